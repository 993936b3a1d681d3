import{createRequire as relayCreateRequire}from'node:module';const require=relayCreateRequire(import.meta.url);
import{a as je}from"./chunk-G6WBSKVO.js";import{a as Rr,c as Pr,h as Sr,j as kr}from"./chunk-Z6FRC7CY.js";import{b as rr}from"./chunk-DW4TWAPZ.js";
import{a as we}from"./chunk-SZPHDMCW.js";import{A as ur,B as lr,C as pr,D as dr,G as fr,L as mr,M as hr,N as yr,O as gr,P as br,Q as xr,R as wr,S as vr,T as Er,
U as Ar,W as Tr,X as _r,d as Io,g as Oo,i as Co,j as Do,k as Jo,l as No,n as Lo,o as Fo,p as jo,t as Xo,u as Zo,v as Qo,w as er,x as tr,y as nr,z as cr}from"./chunk-OZ7I2U2N.js";
import{C as ir,D as sr,E as ar,n as oe,o as qo,p as Bo,q as Vo,r as Ko,s as zo,t as Yo}from"./chunk-3UTIIPJI.js";import{M as Mo,O as or,e as So,k as Pn,l as ko,
o as $o,r as Sn,t as Uo,u as Go,v as Ho,w as Wo}from"./chunk-7KEUJZIQ.js";import{b as za,c as Ya}from"./chunk-4DUZUFHG.js";var Ms=za(mn=>{"use strict";Object.defineProperty(mn,"__esModule",{value:!0});mn.format=uh;mn.parse=lh;var sh=/^[\u0009\u0020-\u007e\u0080-\u00ff]*$/,js=/^[!#$%&'*+.^_`|~0-9A-Za-z-]+$/,
ah=/[\\"]/g,ch=/^[!#$%&'*+.^_`|~0-9A-Za-z-]+\/[!#$%&'*+.^_`|~0-9A-Za-z-]+$/,Us=(()=>{let e=function(){};return e.prototype=Object.create(null),e})();function uh(e){
let{type:t,parameters:n}=e;if(!t||!ch.test(t))throw new TypeError(`Invalid type: ${t}`);let o=t;if(n)for(let r of Object.keys(n)){if(!js.test(r))throw new TypeError(
`Invalid parameter name: ${r}`);o+=`; ${r}=${hh(n[r])}`}return o}function lh(e,t){let n=t?.comma===!0?fh:65536,o=e.length,r=co(e,t?.start??0,o),i=r;r=ao(e,r,o,n);
let s=uo(e,i,r),a=e.slice(i,s).toLowerCase();return t?.parameters===!1?{type:a,index:r,parameters:new Us}:mh(e,a,r,o,n)}var Gs=32,Hs=9,Ws=59,ph=61,Fs=34,dh=92,fh=44;
function mh(e,t,n,o,r){let i=new Us;e:for(;n<o&&e.charCodeAt(n)!==r;){n=co(e,n+1,o);let s=n;for(;n<o;){let a=e.charCodeAt(n);if(a===r)break e;if(a===Ws)continue e;
if(a===ph){let c=uo(e,s,n),p=e.slice(s,c).toLowerCase();if(n=co(e,n+1,o),n<o&&e.charCodeAt(n)===Fs){n++;let d="";for(;n<o;){let f=e.charCodeAt(n++);if(f===Fs){n=
ao(e,n,o,r),i[p]===void 0&&(i[p]=d);break}if(f===dh&&n<o){d+=e[n++];continue}d+=String.fromCharCode(f)}continue e}let l=n;if(n=ao(e,n,o,r),i[p]===void 0){let d=uo(
e,l,n);i[p]=e.slice(l,d)}continue e}n++}}return{type:t,index:n,parameters:i}}function ao(e,t,n,o){for(;t<n;){let r=e.charCodeAt(t);if(r===Ws||r===o)break;t++}return t}
function co(e,t,n){for(;t<n;){let o=e.charCodeAt(t);if(o!==Gs&&o!==Hs)break;t++}return t}function uo(e,t,n){for(;n>t;){let o=e.charCodeAt(n-1);if(o!==Gs&&o!==Hs)
break;n--}return n}function hh(e){if(js.test(e))return e;if(sh.test(e))return`"${e.replace(ah,"\\$&")}"`;throw new TypeError(`Invalid parameter value: ${e}`)}});function R(e){return e.replace(/[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]/gu,t=>t===`
`?"\\n":t==="\r"?"\\r":t==="	"?"\\t":`\\u${t.charCodeAt(0).toString(16).padStart(4,"0")}`)}function Z(e,t){return e.length<=t?e:`${e.slice(0,t-1).replace(/[\ud800-\udbff]$/,
"")}\u2026`}function V(e){return e instanceof Error?e.message:String(e)}function Ir(e){return/^[a-z]{2,}(?:-[a-z]+)+-\d{1,2}$/.test(e)}function Ue(e,t){return Object.fromEntries(Object.entries(e).map(([n,o])=>[n,typeof o=="string"?t(o,n):o]))}var Xa="CodePipelineBridge/Relay";function vy(e,t){return(n,o,r={},i={})=>{let s=new Date,a=Object.keys(i);e(JSON.stringify({timestamp:s.toISOString(),level:n,requestId:t(),
message:Z(R(o),4e3),...r,...i,...a.length===0?{}:{_aws:{Timestamp:s.getTime(),CloudWatchMetrics:[{Namespace:Xa,Dimensions:r.cause===void 0?[[]]:[[],["cause"]],Metrics:a.
map(c=>({Name:c,Unit:c.startsWith("Seconds")?"Seconds":"Count"}))}]}}}))}}var k=class extends Error{name="Failure";type;constructor(t,n,o){super(n,o),this.type=t}};function Or(e,t){let{Workflow:n,EventType:o,Ref:r}=$r(e),{defaults:i}=t,s=Qa($r(e))??i.repository;if(s===void 0)throw ue("names no repository: set its property \
Repository to owner/name, or RELAY_REPOSITORY");if(!kn(s))throw ue(`has the repository "${R(s)}": write it as owner/name`);if(!Za(s,t.allowed))throw new k("Perm\
issionError",`The relay may not start workflows of ${s}: RELAY_REPOSITORIES does not list it. Add it there, or correct the action's property Repository; then re\
try the stage.`);if(n!==void 0&&o!==void 0)throw ue(`names both a workflow and an event type for ${s}: keep one of Workflow and EventType`);let a=n!==void 0||o!==
void 0,c=a?n:i.workflow,p=a?o:i.eventType;if(c!==void 0)return{repository:s,workflow:In(c),ref:r??i.ref};if(p===void 0)throw ue(`names neither a workflow nor an\
 event type for ${s}: set its property Workflow to the workflow's file name, or EventType`);if(p.length>100)throw ue(`has an EventType of ${p.length} characters\
: GitHub takes 100`);if(r!==void 0)throw ue(`has the Ref "${R(r)}" beside an EventType: repository_dispatch runs on the default branch only; remove it, or use W\
orkflow`);return{repository:s,eventType:p}}function kn(e){return/^[\w-]+\/(?!\.{1,2}$)[\w.-]+$/.test(e)}function Cr(e){return/^[\w*-]+\/[\w.*-]+$/.test(e)}function Za(e,t){
return t.some(n=>{let o=n.split("*").map(r=>r.replace(/[.]/g,"\\.")).join("[^/]*");return new RegExp(`^${o}$`,"i").test(e)})}function In(e){let t=e.replace(/^\.github\/workflows\//,
"");if(/^[^/\\\p{Cc}]+\.ya?ml$/u.test(t))return t;throw ue(`has the workflow "${R(e)}": write the file's name in .github/workflows, such as build.yml`)}function Ge({
repository:e,workflow:t,eventType:n,ref:o}){return t===void 0?`event type "${R(n??"")}" of ${e}`:`workflow ${R(t)} of ${e} on ${o===void 0?"the default branch":
`ref ${R(o)}`}`}function Qa({Owner:e,Repository:t}){if(t!==void 0)return e===void 0||t.includes("/")?t:`${e}/${t}`}function $r(e){return Object.fromEntries(Object.
entries(e).map(([t,n])=>[t,n.trim()===""?void 0:n.trim()]))}function ue(e){return new k("ConfigurationError",`The action's configuration ${e}; then retry the st\
age.`)}var U=class extends Error{name="SettingsError"};function ky(e){let t=r=>{let i=e[r]?.trim();return i===""?void 0:i},n=Nr(t("RELAY_ACTION_TYPES")).map(ec);if(n.length===
0)throw new U("RELAY_ACTION_TYPES is not set: name the action types to poll for, such as Build/Custom/GitHub/1.");let o=t("RELAY_CLIENT_TOKENS");if(o===void 0&&
n.some(({owner:r})=>r==="ThirdParty"))throw new U("RELAY_CLIENT_TOKENS is not set, and RELAY_ACTION_TYPES names a third-party action: give the prefix of the Sec\
rets Manager secrets that hold the client tokens.");return{region:sc(t("AWS_REGION")??t("AWS_DEFAULT_REGION")),actionTypes:n,routes:{defaults:nc(t),allowed:tc(t(
"RELAY_REPOSITORIES"))},gitHub:rc(t),apiUrl:ic(t("GITHUB_API_URL")??"https://api.github.com"),clientTokenPrefix:o,timeouts:{start:Jr("RELAY_START_TIMEOUT",t("RE\
LAY_START_TIMEOUT")??"30"),answerGrace:Jr("RELAY_ANSWER_GRACE",t("RELAY_ANSWER_GRACE")??"2")}}}var Dr=["Source","Build","Deploy","Test","Invoke","Approval","Com\
pute"];function ec(e){let[t="",n="",o="",r="",...i]=e.split("/"),s=a=>new U(`RELAY_ACTION_TYPES: "${R(e)}" ${a}: write category/owner/provider/version, such as \
Build/Custom/GitHub/1.`);if(i.length>0||r==="")throw s("is no action type");if(!Dr.includes(t))throw s(`has no category of CodePipeline (${Dr.join(", ")})`);if(n===
"AWS")throw s("is AWS's own, for which nobody can poll (a Lambda action invokes the relay's function)");if(n!=="Custom"&&n!=="ThirdParty")throw s("has no owner \
that is Custom or ThirdParty");if(!/^[\w-]{1,35}$/.test(o))throw s("has a provider that is not 1 to 35 of A-Z a-z 0-9 _ -");if(!/^[\w-]{1,9}$/.test(r))throw s("\
has a version that is not 1 to 9 of A-Z a-z 0-9 _ -");return{category:t,owner:n,provider:o,version:r}}function tc(e){let t=Nr(e);if(t.length===0)throw new U("RE\
LAY_REPOSITORIES is not set: name the repositories whose workflows may be started, such as my-org/my-app or my-org/*. Without it whoever may edit a pipeline cou\
ld start any workflow.");let n=t.find(o=>!Cr(o));if(n===void 0)return t;throw new U(`RELAY_REPOSITORIES: "${R(n)}" is no repository: write owner/name, with * fo\
r any characters but a slash.`)}function nc(e){let t=e("RELAY_REPOSITORY"),n=e("RELAY_WORKFLOW"),o=e("RELAY_EVENT_TYPE");if(t!==void 0&&!kn(t))throw new U(`RELA\
Y_REPOSITORY: "${R(t)}" is no repository: write owner/name.`);if(n!==void 0&&o!==void 0)throw new U("RELAY_WORKFLOW and RELAY_EVENT_TYPE are both set: keep one \
of them.");if(o!==void 0&&o.length>100)throw new U("RELAY_EVENT_TYPE has more than the 100 characters that GitHub takes.");return{repository:t,workflow:oc(n),eventType:o,
ref:e("RELAY_REF")}}function oc(e){try{return e===void 0?void 0:In(e)}catch{throw new U(`RELAY_WORKFLOW: "${R(e??"")}" is no workflow: write the file's name in \
.github/workflows, such as build.yml.`)}}function rc(e){let t=e("GITHUB_TOKEN"),n=e("GITHUB_APP_ID"),o=e("GITHUB_APP_PRIVATE_KEY");if(n!==void 0&&o!==void 0){if(t!==
void 0)throw new U("GITHUB_TOKEN and GITHUB_APP_ID are both set: keep one of the two ways.");if(!/^[\w.-]+$/.test(n))throw new U(`GITHUB_APP_ID: "${R(n)}" is ne\
ither an App's ID nor its client ID.`);if(!$n(o)&&!o.includes("PRIVATE KEY"))throw new U("GITHUB_APP_PRIVATE_KEY is neither a PEM private key nor the ARN of a s\
ecret or parameter that holds one.");return{appId:n,privateKey:o}}if(n!==void 0)throw new U("GITHUB_APP_ID is set, but GITHUB_APP_PRIVATE_KEY is not.");if(o!==void 0)
throw new U("GITHUB_APP_PRIVATE_KEY is set, but GITHUB_APP_ID is not.");if(t!==void 0)return{token:t};throw new U("GITHUB_TOKEN is not set, and neither are GITH\
UB_APP_ID and GITHUB_APP_PRIVATE_KEY: the relay needs one of the two ways to start workflows.")}function ic(e){let t=URL.canParse(e)?new URL(e):void 0,n=t?.hostname===
"127.0.0.1"||t?.hostname==="localhost"||t?.hostname==="[::1]";if(t?.protocol==="https:"||t?.protocol==="http:"&&n)return e.replace(/\/+$/,"");throw new U(`GITHU\
B_API_URL: "${R(e)}" is no https URL: for GitHub Enterprise Server write https://HOST/api/v3.`)}function sc(e){if(e!==void 0&&Ir(e))return e;throw new U(e===void 0?
"AWS_REGION is not set: name the pipelines' region.":`AWS_REGION: "${R(e)}" is no region.`)}function Jr(e,t){let n=Number(t);if(/^\d*\.?\d+$/.test(t)&&n>0&&n<=1440)
return n*6e4;throw new U(`${e}: "${R(t)}" is no number of minutes greater than 0 and up to 1440.`)}function $n(e){return/^arn:[\w-]+:(secretsmanager|ssm):/.test(
e)}function Nr(e){return(e??"").split(/[,\n]/).map(t=>t.trim()).filter(t=>t!=="")}function Q(e,t,n){return{type:e,cause:t,message:n}}function re({route:e}){return e===void 0?"the workflow":Ge(e)}function ve(e){let[t,n]=e>=6e4?[e/6e4,"minute"]:
[e/1e3,"second"],o=Math.round(t*10)/10;return`${o} ${n}${o===1?"":"s"}`}function Lr(e){return Q("SystemUnavailable","not-dispatched",`The relay could not acknow\
ledge the job within ${ve(e)}: see its log, then retry the stage.`)}function Fr(e,t,n){return Q("SystemUnavailable","not-dispatched",`GitHub could not be got to\
 start ${re(e)} within ${ve(t)}${Dn(e)}${n===void 0?"":` (last: ${R(n)})`}. See githubstatus.com and the rate limit of the relay's token or App, then retry the \
stage.`)}function He(e,t,n){return Q("SystemUnavailable","unknown",`It is not known whether GitHub has started ${re(e)}: the answer to the dispatch was lost (${R(
t)}), and ${n}. The relay does not start it again, since the work could be done twice: look at the workflow's runs first, then retry the stage.`)}function On(e,t,n){
return Q("ConfigurationError","not-started",`GitHub accepted the dispatch of ${re(e)}, but no run with the job's ID in its name appeared within ${ve(t)}${Dn(e)}${n===
void 0?"":` (listing its runs: ${R(n)}; this needs the permission actions: read)`}. Check that the workflow is enabled, is on the default branch, listens to thi\
s event, and has the job's ID in its run-name; then retry the stage.`)}function jr(e,t,n,o){let r={waiting:"it waits for an approval (a protection rule of an en\
vironment)",pending:"it waits for another run of its concurrency group, or for one of the account's concurrent jobs",queued:"no runner took its job: check the l\
abel in runs-on, and whether runners of that kind are online"};return Q("JobFailed","not-started",`The run of ${re(e)} had not begun ${ve(o)} after it was dispa\
tched${Dn(e)}; its status is "${R(n)}": ${r[n]??"GitHub does not say why"}. The relay has asked GitHub to cancel it. Run: ${t.url}`)}function Ur(e,t,n,o){let r={
success:"no job of the workflow has reported: check that a job with this action ran, and that nothing skipped it",skipped:"its jobs were skipped: check their co\
nditions (if)",cancelled:"it was cancelled before the action could report",startup_failure:"the workflow is not valid, or calls what it may not use: the run say\
s why",action_required:"it needs an approval",stale:"GitHub gave it up",timed_out:"it ran into a time limit of GitHub",failure:"the runner was lost, the step of\
 the action never ran, or its report did not get through"};return Q(n==="startup_failure"?"ConfigurationError":"JobFailed","no-answer",`The run of ${re(e)} ende\
d (${R(n)}), and ${ve(o)} later the job still had no result: ${r[n]??"see the run"}. Run: ${t.url}`)}function Gr(e,t){return Q("JobFailed","gone",`GitHub no lon\
ger knows the run of ${re(e)}: it was deleted, or the relay's token may no longer see the repository. Run: ${t.url}`)}function Hr(e,t){return Q("JobFailed","no-\
answer",`The run of ${re(e)} has given no result within a day, after which CodePipeline ends every action. Run: ${t.url}`)}function Cn(e,t){return Q("JobFailed",
"offered-again",`CodePipeline offered the job again after ${re(e)} had been started for it: the relay does not start it twice. Retry the stage.${t===void 0?"":`\
 Run: ${t.url}`}`)}function Dn({kind:e}){return e==="lambda"?" (CodePipeline ends a job of the Lambda action after 20 minutes, so the relay gives it up after at\
 most 10; a custom action's job may take 24 hours)":""}function fe({kind:e},{start:t}){return e==="lambda"?Math.min(t,6e5):t}function We(e,t,n){let o=fe(e,n);return e.kind!=="lambda"?t+o:Math.max(e.foundAt+o,t+Math.
min(o,2*6e4))}function Wr({start:e}){return Math.min(5*6e4,e/6)}function Me({start:e}){return Math.min(6e4,e/2)}function qe(e,t,n){let o=Me(n),r=[o/12,o/3,o].find(
i=>e+i>t)??o;return Math.max(t,e+r)}function Jn(e,t){return Math.min(Math.max(1e3,e),Be(t))}function Be({start:e,answerGrace:t}){return Math.min(5e4,e/2,Math.max(
1e3,t/2))}function Ee(e,t,n){let o=t-e,r=Be(n);return t+(o<10*6e4?r:Math.max(r,Math.min(10*6e4,o/10)))}function G(e,t,n){return{...e,state:t,due:n}}function Ae(e,t){return e.refusal!==void 0?K(e,t,{answer:e.refusal}):G(e,{name:"ready",attempt:0},t)}function Ve(e,{
attempt:t,at:n},o,r,i){return G(e,{name:"unsure",attempt:t,at:n,lostAt:r,heard:o},qe(r,r,i))}function Te(e,t,{attempt:n,at:o},r){return G(e,{name:"started",attempt:n,
at:o,run:t,hasBegun:!1},e.isAbandoned?0:r)}function K(e,t,{cancels:n=!1,...o}){return G(e,{name:"closing",cancels:n,cancelTries:0,...o},t)}function ee(e,t,n){return e.
isAbandoned?te(e,"abandoned",n):K(e,n,{answer:t})}function te(e,t,n){let{state:o}=e,r=o.name==="closing"||o.name==="started"?o.run:void 0;return G(e,{name:"clos\
ed",outcome:t,at:n,run:r},Number.MAX_SAFE_INTEGER)}function Mr(e,t,n){if(e.due>t)return e;let{state:o}=e,r=fe(e,n),i=t>=e.foundAt+r;switch(o.name){case"acknowledging":return e.nonce===void 0&&o.usedAt!==void 0?Ae(
e,t):i?e.nonce===void 0?te(e,"taken",t):K(e,t,{answer:Lr(r)}):e;case"ready":return e.isAbandoned?te(e,"abandoned",t):i?ee(e,Fr(e,r,o.heard),t):e;case"dispatchin\
g":return Ve(e,o,"the relay was interrupted",t,n);case"started":return e.isAbandoned?K(e,t,{run:o.run,cancels:!0}):t<e.foundAt+9e7?e:K(e,t,{run:o.run,cancels:!0,
answer:Hr(e,o.run)});case"closing":return t<e.foundAt+9e7+36e5?e:te(e,"undelivered",t);case"unsure":case"accepted":case"closed":return e}}function qr(e,t){if(!(e.
due>t))switch(e.state.name){case"acknowledging":return e.nonce===void 0?void 0:"acknowledge";case"ready":return"dispatch";case"unsure":case"accepted":return"sea\
rch";case"started":return"check";case"closing":return"close";case"dispatching":case"closed":return}}function Br(e,t,n){if(e==="search"||e==="check")return;let{state:o}=t,
r={...t,due:n+6e4};return o.name==="acknowledging"?{...r,state:{...o,tries:o.tries+1}}:o.name!=="ready"?r:{...r,state:{name:"dispatching",attempt:o.attempt+1,at:n}}}var uc=10,lc=6e4;function ze(e,t,n,o){let{state:r}=e;switch(t.is){case"acknowledged":return r.name==="acknowledging"?Ae(e,n):e;case"nonce used":return pc(e,t,n,
o);case"not acknowledged":return r.name!=="acknowledging"?e:G(e,{...r,tries:r.tries-(t.mayHaveArrived?0:1)},t.until);case"job gone":return r.name==="acknowledgi\
ng"||r.name==="closing"?te(e,"gone",n):e;case"offered":return dc(e,t,n);case"unanswered":return r.name!=="closed"?e:K(e,n,{run:r.run,answer:Cn(e,r.run)});case"d\
ispatched":return fc(e,t,n,o);case"refused":return Nn(e,t)?ee(e,t.answer,n):e;case"postponed":return Nn(e,t)?G(e,{name:"ready",attempt:t.attempt,heard:t.heard},
t.until??n+Math.min(6e4,1e3*2**t.attempt)):e;case"answer lost":return r.name==="dispatching"&&Nn(e,t)?Ve(e,r,t.heard,n,o):e;case"run found":return mc(e,t.run,n);case"\
no run found":return hc(e,t,n,o);case"search failed":return yc(e,t,n,o);case"run seen":return gc(e,t,n,o);case"run gone":return r.name!=="started"?e:t.askedAt<r.
at+lc&&!r.hasBegun?{...e,due:Ee(r.at,n,o)}:K(e,n,{run:r.run,answer:Gr(e,r.run)});case"run not seen":return r.name==="started"?{...e,due:Math.max(t.until,Ee(r.at,
n,o))}:e;case"closed":return r.name!=="closing"?e:t.until===void 0||r.cancelTries+1>=uc?te(e,t.outcome,n):G(e,{...r,outcome:t.outcome,cancelTries:r.cancelTries+
1},t.until);case"not closed":return r.name==="closing"?{...e,due:t.until}:e;case"abandoned":return bc(e,n)}}function Nn({state:e},{attempt:t}){return(e.name==="\
dispatching"||e.name==="unsure")&&e.attempt===t}function pc(e,t,n,o){let{state:r,offeredAt:i=0}=e;if(r.name!=="acknowledging"||t.nonce!==e.nonce)return e;let s={
...e,nonce:void 0},a=r.tries-(t.mayHaveArrived?0:1);return a<=0?G(s,{name:"acknowledging",tries:0},e.foundAt+o.start):n<i+1e4?Ae(e,n):G(s,{name:"acknowledging",
tries:a,usedAt:n},n+Wr(o))}function dc(e,{nonce:t,askedAt:n},o){let{state:r}=e;if(n<(e.offeredAt??0))return e;let i={...e,nonce:t,offeredAt:n};if(r.name==="ackn\
owledging"){let a=e.nonce===void 0?o:e.due;return G(i,{name:"acknowledging",tries:r.tries},a)}if(r.name!=="closed"||n<r.at)return e;let s=e.refusal??(r.outcome===
"taken"?void 0:Cn(e,r.run));return G({...i,foundAt:o,refusal:s},{name:"acknowledging",tries:0},o)}function fc(e,{attempt:t,run:n},o,r){let{state:i}=e;switch(i.name){case"\
ready":case"dispatching":case"unsure":{let s=i.name==="ready"?o:i.at;return n!==void 0?Te(e,n,{attempt:t,at:s},o+Be(r)):G(e,{name:"accepted",attempt:t,at:s},o)}case"\
accepted":return n===void 0?e:Te(e,n,i,o);case"closing":return n===void 0||i.run!==void 0?e:G(e,{...i,run:n,cancels:!0},o);case"closed":return n===void 0||i.run!==
void 0?e:K(e,o,{run:n,cancels:!0,outcome:i.outcome});case"acknowledging":case"started":return e}}function mc(e,t,n){let{state:o}=e;switch(o.name){case"ready":return Te(
e,t,{attempt:o.attempt,at:n},n);case"dispatching":case"unsure":case"accepted":return Te(e,t,o,n);case"acknowledging":case"started":case"closing":case"closed":return e}}
function hc(e,{askedAt:t,strangers:n},o,r){let{state:i}=e;if(i.name==="accepted")return t<We(e,i.at,r)?{...e,due:o+Jn(o-i.at,r)}:ee(e,On(e,fe(e,r),i.heard),o);if(i.
name!=="unsure")return e;if(t<i.lostAt+Me(r))return{...e,due:qe(i.lostAt,o,r)};let s=a=>ee(e,He(e,i.heard,a),o);if(n>0){let a=n===1?"1 run began":`${n} runs beg\
an`;return s(`${a} at that time whose name does not say for which job (a run-name with the job's ID would)`)}if(t>i.at+6e5){let a=Math.round((t-i.at)/6e4);return s(
`its runs could be listed ${a} minutes later only, when one may have been deleted`)}return G(e,{name:"ready",attempt:i.attempt,heard:i.heard},o)}function yc(e,{
askedAt:t,until:n,heard:o,forGood:r},i,s){let{state:a}=e,c=fe(e,s),p=f=>Math.max(n,i+Jn(i-f,s)),l=e.isAbandoned&&!r?9e7:0;if(a.name==="accepted"){let f=We(e,a.at,
s)+(r?0:c);return t>=f+l?ee(e,On(e,c,o),i):G(e,{...a,heard:o},p(a.at))}if(a.name!=="unsure")return e;if(r){let f=`its runs cannot be listed (${o}): give the rel\
ay's token or App the permission actions: read`;return ee(e,He(e,a.heard,f),i)}let d=Math.max(e.foundAt+c,a.lostAt+2*Me(s));return t<d+l?{...e,due:p(a.lostAt)}:
ee(e,He(e,a.heard,`its runs could not be listed since (${o})`),i)}function gc(e,{askedAt:t,status:n,conclusion:o,updatedAt:r},i,s){let{state:a}=e;if(a.name!=="s\
tarted")return e;let{run:c,at:p}=a;if(n==="completed"){let d=Math.min(r,t)+s.answerGrace;return t<d?G(e,{...a,hasBegun:!0},d):K(e,i,{run:c,answer:Ur(e,c,o,s.answerGrace)})}
if(n==="in_progress"||a.hasBegun)return G(e,{...a,hasBegun:!0},Ee(p,i,s));let l=We(e,p,s);return t<l?{...e,due:Math.min(l,Ee(p,i,s))}:i>t+6e4?{...e,due:i}:K(e,i,
{run:c,cancels:!0,answer:jr(e,c,n,i-p)})}function bc(e,t){let{state:n}=e;switch(n.name){case"acknowledging":case"ready":return te(e,"abandoned",t);case"started":
return K({...e,isAbandoned:!0},t,{run:n.run,cancels:!0});case"dispatching":case"unsure":case"accepted":case"closing":return{...e,isAbandoned:!0};case"closed":return e}}var xc=Vr({credentials:`
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
    RegionDisabled InvalidHostHeader`,refused:"NotImplemented"}),wc=Vr({denied:"AccessDenied",throttled:"Throttling LimitExceeded RequestLimitExceeded",server:"\
DependencyTimeout KMSInternal KeyUnavailable InternalFailure ServiceUnavailable",setting:"Disabled NotFound KMSInvalidState InvalidKeyUsage IncorrectKey Invalid\
Arn InvalidGrantToken"});function Vr(e){let t=Object.entries(e);return new Map(t.flatMap(([n,o])=>o.trim().split(/\s+/).map(r=>[r,n])))}var vc={401:"credentials",
403:"denied",404:"missing",407:"network",408:"network",412:"changed",429:"throttled"},Ec=new Set(["ECONNREFUSED","ENOTFOUND","EAI_AGAIN","ENETUNREACH","EHOSTUNR\
EACH"]),Ac=new Set(["TypeError","RangeError","ReferenceError","SyntaxError"]),Kr="Where a certificate is not trusted, name its authority in NODE_EXTRA_CA_CERTS.";
function Ye(e){if(e instanceof k)return{kind:"refused",code:e.type,status:void 0,requestId:void 0,mayHaveArrived:!1};let{name:t,code:n,$metadata:o}=Rc(e),{httpStatusCode:r,
requestId:i}=o,s=r===void 0&&n!==void 0?n:t??n??"Unknown",a=_c(s,e)?"server":Tc(s,r),c=(a==="network"||a==="server")&&!Ec.has(s);return{kind:a,code:s,status:r,requestId:i,
mayHaveArrived:c}}function Xe(e){let{code:t,status:n,requestId:o}=Ye(e),r=[t,n&&`HTTP ${n}`,o&&`request ${o}`].filter(Boolean).join(", ");return`${e instanceof Error&&
e.message!==""?`${Z(R(e.message),500)} `:""}(${R(r)})`}function Tc(e,t){let n=e.replace(/Exception$/,""),o=n.startsWith("KMS.")?wc.get(n.slice(4)):xc.get(n);return o!==
void 0?o:t===void 0?Ac.has(e)?"refused":"network":t>=500?"server":e==="SyntaxError"||t<400?"network":vc[t]??"refused"}function _c(e,t){return e.startsWith("Inva\
lidIdentityToken")&&t instanceof Error&&/retrieve verification key/i.test(t.message)}function Rc(e){if(typeof e!="object"||e===null)return{name:void 0,code:void 0,
$metadata:{}};let{name:t,code:n,$metadata:o}=e;return{name:typeof t=="string"?t:void 0,code:typeof n=="string"?n:void 0,$metadata:typeof o=="object"&&o!==null?o:
{}}}var P=class extends Error{name="ApiError";kind;code;mayHaveArrived;constructor(t,n,o){super(n,o),this.kind=t.kind,this.code=t.code,this.mayHaveArrived=t.mayHaveArrived}};
function Re(e,t){let n=t?.data;if(t?.id===void 0||n===void 0)throw new k("SystemUnavailable",`${e} answered without a job: check that AWS_ENDPOINT_URL and the p\
roxy lead to CodePipeline.`);let{pipelineContext:o}=n,{category:r,owner:i,provider:s,version:a}=n.actionTypeId??{},c=r!==void 0&&i!==void 0&&s!==void 0&&a!==void 0;
return{job:{id:t.id,configuration:n.actionConfiguration?.configuration??{},actionType:c?{category:r,owner:i,provider:s,version:a}:void 0,pipeline:{pipelineName:o?.
pipelineName,stageName:o?.stage?.name,actionName:o?.action?.name,actionExecutionId:o?.action?.actionExecutionId,pipelineArn:o?.pipelineArn,pipelineExecutionId:o?.
pipelineExecutionId},inputArtifacts:(n.inputArtifacts??[]).map(zr),outputArtifacts:(n.outputArtifacts??[]).map(zr),continuationToken:n.continuationToken,encryptionKeyId:n.
encryptionKey?.id},artifactCredentials:Pc(n.artifactCredentials)}}function Ln(e,{status:t}){if(t!==void 0)return t;throw new P({kind:"network",code:"NoStatus",mayHaveArrived:!0},
`${e} answered without a status`)}function zr({name:e="",revision:t,location:n}){let{bucketName:o,objectKey:r}=n?.s3Location??{};return{name:e,revision:t,location:o!==
void 0&&r!==void 0?{bucket:o,key:r}:void 0}}function Pc(e){let{accessKeyId:t,secretAccessKey:n,sessionToken:o}=e??{};if(!(t===void 0||n===void 0))return{accessKeyId:t,
secretAccessKey:n,sessionToken:o}}var Xr="a third-party job needs its client token: send it as client-token along with the job ID",Yr="CodePipeline has closed it already (timed out, stopped, or \
answered by someone else)",Zr={InvalidNonceException:()=>({why:"it is already acknowledged by another worker, or was handed out again",advice:"most likely it wa\
s dispatched twice: nothing to do, since the other run answers it. If there is none, retry the stage in CodePipeline"}),JobNotFoundException:({clientToken:e,progress:t})=>t!==
"unread"?{why:"CodePipeline gave this job to this run, and no longer knows it",advice:t==="taken"?"most likely it timed out or was stopped: retry the stage in C\
odePipeline":"most likely another run has answered it: nothing to do. If there is none, it timed out or was stopped: retry the stage in CodePipeline"}:e===void 0?
{why:"no custom action and no Lambda action has such a job (any more) in this region and account",advice:`${Xr}; else retry the stage in CodePipeline`}:{why:"Co\
dePipeline does not know it (any more), in this region and for this client token"},InvalidJobException:()=>({why:"CodePipeline has closed it already"}),InvalidJobStateException:({
acknowledges:e,clientToken:t})=>e?{why:Yr}:{why:`${Yr}, or never saw it acknowledged`,...t===void 0&&{advice:"see that whoever polls for a custom action\u2019s jobs \
sends their nonce along or acknowledges them (AcknowledgeJob), then retry the stage in CodePipeline"}},InvalidClientTokenException:({progress:e})=>e==="unread"?
{why:"the client token is not this job\u2019s"}:{why:"CodePipeline no longer takes the token with which it gave this job to this run"}};function Pe(e){return e instanceof
P&&e.code in Zr}function Fn({why:e,advice:t},{jobId:n,attempt:o,progress:r},i){let s=o>1&&r!=="taken"?`this is attempt ${o} of the run, and a re-run replays the old job: retry \
the stage in CodePipeline instead`:t??"see who else polls for this action\u2019s jobs, or retry the stage in CodePipeline";return new k("JobFailed",`Job ${n} ca\
nnot be worked on: ${e}; ${s}.`,i)}function jn(e,t){if(!(e instanceof P))return e;let{code:n,kind:o,message:r}=e,i={cause:e};if(o==="no credentials"&&e.cause instanceof
k)return e.cause;let s=Zr[n]?.(t);if(s!==void 0)return Fn({...s,why:`${s.why} (${r})`},t,i);let a=t.progress==="unread",c=a&&t.clientToken===void 0?` (${Xr})`:"";
switch(o){case"setting":return new k("ConfigurationError",`CodePipeline cannot be asked as things are set: ${r}. Check ${a?"aws-region and AWS_ENDPOINT_URL":"AW\
S_ENDPOINT_URL, which a step may have set since"}. ${Kr}`,i);case"no credentials":case"credentials":return new k("PermissionError",`CodePipeline did not accept \
the worker's AWS credentials: ${r}. ${Sc(e)?kc:"Check role-to-assume, or the step that sets AWS_ACCESS_KEY_ID"}.`,i);case"denied":return new k("PermissionError",
`The worker's AWS credentials may not do this: ${r}. Allow the operation in the IAM policy of the role or user${c}.`,i);case"throttled":case"server":case"networ\
k":return new k("SystemUnavailable",`CodePipeline could not be reached: ${r}. Check the network${a?", the proxy and aws-region":" and the proxy"}; then retry th\
e stage in CodePipeline.`,i);case"refused":return new k(Ic.has(n)?"ConfigurationError":"JobFailed",`CodePipeline refused the request: ${r}. ${a?`Check job-id, c\
lient-token and aws-region${c}`:"Check the inputs that this names"}.`,i)}}function Sc(e){let{code:t}=e.cause instanceof P?e.cause:e;return/^(?:ExpiredToken|RequestExpired)/.
test(t)}var kc="They have to last as long as the job: set role-to-assume, with which main and post each get a session of their own, or ask for a longer session \
in the step that sets AWS_ACCESS_KEY_ID",Ic=new Set(["ValidationException","OutputVariablesSizeExceededException"]);var $c={ftp:21,gopher:70,http:80,https:443,ws:80,wss:443};function Oc(e){try{return new URL(e)}catch{return null}}function Qr(e){var t=(typeof e=="string"?Oc(e):
e)||{},n=t.protocol,o=t.host,r=t.port;if(typeof o!="string"||!o||typeof n!="string"||(n=n.split(":",1)[0],o=o.replace(/:\d*$/,""),r=parseInt(r)||$c[n]||0,!Cc(o,
r)))return"";var i=Un(n+"_proxy")||Un("all_proxy");return i&&i.indexOf("://")===-1&&(i=n+"://"+i),i}function Cc(e,t){var n=Un("no_proxy").toLowerCase();return n?
n==="*"?!1:n.split(/[,\s]/).every(function(o){if(!o)return!0;var r=o.match(/^(.+):(\d+)$/),i=r?r[1]:o,s=r?parseInt(r[2]):0;return s&&s!==t?!0:/^[.*]/.test(i)?(i.
charAt(0)==="*"&&(i=i.slice(1)),!e.endsWith(i)):e!==i}):!0}function Un(e){return process.env[e.toLowerCase()]||process.env[e.toUpperCase()]||""}var Ze="1.0.0";async function ei(e,t,n,{clock:o,budget:r,signal:i,random:s=Math.random}){let a=o.now()+r,c=0;for(;;){let p=o.now(),l={moved:()=>{let d=o.now();a+=d-p,p=d},kept:()=>{
a=o.now()+r,c=0}};try{return await e(l)}catch(d){i?.throwIfAborted();let f=Math.min(15e3,500*2**c),y=f/2+s()*f/2;if(c+=1,!t(d)||o.now()+y>=a)throw d;n(d,y),await o.
sleep(y,i)}}}var ie=15e3,Dc=[["codepipeline-bridge",Ze]];function Se({region:e,credentials:t}){return{region:e,credentials:async()=>{let{sessionToken:n,...o}=await t();return n===
void 0?o:{...o,sessionToken:n}},customUserAgent:Dc}}function ke(){return new Gn({connectionTimeout:ie,requestTimeout:ie,socketTimeout:ie,throwOnRequestTimeout:!0})}var Gn=class{metadata={handlerProtocol:"http/1.1"};#e;#t=new Map;constructor(t){this.#e=t}async handle(t,n){let{protocol:o,hostname:r,port:i}=t,s=Qr(`${o}//${r}${i===
void 0?"":`:${i}`}`),a=this.#t.get(s);return a===void 0&&(a=Jc(s,this.#e),this.#t.set(s,a)),(await a).handle(t,n)}destroy(){for(let t of this.#t.values()){let n=o=>{
o.destroy()};t.then(n,()=>{})}}};async function Jc(e,t){let n={keepAlive:!0,maxSockets:64};if(e==="")return new we({httpAgent:n,httpsAgent:n,...t});let{HttpProxyAgent:o}=await import("./dist-K7BCFLRR.js"),
{HttpsProxyAgent:r}=await import("./dist-JKWNV373.js");return new we({...t,httpAgent:new o(e,n),httpsAgent:new r(e,n)})}async function se(e,t){let n=!1;return await ei(async()=>{try{return await e(n)}catch(r){if(!(r instanceof P)||(n||=r.mayHaveArrived,r.mayHaveArrived===n))throw r;
let{kind:i,code:s,message:a,cause:c}=r;throw new P({kind:i,code:s,mayHaveArrived:n},a,{cause:c})}},Nc,t.onRetry,t)}function Nc(e){return e instanceof P&&["throt\
tled","server","network","no credentials"].includes(e.kind)}async function ti(e,t,n,o,r=ie){n?.throwIfAborted();let i=new AbortController,s=n===void 0?i.signal:
AbortSignal.any([i.signal,n]),a=t.sleep(r,s).then(()=>{throw new P({kind:"network",code:"NoAnswer",mayHaveArrived:!0},`${e} got no answer within ${r/1e3} s`)},()=>new Promise(
()=>{}));try{return await Promise.race([Lc(o,s),a])}catch(c){throw n?.throwIfAborted(),c instanceof P||c instanceof k?c:Fc(e,c)}finally{i.abort()}}async function Lc(e,t){
try{return await e(t)}catch(n){let{$metadata:o}=n;if(!(Ye(n).kind==="credentials"&&o?.clockSkewCorrected===!0))throw n;return await e(t)}}function Fc(e,t){let{kind:n,
code:o,mayHaveArrived:r}=Ye(t);return new P({kind:n==="missing"||n==="changed"?"refused":n,code:o,mayHaveArrived:r},`${e}: ${Xe(t)}`,{cause:t})}async function oi(e,t,n){return await se(async o=>{try{return await e()}catch(r){if((o||n.mayHaveArrived===!0)&&ri(r,t))return;throw r}},n)}function ri(e,t){return e instanceof
P&&e.code===t}async function ii(e,t,n,o){let r=!1,s=await oi(async()=>{try{return await e.acknowledge(t,o.signal)}catch(a){throw r||=!(a instanceof P)||a.mayHaveArrived,
a}},"InvalidNonceException",o).catch(a=>{throw new Qe(r&&!Pe(a),jn(a,n))});if(s!==void 0&&s!=="InProgress")throw new Qe(!1,Fn({why:`its status is ${s}, not InPr\
ogress`},n))}var Qe=class extends Error{name="AcknowledgeError";mayBeOurs;constructor(t,n){super("The job could not be acknowledged.",{cause:n}),this.mayBeOurs=
t}};async function si(e,t,n,o){await jc(()=>e.putFailure(t,o.signal),"failure",n,o)}var ni="InvalidJobStateException";async function jc(e,t,n,o){try{await oi(e,ni,o)}catch(r){
let i=jn(r,n);if(!(i instanceof k))throw i;let s=ri(r,ni)?"":" The pipeline waits for a result until the action times out.",a=r instanceof P&&r.mayHaveArrived?"\
may not have been":"was not";throw new k(i.type,`The ${t} of job ${n.jobId} ${a} reported to CodePipeline. ${i.message}${s}`,{cause:r})}}var z=class extends Error{name;status;request;response;constructor(t,n,o){super(t,{cause:o.cause}),this.name="HttpError",this.status=Number.parseInt(n),Number.isNaN(
this.status)&&(this.status=0);"response"in o&&(this.response=o.response);let r=Object.assign({},o.request);o.request.headers.authorization&&(r.headers=Object.assign(
{},o.request.headers,{authorization:o.request.headers.authorization.replace(/(?<! ) .*$/," [REDACTED]")})),r.url=r.url.replace(/\bclient_secret=\w+/g,"client_se\
cret=[REDACTED]").replace(/\baccess_token=\w+/g,"access_token=[REDACTED]"),this.request=r}};var S=class extends Error{name="GitHubError";kind;status;until;constructor(t,n,o){super(n,o),this.kind=t.kind,this.status=t.status,this.until=t.until}},Uc=/^(ECONNREFUSED|ENOTFOUND|EAI_AGAIN|ENETUNREACH|EHOSTUNREACH|UND_ERR_CONNECT_TIMEOUT|ERR_TLS_.*|CERT_.*|DEPTH_ZERO_SELF_SIGNED_CERT|SELF_SIGNED_CERT_IN_CHAIN|UNABLE_TO_.*)$/;
function Hn(e,t){if(e instanceof S)return e;let n=e instanceof z?e.response:void 0;if(!(e instanceof z)||n===void 0)return Gc(e);let{status:o,headers:r}=n,i=Wc(
n.data),s=`HTTP ${o}${i===""?"":`: ${i}`}`,a={cause:e};return o===429||o===403&&(r["retry-after"]!==void 0||r["x-ratelimit-remaining"]==="0"||/rate limit|abuse detection/i.
test(i))?new S({kind:"limited",status:o,until:Hc(r,t)},s,a):o>=500||o===408?new S({kind:"lost",status:o},s,a):new S({kind:"refused",status:o},s,a)}function Gc(e){
let t=e instanceof z?e.cause??e:e,n=t instanceof Error&&t.cause instanceof Error?t.cause:t,o=n?.code,r=V(n),i=typeof o=="string"?o:void 0;return new S({kind:i!==
void 0&&Uc.test(i)?"unsent":"lost"},`no answer from GitHub: ${Z(R(r===""?i??"unknown":r),300)}`,{cause:e})}function Hc(e,t){let n=Number(e["retry-after"]);if(Number.
isFinite(n)&&n>=0)return t+Math.max(1,n)*1e3;let o=Number(e["x-ratelimit-reset"]);return e["x-ratelimit-remaining"]==="0"&&Number.isFinite(o)?Math.max(t,o*1e3)+
1e3:t+6e4}function Wc(e){if(typeof e!="object"||e===null)return"";let{message:t,errors:n}=e,o=Array.isArray(n)?n.map(r=>typeof r=="string"?r:JSON.stringify(r)):
[];return Z(R([typeof t=="string"?t:"",...o].filter(Boolean).join("; ")),500)}function ai(e,t){return{type:t.status===401||t.status===403?"PermissionError":"ConfigurationError",cause:"refused",message:`GitHub does not start ${Ge(e)}: ${t.
message}. ${Mc(e,t)} Then retry the stage.`}}function Mc(e,{status:t,message:n}){let o=e.eventType===void 0?"actions: write":"contents: write (for repository_di\
spatch) and actions: write";switch(t){case 401:return"Check the relay's GITHUB_TOKEN (expired or revoked?), or GITHUB_APP_ID and GITHUB_APP_PRIVATE_KEY.";case 403:
return`Give the relay's token or App the permission ${o} for ${e.repository}.`;case 404:return`Check the action's properties Repository${e.workflow===void 0?"":
" and Workflow (a file in .github/workflows of the default branch)"}, and that the relay's token or App may see ${e.repository}: GitHub hides what they may not.`;case 422:
return qc(e,n,o);default:return t!==void 0&&t>=300&&t<400?"Set the action's property Repository to the new name, and RELAY_REPOSITORIES with it.":"Check the act\
ion's configuration."}}function qc({repository:e},t,n){return/no ref found|reference/i.test(t)?"Check the action's property Ref: it names a branch or tag.":/unexpected inputs/i.
test(t)?"Declare the inputs that the relay sends under on.workflow_dispatch.inputs: job-id, and for third-party jobs client-token.":/required input/i.test(t)?"T\
he relay sends job-id (and client-token) only: make the other inputs optional.":/trigger/i.test(t)&&/does not have/i.test(t)?"Add on: workflow_dispatch with the\
 input job-id to the workflow, on that ref.":/disabled/i.test(t)?`Enable the workflow in the Actions tab of ${e}.`:/permission/i.test(t)?`Give the App the permi\
ssion ${n}, and accept it for its installation.`:"Check the workflow and the action's configuration."}var ae=class extends Error{name="SecretError"},Bc=5*6e4;function ci(e,t){let n=new Map;function o(r){let i=n.get(r);if(i!==void 0&&t.now()-i.at<Bc)return i.value;
let s=Vc(r,e);return n.set(r,{value:s,at:t.now()}),s.catch(()=>n.delete(r)),s}return{ofSetting:r=>$n(r)?o(r):Promise.resolve(r),named:o}}async function Vc(e,t){
let n;try{n=/^arn:[\w-]+:ssm:/.test(e)?await zc(e,t):await Kc(e,t)}catch(r){throw new ae(`The secret ${e} cannot be read: ${Xe(r)} Check that it exists in this \
region, and that the relay's role may read and decrypt it.`,{cause:r})}let o=n?.trim()??"";if(o!=="")return o;throw new ae(`The secret ${e} is empty or binary: \
store its value as plain text.`)}async function Kc(e,t){let{GetSecretValueCommand:n,SecretsManagerClient:o}=await import("./dist-es-57SISU6M.js"),r=new o({...Se(
t),requestHandler:ke()});try{return(await r.send(new n({SecretId:e}))).SecretString}finally{r.destroy()}}async function zc(e,t){let{GetParameterCommand:n,SSMClient:o}=await import("./dist-es-U2CHUNTQ.js"),
r=new o({...Se(t),requestHandler:ke()});try{let i=e.slice(e.indexOf(":parameter/")+10),s=i.lastIndexOf("/")>0,{Parameter:a}=await r.send(new n({Name:s?i:i.slice(
1),WithDecryption:!0}));return a?.Value}finally{r.destroy()}}var Yc=1e4,et=2e4;async function ui(e,t,n,o){switch(e){case"acknowledge":return await Xc(t,o);case"close":return await tu(t,o);case"dispatch":return await Zc(t,
Wn(t),n,o);case"search":return await Qc(t,Wn(t),o);case"check":return await eu(t,Wn(t),o)}}async function Xc(e,t){let{nonce:n=""}=e,o=!1;try{let r=await t.jobApi(
e);return{is:await se(s=>(o=s,r.acknowledge(n)),Mn(e,t))==="InProgress"?"acknowledged":"job gone"}}catch(r){if(!(r instanceof P))throw r;return r.code==="Invali\
dNonceException"?{is:"nonce used",nonce:n,mayHaveArrived:o}:({mayHaveArrived:o}=r,Pe(r)?{is:"job gone"}:(pi(e,r,t),{is:"not acknowledged",until:t.clock.now()+et,
mayHaveArrived:o}))}}async function Zc(e,t,n,o){let{clock:r,workflows:i}=o,s="attempt"in e.state?e.state.attempt+1:1,a;try{a={"job-id":e.jobId,...e.clientId===void 0?
{}:{"client-token":await o.clientToken(e.clientId)}}}catch(c){let p=V(c);return o.fault(e,p),{is:"postponed",attempt:s,until:r.now()+et,heard:p}}try{return{is:"\
dispatched",attempt:s,run:await i.dispatch(t,a,n+6e4/2)}}catch(c){if(!(c instanceof S))throw c;switch(c.cause instanceof ae?o.fault(e,c.message):c.kind!=="refus\
ed"&&o.warn(e,`GitHub: ${c.message}`),c.kind){case"refused":return{is:"refused",attempt:s,answer:ai(t,c)};case"limited":case"unsent":return{is:"postponed",attempt:s,
until:c.until,heard:c.message};case"lost":return{is:"answer lost",attempt:s,heard:c.message}}}}async function Qc(e,t,n){let{state:o}=e,r="at"in o?o.at:e.foundAt,
i=n.clock.now();try{let{runs:s,strangers:a}=await n.workflows.find(t,e.jobId,r),[c,...p]=s;for(let l of p)n.warn(e,`Run ${l.id} has the job's ID in its name as \
well, and is cancelled: ${l.url}`),await tt(e,l,n);return c===void 0?{is:"no run found",askedAt:i,strangers:a}:{is:"run found",run:c}}catch(s){if(!(s instanceof
S))throw s;n.warn(e,`GitHub, listing runs: ${s.message}`);let a=s.until??n.clock.now();return{is:"search failed",askedAt:i,until:a,heard:s.message,forGood:s.kind===
"refused"}}}async function eu(e,t,n){let{state:o}=e,r=n.clock.now();if(o.name!=="started")return{is:"run not seen",until:r};try{let i=await n.workflows.see(t,o.
run);return i.status!=="completed"&&await n.isAbandoned(e)?{is:"abandoned"}:{is:"run seen",askedAt:r,...i}}catch(i){if(!(i instanceof S))throw i;return i.status===
404||i.status===410?{is:"run gone",askedAt:r}:(n.warn(e,`GitHub, looking at run ${o.run.id}: ${i.message}`),{is:"run not seen",until:i.until??n.clock.now()})}}async function tu(e,t){
let{state:n}=e;if(n.name!=="closing")return{is:"not closed",until:t.clock.now()};let o=n.cancels?await tt(e,n.run,t):void 0;if(n.outcome!==void 0)return{is:"clo\
sed",outcome:n.outcome,until:o};if(n.answer===void 0)return{is:"closed",outcome:"abandoned",until:o};let r=await nu(e,n.answer,n.run?.id,t);return r.is==="close\
d"?{...r,until:o}:r}async function tt(e,t,n){if(!(t===void 0||e.route===void 0))try{await n.workflows.cancel(e.route,t);return}catch(o){if(!(o instanceof S))throw o;
return n.warn(e,`Run ${t.id} could not be cancelled: ${o.message}`),o.kind==="refused"?void 0:Math.max(o.until??0,n.clock.now()+et)}}async function nu(e,t,n,o){
try{let r=await o.jobApi(e);return e.kind==="third-party"&&await ou(r,e,o),await si(r,ru(t,n),li(e),Mn(e,o)),{is:"closed",outcome:"failed"}}catch(r){let i=qn(r);
return i?.code==="InvalidJobStateException"||i?.code==="InvalidJobException"?{is:"closed",outcome:"answered"}:i!==void 0&&Pe(i)?{is:"job gone"}:(pi(e,r,o),{is:"\
not closed",until:o.clock.now()+et})}}async function ou(e,t,n){let o=Mn(t,n);for(let r=1;r<=2;r+=1){let{nonce:i=""}=await se(()=>e.getDetails(),o);try{await ii(
e,i,li(t),o);return}catch(s){if(qn(s)?.code!=="InvalidNonceException")throw s}}}function ru({type:e,message:t},n){return{type:e,message:t,...n===void 0?{}:{externalExecutionId:n}}}
function Mn(e,{clock:t,warn:n}){return{clock:t,budget:Yc,onRetry:o=>{n(e,`CodePipeline: ${o.message}`)}}}function li({jobId:e}){return{jobId:e,clientToken:void 0,
acknowledges:!0,progress:"read",attempt:1}}function Wn({route:e,jobId:t}){if(e!==void 0)return e;throw new Error(`The record of job ${t} has no route.`)}function pi(e,t,{
warn:n,fault:o}){let r=qn(t)??t;(r instanceof P&&(r.kind==="throttled"||r.kind==="server"||r.kind==="network")?n:o)(e,`CodePipeline: ${V(r)}`)}function qn(e){for(let t=e;t instanceof
Error;t=t.cause)if(t instanceof P)return t}async function me(e,t,n,o){let{clock:r,timeouts:i}=o,s=t,a=[...n],c=n.reduce((p,l)=>ze(p,l,r.now(),i),e);for(;;){let p=r.now();c=Mr(c,p,i);let l=p>=o.until||su(
c,o)?void 0:qr(c,p),d=l===void 0?void 0:Br(l,c,p),f=d??(l===void 0?c:void 0);if(f!==void 0&&f!==s?.record){let m=await au(f,s,o);if(!m.isWritten){if(s=m.current,
await iu(a,s.record,o),a.length===0)return{isOurs:!1,stored:s};if(c=a.reduce((_,h)=>ze(_,h,r.now(),i),s.record),c===s.record)return{isOurs:!1,stored:s};continue}
cu(s?.record,f,o),{stored:s}=m,a=[]}if(l===void 0){if(s!==void 0)return{isOurs:!0,stored:s};continue}let y=await ui(l,c,p,o);a.push(y),c=ze(d??c,y,r.now(),i)}}async function iu(e,{
state:t,...n},o){let r="run"in t?t.run:void 0;for(let i of e)i.is!=="dispatched"||i.run===void 0||r===void 0||i.run.id!==r.id&&(o.fault({state:t,...n},`Run ${i.
run.id} was started for the job as well, and is cancelled: ${i.run.url}`),await tt({state:t,...n},i.run,o))}function su({state:e,route:t},{workflows:n,clock:o}){
return e.name==="ready"&&t!==void 0&&n.blockedUntil(t)>o.now()}async function au(e,t,{records:n,clock:o}){for(let r=1;;r+=1)try{return await n.write(e,t)}catch(i){
if(r===3)throw i;await o.sleep(500*r)}}function cu(e,t,{log:n,count:o,clock:r}){let{state:i}=t,s=le(t);if(e===void 0&&(o("found"),n("INFO","Found a job.",s,{JobsFound:1})),
e?.state.name!==i.name)switch(i.name){case"dispatching":n("DEBUG","Dispatching.",s);break;case"started":case"accepted":if(e?.state.name==="accepted"){n("INFO","\
Found the run that GitHub had accepted.",s);break}o("dispatched"),n("INFO","Dispatched.",s,{JobsDispatched:1,SecondsToDispatch:(r.now()-t.foundAt)/1e3});break;case"\
unsure":n("WARN",`It is not known whether the dispatch has started a run: ${i.heard}`,s);break;case"ready":n("INFO",`To be dispatched${i.heard===void 0?".":` ag\
ain: ${i.heard}`}`,s);break;case"closing":i.answer!==void 0&&n("DEBUG","Offers CodePipeline an answer, in case it has none.",s);break;case"closed":{o("closed");
let a=e?.state.name==="closing"?e.state.answer:void 0;i.outcome==="failed"&&a!==void 0?(o("failed"),n("WARN",`Failed the job: ${a.message}`,{...s,cause:a.cause},
{JobsFailed:1})):n(i.outcome==="undelivered"?"ERROR":"INFO",`Closed: ${i.outcome}.`,s);break}case"acknowledging":break}}function le({jobId:e,route:t,state:n}){return{
jobId:e,repository:t?.repository,run:"run"in n?n.run?.id:void 0,state:n.name,attempt:"attempt"in n?n.attempt:void 0}}var nt=class{#e=new Set;#t;#n;constructor(t,n){this.#t=t,this.#n=n}async start(t){for(;this.#e.size>=this.#t;)await Promise.race(this.#e);let n=t().then(()=>{},
this.#n).finally(()=>{this.#e.delete(n)});this.#e.add(n)}async idle(){for(;this.#e.size>0;)await Promise.all(this.#e)}};var Bn=class extends Error{name="RoundError"},uu=24;async function di(e,t){let{log:n}=e,o={found:0,dispatched:0,failed:0,closed:0},r=[],i=(l,d)=>{n("ERROR",l,d===
void 0?{}:le(d)),r.push(l)},s={...e,count:l=>o[l]+=1,warn:(l,d)=>{n("WARN",d,le(l))},fault:(l,d)=>{i(d,l)}},a=new nt(uu,l=>{i(V(l))});try{await t(a,s,i)}catch(l){
i(V(l))}await a.idle();let[c]=r;if(c===void 0)return o;let p=r.length===1?"":` (and ${r.length-1} more: see the log)`;throw new Bn(`The round did not go through\
: ${c}${p}`)}import{setTimeout as lu}from"node:timers/promises";var fi={now:()=>performance.now(),sleep:async(e,t)=>{try{await lu(e,void 0,t===void 0?{}:{signal:t})}catch(n){
throw t?.throwIfAborted(),n}}};var mi=async(e,t,n)=>({operation:So(t).operation,region:await Pn(e.region)()||(()=>{throw new Error("expected `region` to be configured for `aws.auth#sigv4`")})()});
function pu(e){return{schemeId:"aws.auth#sigv4",signingProperties:{name:"codepipeline",region:e.region},propertiesExtractor:(t,n)=>({signingProperties:{config:t,
context:n}})}}var hi=e=>{let t=[];switch(e.operation){default:t.push(pu(e))}return t},yi=e=>{let t=Sr(e);return Object.assign(t,{authSchemePreference:Pn(e.authSchemePreference??
[])})};var gi=e=>Object.assign(e,{useDualstackEndpoint:e.useDualstackEndpoint??!1,useFipsEndpoint:e.useFipsEndpoint??!1,defaultSigningName:"codepipeline"}),bi={UseFIPS:{
type:"builtInParams",name:"useFipsEndpoint"},Endpoint:{type:"builtInParams",name:"endpoint"},Region:{type:"builtInParams",name:"region"},UseDualStack:{type:"bui\
ltInParams",name:"useDualstackEndpoint"}};var xi={name:"@aws-sdk/client-codepipeline",version:"3.1138.0",description:"AWS SDK for JavaScript Codepipeline Client for Node.js, Browser and React Native",homepage:"\
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
4.0.0",typescript:"~7.0.2"},engines:{node:">=20.0.0"}};var $e="ref",pe=-1,ot=!0,wi="isSet",Ri="PartitionResult",rt="booleanEquals",vi="getAttr",Ei={[$e]:"Endpoint"},Ai={[$e]:Ri},Ie={},Ti=[{[$e]:"Region"}],_i={conditions:[
[wi,[Ei]],[wi,Ti],["aws.partition",Ti,Ri],[rt,[{[$e]:"UseFIPS"},ot]],[rt,[{[$e]:"UseDualStack"},ot]],[rt,[{fn:vi,argv:[Ai,"supportsDualStack"]},ot]],[rt,[{fn:vi,
argv:[Ai,"supportsFIPS"]},ot]]],results:[[pe],[pe,"Invalid Configuration: FIPS and custom endpoint are not supported"],[pe,"Invalid Configuration: Dualstack and\
 custom endpoint are not supported"],[Ei,Ie],["https://codepipeline-fips.{Region}.{PartitionResult#dualStackDnsSuffix}",Ie],[pe,"FIPS and DualStack are enabled,\
 but this partition does not support one or both"],["https://codepipeline-fips.{Region}.{PartitionResult#dnsSuffix}",Ie],[pe,"FIPS is enabled but this partition\
 does not support FIPS"],["https://codepipeline.{Region}.{PartitionResult#dualStackDnsSuffix}",Ie],[pe,"DualStack is enabled but this partition does not support\
 DualStack"],["https://codepipeline.{Region}.{PartitionResult#dnsSuffix}",Ie],[pe,"Invalid Configuration: Missing Region"]]},fu=2,Y=1e8,mu=new Int32Array([-1,1,
-1,0,12,3,1,4,Y+11,2,5,Y+11,3,8,6,4,7,Y+10,5,Y+8,Y+9,4,10,9,6,Y+6,Y+7,5,11,Y+5,6,Y+4,Y+5,3,Y+1,13,4,Y+2,Y+3]),Pi=Xo.from(mu,fu,_i.conditions,_i.results);var hu=new Zo({size:50,params:["Endpoint","Region","UseDualStack","UseFIPS"]}),Si=(e,t={})=>hu.get(e,()=>er(Pi,{endpointParams:e,logger:t.logger}));Qo.aws=Ar;var b=class e extends Oo{constructor(t){super(t),Object.setPrototypeOf(this,e.prototype)}};var it=class e extends b{name="InvalidNonceException";$fault="client";constructor(t){super({name:"InvalidNonceException",$fault:"client",...t}),Object.setPrototypeOf(
this,e.prototype)}},st=class e extends b{name="JobNotFoundException";$fault="client";constructor(t){super({name:"JobNotFoundException",$fault:"client",...t}),Object.
setPrototypeOf(this,e.prototype)}},at=class e extends b{name="ValidationException";$fault="client";constructor(t){super({name:"ValidationException",$fault:"clie\
nt",...t}),Object.setPrototypeOf(this,e.prototype)}},ct=class e extends b{name="InvalidClientTokenException";$fault="client";constructor(t){super({name:"Invalid\
ClientTokenException",$fault:"client",...t}),Object.setPrototypeOf(this,e.prototype)}},ut=class e extends b{name="ActionExecutionNotFoundException";$fault="clie\
nt";constructor(t){super({name:"ActionExecutionNotFoundException",$fault:"client",...t}),Object.setPrototypeOf(this,e.prototype)}},lt=class e extends b{name="Ac\
tionNotFoundException";$fault="client";constructor(t){super({name:"ActionNotFoundException",$fault:"client",...t}),Object.setPrototypeOf(this,e.prototype)}},pt=class e extends b{name="\
ActionTypeNotFoundException";$fault="client";constructor(t){super({name:"ActionTypeNotFoundException",$fault:"client",...t}),Object.setPrototypeOf(this,e.prototype)}},
dt=class e extends b{name="ApprovalAlreadyCompletedException";$fault="client";constructor(t){super({name:"ApprovalAlreadyCompletedException",$fault:"client",...t}),
Object.setPrototypeOf(this,e.prototype)}},ft=class e extends b{name="ConcurrentModificationException";$fault="client";constructor(t){super({name:"ConcurrentModi\
ficationException",$fault:"client",...t}),Object.setPrototypeOf(this,e.prototype)}},mt=class e extends b{name="InvalidTagsException";$fault="client";constructor(t){
super({name:"InvalidTagsException",$fault:"client",...t}),Object.setPrototypeOf(this,e.prototype)}},ht=class e extends b{name="LimitExceededException";$fault="c\
lient";constructor(t){super({name:"LimitExceededException",$fault:"client",...t}),Object.setPrototypeOf(this,e.prototype)}},yt=class e extends b{name="TooManyTa\
gsException";$fault="client";constructor(t){super({name:"TooManyTagsException",$fault:"client",...t}),Object.setPrototypeOf(this,e.prototype)}},gt=class e extends b{name="\
InvalidActionDeclarationException";$fault="client";constructor(t){super({name:"InvalidActionDeclarationException",$fault:"client",...t}),Object.setPrototypeOf(this,
e.prototype)}},bt=class e extends b{name="InvalidBlockerDeclarationException";$fault="client";constructor(t){super({name:"InvalidBlockerDeclarationException",$fault:"\
client",...t}),Object.setPrototypeOf(this,e.prototype)}},xt=class e extends b{name="InvalidStageDeclarationException";$fault="client";constructor(t){super({name:"\
InvalidStageDeclarationException",$fault:"client",...t}),Object.setPrototypeOf(this,e.prototype)}},wt=class e extends b{name="InvalidStructureException";$fault="\
client";constructor(t){super({name:"InvalidStructureException",$fault:"client",...t}),Object.setPrototypeOf(this,e.prototype)}},vt=class e extends b{name="Pipel\
ineNameInUseException";$fault="client";constructor(t){super({name:"PipelineNameInUseException",$fault:"client",...t}),Object.setPrototypeOf(this,e.prototype)}},
Et=class e extends b{name="WebhookNotFoundException";$fault="client";constructor(t){super({name:"WebhookNotFoundException",$fault:"client",...t}),Object.setPrototypeOf(
this,e.prototype)}},At=class e extends b{name="PipelineNotFoundException";$fault="client";constructor(t){super({name:"PipelineNotFoundException",$fault:"client",
...t}),Object.setPrototypeOf(this,e.prototype)}},Tt=class e extends b{name="StageNotFoundException";$fault="client";constructor(t){super({name:"StageNotFoundExc\
eption",$fault:"client",...t}),Object.setPrototypeOf(this,e.prototype)}},_t=class e extends b{name="PipelineVersionNotFoundException";$fault="client";constructor(t){
super({name:"PipelineVersionNotFoundException",$fault:"client",...t}),Object.setPrototypeOf(this,e.prototype)}},Rt=class e extends b{name="PipelineExecutionNotF\
oundException";$fault="client";constructor(t){super({name:"PipelineExecutionNotFoundException",$fault:"client",...t}),Object.setPrototypeOf(this,e.prototype)}},
Pt=class e extends b{name="InvalidJobException";$fault="client";constructor(t){super({name:"InvalidJobException",$fault:"client",...t}),Object.setPrototypeOf(this,
e.prototype)}},St=class e extends b{name="InvalidNextTokenException";$fault="client";constructor(t){super({name:"InvalidNextTokenException",$fault:"client",...t}),
Object.setPrototypeOf(this,e.prototype)}},kt=class e extends b{name="InvalidArnException";$fault="client";constructor(t){super({name:"InvalidArnException",$fault:"\
client",...t}),Object.setPrototypeOf(this,e.prototype)}},It=class e extends b{name="ResourceNotFoundException";$fault="client";constructor(t){super({name:"Resou\
rceNotFoundException",$fault:"client",...t}),Object.setPrototypeOf(this,e.prototype)}},$t=class e extends b{name="ConcurrentPipelineExecutionsLimitExceededExcep\
tion";$fault="client";constructor(t){super({name:"ConcurrentPipelineExecutionsLimitExceededException",$fault:"client",...t}),Object.setPrototypeOf(this,e.prototype)}},
Ot=class e extends b{name="ConditionNotOverridableException";$fault="client";constructor(t){super({name:"ConditionNotOverridableException",$fault:"client",...t}),
Object.setPrototypeOf(this,e.prototype)}},Ct=class e extends b{name="ConflictException";$fault="client";constructor(t){super({name:"ConflictException",$fault:"c\
lient",...t}),Object.setPrototypeOf(this,e.prototype)}},Dt=class e extends b{name="NotLatestPipelineExecutionException";$fault="client";constructor(t){super({name:"\
NotLatestPipelineExecutionException",$fault:"client",...t}),Object.setPrototypeOf(this,e.prototype)}},Jt=class e extends b{name="InvalidApprovalTokenException";$fault="\
client";constructor(t){super({name:"InvalidApprovalTokenException",$fault:"client",...t}),Object.setPrototypeOf(this,e.prototype)}},Nt=class e extends b{name="I\
nvalidJobStateException";$fault="client";constructor(t){super({name:"InvalidJobStateException",$fault:"client",...t}),Object.setPrototypeOf(this,e.prototype)}},
Lt=class e extends b{name="OutputVariablesSizeExceededException";$fault="client";constructor(t){super({name:"OutputVariablesSizeExceededException",$fault:"clien\
t",...t}),Object.setPrototypeOf(this,e.prototype)}},Ft=class e extends b{name="InvalidWebhookAuthenticationParametersException";$fault="client";constructor(t){super(
{name:"InvalidWebhookAuthenticationParametersException",$fault:"client",...t}),Object.setPrototypeOf(this,e.prototype)}},jt=class e extends b{name="InvalidWebho\
okFilterPatternException";$fault="client";constructor(t){super({name:"InvalidWebhookFilterPatternException",$fault:"client",...t}),Object.setPrototypeOf(this,e.
prototype)}},Ut=class e extends b{name="StageNotRetryableException";$fault="client";constructor(t){super({name:"StageNotRetryableException",$fault:"client",...t}),
Object.setPrototypeOf(this,e.prototype)}},Gt=class e extends b{name="PipelineExecutionOutdatedException";$fault="client";constructor(t){super({name:"PipelineExe\
cutionOutdatedException",$fault:"client",...t}),Object.setPrototypeOf(this,e.prototype)}},Ht=class e extends b{name="UnableToRollbackStageException";$fault="cli\
ent";constructor(t){super({name:"UnableToRollbackStageException",$fault:"client",...t}),Object.setPrototypeOf(this,e.prototype)}},Wt=class e extends b{name="Dup\
licatedStopRequestException";$fault="client";constructor(t){super({name:"DuplicatedStopRequestException",$fault:"client",...t}),Object.setPrototypeOf(this,e.prototype)}},
Mt=class e extends b{name="PipelineExecutionNotStoppableException";$fault="client";constructor(t){super({name:"PipelineExecutionNotStoppableException",$fault:"c\
lient",...t}),Object.setPrototypeOf(this,e.prototype)}},qt=class e extends b{name="RequestFailedException";$fault="client";constructor(t){super({name:"RequestFa\
iledException",$fault:"client",...t}),Object.setPrototypeOf(this,e.prototype)}};var yu="Artifact",gu="ApprovalAlreadyCompletedException",bu="ActionConfiguration",xu="ActionConfigurationProperty",wu="ActionConfigurationPropertyList",vu="Acti\
onContext";var Eu="ArtifactDetailList",Au="ArtifactDetail",Tu="ArtifactDetails";var _u="ActionExecutionDetail",Ru="ActionExecutionDetailList",Pu="ActionExecutionFilter",Su="ActionExecutionInput",ku="ActionExecutionNotFoundException",Iu="Act\
ionExecutionOutput",$u="ActionExecutionResult";var Ou="AcknowledgeJob",Cu="AcknowledgeJobInput",Du="AcknowledgeJobOutput",Ju="AccessKeyId",Nu="ArtifactLocation",Lu="ArtifactList",Fu="ActionNotFoundException";var ju="ActionType",Uu="ActionTypeArtifactDetails",Gu="ActionTypeDeclaration",Hu="ActionTypeExecutor",Wu="ActionTypeId",Mu="ActionTypeIdentifier",qu="ActionType\
List",Bu="ActionTypeNotFoundException",Vu="ActionTypePermissions",Ku="AcknowledgeThirdPartyJob",zu="AcknowledgeThirdPartyJobInput",Yu="AcknowledgeThirdPartyJobO\
utput",Xu="ActionTypeProperty",Zu="ActionTypeProperties",Qu="ActionTypeSettings",el="ActionTypeUrls",tl="AWSSessionCredentials";var nl="ConflictException";var ol="ConcurrentModificationException",rl="ConditionNotOverridableException";var il="ConcurrentPipelineExecutionsLimitExceededException";var sl="CurrentRevision";var al="DuplicatedStopRequestException";var cl="ExecutorConfiguration",ul="ErrorDetails",ll="ExecutionDetails",pl="EncryptionKey";var dl="FailureDetails",fl="GetActionType",ml="GetActionTypeInput",hl="GetActionTypeOutput";var yl="GetJobDetails",gl="GetJobDetailsInput",bl="GetJobDetailsOutput";var xl="GetThirdPartyJobDetails",wl="GetThirdPartyJobDetailsInput",vl="GetThirdPartyJobDetailsOutput";var El="InvalidActionDeclarationException",Al="InvalidArnException";var Tl="InvalidApprovalTokenException",_l="InvalidBlockerDeclarationException",Rl="InvalidClientTokenException",Pl="InvalidJobException",Sl="InvalidJobStateExce\
ption",kl="InvalidNonceException",Il="InvalidNextTokenException",$l="InvalidStageDeclarationException",Ol="InvalidStructureException",Cl="InvalidTagsException",
Dl="InvalidWebhookAuthenticationParametersException",Jl="InvalidWebhookFilterPatternException",Nl="Job",Ll="JobData",Fl="JobDetails",jl="JobList",Ul="JobNotFoun\
dException",Gl="JobWorkerExecutorConfiguration",Hl="ListActionExecutions",Wl="ListActionExecutionsInput",Ml="ListActionExecutionsOutput",ql="ListActionTypes",Bl="\
ListActionTypesInput",Vl="ListActionTypesOutput";var Kl="LambdaExecutorConfiguration",zl="LimitExceededException",Yl="LatestInPipelineExecutionFilter";var Xl="NotLatestPipelineExecutionException";var Zl="OutputVariablesSizeExceededException";var Ql="PipelineContext";var ep="PipelineExecutionNotFoundException",tp="PipelineExecutionNotStoppableException",np="PipelineExecutionOutdatedException";var op="PollForJobs",rp="PollForJobsInput",ip="PollForJobsOutput",sp="PollForThirdPartyJobs",ap="PollForThirdPartyJobsInput",cp="PollForThirdPartyJobsOutput",up="\
PutJobFailureResult",lp="PutJobFailureResultInput",pp="PutJobSuccessResult",dp="PutJobSuccessResultInput";var fp="PipelineNotFoundException",mp="PipelineNameInUseException";var hp="PutThirdPartyJobFailureResult",yp="PutThirdPartyJobFailureResultInput",gp="PutThirdPartyJobSuccessResult",bp="PutThirdPartyJobSuccessResultInput";var xp="PipelineVersionNotFoundException";var wp="RequestFailedException",vp="ResourceNotFoundException";var Ep="SecretAccessKey",Ap="S3ArtifactLocation";var Tp="StageContext";var _p="S3Location",Rp="StageNotFoundException",Pp="StageNotRetryableException";var Sp="SessionToken";var kp="TooManyTagsException",Ip="ThirdPartyJob",$p="ThirdPartyJobData",Op="ThirdPartyJobDetails",Cp="ThirdPartyJobList";var Dp="UnableToRollbackStageException",Jp="ValidationException";var Np="WebhookNotFoundException";var Lp="allowedAccounts";var $i="actionConfiguration",Fp="actionConfigurationProperties",Oi="artifactCredentials";var jp="actionExecutionDetails",Ci="actionExecutionId",Di="accountId",Up="accessKeyId",Gp="actionName",Hp="actionOwnerFilter";var Wp="actionType",Oe="actionTypeId",Mp="actionTypes";var qp="action";var Bp="bucketName";var Vp="bucket",v="client",Kp="changeIdentifier",zp="clientId";var Ji="currentRevision";var Vt="clientToken",Kt="continuationToken";var Yp="configurationUrl",Vn="category",Kn="configuration",Xp="code";var Zp="created",zn="description";var Yn="data";var E="error";var Qp="errorDetails",Ni="executionDetails",Xn="externalExecutionId",ed="externalExecutionSummary",td="externalExecutionUrl",Li="encryptionKey";var nd="executionResult";var Fi="entityUrlTemplate",ji="executionUrlTemplate";var od="executor";var rd="filter",Ui="failureDetails";var id="httpError",sd="input",Zn="inputArtifacts",Gi="inputArtifactDetails";var he="id";var Hi="jobs",Wi="jobDetails",ne="jobId";var ad="jobTimeout",cd="jobWorkerExecutorConfiguration",Qn="key",ud="location";var ld="lambdaExecutorConfiguration",pd="lambdaFunctionArn",dd="latestInPipelineExecution";var fd="logStreamARN";var md="lastUpdateTime",x="message",Mi="maxBatchSize",qi="minimumCount",Bi="maximumCount";var hd="maxResults";var zt="nonce",yd="noEcho";var Yt="nextToken",ye="name",gd="namespace",bd="output",eo="outputArtifacts",Vi="outputArtifactDetails";var xd="objectKey";var Ki="outputVariables",wd="optional",to="owner",vd="permissions",Ed="pollingAccounts",Ad="pipelineArn",Td="percentComplete",zi="pipelineContext";var Xt="pipelineExecutionId";var Yi="pipelineName";var _d="pollingServicePrincipals",Rd="policyStatementsTemplate";var Pd="pipelineVersion";var Sd="properties",no="provider";var Xi="queryable",kd="queryParam",Id="required",$d="roleArn";var Od="resolvedConfiguration";var Cd="regionFilter";var Dd="revisionSummary";var Zi="revisionUrlTemplate";var Jd="region";var Qi="revision";var es="smithy.ts.sdk.synthetic.com.amazonaws.codepipeline",Nd="secretAccessKey";var Ld="s3Location",Fd="stageName";var jd="startTime",Ud="startTimeRange",Gd="sessionToken";var Hd="secret",Wd="settings",Md="s3location",oo="status",qd="stage";var Bd="summary",Ce="type";var Vd="thirdPartyConfigurationUrl";var Kd="urls",zd="updatedBy";var ro="version";var u="com.amazonaws.codepipeline",ts=new Sn(es),Yd=[-3,es,"CodePipelineServiceException",0,[],[]];ts.registerError(Yd,b);var w=new Sn(u),Xd=[-3,u,ku,{[E]:v},[x],
[0]];w.registerError(Xd,ut);var Zd=[-3,u,Fu,{[E]:v},[x],[0]];w.registerError(Zd,lt);var Qd=[-3,u,Bu,{[E]:v},[x],[0]];w.registerError(Qd,pt);var ef=[-3,u,gu,{[E]:v},
[x],[0]];w.registerError(ef,dt);var tf=[-3,u,ol,{[E]:v},[x],[0]];w.registerError(tf,ft);var nf=[-3,u,il,{[E]:v},[x],[0]];w.registerError(nf,$t);var of=[-3,u,rl,
{[E]:v},[x],[0]];w.registerError(of,Ot);var rf=[-3,u,nl,{[E]:v,[id]:409},[x],[0]];w.registerError(rf,Ct);var sf=[-3,u,al,{[E]:v},[x],[0]];w.registerError(sf,Wt);
var af=[-3,u,El,{[E]:v},[x],[0]];w.registerError(af,gt);var cf=[-3,u,Tl,{[E]:v},[x],[0]];w.registerError(cf,Jt);var uf=[-3,u,Al,{[E]:v},[x],[0]];w.registerError(
uf,kt);var lf=[-3,u,_l,{[E]:v},[x],[0]];w.registerError(lf,bt);var pf=[-3,u,Rl,{[E]:v},[x],[0]];w.registerError(pf,ct);var df=[-3,u,Pl,{[E]:v},[x],[0]];w.registerError(
df,Pt);var ff=[-3,u,Sl,{[E]:v},[x],[0]];w.registerError(ff,Nt);var mf=[-3,u,Il,{[E]:v},[x],[0]];w.registerError(mf,St);var hf=[-3,u,kl,{[E]:v},[x],[0]];w.registerError(
hf,it);var yf=[-3,u,$l,{[E]:v},[x],[0]];w.registerError(yf,xt);var gf=[-3,u,Ol,{[E]:v},[x],[0]];w.registerError(gf,wt);var bf=[-3,u,Cl,{[E]:v},[x],[0]];w.registerError(
bf,mt);var xf=[-3,u,Dl,{[E]:v},[x],[0]];w.registerError(xf,Ft);var wf=[-3,u,Jl,{[E]:v},[x],[0]];w.registerError(wf,jt);var vf=[-3,u,Ul,{[E]:v},[x],[0]];w.registerError(
vf,st);var Ef=[-3,u,zl,{[E]:v},[x],[0]];w.registerError(Ef,ht);var Af=[-3,u,Xl,{[E]:v},[x],[0]];w.registerError(Af,Dt);var Tf=[-3,u,Zl,{[E]:v},[x],[0]];w.registerError(
Tf,Lt);var _f=[-3,u,ep,{[E]:v},[x],[0]];w.registerError(_f,Rt);var Rf=[-3,u,tp,{[E]:v},[x],[0]];w.registerError(Rf,Mt);var Pf=[-3,u,np,{[E]:v},[x],[0]];w.registerError(
Pf,Gt);var Sf=[-3,u,mp,{[E]:v},[x],[0]];w.registerError(Sf,vt);var kf=[-3,u,fp,{[E]:v},[x],[0]];w.registerError(kf,At);var If=[-3,u,xp,{[E]:v},[x],[0]];w.registerError(
If,_t);var $f=[-3,u,wp,{[E]:v},[x],[0]];w.registerError($f,qt);var Of=[-3,u,vp,{[E]:v},[x],[0]];w.registerError(Of,It);var Cf=[-3,u,Rp,{[E]:v},[x],[0]];w.registerError(
Cf,Tt);var Df=[-3,u,Pp,{[E]:v},[x],[0]];w.registerError(Df,Ut);var Jf=[-3,u,kp,{[E]:v},[x],[0]];w.registerError(Jf,yt);var Nf=[-3,u,Dp,{[E]:v},[x],[0]];w.registerError(
Nf,Ht);var Lf=[-3,u,Jp,{[E]:v},[x],[0]];w.registerError(Lf,at);var Ff=[-3,u,Np,{[E]:v},[],[]];w.registerError(Ff,Et);var ns=[ts,w],jf=[0,u,Ju,8,0],Uf=[0,u,Ep,8,
0],Gf=[0,u,Sp,8,0],Hf=[3,u,Cu,0,[ne,zt],[0,0],2],Wf=[3,u,Du,0,[oo],[0]],Mf=[3,u,zu,0,[ne,zt,Vt],[0,0,0],3],qf=[3,u,Yu,0,[oo],[0]],os=[3,u,bu,0,[Kn],[128]],Bf=[3,
u,xu,0,[ye,Id,Qn,Hd,Xi,zn,Ce],[0,2,2,2,2,0,0],4],Vf=[3,u,vu,0,[ye,Ci],[0,0]];var Kf=[3,u,_u,0,[Xt,Ci,Pd,Fd,Gp,jd,md,zd,oo,sd,bd],[0,0,1,0,0,4,4,0,0,()=>Yf,()=>Xf]],zf=[3,u,Pu,0,[Xt,dd],[0,()=>Em]],Yf=[3,u,Su,0,[Oe,Kn,Od,$d,Jd,Zn,gd],[()=>ge,
128,128,0,0,()=>ps,0]],Xf=[3,u,Iu,0,[eo,nd,Ki],[()=>ps,()=>Zf,128]],Zf=[3,u,$u,0,[Xn,ed,td,Qp,fd],[0,0,0,()=>lm,0]];var Qf=[3,u,ju,0,[he,Gi,Vi,Wd,Fp],[()=>ge,()=>Ii,()=>Ii,()=>im,()=>Gm],3],ki=[3,u,Uu,0,[qi,Bi],[1,1],2],em=[3,u,Gu,0,[od,he,Gi,Vi,zn,vd,Sd,Kd],[()=>tm,()=>nm,()=>ki,
()=>ki,0,()=>om,()=>Mm,()=>sm],4],tm=[3,u,Hu,0,[Kn,Ce,Rd,ad],[()=>pm,0,0,1],2],ge=[3,u,Wu,0,[Vn,to,no,ro],[0,0,0,0],4],nm=[3,u,Mu,0,[Vn,to,no,ro],[0,0,0,0],4],om=[
3,u,Vu,0,[Lp],[64],1],rm=[3,u,Xu,0,[ye,wd,Qn,yd,Xi,zn],[0,2,2,2,2,0],4],im=[3,u,Qu,0,[Vd,Fi,ji,Zi],[0,0,0,0]],sm=[3,u,el,0,[Yp,Fi,ji,Zi],[0,0,0,0]];var am=[3,u,yu,0,[ye,Qi,ud],[0,0,()=>um]],cm=[3,u,Au,0,[ye,Md],[0,()=>Nm]],Ii=[3,u,Tu,0,[qi,Bi],[1,1],2],um=[3,u,Nu,0,[Ce,Ld],[0,()=>Jm]];var rs=[3,u,tl,8,[Up,Nd,Gd],[[()=>jf,0],[()=>Uf,0],[()=>Gf,0]],3];var is=[3,u,sl,0,[Qi,Kp,Zp,Dd],[0,0,4,0],2];var ss=[3,u,pl,0,[he,Ce],[0,0],2];var lm=[3,u,ul,0,[Xp,x],[0,0]],as=[3,u,ll,0,[Bd,Xn,Td],[0,0,1]];var pm=[3,u,cl,0,[ld,cd],[()=>vm,()=>wm]];var cs=[3,u,dl,0,[Ce,x,Xn],[0,0,0],2],dm=[3,u,ml,0,[Vn,to,no,ro],[0,0,0,0],4],fm=[3,u,hl,0,[Wp],[()=>em]],mm=[3,u,gl,0,[ne],[0],1],hm=[3,u,bl,0,[Wi],[[()=>xm,0]]];var ym=[3,u,wl,0,[ne,Vt],[0,0],2],gm=[3,u,vl,0,[Wi],[[()=>Um,0]]];var bm=[3,u,Nl,0,[he,Yn,zt,Di],[0,[()=>us,0],0,0]],us=[3,u,Ll,0,[Oe,$i,zi,Zn,eo,Oi,Kt,Li],[()=>ge,()=>os,()=>ls,()=>Bt,()=>Bt,[()=>rs,0],0,()=>ss]],xm=[3,u,Fl,0,
[he,Yn,Di],[0,[()=>us,0],0]],wm=[3,u,Gl,0,[Ed,_d],[64,64]],vm=[3,u,Kl,0,[pd],[0],1],Em=[3,u,Yl,0,[Xt,Ud],[0,0],2],Am=[3,u,Wl,0,[Yi,rd,hd,Yt],[0,()=>zf,1,0],1],Tm=[
3,u,Ml,0,[jp,Yt],[()=>Hm,0]],_m=[3,u,Bl,0,[Hp,Yt,Cd],[0,0,0]],Rm=[3,u,Vl,0,[Mp,Yt],[()=>Wm,0],1];var ls=[3,u,Ql,0,[Yi,qd,qp,Ad,Xt],[0,()=>Lm,()=>Vf,0,0]];var Pm=[3,u,rp,0,[Oe,Mi,kd],[()=>ge,1,128],1],Sm=[3,u,ip,0,[Hi],[[()=>qm,0]]],km=[3,u,ap,0,[Oe,Mi],[()=>ge,1],1],Im=[3,u,cp,0,[Hi],[()=>Bm]];var $m=[3,u,lp,0,[ne,Ui],[0,()=>cs],2],Om=[3,u,dp,0,[ne,Ji,Kt,Ni,Ki],[0,()=>is,0,()=>as,128],1],Cm=[3,u,yp,0,[ne,Vt,Ui],[0,0,()=>cs],3],Dm=[3,u,bp,0,[ne,Vt,Ji,Kt,
Ni],[0,0,()=>is,0,()=>as],2];var Jm=[3,u,Ap,0,[Bp,xd],[0,0],2],Nm=[3,u,_p,0,[Vp,Qn],[0,0]];var Lm=[3,u,Tp,0,[ye],[0]];var Fm=[3,u,Ip,0,[zp,ne],[0,0]],jm=[3,u,$p,0,[Oe,$i,zi,Zn,eo,Oi,Kt,Li],[()=>ge,()=>os,()=>ls,()=>Bt,()=>Bt,[()=>rs,0],0,()=>ss]],Um=[3,u,Op,0,[he,Yn,zt],[0,[()=>jm,
0],0]];var Zt="unit",Gm=[1,u,wu,0,()=>Bf],Hm=[1,u,Ru,0,()=>Kf];var Wm=[1,u,qu,0,()=>Qf],Mm=[1,u,Zu,0,()=>rm];var ps=[1,u,Eu,0,()=>cm],Bt=[1,u,Lu,0,()=>am];var qm=[1,u,jl,0,[()=>bm,0]];var Bm=[1,u,Cp,0,()=>Fm];var ds=[9,u,Ou,0,()=>Hf,()=>Wf],fs=[9,u,Ku,0,()=>Mf,()=>qf];var ms=[9,u,fl,0,()=>dm,()=>fm],hs=[9,u,yl,0,()=>mm,()=>hm];var ys=[9,u,xl,0,()=>ym,()=>gm],gs=[9,u,Hl,0,()=>Am,()=>Tm],bs=[9,u,ql,0,()=>_m,()=>Rm];var xs=[9,u,op,0,()=>Pm,()=>Sm],ws=[9,u,sp,0,()=>km,()=>Im];var vs=[9,u,up,0,()=>$m,()=>Zt],Es=[9,u,pp,0,()=>Om,()=>Zt],As=[9,u,hp,0,()=>Cm,()=>Zt],Ts=[9,u,gp,0,()=>Dm,()=>Zt];var _s=e=>({apiVersion:"2015-07-09",base64Decoder:e?.base64Decoder??Uo,base64Encoder:e?.base64Encoder??Ho,disableHostPrefix:e?.disableHostPrefix??!1,endpointProvider:e?.
endpointProvider??Si,extensions:e?.extensions??[],httpAuthSchemeProvider:e?.httpAuthSchemeProvider??hi,httpAuthSchemes:e?.httpAuthSchemes??[{schemeId:"aws.auth#\
sigv4",identityProvider:t=>t.getIdentityProvider("aws.auth#sigv4"),signer:new Rr}],logger:e?.logger??new Lo,protocol:e?.protocol??kr,protocolSettings:e?.protocolSettings??
{defaultNamespace:"com.amazonaws.codepipeline",errorTypeRegistries:ns,xmlNamespace:"http://codepipeline.amazonaws.com/doc/2015-07-09/",version:"2015-07-09",serviceTarget:"\
CodePipeline_20150709"},serviceId:e?.serviceId??"CodePipeline",sha256:e?.sha256??rr,urlParser:e?.urlParser??ko,utf8Decoder:e?.utf8Decoder??Go,utf8Encoder:e?.utf8Encoder??
Wo});var Rs=e=>{Do(process.version);let t=Yo(e),n=()=>t().then(Co),o=_s(e);jo(process.version);let r={profile:e?.profile,logger:o.logger};return{...o,...e,runtime:"n\
ode",defaultsMode:t,authSchemePreference:e?.authSchemePreference??oe(Pr,r),bodyLengthChecker:e?.bodyLengthChecker??Mo,credentialDefaultProvider:e?.credentialDefaultProvider??
je,defaultUserAgentProvider:e?.defaultUserAgentProvider??vr({serviceId:o.serviceId,clientVersion:xi.version}),maxAttempts:e?.maxAttempts??oe(yr,e),region:e?.region??
oe(Vo,{...Ko,...r}),requestHandler:we.create(e?.requestHandler??n),retryMode:e?.retryMode??oe({...br,default:async()=>(await n()).retryMode||hr},e),streamCollector:e?.
streamCollector??or,useDualstackEndpoint:e?.useDualstackEndpoint??oe(qo,r),useFipsEndpoint:e?.useFipsEndpoint??oe(Bo,r),userAgentAppId:e?.userAgentAppId??oe(Er,
r)}};var Ps=e=>{let t=e.httpAuthSchemes,n=e.httpAuthSchemeProvider,o=e.credentials;return{setHttpAuthScheme(r){let i=t.findIndex(s=>s.schemeId===r.schemeId);i===-1?t.
push(r):t.splice(i,1,r)},httpAuthSchemes(){return t},setHttpAuthSchemeProvider(r){n=r},httpAuthSchemeProvider(){return n},setCredentials(r){o=r},credentials(){return o}}},
Ss=e=>({httpAuthSchemes:e.httpAuthSchemes(),httpAuthSchemeProvider:e.httpAuthSchemeProvider(),credentials:e.credentials()});var ks=(e,t)=>{let n=Object.assign(Tr(e),Jo(e),ir(e),Ps(e));return t.forEach(o=>o.configure(n)),Object.assign(e,_r(n),No(n),sr(n),Ss(n))};var Qt=class extends Io{config;constructor(...[t]){let n=Rs(t||{});super(n),this.initConfig=n;let o=gi(n),r=mr(o),i=gr(r),s=zo(i),a=s,c=tr(a),p=yi(c),l=ks(p,t?.
extensions||[]);this.config=l,this.middlewareStack.use($o(this.config)),this.middlewareStack.use(wr(this.config)),this.middlewareStack.use(xr(this.config)),this.
middlewareStack.use(ar(this.config)),this.middlewareStack.use(cr(this.config)),this.middlewareStack.use(ur(this.config)),this.middlewareStack.use(lr(this.config)),
this.middlewareStack.use(pr(this.config,{httpAuthSchemeParametersProvider:mi,identityProviderConfigProvider:async d=>new fr({"aws.auth#sigv4":d.credentials})})),
this.middlewareStack.use(dr(this.config))}destroy(){super.destroy()}};var I=Fo(bi,"CodePipeline_20150709","CodePipelineClient",nr),$={},O=(e,t,n,o)=>[];var en=class extends I($,O,"AcknowledgeJob",ds){};var tn=class extends I($,O,"AcknowledgeThirdPartyJob",fs){};var nn=class extends I($,O,"GetActionType",ms){};var on=class extends I($,O,"GetJobDetails",hs){};var rn=class extends I($,O,"GetThirdPartyJobDetails",ys){};var sn=class extends I($,O,"ListActionExecutions",gs){};var an=class extends I($,O,"ListActionTypes",bs){};var cn=class extends I($,O,"PollForJobs",xs){};var un=class extends I($,O,"PollForThirdPartyJobs",ws){};var ln=class extends I($,O,"PutJobFailureResult",vs){};var pn=class extends I($,O,"PutJobSuccessResult",Es){};var dn=class extends I($,O,"PutThirdPartyJobFailureResult",As){};var fn=class extends I($,O,"PutThirdPartyJobSuccessResult",Ts){};function Is(e,t){let n=new Qt({...Se(e),requestHandler:ke(),maxAttempts:1});return(o,r,i)=>ti(o,t,i,s=>n.send(r,{abortSignal:s}))}function X(){return typeof navigator=="object"&&"userAgent"in navigator?navigator.userAgent:typeof process=="object"&&process.version!==void 0?`Node.js/${process.
version.substr(1)} (${process.platform}; ${process.arch})`:"<environment undetectable>"}var Vm="0.0.0-development",Km=`octokit-endpoint.js/${Vm} ${X()}`,zm={method:"GET",baseUrl:"https://api.github.com",headers:{accept:"application/vnd.github.v3+js\
on","user-agent":Km},mediaType:{format:""}};function Ym(e){return e?Object.keys(e).reduce((t,n)=>(t[n.toLowerCase()]=e[n],t),{}):{}}function Xm(e){if(typeof e!=
"object"||e===null||Object.prototype.toString.call(e)!=="[object Object]")return!1;let t=Object.getPrototypeOf(e);if(t===null)return!0;let n=Object.prototype.hasOwnProperty.
call(t,"constructor")&&t.constructor;return typeof n=="function"&&n instanceof n&&Function.prototype.call(n)===Function.prototype.call(e)}function Cs(e,t){let n=Object.
assign({},e);return Object.keys(t).forEach(o=>{Xm(t[o])?o in e?n[o]=Cs(e[o],t[o]):Object.assign(n,{[o]:t[o]}):Object.assign(n,{[o]:t[o]})}),n}function $s(e){for(let t in e)
e[t]===void 0&&delete e[t];return e}function so(e,t,n){if(typeof t=="string"){let[r,i]=t.split(" ");n=Object.assign(i?{method:r,url:i}:{url:r},n)}else n=Object.
assign({},t);n.headers=Ym(n.headers),$s(n),$s(n.headers);let o=Cs(e||{},n);return n.url==="/graphql"&&(e&&e.mediaType.previews?.length&&(o.mediaType.previews=e.
mediaType.previews.filter(r=>!o.mediaType.previews.includes(r)).concat(o.mediaType.previews)),o.mediaType.previews=(o.mediaType.previews||[]).map(r=>r.replace(/-preview/,
""))),o}function Zm(e,t){let n=/\?/.test(e)?"&":"?",o=Object.keys(t);return o.length===0?e:e+n+o.map(r=>r==="q"?"q="+t.q.split("+").map(encodeURIComponent).join(
"+"):`${r}=${encodeURIComponent(t[r])}`).join("&")}var Qm=/\{[^{}}]+\}/g;function eh(e){return e.replace(/(?:^\W+)|(?:(?<!\W)\W+$)/g,"").split(/,/)}function th(e){
let t=e.match(Qm);return t?t.map(eh).reduce((n,o)=>n.concat(o),[]):[]}function Os(e,t){let n={__proto__:null};for(let o of Object.keys(e))t.indexOf(o)===-1&&(n[o]=
e[o]);return n}function Ds(e){return e.split(/(%[0-9A-Fa-f]{2})/g).map(function(t){return/%[0-9A-Fa-f]/.test(t)||(t=encodeURI(t).replace(/%5B/g,"[").replace(/%5D/g,
"]")),t}).join("")}function xe(e){return encodeURIComponent(e).replace(/[!'()*]/g,function(t){return"%"+t.charCodeAt(0).toString(16).toUpperCase()})}function De(e,t,n){
return t=e==="+"||e==="#"?Ds(t):xe(t),n?xe(n)+"="+t:t}function be(e){return e!=null}function io(e){return e===";"||e==="&"||e==="?"}function nh(e,t,n,o){var r=e[n],
i=[];if(be(r)&&r!=="")if(typeof r=="string"||typeof r=="number"||typeof r=="bigint"||typeof r=="boolean")r=r.toString(),o&&o!=="*"&&(r=r.substring(0,parseInt(o,
10))),i.push(De(t,r,io(t)?n:""));else if(o==="*")Array.isArray(r)?r.filter(be).forEach(function(s){i.push(De(t,s,io(t)?n:""))}):Object.keys(r).forEach(function(s){
be(r[s])&&i.push(De(t,r[s],s))});else{let s=[];Array.isArray(r)?r.filter(be).forEach(function(a){s.push(De(t,a))}):Object.keys(r).forEach(function(a){be(r[a])&&
(s.push(xe(a)),s.push(De(t,r[a].toString())))}),io(t)?i.push(xe(n)+"="+s.join(",")):s.length!==0&&i.push(s.join(","))}else t===";"?be(r)&&i.push(xe(n)):r===""&&
(t==="&"||t==="?")?i.push(xe(n)+"="):r===""&&i.push("");return i}function oh(e){return{expand:rh.bind(null,e)}}function rh(e,t){var n=["+","#",".","/",";","?","\
&"];return e=e.replace(/\{([^\{\}]+)\}|([^\{\}]+)/g,function(o,r,i){if(r){let a="",c=[];if(n.indexOf(r.charAt(0))!==-1&&(a=r.charAt(0),r=r.substr(1)),r.split(/,/g).
forEach(function(p){var l=/([^:\*]*)(?::(\d+)|(\*))?/.exec(p);c.push(nh(t,a,l[1],l[2]||l[3]))}),a&&a!=="+"){var s=",";return a==="?"?s="&":a!=="#"&&(s=a),(c.length!==
0?a:"")+c.join(s)}else return c.join(",")}else return Ds(i)}),e==="/"?e:e.replace(/\/$/,"")}function Js(e){let t=e.method.toUpperCase(),n=(e.url||"/").replace(/:([a-z]\w+)/g,
"{$1}"),o=Object.assign({},e.headers),r,i=Os(e,["method","baseUrl","url","headers","request","mediaType"]),s=th(n);n=oh(n).expand(i),/^http/.test(n)||(n=e.baseUrl+
n);let a=Object.keys(e).filter(l=>s.includes(l)).concat("baseUrl"),c=Os(i,a);if(!/application\/octet-stream/i.test(o.accept)&&(e.mediaType.format&&(o.accept=o.accept.
split(/,/).map(l=>l.replace(/application\/vnd(\.\w+)(\.v3)?(\.\w+)?(\+json)?$/,`application/vnd$1$2.${e.mediaType.format}`)).join(",")),n.endsWith("/graphql")&&
e.mediaType.previews?.length)){let l=o.accept.match(/(?<![\w-])[\w-]+(?=-preview)/g)||[];o.accept=l.concat(e.mediaType.previews).map(d=>{let f=e.mediaType.format?
`.${e.mediaType.format}`:"+json";return`application/vnd.github.${d}-preview${f}`}).join(",")}return["GET","HEAD"].includes(t)?n=Zm(n,c):"data"in c?r=c.data:Object.
keys(c).length&&(r=c),!o["content-type"]&&typeof r<"u"&&(o["content-type"]="application/json; charset=utf-8"),["PATCH","PUT"].includes(t)&&typeof r>"u"&&(r=""),
Object.assign({method:t,url:n,headers:o},typeof r<"u"?{body:r}:null,e.request?{request:e.request}:null)}function ih(e,t,n){return Js(so(e,t,n))}function Ns(e,t){
let n=so(e,t),o=ih.bind(null,n);return Object.assign(o,{DEFAULTS:n,defaults:Ns.bind(null,n),merge:so.bind(null,n),parse:Js})}var Ls=Ns(null,zm);var ta=Ya(Ms(),1);var yh=/^-?\d+$/,yn=/^-?\d+n+$/,ce=JSON.stringify,lo=JSON.parse,zs=/^-?\d+n$/,qs=/([\[:])?"(-?\d+)n"($|\s*[,\}\]])/g,Bs=/([\[:])?("-?\d+n+)n("$|"\s*[,\}\]])/g,po=e=>e===
void 0||typeof e=="function"||typeof e=="symbol",fo=e=>e!==null&&typeof e=="object"&&e.constructor&&e.constructor.name==="RawJSON",gh=(e,t,n)=>{let o="";typeof n==
"number"?o=" ".repeat(Math.min(10,Math.max(0,Math.floor(n)))):typeof n=="string"&&(o=n.slice(0,10));let r=typeof t=="function",i=Array.isArray(t)?new Set(t.map(
String)):null,s=(m,_,h)=>(h!==null&&typeof h=="object"&&typeof h.toJSON=="function"&&(h=h.toJSON(_)),typeof h=="string"&&yn.test(h)?h+"n":typeof h=="bigint"?"ra\
wJSON"in JSON?JSON.rawJSON(h.toString()):h.toString()+"n":(r&&(h=t.call(m,_,h)),h!==null&&typeof h=="object"&&(h instanceof Number||h instanceof String||h instanceof
Boolean)&&(h=h.valueOf()),h)),a=s({"":e},"",e);if(po(a))return;let c=a===null||typeof a!="object",p=fo(a);if(c||p)return ce(a);let l=[],d=0,f=[{parent:{"":a},key:"",
val:a,isArray:Array.isArray(a),keys:Array.isArray(a)?null:Object.keys(a),index:0,first:!0}],y=new WeakSet([a]);for(;f.length>0;){let m=f[f.length-1];m.index===0&&
(l.push(m.isArray?"[":"{"),d++);let _=!1;if(m.isArray)if(m.index<m.val.length){m.first||l.push(","),o&&l.push(`
`+o.repeat(d));let h=m.val[m.index],T=s(m.val,String(m.index),h);if(po(T))l.push("null"),m.first=!1,m.index++;else{let D=T!==null&&typeof T=="object",W=fo(T);if(D&&
!W){if(y.has(T))throw new TypeError("Converting circular structure to JSON");y.add(T),f.push({parent:m.val,key:String(m.index),val:T,isArray:Array.isArray(T),keys:Array.
isArray(T)?null:Object.keys(T),index:0,first:!0}),m.first=!1,m.index++}else l.push(ce(T)),m.first=!1,m.index++}}else _=!0;else{for(;m.index<m.keys.length;){let T=m.
keys[m.index++];if(i&&!i.has(T))continue;let W=m.val[T],L=s(m.val,T,W);if(po(L))continue;m.first||l.push(","),o?l.push(`
`+o.repeat(d)+ce(T)+": "):l.push(ce(T)+":");let M=L!==null&&typeof L=="object",q=fo(L);if(M&&!q){if(y.has(L))throw new TypeError("Converting circular structure \
to JSON");y.add(L),f.push({parent:m.val,key:T,val:L,isArray:Array.isArray(L),keys:Array.isArray(L)?null:Object.keys(L),index:0,first:!0}),m.first=!1;break}else l.
push(ce(L)),m.first=!1}m.index>=m.keys.length&&f[f.length-1]===m&&(_=!0)}_&&(d--,!m.first&&o&&l.push(`
`+o.repeat(d)),l.push(m.isArray?"]":"}"),y.delete(m.val),f.pop())}return l.join("")},Ys=(e,t,n)=>{try{return"rawJSON"in JSON?ce(e,(a,c)=>typeof c=="bigint"?JSON.
rawJSON(c.toString()):typeof t=="function"?t(a,c):(Array.isArray(t)&&t.includes(a),c),n):e?ce(e,(a,c)=>typeof c=="string"&&yn.test(c)||typeof c=="bigint"?c.toString()+
"n":typeof t=="function"?t(a,c):(Array.isArray(t)&&t.includes(a),c),n).replace(qs,"$1$2$3").replace(Bs,"$1$2$3"):ce(e,t,n)}catch(o){if(o instanceof RangeError){
let r=gh(e,t,n);return r===void 0?void 0:"rawJSON"in JSON?r:r.replace(qs,"$1$2$3").replace(Bs,"$1$2$3")}throw o}},hn=new Map,bh=()=>{let e=JSON.parse.toString();
if(hn.has(e))return hn.get(e);try{let t=JSON.parse("1",(n,o,r)=>!!r?.source&&r.source==="1");return hn.set(e,t),t}catch{return hn.set(e,!1),!1}},xh=(e,t,n,o)=>typeof t==
"string"&&zs.test(t)?BigInt(t.slice(0,-1)):typeof t=="string"&&yn.test(t)?t.slice(0,-1):typeof o=="function"?o(e,t,n):t,wh=(e,t)=>JSON.parse(e,(n,o,r)=>{let i=typeof o==
"number",s=o>Number.MAX_SAFE_INTEGER||o<Number.MIN_SAFE_INTEGER,a=i&&s,c=r&&yh.test(r.source);return a&&c?BigInt(r.source):typeof t=="function"?t(n,o,r):o}),Xs=Number.
MAX_SAFE_INTEGER.toString(),Vs=Xs.length,vh=/"(?:[^"\\]|\\.)*"|-?(0|[1-9][0-9]*)(\.[0-9]+)?([eE][+-]?[0-9]+)?/g,Eh=/^"-?\d+n+"$/,Ah=(e,t)=>{let n={"":e},o=[{parent:n,
key:"",visited:!1}];for(;o.length>0;){let r=o[o.length-1];if(r.visited){let{parent:i,key:s}=r,a=i[s];typeof a=="string"&&(zs.test(a)?a=BigInt(a.slice(0,-1)):yn.
test(a)&&(a=a.slice(0,-1))),typeof t=="function"&&(a=t.call(i,s,a)),a===void 0?delete i[s]:i[s]=a,o.pop()}else{r.visited=!0;let i=r.parent[r.key];if(i!==null&&typeof i==
"object"){let a=Object.keys(i);for(let c=a.length-1;c>=0;c--)o.push({parent:i,key:a[c],visited:!1})}}}return n[""]},Ks=e=>e.replace(vh,(t,n,o,r)=>{let i=t[0]===
'"';if(i&&Eh.test(t))return t.substring(0,t.length-1)+'n"';let a=o||r,c=n&&(n.length<Vs||n.length===Vs&&n<=Xs);return i||a||c?t:'"'+t+'n"'}),Zs=(e,t)=>{if(!e)return lo(
e,t);try{if(bh())return wh(e,t);let n=Ks(e);return lo(n,(o,r,i)=>xh(o,r,i,t))}catch(n){if(n instanceof RangeError){let o=Ks(e),r=lo(o);return Ah(r,t)}throw n}};var Th="10.0.16",_h={headers:{"user-agent":`octokit-request.js/${Th} ${X()}`}};function Rh(e){if(typeof e!="object"||e===null||Object.prototype.toString.call(e)!==
"[object Object]")return!1;let t=Object.getPrototypeOf(e);if(t===null)return!0;let n=Object.prototype.hasOwnProperty.call(t,"constructor")&&t.constructor;return typeof n==
"function"&&n instanceof n&&Function.prototype.call(n)===Function.prototype.call(e)}var Qs=()=>"";async function ea(e){let t=e.request?.fetch||globalThis.fetch;
if(!t)throw new Error("fetch is not set. Please pass a fetch implementation as new Octokit({ request: { fetch }}). Learn more at https://github.com/octokit/octo\
kit.js/#fetch-missing");let n=e.request?.log||console,o=e.request?.parseSuccessResponseBody!==!1,r=Rh(e.body)||Array.isArray(e.body)?Ys(e.body):e.body,i=Object.
fromEntries(Object.entries(e.headers).map(([d,f])=>[d,String(f)])),s;try{s=await t(e.url,{method:e.method,body:r,redirect:e.request?.redirect,headers:i,signal:e.
request?.signal,...e.body&&{duplex:"half"}})}catch(d){let f="Unknown Error";if(d instanceof Error){if(d.name==="AbortError")throw d.status=500,d;f=d.message,d.name===
"TypeError"&&"cause"in d&&(d.cause instanceof Error?f=d.cause.message:typeof d.cause=="string"&&(f=d.cause))}let y=new z(f,500,{request:e});throw y.cause=d,y}let a=s.
status,c=s.url,p={};for(let[d,f]of s.headers)p[d]=f;let l={url:c,status:a,headers:p,data:""};if("deprecation"in p){let d=p.link&&p.link.match(/<([^<>]+)>; rel="deprecation"/),
f=d&&d.pop();n.warn(`[@octokit/request] "${e.method} ${e.url}" is deprecated. It is scheduled to be removed on ${p.sunset}${f?`. See ${f}`:""}`)}if(a===204||a===
205)return l;if(e.method==="HEAD"){if(a<400)return l;throw new z(s.statusText,a,{response:l,request:e})}if(a===304)throw l.data=await mo(s),new z("Not modified",
a,{response:l,request:e});if(a>=400)throw l.data=await mo(s),new z(Sh(l.data),a,{response:l,request:e});return l.data=o?await mo(s):s.body,l}async function mo(e){
let t=e.headers.get("content-type");if(!t)return e.text().catch(Qs);let n=(0,ta.parse)(t);if(Ph(n)){let o="";try{return o=await e.text(),Zs(o)}catch{return o}}else
return n.type.startsWith("text/")||n.parameters.charset?.toLowerCase()==="utf-8"&&n.type!=="application/octet-stream"?e.text().catch(Qs):e.arrayBuffer().catch(()=>new ArrayBuffer(
0))}function Ph(e){return e.type==="application/json"||e.type==="application/scim+json"}function Sh(e){if(typeof e=="string")return e;if(e instanceof ArrayBuffer)
return"Unknown error";if(typeof e=="object"&&e!==null&&"message"in e){let t=e,n="documentation_url"in t?` - ${t.documentation_url}`:"";return Array.isArray(t.errors)?
`${t.message}: ${t.errors.map(o=>JSON.stringify(o)).join(", ")}${n}`:`${t.message}${n}`}return`Unknown error: ${JSON.stringify(e)}`}function ho(e,t){let n=e.defaults(
t);return Object.assign(function(r,i){let s=n.merge(r,i);if(!s.request||!s.request.hook)return ea(n.parse(s));let a=(c,p)=>ea(n.parse(n.merge(c,p)));return Object.
assign(a,{endpoint:n,defaults:ho.bind(null,n)}),s.request.hook(a,s)},{endpoint:n,defaults:ho.bind(null,n)})}var C=ho(Ls,_h);function kh(e){let t=e.endpoint.DEFAULTS;return/^https:\/\/(api\.)?github\.com$/.test(t.baseUrl)?"https://github.com":/^https:\/\/api\..*\.ghe\.com$/.test(t.baseUrl)?
t.baseUrl.replace("api.",""):t.baseUrl.replace("/api/v3","")}async function gn(e,t,n){let o={baseUrl:kh(e),headers:{accept:"application/json"},...n},r=await e(t,
o);if("error"in r.data){let i=new z(`${r.data.error_description} (${r.data.error}, ${r.data.error_uri})`,400,{request:e.endpoint.merge(t,o)});throw i.response=r,
i}return r}async function ia(e){let t=e.request||C,n=await gn(t,"POST /login/oauth/access_token",{client_id:e.clientId,client_secret:e.clientSecret,code:e.code,redirect_uri:e.
redirectUrl}),o={clientType:e.clientType,clientId:e.clientId,clientSecret:e.clientSecret,token:n.data.access_token,scopes:n.data.scope.split(/\s+/).filter(Boolean)};
if(e.clientType==="github-app"){if("refresh_token"in n.data){let r=new Date(n.headers.date).getTime();o.refreshToken=n.data.refresh_token,o.expiresAt=na(r,n.data.
expires_in),o.refreshTokenExpiresAt=na(r,n.data.refresh_token_expires_in)}delete o.scopes}return{...n,authentication:o}}function na(e,t){return new Date(e+t*1e3).
toISOString()}async function sa(e){let t=e.request||C,n={client_id:e.clientId};return"scopes"in e&&Array.isArray(e.scopes)&&(n.scope=e.scopes.join(" ")),gn(t,"P\
OST /login/device/code",n)}async function yo(e){let t=e.request||C,n=await gn(t,"POST /login/oauth/access_token",{client_id:e.clientId,device_code:e.code,grant_type:"\
urn:ietf:params:oauth:grant-type:device_code"}),o={clientType:e.clientType,clientId:e.clientId,token:n.data.access_token,scopes:n.data.scope.split(/\s+/).filter(
Boolean)};if("clientSecret"in e&&(o.clientSecret=e.clientSecret),e.clientType==="github-app"){if("refresh_token"in n.data){let r=new Date(n.headers.date).getTime();
o.refreshToken=n.data.refresh_token,o.expiresAt=oa(r,n.data.expires_in),o.refreshTokenExpiresAt=oa(r,n.data.refresh_token_expires_in)}delete o.scopes}return{...n,
authentication:o}}function oa(e,t){return new Date(e+t*1e3).toISOString()}async function aa(e){let n=await(e.request||C)("POST /applications/{client_id}/token",
{headers:{authorization:`basic ${btoa(`${e.clientId}:${e.clientSecret}`)}`},client_id:e.clientId,access_token:e.token}),o={clientType:e.clientType,clientId:e.clientId,
clientSecret:e.clientSecret,token:e.token,scopes:n.data.scopes};return n.data.expires_at&&(o.expiresAt=n.data.expires_at),e.clientType==="github-app"&&delete o.
scopes,{...n,authentication:o}}async function ca(e){let t=e.request||C,n=await gn(t,"POST /login/oauth/access_token",{client_id:e.clientId,client_secret:e.clientSecret,
grant_type:"refresh_token",refresh_token:e.refreshToken}),o=new Date(n.headers.date).getTime(),r={clientType:"github-app",clientId:e.clientId,clientSecret:e.clientSecret,
token:n.data.access_token,refreshToken:n.data.refresh_token,expiresAt:ra(o,n.data.expires_in),refreshTokenExpiresAt:ra(o,n.data.refresh_token_expires_in)};return{
...n,authentication:r}}function ra(e,t){return new Date(e+t*1e3).toISOString()}async function ua(e){let t=e.request||C,n=btoa(`${e.clientId}:${e.clientSecret}`),o=await t("PATCH /applications/{client_id}/token",{headers:{authorization:`bas\
ic ${n}`},client_id:e.clientId,access_token:e.token}),r={clientType:e.clientType,clientId:e.clientId,clientSecret:e.clientSecret,token:o.data.token,scopes:o.data.
scopes};return o.data.expires_at&&(r.expiresAt=o.data.expires_at),e.clientType==="github-app"&&delete r.scopes,{...o,authentication:r}}async function la(e){let t=e.
request||C,n=btoa(`${e.clientId}:${e.clientSecret}`);return t("DELETE /applications/{client_id}/token",{headers:{authorization:`basic ${n}`},client_id:e.clientId,
access_token:e.token})}async function pa(e){let t=e.request||C,n=btoa(`${e.clientId}:${e.clientSecret}`);return t("DELETE /applications/{client_id}/grant",{headers:{
authorization:`basic ${n}`},client_id:e.clientId,access_token:e.token})}async function fa(e,t){let n=Ih(e,t.auth);if(n)return n;let{data:o}=await sa({clientType:e.clientType,clientId:e.clientId,request:t.request||e.request,scopes:t.
auth.scopes||e.scopes});await e.onVerification(o);let r=await go(t.request||e.request,e.clientId,e.clientType,o);return e.authentication=r,r}function Ih(e,t){if(t.
refresh===!0||!e.authentication)return!1;if(e.clientType==="github-app")return e.authentication;let n=e.authentication,o=("scopes"in t&&t.scopes||e.scopes).join(
" "),r=n.scopes.join(" ");return o===r?n:!1}async function da(e){await new Promise(t=>setTimeout(t,e*1e3))}async function go(e,t,n,o){try{let r={clientId:t,request:e,
code:o.device_code},{authentication:i}=n==="oauth-app"?await yo({...r,clientType:"oauth-app"}):await yo({...r,clientType:"github-app"});return{type:"token",tokenType:"\
oauth",...i}}catch(r){if(!r.response)throw r;let i=r.response.data.error;if(i==="authorization_pending")return await da(o.interval),go(e,t,n,o);if(i==="slow_dow\
n")return await da(o.interval+7),go(e,t,n,o);throw r}}async function $h(e,t){return fa(e,{auth:t})}async function Oh(e,t,n,o){let r=t.endpoint.merge(n,o);if(/\/login\/(oauth\/access_token|device\/code)$/.
test(r.url))return t(r);let{token:i}=await fa(e,{request:t,auth:{type:"oauth"}});return r.headers.authorization=`token ${i}`,t(r)}var Ch="0.0.0-development";function ma(e){
let t=e.request||C.defaults({headers:{"user-agent":`octokit-auth-oauth-device.js/${Ch} ${X()}`}}),{request:n=t,...o}=e,r=e.clientType==="github-app"?{...o,clientType:"\
github-app",request:n}:{...o,clientType:"oauth-app",request:n,scopes:e.scopes||[]};if(!e.clientId)throw new Error('[@octokit/auth-oauth-device] "clientId" optio\
n must be set (https://github.com/octokit/auth-oauth-device.js#usage)');if(!e.onVerification)throw new Error('[@octokit/auth-oauth-device] "onVerification" opti\
on must be a function (https://github.com/octokit/auth-oauth-device.js#usage)');return Object.assign($h.bind(null,r),{hook:Oh.bind(null,r)})}var ya="0.0.0-development";async function ha(e){if("code"in e.strategyOptions){let{authentication:t}=await ia({clientId:e.clientId,clientSecret:e.clientSecret,clientType:e.
clientType,onTokenCreated:e.onTokenCreated,...e.strategyOptions,request:e.request});return{type:"token",tokenType:"oauth",...t}}if("onVerification"in e.strategyOptions){
let n=await ma({clientType:e.clientType,clientId:e.clientId,onTokenCreated:e.onTokenCreated,...e.strategyOptions,request:e.request})({type:"oauth"});return{clientSecret:e.
clientSecret,...n}}if("token"in e.strategyOptions)return{type:"token",tokenType:"oauth",clientId:e.clientId,clientSecret:e.clientSecret,clientType:e.clientType,
onTokenCreated:e.onTokenCreated,...e.strategyOptions};throw new Error("[@octokit/auth-oauth-user] Invalid strategy options")}async function bo(e,t={}){if(e.authentication||
(e.authentication=e.clientType==="oauth-app"?await ha(e):await ha(e)),e.authentication.invalid)throw new Error("[@octokit/auth-oauth-user] Token is invalid");let n=e.
authentication;if("expiresAt"in n&&(t.type==="refresh"||new Date(n.expiresAt)<new Date)){let{authentication:o}=await ca({clientType:"github-app",clientId:e.clientId,
clientSecret:e.clientSecret,refreshToken:n.refreshToken,request:e.request});e.authentication={tokenType:"oauth",type:"token",...o}}if(t.type==="refresh"){if(e.clientType===
"oauth-app")throw new Error("[@octokit/auth-oauth-user] OAuth Apps do not support expiring tokens");if(!n.hasOwnProperty("expiresAt"))throw new Error("[@octokit\
/auth-oauth-user] Refresh token missing");await e.onTokenCreated?.(e.authentication,{type:t.type})}if(t.type==="check"||t.type==="reset"){let o=t.type==="check"?
aa:ua;try{let{authentication:r}=await o({clientType:e.clientType,clientId:e.clientId,clientSecret:e.clientSecret,token:e.authentication.token,request:e.request});
return e.authentication={tokenType:"oauth",type:"token",...r},t.type==="reset"&&await e.onTokenCreated?.(e.authentication,{type:t.type}),e.authentication}catch(r){
throw r.status===404&&(r.message="[@octokit/auth-oauth-user] Token is invalid",e.authentication.invalid=!0),r}}if(t.type==="delete"||t.type==="deleteAuthorizati\
on"){let o=t.type==="delete"?la:pa;try{await o({clientType:e.clientType,clientId:e.clientId,clientSecret:e.clientSecret,token:e.authentication.token,request:e.request})}catch(r){
if(r.status!==404)throw r}return e.authentication.invalid=!0,e.authentication}return e.authentication}var Dh=/\/applications\/[^/]+\/(token|grant)s?/;function Je(e){
return e&&Dh.test(e)}async function Jh(e,t,n,o={}){let r=t.endpoint.merge(n,o);if(/\/login\/(oauth\/access_token|device\/code)$/.test(r.url))return t(r);if(Je(r.
url)){let s=btoa(`${e.clientId}:${e.clientSecret}`);return r.headers.authorization=`basic ${s}`,t(r)}let{token:i}=e.clientType==="oauth-app"?await bo({...e,request:t}):
await bo({...e,request:t});return r.headers.authorization="token "+i,t(r)}function bn({clientId:e,clientSecret:t,clientType:n="oauth-app",request:o=C.defaults({
headers:{"user-agent":`octokit-auth-oauth-app.js/${ya} ${X()}`}}),onTokenCreated:r,...i}){let s=Object.assign({clientType:n,clientId:e,clientSecret:t,onTokenCreated:r,
strategyOptions:i,request:o});return Object.assign(bo.bind(null,s),{hook:Jh.bind(null,s)})}bn.VERSION=ya;async function Nh(e,t){if(t.type==="oauth-app")return{type:"oauth-app",clientId:e.clientId,clientSecret:e.clientSecret,clientType:e.clientType,headers:{authorization:`\
basic ${btoa(`${e.clientId}:${e.clientSecret}`)}`}};if("factory"in t){let{type:r,...i}={...t,...e};return t.factory(i)}let n={clientId:e.clientId,clientSecret:e.
clientSecret,request:e.request,...t};return(e.clientType==="oauth-app"?await bn({...n,clientType:e.clientType}):await bn({...n,clientType:e.clientType}))()}async function Lh(e,t,n,o){
let r=t.endpoint.merge(n,o);if(/\/login\/(oauth\/access_token|device\/code)$/.test(r.url))return t(r);if(e.clientType==="github-app"&&!Je(r.url))throw new Error(
`[@octokit/auth-oauth-app] GitHub Apps cannot use their client ID/secret for basic authentication for endpoints other than "/applications/{client_id}/**". "${r.
method} ${r.url}" is not supported.`);let i=btoa(`${e.clientId}:${e.clientSecret}`);r.headers.authorization=`basic ${i}`;try{return await t(r)}catch(s){throw s.
status!==401||(s.message=`[@octokit/auth-oauth-app] "${r.method} ${r.url}" does not support clientId/clientSecret basic authentication.`),s}}var Fh="0.0.0-devel\
opment";function ga(e){let t=Object.assign({request:C.defaults({headers:{"user-agent":`octokit-auth-oauth-app.js/${Fh} ${X()}`}}),clientType:"oauth-app"},e);return Object.
assign(Nh.bind(null,t),{hook:Lh.bind(null,t)})}function xn(e){return e.includes("-----BEGIN RSA PRIVATE KEY-----")}function xa(e){return e.includes("-----BEGIN OPENSSH PRIVATE KEY-----")}function xo(e){let t=new ArrayBuffer(
e.length),n=new Uint8Array(t);for(let o=0,r=e.length;o<r;o++)n[o]=e.charCodeAt(o);return t}function wa(e){let t=e.trim().split(`
`).slice(1,-1).join(""),n=atob(t);return xo(n)}function va(e,t){return`${ba(e)}.${ba(t)}`}function Ea(e){for(var t="",n=new Uint8Array(e),o=n.byteLength,r=0;r<o;r++)
t+=String.fromCharCode(n[r]);return Aa(btoa(t))}function Aa(e){return e.replace(/=/g,"").replace(/\+/g,"-").replace(/\//g,"_")}function ba(e){return Aa(btoa(JSON.
stringify(e)))}import{subtle as wo}from"node:crypto";import{createPrivateKey as jh}from"node:crypto";function Ta(e){return xn(e)?jh(e).export({type:"pkcs8",format:"pem"}):e}async function _a({privateKey:e,payload:t}){let n=Ta(e);if(xn(n))throw new Error("[universal-github-app-jwt] Private Key is in PKCS#1 format, but only PKCS#8 is\
 supported. See https://github.com/gr2m/universal-github-app-jwt#private-key-formats");if(xa(n))throw new Error("[universal-github-app-jwt] Private Key is in Op\
enSSH format, but only PKCS#8 is supported. See https://github.com/gr2m/universal-github-app-jwt#private-key-formats");let o={name:"RSASSA-PKCS1-v1_5",hash:{name:"\
SHA-256"}},r={alg:"RS256",typ:"JWT"},i=wa(n),s=await wo.importKey("pkcs8",i,o,!1,["sign"]),a=va(r,t),c=xo(a),p=await wo.sign(o.name,s,c),l=Ea(p);return`${a}.${l}`}async function vo({id:e,privateKey:t,now:n=Math.floor(Date.now()/1e3)}){let o=t.replace(/\\n/g,`
`),r=n-30,i=r+600,a=await _a({privateKey:o,payload:{iat:r,exp:i,iss:e}});return{appId:e,expiration:i,token:a}}function Uh(e,t){if(typeof e!="number"||!Number.isInteger(e)||e<0)throw new Error("Invalid max value");if(typeof t!="number"||!Number.isInteger(t)||t<0)throw new Error(
"Invalid ttl value")}var wn=class{constructor(t=1e3,n=0){Uh(t,n),this.first=null,this.items=Object.create(null),this.last=null,this.size=0,this.max=t,this.ttl=n}bumpLru(t){if(this.last===
t)return;let n=this.last,o=t.next,r=t.prev;this.first===t&&(this.first=o),t.next=null,t.prev=n,n.next=t,r!==null&&(r.next=o),o!==null&&(o.prev=r),this.last=t}clear(){
this.items=Object.create(null),this.first=null,this.last=null,this.size=0}delete(t){let n=this.items[t];n!==void 0&&(delete this.items[t],this.size--,n.prev!==null&&
(n.prev.next=n.next),n.next!==null&&(n.next.prev=n.prev),this.first===n&&(this.first=n.next),this.last===n&&(this.last=n.prev))}deleteMany(t){for(var n=0;n<t.length;n++)
this.delete(t[n])}evict(){if(this.size>0){let t=this.first;delete this.items[t.key],--this.size===0?(this.first=null,this.last=null):(this.first=t.next,this.first.
prev=null)}}expiresAt(t){let n=this.items[t];if(n!==void 0)return n.expiry}get(t){let n=this.items[t];if(n!==void 0){if(this.ttl>0&&n.expiry<=Date.now()){this.delete(
t);return}return this.bumpLru(n),n.value}}getMany(t){let n=new Array(t.length);for(var o=0;o<t.length;o++)n[o]=this.get(t[o]);return n}keys(){return Object.keys(
this.items)}set(t,n){let o=this.items[t];if(o!==void 0){o.value=n,o.expiry=this.ttl>0?Date.now()+this.ttl:this.ttl,this.bumpLru(o);return}this.max>0&&this.size>=
this.max&&this.evict();let r={expiry:this.ttl>0?Date.now()+this.ttl:this.ttl,key:t,prev:this.last,next:null,value:n};this.items[t]=r,++this.size===1?this.first=
r:this.last.next=r,this.last=r}};async function En({appId:e,privateKey:t,timeDifference:n,createJwt:o}){try{if(o){let{jwt:s,expiresAt:a}=await o(e,n);return{type:"app",token:s,appId:e,expiresAt:a}}
let r={id:e,privateKey:t};n&&Object.assign(r,{now:Math.floor(Date.now()/1e3)+n});let i=await vo(r);return{type:"app",token:i.token,appId:i.appId,expiresAt:new Date(
i.expiration*1e3).toISOString()}}catch(r){throw t==="-----BEGIN RSA PRIVATE KEY-----"?new Error("The 'privateKey` option contains only the first line '-----BEGI\
N RSA PRIVATE KEY-----'. If you are setting it using a `.env` file, make sure it is set on a single line with newlines replaced by '\n'"):r}}function Gh(){return new wn(
15e3,1e3*60*59)}async function Hh(e,t){let n=Eo(t),o=await e.get(n);if(!o)return;let[r,i,s,a,c,p]=o.split("|"),l=t.permissions||c.split(/,/).reduce((d,f)=>(/!$/.
test(f)?d[f.slice(0,-1)]="write":d[f]="read",d),{});return{token:r,createdAt:i,expiresAt:s,permissions:l,repositoryIds:t.repositoryIds,repositoryNames:t.repositoryNames,
singleFileName:p,repositorySelection:a}}async function Wh(e,t,n){let o=Eo(t),r=t.permissions?"":Object.keys(n.permissions).map(s=>`${s}${n.permissions[s]==="wri\
te"?"!":""}`).join(","),i=[n.token,n.createdAt,n.expiresAt,n.repositorySelection,r,n.singleFileName].join("|");await e.set(o,i)}function Eo({installationId:e,permissions:t={},
repositoryIds:n=[],repositoryNames:o=[]}){let r=Object.keys(t).sort().map(a=>t[a]==="read"?a:`${a}!`).join(","),i=n.sort().join(","),s=o.join(",");return[e,i,s,
r].filter(Boolean).join("|")}function Ra({installationId:e,token:t,createdAt:n,expiresAt:o,repositorySelection:r,permissions:i,repositoryIds:s,repositoryNames:a,
singleFileName:c}){return Object.assign({type:"token",tokenType:"installation",token:t,installationId:e,permissions:i,createdAt:n,expiresAt:o,repositorySelection:r},
s?{repositoryIds:s}:null,a?{repositoryNames:a}:null,c?{singleFileName:c}:null)}async function Pa(e,t,n){let o=Number(t.installationId||e.installationId);if(!o)throw new Error(
"[@octokit/auth-app] installationId option is required for installation authentication.");if(t.factory){let{type:i,factory:s,oauthApp:a,...c}={...e,...t};return s(
c)}let r=n||e.request;return Mh(e,{...t,installationId:o},r)}var vn=new Map;function Mh(e,t,n){let o=Eo(t);if(vn.has(o))return vn.get(o);let r=qh(e,t,n).finally(
()=>vn.delete(o));return vn.set(o,r),r}async function qh(e,t,n){if(!t.refresh){let D=await Hh(e.cache,t);if(D){let{token:W,createdAt:L,expiresAt:M,permissions:q,
repositoryIds:Tn,repositoryNames:_n,singleFileName:Fe,repositorySelection:Rn}=D;return Ra({installationId:t.installationId,token:W,createdAt:L,expiresAt:M,permissions:q,
repositorySelection:Rn,repositoryIds:Tn,repositoryNames:_n,singleFileName:Fe})}}let o=await En(e),r={installation_id:t.installationId,mediaType:{previews:["mach\
ine-man"]},headers:{authorization:`bearer ${o.token}`}};t.repositoryIds&&Object.assign(r,{repository_ids:t.repositoryIds}),t.repositoryNames&&Object.assign(r,{repositories:t.
repositoryNames}),t.permissions&&Object.assign(r,{permissions:t.permissions});let{data:{token:i,expires_at:s,repositories:a,permissions:c,repository_selection:p,
single_file:l}}=await n("POST /app/installations/{installation_id}/access_tokens",r),d=c||{},f=p||"all",y=a?a.map(D=>D.id):void 0,m=a?a.map(D=>D.name):void 0,_=new Date().
toISOString(),h={token:i,createdAt:_,expiresAt:s,repositorySelection:f,permissions:d,repositoryIds:y,repositoryNames:m};l&&Object.assign(r,{singleFileName:l}),await Wh(
e.cache,t,h);let T={installationId:t.installationId,token:i,createdAt:_,expiresAt:s,repositorySelection:f,permissions:d,repositoryIds:y,repositoryNames:m};return l&&
Object.assign(T,{singleFileName:l}),Ra(T)}async function Bh(e,t){switch(t.type){case"app":return En(e);case"oauth-app":return e.oauthApp({type:"oauth-app"});case"\
installation":return Pa(e,{...t,type:"installation"});case"oauth-user":return e.oauthApp(t);default:throw new Error(`Invalid auth type: ${t.type}`)}}var Vh=["/a\
pp","/app/hook/config","/app/hook/deliveries","/app/hook/deliveries/{delivery_id}","/app/hook/deliveries/{delivery_id}/attempts","/app/installations","/app/inst\
allations/{installation_id}","/app/installations/{installation_id}/access_tokens","/app/installations/{installation_id}/suspended","/app/installation-requests",
"/marketplace_listing/accounts/{account_id}","/marketplace_listing/plan","/marketplace_listing/plans","/marketplace_listing/plans/{plan_id}/accounts","/marketpl\
ace_listing/stubbed/accounts/{account_id}","/marketplace_listing/stubbed/plan","/marketplace_listing/stubbed/plans","/marketplace_listing/stubbed/plans/{plan_id\
}/accounts","/orgs/{org}/installation","/repos/{owner}/{repo}/installation","/users/{username}/installation","/enterprises/{enterprise}/installation"];function Kh(e){
let n=`^(?:${e.map(o=>o.split("/").map(r=>r.startsWith("{")?"(?:.+?)":r).join("/")).map(o=>`(?:${o})`).join("|")})$`;return new RegExp(n,"i")}var zh=Kh(Vh);function Yh(e){
return!!e&&zh.test(e.split("?")[0])}var Xh=5*1e3;function Zh(e){return!(e.message.match(/'Expiration time' claim \('exp'\) is too far in the future/)||e.message.
match(/'Expiration time' claim \('exp'\) must be a numeric value representing the future time at which the assertion expires/)||e.message.match(/'Issued at' claim \('iat'\) must be an Integer representing the time that the assertion was issued/))}
async function Qh(e,t,n,o){let r=t.endpoint.merge(n,o),i=r.url;if(/\/login\/oauth\/access_token$/.test(i))return t(r);if(Yh(i.replace(t.endpoint.DEFAULTS.baseUrl,
""))){let{token:c}=await En(e);r.headers.authorization=`bearer ${c}`;let p;try{p=await t(r)}catch(l){if(Zh(l)||typeof l.response.headers.date>"u")throw l;let d=Math.
floor((Date.parse(l.response.headers.date)-Date.parse(new Date().toString()))/1e3);e.log.warn(l.message),e.log.warn(`[@octokit/auth-app] GitHub API time and sys\
tem time are different by ${d} seconds. Retrying request with the difference accounted for.`);let{token:f}=await En({...e,timeDifference:d});return r.headers.authorization=
`bearer ${f}`,t(r)}return p}if(Je(i)){let c=await e.oauthApp({type:"oauth-app"});return r.headers.authorization=c.headers.authorization,t(r)}let{token:s,createdAt:a}=await Pa(
e,{},t.defaults({baseUrl:r.baseUrl}));return r.headers.authorization=`token ${s}`,Sa(e,t,r,a)}async function Sa(e,t,n,o,r=0){let i=+new Date-+new Date(o);try{return await t(
n)}catch(s){if(s.status!==401)throw s;if(i>=Xh)throw r>0&&(s.message=`After ${r} retries within ${i/1e3}s of creating the installation access token, the respons\
e remains 401. At this point, the cause may be an authentication problem or a system outage. Please check https://www.githubstatus.com for status information`),
s;++r;let a=r*1e3;return e.log.warn(`[@octokit/auth-app] Retrying after 401 response to account for token replication delay (retry: ${r}, wait: ${a/1e3}s)`),await new Promise(
c=>setTimeout(c,a)),Sa(e,t,n,o,r)}}var ey="8.3.1";function ka(e){if(!e.appId)throw new Error("[@octokit/auth-app] appId option is required");if(!e.privateKey&&!e.
createJwt)throw new Error("[@octokit/auth-app] privateKey option is required");if(e.privateKey&&e.createJwt)throw new Error("[@octokit/auth-app] privateKey and \
createJwt options are mutually exclusive");if("installationId"in e&&!e.installationId)throw new Error("[@octokit/auth-app] installationId is set to a falsy valu\
e");let t=e.log||{};typeof t.warn!="function"&&(t.warn=console.warn.bind(console));let n=e.request||C.defaults({headers:{"user-agent":`octokit-auth-app.js/${ey}\
 ${X()}`}}),o=Object.assign({request:n,cache:Gh()},e,e.installationId?{installationId:Number(e.installationId)}:{},{log:t,oauthApp:ga({clientType:"github-app",clientId:e.
clientId||"",clientSecret:e.clientSecret||"",request:n})});return Object.assign(Bh.bind(null,o),{hook:Qh.bind(null,o)})}function Ia(e,t,n){if("token"in e)return{of:async()=>({token:await n(e.token),createdAt:-1/0})};let{appId:o,privateKey:r}=e,i,s=new Map;return{async of(a,c){let p=await n(
r);i?.key!==p&&(i={key:p,auth:ka({appId:o,privateKey:p,request:t})},s.clear());let{auth:l}=i,[d="",f=""]=a.split("/"),y=s.get(a);if(y===void 0){let{token:h}=await ty(
l),{data:T}=await t("GET /repos/{owner}/{repo}/installation",{owner:d,repo:f,headers:{authorization:`bearer ${h}`}});y=T.id,s.set(a,y)}let{token:m,createdAt:_}=await l(
{type:"installation",installationId:y,repositoryNames:[f],permissions:{...c}});return{token:m,createdAt:Date.parse(_)}}}}async function ty(e){try{return await e(
{type:"app"})}catch(t){throw new S({kind:"refused",status:401},"the private key of the App cannot be used: GITHUB_APP_PRIVATE_KEY has to be the PEM file that Gi\
tHub gave for the App",{cause:t})}}var Ao=["2026-03-10","2022-11-28"],ny=1e4;function $a({access:e,apiUrl:t,clock:n,readSecret:o,fetch:r}){let i=Ao[0],s=new Map,a=y=>"token"in e?"":(y.split("/")[0]??
"").toLowerCase(),c=C.defaults({baseUrl:t,headers:{"user-agent":`codepipeline-bridge-relay/${Ze}`,accept:"application/vnd.github+json"},request:{fetch:(y,m)=>l(
y,m),redirect:"manual"}}),p=Ia(e,c,o);async function l(y,m){let _=new AbortController,h=new AbortController,T=n.sleep(ie,_.signal).then(()=>{h.abort(new Error(`\
no answer within ${ie/1e3} s`))},()=>{});try{let D=await(r??globalThis.fetch)(y,{...m,headers:{...m.headers,"x-github-api-version":i},signal:h.signal}),W=await D.
arrayBuffer();return new Response(oy(D.status)?null:W,{status:D.status,headers:D.headers})}catch(D){throw h.signal.aborted?h.signal.reason:D}finally{_.abort(),await T}}
async function d({repository:y,permissions:m}){try{return await p.of(y,m)}catch(_){if(_ instanceof ae)throw new S({kind:"unsent"},_.message,{cause:_});let h=Hn(
_,n.now()),T=h.kind==="lost"?"unsent":h.kind,{status:D,until:W}=h,L=D===404?`the GitHub App is not installed for ${y}`:"no token for it could be had";throw new S(
{kind:T,status:D,until:W},`${L} (${h.message})`,{cause:_})}}async function f(y,m,_){let{token:h,createdAt:T}=await d(y),[D,W]=y.repository.split("/");if(n.now()>
(y.notAfter??1/0))throw new S({kind:"unsent"},"too late to be sent: the relay stood still, or waited too long for a token");let L=i;try{let{status:M,data:q}=await c(
m,{owner:D,repo:W,..._,headers:{authorization:`token ${h}`}});if(M>=300)throw new S({kind:"refused",status:M},`HTTP ${M}: the repository has another name now`);
return{status:M,data:q}}catch(M){let q=Hn(M,n.now());if(q.status===400&&L===Ao[0])return i=Ao[1],await f(y,m,_);throw q.status===401&&n.now()-T<ny?new S({kind:"\
unsent",status:401},q.message,{cause:M}):q}}return{async ask(y,m,_={}){try{return await f(y,m,_)}catch(h){throw h instanceof S&&h.kind==="limited"&&s.set(a(y.repository),
Math.max(s.get(a(y.repository))??0,h.until??0)),h}},blockedUntil:y=>s.get(a(y))??0}}function oy(e){return e===204||e===205||e===304}var ry=5*6e4,iy=6e4,Oa=10;function Ja(e,t){let n=new Map;async function o(r){let i=n.get(r.repository);if(i!==void 0&&t.now()-i.at<ry)return i.name;let{data:s}=await e.
ask(r,"GET /repos/{owner}/{repo}").catch(sy),a=de(s,"default_branch");if(a==="")throw new S({kind:"unsent"},"GitHub did not tell the default branch");return n.set(
r.repository,{name:a,at:t.now()}),a}return{async dispatch(r,i,s){let a={...An(r),notAfter:s};if(r.workflow===void 0){await e.ask(a,"POST /repos/{owner}/{repo}/d\
ispatches",{event_type:r.eventType,client_payload:i});return}let{status:c,data:p}=await e.ask(a,"POST /repos/{owner}/{repo}/actions/workflows/{workflow}/dispatc\
hes",{workflow:r.workflow,ref:r.ref??await o(a),inputs:i});if(c===204)return;let l=Da(p,"workflow_run_id");if(l===void 0)throw new S({kind:"lost",status:c},`HTT\
P ${c} with an answer that is not GitHub's`);return{id:l,url:de(p,"html_url")}},async find(r,i,s){let a=`>=${new Date(s-iy).toISOString().slice(0,19)}Z`,[c,p]=r.
workflow===void 0?["GET /repos/{owner}/{repo}/actions/runs","repository_dispatch"]:["GET /repos/{owner}/{repo}/actions/workflows/{workflow}/runs","workflow_disp\
atch"],l=[],d=0;for(let f=1;f<=Oa;f+=1){let{data:y}=await e.ask(An(r),c,{...r.workflow===void 0?{}:{workflow:r.workflow},event:p,created:a,per_page:100,page:f}),
m=uy(y,"workflow_runs");for(let _ of m){let h=Da(_,"id"),T=de(_,"display_title");h!==void 0&&ay(T,i)?l.push({run:{id:h,url:de(_,"html_url")},createdAt:Ca(_,"cre\
ated_at")}):cy(T)||(d+=1)}if(m.length<100)break;f===Oa&&(d+=1)}return l.sort((f,y)=>f.createdAt-y.createdAt||Number(f.run.id)-Number(y.run.id)),{runs:l.map(({run:f})=>f),
strangers:d}},async see(r,{id:i}){let{data:s}=await e.ask(An(r),"GET /repos/{owner}/{repo}/actions/runs/{id}",{id:i}),a=de(s,"status");if(a==="")throw new S({kind:"\
lost",status:200},"HTTP 200 with an answer that is not GitHub's");return{status:a,conclusion:de(s,"conclusion"),updatedAt:Ca(s,"updated_at")}},async cancel(r,{id:i}){
let s=a=>e.ask(An(r),`POST /repos/{owner}/{repo}/actions/runs/{id}/${a}`,{id:i});await s("cancel").catch(async a=>{if(!(a instanceof S)||a.status!==409)throw a;
await s("force-cancel")})},blockedUntil:({repository:r})=>e.blockedUntil(r)}}function An({repository:e,eventType:t}){return{repository:e,permissions:t===void 0?
{actions:"write"}:{actions:"write",contents:"write"}}}function sy(e){throw!(e instanceof S)||e.kind!=="lost"?e:new S({kind:"unsent",status:e.status},e.message,{
cause:e})}function ay(e,t){for(let n=e.indexOf(t);n>=0;n=e.indexOf(t,n+1))if(!/[\w-]/.test(e[n-1]??" ")&&!/[\w-]/.test(e[n+t.length]??" "))return!0;return!1}function cy(e){
return/(?<![\w-])[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}(?![\w-])/i.test(e)}function To(e,t){return typeof e=="object"&&e!==null?e[t]:void 0}function de(e,t){let n=To(
e,t);return typeof n=="string"?n:""}function Ca(e,t){let n=Date.parse(de(e,t));return Number.isNaN(n)?Number.MAX_SAFE_INTEGER:n}function Da(e,t){let n=To(e,t);return typeof n==
"number"||typeof n=="bigint"?String(n):void 0}function uy(e,t){let n=To(e,t);return Array.isArray(n)?n:[]}function Na(e,t,n){let o={jobId:e,clientToken:t};return{getDetails:async r=>{let i="GetThirdPartyJobDetails",{jobDetails:s}=await n(i,new rn(o),r);return{...Re(
i,s),isAcknowledged:!1,nonce:s?.nonce}},acknowledge:async(r,i)=>{let s="AcknowledgeThirdPartyJob",a=new tn({...o,nonce:r});return Ln(s,await n(s,a,i))},putSuccess:(r,i)=>{
let s=new fn({...o,...Fa(r)});return n("PutThirdPartyJobSuccessResult",s,i)},putFailure:(r,i)=>{let s=ja(r),a=new dn({...o,failureDetails:s});return n("PutThird\
PartyJobFailureResult",a,i)},getSecretProperties:async({category:r,...i},s)=>{let a=new nn({...i,category:r}),{actionType:c}=await n("GetActionType",a,s);if(c?.
properties===void 0)throw new k("SystemUnavailable","GetActionType answered without properties.");return La(c.properties.filter(({noEcho:p})=>p===!0))}}}function Ro(e,t,n){
return{getDetails:async o=>{let r="GetJobDetails",i=new on({jobId:e}),{jobDetails:s}=await n(r,i,o).catch(ly),a=Re(r,s),c=t===void 0||a.job.actionType?.owner===
"AWS";return{...a,isAcknowledged:c,nonce:t}},acknowledge:async(o,r)=>{let i="AcknowledgeJob",s=new en({jobId:e,nonce:o});return Ln(i,await n(i,s,r))},putSuccess:(o,r)=>n(
"PutJobSuccessResult",new pn({jobId:e,...Fa(o)}),r),putFailure:(o,r)=>{let i=new ln({jobId:e,failureDetails:ja(o)});return n("PutJobFailureResult",i,r)},getSecretProperties:async(o,r)=>{
let{actionConfigurationProperties:i=[]}=await py(o,n,r);return La(i.filter(({secret:s})=>s===!0))}}}function ly(e){if(!(e instanceof P)||e.code!=="ValidationExc\
eption")throw e;let{kind:t,mayHaveArrived:n,message:o}=e;throw new P({kind:t,code:"JobNotFoundException",mayHaveArrived:n},o,{cause:e})}async function py({category:e,
owner:t,provider:n,version:o},r,i){let s;do{let a=new an({actionOwnerFilter:t,nextToken:s}),c=await r("ListActionTypes",a,i),p=c.actionTypes?.find(({id:l})=>l?.
category===e&&l.provider===n&&l.version===o);if(p!==void 0)return p;({nextToken:s}=c)}while(s!==void 0);throw new k("SystemUnavailable","ListActionTypes did not\
 list the action type of the job.")}function La(e){return e.map(({name:t})=>t).filter(t=>t!==void 0)}var dy={message:5e3,summary:2048,externalExecutionId:1500,revision:1500,
changeIdentifier:100,revisionSummary:2048};function Fa({executionDetails:e,currentRevision:t,...n}){return{...n,executionDetails:Ue(e,_o),currentRevision:t&&Ue(
t,_o)}}function ja(e){return Ue(e,_o)}function _o(e,t){return Z(e,dy[t]??1/0)}async function Ua({kind:e,pipeline:t},n){let{pipelineName:o,pipelineExecutionId:r,actionExecutionId:i}=t;if(e==="third-party"||i===void 0)return!1;let s;do{let a=new sn(
{pipelineName:o,filter:{pipelineExecutionId:r},nextToken:s}),c=await n("ListActionExecutions",a,void 0),p=c.actionExecutionDetails?.find(l=>l.actionExecutionId===
i);if(p!==void 0)return p.status==="Abandoned";({nextToken:s}=c)}while(s!==void 0);return!1}async function Ga(e,t,n,o){let r="PollForJobs",i=e,s=new cn({actionTypeId:i,maxBatchSize:t}),{jobs:a=[]}=await n(r,s,o);return a.map(c=>({job:Re(r,c).job,nonce:c.
nonce??""}))}async function Ha(e,t,n,o){let r=e,i=new un({actionTypeId:r,maxBatchSize:t}),{jobs:s=[]}=await n("PollForThirdPartyJobs",i,o);return s.flatMap(({jobId:a,
clientId:c})=>a===void 0||c===void 0?[]:[{jobId:a,clientId:c}])}var Wa=12,fy=1e4;async function Ma(e,t,n){let{send:o,clock:r,log:i}=n,s={clock:r,budget:fy,onRetry:({message:p})=>{i("WARN",`CodePipeline: ${p}`,{actionType:Ne(
e)})}};if(e.owner==="ThirdParty"){let p=await se(()=>Ha(e,Wa,o),s);return(await Promise.all(p.map(d=>my(d,t,n)))).filter(d=>d!==void 0)}let a=r.now();return(await se(
()=>Ga(e,Wa,o),s)).map(({job:p,nonce:l})=>Po({jobId:p.id,kind:"custom",nonce:l,offeredAt:a,pipeline:p.pipeline},{name:"acknowledging",tries:0},p.configuration,n))}
async function my({jobId:e,clientId:t},n,o){let r=(s,a)=>Po({jobId:e,kind:"third-party",clientId:t,pipeline:s},{name:"ready",attempt:0},a,o),i=r({},{});try{let{
job:s}=await(await o.jobApi(i)).getDetails();return r(s.pipeline,s.configuration)}catch(s){let a=V(s);n(i,`A third-party job cannot be read: ${a}`);return}}async function qa({
jobId:e,configuration:t},n){let o=Po({jobId:e,kind:"lambda",pipeline:{}},{name:"ready",attempt:0},t,n),r=await n.jobApi(o).then(i=>i.getDetails()).then(({job:i})=>i.
pipeline,()=>({}));return{...o,pipeline:r}}function Po(e,t,n,{routes:o,clock:r}){let i=r.now(),s={...e,foundAt:i,due:i,isAbandoned:!1,state:t};try{return{...s,route:Or(
n,o)}}catch(a){if(!(a instanceof k))throw a;let c={type:a.type,message:a.message,cause:"route"};return t.name==="acknowledging"?{...s,refusal:c}:{...s,refusal:c,
state:{name:"closing",answer:c,cancels:!1,cancelTries:0}}}}function Ne({category:e,owner:t,provider:n,version:o}){return`${e}/${t}/${n}/${o}`}var hy=50,yy=[0,1,2,4,8,16,32];function Va({settings:e,records:t,workflows:n,send:o,readSecret:r,clock:i,log:s}){let{actionTypes:a,routes:c,timeouts:p,clientTokenPrefix:l}=e,
d=new Set,f={since:-1/0,count:0},y=g=>r(`${l??""}${g}`);async function m({jobId:g,kind:A,clientId:F="",nonce:J}){return A==="third-party"?Na(g,await y(F),o):Ro(
g,J,o)}async function _(g){try{return await Ua(g,o)}catch(A){if(!(A instanceof P))throw A;return s("DEBUG",`CodePipeline: ${A.message}`,le(g)),!1}}let h={routes:c,
send:o,jobApi:m,clock:i,log:s};function T(g,A){return di({workflows:n,jobApi:m,clientToken:y,isAbandoned:_,clock:i,records:t,timeouts:p,until:g,log:s},A)}async function D(g,A,F,J){
let N=new Map;for(;i.now()<A;){let j=(await Ma(g,J.fault,h)).filter(({jobId:B})=>!N.has(B));if(j.length===0)break;for(let B of j)N.set(B.jobId,B),await F.start(
()=>W(B,J))}return[...N.values()]}async function W(g,A){await M(g.jobId,async()=>{let{isOurs:F,stored:J}=await me(g,void 0,[],A);F||await L(g,J,A)})}async function L({
nonce:g,offeredAt:A},F,J){let{record:N}=F,H=N.state.name==="closed";if(N.kind==="third-party"&&H&&await me(N,F,[{is:"unanswered"}],J),!(g===void 0||A===void 0)){
if(N.state.name==="acknowledging"||H){await me(N,F,[{is:"offered",nonce:g,askedAt:A}],J);return}try{await Ro(N.jobId,g,o).acknowledge(g)}catch(j){if(!(j instanceof
P))throw j;s("DEBUG",`CodePipeline: ${j.message}`,le(N))}}}async function M(g,A){if(!d.has(g)){d.add(g);try{await A()}finally{d.delete(g)}}}async function q(g,A,F){
for(;;){let J=1/0;for await(let N of t.open(g)){let{record:H}=N,j=i.now();if(j>=g)break;let B=Math.max(H.due,_n(H));B>j?gy(H)&&(J=Math.min(J,B)):d.has(H.jobId)||
(H.state.name!=="started"||Tn(j))&&await A.start(()=>M(H.jobId,async()=>{await me(H,N,[],F)}))}if(await A.idle(),J>=g)return;await i.sleep(Math.max(0,J-i.now()))}}
function Tn(g){return g>=f.since+6e4&&(f={since:g,count:0}),f.count+=1,f.count<=hy}function _n({state:g,route:A}){return g.name==="ready"&&A!==void 0?n.blockedUntil(
A):0}async function*Fe(g){for await(let A of t.open(Number.MAX_SAFE_INTEGER))Ba(A.record,g)&&(yield A)}async function Rn(g){let{done:A}=await Fe(g).next();return A!==
!0}return{round:g=>T(g,async(A,F,J)=>{let N=a.map(async j=>{try{return await D(j,g,A,F)}catch(B){return J(`Polling for ${Ne(j)}: ${V(B)}`),[]}}),[H]=await Promise.
all([Promise.all(N),q(g,A,F)]);H.some(j=>j.length>0)&&await q(g,A,F)}),started:(g,A)=>T(A,async(F,J)=>{let N=a.find(j=>Ne(j)===Ne(g.actionType));if(N===void 0)return;
let H=i.now();for(let j of yy){let B=H+j*1e3;if(B>=A||(await i.sleep(Math.max(0,B-i.now())),(await D(N,A,F,J)).some(Ka=>Ba(Ka,g)))||j>0&&await Rn(g))return}}),abandoned:(g,A)=>T(
A,async(F,J)=>{let N=[{is:"abandoned"}];for await(let H of Fe(g))await F.start(()=>me(H.record,H,N,J))}),lambdaJob:(g,A)=>T(A,async(F,J)=>{await W(await qa(g,h),
J)})}}function gy({state:e}){return e.name!=="started"&&e.name!=="closed"}function Ba({pipeline:e},t){return t.actionExecutionId!==void 0&&e.actionExecutionId!==
void 0?t.actionExecutionId===e.actionExecutionId:e.pipelineName===t.pipeline&&e.stageName===t.stage&&e.actionName===t.action&&(e.pipelineExecutionId===void 0||e.
pipelineExecutionId===t.executionId)}var Le={now:()=>Date.now(),sleep:(e,t)=>fi.sleep(e,t)};function Gw({region:e}){let t=je();return{region:e,credentials:async()=>({sessionToken:void 0,...await t()})}}
function Hw(e,t,n,o){let r=ci(t,Le),i=$a({access:e.gitHub,apiUrl:e.apiUrl,clock:Le,readSecret:s=>r.ofSetting(s)});return Va({settings:e,records:n,workflows:Ja(i,
Le),send:Is(t,Le),readSecret:s=>r.named(s),clock:Le,log:o})}export{V as a,vy as b,Se as c,ke as d,U as e,ky as f,Bn as g,Le as h,Gw as i,Hw as j};
