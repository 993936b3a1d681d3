import{createRequire as relayCreateRequire}from'node:module';const require=relayCreateRequire(import.meta.url);
import{a as Ke}from"./chunk-OQYHHV7X.js";import{a as Be,c as We,h as je,k as Qe}from"./chunk-Z6FRC7CY.js";import{b as ve}from"./chunk-DW4TWAPZ.js";
import{a as Xe}from"./chunk-SZPHDMCW.js";import{A as Te,B as Pe,C as ke,D as De,G as ye,H as Ne,L as we,M as Ue,N as He,O as be,P as Fe,Q as Me,R as Ve,S as $e,
T as Le,U as qe,W as ze,X as Ge,d as W,e as Vt,f as X,g as K,i as Q,j as Y,k as J,l as Z,n as ee,o as te,p as oe,r as re,t as le,u as fe,v as Ee,w as _e,x as Ae,
y as Se,z as Ce}from"./chunk-OZ7I2U2N.js";import{C as Oe,D as Re,E as xe,n as u,o as pe,p as me,q as ue,r as de,s as ge,t as he}from"./chunk-3UTIIPJI.js";
import{M as ce,O as Ie,e as G,k as w,l as B,o as j,r as U,t as ne,u as se,v as ie,w as ae}from"./chunk-7KEUJZIQ.js";import"./chunk-4DUZUFHG.js";var Ye=async(e,t,r)=>({operation:G(t).operation,region:await w(e.region)()||(()=>{throw new Error("expected `region` to be configured for `aws.auth#sigv4`")})()});
function $t(e){return{schemeId:"aws.auth#sigv4",signingProperties:{name:"signin",region:e.region},propertiesExtractor:(t,r)=>({signingProperties:{config:t,context:r}})}}
function Lt(e){return{schemeId:"smithy.api#noAuth"}}var Je=e=>{let t=[];return e.operation==="CreateOAuth2Token"?t.push(Lt(e)):t.push($t(e)),t},Ze=e=>{let t=je(
e);return Object.assign(t,{authSchemePreference:w(e.authSchemePreference??[])})};var et=e=>Object.assign(e,{useDualstackEndpoint:e.useDualstackEndpoint??!1,useFipsEndpoint:e.useFipsEndpoint??!1,defaultSigningName:"signin"}),tt={UseFIPS:{type:"\
builtInParams",name:"useFipsEndpoint"},Endpoint:{type:"builtInParams",name:"endpoint"},Region:{type:"builtInParams",name:"region"},UseDualStack:{type:"builtInPa\
rams",name:"useDualstackEndpoint"}};var h="ref",d=-1,ot=!1,f=!0,rt="isSet",E="booleanEquals",nt="coalesce",b="PartitionResult",m="stringEquals",H="getAttr",st="https://signin.{Region}.{PartitionRe\
sult#dualStackDnsSuffix}",it={[h]:"Endpoint"},g={fn:H,argv:[{[h]:b},"name"]},mt={[h]:"Region"},at={[h]:b},S={authSchemes:[{name:"sigv4",signingName:"signin",signingRegion:"\
{Region}"}]},s={},ct=[mt],pt={conditions:[[rt,ct],[E,[{fn:nt,argv:[{[h]:"IsControlPlane"},ot]},f]],[rt,[it]],["aws.partition",ct,b],[E,[{[h]:"UseFIPS"},f]],[m,[
g,"aws"]],[E,[{fn:nt,argv:[{[h]:"IsOAuthEndpoint"},ot]},f]],[E,[{[h]:"UseDualStack"},f]],[m,[g,"aws-cn"]],[m,[mt,"us-gov-west-1"]],[m,[g,"aws-us-gov"]],[E,[{fn:H,
argv:[at,"supportsFIPS"]},f]],[m,[g,"aws-iso"]],[m,[g,"aws-iso-b"]],[m,[g,"aws-iso-f"]],[m,[g,"aws-iso-e"]],[m,[g,"aws-eusc"]],[E,[{fn:H,argv:[at,"supportsDualS\
tack"]},f]]],results:[[d],["https://signin.{Region}.api.aws",S],["https://signin.{Region}.api.amazonwebservices.com.cn",S],[st,S],[d,"FIPS endpoints are not sup\
ported for OAuth operations. Disable FIPS or use a non-OAuth operation."],["https://{Region}.oauth.signin.aws",S],["https://{Region}.signin.aws.amazon.com",s],[
"https://{Region}.signin.amazonaws.cn",s],["https://{Region}.signin.amazonaws-us-gov.com",s],["https://{Region}.signin.c2shome.ic.gov",s],["https://{Region}.sig\
nin.sc2shome.sgov.gov",s],["https://{Region}.signin.csphome.hci.ic.gov",s],["https://{Region}.signin.csphome.adc-e.uk",s],["https://{Region}.signin.amazonaws-eu\
sc.eu",s],["https://signin-fips.amazonaws-us-gov.com",s],["https://{Region}.signin-fips.amazonaws-us-gov.com",s],["https://{Region}.signin.{PartitionResult#dnsS\
uffix}",s],[d,"Invalid Configuration: FIPS and custom endpoint are not supported"],[d,"Invalid Configuration: Dualstack and custom endpoint are not supported"],
[it,s],["https://signin-fips.{Region}.{PartitionResult#dualStackDnsSuffix}",s],[d,"FIPS and DualStack are enabled, but this partition does not support one or bo\
th"],["https://signin-fips.{Region}.{PartitionResult#dnsSuffix}",s],[d,"FIPS is enabled but this partition does not support FIPS"],[st,s],[d,"DualStack is enabl\
ed but this partition does not support DualStack"],["https://signin.{Region}.{PartitionResult#dnsSuffix}",s],[d,"Invalid Configuration: Missing Region"]]},qt=2,
o=1e8,zt=new Int32Array([-1,1,-1,0,6,3,2,36,4,4,5,o+27,6,o+4,o+27,1,29,7,2,36,8,3,9,31,4,22,10,5,19,11,7,21,12,8,o+7,13,10,o+8,14,12,o+9,15,13,o+10,16,14,o+11,17,
15,o+12,18,16,o+13,o+16,6,o+5,20,7,21,o+6,17,o+24,o+25,6,o+4,23,7,27,24,9,o+14,25,10,o+15,26,11,o+22,o+23,11,28,o+21,17,o+20,o+21,2,35,30,3,39,31,4,32,o+27,6,o+
4,33,7,o+27,34,9,o+14,o+27,3,39,36,4,38,37,7,o+18,o+19,6,o+4,o+17,5,o+1,40,8,o+2,o+3]),ut=le.from(zt,qt,pt.conditions,pt.results);var Gt=new fe({size:50,params:["Endpoint","IsControlPlane","IsOAuthEndpoint","Region","UseDualStack","UseFIPS"]}),dt=(e,t={})=>Gt.get(e,()=>_e(ut,{endpointParams:e,
logger:t.logger}));Ee.aws=qe;var p=class e extends K{static shapeId="smithy.ts.sdk.synthetic.com.amazonaws.signin#SigninServiceException";constructor(t){super(t),Object.setPrototypeOf(this,
e.prototype)}};var I=class e extends p{static shapeId="com.amazonaws.signin#AccessDeniedException";name="AccessDeniedException";$fault="client";error;constructor(t){super({name:"\
AccessDeniedException",$fault:"client",...t}),Object.setPrototypeOf(this,e.prototype),this.error=t.error}},v=class e extends p{static shapeId="com.amazonaws.sig\
nin#InternalServerException";name="InternalServerException";$fault="server";error;constructor(t){super({name:"InternalServerException",$fault:"server",...t}),Object.
setPrototypeOf(this,e.prototype),this.error=t.error}},O=class e extends p{static shapeId="com.amazonaws.signin#TooManyRequestsError";name="TooManyRequestsError";$fault="\
client";error;constructor(t){super({name:"TooManyRequestsError",$fault:"client",...t}),Object.setPrototypeOf(this,e.prototype),this.error=t.error}},R=class e extends p{static shapeId="\
com.amazonaws.signin#ValidationException";name="ValidationException";$fault="client";error;constructor(t){super({name:"ValidationException",$fault:"client",...t}),
Object.setPrototypeOf(this,e.prototype),this.error=t.error}};var Bt="AccessDeniedException",Wt="AccessToken",jt="CreateOAuth2Token",Xt="CreateOAuth2TokenRequest",Kt="CreateOAuth2TokenRequestBody",Qt="CreateOAuth2TokenResp\
onseBody",Yt="CreateOAuth2TokenResponse",Jt="CreateOAuth2TokenWithIAM",Zt="CreateOAuth2TokenWithIAMRequest",eo="CreateOAuth2TokenWithIAMResponse",to="InternalSe\
rverException",oo="OAuthAccessToken",ro="RefreshToken",no="TooManyRequestsError",so="ValidationException",gt="accessKeyId",F="accessToken",io="access_token",L="\
client",ht="clientId",lt="codeVerifier",ao="code",l="error",M="expiresIn",co="expires_in",V="grantType",po="grant_type",St="http",q="httpError",ft="idToken",n="\
jsonName",C="message",mo="resource",x="refreshToken",Et="redirectUri",It="smithy.ts.sdk.synthetic.com.amazonaws.signin",_t="secretAccessKey",At="sessionToken",uo="\
server",go="tokenInput",ho="tokenOutput",$="tokenType",lo="token_type",i="com.amazonaws.signin",vt=new U(It),fo=[-3,It,"SigninServiceException",0,[],[]];vt.registerError(
fo,p);var _=new U(i),Eo=[-3,i,Bt,{[l]:L},[l,C],[0,0],2];_.registerError(Eo,I);var _o=[-3,i,to,{[l]:uo,[q]:500},[l,C],[0,0],2];_.registerError(_o,v);var Ao=[-3,i,
no,{[l]:L,[q]:429},[l,C],[0,0],2];_.registerError(Ao,O);var So=[-3,i,so,{[l]:L,[q]:400},[l,C],[0,0],2];_.registerError(So,R);var Ot=[vt,_],Io=[0,i,oo,8,0],Rt=[0,
i,ro,8,0],vo=[3,i,Wt,8,[gt,_t,At],[[0,{[n]:gt}],[0,{[n]:_t}],[0,{[n]:At}]],3],Oo=[3,i,Xt,0,[go],[[()=>Ro,16]],1],Ro=[3,i,Kt,0,[ht,V,ao,Et,lt,x],[[0,{[n]:ht}],[0,
{[n]:V}],0,[0,{[n]:Et}],[0,{[n]:lt}],[()=>Rt,{[n]:x}]],2],xo=[3,i,Yt,0,[ho],[[()=>Co,16]],1],Co=[3,i,Qt,0,[F,$,M,x,ft],[[()=>vo,{[n]:F}],[0,{[n]:$}],[1,{[n]:M}],
[()=>Rt,{[n]:x}],[0,{[n]:ft}]],4],To=[3,i,Zt,0,[V,mo],[[0,{[n]:po}],0],2],Po=[3,i,eo,0,[F,$,M],[[()=>Io,{[n]:io}],[0,{[n]:lo}],[1,{[n]:co}]],3],xt=[9,i,jt,{[St]:[
"POST","/v1/token",200]},()=>Oo,()=>xo],Ct=[9,i,Jt,{[St]:["POST","/v1/token?x-amz-client-auth-method=iam",200]},()=>To,()=>Po];var Tt=e=>({apiVersion:"2023-01-01",base64Decoder:e?.base64Decoder??ne,base64Encoder:e?.base64Encoder??ie,disableHostPrefix:e?.disableHostPrefix??!1,endpointProvider:e?.
endpointProvider??dt,extensions:e?.extensions??[],httpAuthSchemeProvider:e?.httpAuthSchemeProvider??Je,httpAuthSchemes:e?.httpAuthSchemes??[{schemeId:"aws.auth#\
sigv4",identityProvider:t=>t.getIdentityProvider("aws.auth#sigv4"),signer:new Be},{schemeId:"smithy.api#noAuth",identityProvider:t=>t.getIdentityProvider("smith\
y.api#noAuth")||(async()=>({})),signer:new Ne}],logger:e?.logger??new ee,protocol:e?.protocol??Qe,protocolSettings:e?.protocolSettings??{defaultNamespace:"com.a\
mazonaws.signin",errorTypeRegistries:Ot,version:"2023-01-01",serviceTarget:"Signin"},serviceId:e?.serviceId??"Signin",sha256:e?.sha256??ve,urlParser:e?.urlParser??
B,utf8Decoder:e?.utf8Decoder??se,utf8Encoder:e?.utf8Encoder??ae});var Pt=e=>{Y(process.version);let t=he(e),r=()=>t().then(Q),c=Tt(e);oe(process.version);let a={profile:e?.profile,logger:c.logger};return{...c,...e,runtime:"nod\
e",defaultsMode:t,authSchemePreference:e?.authSchemePreference??u(We,a),bodyLengthChecker:e?.bodyLengthChecker??ce,defaultSocketTimeout:re(e?.requestHandler,3e5),
defaultUserAgentProvider:e?.defaultUserAgentProvider??$e({serviceId:c.serviceId,clientVersion:Ke.version}),maxAttempts:e?.maxAttempts??u(He,e),region:e?.region??
u(ue,{...de,...a}),requestHandler:Xe.create(e?.requestHandler??r),retryMode:e?.retryMode??u({...Fe,default:async()=>(await r()).retryMode||Ue},e),streamCollector:e?.
streamCollector??Ie,useDualstackEndpoint:e?.useDualstackEndpoint??u(pe,a),useFipsEndpoint:e?.useFipsEndpoint??u(me,a),userAgentAppId:e?.userAgentAppId??u(Le,a)}};var kt=e=>{let t=e.httpAuthSchemes,r=e.httpAuthSchemeProvider,c=e.credentials;return{setHttpAuthScheme(a){let A=t.findIndex(N=>N.schemeId===a.schemeId);A===-1?t.
push(a):t.splice(A,1,a)},httpAuthSchemes(){return t},setHttpAuthSchemeProvider(a){r=a},httpAuthSchemeProvider(){return r},setCredentials(a){c=a},credentials(){return c}}},
Dt=e=>({httpAuthSchemes:e.httpAuthSchemes(),httpAuthSchemeProvider:e.httpAuthSchemeProvider(),credentials:e.credentials()});var yt=(e,t)=>{let r=Object.assign(ze(e),J(e),Oe(e),kt(e));return t.forEach(c=>c.configure(r)),Object.assign(e,Ge(r),Z(r),Re(r),Dt(r))};var T=class extends W{config;constructor(...[t]){let r=Pt(t||{});super(r),this.initConfig=r;let c=et(r),a=we(c),A=be(a),N=ge(A),Ut=N,Ht=Ae(Ut),bt=Ze(Ht),Ft=yt(bt,
t?.extensions||[]);this.config=Ft,this.middlewareStack.use(j(this.config)),this.middlewareStack.use(Ve(this.config)),this.middlewareStack.use(Me(this.config)),this.
middlewareStack.use(xe(this.config)),this.middlewareStack.use(Ce(this.config)),this.middlewareStack.use(Te(this.config)),this.middlewareStack.use(Pe(this.config)),
this.middlewareStack.use(ke(this.config,{httpAuthSchemeParametersProvider:Ye,identityProviderConfigProvider:async Mt=>new ye({"aws.auth#sigv4":Mt.credentials})})),
this.middlewareStack.use(De(this.config))}destroy(){super.destroy()}};var P=te(tt,"Signin","SigninClient",Se),Nt={IsControlPlane:{type:"staticContextParams",value:!1}},wt={IsOAuthEndpoint:{type:"staticContextParams",value:!0}},k=(e,t,r,c)=>[];var D=class extends P(Nt,k,"CreateOAuth2Token",xt){};var y=class extends P(wt,k,"CreateOAuth2TokenWithIAM",Ct){};var ko={CreateOAuth2TokenCommand:D,CreateOAuth2TokenWithIAMCommand:y},z=class extends T{};X(ko,z);var Qr={AUTHCODE_EXPIRED:"AUTHCODE_EXPIRED",CONFLICT:"CONFLICT",INSUFFICIENT_PERMISSIONS:"INSUFFICIENT_PERMISSIONS",INVALID_REQUEST:"INVALID_REQUEST",OAUTH_INVALID_GRANT:"\
invalid_grant",OAUTH_INVALID_REQUEST:"invalid_request",OAUTH_INVALID_SCOPE:"invalid_scope",OAUTH_INVALID_TARGET:"invalid_target",OAUTH_RATE_EXCEEDED:"rate_excee\
ded",OAUTH_SERVICE_UNAVAILABLE:"service_unavailable",OAUTH_UNSUPPORTED_GRANT_TYPE:"unsupported_grant_type",RESOURCE_NOT_FOUND:"RESOURCE_NOT_FOUND",SERVER_ERROR:"\
server_error",SERVICE_QUOTA_EXCEEDED:"SERVICE_QUOTA_EXCEEDED",TOKEN_EXPIRED:"TOKEN_EXPIRED",USER_CREDENTIALS_CHANGED:"USER_CREDENTIALS_CHANGED"};export{Vt as $Command,I as AccessDeniedException,Eo as AccessDeniedException$,vo as AccessToken$,xt as CreateOAuth2Token$,D as CreateOAuth2TokenCommand,Oo as CreateOAuth2TokenRequest$,
Ro as CreateOAuth2TokenRequestBody$,xo as CreateOAuth2TokenResponse$,Co as CreateOAuth2TokenResponseBody$,Ct as CreateOAuth2TokenWithIAM$,y as CreateOAuth2TokenWithIAMCommand,
To as CreateOAuth2TokenWithIAMRequest$,Po as CreateOAuth2TokenWithIAMResponse$,v as InternalServerException,_o as InternalServerException$,Qr as OAuth2ErrorCode,
z as Signin,T as SigninClient,p as SigninServiceException,fo as SigninServiceException$,O as TooManyRequestsError,Ao as TooManyRequestsError$,R as ValidationException,
So as ValidationException$,W as __Client,Ot as errorTypeRegistries};
