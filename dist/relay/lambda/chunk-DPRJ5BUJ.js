import{createRequire as relayCreateRequire}from'node:module';const require=relayCreateRequire(import.meta.url);
import{a as Ge}from"./chunk-G6WBSKVO.js";import{a as Rr,c as Sr,h as Pr,j as kr}from"./chunk-Z6FRC7CY.js";import{b as rr}from"./chunk-DW4TWAPZ.js";
import{a as Ee}from"./chunk-SZPHDMCW.js";import{A as ur,B as lr,C as pr,D as dr,G as fr,L as mr,M as hr,N as yr,O as gr,P as br,Q as xr,R as wr,S as Er,T as vr,
U as Ar,W as Tr,X as _r,d as Io,g as Oo,i as Co,j as Do,k as Jo,l as No,n as Lo,o as Fo,p as jo,t as Xo,u as Zo,v as Qo,w as er,x as tr,y as nr,z as cr}from"./chunk-OZ7I2U2N.js";
import{C as ir,D as sr,E as ar,n as re,o as qo,p as Bo,q as Vo,r as Ko,s as zo,t as Yo}from"./chunk-3UTIIPJI.js";import{M as Mo,O as or,e as Po,k as Pn,l as ko,
o as $o,r as kn,t as Uo,u as Go,v as Ho,w as Wo}from"./chunk-7KEUJZIQ.js";import{b as Ka,c as za}from"./chunk-4DUZUFHG.js";var Bs=Ka(hn=>{"use strict";Object.defineProperty(hn,"__esModule",{value:!0});hn.format=ih;hn.parse=sh;var nh=/^[\u0009\u0020-\u007e\u0080-\u00ff]*$/,Gs=/^[!#$%&'*+.^_`|~0-9A-Za-z-]+$/,
oh=/[\\"]/g,rh=/^[!#$%&'*+.^_`|~0-9A-Za-z-]+\/[!#$%&'*+.^_`|~0-9A-Za-z-]+$/,Hs=(()=>{let e=function(){};return e.prototype=Object.create(null),e})();function ih(e){
let{type:t,parameters:n}=e;if(!t||!rh.test(t))throw new TypeError(`Invalid type: ${t}`);let o=t;if(n)for(let r of Object.keys(n)){if(!Gs.test(r))throw new TypeError(
`Invalid parameter name: ${r}`);o+=`; ${r}=${ph(n[r])}`}return o}function sh(e,t){let n=t?.comma===!0?uh:65536,o=e.length,r=co(e,t?.start??0,o),i=r;r=ao(e,r,o,n);
let s=uo(e,i,r),a=e.slice(i,s).toLowerCase();return t?.parameters===!1?{type:a,index:r,parameters:new Hs}:lh(e,a,r,o,n)}var Ws=32,Ms=9,qs=59,ah=61,Us=34,ch=92,uh=44;
function lh(e,t,n,o,r){let i=new Hs;e:for(;n<o&&e.charCodeAt(n)!==r;){n=co(e,n+1,o);let s=n;for(;n<o;){let a=e.charCodeAt(n);if(a===r)break e;if(a===qs)continue e;
if(a===ah){let c=uo(e,s,n),p=e.slice(s,c).toLowerCase();if(n=co(e,n+1,o),n<o&&e.charCodeAt(n)===Us){n++;let d="";for(;n<o;){let f=e.charCodeAt(n++);if(f===Us){n=
ao(e,n,o,r),i[p]===void 0&&(i[p]=d);break}if(f===ch&&n<o){d+=e[n++];continue}d+=String.fromCharCode(f)}continue e}let l=n;if(n=ao(e,n,o,r),i[p]===void 0){let d=uo(
e,l,n);i[p]=e.slice(l,d)}continue e}n++}}return{type:t,index:n,parameters:i}}function ao(e,t,n,o){for(;t<n;){let r=e.charCodeAt(t);if(r===qs||r===o)break;t++}return t}
function co(e,t,n){for(;t<n;){let o=e.charCodeAt(t);if(o!==Ws&&o!==Ms)break;t++}return t}function uo(e,t,n){for(;n>t;){let o=e.charCodeAt(n-1);if(o!==Ws&&o!==Ms)
break;n--}return n}function ph(e){if(Gs.test(e))return e;if(nh.test(e))return`"${e.replace(oh,"\\$&")}"`;throw new TypeError(`Invalid parameter value: ${e}`)}});function R(e){return e.replace(/[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]/gu,t=>t===`
`?"\\n":t==="\r"?"\\r":t==="	"?"\\t":`\\u${t.charCodeAt(0).toString(16).padStart(4,"0")}`)}function Z(e,t){return e.length<=t?e:`${e.slice(0,t-1).replace(/[\ud800-\udbff]$/,
"")}\u2026`}function B(e){return e instanceof Error?e.message:String(e)}function Ir(e){return/^[a-z]{2,}(?:-[a-z]+)+-\d{1,2}$/.test(e)}function He(e,t){return Object.fromEntries(Object.entries(e).map(([n,o])=>[n,typeof o=="string"?t(o,n):o]))}var Ya="CodePipelineBridge/Relay";function by(e,t){return(n,o,r={},i={})=>{let s=new Date,a=Object.keys(i);e(JSON.stringify({timestamp:s.toISOString(),level:n,requestId:t(),
message:Z(R(o),4e3),...r,...i,...a.length===0?{}:{_aws:{Timestamp:s.getTime(),CloudWatchMetrics:[{Namespace:Ya,Dimensions:r.cause===void 0?[[]]:[[],["cause"]],Metrics:a.
map(c=>({Name:c,Unit:c.startsWith("Seconds")?"Seconds":"Count"}))}]}}}))}}var L=class extends Error{name="Failure";type;constructor(t,n,o){super(n,o),this.type=t}};function Or(e,t){let{Workflow:n,EventType:o,Ref:r}=$r(e),{defaults:i}=t,s=Za($r(e))??i.repository;if(s===void 0)throw pe("names no repository: set its property \
Repository to owner/name, or RELAY_REPOSITORY");if(!In(s))throw pe(`has the repository "${R(s)}": write it as owner/name`);if(!Xa(s,t.allowed))throw new L("Perm\
issionError",`The relay may not start workflows of ${s}: RELAY_REPOSITORIES does not list it. Add it there, or correct the action's property Repository; then re\
try the stage.`);if(n!==void 0&&o!==void 0)throw pe(`names both a workflow and an event type for ${s}: keep one of Workflow and EventType`);let a=n!==void 0||o!==
void 0,c=a?n:i.workflow,p=a?o:i.eventType;if(c!==void 0)return{repository:s,workflow:$n(c),ref:r??i.ref};if(p===void 0)throw pe(`names neither a workflow nor an\
 event type for ${s}: set its property Workflow to the workflow's file name, or EventType`);if(p.length>100)throw pe(`has an EventType of ${p.length} characters\
: GitHub takes 100`);if(r!==void 0)throw pe(`has the Ref "${R(r)}" beside an EventType: repository_dispatch runs on the default branch only; remove it, or use W\
orkflow`);return{repository:s,eventType:p}}function In(e){return/^[\w-]+\/(?!\.{1,2}$)[\w.-]+$/.test(e)}function Cr(e){return/^[\w*-]+\/[\w.*-]+$/.test(e)}function Xa(e,t){
return t.some(n=>{let o=n.split("*").map(r=>r.replace(/[.]/g,"\\.")).join("[^/]*");return new RegExp(`^${o}$`,"i").test(e)})}function $n(e){let t=e.replace(/^\.github\/workflows\//,
"");if(/^[^/\\\p{Cc}]+\.ya?ml$/u.test(t))return t;throw pe(`has the workflow "${R(e)}": write the file's name in .github/workflows, such as build.yml`)}function We({
repository:e,workflow:t,eventType:n,ref:o}){return t===void 0?`event type "${R(n??"")}" of ${e}`:`workflow ${R(t)} of ${e} on ${o===void 0?"the default branch":
`ref ${R(o)}`}`}function Za({Owner:e,Repository:t}){if(t!==void 0)return e===void 0||t.includes("/")?t:`${e}/${t}`}function $r(e){return Object.fromEntries(Object.
entries(e).map(([t,n])=>[t,n.trim()===""?void 0:n.trim()]))}function pe(e){return new L("ConfigurationError",`The action's configuration ${e}; then retry the st\
age.`)}var U=class extends Error{name="SettingsError"};function Ry(e){let t=r=>{let i=e[r]?.trim();return i===""?void 0:i},n=Nr(t("RELAY_ACTION_TYPES")).map(Qa);if(n.length===
0)throw new U("RELAY_ACTION_TYPES is not set: name the action types to poll for, such as Build/Custom/GitHub/1.");let o=t("RELAY_CLIENT_TOKENS");if(o===void 0&&
n.some(({owner:r})=>r==="ThirdParty"))throw new U("RELAY_CLIENT_TOKENS is not set, and RELAY_ACTION_TYPES names a third-party action: give the prefix of the Sec\
rets Manager secrets that hold the client tokens.");return{region:ic(t("AWS_REGION")??t("AWS_DEFAULT_REGION")),actionTypes:n,routes:{defaults:tc(t),allowed:ec(t(
"RELAY_REPOSITORIES"))},gitHub:oc(t),apiUrl:rc(t("GITHUB_API_URL")??"https://api.github.com"),clientTokenPrefix:o,timeouts:{start:Jr("RELAY_START_TIMEOUT",t("RE\
LAY_START_TIMEOUT")??"30"),answerGrace:Jr("RELAY_ANSWER_GRACE",t("RELAY_ANSWER_GRACE")??"2")}}}var Dr=["Source","Build","Deploy","Test","Invoke","Approval","Com\
pute"];function Qa(e){let[t="",n="",o="",r="",...i]=e.split("/"),s=a=>new U(`RELAY_ACTION_TYPES: "${R(e)}" ${a}: write category/owner/provider/version, such as \
Build/Custom/GitHub/1.`);if(i.length>0||r==="")throw s("is no action type");if(!Dr.includes(t))throw s(`has no category of CodePipeline (${Dr.join(", ")})`);if(n===
"AWS")throw s("is AWS's own, for which nobody can poll (a Lambda action invokes the relay's function)");if(n!=="Custom"&&n!=="ThirdParty")throw s("has no owner \
that is Custom or ThirdParty");if(!/^[\w-]{1,35}$/.test(o))throw s("has a provider that is not 1 to 35 of A-Z a-z 0-9 _ -");if(!/^[\w-]{1,9}$/.test(r))throw s("\
has a version that is not 1 to 9 of A-Z a-z 0-9 _ -");return{category:t,owner:n,provider:o,version:r}}function ec(e){let t=Nr(e);if(t.length===0)throw new U("RE\
LAY_REPOSITORIES is not set: name the repositories whose workflows may be started, such as my-org/my-app or my-org/*. Without it whoever may edit a pipeline cou\
ld start any workflow.");let n=t.find(o=>!Cr(o));if(n===void 0)return t;throw new U(`RELAY_REPOSITORIES: "${R(n)}" is no repository: write owner/name, with * fo\
r any characters but a slash.`)}function tc(e){let t=e("RELAY_REPOSITORY"),n=e("RELAY_WORKFLOW"),o=e("RELAY_EVENT_TYPE");if(t!==void 0&&!In(t))throw new U(`RELA\
Y_REPOSITORY: "${R(t)}" is no repository: write owner/name.`);if(n!==void 0&&o!==void 0)throw new U("RELAY_WORKFLOW and RELAY_EVENT_TYPE are both set: keep one \
of them.");if(o!==void 0&&o.length>100)throw new U("RELAY_EVENT_TYPE has more than the 100 characters that GitHub takes.");return{repository:t,workflow:nc(n),eventType:o,
ref:e("RELAY_REF")}}function nc(e){try{return e===void 0?void 0:$n(e)}catch{throw new U(`RELAY_WORKFLOW: "${R(e??"")}" is no workflow: write the file's name in \
.github/workflows, such as build.yml.`)}}function oc(e){let t=e("GITHUB_TOKEN"),n=e("GITHUB_APP_ID"),o=e("GITHUB_APP_PRIVATE_KEY");if(n!==void 0&&o!==void 0){if(t!==
void 0)throw new U("GITHUB_TOKEN and GITHUB_APP_ID are both set: keep one of the two ways.");if(!/^[\w.-]+$/.test(n))throw new U(`GITHUB_APP_ID: "${R(n)}" is ne\
ither an App's ID nor its client ID.`);if(!On(o)&&!o.includes("PRIVATE KEY"))throw new U("GITHUB_APP_PRIVATE_KEY is neither a PEM private key nor the ARN of a s\
ecret or parameter that holds one.");return{appId:n,privateKey:o}}if(n!==void 0)throw new U("GITHUB_APP_ID is set, but GITHUB_APP_PRIVATE_KEY is not.");if(o!==void 0)
throw new U("GITHUB_APP_PRIVATE_KEY is set, but GITHUB_APP_ID is not.");if(t!==void 0)return{token:t};throw new U("GITHUB_TOKEN is not set, and neither are GITH\
UB_APP_ID and GITHUB_APP_PRIVATE_KEY: the relay needs one of the two ways to start workflows.")}function rc(e){let t=URL.canParse(e)?new URL(e):void 0,n=t?.hostname===
"127.0.0.1"||t?.hostname==="localhost"||t?.hostname==="[::1]";if(t?.protocol==="https:"||t?.protocol==="http:"&&n)return e.replace(/\/+$/,"");throw new U(`GITHU\
B_API_URL: "${R(e)}" is no https URL: for GitHub Enterprise Server write https://HOST/api/v3.`)}function ic(e){if(e!==void 0&&Ir(e))return e;throw new U(e===void 0?
"AWS_REGION is not set: name the pipelines' region.":`AWS_REGION: "${R(e)}" is no region.`)}function Jr(e,t){let n=Number(t);if(/^\d*\.?\d+$/.test(t)&&n>0&&n<=1440)
return n*6e4;throw new U(`${e}: "${R(t)}" is no number of minutes greater than 0 and up to 1440.`)}function On(e){return/^arn:[\w-]+:(secretsmanager|ssm):/.test(
e)}function Nr(e){return(e??"").split(/[,\n]/).map(t=>t.trim()).filter(t=>t!=="")}function Q(e,t,n){return{type:e,cause:t,message:n}}function ie({route:e}){return e===void 0?"the workflow":We(e)}function ve(e){let[t,n]=e>=6e4?[e/6e4,"minute"]:
[e/1e3,"second"],o=Math.round(t*10)/10;return`${o} ${n}${o===1?"":"s"}`}function Lr(e){return Q("SystemUnavailable","not-dispatched",`The relay could not acknow\
ledge the job within ${ve(e)}: see its log, then retry the stage.`)}function Fr(e,t,n){return Q("SystemUnavailable","not-dispatched",`GitHub could not be got to\
 start ${ie(e)} within ${ve(t)}${Jn(e)}${n===void 0?"":` (last: ${R(n)})`}. See githubstatus.com and the rate limit of the relay's token or App, then retry the \
stage.`)}function Me(e,t,n){return Q("SystemUnavailable","unknown",`It is not known whether GitHub has started ${ie(e)}: the answer to the dispatch was lost (${R(
t)}), and ${n}. The relay does not start it again, since the work could be done twice: look at the workflow's runs first, then retry the stage.`)}function Cn(e,t,n){
return Q("ConfigurationError","not-started",`GitHub accepted the dispatch of ${ie(e)}, but no run with the job's ID in its name appeared within ${ve(t)}${Jn(e)}${n===
void 0?"":` (listing its runs: ${R(n)}; this needs the permission actions: read)`}. Check that the workflow is enabled, is on the default branch, listens to thi\
s event, and has the job's ID in its run-name; then retry the stage.`)}function jr(e,t,n,o){let r={waiting:"it waits for an approval (a protection rule of an en\
vironment)",pending:"it waits for another run of its concurrency group, or for one of the account's concurrent jobs",queued:"no runner took its job: check the l\
abel in runs-on, and whether runners of that kind are online"};return Q("JobFailed","not-started",`The run of ${ie(e)} had not begun ${ve(o)} after it was dispa\
tched${Jn(e)}; its status is "${R(n)}": ${r[n]??"GitHub does not say why"}. The relay has asked GitHub to cancel it. Run: ${t.url}`)}function Ur(e,t,n,o){let r={
success:"no job of the workflow has reported: check that a job with this action ran, and that nothing skipped it",skipped:"its jobs were skipped: check their co\
nditions (if)",cancelled:"it was cancelled before the action could report",startup_failure:"the workflow is not valid, or calls what it may not use: the run say\
s why",action_required:"it needs an approval",stale:"GitHub gave it up",timed_out:"it ran into a time limit of GitHub",failure:"the runner was lost, the step of\
 the action never ran, or its report did not get through"};return Q(n==="startup_failure"?"ConfigurationError":"JobFailed","no-answer",`The run of ${ie(e)} ende\
d (${R(n)}), and ${ve(o)} later the job still had no result: ${r[n]??"see the run"}. Run: ${t.url}`)}function Gr(e,t){return Q("JobFailed","gone",`GitHub no lon\
ger knows the run of ${ie(e)}: it was deleted, or the relay's token may no longer see the repository. Run: ${t.url}`)}function Hr(e,t){return Q("JobFailed","no-\
answer",`The run of ${ie(e)} has given no result within a day, after which CodePipeline ends every action. Run: ${t.url}`)}function Dn(e,t){return Q("JobFailed",
"offered-again",`CodePipeline offered the job again after ${ie(e)} had been started for it: the relay does not start it twice. Retry the stage.${t===void 0?"":`\
 Run: ${t.url}`}`)}function Jn({kind:e}){return e==="lambda"?" (CodePipeline ends a job of the Lambda action after 20 minutes, so the relay gives it up after at\
 most 10; a custom action's job may take 24 hours)":""}function ee({kind:e},{start:t}){return e==="lambda"?Math.min(t,6e5):t}function qe(e,t,n){let o=ee(e,n);return e.kind!=="lambda"?t+o:Math.max(e.foundAt+o,t+Math.
min(o,2*6e4))}function Wr({start:e}){return Math.min(5*6e4,e/6)}function Be({start:e}){return Math.min(6e4,e/2)}function Ve(e,t,n){let o=Be(n),r=[o/12,o/3,o].find(
i=>e+i>t)??o;return Math.max(t,e+r)}function Nn(e,t){return Math.min(Math.max(1e3,e),Ke(t))}function Ke({start:e,answerGrace:t}){return Math.min(5e4,e/2,Math.max(
1e3,t/2))}function Ae(e,t,n){let o=t-e,r=Ke(n);return t+(o<10*6e4?r:Math.max(r,Math.min(10*6e4,o/10)))}function H(e,t,n){return{...e,state:t,due:n}}function Te(e,t){return e.refusal!==void 0?K(e,t,{answer:e.refusal}):H(e,{name:"ready",attempt:0},t)}function ze(e,{
attempt:t,at:n},o,r,i){return H(e,{name:"unsure",attempt:t,at:n,lostAt:r,heard:o},Ve(r,r,i))}function _e(e,t,{attempt:n,at:o},r){return H(e,{name:"started",attempt:n,
at:o,run:t,hasBegun:!1},e.isAbandoned?0:r)}function K(e,t,{cancels:n=!1,...o}){return H(e,{name:"closing",cancels:n,cancelTries:0,...o},t)}function te(e,t,n){return e.
isAbandoned?ne(e,"abandoned",n):K(e,n,{answer:t})}function ne(e,t,n){let{state:o}=e,r=o.name==="closing"||o.name==="started"?o.run:void 0;return H(e,{name:"clos\
ed",outcome:t,at:n,run:r},Number.MAX_SAFE_INTEGER)}function Mr(e,t,n){if(e.due>t)return e;let{state:o}=e,r=ee(e,n),i=t>=e.foundAt+r;switch(o.name){case"acknowledging":return e.nonce===void 0&&o.usedAt!==void 0?Te(
e,t):i?e.nonce===void 0?ne(e,"taken",t):K(e,t,{answer:Lr(r)}):e;case"ready":return e.isAbandoned?ne(e,"abandoned",t):i?te(e,Fr(e,r,o.heard),t):e;case"dispatchin\
g":return ze(e,o,"the relay was interrupted",t,n);case"started":return e.isAbandoned?K(e,t,{run:o.run,cancels:!0}):t<e.foundAt+9e7?e:K(e,t,{run:o.run,cancels:!0,
answer:Hr(e,o.run)});case"closing":return t<e.foundAt+9e7+36e5?e:ne(e,"undelivered",t);case"unsure":case"accepted":case"closed":return e}}function qr(e,t){if(!(e.
due>t))switch(e.state.name){case"acknowledging":return e.nonce===void 0?void 0:"acknowledge";case"ready":return"dispatch";case"unsure":case"accepted":return"sea\
rch";case"started":return"check";case"closing":return"close";case"dispatching":case"closed":return}}function Br(e,t,n){if(e==="search"||e==="check")return;let{state:o}=t,
r={...t,due:n+6e4};return o.name==="acknowledging"?{...r,state:{...o,tries:o.tries+1}}:o.name!=="ready"?r:{...r,state:{name:"dispatching",attempt:o.attempt+1,at:n}}}var cc=10,uc=6e4;function Xe(e,t,n,o){let{state:r}=e;switch(t.is){case"acknowledged":return r.name==="acknowledging"?Te(e,n):e;case"nonce used":return lc(e,t,n,
o);case"not acknowledged":return r.name!=="acknowledging"?e:H(e,{...r,tries:r.tries-(t.mayHaveArrived?0:1)},t.until);case"job gone":return r.name==="acknowledgi\
ng"||r.name==="closing"?ne(e,"gone",n):e;case"offered":return pc(e,t,n);case"unanswered":return r.name!=="closed"?e:K(e,n,{run:r.run,answer:Dn(e,r.run)});case"d\
ispatched":return dc(e,t,n,o);case"refused":return Ln(e,t)?te(e,t.answer,n):e;case"postponed":return Ln(e,t)?H(e,{name:"ready",attempt:t.attempt,heard:t.heard},
Math.min(e.foundAt+ee(e,o),t.until??n+Math.min(6e4,1e3*2**t.attempt))):e;case"answer lost":return r.name==="dispatching"&&Ln(e,t)?ze(e,r,t.heard,n,o):e;case"run\
 found":return fc(e,t.run,n);case"no run found":return mc(e,t,n,o);case"search failed":return hc(e,t,n,o);case"run seen":return yc(e,t,n,o);case"run gone":return r.
name!=="started"?e:t.askedAt<r.at+uc&&!r.hasBegun?{...e,due:Ae(r.at,n,o)}:K(e,n,{run:r.run,answer:Gr(e,r.run)});case"run not seen":return r.name==="started"?{...e,
due:Math.max(t.until,Ae(r.at,n,o))}:e;case"closed":return r.name!=="closing"?e:t.until===void 0||r.cancelTries+1>=cc?ne(e,t.outcome,n):H(e,{...r,outcome:t.outcome,
cancelTries:r.cancelTries+1},t.until);case"not closed":return r.name==="closing"?{...e,due:t.until}:e;case"abandoned":return gc(e,n)}}function Ln({state:e},{attempt:t}){
return(e.name==="dispatching"||e.name==="unsure")&&e.attempt===t}function lc(e,t,n,o){let{state:r,offeredAt:i=0}=e;if(r.name!=="acknowledging"||t.nonce!==e.nonce)
return e;let s={...e,nonce:void 0},a=r.tries-(t.mayHaveArrived?0:1);return a<=0?H(s,{name:"acknowledging",tries:0},e.foundAt+o.start):n<i+1e4?Te(e,n):H(s,{name:"\
acknowledging",tries:a,usedAt:n},n+Wr(o))}function pc(e,{nonce:t,askedAt:n},o){let{state:r}=e;if(n<(e.offeredAt??0))return e;let i={...e,nonce:t,offeredAt:n};if(r.
name==="acknowledging"){let a=e.nonce===void 0?o:e.due;return H(i,{name:"acknowledging",tries:r.tries},a)}if(r.name!=="closed"||n<r.at)return e;let s=e.refusal??
(r.outcome==="taken"?void 0:Dn(e,r.run));return H({...i,foundAt:o,refusal:s},{name:"acknowledging",tries:0},o)}function dc(e,{attempt:t,run:n},o,r){let{state:i}=e;
switch(i.name){case"ready":case"dispatching":case"unsure":{let s=i.name==="ready"?o:i.at;return n!==void 0?_e(e,n,{attempt:t,at:s},o+Ke(r)):H(e,{name:"accepted",
attempt:t,at:s},o)}case"accepted":return n===void 0?e:_e(e,n,i,o);case"closing":return n===void 0||i.run!==void 0?e:H(e,{...i,run:n,cancels:!0},o);case"closed":
return n===void 0||i.run!==void 0?e:K(e,o,{run:n,cancels:!0,outcome:i.outcome});case"acknowledging":case"started":return e}}function fc(e,t,n){let{state:o}=e;switch(o.
name){case"ready":return _e(e,t,{attempt:o.attempt,at:n},n);case"dispatching":case"unsure":case"accepted":return _e(e,t,o,n);case"acknowledging":case"started":case"\
closing":case"closed":return e}}function mc(e,{askedAt:t,strangers:n},o,r){let{state:i}=e;if(i.name==="accepted")return t<qe(e,i.at,r)?{...e,due:o+Nn(o-i.at,r)}:
te(e,Cn(e,ee(e,r),i.heard),o);if(i.name!=="unsure")return e;if(t<i.lostAt+Be(r))return{...e,due:Ve(i.lostAt,o,r)};let s=a=>te(e,Me(e,i.heard,a),o);if(n>0){let a=n===
1?"1 run began":`${n} runs began`;return s(`${a} at that time whose name does not say for which job (a run-name with the job's ID would)`)}if(t>i.at+6e5){let a=Math.
round((t-i.at)/6e4);return s(`its runs could be listed ${a} minutes later only, when one may have been deleted`)}return H(e,{name:"ready",attempt:i.attempt,heard:i.
heard},o)}function hc(e,{askedAt:t,until:n,heard:o,forGood:r},i,s){let{state:a}=e,c=ee(e,s),p=(f,h)=>Math.min(h,Math.max(n,i+Nn(i-f,s))),l=e.isAbandoned&&!r?9e7:
0;if(a.name==="accepted"){let f=qe(e,a.at,s)+(r?0:c)+l;return t>=f?te(e,Cn(e,c,o),i):H(e,{...a,heard:o},p(a.at,f))}if(a.name!=="unsure")return e;if(r){let f=`it\
s runs cannot be listed (${o}): give the relay's token or App the permission actions: read`;return te(e,Me(e,a.heard,f),i)}let d=Math.max(e.foundAt+c,a.lostAt+2*
Be(s))+l;return t<d?{...e,due:p(a.lostAt,d)}:te(e,Me(e,a.heard,`its runs could not be listed since (${o})`),i)}function yc(e,{askedAt:t,status:n,conclusion:o,updatedAt:r},i,s){
let{state:a}=e;if(a.name!=="started")return e;let{run:c,at:p}=a;if(n==="completed"){let d=Math.min(r,t)+s.answerGrace;return t<d?H(e,{...a,hasBegun:!0},d):K(e,i,
{run:c,answer:Ur(e,c,o,s.answerGrace)})}if(n==="in_progress"||a.hasBegun)return H(e,{...a,hasBegun:!0},Ae(p,i,s));let l=qe(e,p,s);return t<l?{...e,due:Math.min(
l,Ae(p,i,s))}:i>t+6e4?{...e,due:i}:K(e,i,{run:c,cancels:!0,answer:jr(e,c,n,i-p)})}function gc(e,t){let{state:n}=e;switch(n.name){case"acknowledging":case"ready":
return ne(e,"abandoned",t);case"started":return K({...e,isAbandoned:!0},t,{run:n.run,cancels:!0});case"dispatching":case"unsure":case"accepted":case"closing":return{
...e,isAbandoned:!0};case"closed":return e}}var Vr=bc({credentials:`
    ExpiredToken RequestExpired InvalidToken InvalidAccessKeyId InvalidClientTokenId InvalidSecurity
    MissingAuthenticationToken UnrecognizedClient SignatureDoesNotMatch InvalidSignature UnsupportedSignature
    RequestTimeTooSkewed TokenRefreshRequired CredentialsProviderError 401`,denied:"AccessDenied NotAuthorized IDPRejectedClaim OptInRequired KMS.AccessDenied 4\
03",missing:"NoSuchKey NoSuchVersion NoSuchBucket NoSuchUpload NotFound InvalidObjectState 404",changed:"PreconditionFailed 412",throttled:`
    Throttling Throttled RequestThrottled RequestLimitExceeded TooManyRequests BandwidthLimitExceeded LimitExceeded
    SlowDown PriorRequestNotComplete KMS.Throttling KMS.LimitExceeded KMS.RequestLimitExceeded 429`,network:`
    RequestTimeout IncompleteBody BadDigest InvalidDigest XAmzContentSHA256Mismatch XAmzContentChecksumMismatch 407 408`,server:`
    InternalError InternalFailure InternalServerError ServiceUnavailable OperationAborted ConditionalRequestConflict
    TemporaryRedirect Redirect IDPCommunicationError
    KMS.DependencyTimeout KMS.KMSInternal KMS.KeyUnavailable KMS.InternalFailure KMS.ServiceUnavailable`,setting:`
    EndpointError ERR_INVALID_URL ERR_INVALID_PROTOCOL
    SELF_SIGNED_CERT_IN_CHAIN DEPTH_ZERO_SELF_SIGNED_CERT UNABLE_TO_VERIFY_LEAF_SIGNATURE UNABLE_TO_GET_ISSUER_CERT
    UNABLE_TO_GET_ISSUER_CERT_LOCALLY CERT_UNTRUSTED CERT_REJECTED CERT_HAS_EXPIRED CERT_NOT_YET_VALID INVALID_CA
    ERR_TLS_CERT_ALTNAME_INVALID
    PermanentRedirect AuthorizationHeaderMalformed IllegalLocationConstraint EndpointNotFound IncorrectEndpoint
    RegionDisabled InvalidHostHeader
    KMS.Disabled KMS.NotFound KMS.KMSInvalidState KMS.InvalidKeyUsage KMS.IncorrectKey KMS.InvalidArn
    KMS.InvalidGrantToken`,refused:"NotImplemented"});function bc(e){let t=Object.entries(e);return new Map(t.flatMap(([n,o])=>o.trim().split(/\s+/).map(r=>[r,n])))}
var xc=new Set(["ECONNREFUSED","ENOTFOUND","EAI_AGAIN","ENETUNREACH","EHOSTUNREACH"]),wc=new Set(["TypeError","RangeError","ReferenceError","SyntaxError","Failu\
re"]),Kr="Where a certificate is not trusted, name its authority in NODE_EXTRA_CA_CERTS.";function Ze(e){let{name:t,code:n,message:o,$metadata:r}=Object(e),{httpStatusCode:i,
requestId:s}=r??{},c=(i===void 0?[n,t]:[t,n]).find(d=>typeof d=="string")??"Unknown",p=vc(c,o)?"server":Ec(c,i),l=(p==="network"||p==="server")&&!xc.has(c);return{
kind:p,code:c,status:i,requestId:s,mayHaveArrived:l}}function Qe(e){let{code:t,status:n,requestId:o}=Ze(e),r=[t,n&&`HTTP ${n}`,o&&`request ${o}`].filter(Boolean).
join(", ");return`${e instanceof Error&&e.message!==""?`${Z(R(e.message),500)} `:""}(${R(r)})`}function Ec(e,t){let n=Vr.get(e.replace(/Exception$/,""));return n!==
void 0?n:t===void 0?wc.has(e)?"refused":"network":t>=500?"server":e==="SyntaxError"||t<400?"network":Vr.get(String(t))??"refused"}function vc(e,t){return e.startsWith(
"InvalidIdentityToken")&&/retrieve verification key/i.test(String(t))}var P=class e extends Error{name="ApiError";kind;code;mayHaveArrived;constructor({kind:t,code:n,mayHaveArrived:o},r,i){super(r,i),this.kind=t,this.code=n,this.mayHaveArrived=
o}withCode(t){let{kind:n,mayHaveArrived:o,message:r}=this;return new e({kind:n,code:t,mayHaveArrived:o},r,{cause:this})}};function Se(e){let t=e?.data;if(e?.id===
void 0||t===void 0)throw new L("SystemUnavailable","CodePipeline answered without a job: check that AWS_ENDPOINT_URL and the proxy lead there.");let{pipelineContext:n}=t,
{category:o,owner:r,provider:i,version:s}=t.actionTypeId??{},a=o!==void 0&&r!==void 0&&i!==void 0&&s!==void 0;return{job:{id:e.id,configuration:t.actionConfiguration?.
configuration??{},actionType:a?{category:o,owner:r,provider:i,version:s}:void 0,pipeline:{pipelineName:n?.pipelineName,stageName:n?.stage?.name,actionName:n?.action?.
name,actionExecutionId:n?.action?.actionExecutionId,pipelineArn:n?.pipelineArn,pipelineExecutionId:n?.pipelineExecutionId},inputArtifacts:(t.inputArtifacts??[]).
map(zr),outputArtifacts:(t.outputArtifacts??[]).map(zr),continuationToken:t.continuationToken,encryptionKeyId:t.encryptionKey?.id},artifactCredentials:Ac(t.artifactCredentials)}}
function Fn({status:e}){if(e!==void 0)return e;let t={kind:"network",code:"NoStatus",mayHaveArrived:!0};throw new P(t,"The acknowledgement was answered without \
a status")}function zr({name:e="",revision:t,location:n}){let{bucketName:o,objectKey:r}=n?.s3Location??{};return{name:e,revision:t,location:o!==void 0&&r!==void 0?
{bucket:o,key:r}:void 0}}function Ac(e){let{accessKeyId:t,secretAccessKey:n,sessionToken:o}=e??{};if(!(t===void 0||n===void 0))return{accessKeyId:t,secretAccessKey:n,
sessionToken:o}}var Xr="a third-party job needs its client token: send it as client-token along with the job ID",se="retry the stage in CodePipeline",Yr="CodePipeline has close\
d it already (timed out, stopped, or answered by someone else)",Zr={InvalidNonceException:()=>["it is already acknowledged by another worker, or was handed out \
again",`most likely it was dispatched twice: nothing to do, since the other run answers it. If there is none, ${se}`],JobNotFoundException:({clientToken:e,progress:t})=>{
let n="CodePipeline gave this job to this run, and no longer knows it";return t==="taken"?[n,`most likely it timed out or was stopped: ${se}`]:t==="read"?[n,`mo\
st likely another run has answered it: nothing to do. If there is none, it timed out or was stopped: ${se}`]:e!==void 0?["CodePipeline does not know it (any mor\
e), in this region and for this client token"]:["no custom action and no Lambda action has such a job (any more) in this region and account",`${Xr}; else ${se}`]},
InvalidJobException:()=>["CodePipeline has closed it already"],InvalidJobStateException:({acknowledges:e,clientToken:t})=>{if(e)return[Yr];let n=`${Yr}, or neve\
r saw it acknowledged`;return t!==void 0?[n]:[n,`see that whoever polls for a custom action\u2019s jobs sends their nonce along or acknowledges them (AcknowledgeJob)\
, then ${se}`]},InvalidClientTokenException:({progress:e})=>e==="unread"?["the client token is not this job\u2019s"]:["CodePipeline no longer takes the token wi\
th which it gave this job to this run"]};function Pe(e){return e instanceof P&&e.code in Zr}function jn([e,t],{jobId:n,attempt:o,progress:r},i){let s=o>1&&r!=="taken"?`this is attempt ${o} of the run, and a re-run replays the old job: ${se} instead`:t??
`see who else polls for this action\u2019s jobs, or ${se}`;return new L("JobFailed",`Job ${n} cannot be worked on: ${e}; ${s}.`,i)}function Tc(e){let{code:t}=e.
cause instanceof P?e.cause:e;return/^(?:ExpiredToken|RequestExpired)/.test(t)}var _c="They have to last as long as the job: set role-to-assume, with which main \
and post each get a session of their own, or ask for a longer session in the step that sets AWS_ACCESS_KEY_ID",Rc=new Set(["ValidationException","OutputVariable\
sSizeExceededException"]);function Un(e,t){if(!(e instanceof P))return e;let{code:n,kind:o,message:r}=e;if(o==="no credentials"&&e.cause instanceof L)return e.cause;
let i={cause:e},s=Zr[n]?.(t);if(s!==void 0)return jn([`${s[0]} (${r})`,s[1]],t,i);let a=(l,d)=>new L(l,d,i),c=t.progress==="unread",p=c&&t.clientToken===void 0?
` (${Xr})`:"";switch(o){case"setting":return a("ConfigurationError",`CodePipeline cannot be asked as things are set: ${r}. Check ${c?"aws-region and AWS_ENDPOIN\
T_URL":"AWS_ENDPOINT_URL, which a step may have set since"}. ${Kr}`);case"no credentials":case"credentials":return a("PermissionError",`CodePipeline did not acc\
ept the worker's AWS credentials: ${r}. ${Tc(e)?_c:"Check role-to-assume, or the step that sets AWS_ACCESS_KEY_ID"}.`);case"denied":return a("PermissionError",`\
The worker's AWS credentials may not do this: ${r}. Allow the operation in the IAM policy of the role or user${p}.`);case"throttled":case"server":case"network":
return a("SystemUnavailable",`CodePipeline could not be reached: ${r}. Check the network${c?", the proxy and aws-region":" and the proxy"}; then ${se}.`);case"r\
efused":return a(Rc.has(n)?"ConfigurationError":"JobFailed",`CodePipeline refused the request: ${r}. ${c?`Check job-id, client-token and aws-region${p}`:"Check \
the inputs that this names"}.`)}}var Sc={ftp:21,gopher:70,http:80,https:443,ws:80,wss:443};function Pc(e){try{return new URL(e)}catch{return null}}function Qr(e){var t=(typeof e=="string"?Pc(e):
e)||{},n=t.protocol,o=t.host,r=t.port;if(typeof o!="string"||!o||typeof n!="string"||(n=n.split(":",1)[0],o=o.replace(/:\d*$/,""),r=parseInt(r)||Sc[n]||0,!kc(o,
r)))return"";var i=Gn(n+"_proxy")||Gn("all_proxy");return i&&i.indexOf("://")===-1&&(i=n+"://"+i),i}function kc(e,t){var n=Gn("no_proxy").toLowerCase();return n?
n==="*"?!1:n.split(/[,\s]/).every(function(o){if(!o)return!0;var r=o.match(/^(.+):(\d+)$/),i=r?r[1]:o,s=r?parseInt(r[2]):0;return s&&s!==t?!0:/^[.*]/.test(i)?(i.
charAt(0)==="*"&&(i=i.slice(1)),!e.endsWith(i)):e!==i}):!0}function Gn(e){return process.env[e.toLowerCase()]||process.env[e.toUpperCase()]||""}var et="1.0.0";async function ei(e,t,n,{clock:o,budget:r,signal:i,random:s=Math.random}){let a=o.now()+r,c=0;for(;;){let p=o.now(),l={moved:()=>{let d=o.now();a+=d-p,p=d},kept:()=>{
a=o.now()+r,c=0}};try{return await e(l)}catch(d){i?.throwIfAborted();let f=Math.min(15e3,500*2**c),h=f/2+s()*f/2;if(c+=1,!t(d)||o.now()+h>=a)throw d;n(d,h),await o.
sleep(h,i)}}}async function ti(e,t,n,o){let r=new AbortController,i=new AbortController,s=n.now();(async()=>{for(let c=t;c>0;c=s+t-n.now())await n.sleep(c,r.signal);i.abort(
new ke(t))})().catch(()=>{});try{let c=o===void 0?i.signal:AbortSignal.any([o,i.signal]);return await e(c,()=>{s=n.now()})}catch(c){throw i.signal.throwIfAborted(),
c}finally{r.abort()}}var ke=class extends Error{name="Stalled";code="ETIMEDOUT";limit;constructor(t){super(`No byte has moved for ${t/1e3} s.`),this.limit=t}};var ae=15e3,Ic=[["codepipeline-bridge",et]];function Ie({region:e,credentials:t}){return{region:e,credentials:async()=>{let{sessionToken:n,...o}=await t();return n===
void 0?o:{...o,sessionToken:n}},customUserAgent:Ic}}function $e(){return $c({connectionTimeout:ae,requestTimeout:ae,socketTimeout:ae,throwOnRequestTimeout:!0})}function $c(e){let t=new Map;return{metadata:{handlerProtocol:"http/1.1"},handle:async(n,o)=>{let{protocol:r,hostname:i,port:s}=n,a=Qr(`${r}//${i}${s===void 0?"":
`:${s}`}`),c=t.get(a)??Oc(a,e);return t.set(a,c),(await c).handle(n,o)},destroy:()=>{let n=o=>{o.destroy()};for(let o of t.values())o.then(n,()=>{})}}}async function Oc(e,t){
let n={keepAlive:!0,maxSockets:64};if(e==="")return new Ee({httpAgent:n,httpsAgent:n,...t});let{HttpProxyAgent:o}=await import("./dist-K7BCFLRR.js"),{HttpsProxyAgent:r}=await import("./dist-JKWNV373.js");
return new Ee({...t,httpAgent:new o(e,n),httpsAgent:new r(e,n)})}import{setImmediate as ag,setTimeout as Cc}from"node:timers/promises";var ni={now:()=>performance.now(),sleep:async(e,t)=>{try{await Cc(e,void 0,t===void 0?{}:{
signal:t})}catch(n){throw t?.throwIfAborted(),n}}};async function oi(e,t){return await new Promise((n,o)=>{let r=()=>{o(t.reason instanceof Error?t.reason:new Error(
String(t.reason)))};t.aborted&&r(),t.addEventListener("abort",r,{once:!0}),e.then(n,o).finally(()=>{t.removeEventListener("abort",r)})})}async function ce(e,t){let{mayHaveArrived:n=!1}=t;return await ei(async()=>{try{return await e(n)}catch(r){throw r instanceof P&&(n||=r.mayHaveArrived,r.mayHaveArrived=
n),r}},Dc,t.onRetry,t)}function Dc(e){return e instanceof P&&["throttled","server","network","no credentials"].includes(e.kind)}async function ri(e,t,n,o,r=ae){
n?.throwIfAborted();let i=s=>oi(Jc(o,s),s);try{return await ti(i,r,t,n)}catch(s){throw n?.throwIfAborted(),s instanceof P||s instanceof L?s:Nc(e,s)}}async function Jc(e,t){
try{return await e(t)}catch(n){let{$metadata:o}=n;if(!(Ze(n).kind==="credentials"&&o?.clockSkewCorrected===!0))throw n;return await e(t)}}function Nc(e,t){let{kind:n,
code:o,mayHaveArrived:r}=Ze(t),i={kind:n==="missing"||n==="changed"?"refused":n,code:o,mayHaveArrived:r},s=t instanceof ke?`${e} got no answer within ${t.limit/
1e3} s`:`${e}: ${Qe(t)}`;return new P(i,s,{cause:t})}async function si(e,t,n){return await ce(async o=>{try{return await e()}catch(r){if(o&&ai(r,t))return;throw r}},n)}function ai(e,t){return e instanceof P&&e.code===
t}async function ci(e,t,n,o,r=()=>{}){let i=!1,a=await si(async()=>{try{return await e.acknowledge(t,o.signal)}catch(c){throw i||=!(c instanceof P)||c.mayHaveArrived,
c}},"InvalidNonceException",o).catch(c=>{throw(!i||Pe(c))&&r(),Un(c,n)});if(!(a===void 0||a==="InProgress"))throw r(),jn([`its status is ${a}, not InProgress`],
n)}var ii="InvalidJobStateException";async function ui(e,t,n,o){let{signal:r}=o,i=()=>"type"in t?e.putFailure(t,r):e.putSuccess(t,r);try{await si(i,ii,o)}catch(s){
let a="type"in t?"failure":"success",c=Un(s,n);if(!(c instanceof L))throw c;let p=ai(s,ii)?"":" The pipeline waits for a result until the action times out.",l=s instanceof
P&&s.mayHaveArrived?"may not have been":"was not";throw new L(c.type,`The ${a} of job ${n.jobId} ${l} reported to CodePipeline. ${c.message}${p}`,{cause:s})}}var z=class extends Error{name;status;request;response;constructor(t,n,o){super(t,{cause:o.cause}),this.name="HttpError",this.status=Number.parseInt(n),Number.isNaN(
this.status)&&(this.status=0);"response"in o&&(this.response=o.response);let r=Object.assign({},o.request);o.request.headers.authorization&&(r.headers=Object.assign(
{},o.request.headers,{authorization:o.request.headers.authorization.replace(/(?<! ) .*$/," [REDACTED]")})),r.url=r.url.replace(/\bclient_secret=\w+/g,"client_se\
cret=[REDACTED]").replace(/\baccess_token=\w+/g,"access_token=[REDACTED]"),this.request=r}};var S=class extends Error{name="GitHubError";kind;status;until;constructor(t,n,o){super(n,o),this.kind=t.kind,this.status=t.status,this.until=t.until}},Lc=/^(ECONNREFUSED|ENOTFOUND|EAI_AGAIN|ENETUNREACH|EHOSTUNREACH|UND_ERR_CONNECT_TIMEOUT|ERR_TLS_.*|CERT_.*|DEPTH_ZERO_SELF_SIGNED_CERT|SELF_SIGNED_CERT_IN_CHAIN|UNABLE_TO_.*)$/;
function Hn(e,t){if(e instanceof S)return e;let n=e instanceof z?e.response:void 0;if(!(e instanceof z)||n===void 0)return Fc(e);let{status:o,headers:r}=n,i=Uc(
n.data),s=`HTTP ${o}${i===""?"":`: ${i}`}`,a={cause:e};return o===429||o===403&&(r["retry-after"]!==void 0||r["x-ratelimit-remaining"]==="0"||/rate limit|abuse detection/i.
test(i))?new S({kind:"limited",status:o,until:jc(r,t)},s,a):o>=500||o===408?new S({kind:"lost",status:o},s,a):new S({kind:"refused",status:o},s,a)}function Fc(e){
let t=e instanceof z?e.cause??e:e,n=t instanceof Error&&t.cause instanceof Error?t.cause:t,o=n?.code,r=B(n),i=typeof o=="string"?o:void 0;return new S({kind:i!==
void 0&&Lc.test(i)?"unsent":"lost"},`no answer from GitHub: ${Z(R(r===""?i??"unknown":r),300)}`,{cause:e})}function jc(e,t){let n=Number(e["retry-after"]);if(Number.
isFinite(n)&&n>=0)return t+Math.max(1,n)*1e3;let o=Number(e["x-ratelimit-reset"]);return e["x-ratelimit-remaining"]==="0"&&Number.isFinite(o)?Math.max(t,o*1e3)+
1e3:t+6e4}function Uc(e){if(typeof e!="object"||e===null)return"";let{message:t,errors:n}=e,o=Array.isArray(n)?n.map(r=>typeof r=="string"?r:JSON.stringify(r)):
[];return Z(R([typeof t=="string"?t:"",...o].filter(Boolean).join("; ")),500)}function li(e,t){return{type:t.status===401||t.status===403?"PermissionError":"ConfigurationError",cause:"refused",message:`GitHub does not start ${We(e)}: ${t.
message}. ${Gc(e,t)} Then retry the stage.`}}function Gc(e,{status:t,message:n}){let o=e.eventType===void 0?"actions: write":"contents: write (for repository_di\
spatch) and actions: write";switch(t){case 401:return"Check the relay's GITHUB_TOKEN (expired or revoked?), or GITHUB_APP_ID and GITHUB_APP_PRIVATE_KEY.";case 403:
return`Give the relay's token or App the permission ${o} for ${e.repository}.`;case 404:return`Check the action's properties Repository${e.workflow===void 0?"":
" and Workflow (a file in .github/workflows of the default branch)"}, and that the relay's token or App may see ${e.repository}: GitHub hides what they may not.`;case 422:
return Hc(e,n,o);default:return t!==void 0&&t>=300&&t<400?"Set the action's property Repository to the new name, and RELAY_REPOSITORIES with it.":"Check the act\
ion's configuration."}}function Hc({repository:e},t,n){return/no ref found|reference/i.test(t)?"Check the action's property Ref: it names a branch or tag.":/unexpected inputs/i.
test(t)?"Declare the inputs that the relay sends under on.workflow_dispatch.inputs: job-id, and for third-party jobs client-token.":/required input/i.test(t)?"T\
he relay sends job-id (and client-token) only: make the other inputs optional.":/trigger/i.test(t)&&/does not have/i.test(t)?"Add on: workflow_dispatch with the\
 input job-id to the workflow, on that ref.":/disabled/i.test(t)?`Enable the workflow in the Actions tab of ${e}.`:/permission/i.test(t)?`Give the App the permi\
ssion ${n}, and accept it for its installation.`:"Check the workflow and the action's configuration."}var ue=class extends Error{name="SecretError"},Wc=5*6e4;function pi(e,t){let n=new Map;function o(r){let i=n.get(r);if(i!==void 0&&t.now()-i.at<Wc)return i.value;
let s=Mc(r,e);return n.set(r,{value:s,at:t.now()}),s.catch(()=>n.delete(r)),s}return{ofSetting:r=>On(r)?o(r):Promise.resolve(r),named:o}}async function Mc(e,t){
let n;try{n=/^arn:[\w-]+:ssm:/.test(e)?await Bc(e,t):await qc(e,t)}catch(r){throw new ue(`The secret ${e} cannot be read: ${Qe(r)} Check that it exists in this \
region, and that the relay's role may read and decrypt it.`,{cause:r})}let o=n?.trim()??"";if(o!=="")return o;throw new ue(`The secret ${e} is empty or binary: \
store its value as plain text.`)}async function qc(e,t){let{GetSecretValueCommand:n,SecretsManagerClient:o}=await import("./dist-es-57SISU6M.js"),r=new o({...Ie(
t),requestHandler:$e()});try{return(await r.send(new n({SecretId:e}))).SecretString}finally{r.destroy()}}async function Bc(e,t){let{GetParameterCommand:n,SSMClient:o}=await import("./dist-es-U2CHUNTQ.js"),
r=new o({...Ie(t),requestHandler:$e()});try{let i=e.slice(e.indexOf(":parameter/")+10),s=i.lastIndexOf("/")>0,{Parameter:a}=await r.send(new n({Name:s?i:i.slice(
1),WithDecryption:!0}));return a?.Value}finally{r.destroy()}}var Vc=1e4,tt=2e4;async function di(e,t,n,o){switch(e){case"acknowledge":return await Kc(t,o);case"close":return await Zc(t,o);case"dispatch":return await zc(t,
Wn(t),n,o);case"search":return await Yc(t,Wn(t),o);case"check":return await Xc(t,Wn(t),o)}}async function Kc(e,t){let{nonce:n=""}=e,o=!1;try{let r=await t.jobApi(
e);return{is:await ce(s=>(o=s,r.acknowledge(n)),Mn(e,t))==="InProgress"?"acknowledged":"job gone"}}catch(r){if(!(r instanceof P))throw r;return r.code==="Invali\
dNonceException"?{is:"nonce used",nonce:n,mayHaveArrived:o}:({mayHaveArrived:o}=r,Pe(r)?{is:"job gone"}:(mi(e,r,t),{is:"not acknowledged",until:t.clock.now()+tt,
mayHaveArrived:o}))}}async function zc(e,t,n,o){let{clock:r,workflows:i}=o,s="attempt"in e.state?e.state.attempt+1:1,a;try{a={"job-id":e.jobId,...e.clientId===void 0?
{}:{"client-token":await o.clientToken(e.clientId)}}}catch(c){let p=B(c);return o.fault(e,p),{is:"postponed",attempt:s,until:r.now()+tt,heard:p}}try{return{is:"\
dispatched",attempt:s,run:await i.dispatch(t,a,n+6e4/2)}}catch(c){if(!(c instanceof S))throw c;switch(c.cause instanceof ue?o.fault(e,c.message):c.kind!=="refus\
ed"&&o.warn(e,`GitHub: ${c.message}`),c.kind){case"refused":return{is:"refused",attempt:s,answer:li(t,c)};case"limited":case"unsent":return{is:"postponed",attempt:s,
until:c.until,heard:c.message};case"lost":return{is:"answer lost",attempt:s,heard:c.message}}}}async function Yc(e,t,n){let{state:o}=e,r="at"in o?o.at:e.foundAt,
i=n.clock.now();try{let{runs:s,strangers:a}=await n.workflows.find(t,e.jobId,r),[c,...p]=s;for(let l of p)n.warn(e,`Run ${l.id} has the job's ID in its name as \
well, and is cancelled: ${l.url}`),await nt(e,l,n);return c===void 0?{is:"no run found",askedAt:i,strangers:a}:{is:"run found",run:c}}catch(s){if(!(s instanceof
S))throw s;n.warn(e,`GitHub, listing runs: ${s.message}`);let a=s.until??n.clock.now();return{is:"search failed",askedAt:i,until:a,heard:s.message,forGood:s.kind===
"refused"}}}async function Xc(e,t,n){let{state:o}=e,r=n.clock.now();if(o.name!=="started")return{is:"run not seen",until:r};try{let i=await n.workflows.see(t,o.
run);return i.status!=="completed"&&await n.isAbandoned(e)?{is:"abandoned"}:{is:"run seen",askedAt:r,...i}}catch(i){if(!(i instanceof S))throw i;return i.status===
404||i.status===410?{is:"run gone",askedAt:r}:(n.warn(e,`GitHub, looking at run ${o.run.id}: ${i.message}`),{is:"run not seen",until:i.until??n.clock.now()})}}async function Zc(e,t){
let{state:n}=e;if(n.name!=="closing")return{is:"not closed",until:t.clock.now()};let o=n.cancels?await nt(e,n.run,t):void 0;if(n.outcome!==void 0)return{is:"clo\
sed",outcome:n.outcome,until:o};if(n.answer===void 0)return{is:"closed",outcome:"abandoned",until:o};let r=await Qc(e,n.answer,n.run?.id,t);return r.is==="close\
d"?{...r,until:o}:r}async function nt(e,t,n){if(!(t===void 0||e.route===void 0))try{await n.workflows.cancel(e.route,t);return}catch(o){if(!(o instanceof S))throw o;
return n.warn(e,`Run ${t.id} could not be cancelled: ${o.message}`),o.kind==="refused"?void 0:Math.max(o.until??0,n.clock.now()+tt)}}async function Qc(e,t,n,o){
try{let r=await o.jobApi(e);return e.kind==="third-party"&&await eu(r,e,o),await ui(r,tu(t,n),fi(e),Mn(e,o)),{is:"closed",outcome:"failed"}}catch(r){let i=qn(r);
return i?.code==="InvalidJobStateException"||i?.code==="InvalidJobException"?{is:"closed",outcome:"answered"}:i!==void 0&&Pe(i)?{is:"job gone"}:(mi(e,r,o),{is:"\
not closed",until:o.clock.now()+tt})}}async function eu(e,t,n){let o=Mn(t,n);for(let r=1;r<=2;r+=1){let{nonce:i=""}=await ce(()=>e.getDetails(),o);try{await ci(
e,i,fi(t),o);return}catch(s){if(qn(s)?.code!=="InvalidNonceException")throw s}}}function tu({type:e,message:t},n){return{type:e,message:t,...n===void 0?{}:{externalExecutionId:n}}}
function Mn(e,{clock:t,warn:n}){return{clock:t,budget:Vc,onRetry:o=>{n(e,`CodePipeline: ${o.message}`)}}}function fi({jobId:e}){return{jobId:e,clientToken:void 0,
acknowledges:!0,progress:"read",attempt:1}}function Wn({route:e,jobId:t}){if(e!==void 0)return e;throw new Error(`The record of job ${t} has no route.`)}function mi(e,t,{
warn:n,fault:o}){let r=qn(t)??t;(r instanceof P&&(r.kind==="throttled"||r.kind==="server"||r.kind==="network")?n:o)(e,`CodePipeline: ${B(r)}`)}function qn(e){for(let t=e;t instanceof
Error;t=t.cause)if(t instanceof P)return t}async function he(e,t,n,o){let{clock:r,timeouts:i}=o,s=t,a=[...n],c=n.reduce((p,l)=>Xe(p,l,r.now(),i),e);for(;;){let p=r.now();c=Mr(c,p,i);let l=p>=o.until||ou(
c,o)?void 0:qr(c,p),d=l===void 0?void 0:Br(l,c,p),f=d??(l===void 0?c:void 0);if(f!==void 0&&f!==s?.record){let m=await ru(f,s,o);if(!m.isWritten){if(s=m.current,
await nu(a,s.record,o),a.length===0)return{isOurs:!1,stored:s};if(c=a.reduce((_,y)=>Xe(_,y,r.now(),i),s.record),c===s.record)return{isOurs:!1,stored:s};continue}
iu(s?.record,f,o),{stored:s}=m,a=[]}if(l===void 0){if(s!==void 0)return{isOurs:!0,stored:s};continue}let h=await di(l,c,p,o);a.push(h),c=Xe(d??c,h,r.now(),i)}}async function nu(e,{
state:t,...n},o){let r="run"in t?t.run:void 0;for(let i of e)i.is!=="dispatched"||i.run===void 0||r===void 0||i.run.id!==r.id&&(o.fault({state:t,...n},`Run ${i.
run.id} was started for the job as well, and is cancelled: ${i.run.url}`),await nt({state:t,...n},i.run,o))}function ou({state:e,route:t},{workflows:n,clock:o}){
return e.name==="ready"&&t!==void 0&&n.blockedUntil(t)>o.now()}async function ru(e,t,{records:n,clock:o}){for(let r=1;;r+=1)try{return await n.write(e,t)}catch(i){
if(r===3)throw i;await o.sleep(500*r)}}function iu(e,t,{log:n,count:o,clock:r}){let{state:i}=t,s=de(t);if(e===void 0&&(o("found"),n("INFO","Found a job.",s,{JobsFound:1})),
e?.state.name!==i.name)switch(i.name){case"dispatching":n("DEBUG","Dispatching.",s);break;case"started":case"accepted":if(e?.state.name==="accepted"){n("INFO","\
Found the run that GitHub had accepted.",s);break}o("dispatched"),n("INFO","Dispatched.",s,{JobsDispatched:1,SecondsToDispatch:(r.now()-t.foundAt)/1e3});break;case"\
unsure":n("WARN",`It is not known whether the dispatch has started a run: ${i.heard}`,s);break;case"ready":n("INFO",`To be dispatched${i.heard===void 0?".":` ag\
ain: ${i.heard}`}`,s);break;case"closing":i.answer!==void 0&&n("DEBUG","Offers CodePipeline an answer, in case it has none.",s);break;case"closed":{o("closed");
let a=e?.state.name==="closing"?e.state.answer:void 0;i.outcome==="failed"&&a!==void 0?(o("failed"),n("WARN",`Failed the job: ${a.message}`,{...s,cause:a.cause},
{JobsFailed:1})):n(i.outcome==="undelivered"?"ERROR":"INFO",`Closed: ${i.outcome}.`,s);break}case"acknowledging":break}}function de({jobId:e,route:t,state:n}){return{
jobId:e,repository:t?.repository,run:"run"in n?n.run?.id:void 0,state:n.name,attempt:"attempt"in n?n.attempt:void 0}}var ot=class{#e=new Set;#t;#n;constructor(t,n){this.#t=t,this.#n=n}async start(t){for(;this.#e.size>=this.#t;)await Promise.race(this.#e);let n=t().then(()=>{},
this.#n).finally(()=>{this.#e.delete(n)});this.#e.add(n)}async idle(){for(;this.#e.size>0;)await Promise.all(this.#e)}};var Bn=class extends Error{name="RoundError"},su=24;async function hi(e,t){let{log:n}=e,o={found:0,dispatched:0,failed:0,closed:0},r=[],i=(l,d)=>{n("ERROR",l,d===
void 0?{}:de(d)),r.push(l)},s={...e,count:l=>o[l]+=1,warn:(l,d)=>{n("WARN",d,de(l))},fault:(l,d)=>{i(d,l)}},a=new ot(su,l=>{i(B(l))});try{await t(a,s,i)}catch(l){
i(B(l))}await a.idle();let[c]=r;if(c===void 0)return o;let p=r.length===1?"":` (and ${r.length-1} more: see the log)`;throw new Bn(`The round did not go through\
: ${c}${p}`)}var yi=async(e,t,n)=>({operation:Po(t).operation,region:await Pn(e.region)()||(()=>{throw new Error("expected `region` to be configured for `aws.auth#sigv4`")})()});
function au(e){return{schemeId:"aws.auth#sigv4",signingProperties:{name:"codepipeline",region:e.region},propertiesExtractor:(t,n)=>({signingProperties:{config:t,
context:n}})}}var gi=e=>{let t=[];switch(e.operation){default:t.push(au(e))}return t},bi=e=>{let t=Pr(e);return Object.assign(t,{authSchemePreference:Pn(e.authSchemePreference??
[])})};var xi=e=>Object.assign(e,{useDualstackEndpoint:e.useDualstackEndpoint??!1,useFipsEndpoint:e.useFipsEndpoint??!1,defaultSigningName:"codepipeline"}),wi={UseFIPS:{
type:"builtInParams",name:"useFipsEndpoint"},Endpoint:{type:"builtInParams",name:"endpoint"},Region:{type:"builtInParams",name:"region"},UseDualStack:{type:"bui\
ltInParams",name:"useDualstackEndpoint"}};var Ei={name:"@aws-sdk/client-codepipeline",version:"3.1138.0",description:"AWS SDK for JavaScript Codepipeline Client for Node.js, Browser and React Native",homepage:"\
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
4.0.0",typescript:"~7.0.2"},engines:{node:">=20.0.0"}};var Ce="ref",fe=-1,rt=!0,vi="isSet",Pi="PartitionResult",it="booleanEquals",Ai="getAttr",Ti={[Ce]:"Endpoint"},_i={[Ce]:Pi},Oe={},Ri=[{[Ce]:"Region"}],Si={conditions:[
[vi,[Ti]],[vi,Ri],["aws.partition",Ri,Pi],[it,[{[Ce]:"UseFIPS"},rt]],[it,[{[Ce]:"UseDualStack"},rt]],[it,[{fn:Ai,argv:[_i,"supportsDualStack"]},rt]],[it,[{fn:Ai,
argv:[_i,"supportsFIPS"]},rt]]],results:[[fe],[fe,"Invalid Configuration: FIPS and custom endpoint are not supported"],[fe,"Invalid Configuration: Dualstack and\
 custom endpoint are not supported"],[Ti,Oe],["https://codepipeline-fips.{Region}.{PartitionResult#dualStackDnsSuffix}",Oe],[fe,"FIPS and DualStack are enabled,\
 but this partition does not support one or both"],["https://codepipeline-fips.{Region}.{PartitionResult#dnsSuffix}",Oe],[fe,"FIPS is enabled but this partition\
 does not support FIPS"],["https://codepipeline.{Region}.{PartitionResult#dualStackDnsSuffix}",Oe],[fe,"DualStack is enabled but this partition does not support\
 DualStack"],["https://codepipeline.{Region}.{PartitionResult#dnsSuffix}",Oe],[fe,"Invalid Configuration: Missing Region"]]},uu=2,Y=1e8,lu=new Int32Array([-1,1,
-1,0,12,3,1,4,Y+11,2,5,Y+11,3,8,6,4,7,Y+10,5,Y+8,Y+9,4,10,9,6,Y+6,Y+7,5,11,Y+5,6,Y+4,Y+5,3,Y+1,13,4,Y+2,Y+3]),ki=Xo.from(lu,uu,Si.conditions,Si.results);var pu=new Zo({size:50,params:["Endpoint","Region","UseDualStack","UseFIPS"]}),Ii=(e,t={})=>pu.get(e,()=>er(ki,{endpointParams:e,logger:t.logger}));Qo.aws=Ar;var b=class e extends Oo{constructor(t){super(t),Object.setPrototypeOf(this,e.prototype)}};var st=class e extends b{name="InvalidNonceException";$fault="client";constructor(t){super({name:"InvalidNonceException",$fault:"client",...t}),Object.setPrototypeOf(
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
InvalidStageDeclarationException",$fault:"client",...t}),Object.setPrototypeOf(this,e.prototype)}},Et=class e extends b{name="InvalidStructureException";$fault="\
client";constructor(t){super({name:"InvalidStructureException",$fault:"client",...t}),Object.setPrototypeOf(this,e.prototype)}},vt=class e extends b{name="Pipel\
ineNameInUseException";$fault="client";constructor(t){super({name:"PipelineNameInUseException",$fault:"client",...t}),Object.setPrototypeOf(this,e.prototype)}},
At=class e extends b{name="WebhookNotFoundException";$fault="client";constructor(t){super({name:"WebhookNotFoundException",$fault:"client",...t}),Object.setPrototypeOf(
this,e.prototype)}},Tt=class e extends b{name="PipelineNotFoundException";$fault="client";constructor(t){super({name:"PipelineNotFoundException",$fault:"client",
...t}),Object.setPrototypeOf(this,e.prototype)}},_t=class e extends b{name="StageNotFoundException";$fault="client";constructor(t){super({name:"StageNotFoundExc\
eption",$fault:"client",...t}),Object.setPrototypeOf(this,e.prototype)}},Rt=class e extends b{name="PipelineVersionNotFoundException";$fault="client";constructor(t){
super({name:"PipelineVersionNotFoundException",$fault:"client",...t}),Object.setPrototypeOf(this,e.prototype)}},St=class e extends b{name="PipelineExecutionNotF\
oundException";$fault="client";constructor(t){super({name:"PipelineExecutionNotFoundException",$fault:"client",...t}),Object.setPrototypeOf(this,e.prototype)}},
Pt=class e extends b{name="InvalidJobException";$fault="client";constructor(t){super({name:"InvalidJobException",$fault:"client",...t}),Object.setPrototypeOf(this,
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
iledException",$fault:"client",...t}),Object.setPrototypeOf(this,e.prototype)}};var du="Artifact",fu="ApprovalAlreadyCompletedException",mu="ActionConfiguration",hu="ActionConfigurationProperty",yu="ActionConfigurationPropertyList",gu="Acti\
onContext";var bu="ArtifactDetailList",xu="ArtifactDetail",wu="ArtifactDetails";var Eu="ActionExecutionDetail",vu="ActionExecutionDetailList",Au="ActionExecutionFilter",Tu="ActionExecutionInput",_u="ActionExecutionNotFoundException",Ru="Act\
ionExecutionOutput",Su="ActionExecutionResult";var Pu="AcknowledgeJob",ku="AcknowledgeJobInput",Iu="AcknowledgeJobOutput",$u="AccessKeyId",Ou="ArtifactLocation",Cu="ArtifactList",Du="ActionNotFoundException";var Ju="ActionType",Nu="ActionTypeArtifactDetails",Lu="ActionTypeDeclaration",Fu="ActionTypeExecutor",ju="ActionTypeId",Uu="ActionTypeIdentifier",Gu="ActionType\
List",Hu="ActionTypeNotFoundException",Wu="ActionTypePermissions",Mu="AcknowledgeThirdPartyJob",qu="AcknowledgeThirdPartyJobInput",Bu="AcknowledgeThirdPartyJobO\
utput",Vu="ActionTypeProperty",Ku="ActionTypeProperties",zu="ActionTypeSettings",Yu="ActionTypeUrls",Xu="AWSSessionCredentials";var Zu="ConflictException";var Qu="ConcurrentModificationException",el="ConditionNotOverridableException";var tl="ConcurrentPipelineExecutionsLimitExceededException";var nl="CurrentRevision";var ol="DuplicatedStopRequestException";var rl="ExecutorConfiguration",il="ErrorDetails",sl="ExecutionDetails",al="EncryptionKey";var cl="FailureDetails",ul="GetActionType",ll="GetActionTypeInput",pl="GetActionTypeOutput";var dl="GetJobDetails",fl="GetJobDetailsInput",ml="GetJobDetailsOutput";var hl="GetThirdPartyJobDetails",yl="GetThirdPartyJobDetailsInput",gl="GetThirdPartyJobDetailsOutput";var bl="InvalidActionDeclarationException",xl="InvalidArnException";var wl="InvalidApprovalTokenException",El="InvalidBlockerDeclarationException",vl="InvalidClientTokenException",Al="InvalidJobException",Tl="InvalidJobStateExce\
ption",_l="InvalidNonceException",Rl="InvalidNextTokenException",Sl="InvalidStageDeclarationException",Pl="InvalidStructureException",kl="InvalidTagsException",
Il="InvalidWebhookAuthenticationParametersException",$l="InvalidWebhookFilterPatternException",Ol="Job",Cl="JobData",Dl="JobDetails",Jl="JobList",Nl="JobNotFoun\
dException",Ll="JobWorkerExecutorConfiguration",Fl="ListActionExecutions",jl="ListActionExecutionsInput",Ul="ListActionExecutionsOutput",Gl="ListActionTypes",Hl="\
ListActionTypesInput",Wl="ListActionTypesOutput";var Ml="LambdaExecutorConfiguration",ql="LimitExceededException",Bl="LatestInPipelineExecutionFilter";var Vl="NotLatestPipelineExecutionException";var Kl="OutputVariablesSizeExceededException";var zl="PipelineContext";var Yl="PipelineExecutionNotFoundException",Xl="PipelineExecutionNotStoppableException",Zl="PipelineExecutionOutdatedException";var Ql="PollForJobs",ep="PollForJobsInput",tp="PollForJobsOutput",np="PollForThirdPartyJobs",op="PollForThirdPartyJobsInput",rp="PollForThirdPartyJobsOutput",ip="\
PutJobFailureResult",sp="PutJobFailureResultInput",ap="PutJobSuccessResult",cp="PutJobSuccessResultInput";var up="PipelineNotFoundException",lp="PipelineNameInUseException";var pp="PutThirdPartyJobFailureResult",dp="PutThirdPartyJobFailureResultInput",fp="PutThirdPartyJobSuccessResult",mp="PutThirdPartyJobSuccessResultInput";var hp="PipelineVersionNotFoundException";var yp="RequestFailedException",gp="ResourceNotFoundException";var bp="SecretAccessKey",xp="S3ArtifactLocation";var wp="StageContext";var Ep="S3Location",vp="StageNotFoundException",Ap="StageNotRetryableException";var Tp="SessionToken";var _p="TooManyTagsException",Rp="ThirdPartyJob",Sp="ThirdPartyJobData",Pp="ThirdPartyJobDetails",kp="ThirdPartyJobList";var Ip="UnableToRollbackStageException",$p="ValidationException";var Op="WebhookNotFoundException";var Cp="allowedAccounts";var Ci="actionConfiguration",Dp="actionConfigurationProperties",Di="artifactCredentials";var Jp="actionExecutionDetails",Ji="actionExecutionId",Ni="accountId",Np="accessKeyId",Lp="actionName",Fp="actionOwnerFilter";var jp="actionType",De="actionTypeId",Up="actionTypes";var Gp="action";var Hp="bucketName";var Wp="bucket",v="client",Mp="changeIdentifier",qp="clientId";var Li="currentRevision";var Kt="clientToken",zt="continuationToken";var Bp="configurationUrl",Vn="category",Kn="configuration",Vp="code";var Kp="created",zn="description";var Yn="data";var A="error";var zp="errorDetails",Fi="executionDetails",Xn="externalExecutionId",Yp="externalExecutionSummary",Xp="externalExecutionUrl",ji="encryptionKey";var Zp="executionResult";var Ui="entityUrlTemplate",Gi="executionUrlTemplate";var Qp="executor";var ed="filter",Hi="failureDetails";var td="httpError",nd="input",Zn="inputArtifacts",Wi="inputArtifactDetails";var ye="id";var Mi="jobs",qi="jobDetails",oe="jobId";var od="jobTimeout",rd="jobWorkerExecutorConfiguration",Qn="key",id="location";var sd="lambdaExecutorConfiguration",ad="lambdaFunctionArn",cd="latestInPipelineExecution";var ud="logStreamARN";var ld="lastUpdateTime",w="message",Bi="maxBatchSize",Vi="minimumCount",Ki="maximumCount";var pd="maxResults";var Yt="nonce",dd="noEcho";var Xt="nextToken",ge="name",fd="namespace",md="output",eo="outputArtifacts",zi="outputArtifactDetails";var hd="objectKey";var Yi="outputVariables",yd="optional",to="owner",gd="permissions",bd="pollingAccounts",xd="pipelineArn",wd="percentComplete",Xi="pipelineContext";var Zt="pipelineExecutionId";var Zi="pipelineName";var Ed="pollingServicePrincipals",vd="policyStatementsTemplate";var Ad="pipelineVersion";var Td="properties",no="provider";var Qi="queryable",_d="queryParam",Rd="required",Sd="roleArn";var Pd="resolvedConfiguration";var kd="regionFilter";var Id="revisionSummary";var es="revisionUrlTemplate";var $d="region";var ts="revision";var ns="smithy.ts.sdk.synthetic.com.amazonaws.codepipeline",Od="secretAccessKey";var Cd="s3Location",Dd="stageName";var Jd="startTime",Nd="startTimeRange",Ld="sessionToken";var Fd="secret",jd="settings",Ud="s3location",oo="status",Gd="stage";var Hd="summary",Je="type";var Wd="thirdPartyConfigurationUrl";var Md="urls",qd="updatedBy";var ro="version";var u="com.amazonaws.codepipeline",os=new kn(ns),Bd=[-3,ns,"CodePipelineServiceException",0,[],[]];os.registerError(Bd,b);var E=new kn(u),Vd=[-3,u,_u,{[A]:v},[w],
[0]];E.registerError(Vd,lt);var Kd=[-3,u,Du,{[A]:v},[w],[0]];E.registerError(Kd,pt);var zd=[-3,u,Hu,{[A]:v},[w],[0]];E.registerError(zd,dt);var Yd=[-3,u,fu,{[A]:v},
[w],[0]];E.registerError(Yd,ft);var Xd=[-3,u,Qu,{[A]:v},[w],[0]];E.registerError(Xd,mt);var Zd=[-3,u,tl,{[A]:v},[w],[0]];E.registerError(Zd,Ot);var Qd=[-3,u,el,
{[A]:v},[w],[0]];E.registerError(Qd,Ct);var ef=[-3,u,Zu,{[A]:v,[td]:409},[w],[0]];E.registerError(ef,Dt);var tf=[-3,u,ol,{[A]:v},[w],[0]];E.registerError(tf,Mt);
var nf=[-3,u,bl,{[A]:v},[w],[0]];E.registerError(nf,bt);var of=[-3,u,wl,{[A]:v},[w],[0]];E.registerError(of,Nt);var rf=[-3,u,xl,{[A]:v},[w],[0]];E.registerError(
rf,It);var sf=[-3,u,El,{[A]:v},[w],[0]];E.registerError(sf,xt);var af=[-3,u,vl,{[A]:v},[w],[0]];E.registerError(af,ut);var cf=[-3,u,Al,{[A]:v},[w],[0]];E.registerError(
cf,Pt);var uf=[-3,u,Tl,{[A]:v},[w],[0]];E.registerError(uf,Lt);var lf=[-3,u,Rl,{[A]:v},[w],[0]];E.registerError(lf,kt);var pf=[-3,u,_l,{[A]:v},[w],[0]];E.registerError(
pf,st);var df=[-3,u,Sl,{[A]:v},[w],[0]];E.registerError(df,wt);var ff=[-3,u,Pl,{[A]:v},[w],[0]];E.registerError(ff,Et);var mf=[-3,u,kl,{[A]:v},[w],[0]];E.registerError(
mf,ht);var hf=[-3,u,Il,{[A]:v},[w],[0]];E.registerError(hf,jt);var yf=[-3,u,$l,{[A]:v},[w],[0]];E.registerError(yf,Ut);var gf=[-3,u,Nl,{[A]:v},[w],[0]];E.registerError(
gf,at);var bf=[-3,u,ql,{[A]:v},[w],[0]];E.registerError(bf,yt);var xf=[-3,u,Vl,{[A]:v},[w],[0]];E.registerError(xf,Jt);var wf=[-3,u,Kl,{[A]:v},[w],[0]];E.registerError(
wf,Ft);var Ef=[-3,u,Yl,{[A]:v},[w],[0]];E.registerError(Ef,St);var vf=[-3,u,Xl,{[A]:v},[w],[0]];E.registerError(vf,qt);var Af=[-3,u,Zl,{[A]:v},[w],[0]];E.registerError(
Af,Ht);var Tf=[-3,u,lp,{[A]:v},[w],[0]];E.registerError(Tf,vt);var _f=[-3,u,up,{[A]:v},[w],[0]];E.registerError(_f,Tt);var Rf=[-3,u,hp,{[A]:v},[w],[0]];E.registerError(
Rf,Rt);var Sf=[-3,u,yp,{[A]:v},[w],[0]];E.registerError(Sf,Bt);var Pf=[-3,u,gp,{[A]:v},[w],[0]];E.registerError(Pf,$t);var kf=[-3,u,vp,{[A]:v},[w],[0]];E.registerError(
kf,_t);var If=[-3,u,Ap,{[A]:v},[w],[0]];E.registerError(If,Gt);var $f=[-3,u,_p,{[A]:v},[w],[0]];E.registerError($f,gt);var Of=[-3,u,Ip,{[A]:v},[w],[0]];E.registerError(
Of,Wt);var Cf=[-3,u,$p,{[A]:v},[w],[0]];E.registerError(Cf,ct);var Df=[-3,u,Op,{[A]:v},[],[]];E.registerError(Df,At);var rs=[os,E],Jf=[0,u,$u,8,0],Nf=[0,u,bp,8,
0],Lf=[0,u,Tp,8,0],Ff=[3,u,ku,0,[oe,Yt],[0,0],2],jf=[3,u,Iu,0,[oo],[0]],Uf=[3,u,qu,0,[oe,Yt,Kt],[0,0,0],3],Gf=[3,u,Bu,0,[oo],[0]],is=[3,u,mu,0,[Kn],[128]],Hf=[3,
u,hu,0,[ge,Rd,Qn,Fd,Qi,zn,Je],[0,2,2,2,2,0,0],4],Wf=[3,u,gu,0,[ge,Ji],[0,0]];var Mf=[3,u,Eu,0,[Zt,Ji,Ad,Dd,Lp,Jd,ld,qd,oo,nd,md],[0,0,1,0,0,4,4,0,0,()=>Bf,()=>Vf]],qf=[3,u,Au,0,[Zt,cd],[0,()=>bm]],Bf=[3,u,Tu,0,[De,Kn,Pd,Sd,$d,Zn,fd],[()=>be,
128,128,0,0,()=>fs,0]],Vf=[3,u,Ru,0,[eo,Zp,Yi],[()=>fs,()=>Kf,128]],Kf=[3,u,Su,0,[Xn,Yp,Xp,zp,ud],[0,0,0,()=>sm,0]];var zf=[3,u,Ju,0,[ye,Wi,zi,jd,Dp],[()=>be,()=>Oi,()=>Oi,()=>tm,()=>Lm],3],$i=[3,u,Nu,0,[Vi,Ki],[1,1],2],Yf=[3,u,Lu,0,[Qp,ye,Wi,zi,zn,gd,Td,Md],[()=>Xf,()=>Zf,()=>$i,
()=>$i,0,()=>Qf,()=>Um,()=>nm],4],Xf=[3,u,Fu,0,[Kn,Je,vd,od],[()=>am,0,0,1],2],be=[3,u,ju,0,[Vn,to,no,ro],[0,0,0,0],4],Zf=[3,u,Uu,0,[Vn,to,no,ro],[0,0,0,0],4],Qf=[
3,u,Wu,0,[Cp],[64],1],em=[3,u,Vu,0,[ge,yd,Qn,dd,Qi,zn],[0,2,2,2,2,0],4],tm=[3,u,zu,0,[Wd,Ui,Gi,es],[0,0,0,0]],nm=[3,u,Yu,0,[Bp,Ui,Gi,es],[0,0,0,0]];var om=[3,u,du,0,[ge,ts,id],[0,0,()=>im]],rm=[3,u,xu,0,[ge,Ud],[0,()=>Om]],Oi=[3,u,wu,0,[Vi,Ki],[1,1],2],im=[3,u,Ou,0,[Je,Cd],[0,()=>$m]];var ss=[3,u,Xu,8,[Np,Od,Ld],[[()=>Jf,0],[()=>Nf,0],[()=>Lf,0]],3];var as=[3,u,nl,0,[ts,Mp,Kp,Id],[0,0,4,0],2];var cs=[3,u,al,0,[ye,Je],[0,0],2];var sm=[3,u,il,0,[Vp,w],[0,0]],us=[3,u,sl,0,[Hd,Xn,wd],[0,0,1]];var am=[3,u,rl,0,[sd,rd],[()=>gm,()=>ym]];var ls=[3,u,cl,0,[Je,w,Xn],[0,0,0],2],cm=[3,u,ll,0,[Vn,to,no,ro],[0,0,0,0],4],um=[3,u,pl,0,[jp],[()=>Yf]],lm=[3,u,fl,0,[oe],[0],1],pm=[3,u,ml,0,[qi],[[()=>hm,0]]];var dm=[3,u,yl,0,[oe,Kt],[0,0],2],fm=[3,u,gl,0,[qi],[[()=>Nm,0]]];var mm=[3,u,Ol,0,[ye,Yn,Yt,Ni],[0,[()=>ps,0],0,0]],ps=[3,u,Cl,0,[De,Ci,Xi,Zn,eo,Di,zt,ji],[()=>be,()=>is,()=>ds,()=>Vt,()=>Vt,[()=>ss,0],0,()=>cs]],hm=[3,u,Dl,0,
[ye,Yn,Ni],[0,[()=>ps,0],0]],ym=[3,u,Ll,0,[bd,Ed],[64,64]],gm=[3,u,Ml,0,[ad],[0],1],bm=[3,u,Bl,0,[Zt,Nd],[0,0],2],xm=[3,u,jl,0,[Zi,ed,pd,Xt],[0,()=>qf,1,0],1],wm=[
3,u,Ul,0,[Jp,Xt],[()=>Fm,0]],Em=[3,u,Hl,0,[Fp,Xt,kd],[0,0,0]],vm=[3,u,Wl,0,[Up,Xt],[()=>jm,0],1];var ds=[3,u,zl,0,[Zi,Gd,Gp,xd,Zt],[0,()=>Cm,()=>Wf,0,0]];var Am=[3,u,ep,0,[De,Bi,_d],[()=>be,1,128],1],Tm=[3,u,tp,0,[Mi],[[()=>Gm,0]]],_m=[3,u,op,0,[De,Bi],[()=>be,1],1],Rm=[3,u,rp,0,[Mi],[()=>Hm]];var Sm=[3,u,sp,0,[oe,Hi],[0,()=>ls],2],Pm=[3,u,cp,0,[oe,Li,zt,Fi,Yi],[0,()=>as,0,()=>us,128],1],km=[3,u,dp,0,[oe,Kt,Hi],[0,0,()=>ls],3],Im=[3,u,mp,0,[oe,Kt,Li,zt,
Fi],[0,0,()=>as,0,()=>us],2];var $m=[3,u,xp,0,[Hp,hd],[0,0],2],Om=[3,u,Ep,0,[Wp,Qn],[0,0]];var Cm=[3,u,wp,0,[ge],[0]];var Dm=[3,u,Rp,0,[qp,oe],[0,0]],Jm=[3,u,Sp,0,[De,Ci,Xi,Zn,eo,Di,zt,ji],[()=>be,()=>is,()=>ds,()=>Vt,()=>Vt,[()=>ss,0],0,()=>cs]],Nm=[3,u,Pp,0,[ye,Yn,Yt],[0,[()=>Jm,
0],0]];var Qt="unit",Lm=[1,u,yu,0,()=>Hf],Fm=[1,u,vu,0,()=>Mf];var jm=[1,u,Gu,0,()=>zf],Um=[1,u,Ku,0,()=>em];var fs=[1,u,bu,0,()=>rm],Vt=[1,u,Cu,0,()=>om];var Gm=[1,u,Jl,0,[()=>mm,0]];var Hm=[1,u,kp,0,()=>Dm];var ms=[9,u,Pu,0,()=>Ff,()=>jf],hs=[9,u,Mu,0,()=>Uf,()=>Gf];var ys=[9,u,ul,0,()=>cm,()=>um],gs=[9,u,dl,0,()=>lm,()=>pm];var bs=[9,u,hl,0,()=>dm,()=>fm],xs=[9,u,Fl,0,()=>xm,()=>wm],ws=[9,u,Gl,0,()=>Em,()=>vm];var Es=[9,u,Ql,0,()=>Am,()=>Tm],vs=[9,u,np,0,()=>_m,()=>Rm];var As=[9,u,ip,0,()=>Sm,()=>Qt],Ts=[9,u,ap,0,()=>Pm,()=>Qt],_s=[9,u,pp,0,()=>km,()=>Qt],Rs=[9,u,fp,0,()=>Im,()=>Qt];var Ss=e=>({apiVersion:"2015-07-09",base64Decoder:e?.base64Decoder??Uo,base64Encoder:e?.base64Encoder??Ho,disableHostPrefix:e?.disableHostPrefix??!1,endpointProvider:e?.
endpointProvider??Ii,extensions:e?.extensions??[],httpAuthSchemeProvider:e?.httpAuthSchemeProvider??gi,httpAuthSchemes:e?.httpAuthSchemes??[{schemeId:"aws.auth#\
sigv4",identityProvider:t=>t.getIdentityProvider("aws.auth#sigv4"),signer:new Rr}],logger:e?.logger??new Lo,protocol:e?.protocol??kr,protocolSettings:e?.protocolSettings??
{defaultNamespace:"com.amazonaws.codepipeline",errorTypeRegistries:rs,xmlNamespace:"http://codepipeline.amazonaws.com/doc/2015-07-09/",version:"2015-07-09",serviceTarget:"\
CodePipeline_20150709"},serviceId:e?.serviceId??"CodePipeline",sha256:e?.sha256??rr,urlParser:e?.urlParser??ko,utf8Decoder:e?.utf8Decoder??Go,utf8Encoder:e?.utf8Encoder??
Wo});var Ps=e=>{Do(process.version);let t=Yo(e),n=()=>t().then(Co),o=Ss(e);jo(process.version);let r={profile:e?.profile,logger:o.logger};return{...o,...e,runtime:"n\
ode",defaultsMode:t,authSchemePreference:e?.authSchemePreference??re(Sr,r),bodyLengthChecker:e?.bodyLengthChecker??Mo,credentialDefaultProvider:e?.credentialDefaultProvider??
Ge,defaultUserAgentProvider:e?.defaultUserAgentProvider??Er({serviceId:o.serviceId,clientVersion:Ei.version}),maxAttempts:e?.maxAttempts??re(yr,e),region:e?.region??
re(Vo,{...Ko,...r}),requestHandler:Ee.create(e?.requestHandler??n),retryMode:e?.retryMode??re({...br,default:async()=>(await n()).retryMode||hr},e),streamCollector:e?.
streamCollector??or,useDualstackEndpoint:e?.useDualstackEndpoint??re(qo,r),useFipsEndpoint:e?.useFipsEndpoint??re(Bo,r),userAgentAppId:e?.userAgentAppId??re(vr,
r)}};var ks=e=>{let t=e.httpAuthSchemes,n=e.httpAuthSchemeProvider,o=e.credentials;return{setHttpAuthScheme(r){let i=t.findIndex(s=>s.schemeId===r.schemeId);i===-1?t.
push(r):t.splice(i,1,r)},httpAuthSchemes(){return t},setHttpAuthSchemeProvider(r){n=r},httpAuthSchemeProvider(){return n},setCredentials(r){o=r},credentials(){return o}}},
Is=e=>({httpAuthSchemes:e.httpAuthSchemes(),httpAuthSchemeProvider:e.httpAuthSchemeProvider(),credentials:e.credentials()});var $s=(e,t)=>{let n=Object.assign(Tr(e),Jo(e),ir(e),ks(e));return t.forEach(o=>o.configure(n)),Object.assign(e,_r(n),No(n),sr(n),Is(n))};var en=class extends Io{config;constructor(...[t]){let n=Ps(t||{});super(n),this.initConfig=n;let o=xi(n),r=mr(o),i=gr(r),s=zo(i),a=s,c=tr(a),p=bi(c),l=$s(p,t?.
extensions||[]);this.config=l,this.middlewareStack.use($o(this.config)),this.middlewareStack.use(wr(this.config)),this.middlewareStack.use(xr(this.config)),this.
middlewareStack.use(ar(this.config)),this.middlewareStack.use(cr(this.config)),this.middlewareStack.use(ur(this.config)),this.middlewareStack.use(lr(this.config)),
this.middlewareStack.use(pr(this.config,{httpAuthSchemeParametersProvider:yi,identityProviderConfigProvider:async d=>new fr({"aws.auth#sigv4":d.credentials})})),
this.middlewareStack.use(dr(this.config))}destroy(){super.destroy()}};var k=Fo(wi,"CodePipeline_20150709","CodePipelineClient",nr),I={},$=(e,t,n,o)=>[];var tn=class extends k(I,$,"AcknowledgeJob",ms){};var nn=class extends k(I,$,"AcknowledgeThirdPartyJob",hs){};var on=class extends k(I,$,"GetActionType",ys){};var rn=class extends k(I,$,"GetJobDetails",gs){};var sn=class extends k(I,$,"GetThirdPartyJobDetails",bs){};var an=class extends k(I,$,"ListActionExecutions",xs){};var cn=class extends k(I,$,"ListActionTypes",ws){};var un=class extends k(I,$,"PollForJobs",Es){};var ln=class extends k(I,$,"PollForThirdPartyJobs",vs){};var pn=class extends k(I,$,"PutJobFailureResult",As){};var dn=class extends k(I,$,"PutJobSuccessResult",Ts){};var fn=class extends k(I,$,"PutThirdPartyJobFailureResult",_s){};var mn=class extends k(I,$,"PutThirdPartyJobSuccessResult",Rs){};function Os(e,t){let n=new en({...Ie(e),requestHandler:$e(),maxAttempts:1});return(o,r,i)=>ri(o,t,i,s=>n.send(r,{abortSignal:s}))}function X(){return typeof navigator=="object"&&"userAgent"in navigator?navigator.userAgent:typeof process=="object"&&process.version!==void 0?`Node.js/${process.
version.substr(1)} (${process.platform}; ${process.arch})`:"<environment undetectable>"}var Wm="0.0.0-development",Mm=`octokit-endpoint.js/${Wm} ${X()}`,qm={method:"GET",baseUrl:"https://api.github.com",headers:{accept:"application/vnd.github.v3+js\
on","user-agent":Mm},mediaType:{format:""}};function Bm(e){return e?Object.keys(e).reduce((t,n)=>(t[n.toLowerCase()]=e[n],t),{}):{}}function Vm(e){if(typeof e!=
"object"||e===null||Object.prototype.toString.call(e)!=="[object Object]")return!1;let t=Object.getPrototypeOf(e);if(t===null)return!0;let n=Object.prototype.hasOwnProperty.
call(t,"constructor")&&t.constructor;return typeof n=="function"&&n instanceof n&&Function.prototype.call(n)===Function.prototype.call(e)}function Js(e,t){let n=Object.
assign({},e);return Object.keys(t).forEach(o=>{Vm(t[o])?o in e?n[o]=Js(e[o],t[o]):Object.assign(n,{[o]:t[o]}):Object.assign(n,{[o]:t[o]})}),n}function Cs(e){for(let t in e)
e[t]===void 0&&delete e[t];return e}function so(e,t,n){if(typeof t=="string"){let[r,i]=t.split(" ");n=Object.assign(i?{method:r,url:i}:{url:r},n)}else n=Object.
assign({},t);n.headers=Bm(n.headers),Cs(n),Cs(n.headers);let o=Js(e||{},n);return n.url==="/graphql"&&(e&&e.mediaType.previews?.length&&(o.mediaType.previews=e.
mediaType.previews.filter(r=>!o.mediaType.previews.includes(r)).concat(o.mediaType.previews)),o.mediaType.previews=(o.mediaType.previews||[]).map(r=>r.replace(/-preview/,
""))),o}function Km(e,t){let n=/\?/.test(e)?"&":"?",o=Object.keys(t);return o.length===0?e:e+n+o.map(r=>r==="q"?"q="+t.q.split("+").map(encodeURIComponent).join(
"+"):`${r}=${encodeURIComponent(t[r])}`).join("&")}var zm=/\{[^{}}]+\}/g;function Ym(e){return e.replace(/(?:^\W+)|(?:(?<!\W)\W+$)/g,"").split(/,/)}function Xm(e){
let t=e.match(zm);return t?t.map(Ym).reduce((n,o)=>n.concat(o),[]):[]}function Ds(e,t){let n={__proto__:null};for(let o of Object.keys(e))t.indexOf(o)===-1&&(n[o]=
e[o]);return n}function Ns(e){return e.split(/(%[0-9A-Fa-f]{2})/g).map(function(t){return/%[0-9A-Fa-f]/.test(t)||(t=encodeURI(t).replace(/%5B/g,"[").replace(/%5D/g,
"]")),t}).join("")}function we(e){return encodeURIComponent(e).replace(/[!'()*]/g,function(t){return"%"+t.charCodeAt(0).toString(16).toUpperCase()})}function Ne(e,t,n){
return t=e==="+"||e==="#"?Ns(t):we(t),n?we(n)+"="+t:t}function xe(e){return e!=null}function io(e){return e===";"||e==="&"||e==="?"}function Zm(e,t,n,o){var r=e[n],
i=[];if(xe(r)&&r!=="")if(typeof r=="string"||typeof r=="number"||typeof r=="bigint"||typeof r=="boolean")r=r.toString(),o&&o!=="*"&&(r=r.substring(0,parseInt(o,
10))),i.push(Ne(t,r,io(t)?n:""));else if(o==="*")Array.isArray(r)?r.filter(xe).forEach(function(s){i.push(Ne(t,s,io(t)?n:""))}):Object.keys(r).forEach(function(s){
xe(r[s])&&i.push(Ne(t,r[s],s))});else{let s=[];Array.isArray(r)?r.filter(xe).forEach(function(a){s.push(Ne(t,a))}):Object.keys(r).forEach(function(a){xe(r[a])&&
(s.push(we(a)),s.push(Ne(t,r[a].toString())))}),io(t)?i.push(we(n)+"="+s.join(",")):s.length!==0&&i.push(s.join(","))}else t===";"?xe(r)&&i.push(we(n)):r===""&&
(t==="&"||t==="?")?i.push(we(n)+"="):r===""&&i.push("");return i}function Qm(e){return{expand:eh.bind(null,e)}}function eh(e,t){var n=["+","#",".","/",";","?","\
&"];return e=e.replace(/\{([^\{\}]+)\}|([^\{\}]+)/g,function(o,r,i){if(r){let a="",c=[];if(n.indexOf(r.charAt(0))!==-1&&(a=r.charAt(0),r=r.substr(1)),r.split(/,/g).
forEach(function(p){var l=/([^:\*]*)(?::(\d+)|(\*))?/.exec(p);c.push(Zm(t,a,l[1],l[2]||l[3]))}),a&&a!=="+"){var s=",";return a==="?"?s="&":a!=="#"&&(s=a),(c.length!==
0?a:"")+c.join(s)}else return c.join(",")}else return Ns(i)}),e==="/"?e:e.replace(/\/$/,"")}function Ls(e){let t=e.method.toUpperCase(),n=(e.url||"/").replace(/:([a-z]\w+)/g,
"{$1}"),o=Object.assign({},e.headers),r,i=Ds(e,["method","baseUrl","url","headers","request","mediaType"]),s=Xm(n);n=Qm(n).expand(i),/^http/.test(n)||(n=e.baseUrl+
n);let a=Object.keys(e).filter(l=>s.includes(l)).concat("baseUrl"),c=Ds(i,a);if(!/application\/octet-stream/i.test(o.accept)&&(e.mediaType.format&&(o.accept=o.accept.
split(/,/).map(l=>l.replace(/application\/vnd(\.\w+)(\.v3)?(\.\w+)?(\+json)?$/,`application/vnd$1$2.${e.mediaType.format}`)).join(",")),n.endsWith("/graphql")&&
e.mediaType.previews?.length)){let l=o.accept.match(/(?<![\w-])[\w-]+(?=-preview)/g)||[];o.accept=l.concat(e.mediaType.previews).map(d=>{let f=e.mediaType.format?
`.${e.mediaType.format}`:"+json";return`application/vnd.github.${d}-preview${f}`}).join(",")}return["GET","HEAD"].includes(t)?n=Km(n,c):"data"in c?r=c.data:Object.
keys(c).length&&(r=c),!o["content-type"]&&typeof r<"u"&&(o["content-type"]="application/json; charset=utf-8"),["PATCH","PUT"].includes(t)&&typeof r>"u"&&(r=""),
Object.assign({method:t,url:n,headers:o},typeof r<"u"?{body:r}:null,e.request?{request:e.request}:null)}function th(e,t,n){return Ls(so(e,t,n))}function Fs(e,t){
let n=so(e,t),o=th.bind(null,n);return Object.assign(o,{DEFAULTS:n,defaults:Fs.bind(null,n),merge:so.bind(null,n),parse:Ls})}var js=Fs(null,qm);var oa=za(Bs(),1);var dh=/^-?\d+$/,gn=/^-?\d+n+$/,le=JSON.stringify,lo=JSON.parse,Xs=/^-?\d+n$/,Vs=/([\[:])?"(-?\d+)n"($|\s*[,\}\]])/g,Ks=/([\[:])?("-?\d+n+)n("$|"\s*[,\}\]])/g,po=e=>e===
void 0||typeof e=="function"||typeof e=="symbol",fo=e=>e!==null&&typeof e=="object"&&e.constructor&&e.constructor.name==="RawJSON",fh=(e,t,n)=>{let o="";typeof n==
"number"?o=" ".repeat(Math.min(10,Math.max(0,Math.floor(n)))):typeof n=="string"&&(o=n.slice(0,10));let r=typeof t=="function",i=Array.isArray(t)?new Set(t.map(
String)):null,s=(m,_,y)=>(y!==null&&typeof y=="object"&&typeof y.toJSON=="function"&&(y=y.toJSON(_)),typeof y=="string"&&gn.test(y)?y+"n":typeof y=="bigint"?"ra\
wJSON"in JSON?JSON.rawJSON(y.toString()):y.toString()+"n":(r&&(y=t.call(m,_,y)),y!==null&&typeof y=="object"&&(y instanceof Number||y instanceof String||y instanceof
Boolean)&&(y=y.valueOf()),y)),a=s({"":e},"",e);if(po(a))return;let c=a===null||typeof a!="object",p=fo(a);if(c||p)return le(a);let l=[],d=0,f=[{parent:{"":a},key:"",
val:a,isArray:Array.isArray(a),keys:Array.isArray(a)?null:Object.keys(a),index:0,first:!0}],h=new WeakSet([a]);for(;f.length>0;){let m=f[f.length-1];m.index===0&&
(l.push(m.isArray?"[":"{"),d++);let _=!1;if(m.isArray)if(m.index<m.val.length){m.first||l.push(","),o&&l.push(`
`+o.repeat(d));let y=m.val[m.index],T=s(m.val,String(m.index),y);if(po(T))l.push("null"),m.first=!1,m.index++;else{let C=T!==null&&typeof T=="object",W=fo(T);if(C&&
!W){if(h.has(T))throw new TypeError("Converting circular structure to JSON");h.add(T),f.push({parent:m.val,key:String(m.index),val:T,isArray:Array.isArray(T),keys:Array.
isArray(T)?null:Object.keys(T),index:0,first:!0}),m.first=!1,m.index++}else l.push(le(T)),m.first=!1,m.index++}}else _=!0;else{for(;m.index<m.keys.length;){let T=m.
keys[m.index++];if(i&&!i.has(T))continue;let W=m.val[T],F=s(m.val,T,W);if(po(F))continue;m.first||l.push(","),o?l.push(`
`+o.repeat(d)+le(T)+": "):l.push(le(T)+":");let M=F!==null&&typeof F=="object",q=fo(F);if(M&&!q){if(h.has(F))throw new TypeError("Converting circular structure \
to JSON");h.add(F),f.push({parent:m.val,key:T,val:F,isArray:Array.isArray(F),keys:Array.isArray(F)?null:Object.keys(F),index:0,first:!0}),m.first=!1;break}else l.
push(le(F)),m.first=!1}m.index>=m.keys.length&&f[f.length-1]===m&&(_=!0)}_&&(d--,!m.first&&o&&l.push(`
`+o.repeat(d)),l.push(m.isArray?"]":"}"),h.delete(m.val),f.pop())}return l.join("")},Zs=(e,t,n)=>{try{return"rawJSON"in JSON?le(e,(a,c)=>typeof c=="bigint"?JSON.
rawJSON(c.toString()):typeof t=="function"?t(a,c):(Array.isArray(t)&&t.includes(a),c),n):e?le(e,(a,c)=>typeof c=="string"&&gn.test(c)||typeof c=="bigint"?c.toString()+
"n":typeof t=="function"?t(a,c):(Array.isArray(t)&&t.includes(a),c),n).replace(Vs,"$1$2$3").replace(Ks,"$1$2$3"):le(e,t,n)}catch(o){if(o instanceof RangeError){
let r=fh(e,t,n);return r===void 0?void 0:"rawJSON"in JSON?r:r.replace(Vs,"$1$2$3").replace(Ks,"$1$2$3")}throw o}},yn=new Map,mh=()=>{let e=JSON.parse.toString();
if(yn.has(e))return yn.get(e);try{let t=JSON.parse("1",(n,o,r)=>!!r?.source&&r.source==="1");return yn.set(e,t),t}catch{return yn.set(e,!1),!1}},hh=(e,t,n,o)=>typeof t==
"string"&&Xs.test(t)?BigInt(t.slice(0,-1)):typeof t=="string"&&gn.test(t)?t.slice(0,-1):typeof o=="function"?o(e,t,n):t,yh=(e,t)=>JSON.parse(e,(n,o,r)=>{let i=typeof o==
"number",s=o>Number.MAX_SAFE_INTEGER||o<Number.MIN_SAFE_INTEGER,a=i&&s,c=r&&dh.test(r.source);return a&&c?BigInt(r.source):typeof t=="function"?t(n,o,r):o}),Qs=Number.
MAX_SAFE_INTEGER.toString(),zs=Qs.length,gh=/"(?:[^"\\]|\\.)*"|-?(0|[1-9][0-9]*)(\.[0-9]+)?([eE][+-]?[0-9]+)?/g,bh=/^"-?\d+n+"$/,xh=(e,t)=>{let n={"":e},o=[{parent:n,
key:"",visited:!1}];for(;o.length>0;){let r=o[o.length-1];if(r.visited){let{parent:i,key:s}=r,a=i[s];typeof a=="string"&&(Xs.test(a)?a=BigInt(a.slice(0,-1)):gn.
test(a)&&(a=a.slice(0,-1))),typeof t=="function"&&(a=t.call(i,s,a)),a===void 0?delete i[s]:i[s]=a,o.pop()}else{r.visited=!0;let i=r.parent[r.key];if(i!==null&&typeof i==
"object"){let a=Object.keys(i);for(let c=a.length-1;c>=0;c--)o.push({parent:i,key:a[c],visited:!1})}}}return n[""]},Ys=e=>e.replace(gh,(t,n,o,r)=>{let i=t[0]===
'"';if(i&&bh.test(t))return t.substring(0,t.length-1)+'n"';let a=o||r,c=n&&(n.length<zs||n.length===zs&&n<=Qs);return i||a||c?t:'"'+t+'n"'}),ea=(e,t)=>{if(!e)return lo(
e,t);try{if(mh())return yh(e,t);let n=Ys(e);return lo(n,(o,r,i)=>hh(o,r,i,t))}catch(n){if(n instanceof RangeError){let o=Ys(e),r=lo(o);return xh(r,t)}throw n}};var wh="10.0.16",Eh={headers:{"user-agent":`octokit-request.js/${wh} ${X()}`}};function vh(e){if(typeof e!="object"||e===null||Object.prototype.toString.call(e)!==
"[object Object]")return!1;let t=Object.getPrototypeOf(e);if(t===null)return!0;let n=Object.prototype.hasOwnProperty.call(t,"constructor")&&t.constructor;return typeof n==
"function"&&n instanceof n&&Function.prototype.call(n)===Function.prototype.call(e)}var ta=()=>"";async function na(e){let t=e.request?.fetch||globalThis.fetch;
if(!t)throw new Error("fetch is not set. Please pass a fetch implementation as new Octokit({ request: { fetch }}). Learn more at https://github.com/octokit/octo\
kit.js/#fetch-missing");let n=e.request?.log||console,o=e.request?.parseSuccessResponseBody!==!1,r=vh(e.body)||Array.isArray(e.body)?Zs(e.body):e.body,i=Object.
fromEntries(Object.entries(e.headers).map(([d,f])=>[d,String(f)])),s;try{s=await t(e.url,{method:e.method,body:r,redirect:e.request?.redirect,headers:i,signal:e.
request?.signal,...e.body&&{duplex:"half"}})}catch(d){let f="Unknown Error";if(d instanceof Error){if(d.name==="AbortError")throw d.status=500,d;f=d.message,d.name===
"TypeError"&&"cause"in d&&(d.cause instanceof Error?f=d.cause.message:typeof d.cause=="string"&&(f=d.cause))}let h=new z(f,500,{request:e});throw h.cause=d,h}let a=s.
status,c=s.url,p={};for(let[d,f]of s.headers)p[d]=f;let l={url:c,status:a,headers:p,data:""};if("deprecation"in p){let d=p.link&&p.link.match(/<([^<>]+)>; rel="deprecation"/),
f=d&&d.pop();n.warn(`[@octokit/request] "${e.method} ${e.url}" is deprecated. It is scheduled to be removed on ${p.sunset}${f?`. See ${f}`:""}`)}if(a===204||a===
205)return l;if(e.method==="HEAD"){if(a<400)return l;throw new z(s.statusText,a,{response:l,request:e})}if(a===304)throw l.data=await mo(s),new z("Not modified",
a,{response:l,request:e});if(a>=400)throw l.data=await mo(s),new z(Th(l.data),a,{response:l,request:e});return l.data=o?await mo(s):s.body,l}async function mo(e){
let t=e.headers.get("content-type");if(!t)return e.text().catch(ta);let n=(0,oa.parse)(t);if(Ah(n)){let o="";try{return o=await e.text(),ea(o)}catch{return o}}else
return n.type.startsWith("text/")||n.parameters.charset?.toLowerCase()==="utf-8"&&n.type!=="application/octet-stream"?e.text().catch(ta):e.arrayBuffer().catch(()=>new ArrayBuffer(
0))}function Ah(e){return e.type==="application/json"||e.type==="application/scim+json"}function Th(e){if(typeof e=="string")return e;if(e instanceof ArrayBuffer)
return"Unknown error";if(typeof e=="object"&&e!==null&&"message"in e){let t=e,n="documentation_url"in t?` - ${t.documentation_url}`:"";return Array.isArray(t.errors)?
`${t.message}: ${t.errors.map(o=>JSON.stringify(o)).join(", ")}${n}`:`${t.message}${n}`}return`Unknown error: ${JSON.stringify(e)}`}function ho(e,t){let n=e.defaults(
t);return Object.assign(function(r,i){let s=n.merge(r,i);if(!s.request||!s.request.hook)return na(n.parse(s));let a=(c,p)=>na(n.parse(n.merge(c,p)));return Object.
assign(a,{endpoint:n,defaults:ho.bind(null,n)}),s.request.hook(a,s)},{endpoint:n,defaults:ho.bind(null,n)})}var O=ho(js,Eh);function _h(e){let t=e.endpoint.DEFAULTS;return/^https:\/\/(api\.)?github\.com$/.test(t.baseUrl)?"https://github.com":/^https:\/\/api\..*\.ghe\.com$/.test(t.baseUrl)?
t.baseUrl.replace("api.",""):t.baseUrl.replace("/api/v3","")}async function bn(e,t,n){let o={baseUrl:_h(e),headers:{accept:"application/json"},...n},r=await e(t,
o);if("error"in r.data){let i=new z(`${r.data.error_description} (${r.data.error}, ${r.data.error_uri})`,400,{request:e.endpoint.merge(t,o)});throw i.response=r,
i}return r}async function aa(e){let t=e.request||O,n=await bn(t,"POST /login/oauth/access_token",{client_id:e.clientId,client_secret:e.clientSecret,code:e.code,redirect_uri:e.
redirectUrl}),o={clientType:e.clientType,clientId:e.clientId,clientSecret:e.clientSecret,token:n.data.access_token,scopes:n.data.scope.split(/\s+/).filter(Boolean)};
if(e.clientType==="github-app"){if("refresh_token"in n.data){let r=new Date(n.headers.date).getTime();o.refreshToken=n.data.refresh_token,o.expiresAt=ra(r,n.data.
expires_in),o.refreshTokenExpiresAt=ra(r,n.data.refresh_token_expires_in)}delete o.scopes}return{...n,authentication:o}}function ra(e,t){return new Date(e+t*1e3).
toISOString()}async function ca(e){let t=e.request||O,n={client_id:e.clientId};return"scopes"in e&&Array.isArray(e.scopes)&&(n.scope=e.scopes.join(" ")),bn(t,"P\
OST /login/device/code",n)}async function yo(e){let t=e.request||O,n=await bn(t,"POST /login/oauth/access_token",{client_id:e.clientId,device_code:e.code,grant_type:"\
urn:ietf:params:oauth:grant-type:device_code"}),o={clientType:e.clientType,clientId:e.clientId,token:n.data.access_token,scopes:n.data.scope.split(/\s+/).filter(
Boolean)};if("clientSecret"in e&&(o.clientSecret=e.clientSecret),e.clientType==="github-app"){if("refresh_token"in n.data){let r=new Date(n.headers.date).getTime();
o.refreshToken=n.data.refresh_token,o.expiresAt=ia(r,n.data.expires_in),o.refreshTokenExpiresAt=ia(r,n.data.refresh_token_expires_in)}delete o.scopes}return{...n,
authentication:o}}function ia(e,t){return new Date(e+t*1e3).toISOString()}async function ua(e){let n=await(e.request||O)("POST /applications/{client_id}/token",
{headers:{authorization:`basic ${btoa(`${e.clientId}:${e.clientSecret}`)}`},client_id:e.clientId,access_token:e.token}),o={clientType:e.clientType,clientId:e.clientId,
clientSecret:e.clientSecret,token:e.token,scopes:n.data.scopes};return n.data.expires_at&&(o.expiresAt=n.data.expires_at),e.clientType==="github-app"&&delete o.
scopes,{...n,authentication:o}}async function la(e){let t=e.request||O,n=await bn(t,"POST /login/oauth/access_token",{client_id:e.clientId,client_secret:e.clientSecret,
grant_type:"refresh_token",refresh_token:e.refreshToken}),o=new Date(n.headers.date).getTime(),r={clientType:"github-app",clientId:e.clientId,clientSecret:e.clientSecret,
token:n.data.access_token,refreshToken:n.data.refresh_token,expiresAt:sa(o,n.data.expires_in),refreshTokenExpiresAt:sa(o,n.data.refresh_token_expires_in)};return{
...n,authentication:r}}function sa(e,t){return new Date(e+t*1e3).toISOString()}async function pa(e){let t=e.request||O,n=btoa(`${e.clientId}:${e.clientSecret}`),o=await t("PATCH /applications/{client_id}/token",{headers:{authorization:`bas\
ic ${n}`},client_id:e.clientId,access_token:e.token}),r={clientType:e.clientType,clientId:e.clientId,clientSecret:e.clientSecret,token:o.data.token,scopes:o.data.
scopes};return o.data.expires_at&&(r.expiresAt=o.data.expires_at),e.clientType==="github-app"&&delete r.scopes,{...o,authentication:r}}async function da(e){let t=e.
request||O,n=btoa(`${e.clientId}:${e.clientSecret}`);return t("DELETE /applications/{client_id}/token",{headers:{authorization:`basic ${n}`},client_id:e.clientId,
access_token:e.token})}async function fa(e){let t=e.request||O,n=btoa(`${e.clientId}:${e.clientSecret}`);return t("DELETE /applications/{client_id}/grant",{headers:{
authorization:`basic ${n}`},client_id:e.clientId,access_token:e.token})}async function ha(e,t){let n=Rh(e,t.auth);if(n)return n;let{data:o}=await ca({clientType:e.clientType,clientId:e.clientId,request:t.request||e.request,scopes:t.
auth.scopes||e.scopes});await e.onVerification(o);let r=await go(t.request||e.request,e.clientId,e.clientType,o);return e.authentication=r,r}function Rh(e,t){if(t.
refresh===!0||!e.authentication)return!1;if(e.clientType==="github-app")return e.authentication;let n=e.authentication,o=("scopes"in t&&t.scopes||e.scopes).join(
" "),r=n.scopes.join(" ");return o===r?n:!1}async function ma(e){await new Promise(t=>setTimeout(t,e*1e3))}async function go(e,t,n,o){try{let r={clientId:t,request:e,
code:o.device_code},{authentication:i}=n==="oauth-app"?await yo({...r,clientType:"oauth-app"}):await yo({...r,clientType:"github-app"});return{type:"token",tokenType:"\
oauth",...i}}catch(r){if(!r.response)throw r;let i=r.response.data.error;if(i==="authorization_pending")return await ma(o.interval),go(e,t,n,o);if(i==="slow_dow\
n")return await ma(o.interval+7),go(e,t,n,o);throw r}}async function Sh(e,t){return ha(e,{auth:t})}async function Ph(e,t,n,o){let r=t.endpoint.merge(n,o);if(/\/login\/(oauth\/access_token|device\/code)$/.
test(r.url))return t(r);let{token:i}=await ha(e,{request:t,auth:{type:"oauth"}});return r.headers.authorization=`token ${i}`,t(r)}var kh="0.0.0-development";function ya(e){
let t=e.request||O.defaults({headers:{"user-agent":`octokit-auth-oauth-device.js/${kh} ${X()}`}}),{request:n=t,...o}=e,r=e.clientType==="github-app"?{...o,clientType:"\
github-app",request:n}:{...o,clientType:"oauth-app",request:n,scopes:e.scopes||[]};if(!e.clientId)throw new Error('[@octokit/auth-oauth-device] "clientId" optio\
n must be set (https://github.com/octokit/auth-oauth-device.js#usage)');if(!e.onVerification)throw new Error('[@octokit/auth-oauth-device] "onVerification" opti\
on must be a function (https://github.com/octokit/auth-oauth-device.js#usage)');return Object.assign(Sh.bind(null,r),{hook:Ph.bind(null,r)})}var ba="0.0.0-development";async function ga(e){if("code"in e.strategyOptions){let{authentication:t}=await aa({clientId:e.clientId,clientSecret:e.clientSecret,clientType:e.
clientType,onTokenCreated:e.onTokenCreated,...e.strategyOptions,request:e.request});return{type:"token",tokenType:"oauth",...t}}if("onVerification"in e.strategyOptions){
let n=await ya({clientType:e.clientType,clientId:e.clientId,onTokenCreated:e.onTokenCreated,...e.strategyOptions,request:e.request})({type:"oauth"});return{clientSecret:e.
clientSecret,...n}}if("token"in e.strategyOptions)return{type:"token",tokenType:"oauth",clientId:e.clientId,clientSecret:e.clientSecret,clientType:e.clientType,
onTokenCreated:e.onTokenCreated,...e.strategyOptions};throw new Error("[@octokit/auth-oauth-user] Invalid strategy options")}async function bo(e,t={}){if(e.authentication||
(e.authentication=e.clientType==="oauth-app"?await ga(e):await ga(e)),e.authentication.invalid)throw new Error("[@octokit/auth-oauth-user] Token is invalid");let n=e.
authentication;if("expiresAt"in n&&(t.type==="refresh"||new Date(n.expiresAt)<new Date)){let{authentication:o}=await la({clientType:"github-app",clientId:e.clientId,
clientSecret:e.clientSecret,refreshToken:n.refreshToken,request:e.request});e.authentication={tokenType:"oauth",type:"token",...o}}if(t.type==="refresh"){if(e.clientType===
"oauth-app")throw new Error("[@octokit/auth-oauth-user] OAuth Apps do not support expiring tokens");if(!n.hasOwnProperty("expiresAt"))throw new Error("[@octokit\
/auth-oauth-user] Refresh token missing");await e.onTokenCreated?.(e.authentication,{type:t.type})}if(t.type==="check"||t.type==="reset"){let o=t.type==="check"?
ua:pa;try{let{authentication:r}=await o({clientType:e.clientType,clientId:e.clientId,clientSecret:e.clientSecret,token:e.authentication.token,request:e.request});
return e.authentication={tokenType:"oauth",type:"token",...r},t.type==="reset"&&await e.onTokenCreated?.(e.authentication,{type:t.type}),e.authentication}catch(r){
throw r.status===404&&(r.message="[@octokit/auth-oauth-user] Token is invalid",e.authentication.invalid=!0),r}}if(t.type==="delete"||t.type==="deleteAuthorizati\
on"){let o=t.type==="delete"?da:fa;try{await o({clientType:e.clientType,clientId:e.clientId,clientSecret:e.clientSecret,token:e.authentication.token,request:e.request})}catch(r){
if(r.status!==404)throw r}return e.authentication.invalid=!0,e.authentication}return e.authentication}var Ih=/\/applications\/[^/]+\/(token|grant)s?/;function Le(e){
return e&&Ih.test(e)}async function $h(e,t,n,o={}){let r=t.endpoint.merge(n,o);if(/\/login\/(oauth\/access_token|device\/code)$/.test(r.url))return t(r);if(Le(r.
url)){let s=btoa(`${e.clientId}:${e.clientSecret}`);return r.headers.authorization=`basic ${s}`,t(r)}let{token:i}=e.clientType==="oauth-app"?await bo({...e,request:t}):
await bo({...e,request:t});return r.headers.authorization="token "+i,t(r)}function xn({clientId:e,clientSecret:t,clientType:n="oauth-app",request:o=O.defaults({
headers:{"user-agent":`octokit-auth-oauth-app.js/${ba} ${X()}`}}),onTokenCreated:r,...i}){let s=Object.assign({clientType:n,clientId:e,clientSecret:t,onTokenCreated:r,
strategyOptions:i,request:o});return Object.assign(bo.bind(null,s),{hook:$h.bind(null,s)})}xn.VERSION=ba;async function Oh(e,t){if(t.type==="oauth-app")return{type:"oauth-app",clientId:e.clientId,clientSecret:e.clientSecret,clientType:e.clientType,headers:{authorization:`\
basic ${btoa(`${e.clientId}:${e.clientSecret}`)}`}};if("factory"in t){let{type:r,...i}={...t,...e};return t.factory(i)}let n={clientId:e.clientId,clientSecret:e.
clientSecret,request:e.request,...t};return(e.clientType==="oauth-app"?await xn({...n,clientType:e.clientType}):await xn({...n,clientType:e.clientType}))()}async function Ch(e,t,n,o){
let r=t.endpoint.merge(n,o);if(/\/login\/(oauth\/access_token|device\/code)$/.test(r.url))return t(r);if(e.clientType==="github-app"&&!Le(r.url))throw new Error(
`[@octokit/auth-oauth-app] GitHub Apps cannot use their client ID/secret for basic authentication for endpoints other than "/applications/{client_id}/**". "${r.
method} ${r.url}" is not supported.`);let i=btoa(`${e.clientId}:${e.clientSecret}`);r.headers.authorization=`basic ${i}`;try{return await t(r)}catch(s){throw s.
status!==401||(s.message=`[@octokit/auth-oauth-app] "${r.method} ${r.url}" does not support clientId/clientSecret basic authentication.`),s}}var Dh="0.0.0-devel\
opment";function xa(e){let t=Object.assign({request:O.defaults({headers:{"user-agent":`octokit-auth-oauth-app.js/${Dh} ${X()}`}}),clientType:"oauth-app"},e);return Object.
assign(Oh.bind(null,t),{hook:Ch.bind(null,t)})}function wn(e){return e.includes("-----BEGIN RSA PRIVATE KEY-----")}function Ea(e){return e.includes("-----BEGIN OPENSSH PRIVATE KEY-----")}function xo(e){let t=new ArrayBuffer(
e.length),n=new Uint8Array(t);for(let o=0,r=e.length;o<r;o++)n[o]=e.charCodeAt(o);return t}function va(e){let t=e.trim().split(`
`).slice(1,-1).join(""),n=atob(t);return xo(n)}function Aa(e,t){return`${wa(e)}.${wa(t)}`}function Ta(e){for(var t="",n=new Uint8Array(e),o=n.byteLength,r=0;r<o;r++)
t+=String.fromCharCode(n[r]);return _a(btoa(t))}function _a(e){return e.replace(/=/g,"").replace(/\+/g,"-").replace(/\//g,"_")}function wa(e){return _a(btoa(JSON.
stringify(e)))}import{subtle as wo}from"node:crypto";import{createPrivateKey as Jh}from"node:crypto";function Ra(e){return wn(e)?Jh(e).export({type:"pkcs8",format:"pem"}):e}async function Sa({privateKey:e,payload:t}){let n=Ra(e);if(wn(n))throw new Error("[universal-github-app-jwt] Private Key is in PKCS#1 format, but only PKCS#8 is\
 supported. See https://github.com/gr2m/universal-github-app-jwt#private-key-formats");if(Ea(n))throw new Error("[universal-github-app-jwt] Private Key is in Op\
enSSH format, but only PKCS#8 is supported. See https://github.com/gr2m/universal-github-app-jwt#private-key-formats");let o={name:"RSASSA-PKCS1-v1_5",hash:{name:"\
SHA-256"}},r={alg:"RS256",typ:"JWT"},i=va(n),s=await wo.importKey("pkcs8",i,o,!1,["sign"]),a=Aa(r,t),c=xo(a),p=await wo.sign(o.name,s,c),l=Ta(p);return`${a}.${l}`}async function Eo({id:e,privateKey:t,now:n=Math.floor(Date.now()/1e3)}){let o=t.replace(/\\n/g,`
`),r=n-30,i=r+600,a=await Sa({privateKey:o,payload:{iat:r,exp:i,iss:e}});return{appId:e,expiration:i,token:a}}function Nh(e,t){if(typeof e!="number"||!Number.isInteger(e)||e<0)throw new Error("Invalid max value");if(typeof t!="number"||!Number.isInteger(t)||t<0)throw new Error(
"Invalid ttl value")}var En=class{constructor(t=1e3,n=0){Nh(t,n),this.first=null,this.items=Object.create(null),this.last=null,this.size=0,this.max=t,this.ttl=n}bumpLru(t){if(this.last===
t)return;let n=this.last,o=t.next,r=t.prev;this.first===t&&(this.first=o),t.next=null,t.prev=n,n.next=t,r!==null&&(r.next=o),o!==null&&(o.prev=r),this.last=t}clear(){
this.items=Object.create(null),this.first=null,this.last=null,this.size=0}delete(t){let n=this.items[t];n!==void 0&&(delete this.items[t],this.size--,n.prev!==null&&
(n.prev.next=n.next),n.next!==null&&(n.next.prev=n.prev),this.first===n&&(this.first=n.next),this.last===n&&(this.last=n.prev))}deleteMany(t){for(var n=0;n<t.length;n++)
this.delete(t[n])}evict(){if(this.size>0){let t=this.first;delete this.items[t.key],--this.size===0?(this.first=null,this.last=null):(this.first=t.next,this.first.
prev=null)}}expiresAt(t){let n=this.items[t];if(n!==void 0)return n.expiry}get(t){let n=this.items[t];if(n!==void 0){if(this.ttl>0&&n.expiry<=Date.now()){this.delete(
t);return}return this.bumpLru(n),n.value}}getMany(t){let n=new Array(t.length);for(var o=0;o<t.length;o++)n[o]=this.get(t[o]);return n}keys(){return Object.keys(
this.items)}set(t,n){let o=this.items[t];if(o!==void 0){o.value=n,o.expiry=this.ttl>0?Date.now()+this.ttl:this.ttl,this.bumpLru(o);return}this.max>0&&this.size>=
this.max&&this.evict();let r={expiry:this.ttl>0?Date.now()+this.ttl:this.ttl,key:t,prev:this.last,next:null,value:n};this.items[t]=r,++this.size===1?this.first=
r:this.last.next=r,this.last=r}};async function An({appId:e,privateKey:t,timeDifference:n,createJwt:o}){try{if(o){let{jwt:s,expiresAt:a}=await o(e,n);return{type:"app",token:s,appId:e,expiresAt:a}}
let r={id:e,privateKey:t};n&&Object.assign(r,{now:Math.floor(Date.now()/1e3)+n});let i=await Eo(r);return{type:"app",token:i.token,appId:i.appId,expiresAt:new Date(
i.expiration*1e3).toISOString()}}catch(r){throw t==="-----BEGIN RSA PRIVATE KEY-----"?new Error("The 'privateKey` option contains only the first line '-----BEGI\
N RSA PRIVATE KEY-----'. If you are setting it using a `.env` file, make sure it is set on a single line with newlines replaced by '\n'"):r}}function Lh(){return new En(
15e3,1e3*60*59)}async function Fh(e,t){let n=vo(t),o=await e.get(n);if(!o)return;let[r,i,s,a,c,p]=o.split("|"),l=t.permissions||c.split(/,/).reduce((d,f)=>(/!$/.
test(f)?d[f.slice(0,-1)]="write":d[f]="read",d),{});return{token:r,createdAt:i,expiresAt:s,permissions:l,repositoryIds:t.repositoryIds,repositoryNames:t.repositoryNames,
singleFileName:p,repositorySelection:a}}async function jh(e,t,n){let o=vo(t),r=t.permissions?"":Object.keys(n.permissions).map(s=>`${s}${n.permissions[s]==="wri\
te"?"!":""}`).join(","),i=[n.token,n.createdAt,n.expiresAt,n.repositorySelection,r,n.singleFileName].join("|");await e.set(o,i)}function vo({installationId:e,permissions:t={},
repositoryIds:n=[],repositoryNames:o=[]}){let r=Object.keys(t).sort().map(a=>t[a]==="read"?a:`${a}!`).join(","),i=n.sort().join(","),s=o.join(",");return[e,i,s,
r].filter(Boolean).join("|")}function Pa({installationId:e,token:t,createdAt:n,expiresAt:o,repositorySelection:r,permissions:i,repositoryIds:s,repositoryNames:a,
singleFileName:c}){return Object.assign({type:"token",tokenType:"installation",token:t,installationId:e,permissions:i,createdAt:n,expiresAt:o,repositorySelection:r},
s?{repositoryIds:s}:null,a?{repositoryNames:a}:null,c?{singleFileName:c}:null)}async function ka(e,t,n){let o=Number(t.installationId||e.installationId);if(!o)throw new Error(
"[@octokit/auth-app] installationId option is required for installation authentication.");if(t.factory){let{type:i,factory:s,oauthApp:a,...c}={...e,...t};return s(
c)}let r=n||e.request;return Uh(e,{...t,installationId:o},r)}var vn=new Map;function Uh(e,t,n){let o=vo(t);if(vn.has(o))return vn.get(o);let r=Gh(e,t,n).finally(
()=>vn.delete(o));return vn.set(o,r),r}async function Gh(e,t,n){if(!t.refresh){let C=await Fh(e.cache,t);if(C){let{token:W,createdAt:F,expiresAt:M,permissions:q,
repositoryIds:_n,repositoryNames:Rn,singleFileName:Ue,repositorySelection:Sn}=C;return Pa({installationId:t.installationId,token:W,createdAt:F,expiresAt:M,permissions:q,
repositorySelection:Sn,repositoryIds:_n,repositoryNames:Rn,singleFileName:Ue})}}let o=await An(e),r={installation_id:t.installationId,mediaType:{previews:["mach\
ine-man"]},headers:{authorization:`bearer ${o.token}`}};t.repositoryIds&&Object.assign(r,{repository_ids:t.repositoryIds}),t.repositoryNames&&Object.assign(r,{repositories:t.
repositoryNames}),t.permissions&&Object.assign(r,{permissions:t.permissions});let{data:{token:i,expires_at:s,repositories:a,permissions:c,repository_selection:p,
single_file:l}}=await n("POST /app/installations/{installation_id}/access_tokens",r),d=c||{},f=p||"all",h=a?a.map(C=>C.id):void 0,m=a?a.map(C=>C.name):void 0,_=new Date().
toISOString(),y={token:i,createdAt:_,expiresAt:s,repositorySelection:f,permissions:d,repositoryIds:h,repositoryNames:m};l&&Object.assign(r,{singleFileName:l}),await jh(
e.cache,t,y);let T={installationId:t.installationId,token:i,createdAt:_,expiresAt:s,repositorySelection:f,permissions:d,repositoryIds:h,repositoryNames:m};return l&&
Object.assign(T,{singleFileName:l}),Pa(T)}async function Hh(e,t){switch(t.type){case"app":return An(e);case"oauth-app":return e.oauthApp({type:"oauth-app"});case"\
installation":return ka(e,{...t,type:"installation"});case"oauth-user":return e.oauthApp(t);default:throw new Error(`Invalid auth type: ${t.type}`)}}var Wh=["/a\
pp","/app/hook/config","/app/hook/deliveries","/app/hook/deliveries/{delivery_id}","/app/hook/deliveries/{delivery_id}/attempts","/app/installations","/app/inst\
allations/{installation_id}","/app/installations/{installation_id}/access_tokens","/app/installations/{installation_id}/suspended","/app/installation-requests",
"/marketplace_listing/accounts/{account_id}","/marketplace_listing/plan","/marketplace_listing/plans","/marketplace_listing/plans/{plan_id}/accounts","/marketpl\
ace_listing/stubbed/accounts/{account_id}","/marketplace_listing/stubbed/plan","/marketplace_listing/stubbed/plans","/marketplace_listing/stubbed/plans/{plan_id\
}/accounts","/orgs/{org}/installation","/repos/{owner}/{repo}/installation","/users/{username}/installation","/enterprises/{enterprise}/installation"];function Mh(e){
let n=`^(?:${e.map(o=>o.split("/").map(r=>r.startsWith("{")?"(?:.+?)":r).join("/")).map(o=>`(?:${o})`).join("|")})$`;return new RegExp(n,"i")}var qh=Mh(Wh);function Bh(e){
return!!e&&qh.test(e.split("?")[0])}var Vh=5*1e3;function Kh(e){return!(e.message.match(/'Expiration time' claim \('exp'\) is too far in the future/)||e.message.
match(/'Expiration time' claim \('exp'\) must be a numeric value representing the future time at which the assertion expires/)||e.message.match(/'Issued at' claim \('iat'\) must be an Integer representing the time that the assertion was issued/))}
async function zh(e,t,n,o){let r=t.endpoint.merge(n,o),i=r.url;if(/\/login\/oauth\/access_token$/.test(i))return t(r);if(Bh(i.replace(t.endpoint.DEFAULTS.baseUrl,
""))){let{token:c}=await An(e);r.headers.authorization=`bearer ${c}`;let p;try{p=await t(r)}catch(l){if(Kh(l)||typeof l.response.headers.date>"u")throw l;let d=Math.
floor((Date.parse(l.response.headers.date)-Date.parse(new Date().toString()))/1e3);e.log.warn(l.message),e.log.warn(`[@octokit/auth-app] GitHub API time and sys\
tem time are different by ${d} seconds. Retrying request with the difference accounted for.`);let{token:f}=await An({...e,timeDifference:d});return r.headers.authorization=
`bearer ${f}`,t(r)}return p}if(Le(i)){let c=await e.oauthApp({type:"oauth-app"});return r.headers.authorization=c.headers.authorization,t(r)}let{token:s,createdAt:a}=await ka(
e,{},t.defaults({baseUrl:r.baseUrl}));return r.headers.authorization=`token ${s}`,Ia(e,t,r,a)}async function Ia(e,t,n,o,r=0){let i=+new Date-+new Date(o);try{return await t(
n)}catch(s){if(s.status!==401)throw s;if(i>=Vh)throw r>0&&(s.message=`After ${r} retries within ${i/1e3}s of creating the installation access token, the respons\
e remains 401. At this point, the cause may be an authentication problem or a system outage. Please check https://www.githubstatus.com for status information`),
s;++r;let a=r*1e3;return e.log.warn(`[@octokit/auth-app] Retrying after 401 response to account for token replication delay (retry: ${r}, wait: ${a/1e3}s)`),await new Promise(
c=>setTimeout(c,a)),Ia(e,t,n,o,r)}}var Yh="8.3.1";function $a(e){if(!e.appId)throw new Error("[@octokit/auth-app] appId option is required");if(!e.privateKey&&!e.
createJwt)throw new Error("[@octokit/auth-app] privateKey option is required");if(e.privateKey&&e.createJwt)throw new Error("[@octokit/auth-app] privateKey and \
createJwt options are mutually exclusive");if("installationId"in e&&!e.installationId)throw new Error("[@octokit/auth-app] installationId is set to a falsy valu\
e");let t=e.log||{};typeof t.warn!="function"&&(t.warn=console.warn.bind(console));let n=e.request||O.defaults({headers:{"user-agent":`octokit-auth-app.js/${Yh}\
 ${X()}`}}),o=Object.assign({request:n,cache:Lh()},e,e.installationId?{installationId:Number(e.installationId)}:{},{log:t,oauthApp:xa({clientType:"github-app",clientId:e.
clientId||"",clientSecret:e.clientSecret||"",request:n})});return Object.assign(Hh.bind(null,o),{hook:zh.bind(null,o)})}function Oa(e,t,n){if("token"in e)return{of:async()=>({token:await n(e.token),createdAt:-1/0})};let{appId:o,privateKey:r}=e,i,s=new Map;return{async of(a,c){let p=await n(
r);i?.key!==p&&(i={key:p,auth:$a({appId:o,privateKey:p,request:t})},s.clear());let{auth:l}=i,[d="",f=""]=a.split("/"),h=s.get(a);if(h===void 0){let{token:y}=await Xh(
l),{data:T}=await t("GET /repos/{owner}/{repo}/installation",{owner:d,repo:f,headers:{authorization:`bearer ${y}`}});h=T.id,s.set(a,h)}let{token:m,createdAt:_}=await l(
{type:"installation",installationId:h,repositoryNames:[f],permissions:{...c}});return{token:m,createdAt:Date.parse(_)}}}}async function Xh(e){try{return await e(
{type:"app"})}catch(t){throw new S({kind:"refused",status:401},"the private key of the App cannot be used: GITHUB_APP_PRIVATE_KEY has to be the PEM file that Gi\
tHub gave for the App",{cause:t})}}var Ao=["2026-03-10","2022-11-28"],Zh=1e4;function Ca({access:e,apiUrl:t,clock:n,readSecret:o,fetch:r}){let i=Ao[0],s=new Map,a=h=>"token"in e?"":(h.split("/")[0]??
"").toLowerCase(),c=O.defaults({baseUrl:t,headers:{"user-agent":`codepipeline-bridge-relay/${et}`,accept:"application/vnd.github+json"},request:{fetch:(h,m)=>l(
h,m),redirect:"manual"}}),p=Oa(e,c,o);async function l(h,m){let _=new AbortController,y=new AbortController,T=n.sleep(ae,_.signal).then(()=>{y.abort(new Error(`\
no answer within ${ae/1e3} s`))},()=>{});try{let C=await(r??globalThis.fetch)(h,{...m,headers:{...m.headers,"x-github-api-version":i},signal:y.signal}),W=await C.
arrayBuffer();return new Response(Qh(C.status)?null:W,{status:C.status,headers:C.headers})}catch(C){throw y.signal.aborted?y.signal.reason:C}finally{_.abort(),await T}}
async function d({repository:h,permissions:m}){try{return await p.of(h,m)}catch(_){if(_ instanceof ue)throw new S({kind:"unsent"},_.message,{cause:_});let y=Hn(
_,n.now()),T=y.kind==="lost"?"unsent":y.kind,{status:C,until:W}=y,F=C===404?`the GitHub App is not installed for ${h}`:"no token for it could be had";throw new S(
{kind:T,status:C,until:W},`${F} (${y.message})`,{cause:_})}}async function f(h,m,_){let{token:y,createdAt:T}=await d(h),[C,W]=h.repository.split("/");if(n.now()>
(h.notAfter??1/0))throw new S({kind:"unsent"},"too late to be sent: the relay stood still, or waited too long for a token");let F=i;try{let{status:M,data:q}=await c(
m,{owner:C,repo:W,..._,headers:{authorization:`token ${y}`}});if(M>=300)throw new S({kind:"refused",status:M},`HTTP ${M}: the repository has another name now`);
return{status:M,data:q}}catch(M){let q=Hn(M,n.now());if(q.status===400&&F===Ao[0])return i=Ao[1],await f(h,m,_);throw q.status===401&&n.now()-T<Zh?new S({kind:"\
unsent",status:401},q.message,{cause:M}):q}}return{async ask(h,m,_={}){try{return await f(h,m,_)}catch(y){throw y instanceof S&&y.kind==="limited"&&s.set(a(h.repository),
Math.max(s.get(a(h.repository))??0,y.until??0)),y}},blockedUntil:h=>s.get(a(h))??0}}function Qh(e){return e===204||e===205||e===304}var ey=5*6e4,ty=6e4,Da=10;function La(e,t){let n=new Map;async function o(r){let i=n.get(r.repository);if(i!==void 0&&t.now()-i.at<ey)return i.name;let{data:s}=await e.
ask(r,"GET /repos/{owner}/{repo}").catch(ny),a=me(s,"default_branch");if(a==="")throw new S({kind:"unsent"},"GitHub did not tell the default branch");return n.set(
r.repository,{name:a,at:t.now()}),a}return{async dispatch(r,i,s){let a={...Tn(r),notAfter:s};if(r.workflow===void 0){await e.ask(a,"POST /repos/{owner}/{repo}/d\
ispatches",{event_type:r.eventType,client_payload:i});return}let{status:c,data:p}=await e.ask(a,"POST /repos/{owner}/{repo}/actions/workflows/{workflow}/dispatc\
hes",{workflow:r.workflow,ref:r.ref??await o(a),inputs:i});if(c===204)return;let l=Na(p,"workflow_run_id");if(l===void 0)throw new S({kind:"lost",status:c},`HTT\
P ${c} with an answer that is not GitHub's`);return{id:l,url:me(p,"html_url")}},async find(r,i,s){let a=`>=${new Date(s-ty).toISOString().slice(0,19)}Z`,[c,p]=r.
workflow===void 0?["GET /repos/{owner}/{repo}/actions/runs","repository_dispatch"]:["GET /repos/{owner}/{repo}/actions/workflows/{workflow}/runs","workflow_disp\
atch"],l=[],d=0;for(let f=1;f<=Da;f+=1){let{data:h}=await e.ask(Tn(r),c,{...r.workflow===void 0?{}:{workflow:r.workflow},event:p,created:a,per_page:100,page:f}),
m=iy(h,"workflow_runs");for(let _ of m){let y=Na(_,"id"),T=me(_,"display_title");y!==void 0&&oy(T,i)?l.push({run:{id:y,url:me(_,"html_url")},createdAt:Ja(_,"cre\
ated_at")}):ry(T)||(d+=1)}if(m.length<100)break;f===Da&&(d+=1)}return l.sort((f,h)=>f.createdAt-h.createdAt||Number(f.run.id)-Number(h.run.id)),{runs:l.map(({run:f})=>f),
strangers:d}},async see(r,{id:i}){let{data:s}=await e.ask(Tn(r),"GET /repos/{owner}/{repo}/actions/runs/{id}",{id:i}),a=me(s,"status");if(a==="")throw new S({kind:"\
lost",status:200},"HTTP 200 with an answer that is not GitHub's");return{status:a,conclusion:me(s,"conclusion"),updatedAt:Ja(s,"updated_at")}},async cancel(r,{id:i}){
let s=a=>e.ask(Tn(r),`POST /repos/{owner}/{repo}/actions/runs/{id}/${a}`,{id:i});await s("cancel").catch(async a=>{if(!(a instanceof S)||a.status!==409)throw a;
await s("force-cancel")})},blockedUntil:({repository:r})=>e.blockedUntil(r)}}function Tn({repository:e,eventType:t}){return{repository:e,permissions:t===void 0?
{actions:"write"}:{actions:"write",contents:"write"}}}function ny(e){throw!(e instanceof S)||e.kind!=="lost"?e:new S({kind:"unsent",status:e.status},e.message,{
cause:e})}function oy(e,t){for(let n=e.indexOf(t);n>=0;n=e.indexOf(t,n+1))if(!/[\w-]/.test(e[n-1]??" ")&&!/[\w-]/.test(e[n+t.length]??" "))return!0;return!1}function ry(e){
return/(?<![\w-])[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}(?![\w-])/i.test(e)}function To(e,t){return typeof e=="object"&&e!==null?e[t]:void 0}function me(e,t){let n=To(
e,t);return typeof n=="string"?n:""}function Ja(e,t){let n=Date.parse(me(e,t));return Number.isNaN(n)?Number.MAX_SAFE_INTEGER:n}function Na(e,t){let n=To(e,t);return typeof n==
"number"||typeof n=="bigint"?String(n):void 0}function iy(e,t){let n=To(e,t);return Array.isArray(n)?n:[]}function Fa(e,t,n){let o={jobId:e,clientToken:t};return{getDetails:async r=>{let i=new sn(o),{jobDetails:s}=await n("GetThirdPartyJobDetails",i,r);return{...Se(
s),isAcknowledged:!1,nonce:s?.nonce}},acknowledge:async(r,i)=>{let s=new nn({...o,nonce:r});return Fn(await n("AcknowledgeThirdPartyJob",s,i))},putSuccess:(r,i)=>{
let s=new mn({...o,...Ua(r)});return n("PutThirdPartyJobSuccessResult",s,i)},putFailure:(r,i)=>{let s=new fn({...o,failureDetails:Ga(r)});return n("PutThirdPart\
yJobFailureResult",s,i)},getSecretProperties:async({category:r,...i},s)=>{let a=new on({...i,category:r}),{actionType:c}=await n("GetActionType",a,s);if(c?.properties===
void 0)throw new L("SystemUnavailable","GetActionType answered without properties.");return ja(c.properties.filter(({noEcho:p})=>p===!0))}}}function Ro(e,t,n){return{
getDetails:async o=>{let r=new rn({jobId:e}),{jobDetails:i}=await n("GetJobDetails",r,o).catch(sy),s=Se(i),a=t===void 0||s.job.actionType?.owner==="AWS";return{
...s,isAcknowledged:a,nonce:t}},acknowledge:async(o,r)=>{let i=new tn({jobId:e,nonce:o});return Fn(await n("AcknowledgeJob",i,r))},putSuccess:(o,r)=>n("PutJobSu\
ccessResult",new dn({jobId:e,...Ua(o)}),r),putFailure:(o,r)=>{let i=new pn({jobId:e,failureDetails:Ga(o)});return n("PutJobFailureResult",i,r)},getSecretProperties:async(o,r)=>{
let{actionConfigurationProperties:i}=await ay(o,n,r);return ja(i?.filter(({secret:s})=>s===!0)??[])}}}function sy(e){throw e instanceof P&&e.code==="ValidationE\
xception"?e.withCode("JobNotFoundException"):e}async function ay({category:e,owner:t,provider:n,version:o},r,i){let s;do{let a=new cn({actionOwnerFilter:t,nextToken:s}),
c=await r("ListActionTypes",a,i),p=c.actionTypes?.find(({id:l})=>l?.category===e&&l.provider===n&&l.version===o);if(p!==void 0)return p;({nextToken:s}=c)}while(s!==
void 0);throw new L("SystemUnavailable","ListActionTypes did not list the action type of the job.")}function ja(e){return e.map(({name:t})=>t).filter(t=>t!==void 0)}
var cy={message:5e3,summary:2048,externalExecutionId:1500,revision:1500,changeIdentifier:100,revisionSummary:2048};function Ua({executionDetails:e,currentRevision:t,
...n}){return{...n,executionDetails:He(e,_o),currentRevision:t&&He(t,_o)}}function Ga(e){return He(e,_o)}function _o(e,t){return Z(e,cy[t]??1/0)}async function Ha({kind:e,pipeline:t},n){let{pipelineName:o,pipelineExecutionId:r,actionExecutionId:i}=t;if(e==="third-party"||i===void 0)return!1;let s;do{let a=new an(
{pipelineName:o,filter:{pipelineExecutionId:r},nextToken:s}),c=await n("ListActionExecutions",a,void 0),p=c.actionExecutionDetails?.find(l=>l.actionExecutionId===
i);if(p!==void 0)return p.status==="Abandoned";({nextToken:s}=c)}while(s!==void 0);return!1}var uy=12,ly=1e4;async function Wa(e,t,n){let{send:o,clock:r,log:i}=n,s={clock:r,budget:ly,onRetry:({message:d})=>{i("WARN",`CodePipeline: ${d}`,{actionType:Fe(
e)})}},a={actionTypeId:e,maxBatchSize:uy};if(e.owner==="ThirdParty"){let d=()=>o("PollForThirdPartyJobs",new ln(a),void 0),{jobs:f=[]}=await ce(d,s);return(await Promise.
all(f.map(async({jobId:m,clientId:_})=>m===void 0||_===void 0?void 0:await py(m,_,t,n)))).filter(m=>m!==void 0)}let c=r.now(),p=()=>o("PollForJobs",new un(a),void 0),
{jobs:l=[]}=await ce(p,s);return l.map(d=>{let{job:f}=Se(d),{nonce:h=""}=d;return So({jobId:f.id,kind:"custom",nonce:h,offeredAt:c,pipeline:f.pipeline},{name:"a\
cknowledging",tries:0},f.configuration,n)})}async function py(e,t,n,o){let r=(s,a)=>So({jobId:e,kind:"third-party",clientId:t,pipeline:s},{name:"ready",attempt:0},
a,o),i=r({},{});try{let{job:s}=await(await o.jobApi(i)).getDetails();return r(s.pipeline,s.configuration)}catch(s){let a=B(s);n(i,`A third-party job cannot be r\
ead: ${a}`);return}}async function Ma({jobId:e,configuration:t},n){let o=So({jobId:e,kind:"lambda",pipeline:{}},{name:"ready",attempt:0},t,n),r=await n.jobApi(o).
then(i=>i.getDetails()).then(({job:i})=>i.pipeline,()=>({}));return{...o,pipeline:r}}function So(e,t,n,{routes:o,clock:r}){let i=r.now(),s={...e,foundAt:i,due:i,
isAbandoned:!1,state:t};try{return{...s,route:Or(n,o)}}catch(a){if(!(a instanceof L))throw a;let c={type:a.type,message:a.message,cause:"route"};return t.name===
"acknowledging"?{...s,refusal:c}:{...s,refusal:c,state:{name:"closing",answer:c,cancels:!1,cancelTries:0}}}}function Fe({category:e,owner:t,provider:n,version:o}){
return`${e}/${t}/${n}/${o}`}var dy={lambda:50,others:40},fy=[0,1,2,4,8,16,32];function Ba({settings:e,records:t,workflows:n,send:o,readSecret:r,clock:i,log:s}){let{actionTypes:a,routes:c,timeouts:p,
clientTokenPrefix:l}=e,d=new Set,f={since:-1/0,count:0},h=g=>r(`${l??""}${g}`);async function m({jobId:g,kind:x,clientId:J="",nonce:D}){return x==="third-party"?
Fa(g,await h(J),o):Ro(g,D,o)}async function _(g){try{return await Ha(g,o)}catch(x){if(!(x instanceof P))throw x;return s("DEBUG",`CodePipeline: ${x.message}`,de(
g)),!1}}let y={routes:c,send:o,jobApi:m,clock:i,log:s};function T(g,x){return hi({workflows:n,jobApi:m,clientToken:h,isAbandoned:_,clock:i,records:t,timeouts:p,
until:g,log:s},x)}async function C(g,x,J,D){let N=new Map;for(;i.now()<x;){let j=(await Wa(g,D.fault,y)).filter(({jobId:V})=>!N.has(V));if(j.length===0)break;for(let V of j)
N.set(V.jobId,V),await J.start(()=>W(V,D))}return[...N.values()]}async function W(g,x){await M(g.jobId,async()=>{let{isOurs:J,stored:D}=await he(g,void 0,[],x);
J||await F(g,D,x)})}async function F({nonce:g,offeredAt:x},J,D){let{record:N}=J,G=N.state.name==="closed";if(N.kind==="third-party"&&G&&await he(N,J,[{is:"unans\
wered"}],D),!(g===void 0||x===void 0)){if(N.state.name==="acknowledging"||G){await he(N,J,[{is:"offered",nonce:g,askedAt:x}],D);return}try{await Ro(N.jobId,g,o).
acknowledge(g)}catch(j){if(!(j instanceof P))throw j;s("DEBUG",`CodePipeline: ${j.message}`,de(N))}}}async function M(g,x){if(!d.has(g)){d.add(g);try{await x()}finally{
d.delete(g)}}}async function q(g,x,J){for(;;){let D=1/0;for await(let N of t.open(g)){let{record:G}=N,j=i.now();if(j>=g)break;let V=Math.max(G.due,Rn(G));V>j?my(
G)&&(D=Math.min(D,V)):d.has(G.jobId)||(G.state.name!=="started"||_n(G,j))&&await x.start(()=>M(G.jobId,async()=>{await he(G,N,[],J)}))}if(await x.idle(),D>=g)return;
await i.sleep(Math.max(0,D-i.now()))}}function _n({kind:g},x){return x>=f.since+6e4&&(f={since:x,count:0}),f.count>=dy[g==="lambda"?"lambda":"others"]?!1:(f.count+=
1,!0)}function Rn(g){let{state:x,route:J,foundAt:D}=g;return x.name!=="ready"||J===void 0?0:Math.min(n.blockedUntil(J),D+ee(g,p))}async function*Ue(g){for await(let x of t.
open(Number.MAX_SAFE_INTEGER))qa(x.record,g)&&(yield x)}async function Sn(g){let{done:x}=await Ue(g).next();return x!==!0}return{round:g=>T(g,async(x,J,D)=>{let N=a.
map(async j=>{try{return await C(j,g,x,J)}catch(V){return D(`Polling for ${Fe(j)}: ${B(V)}`),[]}}),[G]=await Promise.all([Promise.all(N),q(g,x,J)]);G.some(j=>j.
length>0)&&await q(g,x,J)}),started:(g,x)=>T(x,async(J,D)=>{let N=a.find(j=>Fe(j)===Fe(g.actionType));if(N===void 0)return;let G=i.now();for(let j of fy){let V=G+
j*1e3;if(V>=x||(await i.sleep(Math.max(0,V-i.now())),(await C(N,x,J,D)).some(Va=>qa(Va,g)))||j>0&&await Sn(g))return}}),abandoned:(g,x)=>T(x,async(J,D)=>{let N=[
{is:"abandoned"}];for await(let G of Ue(g))await J.start(()=>he(G.record,G,N,D))}),lambdaJob:(g,x)=>T(x,async(J,D)=>{await W(await Ma(g,y),D)})}}function my({state:e}){
return e.name!=="started"&&e.name!=="closed"}function qa({pipeline:e},t){return t.actionExecutionId!==void 0&&e.actionExecutionId!==void 0?t.actionExecutionId===
e.actionExecutionId:e.pipelineName===t.pipeline&&e.stageName===t.stage&&e.actionName===t.action&&(e.pipelineExecutionId===void 0||e.pipelineExecutionId===t.executionId)}var je={now:()=>Date.now(),sleep:(e,t)=>ni.sleep(e,t)};function Fw({region:e}){let t=Ge();return{region:e,credentials:async()=>({sessionToken:void 0,...await t()})}}
function jw(e,t,n,o){let r=pi(t,je),i=Ca({access:e.gitHub,apiUrl:e.apiUrl,clock:je,readSecret:s=>r.ofSetting(s)});return Ba({settings:e,records:n,workflows:La(i,
je),send:Os(t,je),readSecret:s=>r.named(s),clock:je,log:o})}export{B as a,by as b,Ie as c,$e as d,U as e,Ry as f,Bn as g,je as h,Fw as i,jw as j};
