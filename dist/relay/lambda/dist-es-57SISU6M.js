import{createRequire as relayCreateRequire}from'node:module';const require=relayCreateRequire(import.meta.url);
import{a as Kt}from"./chunk-G6WBSKVO.js";import"./chunk-BMS367VA.js";import{a as Ut,c as jt,h as Ht,j as zt}from"./chunk-Z6FRC7CY.js";import{b as vt}from"./chunk-DW4TWAPZ.js";
import{a as Bt}from"./chunk-SZPHDMCW.js";import{A as Tt,B as It,C as $t,D as Vt,F as E,G as Dt,L as wt,M as Ct,N as Mt,O as Lt,P as At,Q as Nt,R as Ot,S as bt,
T as Ft,U as kt,W as qt,X as Gt,d as He,e as mr,f as ze,g as Ke,i as We,j as Je,k as Ye,l as Xe,n as Qe,o as Ze,p as et,r as tt,t as ut,u as Rt,v as St,w as gt,
x as xt,y as _t,z as ht}from"./chunk-OZ7I2U2N.js";import{C as Pt,D as yt,E as Et,n as v,o as ct,p as it,q as pt,r as mt,s as lt,t as dt}from"./chunk-3UTIIPJI.js";
import{M as at,O as ft,e as Ue,k as Ie,l as je,o as Be,r as $e,t as ot,u as rt,v as st,w as nt}from"./chunk-7KEUJZIQ.js";import"./chunk-4DUZUFHG.js";var Wt=async(e,o,c)=>({operation:Ue(o).operation,region:await Ie(e.region)()||(()=>{throw new Error("expected `region` to be configured for `aws.auth#sigv4`")})()});
function lr(e){return{schemeId:"aws.auth#sigv4",signingProperties:{name:"secretsmanager",region:e.region},propertiesExtractor:(o,c)=>({signingProperties:{config:o,
context:c}})}}var Jt=e=>{let o=[];switch(e.operation){default:o.push(lr(e))}return o},Yt=e=>{let o=Ht(e);return Object.assign(o,{authSchemePreference:Ie(e.authSchemePreference??
[])})};var Xt=e=>Object.assign(e,{useDualstackEndpoint:e.useDualstackEndpoint??!1,useFipsEndpoint:e.useFipsEndpoint??!1,defaultSigningName:"secretsmanager"}),Qt={UseFIPS:{
type:"builtInParams",name:"useFipsEndpoint"},Endpoint:{type:"builtInParams",name:"endpoint"},Region:{type:"builtInParams",name:"region"},UseDualStack:{type:"bui\
ltInParams",name:"useDualstackEndpoint"}};var Zt={name:"@aws-sdk/client-secrets-manager",version:"3.1164.0",description:"AWS SDK for JavaScript Secrets Manager Client for Node.js, Browser and React Nati\
ve",homepage:"https://github.com/aws/aws-sdk-js-v3/tree/main/clients/client-secrets-manager",license:"Apache-2.0",author:{name:"AWS SDK for JavaScript Team",url:"\
https://aws.amazon.com/sdk-for-javascript/"},repository:{type:"git",url:"https://github.com/aws/aws-sdk-js-v3.git",directory:"clients/client-secrets-manager"},files:[
"dist-*/**"],sideEffects:!1,main:"./dist-cjs/index.js",module:"./dist-es/index.js",browser:{"./dist-es/runtimeConfig":"./dist-es/runtimeConfig.browser"},types:"\
./dist-types/index.d.ts",typesVersions:{"<4.5":{"dist-types/*":["dist-types/ts3.4/*"]}},"react-native":{"./dist-es/runtimeConfig":"./dist-es/runtimeConfig.nativ\
e"},scripts:{build:"concurrently 'yarn:build:types' 'yarn:build:es' && yarn build:cjs","build:cjs":"node ../../scripts/compilation/inline","build:es":"premove d\
ist-es && tsc -p tsconfig.es.json","build:include:deps":'yarn g:turbo run build -F="$npm_package_name"',"build:types":"premove dist-types && tsc -p tsconfig.typ\
es.json","build:types:downlevel":"downlevel-dts dist-types dist-types/ts3.4",clean:"premove dist-cjs dist-es dist-types","extract:docs":"api-extractor run --loc\
al","generate:client":"node ../../scripts/generate-clients/single-service",test:"yarn g:vitest run --passWithNoTests","test:watch":"yarn g:vitest watch --passWi\
thNoTests","test:integration":"yarn g:vitest run --passWithNoTests -c vitest.config.integ.mts","test:integration:watch":"yarn g:vitest watch --passWithNoTests -\
c vitest.config.integ.mts","test:index":"tsc -p tsconfig.test.json && node ./test/index-objects.spec.mjs"},dependencies:{"@aws-sdk/core":"^3.980.1","@aws-sdk/cr\
edential-provider-node":"^3.972.94","@aws-sdk/types":"^3.975.0","@smithy/core":"^3.38.0","@smithy/fetch-http-handler":"^5.8.0","@smithy/node-http-handler":"^4.1\
4.0","@smithy/types":"^4.19.0",tslib:"^2.6.2"},devDependencies:{"@smithy/snapshot-testing":"^2.4.0","@tsconfig/node20":"20.1.8","@types/node":"^20.14.8",concurrently:"\
7.0.0","downlevel-dts":"0.10.1",premove:"4.0.0",typescript:"~7.0.2",vitest:"^4.0.17"},engines:{node:">=20.0.0"}};var D="ref",y=-1,b=!0,eo="isSet",so="PartitionResult",F="booleanEquals",we="getAttr",Ve="stringEquals",to={[D]:"Endpoint"},Ce={[D]:so},De={fn:we,argv:[Ce,"name"]},
P={},oo=[{[D]:"Region"}],ro={conditions:[[eo,[to]],[eo,oo],["aws.partition",oo,so],[F,[{[D]:"UseFIPS"},b]],[F,[{[D]:"UseDualStack"},b]],[F,[{fn:we,argv:[Ce,"sup\
portsDualStack"]},b]],[F,[{fn:we,argv:[Ce,"supportsFIPS"]},b]],[Ve,[De,"aws"]],[Ve,[De,"aws-cn"]],[Ve,[De,"aws-us-gov"]]],results:[[y],[y,"Invalid Configuration\
: FIPS and custom endpoint are not supported"],[y,"Invalid Configuration: Dualstack and custom endpoint are not supported"],[to,P],["https://secretsmanager-fips\
.{Region}.amazonaws.com",P],["https://secretsmanager-fips.{Region}.{PartitionResult#dualStackDnsSuffix}",P],[y,"FIPS and DualStack are enabled, but this partiti\
on does not support one or both"],["https://secretsmanager-fips.{Region}.{PartitionResult#dnsSuffix}",P],[y,"FIPS is enabled but this partition does not support\
 FIPS"],["https://secretsmanager.{Region}.amazonaws.com",P],["https://secretsmanager.{Region}.amazonaws.com.cn",P],["https://secretsmanager.{Region}.{PartitionR\
esult#dualStackDnsSuffix}",P],[y,"DualStack is enabled but this partition does not support DualStack"],["https://secretsmanager.{Region}.{PartitionResult#dnsSuf\
fix}",P],[y,"Invalid Configuration: Missing Region"]]},ur=2,p=1e8,Rr=new Int32Array([-1,1,-1,0,17,3,1,4,p+14,2,5,p+14,3,11,6,4,7,p+13,5,8,p+12,7,p+9,9,8,p+10,10,
9,p+9,p+11,4,13,12,6,p+7,p+8,5,14,p+6,6,15,p+6,7,p+4,16,9,p+4,p+5,3,p+1,18,4,p+2,p+3]),no=ut.from(Rr,ur,ro.conditions,ro.results);var Sr=new Rt({size:50,params:["Endpoint","Region","UseDualStack","UseFIPS"]}),ao=(e,o={})=>Sr.get(e,()=>gt(no,{endpointParams:e,logger:o.logger}));St.aws=kt;var m=class e extends Ke{static shapeId="smithy.ts.sdk.synthetic.com.amazonaws.secretsmanager#SecretsManagerServiceException";constructor(o){super(o),Object.setPrototypeOf(
this,e.prototype)}};var k=class e extends m{static shapeId="com.amazonaws.secretsmanager#DecryptionFailure";name="DecryptionFailure";$fault="client";Message;constructor(o){super({name:"\
DecryptionFailure",$fault:"client",...o}),Object.setPrototypeOf(this,e.prototype),this.Message=o.Message}},q=class e extends m{static shapeId="com.amazonaws.sec\
retsmanager#InternalServiceError";name="InternalServiceError";$fault="server";Message;constructor(o){super({name:"InternalServiceError",$fault:"server",...o}),Object.
setPrototypeOf(this,e.prototype),this.Message=o.Message}},G=class e extends m{static shapeId="com.amazonaws.secretsmanager#InvalidNextTokenException";name="Inva\
lidNextTokenException";$fault="client";Message;constructor(o){super({name:"InvalidNextTokenException",$fault:"client",...o}),Object.setPrototypeOf(this,e.prototype),
this.Message=o.Message}},U=class e extends m{static shapeId="com.amazonaws.secretsmanager#InvalidParameterException";name="InvalidParameterException";$fault="cl\
ient";Message;constructor(o){super({name:"InvalidParameterException",$fault:"client",...o}),Object.setPrototypeOf(this,e.prototype),this.Message=o.Message}},j=class e extends m{static shapeId="\
com.amazonaws.secretsmanager#InvalidRequestException";name="InvalidRequestException";$fault="client";Message;constructor(o){super({name:"InvalidRequestException",
$fault:"client",...o}),Object.setPrototypeOf(this,e.prototype),this.Message=o.Message}},H=class e extends m{static shapeId="com.amazonaws.secretsmanager#Resourc\
eNotFoundException";name="ResourceNotFoundException";$fault="client";Message;constructor(o){super({name:"ResourceNotFoundException",$fault:"client",...o}),Object.
setPrototypeOf(this,e.prototype),this.Message=o.Message}},B=class e extends m{static shapeId="com.amazonaws.secretsmanager#EncryptionFailure";name="EncryptionFa\
ilure";$fault="client";Message;constructor(o){super({name:"EncryptionFailure",$fault:"client",...o}),Object.setPrototypeOf(this,e.prototype),this.Message=o.Message}},
z=class e extends m{static shapeId="com.amazonaws.secretsmanager#LimitExceededException";name="LimitExceededException";$fault="client";Message;constructor(o){super(
{name:"LimitExceededException",$fault:"client",...o}),Object.setPrototypeOf(this,e.prototype),this.Message=o.Message}},K=class e extends m{static shapeId="com.a\
mazonaws.secretsmanager#MalformedPolicyDocumentException";name="MalformedPolicyDocumentException";$fault="client";Message;constructor(o){super({name:"MalformedP\
olicyDocumentException",$fault:"client",...o}),Object.setPrototypeOf(this,e.prototype),this.Message=o.Message}},W=class e extends m{static shapeId="com.amazonaw\
s.secretsmanager#PreconditionNotMetException";name="PreconditionNotMetException";$fault="client";Message;constructor(o){super({name:"PreconditionNotMetException",
$fault:"client",...o}),Object.setPrototypeOf(this,e.prototype),this.Message=o.Message}},J=class e extends m{static shapeId="com.amazonaws.secretsmanager#Resourc\
eExistsException";name="ResourceExistsException";$fault="client";Message;constructor(o){super({name:"ResourceExistsException",$fault:"client",...o}),Object.setPrototypeOf(
this,e.prototype),this.Message=o.Message}},Y=class e extends m{static shapeId="com.amazonaws.secretsmanager#PublicPolicyException";name="PublicPolicyException";$fault="\
client";Message;constructor(o){super({name:"PublicPolicyException",$fault:"client",...o}),Object.setPrototypeOf(this,e.prototype),this.Message=o.Message}};var gr="AutomaticallyAfterDays",xr="APIErrorListType",_r="APIErrorType",i="ARN",co="AddReplicaRegions",fr="AddReplicaRegionListType",vr="BatchGetSecretValue",Pr="\
BatchGetSecretValueRequest",yr="BatchGetSecretValueResponse",Er="BlockPublicPolicy",w="CreatedDate",hr="CheckName",Tr="CancelRotateSecret",Ir="CancelRotateSecre\
tRequest",$r="CancelRotateSecretResponse",X="ClientRequestToken",Vr="CreateSecret",Dr="CreateSecretRequest",wr="CreateSecretResponse",Q="Description",Cr="Deleti\
onDate",io="DeletedDate",Mr="DecryptionFailure",Lr="DeleteResourcePolicy",Ar="DeleteResourcePolicyRequest",Nr="DeleteResourcePolicyResponse",Or="DeleteSecret",br="\
DeleteSecretRequest",Fr="DeleteSecretResponse",kr="DescribeSecretRequest",qr="DescribeSecretResponse",Gr="DescribeSecret",Ur="Duration",jr="Errors",Hr="ErrorCod\
e",Br="ExcludeCharacters",zr="EncryptionFailure",Kr="ExcludeLowercase",Wr="ErrorMessage",Jr="ExcludeNumbers",Yr="ExcludePunctuation",Me="ExternalSecretRotationM\
etadata",Xr="ExternalSecretRotationMetadataItem",Qr="ExternalSecretRotationMetadataType",Le="ExternalSecretRotationRoleArn",Zr="ExcludeUppercase",po="Filters",es="\
ForceDeleteWithoutRecovery",ts="FiltersListType",mo="ForceOverwriteReplicaSecret",os="Filter",rs="GetRandomPassword",ss="GetRandomPasswordRequest",ns="GetRandom\
PasswordResponse",as="GetResourcePolicyRequest",cs="GetResourcePolicyResponse",is="GetResourcePolicy",ps="GetSecretValue",ms="GetSecretValueRequest",ls="GetSecr\
etValueResponse",ds="IncludeDeprecated",us="InvalidNextTokenException",Rs="IncludePlannedDeletion",Ss="InvalidParameterException",gs="InvalidRequestException",xs="\
IncludeSpace",_s="InternalServiceError",Ae="Key",h="KmsKeyId",fs="KmsKeyIds",Z="LastAccessedDate",lo="LastChangedDate",vs="LimitExceededException",uo="LastRotat\
edDate",Ps="ListSecrets",ys="ListSecretsRequest",Es="ListSecretsResponse",hs="ListSecretVersionIds",Ts="ListSecretVersionIdsRequest",Is="ListSecretVersionIdsRes\
ponse",u="Message",$s="MalformedPolicyDocumentException",Ne="MaxResults",Vs="MoveToVersionId",l="Name",Ro="NextRotationDate",T="NextToken",So="OwningService",Ds="\
PasswordLength",ws="PreconditionNotMetException",Cs="PublicPolicyException",go="PrimaryRegion",Ms="PutResourcePolicy",Ls="PutResourcePolicyRequest",As="PutResou\
rcePolicyResponse",Ns="PutSecretValue",Os="PutSecretValueRequest",bs="PutSecretValueResponse",Fs="PolicyValidationPassed",xo="Region",_o="RotationEnabled",ks="R\
esourceExistsException",qs="RequireEachIncludedType",Gs="RemoveFromVersionId",Us="RotateImmediately",Oe="RotationLambdaARN",js="ResourceNotFoundException",Hs="R\
andomPassword",Bs="RandomPasswordType",be="ResourcePolicy",Fe="RotationRules",zs="RemoveRegionsFromReplication",Ks="RemoveRegionsFromReplicationRequest",Ws="Rem\
oveRegionsFromReplicationResponse",Js="RemoveReplicaRegions",Ys="ReplicaRegionType",Xs="RotationRulesType",ee="ReplicationStatus",Qs="ReplicationStatusListType",
Zs="RestoreSecretRequest",en="RestoreSecretResponse",tn="RotateSecretRequest",on="RotateSecretResponse",rn="ReplicationStatusType",sn="ReplicateSecretToRegions",
nn="ReplicateSecretToRegionsRequest",an="ReplicateSecretToRegionsResponse",cn="RestoreSecret",pn="RotateSecret",mn="RotationToken",ln="RotationTokenType",dn="Re\
coveryWindowInDays",un="Status",C="SecretBinary",Rn="SecretBinaryType",Sn="SortBy",gn="ScheduleExpression",a="SecretId",xn="SecretIdList",_n="SecretList",fn="Se\
cretListEntry",vn="SecretListType",Pn="StatusMessage",yn="SortOrder",En="StopReplicationToReplica",hn="StopReplicationToReplicaRequest",Tn="StopReplicationToRep\
licaResponse",M="SecretString",In="SecretStringType",$n="SecretValues",Vn="SecretValueEntry",Dn="SecretVersionsListEntry",wn="SecretVersionsListType",Cn="Secret\
ValuesType",Mn="SecretVersionsToStages",fo="SecretVersionsToStagesMapType",te="Tags",Ln="TagKeys",An="TagListType",Nn="TagResource",On="TagResourceRequest",bn="\
Tag",oe="Type",Fn="UntagResource",kn="UntagResourceRequest",qn="UpdateSecret",Gn="UpdateSecretRequest",Un="UpdateSecretResponse",jn="UpdateSecretVersionStage",Hn="\
UpdateSecretVersionStageRequest",Bn="UpdateSecretVersionStageResponse",vo="Value",zn="ValidationErrors",Kn="ValidationErrorsEntry",Wn="ValidationErrorsType",f="\
VersionId",Jn="VersionIdsToStages",Yn="ValidateResourcePolicy",Xn="ValidateResourcePolicyRequest",Qn="ValidateResourcePolicyResponse",Po="VersionStage",L="Versi\
onStages",Zn="Values",ea="Versions",x="client",S="error",yo="smithy.ts.sdk.synthetic.com.amazonaws.secretsmanager",ta="server",t="com.amazonaws.secretsmanager",
Eo=new $e(yo),oa=[-3,yo,"SecretsManagerServiceException",0,[],[]];Eo.registerError(oa,m);var R=new $e(t),ra=[-3,t,Mr,{[S]:x},[u],[0]];R.registerError(ra,k);var sa=[
-3,t,zr,{[S]:x},[u],[0]];R.registerError(sa,B);var na=[-3,t,_s,{[S]:ta},[u],[0]];R.registerError(na,q);var aa=[-3,t,us,{[S]:x},[u],[0]];R.registerError(aa,G);var ca=[
-3,t,Ss,{[S]:x},[u],[0]];R.registerError(ca,U);var ia=[-3,t,gs,{[S]:x},[u],[0]];R.registerError(ia,j);var pa=[-3,t,vs,{[S]:x},[u],[0]];R.registerError(pa,z);var ma=[
-3,t,$s,{[S]:x},[u],[0]];R.registerError(ma,K);var la=[-3,t,ws,{[S]:x},[u],[0]];R.registerError(la,W);var da=[-3,t,Cs,{[S]:x},[u],[0]];R.registerError(da,Y);var ua=[
-3,t,ks,{[S]:x},[u],[0]];R.registerError(ua,J);var Ra=[-3,t,js,{[S]:x},[u],[0]];R.registerError(Ra,H);var ho=[Eo,R],Sa=[0,t,Bs,8,0],ga=[0,t,ln,8,0],A=[0,t,Rn,8,
21],N=[0,t,In,8,0],xa=[3,t,_r,0,[a,Hr,u],[0,0,0]],_a=[3,t,Pr,0,[xn,po,Ne,T],[64,()=>$o,1,0]],fa=[3,t,yr,0,[$n,T,jr],[[()=>fc,0],0,()=>xc]],va=[3,t,Ir,0,[a],[0],
1],Pa=[3,t,$r,0,[i,l,f],[0,0,0]],ya=[3,t,Dr,0,[l,X,Q,h,C,M,te,co,mo,oe],[0,[0,4],0,0,[()=>A,0],[()=>N,0],()=>se,()=>Io,2,0],1],Ea=[3,t,wr,0,[i,l,f,ee],[0,0,0,()=>re]],
ha=[3,t,Ar,0,[a],[0],1],Ta=[3,t,Nr,0,[i,l],[0,0]],Ia=[3,t,br,0,[a,dn,es],[0,1,2],1],$a=[3,t,Fr,0,[i,l,Cr],[0,0,4]],Va=[3,t,kr,0,[a],[0],1],Da=[3,t,qr,0,[i,l,oe,
Q,h,_o,Oe,Fe,Me,Le,uo,lo,Z,io,Ro,te,Jn,So,w,go,ee],[0,0,0,0,0,2,0,()=>ke,()=>qe,0,4,4,4,4,4,()=>se,[2,t,fo,0,0,64],0,4,0,()=>re]],wa=[3,t,Xr,0,[Ae,vo],[0,0]],Ca=[
3,t,os,0,[Ae,Zn],[0,64]],Ma=[3,t,ss,0,[Ds,Br,Jr,Yr,Zr,Kr,xs,qs],[1,0,2,2,2,2,2,2]],La=[3,t,ns,0,[Hs],[[()=>Sa,0]]],Aa=[3,t,as,0,[a],[0],1],Na=[3,t,cs,0,[i,l,be],
[0,0,0]],Oa=[3,t,ms,0,[a,f,Po],[0,0,0],1],ba=[3,t,ls,0,[i,l,f,C,M,L,w],[0,0,0,[()=>A,0],[()=>N,0],64,4]],Fa=[3,t,ys,0,[Rs,Ne,T,po,yn,Sn],[2,1,0,()=>$o,0,0]],ka=[
3,t,Es,0,[_n,T],[()=>_c,0]],qa=[3,t,Ts,0,[a,Ne,T,ds],[0,1,0,2],1],Ga=[3,t,Is,0,[ea,T,i,l],[()=>vc,0,0,0]],Ua=[3,t,Ls,0,[a,be,Er],[0,0,2],2],ja=[3,t,As,0,[i,l],[
0,0]],Ha=[3,t,Os,0,[a,X,C,M,L,mn],[0,[0,4],[()=>A,0],[()=>N,0],64,[()=>ga,0]],1],Ba=[3,t,bs,0,[i,l,f,L],[0,0,0,64]],za=[3,t,Ks,0,[a,Js],[0,64],2],Ka=[3,t,Ws,0,[
i,ee],[0,()=>re]],Wa=[3,t,Ys,0,[xo,h],[0,0]],Ja=[3,t,nn,0,[a,co,mo],[0,()=>Io,2],2],Ya=[3,t,an,0,[i,ee],[0,()=>re]],Xa=[3,t,rn,0,[xo,h,un,Pn,Z],[0,0,0,0,4]],Qa=[
3,t,Zs,0,[a],[0],1],Za=[3,t,en,0,[i,l],[0,0]],ec=[3,t,tn,0,[a,X,Oe,Fe,Me,Le,Us],[0,[0,4],0,()=>ke,()=>qe,0,2],1],tc=[3,t,on,0,[i,l,f],[0,0,0]],ke=[3,t,Xs,0,[gr,
Ur,gn],[1,0,0]],oc=[3,t,fn,0,[i,l,oe,Q,h,_o,Oe,Fe,Me,Le,uo,lo,Z,io,Ro,te,Mn,So,w,go],[0,0,0,0,0,2,0,()=>ke,()=>qe,0,4,4,4,4,4,()=>se,[2,t,fo,0,0,64],0,4,0]],rc=[
3,t,Vn,0,[i,l,f,C,M,L,w],[0,0,0,[()=>A,0],[()=>N,0],64,4]],sc=[3,t,Dn,0,[f,L,Z,w,fs],[0,64,4,4,64]],nc=[3,t,hn,0,[a],[0],1],ac=[3,t,Tn,0,[i],[0]],cc=[3,t,bn,0,[
Ae,vo],[0,0]],ic=[3,t,On,0,[a,te],[0,()=>se],2],pc=[3,t,kn,0,[a,Ln],[0,64],2],mc=[3,t,Gn,0,[a,X,Q,h,C,M,oe],[0,[0,4],0,0,[()=>A,0],[()=>N,0],0],1],lc=[3,t,Un,0,
[i,l,f],[0,0,0]],dc=[3,t,Hn,0,[a,Po,Gs,Vs],[0,0,0,0],2],uc=[3,t,Bn,0,[i,l],[0,0]],Rc=[3,t,Xn,0,[be,a],[0,0],1],Sc=[3,t,Qn,0,[Fs,zn],[2,()=>Pc]],gc=[3,t,Kn,0,[hr,
Wr],[0,0]],To="unit",Io=[1,t,fr,0,()=>Wa],xc=[1,t,xr,0,()=>xa],qe=[1,t,Qr,0,()=>wa],$o=[1,t,ts,0,()=>Ca];var re=[1,t,Qs,0,()=>Xa];var _c=[1,t,vn,0,()=>oc],fc=[1,t,Cn,0,[()=>rc,0]],vc=[1,t,wn,0,()=>sc];var se=[1,t,An,0,()=>cc],Pc=[1,t,Wn,0,()=>gc];var Vo=[9,t,vr,0,()=>_a,()=>fa],Do=[9,t,Tr,0,()=>va,()=>Pa],wo=[9,t,Vr,0,()=>ya,()=>Ea],Co=[9,t,Lr,0,()=>ha,()=>Ta],Mo=[9,t,Or,0,()=>Ia,()=>$a],Lo=[9,t,Gr,0,()=>Va,
()=>Da],Ao=[9,t,rs,0,()=>Ma,()=>La],No=[9,t,is,0,()=>Aa,()=>Na],Oo=[9,t,ps,0,()=>Oa,()=>ba],bo=[9,t,Ps,0,()=>Fa,()=>ka],Fo=[9,t,hs,0,()=>qa,()=>Ga],ko=[9,t,Ms,0,
()=>Ua,()=>ja],qo=[9,t,Ns,0,()=>Ha,()=>Ba],Go=[9,t,zs,0,()=>za,()=>Ka],Uo=[9,t,sn,0,()=>Ja,()=>Ya],jo=[9,t,cn,0,()=>Qa,()=>Za],Ho=[9,t,pn,0,()=>ec,()=>tc],Bo=[9,
t,En,0,()=>nc,()=>ac],zo=[9,t,Nn,0,()=>ic,()=>To],Ko=[9,t,Fn,0,()=>pc,()=>To],Wo=[9,t,qn,0,()=>mc,()=>lc],Jo=[9,t,jn,0,()=>dc,()=>uc],Yo=[9,t,Yn,0,()=>Rc,()=>Sc];var Xo=e=>({apiVersion:"2017-10-17",base64Decoder:e?.base64Decoder??ot,base64Encoder:e?.base64Encoder??st,disableHostPrefix:e?.disableHostPrefix??!1,endpointProvider:e?.
endpointProvider??ao,extensions:e?.extensions??[],httpAuthSchemeProvider:e?.httpAuthSchemeProvider??Jt,httpAuthSchemes:e?.httpAuthSchemes??[{schemeId:"aws.auth#\
sigv4",identityProvider:o=>o.getIdentityProvider("aws.auth#sigv4"),signer:new Ut}],logger:e?.logger??new Qe,protocol:e?.protocol??zt,protocolSettings:e?.protocolSettings??
{defaultNamespace:"com.amazonaws.secretsmanager",errorTypeRegistries:ho,version:"2017-10-17",serviceTarget:"secretsmanager"},serviceId:e?.serviceId??"Secrets Ma\
nager",sha256:e?.sha256??vt,urlParser:e?.urlParser??je,utf8Decoder:e?.utf8Decoder??rt,utf8Encoder:e?.utf8Encoder??nt});var Qo=e=>{Je(process.version);let o=dt(e),c=()=>o().then(We),g=Xo(e);et(process.version);let d={profile:e?.profile,logger:g.logger};return{...g,...e,runtime:"n\
ode",defaultsMode:o,authSchemePreference:e?.authSchemePreference??v(jt,d),bodyLengthChecker:e?.bodyLengthChecker??at,credentialDefaultProvider:e?.credentialDefaultProvider??
Kt,defaultSocketTimeout:tt(e?.requestHandler,3e5),defaultUserAgentProvider:e?.defaultUserAgentProvider??bt({serviceId:g.serviceId,clientVersion:Zt.version}),maxAttempts:e?.
maxAttempts??v(Mt,e),region:e?.region??v(pt,{...mt,...d}),requestHandler:Bt.create(e?.requestHandler??c),retryMode:e?.retryMode??v({...At,default:async()=>(await c()).
retryMode||Ct},e),streamCollector:e?.streamCollector??ft,useDualstackEndpoint:e?.useDualstackEndpoint??v(ct,d),useFipsEndpoint:e?.useFipsEndpoint??v(it,d),userAgentAppId:e?.
userAgentAppId??v(Ft,d)}};var Zo=e=>{let o=e.httpAuthSchemes,c=e.httpAuthSchemeProvider,g=e.credentials;return{setHttpAuthScheme(d){let O=o.findIndex(Te=>Te.schemeId===d.schemeId);O===-1?
o.push(d):o.splice(O,1,d)},httpAuthSchemes(){return o},setHttpAuthSchemeProvider(d){c=d},httpAuthSchemeProvider(){return c},setCredentials(d){g=d},credentials(){
return g}}},er=e=>({httpAuthSchemes:e.httpAuthSchemes(),httpAuthSchemeProvider:e.httpAuthSchemeProvider(),credentials:e.credentials()});var tr=(e,o)=>{let c=Object.assign(qt(e),Ye(e),Pt(e),Zo(e));return o.forEach(g=>g.configure(c)),Object.assign(e,Gt(c),Xe(c),yt(c),er(c))};var _=class extends He{config;constructor(...[o]){let c=Qo(o||{});super(c),this.initConfig=c;let g=Xt(c),d=wt(g),O=Lt(d),Te=lt(O),nr=Te,ar=xt(nr),cr=Yt(ar),ir=tr(
cr,o?.extensions||[]);this.config=ir,this.middlewareStack.use(Be(this.config)),this.middlewareStack.use(Ot(this.config)),this.middlewareStack.use(Nt(this.config)),
this.middlewareStack.use(Et(this.config)),this.middlewareStack.use(ht(this.config)),this.middlewareStack.use(Tt(this.config)),this.middlewareStack.use(It(this.config)),
this.middlewareStack.use($t(this.config,{httpAuthSchemeParametersProvider:Wt,identityProviderConfigProvider:async pr=>new Dt({"aws.auth#sigv4":pr.credentials})})),
this.middlewareStack.use(Vt(this.config))}destroy(){super.destroy()}};var r=Ze(Qt,"secretsmanager","SecretsManagerClient",_t),s={},n=(e,o,c,g)=>[];var I=class extends r(s,n,"BatchGetSecretValue",Vo){};var ne=class extends r(s,n,"CancelRotateSecret",Do){};var ae=class extends r(s,n,"CreateSecret",wo){};var ce=class extends r(s,n,"DeleteResourcePolicy",Co){};var ie=class extends r(s,n,"DeleteSecret",Mo){};var pe=class extends r(s,n,"DescribeSecret",Lo){};var me=class extends r(s,n,"GetRandomPassword",Ao){};var le=class extends r(s,n,"GetResourcePolicy",No){};var de=class extends r(s,n,"GetSecretValue",Oo){};var $=class extends r(s,n,"ListSecrets",bo){};var V=class extends r(s,n,"ListSecretVersionIds",Fo){};var ue=class extends r(s,n,"PutResourcePolicy",ko){};var Re=class extends r(s,n,"PutSecretValue",qo){};var Se=class extends r(s,n,"RemoveRegionsFromReplication",Go){};var ge=class extends r(s,n,"ReplicateSecretToRegions",Uo){};var xe=class extends r(s,n,"RestoreSecret",jo){};var _e=class extends r(s,n,"RotateSecret",Ho){};var fe=class extends r(s,n,"StopReplicationToReplica",Bo){};var ve=class extends r(s,n,"TagResource",zo){};var Pe=class extends r(s,n,"UntagResource",Ko){};var ye=class extends r(s,n,"UpdateSecret",Wo){};var Ee=class extends r(s,n,"UpdateSecretVersionStage",Jo){};var he=class extends r(s,n,"ValidateResourcePolicy",Yo){};var or=E(_,I,"NextToken","NextToken","MaxResults");var rr=E(_,$,"NextToken","NextToken","MaxResults");var sr=E(_,V,"NextToken","NextToken","MaxResults");var yc={BatchGetSecretValueCommand:I,CancelRotateSecretCommand:ne,CreateSecretCommand:ae,DeleteResourcePolicyCommand:ce,DeleteSecretCommand:ie,DescribeSecretCommand:pe,
GetRandomPasswordCommand:me,GetResourcePolicyCommand:le,GetSecretValueCommand:de,ListSecretsCommand:$,ListSecretVersionIdsCommand:V,PutResourcePolicyCommand:ue,
PutSecretValueCommand:Re,RemoveRegionsFromReplicationCommand:Se,ReplicateSecretToRegionsCommand:ge,RestoreSecretCommand:xe,RotateSecretCommand:_e,StopReplicationToReplicaCommand:fe,
TagResourceCommand:ve,UntagResourceCommand:Pe,UpdateSecretCommand:ye,UpdateSecretVersionStageCommand:Ee,ValidateResourcePolicyCommand:he},Ec={paginateBatchGetSecretValue:or,
paginateListSecrets:rr,paginateListSecretVersionIds:sr},Ge=class extends _{};ze(yc,Ge,{paginators:Ec});var Om={all:"all",description:"description",name:"name",owning_service:"owning-service",primary_region:"primary-region",tag_key:"tag-key",tag_value:"tag-value"},
bm={Failed:"Failed",InProgress:"InProgress",InSync:"InSync"},Fm={created_date:"created-date",last_accessed_date:"last-accessed-date",last_changed_date:"last-cha\
nged-date",name:"name"},km={asc:"asc",desc:"desc"};export{mr as $Command,xa as APIErrorType$,Vo as BatchGetSecretValue$,I as BatchGetSecretValueCommand,_a as BatchGetSecretValueRequest$,fa as BatchGetSecretValueResponse$,
Do as CancelRotateSecret$,ne as CancelRotateSecretCommand,va as CancelRotateSecretRequest$,Pa as CancelRotateSecretResponse$,wo as CreateSecret$,ae as CreateSecretCommand,
ya as CreateSecretRequest$,Ea as CreateSecretResponse$,k as DecryptionFailure,ra as DecryptionFailure$,Co as DeleteResourcePolicy$,ce as DeleteResourcePolicyCommand,
ha as DeleteResourcePolicyRequest$,Ta as DeleteResourcePolicyResponse$,Mo as DeleteSecret$,ie as DeleteSecretCommand,Ia as DeleteSecretRequest$,$a as DeleteSecretResponse$,
Lo as DescribeSecret$,pe as DescribeSecretCommand,Va as DescribeSecretRequest$,Da as DescribeSecretResponse$,B as EncryptionFailure,sa as EncryptionFailure$,wa as ExternalSecretRotationMetadataItem$,
Ca as Filter$,Om as FilterNameStringType,Ao as GetRandomPassword$,me as GetRandomPasswordCommand,Ma as GetRandomPasswordRequest$,La as GetRandomPasswordResponse$,
No as GetResourcePolicy$,le as GetResourcePolicyCommand,Aa as GetResourcePolicyRequest$,Na as GetResourcePolicyResponse$,Oo as GetSecretValue$,de as GetSecretValueCommand,
Oa as GetSecretValueRequest$,ba as GetSecretValueResponse$,q as InternalServiceError,na as InternalServiceError$,G as InvalidNextTokenException,aa as InvalidNextTokenException$,
U as InvalidParameterException,ca as InvalidParameterException$,j as InvalidRequestException,ia as InvalidRequestException$,z as LimitExceededException,pa as LimitExceededException$,
Fo as ListSecretVersionIds$,V as ListSecretVersionIdsCommand,qa as ListSecretVersionIdsRequest$,Ga as ListSecretVersionIdsResponse$,bo as ListSecrets$,$ as ListSecretsCommand,
Fa as ListSecretsRequest$,ka as ListSecretsResponse$,K as MalformedPolicyDocumentException,ma as MalformedPolicyDocumentException$,W as PreconditionNotMetException,
la as PreconditionNotMetException$,Y as PublicPolicyException,da as PublicPolicyException$,ko as PutResourcePolicy$,ue as PutResourcePolicyCommand,Ua as PutResourcePolicyRequest$,
ja as PutResourcePolicyResponse$,qo as PutSecretValue$,Re as PutSecretValueCommand,Ha as PutSecretValueRequest$,Ba as PutSecretValueResponse$,Go as RemoveRegionsFromReplication$,
Se as RemoveRegionsFromReplicationCommand,za as RemoveRegionsFromReplicationRequest$,Ka as RemoveRegionsFromReplicationResponse$,Wa as ReplicaRegionType$,Uo as ReplicateSecretToRegions$,
ge as ReplicateSecretToRegionsCommand,Ja as ReplicateSecretToRegionsRequest$,Ya as ReplicateSecretToRegionsResponse$,Xa as ReplicationStatusType$,J as ResourceExistsException,
ua as ResourceExistsException$,H as ResourceNotFoundException,Ra as ResourceNotFoundException$,jo as RestoreSecret$,xe as RestoreSecretCommand,Qa as RestoreSecretRequest$,
Za as RestoreSecretResponse$,Ho as RotateSecret$,_e as RotateSecretCommand,ec as RotateSecretRequest$,tc as RotateSecretResponse$,ke as RotationRulesType$,oc as SecretListEntry$,
rc as SecretValueEntry$,sc as SecretVersionsListEntry$,Ge as SecretsManager,_ as SecretsManagerClient,m as SecretsManagerServiceException,oa as SecretsManagerServiceException$,
Fm as SortByType,km as SortOrderType,bm as StatusType,Bo as StopReplicationToReplica$,fe as StopReplicationToReplicaCommand,nc as StopReplicationToReplicaRequest$,
ac as StopReplicationToReplicaResponse$,cc as Tag$,zo as TagResource$,ve as TagResourceCommand,ic as TagResourceRequest$,Ko as UntagResource$,Pe as UntagResourceCommand,
pc as UntagResourceRequest$,Wo as UpdateSecret$,ye as UpdateSecretCommand,mc as UpdateSecretRequest$,lc as UpdateSecretResponse$,Jo as UpdateSecretVersionStage$,
Ee as UpdateSecretVersionStageCommand,dc as UpdateSecretVersionStageRequest$,uc as UpdateSecretVersionStageResponse$,Yo as ValidateResourcePolicy$,he as ValidateResourcePolicyCommand,
Rc as ValidateResourcePolicyRequest$,Sc as ValidateResourcePolicyResponse$,gc as ValidationErrorsEntry$,He as __Client,ho as errorTypeRegistries,or as paginateBatchGetSecretValue,
sr as paginateListSecretVersionIds,rr as paginateListSecrets};
