import{createRequire as relayCreateRequire}from'node:module';const require=relayCreateRequire(import.meta.url);
import{a as je}from"./chunk-G6WBSKVO.js";import{a as br,c as xr,h as wr,j as vr}from"./chunk-Z6FRC7CY.js";import{b as Yo}from"./chunk-DW4TWAPZ.js";
import{a as be}from"./chunk-SZPHDMCW.js";import{A as tr,B as nr,C as or,D as rr,G as ir,L as sr,M as ar,N as cr,O as ur,P as lr,Q as pr,R as dr,S as fr,T as mr,
U as hr,W as yr,X as gr,d as Eo,g as To,i as _o,j as Ro,k as Po,l as So,n as ko,o as Io,p as $o,t as Wo,u as Mo,v as qo,w as Bo,x as Vo,y as Ko,z as er}from"./chunk-OZ7I2U2N.js";
import{C as Xo,D as Zo,E as Qo,n as oe,o as Lo,p as Fo,q as jo,r as Uo,s as Go,t as Ho}from"./chunk-3UTIIPJI.js";import{M as No,O as zo,e as wo,k as _n,l as vo,
o as Ao,r as Rn,t as Oo,u as Co,v as Do,w as Jo}from"./chunk-7KEUJZIQ.js";import{b as Ha,c as Wa}from"./chunk-4DUZUFHG.js";var js=Ha(fn=>{"use strict";Object.defineProperty(fn,"__esModule",{value:!0});fn.format=am;fn.parse=cm;var rm=/^[\u0009\u0020-\u007e\u0080-\u00ff]*$/,Ds=/^[!#$%&'*+.^_`|~0-9A-Za-z-]+$/,
im=/[\\"]/g,sm=/^[!#$%&'*+.^_`|~0-9A-Za-z-]+\/[!#$%&'*+.^_`|~0-9A-Za-z-]+$/,Js=(()=>{let e=function(){};return e.prototype=Object.create(null),e})();function am(e){
let{type:t,parameters:n}=e;if(!t||!sm.test(t))throw new TypeError(`Invalid type: ${t}`);let o=t;if(n)for(let r of Object.keys(n)){if(!Ds.test(r))throw new TypeError(
`Invalid parameter name: ${r}`);o+=`; ${r}=${fm(n[r])}`}return o}function cm(e,t){let n=t?.comma===!0?pm:65536,o=e.length,r=eo(e,t?.start??0,o),i=r;r=Qn(e,r,o,n);
let s=to(e,i,r),a=e.slice(i,s).toLowerCase();return t?.parameters===!1?{type:a,index:r,parameters:new Js}:dm(e,a,r,o,n)}var Ns=32,Ls=9,Fs=59,um=61,Cs=34,lm=92,pm=44;
function dm(e,t,n,o,r){let i=new Js;e:for(;n<o&&e.charCodeAt(n)!==r;){n=eo(e,n+1,o);let s=n;for(;n<o;){let a=e.charCodeAt(n);if(a===r)break e;if(a===Fs)continue e;
if(a===um){let c=to(e,s,n),p=e.slice(s,c).toLowerCase();if(n=eo(e,n+1,o),n<o&&e.charCodeAt(n)===Cs){n++;let d="";for(;n<o;){let f=e.charCodeAt(n++);if(f===Cs){n=
Qn(e,n,o,r),i[p]===void 0&&(i[p]=d);break}if(f===lm&&n<o){d+=e[n++];continue}d+=String.fromCharCode(f)}continue e}let l=n;if(n=Qn(e,n,o,r),i[p]===void 0){let d=to(
e,l,n);i[p]=e.slice(l,d)}continue e}n++}}return{type:t,index:n,parameters:i}}function Qn(e,t,n,o){for(;t<n;){let r=e.charCodeAt(t);if(r===Fs||r===o)break;t++}return t}
function eo(e,t,n){for(;t<n;){let o=e.charCodeAt(t);if(o!==Ns&&o!==Ls)break;t++}return t}function to(e,t,n){for(;n>t;){let o=e.charCodeAt(n-1);if(o!==Ns&&o!==Ls)
break;n--}return n}function fm(e){if(Ds.test(e))return e;if(rm.test(e))return`"${e.replace(im,"\\$&")}"`;throw new TypeError(`Invalid parameter value: ${e}`)}});function R(e){return e.replace(/[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]/gu,t=>t===`
`?"\\n":t==="\r"?"\\r":t==="	"?"\\t":`\\u${t.charCodeAt(0).toString(16).padStart(4,"0")}`)}function X(e,t){return e.length<=t?e:`${e.slice(0,t-1).replace(/[\ud800-\udbff]$/,
"")}\u2026`}function Er(e){return/^[a-z]{2,}(?:-[a-z]+)+-\d{1,2}$/.test(e)}function Ue(e,t){return Object.fromEntries(Object.entries(e).map(([n,o])=>[n,typeof o=="string"?t(o,n):o]))}var Ma="CodePipelineBridge/Relay";function bh(e,t){return(n,o,r={},i={})=>{let s=new Date,a=Object.keys(i);e(JSON.stringify({timestamp:s.toISOString(),level:n,requestId:t(),
message:X(R(o),4e3),...r,...i,...a.length===0?{}:{_aws:{Timestamp:s.getTime(),CloudWatchMetrics:[{Namespace:Ma,Dimensions:r.cause===void 0?[[]]:[[],["cause"]],Metrics:a.
map(c=>({Name:c,Unit:c.startsWith("Seconds")?"Seconds":"Count"}))}]}}}))}}var S=class extends Error{name="Failure";type;constructor(t,n,o){super(n,o),this.type=t}};function Tr(e,t){let{Workflow:n,EventType:o,Ref:r}=Ar(e),{defaults:i}=t,s=Ba(Ar(e))??i.repository;if(s===void 0)throw ue("names no repository: set its property \
Repository to owner/name, or RELAY_REPOSITORY");if(!Pn(s))throw ue(`has the repository "${R(s)}": write it as owner/name`);if(!qa(s,t.allowed))throw new S("Perm\
issionError",`The relay may not start workflows of ${s}: RELAY_REPOSITORIES does not list it. Add it there, or correct the action's property Repository; then re\
try the stage.`);if(n!==void 0&&o!==void 0)throw ue(`names both a workflow and an event type for ${s}: keep one of Workflow and EventType`);let a=n!==void 0||o!==
void 0,c=a?n:i.workflow,p=a?o:i.eventType;if(c!==void 0)return{repository:s,workflow:Sn(c),ref:r??i.ref};if(p===void 0)throw ue(`names neither a workflow nor an\
 event type for ${s}: set its property Workflow to the workflow's file name, or EventType`);if(p.length>100)throw ue(`has an EventType of ${p.length} characters\
: GitHub takes 100`);if(r!==void 0)throw ue(`has the Ref "${R(r)}" beside an EventType: repository_dispatch runs on the default branch only; remove it, or use W\
orkflow`);return{repository:s,eventType:p}}function Pn(e){return/^[\w-]+\/(?!\.{1,2}$)[\w.-]+$/.test(e)}function _r(e){return/^[\w*-]+\/[\w.*-]+$/.test(e)}function qa(e,t){
return t.some(n=>{let o=n.split("*").map(r=>r.replace(/[.]/g,"\\.")).join("[^/]*");return new RegExp(`^${o}$`,"i").test(e)})}function Sn(e){let t=e.replace(/^\.github\/workflows\//,
"");if(/^[^/\\\p{Cc}]+\.ya?ml$/u.test(t))return t;throw ue(`has the workflow "${R(e)}": write the file's name in .github/workflows, such as build.yml`)}function Ge({
repository:e,workflow:t,eventType:n,ref:o}){return t===void 0?`event type "${R(n??"")}" of ${e}`:`workflow ${R(t)} of ${e} on ${o===void 0?"the default branch":
`ref ${R(o)}`}`}function Ba({Owner:e,Repository:t}){if(t!==void 0)return e===void 0||t.includes("/")?t:`${e}/${t}`}function Ar(e){return Object.fromEntries(Object.
entries(e).map(([t,n])=>[t,n.trim()===""?void 0:n.trim()]))}function ue(e){return new S("ConfigurationError",`The action's configuration ${e}; then retry the st\
age.`)}var j=class extends Error{name="SettingsError"};function Rh(e){let t=r=>{let i=e[r]?.trim();return i===""?void 0:i},n=Sr(t("RELAY_ACTION_TYPES")).map(Va);if(n.length===
0)throw new j("RELAY_ACTION_TYPES is not set: name the action types to poll for, such as Build/Custom/GitHub/1.");let o=t("RELAY_CLIENT_TOKENS");if(o===void 0&&
n.some(({owner:r})=>r==="ThirdParty"))throw new j("RELAY_CLIENT_TOKENS is not set, and RELAY_ACTION_TYPES names a third-party action: give the prefix of the Sec\
rets Manager secrets that hold the client tokens.");return{region:Qa(t("AWS_REGION")??t("AWS_DEFAULT_REGION")),actionTypes:n,routes:{defaults:za(t),allowed:Ka(t(
"RELAY_REPOSITORIES"))},gitHub:Xa(t),apiUrl:Za(t("GITHUB_API_URL")??"https://api.github.com"),clientTokenPrefix:o,timeouts:{start:Pr("RELAY_START_TIMEOUT",t("RE\
LAY_START_TIMEOUT")??"30"),answerGrace:Pr("RELAY_ANSWER_GRACE",t("RELAY_ANSWER_GRACE")??"2")}}}var Rr=["Source","Build","Deploy","Test","Invoke","Approval","Com\
pute"];function Va(e){let[t="",n="",o="",r="",...i]=e.split("/"),s=a=>new j(`RELAY_ACTION_TYPES: "${R(e)}" ${a}: write category/owner/provider/version, such as \
Build/Custom/GitHub/1.`);if(i.length>0||r==="")throw s("is no action type");if(!Rr.includes(t))throw s(`has no category of CodePipeline (${Rr.join(", ")})`);if(n===
"AWS")throw s("is AWS's own, for which nobody can poll (a Lambda action invokes the relay's function)");if(n!=="Custom"&&n!=="ThirdParty")throw s("has no owner \
that is Custom or ThirdParty");if(!/^[\w-]{1,35}$/.test(o))throw s("has a provider that is not 1 to 35 of A-Z a-z 0-9 _ -");if(!/^[\w-]{1,9}$/.test(r))throw s("\
has a version that is not 1 to 9 of A-Z a-z 0-9 _ -");return{category:t,owner:n,provider:o,version:r}}function Ka(e){let t=Sr(e);if(t.length===0)throw new j("RE\
LAY_REPOSITORIES is not set: name the repositories whose workflows may be started, such as my-org/my-app or my-org/*. Without it whoever may edit a pipeline cou\
ld start any workflow.");let n=t.find(o=>!_r(o));if(n===void 0)return t;throw new j(`RELAY_REPOSITORIES: "${R(n)}" is no repository: write owner/name, with * fo\
r any characters but a slash.`)}function za(e){let t=e("RELAY_REPOSITORY"),n=e("RELAY_WORKFLOW"),o=e("RELAY_EVENT_TYPE");if(t!==void 0&&!Pn(t))throw new j(`RELA\
Y_REPOSITORY: "${R(t)}" is no repository: write owner/name.`);if(n!==void 0&&o!==void 0)throw new j("RELAY_WORKFLOW and RELAY_EVENT_TYPE are both set: keep one \
of them.");if(o!==void 0&&o.length>100)throw new j("RELAY_EVENT_TYPE has more than the 100 characters that GitHub takes.");return{repository:t,workflow:Ya(n),eventType:o,
ref:e("RELAY_REF")}}function Ya(e){try{return e===void 0?void 0:Sn(e)}catch{throw new j(`RELAY_WORKFLOW: "${R(e??"")}" is no workflow: write the file's name in \
.github/workflows, such as build.yml.`)}}function Xa(e){let t=e("GITHUB_TOKEN"),n=e("GITHUB_APP_ID"),o=e("GITHUB_APP_PRIVATE_KEY");if(n!==void 0&&o!==void 0){if(t!==
void 0)throw new j("GITHUB_TOKEN and GITHUB_APP_ID are both set: keep one of the two ways.");if(!/^[\w.-]+$/.test(n))throw new j(`GITHUB_APP_ID: "${R(n)}" is ne\
ither an App's ID nor its client ID.`);if(!kn(o)&&!o.includes("PRIVATE KEY"))throw new j("GITHUB_APP_PRIVATE_KEY is neither a PEM private key nor the ARN of a s\
ecret or parameter that holds one.");return{appId:n,privateKey:o}}if(n!==void 0)throw new j("GITHUB_APP_ID is set, but GITHUB_APP_PRIVATE_KEY is not.");if(o!==void 0)
throw new j("GITHUB_APP_PRIVATE_KEY is set, but GITHUB_APP_ID is not.");if(t!==void 0)return{token:t};throw new j("GITHUB_TOKEN is not set, and neither are GITH\
UB_APP_ID and GITHUB_APP_PRIVATE_KEY: the relay needs one of the two ways to start workflows.")}function Za(e){let t=URL.canParse(e)?new URL(e):void 0,n=t?.hostname===
"127.0.0.1"||t?.hostname==="localhost"||t?.hostname==="[::1]";if(t?.protocol==="https:"||t?.protocol==="http:"&&n)return e.replace(/\/+$/,"");throw new j(`GITHU\
B_API_URL: "${R(e)}" is no https URL: for GitHub Enterprise Server write https://HOST/api/v3.`)}function Qa(e){if(e!==void 0&&Er(e))return e;throw new j(e===void 0?
"AWS_REGION is not set: name the pipelines' region.":`AWS_REGION: "${R(e)}" is no region.`)}function Pr(e,t){let n=Number(t);if(/^\d*\.?\d+$/.test(t)&&n>0&&n<=1440)
return n*6e4;throw new j(`${e}: "${R(t)}" is no number of minutes greater than 0 and up to 1440.`)}function kn(e){return/^arn:[\w-]+:(secretsmanager|ssm):/.test(
e)}function Sr(e){return(e??"").split(/[,\n]/).map(t=>t.trim()).filter(t=>t!=="")}function Z(e,t,n){return{type:e,cause:t,message:n}}function re({route:e}){return e===void 0?"the workflow":Ge(e)}function xe(e){let[t,n]=e>=6e4?[e/6e4,"minute"]:
[e/1e3,"second"],o=Math.round(t*10)/10;return`${o} ${n}${o===1?"":"s"}`}function kr(e){return Z("SystemUnavailable","not-dispatched",`The relay could not acknow\
ledge the job within ${xe(e)}: see its log, then retry the stage.`)}function Ir(e,t,n){return Z("SystemUnavailable","not-dispatched",`GitHub could not be got to\
 start ${re(e)} within ${xe(t)}${On(e)}${n===void 0?"":` (last: ${R(n)})`}. See githubstatus.com and the rate limit of the relay's token or App, then retry the \
stage.`)}function He(e,t,n){return Z("SystemUnavailable","unknown",`It is not known whether GitHub has started ${re(e)}: the answer to the dispatch was lost (${R(
t)}), and ${n}. The relay does not start it again, since the work could be done twice: look at the workflow's runs first, then retry the stage.`)}function In(e,t,n){
return Z("ConfigurationError","not-started",`GitHub accepted the dispatch of ${re(e)}, but no run with the job's ID in its name appeared within ${xe(t)}${On(e)}${n===
void 0?"":` (listing its runs: ${R(n)}; this needs the permission actions: read)`}. Check that the workflow is enabled, is on the default branch, listens to thi\
s event, and has the job's ID in its run-name; then retry the stage.`)}function $r(e,t,n,o){let r={waiting:"it waits for an approval (a protection rule of an en\
vironment)",pending:"it waits for another run of its concurrency group, or for one of the account's concurrent jobs",queued:"no runner took its job: check the l\
abel in runs-on, and whether runners of that kind are online"};return Z("JobFailed","not-started",`The run of ${re(e)} had not begun ${xe(o)} after it was dispa\
tched${On(e)}; its status is "${R(n)}": ${r[n]??"GitHub does not say why"}. The relay has asked GitHub to cancel it. Run: ${t.url}`)}function Or(e,t,n,o){let r={
success:"no job of the workflow has reported: check that a job with this action ran, and that nothing skipped it",skipped:"its jobs were skipped: check their co\
nditions (if)",cancelled:"it was cancelled before the action could report",startup_failure:"the workflow is not valid, or calls what it may not use: the run say\
s why",action_required:"it needs an approval",stale:"GitHub gave it up",timed_out:"it ran into a time limit of GitHub",failure:"the runner was lost, the step of\
 the action never ran, or its report did not get through"};return Z(n==="startup_failure"?"ConfigurationError":"JobFailed","no-answer",`The run of ${re(e)} ende\
d (${R(n)}), and ${xe(o)} later the job still had no result: ${r[n]??"see the run"}. Run: ${t.url}`)}function Cr(e,t){return Z("JobFailed","gone",`GitHub no lon\
ger knows the run of ${re(e)}: it was deleted, or the relay's token may no longer see the repository. Run: ${t.url}`)}function Dr(e,t){return Z("JobFailed","no-\
answer",`The run of ${re(e)} has given no result within a day, after which CodePipeline ends every action. Run: ${t.url}`)}function $n(e,t){return Z("JobFailed",
"offered-again",`CodePipeline offered the job again after ${re(e)} had been started for it: the relay does not start it twice. Retry the stage.${t===void 0?"":`\
 Run: ${t.url}`}`)}function On({kind:e}){return e==="lambda"?" (CodePipeline ends a job of the Lambda action after 20 minutes, so the relay gives it up after at\
 most 10; a custom action's job may take 24 hours)":""}function de({kind:e},{start:t}){return e==="lambda"?Math.min(t,6e5):t}function We(e,t,n){let o=de(e,n);return e.kind!=="lambda"?t+o:Math.max(e.foundAt+o,t+Math.
min(o,2*6e4))}function Jr({start:e}){return Math.min(5*6e4,e/6)}function Me({start:e}){return Math.min(6e4,e/2)}function qe(e,t,n){let o=Me(n),r=[o/12,o/3,o].find(
i=>e+i>t)??o;return Math.max(t,e+r)}function Cn(e,t){return Math.min(Math.max(1e3,e),Be(t))}function Be({start:e,answerGrace:t}){return Math.min(5e4,e/2,Math.max(
1e3,t/2))}function we(e,t,n){let o=t-e,r=Be(n);return t+(o<10*6e4?r:Math.max(r,Math.min(10*6e4,o/10)))}function G(e,t,n){return{...e,state:t,due:n}}function ve(e,t){return e.refusal!==void 0?V(e,t,{answer:e.refusal}):G(e,{name:"ready",attempt:0},t)}function Ve(e,{
attempt:t,at:n},o,r,i){return G(e,{name:"unsure",attempt:t,at:n,lostAt:r,heard:o},qe(r,r,i))}function Ee(e,t,{attempt:n,at:o},r){return G(e,{name:"started",attempt:n,
at:o,run:t,hasBegun:!1},e.isAbandoned?0:r)}function V(e,t,{cancels:n=!1,...o}){return G(e,{name:"closing",cancels:n,cancelTries:0,...o},t)}function Q(e,t,n){return e.
isAbandoned?ee(e,"abandoned",n):V(e,n,{answer:t})}function ee(e,t,n){let{state:o}=e,r=o.name==="closing"||o.name==="started"?o.run:void 0;return G(e,{name:"clos\
ed",outcome:t,at:n,run:r},Number.MAX_SAFE_INTEGER)}function Nr(e,t,n){if(e.due>t)return e;let{state:o}=e,r=de(e,n),i=t>=e.foundAt+r;switch(o.name){case"acknowledging":return e.nonce===void 0&&o.usedAt!==void 0?ve(
e,t):i?e.nonce===void 0?ee(e,"taken",t):V(e,t,{answer:kr(r)}):e;case"ready":return e.isAbandoned?ee(e,"abandoned",t):i?Q(e,Ir(e,r,o.heard),t):e;case"dispatching":
return Ve(e,o,"the relay was interrupted",t,n);case"started":return e.isAbandoned?V(e,t,{run:o.run,cancels:!0}):t<e.foundAt+9e7?e:V(e,t,{run:o.run,cancels:!0,answer:Dr(
e,o.run)});case"closing":return t<e.foundAt+9e7+36e5?e:ee(e,"undelivered",t);case"unsure":case"accepted":case"closed":return e}}function Lr(e,t){if(!(e.due>t))switch(e.
state.name){case"acknowledging":return e.nonce===void 0?void 0:"acknowledge";case"ready":return"dispatch";case"unsure":case"accepted":return"search";case"starte\
d":return"check";case"closing":return"close";case"dispatching":case"closed":return}}function Fr(e,t,n){if(e==="search"||e==="check")return;let{state:o}=t,r={...t,
due:n+6e4};return o.name==="acknowledging"?{...r,state:{...o,tries:o.tries+1}}:o.name!=="ready"?r:{...r,state:{name:"dispatching",attempt:o.attempt+1,at:n}}}var nc=10,oc=6e4;function ze(e,t,n,o){let{state:r}=e;switch(t.is){case"acknowledged":return r.name==="acknowledging"?ve(e,n):e;case"nonce used":return rc(e,t,n,
o);case"not acknowledged":return r.name!=="acknowledging"?e:G(e,{...r,tries:r.tries-(t.mayHaveArrived?0:1)},t.until);case"job gone":return r.name==="acknowledgi\
ng"||r.name==="closing"?ee(e,"gone",n):e;case"offered":return ic(e,t,n);case"unanswered":return r.name!=="closed"?e:V(e,n,{run:r.run,answer:$n(e,r.run)});case"d\
ispatched":return sc(e,t,n,o);case"refused":return Dn(e,t)?Q(e,t.answer,n):e;case"postponed":return Dn(e,t)?G(e,{name:"ready",attempt:t.attempt,heard:t.heard},t.
until??n+Math.min(6e4,1e3*2**t.attempt)):e;case"answer lost":return r.name==="dispatching"&&Dn(e,t)?Ve(e,r,t.heard,n,o):e;case"run found":return ac(e,t.run,n);case"\
no run found":return cc(e,t,n,o);case"search failed":return uc(e,t,n,o);case"run seen":return lc(e,t,n,o);case"run gone":return r.name!=="started"?e:t.askedAt<r.
at+oc&&!r.hasBegun?{...e,due:we(r.at,n,o)}:V(e,n,{run:r.run,answer:Cr(e,r.run)});case"run not seen":return r.name==="started"?{...e,due:Math.max(t.until,we(r.at,
n,o))}:e;case"closed":return r.name!=="closing"?e:t.until===void 0||r.cancelTries+1>=nc?ee(e,t.outcome,n):G(e,{...r,outcome:t.outcome,cancelTries:r.cancelTries+
1},t.until);case"not closed":return r.name==="closing"?{...e,due:t.until}:e;case"abandoned":return pc(e,n)}}function Dn({state:e},{attempt:t}){return(e.name==="\
dispatching"||e.name==="unsure")&&e.attempt===t}function rc(e,t,n,o){let{state:r,offeredAt:i=0}=e;if(r.name!=="acknowledging"||t.nonce!==e.nonce)return e;let s={
...e,nonce:void 0},a=r.tries-(t.mayHaveArrived?0:1);return a<=0?G(s,{name:"acknowledging",tries:0},e.foundAt+o.start):n<i+1e4?ve(e,n):G(s,{name:"acknowledging",
tries:a,usedAt:n},n+Jr(o))}function ic(e,{nonce:t,askedAt:n},o){let{state:r}=e;if(n<(e.offeredAt??0))return e;let i={...e,nonce:t,offeredAt:n};if(r.name==="ackn\
owledging"){let a=e.nonce===void 0?o:e.due;return G(i,{name:"acknowledging",tries:r.tries},a)}if(r.name!=="closed"||n<r.at)return e;let s=e.refusal??(r.outcome===
"taken"?void 0:$n(e,r.run));return G({...i,foundAt:o,refusal:s},{name:"acknowledging",tries:0},o)}function sc(e,{attempt:t,run:n},o,r){let{state:i}=e;switch(i.name){case"\
ready":case"dispatching":case"unsure":{let s=i.name==="ready"?o:i.at;return n!==void 0?Ee(e,n,{attempt:t,at:s},o+Be(r)):G(e,{name:"accepted",attempt:t,at:s},o)}case"\
accepted":return n===void 0?e:Ee(e,n,i,o);case"closing":return n===void 0||i.run!==void 0?e:G(e,{...i,run:n,cancels:!0},o);case"closed":return n===void 0||i.run!==
void 0?e:V(e,o,{run:n,cancels:!0,outcome:i.outcome});case"acknowledging":case"started":return e}}function ac(e,t,n){let{state:o}=e;switch(o.name){case"ready":return Ee(
e,t,{attempt:o.attempt,at:n},n);case"dispatching":case"unsure":case"accepted":return Ee(e,t,o,n);case"acknowledging":case"started":case"closing":case"closed":return e}}
function cc(e,{askedAt:t,strangers:n},o,r){let{state:i}=e;if(i.name==="accepted")return t<We(e,i.at,r)?{...e,due:o+Cn(o-i.at,r)}:Q(e,In(e,de(e,r),i.heard),o);if(i.
name!=="unsure")return e;if(t<i.lostAt+Me(r))return{...e,due:qe(i.lostAt,o,r)};let s=a=>Q(e,He(e,i.heard,a),o);if(n>0){let a=n===1?"1 run began":`${n} runs bega\
n`;return s(`${a} at that time whose name does not say for which job (a run-name with the job's ID would)`)}if(t>i.at+6e5){let a=Math.round((t-i.at)/6e4);return s(
`its runs could be listed ${a} minutes later only, when one may have been deleted`)}return G(e,{name:"ready",attempt:i.attempt,heard:i.heard},o)}function uc(e,{
askedAt:t,until:n,heard:o,forGood:r},i,s){let{state:a}=e,c=de(e,s),p=f=>Math.max(n,i+Cn(i-f,s)),l=e.isAbandoned&&!r?9e7:0;if(a.name==="accepted"){let f=We(e,a.at,
s)+(r?0:c);return t>=f+l?Q(e,In(e,c,o),i):G(e,{...a,heard:o},p(a.at))}if(a.name!=="unsure")return e;if(r){let f=`its runs cannot be listed (${o}): give the rela\
y's token or App the permission actions: read`;return Q(e,He(e,a.heard,f),i)}let d=Math.max(e.foundAt+c,a.lostAt+2*Me(s));return t<d+l?{...e,due:p(a.lostAt)}:Q(
e,He(e,a.heard,`its runs could not be listed since (${o})`),i)}function lc(e,{askedAt:t,status:n,conclusion:o,updatedAt:r},i,s){let{state:a}=e;if(a.name!=="star\
ted")return e;let{run:c,at:p}=a;if(n==="completed"){let d=Math.min(r,t)+s.answerGrace;return t<d?G(e,{...a,hasBegun:!0},d):V(e,i,{run:c,answer:Or(e,c,o,s.answerGrace)})}
if(n==="in_progress"||a.hasBegun)return G(e,{...a,hasBegun:!0},we(p,i,s));let l=We(e,p,s);return t<l?{...e,due:Math.min(l,we(p,i,s))}:i>t+6e4?{...e,due:i}:V(e,i,
{run:c,cancels:!0,answer:$r(e,c,n,i-p)})}function pc(e,t){let{state:n}=e;switch(n.name){case"acknowledging":case"ready":return ee(e,"abandoned",t);case"started":
return V({...e,isAbandoned:!0},t,{run:n.run,cancels:!0});case"dispatching":case"unsure":case"accepted":case"closing":return{...e,isAbandoned:!0};case"closed":return e}}var dc=jr({credentials:`
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
    RegionDisabled InvalidHostHeader`,refused:"NotImplemented"}),fc=jr({denied:"AccessDenied",throttled:"Throttling LimitExceeded RequestLimitExceeded",server:"\
DependencyTimeout KMSInternal KeyUnavailable InternalFailure ServiceUnavailable",setting:"Disabled NotFound KMSInvalidState InvalidKeyUsage IncorrectKey Invalid\
Arn InvalidGrantToken"});function jr(e){let t=Object.entries(e);return new Map(t.flatMap(([n,o])=>o.trim().split(/\s+/).map(r=>[r,n])))}var mc={401:"credentials",
403:"denied",404:"missing",407:"network",408:"network",412:"changed",429:"throttled"},hc=new Set(["ECONNREFUSED","ENOTFOUND","EAI_AGAIN","ENETUNREACH","EHOSTUNR\
EACH"]),yc=new Set(["TypeError","RangeError","ReferenceError","SyntaxError"]),Ur="Where a certificate is not trusted, name its authority in NODE_EXTRA_CA_CERTS.";
function Ye(e){if(e instanceof S)return{kind:"refused",code:e.type,status:void 0,requestId:void 0,mayHaveArrived:!1};let{name:t,code:n,$metadata:o}=xc(e),{httpStatusCode:r,
requestId:i}=o,s=r===void 0&&n!==void 0?n:t??n??"Unknown",a=bc(s,e)?"server":gc(s,r),c=(a==="network"||a==="server")&&!hc.has(s);return{kind:a,code:s,status:r,requestId:i,
mayHaveArrived:c}}function Xe(e){let{code:t,status:n,requestId:o}=Ye(e),r=[t,n&&`HTTP ${n}`,o&&`request ${o}`].filter(Boolean).join(", ");return`${e instanceof Error&&
e.message!==""?`${X(R(e.message),500)} `:""}(${R(r)})`}function gc(e,t){let n=e.replace(/Exception$/,""),o=n.startsWith("KMS.")?fc.get(n.slice(4)):dc.get(n);return o!==
void 0?o:t===void 0?yc.has(e)?"refused":"network":t>=500?"server":e==="SyntaxError"||t<400?"network":mc[t]??"refused"}function bc(e,t){return e.startsWith("Inva\
lidIdentityToken")&&t instanceof Error&&/retrieve verification key/i.test(t.message)}function xc(e){if(typeof e!="object"||e===null)return{name:void 0,code:void 0,
$metadata:{}};let{name:t,code:n,$metadata:o}=e;return{name:typeof t=="string"?t:void 0,code:typeof n=="string"?n:void 0,$metadata:typeof o=="object"&&o!==null?o:
{}}}var k=class extends Error{name="ApiError";kind;code;mayHaveArrived;constructor(t,n,o){super(n,o),this.kind=t.kind,this.code=t.code,this.mayHaveArrived=t.mayHaveArrived}};
function Te(e,t){let n=t?.data;if(t?.id===void 0||n===void 0)throw new S("SystemUnavailable",`${e} answered without a job: check that AWS_ENDPOINT_URL and the p\
roxy lead to CodePipeline.`);let{pipelineContext:o}=n,{category:r,owner:i,provider:s,version:a}=n.actionTypeId??{},c=r!==void 0&&i!==void 0&&s!==void 0&&a!==void 0;
return{job:{id:t.id,configuration:n.actionConfiguration?.configuration??{},actionType:c?{category:r,owner:i,provider:s,version:a}:void 0,pipeline:{pipelineName:o?.
pipelineName,stageName:o?.stage?.name,actionName:o?.action?.name,actionExecutionId:o?.action?.actionExecutionId,pipelineArn:o?.pipelineArn,pipelineExecutionId:o?.
pipelineExecutionId},inputArtifacts:(n.inputArtifacts??[]).map(Gr),outputArtifacts:(n.outputArtifacts??[]).map(Gr),continuationToken:n.continuationToken,encryptionKeyId:n.
encryptionKey?.id},artifactCredentials:wc(n.artifactCredentials)}}function Jn(e,{status:t}){if(t!==void 0)return t;throw new k({kind:"network",code:"NoStatus",mayHaveArrived:!0},
`${e} answered without a status`)}function Gr({name:e="",revision:t,location:n}){let{bucketName:o,objectKey:r}=n?.s3Location??{};return{name:e,revision:t,location:o!==
void 0&&r!==void 0?{bucket:o,key:r}:void 0}}function wc(e){let{accessKeyId:t,secretAccessKey:n,sessionToken:o}=e??{};if(!(t===void 0||n===void 0))return{accessKeyId:t,
secretAccessKey:n,sessionToken:o}}var Wr="a third-party job needs its client token: send it as client-token along with the job ID",Hr="CodePipeline has closed it already (timed out, stopped, or \
answered by someone else)",Mr={InvalidNonceException:()=>({why:"it is already acknowledged by another worker, or was handed out again",advice:"most likely it wa\
s dispatched twice: nothing to do, since the other run answers it. If there is none, retry the stage in CodePipeline"}),JobNotFoundException:({clientToken:e,progress:t})=>t!==
"unread"?{why:"CodePipeline gave this job to this run, and no longer knows it",advice:t==="taken"?"most likely it timed out or was stopped: retry the stage in C\
odePipeline":"most likely another run has answered it: nothing to do. If there is none, it timed out or was stopped: retry the stage in CodePipeline"}:e===void 0?
{why:"no custom action and no Lambda action has such a job (any more) in this region and account",advice:`${Wr}; else retry the stage in CodePipeline`}:{why:"Co\
dePipeline does not know it (any more), in this region and for this client token"},InvalidJobException:()=>({why:"CodePipeline has closed it already"}),InvalidJobStateException:({
acknowledges:e,clientToken:t})=>e?{why:Hr}:{why:`${Hr}, or never saw it acknowledged`,...t===void 0&&{advice:"see that whoever polls for a custom action\u2019s jobs \
sends their nonce along or acknowledges them (AcknowledgeJob), then retry the stage in CodePipeline"}},InvalidClientTokenException:({progress:e})=>e==="unread"?
{why:"the client token is not this job\u2019s"}:{why:"CodePipeline no longer takes the token with which it gave this job to this run"}};function _e(e){return e instanceof
k&&e.code in Mr}function Nn({why:e,advice:t},{jobId:n,attempt:o,progress:r},i){let s=o>1&&r!=="taken"?`this is attempt ${o} of the run, and a re-run replays the old job: retry \
the stage in CodePipeline instead`:t??"see who else polls for this action\u2019s jobs, or retry the stage in CodePipeline";return new S("JobFailed",`Job ${n} ca\
nnot be worked on: ${e}; ${s}.`,i)}function Ln(e,t){if(!(e instanceof k))return e;let{code:n,kind:o,message:r}=e,i={cause:e};if(o==="no credentials"&&e.cause instanceof
S)return e.cause;let s=Mr[n]?.(t);if(s!==void 0)return Nn({...s,why:`${s.why} (${r})`},t,i);let a=t.progress==="unread",c=a&&t.clientToken===void 0?` (${Wr})`:"";
switch(o){case"setting":return new S("ConfigurationError",`CodePipeline cannot be asked as things are set: ${r}. Check aws-region and AWS_ENDPOINT_URL. ${Ur}`,i);case"\
no credentials":case"credentials":return new S("PermissionError",`CodePipeline did not accept the worker's AWS credentials: ${r}. Check role-to-assume, or the s\
tep that sets AWS_ACCESS_KEY_ID.`,i);case"denied":return new S("PermissionError",`The worker's AWS credentials may not do this: ${r}. Allow the operation in the\
 IAM policy of the role or user${c}.`,i);case"throttled":case"server":case"network":return new S("SystemUnavailable",`CodePipeline could not be reached: ${r}. C\
heck the network${a?", the proxy and aws-region":" and the proxy"}; then retry the stage in CodePipeline.`,i);case"refused":return new S(vc.has(n)?"Configuratio\
nError":"JobFailed",`CodePipeline refused the request: ${r}. ${a?`Check job-id, client-token and aws-region${c}`:"Check the inputs that this names"}.`,i)}}var vc=new Set(
["ValidationException","OutputVariablesSizeExceededException"]);var Ec={ftp:21,gopher:70,http:80,https:443,ws:80,wss:443};function Ac(e){try{return new URL(e)}catch{return null}}function qr(e){var t=(typeof e=="string"?Ac(e):
e)||{},n=t.protocol,o=t.host,r=t.port;if(typeof o!="string"||!o||typeof n!="string"||(n=n.split(":",1)[0],o=o.replace(/:\d*$/,""),r=parseInt(r)||Ec[n]||0,!Tc(o,
r)))return"";var i=Fn(n+"_proxy")||Fn("all_proxy");return i&&i.indexOf("://")===-1&&(i=n+"://"+i),i}function Tc(e,t){var n=Fn("no_proxy").toLowerCase();return n?
n==="*"?!1:n.split(/[,\s]/).every(function(o){if(!o)return!0;var r=o.match(/^(.+):(\d+)$/),i=r?r[1]:o,s=r?parseInt(r[2]):0;return s&&s!==t?!0:/^[.*]/.test(i)?(i.
charAt(0)==="*"&&(i=i.slice(1)),!e.endsWith(i)):e!==i}):!0}function Fn(e){return process.env[e.toLowerCase()]||process.env[e.toUpperCase()]||""}var Ze="1.0.0";async function Br(e,t,n,{clock:o,budget:r,signal:i,random:s=Math.random}){let a=o.now()+r,c=0;for(;;){let p=o.now(),l={moved:()=>{let d=o.now();a+=d-p,p=d},kept:()=>{
a=o.now()+r,c=0}};try{return await e(l)}catch(d){i?.throwIfAborted();let f=Math.min(15e3,500*2**c),y=f/2+s()*f/2;if(c+=1,!t(d)||o.now()+y>=a)throw d;n(d,y),await o.
sleep(y,i)}}}var ie=15e3,_c=[["codepipeline-bridge",Ze]];function Re({region:e,credentials:t}){return{region:e,credentials:async()=>{let{sessionToken:n,...o}=await t();return n===
void 0?o:{...o,sessionToken:n}},customUserAgent:_c}}function Pe(){return new jn({connectionTimeout:ie,requestTimeout:ie,socketTimeout:ie,throwOnRequestTimeout:!0})}var jn=class{metadata={handlerProtocol:"http/1.1"};#e;#t=new Map;constructor(t){this.#e=t}async handle(t,n){let{protocol:o,hostname:r,port:i}=t,s=qr(`${o}//${r}${i===
void 0?"":`:${i}`}`),a=this.#t.get(s);return a===void 0&&(a=Rc(s,this.#e),this.#t.set(s,a)),(await a).handle(t,n)}destroy(){for(let t of this.#t.values()){let n=o=>{
o.destroy()};t.then(n,()=>{})}}};async function Rc(e,t){let n={keepAlive:!0,maxSockets:64};if(e==="")return new be({httpAgent:n,httpsAgent:n,...t});let{HttpProxyAgent:o}=await import("./dist-K7BCFLRR.js"),
{HttpsProxyAgent:r}=await import("./dist-JKWNV373.js");return new be({...t,httpAgent:new o(e,n),httpsAgent:new r(e,n)})}async function se(e,t){let n=!1;return await Br(async()=>{try{return await e(n)}catch(r){if(!(r instanceof k)||(n||=r.mayHaveArrived,r.mayHaveArrived===n))throw r;
let{kind:i,code:s,message:a,cause:c}=r;throw new k({kind:i,code:s,mayHaveArrived:n},a,{cause:c})}},Pc,t.onRetry,t)}function Pc(e){return e instanceof k&&["throt\
tled","server","network","no credentials"].includes(e.kind)}async function Vr(e,t,n,o,r=ie){n?.throwIfAborted();let i=new AbortController,s=n===void 0?i.signal:
AbortSignal.any([i.signal,n]),a=t.sleep(r,s).then(()=>{throw new k({kind:"network",code:"NoAnswer",mayHaveArrived:!0},`${e} got no answer within ${r/1e3} s`)},()=>new Promise(
()=>{}));try{return await Promise.race([Sc(o,s),a])}catch(c){throw n?.throwIfAborted(),c instanceof k||c instanceof S?c:kc(e,c)}finally{i.abort()}}async function Sc(e,t){
try{return await e(t)}catch(n){let{$metadata:o}=n;if(!(Ye(n).kind==="credentials"&&o?.clockSkewCorrected===!0))throw n;return await e(t)}}function kc(e,t){let{kind:n,
code:o,mayHaveArrived:r}=Ye(t);return new k({kind:n==="missing"||n==="changed"?"refused":n,code:o,mayHaveArrived:r},`${e}: ${Xe(t)}`,{cause:t})}async function zr(e,t,n){return await se(async o=>{try{return await e()}catch(r){if((o||n.mayHaveArrived===!0)&&Yr(r,t))return;throw r}},n)}function Yr(e,t){return e instanceof
k&&e.code===t}async function Xr(e,t,n,o){let r=!1,s=await zr(async()=>{try{return await e.acknowledge(t,o.signal)}catch(a){throw r||=!(a instanceof k)||a.mayHaveArrived,
a}},"InvalidNonceException",o).catch(a=>{throw new Qe(r&&!_e(a),Ln(a,n))});if(s!==void 0&&s!=="InProgress")throw new Qe(!1,Nn({why:`its status is ${s}, not InPr\
ogress`},n))}var Qe=class extends Error{name="AcknowledgeError";mayBeOurs;constructor(t,n){super("The job could not be acknowledged.",{cause:n}),this.mayBeOurs=
t}};async function Zr(e,t,n,o){await Ic(()=>e.putFailure(t,o.signal),"failure",n,o)}var Kr="InvalidJobStateException";async function Ic(e,t,n,o){try{await zr(e,Kr,o)}catch(r){
let i=Ln(r,n);if(!(i instanceof S))throw i;let s=Yr(r,Kr)?"":" The pipeline waits for a result until the action times out.",a=r instanceof k&&r.mayHaveArrived?"\
may not have been":"was not";throw new S(i.type,`The ${t} of job ${n.jobId} ${a} reported to CodePipeline. ${i.message}${s}`,{cause:r})}}var K=class extends Error{name;status;request;response;constructor(t,n,o){super(t,{cause:o.cause}),this.name="HttpError",this.status=Number.parseInt(n),Number.isNaN(
this.status)&&(this.status=0);"response"in o&&(this.response=o.response);let r=Object.assign({},o.request);o.request.headers.authorization&&(r.headers=Object.assign(
{},o.request.headers,{authorization:o.request.headers.authorization.replace(/(?<! ) .*$/," [REDACTED]")})),r.url=r.url.replace(/\bclient_secret=\w+/g,"client_se\
cret=[REDACTED]").replace(/\baccess_token=\w+/g,"access_token=[REDACTED]"),this.request=r}};var P=class extends Error{name="GitHubError";kind;status;until;constructor(t,n,o){super(n,o),this.kind=t.kind,this.status=t.status,this.until=t.until}},$c=/^(ECONNREFUSED|ENOTFOUND|EAI_AGAIN|ENETUNREACH|EHOSTUNREACH|UND_ERR_CONNECT_TIMEOUT|ERR_TLS_.*|CERT_.*|DEPTH_ZERO_SELF_SIGNED_CERT|SELF_SIGNED_CERT_IN_CHAIN|UNABLE_TO_.*)$/;
function Un(e,t){if(e instanceof P)return e;let n=e instanceof K?e.response:void 0;if(!(e instanceof K)||n===void 0)return Oc(e);let{status:o,headers:r}=n,i=Dc(
n.data),s=`HTTP ${o}${i===""?"":`: ${i}`}`,a={cause:e};return o===429||o===403&&(r["retry-after"]!==void 0||r["x-ratelimit-remaining"]==="0"||/rate limit|abuse detection/i.
test(i))?new P({kind:"limited",status:o,until:Cc(r,t)},s,a):o>=500||o===408?new P({kind:"lost",status:o},s,a):new P({kind:"refused",status:o},s,a)}function Oc(e){
let t=e instanceof K?e.cause??e:e,n=t instanceof Error&&t.cause instanceof Error?t.cause:t,o=n?.code,r=n instanceof Error?n.message:String(n),i=typeof o=="strin\
g"?o:void 0;return new P({kind:i!==void 0&&$c.test(i)?"unsent":"lost"},`no answer from GitHub: ${X(R(r===""?i??"unknown":r),300)}`,{cause:e})}function Cc(e,t){let n=Number(
e["retry-after"]);if(Number.isFinite(n)&&n>=0)return t+Math.max(1,n)*1e3;let o=Number(e["x-ratelimit-reset"]);return e["x-ratelimit-remaining"]==="0"&&Number.isFinite(
o)?Math.max(t,o*1e3)+1e3:t+6e4}function Dc(e){if(typeof e!="object"||e===null)return"";let{message:t,errors:n}=e,o=Array.isArray(n)?n.map(r=>typeof r=="string"?
r:JSON.stringify(r)):[];return X(R([typeof t=="string"?t:"",...o].filter(Boolean).join("; ")),500)}function Qr(e,t){return{type:t.status===401||t.status===403?"PermissionError":"ConfigurationError",cause:"refused",message:`GitHub does not start ${Ge(e)}: ${t.
message}. ${Jc(e,t)} Then retry the stage.`}}function Jc(e,{status:t,message:n}){let o=e.eventType===void 0?"actions: write":"contents: write (for repository_di\
spatch) and actions: write";switch(t){case 401:return"Check the relay's GITHUB_TOKEN (expired or revoked?), or GITHUB_APP_ID and GITHUB_APP_PRIVATE_KEY.";case 403:
return`Give the relay's token or App the permission ${o} for ${e.repository}.`;case 404:return`Check the action's properties Repository${e.workflow===void 0?"":
" and Workflow (a file in .github/workflows of the default branch)"}, and that the relay's token or App may see ${e.repository}: GitHub hides what they may not.`;case 422:
return Nc(e,n,o);default:return t!==void 0&&t>=300&&t<400?"Set the action's property Repository to the new name, and RELAY_REPOSITORIES with it.":"Check the act\
ion's configuration."}}function Nc({repository:e},t,n){return/no ref found|reference/i.test(t)?"Check the action's property Ref: it names a branch or tag.":/unexpected inputs/i.
test(t)?"Declare the inputs that the relay sends under on.workflow_dispatch.inputs: job-id, and for third-party jobs client-token.":/required input/i.test(t)?"T\
he relay sends job-id (and client-token) only: make the other inputs optional.":/trigger/i.test(t)&&/does not have/i.test(t)?"Add on: workflow_dispatch with the\
 input job-id to the workflow, on that ref.":/disabled/i.test(t)?`Enable the workflow in the Actions tab of ${e}.`:/permission/i.test(t)?`Give the App the permi\
ssion ${n}, and accept it for its installation.`:"Check the workflow and the action's configuration."}var ae=class extends Error{name="SecretError"},Lc=5*6e4;function ei(e,t){let n=new Map;function o(r){let i=n.get(r);if(i!==void 0&&t.now()-i.at<Lc)return i.value;
let s=Fc(r,e);return n.set(r,{value:s,at:t.now()}),s.catch(()=>n.delete(r)),s}return{ofSetting:r=>kn(r)?o(r):Promise.resolve(r),named:o}}async function Fc(e,t){
let n;try{n=/^arn:[\w-]+:ssm:/.test(e)?await Uc(e,t):await jc(e,t)}catch(r){throw new ae(`The secret ${e} cannot be read: ${Xe(r)} Check that it exists in this \
region, and that the relay's role may read and decrypt it.`,{cause:r})}let o=n?.trim()??"";if(o!=="")return o;throw new ae(`The secret ${e} is empty or binary: \
store its value as plain text.`)}async function jc(e,t){let{GetSecretValueCommand:n,SecretsManagerClient:o}=await import("./dist-es-57SISU6M.js"),r=new o({...Re(
t),requestHandler:Pe()});try{return(await r.send(new n({SecretId:e}))).SecretString}finally{r.destroy()}}async function Uc(e,t){let{GetParameterCommand:n,SSMClient:o}=await import("./dist-es-U2CHUNTQ.js"),
r=new o({...Re(t),requestHandler:Pe()});try{let i=e.slice(e.indexOf(":parameter/")+10),s=i.lastIndexOf("/")>0,{Parameter:a}=await r.send(new n({Name:s?i:i.slice(
1),WithDecryption:!0}));return a?.Value}finally{r.destroy()}}var Gc=1e4,et=2e4;async function ti(e,t,n,o){switch(e){case"acknowledge":return await Hc(t,o);case"close":return await Bc(t,o);case"dispatch":return await Wc(t,
Gn(t),n,o);case"search":return await Mc(t,Gn(t),o);case"check":return await qc(t,Gn(t),o)}}async function Hc(e,t){let{nonce:n=""}=e,o=!1;try{let r=await t.jobApi(
e);return{is:await se(s=>(o=s,r.acknowledge(n)),Hn(e,t))==="InProgress"?"acknowledged":"job gone"}}catch(r){if(!(r instanceof k))throw r;return r.code==="Invali\
dNonceException"?{is:"nonce used",nonce:n,mayHaveArrived:o}:({mayHaveArrived:o}=r,_e(r)?{is:"job gone"}:(oi(e,r,t),{is:"not acknowledged",until:t.clock.now()+et,
mayHaveArrived:o}))}}async function Wc(e,t,n,o){let{clock:r,workflows:i}=o,s="attempt"in e.state?e.state.attempt+1:1,a;try{a={"job-id":e.jobId,...e.clientId===void 0?
{}:{"client-token":await o.clientToken(e.clientId)}}}catch(c){let p=ri(c);return o.fault(e,p),{is:"postponed",attempt:s,until:r.now()+et,heard:p}}try{return{is:"\
dispatched",attempt:s,run:await i.dispatch(t,a,n+6e4/2)}}catch(c){if(!(c instanceof P))throw c;switch(c.cause instanceof ae?o.fault(e,c.message):c.kind!=="refus\
ed"&&o.warn(e,`GitHub: ${c.message}`),c.kind){case"refused":return{is:"refused",attempt:s,answer:Qr(t,c)};case"limited":case"unsent":return{is:"postponed",attempt:s,
until:c.until,heard:c.message};case"lost":return{is:"answer lost",attempt:s,heard:c.message}}}}async function Mc(e,t,n){let{state:o}=e,r="at"in o?o.at:e.foundAt,
i=n.clock.now();try{let{runs:s,strangers:a}=await n.workflows.find(t,e.jobId,r),[c,...p]=s;for(let l of p)n.warn(e,`Run ${l.id} has the job's ID in its name as \
well, and is cancelled: ${l.url}`),await tt(e,l,n);return c===void 0?{is:"no run found",askedAt:i,strangers:a}:{is:"run found",run:c}}catch(s){if(!(s instanceof
P))throw s;n.warn(e,`GitHub, listing runs: ${s.message}`);let a=s.until??n.clock.now();return{is:"search failed",askedAt:i,until:a,heard:s.message,forGood:s.kind===
"refused"}}}async function qc(e,t,n){let{state:o}=e,r=n.clock.now();if(o.name!=="started")return{is:"run not seen",until:r};try{return{is:"run seen",askedAt:r,...await n.
workflows.see(t,o.run)}}catch(i){if(!(i instanceof P))throw i;return i.status===404||i.status===410?{is:"run gone",askedAt:r}:(n.warn(e,`GitHub, looking at run ${o.
run.id}: ${i.message}`),{is:"run not seen",until:i.until??n.clock.now()})}}async function Bc(e,t){let{state:n}=e;if(n.name!=="closing")return{is:"not closed",until:t.
clock.now()};let o=n.cancels?await tt(e,n.run,t):void 0;if(n.outcome!==void 0)return{is:"closed",outcome:n.outcome,until:o};if(n.answer===void 0)return{is:"clos\
ed",outcome:"abandoned",until:o};let r=await Vc(e,n.answer,n.run?.id,t);return r.is==="closed"?{...r,until:o}:r}async function tt(e,t,n){if(!(t===void 0||e.route===
void 0))try{await n.workflows.cancel(e.route,t);return}catch(o){if(!(o instanceof P))throw o;return n.warn(e,`Run ${t.id} could not be cancelled: ${o.message}`),
o.kind==="refused"?void 0:Math.max(o.until??0,n.clock.now()+et)}}async function Vc(e,t,n,o){try{let r=await o.jobApi(e);return e.kind==="third-party"&&await Kc(
r,e,o),await Zr(r,zc(t,n),ni(e),Hn(e,o)),{is:"closed",outcome:"failed"}}catch(r){let i=Wn(r);return i?.code==="InvalidJobStateException"||i?.code==="InvalidJobE\
xception"?{is:"closed",outcome:"answered"}:i!==void 0&&_e(i)?{is:"job gone"}:(oi(e,r,o),{is:"not closed",until:o.clock.now()+et})}}async function Kc(e,t,n){let o=Hn(
t,n);for(let r=1;r<=2;r+=1){let{nonce:i=""}=await se(()=>e.getDetails(),o);try{await Xr(e,i,ni(t),o);return}catch(s){if(Wn(s)?.code!=="InvalidNonceException")throw s}}}
function zc({type:e,message:t},n){return{type:e,message:t,...n===void 0?{}:{externalExecutionId:n}}}function Hn(e,{clock:t,warn:n}){return{clock:t,budget:Gc,onRetry:o=>{
n(e,`CodePipeline: ${o.message}`)}}}function ni({jobId:e}){return{jobId:e,clientToken:void 0,acknowledges:!0,progress:"read",attempt:1}}function Gn({route:e,jobId:t}){
if(e!==void 0)return e;throw new Error(`The record of job ${t} has no route.`)}function oi(e,t,{warn:n,fault:o}){let r=Wn(t)??t;(r instanceof k&&(r.kind==="thro\
ttled"||r.kind==="server"||r.kind==="network")?n:o)(e,`CodePipeline: ${ri(r)}`)}function Wn(e){for(let t=e;t instanceof Error;t=t.cause)if(t instanceof k)return t}
function ri(e){return e instanceof Error?e.message:String(e)}async function fe(e,t,n,o){let{clock:r,timeouts:i}=o,s=t,a=[...n],c=n.reduce((p,l)=>ze(p,l,r.now(),i),e);for(;;){let p=r.now();c=Nr(c,p,i);let l=p>=o.until||Xc(
c,o)?void 0:Lr(c,p),d=l===void 0?void 0:Fr(l,c,p),f=d??(l===void 0?c:void 0);if(f!==void 0&&f!==s?.record){let m=await Zc(f,s,o);if(!m.isWritten){if(s=m.current,
await Yc(a,s.record,o),a.length===0)return{isOurs:!1,stored:s};if(c=a.reduce((_,h)=>ze(_,h,r.now(),i),s.record),c===s.record)return{isOurs:!1,stored:s};continue}
Qc(s?.record,f,o),{stored:s}=m,a=[]}if(l===void 0){if(s!==void 0)return{isOurs:!0,stored:s};continue}let y=await ti(l,c,p,o);a.push(y),c=ze(d??c,y,r.now(),i)}}async function Yc(e,{
state:t,...n},o){let r="run"in t?t.run:void 0;for(let i of e)i.is!=="dispatched"||i.run===void 0||r===void 0||i.run.id!==r.id&&(o.fault({state:t,...n},`Run ${i.
run.id} was started for the job as well, and is cancelled: ${i.run.url}`),await tt({state:t,...n},i.run,o))}function Xc({state:e,route:t},{workflows:n,clock:o}){
return e.name==="ready"&&t!==void 0&&n.blockedUntil(t)>o.now()}async function Zc(e,t,{records:n,clock:o}){for(let r=1;;r+=1)try{return await n.write(e,t)}catch(i){
if(r===3)throw i;await o.sleep(500*r)}}function Qc(e,t,{log:n,count:o,clock:r}){let{state:i}=t,s=me(t);if(e===void 0&&(o("found"),n("INFO","Found a job.",s,{JobsFound:1})),
e?.state.name!==i.name)switch(i.name){case"dispatching":n("DEBUG","Dispatching.",s);break;case"started":case"accepted":if(e?.state.name==="accepted"){n("INFO","\
Found the run that GitHub had accepted.",s);break}o("dispatched"),n("INFO","Dispatched.",s,{JobsDispatched:1,SecondsToDispatch:(r.now()-t.foundAt)/1e3});break;case"\
unsure":n("WARN",`It is not known whether the dispatch has started a run: ${i.heard}`,s);break;case"ready":n("INFO",`To be dispatched${i.heard===void 0?".":` ag\
ain: ${i.heard}`}`,s);break;case"closing":i.answer!==void 0&&n("DEBUG","Offers CodePipeline an answer, in case it has none.",s);break;case"closed":{o("closed");
let a=e?.state.name==="closing"?e.state.answer:void 0;i.outcome==="failed"&&a!==void 0?(o("failed"),n("WARN",`Failed the job: ${a.message}`,{...s,cause:a.cause},
{JobsFailed:1})):n(i.outcome==="undelivered"?"ERROR":"INFO",`Closed: ${i.outcome}.`,s);break}case"acknowledging":break}}function me({jobId:e,route:t,state:n}){return{
jobId:e,repository:t?.repository,run:"run"in n?n.run?.id:void 0,state:n.name,attempt:"attempt"in n?n.attempt:void 0}}var nt=class{#e=new Set;#t;#n;constructor(t,n){this.#t=t,this.#n=n}async start(t){for(;this.#e.size>=this.#t;)await Promise.race(this.#e);let n=t().then(()=>{},
this.#n).finally(()=>{this.#e.delete(n)});this.#e.add(n)}async idle(){for(;this.#e.size>0;)await Promise.all(this.#e)}};var Mn=class extends Error{name="RoundError"},eu=24;async function ii(e,t){let{log:n}=e,o={found:0,dispatched:0,failed:0,closed:0},r=[],i=(l,d)=>{n("ERROR",l,d===
void 0?{}:me(d)),r.push(l)},s={...e,count:l=>o[l]+=1,warn:(l,d)=>{n("WARN",d,me(l))},fault:(l,d)=>{i(d,l)}},a=new nt(eu,l=>{i(ot(l))});try{await t(a,s)}catch(l){
i(ot(l))}await a.idle();let[c]=r;if(c===void 0)return o;let p=r.length===1?"":` (and ${r.length-1} more: see the log)`;throw new Mn(`The round did not go throug\
h: ${c}${p}`)}function ot(e){return e instanceof Error?e.message:String(e)}import{setTimeout as tu}from"node:timers/promises";var si={now:()=>performance.now(),sleep:async(e,t)=>{try{await tu(e,void 0,t===void 0?{}:{signal:t})}catch(n){
throw t?.throwIfAborted(),n}}};var ai=async(e,t,n)=>({operation:wo(t).operation,region:await _n(e.region)()||(()=>{throw new Error("expected `region` to be configured for `aws.auth#sigv4`")})()});
function nu(e){return{schemeId:"aws.auth#sigv4",signingProperties:{name:"codepipeline",region:e.region},propertiesExtractor:(t,n)=>({signingProperties:{config:t,
context:n}})}}var ci=e=>{let t=[];switch(e.operation){default:t.push(nu(e))}return t},ui=e=>{let t=wr(e);return Object.assign(t,{authSchemePreference:_n(e.authSchemePreference??
[])})};var li=e=>Object.assign(e,{useDualstackEndpoint:e.useDualstackEndpoint??!1,useFipsEndpoint:e.useFipsEndpoint??!1,defaultSigningName:"codepipeline"}),pi={UseFIPS:{
type:"builtInParams",name:"useFipsEndpoint"},Endpoint:{type:"builtInParams",name:"endpoint"},Region:{type:"builtInParams",name:"region"},UseDualStack:{type:"bui\
ltInParams",name:"useDualstackEndpoint"}};var di={name:"@aws-sdk/client-codepipeline",version:"3.1138.0",description:"AWS SDK for JavaScript Codepipeline Client for Node.js, Browser and React Native",homepage:"\
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
4.0.0",typescript:"~7.0.2"},engines:{node:">=20.0.0"}};var ke="ref",le=-1,rt=!0,fi="isSet",xi="PartitionResult",it="booleanEquals",mi="getAttr",hi={[ke]:"Endpoint"},yi={[ke]:xi},Se={},gi=[{[ke]:"Region"}],bi={conditions:[
[fi,[hi]],[fi,gi],["aws.partition",gi,xi],[it,[{[ke]:"UseFIPS"},rt]],[it,[{[ke]:"UseDualStack"},rt]],[it,[{fn:mi,argv:[yi,"supportsDualStack"]},rt]],[it,[{fn:mi,
argv:[yi,"supportsFIPS"]},rt]]],results:[[le],[le,"Invalid Configuration: FIPS and custom endpoint are not supported"],[le,"Invalid Configuration: Dualstack and\
 custom endpoint are not supported"],[hi,Se],["https://codepipeline-fips.{Region}.{PartitionResult#dualStackDnsSuffix}",Se],[le,"FIPS and DualStack are enabled,\
 but this partition does not support one or both"],["https://codepipeline-fips.{Region}.{PartitionResult#dnsSuffix}",Se],[le,"FIPS is enabled but this partition\
 does not support FIPS"],["https://codepipeline.{Region}.{PartitionResult#dualStackDnsSuffix}",Se],[le,"DualStack is enabled but this partition does not support\
 DualStack"],["https://codepipeline.{Region}.{PartitionResult#dnsSuffix}",Se],[le,"Invalid Configuration: Missing Region"]]},ru=2,z=1e8,iu=new Int32Array([-1,1,
-1,0,12,3,1,4,z+11,2,5,z+11,3,8,6,4,7,z+10,5,z+8,z+9,4,10,9,6,z+6,z+7,5,11,z+5,6,z+4,z+5,3,z+1,13,4,z+2,z+3]),wi=Wo.from(iu,ru,bi.conditions,bi.results);var su=new Mo({size:50,params:["Endpoint","Region","UseDualStack","UseFIPS"]}),vi=(e,t={})=>su.get(e,()=>Bo(wi,{endpointParams:e,logger:t.logger}));qo.aws=hr;var b=class e extends To{constructor(t){super(t),Object.setPrototypeOf(this,e.prototype)}};var st=class e extends b{name="InvalidNonceException";$fault="client";constructor(t){super({name:"InvalidNonceException",$fault:"client",...t}),Object.setPrototypeOf(
this,e.prototype)}},at=class e extends b{name="JobNotFoundException";$fault="client";constructor(t){super({name:"JobNotFoundException",$fault:"client",...t}),Object.
setPrototypeOf(this,e.prototype)}},ct=class e extends b{name="ValidationException";$fault="client";constructor(t){super({name:"ValidationException",$fault:"clie\
nt",...t}),Object.setPrototypeOf(this,e.prototype)}},ut=class e extends b{name="InvalidClientTokenException";$fault="client";constructor(t){super({name:"Invalid\
ClientTokenException",$fault:"client",...t}),Object.setPrototypeOf(this,e.prototype)}},lt=class e extends b{name="ActionExecutionNotFoundException";$fault="clie\
nt";constructor(t){super({name:"ActionExecutionNotFoundException",$fault:"client",...t}),Object.setPrototypeOf(this,e.prototype)}},pt=class e extends b{name="Ac\
tionNotFoundException";$fault="client";constructor(t){super({name:"ActionNotFoundException",$fault:"client",...t}),Object.setPrototypeOf(this,e.prototype)}},dt=class e extends b{name="\
ActionTypeNotFoundException";$fault="client";constructor(t){super({name:"ActionTypeNotFoundException",$fault:"client",...t}),Object.setPrototypeOf(this,e.prototype)}},
ft=class e extends b{name="ApprovalAlreadyCompletedException";$fault="client";constructor(t){super({name:"ApprovalAlreadyCompletedException",$fault:"client",...t}),
Object.setPrototypeOf(this,e.prototype)}},mt=class e extends b{name="ConcurrentModificationException";$fault="client";constructor(t){super({name:"ConcurrentModi\
ficationException",$fault:"client",...t}),Object.setPrototypeOf(this,e.prototype)}},ht=class e extends b{name="InvalidTagsException";$fault="client";constructor(t){
super({name:"InvalidTagsException",$fault:"client",...t}),Object.setPrototypeOf(this,e.prototype)}},yt=class e extends b{name="LimitExceededException";$fault="c\
lient";constructor(t){super({name:"LimitExceededException",$fault:"client",...t}),Object.setPrototypeOf(this,e.prototype)}},gt=class e extends b{name="TooManyTa\
gsException";$fault="client";constructor(t){super({name:"TooManyTagsException",$fault:"client",...t}),Object.setPrototypeOf(this,e.prototype)}},bt=class e extends b{name="\
InvalidActionDeclarationException";$fault="client";constructor(t){super({name:"InvalidActionDeclarationException",$fault:"client",...t}),Object.setPrototypeOf(this,
e.prototype)}},xt=class e extends b{name="InvalidBlockerDeclarationException";$fault="client";constructor(t){super({name:"InvalidBlockerDeclarationException",$fault:"\
client",...t}),Object.setPrototypeOf(this,e.prototype)}},wt=class e extends b{name="InvalidStageDeclarationException";$fault="client";constructor(t){super({name:"\
InvalidStageDeclarationException",$fault:"client",...t}),Object.setPrototypeOf(this,e.prototype)}},vt=class e extends b{name="InvalidStructureException";$fault="\
client";constructor(t){super({name:"InvalidStructureException",$fault:"client",...t}),Object.setPrototypeOf(this,e.prototype)}},Et=class e extends b{name="Pipel\
ineNameInUseException";$fault="client";constructor(t){super({name:"PipelineNameInUseException",$fault:"client",...t}),Object.setPrototypeOf(this,e.prototype)}},
At=class e extends b{name="WebhookNotFoundException";$fault="client";constructor(t){super({name:"WebhookNotFoundException",$fault:"client",...t}),Object.setPrototypeOf(
this,e.prototype)}},Tt=class e extends b{name="PipelineNotFoundException";$fault="client";constructor(t){super({name:"PipelineNotFoundException",$fault:"client",
...t}),Object.setPrototypeOf(this,e.prototype)}},_t=class e extends b{name="StageNotFoundException";$fault="client";constructor(t){super({name:"StageNotFoundExc\
eption",$fault:"client",...t}),Object.setPrototypeOf(this,e.prototype)}},Rt=class e extends b{name="PipelineVersionNotFoundException";$fault="client";constructor(t){
super({name:"PipelineVersionNotFoundException",$fault:"client",...t}),Object.setPrototypeOf(this,e.prototype)}},Pt=class e extends b{name="PipelineExecutionNotF\
oundException";$fault="client";constructor(t){super({name:"PipelineExecutionNotFoundException",$fault:"client",...t}),Object.setPrototypeOf(this,e.prototype)}},
St=class e extends b{name="InvalidJobException";$fault="client";constructor(t){super({name:"InvalidJobException",$fault:"client",...t}),Object.setPrototypeOf(this,
e.prototype)}},kt=class e extends b{name="InvalidNextTokenException";$fault="client";constructor(t){super({name:"InvalidNextTokenException",$fault:"client",...t}),
Object.setPrototypeOf(this,e.prototype)}},It=class e extends b{name="InvalidArnException";$fault="client";constructor(t){super({name:"InvalidArnException",$fault:"\
client",...t}),Object.setPrototypeOf(this,e.prototype)}},$t=class e extends b{name="ResourceNotFoundException";$fault="client";constructor(t){super({name:"Resou\
rceNotFoundException",$fault:"client",...t}),Object.setPrototypeOf(this,e.prototype)}},Ot=class e extends b{name="ConcurrentPipelineExecutionsLimitExceededExcep\
tion";$fault="client";constructor(t){super({name:"ConcurrentPipelineExecutionsLimitExceededException",$fault:"client",...t}),Object.setPrototypeOf(this,e.prototype)}},
Ct=class e extends b{name="ConditionNotOverridableException";$fault="client";constructor(t){super({name:"ConditionNotOverridableException",$fault:"client",...t}),
Object.setPrototypeOf(this,e.prototype)}},Dt=class e extends b{name="ConflictException";$fault="client";constructor(t){super({name:"ConflictException",$fault:"c\
lient",...t}),Object.setPrototypeOf(this,e.prototype)}},Jt=class e extends b{name="NotLatestPipelineExecutionException";$fault="client";constructor(t){super({name:"\
NotLatestPipelineExecutionException",$fault:"client",...t}),Object.setPrototypeOf(this,e.prototype)}},Nt=class e extends b{name="InvalidApprovalTokenException";$fault="\
client";constructor(t){super({name:"InvalidApprovalTokenException",$fault:"client",...t}),Object.setPrototypeOf(this,e.prototype)}},Lt=class e extends b{name="I\
nvalidJobStateException";$fault="client";constructor(t){super({name:"InvalidJobStateException",$fault:"client",...t}),Object.setPrototypeOf(this,e.prototype)}},
Ft=class e extends b{name="OutputVariablesSizeExceededException";$fault="client";constructor(t){super({name:"OutputVariablesSizeExceededException",$fault:"clien\
t",...t}),Object.setPrototypeOf(this,e.prototype)}},jt=class e extends b{name="InvalidWebhookAuthenticationParametersException";$fault="client";constructor(t){super(
{name:"InvalidWebhookAuthenticationParametersException",$fault:"client",...t}),Object.setPrototypeOf(this,e.prototype)}},Ut=class e extends b{name="InvalidWebho\
okFilterPatternException";$fault="client";constructor(t){super({name:"InvalidWebhookFilterPatternException",$fault:"client",...t}),Object.setPrototypeOf(this,e.
prototype)}},Gt=class e extends b{name="StageNotRetryableException";$fault="client";constructor(t){super({name:"StageNotRetryableException",$fault:"client",...t}),
Object.setPrototypeOf(this,e.prototype)}},Ht=class e extends b{name="PipelineExecutionOutdatedException";$fault="client";constructor(t){super({name:"PipelineExe\
cutionOutdatedException",$fault:"client",...t}),Object.setPrototypeOf(this,e.prototype)}},Wt=class e extends b{name="UnableToRollbackStageException";$fault="cli\
ent";constructor(t){super({name:"UnableToRollbackStageException",$fault:"client",...t}),Object.setPrototypeOf(this,e.prototype)}},Mt=class e extends b{name="Dup\
licatedStopRequestException";$fault="client";constructor(t){super({name:"DuplicatedStopRequestException",$fault:"client",...t}),Object.setPrototypeOf(this,e.prototype)}},
qt=class e extends b{name="PipelineExecutionNotStoppableException";$fault="client";constructor(t){super({name:"PipelineExecutionNotStoppableException",$fault:"c\
lient",...t}),Object.setPrototypeOf(this,e.prototype)}},Bt=class e extends b{name="RequestFailedException";$fault="client";constructor(t){super({name:"RequestFa\
iledException",$fault:"client",...t}),Object.setPrototypeOf(this,e.prototype)}};var au="Artifact",cu="ApprovalAlreadyCompletedException",uu="ActionConfiguration",lu="ActionConfigurationProperty",pu="ActionConfigurationPropertyList",du="Acti\
onContext";var fu="ArtifactDetails";var mu="ActionExecutionNotFoundException";var hu="AcknowledgeJob",yu="AcknowledgeJobInput",gu="AcknowledgeJobOutput",bu="AccessKeyId",xu="ArtifactLocation",wu="ArtifactList",vu="ActionNotFoundException";var Eu="ActionType",Au="ActionTypeArtifactDetails",Tu="ActionTypeDeclaration",_u="ActionTypeExecutor",Ru="ActionTypeId",Pu="ActionTypeIdentifier",Su="ActionType\
List",ku="ActionTypeNotFoundException",Iu="ActionTypePermissions",$u="AcknowledgeThirdPartyJob",Ou="AcknowledgeThirdPartyJobInput",Cu="AcknowledgeThirdPartyJobO\
utput",Du="ActionTypeProperty",Ju="ActionTypeProperties",Nu="ActionTypeSettings",Lu="ActionTypeUrls",Fu="AWSSessionCredentials";var ju="ConflictException";var Uu="ConcurrentModificationException",Gu="ConditionNotOverridableException";var Hu="ConcurrentPipelineExecutionsLimitExceededException";var Wu="CurrentRevision";var Mu="DuplicatedStopRequestException";var qu="ExecutorConfiguration";var Bu="ExecutionDetails",Vu="EncryptionKey";var Ku="FailureDetails",zu="GetActionType",Yu="GetActionTypeInput",Xu="GetActionTypeOutput";var Zu="GetJobDetails",Qu="GetJobDetailsInput",el="GetJobDetailsOutput";var tl="GetThirdPartyJobDetails",nl="GetThirdPartyJobDetailsInput",ol="GetThirdPartyJobDetailsOutput";var rl="InvalidActionDeclarationException",il="InvalidArnException";var sl="InvalidApprovalTokenException",al="InvalidBlockerDeclarationException",cl="InvalidClientTokenException",ul="InvalidJobException",ll="InvalidJobStateExce\
ption",pl="InvalidNonceException",dl="InvalidNextTokenException",fl="InvalidStageDeclarationException",ml="InvalidStructureException",hl="InvalidTagsException",
yl="InvalidWebhookAuthenticationParametersException",gl="InvalidWebhookFilterPatternException",bl="Job",xl="JobData",wl="JobDetails",vl="JobList",El="JobNotFoun\
dException",Al="JobWorkerExecutorConfiguration";var Tl="ListActionTypes",_l="ListActionTypesInput",Rl="ListActionTypesOutput";var Pl="LambdaExecutorConfiguration",Sl="LimitExceededException";var kl="NotLatestPipelineExecutionException";var Il="OutputVariablesSizeExceededException";var $l="PipelineContext";var Ol="PipelineExecutionNotFoundException",Cl="PipelineExecutionNotStoppableException",Dl="PipelineExecutionOutdatedException";var Jl="PollForJobs",Nl="PollForJobsInput",Ll="PollForJobsOutput",Fl="PollForThirdPartyJobs",jl="PollForThirdPartyJobsInput",Ul="PollForThirdPartyJobsOutput",Gl="\
PutJobFailureResult",Hl="PutJobFailureResultInput",Wl="PutJobSuccessResult",Ml="PutJobSuccessResultInput";var ql="PipelineNotFoundException",Bl="PipelineNameInUseException";var Vl="PutThirdPartyJobFailureResult",Kl="PutThirdPartyJobFailureResultInput",zl="PutThirdPartyJobSuccessResult",Yl="PutThirdPartyJobSuccessResultInput";var Xl="PipelineVersionNotFoundException";var Zl="RequestFailedException",Ql="ResourceNotFoundException";var ep="SecretAccessKey",tp="S3ArtifactLocation";var np="StageContext";var op="StageNotFoundException",rp="StageNotRetryableException";var ip="SessionToken";var sp="TooManyTagsException",ap="ThirdPartyJob",cp="ThirdPartyJobData",up="ThirdPartyJobDetails",lp="ThirdPartyJobList";var pp="UnableToRollbackStageException",dp="ValidationException";var fp="WebhookNotFoundException";var mp="allowedAccounts";var Ti="actionConfiguration",hp="actionConfigurationProperties",_i="artifactCredentials";var yp="actionExecutionId",Ri="accountId",gp="accessKeyId";var bp="actionOwnerFilter";var xp="actionType",Kt="actionTypeId",wp="actionTypes";var vp="action";var Ep="bucketName";var w="client",Ap="changeIdentifier",Tp="clientId";var Pi="currentRevision";var zt="clientToken",Yt="continuationToken";var _p="configurationUrl",qn="category",Si="configuration";var Rp="created",Bn="description";var Vn="data";var v="error";var ki="executionDetails",Ii="externalExecutionId";var $i="encryptionKey";var Oi="entityUrlTemplate",Ci="executionUrlTemplate";var Pp="executor";var Di="failureDetails";var Sp="httpError";var Ji="inputArtifacts",Ni="inputArtifactDetails";var he="id";var Li="jobs",Fi="jobDetails",te="jobId";var kp="jobTimeout",Ip="jobWorkerExecutorConfiguration",ji="key",$p="location";var Op="lambdaExecutorConfiguration",Cp="lambdaFunctionArn";var E="message",Ui="maxBatchSize",Gi="minimumCount",Hi="maximumCount";var Xt="nonce",Dp="noEcho";var Wi="nextToken",Ie="name";var Mi="outputArtifacts",qi="outputArtifactDetails";var Jp="objectKey";var Np="outputVariables",Lp="optional",Kn="owner",Fp="permissions",jp="pollingAccounts",Up="pipelineArn",Gp="percentComplete",Bi="pipelineContext";var Hp="pipelineExecutionId";var Wp="pipelineName";var Mp="pollingServicePrincipals",qp="policyStatementsTemplate";var Bp="properties",zn="provider";var Vi="queryable",Vp="queryParam",Kp="required";var zp="regionFilter";var Yp="revisionSummary";var Ki="revisionUrlTemplate";var zi="revision";var Yi="smithy.ts.sdk.synthetic.com.amazonaws.codepipeline",Xp="secretAccessKey";var Zp="s3Location";var Qp="sessionToken";var ed="secret",td="settings";var Xi="status",nd="stage";var od="summary",$e="type";var rd="thirdPartyConfigurationUrl";var id="urls";var Yn="version";var u="com.amazonaws.codepipeline",Zi=new Rn(Yi),sd=[-3,Yi,"CodePipelineServiceException",0,[],[]];Zi.registerError(sd,b);var x=new Rn(u),ad=[-3,u,mu,{[v]:w},[E],
[0]];x.registerError(ad,lt);var cd=[-3,u,vu,{[v]:w},[E],[0]];x.registerError(cd,pt);var ud=[-3,u,ku,{[v]:w},[E],[0]];x.registerError(ud,dt);var ld=[-3,u,cu,{[v]:w},
[E],[0]];x.registerError(ld,ft);var pd=[-3,u,Uu,{[v]:w},[E],[0]];x.registerError(pd,mt);var dd=[-3,u,Hu,{[v]:w},[E],[0]];x.registerError(dd,Ot);var fd=[-3,u,Gu,
{[v]:w},[E],[0]];x.registerError(fd,Ct);var md=[-3,u,ju,{[v]:w,[Sp]:409},[E],[0]];x.registerError(md,Dt);var hd=[-3,u,Mu,{[v]:w},[E],[0]];x.registerError(hd,Mt);
var yd=[-3,u,rl,{[v]:w},[E],[0]];x.registerError(yd,bt);var gd=[-3,u,sl,{[v]:w},[E],[0]];x.registerError(gd,Nt);var bd=[-3,u,il,{[v]:w},[E],[0]];x.registerError(
bd,It);var xd=[-3,u,al,{[v]:w},[E],[0]];x.registerError(xd,xt);var wd=[-3,u,cl,{[v]:w},[E],[0]];x.registerError(wd,ut);var vd=[-3,u,ul,{[v]:w},[E],[0]];x.registerError(
vd,St);var Ed=[-3,u,ll,{[v]:w},[E],[0]];x.registerError(Ed,Lt);var Ad=[-3,u,dl,{[v]:w},[E],[0]];x.registerError(Ad,kt);var Td=[-3,u,pl,{[v]:w},[E],[0]];x.registerError(
Td,st);var _d=[-3,u,fl,{[v]:w},[E],[0]];x.registerError(_d,wt);var Rd=[-3,u,ml,{[v]:w},[E],[0]];x.registerError(Rd,vt);var Pd=[-3,u,hl,{[v]:w},[E],[0]];x.registerError(
Pd,ht);var Sd=[-3,u,yl,{[v]:w},[E],[0]];x.registerError(Sd,jt);var kd=[-3,u,gl,{[v]:w},[E],[0]];x.registerError(kd,Ut);var Id=[-3,u,El,{[v]:w},[E],[0]];x.registerError(
Id,at);var $d=[-3,u,Sl,{[v]:w},[E],[0]];x.registerError($d,yt);var Od=[-3,u,kl,{[v]:w},[E],[0]];x.registerError(Od,Jt);var Cd=[-3,u,Il,{[v]:w},[E],[0]];x.registerError(
Cd,Ft);var Dd=[-3,u,Ol,{[v]:w},[E],[0]];x.registerError(Dd,Pt);var Jd=[-3,u,Cl,{[v]:w},[E],[0]];x.registerError(Jd,qt);var Nd=[-3,u,Dl,{[v]:w},[E],[0]];x.registerError(
Nd,Ht);var Ld=[-3,u,Bl,{[v]:w},[E],[0]];x.registerError(Ld,Et);var Fd=[-3,u,ql,{[v]:w},[E],[0]];x.registerError(Fd,Tt);var jd=[-3,u,Xl,{[v]:w},[E],[0]];x.registerError(
jd,Rt);var Ud=[-3,u,Zl,{[v]:w},[E],[0]];x.registerError(Ud,Bt);var Gd=[-3,u,Ql,{[v]:w},[E],[0]];x.registerError(Gd,$t);var Hd=[-3,u,op,{[v]:w},[E],[0]];x.registerError(
Hd,_t);var Wd=[-3,u,rp,{[v]:w},[E],[0]];x.registerError(Wd,Gt);var Md=[-3,u,sp,{[v]:w},[E],[0]];x.registerError(Md,gt);var qd=[-3,u,pp,{[v]:w},[E],[0]];x.registerError(
qd,Wt);var Bd=[-3,u,dp,{[v]:w},[E],[0]];x.registerError(Bd,ct);var Vd=[-3,u,fp,{[v]:w},[],[]];x.registerError(Vd,At);var Qi=[Zi,x],Kd=[0,u,bu,8,0],zd=[0,u,ep,8,
0],Yd=[0,u,ip,8,0],Xd=[3,u,yu,0,[te,Xt],[0,0],2],Zd=[3,u,gu,0,[Xi],[0]],Qd=[3,u,Ou,0,[te,Xt,zt],[0,0,0],3],ef=[3,u,Cu,0,[Xi],[0]],es=[3,u,uu,0,[Si],[128]],tf=[3,
u,lu,0,[Ie,Kp,ji,ed,Vi,Bn,$e],[0,2,2,2,2,0,0],4],nf=[3,u,du,0,[Ie,yp],[0,0]];var of=[3,u,Eu,0,[he,Ni,qi,td,hp],[()=>Oe,()=>Ai,()=>Ai,()=>lf,()=>Uf],3],Ei=[3,u,Au,0,[Gi,Hi],[1,1],2],rf=[3,u,Tu,0,[Pp,he,Ni,qi,Bn,Fp,Bp,id],[()=>sf,()=>af,()=>Ei,
()=>Ei,0,()=>cf,()=>Hf,()=>pf],4],sf=[3,u,_u,0,[Si,$e,qp,kp],[()=>mf,0,0,1],2],Oe=[3,u,Ru,0,[qn,Kn,zn,Yn],[0,0,0,0],4],af=[3,u,Pu,0,[qn,Kn,zn,Yn],[0,0,0,0],4],cf=[
3,u,Iu,0,[mp],[64],1],uf=[3,u,Du,0,[Ie,Lp,ji,Dp,Vi,Bn],[0,2,2,2,2,0],4],lf=[3,u,Nu,0,[rd,Oi,Ci,Ki],[0,0,0,0]],pf=[3,u,Lu,0,[_p,Oi,Ci,Ki],[0,0,0,0]];var df=[3,u,au,0,[Ie,zi,$p],[0,0,()=>ff]];var Ai=[3,u,fu,0,[Gi,Hi],[1,1],2],ff=[3,u,xu,0,[$e,Zp],[0,()=>Jf]];var ts=[3,u,Fu,8,[gp,Xp,Qp],[[()=>Kd,0],[()=>zd,0],[()=>Yd,0]],3];var ns=[3,u,Wu,0,[zi,Ap,Rp,Yp],[0,0,4,0],2];var os=[3,u,Vu,0,[he,$e],[0,0],2];var rs=[3,u,Bu,0,[od,Ii,Gp],[0,0,1]];var mf=[3,u,qu,0,[Op,Ip],[()=>Tf,()=>Af]];var is=[3,u,Ku,0,[$e,E,Ii],[0,0,0],2],hf=[3,u,Yu,0,[qn,Kn,zn,Yn],[0,0,0,0],4],yf=[3,u,Xu,0,[xp],[()=>rf]],gf=[3,u,Qu,0,[te],[0],1],bf=[3,u,el,0,[Fi],[[()=>Ef,0]]];var xf=[3,u,nl,0,[te,zt],[0,0],2],wf=[3,u,ol,0,[Fi],[[()=>jf,0]]];var vf=[3,u,bl,0,[he,Vn,Xt,Ri],[0,[()=>ss,0],0,0]],ss=[3,u,xl,0,[Kt,Ti,Bi,Ji,Mi,_i,Yt,$i],[()=>Oe,()=>es,()=>as,()=>Vt,()=>Vt,[()=>ts,0],0,()=>os]],Ef=[3,u,wl,0,
[he,Vn,Ri],[0,[()=>ss,0],0]],Af=[3,u,Al,0,[jp,Mp],[64,64]],Tf=[3,u,Pl,0,[Cp],[0],1];var _f=[3,u,_l,0,[bp,Wi,zp],[0,0,0]],Rf=[3,u,Rl,0,[wp,Wi],[()=>Gf,0],1];var as=[3,u,$l,0,[Wp,nd,vp,Up,Hp],[0,()=>Nf,()=>nf,0,0]];var Pf=[3,u,Nl,0,[Kt,Ui,Vp],[()=>Oe,1,128],1],Sf=[3,u,Ll,0,[Li],[[()=>Wf,0]]],kf=[3,u,jl,0,[Kt,Ui],[()=>Oe,1],1],If=[3,u,Ul,0,[Li],[()=>Mf]];var $f=[3,u,Hl,0,[te,Di],[0,()=>is],2],Of=[3,u,Ml,0,[te,Pi,Yt,ki,Np],[0,()=>ns,0,()=>rs,128],1],Cf=[3,u,Kl,0,[te,zt,Di],[0,0,()=>is],3],Df=[3,u,Yl,0,[te,zt,Pi,Yt,
ki],[0,0,()=>ns,0,()=>rs],2];var Jf=[3,u,tp,0,[Ep,Jp],[0,0],2];var Nf=[3,u,np,0,[Ie],[0]];var Lf=[3,u,ap,0,[Tp,te],[0,0]],Ff=[3,u,cp,0,[Kt,Ti,Bi,Ji,Mi,_i,Yt,$i],[()=>Oe,()=>es,()=>as,()=>Vt,()=>Vt,[()=>ts,0],0,()=>os]],jf=[3,u,up,0,[he,Vn,Xt],[0,[()=>Ff,
0],0]];var Zt="unit",Uf=[1,u,pu,0,()=>tf];var Gf=[1,u,Su,0,()=>of],Hf=[1,u,Ju,0,()=>uf];var Vt=[1,u,wu,0,()=>df];var Wf=[1,u,vl,0,[()=>vf,0]];var Mf=[1,u,lp,0,()=>Lf];var cs=[9,u,hu,0,()=>Xd,()=>Zd],us=[9,u,$u,0,()=>Qd,()=>ef];var ls=[9,u,zu,0,()=>hf,()=>yf],ps=[9,u,Zu,0,()=>gf,()=>bf];var ds=[9,u,tl,0,()=>xf,()=>wf];var fs=[9,u,Tl,0,()=>_f,()=>Rf];var ms=[9,u,Jl,0,()=>Pf,()=>Sf],hs=[9,u,Fl,0,()=>kf,()=>If];var ys=[9,u,Gl,0,()=>$f,()=>Zt],gs=[9,u,Wl,0,()=>Of,()=>Zt],bs=[9,u,Vl,0,()=>Cf,()=>Zt],xs=[9,u,zl,0,()=>Df,()=>Zt];var ws=e=>({apiVersion:"2015-07-09",base64Decoder:e?.base64Decoder??Oo,base64Encoder:e?.base64Encoder??Do,disableHostPrefix:e?.disableHostPrefix??!1,endpointProvider:e?.
endpointProvider??vi,extensions:e?.extensions??[],httpAuthSchemeProvider:e?.httpAuthSchemeProvider??ci,httpAuthSchemes:e?.httpAuthSchemes??[{schemeId:"aws.auth#\
sigv4",identityProvider:t=>t.getIdentityProvider("aws.auth#sigv4"),signer:new br}],logger:e?.logger??new ko,protocol:e?.protocol??vr,protocolSettings:e?.protocolSettings??
{defaultNamespace:"com.amazonaws.codepipeline",errorTypeRegistries:Qi,xmlNamespace:"http://codepipeline.amazonaws.com/doc/2015-07-09/",version:"2015-07-09",serviceTarget:"\
CodePipeline_20150709"},serviceId:e?.serviceId??"CodePipeline",sha256:e?.sha256??Yo,urlParser:e?.urlParser??vo,utf8Decoder:e?.utf8Decoder??Co,utf8Encoder:e?.utf8Encoder??
Jo});var vs=e=>{Ro(process.version);let t=Ho(e),n=()=>t().then(_o),o=ws(e);$o(process.version);let r={profile:e?.profile,logger:o.logger};return{...o,...e,runtime:"n\
ode",defaultsMode:t,authSchemePreference:e?.authSchemePreference??oe(xr,r),bodyLengthChecker:e?.bodyLengthChecker??No,credentialDefaultProvider:e?.credentialDefaultProvider??
je,defaultUserAgentProvider:e?.defaultUserAgentProvider??fr({serviceId:o.serviceId,clientVersion:di.version}),maxAttempts:e?.maxAttempts??oe(cr,e),region:e?.region??
oe(jo,{...Uo,...r}),requestHandler:be.create(e?.requestHandler??n),retryMode:e?.retryMode??oe({...lr,default:async()=>(await n()).retryMode||ar},e),streamCollector:e?.
streamCollector??zo,useDualstackEndpoint:e?.useDualstackEndpoint??oe(Lo,r),useFipsEndpoint:e?.useFipsEndpoint??oe(Fo,r),userAgentAppId:e?.userAgentAppId??oe(mr,
r)}};var Es=e=>{let t=e.httpAuthSchemes,n=e.httpAuthSchemeProvider,o=e.credentials;return{setHttpAuthScheme(r){let i=t.findIndex(s=>s.schemeId===r.schemeId);i===-1?t.
push(r):t.splice(i,1,r)},httpAuthSchemes(){return t},setHttpAuthSchemeProvider(r){n=r},httpAuthSchemeProvider(){return n},setCredentials(r){o=r},credentials(){return o}}},
As=e=>({httpAuthSchemes:e.httpAuthSchemes(),httpAuthSchemeProvider:e.httpAuthSchemeProvider(),credentials:e.credentials()});var Ts=(e,t)=>{let n=Object.assign(yr(e),Po(e),Xo(e),Es(e));return t.forEach(o=>o.configure(n)),Object.assign(e,gr(n),So(n),Zo(n),As(n))};var Qt=class extends Eo{config;constructor(...[t]){let n=vs(t||{});super(n),this.initConfig=n;let o=li(n),r=sr(o),i=ur(r),s=Go(i),a=s,c=Vo(a),p=ui(c),l=Ts(p,t?.
extensions||[]);this.config=l,this.middlewareStack.use(Ao(this.config)),this.middlewareStack.use(dr(this.config)),this.middlewareStack.use(pr(this.config)),this.
middlewareStack.use(Qo(this.config)),this.middlewareStack.use(er(this.config)),this.middlewareStack.use(tr(this.config)),this.middlewareStack.use(nr(this.config)),
this.middlewareStack.use(or(this.config,{httpAuthSchemeParametersProvider:ai,identityProviderConfigProvider:async d=>new ir({"aws.auth#sigv4":d.credentials})})),
this.middlewareStack.use(rr(this.config))}destroy(){super.destroy()}};var O=Io(pi,"CodePipeline_20150709","CodePipelineClient",Ko),C={},D=(e,t,n,o)=>[];var en=class extends O(C,D,"AcknowledgeJob",cs){};var tn=class extends O(C,D,"AcknowledgeThirdPartyJob",us){};var nn=class extends O(C,D,"GetActionType",ls){};var on=class extends O(C,D,"GetJobDetails",ps){};var rn=class extends O(C,D,"GetThirdPartyJobDetails",ds){};var sn=class extends O(C,D,"ListActionTypes",fs){};var an=class extends O(C,D,"PollForJobs",ms){};var cn=class extends O(C,D,"PollForThirdPartyJobs",hs){};var un=class extends O(C,D,"PutJobFailureResult",ys){};var ln=class extends O(C,D,"PutJobSuccessResult",gs){};var pn=class extends O(C,D,"PutThirdPartyJobFailureResult",bs){};var dn=class extends O(C,D,"PutThirdPartyJobSuccessResult",xs){};function _s(e,t){let n=new Qt({...Re(e),requestHandler:Pe(),maxAttempts:1});return(o,r,i)=>Vr(o,t,i,s=>n.send(r,{abortSignal:s}))}function Y(){return typeof navigator=="object"&&"userAgent"in navigator?navigator.userAgent:typeof process=="object"&&process.version!==void 0?`Node.js/${process.
version.substr(1)} (${process.platform}; ${process.arch})`:"<environment undetectable>"}var qf="0.0.0-development",Bf=`octokit-endpoint.js/${qf} ${Y()}`,Vf={method:"GET",baseUrl:"https://api.github.com",headers:{accept:"application/vnd.github.v3+js\
on","user-agent":Bf},mediaType:{format:""}};function Kf(e){return e?Object.keys(e).reduce((t,n)=>(t[n.toLowerCase()]=e[n],t),{}):{}}function zf(e){if(typeof e!=
"object"||e===null||Object.prototype.toString.call(e)!=="[object Object]")return!1;let t=Object.getPrototypeOf(e);if(t===null)return!0;let n=Object.prototype.hasOwnProperty.
call(t,"constructor")&&t.constructor;return typeof n=="function"&&n instanceof n&&Function.prototype.call(n)===Function.prototype.call(e)}function Ss(e,t){let n=Object.
assign({},e);return Object.keys(t).forEach(o=>{zf(t[o])?o in e?n[o]=Ss(e[o],t[o]):Object.assign(n,{[o]:t[o]}):Object.assign(n,{[o]:t[o]})}),n}function Rs(e){for(let t in e)
e[t]===void 0&&delete e[t];return e}function Zn(e,t,n){if(typeof t=="string"){let[r,i]=t.split(" ");n=Object.assign(i?{method:r,url:i}:{url:r},n)}else n=Object.
assign({},t);n.headers=Kf(n.headers),Rs(n),Rs(n.headers);let o=Ss(e||{},n);return n.url==="/graphql"&&(e&&e.mediaType.previews?.length&&(o.mediaType.previews=e.
mediaType.previews.filter(r=>!o.mediaType.previews.includes(r)).concat(o.mediaType.previews)),o.mediaType.previews=(o.mediaType.previews||[]).map(r=>r.replace(/-preview/,
""))),o}function Yf(e,t){let n=/\?/.test(e)?"&":"?",o=Object.keys(t);return o.length===0?e:e+n+o.map(r=>r==="q"?"q="+t.q.split("+").map(encodeURIComponent).join(
"+"):`${r}=${encodeURIComponent(t[r])}`).join("&")}var Xf=/\{[^{}}]+\}/g;function Zf(e){return e.replace(/(?:^\W+)|(?:(?<!\W)\W+$)/g,"").split(/,/)}function Qf(e){
let t=e.match(Xf);return t?t.map(Zf).reduce((n,o)=>n.concat(o),[]):[]}function Ps(e,t){let n={__proto__:null};for(let o of Object.keys(e))t.indexOf(o)===-1&&(n[o]=
e[o]);return n}function ks(e){return e.split(/(%[0-9A-Fa-f]{2})/g).map(function(t){return/%[0-9A-Fa-f]/.test(t)||(t=encodeURI(t).replace(/%5B/g,"[").replace(/%5D/g,
"]")),t}).join("")}function ge(e){return encodeURIComponent(e).replace(/[!'()*]/g,function(t){return"%"+t.charCodeAt(0).toString(16).toUpperCase()})}function Ce(e,t,n){
return t=e==="+"||e==="#"?ks(t):ge(t),n?ge(n)+"="+t:t}function ye(e){return e!=null}function Xn(e){return e===";"||e==="&"||e==="?"}function em(e,t,n,o){var r=e[n],
i=[];if(ye(r)&&r!=="")if(typeof r=="string"||typeof r=="number"||typeof r=="bigint"||typeof r=="boolean")r=r.toString(),o&&o!=="*"&&(r=r.substring(0,parseInt(o,
10))),i.push(Ce(t,r,Xn(t)?n:""));else if(o==="*")Array.isArray(r)?r.filter(ye).forEach(function(s){i.push(Ce(t,s,Xn(t)?n:""))}):Object.keys(r).forEach(function(s){
ye(r[s])&&i.push(Ce(t,r[s],s))});else{let s=[];Array.isArray(r)?r.filter(ye).forEach(function(a){s.push(Ce(t,a))}):Object.keys(r).forEach(function(a){ye(r[a])&&
(s.push(ge(a)),s.push(Ce(t,r[a].toString())))}),Xn(t)?i.push(ge(n)+"="+s.join(",")):s.length!==0&&i.push(s.join(","))}else t===";"?ye(r)&&i.push(ge(n)):r===""&&
(t==="&"||t==="?")?i.push(ge(n)+"="):r===""&&i.push("");return i}function tm(e){return{expand:nm.bind(null,e)}}function nm(e,t){var n=["+","#",".","/",";","?","\
&"];return e=e.replace(/\{([^\{\}]+)\}|([^\{\}]+)/g,function(o,r,i){if(r){let a="",c=[];if(n.indexOf(r.charAt(0))!==-1&&(a=r.charAt(0),r=r.substr(1)),r.split(/,/g).
forEach(function(p){var l=/([^:\*]*)(?::(\d+)|(\*))?/.exec(p);c.push(em(t,a,l[1],l[2]||l[3]))}),a&&a!=="+"){var s=",";return a==="?"?s="&":a!=="#"&&(s=a),(c.length!==
0?a:"")+c.join(s)}else return c.join(",")}else return ks(i)}),e==="/"?e:e.replace(/\/$/,"")}function Is(e){let t=e.method.toUpperCase(),n=(e.url||"/").replace(/:([a-z]\w+)/g,
"{$1}"),o=Object.assign({},e.headers),r,i=Ps(e,["method","baseUrl","url","headers","request","mediaType"]),s=Qf(n);n=tm(n).expand(i),/^http/.test(n)||(n=e.baseUrl+
n);let a=Object.keys(e).filter(l=>s.includes(l)).concat("baseUrl"),c=Ps(i,a);if(!/application\/octet-stream/i.test(o.accept)&&(e.mediaType.format&&(o.accept=o.accept.
split(/,/).map(l=>l.replace(/application\/vnd(\.\w+)(\.v3)?(\.\w+)?(\+json)?$/,`application/vnd$1$2.${e.mediaType.format}`)).join(",")),n.endsWith("/graphql")&&
e.mediaType.previews?.length)){let l=o.accept.match(/(?<![\w-])[\w-]+(?=-preview)/g)||[];o.accept=l.concat(e.mediaType.previews).map(d=>{let f=e.mediaType.format?
`.${e.mediaType.format}`:"+json";return`application/vnd.github.${d}-preview${f}`}).join(",")}return["GET","HEAD"].includes(t)?n=Yf(n,c):"data"in c?r=c.data:Object.
keys(c).length&&(r=c),!o["content-type"]&&typeof r<"u"&&(o["content-type"]="application/json; charset=utf-8"),["PATCH","PUT"].includes(t)&&typeof r>"u"&&(r=""),
Object.assign({method:t,url:n,headers:o},typeof r<"u"?{body:r}:null,e.request?{request:e.request}:null)}function om(e,t,n){return Is(Zn(e,t,n))}function $s(e,t){
let n=Zn(e,t),o=om.bind(null,n);return Object.assign(o,{DEFAULTS:n,defaults:$s.bind(null,n),merge:Zn.bind(null,n),parse:Is})}var Os=$s(null,Vf);var Ys=Wa(js(),1);var mm=/^-?\d+$/,hn=/^-?\d+n+$/,ce=JSON.stringify,no=JSON.parse,Ms=/^-?\d+n$/,Us=/([\[:])?"(-?\d+)n"($|\s*[,\}\]])/g,Gs=/([\[:])?("-?\d+n+)n("$|"\s*[,\}\]])/g,oo=e=>e===
void 0||typeof e=="function"||typeof e=="symbol",ro=e=>e!==null&&typeof e=="object"&&e.constructor&&e.constructor.name==="RawJSON",hm=(e,t,n)=>{let o="";typeof n==
"number"?o=" ".repeat(Math.min(10,Math.max(0,Math.floor(n)))):typeof n=="string"&&(o=n.slice(0,10));let r=typeof t=="function",i=Array.isArray(t)?new Set(t.map(
String)):null,s=(m,_,h)=>(h!==null&&typeof h=="object"&&typeof h.toJSON=="function"&&(h=h.toJSON(_)),typeof h=="string"&&hn.test(h)?h+"n":typeof h=="bigint"?"ra\
wJSON"in JSON?JSON.rawJSON(h.toString()):h.toString()+"n":(r&&(h=t.call(m,_,h)),h!==null&&typeof h=="object"&&(h instanceof Number||h instanceof String||h instanceof
Boolean)&&(h=h.valueOf()),h)),a=s({"":e},"",e);if(oo(a))return;let c=a===null||typeof a!="object",p=ro(a);if(c||p)return ce(a);let l=[],d=0,f=[{parent:{"":a},key:"",
val:a,isArray:Array.isArray(a),keys:Array.isArray(a)?null:Object.keys(a),index:0,first:!0}],y=new WeakSet([a]);for(;f.length>0;){let m=f[f.length-1];m.index===0&&
(l.push(m.isArray?"[":"{"),d++);let _=!1;if(m.isArray)if(m.index<m.val.length){m.first||l.push(","),o&&l.push(`
`+o.repeat(d));let h=m.val[m.index],A=s(m.val,String(m.index),h);if(oo(A))l.push("null"),m.first=!1,m.index++;else{let $=A!==null&&typeof A=="object",M=ro(A);if($&&
!M){if(y.has(A))throw new TypeError("Converting circular structure to JSON");y.add(A),f.push({parent:m.val,key:String(m.index),val:A,isArray:Array.isArray(A),keys:Array.
isArray(A)?null:Object.keys(A),index:0,first:!0}),m.first=!1,m.index++}else l.push(ce(A)),m.first=!1,m.index++}}else _=!0;else{for(;m.index<m.keys.length;){let A=m.
keys[m.index++];if(i&&!i.has(A))continue;let M=m.val[A],N=s(m.val,A,M);if(oo(N))continue;m.first||l.push(","),o?l.push(`
`+o.repeat(d)+ce(A)+": "):l.push(ce(A)+":");let W=N!==null&&typeof N=="object",q=ro(N);if(W&&!q){if(y.has(N))throw new TypeError("Converting circular structure \
to JSON");y.add(N),f.push({parent:m.val,key:A,val:N,isArray:Array.isArray(N),keys:Array.isArray(N)?null:Object.keys(N),index:0,first:!0}),m.first=!1;break}else l.
push(ce(N)),m.first=!1}m.index>=m.keys.length&&f[f.length-1]===m&&(_=!0)}_&&(d--,!m.first&&o&&l.push(`
`+o.repeat(d)),l.push(m.isArray?"]":"}"),y.delete(m.val),f.pop())}return l.join("")},qs=(e,t,n)=>{try{return"rawJSON"in JSON?ce(e,(a,c)=>typeof c=="bigint"?JSON.
rawJSON(c.toString()):typeof t=="function"?t(a,c):(Array.isArray(t)&&t.includes(a),c),n):e?ce(e,(a,c)=>typeof c=="string"&&hn.test(c)||typeof c=="bigint"?c.toString()+
"n":typeof t=="function"?t(a,c):(Array.isArray(t)&&t.includes(a),c),n).replace(Us,"$1$2$3").replace(Gs,"$1$2$3"):ce(e,t,n)}catch(o){if(o instanceof RangeError){
let r=hm(e,t,n);return r===void 0?void 0:"rawJSON"in JSON?r:r.replace(Us,"$1$2$3").replace(Gs,"$1$2$3")}throw o}},mn=new Map,ym=()=>{let e=JSON.parse.toString();
if(mn.has(e))return mn.get(e);try{let t=JSON.parse("1",(n,o,r)=>!!r?.source&&r.source==="1");return mn.set(e,t),t}catch{return mn.set(e,!1),!1}},gm=(e,t,n,o)=>typeof t==
"string"&&Ms.test(t)?BigInt(t.slice(0,-1)):typeof t=="string"&&hn.test(t)?t.slice(0,-1):typeof o=="function"?o(e,t,n):t,bm=(e,t)=>JSON.parse(e,(n,o,r)=>{let i=typeof o==
"number",s=o>Number.MAX_SAFE_INTEGER||o<Number.MIN_SAFE_INTEGER,a=i&&s,c=r&&mm.test(r.source);return a&&c?BigInt(r.source):typeof t=="function"?t(n,o,r):o}),Bs=Number.
MAX_SAFE_INTEGER.toString(),Hs=Bs.length,xm=/"(?:[^"\\]|\\.)*"|-?(0|[1-9][0-9]*)(\.[0-9]+)?([eE][+-]?[0-9]+)?/g,wm=/^"-?\d+n+"$/,vm=(e,t)=>{let n={"":e},o=[{parent:n,
key:"",visited:!1}];for(;o.length>0;){let r=o[o.length-1];if(r.visited){let{parent:i,key:s}=r,a=i[s];typeof a=="string"&&(Ms.test(a)?a=BigInt(a.slice(0,-1)):hn.
test(a)&&(a=a.slice(0,-1))),typeof t=="function"&&(a=t.call(i,s,a)),a===void 0?delete i[s]:i[s]=a,o.pop()}else{r.visited=!0;let i=r.parent[r.key];if(i!==null&&typeof i==
"object"){let a=Object.keys(i);for(let c=a.length-1;c>=0;c--)o.push({parent:i,key:a[c],visited:!1})}}}return n[""]},Ws=e=>e.replace(xm,(t,n,o,r)=>{let i=t[0]===
'"';if(i&&wm.test(t))return t.substring(0,t.length-1)+'n"';let a=o||r,c=n&&(n.length<Hs||n.length===Hs&&n<=Bs);return i||a||c?t:'"'+t+'n"'}),Vs=(e,t)=>{if(!e)return no(
e,t);try{if(ym())return bm(e,t);let n=Ws(e);return no(n,(o,r,i)=>gm(o,r,i,t))}catch(n){if(n instanceof RangeError){let o=Ws(e),r=no(o);return vm(r,t)}throw n}};var Em="10.0.16",Am={headers:{"user-agent":`octokit-request.js/${Em} ${Y()}`}};function Tm(e){if(typeof e!="object"||e===null||Object.prototype.toString.call(e)!==
"[object Object]")return!1;let t=Object.getPrototypeOf(e);if(t===null)return!0;let n=Object.prototype.hasOwnProperty.call(t,"constructor")&&t.constructor;return typeof n==
"function"&&n instanceof n&&Function.prototype.call(n)===Function.prototype.call(e)}var Ks=()=>"";async function zs(e){let t=e.request?.fetch||globalThis.fetch;
if(!t)throw new Error("fetch is not set. Please pass a fetch implementation as new Octokit({ request: { fetch }}). Learn more at https://github.com/octokit/octo\
kit.js/#fetch-missing");let n=e.request?.log||console,o=e.request?.parseSuccessResponseBody!==!1,r=Tm(e.body)||Array.isArray(e.body)?qs(e.body):e.body,i=Object.
fromEntries(Object.entries(e.headers).map(([d,f])=>[d,String(f)])),s;try{s=await t(e.url,{method:e.method,body:r,redirect:e.request?.redirect,headers:i,signal:e.
request?.signal,...e.body&&{duplex:"half"}})}catch(d){let f="Unknown Error";if(d instanceof Error){if(d.name==="AbortError")throw d.status=500,d;f=d.message,d.name===
"TypeError"&&"cause"in d&&(d.cause instanceof Error?f=d.cause.message:typeof d.cause=="string"&&(f=d.cause))}let y=new K(f,500,{request:e});throw y.cause=d,y}let a=s.
status,c=s.url,p={};for(let[d,f]of s.headers)p[d]=f;let l={url:c,status:a,headers:p,data:""};if("deprecation"in p){let d=p.link&&p.link.match(/<([^<>]+)>; rel="deprecation"/),
f=d&&d.pop();n.warn(`[@octokit/request] "${e.method} ${e.url}" is deprecated. It is scheduled to be removed on ${p.sunset}${f?`. See ${f}`:""}`)}if(a===204||a===
205)return l;if(e.method==="HEAD"){if(a<400)return l;throw new K(s.statusText,a,{response:l,request:e})}if(a===304)throw l.data=await io(s),new K("Not modified",
a,{response:l,request:e});if(a>=400)throw l.data=await io(s),new K(Rm(l.data),a,{response:l,request:e});return l.data=o?await io(s):s.body,l}async function io(e){
let t=e.headers.get("content-type");if(!t)return e.text().catch(Ks);let n=(0,Ys.parse)(t);if(_m(n)){let o="";try{return o=await e.text(),Vs(o)}catch{return o}}else
return n.type.startsWith("text/")||n.parameters.charset?.toLowerCase()==="utf-8"&&n.type!=="application/octet-stream"?e.text().catch(Ks):e.arrayBuffer().catch(()=>new ArrayBuffer(
0))}function _m(e){return e.type==="application/json"||e.type==="application/scim+json"}function Rm(e){if(typeof e=="string")return e;if(e instanceof ArrayBuffer)
return"Unknown error";if(typeof e=="object"&&e!==null&&"message"in e){let t=e,n="documentation_url"in t?` - ${t.documentation_url}`:"";return Array.isArray(t.errors)?
`${t.message}: ${t.errors.map(o=>JSON.stringify(o)).join(", ")}${n}`:`${t.message}${n}`}return`Unknown error: ${JSON.stringify(e)}`}function so(e,t){let n=e.defaults(
t);return Object.assign(function(r,i){let s=n.merge(r,i);if(!s.request||!s.request.hook)return zs(n.parse(s));let a=(c,p)=>zs(n.parse(n.merge(c,p)));return Object.
assign(a,{endpoint:n,defaults:so.bind(null,n)}),s.request.hook(a,s)},{endpoint:n,defaults:so.bind(null,n)})}var I=so(Os,Am);function Pm(e){let t=e.endpoint.DEFAULTS;return/^https:\/\/(api\.)?github\.com$/.test(t.baseUrl)?"https://github.com":/^https:\/\/api\..*\.ghe\.com$/.test(t.baseUrl)?
t.baseUrl.replace("api.",""):t.baseUrl.replace("/api/v3","")}async function yn(e,t,n){let o={baseUrl:Pm(e),headers:{accept:"application/json"},...n},r=await e(t,
o);if("error"in r.data){let i=new K(`${r.data.error_description} (${r.data.error}, ${r.data.error_uri})`,400,{request:e.endpoint.merge(t,o)});throw i.response=r,
i}return r}async function ea(e){let t=e.request||I,n=await yn(t,"POST /login/oauth/access_token",{client_id:e.clientId,client_secret:e.clientSecret,code:e.code,redirect_uri:e.
redirectUrl}),o={clientType:e.clientType,clientId:e.clientId,clientSecret:e.clientSecret,token:n.data.access_token,scopes:n.data.scope.split(/\s+/).filter(Boolean)};
if(e.clientType==="github-app"){if("refresh_token"in n.data){let r=new Date(n.headers.date).getTime();o.refreshToken=n.data.refresh_token,o.expiresAt=Xs(r,n.data.
expires_in),o.refreshTokenExpiresAt=Xs(r,n.data.refresh_token_expires_in)}delete o.scopes}return{...n,authentication:o}}function Xs(e,t){return new Date(e+t*1e3).
toISOString()}async function ta(e){let t=e.request||I,n={client_id:e.clientId};return"scopes"in e&&Array.isArray(e.scopes)&&(n.scope=e.scopes.join(" ")),yn(t,"P\
OST /login/device/code",n)}async function ao(e){let t=e.request||I,n=await yn(t,"POST /login/oauth/access_token",{client_id:e.clientId,device_code:e.code,grant_type:"\
urn:ietf:params:oauth:grant-type:device_code"}),o={clientType:e.clientType,clientId:e.clientId,token:n.data.access_token,scopes:n.data.scope.split(/\s+/).filter(
Boolean)};if("clientSecret"in e&&(o.clientSecret=e.clientSecret),e.clientType==="github-app"){if("refresh_token"in n.data){let r=new Date(n.headers.date).getTime();
o.refreshToken=n.data.refresh_token,o.expiresAt=Zs(r,n.data.expires_in),o.refreshTokenExpiresAt=Zs(r,n.data.refresh_token_expires_in)}delete o.scopes}return{...n,
authentication:o}}function Zs(e,t){return new Date(e+t*1e3).toISOString()}async function na(e){let n=await(e.request||I)("POST /applications/{client_id}/token",
{headers:{authorization:`basic ${btoa(`${e.clientId}:${e.clientSecret}`)}`},client_id:e.clientId,access_token:e.token}),o={clientType:e.clientType,clientId:e.clientId,
clientSecret:e.clientSecret,token:e.token,scopes:n.data.scopes};return n.data.expires_at&&(o.expiresAt=n.data.expires_at),e.clientType==="github-app"&&delete o.
scopes,{...n,authentication:o}}async function oa(e){let t=e.request||I,n=await yn(t,"POST /login/oauth/access_token",{client_id:e.clientId,client_secret:e.clientSecret,
grant_type:"refresh_token",refresh_token:e.refreshToken}),o=new Date(n.headers.date).getTime(),r={clientType:"github-app",clientId:e.clientId,clientSecret:e.clientSecret,
token:n.data.access_token,refreshToken:n.data.refresh_token,expiresAt:Qs(o,n.data.expires_in),refreshTokenExpiresAt:Qs(o,n.data.refresh_token_expires_in)};return{
...n,authentication:r}}function Qs(e,t){return new Date(e+t*1e3).toISOString()}async function ra(e){let t=e.request||I,n=btoa(`${e.clientId}:${e.clientSecret}`),o=await t("PATCH /applications/{client_id}/token",{headers:{authorization:`bas\
ic ${n}`},client_id:e.clientId,access_token:e.token}),r={clientType:e.clientType,clientId:e.clientId,clientSecret:e.clientSecret,token:o.data.token,scopes:o.data.
scopes};return o.data.expires_at&&(r.expiresAt=o.data.expires_at),e.clientType==="github-app"&&delete r.scopes,{...o,authentication:r}}async function ia(e){let t=e.
request||I,n=btoa(`${e.clientId}:${e.clientSecret}`);return t("DELETE /applications/{client_id}/token",{headers:{authorization:`basic ${n}`},client_id:e.clientId,
access_token:e.token})}async function sa(e){let t=e.request||I,n=btoa(`${e.clientId}:${e.clientSecret}`);return t("DELETE /applications/{client_id}/grant",{headers:{
authorization:`basic ${n}`},client_id:e.clientId,access_token:e.token})}async function ca(e,t){let n=Sm(e,t.auth);if(n)return n;let{data:o}=await ta({clientType:e.clientType,clientId:e.clientId,request:t.request||e.request,scopes:t.
auth.scopes||e.scopes});await e.onVerification(o);let r=await co(t.request||e.request,e.clientId,e.clientType,o);return e.authentication=r,r}function Sm(e,t){if(t.
refresh===!0||!e.authentication)return!1;if(e.clientType==="github-app")return e.authentication;let n=e.authentication,o=("scopes"in t&&t.scopes||e.scopes).join(
" "),r=n.scopes.join(" ");return o===r?n:!1}async function aa(e){await new Promise(t=>setTimeout(t,e*1e3))}async function co(e,t,n,o){try{let r={clientId:t,request:e,
code:o.device_code},{authentication:i}=n==="oauth-app"?await ao({...r,clientType:"oauth-app"}):await ao({...r,clientType:"github-app"});return{type:"token",tokenType:"\
oauth",...i}}catch(r){if(!r.response)throw r;let i=r.response.data.error;if(i==="authorization_pending")return await aa(o.interval),co(e,t,n,o);if(i==="slow_dow\
n")return await aa(o.interval+7),co(e,t,n,o);throw r}}async function km(e,t){return ca(e,{auth:t})}async function Im(e,t,n,o){let r=t.endpoint.merge(n,o);if(/\/login\/(oauth\/access_token|device\/code)$/.
test(r.url))return t(r);let{token:i}=await ca(e,{request:t,auth:{type:"oauth"}});return r.headers.authorization=`token ${i}`,t(r)}var $m="0.0.0-development";function ua(e){
let t=e.request||I.defaults({headers:{"user-agent":`octokit-auth-oauth-device.js/${$m} ${Y()}`}}),{request:n=t,...o}=e,r=e.clientType==="github-app"?{...o,clientType:"\
github-app",request:n}:{...o,clientType:"oauth-app",request:n,scopes:e.scopes||[]};if(!e.clientId)throw new Error('[@octokit/auth-oauth-device] "clientId" optio\
n must be set (https://github.com/octokit/auth-oauth-device.js#usage)');if(!e.onVerification)throw new Error('[@octokit/auth-oauth-device] "onVerification" opti\
on must be a function (https://github.com/octokit/auth-oauth-device.js#usage)');return Object.assign(km.bind(null,r),{hook:Im.bind(null,r)})}var pa="0.0.0-development";async function la(e){if("code"in e.strategyOptions){let{authentication:t}=await ea({clientId:e.clientId,clientSecret:e.clientSecret,clientType:e.
clientType,onTokenCreated:e.onTokenCreated,...e.strategyOptions,request:e.request});return{type:"token",tokenType:"oauth",...t}}if("onVerification"in e.strategyOptions){
let n=await ua({clientType:e.clientType,clientId:e.clientId,onTokenCreated:e.onTokenCreated,...e.strategyOptions,request:e.request})({type:"oauth"});return{clientSecret:e.
clientSecret,...n}}if("token"in e.strategyOptions)return{type:"token",tokenType:"oauth",clientId:e.clientId,clientSecret:e.clientSecret,clientType:e.clientType,
onTokenCreated:e.onTokenCreated,...e.strategyOptions};throw new Error("[@octokit/auth-oauth-user] Invalid strategy options")}async function uo(e,t={}){if(e.authentication||
(e.authentication=e.clientType==="oauth-app"?await la(e):await la(e)),e.authentication.invalid)throw new Error("[@octokit/auth-oauth-user] Token is invalid");let n=e.
authentication;if("expiresAt"in n&&(t.type==="refresh"||new Date(n.expiresAt)<new Date)){let{authentication:o}=await oa({clientType:"github-app",clientId:e.clientId,
clientSecret:e.clientSecret,refreshToken:n.refreshToken,request:e.request});e.authentication={tokenType:"oauth",type:"token",...o}}if(t.type==="refresh"){if(e.clientType===
"oauth-app")throw new Error("[@octokit/auth-oauth-user] OAuth Apps do not support expiring tokens");if(!n.hasOwnProperty("expiresAt"))throw new Error("[@octokit\
/auth-oauth-user] Refresh token missing");await e.onTokenCreated?.(e.authentication,{type:t.type})}if(t.type==="check"||t.type==="reset"){let o=t.type==="check"?
na:ra;try{let{authentication:r}=await o({clientType:e.clientType,clientId:e.clientId,clientSecret:e.clientSecret,token:e.authentication.token,request:e.request});
return e.authentication={tokenType:"oauth",type:"token",...r},t.type==="reset"&&await e.onTokenCreated?.(e.authentication,{type:t.type}),e.authentication}catch(r){
throw r.status===404&&(r.message="[@octokit/auth-oauth-user] Token is invalid",e.authentication.invalid=!0),r}}if(t.type==="delete"||t.type==="deleteAuthorizati\
on"){let o=t.type==="delete"?ia:sa;try{await o({clientType:e.clientType,clientId:e.clientId,clientSecret:e.clientSecret,token:e.authentication.token,request:e.request})}catch(r){
if(r.status!==404)throw r}return e.authentication.invalid=!0,e.authentication}return e.authentication}var Om=/\/applications\/[^/]+\/(token|grant)s?/;function De(e){
return e&&Om.test(e)}async function Cm(e,t,n,o={}){let r=t.endpoint.merge(n,o);if(/\/login\/(oauth\/access_token|device\/code)$/.test(r.url))return t(r);if(De(r.
url)){let s=btoa(`${e.clientId}:${e.clientSecret}`);return r.headers.authorization=`basic ${s}`,t(r)}let{token:i}=e.clientType==="oauth-app"?await uo({...e,request:t}):
await uo({...e,request:t});return r.headers.authorization="token "+i,t(r)}function gn({clientId:e,clientSecret:t,clientType:n="oauth-app",request:o=I.defaults({
headers:{"user-agent":`octokit-auth-oauth-app.js/${pa} ${Y()}`}}),onTokenCreated:r,...i}){let s=Object.assign({clientType:n,clientId:e,clientSecret:t,onTokenCreated:r,
strategyOptions:i,request:o});return Object.assign(uo.bind(null,s),{hook:Cm.bind(null,s)})}gn.VERSION=pa;async function Dm(e,t){if(t.type==="oauth-app")return{type:"oauth-app",clientId:e.clientId,clientSecret:e.clientSecret,clientType:e.clientType,headers:{authorization:`\
basic ${btoa(`${e.clientId}:${e.clientSecret}`)}`}};if("factory"in t){let{type:r,...i}={...t,...e};return t.factory(i)}let n={clientId:e.clientId,clientSecret:e.
clientSecret,request:e.request,...t};return(e.clientType==="oauth-app"?await gn({...n,clientType:e.clientType}):await gn({...n,clientType:e.clientType}))()}async function Jm(e,t,n,o){
let r=t.endpoint.merge(n,o);if(/\/login\/(oauth\/access_token|device\/code)$/.test(r.url))return t(r);if(e.clientType==="github-app"&&!De(r.url))throw new Error(
`[@octokit/auth-oauth-app] GitHub Apps cannot use their client ID/secret for basic authentication for endpoints other than "/applications/{client_id}/**". "${r.
method} ${r.url}" is not supported.`);let i=btoa(`${e.clientId}:${e.clientSecret}`);r.headers.authorization=`basic ${i}`;try{return await t(r)}catch(s){throw s.
status!==401||(s.message=`[@octokit/auth-oauth-app] "${r.method} ${r.url}" does not support clientId/clientSecret basic authentication.`),s}}var Nm="0.0.0-devel\
opment";function da(e){let t=Object.assign({request:I.defaults({headers:{"user-agent":`octokit-auth-oauth-app.js/${Nm} ${Y()}`}}),clientType:"oauth-app"},e);return Object.
assign(Dm.bind(null,t),{hook:Jm.bind(null,t)})}function bn(e){return e.includes("-----BEGIN RSA PRIVATE KEY-----")}function ma(e){return e.includes("-----BEGIN OPENSSH PRIVATE KEY-----")}function lo(e){let t=new ArrayBuffer(
e.length),n=new Uint8Array(t);for(let o=0,r=e.length;o<r;o++)n[o]=e.charCodeAt(o);return t}function ha(e){let t=e.trim().split(`
`).slice(1,-1).join(""),n=atob(t);return lo(n)}function ya(e,t){return`${fa(e)}.${fa(t)}`}function ga(e){for(var t="",n=new Uint8Array(e),o=n.byteLength,r=0;r<o;r++)
t+=String.fromCharCode(n[r]);return ba(btoa(t))}function ba(e){return e.replace(/=/g,"").replace(/\+/g,"-").replace(/\//g,"_")}function fa(e){return ba(btoa(JSON.
stringify(e)))}import{subtle as po}from"node:crypto";import{createPrivateKey as Lm}from"node:crypto";function xa(e){return bn(e)?Lm(e).export({type:"pkcs8",format:"pem"}):e}async function wa({privateKey:e,payload:t}){let n=xa(e);if(bn(n))throw new Error("[universal-github-app-jwt] Private Key is in PKCS#1 format, but only PKCS#8 is\
 supported. See https://github.com/gr2m/universal-github-app-jwt#private-key-formats");if(ma(n))throw new Error("[universal-github-app-jwt] Private Key is in Op\
enSSH format, but only PKCS#8 is supported. See https://github.com/gr2m/universal-github-app-jwt#private-key-formats");let o={name:"RSASSA-PKCS1-v1_5",hash:{name:"\
SHA-256"}},r={alg:"RS256",typ:"JWT"},i=ha(n),s=await po.importKey("pkcs8",i,o,!1,["sign"]),a=ya(r,t),c=lo(a),p=await po.sign(o.name,s,c),l=ga(p);return`${a}.${l}`}async function fo({id:e,privateKey:t,now:n=Math.floor(Date.now()/1e3)}){let o=t.replace(/\\n/g,`
`),r=n-30,i=r+600,a=await wa({privateKey:o,payload:{iat:r,exp:i,iss:e}});return{appId:e,expiration:i,token:a}}function Fm(e,t){if(typeof e!="number"||!Number.isInteger(e)||e<0)throw new Error("Invalid max value");if(typeof t!="number"||!Number.isInteger(t)||t<0)throw new Error(
"Invalid ttl value")}var xn=class{constructor(t=1e3,n=0){Fm(t,n),this.first=null,this.items=Object.create(null),this.last=null,this.size=0,this.max=t,this.ttl=n}bumpLru(t){if(this.last===
t)return;let n=this.last,o=t.next,r=t.prev;this.first===t&&(this.first=o),t.next=null,t.prev=n,n.next=t,r!==null&&(r.next=o),o!==null&&(o.prev=r),this.last=t}clear(){
this.items=Object.create(null),this.first=null,this.last=null,this.size=0}delete(t){let n=this.items[t];n!==void 0&&(delete this.items[t],this.size--,n.prev!==null&&
(n.prev.next=n.next),n.next!==null&&(n.next.prev=n.prev),this.first===n&&(this.first=n.next),this.last===n&&(this.last=n.prev))}deleteMany(t){for(var n=0;n<t.length;n++)
this.delete(t[n])}evict(){if(this.size>0){let t=this.first;delete this.items[t.key],--this.size===0?(this.first=null,this.last=null):(this.first=t.next,this.first.
prev=null)}}expiresAt(t){let n=this.items[t];if(n!==void 0)return n.expiry}get(t){let n=this.items[t];if(n!==void 0){if(this.ttl>0&&n.expiry<=Date.now()){this.delete(
t);return}return this.bumpLru(n),n.value}}getMany(t){let n=new Array(t.length);for(var o=0;o<t.length;o++)n[o]=this.get(t[o]);return n}keys(){return Object.keys(
this.items)}set(t,n){let o=this.items[t];if(o!==void 0){o.value=n,o.expiry=this.ttl>0?Date.now()+this.ttl:this.ttl,this.bumpLru(o);return}this.max>0&&this.size>=
this.max&&this.evict();let r={expiry:this.ttl>0?Date.now()+this.ttl:this.ttl,key:t,prev:this.last,next:null,value:n};this.items[t]=r,++this.size===1?this.first=
r:this.last.next=r,this.last=r}};async function vn({appId:e,privateKey:t,timeDifference:n,createJwt:o}){try{if(o){let{jwt:s,expiresAt:a}=await o(e,n);return{type:"app",token:s,appId:e,expiresAt:a}}
let r={id:e,privateKey:t};n&&Object.assign(r,{now:Math.floor(Date.now()/1e3)+n});let i=await fo(r);return{type:"app",token:i.token,appId:i.appId,expiresAt:new Date(
i.expiration*1e3).toISOString()}}catch(r){throw t==="-----BEGIN RSA PRIVATE KEY-----"?new Error("The 'privateKey` option contains only the first line '-----BEGI\
N RSA PRIVATE KEY-----'. If you are setting it using a `.env` file, make sure it is set on a single line with newlines replaced by '\n'"):r}}function jm(){return new xn(
15e3,1e3*60*59)}async function Um(e,t){let n=mo(t),o=await e.get(n);if(!o)return;let[r,i,s,a,c,p]=o.split("|"),l=t.permissions||c.split(/,/).reduce((d,f)=>(/!$/.
test(f)?d[f.slice(0,-1)]="write":d[f]="read",d),{});return{token:r,createdAt:i,expiresAt:s,permissions:l,repositoryIds:t.repositoryIds,repositoryNames:t.repositoryNames,
singleFileName:p,repositorySelection:a}}async function Gm(e,t,n){let o=mo(t),r=t.permissions?"":Object.keys(n.permissions).map(s=>`${s}${n.permissions[s]==="wri\
te"?"!":""}`).join(","),i=[n.token,n.createdAt,n.expiresAt,n.repositorySelection,r,n.singleFileName].join("|");await e.set(o,i)}function mo({installationId:e,permissions:t={},
repositoryIds:n=[],repositoryNames:o=[]}){let r=Object.keys(t).sort().map(a=>t[a]==="read"?a:`${a}!`).join(","),i=n.sort().join(","),s=o.join(",");return[e,i,s,
r].filter(Boolean).join("|")}function va({installationId:e,token:t,createdAt:n,expiresAt:o,repositorySelection:r,permissions:i,repositoryIds:s,repositoryNames:a,
singleFileName:c}){return Object.assign({type:"token",tokenType:"installation",token:t,installationId:e,permissions:i,createdAt:n,expiresAt:o,repositorySelection:r},
s?{repositoryIds:s}:null,a?{repositoryNames:a}:null,c?{singleFileName:c}:null)}async function Ea(e,t,n){let o=Number(t.installationId||e.installationId);if(!o)throw new Error(
"[@octokit/auth-app] installationId option is required for installation authentication.");if(t.factory){let{type:i,factory:s,oauthApp:a,...c}={...e,...t};return s(
c)}let r=n||e.request;return Hm(e,{...t,installationId:o},r)}var wn=new Map;function Hm(e,t,n){let o=mo(t);if(wn.has(o))return wn.get(o);let r=Wm(e,t,n).finally(
()=>wn.delete(o));return wn.set(o,r),r}async function Wm(e,t,n){if(!t.refresh){let $=await Um(e.cache,t);if($){let{token:M,createdAt:N,expiresAt:W,permissions:q,
repositoryIds:An,repositoryNames:Le,singleFileName:Tn,repositorySelection:g}=$;return va({installationId:t.installationId,token:M,createdAt:N,expiresAt:W,permissions:q,
repositorySelection:g,repositoryIds:An,repositoryNames:Le,singleFileName:Tn})}}let o=await vn(e),r={installation_id:t.installationId,mediaType:{previews:["machi\
ne-man"]},headers:{authorization:`bearer ${o.token}`}};t.repositoryIds&&Object.assign(r,{repository_ids:t.repositoryIds}),t.repositoryNames&&Object.assign(r,{repositories:t.
repositoryNames}),t.permissions&&Object.assign(r,{permissions:t.permissions});let{data:{token:i,expires_at:s,repositories:a,permissions:c,repository_selection:p,
single_file:l}}=await n("POST /app/installations/{installation_id}/access_tokens",r),d=c||{},f=p||"all",y=a?a.map($=>$.id):void 0,m=a?a.map($=>$.name):void 0,_=new Date().
toISOString(),h={token:i,createdAt:_,expiresAt:s,repositorySelection:f,permissions:d,repositoryIds:y,repositoryNames:m};l&&Object.assign(r,{singleFileName:l}),await Gm(
e.cache,t,h);let A={installationId:t.installationId,token:i,createdAt:_,expiresAt:s,repositorySelection:f,permissions:d,repositoryIds:y,repositoryNames:m};return l&&
Object.assign(A,{singleFileName:l}),va(A)}async function Mm(e,t){switch(t.type){case"app":return vn(e);case"oauth-app":return e.oauthApp({type:"oauth-app"});case"\
installation":return Ea(e,{...t,type:"installation"});case"oauth-user":return e.oauthApp(t);default:throw new Error(`Invalid auth type: ${t.type}`)}}var qm=["/a\
pp","/app/hook/config","/app/hook/deliveries","/app/hook/deliveries/{delivery_id}","/app/hook/deliveries/{delivery_id}/attempts","/app/installations","/app/inst\
allations/{installation_id}","/app/installations/{installation_id}/access_tokens","/app/installations/{installation_id}/suspended","/app/installation-requests",
"/marketplace_listing/accounts/{account_id}","/marketplace_listing/plan","/marketplace_listing/plans","/marketplace_listing/plans/{plan_id}/accounts","/marketpl\
ace_listing/stubbed/accounts/{account_id}","/marketplace_listing/stubbed/plan","/marketplace_listing/stubbed/plans","/marketplace_listing/stubbed/plans/{plan_id\
}/accounts","/orgs/{org}/installation","/repos/{owner}/{repo}/installation","/users/{username}/installation","/enterprises/{enterprise}/installation"];function Bm(e){
let n=`^(?:${e.map(o=>o.split("/").map(r=>r.startsWith("{")?"(?:.+?)":r).join("/")).map(o=>`(?:${o})`).join("|")})$`;return new RegExp(n,"i")}var Vm=Bm(qm);function Km(e){
return!!e&&Vm.test(e.split("?")[0])}var zm=5*1e3;function Ym(e){return!(e.message.match(/'Expiration time' claim \('exp'\) is too far in the future/)||e.message.
match(/'Expiration time' claim \('exp'\) must be a numeric value representing the future time at which the assertion expires/)||e.message.match(/'Issued at' claim \('iat'\) must be an Integer representing the time that the assertion was issued/))}
async function Xm(e,t,n,o){let r=t.endpoint.merge(n,o),i=r.url;if(/\/login\/oauth\/access_token$/.test(i))return t(r);if(Km(i.replace(t.endpoint.DEFAULTS.baseUrl,
""))){let{token:c}=await vn(e);r.headers.authorization=`bearer ${c}`;let p;try{p=await t(r)}catch(l){if(Ym(l)||typeof l.response.headers.date>"u")throw l;let d=Math.
floor((Date.parse(l.response.headers.date)-Date.parse(new Date().toString()))/1e3);e.log.warn(l.message),e.log.warn(`[@octokit/auth-app] GitHub API time and sys\
tem time are different by ${d} seconds. Retrying request with the difference accounted for.`);let{token:f}=await vn({...e,timeDifference:d});return r.headers.authorization=
`bearer ${f}`,t(r)}return p}if(De(i)){let c=await e.oauthApp({type:"oauth-app"});return r.headers.authorization=c.headers.authorization,t(r)}let{token:s,createdAt:a}=await Ea(
e,{},t.defaults({baseUrl:r.baseUrl}));return r.headers.authorization=`token ${s}`,Aa(e,t,r,a)}async function Aa(e,t,n,o,r=0){let i=+new Date-+new Date(o);try{return await t(
n)}catch(s){if(s.status!==401)throw s;if(i>=zm)throw r>0&&(s.message=`After ${r} retries within ${i/1e3}s of creating the installation access token, the respons\
e remains 401. At this point, the cause may be an authentication problem or a system outage. Please check https://www.githubstatus.com for status information`),
s;++r;let a=r*1e3;return e.log.warn(`[@octokit/auth-app] Retrying after 401 response to account for token replication delay (retry: ${r}, wait: ${a/1e3}s)`),await new Promise(
c=>setTimeout(c,a)),Aa(e,t,n,o,r)}}var Zm="8.3.1";function Ta(e){if(!e.appId)throw new Error("[@octokit/auth-app] appId option is required");if(!e.privateKey&&!e.
createJwt)throw new Error("[@octokit/auth-app] privateKey option is required");if(e.privateKey&&e.createJwt)throw new Error("[@octokit/auth-app] privateKey and \
createJwt options are mutually exclusive");if("installationId"in e&&!e.installationId)throw new Error("[@octokit/auth-app] installationId is set to a falsy valu\
e");let t=e.log||{};typeof t.warn!="function"&&(t.warn=console.warn.bind(console));let n=e.request||I.defaults({headers:{"user-agent":`octokit-auth-app.js/${Zm}\
 ${Y()}`}}),o=Object.assign({request:n,cache:jm()},e,e.installationId?{installationId:Number(e.installationId)}:{},{log:t,oauthApp:da({clientType:"github-app",clientId:e.
clientId||"",clientSecret:e.clientSecret||"",request:n})});return Object.assign(Mm.bind(null,o),{hook:Xm.bind(null,o)})}function _a(e,t,n){if("token"in e)return{of:async()=>({token:await n(e.token),createdAt:-1/0})};let{appId:o,privateKey:r}=e,i,s=new Map;return{async of(a,c){let p=await n(
r);i?.key!==p&&(i={key:p,auth:Ta({appId:o,privateKey:p,request:t})},s.clear());let{auth:l}=i,[d="",f=""]=a.split("/"),y=s.get(a);if(y===void 0){let{token:h}=await Qm(
l),{data:A}=await t("GET /repos/{owner}/{repo}/installation",{owner:d,repo:f,headers:{authorization:`bearer ${h}`}});y=A.id,s.set(a,y)}let{token:m,createdAt:_}=await l(
{type:"installation",installationId:y,repositoryNames:[f],permissions:{...c}});return{token:m,createdAt:Date.parse(_)}}}}async function Qm(e){try{return await e(
{type:"app"})}catch(t){throw new P({kind:"refused",status:401},"the private key of the App cannot be used: GITHUB_APP_PRIVATE_KEY has to be the PEM file that Gi\
tHub gave for the App",{cause:t})}}var ho=["2026-03-10","2022-11-28"],eh=1e4;function Ra({access:e,apiUrl:t,clock:n,readSecret:o,fetch:r}){let i=ho[0],s=new Map,a=y=>"token"in e?"":(y.split("/")[0]??
"").toLowerCase(),c=I.defaults({baseUrl:t,headers:{"user-agent":`codepipeline-bridge-relay/${Ze}`,accept:"application/vnd.github+json"},request:{fetch:(y,m)=>l(
y,m),redirect:"manual"}}),p=_a(e,c,o);async function l(y,m){let _=new AbortController,h=new AbortController,A=n.sleep(ie,_.signal).then(()=>{h.abort(new Error(`\
no answer within ${ie/1e3} s`))},()=>{});try{let $=await(r??globalThis.fetch)(y,{...m,headers:{...m.headers,"x-github-api-version":i},signal:h.signal}),M=await $.
arrayBuffer();return new Response(th($.status)?null:M,{status:$.status,headers:$.headers})}catch($){throw h.signal.aborted?h.signal.reason:$}finally{_.abort(),await A}}
async function d({repository:y,permissions:m}){try{return await p.of(y,m)}catch(_){if(_ instanceof ae)throw new P({kind:"unsent"},_.message,{cause:_});let h=Un(
_,n.now()),A=h.kind==="lost"?"unsent":h.kind,{status:$,until:M}=h,N=$===404?`the GitHub App is not installed for ${y}`:"no token for it could be had";throw new P(
{kind:A,status:$,until:M},`${N} (${h.message})`,{cause:_})}}async function f(y,m,_){let{token:h,createdAt:A}=await d(y),[$,M]=y.repository.split("/");if(n.now()>
(y.notAfter??1/0))throw new P({kind:"unsent"},"too late to be sent: the relay stood still, or waited too long for a token");let N=i;try{let{status:W,data:q}=await c(
m,{owner:$,repo:M,..._,headers:{authorization:`token ${h}`}});if(W>=300)throw new P({kind:"refused",status:W},`HTTP ${W}: the repository has another name now`);
return{status:W,data:q}}catch(W){let q=Un(W,n.now());if(q.status===400&&N===ho[0])return i=ho[1],await f(y,m,_);throw q.status===401&&n.now()-A<eh?new P({kind:"\
unsent",status:401},q.message,{cause:W}):q}}return{async ask(y,m,_={}){try{return await f(y,m,_)}catch(h){throw h instanceof P&&h.kind==="limited"&&s.set(a(y.repository),
Math.max(s.get(a(y.repository))??0,h.until??0)),h}},blockedUntil:y=>s.get(a(y))??0}}function th(e){return e===204||e===205||e===304}var nh=5*6e4,oh=6e4,Pa=10;function Ia(e,t){let n=new Map;async function o(r){let i=n.get(r.repository);if(i!==void 0&&t.now()-i.at<nh)return i.name;let{data:s}=await e.
ask(r,"GET /repos/{owner}/{repo}").catch(rh),a=pe(s,"default_branch");if(a==="")throw new P({kind:"unsent"},"GitHub did not tell the default branch");return n.set(
r.repository,{name:a,at:t.now()}),a}return{async dispatch(r,i,s){let a={...En(r),notAfter:s};if(r.workflow===void 0){await e.ask(a,"POST /repos/{owner}/{repo}/d\
ispatches",{event_type:r.eventType,client_payload:i});return}let{status:c,data:p}=await e.ask(a,"POST /repos/{owner}/{repo}/actions/workflows/{workflow}/dispatc\
hes",{workflow:r.workflow,ref:r.ref??await o(a),inputs:i});if(c===204)return;let l=ka(p,"workflow_run_id");if(l===void 0)throw new P({kind:"lost",status:c},`HTT\
P ${c} with an answer that is not GitHub's`);return{id:l,url:pe(p,"html_url")}},async find(r,i,s){let a=`>=${new Date(s-oh).toISOString().slice(0,19)}Z`,[c,p]=r.
workflow===void 0?["GET /repos/{owner}/{repo}/actions/runs","repository_dispatch"]:["GET /repos/{owner}/{repo}/actions/workflows/{workflow}/runs","workflow_disp\
atch"],l=[],d=0;for(let f=1;f<=Pa;f+=1){let{data:y}=await e.ask(En(r),c,{...r.workflow===void 0?{}:{workflow:r.workflow},event:p,created:a,per_page:100,page:f}),
m=ah(y,"workflow_runs");for(let _ of m){let h=ka(_,"id"),A=pe(_,"display_title");h!==void 0&&ih(A,i)?l.push({run:{id:h,url:pe(_,"html_url")},createdAt:Sa(_,"cre\
ated_at")}):sh(A)||(d+=1)}if(m.length<100)break;f===Pa&&(d+=1)}return l.sort((f,y)=>f.createdAt-y.createdAt||Number(f.run.id)-Number(y.run.id)),{runs:l.map(({run:f})=>f),
strangers:d}},async see(r,{id:i}){let{data:s}=await e.ask(En(r),"GET /repos/{owner}/{repo}/actions/runs/{id}",{id:i}),a=pe(s,"status");if(a==="")throw new P({kind:"\
lost",status:200},"HTTP 200 with an answer that is not GitHub's");return{status:a,conclusion:pe(s,"conclusion"),updatedAt:Sa(s,"updated_at")}},async cancel(r,{id:i}){
let s=a=>e.ask(En(r),`POST /repos/{owner}/{repo}/actions/runs/{id}/${a}`,{id:i});await s("cancel").catch(async a=>{if(!(a instanceof P)||a.status!==409)throw a;
await s("force-cancel")})},blockedUntil:({repository:r})=>e.blockedUntil(r)}}function En({repository:e,eventType:t}){return{repository:e,permissions:t===void 0?
{actions:"write"}:{actions:"write",contents:"write"}}}function rh(e){throw!(e instanceof P)||e.kind!=="lost"?e:new P({kind:"unsent",status:e.status},e.message,{
cause:e})}function ih(e,t){for(let n=e.indexOf(t);n>=0;n=e.indexOf(t,n+1))if(!/[\w-]/.test(e[n-1]??" ")&&!/[\w-]/.test(e[n+t.length]??" "))return!0;return!1}function sh(e){
return/(?<![\w-])[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}(?![\w-])/i.test(e)}function yo(e,t){return typeof e=="object"&&e!==null?e[t]:void 0}function pe(e,t){let n=yo(
e,t);return typeof n=="string"?n:""}function Sa(e,t){let n=Date.parse(pe(e,t));return Number.isNaN(n)?Number.MAX_SAFE_INTEGER:n}function ka(e,t){let n=yo(e,t);return typeof n==
"number"||typeof n=="bigint"?String(n):void 0}function ah(e,t){let n=yo(e,t);return Array.isArray(n)?n:[]}function $a(e,t,n){let o={jobId:e,clientToken:t};return{getDetails:async r=>{let i="GetThirdPartyJobDetails",{jobDetails:s}=await n(i,new rn(o),r);return{...Te(
i,s),isAcknowledged:!1,nonce:s?.nonce}},acknowledge:async(r,i)=>{let s="AcknowledgeThirdPartyJob",a=new tn({...o,nonce:r});return Jn(s,await n(s,a,i))},putSuccess:(r,i)=>{
let s=new dn({...o,...Ca(r)});return n("PutThirdPartyJobSuccessResult",s,i)},putFailure:(r,i)=>{let s=Da(r),a=new pn({...o,failureDetails:s});return n("PutThird\
PartyJobFailureResult",a,i)},getSecretProperties:async({category:r,...i},s)=>{let a=new nn({...i,category:r}),{actionType:c}=await n("GetActionType",a,s);if(c?.
properties===void 0)throw new S("SystemUnavailable","GetActionType answered without properties.");return Oa(c.properties.filter(({noEcho:p})=>p===!0))}}}function bo(e,t,n){
return{getDetails:async o=>{let r="GetJobDetails",i=new on({jobId:e}),{jobDetails:s}=await n(r,i,o).catch(ch),a=Te(r,s),c=t===void 0||a.job.actionType?.owner===
"AWS";return{...a,isAcknowledged:c,nonce:t}},acknowledge:async(o,r)=>{let i="AcknowledgeJob",s=new en({jobId:e,nonce:o});return Jn(i,await n(i,s,r))},putSuccess:(o,r)=>n(
"PutJobSuccessResult",new ln({jobId:e,...Ca(o)}),r),putFailure:(o,r)=>{let i=new un({jobId:e,failureDetails:Da(o)});return n("PutJobFailureResult",i,r)},getSecretProperties:async(o,r)=>{
let{actionConfigurationProperties:i=[]}=await uh(o,n,r);return Oa(i.filter(({secret:s})=>s===!0))}}}function ch(e){if(!(e instanceof k)||e.code!=="ValidationExc\
eption")throw e;let{kind:t,mayHaveArrived:n,message:o}=e;throw new k({kind:t,code:"JobNotFoundException",mayHaveArrived:n},o,{cause:e})}async function uh({category:e,
owner:t,provider:n,version:o},r,i){let s;do{let a=new sn({actionOwnerFilter:t,nextToken:s}),c=await r("ListActionTypes",a,i),p=c.actionTypes?.find(({id:l})=>l?.
category===e&&l.provider===n&&l.version===o);if(p!==void 0)return p;({nextToken:s}=c)}while(s!==void 0);throw new S("SystemUnavailable","ListActionTypes did not\
 list the action type of the job.")}function Oa(e){return e.map(({name:t})=>t).filter(t=>t!==void 0)}var lh={message:5e3,summary:2048,externalExecutionId:1500,revision:1500,
changeIdentifier:100,revisionSummary:2048};function Ca({executionDetails:e,currentRevision:t,...n}){return{...n,executionDetails:Ue(e,go),currentRevision:t&&Ue(
t,go)}}function Da(e){return Ue(e,go)}function go(e,t){return X(e,lh[t]??1/0)}async function Ja(e,t,n,o){let r="PollForJobs",i=e,s=new an({actionTypeId:i,maxBatchSize:t}),{jobs:a=[]}=await n(r,s,o);return a.map(c=>({job:Te(r,c).job,nonce:c.
nonce??""}))}async function Na(e,t,n,o){let r=e,i=new cn({actionTypeId:r,maxBatchSize:t}),{jobs:s=[]}=await n("PollForThirdPartyJobs",i,o);return s.flatMap(({jobId:a,
clientId:c})=>a===void 0||c===void 0?[]:[{jobId:a,clientId:c}])}var La=12,ph=1e4;async function Fa(e,t,n){let{send:o,clock:r,log:i}=n,s={clock:r,budget:ph,onRetry:({message:p})=>{i("WARN",`CodePipeline: ${p}`,{actionType:Je(
e)})}};if(e.owner==="ThirdParty"){let p=await se(()=>Na(e,La,o),s);return(await Promise.all(p.map(d=>dh(d,t,n)))).filter(d=>d!==void 0)}let a=r.now();return(await se(
()=>Ja(e,La,o),s)).map(({job:p,nonce:l})=>xo({jobId:p.id,kind:"custom",nonce:l,offeredAt:a,pipeline:p.pipeline},{name:"acknowledging",tries:0},p.configuration,n))}
async function dh({jobId:e,clientId:t},n,o){let r=(s,a)=>xo({jobId:e,kind:"third-party",clientId:t,pipeline:s},{name:"ready",attempt:0},a,o),i=r({},{});try{let{
job:s}=await(await o.jobApi(i)).getDetails();return r(s.pipeline,s.configuration)}catch(s){let a=s instanceof Error?s.message:String(s);n(i,`A third-party job c\
annot be read: ${a}`);return}}async function ja({jobId:e,configuration:t},n){let o=xo({jobId:e,kind:"lambda",pipeline:{}},{name:"ready",attempt:0},t,n),r=await n.
jobApi(o).then(i=>i.getDetails()).then(({job:i})=>i.pipeline,()=>({}));return{...o,pipeline:r}}function xo(e,t,n,{routes:o,clock:r}){let i=r.now(),s={...e,foundAt:i,
due:i,isAbandoned:!1,state:t};try{return{...s,route:Tr(n,o)}}catch(a){if(!(a instanceof S))throw a;let c={type:a.type,message:a.message,cause:"route"};return t.
name==="acknowledging"?{...s,refusal:c}:{...s,refusal:c,state:{name:"closing",answer:c,cancels:!1,cancelTries:0}}}}function Je({category:e,owner:t,provider:n,version:o}){
return`${e}/${t}/${n}/${o}`}var fh=50,mh=[0,1,2,4,8,16,32];function Ga({settings:e,records:t,workflows:n,send:o,readSecret:r,clock:i,log:s}){let{actionTypes:a,routes:c,timeouts:p,clientTokenPrefix:l}=e,
d=new Set,f={since:-1/0,count:0},y=g=>r(`${l??""}${g}`);async function m({jobId:g,kind:T,clientId:L="",nonce:J}){return T==="third-party"?$a(g,await y(L),o):bo(
g,J,o)}let _={routes:c,send:o,jobApi:m,clock:i,log:s};function h(g,T){return ii({workflows:n,jobApi:m,clientToken:y,clock:i,records:t,timeouts:p,until:g,log:s},
T)}async function A(g,T,L,J){let F=new Map;for(;i.now()<T;){let H=(await Fa(g,J.fault,_)).filter(({jobId:B})=>!F.has(B));if(H.length===0)break;for(let B of H)F.
set(B.jobId,B),await L.start(()=>$(B,J))}return[...F.values()]}async function $(g,T){await N(g.jobId,async()=>{let{isOurs:L,stored:J}=await fe(g,void 0,[],T);L||
await M(g,J,T)})}async function M({nonce:g,offeredAt:T},L,J){let{record:F}=L,U=F.state.name==="closed";if(F.kind==="third-party"&&U&&await fe(F,L,[{is:"unanswer\
ed"}],J),!(g===void 0||T===void 0)){if(F.state.name==="acknowledging"||U){await fe(F,L,[{is:"offered",nonce:g,askedAt:T}],J);return}try{await bo(F.jobId,g,o).acknowledge(
g)}catch(H){if(!(H instanceof k))throw H;s("DEBUG",`CodePipeline: ${H.message}`,me(F))}}}async function N(g,T){if(!d.has(g)){d.add(g);try{await T()}finally{d.delete(
g)}}}async function W(g,T,L){for(;;){let J=1/0;for await(let F of t.open(g)){let{record:U}=F,H=i.now();if(H>=g)break;let B=Math.max(U.due,An(U));B>H?hh(U)&&(J=Math.
min(J,B)):d.has(U.jobId)||(U.state.name!=="started"||q(H))&&await T.start(()=>N(U.jobId,async()=>{await fe(U,F,[],L)}))}if(await T.idle(),J>=g)return;await i.sleep(
Math.max(0,J-i.now()))}}function q(g){return g>=f.since+6e4&&(f={since:g,count:0}),f.count+=1,f.count<=fh}function An({state:g,route:T}){return g.name==="ready"&&
T!==void 0?n.blockedUntil(T):0}async function*Le(g){for await(let T of t.open(Number.MAX_SAFE_INTEGER))Ua(T.record,g)&&(yield T)}async function Tn(g){let{done:T}=await Le(
g).next();return T!==!0}return{round:g=>h(g,async(T,L)=>{let J=a.map(ne=>A(ne,g,T,L).catch(Fe=>{throw L.log("ERROR",ot(Fe),{actionType:Je(ne)}),Fe})),[F,...U]=await Promise.
allSettled([W(g,T,L),...J]);U.some(ne=>ne.status==="fulfilled"&&ne.value.length>0)&&await W(g,T,L);let B=[F,...U].find(ne=>ne.status==="rejected");if(B!==void 0)
throw B.reason}),started:(g,T)=>h(T,async(L,J)=>{let F=a.find(H=>Je(H)===Je(g.actionType));if(F===void 0)return;let U=i.now();for(let H of mh){let B=U+H*1e3;if(B>=
T||(await i.sleep(Math.max(0,B-i.now())),(await A(F,T,L,J)).some(Fe=>Ua(Fe,g)))||H>0&&await Tn(g))return}}),abandoned:(g,T)=>h(T,async(L,J)=>{let F=[{is:"abando\
ned"}];for await(let U of Le(g))await L.start(()=>fe(U.record,U,F,J))}),lambdaJob:(g,T)=>h(T,async(L,J)=>{await $(await ja(g,_),J)})}}function hh({state:e}){return e.
name!=="started"&&e.name!=="closed"}function Ua({pipeline:e},t){return t.actionExecutionId!==void 0&&e.actionExecutionId!==void 0?t.actionExecutionId===e.actionExecutionId:
e.pipelineName===t.pipeline&&e.stageName===t.stage&&e.actionName===t.action&&(e.pipelineExecutionId===void 0||e.pipelineExecutionId===t.executionId)}var Ne={now:()=>Date.now(),sleep:(e,t)=>si.sleep(e,t)};function Px({region:e}){let t=je();return{region:e,credentials:async()=>({sessionToken:void 0,...await t()})}}
function Sx(e,t,n,o){let r=ei(t,Ne),i=Ra({access:e.gitHub,apiUrl:e.apiUrl,clock:Ne,readSecret:s=>r.ofSetting(s)});return Ga({settings:e,records:n,workflows:Ia(i,
Ne),send:_s(t,Ne),readSecret:s=>r.named(s),clock:Ne,log:o})}export{bh as a,Re as b,Pe as c,j as d,Rh as e,Mn as f,Ne as g,Px as h,Sx as i};
