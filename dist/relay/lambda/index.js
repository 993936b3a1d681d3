import{createRequire as relayCreateRequire}from'node:module';const require=relayCreateRequire(import.meta.url);
import{a as ue,b as le,c as To,d as fo,e as vo,f as Eo,g as ho,i as yo,j as go}from"./chunk-DPRJ5BUJ.js";import{a as bo}from"./chunk-G6WBSKVO.js";import"./chunk-BMS367VA.js";
import{a as mo,c as xo,h as Io,i as So}from"./chunk-Z6FRC7CY.js";import{b as Ve}from"./chunk-DW4TWAPZ.js";import{a as _o}from"./chunk-SZPHDMCW.js";
import{A as Je,B as Qe,C as Ye,D as Xe,G as Ze,L as to,M as eo,N as oo,O as no,P as ro,Q as ao,R as so,S as io,T as co,U as po,W as uo,X as lo,d as xe,g as _e,i as Se,
j as be,k as Te,l as fe,n as ve,o as Ee,p as he,r as ye,t as Be,u as Ue,v as Ge,w as we,x as Ne,y as ke,z as He}from"./chunk-OZ7I2U2N.js";import{C as Fe,D as We,
E as Ke,J as je,K as ze,L as qe,n as y,o as Ae,p as Ce,q as Oe,r as Pe,s as $e,t as Le}from"./chunk-3UTIIPJI.js";import{M as Re,O as Me,e as de,k as N,l as me,
o as Ie,q as Mt,r as Vt,t as J,u as ge,v as Q,w as De}from"./chunk-7KEUJZIQ.js";import{b as w,c as dr}from"./chunk-4DUZUFHG.js";var Uo=w((Tc,Bo)=>{function D(t){Object.defineProperty(this,"_next",{writable:!1,enumerable:!1,value:t}),this.done=!1}D.prototype.next=function(){if(this.done)return{
done:!0};var t=this._next();return t.done&&(this.done=!0),t};typeof Symbol<"u"&&(D.prototype[Symbol.iterator]=function(){return this});D.of=function(){var t=arguments,
e=t.length,o=0;return new D(function(){return o>=e?{done:!0}:{done:!1,value:t[o++]}})};D.empty=function(){var t=new D(null);return t.done=!0,t};D.is=function(t){
return t instanceof D?!0:typeof t=="object"&&t!==null&&typeof t.next=="function"};Bo.exports=D});var zt=w((fc,ko)=>{var Go=typeof ArrayBuffer<"u",wo=typeof Symbol<"u";function No(t,e){var o,r,n,s,c;if(!t)throw new Error("obliterator/forEach: invalid iterabl\
e.");if(typeof e!="function")throw new Error("obliterator/forEach: expecting a callback.");if(Array.isArray(t)||Go&&ArrayBuffer.isView(t)||typeof t=="string"||t.
toString()==="[object Arguments]"){for(n=0,s=t.length;n<s;n++)e(t[n],n);return}if(typeof t.forEach=="function"){t.forEach(e);return}if(wo&&Symbol.iterator in t&&
typeof t.next!="function"&&(t=t[Symbol.iterator]()),typeof t.next=="function"){for(o=t,n=0;c=o.next(),c.done!==!0;)e(c.value,n),n++;return}for(r in t)t.hasOwnProperty(
r)&&e(t[r],r)}No.forEachWithNullKeys=function(t,e){var o,r,n,s,c;if(!t)throw new Error("obliterator/forEachWithNullKeys: invalid iterable.");if(typeof e!="funct\
ion")throw new Error("obliterator/forEachWithNullKeys: expecting a callback.");if(Array.isArray(t)||Go&&ArrayBuffer.isView(t)||typeof t=="string"||t.toString()===
"[object Arguments]"){for(n=0,s=t.length;n<s;n++)e(t[n],null);return}if(t instanceof Set){t.forEach(function(l){e(l,null)});return}if(typeof t.forEach=="functio\
n"){t.forEach(e);return}if(wo&&Symbol.iterator in t&&typeof t.next!="function"&&(t=t[Symbol.iterator]()),typeof t.next=="function"){for(o=t,n=0;c=o.next(),c.done!==
!0;)e(c.value,null),n++;return}for(r in t)t.hasOwnProperty(r)&&e(t[r],r)};ko.exports=No});var qt=w(g=>{var _r=Math.pow(2,8)-1,Sr=Math.pow(2,16)-1,br=Math.pow(2,32)-1,Tr=Math.pow(2,7)-1,fr=Math.pow(2,15)-1,vr=Math.pow(2,31)-1;g.getPointerArray=function(t){
var e=t-1;return e<=_r?Uint8Array:e<=Sr?Uint16Array:e<=br?Uint32Array:Float64Array};g.getSignedPointerArray=function(t){var e=t-1;return e<=Tr?Int8Array:e<=fr?Int16Array:
e<=vr?Int32Array:Float64Array};g.getNumberType=function(t){return t===(t|0)?Math.sign(t)===-1?t<=127&&t>=-128?Int8Array:t<=32767&&t>=-32768?Int16Array:Int32Array:
t<=255?Uint8Array:t<=65535?Uint16Array:Uint32Array:Float64Array};var Er={Uint8Array:1,Int8Array:2,Uint16Array:3,Int16Array:4,Uint32Array:5,Int32Array:6,Float32Array:7,
Float64Array:8};g.getMinimalRepresentation=function(t,e){var o=null,r=0,n,s,c,l,_;for(l=0,_=t.length;l<_;l++)c=e?e(t[l]):t[l],s=g.getNumberType(c),n=Er[s.name],
n>r&&(r=n,o=s);return o};g.isTypedArray=function(t){return typeof ArrayBuffer<"u"&&ArrayBuffer.isView(t)};g.concat=function(){var t=0,e,o,r;for(e=0,r=arguments.
length;e<r;e++)t+=arguments[e].length;var n=new arguments[0].constructor(t);for(e=0,o=0;e<r;e++)n.set(arguments[e],o),o+=arguments[e].length;return n};g.indices=
function(t){for(var e=g.getPointerArray(t),o=new e(t),r=0;r<t;r++)o[r]=r;return o}});var Fo=w(M=>{var Mo=zt(),Vo=qt();function hr(t){return Array.isArray(t)||Vo.isTypedArray(t)}function Ht(t){if(typeof t.length=="number")return t.length;if(typeof t.
size=="number")return t.size}function yr(t){var e=Ht(t),o=typeof e=="number"?new Array(e):[],r=0;return Mo(t,function(n){o[r++]=n}),o}function gr(t){var e=Ht(t),
o=typeof e=="number"?Vo.getPointerArray(e):Array,r=typeof e=="number"?new Array(e):[],n=typeof e=="number"?new o(e):[],s=0;return Mo(t,function(c){r[s]=c,n[s]=s++}),
[r,n]}M.isArrayLike=hr;M.guessLength=Ht;M.toArray=yr;M.toArrayWithIndices=gr});var Ko=w((hc,Wo)=>{var Jt=Uo(),Dr=zt(),Rr=qt(),Ar=Fo();function I(t,e,o){if(arguments.length<2&&(o=t,t=null,e=null),this.capacity=o,typeof this.capacity!="numbe\
r"||this.capacity<=0)throw new Error("mnemonist/lru-cache: capacity should be positive number.");var r=Rr.getPointerArray(o);this.forward=new r(o),this.backward=
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
length<2){if(r=Ar.guessLength(t),typeof r!="number")throw new Error("mnemonist/lru-cache.from: could not guess iterable length. Please provide desired capacity \
as last argument.")}else arguments.length===2&&(r=e,e=null,o=null);var n=new I(e,o,r);return Dr(t,function(s,c){n.set(c,s)}),n};Wo.exports=I});function Ro(t){let e=$(t,"CodePipeline.job");if(e!==void 0)return{is:"Lambda job",job:mr(e)};let o=S(t,"source");if(S(t,"relay")==="round"||o==="aws.scheduler"||
S(t,"detail-type")==="Scheduled Event")return{is:"round"};if(o!=="aws.codepipeline")throw new Error(`The relay was invoked with an event that it does not know (\
source "${o}"): it takes those of its schedule, of CodePipeline's actions, and jobs of CodePipeline's Lambda action.`);let r=$(t,"detail"),n=S(r,"state");return S(
t,"detail-type")!=="CodePipeline Action Execution State Change"?{is:"nothing"}:n==="STARTED"?{is:"started",of:Do(r)}:n==="ABANDONED"?{is:"abandoned",of:Do(r)}:{
is:"nothing"}}function Do(t){let e=$(t,"type"),o=S(t,"action-execution-id");return{actionType:{category:S(e,"category"),owner:S(e,"owner"),provider:S(e,"provide\
r"),version:S(e,"version")},pipeline:S(t,"pipeline"),stage:S(t,"stage"),action:S(t,"action"),executionId:S(t,"execution-id"),actionExecutionId:o===""?void 0:o}}
function mr(t){let e=S(t,"id");if(e==="")throw new Error("The event CodePipeline.job has no job ID: CodePipeline did not send it.");let o=$($($(t,"data"),"actio\
nConfiguration"),"configuration");return{jobId:e,configuration:xr(S(o,"UserParameters"))}}function xr(t){let e;try{e=JSON.parse(t)}catch{return{}}return typeof e!=
"object"||e===null?{}:Object.fromEntries(Object.entries(e).filter(o=>typeof o[1]=="string"))}function $(t,e){return typeof t=="object"&&t!==null?t[e]:void 0}function S(t,e){
let o=$(t,e);return typeof o=="string"?o:""}import{randomUUID as oc}from"node:crypto";var Y="preferred",Ir=["disabled","preferred","required"];function k(t){return Ir.includes(t)}var Ft=t=>{let{accountIdEndpointMode:e}=t,o=N(e??Y);return Object.assign(t,{accountIdEndpointMode:async()=>{let r=await o();if(!k(r))throw new Error(`Invalid va\
lue for accountIdEndpointMode: ${r}. Valid values are: "required", "preferred", "disabled".`);return r}})};var Ao="Invalid AccountIdEndpointMode value",Co=t=>{throw new Error(t)},Oo="AWS_ACCOUNT_ID_ENDPOINT_MODE",Po="account_id_endpoint_mode",Wt={environmentVariableSelector:t=>{
let e=t[Oo];return e&&!k(e)&&Co(Ao),e},configFileSelector:t=>{let e=t[Po];return e&&!k(e)&&Co(Ao),e},default:Y};var $o=["AWS_ENABLE_ENDPOINT_DISCOVERY","AWS_ENDPOINT_DISCOVERY_ENABLED"],Kt="endpoint_discovery_enabled",Lo=t=>["false","0"].indexOf(t)>=0,jt={environmentVariableSelector:t=>{
for(let e=0;e<$o.length;e++){let o=$o[e];if(o in t){let r=t[o];if(r==="")throw Error(`Environment variable ${o} can't be empty of undefined, got "${r}"`);return!Lo(
r)}}},configFileSelector:t=>{if(Kt in t){let e=t[Kt];if(e===void 0)throw Error(`Shared config entry ${Kt} can't be undefined, got "${e}"`);return!Lo(e)}},default:void 0};var jo=dr(Ko()),V=class{cache;constructor(e){this.cache=new jo.default(e)}getEndpoint(e){let o=this.get(e);if(!o||o.length===0)return;let r=o.map(n=>n.Address);
return r[Math.floor(Math.random()*r.length)]}get(e){if(!this.has(e))return;let o=this.cache.get(e);if(!o)return;let r=Date.now(),n=o.filter(s=>r<s.Expires);if(n.
length===0){this.delete(e);return}return n}set(e,o){let r=Date.now();this.cache.set(e,o.map(({Address:n,CachePeriodInMinutes:s})=>({Address:n,Expires:r+s*60*1e3})))}delete(e){
this.cache.set(e,[])}has(e){if(!this.cache.has(e))return!1;let o=this.cache.peek(e);return o?o.length>0:!1}clear(){this.cache.clear()}};var Qt=(t,{endpointDiscoveryCommandCtor:e})=>{let{endpointCacheSize:o,endpointDiscoveryEnabled:r,endpointDiscoveryEnabledProvider:n}=t;return Object.assign(t,{endpointDiscoveryCommandCtor:e,
endpointCache:new V(o??1e3),endpointDiscoveryEnabled:r!==void 0?()=>Promise.resolve(r):n,isClientEndpointDiscoveryEnabled:r!==void 0})};var zo=async(t,e,o)=>({operation:de(e).operation,region:await N(t.region)()||(()=>{throw new Error("expected `region` to be configured for `aws.auth#sigv4`")})()});
function Cr(t){return{schemeId:"aws.auth#sigv4",signingProperties:{name:"dynamodb",region:t.region},propertiesExtractor:(e,o)=>({signingProperties:{config:e,context:o}})}}
var qo=t=>{let e=[];switch(t.operation){default:e.push(Cr(t))}return e},Ho=t=>{let e=Io(t);return Object.assign(e,{authSchemePreference:N(t.authSchemePreference??
[])})};var Jo=t=>Object.assign(t,{useDualstackEndpoint:t.useDualstackEndpoint??!1,useFipsEndpoint:t.useFipsEndpoint??!1,defaultSigningName:"dynamodb"}),Qo={UseFIPS:{type:"\
builtInParams",name:"useFipsEndpoint"},AccountId:{type:"builtInParams",name:"accountId"},Endpoint:{type:"builtInParams",name:"endpoint"},Region:{type:"builtInPa\
rams",name:"region"},UseDualStack:{type:"builtInParams",name:"useDualstackEndpoint"},AccountIdEndpointMode:{type:"builtInParams",name:"accountIdEndpointMode"}};var C=Ee(Qo,"DynamoDB_20120810","DynamoDBClient",ke),Yo={};var L={ResourceArn:{type:"contextParams",name:"TableName"}};var O=(t,e,o,r)=>[];var p=class t extends _e{static shapeId="smithy.ts.sdk.synthetic.com.amazonaws.dynamodb#DynamoDBServiceException";constructor(e){super(e),Object.setPrototypeOf(
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
this,t.prototype),this.Message=e.Message,this.CancellationReasons=e.CancellationReasons}};var Or="AttributeMap";var Zo="AttributesToGet";var Pr="AttributeValue",Yt="AttributeValueList";var $r="Address",Lr="Attributes";var Br="BackupInUseException";var Ur="BackupNotFoundException";var Gr="BOOL";var wr="BS";var Nr="B",kr="Code";var Mr="ContinuousBackupsUnavailableException",$t="ConsumedCapacity",Vr="ConditionalCheckFailedException";var Fr="ConditionExpression";var tn="ComparisonOperator",en="ConditionalOperator";var Wr="CachePeriodInMinutes",Kr="CancellationReasons";var jr="CancellationReasonList",zr="ConfirmRemoveSelfResourceAccess";var qr="CancellationReason",on="ConsistentRead";var nn="CapacityUnits";var Hr="Capacity",Jr="Condition",Qr="Count";var Yr="DescribeEndpoints";var Xr="DescribeEndpointsRequest",Zr="DescribeEndpointsResponse";var ta="DuplicateItemException";var ea="ExpectedAttributeMap",Xt="ExpressionAttributeNames",rn="ExpressionAttributeValues",oa="ExpressionAttributeValueMap",na="ExpectedAttributeValue";var ra="ExportConflictException";var aa="ExportNotFoundException";var sa="ExpectedRevisionId";var ia="ExclusiveStartKey";var an="Endpoints";var ca="Endpoint",pa="Expected",ua="Exists";var la="FilterConditionMap";var da="FilterExpression";var ma="GetItem",xa="GetItemInput",Ia="GetItemOutput";var _a="GlobalSecondaryIndexes";var Sa="GlobalTableAlreadyExistsException";var ba="GlobalTableNotFoundException";var Lt="Item";var Ta="ImportConflictException",fa="ItemCollectionKey",va="ItemCollectionKeyAttributeMap",sn="ItemCollectionMetrics";var Ea="ItemCollectionSizeLimitExceededException";var ha="InvalidEndpointException";var ya="InvalidExportTimeException";var ga="ItemList",Da="IndexName",Ra="ImportNotFoundException",Aa="IndexNotFoundException",Ca="IdempotentParameterMismatchException";var Oa="InvalidRestoreTimeException";var Pa="InternalServerError";var $a="Items",cn="Key";var pn="KeyConditions",La="KeyConditionExpression";var Ba="Limit",Ua="ListAttributeValue";var Ga="LimitExceededException";var wa="LastEvaluatedKey";var Na="LocalSecondaryIndexes";var ka="L",F="Message",Ma="MapAttributeValue";var Va="M",Fa="N";var Wa="NS";var Ka="NULL";var un="ProjectionExpression",ja="PutItem";var za="PutItemInput",qa="PutItemInputAttributeMap",Ha="PutItemOutput";var Ja="PointInTimeRecoveryUnavailableException";var Qa="PolicyNotFoundException";var Ya="PutResourcePolicyInput";var Xa="ProvisionedThroughputExceededException";var Za="Policy";var ts="Query",es="QueryFilter",os="QueryInput",ns="QueryOutput";var rs="ResourceArn",as="ReplicaAlreadyExistsException";var Zt="ReturnConsumedCapacity",ln="ReadCapacityUnits";var ss="ReturnItemCollectionMetrics";var is="ResourceInUseException";var cs="RequestLimitExceeded";var ps="ReplicaNotFoundException",us="ResourceNotFoundException";var ls="ReturnValues",ds="ReturnValuesOnConditionCheckFailure",ms="ReplicatedWriteConflictException";var xs="ScannedCount";var Is="SizeEstimateRangeGB";var _s="SecondaryIndexesCapacityMap",Ss="ScanIndexForward";var bs="SS";var Ts="S";var fs="Select";var vs="Table";var Es="TableAlreadyExistsException";var hs="TransactionCanceledException",ys="TransactionConflictException";var gs="ThrottlingException";var Ds="TransactionInProgressException",Rs="TableInUseException";var Bt="TableName",As="TableNotFoundException";var dn="ThrottlingReasons";var Cs="ThrottlingReasonList";var Os="ThrottlingReason";var Ps="Value";var $s="VectorCapacity",Ls="VectorIndexes";var Bs="VectorIndexesCapacityMap";var Us="VectorSearchRequestBytes",Gs="VectorWriteRequestBytes",mn="WriteCapacityUnits";var ws="awsQueryError",m="client",d="error",xn="httpError",Ns="httpHeader",x="message",ks="reason",Ms="resource",In="smithy.ts.sdk.synthetic.com.amazonaws.dynam\
odb",Vs="server",Fs="throttlingReasons",Ws="x-amz-confirm-remove-self-resource-access",a="com.amazonaws.dynamodb",_n=new Vt(In),Ks=[-3,In,"DynamoDBServiceExcept\
ion",0,[],[]];_n.registerError(Ks,p);var u=new Vt(a),js=[-3,a,Br,{[d]:m},[x],[0]];u.registerError(js,X);var zs=[-3,a,Ur,{[d]:m},[x],[0]];u.registerError(zs,Z);var qs=[
-3,a,Vr,{[d]:m},[x,Lt],[0,()=>W]];u.registerError(qs,B);var Hs=[-3,a,Mr,{[d]:m},[x],[0]];u.registerError(Hs,ct);var Js=[-3,a,ta,{[d]:m},[x],[0]];u.registerError(
Js,Tt);var Qs=[-3,a,ra,{[d]:m},[x],[0]];u.registerError(Qs,Et);var Ys=[-3,a,aa,{[d]:m},[x],[0]];u.registerError(Ys,_t);var Xs=[-3,a,Sa,{[d]:m},[x],[0]];u.registerError(
Xs,dt);var Zs=[-3,a,ba,{[d]:m},[x],[0]];u.registerError(Zs,St);var ti=[-3,a,Ca,{[d]:m},[F],[0]];u.registerError(ti,ft);var ei=[-3,a,Ta,{[d]:m},[x],[0]];u.registerError(
ei,gt);var oi=[-3,a,Ra,{[d]:m},[x],[0]];u.registerError(oi,bt);var ni=[-3,a,Aa,{[d]:m},[x],[0]];u.registerError(ni,Ot);var ri=[-3,a,Pa,{[d]:Vs},[x],[0]];u.registerError(
ri,tt);var ai=[-3,a,ha,{[d]:m,[xn]:421},[F],[0]];u.registerError(ai,nt);var si=[-3,a,ya,{[d]:m},[x],[0]];u.registerError(si,ht);var ii=[-3,a,Oa,{[d]:m},[x],[0]];
u.registerError(ii,Rt);var ci=[-3,a,Ea,{[d]:m},[x],[0]];u.registerError(ci,st);var pi=[-3,a,Ga,{[d]:m},[x],[0]];u.registerError(pi,pt);var ui=[-3,a,Ja,{[d]:m},[
x],[0]];u.registerError(ui,yt);var li=[-3,a,Qa,{[d]:m},[x],[0]];u.registerError(li,It);var di=[-3,a,Xa,{[d]:m},[x,dn],[0,()=>ee]];u.registerError(di,rt);var mi=[
-3,a,as,{[d]:m},[x],[0]];u.registerError(mi,At);var xi=[-3,a,ps,{[d]:m},[x],[0]];u.registerError(xi,Ct);var Ii=[-3,a,ms,{[d]:m},[x],[0]];u.registerError(Ii,it);
var _i=[-3,a,cs,{[d]:m},[x,dn],[0,()=>ee]];u.registerError(_i,et);var Si=[-3,a,is,{[d]:m},[x],[0]];u.registerError(Si,mt);var bi=[-3,a,us,{[d]:m},[x],[0]];u.registerError(
bi,at);var Ti=[-3,a,Es,{[d]:m},[x],[0]];u.registerError(Ti,Dt);var fi=[-3,a,Rs,{[d]:m},[x],[0]];u.registerError(fi,ut);var vi=[-3,a,As,{[d]:m},[x],[0]];u.registerError(
vi,lt);var Ei=[-3,a,gs,{[ws]:["Throttling",400],[d]:m,[xn]:400},[x,Fs],[0,()=>ee]];u.registerError(Ei,ot);var hi=[-3,a,hs,{[d]:m},[F,Kr],[0,()=>Mi]];u.registerError(
hi,Pt);var yi=[-3,a,ys,{[d]:m},[x],[0]];u.registerError(yi,xt);var gi=[-3,a,Ds,{[d]:m},[F],[0]];u.registerError(gi,vt);var Sn=[_n,u];var Di=[3,a,qr,0,[Lt,kr,F],[()=>W,0,0]],bn=[3,a,Hr,0,[ln,mn,nn],[1,1,1]],Tn=[3,a,Jr,0,[tn,Yt],[0,()=>fn],1];var te=[3,a,$t,0,[Bt,nn,ln,mn,vs,Na,_a,Ls],[0,1,1,1,()=>bn,()=>Xo,()=>Xo,()=>Qi]];var Ri=[3,a,Xr,0,[],[]],Ai=[3,a,Zr,0,[an],[()=>Vi],1];var Ci=[3,a,ca,0,[$r,Wr],[0,1],2];var Oi=[3,a,na,0,[Ps,ua,tn,Yt],[()=>R,2,0,()=>fn]];var Pi=[3,a,xa,0,[Bt,cn,Zo,on,Zt,un,Xt],[0,()=>oe,64,2,0,0,128],2],$i=[3,a,Ia,0,[Lt,$t],[()=>W,()=>te]];var Li=[3,a,sn,0,[fa,Is],[()=>zi,65]];var Bi=[3,a,za,0,[Bt,Lt,pa,ls,Zt,ss,en,Fr,Xt,rn,ds],[0,()=>Ji,()=>Ki,0,0,0,0,0,128,()=>vn,0],2],Ui=[3,a,Ha,0,[Lr,$t,sn],[()=>W,()=>te,()=>Li]];var qc=[3,a,Ya,0,[rs,Za,sa,zr],[0,0,0,[2,{[Ns]:Ws}]],2];var Gi=[3,a,os,0,[Bt,Da,fs,Zo,Ba,on,pn,es,en,Ss,ia,Zt,un,da,La,Xt,rn],[0,0,0,64,1,2,()=>qi,()=>ji,0,2,()=>oe,0,0,0,0,128,()=>vn],1],wi=[3,a,ns,0,[$a,Qr,xs,wa,$t],
[()=>Fi,1,1,()=>oe,()=>te]];var Ni=[3,a,Os,0,[ks,Ms],[0,0]];var ki=[3,a,$s,0,[Us,Gs],[1,1]];var fn=[1,a,Yt,0,()=>R];var Mi=[1,a,jr,0,()=>Di];var Vi=[1,a,an,0,()=>Ci];var Fi=[1,a,ga,0,()=>W];var Wi=[1,a,Ua,0,()=>R];var ee=[1,a,Cs,0,()=>Ni];var W=[2,a,Or,0,0,()=>R];var Ki=[2,a,ea,0,0,()=>Oi];var vn=[2,a,oa,0,0,()=>R],ji=[2,a,la,0,0,()=>Tn],zi=[2,a,va,0,0,()=>R];var oe=[2,a,cn,0,0,()=>R],qi=[2,a,pn,0,0,()=>Tn],Hi=[2,a,Ma,0,0,()=>R],Ji=[2,a,qa,0,0,()=>R];var Xo=[2,a,_s,0,0,()=>bn];var Qi=[2,a,Bs,0,0,()=>ki],R=[4,a,Pr,0,[Ts,Fa,Nr,bs,Wa,wr,Va,ka,Ka,Gr],[0,0,21,64,64,85,()=>Hi,()=>Wi,2,2]];var En=[9,a,Yr,0,()=>Ri,()=>Ai];var hn=[9,a,ma,0,()=>Pi,()=>$i];var yn=[9,a,ja,0,()=>Bi,()=>Ui];var gn=[9,a,ts,0,()=>Gi,()=>wi];var Ut=class extends C(Yo,O,"DescribeEndpoints",En){};var Dn={name:"@aws-sdk/client-dynamodb",version:"3.1169.0",description:"AWS SDK for JavaScript Dynamodb Client for Node.js, Browser and React Native",homepage:"\
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
.8",concurrently:"7.0.0","downlevel-dts":"0.10.1",premove:"4.0.0",typescript:"~7.0.2",vitest:"^4.0.17"},engines:{node:">=20.0.0"}};var Rn="com.amazonaws.dynamodb#AttributeValue",ne=class extends ze{writeValue(e,o,r){if(o!=null&&typeof o=="object"){let n=Mt.of(e);if(n.isStructSchema()&&n.getName(
!0)===Rn){this.writeAttributeValue(o);return}}super.writeValue(e,o,r)}writeAttributeValue(e){let o=this.serdeContext?.base64Encoder??Q;this.writeAscii("{");let r=!0;
for(let n in e){let s=e[n];if(s!=null)switch(r||this.writeAscii(","),r=!1,this.writeAsciiQuoted(n),this.writeAscii(":"),n){case"B":s instanceof Uint8Array?this.
writeBase64(s):this.writeJsonString(s);break;case"BS":this.writeAscii("[");{let c=s;for(let l=0;l<c.length;l++){l>0&&this.writeAscii(",");let _=c[l];_ instanceof
Uint8Array?this.writeBase64(_):this.writeJsonString(o(_))}}this.writeAscii("]");break;case"L":this.writeAscii("[");{let c=s;for(let l=0;l<c.length;l++)l>0&&this.
writeAscii(","),c[l]!=null?this.writeAttributeValue(c[l]):this.writeAscii("null")}this.writeAscii("]");break;case"M":this.writeAscii("{");{let c=s,l=!0;for(let _ in c)
c[_]!=null&&(l||this.writeAscii(","),l=!1,this.writeJsonString(_),this.writeAscii(":"),this.writeAttributeValue(c[_]))}this.writeAscii("}");break;case"SS":case"\
NS":this.writeAscii("[");{let c=s;for(let l=0;l<c.length;l++)l>0&&this.writeAscii(","),this.writeJsonString(c[l])}this.writeAscii("]");break;case"S":case"N":this.
writeJsonString(s);break;case"BOOL":this.writeAscii(s?"true":"false");break;case"NULL":this.writeAscii(s?"true":"false");break;default:this.writeAscii(JSON.stringify(
s));break}}this.writeAscii("}")}},re=class extends je{_read(e,o){let r=Mt.of(e);return r.isStructSchema()&&r.getName(!0)===Rn&&o&&typeof o=="object"?this.readAttributeValue(
o):super._read(r,o)}readAttributeValue(e){let o=this.serdeContext?.base64Decoder??J,r=e;if(typeof e.B=="string"&&(r.B=o(e.B)),Array.isArray(e.BS)&&(r.BS=e.BS.map(
o)),Array.isArray(e.L)&&(r.L=e.L.map(n=>this.readAttributeValue(n))),e.M&&typeof e.M=="object"){let n=e.M;for(let s in n)n[s]=this.readAttributeValue(n[s])}return r}},
K=class extends qe{constructor(){super({timestampFormat:{useTrait:!0,default:7},jsonName:!1})}createSerializer(){let e=new ne(this.settings);return e.setSerdeContext(
this.serdeContext),e}createDeserializer(){let e=new re(this.settings);return e.setSerdeContext(this.serdeContext),e}};var T="ref",E="argv",f=-1,j=!0,U=!1,G="isSet",z="booleanEquals",Hn="PartitionResult",b="stringEquals",h="getAttr",Jn="parsedEndpoint",An="aws.parseArn",Cn=t=>"P\
arsedArn_ssa_"+t,On="service",ae="dynamodb",q="isValidHostLabel",Pn="accountId",$n="FirstArn",Ln=t=>"https://{ParsedArn_ssa_"+t+"#accountId}.search-ddb.{Region}\
.{PartitionResult#dualStackDnsSuffix}",Bn=t=>"https://{ParsedArn_ssa_"+t+"#accountId}.ddb.{Region}.{PartitionResult#dualStackDnsSuffix}",Un=t=>"https://{ParsedA\
rn_ssa_"+t+"#accountId}.search-ddb.{Region}.{PartitionResult#dnsSuffix}",Gn=t=>"https://{ParsedArn_ssa_"+t+"#accountId}.ddb.{Region}.{PartitionResult#dnsSuffix}",
P={[T]:"Region"},ie={[T]:Hn},wn={fn:h,[E]:[{[T]:Jn},"authority"]},se={[T]:"AccountIdEndpointMode"},Nn={fn:h,[E]:[ie,"name"]},ce={[T]:"ParsedArn_ssa_2"},kn={fn:h,
[E]:[ce,"region"]},Mn={[T]:"ResourceArnList"},Vn={fn:h,[E]:[{[T]:"ParsedArn_ssa_1"},"region"]},Fn={[T]:"ParsedArn_ssa_1"},Wn={[T]:"AccountId"},A={},v={metricValues:[
"O"]},Kn=[P],jn=[{[T]:"Endpoint"}],zn=[{[T]:"ResourceArn"}],qn={conditions:[[G,Kn],[G,jn],[z,[{[T]:"UseFIPS"},j]],[z,[{[T]:"UseDualStack"},j]],["aws.partition",
Kn,Hn],[b,[P,"local"]],[z,[{fn:h,[E]:[ie,"supportsFIPS"]},j]],["parseURL",jn,Jn],[b,["dynamodb.{Region}.{PartitionResult#dualStackDnsSuffix}",wn]],[z,[{fn:h,[E]:[
ie,"supportsDualStack"]},j]],[b,["search-dynamodb.{Region}.{PartitionResult#dualStackDnsSuffix}",wn]],[G,[se]],[b,[P,"us-gov-east-1"]],[b,[P,"cn-north-1"]],[b,[
P,"cn-northwest-1"]],[b,[P,"us-gov-west-1"]],[b,[Nn,"aws"]],[b,[se,"disabled"]],[G,zn],[An,zn,Cn(2)],[b,[{fn:h,[E]:[ce,On]},ae]],[b,[kn,P]],[q,[{fn:h,[E]:[ce,Pn]},
U]],[q,[kn,U]],[G,[Mn]],[h,[Mn,"[0]"],$n],[An,[{[T]:$n}],Cn(1)],[b,[Vn,P]],[b,[{fn:h,[E]:[Fn,On]},ae]],[q,[{fn:h,[E]:[Fn,Pn]},U]],[q,[Vn,U]],[G,[Wn]],[b,[se,"re\
quired"]],[q,[Wn,U]],[b,[Nn,"aws-us-gov"]],[z,[{fn:"coalesce",[E]:[{[T]:"IsSearchOperation"},U]},j]]],results:[[f],[f,"Invalid Configuration: FIPS and custom en\
dpoint are not supported"],[f,"Invalid Configuration: Dualstack and custom endpoint are not supported"],[f,"Endpoint override is not supported for dual-stack en\
dpoints. Please enable dual-stack functionality by enabling the configuration. For more details, see: https://docs.aws.amazon.com/sdkref/latest/guide/feature-en\
dpoints.html"],["{Endpoint}",A],[f,"Invalid Configuration: FIPS and local endpoint are not supported"],[f,"Invalid Configuration: Dualstack and local endpoint a\
re not supported"],["http://localhost:8000",{authSchemes:[{name:"sigv4",signingName:ae,signingRegion:"us-east-1"}]}],[f,"Invalid Configuration: AccountIdEndpoin\
tMode is required and FIPS is enabled, but FIPS account endpoints are not supported"],["https://search-dynamodb-fips.{Region}.{PartitionResult#dualStackDnsSuffi\
x}",A],["https://dynamodb-fips.{Region}.{PartitionResult#dualStackDnsSuffix}",A],[f,"FIPS and DualStack are enabled, but this partition does not support one or \
both"],["https://search-dynamodb.{Region}.{PartitionResult#dnsSuffix}",A],["https://dynamodb.{Region}.{PartitionResult#dnsSuffix}",A],["https://search-dynamodb-\
fips.{Region}.{PartitionResult#dnsSuffix}",A],["https://dynamodb-fips.{Region}.{PartitionResult#dnsSuffix}",A],[f,"FIPS is enabled but this partition does not s\
upport FIPS"],[f,"Invalid Configuration: AccountIdEndpointMode is required but account endpoints are not supported in this region"],["https://search-dynamodb.{R\
egion}.{PartitionResult#dualStackDnsSuffix}",A],["https://dynamodb.{Region}.{PartitionResult#dualStackDnsSuffix}",A],[Ln(2),v],[Bn(2),v],[Ln(1),v],[Bn(1),v],["h\
ttps://{AccountId}.search-ddb.{Region}.{PartitionResult#dualStackDnsSuffix}",v],["https://{AccountId}.ddb.{Region}.{PartitionResult#dualStackDnsSuffix}",v],[f,"\
Credentials-sourced account ID parameter is invalid"],[f,"AccountIdEndpointMode is required but no AccountID was provided or able to be loaded"],[f,"DualStack i\
s enabled but this partition does not support DualStack"],[Un(2),v],[Gn(2),v],[Un(1),v],[Gn(1),v],["https://{AccountId}.search-ddb.{Region}.{PartitionResult#dns\
Suffix}",v],["https://{AccountId}.ddb.{Region}.{PartitionResult#dnsSuffix}",v],[f,"Invalid Configuration: Missing Region"]]},Xi=2,i=1e8,Zi=new Int32Array([-1,1,
-1,0,6,3,1,4,i+35,2,i+1,5,3,i+2,i+4,1,85,7,2,69,8,3,38,9,4,10,i+35,5,i+7,11,11,12,77,12,18,13,13,18,14,14,18,15,15,18,16,16,18,17,32,i+17,77,17,37,19,18,20,25,19,
21,25,20,22,25,21,23,25,22,24,25,23,36,25,24,26,32,25,27,32,26,28,32,27,29,32,28,30,32,29,31,32,30,35,32,31,33,37,33,34,i+26,35,i+33,i+34,35,i+31,i+32,35,i+29,i+
30,32,i+27,77,4,39,i+35,5,i+6,40,9,41,i+28,11,42,68,12,48,43,13,48,44,14,48,45,15,48,46,16,48,47,32,i+17,68,17,67,49,18,50,55,19,51,55,20,52,55,21,53,55,22,54,55,
23,66,55,24,56,62,25,57,62,26,58,62,27,59,62,28,60,62,29,61,62,30,65,62,31,63,67,33,64,i+26,35,i+24,i+25,35,i+22,i+23,35,i+20,i+21,32,i+27,68,35,i+18,i+19,3,78,
70,4,71,i+35,5,i+5,72,6,73,i+16,11,74,75,32,i+8,75,34,77,76,35,i+14,i+15,35,i+12,i+13,4,79,i+35,5,i+5,80,6,81,i+11,9,82,i+11,11,83,84,32,i+8,84,35,i+9,i+10,2,i+
1,86,3,i+2,87,4,88,i+4,7,89,i+4,8,i+3,90,10,i+3,i+4]),Qn=Be.from(Zi,Xi,qn.conditions,qn.results);var tc=new Ue({size:50,params:["AccountId","AccountIdEndpointMode","Endpoint","IsSearchOperation","Region","ResourceArn","ResourceArnList","UseDualStack","UseFI\
PS"]}),Yn=(t,e={})=>tc.get(t,()=>we(Qn,{endpointParams:t,logger:e.logger}));Ge.aws=po;var Xn=t=>({apiVersion:"2012-08-10",base64Decoder:t?.base64Decoder??J,base64Encoder:t?.base64Encoder??Q,disableHostPrefix:t?.disableHostPrefix??!1,endpointProvider:t?.
endpointProvider??Yn,extensions:t?.extensions??[],httpAuthSchemeProvider:t?.httpAuthSchemeProvider??qo,httpAuthSchemes:t?.httpAuthSchemes??[{schemeId:"aws.auth#\
sigv4",identityProvider:e=>e.getIdentityProvider("aws.auth#sigv4"),signer:new mo}],logger:t?.logger??new ve,protocol:t?.protocol??So,protocolSettings:t?.protocolSettings??
{defaultNamespace:"com.amazonaws.dynamodb",errorTypeRegistries:Sn,xmlNamespace:"http://dynamodb.amazonaws.com/doc/2012-08-10/",version:"2012-08-10",serviceTarget:"\
DynamoDB_20120810",jsonCodec:new K},serviceId:t?.serviceId??"DynamoDB",sha256:t?.sha256??Ve,urlParser:t?.urlParser??me,utf8Decoder:t?.utf8Decoder??ge,utf8Encoder:t?.
utf8Encoder??De});var Zn=t=>{be(process.version);let e=Le(t),o=()=>e().then(Se),r=Xn(t);he(process.version);let n={profile:t?.profile,logger:r.logger};return{...r,...t,runtime:"n\
ode",defaultsMode:e,accountIdEndpointMode:t?.accountIdEndpointMode??y(Wt,n),authSchemePreference:t?.authSchemePreference??y(xo,n),bodyLengthChecker:t?.bodyLengthChecker??
Re,credentialDefaultProvider:t?.credentialDefaultProvider??bo,defaultSocketTimeout:ye(t?.requestHandler,3e5),defaultUserAgentProvider:t?.defaultUserAgentProvider??
io({serviceId:r.serviceId,clientVersion:Dn.version}),endpointDiscoveryEnabledProvider:t?.endpointDiscoveryEnabledProvider??y(jt,n),maxAttempts:t?.maxAttempts??y(
{...oo,default:4},t),region:t?.region??y(Oe,{...Pe,...n}),requestHandler:_o.create(t?.requestHandler??o),retryMode:t?.retryMode??y({...ro,default:async()=>(await o()).
retryMode||eo},t),streamCollector:t?.streamCollector??Me,useDualstackEndpoint:t?.useDualstackEndpoint??y(Ae,n),useFipsEndpoint:t?.useFipsEndpoint??y(Ce,n),userAgentAppId:t?.
userAgentAppId??y(co,n)}};var tr=t=>{let e=t.httpAuthSchemes,o=t.httpAuthSchemeProvider,r=t.credentials;return{setHttpAuthScheme(n){let s=e.findIndex(c=>c.schemeId===n.schemeId);s===-1?e.
push(n):e.splice(s,1,n)},httpAuthSchemes(){return e},setHttpAuthSchemeProvider(n){o=n},httpAuthSchemeProvider(){return o},setCredentials(n){r=n},credentials(){return r}}},
er=t=>({httpAuthSchemes:t.httpAuthSchemes(),httpAuthSchemeProvider:t.httpAuthSchemeProvider(),credentials:t.credentials()});var or=(t,e)=>{let o=Object.assign(uo(t),Te(t),Fe(t),tr(t));return e.forEach(r=>r.configure(o)),Object.assign(t,lo(o),fe(o),We(o),er(o))};var Gt=class extends xe{config;constructor(...[e]){let o=Zn(e||{});super(o),this.initConfig=o;let r=Jo(o),n=Ft(r),s=to(n),c=no(s,{defaultBaseDelay:25,defaultMaxAttempts:4}),
l=$e(c),_=l,H=Ne(_),cr=Ho(H),pr=Qt(cr,{endpointDiscoveryCommandCtor:Ut}),ur=or(pr,e?.extensions||[]);this.config=ur,this.middlewareStack.use(Ie(this.config)),this.
middlewareStack.use(so(this.config)),this.middlewareStack.use(ao(this.config)),this.middlewareStack.use(Ke(this.config)),this.middlewareStack.use(He(this.config)),
this.middlewareStack.use(Je(this.config)),this.middlewareStack.use(Qe(this.config)),this.middlewareStack.use(Ye(this.config,{httpAuthSchemeParametersProvider:zo,
identityProviderConfigProvider:async lr=>new Ze({"aws.auth#sigv4":lr.credentials})})),this.middlewareStack.use(Xe(this.config))}destroy(){super.destroy()}};var wt=class extends C(L,O,"GetItem",hn){};var Nt=class extends C(L,O,"PutItem",yn){};var kt=class extends C(L,O,"Query",gn){};var rr="yes";function ar(t,e){let o=new Gt({...To(e),requestHandler:fo()});return{async write(n,s){let c=(s?.version??0)+1,l=oc();try{await o.send(new Nt({TableName:t,
Item:nc(n,c,l),...s===void 0?{ConditionExpression:"attribute_not_exists(jobId)"}:{ConditionExpression:"version = :previous",ExpressionAttributeValues:{":previou\
s":{N:String(s.version)}}},ReturnValuesOnConditionCheckFailure:"ALL_OLD"}))}catch(_){if(!(_ instanceof B))throw _;let H=_.Item??await r(n.jobId);if(H.writeId?.S!==
l)return{isWritten:!1,current:nr(H)}}return{isWritten:!0,stored:{record:n,version:c}}},async*open(n){let s;do{let c=await o.send(new kt({TableName:t,IndexName:"\
open",KeyConditionExpression:"#open = :open AND #due <= :due",ExpressionAttributeNames:{"#open":"open","#due":"due"},ExpressionAttributeValues:{":open":{S:rr},"\
:due":{N:String(n)}},Limit:200,ExclusiveStartKey:s}));yield*(c.Items??[]).map(nr),s=c.LastEvaluatedKey}while(s!==void 0)}};async function r(n){let{Item:s}=await o.
send(new wt({TableName:t,Key:{jobId:{S:n}},ConsistentRead:!0}));if(s!==void 0)return s;throw new Error(`The record of job ${n} was removed from the table ${t} w\
hile the relay wrote it.`)}}function nc(t,e,o){let{state:r}=t;return{jobId:{S:t.jobId},version:{N:String(e)},writeId:{S:o},record:{S:JSON.stringify(t)},...r.name===
"closed"?{expires:{N:String(Math.ceil((r.at+6048e5)/1e3))}}:{open:{S:rr},due:{N:String(Math.round(t.due))}}}}function nr(t){let e=t.record?.S,o=Number(t.version?.
N);if(e===void 0||!Number.isSafeInteger(o))throw new Error(`The record of job ${t.jobId?.S??"?"} in the table is not one of the relay: check that RELAY_TABLE na\
mes the relay's own table.`);return{record:JSON.parse(e),version:o}}var rc=55e3,ac=6e4,ir,pe=le(t=>process.stdout.write(`${t}
`),()=>ir),sr;async function gu(t,e){ir=e.awsRequestId;try{let o=Ro(t);sr??=ic();let r=e.getRemainingTimeInMillis(),n=Date.now()+Math.max(1e3,r-ac),s=await sc(sr,
o,n);return pe("DEBUG","Done.",s),s}catch(o){throw o instanceof ho||pe("ERROR",ue(o)),o}}async function sc(t,e,o){switch(e.is){case"round":return await t.round(
Math.min(o,Date.now()+rc));case"started":return await t.started(e.of,o);case"abandoned":return await t.abandoned(e.of,o);case"Lambda job":return await t.lambdaJob(
e.job,o);case"nothing":return{found:0,dispatched:0,failed:0,closed:0}}}function ic(){let t=Eo(process.env),e=process.env.RELAY_TABLE?.trim()??"";if(e==="")throw new vo(
"RELAY_TABLE is not set: name the DynamoDB table for the relay\u2019s records.");let o=yo(t);return go(t,o,ar(e,o),pe)}export{gu as handler};
