import{createRequire as relayCreateRequire}from'node:module';const require=relayCreateRequire(import.meta.url);
import{a as E,b as I,c as L}from"./chunk-TW4Z5C63.js";import{c as k}from"./chunk-4DUZUFHG.js";var U=k(E(),1);import*as f from"net";import*as C from"tls";import D from"assert";import{URL as K}from"url";var R=k(E(),1),$=(0,R.default)("https-proxy-agent:parse-proxy-response");function O(t){return new Promise((r,e)=>{let s=0,o=[];function n(){let i=t.read();i?p(i):
t.once("readable",n)}function a(){t.removeListener("end",u),t.removeListener("error",d),t.removeListener("readable",n)}function u(){a(),$("onend"),e(new Error("\
Proxy connection ended before receiving CONNECT response"))}function d(i){a(),$("onerror %o",i),e(i)}function p(i){o.push(i),s+=i.length;let h=Buffer.concat(o,s),
c=h.indexOf(`\r
\r
`);if(c===-1){$("have not received end of HTTP headers yet..."),n();return}let P=h.slice(0,c).toString("ascii").split(`\r
`),l=P.shift();if(!l)return t.destroy(),e(new Error("No header received from proxy CONNECT response"));let H=l.split(" "),B=+H[1],z=H.slice(2).join(" "),x={};for(let m of P){
if(!m)continue;let w=m.indexOf(":");if(w===-1)return t.destroy(),e(new Error(`Invalid header from proxy CONNECT response: "${m}"`));let v=m.slice(0,w).toLowerCase(),
b=m.slice(w+1).trimStart(),g=x[v];typeof g=="string"?x[v]=[g,b]:Array.isArray(g)?g.push(b):x[v]=b}$("got proxy server response: %o %o",l,x),a(),r({connect:{statusCode:B,
statusText:z,headers:x},buffered:h})}t.on("error",d),t.on("end",u),n()})}var y=(0,U.default)("https-proxy-agent"),A=t=>t.servername===void 0&&t.host&&!f.isIP(t.host)?{...t,servername:t.host}:t,T=class extends I{constructor(r,e){super(
e),this.options={path:void 0},this.proxy=typeof r=="string"?new K(r):r,this.proxyHeaders=e?.headers??{},y("Creating new HttpsProxyAgent instance: %o",this.proxy.
href),e?.negotiate?this.onProxyAuth=L():e?.onProxyAuth&&(this.onProxyAuth=e.onProxyAuth);let s=(this.proxy.hostname||this.proxy.host).replace(/^\[|\]$/g,""),o=this.
proxy.port?parseInt(this.proxy.port,10):this.proxy.protocol==="https:"?443:80;this.connectOpts={ALPNProtocols:["http/1.1"],...e?N(e,"headers","onProxyAuth","neg\
otiate"):null,host:s,port:o}}async connect(r,e){let{proxy:s}=this;if(!e.host)throw new TypeError('No "host" provided');let o;s.protocol==="https:"?(y("Creating \
`tls.Socket`: %o",this.connectOpts),o=C.connect(A(this.connectOpts))):(y("Creating `net.Socket`: %o",this.connectOpts),o=f.connect(this.connectOpts));let n=typeof this.
proxyHeaders=="function"?this.proxyHeaders():{...this.proxyHeaders},a=f.isIPv6(e.host)?`[${e.host}]`:e.host,u=`CONNECT ${a}:${e.port} HTTP/1.1\r
`;if(s.username||s.password){let c=`${decodeURIComponent(s.username)}:${decodeURIComponent(s.password)}`;n["Proxy-Authorization"]=`Basic ${Buffer.from(c).toString(
"base64")}`}n.Host=`${a}:${e.port}`,n["Proxy-Connection"]||(n["Proxy-Connection"]=this.keepAlive?"Keep-Alive":"close");for(let c of Object.keys(n))u+=`${c}: ${n[c]}\
\r
`;let d=O(o);o.write(`${u}\r
`);let{connect:p,buffered:i}=await d;if(r.emit("proxyConnect",p),this.emit("proxyConnect",p,r),r.emit("proxy",{proxy:this.proxy.href,socket:o}),p.statusCode===200)
return r.once("socket",S),e.secureEndpoint?(y("Upgrading socket connection to TLS"),C.connect({...N(A(e),"host","path","port"),socket:o})):o;if(p.statusCode===407&&
this.onProxyAuth){y("Got 407 response, invoking onProxyAuth callback"),o.destroy();let c=p.headers["proxy-authenticate"]||"",P=Array.isArray(c)?c[0].split(/\s/)[0]:
c.split(/\s/)[0],l=await this.onProxyAuth({response:p,scheme:P});return this._connectWithAuth(r,e,l.headers)}o.destroy();let h=new f.Socket({writable:!1});return h.
readable=!0,r.once("socket",c=>{y("Replaying proxy buffer for failed request"),D(c.listenerCount("data")>0),c.push(i),c.push(null)}),h}async _connectWithAuth(r,e,s){
let{proxy:o}=this,n;o.protocol==="https:"?n=C.connect(A(this.connectOpts)):n=f.connect(this.connectOpts);let a=typeof this.proxyHeaders=="function"?this.proxyHeaders():
{...this.proxyHeaders},u=f.isIPv6(e.host)?`[${e.host}]`:e.host,d=`CONNECT ${u}:${e.port} HTTP/1.1\r
`;if(o.username||o.password){let h=`${decodeURIComponent(o.username)}:${decodeURIComponent(o.password)}`;a["Proxy-Authorization"]=`Basic ${Buffer.from(h).toString(
"base64")}`}Object.assign(a,s),a.Host=`${u}:${e.port}`,a["Proxy-Connection"]||(a["Proxy-Connection"]=this.keepAlive?"Keep-Alive":"close");for(let h of Object.keys(
a))d+=`${h}: ${a[h]}\r
`;let p=O(n);n.write(`${d}\r
`);let{connect:i}=await p;if(r.emit("proxyConnect",i),this.emit("proxyConnect",i,r),i.statusCode===200)return r.once("socket",S),e.secureEndpoint?(y("Upgrading \
socket connection to TLS"),C.connect({...N(A(e),"host","path","port"),socket:n})):n;throw n.destroy(),new Error(`Proxy authentication failed with status ${i.statusCode}\
 after retry`)}};T.protocols=["http","https"];function S(t){setImmediate(()=>{t.resume()})}function N(t,...r){let e={},s;for(s in t)r.includes(s)||(e[s]=t[s]);return e}export{T as HttpsProxyAgent};
