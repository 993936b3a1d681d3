import{createRequire as relayCreateRequire}from'node:module';const require=relayCreateRequire(import.meta.url);
import{a as jp}from"./chunk-G6WBSKVO.js";import"./chunk-BMS367VA.js";import{a as Vp,c as qp,h as kp,j as zp}from"./chunk-Z6FRC7CY.js";import{b as vp}from"./chunk-DW4TWAPZ.js";
import{a as Bp}from"./chunk-SZPHDMCW.js";import{A as fp,B as Cp,C as gp,D as Tp,F as d,G as Mp,L as yp,M as Op,N as hp,O as $p,P as Lp,Q as Np,R as wp,S as Fp,
T as bp,U as Gp,W as Up,X as Wp,a as Z,b as qm,c as vc,d as km,e as FR,f as zm,g as jm,i as Hm,j as Km,k as Qm,l as Ym,n as Xm,o as Zm,p as Jm,r as ep,t as lp,u as dp,
v as xp,w as Ip,x as Ep,y as Rp,z as Ap}from"./chunk-OZ7I2U2N.js";import{C as Sp,D as Pp,E as Dp,n as Ie,o as rp,p as ip,q as cp,r as mp,s as pp,t as up}from"./chunk-3UTIIPJI.js";
import{M as ap,O as _p,e as Wm,k as _c,l as Vm,o as Bm,r as Sc,t as tp,u as op,v as sp,w as np}from"./chunk-7KEUJZIQ.js";import"./chunk-4DUZUFHG.js";var Hp=async(t,o,v)=>({operation:Wm(o).operation,region:await _c(t.region)()||(()=>{throw new Error("expected `region` to be configured for `aws.auth#sigv4`")})()});
function bR(t){return{schemeId:"aws.auth#sigv4",signingProperties:{name:"ssm",region:t.region},propertiesExtractor:(o,v)=>({signingProperties:{config:o,context:v}})}}
var Kp=t=>{let o=[];switch(t.operation){default:o.push(bR(t))}return o},Qp=t=>{let o=kp(t);return Object.assign(o,{authSchemePreference:_c(t.authSchemePreference??
[])})};var Yp=t=>Object.assign(t,{useDualstackEndpoint:t.useDualstackEndpoint??!1,useFipsEndpoint:t.useFipsEndpoint??!1,defaultSigningName:"ssm"}),Xp={UseFIPS:{type:"b\
uiltInParams",name:"useFipsEndpoint"},Endpoint:{type:"builtInParams",name:"endpoint"},Region:{type:"builtInParams",name:"region"},UseDualStack:{type:"builtInPar\
ams",name:"useDualstackEndpoint"}};var Zp={name:"@aws-sdk/client-ssm",version:"3.1169.0",description:"AWS SDK for JavaScript Ssm Client for Node.js, Browser and React Native",homepage:"https://gi\
thub.com/aws/aws-sdk-js-v3/tree/main/clients/client-ssm",license:"Apache-2.0",author:{name:"AWS SDK for JavaScript Team",url:"https://aws.amazon.com/sdk-for-jav\
ascript/"},repository:{type:"git",url:"https://github.com/aws/aws-sdk-js-v3.git",directory:"clients/client-ssm"},files:["dist-*/**"],sideEffects:!1,main:"./dist\
-cjs/index.js",module:"./dist-es/index.js",browser:{"./dist-es/runtimeConfig":"./dist-es/runtimeConfig.browser"},types:"./dist-types/index.d.ts",typesVersions:{
"<4.5":{"dist-types/*":["dist-types/ts3.4/*"]}},"react-native":{"./dist-es/runtimeConfig":"./dist-es/runtimeConfig.native"},scripts:{build:"concurrently 'yarn:b\
uild:types' 'yarn:build:es' && yarn build:cjs","build:cjs":"node ../../scripts/compilation/inline","build:es":"premove dist-es && tsc -p tsconfig.es.json","buil\
d:include:deps":'yarn g:turbo run build -F="$npm_package_name"',"build:types":"premove dist-types && tsc -p tsconfig.types.json","build:types:downlevel":"downle\
vel-dts dist-types dist-types/ts3.4",clean:"premove dist-cjs dist-es dist-types","extract:docs":"api-extractor run --local","generate:client":"node ../../script\
s/generate-clients/single-service","test:e2e":"yarn g:vitest run -c vitest.config.e2e.mts","test:e2e:watch":"yarn g:vitest watch -c vitest.config.e2e.mts","test\
:index":"tsc -p tsconfig.test.json && node ./test/index-objects.spec.mjs"},dependencies:{"@aws-sdk/core":"^3.981.0","@aws-sdk/credential-provider-node":"^3.972.\
97","@aws-sdk/types":"^3.975.1","@smithy/core":"^3.40.0","@smithy/fetch-http-handler":"^5.8.1","@smithy/node-http-handler":"^4.14.2","@smithy/types":"^4.20.0",tslib:"\
^2.6.2"},devDependencies:{"@tsconfig/node20":"20.1.8","@types/node":"^20.14.8",concurrently:"7.0.0","downlevel-dts":"0.10.1",premove:"4.0.0",typescript:"~7.0.2"},
engines:{node:">=20.0.0"}};var so="ref",Me=-1,Xo=!0,Jp="isSet",su="PartitionResult",Zo="booleanEquals",Pc="getAttr",eu={[so]:"Endpoint"},Dc={[so]:su},Ge={},tu=[{[so]:"Region"}],ou={conditions:[
[Jp,[eu]],[Jp,tu],["aws.partition",tu,su],[Zo,[{[so]:"UseFIPS"},Xo]],[Zo,[{[so]:"UseDualStack"},Xo]],[Zo,[{fn:Pc,argv:[Dc,"supportsDualStack"]},Xo]],[Zo,[{fn:Pc,
argv:[Dc,"supportsFIPS"]},Xo]],["stringEquals",[{fn:Pc,argv:[Dc,"name"]},"aws-us-gov"]]],results:[[Me],[Me,"Invalid Configuration: FIPS and custom endpoint are \
not supported"],[Me,"Invalid Configuration: Dualstack and custom endpoint are not supported"],[eu,Ge],["https://ssm-fips.{Region}.{PartitionResult#dualStackDnsS\
uffix}",Ge],[Me,"FIPS and DualStack are enabled, but this partition does not support one or both"],["https://ssm.{Region}.amazonaws.com",Ge],["https://ssm-fips.\
{Region}.{PartitionResult#dnsSuffix}",Ge],[Me,"FIPS is enabled but this partition does not support FIPS"],["https://ssm.{Region}.{PartitionResult#dualStackDnsSu\
ffix}",Ge],[Me,"DualStack is enabled but this partition does not support DualStack"],["https://ssm.{Region}.{PartitionResult#dnsSuffix}",Ge],[Me,"Invalid Config\
uration: Missing Region"]]},UR=2,j=1e8,WR=new Int32Array([-1,1,-1,0,13,3,1,4,j+12,2,5,j+12,3,8,6,4,7,j+11,5,j+9,j+10,4,11,9,6,10,j+8,7,j+6,j+7,5,12,j+5,6,j+4,j+
5,3,j+1,14,4,j+2,j+3]),nu=lp.from(WR,UR,ou.conditions,ou.results);var VR=new dp({size:50,params:["Endpoint","Region","UseDualStack","UseFIPS"]}),au=(t,o={})=>VR.get(t,()=>Ip(nu,{endpointParams:t,logger:o.logger}));xp.aws=Gp;var r=class t extends jm{static shapeId="smithy.ts.sdk.synthetic.com.amazonaws.ssm#SSMServiceException";constructor(o){super(o),Object.setPrototypeOf(this,t.prototype)}};var Jo=class t extends r{static shapeId="com.amazonaws.ssm#AccessDeniedException";name="AccessDeniedException";$fault="client";Message;constructor(o){super({name:"\
AccessDeniedException",$fault:"client",...o}),Object.setPrototypeOf(this,t.prototype),this.Message=o.Message}},es=class t extends r{static shapeId="com.amazonaw\
s.ssm#InternalServerError";name="InternalServerError";$fault="server";Message;constructor(o){super({name:"InternalServerError",$fault:"server",...o}),Object.setPrototypeOf(
this,t.prototype),this.Message=o.Message}},ts=class t extends r{static shapeId="com.amazonaws.ssm#InvalidResourceId";name="InvalidResourceId";$fault="client";constructor(o){
super({name:"InvalidResourceId",$fault:"client",...o}),Object.setPrototypeOf(this,t.prototype)}},os=class t extends r{static shapeId="com.amazonaws.ssm#InvalidR\
esourceType";name="InvalidResourceType";$fault="client";constructor(o){super({name:"InvalidResourceType",$fault:"client",...o}),Object.setPrototypeOf(this,t.prototype)}},
ss=class t extends r{static shapeId="com.amazonaws.ssm#TooManyTagsError";name="TooManyTagsError";$fault="client";constructor(o){super({name:"TooManyTagsError",$fault:"\
client",...o}),Object.setPrototypeOf(this,t.prototype)}},ns=class t extends r{static shapeId="com.amazonaws.ssm#TooManyUpdates";name="TooManyUpdates";$fault="cl\
ient";Message;constructor(o){super({name:"TooManyUpdates",$fault:"client",...o}),Object.setPrototypeOf(this,t.prototype),this.Message=o.Message}},as=class t extends r{static shapeId="\
com.amazonaws.ssm#AlreadyExistsException";name="AlreadyExistsException";$fault="client";Message;constructor(o){super({name:"AlreadyExistsException",$fault:"clie\
nt",...o}),Object.setPrototypeOf(this,t.prototype),this.Message=o.Message}},rs=class t extends r{static shapeId="com.amazonaws.ssm#OpsItemConflictException";name="\
OpsItemConflictException";$fault="client";Message;constructor(o){super({name:"OpsItemConflictException",$fault:"client",...o}),Object.setPrototypeOf(this,t.prototype),
this.Message=o.Message}},is=class t extends r{static shapeId="com.amazonaws.ssm#OpsItemInvalidParameterException";name="OpsItemInvalidParameterException";$fault="\
client";ParameterNames;Message;constructor(o){super({name:"OpsItemInvalidParameterException",$fault:"client",...o}),Object.setPrototypeOf(this,t.prototype),this.
ParameterNames=o.ParameterNames,this.Message=o.Message}},cs=class t extends r{static shapeId="com.amazonaws.ssm#OpsItemLimitExceededException";name="OpsItemLimi\
tExceededException";$fault="client";ResourceTypes;Limit;LimitType;Message;constructor(o){super({name:"OpsItemLimitExceededException",$fault:"client",...o}),Object.
setPrototypeOf(this,t.prototype),this.ResourceTypes=o.ResourceTypes,this.Limit=o.Limit,this.LimitType=o.LimitType,this.Message=o.Message}},ms=class t extends r{static shapeId="\
com.amazonaws.ssm#OpsItemNotFoundException";name="OpsItemNotFoundException";$fault="client";Message;constructor(o){super({name:"OpsItemNotFoundException",$fault:"\
client",...o}),Object.setPrototypeOf(this,t.prototype),this.Message=o.Message}},ps=class t extends r{static shapeId="com.amazonaws.ssm#OpsItemRelatedItemAlready\
ExistsException";name="OpsItemRelatedItemAlreadyExistsException";$fault="client";Message;ResourceUri;OpsItemId;constructor(o){super({name:"OpsItemRelatedItemAlr\
eadyExistsException",$fault:"client",...o}),Object.setPrototypeOf(this,t.prototype),this.Message=o.Message,this.ResourceUri=o.ResourceUri,this.OpsItemId=o.OpsItemId}},
us=class t extends r{static shapeId="com.amazonaws.ssm#DuplicateInstanceId";name="DuplicateInstanceId";$fault="client";constructor(o){super({name:"DuplicateInst\
anceId",$fault:"client",...o}),Object.setPrototypeOf(this,t.prototype)}},ls=class t extends r{static shapeId="com.amazonaws.ssm#InvalidCommandId";name="InvalidC\
ommandId";$fault="client";constructor(o){super({name:"InvalidCommandId",$fault:"client",...o}),Object.setPrototypeOf(this,t.prototype)}},ds=class t extends r{static shapeId="\
com.amazonaws.ssm#InvalidInstanceId";name="InvalidInstanceId";$fault="client";Message;constructor(o){super({name:"InvalidInstanceId",$fault:"client",...o}),Object.
setPrototypeOf(this,t.prototype),this.Message=o.Message}},xs=class t extends r{static shapeId="com.amazonaws.ssm#DoesNotExistException";name="DoesNotExistExcept\
ion";$fault="client";Message;constructor(o){super({name:"DoesNotExistException",$fault:"client",...o}),Object.setPrototypeOf(this,t.prototype),this.Message=o.Message}},
Is=class t extends r{static shapeId="com.amazonaws.ssm#InvalidParameters";name="InvalidParameters";$fault="client";Message;constructor(o){super({name:"InvalidPa\
rameters",$fault:"client",...o}),Object.setPrototypeOf(this,t.prototype),this.Message=o.Message}},Es=class t extends r{static shapeId="com.amazonaws.ssm#Associa\
tionAlreadyExists";name="AssociationAlreadyExists";$fault="client";constructor(o){super({name:"AssociationAlreadyExists",$fault:"client",...o}),Object.setPrototypeOf(
this,t.prototype)}},Rs=class t extends r{static shapeId="com.amazonaws.ssm#AssociationLimitExceeded";name="AssociationLimitExceeded";$fault="client";constructor(o){
super({name:"AssociationLimitExceeded",$fault:"client",...o}),Object.setPrototypeOf(this,t.prototype)}},_s=class t extends r{static shapeId="com.amazonaws.ssm#I\
nvalidDocument";name="InvalidDocument";$fault="client";Message;constructor(o){super({name:"InvalidDocument",$fault:"client",...o}),Object.setPrototypeOf(this,t.
prototype),this.Message=o.Message}},vs=class t extends r{static shapeId="com.amazonaws.ssm#InvalidDocumentVersion";name="InvalidDocumentVersion";$fault="client";Message;constructor(o){
super({name:"InvalidDocumentVersion",$fault:"client",...o}),Object.setPrototypeOf(this,t.prototype),this.Message=o.Message}},Ss=class t extends r{static shapeId="\
com.amazonaws.ssm#InvalidOutputLocation";name="InvalidOutputLocation";$fault="client";constructor(o){super({name:"InvalidOutputLocation",$fault:"client",...o}),
Object.setPrototypeOf(this,t.prototype)}},Ps=class t extends r{static shapeId="com.amazonaws.ssm#InvalidSchedule";name="InvalidSchedule";$fault="client";Message;constructor(o){
super({name:"InvalidSchedule",$fault:"client",...o}),Object.setPrototypeOf(this,t.prototype),this.Message=o.Message}},Ds=class t extends r{static shapeId="com.a\
mazonaws.ssm#InvalidTag";name="InvalidTag";$fault="client";Message;constructor(o){super({name:"InvalidTag",$fault:"client",...o}),Object.setPrototypeOf(this,t.prototype),
this.Message=o.Message}},As=class t extends r{static shapeId="com.amazonaws.ssm#InvalidTarget";name="InvalidTarget";$fault="client";Message;constructor(o){super(
{name:"InvalidTarget",$fault:"client",...o}),Object.setPrototypeOf(this,t.prototype),this.Message=o.Message}},fs=class t extends r{static shapeId="com.amazonaws\
.ssm#InvalidTargetMaps";name="InvalidTargetMaps";$fault="client";Message;constructor(o){super({name:"InvalidTargetMaps",$fault:"client",...o}),Object.setPrototypeOf(
this,t.prototype),this.Message=o.Message}},Cs=class t extends r{static shapeId="com.amazonaws.ssm#UnsupportedPlatformType";name="UnsupportedPlatformType";$fault="\
client";Message;constructor(o){super({name:"UnsupportedPlatformType",$fault:"client",...o}),Object.setPrototypeOf(this,t.prototype),this.Message=o.Message}},gs=class t extends r{static shapeId="\
com.amazonaws.ssm#ConflictException";name="ConflictException";$fault="client";Message;constructor(o){super({name:"ConflictException",$fault:"client",...o}),Object.
setPrototypeOf(this,t.prototype),this.Message=o.Message}},Ts=class t extends r{static shapeId="com.amazonaws.ssm#ServiceQuotaExceededException";name="ServiceQuo\
taExceededException";$fault="client";Message;ResourceId;ResourceType;QuotaCode;ServiceCode;constructor(o){super({name:"ServiceQuotaExceededException",$fault:"cl\
ient",...o}),Object.setPrototypeOf(this,t.prototype),this.Message=o.Message,this.ResourceId=o.ResourceId,this.ResourceType=o.ResourceType,this.QuotaCode=o.QuotaCode,
this.ServiceCode=o.ServiceCode}},Ms=class t extends r{static shapeId="com.amazonaws.ssm#DocumentAlreadyExists";name="DocumentAlreadyExists";$fault="client";Message;constructor(o){
super({name:"DocumentAlreadyExists",$fault:"client",...o}),Object.setPrototypeOf(this,t.prototype),this.Message=o.Message}},ys=class t extends r{static shapeId="\
com.amazonaws.ssm#DocumentLimitExceeded";name="DocumentLimitExceeded";$fault="client";Message;constructor(o){super({name:"DocumentLimitExceeded",$fault:"client",
...o}),Object.setPrototypeOf(this,t.prototype),this.Message=o.Message}},Os=class t extends r{static shapeId="com.amazonaws.ssm#InvalidDocumentContent";name="Inv\
alidDocumentContent";$fault="client";Message;constructor(o){super({name:"InvalidDocumentContent",$fault:"client",...o}),Object.setPrototypeOf(this,t.prototype),
this.Message=o.Message}},hs=class t extends r{static shapeId="com.amazonaws.ssm#InvalidDocumentSchemaVersion";name="InvalidDocumentSchemaVersion";$fault="client";Message;constructor(o){
super({name:"InvalidDocumentSchemaVersion",$fault:"client",...o}),Object.setPrototypeOf(this,t.prototype),this.Message=o.Message}},$s=class t extends r{static shapeId="\
com.amazonaws.ssm#MaxDocumentSizeExceeded";name="MaxDocumentSizeExceeded";$fault="client";Message;constructor(o){super({name:"MaxDocumentSizeExceeded",$fault:"c\
lient",...o}),Object.setPrototypeOf(this,t.prototype),this.Message=o.Message}},Ls=class t extends r{static shapeId="com.amazonaws.ssm#NoLongerSupportedException";name="\
NoLongerSupportedException";$fault="client";Message;constructor(o){super({name:"NoLongerSupportedException",$fault:"client",...o}),Object.setPrototypeOf(this,t.
prototype),this.Message=o.Message}},Ns=class t extends r{static shapeId="com.amazonaws.ssm#IdempotentParameterMismatch";name="IdempotentParameterMismatch";$fault="\
client";Message;constructor(o){super({name:"IdempotentParameterMismatch",$fault:"client",...o}),Object.setPrototypeOf(this,t.prototype),this.Message=o.Message}},
ws=class t extends r{static shapeId="com.amazonaws.ssm#ResourceLimitExceededException";name="ResourceLimitExceededException";$fault="client";Message;constructor(o){
super({name:"ResourceLimitExceededException",$fault:"client",...o}),Object.setPrototypeOf(this,t.prototype),this.Message=o.Message}},Fs=class t extends r{static shapeId="\
com.amazonaws.ssm#OpsItemAccessDeniedException";name="OpsItemAccessDeniedException";$fault="client";Message;constructor(o){super({name:"OpsItemAccessDeniedExcep\
tion",$fault:"client",...o}),Object.setPrototypeOf(this,t.prototype),this.Message=o.Message}},bs=class t extends r{static shapeId="com.amazonaws.ssm#OpsItemAlre\
adyExistsException";name="OpsItemAlreadyExistsException";$fault="client";Message;OpsItemId;constructor(o){super({name:"OpsItemAlreadyExistsException",$fault:"cl\
ient",...o}),Object.setPrototypeOf(this,t.prototype),this.Message=o.Message,this.OpsItemId=o.OpsItemId}},Gs=class t extends r{static shapeId="com.amazonaws.ssm#\
OpsMetadataAlreadyExistsException";name="OpsMetadataAlreadyExistsException";$fault="client";constructor(o){super({name:"OpsMetadataAlreadyExistsException",$fault:"\
client",...o}),Object.setPrototypeOf(this,t.prototype)}},Us=class t extends r{static shapeId="com.amazonaws.ssm#OpsMetadataInvalidArgumentException";name="OpsMe\
tadataInvalidArgumentException";$fault="client";constructor(o){super({name:"OpsMetadataInvalidArgumentException",$fault:"client",...o}),Object.setPrototypeOf(this,
t.prototype)}},Ws=class t extends r{static shapeId="com.amazonaws.ssm#OpsMetadataLimitExceededException";name="OpsMetadataLimitExceededException";$fault="client";constructor(o){
super({name:"OpsMetadataLimitExceededException",$fault:"client",...o}),Object.setPrototypeOf(this,t.prototype)}},Vs=class t extends r{static shapeId="com.amazon\
aws.ssm#OpsMetadataTooManyUpdatesException";name="OpsMetadataTooManyUpdatesException";$fault="client";constructor(o){super({name:"OpsMetadataTooManyUpdatesExcep\
tion",$fault:"client",...o}),Object.setPrototypeOf(this,t.prototype)}},qs=class t extends r{static shapeId="com.amazonaws.ssm#ResourceDataSyncAlreadyExistsExcep\
tion";name="ResourceDataSyncAlreadyExistsException";$fault="client";SyncName;constructor(o){super({name:"ResourceDataSyncAlreadyExistsException",$fault:"client",
...o}),Object.setPrototypeOf(this,t.prototype),this.SyncName=o.SyncName}},ks=class t extends r{static shapeId="com.amazonaws.ssm#ResourceDataSyncCountExceededEx\
ception";name="ResourceDataSyncCountExceededException";$fault="client";Message;constructor(o){super({name:"ResourceDataSyncCountExceededException",$fault:"clien\
t",...o}),Object.setPrototypeOf(this,t.prototype),this.Message=o.Message}},Bs=class t extends r{static shapeId="com.amazonaws.ssm#ResourceDataSyncInvalidConfigu\
rationException";name="ResourceDataSyncInvalidConfigurationException";$fault="client";Message;constructor(o){super({name:"ResourceDataSyncInvalidConfigurationEx\
ception",$fault:"client",...o}),Object.setPrototypeOf(this,t.prototype),this.Message=o.Message}},zs=class t extends r{static shapeId="com.amazonaws.ssm#InvalidA\
ctivation";name="InvalidActivation";$fault="client";Message;constructor(o){super({name:"InvalidActivation",$fault:"client",...o}),Object.setPrototypeOf(this,t.prototype),
this.Message=o.Message}},js=class t extends r{static shapeId="com.amazonaws.ssm#InvalidActivationId";name="InvalidActivationId";$fault="client";Message;constructor(o){
super({name:"InvalidActivationId",$fault:"client",...o}),Object.setPrototypeOf(this,t.prototype),this.Message=o.Message}},Hs=class t extends r{static shapeId="c\
om.amazonaws.ssm#AssociationDoesNotExist";name="AssociationDoesNotExist";$fault="client";Message;constructor(o){super({name:"AssociationDoesNotExist",$fault:"cl\
ient",...o}),Object.setPrototypeOf(this,t.prototype),this.Message=o.Message}},Ks=class t extends r{static shapeId="com.amazonaws.ssm#ResourceNotFoundException";name="\
ResourceNotFoundException";$fault="client";Message;constructor(o){super({name:"ResourceNotFoundException",$fault:"client",...o}),Object.setPrototypeOf(this,t.prototype),
this.Message=o.Message}},Qs=class t extends r{static shapeId="com.amazonaws.ssm#AssociatedInstances";name="AssociatedInstances";$fault="client";constructor(o){super(
{name:"AssociatedInstances",$fault:"client",...o}),Object.setPrototypeOf(this,t.prototype)}},Ys=class t extends r{static shapeId="com.amazonaws.ssm#InvalidDocum\
entOperation";name="InvalidDocumentOperation";$fault="client";Message;constructor(o){super({name:"InvalidDocumentOperation",$fault:"client",...o}),Object.setPrototypeOf(
this,t.prototype),this.Message=o.Message}},Xs=class t extends r{static shapeId="com.amazonaws.ssm#InvalidDeleteInventoryParametersException";name="InvalidDelete\
InventoryParametersException";$fault="client";Message;constructor(o){super({name:"InvalidDeleteInventoryParametersException",$fault:"client",...o}),Object.setPrototypeOf(
this,t.prototype),this.Message=o.Message}},Zs=class t extends r{static shapeId="com.amazonaws.ssm#InvalidInventoryRequestException";name="InvalidInventoryReques\
tException";$fault="client";Message;constructor(o){super({name:"InvalidInventoryRequestException",$fault:"client",...o}),Object.setPrototypeOf(this,t.prototype),
this.Message=o.Message}},Js=class t extends r{static shapeId="com.amazonaws.ssm#InvalidOptionException";name="InvalidOptionException";$fault="client";Message;constructor(o){
super({name:"InvalidOptionException",$fault:"client",...o}),Object.setPrototypeOf(this,t.prototype),this.Message=o.Message}},en=class t extends r{static shapeId="\
com.amazonaws.ssm#InvalidTypeNameException";name="InvalidTypeNameException";$fault="client";Message;constructor(o){super({name:"InvalidTypeNameException",$fault:"\
client",...o}),Object.setPrototypeOf(this,t.prototype),this.Message=o.Message}},tn=class t extends r{static shapeId="com.amazonaws.ssm#OpsMetadataNotFoundExcept\
ion";name="OpsMetadataNotFoundException";$fault="client";constructor(o){super({name:"OpsMetadataNotFoundException",$fault:"client",...o}),Object.setPrototypeOf(
this,t.prototype)}},on=class t extends r{static shapeId="com.amazonaws.ssm#ParameterNotFound";name="ParameterNotFound";$fault="client";constructor(o){super({name:"\
ParameterNotFound",$fault:"client",...o}),Object.setPrototypeOf(this,t.prototype)}},sn=class t extends r{static shapeId="com.amazonaws.ssm#ResourceInUseExceptio\
n";name="ResourceInUseException";$fault="client";Message;constructor(o){super({name:"ResourceInUseException",$fault:"client",...o}),Object.setPrototypeOf(this,t.
prototype),this.Message=o.Message}},nn=class t extends r{static shapeId="com.amazonaws.ssm#ResourceDataSyncNotFoundException";name="ResourceDataSyncNotFoundExce\
ption";$fault="client";SyncName;SyncType;Message;constructor(o){super({name:"ResourceDataSyncNotFoundException",$fault:"client",...o}),Object.setPrototypeOf(this,
t.prototype),this.SyncName=o.SyncName,this.SyncType=o.SyncType,this.Message=o.Message}},an=class t extends r{static shapeId="com.amazonaws.ssm#MalformedResource\
PolicyDocumentException";name="MalformedResourcePolicyDocumentException";$fault="client";Message;constructor(o){super({name:"MalformedResourcePolicyDocumentExce\
ption",$fault:"client",...o}),Object.setPrototypeOf(this,t.prototype),this.Message=o.Message}},rn=class t extends r{static shapeId="com.amazonaws.ssm#ResourcePo\
licyConflictException";name="ResourcePolicyConflictException";$fault="client";Message;constructor(o){super({name:"ResourcePolicyConflictException",$fault:"clien\
t",...o}),Object.setPrototypeOf(this,t.prototype),this.Message=o.Message}},cn=class t extends r{static shapeId="com.amazonaws.ssm#ResourcePolicyInvalidParameter\
Exception";name="ResourcePolicyInvalidParameterException";$fault="client";ParameterNames;Message;constructor(o){super({name:"ResourcePolicyInvalidParameterExcep\
tion",$fault:"client",...o}),Object.setPrototypeOf(this,t.prototype),this.ParameterNames=o.ParameterNames,this.Message=o.Message}},mn=class t extends r{static shapeId="\
com.amazonaws.ssm#ResourcePolicyNotFoundException";name="ResourcePolicyNotFoundException";$fault="client";Message;constructor(o){super({name:"ResourcePolicyNotF\
oundException",$fault:"client",...o}),Object.setPrototypeOf(this,t.prototype),this.Message=o.Message}},pn=class t extends r{static shapeId="com.amazonaws.ssm#Ta\
rgetInUseException";name="TargetInUseException";$fault="client";Message;constructor(o){super({name:"TargetInUseException",$fault:"client",...o}),Object.setPrototypeOf(
this,t.prototype),this.Message=o.Message}},un=class t extends r{static shapeId="com.amazonaws.ssm#InvalidFilter";name="InvalidFilter";$fault="client";Message;constructor(o){
super({name:"InvalidFilter",$fault:"client",...o}),Object.setPrototypeOf(this,t.prototype),this.Message=o.Message}},ln=class t extends r{static shapeId="com.ama\
zonaws.ssm#InvalidNextToken";name="InvalidNextToken";$fault="client";Message;constructor(o){super({name:"InvalidNextToken",$fault:"client",...o}),Object.setPrototypeOf(
this,t.prototype),this.Message=o.Message}},dn=class t extends r{static shapeId="com.amazonaws.ssm#InvalidAssociationVersion";name="InvalidAssociationVersion";$fault="\
client";Message;constructor(o){super({name:"InvalidAssociationVersion",$fault:"client",...o}),Object.setPrototypeOf(this,t.prototype),this.Message=o.Message}},xn=class t extends r{static shapeId="\
com.amazonaws.ssm#AssociationExecutionDoesNotExist";name="AssociationExecutionDoesNotExist";$fault="client";Message;constructor(o){super({name:"AssociationExecu\
tionDoesNotExist",$fault:"client",...o}),Object.setPrototypeOf(this,t.prototype),this.Message=o.Message}},In=class t extends r{static shapeId="com.amazonaws.ssm\
#InvalidFilterKey";name="InvalidFilterKey";$fault="client";constructor(o){super({name:"InvalidFilterKey",$fault:"client",...o}),Object.setPrototypeOf(this,t.prototype)}},
En=class t extends r{static shapeId="com.amazonaws.ssm#InvalidFilterValue";name="InvalidFilterValue";$fault="client";Message;constructor(o){super({name:"Invalid\
FilterValue",$fault:"client",...o}),Object.setPrototypeOf(this,t.prototype),this.Message=o.Message}},Rn=class t extends r{static shapeId="com.amazonaws.ssm#Auto\
mationExecutionNotFoundException";name="AutomationExecutionNotFoundException";$fault="client";Message;constructor(o){super({name:"AutomationExecutionNotFoundExc\
eption",$fault:"client",...o}),Object.setPrototypeOf(this,t.prototype),this.Message=o.Message}},_n=class t extends r{static shapeId="com.amazonaws.ssm#InvalidPe\
rmissionType";name="InvalidPermissionType";$fault="client";Message;constructor(o){super({name:"InvalidPermissionType",$fault:"client",...o}),Object.setPrototypeOf(
this,t.prototype),this.Message=o.Message}},vn=class t extends r{static shapeId="com.amazonaws.ssm#UnsupportedOperatingSystem";name="UnsupportedOperatingSystem";$fault="\
client";Message;constructor(o){super({name:"UnsupportedOperatingSystem",$fault:"client",...o}),Object.setPrototypeOf(this,t.prototype),this.Message=o.Message}},
Sn=class t extends r{static shapeId="com.amazonaws.ssm#InvalidInstanceInformationFilterValue";name="InvalidInstanceInformationFilterValue";$fault="client";constructor(o){
super({name:"InvalidInstanceInformationFilterValue",$fault:"client",...o}),Object.setPrototypeOf(this,t.prototype)}},Pn=class t extends r{static shapeId="com.am\
azonaws.ssm#InvalidInstancePropertyFilterValue";name="InvalidInstancePropertyFilterValue";$fault="client";constructor(o){super({name:"InvalidInstancePropertyFil\
terValue",$fault:"client",...o}),Object.setPrototypeOf(this,t.prototype)}},Dn=class t extends r{static shapeId="com.amazonaws.ssm#InvalidDeletionIdException";name="\
InvalidDeletionIdException";$fault="client";Message;constructor(o){super({name:"InvalidDeletionIdException",$fault:"client",...o}),Object.setPrototypeOf(this,t.
prototype),this.Message=o.Message}},An=class t extends r{static shapeId="com.amazonaws.ssm#InvalidFilterOption";name="InvalidFilterOption";$fault="client";constructor(o){
super({name:"InvalidFilterOption",$fault:"client",...o}),Object.setPrototypeOf(this,t.prototype)}},fn=class t extends r{static shapeId="com.amazonaws.ssm#OpsIte\
mRelatedItemAssociationNotFoundException";name="OpsItemRelatedItemAssociationNotFoundException";$fault="client";Message;constructor(o){super({name:"OpsItemRelat\
edItemAssociationNotFoundException",$fault:"client",...o}),Object.setPrototypeOf(this,t.prototype),this.Message=o.Message}},Cn=class t extends r{static shapeId="\
com.amazonaws.ssm#ThrottlingException";name="ThrottlingException";$fault="client";Message;QuotaCode;ServiceCode;constructor(o){super({name:"ThrottlingException",
$fault:"client",...o}),Object.setPrototypeOf(this,t.prototype),this.Message=o.Message,this.QuotaCode=o.QuotaCode,this.ServiceCode=o.ServiceCode}},gn=class t extends r{static shapeId="\
com.amazonaws.ssm#ValidationException";name="ValidationException";$fault="client";Message;ReasonCode;constructor(o){super({name:"ValidationException",$fault:"cl\
ient",...o}),Object.setPrototypeOf(this,t.prototype),this.Message=o.Message,this.ReasonCode=o.ReasonCode}},Tn=class t extends r{static shapeId="com.amazonaws.ss\
m#InvalidDocumentType";name="InvalidDocumentType";$fault="client";Message;constructor(o){super({name:"InvalidDocumentType",$fault:"client",...o}),Object.setPrototypeOf(
this,t.prototype),this.Message=o.Message}},Mn=class t extends r{static shapeId="com.amazonaws.ssm#UnsupportedCalendarException";name="UnsupportedCalendarExcepti\
on";$fault="client";Message;constructor(o){super({name:"UnsupportedCalendarException",$fault:"client",...o}),Object.setPrototypeOf(this,t.prototype),this.Message=
o.Message}},yn=class t extends r{static shapeId="com.amazonaws.ssm#InvalidPluginName";name="InvalidPluginName";$fault="client";constructor(o){super({name:"Inval\
idPluginName",$fault:"client",...o}),Object.setPrototypeOf(this,t.prototype)}},On=class t extends r{static shapeId="com.amazonaws.ssm#InvocationDoesNotExist";name="\
InvocationDoesNotExist";$fault="client";constructor(o){super({name:"InvocationDoesNotExist",$fault:"client",...o}),Object.setPrototypeOf(this,t.prototype)}},hn=class t extends r{static shapeId="\
com.amazonaws.ssm#UnsupportedFeatureRequiredException";name="UnsupportedFeatureRequiredException";$fault="client";Message;constructor(o){super({name:"Unsupporte\
dFeatureRequiredException",$fault:"client",...o}),Object.setPrototypeOf(this,t.prototype),this.Message=o.Message}},$n=class t extends r{static shapeId="com.amaz\
onaws.ssm#InvalidAggregatorException";name="InvalidAggregatorException";$fault="client";Message;constructor(o){super({name:"InvalidAggregatorException",$fault:"\
client",...o}),Object.setPrototypeOf(this,t.prototype),this.Message=o.Message}},Ln=class t extends r{static shapeId="com.amazonaws.ssm#InvalidInventoryGroupExce\
ption";name="InvalidInventoryGroupException";$fault="client";Message;constructor(o){super({name:"InvalidInventoryGroupException",$fault:"client",...o}),Object.setPrototypeOf(
this,t.prototype),this.Message=o.Message}},Nn=class t extends r{static shapeId="com.amazonaws.ssm#InvalidResultAttributeException";name="InvalidResultAttributeE\
xception";$fault="client";Message;constructor(o){super({name:"InvalidResultAttributeException",$fault:"client",...o}),Object.setPrototypeOf(this,t.prototype),this.
Message=o.Message}},wn=class t extends r{static shapeId="com.amazonaws.ssm#InvalidKeyId";name="InvalidKeyId";$fault="client";constructor(o){super({name:"Invalid\
KeyId",$fault:"client",...o}),Object.setPrototypeOf(this,t.prototype)}},Fn=class t extends r{static shapeId="com.amazonaws.ssm#ParameterVersionNotFound";name="P\
arameterVersionNotFound";$fault="client";constructor(o){super({name:"ParameterVersionNotFound",$fault:"client",...o}),Object.setPrototypeOf(this,t.prototype)}},
bn=class t extends r{static shapeId="com.amazonaws.ssm#ServiceSettingNotFound";name="ServiceSettingNotFound";$fault="client";Message;constructor(o){super({name:"\
ServiceSettingNotFound",$fault:"client",...o}),Object.setPrototypeOf(this,t.prototype),this.Message=o.Message}},Gn=class t extends r{static shapeId="com.amazona\
ws.ssm#ParameterVersionLabelLimitExceeded";name="ParameterVersionLabelLimitExceeded";$fault="client";constructor(o){super({name:"ParameterVersionLabelLimitExcee\
ded",$fault:"client",...o}),Object.setPrototypeOf(this,t.prototype)}},Un=class t extends r{static shapeId="com.amazonaws.ssm#UnsupportedOperationException";name="\
UnsupportedOperationException";$fault="client";Message;constructor(o){super({name:"UnsupportedOperationException",$fault:"client",...o}),Object.setPrototypeOf(this,
t.prototype),this.Message=o.Message}},Wn=class t extends r{static shapeId="com.amazonaws.ssm#DocumentPermissionLimit";name="DocumentPermissionLimit";$fault="cli\
ent";Message;constructor(o){super({name:"DocumentPermissionLimit",$fault:"client",...o}),Object.setPrototypeOf(this,t.prototype),this.Message=o.Message}},Vn=class t extends r{static shapeId="\
com.amazonaws.ssm#ComplianceTypeCountLimitExceededException";name="ComplianceTypeCountLimitExceededException";$fault="client";Message;constructor(o){super({name:"\
ComplianceTypeCountLimitExceededException",$fault:"client",...o}),Object.setPrototypeOf(this,t.prototype),this.Message=o.Message}},qn=class t extends r{static shapeId="\
com.amazonaws.ssm#InvalidItemContentException";name="InvalidItemContentException";$fault="client";TypeName;Message;constructor(o){super({name:"InvalidItemConten\
tException",$fault:"client",...o}),Object.setPrototypeOf(this,t.prototype),this.TypeName=o.TypeName,this.Message=o.Message}},kn=class t extends r{static shapeId="\
com.amazonaws.ssm#ItemSizeLimitExceededException";name="ItemSizeLimitExceededException";$fault="client";TypeName;Message;constructor(o){super({name:"ItemSizeLim\
itExceededException",$fault:"client",...o}),Object.setPrototypeOf(this,t.prototype),this.TypeName=o.TypeName,this.Message=o.Message}},Bn=class t extends r{static shapeId="\
com.amazonaws.ssm#TotalSizeLimitExceededException";name="TotalSizeLimitExceededException";$fault="client";Message;constructor(o){super({name:"TotalSizeLimitExce\
ededException",$fault:"client",...o}),Object.setPrototypeOf(this,t.prototype),this.Message=o.Message}},zn=class t extends r{static shapeId="com.amazonaws.ssm#Cu\
stomSchemaCountLimitExceededException";name="CustomSchemaCountLimitExceededException";$fault="client";Message;constructor(o){super({name:"CustomSchemaCountLimit\
ExceededException",$fault:"client",...o}),Object.setPrototypeOf(this,t.prototype),this.Message=o.Message}},jn=class t extends r{static shapeId="com.amazonaws.ss\
m#InvalidInventoryItemContextException";name="InvalidInventoryItemContextException";$fault="client";Message;constructor(o){super({name:"InvalidInventoryItemCont\
extException",$fault:"client",...o}),Object.setPrototypeOf(this,t.prototype),this.Message=o.Message}},Hn=class t extends r{static shapeId="com.amazonaws.ssm#Ite\
mContentMismatchException";name="ItemContentMismatchException";$fault="client";TypeName;Message;constructor(o){super({name:"ItemContentMismatchException",$fault:"\
client",...o}),Object.setPrototypeOf(this,t.prototype),this.TypeName=o.TypeName,this.Message=o.Message}},Kn=class t extends r{static shapeId="com.amazonaws.ssm#\
SubTypeCountLimitExceededException";name="SubTypeCountLimitExceededException";$fault="client";Message;constructor(o){super({name:"SubTypeCountLimitExceededExcep\
tion",$fault:"client",...o}),Object.setPrototypeOf(this,t.prototype),this.Message=o.Message}},Qn=class t extends r{static shapeId="com.amazonaws.ssm#Unsupported\
InventoryItemContextException";name="UnsupportedInventoryItemContextException";$fault="client";TypeName;Message;constructor(o){super({name:"UnsupportedInventory\
ItemContextException",$fault:"client",...o}),Object.setPrototypeOf(this,t.prototype),this.TypeName=o.TypeName,this.Message=o.Message}},Yn=class t extends r{static shapeId="\
com.amazonaws.ssm#UnsupportedInventorySchemaVersionException";name="UnsupportedInventorySchemaVersionException";$fault="client";Message;constructor(o){super({name:"\
UnsupportedInventorySchemaVersionException",$fault:"client",...o}),Object.setPrototypeOf(this,t.prototype),this.Message=o.Message}},Xn=class t extends r{static shapeId="\
com.amazonaws.ssm#HierarchyLevelLimitExceededException";name="HierarchyLevelLimitExceededException";$fault="client";constructor(o){super({name:"HierarchyLevelLi\
mitExceededException",$fault:"client",...o}),Object.setPrototypeOf(this,t.prototype)}},Zn=class t extends r{static shapeId="com.amazonaws.ssm#HierarchyTypeMisma\
tchException";name="HierarchyTypeMismatchException";$fault="client";constructor(o){super({name:"HierarchyTypeMismatchException",$fault:"client",...o}),Object.setPrototypeOf(
this,t.prototype)}},Jn=class t extends r{static shapeId="com.amazonaws.ssm#IncompatiblePolicyException";name="IncompatiblePolicyException";$fault="client";constructor(o){
super({name:"IncompatiblePolicyException",$fault:"client",...o}),Object.setPrototypeOf(this,t.prototype)}},ea=class t extends r{static shapeId="com.amazonaws.ss\
m#InvalidAllowedPatternException";name="InvalidAllowedPatternException";$fault="client";constructor(o){super({name:"InvalidAllowedPatternException",$fault:"clie\
nt",...o}),Object.setPrototypeOf(this,t.prototype)}},ta=class t extends r{static shapeId="com.amazonaws.ssm#InvalidPolicyAttributeException";name="InvalidPolicy\
AttributeException";$fault="client";constructor(o){super({name:"InvalidPolicyAttributeException",$fault:"client",...o}),Object.setPrototypeOf(this,t.prototype)}},
oa=class t extends r{static shapeId="com.amazonaws.ssm#InvalidPolicyTypeException";name="InvalidPolicyTypeException";$fault="client";constructor(o){super({name:"\
InvalidPolicyTypeException",$fault:"client",...o}),Object.setPrototypeOf(this,t.prototype)}},sa=class t extends r{static shapeId="com.amazonaws.ssm#ParameterAlr\
eadyExists";name="ParameterAlreadyExists";$fault="client";constructor(o){super({name:"ParameterAlreadyExists",$fault:"client",...o}),Object.setPrototypeOf(this,
t.prototype)}},na=class t extends r{static shapeId="com.amazonaws.ssm#ParameterLimitExceeded";name="ParameterLimitExceeded";$fault="client";constructor(o){super(
{name:"ParameterLimitExceeded",$fault:"client",...o}),Object.setPrototypeOf(this,t.prototype)}},aa=class t extends r{static shapeId="com.amazonaws.ssm#Parameter\
MaxVersionLimitExceeded";name="ParameterMaxVersionLimitExceeded";$fault="client";constructor(o){super({name:"ParameterMaxVersionLimitExceeded",$fault:"client",...o}),
Object.setPrototypeOf(this,t.prototype)}},ra=class t extends r{static shapeId="com.amazonaws.ssm#ParameterPatternMismatchException";name="ParameterPatternMismat\
chException";$fault="client";constructor(o){super({name:"ParameterPatternMismatchException",$fault:"client",...o}),Object.setPrototypeOf(this,t.prototype)}},ia=class t extends r{static shapeId="\
com.amazonaws.ssm#PoliciesLimitExceededException";name="PoliciesLimitExceededException";$fault="client";constructor(o){super({name:"PoliciesLimitExceededExcepti\
on",$fault:"client",...o}),Object.setPrototypeOf(this,t.prototype)}},ca=class t extends r{static shapeId="com.amazonaws.ssm#UnsupportedParameterType";name="Unsu\
pportedParameterType";$fault="client";constructor(o){super({name:"UnsupportedParameterType",$fault:"client",...o}),Object.setPrototypeOf(this,t.prototype)}},ma=class t extends r{static shapeId="\
com.amazonaws.ssm#ResourcePolicyLimitExceededException";name="ResourcePolicyLimitExceededException";$fault="client";Limit;LimitType;Message;constructor(o){super(
{name:"ResourcePolicyLimitExceededException",$fault:"client",...o}),Object.setPrototypeOf(this,t.prototype),this.Limit=o.Limit,this.LimitType=o.LimitType,this.Message=
o.Message}},pa=class t extends r{static shapeId="com.amazonaws.ssm#FeatureNotAvailableException";name="FeatureNotAvailableException";$fault="client";Message;constructor(o){
super({name:"FeatureNotAvailableException",$fault:"client",...o}),Object.setPrototypeOf(this,t.prototype),this.Message=o.Message}},ua=class t extends r{static shapeId="\
com.amazonaws.ssm#AutomationStepNotFoundException";name="AutomationStepNotFoundException";$fault="client";Message;constructor(o){super({name:"AutomationStepNotF\
oundException",$fault:"client",...o}),Object.setPrototypeOf(this,t.prototype),this.Message=o.Message}},la=class t extends r{static shapeId="com.amazonaws.ssm#In\
validAutomationSignalException";name="InvalidAutomationSignalException";$fault="client";Message;constructor(o){super({name:"InvalidAutomationSignalException",$fault:"\
client",...o}),Object.setPrototypeOf(this,t.prototype),this.Message=o.Message}},da=class t extends r{static shapeId="com.amazonaws.ssm#InvalidNotificationConfig";name="\
InvalidNotificationConfig";$fault="client";Message;constructor(o){super({name:"InvalidNotificationConfig",$fault:"client",...o}),Object.setPrototypeOf(this,t.prototype),
this.Message=o.Message}},xa=class t extends r{static shapeId="com.amazonaws.ssm#InvalidOutputFolder";name="InvalidOutputFolder";$fault="client";constructor(o){super(
{name:"InvalidOutputFolder",$fault:"client",...o}),Object.setPrototypeOf(this,t.prototype)}},Ia=class t extends r{static shapeId="com.amazonaws.ssm#InvalidRole";name="\
InvalidRole";$fault="client";Message;constructor(o){super({name:"InvalidRole",$fault:"client",...o}),Object.setPrototypeOf(this,t.prototype),this.Message=o.Message}},
Ea=class t extends r{static shapeId="com.amazonaws.ssm#InvalidAssociation";name="InvalidAssociation";$fault="client";Message;constructor(o){super({name:"Invalid\
Association",$fault:"client",...o}),Object.setPrototypeOf(this,t.prototype),this.Message=o.Message}},Ra=class t extends r{static shapeId="com.amazonaws.ssm#Auto\
mationDefinitionNotFoundException";name="AutomationDefinitionNotFoundException";$fault="client";Message;constructor(o){super({name:"AutomationDefinitionNotFound\
Exception",$fault:"client",...o}),Object.setPrototypeOf(this,t.prototype),this.Message=o.Message}},_a=class t extends r{static shapeId="com.amazonaws.ssm#Automa\
tionDefinitionVersionNotFoundException";name="AutomationDefinitionVersionNotFoundException";$fault="client";Message;constructor(o){super({name:"AutomationDefini\
tionVersionNotFoundException",$fault:"client",...o}),Object.setPrototypeOf(this,t.prototype),this.Message=o.Message}},va=class t extends r{static shapeId="com.a\
mazonaws.ssm#AutomationExecutionLimitExceededException";name="AutomationExecutionLimitExceededException";$fault="client";Message;constructor(o){super({name:"Aut\
omationExecutionLimitExceededException",$fault:"client",...o}),Object.setPrototypeOf(this,t.prototype),this.Message=o.Message}},Sa=class t extends r{static shapeId="\
com.amazonaws.ssm#InvalidAutomationExecutionParametersException";name="InvalidAutomationExecutionParametersException";$fault="client";Message;constructor(o){super(
{name:"InvalidAutomationExecutionParametersException",$fault:"client",...o}),Object.setPrototypeOf(this,t.prototype),this.Message=o.Message}},Pa=class t extends r{static shapeId="\
com.amazonaws.ssm#AutomationDefinitionNotApprovedException";name="AutomationDefinitionNotApprovedException";$fault="client";Message;constructor(o){super({name:"\
AutomationDefinitionNotApprovedException",$fault:"client",...o}),Object.setPrototypeOf(this,t.prototype),this.Message=o.Message}},Da=class t extends r{static shapeId="\
com.amazonaws.ssm#TargetNotConnected";name="TargetNotConnected";$fault="client";Message;constructor(o){super({name:"TargetNotConnected",$fault:"client",...o}),Object.
setPrototypeOf(this,t.prototype),this.Message=o.Message}},Aa=class t extends r{static shapeId="com.amazonaws.ssm#InvalidAutomationStatusUpdateException";name="I\
nvalidAutomationStatusUpdateException";$fault="client";Message;constructor(o){super({name:"InvalidAutomationStatusUpdateException",$fault:"client",...o}),Object.
setPrototypeOf(this,t.prototype),this.Message=o.Message}},fa=class t extends r{static shapeId="com.amazonaws.ssm#AssociationVersionLimitExceeded";name="Associat\
ionVersionLimitExceeded";$fault="client";Message;constructor(o){super({name:"AssociationVersionLimitExceeded",$fault:"client",...o}),Object.setPrototypeOf(this,
t.prototype),this.Message=o.Message}},Ca=class t extends r{static shapeId="com.amazonaws.ssm#InvalidUpdate";name="InvalidUpdate";$fault="client";Message;constructor(o){
super({name:"InvalidUpdate",$fault:"client",...o}),Object.setPrototypeOf(this,t.prototype),this.Message=o.Message}},ga=class t extends r{static shapeId="com.ama\
zonaws.ssm#StatusUnchanged";name="StatusUnchanged";$fault="client";constructor(o){super({name:"StatusUnchanged",$fault:"client",...o}),Object.setPrototypeOf(this,
t.prototype)}},Ta=class t extends r{static shapeId="com.amazonaws.ssm#DocumentVersionLimitExceeded";name="DocumentVersionLimitExceeded";$fault="client";Message;constructor(o){
super({name:"DocumentVersionLimitExceeded",$fault:"client",...o}),Object.setPrototypeOf(this,t.prototype),this.Message=o.Message}},Ma=class t extends r{static shapeId="\
com.amazonaws.ssm#DuplicateDocumentContent";name="DuplicateDocumentContent";$fault="client";Message;constructor(o){super({name:"DuplicateDocumentContent",$fault:"\
client",...o}),Object.setPrototypeOf(this,t.prototype),this.Message=o.Message}},ya=class t extends r{static shapeId="com.amazonaws.ssm#DuplicateDocumentVersionN\
ame";name="DuplicateDocumentVersionName";$fault="client";Message;constructor(o){super({name:"DuplicateDocumentVersionName",$fault:"client",...o}),Object.setPrototypeOf(
this,t.prototype),this.Message=o.Message}},Oa=class t extends r{static shapeId="com.amazonaws.ssm#OpsMetadataKeyLimitExceededException";name="OpsMetadataKeyLimi\
tExceededException";$fault="client";constructor(o){super({name:"OpsMetadataKeyLimitExceededException",$fault:"client",...o}),Object.setPrototypeOf(this,t.prototype)}},
ha=class t extends r{static shapeId="com.amazonaws.ssm#ResourceDataSyncConflictException";name="ResourceDataSyncConflictException";$fault="client";Message;constructor(o){
super({name:"ResourceDataSyncConflictException",$fault:"client",...o}),Object.setPrototypeOf(this,t.prototype),this.Message=o.Message}};var qR="Activation",kR="AutoApprove",BR="ApproveAfterDays",zR="AssociationAlreadyExists",N="AlarmConfiguration",jR="AttachmentContentList",HR="ActivationCode",ru="\
AttachmentContent",KR="AttachmentsContent",iu="AzureConfiguration",Ue="AssociationDescription",no="AssociationDispatchAssumeRole",QR="AccessDeniedException",YR="\
AssociationDescriptionList",XR="ApplicationDisplayName",ZR="AutomationDefinitionNotApprovedException",JR="AssociationDoesNotExist",e_="AutomationDefinitionNotFo\
undException",t_="AutomationDefinitionVersionNotFoundException",o_="ApprovalDate",cu="AssociationExecution",s_="AssociationExecutionDoesNotExist",n_="AlreadyExi\
stsException",mu="AssociationExecutionFilter",a_="AssociationExecutionFilterList",r_="AutomationExecutionFilterList",i_="AutomationExecutionFilter",Ee="Automati\
onExecutionId",c_="AutomationExecutionInputs",m_="AssociationExecutionsList",p_="AutomationExecutionLimitExceededException",u_="AutomationExecutionMetadata",pu="\
AutomationExecutionMetadataList",l_="AutomationExecutionNotFoundException",d_="AutomationExecutionPreview",uu="AutomationExecutionStatus",lu="AssociationExecuti\
onTarget",du="AssociationExecutionTargetsFilter",x_="AssociationExecutionTargetsFilterList",I_="AssociationExecutionTargetsList",$a="ActualEndTime",E_="Associat\
ionExecutionTargets",R_="AssociationExecutions",xu="AutomationExecution",Iu="AssociationFilter",Eu="AssociationFilterList",__="AssociatedInstances",v_="AccountI\
dList",S_="AttachmentInformationList",P_="AccountIdsToAdd",D_="AccountIdsToRemove",La="AccountId",A_="AccountIds",ao="ActivationId",f_="AdditionalInfo",C_="Advi\
soryIds",g_="ApplicationId",w="AssociationId",T_="AssociationIds",Ru="AttachmentInformation",M_="AttachmentsInformation",y_="AccessKeyId",O_="AccessKeySecretTyp\
e",_u="ActivationList",h_="AssociationLimitExceeded",$_="AlarmList",L_="AssociationList",ye="AssociationName",vu="AttributeName",Cc="AssociationOverview",ro="Ap\
plyOnlyAtCronInterval",N_="AssociateOpsItemRelatedItem",w_="AssociateOpsItemRelatedItemRequest",F_="AssociateOpsItemRelatedItemResponse",Su="AwsOrganizationsSou\
rce",io="ApprovedPatches",co="ApprovedPatchesComplianceLevel",mo="ApprovedPatchesEnableNonSecurity",K="AutomationParameterMap",gc="AllowedPattern",po="ApprovalR\
ules",Pu="AccessRequestId",Tc="ARN",b_="AccessRequestStatus",Na="AssociationStatus",G_="AssociationStatusAggregatedCount",Du="AccountSharingInfo",Au="AccountSha\
ringInfoList",U_="AlarmStateInformationList",W_="AlarmStateInformation",V_="AttachmentsSourceList",q_="AzureSubscriptionList",k_="AutomationStepNotFoundExceptio\
n",wa="ActualStartTime",B_="AvailableSecurityUpdateCount",uo="AvailableSecurityUpdatesComplianceStatus",z_="AttachmentsSource",fu="AutomationSubtype",j_="AzureS\
ubscription",Cu="AssociationType",Fa="AutomationTargetParameterName",H_="AddTagsToResource",K_="AddTagsToResourceRequest",Q_="AddTagsToResourceResult",Y_="Acces\
sType",X_="AgentType",gu="AggregatorType",Tu="AtTime",Z_="AutomationType",J_="AutomationTargets",ev="ApproveUntilDate",ba="AllowUnassociatedTargets",me="Associa\
tionVersion",tv="AssociationVersionInfo",ov="AssociationVersionList",sv="AssociationVersionLimitExceeded",Mc="AgentVersion",nv="ApprovedVersion",av="Association\
Versions",rv="AWSKMSKeyARN",Mu="AvailabilityZone",iv="AvailabilityZoneId",yc="Action",cv="Accounts",We="Aggregators",Oc="Aggregator",mv="Alarm",pv="Alarms",uv="\
Architecture",lv="Arch",yu="Arn",Ou="Association",hu="Associations",$u="Attachments",dv="Attributes",xv="Attribute",hc="Author",$c="Automation",Iv="BaselineDesc\
ription",F="BaselineId",Ev="BaselineIdentities",Rv="BaselineIdentity",_v="BugzillaIds",vv="BaselineName",Sv="BucketName",Lu="BaselineOverride",Nu="Command",wu="\
CurrentAction",Pv="CreateAssociationBatch",Dv="CreateAssociationBatchRequest",Av="CreateAssociationBatchRequestEntry",fv="CreateAssociationBatchRequestEntries",
Cv="CreateAssociationBatchResult",gv="CreateActivationRequest",Tv="CreateActivationResult",Mv="CreateAssociationRequest",yv="CreateAssociationResult",Fu="Create\
dAt",Ov="CreateActivation",hv="CreateAssociation",lo="CutoffBehavior",Ga="CreatedBy",bu="CompletedCount",Lc="ConfigConnectorArn",$v="CloudConnectorArn",Lv="Clou\
dConnectorConfiguration",Nv="CreateCloudConnectorRequest",wv="CreateCloudConnectorResult",Fv="CreateCloudConnector",bv="CloudConnectorFilter",Gv="CloudConnector\
FilterList",Re="CloudConnectorId",Uv="CancelCommandRequest",Wv="CancelCommandResult",Vv="CloudConnectorSummary",qv="CloudConnectorSummaryList",kv="CancelCommand",
Bv="CloudConnectors",zv="ClientContext",jv="CompliantCount",Hv="CriticalCount",pe="CreatedDate",Kv="CreateDocumentRequest",Qv="CreateDocumentResult",Yv="ChangeD\
etails",Xv="CreationDate",Zv="CreateDocument",Jv="ConflictException",eS="ComplianceExecutionSummary",tS="CategoryEnum",oS="CommandFilter",sS="CommandFilterList",
nS="ComplianceFilter",Gu="ContentHash",Oe="CommandId",aS="ComplianceItemEntry",rS="ComplianceItemEntryList",iS="CommandInvocationList",cS="ComplianceItemList",mS="\
CommandInvocation",pS="ComplianceItem",uS="CommandInvocations",lS="ComplianceItems",Uu="ComplianceLevel",dS="CommandList",xS="CreateMaintenanceWindow",IS="Cance\
lMaintenanceWindowExecution",ES="CancelMaintenanceWindowExecutionRequest",RS="CancelMaintenanceWindowExecutionResult",_S="CreateMaintenanceWindowRequest",vS="Cr\
eateMaintenanceWindowResult",Ve="CalendarNames",SS="CriticalNonCompliantCount",Nc="ComputerName",PS="CreateOpsItem",DS="CreateOpsItemRequest",AS="CreateOpsItemR\
esponse",fS="CreateOpsMetadata",CS="CreateOpsMetadataRequest",gS="CreateOpsMetadataResult",TS="CommandPlugins",MS="CreatePatchBaseline",yS="CreatePatchBaselineR\
equest",OS="CreatePatchBaselineResult",hS="CommandPluginList",$S="CommandPlugin",LS="CreateResourceDataSync",NS="CreateResourceDataSyncRequest",wS="CreateResour\
ceDataSyncResult",wc="ChangeRequestName",xo="ComplianceSeverity",FS="CustomSchemaCountLimitExceededException",bS="ComplianceStringFilter",GS="ComplianceStringFi\
lterList",US="ComplianceStringFilterValueList",WS="ComplianceSummaryItem",VS="ComplianceSummaryItemList",qS="ComplianceSummaryItems",Wu="CurrentStepName",kS="Ca\
ncelledSteps",Fc="CompliantSummary",Io="CreatedTime",BS="ComplianceTypeCountLimitExceededException",Eo="CaptureTime",he="ClientToken",Ua="ComplianceType",zS="Co\
nfigurationTargets",jS="CreateTime",HS="ContentUrl",Vu="CVEIds",KS="CloudWatchLogGroupName",qe="CloudWatchOutputConfig",QS="CloudWatchOutputEnabled",YS="CloudWa\
tchOutputUrl",Ro="Category",qu="Classification",$e="Comment",XS="Code",ZS="Commands",Wa="Configuration",_e="Content",JS="Context",ku="Count",Bu="Credentials",_o="\
Cutoff",S="Description",eP="DeleteActivation",tP="DocumentAlreadyExists",oP="DescribeAssociationExecutionsRequest",sP="DescribeAssociationExecutionsResult",nP="\
DescribeAutomationExecutionsRequest",aP="DescribeAutomationExecutionsResult",rP="DescribeAssociationExecutionTargets",iP="DescribeAssociationExecutionTargetsReq\
uest",cP="DescribeAssociationExecutionTargetsResult",mP="DescribeAssociationExecutions",pP="DescribeAutomationExecutions",uP="DescribeActivationsFilter",lP="Des\
cribeActivationsFilterList",dP="DescribeAvailablePatches",xP="DescribeAvailablePatchesRequest",IP="DescribeAvailablePatchesResult",EP="DeleteActivationRequest",
RP="DeleteActivationResult",_P="DeleteAssociationRequest",vP="DeleteAssociationResult",SP="DescribeActivationsRequest",PP="DescribeActivationsResult",DP="Descri\
beAssociationRequest",AP="DescribeAssociationResult",fP="DescribeAutomationStepExecutions",CP="DescribeAutomationStepExecutionsRequest",gP="DescribeAutomationSt\
epExecutionsResult",TP="DeleteAssociation",MP="DescribeActivations",yP="DescribeAssociation",OP="DefaultBaseline",hP="DeleteCloudConnector",$P="DeleteCloudConne\
ctorRequest",LP="DeleteCloudConnectorResult",bc="DocumentDescription",NP="DuplicateDocumentContent",wP="DeregisterDefaultHostManagementConfiguration",FP="Deregi\
sterDefaultHostManagementConfigurationRequest",bP="DeregisterDefaultHostManagementConfigurationResult",GP="DescribeDocumentPermission",UP="DescribeDocumentPermi\
ssionRequest",WP="DescribeDocumentPermissionResponse",VP="DeleteDocumentRequest",qP="DeleteDocumentResult",kP="DescribeDocumentRequest",BP="DescribeDocumentResu\
lt",zP="DestinationDataSharing",jP="DestinationDataSharingType",HP="DocumentDefaultVersionDescription",KP="DuplicateDocumentVersionName",QP="DeleteDocument",YP="\
DescribeDocument",XP="DescribeEffectiveInstanceAssociations",ZP="DescribeEffectiveInstanceAssociationsRequest",JP="DescribeEffectiveInstanceAssociationsResult",
eD="DescribeEffectivePatchesForPatchBaseline",tD="DescribeEffectivePatchesForPatchBaselineRequest",oD="DescribeEffectivePatchesForPatchBaselineResult",Le="Docum\
entFormat",zu="DocumentFilterList",ju="DocumentFilter",Hu="DocumentHash",Ku="DocumentHashType",Gc="DeletionId",sD="DescribeInstanceAssociationsStatus",nD="Descr\
ibeInstanceAssociationsStatusRequest",aD="DescribeInstanceAssociationsStatusResult",rD="DescribeInventoryDeletions",iD="DescribeInventoryDeletionsRequest",cD="D\
escribeInventoryDeletionsResult",mD="DuplicateInstanceId",pD="DescribeInstanceInformationRequest",uD="DescribeInstanceInformationResult",lD="DescribeInstanceInf\
ormation",dD="DocumentIdentifierList",Qu="DefaultInstanceName",xD="DescribeInstancePatches",ID="DescribeInstancePatchesRequest",ED="DescribeInstancePatchesResul\
t",RD="DescribeInstancePropertiesRequest",_D="DescribeInstancePropertiesResult",vD="DescribeInstancePatchStates",SD="DescribeInstancePatchStatesForPatchGroup",PD="\
DescribeInstancePatchStatesForPatchGroupRequest",DD="DescribeInstancePatchStatesForPatchGroupResult",AD="DescribeInstancePatchStatesRequest",fD="DescribeInstanc\
ePatchStatesResult",CD="DescribeInstanceProperties",gD="DeleteInventoryRequest",TD="DeleteInventoryResult",MD="DeleteInventory",Yu="DocumentIdentifier",yD="Docu\
mentIdentifiers",OD="DocumentKeyValuesFilter",hD="DocumentKeyValuesFilterList",$D="DocumentLimitExceeded",LD="DeletionMode",ND="DeregisterManagedInstance",wD="D\
eregisterManagedInstanceRequest",FD="DeregisterManagedInstanceResult",bD="DocumentMetadataResponseInfo",GD="DeleteMaintenanceWindow",UD="DescribeMaintenanceWind\
owExecutions",WD="DescribeMaintenanceWindowExecutionsRequest",VD="DescribeMaintenanceWindowExecutionsResult",qD="DescribeMaintenanceWindowExecutionTasks",kD="De\
scribeMaintenanceWindowExecutionTaskInvocations",BD="DescribeMaintenanceWindowExecutionTaskInvocationsRequest",zD="DescribeMaintenanceWindowExecutionTaskInvocat\
ionsResult",jD="DescribeMaintenanceWindowExecutionTasksRequest",HD="DescribeMaintenanceWindowExecutionTasksResult",KD="DescribeMaintenanceWindowsForTarget",QD="\
DescribeMaintenanceWindowsForTargetRequest",YD="DescribeMaintenanceWindowsForTargetResult",XD="DeleteMaintenanceWindowRequest",ZD="DeleteMaintenanceWindowResult",
JD="DescribeMaintenanceWindowsRequest",eA="DescribeMaintenanceWindowsResult",tA="DescribeMaintenanceWindowSchedule",oA="DescribeMaintenanceWindowScheduleRequest",
sA="DescribeMaintenanceWindowScheduleResult",nA="DescribeMaintenanceWindowTargets",aA="DescribeMaintenanceWindowTargetsRequest",rA="DescribeMaintenanceWindowTar\
getsResult",iA="DescribeMaintenanceWindowTasksRequest",cA="DescribeMaintenanceWindowTasksResult",mA="DescribeMaintenanceWindowTasks",pA="DescribeMaintenanceWind\
ows",Y="DocumentName",uA="DoesNotExistException",X="DisplayName",lA="DeleteOpsItem",dA="DeleteOpsItemRequest",xA="DisassociateOpsItemRelatedItem",IA="Disassocia\
teOpsItemRelatedItemRequest",EA="DisassociateOpsItemRelatedItemResponse",RA="DeleteOpsItemResponse",_A="DescribeOpsItemsRequest",vA="DescribeOpsItemsResponse",SA="\
DescribeOpsItems",PA="DeleteOpsMetadata",DA="DeleteOpsMetadataRequest",AA="DeleteOpsMetadataResult",fA="DeletedParameters",CA="DeletePatchBaseline",gA="Deregist\
erPatchBaselineForPatchGroup",TA="DeregisterPatchBaselineForPatchGroupRequest",MA="DeregisterPatchBaselineForPatchGroupResult",yA="DeletePatchBaselineRequest",OA="\
DeletePatchBaselineResult",hA="DescribePatchBaselinesRequest",$A="DescribePatchBaselinesResult",LA="DescribePatchBaselines",NA="DescribePatchGroups",wA="Describ\
ePatchGroupsRequest",FA="DescribePatchGroupsResult",bA="DescribePatchGroupState",GA="DescribePatchGroupStateRequest",UA="DescribePatchGroupStateResult",WA="Docu\
mentPermissionLimit",VA="DocumentParameterList",qA="DescribePatchProperties",kA="DescribePatchPropertiesRequest",BA="DescribePatchPropertiesResult",zA="DeletePa\
rameterRequest",jA="DeleteParameterResult",HA="DeleteParametersRequest",KA="DeleteParametersResult",QA="DescribeParametersRequest",YA="DescribeParametersResult",
XA="DeleteParameter",ZA="DeleteParameters",JA="DescribeParameters",Xu="DocumentParameter",ef="DryRun",tf="DocumentReviewCommentList",of="DocumentReviewCommentSo\
urce",sf="DeleteResourceDataSync",nf="DeleteResourceDataSyncRequest",af="DeleteResourceDataSyncResult",rf="DocumentRequiresList",cf="DeleteResourcePolicy",mf="D\
eleteResourcePolicyRequest",pf="DeleteResourcePolicyResponse",uf="DocumentReviewerResponseList",lf="DocumentReviewerResponseSource",df="DocumentRequires",Zu="Do\
cumentReviews",vo="DetailedStatus",xf="DescribeSessionsRequest",If="DescribeSessionsResponse",Ef="DeletionStartTime",Ju="DeletionSummary",Rf="DeploymentStatus",
_f="DescribeSessions",Va="DocumentType",vf="DeregisterTargetFromMaintenanceWindow",Sf="DeregisterTargetFromMaintenanceWindowRequest",Pf="DeregisterTargetFromMai\
ntenanceWindowResult",Df="DeregisterTaskFromMaintenanceWindowRequest",Af="DeregisterTaskFromMaintenanceWindowResult",ff="DeregisterTaskFromMaintenanceWindow",Cf="\
DeliveryTimedOutCount",So="DataType",gf="DetailType",D="DocumentVersion",Tf="DocumentVersionInfo",Mf="DocumentVersionList",yf="DocumentVersionLimitExceeded",Of="\
DefaultVersionName",el="DefaultVersion",hf="DefaultValue",$f="DocumentVersions",tl="Date",ol="Data",Po="Details",Lf="Detail",Nf="Document",J="Duration",wf="Expi\
red",Ff="ExpiresAfter",sl="EnableAllOpsDataSources",bf="EndedAt",Gf="ExcludeAccounts",nl="ExecutedBy",Uf="ErrorCount",Wf="ErrorCode",al="ExpirationDate",ke="End\
Date",Vf="ExecutionDate",qf="ExecutionEndDateTime",Uc="ExecutionEndTime",kf="ExecutionElapsedTime",Be="ExecutionId",Bf="EventId",rl="ExecutionInputs",zf="Enable\
NonSecurity",jf="EffectivePatches",Wc="ExecutionPreviewId",Hf="EffectivePatchList",Kf="EffectivePatch",il="ExecutionPreview",Qf="ExecutionRoleName",qa="Executio\
nSummary",Yf="ExecutionStartDateTime",Vc="ExecutionStartTime",cl="ExecutionTime",ze="EndTime",Xf="ExecutionType",Zf="ExpirationTime",ml="Entries",ka="Enabled",Jf="\
Entry",pl="Entities",ul="Entity",eC="Epoch",tC="Expression",oC="Failed",ll="FailedCount",sC="FailedCreateAssociation",nC="FailedCreateAssociationEntry",aC="Fail\
edCreateAssociationList",dl="FailureDetails",xl="FilterKey",qc="FailureMessage",rC="FeatureNotAvailableException",iC="FailureStage",cC="FailedSteps",mC="Failure\
Type",Il="FilterValues",Ba="FilterValue",pC="FiltersWithOperator",uC="Fault",_="Filters",lC="Force",dC="Groups",xC="GetAutomationExecution",IC="GetAutomationExe\
cutionRequest",EC="GetAutomationExecutionResult",RC="GetAccessToken",_C="GetAccessTokenRequest",vC="GetAccessTokenResponse",El="GcpConfiguration",SC="GetCloudCo\
nnector",PC="GetCloudConnectorRequest",DC="GetCloudConnectorResult",AC="GetCommandInvocation",fC="GetCommandInvocationRequest",CC="GetCommandInvocationResult",gC="\
GetCalendarState",TC="GetCalendarStateRequest",MC="GetCalendarStateResponse",yC="GetConnectionStatusRequest",OC="GetConnectionStatusResponse",hC="GetConnectionS\
tatus",$C="GcpConfigurationTargets",LC="GetDocument",NC="GetDefaultPatchBaseline",wC="GetDefaultPatchBaselineRequest",FC="GetDefaultPatchBaselineResult",bC="Get\
DeployablePatchSnapshotForInstance",GC="GetDeployablePatchSnapshotForInstanceRequest",UC="GetDeployablePatchSnapshotForInstanceResult",WC="GetDocumentRequest",VC="\
GetDocumentResult",qC="GetExecutionPreview",kC="GetExecutionPreviewRequest",BC="GetExecutionPreviewResponse",Do="GlobalFilters",zC="GetInventory",jC="GetInvento\
ryRequest",HC="GetInventoryResult",KC="GetInventorySchema",QC="GetInventorySchemaRequest",YC="GetInventorySchemaResult",XC="GetMaintenanceWindow",ZC="GetMainten\
anceWindowExecution",JC="GetMaintenanceWindowExecutionRequest",eg="GetMaintenanceWindowExecutionResult",tg="GetMaintenanceWindowExecutionTask",og="GetMaintenanc\
eWindowExecutionTaskInvocation",sg="GetMaintenanceWindowExecutionTaskInvocationRequest",ng="GetMaintenanceWindowExecutionTaskInvocationResult",ag="GetMaintenanc\
eWindowExecutionTaskRequest",rg="GetMaintenanceWindowExecutionTaskResult",ig="GetMaintenanceWindowRequest",cg="GetMaintenanceWindowResult",mg="GetMaintenanceWin\
dowTask",pg="GetMaintenanceWindowTaskRequest",ug="GetMaintenanceWindowTaskResult",lg="GetOpsItem",dg="GetOpsItemRequest",xg="GetOpsItemResponse",Ig="GetOpsMetad\
ata",Eg="GetOpsMetadataRequest",Rg="GetOpsMetadataResult",_g="GetOpsSummary",vg="GetOpsSummaryRequest",Sg="GetOpsSummaryResult",Pg="GcpProject",Dg="GetPatchBase\
line",Ag="GetPatchBaselineForPatchGroup",fg="GetPatchBaselineForPatchGroupRequest",Cg="GetPatchBaselineForPatchGroupResult",gg="GetParametersByPath",Tg="GetPara\
metersByPathRequest",Mg="GetParametersByPathResult",yg="GetPatchBaselineRequest",Og="GetPatchBaselineResult",hg="GetParameterHistory",$g="GetParameterHistoryReq\
uest",Lg="GetParameterHistoryResult",Ng="GcpProjectList",wg="GetParameterRequest",Fg="GetParameterResult",bg="GetParametersRequest",Gg="GetParametersResult",Ug="\
GetParameter",Wg="GetParameters",Vg="GetResourcePolicies",qg="GetResourcePoliciesRequest",kg="GetResourcePoliciesResponseEntry",Bg="GetResourcePoliciesResponseE\
ntries",zg="GetResourcePoliciesResponse",jg="GetServiceSetting",Hg="GetServiceSettingRequest",Kg="GetServiceSettingResult",Rl="Hash",Qg="HighCount",Yg="Hierarch\
yLevelLimitExceededException",_l="HashType",Xg="HierarchyTypeMismatchException",ve="Id",Zg="InvalidActivation",Jg="InstanceAggregatedAssociationOverview",eT="In\
validAggregatorException",tT="InvalidAutomationExecutionParametersException",oT="InvalidActivationId",sT="InstanceAssociationList",nT="InventoryAggregatorList",
aT="InstanceAssociationOutputLocation",rT="InstanceAssociationOutputUrl",iT="InvalidAllowedPatternException",cT="InstanceAssociationStatusAggregatedCount",mT="I\
nvalidAutomationSignalException",vl="InstanceAssociationStatusInfos",pT="InstanceAssociationStatusInfo",uT="InvalidAutomationStatusUpdateException",lT="InvalidA\
ssociationVersion",dT="InvalidAssociation",xT="InstanceAssociation",IT="InventoryAggregator",ET="IpAddress",RT="InstalledCount",_T="ItemContentHash",vT="Invalid\
CommandId",ST="ItemContentMismatchException",PT="IncludeChildOrganizationUnits",DT="InformationalCount",AT="IsCritical",fT="InvalidDocument",CT="InvalidDocument\
Content",gT="InvalidDeletionIdException",TT="InvalidDeleteInventoryParametersException",MT="InventoryDeletionsList",yT="InvocationDoesNotExist",OT="InvalidDocum\
entOperation",hT="InventoryDeletionSummary",$T="InventoryDeletionStatusItem",LT="InventoryDeletionSummaryItem",NT="InventoryDeletionSummaryItems",wT="InvalidDoc\
umentSchemaVersion",FT="InvalidDocumentType",bT="InvalidDocumentVersion",GT="IsDefaultVersion",UT="InventoryDeletions",WT="IsEnd",VT="InvalidFilter",qT="Invalid\
FilterKey",kT="InventoryFilterList",BT="InvalidFilterOption",Sl="IncludeFutureRegions",zT="InvalidFilterValue",jT="InventoryFilterValueList",Pl="InventoryFilter",
Dl="InventoryGroup",HT="InventoryGroupList",g="InstanceId",KT="InventoryItemAttribute",QT="InventoryItemAttributeList",YT="InvalidItemContentException",kc="Inve\
ntoryItemEntryList",Al="InstanceInformationFilter",fl="InstanceInformationFilterList",XT="InstanceInformationFilterValue",ZT="InstanceInformationFilterValueSet",
JT="InvalidInventoryGroupException",eM="InvalidInstanceId",tM="InvalidInventoryItemContextException",oM="InvalidInstanceInformationFilterValue",Cl="InstanceInfo\
rmationList",sM="InventoryItemList",nM="InvalidInstancePropertyFilterValue",aM="InvalidInventoryRequestException",rM="InventoryItemSchema",gl="InstanceInformati\
onStringFilter",iM="InstanceInformationStringFilterList",cM="InventoryItemSchemaResultList",za="InstanceIds",mM="InstanceInfo",Tl="InstanceInformation",Bc="Invo\
cationId",pM="InventoryItem",uM="InvalidKeyId",Ml="InvalidLabels",lM="IsLatestVersion",dM="InstanceName",xM="InvalidNotificationConfig",IM="InvalidNextToken",EM="\
InstalledOtherCount",RM="InvalidOptionException",_M="InvalidOutputFolder",vM="InvalidOutputLocation",SM="InstallOverrideList",zc="InvalidParameters",jc="IPAddre\
ss",PM="InvalidPolicyAttributeException",DM="IgnorePollAlarmFailure",AM="IncompatiblePolicyException",yl="InstancePropertyFilter",Ol="InstancePropertyFilterList",
fM="InstancePropertyFilterValue",CM="InstancePropertyFilterValueSet",gM="IdempotentParameterMismatch",TM="InvalidPluginName",MM="InstalledPendingRebootCount",hl="\
InstancePatchStates",yM="InstancePatchStateFilter",OM="InstancePatchStateFilterList",hM="InstancePropertyStringFilterList",$l="InstancePropertyStringFilter",$M="\
InstancePatchStateList",LM="InstancePatchStatesList",NM="InstancePatchState",wM="InvalidPermissionType",FM="InvalidPolicyTypeException",Ll="InstanceProperties",
Nl="InstanceProperty",bM="InvalidRole",GM="InvalidResultAttributeException",UM="InstalledRejectedCount",WM="InventoryResultEntity",VM="InventoryResultEntityList",
qM="InvalidResourceId",kM="InventoryResultItemMap",BM="InventoryResultItem",zM="InvalidResourceType",Ao="IamRole",jM="InstanceRole",HM="InvalidSchedule",KM="Int\
ernalServerError",QM="ItemSizeLimitExceededException",YM="InstanceStatus",XM="InstanceState",ZM="InvalidTag",JM="InvalidTargetMaps",ey="InvalidTypeNameException",
ty="InvalidTarget",oy="InstanceType",sy="InstalledTime",ny="InvalidUpdate",ay="IteratorValue",ry="InstancesWithAvailableSecurityUpdates",iy="InstancesWithCritic\
alNonCompliantPatches",cy="InstancesWithFailedPatches",my="InstancesWithInstalledOtherPatches",py="InstancesWithInstalledPatches",uy="InstancesWithInstalledPend\
ingRebootPatches",ly="InstancesWithInstalledRejectedPatches",dy="InstancesWithMissingPatches",xy="InstancesWithNotApplicablePatches",Iy="InstancesWithOtherNonCo\
mpliantPatches",Ey="InstancesWithSecurityNonCompliantPatches",Ry="InstancesWithUnreportedNotApplicablePatches",_y="Instances",vy="Input",Sy="Inputs",Py="Instanc\
e",Dy="Iteration",wl="Items",ja="Item",M="Key",Ay="KBId",Hc="KeyId",fy="KeyName",Cy="KbNumber",gy="KeysToDelete",Fl="Limit",Ty="ListAssociations",bl="LastAssoci\
ationExecutionDate",My="ListAssociationsRequest",yy="ListAssociationsResult",Oy="ListAssociationVersions",hy="ListAssociationVersionsRequest",$y="ListAssociatio\
nVersionsResult",Ly="LowCount",Ny="ListCloudConnectors",wy="ListCloudConnectorsRequest",Fy="ListCloudConnectorsResult",by="ListCommandInvocations",Gy="ListComma\
ndInvocationsRequest",Uy="ListCommandInvocationsResult",Wy="ListComplianceItemsRequest",Vy="ListComplianceItemsResult",qy="ListComplianceItems",ky="ListCommands\
Request",By="ListCommandsResult",zy="ListComplianceSummaries",jy="ListComplianceSummariesRequest",Hy="ListComplianceSummariesResult",Ky="ListCommands",Qy="ListD\
ocuments",Yy="ListDocumentMetadataHistory",Xy="ListDocumentMetadataHistoryRequest",Zy="ListDocumentMetadataHistoryResponse",Jy="ListDocumentsRequest",eO="ListDo\
cumentsResult",tO="ListDocumentVersions",oO="ListDocumentVersionsRequest",sO="ListDocumentVersionsResult",Ha="LastExecutionDate",nO="LogFile",je="LoggingInfo",aO="\
ListInventoryEntries",rO="ListInventoryEntriesRequest",iO="ListInventoryEntriesResult",Kc="LastModifiedBy",fo="LastModifiedDate",Qc="LastModifiedTime",Ka="LastM\
odifiedUser",cO="ListNodes",mO="ListNodesRequest",pO="LastNoRebootInstallOperationTime",uO="ListNodesResult",lO="ListNodesSummary",dO="ListNodesSummaryRequest",
xO="ListNodesSummaryResult",IO="ListOpsItemEvents",EO="ListOpsItemEventsRequest",RO="ListOpsItemEventsResponse",_O="ListOpsItemRelatedItems",vO="ListOpsItemRela\
tedItemsRequest",SO="ListOpsItemRelatedItemsResponse",PO="ListOpsMetadata",DO="ListOpsMetadataRequest",AO="ListOpsMetadataResult",Gl="LastPingDateTime",fO="Labe\
lParameterVersion",CO="LabelParameterVersionRequest",gO="LabelParameterVersionResult",TO="ListResourceComplianceSummaries",MO="ListResourceComplianceSummariesRe\
quest",yO="ListResourceComplianceSummariesResult",OO="ListResourceDataSync",hO="ListResourceDataSyncRequest",$O="ListResourceDataSyncResult",Ul="LastStatus",Wl="\
LastSuccessfulAssociationExecutionDate",LO="LastSuccessfulExecutionDate",NO="LastStatusMessage",wO="LastSyncStatusMessage",FO="LastSuccessfulSyncTime",bO="LastS\
yncTime",GO="LastStatusUpdateTime",Vl="LimitType",UO="ListTagsForResource",WO="ListTagsForResourceRequest",VO="ListTagsForResourceResult",qO="LaunchTime",kO="La\
stUpdateAssociationDate",BO="LatestVersion",Yc="Labels",zO="Lambda",jO="Language",x="Message",HO="MaxAttempts",U="MaxConcurrency",KO="MediumCount",QO="MissingCo\
unt",Xc="ModifiedDate",YO="ModifyDocumentPermission",XO="ModifyDocumentPermissionRequest",ZO="ModifyDocumentPermissionResponse",JO="MaxDocumentSizeExceeded",W="\
MaxErrors",eh="MetadataMap",th="MsrcNumber",E="MaxResults",oh="MalformedResourcePolicyDocumentException",sh="ManagedStatus",nh="MaxSessionDuration",ah="MsrcSeve\
rity",rh="MetadataToUpdate",ih="MetadataValue",ch="MaintenanceWindowAutomationParameters",mh="MaintenanceWindowDescription",ph="MaintenanceWindowExecution",uh="\
MaintenanceWindowExecutionList",lh="MaintenanceWindowExecutionTaskIdentity",dh="MaintenanceWindowExecutionTaskInvocationIdentity",xh="MaintenanceWindowExecution\
TaskInvocationIdentityList",Ih="MaintenanceWindowExecutionTaskIdentityList",Eh="MaintenanceWindowExecutionTaskInvocationParameters",Rh="MaintenanceWindowFilter",
_h="MaintenanceWindowFilterList",vh="MaintenanceWindowsForTargetList",Sh="MaintenanceWindowIdentity",Ph="MaintenanceWindowIdentityForTarget",Dh="MaintenanceWind\
owIdentityList",Ah="MaintenanceWindowLambdaPayload",fh="MaintenanceWindowLambdaParameters",Ch="MaintenanceWindowRunCommandParameters",gh="MaintenanceWindowStepF\
unctionsInput",Th="MaintenanceWindowStepFunctionsParameters",Mh="MaintenanceWindowTarget",yh="MaintenanceWindowTaskInvocationParameters",Oh="MaintenanceWindowTa\
rgetList",hh="MaintenanceWindowTaskList",$h="MaintenanceWindowTaskParameters",Lh="MaintenanceWindowTaskParametersList",Nh="MaintenanceWindowTaskParameterValue",
wh="MaintenanceWindowTaskParameterValueExpression",Fh="MaintenanceWindowTaskParameterValueList",bh="MaintenanceWindowTask",Gh="Mappings",Qa="Metadata",Zc="Mode",
I="Name",ql="NodeAggregator",Uh="NotApplicableCount",Wh="NodeAggregatorList",Vh="NotificationArn",Co="NotificationConfig",qh="NonCompliantCount",Jc="NonComplian\
tSummary",kh="NotificationEvents",kl="NextExecutionTime",Bl="NodeFilter",Bh="NodeFilterList",zh="NodeFilterValueList",jh="NodeList",Hh="NoLongerSupportedExcepti\
on",Kh="NodeOwnerInfo",Qh="NextStep",Yh="NodeSummaryList",u="NextToken",Xh="NextTransitionTime",zl="NodeType",Zh="NotificationType",jl="Names",em="Notifications",
Jh="Nodes",e$="Node",Hl="Overview",t$="OpsAggregator",o$="OpsAggregatorList",Ya="OperationalData",s$="OperationalDataToDelete",n$="OpsEntity",a$="OpsEntityItem",
r$="OpsEntityItemEntryList",i$="OpsEntityItemMap",c$="OpsEntityList",m$="OperationEndTime",Kl="OpsFilter",p$="OpsFilterList",u$="OpsFilterValueList",l$="OnFailu\
re",Se="OwnerInformation",Xa="OpsItemArn",d$="OpsItemAccessDeniedException",x$="OpsItemAlreadyExistsException",I$="OpsItemConflictException",E$="OpsItemDataValu\
e",R$="OpsItemEventFilter",_$="OpsItemEventFilters",v$="OpsItemEventSummary",S$="OpsItemEventSummaries",Ql="OpsItemFilters",P$="OpsItemFilter",B="OpsItemId",D$="\
OpsItemInvalidParameterException",A$="OpsItemIdentity",f$="OpsItemLimitExceededException",C$="OpsItemNotification",g$="OpsItemNotFoundException",T$="OpsItemNoti\
fications",M$="OpsItemOperationalData",y$="OpsItemRelatedItemAlreadyExistsException",O$="OpsItemRelatedItemAssociationNotFoundException",h$="OpsItemRelatedItems\
Filter",$$="OpsItemRelatedItemsFilters",L$="OpsItemRelatedItemSummary",N$="OpsItemRelatedItemSummaries",Yl="OpsItemSummaries",w$="OpsItemSummary",tm="OpsItemTyp\
e",Xl="OpsItem",F$="OrganizationId",go="OutputLocation",b$="OpsMetadata",He="OpsMetadataArn",G$="OpsMetadataAlreadyExistsException",U$="OpsMetadataFilter",W$="O\
psMetadataFilterList",V$="OpsMetadataInvalidArgumentException",q$="OpsMetadataKeyLimitExceededException",Zl="OpsMetadataList",k$="OpsMetadataLimitExceededExcept\
ion",B$="OpsMetadataNotFoundException",z$="OpsMetadataTooManyUpdatesException",j$="OtherNonCompliantCount",H$="OverriddenParameters",Jl="OpsResultAttribute",K$="\
OpsResultAttributeList",ed="OutputSource",To="OutputS3BucketName",Q$="OutputSourceId",Mo="OutputS3KeyPrefix",Za="OutputS3Region",Y$="OperationStartTime",X$="Org\
anizationSourceType",Z$="OutputSourceType",se="OperatingSystem",J$="OverallSeverity",om="OutputUrl",td="OrganizationalUnitId",eL="OrganizationalUnitPath",tL="Or\
ganizationalUnits",oL="Operation",Ja="Operator",sL="Option",sm="Outputs",nL="Output",od="Overwrite",er="Owner",h="Parameters",aL="ParameterAlreadyExists",sd="Pa\
rentAutomationExecutionId",rL="PatchBaselineIdentity",iL="PatchBaselineIdentityList",nd="ProgressCounters",cL="PatchComplianceData",mL="PatchComplianceDataList",
pL="PutComplianceItems",uL="PutComplianceItemsRequest",lL="PutComplianceItemsResult",dL="ProjectDisplayName",tr="PlannedEndTime",ad="ParameterFilters",rd="Patch\
FilterGroup",xL="ParametersFilterList",IL="PatchFilterList",EL="ParametersFilter",RL="PatchFilter",_L="PatchFilters",vL="ProductFamily",ne="PatchGroup",SL="Patc\
hGroupPatchBaselineMapping",PL="PatchGroupPatchBaselineMappingList",DL="PatchGroups",or="PolicyHash",AL="ParameterHistoryList",fL="ParameterHistory",sr="PolicyI\
d",CL="ParameterInlinePolicy",gL="PutInventoryRequest",TL="PutInventoryResult",ML="ProjectId",yL="PutInventory",OL="ParameterList",hL="ParameterLimitExceeded",$L="\
PoliciesLimitExceededException",LL="PatchList",NL="ParameterMetadata",wL="ParameterMetadataList",FL="ParameterMaxVersionLimitExceeded",bL="PermissionModel",GL="\
ProviderMessage",id="ParameterNames",UL="ParameterNotFound",cd="PluginName",nm="PlatformName",WL="PatchOrchestratorFilter",VL="PatchOrchestratorFilterList",qL="\
PutParameter",kL="PatchPropertiesList",BL="ParameterPolicyList",zL="ParameterPatternMismatchException",jL="PutParameterRequest",HL="PutParameterResult",KL="Patc\
hRule",QL="PatchRuleGroup",YL="PatchRuleList",XL="PutResourcePolicy",ZL="PutResourcePolicyRequest",JL="PutResourcePolicyResponse",eN="PendingReviewVersion",tN="\
PatchRules",oN="PatchSet",sN="PatchSourceConfiguration",md="ParentStepDetails",nN="ParameterStringFilter",aN="ParameterStringFilterList",rN="PatchSourceList",iN="\
PSParameterValue",nr="PlannedStartTime",pd="PatchStatus",cN="PatchSource",ud="PingStatus",mN="PolicyStatus",ld="PermissionType",pN="PlatformTypeList",dd="Platfo\
rmTypes",ar="PlatformType",uN="PolicyText",lN="PolicyType",am="PlatformVersion",dN="ParameterVersionLabelLimitExceeded",xN="ParameterVersionNotFound",rm="Parame\
terVersion",IN="ParameterValues",xd="Patches",Id="Parameter",Ed="Patch",EN="Path",Rd="Payload",rr="Policies",_d="Policy",RN="Provider",_N="Prefix",ae="Priority",
vN="Property",vd="Product",SN="Products",PN="Projects",DN="Properties",AN="Qualifier",Sd="QuotaCode",ir="Runbooks",yo="RoleArn",fN="ResultAttributeList",im="Res\
ourceArn",Pd="ResultAttributes",Dd="ResultAttribute",CN="ReasonCode",gN="ResourceCountByStatus",TN="ResourceComplianceSummaryItems",MN="ResourceComplianceSummar\
yItemList",yN="ResourceComplianceSummaryItem",ON="RegistrationsCount",Ad="RemainingCount",cm="ResponseCode",hN="RunCommand",fd="RegistrationDate",$N="RegisterDe\
faultHostManagementConfiguration",LN="RegisterDefaultHostManagementConfigurationRequest",NN="RegisterDefaultHostManagementConfigurationResult",wN="RegisterDefau\
ltPatchBaseline",FN="RegisterDefaultPatchBaselineRequest",bN="RegisterDefaultPatchBaselineResult",GN="ResourceDataSyncAlreadyExistsException",UN="ResourceDataSy\
ncAwsOrganizationsSource",WN="ResourceDataSyncConflictException",VN="ResourceDataSyncCountExceededException",qN="ResourceDataSyncDestinationDataSharing",kN="Res\
ourceDataSyncItems",BN="ResourceDataSyncInvalidConfigurationException",zN="ResourceDataSyncItemList",jN="ResourceDataSyncItem",HN="ResourceDataSyncNotFoundExcep\
tion",KN="ResourceDataSyncOrganizationalUnit",QN="ResourceDataSyncOrganizationalUnitList",YN="ResourceDataSyncSource",XN="ResourceDataSyncS3Destination",ZN="Res\
ourceDataSyncSourceWithState",Cd="RequestedDateTime",JN="ReleaseDate",ew="ResponseFinishDateTime",ee="ResourceId",tw="ReviewInformationList",ow="ResourceInUseEx\
ception",mm="ReviewInformation",sw="ResourceIds",gd="RegistrationLimit",nw="ResourceLimitExceededException",aw="RemovedLabels",rw="RegistrationMetadata",iw="Reg\
istrationMetadataItem",cw="RegistrationMetadataList",mw="ResourceNotFoundException",pw="ReverseOrder",cr="RelatedOpsItems",uw="RelatedOpsItem",lw="RebootOption",
Oo="RejectedPatches",ho="RejectedPatchesAction",dw="RegisterPatchBaselineForPatchGroup",xw="RegisterPatchBaselineForPatchGroupRequest",Iw="RegisterPatchBaseline\
ForPatchGroupResult",Ew="ResourcePolicyConflictException",Rw="ResourcePolicyInvalidParameterException",_w="ResourcePolicyLimitExceededException",vw="ResourcePol\
icyNotFoundException",Sw="ReviewerResponse",$o="ReviewStatus",Pw="ResponseStartDateTime",Dw="ResumeSessionRequest",Aw="ResumeSessionResponse",fw="ResetServiceSe\
tting",Cw="ResetServiceSettingRequest",gw="ResetServiceSettingResult",Tw="ResumeSession",Td="ResourceTypes",Mw="RemoveTagsFromResource",yw="RemoveTagsFromResour\
ceRequest",Ow="RemoveTagsFromResourceResult",hw="RegisterTargetWithMaintenanceWindow",$w="RegisterTargetWithMaintenanceWindowRequest",Lw="RegisterTargetWithMain\
tenanceWindowResult",Nw="RegisterTaskWithMaintenanceWindowRequest",ww="RegisterTaskWithMaintenanceWindowResult",Fw="RegisterTaskWithMaintenanceWindow",V="Resour\
ceType",bw="RequireType",pm="ResolvedTargets",Gw="ReviewedTime",um="ResourceUri",Md="Regions",lm="Reason",Uw="Recursive",yd="Region",Ww="Release",Vw="Repository",
mr="Replace",pr="Requires",qw="Response",Od="Reviewer",kw="Runbook",Lo="State",Bw="ServiceAccountEmail",zw="StartAutomationExecutionRequest",jw="StartAutomation\
ExecutionResult",Hw="StopAutomationExecutionRequest",Kw="StopAutomationExecutionResult",Qw="StartAutomationExecution",Yw="StopAutomationExecution",Xw="SecretAcc\
essKey",Zw="StartAssociationsOnce",Jw="StartAssociationsOnceRequest",eF="StartAssociationsOnceResult",tF="StartAccessRequest",oF="StartAccessRequestRequest",sF="\
StartAccessRequestResponse",nF="SendAutomationSignal",aF="SendAutomationSignalRequest",rF="SendAutomationSignalResult",iF="S3BucketName",hd="ServiceCode",cF="Se\
ndCommandRequest",mF="StartChangeRequestExecution",pF="StartChangeRequestExecutionRequest",uF="StartChangeRequestExecutionResult",lF="SendCommandResult",dF="Syn\
cCreatedTime",xF="SendCommand",IF="StartedCount",EF="SuccessfulCount",No="SyncCompliance",re="StatusDetails",RF="SchemaDeleteOption",_F="SnapshotDownloadUrl",$d="\
SharedDocumentVersion",Ld="S3Destination",Ke="StartDate",Qe="ScheduleExpression",vF="StandardErrorContent",SF="StepExecutionFilter",PF="StepExecutionFilterList",
Nd="StepExecutionId",DF="StepExecutionList",AF="StartExecutionPreview",fF="StartExecutionPreviewRequest",CF="StartExecutionPreviewResponse",gF="StepExecutionsTr\
uncated",TF="ScheduledEndTime",dm="StandardErrorUrl",wd="StepExecutions",MF="StepExecution",yF="StepFunctions",OF="SessionFilterList",hF="SessionFilter",$F="Syn\
cFormat",xm="StatusInformation",ur="SettingId",Ye="SessionId",Im="SnapshotId",Em="SourceId",LF="SummaryItems",NF="S3KeyPrefix",wF="S3Location",FF="SyncLastModif\
iedTime",bF="SessionList",Rm="SourceLocation",GF="StatusMessage",UF="SessionManagerOutputUrl",WF="SessionManagerParameters",ue="SyncName",VF="SecurityNonComplia\
ntCount",Fd="StepName",te="ScheduleOffset",qF="StandardOutputContent",kF="S3OutputLocation",_m="StandardOutputUrl",vm="S3OutputUrl",BF="StepPreviews",zF="Servic\
eQuotaExceededException",Sm="ServiceRole",Ne="ServiceRoleArn",jF="S3Region",HF="SourceResult",bd="SourceRegions",Pm="SeveritySummary",KF="ServiceSettingNotFound",
QF="StartSessionRequest",YF="StartSessionResponse",Dm="ServiceSetting",XF="StepStatus",ZF="StartSession",JF="SuccessSteps",Am="SyncSource",Xe="SyncType",eb="Sub\
TypeCountLimitExceededException",tb="SessionTokenType",fm="ScheduledTime",wo="ScheduleTimezone",ob="SessionToken",sb="SignalType",Fo="SourceType",Ze="StartTime",
nb="SubType",ab="StatusUnchanged",Gd="StreamUrl",bo="SchemaVersion",Ud="SettingValue",rb="ScheduledWindowExecutions",ib="ScheduledWindowExecutionList",cb="Sched\
uledWindowExecution",mb="Safe",Go="Schedule",pb="Schemas",ub="Scope",Pe="Severity",lb="Selector",db="Sessions",xb="Session",Ib="Shared",Eb="Sha1",Rb="Size",Uo="\
Sources",lr="Source",f="Status",_b="Successful",vb="Subscriptions",Sb="Summary",Wd="Summaries",z="Tags",De="TriggeredAlarms",we="TaskArn",Pb="TotalAccounts",Db="\
TargetCount",Vd="TotalCount",Ab="TenantDisplayName",fb="ThrottlingException",dr="TaskExecutionId",Cb="TenantId",xr="TaskInvocationParameters",gb="TargetInUseExc\
eption",Cm="TaskId",Tb="TaskIds",Mb="TagKeys",ie="TargetLocations",yb="TargetLocationAlarmConfiguration",Ob="TargetLocationMaxConcurrency",hb="TargetLocationMax\
Errors",Ir="TargetLocationsURL",qd="TagList",kd="TargetLocation",L="TargetMaps",$b="TargetsMaxConcurrency",Lb="TargetsMaxErrors",Nb="TooManyTagsError",wb="TooMa\
nyUpdates",oe="TargetMap",q="TypeName",Fb="TargetNotConnected",bb="TraceOutput",Gb="TimedOutSteps",Ub="TargetPreviews",Wb="TargetPreviewList",Wo="TargetParamete\
rName",Je="TaskParameters",Vb="TargetPreview",Bd="TargetsSummary",qb="TotalSizeLimitExceededException",kb="TerminateSessionRequest",Bb="TerminateSessionResponse",
zb="TerminateSession",Er="TimeoutSeconds",jb="TotalSteps",Vo="TargetType",qo="TaskType",zd="TokenValue",A="Targets",Hb="Tag",Fe="Target",Kb="Tasks",Ae="Title",Rr="\
Tier",Qb="Truncated",b="Type",Yb="Url",jd="UpdatedAt",Xb="UpdateAssociationRequest",Zb="UpdateAssociationResult",Jb="UpdateAssociationStatus",e3="UpdateAssociat\
ionStatusRequest",t3="UpdateAssociationStatusResult",o3="UpdateAssociation",s3="UnspecifiedCount",n3="UpdateCloudConnector",a3="UpdateCloudConnectorRequest",r3="\
UpdateCloudConnectorResult",i3="UnsupportedCalendarException",c3="UpdateDocument",m3="UpdateDocumentDefaultVersion",p3="UpdateDocumentDefaultVersionRequest",u3="\
UpdateDocumentDefaultVersionResult",l3="UpdateDocumentMetadata",d3="UpdateDocumentMetadataRequest",x3="UpdateDocumentMetadataResponse",I3="UpdateDocumentRequest",
E3="UpdateDocumentResult",R3="UnsupportedFeatureRequiredException",_3="UnsupportedInventoryItemContextException",v3="UnsupportedInventorySchemaVersionException",
S3="UpdateManagedInstanceRole",P3="UpdateManagedInstanceRoleRequest",D3="UpdateManagedInstanceRoleResult",A3="UpdateMaintenanceWindow",f3="UpdateMaintenanceWind\
owRequest",C3="UpdateMaintenanceWindowResult",g3="UpdateMaintenanceWindowTarget",T3="UpdateMaintenanceWindowTargetRequest",M3="UpdateMaintenanceWindowTargetResu\
lt",y3="UpdateMaintenanceWindowTaskRequest",O3="UpdateMaintenanceWindowTaskResult",h3="UpdateMaintenanceWindowTask",$3="UnreportedNotApplicableCount",L3="Unsupp\
ortedOperationException",N3="UpdateOpsItem",w3="UpdateOpsItemRequest",F3="UpdateOpsItemResponse",b3="UpdateOpsMetadata",G3="UpdateOpsMetadataRequest",U3="Update\
OpsMetadataResult",W3="UnsupportedOperatingSystem",V3="UpdatePatchBaseline",q3="UpdatePatchBaselineRequest",k3="UpdatePatchBaselineResult",B3="UnsupportedParame\
terType",z3="UnsupportedPlatformType",j3="UnlabelParameterVersion",H3="UnlabelParameterVersionRequest",K3="UnlabelParameterVersionResult",Q3="UpdateResourceData\
Sync",Y3="UpdateResourceDataSyncRequest",X3="UpdateResourceDataSyncResult",Z3="UseS3DualStackEndpoint",J3="UpdateServiceSetting",eG="UpdateServiceSettingRequest",
tG="UpdateServiceSettingResult",oG="UpdatedTime",sG="UploadType",le="Value",nG="ValidateCloudConnector",aG="ValidateCloudConnectorRequest",rG="ValidateCloudConn\
ectorResult",iG="ValidationException",cG="ValidationFindings",mG="ValidationFindingList",pG="ValidationFindingScope",uG="ValidationFinding",ce="VersionName",lG="\
ValidNextSteps",$="Values",dG="Variables",de="Version",xG="Vendor",_r="WithDecryption",IG="WindowExecutions",Q="WindowExecutionId",EG="WindowExecutionTaskIdenti\
ties",RG="WindowExecutionTaskInvocationIdentities",C="WindowId",_G="WorkloadIdentityPoolProvider",Hd="WindowIdentities",gm="WarningMessage",fe="WindowTargetId",
Ce="WindowTaskId",p="awsQueryError",m="client",c="error",vG="entries",et="key",y="message",Kd="smithy.ts.sdk.synthetic.com.amazonaws.ssm",SG="server",vr="value",
Qd="valueSet",R="xmlName",e="com.amazonaws.ssm",Yd=new Sc(Kd),PG=[-3,Kd,"SSMServiceException",0,[],[]];Yd.registerError(PG,r);var i=new Sc(e),DG=[-3,e,QR,{[c]:m},
[x],[0],1];i.registerError(DG,Jo);var AG=[-3,e,n_,{[p]:["AlreadyExistsException",400],[c]:m},[x],[0]];i.registerError(AG,as);var fG=[-3,e,__,{[p]:["AssociatedIn\
stances",400],[c]:m},[],[]];i.registerError(fG,Qs);var CG=[-3,e,zR,{[p]:["AssociationAlreadyExists",400],[c]:m},[],[]];i.registerError(CG,Es);var gG=[-3,e,JR,{[p]:[
"AssociationDoesNotExist",404],[c]:m},[x],[0]];i.registerError(gG,Hs);var TG=[-3,e,s_,{[p]:["AssociationExecutionDoesNotExist",404],[c]:m},[x],[0]];i.registerError(
TG,xn);var MG=[-3,e,h_,{[p]:["AssociationLimitExceeded",400],[c]:m},[],[]];i.registerError(MG,Rs);var yG=[-3,e,sv,{[p]:["AssociationVersionLimitExceeded",400],[c]:m},
[x],[0]];i.registerError(yG,fa);var OG=[-3,e,ZR,{[p]:["AutomationDefinitionNotApproved",400],[c]:m},[x],[0]];i.registerError(OG,Pa);var hG=[-3,e,e_,{[p]:["Autom\
ationDefinitionNotFound",404],[c]:m},[x],[0]];i.registerError(hG,Ra);var $G=[-3,e,t_,{[p]:["AutomationDefinitionVersionNotFound",404],[c]:m},[x],[0]];i.registerError(
$G,_a);var LG=[-3,e,p_,{[p]:["AutomationExecutionLimitExceeded",429],[c]:m},[x],[0]];i.registerError(LG,va);var NG=[-3,e,l_,{[p]:["AutomationExecutionNotFound",
404],[c]:m},[x],[0]];i.registerError(NG,Rn);var wG=[-3,e,k_,{[p]:["AutomationStepNotFoundException",404],[c]:m},[x],[0]];i.registerError(wG,ua);var FG=[-3,e,BS,
{[p]:["ComplianceTypeCountLimitExceeded",400],[c]:m},[x],[0]];i.registerError(FG,Vn);var bG=[-3,e,Jv,{[p]:["ConflictException",409],[c]:m},[x],[0]];i.registerError(
bG,gs);var GG=[-3,e,FS,{[p]:["CustomSchemaCountLimitExceeded",400],[c]:m},[x],[0]];i.registerError(GG,zn);var UG=[-3,e,tP,{[p]:["DocumentAlreadyExists",400],[c]:m},
[x],[0]];i.registerError(UG,Ms);var WG=[-3,e,$D,{[p]:["DocumentLimitExceeded",400],[c]:m},[x],[0]];i.registerError(WG,ys);var VG=[-3,e,WA,{[p]:["DocumentPermiss\
ionLimit",400],[c]:m},[x],[0]];i.registerError(VG,Wn);var qG=[-3,e,yf,{[p]:["DocumentVersionLimitExceeded",400],[c]:m},[x],[0]];i.registerError(qG,Ta);var kG=[-3,
e,uA,{[p]:["DoesNotExistException",404],[c]:m},[x],[0]];i.registerError(kG,xs);var BG=[-3,e,NP,{[p]:["DuplicateDocumentContent",400],[c]:m},[x],[0]];i.registerError(
BG,Ma);var zG=[-3,e,KP,{[p]:["DuplicateDocumentVersionName",400],[c]:m},[x],[0]];i.registerError(zG,ya);var jG=[-3,e,mD,{[p]:["DuplicateInstanceId",404],[c]:m},
[],[]];i.registerError(jG,us);var HG=[-3,e,rC,{[p]:["FeatureNotAvailableException",400],[c]:m},[x],[0]];i.registerError(HG,pa);var KG=[-3,e,Yg,{[p]:["HierarchyL\
evelLimitExceededException",400],[c]:m},[y],[0]];i.registerError(KG,Xn);var QG=[-3,e,Xg,{[p]:["HierarchyTypeMismatchException",400],[c]:m},[y],[0]];i.registerError(
QG,Zn);var YG=[-3,e,gM,{[p]:["IdempotentParameterMismatch",400],[c]:m},[x],[0]];i.registerError(YG,Ns);var XG=[-3,e,AM,{[p]:["IncompatiblePolicyException",400],
[c]:m},[y],[0]];i.registerError(XG,Jn);var ZG=[-3,e,KM,{[p]:["InternalServerError",500],[c]:SG},[x],[0]];i.registerError(ZG,es);var JG=[-3,e,Zg,{[p]:["InvalidAc\
tivation",404],[c]:m},[x],[0]];i.registerError(JG,zs);var eU=[-3,e,oT,{[p]:["InvalidActivationId",404],[c]:m},[x],[0]];i.registerError(eU,js);var tU=[-3,e,eT,{[p]:[
"InvalidAggregator",400],[c]:m},[x],[0]];i.registerError(tU,$n);var oU=[-3,e,iT,{[p]:["InvalidAllowedPatternException",400],[c]:m},[y],[0]];i.registerError(oU,ea);
var sU=[-3,e,dT,{[p]:["InvalidAssociation",400],[c]:m},[x],[0]];i.registerError(sU,Ea);var nU=[-3,e,lT,{[p]:["InvalidAssociationVersion",400],[c]:m},[x],[0]];i.
registerError(nU,dn);var aU=[-3,e,tT,{[p]:["InvalidAutomationExecutionParameters",400],[c]:m},[x],[0]];i.registerError(aU,Sa);var rU=[-3,e,mT,{[p]:["InvalidAuto\
mationSignalException",400],[c]:m},[x],[0]];i.registerError(rU,la);var iU=[-3,e,uT,{[p]:["InvalidAutomationStatusUpdateException",400],[c]:m},[x],[0]];i.registerError(
iU,Aa);var cU=[-3,e,vT,{[p]:["InvalidCommandId",404],[c]:m},[],[]];i.registerError(cU,ls);var mU=[-3,e,TT,{[p]:["InvalidDeleteInventoryParameters",400],[c]:m},[
x],[0]];i.registerError(mU,Xs);var pU=[-3,e,gT,{[p]:["InvalidDeletionId",400],[c]:m},[x],[0]];i.registerError(pU,Dn);var uU=[-3,e,fT,{[p]:["InvalidDocument",404],
[c]:m},[x],[0]];i.registerError(uU,_s);var lU=[-3,e,CT,{[p]:["InvalidDocumentContent",400],[c]:m},[x],[0]];i.registerError(lU,Os);var dU=[-3,e,OT,{[p]:["Invalid\
DocumentOperation",403],[c]:m},[x],[0]];i.registerError(dU,Ys);var xU=[-3,e,wT,{[p]:["InvalidDocumentSchemaVersion",400],[c]:m},[x],[0]];i.registerError(xU,hs);
var IU=[-3,e,FT,{[p]:["InvalidDocumentType",400],[c]:m},[x],[0]];i.registerError(IU,Tn);var EU=[-3,e,bT,{[p]:["InvalidDocumentVersion",400],[c]:m},[x],[0]];i.registerError(
EU,vs);var RU=[-3,e,VT,{[p]:["InvalidFilter",441],[c]:m},[x],[0]];i.registerError(RU,un);var _U=[-3,e,qT,{[p]:["InvalidFilterKey",400],[c]:m},[],[]];i.registerError(
_U,In);var vU=[-3,e,BT,{[p]:["InvalidFilterOption",400],[c]:m},[y],[0]];i.registerError(vU,An);var SU=[-3,e,zT,{[p]:["InvalidFilterValue",400],[c]:m},[x],[0]];i.
registerError(SU,En);var PU=[-3,e,eM,{[p]:["InvalidInstanceId",404],[c]:m},[x],[0]];i.registerError(PU,ds);var DU=[-3,e,oM,{[p]:["InvalidInstanceInformationFilt\
erValue",400],[c]:m},[y],[0]];i.registerError(DU,Sn);var AU=[-3,e,nM,{[p]:["InvalidInstancePropertyFilterValue",400],[c]:m},[y],[0]];i.registerError(AU,Pn);var fU=[
-3,e,JT,{[p]:["InvalidInventoryGroup",400],[c]:m},[x],[0]];i.registerError(fU,Ln);var CU=[-3,e,tM,{[p]:["InvalidInventoryItemContext",400],[c]:m},[x],[0]];i.registerError(
CU,jn);var gU=[-3,e,aM,{[p]:["InvalidInventoryRequest",400],[c]:m},[x],[0]];i.registerError(gU,Zs);var TU=[-3,e,YT,{[p]:["InvalidItemContent",400],[c]:m},[q,x],
[0,0]];i.registerError(TU,qn);var MU=[-3,e,uM,{[p]:["InvalidKeyId",400],[c]:m},[y],[0]];i.registerError(MU,wn);var yU=[-3,e,IM,{[p]:["InvalidNextToken",400],[c]:m},
[x],[0]];i.registerError(yU,ln);var OU=[-3,e,xM,{[p]:["InvalidNotificationConfig",400],[c]:m},[x],[0]];i.registerError(OU,da);var hU=[-3,e,RM,{[p]:["InvalidOpti\
on",400],[c]:m},[x],[0]];i.registerError(hU,Js);var $U=[-3,e,_M,{[p]:["InvalidOutputFolder",400],[c]:m},[],[]];i.registerError($U,xa);var LU=[-3,e,vM,{[p]:["Inv\
alidOutputLocation",400],[c]:m},[],[]];i.registerError(LU,Ss);var NU=[-3,e,zc,{[p]:["InvalidParameters",400],[c]:m},[x],[0]];i.registerError(NU,Is);var wU=[-3,e,
wM,{[p]:["InvalidPermissionType",400],[c]:m},[x],[0]];i.registerError(wU,_n);var FU=[-3,e,TM,{[p]:["InvalidPluginName",404],[c]:m},[],[]];i.registerError(FU,yn);
var bU=[-3,e,PM,{[p]:["InvalidPolicyAttributeException",400],[c]:m},[y],[0]];i.registerError(bU,ta);var GU=[-3,e,FM,{[p]:["InvalidPolicyTypeException",400],[c]:m},
[y],[0]];i.registerError(GU,oa);var UU=[-3,e,qM,{[p]:["InvalidResourceId",400],[c]:m},[],[]];i.registerError(UU,ts);var WU=[-3,e,zM,{[p]:["InvalidResourceType",
400],[c]:m},[],[]];i.registerError(WU,os);var VU=[-3,e,GM,{[p]:["InvalidResultAttribute",400],[c]:m},[x],[0]];i.registerError(VU,Nn);var qU=[-3,e,bM,{[p]:["Inva\
lidRole",400],[c]:m},[x],[0]];i.registerError(qU,Ia);var kU=[-3,e,HM,{[p]:["InvalidSchedule",400],[c]:m},[x],[0]];i.registerError(kU,Ps);var BU=[-3,e,ZM,{[p]:["\
InvalidTag",400],[c]:m},[x],[0]];i.registerError(BU,Ds);var zU=[-3,e,ty,{[p]:["InvalidTarget",400],[c]:m},[x],[0]];i.registerError(zU,As);var jU=[-3,e,JM,{[p]:[
"InvalidTargetMaps",400],[c]:m},[x],[0]];i.registerError(jU,fs);var HU=[-3,e,ey,{[p]:["InvalidTypeName",400],[c]:m},[x],[0]];i.registerError(HU,en);var KU=[-3,e,
ny,{[p]:["InvalidUpdate",400],[c]:m},[x],[0]];i.registerError(KU,Ca);var QU=[-3,e,yT,{[p]:["InvocationDoesNotExist",400],[c]:m},[],[]];i.registerError(QU,On);var YU=[
-3,e,ST,{[p]:["ItemContentMismatch",400],[c]:m},[q,x],[0,0]];i.registerError(YU,Hn);var XU=[-3,e,QM,{[p]:["ItemSizeLimitExceeded",400],[c]:m},[q,x],[0,0]];i.registerError(
XU,kn);var ZU=[-3,e,oh,{[p]:["MalformedResourcePolicyDocumentException",400],[c]:m},[x],[0]];i.registerError(ZU,an);var JU=[-3,e,JO,{[p]:["MaxDocumentSizeExceed\
ed",400],[c]:m},[x],[0]];i.registerError(JU,$s);var eW=[-3,e,Hh,{[p]:["NoLongerSupported",400],[c]:m},[x],[0]];i.registerError(eW,Ls);var tW=[-3,e,d$,{[p]:["Ops\
ItemAccessDeniedException",403],[c]:m},[x],[0]];i.registerError(tW,Fs);var oW=[-3,e,x$,{[p]:["OpsItemAlreadyExistsException",400],[c]:m},[x,B],[0,0]];i.registerError(
oW,bs);var sW=[-3,e,I$,{[p]:["OpsItemConflictException",409],[c]:m},[x],[0]];i.registerError(sW,rs);var nW=[-3,e,D$,{[p]:["OpsItemInvalidParameterException",400],
[c]:m},[id,x],[64,0]];i.registerError(nW,is);var aW=[-3,e,f$,{[p]:["OpsItemLimitExceededException",400],[c]:m},[Td,Fl,Vl,x],[64,1,0,0]];i.registerError(aW,cs);var rW=[
-3,e,g$,{[p]:["OpsItemNotFoundException",400],[c]:m},[x],[0]];i.registerError(rW,ms);var iW=[-3,e,y$,{[p]:["OpsItemRelatedItemAlreadyExistsException",400],[c]:m},
[x,um,B],[0,0,0]];i.registerError(iW,ps);var cW=[-3,e,O$,{[p]:["OpsItemRelatedItemAssociationNotFoundException",400],[c]:m},[x],[0]];i.registerError(cW,fn);var mW=[
-3,e,G$,{[p]:["OpsMetadataAlreadyExistsException",400],[c]:m},[y],[0]];i.registerError(mW,Gs);var pW=[-3,e,V$,{[p]:["OpsMetadataInvalidArgumentException",400],[c]:m},
[y],[0]];i.registerError(pW,Us);var uW=[-3,e,q$,{[p]:["OpsMetadataKeyLimitExceededException",429],[c]:m},[y],[0]];i.registerError(uW,Oa);var lW=[-3,e,k$,{[p]:["\
OpsMetadataLimitExceededException",429],[c]:m},[y],[0]];i.registerError(lW,Ws);var dW=[-3,e,B$,{[p]:["OpsMetadataNotFoundException",404],[c]:m},[y],[0]];i.registerError(
dW,tn);var xW=[-3,e,z$,{[p]:["OpsMetadataTooManyUpdatesException",429],[c]:m},[y],[0]];i.registerError(xW,Vs);var IW=[-3,e,aL,{[p]:["ParameterAlreadyExists",400],
[c]:m},[y],[0]];i.registerError(IW,sa);var EW=[-3,e,hL,{[p]:["ParameterLimitExceeded",429],[c]:m},[y],[0]];i.registerError(EW,na);var RW=[-3,e,FL,{[p]:["Paramet\
erMaxVersionLimitExceeded",400],[c]:m},[y],[0]];i.registerError(RW,aa);var _W=[-3,e,UL,{[p]:["ParameterNotFound",404],[c]:m},[y],[0]];i.registerError(_W,on);var vW=[
-3,e,zL,{[p]:["ParameterPatternMismatchException",400],[c]:m},[y],[0]];i.registerError(vW,ra);var SW=[-3,e,dN,{[p]:["ParameterVersionLabelLimitExceeded",400],[c]:m},
[y],[0]];i.registerError(SW,Gn);var PW=[-3,e,xN,{[p]:["ParameterVersionNotFound",400],[c]:m},[y],[0]];i.registerError(PW,Fn);var DW=[-3,e,$L,{[p]:["PoliciesLimi\
tExceededException",400],[c]:m},[y],[0]];i.registerError(DW,ia);var AW=[-3,e,GN,{[p]:["ResourceDataSyncAlreadyExists",400],[c]:m},[ue],[0]];i.registerError(AW,qs);
var fW=[-3,e,WN,{[p]:["ResourceDataSyncConflictException",409],[c]:m},[x],[0]];i.registerError(fW,ha);var CW=[-3,e,VN,{[p]:["ResourceDataSyncCountExceeded",400],
[c]:m},[x],[0]];i.registerError(CW,ks);var gW=[-3,e,BN,{[p]:["ResourceDataSyncInvalidConfiguration",400],[c]:m},[x],[0]];i.registerError(gW,Bs);var TW=[-3,e,HN,
{[p]:["ResourceDataSyncNotFound",404],[c]:m},[ue,Xe,x],[0,0,0]];i.registerError(TW,nn);var MW=[-3,e,ow,{[p]:["ResourceInUseException",400],[c]:m},[x],[0]];i.registerError(
MW,sn);var yW=[-3,e,nw,{[p]:["ResourceLimitExceededException",400],[c]:m},[x],[0]];i.registerError(yW,ws);var OW=[-3,e,mw,{[p]:["ResourceNotFoundException",404],
[c]:m},[x],[0]];i.registerError(OW,Ks);var hW=[-3,e,Ew,{[p]:["ResourcePolicyConflictException",400],[c]:m},[x],[0]];i.registerError(hW,rn);var $W=[-3,e,Rw,{[p]:[
"ResourcePolicyInvalidParameterException",400],[c]:m},[id,x],[64,0]];i.registerError($W,cn);var LW=[-3,e,_w,{[p]:["ResourcePolicyLimitExceededException",400],[c]:m},
[Fl,Vl,x],[1,0,0]];i.registerError(LW,ma);var NW=[-3,e,vw,{[p]:["ResourcePolicyNotFoundException",404],[c]:m},[x],[0]];i.registerError(NW,mn);var wW=[-3,e,zF,{[c]:m},
[x,Sd,hd,ee,V],[0,0,0,0,0],3];i.registerError(wW,Ts);var FW=[-3,e,KF,{[p]:["ServiceSettingNotFound",400],[c]:m},[x],[0]];i.registerError(FW,bn);var bW=[-3,e,ab,
{[p]:["StatusUnchanged",400],[c]:m},[],[]];i.registerError(bW,ga);var GW=[-3,e,eb,{[p]:["SubTypeCountLimitExceeded",400],[c]:m},[x],[0]];i.registerError(GW,Kn);
var UW=[-3,e,gb,{[p]:["TargetInUseException",400],[c]:m},[x],[0]];i.registerError(UW,pn);var WW=[-3,e,Fb,{[p]:["TargetNotConnected",430],[c]:m},[x],[0]];i.registerError(
WW,Da);var VW=[-3,e,fb,{[c]:m},[x,Sd,hd],[0,0,0],1];i.registerError(VW,Cn);var qW=[-3,e,Nb,{[p]:["TooManyTagsError",400],[c]:m},[],[]];i.registerError(qW,ss);var kW=[
-3,e,wb,{[p]:["TooManyUpdates",429],[c]:m},[x],[0]];i.registerError(kW,ns);var BW=[-3,e,qb,{[p]:["TotalSizeLimitExceeded",400],[c]:m},[x],[0]];i.registerError(BW,
Bn);var zW=[-3,e,i3,{[p]:["UnsupportedCalendarException",400],[c]:m},[x],[0]];i.registerError(zW,Mn);var jW=[-3,e,R3,{[p]:["UnsupportedFeatureRequiredException",
400],[c]:m},[x],[0]];i.registerError(jW,hn);var HW=[-3,e,_3,{[p]:["UnsupportedInventoryItemContext",400],[c]:m},[q,x],[0,0]];i.registerError(HW,Qn);var KW=[-3,e,
v3,{[p]:["UnsupportedInventorySchemaVersion",400],[c]:m},[x],[0]];i.registerError(KW,Yn);var QW=[-3,e,W3,{[p]:["UnsupportedOperatingSystem",400],[c]:m},[x],[0]];
i.registerError(QW,vn);var YW=[-3,e,L3,{[p]:["UnsupportedOperation",400],[c]:m},[x],[0]];i.registerError(YW,Un);var XW=[-3,e,B3,{[p]:["UnsupportedParameterType",
400],[c]:m},[y],[0]];i.registerError(XW,ca);var ZW=[-3,e,z3,{[p]:["UnsupportedPlatformType",400],[c]:m},[x],[0]];i.registerError(ZW,Cs);var JW=[-3,e,iG,{[p]:["V\
alidationException",400],[c]:m},[x,CN],[0,0]];i.registerError(JW,gn);var Xd=[Yd,i],e1=[0,e,O_,8,0],Tm=[0,e,jc,8,0],H=[0,e,mh,8,0],Zd=[0,e,Eh,8,0],t1=[0,e,Ah,8,21],
o1=[0,e,gh,8,0],s1=[0,e,Nh,8,0],be=[0,e,Se,8,0],n1=[0,e,sN,8,0],Mm=[0,e,iN,8,0],a1=[0,e,tb,8,0],r1=[3,e,Du,0,[La,$d],[0,0]],i1=[3,e,qR,0,[ao,S,Qu,Ao,gd,ON,al,wf,
pe,z],[0,0,0,0,1,1,4,2,4,()=>k]],c1=[3,e,K_,0,[V,ee,z],[0,0,()=>k],3],m1=[3,e,Q_,0,[],[]],p1=[3,e,mv,0,[I],[0],1],G=[3,e,N,0,[pv,DM],[()=>Tj,2],1],u1=[3,e,W_,0,
[I,Lo],[0,0],2],l1=[3,e,w_,0,[B,Cu,V,um],[0,0,0,0],4],d1=[3,e,F_,0,[w],[0]],x1=[3,e,Ou,0,[I,g,w,me,D,A,Ha,Hl,Qe,ye,te,J,L],[0,0,0,0,0,()=>O,4,()=>Jd,0,0,1,1,[1,
e,L,0,[2,e,oe,0,0,64]]]],ko=[3,e,Ue,0,[I,g,me,tl,kO,f,Hl,D,Fa,h,w,A,Qe,go,Ha,LO,ye,W,U,xo,No,ro,Ve,ie,te,J,L,N,De,no],[0,0,0,4,4,()=>e0,()=>Jd,0,0,[()=>Te,0],0,
()=>O,0,()=>zo,4,4,0,0,0,0,0,2,64,()=>xe,1,1,[1,e,L,0,[2,e,oe,0,0,64]],()=>G,()=>ge,0]],I1=[3,e,cu,0,[w,me,Be,f,vo,Io,Ha,gN,N,De],[0,0,0,0,0,4,4,0,()=>G,()=>ge]],
E1=[3,e,mu,0,[M,le,b],[0,0,0],3],R1=[3,e,lu,0,[w,me,Be,ee,V,f,vo,Ha,ed],[0,0,0,0,0,0,0,4,()=>R2]],_1=[3,e,du,0,[M,le],[0,0],2],v1=[3,e,Iu,0,[et,vr],[0,0],2],Jd=[
3,e,Cc,0,[f,vo,G_],[0,0,129]],e0=[3,e,Na,0,[tl,I,x,f_],[4,0,0,0],3],S1=[3,e,tv,0,[w,me,pe,I,D,h,A,Qe,go,ye,W,U,xo,No,ro,Ve,ie,te,J,L,no],[0,0,4,0,0,[()=>Te,0],()=>O,
0,()=>zo,0,0,0,0,0,2,64,()=>xe,1,1,[1,e,L,0,[2,e,oe,0,0,64]],0]],P1=[3,e,ru,0,[I,Rb,Rl,_l,Yb],[0,1,0,0,0]],D1=[3,e,Ru,0,[I],[0]],A1=[3,e,z_,0,[M,$,I],[0,64,0]],
f1=[3,e,xu,0,[Ee,Y,D,Vc,Uc,uu,wd,gF,h,sm,qc,gm,Zc,sd,nl,Wu,wu,Wo,A,L,pm,U,W,Fe,ie,nd,N,De,Ir,fu,fm,ir,B,w,wc,dG,Bd],[0,0,0,4,4,0,()=>L0,2,[2,e,K,0,0,64],[2,e,K,
0,0,64],0,0,0,0,0,0,0,0,()=>O,[1,e,L,0,[2,e,oe,0,0,64]],()=>u0,0,0,0,()=>xe,()=>h2,()=>G,()=>ge,0,0,4,()=>Fm,0,0,0,[2,e,K,0,0,64],()=>Wz]],C1=[3,e,i_,0,[M,$],[0,
64],2],g1=[3,e,c_,0,[h,Wo,A,L,ie,Ir],[[2,e,K,0,0,64],0,()=>hm,[1,e,L,0,[2,e,oe,0,0,64]],()=>xe,0]],T1=[3,e,u_,0,[Ee,Y,D,uu,Vc,Uc,nl,nO,sm,Zc,sd,Wu,wu,qc,gm,Wo,A,
L,pm,U,W,Fe,Z_,N,De,Ir,fu,fm,ir,B,w,wc],[0,0,0,0,4,4,0,0,[2,e,K,0,0,64],0,0,0,0,0,0,0,()=>O,[1,e,L,0,[2,e,oe,0,0,64]],()=>u0,0,0,0,0,()=>G,()=>ge,0,0,4,()=>Fm,0,
0,0]],M1=[3,e,d_,0,[BF,Md,Ub,Pb],[129,64,()=>x6,1]],y1=[3,e,iu,0,[Cb,g_,Ab,XR,A],[0,0,0,0,()=>_6],2],O1=[3,e,j_,0,[ve,X],[0,0],1],h1=[3,e,Lu,0,[se,Do,po,io,co,Oo,
ho,mo,Uo,uo],[0,()=>tt,()=>Ho,64,0,64,0,2,[()=>Qo,0],0]],$1=[3,e,Uv,0,[Oe,za],[0,64],1],L1=[3,e,Wv,0,[],[]],N1=[3,e,ES,0,[Q],[0],1],w1=[3,e,RS,0,[Q],[0]],F1=[3,
e,bv,0,[xl,Il],[0,64]],b1=[3,e,Vv,0,[Re,X,S,yo,Fu,jd,RN,Lc],[0,0,0,0,4,4,0,0]],Bo=[3,e,qe,0,[KS,QS],[0,2]],t0=[3,e,Nu,0,[Oe,Y,D,$e,Ff,h,za,A,Cd,f,re,Za,To,Mo,U,
W,Db,bu,Uf,Cf,Sm,Co,qe,Er,N,De],[0,0,0,0,4,[()=>Te,0],64,()=>O,4,0,0,0,0,0,0,0,1,1,1,1,0,()=>Pr,()=>Bo,1,()=>G,()=>ge]],G1=[3,e,oS,0,[et,vr],[0,0],2],U1=[3,e,mS,
0,[Oe,g,dM,$e,Y,D,Cd,f,re,bb,_m,dm,TS,Sm,Co,qe],[0,0,0,0,0,0,4,0,0,0,0,0,()=>zj,0,()=>Pr,()=>Bo]],W1=[3,e,$S,0,[I,f,re,cm,Pw,ew,nL,_m,dm,Za,To,Mo],[0,0,0,1,4,4,
0,0,0,0,0,0]],ym=[3,e,eS,0,[cl,Be,Xf],[4,0,0],1],V1=[3,e,pS,0,[Ua,V,ee,ve,Ae,f,Pe,qa,Po],[0,0,0,0,0,0,0,()=>ym,128]],q1=[3,e,aS,0,[Pe,f,ve,Ae,Po],[0,0,0,0,128],
2],k1=[3,e,bS,0,[M,$,b],[0,[()=>Kj,0],0]],B1=[3,e,WS,0,[Ua,Fc,Jc],[0,()=>o0,()=>i0]],o0=[3,e,Fc,0,[jv,Pm],[1,()=>E0]],z1=[3,e,gv,0,[Ao,S,Qu,gd,al,z,rw],[0,0,0,1,
4,()=>k,()=>n6],1],j1=[3,e,Tv,0,[ao,HR],[0,0]],H1=[3,e,Dv,0,[ml,no],[[()=>Yj,0],0],1],s0=[3,e,Av,0,[I,g,h,Fa,D,A,Qe,go,ye,W,U,xo,No,ro,Ve,ie,te,J,L,N],[0,0,[()=>Te,
0],0,0,()=>O,0,()=>zo,0,0,0,0,0,2,64,()=>xe,1,1,[1,e,L,0,[2,e,oe,0,0,64]],()=>G],1],K1=[3,e,Cv,0,[_b,oC],[[()=>Mj,0],[()=>aH,0]]],Q1=[3,e,Mv,0,[I,D,g,h,A,Qe,go,
ye,Fa,W,U,xo,No,ro,Ve,ie,te,J,L,z,N,no],[0,0,0,[()=>Te,0],()=>O,0,()=>zo,0,0,0,0,0,0,2,64,()=>xe,1,1,[1,e,L,0,[2,e,oe,0,0,64]],()=>k,()=>G,0],1],Y1=[3,e,yv,0,[Ue],
[[()=>ko,0]]],X1=[3,e,Nv,0,[X,yo,Wa,S,Lc,z],[0,0,()=>Gm,0,0,()=>k],3],Z1=[3,e,wv,0,[Re],[0]],J1=[3,e,Kv,0,[_e,I,pr,$u,X,ce,Va,Le,Vo,z],[0,0,()=>Dr,()=>v0,0,0,0,
0,0,()=>k],2],e4=[3,e,Qv,0,[bc],[[()=>Om,0]]],t4=[3,e,_S,0,[I,Go,J,_o,ba,S,Ke,ke,wo,te,he,z],[0,0,1,1,2,[()=>H,0],0,0,0,1,[0,4],()=>k],5],o4=[3,e,vS,0,[C],[0]],
s4=[3,e,DS,0,[S,lr,Ae,tm,Ya,em,ae,cr,z,Ro,Pe,wa,$a,nr,tr,La],[0,0,0,0,()=>Ar,()=>Nm,1,()=>wm,()=>k,0,0,4,4,4,4,0],3],n4=[3,e,AS,0,[B,Xa],[0,0]],a4=[3,e,CS,0,[ee,
Qa,z],[0,()=>bm,()=>k],1],r4=[3,e,gS,0,[He],[0]],i4=[3,e,yS,0,[I,se,Do,po,io,co,mo,Oo,ho,S,Uo,uo,he,z],[0,0,()=>tt,()=>Ho,64,0,2,64,0,0,[()=>Qo,0],0,[0,4],()=>k],
1],c4=[3,e,OS,0,[F],[0]],m4=[3,e,NS,0,[ue,Ld,Xe,Am],[0,()=>d0,0,()=>x0],1],p4=[3,e,wS,0,[],[]],u4=[3,e,Bu,0,[y_,Xw,ob,Zf],[0,[()=>e1,0],[()=>a1,0],4],4],l4=[3,e,
EP,0,[ao],[0],1],d4=[3,e,RP,0,[],[]],x4=[3,e,_P,0,[I,g,w],[0,0,0]],I4=[3,e,vP,0,[],[]],E4=[3,e,$P,0,[Re],[0],1],R4=[3,e,LP,0,[Re],[0]],_4=[3,e,VP,0,[I,D,ce,lC],
[0,0,0,2],1],v4=[3,e,qP,0,[],[]],S4=[3,e,gD,0,[q,RF,ef,he],[0,0,2,[0,4]],1],P4=[3,e,TD,0,[Gc,q,Ju],[0,0,()=>r0]],D4=[3,e,XD,0,[C],[0],1],A4=[3,e,ZD,0,[C],[0]],f4=[
3,e,dA,0,[B],[0],1],C4=[3,e,RA,0,[],[]],g4=[3,e,DA,0,[He],[0],1],T4=[3,e,AA,0,[],[]],M4=[3,e,zA,0,[I],[0],1],y4=[3,e,jA,0,[],[]],O4=[3,e,HA,0,[jl],[64],1],h4=[3,
e,KA,0,[fA,zc],[64,64]],$4=[3,e,yA,0,[F],[0],1],L4=[3,e,OA,0,[F],[0]],N4=[3,e,nf,0,[ue,Xe],[0,0],1],w4=[3,e,af,0,[],[]],F4=[3,e,mf,0,[im,sr,or,LD],[0,0,0,0],3],
b4=[3,e,pf,0,[],[]],G4=[3,e,FP,0,[],[]],U4=[3,e,bP,0,[],[]],W4=[3,e,wD,0,[g],[0],1],V4=[3,e,FD,0,[],[]],q4=[3,e,TA,0,[F,ne],[0,0],2],k4=[3,e,MA,0,[F,ne],[0,0]],
B4=[3,e,Sf,0,[C,fe,mb],[0,0,2],2],z4=[3,e,Pf,0,[C,fe],[0,0]],j4=[3,e,Df,0,[C,Ce],[0,0],2],H4=[3,e,Af,0,[C,Ce],[0,0]],K4=[3,e,uP,0,[xl,Il],[0,64]],Q4=[3,e,SP,0,[
_,E,u],[()=>Xj,1,0]],Y4=[3,e,PP,0,[_u,u],[()=>gj,0]],X4=[3,e,oP,0,[w,_,E,u],[0,[()=>yj,0],1,0],1],Z4=[3,e,sP,0,[R_,u],[[()=>Oj,0],0]],J4=[3,e,iP,0,[w,Be,_,E,u],
[0,0,[()=>hj,0],1,0],2],eV=[3,e,cP,0,[E_,u],[[()=>$j,0],0]],tV=[3,e,DP,0,[I,g,w,me],[0,0,0,0]],oV=[3,e,AP,0,[Ue],[[()=>ko,0]]],sV=[3,e,nP,0,[_,E,u],[()=>Gj,1,0]],
nV=[3,e,aP,0,[pu,u],[()=>Uj,0]],aV=[3,e,CP,0,[Ee,_,u,E,pw],[0,()=>d6,0,1,2],1],rV=[3,e,gP,0,[wd,u],[()=>L0,0]],iV=[3,e,xP,0,[_,E,u],[()=>Ko,1,0]],cV=[3,e,IP,0,[
xd,u],[()=>o6,0]],mV=[3,e,UP,0,[I,ld,E,u],[0,0,1,0],2],pV=[3,e,WP,0,[A_,Au,u],[[()=>fc,0],[()=>Cj,0],0]],uV=[3,e,kP,0,[I,D,ce],[0,0,0],1],lV=[3,e,BP,0,[Nf],[[()=>Om,
0]]],dV=[3,e,ZP,0,[g,E,u],[0,1,0],1],xV=[3,e,JP,0,[hu,u],[()=>cH,0]],IV=[3,e,tD,0,[F,E,u],[0,1,0],1],EV=[3,e,oD,0,[jf,u],[()=>nH,0]],RV=[3,e,nD,0,[g,E,u],[0,1,0],
1],_V=[3,e,aD,0,[vl,u],[()=>mH,0]],vV=[3,e,pD,0,[fl,_,E,u],[[()=>pH,0],[()=>lH,0],1,0]],SV=[3,e,uD,0,[Cl,u],[[()=>uH,0],0]],PV=[3,e,ID,0,[g,_,u,E],[0,()=>Ko,0,1],
1],DV=[3,e,ED,0,[xd,u],[()=>JH,0]],AV=[3,e,PD,0,[ne,_,u,E],[0,()=>dH,0,1],1],fV=[3,e,DD,0,[hl,u],[[()=>IH,0],0]],CV=[3,e,AD,0,[za,u,E],[64,0,1],1],gV=[3,e,fD,0,
[hl,u],[[()=>xH,0],0]],TV=[3,e,RD,0,[Ol,pC,E,u],[[()=>RH,0],[()=>_H,0],1,0]],MV=[3,e,_D,0,[Ll,u],[[()=>EH,0],0]],yV=[3,e,iD,0,[Gc,u,E],[0,0,1]],OV=[3,e,cD,0,[UT,
u],[()=>vH,0]],hV=[3,e,WD,0,[C,_,E,u],[0,()=>ot,1,0],1],$V=[3,e,VD,0,[IG,u],[()=>TH,0]],LV=[3,e,BD,0,[Q,Cm,_,E,u],[0,0,()=>ot,1,0],2],NV=[3,e,zD,0,[RG,u],[[()=>yH,
0],0]],wV=[3,e,jD,0,[Q,_,E,u],[0,()=>ot,1,0],1],FV=[3,e,HD,0,[EG,u],[()=>MH,0]],bV=[3,e,oA,0,[C,A,V,_,E,u],[0,()=>O,0,()=>Ko,1,0]],GV=[3,e,sA,0,[rb,u],[()=>p6,0]],
UV=[3,e,QD,0,[A,V,E,u],[()=>O,0,1,0],2],WV=[3,e,YD,0,[Hd,u],[()=>hH,0]],VV=[3,e,JD,0,[_,E,u],[()=>ot,1,0]],qV=[3,e,eA,0,[Hd,u],[[()=>OH,0],0]],kV=[3,e,aA,0,[C,_,
E,u],[0,()=>ot,1,0],1],BV=[3,e,rA,0,[A,u],[[()=>$H,0],0]],zV=[3,e,iA,0,[C,_,E,u],[0,()=>ot,1,0],1],jV=[3,e,cA,0,[Kb,u],[[()=>LH,0],0]],HV=[3,e,_A,0,[Ql,E,u],[()=>qH,
1,0]],KV=[3,e,vA,0,[u,Yl],[0,()=>zH]],QV=[3,e,QA,0,[_,ad,E,u,Ib],[()=>XH,()=>h0,1,0,2]],YV=[3,e,YA,0,[h,u],[()=>YH,0]],XV=[3,e,hA,0,[_,E,u],[()=>Ko,1,0]],ZV=[3,
e,$A,0,[Ev,u],[()=>ZH,0]],JV=[3,e,wA,0,[E,_,u],[1,()=>Ko,0]],eq=[3,e,FA,0,[Gh,u],[()=>t6,0]],tq=[3,e,GA,0,[ne],[0],1],oq=[3,e,UA,0,[_y,py,my,uy,ly,dy,cy,xy,Ry,iy,
Ey,Iy,ry],[1,1,1,1,1,1,1,1,1,1,1,1,1]],sq=[3,e,kA,0,[se,vN,oN,E,u],[0,0,0,1,0],2],nq=[3,e,BA,0,[DN,u],[[1,e,kL,0,128],0]],aq=[3,e,xf,0,[Lo,E,u,_],[0,1,0,()=>u6],
1],rq=[3,e,If,0,[db,u],[()=>l6,0]],iq=[3,e,IA,0,[B,w],[0,0],2],cq=[3,e,EA,0,[],[]],mq=[3,e,HP,0,[I,el,Of],[0,0,0]],Om=[3,e,bc,0,[Eb,Rl,_l,I,X,ce,er,pe,f,xm,D,S,
h,dd,Va,bo,BO,el,Le,Vo,z,M_,pr,hc,mm,nv,eN,$o,Ro,tS],[0,0,0,0,0,0,0,4,0,0,0,0,[()=>tH,0],[()=>$0,0],0,0,0,0,0,0,()=>k,[()=>bj,0],()=>Dr,0,[()=>m6,0],0,0,0,64,64]],
pq=[3,e,ju,0,[et,vr],[0,0],2],uq=[3,e,Yu,0,[I,pe,X,er,ce,dd,D,Va,bo,Le,Vo,z,pr,$o,hc],[0,4,0,0,0,[()=>$0,0],0,0,0,0,0,()=>k,()=>Dr,0,0]],lq=[3,e,OD,0,[M,$],[0,64]],
dq=[3,e,bD,0,[Sw],[()=>oH]],xq=[3,e,Xu,0,[I,b,S,hf],[0,0,0,0]],Iq=[3,e,df,0,[I,de,bw,ce],[0,0,0,0],1],Eq=[3,e,of,0,[b,_e],[0,0]],Rq=[3,e,lf,0,[jS,oG,$o,$e,Od],[
4,4,0,()=>P0,0]],_q=[3,e,Zu,0,[yc,$e],[0,()=>P0],1],vq=[3,e,Tf,0,[I,X,D,ce,pe,GT,Le,f,xm,$o],[0,0,0,0,4,2,0,0,0,0]],Sq=[3,e,Kf,0,[Ed,pd],[()=>m0,()=>O2]],Pq=[3,
e,sC,0,[Jf,x,uC],[[()=>s0,0],0,0]],Dq=[3,e,dl,0,[iC,mC,Po],[0,0,[2,e,K,0,0,64]]],Aq=[3,e,El,0,[_G,Bw,F$,A],[0,0,0,()=>P6],2],fq=[3,e,Pg,0,[ML,dL],[0,0],1],Cq=[3,
e,_C,0,[Pu],[0],1],gq=[3,e,vC,0,[Bu,b_],[[()=>u4,0],0]],Tq=[3,e,IC,0,[Ee],[0],1],Mq=[3,e,EC,0,[xu],[()=>f1]],yq=[3,e,TC,0,[Ve,Tu],[64,0],1],Oq=[3,e,MC,0,[Lo,Tu,
Xh],[0,0,0]],hq=[3,e,PC,0,[Re],[0],1],$q=[3,e,DC,0,[$v,X,S,yo,Wa,Lc,Fu,jd],[0,0,0,0,()=>Gm,0,4,4]],Lq=[3,e,fC,0,[Oe,g,cd],[0,0,0],2],Nq=[3,e,CC,0,[Oe,g,$e,Y,D,cd,
cm,Yf,kf,qf,f,re,qF,_m,vF,dm,qe],[0,0,0,0,0,0,1,0,0,0,0,0,0,0,0,0,()=>Bo]],wq=[3,e,yC,0,[Fe],[0],1],Fq=[3,e,OC,0,[Fe,f],[0,0]],bq=[3,e,wC,0,[se],[0]],Gq=[3,e,FC,
0,[F,se],[0,0]],Uq=[3,e,GC,0,[g,Im,Lu,Z3],[0,0,[()=>h1,0],2],2],Wq=[3,e,UC,0,[g,Im,_F,vd],[0,0,0,0]],Vq=[3,e,WC,0,[I,ce,D,Le],[0,0,0,0],1],qq=[3,e,VC,0,[I,pe,X,
ce,D,f,xm,_e,Va,Le,pr,KR,$o],[0,4,0,0,0,0,0,0,0,0,()=>Dr,[()=>Fj,0],0]],kq=[3,e,kC,0,[Wc],[0],1],Bq=[3,e,BC,0,[Wc,bf,f,GF,il],[0,4,0,0,()=>S6]],zq=[3,e,jC,0,[_,
We,Pd,u,E],[[()=>Lm,0],[()=>f0,0],[()=>c6,0],0,1]],jq=[3,e,HC,0,[pl,u],[[()=>gH,0],0]],Hq=[3,e,QC,0,[q,u,E,Oc,nb],[0,0,1,2,2]],Kq=[3,e,YC,0,[pb,u],[[()=>CH,0],0]],
Qq=[3,e,JC,0,[Q],[0],1],Yq=[3,e,eg,0,[Q,Tb,f,re,Ze,ze],[0,64,0,0,4,4]],Xq=[3,e,sg,0,[Q,Cm,Bc],[0,0,0],3],Zq=[3,e,ng,0,[Q,dr,Bc,Be,qo,h,f,re,Ze,ze,Se,fe],[0,0,0,
0,0,[()=>Zd,0],0,0,4,4,[()=>be,0],0]],Jq=[3,e,ag,0,[Q,Cm],[0,0],2],ek=[3,e,rg,0,[Q,dr,we,Sm,b,Je,ae,U,W,f,re,Ze,ze,N,De],[0,0,0,0,0,[()=>NH,0],1,0,0,0,0,4,4,()=>G,
()=>ge]],tk=[3,e,ig,0,[C],[0],1],ok=[3,e,cg,0,[C,I,S,Ke,ke,Go,wo,te,kl,J,_o,ba,ka,pe,Xc],[0,0,[()=>H,0],0,0,0,0,1,0,1,1,2,2,4,4]],sk=[3,e,pg,0,[C,Ce],[0,0],2],nk=[
3,e,ug,0,[C,Ce,A,we,Ne,qo,Je,xr,ae,U,W,je,I,S,lo,N],[0,0,()=>O,0,0,0,[()=>st,0],[()=>Sr,0],1,0,0,()=>jo,0,[()=>H,0],0,()=>G]],ak=[3,e,dg,0,[B,Xa],[0,0],1],rk=[3,
e,xg,0,[Xl],[()=>a2]],ik=[3,e,Eg,0,[He,E,u],[0,1,0],1],ck=[3,e,Rg,0,[ee,Qa,u],[0,()=>bm,0]],mk=[3,e,vg,0,[ue,_,We,Pd,u,E],[0,[()=>M0,0],[()=>T0,0],[()=>KH,0],0,
1]],pk=[3,e,Sg,0,[pl,u],[[()=>GH,0],0]],uk=[3,e,$g,0,[I,_r,E,u],[0,2,1,0],1],lk=[3,e,Lg,0,[h,u],[[()=>QH,0],0]],dk=[3,e,wg,0,[I,_r],[0,2],1],xk=[3,e,Fg,0,[Id],[
[()=>c0,0]]],Ik=[3,e,Tg,0,[EN,Uw,ad,_r,E,u],[0,2,()=>h0,2,1,0],1],Ek=[3,e,Mg,0,[h,u],[[()=>y0,0],0]],Rk=[3,e,bg,0,[jl,_r],[64,2],1],_k=[3,e,Gg,0,[h,zc],[[()=>y0,
0],64]],vk=[3,e,fg,0,[ne,se],[0,0],1],Sk=[3,e,Cg,0,[F,ne,se],[0,0,0]],Pk=[3,e,yg,0,[F],[0],1],Dk=[3,e,Og,0,[F,I,se,Do,po,io,co,mo,Oo,ho,DL,pe,Xc,S,Uo,uo],[0,0,0,
()=>tt,()=>Ho,64,0,2,64,0,64,4,4,0,[()=>Qo,0],0]],Ak=[3,e,qg,0,[im,u,E],[0,0,1],1],fk=[3,e,zg,0,[u,rr],[0,()=>iH]],Ck=[3,e,kg,0,[sr,or,_d],[0,0,0]],gk=[3,e,Hg,0,
[ur],[0],1],Tk=[3,e,Kg,0,[Dm],[()=>I0]],n0=[3,e,Jg,0,[vo,cT],[0,129]],Mk=[3,e,xT,0,[w,g,_e,me],[0,0,0,0]],zo=[3,e,aT,0,[wF],[()=>lz]],yk=[3,e,rT,0,[vm],[()=>dz]],
Ok=[3,e,pT,0,[w,I,D,me,g,Vf,f,vo,qa,Wf,om,ye],[0,0,0,0,0,4,0,0,0,0,()=>yk,0]],hk=[3,e,mM,0,[X_,Mc,Nc,YM,ET,sh,I,ar,nm,am,V,Fo,Em,Rm,Mu,iv],[0,0,0,0,[()=>Tm,0],0,
0,0,0,0,0,0,0,0,0,0]],$k=[3,e,Tl,0,[g,ud,Gl,Mc,lM,ar,nm,am,ao,Ao,fd,V,I,jc,Nc,Na,bl,Wl,Cc,Em,Fo,Rm],[0,0,4,0,2,0,0,0,0,0,4,0,0,[()=>Tm,0],0,0,4,4,()=>n0,0,0,0]],
Lk=[3,e,Al,0,[et,Qd],[0,[()=>D0,0]],2],Nk=[3,e,gl,0,[M,$],[0,[()=>D0,0]],2],a0=[3,e,NM,0,[g,ne,F,Y$,m$,oL,Im,SM,Se,RT,EM,MM,UM,QO,ll,$3,Uh,B_,pO,lw,SS,VF,j$],[0,
0,0,4,4,0,0,0,[()=>be,0],1,1,1,1,1,1,1,1,1,4,0,1,1,1],6],wk=[3,e,yM,0,[M,$,b],[0,64,0],3],Fk=[3,e,Nl,0,[I,g,oy,jM,fy,XM,uv,jc,qO,ud,Gl,Mc,ar,nm,am,ao,Ao,fd,V,Nc,
Na,bl,Wl,Cc,Em,Fo,Rm,Mu],[0,0,0,0,0,0,0,[()=>Tm,0],4,0,4,0,0,0,0,0,0,4,0,0,0,4,4,()=>n0,0,0,0,0]],bk=[3,e,yl,0,[et,Qd],[0,[()=>A0,0]],2],Gk=[3,e,$l,0,[M,$,Ja],[
0,[()=>A0,0],0],2],Uk=[3,e,IT,0,[tC,We,dC],[0,[()=>f0,0],[()=>DH,0]]],Wk=[3,e,$T,0,[Gc,q,Ef,Ul,NO,Ju,GO],[0,0,4,0,0,()=>r0,4]],r0=[3,e,hT,0,[Vd,Ad,LF],[1,1,()=>SH]],
Vk=[3,e,LT,0,[de,ku,Ad],[0,1,1]],qk=[3,e,Pl,0,[M,$,b],[0,[()=>PH,0],0],2],kk=[3,e,Dl,0,[I,_],[0,[()=>Lm,0]],2],Bk=[3,e,pM,0,[q,bo,Eo,Gu,_e,JS],[0,0,0,0,[1,e,kc,
0,128],128],3],zk=[3,e,KT,0,[I,So],[0,0],2],jk=[3,e,rM,0,[q,dv,de,X],[0,[()=>AH,0],0,0],2],Hk=[3,e,WM,0,[ve,ol],[0,()=>E6]],Kk=[3,e,BM,0,[q,bo,_e,Eo,Gu],[0,0,[1,
e,kc,0,128],0,0],3],Qk=[3,e,CO,0,[I,Yc,rm],[0,64,1],2],Yk=[3,e,gO,0,[Ml,rm],[64,1]],Xk=[3,e,My,0,[Eu,E,u],[[()=>Lj,0],1,0]],Zk=[3,e,yy,0,[hu,u],[[()=>Nj,0],0]],
Jk=[3,e,hy,0,[w,E,u],[0,1,0],1],eB=[3,e,$y,0,[av,u],[[()=>wj,0],0]],tB=[3,e,wy,0,[E,u,_],[1,0,()=>Vj]],oB=[3,e,Fy,0,[Bv,u],[()=>qj,0]],sB=[3,e,Gy,0,[Oe,g,E,u,_,
Po],[0,0,1,0,()=>S0,2]],nB=[3,e,Uy,0,[uS,u],[()=>kj,0]],aB=[3,e,ky,0,[Oe,g,E,u,_],[0,0,1,0,()=>S0]],rB=[3,e,By,0,[ZS,u],[[()=>Bj,0],0]],iB=[3,e,Wy,0,[_,sw,Td,u,
E],[[()=>$m,0],64,64,0,1]],cB=[3,e,Vy,0,[lS,u],[[()=>Hj,0],0]],mB=[3,e,jy,0,[_,u,E],[[()=>$m,0],0,1]],pB=[3,e,Hy,0,[qS,u],[[()=>Qj,0],0]],uB=[3,e,Xy,0,[I,Qa,D,u,
E],[0,0,0,0,1],2],lB=[3,e,Zy,0,[I,D,hc,Qa,u],[0,0,0,()=>dq,0]],dB=[3,e,Jy,0,[zu,_,E,u],[[()=>Zj,0],()=>eH,1,0]],xB=[3,e,eO,0,[yD,u],[[()=>Jj,0],0]],IB=[3,e,oO,0,
[I,E,u],[0,1,0],1],EB=[3,e,sO,0,[$f,u],[()=>sH,0]],RB=[3,e,rO,0,[g,q,_,u,E],[0,0,[()=>Lm,0],0,1],2],_B=[3,e,iO,0,[q,g,bo,Eo,ml,u],[0,0,0,0,[1,e,kc,0,128],0]],vB=[
3,e,mO,0,[ue,_,u,E],[0,[()=>g0,0],0,1]],SB=[3,e,uO,0,[Jh,u],[[()=>bH,0],0]],PB=[3,e,dO,0,[We,ue,_,u,E],[[()=>C0,0],0,[()=>g0,0],0,1],1],DB=[3,e,xO,0,[Sb,u],[[1,
e,Yh,0,128],0]],AB=[3,e,EO,0,[_,E,u],[()=>WH,1,0]],fB=[3,e,RO,0,[u,Wd],[0,()=>VH]],CB=[3,e,vO,0,[B,_,E,u],[0,()=>kH,1,0]],gB=[3,e,SO,0,[u,Wd],[0,()=>BH]],TB=[3,
e,DO,0,[_,E,u],[()=>jH,1,0]],MB=[3,e,AO,0,[Zl,u],[()=>HH,0]],yB=[3,e,MO,0,[_,u,E],[[()=>$m,0],0,1]],OB=[3,e,yO,0,[TN,u],[[()=>a6,0],0]],hB=[3,e,hO,0,[Xe,u,E],[0,
0,1]],$B=[3,e,$O,0,[kN,u],[()=>r6,0]],LB=[3,e,WO,0,[V,ee],[0,0],2],NB=[3,e,VO,0,[qd],[()=>k]],jo=[3,e,je,0,[iF,jF,NF],[0,0,0],2],wB=[3,e,ch,0,[D,h],[0,[2,e,K,0,
0,64]]],FB=[3,e,ph,0,[C,Q,f,re,Ze,ze],[0,0,0,0,4,4]],bB=[3,e,lh,0,[Q,dr,f,re,Ze,ze,we,qo,N,De],[0,0,0,0,4,4,0,0,()=>G,()=>ge]],GB=[3,e,dh,0,[Q,dr,Bc,Be,qo,h,f,re,
Ze,ze,Se,fe],[0,0,0,0,0,[()=>Zd,0],0,0,4,4,[()=>be,0],0]],UB=[3,e,Rh,0,[M,$],[0,64]],WB=[3,e,Sh,0,[C,I,S,ka,J,_o,Go,wo,te,ke,Ke,kl],[0,0,[()=>H,0],2,1,1,0,0,1,0,
0,0]],VB=[3,e,Ph,0,[C,I],[0,0]],qB=[3,e,fh,0,[zv,AN,Rd],[0,0,[()=>t1,0]]],kB=[3,e,Ch,0,[$e,qe,Hu,Ku,D,Co,To,Mo,h,Ne,Er],[0,()=>Bo,0,0,0,()=>Pr,0,0,[()=>Te,0],0,
1]],BB=[3,e,Th,0,[vy,I],[[()=>o1,0],0]],zB=[3,e,Mh,0,[C,fe,V,A,Se,I,S],[0,0,0,()=>O,[()=>be,0],0,[()=>H,0]]],jB=[3,e,bh,0,[C,Ce,we,b,A,Je,ae,je,Ne,U,W,I,S,lo,N],
[0,0,0,0,()=>O,[()=>st,0],1,()=>jo,0,0,0,0,[()=>H,0],0,()=>G]],Sr=[3,e,yh,0,[hN,$c,yF,zO],[[()=>kB,0],()=>wB,[()=>BB,0],[()=>qB,0]]],HB=[3,e,wh,8,[$],[[()=>wH,0]]],
KB=[3,e,ih,0,[le],[0]],QB=[3,e,XO,0,[I,ld,P_,D_,$d],[0,0,[()=>fc,0],[()=>fc,0],0],2],YB=[3,e,ZO,0,[],[]],XB=[3,e,e$,0,[Eo,ve,er,yd,zl],[4,0,()=>e2,0,[()=>D6,0]]],
ZB=[3,e,ql,0,[gu,q,vu,We],[0,0,0,[()=>C0,0]],3],JB=[3,e,Bl,0,[M,$,b],[0,[()=>FH,0],0],2],e2=[3,e,Kh,0,[La,td,eL],[0,0,0]],i0=[3,e,Jc,0,[qh,Pm],[1,()=>E0]],Pr=[3,
e,Co,0,[Vh,kh,Zh],[0,64,0]],t2=[3,e,t$,0,[gu,q,vu,$,_,We],[0,0,0,128,[()=>M0,0],[()=>T0,0]]],o2=[3,e,n$,0,[ve,ol],[0,()=>R6]],s2=[3,e,a$,0,[Eo,_e],[0,[1,e,r$,0,
128]]],n2=[3,e,Kl,0,[M,$,b],[0,[()=>UH,0],0],2],a2=[3,e,Xl,0,[Ga,tm,Io,S,Kc,Qc,em,ae,cr,f,B,de,Ae,lr,Ya,Ro,Pe,wa,$a,nr,tr,Xa],[0,0,4,0,0,4,()=>Nm,1,()=>wm,0,0,0,
0,0,()=>Ar,0,0,4,4,4,4,0]],r2=[3,e,E$,0,[le,b],[0,0]],i2=[3,e,R$,0,[M,$,Ja],[0,64,0],3],c2=[3,e,v$,0,[B,Bf,lr,gf,Lf,Ga,Io],[0,0,0,0,0,()=>Ac,4]],m2=[3,e,P$,0,[M,
$,Ja],[0,64,0],3],Ac=[3,e,A$,0,[yu],[0]],p2=[3,e,C$,0,[yu],[0]],u2=[3,e,h$,0,[M,$,Ja],[0,64,0],3],l2=[3,e,L$,0,[B,w,V,Cu,um,Ga,Io,Kc,Qc],[0,0,0,0,0,()=>Ac,4,()=>Ac,
4]],d2=[3,e,w$,0,[Ga,Io,Kc,Qc,ae,lr,f,B,Ae,Ya,Ro,Pe,tm,wa,$a,nr,tr],[0,4,0,4,1,0,0,0,0,()=>Ar,0,0,0,4,4,4,4]],x2=[3,e,b$,0,[ee,He,fo,Ka,Xv],[0,0,4,0,4]],I2=[3,e,
U$,0,[M,$],[0,64],2],E2=[3,e,Jl,0,[q],[0],1],R2=[3,e,ed,0,[Q$,Z$],[0,0]],c0=[3,e,Id,0,[I,b,le,de,lb,HF,fo,Tc,So],[0,0,[()=>Mm,0],1,0,0,4,0,0]],_2=[3,e,fL,0,[I,b,
Hc,fo,Ka,S,le,gc,de,Yc,Rr,rr,So],[0,0,0,4,0,0,[()=>Mm,0],0,1,64,0,()=>O0,0]],v2=[3,e,CL,0,[uN,lN,mN],[0,0,0]],S2=[3,e,NL,0,[I,Tc,b,Hc,fo,Ka,S,gc,de,Rr,rr,So],[0,
0,0,0,4,0,0,0,1,0,()=>O0,0]],P2=[3,e,EL,0,[M,$],[0,64],2],D2=[3,e,nN,0,[M,sL,$],[0,0,64],1],A2=[3,e,md,0,[Nd,Fd,yc,Dy,ay],[0,0,0,1,0]],m0=[3,e,Ed,0,[ve,JN,Ae,S,
HS,xG,vL,vd,qu,ah,Cy,th,jO,C_,_v,Vu,I,eC,de,Ww,lv,Pe,Vw],[0,4,0,0,0,0,0,0,0,0,0,0,0,64,64,64,0,1,0,0,0,0,0]],p0=[3,e,rL,0,[F,vv,se,Iv,OP],[0,0,0,0,2]],f2=[3,e,cL,
0,[Ae,Ay,qu,Pe,Lo,sy,Vu],[0,0,0,0,0,4,0],6],C2=[3,e,RL,0,[M,$],[0,64],2],tt=[3,e,rd,0,[_L],[()=>e6],1],g2=[3,e,SL,0,[ne,Rv],[0,()=>p0]],T2=[3,e,WL,0,[M,$],[0,64]],
M2=[3,e,KL,0,[rd,Uu,BR,ev,zf],[()=>tt,0,1,0,2],1],Ho=[3,e,QL,0,[tN],[()=>s6],1],y2=[3,e,cN,0,[I,SN,Wa],[0,64,[()=>n1,0]],3],O2=[3,e,pd,0,[Rf,Uu,o_],[0,0,4]],h2=[
3,e,nd,0,[jb,JF,cC,kS,Gb],[1,1,1,1,1]],$2=[3,e,uL,0,[ee,V,Ua,qa,wl,_T,sG],[0,0,0,()=>ym,()=>jj,0,0],5],L2=[3,e,lL,0,[],[]],N2=[3,e,gL,0,[g,wl],[0,[()=>fH,0]],2],
w2=[3,e,TL,0,[x],[0]],F2=[3,e,jL,0,[I,le,S,b,Hc,od,gc,z,Rr,rr,So],[0,[()=>Mm,0],0,0,0,2,0,()=>k,0,0,0],2],b2=[3,e,HL,0,[de,Rr],[1,0]],G2=[3,e,ZL,0,[im,_d,sr,or],
[0,0,0,0],2],U2=[3,e,JL,0,[sr,or],[0,0]],W2=[3,e,LN,0,[bL,yo,od],[0,0,2],1],V2=[3,e,NN,0,[yo],[0]],q2=[3,e,FN,0,[F],[0],1],k2=[3,e,bN,0,[F],[0]],B2=[3,e,xw,0,[F,
ne],[0,0],2],z2=[3,e,Iw,0,[F,ne],[0,0]],j2=[3,e,$w,0,[C,V,A,Se,I,S,he],[0,0,()=>O,[()=>be,0],0,[()=>H,0],[0,4]],3],H2=[3,e,Lw,0,[fe],[0]],K2=[3,e,Nw,0,[C,we,qo,
A,Ne,Je,xr,ae,U,W,je,I,S,he,lo,N],[0,0,0,()=>O,0,[()=>st,0],[()=>Sr,0],1,0,0,()=>jo,0,[()=>H,0],[0,4],0,()=>G],3],Q2=[3,e,ww,0,[Ce],[0]],Y2=[3,e,iw,0,[M,le],[0,
0],2],X2=[3,e,uw,0,[B],[0],1],Z2=[3,e,yw,0,[V,ee,Mb],[0,0,64],3],J2=[3,e,Ow,0,[],[]],ez=[3,e,Cw,0,[ur],[0],1],tz=[3,e,gw,0,[Dm],[()=>I0]],u0=[3,e,pm,0,[IN,Qb],[
64,2]],oz=[3,e,yN,0,[Ua,V,ee,f,J$,qa,Fc,Jc],[0,0,0,0,0,()=>ym,()=>o0,()=>i0]],l0=[3,e,UN,0,[X$,tL],[0,()=>i6],1],sz=[3,e,qN,0,[jP],[0]],nz=[3,e,jN,0,[ue,Xe,Am,Ld,
bO,FO,FF,Ul,dF,wO],[0,0,()=>rz,()=>d0,4,4,4,0,4,0]],az=[3,e,KN,0,[td],[0]],d0=[3,e,XN,0,[Sv,$F,yd,_N,rv,zP],[0,0,0,0,0,()=>sz],3],x0=[3,e,YN,0,[Fo,bd,Su,Sl,sl],
[0,64,()=>l0,2,2],2],rz=[3,e,ZN,0,[Fo,Su,bd,Sl,Lo,sl],[0,()=>l0,64,2,0,2]],iz=[3,e,Dd,0,[q],[0],1],cz=[3,e,Dw,0,[Ye],[0],1],mz=[3,e,Aw,0,[Ye,zd,Gd],[0,0,0]],pz=[
3,e,mm,0,[Gw,f,Od],[4,0,0]],uz=[3,e,kw,0,[Y,D,h,Wo,A,L,U,W,ie],[0,0,[2,e,K,0,0,64],0,()=>O,[1,e,L,0,[2,e,oe,0,0,64]],0,0,()=>xe],1],lz=[3,e,kF,0,[Za,To,Mo],[0,0,
0]],dz=[3,e,vm,0,[om],[0]],xz=[3,e,cb,0,[C,I,cl],[0,0,0]],Iz=[3,e,aF,0,[Ee,sb,Rd],[0,0,[2,e,K,0,0,64]],2],Ez=[3,e,rF,0,[],[]],Rz=[3,e,cF,0,[Y,za,A,D,Hu,Ku,Er,$e,
h,Za,To,Mo,U,W,Ne,Co,qe,N],[0,64,()=>O,0,0,0,1,0,[()=>Te,0],0,0,0,0,0,0,()=>Pr,()=>Bo,()=>G],1],_z=[3,e,lF,0,[Nu],[[()=>t0,0]]],I0=[3,e,Dm,0,[ur,Ud,fo,Ka,Tc,f],
[0,0,4,0,0,0]],vz=[3,e,xb,0,[Ye,Fe,f,Ke,ke,Y,er,lm,Po,om,nh,Y_],[0,0,0,4,4,0,0,0,0,()=>Pz,0,0]],Sz=[3,e,hF,0,[et,vr],[0,0],2],Pz=[3,e,UF,0,[vm,YS],[0,0]],E0=[3,
e,Pm,0,[Hv,Qg,KO,Ly,DT,s3],[1,1,1,1,1,1]],Dz=[3,e,oF,0,[lm,A,z],[0,()=>O,()=>k],2],Az=[3,e,sF,0,[Pu],[0]],fz=[3,e,Jw,0,[T_],[64],1],Cz=[3,e,eF,0,[],[]],gz=[3,e,
zw,0,[Y,D,h,he,Zc,Wo,A,L,U,W,ie,z,N,Ir],[0,0,[2,e,K,0,0,64],0,0,0,()=>hm,[1,e,L,0,[2,e,oe,0,0,64]],0,0,()=>xe,()=>k,()=>G,0],1],Tz=[3,e,jw,0,[Ee],[0]],Mz=[3,e,pF,
0,[Y,ir,fm,D,h,wc,he,kR,z,TF,Yv],[0,()=>Fm,4,0,[2,e,K,0,0,64],0,0,2,()=>k,4,0],2],yz=[3,e,uF,0,[Ee],[0]],Oz=[3,e,fF,0,[Y,D,rl],[0,0,()=>v6],1],hz=[3,e,CF,0,[Wc],
[0]],$z=[3,e,QF,0,[Fe,Y,lm,h],[0,0,0,[2,e,WF,0,0,64]],1],Lz=[3,e,YF,0,[Ye,zd,Gd],[0,0,0]],Nz=[3,e,MF,0,[Fd,yc,Er,l$,HO,Vc,Uc,XF,cm,Sy,sm,qw,qc,gm,dl,Nd,H$,WT,Qh,
AT,lG,A,kd,De,md],[0,0,1,0,1,4,4,0,0,128,[2,e,K,0,0,64],0,0,0,()=>Dq,0,[2,e,K,0,0,64],2,0,2,64,()=>O,()=>_0,()=>ge,()=>A2]],wz=[3,e,SF,0,[M,$],[0,64],2],Fz=[3,e,
Hw,0,[Ee,b],[0,0],1],bz=[3,e,Kw,0,[],[]],Gz=[3,e,Hb,0,[M,le],[0,0],2],R0=[3,e,Fe,0,[M,$],[0,64]],_0=[3,e,kd,0,[cv,Md,Ob,hb,Qf,yb,PT,Gf,A,$b,Lb],[64,64,0,0,0,()=>G,
2,64,()=>hm,0,0]],Uz=[3,e,Vb,0,[ku,Vo],[1,0]],Wz=[3,e,Bd,0,[Vd,IF,bu,EF,ll],[1,1,1,1,1]],Vz=[3,e,kb,0,[Ye],[0],1],qz=[3,e,Bb,0,[Ye],[0]],kz=[3,e,H3,0,[I,rm,Yc],
[0,1,64],3],Bz=[3,e,K3,0,[aw,Ml],[64,64]],zz=[3,e,Xb,0,[w,h,D,Qe,go,I,A,ye,me,Fa,W,U,xo,No,ro,Ve,ie,te,J,L,N,no],[0,[()=>Te,0],0,0,()=>zo,0,()=>O,0,0,0,0,0,0,0,
2,64,()=>xe,1,1,[1,e,L,0,[2,e,oe,0,0,64]],()=>G,0],1],jz=[3,e,Zb,0,[Ue],[[()=>ko,0]]],Hz=[3,e,e3,0,[I,g,Na],[0,0,()=>e0],3],Kz=[3,e,t3,0,[Ue],[[()=>ko,0]]],Qz=[
3,e,a3,0,[Re,X,Wa,S],[0,0,()=>Gm,0],1],Yz=[3,e,r3,0,[Re],[0]],Xz=[3,e,p3,0,[I,D],[0,0],2],Zz=[3,e,u3,0,[S],[()=>mq]],Jz=[3,e,d3,0,[I,Zu,D],[0,()=>_q,0],2],ej=[3,
e,x3,0,[],[]],tj=[3,e,I3,0,[_e,I,$u,X,ce,D,Le,Vo],[0,0,()=>v0,0,0,0,0,0],2],oj=[3,e,E3,0,[bc],[[()=>Om,0]]],sj=[3,e,f3,0,[C,I,S,Ke,ke,Go,wo,te,J,_o,ba,ka,mr],[0,
0,[()=>H,0],0,0,0,0,1,1,1,2,2,2],1],nj=[3,e,C3,0,[C,I,S,Ke,ke,Go,wo,te,J,_o,ba,ka],[0,0,[()=>H,0],0,0,0,0,1,1,1,2,2]],aj=[3,e,T3,0,[C,fe,A,Se,I,S,mr],[0,0,()=>O,
[()=>be,0],0,[()=>H,0],2],2],rj=[3,e,M3,0,[C,fe,A,Se,I,S],[0,0,()=>O,[()=>be,0],0,[()=>H,0]]],ij=[3,e,y3,0,[C,Ce,A,we,Ne,Je,xr,ae,U,W,je,I,S,mr,lo,N],[0,0,()=>O,
0,0,[()=>st,0],[()=>Sr,0],1,0,0,()=>jo,0,[()=>H,0],2,0,()=>G],2],cj=[3,e,O3,0,[C,Ce,A,we,Ne,Je,xr,ae,U,W,je,I,S,lo,N],[0,0,()=>O,0,0,[()=>st,0],[()=>Sr,0],1,0,0,
()=>jo,0,[()=>H,0],0,()=>G]],mj=[3,e,P3,0,[g,Ao],[0,0],2],pj=[3,e,D3,0,[],[]],uj=[3,e,w3,0,[B,S,Ya,s$,em,ae,cr,f,Ae,Ro,Pe,wa,$a,nr,tr,Xa],[0,0,()=>Ar,64,()=>Nm,
1,()=>wm,0,0,0,0,4,4,4,4,0],1],lj=[3,e,F3,0,[],[]],dj=[3,e,G3,0,[He,rh,gy],[0,()=>bm,64],1],xj=[3,e,U3,0,[He],[0]],Ij=[3,e,q3,0,[F,I,Do,po,io,co,mo,Oo,ho,S,Uo,uo,
mr],[0,0,()=>tt,()=>Ho,64,0,2,64,0,0,[()=>Qo,0],0,2],1],Ej=[3,e,k3,0,[F,I,se,Do,po,io,co,mo,Oo,ho,pe,Xc,S,Uo,uo],[0,0,0,()=>tt,()=>Ho,64,0,2,64,0,4,4,0,[()=>Qo,
0],0]],Rj=[3,e,Y3,0,[ue,Xe,Am],[0,0,()=>x0],3],_j=[3,e,X3,0,[],[]],vj=[3,e,eG,0,[ur,Ud],[0,0],2],Sj=[3,e,tG,0,[],[]],Pj=[3,e,aG,0,[Re,E,u],[0,1,0],1],Dj=[3,e,rG,
0,[cG,u],[()=>I6,0]],Aj=[3,e,uG,0,[b,XS,x,GL,ub],[0,0,0,0,()=>fj]],fj=[3,e,pG,0,[b,ve],[0,0]],fc=[1,e,v_,0,[0,{[R]:La}]];var Cj=[1,e,Au,0,[()=>r1,{[R]:Du}]],gj=[1,e,_u,0,()=>i1],Tj=[1,e,$_,0,()=>p1],ge=[1,e,U_,0,()=>u1],Mj=[1,e,YR,0,[()=>ko,{[R]:Ue}]],yj=[1,e,a_,0,[()=>E1,{[R]:mu}]],
Oj=[1,e,m_,0,[()=>I1,{[R]:cu}]],hj=[1,e,x_,0,[()=>_1,{[R]:du}]],$j=[1,e,I_,0,[()=>R1,{[R]:lu}]],Lj=[1,e,Eu,0,[()=>v1,{[R]:Iu}]];var Nj=[1,e,L_,0,[()=>x1,{[R]:Ou}]],wj=[1,e,ov,0,[()=>S1,0]],Fj=[1,e,jR,0,[()=>P1,{[R]:ru}]],bj=[1,e,S_,0,[()=>D1,{[R]:Ru}]],v0=[1,e,V_,0,()=>A1];var Gj=[1,e,r_,0,()=>C1];var Uj=[1,e,pu,0,()=>T1];var hm=[1,e,J_,0,()=>R0],Wj=[1,e,q_,0,()=>O1];var Vj=[1,e,Gv,0,()=>F1];var qj=[1,e,qv,0,()=>b1],S0=[1,e,sS,0,()=>G1],kj=[1,e,iS,0,()=>U1],Bj=[1,e,dS,0,[()=>t0,0]],zj=[1,e,hS,0,()=>W1],jj=[1,e,rS,0,()=>q1],Hj=[1,e,cS,0,[()=>V1,{[R]:ja}]];var $m=[1,e,GS,0,[()=>k1,{[R]:nS}]],Kj=[1,e,US,0,[0,{[R]:Ba}]],Qj=[1,e,VS,0,[()=>B1,{[R]:ja}]],Yj=[1,e,fv,0,[()=>s0,{[R]:vG}]],Xj=[1,e,lP,0,()=>K4],Zj=[1,e,zu,0,
[()=>pq,{[R]:ju}]],Jj=[1,e,dD,0,[()=>uq,{[R]:Yu}]],eH=[1,e,hD,0,()=>lq];var tH=[1,e,VA,0,[()=>xq,{[R]:Xu}]],Dr=[1,e,rf,0,()=>Iq],P0=[1,e,tf,0,()=>Eq],oH=[1,e,uf,0,()=>Rq],sH=[1,e,Mf,0,()=>vq],nH=[1,e,Hf,0,()=>Sq];var aH=[1,e,aC,0,[()=>Pq,{[R]:nC}]],rH=[1,e,Ng,0,()=>fq],iH=[1,e,Bg,0,()=>Ck],cH=[1,e,sT,0,()=>Mk],mH=[1,e,vl,0,()=>Ok];var pH=[1,e,fl,0,[()=>Lk,{[R]:Al}]],D0=[1,e,ZT,0,[0,{[R]:XT}]],uH=[1,e,Cl,0,[()=>$k,{[R]:Tl}]],lH=[1,e,iM,0,[()=>Nk,{[R]:gl}]],dH=[1,e,OM,0,()=>wk];var xH=[1,e,$M,0,[()=>a0,0]],IH=[1,e,LM,0,[()=>a0,0]],EH=[1,e,Ll,0,[()=>Fk,{[R]:Nl}]],RH=[1,e,Ol,0,[()=>bk,{[R]:yl}]],A0=[1,e,CM,0,[0,{[R]:fM}]],_H=[1,e,hM,0,[()=>Gk,
{[R]:$l}]],f0=[1,e,nT,0,[()=>Uk,{[R]:Oc}]],vH=[1,e,MT,0,()=>Wk],SH=[1,e,NT,0,()=>Vk],Lm=[1,e,kT,0,[()=>qk,{[R]:Pl}]],PH=[1,e,jT,0,[0,{[R]:Ba}]],DH=[1,e,HT,0,[()=>kk,
{[R]:Dl}]],AH=[1,e,QT,0,[()=>zk,{[R]:xv}]];var fH=[1,e,sM,0,[()=>Bk,{[R]:ja}]],CH=[1,e,cM,0,[()=>jk,0]],gH=[1,e,VM,0,[()=>Hk,{[R]:ul}]];var TH=[1,e,uh,0,()=>FB],MH=[1,e,Ih,0,()=>bB];var yH=[1,e,xh,0,[()=>GB,0]],ot=[1,e,_h,0,()=>UB];var OH=[1,e,Dh,0,[()=>WB,0]],hH=[1,e,vh,0,()=>VB],$H=[1,e,Oh,0,[()=>zB,0]],LH=[1,e,hh,0,[()=>jB,0]],NH=[1,e,Lh,8,[()=>st,0]],wH=[1,e,Fh,8,[()=>s1,0]];var C0=[1,e,Wh,0,[()=>ZB,{[R]:ql}]],g0=[1,e,Bh,0,[()=>JB,{[R]:Bl}]],FH=[1,e,zh,0,[0,{[R]:Ba}]],bH=[1,e,jh,0,[()=>XB,0]];var T0=[1,e,o$,0,[()=>t2,{[R]:Oc}]];var GH=[1,e,c$,0,[()=>o2,{[R]:ul}]],M0=[1,e,p$,0,[()=>n2,{[R]:Kl}]],UH=[1,e,u$,0,[0,{[R]:Ba}]],WH=[1,e,_$,0,()=>i2];var VH=[1,e,S$,0,()=>c2],qH=[1,e,Ql,0,()=>m2];var Nm=[1,e,T$,0,()=>p2];var kH=[1,e,$$,0,()=>u2];var BH=[1,e,N$,0,()=>l2],zH=[1,e,Yl,0,()=>d2],jH=[1,e,W$,0,()=>I2];var HH=[1,e,Zl,0,()=>x2],KH=[1,e,K$,0,[()=>E2,{[R]:Jl}]],QH=[1,e,AL,0,[()=>_2,0]];var y0=[1,e,OL,0,[()=>c0,0]],YH=[1,e,wL,0,()=>S2];var O0=[1,e,BL,0,()=>v2],XH=[1,e,xL,0,()=>P2];var h0=[1,e,aN,0,()=>D2];var ZH=[1,e,iL,0,()=>p0];var JH=[1,e,mL,0,()=>f2];var e6=[1,e,IL,0,()=>C2];var t6=[1,e,PL,0,()=>g2];var o6=[1,e,LL,0,()=>m0],Ko=[1,e,VL,0,()=>T2];var s6=[1,e,YL,0,()=>M2],Qo=[1,e,rN,0,[()=>y2,0]];var $0=[1,e,pN,0,[0,{[R]:ar}]];var n6=[1,e,cw,0,()=>Y2],wm=[1,e,cr,0,()=>X2],a6=[1,e,MN,0,[()=>oz,{[R]:ja}]],r6=[1,e,zN,0,()=>nz],i6=[1,e,QN,0,()=>az];var c6=[1,e,fN,0,[()=>iz,{[R]:Dd}]],m6=[1,e,tw,0,[()=>pz,{[R]:mm}]],Fm=[1,e,ir,0,()=>uz],p6=[1,e,ib,0,()=>xz],u6=[1,e,OF,0,()=>Sz],l6=[1,e,bF,0,()=>vz];var d6=[1,e,PF,0,()=>wz];var L0=[1,e,DF,0,()=>Nz];var k=[1,e,qd,0,()=>Gz],xe=[1,e,ie,0,()=>_0];var x6=[1,e,Wb,0,()=>Uz],O=[1,e,A,0,()=>R0];var I6=[1,e,mG,0,()=>Aj];var E6=[2,e,kM,0,0,()=>Kk],st=[2,e,$h,8,[0,0],[()=>HB,0]],bm=[2,e,eh,0,0,()=>KB];var R6=[2,e,i$,0,0,()=>s2],Ar=[2,e,M$,0,0,()=>r2],Te=[2,e,h,8,0,64];var Gm=[4,e,Lv,0,[iu,El],[()=>y1,()=>Aq]],_6=[4,e,zS,0,[vb],[()=>Wj]],v6=[4,e,rl,0,[$c],[()=>g1]],S6=[4,e,il,0,[$c],[()=>M1]],P6=[4,e,$C,0,[PN],[()=>rH]],D6=[4,
e,zl,0,[Py],[[()=>hk,0]]],N0=[9,e,H_,0,()=>c1,()=>m1],w0=[9,e,N_,0,()=>l1,()=>d1],F0=[9,e,kv,0,()=>$1,()=>L1],b0=[9,e,IS,0,()=>N1,()=>w1],G0=[9,e,Ov,0,()=>z1,()=>j1],
U0=[9,e,hv,0,()=>Q1,()=>Y1],W0=[9,e,Pv,0,()=>H1,()=>K1],V0=[9,e,Fv,0,()=>X1,()=>Z1],q0=[9,e,Zv,0,()=>J1,()=>e4],k0=[9,e,xS,0,()=>t4,()=>o4],B0=[9,e,PS,0,()=>s4,
()=>n4],z0=[9,e,fS,0,()=>a4,()=>r4],j0=[9,e,MS,0,()=>i4,()=>c4],H0=[9,e,LS,0,()=>m4,()=>p4],K0=[9,e,eP,0,()=>l4,()=>d4],Q0=[9,e,TP,0,()=>x4,()=>I4],Y0=[9,e,hP,0,
()=>E4,()=>R4],X0=[9,e,QP,0,()=>_4,()=>v4],Z0=[9,e,MD,0,()=>S4,()=>P4],J0=[9,e,GD,0,()=>D4,()=>A4],ex=[9,e,lA,0,()=>f4,()=>C4],tx=[9,e,PA,0,()=>g4,()=>T4],ox=[9,
e,XA,0,()=>M4,()=>y4],sx=[9,e,ZA,0,()=>O4,()=>h4],nx=[9,e,CA,0,()=>$4,()=>L4],ax=[9,e,sf,0,()=>N4,()=>w4],rx=[9,e,cf,0,()=>F4,()=>b4],ix=[9,e,wP,2,()=>G4,()=>U4],
cx=[9,e,ND,0,()=>W4,()=>V4],mx=[9,e,gA,0,()=>q4,()=>k4],px=[9,e,vf,0,()=>B4,()=>z4],ux=[9,e,ff,0,()=>j4,()=>H4],lx=[9,e,MP,0,()=>Q4,()=>Y4],dx=[9,e,yP,0,()=>tV,
()=>oV],xx=[9,e,mP,0,()=>X4,()=>Z4],Ix=[9,e,rP,0,()=>J4,()=>eV],Ex=[9,e,pP,0,()=>sV,()=>nV],Rx=[9,e,fP,0,()=>aV,()=>rV],_x=[9,e,dP,0,()=>iV,()=>cV],vx=[9,e,YP,0,
()=>uV,()=>lV],Sx=[9,e,GP,0,()=>mV,()=>pV],Px=[9,e,XP,0,()=>dV,()=>xV],Dx=[9,e,eD,0,()=>IV,()=>EV],Ax=[9,e,sD,0,()=>RV,()=>_V],fx=[9,e,lD,0,()=>vV,()=>SV],Cx=[9,
e,xD,0,()=>PV,()=>DV],gx=[9,e,vD,0,()=>CV,()=>gV],Tx=[9,e,SD,0,()=>AV,()=>fV],Mx=[9,e,CD,0,()=>TV,()=>MV],yx=[9,e,rD,0,()=>yV,()=>OV],Ox=[9,e,UD,0,()=>hV,()=>$V],
hx=[9,e,kD,0,()=>LV,()=>NV],$x=[9,e,qD,0,()=>wV,()=>FV],Lx=[9,e,pA,0,()=>VV,()=>qV],Nx=[9,e,tA,0,()=>bV,()=>GV],wx=[9,e,KD,0,()=>UV,()=>WV],Fx=[9,e,nA,0,()=>kV,
()=>BV],bx=[9,e,mA,0,()=>zV,()=>jV],Gx=[9,e,SA,0,()=>HV,()=>KV],Ux=[9,e,JA,0,()=>QV,()=>YV],Wx=[9,e,LA,0,()=>XV,()=>ZV],Vx=[9,e,NA,0,()=>JV,()=>eq],qx=[9,e,bA,0,
()=>tq,()=>oq],kx=[9,e,qA,0,()=>sq,()=>nq],Bx=[9,e,_f,0,()=>aq,()=>rq],zx=[9,e,xA,0,()=>iq,()=>cq],jx=[9,e,RC,0,()=>Cq,()=>gq],Hx=[9,e,xC,0,()=>Tq,()=>Mq],Kx=[9,
e,gC,0,()=>yq,()=>Oq],Qx=[9,e,SC,0,()=>hq,()=>$q],Yx=[9,e,AC,0,()=>Lq,()=>Nq],Xx=[9,e,hC,0,()=>wq,()=>Fq],Zx=[9,e,NC,0,()=>bq,()=>Gq],Jx=[9,e,bC,0,()=>Uq,()=>Wq],
eI=[9,e,LC,0,()=>Vq,()=>qq],tI=[9,e,qC,0,()=>kq,()=>Bq],oI=[9,e,zC,0,()=>zq,()=>jq],sI=[9,e,KC,0,()=>Hq,()=>Kq],nI=[9,e,XC,0,()=>tk,()=>ok],aI=[9,e,ZC,0,()=>Qq,
()=>Yq],rI=[9,e,tg,0,()=>Jq,()=>ek],iI=[9,e,og,0,()=>Xq,()=>Zq],cI=[9,e,mg,0,()=>sk,()=>nk],mI=[9,e,lg,0,()=>ak,()=>rk],pI=[9,e,Ig,0,()=>ik,()=>ck],uI=[9,e,_g,0,
()=>mk,()=>pk],lI=[9,e,Ug,0,()=>dk,()=>xk],dI=[9,e,hg,0,()=>uk,()=>lk],xI=[9,e,Wg,0,()=>Rk,()=>_k],II=[9,e,gg,0,()=>Ik,()=>Ek],EI=[9,e,Dg,0,()=>Pk,()=>Dk],RI=[9,
e,Ag,0,()=>vk,()=>Sk],_I=[9,e,Vg,0,()=>Ak,()=>fk],vI=[9,e,jg,0,()=>gk,()=>Tk],SI=[9,e,fO,0,()=>Qk,()=>Yk],PI=[9,e,Ty,0,()=>Xk,()=>Zk],DI=[9,e,Oy,0,()=>Jk,()=>eB],
AI=[9,e,Ny,0,()=>tB,()=>oB],fI=[9,e,by,0,()=>sB,()=>nB],CI=[9,e,Ky,0,()=>aB,()=>rB],gI=[9,e,qy,0,()=>iB,()=>cB],TI=[9,e,zy,0,()=>mB,()=>pB],MI=[9,e,Yy,0,()=>uB,
()=>lB],yI=[9,e,Qy,0,()=>dB,()=>xB],OI=[9,e,tO,0,()=>IB,()=>EB],hI=[9,e,aO,0,()=>RB,()=>_B],$I=[9,e,cO,0,()=>vB,()=>SB],LI=[9,e,lO,0,()=>PB,()=>DB],NI=[9,e,IO,0,
()=>AB,()=>fB],wI=[9,e,_O,0,()=>CB,()=>gB],FI=[9,e,PO,0,()=>TB,()=>MB],bI=[9,e,TO,0,()=>yB,()=>OB],GI=[9,e,OO,0,()=>hB,()=>$B],UI=[9,e,UO,0,()=>LB,()=>NB],WI=[9,
e,YO,0,()=>QB,()=>YB],VI=[9,e,pL,0,()=>$2,()=>L2],qI=[9,e,yL,0,()=>N2,()=>w2],kI=[9,e,qL,0,()=>F2,()=>b2],BI=[9,e,XL,0,()=>G2,()=>U2],zI=[9,e,$N,2,()=>W2,()=>V2],
jI=[9,e,wN,0,()=>q2,()=>k2],HI=[9,e,dw,0,()=>B2,()=>z2],KI=[9,e,hw,0,()=>j2,()=>H2],QI=[9,e,Fw,0,()=>K2,()=>Q2],YI=[9,e,Mw,0,()=>Z2,()=>J2],XI=[9,e,fw,0,()=>ez,
()=>tz],ZI=[9,e,Tw,0,()=>cz,()=>mz],JI=[9,e,nF,0,()=>Iz,()=>Ez],eE=[9,e,xF,0,()=>Rz,()=>_z],tE=[9,e,tF,0,()=>Dz,()=>Az],oE=[9,e,Zw,0,()=>fz,()=>Cz],sE=[9,e,Qw,0,
()=>gz,()=>Tz],nE=[9,e,mF,0,()=>Mz,()=>yz],aE=[9,e,AF,0,()=>Oz,()=>hz],rE=[9,e,ZF,0,()=>$z,()=>Lz],iE=[9,e,Yw,0,()=>Fz,()=>bz],cE=[9,e,zb,0,()=>Vz,()=>qz],mE=[9,
e,j3,0,()=>kz,()=>Bz],pE=[9,e,o3,0,()=>zz,()=>jz],uE=[9,e,Jb,0,()=>Hz,()=>Kz],lE=[9,e,n3,0,()=>Qz,()=>Yz],dE=[9,e,c3,0,()=>tj,()=>oj],xE=[9,e,m3,0,()=>Xz,()=>Zz],
IE=[9,e,l3,0,()=>Jz,()=>ej],EE=[9,e,A3,0,()=>sj,()=>nj],RE=[9,e,g3,0,()=>aj,()=>rj],_E=[9,e,h3,0,()=>ij,()=>cj],vE=[9,e,S3,0,()=>mj,()=>pj],SE=[9,e,N3,0,()=>uj,
()=>lj],PE=[9,e,b3,0,()=>dj,()=>xj],DE=[9,e,V3,0,()=>Ij,()=>Ej],AE=[9,e,Q3,0,()=>Rj,()=>_j],fE=[9,e,J3,0,()=>vj,()=>Sj],CE=[9,e,nG,0,()=>Pj,()=>Dj];var gE=t=>({apiVersion:"2014-11-06",base64Decoder:t?.base64Decoder??tp,base64Encoder:t?.base64Encoder??sp,disableHostPrefix:t?.disableHostPrefix??!1,endpointProvider:t?.
endpointProvider??au,extensions:t?.extensions??[],httpAuthSchemeProvider:t?.httpAuthSchemeProvider??Kp,httpAuthSchemes:t?.httpAuthSchemes??[{schemeId:"aws.auth#\
sigv4",identityProvider:o=>o.getIdentityProvider("aws.auth#sigv4"),signer:new Vp}],logger:t?.logger??new Xm,protocol:t?.protocol??zp,protocolSettings:t?.protocolSettings??
{defaultNamespace:"com.amazonaws.ssm",errorTypeRegistries:Xd,xmlNamespace:"http://ssm.amazonaws.com/doc/2014-11-06/",version:"2014-11-06",serviceTarget:"AmazonS\
SM"},serviceId:t?.serviceId??"SSM",sha256:t?.sha256??vp,urlParser:t?.urlParser??Vm,utf8Decoder:t?.utf8Decoder??op,utf8Encoder:t?.utf8Encoder??np});var TE=t=>{Km(process.version);let o=up(t),v=()=>o().then(Hm),T=gE(t);Jm(process.version);let P={profile:t?.profile,logger:T.logger};return{...T,...t,runtime:"n\
ode",defaultsMode:o,authSchemePreference:t?.authSchemePreference??Ie(qp,P),bodyLengthChecker:t?.bodyLengthChecker??ap,credentialDefaultProvider:t?.credentialDefaultProvider??
jp,defaultSocketTimeout:ep(t?.requestHandler,9e5),defaultUserAgentProvider:t?.defaultUserAgentProvider??Fp({serviceId:T.serviceId,clientVersion:Zp.version}),maxAttempts:t?.
maxAttempts??Ie(hp,t),region:t?.region??Ie(cp,{...mp,...P}),requestHandler:Bp.create(t?.requestHandler??v),retryMode:t?.retryMode??Ie({...Lp,default:async()=>(await v()).
retryMode||Op},t),streamCollector:t?.streamCollector??_p,useDualstackEndpoint:t?.useDualstackEndpoint??Ie(rp,P),useFipsEndpoint:t?.useFipsEndpoint??Ie(ip,P),userAgentAppId:t?.
userAgentAppId??Ie(bp,P)}};var ME=t=>{let o=t.httpAuthSchemes,v=t.httpAuthSchemeProvider,T=t.credentials;return{setHttpAuthScheme(P){let Yo=o.findIndex(Rc=>Rc.schemeId===P.schemeId);Yo===
-1?o.push(P):o.splice(Yo,1,P)},httpAuthSchemes(){return o},setHttpAuthSchemeProvider(P){v=P},httpAuthSchemeProvider(){return v},setCredentials(P){T=P},credentials(){
return T}}},yE=t=>({httpAuthSchemes:t.httpAuthSchemes(),httpAuthSchemeProvider:t.httpAuthSchemeProvider(),credentials:t.credentials()});var OE=(t,o)=>{let v=Object.assign(Up(t),Qm(t),Sp(t),ME(t));return o.forEach(T=>T.configure(v)),Object.assign(t,Wp(v),Ym(v),Pp(v),yE(v))};var l=class extends km{config;constructor(...[o]){let v=TE(o||{});super(v),this.initConfig=v;let T=Yp(v),P=yp(T),Yo=$p(P),Rc=pp(Yo),hR=Rc,$R=Ep(hR),LR=Qp($R),NR=OE(
LR,o?.extensions||[]);this.config=NR,this.middlewareStack.use(Bm(this.config)),this.middlewareStack.use(wp(this.config)),this.middlewareStack.use(Np(this.config)),
this.middlewareStack.use(Dp(this.config)),this.middlewareStack.use(Ap(this.config)),this.middlewareStack.use(fp(this.config)),this.middlewareStack.use(Cp(this.config)),
this.middlewareStack.use(gp(this.config,{httpAuthSchemeParametersProvider:Hp,identityProviderConfigProvider:async wR=>new Mp({"aws.auth#sigv4":wR.credentials})})),
this.middlewareStack.use(Tp(this.config))}destroy(){super.destroy()}};var s=Zm(Xp,"AmazonSSM","SSMClient",Rp),n={},a=(t,o,v,T)=>[];var fr=class extends s(n,a,"AddTagsToResource",N0){};var Cr=class extends s(n,a,"AssociateOpsItemRelatedItem",w0){};var gr=class extends s(n,a,"CancelCommand",F0){};var Tr=class extends s(n,a,"CancelMaintenanceWindowExecution",b0){};var Mr=class extends s(n,a,"CreateActivation",G0){};var yr=class extends s(n,a,"CreateAssociationBatch",W0){};var Or=class extends s(n,a,"CreateAssociation",U0){};var hr=class extends s(n,a,"CreateCloudConnector",V0){};var $r=class extends s(n,a,"CreateDocument",q0){};var Lr=class extends s(n,a,"CreateMaintenanceWindow",k0){};var Nr=class extends s(n,a,"CreateOpsItem",B0){};var wr=class extends s(n,a,"CreateOpsMetadata",z0){};var Fr=class extends s(n,a,"CreatePatchBaseline",j0){};var br=class extends s(n,a,"CreateResourceDataSync",H0){};var Gr=class extends s(n,a,"DeleteActivation",K0){};var Ur=class extends s(n,a,"DeleteAssociation",Q0){};var Wr=class extends s(n,a,"DeleteCloudConnector",Y0){};var Vr=class extends s(n,a,"DeleteDocument",X0){};var qr=class extends s(n,a,"DeleteInventory",Z0){};var kr=class extends s(n,a,"DeleteMaintenanceWindow",J0){};var Br=class extends s(n,a,"DeleteOpsItem",ex){};var zr=class extends s(n,a,"DeleteOpsMetadata",tx){};var jr=class extends s(n,a,"DeleteParameter",ox){};var Hr=class extends s(n,a,"DeleteParameters",sx){};var Kr=class extends s(n,a,"DeletePatchBaseline",nx){};var Qr=class extends s(n,a,"DeleteResourceDataSync",ax){};var Yr=class extends s(n,a,"DeleteResourcePolicy",rx){};var Xr=class extends s(n,a,"DeregisterDefaultHostManagementConfiguration",ix){};var Zr=class extends s(n,a,"DeregisterManagedInstance",cx){};var Jr=class extends s(n,a,"DeregisterPatchBaselineForPatchGroup",mx){};var ei=class extends s(n,a,"DeregisterTargetFromMaintenanceWindow",px){};var ti=class extends s(n,a,"DeregisterTaskFromMaintenanceWindow",ux){};var nt=class extends s(n,a,"DescribeActivations",lx){};var oi=class extends s(n,a,"DescribeAssociation",dx){};var at=class extends s(n,a,"DescribeAssociationExecutions",xx){};var rt=class extends s(n,a,"DescribeAssociationExecutionTargets",Ix){};var it=class extends s(n,a,"DescribeAutomationExecutions",Ex){};var ct=class extends s(n,a,"DescribeAutomationStepExecutions",Rx){};var mt=class extends s(n,a,"DescribeAvailablePatches",_x){};var si=class extends s(n,a,"DescribeDocument",vx){};var ni=class extends s(n,a,"DescribeDocumentPermission",Sx){};var pt=class extends s(n,a,"DescribeEffectiveInstanceAssociations",Px){};var ut=class extends s(n,a,"DescribeEffectivePatchesForPatchBaseline",Dx){};var lt=class extends s(n,a,"DescribeInstanceAssociationsStatus",Ax){};var dt=class extends s(n,a,"DescribeInstanceInformation",fx){};var xt=class extends s(n,a,"DescribeInstancePatches",Cx){};var It=class extends s(n,a,"DescribeInstancePatchStates",gx){};var Et=class extends s(n,a,"DescribeInstancePatchStatesForPatchGroup",Tx){};var Rt=class extends s(n,a,"DescribeInstanceProperties",Mx){};var _t=class extends s(n,a,"DescribeInventoryDeletions",yx){};var vt=class extends s(n,a,"DescribeMaintenanceWindowExecutions",Ox){};var St=class extends s(n,a,"DescribeMaintenanceWindowExecutionTaskInvocations",hx){};var Pt=class extends s(n,a,"DescribeMaintenanceWindowExecutionTasks",$x){};var Dt=class extends s(n,a,"DescribeMaintenanceWindowSchedule",Nx){};var At=class extends s(n,a,"DescribeMaintenanceWindows",Lx){};var ft=class extends s(n,a,"DescribeMaintenanceWindowsForTarget",wx){};var Ct=class extends s(n,a,"DescribeMaintenanceWindowTargets",Fx){};var gt=class extends s(n,a,"DescribeMaintenanceWindowTasks",bx){};var Tt=class extends s(n,a,"DescribeOpsItems",Gx){};var Mt=class extends s(n,a,"DescribeParameters",Ux){};var yt=class extends s(n,a,"DescribePatchBaselines",Wx){};var Ot=class extends s(n,a,"DescribePatchGroups",Vx){};var ai=class extends s(n,a,"DescribePatchGroupState",qx){};var ht=class extends s(n,a,"DescribePatchProperties",kx){};var $t=class extends s(n,a,"DescribeSessions",Bx){};var ri=class extends s(n,a,"DisassociateOpsItemRelatedItem",zx){};var ii=class extends s(n,a,"GetAccessToken",jx){};var ci=class extends s(n,a,"GetAutomationExecution",Hx){};var mi=class extends s(n,a,"GetCalendarState",Kx){};var pi=class extends s(n,a,"GetCloudConnector",Qx){};var Lt=class extends s(n,a,"GetCommandInvocation",Yx){};var ui=class extends s(n,a,"GetConnectionStatus",Xx){};var li=class extends s(n,a,"GetDefaultPatchBaseline",Zx){};var di=class extends s(n,a,"GetDeployablePatchSnapshotForInstance",Jx){};var xi=class extends s(n,a,"GetDocument",eI){};var Ii=class extends s(n,a,"GetExecutionPreview",tI){};var Nt=class extends s(n,a,"GetInventory",oI){};var wt=class extends s(n,a,"GetInventorySchema",sI){};var Ei=class extends s(n,a,"GetMaintenanceWindow",nI){};var Ri=class extends s(n,a,"GetMaintenanceWindowExecution",aI){};var _i=class extends s(n,a,"GetMaintenanceWindowExecutionTask",rI){};var vi=class extends s(n,a,"GetMaintenanceWindowExecutionTaskInvocation",iI){};var Si=class extends s(n,a,"GetMaintenanceWindowTask",cI){};var Pi=class extends s(n,a,"GetOpsItem",mI){};var Di=class extends s(n,a,"GetOpsMetadata",pI){};var Ft=class extends s(n,a,"GetOpsSummary",uI){};var Ai=class extends s(n,a,"GetParameter",lI){};var bt=class extends s(n,a,"GetParameterHistory",dI){};var Gt=class extends s(n,a,"GetParametersByPath",II){};var fi=class extends s(n,a,"GetParameters",xI){};var Ci=class extends s(n,a,"GetPatchBaseline",EI){};var gi=class extends s(n,a,"GetPatchBaselineForPatchGroup",RI){};var Ut=class extends s(n,a,"GetResourcePolicies",_I){};var Ti=class extends s(n,a,"GetServiceSetting",vI){};var Mi=class extends s(n,a,"LabelParameterVersion",SI){};var Wt=class extends s(n,a,"ListAssociations",PI){};var Vt=class extends s(n,a,"ListAssociationVersions",DI){};var qt=class extends s(n,a,"ListCloudConnectors",AI){};var kt=class extends s(n,a,"ListCommandInvocations",fI){};var Bt=class extends s(n,a,"ListCommands",CI){};var zt=class extends s(n,a,"ListComplianceItems",gI){};var jt=class extends s(n,a,"ListComplianceSummaries",TI){};var yi=class extends s(n,a,"ListDocumentMetadataHistory",MI){};var Ht=class extends s(n,a,"ListDocuments",yI){};var Kt=class extends s(n,a,"ListDocumentVersions",OI){};var Oi=class extends s(n,a,"ListInventoryEntries",hI){};var Qt=class extends s(n,a,"ListNodes",$I){};var Yt=class extends s(n,a,"ListNodesSummary",LI){};var Xt=class extends s(n,a,"ListOpsItemEvents",NI){};var Zt=class extends s(n,a,"ListOpsItemRelatedItems",wI){};var Jt=class extends s(n,a,"ListOpsMetadata",FI){};var eo=class extends s(n,a,"ListResourceComplianceSummaries",bI){};var to=class extends s(n,a,"ListResourceDataSync",GI){};var hi=class extends s(n,a,"ListTagsForResource",UI){};var $i=class extends s(n,a,"ModifyDocumentPermission",WI){};var Li=class extends s(n,a,"PutComplianceItems",VI){};var Ni=class extends s(n,a,"PutInventory",qI){};var wi=class extends s(n,a,"PutParameter",kI){};var Fi=class extends s(n,a,"PutResourcePolicy",BI){};var bi=class extends s(n,a,"RegisterDefaultHostManagementConfiguration",zI){};var Gi=class extends s(n,a,"RegisterDefaultPatchBaseline",jI){};var Ui=class extends s(n,a,"RegisterPatchBaselineForPatchGroup",HI){};var Wi=class extends s(n,a,"RegisterTargetWithMaintenanceWindow",KI){};var Vi=class extends s(n,a,"RegisterTaskWithMaintenanceWindow",QI){};var qi=class extends s(n,a,"RemoveTagsFromResource",YI){};var ki=class extends s(n,a,"ResetServiceSetting",XI){};var Bi=class extends s(n,a,"ResumeSession",ZI){};var zi=class extends s(n,a,"SendAutomationSignal",JI){};var ji=class extends s(n,a,"SendCommand",eE){};var Hi=class extends s(n,a,"StartAccessRequest",tE){};var Ki=class extends s(n,a,"StartAssociationsOnce",oE){};var Qi=class extends s(n,a,"StartAutomationExecution",sE){};var Yi=class extends s(n,a,"StartChangeRequestExecution",nE){};var Xi=class extends s(n,a,"StartExecutionPreview",aE){};var Zi=class extends s(n,a,"StartSession",rE){};var Ji=class extends s(n,a,"StopAutomationExecution",iE){};var ec=class extends s(n,a,"TerminateSession",cE){};var tc=class extends s(n,a,"UnlabelParameterVersion",mE){};var oc=class extends s(n,a,"UpdateAssociation",pE){};var sc=class extends s(n,a,"UpdateAssociationStatus",uE){};var nc=class extends s(n,a,"UpdateCloudConnector",lE){};var ac=class extends s(n,a,"UpdateDocument",dE){};var rc=class extends s(n,a,"UpdateDocumentDefaultVersion",xE){};var ic=class extends s(n,a,"UpdateDocumentMetadata",IE){};var cc=class extends s(n,a,"UpdateMaintenanceWindow",EE){};var mc=class extends s(n,a,"UpdateMaintenanceWindowTarget",RE){};var pc=class extends s(n,a,"UpdateMaintenanceWindowTask",_E){};var uc=class extends s(n,a,"UpdateManagedInstanceRole",vE){};var lc=class extends s(n,a,"UpdateOpsItem",SE){};var dc=class extends s(n,a,"UpdateOpsMetadata",PE){};var xc=class extends s(n,a,"UpdatePatchBaseline",DE){};var Ic=class extends s(n,a,"UpdateResourceDataSync",AE){};var Ec=class extends s(n,a,"UpdateServiceSetting",fE){};var oo=class extends s(n,a,"ValidateCloudConnector",CE){};var hE=d(l,nt,"NextToken","NextToken","MaxResults");var $E=d(l,at,"NextToken","NextToken","MaxResults");var LE=d(l,rt,"NextToken","NextToken","MaxResults");var NE=d(l,it,"NextToken","NextToken","MaxResults");var wE=d(l,ct,"NextToken","NextToken","MaxResults");var FE=d(l,mt,"NextToken","NextToken","MaxResults");var bE=d(l,pt,"NextToken","NextToken","MaxResults");var GE=d(l,ut,"NextToken","NextToken","MaxResults");var UE=d(l,lt,"NextToken","NextToken","MaxResults");var WE=d(l,dt,"NextToken","NextToken","MaxResults");var VE=d(l,xt,"NextToken","NextToken","MaxResults");var qE=d(l,Et,"NextToken","NextToken","MaxResults");var kE=d(l,It,"NextToken","NextToken","MaxResults");var BE=d(l,Rt,"NextToken","NextToken","MaxResults");var zE=d(l,_t,"NextToken","NextToken","MaxResults");var jE=d(l,vt,"NextToken","NextToken","MaxResults");var HE=d(l,St,"NextToken","NextToken","MaxResults");var KE=d(l,Pt,"NextToken","NextToken","MaxResults");var QE=d(l,Dt,"NextToken","NextToken","MaxResults");var YE=d(l,ft,"NextToken","NextToken","MaxResults");var XE=d(l,At,"NextToken","NextToken","MaxResults");var ZE=d(l,Ct,"NextToken","NextToken","MaxResults");var JE=d(l,gt,"NextToken","NextToken","MaxResults");var eR=d(l,Tt,"NextToken","NextToken","MaxResults");var tR=d(l,Mt,"NextToken","NextToken","MaxResults");var oR=d(l,yt,"NextToken","NextToken","MaxResults");var sR=d(l,Ot,"NextToken","NextToken","MaxResults");var nR=d(l,ht,"NextToken","NextToken","MaxResults");var aR=d(l,$t,"NextToken","NextToken","MaxResults");var rR=d(l,Nt,"NextToken","NextToken","MaxResults");var iR=d(l,wt,"NextToken","NextToken","MaxResults");var cR=d(l,Ft,"NextToken","NextToken","MaxResults");var mR=d(l,bt,"NextToken","NextToken","MaxResults");var pR=d(l,Gt,"NextToken","NextToken","MaxResults");var uR=d(l,Ut,"NextToken","NextToken","MaxResults");var lR=d(l,Wt,"NextToken","NextToken","MaxResults");var dR=d(l,Vt,"NextToken","NextToken","MaxResults");var xR=d(l,qt,"NextToken","NextToken","MaxResults");var IR=d(l,kt,"NextToken","NextToken","MaxResults");var ER=d(l,Bt,"NextToken","NextToken","MaxResults");var RR=d(l,zt,"NextToken","NextToken","MaxResults");var _R=d(l,jt,"NextToken","NextToken","MaxResults");var vR=d(l,Ht,"NextToken","NextToken","MaxResults");var SR=d(l,Kt,"NextToken","NextToken","MaxResults");var PR=d(l,Qt,"NextToken","NextToken","MaxResults");var DR=d(l,Yt,"NextToken","NextToken","MaxResults");var AR=d(l,Xt,"NextToken","NextToken","MaxResults");var fR=d(l,Zt,"NextToken","NextToken","MaxResults");var CR=d(l,Jt,"NextToken","NextToken","MaxResults");var gR=d(l,eo,"NextToken","NextToken","MaxResults");var TR=d(l,to,"NextToken","NextToken","MaxResults");var MR=d(l,oo,"NextToken","NextToken","MaxResults");var yR=async(t,o)=>{let v;try{let T=await t.send(new Lt(o));v=T;try{if(T.Status==="Pending")return{state:Z.RETRY,reason:v}}catch{}try{if(T.Status==="InProgress")
return{state:Z.RETRY,reason:v}}catch{}try{if(T.Status==="Delayed")return{state:Z.RETRY,reason:v}}catch{}try{if(T.Status==="Success")return{state:Z.SUCCESS,reason:v}}catch{}
try{if(T.Status==="Cancelled")return{state:Z.FAILURE,reason:v}}catch{}try{if(T.Status==="TimedOut")return{state:Z.FAILURE,reason:v}}catch{}try{if(T.Status==="Fa\
iled")return{state:Z.FAILURE,reason:v}}catch{}try{if(T.Status==="Cancelling")return{state:Z.FAILURE,reason:v}}catch{}}catch(T){if(v=T,T.name==="InvocationDoesNo\
tExist")return{state:Z.RETRY,reason:v}}return{state:Z.RETRY,reason:v}},rse=async(t,o)=>vc({...{minDelay:5,maxDelay:120},...t},o,yR),OR=async(t,o)=>{let T=await vc(
{...{minDelay:5,maxDelay:120},...t},o,yR);return qm(T)};var A6={AddTagsToResourceCommand:fr,AssociateOpsItemRelatedItemCommand:Cr,CancelCommandCommand:gr,CancelMaintenanceWindowExecutionCommand:Tr,CreateActivationCommand:Mr,
CreateAssociationCommand:Or,CreateAssociationBatchCommand:yr,CreateCloudConnectorCommand:hr,CreateDocumentCommand:$r,CreateMaintenanceWindowCommand:Lr,CreateOpsItemCommand:Nr,
CreateOpsMetadataCommand:wr,CreatePatchBaselineCommand:Fr,CreateResourceDataSyncCommand:br,DeleteActivationCommand:Gr,DeleteAssociationCommand:Ur,DeleteCloudConnectorCommand:Wr,
DeleteDocumentCommand:Vr,DeleteInventoryCommand:qr,DeleteMaintenanceWindowCommand:kr,DeleteOpsItemCommand:Br,DeleteOpsMetadataCommand:zr,DeleteParameterCommand:jr,
DeleteParametersCommand:Hr,DeletePatchBaselineCommand:Kr,DeleteResourceDataSyncCommand:Qr,DeleteResourcePolicyCommand:Yr,DeregisterDefaultHostManagementConfigurationCommand:Xr,
DeregisterManagedInstanceCommand:Zr,DeregisterPatchBaselineForPatchGroupCommand:Jr,DeregisterTargetFromMaintenanceWindowCommand:ei,DeregisterTaskFromMaintenanceWindowCommand:ti,
DescribeActivationsCommand:nt,DescribeAssociationCommand:oi,DescribeAssociationExecutionsCommand:at,DescribeAssociationExecutionTargetsCommand:rt,DescribeAutomationExecutionsCommand:it,
DescribeAutomationStepExecutionsCommand:ct,DescribeAvailablePatchesCommand:mt,DescribeDocumentCommand:si,DescribeDocumentPermissionCommand:ni,DescribeEffectiveInstanceAssociationsCommand:pt,
DescribeEffectivePatchesForPatchBaselineCommand:ut,DescribeInstanceAssociationsStatusCommand:lt,DescribeInstanceInformationCommand:dt,DescribeInstancePatchesCommand:xt,
DescribeInstancePatchStatesCommand:It,DescribeInstancePatchStatesForPatchGroupCommand:Et,DescribeInstancePropertiesCommand:Rt,DescribeInventoryDeletionsCommand:_t,
DescribeMaintenanceWindowExecutionsCommand:vt,DescribeMaintenanceWindowExecutionTaskInvocationsCommand:St,DescribeMaintenanceWindowExecutionTasksCommand:Pt,DescribeMaintenanceWindowsCommand:At,
DescribeMaintenanceWindowScheduleCommand:Dt,DescribeMaintenanceWindowsForTargetCommand:ft,DescribeMaintenanceWindowTargetsCommand:Ct,DescribeMaintenanceWindowTasksCommand:gt,
DescribeOpsItemsCommand:Tt,DescribeParametersCommand:Mt,DescribePatchBaselinesCommand:yt,DescribePatchGroupsCommand:Ot,DescribePatchGroupStateCommand:ai,DescribePatchPropertiesCommand:ht,
DescribeSessionsCommand:$t,DisassociateOpsItemRelatedItemCommand:ri,GetAccessTokenCommand:ii,GetAutomationExecutionCommand:ci,GetCalendarStateCommand:mi,GetCloudConnectorCommand:pi,
GetCommandInvocationCommand:Lt,GetConnectionStatusCommand:ui,GetDefaultPatchBaselineCommand:li,GetDeployablePatchSnapshotForInstanceCommand:di,GetDocumentCommand:xi,
GetExecutionPreviewCommand:Ii,GetInventoryCommand:Nt,GetInventorySchemaCommand:wt,GetMaintenanceWindowCommand:Ei,GetMaintenanceWindowExecutionCommand:Ri,GetMaintenanceWindowExecutionTaskCommand:_i,
GetMaintenanceWindowExecutionTaskInvocationCommand:vi,GetMaintenanceWindowTaskCommand:Si,GetOpsItemCommand:Pi,GetOpsMetadataCommand:Di,GetOpsSummaryCommand:Ft,GetParameterCommand:Ai,
GetParameterHistoryCommand:bt,GetParametersCommand:fi,GetParametersByPathCommand:Gt,GetPatchBaselineCommand:Ci,GetPatchBaselineForPatchGroupCommand:gi,GetResourcePoliciesCommand:Ut,
GetServiceSettingCommand:Ti,LabelParameterVersionCommand:Mi,ListAssociationsCommand:Wt,ListAssociationVersionsCommand:Vt,ListCloudConnectorsCommand:qt,ListCommandInvocationsCommand:kt,
ListCommandsCommand:Bt,ListComplianceItemsCommand:zt,ListComplianceSummariesCommand:jt,ListDocumentMetadataHistoryCommand:yi,ListDocumentsCommand:Ht,ListDocumentVersionsCommand:Kt,
ListInventoryEntriesCommand:Oi,ListNodesCommand:Qt,ListNodesSummaryCommand:Yt,ListOpsItemEventsCommand:Xt,ListOpsItemRelatedItemsCommand:Zt,ListOpsMetadataCommand:Jt,
ListResourceComplianceSummariesCommand:eo,ListResourceDataSyncCommand:to,ListTagsForResourceCommand:hi,ModifyDocumentPermissionCommand:$i,PutComplianceItemsCommand:Li,
PutInventoryCommand:Ni,PutParameterCommand:wi,PutResourcePolicyCommand:Fi,RegisterDefaultHostManagementConfigurationCommand:bi,RegisterDefaultPatchBaselineCommand:Gi,
RegisterPatchBaselineForPatchGroupCommand:Ui,RegisterTargetWithMaintenanceWindowCommand:Wi,RegisterTaskWithMaintenanceWindowCommand:Vi,RemoveTagsFromResourceCommand:qi,
ResetServiceSettingCommand:ki,ResumeSessionCommand:Bi,SendAutomationSignalCommand:zi,SendCommandCommand:ji,StartAccessRequestCommand:Hi,StartAssociationsOnceCommand:Ki,
StartAutomationExecutionCommand:Qi,StartChangeRequestExecutionCommand:Yi,StartExecutionPreviewCommand:Xi,StartSessionCommand:Zi,StopAutomationExecutionCommand:Ji,
TerminateSessionCommand:ec,UnlabelParameterVersionCommand:tc,UpdateAssociationCommand:oc,UpdateAssociationStatusCommand:sc,UpdateCloudConnectorCommand:nc,UpdateDocumentCommand:ac,
UpdateDocumentDefaultVersionCommand:rc,UpdateDocumentMetadataCommand:ic,UpdateMaintenanceWindowCommand:cc,UpdateMaintenanceWindowTargetCommand:mc,UpdateMaintenanceWindowTaskCommand:pc,
UpdateManagedInstanceRoleCommand:uc,UpdateOpsItemCommand:lc,UpdateOpsMetadataCommand:dc,UpdatePatchBaselineCommand:xc,UpdateResourceDataSyncCommand:Ic,UpdateServiceSettingCommand:Ec,
ValidateCloudConnectorCommand:oo},f6={paginateDescribeActivations:hE,paginateDescribeAssociationExecutions:$E,paginateDescribeAssociationExecutionTargets:LE,paginateDescribeAutomationExecutions:NE,
paginateDescribeAutomationStepExecutions:wE,paginateDescribeAvailablePatches:FE,paginateDescribeEffectiveInstanceAssociations:bE,paginateDescribeEffectivePatchesForPatchBaseline:GE,
paginateDescribeInstanceAssociationsStatus:UE,paginateDescribeInstanceInformation:WE,paginateDescribeInstancePatches:VE,paginateDescribeInstancePatchStates:kE,paginateDescribeInstancePatchStatesForPatchGroup:qE,
paginateDescribeInstanceProperties:BE,paginateDescribeInventoryDeletions:zE,paginateDescribeMaintenanceWindowExecutions:jE,paginateDescribeMaintenanceWindowExecutionTaskInvocations:HE,
paginateDescribeMaintenanceWindowExecutionTasks:KE,paginateDescribeMaintenanceWindows:XE,paginateDescribeMaintenanceWindowSchedule:QE,paginateDescribeMaintenanceWindowsForTarget:YE,
paginateDescribeMaintenanceWindowTargets:ZE,paginateDescribeMaintenanceWindowTasks:JE,paginateDescribeOpsItems:eR,paginateDescribeParameters:tR,paginateDescribePatchBaselines:oR,
paginateDescribePatchGroups:sR,paginateDescribePatchProperties:nR,paginateDescribeSessions:aR,paginateGetInventory:rR,paginateGetInventorySchema:iR,paginateGetOpsSummary:cR,
paginateGetParameterHistory:mR,paginateGetParametersByPath:pR,paginateGetResourcePolicies:uR,paginateListAssociations:lR,paginateListAssociationVersions:dR,paginateListCloudConnectors:xR,
paginateListCommandInvocations:IR,paginateListCommands:ER,paginateListComplianceItems:RR,paginateListComplianceSummaries:_R,paginateListDocuments:vR,paginateListDocumentVersions:SR,
paginateListNodes:PR,paginateListNodesSummary:DR,paginateListOpsItemEvents:AR,paginateListOpsItemRelatedItems:fR,paginateListOpsMetadata:CR,paginateListResourceComplianceSummaries:gR,
paginateListResourceDataSync:TR,paginateValidateCloudConnector:MR},C6={waitUntilCommandExecuted:OR},Um=class extends l{};zm(A6,Um,{paginators:f6,waiters:C6});var oie={APPROVED:"Approved",EXPIRED:"Expired",PENDING:"Pending",REJECTED:"Rejected",REVOKED:"Revoked"},sie={JUSTINTIME:"JustInTime",STANDARD:"Standard"},nie={ASSOCIATION:"\
Association",AUTOMATION:"Automation",CLOUD_CONNECTOR:"CloudConnector",DOCUMENT:"Document",MAINTENANCE_WINDOW:"MaintenanceWindow",MANAGED_INSTANCE:"ManagedInstan\
ce",OPSMETADATA:"OpsMetadata",OPS_ITEM:"OpsItem",PARAMETER:"Parameter",PATCH_BASELINE:"PatchBaseline"},aie={ALARM:"ALARM",UNKNOWN:"UNKNOWN"},rie={Critical:"CRIT\
ICAL",High:"HIGH",Low:"LOW",Medium:"MEDIUM",Unspecified:"UNSPECIFIED"},iie={Auto:"AUTO",Manual:"MANUAL"},cie={Failed:"Failed",Pending:"Pending",Success:"Success"},
mie={Client:"Client",Server:"Server",Unknown:"Unknown"},pie={AttachmentReference:"AttachmentReference",S3FileUrl:"S3FileUrl",SourceUrl:"SourceUrl"},uie={JSON:"J\
SON",TEXT:"TEXT",YAML:"YAML"},lie={ApplicationConfiguration:"ApplicationConfiguration",ApplicationConfigurationSchema:"ApplicationConfigurationSchema",AutoApprovalPolicy:"\
AutoApprovalPolicy",Automation:"Automation",ChangeCalendar:"ChangeCalendar",ChangeTemplate:"Automation.ChangeTemplate",CloudFormation:"CloudFormation",Command:"\
Command",ConformancePackTemplate:"ConformancePackTemplate",DeploymentStrategy:"DeploymentStrategy",ManualApprovalPolicy:"ManualApprovalPolicy",Package:"Package",
Policy:"Policy",ProblemAnalysis:"ProblemAnalysis",ProblemAnalysisTemplate:"ProblemAnalysisTemplate",QuickSetup:"QuickSetup",Session:"Session"},die={SHA1:"Sha1",
SHA256:"Sha256"},xie={String:"String",StringList:"StringList"},Iie={LINUX:"Linux",MACOS:"MacOS",WINDOWS:"Windows"},Eie={APPROVED:"APPROVED",NOT_REVIEWED:"NOT_RE\
VIEWED",PENDING:"PENDING",REJECTED:"REJECTED"},Rie={Active:"Active",Creating:"Creating",Deleting:"Deleting",Failed:"Failed",Updating:"Updating"},_ie={SEARCHABLE_STRING:"\
SearchableString",STRING:"String"},vie={Critical:"CRITICAL",High:"HIGH",Informational:"INFORMATIONAL",Low:"LOW",Medium:"MEDIUM",Unspecified:"UNSPECIFIED"},Sie={
AdvisoryId:"ADVISORY_ID",Arch:"ARCH",BugzillaId:"BUGZILLA_ID",CVEId:"CVE_ID",Classification:"CLASSIFICATION",Epoch:"EPOCH",MsrcSeverity:"MSRC_SEVERITY",Name:"NA\
ME",PatchId:"PATCH_ID",PatchSet:"PATCH_SET",Priority:"PRIORITY",Product:"PRODUCT",ProductFamily:"PRODUCT_FAMILY",Release:"RELEASE",Repository:"REPOSITORY",Section:"\
SECTION",Security:"SECURITY",Severity:"SEVERITY",Version:"VERSION"},Pie={Compliant:"COMPLIANT",NonCompliant:"NON_COMPLIANT"},Die={AlmaLinux:"ALMA_LINUX",AmazonLinux:"\
AMAZON_LINUX",AmazonLinux2:"AMAZON_LINUX_2",AmazonLinux2022:"AMAZON_LINUX_2022",AmazonLinux2023:"AMAZON_LINUX_2023",CentOS:"CENTOS",Debian:"DEBIAN",MacOS:"MACOS",
OracleLinux:"ORACLE_LINUX",Raspbian:"RASPBIAN",RedhatEnterpriseLinux:"REDHAT_ENTERPRISE_LINUX",Rocky_Linux:"ROCKY_LINUX",Suse:"SUSE",Ubuntu:"UBUNTU",Windows:"WI\
NDOWS"},Aie={AllowAsDependency:"ALLOW_AS_DEPENDENCY",Block:"BLOCK"},fie={JSON_SERDE:"JsonSerDe"},Cie={DELETE_SCHEMA:"DeleteSchema",DISABLE_SCHEMA:"DisableSchema"},
gie={RemoveSharing:"RemoveSharing",RollbackMigration:"RollbackMigration"},Tie={ACTIVATION_IDS:"ActivationIds",DEFAULT_INSTANCE_NAME:"DefaultInstanceName",IAM_ROLE:"\
IamRole"},Mie={CreatedTime:"CreatedTime",ExecutionId:"ExecutionId",Status:"Status"},yie={Equal:"EQUAL",GreaterThan:"GREATER_THAN",LessThan:"LESS_THAN"},Oie={ResourceId:"\
ResourceId",ResourceType:"ResourceType",Status:"Status"},hie={AUTOMATION_SUBTYPE:"AutomationSubtype",AUTOMATION_TYPE:"AutomationType",CURRENT_ACTION:"CurrentAct\
ion",DOCUMENT_NAME_PREFIX:"DocumentNamePrefix",EXECUTION_ID:"ExecutionId",EXECUTION_STATUS:"ExecutionStatus",OPS_ITEM_ID:"OpsItemId",PARENT_EXECUTION_ID:"Parent\
ExecutionId",START_TIME_AFTER:"StartTimeAfter",START_TIME_BEFORE:"StartTimeBefore",TAG_KEY:"TagKey",TARGET_RESOURCE_GROUP:"TargetResourceGroup"},$ie={APPROVED:"\
Approved",CANCELLED:"Cancelled",CANCELLING:"Cancelling",CHANGE_CALENDAR_OVERRIDE_APPROVED:"ChangeCalendarOverrideApproved",CHANGE_CALENDAR_OVERRIDE_REJECTED:"Ch\
angeCalendarOverrideRejected",COMPLETED_WITH_FAILURE:"CompletedWithFailure",COMPLETED_WITH_SUCCESS:"CompletedWithSuccess",EXITED:"Exited",FAILED:"Failed",INPROGRESS:"\
InProgress",PENDING:"Pending",PENDING_APPROVAL:"PendingApproval",PENDING_CHANGE_CALENDAR_OVERRIDE:"PendingChangeCalendarOverride",REJECTED:"Rejected",RUNBOOK_INPROGRESS:"\
RunbookInProgress",SCHEDULED:"Scheduled",SUCCESS:"Success",TIMEDOUT:"TimedOut",WAITING:"Waiting"},Lie={AccessRequest:"AccessRequest",ChangeRequest:"ChangeReques\
t"},Nie={CrossAccount:"CrossAccount",Local:"Local"},wie={Auto:"Auto",Interactive:"Interactive"},Fie={ACTION:"Action",PARENT_STEP_EXECUTION_ID:"ParentStepExecuti\
onId",PARENT_STEP_ITERATION:"ParentStepIteration",PARENT_STEP_ITERATOR_VALUE:"ParentStepIteratorValue",START_TIME_AFTER:"StartTimeAfter",START_TIME_BEFORE:"Star\
tTimeBefore",STEP_EXECUTION_ID:"StepExecutionId",STEP_EXECUTION_STATUS:"StepExecutionStatus",STEP_NAME:"StepName"},bie={SHARE:"Share"},Gie={Approved:"APPROVED",
ExplicitApproved:"EXPLICIT_APPROVED",ExplicitRejected:"EXPLICIT_REJECTED",PendingApproval:"PENDING_APPROVAL"},Uie={ACTIVATION_IDS:"ActivationIds",AGENT_VERSION:"\
AgentVersion",ASSOCIATION_STATUS:"AssociationStatus",IAM_ROLE:"IamRole",INSTANCE_IDS:"InstanceIds",PING_STATUS:"PingStatus",PLATFORM_TYPES:"PlatformTypes",RESOURCE_TYPE:"\
ResourceType"},Wie={CONNECTION_LOST:"ConnectionLost",INACTIVE:"Inactive",ONLINE:"Online"},Vie={EC2_INSTANCE:"EC2Instance",MANAGED_INSTANCE:"ManagedInstance"},qie={
AWS_EC2_INSTANCE:"AWS::EC2::Instance",AWS_IOT_THING:"AWS::IoT::Thing",AWS_SSM_MANAGEDINSTANCE:"AWS::SSM::ManagedInstance",AZURE_INSTANCE:"Microsoft.Compute/virt\
ualMachines",GCP_INSTANCE:"compute.googleapis.com/Instance"},kie={AvailableSecurityUpdate:"AVAILABLE_SECURITY_UPDATE",Failed:"FAILED",Installed:"INSTALLED",InstalledOther:"\
INSTALLED_OTHER",InstalledPendingReboot:"INSTALLED_PENDING_REBOOT",InstalledRejected:"INSTALLED_REJECTED",Missing:"MISSING",NotApplicable:"NOT_APPLICABLE"},Bie={
INSTALL:"Install",SCAN:"Scan"},zie={NO_REBOOT:"NoReboot",REBOOT_IF_NEEDED:"RebootIfNeeded"},jie={EQUAL:"Equal",GREATER_THAN:"GreaterThan",LESS_THAN:"LessThan",NOT_EQUAL:"\
NotEqual"},Hie={BEGIN_WITH:"BeginWith",EQUAL:"Equal",GREATER_THAN:"GreaterThan",LESS_THAN:"LessThan",NOT_EQUAL:"NotEqual"},Kie={ACTIVATION_IDS:"ActivationIds",AGENT_VERSION:"\
AgentVersion",ASSOCIATION_STATUS:"AssociationStatus",DOCUMENT_NAME:"DocumentName",IAM_ROLE:"IamRole",INSTANCE_IDS:"InstanceIds",PING_STATUS:"PingStatus",PLATFORM_TYPES:"\
PlatformTypes",RESOURCE_TYPE:"ResourceType"},Qie={COMPLETE:"Complete",IN_PROGRESS:"InProgress"},Yie={Cancelled:"CANCELLED",Cancelling:"CANCELLING",Failed:"FAILE\
D",InProgress:"IN_PROGRESS",Pending:"PENDING",SkippedOverlapping:"SKIPPED_OVERLAPPING",Success:"SUCCESS",TimedOut:"TIMED_OUT"},Xie={Automation:"AUTOMATION",Lambda:"\
LAMBDA",RunCommand:"RUN_COMMAND",StepFunctions:"STEP_FUNCTIONS"},Zie={Instance:"INSTANCE",ResourceGroup:"RESOURCE_GROUP"},Jie={CancelTask:"CANCEL_TASK",ContinueTask:"\
CONTINUE_TASK"},ece={ACCESS_REQUEST_APPROVER_ARN:"AccessRequestByApproverArn",ACCESS_REQUEST_APPROVER_ID:"AccessRequestByApproverId",ACCESS_REQUEST_IS_REPLICA:"\
AccessRequestByIsReplica",ACCESS_REQUEST_REQUESTER_ARN:"AccessRequestByRequesterArn",ACCESS_REQUEST_REQUESTER_ID:"AccessRequestByRequesterId",ACCESS_REQUEST_SOURCE_ACCOUNT_ID:"\
AccessRequestBySourceAccountId",ACCESS_REQUEST_SOURCE_OPS_ITEM_ID:"AccessRequestBySourceOpsItemId",ACCESS_REQUEST_SOURCE_REGION:"AccessRequestBySourceRegion",ACCESS_REQUEST_TARGET_RESOURCE_ID:"\
AccessRequestByTargetResourceId",ACCOUNT_ID:"AccountId",ACTUAL_END_TIME:"ActualEndTime",ACTUAL_START_TIME:"ActualStartTime",AUTOMATION_ID:"AutomationId",CATEGORY:"\
Category",CHANGE_REQUEST_APPROVER_ARN:"ChangeRequestByApproverArn",CHANGE_REQUEST_APPROVER_NAME:"ChangeRequestByApproverName",CHANGE_REQUEST_REQUESTER_ARN:"Chan\
geRequestByRequesterArn",CHANGE_REQUEST_REQUESTER_NAME:"ChangeRequestByRequesterName",CHANGE_REQUEST_TARGETS_RESOURCE_GROUP:"ChangeRequestByTargetsResourceGroup",
CHANGE_REQUEST_TEMPLATE:"ChangeRequestByTemplate",CREATED_BY:"CreatedBy",CREATED_TIME:"CreatedTime",INSIGHT_TYPE:"InsightByType",LAST_MODIFIED_TIME:"LastModifie\
dTime",OPERATIONAL_DATA:"OperationalData",OPERATIONAL_DATA_KEY:"OperationalDataKey",OPERATIONAL_DATA_VALUE:"OperationalDataValue",OPSITEM_ID:"OpsItemId",OPSITEM_TYPE:"\
OpsItemType",PLANNED_END_TIME:"PlannedEndTime",PLANNED_START_TIME:"PlannedStartTime",PRIORITY:"Priority",RESOURCE_ID:"ResourceId",SEVERITY:"Severity",SOURCE:"So\
urce",STATUS:"Status",TITLE:"Title"},tce={CONTAINS:"Contains",EQUAL:"Equal",GREATER_THAN:"GreaterThan",LESS_THAN:"LessThan"},oce={APPROVED:"Approved",CANCELLED:"\
Cancelled",CANCELLING:"Cancelling",CHANGE_CALENDAR_OVERRIDE_APPROVED:"ChangeCalendarOverrideApproved",CHANGE_CALENDAR_OVERRIDE_REJECTED:"ChangeCalendarOverrideR\
ejected",CLOSED:"Closed",COMPLETED_WITH_FAILURE:"CompletedWithFailure",COMPLETED_WITH_SUCCESS:"CompletedWithSuccess",FAILED:"Failed",IN_PROGRESS:"InProgress",OPEN:"\
Open",PENDING:"Pending",PENDING_APPROVAL:"PendingApproval",PENDING_CHANGE_CALENDAR_OVERRIDE:"PendingChangeCalendarOverride",REJECTED:"Rejected",RESOLVED:"Resolv\
ed",REVOKED:"Revoked",RUNBOOK_IN_PROGRESS:"RunbookInProgress",SCHEDULED:"Scheduled",TIMED_OUT:"TimedOut"},sce={KEY_ID:"KeyId",NAME:"Name",TYPE:"Type"},nce={ADVANCED:"\
Advanced",INTELLIGENT_TIERING:"Intelligent-Tiering",STANDARD:"Standard"},ace={SECURE_STRING:"SecureString",STRING:"String",STRING_LIST:"StringList"},rce={Application:"\
APPLICATION",Os:"OS"},ice={PatchClassification:"CLASSIFICATION",PatchMsrcSeverity:"MSRC_SEVERITY",PatchPriority:"PRIORITY",PatchProductFamily:"PRODUCT_FAMILY",PatchSeverity:"\
SEVERITY",Product:"PRODUCT"},cce={ACCESS_TYPE:"AccessType",INVOKED_AFTER:"InvokedAfter",INVOKED_BEFORE:"InvokedBefore",OWNER:"Owner",SESSION_ID:"SessionId",STATUS:"\
Status",TARGET_ID:"Target"},mce={ACTIVE:"Active",HISTORY:"History"},pce={CONNECTED:"Connected",CONNECTING:"Connecting",DISCONNECTED:"Disconnected",FAILED:"Faile\
d",TERMINATED:"Terminated",TERMINATING:"Terminating"},uce={CLOSED:"CLOSED",OPEN:"OPEN"},lce={CANCELLED:"Cancelled",CANCELLING:"Cancelling",DELAYED:"Delayed",FAILED:"\
Failed",IN_PROGRESS:"InProgress",PENDING:"Pending",SUCCESS:"Success",TIMED_OUT:"TimedOut"},dce={CONNECTED:"connected",NOT_CONNECTED:"notconnected"},xce={SHA256:"\
Sha256"},Ice={MUTATING:"Mutating",NON_MUTATING:"NonMutating",UNDETERMINED:"Undetermined"},Ece={FAILED:"Failed",IN_PROGRESS:"InProgress",PENDING:"Pending",SUCCESS:"\
Success"},Rce={BEGIN_WITH:"BeginWith",EQUAL:"Equal",EXISTS:"Exists",GREATER_THAN:"GreaterThan",LESS_THAN:"LessThan",NOT_EQUAL:"NotEqual"},_ce={NUMBER:"number",STRING:"\
string"},vce={ALL:"All",CANCELLED:"Cancelled",FAILED:"Failed",IN_PROGRESS:"InProgress",SUCCESS:"Success",TIMED_OUT:"TimedOut"},Sce={Command:"Command",Invocation:"\
Invocation"},Pce={BEGIN_WITH:"BeginWith",EQUAL:"Equal",EXISTS:"Exists",GREATER_THAN:"GreaterThan",LESS_THAN:"LessThan",NOT_EQUAL:"NotEqual"},Dce={AssociationId:"\
AssociationId",AssociationName:"AssociationName",CloudConnectorId:"CloudConnectorId",InstanceId:"InstanceId",LastExecutedAfter:"LastExecutedAfter",LastExecutedBefore:"\
LastExecutedBefore",Name:"Name",ResourceGroupName:"ResourceGroupName",Status:"AssociationStatusName"},Ace={OrganizationId:"OrganizationId",ProjectId:"ProjectId",
SubscriptionId:"SubscriptionId",TenantId:"TenantId"},fce={AZURE:"Azure",GCP:"GCP"},Cce={DOCUMENT_NAME:"DocumentName",EXECUTION_STAGE:"ExecutionStage",INVOKED_AFTER:"\
InvokedAfter",INVOKED_BEFORE:"InvokedBefore",STATUS:"Status"},gce={CANCELLED:"Cancelled",FAILED:"Failed",IN_PROGRESS:"InProgress",PENDING:"Pending",SUCCESS:"Suc\
cess",TIMED_OUT:"TimedOut"},Tce={CANCELLED:"Cancelled",CANCELLING:"Cancelling",FAILED:"Failed",IN_PROGRESS:"InProgress",PENDING:"Pending",SUCCESS:"Success",TIMED_OUT:"\
TimedOut"},Mce={BeginWith:"BEGIN_WITH",Equal:"EQUAL",GreaterThan:"GREATER_THAN",LessThan:"LESS_THAN",NotEqual:"NOT_EQUAL"},yce={Critical:"CRITICAL",High:"HIGH",
Informational:"INFORMATIONAL",Low:"LOW",Medium:"MEDIUM",Unspecified:"UNSPECIFIED"},Oce={Compliant:"COMPLIANT",NonCompliant:"NON_COMPLIANT"},hce={DocumentReviews:"\
DocumentReviews"},$ce={Comment:"Comment"},Lce={DocumentType:"DocumentType",Name:"Name",Owner:"Owner",PlatformTypes:"PlatformTypes"},Nce={ACCOUNT_ID:"AccountId",
AGENT_TYPE:"AgentType",AGENT_VERSION:"AgentVersion",AVAILABILITY_ZONE:"AvailabilityZone",AVAILABILITY_ZONE_ID:"AvailabilityZoneId",COMPUTER_NAME:"ComputerName",
INSTANCE_ID:"InstanceId",INSTANCE_STATUS:"InstanceStatus",IP_ADDRESS:"IpAddress",MANAGED_STATUS:"ManagedStatus",ORGANIZATIONAL_UNIT_ID:"OrganizationalUnitId",ORGANIZATIONAL_UNIT_PATH:"\
OrganizationalUnitPath",PLATFORM_NAME:"PlatformName",PLATFORM_TYPE:"PlatformType",PLATFORM_VERSION:"PlatformVersion",REGION:"Region",RESOURCE_TYPE:"ResourceType",
SOURCE_ID:"SourceId",SOURCE_LOCATION:"SourceLocation",SOURCE_TYPE:"SourceType"},wce={BEGIN_WITH:"BeginWith",EQUAL:"Equal",NOT_EQUAL:"NotEqual"},Fce={ALL:"All",MANAGED:"\
Managed",UNMANAGED:"Unmanaged"},bce={COUNT:"Count"},Gce={AGENT_VERSION:"AgentVersion",AVAILABILITY_ZONE:"AvailabilityZone",PLATFORM_NAME:"PlatformName",PLATFORM_TYPE:"\
PlatformType",PLATFORM_VERSION:"PlatformVersion",REGION:"Region",RESOURCE_TYPE:"ResourceType",SOURCE_TYPE:"SourceType"},Uce={INSTANCE:"Instance"},Wce={OPSITEM_ID:"\
OpsItemId"},Vce={EQUAL:"Equal"},qce={ASSOCIATION_ID:"AssociationId",RESOURCE_TYPE:"ResourceType",RESOURCE_URI:"ResourceUri"},kce={EQUAL:"Equal"},Bce={FAILED:"Fa\
iled",INPROGRESS:"InProgress",SUCCESSFUL:"Successful"},zce={Complete:"COMPLETE",Partial:"PARTIAL"},jce={SELF_MANAGED:"SELF_MANAGED",SERVICE_MANAGED:"SERVICE_MAN\
AGED"},Hce={APPROVE:"Approve",REJECT:"Reject",RESUME:"Resume",REVOKE:"Revoke",START_STEP:"StartStep",STOP_STEP:"StopStep"},Kce={CANCEL:"Cancel",COMPLETE:"Comple\
te"},Qce={Approve:"Approve",Reject:"Reject",SendForReview:"SendForReview",UpdateReview:"UpdateReview"},Yce={AWS_ROLE_ASSUMPTION_FAILED:"AwsRoleAssumptionFailed",
OUTBOUND_WEB_IDENTITY_FEDERATION_DISABLED:"OutboundWebIdentityFederationDisabled",PROVIDER_CREDENTIAL_CREATION_FAILED:"ProviderCredentialCreationFailed",SUBSCRIPTION_ACCESSIBLE:"\
SubscriptionAccessible",TARGET_API_DISABLED:"TargetApiDisabled",TARGET_INACCESSIBLE:"TargetInaccessible",TARGET_MISSING_PERMISSIONS:"TargetMissingPermissions",TARGET_STATE_WARNING:"\
TargetStateWarning",TARGET_UNUSABLE:"TargetUnusable",TENANT_SUMMARY:"TenantSummary",WEB_IDENTITY_TOKEN_FAILED:"WebIdentityTokenFailed"},Xce={AZURE_SUBSCRIPTION:"\
azure:subscription",AZURE_TENANT:"azure:tenant",GCP_ORGANIZATION:"gcp:organization",GCP_PROJECT:"gcp:project"},Zce={ERROR:"ERROR",INFO:"INFO",WARN:"WARN"};export{FR as $Command,Jo as AccessDeniedException,DG as AccessDeniedException$,oie as AccessRequestStatus,sie as AccessType,r1 as AccountSharingInfo$,i1 as Activation$,
N0 as AddTagsToResource$,fr as AddTagsToResourceCommand,c1 as AddTagsToResourceRequest$,m1 as AddTagsToResourceResult$,p1 as Alarm$,G as AlarmConfiguration$,u1 as AlarmStateInformation$,
as as AlreadyExistsException,AG as AlreadyExistsException$,w0 as AssociateOpsItemRelatedItem$,Cr as AssociateOpsItemRelatedItemCommand,l1 as AssociateOpsItemRelatedItemRequest$,
d1 as AssociateOpsItemRelatedItemResponse$,Qs as AssociatedInstances,fG as AssociatedInstances$,x1 as Association$,Es as AssociationAlreadyExists,CG as AssociationAlreadyExists$,
rie as AssociationComplianceSeverity,ko as AssociationDescription$,Hs as AssociationDoesNotExist,gG as AssociationDoesNotExist$,I1 as AssociationExecution$,xn as AssociationExecutionDoesNotExist,
TG as AssociationExecutionDoesNotExist$,E1 as AssociationExecutionFilter$,Mie as AssociationExecutionFilterKey,R1 as AssociationExecutionTarget$,_1 as AssociationExecutionTargetsFilter$,
Oie as AssociationExecutionTargetsFilterKey,v1 as AssociationFilter$,Dce as AssociationFilterKey,yie as AssociationFilterOperatorType,Rs as AssociationLimitExceeded,
MG as AssociationLimitExceeded$,Jd as AssociationOverview$,e0 as AssociationStatus$,cie as AssociationStatusName,iie as AssociationSyncCompliance,S1 as AssociationVersionInfo$,
fa as AssociationVersionLimitExceeded,yG as AssociationVersionLimitExceeded$,P1 as AttachmentContent$,xce as AttachmentHashType,D1 as AttachmentInformation$,A1 as AttachmentsSource$,
pie as AttachmentsSourceKey,Pa as AutomationDefinitionNotApprovedException,OG as AutomationDefinitionNotApprovedException$,Ra as AutomationDefinitionNotFoundException,
hG as AutomationDefinitionNotFoundException$,_a as AutomationDefinitionVersionNotFoundException,$G as AutomationDefinitionVersionNotFoundException$,f1 as AutomationExecution$,
C1 as AutomationExecutionFilter$,hie as AutomationExecutionFilterKey,g1 as AutomationExecutionInputs$,va as AutomationExecutionLimitExceededException,LG as AutomationExecutionLimitExceededException$,
T1 as AutomationExecutionMetadata$,Rn as AutomationExecutionNotFoundException,NG as AutomationExecutionNotFoundException$,M1 as AutomationExecutionPreview$,$ie as AutomationExecutionStatus,
ua as AutomationStepNotFoundException,wG as AutomationStepNotFoundException$,Lie as AutomationSubtype,Nie as AutomationType,y1 as AzureConfiguration$,O1 as AzureSubscription$,
h1 as BaselineOverride$,uce as CalendarState,F0 as CancelCommand$,gr as CancelCommandCommand,$1 as CancelCommandRequest$,L1 as CancelCommandResult$,b0 as CancelMaintenanceWindowExecution$,
Tr as CancelMaintenanceWindowExecutionCommand,N1 as CancelMaintenanceWindowExecutionRequest$,w1 as CancelMaintenanceWindowExecutionResult$,Gm as CloudConnectorConfiguration$,
F1 as CloudConnectorFilter$,Ace as CloudConnectorFilterKey,b1 as CloudConnectorSummary$,Bo as CloudWatchOutputConfig$,t0 as Command$,G1 as CommandFilter$,Cce as CommandFilterKey,
U1 as CommandInvocation$,lce as CommandInvocationStatus,W1 as CommandPlugin$,gce as CommandPluginStatus,Tce as CommandStatus,ym as ComplianceExecutionSummary$,V1 as ComplianceItem$,
q1 as ComplianceItemEntry$,Mce as ComplianceQueryOperatorType,yce as ComplianceSeverity,Oce as ComplianceStatus,k1 as ComplianceStringFilter$,B1 as ComplianceSummaryItem$,
Vn as ComplianceTypeCountLimitExceededException,FG as ComplianceTypeCountLimitExceededException$,zce as ComplianceUploadType,o0 as CompliantSummary$,_6 as ConfigurationTargets$,
gs as ConflictException,bG as ConflictException$,dce as ConnectionStatus,G0 as CreateActivation$,Mr as CreateActivationCommand,z1 as CreateActivationRequest$,j1 as CreateActivationResult$,
U0 as CreateAssociation$,W0 as CreateAssociationBatch$,yr as CreateAssociationBatchCommand,H1 as CreateAssociationBatchRequest$,s0 as CreateAssociationBatchRequestEntry$,
K1 as CreateAssociationBatchResult$,Or as CreateAssociationCommand,Q1 as CreateAssociationRequest$,Y1 as CreateAssociationResult$,V0 as CreateCloudConnector$,hr as CreateCloudConnectorCommand,
X1 as CreateCloudConnectorRequest$,Z1 as CreateCloudConnectorResult$,q0 as CreateDocument$,$r as CreateDocumentCommand,J1 as CreateDocumentRequest$,e4 as CreateDocumentResult$,
k0 as CreateMaintenanceWindow$,Lr as CreateMaintenanceWindowCommand,t4 as CreateMaintenanceWindowRequest$,o4 as CreateMaintenanceWindowResult$,B0 as CreateOpsItem$,
Nr as CreateOpsItemCommand,s4 as CreateOpsItemRequest$,n4 as CreateOpsItemResponse$,z0 as CreateOpsMetadata$,wr as CreateOpsMetadataCommand,a4 as CreateOpsMetadataRequest$,
r4 as CreateOpsMetadataResult$,j0 as CreatePatchBaseline$,Fr as CreatePatchBaselineCommand,i4 as CreatePatchBaselineRequest$,c4 as CreatePatchBaselineResult$,H0 as CreateResourceDataSync$,
br as CreateResourceDataSyncCommand,m4 as CreateResourceDataSyncRequest$,p4 as CreateResourceDataSyncResult$,u4 as Credentials$,zn as CustomSchemaCountLimitExceededException,
GG as CustomSchemaCountLimitExceededException$,jce as DHMCPermissionModel,K0 as DeleteActivation$,Gr as DeleteActivationCommand,l4 as DeleteActivationRequest$,d4 as DeleteActivationResult$,
Q0 as DeleteAssociation$,Ur as DeleteAssociationCommand,x4 as DeleteAssociationRequest$,I4 as DeleteAssociationResult$,Y0 as DeleteCloudConnector$,Wr as DeleteCloudConnectorCommand,
E4 as DeleteCloudConnectorRequest$,R4 as DeleteCloudConnectorResult$,X0 as DeleteDocument$,Vr as DeleteDocumentCommand,_4 as DeleteDocumentRequest$,v4 as DeleteDocumentResult$,
Z0 as DeleteInventory$,qr as DeleteInventoryCommand,S4 as DeleteInventoryRequest$,P4 as DeleteInventoryResult$,J0 as DeleteMaintenanceWindow$,kr as DeleteMaintenanceWindowCommand,
D4 as DeleteMaintenanceWindowRequest$,A4 as DeleteMaintenanceWindowResult$,ex as DeleteOpsItem$,Br as DeleteOpsItemCommand,f4 as DeleteOpsItemRequest$,C4 as DeleteOpsItemResponse$,
tx as DeleteOpsMetadata$,zr as DeleteOpsMetadataCommand,g4 as DeleteOpsMetadataRequest$,T4 as DeleteOpsMetadataResult$,ox as DeleteParameter$,jr as DeleteParameterCommand,
M4 as DeleteParameterRequest$,y4 as DeleteParameterResult$,sx as DeleteParameters$,Hr as DeleteParametersCommand,O4 as DeleteParametersRequest$,h4 as DeleteParametersResult$,
nx as DeletePatchBaseline$,Kr as DeletePatchBaselineCommand,$4 as DeletePatchBaselineRequest$,L4 as DeletePatchBaselineResult$,ax as DeleteResourceDataSync$,Qr as DeleteResourceDataSyncCommand,
N4 as DeleteResourceDataSyncRequest$,w4 as DeleteResourceDataSyncResult$,rx as DeleteResourcePolicy$,Yr as DeleteResourcePolicyCommand,F4 as DeleteResourcePolicyRequest$,
b4 as DeleteResourcePolicyResponse$,gie as DeletionMode,ix as DeregisterDefaultHostManagementConfiguration$,Xr as DeregisterDefaultHostManagementConfigurationCommand,
G4 as DeregisterDefaultHostManagementConfigurationRequest$,U4 as DeregisterDefaultHostManagementConfigurationResult$,cx as DeregisterManagedInstance$,Zr as DeregisterManagedInstanceCommand,
W4 as DeregisterManagedInstanceRequest$,V4 as DeregisterManagedInstanceResult$,mx as DeregisterPatchBaselineForPatchGroup$,Jr as DeregisterPatchBaselineForPatchGroupCommand,
q4 as DeregisterPatchBaselineForPatchGroupRequest$,k4 as DeregisterPatchBaselineForPatchGroupResult$,px as DeregisterTargetFromMaintenanceWindow$,ei as DeregisterTargetFromMaintenanceWindowCommand,
B4 as DeregisterTargetFromMaintenanceWindowRequest$,z4 as DeregisterTargetFromMaintenanceWindowResult$,ux as DeregisterTaskFromMaintenanceWindow$,ti as DeregisterTaskFromMaintenanceWindowCommand,
j4 as DeregisterTaskFromMaintenanceWindowRequest$,H4 as DeregisterTaskFromMaintenanceWindowResult$,lx as DescribeActivations$,nt as DescribeActivationsCommand,K4 as DescribeActivationsFilter$,
Tie as DescribeActivationsFilterKeys,Q4 as DescribeActivationsRequest$,Y4 as DescribeActivationsResult$,dx as DescribeAssociation$,oi as DescribeAssociationCommand,
Ix as DescribeAssociationExecutionTargets$,rt as DescribeAssociationExecutionTargetsCommand,J4 as DescribeAssociationExecutionTargetsRequest$,eV as DescribeAssociationExecutionTargetsResult$,
xx as DescribeAssociationExecutions$,at as DescribeAssociationExecutionsCommand,X4 as DescribeAssociationExecutionsRequest$,Z4 as DescribeAssociationExecutionsResult$,
tV as DescribeAssociationRequest$,oV as DescribeAssociationResult$,Ex as DescribeAutomationExecutions$,it as DescribeAutomationExecutionsCommand,sV as DescribeAutomationExecutionsRequest$,
nV as DescribeAutomationExecutionsResult$,Rx as DescribeAutomationStepExecutions$,ct as DescribeAutomationStepExecutionsCommand,aV as DescribeAutomationStepExecutionsRequest$,
rV as DescribeAutomationStepExecutionsResult$,_x as DescribeAvailablePatches$,mt as DescribeAvailablePatchesCommand,iV as DescribeAvailablePatchesRequest$,cV as DescribeAvailablePatchesResult$,
vx as DescribeDocument$,si as DescribeDocumentCommand,Sx as DescribeDocumentPermission$,ni as DescribeDocumentPermissionCommand,mV as DescribeDocumentPermissionRequest$,
pV as DescribeDocumentPermissionResponse$,uV as DescribeDocumentRequest$,lV as DescribeDocumentResult$,Px as DescribeEffectiveInstanceAssociations$,pt as DescribeEffectiveInstanceAssociationsCommand,
dV as DescribeEffectiveInstanceAssociationsRequest$,xV as DescribeEffectiveInstanceAssociationsResult$,Dx as DescribeEffectivePatchesForPatchBaseline$,ut as DescribeEffectivePatchesForPatchBaselineCommand,
IV as DescribeEffectivePatchesForPatchBaselineRequest$,EV as DescribeEffectivePatchesForPatchBaselineResult$,Ax as DescribeInstanceAssociationsStatus$,lt as DescribeInstanceAssociationsStatusCommand,
RV as DescribeInstanceAssociationsStatusRequest$,_V as DescribeInstanceAssociationsStatusResult$,fx as DescribeInstanceInformation$,dt as DescribeInstanceInformationCommand,
vV as DescribeInstanceInformationRequest$,SV as DescribeInstanceInformationResult$,gx as DescribeInstancePatchStates$,It as DescribeInstancePatchStatesCommand,Tx as DescribeInstancePatchStatesForPatchGroup$,
Et as DescribeInstancePatchStatesForPatchGroupCommand,AV as DescribeInstancePatchStatesForPatchGroupRequest$,fV as DescribeInstancePatchStatesForPatchGroupResult$,
CV as DescribeInstancePatchStatesRequest$,gV as DescribeInstancePatchStatesResult$,Cx as DescribeInstancePatches$,xt as DescribeInstancePatchesCommand,PV as DescribeInstancePatchesRequest$,
DV as DescribeInstancePatchesResult$,Mx as DescribeInstanceProperties$,Rt as DescribeInstancePropertiesCommand,TV as DescribeInstancePropertiesRequest$,MV as DescribeInstancePropertiesResult$,
yx as DescribeInventoryDeletions$,_t as DescribeInventoryDeletionsCommand,yV as DescribeInventoryDeletionsRequest$,OV as DescribeInventoryDeletionsResult$,hx as DescribeMaintenanceWindowExecutionTaskInvocations$,
St as DescribeMaintenanceWindowExecutionTaskInvocationsCommand,LV as DescribeMaintenanceWindowExecutionTaskInvocationsRequest$,NV as DescribeMaintenanceWindowExecutionTaskInvocationsResult$,
$x as DescribeMaintenanceWindowExecutionTasks$,Pt as DescribeMaintenanceWindowExecutionTasksCommand,wV as DescribeMaintenanceWindowExecutionTasksRequest$,FV as DescribeMaintenanceWindowExecutionTasksResult$,
Ox as DescribeMaintenanceWindowExecutions$,vt as DescribeMaintenanceWindowExecutionsCommand,hV as DescribeMaintenanceWindowExecutionsRequest$,$V as DescribeMaintenanceWindowExecutionsResult$,
Nx as DescribeMaintenanceWindowSchedule$,Dt as DescribeMaintenanceWindowScheduleCommand,bV as DescribeMaintenanceWindowScheduleRequest$,GV as DescribeMaintenanceWindowScheduleResult$,
Fx as DescribeMaintenanceWindowTargets$,Ct as DescribeMaintenanceWindowTargetsCommand,kV as DescribeMaintenanceWindowTargetsRequest$,BV as DescribeMaintenanceWindowTargetsResult$,
bx as DescribeMaintenanceWindowTasks$,gt as DescribeMaintenanceWindowTasksCommand,zV as DescribeMaintenanceWindowTasksRequest$,jV as DescribeMaintenanceWindowTasksResult$,
Lx as DescribeMaintenanceWindows$,At as DescribeMaintenanceWindowsCommand,wx as DescribeMaintenanceWindowsForTarget$,ft as DescribeMaintenanceWindowsForTargetCommand,
UV as DescribeMaintenanceWindowsForTargetRequest$,WV as DescribeMaintenanceWindowsForTargetResult$,VV as DescribeMaintenanceWindowsRequest$,qV as DescribeMaintenanceWindowsResult$,
Gx as DescribeOpsItems$,Tt as DescribeOpsItemsCommand,HV as DescribeOpsItemsRequest$,KV as DescribeOpsItemsResponse$,Ux as DescribeParameters$,Mt as DescribeParametersCommand,
QV as DescribeParametersRequest$,YV as DescribeParametersResult$,Wx as DescribePatchBaselines$,yt as DescribePatchBaselinesCommand,XV as DescribePatchBaselinesRequest$,
ZV as DescribePatchBaselinesResult$,qx as DescribePatchGroupState$,ai as DescribePatchGroupStateCommand,tq as DescribePatchGroupStateRequest$,oq as DescribePatchGroupStateResult$,
Vx as DescribePatchGroups$,Ot as DescribePatchGroupsCommand,JV as DescribePatchGroupsRequest$,eq as DescribePatchGroupsResult$,kx as DescribePatchProperties$,ht as DescribePatchPropertiesCommand,
sq as DescribePatchPropertiesRequest$,nq as DescribePatchPropertiesResult$,Bx as DescribeSessions$,$t as DescribeSessionsCommand,aq as DescribeSessionsRequest$,
rq as DescribeSessionsResponse$,zx as DisassociateOpsItemRelatedItem$,ri as DisassociateOpsItemRelatedItemCommand,iq as DisassociateOpsItemRelatedItemRequest$,cq as DisassociateOpsItemRelatedItemResponse$,
Ms as DocumentAlreadyExists,UG as DocumentAlreadyExists$,mq as DocumentDefaultVersionDescription$,Om as DocumentDescription$,pq as DocumentFilter$,Lce as DocumentFilterKey,
uie as DocumentFormat,die as DocumentHashType,uq as DocumentIdentifier$,lq as DocumentKeyValuesFilter$,ys as DocumentLimitExceeded,WG as DocumentLimitExceeded$,
hce as DocumentMetadataEnum,dq as DocumentMetadataResponseInfo$,xq as DocumentParameter$,xie as DocumentParameterType,Wn as DocumentPermissionLimit,VG as DocumentPermissionLimit$,
bie as DocumentPermissionType,Iq as DocumentRequires$,Qce as DocumentReviewAction,Eq as DocumentReviewCommentSource$,$ce as DocumentReviewCommentType,Rq as DocumentReviewerResponseSource$,
_q as DocumentReviews$,Rie as DocumentStatus,lie as DocumentType,vq as DocumentVersionInfo$,Ta as DocumentVersionLimitExceeded,qG as DocumentVersionLimitExceeded$,
xs as DoesNotExistException,kG as DoesNotExistException$,Ma as DuplicateDocumentContent,BG as DuplicateDocumentContent$,ya as DuplicateDocumentVersionName,zG as DuplicateDocumentVersionName$,
us as DuplicateInstanceId,jG as DuplicateInstanceId$,Sq as EffectivePatch$,v6 as ExecutionInputs$,wie as ExecutionMode,S6 as ExecutionPreview$,Ece as ExecutionPreviewStatus,
aie as ExternalAlarmState,Pq as FailedCreateAssociation$,Dq as FailureDetails$,mie as Fault,pa as FeatureNotAvailableException,HG as FeatureNotAvailableException$,
Aq as GcpConfiguration$,P6 as GcpConfigurationTargets$,fq as GcpProject$,jx as GetAccessToken$,ii as GetAccessTokenCommand,Cq as GetAccessTokenRequest$,gq as GetAccessTokenResponse$,
Hx as GetAutomationExecution$,ci as GetAutomationExecutionCommand,Tq as GetAutomationExecutionRequest$,Mq as GetAutomationExecutionResult$,Kx as GetCalendarState$,
mi as GetCalendarStateCommand,yq as GetCalendarStateRequest$,Oq as GetCalendarStateResponse$,Qx as GetCloudConnector$,pi as GetCloudConnectorCommand,hq as GetCloudConnectorRequest$,
$q as GetCloudConnectorResult$,Yx as GetCommandInvocation$,Lt as GetCommandInvocationCommand,Lq as GetCommandInvocationRequest$,Nq as GetCommandInvocationResult$,
Xx as GetConnectionStatus$,ui as GetConnectionStatusCommand,wq as GetConnectionStatusRequest$,Fq as GetConnectionStatusResponse$,Zx as GetDefaultPatchBaseline$,
li as GetDefaultPatchBaselineCommand,bq as GetDefaultPatchBaselineRequest$,Gq as GetDefaultPatchBaselineResult$,Jx as GetDeployablePatchSnapshotForInstance$,di as GetDeployablePatchSnapshotForInstanceCommand,
Uq as GetDeployablePatchSnapshotForInstanceRequest$,Wq as GetDeployablePatchSnapshotForInstanceResult$,eI as GetDocument$,xi as GetDocumentCommand,Vq as GetDocumentRequest$,
qq as GetDocumentResult$,tI as GetExecutionPreview$,Ii as GetExecutionPreviewCommand,kq as GetExecutionPreviewRequest$,Bq as GetExecutionPreviewResponse$,oI as GetInventory$,
Nt as GetInventoryCommand,zq as GetInventoryRequest$,jq as GetInventoryResult$,sI as GetInventorySchema$,wt as GetInventorySchemaCommand,Hq as GetInventorySchemaRequest$,
Kq as GetInventorySchemaResult$,nI as GetMaintenanceWindow$,Ei as GetMaintenanceWindowCommand,aI as GetMaintenanceWindowExecution$,Ri as GetMaintenanceWindowExecutionCommand,
Qq as GetMaintenanceWindowExecutionRequest$,Yq as GetMaintenanceWindowExecutionResult$,rI as GetMaintenanceWindowExecutionTask$,_i as GetMaintenanceWindowExecutionTaskCommand,
iI as GetMaintenanceWindowExecutionTaskInvocation$,vi as GetMaintenanceWindowExecutionTaskInvocationCommand,Xq as GetMaintenanceWindowExecutionTaskInvocationRequest$,
Zq as GetMaintenanceWindowExecutionTaskInvocationResult$,Jq as GetMaintenanceWindowExecutionTaskRequest$,ek as GetMaintenanceWindowExecutionTaskResult$,tk as GetMaintenanceWindowRequest$,
ok as GetMaintenanceWindowResult$,cI as GetMaintenanceWindowTask$,Si as GetMaintenanceWindowTaskCommand,sk as GetMaintenanceWindowTaskRequest$,nk as GetMaintenanceWindowTaskResult$,
mI as GetOpsItem$,Pi as GetOpsItemCommand,ak as GetOpsItemRequest$,rk as GetOpsItemResponse$,pI as GetOpsMetadata$,Di as GetOpsMetadataCommand,ik as GetOpsMetadataRequest$,
ck as GetOpsMetadataResult$,uI as GetOpsSummary$,Ft as GetOpsSummaryCommand,mk as GetOpsSummaryRequest$,pk as GetOpsSummaryResult$,lI as GetParameter$,Ai as GetParameterCommand,
dI as GetParameterHistory$,bt as GetParameterHistoryCommand,uk as GetParameterHistoryRequest$,lk as GetParameterHistoryResult$,dk as GetParameterRequest$,xk as GetParameterResult$,
xI as GetParameters$,II as GetParametersByPath$,Gt as GetParametersByPathCommand,Ik as GetParametersByPathRequest$,Ek as GetParametersByPathResult$,fi as GetParametersCommand,
Rk as GetParametersRequest$,_k as GetParametersResult$,EI as GetPatchBaseline$,Ci as GetPatchBaselineCommand,RI as GetPatchBaselineForPatchGroup$,gi as GetPatchBaselineForPatchGroupCommand,
vk as GetPatchBaselineForPatchGroupRequest$,Sk as GetPatchBaselineForPatchGroupResult$,Pk as GetPatchBaselineRequest$,Dk as GetPatchBaselineResult$,_I as GetResourcePolicies$,
Ut as GetResourcePoliciesCommand,Ak as GetResourcePoliciesRequest$,fk as GetResourcePoliciesResponse$,Ck as GetResourcePoliciesResponseEntry$,vI as GetServiceSetting$,
Ti as GetServiceSettingCommand,gk as GetServiceSettingRequest$,Tk as GetServiceSettingResult$,Xn as HierarchyLevelLimitExceededException,KG as HierarchyLevelLimitExceededException$,
Zn as HierarchyTypeMismatchException,QG as HierarchyTypeMismatchException$,Ns as IdempotentParameterMismatch,YG as IdempotentParameterMismatch$,Ice as ImpactType,
Jn as IncompatiblePolicyException,XG as IncompatiblePolicyException$,n0 as InstanceAggregatedAssociationOverview$,Mk as InstanceAssociation$,zo as InstanceAssociationOutputLocation$,
yk as InstanceAssociationOutputUrl$,Ok as InstanceAssociationStatusInfo$,hk as InstanceInfo$,$k as InstanceInformation$,Lk as InstanceInformationFilter$,Uie as InstanceInformationFilterKey,
Nk as InstanceInformationStringFilter$,a0 as InstancePatchState$,wk as InstancePatchStateFilter$,jie as InstancePatchStateOperatorType,Fk as InstanceProperty$,bk as InstancePropertyFilter$,
Kie as InstancePropertyFilterKey,Hie as InstancePropertyFilterOperator,Gk as InstancePropertyStringFilter$,es as InternalServerError,ZG as InternalServerError$,
zs as InvalidActivation,JG as InvalidActivation$,js as InvalidActivationId,eU as InvalidActivationId$,$n as InvalidAggregatorException,tU as InvalidAggregatorException$,
ea as InvalidAllowedPatternException,oU as InvalidAllowedPatternException$,Ea as InvalidAssociation,sU as InvalidAssociation$,dn as InvalidAssociationVersion,nU as InvalidAssociationVersion$,
Sa as InvalidAutomationExecutionParametersException,aU as InvalidAutomationExecutionParametersException$,la as InvalidAutomationSignalException,rU as InvalidAutomationSignalException$,
Aa as InvalidAutomationStatusUpdateException,iU as InvalidAutomationStatusUpdateException$,ls as InvalidCommandId,cU as InvalidCommandId$,Xs as InvalidDeleteInventoryParametersException,
mU as InvalidDeleteInventoryParametersException$,Dn as InvalidDeletionIdException,pU as InvalidDeletionIdException$,_s as InvalidDocument,uU as InvalidDocument$,
Os as InvalidDocumentContent,lU as InvalidDocumentContent$,Ys as InvalidDocumentOperation,dU as InvalidDocumentOperation$,hs as InvalidDocumentSchemaVersion,xU as InvalidDocumentSchemaVersion$,
Tn as InvalidDocumentType,IU as InvalidDocumentType$,vs as InvalidDocumentVersion,EU as InvalidDocumentVersion$,un as InvalidFilter,RU as InvalidFilter$,In as InvalidFilterKey,
_U as InvalidFilterKey$,An as InvalidFilterOption,vU as InvalidFilterOption$,En as InvalidFilterValue,SU as InvalidFilterValue$,ds as InvalidInstanceId,PU as InvalidInstanceId$,
Sn as InvalidInstanceInformationFilterValue,DU as InvalidInstanceInformationFilterValue$,Pn as InvalidInstancePropertyFilterValue,AU as InvalidInstancePropertyFilterValue$,
Ln as InvalidInventoryGroupException,fU as InvalidInventoryGroupException$,jn as InvalidInventoryItemContextException,CU as InvalidInventoryItemContextException$,
Zs as InvalidInventoryRequestException,gU as InvalidInventoryRequestException$,qn as InvalidItemContentException,TU as InvalidItemContentException$,wn as InvalidKeyId,
MU as InvalidKeyId$,ln as InvalidNextToken,yU as InvalidNextToken$,da as InvalidNotificationConfig,OU as InvalidNotificationConfig$,Js as InvalidOptionException,
hU as InvalidOptionException$,xa as InvalidOutputFolder,$U as InvalidOutputFolder$,Ss as InvalidOutputLocation,LU as InvalidOutputLocation$,Is as InvalidParameters,
NU as InvalidParameters$,_n as InvalidPermissionType,wU as InvalidPermissionType$,yn as InvalidPluginName,FU as InvalidPluginName$,ta as InvalidPolicyAttributeException,
bU as InvalidPolicyAttributeException$,oa as InvalidPolicyTypeException,GU as InvalidPolicyTypeException$,ts as InvalidResourceId,UU as InvalidResourceId$,os as InvalidResourceType,
WU as InvalidResourceType$,Nn as InvalidResultAttributeException,VU as InvalidResultAttributeException$,Ia as InvalidRole,qU as InvalidRole$,Ps as InvalidSchedule,
kU as InvalidSchedule$,Ds as InvalidTag,BU as InvalidTag$,As as InvalidTarget,zU as InvalidTarget$,fs as InvalidTargetMaps,jU as InvalidTargetMaps$,en as InvalidTypeNameException,
HU as InvalidTypeNameException$,Ca as InvalidUpdate,KU as InvalidUpdate$,Uk as InventoryAggregator$,_ce as InventoryAttributeDataType,Qie as InventoryDeletionStatus,
Wk as InventoryDeletionStatusItem$,r0 as InventoryDeletionSummary$,Vk as InventoryDeletionSummaryItem$,qk as InventoryFilter$,kk as InventoryGroup$,Bk as InventoryItem$,
zk as InventoryItemAttribute$,jk as InventoryItemSchema$,Rce as InventoryQueryOperatorType,Hk as InventoryResultEntity$,Kk as InventoryResultItem$,Cie as InventorySchemaDeleteOption,
On as InvocationDoesNotExist,QU as InvocationDoesNotExist$,Hn as ItemContentMismatchException,YU as ItemContentMismatchException$,kn as ItemSizeLimitExceededException,
XU as ItemSizeLimitExceededException$,SI as LabelParameterVersion$,Mi as LabelParameterVersionCommand,Qk as LabelParameterVersionRequest$,Yk as LabelParameterVersionResult$,
Bce as LastResourceDataSyncStatus,DI as ListAssociationVersions$,Vt as ListAssociationVersionsCommand,Jk as ListAssociationVersionsRequest$,eB as ListAssociationVersionsResult$,
PI as ListAssociations$,Wt as ListAssociationsCommand,Xk as ListAssociationsRequest$,Zk as ListAssociationsResult$,AI as ListCloudConnectors$,qt as ListCloudConnectorsCommand,
tB as ListCloudConnectorsRequest$,oB as ListCloudConnectorsResult$,fI as ListCommandInvocations$,kt as ListCommandInvocationsCommand,sB as ListCommandInvocationsRequest$,
nB as ListCommandInvocationsResult$,CI as ListCommands$,Bt as ListCommandsCommand,aB as ListCommandsRequest$,rB as ListCommandsResult$,gI as ListComplianceItems$,
zt as ListComplianceItemsCommand,iB as ListComplianceItemsRequest$,cB as ListComplianceItemsResult$,TI as ListComplianceSummaries$,jt as ListComplianceSummariesCommand,
mB as ListComplianceSummariesRequest$,pB as ListComplianceSummariesResult$,MI as ListDocumentMetadataHistory$,yi as ListDocumentMetadataHistoryCommand,uB as ListDocumentMetadataHistoryRequest$,
lB as ListDocumentMetadataHistoryResponse$,OI as ListDocumentVersions$,Kt as ListDocumentVersionsCommand,IB as ListDocumentVersionsRequest$,EB as ListDocumentVersionsResult$,
yI as ListDocuments$,Ht as ListDocumentsCommand,dB as ListDocumentsRequest$,xB as ListDocumentsResult$,hI as ListInventoryEntries$,Oi as ListInventoryEntriesCommand,
RB as ListInventoryEntriesRequest$,_B as ListInventoryEntriesResult$,$I as ListNodes$,Qt as ListNodesCommand,vB as ListNodesRequest$,SB as ListNodesResult$,LI as ListNodesSummary$,
Yt as ListNodesSummaryCommand,PB as ListNodesSummaryRequest$,DB as ListNodesSummaryResult$,NI as ListOpsItemEvents$,Xt as ListOpsItemEventsCommand,AB as ListOpsItemEventsRequest$,
fB as ListOpsItemEventsResponse$,wI as ListOpsItemRelatedItems$,Zt as ListOpsItemRelatedItemsCommand,CB as ListOpsItemRelatedItemsRequest$,gB as ListOpsItemRelatedItemsResponse$,
FI as ListOpsMetadata$,Jt as ListOpsMetadataCommand,TB as ListOpsMetadataRequest$,MB as ListOpsMetadataResult$,bI as ListResourceComplianceSummaries$,eo as ListResourceComplianceSummariesCommand,
yB as ListResourceComplianceSummariesRequest$,OB as ListResourceComplianceSummariesResult$,GI as ListResourceDataSync$,to as ListResourceDataSyncCommand,hB as ListResourceDataSyncRequest$,
$B as ListResourceDataSyncResult$,UI as ListTagsForResource$,hi as ListTagsForResourceCommand,LB as ListTagsForResourceRequest$,NB as ListTagsForResourceResult$,
jo as LoggingInfo$,wB as MaintenanceWindowAutomationParameters$,FB as MaintenanceWindowExecution$,Yie as MaintenanceWindowExecutionStatus,bB as MaintenanceWindowExecutionTaskIdentity$,
GB as MaintenanceWindowExecutionTaskInvocationIdentity$,UB as MaintenanceWindowFilter$,WB as MaintenanceWindowIdentity$,VB as MaintenanceWindowIdentityForTarget$,
qB as MaintenanceWindowLambdaParameters$,Zie as MaintenanceWindowResourceType,kB as MaintenanceWindowRunCommandParameters$,BB as MaintenanceWindowStepFunctionsParameters$,
zB as MaintenanceWindowTarget$,jB as MaintenanceWindowTask$,Jie as MaintenanceWindowTaskCutoffBehavior,Sr as MaintenanceWindowTaskInvocationParameters$,HB as MaintenanceWindowTaskParameterValueExpression$,
Xie as MaintenanceWindowTaskType,an as MalformedResourcePolicyDocumentException,ZU as MalformedResourcePolicyDocumentException$,Fce as ManagedStatus,$s as MaxDocumentSizeExceeded,
JU as MaxDocumentSizeExceeded$,KB as MetadataValue$,WI as ModifyDocumentPermission$,$i as ModifyDocumentPermissionCommand,QB as ModifyDocumentPermissionRequest$,
YB as ModifyDocumentPermissionResponse$,Ls as NoLongerSupportedException,eW as NoLongerSupportedException$,XB as Node$,ZB as NodeAggregator$,bce as NodeAggregatorType,
Gce as NodeAttributeName,JB as NodeFilter$,Nce as NodeFilterKey,wce as NodeFilterOperatorType,e2 as NodeOwnerInfo$,D6 as NodeType$,Uce as NodeTypeName,i0 as NonCompliantSummary$,
Pr as NotificationConfig$,vce as NotificationEvent,Sce as NotificationType,Die as OperatingSystem,t2 as OpsAggregator$,o2 as OpsEntity$,s2 as OpsEntityItem$,n2 as OpsFilter$,
Pce as OpsFilterOperatorType,a2 as OpsItem$,Fs as OpsItemAccessDeniedException,tW as OpsItemAccessDeniedException$,bs as OpsItemAlreadyExistsException,oW as OpsItemAlreadyExistsException$,
rs as OpsItemConflictException,sW as OpsItemConflictException$,_ie as OpsItemDataType,r2 as OpsItemDataValue$,i2 as OpsItemEventFilter$,Wce as OpsItemEventFilterKey,
Vce as OpsItemEventFilterOperator,c2 as OpsItemEventSummary$,m2 as OpsItemFilter$,ece as OpsItemFilterKey,tce as OpsItemFilterOperator,Ac as OpsItemIdentity$,is as OpsItemInvalidParameterException,
nW as OpsItemInvalidParameterException$,cs as OpsItemLimitExceededException,aW as OpsItemLimitExceededException$,ms as OpsItemNotFoundException,rW as OpsItemNotFoundException$,
p2 as OpsItemNotification$,ps as OpsItemRelatedItemAlreadyExistsException,iW as OpsItemRelatedItemAlreadyExistsException$,fn as OpsItemRelatedItemAssociationNotFoundException,
cW as OpsItemRelatedItemAssociationNotFoundException$,l2 as OpsItemRelatedItemSummary$,u2 as OpsItemRelatedItemsFilter$,qce as OpsItemRelatedItemsFilterKey,kce as OpsItemRelatedItemsFilterOperator,
oce as OpsItemStatus,d2 as OpsItemSummary$,x2 as OpsMetadata$,Gs as OpsMetadataAlreadyExistsException,mW as OpsMetadataAlreadyExistsException$,I2 as OpsMetadataFilter$,
Us as OpsMetadataInvalidArgumentException,pW as OpsMetadataInvalidArgumentException$,Oa as OpsMetadataKeyLimitExceededException,uW as OpsMetadataKeyLimitExceededException$,
Ws as OpsMetadataLimitExceededException,lW as OpsMetadataLimitExceededException$,tn as OpsMetadataNotFoundException,dW as OpsMetadataNotFoundException$,Vs as OpsMetadataTooManyUpdatesException,
xW as OpsMetadataTooManyUpdatesException$,E2 as OpsResultAttribute$,R2 as OutputSource$,c0 as Parameter$,sa as ParameterAlreadyExists,IW as ParameterAlreadyExists$,
_2 as ParameterHistory$,v2 as ParameterInlinePolicy$,na as ParameterLimitExceeded,EW as ParameterLimitExceeded$,aa as ParameterMaxVersionLimitExceeded,RW as ParameterMaxVersionLimitExceeded$,
S2 as ParameterMetadata$,on as ParameterNotFound,_W as ParameterNotFound$,ra as ParameterPatternMismatchException,vW as ParameterPatternMismatchException$,D2 as ParameterStringFilter$,
nce as ParameterTier,ace as ParameterType,Gn as ParameterVersionLabelLimitExceeded,SW as ParameterVersionLabelLimitExceeded$,Fn as ParameterVersionNotFound,PW as ParameterVersionNotFound$,
P2 as ParametersFilter$,sce as ParametersFilterKey,A2 as ParentStepDetails$,m0 as Patch$,Aie as PatchAction,p0 as PatchBaselineIdentity$,f2 as PatchComplianceData$,
kie as PatchComplianceDataState,vie as PatchComplianceLevel,Pie as PatchComplianceStatus,Gie as PatchDeploymentStatus,C2 as PatchFilter$,tt as PatchFilterGroup$,
Sie as PatchFilterKey,g2 as PatchGroupPatchBaselineMapping$,Bie as PatchOperationType,T2 as PatchOrchestratorFilter$,ice as PatchProperty,M2 as PatchRule$,Ho as PatchRuleGroup$,
rce as PatchSet,y2 as PatchSource$,O2 as PatchStatus$,Wie as PingStatus,Iie as PlatformType,ia as PoliciesLimitExceededException,DW as PoliciesLimitExceededException$,
h2 as ProgressCounters$,fce as Provider,VI as PutComplianceItems$,Li as PutComplianceItemsCommand,$2 as PutComplianceItemsRequest$,L2 as PutComplianceItemsResult$,
qI as PutInventory$,Ni as PutInventoryCommand,N2 as PutInventoryRequest$,w2 as PutInventoryResult$,kI as PutParameter$,wi as PutParameterCommand,F2 as PutParameterRequest$,
b2 as PutParameterResult$,BI as PutResourcePolicy$,Fi as PutResourcePolicyCommand,G2 as PutResourcePolicyRequest$,U2 as PutResourcePolicyResponse$,zie as RebootOption,
zI as RegisterDefaultHostManagementConfiguration$,bi as RegisterDefaultHostManagementConfigurationCommand,W2 as RegisterDefaultHostManagementConfigurationRequest$,
V2 as RegisterDefaultHostManagementConfigurationResult$,jI as RegisterDefaultPatchBaseline$,Gi as RegisterDefaultPatchBaselineCommand,q2 as RegisterDefaultPatchBaselineRequest$,
k2 as RegisterDefaultPatchBaselineResult$,HI as RegisterPatchBaselineForPatchGroup$,Ui as RegisterPatchBaselineForPatchGroupCommand,B2 as RegisterPatchBaselineForPatchGroupRequest$,
z2 as RegisterPatchBaselineForPatchGroupResult$,KI as RegisterTargetWithMaintenanceWindow$,Wi as RegisterTargetWithMaintenanceWindowCommand,j2 as RegisterTargetWithMaintenanceWindowRequest$,
H2 as RegisterTargetWithMaintenanceWindowResult$,QI as RegisterTaskWithMaintenanceWindow$,Vi as RegisterTaskWithMaintenanceWindowCommand,K2 as RegisterTaskWithMaintenanceWindowRequest$,
Q2 as RegisterTaskWithMaintenanceWindowResult$,Y2 as RegistrationMetadataItem$,X2 as RelatedOpsItem$,YI as RemoveTagsFromResource$,qi as RemoveTagsFromResourceCommand,
Z2 as RemoveTagsFromResourceRequest$,J2 as RemoveTagsFromResourceResult$,XI as ResetServiceSetting$,ki as ResetServiceSettingCommand,ez as ResetServiceSettingRequest$,
tz as ResetServiceSettingResult$,u0 as ResolvedTargets$,oz as ResourceComplianceSummaryItem$,qs as ResourceDataSyncAlreadyExistsException,AW as ResourceDataSyncAlreadyExistsException$,
l0 as ResourceDataSyncAwsOrganizationsSource$,ha as ResourceDataSyncConflictException,fW as ResourceDataSyncConflictException$,ks as ResourceDataSyncCountExceededException,
CW as ResourceDataSyncCountExceededException$,sz as ResourceDataSyncDestinationDataSharing$,Bs as ResourceDataSyncInvalidConfigurationException,gW as ResourceDataSyncInvalidConfigurationException$,
nz as ResourceDataSyncItem$,nn as ResourceDataSyncNotFoundException,TW as ResourceDataSyncNotFoundException$,az as ResourceDataSyncOrganizationalUnit$,d0 as ResourceDataSyncS3Destination$,
fie as ResourceDataSyncS3Format,x0 as ResourceDataSyncSource$,rz as ResourceDataSyncSourceWithState$,sn as ResourceInUseException,MW as ResourceInUseException$,
ws as ResourceLimitExceededException,yW as ResourceLimitExceededException$,Ks as ResourceNotFoundException,OW as ResourceNotFoundException$,rn as ResourcePolicyConflictException,
hW as ResourcePolicyConflictException$,cn as ResourcePolicyInvalidParameterException,$W as ResourcePolicyInvalidParameterException$,ma as ResourcePolicyLimitExceededException,
LW as ResourcePolicyLimitExceededException$,mn as ResourcePolicyNotFoundException,NW as ResourcePolicyNotFoundException$,Vie as ResourceType,nie as ResourceTypeForTagging,
iz as ResultAttribute$,ZI as ResumeSession$,Bi as ResumeSessionCommand,cz as ResumeSessionRequest$,mz as ResumeSessionResponse$,pz as ReviewInformation$,Eie as ReviewStatus,
uz as Runbook$,lz as S3OutputLocation$,dz as S3OutputUrl$,Um as SSM,l as SSMClient,r as SSMServiceException,PG as SSMServiceException$,xz as ScheduledWindowExecution$,
JI as SendAutomationSignal$,zi as SendAutomationSignalCommand,Iz as SendAutomationSignalRequest$,Ez as SendAutomationSignalResult$,eE as SendCommand$,ji as SendCommandCommand,
Rz as SendCommandRequest$,_z as SendCommandResult$,Ts as ServiceQuotaExceededException,wW as ServiceQuotaExceededException$,I0 as ServiceSetting$,bn as ServiceSettingNotFound,
FW as ServiceSettingNotFound$,vz as Session$,Sz as SessionFilter$,cce as SessionFilterKey,Pz as SessionManagerOutputUrl$,mce as SessionState,pce as SessionStatus,
E0 as SeveritySummary$,Hce as SignalType,qie as SourceType,tE as StartAccessRequest$,Hi as StartAccessRequestCommand,Dz as StartAccessRequestRequest$,Az as StartAccessRequestResponse$,
oE as StartAssociationsOnce$,Ki as StartAssociationsOnceCommand,fz as StartAssociationsOnceRequest$,Cz as StartAssociationsOnceResult$,sE as StartAutomationExecution$,
Qi as StartAutomationExecutionCommand,gz as StartAutomationExecutionRequest$,Tz as StartAutomationExecutionResult$,nE as StartChangeRequestExecution$,Yi as StartChangeRequestExecutionCommand,
Mz as StartChangeRequestExecutionRequest$,yz as StartChangeRequestExecutionResult$,aE as StartExecutionPreview$,Xi as StartExecutionPreviewCommand,Oz as StartExecutionPreviewRequest$,
hz as StartExecutionPreviewResponse$,rE as StartSession$,Zi as StartSessionCommand,$z as StartSessionRequest$,Lz as StartSessionResponse$,ga as StatusUnchanged,
bW as StatusUnchanged$,Nz as StepExecution$,wz as StepExecutionFilter$,Fie as StepExecutionFilterKey,iE as StopAutomationExecution$,Ji as StopAutomationExecutionCommand,
Fz as StopAutomationExecutionRequest$,bz as StopAutomationExecutionResult$,Kce as StopType,Kn as SubTypeCountLimitExceededException,GW as SubTypeCountLimitExceededException$,
Gz as Tag$,R0 as Target$,pn as TargetInUseException,UW as TargetInUseException$,_0 as TargetLocation$,Da as TargetNotConnected,WW as TargetNotConnected$,Uz as TargetPreview$,
Wz as TargetsSummary$,cE as TerminateSession$,ec as TerminateSessionCommand,Vz as TerminateSessionRequest$,qz as TerminateSessionResponse$,Cn as ThrottlingException,
VW as ThrottlingException$,ss as TooManyTagsError,qW as TooManyTagsError$,ns as TooManyUpdates,kW as TooManyUpdates$,Bn as TotalSizeLimitExceededException,BW as TotalSizeLimitExceededException$,
mE as UnlabelParameterVersion$,tc as UnlabelParameterVersionCommand,kz as UnlabelParameterVersionRequest$,Bz as UnlabelParameterVersionResult$,Mn as UnsupportedCalendarException,
zW as UnsupportedCalendarException$,hn as UnsupportedFeatureRequiredException,jW as UnsupportedFeatureRequiredException$,Qn as UnsupportedInventoryItemContextException,
HW as UnsupportedInventoryItemContextException$,Yn as UnsupportedInventorySchemaVersionException,KW as UnsupportedInventorySchemaVersionException$,vn as UnsupportedOperatingSystem,
QW as UnsupportedOperatingSystem$,Un as UnsupportedOperationException,YW as UnsupportedOperationException$,ca as UnsupportedParameterType,XW as UnsupportedParameterType$,
Cs as UnsupportedPlatformType,ZW as UnsupportedPlatformType$,pE as UpdateAssociation$,oc as UpdateAssociationCommand,zz as UpdateAssociationRequest$,jz as UpdateAssociationResult$,
uE as UpdateAssociationStatus$,sc as UpdateAssociationStatusCommand,Hz as UpdateAssociationStatusRequest$,Kz as UpdateAssociationStatusResult$,lE as UpdateCloudConnector$,
nc as UpdateCloudConnectorCommand,Qz as UpdateCloudConnectorRequest$,Yz as UpdateCloudConnectorResult$,dE as UpdateDocument$,ac as UpdateDocumentCommand,xE as UpdateDocumentDefaultVersion$,
rc as UpdateDocumentDefaultVersionCommand,Xz as UpdateDocumentDefaultVersionRequest$,Zz as UpdateDocumentDefaultVersionResult$,IE as UpdateDocumentMetadata$,ic as UpdateDocumentMetadataCommand,
Jz as UpdateDocumentMetadataRequest$,ej as UpdateDocumentMetadataResponse$,tj as UpdateDocumentRequest$,oj as UpdateDocumentResult$,EE as UpdateMaintenanceWindow$,
cc as UpdateMaintenanceWindowCommand,sj as UpdateMaintenanceWindowRequest$,nj as UpdateMaintenanceWindowResult$,RE as UpdateMaintenanceWindowTarget$,mc as UpdateMaintenanceWindowTargetCommand,
aj as UpdateMaintenanceWindowTargetRequest$,rj as UpdateMaintenanceWindowTargetResult$,_E as UpdateMaintenanceWindowTask$,pc as UpdateMaintenanceWindowTaskCommand,
ij as UpdateMaintenanceWindowTaskRequest$,cj as UpdateMaintenanceWindowTaskResult$,vE as UpdateManagedInstanceRole$,uc as UpdateManagedInstanceRoleCommand,mj as UpdateManagedInstanceRoleRequest$,
pj as UpdateManagedInstanceRoleResult$,SE as UpdateOpsItem$,lc as UpdateOpsItemCommand,uj as UpdateOpsItemRequest$,lj as UpdateOpsItemResponse$,PE as UpdateOpsMetadata$,
dc as UpdateOpsMetadataCommand,dj as UpdateOpsMetadataRequest$,xj as UpdateOpsMetadataResult$,DE as UpdatePatchBaseline$,xc as UpdatePatchBaselineCommand,Ij as UpdatePatchBaselineRequest$,
Ej as UpdatePatchBaselineResult$,AE as UpdateResourceDataSync$,Ic as UpdateResourceDataSyncCommand,Rj as UpdateResourceDataSyncRequest$,_j as UpdateResourceDataSyncResult$,
fE as UpdateServiceSetting$,Ec as UpdateServiceSettingCommand,vj as UpdateServiceSettingRequest$,Sj as UpdateServiceSettingResult$,CE as ValidateCloudConnector$,
oo as ValidateCloudConnectorCommand,Pj as ValidateCloudConnectorRequest$,Dj as ValidateCloudConnectorResult$,gn as ValidationException,JW as ValidationException$,
Aj as ValidationFinding$,Yce as ValidationFindingCode,fj as ValidationFindingScope$,Xce as ValidationFindingScopeType,Zce as ValidationFindingType,km as __Client,
Xd as errorTypeRegistries,hE as paginateDescribeActivations,LE as paginateDescribeAssociationExecutionTargets,$E as paginateDescribeAssociationExecutions,NE as paginateDescribeAutomationExecutions,
wE as paginateDescribeAutomationStepExecutions,FE as paginateDescribeAvailablePatches,bE as paginateDescribeEffectiveInstanceAssociations,GE as paginateDescribeEffectivePatchesForPatchBaseline,
UE as paginateDescribeInstanceAssociationsStatus,WE as paginateDescribeInstanceInformation,kE as paginateDescribeInstancePatchStates,qE as paginateDescribeInstancePatchStatesForPatchGroup,
VE as paginateDescribeInstancePatches,BE as paginateDescribeInstanceProperties,zE as paginateDescribeInventoryDeletions,HE as paginateDescribeMaintenanceWindowExecutionTaskInvocations,
KE as paginateDescribeMaintenanceWindowExecutionTasks,jE as paginateDescribeMaintenanceWindowExecutions,QE as paginateDescribeMaintenanceWindowSchedule,ZE as paginateDescribeMaintenanceWindowTargets,
JE as paginateDescribeMaintenanceWindowTasks,XE as paginateDescribeMaintenanceWindows,YE as paginateDescribeMaintenanceWindowsForTarget,eR as paginateDescribeOpsItems,
tR as paginateDescribeParameters,oR as paginateDescribePatchBaselines,sR as paginateDescribePatchGroups,nR as paginateDescribePatchProperties,aR as paginateDescribeSessions,
rR as paginateGetInventory,iR as paginateGetInventorySchema,cR as paginateGetOpsSummary,mR as paginateGetParameterHistory,pR as paginateGetParametersByPath,uR as paginateGetResourcePolicies,
dR as paginateListAssociationVersions,lR as paginateListAssociations,xR as paginateListCloudConnectors,IR as paginateListCommandInvocations,ER as paginateListCommands,
RR as paginateListComplianceItems,_R as paginateListComplianceSummaries,SR as paginateListDocumentVersions,vR as paginateListDocuments,PR as paginateListNodes,DR as paginateListNodesSummary,
AR as paginateListOpsItemEvents,fR as paginateListOpsItemRelatedItems,CR as paginateListOpsMetadata,gR as paginateListResourceComplianceSummaries,TR as paginateListResourceDataSync,
MR as paginateValidateCloudConnector,rse as waitForCommandExecuted,OR as waitUntilCommandExecuted};
