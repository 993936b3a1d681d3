import{createRequire as relayCreateRequire}from'node:module';const require=relayCreateRequire(import.meta.url);
import{N as p}from"./chunk-7KEUJZIQ.js";import*as g from"node:zlib";var A=new Uint32Array(256);for(let f=0;f<256;++f){let e=f;for(let t=0;t<8;++t)e=e&1?3988292384^e>>>1:e>>>1;A[f]=e>>>0}var m=4294967295,b=class{digestLength=4;checksum=m;update(e){
for(let t=0;t<e.length;++t)this.checksum=this.checksum>>>8^A[(this.checksum^e[t])&255]}digestSync(){return(this.checksum^m)>>>0}async digest(){let e=this.digestSync(),
t=new Uint8Array(4);return new DataView(t.buffer).setUint32(0,e,!1),t}reset(){this.checksum=m}};var H=typeof g.crc32=="function"?g.crc32:void 0,L=H?v(H):b;function v(f){return class{digestLength=4;value=0;update(t){this.value=f(t,this.value)}digestSync(){return this.
value>>>0}async digest(){let t=new Uint8Array(4);return new DataView(t.buffer).setUint32(0,this.digestSync(),!1),t}reset(){this.value=0}}}var a=64,S=32,I=2**53-1,y=class f{digestLength=S;state=Int32Array.from(U);w;buffer=new Uint8Array(64);bufferLength=0;bytesHashed=0;finished=!1;inner;outer;constructor(e){
if(e){let t=f.normalizeKey(e);this.inner=new f,this.outer=new f;let{inner:s,outer:r}=this,n=new Uint8Array(a*2);for(let h=0;h<a;++h)n[h]=54^t[h],n[h+a]=92^t[h];
s.update(n.subarray(0,a)),r.update(n.subarray(a))}}update(e){if(this.finished)throw new Error("Attempted to update an already finished HMAC.");if(this.inner){this.
inner.update(e);return}let t=p(e),s=0,{byteLength:r}=t;if(this.bytesHashed+=r,this.bytesHashed*8>I)throw new Error("Cannot hash more than 2^53 - 1 bits");for(;r>
0;)this.buffer[this.bufferLength++]=t[s++],r--,this.bufferLength===a&&(this.hashBuffer(),this.bufferLength=0)}async digest(){let{inner:e,outer:t}=this;if(e&&t){
if(this.finished)throw new Error("Attempted to digest an already finished HMAC.");this.finished=!0;let s=e.digestSync();return t.update(s),t.digestSync()}return this.
digestSync()}reset(){this.state=Int32Array.from(U),this.buffer=new Uint8Array(64),this.bufferLength=0,this.bytesHashed=0}digestSync(){let e=this.state.slice(),t=this.
buffer.slice(),s=this.bufferLength,r=this.bytesHashed*8,n=new DataView(t.buffer,t.byteOffset,t.byteLength);if(n.setUint8(s++,128),(s-1)%a>=a-8){for(let i=s;i<a;++i)
n.setUint8(i,0);this.hashBufferWith(e,t),s=0}for(let i=s;i<a-8;++i)n.setUint8(i,0);n.setUint32(a-8,Math.floor(r/4294967296),!1),n.setUint32(a-4,r,!1),this.hashBufferWith(
e,t);let h=new Uint8Array(S);for(let i=0;i<8;++i)h[i*4]=e[i]>>>24&255,h[i*4+1]=e[i]>>>16&255,h[i*4+2]=e[i]>>>8&255,h[i*4+3]=e[i]>>>0&255;return h}static normalizeKey(e){
let t=p(e);if(t.byteLength>a){let s=new f;s.update(t);let r=s.digestSync(),n=new Uint8Array(a);return n.set(r),n}if(t.byteLength<a){let s=new Uint8Array(a);return s.
set(t),s}return t}hashBuffer(){this.hashBufferWith(this.state,this.buffer)}hashBufferWith(e,t){let s=this.w??=new Int32Array(64),r=e[0],n=e[1],h=e[2],i=e[3],o=e[4],
d=e[5],u=e[6],l=e[7];for(let c=0;c<a;++c){if(c<16)s[c]=(t[c*4]&255)<<24|(t[c*4+1]&255)<<16|(t[c*4+2]&255)<<8|t[c*4+3]&255;else{let x=s[c-2],E=(x>>>17|x<<15)^(x>>>
19|x<<13)^x>>>10;x=s[c-15];let k=(x>>>7|x<<25)^(x>>>18|x<<14)^x>>>3;s[c]=(E+s[c-7]|0)+(k+s[c-16]|0)}let w=(((o>>>6|o<<26)^(o>>>11|o<<21)^(o>>>25|o<<7))+(o&d^~o&
u)|0)+(l+(M[c]+s[c]|0)|0)|0,B=((r>>>2|r<<30)^(r>>>13|r<<19)^(r>>>22|r<<10))+(r&n^r&h^n&h)|0;l=u,u=d,d=o,o=i+w|0,i=h,h=n,n=r,r=w+B|0}e[0]+=r,e[1]+=n,e[2]+=h,e[3]+=
i,e[4]+=o,e[5]+=d,e[6]+=u,e[7]+=l}},U=new Int32Array([1779033703,3144134277,1013904242,2773480762,1359893119,2600822924,528734635,1541459225]),M=new Int32Array(
[1116352408,1899447441,3049323471,3921009573,961987163,1508970993,2453635748,2870763221,3624381080,310598401,607225278,1426881987,1925078388,2162078206,2614888103,
3248222580,3835390401,4022224774,264347078,604807628,770255983,1249150122,1555081692,1996064986,2554220882,2821834349,2952996808,3210313671,3336571891,3584528711,
113926993,338241895,666307205,773529912,1294757372,1396182291,1695183700,1986661051,2177026350,2456956037,2730485921,2820302411,3259730800,3345764771,3516065817,
3600352804,4094571909,275423344,430227734,506948616,659060556,883997877,958139571,1322822218,1537002063,1747873779,1955562222,2024104815,2227730452,2361852424,2428436474,
2756734187,3204031479,3329325298]);import{createHash as C,createHmac as z}from"node:crypto";var D=(()=>{try{return C("sha256"),!0}catch{return!1}})(),N=D?O():y;function O(){return class{digestLength=32;secret;hash;isHmac;finished=!1;constructor(e){this.
secret=e,this.isHmac=!!e,this.hash=this.createHash()}update(e){if(this.finished)throw new Error("Attempted to update an already finished hash.");this.hash.update(
e)}async digest(){let e;return this.isHmac?(this.finished=!0,e=this.hash.digest()):e=this.hash.copy().digest(),new Uint8Array(e.buffer,e.byteOffset,e.byteLength)}reset(){
this.hash=this.createHash(),this.finished=!1}createHash(){return this.secret?z("sha256",T(this.secret)):C("sha256")}}}function T(f){return typeof f=="string"?f:
ArrayBuffer.isView(f)?Buffer.from(f.buffer,f.byteOffset,f.byteLength):Buffer.from(f)}export{L as a,N as b};
