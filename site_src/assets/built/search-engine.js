// Built from site_src/frontend/src by `make bundle`: change it there.
"use strict";(()=>{var it=/\p{M}/gu,P=/[\p{L}\p{N}]/u,C=/\p{N}/u,F=/\p{Lu}/u,k=/\p{Ll}/u,L=/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u,
G={"+":"plus","#":"sharp"};function N(l){return at(l)??ct(l)}var I=0,X=1,j=2,R=3,J=Uint8Array.from({length:128},(l,t)=>{
let s=String.fromCharCode(t);return k.test(s)?X:F.test(s)?j:C.test(s)?R:I}),v=256,U=new Uint8Array(v+1),O=new Uint32Array(
v+1);function at(l){let{length:t}=l;if(t>v)return null;let s="",e=0,o=I;for(let n=0;n<t;n+=1){let r=l.charCodeAt(n);if(r>
127||r===43||r===35)return null;let a=J[r],i=n+1<t?J[l.charCodeAt(n+1)]??I:I;if(r===46&&o===R&&i===R){U[e]=0,O[e]=n,e+=1;
continue}if(a!==I){let c=0;o===I?c=2:a===R?c=o===R?0:1:a===j&&(o===X||o===j&&i===X)&&(c=1),U[e]=c,O[e]=n,e+=1}o=a}for(let n=0;n<
e;n+=1)s+=l[O[n]];return U[e]=2,O[e]=t,{text:s.toLowerCase(),starts:U.slice(0,e+1),origins:O.slice(0,e+1)}}function ct(l){let t="",s=[],e=[],o="",n=0;for(let r of l){let a=l.slice(n+r.length,n+r.length+2),i=r.charCodeAt(0)<128?
r.toLowerCase():r.normalize("NFKD").replace(it,"").toLowerCase(),h=(o!==""&&(P.test(o)||o in G)?G[r]:void 0)??(lt(o,r,a)?
".":[...i].filter(f=>P.test(f)).join(""));for(let f=0;f<h.length;f+=1)s.push(f>0?0:ut(o,r,a)),e.push(n);t+=h,h!=="."&&i!==
""&&(o=r),n+=r.length}return{text:t,starts:Uint8Array.from([...s,2]),origins:Uint32Array.from([...e,l.length])}}function lt(l,t,s){
return t==="."&&C.test(l)&&C.test(s.charAt(0))}function ut(l,t,s){return t in G||t==="."?0:!P.test(l)||L.test(t)||L.test(
l)?2:C.test(t)?C.test(l)?0:1:F.test(t)&&(k.test(l)||F.test(l)&&k.test(s.charAt(0)))?1:0}var ht=12,Q=48;function z(l){let t=new Map;
for(let s of l.split(/[\s,;:!?"“”()[\]{}、。，]+/u)){let{text:e,starts:o}=N(s);if(e==="")continue;let n=[...e.slice(
0,Q)].reduce((r,a,i)=>(o[i]===2&&!L.test(a)?r.push(a):r.push((r.pop()??"")+a),r),[]);if(t.set(e,{typed:s,text:e.slice(0,
Q),parts:n}),t.size===ht)break}return[...t.values()]}var tt=52,d=9,ft=/^[\d.]+\p{L}?$/u,mt=/\p{N}/u,dt=/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;function yt(l){
return ft.test(l)||dt.test(l)?0:l.length>=8?2:l.length>=4||l.length===3&&!mt.test(l)?1:0}var x=class{maxErrors;#n;#t;#e;#r;constructor(t){
this.#n=t,this.maxErrors=yt(t),this.#t=t.length===3,this.#e=$(t,0,t.length);let s=()=>new Uint8Array(t.length+2+2);this.#r=
[s(),s(),s()]}couldMatch(t){return gt(this.#e&~t)<=this.maxErrors}match(t,s,e){let o=this.#n,n=o.length,r=Math.min(e-s,n+
this.maxErrors);if(r<n-this.maxErrors)return null;let[a,i,c]=this.#r;for(let u=0;u<=r;u+=1)i[u]=u===0?0:Math.min(d,(i[u-
1]??d)+this.#s(t.charCodeAt(s+u-1)));let h=0;for(let u=1;u<=n;u+=1){let m=o.charCodeAt(u-1),p=this.#s(m);c[0]=Math.min(d,
(i[0]??d)+p);let w=c[0];for(let g=1;g<=r;g+=1){let T=t.charCodeAt(s+g-1),S;if(m===T)S=i[g-1]??d;else{let q=this.#s(T);S=
Math.min((i[g-1]??d)+Math.max(p,q,K(m)||K(T)?d:1),(i[g]??d)+p,(c[g-1]??d)+q),u>1&&g>1&&m===t.charCodeAt(s+g-2)&&T===o.charCodeAt(
u-2)&&!B(m)&&!B(T)&&(S=Math.min(S,(a[g-2]??d)+1))}c[g]=Math.min(d,S),S<w&&(w=S)}if(w>this.maxErrors&&h>=this.maxErrors)return null;
h=w,[a,i,c]=[i,c,a]}this.#r=[a,i,c];let f=this.maxErrors+1,E=0;for(let u=Math.max(1,n-this.maxErrors);u<=r;u+=1){let m=i[u]??
d;m<f&&(f=m,E=0),m===f&&m<=this.maxErrors&&(E|=1<<u-n+2)}return f>this.maxErrors?null:{errors:f,ends:E}}end(t,s,e){let o=this.
match(t,e,t.length);if(o===null)return null;let n=Array.from({length:5},(r,a)=>a).filter(r=>(o.ends&1<<r)!==0).map(r=>e+
this.#n.length-2+r);return n.find(r=>s[r]!==0)??n.at(-1)??null}#s(t){return B(t)||this.#t&&!K(t)?d:1}};function $(l,t,s){
let e=0;for(let o=t;o<s;o+=1)e|=1<<(l.charCodeAt(o)&31);return e}function gt(l){let t=0;for(let s=l;s!==0;s&=s-1)t+=1;return t}
function B(l){return l>=48&&l<=57}function K(l){return l===46}var D={matches:[],corrections:[],unknown:[]},Y=1,nt=2,pt=3,et=4,bt=5,rt=6,At=7,Et=9,xt=10,St=9,It=4,W=2e3,Mt=120,st=100,
Nt=30,_t=24,Tt=130,_=-32768,Z=`
`,Ot=2,ot=5,Rt=24,H=class{#n;#t=[];#e=[];#r;#s;#i;#o;#a;#f;#c;#m;#l=new Map;constructor(t){this.#n=t;let s=new Map,e=[],
o=i=>{let c=s.get(i);if(c!==void 0)return c;let h=this.#t.push(i)-1,f=N(i);return this.#e.push(f.text),e.push(f.starts),
s.set(i,h),h},n=[],r=[];this.#c=new Int32Array(t.length+1);for(let[i,c]of t.entries()){for(let[h,f]of c.names.entries())
n.push(o(f)),r.push(h===0?xt:St);for(let h of c.also)n.push(o(h)),r.push(It);this.#c[i+1]=n.length}this.#a=Int32Array.from(
n),this.#f=Uint8Array.from(r),this.#r=this.#e.map(i=>i+Z).join(""),this.#s=new Uint8Array(this.#r.length+1),this.#i=new Int32Array(
this.#r.length+1),this.#o=new Int32Array(this.#e.length+1);let a=0;for(let[i,c]of this.#e.entries())this.#o[i]=a,this.#s.
set(e[i],a),this.#i.fill(i,a,a+c.length+1),a+=c.length+1;this.#o[this.#e.length]=a}prepare(){this.#d()}#d(){return this.#m??=
new V(this.#r,this.#s),this.#m}find(t){let e=z(t).flatMap(u=>this.#I(u));if(e.length===0)return D;let o=e.map(u=>this.#u(
u.text)),n=this.#b(o),r=this.#x(n);if(r.length>0)return{...D,matches:this.#S(r,n,e)};let a=e.map((u,m)=>{let p=o[m];return p.
any&&u.text.length<=ot?p:this.#y(u.text,p)}),i=e.filter((u,m)=>a[m]?.any===!1).map(u=>u.typed);if(i.length>0)return{...D,
unknown:i};let c=this.#b(a);if(r=this.#x(c),r.length===0)return D;let h=u=>Math.ceil(-(c[u]??0)/W),f=r.reduce((u,m)=>Math.
min(u,h(m)),Number.POSITIVE_INFINITY),E=this.#S(r.filter(u=>h(u)===f),c,e);return{matches:E,corrections:this.#T(e,o,a,E[0]),
unknown:[]}}#I(t){return t.parts.length<2||this.#u(t.text).any?[t]:new x(t.text).maxErrors>0&&this.#y(t.text,this.#u(t.text)).
any&&!t.parts.every(e=>this.#u(e).any)?[t]:t.parts.map(e=>({typed:e,text:e,parts:[e]}))}#u(t){return this.#g(`=${t}`,()=>{
let s=new Int16Array(this.#e.length).fill(_),e=this.#r,o=!1;for(let n=e.indexOf(t);n>=0;){let r=this.#p(n,n+t.length);if(r>
Y||t.length>Ot&&!this.#h(n,n+t.length)){let a=this.#i[n];r>s[a]&&(s[a]=r),o=!0,n=r>=rt?e.indexOf(t,this.#o[a+1]):e.indexOf(
t,n+1)}else n=e.indexOf(t,n+1)}return{scores:s,places:new Map,any:o}})}#y(t,s){return this.#g(`~${t}`,()=>{let e=new x(t);
if(e.maxErrors===0)return s;let o=s.scores.slice(),n=new Map,r=this.#d(),a=s.any;for(let i=0;i<r.size;i+=1){if(!e.couldMatch(
r.letterMasks[i]))continue;let c=r.at(i,0),h=e.match(this.#r,c,c+r.lengths[i]);if(h!==null)for(let f=0,E=r.count(i);f<E;f+=
1){let u=r.at(i,f),m=this.#i[u];if(t.length<=ot&&!this.#M(u,t,h.ends))continue;let p=this.#N(u,t,h.ends)-h.errors*W;a=!0,
p>o[m]&&(o[m]=p,n.set(m,u))}}return{scores:o,places:n,any:a}})}#g(t,s){let e=this.#l.get(t);if(e!==void 0)return e;this.#l.
size>=Rt&&this.#l.delete(this.#l.keys().next().value);let o=s();return this.#l.set(t,o),o}#p(t,s){let e=this.#s,o=this.#i[t],
n=e[s]!==0||this.#o[o+1]-1===s;if(t===this.#o[o])return s===this.#o[o+1]-1?Et:e[s]===2?At:this.#h(t,s)?nt:rt;if(!n&&e[t]!==
0&&this.#h(t,s))return nt;switch(e[t]){case 2:return n?bt:et;case 1:return n?et:pt;default:return Y}}#h(t,s){for(let e=t+
1;e<s;e+=1)if(this.#s[e]===2)return!0;return!1}#M(t,s,e){let o=this.#o[this.#i[t]+1]-1;for(let n=0;n<=4;n+=1){let r=t+s.
length-2+n;if((e&1<<n)!==0&&(r===o||this.#s[r]!==0))return!0}return!1}#N(t,s,e){let o=0;for(let n=0;n<=4;n+=1)(e&1<<n)!==
0&&(o=Math.max(o,this.#p(t,t+s.length-2+n)));return this.#r[t]===s[0]?o:Math.max(Y,o-2)}#b(t){let s=new Int32Array(this.#n.
length),{length:e}=s;for(let{scores:o}of t)for(let n=0;n<e;n+=1){if(s[n]===_)continue;let r=this.#A(n,o);s[n]=r<0?_:s[n]+
this.#E(r,o)}return s}#A(t,s){let e=_,o=-1;for(let n=this.#c[t],r=this.#c[t+1];n<r;n+=1){if(s[this.#a[n]]===_)continue;let a=this.#E(
n,s);a>e&&([e,o]=[a,n])}return o}#E(t,s){let e=s[this.#a[t]],o=e>0?0:Math.ceil(-e/W);return(e+o*W)*this.#f[t]-o*W}#x(t){
let s=[];for(let e=0;e<t.length;e+=1)t[e]!==_&&s.push(e);return s}#S(t,s,e){let o=e.map(({text:a})=>a).join(""),n=new Float64Array(
t.length),r=this.#n.length;for(let[a,i]of t.entries()){let c=s[i]+this.#_(i,o);n[a]=-Math.round(c*64)*r+i}return n.sort(),
Array.from(n,a=>(a%r+r)%r)}#_(t,s){let e=this.#c[t],o=this.#e[this.#a[e]],n=_t*Math.min(s.length,o.length)/Math.max(s.length,
o.length,1),r=this.#n[t];o===s?n+=Mt:o.startsWith(s)&&(n+=Nt);for(let a=1;a<r.names.length&&n<st;a+=1)this.#e[this.#a[e+
a]]===s&&(n+=st);return n+(r.weight<0?-Tt:Math.log2(1+r.weight))}#T(t,s,e,o){let n=[],r=!1;for(let[i,c]of t.entries()){let h=this.#O(
o,c.text,e[i]);if(h!==null){let f=n.at(-1);r&&f!==void 0?n[n.length-1]={typed:`${f.typed} ${c.typed}`,shown:f.shown===h?
h:`${f.shown} ${h}`}:n.push({typed:c.typed,shown:h})}r=h!==null}return t.some(({typed:i},c)=>s[c]?.any&&n.some(h=>h.typed.
includes(i)))?[{typed:t.map(({typed:i})=>i).join(" "),shown:n.map(({shown:i})=>i).join(", ")}]:n}#O(t,s,{scores:e,places:o}){
let n=this.#a[this.#A(t,e)],r=e[n]>0?void 0:o.get(n);if(r===void 0)return null;let{text:a,starts:i,origins:c}=N(this.#t[n]),
h=r-this.#o[n],f=new x(s).end(a,i,h)??a.length;for(;f<a.length&&i[f]!==2;)f+=1;return this.#t[n].slice(c[h],c[f]).replace(
/[\s\p{P}]+$/u,"")}},V=class{letterMasks;lengths;#n;#t;constructor(t,s){let e=new Map;for(let r=0,a=t.indexOf(Z);r<t.length;r+=
1){if(r>a&&(a=t.indexOf(Z,r)),r===a||s[r]===0)continue;let i=t.slice(r,Math.min(a,r+tt)),c=e.get(i);c===void 0?e.set(i,[
r]):c.push(r)}this.letterMasks=new Int32Array(e.size),this.lengths=new Uint8Array(e.size),this.#t=new Int32Array(e.size+
1);let o=[],n=0;for(let[r,a]of e){this.letterMasks[n]=$(r,0,r.length),this.lengths[n]=r.length;for(let i of a)o.push(i);
n+=1,this.#t[n]=o.length}this.#n=Int32Array.from(o)}get size(){return this.lengths.length}count(t){return this.#t[t+1]-this.#t[t]}at(t,s){
return this.#n[this.#t[t]+s]}};globalThis.catalogSearch={FuzzyMatcher:x,fold:N,SearchEngine:H,wordsOf:z};})();
