import{createRequire as relayCreateRequire}from'node:module';const require=relayCreateRequire(import.meta.url);
import{a as E,e as R,f as v,g as u,h as b,i as S}from"../lambda/chunk-M5JFEIEP.js";import"../lambda/chunk-G6WBSKVO.js";import"../lambda/chunk-BMS367VA.js";import"../lambda/chunk-Z6FRC7CY.js";
import"../lambda/chunk-DW4TWAPZ.js";import"../lambda/chunk-SZPHDMCW.js";import"../lambda/chunk-OZ7I2U2N.js";import"../lambda/chunk-3UTIIPJI.js";import"../lambda/chunk-7KEUJZIQ.js";
import"../lambda/chunk-4DUZUFHG.js";import{resolve as te}from"node:path";import{createHash as L}from"node:crypto";import{mkdir as M,open as x,readdir as k,readFile as T,rename as W,rm as P}from"node:fs/promises";import{join as w}from"node:path";var _=36e5;async function N(e,o){await M(e,{recursive:!0,mode:448});let t=new Map,r=new Map,n=o();for(let i of await k(e))i.endsWith(".new")&&await P(w(e,i),{force:!0});
await a();async function a(){for(let i of await k(e)){if(!i.endsWith(".json"))continue;let d=w(e,i),{record:s}=await p(d)??{};s!==void 0&&(s.state.name!=="close\
d"?t.set(s.jobId,s.due):s.state.at+6048e5<o()&&await P(d,{force:!0}))}}async function f(i,d){let s=w(e,$(i.jobId)),c=await p(s);if(c!==void 0&&c.version!==d?.version)
return{isWritten:!1,current:c};let l={version:(c?.version??0)+1,record:i};return await Y(s,`${JSON.stringify(l,void 0,2)}
`,e),i.state.name==="closed"?t.delete(i.jobId):t.set(i.jobId,i.due),{isWritten:!0,stored:l}}return{async write(i,d){let{jobId:s}=i,l=(r.get(s)??Promise.resolve()).
then(()=>f(i,d)),g=l.catch(()=>{});r.set(s,g);try{return await l}finally{r.get(s)===g&&r.delete(s)}},async*open(i){o()>n+_&&(n=o(),await a());let d=[...t].filter(
([,s])=>s<=i).sort(([,s],[,c])=>s-c);for(let[s]of d){let c=await p(w(e,$(s)));c!==void 0&&c.record.state.name!=="closed"&&(yield c)}}}}function $(e){return`${/^[a-z0-9-]{1,64}$/.
test(e)?e:`sha256-${L("sha256").update(e).digest("hex")}`}.json`}async function p(e){let o;try{o=await T(e,"utf8")}catch(t){if(t.code==="ENOENT")return;throw t}
try{return JSON.parse(o)}catch(t){throw new Error(`${e} is no record of the relay (it is not JSON): move it away, and the relay goes on.`,{cause:t})}}async function Y(e,o,t){
let r=`${e}.new`,n=await x(r,"w",384);try{await n.writeFile(o),await n.sync()}finally{await n.close()}await W(r,e),await G(t)}async function G(e){if(process.platform===
"win32")return;let o=await x(e,"r");try{await o.sync()}finally{await o.close()}}import{randomUUID as j}from"node:crypto";import{link as I,mkdir as U,open as z,readFile as X,rename as q,rm as y,stat as B,utimes as K}from"node:fs/promises";import{
hostname as C}from"node:os";import{join as Q}from"node:path";var F=3e4;async function J(e,o){await U(e,{recursive:!0,mode:448});let t=Q(e,"lock"),r={id:j(),pid:process.
pid,host:C()};if(!await O(t,r)){let a=await m(t);if(a!==void 0&&!await V(t,a))throw new Error(`RELAY_RECORDS: another relay (process ${a.pid} on ${a.host}) work\
s with the folder ${e}; end it first, or give each its own folder and its own action types.`);if(await ee(t,a),!await O(t,r))throw new Error(`RELAY_RECORDS: ano\
ther relay has just taken the folder ${e}.`)}let n=setInterval(()=>{m(t).then(async a=>{if(a?.id===r.id)return K(t,new Date,new Date);clearInterval(n),o()},()=>{})},
F/6);return n.unref(),{async release(){clearInterval(n),(await m(t))?.id===r.id&&await y(t,{force:!0})}}}async function O(e,o){let t=`${e}.${o.id}`,r=await z(t,
"wx",384);try{return await r.writeFile(JSON.stringify(o)),await r.close(),await I(t,e),!0}catch(n){if(n.code==="EEXIST")return!1;throw n}finally{await y(t,{force:!0})}}
async function m(e){try{return JSON.parse(await X(e,"utf8"))}catch{return}}async function V(e,{pid:o,host:t}){if(t===C()&&(o===process.pid||!Z(o)))return!0;try{
return Date.now()-(await B(e)).mtimeMs>F}catch{return!0}}function Z(e){try{return process.kill(e,0),!0}catch(o){return o.code==="EPERM"}}async function ee(e,o){
let t=`${e}.${j()}`;try{await q(e,t)}catch(n){if(n.code==="ENOENT")return;throw n}(await m(t))?.id!==o?.id&&await I(t,e).catch(()=>{}),await y(t,{force:!0})}var A=`usage: relay [--once]

Finds CodePipeline's jobs, starts a GitHub workflow run for each, and sees that each is answered.
  --once   one round, then end: 0 where it went through, 1 where something has to be looked at
Settings come from the environment: see relay/README.md.
`,D=5e3,h=E(e=>process.stdout.write(`${e}
`),()=>{});async function re(e){if(process.exitCode=1,e.includes("--help")){process.stdout.write(A),process.exitCode=0;return}let o=e.find(r=>r!=="--once");if(o!==
void 0){process.stderr.write(`"${o}" is no option of the relay.
${A}`);return}let t=new AbortController;for(let r of["SIGINT","SIGTERM"])process.on(r,()=>{t.abort(new Error(`The relay was told to end (${r}).`))});try{let r=R(
process.env),n=te(oe()),a=await J(n,()=>{h("ERROR",`RELAY_RECORDS: another relay has taken the folder ${n}, since this process stood still.`),process.exit(1)});
try{let f=await N(n,()=>u.now()),i=S(r,b(r),f,h);process.exitCode=await ne(i,e.includes("--once"),t.signal)}finally{await a.release()}}catch(r){h("ERROR",r instanceof
Error?r.message:String(r))}}function oe(){let e=process.env.RELAY_RECORDS?.trim()??"";return e===""?".relay":e}async function ne(e,o,t){for(;;){let r=u.now(),n=await e.
round(r+D).then(()=>!0,f=>{if(!(f instanceof v))throw f;return!1});if(o)return n?0:1;let a=r+D-u.now();if(await u.sleep(Math.max(0,a),t).catch(()=>{}),t.aborted)
return 0}}await re(process.argv.slice(2));process.exit();
