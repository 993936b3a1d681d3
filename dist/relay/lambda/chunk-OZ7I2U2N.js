import{createRequire as relayCreateRequire}from'node:module';const require=relayCreateRequire(import.meta.url);
import{e as ye,f as Te,n as X,q as ht,r as gt}from"./chunk-3UTIIPJI.js";import{A as mt,S as Et,a as oe,b as q,c as j,e as v,f as C,g as I,h as ft,i as L,k as b,
m as z,q as Y}from"./chunk-7KEUJZIQ.js";var M=(e,t)=>{let r=[];if(e&&r.push(e),t)for(let o of t)r.push(o);return r},N=(e,t)=>`${e||"anonymous"}${t&&t.length>0?` (a.k.a. ${t.join(",")})`:""}`,$=()=>{let e=[],
t=[],r=!1,o=new Set,i=u=>u.sort((l,f)=>St[f.step]-St[l.step]||Rt[f.priority||"normal"]-Rt[l.priority||"normal"]),n=u=>{let l=!1,f=g=>{let S=M(g.name,g.aliases);
if(S.includes(u)){l=!0;for(let m of S)o.delete(m);return!1}return!0};return e=e.filter(f),t=t.filter(f),l},s=u=>{let l=!1,f=g=>{if(g.middleware===u){l=!0;for(let S of M(
g.name,g.aliases))o.delete(S);return!1}return!0};return e=e.filter(f),t=t.filter(f),l},a=u=>(e.forEach(l=>{u.add(l.middleware,{...l})}),t.forEach(l=>{u.addRelativeTo(
l.middleware,{...l})}),u.identifyOnResolve?.(p.identifyOnResolve()),u),c=u=>{let l=[];return u.before.forEach(f=>{f.before.length===0&&f.after.length===0?l.push(
f):l.push(...c(f))}),l.push(u),u.after.reverse().forEach(f=>{f.before.length===0&&f.after.length===0?l.push(f):l.push(...c(f))}),l},d=(u=!1)=>{let l=[],f=[],g={};
return e.forEach(m=>{let h={...m,before:[],after:[]};for(let E of M(h.name,h.aliases))g[E]=h;l.push(h)}),t.forEach(m=>{let h={...m,before:[],after:[]};for(let E of M(
h.name,h.aliases))g[E]=h;f.push(h)}),f.forEach(m=>{if(m.toMiddleware){let h=g[m.toMiddleware];if(h===void 0){if(u)return;throw new Error(`${m.toMiddleware} is n\
ot found when adding ${N(m.name,m.aliases)} middleware ${m.relation} ${m.toMiddleware}`)}m.relation==="after"&&h.after.push(m),m.relation==="before"&&h.before.push(
m)}}),i(l).map(c).reduce((m,h)=>(m.push(...h),m),[])},p={add:(u,l={})=>{let{name:f,override:g,aliases:S}=l,m={step:"initialize",priority:"normal",middleware:u,...l},
h=M(f,S);if(h.length>0){if(h.some(E=>o.has(E))){if(!g)throw new Error(`Duplicate middleware name '${N(f,S)}'`);for(let E of h){let A=e.findIndex(_=>_.name===E||
_.aliases?.some(V=>V===E));if(A===-1)continue;let y=e[A];if(y.step!==m.step||m.priority!==y.priority)throw new Error(`"${N(y.name,y.aliases)}" middleware with ${y.
priority} priority in ${y.step} step cannot be overridden by "${N(f,S)}" middleware with ${m.priority} priority in ${m.step} step.`);e.splice(A,1)}}for(let E of h)
o.add(E)}e.push(m)},addRelativeTo:(u,l)=>{let{name:f,override:g,aliases:S}=l,m={middleware:u,...l},h=M(f,S);if(h.length>0){if(h.some(E=>o.has(E))){if(!g)throw new Error(
`Duplicate middleware name '${N(f,S)}'`);for(let E of h){let A=t.findIndex(_=>_.name===E||_.aliases?.some(V=>V===E));if(A===-1)continue;let y=t[A];if(y.toMiddleware!==
m.toMiddleware||y.relation!==m.relation)throw new Error(`"${N(y.name,y.aliases)}" middleware ${y.relation} "${y.toMiddleware}" middleware cannot be overridden b\
y "${N(f,S)}" middleware ${m.relation} "${m.toMiddleware}" middleware.`);t.splice(A,1)}}for(let E of h)o.add(E)}t.push(m)},clone:()=>a($()),use:u=>{u.applyToStack(
p)},remove:u=>typeof u=="string"?n(u):s(u),removeByTag:u=>{let l=!1,f=g=>{let{tags:S,name:m,aliases:h}=g;if(S&&S.includes(u)){let E=M(m,h);for(let A of E)o.delete(
A);return l=!0,!1}return!0};return e=e.filter(f),t=t.filter(f),l},concat:u=>{let l=a($());return l.use(u),l.identifyOnResolve(r||l.identifyOnResolve()||(u.identifyOnResolve?.()??
!1)),l},applyToStack:a,identify:()=>d(!0).map(u=>{let l=u.step??u.relation+" "+u.toMiddleware;return N(u.name,u.aliases)+" - "+l}),identifyOnResolve(u){return typeof u==
"boolean"&&(r=u),r},resolve:(u,l)=>{for(let f of d().map(g=>g.middleware).reverse())u=f(u,l);return r&&console.log(p.identify()),u}};return p},St={initialize:5,
serialize:4,build:3,finalizeRequest:2,deserialize:1},Rt={high:3,normal:2,low:1};var xe=class{config;middlewareStack=$();initConfig;handlers;constructor(t){this.config=t;let{protocol:r,protocolSettings:o}=t;o&&typeof r=="function"&&(t.protocol=
new r(o))}send(t,r,o){let i=typeof r!="function"?r:void 0,n=typeof r=="function"?r:o,s=i===void 0&&this.config.cacheMiddleware===!0,a;if(s){this.handlers||(this.
handlers=new WeakMap);let c=this.handlers;c.has(t.constructor)?a=c.get(t.constructor):(a=t.resolveMiddleware(this.middlewareStack,this.config,i),c.set(t.constructor,
a))}else delete this.handlers,a=t.resolveMiddleware(this.middlewareStack,this.config,i);if(n)a(t).then(c=>n(null,c.output),c=>n(c)).catch(()=>{});else return a(
t).then(c=>c.output)}destroy(){this.config?.requestHandler?.destroy?.(),delete this.handlers}};var we="***SensitiveInformation***";function F(e,t){if(t==null)return t;let r=Y.of(e);if(r.getMergedTraits().sensitive)return we;if(r.isListSchema()){let o=r.getValueSchema();
if(o.getMergedTraits().sensitive)return we;if(Array.isArray(t))return t.map(i=>F(o,i))}else if(r.isMapSchema()){let o=r.getValueSchema();if(r.getKeySchema().getMergedTraits().
sensitive||o.getMergedTraits().sensitive)return we;if(typeof t=="object")return Object.fromEntries(Object.entries(t).map(([i,n])=>[i,F(o,n)]))}else if(r.isStructSchema()&&
typeof t=="object"){let o=t,i={};for(let[n,s]of r.structIterator())o[n]!=null&&(i[n]=F(s,o[n]));return i}return t}var At=Symbol.for("@smithy/op-event-stream"),H=class{middlewareStack=$();schema;static classBuilder(){return new _e}resolveMiddlewareWithContext(t,r,o,{middlewareFn:i,
clientName:n,commandName:s,inputFilterSensitiveLog:a,outputFilterSensitiveLog:c,smithyContext:d,additionalContext:p,CommandCtor:u}){for(let _ of i.bind(this)(u,
t,r,o))this.middlewareStack.use(_);let l=t.concat(this.middlewareStack),{logger:f}=r,g=p[j],S={logger:f,clientName:n,commandName:s,inputFilterSensitiveLog:a,outputFilterSensitiveLog:c,
...p,[j]:{...g,commandInstance:this,...d,...o?.metricsRecorder===void 0?{}:{metricsRecorder:o.metricsRecorder},...o?.abortSignal===void 0?{}:{abortSignal:o.abortSignal}}},
{requestHandler:m}=r,h=o??{};h.metricsRecorder&&(h={...h},delete h.metricsRecorder);let E,A=this.schema,y=A?.[At];if(y!==void 0)E=y;else if(A&&Array.isArray(A)&&
A[0]===9){let[,,,,_,V]=A;E=A[At]=!!(Y.of(_).getEventStreamMember()||Y.of(V).getEventStreamMember())}return E&&(h={isEventStream:E,...h}),l.resolve(_=>m.handle(_.
request,h),S)}},_e=class{_init=()=>{};_ep={};_middlewareFn=()=>[];_commandName="";_clientName="";_additionalContext={};_smithyContext={};_inputFilterSensitiveLog=void 0;_outputFilterSensitiveLog=void 0;_serializer=null;_deserializer=null;_operationSchema;init(t){
this._init=t}ep(t){return this._ep=t,this}m(t){return this._middlewareFn=t,this}s(t,r,o={}){return this._smithyContext={service:t,operation:r,...o},this}c(t={}){
return this._additionalContext=t,this}n(t,r){return this._clientName=t,this._commandName=r,this}f(t=o=>o,r=o=>o){return this._inputFilterSensitiveLog=t,this._outputFilterSensitiveLog=
r,this}ser(t){return this._serializer=t,this}de(t){return this._deserializer=t,this}sc(t){return this._operationSchema=t,this._smithyContext.operationSchema=t,this}build(){
let t=this,r;return r=class extends H{input;static getEndpointParameterInstructions(){return t._ep}constructor(...[o]){super(),this.input=o??{},t._init(this),this.
schema=t._operationSchema}resolveMiddleware(o,i,n){let s=t._operationSchema,a=s?.[4]??s?.input,c=s?.[5]??s?.output;return this.resolveMiddlewareWithContext(o,i,
n,{CommandCtor:r,middlewareFn:t._middlewareFn,clientName:t._clientName,commandName:t._commandName,inputFilterSensitiveLog:t._inputFilterSensitiveLog??(s?F.bind(
null,a):d=>d),outputFilterSensitiveLog:t._outputFilterSensitiveLog??(s?F.bind(null,c):d=>d),smithyContext:t._smithyContext,additionalContext:t._additionalContext})}serialize=t.
_serializer;deserialize=t._deserializer}}};var B=()=>{let e=new WeakSet;return(t,r)=>{if(typeof r=="object"&&r!==null){if(e.has(r))return"[Circular]";e.add(r)}return r}};var yt=e=>new Promise(t=>setTimeout(t,e*1e3));var Ie={minDelay:2,maxDelay:120},w;(function(e){e.ABORTED="ABORTED",e.FAILURE="FAILURE",e.SUCCESS="SUCCESS",e.RETRY="RETRY",e.TIMEOUT="TIMEOUT"})(w||(w={}));var Wr=e=>{
if(e.state===w.ABORTED){let t=new Error(`${JSON.stringify({...e,reason:"Request was aborted"},B())}`);throw t.name="AbortError",t}else if(e.state===w.TIMEOUT){let t=new Error(
`${JSON.stringify({...e,reason:"Waiter has timed out"},B())}`);throw t.name="TimeoutError",t}else if(e.state!==w.SUCCESS)throw new Error(`${JSON.stringify(e,B())}`);
return e};var Tt=async({minDelay:e,maxDelay:t,maxWaitTime:r,abortController:o,client:i,abortSignal:n},s,a)=>{let c={},[d,p]=[e*1e3,t*1e3],u=0,l=Date.now()+r*1e3,f=Date.now()+
6e4,g=!1;for(;;){if(u>0){let h=jr(d,p,u,l);if(o?.signal?.aborted||n?.aborted){let E="AbortController signal aborted.";return c[E]|=0,c[E]+=1,{state:w.ABORTED,observedResponses:c}}
if(Date.now()+h>l)return{state:w.TIMEOUT,observedResponses:c};await yt(h/1e3)}let{state:S,reason:m}=await a(i,s);if(m){let h=qr(m);c[h]|=0,c[h]+=1}if(S!==w.RETRY)
return{state:S,reason:m,final:m,observedResponses:c};u+=1,!g&&Date.now()>=f&&(Vr(c,i),g=!0)}},Vr=(e={},t)=>{let r=Object.keys(e),o=0,i=0;for(let a of r){let c=e[a]|
0;o=Math.max(c,o),a.startsWith("403:")&&(i+=c)}let n=t?.config?.logger,s=typeof n?.warn=="function"&&!n.constructor?.name?.includes?.("NoOpLogger")?n:console;(i>=
3||r[r.length-1]?.startsWith("403:"))&&s.warn("@smithy/util-waiter WARN - 403 status code encountered during waiter polling.")},qr=e=>{let t=e?.$response?.statusCode??
e?.$metadata?.httpStatusCode;return e?.$responseBodyText?`${t?t+": ":""}Deserialization error for body: ${e.$responseBodyText}`:t?e?.$response||e?.message?`${t??
"Unknown"}: ${e?.message}`:`${t}: OK`:String(e?.message??JSON.stringify(e,B())??"Unknown")},jr=(e,t,r,o)=>{let i=Math.log(t/e)/Math.log(2)+1;if(r>i)return t;let n=e*
2**(r-1),s=Math.min(n,t),a=zr(e,s);if(Date.now()+a>o){let c=o-Date.now();return Math.max(0,c-500)}return a},zr=(e,t)=>e+Math.random()*(t-e);var xt=e=>{if(e.maxWaitTime<=0)throw new Error("WaiterConfiguration.maxWaitTime must be greater than 0");if(e.minDelay<=0)throw new Error("WaiterConfiguration.m\
inDelay must be greater than 0");if(e.maxDelay<=0)throw new Error("WaiterConfiguration.maxDelay must be greater than 0");if(e.maxWaitTime<=e.minDelay)throw new Error(
`WaiterConfiguration.maxWaitTime [${e.maxWaitTime}] must be greater than WaiterConfiguration.minDelay [${e.minDelay}] for this waiter`);if(e.maxDelay<e.minDelay)
throw new Error(`WaiterConfiguration.maxDelay [${e.maxDelay}] must be greater than WaiterConfiguration.minDelay [${e.minDelay}] for this waiter`)};var wt=e=>{let t,r=new Promise(o=>{t=()=>o({state:w.ABORTED}),typeof e.addEventListener=="function"?e.addEventListener("abort",t):e.onabort=t});return{clearListener(){
typeof e.removeEventListener=="function"&&e.removeEventListener("abort",t)},aborted:r}},Yr=async(e,t,r)=>{let o={...Ie,...e};xt(o);let i=[Tt(o,t,r)],n=[];if(e.abortSignal){
let{aborted:s,clearListener:a}=wt(e.abortSignal);n.push(a),i.push(s)}if(e.abortController?.signal){let{aborted:s,clearListener:a}=wt(e.abortController.signal);n.
push(a),i.push(s)}return Promise.race(i).then(s=>{for(let a of n)a();return s})};var Xr=(e,t,r)=>{for(let[n,s]of Object.entries(e)){let a=async function(d,p,u){let l=new s(d);if(typeof p=="function")this.send(l,p);else if(typeof u=="function"){
if(typeof p!="object")throw new Error(`Expected http options but got ${typeof p}`);this.send(l,p||{},u)}else return this.send(l,p)},c=(n[0].toLowerCase()+n.slice(
1)).replace(/Command$/,"");t.prototype[c]=a}let{paginators:o={},waiters:i={}}=r??{};for(let[n,s]of Object.entries(o))t.prototype[n]===void 0&&(t.prototype[n]=function(a={},c,...d){
return s({...c,client:this},a,...d)});for(let[n,s]of Object.entries(i))t.prototype[n]===void 0&&(t.prototype[n]=async function(a={},c,...d){let p=c;return typeof c==
"number"&&(p={maxWaitTime:c}),s({...p,client:this},a,...d)})};var Oe=class e extends Error{static shapeId="smithy.ts.sdk.synthetic.nonamespace.client#ServiceException";$fault;$response;$retryable;$metadata;constructor(t){super(
t.message),Object.setPrototypeOf(this,Object.getPrototypeOf(this).constructor.prototype),this.name=t.name,this.$fault=t.$fault,this.$metadata=t.$metadata}static isInstance(t){
if(!t)return!1;let r=t;return e.prototype.isPrototypeOf(r)||!!r.$fault&&!!r.$metadata&&(r.$fault==="client"||r.$fault==="server")}static[Symbol.hasInstance](t){
if(!t)return!1;let r=t;if(this===e)return e.isInstance(t);if(e.isInstance(t)){if(this.prototype.isPrototypeOf(t))return!0;let o=Object.prototype.hasOwnProperty.
call(this,"shapeId")?this.shapeId:void 0,i=!1;if(o){let s=Object.getPrototypeOf(r);for(;s&&s!==Object.prototype;){let a=s.constructor,c=a!==e&&Object.prototype.
hasOwnProperty.call(a,"shapeId")?a?.shapeId:void 0;if(c&&(i=!0,c===o))return!0;s=Object.getPrototypeOf(s)}}if(o&&i)return!1;let n=this.name;if(n&&n.length>=6){if(r.
name===n)return!0;let s=Object.getPrototypeOf(r);for(;s&&s!==Object.prototype;){let a=s.constructor?.name;if(a&&a!=="Error"&&a===n)return!0;s=Object.getPrototypeOf(
s)}}}return!1}},Jr=(e,t={})=>{Object.entries(t).filter(([,o])=>o!==void 0).forEach(([o,i])=>{(e[o]==null||e[o]==="")&&(e[o]=i)});let r=e.message||e.Message||"Un\
knownError";return e.message=r,delete e.Message,e};var Kr=e=>{switch(e){case"standard":return{retryMode:"standard",connectionTimeout:3100};case"in-region":return{retryMode:"standard",connectionTimeout:1100};case"\
cross-region":return{retryMode:"standard",connectionTimeout:3100};case"mobile":return{retryMode:"standard",connectionTimeout:3e4};default:return{}}};var _t=!1,Qr=e=>{e&&!_t&&parseInt(e.substring(1,e.indexOf(".")))<16&&(_t=!0)};var It=Object.values(q),Ot=e=>{let t=[];for(let r in q){if(!C(q,r))continue;let o=q[r];e[o]!==void 0&&t.push({algorithmId:()=>o,checksumConstructor:()=>e[o]})}for(let[
r,o]of Object.entries(e.checksumAlgorithms??{}))t.push({algorithmId:()=>r,checksumConstructor:()=>o});return{addChecksumAlgorithm(r){e.checksumAlgorithms=e.checksumAlgorithms??
{};let o=r.algorithmId(),i=r.checksumConstructor();It.includes(o)?e.checksumAlgorithms[o.toUpperCase()]=i:e.checksumAlgorithms[o]=i,t.push(r)},checksumAlgorithms(){
return t}}},Ct=e=>{let t={};return e.checksumAlgorithms().forEach(r=>{let o=r.algorithmId();It.includes(o)&&(t[o]=r.checksumConstructor())}),t};var bt=e=>({setRetryStrategy(t){e.retryStrategy=t},retryStrategy(){return e.retryStrategy}}),Nt=e=>{let t={};return t.retryStrategy=e.retryStrategy(),t};var Zr=e=>Object.assign(Ot(e),bt(e));var eo=e=>Object.assign(Ct(e),Nt(e));var Dt=e=>{let t="#text";for(let r in e)C(e,r)&&(e[r][t]!==void 0?e[r]=e[r][t]:typeof e[r]=="object"&&e[r]!==null&&(e[r]=Dt(e[r])));return e};var J=class{trace(){}debug(){}info(){}warn(){}error(){}};function to(e,t,r,o){return function(n,s,a,c,d={}){let p=Object.assign({},e,n);return H.classBuilder().ep(p).m(function(u,l,f,g){let S=s.call(this,u,l,f,g);return S.
unshift(o(f,u.getEndpointParameterInstructions())),S}).s(t,a,d).n(r,a.charAt(0).toUpperCase()+a.slice(1)+"Command").sc(c).build()}}function ro(e,t,r){return e.$source||(e.$source={}),e.$source[t]=r,e}var Pt="AWS_ENDPOINT_URL",vt="endpoint_url",Mt=e=>({environmentVariableSelector:t=>{let r=e.split(" ").map(n=>n.toUpperCase()),o=t[[Pt,...r].join("_")];if(o)return o;
let i=t[Pt];if(i)return i},configFileSelector:(t,r)=>{if(t.services){let i=["services",t.services].join(".");if(!r||!r[i])throw new Error(`The services section \
"${t.services}" specified in the profile is not present in the shared configuration file.`);let n=r[i],s=e.split(" ").map(c=>c.toLowerCase()),a=n[[s.join("_"),vt].
join(".")];if(a)return a}let o=t[vt];if(o)return o},default:void 0});var no="AWS_IGNORE_CONFIGURED_ENDPOINT_URLS",io="ignore_configured_endpoint_urls",kt={environmentVariableSelector:e=>ye(e,no,Te.ENV),configFileSelector:e=>ye(e,
io,Te.CONFIG),default:!1};var K=async e=>{if(!await X(kt)())return X(Mt(e??""))()};var Ce=async e=>{let t=e?.Bucket||"";if(typeof e.Bucket=="string"&&(e.Bucket=t.replace(/#/g,encodeURIComponent("#")).replace(/\?/g,encodeURIComponent("?"))),Lt(
t)){if(e.ForcePathStyle===!0)throw new Error("Path-style addressing cannot be used with ARN buckets")}else(!Ut(t)||t.indexOf(".")!==-1&&!String(e.Endpoint).startsWith(
"http:")||t.toLowerCase()!==t||t.length<3)&&(e.ForcePathStyle=!0);return e.DisableMultiRegionAccessPoints&&(e.disableMultiRegionAccessPoints=!0,e.DisableMRAP=!0),
e},so=/^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/,ao=/(\d+\.){3}\d+/,co=/\.\./;var Ut=e=>so.test(e)&&!ao.test(e)&&!co.test(e),Lt=e=>{let[t,r,o,,,i]=e.split(":"),n=t==="arn"&&e.split(":").length>=6,s=!!(n&&r&&o&&i);if(n&&!s)throw new Error(
`Invalid ARN: ${e} was an invalid ARN.`);return s};var $t=(e,t,r,o=!1)=>{let i=async()=>{let n;return o?n=r.clientContextParams?.[e]??r[e]??r[t]:n=r[e]??r[t],typeof n=="function"?n():n};return e==="credentialSco\
pe"||t==="CredentialScope"?async()=>{let n=typeof r.credentials=="function"?await r.credentials():r.credentials;return n?.credentialScope??n?.CredentialScope}:e===
"accountId"||t==="AccountId"?async()=>{let n=typeof r.credentials=="function"?await r.credentials():r.credentials;return n?.accountId??n?.AccountId}:e==="endpoi\
nt"||t==="endpoint"?async()=>{if(r.isCustomEndpoint===!1)return;let n=await i();if(n&&typeof n=="object"){if("url"in n)return n.url.href;if("hostname"in n){let{
protocol:s,hostname:a,port:c,path:d}=n;return`${s}//${a}${c?":"+c:""}${d}`}}return n}:i};function ne(e){return async(t,r,o,i)=>{if(!o.isCustomEndpoint&&!o.ignoreConfiguredEndpointUrls){let a;o.serviceConfiguredEndpoint?a=await o.serviceConfiguredEndpoint():
a=await e(o.serviceId),a&&(o.endpoint=()=>Promise.resolve(z(a)),o.isCustomEndpoint=!0,i?.logger?.debug?.(`@smithy/core/endpoints - resolved endpoint from config\
: ${a}`))}let n=await Ft(t,r,o);if(typeof o.endpointProvider!="function")throw new Error("config.endpointProvider is not set.");let s=o.endpointProvider(n,i);if(o.
isCustomEndpoint&&o.endpoint){let a=await o.endpoint();if(a?.headers){s.headers??={};for(let[c,d]of Object.entries(a.headers))s.headers[c]=Array.isArray(d)?d:[d]}}
return s}}var Ft=async(e,t,r)=>{let o={},i=t?.getEndpointParameterInstructions?.()||{};for(let[n,s]of Object.entries(i))switch(s.type){case"staticContextParams":
o[n]=s.value;break;case"contextParams":o[n]=e[s.name];break;case"clientContextParams":case"builtInParams":o[n]=await $t(s.name,n,r,s.type!=="builtInParams")();break;case"\
operationContextParams":o[n]=s.get(e);break;default:throw new Error("Unrecognized endpoint parameter instruction: "+JSON.stringify(s))}return Object.keys(i).length===
0&&Object.assign(o,r),String(r.serviceId).toLowerCase()==="s3"&&await Ce(o),o};function uo(e,t,r){e.__smithy_context?e.__smithy_context.features||(e.__smithy_context.features={}):e.__smithy_context={features:{}},e.__smithy_context.features[t]=
r}function ie(e){let t=ne(e);return({config:r,instructions:o})=>(i,n)=>async s=>{r.isCustomEndpoint&&uo(n,"ENDPOINT_OVERRIDE","N");let a=await t(s.input,{getEndpointParameterInstructions(){
return o}},{...r},n);n.endpointV2=a,n.authSchemes=a.properties?.authSchemes;let c=n.authSchemes?.[0];if(c){n.signing_region=c.signingRegion,n.signing_service=c.
signingName;let p=v(n)?.selectedHttpAuthScheme?.httpAuthOption;p&&(p.signingProperties=Object.assign(p.signingProperties||{},{signing_region:c.signingRegion,signingRegion:c.
signingRegion,signing_service:c.signingName,signingName:c.signingName,signingRegionSet:c.signingRegionSet},c.properties))}return i({...s})}}var lo={name:"serializerMiddleware",step:"serialize",tags:["SERIALIZER"],override:!0},po={step:"serialize",tags:["ENDPOINT_PARAMETERS","ENDPOINT_V2","ENDPOINT"],
name:"endpointV2Middleware",override:!0,relation:"before",toMiddleware:lo.name};function Ht(e){let t=ie(e);return(r,o)=>({applyToStack:i=>{i.addRelativeTo(t({config:r,
instructions:o}),po)}})}function Bt(e){return t=>{let r=t.tls??!0,{endpoint:o,useDualstackEndpoint:i,useFipsEndpoint:n}=t,s=o!=null?async()=>z(await b(o)()):void 0,c=Object.assign(t,{endpoint:s,
tls:r,isCustomEndpoint:!!o,useDualstackEndpoint:b(i??!1),useFipsEndpoint:b(n??!1),ignoreConfiguredEndpointUrls:!!t.ignoreConfiguredEndpointUrls}),d;return c.serviceConfiguredEndpoint=
async()=>(t.serviceId&&!d&&(d=e(t.serviceId)),d),c}}var be=class e{nodes;root;conditions;results;constructor(t,r,o,i){this.nodes=t,this.root=r,this.conditions=o,this.results=i}static from(t,r,o,i){return new e(t,
r,o,i)}};var Ne=class{capacity;data=new Map;parameters=[];constructor({size:t,params:r}){this.capacity=t??50,r&&(this.parameters=r)}get(t,r){let o=this.hash(t);if(o===!1)
return r();if(!this.data.has(o)){if(this.data.size>this.capacity+10){let i=this.data.keys(),n=0;for(;;){let{value:s,done:a}=i.next();if(this.data.delete(s),a||++n>
10)break}}this.data.set(o,r())}return this.data.get(o)}size(){return this.data.size}hash(t){let r="",{parameters:o}=this;if(o.length===0)return!1;for(let i of o){
let n=t[i],s=n==null?"\0":String(n);if(s.includes("|;"))return!1;r+=s+"|;"}return r}};var R=class extends Error{constructor(t){super(t),this.name="EndpointError"}};var De="endpoints";function G(e){return typeof e!="object"||e==null?e:"ref"in e?`$${G(e.ref)}`:"fn"in e?`${e.fn}(${(e.argv||[]).map(G).join(", ")})`:JSON.stringify(e,null,2)}var Q={};var Pe=(e,t)=>e===t;function ve(...e){for(let t of e)if(t!=null)return t}var Gt=e=>{let t=e.split("."),r=[];for(let o of t){let i=o.indexOf("[");if(i!==-1){if(o.indexOf("]")!==o.length-1)throw new R(`Path: '${e}' does not end with ']\
'`);let n=o.slice(i+1,-1);if(Number.isNaN(parseInt(n)))throw new R(`Invalid array index: '${n}' in path: '${e}'`);i!==0&&r.push(o.slice(0,i)),r.push(n)}else r.push(
o)}return r};var Z=(e,t)=>Gt(t).reduce((r,o)=>{if(typeof r!="object")throw new R(`Index '${o}' in '${t}' not found in '${JSON.stringify(e)}'`);if(Array.isArray(r)){let i=parseInt(
o);return r[i<0?r.length+i:i]}return r[o]},e);var Me=e=>e!=null;function ke(e,t,r){return e?t:r}var Ue=e=>!e;var fo=new RegExp("^(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]\\d|\\d)(?:\\.(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]\\d|\\d)){3}$"),W=e=>fo.test(e)||e.startsWith("[")&&e.endsWith(
"]");var Le={[oe.HTTP]:80,[oe.HTTPS]:443},$e=e=>{let t=(()=>{try{if(e instanceof URL)return e;if(typeof e=="object"&&"hostname"in e){let{hostname:l,port:f,protocol:g="",
path:S="",query:m={}}=e,h=new URL(`${g}//${l}${f?`:${f}`:""}${S}`);return h.search=Object.entries(m).map(([E,A])=>`${E}=${A}`).join("&"),h}return new URL(e)}catch{
return null}})();if(!t)return console.error(`Unable to parse ${JSON.stringify(e)} as a whatwg URL.`),null;let r=t.href,{host:o,hostname:i,pathname:n,protocol:s,
search:a}=t;if(a)return null;let c=s.slice(0,-1);if(!Object.values(oe).includes(c))return null;let d=W(i),p=r.includes(`${o}:${Le[c]}`)||typeof e=="string"&&e.includes(
`${o}:${Le[c]}`),u=`${o}${p?`:${Le[c]}`:""}`;return{scheme:c,authority:u,path:n,normalizedPath:n.endsWith("/")?n:`${n}/`,isIp:d}};function Fe(e,t,r){if(r===1)return[e];if(e==="")return[""];let o=e.split(t);return r===0?o:o.slice(0,r-1).concat(o.slice(1).join(t))}var He=(e,t)=>e===t;var Be=(e,t,r,o)=>e==null||t>=r||e.length<r||/[^\u0000-\u007f]/.test(e)?null:o?e.substring(e.length-r,e.length-t):e.substring(t,r);var Ge=e=>encodeURIComponent(e).replace(/[!*'()]/g,t=>`%${t.charCodeAt(0).toString(16).toUpperCase()}`);var Wt={booleanEquals:Pe,coalesce:ve,getAttr:Z,isSet:Me,isValidHostLabel:L,ite:ke,not:Ue,parseURL:$e,split:Fe,stringEquals:He,substring:Be,uriEncode:Ge};var se=(e,t)=>{let r=[],{referenceRecord:o,endpointParams:i}=t,n=0;for(;n<e.length;){let s=e.indexOf("{",n);if(s===-1){r.push(e.slice(n));break}r.push(e.slice(n,
s));let a=e.indexOf("}",s);if(a===-1){r.push(e.slice(s));break}e[s+1]==="{"&&e[a+1]==="}"&&(r.push(e.slice(s+1,a)),n=a+2);let c=e.substring(s+1,a);if(c.includes(
"#")){let[d,p]=c.split("#");r.push(Z(o[d]??i[d],p))}else r.push(o[c]??i[c]);n=a+1}return r.join("")};var Vt=({ref:e},t)=>t.referenceRecord[e]??t.endpointParams[e];var k=(e,t,r)=>{if(typeof e=="string")return se(e,r);if(e.fn)return qt.callFunction(e,r);if(e.ref)return Vt(e,r);throw new R(`'${t}': ${String(e)} is not a stri\
ng, function or reference.`)},ae=({fn:e,argv:t},r)=>{let o=Array(t.length);for(let s=0;s<o.length;++s){let a=t[s];typeof a=="boolean"||typeof a=="number"?o[s]=a:
o[s]=qt.evaluateExpression(a,"arg",r)}let i=e.indexOf(".");if(i!==-1){let a=Q[e.slice(0,i)]?.[e.slice(i+1)];if(typeof a=="function")return a(...o)}let n=Wt[e];if(typeof n==
"function")return n(...o);throw new Error(`function ${e} not loaded in endpointFunctions.`)},qt={evaluateExpression:k,callFunction:ae};var jt=(e,t)=>{let{assign:r}=e;if(r&&r in t.referenceRecord)throw new R(`'${r}' is already defined in Reference Record.`);let o=ae(e,t);t.logger?.debug?.(`${De}\
 evaluateCondition: ${G(e)} = ${G(o)}`);let i=o===""?!0:!!o;return r!=null?{result:i,toAssign:{name:r,value:o}}:{result:i}};var zt=(e,t)=>Object.entries(e??{}).reduce((r,[o,i])=>(r[o]=i.map(n=>{let s=k(n,"Header value entry",t);if(typeof s!="string")throw new R(`Header '${o}' value '${s}\
' is not a string`);return s}),r),{});var We=(e,t)=>Object.entries(e).reduce((r,[o,i])=>(r[o]=Xt.getEndpointProperty(i,t),r),{}),Yt=(e,t)=>{if(Array.isArray(e))return e.map(r=>Yt(r,t));switch(typeof e){case"\
string":return se(e,t);case"object":if(e===null)throw new R(`Unexpected endpoint property: ${e}`);return Xt.getEndpointProperties(e,t);case"boolean":return e;default:
throw new R(`Unexpected endpoint property type: ${typeof e}`)}},Xt={getEndpointProperty:Yt,getEndpointProperties:We};var Jt=(e,t)=>{let r=k(e,"Endpoint URL",t);if(typeof r=="string")try{return new URL(r)}catch(o){throw console.error(`Failed to construct URL with ${r}`,o),o}throw new R(
`Endpoint URL must be a string, got ${typeof r}`)};var Ve=1e8,mo=(e,t)=>{let{nodes:r,root:o,results:i,conditions:n}=e,s=o,a={},c={referenceRecord:a,endpointParams:t.endpointParams,logger:t.logger};for(;s!==1&&s!==
-1&&s<Ve;){let d=3*(Math.abs(s)-1),[p,u,l]=[r[d],r[d+1],r[d+2]],[f,g,S]=n[p],m=jt({fn:f,assign:S,argv:g},c);if(m.toAssign){let{name:h,value:E}=m.toAssign;a[h]=E}
s=s>=0===m.result?u:l}if(s>=Ve){let d=i[s-Ve];if(d[0]===-1){let[,f]=d;throw new R(k(f,"Error",c))}let[p,u,l]=d;return{url:Jt(p,c),properties:We(u,c),headers:zt(
l??{},c)}}throw new R("No matching endpoint.")};var la=ne(K),pa=Bt(K),fa=ie(K),ma=Ht(K);var Kt=e=>t=>async r=>{if(!I.isInstance(r.request))return t(r);let{request:o}=r,{handlerProtocol:i=""}=e.requestHandler.metadata||{};if(i.indexOf("h2")>=0&&!o.headers["\
:authority"])delete o.headers.host,o.headers[":authority"]=o.hostname+(o.port?":"+o.port:"");else if(!o.headers.host){let n=o.hostname;o.port!=null&&(n+=`:${o.port}`),
o.headers.host=n}return t(r)},Qt={name:"hostHeaderMiddleware",step:"build",priority:"low",tags:["HOST"],override:!0},ho=e=>({applyToStack:t=>{t.add(Kt(e),Qt)}});var Zt=()=>(e,t)=>async r=>{try{let o=await e(r),{clientName:i,commandName:n,logger:s,dynamoDbDocumentClientOptions:a={}}=t,{overrideInputFilterSensitiveLog:c,overrideOutputFilterSensitiveLog:d}=a,
p=c??t.inputFilterSensitiveLog,u=d??t.outputFilterSensitiveLog,{$metadata:l,...f}=o.output;return s?.info?.({clientName:i,commandName:n,input:p(r.input),output:u(
f),metadata:l}),o}catch(o){let{clientName:i,commandName:n,logger:s,dynamoDbDocumentClientOptions:a={}}=t,{overrideInputFilterSensitiveLog:c}=a,d=c??t.inputFilterSensitiveLog;
throw s?.error?.({clientName:i,commandName:n,input:d(r.input),error:o,metadata:o.$metadata}),o}},er={name:"loggerMiddleware",tags:["LOGGER"],step:"initialize",override:!0},
go=e=>({applyToStack:t=>{t.add(Zt(),er)}});var tr={step:"build",tags:["RECURSION_DETECTION","TRACE_CONTEXT_PROPAGATION"],name:"recursionDetectionMiddleware",override:!0,priority:"low"};var D={REQUEST_ID:Symbol.for("_AWS_LAMBDA_REQUEST_ID"),X_RAY_TRACE_ID:Symbol.for("_AWS_LAMBDA_X_RAY_TRACE_ID"),TENANT_ID:Symbol.for("_AWS_LAMBDA_TENANT_ID"),TRACEPARENT:Symbol.
for("_AWS_LAMBDA_TRACEPARENT"),TRACESTATE:Symbol.for("_AWS_LAMBDA_TRACESTATE"),BAGGAGE:Symbol.for("_AWS_LAMBDA_BAGGAGE")},qe=["true","1"].includes(process.env?.
AWS_LAMBDA_NODEJS_NO_GLOBAL_AWSLAMBDA??"");qe||(globalThis.awslambda=globalThis.awslambda||{});var ce=class{static PROTECTED_KEYS=D;isProtectedKey(t){return Object.
values(D).includes(t)}getRequestId(){return this.get(D.REQUEST_ID)??"-"}getXRayTraceId(){return this.get(D.X_RAY_TRACE_ID)}getTenantId(){return this.get(D.TENANT_ID)}getTraceparent(){
return this.get(D.TRACEPARENT)}getTracestate(){return this.get(D.TRACESTATE)}getBaggage(){return this.get(D.BAGGAGE)}},je=class extends ce{currentContext;getContext(){
return this.currentContext}hasContext(){return this.currentContext!==void 0}get(t){return this.currentContext?.[t]}set(t,r){if(this.isProtectedKey(t))throw new Error(
`Cannot modify protected Lambda context field: ${String(t)}`);this.currentContext=this.currentContext||{},this.currentContext[t]=r}run(t,r){return this.currentContext=
t,r()}},ze=class e extends ce{als;static async create(){let t=new e,r=await import("node:async_hooks");return t.als=new r.AsyncLocalStorage,t}getContext(){return this.
als.getStore()}hasContext(){return this.als.getStore()!==void 0}get(t){return this.als.getStore()?.[t]}set(t,r){if(this.isProtectedKey(t))throw new Error(`Canno\
t modify protected Lambda context field: ${String(t)}`);let o=this.als.getStore();if(!o)throw new Error("No context available");o[t]=r}run(t,r){return this.als.
run(t,r)}},ee;(function(e){let t=null;async function r(o){return t||(t=(async()=>{let n=o===!0||"AWS_LAMBDA_MAX_CONCURRENCY"in process.env?await ze.create():new je;
return!qe&&globalThis.awslambda?.InvokeStore?globalThis.awslambda.InvokeStore:(!qe&&globalThis.awslambda&&(globalThis.awslambda.InvokeStore=n),n)})()),t}e.getInstanceAsync=
r,e._testing=process.env.AWS_LAMBDA_BENCHMARK_MODE==="1"?{reset:()=>{t=null,globalThis.awslambda?.InvokeStore&&delete globalThis.awslambda.InvokeStore,globalThis.
awslambda={InvokeStore:void 0}}}:void 0})(ee||(ee={}));var Eo="AWS_LAMBDA_FUNCTION_NAME",So="_X_AMZN_TRACE_ID",Ye="X-Amzn-Trace-Id",Xe="traceparent",rr="tracestate",or="baggage",nr=()=>e=>async t=>{let{request:r}=t;
if(!I.isInstance(r))return e(t);let o;{let i=Object.keys(r.headers??{}).find(n=>n.toLowerCase()===Ye.toLowerCase())??Ye;if(!r.headers.hasOwnProperty(i)){let n=process.
env[Eo],s=process.env[So];o??=await ee.getInstanceAsync();let c=o?.getXRayTraceId()??s,d=p=>typeof p=="string"&&p.length>0;d(n)&&d(c)&&(r.headers[Ye]=c)}}if(Ro(
r.headers),!r.headers[Xe]){let n=(o??=await ee.getInstanceAsync())?.getTraceparent?.();if(n){r.headers[Xe]=n;let s=o?.getTracestate?.();s&&(r.headers[rr]=s);let a=o?.
getBaggage?.();a&&(r.headers[or]=a)}}return e(t)};function Ro(e){for(let t of Object.keys(e)){let r=t.toLowerCase();t!==r&&(r===Xe||r===rr||r===or)&&(e[r]=e[t],
delete e[t])}}var Ao=e=>({applyToStack:t=>{t.add(nr(),tr)}});var ir=(e,t)=>{if(!t||t.length===0)return e;let r=[];for(let o of t)for(let i of e)i.schemeId.split("#")[1]===o&&r.push(i);for(let o of e)r.find(({schemeId:i})=>i===
o.schemeId)||r.push(o);return r};function yo(e){let t=new Map;for(let r of e)t.set(r.schemeId,r);return t}var Je=(e,t)=>(r,o)=>async i=>{let n=e.httpAuthSchemeProvider(await t.httpAuthSchemeParametersProvider(
e,o,i.input)),s=e.authSchemePreference?await e.authSchemePreference():[],a=ir(n,s),c=yo(e.httpAuthSchemes),d=v(o),p=[];for(let u of a){let l=c.get(u.schemeId);if(!l){
p.push(`HttpAuthScheme \`${u.schemeId}\` was not enabled for this service.`);continue}let f=l.identityProvider(await t.identityProviderConfigProvider(e));if(!f){
p.push(`HttpAuthScheme \`${u.schemeId}\` did not have an IdentityProvider configured.`);continue}let{identityProperties:g={},signingProperties:S={}}=u.propertiesExtractor?.(
e,o)||{};u.identityProperties=Object.assign(u.identityProperties||{},g),u.signingProperties=Object.assign(u.signingProperties||{},S),d.selectedHttpAuthScheme={httpAuthOption:u,
identity:await f(u.identityProperties),signer:l.signer};break}if(!d.selectedHttpAuthScheme)throw new Error(p.join(`
`));return r(i)};var Ke={step:"serialize",tags:["HTTP_AUTH_SCHEME"],name:"httpAuthSchemeMiddleware",override:!0,relation:"before",toMiddleware:"endpointV2Middleware"},sr=(e,{httpAuthSchemeParametersProvider:t,
identityProviderConfigProvider:r})=>({applyToStack:o=>{o.addRelativeTo(Je(e,{httpAuthSchemeParametersProvider:t,identityProviderConfigProvider:r}),Ke)}});var To=e=>t=>{throw t},xo=(e,t)=>{},Qe=e=>(t,r)=>async o=>{if(!I.isInstance(o.request))return t(o);let n=v(r).selectedHttpAuthScheme;if(!n)throw new Error("No H\
ttpAuthScheme was selected: unable to sign request");let{httpAuthOption:{signingProperties:s={}},identity:a,signer:c}=n,d=await t({...o,request:await c.sign(o.request,
a,s)}).catch((c.errorHandler||To)(s));return(c.successHandler||xo)(d.response,s),d};var Ze={step:"finalizeRequest",tags:["HTTP_SIGNING"],name:"httpSigningMiddleware",aliases:["apiKeyMiddleware","tokenMiddleware","awsAuthMiddleware"],override:!0,
relation:"after",toMiddleware:"retryMiddleware"},ar=e=>({applyToStack:t=>{t.addRelativeTo(Qe(e),Ze)}});var wo=async(e,t,r,o=n=>n,...i)=>{let n=new e(r);return n=o(n)??n,await t.send(n,...i)};function _o(e,t,r,o,i){return async function*(s,a,...c){let d=a,p=s.startingToken??
d[r],u=!0,l;for(;u;){if(d[r]=p,i&&(d[i]=d[i]??s.pageSize),s.client instanceof e)l=await wo(t,s.client,a,s.withCommand,...c);else throw new Error(`Invalid client\
, expected instance of ${e.name}`);yield l;let f=p;p=Io(l,o),u=!!(p&&(!s.stopOnSameToken||p!==f))}return void 0}}var Io=(e,t)=>{let r=e,o=t.split(".");for(let i of o){
if(!r||typeof r!="object")return;r=r[i]}return r};var ue=class{authSchemes=new Map;constructor(t){for(let r in t){if(!C(t,r))continue;let o=t[r];o!==void 0&&this.authSchemes.set(r,o)}}getIdentityProvider(t){return this.
authSchemes.get(t)}};var te=class{async sign(t,r,o){return t}};var et=e=>function(r){return tt(r)&&r.expiration.getTime()-Date.now()<e};var cr=et(3e5),tt=e=>e.expiration!==void 0,ur=(e,t,r)=>{if(e===void 0)return;let o=typeof e!="function"?async()=>Promise.resolve(e):e,i,n,s,a=!1,c=async d=>{n||
(n=o(d));try{i=await n,s=!0,a=!1}finally{n=void 0}return i};return t===void 0?async d=>((!s||d?.forceRefresh)&&(i=await c(d)),i):async d=>((!s||d?.forceRefresh)&&
(i=await c(d)),a?i:r(i)?(t(i)&&await c(d),i):(a=!0,i))};var rt=e=>{if(typeof e=="function")return e;let t=Promise.resolve(e);return()=>t};var de=void 0;function No(e){return e===void 0?!0:typeof e=="string"&&e.length<=50}function Do(e){let t=rt(e.userAgentAppId??de),{customUserAgent:r}=e;return Object.
assign(e,{customUserAgent:typeof r=="string"?[[r]]:r,userAgentAppId:async()=>{let o=await t();if(!No(o)){let i=e.logger?.constructor?.name==="NoOpLogger"||!e.logger?
console:e.logger;typeof o!="string"?i?.warn("userAgentAppId must be a string or undefined."):o.length>50&&i?.warn("The provided userAgentAppId exceeds the maxim\
um length of 50 characters.")}return o}})}var dr=["BandwidthLimitExceeded","EC2ThrottledException","LimitExceededException","PriorRequestNotComplete","ProvisionedThroughputExceededException","RequestLim\
itExceeded","RequestThrottled","RequestThrottledException","SlowDown","ThrottledException","Throttling","ThrottlingException","TooManyRequestsException","Transa\
ctionInProgressException"],lr=["TimeoutError","RequestTimeout","RequestTimeoutException"],pr=[500,502,503,504],fr=["ECONNRESET","ECONNREFUSED","EPIPE","ETIMEDOU\
T"],mr=["EHOSTUNREACH","ENETUNREACH","ENOTFOUND","EAI_AGAIN"];var Po=e=>e?.$retryable!==void 0;var vo=e=>e.$metadata?.clockSkewCorrected,Mo=e=>{let t=new Set(["Failed to fetch","NetworkError when attempting to fetch resource","The Internet connection appe\
ars to be offline","Load failed","Network request failed"]);return e&&e instanceof TypeError?t.has(e.message):!1},le=e=>e.$metadata?.httpStatusCode===429||dr.includes(
e.name)||e.$retryable?.throttling==!0,pe=(e,t=0)=>e?.name!=="AbortError"&&(Po(e)||vo(e)||e.name==="InvalidSignatureException"&&e.message?.includes("Signature ex\
pired")||lr.includes(e.name)||fr.includes(e?.code||"")||mr.includes(e?.code||"")||pr.includes(e.$metadata?.httpStatusCode||0)||Mo(e)||ko(e)||e.cause!==void 0&&t<=
10&&pe(e.cause,t+1)),hr=e=>{if(e.$metadata?.httpStatusCode!==void 0){let t=e.$metadata.httpStatusCode;return 500<=t&&t<=599&&!pe(e)}return!1};function ko(e){return e.
code==="ERR_HTTP2_STREAM_ERROR"&&e.message.includes("NGHTTP2_REFUSED_STREAM")}var fe=class e{static setTimeoutFn=(t,r)=>setTimeout(t,r);beta;minCapacity;minFillRate;scaleConstant;smooth;enabled=!1;availableTokens=0;lastMaxRate=0;measuredTxRate=0;requestCount=0;fillRate;lastThrottleTime;lastTimestamp=0;lastTxRateBucket;maxCapacity;timeWindow=0;constructor(t){
this.beta=t?.beta??.7,this.minCapacity=t?.minCapacity??1,this.minFillRate=t?.minFillRate??.5,this.scaleConstant=t?.scaleConstant??.4,this.smooth=t?.smooth??.8,this.
lastThrottleTime=this.getCurrentTimeInSeconds(),this.lastTxRateBucket=Math.floor(this.getCurrentTimeInSeconds()),this.fillRate=this.minFillRate,this.maxCapacity=
this.minCapacity}async getSendToken(){return this.acquireTokenBucket(1)}updateClientSendingRate(t){let r;this.updateMeasuredRate();let o=t;if(o?.errorType==="TH\
ROTTLING"||le(o?.error??t)){let s=this.enabled?Math.min(this.measuredTxRate,this.fillRate):this.measuredTxRate;this.lastMaxRate=s,this.calculateTimeWindow(),this.
lastThrottleTime=this.getCurrentTimeInSeconds(),r=this.cubicThrottle(s),this.enableTokenBucket()}else this.calculateTimeWindow(),r=this.cubicSuccess(this.getCurrentTimeInSeconds());
let n=Math.min(r,2*this.measuredTxRate);this.updateTokenBucketRate(n)}getCurrentTimeInSeconds(){return Date.now()/1e3}async acquireTokenBucket(t){if(this.enabled){
for(this.refillTokenBucket();t>this.availableTokens;){let r=(t-this.availableTokens)/this.fillRate*1e3;await new Promise(o=>e.setTimeoutFn(o,r)),this.refillTokenBucket()}
this.availableTokens=this.availableTokens-t}}refillTokenBucket(){let t=this.getCurrentTimeInSeconds();if(!this.lastTimestamp){this.lastTimestamp=t;return}let r=(t-
this.lastTimestamp)*this.fillRate;this.availableTokens=Math.min(this.maxCapacity,this.availableTokens+r),this.lastTimestamp=t}calculateTimeWindow(){this.timeWindow=
this.getPrecise(Math.pow(this.lastMaxRate*(1-this.beta)/this.scaleConstant,1/3))}cubicThrottle(t){return this.getPrecise(t*this.beta)}cubicSuccess(t){return this.
getPrecise(this.scaleConstant*Math.pow(t-this.lastThrottleTime-this.timeWindow,3)+this.lastMaxRate)}enableTokenBucket(){this.enabled=!0}updateTokenBucketRate(t){
this.refillTokenBucket(),this.fillRate=Math.max(t,this.minFillRate),this.maxCapacity=Math.max(t,this.minCapacity),this.availableTokens=Math.min(this.availableTokens,
this.maxCapacity)}updateMeasuredRate(){let t=this.getCurrentTimeInSeconds(),r=Math.floor(t*2)/2;if(this.requestCount++,r>this.lastTxRateBucket){let o=this.requestCount/
(r-this.lastTxRateBucket);this.measuredTxRate=this.getPrecise(o*this.smooth+this.measuredTxRate*(1-this.smooth)),this.requestCount=0,this.lastTxRateBucket=r}}getPrecise(t){
return parseFloat(t.toFixed(8))}};var gr="amz-sdk-invocation-id",Er="amz-sdk-request";var T=class{static v2026=!0;static delay(){return 50}static throttlingDelay(){return 1e3}static cost(){return 14}static throttlingCost(){return 5}static modifiedCostType(){
return"THROTTLING"}};var me=class{x=T.delay();computeNextBackoffDelay(t){let i=Math.random()*Math.min(this.x*2**t,2e4);return Math.floor(i)}setDelayBase(t){this.x=t}};var re=class{delay;count;cost;longPoll;$retryLog={acquisitionDelay:0};constructor(t,r,o,i){this.delay=t,this.count=r,this.cost=o,this.longPoll=i}getRetryCount(){
return this.count}getRetryDelay(){return Math.min(2e4,this.delay)}getRetryCost(){return this.cost}isLongPoll(){return this.longPoll}};var x;(function(e){e.STANDARD="standard",e.ADAPTIVE="adaptive"})(x||(x={}));var P=3,ot=x.STANDARD;var he={incompatible:1,attempts:2,capacity:3},U=class{mode=x.STANDARD;retryBackoffStrategy;capacity=500;maxAttemptsProvider;baseDelay;constructor(t){typeof t=="\
number"?this.maxAttemptsProvider=async()=>t:typeof t=="function"?this.maxAttemptsProvider=t:t&&typeof t=="object"&&(this.maxAttemptsProvider=async()=>t.maxAttempts,
this.baseDelay=t.baseDelay,this.retryBackoffStrategy=t.backoff),this.maxAttemptsProvider??=async()=>P,this.baseDelay??=T.delay(),this.retryBackoffStrategy??=new me}async acquireInitialRetryToken(t){
return new re(T.delay(),0,void 0,t.includes(":longpoll"))}async refreshRetryTokenForRetry(t,r){let o=await this.getMaxAttempts(),i=this.retryCode(t,r,o),n=i===0,
s=t.isLongPoll?.();if(n||s){let a=r.errorType;this.retryBackoffStrategy.setDelayBase(a==="THROTTLING"?T.throttlingDelay():this.baseDelay);let c=this.retryBackoffStrategy.
computeNextBackoffDelay(t.getRetryCount()),d=c;if(r.retryAfterHint instanceof Date&&(d=Math.max(c,Math.min(r.retryAfterHint.getTime()-Date.now(),c+5e3))),n){let p=this.
getCapacityCost(a);this.capacity-=p;let u=new re(0,t.getRetryCount()+1,p,t.isLongPoll?.()??!1);return await new Promise(l=>setTimeout(l,d)),u.$retryLog.acquisitionDelay=
d,u}else{let p=i===he.capacity&&s?d:0;p>0&&await new Promise(u=>setTimeout(u,p))}}throw new Error("No retry token available")}recordSuccess(t){this.capacity=Math.
min(500,this.capacity+(t.getRetryCost()??1))}getCapacity(){return this.capacity}async maxAttempts(){return this.maxAttemptsProvider()}async getMaxAttempts(){try{
return await this.maxAttemptsProvider()}catch{return console.warn(`Max attempts provider could not resolve. Using default of ${P}`),P}}retryCode(t,r,o){let i=t.
getRetryCount()+1,n=this.isRetryableError(r.errorType)?0:he.incompatible,s=i<o?0:he.attempts,a=this.capacity>=this.getCapacityCost(r.errorType)?0:he.capacity;return n||
s||a}getCapacityCost(t){return t===T.modifiedCostType()?T.throttlingCost():T.cost()}isRetryableError(t){return t==="THROTTLING"||t==="TRANSIENT"}};var ge=class{mode=x.ADAPTIVE;rateLimiter;standardRetryStrategy;constructor(t,r){let{rateLimiter:o}=r??{};this.rateLimiter=o??new fe,this.standardRetryStrategy=r?
new U({maxAttempts:typeof t=="number"?t:3,...r}):new U(t)}async acquireInitialRetryToken(t){let r=await this.standardRetryStrategy.acquireInitialRetryToken(t);return await this.
rateLimiter.getSendToken(),r}async refreshRetryTokenForRetry(t,r){this.rateLimiter.updateClientSendingRate(r);let o=await this.standardRetryStrategy.refreshRetryTokenForRetry(
t,r);return await this.rateLimiter.getSendToken(),o}recordSuccess(t){this.rateLimiter.updateClientSendingRate({}),this.standardRetryStrategy.recordSuccess(t)}async maxAttemptsProvider(){
return this.standardRetryStrategy.maxAttempts()}};var nt="AWS_MAX_ATTEMPTS",it="max_attempts",$o={environmentVariableSelector:e=>{let t=e[nt];if(!t)return;let r=parseInt(t);if(Number.isNaN(r))throw new Error(`E\
nvironment variable ${nt} mast be a number, got "${t}"`);return r},configFileSelector:e=>{let t=e[it];if(!t)return;let r=parseInt(t);if(Number.isNaN(r))throw new Error(
`Shared config file entry ${it} mast be a number, got "${t}"`);return r},default:P},Fo=(e,t)=>{let{retryStrategy:r,retryMode:o}=e,{defaultMaxAttempts:i=P,defaultBaseDelay:n=T.
delay()}=t??{},s=b(e.maxAttempts??i),a=r?Promise.resolve(r):void 0,c=async()=>{let d=await s();return await b(o)()===x.ADAPTIVE?new ge(s,{maxAttempts:d,baseDelay:n}):
new U({maxAttempts:d,baseDelay:n})};return Object.assign(e,{maxAttempts:s,retryStrategy:()=>a??=c()})},Sr="AWS_RETRY_MODE",Rr="retry_mode",Ho={environmentVariableSelector:e=>e[Sr],
configFileSelector:e=>e[Rr],default:ot};import{Readable as Bo}from"node:stream";var st=e=>e?.body instanceof Bo||typeof ReadableStream<"u"&&e?.body instanceof ReadableStream;var Ee=(e,t)=>{if(!t)return e;let r=()=>{},o=new Promise((i,n)=>{let s=()=>n(Go());t.aborted?s():typeof t.addEventListener=="function"?(t.addEventListener("abor\
t",s,{once:!0}),r=()=>t.removeEventListener("abort",s)):t.onabort=s});return Promise.race([e,o]).finally(r)},Go=()=>Object.assign(new Error("Request aborted"),{
name:"AbortError"}),Ar=e=>typeof e=="object"&&e!==null&&"name"in e&&e.name==="AbortError";function yr(e,t){if(ft.isInstance(e))for(let r in e.headers){if(!C(e.headers,r))continue;let o=r.toLowerCase();if(o==="retry-after"){let i=e.headers[r],n=NaN;if(i.
endsWith("GMT"))try{n=(mt(i).getTime()-Date.now())/1e3}catch(s){t?.trace?.("Failed to parse retry-after header"),t?.trace?.(s)}else i.match(/ GMT, ((\d+)|(\d+\.\d+))$/)?
n=Number(i.match(/ GMT, ([\d.]+)$/)?.[1]):i.match(/^((\d+)|(\d+\.\d+))$/)?n=Number(i):Date.parse(i)>=Date.now()&&(n=(Date.parse(i)-Date.now())/1e3);return isNaN(
n)?void 0:new Date(Date.now()+n*1e3)}else if(o==="x-amz-retry-after"){let i=e.headers[r],n=Number(i);if(isNaN(n)){t?.trace?.(`Failed to parse x-amz-retry-after=${i}`);
return}return new Date(Date.now()+n)}}}var Tr=e=>e instanceof Error?e:e instanceof Object?Object.assign(new Error,e):typeof e=="string"?new Error(e):new Error(`AWS SDK error wrapper for ${e}`);function at(e){return t=>(r,o)=>async i=>{let n=await t.retryStrategy(),s=await t.maxAttempts(),a=o[j]?.abortSignal;if(Wo(n)){n=n;let c=(o.partition_id??"")+(o.
__retryLongPoll?":longpoll":""),d=await Ee(n.acquireInitialRetryToken(c),a),p=new Error,u=0,l=0,{request:f}=i,g=I.isInstance(f);for(g&&(f.headers[gr]=Et());;)try{
g&&(f.headers[Er]=`attempt=${u+1}; max=${s}`);let{response:S,output:m}=await r(i);return n.recordSuccess(d),m.$metadata.attempts=u+1,m.$metadata.totalRetryDelay=
l,{response:S,output:m}}catch(S){let m=Vo(S,t.logger);if(p=Tr(S),g&&e(f))throw(o.logger instanceof J?console:o.logger)?.warn("An error was encountered in a non-\
retryable streaming request."),p;try{d=await Ee(n.refreshRetryTokenForRetry(d,m),a)}catch(E){throw a?.aborted&&Ar(E)?E:(p.$metadata||(p.$metadata={}),p.$metadata.
attempts=u+1,p.$metadata.totalRetryDelay=l,p)}u=d.getRetryCount();let h=d.getRetryDelay();l+=(d?.$retryLog?.acquisitionDelay??0)+h,h>0&&await Ee(new Promise(E=>setTimeout(
E,h)),a)}}else return n=n,n?.mode&&(o.userAgent=[...o.userAgent||[],["cfg/retry-mode",n.mode]]),n.retry(r,i)}}var Wo=e=>typeof e.acquireInitialRetryToken<"u"&&typeof e.
refreshRetryTokenForRetry<"u"&&typeof e.recordSuccess<"u",Vo=(e,t)=>{let r={error:e,errorType:qo(e)},o=yr(e.$response,t);return o&&(r.retryAfterHint=o),r},qo=e=>le(
e)?"THROTTLING":pe(e)?"TRANSIENT":hr(e)?"SERVER_ERROR":"CLIENT_ERROR",jo={name:"retryMiddleware",tags:["RETRY"],step:"finalizeRequest",priority:"high",override:!0};
function xr(e){let t=at(e);return r=>({applyToStack:o=>{o.add(t(r),jo)}})}var lu=at(st),pu=xr(st);var wr={partitions:[{id:"aws",outputs:{dnsSuffix:"amazonaws.com",dualStackDnsSuffix:"api.aws",implicitGlobalRegion:"us-east-1",name:"aws",supportsDualStack:!0,supportsFIPS:!0},
regionRegex:"^(us|eu|ap|sa|ca|me|af|il|mx)\\-\\w+\\-\\d+$",regions:{"af-south-1":{description:"Africa (Cape Town)"},"ap-east-1":{description:"Asia Pacific (Hong\
 Kong)"},"ap-east-2":{description:"Asia Pacific (Taipei)"},"ap-northeast-1":{description:"Asia Pacific (Tokyo)"},"ap-northeast-2":{description:"Asia Pacific (Se\
oul)"},"ap-northeast-3":{description:"Asia Pacific (Osaka)"},"ap-south-1":{description:"Asia Pacific (Mumbai)"},"ap-south-2":{description:"Asia Pacific (Hyderab\
ad)"},"ap-southeast-1":{description:"Asia Pacific (Singapore)"},"ap-southeast-2":{description:"Asia Pacific (Sydney)"},"ap-southeast-3":{description:"Asia Pacif\
ic (Jakarta)"},"ap-southeast-4":{description:"Asia Pacific (Melbourne)"},"ap-southeast-5":{description:"Asia Pacific (Malaysia)"},"ap-southeast-6":{description:"\
Asia Pacific (New Zealand)"},"ap-southeast-7":{description:"Asia Pacific (Thailand)"},"aws-global":{description:"aws global region"},"ca-central-1":{description:"\
Canada (Central)"},"ca-west-1":{description:"Canada West (Calgary)"},"eu-central-1":{description:"Europe (Frankfurt)"},"eu-central-2":{description:"Europe (Zuri\
ch)"},"eu-north-1":{description:"Europe (Stockholm)"},"eu-south-1":{description:"Europe (Milan)"},"eu-south-2":{description:"Europe (Spain)"},"eu-west-1":{description:"\
Europe (Ireland)"},"eu-west-2":{description:"Europe (London)"},"eu-west-3":{description:"Europe (Paris)"},"il-central-1":{description:"Israel (Tel Aviv)"},"me-c\
entral-1":{description:"Middle East (UAE)"},"me-south-1":{description:"Middle East (Bahrain)"},"me-west-1":{description:"Middle East (Saudi Arabia)"},"mx-centra\
l-1":{description:"Mexico (Central)"},"sa-east-1":{description:"South America (Sao Paulo)"},"sa-west-1":{description:"South America (Chile)"},"us-east-1":{description:"\
US East (N. Virginia)"},"us-east-2":{description:"US East (Ohio)"},"us-west-1":{description:"US West (N. California)"},"us-west-2":{description:"US West (Oregon\
)"}}},{id:"aws-cn",outputs:{dnsSuffix:"amazonaws.com.cn",dualStackDnsSuffix:"api.amazonwebservices.com.cn",implicitGlobalRegion:"cn-northwest-1",name:"aws-cn",supportsDualStack:!0,
supportsFIPS:!0},regionRegex:"^cn\\-\\w+\\-\\d+$",regions:{"aws-cn-global":{description:"aws-cn global region"},"cn-north-1":{description:"China (Beijing)"},"cn\
-northwest-1":{description:"China (Ningxia)"}}},{id:"aws-eusc",outputs:{dnsSuffix:"amazonaws.eu",dualStackDnsSuffix:"api.amazonwebservices.eu",implicitGlobalRegion:"\
eusc-de-east-1",name:"aws-eusc",supportsDualStack:!0,supportsFIPS:!0},regionRegex:"^eusc\\-(de)\\-\\w+\\-\\d+$",regions:{"eusc-de-east-1":{description:"AWS Euro\
pean Sovereign Cloud (Germany)"}}},{id:"aws-iso",outputs:{dnsSuffix:"c2s.ic.gov",dualStackDnsSuffix:"api.aws.ic.gov",implicitGlobalRegion:"us-iso-east-1",name:"\
aws-iso",supportsDualStack:!0,supportsFIPS:!0},regionRegex:"^us\\-iso\\-\\w+\\-\\d+$",regions:{"aws-iso-global":{description:"aws-iso global region"},"us-iso-ea\
st-1":{description:"US ISO East"},"us-iso-west-1":{description:"US ISO WEST"}}},{id:"aws-iso-b",outputs:{dnsSuffix:"sc2s.sgov.gov",dualStackDnsSuffix:"api.aws.s\
cloud",implicitGlobalRegion:"us-isob-east-1",name:"aws-iso-b",supportsDualStack:!0,supportsFIPS:!0},regionRegex:"^us\\-isob\\-\\w+\\-\\d+$",regions:{"aws-iso-b-\
global":{description:"aws-iso-b global region"},"us-isob-east-1":{description:"US ISOB East (Ohio)"},"us-isob-west-1":{description:"US ISOB West"}}},{id:"aws-is\
o-e",outputs:{dnsSuffix:"cloud.adc-e.uk",dualStackDnsSuffix:"api.cloud-aws.adc-e.uk",implicitGlobalRegion:"eu-isoe-west-1",name:"aws-iso-e",supportsDualStack:!0,
supportsFIPS:!0},regionRegex:"^eu\\-isoe\\-\\w+\\-\\d+$",regions:{"aws-iso-e-global":{description:"aws-iso-e global region"},"eu-isoe-west-1":{description:"EU I\
SOE West"}}},{id:"aws-iso-f",outputs:{dnsSuffix:"csp.hci.ic.gov",dualStackDnsSuffix:"api.aws.hci.ic.gov",implicitGlobalRegion:"us-isof-south-1",name:"aws-iso-f",
supportsDualStack:!0,supportsFIPS:!0},regionRegex:"^us\\-isof\\-\\w+\\-\\d+$",regions:{"aws-iso-f-global":{description:"aws-iso-f global region"},"us-isof-east-\
1":{description:"US ISOF EAST"},"us-isof-south-1":{description:"US ISOF SOUTH"}}},{id:"aws-us-gov",outputs:{dnsSuffix:"amazonaws.com",dualStackDnsSuffix:"api.aw\
s",implicitGlobalRegion:"us-gov-west-1",name:"aws-us-gov",supportsDualStack:!0,supportsFIPS:!0},regionRegex:"^us\\-gov\\-\\w+\\-\\d+$",regions:{"aws-us-gov-glob\
al":{description:"aws-us-gov global region"},"us-gov-east-1":{description:"AWS GovCloud (US-East)"},"us-gov-west-1":{description:"AWS GovCloud (US-West)"}}}],version:"\
1.1"};var zo=wr,Yo="",_r=e=>{let{partitions:t}=zo;for(let o of t){let{regions:i,outputs:n}=o;for(let[s,a]of Object.entries(i))if(s===e)return{...n,...a}}for(let o of t){
let{regionRegex:i,outputs:n}=o;if(new RegExp(i).test(e))return{...n}}let r=t.find(o=>o.id==="aws");if(!r)throw new Error("Provided region was not found in the p\
artition array or regex, and default partition with id 'aws' doesn't exist.");return{...r.outputs}};var Ir=()=>Yo;function O(e,t,r){e.__aws_sdk_context?e.__aws_sdk_context.features||(e.__aws_sdk_context.features={}):e.__aws_sdk_context={features:{}},e.__aws_sdk_context.features[t]=
r}var Xo=/\d{12}\.ddb/;async function Or(e,t,r){if(r.request?.headers?.["smithy-protocol"]==="rpc-v2-cbor"&&O(e,"PROTOCOL_RPC_V2_CBOR","M"),typeof t.retryStrategy==
"function"){let n=await t.retryStrategy();if(typeof n.mode=="string")switch(n.mode){case x.ADAPTIVE:O(e,"RETRY_MODE_ADAPTIVE","F");break;case x.STANDARD:O(e,"RE\
TRY_MODE_STANDARD","E");break}}if(typeof t.accountIdEndpointMode=="function"){let n=e.endpointV2;switch(String(n?.url?.hostname).match(Xo)&&O(e,"ACCOUNT_ID_ENDP\
OINT","O"),await t.accountIdEndpointMode?.()){case"disabled":O(e,"ACCOUNT_ID_MODE_DISABLED","Q");break;case"preferred":O(e,"ACCOUNT_ID_MODE_PREFERRED","P");break;case"\
required":O(e,"ACCOUNT_ID_MODE_REQUIRED","R");break}}let i=e.__smithy_context?.selectedHttpAuthScheme?.identity;if(i?.$source){let n=i;n.accountId&&O(e,"RESOLVE\
D_ACCOUNT_ID","T");for(let[s,a]of Object.entries(n.$source??{}))O(e,s,a)}}var ct="user-agent",Se="x-amz-user-agent";var Cr=/[^!$%&'*+\-.^_`|~\w]/g,br=/[^!$%&'*+\-.^_`|~\w#]/g;function Nr(e){let t="";for(let r in e){let o=e[r];if(t.length+o.length+1<=1024){t.length?t+=","+o:t+=o;continue}break}return t}var vr=e=>(t,r)=>async o=>{let{request:i}=o;if(!I.isInstance(i))return t(o);let{headers:n}=i,s=r?.userAgent?.map(Re)||[],a=(await e.defaultUserAgentProvider()).
map(Re);await Or(r,e,o);let c=r;a.push(`m/${Nr(Object.assign({},r.__smithy_context?.features,c.__aws_sdk_context?.features))}`);let d=e?.customUserAgent?.map(Re)||
[],p=await e.userAgentAppId();p&&a.push(Re(["app",`${p}`]));let u=Ir(),l=(u?[u]:[]).concat([...a,...s,...d]).join(" "),f=[...a.filter(g=>g.startsWith("aws-sdk-")),
...d].join(" ");return e.runtime!=="browser"?(f&&(n[Se]=n[Se]?`${n[ct]} ${f}`:f),n[ct]=l):n[Se]=l,t({...o,request:i})},Re=e=>{let t=e[0].split("/").map(s=>s.replace(
Cr,"-")).join("/"),r=e[1]?.replace(br,"-"),o=t.indexOf("/"),i=t.substring(0,o),n=t.substring(o+1);return i==="api"&&(n=n.toLowerCase()),[i,n,r].filter(s=>s&&s.length>
0).reduce((s,a,c)=>{switch(c){case 0:return a;case 1:return`${s}/${a}`;default:return`${s}#${a}`}},"")},Mr={name:"getUserAgentMiddleware",step:"build",priority:"\
low",tags:["SET_USER_AGENT","USER_AGENT"],override:!0},Jo=e=>({applyToStack:t=>{t.add(vr(e),Mr)}});var Ae={warningEmitted:!1},Ko=e=>{if(e&&!Ae.warningEmitted){if(process.env.AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED==="true"){Ae.warningEmitted=!0;return}
let t=parseInt(e.substring(1,e.indexOf("."))),r=22;t<r&&(Ae.warningEmitted=!0,process.emitWarning(`NodeVersionSupportWarning: The AWS SDK for JavaScript (v3)
versions published after the first week of January 2027
will require node >=${r}. You are running node ${e}.

To continue receiving updates to AWS services, bug fixes,
and security updates please upgrade to node >=${r}.

More information can be found at: https://a.co/c895JFp`))}};var Qo=()=>typeof process=="object"&&process?.env?.AWS_ENABLE_DEFAULT_SOCKET_TIMEOUT_2026==="true",Zo=(e,t)=>{if(Qo()&&typeof e?.handle!="function")return t};import{platform as en,release as tn}from"node:os";import{env as Lr}from"node:process";import{versions as dt}from"node:process";var kr=()=>{let e=["deno","bun","llrt"];for(let t of e)if(dt[t])return[`md/${t}`,dt[t]];return["md/nodejs",dt.node]};var lt={isCrtAvailable:!1};var Ur=()=>lt.isCrtAvailable?["md/crt-avail"]:null;var rn=({serviceId:e,clientVersion:t})=>{let r=kr();return async o=>{let i=[["aws-sdk-js",t],["ua","2.1"],[`os/${en()}`,tn()],["lang/js"],r],n=Ur();n&&i.push(n),
e&&i.push([`api/${e}`,t]),Lr.AWS_EXECUTION_ENV&&i.push([`exec-env/${Lr.AWS_EXECUTION_ENV}`]);let s=await o?.userAgentAppId?.();return s?[...i,[`app/${s}`]]:[...i]}};var $r="AWS_SDK_UA_APP_ID",Fr="sdk_ua_app_id",on="sdk-ua-app-id",nn={environmentVariableSelector:e=>e[$r],configFileSelector:e=>e[Fr]??e[on],default:de};var pt=(e,t=!1)=>{if(t){for(let r of e.split("."))if(!pt(r))return!1;return!0}return!(!L(e)||e.length<3||e.length>63||e!==e.toLowerCase()||W(e))};var Hr=e=>{let t=e.split(":");if(t.length<6)return null;let[r,o,i,n,s,...a]=t;if(r!=="arn"||o===""||i===""||a.join(":")==="")return null;let c=a.map(d=>d.split(
"/")).flat();return{partition:o,service:i,region:n,accountId:s,resourceId:c}};var Br={isVirtualHostableS3Bucket:pt,parseArn:Hr,partition:_r};Q.aws=Br;function sn(e={}){return X({...ht,async default(){return Gr.silence||console.warn("@aws-sdk - WARN - default STS region of us-east-1 used. See @aws-sdk/credenti\
al-providers README and set a region explicitly."),"us-east-1"}},{...gt,...e})}var Gr={silence:!1};var an=e=>({setRegion(t){e.region=t},region(){return e.region}}),cn=e=>({region:e.region()});export{w as a,Wr as b,Yr as c,xe as d,H as e,Xr as f,Oe as g,Jr as h,Kr as i,Qr as j,Zr as k,eo as l,Dt as m,J as n,to as o,Ko as p,ro as q,Zo as r,Ft as s,be as t,
Ne as u,Q as v,mo as w,pa as x,ma as y,ho as z,go as A,Ao as B,sr as C,ar as D,rt as E,_o as F,ue as G,te as H,cr as I,tt as J,ur as K,Do as L,ot as M,$o as N,Fo as O,
Ho as P,pu as Q,Jo as R,rn as S,nn as T,Br as U,sn as V,an as W,cn as X};
