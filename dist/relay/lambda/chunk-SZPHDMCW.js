import{createRequire as relayCreateRequire}from'node:module';const require=relayCreateRequire(import.meta.url);
import{G as B}from"./chunk-3UTIIPJI.js";import{f as b,h as $}from"./chunk-7KEUJZIQ.js";function D(o){let e=o&&typeof o=="object"&&"reason"in o?o.reason:void 0;if(e){if(e instanceof Error){let n=new Error("Request aborted");return n.name="AbortErro\
r",n.cause=e,n}let r=new Error(String(e));return r.name="AbortError",r}let t=new Error("Request aborted");return t.name="AbortError",t}var j=["ECONNRESET","EPIPE","ETIMEDOUT"];var F=o=>{let e={};for(let t in o){if(!b(o,t))continue;let r=o[t];e[t]=Array.isArray(r)?r.join(","):r}return e};import A from"node:https";var c={setTimeout:(o,e)=>setTimeout(o,e),clearTimeout:o=>clearTimeout(o)};var W=1e3,K=(o,e,t=0)=>{if(!t)return-1;let r=n=>{let u=c.setTimeout(()=>{o.destroy(),e(Object.assign(new Error(`@smithy/node-http-handler - the request socket d\
id not establish a connection with the server within the configured timeout of ${t} ms.`),{name:"TimeoutError"}))},t-n),i=a=>{a?.connecting?a.on("connect",()=>{
c.clearTimeout(u)}):c.clearTimeout(u)};o.socket?i(o.socket):o.on("socket",i)};return t<2e3?(r(0),0):c.setTimeout(r.bind(null,W),W)};var M=(o,e,t=0,r,n)=>t?c.setTimeout(()=>{let u=`@smithy/node-http-handler - [${r?"ERROR":"WARN"}] a request has exceeded the configured ${t} ms requestTimeout.`;
if(r){let i=Object.assign(new Error(u),{name:"TimeoutError",code:"ETIMEDOUT"});o.destroy(i),e(i)}else u+=" Init client requestHandler with throwOnRequestTimeout\
=true to turn this into an error.",n?.warn?.(u)},t):-1;var G=3e3,V=(o,{keepAlive:e,keepAliveMsecs:t},r=G)=>{if(e!==!0)return-1;let n=()=>{o.socket?o.socket.setKeepAlive(e,t||0):o.on("socket",u=>{u.setKeepAlive(e,t||
0)})};return r===0?(n(),0):c.setTimeout(n,r)};var x=o=>{let e=o?.defaultSocketTimeout;return typeof e=="number"&&Number.isFinite(e)&&e>0?e:void 0};var X=3e3,I=(o,e,t=0,r=!1)=>{if(!Number.isFinite(t)||t<=0)return;let n;o.once("response",s=>n=s);let u=()=>{if(n?.complete){o.socket?.destroy();return}let s=Object.
assign(new Error(`@smithy/node-http-handler - the request socket timed out after ${t} ms of inactivity (${r?"service default socket timeout":"configured by clie\
nt requestHandler"}).`),{name:"TimeoutError"});n?.destroy(s),o.destroy(),e(s)},i=()=>{let{socket:s}=o;s?s.connecting?s.once("connect",i):(s.setTimeout(t,u),o.on(
"close",()=>s.removeListener("timeout",u))):o.once("socket",i)};if(t<6e3){i();return}let a=c.setTimeout(i,X);o.once("close",()=>c.clearTimeout(a))};import{Readable as Y}from"node:stream";var Q=6e3;async function J(o,e,t=Q,r=!1){let n=e.headers,u=n?n.Expect||n.expect:void 0,i=-1,a=!0;!r&&u==="100-continue"&&(a=await Promise.race([new Promise(s=>{
i=Number(c.setTimeout(()=>s(!0),Math.max(Q,t)))}),new Promise(s=>{o.on("continue",()=>{c.clearTimeout(i),s(!0)}),o.on("response",()=>{c.clearTimeout(i),s(!1)}),
o.on("error",()=>{c.clearTimeout(i),s(!1)})})])),a&&Z(o,e.body)}function Z(o,e){if(e instanceof Y){e.pipe(o);return}if(e){let t=Buffer.isBuffer(e);if(t||typeof e==
"string"){t&&e.byteLength===0?o.end():o.end(e);return}let n=e;if(typeof n=="object"&&n.buffer&&typeof n.byteOffset=="number"&&typeof n.byteLength=="number"){o.end(
Buffer.from(n.buffer,n.byteOffset,n.byteLength));return}o.end(Buffer.from(e));return}o.end()}var v,z,N=class o{config;configProvider;socketWarningTimestamp=0;externalAgent=!1;metadata={handlerProtocol:"http/1.1"};static create(e){return typeof e?.handle==
"function"?e:new o(e)}static checkSocketUsage(e,t,r=console){let{sockets:n,requests:u,maxSockets:i}=e;if(typeof i!="number"||i===1/0||Date.now()-15e3<t)return t;
if(n&&u)for(let s in n){if(!b(n,s))continue;let d=n[s]?.length??0,l=u[s]?.length??0;if(d>=i&&l>=2*i)return r?.warn?.(`@smithy/node-http-handler:WARN - socket us\
age at capacity=${d} and ${l} additional requests are enqueued.
See https://docs.aws.amazon.com/sdk-for-javascript/v3/developer-guide/node-configuring-maxsockets.html
or increase socketAcquisitionWarningTimeout=(millis) in the NodeHttpHandler config.`),Date.now()}return t}constructor(e){this.configProvider=new Promise((t,r)=>{
typeof e=="function"?e().then(n=>{t(this.resolveDefaultConfig(n))}).catch(r):t(this.resolveDefaultConfig(e))})}destroy(){this.config?.httpAgent?.destroy(),this.
config?.httpsAgent?.destroy()}async handle(e,{abortSignal:t,requestTimeout:r}={}){this.config||(this.config=await this.configProvider);let n=this.config,u=n.logger,
i=e.protocol==="https:";return!i&&!this.config.httpAgent&&(this.config.httpAgent=await this.config.httpAgentProvider()),new Promise((a,s)=>{let d,l=-1,g=-1,k=-1,
T=-1,E=()=>{c.clearTimeout(l),c.clearTimeout(g),c.clearTimeout(k),c.clearTimeout(T)},S=async f=>{await d,E(),a(f)},p=async f=>{await d,E(),s(f)};if(t?.aborted){
let f=D(t);p(f);return}let R=e.headers,q=R?(R.Expect??R.expect)==="100-continue":!1,_=i?n.httpsAgent:n.httpAgent;q&&!this.externalAgent&&(_=new(i?A.Agent:v)({keepAlive:!1,
maxSockets:1/0})),l=c.setTimeout(()=>{this.socketWarningTimestamp=o.checkSocketUsage(_,this.socketWarningTimestamp,u)},n.socketAcquisitionWarningTimeout??(n.requestTimeout??
2e3)+(n.connectionTimeout??1e3));let P=e.query?B(e.query):"",C;if(e.username!=null||e.password!=null){let f=e.username??"",h=e.password??"";C=`${f}:${h}`}let O=e.
path;P&&(O+=`?${P}`),e.fragment&&(O+=`#${e.fragment}`);let y=e.hostname??"";y[0]==="["&&y.endsWith("]")?y=e.hostname.slice(1,-1):y=e.hostname;let L={headers:e.headers,
host:y,method:e.method,path:O,port:e.port,agent:_,auth:C},m=(i?A.request:z)(L,f=>{let h=new $({statusCode:f.statusCode||-1,reason:f.statusMessage,headers:F(f.headers),
body:f});S({response:h})});if(m.on("error",f=>{j.includes(f.code)?p(Object.assign(f,{name:"TimeoutError"})):p(f)}),t){let f=()=>{m.destroy();let h=D(t);p(h)};if(typeof t.
addEventListener=="function"){let h=t;h.addEventListener("abort",f,{once:!0}),m.once("close",()=>h.removeEventListener("abort",f))}else t.onabort=f}let H=r??n.requestTimeout;
g=K(m,p,n.connectionTimeout),k=M(m,p,H,n.throwOnRequestTimeout,u??console);let U=n.socketTimeout===void 0?x(n):void 0;U?I(m,p,U,!0):I(m,p,n.socketTimeout);let w=L.
agent;typeof w=="object"&&"keepAlive"in w&&(T=V(m,{keepAlive:w.keepAlive,keepAliveMsecs:w.keepAliveMsecs})),d=J(m,e,H,this.externalAgent).catch(f=>(E(),s(f)))})}updateHttpClientConfig(e,t){
this.config=void 0,this.configProvider=this.configProvider.then(r=>{switch(e){case Symbol.for("logger"):e="logger",t=r.logger??t;break;case Symbol.for("@smithy/\
defaultSocketTimeout"):e="defaultSocketTimeout",t=x(r)??t;break}return{...r,[e]:t}})}httpHandlerConfigs(){return this.config??{}}resolveDefaultConfig(e){let{requestTimeout:t,
connectionTimeout:r,socketTimeout:n,socketAcquisitionWarningTimeout:u,httpAgent:i,httpsAgent:a,throwOnRequestTimeout:s,logger:d}=e||{},l=!0,g=50,k;return{connectionTimeout:r,
requestTimeout:t,socketTimeout:n,defaultSocketTimeout:x(e),socketAcquisitionWarningTimeout:u,throwOnRequestTimeout:s,httpAgentProvider:()=>k??=(async()=>{let T=await import("node:http"),
{Agent:E,request:S}=T.default??T;return z=S,v=E,i instanceof v||typeof i?.destroy=="function"?(this.externalAgent=!0,i):new v({keepAlive:l,maxSockets:g,...i})})(),
httpsAgent:a instanceof A.Agent||typeof a?.destroy=="function"?(this.externalAgent=!0,a):new A.Agent({keepAlive:l,maxSockets:g,...a}),logger:d}}};export{N as a};
