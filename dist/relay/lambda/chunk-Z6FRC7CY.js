import{createRequire as relayCreateRequire}from'node:module';const require=relayCreateRequire(import.meta.url);
import{E as C,I as Be,J as Qe,K as Fe,h as Z,m as be,q as Ie}from"./chunk-OZ7I2U2N.js";import{A as Ge,B as Ve,F as _,H as ne,I as ae,L as k,a as te,e as re,
f as se,n as ze,u as oe,v as ie,w as Ue,x as z,y as Le,z as Ke}from"./chunk-3UTIIPJI.js";import{J as ve,K as He,L as E,N as A,Q as Pe,T as $e,c as Te,f as y,
g as x,h as W,k as Y,n as H,q as S,r as J,s as ke,u as ee,v as De,w as Oe,x as Me}from"./chunk-7KEUJZIQ.js";var P=i=>W.isInstance(i)?i.headers?.date??i.headers?.Date:void 0,$=i=>W.isInstance(i)?i.headers?.age??i.headers?.Age:void 0;var D=i=>new Date(Date.now()+i);var U=(i,e,t,r)=>{if(r!==void 0)return e;let s=Date.parse(i);if(Number.isNaN(s))return e;let o=Date.now();return t!==void 0&&o-t>9e5?e:s-o};var O=(i,e)=>{if(!e)throw new Error(`Property \`${i}\` is not resolved for AWS SDK SigV4Auth`);return e},_t=i=>i.context?.[Te]?.eventStream?.output===!0,M=async i=>{
let e=O("context",i.context),t=O("config",i.config),r=e.endpointV2?.properties?.authSchemes?.[0],o=await O("signer",t.signer)(r),n=i?.signingRegion,c=i?.signingRegionSet,
l=i?.signingName;return{config:t,signer:o,signingRegion:n,signingRegionSet:c,signingName:l}},N=class{async sign(e,t,r){if(!x.isInstance(e))throw new Error("The \
request is not an instance of `HttpRequest` and cannot be signed");let s=await M(r),{config:o,signer:n}=s,{signingRegion:c,signingName:l}=s,m=r.context;if(m?.authSchemes?.
length??!1){let[g,u]=m.authSchemes;g?.name==="sigv4a"&&u?.name==="sigv4"&&(c=u?.signingRegion??c,l=u?.signingName??l)}let a=await o.disableClockSkewCorrection?.()===
!0;r._disableClockSkewCorrection=a;let f=a||_t(r);return r._skipClockSkewSampling=f,f||(r._preRequestSystemClockOffset=o.systemClockOffset,r._requestSentAt=Date.
now()),await n.sign(e,{signingDate:a?new Date:D(o.systemClockOffset),signingRegion:c,signingService:l})}errorHandler(e){return t=>{let r=t;if(!e._skipClockSkewSampling&&
!e._disableClockSkewCorrection){let s=r.ServerTime??P(r.$response);if(s){let o=O("config",e.config),n=e._preRequestSystemClockOffset,c=e._requestSentAt,l=$(r.$response),
m=U(s,o.systemClockOffset,c,l);o.systemClockOffset=m,Math.abs(m)>=24e4&&(m!==n||n!==void 0&&n!==m)&&r.$metadata&&(r.$metadata.clockSkewCorrected=!0)}}throw t}}successHandler(e,t){
if(t._skipClockSkewSampling||t._disableClockSkewCorrection)return;let r=P(e);if(r){let s=O("config",t.config),o=t._requestSentAt,n=$(e);s.systemClockOffset=U(r,
s.systemClockOffset,o,n)}}};var L=class extends N{async sign(e,t,r){if(!x.isInstance(e))throw new Error("The request is not an instance of `HttpRequest` and cannot be signed");let{config:s,
signer:o,signingRegion:n,signingRegionSet:c,signingName:l}=await M(r),a=(await s.sigv4aSigningRegionSet?.()??c??[n]).join(","),f=await s.disableClockSkewCorrection?.()===
!0;return r._disableClockSkewCorrection=f,f||(r._preRequestSystemClockOffset=s.systemClockOffset,r._requestSentAt=Date.now()),await o.sign(e,{signingDate:f?new Date:
D(s.systemClockOffset),signingRegion:a,signingService:l})}};var ce=i=>typeof i=="string"&&i.length>0?i.split(",").map(e=>e.trim()):[];var qe=i=>`AWS_BEARER_TOKEN_${i.replace(/[\s-]/g,"_").toUpperCase()}`;var Xe="AWS_AUTH_SCHEME_PREFERENCE",je="auth_scheme_preference",We={environmentVariableSelector:(i,e)=>{if(e?.signingName&&qe(e.signingName)in i)return["httpBea\
rerAuth"];if(Xe in i)return ce(i[Xe])},configFileSelector:i=>{if(je in i)return ce(i[je])},default:[]};var Ye=i=>(i.sigv4aSigningRegionSet=C(i.sigv4aSigningRegionSet),i),Je={environmentVariableSelector(i){if(i.AWS_SIGV4A_SIGNING_REGION_SET)return i.AWS_SIGV4A_SIGNING_REGION_SET.
split(",").map(e=>e.trim());throw new te("AWS_SIGV4A_SIGNING_REGION_SET not set in env.",{tryNextLink:!0})},configFileSelector(i){if(i.sigv4a_signing_region_set)
return(i.sigv4a_signing_region_set??"").split(",").map(e=>e.trim());throw new te("sigv4a_signing_region_set not set in profile.",{tryNextLink:!0})},default:void 0};var K=class{format(e){let t=[];for(let o in e){if(!y(e,o))continue;let n=ee(o);t.push(Uint8Array.from([n.byteLength]),n,this.formatHeaderValue(e[o]))}let r=new Uint8Array(
t.reduce((o,n)=>o+n.byteLength,0)),s=0;for(let o of t)r.set(o,s),s+=o.byteLength;return r}formatHeaderValue(e){switch(e.type){case"boolean":return Uint8Array.from(
[e.value?0:1]);case"byte":return Uint8Array.from([2,e.value]);case"short":let t=new DataView(new ArrayBuffer(3));return t.setUint8(0,3),t.setInt16(1,e.value,!1),
new Uint8Array(t.buffer);case"integer":let r=new DataView(new ArrayBuffer(5));return r.setUint8(0,4),r.setInt32(1,e.value,!1),new Uint8Array(r.buffer);case"long":
let s=new Uint8Array(9);return s[0]=5,s.set(e.value.bytes,1),s;case"binary":let o=new DataView(new ArrayBuffer(3+e.value.byteLength));o.setUint8(0,6),o.setUint16(
1,e.value.byteLength,!1);let n=new Uint8Array(o.buffer);return n.set(e.value,3),n;case"string":let c=ee(e.value),l=new DataView(new ArrayBuffer(3+c.byteLength));
l.setUint8(0,7),l.setUint16(1,c.byteLength,!1);let m=new Uint8Array(l.buffer);return m.set(c,3),m;case"timestamp":let a=new Uint8Array(9);return a[0]=8,a.set(me.
fromNumber(e.value.valueOf()).bytes,1),a;case"uuid":if(!Nt.test(e.value))throw new Error(`Invalid UUID received: ${e.value}`);let f=new Uint8Array(17);return f[0]=
9,f.set(He(e.value.replace(/-/g,"")),1),f}}},Ze;(function(i){i[i.boolTrue=0]="boolTrue",i[i.boolFalse=1]="boolFalse",i[i.byte=2]="byte",i[i.short=3]="short",i[i.
integer=4]="integer",i[i.long=5]="long",i[i.byteArray=6]="byteArray",i[i.string=7]="string",i[i.timestamp=8]="timestamp",i[i.uuid=9]="uuid"})(Ze||(Ze={}));var Nt=/^[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}$/,
me=class i{bytes;constructor(e){if(this.bytes=e,e.byteLength!==8)throw new Error("Int64 buffers must be exactly 8 bytes")}static fromNumber(e){if(e>9223372036854776e3||
e<-9223372036854776e3)throw new Error(`${e} is too large (or, if negative, too small) to represent as an Int64`);let t=new Uint8Array(8);for(let r=7,s=Math.abs(
Math.round(e));r>-1&&s>0;r--,s/=256)t[r]=s;return e<0&&et(t),new i(t)}valueOf(){let e=this.bytes.slice(0),t=e[0]&128;return t&&et(e),parseInt(E(e),16)*(t?-1:1)}toString(){
return String(this.valueOf())}};function et(i){for(let e=0;e<8;e++)i[e]^=255;for(let e=7;e>-1&&(i[e]++,i[e]===0);e--);}var tt="X-Amz-Algorithm",rt="X-Amz-Credential",le="X-Amz-Date",st="X-Amz-SignedHeaders",ot="X-Amz-Expires",fe="X-Amz-Signature",de="X-Amz-Security-Token";var ue="authorization",ge=le.toLowerCase(),Tt="date",it=[ue,ge,Tt],nt=fe.toLowerCase(),v="x-amz-content-sha256",at=de.toLowerCase();var ct={authorization:!0,"cache-control":!0,connection:!0,expect:!0,from:!0,"keep-alive":!0,"max-forwards":!0,pragma:!0,referer:!0,te:!0,trailer:!0,"transfer-en\
coding":!0,upgrade:!0,"user-agent":!0,"x-amzn-trace-id":!0},mt=/^proxy-/,lt=/^sec-/;var G="AWS4-HMAC-SHA256";var ft="AWS4-HMAC-SHA256-PAYLOAD",dt="UNSIGNED-PAYLOAD",ut=50,he="aws4_request",gt=3600*24*7;var ht=({query:i={}})=>{let e=[],t={};for(let r in i){if(!y(i,r)||r.toLowerCase()===nt)continue;let s=_(r);e.push(s);let o=i[r];typeof o=="string"?t[s]=`${s}=${_(
o)}`:Array.isArray(o)&&(t[s]=o.slice(0).reduce((n,c)=>n.concat([`${s}=${_(c)}`]),[]).sort().join("&"))}return e.sort().map(r=>t[r]).filter(r=>r).join("&")};var pt=i=>bt(i).toISOString().replace(/\.\d{3}Z$/,"Z"),bt=i=>typeof i=="number"?new Date(i*1e3):typeof i=="string"?Number(i)?new Date(Number(i)*1e3):new Date(i):
i;var V=class{service;regionProvider;credentialProvider;sha256;uriEscapePath;applyChecksum;constructor({applyChecksum:e,credentials:t,region:r,service:s,sha256:o,
uriEscapePath:n=!0}){this.service=s,this.sha256=o,this.uriEscapePath=n,this.applyChecksum=typeof e=="boolean"?e:!0,this.regionProvider=Y(r),this.credentialProvider=
Y(t)}createCanonicalRequest(e,t,r){let s=Object.keys(t).sort();return`${e.method}
${this.getCanonicalPath(e)}
${ht(e)}
${s.map(o=>`${o}:${t[o]}`).join(`
`)}

${s.join(";")}
${r}`}async createStringToSign(e,t,r,s){let o=new this.sha256;o.update(A(r));let n=await o.digest();return`${s}
${e}
${t}
${E(n)}`}getCanonicalPath({path:e}){if(this.uriEscapePath){let t=[];for(let o of e.split("/"))o?.length!==0&&o!=="."&&(o===".."?t.pop():t.push(o));let r=`${e?.startsWith(
"/")?"/":""}${t.join("/")}${t.length>0&&e?.endsWith("/")?"/":""}`;return _(r).replace(/%2F/g,"/")}return e}validateResolvedCredentials(e){if(typeof e!="object"||
typeof e.accessKeyId!="string"||typeof e.secretAccessKey!="string")throw new Error("Resolved credential object is not valid")}formatDate(e){let t=pt(e).replace(
/[-:]/g,"");return{longDate:t,shortDate:t.slice(0,8)}}getCanonicalHeaderList(e){return Object.keys(e).sort().join(";")}};var B={},pe=[],Q=(i,e,t)=>`${i}/${e}/${t}/${he}`,yt=async(i,e,t,r,s)=>{let o=await St(i,e.secretAccessKey,e.accessKeyId),n=`${t}:${r}:${s}:${E(o)}:${e.sessionToken}`;
if(n in B)return B[n];for(pe.push(n);pe.length>ut;)delete B[pe.shift()];let c=`AWS4${e.secretAccessKey}`;for(let l of[t,r,s,he])c=await St(i,c,l);return B[n]=c};var St=(i,e,t)=>{let r=new i(e);return r.update(A(t)),r.digest()};var Se=({headers:i},e,t)=>{let r={};for(let s of Object.keys(i).sort()){if(i[s]==null)continue;let o=s.toLowerCase();(y(ct,o)||e?.has(o)||mt.test(o)||lt.test(o))&&
(!t||t&&!t.has(o))||(o==="__proto__"&&Pe(r),r[o]=i[s].replace(/[\r\n]/g," ").replace(/[ \t]+/g," ").replace(/^ | $/g,""))}return r};var F=async({headers:i,body:e},t)=>{for(let r in i)if(y(i,r)&&r.toLowerCase()===v)return i[r];if(e==null)return"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934c\
a495991b7852b855";if(typeof e=="string"||ArrayBuffer.isView(e)||ke(e)){let r=new t;return r.update(A(e)),E(await r.digest())}return dt};var Et=(i,e)=>{i=i.toLowerCase();for(let t in e)if(y(e,t)&&i===t.toLowerCase())return!0;return!1};var wt=(i,e={})=>{let{headers:t,query:r={}}=x.clone(i);for(let s in t){if(!y(t,s))continue;let o=s.toLowerCase();(o.slice(0,6)==="x-amz-"&&!e.unhoistableHeaders?.
has(o)||e.hoistableHeaders?.has(o))&&(r[s]=t[s],delete t[s])}return{...i,headers:t,query:r}};var ye=i=>{i=x.clone(i);for(let e in i.headers)y(i.headers,e)&&it.indexOf(e.toLowerCase())>-1&&delete i.headers[e];return i};var T=class extends V{headerFormatter=new K;constructor({applyChecksum:e,credentials:t,region:r,service:s,sha256:o,uriEscapePath:n=!0}){super({applyChecksum:e,credentials:t,
region:r,service:s,sha256:o,uriEscapePath:n})}async presign(e,t={}){let{signingDate:r=new Date,expiresIn:s=3600,unsignableHeaders:o,unhoistableHeaders:n,signableHeaders:c,
hoistableHeaders:l,signingRegion:m,signingService:a}=t,f=await this.credentialProvider();this.validateResolvedCredentials(f);let d=m??await this.regionProvider(),
{longDate:g,shortDate:u}=this.formatDate(r);if(s>gt)return Promise.reject("Signature version 4 presigned URLs must have an expiration date less than one week in\
 the future");let p=Q(u,d,a??this.service),h=wt(ye(e),{unhoistableHeaders:n,hoistableHeaders:l});f.sessionToken&&(h.query[de]=f.sessionToken),h.query[tt]=G,h.query[rt]=
`${f.accessKeyId}/${p}`,h.query[le]=g,h.query[ot]=s.toString(10);let w=Se(h,o,c);return h.query[st]=this.getCanonicalHeaderList(w),h.query[fe]=await this.getSignature(
g,p,this.getSigningKey(f,d,u,a),this.createCanonicalRequest(h,w,await F(e,this.sha256))),h}async sign(e,t){return typeof e=="string"?this.signString(e,t):e.headers&&
e.payload?this.signEvent(e,t):e.message?this.signMessage(e,t):this.signRequest(e,t)}async signEvent({headers:e,payload:t},{signingDate:r=new Date,priorSignature:s,
signingRegion:o,signingService:n,eventStreamCredentials:c}){let l=o??await this.regionProvider(),{shortDate:m,longDate:a}=this.formatDate(r),f=Q(m,l,n??this.service),
d=await F({headers:{},body:t},this.sha256),g=new this.sha256;g.update(e);let u=E(await g.digest()),p=[ft,a,f,s,u,d].join(`
`);return this.signString(p,{signingDate:r,signingRegion:l,signingService:n,eventStreamCredentials:c})}async signMessage(e,{signingDate:t=new Date,signingRegion:r,
signingService:s,eventStreamCredentials:o}){return this.signEvent({headers:this.headerFormatter.format(e.message.headers),payload:e.message.body},{signingDate:t,
signingRegion:r,signingService:s,priorSignature:e.priorSignature,eventStreamCredentials:o}).then(c=>({message:e.message,signature:c}))}async signString(e,{signingDate:t=new Date,
signingRegion:r,signingService:s,eventStreamCredentials:o}={}){let n=o??await this.credentialProvider();this.validateResolvedCredentials(n);let c=r??await this.
regionProvider(),{shortDate:l}=this.formatDate(t),m=new this.sha256(await this.getSigningKey(n,c,l,s));return m.update(A(e)),E(await m.digest())}async signRequest(e,{
signingDate:t=new Date,signableHeaders:r,unsignableHeaders:s,signingRegion:o,signingService:n}={}){let c=await this.credentialProvider();this.validateResolvedCredentials(
c);let l=o??await this.regionProvider(),m=ye(e),{longDate:a,shortDate:f}=this.formatDate(t),d=Q(f,l,n??this.service);m.headers[ge]=a,c.sessionToken&&(m.headers[at]=
c.sessionToken);let g=await F(m,this.sha256);!Et(v,m.headers)&&this.applyChecksum&&(m.headers[v]=g);let u=Se(m,s,r),p=await this.getSignature(a,d,this.getSigningKey(
c,l,f,n),this.createCanonicalRequest(m,u,g));return m.headers[ue]=`${G} Credential=${c.accessKeyId}/${d}, SignedHeaders=${this.getCanonicalHeaderList(u)}, Signa\
ture=${p}`,m}async getSignature(e,t,r,s){let o=await this.createStringToSign(e,t,s,G),n=new this.sha256(await r);return n.update(A(o)),E(await n.digest())}getSigningKey(e,t,r,s){
return yt(this.sha256,e,r,t,s||this.service)}};var It={SignatureV4a:null};var Ee=i=>e=>{let t=e.credentials,r=!!e.credentials,s;Object.defineProperty(e,"credentials",{set(a){a&&a!==t&&a!==s&&(r=!0),t=a;let f=kt(e,{credentials:t,credentialDefaultProvider:e.
credentialDefaultProvider}),d=Dt(e,f);if(r&&!d.attributed){let g=typeof t=="object"&&t!==null;s=async u=>{let h=await d(u);return g&&(!h.$source||Object.keys(h.
$source).length===0)?Ie(h,"CREDENTIALS_CODE","e"):h},s.memoized=d.memoized,s.configBound=d.configBound,s.attributed=!0}else s=d},get(){return s},enumerable:!0,configurable:!0}),
e.credentials=t;let{signingEscapePath:o=!0,systemClockOffset:n=e.systemClockOffset||0,sha256:c}=e,l;return e.signer?l=C(e.signer):e.regionInfoProvider?l=()=>C(e.
region)().then(async a=>[await e.regionInfoProvider(a,{useFipsEndpoint:await e.useFipsEndpoint(),useDualstackEndpoint:await e.useDualstackEndpoint()})||{},a]).then(
([a,f])=>{let{signingRegion:d,signingService:g}=a;e.signingRegion=e.signingRegion||d||f,e.signingName=e.signingName||g||e.serviceId;let u={...e,credentials:e.credentials,
region:e.signingRegion,service:e.signingName,sha256:c,uriEscapePath:o},p=e.signerConstructor||T;return new p(u)}):l=async a=>{a=Object.assign({},{name:"sigv4",signingName:e.
signingName||e.defaultSigningName,signingRegion:await C(e.region)(),properties:{}},a);let f=a.signingRegion,d=a.signingName;e.signingRegion=e.signingRegion||f,e.
signingName=e.signingName||d||e.serviceId;let g={...e,credentials:e.credentials,region:e.signingRegion,service:e.signingName,sha256:c,uriEscapePath:o},u=e.signerConstructor||
T;return new u(g)},Object.assign(e,{systemClockOffset:n,signingEscapePath:o,signer:l,disableClockSkewCorrection:C(e.disableClockSkewCorrection??i)})};function kt(i,{
credentials:e,credentialDefaultProvider:t}){let r;return e?e?.memoized?r=e:r=Fe(e,Be,Qe):t?r=C(t(Object.assign({},i,{parentClientConfig:i}))):r=async()=>{throw new Error(
"@aws-sdk/core::resolveAwsSdkSigV4Config - `credentials` not provided and no credentialDefaultProvider was configured.")},r.memoized=!0,r}function Dt(i,e){if(e.
configBound)return e;let t=async r=>e({...r,callerClientConfig:i});return t.memoized=e.memoized,t.configBound=!0,t}var Mt="AWS_DISABLE_CLOCK_SKEW_CORRECTION",vt="disable_clock_skew_correction",At={environmentVariableSelector:i=>re(i,Mt,se.ENV),configFileSelector:i=>re(i,vt,se.
CONFIG),default:!1};var xt=ze(At);var Ss=Ee(xt);var R=class{queryCompat;errorRegistry;constructor(e=!1){this.queryCompat=e}resolveRestContentType(e,t){let r=t.getMemberSchemas(),s=Object.values(r).find(o=>!!o.
getMergedTraits().httpPayload);if(s){let o=s.getMergedTraits().mediaType;return o||(s.isStringSchema()?"text/plain":s.isBlobSchema()?"application/octet-stream":
e)}else if(!t.isUnitSchema()&&Object.values(r).find(n=>{let{httpQuery:c,httpQueryParams:l,httpHeader:m,httpLabel:a,httpPrefixHeaders:f}=n.getMergedTraits();return!c&&
!l&&!m&&!a&&f===void 0}))return e}async getErrorSchemaOrThrowBaseException(e,t,r,s,o,n){let c=e;e.includes("#")&&([,c]=e.split("#"));let l={$metadata:o,$fault:r.
statusCode<500?"client":"server"};if(!this.errorRegistry)throw new Error("@aws-sdk/core/protocols - error handler not initialized.");try{return{errorSchema:n?.(
this.errorRegistry,c)??this.errorRegistry.getSchema(e),errorMetadata:l}}catch{s.message=s.message??s.Message??"UnknownError";let a=this.errorRegistry,f=a.getBaseException();
if(f){let u=a.getErrorCtor(f)??Error;throw this.decorateServiceException(Object.assign(new u({name:c}),l),s)}let d=s,g=d?.message??d?.Message??d?.Error?.Message??
d?.Error?.message;throw this.decorateServiceException(Object.assign(new Error(g),{name:c},l),s)}}compose(e,t,r){let s=r;t.includes("#")&&([s]=t.split("#"));let o=J.
for(s),n=J.for("smithy.ts.sdk.synthetic."+r);e.copyFrom(o),e.copyFrom(n),this.errorRegistry=e}decorateServiceException(e,t={}){if(this.queryCompat){let r=e.Message??
t.Message,s=Z(e,t);r&&(s.message=r);let o=s.Error??{};o.Type=s.Error?.Type,o.Code=s.Error?.Code,o.Message=s.Error?.message??s.Error?.Message??r,s.Error=o;let n=s.
$metadata.requestId;return n&&(s.RequestId=n),s}return Z(e,t)}setQueryCompatError(e,t){let r=t.headers?.["x-amzn-query-error"];if(e!==void 0&&r!=null){let[s,o]=r.
split(";"),n=Object.keys(e),c={Code:s,Type:o};e.Code=s,e.Type=o;for(let l=0;l<n.length;l++){let m=n[l];c[m==="message"?"Message":m]=e[m]}delete c.__type,e.Error=
c}}queryCompatOutput(e,t){e.Error&&(t.Error=e.Error),e.Type&&(t.Type=e.Type),e.Code&&(t.Code=e.Code)}findQueryCompatibleError(e,t){try{return e.getSchema(t)}catch{
return e.find(s=>S.of(s).getMergedTraits().awsQueryError?.[0]===t)}}};var b=class extends z{serializer;deserializer;serviceTarget;codec;mixin;awsQueryCompatible;constructor({defaultNamespace:e,errorTypeRegistries:t,serviceTarget:r,
awsQueryCompatible:s,jsonCodec:o}){super({defaultNamespace:e,errorTypeRegistries:t}),this.serviceTarget=r,this.codec=o??new k({timestampFormat:{useTrait:!0,default:7},
jsonName:!1}),this.serializer=this.codec.createSerializer(),this.deserializer=this.codec.createDeserializer(),this.awsQueryCompatible=!!s,this.mixin=new R(this.
awsQueryCompatible)}async serializeRequest(e,t,r){let s=await super.serializeRequest(e,t,r);return s.path.endsWith("/")||(s.path+="/"),s.headers["content-type"]=
`application/x-amz-json-${this.getJsonRpcVersion()}`,s.headers["x-amz-target"]=`${this.serviceTarget}.${e.name}`,this.awsQueryCompatible&&(s.headers["x-amzn-que\
ry-mode"]="true"),(H(e.input)==="unit"||!s.body)&&(s.body="{}"),s}getPayloadCodec(){return this.codec}async handleError(e,t,r,s,o){let{awsQueryCompatible:n}=this;
n&&this.mixin.setQueryCompatError(s,r);let c=ae(r,s,n)??"Unknown";this.mixin.compose(this.compositeErrorRegistry,c,this.options.defaultNamespace);let{errorSchema:l,
errorMetadata:m}=await this.mixin.getErrorSchemaOrThrowBaseException(c,this.options.defaultNamespace,r,s,o,n?this.mixin.findQueryCompatibleError:void 0),a=S.of(
l),f=s.message??s.Message??"UnknownError",d=this.compositeErrorRegistry.getErrorCtor(l)??Error,g=new d({}),u={},p=this.codec.createDeserializer();for(let[h,w]of a.
structIterator())s[h]!=null&&(u[h]=p.readObject(w,s[h]));throw n&&this.mixin.queryCompatOutput(s,u),this.mixin.decorateServiceException(Object.assign(g,m,{$fault:a.
getMergedTraits().error,message:f},u),s)}};var we=class extends b{constructor({defaultNamespace:e,errorTypeRegistries:t,serviceTarget:r,awsQueryCompatible:s,jsonCodec:o}){super({defaultNamespace:e,errorTypeRegistries:t,
serviceTarget:r,awsQueryCompatible:s,jsonCodec:o})}getShapeId(){return"aws.protocols#awsJson1_1"}getJsonRpcVersion(){return"1.1"}getDefaultContentType(){return"\
application/x-amz-json-1.1"}};var Ae=class extends Ue{serializer;deserializer;codec;mixin=new R;constructor({defaultNamespace:e,errorTypeRegistries:t,jsonCodec:r}){super({defaultNamespace:e,
errorTypeRegistries:t});let s={timestampFormat:{useTrait:!0,default:7},httpBindings:!0,jsonName:!0};this.codec=r??new k(s),this.serializer=new Ge(this.codec.createSerializer(),
s),this.deserializer=new Ke(this.codec.createDeserializer(),s)}getShapeId(){return"aws.protocols#restJson1"}getPayloadCodec(){return this.codec}setSerdeContext(e){
this.codec.setSerdeContext(e),super.setSerdeContext(e)}async serializeRequest(e,t,r){let s=await super.serializeRequest(e,t,r),o=S.of(e.input);if(!s.headers["co\
ntent-type"]){let n=this.mixin.resolveRestContentType(this.getDefaultContentType(),o);n&&(s.headers["content-type"]=n)}return s.body==null&&s.headers["content-t\
ype"]===this.getDefaultContentType()&&(s.body="{}"),s}async deserializeResponse(e,t,r){let s=await super.deserializeResponse(e,t,r),o=S.of(e.output);for(let[n,c]of o.
structIterator())c.getMemberTraits().httpPayload&&!(n in s)&&(s[n]=null);return s}async handleError(e,t,r,s,o){let n=ne(r,s)??"Unknown";this.mixin.compose(this.
compositeErrorRegistry,n,this.options.defaultNamespace);let{errorSchema:c,errorMetadata:l}=await this.mixin.getErrorSchemaOrThrowBaseException(n,this.options.defaultNamespace,
r,s,o),m=S.of(c),a=s.message??s.Message??"UnknownError",f=this.compositeErrorRegistry.getErrorCtor(c)??Error,d=new f({});await this.deserializeHttpMessage(c,t,r,
s);let g={},u=this.codec.createDeserializer();for(let[p,h]of m.structIterator()){let w=h.getMergedTraits().jsonName??p;g[p]=u.readObject(h,s[w])}throw this.mixin.
decorateServiceException(Object.assign(d,l,{$fault:m.getMergedTraits().error,message:a},g),s)}getDefaultContentType(){return"application/json"}};function xe(i){Object.defineProperty(i,"__proto__",{value:void 0,writable:!0,enumerable:!0,configurable:!0})}function Re(i){return new Ce(i).parse()}var Ce=class i{x;i=0;z;constructor(e){
this.x=e,this.x=e.replace(/\r\n?/g,`
`),this.z=this.x.length}parse(){let e=this,{z:t}=e;for(;e.i<t&&(e.trim(),!(e.i>=t));)if(e.isNext("<?"))e.readTo("?>"),e.trim();else if(e.isNext("<!--"))e.readTo(
"-->"),e.trim();else if(e.isNext("<!DOCTYPE",!1))e.skipDoctype(),e.trim();else if(e.x[e.i]==="<"){let r=e.parseTag();return{[r.tag]:r.value}}else throw new Error(
"@aws-sdk XML parse error: unexpected content.");throw new Error("@aws-sdk XML parse error: no root element.")}isNext(e,t=!0){let r=this;return t?r.x.startsWith(
e,r.i):r.x.toLowerCase().startsWith(e.toLowerCase(),r.i)}readTo(e){let t=this,r=t.x.indexOf(e,t.i);if(r===-1)throw new Error(`@aws-sdk XML parse error: expected\
 "${e}" not found.`);let s=t.x.slice(t.i,r);return t.i=r+e.length,s}trim(){let e=this;for(;e.i<e.z&&` 	\r
`.includes(e.x[e.i]);)++e.i}readAttrValue(){let e=this,t=e.x[e.i];++e.i;let r="";for(;e.i<e.z&&e.x[e.i]!==t;)r+=e.x[e.i++];return++e.i,e.decodeEntities(r)}parseTag(){
let e=this;++e.i;let t="";for(;e.i<e.z&&!` 	\r
>/`.includes(e.x[e.i]);)t+=e.x[e.i++];let r=!1,s={};for(;e.i<e.z&&(e.trim(),!">/".includes(e.x[e.i]));){let a="";for(;e.i<e.z&&!`= 	\r
>/?`.includes(e.x[e.i]);)a+=e.x[e.i++];if(e.trim(),e.x[e.i]!=="=")break;++e.i,e.trim(),a==="__proto__"&&xe(s),s[a]=e.readAttrValue(),r=!0}if(e.i>=e.z)throw new Error(
"@aws-sdk XML parse error: unexpected end of input.");if(e.x[e.i]==="/"){if(++e.i,e.i>=e.z||e.x[e.i]!==">")throw new Error("@aws-sdk XML parse error: expected >\
 at the end of self-closing tag.");return++e.i,{tag:t,value:r?s:""}}if(e.x[e.i]!==">")throw new Error("@aws-sdk XML parse error: expected > at the end of openin\
g tag.");++e.i;let o=[],n=[],c=!1;for(;e.i<e.z&&!e.isNext("</");)if(e.x[e.i]==="<")e.isNext("<!--")?e.readTo("-->"):e.isNext("<![CDATA[")?(e.i+=9,o.push(e.readTo(
"]]>"))):e.isNext("<?")?e.readTo("?>"):(c=!0,n.push(e.parseTag()));else{let a="";for(;e.i<e.z&&e.x[e.i]!=="<";)a+=e.x[e.i++];o.push(e.decodeEntities(a))}if(!e.isNext(
"</"))throw new Error(`@aws-sdk XML parse error: missing closing tag </${t}>.`);e.i+=2;let l=e.readTo(">").trim();if(l!==t)throw new Error(`@aws-sdk XML parse e\
rror: mismatched tags <${t}> and </${l}>.`);if(!r&&o.length===0&&!c)return{tag:t,value:""};if(!r&&!c){let a=o.length===1?o[0]:o.join("");return a.trim()===""&&a.
includes(`
`)?{tag:t,value:""}:{tag:t,value:a}}let m={};for(let a of o)a.trim()===""&&a.includes(`
`)||(m["#text"]="#text"in m?m["#text"]+a:a);for(let a of n)a.tag==="__proto__"&&xe(m),a.tag in m?Array.isArray(m[a.tag])?m[a.tag].push(a.value):m[a.tag]=[m[a.tag],
a.value]:m[a.tag]=a.value;for(let[a,f]of Object.entries(s))a==="__proto__"&&xe(m),m[a]=f;return{tag:t,value:m}}static ENTITIES={amp:"&",lt:"<",gt:">",quot:'"',apos:"\
'"};skipDoctype(){let e=this;e.i+=9;let t=0;for(;e.i<e.z;){let r=e.x[e.i];if(r==="[")++t;else if(r==="]")--t;else if(r===">"&&t===0){++e.i;return}++e.i}throw new Error(
"@aws-sdk XML parse error: unclosed DOCTYPE.")}decodeEntities(e){return e.replace(/&(?:#x([0-9a-fA-F]{1,6})|#(\d{1,7})|([a-zA-Z][a-zA-Z0-9]{0,30}));/g,(t,r,s,o)=>r?
String.fromCharCode(parseInt(r,16)):s?String.fromCharCode(parseInt(s,10)):i.ENTITIES[o]??"")}};var I=class{serdeContext;setSerdeContext(e){this.serdeContext=e}};var q=class{from;to;keys;constructor(e,t){this.from=e,this.to=t;let r=Object.keys(this.from),s=new Set(r);s.delete("__type"),this.keys=s}mark(e){this.keys.delete(
e)}hasUnknown(){return this.keys.size===1&&Object.keys(this.to).length===0}writeUnknown(){if(this.hasUnknown()){let e=this.keys.values().next().value,t=this.from[e];
this.to.$unknown=[e,t]}}};function Ct(i){Object.defineProperty(i,"__proto__",{value:void 0,writable:!0,enumerable:!0,configurable:!0})}var X=class extends I{settings;stringDeserializer;constructor(e){super(),this.settings=e,this.stringDeserializer=new Le(e)}setSerdeContext(e){this.serdeContext=
e,this.stringDeserializer.setSerdeContext(e)}read(e,t,r){let s=S.of(e),o=s.getMemberSchemas();if(s.isStructSchema()&&s.isMemberSchema()&&!!Object.values(o).find(
m=>!!m.getMemberTraits().eventPayload)){let m={},a=Object.keys(o)[0];return o[a].isBlobSchema()?m[a]=t:m[a]=this.read(o[a],t),m}let c=(this.serdeContext?.utf8Encoder??
Oe)(t),l=this.parseXml(c);return this.readSchema(e,r?l[r]:l)}readSchema(e,t){let r=S.of(e);if(r.isUnitSchema())return;let s=r.getMergedTraits();if(r.isListSchema()&&
!Array.isArray(t))return this.readSchema(r,[t]);if(t==null)return t;if(typeof t=="object"){let o=!!s.xmlFlattened;if(r.isListSchema()){let c=r.getValueSchema(),
l=[],m=c.getMergedTraits().xmlName??"member",a=o?t:(t[0]??t)[m];if(a==null)return l;let f=Array.isArray(a)?a:[a];for(let d of f)l.push(this.readSchema(c,d));return l}
let n={};if(r.isMapSchema()){let c=r.getKeySchema(),l=r.getValueSchema(),m;o?m=Array.isArray(t)?t:[t]:m=Array.isArray(t.entry)?t.entry:[t.entry];let a=c.getMergedTraits().
xmlName??"key",f=l.getMergedTraits().xmlName??"value";for(let d of m){let g=d[a],u=d[f];g==="__proto__"&&Ct(n),n[g]=this.readSchema(l,u)}return n}if(r.isStructSchema()){
let c=r.isUnionSchema(),l;c&&(l=new q(t,n));for(let[m,a]of r.structIterator()){let f=a.getMergedTraits(),d=f.httpPayload?f.xmlName??a.getName():a.getMemberTraits().
xmlName??m;c&&l.mark(d),t[d]!=null&&(n[m]=this.readSchema(a,t[d]))}return c&&l.writeUnknown(),n}if(r.isDocumentSchema())return t;throw new Error(`@aws-sdk/core/\
protocols - xml deserializer unhandled schema type for ${r.getName(!0)}`)}return r.isListSchema()?[]:r.isMapSchema()||r.isStructSchema()?{}:this.stringDeserializer.
read(r,t)}parseXml(e){if(e.length){let t;try{t=Re(e)}catch(n){throw n&&typeof n=="object"&&Object.defineProperty(n,"$responseBodyText",{value:e}),n}let r="#text",
s=Object.keys(t)[0],o=t[s];return o[r]&&(o[s]=o[r],delete o[r]),be(o)}return{}}};var j=class extends I{settings;buffer;constructor(e){super(),this.settings=e}write(e,t,r=""){this.buffer===void 0&&(this.buffer="");let s=S.of(e);if(r&&!r.endsWith(
".")&&(r+="."),s.isBlobSchema())(typeof t=="string"||t instanceof Uint8Array)&&(this.writeKey(r),this.writeValue((this.serdeContext?.base64Encoder??De)(t)));else if(s.
isBooleanSchema()||s.isNumericSchema()||s.isStringSchema())t!=null?(this.writeKey(r),this.writeValue(String(t))):s.isIdempotencyToken()&&(this.writeKey(r),this.
writeValue($e()));else if(s.isBigIntegerSchema())t!=null&&(this.writeKey(r),this.writeValue(String(t)));else if(s.isBigDecimalSchema())t!=null&&(this.writeKey(r),
this.writeValue(t instanceof ve?t.string:String(t)));else if(s.isTimestampSchema()){if(t instanceof Date)switch(this.writeKey(r),Ve(s,this.settings)){case 5:this.
writeValue(t.toISOString().replace(".000Z","Z"));break;case 6:this.writeValue(Me(t));break;case 7:this.writeValue(String(t.getTime()/1e3));break}}else if(s.isDocumentSchema())
Array.isArray(t)?this.write(79,t,r):t instanceof Date?this.write(4,t,r):t instanceof Uint8Array?this.write(21,t,r):t&&typeof t=="object"?this.write(143,t,r):(this.
writeKey(r),this.writeValue(String(t)));else if(s.isListSchema()){if(Array.isArray(t))if(t.length===0)this.settings.serializeEmptyLists&&(this.writeKey(r),this.
writeValue(""));else{let o=s.getValueSchema(),n=this.settings.flattenLists||s.getMergedTraits().xmlFlattened,c=1;for(let l of t){if(l==null)continue;let m=o.getMergedTraits(),
a=this.getKey("member",m.xmlName,m.ec2QueryName),f=n?`${r}${c}`:`${r}${a}.${c}`;this.write(o,l,f),++c}}}else if(s.isMapSchema()){if(t&&typeof t=="object"){let o=s.
getKeySchema(),n=s.getValueSchema(),c=s.getMergedTraits().xmlFlattened,l=1;for(let m in t){let a=t[m];if(a==null)continue;let f=o.getMergedTraits(),d=this.getKey(
"key",f.xmlName,f.ec2QueryName),g=c?`${r}${l}.${d}`:`${r}entry.${l}.${d}`,u=n.getMergedTraits(),p=this.getKey("value",u.xmlName,u.ec2QueryName),h=c?`${r}${l}.${p}`:
`${r}entry.${l}.${p}`;this.write(o,m,g),this.write(n,a,h),++l}}}else if(s.isStructSchema()){if(t&&typeof t=="object"){let o=!1;for(let[n,c]of s.structIterator()){
if(t[n]==null&&!c.isIdempotencyToken())continue;let l=c.getMergedTraits(),m=this.getKey(n,l.xmlName,l.ec2QueryName,"struct"),a=`${r}${m}`;this.write(c,t[n],a),o=
!0}if(!o&&s.isUnionSchema()){let{$unknown:n}=t;if(Array.isArray(n)){let[c,l]=n,m=`${r}${c}`;this.write(15,l,m)}}}}else if(!s.isUnitSchema())throw new Error(`@aw\
s-sdk/core/protocols - QuerySerializer unrecognized schema type ${s.getName(!0)}`)}flush(){if(this.buffer===void 0)throw new Error("@aws-sdk/core/protocols - Qu\
erySerializer cannot flush with nothing written to buffer.");let e=this.buffer;return delete this.buffer,e}getKey(e,t,r,s){let{ec2:o,capitalizeKeys:n}=this.settings;
if(o&&r)return r;let c=t??e;return n&&s==="struct"?c[0].toUpperCase()+c.slice(1):c}writeKey(e){e.endsWith(".")&&(e=e.slice(0,e.length-1)),this.buffer+=`&${ie(e)}\
=`}writeValue(e){this.buffer+=ie(e)}};var _e=class extends z{options;serializer;deserializer;mixin=new R;constructor(e){super({defaultNamespace:e.defaultNamespace,errorTypeRegistries:e.errorTypeRegistries}),
this.options=e;let t={timestampFormat:{useTrait:!0,default:5},httpBindings:!1,xmlNamespace:e.xmlNamespace,serviceNamespace:e.defaultNamespace,serializeEmptyLists:!0};
this.serializer=new j(t),this.deserializer=new X(t)}getShapeId(){return"aws.protocols#awsQuery"}setSerdeContext(e){this.serializer.setSerdeContext(e),this.deserializer.
setSerdeContext(e)}getPayloadCodec(){throw new Error("AWSQuery protocol has no payload codec.")}async serializeRequest(e,t,r){let s=await super.serializeRequest(
e,t,r);s.path.endsWith("/")||(s.path+="/"),s.headers["content-type"]="application/x-www-form-urlencoded",(H(e.input)==="unit"||!s.body)&&(s.body="");let o=e.name.
split("#")[1]??e.name;return s.body=`Action=${o}&Version=${this.options.version}`+s.body,s.body.endsWith("&")&&(s.body=s.body.slice(-1)),s}async deserializeResponse(e,t,r){
let s=this.deserializer,o=S.of(e.output),n={};if(r.statusCode>=300){let a=await oe(r.body,t);a.byteLength>0&&Object.assign(n,await s.read(15,a)),await this.handleError(
e,t,r,n,this.deserializeMetadata(r))}for(let a in r.headers){let f=r.headers[a];delete r.headers[a],r.headers[a.toLowerCase()]=f}let c=e.name.split("#")[1]??e.name,
l=o.isStructSchema()&&this.useNestedResult()?c+"Result":void 0,m=await oe(r.body,t);return m.byteLength>0&&Object.assign(n,await s.read(o,m,l)),n.$metadata=this.
deserializeMetadata(r),n}useNestedResult(){return!0}async handleError(e,t,r,s,o){let n=this.loadQueryErrorCode(r,s)??"Unknown";this.mixin.compose(this.compositeErrorRegistry,
n,this.options.defaultNamespace);let c=this.loadQueryError(s)??{},l=this.loadQueryErrorMessage(s);c.message=l,c.Error={Type:c.Type,Code:c.Code,Message:l};let{errorSchema:m,
errorMetadata:a}=await this.mixin.getErrorSchemaOrThrowBaseException(n,this.options.defaultNamespace,r,c,o,this.mixin.findQueryCompatibleError),f=S.of(m),d=this.
compositeErrorRegistry.getErrorCtor(m)??Error,g=new d({}),u={Type:c.Error.Type,Code:c.Error.Code,Error:c.Error};for(let[p,h]of f.structIterator()){let w=h.getMergedTraits().
xmlName??p,Rt=c[w]??s[w];u[p]=this.deserializer.readSchema(h,Rt)}throw this.mixin.decorateServiceException(Object.assign(g,a,{$fault:f.getMergedTraits().error,message:l},
u),s)}loadQueryErrorCode(e,t){let r=(t.Errors?.[0]?.Error??t.Errors?.Error??t.Error)?.Code;if(r!==void 0)return r;if(e.statusCode==404)return"NotFound"}loadQueryError(e){
return e.Errors?.[0]?.Error??e.Errors?.Error??e.Error}loadQueryErrorMessage(e){let t=this.loadQueryError(e);return t?.message??t?.Message??e.message??e.Message??
"Unknown"}getDefaultContentType(){return"application/x-www-form-urlencoded"}};var Ne=class extends b{constructor({defaultNamespace:e,errorTypeRegistries:t,serviceTarget:r,awsQueryCompatible:s,jsonCodec:o}){super({defaultNamespace:e,errorTypeRegistries:t,
serviceTarget:r,awsQueryCompatible:s,jsonCodec:o})}getShapeId(){return"aws.protocols#awsJson1_0"}getJsonRpcVersion(){return"1.0"}getDefaultContentType(){return"\
application/x-amz-json-1.0"}};export{N as a,L as b,We as c,Ye as d,Je as e,T as f,It as g,Ss as h,Ne as i,we as j,Ae as k,_e as l};
