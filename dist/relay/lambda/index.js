import{createRequire as relayCreateRequire}from'node:module';const require=relayCreateRequire(import.meta.url);
import{a as ue,b as bo,c as To,d as fo,e as vo,f as Eo,h as ho,i as yo}from"./chunk-M5JFEIEP.js";import{a as So}from"./chunk-G6WBSKVO.js";import"./chunk-BMS367VA.js";
import{a as lo,c as mo,h as xo,i as _o}from"./chunk-Z6FRC7CY.js";import{b as Me}from"./chunk-DW4TWAPZ.js";import{a as Io}from"./chunk-SZPHDMCW.js";
import{A as He,B as Je,C as Qe,D as Ye,G as Xe,L as Ze,M as to,N as eo,O as oo,P as no,Q as ro,R as ao,S as so,T as io,U as co,W as po,X as uo,d as me,g as Ie,i as _e,
j as Se,k as be,l as Te,n as fe,o as ve,p as Ee,r as he,t as Le,u as Be,v as Ue,w as Ge,x as we,y as Ne,z as qe}from"./chunk-OZ7I2U2N.js";import{C as Ve,D as Fe,
E as We,J as Ke,K as je,L as ze,n as y,o as Re,p as Ae,q as Ce,r as Oe,s as Pe,t as $e}from"./chunk-3UTIIPJI.js";import{M as De,O as ke,e as le,k as N,l as de,
o as xe,q as Mt,r as Vt,t as J,u as ye,v as Q,w as ge}from"./chunk-7KEUJZIQ.js";import{b as w,c as lr}from"./chunk-4DUZUFHG.js";var Bo=w((bc,Lo)=>{function D(t){Object.defineProperty(this,"_next",{writable:!1,enumerable:!1,value:t}),this.done=!1}D.prototype.next=function(){if(this.done)return{
done:!0};var t=this._next();return t.done&&(this.done=!0),t};typeof Symbol<"u"&&(D.prototype[Symbol.iterator]=function(){return this});D.of=function(){var t=arguments,
e=t.length,o=0;return new D(function(){return o>=e?{done:!0}:{done:!1,value:t[o++]}})};D.empty=function(){var t=new D(null);return t.done=!0,t};D.is=function(t){
return t instanceof D?!0:typeof t=="object"&&t!==null&&typeof t.next=="function"};Lo.exports=D});var zt=w((Tc,No)=>{var Uo=typeof ArrayBuffer<"u",Go=typeof Symbol<"u";function wo(t,e){var o,r,n,s,c;if(!t)throw new Error("obliterator/forEach: invalid iterabl\
e.");if(typeof e!="function")throw new Error("obliterator/forEach: expecting a callback.");if(Array.isArray(t)||Uo&&ArrayBuffer.isView(t)||typeof t=="string"||t.
toString()==="[object Arguments]"){for(n=0,s=t.length;n<s;n++)e(t[n],n);return}if(typeof t.forEach=="function"){t.forEach(e);return}if(Go&&Symbol.iterator in t&&
typeof t.next!="function"&&(t=t[Symbol.iterator]()),typeof t.next=="function"){for(o=t,n=0;c=o.next(),c.done!==!0;)e(c.value,n),n++;return}for(r in t)t.hasOwnProperty(
r)&&e(t[r],r)}wo.forEachWithNullKeys=function(t,e){var o,r,n,s,c;if(!t)throw new Error("obliterator/forEachWithNullKeys: invalid iterable.");if(typeof e!="funct\
ion")throw new Error("obliterator/forEachWithNullKeys: expecting a callback.");if(Array.isArray(t)||Uo&&ArrayBuffer.isView(t)||typeof t=="string"||t.toString()===
"[object Arguments]"){for(n=0,s=t.length;n<s;n++)e(t[n],null);return}if(t instanceof Set){t.forEach(function(l){e(l,null)});return}if(typeof t.forEach=="functio\
n"){t.forEach(e);return}if(Go&&Symbol.iterator in t&&typeof t.next!="function"&&(t=t[Symbol.iterator]()),typeof t.next=="function"){for(o=t,n=0;c=o.next(),c.done!==
!0;)e(c.value,null),n++;return}for(r in t)t.hasOwnProperty(r)&&e(t[r],r)};No.exports=wo});var qt=w(g=>{var Ir=Math.pow(2,8)-1,_r=Math.pow(2,16)-1,Sr=Math.pow(2,32)-1,br=Math.pow(2,7)-1,Tr=Math.pow(2,15)-1,fr=Math.pow(2,31)-1;g.getPointerArray=function(t){
var e=t-1;return e<=Ir?Uint8Array:e<=_r?Uint16Array:e<=Sr?Uint32Array:Float64Array};g.getSignedPointerArray=function(t){var e=t-1;return e<=br?Int8Array:e<=Tr?Int16Array:
e<=fr?Int32Array:Float64Array};g.getNumberType=function(t){return t===(t|0)?Math.sign(t)===-1?t<=127&&t>=-128?Int8Array:t<=32767&&t>=-32768?Int16Array:Int32Array:
t<=255?Uint8Array:t<=65535?Uint16Array:Uint32Array:Float64Array};var vr={Uint8Array:1,Int8Array:2,Uint16Array:3,Int16Array:4,Uint32Array:5,Int32Array:6,Float32Array:7,
Float64Array:8};g.getMinimalRepresentation=function(t,e){var o=null,r=0,n,s,c,l,_;for(l=0,_=t.length;l<_;l++)c=e?e(t[l]):t[l],s=g.getNumberType(c),n=vr[s.name],
n>r&&(r=n,o=s);return o};g.isTypedArray=function(t){return typeof ArrayBuffer<"u"&&ArrayBuffer.isView(t)};g.concat=function(){var t=0,e,o,r;for(e=0,r=arguments.
length;e<r;e++)t+=arguments[e].length;var n=new arguments[0].constructor(t);for(e=0,o=0;e<r;e++)n.set(arguments[e],o),o+=arguments[e].length;return n};g.indices=
function(t){for(var e=g.getPointerArray(t),o=new e(t),r=0;r<t;r++)o[r]=r;return o}});var Vo=w(M=>{var ko=zt(),Mo=qt();function Er(t){return Array.isArray(t)||Mo.isTypedArray(t)}function Ht(t){if(typeof t.length=="number")return t.length;if(typeof t.
size=="number")return t.size}function hr(t){var e=Ht(t),o=typeof e=="number"?new Array(e):[],r=0;return ko(t,function(n){o[r++]=n}),o}function yr(t){var e=Ht(t),
o=typeof e=="number"?Mo.getPointerArray(e):Array,r=typeof e=="number"?new Array(e):[],n=typeof e=="number"?new o(e):[],s=0;return ko(t,function(c){r[s]=c,n[s]=s++}),
[r,n]}M.isArrayLike=Er;M.guessLength=Ht;M.toArray=hr;M.toArrayWithIndices=yr});var Wo=w((Ec,Fo)=>{var Jt=Bo(),gr=zt(),Dr=qt(),Rr=Vo();function I(t,e,o){if(arguments.length<2&&(o=t,t=null,e=null),this.capacity=o,typeof this.capacity!="numbe\
r"||this.capacity<=0)throw new Error("mnemonist/lru-cache: capacity should be positive number.");var r=Dr.getPointerArray(o);this.forward=new r(o),this.backward=
new r(o),this.K=typeof t=="function"?new t(o):new Array(o),this.V=typeof e=="function"?new e(o):new Array(o),this.size=0,this.head=0,this.tail=0,this.items={}}I.
prototype.clear=function(){this.size=0,this.head=0,this.tail=0,this.items={}};I.prototype.splayOnTop=function(t){var e=this.head;if(this.head===t)return this;var o=this.
backward[t],r=this.forward[t];return this.tail===t?this.tail=o:this.backward[r]=o,this.forward[o]=r,this.backward[e]=t,this.head=t,this.forward[t]=e,this};I.prototype.
set=function(t,e){var o=this.items[t];if(typeof o<"u"){this.splayOnTop(o),this.V[o]=e;return}this.size<this.capacity?o=this.size++:(o=this.tail,this.tail=this.backward[o],
delete this.items[this.K[o]]),this.items[t]=o,this.K[o]=t,this.V[o]=e,this.forward[o]=this.head,this.backward[this.head]=o,this.head=o};I.prototype.setpop=function(t,e){
var o=null,r=null,n=this.items[t];return typeof n<"u"?(this.splayOnTop(n),o=this.V[n],this.V[n]=e,{evicted:!1,key:t,value:o}):(this.size<this.capacity?n=this.size++:
(n=this.tail,this.tail=this.backward[n],o=this.V[n],r=this.K[n],delete this.items[this.K[n]]),this.items[t]=n,this.K[n]=t,this.V[n]=e,this.forward[n]=this.head,
this.backward[this.head]=n,this.head=n,r?{evicted:!0,key:r,value:o}:null)};I.prototype.has=function(t){return t in this.items};I.prototype.get=function(t){var e=this.
items[t];if(!(typeof e>"u"))return this.splayOnTop(e),this.V[e]};I.prototype.peek=function(t){var e=this.items[t];if(!(typeof e>"u"))return this.V[e]};I.prototype.
forEach=function(t,e){e=arguments.length>1?e:this;for(var o=0,r=this.size,n=this.head,s=this.K,c=this.V,l=this.forward;o<r;)t.call(e,c[n],s[n],this),n=l[n],o++};
I.prototype.keys=function(){var t=0,e=this.size,o=this.head,r=this.K,n=this.forward;return new Jt(function(){if(t>=e)return{done:!0};var s=r[o];return t++,t<e&&
(o=n[o]),{done:!1,value:s}})};I.prototype.values=function(){var t=0,e=this.size,o=this.head,r=this.V,n=this.forward;return new Jt(function(){if(t>=e)return{done:!0};
var s=r[o];return t++,t<e&&(o=n[o]),{done:!1,value:s}})};I.prototype.entries=function(){var t=0,e=this.size,o=this.head,r=this.K,n=this.V,s=this.forward;return new Jt(
function(){if(t>=e)return{done:!0};var c=r[o],l=n[o];return t++,t<e&&(o=s[o]),{done:!1,value:[c,l]}})};typeof Symbol<"u"&&(I.prototype[Symbol.iterator]=I.prototype.
entries);I.prototype.inspect=function(){for(var t=new Map,e=this.entries(),o;o=e.next(),!o.done;)t.set(o.value[0],o.value[1]);return Object.defineProperty(t,"co\
nstructor",{value:I,enumerable:!1}),t};typeof Symbol<"u"&&(I.prototype[Symbol.for("nodejs.util.inspect.custom")]=I.prototype.inspect);I.from=function(t,e,o,r){if(arguments.
length<2){if(r=Rr.guessLength(t),typeof r!="number")throw new Error("mnemonist/lru-cache.from: could not guess iterable length. Please provide desired capacity \
as last argument.")}else arguments.length===2&&(r=e,e=null,o=null);var n=new I(e,o,r);return gr(t,function(s,c){n.set(c,s)}),n};Fo.exports=I});function Do(t){let e=$(t,"CodePipeline.job");if(e!==void 0)return{is:"Lambda job",job:dr(e)};let o=S(t,"source");if(S(t,"relay")==="round"||o==="aws.scheduler"||
S(t,"detail-type")==="Scheduled Event")return{is:"round"};if(o!=="aws.codepipeline")throw new Error(`The relay was invoked with an event that it does not know (\
source "${o}"): it takes those of its schedule, of CodePipeline's actions, and jobs of CodePipeline's Lambda action.`);let r=$(t,"detail"),n=S(r,"state");return S(
t,"detail-type")!=="CodePipeline Action Execution State Change"?{is:"nothing"}:n==="STARTED"?{is:"started",of:go(r)}:n==="ABANDONED"?{is:"abandoned",of:go(r)}:{
is:"nothing"}}function go(t){let e=$(t,"type"),o=S(t,"action-execution-id");return{actionType:{category:S(e,"category"),owner:S(e,"owner"),provider:S(e,"provide\
r"),version:S(e,"version")},pipeline:S(t,"pipeline"),stage:S(t,"stage"),action:S(t,"action"),executionId:S(t,"execution-id"),actionExecutionId:o===""?void 0:o}}
function dr(t){let e=S(t,"id");if(e==="")throw new Error("The event CodePipeline.job has no job ID: CodePipeline did not send it.");let o=$($($(t,"data"),"actio\
nConfiguration"),"configuration");return{jobId:e,configuration:mr(S(o,"UserParameters"))}}function mr(t){let e;try{e=JSON.parse(t)}catch{return{}}return typeof e!=
"object"||e===null?{}:Object.fromEntries(Object.entries(e).filter(o=>typeof o[1]=="string"))}function $(t,e){return typeof t=="object"&&t!==null?t[e]:void 0}function S(t,e){
let o=$(t,e);return typeof o=="string"?o:""}import{randomUUID as ec}from"node:crypto";var Y="preferred",xr=["disabled","preferred","required"];function k(t){return xr.includes(t)}var Ft=t=>{let{accountIdEndpointMode:e}=t,o=N(e??Y);return Object.assign(t,{accountIdEndpointMode:async()=>{let r=await o();if(!k(r))throw new Error(`Invalid va\
lue for accountIdEndpointMode: ${r}. Valid values are: "required", "preferred", "disabled".`);return r}})};var Ro="Invalid AccountIdEndpointMode value",Ao=t=>{throw new Error(t)},Co="AWS_ACCOUNT_ID_ENDPOINT_MODE",Oo="account_id_endpoint_mode",Wt={environmentVariableSelector:t=>{
let e=t[Co];return e&&!k(e)&&Ao(Ro),e},configFileSelector:t=>{let e=t[Oo];return e&&!k(e)&&Ao(Ro),e},default:Y};var Po=["AWS_ENABLE_ENDPOINT_DISCOVERY","AWS_ENDPOINT_DISCOVERY_ENABLED"],Kt="endpoint_discovery_enabled",$o=t=>["false","0"].indexOf(t)>=0,jt={environmentVariableSelector:t=>{
for(let e=0;e<Po.length;e++){let o=Po[e];if(o in t){let r=t[o];if(r==="")throw Error(`Environment variable ${o} can't be empty of undefined, got "${r}"`);return!$o(
r)}}},configFileSelector:t=>{if(Kt in t){let e=t[Kt];if(e===void 0)throw Error(`Shared config entry ${Kt} can't be undefined, got "${e}"`);return!$o(e)}},default:void 0};var Ko=lr(Wo()),V=class{cache;constructor(e){this.cache=new Ko.default(e)}getEndpoint(e){let o=this.get(e);if(!o||o.length===0)return;let r=o.map(n=>n.Address);
return r[Math.floor(Math.random()*r.length)]}get(e){if(!this.has(e))return;let o=this.cache.get(e);if(!o)return;let r=Date.now(),n=o.filter(s=>r<s.Expires);if(n.
length===0){this.delete(e);return}return n}set(e,o){let r=Date.now();this.cache.set(e,o.map(({Address:n,CachePeriodInMinutes:s})=>({Address:n,Expires:r+s*60*1e3})))}delete(e){
this.cache.set(e,[])}has(e){if(!this.cache.has(e))return!1;let o=this.cache.peek(e);return o?o.length>0:!1}clear(){this.cache.clear()}};var Qt=(t,{endpointDiscoveryCommandCtor:e})=>{let{endpointCacheSize:o,endpointDiscoveryEnabled:r,endpointDiscoveryEnabledProvider:n}=t;return Object.assign(t,{endpointDiscoveryCommandCtor:e,
endpointCache:new V(o??1e3),endpointDiscoveryEnabled:r!==void 0?()=>Promise.resolve(r):n,isClientEndpointDiscoveryEnabled:r!==void 0})};var jo=async(t,e,o)=>({operation:le(e).operation,region:await N(t.region)()||(()=>{throw new Error("expected `region` to be configured for `aws.auth#sigv4`")})()});
function Ar(t){return{schemeId:"aws.auth#sigv4",signingProperties:{name:"dynamodb",region:t.region},propertiesExtractor:(e,o)=>({signingProperties:{config:e,context:o}})}}
var zo=t=>{let e=[];switch(t.operation){default:e.push(Ar(t))}return e},qo=t=>{let e=xo(t);return Object.assign(e,{authSchemePreference:N(t.authSchemePreference??
[])})};var Ho=t=>Object.assign(t,{useDualstackEndpoint:t.useDualstackEndpoint??!1,useFipsEndpoint:t.useFipsEndpoint??!1,defaultSigningName:"dynamodb"}),Jo={UseFIPS:{type:"\
builtInParams",name:"useFipsEndpoint"},AccountId:{type:"builtInParams",name:"accountId"},Endpoint:{type:"builtInParams",name:"endpoint"},Region:{type:"builtInPa\
rams",name:"region"},UseDualStack:{type:"builtInParams",name:"useDualstackEndpoint"},AccountIdEndpointMode:{type:"builtInParams",name:"accountIdEndpointMode"}};var C=ve(Jo,"DynamoDB_20120810","DynamoDBClient",Ne),Qo={};var L={ResourceArn:{type:"contextParams",name:"TableName"}};var O=(t,e,o,r)=>[];var p=class t extends Ie{static shapeId="smithy.ts.sdk.synthetic.com.amazonaws.dynamodb#DynamoDBServiceException";constructor(e){super(e),Object.setPrototypeOf(
this,t.prototype)}};var X=class t extends p{static shapeId="com.amazonaws.dynamodb#BackupInUseException";name="BackupInUseException";$fault="client";constructor(e){super({name:"Bac\
kupInUseException",$fault:"client",...e}),Object.setPrototypeOf(this,t.prototype)}},Z=class t extends p{static shapeId="com.amazonaws.dynamodb#BackupNotFoundExc\
eption";name="BackupNotFoundException";$fault="client";constructor(e){super({name:"BackupNotFoundException",$fault:"client",...e}),Object.setPrototypeOf(this,t.
prototype)}},tt=class t extends p{static shapeId="com.amazonaws.dynamodb#InternalServerError";name="InternalServerError";$fault="server";constructor(e){super({name:"\
InternalServerError",$fault:"server",...e}),Object.setPrototypeOf(this,t.prototype)}},et=class t extends p{static shapeId="com.amazonaws.dynamodb#RequestLimitEx\
ceeded";name="RequestLimitExceeded";$fault="client";ThrottlingReasons;constructor(e){super({name:"RequestLimitExceeded",$fault:"client",...e}),Object.setPrototypeOf(
this,t.prototype),this.ThrottlingReasons=e.ThrottlingReasons}},ot=class t extends p{static shapeId="com.amazonaws.dynamodb#ThrottlingException";name="Throttling\
Exception";$fault="client";throttlingReasons;constructor(e){super({name:"ThrottlingException",$fault:"client",...e}),Object.setPrototypeOf(this,t.prototype),this.
throttlingReasons=e.throttlingReasons}},nt=class t extends p{static shapeId="com.amazonaws.dynamodb#InvalidEndpointException";name="InvalidEndpointException";$fault="\
client";Message;constructor(e){super({name:"InvalidEndpointException",$fault:"client",...e}),Object.setPrototypeOf(this,t.prototype),this.Message=e.Message}},rt=class t extends p{static shapeId="\
com.amazonaws.dynamodb#ProvisionedThroughputExceededException";name="ProvisionedThroughputExceededException";$fault="client";ThrottlingReasons;constructor(e){super(
{name:"ProvisionedThroughputExceededException",$fault:"client",...e}),Object.setPrototypeOf(this,t.prototype),this.ThrottlingReasons=e.ThrottlingReasons}},at=class t extends p{static shapeId="\
com.amazonaws.dynamodb#ResourceNotFoundException";name="ResourceNotFoundException";$fault="client";constructor(e){super({name:"ResourceNotFoundException",$fault:"\
client",...e}),Object.setPrototypeOf(this,t.prototype)}},st=class t extends p{static shapeId="com.amazonaws.dynamodb#ItemCollectionSizeLimitExceededException";name="\
ItemCollectionSizeLimitExceededException";$fault="client";constructor(e){super({name:"ItemCollectionSizeLimitExceededException",$fault:"client",...e}),Object.setPrototypeOf(
this,t.prototype)}},it=class t extends p{static shapeId="com.amazonaws.dynamodb#ReplicatedWriteConflictException";name="ReplicatedWriteConflictException";$fault="\
client";$retryable={};constructor(e){super({name:"ReplicatedWriteConflictException",$fault:"client",...e}),Object.setPrototypeOf(this,t.prototype)}},ct=class t extends p{static shapeId="\
com.amazonaws.dynamodb#ContinuousBackupsUnavailableException";name="ContinuousBackupsUnavailableException";$fault="client";constructor(e){super({name:"Continuou\
sBackupsUnavailableException",$fault:"client",...e}),Object.setPrototypeOf(this,t.prototype)}},pt=class t extends p{static shapeId="com.amazonaws.dynamodb#Limit\
ExceededException";name="LimitExceededException";$fault="client";constructor(e){super({name:"LimitExceededException",$fault:"client",...e}),Object.setPrototypeOf(
this,t.prototype)}},ut=class t extends p{static shapeId="com.amazonaws.dynamodb#TableInUseException";name="TableInUseException";$fault="client";constructor(e){super(
{name:"TableInUseException",$fault:"client",...e}),Object.setPrototypeOf(this,t.prototype)}},lt=class t extends p{static shapeId="com.amazonaws.dynamodb#TableNo\
tFoundException";name="TableNotFoundException";$fault="client";constructor(e){super({name:"TableNotFoundException",$fault:"client",...e}),Object.setPrototypeOf(
this,t.prototype)}},dt=class t extends p{static shapeId="com.amazonaws.dynamodb#GlobalTableAlreadyExistsException";name="GlobalTableAlreadyExistsException";$fault="\
client";constructor(e){super({name:"GlobalTableAlreadyExistsException",$fault:"client",...e}),Object.setPrototypeOf(this,t.prototype)}},mt=class t extends p{static shapeId="\
com.amazonaws.dynamodb#ResourceInUseException";name="ResourceInUseException";$fault="client";constructor(e){super({name:"ResourceInUseException",$fault:"client",
...e}),Object.setPrototypeOf(this,t.prototype)}},xt=class t extends p{static shapeId="com.amazonaws.dynamodb#TransactionConflictException";name="TransactionConf\
lictException";$fault="client";constructor(e){super({name:"TransactionConflictException",$fault:"client",...e}),Object.setPrototypeOf(this,t.prototype)}},It=class t extends p{static shapeId="\
com.amazonaws.dynamodb#PolicyNotFoundException";name="PolicyNotFoundException";$fault="client";constructor(e){super({name:"PolicyNotFoundException",$fault:"clie\
nt",...e}),Object.setPrototypeOf(this,t.prototype)}},_t=class t extends p{static shapeId="com.amazonaws.dynamodb#ExportNotFoundException";name="ExportNotFoundEx\
ception";$fault="client";constructor(e){super({name:"ExportNotFoundException",$fault:"client",...e}),Object.setPrototypeOf(this,t.prototype)}},St=class t extends p{static shapeId="\
com.amazonaws.dynamodb#GlobalTableNotFoundException";name="GlobalTableNotFoundException";$fault="client";constructor(e){super({name:"GlobalTableNotFoundExceptio\
n",$fault:"client",...e}),Object.setPrototypeOf(this,t.prototype)}},bt=class t extends p{static shapeId="com.amazonaws.dynamodb#ImportNotFoundException";name="I\
mportNotFoundException";$fault="client";constructor(e){super({name:"ImportNotFoundException",$fault:"client",...e}),Object.setPrototypeOf(this,t.prototype)}},Tt=class t extends p{static shapeId="\
com.amazonaws.dynamodb#DuplicateItemException";name="DuplicateItemException";$fault="client";constructor(e){super({name:"DuplicateItemException",$fault:"client",
...e}),Object.setPrototypeOf(this,t.prototype)}},ft=class t extends p{static shapeId="com.amazonaws.dynamodb#IdempotentParameterMismatchException";name="Idempot\
entParameterMismatchException";$fault="client";Message;constructor(e){super({name:"IdempotentParameterMismatchException",$fault:"client",...e}),Object.setPrototypeOf(
this,t.prototype),this.Message=e.Message}},vt=class t extends p{static shapeId="com.amazonaws.dynamodb#TransactionInProgressException";name="TransactionInProgre\
ssException";$fault="client";Message;constructor(e){super({name:"TransactionInProgressException",$fault:"client",...e}),Object.setPrototypeOf(this,t.prototype),
this.Message=e.Message}},Et=class t extends p{static shapeId="com.amazonaws.dynamodb#ExportConflictException";name="ExportConflictException";$fault="client";constructor(e){
super({name:"ExportConflictException",$fault:"client",...e}),Object.setPrototypeOf(this,t.prototype)}},ht=class t extends p{static shapeId="com.amazonaws.dynamo\
db#InvalidExportTimeException";name="InvalidExportTimeException";$fault="client";constructor(e){super({name:"InvalidExportTimeException",$fault:"client",...e}),
Object.setPrototypeOf(this,t.prototype)}},yt=class t extends p{static shapeId="com.amazonaws.dynamodb#PointInTimeRecoveryUnavailableException";name="PointInTime\
RecoveryUnavailableException";$fault="client";constructor(e){super({name:"PointInTimeRecoveryUnavailableException",$fault:"client",...e}),Object.setPrototypeOf(
this,t.prototype)}},gt=class t extends p{static shapeId="com.amazonaws.dynamodb#ImportConflictException";name="ImportConflictException";$fault="client";constructor(e){
super({name:"ImportConflictException",$fault:"client",...e}),Object.setPrototypeOf(this,t.prototype)}},Dt=class t extends p{static shapeId="com.amazonaws.dynamo\
db#TableAlreadyExistsException";name="TableAlreadyExistsException";$fault="client";constructor(e){super({name:"TableAlreadyExistsException",$fault:"client",...e}),
Object.setPrototypeOf(this,t.prototype)}},Rt=class t extends p{static shapeId="com.amazonaws.dynamodb#InvalidRestoreTimeException";name="InvalidRestoreTimeExcep\
tion";$fault="client";constructor(e){super({name:"InvalidRestoreTimeException",$fault:"client",...e}),Object.setPrototypeOf(this,t.prototype)}},At=class t extends p{static shapeId="\
com.amazonaws.dynamodb#ReplicaAlreadyExistsException";name="ReplicaAlreadyExistsException";$fault="client";constructor(e){super({name:"ReplicaAlreadyExistsExcep\
tion",$fault:"client",...e}),Object.setPrototypeOf(this,t.prototype)}},Ct=class t extends p{static shapeId="com.amazonaws.dynamodb#ReplicaNotFoundException";name="\
ReplicaNotFoundException";$fault="client";constructor(e){super({name:"ReplicaNotFoundException",$fault:"client",...e}),Object.setPrototypeOf(this,t.prototype)}},
Ot=class t extends p{static shapeId="com.amazonaws.dynamodb#IndexNotFoundException";name="IndexNotFoundException";$fault="client";constructor(e){super({name:"In\
dexNotFoundException",$fault:"client",...e}),Object.setPrototypeOf(this,t.prototype)}},B=class t extends p{static shapeId="com.amazonaws.dynamodb#ConditionalChe\
ckFailedException";name="ConditionalCheckFailedException";$fault="client";Item;constructor(e){super({name:"ConditionalCheckFailedException",$fault:"client",...e}),
Object.setPrototypeOf(this,t.prototype),this.Item=e.Item}},Pt=class t extends p{static shapeId="com.amazonaws.dynamodb#TransactionCanceledException";name="Trans\
actionCanceledException";$fault="client";Message;CancellationReasons;constructor(e){super({name:"TransactionCanceledException",$fault:"client",...e}),Object.setPrototypeOf(
this,t.prototype),this.Message=e.Message,this.CancellationReasons=e.CancellationReasons}};var Cr="AttributeMap";var Xo="AttributesToGet";var Or="AttributeValue",Yt="AttributeValueList";var Pr="Address",$r="Attributes";var Lr="BackupInUseException";var Br="BackupNotFoundException";var Ur="BOOL";var Gr="BS";var wr="B",Nr="Code";var kr="ContinuousBackupsUnavailableException",$t="ConsumedCapacity",Mr="ConditionalCheckFailedException";var Vr="ConditionExpression";var Zo="ComparisonOperator",tn="ConditionalOperator";var Fr="CachePeriodInMinutes",Wr="CancellationReasons";var Kr="CancellationReasonList",jr="ConfirmRemoveSelfResourceAccess";var zr="CancellationReason",en="ConsistentRead";var on="CapacityUnits";var qr="Capacity",Hr="Condition",Jr="Count";var Qr="DescribeEndpoints";var Yr="DescribeEndpointsRequest",Xr="DescribeEndpointsResponse";var Zr="DuplicateItemException";var ta="ExpectedAttributeMap",Xt="ExpressionAttributeNames",nn="ExpressionAttributeValues",ea="ExpressionAttributeValueMap",oa="ExpectedAttributeValue";var na="ExportConflictException";var ra="ExportNotFoundException";var aa="ExpectedRevisionId";var sa="ExclusiveStartKey";var rn="Endpoints";var ia="Endpoint",ca="Expected",pa="Exists";var ua="FilterConditionMap";var la="FilterExpression";var da="GetItem",ma="GetItemInput",xa="GetItemOutput";var Ia="GlobalSecondaryIndexes";var _a="GlobalTableAlreadyExistsException";var Sa="GlobalTableNotFoundException";var Lt="Item";var ba="ImportConflictException",Ta="ItemCollectionKey",fa="ItemCollectionKeyAttributeMap",an="ItemCollectionMetrics";var va="ItemCollectionSizeLimitExceededException";var Ea="InvalidEndpointException";var ha="InvalidExportTimeException";var ya="ItemList",ga="IndexName",Da="ImportNotFoundException",Ra="IndexNotFoundException",Aa="IdempotentParameterMismatchException";var Ca="InvalidRestoreTimeException";var Oa="InternalServerError";var Pa="Items",sn="Key";var cn="KeyConditions",$a="KeyConditionExpression";var La="Limit",Ba="ListAttributeValue";var Ua="LimitExceededException";var Ga="LastEvaluatedKey";var wa="LocalSecondaryIndexes";var Na="L",F="Message",ka="MapAttributeValue";var Ma="M",Va="N";var Fa="NS";var Wa="NULL";var pn="ProjectionExpression",Ka="PutItem";var ja="PutItemInput",za="PutItemInputAttributeMap",qa="PutItemOutput";var Ha="PointInTimeRecoveryUnavailableException";var Ja="PolicyNotFoundException";var Qa="PutResourcePolicyInput";var Ya="ProvisionedThroughputExceededException";var Xa="Policy";var Za="Query",ts="QueryFilter",es="QueryInput",os="QueryOutput";var ns="ResourceArn",rs="ReplicaAlreadyExistsException";var Zt="ReturnConsumedCapacity",un="ReadCapacityUnits";var as="ReturnItemCollectionMetrics";var ss="ResourceInUseException";var is="RequestLimitExceeded";var cs="ReplicaNotFoundException",ps="ResourceNotFoundException";var us="ReturnValues",ls="ReturnValuesOnConditionCheckFailure",ds="ReplicatedWriteConflictException";var ms="ScannedCount";var xs="SizeEstimateRangeGB";var Is="SecondaryIndexesCapacityMap",_s="ScanIndexForward";var Ss="SS";var bs="S";var Ts="Select";var fs="Table";var vs="TableAlreadyExistsException";var Es="TransactionCanceledException",hs="TransactionConflictException";var ys="ThrottlingException";var gs="TransactionInProgressException",Ds="TableInUseException";var Bt="TableName",Rs="TableNotFoundException";var ln="ThrottlingReasons";var As="ThrottlingReasonList";var Cs="ThrottlingReason";var Os="Value";var Ps="VectorCapacity",$s="VectorIndexes";var Ls="VectorIndexesCapacityMap";var Bs="VectorSearchRequestBytes",Us="VectorWriteRequestBytes",dn="WriteCapacityUnits";var Gs="awsQueryError",m="client",d="error",mn="httpError",ws="httpHeader",x="message",Ns="reason",ks="resource",xn="smithy.ts.sdk.synthetic.com.amazonaws.dynam\
odb",Ms="server",Vs="throttlingReasons",Fs="x-amz-confirm-remove-self-resource-access",a="com.amazonaws.dynamodb",In=new Vt(xn),Ws=[-3,xn,"DynamoDBServiceExcept\
ion",0,[],[]];In.registerError(Ws,p);var u=new Vt(a),Ks=[-3,a,Lr,{[d]:m},[x],[0]];u.registerError(Ks,X);var js=[-3,a,Br,{[d]:m},[x],[0]];u.registerError(js,Z);var zs=[
-3,a,Mr,{[d]:m},[x,Lt],[0,()=>W]];u.registerError(zs,B);var qs=[-3,a,kr,{[d]:m},[x],[0]];u.registerError(qs,ct);var Hs=[-3,a,Zr,{[d]:m},[x],[0]];u.registerError(
Hs,Tt);var Js=[-3,a,na,{[d]:m},[x],[0]];u.registerError(Js,Et);var Qs=[-3,a,ra,{[d]:m},[x],[0]];u.registerError(Qs,_t);var Ys=[-3,a,_a,{[d]:m},[x],[0]];u.registerError(
Ys,dt);var Xs=[-3,a,Sa,{[d]:m},[x],[0]];u.registerError(Xs,St);var Zs=[-3,a,Aa,{[d]:m},[F],[0]];u.registerError(Zs,ft);var ti=[-3,a,ba,{[d]:m},[x],[0]];u.registerError(
ti,gt);var ei=[-3,a,Da,{[d]:m},[x],[0]];u.registerError(ei,bt);var oi=[-3,a,Ra,{[d]:m},[x],[0]];u.registerError(oi,Ot);var ni=[-3,a,Oa,{[d]:Ms},[x],[0]];u.registerError(
ni,tt);var ri=[-3,a,Ea,{[d]:m,[mn]:421},[F],[0]];u.registerError(ri,nt);var ai=[-3,a,ha,{[d]:m},[x],[0]];u.registerError(ai,ht);var si=[-3,a,Ca,{[d]:m},[x],[0]];
u.registerError(si,Rt);var ii=[-3,a,va,{[d]:m},[x],[0]];u.registerError(ii,st);var ci=[-3,a,Ua,{[d]:m},[x],[0]];u.registerError(ci,pt);var pi=[-3,a,Ha,{[d]:m},[
x],[0]];u.registerError(pi,yt);var ui=[-3,a,Ja,{[d]:m},[x],[0]];u.registerError(ui,It);var li=[-3,a,Ya,{[d]:m},[x,ln],[0,()=>ee]];u.registerError(li,rt);var di=[
-3,a,rs,{[d]:m},[x],[0]];u.registerError(di,At);var mi=[-3,a,cs,{[d]:m},[x],[0]];u.registerError(mi,Ct);var xi=[-3,a,ds,{[d]:m},[x],[0]];u.registerError(xi,it);
var Ii=[-3,a,is,{[d]:m},[x,ln],[0,()=>ee]];u.registerError(Ii,et);var _i=[-3,a,ss,{[d]:m},[x],[0]];u.registerError(_i,mt);var Si=[-3,a,ps,{[d]:m},[x],[0]];u.registerError(
Si,at);var bi=[-3,a,vs,{[d]:m},[x],[0]];u.registerError(bi,Dt);var Ti=[-3,a,Ds,{[d]:m},[x],[0]];u.registerError(Ti,ut);var fi=[-3,a,Rs,{[d]:m},[x],[0]];u.registerError(
fi,lt);var vi=[-3,a,ys,{[Gs]:["Throttling",400],[d]:m,[mn]:400},[x,Vs],[0,()=>ee]];u.registerError(vi,ot);var Ei=[-3,a,Es,{[d]:m},[F,Wr],[0,()=>ki]];u.registerError(
Ei,Pt);var hi=[-3,a,hs,{[d]:m},[x],[0]];u.registerError(hi,xt);var yi=[-3,a,gs,{[d]:m},[F],[0]];u.registerError(yi,vt);var _n=[In,u];var gi=[3,a,zr,0,[Lt,Nr,F],[()=>W,0,0]],Sn=[3,a,qr,0,[un,dn,on],[1,1,1]],bn=[3,a,Hr,0,[Zo,Yt],[0,()=>Tn],1];var te=[3,a,$t,0,[Bt,on,un,dn,fs,wa,Ia,$s],[0,1,1,1,()=>Sn,()=>Yo,()=>Yo,()=>Ji]];var Di=[3,a,Yr,0,[],[]],Ri=[3,a,Xr,0,[rn],[()=>Mi],1];var Ai=[3,a,ia,0,[Pr,Fr],[0,1],2];var Ci=[3,a,oa,0,[Os,pa,Zo,Yt],[()=>R,2,0,()=>Tn]];var Oi=[3,a,ma,0,[Bt,sn,Xo,en,Zt,pn,Xt],[0,()=>oe,64,2,0,0,128],2],Pi=[3,a,xa,0,[Lt,$t],[()=>W,()=>te]];var $i=[3,a,an,0,[Ta,xs],[()=>ji,65]];var Li=[3,a,ja,0,[Bt,Lt,ca,us,Zt,as,tn,Vr,Xt,nn,ls],[0,()=>Hi,()=>Wi,0,0,0,0,0,128,()=>fn,0],2],Bi=[3,a,qa,0,[$r,$t,an],[()=>W,()=>te,()=>$i]];var zc=[3,a,Qa,0,[ns,Xa,aa,jr],[0,0,0,[2,{[ws]:Fs}]],2];var Ui=[3,a,es,0,[Bt,ga,Ts,Xo,La,en,cn,ts,tn,_s,sa,Zt,pn,la,$a,Xt,nn],[0,0,0,64,1,2,()=>zi,()=>Ki,0,2,()=>oe,0,0,0,0,128,()=>fn],1],Gi=[3,a,os,0,[Pa,Jr,ms,Ga,$t],
[()=>Vi,1,1,()=>oe,()=>te]];var wi=[3,a,Cs,0,[Ns,ks],[0,0]];var Ni=[3,a,Ps,0,[Bs,Us],[1,1]];var Tn=[1,a,Yt,0,()=>R];var ki=[1,a,Kr,0,()=>gi];var Mi=[1,a,rn,0,()=>Ai];var Vi=[1,a,ya,0,()=>W];var Fi=[1,a,Ba,0,()=>R];var ee=[1,a,As,0,()=>wi];var W=[2,a,Cr,0,0,()=>R];var Wi=[2,a,ta,0,0,()=>Ci];var fn=[2,a,ea,0,0,()=>R],Ki=[2,a,ua,0,0,()=>bn],ji=[2,a,fa,0,0,()=>R];var oe=[2,a,sn,0,0,()=>R],zi=[2,a,cn,0,0,()=>bn],qi=[2,a,ka,0,0,()=>R],Hi=[2,a,za,0,0,()=>R];var Yo=[2,a,Is,0,0,()=>Sn];var Ji=[2,a,Ls,0,0,()=>Ni],R=[4,a,Or,0,[bs,Va,wr,Ss,Fa,Gr,Ma,Na,Wa,Ur],[0,0,21,64,64,85,()=>qi,()=>Fi,2,2]];var vn=[9,a,Qr,0,()=>Di,()=>Ri];var En=[9,a,da,0,()=>Oi,()=>Pi];var hn=[9,a,Ka,0,()=>Li,()=>Bi];var yn=[9,a,Za,0,()=>Ui,()=>Gi];var Ut=class extends C(Qo,O,"DescribeEndpoints",vn){};var gn={name:"@aws-sdk/client-dynamodb",version:"3.1169.0",description:"AWS SDK for JavaScript Dynamodb Client for Node.js, Browser and React Native",homepage:"\
https://github.com/aws/aws-sdk-js-v3/tree/main/clients/client-dynamodb",license:"Apache-2.0",author:{name:"AWS SDK for JavaScript Team",url:"https://aws.amazon.\
com/sdk-for-javascript/"},repository:{type:"git",url:"https://github.com/aws/aws-sdk-js-v3.git",directory:"clients/client-dynamodb"},files:["dist-*/**"],sideEffects:!1,
main:"./dist-cjs/index.js",module:"./dist-es/index.js",browser:{"./dist-es/runtimeConfig":"./dist-es/runtimeConfig.browser"},types:"./dist-types/index.d.ts",typesVersions:{
"<4.5":{"dist-types/*":["dist-types/ts3.4/*"]}},"react-native":{"./dist-es/runtimeConfig":"./dist-es/runtimeConfig.native"},scripts:{build:"concurrently 'yarn:b\
uild:types' 'yarn:build:es' && yarn build:cjs","build:cjs":"node ../../scripts/compilation/inline","build:es":"premove dist-es && tsc -p tsconfig.es.json","buil\
d:include:deps":'yarn g:turbo run build -F="$npm_package_name"',"build:types":"premove dist-types && tsc -p tsconfig.types.json","build:types:downlevel":"downle\
vel-dts dist-types dist-types/ts3.4",clean:"premove dist-cjs dist-es dist-types","extract:docs":"api-extractor run --local","generate:client":"node ../../script\
s/generate-clients/single-service",test:"yarn g:vitest run --passWithNoTests","test:watch":"yarn g:vitest watch --passWithNoTests","test:integration":"yarn g:vi\
test run --passWithNoTests -c vitest.config.integ.mts","test:integration:watch":"yarn g:vitest watch --passWithNoTests -c vitest.config.integ.mts","test:e2e":"y\
arn g:vitest run -c vitest.config.e2e.mts","test:e2e:watch":"yarn g:vitest watch -c vitest.config.e2e.mts","test:index":"tsc -p tsconfig.test.json && node ./tes\
t/index-objects.spec.mjs"},dependencies:{"@aws-sdk/core":"^3.981.0","@aws-sdk/credential-provider-node":"^3.972.97","@aws-sdk/dynamodb-codec":"^3.973.58","@aws-\
sdk/middleware-endpoint-discovery":"^3.972.39","@aws-sdk/types":"^3.975.1","@smithy/core":"^3.40.0","@smithy/fetch-http-handler":"^5.8.1","@smithy/node-http-han\
dler":"^4.14.2","@smithy/types":"^4.20.0",tslib:"^2.6.2"},devDependencies:{"@smithy/snapshot-testing":"^2.4.0","@tsconfig/node20":"20.1.8","@types/node":"^20.14\
.8",concurrently:"7.0.0","downlevel-dts":"0.10.1",premove:"4.0.0",typescript:"~7.0.2",vitest:"^4.0.17"},engines:{node:">=20.0.0"}};var Dn="com.amazonaws.dynamodb#AttributeValue",ne=class extends je{writeValue(e,o,r){if(o!=null&&typeof o=="object"){let n=Mt.of(e);if(n.isStructSchema()&&n.getName(
!0)===Dn){this.writeAttributeValue(o);return}}super.writeValue(e,o,r)}writeAttributeValue(e){let o=this.serdeContext?.base64Encoder??Q;this.writeAscii("{");let r=!0;
for(let n in e){let s=e[n];if(s!=null)switch(r||this.writeAscii(","),r=!1,this.writeAsciiQuoted(n),this.writeAscii(":"),n){case"B":s instanceof Uint8Array?this.
writeBase64(s):this.writeJsonString(s);break;case"BS":this.writeAscii("[");{let c=s;for(let l=0;l<c.length;l++){l>0&&this.writeAscii(",");let _=c[l];_ instanceof
Uint8Array?this.writeBase64(_):this.writeJsonString(o(_))}}this.writeAscii("]");break;case"L":this.writeAscii("[");{let c=s;for(let l=0;l<c.length;l++)l>0&&this.
writeAscii(","),c[l]!=null?this.writeAttributeValue(c[l]):this.writeAscii("null")}this.writeAscii("]");break;case"M":this.writeAscii("{");{let c=s,l=!0;for(let _ in c)
c[_]!=null&&(l||this.writeAscii(","),l=!1,this.writeJsonString(_),this.writeAscii(":"),this.writeAttributeValue(c[_]))}this.writeAscii("}");break;case"SS":case"\
NS":this.writeAscii("[");{let c=s;for(let l=0;l<c.length;l++)l>0&&this.writeAscii(","),this.writeJsonString(c[l])}this.writeAscii("]");break;case"S":case"N":this.
writeJsonString(s);break;case"BOOL":this.writeAscii(s?"true":"false");break;case"NULL":this.writeAscii(s?"true":"false");break;default:this.writeAscii(JSON.stringify(
s));break}}this.writeAscii("}")}},re=class extends Ke{_read(e,o){let r=Mt.of(e);return r.isStructSchema()&&r.getName(!0)===Dn&&o&&typeof o=="object"?this.readAttributeValue(
o):super._read(r,o)}readAttributeValue(e){let o=this.serdeContext?.base64Decoder??J,r=e;if(typeof e.B=="string"&&(r.B=o(e.B)),Array.isArray(e.BS)&&(r.BS=e.BS.map(
o)),Array.isArray(e.L)&&(r.L=e.L.map(n=>this.readAttributeValue(n))),e.M&&typeof e.M=="object"){let n=e.M;for(let s in n)n[s]=this.readAttributeValue(n[s])}return r}},
K=class extends ze{constructor(){super({timestampFormat:{useTrait:!0,default:7},jsonName:!1})}createSerializer(){let e=new ne(this.settings);return e.setSerdeContext(
this.serdeContext),e}createDeserializer(){let e=new re(this.settings);return e.setSerdeContext(this.serdeContext),e}};var T="ref",E="argv",f=-1,j=!0,U=!1,G="isSet",z="booleanEquals",qn="PartitionResult",b="stringEquals",h="getAttr",Hn="parsedEndpoint",Rn="aws.parseArn",An=t=>"P\
arsedArn_ssa_"+t,Cn="service",ae="dynamodb",q="isValidHostLabel",On="accountId",Pn="FirstArn",$n=t=>"https://{ParsedArn_ssa_"+t+"#accountId}.search-ddb.{Region}\
.{PartitionResult#dualStackDnsSuffix}",Ln=t=>"https://{ParsedArn_ssa_"+t+"#accountId}.ddb.{Region}.{PartitionResult#dualStackDnsSuffix}",Bn=t=>"https://{ParsedA\
rn_ssa_"+t+"#accountId}.search-ddb.{Region}.{PartitionResult#dnsSuffix}",Un=t=>"https://{ParsedArn_ssa_"+t+"#accountId}.ddb.{Region}.{PartitionResult#dnsSuffix}",
P={[T]:"Region"},ie={[T]:qn},Gn={fn:h,[E]:[{[T]:Hn},"authority"]},se={[T]:"AccountIdEndpointMode"},wn={fn:h,[E]:[ie,"name"]},ce={[T]:"ParsedArn_ssa_2"},Nn={fn:h,
[E]:[ce,"region"]},kn={[T]:"ResourceArnList"},Mn={fn:h,[E]:[{[T]:"ParsedArn_ssa_1"},"region"]},Vn={[T]:"ParsedArn_ssa_1"},Fn={[T]:"AccountId"},A={},v={metricValues:[
"O"]},Wn=[P],Kn=[{[T]:"Endpoint"}],jn=[{[T]:"ResourceArn"}],zn={conditions:[[G,Wn],[G,Kn],[z,[{[T]:"UseFIPS"},j]],[z,[{[T]:"UseDualStack"},j]],["aws.partition",
Wn,qn],[b,[P,"local"]],[z,[{fn:h,[E]:[ie,"supportsFIPS"]},j]],["parseURL",Kn,Hn],[b,["dynamodb.{Region}.{PartitionResult#dualStackDnsSuffix}",Gn]],[z,[{fn:h,[E]:[
ie,"supportsDualStack"]},j]],[b,["search-dynamodb.{Region}.{PartitionResult#dualStackDnsSuffix}",Gn]],[G,[se]],[b,[P,"us-gov-east-1"]],[b,[P,"cn-north-1"]],[b,[
P,"cn-northwest-1"]],[b,[P,"us-gov-west-1"]],[b,[wn,"aws"]],[b,[se,"disabled"]],[G,jn],[Rn,jn,An(2)],[b,[{fn:h,[E]:[ce,Cn]},ae]],[b,[Nn,P]],[q,[{fn:h,[E]:[ce,On]},
U]],[q,[Nn,U]],[G,[kn]],[h,[kn,"[0]"],Pn],[Rn,[{[T]:Pn}],An(1)],[b,[Mn,P]],[b,[{fn:h,[E]:[Vn,Cn]},ae]],[q,[{fn:h,[E]:[Vn,On]},U]],[q,[Mn,U]],[G,[Fn]],[b,[se,"re\
quired"]],[q,[Fn,U]],[b,[wn,"aws-us-gov"]],[z,[{fn:"coalesce",[E]:[{[T]:"IsSearchOperation"},U]},j]]],results:[[f],[f,"Invalid Configuration: FIPS and custom en\
dpoint are not supported"],[f,"Invalid Configuration: Dualstack and custom endpoint are not supported"],[f,"Endpoint override is not supported for dual-stack en\
dpoints. Please enable dual-stack functionality by enabling the configuration. For more details, see: https://docs.aws.amazon.com/sdkref/latest/guide/feature-en\
dpoints.html"],["{Endpoint}",A],[f,"Invalid Configuration: FIPS and local endpoint are not supported"],[f,"Invalid Configuration: Dualstack and local endpoint a\
re not supported"],["http://localhost:8000",{authSchemes:[{name:"sigv4",signingName:ae,signingRegion:"us-east-1"}]}],[f,"Invalid Configuration: AccountIdEndpoin\
tMode is required and FIPS is enabled, but FIPS account endpoints are not supported"],["https://search-dynamodb-fips.{Region}.{PartitionResult#dualStackDnsSuffi\
x}",A],["https://dynamodb-fips.{Region}.{PartitionResult#dualStackDnsSuffix}",A],[f,"FIPS and DualStack are enabled, but this partition does not support one or \
both"],["https://search-dynamodb.{Region}.{PartitionResult#dnsSuffix}",A],["https://dynamodb.{Region}.{PartitionResult#dnsSuffix}",A],["https://search-dynamodb-\
fips.{Region}.{PartitionResult#dnsSuffix}",A],["https://dynamodb-fips.{Region}.{PartitionResult#dnsSuffix}",A],[f,"FIPS is enabled but this partition does not s\
upport FIPS"],[f,"Invalid Configuration: AccountIdEndpointMode is required but account endpoints are not supported in this region"],["https://search-dynamodb.{R\
egion}.{PartitionResult#dualStackDnsSuffix}",A],["https://dynamodb.{Region}.{PartitionResult#dualStackDnsSuffix}",A],[$n(2),v],[Ln(2),v],[$n(1),v],[Ln(1),v],["h\
ttps://{AccountId}.search-ddb.{Region}.{PartitionResult#dualStackDnsSuffix}",v],["https://{AccountId}.ddb.{Region}.{PartitionResult#dualStackDnsSuffix}",v],[f,"\
Credentials-sourced account ID parameter is invalid"],[f,"AccountIdEndpointMode is required but no AccountID was provided or able to be loaded"],[f,"DualStack i\
s enabled but this partition does not support DualStack"],[Bn(2),v],[Un(2),v],[Bn(1),v],[Un(1),v],["https://{AccountId}.search-ddb.{Region}.{PartitionResult#dns\
Suffix}",v],["https://{AccountId}.ddb.{Region}.{PartitionResult#dnsSuffix}",v],[f,"Invalid Configuration: Missing Region"]]},Yi=2,i=1e8,Xi=new Int32Array([-1,1,
-1,0,6,3,1,4,i+35,2,i+1,5,3,i+2,i+4,1,85,7,2,69,8,3,38,9,4,10,i+35,5,i+7,11,11,12,77,12,18,13,13,18,14,14,18,15,15,18,16,16,18,17,32,i+17,77,17,37,19,18,20,25,19,
21,25,20,22,25,21,23,25,22,24,25,23,36,25,24,26,32,25,27,32,26,28,32,27,29,32,28,30,32,29,31,32,30,35,32,31,33,37,33,34,i+26,35,i+33,i+34,35,i+31,i+32,35,i+29,i+
30,32,i+27,77,4,39,i+35,5,i+6,40,9,41,i+28,11,42,68,12,48,43,13,48,44,14,48,45,15,48,46,16,48,47,32,i+17,68,17,67,49,18,50,55,19,51,55,20,52,55,21,53,55,22,54,55,
23,66,55,24,56,62,25,57,62,26,58,62,27,59,62,28,60,62,29,61,62,30,65,62,31,63,67,33,64,i+26,35,i+24,i+25,35,i+22,i+23,35,i+20,i+21,32,i+27,68,35,i+18,i+19,3,78,
70,4,71,i+35,5,i+5,72,6,73,i+16,11,74,75,32,i+8,75,34,77,76,35,i+14,i+15,35,i+12,i+13,4,79,i+35,5,i+5,80,6,81,i+11,9,82,i+11,11,83,84,32,i+8,84,35,i+9,i+10,2,i+
1,86,3,i+2,87,4,88,i+4,7,89,i+4,8,i+3,90,10,i+3,i+4]),Jn=Le.from(Xi,Yi,zn.conditions,zn.results);var Zi=new Be({size:50,params:["AccountId","AccountIdEndpointMode","Endpoint","IsSearchOperation","Region","ResourceArn","ResourceArnList","UseDualStack","UseFI\
PS"]}),Qn=(t,e={})=>Zi.get(t,()=>Ge(Jn,{endpointParams:t,logger:e.logger}));Ue.aws=co;var Yn=t=>({apiVersion:"2012-08-10",base64Decoder:t?.base64Decoder??J,base64Encoder:t?.base64Encoder??Q,disableHostPrefix:t?.disableHostPrefix??!1,endpointProvider:t?.
endpointProvider??Qn,extensions:t?.extensions??[],httpAuthSchemeProvider:t?.httpAuthSchemeProvider??zo,httpAuthSchemes:t?.httpAuthSchemes??[{schemeId:"aws.auth#\
sigv4",identityProvider:e=>e.getIdentityProvider("aws.auth#sigv4"),signer:new lo}],logger:t?.logger??new fe,protocol:t?.protocol??_o,protocolSettings:t?.protocolSettings??
{defaultNamespace:"com.amazonaws.dynamodb",errorTypeRegistries:_n,xmlNamespace:"http://dynamodb.amazonaws.com/doc/2012-08-10/",version:"2012-08-10",serviceTarget:"\
DynamoDB_20120810",jsonCodec:new K},serviceId:t?.serviceId??"DynamoDB",sha256:t?.sha256??Me,urlParser:t?.urlParser??de,utf8Decoder:t?.utf8Decoder??ye,utf8Encoder:t?.
utf8Encoder??ge});var Xn=t=>{Se(process.version);let e=$e(t),o=()=>e().then(_e),r=Yn(t);Ee(process.version);let n={profile:t?.profile,logger:r.logger};return{...r,...t,runtime:"n\
ode",defaultsMode:e,accountIdEndpointMode:t?.accountIdEndpointMode??y(Wt,n),authSchemePreference:t?.authSchemePreference??y(mo,n),bodyLengthChecker:t?.bodyLengthChecker??
De,credentialDefaultProvider:t?.credentialDefaultProvider??So,defaultSocketTimeout:he(t?.requestHandler,3e5),defaultUserAgentProvider:t?.defaultUserAgentProvider??
so({serviceId:r.serviceId,clientVersion:gn.version}),endpointDiscoveryEnabledProvider:t?.endpointDiscoveryEnabledProvider??y(jt,n),maxAttempts:t?.maxAttempts??y(
{...eo,default:4},t),region:t?.region??y(Ce,{...Oe,...n}),requestHandler:Io.create(t?.requestHandler??o),retryMode:t?.retryMode??y({...no,default:async()=>(await o()).
retryMode||to},t),streamCollector:t?.streamCollector??ke,useDualstackEndpoint:t?.useDualstackEndpoint??y(Re,n),useFipsEndpoint:t?.useFipsEndpoint??y(Ae,n),userAgentAppId:t?.
userAgentAppId??y(io,n)}};var Zn=t=>{let e=t.httpAuthSchemes,o=t.httpAuthSchemeProvider,r=t.credentials;return{setHttpAuthScheme(n){let s=e.findIndex(c=>c.schemeId===n.schemeId);s===-1?e.
push(n):e.splice(s,1,n)},httpAuthSchemes(){return e},setHttpAuthSchemeProvider(n){o=n},httpAuthSchemeProvider(){return o},setCredentials(n){r=n},credentials(){return r}}},
tr=t=>({httpAuthSchemes:t.httpAuthSchemes(),httpAuthSchemeProvider:t.httpAuthSchemeProvider(),credentials:t.credentials()});var er=(t,e)=>{let o=Object.assign(po(t),be(t),Ve(t),Zn(t));return e.forEach(r=>r.configure(o)),Object.assign(t,uo(o),Te(o),Fe(o),tr(o))};var Gt=class extends me{config;constructor(...[e]){let o=Xn(e||{});super(o),this.initConfig=o;let r=Ho(o),n=Ft(r),s=Ze(n),c=oo(s,{defaultBaseDelay:25,defaultMaxAttempts:4}),
l=Pe(c),_=l,H=we(_),ir=qo(H),cr=Qt(ir,{endpointDiscoveryCommandCtor:Ut}),pr=er(cr,e?.extensions||[]);this.config=pr,this.middlewareStack.use(xe(this.config)),this.
middlewareStack.use(ao(this.config)),this.middlewareStack.use(ro(this.config)),this.middlewareStack.use(We(this.config)),this.middlewareStack.use(qe(this.config)),
this.middlewareStack.use(He(this.config)),this.middlewareStack.use(Je(this.config)),this.middlewareStack.use(Qe(this.config,{httpAuthSchemeParametersProvider:jo,
identityProviderConfigProvider:async ur=>new Xe({"aws.auth#sigv4":ur.credentials})})),this.middlewareStack.use(Ye(this.config))}destroy(){super.destroy()}};var wt=class extends C(L,O,"GetItem",En){};var Nt=class extends C(L,O,"PutItem",hn){};var kt=class extends C(L,O,"Query",yn){};var nr="yes";function rr(t,e){let o=new Gt({...bo(e),requestHandler:To()});return{async write(n,s){let c=(s?.version??0)+1,l=ec();try{await o.send(new Nt({TableName:t,
Item:oc(n,c,l),...s===void 0?{ConditionExpression:"attribute_not_exists(jobId)"}:{ConditionExpression:"version = :previous",ExpressionAttributeValues:{":previou\
s":{N:String(s.version)}}},ReturnValuesOnConditionCheckFailure:"ALL_OLD"}))}catch(_){if(!(_ instanceof B))throw _;let H=_.Item??await r(n.jobId);if(H.writeId?.S!==
l)return{isWritten:!1,current:or(H)}}return{isWritten:!0,stored:{record:n,version:c}}},async*open(n){let s;do{let c=await o.send(new kt({TableName:t,IndexName:"\
open",KeyConditionExpression:"#open = :open AND #due <= :due",ExpressionAttributeNames:{"#open":"open","#due":"due"},ExpressionAttributeValues:{":open":{S:nr},"\
:due":{N:String(n)}},Limit:200,ExclusiveStartKey:s}));yield*(c.Items??[]).map(or),s=c.LastEvaluatedKey}while(s!==void 0)}};async function r(n){let{Item:s}=await o.
send(new wt({TableName:t,Key:{jobId:{S:n}},ConsistentRead:!0}));if(s!==void 0)return s;throw new Error(`The record of job ${n} was removed from the table ${t} w\
hile the relay wrote it.`)}}function oc(t,e,o){let{state:r}=t;return{jobId:{S:t.jobId},version:{N:String(e)},writeId:{S:o},record:{S:JSON.stringify(t)},...r.name===
"closed"?{expires:{N:String(Math.ceil((r.at+6048e5)/1e3))}}:{open:{S:nr},due:{N:String(Math.round(t.due))}}}}function or(t){let e=t.record?.S,o=Number(t.version?.
N);if(e===void 0||!Number.isSafeInteger(o))throw new Error(`The record of job ${t.jobId?.S??"?"} in the table is not one of the relay: check that RELAY_TABLE na\
mes the relay's own table.`);return{record:JSON.parse(e),version:o}}var nc=55e3,rc=6e4,sr,pe=ue(t=>process.stdout.write(`${t}
`),()=>sr),ar;async function hu(t,e){sr=e.awsRequestId;try{let o=Do(t);ar??=sc();let r=e.getRemainingTimeInMillis(),n=Date.now()+Math.max(1e3,r-rc),s=await ac(ar,
o,n);return pe("DEBUG","Done.",s),s}catch(o){throw o instanceof Eo||pe("ERROR",o instanceof Error?o.message:String(o)),o}}async function ac(t,e,o){switch(e.is){case"\
round":return await t.round(Math.min(o,Date.now()+nc));case"started":return await t.started(e.of,o);case"abandoned":return await t.abandoned(e.of,o);case"Lambda\
 job":return await t.lambdaJob(e.job,o);case"nothing":return{found:0,dispatched:0,failed:0,closed:0}}}function sc(){let t=vo(process.env),e=process.env.RELAY_TABLE?.
trim()??"";if(e==="")throw new fo("RELAY_TABLE is not set: name the DynamoDB table for the relay\u2019s records.");let o=ho(t);return yo(t,o,rr(e,o),pe)}export{hu as handler};
