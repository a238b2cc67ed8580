// Built from site_src/frontend/src by `make bundle`: change it there.
"use strict";(()=>{var ce=document.currentScript instanceof HTMLScriptElement?document.currentScript.src:location.href;function T(e){return new Promise(
(t,r)=>{let n=document.createElement("script");n.src=e,n.addEventListener("load",()=>t()),n.addEventListener("error",()=>{
n.remove(),r(new Error(`${e} could not be loaded`))}),document.head.append(n)})}var x=new Map;function N(e,t){let r=x.get(e);return r!==void 0||(r=T(e).then(()=>{let n=window.catalogData?.[t];if(n===void 0)
throw new Error(`${e} does not register ${t}`);return n}),r.catch(()=>x.delete(e)),x.set(e,r)),r}function c(e,...t){let r=A(e);return F(typeof r=="string"?r:e,t[0]??{})}function k(e,t,r,n={}){let s=A(e)??[e,t],i=typeof s==
"string"?[s]:s,o=r===1?i[0]:i.at(-1);return F(o??t,{n:r.toLocaleString("en"),...n})}function O(e){return z(e.filter(t=>t!==""),(t,r)=>c("{text} {sentence}",{text:t,sentence:r}))}function z(e,t){let[r="",...n]=e;
return n.reduce(t,r)}function A(e){let t=typeof window>"u"?void 0:window.catalogData;return t?.words?.[e]??t?.["more-words"]?.[e]}function F(e,t){
return e.replace(/\{(\w+)\}/g,(r,n)=>n in t?String(t[n]):r)}var G=/^-?[0-9]+(?:\.[0-9]+)?$/;function $(e,t){return(e==="list"?t.split(/[,\n]/):[t]).map(n=>n.replace(/\s+/g," ").trim()).
filter(n=>n!=="")}function H(e,t){let r=$(e.form,t);if(r.length===0)return e.needed?c("Required."):"";let{example:n}=e;for(let s of r){
if(/<[a-z/!]/i.test(s))return c("This looks like HTML; write plain text.");if(/[\p{Cc}\p{Cf}\p{Co}\p{Cs}]/u.test(s))return c(
"The text contains an invisible character; delete it.");if((e.form==="number"||e.form==="whole")&&!G.test(s))return n===
""?c("Write a number without other text."):c("Write a number without other text; write it like {example}.",{example:n});
if(e.form==="whole"&&!/^[0-9]{1,15}$/.test(s))return c("Write a whole number, without a decimal point.");if(e.most>0&&s.
length>e.most)return c("Longer than {n} characters; shorten it.",{n:e.most});if(e.pattern!==""&&!new RegExp(e.pattern,"u").
test(s))return n===""?c("“{text}” has the wrong format.",{text:s}):c("“{text}” has the wrong format; write it like {\
example}.",{text:s,example:n})}return""}function C(e){let t=/^(\d{4})-(\d{2})(?:-(\d{2}))?$/.exec(e.trim());if(t===null)
return!1;let r=Number(t[2]),n=new Date(Date.UTC(Number(t[1]),r,0)).getUTCDate();return r<1||r>12||t[3]!==void 0&&(Number(
t[3])<1||Number(t[3])>n)}function v(e,t){return e==="number"||e==="whole"?{number:t}:e==="flag"?t==="true":t}function S(e){
return e.normalize("NFKD").replace(/[\u0300-\u036f]/g,"").toLowerCase().replace(/\+/g,"-plus").replace(/[^a-z0-9.]+/g,"-").
replace(/^[-.]+|[-.]+$/g,"").slice(0,80)}var J="authors",K=new Set("-?:,[]{}#&*!|>'\"%@`=<~"),X=/^(?:true|false|null|yes|no|on|off|y|n)$/i,Q=V([/^(?=\D*\d)[-+]?(?:\d[\d_]*)?\.?[\d_]*(?:[eE][-+]?\d+)?$/,
/^[-+]?0[xX][\da-fA-F_]+$/,/^[-+]?0[bB][01_]+$/,/^0o[0-7]+$/,/^[-+]?\d[\d_]*(?::[0-5]?\d)+(?:\.[\d_]*)?$/,/^[-+]?\.(?:inf|nan)$/],
"i"),Y=/^\d{4}-\d{1,2}-\d{1,2}(?:[Tt ].*)?$/,I=/^(?:released|date|retrieved|on|.+_cutoff)$/,E=V([/[\u0000-\u001f\u007f-\u009f\u00ad\u0600-\u0605\u061c\u06dd\u070f\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f]/,
/[\ue000-\uf8ff\ufeff\ufff9-\ufffb\ufffe\uffff]/,/[\ud800-\udbff](?![\udc00-\udfff])/,/(?<![\ud800-\udbff])[\udc00-\udfff]/]);
function V(e,t=""){return new RegExp(e.map(({source:r})=>r).join("|"),t)}function Z(e){let t=e.codePointAt(0)??0;return t>=
55296&&t<=57343?"":e===`
`||e==="	"||e==="\r"?{"\n":"\\n","	":"\\t","\r":"\\r"}[e]:t<=255?`\\x${t.toString(16).padStart(2,"0")}`:`\\u${t.toString(
16).padStart(4,"0")}`}function m(e){return[...e].length}function ee(e,t){return e===""||K.has(e[0]??"")||e!==e.trim()||e.
startsWith("...")||e.includes(": ")||e.includes(" #")||e.endsWith(":")||E.test(e)||X.test(e)||Q.test(e)?!1:!t||!/[,[\]{}?]/.
test(e)}function D(e,t,r=!1){return typeof e=="boolean"?String(e):typeof e=="object"?e.number:ee(e,t)&&(r||!Y.test(e))?e:
/["\\]/.test(e)&&!e.includes("'")&&!E.test(e)?`'${e}'`:`"${e.replace(/["\\]/g,"\\$&").replace(new RegExp(E,"g"),Z)}"`}function R(e){
return typeof e=="object"&&!Array.isArray(e)&&!("number"in e)}function g(e){return Array.isArray(e)}var L=class{order;constructor(t){
this.order=t}ordered(t,r){let n=new Map(this.order[r]?.map((i,o)=>[i,o])),s=i=>n.get(i)??n.size;return Object.entries(t).
sort(([i],[o])=>s(i)-s(o))}block(t,r,n){let s=" ".repeat(n);return g(t)?t.flatMap(i=>this.item(`${s}-`,null,i,r,n)):this.
ordered(t,r).flatMap(([i,o])=>this.item(`${s}${i}:`,i,o,i,n))}item(t,r,n,s,i){if(!g(n)&&!R(n))return this.scalarLines(t,
r,n,i);let o=this.parts(n,s);if(o!==null){let a=`${t} ${this.inBrackets(n,o)}`;if(m(a)<=140||s==="rows")return[a];let d=this.
wrapped(r,n,o,t);if(d!==null)return d}let l=this.block(n,s,i+2);return r!==null?[t,...l]:[`${t} ${l[0]?.slice(i+2)??""}`,
...l.slice(1)]}scalarLines(t,r,n,s){let i=D(n,!1,r!==null&&I.test(r)),o=typeof n=="string"&&/^\S+(?: \S+)*$/.test(n)&&!E.
test(n);if(m(t)+1+m(i)<=140||!o)return[`${t} ${i}`];let l=[];for(let a of n.split(" ")){let d=l.at(-1);d!==void 0&&m(d)+
1+m(a)<=120?l[l.length-1]=`${d} ${a}`:l.push(" ".repeat(s+2)+a)}return[`${t} >-`,...l]}inBrackets(t,r){return g(t)?`[${r.
join(", ")}]`:`{${r.join(", ")}}`}parts(t,r){let n=g(t)?t.map(i=>[null,i]):this.ordered(t,r);if(n.length>0&&n.every(([,i])=>R(
i)))return null;let s=[];for(let[i,o]of n){let l;if(g(o)||R(o)){let a=i===null&&g(o)?null:this.parts(o,i??r);if(a===null)
return null;l=this.inBrackets(o,a)}else l=D(o,!0,i!==null&&I.test(i));s.push(i===null?l:`${i}: ${l}`)}return s}wrapped(t,r,n,s){
if(!(g(r)?t===J:t===null)||n.length===0||Math.max(...n.map(m))>100)return null;let[o,l]=g(r)?["[","]"]:["{","}"],a=[`${s}\
 ${o}${n[0]??""}`],d=m(s)+2;for(let u of n.slice(1)){let p=a.at(-1)??"";m(p)+m(u)+3<=140?a[a.length-1]=`${p}, ${u}`:(a[a.
length-1]=`${p},`,a.push(" ".repeat(d)+u))}return a[a.length-1]+=l,a.length<=3||g(r)?a:null}};function q(e,t){return`${new L(
t).block(e,"",0).join(`
`)}
`}var h=JSON.parse(document.getElementById("form-told")?.textContent??"{}"),te=document.getElementById("form-yaml"),ne=document.
getElementById("form-path"),P=document.getElementById("form-state"),B=document.getElementById("form-open"),M=new WeakSet,
W={};function re(e){let{form:t="text",pattern:r="",most:n="0",example:s=""}=e.dataset;return{form:t,pattern:r,most:Number(
n),example:s,needed:e.dataset.needed!==void 0}}function oe(e,t){let r=M.has(e)?t:"",n=document.getElementById(`${e.id}-e\
rror`);n!==null&&n.textContent!==r&&(n.textContent=r),r===""?e.removeAttribute("aria-invalid"):e.setAttribute("aria-inva\
lid","true")}function U(e){return[...e.querySelectorAll("[data-form]")]}function j(e,t){let r={},n=0,s=U(e),i=s.every(o=>o.
value.trim()==="");for(let o of s){let{name:l=""}=o.dataset,a=re(o),d=s.find(b=>b.dataset.name===o.dataset.instead),u=d!==
void 0&&d.value.trim()!=="",p=a.needed&&!(t&&i)&&!u,f=H({...a,needed:p},o.value);f===""&&u&&o.value.trim()!==""&&(f=c("W\
rite this or {field}, as the metric's unit asks for, not both.",{field:d.dataset.name??""})),f===""&&/^(?:released|date|retrieved)$/.
test(l)&&C(o.value)&&(f=c("This date does not exist.")),oe(o,f),f!==""&&(n+=1);let y=$(a.form,o.value).map(b=>v(a.form,b));
y[0]!==void 0&&(r[l]=a.form==="list"?y:y[0])}return{fields:r,wrong:n}}function se(e){let t={},r=0;for(let n of e.querySelectorAll(
"[data-part]")){let s=n.dataset.part??"",i=n.querySelectorAll("[data-copy]");if(i.length>0){let o=[...i].map((a,d)=>j(a,
s!=="rows"||d>0));r+=o.reduce((a,d)=>a+d.wrong,0);let l=o.map(a=>a.fields).filter(a=>Object.keys(a).length>0);l.length>0&&
(t[s]=l)}else{let o=j(n,s!==""&&s!=="source");r+=o.wrong,s===""?Object.assign(t,o.fields):Object.keys(o.fields).length>0&&
(t[s]=o.fields)}}return{fields:t,wrong:r}}function ie(e,t){let r=h.folders[e]??"";if(e!=="result")return`${r}/${S(typeof t.
name=="string"?t.name:"")||"name"}`;let n=t.source??{},s=S(typeof n.title=="string"?n.title:"")||"source";return`${r}/${s}\
/results`}function ae(){return document.querySelector("[data-kind]:not([hidden])")}function w(){let e=ae();if(e===null)return;
let t=e.dataset.kind??"",{fields:r,wrong:n}=se(e),s=t==="result"&&r.measured_by===void 0&&r.quoted!==!0,i=ie(t,r),o=i.slice(
i.indexOf("/")+1),l=q(r,h.order[t]??{}),a=`entries/${i}.yaml`;te.textContent=l,ne.textContent=a;let d=[];W[h.folders[t]??
""]?.includes(o)===!0&&d.push(c("A file with this name already exists: edit that file.")),n>0&&d.push(k("One field is mi\
ssing or wrong.","{n} fields are missing or wrong.",n)),s&&d.push(c("Say who ran the models, or that the source quotes o\
thers."));let u=y=>`${h.start}${h.path}=${encodeURIComponent(a)}`+(y?`&${h.text}=${encodeURIComponent(l)}`:""),p=u(!0).length<=
h.most;B.hidden=d.length>0,B.href=u(p),d.length===0&&d.push(p?c("Ready."):c("Ready; too long for a link: copy it, then o\
pen the new file."));let f=O(d);P.textContent!==f&&(P.textContent=f)}function le(e){let t=e.closest("[data-part]"),r=t?.
querySelector("[data-copy]:last-of-type");if(t==null||r===null||r===void 0)return null;let n=r.cloneNode(!0),s=Number(r.
dataset.copy)+1;n.dataset.copy=String(s),n.setAttribute("aria-label",`${t.dataset.title??""} ${s+1}`);let i=o=>`${o.replace(
/--\d+/,"")}`.replace(/(-error|-help)?$/,l=>`--${s}${l}`);for(let o of n.querySelectorAll("*")){o.id!==""&&(o.id=i(o.id));
for(let l of["for","aria-describedby"]){let a=o.getAttribute(l);a!==null&&o.setAttribute(l,a.split(" ").map(i).join(" "))}
o.matches("[data-form]")&&(o.value="",o.removeAttribute("aria-invalid")),o.matches(".field-error")&&(o.textContent="")}return r.
after(n),n}function _(){let e=[...document.querySelectorAll("[data-kind]")],t=e.find(n=>n.dataset.kind===location.hash.slice(
1))??e[0];for(let n of e)n.hidden=n!==t;for(let n of document.querySelectorAll("[data-choose]"))n.dataset.choose===t?.dataset.
kind?n.setAttribute("aria-current","true"):n.removeAttribute("aria-current");let r=[...t?.querySelectorAll("[data-form]")??
[]];for(let[n,s]of new URLSearchParams(location.search)){let i=r.find(o=>o.dataset.name===n);i!==void 0&&i.value===""&&(i.
value=s)}w()}async function de(){let e=await N(document.getElementById("form")?.dataset.offers??"","form");W=e.known;for(let[
t,r]of Object.entries(e.offers))document.getElementById(`offers-${t}`)?.replaceChildren(...r.map(([n,s])=>{let i=document.
createElement("option");return i.value=n,i.textContent=s,i}));w()}document.addEventListener("focusin",()=>{de().catch(()=>{})},
{once:!0});document.addEventListener("input",e=>{e.target instanceof Element&&M.add(e.target),w()});document.addEventListener(
"focusout",e=>{e.target instanceof Element&&e.target.matches("[data-form]")&&(M.add(e.target),w())});document.addEventListener(
"click",e=>{if(!(e.target instanceof HTMLButtonElement)||e.target.dataset.grow===void 0)return;let t=le(e.target);w(),t!==
null&&U(t)[0]?.focus()});window.addEventListener("hashchange",_);for(let e of document.querySelectorAll("[data-needs-scr\
ipt]"))e.hidden=!1;for(let e of document.querySelectorAll("[data-without-script]"))e.hidden=!0;_();})();
