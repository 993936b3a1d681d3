import{createRequire as relayCreateRequire}from'node:module';const require=relayCreateRequire(import.meta.url);
import{a as A,b as f,c as l}from"./chunk-TW4Z5C63.js";import{c as P}from"./chunk-4DUZUFHG.js";var g=P(A(),1);import*as x from"net";import*as m from"tls";import{once as C}from"events";import{URL as y}from"url";var r=(0,g.default)("http-proxy-agent"),h=class extends f{constructor(t,e){super(e),this.proxy=typeof t=="string"?new y(t):t,this.proxyHeaders=e?.headers??{},r(
"Creating new HttpProxyAgent instance: %o",this.proxy.href),e?.negotiate?this.onProxyAuth=l():e?.onProxyAuth&&(this.onProxyAuth=e.onProxyAuth);let o=(this.proxy.
hostname||this.proxy.host).replace(/^\[|\]$/g,""),s=this.proxy.port?parseInt(this.proxy.port,10):this.proxy.protocol==="https:"?443:80;this.connectOpts={...e?H(
e,"headers","onProxyAuth","negotiate"):null,host:o,port:s}}addRequest(t,e){t._header=null,this.setRequestProps(t,e),super.addRequest(t,e)}setRequestProps(t,e){let{
proxy:o}=this,s=e.secureEndpoint?"https:":"http:",n=t.getHeader("host")||"localhost",a=`${s}//${n}`,u=new y(t.path,a);e.port!==80&&(u.port=String(e.port)),t.path=
String(u);let i=typeof this.proxyHeaders=="function"?this.proxyHeaders():{...this.proxyHeaders};if(o.username||o.password){let c=`${decodeURIComponent(o.username)}\
:${decodeURIComponent(o.password)}`;i["Proxy-Authorization"]=`Basic ${Buffer.from(c).toString("base64")}`}i["Proxy-Connection"]||(i["Proxy-Connection"]=this.keepAlive?
"Keep-Alive":"close");for(let c of Object.keys(i)){let d=i[c];d&&t.setHeader(c,d)}}async connect(t,e){t._header=null,t.path.includes("://")||this.setRequestProps(
t,e);let o,s;r("Regenerating stored HTTP header string for request"),t._implicitHeader(),t.outputData&&t.outputData.length>0&&(r("Patching connection write() ou\
tput buffer with updated header"),o=t.outputData[0].data,s=o.indexOf(`\r
\r
`)+4,t.outputData[0].data=t._header+o.substring(s),r("Output buffer: %o",t.outputData[0].data));let n;this.proxy.protocol==="https:"?(r("Creating `tls.Socket`: \
%o",this.connectOpts),n=m.connect(this.connectOpts)):(r("Creating `net.Socket`: %o",this.connectOpts),n=x.connect(this.connectOpts)),await C(n,"connect");let a={
socket:n};return t.emit("proxyConnect",a),this.emit("proxyConnect",a,t),t.emit("proxy",{proxy:this.proxy.href,socket:n}),n}};h.protocols=["http","https"];function H(p,...t){
let e={},o;for(o in p)t.includes(o)||(e[o]=p[o]);return e}export{h as HttpProxyAgent};
