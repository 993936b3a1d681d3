import{createRequire as relayCreateRequire}from'node:module';const require=relayCreateRequire(import.meta.url);
import{a as Ne}from"./chunk-G6WBSKVO.js";import{a as uo,c as lo,h as po,j as fo}from"./chunk-Z6FRC7CY.js";import{b as Gr}from"./chunk-DW4TWAPZ.js";
import{a as we}from"./chunk-SZPHDMCW.js";import{A as Br,B as Vr,C as Kr,D as zr,G as Yr,L as Xr,M as Zr,N as Qr,O as eo,P as to,Q as no,R as ro,S as oo,T as io,
U as so,W as ao,X as co,d as fr,g as mr,i as yr,j as gr,k as br,l as wr,n as xr,o as Er,p as vr,t as Dr,u as Nr,v as Lr,w as Jr,x as Fr,y as jr,z as qr}from"./chunk-OZ7I2U2N.js";
import{C as Hr,D as Wr,E as Mr,n as re,o as Rr,p as kr,q as Ir,r as $r,s as Or,t as Cr}from"./chunk-3UTIIPJI.js";import{M as Sr,O as Ur,e as pr,k as gn,l as dr,
o as hr,r as bn,t as Ar,u as Tr,v as _r,w as Pr}from"./chunk-7KEUJZIQ.js";import{b as La,c as Ja}from"./chunk-4DUZUFHG.js";var Ms=La(on=>{"use strict";Object.defineProperty(on,"__esModule",{value:!0});on.format=oh;on.parse=ih;var th=/^[\u0009\u0020-\u007e\u0080-\u00ff]*$/,js=/^[!#$%&'*+.^_`|~0-9A-Za-z-]+$/,
nh=/[\\"]/g,rh=/^[!#$%&'*+.^_`|~0-9A-Za-z-]+\/[!#$%&'*+.^_`|~0-9A-Za-z-]+$/,Us=(()=>{let e=function(){};return e.prototype=Object.create(null),e})();function oh(e){
let{type:t,parameters:n}=e;if(!t||!rh.test(t))throw new TypeError(`Invalid type: ${t}`);let o=t;if(n)for(let r of Object.keys(n)){if(!js.test(r))throw new TypeError(
`Invalid parameter name: ${r}`);o+=`; ${r}=${lh(n[r])}`}return o}function ih(e,t){let n=t?.comma===!0?ch:65536,o=e.length,r=zn(e,t?.start??0,o),i=r;r=Kn(e,r,o,n);
let s=Yn(e,i,r),a=e.slice(i,s).toLowerCase();return t?.parameters===!1?{type:a,index:r,parameters:new Us}:uh(e,a,r,o,n)}var Gs=32,Hs=9,Ws=59,sh=61,Fs=34,ah=92,ch=44;
function uh(e,t,n,o,r){let i=new Us;e:for(;n<o&&e.charCodeAt(n)!==r;){n=zn(e,n+1,o);let s=n;for(;n<o;){let a=e.charCodeAt(n);if(a===r)break e;if(a===Ws)continue e;
if(a===sh){let c=Yn(e,s,n),p=e.slice(s,c).toLowerCase();if(n=zn(e,n+1,o),n<o&&e.charCodeAt(n)===Fs){n++;let d="";for(;n<o;){let h=e.charCodeAt(n++);if(h===Fs){n=
Kn(e,n,o,r),i[p]===void 0&&(i[p]=d);break}if(h===ah&&n<o){d+=e[n++];continue}d+=String.fromCharCode(h)}continue e}let l=n;if(n=Kn(e,n,o,r),i[p]===void 0){let d=Yn(
e,l,n);i[p]=e.slice(l,d)}continue e}n++}}return{type:t,index:n,parameters:i}}function Kn(e,t,n,o){for(;t<n;){let r=e.charCodeAt(t);if(r===Ws||r===o)break;t++}return t}
function zn(e,t,n){for(;t<n;){let o=e.charCodeAt(t);if(o!==Gs&&o!==Hs)break;t++}return t}function Yn(e,t,n){for(;n>t;){let o=e.charCodeAt(n-1);if(o!==Gs&&o!==Hs)
break;n--}return n}function lh(e){if(js.test(e))return e;if(th.test(e))return`"${e.replace(nh,"\\$&")}"`;throw new TypeError(`Invalid parameter value: ${e}`)}});function k(e){return e.replace(/[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]/gu,t=>t===`
`?"\\n":t==="\r"?"\\r":t==="	"?"\\t":`\\u${t.charCodeAt(0).toString(16).padStart(4,"0")}`)}function Q(e,t){return e.length<=t?e:`${e.slice(0,t-1).replace(/[\ud800-\udbff]$/,
"")}\u2026`}function ho(e){return/^[a-z]{2,}(?:-[a-z]+)+-\d{1,2}$/.test(e)}function Le(e,t){return Object.fromEntries(Object.entries(e).map(([n,o])=>[n,typeof o=="string"?t(
o,n):o]))}var Fa="CodePipelineBridge/Relay";function am(e,t){return(n,o,r={},i={})=>{let s=new Date,a=Object.keys(i);e(JSON.stringify({timestamp:s.toISOString(),level:n,requestId:t(),
message:Q(k(o),4e3),...r,...i,...a.length===0?{}:{_aws:{Timestamp:s.getTime(),CloudWatchMetrics:[{Namespace:Fa,Dimensions:r.cause===void 0?[[]]:[[],["cause"]],Metrics:a.
map(c=>({Name:c,Unit:c.startsWith("Seconds")?"Seconds":"Count"}))}]}}}))}}var C=class extends Error{name="Failure";type;constructor(t,n,o){super(n,o),this.type=t}};function yo(e,t){let{Workflow:n,EventType:o,Ref:r}=mo(e),{defaults:i}=t,s=Ua(mo(e))??i.repository;if(s===void 0)throw ce("names no repository: set its property \
Repository to owner/name, or RELAY_REPOSITORY");if(!wn(s))throw ce(`has the repository "${k(s)}": write it as owner/name`);if(!ja(s,t.allowed))throw new C("Perm\
issionError",`The relay may not start workflows of ${s}: RELAY_REPOSITORIES does not list it. Add it there, or correct the action's property Repository; then re\
try the stage.`);if(n!==void 0&&o!==void 0)throw ce(`names both a workflow and an event type for ${s}: keep one of Workflow and EventType`);let a=n!==void 0||o!==
void 0,c=a?n:i.workflow,p=a?o:i.eventType;if(c!==void 0)return{repository:s,workflow:xn(c),ref:r??i.ref};if(p===void 0)throw ce(`names neither a workflow nor an\
 event type for ${s}: set its property Workflow to the workflow's file name, or EventType`);if(p.length>100)throw ce(`has an EventType of ${p.length} characters\
: GitHub takes 100`);if(r!==void 0)throw ce(`has the Ref "${k(r)}" beside an EventType: repository_dispatch runs on the default branch only; remove it, or use W\
orkflow`);return{repository:s,eventType:p}}function wn(e){return/^[\w-]+\/(?!\.{1,2}$)[\w.-]+$/.test(e)}function go(e){return/^[\w*-]+\/[\w.*-]+$/.test(e)}function ja(e,t){
return t.some(n=>{let o=n.split("*").map(r=>r.replace(/[.]/g,"\\.")).join("[^/]*");return new RegExp(`^${o}$`,"i").test(e)})}function xn(e){let t=e.replace(/^\.github\/workflows\//,
"");if(/^[^/\\\p{Cc}]+\.ya?ml$/u.test(t))return t;throw ce(`has the workflow "${k(e)}": write the file's name in .github/workflows, such as build.yml`)}function Je({
repository:e,workflow:t,eventType:n,ref:o}){return t===void 0?`event type "${k(n??"")}" of ${e}`:`workflow ${k(t)} of ${e} on ${o===void 0?"the default branch":
`ref ${k(o)}`}`}function Ua({Owner:e,Repository:t}){if(t!==void 0)return e===void 0||t.includes("/")?t:`${e}/${t}`}function mo(e){return Object.fromEntries(Object.
entries(e).map(([t,n])=>[t,n.trim()===""?void 0:n.trim()]))}function ce(e){return new C("ConfigurationError",`The action's configuration ${e}; then retry the st\
age.`)}var G=class extends Error{name="SettingsError"};function mm(e){let t=r=>{let i=e[r]?.trim();return i===""?void 0:i},n=xo(t("RELAY_ACTION_TYPES")).map(Ga);if(n.length===
0)throw new G("RELAY_ACTION_TYPES is not set: name the action types to poll for, such as Build/Custom/GitHub/1.");let o=t("RELAY_CLIENT_TOKENS");if(o===void 0&&
n.some(({owner:r})=>r==="ThirdParty"))throw new G("RELAY_CLIENT_TOKENS is not set, and RELAY_ACTION_TYPES names a third-party action: give the prefix of the Sec\
rets Manager secrets that hold the client tokens.");return{region:Va(t("AWS_REGION")??t("AWS_DEFAULT_REGION")),actionTypes:n,routes:{defaults:Wa(t),allowed:Ha(t(
"RELAY_REPOSITORIES"))},gitHub:qa(t),apiUrl:Ba(t("GITHUB_API_URL")??"https://api.github.com"),clientTokenPrefix:o,timeouts:{start:wo("RELAY_START_TIMEOUT",t("RE\
LAY_START_TIMEOUT")??"30"),answerGrace:wo("RELAY_ANSWER_GRACE",t("RELAY_ANSWER_GRACE")??"2")}}}var bo=["Source","Build","Deploy","Test","Invoke","Approval","Com\
pute"];function Ga(e){let[t="",n="",o="",r="",...i]=e.split("/"),s=a=>new G(`RELAY_ACTION_TYPES: "${k(e)}" ${a}: write category/owner/provider/version, such as \
Build/Custom/GitHub/1.`);if(i.length>0||r==="")throw s("is no action type");if(!bo.includes(t))throw s(`has no category of CodePipeline (${bo.join(", ")})`);if(n===
"AWS")throw s("is AWS's own, for which nobody can poll (a Lambda action invokes the relay's function)");if(n!=="Custom"&&n!=="ThirdParty")throw s("has no owner \
that is Custom or ThirdParty");if(!/^[\w-]{1,35}$/.test(o))throw s("has a provider that is not 1 to 35 of A-Z a-z 0-9 _ -");if(!/^[\w-]{1,9}$/.test(r))throw s("\
has a version that is not 1 to 9 of A-Z a-z 0-9 _ -");return{category:t,owner:n,provider:o,version:r}}function Ha(e){let t=xo(e);if(t.length===0)throw new G("RE\
LAY_REPOSITORIES is not set: name the repositories whose workflows may be started, such as my-org/my-app or my-org/*. Without it whoever may edit a pipeline cou\
ld start any workflow.");let n=t.find(o=>!go(o));if(n===void 0)return t;throw new G(`RELAY_REPOSITORIES: "${k(n)}" is no repository: write owner/name, with * fo\
r any characters but a slash.`)}function Wa(e){let t=e("RELAY_REPOSITORY"),n=e("RELAY_WORKFLOW"),o=e("RELAY_EVENT_TYPE");if(t!==void 0&&!wn(t))throw new G(`RELA\
Y_REPOSITORY: "${k(t)}" is no repository: write owner/name.`);if(n!==void 0&&o!==void 0)throw new G("RELAY_WORKFLOW and RELAY_EVENT_TYPE are both set: keep one \
of them.");if(o!==void 0&&o.length>100)throw new G("RELAY_EVENT_TYPE has more than the 100 characters that GitHub takes.");return{repository:t,workflow:Ma(n),eventType:o,
ref:e("RELAY_REF")}}function Ma(e){try{return e===void 0?void 0:xn(e)}catch{throw new G(`RELAY_WORKFLOW: "${k(e??"")}" is no workflow: write the file's name in \
.github/workflows, such as build.yml.`)}}function qa(e){let t=e("GITHUB_TOKEN"),n=e("GITHUB_APP_ID"),o=e("GITHUB_APP_PRIVATE_KEY");if(n!==void 0&&o!==void 0){if(t!==
void 0)throw new G("GITHUB_TOKEN and GITHUB_APP_ID are both set: keep one of the two ways.");if(!/^[\w.-]+$/.test(n))throw new G(`GITHUB_APP_ID: "${k(n)}" is ne\
ither an App's ID nor its client ID.`);if(!En(o)&&!o.includes("PRIVATE KEY"))throw new G("GITHUB_APP_PRIVATE_KEY is neither a PEM private key nor the ARN of a s\
ecret or parameter that holds one.");return{appId:n,privateKey:o}}if(n!==void 0)throw new G("GITHUB_APP_ID is set, but GITHUB_APP_PRIVATE_KEY is not.");if(o!==void 0)
throw new G("GITHUB_APP_PRIVATE_KEY is set, but GITHUB_APP_ID is not.");if(t!==void 0)return{token:t};throw new G("GITHUB_TOKEN is not set, and neither are GITH\
UB_APP_ID and GITHUB_APP_PRIVATE_KEY: the relay needs one of the two ways to start workflows.")}function Ba(e){let t=URL.canParse(e)?new URL(e):void 0,n=t?.hostname===
"127.0.0.1"||t?.hostname==="localhost"||t?.hostname==="[::1]";if(t?.protocol==="https:"||t?.protocol==="http:"&&n)return e.replace(/\/+$/,"");throw new G(`GITHU\
B_API_URL: "${k(e)}" is no https URL: for GitHub Enterprise Server write https://HOST/api/v3.`)}function Va(e){if(e!==void 0&&ho(e))return e;throw new G(e===void 0?
"AWS_REGION is not set: name the pipelines' region.":`AWS_REGION: "${k(e)}" is no region.`)}function wo(e,t){let n=Number(t);if(/^\d*\.?\d+$/.test(t)&&n>0&&n<=1440)
return n*6e4;throw new G(`${e}: "${k(t)}" is no number of minutes greater than 0 and up to 1440.`)}function En(e){return/^arn:[\w-]+:(secretsmanager|ssm):/.test(
e)}function xo(e){return(e??"").split(/[,\n]/).map(t=>t.trim()).filter(t=>t!=="")}var Eo=async(e,t,n)=>({operation:pr(t).operation,region:await gn(e.region)()||(()=>{throw new Error("expected `region` to be configured for `aws.auth#sigv4`")})()});
function Ka(e){return{schemeId:"aws.auth#sigv4",signingProperties:{name:"codepipeline",region:e.region},propertiesExtractor:(t,n)=>({signingProperties:{config:t,
context:n}})}}var vo=e=>{let t=[];switch(e.operation){default:t.push(Ka(e))}return t},Ao=e=>{let t=po(e);return Object.assign(t,{authSchemePreference:gn(e.authSchemePreference??
[])})};var To=e=>Object.assign(e,{useDualstackEndpoint:e.useDualstackEndpoint??!1,useFipsEndpoint:e.useFipsEndpoint??!1,defaultSigningName:"codepipeline"}),_o={UseFIPS:{
type:"builtInParams",name:"useFipsEndpoint"},Endpoint:{type:"builtInParams",name:"endpoint"},Region:{type:"builtInParams",name:"region"},UseDualStack:{type:"bui\
ltInParams",name:"useDualstackEndpoint"}};var Po={name:"@aws-sdk/client-codepipeline",version:"3.1138.0",description:"AWS SDK for JavaScript Codepipeline Client for Node.js, Browser and React Native",homepage:"\
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
4.0.0",typescript:"~7.0.2"},engines:{node:">=20.0.0"}};var Ee="ref",ue=-1,Fe=!0,So="isSet",Co="PartitionResult",je="booleanEquals",Ro="getAttr",ko={[Ee]:"Endpoint"},Io={[Ee]:Co},xe={},$o=[{[Ee]:"Region"}],Oo={conditions:[
[So,[ko]],[So,$o],["aws.partition",$o,Co],[je,[{[Ee]:"UseFIPS"},Fe]],[je,[{[Ee]:"UseDualStack"},Fe]],[je,[{fn:Ro,argv:[Io,"supportsDualStack"]},Fe]],[je,[{fn:Ro,
argv:[Io,"supportsFIPS"]},Fe]]],results:[[ue],[ue,"Invalid Configuration: FIPS and custom endpoint are not supported"],[ue,"Invalid Configuration: Dualstack and\
 custom endpoint are not supported"],[ko,xe],["https://codepipeline-fips.{Region}.{PartitionResult#dualStackDnsSuffix}",xe],[ue,"FIPS and DualStack are enabled,\
 but this partition does not support one or both"],["https://codepipeline-fips.{Region}.{PartitionResult#dnsSuffix}",xe],[ue,"FIPS is enabled but this partition\
 does not support FIPS"],["https://codepipeline.{Region}.{PartitionResult#dualStackDnsSuffix}",xe],[ue,"DualStack is enabled but this partition does not support\
 DualStack"],["https://codepipeline.{Region}.{PartitionResult#dnsSuffix}",xe],[ue,"Invalid Configuration: Missing Region"]]},Ya=2,K=1e8,Xa=new Int32Array([-1,1,
-1,0,12,3,1,4,K+11,2,5,K+11,3,8,6,4,7,K+10,5,K+8,K+9,4,10,9,6,K+6,K+7,5,11,K+5,6,K+4,K+5,3,K+1,13,4,K+2,K+3]),Do=Dr.from(Xa,Ya,Oo.conditions,Oo.results);var Za=new Nr({size:50,params:["Endpoint","Region","UseDualStack","UseFIPS"]}),No=(e,t={})=>Za.get(e,()=>Jr(Do,{endpointParams:e,logger:t.logger}));Lr.aws=so;var b=class e extends mr{constructor(t){super(t),Object.setPrototypeOf(this,e.prototype)}};var Ue=class e extends b{name="InvalidNonceException";$fault="client";constructor(t){super({name:"InvalidNonceException",$fault:"client",...t}),Object.setPrototypeOf(
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
gsException";$fault="client";constructor(t){super({name:"TooManyTagsException",$fault:"client",...t}),Object.setPrototypeOf(this,e.prototype)}},Ze=class e extends b{name="\
InvalidActionDeclarationException";$fault="client";constructor(t){super({name:"InvalidActionDeclarationException",$fault:"client",...t}),Object.setPrototypeOf(this,
e.prototype)}},Qe=class e extends b{name="InvalidBlockerDeclarationException";$fault="client";constructor(t){super({name:"InvalidBlockerDeclarationException",$fault:"\
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
Object.setPrototypeOf(this,e.prototype)}},ht=class e extends b{name="ConflictException";$fault="client";constructor(t){super({name:"ConflictException",$fault:"c\
lient",...t}),Object.setPrototypeOf(this,e.prototype)}},mt=class e extends b{name="NotLatestPipelineExecutionException";$fault="client";constructor(t){super({name:"\
NotLatestPipelineExecutionException",$fault:"client",...t}),Object.setPrototypeOf(this,e.prototype)}},yt=class e extends b{name="InvalidApprovalTokenException";$fault="\
client";constructor(t){super({name:"InvalidApprovalTokenException",$fault:"client",...t}),Object.setPrototypeOf(this,e.prototype)}},gt=class e extends b{name="I\
nvalidJobStateException";$fault="client";constructor(t){super({name:"InvalidJobStateException",$fault:"client",...t}),Object.setPrototypeOf(this,e.prototype)}},
bt=class e extends b{name="OutputVariablesSizeExceededException";$fault="client";constructor(t){super({name:"OutputVariablesSizeExceededException",$fault:"clien\
t",...t}),Object.setPrototypeOf(this,e.prototype)}},wt=class e extends b{name="InvalidWebhookAuthenticationParametersException";$fault="client";constructor(t){super(
{name:"InvalidWebhookAuthenticationParametersException",$fault:"client",...t}),Object.setPrototypeOf(this,e.prototype)}},xt=class e extends b{name="InvalidWebho\
okFilterPatternException";$fault="client";constructor(t){super({name:"InvalidWebhookFilterPatternException",$fault:"client",...t}),Object.setPrototypeOf(this,e.
prototype)}},Et=class e extends b{name="StageNotRetryableException";$fault="client";constructor(t){super({name:"StageNotRetryableException",$fault:"client",...t}),
Object.setPrototypeOf(this,e.prototype)}},vt=class e extends b{name="PipelineExecutionOutdatedException";$fault="client";constructor(t){super({name:"PipelineExe\
cutionOutdatedException",$fault:"client",...t}),Object.setPrototypeOf(this,e.prototype)}},At=class e extends b{name="UnableToRollbackStageException";$fault="cli\
ent";constructor(t){super({name:"UnableToRollbackStageException",$fault:"client",...t}),Object.setPrototypeOf(this,e.prototype)}},Tt=class e extends b{name="Dup\
licatedStopRequestException";$fault="client";constructor(t){super({name:"DuplicatedStopRequestException",$fault:"client",...t}),Object.setPrototypeOf(this,e.prototype)}},
_t=class e extends b{name="PipelineExecutionNotStoppableException";$fault="client";constructor(t){super({name:"PipelineExecutionNotStoppableException",$fault:"c\
lient",...t}),Object.setPrototypeOf(this,e.prototype)}},Pt=class e extends b{name="RequestFailedException";$fault="client";constructor(t){super({name:"RequestFa\
iledException",$fault:"client",...t}),Object.setPrototypeOf(this,e.prototype)}};var Qa="Artifact",ec="ApprovalAlreadyCompletedException",tc="ActionConfiguration",nc="ActionConfigurationProperty",rc="ActionConfigurationPropertyList",oc="Acti\
onContext";var ic="ArtifactDetails";var sc="ActionExecutionNotFoundException";var ac="AcknowledgeJob",cc="AcknowledgeJobInput",uc="AcknowledgeJobOutput",lc="AccessKeyId",pc="ArtifactLocation",dc="ArtifactList",fc="ActionNotFoundException";var hc="ActionType",mc="ActionTypeArtifactDetails",yc="ActionTypeDeclaration",gc="ActionTypeExecutor",bc="ActionTypeId",wc="ActionTypeIdentifier",xc="ActionType\
List",Ec="ActionTypeNotFoundException",vc="ActionTypePermissions",Ac="AcknowledgeThirdPartyJob",Tc="AcknowledgeThirdPartyJobInput",_c="AcknowledgeThirdPartyJobO\
utput",Pc="ActionTypeProperty",Sc="ActionTypeProperties",Rc="ActionTypeSettings",kc="ActionTypeUrls",Ic="AWSSessionCredentials";var $c="ConflictException";var Oc="ConcurrentModificationException",Cc="ConditionNotOverridableException";var Dc="ConcurrentPipelineExecutionsLimitExceededException";var Nc="CurrentRevision";var Lc="DuplicatedStopRequestException";var Jc="ExecutorConfiguration";var Fc="ExecutionDetails",jc="EncryptionKey";var Uc="FailureDetails",Gc="GetActionType",Hc="GetActionTypeInput",Wc="GetActionTypeOutput";var Mc="GetJobDetails",qc="GetJobDetailsInput",Bc="GetJobDetailsOutput";var Vc="GetThirdPartyJobDetails",Kc="GetThirdPartyJobDetailsInput",zc="GetThirdPartyJobDetailsOutput";var Yc="InvalidActionDeclarationException",Xc="InvalidArnException";var Zc="InvalidApprovalTokenException",Qc="InvalidBlockerDeclarationException",eu="InvalidClientTokenException",tu="InvalidJobException",nu="InvalidJobStateExce\
ption",ru="InvalidNonceException",ou="InvalidNextTokenException",iu="InvalidStageDeclarationException",su="InvalidStructureException",au="InvalidTagsException",
cu="InvalidWebhookAuthenticationParametersException",uu="InvalidWebhookFilterPatternException",lu="Job",pu="JobData",du="JobDetails",fu="JobList",hu="JobNotFoun\
dException",mu="JobWorkerExecutorConfiguration";var yu="ListActionTypes",gu="ListActionTypesInput",bu="ListActionTypesOutput";var wu="LambdaExecutorConfiguration",xu="LimitExceededException";var Eu="NotLatestPipelineExecutionException";var vu="OutputVariablesSizeExceededException";var Au="PipelineContext";var Tu="PipelineExecutionNotFoundException",_u="PipelineExecutionNotStoppableException",Pu="PipelineExecutionOutdatedException";var Su="PollForJobs",Ru="PollForJobsInput",ku="PollForJobsOutput",Iu="PollForThirdPartyJobs",$u="PollForThirdPartyJobsInput",Ou="PollForThirdPartyJobsOutput",Cu="\
PutJobFailureResult",Du="PutJobFailureResultInput",Nu="PutJobSuccessResult",Lu="PutJobSuccessResultInput";var Ju="PipelineNotFoundException",Fu="PipelineNameInUseException";var ju="PutThirdPartyJobFailureResult",Uu="PutThirdPartyJobFailureResultInput",Gu="PutThirdPartyJobSuccessResult",Hu="PutThirdPartyJobSuccessResultInput";var Wu="PipelineVersionNotFoundException";var Mu="RequestFailedException",qu="ResourceNotFoundException";var Bu="SecretAccessKey",Vu="S3ArtifactLocation";var Ku="StageContext";var zu="StageNotFoundException",Yu="StageNotRetryableException";var Xu="SessionToken";var Zu="TooManyTagsException",Qu="ThirdPartyJob",el="ThirdPartyJobData",tl="ThirdPartyJobDetails",nl="ThirdPartyJobList";var rl="UnableToRollbackStageException",ol="ValidationException";var il="WebhookNotFoundException";var sl="allowedAccounts";var Fo="actionConfiguration",al="actionConfigurationProperties",jo="artifactCredentials";var cl="actionExecutionId",Uo="accountId",ul="accessKeyId";var ll="actionOwnerFilter";var pl="actionType",Rt="actionTypeId",dl="actionTypes";var fl="action";var hl="bucketName";var v="client",ml="changeIdentifier",yl="clientId";var Go="currentRevision";var kt="clientToken",It="continuationToken";var gl="configurationUrl",vn="category",Ho="configuration";var bl="created",An="description";var Tn="data";var A="error";var Wo="executionDetails",Mo="externalExecutionId";var qo="encryptionKey";var Bo="entityUrlTemplate",Vo="executionUrlTemplate";var wl="executor";var Ko="failureDetails";var xl="httpError";var zo="inputArtifacts",Yo="inputArtifactDetails";var he="id";var Xo="jobs",Zo="jobDetails",ee="jobId";var El="jobTimeout",vl="jobWorkerExecutorConfiguration",Qo="key",Al="location";var Tl="lambdaExecutorConfiguration",_l="lambdaFunctionArn";var T="message",ei="maxBatchSize",ti="minimumCount",ni="maximumCount";var $t="nonce",Pl="noEcho";var ri="nextToken",ve="name";var oi="outputArtifacts",ii="outputArtifactDetails";var Sl="objectKey";var Rl="outputVariables",kl="optional",_n="owner",Il="permissions",$l="pollingAccounts",Ol="pipelineArn",Cl="percentComplete",si="pipelineContext";var Dl="pipelineExecutionId";var Nl="pipelineName";var Ll="pollingServicePrincipals",Jl="policyStatementsTemplate";var Fl="properties",Pn="provider";var ai="queryable",jl="queryParam",Ul="required";var Gl="regionFilter";var Hl="revisionSummary";var ci="revisionUrlTemplate";var ui="revision";var li="smithy.ts.sdk.synthetic.com.amazonaws.codepipeline",Wl="secretAccessKey";var Ml="s3Location";var ql="sessionToken";var Bl="secret",Vl="settings";var pi="status",Kl="stage";var zl="summary",Ae="type";var Yl="thirdPartyConfigurationUrl";var Xl="urls";var Sn="version";var u="com.amazonaws.codepipeline",di=new bn(li),Zl=[-3,li,"CodePipelineServiceException",0,[],[]];di.registerError(Zl,b);var E=new bn(u),Ql=[-3,u,sc,{[A]:v},[T],
[0]];E.registerError(Ql,Me);var ep=[-3,u,fc,{[A]:v},[T],[0]];E.registerError(ep,qe);var tp=[-3,u,Ec,{[A]:v},[T],[0]];E.registerError(tp,Be);var np=[-3,u,ec,{[A]:v},
[T],[0]];E.registerError(np,Ve);var rp=[-3,u,Oc,{[A]:v},[T],[0]];E.registerError(rp,Ke);var op=[-3,u,Dc,{[A]:v},[T],[0]];E.registerError(op,dt);var ip=[-3,u,Cc,
{[A]:v},[T],[0]];E.registerError(ip,ft);var sp=[-3,u,$c,{[A]:v,[xl]:409},[T],[0]];E.registerError(sp,ht);var ap=[-3,u,Lc,{[A]:v},[T],[0]];E.registerError(ap,Tt);
var cp=[-3,u,Yc,{[A]:v},[T],[0]];E.registerError(cp,Ze);var up=[-3,u,Zc,{[A]:v},[T],[0]];E.registerError(up,yt);var lp=[-3,u,Xc,{[A]:v},[T],[0]];E.registerError(
lp,lt);var pp=[-3,u,Qc,{[A]:v},[T],[0]];E.registerError(pp,Qe);var dp=[-3,u,eu,{[A]:v},[T],[0]];E.registerError(dp,We);var fp=[-3,u,tu,{[A]:v},[T],[0]];E.registerError(
fp,ct);var hp=[-3,u,nu,{[A]:v},[T],[0]];E.registerError(hp,gt);var mp=[-3,u,ou,{[A]:v},[T],[0]];E.registerError(mp,ut);var yp=[-3,u,ru,{[A]:v},[T],[0]];E.registerError(
yp,Ue);var gp=[-3,u,iu,{[A]:v},[T],[0]];E.registerError(gp,et);var bp=[-3,u,su,{[A]:v},[T],[0]];E.registerError(bp,tt);var wp=[-3,u,au,{[A]:v},[T],[0]];E.registerError(
wp,ze);var xp=[-3,u,cu,{[A]:v},[T],[0]];E.registerError(xp,wt);var Ep=[-3,u,uu,{[A]:v},[T],[0]];E.registerError(Ep,xt);var vp=[-3,u,hu,{[A]:v},[T],[0]];E.registerError(
vp,Ge);var Ap=[-3,u,xu,{[A]:v},[T],[0]];E.registerError(Ap,Ye);var Tp=[-3,u,Eu,{[A]:v},[T],[0]];E.registerError(Tp,mt);var _p=[-3,u,vu,{[A]:v},[T],[0]];E.registerError(
_p,bt);var Pp=[-3,u,Tu,{[A]:v},[T],[0]];E.registerError(Pp,at);var Sp=[-3,u,_u,{[A]:v},[T],[0]];E.registerError(Sp,_t);var Rp=[-3,u,Pu,{[A]:v},[T],[0]];E.registerError(
Rp,vt);var kp=[-3,u,Fu,{[A]:v},[T],[0]];E.registerError(kp,nt);var Ip=[-3,u,Ju,{[A]:v},[T],[0]];E.registerError(Ip,ot);var $p=[-3,u,Wu,{[A]:v},[T],[0]];E.registerError(
$p,st);var Op=[-3,u,Mu,{[A]:v},[T],[0]];E.registerError(Op,Pt);var Cp=[-3,u,qu,{[A]:v},[T],[0]];E.registerError(Cp,pt);var Dp=[-3,u,zu,{[A]:v},[T],[0]];E.registerError(
Dp,it);var Np=[-3,u,Yu,{[A]:v},[T],[0]];E.registerError(Np,Et);var Lp=[-3,u,Zu,{[A]:v},[T],[0]];E.registerError(Lp,Xe);var Jp=[-3,u,rl,{[A]:v},[T],[0]];E.registerError(
Jp,At);var Fp=[-3,u,ol,{[A]:v},[T],[0]];E.registerError(Fp,He);var jp=[-3,u,il,{[A]:v},[],[]];E.registerError(jp,rt);var fi=[di,E],Up=[0,u,lc,8,0],Gp=[0,u,Bu,8,
0],Hp=[0,u,Xu,8,0],Wp=[3,u,cc,0,[ee,$t],[0,0],2],Mp=[3,u,uc,0,[pi],[0]],qp=[3,u,Tc,0,[ee,$t,kt],[0,0,0],3],Bp=[3,u,_c,0,[pi],[0]],hi=[3,u,tc,0,[Ho],[128]],Vp=[3,
u,nc,0,[ve,Ul,Qo,Bl,ai,An,Ae],[0,2,2,2,2,0,0],4],Kp=[3,u,oc,0,[ve,cl],[0,0]];var zp=[3,u,hc,0,[he,Yo,ii,Vl,al],[()=>Te,()=>Jo,()=>Jo,()=>td,()=>$d],3],Lo=[3,u,mc,0,[ti,ni],[1,1],2],Yp=[3,u,yc,0,[wl,he,Yo,ii,An,Il,Fl,Xl],[()=>Xp,()=>Zp,()=>Lo,
()=>Lo,0,()=>Qp,()=>Cd,()=>nd],4],Xp=[3,u,gc,0,[Ho,Ae,Jl,El],[()=>id,0,0,1],2],Te=[3,u,bc,0,[vn,_n,Pn,Sn],[0,0,0,0],4],Zp=[3,u,wc,0,[vn,_n,Pn,Sn],[0,0,0,0],4],Qp=[
3,u,vc,0,[sl],[64],1],ed=[3,u,Pc,0,[ve,kl,Qo,Pl,ai,An],[0,2,2,2,2,0],4],td=[3,u,Rc,0,[Yl,Bo,Vo,ci],[0,0,0,0]],nd=[3,u,kc,0,[gl,Bo,Vo,ci],[0,0,0,0]];var rd=[3,u,Qa,0,[ve,ui,Al],[0,0,()=>od]];var Jo=[3,u,ic,0,[ti,ni],[1,1],2],od=[3,u,pc,0,[Ae,Ml],[0,()=>Pd]];var mi=[3,u,Ic,8,[ul,Wl,ql],[[()=>Up,0],[()=>Gp,0],[()=>Hp,0]],3];var yi=[3,u,Nc,0,[ui,ml,bl,Hl],[0,0,4,0],2];var gi=[3,u,jc,0,[he,Ae],[0,0],2];var bi=[3,u,Fc,0,[zl,Mo,Cl],[0,0,1]];var id=[3,u,Jc,0,[Tl,vl],[()=>md,()=>hd]];var wi=[3,u,Uc,0,[Ae,T,Mo],[0,0,0],2],sd=[3,u,Hc,0,[vn,_n,Pn,Sn],[0,0,0,0],4],ad=[3,u,Wc,0,[pl],[()=>Yp]],cd=[3,u,qc,0,[ee],[0],1],ud=[3,u,Bc,0,[Zo],[[()=>fd,0]]];var ld=[3,u,Kc,0,[ee,kt],[0,0],2],pd=[3,u,zc,0,[Zo],[[()=>Id,0]]];var dd=[3,u,lu,0,[he,Tn,$t,Uo],[0,[()=>xi,0],0,0]],xi=[3,u,pu,0,[Rt,Fo,si,zo,oi,jo,It,qo],[()=>Te,()=>hi,()=>Ei,()=>St,()=>St,[()=>mi,0],0,()=>gi]],fd=[3,u,du,0,
[he,Tn,Uo],[0,[()=>xi,0],0]],hd=[3,u,mu,0,[$l,Ll],[64,64]],md=[3,u,wu,0,[_l],[0],1];var yd=[3,u,gu,0,[ll,ri,Gl],[0,0,0]],gd=[3,u,bu,0,[dl,ri],[()=>Od,0],1];var Ei=[3,u,Au,0,[Nl,Kl,fl,Ol,Dl],[0,()=>Sd,()=>Kp,0,0]];var bd=[3,u,Ru,0,[Rt,ei,jl],[()=>Te,1,128],1],wd=[3,u,ku,0,[Xo],[[()=>Dd,0]]],xd=[3,u,$u,0,[Rt,ei],[()=>Te,1],1],Ed=[3,u,Ou,0,[Xo],[()=>Nd]];var vd=[3,u,Du,0,[ee,Ko],[0,()=>wi],2],Ad=[3,u,Lu,0,[ee,Go,It,Wo,Rl],[0,()=>yi,0,()=>bi,128],1],Td=[3,u,Uu,0,[ee,kt,Ko],[0,0,()=>wi],3],_d=[3,u,Hu,0,[ee,kt,Go,It,
Wo],[0,0,()=>yi,0,()=>bi],2];var Pd=[3,u,Vu,0,[hl,Sl],[0,0],2];var Sd=[3,u,Ku,0,[ve],[0]];var Rd=[3,u,Qu,0,[yl,ee],[0,0]],kd=[3,u,el,0,[Rt,Fo,si,zo,oi,jo,It,qo],[()=>Te,()=>hi,()=>Ei,()=>St,()=>St,[()=>mi,0],0,()=>gi]],Id=[3,u,tl,0,[he,Tn,$t],[0,[()=>kd,
0],0]];var Ot="unit",$d=[1,u,rc,0,()=>Vp];var Od=[1,u,xc,0,()=>zp],Cd=[1,u,Sc,0,()=>ed];var St=[1,u,dc,0,()=>rd];var Dd=[1,u,fu,0,[()=>dd,0]];var Nd=[1,u,nl,0,()=>Rd];var vi=[9,u,ac,0,()=>Wp,()=>Mp],Ai=[9,u,Ac,0,()=>qp,()=>Bp];var Ti=[9,u,Gc,0,()=>sd,()=>ad],_i=[9,u,Mc,0,()=>cd,()=>ud];var Pi=[9,u,Vc,0,()=>ld,()=>pd];var Si=[9,u,yu,0,()=>yd,()=>gd];var Ri=[9,u,Su,0,()=>bd,()=>wd],ki=[9,u,Iu,0,()=>xd,()=>Ed];var Ii=[9,u,Cu,0,()=>vd,()=>Ot],$i=[9,u,Nu,0,()=>Ad,()=>Ot],Oi=[9,u,ju,0,()=>Td,()=>Ot],Ci=[9,u,Gu,0,()=>_d,()=>Ot];var Di=e=>({apiVersion:"2015-07-09",base64Decoder:e?.base64Decoder??Ar,base64Encoder:e?.base64Encoder??_r,disableHostPrefix:e?.disableHostPrefix??!1,endpointProvider:e?.
endpointProvider??No,extensions:e?.extensions??[],httpAuthSchemeProvider:e?.httpAuthSchemeProvider??vo,httpAuthSchemes:e?.httpAuthSchemes??[{schemeId:"aws.auth#\
sigv4",identityProvider:t=>t.getIdentityProvider("aws.auth#sigv4"),signer:new uo}],logger:e?.logger??new xr,protocol:e?.protocol??fo,protocolSettings:e?.protocolSettings??
{defaultNamespace:"com.amazonaws.codepipeline",errorTypeRegistries:fi,xmlNamespace:"http://codepipeline.amazonaws.com/doc/2015-07-09/",version:"2015-07-09",serviceTarget:"\
CodePipeline_20150709"},serviceId:e?.serviceId??"CodePipeline",sha256:e?.sha256??Gr,urlParser:e?.urlParser??dr,utf8Decoder:e?.utf8Decoder??Tr,utf8Encoder:e?.utf8Encoder??
Pr});var Ni=e=>{gr(process.version);let t=Cr(e),n=()=>t().then(yr),o=Di(e);vr(process.version);let r={profile:e?.profile,logger:o.logger};return{...o,...e,runtime:"n\
ode",defaultsMode:t,authSchemePreference:e?.authSchemePreference??re(lo,r),bodyLengthChecker:e?.bodyLengthChecker??Sr,credentialDefaultProvider:e?.credentialDefaultProvider??
Ne,defaultUserAgentProvider:e?.defaultUserAgentProvider??oo({serviceId:o.serviceId,clientVersion:Po.version}),maxAttempts:e?.maxAttempts??re(Qr,e),region:e?.region??
re(Ir,{...$r,...r}),requestHandler:we.create(e?.requestHandler??n),retryMode:e?.retryMode??re({...to,default:async()=>(await n()).retryMode||Zr},e),streamCollector:e?.
streamCollector??Ur,useDualstackEndpoint:e?.useDualstackEndpoint??re(Rr,r),useFipsEndpoint:e?.useFipsEndpoint??re(kr,r),userAgentAppId:e?.userAgentAppId??re(io,
r)}};var Li=e=>{let t=e.httpAuthSchemes,n=e.httpAuthSchemeProvider,o=e.credentials;return{setHttpAuthScheme(r){let i=t.findIndex(s=>s.schemeId===r.schemeId);i===-1?t.
push(r):t.splice(i,1,r)},httpAuthSchemes(){return t},setHttpAuthSchemeProvider(r){n=r},httpAuthSchemeProvider(){return n},setCredentials(r){o=r},credentials(){return o}}},
Ji=e=>({httpAuthSchemes:e.httpAuthSchemes(),httpAuthSchemeProvider:e.httpAuthSchemeProvider(),credentials:e.credentials()});var Fi=(e,t)=>{let n=Object.assign(ao(e),br(e),Hr(e),Li(e));return t.forEach(o=>o.configure(n)),Object.assign(e,co(n),wr(n),Wr(n),Ji(n))};var Ct=class extends fr{config;constructor(...[t]){let n=Ni(t||{});super(n),this.initConfig=n;let o=To(n),r=Xr(o),i=eo(r),s=Or(i),a=s,c=Fr(a),p=Ao(c),l=Fi(p,t?.
extensions||[]);this.config=l,this.middlewareStack.use(hr(this.config)),this.middlewareStack.use(ro(this.config)),this.middlewareStack.use(no(this.config)),this.
middlewareStack.use(Mr(this.config)),this.middlewareStack.use(qr(this.config)),this.middlewareStack.use(Br(this.config)),this.middlewareStack.use(Vr(this.config)),
this.middlewareStack.use(Kr(this.config,{httpAuthSchemeParametersProvider:Eo,identityProviderConfigProvider:async d=>new Yr({"aws.auth#sigv4":d.credentials})})),
this.middlewareStack.use(zr(this.config))}destroy(){super.destroy()}};var L=Er(_o,"CodePipeline_20150709","CodePipelineClient",jr),J={},F=(e,t,n,o)=>[];var Dt=class extends L(J,F,"AcknowledgeJob",vi){};var Nt=class extends L(J,F,"AcknowledgeThirdPartyJob",Ai){};var Lt=class extends L(J,F,"GetActionType",Ti){};var Jt=class extends L(J,F,"GetJobDetails",_i){};var Ft=class extends L(J,F,"GetThirdPartyJobDetails",Pi){};var jt=class extends L(J,F,"ListActionTypes",Si){};var Ut=class extends L(J,F,"PollForJobs",Ri){};var Gt=class extends L(J,F,"PollForThirdPartyJobs",ki){};var Ht=class extends L(J,F,"PutJobFailureResult",Ii){};var Wt=class extends L(J,F,"PutJobSuccessResult",$i){};var Mt=class extends L(J,F,"PutThirdPartyJobFailureResult",Oi){};var qt=class extends L(J,F,"PutThirdPartyJobSuccessResult",Ci){};var D=class extends Error{name="ApiError";kind;code;mayHaveArrived;constructor(t,n,o){super(n,o),this.kind=t.kind,this.code=t.code,this.mayHaveArrived=t.mayHaveArrived}};
function _e(e,t){let n=t?.data;if(t?.id===void 0||n===void 0)throw new C("SystemUnavailable",`${e} answered without a job: check that AWS_ENDPOINT_URL and the p\
roxy lead to CodePipeline.`);let{pipelineContext:o}=n,{category:r,owner:i,provider:s,version:a}=n.actionTypeId??{},c=r!==void 0&&i!==void 0&&s!==void 0&&a!==void 0;
return{job:{id:t.id,configuration:n.actionConfiguration?.configuration??{},actionType:c?{category:r,owner:i,provider:s,version:a}:void 0,pipeline:{pipelineName:o?.
pipelineName,stageName:o?.stage?.name,actionName:o?.action?.name,actionExecutionId:o?.action?.actionExecutionId,pipelineArn:o?.pipelineArn,pipelineExecutionId:o?.
pipelineExecutionId},inputArtifacts:(n.inputArtifacts??[]).map(ji),outputArtifacts:(n.outputArtifacts??[]).map(ji),continuationToken:n.continuationToken,encryptionKeyId:n.
encryptionKey?.id},artifactCredentials:Ld(n.artifactCredentials)}}function Rn(e,{status:t}){if(t!==void 0)return t;throw new D({kind:"network",code:"NoStatus",mayHaveArrived:!0},
`${e} answered without a status`)}function ji({name:e="",revision:t,location:n}){let{bucketName:o,objectKey:r}=n?.s3Location??{};return{name:e,revision:t,location:o!==
void 0&&r!==void 0?{bucket:o,key:r}:void 0}}function Ld(e){let{accessKeyId:t,secretAccessKey:n,sessionToken:o}=e??{};if(!(t===void 0||n===void 0))return{accessKeyId:t,
secretAccessKey:n,sessionToken:o}}function Ui(e,t,n){let o={jobId:e,clientToken:t};return{getDetails:async r=>{let i="GetThirdPartyJobDetails",{jobDetails:s}=await n(i,new Ft(o),r);return{..._e(
i,s),isAcknowledged:!1,nonce:s?.nonce}},acknowledge:async(r,i)=>{let s="AcknowledgeThirdPartyJob",a=new Nt({...o,nonce:r});return Rn(s,await n(s,a,i))},putSuccess:(r,i)=>{
let s=new qt({...o,...Hi(r)});return n("PutThirdPartyJobSuccessResult",s,i)},putFailure:(r,i)=>{let s=Wi(r),a=new Mt({...o,failureDetails:s});return n("PutThird\
PartyJobFailureResult",a,i)},getSecretProperties:async({category:r,...i},s)=>{let a=new Lt({...i,category:r}),{actionType:c}=await n("GetActionType",a,s);if(c?.
properties===void 0)throw new C("SystemUnavailable","GetActionType answered without properties.");return Gi(c.properties.filter(({noEcho:p})=>p===!0))}}}function Bt(e,t,n){
return{getDetails:async o=>{let r="GetJobDetails",i=new Jt({jobId:e}),{jobDetails:s}=await n(r,i,o).catch(Jd),a=_e(r,s),c=t===void 0||a.job.actionType?.owner===
"AWS";return{...a,isAcknowledged:c,nonce:t}},acknowledge:async(o,r)=>{let i="AcknowledgeJob",s=new Dt({jobId:e,nonce:o});return Rn(i,await n(i,s,r))},putSuccess:(o,r)=>n(
"PutJobSuccessResult",new Wt({jobId:e,...Hi(o)}),r),putFailure:(o,r)=>{let i=new Ht({jobId:e,failureDetails:Wi(o)});return n("PutJobFailureResult",i,r)},getSecretProperties:async(o,r)=>{
let{actionConfigurationProperties:i=[]}=await Fd(o,n,r);return Gi(i.filter(({secret:s})=>s===!0))}}}function Jd(e){if(!(e instanceof D)||e.code!=="ValidationExc\
eption")throw e;let{kind:t,mayHaveArrived:n,message:o}=e;throw new D({kind:t,code:"JobNotFoundException",mayHaveArrived:n},o,{cause:e})}async function Fd({category:e,
owner:t,provider:n,version:o},r,i){let s;do{let a=new jt({actionOwnerFilter:t,nextToken:s}),c=await r("ListActionTypes",a,i),p=c.actionTypes?.find(({id:l})=>l?.
category===e&&l.provider===n&&l.version===o);if(p!==void 0)return p;({nextToken:s}=c)}while(s!==void 0);throw new C("SystemUnavailable","ListActionTypes did not\
 list the action type of the job.")}function Gi(e){return e.map(({name:t})=>t).filter(t=>t!==void 0)}var jd={message:5e3,summary:2048,externalExecutionId:1500,revision:1500,
changeIdentifier:100,revisionSummary:2048};function Hi({executionDetails:e,currentRevision:t,...n}){return{...n,executionDetails:Le(e,kn),currentRevision:t&&Le(
t,kn)}}function Wi(e){return Le(e,kn)}function kn(e,t){return Q(e,jd[t]??1/0)}async function Mi(e,t,n,o){let r="PollForJobs",i=e,s=new Ut({actionTypeId:i,maxBatchSize:t}),{jobs:a=[]}=await n(r,s,o);return a.map(c=>({job:_e(r,c).job,nonce:c.
nonce??""}))}async function qi(e,t,n,o){let r=e,i=new Gt({actionTypeId:r,maxBatchSize:t}),{jobs:s=[]}=await n("PollForThirdPartyJobs",i,o);return s.flatMap(({jobId:a,
clientId:c})=>a===void 0||c===void 0?[]:[{jobId:a,clientId:c}])}var Ud={ftp:21,gopher:70,http:80,https:443,ws:80,wss:443};function Gd(e){try{return new URL(e)}catch{return null}}function Bi(e){var t=(typeof e=="string"?Gd(e):
e)||{},n=t.protocol,o=t.host,r=t.port;if(typeof o!="string"||!o||typeof n!="string"||(n=n.split(":",1)[0],o=o.replace(/:\d*$/,""),r=parseInt(r)||Ud[n]||0,!Hd(o,
r)))return"";var i=In(n+"_proxy")||In("all_proxy");return i&&i.indexOf("://")===-1&&(i=n+"://"+i),i}function Hd(e,t){var n=In("no_proxy").toLowerCase();return n?
n==="*"?!1:n.split(/[,\s]/).every(function(o){if(!o)return!0;var r=o.match(/^(.+):(\d+)$/),i=r?r[1]:o,s=r?parseInt(r[2]):0;return s&&s!==t?!0:/^[.*]/.test(i)?(i.
charAt(0)==="*"&&(i=i.slice(1)),!e.endsWith(i)):e!==i}):!0}function In(e){return process.env[e.toLowerCase()]||process.env[e.toUpperCase()]||""}var Vt="1.0.0";async function Vi(e,t,n,{clock:o,budget:r,signal:i,random:s=Math.random}){let a=o.now()+r,c=0;for(;;){let p=o.now(),l={moved:()=>{let d=o.now();a+=d-p,p=d},kept:()=>{
a=o.now()+r,c=0}};try{return await e(l)}catch(d){i?.throwIfAborted();let h=Math.min(15e3,500*2**c),g=h/2+s()*h/2;if(c+=1,!t(d)||o.now()+g>=a)throw d;n(d,g),await o.
sleep(g,i)}}}var oe=15e3,Wd=[["codepipeline-bridge",Vt]];function Pe({region:e,credentials:t}){return{region:e,credentials:async()=>{let{sessionToken:n,...o}=await t();return n===
void 0?o:{...o,sessionToken:n}},customUserAgent:Wd}}function Se(){return new $n({connectionTimeout:oe,requestTimeout:oe,socketTimeout:oe,throwOnRequestTimeout:!0})}var $n=class{metadata={handlerProtocol:"http/1.1"};#e;#t=new Map;constructor(t){this.#e=t}async handle(t,n){let{protocol:o,hostname:r,port:i}=t,s=Bi(`${o}//${r}${i===
void 0?"":`:${i}`}`),a=this.#t.get(s);return a===void 0&&(a=Md(s,this.#e),this.#t.set(s,a)),(await a).handle(t,n)}destroy(){for(let t of this.#t.values()){let n=o=>{
o.destroy()};t.then(n,()=>{})}}};async function Md(e,t){let n={keepAlive:!0,maxSockets:64};if(e==="")return new we({httpAgent:n,httpsAgent:n,...t});let{HttpProxyAgent:o}=await import("./dist-K7BCFLRR.js"),
{HttpsProxyAgent:r}=await import("./dist-JKWNV373.js");return new we({...t,httpAgent:new o(e,n),httpsAgent:new r(e,n)})}var qd=Ki({credentials:`
    ExpiredToken RequestExpired InvalidToken InvalidAccessKeyId InvalidClientTokenId InvalidSecurity
    MissingAuthenticationToken UnrecognizedClient SignatureDoesNotMatch InvalidSignature UnsupportedSignature
    RequestTimeTooSkewed TokenRefreshRequired CredentialsProviderError`,denied:"AccessDenied NotAuthorized IDPRejectedClaim OptInRequired",missing:"NoSuchKey No\
SuchVersion NoSuchBucket NoSuchUpload NotFound InvalidObjectState",changed:"PreconditionFailed",throttled:`
    Throttling Throttled RequestThrottled RequestLimitExceeded TooManyRequests BandwidthLimitExceeded LimitExceeded
    SlowDown PriorRequestNotComplete`,network:"RequestTimeout IncompleteBody BadDigest XAmzContentSHA256Mismatch XAmzContentChecksumMismatch",server:`
    InternalError InternalFailure InternalServerError ServiceUnavailable OperationAborted ConditionalRequestConflict
    TemporaryRedirect Redirect IDPCommunicationError`,setting:`
    EndpointError ERR_INVALID_URL ERR_INVALID_PROTOCOL
    SELF_SIGNED_CERT_IN_CHAIN DEPTH_ZERO_SELF_SIGNED_CERT UNABLE_TO_VERIFY_LEAF_SIGNATURE UNABLE_TO_GET_ISSUER_CERT
    UNABLE_TO_GET_ISSUER_CERT_LOCALLY CERT_UNTRUSTED CERT_REJECTED CERT_HAS_EXPIRED CERT_NOT_YET_VALID INVALID_CA
    ERR_TLS_CERT_ALTNAME_INVALID
    PermanentRedirect AuthorizationHeaderMalformed IllegalLocationConstraint EndpointNotFound IncorrectEndpoint
    RegionDisabled InvalidHostHeader`,refused:"NotImplemented"}),Bd=Ki({denied:"AccessDenied",throttled:"Throttling LimitExceeded RequestLimitExceeded",server:"\
DependencyTimeout KMSInternal KeyUnavailable InternalFailure ServiceUnavailable",setting:"Disabled NotFound KMSInvalidState InvalidKeyUsage IncorrectKey Invalid\
Arn InvalidGrantToken"});function Ki(e){let t=Object.entries(e);return new Map(t.flatMap(([n,o])=>o.trim().split(/\s+/).map(r=>[r,n])))}var Vd={401:"credentials",
403:"denied",404:"missing",407:"network",408:"network",412:"changed",429:"throttled"},Kd=new Set(["ECONNREFUSED","ENOTFOUND","EAI_AGAIN","ENETUNREACH","EHOSTUNR\
EACH"]),zd=new Set(["TypeError","RangeError","ReferenceError","SyntaxError"]);function Kt(e){if(e instanceof C)return{kind:"refused",code:e.type,status:void 0,requestId:void 0,
mayHaveArrived:!1};let{name:t,code:n,$metadata:o}=Zd(e),{httpStatusCode:r,requestId:i}=o,s=r===void 0&&n!==void 0?n:t??n??"Unknown",a=Xd(s,e)?"server":Yd(s,r),c=(a===
"network"||a==="server")&&!Kd.has(s);return{kind:a,code:s,status:r,requestId:i,mayHaveArrived:c}}function zt(e){let{code:t,status:n,requestId:o}=Kt(e),r=[t,n&&`\
HTTP ${n}`,o&&`request ${o}`].filter(Boolean).join(", ");return`${e instanceof Error&&e.message!==""?`${Q(k(e.message),500)} `:""}(${k(r)})`}function Yd(e,t){let n=e.
replace(/Exception$/,""),o=n.startsWith("KMS.")?Bd.get(n.slice(4)):qd.get(n);return o!==void 0?o:t===void 0?zd.has(e)?"refused":"network":t>=500?"server":e==="S\
yntaxError"||t<400?"network":Vd[t]??"refused"}function Xd(e,t){return e.startsWith("InvalidIdentityToken")&&t instanceof Error&&/retrieve verification key/i.test(
t.message)}function Zd(e){if(typeof e!="object"||e===null)return{name:void 0,code:void 0,$metadata:{}};let{name:t,code:n,$metadata:o}=e;return{name:typeof t=="s\
tring"?t:void 0,code:typeof n=="string"?n:void 0,$metadata:typeof o=="object"&&o!==null?o:{}}}async function le(e,t){let n=!1;return await Vi(async()=>{try{return await e(n)}catch(r){if(!(r instanceof D)||(n||=r.mayHaveArrived,r.mayHaveArrived===n))throw r;
let{kind:i,code:s,message:a,cause:c}=r;throw new D({kind:i,code:s,mayHaveArrived:n},a,{cause:c})}},Qd,t.onRetry,t)}function Qd(e){return e instanceof D&&["throt\
tled","server","network","no credentials"].includes(e.kind)}async function zi(e,t,n,o,r=oe){n?.throwIfAborted();let i=new AbortController,s=n===void 0?i.signal:
AbortSignal.any([i.signal,n]),a=t.sleep(r,s).then(()=>{throw new D({kind:"network",code:"NoAnswer",mayHaveArrived:!0},`${e} got no answer within ${r/1e3} s`)},()=>new Promise(
()=>{}));try{return await Promise.race([ef(o,s),a])}catch(c){throw n?.throwIfAborted(),c instanceof D||c instanceof C?c:tf(e,c)}finally{i.abort()}}async function ef(e,t){
try{return await e(t)}catch(n){let{$metadata:o}=n;if(!(Kt(n).kind==="credentials"&&o?.clockSkewCorrected===!0))throw n;return await e(t)}}function tf(e,t){let{kind:n,
code:o,mayHaveArrived:r}=Kt(t);return new D({kind:n==="missing"||n==="changed"?"refused":n,code:o,mayHaveArrived:r},`${e}: ${zt(t)}`,{cause:t})}function te(e,t,n){return{type:e,cause:t,message:n}}function ie({route:e}){return e===void 0?"the workflow":Je(e)}function Re(e){let[t,n]=e>=6e4?[e/6e4,"minute"]:
[e/1e3,"second"],o=Math.round(t*10)/10;return`${o} ${n}${o===1?"":"s"}`}function Yi(e){return te("SystemUnavailable","not-dispatched",`The relay could not ackno\
wledge the job within ${Re(e)}: see its log, then retry the stage.`)}function Xi(e,t,n){return te("SystemUnavailable","not-dispatched",`GitHub could not be got \
to start ${ie(e)} within ${Re(t)}${On(e)}${n===void 0?"":` (last: ${k(n)})`}. See githubstatus.com and the rate limit of the relay's token or App, then retry th\
e stage.`)}function Yt(e,t,n){return te("SystemUnavailable","unknown",`It is not known whether GitHub has started ${ie(e)}: the answer to the dispatch was lost \
(${k(t)}), and ${n}. The relay does not start it again, since the work could be done twice: look at the workflow's runs first, then retry the stage.`)}function Zi(e,t,n){
return te("ConfigurationError","not-started",`GitHub accepted the dispatch of ${ie(e)}, but no run with the job's ID in its name appeared within ${Re(t)}${On(e)}${n===
void 0?"":` (listing its runs: ${k(n)}; this needs the permission actions: read)`}. Check that the workflow is enabled, is on the default branch, listens to thi\
s event, and has the job's ID in its run-name; then retry the stage.`)}function Qi(e,t,n,o){let r={waiting:"it waits for an approval (a protection rule of an en\
vironment)",pending:"it waits for another run of its concurrency group, or for one of the account's concurrent jobs",queued:"no runner took its job: check the l\
abel in runs-on, and whether runners of that kind are online"};return te("JobFailed","not-started",`The run of ${ie(e)} had not begun ${Re(o)} after it was disp\
atched${On(e)}; its status is "${k(n)}": ${r[n]??"GitHub does not say why"}. The relay has asked GitHub to cancel it. Run: ${t.url}`)}function es(e,t,n,o){let r={
success:"no job of the workflow has reported: check that a job with this action ran, and that nothing skipped it",skipped:"its jobs were skipped: check their co\
nditions (if)",cancelled:"it was cancelled before the action could report",startup_failure:"the workflow is not valid, or calls what it may not use: the run say\
s why",action_required:"it needs an approval",stale:"GitHub gave it up",timed_out:"it ran into a time limit of GitHub",failure:"the runner was lost, the step of\
 the action never ran, or its report did not get through"};return te(n==="startup_failure"?"ConfigurationError":"JobFailed","no-answer",`The run of ${ie(e)} end\
ed (${k(n)}), and ${Re(o)} later the job still had no result: ${r[n]??"see the run"}. Run: ${t.url}`)}function ts(e,t){return te("JobFailed","gone",`GitHub no l\
onger knows the run of ${ie(e)}: it was deleted, or the relay's token may no longer see the repository. Run: ${t.url}`)}function ns(e,t){return te("JobFailed","\
no-answer",`The run of ${ie(e)} has given no result within a day, after which CodePipeline ends every action. Run: ${t.url}`)}function rs(e,t){return te("JobFai\
led","offered-again",`CodePipeline offered the job again after ${ie(e)} had been started for it: the relay does not start it twice. Retry the stage.${t===void 0?
"":` Run: ${t.url}`}`)}function On({kind:e}){return e==="lambda"?" (CodePipeline ends a job of the Lambda action after 20 minutes, so the relay gives it up afte\
r at most 10; a custom action's job may take 24 hours)":""}var ne=6e4,Dn=ne,os=1500*ne,nf=10,rf=10*ne;function is(e,t,n){if(e.due>t)return e;let{state:o}=e,r=ls(e,n),i=t>=e.foundAt+r;switch(o.name){case"acknowledging":return i?
e.nonce===void 0?X(e,"taken",t):H(e,t,{answer:Yi(r)}):e;case"ready":return e.isAbandoned?X(e,"abandoned",t):i?H(e,t,{answer:Xi(e,r,o.heard)}):e;case"dispatching":
return us(e,o,"the relay was interrupted",t,n);case"unsure":return t<Math.max(e.foundAt+r,o.lostAt+2*Nn(n))?e:e.isAbandoned?X(e,"abandoned",t):H(e,t,{answer:Yt(
e,o.heard,"its runs could not be listed since")});case"accepted":return t<ps(e,o.at,n)?e:e.isAbandoned?X(e,"abandoned",t):H(e,t,{answer:Zi(e,r,o.heard)});case"s\
tarted":return e.isAbandoned?H(e,t,{run:o.run,cancels:!0}):t<e.foundAt+os?e:H(e,t,{run:o.run,cancels:!0,answer:ns(e,o.run)});case"closing":return t<e.foundAt+os+
ne*60?e:X(e,"undelivered",t);case"closed":return e}}function ss(e,t){if(!(e.due>t))switch(e.state.name){case"acknowledging":return e.nonce===void 0?void 0:"ackn\
owledge";case"ready":return"dispatch";case"unsure":case"accepted":return"search";case"started":return"check";case"closing":return"close";case"dispatching":case"\
closed":return}}function as(e,t,n){if(e==="search"||e==="check")return;let{state:o}=t,r={...t,due:n+Dn};return o.name==="acknowledging"?{...r,state:{...o,tried:!0}}:
o.name!=="ready"?r:{...r,state:{name:"dispatching",attempt:o.attempt+1,at:n}}}function Zt(e,t,n,o){let{state:r}=e;switch(t.is){case"acknowledged":return r.name===
"acknowledging"?cs(e,n):e;case"taken":return r.name!=="acknowledging"?e:{...V(e,{...r,tried:!1},e.foundAt+o.start),nonce:void 0};case"not acknowledged":return r.
name==="acknowledging"?{...e,due:t.until}:e;case"job gone":return r.name==="acknowledging"||r.name==="closing"?X(e,"gone",n):e;case"offered":return r.name!=="ac\
knowledging"?e:{...e,nonce:t.nonce,due:n};case"unanswered":return lf(e,n);case"dispatched":return of(e,t.run,n,o);case"refused":return r.name!=="dispatching"&&r.
name!=="unsure"?e:e.isAbandoned?X(e,"abandoned",n):H(e,n,{answer:t.answer});case"postponed":return r.name!=="dispatching"?e:V(e,{name:"ready",attempt:r.attempt,
heard:t.heard},t.until??n+Math.min(ne,1e3*2**r.attempt));case"answer lost":return r.name==="dispatching"?us(e,r,t.heard,n,o):e;case"run found":return r.name==="\
unsure"||r.name==="accepted"?Cn(e,t.run,r,n):e;case"no run found":return sf(e,t.strangers,n,o);case"search failed":return af(e,t,n,o);case"run seen":return uf(e,
t,n,o);case"run gone":return r.name!=="started"?e:n<r.at+ne&&!r.hasBegun?{...e,due:Xt(r.at,n,o)}:H(e,n,{run:r.run,answer:ts(e,r.run)});case"run not seen":return r.
name==="started"?{...e,due:Math.max(t.until,Xt(r.at,n,o))}:e;case"closed":return r.name!=="closing"?e:t.until===void 0||r.cancelTries+1>=nf?X(e,t.outcome,n):V(e,
{...r,outcome:t.outcome,cancelTries:r.cancelTries+1},t.until);case"not closed":return r.name==="closing"?{...e,due:t.until}:e;case"abandoned":return pf(e,n)}}function cs(e,t){
return e.refusal!==void 0?H(e,t,{answer:e.refusal}):V(e,{name:"ready",attempt:0},t)}function us(e,{attempt:t,at:n},o,r,i){return V(e,{name:"unsure",attempt:t,at:n,
lostAt:r,heard:o},ds(r,r,i))}function of(e,t,n,o){let{state:r}=e;switch(r.name){case"dispatching":case"unsure":return t!==void 0?Cn(e,t,r,n+Ln(o)):V(e,{name:"ac\
cepted",attempt:r.attempt,at:r.at},n);case"accepted":return t===void 0?e:Cn(e,t,r,n);case"closing":return t===void 0||r.run!==void 0?e:V(e,{...r,run:t,cancels:!0},
n);case"closed":return t===void 0||r.run!==void 0?e:H(e,n,{run:t,cancels:!0});case"acknowledging":case"ready":case"started":return e}}function Cn(e,t,{attempt:n,
at:o},r){return V(e,{name:"started",attempt:n,at:o,run:t,hasBegun:!1},e.isAbandoned?0:r)}function sf(e,t,n,o){let{state:r}=e;if(r.name==="accepted")return{...e,
due:n+fs(n-r.at,o)};if(r.name!=="unsure")return e;if(n<r.lostAt+Nn(o))return{...e,due:ds(r.lostAt,n,o)};if(e.isAbandoned)return X(e,"abandoned",n);if(t===0)return V(
e,{name:"ready",attempt:r.attempt,heard:r.heard},n);let s=`${t===1?"1 run began":`${t} runs began`} at that time whose name does not say for which job (a run-na\
me with the job's ID would)`;return H(e,n,{answer:Yt(e,r.heard,s)})}function af(e,t,n,o){let{state:r}=e,i=s=>Math.max(t.until,n+fs(n-s,o));return r.name==="acce\
pted"?V(e,{...r,heard:t.heard},i(r.at)):r.name!=="unsure"?e:t.forGood?e.isAbandoned?X(e,"abandoned",n):H(e,n,{answer:Yt(e,r.heard,cf(t.heard))}):{...e,due:i(r.lostAt)}}
function cf(e){return`its runs cannot be listed (${e}): give the relay's token or App the permission actions: read`}function uf(e,{status:t,conclusion:n,updatedAt:o},r,i){
let{state:s}=e;if(s.name!=="started")return e;let{run:a,at:c}=s;if(t==="completed"){let l=Math.min(o,r)+i.answerGrace;return r<l?V(e,{...s,hasBegun:!0},l):H(e,r,
{run:a,answer:es(e,a,n,i.answerGrace)})}if(t==="in_progress"||s.hasBegun)return V(e,{...s,hasBegun:!0},Xt(c,r,i));let p=ps(e,c,i);return r<p?{...e,due:Math.min(
p,Xt(c,r,i))}:H(e,r,{run:a,cancels:!0,answer:Qi(e,a,t,r-c)})}function lf(e,t){let{state:n}=e;return n.name!=="closed"?e:n.outcome==="taken"?cs({...e,foundAt:t},
t):H(e,t,{run:n.run,answer:rs(e,n.run)})}function pf(e,t){let{state:n}=e;switch(n.name){case"acknowledging":case"ready":return X(e,"abandoned",t);case"started":
return H({...e,isAbandoned:!0},t,{run:n.run,cancels:!0});case"dispatching":case"unsure":case"accepted":case"closing":return{...e,isAbandoned:!0};case"closed":return e}}
function V(e,t,n){return{...e,state:t,due:n}}function H(e,t,{cancels:n=!1,...o}){return V(e,{name:"closing",cancels:n,cancelTries:0,...o},t)}function X(e,t,n){let{
state:o}=e,r=o.name==="closing"||o.name==="started"?o.run:void 0;return V(e,{name:"closed",outcome:t,at:n,run:r},Number.MAX_SAFE_INTEGER)}function ls({kind:e},{
start:t}){return e==="lambda"?Math.min(t,rf):t}function ps(e,t,n){return(e.kind==="lambda"?e.foundAt:t)+ls(e,n)}function Nn({start:e}){return Math.min(ne,e/2)}function ds(e,t,n){
let o=Nn(n),r=[o/12,o/3,o].find(i=>e+i>t)??o;return Math.max(t,e+r)}function fs(e,t){return Math.min(Math.max(1e3,e),Ln(t))}function Ln({start:e,answerGrace:t}){
return Math.min(5e4,e/2,Math.max(1e3,t/2))}function Xt(e,t,n){let o=t-e,r=Ln(n);return t+(o<10*ne?r:Math.max(r,Math.min(10*ne,o/10)))}var ms="a third-party job needs its client token: send it as client-token along with the job ID",hs="CodePipeline has closed it already (timed out, stopped, or \
answered by someone else)",ys={InvalidNonceException:()=>({why:"it is already acknowledged by another worker, or was handed out again",advice:"most likely it wa\
s dispatched twice: nothing to do, since the other run answers it. If there is none, retry the stage in CodePipeline"}),JobNotFoundException:({clientToken:e,progress:t})=>t!==
"unread"?{why:"CodePipeline gave this job to this run, and no longer knows it",advice:t==="taken"?"most likely it timed out or was stopped: retry the stage in C\
odePipeline":"most likely another run has answered it: nothing to do. If there is none, it timed out or was stopped: retry the stage in CodePipeline"}:e===void 0?
{why:"no custom action and no Lambda action has such a job (any more) in this region and account",advice:`${ms}; else retry the stage in CodePipeline`}:{why:"Co\
dePipeline does not know it (any more), in this region and for this client token"},InvalidJobException:()=>({why:"CodePipeline has closed it already"}),InvalidJobStateException:({
acknowledges:e,clientToken:t})=>e?{why:hs}:{why:`${hs}, or never saw it acknowledged`,...t===void 0&&{advice:"see that whoever polls for a custom action\u2019s jobs \
sends their nonce along or acknowledges them (AcknowledgeJob), then retry the stage in CodePipeline"}},InvalidClientTokenException:({progress:e})=>e==="unread"?
{why:"the client token is not this job\u2019s"}:{why:"CodePipeline no longer takes the token with which it gave this job to this run"}};function ke(e){return e instanceof
D&&e.code in ys}function Jn({why:e,advice:t},{jobId:n,attempt:o,progress:r},i){let s=o>1&&r!=="taken"?`this is attempt ${o} of the run, and a re-run replays the old job: retry \
the stage in CodePipeline instead`:t??"see who else polls for this action\u2019s jobs, or retry the stage in CodePipeline";return new C("JobFailed",`Job ${n} ca\
nnot be worked on: ${e}; ${s}.`,i)}function Fn(e,t){if(!(e instanceof D))return e;let{code:n,kind:o,message:r}=e,i={cause:e};if(o==="no credentials"&&e.cause instanceof
C)return e.cause;let s=ys[n]?.(t);if(s!==void 0)return Jn({...s,why:`${s.why} (${r})`},t,i);let a=t.progress==="unread",c=a&&t.clientToken===void 0?` (${ms})`:"";
switch(o){case"setting":return new C("ConfigurationError",`CodePipeline cannot be asked as things are set: ${r}. Check aws-region and AWS_ENDPOINT_URL. Where a \
certificate is not trusted, name its authority in NODE_EXTRA_CA_CERTS.`,i);case"no credentials":case"credentials":return new C("PermissionError",`CodePipeline d\
id not accept the worker's AWS credentials: ${r}. Check role-to-assume, or the step that sets AWS_ACCESS_KEY_ID.`,i);case"denied":return new C("PermissionError",
`The worker's AWS credentials may not do this: ${r}. Allow the operation in the IAM policy of the role or user${c}.`,i);case"throttled":case"server":case"networ\
k":return new C("SystemUnavailable",`CodePipeline could not be reached: ${r}. Check the network${a?", the proxy and aws-region":" and the proxy"}; then retry th\
e stage in CodePipeline.`,i);case"refused":return new C(df.has(n)?"ConfigurationError":"JobFailed",`CodePipeline refused the request: ${r}. ${a?`Check job-id, c\
lient-token and aws-region${c}`:"Check the inputs that this names"}.`,i)}}var df=new Set(["ValidationException","OutputVariablesSizeExceededException"]);async function bs(e,t,n){return await le(async o=>{try{return await e()}catch(r){if((o||n.mayHaveArrived===!0)&&ws(r,t))return;throw r}},n)}function ws(e,t){return e instanceof
D&&e.code===t}async function jn(e,t,n,o){let r=!1,s=await bs(async()=>{try{return await e.acknowledge(t,o.signal)}catch(a){throw r||=!(a instanceof D)||a.mayHaveArrived,
a}},"InvalidNonceException",o).catch(a=>{throw new me(r&&!ke(a),Fn(a,n))});if(s!==void 0&&s!=="InProgress")throw new me(!1,Jn({why:`its status is ${s}, not InPr\
ogress`},n))}var me=class extends Error{name="AcknowledgeError";mayBeOurs;constructor(t,n){super("The job could not be acknowledged.",{cause:n}),this.mayBeOurs=
t}};async function xs(e,t,n,o){await ff(()=>e.putFailure(t,o.signal),"failure",n,o)}var gs="InvalidJobStateException";async function ff(e,t,n,o){try{await bs(e,gs,o)}catch(r){
let i=Fn(r,n);if(!(i instanceof C))throw i;let s=ws(r,gs)?"":" The pipeline waits for a result until the action times out.",a=r instanceof D&&r.mayHaveArrived?"\
may not have been":"was not";throw new C(i.type,`The ${t} of job ${n.jobId} ${a} reported to CodePipeline. ${i.message}${s}`,{cause:r})}}var z=class extends Error{name;status;request;response;constructor(t,n,o){super(t,{cause:o.cause}),this.name="HttpError",this.status=Number.parseInt(n),Number.isNaN(
this.status)&&(this.status=0);"response"in o&&(this.response=o.response);let r=Object.assign({},o.request);o.request.headers.authorization&&(r.headers=Object.assign(
{},o.request.headers,{authorization:o.request.headers.authorization.replace(/(?<! ) .*$/," [REDACTED]")})),r.url=r.url.replace(/\bclient_secret=\w+/g,"client_se\
cret=[REDACTED]").replace(/\baccess_token=\w+/g,"access_token=[REDACTED]"),this.request=r}};var $=class extends Error{name="GitHubError";kind;status;until;constructor(t,n,o){super(n,o),this.kind=t.kind,this.status=t.status,this.until=t.until}},hf=/^(ECONNREFUSED|ENOTFOUND|EAI_AGAIN|ENETUNREACH|EHOSTUNREACH|UND_ERR_CONNECT_TIMEOUT|ERR_TLS_.*|CERT_.*|DEPTH_ZERO_SELF_SIGNED_CERT|SELF_SIGNED_CERT_IN_CHAIN|UNABLE_TO_.*)$/;
function Un(e,t){if(e instanceof $)return e;let n=e instanceof z?e.response:void 0;if(!(e instanceof z)||n===void 0)return mf(e);let{status:o,headers:r}=n,i=gf(
n.data),s=`HTTP ${o}${i===""?"":`: ${i}`}`,a={cause:e};return o===429||o===403&&(r["retry-after"]!==void 0||r["x-ratelimit-remaining"]==="0"||/rate limit|abuse detection/i.
test(i))?new $({kind:"limited",status:o,until:yf(r,t)},s,a):o>=500||o===408?new $({kind:"lost",status:o},s,a):new $({kind:"refused",status:o},s,a)}function mf(e){
let t=e instanceof z?e.cause??e:e,n=t instanceof Error&&t.cause instanceof Error?t.cause:t,o=n?.code,r=n instanceof Error?n.message:String(n),i=typeof o=="strin\
g"?o:void 0;return new $({kind:i!==void 0&&hf.test(i)?"unsent":"lost"},`no answer from GitHub: ${Q(k(r===""?i??"unknown":r),300)}`,{cause:e})}function yf(e,t){let n=Number(
e["retry-after"]);if(Number.isFinite(n)&&n>=0)return t+Math.max(1,n)*1e3;let o=Number(e["x-ratelimit-reset"]);return e["x-ratelimit-remaining"]==="0"&&Number.isFinite(
o)?Math.max(t,o*1e3)+1e3:t+6e4}function gf(e){if(typeof e!="object"||e===null)return"";let{message:t,errors:n}=e,o=Array.isArray(n)?n.map(r=>typeof r=="string"?
r:JSON.stringify(r)):[];return Q(k([typeof t=="string"?t:"",...o].filter(Boolean).join("; ")),500)}function Es(e,t){return{type:t.status===401||t.status===403?"PermissionError":"ConfigurationError",cause:"refused",message:`GitHub does not start ${Je(e)}: ${t.
message}. ${bf(e,t)} Then retry the stage.`}}function bf(e,{status:t,message:n}){let o=e.eventType===void 0?"actions: write":"contents: write (for repository_di\
spatch) and actions: write";switch(t){case 401:return"Check the relay's GITHUB_TOKEN (expired or revoked?), or GITHUB_APP_ID and GITHUB_APP_PRIVATE_KEY.";case 403:
return`Give the relay's token or App the permission ${o} for ${e.repository}.`;case 404:return`Check the action's properties Repository${e.workflow===void 0?"":
" and Workflow (a file in .github/workflows of the default branch)"}, and that the relay's token or App may see ${e.repository}: GitHub hides what they may not.`;case 422:
return wf(e,n,o);default:return t!==void 0&&t>=300&&t<400?"Set the action's property Repository to the new name, and RELAY_REPOSITORIES with it.":"Check the act\
ion's configuration."}}function wf({repository:e},t,n){return/no ref found|reference/i.test(t)?"Check the action's property Ref: it names a branch or tag.":/unexpected inputs/i.
test(t)?"Declare the inputs that the relay sends under on.workflow_dispatch.inputs: job-id, and for third-party jobs client-token.":/required input/i.test(t)?"T\
he relay sends job-id (and client-token) only: make the other inputs optional.":/trigger/i.test(t)&&/does not have/i.test(t)?"Add on: workflow_dispatch with the\
 input job-id to the workflow, on that ref.":/disabled/i.test(t)?`Enable the workflow in the Actions tab of ${e}.`:/permission/i.test(t)?`Give the App the permi\
ssion ${n}, and accept it for its installation.`:"Check the workflow and the action's configuration."}var se=class extends Error{name="SecretError"},xf=5*6e4;function vs(e,t){let n=new Map;function o(r){let i=n.get(r);if(i!==void 0&&t.now()-i.at<xf)return i.value;
let s=Ef(r,e);return n.set(r,{value:s,at:t.now()}),s.catch(()=>n.delete(r)),s}return{ofSetting:r=>En(r)?o(r):Promise.resolve(r),named:o}}async function Ef(e,t){
let n;try{n=/^arn:[\w-]+:ssm:/.test(e)?await Af(e,t):await vf(e,t)}catch(r){throw new se(`The secret ${e} cannot be read: ${zt(r)} Check that it exists in this \
region, and that the relay's role may read and decrypt it.`,{cause:r})}let o=n?.trim()??"";if(o!=="")return o;throw new se(`The secret ${e} is empty or binary: \
store its value as plain text.`)}async function vf(e,t){let{GetSecretValueCommand:n,SecretsManagerClient:o}=await import("./dist-es-57SISU6M.js"),r=new o({...Pe(
t),requestHandler:Se()});try{return(await r.send(new n({SecretId:e}))).SecretString}finally{r.destroy()}}async function Af(e,t){let{GetParameterCommand:n,SSMClient:o}=await import("./dist-es-U2CHUNTQ.js"),
r=new o({...Pe(t),requestHandler:Se()});try{let i=e.slice(e.indexOf(":parameter/")+10),s=i.lastIndexOf("/")>0,{Parameter:a}=await r.send(new n({Name:s?i:i.slice(
1),WithDecryption:!0}));return a?.Value}finally{r.destroy()}}var Tf=1e4,Qt=2e4;async function As(e,t,n){switch(e){case"acknowledge":return await _f(t,n);case"close":return await kf(t,n);case"dispatch":return await Pf(t,Gn(
t),n);case"search":return await Sf(t,Gn(t),n);case"check":return await Rf(t,Gn(t),n)}}async function _f(e,t){let{nonce:n="",state:o}=e,r=o.name==="acknowledging"&&
o.tried;try{let i=await t.jobApi(e);return await jn(i,n,Wn(e),{...Hn(e,t),mayHaveArrived:r}),{is:"acknowledged"}}catch(i){if(!(i instanceof me))throw i;let s=en(
i);return s?.code==="InvalidNonceException"?{is:"taken"}:s===void 0||ke(s)?{is:"job gone"}:(_s(e,i,t),{is:"not acknowledged",until:t.clock.now()+Qt})}}async function Pf(e,t,n){
let{clock:o,workflows:r}=n,i=o.now()+Dn/2,s;try{s={"job-id":e.jobId,...e.clientId===void 0?{}:{"client-token":await n.clientToken(e.clientId)}}}catch(a){let c=Ps(
a);return n.fault(e,c),{is:"postponed",until:o.now()+Qt,heard:c}}try{return{is:"dispatched",run:await r.dispatch(t,s,i)}}catch(a){if(!(a instanceof $))throw a;switch(a.
cause instanceof se?n.fault(e,a.message):a.kind!=="refused"&&n.warn(e,`GitHub: ${a.message}`),a.kind){case"refused":return{is:"refused",answer:Es(t,a)};case"lim\
ited":case"unsent":return{is:"postponed",until:a.until,heard:a.message};case"lost":return{is:"answer lost",heard:a.message}}}}async function Sf(e,t,n){let{state:o}=e,
r="at"in o?o.at:e.foundAt;try{let{runs:i,strangers:s}=await n.workflows.find(t,e.jobId,r),[a,...c]=i;for(let p of c)n.warn(e,`Run ${p.id} has the job's ID in it\
s name as well, and is cancelled: ${p.url}`),await Ts(e,p,n);return a===void 0?{is:"no run found",strangers:s}:{is:"run found",run:a}}catch(i){if(!(i instanceof
$))throw i;return n.warn(e,`GitHub, listing runs: ${i.message}`),{is:"search failed",until:i.until??n.clock.now(),heard:i.message,forGood:i.kind==="refused"}}}async function Rf(e,t,n){
let{state:o}=e;if(o.name!=="started")return{is:"run not seen",until:n.clock.now()};try{return{is:"run seen",...await n.workflows.see(t,o.run)}}catch(r){if(!(r instanceof
$))throw r;return r.status===404||r.status===410?{is:"run gone"}:(n.warn(e,`GitHub, looking at run ${o.run.id}: ${r.message}`),{is:"run not seen",until:r.until??
n.clock.now()})}}async function kf(e,t){let{state:n}=e;if(n.name!=="closing")return{is:"not closed",until:t.clock.now()};let o=n.cancels?await Ts(e,n.run,t):void 0;
if(n.outcome!==void 0)return{is:"closed",outcome:n.outcome,until:o};if(n.answer===void 0)return{is:"closed",outcome:"abandoned",until:o};let r=await If(e,n.answer,
n.run?.id,t);return r.is==="closed"?{...r,until:o}:r}async function Ts(e,t,n){if(!(t===void 0||e.route===void 0))try{await n.workflows.cancel(e.route,t);return}catch(o){
if(!(o instanceof $))throw o;return n.warn(e,`Run ${t.id} could not be cancelled: ${o.message}`),o.kind==="refused"?void 0:Math.max(o.until??0,n.clock.now()+Qt)}}
async function If(e,t,n,o){try{let r=await o.jobApi(e);return e.kind==="third-party"&&await $f(r,e,o),await xs(r,Of(t,n),Wn(e),Hn(e,o)),{is:"closed",outcome:"fa\
iled"}}catch(r){let i=en(r);return i?.code==="InvalidJobStateException"||i?.code==="InvalidJobException"?{is:"closed",outcome:"answered"}:i!==void 0&&ke(i)?{is:"\
job gone"}:(_s(e,r,o),{is:"not closed",until:o.clock.now()+Qt})}}async function $f(e,t,n){let o=Hn(t,n);for(let r=1;r<=2;r+=1){let{nonce:i=""}=await le(()=>e.getDetails(),
o);try{await jn(e,i,Wn(t),o);return}catch(s){if(en(s)?.code!=="InvalidNonceException")throw s}}}function Of({type:e,message:t},n){return{type:e,message:t,...n===
void 0?{}:{externalExecutionId:n}}}function Hn(e,{clock:t,warn:n}){return{clock:t,budget:Tf,onRetry:o=>{n(e,`CodePipeline: ${o.message}`)}}}function Wn({jobId:e}){
return{jobId:e,clientToken:void 0,acknowledges:!0,progress:"read",attempt:1}}function Gn({route:e,jobId:t}){if(e!==void 0)return e;throw new Error(`The record o\
f job ${t} has no route.`)}function _s(e,t,{warn:n,fault:o}){let r=en(t)??t;(r instanceof D&&(r.kind==="throttled"||r.kind==="server"||r.kind==="network")?n:o)(
e,`CodePipeline: ${Ps(r)}`)}function en(e){for(let t=e;t instanceof Error;t=t.cause)if(t instanceof D)return t}function Ps(e){return e instanceof Error?e.message:
String(e)}async function pe(e,t,n,o){let{clock:r,timeouts:i}=o,s=t,a=[...n],c=n.reduce((p,l)=>Zt(p,l,r.now(),i),e);for(;;){let p=r.now();c=is(c,p,i);let l=p>=o.until||Cf(
c,o)?void 0:ss(c,p),d=l===void 0?void 0:as(l,c,p),h=d??(l===void 0?c:void 0);if(h!==void 0&&h!==s?.record){let f=await Df(h,s,o);if(!f.isWritten){if(s=f.current,
a.length===0)return{isOurs:!1,stored:s};if(c=a.reduce((P,y)=>Zt(P,y,r.now(),i),s.record),c===s.record)return{isOurs:!1,stored:s};continue}Nf(s?.record,h,o),{stored:s}=
f,a=[]}if(l===void 0){if(s!==void 0)return{isOurs:!0,stored:s};continue}let g=await As(l,c,o);a.push(g),c=Zt(d??c,g,r.now(),i)}}function Cf({state:e,route:t},{workflows:n,
clock:o}){return e.name==="ready"&&t!==void 0&&n.blockedUntil(t)>o.now()}async function Df(e,t,{records:n,clock:o}){for(let r=1;;r+=1)try{return await n.write(e,
t)}catch(i){if(r===3)throw i;await o.sleep(500*r)}}function Nf(e,t,{log:n,count:o,clock:r}){let{state:i}=t,s=Ie(t);if(e===void 0&&(o("found"),n("INFO","Found a \
job.",s,{JobsFound:1})),e?.state.name!==i.name)switch(i.name){case"dispatching":n("DEBUG","Dispatching.",s);break;case"started":case"accepted":if(e?.state.name===
"accepted"){n("INFO","Found the run that GitHub had accepted.",s);break}o("dispatched"),n("INFO","Dispatched.",s,{JobsDispatched:1,SecondsToDispatch:(r.now()-t.
foundAt)/1e3});break;case"unsure":n("WARN",`It is not known whether the dispatch has started a run: ${i.heard}`,s);break;case"ready":n("INFO",`To be dispatched${i.
heard===void 0?".":` again: ${i.heard}`}`,s);break;case"closing":i.answer!==void 0&&n("DEBUG","Offers CodePipeline an answer, in case it has none.",s);break;case"\
closed":{o("closed");let a=e?.state.name==="closing"?e.state.answer:void 0;i.outcome==="failed"&&a!==void 0?(o("failed"),n("WARN",`Failed the job: ${a.message}`,
{...s,cause:a.cause},{JobsFailed:1})):n(i.outcome==="undelivered"?"ERROR":"INFO",`Closed: ${i.outcome}.`,s);break}case"acknowledging":break}}function Ie({jobId:e,
route:t,state:n}){return{jobId:e,repository:t?.repository,run:"run"in n?n.run?.id:void 0,state:n.name,attempt:"attempt"in n?n.attempt:void 0}}var tn=class{#e=new Set;#t;#n;constructor(t,n){this.#t=t,this.#n=n}async start(t){for(;this.#e.size>=this.#t;)await Promise.race(this.#e);let n=t().then(()=>{},
this.#n).finally(()=>{this.#e.delete(n)});this.#e.add(n)}async room(t){for(;this.#e.size>this.#t-t;)await Promise.race(this.#e)}async idle(){await Promise.all(this.#e)}};var qn=class extends Error{name="RoundError"},Lf=24,Mn=12,Jf=50,Ff=[0,1,2,4,8,16,32],jf=1e4;function Rs({settings:e,records:t,workflows:n,send:o,readSecret:r,clock:i,
log:s}){let{actionTypes:a,routes:c,timeouts:p,clientTokenPrefix:l}=e,d=new Set,h=m=>r(`${l??""}${m}`);async function g({jobId:m,kind:w,clientId:R="",nonce:_}){return w===
"third-party"?Ui(m,await h(R),o):Bt(m,_,o)}async function f(m,w){let R={found:0,dispatched:0,failed:0,closed:0},_=[],x=(B,fe)=>{s("ERROR",B,fe===void 0?{}:Ie(fe)),
_.push(B)},j={workflows:n,jobApi:g,clientToken:h,clock:i,records:t,timeouts:p,until:m,log:s,count:B=>R[B]+=1,warn:(B,fe)=>{s("WARN",fe,Ie(B))},fault:(B,fe)=>{x(
fe,B)}},I=new tn(Lf,B=>{x(rn(B))});try{await w(I,j)}catch(B){x(rn(B))}await I.idle();let[Z]=_;if(Z===void 0)return R;let be=_.length===1?"":` (and ${_.length-1}\
 more: see the log)`;throw new qn(`The round did not go through: ${Z}${be}`)}async function P(m,w,R,_){let x=[];for(;i.now()<w;){await R.room(Mn);let j=await y(
m,_);if(j.length===0)break;for(let I of j)x.push(I),await R.start(()=>W(I,_))}return x}async function y(m,w){let R={clock:i,budget:jf,onRetry:({message:x})=>{s(
"WARN",`CodePipeline: ${x}`,{actionType:nn(m)})}};if(m.owner==="ThirdParty"){let x=await le(()=>qi(m,Mn,o),R);return(await Promise.all(x.map(I=>S(I,w)))).filter(
I=>I!==void 0)}return(await le(()=>Mi(m,Mn,o),R)).map(({job:x,nonce:j})=>O({jobId:x.id,kind:"custom",nonce:j,pipeline:x.pipeline},{name:"acknowledging",tried:!1},
x.configuration))}async function S({jobId:m,clientId:w},R){let _=O({jobId:m,kind:"third-party",clientId:w,pipeline:{}},{name:"ready",attempt:0},{});try{let{job:x}=await(await g(
_)).getDetails();return O({jobId:m,kind:"third-party",clientId:w,pipeline:x.pipeline},{name:"ready",attempt:0},x.configuration)}catch(x){R.fault(_,`A third-part\
y job cannot be read: ${rn(x)}`);return}}function O(m,w,R){let _=i.now(),x={...m,foundAt:_,due:_,isAbandoned:!1,state:w};try{return{...x,route:yo(R,c)}}catch(j){
if(!(j instanceof C))throw j;let I={type:j.type,message:j.message,cause:"route"};return w.name==="acknowledging"?{...x,refusal:I}:{...x,refusal:I,state:{name:"c\
losing",answer:I,cancels:!1,cancelTries:0}}}}async function W(m,w){await M(m.jobId,async()=>{let{isOurs:R,stored:_}=await pe(m,void 0,[],w);R||await U(m,_,w)})}
async function U({nonce:m},w,R){let{record:_}=w;if(_.kind==="third-party"&&_.state.name==="closed"&&await pe(_,w,[{is:"unanswered"}],R),m!==void 0){if(_.state.name===
"acknowledging"){(_.due<=i.now()||_.nonce===void 0)&&await pe(_,w,[{is:"offered",nonce:m}],R);return}try{await Bt(_.jobId,m,o).acknowledge(m)==="InProgress"&&await pe(
_,w,[{is:"unanswered"}],R)}catch(x){if(!(x instanceof D))throw x;s("DEBUG",`CodePipeline: ${x.message}`,Ie(_))}}}async function M(m,w){if(!d.has(m)){d.add(m);try{
await w()}finally{d.delete(m)}}}async function q(m,w,R){let _=0;for(;;){let x=1/0;for await(let j of t.open(m)){let{record:I}=j,Z=i.now();if(Z>=m)break;let be=Math.
max(I.due,mn(I));be>Z?Uf(I)&&(x=Math.min(x,be)):d.has(I.jobId)||(I.state.name==="started"&&(_+=1),(I.state.name!=="started"||_<=Jf)&&await w.start(()=>M(I.jobId,
async()=>{await pe(I,j,[],R)})))}if(await w.idle(),x>=m)return;await i.sleep(Math.max(0,x-i.now()))}}function mn({state:m,route:w}){return m.name==="ready"&&w!==
void 0?n.blockedUntil(w):0}async function*De(m){for await(let w of t.open(Number.MAX_SAFE_INTEGER))Ss(w.record,m)&&(yield w)}async function yn(m){let{done:w}=await De(
m).next();return w!==!0}return{round:m=>f(m,async(w,R)=>{await Promise.all(a.map(_=>P(_,m,w,R).catch(x=>{throw R.log("ERROR",rn(x),{actionType:nn(_)}),x}))).finally(
()=>q(m,w,R))}),started:(m,w)=>f(w,async(R,_)=>{let x=a.find(I=>nn(I)===nn(m.actionType));if(x===void 0)return;let j=i.now();for(let I of Ff){let Z=j+I*1e3;if(Z>=
w||(await i.sleep(Math.max(0,Z-i.now())),(await P(x,w,R,_)).some(B=>Ss(B,m)))||I>0&&await yn(m))return}}),abandoned:(m,w)=>f(w,async(R,_)=>{let x=[{is:"abandone\
d"}];for await(let j of De(m))await R.start(()=>pe(j.record,j,x,_))}),lambdaJob:({jobId:m,configuration:w},R)=>f(R,async(_,x)=>{let j=O({jobId:m,kind:"lambda",pipeline:{}},
{name:"ready",attempt:0},w),I=await Bt(m,void 0,o).getDetails().then(({job:Z})=>Z.pipeline,()=>({}));await W({...j,pipeline:I},x)})}}function Uf({state:e}){return e.
name!=="started"&&e.name!=="closed"}function Ss({pipeline:e},t){return t.actionExecutionId!==void 0&&e.actionExecutionId!==void 0?t.actionExecutionId===e.actionExecutionId:
e.pipelineName===t.pipeline&&e.stageName===t.stage&&e.actionName===t.action&&(e.pipelineExecutionId===void 0||e.pipelineExecutionId===t.executionId)}function nn({
category:e,owner:t,provider:n,version:o}){return`${e}/${t}/${n}/${o}`}function rn(e){return e instanceof Error?e.message:String(e)}import{setTimeout as Gf}from"node:timers/promises";var ks={now:()=>performance.now(),sleep:async(e,t)=>{try{await Gf(e,void 0,t===void 0?{}:{signal:t})}catch(n){
throw t?.throwIfAborted(),n}}};function Is(e,t){let n=new Ct({...Pe(e),requestHandler:Se(),maxAttempts:1});return(o,r,i)=>zi(o,t,i,s=>n.send(r,{abortSignal:s}))}function Y(){return typeof navigator=="object"&&"userAgent"in navigator?navigator.userAgent:typeof process=="object"&&process.version!==void 0?`Node.js/${process.
version.substr(1)} (${process.platform}; ${process.arch})`:"<environment undetectable>"}var Hf="0.0.0-development",Wf=`octokit-endpoint.js/${Hf} ${Y()}`,Mf={method:"GET",baseUrl:"https://api.github.com",headers:{accept:"application/vnd.github.v3+js\
on","user-agent":Wf},mediaType:{format:""}};function qf(e){return e?Object.keys(e).reduce((t,n)=>(t[n.toLowerCase()]=e[n],t),{}):{}}function Bf(e){if(typeof e!=
"object"||e===null||Object.prototype.toString.call(e)!=="[object Object]")return!1;let t=Object.getPrototypeOf(e);if(t===null)return!0;let n=Object.prototype.hasOwnProperty.
call(t,"constructor")&&t.constructor;return typeof n=="function"&&n instanceof n&&Function.prototype.call(n)===Function.prototype.call(e)}function Cs(e,t){let n=Object.
assign({},e);return Object.keys(t).forEach(o=>{Bf(t[o])?o in e?n[o]=Cs(e[o],t[o]):Object.assign(n,{[o]:t[o]}):Object.assign(n,{[o]:t[o]})}),n}function $s(e){for(let t in e)
e[t]===void 0&&delete e[t];return e}function Vn(e,t,n){if(typeof t=="string"){let[r,i]=t.split(" ");n=Object.assign(i?{method:r,url:i}:{url:r},n)}else n=Object.
assign({},t);n.headers=qf(n.headers),$s(n),$s(n.headers);let o=Cs(e||{},n);return n.url==="/graphql"&&(e&&e.mediaType.previews?.length&&(o.mediaType.previews=e.
mediaType.previews.filter(r=>!o.mediaType.previews.includes(r)).concat(o.mediaType.previews)),o.mediaType.previews=(o.mediaType.previews||[]).map(r=>r.replace(/-preview/,
""))),o}function Vf(e,t){let n=/\?/.test(e)?"&":"?",o=Object.keys(t);return o.length===0?e:e+n+o.map(r=>r==="q"?"q="+t.q.split("+").map(encodeURIComponent).join(
"+"):`${r}=${encodeURIComponent(t[r])}`).join("&")}var Kf=/\{[^{}}]+\}/g;function zf(e){return e.replace(/(?:^\W+)|(?:(?<!\W)\W+$)/g,"").split(/,/)}function Yf(e){
let t=e.match(Kf);return t?t.map(zf).reduce((n,o)=>n.concat(o),[]):[]}function Os(e,t){let n={__proto__:null};for(let o of Object.keys(e))t.indexOf(o)===-1&&(n[o]=
e[o]);return n}function Ds(e){return e.split(/(%[0-9A-Fa-f]{2})/g).map(function(t){return/%[0-9A-Fa-f]/.test(t)||(t=encodeURI(t).replace(/%5B/g,"[").replace(/%5D/g,
"]")),t}).join("")}function ge(e){return encodeURIComponent(e).replace(/[!'()*]/g,function(t){return"%"+t.charCodeAt(0).toString(16).toUpperCase()})}function $e(e,t,n){
return t=e==="+"||e==="#"?Ds(t):ge(t),n?ge(n)+"="+t:t}function ye(e){return e!=null}function Bn(e){return e===";"||e==="&"||e==="?"}function Xf(e,t,n,o){var r=e[n],
i=[];if(ye(r)&&r!=="")if(typeof r=="string"||typeof r=="number"||typeof r=="bigint"||typeof r=="boolean")r=r.toString(),o&&o!=="*"&&(r=r.substring(0,parseInt(o,
10))),i.push($e(t,r,Bn(t)?n:""));else if(o==="*")Array.isArray(r)?r.filter(ye).forEach(function(s){i.push($e(t,s,Bn(t)?n:""))}):Object.keys(r).forEach(function(s){
ye(r[s])&&i.push($e(t,r[s],s))});else{let s=[];Array.isArray(r)?r.filter(ye).forEach(function(a){s.push($e(t,a))}):Object.keys(r).forEach(function(a){ye(r[a])&&
(s.push(ge(a)),s.push($e(t,r[a].toString())))}),Bn(t)?i.push(ge(n)+"="+s.join(",")):s.length!==0&&i.push(s.join(","))}else t===";"?ye(r)&&i.push(ge(n)):r===""&&
(t==="&"||t==="?")?i.push(ge(n)+"="):r===""&&i.push("");return i}function Zf(e){return{expand:Qf.bind(null,e)}}function Qf(e,t){var n=["+","#",".","/",";","?","\
&"];return e=e.replace(/\{([^\{\}]+)\}|([^\{\}]+)/g,function(o,r,i){if(r){let a="",c=[];if(n.indexOf(r.charAt(0))!==-1&&(a=r.charAt(0),r=r.substr(1)),r.split(/,/g).
forEach(function(p){var l=/([^:\*]*)(?::(\d+)|(\*))?/.exec(p);c.push(Xf(t,a,l[1],l[2]||l[3]))}),a&&a!=="+"){var s=",";return a==="?"?s="&":a!=="#"&&(s=a),(c.length!==
0?a:"")+c.join(s)}else return c.join(",")}else return Ds(i)}),e==="/"?e:e.replace(/\/$/,"")}function Ns(e){let t=e.method.toUpperCase(),n=(e.url||"/").replace(/:([a-z]\w+)/g,
"{$1}"),o=Object.assign({},e.headers),r,i=Os(e,["method","baseUrl","url","headers","request","mediaType"]),s=Yf(n);n=Zf(n).expand(i),/^http/.test(n)||(n=e.baseUrl+
n);let a=Object.keys(e).filter(l=>s.includes(l)).concat("baseUrl"),c=Os(i,a);if(!/application\/octet-stream/i.test(o.accept)&&(e.mediaType.format&&(o.accept=o.accept.
split(/,/).map(l=>l.replace(/application\/vnd(\.\w+)(\.v3)?(\.\w+)?(\+json)?$/,`application/vnd$1$2.${e.mediaType.format}`)).join(",")),n.endsWith("/graphql")&&
e.mediaType.previews?.length)){let l=o.accept.match(/(?<![\w-])[\w-]+(?=-preview)/g)||[];o.accept=l.concat(e.mediaType.previews).map(d=>{let h=e.mediaType.format?
`.${e.mediaType.format}`:"+json";return`application/vnd.github.${d}-preview${h}`}).join(",")}return["GET","HEAD"].includes(t)?n=Vf(n,c):"data"in c?r=c.data:Object.
keys(c).length&&(r=c),!o["content-type"]&&typeof r<"u"&&(o["content-type"]="application/json; charset=utf-8"),["PATCH","PUT"].includes(t)&&typeof r>"u"&&(r=""),
Object.assign({method:t,url:n,headers:o},typeof r<"u"?{body:r}:null,e.request?{request:e.request}:null)}function eh(e,t,n){return Ns(Vn(e,t,n))}function Ls(e,t){
let n=Vn(e,t),o=eh.bind(null,n);return Object.assign(o,{DEFAULTS:n,defaults:Ls.bind(null,n),merge:Vn.bind(null,n),parse:Ns})}var Js=Ls(null,Mf);var ta=Ja(Ms(),1);var ph=/^-?\d+$/,an=/^-?\d+n+$/,ae=JSON.stringify,Xn=JSON.parse,zs=/^-?\d+n$/,qs=/([\[:])?"(-?\d+)n"($|\s*[,\}\]])/g,Bs=/([\[:])?("-?\d+n+)n("$|"\s*[,\}\]])/g,Zn=e=>e===
void 0||typeof e=="function"||typeof e=="symbol",Qn=e=>e!==null&&typeof e=="object"&&e.constructor&&e.constructor.name==="RawJSON",dh=(e,t,n)=>{let o="";typeof n==
"number"?o=" ".repeat(Math.min(10,Math.max(0,Math.floor(n)))):typeof n=="string"&&(o=n.slice(0,10));let r=typeof t=="function",i=Array.isArray(t)?new Set(t.map(
String)):null,s=(f,P,y)=>(y!==null&&typeof y=="object"&&typeof y.toJSON=="function"&&(y=y.toJSON(P)),typeof y=="string"&&an.test(y)?y+"n":typeof y=="bigint"?"ra\
wJSON"in JSON?JSON.rawJSON(y.toString()):y.toString()+"n":(r&&(y=t.call(f,P,y)),y!==null&&typeof y=="object"&&(y instanceof Number||y instanceof String||y instanceof
Boolean)&&(y=y.valueOf()),y)),a=s({"":e},"",e);if(Zn(a))return;let c=a===null||typeof a!="object",p=Qn(a);if(c||p)return ae(a);let l=[],d=0,h=[{parent:{"":a},key:"",
val:a,isArray:Array.isArray(a),keys:Array.isArray(a)?null:Object.keys(a),index:0,first:!0}],g=new WeakSet([a]);for(;h.length>0;){let f=h[h.length-1];f.index===0&&
(l.push(f.isArray?"[":"{"),d++);let P=!1;if(f.isArray)if(f.index<f.val.length){f.first||l.push(","),o&&l.push(`
`+o.repeat(d));let y=f.val[f.index],S=s(f.val,String(f.index),y);if(Zn(S))l.push("null"),f.first=!1,f.index++;else{let O=S!==null&&typeof S=="object",W=Qn(S);if(O&&
!W){if(g.has(S))throw new TypeError("Converting circular structure to JSON");g.add(S),h.push({parent:f.val,key:String(f.index),val:S,isArray:Array.isArray(S),keys:Array.
isArray(S)?null:Object.keys(S),index:0,first:!0}),f.first=!1,f.index++}else l.push(ae(S)),f.first=!1,f.index++}}else P=!0;else{for(;f.index<f.keys.length;){let S=f.
keys[f.index++];if(i&&!i.has(S))continue;let W=f.val[S],U=s(f.val,S,W);if(Zn(U))continue;f.first||l.push(","),o?l.push(`
`+o.repeat(d)+ae(S)+": "):l.push(ae(S)+":");let M=U!==null&&typeof U=="object",q=Qn(U);if(M&&!q){if(g.has(U))throw new TypeError("Converting circular structure \
to JSON");g.add(U),h.push({parent:f.val,key:S,val:U,isArray:Array.isArray(U),keys:Array.isArray(U)?null:Object.keys(U),index:0,first:!0}),f.first=!1;break}else l.
push(ae(U)),f.first=!1}f.index>=f.keys.length&&h[h.length-1]===f&&(P=!0)}P&&(d--,!f.first&&o&&l.push(`
`+o.repeat(d)),l.push(f.isArray?"]":"}"),g.delete(f.val),h.pop())}return l.join("")},Ys=(e,t,n)=>{try{return"rawJSON"in JSON?ae(e,(a,c)=>typeof c=="bigint"?JSON.
rawJSON(c.toString()):typeof t=="function"?t(a,c):(Array.isArray(t)&&t.includes(a),c),n):e?ae(e,(a,c)=>typeof c=="string"&&an.test(c)||typeof c=="bigint"?c.toString()+
"n":typeof t=="function"?t(a,c):(Array.isArray(t)&&t.includes(a),c),n).replace(qs,"$1$2$3").replace(Bs,"$1$2$3"):ae(e,t,n)}catch(o){if(o instanceof RangeError){
let r=dh(e,t,n);return r===void 0?void 0:"rawJSON"in JSON?r:r.replace(qs,"$1$2$3").replace(Bs,"$1$2$3")}throw o}},sn=new Map,fh=()=>{let e=JSON.parse.toString();
if(sn.has(e))return sn.get(e);try{let t=JSON.parse("1",(n,o,r)=>!!r?.source&&r.source==="1");return sn.set(e,t),t}catch{return sn.set(e,!1),!1}},hh=(e,t,n,o)=>typeof t==
"string"&&zs.test(t)?BigInt(t.slice(0,-1)):typeof t=="string"&&an.test(t)?t.slice(0,-1):typeof o=="function"?o(e,t,n):t,mh=(e,t)=>JSON.parse(e,(n,o,r)=>{let i=typeof o==
"number",s=o>Number.MAX_SAFE_INTEGER||o<Number.MIN_SAFE_INTEGER,a=i&&s,c=r&&ph.test(r.source);return a&&c?BigInt(r.source):typeof t=="function"?t(n,o,r):o}),Xs=Number.
MAX_SAFE_INTEGER.toString(),Vs=Xs.length,yh=/"(?:[^"\\]|\\.)*"|-?(0|[1-9][0-9]*)(\.[0-9]+)?([eE][+-]?[0-9]+)?/g,gh=/^"-?\d+n+"$/,bh=(e,t)=>{let n={"":e},o=[{parent:n,
key:"",visited:!1}];for(;o.length>0;){let r=o[o.length-1];if(r.visited){let{parent:i,key:s}=r,a=i[s];typeof a=="string"&&(zs.test(a)?a=BigInt(a.slice(0,-1)):an.
test(a)&&(a=a.slice(0,-1))),typeof t=="function"&&(a=t.call(i,s,a)),a===void 0?delete i[s]:i[s]=a,o.pop()}else{r.visited=!0;let i=r.parent[r.key];if(i!==null&&typeof i==
"object"){let a=Object.keys(i);for(let c=a.length-1;c>=0;c--)o.push({parent:i,key:a[c],visited:!1})}}}return n[""]},Ks=e=>e.replace(yh,(t,n,o,r)=>{let i=t[0]===
'"';if(i&&gh.test(t))return t.substring(0,t.length-1)+'n"';let a=o||r,c=n&&(n.length<Vs||n.length===Vs&&n<=Xs);return i||a||c?t:'"'+t+'n"'}),Zs=(e,t)=>{if(!e)return Xn(
e,t);try{if(fh())return mh(e,t);let n=Ks(e);return Xn(n,(o,r,i)=>hh(o,r,i,t))}catch(n){if(n instanceof RangeError){let o=Ks(e),r=Xn(o);return bh(r,t)}throw n}};var wh="10.0.16",xh={headers:{"user-agent":`octokit-request.js/${wh} ${Y()}`}};function Eh(e){if(typeof e!="object"||e===null||Object.prototype.toString.call(e)!==
"[object Object]")return!1;let t=Object.getPrototypeOf(e);if(t===null)return!0;let n=Object.prototype.hasOwnProperty.call(t,"constructor")&&t.constructor;return typeof n==
"function"&&n instanceof n&&Function.prototype.call(n)===Function.prototype.call(e)}var Qs=()=>"";async function ea(e){let t=e.request?.fetch||globalThis.fetch;
if(!t)throw new Error("fetch is not set. Please pass a fetch implementation as new Octokit({ request: { fetch }}). Learn more at https://github.com/octokit/octo\
kit.js/#fetch-missing");let n=e.request?.log||console,o=e.request?.parseSuccessResponseBody!==!1,r=Eh(e.body)||Array.isArray(e.body)?Ys(e.body):e.body,i=Object.
fromEntries(Object.entries(e.headers).map(([d,h])=>[d,String(h)])),s;try{s=await t(e.url,{method:e.method,body:r,redirect:e.request?.redirect,headers:i,signal:e.
request?.signal,...e.body&&{duplex:"half"}})}catch(d){let h="Unknown Error";if(d instanceof Error){if(d.name==="AbortError")throw d.status=500,d;h=d.message,d.name===
"TypeError"&&"cause"in d&&(d.cause instanceof Error?h=d.cause.message:typeof d.cause=="string"&&(h=d.cause))}let g=new z(h,500,{request:e});throw g.cause=d,g}let a=s.
status,c=s.url,p={};for(let[d,h]of s.headers)p[d]=h;let l={url:c,status:a,headers:p,data:""};if("deprecation"in p){let d=p.link&&p.link.match(/<([^<>]+)>; rel="deprecation"/),
h=d&&d.pop();n.warn(`[@octokit/request] "${e.method} ${e.url}" is deprecated. It is scheduled to be removed on ${p.sunset}${h?`. See ${h}`:""}`)}if(a===204||a===
205)return l;if(e.method==="HEAD"){if(a<400)return l;throw new z(s.statusText,a,{response:l,request:e})}if(a===304)throw l.data=await er(s),new z("Not modified",
a,{response:l,request:e});if(a>=400)throw l.data=await er(s),new z(Ah(l.data),a,{response:l,request:e});return l.data=o?await er(s):s.body,l}async function er(e){
let t=e.headers.get("content-type");if(!t)return e.text().catch(Qs);let n=(0,ta.parse)(t);if(vh(n)){let o="";try{return o=await e.text(),Zs(o)}catch{return o}}else
return n.type.startsWith("text/")||n.parameters.charset?.toLowerCase()==="utf-8"&&n.type!=="application/octet-stream"?e.text().catch(Qs):e.arrayBuffer().catch(()=>new ArrayBuffer(
0))}function vh(e){return e.type==="application/json"||e.type==="application/scim+json"}function Ah(e){if(typeof e=="string")return e;if(e instanceof ArrayBuffer)
return"Unknown error";if(typeof e=="object"&&e!==null&&"message"in e){let t=e,n="documentation_url"in t?` - ${t.documentation_url}`:"";return Array.isArray(t.errors)?
`${t.message}: ${t.errors.map(o=>JSON.stringify(o)).join(", ")}${n}`:`${t.message}${n}`}return`Unknown error: ${JSON.stringify(e)}`}function tr(e,t){let n=e.defaults(
t);return Object.assign(function(r,i){let s=n.merge(r,i);if(!s.request||!s.request.hook)return ea(n.parse(s));let a=(c,p)=>ea(n.parse(n.merge(c,p)));return Object.
assign(a,{endpoint:n,defaults:tr.bind(null,n)}),s.request.hook(a,s)},{endpoint:n,defaults:tr.bind(null,n)})}var N=tr(Js,xh);function Th(e){let t=e.endpoint.DEFAULTS;return/^https:\/\/(api\.)?github\.com$/.test(t.baseUrl)?"https://github.com":/^https:\/\/api\..*\.ghe\.com$/.test(t.baseUrl)?
t.baseUrl.replace("api.",""):t.baseUrl.replace("/api/v3","")}async function cn(e,t,n){let o={baseUrl:Th(e),headers:{accept:"application/json"},...n},r=await e(t,
o);if("error"in r.data){let i=new z(`${r.data.error_description} (${r.data.error}, ${r.data.error_uri})`,400,{request:e.endpoint.merge(t,o)});throw i.response=r,
i}return r}async function ia(e){let t=e.request||N,n=await cn(t,"POST /login/oauth/access_token",{client_id:e.clientId,client_secret:e.clientSecret,code:e.code,redirect_uri:e.
redirectUrl}),o={clientType:e.clientType,clientId:e.clientId,clientSecret:e.clientSecret,token:n.data.access_token,scopes:n.data.scope.split(/\s+/).filter(Boolean)};
if(e.clientType==="github-app"){if("refresh_token"in n.data){let r=new Date(n.headers.date).getTime();o.refreshToken=n.data.refresh_token,o.expiresAt=na(r,n.data.
expires_in),o.refreshTokenExpiresAt=na(r,n.data.refresh_token_expires_in)}delete o.scopes}return{...n,authentication:o}}function na(e,t){return new Date(e+t*1e3).
toISOString()}async function sa(e){let t=e.request||N,n={client_id:e.clientId};return"scopes"in e&&Array.isArray(e.scopes)&&(n.scope=e.scopes.join(" ")),cn(t,"P\
OST /login/device/code",n)}async function nr(e){let t=e.request||N,n=await cn(t,"POST /login/oauth/access_token",{client_id:e.clientId,device_code:e.code,grant_type:"\
urn:ietf:params:oauth:grant-type:device_code"}),o={clientType:e.clientType,clientId:e.clientId,token:n.data.access_token,scopes:n.data.scope.split(/\s+/).filter(
Boolean)};if("clientSecret"in e&&(o.clientSecret=e.clientSecret),e.clientType==="github-app"){if("refresh_token"in n.data){let r=new Date(n.headers.date).getTime();
o.refreshToken=n.data.refresh_token,o.expiresAt=ra(r,n.data.expires_in),o.refreshTokenExpiresAt=ra(r,n.data.refresh_token_expires_in)}delete o.scopes}return{...n,
authentication:o}}function ra(e,t){return new Date(e+t*1e3).toISOString()}async function aa(e){let n=await(e.request||N)("POST /applications/{client_id}/token",
{headers:{authorization:`basic ${btoa(`${e.clientId}:${e.clientSecret}`)}`},client_id:e.clientId,access_token:e.token}),o={clientType:e.clientType,clientId:e.clientId,
clientSecret:e.clientSecret,token:e.token,scopes:n.data.scopes};return n.data.expires_at&&(o.expiresAt=n.data.expires_at),e.clientType==="github-app"&&delete o.
scopes,{...n,authentication:o}}async function ca(e){let t=e.request||N,n=await cn(t,"POST /login/oauth/access_token",{client_id:e.clientId,client_secret:e.clientSecret,
grant_type:"refresh_token",refresh_token:e.refreshToken}),o=new Date(n.headers.date).getTime(),r={clientType:"github-app",clientId:e.clientId,clientSecret:e.clientSecret,
token:n.data.access_token,refreshToken:n.data.refresh_token,expiresAt:oa(o,n.data.expires_in),refreshTokenExpiresAt:oa(o,n.data.refresh_token_expires_in)};return{
...n,authentication:r}}function oa(e,t){return new Date(e+t*1e3).toISOString()}async function ua(e){let t=e.request||N,n=btoa(`${e.clientId}:${e.clientSecret}`),o=await t("PATCH /applications/{client_id}/token",{headers:{authorization:`bas\
ic ${n}`},client_id:e.clientId,access_token:e.token}),r={clientType:e.clientType,clientId:e.clientId,clientSecret:e.clientSecret,token:o.data.token,scopes:o.data.
scopes};return o.data.expires_at&&(r.expiresAt=o.data.expires_at),e.clientType==="github-app"&&delete r.scopes,{...o,authentication:r}}async function la(e){let t=e.
request||N,n=btoa(`${e.clientId}:${e.clientSecret}`);return t("DELETE /applications/{client_id}/token",{headers:{authorization:`basic ${n}`},client_id:e.clientId,
access_token:e.token})}async function pa(e){let t=e.request||N,n=btoa(`${e.clientId}:${e.clientSecret}`);return t("DELETE /applications/{client_id}/grant",{headers:{
authorization:`basic ${n}`},client_id:e.clientId,access_token:e.token})}async function fa(e,t){let n=_h(e,t.auth);if(n)return n;let{data:o}=await sa({clientType:e.clientType,clientId:e.clientId,request:t.request||e.request,scopes:t.
auth.scopes||e.scopes});await e.onVerification(o);let r=await rr(t.request||e.request,e.clientId,e.clientType,o);return e.authentication=r,r}function _h(e,t){if(t.
refresh===!0||!e.authentication)return!1;if(e.clientType==="github-app")return e.authentication;let n=e.authentication,o=("scopes"in t&&t.scopes||e.scopes).join(
" "),r=n.scopes.join(" ");return o===r?n:!1}async function da(e){await new Promise(t=>setTimeout(t,e*1e3))}async function rr(e,t,n,o){try{let r={clientId:t,request:e,
code:o.device_code},{authentication:i}=n==="oauth-app"?await nr({...r,clientType:"oauth-app"}):await nr({...r,clientType:"github-app"});return{type:"token",tokenType:"\
oauth",...i}}catch(r){if(!r.response)throw r;let i=r.response.data.error;if(i==="authorization_pending")return await da(o.interval),rr(e,t,n,o);if(i==="slow_dow\
n")return await da(o.interval+7),rr(e,t,n,o);throw r}}async function Ph(e,t){return fa(e,{auth:t})}async function Sh(e,t,n,o){let r=t.endpoint.merge(n,o);if(/\/login\/(oauth\/access_token|device\/code)$/.
test(r.url))return t(r);let{token:i}=await fa(e,{request:t,auth:{type:"oauth"}});return r.headers.authorization=`token ${i}`,t(r)}var Rh="0.0.0-development";function ha(e){
let t=e.request||N.defaults({headers:{"user-agent":`octokit-auth-oauth-device.js/${Rh} ${Y()}`}}),{request:n=t,...o}=e,r=e.clientType==="github-app"?{...o,clientType:"\
github-app",request:n}:{...o,clientType:"oauth-app",request:n,scopes:e.scopes||[]};if(!e.clientId)throw new Error('[@octokit/auth-oauth-device] "clientId" optio\
n must be set (https://github.com/octokit/auth-oauth-device.js#usage)');if(!e.onVerification)throw new Error('[@octokit/auth-oauth-device] "onVerification" opti\
on must be a function (https://github.com/octokit/auth-oauth-device.js#usage)');return Object.assign(Ph.bind(null,r),{hook:Sh.bind(null,r)})}var ya="0.0.0-development";async function ma(e){if("code"in e.strategyOptions){let{authentication:t}=await ia({clientId:e.clientId,clientSecret:e.clientSecret,clientType:e.
clientType,onTokenCreated:e.onTokenCreated,...e.strategyOptions,request:e.request});return{type:"token",tokenType:"oauth",...t}}if("onVerification"in e.strategyOptions){
let n=await ha({clientType:e.clientType,clientId:e.clientId,onTokenCreated:e.onTokenCreated,...e.strategyOptions,request:e.request})({type:"oauth"});return{clientSecret:e.
clientSecret,...n}}if("token"in e.strategyOptions)return{type:"token",tokenType:"oauth",clientId:e.clientId,clientSecret:e.clientSecret,clientType:e.clientType,
onTokenCreated:e.onTokenCreated,...e.strategyOptions};throw new Error("[@octokit/auth-oauth-user] Invalid strategy options")}async function or(e,t={}){if(e.authentication||
(e.authentication=e.clientType==="oauth-app"?await ma(e):await ma(e)),e.authentication.invalid)throw new Error("[@octokit/auth-oauth-user] Token is invalid");let n=e.
authentication;if("expiresAt"in n&&(t.type==="refresh"||new Date(n.expiresAt)<new Date)){let{authentication:o}=await ca({clientType:"github-app",clientId:e.clientId,
clientSecret:e.clientSecret,refreshToken:n.refreshToken,request:e.request});e.authentication={tokenType:"oauth",type:"token",...o}}if(t.type==="refresh"){if(e.clientType===
"oauth-app")throw new Error("[@octokit/auth-oauth-user] OAuth Apps do not support expiring tokens");if(!n.hasOwnProperty("expiresAt"))throw new Error("[@octokit\
/auth-oauth-user] Refresh token missing");await e.onTokenCreated?.(e.authentication,{type:t.type})}if(t.type==="check"||t.type==="reset"){let o=t.type==="check"?
aa:ua;try{let{authentication:r}=await o({clientType:e.clientType,clientId:e.clientId,clientSecret:e.clientSecret,token:e.authentication.token,request:e.request});
return e.authentication={tokenType:"oauth",type:"token",...r},t.type==="reset"&&await e.onTokenCreated?.(e.authentication,{type:t.type}),e.authentication}catch(r){
throw r.status===404&&(r.message="[@octokit/auth-oauth-user] Token is invalid",e.authentication.invalid=!0),r}}if(t.type==="delete"||t.type==="deleteAuthorizati\
on"){let o=t.type==="delete"?la:pa;try{await o({clientType:e.clientType,clientId:e.clientId,clientSecret:e.clientSecret,token:e.authentication.token,request:e.request})}catch(r){
if(r.status!==404)throw r}return e.authentication.invalid=!0,e.authentication}return e.authentication}var kh=/\/applications\/[^/]+\/(token|grant)s?/;function Oe(e){
return e&&kh.test(e)}async function Ih(e,t,n,o={}){let r=t.endpoint.merge(n,o);if(/\/login\/(oauth\/access_token|device\/code)$/.test(r.url))return t(r);if(Oe(r.
url)){let s=btoa(`${e.clientId}:${e.clientSecret}`);return r.headers.authorization=`basic ${s}`,t(r)}let{token:i}=e.clientType==="oauth-app"?await or({...e,request:t}):
await or({...e,request:t});return r.headers.authorization="token "+i,t(r)}function un({clientId:e,clientSecret:t,clientType:n="oauth-app",request:o=N.defaults({
headers:{"user-agent":`octokit-auth-oauth-app.js/${ya} ${Y()}`}}),onTokenCreated:r,...i}){let s=Object.assign({clientType:n,clientId:e,clientSecret:t,onTokenCreated:r,
strategyOptions:i,request:o});return Object.assign(or.bind(null,s),{hook:Ih.bind(null,s)})}un.VERSION=ya;async function $h(e,t){if(t.type==="oauth-app")return{type:"oauth-app",clientId:e.clientId,clientSecret:e.clientSecret,clientType:e.clientType,headers:{authorization:`\
basic ${btoa(`${e.clientId}:${e.clientSecret}`)}`}};if("factory"in t){let{type:r,...i}={...t,...e};return t.factory(i)}let n={clientId:e.clientId,clientSecret:e.
clientSecret,request:e.request,...t};return(e.clientType==="oauth-app"?await un({...n,clientType:e.clientType}):await un({...n,clientType:e.clientType}))()}async function Oh(e,t,n,o){
let r=t.endpoint.merge(n,o);if(/\/login\/(oauth\/access_token|device\/code)$/.test(r.url))return t(r);if(e.clientType==="github-app"&&!Oe(r.url))throw new Error(
`[@octokit/auth-oauth-app] GitHub Apps cannot use their client ID/secret for basic authentication for endpoints other than "/applications/{client_id}/**". "${r.
method} ${r.url}" is not supported.`);let i=btoa(`${e.clientId}:${e.clientSecret}`);r.headers.authorization=`basic ${i}`;try{return await t(r)}catch(s){throw s.
status!==401||(s.message=`[@octokit/auth-oauth-app] "${r.method} ${r.url}" does not support clientId/clientSecret basic authentication.`),s}}var Ch="0.0.0-devel\
opment";function ga(e){let t=Object.assign({request:N.defaults({headers:{"user-agent":`octokit-auth-oauth-app.js/${Ch} ${Y()}`}}),clientType:"oauth-app"},e);return Object.
assign($h.bind(null,t),{hook:Oh.bind(null,t)})}function ln(e){return e.includes("-----BEGIN RSA PRIVATE KEY-----")}function wa(e){return e.includes("-----BEGIN OPENSSH PRIVATE KEY-----")}function ir(e){let t=new ArrayBuffer(
e.length),n=new Uint8Array(t);for(let o=0,r=e.length;o<r;o++)n[o]=e.charCodeAt(o);return t}function xa(e){let t=e.trim().split(`
`).slice(1,-1).join(""),n=atob(t);return ir(n)}function Ea(e,t){return`${ba(e)}.${ba(t)}`}function va(e){for(var t="",n=new Uint8Array(e),o=n.byteLength,r=0;r<o;r++)
t+=String.fromCharCode(n[r]);return Aa(btoa(t))}function Aa(e){return e.replace(/=/g,"").replace(/\+/g,"-").replace(/\//g,"_")}function ba(e){return Aa(btoa(JSON.
stringify(e)))}import{subtle as sr}from"node:crypto";import{createPrivateKey as Dh}from"node:crypto";function Ta(e){return ln(e)?Dh(e).export({type:"pkcs8",format:"pem"}):e}async function _a({privateKey:e,payload:t}){let n=Ta(e);if(ln(n))throw new Error("[universal-github-app-jwt] Private Key is in PKCS#1 format, but only PKCS#8 is\
 supported. See https://github.com/gr2m/universal-github-app-jwt#private-key-formats");if(wa(n))throw new Error("[universal-github-app-jwt] Private Key is in Op\
enSSH format, but only PKCS#8 is supported. See https://github.com/gr2m/universal-github-app-jwt#private-key-formats");let o={name:"RSASSA-PKCS1-v1_5",hash:{name:"\
SHA-256"}},r={alg:"RS256",typ:"JWT"},i=xa(n),s=await sr.importKey("pkcs8",i,o,!1,["sign"]),a=Ea(r,t),c=ir(a),p=await sr.sign(o.name,s,c),l=va(p);return`${a}.${l}`}async function ar({id:e,privateKey:t,now:n=Math.floor(Date.now()/1e3)}){let o=t.replace(/\\n/g,`
`),r=n-30,i=r+600,a=await _a({privateKey:o,payload:{iat:r,exp:i,iss:e}});return{appId:e,expiration:i,token:a}}function Nh(e,t){if(typeof e!="number"||!Number.isInteger(e)||e<0)throw new Error("Invalid max value");if(typeof t!="number"||!Number.isInteger(t)||t<0)throw new Error(
"Invalid ttl value")}var pn=class{constructor(t=1e3,n=0){Nh(t,n),this.first=null,this.items=Object.create(null),this.last=null,this.size=0,this.max=t,this.ttl=n}bumpLru(t){if(this.last===
t)return;let n=this.last,o=t.next,r=t.prev;this.first===t&&(this.first=o),t.next=null,t.prev=n,n.next=t,r!==null&&(r.next=o),o!==null&&(o.prev=r),this.last=t}clear(){
this.items=Object.create(null),this.first=null,this.last=null,this.size=0}delete(t){let n=this.items[t];n!==void 0&&(delete this.items[t],this.size--,n.prev!==null&&
(n.prev.next=n.next),n.next!==null&&(n.next.prev=n.prev),this.first===n&&(this.first=n.next),this.last===n&&(this.last=n.prev))}deleteMany(t){for(var n=0;n<t.length;n++)
this.delete(t[n])}evict(){if(this.size>0){let t=this.first;delete this.items[t.key],--this.size===0?(this.first=null,this.last=null):(this.first=t.next,this.first.
prev=null)}}expiresAt(t){let n=this.items[t];if(n!==void 0)return n.expiry}get(t){let n=this.items[t];if(n!==void 0){if(this.ttl>0&&n.expiry<=Date.now()){this.delete(
t);return}return this.bumpLru(n),n.value}}getMany(t){let n=new Array(t.length);for(var o=0;o<t.length;o++)n[o]=this.get(t[o]);return n}keys(){return Object.keys(
this.items)}set(t,n){let o=this.items[t];if(o!==void 0){o.value=n,o.expiry=this.ttl>0?Date.now()+this.ttl:this.ttl,this.bumpLru(o);return}this.max>0&&this.size>=
this.max&&this.evict();let r={expiry:this.ttl>0?Date.now()+this.ttl:this.ttl,key:t,prev:this.last,next:null,value:n};this.items[t]=r,++this.size===1?this.first=
r:this.last.next=r,this.last=r}};async function fn({appId:e,privateKey:t,timeDifference:n,createJwt:o}){try{if(o){let{jwt:s,expiresAt:a}=await o(e,n);return{type:"app",token:s,appId:e,expiresAt:a}}
let r={id:e,privateKey:t};n&&Object.assign(r,{now:Math.floor(Date.now()/1e3)+n});let i=await ar(r);return{type:"app",token:i.token,appId:i.appId,expiresAt:new Date(
i.expiration*1e3).toISOString()}}catch(r){throw t==="-----BEGIN RSA PRIVATE KEY-----"?new Error("The 'privateKey` option contains only the first line '-----BEGI\
N RSA PRIVATE KEY-----'. If you are setting it using a `.env` file, make sure it is set on a single line with newlines replaced by '\n'"):r}}function Lh(){return new pn(
15e3,1e3*60*59)}async function Jh(e,t){let n=cr(t),o=await e.get(n);if(!o)return;let[r,i,s,a,c,p]=o.split("|"),l=t.permissions||c.split(/,/).reduce((d,h)=>(/!$/.
test(h)?d[h.slice(0,-1)]="write":d[h]="read",d),{});return{token:r,createdAt:i,expiresAt:s,permissions:l,repositoryIds:t.repositoryIds,repositoryNames:t.repositoryNames,
singleFileName:p,repositorySelection:a}}async function Fh(e,t,n){let o=cr(t),r=t.permissions?"":Object.keys(n.permissions).map(s=>`${s}${n.permissions[s]==="wri\
te"?"!":""}`).join(","),i=[n.token,n.createdAt,n.expiresAt,n.repositorySelection,r,n.singleFileName].join("|");await e.set(o,i)}function cr({installationId:e,permissions:t={},
repositoryIds:n=[],repositoryNames:o=[]}){let r=Object.keys(t).sort().map(a=>t[a]==="read"?a:`${a}!`).join(","),i=n.sort().join(","),s=o.join(",");return[e,i,s,
r].filter(Boolean).join("|")}function Pa({installationId:e,token:t,createdAt:n,expiresAt:o,repositorySelection:r,permissions:i,repositoryIds:s,repositoryNames:a,
singleFileName:c}){return Object.assign({type:"token",tokenType:"installation",token:t,installationId:e,permissions:i,createdAt:n,expiresAt:o,repositorySelection:r},
s?{repositoryIds:s}:null,a?{repositoryNames:a}:null,c?{singleFileName:c}:null)}async function Sa(e,t,n){let o=Number(t.installationId||e.installationId);if(!o)throw new Error(
"[@octokit/auth-app] installationId option is required for installation authentication.");if(t.factory){let{type:i,factory:s,oauthApp:a,...c}={...e,...t};return s(
c)}let r=n||e.request;return jh(e,{...t,installationId:o},r)}var dn=new Map;function jh(e,t,n){let o=cr(t);if(dn.has(o))return dn.get(o);let r=Uh(e,t,n).finally(
()=>dn.delete(o));return dn.set(o,r),r}async function Uh(e,t,n){if(!t.refresh){let O=await Jh(e.cache,t);if(O){let{token:W,createdAt:U,expiresAt:M,permissions:q,
repositoryIds:mn,repositoryNames:De,singleFileName:yn,repositorySelection:m}=O;return Pa({installationId:t.installationId,token:W,createdAt:U,expiresAt:M,permissions:q,
repositorySelection:m,repositoryIds:mn,repositoryNames:De,singleFileName:yn})}}let o=await fn(e),r={installation_id:t.installationId,mediaType:{previews:["machi\
ne-man"]},headers:{authorization:`bearer ${o.token}`}};t.repositoryIds&&Object.assign(r,{repository_ids:t.repositoryIds}),t.repositoryNames&&Object.assign(r,{repositories:t.
repositoryNames}),t.permissions&&Object.assign(r,{permissions:t.permissions});let{data:{token:i,expires_at:s,repositories:a,permissions:c,repository_selection:p,
single_file:l}}=await n("POST /app/installations/{installation_id}/access_tokens",r),d=c||{},h=p||"all",g=a?a.map(O=>O.id):void 0,f=a?a.map(O=>O.name):void 0,P=new Date().
toISOString(),y={token:i,createdAt:P,expiresAt:s,repositorySelection:h,permissions:d,repositoryIds:g,repositoryNames:f};l&&Object.assign(r,{singleFileName:l}),await Fh(
e.cache,t,y);let S={installationId:t.installationId,token:i,createdAt:P,expiresAt:s,repositorySelection:h,permissions:d,repositoryIds:g,repositoryNames:f};return l&&
Object.assign(S,{singleFileName:l}),Pa(S)}async function Gh(e,t){switch(t.type){case"app":return fn(e);case"oauth-app":return e.oauthApp({type:"oauth-app"});case"\
installation":return Sa(e,{...t,type:"installation"});case"oauth-user":return e.oauthApp(t);default:throw new Error(`Invalid auth type: ${t.type}`)}}var Hh=["/a\
pp","/app/hook/config","/app/hook/deliveries","/app/hook/deliveries/{delivery_id}","/app/hook/deliveries/{delivery_id}/attempts","/app/installations","/app/inst\
allations/{installation_id}","/app/installations/{installation_id}/access_tokens","/app/installations/{installation_id}/suspended","/app/installation-requests",
"/marketplace_listing/accounts/{account_id}","/marketplace_listing/plan","/marketplace_listing/plans","/marketplace_listing/plans/{plan_id}/accounts","/marketpl\
ace_listing/stubbed/accounts/{account_id}","/marketplace_listing/stubbed/plan","/marketplace_listing/stubbed/plans","/marketplace_listing/stubbed/plans/{plan_id\
}/accounts","/orgs/{org}/installation","/repos/{owner}/{repo}/installation","/users/{username}/installation","/enterprises/{enterprise}/installation"];function Wh(e){
let n=`^(?:${e.map(o=>o.split("/").map(r=>r.startsWith("{")?"(?:.+?)":r).join("/")).map(o=>`(?:${o})`).join("|")})$`;return new RegExp(n,"i")}var Mh=Wh(Hh);function qh(e){
return!!e&&Mh.test(e.split("?")[0])}var Bh=5*1e3;function Vh(e){return!(e.message.match(/'Expiration time' claim \('exp'\) is too far in the future/)||e.message.
match(/'Expiration time' claim \('exp'\) must be a numeric value representing the future time at which the assertion expires/)||e.message.match(/'Issued at' claim \('iat'\) must be an Integer representing the time that the assertion was issued/))}
async function Kh(e,t,n,o){let r=t.endpoint.merge(n,o),i=r.url;if(/\/login\/oauth\/access_token$/.test(i))return t(r);if(qh(i.replace(t.endpoint.DEFAULTS.baseUrl,
""))){let{token:c}=await fn(e);r.headers.authorization=`bearer ${c}`;let p;try{p=await t(r)}catch(l){if(Vh(l)||typeof l.response.headers.date>"u")throw l;let d=Math.
floor((Date.parse(l.response.headers.date)-Date.parse(new Date().toString()))/1e3);e.log.warn(l.message),e.log.warn(`[@octokit/auth-app] GitHub API time and sys\
tem time are different by ${d} seconds. Retrying request with the difference accounted for.`);let{token:h}=await fn({...e,timeDifference:d});return r.headers.authorization=
`bearer ${h}`,t(r)}return p}if(Oe(i)){let c=await e.oauthApp({type:"oauth-app"});return r.headers.authorization=c.headers.authorization,t(r)}let{token:s,createdAt:a}=await Sa(
e,{},t.defaults({baseUrl:r.baseUrl}));return r.headers.authorization=`token ${s}`,Ra(e,t,r,a)}async function Ra(e,t,n,o,r=0){let i=+new Date-+new Date(o);try{return await t(
n)}catch(s){if(s.status!==401)throw s;if(i>=Bh)throw r>0&&(s.message=`After ${r} retries within ${i/1e3}s of creating the installation access token, the respons\
e remains 401. At this point, the cause may be an authentication problem or a system outage. Please check https://www.githubstatus.com for status information`),
s;++r;let a=r*1e3;return e.log.warn(`[@octokit/auth-app] Retrying after 401 response to account for token replication delay (retry: ${r}, wait: ${a/1e3}s)`),await new Promise(
c=>setTimeout(c,a)),Ra(e,t,n,o,r)}}var zh="8.3.1";function ka(e){if(!e.appId)throw new Error("[@octokit/auth-app] appId option is required");if(!e.privateKey&&!e.
createJwt)throw new Error("[@octokit/auth-app] privateKey option is required");if(e.privateKey&&e.createJwt)throw new Error("[@octokit/auth-app] privateKey and \
createJwt options are mutually exclusive");if("installationId"in e&&!e.installationId)throw new Error("[@octokit/auth-app] installationId is set to a falsy valu\
e");let t=e.log||{};typeof t.warn!="function"&&(t.warn=console.warn.bind(console));let n=e.request||N.defaults({headers:{"user-agent":`octokit-auth-app.js/${zh}\
 ${Y()}`}}),o=Object.assign({request:n,cache:Lh()},e,e.installationId?{installationId:Number(e.installationId)}:{},{log:t,oauthApp:ga({clientType:"github-app",clientId:e.
clientId||"",clientSecret:e.clientSecret||"",request:n})});return Object.assign(Gh.bind(null,o),{hook:Kh.bind(null,o)})}function Ia(e,t,n){if("token"in e)return{of:async()=>({token:await n(e.token),createdAt:-1/0})};let{appId:o,privateKey:r}=e,i,s=new Map;return{async of(a,c){let p=await n(
r);i?.key!==p&&(i={key:p,auth:ka({appId:o,privateKey:p,request:t})},s.clear());let{auth:l}=i,[d="",h=""]=a.split("/"),g=s.get(a);if(g===void 0){let{token:y}=await Yh(
l),{data:S}=await t("GET /repos/{owner}/{repo}/installation",{owner:d,repo:h,headers:{authorization:`bearer ${y}`}});g=S.id,s.set(a,g)}let{token:f,createdAt:P}=await l(
{type:"installation",installationId:g,repositoryNames:[h],permissions:{...c}});return{token:f,createdAt:Date.parse(P)}}}}async function Yh(e){try{return await e(
{type:"app"})}catch(t){throw new $({kind:"refused",status:401},"the private key of the App cannot be used: GITHUB_APP_PRIVATE_KEY has to be the PEM file that Gi\
tHub gave for the App",{cause:t})}}var ur=["2026-03-10","2022-11-28"],Xh=1e4;function $a({access:e,apiUrl:t,clock:n,readSecret:o,fetch:r}){let i=ur[0],s=new Map,a=g=>"token"in e?"":(g.split("/")[0]??
"").toLowerCase(),c=N.defaults({baseUrl:t,headers:{"user-agent":`codepipeline-bridge-relay/${Vt}`,accept:"application/vnd.github+json"},request:{fetch:(g,f)=>l(
g,f),redirect:"manual"}}),p=Ia(e,c,o);async function l(g,f){let P=new AbortController,y=new AbortController,S=n.sleep(oe,P.signal).then(()=>{y.abort(new Error(`\
no answer within ${oe/1e3} s`))},()=>{});try{let O=await(r??globalThis.fetch)(g,{...f,headers:{...f.headers,"x-github-api-version":i},signal:y.signal}),W=await O.
arrayBuffer();return new Response(Zh(O.status)?null:W,{status:O.status,headers:O.headers})}catch(O){throw y.signal.aborted?y.signal.reason:O}finally{P.abort(),await S}}
async function d({repository:g,permissions:f}){try{return await p.of(g,f)}catch(P){if(P instanceof se)throw new $({kind:"unsent"},P.message,{cause:P});let y=Un(
P,n.now()),S=y.kind==="lost"?"unsent":y.kind,{status:O,until:W}=y,U=O===404?`the GitHub App is not installed for ${g}`:"no token for it could be had";throw new $(
{kind:S,status:O,until:W},`${U} (${y.message})`,{cause:P})}}async function h(g,f,P){let{token:y,createdAt:S}=await d(g),[O,W]=g.repository.split("/");if(n.now()>
(g.notAfter??1/0))throw new $({kind:"unsent"},"it took too long to get a token");let U=i;try{let{status:M,data:q}=await c(f,{owner:O,repo:W,...P,headers:{authorization:`\
token ${y}`}});if(M>=300)throw new $({kind:"refused",status:M},`HTTP ${M}: the repository has another name now`);return{status:M,data:q}}catch(M){let q=Un(M,n.now());
if(q.status===400&&U===ur[0])return i=ur[1],await h(g,f,P);throw q.status===401&&n.now()-S<Xh?new $({kind:"unsent",status:401},q.message,{cause:M}):q}}return{async ask(g,f,P={}){
try{return await h(g,f,P)}catch(y){throw y instanceof $&&y.kind==="limited"&&s.set(a(g.repository),Math.max(s.get(a(g.repository))??0,y.until??0)),y}},blockedUntil:g=>s.
get(a(g))??0}}function Zh(e){return e===204||e===205||e===304}var Qh=5*6e4,em=6e4,Oa=10;function Na(e,t){let n=new Map;async function o(r){let i=n.get(r.repository);if(i!==void 0&&t.now()-i.at<Qh)return i.name;let{data:s}=await e.
ask(r,"GET /repos/{owner}/{repo}").catch(tm),a=de(s,"default_branch");if(a==="")throw new $({kind:"unsent"},"GitHub did not tell the default branch");return n.set(
r.repository,{name:a,at:t.now()}),a}return{async dispatch(r,i,s){let a={...hn(r),notAfter:s};if(r.workflow===void 0){await e.ask(a,"POST /repos/{owner}/{repo}/d\
ispatches",{event_type:r.eventType,client_payload:i});return}let{status:c,data:p}=await e.ask(a,"POST /repos/{owner}/{repo}/actions/workflows/{workflow}/dispatc\
hes",{workflow:r.workflow,ref:r.ref??await o(a),inputs:i});if(c===204)return;let l=Da(p,"workflow_run_id");if(l===void 0)throw new $({kind:"lost",status:c},`HTT\
P ${c} with an answer that is not GitHub's`);return{id:l,url:de(p,"html_url")}},async find(r,i,s){let a=`>=${new Date(s-em).toISOString().slice(0,19)}Z`,[c,p]=r.
workflow===void 0?["GET /repos/{owner}/{repo}/actions/runs","repository_dispatch"]:["GET /repos/{owner}/{repo}/actions/workflows/{workflow}/runs","workflow_disp\
atch"],l=[],d=0;for(let h=1;h<=Oa;h+=1){let{data:g}=await e.ask(hn(r),c,{...r.workflow===void 0?{}:{workflow:r.workflow},event:p,created:a,per_page:100,page:h}),
f=om(g,"workflow_runs");for(let P of f){let y=Da(P,"id"),S=de(P,"display_title");y!==void 0&&nm(S,i)?l.push({run:{id:y,url:de(P,"html_url")},createdAt:Ca(P,"cre\
ated_at")}):rm(S)||(d+=1)}if(f.length<100)break;h===Oa&&(d+=1)}return l.sort((h,g)=>h.createdAt-g.createdAt||Number(h.run.id)-Number(g.run.id)),{runs:l.map(({run:h})=>h),
strangers:d}},async see(r,{id:i}){let{data:s}=await e.ask(hn(r),"GET /repos/{owner}/{repo}/actions/runs/{id}",{id:i}),a=de(s,"status");if(a==="")throw new $({kind:"\
lost",status:200},"HTTP 200 with an answer that is not GitHub's");return{status:a,conclusion:de(s,"conclusion"),updatedAt:Ca(s,"updated_at")}},async cancel(r,{id:i}){
let s=a=>e.ask(hn(r),`POST /repos/{owner}/{repo}/actions/runs/{id}/${a}`,{id:i});await s("cancel").catch(async a=>{if(!(a instanceof $)||a.status!==409)throw a;
await s("force-cancel")})},blockedUntil:({repository:r})=>e.blockedUntil(r)}}function hn({repository:e,eventType:t}){return{repository:e,permissions:t===void 0?
{actions:"write"}:{actions:"write",contents:"write"}}}function tm(e){throw!(e instanceof $)||e.kind!=="lost"?e:new $({kind:"unsent",status:e.status},e.message,{
cause:e})}function nm(e,t){for(let n=e.indexOf(t);n>=0;n=e.indexOf(t,n+1))if(!/[\w-]/.test(e[n-1]??" ")&&!/[\w-]/.test(e[n+t.length]??" "))return!0;return!1}function rm(e){
return/(?<![\w-])[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}(?![\w-])/i.test(e)}function lr(e,t){return typeof e=="object"&&e!==null?e[t]:void 0}function de(e,t){let n=lr(
e,t);return typeof n=="string"?n:""}function Ca(e,t){let n=Date.parse(de(e,t));return Number.isNaN(n)?Number.MAX_SAFE_INTEGER:n}function Da(e,t){let n=lr(e,t);return typeof n==
"number"||typeof n=="bigint"?String(n):void 0}function om(e,t){let n=lr(e,t);return Array.isArray(n)?n:[]}var Ce={now:()=>Date.now(),sleep:(e,t)=>ks.sleep(e,t)};function ew({region:e}){let t=Ne();return{region:e,credentials:async()=>({sessionToken:void 0,...await t()})}}
function tw(e,t,n,o){let r=vs(t,Ce),i=$a({access:e.gitHub,apiUrl:e.apiUrl,clock:Ce,readSecret:s=>r.ofSetting(s)});return Rs({settings:e,records:n,workflows:Na(i,
Ce),send:Is(t,Ce),readSecret:s=>r.named(s),clock:Ce,log:o})}export{am as a,Pe as b,Se as c,G as d,mm as e,qn as f,Ce as g,ew as h,tw as i};
