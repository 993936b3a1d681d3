import{createRequire as relayCreateRequire}from'node:module';const require=relayCreateRequire(import.meta.url);
import{A as st,B as at,C as j,D as ct,E as ft,F as mt,G as dt,H as ht,I as me,J as O,P as lt,Q as $,R as de,T as he,d as U,f as S,g as P,h as Pe,i as et,j as tt,
p as rt,q as N,r as it,t as K,u as nt,v as q,w as R,x as fe,z as ot}from"./chunk-7KEUJZIQ.js";var H=class n extends Error{name="ProviderError";tryNextLink;constructor(e,t=!0){let r,i=!0;typeof t=="boolean"?(r=void 0,i=t):t!=null&&typeof t=="object"&&(r=t.
logger,i=t.tryNextLink??!0),super(e),this.tryNextLink=i,Object.setPrototypeOf(this,n.prototype),r?.debug?.(`@smithy/property-provider ${i?"->":"(!)"} ${e}`)}static from(e,t=!0){
return Object.assign(new this(e.message,t),e)}};var V=class n extends H{name="CredentialsProviderError";constructor(e,t=!0){super(e,t),Object.setPrototypeOf(this,n.prototype)}};var pt="AWS_PROFILE",ut="default",Re=n=>n.profile||process.env[pt]||ut;import{join as fr}from"node:path";import{homedir as sr}from"node:os";import{sep as ar}from"node:path";var He={},cr=()=>process&&process.geteuid?`${process.geteuid()}`:"DEFAULT",M=()=>{let{HOME:n,
USERPROFILE:e,HOMEPATH:t,HOMEDRIVE:r=`C:${ar}`}=process.env;if(n)return n;if(e)return e;if(t)return`${r}${t}`;let i=cr();return He[i]||(He[i]=sr()),He[i]};var mr="AWS_CONFIG_FILE",le=()=>process.env[mr]||fr(M(),".aws","config");import{join as yt}from"node:path";var gt=n=>Object.entries(n).filter(([e])=>{let t=e.indexOf(".");return t===-1?!1:Object.values(U).includes(e.substring(0,t))}).reduce((e,[t,r])=>{let i=t.indexOf(
"."),o=t.substring(0,i)===U.PROFILE?t.substring(i+1):t;return e[o]=r,e},{...n.default&&{default:n.default}});import{join as dr}from"node:path";var hr="AWS_SHARED_CREDENTIALS_FILE",St=()=>process.env[hr]||dr(M(),".aws","credentials");var lr=/^([\w-]+)\s(["'])?([\w-@+.%:/]+)\2$/,pr=["__proto__","profile __proto__"],X=n=>{let e={},t,r;for(let i of n.split(/\r?\n/)){let o=i.split(/(^|\s)[;#]/)[0].
trim();if(o[0]==="["&&o[o.length-1]==="]"){t=void 0,r=void 0;let a=o.substring(1,o.length-1),c=lr.exec(a);if(c){let[,f,,m]=c;Object.values(U).includes(f)&&(t=[f,
m].join("."))}else t=a;if(pr.includes(a))throw new Error(`Found invalid profile name "${a}"`)}else if(t){let a=o.indexOf("=");if(![0,-1].includes(a)){let[c,f]=[
o.substring(0,a).trim(),o.substring(a+1).trim()];if(f==="")r=c;else{r&&i.trimStart()===i&&(r=void 0),e[t]=e[t]||{};let m=r?[r,c].join("."):c;e[t][m]=f}}}}return e};import{readFile as ur}from"node:fs/promises";var Le={},Z={},Y=(n,e)=>Z[n]!==void 0?Z[n]:((!Le[n]||e?.ignoreCache)&&(Le[n]=ur(n,"utf8")),Le[n]);var xt=()=>({}),pe=async(n={})=>{let{filepath:e=St(),configFilepath:t=le()}=n,r=M(),i="~/",o=e;e.startsWith(i)&&(o=yt(r,e.slice(2)));let s=t;t.startsWith(i)&&(s=
yt(r,t.slice(2)));let a=await Promise.all([Y(s,{ignoreCache:n.ignoreCache}).then(X).then(gt).catch(xt),Y(o,{ignoreCache:n.ignoreCache}).then(X).catch(xt)]);return{
configFile:a[0],credentialsFile:a[1]}};var Et=n=>Object.entries(n).filter(([e])=>e.startsWith(U.SSO_SESSION+".")).reduce((e,[t,r])=>({...e,[t.substring(t.indexOf(".")+1)]:r}),{});var gr=()=>({}),Sr=async(n={})=>Y(n.configFilepath??le()).then(X).then(Et).catch(gr);var bt=(...n)=>{let e={};for(let t of n)for(let[r,i]of Object.entries(t))e[r]!==void 0?Object.assign(e[r],i):e[r]=i;return e};var yr=async n=>{let e=await pe(n);return bt(e.configFile,e.credentialsFile)};import{readFile as br}from"node:fs/promises";import{createHash as xr}from"node:crypto";import{join as Er}from"node:path";var je=n=>{let t=xr("sha1").update(n).digest("hex");return Er(M(),".aws","sso","cache",`${t}.json`)};var ee={},wr=async n=>{if(ee[n])return ee[n];let e=je(n),t=await br(e,"utf8");return JSON.parse(t)};var _r={getFileRecord(){return Z},interceptFile(n,e){Z[n]=Promise.resolve(e)},getTokenRecord(){return ee},interceptToken(n,e){ee[n]=e}};var Me=(...n)=>async()=>{if(n.length===0)throw new H("No providers in chain");let e;for(let t of n)try{return await t()}catch(r){if(e=r,r?.tryNextLink)continue;
throw r}throw e};var ue=(n,e,t)=>{let r,i,o,s=!1,a=async()=>{i||(i=n());try{r=await i,o=!0,s=!1}finally{i=void 0}return r};return e===void 0?async c=>((!o||c?.forceRefresh)&&(r=
await a()),r):async c=>((!o||c?.forceRefresh)&&(r=await a()),s?r:t&&!t(r)?(s=!0,r):(e(r)&&await a(),r))};function ge(n){try{let e=new Set(Array.from(n.match(/([A-Z_]){3,}/g)??[]));return e.delete("CONFIG"),e.delete("CONFIG_PREFIX_SEPARATOR"),e.delete("ENV"),[...e].
join(", ")}catch{return n}}var wt=(n,e)=>async()=>{try{let t=n(process.env,e);if(t===void 0)throw new Error;return t}catch(t){throw new V(t.message||`Not found in ENV: ${ge(n.toString())}`,
{logger:e?.logger})}};var _t=(n,{preferredFile:e="config",...t}={})=>async()=>{let r=Re(t),{configFile:i,credentialsFile:o}=await pe(t),s=o[r]||{},a=i[r]||{},c=e==="config"?{...s,...a}:
{...a,...s};try{let m=n(c,e==="config"?i:o);if(m===void 0)throw new Error;return m}catch(f){throw new V(f.message||`Not found in config files w/ profile [${r}]:\
 ${ge(n.toString())}`,{logger:t.logger})}};var Nt=n=>()=>Promise.resolve(n);var Nr=n=>typeof n=="function",Ot=n=>Nr(n)?async()=>await n():Nt(n);var Se=({environmentVariableSelector:n,configFileSelector:e,default:t},r={})=>{let{signingName:i,logger:o}=r;return ue(Me(wt(n,{signingName:i,logger:o}),_t(e,r),
Ot(t)))};var Ct=new Set,Tt=(n,e=et)=>{if(!Ct.has(n)&&!e(n))if(n==="*")console.warn('@smithy/config-resolver WARN - Please use the caller region instead of "*". See "sigv\
4a" in https://github.com/aws/aws-sdk-js-v3/blob/main/supplemental-docs/CLIENTS.md.');else throw new Error(`Region not accepted: region="${n}" is not a valid ho\
stname component.`);else Ct.add(n)};var ye=n=>typeof n=="string"&&(n.startsWith("fips-")||n.endsWith("-fips"));var It=n=>ye(n)?["fips-aws-global","aws-fips"].includes(n)?"us-east-1":n.replace(/fips-(dkr-|prod-)?|-fips/,""):n;var Or=n=>{let{region:e,useFipsEndpoint:t}=n;if(!e)throw new Error("Region is missing");return Object.assign(n,{region:async()=>{let r=typeof e=="function"?await e():
e,i=It(r);return Tt(i),i},useFipsEndpoint:async()=>{let r=typeof e=="string"?e:await e();return ye(r)?!0:typeof t!="function"?Promise.resolve(!!t):t()}})};var ze=class n extends H{name="TokenProviderError";constructor(e,t=!0){super(e,t),Object.setPrototypeOf(this,n.prototype)}};var k=(n,e,t)=>{if(e in n){if(n[e]==="true")return!0;if(n[e]==="false")return!1;throw new Error(`Cannot load ${t} "${e}". Expected "true" or "false", got ${n[e]}\
.`)}};var L;(function(n){n.ENV="env",n.CONFIG="shared config entry"})(L||(L={}));var At="AWS_USE_DUALSTACK_ENDPOINT",Dt="use_dualstack_endpoint";var Cr={environmentVariableSelector:n=>k(n,At,L.ENV),configFileSelector:n=>k(n,Dt,L.CONFIG),default:!1};var Bt="AWS_USE_FIPS_ENDPOINT",Ft="use_fips_endpoint";var Tr={environmentVariableSelector:n=>k(n,Bt,L.ENV),configFileSelector:n=>k(n,Ft,L.CONFIG),default:!1};var Pt="AWS_EXECUTION_ENV",Ue="AWS_REGION",Ve="AWS_DEFAULT_REGION",Rt="AWS_EC2_METADATA_DISABLED",Ht=["in-region","cross-region","mobile","standard","legacy"],Lt="\
/latest/meta-data/placement/region",jt="/latest/api/token",Mt="x-aws-ec2-metadata-token",zt="x-aws-ec2-metadata-token-ttl-seconds";var Ut=1e3,Ir=6e4,vt=0,xe=async()=>{if(!process.env[Rt]&&!(Date.now()<vt))try{let n=Ar(),e=(await kt({...n,path:jt,method:"PUT",headers:{[zt]:"21600"}})).toString();
return(await kt({...n,path:Lt,method:"GET",headers:{[Mt]:e}})).toString().trim()||Vt()}catch{return Vt()}},Vt=()=>{vt=Date.now()+Ir},Ar=()=>{let n=process.env.AWS_EC2_METADATA_SERVICE_ENDPOINT;
if(n){let e=new URL(n);return{hostname:e.hostname.replace(/^\[(.+)]$/,"$1"),port:e.port?Number(e.port):void 0}}return process.env.AWS_EC2_METADATA_SERVICE_ENDPOINT_MODE===
"IPv6"?{hostname:"fd00:ec2::254"}:{hostname:"169.254.169.254"}},kt=async n=>{let{request:e}=await import("node:http");return new Promise((t,r)=>{let i=e({hostname:n.
hostname,port:n.port,path:n.path,method:n.method,headers:n.headers,timeout:Ut,signal:AbortSignal.timeout(Ut)});i.on("error",o=>{r(o),i.destroy()}),i.on("timeout",
()=>{r(new Error("TimeoutError from instance metadata service")),i.destroy()}),i.on("response",o=>{let{statusCode:s=400}=o;if(s<200||s>=300){r(Object.assign(new Error(
"Error response received from instance metadata service"),{statusCode:s})),i.destroy();return}let a=[];o.on("data",c=>a.push(c)),o.on("end",()=>{t(Buffer.concat(
a)),i.destroy()})}),i.end()})};var Gt="AWS_REGION",$t="region",ke={environmentVariableSelector:n=>n[Gt],configFileSelector:n=>n[$t],default:async()=>{let n=await xe();if(n)return n;throw new Error(
"Region is missing")}},Dr={preferredFile:"credentials"};var Br="AWS_DEFAULTS_MODE",Fr="defaults_mode",Wt={environmentVariableSelector:n=>n[Br],configFileSelector:n=>n[Fr],default:"legacy"};var Pr=({region:n=Se(ke),defaultsMode:e=Se(Wt)}={})=>ue(async()=>{let t=typeof e=="function"?await e():e;switch(t?.toLowerCase()){case"auto":return Rr(n);case"i\
n-region":case"cross-region":case"mobile":case"standard":case"legacy":return Promise.resolve(t?.toLocaleLowerCase());case void 0:return Promise.resolve("legacy");default:
throw new Error(`Invalid parameter for "defaultsMode", expect ${Ht.join(", ")}, got ${t}`)}}),Rr=async n=>{if(n){let e=typeof n=="function"?await n():n,t=await Hr();
return t?e===t?"in-region":"cross-region":"standard"}return"standard"},Hr=async()=>process.env[Pt]&&(process.env[Ue]||process.env[Ve])?process.env[Ue]??process.
env[Ve]:xe();var Jt="content-length";function Kt(n){return e=>async t=>{let r=t.request;if(P.isInstance(r)){let{body:i,headers:o}=r;if(i&&Object.keys(o).map(s=>s.toLowerCase()).
indexOf(Jt)===-1)try{let s=n(i);s!=null&&(r.headers={...r.headers,[Jt]:String(s)})}catch{}}return e({...t,request:r})}}var qt={step:"build",tags:["SET_CONTENT_L\
ENGTH","CONTENT_LENGTH"],name:"contentLengthMiddleware",override:!0},Lr=n=>({applyToStack:e=>{e.add(Kt(n.bodyLengthChecker),qt)}});var C=async(n=new Uint8Array,e)=>{if(n instanceof Uint8Array)return de.mutate(n);if(!n)return de.mutate(new Uint8Array);let t=e.streamCollector(n);return de.mutate(
await t)};function Ee(n){return/^[\w.~-]+$/.test(n)?n:encodeURIComponent(n).replace(/[!'()*]/g,function(e){return"%"+e.charCodeAt(0).toString(16).toUpperCase()})}var Xt=Symbol.for("@smithy/schema-x"),w=class n extends N{static identity=Symbol.for("@smithy/HttpBindingNormalizedSchema");identity=n.identity;bindings;constructor(e){
super(e)}static of(e){let t=N.of(e);if(t.identity===n.identity)return t;let r=t.isMemberSchema()?t:t.getSchema(),i=typeof r=="object"&&r!==null?r:t;return i[Xt]??=
new n(t)}getHttpBindingLocation(e){return e.httpPayload?36:e.httpLabel?33:e.httpHeader?38:typeof e.httpPrefixHeaders=="string"?39:e.httpQuery?34:e.httpQueryParams?
35:e.httpResponseCode?37:32}getHttpBindingValue(e,t,r=!1){let i=this.getSchema(),o=typeof i=="number"?i&255:this.isListSchema()?64:255,s=e&7,a=t.mediaType?t.mediaType===
"application/json"||t.mediaType.endsWith("+json")?2:1:0,c=t.streaming||o===42?this.isStructSchema()?2:1:0,f=o>=4&&o<=7?s>=6?2:s>0&&s<4?1:0:0,m=o|a<<8|(t.idempotencyToken?
1:0)<<10|c<<11|(t.sparse?1:0)<<13|f<<14|(t.hostLabel?1:0)<<17|(e===36&&typeof i!="object"?1:0)<<18,d=o&192,h=s&2&&(d===64||!r&&s&1)?this.getHttpBindingCollectionValue(
e,t):void 0,l=(h?.[1]??0)&255;return m|=(s>=6&&(l===4||l===6)?1:0)<<16,[this,m,h]}getHttpBindingCollectionValue(e,t=this.getMergedTraits()){let r=n.of(this.getValueSchema());
return r.getHttpBindingValue(e,{...r.getMergedTraits(),...t},!0)}getHttpBindings(){let e=this.getSchema();return typeof e!="object"||e===null?Ur:this.bindings??=
jr(this)}},jr=n=>{let e=[],t=[],r=[],i=[],o=[],s={},a={},c=[],f={headers:a,prefixHeaders:c},m={request:{memberBindings:o,byName:s},response:{bodyMemberNames:e,bindings:f}},
{request:d,response:h}=m;for(let[l,_]of n.structIterator()){let u=w.of(_),p=u.getMergedTraits(),y=u.getHttpBindingLocation(p),x=p.httpHeader?.toLowerCase()??p.httpPrefixHeaders?.
toLowerCase()??p.httpQuery,E=u.getHttpBindingValue(y,p),g=[l,E,y,x];l==="__proto__"&&$(s),s[l]=g,E[1]>>10&1&&(d.hasIdempotency=!0),o.push(g);let b=y&7;if(b===0&&
(r.push(l),i.push(_)),(b&4)===0)e.push(l),t.push(_);else if((b&6)===4)if(b&1)f.statusCode=g;else{f.payload=g;let T=E[1]&255;d.contentTypeInstruction=p.mediaType??
(T===0?"text/plain":T===21||T===42?"application/octet-stream":null)}else b&1?(d.hasPrefixHeaders=!0,c.push(g)):(x==="__proto__"&&$(a),a[x]=g)}return d.contentTypeInstruction===
void 0&&r.length&&(d.contentTypeInstruction=null),d.syntheticBodySchema=Qt(n,r,i),h.syntheticBodySchema=Qt(n,e,t),m},Mr=n=>{let e=[],t=0;for(let r of n.matchAll(
/\{([^{}+]+)(\+)?\}/g))r.index>t&&e.push([n.slice(t,r.index),0]),e.push([r[1],r[2]?2:1]),t=r.index+r[0].length;return e.length&&t<n.length&&e.push([n.slice(t),0]),
e.length?e:void 0},zr=n=>{let{http:e,endpoint:t}=rt(n.traits??{}),[r,i]=e?.[1].split("?")??[];return[e?.[0],r,i?[...new URLSearchParams(i)]:[],r?Mr(r):void 0,t?.[0]]},
Ur={request:{memberBindings:[],byName:{}},response:{bodyMemberNames:[],bindings:{headers:{},prefixHeaders:[]}}},be=n=>n[Xt]??=zr(n),Qt=(n,e,t)=>{if(!e.length)return;
let r=n.getSchema(),i=[3,r[1],r[2],n.getMergedTraits(),e,t],o=r[6],s=o&&e.reduce((a,c)=>a+(r[4].indexOf(c)<o?1:0),0);return s&&(i[6]=s),i};var D=class{serdeContext;setSerdeContext(e){this.serdeContext=e}};var W=class extends D{options;compositeErrorRegistry;constructor(e){super(),this.options=e,this.compositeErrorRegistry=new it(e.defaultNamespace);for(let t of e.
errorTypeRegistries??[])this.compositeErrorRegistry.copyFrom(t)}getRequestType(){return P}getResponseType(){return Pe}setSerdeContext(e){this.serdeContext=e,this.
serializer.setSerdeContext(e),this.deserializer.setSerdeContext(e),this.getPayloadCodec()&&this.getPayloadCodec().setSerdeContext(e)}updateServiceEndpoint(e,t){
if("url"in t){e.protocol=t.url.protocol,e.hostname=t.url.hostname,e.port=t.url.port?Number(t.url.port):void 0,e.path=t.url.pathname,e.fragment=t.url.hash||void 0,
e.username=t.url.username||void 0,e.password=t.url.password||void 0,e.query||(e.query={});for(let[r,i]of t.url.searchParams.entries())e.query[r]=i;if(t.headers)
for(let r in t.headers)S(t.headers,r)&&(e.headers[r]=t.headers[r].join(", "));return e}else{if(e.protocol=t.protocol,e.hostname=t.hostname,e.port=t.port?Number(
t.port):void 0,e.path=t.path,e.query={...t.query},t.headers)for(let r in t.headers)S(t.headers,r)&&(e.headers[r]=t.headers[r]);return e}}setHostPrefix(e,t,r,i=be(
t)){if(this.serdeContext?.disableHostPrefix)return;let o=i[4];if(typeof o!="string")return;let s=o;for(let[a,[,c]]of w.of(t.input).getHttpBindings().request.memberBindings){
if(!(c>>17&1))continue;let f=r[a];if(typeof f!="string")throw new Error(`@smithy/core/schema - ${a} in input must be a string as hostLabel.`);s=s.replace(`{${a}\
}`,f)}if(e.hostname=s+e.hostname,!tt(e.hostname))throw new Error(`[${e.hostname}] is not a valid hostname.`)}deserializeMetadata(e){return{httpStatusCode:e.statusCode,
requestId:e.headers["x-amzn-requestid"]??e.headers["x-amzn-request-id"]??e.headers["x-amz-request-id"],extendedRequestId:e.headers["x-amz-id-2"],cfId:e.headers["\
x-amz-cf-id"]}}resolveError(e,t,r){let i=[-3,"","Error",0,[],[],0],o;for(let s of r)for(let a of t)try{a==="*"?o=s.getSchema(e):o=s.getSchema(a+"#"+e);let c=s.getErrorCtor(
o);if(c)return[o,c,"modeled"];{let f=s.getBaseException();if(f){let m=s.getErrorCtor(f);if(m)return[o,m,"synthetic"]}}}catch{}for(let s of r){let a=s.getBaseException();
if(a){let c=s.getErrorCtor(a);if(c)return[a,c,"synthetic"]}}return[i,Error,"native"]}async serializeEventStream({eventStream:e,requestSchema:t,initialRequest:r}){
return(await this.loadEventStreamCapability()).serializeEventStream({eventStream:e,requestSchema:t,initialRequest:r})}async deserializeEventStream({response:e,responseSchema:t,
initialResponseContainer:r}){return(await this.loadEventStreamCapability()).deserializeEventStream({response:e,responseSchema:t,initialResponseContainer:r})}async loadEventStreamCapability(){
let{EventStreamSerde:e,eventStreamSerdeProvider:t}=await import("./event-streams-Y6WU45IM.js"),r=this.resolveEventStreamMarshaller(t);return new e({marshaller:r,serializer:this.
serializer,deserializer:this.deserializer,serdeContext:this.serdeContext,defaultContentType:this.getDefaultContentType(),compositeErrorRegistry:this.compositeErrorRegistry})}getDefaultContentType(){
throw new Error(`@smithy/core/protocols - ${this.constructor.name} getDefaultContentType() implementation missing.`)}async deserializeHttpMessage(e,t,r,i,o){return[]}getEventStreamMarshaller(){
let e=this.serdeContext;if(!e.eventStreamMarshaller)throw new Error("@smithy/core - HttpProtocol: eventStreamMarshaller missing in serdeContext.");return e.eventStreamMarshaller}resolveEventStreamMarshaller(e){
let t=this.serdeContext;return t.eventStreamMarshaller?t.eventStreamMarshaller:e(this.serdeContext)}};var ve=class extends W{async serializeRequest(e,t,r){let i=t&&typeof t=="object"?t:{},o={},s={},a=await r.endpoint(),c=w.of(e?.input),f=c.getHttpBindings().request,
m=be(e),d=new P({query:o,headers:s});if(a){this.updateServiceEndpoint(d,a),this.setHostPrefix(d,e,i,m);let[l,_,u]=m;if(l){d.method=l,d.path=d.path==="/"?_:d.path+
_;for(let[p,y]of u)o[p]=y}}d.query=o;let h=this.serializeHttpBindings(i,d,f,m);return h&&(d.body=await this.serializeEventStream({eventStream:h,requestSchema:c})),
d}serializeHttpBindings(e,t,r,i){let o=this.serializer,s=typeof o.writeCodec=="function"?o:void 0,a=t.query,c=t.headers,f=r.syntheticBodySchema,m=!1,d,h,l,_=Object.
getOwnPropertyNames(e),u=Object.getPrototypeOf(e),p=(u===Object.prototype||u===null)&&!r.hasIdempotency&&!r.hasPrefixHeaders&&_.length*2<r.memberBindings.length,
y=p?_.length:r.memberBindings.length;for(let g=0;g<y;++g){let b=p?S(r.byName,_[g])?r.byName[_[g]]:void 0:r.memberBindings[g];if(!b)continue;let T=b[1],v=b[0],ae=T[0],
ce=T[1],G=T[2],I=b[2],Fe=b[3],A=e[v];if(!(A==null&&!(ce>>10&1)))if(I===36){let F=ce>>11&3;F?F===2?h=A||void 0:d=A:(s?s.writeCodec(ae,A):o.write(ae,A),d=o.flush())}else if(I===
33||I===38){let F=this.serializeHttpValue(T,A,I,s);I===33?(l??=Object.create(null))[v]=F:c[Fe]=F}else if(I===39)for(let F in A){if(!S(A,F))continue;let Ye=Fe+F;
c[Ye.toLowerCase()]=this.serializeHttpValue(G,A[F],38,s,s?G[0]:[G[0],{httpHeader:Ye}])}else(I&62)===34?this.serializeQuery(T,A,Fe,a,s):m=!0}let x=i[1],E=i[3];return x&&
E&&t.path.endsWith(x)&&(t.path=t.path.slice(0,-x.length)+this.serializePath(E,l,r)),m&&f&&(s?s.writeCodec(f,e):o.write(f,e),d=o.flush()),t.body=d,h}serializeQuery(e,t,r,i,o){
let[s,a,c]=e,f=o?void 0:s.getMergedTraits();if(r===void 0){for(let m in t)!S(t,m)||m in i||(o||Object.assign(c[0].getMergedTraits(),{...f,httpQuery:m,httpQueryParams:void 0}),
this.serializeQuery(c,t[m],m,i,o));return}if((a&192)===64){let m=[];for(let d of t){let h=this.serializeHttpValue(c,d,34,o,o?c[0]:[c[0],f]);(a>>13&1||h!==void 0)&&
m.push(h)}i[r]=m}else i[r]=this.serializeHttpValue(e,t,34,o,o?s:[s,f])}serializeHttpValue(e,t,r,i,o=e[0]){let s=e[1],a=s&255;return i&&!(s&1792)&&(a<=2||a===17||
a===19)?String(t):(i?i.writeHttpBinding(e,t,r):this.serializer.write(o,t),this.serializer.flush())}serializePath(e,t,r){let i="";for(let[o,s]of e){if(s===0){i+=
o;continue}let a=t?.[o];if(a===void 0){if(S(r.byName,o)&&r.byName[o][2]===33)throw new Error(`No value provided for input HTTP label: ${o}.`);i+=`{${o}${s===2?"\
+":""}}`}else i+=s===2?a.split("/").map(Ee).join("/"):Ee(a)}return i}async deserializeResponse(e,t,r){let i=this.deserializer,o=typeof i.readCodec=="function"?i:
void 0,s=w.of(e.output),a=s.getHttpBindings().response,c={};if(r.statusCode>=300){let m=await C(r.body,t);throw m.byteLength>0&&Object.assign(c,await i.read(15,
m)),await this.handleError(e,t,r,c,this.deserializeMetadata(r)),new Error("@smithy/core/protocols - HTTP Protocol error handler failed to throw.")}let f=await this.
deserializeHttpMessage(s,t,r,c);if(f.length){let m=await C(r.body,t);if(m.byteLength>0){let d=await(o?o.readCodec(a.syntheticBodySchema,m):i.read(a.syntheticBodySchema,
m));for(let h of f)d[h]!=null&&(c[h]=d[h])}}else a.bindings.payload||await C(r.body,t);return c.$metadata=this.deserializeMetadata(r),c}async deserializeHttpMessage(e,t,r,i,o){
let s=i instanceof Set?o:i,a=this.deserializer,c=typeof a.readCodec=="function"?a:void 0,f=w.of(e),{bodyMemberNames:m,bindings:{payload:d,statusCode:h,headers:l,
prefixHeaders:_}}=f.getHttpBindings().response,u=r.headers;if(d){let[p,y]=d,[x,E]=y,g=E>>11&3;if(g)g===2?s[p]=await this.deserializeEventStream({response:r,responseSchema:f}):
s[p]=lt(r.body);else if(r.body){let b=await C(r.body,t);b.byteLength>0&&(s[p]=await(c?c.readPayload(y,b):a.read(x,b)))}}for(let p in u){if(!S(u,p))continue;let y=p.
toLowerCase(),x=u[p];y!==p&&(delete u[p],u[y]=x);let E=S(l,y)?l[y]:void 0;if(!E)continue;let[g,[b,T,v],,ae]=E;if(v){let ce=T>>16&1?ht(x,",",2):me(x),G=[];for(let I of ce)
G.push(c?c.readHttpBinding(v,I.trim(),38):await a.read([v[0],{httpHeader:ae}],I.trim()));s[g]=G}else s[g]=c?c.readHttpBinding(E[1],x,38):await a.read(b,x)}for(let[
p,[,,y],,x]of _){s[p]={};for(let E in u){if(!S(u,E)||!E.startsWith(x))continue;let g=u[E];s[p][E.slice(x.length)]=c?c.readHttpBinding(y,g,38):await a.read([y[0],
{httpHeader:E}],g)}}return h&&(s[h[0]]=r.statusCode),m}};var Ge=class extends W{async serializeRequest(e,t,r){let i=this.serializer,o={},s={},a=await r.endpoint(),c=N.of(e?.input),f=c.getSchema(),m,d=t&&typeof t=="obj\
ect"?t:{},h=new P({protocol:"",hostname:"",port:void 0,path:"/",fragment:void 0,query:o,headers:s,body:void 0});if(a&&(this.updateServiceEndpoint(h,a),this.setHostPrefix(
h,e,d)),d){let l=c.getEventStreamMember();if(l){if(d[l]){let _={};for(let[u]of c.structIterator())u!==l&&d[u]!=null&&(_[u]=d[u]);m=await this.serializeEventStream(
{eventStream:d[l],requestSchema:c,initialRequest:_})}}else i.write(f,d),m=i.flush()}return h.headers=Object.assign(h.headers,s),h.query=o,h.body=m,h.method="POS\
T",h}async deserializeResponse(e,t,r){let i=this.deserializer,o=N.of(e.output),s={};if(this.isErrorResponse(r.statusCode)){let c=await C(r.body,t);throw c.byteLength>
0&&Object.assign(s,await i.read(15,c)),await this.handleError(e,t,r,s,this.deserializeMetadata(r)),new Error("@smithy/core/protocols - RPC Protocol error handle\
r failed to throw.")}for(let c in r.headers){if(!S(r.headers,c))continue;let f=r.headers[c];delete r.headers[c],r.headers[c.toLowerCase()]=f}let a=o.getEventStreamMember();
if(a)s[a]=await this.deserializeEventStream({response:r,responseSchema:o,initialResponseContainer:s});else{let c=await C(r.body,t);c.byteLength>0&&Object.assign(
s,await i.read(o,c))}return s.$metadata=this.deserializeMetadata(r),s}isErrorResponse(e){return e>=300}};var te=class extends D{settings;constructor(e){super(),this.settings=e}read(e,t){let r=w.of(e),i=r.getMergedTraits(),o=r.getHttpBindingLocation(i);return this.readHttpBinding(
r.getHttpBindingValue(o,i),t,o)}readHttpBinding([e,t,r],i,o){let s=t&255;if((s&192)===64)return r??=e.getHttpBindingCollectionValue(o),me(i).map(a=>this.readHttpBinding(
r,a,o));switch(s){case 21:case 42:return(this.serdeContext?.base64Decoder??K)(i);case 4:case 5:case 6:case 7:{let a=this.settings.httpBindings?t>>14&3:0;switch(this.
settings.timestampFormat.useTrait&&s>4?s:a?a+4:this.settings.timestampFormat.default){case 5:return mt(i);case 6:return dt(i);case 7:return ft(i);default:return console.
warn("Missing timestamp format, parsing value with Date constructor:",i),new Date(i)}}case 0:{let a=t>>8&3;if(!a)return i;let c=i;return(o&6)===6&&(c=(this.serdeContext?.
utf8Encoder??R)((this.serdeContext?.base64Decoder??K)(c))),a===2?j.from(c):c}case 1:return Number(i);case 2:return i.toLowerCase()==="true";case 17:return BigInt(
i);case 19:return new O(i,"bigDecimal");default:return i}}};var $e=class extends D{codecDeserializer;stringDeserializer;constructor(e,t){super(),this.codecDeserializer=e,this.stringDeserializer=new te(t)}setSerdeContext(e){
this.stringDeserializer.setSerdeContext(e),this.codecDeserializer.setSerdeContext(e),this.serdeContext=e}read(e,t){let r=w.of(e),i=r.getMergedTraits();if(i.httpHeader||
i.httpResponseCode){let o=r.getHttpBindingValue(38,i);return this.readHttpBinding(o,t,38)}return i.httpPayload?this.readPayload(r.getHttpBindingValue(36,i),t):this.
readCodec(r,t)}readHttpBinding(e,t,r){let i=typeof t=="string"?t:(this.serdeContext?.utf8Encoder??R)(t);return this.stringDeserializer.readHttpBinding(e,i,r)}readPayload([
e,t],r){let i=t&255;return i===21||i===42?typeof r=="string"?(this.serdeContext?.utf8Decoder??nt)(r):r:i===0?typeof r=="string"?r:(this.serdeContext?.utf8Encoder??
R)(r):this.readCodec(e,r)}readCodec(e,t){return this.codecDeserializer.read(e,t)}};var we=class extends D{settings;stringBuffer="";constructor(e){super(),this.settings=e}write(e,t){let r=w.of(e),i=r.getMergedTraits(),o=r.getHttpBindingLocation(
i);this.writeHttpBinding(r.getHttpBindingValue(o,i),t,o)}writeHttpBinding([e,t,r],i,o){let s=t&255;switch(typeof i){case"object":if(i===null){this.stringBuffer=
"null";return}if(s>=4&&s<=7){if(!(i instanceof Date))throw new Error(`@smithy/core/protocols - received non-Date value ${i} when schema expected Date in ${e.getName(
!0)}`);let f=this.settings.httpBindings?t>>14&3:0;switch(this.settings.timestampFormat.useTrait&&s>4?s:f?f+4:this.settings.timestampFormat.default){case 5:this.
stringBuffer=i.toISOString().replace(".000Z","Z");break;case 6:this.stringBuffer=fe(i);break;case 7:this.stringBuffer=String(i.getTime()/1e3);break;default:console.
warn("Missing timestamp format, using epoch seconds",i),this.stringBuffer=String(i.getTime()/1e3)}return}if((s===21||s===42)&&"byteLength"in i){this.stringBuffer=
(this.serdeContext?.base64Encoder??q)(i);return}if((s&192)===64&&Array.isArray(i)){r??=e.getHttpBindingCollectionValue(o);let f=r[1]&255,m=f>=4&&f<=7,d="";for(let h of i){
this.writeHttpBinding(r,h,o);let l=this.flush();d&&(d+=", "),d+=m?l:ct(l)}this.stringBuffer=d;return}this.stringBuffer=JSON.stringify(i,null,2);break;case"strin\
g":let a=t>>8&3,c=i;if(a===2&&(c=j.from(c)),a&&(o&6)===6){this.stringBuffer=(this.serdeContext?.base64Encoder??q)(c.toString());return}this.stringBuffer=i;break;default:
this.stringBuffer=t>>10&1?he():String(i)}}flush(){let e=this.stringBuffer;return this.stringBuffer="",e}};var We=class{codecSerializer;stringSerializer;buffer;constructor(e,t,r=new we(t)){this.codecSerializer=e,this.stringSerializer=r}setSerdeContext(e){this.codecSerializer.
setSerdeContext(e),this.stringSerializer.setSerdeContext(e)}write(e,t){let r=w.of(e),i=r.getMergedTraits();if(i.httpHeader||i.httpLabel||i.httpQuery){let o=r.getHttpBindingLocation(
i);this.writeHttpBinding(r.getHttpBindingValue(o,i),t,o);return}this.writeCodec(r,t)}writeHttpBinding(e,t,r){this.stringSerializer.writeHttpBinding(e,t,r),this.
buffer=this.stringSerializer.flush()}writeCodec(e,t){this.codecSerializer.write(e,t)}flush(){if(this.buffer!==void 0){let e=this.buffer;return this.buffer=void 0,
e}return this.codecSerializer.flush()}};function re(n,e){if(e.timestampFormat.useTrait){let a=n.getSchema();if(a===5||a===6||a===7)return a}let{httpLabel:t,httpPrefixHeaders:r,httpHeader:i,httpQuery:o}=n.
getMergedTraits();return(e.httpBindings?typeof r=="string"||i?6:o||t?5:void 0:void 0)??e.timestampFormat.default}var Vr=n=>(n.logger&&n.logger.constructor?.name!=="NoOpLogger"&&n.requestHandler?.updateHttpClientConfig?.(Symbol.for("logger"),n.logger),n.defaultSocketTimeout&&
n.requestHandler?.updateHttpClientConfig?.(Symbol.for("@smithy/defaultSocketTimeout"),n.defaultSocketTimeout),{setHttpHandler(e){n.requestHandler=e},httpHandler(){
return n.requestHandler},updateHttpClientConfig(e,t){n.requestHandler?.updateHttpClientConfig(e,t)},httpHandlerConfigs(){return n.requestHandler.httpHandlerConfigs()}}),
kr=n=>({requestHandler:n.httpHandler()});var ie=n=>encodeURIComponent(n).replace(/[!'()*]/g,vr),vr=n=>`%${n.charCodeAt(0).toString(16).toUpperCase()}`;function Gr(n){let e=[];for(let t of Object.keys(n).sort()){let r=n[t];if(t=ie(t),Array.isArray(r))for(let i=0,o=r.length;i<o;i++)e.push(`${t}=${ie(r[i])}`);else{
let i=t;(r||typeof r=="string")&&(i+=`=${ie(r)}`),e.push(i)}}return e.join("&")}var z=class{serdeContext;setSerdeContext(e){this.serdeContext=e}};var _e=class{from;to;keys;constructor(e,t){this.from=e,this.to=t;let r=Object.keys(this.from),i=new Set(r);i.delete("__type"),this.keys=i}mark(e){this.keys.delete(
e)}hasUnknown(){return this.keys.size===1&&Object.keys(this.to).length===0}writeUnknown(){if(this.hasUnknown()){let e=this.keys.values().next().value,t=this.from[e];
this.to.$unknown=[e,t]}}};var ne;function Ne(){if(ne===void 0)try{if(typeof Buffer!="function")ne=!1;else{let n=JSON.parse(Buffer.from([123,125]));ne=n!==null&&typeof n=="object"}}catch{
ne=!1}return ne}function Oe(n,e,t){if(t?.source){let r=t.source;if(typeof e=="number")return e<=Number.MAX_SAFE_INTEGER&&e>=Number.MIN_SAFE_INTEGER?Wr(r,e)?e:new O(r,"bigDecima\
l"):$r(r)?new O(r,"bigDecimal"):/[eE]/.test(r)?Jr(r):BigInt(r)}return e}function $r(n){let e=n.indexOf(".");if(e===-1)return!1;let t=n.search(/[eE]/);if(t===-1)
return!0;let r=t-e-1;return parseInt(n.slice(t+1),10)<r}function Wr(n,e){if(n===String(e)||Object.is(e,-0))return!0;if(/[eE]/.test(n))return Je(n)===Je(String(e));
let t=n.replace(/(\.\d*?)0+$/,"$1").replace(/\.$/,""),r=String(e);return t===r?!0:/[eE]/.test(r)?t===Je(r):!1}function Je(n){let e=n.startsWith("-"),t=e?n.slice(
1):n,r=t.search(/[eE]/),i;if(r===-1)i=t;else{let o=parseInt(t.slice(r+1),10),s=t.slice(0,r),a=s.indexOf("."),c,f;a===-1?(c=s,f=s.length):(c=s.slice(0,a)+s.slice(
a+1),f=a),c=c.replace(/0+$/,"")||"0";let m=f+o;c==="0"?i="0":m<=0?i="0."+"0".repeat(-m)+c:m>=c.length?i=c+"0".repeat(m-c.length):i=c.slice(0,m)+"."+c.slice(m)}return i.
includes(".")&&(i=i.replace(/(\.\d*?)0+$/,"$1").replace(/\.$/,"")),(e?"-":"")+i}function Jr(n){let e=n.search(/[eE]/),t=parseInt(n.slice(e+1),10),r=n.startsWith(
"-"),i=n.slice(r?1:0,e),o=i.indexOf("."),s,a;if(o===-1)s=i,a=t;else{s=i.slice(0,o)+i.slice(o+1);let f=i.length-o-1;a=t-f}s=s.replace(/0+$/,"")||"0";let c=BigInt(
s)*10n**BigInt(a+(i.replace(".","").length-s.length));return r?-c:c}var Ke=Symbol.for("@aws-sdk/reviver");function Te(n){let e=N.of(n),t=e.getSchema();if(Array.isArray(t)&&e.isStructSchema()){if(Ke in t)return t[Ke];let r=Ce(e,new Set);
return t[Ke]=r,r}return Ce(e,new Set)}function Ce(n,e){let t=n.getSchema();if(e.has(t))return!1;if(e.add(t),n.isBigIntegerSchema()||n.isBigDecimalSchema())return!0;
if(n.isStructSchema()){for(let[,r]of n.structIterator())if(Ce(r,e))return!0}else if(n.isListSchema()||n.isMapSchema()){if(Ce(n.getValueSchema(),e))return!0}else if(n.
isDocumentSchema())return!0;return!1}var Zt=(n,e)=>C(n,e).then(t=>(e?.utf8Encoder??R)(t));async function Qe(n,e,t){let r;if(Ne()&&typeof n?.[Symbol.asyncIterator]=="function"){let o=await C(n,e);typeof Buffer=="function"&&(Buffer.isBuffer(o)?r=o:r=Buffer.
from(o.buffer,o.byteOffset,o.byteLength))}if(r||(r=await Zt(n,e)),r.length===0)return{};let i=t&&Te(t)?Oe:void 0;try{return JSON.parse(r,i)}catch(o){throw o?.name===
"SyntaxError"&&Object.defineProperty(o,"$responseBodyText",{value:typeof r=="string"?r:r.toString("utf8")}),o}}var Yt=(n,e)=>Object.keys(n).find(t=>t.toLowerCase()===e.toLowerCase()),qe=n=>{let e=n;return typeof e=="number"&&(e=e.toString()),e.indexOf(",")>=0&&(e=e.split(
",")[0]),e.indexOf(":")>=0&&(e=e.split(":")[0]),e.indexOf("#")>=0&&(e=e.split("#")[1]),e},Kr=(n,e)=>er(n,e,["header","code","type"]),qr=(n,e,t=!1)=>er(n,e,t?["c\
ode","header","type"]:["type","code","header"]);var er=({headers:n},e,t)=>{for(;t.length>0;)switch(t.shift()){case"header":let i=Yt(n??{},"x-amzn-errortype");if(i!==void 0)return qe(n[i]);break;case"code":let o=Yt(
e??{},"code");if(o&&e[o]!==void 0)return qe(e[o]);break;case"type":if(e?.__type!==void 0)return qe(e.__type);break}};var oe=class extends z{settings;constructor(e){super(),this.settings=e}async read(e,t){let r=Te(e)?Oe:void 0,i;if(typeof t=="string"){if(t.length===0)return{};i=
JSON.parse(t,r)}else if(t instanceof Uint8Array&&Ne()){if(t.byteLength===0)return{};let o=Buffer.isBuffer(t)?t:Buffer.from(t.buffer,t.byteOffset,t.byteLength);i=
JSON.parse(o,r)}else i=await Qe(t,this.serdeContext,e);return this._read(e,i)}readObject(e,t){return this._read(e,t)}_read(e,t){let r=t!==null&&typeof t=="objec\
t",i=N.of(e);if(r){if(i.isStructSchema())return this._readStruct(i,t);if(Array.isArray(t)&&i.isListSchema()){let s=i.getValueSchema();if(this.needsTransform(s))
for(let a=0;a<t.length;++a)t[a]=this._read(s,t[a]);return t}if(i.isMapSchema()){let s=i.getValueSchema(),a=t;if(this.needsTransform(s))for(let c in a)S(a,c)&&(c===
"__proto__"&&$(a),a[c]=this._read(s,a[c]));return a}}if(i.isBlobSchema()&&typeof t=="string")return K(t);let o=i.getMergedTraits().mediaType;if(i.isStringSchema()&&
typeof t=="string"&&o)return o==="application/json"||o.endsWith("+json")?j.from(t):t;if(i.isTimestampSchema()&&t!=null)switch(re(i,this.settings)){case 5:return ot(
t);case 6:return st(t);case 7:return at(t);default:return console.warn("Missing timestamp format, parsing value with Date constructor:",t),new Date(t)}if(i.isBigIntegerSchema()&&
(typeof t=="number"||typeof t=="string"))return BigInt(t);if(i.isBigDecimalSchema()&&t!=null){if(t instanceof O)return t;let s=t;return s.type==="bigDecimal"&&"\
string"in s?new O(s.string,s.type):new O(String(t),"bigDecimal")}if(i.isNumericSchema()&&typeof t=="string"){switch(t){case"Infinity":return 1/0;case"-Infinity":
return-1/0;case"NaN":return NaN}return t}if(i.isDocumentSchema()&&r)if(Array.isArray(t))for(let s=0;s<t.length;++s){let a=t[s];a instanceof O||(t[s]=this._read(
i,a))}else{let s=t;for(let a in s){if(!S(s,a))continue;a==="__proto__"&&$(s);let c=s[a];c instanceof O||(s[a]=this._read(i,c))}}return t}_readStruct(e,t){let r=e.
isUnionSchema(),i={},o,s=typeof t.__type=="string",{jsonName:a}=this.settings;a&&s&&(o={});let c;r&&(c=new _e(t,i));for(let[f,m]of e.structIterator()){let d=f;a&&
(d=m.getMergedTraits().jsonName??d,s&&(o[d]=f)),r&&c.mark(d),t[d]!=null&&(i[f]=this._read(m,t[d]))}if(r)c.writeUnknown();else if(s)for(let f in t){if(!S(t,f))continue;
let m=t[f],d=a?o[f]??f:f;d in i||(i[d]=m)}return i}needsTransform(e){return!!(e.isBlobSchema()||e.isTimestampSchema()||e.isBigIntegerSchema()||e.isBigDecimalSchema()||
e.isNumericSchema()||e.isDocumentSchema()||e.isStructSchema()||e.isListSchema()||e.isMapSchema()||e.isStringSchema()&&e.getMergedTraits().mediaType)}};var Ie=class n extends Uint8Array{string=null;static allocUnsafe(e){if(typeof Buffer=="function"){let t=Buffer.allocUnsafe(e);return new n(t.buffer,t.byteOffset,
t.byteLength)}return new n(e)}toString(){return this.s()}valueOf(){return this.s()}includes(e,t){return typeof e=="string"?this.s().includes(e,t):Uint8Array.prototype.
includes.call(this,e,t)}indexOf(e,t){return typeof e=="string"?this.s().indexOf(e,t):Uint8Array.prototype.indexOf.call(this,e,t)}lastIndexOf(e,t){if(typeof e=="\
string")return this.s().lastIndexOf(e,t);let r=Uint8Array.prototype.lastIndexOf;return t!==void 0?r.call(this,e,t):r.call(this,e)}startsWith(e,t){return this.s().
startsWith(e,t)}endsWith(e,t){return this.s().endsWith(e,t)}match(e){return this.s().match(e)}replace(e,t){return this.s().replace(e,t)}search(e){return this.s().
search(e)}split(e,t){return this.s().split(e,t)}substring(e,t){return this.s().substring(e,t)}trim(){return this.s().trim()}trimStart(){return this.s().trimStart()}trimEnd(){
return this.s().trimEnd()}charAt(e){return this.s().charAt(e)}charCodeAt(e){return this.s().charCodeAt(e)}padStart(e,t){return this.s().padStart(e,t)}padEnd(e,t){
return this.s().padEnd(e,t)}repeat(e){return this.s().repeat(e)}toUpperCase(){return this.s().toUpperCase()}toLowerCase(){return this.s().toLowerCase()}s(){if(this.
string==null){let e=Date.now();e>tr+6e4&&(console.warn("@aws-sdk/core/protocols - WARN - JsonCodec2: you have called a string method on a Uint8Array request bod\
y. It has been automatically converted to string. In a future version this will throw an error."),tr=e),this.string=R(this)}return this.string}},tr=0;var Ae=new TextEncoder,rr=123,ir=125,Qr=91,Xr=93,J=34,De=58,Be=44,nr=92,Zr=new Uint8Array([116,114,117,101]),Yr=new Uint8Array([102,97,108,115,101]),ei=new Uint8Array(
[110,117,108,108]),B=new Array(128).fill(null);B[8]="b";B[9]="t";B[10]="n";B[12]="f";B[13]="r";B[34]='"';B[92]="\\";for(let n=0;n<32;n++)B[n]===null&&(B[n]="u00"+
n.toString(16).padStart(2,"0"));var or=2048;function Xe(n){return Ie.allocUnsafe(n)}var se=class n extends z{settings;json;i=0;rootSchema;rawValue;passthrough=!1;constructor(e){
super(),this.settings=e,this.json=Xe(or)}write(e,t){this.i=0,this.rawValue=t,this.rootSchema=N.of(e),this.passthrough=this.rootSchema.isBlobSchema()||this.rootSchema.
isStringSchema(),this.passthrough||this.writeValue(this.rootSchema,t,void 0)}writeDiscriminatedDocument(e,t){this.i=0,this.rootSchema=N.of(e);let r=this.rootSchema;
if(r.isStructSchema()&&t!=null&&typeof t=="object"){this.writeValue(r,t,void 0);let i=`"__type":"${r.getName(!0)??"Unknown"}",`,o=i.length;this.ensure(o),this.json.
copyWithin(1+o,1,this.i),Ae.encodeInto(i,this.json.subarray(1)),this.i+=o}else this.writeValue(r,t,void 0)}flush(){this.rootSchema=void 0;let e=this.i;this.i=0;
let t=this.rawValue;if(this.rawValue=void 0,e===0)return t;let r=this.json.subarray(0,e);return this.json=Xe(or),r}ensure(e){let{i:t,json:r}=this;if(t+e>r.length){
let i=r.length*2;for(;i<t+e;)i*=2;let o=Xe(i);o.set(this.json),this.json=o}}writeAscii(e){let t=e.length;this.ensure(t);let{i:r,json:i}=this;for(let o=0;o<t;++o)
i[r]=e.charCodeAt(o),r+=1;this.i=r}writeAsciiQuoted(e){let t=e.length;this.ensure(t+4);let{json:r,i}=this;r[i++]=J;for(let o=0;o<t;++o)r[i++]=e.charCodeAt(o);r[i++]=
J,this.i=i}writeJsonString(e){let t=e.length;this.ensure(t*3+2),this.json[this.i++]=J;for(let r=0;r<t;++r){let i=e.charCodeAt(r);if(i>34&&i<92)this.json[this.i++]=
i;else if(i<128){let o=B[i];if(o!==null){this.ensure(o.length+1+(t-r-1)*3+1),this.json[this.i++]=nr;for(let s=0;s<o.length;s++)this.json[this.i++]=o.charCodeAt(
s)}else this.json[this.i++]=i}else if(i>=55296&&i<=56319){let o=r+1<t?e.charCodeAt(r+1):0;if(o>=56320&&o<=57343){this.ensure(4);let{written:s}=Ae.encodeInto(e.substring(
r,r+2),this.json.subarray(this.i));this.i+=s,++r}else this.ensure(6+(t-r-1)*3+1),this.writeUnicodeEscape(i)}else if(i>=56320&&i<=57343)this.ensure(6+(t-r-1)*3+1),
this.writeUnicodeEscape(i);else{let{i:o,json:s}=this;i<2048?(s[o++]=192|i>>6,s[o++]=128|i&63):(s[o++]=224|i>>12,s[o++]=128|i>>6&63,s[o++]=128|i&63),this.i=o}}this.
json[this.i++]=J}writeUnicodeEscape(e){let{json:t,i:r}=this;t[r++]=nr,t[r++]=117;let i=e.toString(16).padStart(4,"0");for(let o=0;o<4;++o)t[r++]=i.charCodeAt(o);
this.i=r}static B64=(()=>{let e="ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/",t=new Uint8Array(64);for(let r=0;r<64;++r)t[r]=e.charCodeAt(r);
return t})();writeBase64(e){let t=Math.ceil(e.length/3)*4;this.ensure(t+2);let r=this.json,i=n.B64,o=this.i;r[o++]=J;let s=e.length,a=s%3,c=s-a;for(let f=0;f<c;f+=
3){let m=e[f],d=e[f+1],h=e[f+2];r[o++]=i[m>>2],r[o++]=i[(m&3)<<4|d>>4],r[o++]=i[(d&15)<<2|h>>6],r[o++]=i[h&63]}if(a===2){let f=e[c],m=e[c+1];r[o++]=i[f>>2],r[o++]=
i[(f&3)<<4|m>>4],r[o++]=i[(m&15)<<2],r[o++]=61}else if(a===1){let f=e[c];r[o++]=i[f>>2],r[o++]=i[(f&3)<<4],r[o++]=61,r[o++]=61}r[o++]=J,this.i=o}writeValue(e,t,r){
if(t==null){if(r?.isStructSchema()){if(t===void 0&&N.of(e).isIdempotencyToken()){this.writeAsciiQuoted(he());return}return}this.ensure(4),this.json.set(ei,this.
i),this.i+=4;return}let i=N.of(e),o=typeof t=="object";if(i.isStringSchema()){let s=i.getMergedTraits().mediaType;if(s&&(s==="application/json"||s.endsWith("+js\
on"))){this.writeJsonString(j.from(t).toString());return}}if(this.settings.bigNumberAsString&&t!=null&&(i.isBigIntegerSchema()||i.isBigDecimalSchema())){let s=t instanceof
O?t.string:String(t);this.writeAsciiQuoted(s);return}if(o){if(i.isStructSchema()){this.writeStruct(i,t);return}if(Array.isArray(t)&&(i.isListSchema()||i.isDocumentSchema())){
this.writeList(i,t,i.isDocumentSchema());return}if(i.isMapSchema()){this.writeMap(i,t,!1);return}if(t instanceof Uint8Array&&(i.isBlobSchema()||i.isDocumentSchema())){
this.writeBase64(t);return}if(t instanceof Date&&(i.isTimestampSchema()||i.isDocumentSchema())){this.writeTimestamp(i,t);return}if(t instanceof O){this.writeAscii(
t.string);return}if(i.isDocumentSchema()){Array.isArray(t)?this.writeList(i,t,!0):this.writeMap(i,t,!0);return}let s=JSON.stringify(t);this.writeAscii(s);return}
if(typeof t=="string"){if(i.isBlobSchema()){let s=(this.serdeContext?.base64Encoder??q)(t);this.writeAsciiQuoted(s);return}this.writeJsonString(t);return}if(typeof t==
"number"){if(Math.abs(t)===1/0||Number.isNaN(t)){this.writeAsciiQuoted(String(t));return}let s=String(t);this.writeAscii(s);return}if(typeof t=="boolean"){this.
ensure(5);let{i:s,json:a}=this;t?(a.set(Zr,s),s+=4):(a.set(Yr,s),s+=5),this.i=s;return}if(typeof t=="bigint"){this.writeAscii(t.toString());return}this.writeAscii(
String(t))}writeStruct(e,t){this.ensure(2),this.json[this.i++]=rr;let r=!1,i=typeof t.__type=="string",o;i&&(o=new Set);for(let[s,a]of e.structIterator()){let c=t[s];
if(c==null&&!a.isIdempotencyToken())continue;r&&(this.ensure(1),this.json[this.i++]=Be),r=!0;let f=this.settings.jsonName?a.getMergedTraits().jsonName??s:s;o&&(o.
add(s),o.add(f)),this.writeAsciiQuoted(f),this.json[this.i++]=De,this.writeValue(a,c,e)}if(!r&&e.isUnionSchema()){let{$unknown:s}=t;if(Array.isArray(s)){let[a,c]=s;
this.writeAsciiQuoted(a),this.ensure(1),this.json[this.i++]=De,this.writeValue(15,c,e)}}else if(i)for(let s in t){if(o.has(s))continue;o.add(s);let a=t[s];r&&(this.
ensure(1),this.json[this.i++]=Be),r=!0,this.writeAsciiQuoted(s),this.ensure(1),this.json[this.i++]=De,this.writeValue(15,a,void 0)}this.ensure(1),this.json[this.
i++]=ir}writeList(e,t,r){let i=!!e.getMergedTraits().sparse,o=e.getValueSchema();if(!r&&(o.isStringSchema()||o.isNumericSchema()||o.isBooleanSchema())){let a=!1;
for(let f=0;f<t.length;++f){let m=t[f];if(Number.isNaN(m)||m===1/0||m===-1/0||m==null&&!i){a=!0;break}}let c;if(!a)c=JSON.stringify(t);else{let f=[];for(let m=0;m<
t.length;++m){let d=t[m];d==null&&!i||(Number.isNaN(d)||d===1/0||d===-1/0?f.push(String(d)):f.push(d))}c=JSON.stringify(f)}this.ensure(c.length*3),this.i+=Ae.encodeInto(
c,this.json.subarray(this.i)).written;return}this.ensure(2),this.json[this.i++]=Qr;let s=!1;for(let a=0;a<t.length;++a){let c=t[a];(r?c===void 0:c==null&&!i)||(s&&
(this.ensure(1),this.json[this.i++]=Be),this.writeValue(o,c,void 0),s=!0)}this.ensure(1),this.json[this.i++]=Xr}writeMap(e,t,r){let i=!!e.getMergedTraits().sparse,
o=e.getValueSchema();if(!r&&(o.isStringSchema()||o.isNumericSchema()||o.isBooleanSchema())){let a;for(let f in t){if(!S(t,f))continue;let m=t[f];Number.isNaN(m)||
m===1/0||m===-1/0?((a??={})[f]=m,t[f]=String(m)):m===null&&!i&&((a??={})[f]=null,t[f]=void 0)}let c=JSON.stringify(t);a&&Object.assign(t,a),this.ensure(c.length*
3),this.i+=Ae.encodeInto(c,this.json.subarray(this.i)).written;return}this.ensure(2),this.json[this.i++]=rr;let s=!0;for(let a in t){if(!S(t,a))continue;let c=t[a];
(r?c===void 0:c==null&&!i)||(s||(this.ensure(1),this.json[this.i++]=Be),s=!1,this.writeJsonString(a),this.ensure(1),this.json[this.i++]=De,this.writeValue(o,c,void 0))}
this.ensure(1),this.json[this.i++]=ir}writeTimestamp(e,t){switch(re(e,this.settings)){case 5:{let i=t.toISOString().replace(".000Z","Z");this.writeAsciiQuoted(i);
return}case 6:{this.writeAsciiQuoted(fe(t));return}case 7:{let i=String(t.getTime()/1e3);this.writeAscii(i);return}default:{let i=String(t.getTime()/1e3);this.writeAscii(
i);return}}}};var Ze=class extends z{settings;constructor(e){super(),this.settings=e}createSerializer(){let e=new se(this.settings);return e.setSerdeContext(this.serdeContext),
e}createDeserializer(){let e=new oe(this.settings);return e.setSerdeContext(this.serdeContext),e}};export{H as a,V as b,ze as c,Me as d,k as e,L as f,pt as g,Re as h,je as i,wr as j,Sr as k,yr as l,_r as m,Se as n,Cr as o,Tr as p,ke as q,Dr as r,Or as s,Pr as t,
C as u,Ee as v,ve as w,Ge as x,te as y,$e as z,We as A,re as B,Vr as C,kr as D,Lr as E,ie as F,Gr as G,Kr as H,qr as I,oe as J,se as K,Ze as L};
