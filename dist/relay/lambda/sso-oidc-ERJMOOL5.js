import{createRequire as relayCreateRequire}from'node:module';const require=relayCreateRequire(import.meta.url);
import{a as Ve}from"./chunk-OQYHHV7X.js";import{a as Ge,c as Me,h as je,k as qe}from"./chunk-Z6FRC7CY.js";import{b as xe}from"./chunk-DW4TWAPZ.js";
import{a as Ke}from"./chunk-SZPHDMCW.js";import{A as Ie,B as Ce,C as Pe,D as Oe,G as Ae,H as De,L as ye,M as Te,N as we,O as Re,P as ke,Q as Ne,R as be,S as $e,
T as Ue,U as He,W as Fe,X as ze,d as M,e as Pt,f as K,g as V,i as q,j as L,k as B,l as Y,n as W,o as J,p as X,r as Q,t as de,u as me,v as ue,w as le,x as he,y as fe,
z as ve}from"./chunk-OZ7I2U2N.js";import{C as ge,D as Se,E as _e,n as l,o as ne,p as ie,q as se,r as ce,s as ae,t as pe}from"./chunk-3UTIIPJI.js";import{
M as oe,O as Ee,e as z,k as b,l as G,o as j,r as $,t as Z,u as ee,v as te,w as re}from"./chunk-7KEUJZIQ.js";import"./chunk-4DUZUFHG.js";var Le=async(e,t,n)=>({operation:z(t).operation,region:await b(e.region)()||(()=>{throw new Error("expected `region` to be configured for `aws.auth#sigv4`")})()});
function Ot(e){return{schemeId:"aws.auth#sigv4",signingProperties:{name:"sso-oauth",region:e.region},propertiesExtractor:(t,n)=>({signingProperties:{config:t,context:n}})}}
function At(e){return{schemeId:"smithy.api#noAuth"}}var Be=e=>{let t=[];return e.operation==="CreateToken"?t.push(At(e)):t.push(Ot(e)),t},Ye=e=>{let t=je(e);return Object.
assign(t,{authSchemePreference:b(e.authSchemePreference??[])})};var We=e=>Object.assign(e,{useDualstackEndpoint:e.useDualstackEndpoint??!1,useFipsEndpoint:e.useFipsEndpoint??!1,defaultSigningName:"sso-oauth"}),Je={UseFIPS:{type:"\
builtInParams",name:"useFipsEndpoint"},Endpoint:{type:"builtInParams",name:"endpoint"},Region:{type:"builtInParams",name:"region"},UseDualStack:{type:"builtInPa\
rams",name:"useDualstackEndpoint"}};var E="ref",h=-1,g=!0,Xe="isSet",tt="PartitionResult",S="booleanEquals",U="getAttr",Qe={[E]:"Endpoint"},H={[E]:tt},f={},Ze=[{[E]:"Region"}],et={conditions:[[Xe,
[Qe]],[Xe,Ze],["aws.partition",Ze,tt],[S,[{[E]:"UseFIPS"},g]],[S,[{[E]:"UseDualStack"},g]],[S,[{fn:U,argv:[H,"supportsDualStack"]},g]],[S,[{fn:U,argv:[H,"suppor\
tsFIPS"]},g]],["stringEquals",[{fn:U,argv:[H,"name"]},"aws-us-gov"]]],results:[[h],[h,"Invalid Configuration: FIPS and custom endpoint are not supported"],[h,"I\
nvalid Configuration: Dualstack and custom endpoint are not supported"],[Qe,f],["https://oidc-fips.{Region}.{PartitionResult#dualStackDnsSuffix}",f],[h,"FIPS an\
d DualStack are enabled, but this partition does not support one or both"],["https://oidc.{Region}.amazonaws.com",f],["https://oidc-fips.{Region}.{PartitionResu\
lt#dnsSuffix}",f],[h,"FIPS is enabled but this partition does not support FIPS"],["https://oidc.{Region}.{PartitionResult#dualStackDnsSuffix}",f],[h,"DualStack \
is enabled but this partition does not support DualStack"],["https://oidc.{Region}.{PartitionResult#dnsSuffix}",f],[h,"Invalid Configuration: Missing Region"]]},
Dt=2,c=1e8,yt=new Int32Array([-1,1,-1,0,13,3,1,4,c+12,2,5,c+12,3,8,6,4,7,c+11,5,c+9,c+10,4,11,9,6,10,c+8,7,c+6,c+7,5,12,c+5,6,c+4,c+5,3,c+1,14,4,c+2,c+3]),rt=de.
from(yt,Dt,et.conditions,et.results);var Tt=new me({size:50,params:["Endpoint","Region","UseDualStack","UseFIPS"]}),ot=(e,t={})=>Tt.get(e,()=>le(rt,{endpointParams:e,logger:t.logger}));ue.aws=He;var i=class e extends V{static shapeId="smithy.ts.sdk.synthetic.com.amazonaws.ssooidc#SSOOIDCServiceException";constructor(t){super(t),Object.setPrototypeOf(this,
e.prototype)}};var _=class e extends i{static shapeId="com.amazonaws.ssooidc#AccessDeniedException";name="AccessDeniedException";$fault="client";error;reason;error_description;constructor(t){
super({name:"AccessDeniedException",$fault:"client",...t}),Object.setPrototypeOf(this,e.prototype),this.error=t.error,this.reason=t.reason,this.error_description=
t.error_description}},v=class e extends i{static shapeId="com.amazonaws.ssooidc#AuthorizationPendingException";name="AuthorizationPendingException";$fault="clie\
nt";error;error_description;constructor(t){super({name:"AuthorizationPendingException",$fault:"client",...t}),Object.setPrototypeOf(this,e.prototype),this.error=
t.error,this.error_description=t.error_description}},I=class e extends i{static shapeId="com.amazonaws.ssooidc#ExpiredTokenException";name="ExpiredTokenExceptio\
n";$fault="client";error;error_description;constructor(t){super({name:"ExpiredTokenException",$fault:"client",...t}),Object.setPrototypeOf(this,e.prototype),this.
error=t.error,this.error_description=t.error_description}},C=class e extends i{static shapeId="com.amazonaws.ssooidc#InternalServerException";name="InternalServ\
erException";$fault="server";error;error_description;constructor(t){super({name:"InternalServerException",$fault:"server",...t}),Object.setPrototypeOf(this,e.prototype),
this.error=t.error,this.error_description=t.error_description}},P=class e extends i{static shapeId="com.amazonaws.ssooidc#InvalidClientException";name="InvalidC\
lientException";$fault="client";error;error_description;constructor(t){super({name:"InvalidClientException",$fault:"client",...t}),Object.setPrototypeOf(this,e.
prototype),this.error=t.error,this.error_description=t.error_description}},O=class e extends i{static shapeId="com.amazonaws.ssooidc#InvalidGrantException";name="\
InvalidGrantException";$fault="client";error;error_description;constructor(t){super({name:"InvalidGrantException",$fault:"client",...t}),Object.setPrototypeOf(this,
e.prototype),this.error=t.error,this.error_description=t.error_description}},A=class e extends i{static shapeId="com.amazonaws.ssooidc#InvalidRequestException";name="\
InvalidRequestException";$fault="client";error;reason;error_description;constructor(t){super({name:"InvalidRequestException",$fault:"client",...t}),Object.setPrototypeOf(
this,e.prototype),this.error=t.error,this.reason=t.reason,this.error_description=t.error_description}},D=class e extends i{static shapeId="com.amazonaws.ssooidc\
#InvalidScopeException";name="InvalidScopeException";$fault="client";error;error_description;constructor(t){super({name:"InvalidScopeException",$fault:"client",
...t}),Object.setPrototypeOf(this,e.prototype),this.error=t.error,this.error_description=t.error_description}},y=class e extends i{static shapeId="com.amazonaws\
.ssooidc#SlowDownException";name="SlowDownException";$fault="client";error;error_description;constructor(t){super({name:"SlowDownException",$fault:"client",...t}),
Object.setPrototypeOf(this,e.prototype),this.error=t.error,this.error_description=t.error_description}},T=class e extends i{static shapeId="com.amazonaws.ssooid\
c#UnauthorizedClientException";name="UnauthorizedClientException";$fault="client";error;error_description;constructor(t){super({name:"UnauthorizedClientExceptio\
n",$fault:"client",...t}),Object.setPrototypeOf(this,e.prototype),this.error=t.error,this.error_description=t.error_description}},w=class e extends i{static shapeId="\
com.amazonaws.ssooidc#UnsupportedGrantTypeException";name="UnsupportedGrantTypeException";$fault="client";error;error_description;constructor(t){super({name:"Un\
supportedGrantTypeException",$fault:"client",...t}),Object.setPrototypeOf(this,e.prototype),this.error=t.error,this.error_description=t.error_description}};var wt="AccessDeniedException",Rt="AuthorizationPendingException",kt="AccessToken",Nt="ClientSecret",bt="CreateToken",$t="CreateTokenRequest",Ut="CreateTokenRes\
ponse",Ht="CodeVerifier",Ft="ExpiredTokenException",zt="InvalidClientException",Gt="InvalidGrantException",Mt="InvalidRequestException",jt="InternalServerExcept\
ion",Kt="InvalidScopeException",Vt="IdToken",qt="RefreshToken",Lt="SlowDownException",Bt="UnauthorizedClientException",Yt="UnsupportedGrantTypeException",Wt="ac\
cessToken",u="client",Jt="clientId",Xt="clientSecret",Qt="codeVerifier",Zt="code",er="deviceCode",r="error",tr="expiresIn",d="error_description",rr="grantType",
or="http",m="httpError",nr="idToken",nt="reason",it="refreshToken",ir="redirectUri",st="smithy.ts.sdk.synthetic.com.amazonaws.ssooidc",sr="scope",cr="server",ar="\
tokenType",o="com.amazonaws.ssooidc",ct=new $(st),pr=[-3,st,"SSOOIDCServiceException",0,[],[]];ct.registerError(pr,i);var a=new $(o),dr=[-3,o,wt,{[r]:u,[m]:400},
[r,nt,d],[0,0,0]];a.registerError(dr,_);var mr=[-3,o,Rt,{[r]:u,[m]:400},[r,d],[0,0]];a.registerError(mr,v);var ur=[-3,o,Ft,{[r]:u,[m]:400},[r,d],[0,0]];a.registerError(
ur,I);var lr=[-3,o,jt,{[r]:cr,[m]:500},[r,d],[0,0]];a.registerError(lr,C);var hr=[-3,o,zt,{[r]:u,[m]:401},[r,d],[0,0]];a.registerError(hr,P);var fr=[-3,o,Gt,{[r]:u,
[m]:400},[r,d],[0,0]];a.registerError(fr,O);var Er=[-3,o,Mt,{[r]:u,[m]:400},[r,nt,d],[0,0,0]];a.registerError(Er,A);var xr=[-3,o,Kt,{[r]:u,[m]:400},[r,d],[0,0]];
a.registerError(xr,D);var gr=[-3,o,Lt,{[r]:u,[m]:400},[r,d],[0,0]];a.registerError(gr,y);var Sr=[-3,o,Bt,{[r]:u,[m]:400},[r,d],[0,0]];a.registerError(Sr,T);var _r=[
-3,o,Yt,{[r]:u,[m]:400},[r,d],[0,0]];a.registerError(_r,w);var at=[ct,a],vr=[0,o,kt,8,0],Ir=[0,o,Nt,8,0],Cr=[0,o,Ht,8,0],Pr=[0,o,Vt,8,0],pt=[0,o,qt,8,0],Or=[3,o,
$t,0,[Jt,Xt,rr,er,Zt,it,sr,ir,Qt],[0,[()=>Ir,0],0,0,0,[()=>pt,0],64,0,[()=>Cr,0]],3],Ar=[3,o,Ut,0,[Wt,ar,tr,it,nr],[[()=>vr,0],0,1,[()=>pt,0],[()=>Pr,0]]];var dt=[9,o,bt,{[or]:["POST","/token",200]},()=>Or,()=>Ar];var mt=e=>({apiVersion:"2019-06-10",base64Decoder:e?.base64Decoder??Z,base64Encoder:e?.base64Encoder??te,disableHostPrefix:e?.disableHostPrefix??!1,endpointProvider:e?.
endpointProvider??ot,extensions:e?.extensions??[],httpAuthSchemeProvider:e?.httpAuthSchemeProvider??Be,httpAuthSchemes:e?.httpAuthSchemes??[{schemeId:"aws.auth#\
sigv4",identityProvider:t=>t.getIdentityProvider("aws.auth#sigv4"),signer:new Ge},{schemeId:"smithy.api#noAuth",identityProvider:t=>t.getIdentityProvider("smith\
y.api#noAuth")||(async()=>({})),signer:new De}],logger:e?.logger??new W,protocol:e?.protocol??qe,protocolSettings:e?.protocolSettings??{defaultNamespace:"com.am\
azonaws.ssooidc",errorTypeRegistries:at,version:"2019-06-10",serviceTarget:"AWSSSOOIDCService"},serviceId:e?.serviceId??"SSO OIDC",sha256:e?.sha256??xe,urlParser:e?.
urlParser??G,utf8Decoder:e?.utf8Decoder??ee,utf8Encoder:e?.utf8Encoder??re});var ut=e=>{L(process.version);let t=pe(e),n=()=>t().then(q),p=mt(e);X(process.version);let s={profile:e?.profile,logger:p.logger};return{...p,...e,runtime:"node",
defaultsMode:t,authSchemePreference:e?.authSchemePreference??l(Me,s),bodyLengthChecker:e?.bodyLengthChecker??oe,defaultSocketTimeout:Q(e?.requestHandler,3e5),defaultUserAgentProvider:e?.
defaultUserAgentProvider??$e({serviceId:p.serviceId,clientVersion:Ve.version}),maxAttempts:e?.maxAttempts??l(we,e),region:e?.region??l(se,{...ce,...s}),requestHandler:Ke.
create(e?.requestHandler??n),retryMode:e?.retryMode??l({...ke,default:async()=>(await n()).retryMode||Te},e),streamCollector:e?.streamCollector??Ee,useDualstackEndpoint:e?.
useDualstackEndpoint??l(ne,s),useFipsEndpoint:e?.useFipsEndpoint??l(ie,s),userAgentAppId:e?.userAgentAppId??l(Ue,s)}};var lt=e=>{let t=e.httpAuthSchemes,n=e.httpAuthSchemeProvider,p=e.credentials;return{setHttpAuthScheme(s){let x=t.findIndex(N=>N.schemeId===s.schemeId);x===-1?t.
push(s):t.splice(x,1,s)},httpAuthSchemes(){return t},setHttpAuthSchemeProvider(s){n=s},httpAuthSchemeProvider(){return n},setCredentials(s){p=s},credentials(){return p}}},
ht=e=>({httpAuthSchemes:e.httpAuthSchemes(),httpAuthSchemeProvider:e.httpAuthSchemeProvider(),credentials:e.credentials()});var ft=(e,t)=>{let n=Object.assign(Fe(e),B(e),ge(e),lt(e));return t.forEach(p=>p.configure(n)),Object.assign(e,ze(n),Y(n),Se(n),ht(n))};var R=class extends M{config;constructor(...[t]){let n=ut(t||{});super(n),this.initConfig=n;let p=We(n),s=ye(p),x=Re(s),N=ae(x),St=N,_t=he(St),vt=Ye(_t),It=ft(vt,
t?.extensions||[]);this.config=It,this.middlewareStack.use(j(this.config)),this.middlewareStack.use(be(this.config)),this.middlewareStack.use(Ne(this.config)),this.
middlewareStack.use(_e(this.config)),this.middlewareStack.use(ve(this.config)),this.middlewareStack.use(Ie(this.config)),this.middlewareStack.use(Ce(this.config)),
this.middlewareStack.use(Pe(this.config,{httpAuthSchemeParametersProvider:Le,identityProviderConfigProvider:async Ct=>new Ae({"aws.auth#sigv4":Ct.credentials})})),
this.middlewareStack.use(Oe(this.config))}destroy(){super.destroy()}};var Et=J(Je,"AWSSSOOIDCService","SSOOIDCClient",fe),xt={},gt=(e,t,n,p)=>[];var k=class extends Et(xt,gt,"CreateToken",dt){};var Dr={CreateTokenCommand:k},F=class extends R{};K(Dr,F);var qo={KMS_ACCESS_DENIED:"KMS_AccessDeniedException"},Lo={KMS_DISABLED_KEY:"KMS_DisabledException",KMS_INVALID_KEY_USAGE:"KMS_InvalidKeyUsageException",KMS_INVALID_STATE:"\
KMS_InvalidStateException",KMS_KEY_NOT_FOUND:"KMS_NotFoundException"};export{Pt as $Command,_ as AccessDeniedException,dr as AccessDeniedException$,qo as AccessDeniedExceptionReason,v as AuthorizationPendingException,mr as AuthorizationPendingException$,
dt as CreateToken$,k as CreateTokenCommand,Or as CreateTokenRequest$,Ar as CreateTokenResponse$,I as ExpiredTokenException,ur as ExpiredTokenException$,C as InternalServerException,
lr as InternalServerException$,P as InvalidClientException,hr as InvalidClientException$,O as InvalidGrantException,fr as InvalidGrantException$,A as InvalidRequestException,
Er as InvalidRequestException$,Lo as InvalidRequestExceptionReason,D as InvalidScopeException,xr as InvalidScopeException$,F as SSOOIDC,R as SSOOIDCClient,i as SSOOIDCServiceException,
pr as SSOOIDCServiceException$,y as SlowDownException,gr as SlowDownException$,T as UnauthorizedClientException,Sr as UnauthorizedClientException$,w as UnsupportedGrantTypeException,
_r as UnsupportedGrantTypeException$,M as __Client,at as errorTypeRegistries};
