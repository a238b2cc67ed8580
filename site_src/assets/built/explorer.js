// Built from site_src/frontend/src by `make bundle`: change it there.
"use strict";(()=>{function f(r,e={},...t){let n=document.createElement(r);for(let[o,s]of Object.entries(e))s!==null&&n.setAttribute(o,s);for(let o of t)
o!==null&&n.append(dt(o,r)?ct(o):o);return n}var lt=/[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;
function dt(r,e){return typeof r=="string"&&e!=="option"&&e!=="textarea"&&lt.test(r)}function ct(r){let e=document.createElement(
"bdi");return e.textContent=r,e}function b(r,e){let t=r.querySelector(e);if(t===null)throw new Error(`the page has no ${e}`);
return t}var ut=document.currentScript instanceof HTMLScriptElement?document.currentScript.src:location.href;function A(r){return new Promise(
(e,t)=>{let n=document.createElement("script");n.src=r,n.addEventListener("load",()=>e()),n.addEventListener("error",()=>{
n.remove(),t(new Error(`${r} could not be loaded`))}),document.head.append(n)})}function D(r){return A(new URL(r,ut).href)}var oe=new Map;function V(r,e){let t=oe.get(r);return t!==void 0||(t=A(r).then(()=>{let n=window.catalogData?.[e];if(n===
void 0)throw new Error(`${r} does not register ${e}`);return n}),t.catch(()=>oe.delete(r)),oe.set(r,t)),t}function h(r,...e){let t=xe(r);return Se(typeof t=="string"?t:r,e[0]??{})}function L(r,e,t,n={}){let o=xe(r)??[r,e],s=typeof o==
"string"?[o]:o,i=t===1?s[0]:s.at(-1);return Se(i??e,{n:t.toLocaleString("en"),...n})}function H(r){return r.join(h(", "))}function xe(r){let e=typeof window>"u"?void 0:window.catalogData;return e?.words?.[r]??e?.["more-words"]?.[r]}function Se(r,e){
return r.replace(/\{(\w+)\}/g,(t,n)=>n in e?String(e[n]):t)}function c(r,e){let t=r[e];if(t===void 0)throw new RangeError(`no item ${e} in a list of ${r.length}`);return t}var x=class r{size;words;constructor(e,t){this.size=e,this.words=t??new Uint32Array(Math.ceil(e/32))}static full(e){let t=new r(
e);t.words.fill(4294967295);let n=e%32;return n>0&&(t.words[t.words.length-1]=2**n-1),t}static of(e,t){let n=new r(e);for(let o of t)
n.add(o);return n}add(e){let t=e>>>5;this.words[t]=(this.words[t]??0)|1<<(e&31)}has(e){return((this.words[e>>>5]??0)>>>(e&
31)&1)===1}and(e){return this.combine(e,(t,n)=>t&n)}or(e){return this.combine(e,(t,n)=>t|n)}without(e){return this.combine(
e,(t,n)=>t&~n)}*values(){for(let e=0;e<this.size;e+=1)this.has(e)&&(yield e)}get count(){let e=0;for(let t of this.words)
e+=Ce(t);return e}intersectionCount(e){let t=0;for(let n=0;n<this.words.length;n+=1)t+=Ce((this.words[n]??0)&(e.words[n]??
0));return t}combine(e,t){let n=new Uint32Array(this.words.length);for(let o=0;o<n.length;o+=1)n[o]=t(this.words[o]??0,e.
words[o]??0);return new r(this.size,n)}};function Ce(r){let e=r-(r>>>1&1431655765);return e=(e&858993459)+(e>>>2&858993459),
e=e+(e>>>4)&252645135,Math.imul(e,16843009)>>>24}function q(){if(globalThis.catalogSearch===void 0)throw new Error("search-engine.js is not loaded");return globalThis.catalogSearch}function T(r){return q().fold(r).text}var R="has",se="any.";function Re(r){return se+r}var z=class{table;size;facetRowsById=new Map;scoreIndexes=new Map;columnIndexes;factById;loadedScores=new Map;columnsByBenchmark=new Map;names=null;rowByRef;constructor(e){
this.table=e,this.size=e.rows.family.length,this.factById=new Map(e.facts.map(t=>[t.id,t])),this.columnIndexes=new Map(e.
columns.map((t,n)=>[t.id,n]));for(let t of e.scores)this.loadedScores.set(t.column,t);for(let t of e.facets)this.facetRowsById.
set(t.id,this.createFacetRows(t));for(let[t,n]of e.columns.entries()){let o=this.benchmarkOf(n),s=this.columnsByBenchmark.
get(o);s===void 0?this.columnsByBenchmark.set(o,[t]):s.push(t)}this.rowByRef=new Map([...Object.entries(e.former),...Array.
from({length:this.size},(t,n)=>[this.ref(n),n])])}addScores(e){for(let l of e)this.loadedScores.set(l.column,l);let t=this.
table.columns.map((l,u)=>x.of(this.size,this.loadedScores.get(u)?.rows??[])),n=(l,u)=>({id:l,name:u,search:"",hint:""}),
o=[...this.columnsByBenchmark].filter(([,l])=>l.length>1),s=[...o.map(([l,[u]])=>n(Re(l),`${c(this.table.columns,u??0).benchmark}`)),
...this.table.columns.map(({id:l,benchmark:u,what:m})=>n(l,`${u} ${m}`))],i={id:R,title:h("Has a result on"),hint:"",tags:!1,
chips:!1,of_rows:!0,values:s,members:[]},a=[...o.map(([,l])=>l.reduce((u,m)=>u.or(c(t,m)),new x(this.size))),...t],d=new Map(
s.map(({id:l},u)=>[l,u]));for(let[l,u]of this.columnsByBenchmark)u.length===1&&d.set(Re(l),o.length+(u[0]??0));this.facetRowsById.
set(R,{facet:i,rows:a,valueIndexes:d})}get hasAllScores(){return this.facetRowsById.has(R)}facet(e){return this.facetRowsById.
get(e)}facets(){return this.facetRowsById.values()}fact(e){return this.factById.get(e)}factValues(e,t){let{facts:n}=e.of_rows?
this.table.rows:this.table.families,o=e.of_rows?t:c(this.table.rows.family,t);return e.lists.map(s=>c(n[s]??[],o))}range(e){
return this.table.ranges.find(t=>t.id===e)}benchmarkOf(e){return e.path.replace(/^benchmarks\//,"").replace(/\.html$/,"")}get benchmarkNames(){
if(this.names!==null)return this.names;let e=new Map;for(let t of this.table.columns)for(let n of[t.benchmark,...this.table.
benchmark_names[t.benchmark]??[]])e.has(T(n))||e.set(T(n),this.benchmarkOf(t));return this.names=e,e}benchmarkTitle(e){let[
t]=this.columnsByBenchmark.get(e)??[];return t===void 0?e:c(this.table.columns,t).benchmark}columnsOf(e){let t=this.column(
e);return t!==void 0?[t]:(e.startsWith(se)?this.columnsByBenchmark.get(e.slice(se.length))??[]:[]).map(o=>c(this.table.columns,
o))}column(e){let t=this.columnIndexes.get(e);return t===void 0?void 0:this.table.columns[t]}scores(e){let t=this.columnIndexes.
get(e);return t===void 0?void 0:this.loadedScores.get(t)}scoreIndex(e,t){let n=this.scoreIndexes.get(e);if(n===void 0){let o=this.
scores(e);if(o===void 0)return-1;n=new Int32Array(this.size).fill(-1);for(let[s,i]of o.rows.entries())n[i]=s;this.scoreIndexes.
set(e,n)}return n[t]??-1}configuration(e,t){let n=this.scoreIndex(e,t);return n<0?void 0:this.table.configurations[this.
scores(e)?.configuration[n]??0]}ref(e){let t=c(this.table.families.id,c(this.table.rows.family,e)),n=c(this.table.rows.id,
e);return n===""?t:`${t}/${n}`}row(e){return this.rowByRef.get(e)}currentRefs(e){let t=e.map(n=>{let o=this.row(n);return o===
void 0?n:this.ref(o)});return[...new Set(t)]}createFacetRows(e){let t=e.values.map(()=>new x(this.size));for(let n=0;n<this.
size;n+=1){let o=e.of_rows?n:c(this.table.rows.family,n);for(let s of c(e.members,o))c(t,s).add(n)}return{facet:e,rows:t,
valueIndexes:new Map(e.values.map(({id:n},o)=>[n,o]))}}};var mt={open:"open",closed:"closed"};function Ee(r){return h(mt[r]??r)}var C={id:"name",get title(){return h("Model")},kind:"words",descendingFirst:!1};function ht(r){let{layout:e}=r,t=e==="number"||e==="tags"||e==="places"?e:"words";return{id:r.id,title:r.title,kind:t,descendingFirst:r.
descending_first}}function F(r,e){if(e===C.id)return C;let t=r.fact(e);if(t!==void 0)return ht(t);let n=r.column(e);if(n===
void 0)return r.table.usual.includes(e)?{id:e,title:e,kind:"score",descendingFirst:!0}:void 0;let o=h("{score}, {unit}",
{score:`${n.benchmark} ${n.what}`,unit:n.unit});return{id:e,title:o,kind:"score",descendingFirst:n.descending_first}}function O(r,e){
let t=[...e.columns??r.table.usual],n=[...e.sort.map(({column:a})=>a),...(e.columns===null?[...e.facets.get(R)?.values??
[],...e.ranges.keys()]:[]).flatMap(a=>r.range(a)===void 0?pt(r,a):[])],o=[...new Set(n)].filter(a=>!t.includes(a)),s=a=>F(
r,a)?.kind==="score",i=o.filter(a=>!s(a));if(e.columns===null)t.unshift(...o.filter(s),...i);else{let a=t.findIndex(d=>d===
"tags"||s(d));t.splice(a<0?t.length:a,0,...i),t.push(...o.filter(s))}return t.map(a=>F(r,a)).filter(a=>a!==void 0&&a!==C)}
function pt(r,e){return r.columnsOf(e).slice(0,2).map(({id:t})=>t)}var gt=.15,yt=100;function ke(r,e,t){let n=O(r,e);if(e.
columns!==null||t.length===0)return{columns:n,hidden:[]};let o=t.slice(0,yt),s=new Set([...e.sort.map(({column:m})=>m),...wt(
r,e)]),i=m=>o.filter(p=>E(r,p,m)!=="").length,a=({id:m})=>r.table.usual.includes(m)&&!s.has(m)&&i(m)<gt*o.length,d=new Set(
[...e.sort.map(({column:m})=>m),...e.facets.get(R)?.values??[]]),l=({id:m,kind:p})=>p==="score"&&!d.has(m)&&i(m)===0;return{
columns:n.filter(m=>!a(m)).filter(m=>!l(m)||bt(e,m)),hidden:n.filter(a)}}function bt(r,{id:e}){return r.ranges.has(e)}function wt(r,e){
return[...e.facets.get(R)?.values??[],...e.ranges.keys()].flatMap(t=>r.columnsOf(t).map(n=>n.id))}function ie(r,e){return e.
every(t=>r.table.usual.includes(t))}function Me(r,e){let t=[...e.columns??[],...e.sort.map(({column:n})=>n)];return!r.hasAllScores&&(e.facets.has(R)||[...e.
ranges.keys()].some(n=>r.columnsOf(n).length>0)||t.some(n=>r.column(n)!==void 0&&r.scores(n)===void 0))}function E(r,e,t){
if(t===C.id)return c(r.table.rows.name,e);let n=r.fact(t);if(n!==void 0)return vt(r,e,n);let o=r.scoreIndex(t,e);return o<
0?"":c(r.scores(t)?.values??[],o)}function vt(r,e,t){let n=r.factValues(t,e),o=n[0]??"";switch(t.kind){case"name":return c(
r.table.families.name,c(r.table.rows.family,e));case"tags":return H(le(r,e).map(({name:s})=>s));case"places":return H(W(
r,e).map(({board:s,range:i})=>`${s.name} ${i}`));case"terms":return H(xt(r,e,t.id));case"shape":return n.every(s=>s===0)?
"":n.map(s=>String(s||"–")).join(" / ");case"size":return St(Number(o));case"number":return o===0?"":B(Number(o));case"\
access":return Ee(String(o));default:return String(o)}}function W(r,e){let t=c(r.table.rows.places,e);return Array.from(
{length:t.length/3},(n,o)=>{let s=c(r.table.boards,c(t,3*o)),i=c(t,3*o+1),a=c(t,3*o+2),d=c(r.table.rows.place_score,e);return{
board:s,range:ae(i,a),score:d,share:(i+a)/(2*s.ranked)}})}function ae(r,e){return r===e?String(r):`${r}–${e}`}function le(r,e){
let t=c(r.table.rows.family,e);return r.table.facets.filter(n=>n.chips).flatMap(n=>c(n.members,n.of_rows?e:t).map(o=>c(n.
values,o)))}function xt(r,e,t){let n=r.facet(t)?.facet;return n===void 0?[]:c(n.members,n.of_rows?e:c(r.table.rows.family,
e)).map(o=>c(n.values,o).name)}function B(r){return String(r).replace(/\B(?=(\d{3})+$)/g,",")}function St(r){for(let[e,t]of[
[1e12,"T"],[1e9,"B"],[1e6,"M"],[1e3,"K"]])if(r>=e)return`${String(Math.round(r/e*100)/100)}${t}`;return r===0?"":String(
r)}function Le(r,e,t){let{rows:n,families:o}=r.table;if(t===C.id)return Te(`${c(o.name,c(n.family,e))}
${c(n.name,e)}`);let s=r.fact(t);if(s?.kind==="places")return W(r,e)[0]?.share??null;if(s?.kind==="price")return E(r,e,t)===
""?null:Number(E(r,e,t));if(s?.layout==="number"){let[a=0,...d]=r.factValues(s,e).map(Number),l=d.length===0?a:a*1e9+(d.
at(-1)??0);return l===0?null:l}let i=E(r,e,t);return i===""?null:s?.kind==="date"?i:s===void 0?Number(i):Te(i)}function Te(r){
return T(r).replace(/\d+/g,e=>e.padStart(8,"0"))}var Ct={K:1e3,M:1e6,B:1e9,T:1e12};function k(r){let e=/^(\d+(?:\.\d+)?)\s*([KMBT]?)$/i.exec(r.trim());if(e===null)return null;
let t=Ct[(e[2]??"").toUpperCase()];return t===void 0?Number(e[1]):Math.round(Number(e[1])*t)}function U(r){return/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/.
test(r)}var $=class{catalogue;view;base;rowsByFacet=new Map;constructor(e,t,n){this.catalogue=e,this.view=t;let o=x.full(
e.size),s=n.find(t.query);s!==null&&(o=x.of(e.size,s.matches));for(let[i,a]of t.ranges){let d=e.range(i);if(d===void 0){
e.columnsOf(i).length>0&&(o=Et(e,i,a,o));continue}let l=e.table.rows.facts[d.list]??[];o=d.kind==="date"?Tt(l,a,o):Rt(l,
a,o)}this.base=o;for(let[i,a]of t.facets){let d=e.facet(i);d!==void 0&&this.rowsByFacet.set(i,He(d,a,e.size))}}get rows(){
return this.rowsExcept("")}counts(e){let t=this.catalogue.facet(e);if(t===void 0)return[];let n=this.view.facets.get(e),
o=this.rowsExcept(e);if(n===void 0)return t.rows.map(u=>u.intersectionCount(o));let{requireAll:s,values:i,excluded:a}=n,
d=s?o.and(He(t,{values:i,requireAll:s,excluded:[]},this.catalogue.size)):o,l=d.without(de(t,a,this.catalogue.size));return t.
rows.map((u,m)=>{let p=c(t.facet.values,m).id;if(!a.includes(p))return u.intersectionCount(l);let g=a.filter(y=>y!==p);return u.
intersectionCount(d.without(de(t,g,this.catalogue.size)))})}rowsExcept(e){let t=this.base;for(let[n,o]of this.rowsByFacet)
n!==e&&(t=t.and(o));return t}};function He(r,{values:e,requireAll:t,excluded:n},o){let s=e.map(a=>r.valueIndexes.get(a)),
i=x.full(o);if(e.length>0){let a=s.map(d=>d===void 0?new x(o):c(r.rows,d));i=t?a.reduce((d,l)=>d.and(l)):a.reduce((d,l)=>d.
or(l))}return i.without(de(r,n,o))}function de(r,e,t){let n=new x(t);for(let o of e){let s=r.valueIndexes.get(o);s!==void 0&&
(n=n.or(c(r.rows,s)))}return n}function Rt(r,e,t){let n=k(e.from),o=k(e.to);return n===null&&o===null?t:Ie(t,s=>{let i=Number(
c(r,s));return i>0&&(n===null||i>=n)&&(o===null||i<=o)})}function Et(r,e,t,n){let o=k(t.from)??Number.NEGATIVE_INFINITY,
s=k(t.to)??Number.POSITIVE_INFINITY,i=new x(n.size),[a,...d]=r.columnsOf(e);for(let l of[a,...d]){let u=l===void 0?void 0:
r.scores(l.id);if(!(u===void 0||l?.unit!==a?.unit))for(let[m,p]of u.rows.entries()){let g=Number(c(u.values,m));g>=o&&g<=
s&&i.add(p)}}return n.and(i)}function Tt(r,e,t){let n=U(e.from)?e.from:"",o=U(e.to)?e.to:"";if(n===""&&o==="")return t;let s=n===
""?"":Fe(n),i=o===""?"":Be(o);return Ie(t,a=>{let d=String(c(r,a));return d!==""&&(s===""||Fe(d)>=s)&&(i===""||Be(d)<=i)})}
function Fe(r){return r+"-01-01".slice(r.length-4)}function Be(r){if(r.length===4)return`${r}-12-31`;if(r.length===10)return r;
let[e,t]=r.split("-").map(Number);return`${r}-${String(new Date(Date.UTC(e??0,t??0,0)).getUTCDate()).padStart(2,"0")}`}function Ie(r,e){
let t=new x(r.size);for(let n=0;n<r.size;n+=1)r.has(n)&&e(n)&&t.add(n);return t}var ce=6;var kt=["year","size","family","none"],fe={values:[],requireAll:!1,excluded:[]},N={from:"",to:""},j={query:"",facets:new Map,
ranges:new Map,sort:[],columns:null,group:null,models:[]},Mt=new Set(["q","sort","columns","group","models"]),ue="all:",
Lt=60;function me(r){let e=new URLSearchParams(r),t=new Map,n=new Map;for(let[i,a]of e){if(Mt.has(i)||t.has(i)||n.has(i))
continue;if(a.includes("..")){let l=Ft(a);Oe(l)||n.set(i,l);continue}let d=Ht(a);Ve(d)||t.set(i,d)}let o=e.get("group"),
s=e.get("columns");return{query:e.get("q")??"",facets:t,ranges:n,sort:K(G(e.get("sort")).map(i=>({column:i.replace(/^-/,
""),descending:i.startsWith("-")})),i=>i.column),columns:s===null?null:K(G(s),i=>i),group:kt.find(i=>i===o)??null,models:K(
G(e.get("models")),i=>i)}}function I(r){let e=[];r.query!==""&&e.push(["q",r.query]);for(let[t,n]of r.facets){let o=[...n.
values,...n.excluded.map(s=>`!${s}`)].join(",");o!==""&&e.push([t,n.requireAll?ue+o:o])}for(let[t,{from:n,to:o}]of he(r))
e.push([t,`${n}..${o}`]);return r.sort.length>0&&e.push(["sort",r.sort.map(({column:t,descending:n})=>(n?"-":"")+t).join(
",")]),r.columns!==null&&e.push(["columns",r.columns.join(",")]),r.group!==null&&e.push(["group",r.group]),r.models.length>
0&&e.push(["models",r.models.join(",")]),e.length===0?"":`?${e.map(([t,n])=>`${Ae(t)}=${Ae(n)}`).join("&")}`}function Ve(r){
return r.values.length===0&&r.excluded.length===0}function X(r,e,t){let n=new Map(r.facets);return Ve(t)?n.delete(e):n.set(
e,t),{...r,facets:n}}function Oe({from:r,to:e}){return r===""&&e===""}function Y(r,e,t){let n=new Map(r.ranges);return Oe(
t)?n.delete(e):n.set(e,t),{...r,ranges:n}}function he(r){return[...r.ranges].sort(([e],[t])=>e<t?-1:1)}function Ae(r){return encodeURIComponent(
r).replace(/%2C|%3A|%2F/g,decodeURIComponent).replace(/%20/g,"+")}function Ht(r){let e=r.startsWith(ue),t=K(G(e?r.slice(
ue.length):r),n=>n.replace(/^!/,""));return{values:t.filter(n=>!n.startsWith("!")),requireAll:e,excluded:t.filter(n=>n.startsWith(
"!")).map(n=>n.slice(1))}}function Ft(r){let[e,t,...n]=r.split("..");return e===void 0||t===void 0||n.length>0?N:{from:e.
trim(),to:t.trim()}}function G(r){return(r??"").split(",").filter(e=>e!==""&&e!=="!"&&e!=="-").slice(0,Lt)}function K(r,e){
let t=new Set;return r.filter(n=>{let o=e(n);return t.has(o)?!1:(t.add(o),!0)})}function $e(r,e){let t=[];e.query.trim()!==""&&t.push({text:h("“{words}”",{words:e.query.trim()}),without:{...e,query:""}});
for(let[n,o]of e.facets){let s=r.facet(n);if(s===void 0)continue;let i=u=>{let m=s.valueIndexes.get(u);return m===void 0?
u:c(s.facet.values,m).name},a=u=>X(e,n,{...o,...u}),d=s.facet.title,l=o.requireAll&&o.values.length>1;for(let u of o.values)
t.push({text:l?h("{filter}: all: {value}",{filter:d,value:i(u)}):h("{filter}: {value}",{filter:d,value:i(u)}),without:a(
{values:o.values.filter(m=>m!==u)})});for(let u of o.excluded)t.push({text:h("{filter}: not {value}",{filter:d,value:i(u)}),
without:a({excluded:o.excluded.filter(m=>m!==u)})})}for(let[n,o]of he(e)){let s=r.range(n)?.chip??Bt(r,n);s!==void 0&&t.
push({text:h("{filter}: {value}",{filter:s,value:It(o)}),without:Y(e,n,N)})}return t}function Bt(r,e){let[t]=r.columnsOf(
e);if(t!==void 0)return r.column(e)===void 0?t.benchmark:`${t.benchmark} ${t.what}`}function It({from:r,to:e}){return r===
""?h("up to {to}",{to:e}):e===""?h("from {from}",{from:r}):r===e?r:h("{from} to {to}",{from:r,to:e})}function Ne(r){return{
...r,query:"",facets:new Map,ranges:new Map}}function _e(r,e,t){let n=[...r.children].findIndex(o=>o.contains(document.activeElement));
r.replaceChildren(...e.map(({text:o,without:s})=>{let i=f("button",{type:"button","aria-label":h("Remove filter {filter}",
{filter:o})},o);return i.addEventListener("click",()=>t(s)),f("li",{},i)})),n>=0&&r.children[Math.min(n,e.length-1)]?.querySelector(
"button")?.focus()}function Pe(r,e){let[t="",...n]=e.sort.map(({column:o,descending:s})=>{let i=F(r,o)?.title??o;return s?
h("{column}, falling",{column:i}):i});return n.reduce((o,s)=>h("{order}; then {next}",{order:o,next:s}),t)}function De(r,e){let t=[...r.querySelectorAll(".drop")].map(o=>{let s=o.dataset.panel??"",i=b(o,"button"),a=f("div",{class:"\
panel",id:`panel-${s}`,role:"group","aria-label":i.textContent,hidden:""});return o.append(a),i.setAttribute("aria-contr\
ols",a.id),{id:s,button:i,panel:a}}),n=(o,s)=>{o.panel.hidden||(o.panel.hidden=!0,o.button.setAttribute("aria-expanded",
"false"),s&&o.button.focus())};for(let o of t)o.button.addEventListener("click",()=>{let s=o.panel.hidden;for(let i of t)
n(i,!1);s&&(e(o),o.panel.hidden=!1,o.button.setAttribute("aria-expanded","true"),o.panel.classList.toggle("from-end",o.button.
getBoundingClientRect().left>document.documentElement.clientWidth/2))}),o.panel.parentElement?.addEventListener("keydown",
s=>{s.key!=="Escape"||o.panel.hidden||(s.preventDefault(),s.stopPropagation(),n(o,!0))});return document.addEventListener(
"pointerdown",o=>{let s=o.target instanceof Element?o.target.closest(".drop, dialog.sheet"):null;for(let i of t)(s===null||
s.matches(".drop")&&!s.contains(i.panel))&&n(i,!1)}),t}function qe(r){return r.find(({panel:e})=>!e.hidden)}var At=12;function ze(r,e){let{facet:t}=r,n=fe,o=t.members.length===0||t.members.some(l=>l.length>1),s=f("select",{"aria\
-label":h("{filter}: any or all of those chosen",{filter:t.title})});s.append(f("option",{value:"any"},h("any of")),f("o\
ption",{value:"all"},h("all of"))),s.addEventListener("change",()=>e({...n,requireAll:s.value==="all"}));let i=t.values.
map((l,u)=>{let m=f("input",{type:"checkbox",value:l.id}),p=f("span",{class:"count"}),g=f("button",{type:"button",class:"\
not","aria-pressed":"false",title:h("Exclude {value}",{value:l.name})},h("not"));g.append(f("span",{class:"aside"},` ${l.
name}`)),m.addEventListener("change",()=>{let S=n.values.filter(w=>w!==l.id);e({...n,values:m.checked?[...S,l.id]:S,excluded:n.
excluded.filter(w=>w!==l.id)})}),g.addEventListener("click",()=>{let S=n.excluded.includes(l.id),w=n.excluded.filter(v=>v!==
l.id);e({...n,values:n.values.filter(v=>v!==l.id),excluded:S?w:[...w,l.id]})});let y=f("label",l.hint===""?{}:{title:l.hint},
m,f("span",{},l.name)," ",p);return{number:u,value:l,box:m,count:p,not:g,line:f("li",{},y,g),folded:T(l.name)}}),a=f("ul",
{},...i.map(({line:l})=>l)),d=f("fieldset",{},f("legend",{},t.title));if(o&&t.values.length>1&&d.append(f("div",{class:"\
mode"},s)),i.length>At){let l=f("input",{type:"search",class:"among",placeholder:L("Search {n} values","Search {n} value\
s",i.length),"aria-label":h("Search the values of {filter}",{filter:t.title})});l.addEventListener("input",()=>{let u=T(
l.value).trim();for(let m of i)m.line.hidden=!m.folded.includes(u)}),d.append(l)}return d.append(a),{fieldset:d,update(l,u){
n=l??fe,s.value=n.requireAll?"all":"any";for(let{number:m,value:p,box:g,count:y,not:S,line:w}of i){let v=c(u,m),M=n.excluded.
includes(p.id),re=String(v),P=String(M);g.checked=n.values.includes(p.id),y.textContent!==re&&(y.textContent=re),S.getAttribute(
"aria-pressed")!==P&&S.setAttribute("aria-pressed",P),w.classList.toggle("out",M),w.classList.toggle("none",v===0&&!g.checked&&
!M)}}}}function We(r,e,t){let n=f("button",{type:"button",class:"done"}),o=f("div",{class:"sheet-body"}),s=f("dialog",{class:"s\
heet","aria-label":h("Filters, columns, order")},o,f("div",{class:"sheet-foot"},n)),i=e.map(d=>{let l=document.createComment(
"");return d.before(l),l});r.after(s);let a=matchMedia("(min-width: 45em)");return r.addEventListener("click",()=>{o.append(
...e),n.textContent=t(),s.showModal()}),n.addEventListener("click",()=>s.close()),s.addEventListener("close",()=>{for(let[
d,l]of i.entries())l.after(e[d]??"");r.focus()}),a.addEventListener("change",()=>{a.matches&&s.open&&s.close()}),{update(){
s.open&&(n.textContent=t())}}}function Ue(r,e,t,n,o){let s=(p,g)=>f("input",{type:"text","aria-label":p,placeholder:g,autocomplete:"off",spellcheck:"f\
alse"}),i=s(h("{filter}, from",{filter:r}),e.from),a=s(h("{filter}, to",{filter:r}),e.to),d=f("p",{class:"trouble",role:"\
alert"}),l=()=>{let p=y=>y.value.trim()===""||n(y.value.trim());for(let y of[i,a])y.setAttribute("aria-invalid",String(!p(
y)));let g=p(i)&&p(a);d.textContent=g?"":t,g&&o({from:i.value.trim(),to:a.value.trim()})};for(let p of[i,a])p.addEventListener(
"change",l);let u=f("div",{class:"range"},f("label",{},`${h("from")} `,i),f("label",{},`${h("to")} `,a));return{fieldset:f(
"fieldset",{},f("legend",{},r),u,d),update(p){document.activeElement!==i&&(i.value=p.from),document.activeElement!==a&&(a.
value=p.to)}}}function Ge(r,e,t){let n=r.find(i=>i.column===e.id),o=t?r.filter(i=>i.column!==e.id):[];if(n!==void 0&&n.descending!==e.
descendingFirst)return o;let s={column:e.id,descending:n===void 0?e.descendingFirst:!e.descendingFirst};return!t||n===void 0?
[...o,s]:r.map(i=>i.column===e.id?s:i)}function Ke(r,e){for(let t of r.querySelectorAll("thead th[data-column]"))t.replaceChildren(
Xe(t.textContent??""));b(r,"thead").addEventListener("click",t=>{let o=(t.target instanceof Element?t.target.closest("th\
[data-column]"):null)?.dataset.column;o!==void 0&&t.target instanceof Element&&t.target.closest("button")!==null&&e(o,t.
shiftKey)})}function je(r,e,t){let n=b(r,"thead tr"),o=new Map([...n.cells].map(i=>[i.dataset.column??"",i])),s=[C,...e].
map(i=>{let a=o.get(i.id)??f("th",{scope:"col","data-column":i.id},Xe(i.title)),d=t.sort.findIndex(u=>u.column===i.id);a.
dataset.kind=i.kind,d<0?a.removeAttribute("aria-sort"):a.setAttribute("aria-sort",t.sort[d]?.descending===!0?"descending":
"ascending");let l=b(a,"button").dataset;return d<0||t.sort.length<2?delete l.key:l.key=String(d+1),a});if(s.length!==n.
cells.length||s.some((i,a)=>n.cells[a]!==i)){let i=document.activeElement;n.replaceChildren(...s),i instanceof HTMLElement&&
n.contains(i)&&i.focus({preventScroll:!0})}}function Xe(r){return f("button",{type:"button",class:"sort"},r)}function Ye(r,e,t){let{rows:n}=r.table,o=c(n.family,e),s=c(n.unverified,e)===1?[" ",Q(h("A field of this row is not chec\
ked against its source yet"),"○","hollow")]:[],i=f("th",{scope:"row"},t.chosen===null?null:Je(r.ref(e),c(n.name,e),t.chosen.
has(r.ref(e))),f("a",{href:t.root+Pt(r,e)},c(n.name,e)),f("small",{},...Nt(r,o,t.root),...s)),a=_t(r,e);return f("tr",{class:a?
"closed":null},i,...t.columns.map(d=>qt(r,e,d,t)))}function Nt(r,e,t){let{families:n,organisations_listed:o,organisation_pages:s}=r.
table,i=r.facet("organisation")?.facet;return!o||i===void 0?[c(n.organisations,e)]:c(i.members,e).flatMap((a,d)=>{let{id:l,
name:u}=c(i.values,a),m=s.includes(a)?`organisations/${l}.html`:`organisations.html#o-${l}`;return[d===0?null:h(", "),f(
"a",{href:t+m},u)]})}function _t(r,e){let t=r.fact("weights");return t!==void 0&&r.factValues(t,e)[0]==="closed"}function Pt(r,e){
let t=c(r.table.rows.id,e),n=`models/${c(r.table.families.id,c(r.table.rows.family,e))}.html`;return t===""?n:`${n}#v-${t}`}
function Dt(r,e,t){let n=r.ref(e),o=c(r.table.families.id,c(r.table.rows.family,e)),{anchor:s="",suffix:i=""}=r.column(t)??
{},a=r.configuration(t,e)?.anchor??"";return`models/${o}.html#${s}_${n.replace("/","_")}${i}${a}`}function Qe(r,e){let t=r.
querySelector("th a"),[,n,o]=/models\/([^/]+)\.html(?:#v-(.+))?$/.exec(t?.getAttribute("href")??"")??[];if(t===null||n===
void 0)return;let s=o===void 0?n:`${n}/${o}`;t.before(Je(s,t.textContent??"",e.includes(s)))}function Je(r,e,t){let n=f(
"input",{type:"checkbox",class:"pick",value:r,"aria-label":h("Compare {name}",{name:e})});return n.checked=t,n}function qt(r,e,t,n){
if(t.kind==="score")return f("td",{class:"s","data-head":t.title},...zt(r,e,t.id,n));if(t.kind==="places"){let i=W(r,e).
map(({board:a,range:d,score:l})=>f("a",{class:"place",href:n.root+a.path,title:h("{board}: place {place} of {ranked}",{board:a.
what,place:d,ranked:B(a.ranked)})},...l===""?[`${a.name} `,f("b",{},d)]:[h("{board}: {score}",{board:a.name,score:l})]));
return f("td",{class:"p"},...i.flatMap((a,d)=>d===0?[a]:[" ",a]))}if(t.kind==="tags"){let i=le(r,e).map(({id:a,name:d})=>f(
"a",{class:"tag",href:`${n.root}tags/${a}.html`},d));return f("td",{class:"t"},...i.flatMap((a,d)=>d===0?[a]:[" ",a]))}let o=E(
r,e,t.id),s=[t.kind==="number"?"n":"",r.fact(t.id)?.of_weights?"w":""].filter(i=>i!=="").join(" ");return f("td",{class:s===
""?null:s,"data-head":r.fact(t.id)?.labelled?t.title:null},o)}function zt(r,e,t,n){let o=r.scoreIndex(t,e),s=r.scores(t);
if(o<0||s===void 0)return[];let i=c(s.values,o),a=c(s.low,o),d=c(s.high,o),l=f("a",{href:n.root+Dt(r,e,t)},i),u=[];a!==""?
u.push(Ut(a,d,i),f("small",{},`${a}–${d}`)):u.push(Wt(r,s.column));let m=Gt(r,e,t,n.ranks);return[f("div",{class:"scor\
e"},l,...u),m.length===0?null:f("div",{class:"marks"},...m.flatMap((p,g)=>g===0?[p]:[" ",p]))]}function Wt(r,e){let{unit:t}=c(
r.table.columns,e);return t==="%"?null:f("small",{},t)}function Ut(r,e,t){let n=f("i");return n.style.setProperty("--low",
r),n.style.setProperty("--high",e),n.style.setProperty("--at",t),n}function Gt(r,e,t,n){let o=r.scoreIndex(t,e),s=r.scores(
t);if(o<0||s===void 0)return[];let{texts:i}=r.table,a=c(s.marks,o),d=r.configuration(t,e)?.label??"",l=c(i,c(s.edition,o)),
u=i[s.report_range[o]??0]??"",m=c(i,c(s.status,o)),p=c(s.reports,o),g=n?Kt(r,e,t):"",y=[];return g!==""&&y.push(f("span",
{},h("rank {rank}",{rank:g}))),d!==""&&y.push(f("span",{},d)),l!==""&&y.push(f("span",{},l)),m!==""&&y.push(f("strong",{},
m)),(a&1)!==0&&y.push(Q(h("Another report lies outside the interval"),h("reports differ: {values}",{values:u}),"differ")),
(a&2)!==0&&y.push(Q(h("Repeated by somebody who did not measure it"),h("quoted"))),(a&4)!==0&&y.push(Q(h("Not checked ag\
ainst its source yet"),h("unverified"))),p>1&&y.push(f("span",{},L("{n} report","{n} reports",p))),y}function Kt(r,e,t){
let n=r.scoreIndex(t,e),o=r.scores(t);if(n<0||o===void 0)return"";let s=c(o.best,n),i=c(o.worst,n),a=c(o.place,n);return s>
0?ae(s,i):a>0?String(a):""}function Q(r,e,t=null){return f("abbr",{class:t,title:r},e)}var pe=40,_=class{rows;hasSectionLinks;titles;starts;constructor(e){this.rows=e.flatMap(({rows:s})=>s),this.hasSectionLinks=
e.length<=pe;let t=0,n=[],o=new Map;for(let{title:s,rows:i}of e)n.push(t),s!==""&&o.set(t,s),t+=i.length;this.starts=n,this.
titles=o}get count(){return this.rows.length}title(e){return this.titles.get(e)??""}anchor(e){return this.hasSectionLinks&&
this.titles.has(e)?`g-${this.starts.indexOf(e)+1}`:null}split(e,t,n,o,s){let i=Math.min(t,Math.max(e,n)),a=Math.min(t,Math.
max(i,o)),d=this.emptyRanges(e,i);for(let l=i;l<a;){let u=Math.min(a,l+s,this.nextSection(l));d.push({from:l,to:u,filled:!0}),
l=u}return[...d,...this.emptyRanges(a,t)]}emptyRanges(e,t){let n=[];for(let o=e;o<t;){let s=this.hasSectionLinks?Math.min(
t,this.nextSection(o)):t;n.push({from:o,to:s,filled:!1}),o=s}return n}nextSection(e){let t=0,n=this.starts.length;for(;t<
n;){let o=t+n>>>1;c(this.starts,o)<=e?t=o+1:n=o}return this.starts[t]??this.count}};function ge(r,e,t,n,o){let s=t/r;if(!(s>
0))return[0,0];let i=Math.floor((n-e)/s),a=Math.ceil((o-e)/s);return[Math.min(r,Math.max(0,i)),Math.min(r,Math.max(0,a))]}var ye=30,jt=600,be=900,J=class{table;createRow;layout=new _([]);blocks=[];observer=null;root=null;idle=0;rowHeight=46;columns=1;constructor(e,t){
this.table=e,this.createRow=t}measure(){let e=this.blocks.find(({filled:o})=>o)?.body??this.table.tBodies[0],t=e?.getBoundingClientRect().
height??0;e!==void 0&&t>0&&(this.rowHeight=t/e.rows.length);let n=this.table.closest(".frame");return this.root=n!==null&&
getComputedStyle(n).maxHeight!=="none"?n:null,this.table.getBoundingClientRect().top}show(e,t,n){this.stop(),this.columns=
t,this.layout=new _(e);let{count:o}=this.layout,s=o*this.rowHeight,i=Math.max(n,Math.min(0,innerHeight-s)),[a,d]=ge(o,i,
s,0,innerHeight);this.blocks=this.layout.split(0,o,a,d,ye).map(l=>this.createBlock(l,this.rowHeight));for(let l of[...this.
table.tBodies])l.remove();this.table.append(...this.blocks.map(({body:l})=>l)),this.watch()}fillAll(){for(let e of[...this.
blocks])e.filled||this.fill(e,e.from,e.to)}get isFilledWhole(){return this.layout.count<=jt}createBlock(e,t){let{from:n,
to:o,filled:s}=e,i=f("tbody",{id:this.layout.anchor(n)}),a=s?0:(o-n)*t;if(s)for(let d=n;d<o;d+=1){let l=this.layout.title(
d);l!==""&&i.append(f("tr",{class:"group"},f("th",{scope:"rowgroup",colspan:String(this.columns)},l))),i.append(this.createRow(
c(this.layout.rows,d)))}else{let d=f("td",{colspan:String(this.columns)});d.style.height=`${a}px`,i.append(f("tr",{class:"\
space","aria-hidden":"true"},d))}return{...e,body:i,height:a}}fill(e,t,n){let{from:o,to:s}=e;this.replace(e,1,this.layout.
split(o,s,t,n,ye),e.height/(s-o))}empty(e,t){let n=this.blocks.indexOf(e),o=p=>this.blocks[p]?.filled===!1,s=o(n-1)&&this.
layout.anchor(e.from)===null?n-1:n,i=this.blocks[n+1],a=i!==void 0&&o(n+1)&&this.layout.anchor(i.from)===null?n+1:n,d=this.
blocks.slice(s,a+1),l=c(d,0).from,u=c(d,d.length-1).to,m=d.reduce((p,g)=>p+(g===e?t:g.height),0);this.replace(c(d,0),d.length,
[{from:l,to:u,filled:!1}],m/(u-l))}replace(e,t,n,o){let s=n.map(a=>this.createBlock(a,o));e.body.before(...s.map(({body:a})=>a));
let i=this.blocks.splice(this.blocks.indexOf(e),t,...s);for(let{body:a}of i)this.observer?.unobserve(a),a.remove();for(let{
body:a}of s)this.observer?.observe(a)}watch(){let e=this.table.closest(".frame.wide")??this.root;this.observer=new IntersectionObserver(
t=>this.onIntersect(t),{root:e,rootMargin:`${be}px 0px`});for(let{body:t}of this.blocks)this.observer.observe(t);this.isFilledWhole&&
this.fillWhenIdle()}stop(){this.observer?.disconnect(),this.idle!==0&&Xt(this.idle),this.idle=0}onIntersect(e){for(let{target:t,
isIntersecting:n,boundingClientRect:o,rootBounds:s}of e){let i=this.blocks.find(({body:l})=>l===t);if(i===void 0)continue;
let{top:a,height:d}=o;if(n&&!i.filled){let[l,u]=[s?.top??-be,s?.bottom??innerHeight+be],[m,p]=ge(i.to-i.from,a,d,l,u);p>
m&&this.fill(i,i.from+m,i.from+p)}else!n&&i.filled&&!this.isFilledWhole&&d>0&&!i.body.contains(document.activeElement)&&
(this.rowHeight=d/(i.to-i.from),this.empty(i,d))}}fillWhenIdle(){let e=this.blocks.find(({filled:t})=>!t);e!==void 0&&(this.
idle=Z(()=>{this.blocks.includes(e)&&this.fill(e,e.from,e.from+ye),this.fillWhenIdle()}))}};function Z(r){return"request\
IdleCallback"in window?requestIdleCallback(r,{timeout:200}):setTimeout(r,30)}function Xt(r){"cancelIdleCallback"in window?
cancelIdleCallback(r):clearTimeout(r)}var ee=class{catalogue;ranksByColumn=new Map;last=null;constructor(e){this.catalogue=e}rows(e){let t=e.filter(({column:i})=>F(
this.catalogue,i)!==void 0),n=t.map(({column:i,descending:a})=>(a?"-":"")+i).join(",");if(this.last?.name===n)return this.
last.rows;let o=t.map(({column:i,descending:a})=>({ranks:this.ranksBy(i),direction:a?-1:1})),s=Int32Array.from({length:this.
catalogue.size},(i,a)=>a);return o.length>0&&s.sort((i,a)=>{for(let{ranks:d,direction:l}of o){let u=c(d,i),m=c(d,a);if(u!==
m)return u<0?1:m<0?-1:(u-m)*l}return i-a}),this.last={name:n,rows:s},s}prepare(){this.ranksBy(C.id)}forgetScores(){for(let e of[
...this.ranksByColumn.keys()])this.catalogue.column(e)!==void 0&&this.ranksByColumn.delete(e);this.last=null}ranksBy(e){
let t=this.ranksByColumn.get(e);if(t!==void 0)return t;let n=Array.from({length:this.catalogue.size},(i,a)=>Le(this.catalogue,
a,e)),o=[...n.keys()].filter(i=>n[i]!==null).sort((i,a)=>Ze(n[i],n[a]));t=new Int32Array(this.catalogue.size).fill(-1);let s=0;
for(let[i,a]of o.entries())i>0&&Ze(n[c(o,i-1)],n[a])!==0&&(s=i),t[a]=s;return this.ranksByColumn.set(e,t),t}};function Ze(r,e){
return r===e?0:(r??"")<(e??"")?-1:1}function we(r){return r.group??(r.sort.length===0&&r.query.trim()===""?"year":"none")}
function tt(r,e,t,n,o){let s=[],i=o!==null&&t.sort.length===0?o:e.rows(t.sort);for(let u of i)n.has(u)&&s.push(u);let a=we(
t);if(a==="none")return s.length===0?[]:[{title:"",rows:s}];let d=new Map;for(let u of s){let m=Yt[a](r,u),p=d.get(m);p===
void 0?d.set(m,[u]):p.push(u)}let l=[...d].map(([u,m])=>({title:u,rows:m}));return a==="size"?l.sort((u,m)=>et(r,m)-et(r,
u)):l}function et(r,{rows:e}){return r.facet("size")?.facet.members[e[0]??-1]?.[0]??-1}var Yt={year:({table:{rows:r,families:e}},t)=>{
let n=String(r.facts.released?.[t]??"")||c(e.released,c(r.family,t)),o=n===""?h("Date not known"):n.slice(0,4);return c(
r.measured,t)===1?o:h("{year}, no result known",{year:o})},family:({table:{rows:r,families:e}},t)=>c(e.name,c(r.family,t)),
size:(r,e)=>{let t=r.facet("size")?.facet,n=t===void 0?void 0:c(t.members,e)[0];return t===void 0||n===void 0?h("Size no\
t published"):c(t.values,n).name}};var te;function nt(){return globalThis.catalogSearch!==void 0?Promise.resolve(globalThis.catalogSearch):(te??=D("search-\
engine.js").then(q),te.catch(()=>{te=void 0}),te)}var Qt=".score:has(> a)";function rt(){let r=matchMedia("(hover: none)").matches?["touchstart","scroll","focusin"]:["poi\
nterover","focusin"],e=({type:t,target:n})=>{if(!((t==="pointerover"||t==="focusin")&&!(n instanceof Element&&n.closest(
Qt)!==null))){for(let s of r)removeEventListener(s,e);D("story.js").catch(()=>{})}};for(let t of r)addEventListener(t,e,
{passive:!0})}var Zt=2e3,ot={name:11,words:5.5,number:5,score:8,places:14,tags:9},en={example:{from:"2023",to:"2024-06"},remedy:"Write\
 a date as 2024, 2024-03 or 2024-03-25.",isGood:U},tn={size:{example:{from:"1B",to:"8B"},remedy:"Write a size as 350M, 7\
B or 16.1B.",isGood:r=>k(r)!==null},number:{example:{from:"4096",to:"128K"},remedy:"Write a number as 4096, 32K or 1M.",
isGood:r=>k(r)!==null},price:{example:{from:"0.25",to:"10"},remedy:"Write a price as 10 or 0.25.",isGood:r=>k(r)!==null}},
ve=class{root;table;frame;field;status;virtualTable;dropdowns;sheet;facets=new Map;ranges=new Map;view=j;read=j;loading=null;loaded=null;hasDrawn=!1;isTyping=!1;matches=0;rows=[];columns=[];availableRem=Number.
POSITIVE_INFINITY;total;constructor(e,t){this.root=e,this.table=t,this.frame=t.closest(".frame")??t,this.field=b(e,"inpu\
t[type=search]"),this.status=b(e,".matches"),this.total=Number(e.dataset.rows),this.matches=this.total,this.virtualTable=
new J(t,n=>this.createRow(n)),this.dropdowns=De(e,n=>this.fillDropdown(n)),this.sheet=We(b(e,".sheet-button"),[b(e,".fil\
ters"),b(e,".arrange")],()=>h("Show {n}",{n:this.matches})),this.listen()}start(){this.view=this.read=me(location.search);
for(let t of this.table.querySelectorAll("tbody tr:not(.group)"))Qe(t,this.view.models);this.showCompareBar();let e=this.
field.value;e!==""&&e!==this.view.query?(this.setView({...this.view,query:e}),this.isTyping=!0):I(this.view)!==""?this.show():
this.loadRestOnScroll(),this.root.contains(document.activeElement)&&this.load().catch(()=>{})}loadRestOnScroll(){let e=this.
table.querySelectorAll("tbody tr:not(.group)"),t=[...e].at(-1);if(t===void 0||e.length>=this.total)return;let n=new IntersectionObserver(
o=>{o.some(({isIntersecting:s})=>s)&&(n.disconnect(),this.hasDrawn||this.show())},{rootMargin:`${Zt}px 0px`});n.observe(
t)}listen(){this.field.addEventListener("input",()=>{this.setView({...this.view,query:this.field.value},this.isTyping?"r\
eplace":"push"),this.isTyping=!0}),this.field.addEventListener("blur",()=>{this.isTyping=!1}),b(this.root,".clear").addEventListener(
"click",()=>{this.setView(Ne(this.view)),this.field.focus()}),b(this.compareBar,".choose-none").addEventListener("click",
()=>{for(let e of this.table.querySelectorAll(".pick"))e.checked=!1;this.choose([])}),this.table.addEventListener("chang\
e",({target:e})=>{if(!(e instanceof HTMLInputElement)||!e.matches(".pick"))return;let t=this.view.models.filter(n=>n!==e.
value);this.choose(e.checked?[...t,e.value]:t)}),Ke(this.table,(e,t)=>this.sort(e,t)),addEventListener("popstate",()=>{this.
view=this.read=me(location.search),this.show()}),addEventListener("beforeprint",()=>{this.hasDrawn&&this.virtualTable.fillAll()});
for(let e of[this.root,b(this.table,"thead")])for(let t of["pointerenter","focusin","touchstart"])e.addEventListener(t,()=>{
this.load().catch(()=>{})},{once:!0,passive:!0})}get compareBar(){return b(document,".comparing")}choose(e){this.view={...this.
view,models:e},this.read={...this.read,models:e},st(this.view,"replace"),this.showCompareBar()}setView(e,t="push"){this.
view=e,t==="push"&&(this.isTyping=!1),st(e,t),this.show()}sort(e,t){this.load().then(({catalogue:n})=>{let o=[C,...O(n,this.
read)].find(s=>s.id===e);o!==void 0&&this.setView({...this.read,sort:Ge(this.read.sort,o,t)})})}load(){return this.loading??=
this.loadParts(),this.loading.catch(()=>{this.loading=null,this.status.textContent=h("The data could not be loaded: the \
table is as it was.")}),this.loading}async loadParts(){let[e,t]=await Promise.all([V(c(this.urls,0),"models"),this.loadExtras(),
nt()]),n=e;if(n.format!==8)throw new Error("the data is of another version than this script");let o=new z(n),s=new t.TextSearch(
o),i=new ee(o);return this.loaded={catalogue:o,order:i,search:s,extras:t},Z(()=>{s.prepare(),Z(()=>i.prepare())}),this.loaded}async loadExtras(){
if(await A(this.root.dataset.more??""),window.catalogExplorer===void 0)throw new Error("explorer-more.js does not regist\
er itself");return window.catalogExplorer}get urls(){return[this.root.dataset.data??"",this.root.dataset.scores??""]}async loadScores(e){
e.catalogue.hasAllScores||(e.catalogue.addScores(await V(c(this.urls,1),"scores")),e.order.forgetScores())}async show(){
let e=this.view,t=this.loaded??await this.load(),{view:n,ignored:o}=t.extras.readView(t.catalogue,e,t.search);Me(t.catalogue,
n)&&await this.loadScores(t),e===this.view&&(this.read=n,this.draw(t,o))}draw({catalogue:e,order:t,search:n,extras:o},s){
let i=e.currentRefs(this.view.models);this.view={...this.view,models:i};let a={...this.read,models:i};this.read=a;let d=this.
virtualTable.measure();this.frame.hidden||(this.availableRem=this.frame.clientWidth/Number.parseFloat(getComputedStyle(document.
documentElement).fontSize));let l=performance.now(),u=new $(e,a,n),m=u.rows,p=tt(e,t,a,m,n.find(a.query)?.matches??null);
performance.measure("filter",{start:l}),this.matches=m.count,this.rows=p.flatMap(({rows:w})=>w);let{columns:g,hidden:y}=ke(
e,a,this.rows);this.showHidden(y);let S=o.unknownValues(e,a);o.showUnknown(b(this.root,".unknown"),S,o.priceNote(e,a),w=>this.
setView(w)),o.showOtherPages(b(this.root,".unknown"),this.view.query).catch(w=>console.error(w)),this.hasDrawn=!0,je(this.
table,g,a),this.columns=g,this.setTableWidth(e,g),this.virtualTable.show(p,g.length+1,d),this.table.setAttribute("aria-r\
owcount",String(this.matches+p.length+1)),this.frame.hidden=this.matches===0,document.querySelector(".rest")?.remove(),b(
this.root,".nothing").hidden=this.matches>0,rn(p.map(({title:w})=>w),nn(e,a)),this.showCompareBar(),this.updateControls(
u,s)}showHidden(e){let t=b(this.root,".columns-hidden");t.hidden=e.length===0;let n=f("button",{type:"button"},h("Show"));
n.addEventListener("click",()=>{this.loaded!==null&&this.setView({...this.read,columns:ne(O(this.loaded.catalogue,this.read))})});
let o=H(e.map(({title:s})=>s));t.replaceChildren(f("span",{title:o},h("Not shown, nearly empty: {columns}",{columns:o})),
n)}showCompareBar(){let{models:e}=this.view;this.compareBar.hidden=e.length===0;let t=b(this.compareBar,".chosen-models");
t.href=`${t.href.replace(/\?.*$/,"")}${I({...j,models:e})}`,e.length===1?t.textContent=h("Compare 1: choose another"):t.
textContent=e.length>ce?h("{chosen} chosen; {most} can be compared",{chosen:e.length,most:ce}):h("Compare {n}",{n:e.length})}updateControls(e,t){
let{read:n,loaded:o}=this;if(o===null)return;(document.activeElement!==this.field||this.field.value.trim()!==this.view.query.
trim())&&(this.field.value=this.view.query);let s=o.search.find(n.query),i=s===null?"":o.extras.matchMessage(s),a=this.matches===
this.total?L("{n} rows","{n} rows",this.total):L("{shown} of {n} rows","{shown} of {n} rows",this.total,{shown:B(this.matches)}),
[d]=n.sort,l=d===void 0?void 0:o.catalogue.fact(d.column),u=l===void 0?0:this.rows.filter(v=>E(o.catalogue,v,l.id)==="").
length,m=u===0?"":h("the last {n} without a known value",{n:B(u)}),p=t.length===0?"":h("not understood: {words}",{words:H(
t)}),g=[a,m,i,p].filter(v=>v!=="").reduce((v,M)=>h("{text}, {part}",{text:v,part:M}));this.status.textContent!==g&&(this.
status.textContent=g);let y=v=>{this.setView(v),this.field.focus()};this.matches===0&&o.extras.showFallback(b(this.root,
".nothing"),o.catalogue,n,o.search,y);let S=$e(o.catalogue,n);_e(b(this.root,".chips"),S,v=>this.setView(v)),b(this.root,
".clear").hidden=S.length===0;for(let{id:v,button:M}of this.dropdowns)o.catalogue.table.panels.find(P=>P.id===v)!==void 0&&
M.classList.toggle("used",this.isUsed(v));this.sheet.update();let w=qe(this.dropdowns);w!==void 0&&this.updateDropdown(w,
e)}isUsed(e){return this.facetsOf(e).some(t=>this.read.facets.has(t))||this.rangesOf(e).some(({id:t})=>this.read.ranges.
has(t))}rangesOf(e){return this.loaded?.catalogue.table.ranges.filter(t=>t.panel===e)??[]}facetsOf(e){let t=this.loaded?.
catalogue.table;return e==="results"?[R]:t?.panels.find(({id:n})=>n===e)?.facets.map(n=>c(t.facets,n).id)??[]}fillDropdown(e){
let t=this.loaded,n=!this.hasDrawn&&I(this.view)!=="";if(t===null||n||e.id==="results"&&!t.catalogue.hasAllScores){e.panel.
replaceChildren(f("p",{},h("Loading…"))),this.load().then(a=>e.id==="results"?this.loadScores(a):void 0).then(()=>n?this.
show():void 0).then(()=>this.fillDropdown(e)).catch(()=>e.panel.replaceChildren(f("p",{},h("The data could not be loaded\
."))));return}let{catalogue:o,search:s}=t;this.hasDrawn||(this.rows=Array.from({length:o.size},(a,d)=>d));let i=[];for(let a of this.
rangesOf(e.id))i.push(this.rangeFieldset(a));for(let a of this.facetsOf(e.id)){let d=o.facet(a);if(d===void 0)continue;let l=this.
facets.get(a);l===void 0&&(l=ze(d,u=>this.setView(X(this.read,a,u))),this.facets.set(a,l)),i.push(l.fieldset)}i.length>0&&
e.panel.replaceChildren(...i),this.updateDropdown(e,new $(o,this.read,s))}rangeFieldset({id:e,title:t,kind:n}){let o=this.
ranges.get(e);if(o===void 0){let{example:s,remedy:i,isGood:a}=n==="date"?en:tn[n==="size"||n==="price"?n:"number"];o=Ue(
t,s,h(i),a,d=>this.setView(Y(this.read,e,d))),this.ranges.set(e,o)}return o.fieldset}updateDropdown(e,t){if(this.loaded===
null)return;let{catalogue:n,extras:o}=this.loaded;e.id==="columns"&&o.columnsPanel(e.panel,n,this.read,s=>this.setView(s)),
e.id==="take"&&o.exportPanel(e.panel,this.exportTable(n),()=>V(this.root.dataset.citations??"","citations"),()=>V(this.root.
dataset.origins??"","origins")),e.id==="order"&&o.orderPanel(e.panel,n,this.read,s=>this.setView(s));for(let s of this.facetsOf(
e.id))this.facets.get(s)?.update(this.read.facets.get(s),t.counts(s));for(let{id:s}of this.rangesOf(e.id))this.ranges.get(
s)?.update(this.read.ranges.get(s)??N)}exportTable(e){let t=O(e,this.read),n=I({...this.read,columns:ne(t),group:we(this.
read),models:[]});return{catalogue:e,rows:this.rows,columns:t,address:`${location.origin}${location.pathname}${n}`,origins:null}}setTableWidth(e,t){
let n=!ie(e,ne(t)),o=t.reduce((s,{kind:i})=>s+(ot[i]??0),ot.name??0);this.table.classList.toggle("chosen",n),this.table.
style.setProperty("--columns",`${o}rem`),this.frame.classList.toggle("wide",n&&o>this.availableRem)}createRow(e){let t=this.
loaded?.catalogue;if(t===void 0)throw new Error("rows before data");let{columns:n}=this;return Ye(t,e,{root:"",columns:n,
ranks:!ie(t,ne(n)),chosen:new Set(this.view.models)})}};function ne(r){return r.map(({id:e})=>e)}function nn(r,e){return e.
sort.length>0?h("Sorted by {order}",{order:Pe(r,e)}):e.query.trim()===""?h("Newest first"):h("Best match first")}function st(r,e){
if(e==="none")return;let t=`${location.pathname}${I(r)}`;try{e==="push"?history.pushState(null,"",t):history.replaceState(
null,"",t)}catch{}}function rn(r,e){let t=document.querySelector(".jump ul");if(t===null)return;let o=r.length<=pe&&r.some(
s=>s!=="")?r.map((s,i)=>f("li",{},f("a",{href:`#g-${i+1}`},s))):[f("li",{},e)];t.replaceChildren(...o)}var it=document.querySelector(
".explorer"),at=document.querySelector("table.models");it!==null&&at!==null&&new ve(it,at).start();rt();})();
