// Built from site_src/frontend/src by `make bundle`: change it there.
"use strict";(()=>{var O=document.currentScript instanceof HTMLScriptElement?document.currentScript.src:location.href;function y(t){return new Promise(
(e,n)=>{let r=document.createElement("script");r.src=t,r.addEventListener("load",()=>e()),r.addEventListener("error",()=>{
r.remove(),n(new Error(`${t} could not be loaded`))}),document.head.append(r)})}function S(t){return y(new URL(t,O).href)}var b=new Map;function T(t,e){let n=b.get(t);return n!==void 0||(n=y(t).then(()=>{let r=window.catalogData?.[e];if(r===void 0)
throw new Error(`${t} does not register ${e}`);return r}),n.catch(()=>b.delete(t)),b.set(t,n)),n}async function $(t,e,n){let r=new URL(t.dataset[e]??"",document.baseURI).href,o=await T(r,"late-part");t.dataset[e]!==void 0&&
(delete t.dataset[e],n(o))}function v(t){return t.dataset.further===void 0?null:$(t,"further",([e="",n=""])=>{[...t.tBodies].
at(-1)?.insertAdjacentHTML("beforeend",e),t.insertAdjacentHTML("beforeend",n),t.closest("section, details")?.querySelector(
".rows-note")?.remove()})}var P=".score:has(> a)";function E(){let t=matchMedia("(hover: none)").matches?["touchstart","scroll","focusin"]:["point\
erover","focusin"],e=({type:n,target:r})=>{if(!((n==="pointerover"||n==="focusin")&&!(r instanceof Element&&r.closest(P)!==
null))){for(let i of t)removeEventListener(i,e);S("story.js").catch(()=>{})}};for(let n of t)addEventListener(n,e,{passive:!0})}function p(t,e={},...n){let r=document.createElement(t);for(let[o,i]of Object.entries(e))i!==null&&r.setAttribute(o,i);for(let o of n)
o!==null&&r.append(_(o,t)?z(o):o);return r}var K=/[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;
function _(t,e){return typeof t=="string"&&e!=="option"&&e!=="textarea"&&K.test(t)}function z(t){let e=document.createElement(
"bdi");return e.textContent=t,e}function u(t,...e){let n=V(t);return U(typeof n=="string"?n:t,e[0]??{})}function V(t){let e=typeof window>"u"?void 0:window.catalogData;return e?.words?.[t]??e?.["more-words"]?.[t]}function U(t,e){
return t.replace(/\{(\w+)\}/g,(n,r)=>r in e?String(e[r]):n)}function f(t,e){let n=t[e];if(n===void 0)throw new RangeError(`no item ${e} in a list of ${t.length}`);return n}var Ce={open:"open",closed:"closed"};function M(t,e,n){let r=t.find(s=>s.column===e.id),o=n?t.filter(s=>s.column!==e.id):[];if(r!==void 0&&r.descending!==e.descendingFirst)
return o;let i={column:e.id,descending:r===void 0?e.descendingFirst:!e.descendingFirst};return!n||r===void 0?[...o,i]:t.
map(s=>s.column===e.id?i:s)}var D=new Set(["","–","—","?","not stated","not known","unknown","未说明","未知","尚不清楚"]),j=/^\d{4}(-\d\d){0,2}$/,
W=/^[~≈<>≤≥]?\s*([+−-]?)\s*(\d[\d,]*(?:\.\d+)?)\s*((?:[KMGT]B|[KMBT])(?![A-Za-z]))?(?![A-Za-z])/,G={K:3,KB:3,M:6,
MB:6,B:9,GB:9,T:12,TB:12},X=2/3;function R(t){let e=t.map(r=>D.has(r.toLowerCase())?null:r),n=e.filter(r=>r!==null);for(let[
r,o]of[["date",Z],["number",J]]){let i=e.map(s=>s===null?null:o(s));if(n.length>0&&i.filter(s=>s!==null).length>=n.length*
X)return{kind:r,values:i}}return{kind:"words",values:e}}function Z(t){return j.test(t)?t:null}function J(t){let[,e="",n,
r]=W.exec(t)??[];if(n===void 0)return null;let o=+`${n.replaceAll(",","")}e${G[r??""]??0}`;return e===""||e==="+"?o:-o}var Y=new Intl.
Collator("en",{numeric:!0});function C(t,e){return Array.from({length:t},(r,o)=>o).sort((r,o)=>{for(let{values:i,descending:s}of e){
let[l,c]=[i[r]??null,i[o]??null];if(l===null||c===null){if(l!==c)return l===null?1:-1;continue}let a=typeof l=="number"&&
typeof c=="number"?l-c:Y.compare(String(l),String(c));if(a!==0)return s?-a:a}return r-o})}var g="sort.";function k(t,e){return(new URLSearchParams(t).get(g+e)??"").split(",").filter(r=>r!=="").map(r=>({column:r.
replace(/^-/,""),descending:r.startsWith("-")}))}function L(t,e){return e.length===0?[]:[`${g}${t}=${e.map(({column:n,descending:r})=>(r?
"-":"")+n).join(",")}`]}function H(t,e,n){let o=[...t.replace(/^\?/,"").split("&").filter(i=>i!==""&&!e(i.split("=")[0]??
"")),...n];return o.length===0?"":`?${o.join("&")}`}var Q="catalog-sorted";function ee(t){let e=[];for(let n of t.tBodies){let r=[...n.rows].filter(i=>!i.matches(".group, .\
cut")),o=e.at(-1);o!==void 0&&n.matches(".more")?(o.rows.push(...r),o.original.push(...n.rows)):e.push({body:n,rows:r,original:[
...n.rows]})}return e}var w=class{id;columns;table;cachedGroups=null;say;complete;sort=[];constructor(e,n,r,o){this.id=n,
this.complete=o,this.say=r,this.table=e;let i=[...e.tHead?.rows[0]?.cells??[]],s=i.map((a,d)=>re(a.textContent)||B(d)),l=x(
i.map((a,d)=>a.dataset.column||f(s,d))),c=x(s);this.columns=i.map((a,d)=>({id:f(l,d),former:f(c,d),title:a.textContent.trim(),
head:a}));for(let[a,{id:d,head:m}]of this.columns.entries()){if("fixed"in m.dataset)continue;let h=p("button",{type:"but\
ton",class:"sort"});h.append(...m.childNodes),m.append(h),h.addEventListener("click",({shiftKey:A})=>{let{kind:I}=this.column(
a),F=I!=="words"&&a>0&&m.dataset.order!=="rising";this.setSort(M(this.sort,{id:d,descendingFirst:F},A))})}this.restore()}get groups(){
return this.cachedGroups??=ee(this.table),this.cachedGroups}restore(){let e=k(location.search,this.id).flatMap(n=>{let r=this.
columns.find(({id:o})=>o===n.column)??this.columns.find(({former:o},i)=>o===n.column||B(i)===n.column);return r===void 0?
[]:[{...n,column:r.id}]});(e.length>0||this.sort.length>0)&&this.show(e)}setSort(e){let n=H(location.search,o=>o===g+this.
id,L(this.id,e));try{history.pushState(null,"",`${location.pathname}${n}`)}catch{}this.show(e);let r=e.map(({column:o,descending:i})=>{
let s=this.columns.find(({id:l})=>l===o)?.title??o;return i?u("{column}, falling",{column:s}):u("{column}, rising",{column:s})});
this.say(r.length===0?u("As it came"):u("Sorted by {order}",{order:r.join(u("; "))}))}show(e){let n=this.complete(this.table);
if(n!==null){n.then(()=>{this.cachedGroups=null,this.show(e)});return}this.sort=e;for(let{id:i,head:s}of this.columns){let l=e.
findIndex(({column:d})=>d===i),c=e[l];c===void 0?s.removeAttribute("aria-sort"):s.setAttribute("aria-sort",c.descending?
"descending":"ascending");let a=s.querySelector("button");a!==null&&(c===void 0||e.length<2?delete a.dataset.key:a.dataset.
key=String(l+1))}let r=e.map(({column:i,descending:s})=>({values:this.column(this.columns.findIndex(({id:l})=>l===i)).values,
descending:s}));this.table.classList.toggle("sorted",e.length>0),this.table.dispatchEvent(new Event(Q,{bubbles:!0}));let o=0;
for(let{body:i,rows:s,original:l}of this.groups){if(e.length===0){i.append(...l);continue}let c=r.map(({values:a,descending:d})=>({
values:a.slice(o,o+s.length),descending:d}));i.append(...C(s.length,c).map(a=>f(s,a))),o+=s.length}}column(e){return R(this.
groups.flatMap(({rows:n})=>n.map(r=>te(r.cells[e]))))}};function te(t){return t===void 0?"":document.createTreeWalker(t,
NodeFilter.SHOW_ELEMENT|NodeFilter.SHOW_TEXT,n=>ne(n)).nextNode()?.textContent?.trim()??""}function ne(t){return t instanceof
Element&&t.matches("small, abbr, details, .story-card")?NodeFilter.FILTER_REJECT:t instanceof Text&&t.data.trim()!==""?NodeFilter.
FILTER_ACCEPT:NodeFilter.FILTER_SKIP}function re(t){return/[a-z]/i.test(t)?t.toLowerCase().match(/[a-z0-9]+/g)?.join("-")??
"":""}function B(t){return`column-${t+1}`}function x(t){let e=new Map;return t.map(n=>{let r=(e.get(n)??0)+1;return e.set(
n,r),r===1?n:`${n}-${r}`})}function N(t=()=>null){let e=[...document.querySelectorAll("table.sortable")];if(e.length===0)
return;let n=p("p",{class:"aside",role:"status"});f(e,0).closest(".md-typeset")?.append(n);let r=s=>{n.textContent=s},o=x(
e.map(s=>s.closest("section")?.querySelector("h2[id], h3[id]")?.id??"table")),i=e.map((s,l)=>new w(s,f(o,l),r,t));addEventListener(
"popstate",()=>{for(let s of i)s.restore()})}N(t=>v(t)?.catch(()=>{delete t.dataset.further})??null);E();})();
