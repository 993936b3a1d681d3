import{createRequire as relayCreateRequire}from'node:module';const require=relayCreateRequire(import.meta.url);
import{a as Je}from"./chunk-G6WBSKVO.js";import{a as lo,c as po,h as fo,j as mo}from"./chunk-Z6FRC7CY.js";import{b as Hr}from"./chunk-DW4TWAPZ.js";
import{a as ve}from"./chunk-SZPHDMCW.js";import{A as Vr,B as Kr,C as zr,D as Yr,G as Xr,L as Qr,M as Zr,N as eo,O as to,P as no,Q as ro,R as oo,S as io,T as so,
U as ao,W as co,X as uo,d as mr,g as yr,i as gr,j as br,k as xr,l as wr,n as vr,o as Er,p as Ar,t as Nr,u as Jr,v as Lr,w as Fr,x as jr,y as Ur,z as Br}from"./chunk-OZ7I2U2N.js";
import{C as Wr,D as Mr,E as qr,n as oe,o as kr,p as Ir,q as $r,r as Or,s as Cr,t as Dr}from"./chunk-3UTIIPJI.js";import{M as Pr,O as Gr,e as dr,k as En,l as fr,
o as hr,r as An,t as Tr,u as _r,v as Rr,w as Sr}from"./chunk-7KEUJZIQ.js";import{b as $a,c as Oa}from"./chunk-4DUZUFHG.js";var js=$a(ln=>{"use strict";Object.defineProperty(ln,"__esModule",{value:!0});ln.format=cm;ln.parse=um;var im=/^[\u0009\u0020-\u007e\u0080-\u00ff]*$/,Ds=/^[!#$%&'*+.^_`|~0-9A-Za-z-]+$/,
sm=/[\\"]/g,am=/^[!#$%&'*+.^_`|~0-9A-Za-z-]+\/[!#$%&'*+.^_`|~0-9A-Za-z-]+$/,Ns=(()=>{let e=function(){};return e.prototype=Object.create(null),e})();function cm(e){
let{type:t,parameters:n}=e;if(!t||!am.test(t))throw new TypeError(`Invalid type: ${t}`);let o=t;if(n)for(let r of Object.keys(n)){if(!Ds.test(r))throw new TypeError(
`Invalid parameter name: ${r}`);o+=`; ${r}=${mm(n[r])}`}return o}function um(e,t){let n=t?.comma===!0?dm:65536,o=e.length,r=Yn(e,t?.start??0,o),i=r;r=zn(e,r,o,n);
let s=Xn(e,i,r),a=e.slice(i,s).toLowerCase();return t?.parameters===!1?{type:a,index:r,parameters:new Ns}:fm(e,a,r,o,n)}var Js=32,Ls=9,Fs=59,lm=61,Cs=34,pm=92,dm=44;
function fm(e,t,n,o,r){let i=new Ns;e:for(;n<o&&e.charCodeAt(n)!==r;){n=Yn(e,n+1,o);let s=n;for(;n<o;){let a=e.charCodeAt(n);if(a===r)break e;if(a===Fs)continue e;
if(a===lm){let c=Xn(e,s,n),p=e.slice(s,c).toLowerCase();if(n=Yn(e,n+1,o),n<o&&e.charCodeAt(n)===Cs){n++;let d="";for(;n<o;){let m=e.charCodeAt(n++);if(m===Cs){n=
zn(e,n,o,r),i[p]===void 0&&(i[p]=d);break}if(m===pm&&n<o){d+=e[n++];continue}d+=String.fromCharCode(m)}continue e}let l=n;if(n=zn(e,n,o,r),i[p]===void 0){let d=Xn(
e,l,n);i[p]=e.slice(l,d)}continue e}n++}}return{type:t,index:n,parameters:i}}function zn(e,t,n,o){for(;t<n;){let r=e.charCodeAt(t);if(r===Fs||r===o)break;t++}return t}
function Yn(e,t,n){for(;t<n;){let o=e.charCodeAt(t);if(o!==Js&&o!==Ls)break;t++}return t}function Xn(e,t,n){for(;n>t;){let o=e.charCodeAt(n-1);if(o!==Js&&o!==Ls)
break;n--}return n}function mm(e){if(Ds.test(e))return e;if(im.test(e))return`"${e.replace(sm,"\\$&")}"`;throw new TypeError(`Invalid parameter value: ${e}`)}});function k(e){return e.replace(/[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]/gu,t=>t===`
`?"\\n":t==="\r"?"\\r":t==="	"?"\\t":`\\u${t.charCodeAt(0).toString(16).padStart(4,"0")}`)}function q(e,t){if(e.length<=t)return e;let n=e.slice(0,t-1),o=n.charCodeAt(
n.length-1);return`${o>=55296&&o<=56319?n.slice(0,-1):n}\u2026`}var Ca="CodePipelineBridge/Relay";function ph(e,t){return(n,o,r={},i={})=>{let s=new Date,a=Object.keys(i);e(JSON.stringify({timestamp:s.toISOString(),level:n,requestId:t(),
message:q(k(o),4e3),...r,...i,...a.length===0?{}:{_aws:{Timestamp:s.getTime(),CloudWatchMetrics:[{Namespace:Ca,Dimensions:r.cause===void 0?[[]]:[[],["cause"]],Metrics:a.
map(c=>({Name:c,Unit:c.startsWith("Seconds")?"Seconds":"Count"}))}]}}}))}}function ho(e){return/^[a-z]{2,}(?:-[a-z]+)+-\d{1,2}$/.test(e)}var O=class extends Error{name="Failure";type;constructor(t,n,o){super(n,o),this.type=t}};function go(e,t){let{Workflow:n,EventType:o,Ref:r}=yo(e),{defaults:i}=t,s=Na(yo(e))??i.repository;if(s===void 0)throw ue("names no repository: set its property \
Repository to owner/name, or RELAY_REPOSITORY");if(!Tn(s))throw ue(`has the repository "${k(s)}": write it as owner/name`);if(!Da(s,t.allowed))throw new O("Perm\
issionError",`The relay may not start workflows of ${s}: RELAY_REPOSITORIES does not list it. Add it there, or correct the action's property Repository; then re\
try the stage.`);if(n!==void 0&&o!==void 0)throw ue(`names both a workflow and an event type for ${s}: keep one of Workflow and EventType`);let a=n!==void 0||o!==
void 0,c=a?n:i.workflow,p=a?o:i.eventType;if(c!==void 0)return{repository:s,workflow:_n(c),ref:r??i.ref};if(p===void 0)throw ue(`names neither a workflow nor an\
 event type for ${s}: set its property Workflow to the workflow's file name, or EventType`);if(p.length>100)throw ue(`has an EventType of ${p.length} characters\
: GitHub takes 100`);if(r!==void 0)throw ue(`has the Ref "${k(r)}" beside an EventType: repository_dispatch runs on the default branch only; remove it, or use W\
orkflow`);return{repository:s,eventType:p}}function Tn(e){return/^[\w-]+\/(?!\.{1,2}$)[\w.-]+$/.test(e)}function bo(e){return/^[\w*-]+\/[\w.*-]+$/.test(e)}function Da(e,t){
return t.some(n=>{let o=n.split("*").map(r=>r.replace(/[.]/g,"\\.")).join("[^/]*");return new RegExp(`^${o}$`,"i").test(e)})}function _n(e){let t=e.replace(/^\.github\/workflows\//,
"");if(/^[^/\\\p{Cc}]+\.ya?ml$/u.test(t))return t;throw ue(`has the workflow "${k(e)}": write the file's name in .github/workflows, such as build.yml`)}function Le({
repository:e,workflow:t,eventType:n,ref:o}){return t===void 0?`event type "${k(n??"")}" of ${e}`:`workflow ${k(t)} of ${e} on ${o===void 0?"the default branch":
`ref ${k(o)}`}`}function Na({Owner:e,Repository:t}){if(t!==void 0)return e===void 0||t.includes("/")?t:`${e}/${t}`}function yo(e){return Object.fromEntries(Object.
entries(e).map(([t,n])=>[t,n.trim()===""?void 0:n.trim()]))}function ue(e){return new O("ConfigurationError",`The action's configuration ${e}; then retry the st\
age.`)}var G=class extends Error{name="SettingsError"};function vh(e){let t=r=>{let i=e[r]?.trim();return i===""?void 0:i},n=vo(t("RELAY_ACTION_TYPES")).map(Ja);if(n.length===
0)throw new G("RELAY_ACTION_TYPES is not set: name the action types to poll for, such as Build/Custom/GitHub/1.");let o=t("RELAY_CLIENT_TOKENS");if(o===void 0&&
n.some(({owner:r})=>r==="ThirdParty"))throw new G("RELAY_CLIENT_TOKENS is not set, and RELAY_ACTION_TYPES names a third-party action: give the prefix of the Sec\
rets Manager secrets that hold the client tokens.");return{region:Ha(t("AWS_REGION")??t("AWS_DEFAULT_REGION")),actionTypes:n,routes:{defaults:Fa(t),allowed:La(t(
"RELAY_REPOSITORIES"))},gitHub:Ua(t),apiUrl:Ga(t("GITHUB_API_URL")??"https://api.github.com"),clientTokenPrefix:o,timeouts:{start:wo("RELAY_START_TIMEOUT",t("RE\
LAY_START_TIMEOUT")??"30"),answerGrace:wo("RELAY_ANSWER_GRACE",t("RELAY_ANSWER_GRACE")??"2")}}}var xo=["Source","Build","Deploy","Test","Invoke","Approval","Com\
pute"];function Ja(e){let[t="",n="",o="",r="",...i]=e.split("/"),s=a=>new G(`RELAY_ACTION_TYPES: "${k(e)}" ${a}: write category/owner/provider/version, such as \
Build/Custom/GitHub/1.`);if(i.length>0||r==="")throw s("is no action type");if(!xo.includes(t))throw s(`has no category of CodePipeline (${xo.join(", ")})`);if(n===
"AWS")throw s("is AWS's own, for which nobody can poll (a Lambda action invokes the relay's function)");if(n!=="Custom"&&n!=="ThirdParty")throw s("has no owner \
that is Custom or ThirdParty");if(!/^[\w-]{1,35}$/.test(o))throw s("has a provider that is not 1 to 35 of A-Z a-z 0-9 _ -");if(!/^[\w-]{1,9}$/.test(r))throw s("\
has a version that is not 1 to 9 of A-Z a-z 0-9 _ -");return{category:t,owner:n,provider:o,version:r}}function La(e){let t=vo(e);if(t.length===0)throw new G("RE\
LAY_REPOSITORIES is not set: name the repositories whose workflows may be started, such as my-org/my-app or my-org/*. Without it whoever may edit a pipeline cou\
ld start any workflow.");let n=t.find(o=>!bo(o));if(n===void 0)return t;throw new G(`RELAY_REPOSITORIES: "${k(n)}" is no repository: write owner/name, with * fo\
r any characters but a slash.`)}function Fa(e){let t=e("RELAY_REPOSITORY"),n=e("RELAY_WORKFLOW"),o=e("RELAY_EVENT_TYPE");if(t!==void 0&&!Tn(t))throw new G(`RELA\
Y_REPOSITORY: "${k(t)}" is no repository: write owner/name.`);if(n!==void 0&&o!==void 0)throw new G("RELAY_WORKFLOW and RELAY_EVENT_TYPE are both set: keep one \
of them.");if(o!==void 0&&o.length>100)throw new G("RELAY_EVENT_TYPE has more than the 100 characters that GitHub takes.");return{repository:t,workflow:ja(n),eventType:o,
ref:e("RELAY_REF")}}function ja(e){try{return e===void 0?void 0:_n(e)}catch{throw new G(`RELAY_WORKFLOW: "${k(e??"")}" is no workflow: write the file's name in \
.github/workflows, such as build.yml.`)}}function Ua(e){let t=e("GITHUB_TOKEN"),n=e("GITHUB_APP_ID"),o=e("GITHUB_APP_PRIVATE_KEY");if(n!==void 0&&o!==void 0){if(t!==
void 0)throw new G("GITHUB_TOKEN and GITHUB_APP_ID are both set: keep one of the two ways.");if(!/^[\w.-]+$/.test(n))throw new G(`GITHUB_APP_ID: "${k(n)}" is ne\
ither an App's ID nor its client ID.`);if(!Rn(o)&&!o.includes("PRIVATE KEY"))throw new G("GITHUB_APP_PRIVATE_KEY is neither a PEM private key nor the ARN of a s\
ecret or parameter that holds one.");return{appId:n,privateKey:o}}if(n!==void 0)throw new G("GITHUB_APP_ID is set, but GITHUB_APP_PRIVATE_KEY is not.");if(o!==void 0)
throw new G("GITHUB_APP_PRIVATE_KEY is set, but GITHUB_APP_ID is not.");if(t!==void 0)return{token:t};throw new G("GITHUB_TOKEN is not set, and neither are GITH\
UB_APP_ID and GITHUB_APP_PRIVATE_KEY: the relay needs one of the two ways to start workflows.")}function Ga(e){let t=URL.canParse(e)?new URL(e):void 0,n=t?.hostname===
"127.0.0.1"||t?.hostname==="localhost"||t?.hostname==="[::1]";if(t?.protocol==="https:"||t?.protocol==="http:"&&n)return e.replace(/\/+$/,"");throw new G(`GITHU\
B_API_URL: "${k(e)}" is no https URL: for GitHub Enterprise Server write https://HOST/api/v3.`)}function Ha(e){if(e!==void 0&&ho(e))return e;throw new G(e===void 0?
"AWS_REGION is not set: name the pipelines' region.":`AWS_REGION: "${k(e)}" is no region.`)}function wo(e,t){let n=Number(t);if(/^\d*\.?\d+$/.test(t)&&n>0&&n<=1440)
return n*6e4;throw new G(`${e}: "${k(t)}" is no number of minutes greater than 0 and up to 1440.`)}function Rn(e){return/^arn:[\w-]+:(secretsmanager|ssm):/.test(
e)}function vo(e){return(e??"").split(/[,\n]/).map(t=>t.trim()).filter(t=>t!=="")}var Eo=async(e,t,n)=>({operation:dr(t).operation,region:await En(e.region)()||(()=>{throw new Error("expected `region` to be configured for `aws.auth#sigv4`")})()});
function Wa(e){return{schemeId:"aws.auth#sigv4",signingProperties:{name:"codepipeline",region:e.region},propertiesExtractor:(t,n)=>({signingProperties:{config:t,
context:n}})}}var Ao=e=>{let t=[];switch(e.operation){default:t.push(Wa(e))}return t},To=e=>{let t=fo(e);return Object.assign(t,{authSchemePreference:En(e.authSchemePreference??
[])})};var _o=e=>Object.assign(e,{useDualstackEndpoint:e.useDualstackEndpoint??!1,useFipsEndpoint:e.useFipsEndpoint??!1,defaultSigningName:"codepipeline"}),Ro={UseFIPS:{
type:"builtInParams",name:"useFipsEndpoint"},Endpoint:{type:"builtInParams",name:"endpoint"},Region:{type:"builtInParams",name:"region"},UseDualStack:{type:"bui\
ltInParams",name:"useDualstackEndpoint"}};var So={name:"@aws-sdk/client-codepipeline",version:"3.1138.0",description:"AWS SDK for JavaScript Codepipeline Client for Node.js, Browser and React Native",homepage:"\
https://github.com/aws/aws-sdk-js-v3/tree/main/clients/client-codepipeline",license:"Apache-2.0",author:{name:"AWS SDK for JavaScript Team",url:"https://aws.ama\
zon.com/sdk-for-javascript/"},repository:{type:"git",url:"https://github.com/aws/aws-sdk-js-v3.git",directory:"clients/client-codepipeline"},files:["dist-*/**"],
sideEffects:!1,main:"./dist-cjs/index.js",module:"./dist-es/index.js",browser:{"./dist-es/runtimeConfig":"./dist-es/runtimeConfig.browser"},types:"./dist-types/\
index.d.ts",typesVersions:{"<4.5":{"dist-types/*":["dist-types/ts3.4/*"]}},"react-native":{"./dist-es/runtimeConfig":"./dist-es/runtimeConfig.native"},scripts:{
build:"concurrently 'yarn:build:types' 'yarn:build:es' && yarn build:cjs","build:cjs":"node ../../scripts/compilation/inline","build:es":"premove dist-es && tsc\
 -p tsconfig.es.json","build:include:deps":'yarn g:turbo run build -F="$npm_package_name"',"build:types":"premove dist-types && tsc -p tsconfig.types.json","bui\
ld:types:downlevel":"downlevel-dts dist-types dist-types/ts3.4",clean:"premove dist-cjs dist-es dist-types","extract:docs":"api-extractor run --local","generate\
:client":"node ../../scripts/generate-clients/single-service","test:e2e":"yarn g:vitest run -c vitest.config.e2e.mts","test:e2e:watch":"yarn g:vitest watch -c v\
itest.config.e2e.mts","test:index":"tsc -p tsconfig.test.json && node ./test/index-objects.spec.mjs"},dependencies:{"@aws-sdk/core":"^3.978.1","@aws-sdk/credent\
ial-provider-node":"^3.972.84","@aws-sdk/types":"^3.974.6","@smithy/core":"^3.35.0","@smithy/fetch-http-handler":"^5.8.0","@smithy/node-http-handler":"^4.12.1",
"@smithy/types":"^4.19.0",tslib:"^2.6.2"},devDependencies:{"@tsconfig/node20":"20.1.8","@types/node":"^20.14.8",concurrently:"7.0.0","downlevel-dts":"0.10.1",premove:"\
4.0.0",typescript:"~7.0.2"},engines:{node:">=20.0.0"}};var Ae="ref",le=-1,Fe=!0,Po="isSet",Do="PartitionResult",je="booleanEquals",ko="getAttr",Io={[Ae]:"Endpoint"},$o={[Ae]:Do},Ee={},Oo=[{[Ae]:"Region"}],Co={conditions:[
[Po,[Io]],[Po,Oo],["aws.partition",Oo,Do],[je,[{[Ae]:"UseFIPS"},Fe]],[je,[{[Ae]:"UseDualStack"},Fe]],[je,[{fn:ko,argv:[$o,"supportsDualStack"]},Fe]],[je,[{fn:ko,
argv:[$o,"supportsFIPS"]},Fe]]],results:[[le],[le,"Invalid Configuration: FIPS and custom endpoint are not supported"],[le,"Invalid Configuration: Dualstack and\
 custom endpoint are not supported"],[Io,Ee],["https://codepipeline-fips.{Region}.{PartitionResult#dualStackDnsSuffix}",Ee],[le,"FIPS and DualStack are enabled,\
 but this partition does not support one or both"],["https://codepipeline-fips.{Region}.{PartitionResult#dnsSuffix}",Ee],[le,"FIPS is enabled but this partition\
 does not support FIPS"],["https://codepipeline.{Region}.{PartitionResult#dualStackDnsSuffix}",Ee],[le,"DualStack is enabled but this partition does not support\
 DualStack"],["https://codepipeline.{Region}.{PartitionResult#dnsSuffix}",Ee],[le,"Invalid Configuration: Missing Region"]]},qa=2,z=1e8,Ba=new Int32Array([-1,1,
-1,0,12,3,1,4,z+11,2,5,z+11,3,8,6,4,7,z+10,5,z+8,z+9,4,10,9,6,z+6,z+7,5,11,z+5,6,z+4,z+5,3,z+1,13,4,z+2,z+3]),No=Nr.from(Ba,qa,Co.conditions,Co.results);var Va=new Jr({size:50,params:["Endpoint","Region","UseDualStack","UseFIPS"]}),Jo=(e,t={})=>Va.get(e,()=>Fr(No,{endpointParams:e,logger:t.logger}));Lr.aws=ao;var b=class e extends yr{constructor(t){super(t),Object.setPrototypeOf(this,e.prototype)}};var Ue=class e extends b{name="InvalidNonceException";$fault="client";constructor(t){super({name:"InvalidNonceException",$fault:"client",...t}),Object.setPrototypeOf(
this,e.prototype)}},Ge=class e extends b{name="JobNotFoundException";$fault="client";constructor(t){super({name:"JobNotFoundException",$fault:"client",...t}),Object.
setPrototypeOf(this,e.prototype)}},He=class e extends b{name="ValidationException";$fault="client";constructor(t){super({name:"ValidationException",$fault:"clie\
nt",...t}),Object.setPrototypeOf(this,e.prototype)}},We=class e extends b{name="InvalidClientTokenException";$fault="client";constructor(t){super({name:"Invalid\
ClientTokenException",$fault:"client",...t}),Object.setPrototypeOf(this,e.prototype)}},Me=class e extends b{name="ActionExecutionNotFoundException";$fault="clie\
nt";constructor(t){super({name:"ActionExecutionNotFoundException",$fault:"client",...t}),Object.setPrototypeOf(this,e.prototype)}},qe=class e extends b{name="Ac\
tionNotFoundException";$fault="client";constructor(t){super({name:"ActionNotFoundException",$fault:"client",...t}),Object.setPrototypeOf(this,e.prototype)}},Be=class e extends b{name="\
ActionTypeNotFoundException";$fault="client";constructor(t){super({name:"ActionTypeNotFoundException",$fault:"client",...t}),Object.setPrototypeOf(this,e.prototype)}},
Ve=class e extends b{name="ApprovalAlreadyCompletedException";$fault="client";constructor(t){super({name:"ApprovalAlreadyCompletedException",$fault:"client",...t}),
Object.setPrototypeOf(this,e.prototype)}},Ke=class e extends b{name="ConcurrentModificationException";$fault="client";constructor(t){super({name:"ConcurrentModi\
ficationException",$fault:"client",...t}),Object.setPrototypeOf(this,e.prototype)}},ze=class e extends b{name="InvalidTagsException";$fault="client";constructor(t){
super({name:"InvalidTagsException",$fault:"client",...t}),Object.setPrototypeOf(this,e.prototype)}},Ye=class e extends b{name="LimitExceededException";$fault="c\
lient";constructor(t){super({name:"LimitExceededException",$fault:"client",...t}),Object.setPrototypeOf(this,e.prototype)}},Xe=class e extends b{name="TooManyTa\
gsException";$fault="client";constructor(t){super({name:"TooManyTagsException",$fault:"client",...t}),Object.setPrototypeOf(this,e.prototype)}},Qe=class e extends b{name="\
InvalidActionDeclarationException";$fault="client";constructor(t){super({name:"InvalidActionDeclarationException",$fault:"client",...t}),Object.setPrototypeOf(this,
e.prototype)}},Ze=class e extends b{name="InvalidBlockerDeclarationException";$fault="client";constructor(t){super({name:"InvalidBlockerDeclarationException",$fault:"\
client",...t}),Object.setPrototypeOf(this,e.prototype)}},et=class e extends b{name="InvalidStageDeclarationException";$fault="client";constructor(t){super({name:"\
InvalidStageDeclarationException",$fault:"client",...t}),Object.setPrototypeOf(this,e.prototype)}},tt=class e extends b{name="InvalidStructureException";$fault="\
client";constructor(t){super({name:"InvalidStructureException",$fault:"client",...t}),Object.setPrototypeOf(this,e.prototype)}},nt=class e extends b{name="Pipel\
ineNameInUseException";$fault="client";constructor(t){super({name:"PipelineNameInUseException",$fault:"client",...t}),Object.setPrototypeOf(this,e.prototype)}},
rt=class e extends b{name="WebhookNotFoundException";$fault="client";constructor(t){super({name:"WebhookNotFoundException",$fault:"client",...t}),Object.setPrototypeOf(
this,e.prototype)}},ot=class e extends b{name="PipelineNotFoundException";$fault="client";constructor(t){super({name:"PipelineNotFoundException",$fault:"client",
...t}),Object.setPrototypeOf(this,e.prototype)}},it=class e extends b{name="StageNotFoundException";$fault="client";constructor(t){super({name:"StageNotFoundExc\
eption",$fault:"client",...t}),Object.setPrototypeOf(this,e.prototype)}},st=class e extends b{name="PipelineVersionNotFoundException";$fault="client";constructor(t){
super({name:"PipelineVersionNotFoundException",$fault:"client",...t}),Object.setPrototypeOf(this,e.prototype)}},at=class e extends b{name="PipelineExecutionNotF\
oundException";$fault="client";constructor(t){super({name:"PipelineExecutionNotFoundException",$fault:"client",...t}),Object.setPrototypeOf(this,e.prototype)}},
ct=class e extends b{name="InvalidJobException";$fault="client";constructor(t){super({name:"InvalidJobException",$fault:"client",...t}),Object.setPrototypeOf(this,
e.prototype)}},ut=class e extends b{name="InvalidNextTokenException";$fault="client";constructor(t){super({name:"InvalidNextTokenException",$fault:"client",...t}),
Object.setPrototypeOf(this,e.prototype)}},lt=class e extends b{name="InvalidArnException";$fault="client";constructor(t){super({name:"InvalidArnException",$fault:"\
client",...t}),Object.setPrototypeOf(this,e.prototype)}},pt=class e extends b{name="ResourceNotFoundException";$fault="client";constructor(t){super({name:"Resou\
rceNotFoundException",$fault:"client",...t}),Object.setPrototypeOf(this,e.prototype)}},dt=class e extends b{name="ConcurrentPipelineExecutionsLimitExceededExcep\
tion";$fault="client";constructor(t){super({name:"ConcurrentPipelineExecutionsLimitExceededException",$fault:"client",...t}),Object.setPrototypeOf(this,e.prototype)}},
ft=class e extends b{name="ConditionNotOverridableException";$fault="client";constructor(t){super({name:"ConditionNotOverridableException",$fault:"client",...t}),
Object.setPrototypeOf(this,e.prototype)}},mt=class e extends b{name="ConflictException";$fault="client";constructor(t){super({name:"ConflictException",$fault:"c\
lient",...t}),Object.setPrototypeOf(this,e.prototype)}},ht=class e extends b{name="NotLatestPipelineExecutionException";$fault="client";constructor(t){super({name:"\
NotLatestPipelineExecutionException",$fault:"client",...t}),Object.setPrototypeOf(this,e.prototype)}},yt=class e extends b{name="InvalidApprovalTokenException";$fault="\
client";constructor(t){super({name:"InvalidApprovalTokenException",$fault:"client",...t}),Object.setPrototypeOf(this,e.prototype)}},gt=class e extends b{name="I\
nvalidJobStateException";$fault="client";constructor(t){super({name:"InvalidJobStateException",$fault:"client",...t}),Object.setPrototypeOf(this,e.prototype)}},
bt=class e extends b{name="OutputVariablesSizeExceededException";$fault="client";constructor(t){super({name:"OutputVariablesSizeExceededException",$fault:"clien\
t",...t}),Object.setPrototypeOf(this,e.prototype)}},xt=class e extends b{name="InvalidWebhookAuthenticationParametersException";$fault="client";constructor(t){super(
{name:"InvalidWebhookAuthenticationParametersException",$fault:"client",...t}),Object.setPrototypeOf(this,e.prototype)}},wt=class e extends b{name="InvalidWebho\
okFilterPatternException";$fault="client";constructor(t){super({name:"InvalidWebhookFilterPatternException",$fault:"client",...t}),Object.setPrototypeOf(this,e.
prototype)}},vt=class e extends b{name="StageNotRetryableException";$fault="client";constructor(t){super({name:"StageNotRetryableException",$fault:"client",...t}),
Object.setPrototypeOf(this,e.prototype)}},Et=class e extends b{name="PipelineExecutionOutdatedException";$fault="client";constructor(t){super({name:"PipelineExe\
cutionOutdatedException",$fault:"client",...t}),Object.setPrototypeOf(this,e.prototype)}},At=class e extends b{name="UnableToRollbackStageException";$fault="cli\
ent";constructor(t){super({name:"UnableToRollbackStageException",$fault:"client",...t}),Object.setPrototypeOf(this,e.prototype)}},Tt=class e extends b{name="Dup\
licatedStopRequestException";$fault="client";constructor(t){super({name:"DuplicatedStopRequestException",$fault:"client",...t}),Object.setPrototypeOf(this,e.prototype)}},
_t=class e extends b{name="PipelineExecutionNotStoppableException";$fault="client";constructor(t){super({name:"PipelineExecutionNotStoppableException",$fault:"c\
lient",...t}),Object.setPrototypeOf(this,e.prototype)}},Rt=class e extends b{name="RequestFailedException";$fault="client";constructor(t){super({name:"RequestFa\
iledException",$fault:"client",...t}),Object.setPrototypeOf(this,e.prototype)}};var Ka="Artifact",za="ApprovalAlreadyCompletedException",Ya="ActionConfiguration",Xa="ActionConfigurationProperty",Qa="ActionConfigurationPropertyList",Za="Acti\
onContext";var ec="ArtifactDetails";var tc="ActionExecutionNotFoundException";var nc="AcknowledgeJob",rc="AcknowledgeJobInput",oc="AcknowledgeJobOutput",ic="AccessKeyId",sc="ArtifactLocation",ac="ArtifactList",cc="ActionNotFoundException";var uc="ActionType",lc="ActionTypeArtifactDetails",pc="ActionTypeDeclaration",dc="ActionTypeExecutor",fc="ActionTypeId",mc="ActionTypeIdentifier",hc="ActionType\
List",yc="ActionTypeNotFoundException",gc="ActionTypePermissions",bc="AcknowledgeThirdPartyJob",xc="AcknowledgeThirdPartyJobInput",wc="AcknowledgeThirdPartyJobO\
utput",vc="ActionTypeProperty",Ec="ActionTypeProperties",Ac="ActionTypeSettings",Tc="ActionTypeUrls",_c="AWSSessionCredentials";var Rc="ConflictException";var Sc="ConcurrentModificationException",Pc="ConditionNotOverridableException";var kc="ConcurrentPipelineExecutionsLimitExceededException";var Ic="CurrentRevision";var $c="DuplicatedStopRequestException";var Oc="ExecutorConfiguration";var Cc="ExecutionDetails",Dc="EncryptionKey";var Nc="FailureDetails",Jc="GetActionType",Lc="GetActionTypeInput",Fc="GetActionTypeOutput";var jc="GetJobDetails",Uc="GetJobDetailsInput",Gc="GetJobDetailsOutput";var Hc="GetThirdPartyJobDetails",Wc="GetThirdPartyJobDetailsInput",Mc="GetThirdPartyJobDetailsOutput";var qc="InvalidActionDeclarationException",Bc="InvalidArnException";var Vc="InvalidApprovalTokenException",Kc="InvalidBlockerDeclarationException",zc="InvalidClientTokenException",Yc="InvalidJobException",Xc="InvalidJobStateExce\
ption",Qc="InvalidNonceException",Zc="InvalidNextTokenException",eu="InvalidStageDeclarationException",tu="InvalidStructureException",nu="InvalidTagsException",
ru="InvalidWebhookAuthenticationParametersException",ou="InvalidWebhookFilterPatternException",iu="Job",su="JobData",au="JobDetails",cu="JobList",uu="JobNotFoun\
dException",lu="JobWorkerExecutorConfiguration";var pu="ListActionTypes",du="ListActionTypesInput",fu="ListActionTypesOutput";var mu="LambdaExecutorConfiguration",hu="LimitExceededException";var yu="NotLatestPipelineExecutionException";var gu="OutputVariablesSizeExceededException";var bu="PipelineContext";var xu="PipelineExecutionNotFoundException",wu="PipelineExecutionNotStoppableException",vu="PipelineExecutionOutdatedException";var Eu="PollForJobs",Au="PollForJobsInput",Tu="PollForJobsOutput",_u="PollForThirdPartyJobs",Ru="PollForThirdPartyJobsInput",Su="PollForThirdPartyJobsOutput",Pu="\
PutJobFailureResult",ku="PutJobFailureResultInput",Iu="PutJobSuccessResult",$u="PutJobSuccessResultInput";var Ou="PipelineNotFoundException",Cu="PipelineNameInUseException";var Du="PutThirdPartyJobFailureResult",Nu="PutThirdPartyJobFailureResultInput",Ju="PutThirdPartyJobSuccessResult",Lu="PutThirdPartyJobSuccessResultInput";var Fu="PipelineVersionNotFoundException";var ju="RequestFailedException",Uu="ResourceNotFoundException";var Gu="SecretAccessKey",Hu="S3ArtifactLocation";var Wu="StageContext";var Mu="StageNotFoundException",qu="StageNotRetryableException";var Bu="SessionToken";var Vu="TooManyTagsException",Ku="ThirdPartyJob",zu="ThirdPartyJobData",Yu="ThirdPartyJobDetails",Xu="ThirdPartyJobList";var Qu="UnableToRollbackStageException",Zu="ValidationException";var el="WebhookNotFoundException";var tl="allowedAccounts";var jo="actionConfiguration",nl="actionConfigurationProperties",Uo="artifactCredentials";var rl="actionExecutionId",Go="accountId",ol="accessKeyId";var il="actionOwnerFilter";var sl="actionType",Pt="actionTypeId",al="actionTypes";var cl="action";var ul="bucketName";var E="client",ll="changeIdentifier",pl="clientId";var Ho="currentRevision";var kt="clientToken",It="continuationToken";var dl="configurationUrl",Sn="category",Wo="configuration";var fl="created",Pn="description";var kn="data";var A="error";var Mo="executionDetails",qo="externalExecutionId";var Bo="encryptionKey";var Vo="entityUrlTemplate",Ko="executionUrlTemplate";var ml="executor";var zo="failureDetails";var hl="httpError";var Yo="inputArtifacts",Xo="inputArtifactDetails";var he="id";var Qo="jobs",Zo="jobDetails",ee="jobId";var yl="jobTimeout",gl="jobWorkerExecutorConfiguration",ei="key",bl="location";var xl="lambdaExecutorConfiguration",wl="lambdaFunctionArn";var T="message",ti="maxBatchSize",ni="minimumCount",ri="maximumCount";var $t="nonce",vl="noEcho";var oi="nextToken",Te="name";var ii="outputArtifacts",si="outputArtifactDetails";var El="objectKey";var Al="outputVariables",Tl="optional",In="owner",_l="permissions",Rl="pollingAccounts",Sl="pipelineArn",Pl="percentComplete",ai="pipelineContext";var kl="pipelineExecutionId";var Il="pipelineName";var $l="pollingServicePrincipals",Ol="policyStatementsTemplate";var Cl="properties",$n="provider";var ci="queryable",Dl="queryParam",Nl="required";var Jl="regionFilter";var Ll="revisionSummary";var ui="revisionUrlTemplate";var li="revision";var pi="smithy.ts.sdk.synthetic.com.amazonaws.codepipeline",Fl="secretAccessKey";var jl="s3Location";var Ul="sessionToken";var Gl="secret",Hl="settings";var di="status",Wl="stage";var Ml="summary",_e="type";var ql="thirdPartyConfigurationUrl";var Bl="urls";var On="version";var u="com.amazonaws.codepipeline",fi=new An(pi),Vl=[-3,pi,"CodePipelineServiceException",0,[],[]];fi.registerError(Vl,b);var v=new An(u),Kl=[-3,u,tc,{[A]:E},[T],
[0]];v.registerError(Kl,Me);var zl=[-3,u,cc,{[A]:E},[T],[0]];v.registerError(zl,qe);var Yl=[-3,u,yc,{[A]:E},[T],[0]];v.registerError(Yl,Be);var Xl=[-3,u,za,{[A]:E},
[T],[0]];v.registerError(Xl,Ve);var Ql=[-3,u,Sc,{[A]:E},[T],[0]];v.registerError(Ql,Ke);var Zl=[-3,u,kc,{[A]:E},[T],[0]];v.registerError(Zl,dt);var ep=[-3,u,Pc,
{[A]:E},[T],[0]];v.registerError(ep,ft);var tp=[-3,u,Rc,{[A]:E,[hl]:409},[T],[0]];v.registerError(tp,mt);var np=[-3,u,$c,{[A]:E},[T],[0]];v.registerError(np,Tt);
var rp=[-3,u,qc,{[A]:E},[T],[0]];v.registerError(rp,Qe);var op=[-3,u,Vc,{[A]:E},[T],[0]];v.registerError(op,yt);var ip=[-3,u,Bc,{[A]:E},[T],[0]];v.registerError(
ip,lt);var sp=[-3,u,Kc,{[A]:E},[T],[0]];v.registerError(sp,Ze);var ap=[-3,u,zc,{[A]:E},[T],[0]];v.registerError(ap,We);var cp=[-3,u,Yc,{[A]:E},[T],[0]];v.registerError(
cp,ct);var up=[-3,u,Xc,{[A]:E},[T],[0]];v.registerError(up,gt);var lp=[-3,u,Zc,{[A]:E},[T],[0]];v.registerError(lp,ut);var pp=[-3,u,Qc,{[A]:E},[T],[0]];v.registerError(
pp,Ue);var dp=[-3,u,eu,{[A]:E},[T],[0]];v.registerError(dp,et);var fp=[-3,u,tu,{[A]:E},[T],[0]];v.registerError(fp,tt);var mp=[-3,u,nu,{[A]:E},[T],[0]];v.registerError(
mp,ze);var hp=[-3,u,ru,{[A]:E},[T],[0]];v.registerError(hp,xt);var yp=[-3,u,ou,{[A]:E},[T],[0]];v.registerError(yp,wt);var gp=[-3,u,uu,{[A]:E},[T],[0]];v.registerError(
gp,Ge);var bp=[-3,u,hu,{[A]:E},[T],[0]];v.registerError(bp,Ye);var xp=[-3,u,yu,{[A]:E},[T],[0]];v.registerError(xp,ht);var wp=[-3,u,gu,{[A]:E},[T],[0]];v.registerError(
wp,bt);var vp=[-3,u,xu,{[A]:E},[T],[0]];v.registerError(vp,at);var Ep=[-3,u,wu,{[A]:E},[T],[0]];v.registerError(Ep,_t);var Ap=[-3,u,vu,{[A]:E},[T],[0]];v.registerError(
Ap,Et);var Tp=[-3,u,Cu,{[A]:E},[T],[0]];v.registerError(Tp,nt);var _p=[-3,u,Ou,{[A]:E},[T],[0]];v.registerError(_p,ot);var Rp=[-3,u,Fu,{[A]:E},[T],[0]];v.registerError(
Rp,st);var Sp=[-3,u,ju,{[A]:E},[T],[0]];v.registerError(Sp,Rt);var Pp=[-3,u,Uu,{[A]:E},[T],[0]];v.registerError(Pp,pt);var kp=[-3,u,Mu,{[A]:E},[T],[0]];v.registerError(
kp,it);var Ip=[-3,u,qu,{[A]:E},[T],[0]];v.registerError(Ip,vt);var $p=[-3,u,Vu,{[A]:E},[T],[0]];v.registerError($p,Xe);var Op=[-3,u,Qu,{[A]:E},[T],[0]];v.registerError(
Op,At);var Cp=[-3,u,Zu,{[A]:E},[T],[0]];v.registerError(Cp,He);var Dp=[-3,u,el,{[A]:E},[],[]];v.registerError(Dp,rt);var mi=[fi,v],Np=[0,u,ic,8,0],Jp=[0,u,Gu,8,
0],Lp=[0,u,Bu,8,0],Fp=[3,u,rc,0,[ee,$t],[0,0],2],jp=[3,u,oc,0,[di],[0]],Up=[3,u,xc,0,[ee,$t,kt],[0,0,0],3],Gp=[3,u,wc,0,[di],[0]],hi=[3,u,Ya,0,[Wo],[128]],Hp=[3,
u,Xa,0,[Te,Nl,ei,Gl,ci,Pn,_e],[0,2,2,2,2,0,0],4],Wp=[3,u,Za,0,[Te,rl],[0,0]];var Mp=[3,u,uc,0,[he,Xo,si,Hl,nl],[()=>Re,()=>Fo,()=>Fo,()=>Yp,()=>Rd],3],Lo=[3,u,lc,0,[ni,ri],[1,1],2],qp=[3,u,pc,0,[ml,he,Xo,si,Pn,_l,Cl,Bl],[()=>Bp,()=>Vp,()=>Lo,
()=>Lo,0,()=>Kp,()=>Pd,()=>Xp],4],Bp=[3,u,dc,0,[Wo,_e,Ol,yl],[()=>ed,0,0,1],2],Re=[3,u,fc,0,[Sn,In,$n,On],[0,0,0,0],4],Vp=[3,u,mc,0,[Sn,In,$n,On],[0,0,0,0],4],Kp=[
3,u,gc,0,[tl],[64],1],zp=[3,u,vc,0,[Te,Tl,ei,vl,ci,Pn],[0,2,2,2,2,0],4],Yp=[3,u,Ac,0,[ql,Vo,Ko,ui],[0,0,0,0]],Xp=[3,u,Tc,0,[dl,Vo,Ko,ui],[0,0,0,0]];var Qp=[3,u,Ka,0,[Te,li,bl],[0,0,()=>Zp]];var Fo=[3,u,ec,0,[ni,ri],[1,1],2],Zp=[3,u,sc,0,[_e,jl],[0,()=>vd]];var yi=[3,u,_c,8,[ol,Fl,Ul],[[()=>Np,0],[()=>Jp,0],[()=>Lp,0]],3];var gi=[3,u,Ic,0,[li,ll,fl,Ll],[0,0,4,0],2];var bi=[3,u,Dc,0,[he,_e],[0,0],2];var xi=[3,u,Cc,0,[Ml,qo,Pl],[0,0,1]];var ed=[3,u,Oc,0,[xl,gl],[()=>ld,()=>ud]];var wi=[3,u,Nc,0,[_e,T,qo],[0,0,0],2],td=[3,u,Lc,0,[Sn,In,$n,On],[0,0,0,0],4],nd=[3,u,Fc,0,[sl],[()=>qp]],rd=[3,u,Uc,0,[ee],[0],1],od=[3,u,Gc,0,[Zo],[[()=>cd,0]]];var id=[3,u,Wc,0,[ee,kt],[0,0],2],sd=[3,u,Mc,0,[Zo],[[()=>_d,0]]];var ad=[3,u,iu,0,[he,kn,$t,Go],[0,[()=>vi,0],0,0]],vi=[3,u,su,0,[Pt,jo,ai,Yo,ii,Uo,It,Bo],[()=>Re,()=>hi,()=>Ei,()=>St,()=>St,[()=>yi,0],0,()=>bi]],cd=[3,u,au,0,
[he,kn,Go],[0,[()=>vi,0],0]],ud=[3,u,lu,0,[Rl,$l],[64,64]],ld=[3,u,mu,0,[wl],[0],1];var pd=[3,u,du,0,[il,oi,Jl],[0,0,0]],dd=[3,u,fu,0,[al,oi],[()=>Sd,0],1];var Ei=[3,u,bu,0,[Il,Wl,cl,Sl,kl],[0,()=>Ed,()=>Wp,0,0]];var fd=[3,u,Au,0,[Pt,ti,Dl],[()=>Re,1,128],1],md=[3,u,Tu,0,[Qo],[[()=>kd,0]]],hd=[3,u,Ru,0,[Pt,ti],[()=>Re,1],1],yd=[3,u,Su,0,[Qo],[()=>Id]];var gd=[3,u,ku,0,[ee,zo],[0,()=>wi],2],bd=[3,u,$u,0,[ee,Ho,It,Mo,Al],[0,()=>gi,0,()=>xi,128],1],xd=[3,u,Nu,0,[ee,kt,zo],[0,0,()=>wi],3],wd=[3,u,Lu,0,[ee,kt,Ho,It,
Mo],[0,0,()=>gi,0,()=>xi],2];var vd=[3,u,Hu,0,[ul,El],[0,0],2];var Ed=[3,u,Wu,0,[Te],[0]];var Ad=[3,u,Ku,0,[pl,ee],[0,0]],Td=[3,u,zu,0,[Pt,jo,ai,Yo,ii,Uo,It,Bo],[()=>Re,()=>hi,()=>Ei,()=>St,()=>St,[()=>yi,0],0,()=>bi]],_d=[3,u,Yu,0,[he,kn,$t],[0,[()=>Td,
0],0]];var Ot="unit",Rd=[1,u,Qa,0,()=>Hp];var Sd=[1,u,hc,0,()=>Mp],Pd=[1,u,Ec,0,()=>zp];var St=[1,u,ac,0,()=>Qp];var kd=[1,u,cu,0,[()=>ad,0]];var Id=[1,u,Xu,0,()=>Ad];var Ai=[9,u,nc,0,()=>Fp,()=>jp],Ti=[9,u,bc,0,()=>Up,()=>Gp];var _i=[9,u,Jc,0,()=>td,()=>nd],Ri=[9,u,jc,0,()=>rd,()=>od];var Si=[9,u,Hc,0,()=>id,()=>sd];var Pi=[9,u,pu,0,()=>pd,()=>dd];var ki=[9,u,Eu,0,()=>fd,()=>md],Ii=[9,u,_u,0,()=>hd,()=>yd];var $i=[9,u,Pu,0,()=>gd,()=>Ot],Oi=[9,u,Iu,0,()=>bd,()=>Ot],Ci=[9,u,Du,0,()=>xd,()=>Ot],Di=[9,u,Ju,0,()=>wd,()=>Ot];var Ni=e=>({apiVersion:"2015-07-09",base64Decoder:e?.base64Decoder??Tr,base64Encoder:e?.base64Encoder??Rr,disableHostPrefix:e?.disableHostPrefix??!1,endpointProvider:e?.
endpointProvider??Jo,extensions:e?.extensions??[],httpAuthSchemeProvider:e?.httpAuthSchemeProvider??Ao,httpAuthSchemes:e?.httpAuthSchemes??[{schemeId:"aws.auth#\
sigv4",identityProvider:t=>t.getIdentityProvider("aws.auth#sigv4"),signer:new lo}],logger:e?.logger??new vr,protocol:e?.protocol??mo,protocolSettings:e?.protocolSettings??
{defaultNamespace:"com.amazonaws.codepipeline",errorTypeRegistries:mi,xmlNamespace:"http://codepipeline.amazonaws.com/doc/2015-07-09/",version:"2015-07-09",serviceTarget:"\
CodePipeline_20150709"},serviceId:e?.serviceId??"CodePipeline",sha256:e?.sha256??Hr,urlParser:e?.urlParser??fr,utf8Decoder:e?.utf8Decoder??_r,utf8Encoder:e?.utf8Encoder??
Sr});var Ji=e=>{br(process.version);let t=Dr(e),n=()=>t().then(gr),o=Ni(e);Ar(process.version);let r={profile:e?.profile,logger:o.logger};return{...o,...e,runtime:"n\
ode",defaultsMode:t,authSchemePreference:e?.authSchemePreference??oe(po,r),bodyLengthChecker:e?.bodyLengthChecker??Pr,credentialDefaultProvider:e?.credentialDefaultProvider??
Je,defaultUserAgentProvider:e?.defaultUserAgentProvider??io({serviceId:o.serviceId,clientVersion:So.version}),maxAttempts:e?.maxAttempts??oe(eo,e),region:e?.region??
oe($r,{...Or,...r}),requestHandler:ve.create(e?.requestHandler??n),retryMode:e?.retryMode??oe({...no,default:async()=>(await n()).retryMode||Zr},e),streamCollector:e?.
streamCollector??Gr,useDualstackEndpoint:e?.useDualstackEndpoint??oe(kr,r),useFipsEndpoint:e?.useFipsEndpoint??oe(Ir,r),userAgentAppId:e?.userAgentAppId??oe(so,
r)}};var Li=e=>{let t=e.httpAuthSchemes,n=e.httpAuthSchemeProvider,o=e.credentials;return{setHttpAuthScheme(r){let i=t.findIndex(s=>s.schemeId===r.schemeId);i===-1?t.
push(r):t.splice(i,1,r)},httpAuthSchemes(){return t},setHttpAuthSchemeProvider(r){n=r},httpAuthSchemeProvider(){return n},setCredentials(r){o=r},credentials(){return o}}},
Fi=e=>({httpAuthSchemes:e.httpAuthSchemes(),httpAuthSchemeProvider:e.httpAuthSchemeProvider(),credentials:e.credentials()});var ji=(e,t)=>{let n=Object.assign(co(e),xr(e),Wr(e),Li(e));return t.forEach(o=>o.configure(n)),Object.assign(e,uo(n),wr(n),Mr(n),Fi(n))};var Ct=class extends mr{config;constructor(...[t]){let n=Ji(t||{});super(n),this.initConfig=n;let o=_o(n),r=Qr(o),i=to(r),s=Cr(i),a=s,c=jr(a),p=To(c),l=ji(p,t?.
extensions||[]);this.config=l,this.middlewareStack.use(hr(this.config)),this.middlewareStack.use(oo(this.config)),this.middlewareStack.use(ro(this.config)),this.
middlewareStack.use(qr(this.config)),this.middlewareStack.use(Br(this.config)),this.middlewareStack.use(Vr(this.config)),this.middlewareStack.use(Kr(this.config)),
this.middlewareStack.use(zr(this.config,{httpAuthSchemeParametersProvider:Eo,identityProviderConfigProvider:async d=>new Xr({"aws.auth#sigv4":d.credentials})})),
this.middlewareStack.use(Yr(this.config))}destroy(){super.destroy()}};var J=Er(Ro,"CodePipeline_20150709","CodePipelineClient",Ur),L={},F=(e,t,n,o)=>[];var Dt=class extends J(L,F,"AcknowledgeJob",Ai){};var Nt=class extends J(L,F,"AcknowledgeThirdPartyJob",Ti){};var Jt=class extends J(L,F,"GetActionType",_i){};var Lt=class extends J(L,F,"GetJobDetails",Ri){};var Ft=class extends J(L,F,"GetThirdPartyJobDetails",Si){};var jt=class extends J(L,F,"ListActionTypes",Pi){};var Ut=class extends J(L,F,"PollForJobs",ki){};var Gt=class extends J(L,F,"PollForThirdPartyJobs",Ii){};var Ht=class extends J(L,F,"PutJobFailureResult",$i){};var Wt=class extends J(L,F,"PutJobSuccessResult",Oi){};var Mt=class extends J(L,F,"PutThirdPartyJobFailureResult",Ci){};var qt=class extends J(L,F,"PutThirdPartyJobSuccessResult",Di){};var I=class extends Error{name="ApiError";kind;code;mayHaveArrived;constructor(t,n,o){super(n,o),this.kind=t.kind,this.code=t.code,this.mayHaveArrived=t.mayHaveArrived}};function ye(e,t){let n=t?.data;if(t?.id===void 0||n===void 0)throw new O("SystemUnavailable",`${e} answered without a job: check that AWS_ENDPOINT_URL and the p\
roxy lead to CodePipeline.`);let{actionTypeId:o,pipelineContext:r}=n;return{job:{id:t.id,configuration:n.actionConfiguration?.configuration??{},actionType:o?.category===
void 0||o.owner===void 0||o.provider===void 0||o.version===void 0?void 0:{category:o.category,owner:o.owner,provider:o.provider,version:o.version},pipeline:{pipelineName:r?.
pipelineName,stageName:r?.stage?.name,actionName:r?.action?.name,actionExecutionId:r?.action?.actionExecutionId,pipelineArn:r?.pipelineArn,pipelineExecutionId:r?.
pipelineExecutionId},inputArtifacts:(n.inputArtifacts??[]).map(Ui),outputArtifacts:(n.outputArtifacts??[]).map(Ui),continuationToken:n.continuationToken,encryptionKeyId:n.
encryptionKey?.id},artifactCredentials:$d(n.artifactCredentials)}}function Bt(e,{status:t}){if(t!==void 0)return t;throw new I({kind:"network",code:"NoStatus",mayHaveArrived:!0},
`${e} answered without a status`)}function Ui({name:e,revision:t,location:n}){let{bucketName:o,objectKey:r}=n?.s3Location??{};return{name:e??"",revision:t,location:o===
void 0||r===void 0?void 0:{bucket:o,key:r}}}function $d(e){let{accessKeyId:t,secretAccessKey:n,sessionToken:o}=e??{};if(!(t===void 0||n===void 0))return{accessKeyId:t,
secretAccessKey:n,sessionToken:o}}var pe={failureMessage:5e3,summary:2048,externalExecutionId:1500,revision:1500,changeIdentifier:100,revisionSummary:2048,continuationToken:2048};function Vt(e){
let{executionDetails:t,currentRevision:n}=e;return{...e,executionDetails:{...t,summary:q(t.summary,pe.summary),externalExecutionId:q(t.externalExecutionId,pe.externalExecutionId)},
...n===void 0?{}:{currentRevision:Od(n)}}}function Kt(e){let{externalExecutionId:t}=e;return{...e,message:q(e.message,pe.failureMessage),...t===void 0?{}:{externalExecutionId:q(
t,pe.externalExecutionId)}}}function Od(e){let{revisionSummary:t}=e;return{...e,revision:q(e.revision,pe.revision),changeIdentifier:q(e.changeIdentifier,pe.changeIdentifier),
...t===void 0?{}:{revisionSummary:q(t,pe.revisionSummary)}}}function zt(e,t,n){return{getDetails:async o=>{let r="GetJobDetails",i=new Lt({jobId:e}),{jobDetails:s}=await n(r,i,o).catch(Cd),a=ye(r,s),c=t===void 0||a.job.actionType?.
owner==="AWS";return{...a,isAcknowledged:c,nonce:t}},acknowledge:async(o,r)=>{let i="AcknowledgeJob",s=new Dt({jobId:e,nonce:o});return Bt(i,await n(i,s,r))},putSuccess:async(o,r)=>{
let i=new Wt({jobId:e,...Vt(o)});await n("PutJobSuccessResult",i,r)},putFailure:async(o,r)=>{let i=new Ht({jobId:e,failureDetails:Kt(o)});await n("PutJobFailure\
Result",i,r)},getSecretProperties:async(o,r)=>((await Dd(o,n,r)).actionConfigurationProperties??[]).flatMap(({name:s,secret:a})=>a===!0&&s!==void 0?[s]:[])}}function Cd(e){
if(!(e instanceof I)||e.code!=="ValidationException")throw e;let{kind:t,mayHaveArrived:n,message:o}=e;throw new I({kind:t,code:"JobNotFoundException",mayHaveArrived:n},
o,{cause:e})}async function Dd(e,t,n){let o=e.owner,r;do{let i=new jt({actionOwnerFilter:o,nextToken:r}),s=await t("ListActionTypes",i,n),a=s.actionTypes?.find(
({id:c})=>c?.category===e.category&&c.provider===e.provider&&c.version===e.version);if(a!==void 0)return a;({nextToken:r}=s)}while(r!==void 0);throw new O("Syst\
emUnavailable","ListActionTypes did not list the action type of the job.")}async function Gi(e,t,n,o){let r="PollForJobs",i=new Ut({actionTypeId:e,maxBatchSize:t}),{jobs:s}=await n(r,i,o);return(s??[]).map(a=>Nd(r,a))}async function Hi(e,t,n,o){
let r=new Gt({actionTypeId:e,maxBatchSize:t}),{jobs:i}=await n("PollForThirdPartyJobs",r,o);return(i??[]).flatMap(({jobId:s,clientId:a})=>s===void 0||a===void 0?
[]:[{jobId:s,clientId:a}])}function Nd(e,t){return{job:ye(e,t).job,nonce:t.nonce??""}}async function Wi(e,t,n,{clock:o,budget:r,signal:i,random:s=Math.random}){let a=o.now()+r,c=0;for(;;){let p=o.now(),l={moved:()=>{let d=o.now();a+=d-p,p=d},kept:()=>{
a=o.now()+r,c=0}};try{return await e(l)}catch(d){i?.throwIfAborted();let m=Math.min(15e3,500*2**c),g=m/2+s()*m/2;if(c+=1,!t(d)||o.now()+g>=a)throw d;n(d,g),await o.
sleep(g,i)}}}async function te(e,t){let n=!1,o=async()=>{try{return await e(n)}catch(r){throw r instanceof I&&(n||=r.mayHaveArrived),r}};try{return await Wi(o,Jd,t.onRetry,t)}catch(r){
throw r instanceof I?Ld(r,n):r}}function Jd(e){return e instanceof I&&["throttled","server","network","no credentials"].includes(e.kind)}function Ld(e,t){return e.
mayHaveArrived===t?e:new I({kind:e.kind,code:e.code,mayHaveArrived:t},e.message,{cause:e.cause})}function Mi(e,t,n){let o={jobId:e,clientToken:t};return{getDetails:async r=>{let i="GetThirdPartyJobDetails",{jobDetails:s}=await n(i,new Ft(o),r);return{...ye(
i,s),isAcknowledged:!1,nonce:s?.nonce}},acknowledge:async(r,i)=>{let s="AcknowledgeThirdPartyJob",a=new Nt({...o,nonce:r});return Bt(s,await n(s,a,i))},putSuccess:async(r,i)=>{
let s=new qt({...o,...Vt(r)});await n("PutThirdPartyJobSuccessResult",s,i)},putFailure:async(r,i)=>{let s=Kt(r),a=new Mt({...o,failureDetails:s});await n("PutTh\
irdPartyJobFailureResult",a,i)},getSecretProperties:async({category:r,...i},s)=>{let a=new Jt({...i,category:r}),{actionType:c}=await n("GetActionType",a,s);if(c?.
properties===void 0)throw new O("SystemUnavailable","GetActionType answered without the properties of the action type.");return c.properties.flatMap(({name:p,noEcho:l})=>l===
!0&&p!==void 0?[p]:[])}}}function ne(e,t,n){return{type:e,cause:t,message:n}}function ie({route:e}){return e===void 0?"the workflow":Le(e)}function Se(e){let[t,n]=e>=6e4?[e/6e4,"minute"]:
[e/1e3,"second"],o=Math.round(t*10)/10;return`${o} ${n}${o===1?"":"s"}`}function qi(e){return ne("SystemUnavailable","not-dispatched",`The relay could not ackno\
wledge the job within ${Se(e)}: see its log, then retry the stage.`)}function Bi(e,t,n){return ne("SystemUnavailable","not-dispatched",`GitHub could not be got \
to start ${ie(e)} within ${Se(t)}${Cn(e)}${n===void 0?"":` (last: ${k(n)})`}. See githubstatus.com and the rate limit of the relay's token or App, then retry th\
e stage.`)}function Yt(e,t,n){return ne("SystemUnavailable","unknown",`It is not known whether GitHub has started ${ie(e)}: the answer to the dispatch was lost \
(${k(t)}), and ${n}. The relay does not start it again, since the work could be done twice: look at the workflow's runs first, then retry the stage.`)}function Vi(e,t,n){
return ne("ConfigurationError","not-started",`GitHub accepted the dispatch of ${ie(e)}, but no run with the job's ID in its name appeared within ${Se(t)}${Cn(e)}${n===
void 0?"":` (listing its runs: ${k(n)}; this needs the permission actions: read)`}. Check that the workflow is enabled, is on the default branch, listens to thi\
s event, and has the job's ID in its run-name; then retry the stage.`)}function Ki(e,t,n,o){let r={waiting:"it waits for an approval (a protection rule of an en\
vironment)",pending:"it waits for another run of its concurrency group, or for one of the account's concurrent jobs",queued:"no runner took its job: check the l\
abel in runs-on, and whether runners of that kind are online"};return ne("JobFailed","not-started",`The run of ${ie(e)} had not begun ${Se(o)} after it was disp\
atched${Cn(e)}; its status is "${k(n)}": ${r[n]??"GitHub does not say why"}. The relay has asked GitHub to cancel it. Run: ${t.url}`)}function zi(e,t,n,o){let r={
success:"no job of the workflow has reported: check that a job with this action ran, and that nothing skipped it",skipped:"its jobs were skipped: check their co\
nditions (if)",cancelled:"it was cancelled before the action could report",startup_failure:"the workflow is not valid, or calls what it may not use: the run say\
s why",action_required:"it needs an approval",stale:"GitHub gave it up",timed_out:"it ran into a time limit of GitHub",failure:"the runner was lost, the step of\
 the action never ran, or its report did not get through"};return ne(n==="startup_failure"?"ConfigurationError":"JobFailed","no-answer",`The run of ${ie(e)} end\
ed (${k(n)}), and ${Se(o)} later the job still had no result: ${r[n]??"see the run"}. Run: ${t.url}`)}function Yi(e,t){return ne("JobFailed","gone",`GitHub no l\
onger knows the run of ${ie(e)}: it was deleted, or the relay's token may no longer see the repository. Run: ${t.url}`)}function Xi(e,t){return ne("JobFailed","\
no-answer",`The run of ${ie(e)} has given no result within a day, after which CodePipeline ends every action. Run: ${t.url}`)}function Qi(e,t){return ne("JobFai\
led","offered-again",`CodePipeline offered the job again after ${ie(e)} had been started for it: the relay does not start it twice. Retry the stage.${t===void 0?
"":` Run: ${t.url}`}`)}function Cn({kind:e}){return e==="lambda"?" (CodePipeline ends a job of the Lambda action after 20 minutes, so the relay gives it up afte\
r at most 10; a custom action's job may take 24 hours)":""}var re=6e4,Nn=re,Zi=1500*re,Fd=10,jd=10*re;function es(e,t,n){if(e.due>t)return e;let{state:o}=e,r=is(e,n),i=t>=e.foundAt+r;switch(o.name){case"acknowledging":return i?
e.nonce===void 0?Q(e,"taken",t):H(e,t,{answer:qi(r)}):e;case"ready":return e.isAbandoned?Q(e,"abandoned",t):i?H(e,t,{answer:Bi(e,r,o.heard)}):e;case"dispatching":
return os(e,o,"the relay was interrupted",t,n);case"unsure":return t<Math.max(e.foundAt+r,o.lostAt+2*Jn(n))?e:e.isAbandoned?Q(e,"abandoned",t):H(e,t,{answer:Yt(
e,o.heard,"its runs could not be listed since")});case"accepted":return t<ss(e,o.at,n)?e:e.isAbandoned?Q(e,"abandoned",t):H(e,t,{answer:Vi(e,r,o.heard)});case"s\
tarted":return e.isAbandoned?H(e,t,{run:o.run,cancels:!0}):t<e.foundAt+Zi?e:H(e,t,{run:o.run,cancels:!0,answer:Xi(e,o.run)});case"closing":return t<e.foundAt+Zi+
re*60?e:Q(e,"undelivered",t);case"closed":return e}}function ts(e,t){if(!(e.due>t))switch(e.state.name){case"acknowledging":return e.nonce===void 0?void 0:"ackn\
owledge";case"ready":return"dispatch";case"unsure":case"accepted":return"search";case"started":return"check";case"closing":return"close";case"dispatching":case"\
closed":return}}function ns(e,t,n){if(e==="search"||e==="check")return;let{state:o}=t,r={...t,due:n+Nn};return o.name==="acknowledging"?{...r,state:{...o,tried:!0}}:
o.name!=="ready"?r:{...r,state:{name:"dispatching",attempt:o.attempt+1,at:n}}}function Qt(e,t,n,o){let{state:r}=e;switch(t.is){case"acknowledged":return r.name===
"acknowledging"?rs(e,n):e;case"taken":return r.name!=="acknowledging"?e:{...K(e,{...r,tried:!1},e.foundAt+o.start),nonce:void 0};case"not acknowledged":return r.
name==="acknowledging"?{...e,due:t.until}:e;case"job gone":return r.name==="acknowledging"||r.name==="closing"?Q(e,"gone",n):e;case"offered":return r.name!=="ac\
knowledging"?e:{...e,nonce:t.nonce,due:n};case"unanswered":return qd(e,n);case"dispatched":return Ud(e,t.run,n,o);case"refused":return r.name!=="dispatching"&&r.
name!=="unsure"?e:e.isAbandoned?Q(e,"abandoned",n):H(e,n,{answer:t.answer});case"postponed":return r.name!=="dispatching"?e:K(e,{name:"ready",attempt:r.attempt,
heard:t.heard},t.until??n+Math.min(re,1e3*2**r.attempt));case"answer lost":return r.name==="dispatching"?os(e,r,t.heard,n,o):e;case"run found":return r.name==="\
unsure"||r.name==="accepted"?Dn(e,t.run,r,n):e;case"no run found":return Gd(e,t.strangers,n,o);case"search failed":return Hd(e,t,n,o);case"run seen":return Md(e,
t,n,o);case"run gone":return r.name!=="started"?e:n<r.at+re&&!r.hasBegun?{...e,due:Xt(r.at,n,o)}:H(e,n,{run:r.run,answer:Yi(e,r.run)});case"run not seen":return r.
name==="started"?{...e,due:Math.max(t.until,Xt(r.at,n,o))}:e;case"closed":return r.name!=="closing"?e:t.until===void 0||r.cancelTries+1>=Fd?Q(e,t.outcome,n):K(e,
{...r,outcome:t.outcome,cancelTries:r.cancelTries+1},t.until);case"not closed":return r.name==="closing"?{...e,due:t.until}:e;case"abandoned":return Bd(e,n)}}function rs(e,t){
return e.refusal!==void 0?H(e,t,{answer:e.refusal}):K(e,{name:"ready",attempt:0},t)}function os(e,{attempt:t,at:n},o,r,i){return K(e,{name:"unsure",attempt:t,at:n,
lostAt:r,heard:o},as(r,r,i))}function Ud(e,t,n,o){let{state:r}=e;switch(r.name){case"dispatching":case"unsure":return t!==void 0?Dn(e,t,r,n+Ln(o)):K(e,{name:"ac\
cepted",attempt:r.attempt,at:r.at},n);case"accepted":return t===void 0?e:Dn(e,t,r,n);case"closing":return t===void 0||r.run!==void 0?e:K(e,{...r,run:t,cancels:!0},
n);case"closed":return t===void 0||r.run!==void 0?e:H(e,n,{run:t,cancels:!0});case"acknowledging":case"ready":case"started":return e}}function Dn(e,t,{attempt:n,
at:o},r){return K(e,{name:"started",attempt:n,at:o,run:t,hasBegun:!1},e.isAbandoned?0:r)}function Gd(e,t,n,o){let{state:r}=e;if(r.name==="accepted")return{...e,
due:n+cs(n-r.at,o)};if(r.name!=="unsure")return e;if(n<r.lostAt+Jn(o))return{...e,due:as(r.lostAt,n,o)};if(e.isAbandoned)return Q(e,"abandoned",n);if(t===0)return K(
e,{name:"ready",attempt:r.attempt,heard:r.heard},n);let s=`${t===1?"1 run began":`${t} runs began`} at that time whose name does not say for which job (a run-na\
me with the job's ID would)`;return H(e,n,{answer:Yt(e,r.heard,s)})}function Hd(e,t,n,o){let{state:r}=e,i=s=>Math.max(t.until,n+cs(n-s,o));return r.name==="acce\
pted"?K(e,{...r,heard:t.heard},i(r.at)):r.name!=="unsure"?e:t.forGood?e.isAbandoned?Q(e,"abandoned",n):H(e,n,{answer:Yt(e,r.heard,Wd(t.heard))}):{...e,due:i(r.lostAt)}}
function Wd(e){return`its runs cannot be listed (${e}): give the relay's token or App the permission actions: read`}function Md(e,{status:t,conclusion:n,updatedAt:o},r,i){
let{state:s}=e;if(s.name!=="started")return e;let{run:a,at:c}=s;if(t==="completed"){let l=Math.min(o,r)+i.answerGrace;return r<l?K(e,{...s,hasBegun:!0},l):H(e,r,
{run:a,answer:zi(e,a,n,i.answerGrace)})}if(t==="in_progress"||s.hasBegun)return K(e,{...s,hasBegun:!0},Xt(c,r,i));let p=ss(e,c,i);return r<p?{...e,due:Math.min(
p,Xt(c,r,i))}:H(e,r,{run:a,cancels:!0,answer:Ki(e,a,t,r-c)})}function qd(e,t){let{state:n}=e;return n.name!=="closed"?e:n.outcome==="taken"?rs({...e,foundAt:t},
t):H(e,t,{run:n.run,answer:Qi(e,n.run)})}function Bd(e,t){let{state:n}=e;switch(n.name){case"acknowledging":case"ready":return Q(e,"abandoned",t);case"started":
return H({...e,isAbandoned:!0},t,{run:n.run,cancels:!0});case"dispatching":case"unsure":case"accepted":case"closing":return{...e,isAbandoned:!0};case"closed":return e}}
function K(e,t,n){return{...e,state:t,due:n}}function H(e,t,{cancels:n=!1,...o}){return K(e,{name:"closing",cancels:n,cancelTries:0,...o},t)}function Q(e,t,n){let{
state:o}=e,r=o.name==="closing"||o.name==="started"?o.run:void 0;return K(e,{name:"closed",outcome:t,at:n,run:r},Number.MAX_SAFE_INTEGER)}function is({kind:e},{
start:t}){return e==="lambda"?Math.min(t,jd):t}function ss(e,t,n){return(e.kind==="lambda"?e.foundAt:t)+is(e,n)}function Jn({start:e}){return Math.min(re,e/2)}function as(e,t,n){
let o=Jn(n),r=[o/12,o/3,o].find(i=>e+i>t)??o;return Math.max(t,e+r)}function cs(e,t){return Math.min(Math.max(1e3,e),Ln(t))}function Ln({start:e,answerGrace:t}){
return Math.min(5e4,e/2,Math.max(1e3,t/2))}function Xt(e,t,n){let o=t-e,r=Ln(n);return t+(o<10*re?r:Math.max(r,Math.min(10*re,o/10)))}var us="a third-party job needs its client token: send it as client-token along with the job ID",ls={InvalidNonceException:()=>({why:"it is already acknowledged\
 by another worker, or was handed out again",advice:"most likely it was dispatched twice: nothing to do, since the other run answers it. If there is none, retry\
 the stage in CodePipeline"}),JobNotFoundException:({clientToken:e})=>e===void 0?{why:"no custom action and no Lambda action has such a job (any more) in this r\
egion and account",advice:`${us}; else retry the stage in CodePipeline`}:{why:"CodePipeline does not know it (any more), in this region and for this client toke\
n"},InvalidJobException:()=>({why:"CodePipeline has closed it already"}),InvalidJobStateException:({acknowledges:e,clientToken:t})=>({why:"CodePipeline has clos\
ed it already (timed out, stopped, or answered by someone else), or never saw it acknowledged",...e||t!==void 0?{}:{advice:"see that whoever polls for a custom \
action\u2019s jobs sends their nonce along or acknowledges them (AcknowledgeJob), then retry the stage in CodePipeline"}}),InvalidClientTokenException:()=>({why:"\
the client token is not this job\u2019s"})};function Pe(e){return e instanceof I&&e.code in ls}function Fn({why:e,advice:t},{jobId:n,attempt:o},r){let i=o>1?`this is attempt ${o} of the run, and a re-run replays the old job: retry the stage in CodePipelin\
e instead`:t??"see who else polls for this action\u2019s jobs, or retry the stage in CodePipeline";return new O("JobFailed",`Job ${n} cannot be worked on: ${e};\
 ${i}.`,r)}function Zt(e,t){if(!(e instanceof I))return e;let{code:n,kind:o,message:r}=e,i={cause:e};if(o==="no credentials"&&e.cause instanceof O)return e.cause;
let s=ls[n]?.(t);if(s!==void 0)return Fn({...s,why:`${s.why} (${r})`},t,i);let a=t.clientToken===void 0?` (${us})`:"";switch(o){case"setting":return new O("Conf\
igurationError",`CodePipeline cannot be asked as things are set: ${r}. Check aws-region and AWS_ENDPOINT_URL. Where a certificate is not trusted, name its autho\
rity in NODE_EXTRA_CA_CERTS.`,i);case"no credentials":case"credentials":return new O("PermissionError",`CodePipeline did not accept the worker's AWS credentials\
: ${r}. Check role-to-assume, or the step that sets AWS_ACCESS_KEY_ID.`,i);case"denied":return new O("PermissionError",`The worker's AWS credentials may not do \
this: ${r}. Allow the operation in the IAM policy of the role or user${a}.`,i);case"throttled":case"server":case"network":return new O("SystemUnavailable",`Code\
Pipeline could not be reached: ${r}. Check the network, the proxy and aws-region; then retry the stage in CodePipeline.`,i);case"refused":return new O(Vd.has(n)?
"ConfigurationError":"JobFailed",`CodePipeline refused the request: ${r}. Check job-id, client-token and aws-region${a}.`,i)}}var Vd=new Set(["ValidationExcepti\
on","OutputVariablesSizeExceededException"]);async function jn(e,t,n,o){let r={mayHaveArrived:!1},i;try{i=await te(async s=>{try{return await e.acknowledge(t,o.signal)}catch(a){if((s||o.mayHaveArrived===!0)&&
Kd(a))return"InProgress";throw r.mayHaveArrived||=!(a instanceof I)||a.mayHaveArrived,a}},o)}catch(s){throw new ge(r.mayHaveArrived&&!Pe(s),Zt(s,n))}if(i!=="InP\
rogress")throw new ge(!1,Fn({why:`its status is ${i}, not InProgress`},n))}var ge=class extends Error{name="AcknowledgeError";mayBeOurs;constructor(t,n){super("\
The job could not be acknowledged.",{cause:n}),this.mayBeOurs=t}};function Kd(e){return e instanceof I&&e.code==="InvalidNonceException"}async function ds(e,t,n,o){await zd(()=>e.putFailure(t,o.signal),"failure",n,o)}async function zd(e,t,n,o){try{await te(async r=>{try{await e()}catch(i){if((r||
o.mayHaveArrived===!0)&&ps(i))return;throw i}},o)}catch(r){let i=Zt(r,n);if(!(i instanceof O))throw i;let s=ps(r)?"":" The pipeline waits for a result until the\
 action times out.",a=Yd(r)?"may not have been":"was not";throw new O(i.type,`The ${t} of job ${n.jobId} ${a} reported to CodePipeline. ${i.message}${s}`,{cause:r})}}
function Yd(e){return e instanceof I&&e.mayHaveArrived}function ps(e){return e instanceof I&&e.code==="InvalidJobStateException"}var Y=class extends Error{name;status;request;response;constructor(t,n,o){super(t,{cause:o.cause}),this.name="HttpError",this.status=Number.parseInt(n),Number.isNaN(
this.status)&&(this.status=0);"response"in o&&(this.response=o.response);let r=Object.assign({},o.request);o.request.headers.authorization&&(r.headers=Object.assign(
{},o.request.headers,{authorization:o.request.headers.authorization.replace(/(?<! ) .*$/," [REDACTED]")})),r.url=r.url.replace(/\bclient_secret=\w+/g,"client_se\
cret=[REDACTED]").replace(/\baccess_token=\w+/g,"access_token=[REDACTED]"),this.request=r}};var C=class extends Error{name="GitHubError";kind;status;until;constructor(t,n,o){super(n,o),this.kind=t.kind,this.status=t.status,this.until=t.until}},Xd=/^(ECONNREFUSED|ENOTFOUND|EAI_AGAIN|ENETUNREACH|EHOSTUNREACH|UND_ERR_CONNECT_TIMEOUT|ERR_TLS_.*|CERT_.*|DEPTH_ZERO_SELF_SIGNED_CERT|SELF_SIGNED_CERT_IN_CHAIN|UNABLE_TO_.*)$/;
function Un(e,t){if(e instanceof C)return e;let n=e instanceof Y?e.response:void 0;if(!(e instanceof Y)||n===void 0)return Qd(e);let{status:o,headers:r}=n,i=ef(
n.data),s=`HTTP ${o}${i===""?"":`: ${i}`}`,a={cause:e};return o===429||o===403&&(r["retry-after"]!==void 0||r["x-ratelimit-remaining"]==="0"||/rate limit|abuse detection/i.
test(i))?new C({kind:"limited",status:o,until:Zd(r,t)},s,a):o>=500||o===408?new C({kind:"lost",status:o},s,a):new C({kind:"refused",status:o},s,a)}function Qd(e){
let t=e instanceof Y?e.cause??e:e,n=t instanceof Error&&t.cause instanceof Error?t.cause:t,o=n?.code,r=n instanceof Error?n.message:String(n),i=typeof o=="strin\
g"?o:void 0;return new C({kind:i!==void 0&&Xd.test(i)?"unsent":"lost"},`no answer from GitHub: ${q(k(r===""?i??"unknown":r),300)}`,{cause:e})}function Zd(e,t){let n=Number(
e["retry-after"]);if(Number.isFinite(n)&&n>=0)return t+Math.max(1,n)*1e3;let o=Number(e["x-ratelimit-reset"]);return e["x-ratelimit-remaining"]==="0"&&Number.isFinite(
o)?Math.max(t,o*1e3)+1e3:t+6e4}function ef(e){if(typeof e!="object"||e===null)return"";let{message:t,errors:n}=e,o=Array.isArray(n)?n.map(r=>typeof r=="string"?
r:JSON.stringify(r)):[];return q(k([typeof t=="string"?t:"",...o].filter(Boolean).join("; ")),500)}function fs(e,t){return{type:t.status===401||t.status===403?"PermissionError":"ConfigurationError",cause:"refused",message:`GitHub does not start ${Le(e)}: ${t.
message}. ${tf(e,t)} Then retry the stage.`}}function tf(e,{status:t,message:n}){let o=e.eventType===void 0?"actions: write":"contents: write (for repository_di\
spatch) and actions: write";switch(t){case 401:return"Check the relay's GITHUB_TOKEN (expired or revoked?), or GITHUB_APP_ID and GITHUB_APP_PRIVATE_KEY.";case 403:
return`Give the relay's token or App the permission ${o} for ${e.repository}.`;case 404:return`Check the action's properties Repository${e.workflow===void 0?"":
" and Workflow (a file in .github/workflows of the default branch)"}, and that the relay's token or App may see ${e.repository}: GitHub hides what they may not.`;case 422:
return nf(e,n,o);default:return t!==void 0&&t>=300&&t<400?"Set the action's property Repository to the new name, and RELAY_REPOSITORIES with it.":"Check the act\
ion's configuration."}}function nf({repository:e},t,n){return/no ref found|reference/i.test(t)?"Check the action's property Ref: it names a branch or tag.":/unexpected inputs/i.
test(t)?"Declare the inputs that the relay sends under on.workflow_dispatch.inputs: job-id, and for third-party jobs client-token.":/required input/i.test(t)?"T\
he relay sends job-id (and client-token) only: make the other inputs optional.":/trigger/i.test(t)&&/does not have/i.test(t)?"Add on: workflow_dispatch with the\
 input job-id to the workflow, on that ref.":/disabled/i.test(t)?`Enable the workflow in the Actions tab of ${e}.`:/permission/i.test(t)?`Give the App the permi\
ssion ${n}, and accept it for its installation.`:"Check the workflow and the action's configuration."}var en="1.0.0";var rf={ftp:21,gopher:70,http:80,https:443,ws:80,wss:443};function of(e){try{return new URL(e)}catch{return null}}function ms(e){var t=(typeof e=="string"?of(e):
e)||{},n=t.protocol,o=t.host,r=t.port;if(typeof o!="string"||!o||typeof n!="string"||(n=n.split(":",1)[0],o=o.replace(/:\d*$/,""),r=parseInt(r)||rf[n]||0,!sf(o,
r)))return"";var i=Gn(n+"_proxy")||Gn("all_proxy");return i&&i.indexOf("://")===-1&&(i=n+"://"+i),i}function sf(e,t){var n=Gn("no_proxy").toLowerCase();return n?
n==="*"?!1:n.split(/[,\s]/).every(function(o){if(!o)return!0;var r=o.match(/^(.+):(\d+)$/),i=r?r[1]:o,s=r?parseInt(r[2]):0;return s&&s!==t?!0:/^[.*]/.test(i)?(i.
charAt(0)==="*"&&(i=i.slice(1)),!e.endsWith(i)):e!==i}):!0}function Gn(e){return process.env[e.toLowerCase()]||process.env[e.toUpperCase()]||""}var tn=class{metadata={handlerProtocol:"http/1.1"};#e;#t=new Map;constructor(t){this.#e=t}async handle(t,n){let o=ms(af(t)),r=this.#t.get(o);return r===void 0&&
(r=cf(o,this.#e),this.#t.set(o,r)),(await r).handle(t,n)}destroy(){for(let t of this.#t.values())t.then(n=>{n.destroy()},()=>{})}};function af({protocol:e,hostname:t,
port:n}){return`${e}//${t}${n===void 0?"":`:${n}`}`}async function cf(e,t){let n={keepAlive:!0,maxSockets:64};if(e==="")return new ve({httpAgent:n,httpsAgent:n,
...t});let{HttpProxyAgent:o}=await import("./dist-K7BCFLRR.js"),{HttpsProxyAgent:r}=await import("./dist-JKWNV373.js");return new ve({...t,httpAgent:new o(
e,n),httpsAgent:new r(e,n)})}var se=15e3;function ke({region:e,credentials:t}){return{region:e,credentials:async()=>{let{sessionToken:n,...o}=await t();return n===void 0?o:{...o,sessionToken:n}},
customUserAgent:[["codepipeline-bridge",en]]}}function Ie(){return new tn({connectionTimeout:se,requestTimeout:se,socketTimeout:se,throwOnRequestTimeout:!0})}var uf={credentials:["ExpiredToken","RequestExpired","InvalidToken","InvalidAccessKeyId","InvalidClientTokenId","InvalidSecurity","MissingAuthenticationToken","\
UnrecognizedClient","SignatureDoesNotMatch","InvalidSignature","UnsupportedSignature","RequestTimeTooSkewed","TokenRefreshRequired","CredentialsProviderError"],
denied:["AccessDenied","NotAuthorized","IDPRejectedClaim","OptInRequired"],missing:["NoSuchKey","NoSuchVersion","NoSuchBucket","NoSuchUpload","NotFound","Invali\
dObjectState"],changed:["PreconditionFailed"],throttled:["Throttling","Throttled","RequestThrottled","RequestLimitExceeded","TooManyRequests","BandwidthLimitExc\
eeded","LimitExceeded","SlowDown","PriorRequestNotComplete"],network:["RequestTimeout","IncompleteBody","BadDigest","XAmzContentSHA256Mismatch","XAmzContentChec\
ksumMismatch"],server:["InternalError","InternalFailure","InternalServerError","ServiceUnavailable","OperationAborted","ConditionalRequestConflict","TemporaryRe\
direct","Redirect","IDPCommunicationError"],setting:["EndpointError","ERR_INVALID_URL","ERR_INVALID_PROTOCOL","SELF_SIGNED_CERT_IN_CHAIN","DEPTH_ZERO_SELF_SIGNE\
D_CERT","UNABLE_TO_VERIFY_LEAF_SIGNATURE","UNABLE_TO_GET_ISSUER_CERT","UNABLE_TO_GET_ISSUER_CERT_LOCALLY","CERT_UNTRUSTED","CERT_REJECTED","CERT_HAS_EXPIRED","C\
ERT_NOT_YET_VALID","INVALID_CA","ERR_TLS_CERT_ALTNAME_INVALID","PermanentRedirect","AuthorizationHeaderMalformed","IllegalLocationConstraint","EndpointNotFound",
"IncorrectEndpoint","RegionDisabled","InvalidHostHeader"],refused:["NotImplemented"]},lf={denied:["AccessDenied"],throttled:["Throttling","LimitExceeded","Reque\
stLimitExceeded"],server:["DependencyTimeout","KMSInternal","KeyUnavailable","InternalFailure","ServiceUnavailable"],setting:["Disabled","NotFound","KMSInvalidS\
tate","InvalidKeyUsage","IncorrectKey","InvalidArn","InvalidGrantToken"]},pf=hs(uf),df=hs(lf);function hs(e){return new Map(Object.entries(e).flatMap(([t,n])=>n.
map(o=>[o,t])))}var ff={401:"credentials",403:"denied",404:"missing",407:"network",408:"network",412:"changed",429:"throttled"},mf=new Set(["ECONNREFUSED","ENOT\
FOUND","EAI_AGAIN","ENETUNREACH","EHOSTUNREACH"]),hf=new Set(["TypeError","RangeError","ReferenceError","SyntaxError"]);function nn(e){if(e instanceof O)return yf(
e);let{name:t,code:n,$metadata:o}=xf(e),r=o.httpStatusCode,i=r===void 0&&n!==void 0?n:t??n??"Unknown",s=bf(i,e)?"server":gf(i,r);return{kind:s,code:i,status:r,requestId:o.
requestId,mayHaveArrived:(s==="network"||s==="server")&&!mf.has(i)}}function rn(e){let{code:t,status:n,requestId:o}=nn(e),r=[t,...n===void 0?[]:[`HTTP ${n}`],...o===
void 0?[]:[`request ${o}`]].join(", ");return`${e instanceof Error&&e.message!==""?`${q(k(e.message),500)} `:""}(${k(r)})`}function yf({type:e}){return{kind:"re\
fused",code:e,status:void 0,requestId:void 0,mayHaveArrived:!1}}function gf(e,t){let n=e.replace(/Exception$/,""),o=n.startsWith("KMS.")?df.get(n.slice(4)):pf.get(
n);return o!==void 0?o:t===void 0?hf.has(e)?"refused":"network":t>=500?"server":e==="SyntaxError"||t<400?"network":ff[t]??"refused"}function bf(e,t){return e.startsWith(
"InvalidIdentityToken")&&t instanceof Error&&/retrieve verification key/i.test(t.message)}function xf(e){if(typeof e!="object"||e===null)return{name:void 0,code:void 0,
$metadata:{}};let{name:t,code:n,$metadata:o}=e;return{name:typeof t=="string"?t:void 0,code:typeof n=="string"?n:void 0,$metadata:typeof o=="object"&&o!==null?o:
{}}}var ae=class extends Error{name="SecretError"},wf=5*6e4;function ys(e,t){let n=new Map;function o(r){let i=n.get(r);if(i!==void 0&&t.now()-i.at<wf)return i.value;
let s=vf(r,e);return n.set(r,{value:s,at:t.now()}),s.catch(()=>n.delete(r)),s}return{ofSetting:r=>Rn(r)?o(r):Promise.resolve(r),named:o}}async function vf(e,t){
let n;try{n=/^arn:[\w-]+:ssm:/.test(e)?await Af(e,t):await Ef(e,t)}catch(r){throw new ae(`The secret ${e} cannot be read: ${rn(r)} Check that it exists in this \
region, and that the relay's role may read and decrypt it.`,{cause:r})}let o=n?.trim()??"";if(o!=="")return o;throw new ae(`The secret ${e} is empty or binary: \
store its value as plain text.`)}async function Ef(e,t){let{GetSecretValueCommand:n,SecretsManagerClient:o}=await import("./dist-es-57SISU6M.js"),r=new o({...ke(
t),requestHandler:Ie()});try{return(await r.send(new n({SecretId:e}))).SecretString}finally{r.destroy()}}async function Af(e,t){let{GetParameterCommand:n,SSMClient:o}=await import("./dist-es-U2CHUNTQ.js"),
r=new o({...ke(t),requestHandler:Ie()});try{let i=e.slice(e.indexOf(":parameter/")+10),s=i.lastIndexOf("/")>0,{Parameter:a}=await r.send(new n({Name:s?i:i.slice(
1),WithDecryption:!0}));return a?.Value}finally{r.destroy()}}var Tf=1e4,on=2e4;async function gs(e,t,n){switch(e){case"acknowledge":return await _f(t,n);case"close":return await kf(t,n);case"dispatch":return await Rf(t,Hn(
t),n);case"search":return await Sf(t,Hn(t),n);case"check":return await Pf(t,Hn(t),n)}}async function _f(e,t){let{nonce:n="",state:o}=e,r=o.name==="acknowledging"&&
o.tried;try{let i=await t.jobApi(e);return await jn(i,n,Mn(e),{...Wn(e,t),mayHaveArrived:r}),{is:"acknowledged"}}catch(i){if(!(i instanceof ge))throw i;let s=sn(
i);return s?.code==="InvalidNonceException"?{is:"taken"}:s===void 0||Pe(s)?{is:"job gone"}:(xs(e,i,t),{is:"not acknowledged",until:t.clock.now()+on})}}async function Rf(e,t,n){
let{clock:o,workflows:r}=n,i=o.now()+Nn/2,s;try{s={"job-id":e.jobId,...e.clientId===void 0?{}:{"client-token":await n.clientToken(e.clientId)}}}catch(a){let c=ws(
a);return n.fault(e,c),{is:"postponed",until:o.now()+on,heard:c}}try{return{is:"dispatched",run:await r.dispatch(t,s,i)}}catch(a){if(!(a instanceof C))throw a;switch(a.
cause instanceof ae?n.fault(e,a.message):a.kind!=="refused"&&n.warn(e,`GitHub: ${a.message}`),a.kind){case"refused":return{is:"refused",answer:fs(t,a)};case"lim\
ited":case"unsent":return{is:"postponed",until:a.until,heard:a.message};case"lost":return{is:"answer lost",heard:a.message}}}}async function Sf(e,t,n){let{state:o}=e,
r="at"in o?o.at:e.foundAt;try{let{runs:i,strangers:s}=await n.workflows.find(t,e.jobId,r),[a,...c]=i;for(let p of c)n.warn(e,`Run ${p.id} has the job's ID in it\
s name as well, and is cancelled: ${p.url}`),await bs(e,p,n);return a===void 0?{is:"no run found",strangers:s}:{is:"run found",run:a}}catch(i){if(!(i instanceof
C))throw i;return n.warn(e,`GitHub, listing runs: ${i.message}`),{is:"search failed",until:i.until??n.clock.now(),heard:i.message,forGood:i.kind==="refused"}}}async function Pf(e,t,n){
let{state:o}=e;if(o.name!=="started")return{is:"run not seen",until:n.clock.now()};try{return{is:"run seen",...await n.workflows.see(t,o.run)}}catch(r){if(!(r instanceof
C))throw r;return r.status===404||r.status===410?{is:"run gone"}:(n.warn(e,`GitHub, looking at run ${o.run.id}: ${r.message}`),{is:"run not seen",until:r.until??
n.clock.now()})}}async function kf(e,t){let{state:n}=e;if(n.name!=="closing")return{is:"not closed",until:t.clock.now()};let o=n.cancels?await bs(e,n.run,t):void 0;
if(n.outcome!==void 0)return{is:"closed",outcome:n.outcome,until:o};if(n.answer===void 0)return{is:"closed",outcome:"abandoned",until:o};let r=await If(e,n.answer,
n.run?.id,t);return r.is==="closed"?{...r,until:o}:r}async function bs(e,t,n){if(!(t===void 0||e.route===void 0))try{await n.workflows.cancel(e.route,t);return}catch(o){
if(!(o instanceof C))throw o;return n.warn(e,`Run ${t.id} could not be cancelled: ${o.message}`),o.kind==="refused"?void 0:Math.max(o.until??0,n.clock.now()+on)}}
async function If(e,t,n,o){try{let r=await o.jobApi(e);return e.kind==="third-party"&&await $f(r,e,o),await ds(r,Of(t,n),Mn(e),Wn(e,o)),{is:"closed",outcome:"fa\
iled"}}catch(r){let i=sn(r);return i?.code==="InvalidJobStateException"||i?.code==="InvalidJobException"?{is:"closed",outcome:"answered"}:i!==void 0&&Pe(i)?{is:"\
job gone"}:(xs(e,r,o),{is:"not closed",until:o.clock.now()+on})}}async function $f(e,t,n){let o=Wn(t,n);for(let r=1;r<=2;r+=1){let{nonce:i=""}=await te(()=>e.getDetails(),
o);try{await jn(e,i,Mn(t),o);return}catch(s){if(sn(s)?.code!=="InvalidNonceException")throw s}}}function Of({type:e,message:t},n){return{type:e,message:t,...n===
void 0?{}:{externalExecutionId:n}}}function Wn(e,{clock:t,warn:n}){return{clock:t,budget:Tf,onRetry:o=>{n(e,`CodePipeline: ${o.message}`)}}}function Mn({jobId:e}){
return{jobId:e,clientToken:void 0,acknowledges:!0,attempt:1}}function Hn({route:e,jobId:t}){if(e!==void 0)return e;throw new Error(`The record of job ${t} has n\
o route.`)}function xs(e,t,{warn:n,fault:o}){let r=sn(t)??t;(r instanceof I&&(r.kind==="throttled"||r.kind==="server"||r.kind==="network")?n:o)(e,`CodePipeline:\
 ${ws(r)}`)}function sn(e){for(let t=e;t instanceof Error;t=t.cause)if(t instanceof I)return t}function ws(e){return e instanceof Error?e.message:String(e)}async function de(e,t,n,o){let{clock:r,timeouts:i}=o,s=t,a=[...n],c=n.reduce((p,l)=>Qt(p,l,r.now(),i),e);for(;;){let p=r.now();c=es(c,p,i);let l=p>=o.until||Cf(
c,o)?void 0:ts(c,p),d=l===void 0?void 0:ns(l,c,p),m=d??(l===void 0?c:void 0);if(m!==void 0&&m!==s?.record){let f=await Df(m,s,o);if(!f.isWritten){if(s=f.current,
a.length===0)return{isOurs:!1,stored:s};if(c=a.reduce((R,y)=>Qt(R,y,r.now(),i),s.record),c===s.record)return{isOurs:!1,stored:s};continue}Nf(s?.record,m,o),{stored:s}=
f,a=[]}if(l===void 0){if(s!==void 0)return{isOurs:!0,stored:s};continue}let g=await gs(l,c,o);a.push(g),c=Qt(d??c,g,r.now(),i)}}function Cf({state:e,route:t},{workflows:n,
clock:o}){return e.name==="ready"&&t!==void 0&&n.blockedUntil(t)>o.now()}async function Df(e,t,{records:n,clock:o}){for(let r=1;;r+=1)try{return await n.write(e,
t)}catch(i){if(r===3)throw i;await o.sleep(500*r)}}function Nf(e,t,{log:n,count:o,clock:r}){let{state:i}=t,s=$e(t);if(e===void 0&&(o("found"),n("INFO","Found a \
job.",s,{JobsFound:1})),e?.state.name!==i.name)switch(i.name){case"dispatching":n("DEBUG","Dispatching.",s);break;case"started":case"accepted":if(e?.state.name===
"accepted"){n("INFO","Found the run that GitHub had accepted.",s);break}o("dispatched"),n("INFO","Dispatched.",s,{JobsDispatched:1,SecondsToDispatch:(r.now()-t.
foundAt)/1e3});break;case"unsure":n("WARN",`It is not known whether the dispatch has started a run: ${i.heard}`,s);break;case"ready":n("INFO",`To be dispatched${i.
heard===void 0?".":` again: ${i.heard}`}`,s);break;case"closing":i.answer!==void 0&&n("DEBUG","Offers CodePipeline an answer, in case it has none.",s);break;case"\
closed":{o("closed");let a=e?.state.name==="closing"?e.state.answer:void 0;i.outcome==="failed"&&a!==void 0?(o("failed"),n("WARN",`Failed the job: ${a.message}`,
{...s,cause:a.cause},{JobsFailed:1})):n(i.outcome==="undelivered"?"ERROR":"INFO",`Closed: ${i.outcome}.`,s);break}case"acknowledging":break}}function $e({jobId:e,
route:t,state:n}){return{jobId:e,repository:t?.repository,run:"run"in n?n.run?.id:void 0,state:n.name,attempt:"attempt"in n?n.attempt:void 0}}var an=class{#e=new Set;#t;#n;constructor(t,n){this.#t=t,this.#n=n}async start(t){for(;this.#e.size>=this.#t;)await Promise.race(this.#e);let n=t().then(()=>{},
this.#n).finally(()=>{this.#e.delete(n)});this.#e.add(n)}async room(t){for(;this.#e.size>this.#t-t;)await Promise.race(this.#e)}async idle(){await Promise.all(this.#e)}};var Bn=class extends Error{name="RoundError"},Jf=24,qn=12,Lf=50,Ff=[0,1,2,4,8,16,32],jf=1e4;function Es({settings:e,records:t,workflows:n,send:o,readSecret:r,clock:i,
log:s}){let{actionTypes:a,routes:c,timeouts:p,clientTokenPrefix:l}=e,d=new Set,m=h=>r(`${l??""}${h}`);async function g({jobId:h,kind:x,clientId:P="",nonce:_}){return x===
"third-party"?Mi(h,await m(P),o):zt(h,_,o)}async function f(h,x){let P={found:0,dispatched:0,failed:0,closed:0},_=[],w=(V,me)=>{s("ERROR",V,me===void 0?{}:$e(me)),
_.push(V)},j={workflows:n,jobApi:g,clientToken:m,clock:i,records:t,timeouts:p,until:h,log:s,count:V=>P[V]+=1,warn:(V,me)=>{s("WARN",me,$e(V))},fault:(V,me)=>{w(
me,V)}},$=new an(Jf,V=>{w(un(V))});try{await x($,j)}catch(V){w(un(V))}await $.idle();let[Z]=_;if(Z===void 0)return P;let we=_.length===1?"":` (and ${_.length-1}\
 more: see the log)`;throw new Bn(`The round did not go through: ${Z}${we}`)}async function R(h,x,P,_){let w=[];for(;i.now()<x;){await P.room(qn);let j=await y(
h,_);if(j.length===0)break;for(let $ of j)w.push($),await P.start(()=>W($,_))}return w}async function y(h,x){let P={clock:i,budget:jf,onRetry:({message:w})=>{s(
"WARN",`CodePipeline: ${w}`,{actionType:cn(h)})}};if(h.owner==="ThirdParty"){let w=await te(()=>Hi(h,qn,o),P);return(await Promise.all(w.map($=>S($,x)))).filter(
$=>$!==void 0)}return(await te(()=>Gi(h,qn,o),P)).map(({job:w,nonce:j})=>D({jobId:w.id,kind:"custom",nonce:j,pipeline:w.pipeline},{name:"acknowledging",tried:!1},
w.configuration))}async function S({jobId:h,clientId:x},P){let _=D({jobId:h,kind:"third-party",clientId:x,pipeline:{}},{name:"ready",attempt:0},{});try{let{job:w}=await(await g(
_)).getDetails();return D({jobId:h,kind:"third-party",clientId:x,pipeline:w.pipeline},{name:"ready",attempt:0},w.configuration)}catch(w){P.fault(_,`A third-part\
y job cannot be read: ${un(w)}`);return}}function D(h,x,P){let _=i.now(),w={...h,foundAt:_,due:_,isAbandoned:!1,state:x};try{return{...w,route:go(P,c)}}catch(j){
if(!(j instanceof O))throw j;let $={type:j.type,message:j.message,cause:"route"};return x.name==="acknowledging"?{...w,refusal:$}:{...w,refusal:$,state:{name:"c\
losing",answer:$,cancels:!1,cancelTries:0}}}}async function W(h,x){await M(h.jobId,async()=>{let{isOurs:P,stored:_}=await de(h,void 0,[],x);P||await U(h,_,x)})}
async function U({nonce:h},x,P){let{record:_}=x;if(_.kind==="third-party"&&_.state.name==="closed"&&await de(_,x,[{is:"unanswered"}],P),h!==void 0){if(_.state.name===
"acknowledging"){(_.due<=i.now()||_.nonce===void 0)&&await de(_,x,[{is:"offered",nonce:h}],P);return}try{await zt(_.jobId,h,o).acknowledge(h)==="InProgress"&&await de(
_,x,[{is:"unanswered"}],P)}catch(w){if(!(w instanceof I))throw w;s("DEBUG",`CodePipeline: ${w.message}`,$e(_))}}}async function M(h,x){if(!d.has(h)){d.add(h);try{
await x()}finally{d.delete(h)}}}async function B(h,x,P){let _=0;for(;;){let w=1/0;for await(let j of t.open(h)){let{record:$}=j,Z=i.now();if(Z>=h)break;let we=Math.
max($.due,wn($));we>Z?Uf($)&&(w=Math.min(w,we)):d.has($.jobId)||($.state.name==="started"&&(_+=1),($.state.name!=="started"||_<=Lf)&&await x.start(()=>M($.jobId,
async()=>{await de($,j,[],P)})))}if(await x.idle(),w>=h)return;await i.sleep(Math.max(0,w-i.now()))}}function wn({state:h,route:x}){return h.name==="ready"&&x!==
void 0?n.blockedUntil(x):0}async function*Ne(h){for await(let x of t.open(Number.MAX_SAFE_INTEGER))vs(x.record,h)&&(yield x)}async function vn(h){let{done:x}=await Ne(
h).next();return x!==!0}return{round:h=>f(h,async(x,P)=>{await Promise.all(a.map(_=>R(_,h,x,P).catch(w=>{throw P.log("ERROR",un(w),{actionType:cn(_)}),w}))).finally(
()=>B(h,x,P))}),started:(h,x)=>f(x,async(P,_)=>{let w=a.find($=>cn($)===cn(h.actionType));if(w===void 0)return;let j=i.now();for(let $ of Ff){let Z=j+$*1e3;if(Z>=
x||(await i.sleep(Math.max(0,Z-i.now())),(await R(w,x,P,_)).some(V=>vs(V,h)))||$>0&&await vn(h))return}}),abandoned:(h,x)=>f(x,async(P,_)=>{let w=[{is:"abandone\
d"}];for await(let j of Ne(h))await P.start(()=>de(j.record,j,w,_))}),lambdaJob:({jobId:h,configuration:x},P)=>f(P,async(_,w)=>{let j=D({jobId:h,kind:"lambda",pipeline:{}},
{name:"ready",attempt:0},x),$=await zt(h,void 0,o).getDetails().then(({job:Z})=>Z.pipeline,()=>({}));await W({...j,pipeline:$},w)})}}function Uf({state:e}){return e.
name!=="started"&&e.name!=="closed"}function vs({pipeline:e},t){return t.actionExecutionId!==void 0&&e.actionExecutionId!==void 0?t.actionExecutionId===e.actionExecutionId:
e.pipelineName===t.pipeline&&e.stageName===t.stage&&e.actionName===t.action&&(e.pipelineExecutionId===void 0||e.pipelineExecutionId===t.executionId)}function cn({
category:e,owner:t,provider:n,version:o}){return`${e}/${t}/${n}/${o}`}function un(e){return e instanceof Error?e.message:String(e)}import{setTimeout as Gf}from"node:timers/promises";var As={now:()=>performance.now(),sleep:async(e,t)=>{try{await Gf(e,void 0,t===void 0?{}:{signal:t})}catch(n){
throw t?.throwIfAborted(),n}}};async function Ts(e,t,n,o,r=se){n?.throwIfAborted();let i=new AbortController,s=n===void 0?i.signal:AbortSignal.any([i.signal,n]),a=t.sleep(r,s).then(()=>{throw new I(
{kind:"network",code:"NoAnswer",mayHaveArrived:!0},`${e} got no answer within ${r/1e3} s`)},()=>new Promise(()=>{}));try{return await Promise.race([Hf(o,s),a])}catch(c){
throw n?.throwIfAborted(),c instanceof I||c instanceof O?c:qf(e,c)}finally{i.abort()}}async function Hf(e,t){try{return await e(t)}catch(n){if(!Wf(n))throw n;return await e(
t)}}function Wf(e){return nn(e).kind!=="credentials"?!1:e.$metadata?.clockSkewCorrected===!0}var Mf={credentials:"credentials",denied:"denied",missing:"refused",
changed:"refused",throttled:"throttled",server:"server",network:"network",setting:"setting",refused:"refused"};function qf(e,t){let{kind:n,code:o,mayHaveArrived:r}=nn(
t);return new I({kind:Mf[n],code:o,mayHaveArrived:r},`${e}: ${rn(t)}`,{cause:t})}function _s(e,t){let n=new Ct({...ke(e),requestHandler:Ie(),maxAttempts:1});return(o,r,i)=>Ts(o,t,i,s=>n.send(r,{abortSignal:s}))}function X(){return typeof navigator=="object"&&"userAgent"in navigator?navigator.userAgent:typeof process=="object"&&process.version!==void 0?`Node.js/${process.
version.substr(1)} (${process.platform}; ${process.arch})`:"<environment undetectable>"}var Bf="0.0.0-development",Vf=`octokit-endpoint.js/${Bf} ${X()}`,Kf={method:"GET",baseUrl:"https://api.github.com",headers:{accept:"application/vnd.github.v3+js\
on","user-agent":Vf},mediaType:{format:""}};function zf(e){return e?Object.keys(e).reduce((t,n)=>(t[n.toLowerCase()]=e[n],t),{}):{}}function Yf(e){if(typeof e!=
"object"||e===null||Object.prototype.toString.call(e)!=="[object Object]")return!1;let t=Object.getPrototypeOf(e);if(t===null)return!0;let n=Object.prototype.hasOwnProperty.
call(t,"constructor")&&t.constructor;return typeof n=="function"&&n instanceof n&&Function.prototype.call(n)===Function.prototype.call(e)}function Ps(e,t){let n=Object.
assign({},e);return Object.keys(t).forEach(o=>{Yf(t[o])?o in e?n[o]=Ps(e[o],t[o]):Object.assign(n,{[o]:t[o]}):Object.assign(n,{[o]:t[o]})}),n}function Rs(e){for(let t in e)
e[t]===void 0&&delete e[t];return e}function Kn(e,t,n){if(typeof t=="string"){let[r,i]=t.split(" ");n=Object.assign(i?{method:r,url:i}:{url:r},n)}else n=Object.
assign({},t);n.headers=zf(n.headers),Rs(n),Rs(n.headers);let o=Ps(e||{},n);return n.url==="/graphql"&&(e&&e.mediaType.previews?.length&&(o.mediaType.previews=e.
mediaType.previews.filter(r=>!o.mediaType.previews.includes(r)).concat(o.mediaType.previews)),o.mediaType.previews=(o.mediaType.previews||[]).map(r=>r.replace(/-preview/,
""))),o}function Xf(e,t){let n=/\?/.test(e)?"&":"?",o=Object.keys(t);return o.length===0?e:e+n+o.map(r=>r==="q"?"q="+t.q.split("+").map(encodeURIComponent).join(
"+"):`${r}=${encodeURIComponent(t[r])}`).join("&")}var Qf=/\{[^{}}]+\}/g;function Zf(e){return e.replace(/(?:^\W+)|(?:(?<!\W)\W+$)/g,"").split(/,/)}function em(e){
let t=e.match(Qf);return t?t.map(Zf).reduce((n,o)=>n.concat(o),[]):[]}function Ss(e,t){let n={__proto__:null};for(let o of Object.keys(e))t.indexOf(o)===-1&&(n[o]=
e[o]);return n}function ks(e){return e.split(/(%[0-9A-Fa-f]{2})/g).map(function(t){return/%[0-9A-Fa-f]/.test(t)||(t=encodeURI(t).replace(/%5B/g,"[").replace(/%5D/g,
"]")),t}).join("")}function xe(e){return encodeURIComponent(e).replace(/[!'()*]/g,function(t){return"%"+t.charCodeAt(0).toString(16).toUpperCase()})}function Oe(e,t,n){
return t=e==="+"||e==="#"?ks(t):xe(t),n?xe(n)+"="+t:t}function be(e){return e!=null}function Vn(e){return e===";"||e==="&"||e==="?"}function tm(e,t,n,o){var r=e[n],
i=[];if(be(r)&&r!=="")if(typeof r=="string"||typeof r=="number"||typeof r=="bigint"||typeof r=="boolean")r=r.toString(),o&&o!=="*"&&(r=r.substring(0,parseInt(o,
10))),i.push(Oe(t,r,Vn(t)?n:""));else if(o==="*")Array.isArray(r)?r.filter(be).forEach(function(s){i.push(Oe(t,s,Vn(t)?n:""))}):Object.keys(r).forEach(function(s){
be(r[s])&&i.push(Oe(t,r[s],s))});else{let s=[];Array.isArray(r)?r.filter(be).forEach(function(a){s.push(Oe(t,a))}):Object.keys(r).forEach(function(a){be(r[a])&&
(s.push(xe(a)),s.push(Oe(t,r[a].toString())))}),Vn(t)?i.push(xe(n)+"="+s.join(",")):s.length!==0&&i.push(s.join(","))}else t===";"?be(r)&&i.push(xe(n)):r===""&&
(t==="&"||t==="?")?i.push(xe(n)+"="):r===""&&i.push("");return i}function nm(e){return{expand:rm.bind(null,e)}}function rm(e,t){var n=["+","#",".","/",";","?","\
&"];return e=e.replace(/\{([^\{\}]+)\}|([^\{\}]+)/g,function(o,r,i){if(r){let a="",c=[];if(n.indexOf(r.charAt(0))!==-1&&(a=r.charAt(0),r=r.substr(1)),r.split(/,/g).
forEach(function(p){var l=/([^:\*]*)(?::(\d+)|(\*))?/.exec(p);c.push(tm(t,a,l[1],l[2]||l[3]))}),a&&a!=="+"){var s=",";return a==="?"?s="&":a!=="#"&&(s=a),(c.length!==
0?a:"")+c.join(s)}else return c.join(",")}else return ks(i)}),e==="/"?e:e.replace(/\/$/,"")}function Is(e){let t=e.method.toUpperCase(),n=(e.url||"/").replace(/:([a-z]\w+)/g,
"{$1}"),o=Object.assign({},e.headers),r,i=Ss(e,["method","baseUrl","url","headers","request","mediaType"]),s=em(n);n=nm(n).expand(i),/^http/.test(n)||(n=e.baseUrl+
n);let a=Object.keys(e).filter(l=>s.includes(l)).concat("baseUrl"),c=Ss(i,a);if(!/application\/octet-stream/i.test(o.accept)&&(e.mediaType.format&&(o.accept=o.accept.
split(/,/).map(l=>l.replace(/application\/vnd(\.\w+)(\.v3)?(\.\w+)?(\+json)?$/,`application/vnd$1$2.${e.mediaType.format}`)).join(",")),n.endsWith("/graphql")&&
e.mediaType.previews?.length)){let l=o.accept.match(/(?<![\w-])[\w-]+(?=-preview)/g)||[];o.accept=l.concat(e.mediaType.previews).map(d=>{let m=e.mediaType.format?
`.${e.mediaType.format}`:"+json";return`application/vnd.github.${d}-preview${m}`}).join(",")}return["GET","HEAD"].includes(t)?n=Xf(n,c):"data"in c?r=c.data:Object.
keys(c).length&&(r=c),!o["content-type"]&&typeof r<"u"&&(o["content-type"]="application/json; charset=utf-8"),["PATCH","PUT"].includes(t)&&typeof r>"u"&&(r=""),
Object.assign({method:t,url:n,headers:o},typeof r<"u"?{body:r}:null,e.request?{request:e.request}:null)}function om(e,t,n){return Is(Kn(e,t,n))}function $s(e,t){
let n=Kn(e,t),o=om.bind(null,n);return Object.assign(o,{DEFAULTS:n,defaults:$s.bind(null,n),merge:Kn.bind(null,n),parse:Is})}var Os=$s(null,Kf);var Ys=Oa(js(),1);var hm=/^-?\d+$/,dn=/^-?\d+n+$/,ce=JSON.stringify,Qn=JSON.parse,Ms=/^-?\d+n$/,Us=/([\[:])?"(-?\d+)n"($|\s*[,\}\]])/g,Gs=/([\[:])?("-?\d+n+)n("$|"\s*[,\}\]])/g,Zn=e=>e===
void 0||typeof e=="function"||typeof e=="symbol",er=e=>e!==null&&typeof e=="object"&&e.constructor&&e.constructor.name==="RawJSON",ym=(e,t,n)=>{let o="";typeof n==
"number"?o=" ".repeat(Math.min(10,Math.max(0,Math.floor(n)))):typeof n=="string"&&(o=n.slice(0,10));let r=typeof t=="function",i=Array.isArray(t)?new Set(t.map(
String)):null,s=(f,R,y)=>(y!==null&&typeof y=="object"&&typeof y.toJSON=="function"&&(y=y.toJSON(R)),typeof y=="string"&&dn.test(y)?y+"n":typeof y=="bigint"?"ra\
wJSON"in JSON?JSON.rawJSON(y.toString()):y.toString()+"n":(r&&(y=t.call(f,R,y)),y!==null&&typeof y=="object"&&(y instanceof Number||y instanceof String||y instanceof
Boolean)&&(y=y.valueOf()),y)),a=s({"":e},"",e);if(Zn(a))return;let c=a===null||typeof a!="object",p=er(a);if(c||p)return ce(a);let l=[],d=0,m=[{parent:{"":a},key:"",
val:a,isArray:Array.isArray(a),keys:Array.isArray(a)?null:Object.keys(a),index:0,first:!0}],g=new WeakSet([a]);for(;m.length>0;){let f=m[m.length-1];f.index===0&&
(l.push(f.isArray?"[":"{"),d++);let R=!1;if(f.isArray)if(f.index<f.val.length){f.first||l.push(","),o&&l.push(`
`+o.repeat(d));let y=f.val[f.index],S=s(f.val,String(f.index),y);if(Zn(S))l.push("null"),f.first=!1,f.index++;else{let D=S!==null&&typeof S=="object",W=er(S);if(D&&
!W){if(g.has(S))throw new TypeError("Converting circular structure to JSON");g.add(S),m.push({parent:f.val,key:String(f.index),val:S,isArray:Array.isArray(S),keys:Array.
isArray(S)?null:Object.keys(S),index:0,first:!0}),f.first=!1,f.index++}else l.push(ce(S)),f.first=!1,f.index++}}else R=!0;else{for(;f.index<f.keys.length;){let S=f.
keys[f.index++];if(i&&!i.has(S))continue;let W=f.val[S],U=s(f.val,S,W);if(Zn(U))continue;f.first||l.push(","),o?l.push(`
`+o.repeat(d)+ce(S)+": "):l.push(ce(S)+":");let M=U!==null&&typeof U=="object",B=er(U);if(M&&!B){if(g.has(U))throw new TypeError("Converting circular structure \
to JSON");g.add(U),m.push({parent:f.val,key:S,val:U,isArray:Array.isArray(U),keys:Array.isArray(U)?null:Object.keys(U),index:0,first:!0}),f.first=!1;break}else l.
push(ce(U)),f.first=!1}f.index>=f.keys.length&&m[m.length-1]===f&&(R=!0)}R&&(d--,!f.first&&o&&l.push(`
`+o.repeat(d)),l.push(f.isArray?"]":"}"),g.delete(f.val),m.pop())}return l.join("")},qs=(e,t,n)=>{try{return"rawJSON"in JSON?ce(e,(a,c)=>typeof c=="bigint"?JSON.
rawJSON(c.toString()):typeof t=="function"?t(a,c):(Array.isArray(t)&&t.includes(a),c),n):e?ce(e,(a,c)=>typeof c=="string"&&dn.test(c)||typeof c=="bigint"?c.toString()+
"n":typeof t=="function"?t(a,c):(Array.isArray(t)&&t.includes(a),c),n).replace(Us,"$1$2$3").replace(Gs,"$1$2$3"):ce(e,t,n)}catch(o){if(o instanceof RangeError){
let r=ym(e,t,n);return r===void 0?void 0:"rawJSON"in JSON?r:r.replace(Us,"$1$2$3").replace(Gs,"$1$2$3")}throw o}},pn=new Map,gm=()=>{let e=JSON.parse.toString();
if(pn.has(e))return pn.get(e);try{let t=JSON.parse("1",(n,o,r)=>!!r?.source&&r.source==="1");return pn.set(e,t),t}catch{return pn.set(e,!1),!1}},bm=(e,t,n,o)=>typeof t==
"string"&&Ms.test(t)?BigInt(t.slice(0,-1)):typeof t=="string"&&dn.test(t)?t.slice(0,-1):typeof o=="function"?o(e,t,n):t,xm=(e,t)=>JSON.parse(e,(n,o,r)=>{let i=typeof o==
"number",s=o>Number.MAX_SAFE_INTEGER||o<Number.MIN_SAFE_INTEGER,a=i&&s,c=r&&hm.test(r.source);return a&&c?BigInt(r.source):typeof t=="function"?t(n,o,r):o}),Bs=Number.
MAX_SAFE_INTEGER.toString(),Hs=Bs.length,wm=/"(?:[^"\\]|\\.)*"|-?(0|[1-9][0-9]*)(\.[0-9]+)?([eE][+-]?[0-9]+)?/g,vm=/^"-?\d+n+"$/,Em=(e,t)=>{let n={"":e},o=[{parent:n,
key:"",visited:!1}];for(;o.length>0;){let r=o[o.length-1];if(r.visited){let{parent:i,key:s}=r,a=i[s];typeof a=="string"&&(Ms.test(a)?a=BigInt(a.slice(0,-1)):dn.
test(a)&&(a=a.slice(0,-1))),typeof t=="function"&&(a=t.call(i,s,a)),a===void 0?delete i[s]:i[s]=a,o.pop()}else{r.visited=!0;let i=r.parent[r.key];if(i!==null&&typeof i==
"object"){let a=Object.keys(i);for(let c=a.length-1;c>=0;c--)o.push({parent:i,key:a[c],visited:!1})}}}return n[""]},Ws=e=>e.replace(wm,(t,n,o,r)=>{let i=t[0]===
'"';if(i&&vm.test(t))return t.substring(0,t.length-1)+'n"';let a=o||r,c=n&&(n.length<Hs||n.length===Hs&&n<=Bs);return i||a||c?t:'"'+t+'n"'}),Vs=(e,t)=>{if(!e)return Qn(
e,t);try{if(gm())return xm(e,t);let n=Ws(e);return Qn(n,(o,r,i)=>bm(o,r,i,t))}catch(n){if(n instanceof RangeError){let o=Ws(e),r=Qn(o);return Em(r,t)}throw n}};var Am="10.0.16",Tm={headers:{"user-agent":`octokit-request.js/${Am} ${X()}`}};function _m(e){if(typeof e!="object"||e===null||Object.prototype.toString.call(e)!==
"[object Object]")return!1;let t=Object.getPrototypeOf(e);if(t===null)return!0;let n=Object.prototype.hasOwnProperty.call(t,"constructor")&&t.constructor;return typeof n==
"function"&&n instanceof n&&Function.prototype.call(n)===Function.prototype.call(e)}var Ks=()=>"";async function zs(e){let t=e.request?.fetch||globalThis.fetch;
if(!t)throw new Error("fetch is not set. Please pass a fetch implementation as new Octokit({ request: { fetch }}). Learn more at https://github.com/octokit/octo\
kit.js/#fetch-missing");let n=e.request?.log||console,o=e.request?.parseSuccessResponseBody!==!1,r=_m(e.body)||Array.isArray(e.body)?qs(e.body):e.body,i=Object.
fromEntries(Object.entries(e.headers).map(([d,m])=>[d,String(m)])),s;try{s=await t(e.url,{method:e.method,body:r,redirect:e.request?.redirect,headers:i,signal:e.
request?.signal,...e.body&&{duplex:"half"}})}catch(d){let m="Unknown Error";if(d instanceof Error){if(d.name==="AbortError")throw d.status=500,d;m=d.message,d.name===
"TypeError"&&"cause"in d&&(d.cause instanceof Error?m=d.cause.message:typeof d.cause=="string"&&(m=d.cause))}let g=new Y(m,500,{request:e});throw g.cause=d,g}let a=s.
status,c=s.url,p={};for(let[d,m]of s.headers)p[d]=m;let l={url:c,status:a,headers:p,data:""};if("deprecation"in p){let d=p.link&&p.link.match(/<([^<>]+)>; rel="deprecation"/),
m=d&&d.pop();n.warn(`[@octokit/request] "${e.method} ${e.url}" is deprecated. It is scheduled to be removed on ${p.sunset}${m?`. See ${m}`:""}`)}if(a===204||a===
205)return l;if(e.method==="HEAD"){if(a<400)return l;throw new Y(s.statusText,a,{response:l,request:e})}if(a===304)throw l.data=await tr(s),new Y("Not modified",
a,{response:l,request:e});if(a>=400)throw l.data=await tr(s),new Y(Sm(l.data),a,{response:l,request:e});return l.data=o?await tr(s):s.body,l}async function tr(e){
let t=e.headers.get("content-type");if(!t)return e.text().catch(Ks);let n=(0,Ys.parse)(t);if(Rm(n)){let o="";try{return o=await e.text(),Vs(o)}catch{return o}}else
return n.type.startsWith("text/")||n.parameters.charset?.toLowerCase()==="utf-8"&&n.type!=="application/octet-stream"?e.text().catch(Ks):e.arrayBuffer().catch(()=>new ArrayBuffer(
0))}function Rm(e){return e.type==="application/json"||e.type==="application/scim+json"}function Sm(e){if(typeof e=="string")return e;if(e instanceof ArrayBuffer)
return"Unknown error";if(typeof e=="object"&&e!==null&&"message"in e){let t=e,n="documentation_url"in t?` - ${t.documentation_url}`:"";return Array.isArray(t.errors)?
`${t.message}: ${t.errors.map(o=>JSON.stringify(o)).join(", ")}${n}`:`${t.message}${n}`}return`Unknown error: ${JSON.stringify(e)}`}function nr(e,t){let n=e.defaults(
t);return Object.assign(function(r,i){let s=n.merge(r,i);if(!s.request||!s.request.hook)return zs(n.parse(s));let a=(c,p)=>zs(n.parse(n.merge(c,p)));return Object.
assign(a,{endpoint:n,defaults:nr.bind(null,n)}),s.request.hook(a,s)},{endpoint:n,defaults:nr.bind(null,n)})}var N=nr(Os,Tm);function Pm(e){let t=e.endpoint.DEFAULTS;return/^https:\/\/(api\.)?github\.com$/.test(t.baseUrl)?"https://github.com":/^https:\/\/api\..*\.ghe\.com$/.test(t.baseUrl)?
t.baseUrl.replace("api.",""):t.baseUrl.replace("/api/v3","")}async function fn(e,t,n){let o={baseUrl:Pm(e),headers:{accept:"application/json"},...n},r=await e(t,
o);if("error"in r.data){let i=new Y(`${r.data.error_description} (${r.data.error}, ${r.data.error_uri})`,400,{request:e.endpoint.merge(t,o)});throw i.response=r,
i}return r}async function ea(e){let t=e.request||N,n=await fn(t,"POST /login/oauth/access_token",{client_id:e.clientId,client_secret:e.clientSecret,code:e.code,redirect_uri:e.
redirectUrl}),o={clientType:e.clientType,clientId:e.clientId,clientSecret:e.clientSecret,token:n.data.access_token,scopes:n.data.scope.split(/\s+/).filter(Boolean)};
if(e.clientType==="github-app"){if("refresh_token"in n.data){let r=new Date(n.headers.date).getTime();o.refreshToken=n.data.refresh_token,o.expiresAt=Xs(r,n.data.
expires_in),o.refreshTokenExpiresAt=Xs(r,n.data.refresh_token_expires_in)}delete o.scopes}return{...n,authentication:o}}function Xs(e,t){return new Date(e+t*1e3).
toISOString()}async function ta(e){let t=e.request||N,n={client_id:e.clientId};return"scopes"in e&&Array.isArray(e.scopes)&&(n.scope=e.scopes.join(" ")),fn(t,"P\
OST /login/device/code",n)}async function rr(e){let t=e.request||N,n=await fn(t,"POST /login/oauth/access_token",{client_id:e.clientId,device_code:e.code,grant_type:"\
urn:ietf:params:oauth:grant-type:device_code"}),o={clientType:e.clientType,clientId:e.clientId,token:n.data.access_token,scopes:n.data.scope.split(/\s+/).filter(
Boolean)};if("clientSecret"in e&&(o.clientSecret=e.clientSecret),e.clientType==="github-app"){if("refresh_token"in n.data){let r=new Date(n.headers.date).getTime();
o.refreshToken=n.data.refresh_token,o.expiresAt=Qs(r,n.data.expires_in),o.refreshTokenExpiresAt=Qs(r,n.data.refresh_token_expires_in)}delete o.scopes}return{...n,
authentication:o}}function Qs(e,t){return new Date(e+t*1e3).toISOString()}async function na(e){let n=await(e.request||N)("POST /applications/{client_id}/token",
{headers:{authorization:`basic ${btoa(`${e.clientId}:${e.clientSecret}`)}`},client_id:e.clientId,access_token:e.token}),o={clientType:e.clientType,clientId:e.clientId,
clientSecret:e.clientSecret,token:e.token,scopes:n.data.scopes};return n.data.expires_at&&(o.expiresAt=n.data.expires_at),e.clientType==="github-app"&&delete o.
scopes,{...n,authentication:o}}async function ra(e){let t=e.request||N,n=await fn(t,"POST /login/oauth/access_token",{client_id:e.clientId,client_secret:e.clientSecret,
grant_type:"refresh_token",refresh_token:e.refreshToken}),o=new Date(n.headers.date).getTime(),r={clientType:"github-app",clientId:e.clientId,clientSecret:e.clientSecret,
token:n.data.access_token,refreshToken:n.data.refresh_token,expiresAt:Zs(o,n.data.expires_in),refreshTokenExpiresAt:Zs(o,n.data.refresh_token_expires_in)};return{
...n,authentication:r}}function Zs(e,t){return new Date(e+t*1e3).toISOString()}async function oa(e){let t=e.request||N,n=btoa(`${e.clientId}:${e.clientSecret}`),o=await t("PATCH /applications/{client_id}/token",{headers:{authorization:`bas\
ic ${n}`},client_id:e.clientId,access_token:e.token}),r={clientType:e.clientType,clientId:e.clientId,clientSecret:e.clientSecret,token:o.data.token,scopes:o.data.
scopes};return o.data.expires_at&&(r.expiresAt=o.data.expires_at),e.clientType==="github-app"&&delete r.scopes,{...o,authentication:r}}async function ia(e){let t=e.
request||N,n=btoa(`${e.clientId}:${e.clientSecret}`);return t("DELETE /applications/{client_id}/token",{headers:{authorization:`basic ${n}`},client_id:e.clientId,
access_token:e.token})}async function sa(e){let t=e.request||N,n=btoa(`${e.clientId}:${e.clientSecret}`);return t("DELETE /applications/{client_id}/grant",{headers:{
authorization:`basic ${n}`},client_id:e.clientId,access_token:e.token})}async function ca(e,t){let n=km(e,t.auth);if(n)return n;let{data:o}=await ta({clientType:e.clientType,clientId:e.clientId,request:t.request||e.request,scopes:t.
auth.scopes||e.scopes});await e.onVerification(o);let r=await or(t.request||e.request,e.clientId,e.clientType,o);return e.authentication=r,r}function km(e,t){if(t.
refresh===!0||!e.authentication)return!1;if(e.clientType==="github-app")return e.authentication;let n=e.authentication,o=("scopes"in t&&t.scopes||e.scopes).join(
" "),r=n.scopes.join(" ");return o===r?n:!1}async function aa(e){await new Promise(t=>setTimeout(t,e*1e3))}async function or(e,t,n,o){try{let r={clientId:t,request:e,
code:o.device_code},{authentication:i}=n==="oauth-app"?await rr({...r,clientType:"oauth-app"}):await rr({...r,clientType:"github-app"});return{type:"token",tokenType:"\
oauth",...i}}catch(r){if(!r.response)throw r;let i=r.response.data.error;if(i==="authorization_pending")return await aa(o.interval),or(e,t,n,o);if(i==="slow_dow\
n")return await aa(o.interval+7),or(e,t,n,o);throw r}}async function Im(e,t){return ca(e,{auth:t})}async function $m(e,t,n,o){let r=t.endpoint.merge(n,o);if(/\/login\/(oauth\/access_token|device\/code)$/.
test(r.url))return t(r);let{token:i}=await ca(e,{request:t,auth:{type:"oauth"}});return r.headers.authorization=`token ${i}`,t(r)}var Om="0.0.0-development";function ua(e){
let t=e.request||N.defaults({headers:{"user-agent":`octokit-auth-oauth-device.js/${Om} ${X()}`}}),{request:n=t,...o}=e,r=e.clientType==="github-app"?{...o,clientType:"\
github-app",request:n}:{...o,clientType:"oauth-app",request:n,scopes:e.scopes||[]};if(!e.clientId)throw new Error('[@octokit/auth-oauth-device] "clientId" optio\
n must be set (https://github.com/octokit/auth-oauth-device.js#usage)');if(!e.onVerification)throw new Error('[@octokit/auth-oauth-device] "onVerification" opti\
on must be a function (https://github.com/octokit/auth-oauth-device.js#usage)');return Object.assign(Im.bind(null,r),{hook:$m.bind(null,r)})}var pa="0.0.0-development";async function la(e){if("code"in e.strategyOptions){let{authentication:t}=await ea({clientId:e.clientId,clientSecret:e.clientSecret,clientType:e.
clientType,onTokenCreated:e.onTokenCreated,...e.strategyOptions,request:e.request});return{type:"token",tokenType:"oauth",...t}}if("onVerification"in e.strategyOptions){
let n=await ua({clientType:e.clientType,clientId:e.clientId,onTokenCreated:e.onTokenCreated,...e.strategyOptions,request:e.request})({type:"oauth"});return{clientSecret:e.
clientSecret,...n}}if("token"in e.strategyOptions)return{type:"token",tokenType:"oauth",clientId:e.clientId,clientSecret:e.clientSecret,clientType:e.clientType,
onTokenCreated:e.onTokenCreated,...e.strategyOptions};throw new Error("[@octokit/auth-oauth-user] Invalid strategy options")}async function ir(e,t={}){if(e.authentication||
(e.authentication=e.clientType==="oauth-app"?await la(e):await la(e)),e.authentication.invalid)throw new Error("[@octokit/auth-oauth-user] Token is invalid");let n=e.
authentication;if("expiresAt"in n&&(t.type==="refresh"||new Date(n.expiresAt)<new Date)){let{authentication:o}=await ra({clientType:"github-app",clientId:e.clientId,
clientSecret:e.clientSecret,refreshToken:n.refreshToken,request:e.request});e.authentication={tokenType:"oauth",type:"token",...o}}if(t.type==="refresh"){if(e.clientType===
"oauth-app")throw new Error("[@octokit/auth-oauth-user] OAuth Apps do not support expiring tokens");if(!n.hasOwnProperty("expiresAt"))throw new Error("[@octokit\
/auth-oauth-user] Refresh token missing");await e.onTokenCreated?.(e.authentication,{type:t.type})}if(t.type==="check"||t.type==="reset"){let o=t.type==="check"?
na:oa;try{let{authentication:r}=await o({clientType:e.clientType,clientId:e.clientId,clientSecret:e.clientSecret,token:e.authentication.token,request:e.request});
return e.authentication={tokenType:"oauth",type:"token",...r},t.type==="reset"&&await e.onTokenCreated?.(e.authentication,{type:t.type}),e.authentication}catch(r){
throw r.status===404&&(r.message="[@octokit/auth-oauth-user] Token is invalid",e.authentication.invalid=!0),r}}if(t.type==="delete"||t.type==="deleteAuthorizati\
on"){let o=t.type==="delete"?ia:sa;try{await o({clientType:e.clientType,clientId:e.clientId,clientSecret:e.clientSecret,token:e.authentication.token,request:e.request})}catch(r){
if(r.status!==404)throw r}return e.authentication.invalid=!0,e.authentication}return e.authentication}var Cm=/\/applications\/[^/]+\/(token|grant)s?/;function Ce(e){
return e&&Cm.test(e)}async function Dm(e,t,n,o={}){let r=t.endpoint.merge(n,o);if(/\/login\/(oauth\/access_token|device\/code)$/.test(r.url))return t(r);if(Ce(r.
url)){let s=btoa(`${e.clientId}:${e.clientSecret}`);return r.headers.authorization=`basic ${s}`,t(r)}let{token:i}=e.clientType==="oauth-app"?await ir({...e,request:t}):
await ir({...e,request:t});return r.headers.authorization="token "+i,t(r)}function mn({clientId:e,clientSecret:t,clientType:n="oauth-app",request:o=N.defaults({
headers:{"user-agent":`octokit-auth-oauth-app.js/${pa} ${X()}`}}),onTokenCreated:r,...i}){let s=Object.assign({clientType:n,clientId:e,clientSecret:t,onTokenCreated:r,
strategyOptions:i,request:o});return Object.assign(ir.bind(null,s),{hook:Dm.bind(null,s)})}mn.VERSION=pa;async function Nm(e,t){if(t.type==="oauth-app")return{type:"oauth-app",clientId:e.clientId,clientSecret:e.clientSecret,clientType:e.clientType,headers:{authorization:`\
basic ${btoa(`${e.clientId}:${e.clientSecret}`)}`}};if("factory"in t){let{type:r,...i}={...t,...e};return t.factory(i)}let n={clientId:e.clientId,clientSecret:e.
clientSecret,request:e.request,...t};return(e.clientType==="oauth-app"?await mn({...n,clientType:e.clientType}):await mn({...n,clientType:e.clientType}))()}async function Jm(e,t,n,o){
let r=t.endpoint.merge(n,o);if(/\/login\/(oauth\/access_token|device\/code)$/.test(r.url))return t(r);if(e.clientType==="github-app"&&!Ce(r.url))throw new Error(
`[@octokit/auth-oauth-app] GitHub Apps cannot use their client ID/secret for basic authentication for endpoints other than "/applications/{client_id}/**". "${r.
method} ${r.url}" is not supported.`);let i=btoa(`${e.clientId}:${e.clientSecret}`);r.headers.authorization=`basic ${i}`;try{return await t(r)}catch(s){throw s.
status!==401||(s.message=`[@octokit/auth-oauth-app] "${r.method} ${r.url}" does not support clientId/clientSecret basic authentication.`),s}}var Lm="0.0.0-devel\
opment";function da(e){let t=Object.assign({request:N.defaults({headers:{"user-agent":`octokit-auth-oauth-app.js/${Lm} ${X()}`}}),clientType:"oauth-app"},e);return Object.
assign(Nm.bind(null,t),{hook:Jm.bind(null,t)})}function hn(e){return e.includes("-----BEGIN RSA PRIVATE KEY-----")}function ma(e){return e.includes("-----BEGIN OPENSSH PRIVATE KEY-----")}function sr(e){let t=new ArrayBuffer(
e.length),n=new Uint8Array(t);for(let o=0,r=e.length;o<r;o++)n[o]=e.charCodeAt(o);return t}function ha(e){let t=e.trim().split(`
`).slice(1,-1).join(""),n=atob(t);return sr(n)}function ya(e,t){return`${fa(e)}.${fa(t)}`}function ga(e){for(var t="",n=new Uint8Array(e),o=n.byteLength,r=0;r<o;r++)
t+=String.fromCharCode(n[r]);return ba(btoa(t))}function ba(e){return e.replace(/=/g,"").replace(/\+/g,"-").replace(/\//g,"_")}function fa(e){return ba(btoa(JSON.
stringify(e)))}import{subtle as ar}from"node:crypto";import{createPrivateKey as Fm}from"node:crypto";function xa(e){return hn(e)?Fm(e).export({type:"pkcs8",format:"pem"}):e}async function wa({privateKey:e,payload:t}){let n=xa(e);if(hn(n))throw new Error("[universal-github-app-jwt] Private Key is in PKCS#1 format, but only PKCS#8 is\
 supported. See https://github.com/gr2m/universal-github-app-jwt#private-key-formats");if(ma(n))throw new Error("[universal-github-app-jwt] Private Key is in Op\
enSSH format, but only PKCS#8 is supported. See https://github.com/gr2m/universal-github-app-jwt#private-key-formats");let o={name:"RSASSA-PKCS1-v1_5",hash:{name:"\
SHA-256"}},r={alg:"RS256",typ:"JWT"},i=ha(n),s=await ar.importKey("pkcs8",i,o,!1,["sign"]),a=ya(r,t),c=sr(a),p=await ar.sign(o.name,s,c),l=ga(p);return`${a}.${l}`}async function cr({id:e,privateKey:t,now:n=Math.floor(Date.now()/1e3)}){let o=t.replace(/\\n/g,`
`),r=n-30,i=r+600,a=await wa({privateKey:o,payload:{iat:r,exp:i,iss:e}});return{appId:e,expiration:i,token:a}}function jm(e,t){if(typeof e!="number"||!Number.isInteger(e)||e<0)throw new Error("Invalid max value");if(typeof t!="number"||!Number.isInteger(t)||t<0)throw new Error(
"Invalid ttl value")}var yn=class{constructor(t=1e3,n=0){jm(t,n),this.first=null,this.items=Object.create(null),this.last=null,this.size=0,this.max=t,this.ttl=n}bumpLru(t){if(this.last===
t)return;let n=this.last,o=t.next,r=t.prev;this.first===t&&(this.first=o),t.next=null,t.prev=n,n.next=t,r!==null&&(r.next=o),o!==null&&(o.prev=r),this.last=t}clear(){
this.items=Object.create(null),this.first=null,this.last=null,this.size=0}delete(t){let n=this.items[t];n!==void 0&&(delete this.items[t],this.size--,n.prev!==null&&
(n.prev.next=n.next),n.next!==null&&(n.next.prev=n.prev),this.first===n&&(this.first=n.next),this.last===n&&(this.last=n.prev))}deleteMany(t){for(var n=0;n<t.length;n++)
this.delete(t[n])}evict(){if(this.size>0){let t=this.first;delete this.items[t.key],--this.size===0?(this.first=null,this.last=null):(this.first=t.next,this.first.
prev=null)}}expiresAt(t){let n=this.items[t];if(n!==void 0)return n.expiry}get(t){let n=this.items[t];if(n!==void 0){if(this.ttl>0&&n.expiry<=Date.now()){this.delete(
t);return}return this.bumpLru(n),n.value}}getMany(t){let n=new Array(t.length);for(var o=0;o<t.length;o++)n[o]=this.get(t[o]);return n}keys(){return Object.keys(
this.items)}set(t,n){let o=this.items[t];if(o!==void 0){o.value=n,o.expiry=this.ttl>0?Date.now()+this.ttl:this.ttl,this.bumpLru(o);return}this.max>0&&this.size>=
this.max&&this.evict();let r={expiry:this.ttl>0?Date.now()+this.ttl:this.ttl,key:t,prev:this.last,next:null,value:n};this.items[t]=r,++this.size===1?this.first=
r:this.last.next=r,this.last=r}};async function bn({appId:e,privateKey:t,timeDifference:n,createJwt:o}){try{if(o){let{jwt:s,expiresAt:a}=await o(e,n);return{type:"app",token:s,appId:e,expiresAt:a}}
let r={id:e,privateKey:t};n&&Object.assign(r,{now:Math.floor(Date.now()/1e3)+n});let i=await cr(r);return{type:"app",token:i.token,appId:i.appId,expiresAt:new Date(
i.expiration*1e3).toISOString()}}catch(r){throw t==="-----BEGIN RSA PRIVATE KEY-----"?new Error("The 'privateKey` option contains only the first line '-----BEGI\
N RSA PRIVATE KEY-----'. If you are setting it using a `.env` file, make sure it is set on a single line with newlines replaced by '\n'"):r}}function Um(){return new yn(
15e3,1e3*60*59)}async function Gm(e,t){let n=ur(t),o=await e.get(n);if(!o)return;let[r,i,s,a,c,p]=o.split("|"),l=t.permissions||c.split(/,/).reduce((d,m)=>(/!$/.
test(m)?d[m.slice(0,-1)]="write":d[m]="read",d),{});return{token:r,createdAt:i,expiresAt:s,permissions:l,repositoryIds:t.repositoryIds,repositoryNames:t.repositoryNames,
singleFileName:p,repositorySelection:a}}async function Hm(e,t,n){let o=ur(t),r=t.permissions?"":Object.keys(n.permissions).map(s=>`${s}${n.permissions[s]==="wri\
te"?"!":""}`).join(","),i=[n.token,n.createdAt,n.expiresAt,n.repositorySelection,r,n.singleFileName].join("|");await e.set(o,i)}function ur({installationId:e,permissions:t={},
repositoryIds:n=[],repositoryNames:o=[]}){let r=Object.keys(t).sort().map(a=>t[a]==="read"?a:`${a}!`).join(","),i=n.sort().join(","),s=o.join(",");return[e,i,s,
r].filter(Boolean).join("|")}function va({installationId:e,token:t,createdAt:n,expiresAt:o,repositorySelection:r,permissions:i,repositoryIds:s,repositoryNames:a,
singleFileName:c}){return Object.assign({type:"token",tokenType:"installation",token:t,installationId:e,permissions:i,createdAt:n,expiresAt:o,repositorySelection:r},
s?{repositoryIds:s}:null,a?{repositoryNames:a}:null,c?{singleFileName:c}:null)}async function Ea(e,t,n){let o=Number(t.installationId||e.installationId);if(!o)throw new Error(
"[@octokit/auth-app] installationId option is required for installation authentication.");if(t.factory){let{type:i,factory:s,oauthApp:a,...c}={...e,...t};return s(
c)}let r=n||e.request;return Wm(e,{...t,installationId:o},r)}var gn=new Map;function Wm(e,t,n){let o=ur(t);if(gn.has(o))return gn.get(o);let r=Mm(e,t,n).finally(
()=>gn.delete(o));return gn.set(o,r),r}async function Mm(e,t,n){if(!t.refresh){let D=await Gm(e.cache,t);if(D){let{token:W,createdAt:U,expiresAt:M,permissions:B,
repositoryIds:wn,repositoryNames:Ne,singleFileName:vn,repositorySelection:h}=D;return va({installationId:t.installationId,token:W,createdAt:U,expiresAt:M,permissions:B,
repositorySelection:h,repositoryIds:wn,repositoryNames:Ne,singleFileName:vn})}}let o=await bn(e),r={installation_id:t.installationId,mediaType:{previews:["machi\
ne-man"]},headers:{authorization:`bearer ${o.token}`}};t.repositoryIds&&Object.assign(r,{repository_ids:t.repositoryIds}),t.repositoryNames&&Object.assign(r,{repositories:t.
repositoryNames}),t.permissions&&Object.assign(r,{permissions:t.permissions});let{data:{token:i,expires_at:s,repositories:a,permissions:c,repository_selection:p,
single_file:l}}=await n("POST /app/installations/{installation_id}/access_tokens",r),d=c||{},m=p||"all",g=a?a.map(D=>D.id):void 0,f=a?a.map(D=>D.name):void 0,R=new Date().
toISOString(),y={token:i,createdAt:R,expiresAt:s,repositorySelection:m,permissions:d,repositoryIds:g,repositoryNames:f};l&&Object.assign(r,{singleFileName:l}),await Hm(
e.cache,t,y);let S={installationId:t.installationId,token:i,createdAt:R,expiresAt:s,repositorySelection:m,permissions:d,repositoryIds:g,repositoryNames:f};return l&&
Object.assign(S,{singleFileName:l}),va(S)}async function qm(e,t){switch(t.type){case"app":return bn(e);case"oauth-app":return e.oauthApp({type:"oauth-app"});case"\
installation":return Ea(e,{...t,type:"installation"});case"oauth-user":return e.oauthApp(t);default:throw new Error(`Invalid auth type: ${t.type}`)}}var Bm=["/a\
pp","/app/hook/config","/app/hook/deliveries","/app/hook/deliveries/{delivery_id}","/app/hook/deliveries/{delivery_id}/attempts","/app/installations","/app/inst\
allations/{installation_id}","/app/installations/{installation_id}/access_tokens","/app/installations/{installation_id}/suspended","/app/installation-requests",
"/marketplace_listing/accounts/{account_id}","/marketplace_listing/plan","/marketplace_listing/plans","/marketplace_listing/plans/{plan_id}/accounts","/marketpl\
ace_listing/stubbed/accounts/{account_id}","/marketplace_listing/stubbed/plan","/marketplace_listing/stubbed/plans","/marketplace_listing/stubbed/plans/{plan_id\
}/accounts","/orgs/{org}/installation","/repos/{owner}/{repo}/installation","/users/{username}/installation","/enterprises/{enterprise}/installation"];function Vm(e){
let n=`^(?:${e.map(o=>o.split("/").map(r=>r.startsWith("{")?"(?:.+?)":r).join("/")).map(o=>`(?:${o})`).join("|")})$`;return new RegExp(n,"i")}var Km=Vm(Bm);function zm(e){
return!!e&&Km.test(e.split("?")[0])}var Ym=5*1e3;function Xm(e){return!(e.message.match(/'Expiration time' claim \('exp'\) is too far in the future/)||e.message.
match(/'Expiration time' claim \('exp'\) must be a numeric value representing the future time at which the assertion expires/)||e.message.match(/'Issued at' claim \('iat'\) must be an Integer representing the time that the assertion was issued/))}
async function Qm(e,t,n,o){let r=t.endpoint.merge(n,o),i=r.url;if(/\/login\/oauth\/access_token$/.test(i))return t(r);if(zm(i.replace(t.endpoint.DEFAULTS.baseUrl,
""))){let{token:c}=await bn(e);r.headers.authorization=`bearer ${c}`;let p;try{p=await t(r)}catch(l){if(Xm(l)||typeof l.response.headers.date>"u")throw l;let d=Math.
floor((Date.parse(l.response.headers.date)-Date.parse(new Date().toString()))/1e3);e.log.warn(l.message),e.log.warn(`[@octokit/auth-app] GitHub API time and sys\
tem time are different by ${d} seconds. Retrying request with the difference accounted for.`);let{token:m}=await bn({...e,timeDifference:d});return r.headers.authorization=
`bearer ${m}`,t(r)}return p}if(Ce(i)){let c=await e.oauthApp({type:"oauth-app"});return r.headers.authorization=c.headers.authorization,t(r)}let{token:s,createdAt:a}=await Ea(
e,{},t.defaults({baseUrl:r.baseUrl}));return r.headers.authorization=`token ${s}`,Aa(e,t,r,a)}async function Aa(e,t,n,o,r=0){let i=+new Date-+new Date(o);try{return await t(
n)}catch(s){if(s.status!==401)throw s;if(i>=Ym)throw r>0&&(s.message=`After ${r} retries within ${i/1e3}s of creating the installation access token, the respons\
e remains 401. At this point, the cause may be an authentication problem or a system outage. Please check https://www.githubstatus.com for status information`),
s;++r;let a=r*1e3;return e.log.warn(`[@octokit/auth-app] Retrying after 401 response to account for token replication delay (retry: ${r}, wait: ${a/1e3}s)`),await new Promise(
c=>setTimeout(c,a)),Aa(e,t,n,o,r)}}var Zm="8.3.1";function Ta(e){if(!e.appId)throw new Error("[@octokit/auth-app] appId option is required");if(!e.privateKey&&!e.
createJwt)throw new Error("[@octokit/auth-app] privateKey option is required");if(e.privateKey&&e.createJwt)throw new Error("[@octokit/auth-app] privateKey and \
createJwt options are mutually exclusive");if("installationId"in e&&!e.installationId)throw new Error("[@octokit/auth-app] installationId is set to a falsy valu\
e");let t=e.log||{};typeof t.warn!="function"&&(t.warn=console.warn.bind(console));let n=e.request||N.defaults({headers:{"user-agent":`octokit-auth-app.js/${Zm}\
 ${X()}`}}),o=Object.assign({request:n,cache:Um()},e,e.installationId?{installationId:Number(e.installationId)}:{},{log:t,oauthApp:da({clientType:"github-app",clientId:e.
clientId||"",clientSecret:e.clientSecret||"",request:n})});return Object.assign(qm.bind(null,o),{hook:Qm.bind(null,o)})}function _a(e,t,n){if("token"in e)return{of:async()=>({token:await n(e.token),createdAt:-1/0})};let{appId:o,privateKey:r}=e,i,s=new Map;return{async of(a,c){let p=await n(
r);i?.key!==p&&(i={key:p,auth:Ta({appId:o,privateKey:p,request:t})},s.clear());let{auth:l}=i,[d="",m=""]=a.split("/"),g=s.get(a);if(g===void 0){let{token:y}=await eh(
l),{data:S}=await t("GET /repos/{owner}/{repo}/installation",{owner:d,repo:m,headers:{authorization:`bearer ${y}`}});g=S.id,s.set(a,g)}let{token:f,createdAt:R}=await l(
{type:"installation",installationId:g,repositoryNames:[m],permissions:{...c}});return{token:f,createdAt:Date.parse(R)}}}}async function eh(e){try{return await e(
{type:"app"})}catch(t){throw new C({kind:"refused",status:401},"the private key of the App cannot be used: GITHUB_APP_PRIVATE_KEY has to be the PEM file that Gi\
tHub gave for the App",{cause:t})}}var lr=["2026-03-10","2022-11-28"],th=1e4;function Ra({access:e,apiUrl:t,clock:n,readSecret:o,fetch:r}){let i=lr[0],s=new Map,a=g=>"token"in e?"":(g.split("/")[0]??
"").toLowerCase(),c=N.defaults({baseUrl:t,headers:{"user-agent":`codepipeline-bridge-relay/${en}`,accept:"application/vnd.github+json"},request:{fetch:(g,f)=>l(
g,f),redirect:"manual"}}),p=_a(e,c,o);async function l(g,f){let R=new AbortController,y=new AbortController,S=n.sleep(se,R.signal).then(()=>{y.abort(new Error(`\
no answer within ${se/1e3} s`))},()=>{});try{let D=await(r??globalThis.fetch)(g,{...f,headers:{...f.headers,"x-github-api-version":i},signal:y.signal}),W=await D.
arrayBuffer();return new Response(nh(D.status)?null:W,{status:D.status,headers:D.headers})}catch(D){throw y.signal.aborted?y.signal.reason:D}finally{R.abort(),await S}}
async function d({repository:g,permissions:f}){try{return await p.of(g,f)}catch(R){if(R instanceof ae)throw new C({kind:"unsent"},R.message,{cause:R});let y=Un(
R,n.now()),S=y.kind==="lost"?"unsent":y.kind,{status:D,until:W}=y,U=D===404?`the GitHub App is not installed for ${g}`:"no token for it could be had";throw new C(
{kind:S,status:D,until:W},`${U} (${y.message})`,{cause:R})}}async function m(g,f,R){let{token:y,createdAt:S}=await d(g),[D,W]=g.repository.split("/");if(n.now()>
(g.notAfter??1/0))throw new C({kind:"unsent"},"it took too long to get a token");let U=i;try{let{status:M,data:B}=await c(f,{owner:D,repo:W,...R,headers:{authorization:`\
token ${y}`}});if(M>=300)throw new C({kind:"refused",status:M},`HTTP ${M}: the repository has another name now`);return{status:M,data:B}}catch(M){let B=Un(M,n.now());
if(B.status===400&&U===lr[0])return i=lr[1],await m(g,f,R);throw B.status===401&&n.now()-S<th?new C({kind:"unsent",status:401},B.message,{cause:M}):B}}return{async ask(g,f,R={}){
try{return await m(g,f,R)}catch(y){throw y instanceof C&&y.kind==="limited"&&s.set(a(g.repository),Math.max(s.get(a(g.repository))??0,y.until??0)),y}},blockedUntil:g=>s.
get(a(g))??0}}function nh(e){return e===204||e===205||e===304}var rh=5*6e4,oh=6e4,Sa=10;function Ia(e,t){let n=new Map;async function o(r){let i=n.get(r.repository);if(i!==void 0&&t.now()-i.at<rh)return i.name;let{data:s}=await e.
ask(r,"GET /repos/{owner}/{repo}").catch(ih),a=fe(s,"default_branch");if(a==="")throw new C({kind:"unsent"},"GitHub did not tell the default branch");return n.set(
r.repository,{name:a,at:t.now()}),a}return{async dispatch(r,i,s){let a={...xn(r),notAfter:s};if(r.workflow===void 0){await e.ask(a,"POST /repos/{owner}/{repo}/d\
ispatches",{event_type:r.eventType,client_payload:i});return}let{status:c,data:p}=await e.ask(a,"POST /repos/{owner}/{repo}/actions/workflows/{workflow}/dispatc\
hes",{workflow:r.workflow,ref:r.ref??await o(a),inputs:i});if(c===204)return;let l=ka(p,"workflow_run_id");if(l===void 0)throw new C({kind:"lost",status:c},`HTT\
P ${c} with an answer that is not GitHub's`);return{id:l,url:fe(p,"html_url")}},async find(r,i,s){let a=`>=${new Date(s-oh).toISOString().slice(0,19)}Z`,[c,p]=r.
workflow===void 0?["GET /repos/{owner}/{repo}/actions/runs","repository_dispatch"]:["GET /repos/{owner}/{repo}/actions/workflows/{workflow}/runs","workflow_disp\
atch"],l=[],d=0;for(let m=1;m<=Sa;m+=1){let{data:g}=await e.ask(xn(r),c,{...r.workflow===void 0?{}:{workflow:r.workflow},event:p,created:a,per_page:100,page:m}),
f=ch(g,"workflow_runs");for(let R of f){let y=ka(R,"id"),S=fe(R,"display_title");y!==void 0&&sh(S,i)?l.push({run:{id:y,url:fe(R,"html_url")},createdAt:Pa(R,"cre\
ated_at")}):ah(S)||(d+=1)}if(f.length<100)break;m===Sa&&(d+=1)}return l.sort((m,g)=>m.createdAt-g.createdAt||Number(m.run.id)-Number(g.run.id)),{runs:l.map(({run:m})=>m),
strangers:d}},async see(r,{id:i}){let{data:s}=await e.ask(xn(r),"GET /repos/{owner}/{repo}/actions/runs/{id}",{id:i}),a=fe(s,"status");if(a==="")throw new C({kind:"\
lost",status:200},"HTTP 200 with an answer that is not GitHub's");return{status:a,conclusion:fe(s,"conclusion"),updatedAt:Pa(s,"updated_at")}},async cancel(r,{id:i}){
let s=a=>e.ask(xn(r),`POST /repos/{owner}/{repo}/actions/runs/{id}/${a}`,{id:i});await s("cancel").catch(async a=>{if(!(a instanceof C)||a.status!==409)throw a;
await s("force-cancel")})},blockedUntil:({repository:r})=>e.blockedUntil(r)}}function xn({repository:e,eventType:t}){return{repository:e,permissions:t===void 0?
{actions:"write"}:{actions:"write",contents:"write"}}}function ih(e){throw!(e instanceof C)||e.kind!=="lost"?e:new C({kind:"unsent",status:e.status},e.message,{
cause:e})}function sh(e,t){for(let n=e.indexOf(t);n>=0;n=e.indexOf(t,n+1))if(!/[\w-]/.test(e[n-1]??" ")&&!/[\w-]/.test(e[n+t.length]??" "))return!0;return!1}function ah(e){
return/(?<![\w-])[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}(?![\w-])/i.test(e)}function pr(e,t){return typeof e=="object"&&e!==null?e[t]:void 0}function fe(e,t){let n=pr(
e,t);return typeof n=="string"?n:""}function Pa(e,t){let n=Date.parse(fe(e,t));return Number.isNaN(n)?Number.MAX_SAFE_INTEGER:n}function ka(e,t){let n=pr(e,t);return typeof n==
"number"||typeof n=="bigint"?String(n):void 0}function ch(e,t){let n=pr(e,t);return Array.isArray(n)?n:[]}var De={now:()=>Date.now(),sleep:(e,t)=>As.sleep(e,t)};function Rx({region:e}){let t=Je();return{region:e,credentials:async()=>({sessionToken:void 0,...await t()})}}
function Sx(e,t,n,o){let r=ys(t,De),i=Ra({access:e.gitHub,apiUrl:e.apiUrl,clock:De,readSecret:s=>r.ofSetting(s)});return Es({settings:e,records:n,workflows:Ia(i,
De),send:_s(t,De),readSecret:s=>r.named(s),clock:De,log:o})}export{ph as a,ke as b,Ie as c,G as d,vh as e,Bn as f,De as g,Rx as h,Sx as i};
