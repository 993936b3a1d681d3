import{createRequire as relayCreateRequire}from'node:module';const require=relayCreateRequire(import.meta.url);
import{q as R}from"./chunk-OZ7I2U2N.js";import{b as a,h as A,l as N}from"./chunk-3UTIIPJI.js";import{g as P}from"./chunk-7KEUJZIQ.js";import"./chunk-4DUZUFHG.js";import{createHash as $,createPrivateKey as H,createPublicKey as K,sign as v}from"node:crypto";import{promises as S}from"node:fs";import{homedir as _}from"node:os";
import{dirname as B,join as b}from"node:path";var d=class c{profileData;init;callerClientConfig;static REFRESH_THRESHOLD=300*1e3;constructor(e,t,s){this.profileData=
e,this.init=t,this.callerClientConfig=s}async loadCredentials(){let e=await this.loadToken();if(!e)throw new a(`Failed to load a token for session ${this.loginSession}\
, please re-authenticate using aws login`,{tryNextLink:!1,logger:this.logger});let t=e.accessToken,s=Date.now();return new Date(t.expiresAt).getTime()-s<=c.REFRESH_THRESHOLD?
this.refresh(e):this.toCredentials(e.accessToken)}get logger(){return this.init?.logger}get loginSession(){return this.profileData.login_session}toCredentials(e){
return{accessKeyId:e.accessKeyId,secretAccessKey:e.secretAccessKey,sessionToken:e.sessionToken,accountId:e.accountId,expiration:new Date(e.expiresAt)}}async refresh(e){
let t=await this.loadToken().catch(()=>e),s=Date.now(),r=new Date(t.accessToken.expiresAt).getTime(),i=new Date(e.accessToken.expiresAt).getTime(),n=r<=s&&i>s?e:
t;if(new Date(n.accessToken.expiresAt).getTime()-Date.now()>c.REFRESH_THRESHOLD)return this.toCredentials(n.accessToken);let{SigninClient:p,CreateOAuth2TokenCommand:u}=await import("./signin-O2RN5QOR.js"),
{logger:k,userAgentAppId:w}=this.callerClientConfig??{},y=(o=>o?.metadata?.handlerProtocol==="h2")(this.callerClientConfig?.requestHandler)?void 0:this.callerClientConfig?.
requestHandler,f=typeof n.signInRegion=="string"&&n.signInRegion.length>0?n.signInRegion:void 0,m=f??this.profileData.region??await this.callerClientConfig?.region?.()??
process.env.AWS_REGION,T=new p({credentials:{accessKeyId:"",secretAccessKey:""},region:m,requestHandler:y,logger:k,userAgentAppId:w,...this.init?.clientConfig,...f&&
{region:f}});this.createDPoPInterceptor(T.middlewareStack);let x={tokenInput:{clientId:n.clientId,refreshToken:n.refreshToken,grantType:"refresh_token"}};try{let o=await T.
send(new u(x)),{accessKeyId:E,secretAccessKey:h,sessionToken:g}=o.tokenOutput?.accessToken??{},{refreshToken:D,expiresIn:F}=o.tokenOutput??{};if(!E||!h||!g||!D)
throw new a("Token refresh response missing required fields",{logger:this.logger,tryNextLink:!1});let L=(F??900)*1e3,O=new Date(Date.now()+L),C={...n,accessToken:{
...n.accessToken,accessKeyId:E,secretAccessKey:h,sessionToken:g,expiresAt:O.toISOString()},refreshToken:D};return await this.saveToken(C),this.toCredentials(C.accessToken)}catch(o){
if(o.name==="AccessDeniedException"){let h=o.error,g;switch(h){case"TOKEN_EXPIRED":g="Your session has expired. Please reauthenticate.";break;case"USER_CREDENTI\
ALS_CHANGED":g="Unable to refresh credentials because of a change in your password. Please reauthenticate with your new password.";break;case"INSUFFICIENT_PERMI\
SSIONS":g="Unable to refresh credentials due to insufficient permissions. You may be missing permission for the 'CreateOAuth2Token' action.";break;default:g=`Fa\
iled to refresh token: ${String(o)}. Please re-authenticate using \`aws login\``}throw new a(g,{logger:this.logger,tryNextLink:!1})}if(new Date(n.accessToken.expiresAt).
getTime()>Date.now())return this.logger?.warn?.(`Failed to refresh token: ${String(o)}. Using existing token until expiry.`),this.toCredentials(n.accessToken);throw new a(
`Failed to refresh token: ${String(o)}. Please re-authenticate using aws login`,{logger:this.logger})}}async loadToken(){let e=this.getTokenFilePath();try{let t=await S.
readFile(e,"utf8"),s=JSON.parse(t),r=["accessToken","clientId","refreshToken","dpopKey"].filter(i=>!s[i]);if(s.accessToken?.accountId||r.push("accountId"),r.length>
0)throw new a(`Token validation failed, missing fields: ${r.join(", ")}`,{logger:this.logger,tryNextLink:!1});return s}catch(t){throw new a(`Failed to load toke\
n from ${e}: ${String(t)}`,{logger:this.logger,tryNextLink:!1})}}async saveToken(e){let t=this.getTokenFilePath(),s=B(t);try{await S.mkdir(s,{recursive:!0})}catch{}
await S.writeFile(t,JSON.stringify(e,null,2),"utf8")}getTokenFilePath(){let e=process.env.AWS_LOGIN_CACHE_DIRECTORY??b(_(),".aws","login","cache"),t=Buffer.from(
this.loginSession,"utf8"),s=$("sha256").update(t).digest("hex");return b(e,`${s}.json`)}derToRawSignature(e){let t=2;if(e[t]!==2)throw new Error("Invalid DER si\
gnature");t++;let s=e[t++],r=e.subarray(t,t+s);if(t+=s,e[t]!==2)throw new Error("Invalid DER signature");t++;let i=e[t++],n=e.subarray(t,t+i);r=r[0]===0?r.subarray(
1):r,n=n[0]===0?n.subarray(1):n;let l=Buffer.concat([Buffer.alloc(32-r.length),r]),p=Buffer.concat([Buffer.alloc(32-n.length),n]);return Buffer.concat([l,p])}createDPoPInterceptor(e){
e.add(t=>async s=>{if(P.isInstance(s.request)){let r=s.request,i=`${r.protocol}//${r.hostname}${r.port?`:${r.port}`:""}${r.path}`,n=await this.generateDpop(r.method,
i);r.headers={...r.headers,DPoP:n}}return t(s)},{step:"finalizeRequest",name:"dpopInterceptor",override:!0})}async generateDpop(e="POST",t){let s=await this.loadToken();
try{let r=H({key:s.dpopKey,format:"pem",type:"sec1"}),n=K(r).export({format:"der",type:"spki"}),l=-1;for(let o=0;o<n.length;o++)if(n[o]===4){l=o;break}let p=n.slice(
l+1,l+33),u=n.slice(l+33,l+65),k={alg:"ES256",typ:"dpop+jwt",jwk:{kty:"EC",crv:"P-256",x:p.toString("base64url"),y:u.toString("base64url")}},w={jti:crypto.randomUUID(),
htm:e,htu:t,iat:Math.floor(Date.now()/1e3)},I=Buffer.from(JSON.stringify(k)).toString("base64url"),y=Buffer.from(JSON.stringify(w)).toString("base64url"),f=`${I}\
.${y}`,m=v("sha256",Buffer.from(f),r),x=this.derToRawSignature(m).toString("base64url");return`${f}.${x}`}catch(r){throw new a(`Failed to generate Dpop proof: ${r instanceof
Error?r.message:String(r)}`,{logger:this.logger,tryNextLink:!1})}}};var q=c=>async({callerClientConfig:e}={})=>{c?.logger?.debug?.("@aws-sdk/credential-providers - fromLoginCredentials");let t=await N(c||{}),s=A({profile:c?.profile??
e?.profile}),r=t[s];if(!r?.login_session)throw new a(`Profile ${s} does not contain login_session.`,{tryNextLink:!0,logger:c?.logger});let n=await new d(r,c,e).
loadCredentials();return R(n,"CREDENTIALS_LOGIN","AD")};export{q as fromLoginCredentials};
