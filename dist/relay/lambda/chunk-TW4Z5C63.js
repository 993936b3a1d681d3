import{createRequire as relayCreateRequire}from'node:module';const require=relayCreateRequire(import.meta.url);
import{a as A,b as w}from"./chunk-4DUZUFHG.js";var U=w((Re,G)=>{var x=1e3,E=x*60,k=E*60,b=k*24,oe=b*7,ie=b*365.25;G.exports=function(e,r){r=r||{};var t=typeof e;if(t==="string"&&e.length>0)return ce(e);if(t===
"number"&&isFinite(e))return r.long?ae(e):ue(e);throw new Error("val is not a non-empty string or a valid number. val="+JSON.stringify(e))};function ce(e){if(e=
String(e),!(e.length>100)){var r=/^(-?(?:\d+)?\.?\d+) *(milliseconds?|msecs?|ms|seconds?|secs?|s|minutes?|mins?|m|hours?|hrs?|h|days?|d|weeks?|w|years?|yrs?|y)?$/i.
exec(e);if(r){var t=parseFloat(r[1]),n=(r[2]||"ms").toLowerCase();switch(n){case"years":case"year":case"yrs":case"yr":case"y":return t*ie;case"weeks":case"week":case"\
w":return t*oe;case"days":case"day":case"d":return t*b;case"hours":case"hour":case"hrs":case"hr":case"h":return t*k;case"minutes":case"minute":case"mins":case"m\
in":case"m":return t*E;case"seconds":case"second":case"secs":case"sec":case"s":return t*x;case"milliseconds":case"millisecond":case"msecs":case"msec":case"ms":return t;default:
return}}}}function ue(e){var r=Math.abs(e);return r>=b?Math.round(e/b)+"d":r>=k?Math.round(e/k)+"h":r>=E?Math.round(e/E)+"m":r>=x?Math.round(e/x)+"s":e+"ms"}function ae(e){
var r=Math.abs(e);return r>=b?R(e,r,b,"day"):r>=k?R(e,r,k,"hour"):r>=E?R(e,r,E,"minute"):r>=x?R(e,r,x,"second"):e+" ms"}function R(e,r,t,n){var i=r>=t*1.5;return Math.
round(e/t)+" "+n+(i?"s":"")}});var P=w((Te,$)=>{function le(e){t.debug=t,t.default=t,t.coerce=M,t.disable=v,t.enable=i,t.enabled=m,t.humanize=U(),t.destroy=te,Object.keys(e).forEach(s=>{t[s]=
e[s]}),t.names=[],t.skips=[],t.formatters={};function r(s){let o=0;for(let c=0;c<s.length;c++)o=(o<<5)-o+s.charCodeAt(c),o|=0;return t.colors[Math.abs(o)%t.colors.
length]}t.selectColor=r;function t(s){let o,c=null,l,O;function f(...h){if(!f.enabled)return;let F=f,S=Number(new Date),re=S-(o||S);F.diff=re,F.prev=o,F.curr=S,
o=S,h[0]=t.coerce(h[0]),typeof h[0]!="string"&&h.unshift("%O");let I=0;h[0]=h[0].replace(/%([a-zA-Z%])/g,(L,ne)=>{if(L==="%%")return"%";I++;let D=t.formatters[ne];
if(typeof D=="function"){let se=h[I];L=D.call(F,se),h.splice(I,1),I--}return L}),t.formatArgs.call(F,h),(F.log||t.log).apply(F,h)}return f.namespace=s,f.useColors=
t.useColors(),f.color=t.selectColor(s),f.extend=n,f.destroy=t.destroy,Object.defineProperty(f,"enabled",{enumerable:!0,configurable:!1,get:()=>c!==null?c:(l!==t.
namespaces&&(l=t.namespaces,O=t.enabled(s)),O),set:h=>{c=h}}),typeof t.init=="function"&&t.init(f),f}function n(s,o){let c=t(this.namespace+(typeof o>"u"?":":o)+
s);return c.log=this.log,c}function i(s){t.save(s),t.namespaces=s,t.names=[],t.skips=[];let o=(typeof s=="string"?s:"").trim().replace(/\s+/g,",").split(",").filter(
Boolean);for(let c of o)c[0]==="-"?t.skips.push(c.slice(1)):t.names.push(c)}function d(s,o){let c=0,l=0,O=-1,f=0;for(;c<s.length;)if(l<o.length&&(o[l]===s[c]||o[l]===
"*"))o[l]==="*"?(O=l,f=c,l++):(c++,l++);else if(O!==-1)l=O+1,f++,c=f;else return!1;for(;l<o.length&&o[l]==="*";)l++;return l===o.length}function v(){let s=[...t.
names,...t.skips.map(o=>"-"+o)].join(",");return t.enable(""),s}function m(s){for(let o of t.skips)if(d(s,o))return!1;for(let o of t.names)if(d(s,o))return!0;return!1}
function M(s){return s instanceof Error?s.stack||s.message:s}function te(){console.warn("Instance method `debug.destroy()` is deprecated and no longer does anyt\
hing. It will be removed in the next major version of `debug`.")}return t.enable(t.load()),t}$.exports=le});var z=w((p,T)=>{p.formatArgs=pe;p.save=de;p.load=he;p.useColors=fe;p.storage=Ce();p.destroy=(()=>{let e=!1;return()=>{e||(e=!0,console.warn("Instance method `de\
bug.destroy()` is deprecated and no longer does anything. It will be removed in the next major version of `debug`."))}})();p.colors=["#0000CC","#0000FF","#0033C\
C","#0033FF","#0066CC","#0066FF","#0099CC","#0099FF","#00CC00","#00CC33","#00CC66","#00CC99","#00CCCC","#00CCFF","#3300CC","#3300FF","#3333CC","#3333FF","#3366C\
C","#3366FF","#3399CC","#3399FF","#33CC00","#33CC33","#33CC66","#33CC99","#33CCCC","#33CCFF","#6600CC","#6600FF","#6633CC","#6633FF","#66CC00","#66CC33","#9900C\
C","#9900FF","#9933CC","#9933FF","#99CC00","#99CC33","#CC0000","#CC0033","#CC0066","#CC0099","#CC00CC","#CC00FF","#CC3300","#CC3333","#CC3366","#CC3399","#CC33C\
C","#CC33FF","#CC6600","#CC6633","#CC9900","#CC9933","#CCCC00","#CCCC33","#FF0000","#FF0033","#FF0066","#FF0099","#FF00CC","#FF00FF","#FF3300","#FF3333","#FF336\
6","#FF3399","#FF33CC","#FF33FF","#FF6600","#FF6633","#FF9900","#FF9933","#FFCC00","#FFCC33"];function fe(){if(typeof window<"u"&&window.process&&(window.process.
type==="renderer"||window.process.__nwjs))return!0;if(typeof navigator<"u"&&navigator.userAgent&&navigator.userAgent.toLowerCase().match(/(edge|trident)\/(\d+)/))
return!1;let e;return typeof document<"u"&&document.documentElement&&document.documentElement.style&&document.documentElement.style.WebkitAppearance||typeof window<
"u"&&window.console&&(window.console.firebug||window.console.exception&&window.console.table)||typeof navigator<"u"&&navigator.userAgent&&(e=navigator.userAgent.
toLowerCase().match(/firefox\/(\d+)/))&&parseInt(e[1],10)>=31||typeof navigator<"u"&&navigator.userAgent&&navigator.userAgent.toLowerCase().match(/applewebkit\/(\d+)/)}
function pe(e){if(e[0]=(this.useColors?"%c":"")+this.namespace+(this.useColors?" %c":" ")+e[0]+(this.useColors?"%c ":" ")+"+"+T.exports.humanize(this.diff),!this.
useColors)return;let r="color: "+this.color;e.splice(1,0,r,"color: inherit");let t=0,n=0;e[0].replace(/%[a-zA-Z%]/g,i=>{i!=="%%"&&(t++,i==="%c"&&(n=t))}),e.splice(
n,0,r)}p.log=console.debug||console.log||(()=>{});function de(e){try{e?p.storage.setItem("debug",e):p.storage.removeItem("debug")}catch{}}function he(){let e;try{
e=p.storage.getItem("debug")||p.storage.getItem("DEBUG")}catch{}return!e&&typeof process<"u"&&"env"in process&&(e=process.env.DEBUG),e}function Ce(){try{return localStorage}catch{}}
T.exports=P()(p);var{formatters:me}=T.exports;me.j=function(e){try{return JSON.stringify(e)}catch(r){return"[UnexpectedJSONParseError]: "+r.message}}});var V=w((Ne,H)=>{"use strict";H.exports=(e,r=process.argv)=>{let t=e.startsWith("-")?"":e.length===1?"-":"--",n=r.indexOf(t+e),i=r.indexOf("--");return n!==-1&&
(i===-1||n<i)}});var Y=w((_e,W)=>{"use strict";var ge=A("os"),J=A("tty"),C=V(),{env:u}=process,y;C("no-color")||C("no-colors")||C("color=false")||C("color=never")?y=0:(C("color")||
C("colors")||C("color=true")||C("color=always"))&&(y=1);"FORCE_COLOR"in u&&(u.FORCE_COLOR==="true"?y=1:u.FORCE_COLOR==="false"?y=0:y=u.FORCE_COLOR.length===0?1:
Math.min(parseInt(u.FORCE_COLOR,10),3));function B(e){return e===0?!1:{level:e,hasBasic:!0,has256:e>=2,has16m:e>=3}}function j(e,r){if(y===0)return 0;if(C("colo\
r=16m")||C("color=full")||C("color=truecolor"))return 3;if(C("color=256"))return 2;if(e&&!r&&y===void 0)return 0;let t=y||0;if(u.TERM==="dumb")return t;if(process.
platform==="win32"){let n=ge.release().split(".");return Number(n[0])>=10&&Number(n[2])>=10586?Number(n[2])>=14931?3:2:1}if("CI"in u)return["TRAVIS","CIRCLECI",
"APPVEYOR","GITLAB_CI","GITHUB_ACTIONS","BUILDKITE"].some(n=>n in u)||u.CI_NAME==="codeship"?1:t;if("TEAMCITY_VERSION"in u)return/^(9\.(0*[1-9]\d*)\.|\d{2,}\.)/.
test(u.TEAMCITY_VERSION)?1:0;if(u.COLORTERM==="truecolor")return 3;if("TERM_PROGRAM"in u){let n=parseInt((u.TERM_PROGRAM_VERSION||"").split(".")[0],10);switch(u.
TERM_PROGRAM){case"iTerm.app":return n>=3?3:2;case"Apple_Terminal":return 2}}return/-256(color)?$/i.test(u.TERM)?2:/^screen|^xterm|^vt100|^vt220|^rxvt|color|ansi|cygwin|linux/i.
test(u.TERM)||"COLORTERM"in u?1:t}function ye(e){let r=j(e,e&&e.isTTY);return B(r)}W.exports={supportsColor:ye,stdout:B(j(!0,J.isatty(1))),stderr:B(j(!0,J.isatty(
2)))}});var Z=w((a,_)=>{var Fe=A("tty"),N=A("util");a.init=ve;a.log=xe;a.formatArgs=be;a.save=Ee;a.load=ke;a.useColors=we;a.destroy=N.deprecate(()=>{},"Instance method \
`debug.destroy()` is deprecated and no longer does anything. It will be removed in the next major version of `debug`.");a.colors=[6,2,3,4,5,1];try{let e=Y();e&&
(e.stderr||e).level>=2&&(a.colors=[20,21,26,27,32,33,38,39,40,41,42,43,44,45,56,57,62,63,68,69,74,75,76,77,78,79,80,81,92,93,98,99,112,113,128,129,134,135,148,149,
160,161,162,163,164,165,166,167,168,169,170,171,172,173,178,179,184,185,196,197,198,199,200,201,202,203,204,205,206,207,208,209,214,215,220,221])}catch{}a.inspectOpts=
Object.keys(process.env).filter(e=>/^debug_/i.test(e)).reduce((e,r)=>{let t=r.substring(6).toLowerCase().replace(/_([a-z])/g,(i,d)=>d.toUpperCase()),n=process.env[r];
return/^(yes|on|true|enabled)$/i.test(n)?n=!0:/^(no|off|false|disabled)$/i.test(n)?n=!1:n==="null"?n=null:n=Number(n),e[t]=n,e},{});function we(){return"colors"in
a.inspectOpts?!!a.inspectOpts.colors:Fe.isatty(process.stderr.fd)}function be(e){let{namespace:r,useColors:t}=this;if(t){let n=this.color,i="\x1B[3"+(n<8?n:"8;5\
;"+n),d=`  ${i};1m${r} \x1B[0m`;e[0]=d+e[0].split(`
`).join(`
`+d),e.push(i+"m+"+_.exports.humanize(this.diff)+"\x1B[0m")}else e[0]=Oe()+r+" "+e[0]}function Oe(){return a.inspectOpts.hideDate?"":new Date().toISOString()+" "}
function xe(...e){return process.stderr.write(N.formatWithOptions(a.inspectOpts,...e)+`
`)}function Ee(e){e?process.env.DEBUG=e:delete process.env.DEBUG}function ke(){return process.env.DEBUG}function ve(e){e.inspectOpts={};let r=Object.keys(a.inspectOpts);
for(let t=0;t<r.length;t++)e.inspectOpts[r[t]]=a.inspectOpts[r[t]]}_.exports=P()(a);var{formatters:K}=_.exports;K.o=function(e){return this.inspectOpts.colors=this.
useColors,N.inspect(e,this.inspectOpts).split(`
`).map(r=>r.trim()).join(" ")};K.O=function(e){return this.inspectOpts.colors=this.useColors,N.inspect(e,this.inspectOpts)}});var Se=w((Me,q)=>{typeof process>"u"||process.type==="renderer"||process.browser===!0||process.__nwjs?q.exports=z():q.exports=Z()});import*as X from"net";import*as ee from"http";import{Agent as Ie}from"https";var g=Symbol("AgentBaseInternalState"),Q=class extends ee.Agent{constructor(r){super(
r),this[g]={}}isSecureEndpoint(r){if(r){if(typeof r.secureEndpoint=="boolean")return r.secureEndpoint;if(typeof r.protocol=="string")return r.protocol==="https:"}
let{stack:t}=new Error;return typeof t!="string"?!1:t.split(`
`).some(n=>n.indexOf("(https.js:")!==-1||n.indexOf("node:https:")!==-1)}incrementSockets(r){if(this.maxSockets===1/0&&this.maxTotalSockets===1/0)return null;this.
sockets[r]||(this.sockets[r]=[]);let t=new X.Socket({writable:!1});return this.sockets[r].push(t),this.totalSocketCount++,t}decrementSockets(r,t){if(!this.sockets[r]||
t===null)return;let n=this.sockets[r],i=n.indexOf(t);i!==-1&&(n.splice(i,1),this.totalSocketCount--,n.length===0&&delete this.sockets[r])}getName(r){return this.
isSecureEndpoint(r)?Ie.prototype.getName.call(this,r):super.getName(r)}createSocket(r,t,n){let i={...t,secureEndpoint:this.isSecureEndpoint(t)},d=this.getName(i),
v=this.incrementSockets(d);Promise.resolve().then(()=>this.connect(r,i)).then(m=>{if(this.decrementSockets(d,v),typeof m.addRequest=="function")try{return m.addRequest(
r,i)}catch(M){return n(M)}this[g].currentSocket=m,super.createSocket(r,t,n)},m=>{this.decrementSockets(d,v),n(m)})}createConnection(){let r=this[g].currentSocket;
if(this[g].currentSocket=void 0,!r)throw new Error("No socket was returned in the `connect()` function");return r}get defaultPort(){return this[g].defaultPort??
(this.protocol==="https:"?443:80)}set defaultPort(r){this[g]&&(this[g].defaultPort=r)}get protocol(){return this[g].protocol??(this.isSecureEndpoint()?"https:":
"http:")}set protocol(r){this[g]&&(this[g].protocol=r)}};function qe(){return async({response:e,scheme:r})=>{if(r.toLowerCase()!=="negotiate")throw new Error(`Expected Negotiate scheme but got "${r}"`);let t;try{t=await import("kerberos")}catch{
throw new Error('The "kerberos" package is required for Negotiate proxy authentication. Install it with: npm install kerberos')}let n=e.headers["proxy-authentic\
ate"]||"",i=Array.isArray(n)?n[0]:n,d=typeof i=="string"&&i.includes(" ")?i.split(" ").slice(1).join(" "):void 0,m=await(await t.initializeClient("HTTP@proxy",{
mechOID:t.GSS_MECH_OID_SPNEGO})).step(d||"");if(!m)throw new Error("Kerberos client.step() returned no token");return{headers:{"Proxy-Authorization":`Negotiate ${m}`}}}}export{Se as a,Q as b,qe as c};
