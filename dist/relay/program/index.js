import{createRequire as relayCreateRequire}from'node:module';const require=relayCreateRequire(import.meta.url);
import{a as E,b as R,f as v,g as b,h as u,i as S,j as k}from"../lambda/chunk-DPRJ5BUJ.js";import"../lambda/chunk-G6WBSKVO.js";import"../lambda/chunk-BMS367VA.js";import"../lambda/chunk-Z6FRC7CY.js";
import"../lambda/chunk-DW4TWAPZ.js";import"../lambda/chunk-SZPHDMCW.js";import"../lambda/chunk-OZ7I2U2N.js";import"../lambda/chunk-3UTIIPJI.js";import"../lambda/chunk-7KEUJZIQ.js";
import"../lambda/chunk-4DUZUFHG.js";import{resolve as re}from"node:path";import{createHash as M}from"node:crypto";import{mkdir as T,open as O,readdir as P,readFile as W,rename as _,rm as $}from"node:fs/promises";import{join as w}from"node:path";var Y=36e5;async function N(e,r){await T(e,{recursive:!0,mode:448});let t=new Map,o=new Map,n=r();for(let i of await P(e))i.endsWith(".new")&&await $(w(e,i),{force:!0});
await a();async function a(){for(let i of await P(e)){if(!i.endsWith(".json"))continue;let d=w(e,i),{record:s}=await p(d)??{};s!==void 0&&(s.state.name!=="close\
d"?t.set(s.jobId,s.due):s.state.at+6048e5<r()&&await $(d,{force:!0}))}}async function f(i,d){let s=w(e,x(i.jobId)),c=await p(s);if(c!==void 0&&c.version!==d?.version)
return{isWritten:!1,current:c};let l={version:(c?.version??0)+1,record:i};return await G(s,`${JSON.stringify(l,void 0,2)}
`,e),i.state.name==="closed"?t.delete(i.jobId):t.set(i.jobId,i.due),{isWritten:!0,stored:l}}return{async write(i,d){let{jobId:s}=i,l=(o.get(s)??Promise.resolve()).
then(()=>f(i,d)),g=l.catch(()=>{});o.set(s,g);try{return await l}finally{o.get(s)===g&&o.delete(s)}},async*open(i){r()>n+Y&&(n=r(),await a());let d=[...t].filter(
([,s])=>s<=i).sort(([,s],[,c])=>s-c);for(let[s]of d){let c=await p(w(e,x(s)));c!==void 0&&c.record.state.name!=="closed"&&(yield c)}}}}function x(e){return`${/^[a-z0-9-]{1,64}$/.
test(e)?e:`sha256-${M("sha256").update(e).digest("hex")}`}.json`}async function p(e){let r;try{r=await W(e,"utf8")}catch(t){if(t.code==="ENOENT")return;throw t}
try{return JSON.parse(r)}catch(t){throw new Error(`${e} is no record of the relay (it is not JSON): move it away, and the relay goes on.`,{cause:t})}}async function G(e,r,t){
let o=`${e}.new`,n=await O(o,"w",384);try{await n.writeFile(r),await n.sync()}finally{await n.close()}await _(o,e),await U(t)}async function U(e){if(process.platform===
"win32")return;let r=await O(e,"r");try{await r.sync()}finally{await r.close()}}import{randomUUID as I}from"node:crypto";import{link as C,mkdir as z,open as X,readFile as q,rename as B,rm as y,stat as K,utimes as Q}from"node:fs/promises";import{
hostname as F}from"node:os";import{join as V}from"node:path";var J=3e4;async function A(e,r){await z(e,{recursive:!0,mode:448});let t=V(e,"lock"),o={id:I(),pid:process.
pid,host:F()};if(!await j(t,o)){let a=await m(t);if(a!==void 0&&!await Z(t,a))throw new Error(`RELAY_RECORDS: another relay (process ${a.pid} on ${a.host}) work\
s with the folder ${e}; end it first, or give each its own folder and its own action types.`);if(await te(t,a),!await j(t,o))throw new Error(`RELAY_RECORDS: ano\
ther relay has just taken the folder ${e}.`)}let n=setInterval(()=>{m(t).then(async a=>{if(a?.id===o.id)return Q(t,new Date,new Date);clearInterval(n),r()},()=>{})},
J/6);return n.unref(),{async release(){clearInterval(n),(await m(t))?.id===o.id&&await y(t,{force:!0})}}}async function j(e,r){let t=`${e}.${r.id}`,o=await X(t,
"wx",384);try{return await o.writeFile(JSON.stringify(r)),await o.close(),await C(t,e),!0}catch(n){if(n.code==="EEXIST")return!1;throw n}finally{await y(t,{force:!0})}}
async function m(e){try{return JSON.parse(await q(e,"utf8"))}catch{return}}async function Z(e,{pid:r,host:t}){if(t===F()&&(r===process.pid||!ee(r)))return!0;try{
return Date.now()-(await K(e)).mtimeMs>J}catch{return!0}}function ee(e){try{return process.kill(e,0),!0}catch(r){return r.code==="EPERM"}}async function te(e,r){
let t=`${e}.${I()}`;try{await B(e,t)}catch(n){if(n.code==="ENOENT")return;throw n}(await m(t))?.id!==r?.id&&await C(t,e).catch(()=>{}),await y(t,{force:!0})}var D=`usage: relay [--once]

Finds CodePipeline's jobs, starts a GitHub workflow run for each, and sees that each is answered.
  --once   one round, then end: 0 where it went through, 1 where something has to be looked at
Settings come from the environment: see relay/README.md.
`,H=5e3,h=R(e=>process.stdout.write(`${e}
`),()=>{});async function oe(e){if(process.exitCode=1,e.includes("--help")){process.stdout.write(D),process.exitCode=0;return}let r=e.find(o=>o!=="--once");if(r!==
void 0){process.stderr.write(`"${r}" is no option of the relay.
${D}`);return}let t=new AbortController;for(let o of["SIGINT","SIGTERM"])process.on(o,()=>{t.abort(new Error(`The relay was told to end (${o}).`))});try{let o=v(
process.env),n=re(ne()),a=await A(n,()=>{h("ERROR",`RELAY_RECORDS: another relay has taken the folder ${n}, since this process stood still.`),process.exit(1)});
try{let f=await N(n,()=>u.now()),i=k(o,S(o),f,h);process.exitCode=await ie(i,e.includes("--once"),t.signal)}finally{await a.release()}}catch(o){h("ERROR",E(o))}}
function ne(){let e=process.env.RELAY_RECORDS?.trim()??"";return e===""?".relay":e}async function ie(e,r,t){for(;;){let o=u.now(),n=await e.round(o+H).then(()=>!0,
f=>{if(!(f instanceof b))throw f;return!1});if(r)return n?0:1;let a=o+H-u.now();if(await u.sleep(Math.max(0,a),t).catch(()=>{}),t.aborted)return 0}}await oe(process.
argv.slice(2));process.exit();
