import{createRequire as relayCreateRequire}from'node:module';const require=relayCreateRequire(import.meta.url);
var U;(function(e){e.MD5="md5",e.CRC32="crc32",e.CRC32C="crc32c",e.SHA1="sha1",e.SHA256="sha256"})(U||(U={}));var D="__smithy_context";var q;(function(e){e.HTTP="http",e.HTTPS="https"})(q||(q={}));var G;(function(e){e.PROFILE="profile",e.SSO_SESSION="sso-session",e.SERVICES="services"})(G||(G={}));var M=e=>e[D]||(e[D]={});function F(e,t){return Object.prototype.hasOwnProperty.call(e,t)}var Ze=e=>{if(typeof e=="function")return e;let t=Promise.resolve(e);return()=>t};function ye(e){let t={};if(e=e.replace(/^\?/,""),e)for(let r of e.split("&")){let[o,n=null]=r.split("=");o=decodeURIComponent(o),n&&(n=decodeURIComponent(n)),o in
t?Array.isArray(t[o])?t[o].push(n):t[o]=[t[o],n]:t[o]=n}return t}var A=e=>{if(typeof e=="string")return A(new URL(e));let{hostname:t,pathname:r,port:o,protocol:n,search:s}=e,i;return s&&(i=ye(s)),{hostname:t,port:o?parseInt(o):
void 0,protocol:n,path:r,query:i}};var X=class e{method;protocol;hostname;port;path;query;headers;username;password;fragment;body;constructor(t){this.method=t.method||"GET",this.hostname=t.hostname||
"localhost",this.port=t.port,this.query=t.query||{},this.headers=t.headers||{},this.body=t.body,this.protocol=t.protocol?t.protocol.slice(-1)!==":"?`${t.protocol}\
:`:t.protocol:"https:",this.path=t.path?t.path.charAt(0)!=="/"?`/${t.path}`:t.path:"/",this.username=t.username,this.password=t.password,this.fragment=t.fragment}static clone(t){
let r=new e({...t,headers:{...t.headers}});return r.query&&(r.query=Qe(r.query)),r}static isInstance(t){if(!t)return!1;let r=t;return"method"in r&&"protocol"in r&&
"hostname"in r&&"path"in r&&typeof r.query=="object"&&typeof r.headers=="object"}clone(){return e.clone(this)}};function Qe(e){return Object.keys(e).reduce((t,r)=>{
let o=e[r];return{...t,[r]:Array.isArray(o)?[...o]:o}},{})}var $=class{statusCode;reason;headers;body;constructor(t){this.statusCode=t.statusCode,this.reason=t.reason,this.headers=t.headers||{},this.body=t.body}static isInstance(t){
if(!t)return!1;let r=t;return typeof r.statusCode=="number"&&typeof r.headers=="object"}};var ve=new RegExp("^(?!.*-$)(?!-)[a-zA-Z0-9-]{1,63}$"),ge=(e,t=!1)=>{if(!t)return ve.test(e);let r=e.split(".");for(let o of r)if(!ge(o))return!1;return!0};function et(e){return/^[a-z0-9][a-z0-9.-]*[a-z0-9]$/.test(e)}var K=e=>{if(typeof e=="object"){if("url"in e){let t=A(e.url);if(e.headers){t.headers={};for(let r in e.headers)F(e.headers,r)&&(t.headers[r.toLowerCase()]=e.headers[r].
join(", "))}return t}return e}return A(e)};var _=(e,t,r,o,n)=>({name:t,namespace:e,traits:r,input:o,output:n});var be=e=>(t,r)=>async o=>{let{response:n}=await t(o),{operationSchema:s}=M(r),[,i,a,c,f,m]=s??[];try{let p=await e.protocol.deserializeResponse(_(i,a,c,f,m),{...e,
...r},n);return{response:n,output:p}}catch(p){if(Object.defineProperty(p,"$response",{value:n,enumerable:!1,writable:!1,configurable:!1}),!("$metadata"in p)){let d="\
Deserialization error: to see the raw response, inspect the hidden field {error}.$response on this object.";try{p.message+=`
  `+d}catch{!r.logger||r.logger?.constructor?.name==="NoOpLogger"?console.warn(d):r.logger?.warn?.(d)}typeof p.$responseBodyText<"u"&&p.$response&&(p.$response.
body=p.$responseBodyText);try{if($.isInstance(n)){let{headers:y={},statusCode:g}=n,Y=Object.entries(y);p.$metadata={httpStatusCode:g,requestId:Z(/^x-[\w-]+-request-?id$/,
Y),extendedRequestId:Z(/^x-[\w-]+-id-2$/,Y),cfId:Z(/^x-[\w-]+-cf-id$/,Y)}}}catch{}}throw p}},Z=(e,t)=>(t.find(([r])=>r.match(e))||[void 0,void 0])[1];var xe=e=>(t,r)=>async o=>{let{operationSchema:n}=M(r),[,s,i,a,c,f]=n??[],m=r.endpointV2?async()=>K(r.endpointV2):e.endpoint,p=await e.protocol.serializeRequest(
_(s,i,a,c,f),o.input,{...e,...r,endpoint:m});return t({...o,request:p})};var Se={name:"deserializerMiddleware",step:"deserialize",tags:["DESERIALIZER"],override:!0},we={name:"serializerMiddleware",step:"serialize",tags:["SERIALIZER"],
override:!0};function tt(e){return{applyToStack:t=>{t.add(xe(e),we),t.add(be(e),Se),e.protocol.setSerdeContext(e)}}}var N=e=>typeof e=="function"?e():e;var L=[];function x(e){if(typeof e=="object")return e;if(e=e|0,L[e])return L[e];let t={},r=0;for(let o of["httpLabel","idempotent","idempotencyToken","sensitive",
"httpPayload","httpResponseCode","httpQueryParams"])(e>>r++&1)===1&&(t[o]=1);return L[e]=t}var C={it:Symbol.for("@smithy/nor-struct-it"),ns:Symbol.for("@smithy/ns")},P=[],z={},O=class e{ref;memberName;static symbol=Symbol.for("@smithy/nor");symbol=e.symbol;name;schema;_isMemberSchema;traits;memberTraits;normalizedTraits;constructor(t,r){
this.ref=t,this.memberName=r;let o=[],n=t,s=t;for(this._isMemberSchema=!1;Q(n);)o.push(n[1]),n=n[0],s=N(n),this._isMemberSchema=!0;if(o.length>0){this.memberTraits=
{};for(let i=o.length-1;i>=0;--i){let a=o[i];Object.assign(this.memberTraits,x(a))}}else this.memberTraits=0;if(s instanceof e){let i=this.memberTraits;Object.assign(
this,s),this.memberTraits=Object.assign({},i,s.getMemberTraits(),this.getMemberTraits()),this.normalizedTraits=void 0,this.memberName=r??s.memberName;return}if(this.
schema=N(s),Te(this.schema)?(this.name=`${this.schema[1]}#${this.schema[2]}`,this.traits=this.schema[3]):(this.name=this.memberName??String(s),this.traits=0),this.
_isMemberSchema&&!r)throw new Error(`@smithy/core/schema - NormalizedSchema member init ${this.getName(!0)} missing member name.`)}static[Symbol.hasInstance](t){
let r=this.prototype.isPrototypeOf(t);return!r&&typeof t=="object"&&t!==null?t.symbol===this.symbol:r}static of(t){let r=typeof t=="function"||typeof t=="object"&&
t!==null;if(typeof t=="number"){if(P[t])return P[t]}else if(typeof t=="string"){if(z[t])return z[t]}else if(r&&t[C.ns])return t[C.ns];let o=N(t);if(o instanceof
e)return o;if(Q(o)){let[s,i]=o;if(s instanceof e)return Object.assign(s.getMergedTraits(),x(i)),s;throw new Error(`@smithy/core/schema - may not init unwrapped \
member schema=${JSON.stringify(t,null,2)}.`)}let n=new e(o);return r?t[C.ns]=n:typeof o=="string"?z[o]=n:typeof o=="number"?P[o]=n:n}getSchema(){let t=this.schema;
return Array.isArray(t)&&t[0]===0?t[4]:t}getName(t=!1){let{name:r}=this;return!t&&r&&r.includes("#")?r.split("#")[1]:r||void 0}getMemberName(){return this.memberName}isMemberSchema(){
return this._isMemberSchema}isListSchema(){let t=this.getSchema();return typeof t=="number"?t>=64&&t<128:t[0]===1}isMapSchema(){let t=this.getSchema();return typeof t==
"number"?t>=128&&t<=255:t[0]===2}isStructSchema(){let t=this.getSchema();if(typeof t!="object")return!1;let r=t[0];return r===3||r===-3||r===4}isUnionSchema(){let t=this.
getSchema();return typeof t!="object"?!1:t[0]===4}isBlobSchema(){let t=this.getSchema();return t===21||t===42}isTimestampSchema(){let t=this.getSchema();return typeof t==
"number"&&t>=4&&t<=7}isUnitSchema(){return this.getSchema()==="unit"}isDocumentSchema(){return this.getSchema()===15}isStringSchema(){return this.getSchema()===
0}isBooleanSchema(){return this.getSchema()===2}isNumericSchema(){return this.getSchema()===1}isBigIntegerSchema(){return this.getSchema()===17}isBigDecimalSchema(){
return this.getSchema()===19}isStreaming(){let{streaming:t}=this.getMergedTraits();return!!t||this.getSchema()===42}isIdempotencyToken(){return!!this.getMergedTraits().
idempotencyToken}getMergedTraits(){return this.normalizedTraits??(this.normalizedTraits={...this.getOwnTraits(),...this.getMemberTraits()})}getMemberTraits(){return x(
this.memberTraits)}getOwnTraits(){return x(this.traits)}getKeySchema(){let[t,r]=[this.isDocumentSchema(),this.isMapSchema()];if(!t&&!r)throw new Error(`@smithy/\
core/schema - cannot get key for non-map: ${this.getName(!0)}`);let o=this.getSchema(),n=t?15:o[4]??0;return R([n,0],"key")}getValueSchema(){let t=this.getSchema(),
[r,o,n]=[this.isDocumentSchema(),this.isMapSchema(),this.isListSchema()],s=typeof t=="number"?63&t:t&&typeof t=="object"&&(o||n)?t[3+t[0]]:r?15:void 0;if(s!=null)
return R([s,0],o?"value":"member");throw new Error(`@smithy/core/schema - ${this.getName(!0)} has no value member.`)}getMemberSchema(t){let r=this.getSchema();if(this.
isStructSchema()&&r[4].includes(t)){let o=r[4].indexOf(t),n=r[5][o];return R(Q(n)?n:[n,0],t)}if(this.isDocumentSchema())return R([15,0],t);throw new Error(`@smi\
thy/core/schema - ${this.getName(!0)} has no member=${t}.`)}getMemberSchemas(){let t={};try{for(let[r,o]of this.structIterator())t[r]=o}catch{}return t}getEventStreamMember(){
if(this.isStructSchema()){for(let[t,r]of this.structIterator())if(r.isStreaming()&&r.isStructSchema())return t}return""}*structIterator(){if(this.isUnitSchema())
return;if(!this.isStructSchema())throw new Error("@smithy/core/schema - cannot iterate non-struct schema.");let t=this.getSchema(),r=t[4].length,o=t[C.it];if(o&&
r===o.length){yield*o;return}o=Array(r);for(let n=0;n<r;++n){let s=t[4][n],i=R([t[5][n],0],s);yield o[n]=[s,i]}t[C.it]=o}};function R(e,t){if(e instanceof O)return Object.
assign(e,{memberName:t,_isMemberSchema:!0});let r=O;return new r(e,t)}var Q=e=>Array.isArray(e)&&e.length===2,Te=e=>Array.isArray(e)&&e.length>=5;var v=class e{namespace;schemas;exceptions;static registries=new Map;constructor(t,r=new Map,o=new Map){this.namespace=t,this.schemas=r,this.exceptions=o,e.registries.
has(t)||e.registries.set(t,this)}static for(t){return e.registries.get(t)??new e(t)}copyFrom(t){let{schemas:r,exceptions:o}=this;for(let[n,s]of t.schemas)r.has(
n)||r.set(n,s);for(let[n,s]of t.exceptions)o.has(n)||o.set(n,s)}register(t,r){let o=this.normalizeShapeId(t);for(let n of[this,e.for(o.split("#")[0])])n.schemas.
has(o)||n.schemas.set(o,r)}getSchema(t){let r=this.normalizeShapeId(t);if(!this.schemas.has(r)){if(!t.includes("#")){let o="#"+t,n=[];for(let[s,i]of this.schemas.
entries())s.endsWith(o)&&n.push(i);if(n.length===1)return n[0]}throw new Error(`@smithy/core/schema - schema not found for ${r}`)}return this.schemas.get(r)}registerError(t,r){
let o=t,n=o[1],s=n+"#"+o[2];r.hasOwnProperty?.("shapeId")||(r.shapeId=s);for(let i of[this,e.for(n)])!i.schemas.has(s)&&!i.exceptions.has(o)&&(i.schemas.set(s,o),
i.exceptions.set(o,r))}getErrorCtor(t){let r=t;return this.exceptions.has(r)?this.exceptions.get(r):e.for(r[1]).exceptions.get(r)}getBaseException(){for(let t of this.
exceptions.keys())if(Array.isArray(t)){let[,r,o]=t,n=r+"#"+o;if(n.startsWith("smithy.ts.sdk.synthetic.")&&n.endsWith("ServiceException"))return t}}find(t){for(let r of this.
schemas.values())if(t(r))return r}clear(){this.schemas.clear(),this.exceptions.clear()}normalizeShapeId(t){return t.includes("#")?t:this.namespace+"#"+t}};var ee=e=>typeof ArrayBuffer=="function"&&e instanceof ArrayBuffer||Object.prototype.toString.call(e)==="[object ArrayBuffer]";var S=(e,t=0,r=e.byteLength-t)=>{if(!ee(e))throw new TypeError(`The "input" argument must be ArrayBuffer. Received type ${typeof e} (${e})`);return Buffer.from(
e,t,r)},k=(e,t)=>{if(typeof e!="string")throw new TypeError(`The "input" argument must be of type string. Received type ${typeof e} (${e})`);return t?Buffer.from(
e,t):Buffer.from(e)};var w=e=>{let t=k(e,"utf8");return new Uint8Array(t.buffer,t.byteOffset,t.byteLength/Uint8Array.BYTES_PER_ELEMENT)};var Ee=e=>{if(typeof e=="string")return e;if(typeof e!="object"||typeof e.byteOffset!="number"||typeof e.byteLength!="number")throw new Error("@smithy/util-utf8\
: toUtf8 encoder function only accepts string | Uint8Array.");return S(e.buffer,e.byteOffset,e.byteLength).toString("utf8")};var Me={},te={};for(let e=0;e<256;e++){let t=e.toString(16).toLowerCase();t.length===1&&(t=`0${t}`),Me[e]=t,te[t]=e}function rt(e){if(e.length%2!==0)throw new Error(
"Hex encoded strings must have an even number length");let t=new Uint8Array(e.length/2);for(let r=0;r<e.length;r+=2){let o=e.slice(r,r+2).toLowerCase();if(o in te)
t[r/2]=te[o];else throw new Error(`Cannot decode unrecognized sequence ${o} as hexadecimal`)}return t}function re(e){let t="";for(let r=0;r<e.byteLength;r++)t+=
Me[e[r]];return t}import{getRandomValues as Xt}from"node:crypto";var ot=/^[A-Za-z0-9+/]*={0,2}$/,Ae=e=>{if(e.length*3%4!==0)throw new TypeError("Incorrect padding on base64 string.");if(!ot.exec(e))throw new TypeError("Invali\
d base64 string.");let t=k(e,"base64");return new Uint8Array(t.buffer,t.byteOffset,t.byteLength)};var $e=e=>{let t;if(typeof e=="string"?t=w(e):t=e,typeof t!="object"||typeof t.byteOffset!="number"||typeof t.byteLength!="number")throw new Error("@smithy/util\
-base64: toBase64 encoder function only accepts string | Uint8Array.");return S(t.buffer,t.byteOffset,t.byteLength).toString("base64")};function Ne(e,t,r,o){return class H extends Uint8Array{static fromString(s,i="utf-8"){if(typeof s=="string")return i==="base64"?H.mutate(o(s)):H.mutate(t(s));throw new Error(
`Unsupported conversion from ${typeof s} to Uint8ArrayBlobAdapter.`)}static mutate(s){return Object.setPrototypeOf(s,H.prototype),s}transformToString(s="utf-8"){
return s==="base64"?r(this):e(this)}}}var u=Array.from({length:256},(e,t)=>t.toString(16).padStart(2,"0"));function Ce(e){return typeof crypto<"u"&&typeof crypto.randomUUID=="function"?()=>crypto.randomUUID():
()=>{let t=new Uint8Array(16);return e(t),t[6]=t[6]&15|64,t[8]=t[8]&63|128,u[t[0]]+u[t[1]]+u[t[2]]+u[t[3]]+"-"+u[t[4]]+u[t[5]]+"-"+u[t[6]]+u[t[7]]+"-"+u[t[8]]+u[t[9]]+
"-"+u[t[10]]+u[t[11]]+u[t[12]]+u[t[13]]+u[t[14]]+u[t[15]]}}var oe=e=>{if(e!=null){if(typeof e=="string"){let t=parseFloat(e);if(!Number.isNaN(t))return String(t)!==String(e)&&ft.warn(ct(`Expected number but observed str\
ing: ${e}`)),t}if(typeof e=="number")return e;throw new TypeError(`Expected number, got ${typeof e}: ${e}`)}},nt=Math.ceil(2**127*(2-2**-23)),Re=e=>{let t=oe(e);
if(t!==void 0&&!Number.isNaN(t)&&t!==1/0&&t!==-1/0&&Math.abs(t)>nt)throw new TypeError(`Expected 32-bit float, got ${e}`);return t},st=e=>{if(e!=null){if(Number.
isInteger(e)&&!Number.isNaN(e))return e;throw new TypeError(`Expected integer, got ${typeof e}: ${e}`)}};var Oe=e=>Be(e,16),Ie=e=>Be(e,8),Be=(e,t)=>{let r=st(e);if(r!==void 0&&it(r,t)!==r)throw new TypeError(`Expected ${t}-bit integer, got ${e}`);return r},it=(e,t)=>{
switch(t){case 32:return Int32Array.of(e)[0];case 16:return Int16Array.of(e)[0];case 8:return Int8Array.of(e)[0]}};var Ue=e=>oe(typeof e=="string"?j(e):e);var De=e=>Re(typeof e=="string"?j(e):e),at=/(-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?)|(-?Infinity)|(NaN)/g,j=e=>{let t=e.match(at);if(t===null||t[0].length!==
e.length)throw new TypeError("Expected real number, got implicit NaN");return parseFloat(e)};var T=e=>Oe(typeof e=="string"?j(e):e),Fe=e=>Ie(typeof e=="string"?j(e):e),ct=e=>String(new TypeError(e).stack||e).split(`
`).slice(0,5).filter(t=>!t.includes("stackTraceWarning")).join(`
`),ft={warn:console.warn};var mt=["Sun","Mon","Tue","Wed","Thu","Fri","Sat"],se=["Jan","Feb","Mar","Apr","May","Jun","Jul","Aug","Sep","Oct","Nov","Dec"];function pt(e){let t=e.getUTCFullYear(),
r=e.getUTCMonth(),o=e.getUTCDay(),n=e.getUTCDate(),s=e.getUTCHours(),i=e.getUTCMinutes(),a=e.getUTCSeconds(),c=n<10?`0${n}`:`${n}`,f=s<10?`0${s}`:`${s}`,m=i<10?
`0${i}`:`${i}`,p=a<10?`0${a}`:`${a}`;return`${mt[o]}, ${c} ${se[r]} ${t} ${f}:${m}:${p} GMT`}var ut=new RegExp(/^(\d{4})-(\d{2})-(\d{2})[tT](\d{2}):(\d{2}):(\d{2})(?:\.(\d+))?[zZ]$/),
ht=e=>{if(e==null)return;if(typeof e!="string")throw new TypeError("RFC-3339 date-times must be expressed as strings");let t=ut.exec(e);if(!t)throw new TypeError(
"Invalid RFC-3339 date-time value");let[r,o,n,s,i,a,c,f]=t,m=T(E(o)),p=h(n,"month",1,12),d=h(s,"day",1,31);return I(m,p,d,{hours:i,minutes:a,seconds:c,fractionalMilliseconds:f})},
dt=new RegExp(/^(\d{4})-(\d{2})-(\d{2})[tT](\d{2}):(\d{2}):(\d{2})(?:\.(\d+))?(([-+]\d{2}:\d{2})|[zZ])$/),lt=e=>{if(e==null)return;if(typeof e!="string")throw new TypeError(
"RFC-3339 date-times must be expressed as strings");let t=dt.exec(e);if(!t)throw new TypeError("Invalid RFC-3339 date-time value");let[r,o,n,s,i,a,c,f,m]=t,p=T(
E(o)),d=h(n,"month",1,12),y=h(s,"day",1,31),g=I(p,d,y,{hours:i,minutes:a,seconds:c,fractionalMilliseconds:f});return m.toUpperCase()!="Z"&&g.setTime(g.getTime()-
Ct(m)),g},yt=new RegExp(/^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), (\d{2}) (Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) (\d{4}) (\d{1,2}):(\d{2}):(\d{2})(?:\.(\d+))? GMT$/),
gt=new RegExp(/^(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday), (\d{2})-(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)-(\d{2}) (\d{1,2}):(\d{2}):(\d{2})(?:\.(\d+))? GMT$/),
bt=new RegExp(/^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun) (Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) ( [1-9]|\d{2}) (\d{1,2}):(\d{2}):(\d{2})(?:\.(\d+))? (\d{4})$/),
xt=e=>{if(e==null)return;if(typeof e!="string")throw new TypeError("RFC-7231 date-times must be expressed as strings");let t=yt.exec(e);if(t){let[r,o,n,s,i,a,c,
f]=t;return I(T(E(s)),ne(n),h(o,"day",1,31),{hours:i,minutes:a,seconds:c,fractionalMilliseconds:f})}if(t=gt.exec(e),t){let[r,o,n,s,i,a,c,f]=t;return Et(I(wt(s),
ne(n),h(o,"day",1,31),{hours:i,minutes:a,seconds:c,fractionalMilliseconds:f}))}if(t=bt.exec(e),t){let[r,o,n,s,i,a,c,f]=t;return I(T(E(f)),ne(o),h(n.trimLeft(),"\
day",1,31),{hours:s,minutes:i,seconds:a,fractionalMilliseconds:c})}throw new TypeError("Invalid RFC-7231 date-time value")},St=e=>{if(e==null)return;let t;if(typeof e==
"number")t=e;else if(typeof e=="string")t=Ue(e);else if(typeof e=="object"&&e.tag===1)t=e.value;else throw new TypeError("Epoch timestamps must be expressed as \
floating point numbers or their string representation");if(Number.isNaN(t)||t===1/0||t===-1/0)throw new TypeError("Epoch timestamps must be valid, non-Infinite,\
 non-NaN numerics");return new Date(Math.round(t*1e3))},I=(e,t,r,o)=>{let n=t-1;return At(e,n,r),new Date(Date.UTC(e,n,r,h(o.hours,"hour",0,23),h(o.minutes,"min\
ute",0,59),h(o.seconds,"seconds",0,60),Nt(o.fractionalMilliseconds)))},wt=e=>{let t=new Date().getUTCFullYear(),r=Math.floor(t/100)*100+T(E(e));return r<t?r+100:
r},Tt=50*365*24*60*60*1e3,Et=e=>e.getTime()-new Date().getTime()>Tt?new Date(Date.UTC(e.getUTCFullYear()-100,e.getUTCMonth(),e.getUTCDate(),e.getUTCHours(),e.getUTCMinutes(),
e.getUTCSeconds(),e.getUTCMilliseconds())):e,ne=e=>{let t=se.indexOf(e);if(t<0)throw new TypeError(`Invalid month: ${e}`);return t+1},Mt=[31,28,31,30,31,30,31,31,
30,31,30,31],At=(e,t,r)=>{let o=Mt[t];if(t===1&&$t(e)&&(o=29),r>o)throw new TypeError(`Invalid day for ${se[t]} in ${e}: ${r}`)},$t=e=>e%4===0&&(e%100!==0||e%400===
0),h=(e,t,r,o)=>{let n=Fe(E(e));if(n<r||n>o)throw new TypeError(`${t} must be between ${r} and ${o}, inclusive`);return n},Nt=e=>e==null?0:De("0."+e)*1e3,Ct=e=>{
let t=e[0],r=1;if(t=="+")r=1;else if(t=="-")r=-1;else throw new TypeError(`Offset direction, ${t}, must be "+" or "-"`);let o=Number(e.substring(1,3)),n=Number(
e.substring(4,6));return r*(o*60+n)*60*1e3},E=e=>{let t=0;for(;t<e.length-1&&e.charAt(t)==="0";)t++;return t===0?e:e.slice(t)};var b=function(t){return Object.assign(new String(t),{deserializeJSON(){return JSON.parse(String(t))},toString(){return String(t)},toJSON(){return String(t)}})};
b.from=e=>e&&typeof e=="object"&&(e instanceof b||"deserializeJSON"in e)?e:typeof e=="string"||Object.getPrototypeOf(e)===String.prototype?b(String(e)):b(JSON.stringify(
e));b.fromObject=b.from;function Rt(e){return(e.includes(",")||e.includes('"'))&&(e=`"${e.replace(/\\/g,"\\\\").replace(/"/g,'\\"')}"`),e}var ie="(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)(?:[ne|u?r]?s?day)?",ae="(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)",ce="(\\d?\\d):(\\d{2}):(\\d{2})(?:\\.(\\d+))?",
_e="(\\d?\\d)",Le="(\\d{4})",Ot=new RegExp(/^(\d{4})-(\d\d)-(\d\d)[tT](\d\d):(\d\d):(\d\d)(\.(\d+))?(([-+]\d\d:\d\d)|[zZ])$/),It=/^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), (?:0[1-9]|[12]\d|3[01]) (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) [1-9]\d{3} (?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d GMT$/,
Bt=new RegExp(`^${ie}, ${_e} ${ae} ${Le} ${ce} GMT$`),Ut=new RegExp(`^${ie}, ${_e}-${ae}-(\\d\\d) ${ce} GMT$`),Dt=new RegExp(`^${ie} ${ae} ( [1-9]|\\d\\d) ${ce}\
 ${Le}$`),Ft=["Jan","Feb","Mar","Apr","May","Jun","Jul","Aug","Sep","Oct","Nov","Dec"],_t=e=>{if(e==null)return;let t=NaN;if(typeof e=="number")t=e;else if(typeof e==
"string"){if(!/^-?\d*\.?\d+$/.test(e))throw new TypeError("parseEpochTimestamp - numeric string invalid.");t=Number.parseFloat(e)}else typeof e=="object"&&e.tag===
1&&(t=e.value);if(isNaN(t)||Math.abs(t)===1/0)throw new TypeError("Epoch timestamps must be valid finite numbers.");return new Date(Math.round(t*1e3))},Lt=e=>{if(e==
null)return;if(typeof e!="string")throw new TypeError("RFC3339 timestamps must be strings");let t=Ot.exec(e);if(!t)throw new TypeError(`Invalid RFC3339 timestam\
p format ${e}`);let[,r,o,n,s,i,a,,c,f]=t;l(o,1,12),l(n,1,31),l(s,0,23),l(i,0,59),l(a,0,60);let m=new Date(Date.UTC(Number(r),Number(o)-1,Number(n),Number(s),Number(
i),Number(a),Number(c)?Math.round(parseFloat(`0.${c}`)*1e3):0));if(m.setUTCFullYear(Number(r)),f.toUpperCase()!="Z"){let[,p,d,y]=/([+-])(\d\d):(\d\d)/.exec(f)||
[void 0,"+",0,0],g=p==="-"?1:-1;m.setTime(m.getTime()+g*(Number(d)*60*60*1e3+Number(y)*60*1e3))}return m},Pt=e=>{if(e==null)return;if(typeof e!="string")throw new TypeError(
"RFC7231 timestamps must be strings.");if(It.test(e))return new Date(e);let t,r,o,n,s,i,a,c;if((c=Bt.exec(e))?[,t,r,o,n,s,i,a]=c:(c=Ut.exec(e))?([,t,r,o,n,s,i,a]=
c,o=(Number(o)+1900).toString()):(c=Dt.exec(e))&&([,r,t,n,s,i,a,o]=c),o&&i){let f=Date.UTC(Number(o),Ft.indexOf(r),Number(t),Number(n),Number(s),Number(i),a?Math.
round(parseFloat(`0.${a}`)*1e3):0);l(t,1,31),l(n,0,23),l(s,0,59),l(i,0,60);let m=new Date(f);return m.setUTCFullYear(Number(o)),m}throw new TypeError(`Invalid R\
FC7231 date-time value ${e}.`)};function l(e,t,r){let o=Number(e);if(o<t||o>r)throw new Error(`Value ${o} out of range [${t}, ${r}]`)}function zt(e,t,r){if(r<=0||!Number.isInteger(r))throw new Error("Invalid number of delimiters ("+r+") for splitEvery.");let o=e.split(t);if(r===1)return o;let n=[],
s="";for(let i=0;i<o.length;i++)s===""?s=o[i]:s+=t+o[i],(i+1)%r===0&&(n.push(s),s="");return s!==""&&n.push(s),n}var kt=e=>{let t=e.length,r=[],o=!1,n=!1,s=0;for(let i=0;i<t;++i){let a=e[i];switch(a){case'"':n||(o=!o);break;case",":o||(r.push(e.slice(s,i)),s=i+1);break;default:}
n=a==="\\"&&!n}return r.push(e.slice(s)),r.map(i=>{i=i.trim();let a=i.length;return a<2?i:i[0]==='"'&&i[a-1]==='"'?(i=i.slice(1,a-1),i.replace(/\\(["\\])/g,"$1")):
i.replace(/\\"/g,'"')})};var Pe=/^-?((0|[1-9]\d*)(\.\d+)?|\.\d+)([eE][+-]?\d+)?$/,fe=class e{string;type;constructor(t,r){if(this.string=t,this.type=r,!Pe.test(t))throw new Error(`@smit\
hy/core/serde - NumericValue string must conform to the Smithy bigDecimal format. Received: "${t}"`)}toString(){return this.string}static[Symbol.hasInstance](t){
if(!t||typeof t!="object")return!1;let r=t;return e.prototype.isPrototypeOf(t)||r.type==="bigDecimal"&&Pe.test(r.string)}};import{ReadStream as Ht,fstatSync as jt,lstatSync as Jt}from"node:fs";var Vt=e=>{if(!e)return 0;if(typeof e=="string")return Buffer.byteLength(e);if(typeof e.byteLength==
"number")return e.byteLength;if(typeof e.size=="number")return e.size;if(typeof e.start=="number"&&typeof e.end=="number")return e.end+1-e.start;if(e instanceof
Ht){if(e.path!=null)return Jt(e.path).size;if(typeof e.fd=="number")return jt(e.fd).size}throw new Error(`Body Length computation failed for ${e}`)};var Wt=e=>e instanceof Uint8Array?e:typeof e=="string"?w(e):ArrayBuffer.isView(e)?new Uint8Array(e.buffer,e.byteOffset,e.byteLength/Uint8Array.BYTES_PER_ELEMENT):
new Uint8Array(e);function J(e,t){if(t===void 0){t=0;for(let n of e)t+=n.byteLength}let r=new Uint8Array(t),o=0;for(let n of e)r.set(n,o),o+=n.byteLength;return r}var B=e=>typeof ReadableStream=="function"&&(e?.constructor?.name===ReadableStream.name||e instanceof ReadableStream),V=e=>typeof Blob=="function"&&(e?.constructor?.
name===Blob.name||e instanceof Blob);var ze=e=>new TextEncoder().encode(e);var ke="ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/",Fo=Object.entries(ke).reduce((e,[t,r])=>(e[r]=Number(t),e),{}),He=ke.split(""),W=6,me=8,
je=63;function Je(e){let t;typeof e=="string"?t=ze(e):t=e;let r=typeof t=="object"&&typeof t.length=="number",o=typeof t=="object"&&typeof t.byteOffset=="number"&&typeof t.
byteLength=="number";if(!r&&!o)throw new Error("@smithy/util-base64: toBase64 encoder function only accepts string | Uint8Array.");let n="";for(let s=0;s<t.length;s+=
3){let i=0,a=0;for(let f=s,m=Math.min(s+3,t.length);f<m;f++)i|=t[f]<<(m-f-1)*me,a+=me;let c=Math.ceil(a/W);i<<=c*W-a;for(let f=1;f<=c;f++){let m=(c-f)*W;n+=He[(i&
je<<m)>>m]}n+="==".slice(0,4-c)}return n}import{Readable as le}from"node:stream";var Ve=e=>{if(typeof e=="string")return e;if(typeof e!="object"||typeof e.byteOffset!="number"||typeof e.byteLength!="number")throw new Error("@smithy/util-utf8\
: toUtf8 encoder function only accepts string | Uint8Array.");return new TextDecoder("utf-8").decode(e)};var We=async e=>V(e)?pe(e):ue(e);async function pe(e){return e.arrayBuffer().then(t=>new Uint8Array(t))}async function ue(e){let t=[],r=e.getReader(),o=0;for(;;){
let{done:n,value:s}=await r.read();if(s&&(t.push(s),o+=s.length),n)break}return J(t,o)}var Ye="The stream has already been transformed.",Ge=e=>{if(!qe(e)&&!B(e)){let n=e?.__proto__?.constructor?.name||e;throw new Error(`Unexpected stream implement\
ation, expect Blob or ReadableStream, got ${n}`)}let t=!1,r=async()=>{if(t)throw new Error(Ye);return t=!0,await We(e)},o=n=>{if(typeof n.stream!="function")throw new Error(
`Cannot transform payload Blob to web stream. Please make sure the Blob.stream() is polyfilled.
If you are using React Native, this API is not yet supported, see: https://react-native.canny.io/feature-requests/p/fetch-streaming-body`);return n.stream()};return Object.
assign(e,{transformToByteArray:r,transformToString:async n=>{let s=await r();if(n==="base64")return Je(s);if(n==="hex")return re(s);if(n===void 0||n==="utf8"||n===
"utf-8")return Ve(s);if(typeof TextDecoder=="function")return new TextDecoder(n).decode(s);throw new Error("TextDecoder is not available, please make sure polyf\
ill is provided.")},transformToWebStream:()=>{if(t)throw new Error(Ye);if(t=!0,qe(e))return o(e);if(B(e))return e;throw new Error(`Cannot transform payload to w\
eb stream, got ${e}`)}})},qe=e=>typeof Blob=="function"&&e instanceof Blob;import{Writable as Yt}from"node:stream";var de=e=>V(e)?pe(e):B(e)?ue(e):new Promise((t,r)=>{let o=new he,n=e;n.pipe(o),n.on("error",s=>{o.end(),r(s)}),o.on("error",r),o.on("finish",function(){let s=J(
this.bufferedBytes);t(s)})}),he=class extends Yt{bufferedBytes=[];_write(t,r,o){this.bufferedBytes.push(t),o()}};var Xe="The stream has already been transformed.",qt=e=>{if(!(e instanceof le))try{return Ge(e)}catch{let n=e?.__proto__?.constructor?.name||e;throw new Error(`\
Unexpected stream implementation, expect Stream.Readable instance, got ${n}`)}let t=!1,r=async()=>{if(t)throw new Error(Xe);return t=!0,await de(e)};return Object.
assign(e,{transformToByteArray:r,transformToString:async o=>{let n=await r();return o===void 0||Buffer.isEncoding(o)?S(n.buffer,n.byteOffset,n.byteLength).toString(
o):new TextDecoder(o).decode(n)},transformToWebStream:()=>{if(t)throw new Error(Xe);if(e.readableFlowing!==null)throw new Error("The stream has been consumed by\
 other callbacks.");if(typeof le.toWeb!="function")throw new Error("Readable.toWeb() is not supported. Please ensure a polyfill is available.");return t=!0,le.toWeb(
e)}})};function Gt(e){Object.defineProperty(e,"__proto__",{value:void 0,writable:!0,enumerable:!0,configurable:!0})}var Ke=class extends Ne(Ee,w,$e,Ae){},Kt=Xt,Zt=Ce(Kt),yn=Zt;export{q as a,U as b,D as c,G as d,M as e,F as f,X as g,$ as h,ge as i,et as j,Ze as k,A as l,K as m,N as n,tt as o,x as p,O as q,v as r,ee as s,Ae as t,w as u,
$e as v,Ee as w,pt as x,ht as y,lt as z,xt as A,St as B,b as C,Rt as D,_t as E,Lt as F,Pt as G,zt as H,kt as I,fe as J,rt as K,re as L,Vt as M,Wt as N,de as O,qt as P,
Gt as Q,Ke as R,Zt as S,yn as T};
