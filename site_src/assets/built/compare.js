// Built from site_src/frontend/src by `make bundle`: change it there.
"use strict";(()=>{function E(t){return{asOf:q(t.get("as-of")??""),sense:t.get("sense")==="published"?"published":"released"}}function q(t){
let[,e,n,r]=/^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(t)??[];if(e===void 0)return"";let o=new Date(Date.UTC(Number(e),Number(
n??"12"),0)).getUTCDate();return`${e}-${n??"12"}-${r??o}`}function c(t,e={},...n){let r=document.createElement(t);for(let[o,s]of Object.entries(e))s!==null&&r.setAttribute(o,s);for(let o of n)
o!==null&&r.append(Ge(o,t)?Ke(o):o);return r}var je=/[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;
function Ge(t,e){return typeof t=="string"&&e!=="option"&&e!=="textarea"&&je.test(t)}function Ke(t){let e=document.createElement(
"bdi");return e.textContent=t,e}function w(t,e){let n=t.querySelector(e);if(n===null)throw new Error(`the page has no ${e}`);
return n}var Xe=document.currentScript instanceof HTMLScriptElement?document.currentScript.src:location.href;function W(t){return new Promise(
(e,n)=>{let r=document.createElement("script");r.src=t,r.addEventListener("load",()=>e()),r.addEventListener("error",()=>{
r.remove(),n(new Error(`${t} could not be loaded`))}),document.head.append(r)})}function k(t){return W(new URL(t,Xe).href)}var j=new Map;function v(t,e){let n=j.get(t);return n!==void 0||(n=W(t).then(()=>{let r=window.catalogData?.[e];if(r===void 0)
throw new Error(`${t} does not register ${e}`);return r}),n.catch(()=>j.delete(t)),j.set(t,n)),n}function u(t,...e){let n=me(t);return fe(typeof n=="string"?n:t,e[0]??{})}function S(t,e,n,r={}){let o=me(t)??[t,e],s=typeof o==
"string"?[o]:o,a=n===1?s[0]:s.at(-1);return fe(a??e,{n:n.toLocaleString("en"),...r})}function ue(t,e){return u(t).split(
/\{(\w+)\}/).map((n,r)=>r%2===1?e[n]:n).filter(n=>n!==void 0&&n!=="")}function b(t){return t.join(u(", "))}function $(t){return Ye(t.filter(e=>e!==""),(e,n)=>u("{text} {sentence}",{text:e,sentence:n}))}function Ye(t,e){let[n="",
...r]=t;return r.reduce(e,n)}function me(t){let e=typeof window>"u"?void 0:window.catalogData;return e?.words?.[t]??e?.["more-words"]?.[t]}function fe(t,e){
return t.replace(/\{(\w+)\}/g,(n,r)=>r in e?String(e[r]):n)}function l(t,e){let n=t[e];if(n===void 0)throw new RangeError(`no item ${e} in a list of ${t.length}`);return n}var L=class t{size;words;constructor(e,n){this.size=e,this.words=n??new Uint32Array(Math.ceil(e/32))}static full(e){let n=new t(
e);n.words.fill(4294967295);let r=e%32;return r>0&&(n.words[n.words.length-1]=2**r-1),n}static of(e,n){let r=new t(e);for(let o of n)
r.add(o);return r}add(e){let n=e>>>5;this.words[n]=(this.words[n]??0)|1<<(e&31)}has(e){return((this.words[e>>>5]??0)>>>(e&
31)&1)===1}and(e){return this.combine(e,(n,r)=>n&r)}or(e){return this.combine(e,(n,r)=>n|r)}without(e){return this.combine(
e,(n,r)=>n&~r)}*values(){for(let e=0;e<this.size;e+=1)this.has(e)&&(yield e)}get count(){let e=0;for(let n of this.words)
e+=he(n);return e}intersectionCount(e){let n=0;for(let r=0;r<this.words.length;r+=1)n+=he((this.words[r]??0)&(e.words[r]??
0));return n}combine(e,n){let r=new Uint32Array(this.words.length);for(let o=0;o<r.length;o+=1)r[o]=n(this.words[o]??0,e.
words[o]??0);return new t(this.size,r)}};function he(t){let e=t-(t>>>1&1431655765);return e=(e&858993459)+(e>>>2&858993459),
e=e+(e>>>4)&252645135,Math.imul(e,16843009)>>>24}function A(){if(globalThis.catalogSearch===void 0)throw new Error("search-engine.js is not loaded");return globalThis.catalogSearch}function P(t){return A().fold(t).text}var F="has",G="any.";function pe(t){return G+t}var H=class{table;size;facetRowsById=new Map;scoreIndexes=new Map;columnIndexes;factById;loadedScores=new Map;columnsByBenchmark=new Map;names=null;rowByRef;constructor(e){
this.table=e,this.size=e.rows.family.length,this.factById=new Map(e.facts.map(n=>[n.id,n])),this.columnIndexes=new Map(e.
columns.map((n,r)=>[n.id,r]));for(let n of e.scores)this.loadedScores.set(n.column,n);for(let n of e.facets)this.facetRowsById.
set(n.id,this.createFacetRows(n));for(let[n,r]of e.columns.entries()){let o=this.benchmarkOf(r),s=this.columnsByBenchmark.
get(o);s===void 0?this.columnsByBenchmark.set(o,[n]):s.push(n)}this.rowByRef=new Map([...Object.entries(e.former),...Array.
from({length:this.size},(n,r)=>[this.ref(r),r])])}addScores(e){for(let f of e)this.loadedScores.set(f.column,f);let n=this.
table.columns.map((f,d)=>L.of(this.size,this.loadedScores.get(d)?.rows??[])),r=(f,d)=>({id:f,name:d,search:"",hint:""}),
o=[...this.columnsByBenchmark].filter(([,f])=>f.length>1),s=[...o.map(([f,[d]])=>r(pe(f),`${l(this.table.columns,d??0).benchmark}`)),
...this.table.columns.map(({id:f,benchmark:d,what:p})=>r(f,`${d} ${p}`))],a={id:F,title:u("Has a result on"),hint:"",tags:!1,
chips:!1,of_rows:!0,values:s,members:[]},i=[...o.map(([,f])=>f.reduce((d,p)=>d.or(l(n,p)),new L(this.size))),...n],m=new Map(
s.map(({id:f},d)=>[f,d]));for(let[f,d]of this.columnsByBenchmark)d.length===1&&m.set(pe(f),o.length+(d[0]??0));this.facetRowsById.
set(F,{facet:a,rows:i,valueIndexes:m})}get hasAllScores(){return this.facetRowsById.has(F)}facet(e){return this.facetRowsById.
get(e)}facets(){return this.facetRowsById.values()}fact(e){return this.factById.get(e)}factValues(e,n){let{facts:r}=e.of_rows?
this.table.rows:this.table.families,o=e.of_rows?n:l(this.table.rows.family,n);return e.lists.map(s=>l(r[s]??[],o))}range(e){
return this.table.ranges.find(n=>n.id===e)}benchmarkOf(e){return e.path.replace(/^benchmarks\//,"").replace(/\.html$/,"")}get benchmarkNames(){
if(this.names!==null)return this.names;let e=new Map;for(let n of this.table.columns)for(let r of[n.benchmark,...this.table.
benchmark_names[n.benchmark]??[]])e.has(P(r))||e.set(P(r),this.benchmarkOf(n));return this.names=e,e}benchmarkTitle(e){let[
n]=this.columnsByBenchmark.get(e)??[];return n===void 0?e:l(this.table.columns,n).benchmark}columnsOf(e){let n=this.column(
e);return n!==void 0?[n]:(e.startsWith(G)?this.columnsByBenchmark.get(e.slice(G.length))??[]:[]).map(o=>l(this.table.columns,
o))}column(e){let n=this.columnIndexes.get(e);return n===void 0?void 0:this.table.columns[n]}scores(e){let n=this.columnIndexes.
get(e);return n===void 0?void 0:this.loadedScores.get(n)}scoreIndex(e,n){let r=this.scoreIndexes.get(e);if(r===void 0){let o=this.
scores(e);if(o===void 0)return-1;r=new Int32Array(this.size).fill(-1);for(let[s,a]of o.rows.entries())r[a]=s;this.scoreIndexes.
set(e,r)}return r[n]??-1}configuration(e,n){let r=this.scoreIndex(e,n);return r<0?void 0:this.table.configurations[this.
scores(e)?.configuration[r]??0]}ref(e){let n=l(this.table.families.id,l(this.table.rows.family,e)),r=l(this.table.rows.id,
e);return r===""?n:`${n}/${r}`}row(e){return this.rowByRef.get(e)}currentRefs(e){let n=e.map(r=>{let o=this.row(r);return o===
void 0?r:this.ref(o)});return[...new Set(n)]}createFacetRows(e){let n=e.values.map(()=>new L(this.size));for(let r=0;r<this.
size;r+=1){let o=e.of_rows?r:l(this.table.rows.family,r);for(let s of l(e.members,o))l(n,s).add(r)}return{facet:e,rows:n,
valueIndexes:new Map(e.values.map(({id:r},o)=>[r,o]))}}};var Je={open:"open",closed:"closed"};function ge(t){return u(Je[t]??t)}var K={id:"name",get title(){return u("Model")},kind:"words",descendingFirst:!1};function Ze(t){let{layout:e}=t,n=e==="number"||e==="tags"||e==="places"?e:"words";return{id:t.id,title:t.title,kind:n,descendingFirst:t.
descending_first}}function ye(t,e){if(e===K.id)return K;let n=t.fact(e);if(n!==void 0)return Ze(n);let r=t.column(e);if(r===
void 0)return t.table.usual.includes(e)?{id:e,title:e,kind:"score",descendingFirst:!0}:void 0;let o=u("{score}, {unit}",
{score:`${r.benchmark} ${r.what}`,unit:r.unit});return{id:e,title:o,kind:"score",descendingFirst:r.descending_first}}function R(t,e,n){if(n===K.id)return l(t.table.rows.name,e);let r=t.fact(n);if(r!==void 0)return en(t,e,r);let o=t.scoreIndex(
n,e);return o<0?"":l(t.scores(n)?.values??[],o)}function en(t,e,n){let r=t.factValues(n,e),o=r[0]??"";switch(n.kind){case"\
name":return l(t.table.families.name,l(t.table.rows.family,e));case"tags":return b(we(t,e).map(({name:s})=>s));case"plac\
es":return b(be(t,e).map(({board:s,range:a})=>`${s.name} ${a}`));case"terms":return b(nn(t,e,n.id));case"shape":return r.
every(s=>s===0)?"":r.map(s=>String(s||"–")).join(" / ");case"size":return tn(Number(o));case"number":return o===0?"":xe(
Number(o));case"access":return ge(String(o));default:return String(o)}}function be(t,e){let n=l(t.table.rows.places,e);return Array.
from({length:n.length/3},(r,o)=>{let s=l(t.table.boards,l(n,3*o)),a=l(n,3*o+1),i=l(n,3*o+2),m=l(t.table.rows.place_score,
e);return{board:s,range:X(a,i),score:m,share:(a+i)/(2*s.ranked)}})}function X(t,e){return t===e?String(t):`${t}–${e}`}
function we(t,e){let n=l(t.table.rows.family,e);return t.table.facets.filter(r=>r.chips).flatMap(r=>l(r.members,r.of_rows?
e:n).map(o=>l(r.values,o)))}function nn(t,e,n){let r=t.facet(n)?.facet;return r===void 0?[]:l(r.members,r.of_rows?e:l(t.
table.rows.family,e)).map(o=>l(r.values,o).name)}function xe(t){return String(t).replace(/\B(?=(\d{3})+$)/g,",")}function tn(t){
for(let[e,n]of[[1e12,"T"],[1e9,"B"],[1e6,"M"],[1e3,"K"]])if(t>=e)return`${String(Math.round(t/e*100)/100)}${n}`;return t===
0?"":String(t)}function ve(t,e,n){return t.map(r=>rn(r,e,n))}function rn(t,{days:e,columns:n},r){let{since:o=[],earlier:s=[]}=n[t.column]??
{},a=new Map;for(let g of s)g.day<=r&&a.set(g.index,g);let i=g=>{let h=e[o[g]??0]??"";return h!==""&&h<=r},m=t.rows.map(
(g,h)=>h).filter(g=>i(g)||a.has(g)),f=g=>i(g)?null:a.get(g)??null,d=(g,h)=>g.length===0?g:m.map(y=>{let x=f(y);return x===
null||h===void 0?l(g,y):h(x)}),p=()=>0;return{column:t.column,rows:d(t.rows),values:d(t.values,({value:g})=>g),low:d(t.low,
({low:g})=>g),high:d(t.high,({high:g})=>g),place:m.map(p),best:m.map(p),worst:m.map(p),marks:d(t.marks,p),reports:d(t.reports,
()=>1),configuration:d(t.configuration),edition:d(t.edition),report_range:d(t.report_range,p),status:d(t.status,p),measured_by:d(
t.measured_by,p)}}var O=6;function Se(t,e){let r=t.table.facts.filter(({id:o})=>o!=="family").map(({id:o,title:s})=>{let a=e.map(i=>R(t,i,
o));return{title:s,values:a,differs:new Set(a).size>1}}).filter(({values:o})=>o.some(s=>s!==""));return[...r.filter(({differs:o})=>o),
...r.filter(({differs:o})=>!o)]}function Re(t,e){return t.table.columns.filter(({any_scaffold:s})=>!s).map(s=>{let a=e.filter(
i=>t.scoreIndex(s.id,i)>=0);return{column:s,rows:a,gap:e.length===2&&a.length===2?sn(t,e,s):null}}).filter(s=>s.rows.length>
0).sort((s,a)=>a.rows.length-s.rows.length)}var on={[-1]:"−",0:"±",1:"+"};function sn(t,e,{id:n,unit:r}){let[o,s]=[R(
t,l(e,0),n),R(t,l(e,1),n)],a=Math.min(...[o,s].map(f=>f.split(".")[1]?.length??0)),i=Number(o)-Number(s),m=`${on[Math.sign(
i)]??""}${Math.abs(i).toFixed(a)}`;return r==="%"?m:`${m} ${r}`}function Me(t,e){let n=null,r=Math.floor(Math.max(3,t.length)/3)+1;for(let o of e){if(Math.abs(o.length-t.length)>=r)continue;
let s=an(t,o);s<r&&([n,r]=[o,s])}return n}function an(t,e){let n=Array.from({length:e.length+1},(r,o)=>o);for(let[r,o]of[
...t].entries()){let s=[r+1];for(let a=0;a<e.length;a+=1)s.push(Math.min((s[a]??0)+1,(n[a+1]??0)+1,(n[a]??0)+(o===e[a]?0:
1)));n=s}return n[e.length]??0}function Ce(t,e){let n=l(t.table.rows.id,e),r=`models/${l(t.table.families.id,l(t.table.rows.family,e))}.html`;return n===
""?r:`${r}#v-${n}`}function Q(t,e,n){let r=t.ref(e),o=l(t.table.families.id,l(t.table.rows.family,e)),{anchor:s="",suffix:a=""}=t.
column(n)??{},i=t.configuration(n,e)?.anchor??"";return`models/${o}.html#${s}_${r.replace("/","_")}${a}${i}`}function Te(t,e){let{unit:n}=l(t.table.columns,e);return n==="%"?null:c("small",{},n)}function J(t,e,n){let r=c("i");return r.
style.setProperty("--low",t),r.style.setProperty("--high",e),r.style.setProperty("--at",n),r}function Ee(t,e,n,r){let o=t.
scoreIndex(n,e),s=t.scores(n);if(o<0||s===void 0)return[];let{texts:a}=t.table,i=l(s.marks,o),m=t.configuration(n,e)?.label??
"",f=l(a,l(s.edition,o)),d=a[s.report_range[o]??0]??"",p=l(a,l(s.status,o)),g=l(s.reports,o),h=r?un(t,e,n):"",y=[];return h!==
""&&y.push(c("span",{},u("rank {rank}",{rank:h}))),m!==""&&y.push(c("span",{},m)),f!==""&&y.push(c("span",{},f)),p!==""&&
y.push(c("strong",{},p)),(i&1)!==0&&y.push(Y(u("Another report lies outside the interval"),u("reports differ: {values}",
{values:d}),"differ")),(i&2)!==0&&y.push(Y(u("Repeated by somebody who did not measure it"),u("quoted"))),(i&4)!==0&&y.push(
Y(u("Not checked against its source yet"),u("unverified"))),g>1&&y.push(c("span",{},S("{n} report","{n} reports",g))),y}
function un(t,e,n){let r=t.scoreIndex(n,e),o=t.scores(n);if(r<0||o===void 0)return"";let s=l(o.best,r),a=l(o.worst,r),i=l(
o.place,r);return s>0?X(s,a):i>0?String(i):""}function Y(t,e,n=null){return c("abbr",{class:n,title:t},e)}var ke=1.959963984540054,Z=48,Le=55296,ee=57344;function fn(t){return t.letters.map(e=>[...e].map(n=>hn(t,n.codePointAt(0)??0)))}function hn(t,e){let n=e<ee?e:e-ee+Le;return n<
Z?null:l(t.rates,n-Z)}function pn(t,e){let n=[],r=0;for(let o of[t,e])r=Math.max(r,o.filter(s=>s!==null).length);for(let[
o,s]of t.entries()){let a=e[o]??null;s!==null&&a!==null&&n.push(s-a)}return n.length<Math.max(2,.9*r)?null:{...gn(n),problems:n.
length}}function gn(t){let e=t.length+2,n=Ae(t),r=n/e,o=(Ae(t.map(i=>i*i))+1)/e-r*r,s=ke*Math.sqrt(o/e),a=n/t.length;return{
value:a,low:Math.max(-1,Math.min(r-s,a)),high:Math.min(1,Math.max(r+s,a))}}function Ae(t){return t.reduce((e,n)=>e+n,0)}
async function $e(t,e,n){return(await Promise.all(t.matters.map(async o=>{let s=e.filter(d=>o.parts.some(p=>p.models.includes(
d))),a=new Map(o.parts.flatMap(d=>d.models.map((p,g)=>[p,l(d.configurations,g)])));if(s.length<2)return{matter:o,configurations:a,
pairs:[]};let i=o.parts.filter(d=>d.models.some(p=>s.includes(p))),m=await Promise.all(i.map(async d=>({part:d,rates:fn(
await n(d))}))),f=new Map(m.flatMap(({part:d,rates:p})=>d.models.map((g,h)=>[g,l(p,h)])));return{matter:o,configurations:a,
pairs:bn(yn(s.map(d=>[d,f.get(d)??[]])))}}))).filter(({pairs:o})=>o.length>0)}function yn(t){return t.flatMap(([e,n],r)=>t.
slice(r+1).flatMap(([o,s])=>{let a=pn(n,s);if(a===null)return[];let{value:i,low:m,high:f,problems:d}=a;return i<0?[{higher:o,
lower:e,difference:{value:-i,low:-f,high:-m,problems:d}}]:[{higher:e,lower:o,difference:a}]}))}function bn(t){let e=n=>t.
filter(({higher:r})=>r===n).length;return[...t].sort((n,r)=>e(r.higher)-e(n.higher)||r.difference.value-n.difference.value)}
function _({low:t,high:e}){return t>0||e<0}function te({value:t,low:e,high:n,problems:r},o,s){let a=ne(t),i={higher:o,lower:s},
m;return a==="0.0"?m=S("{higher} and {lower} score the same on the {n} problems that both were given","{higher} and {low\
er} score the same on the {n} problems that both were given",r,i):a==="1.0"?m=S("{higher} scores 1.0 point more than {lo\
wer} on the {n} problems that both were given","{higher} scores 1.0 point more than {lower} on the {n} problems that bot\
h were given",r,i):m=S("{higher} scores {points} points more than {lower} on the {n} problems that both were given","{hi\
gher} scores {points} points more than {lower} on the {n} problems that both were given",r,{...i,points:a}),{difference:m,
interval:u("95 %: {low} to {high}",{low:Oe(e),high:Oe(n)})}}function ne(t){return(Math.abs(t)*100).toFixed(1)}function Oe(t){
return`${t<0&&ne(t)!=="0.0"?"−":""}${ne(t)}`}var I=class{catalogue;engine=null;last=null;constructor(e){this.catalogue=e}prepare(){return this.engine??=new(A()).SearchEngine(
Array.from({length:this.catalogue.size},(e,n)=>wn(this.catalogue,n))),this.engine}find(e){let n=e.trim();return n===""?null:
(this.last?.query!==n&&(this.last={query:n,answer:this.prepare().find(n)}),this.last.answer)}};function wn(t,e){let{families:n,rows:r,facets:o}=t.table,s=l(r.family,e),a=o.filter(f=>f.chips&&!f.of_rows).flatMap(f=>l(
f.members,s).map(d=>l(f.values,d).name)),i=re(l(r.search,e)),m=[l(n.name,s),...re(l(n.search,s)),...l(n.organisations,s).
split(/, |、/u),...xn(t,s),R(t,e,"architecture"),...a];return{names:[l(r.name,e),...i],also:m.filter(f=>f!==""),weight:0}}
function xn(t,e){let n=t.facet("organisation")?.facet;return n===void 0?[]:l(n.members,e).flatMap(r=>re(l(n.values,r).search))}
function re(t){return t===""?[]:t.split(`
`)}function Ne(t,e,n){return e.filter(r=>r.rows.length>1).map(({column:r,rows:o})=>{let s=r.descending_first?1:-1,a=o.map(h=>vn(
t,h,r.id)).sort((h,y)=>s*(y.value-h.value)),i=l(a,0),m=n.filter(({matter:h})=>h.column===r.id).flatMap(h=>h.pairs),f=h=>Rn(
t,m,i.row,h.row),d=a.slice(1).map(h=>Sn(i,h,s,f(h))),p=[i,...a.slice(1).filter((h,y)=>d[y]!==!0)].map(({row:h})=>h),g=d.
includes(null)?"unknown":"ahead";return{column:r,kind:d.includes(!1)?"chance":g,rows:a.map(({row:h})=>h),first:p,paired:f(
l(a,1))?.difference??null}})}function Pe(t){let e=new Map;for(let{kind:r,rows:o}of t)r==="ahead"&&e.set(l(o,0),(e.get(l(
o,0))??0)+1);let n=r=>t.filter(({kind:o})=>o===r).length;return{ahead:e,chance:n("chance"),unknown:n("unknown")}}function vn(t,e,n){
let r=t.scores(n),o=t.scoreIndex(n,e);if(r===void 0||o<0)return{row:e,value:Number.NaN,interval:null};let[s,a]=[l(r.low,
o),l(r.high,o)],i=s===""||a===""?null:{low:Number(s),high:Number(a)};return{row:e,value:Number(l(r.values,o)),interval:i}}
function Sn(t,e,n,r){if(r!==void 0)return _(r.difference);if(t.interval===null||e.interval===null)return null;let o=n*(t.
value-e.value),[s,a]=n>0?[t.value-t.interval.low,e.interval.high-e.value]:[t.interval.high-t.value,e.value-e.interval.low];
return o>Math.hypot(s,a)}function Rn(t,e,n,r){let[o,s]=[t.ref(n),t.ref(r)];return e.find(({higher:a,lower:i})=>a===o&&i===
s||a===s&&i===o)}var Mn=["year","size","family","none"];var Cn={from:"",to:""},D={query:"",facets:new Map,ranges:new Map,sort:[],columns:null,group:null,models:[]},Tn=new Set([
"q","sort","columns","group","models"]),oe="all:",En=60;function M(t){let e=new URLSearchParams(t),n=new Map,r=new Map;for(let[
a,i]of e){if(Tn.has(a)||n.has(a)||r.has(a))continue;if(i.includes("..")){let f=$n(i);Ln(f)||r.set(a,f);continue}let m=On(
i);kn(m)||n.set(a,m)}let o=e.get("group"),s=e.get("columns");return{query:e.get("q")??"",facets:n,ranges:r,sort:B(V(e.get(
"sort")).map(a=>({column:a.replace(/^-/,""),descending:a.startsWith("-")})),a=>a.column),columns:s===null?null:B(V(s),a=>a),
group:Mn.find(a=>a===o)??null,models:B(V(e.get("models")),a=>a)}}function U(t){let e=[];t.query!==""&&e.push(["q",t.query]);
for(let[n,r]of t.facets){let o=[...r.values,...r.excluded.map(s=>`!${s}`)].join(",");o!==""&&e.push([n,r.requireAll?oe+o:
o])}for(let[n,{from:r,to:o}]of An(t))e.push([n,`${r}..${o}`]);return t.sort.length>0&&e.push(["sort",t.sort.map(({column:n,
descending:r})=>(r?"-":"")+n).join(",")]),t.columns!==null&&e.push(["columns",t.columns.join(",")]),t.group!==null&&e.push(
["group",t.group]),t.models.length>0&&e.push(["models",t.models.join(",")]),e.length===0?"":`?${e.map(([n,r])=>`${Fe(n)}\
=${Fe(r)}`).join("&")}`}function kn(t){return t.values.length===0&&t.excluded.length===0}function Ln({from:t,to:e}){return t===""&&e===""}function An(t){return[...t.ranges].sort(([e],[n])=>e<n?-1:1)}function Fe(t){return encodeURIComponent(t).replace(/%2C|%3A|%2F/g,
decodeURIComponent).replace(/%20/g,"+")}function On(t){let e=t.startsWith(oe),n=B(V(e?t.slice(oe.length):t),r=>r.replace(
/^!/,""));return{values:n.filter(r=>!r.startsWith("!")),requireAll:e,excluded:n.filter(r=>r.startsWith("!")).map(r=>r.slice(
1))}}function $n(t){let[e,n,...r]=t.split("..");return e===void 0||n===void 0||r.length>0?Cn:{from:e.trim(),to:n.trim()}}
function V(t){return(t??"").split(",").filter(e=>e!==""&&e!=="!"&&e!=="-").slice(0,En)}function B(t,e){let n=new Set;return t.
filter(r=>{let o=e(r);return n.has(o)?!1:(n.add(o),!0)})}var z;function se(){return globalThis.catalogSearch!==void 0?Promise.resolve(globalThis.catalogSearch):(z??=k("search-en\
gine.js").then(A),z.catch(()=>{z=void 0}),z)}var Nn=".score:has(> a)";function He(){let t=matchMedia("(hover: none)").matches?["touchstart","scroll","focusin"]:["poi\
nterover","focusin"],e=({type:n,target:r})=>{if(!((n==="pointerover"||n==="focusin")&&!(r instanceof Element&&r.closest(
Nn)!==null))){for(let s of t)removeEventListener(s,e);k("story.js").catch(()=>{})}};for(let n of t)addEventListener(n,e,
{passive:!0})}var Hn=8,_n=12,In=8,Vn="Hard problems are hard for every model. Where the result of each problem is known for both, the \
difference on each problem tells them apart better than two intervals do. The line marks no difference. Each pair is jud\
ged by itself, at 95 %: among many equal ones, some will seem apart.",Bn="Ahead: told apart at 95 %, by the difference o\
n each problem where it is known for both, else by the difference of the two scores.",Dn=new Set(["models","q","h","benc\
hmarks","columns","as-of","sense","rows"]);function Be(t,e){let n=Me(t,e);return n===null?t:u("{name} (did you mean {nea\
rest}?)",{name:t,nearest:n})}function De(t){return[...new Set(new URLSearchParams(t).keys())].filter(e=>!Dn.has(e)).map(
e=>u("The address has {name}, which this page does not know.",{name:Be(e,["models"])}))}function Un(t){return`${t.benchmark}\
 ${ae(t)}`}function ae({what:t,descending_first:e}){return e?t:u("{metric} (lower is better)",{metric:t})}function ce(t){
let e=(new URLSearchParams(t).get("benchmarks")??"").split(",").filter(n=>n!=="");return e.length===0?null:new Set(e)}function ie({
path:t}){return t.replace(/^benchmarks\/|\.html(?:#.*)?$/g,"")}function zn(t,e){if(M(location.search).columns!==null)return t;
let n=e===1||ce(location.search)!==null?1:2,r=new Map;for(let o of t)o.rows.length>=n&&!r.has(ie(o.column))&&r.set(ie(o.
column),o);return[...r.values()].slice(0,In)}function Ue(t){let e=ce(t),{asOf:n,sense:r}=E(new URLSearchParams(t));return[
e===null?"":u("Results on {benchmarks} only.",{benchmarks:b([...e])}),n===""?"":qn(n,r)]}function qn(t,e){return e==="pu\
blished"?u("As of {day}, by values published until then: what one could have known. Facts are those of today; comparison\
s problem by problem and exports are left out, for they have values of today.",{day:t}):u("As of {day}, of models releas\
ed until then, with the values known today.",{day:t})}function Wn(t){let{asOf:e,sense:n}=E(new URLSearchParams(location.
search));return ze(U({...D,models:t}),e,n)}function ze(t,e,n){return e===""?t:`${t===""?"?":`${t}&`}as-of=${e}&sense=${n}`}
function jn(t){let e=w(t,".as-of"),n=w(e,"input"),r=w(e,"select"),{asOf:o,sense:s}=E(new URLSearchParams(location.search));
n.value=o,r.value=s,e.addEventListener("change",()=>{if(n.value===""&&o==="")return;let a=r.value==="published"?"publish\
ed":"released",{models:i}=M(location.search),m=ze(U({...D,models:i}),n.value,a);location.assign(`${location.pathname}${m}`)})}
function Gn(t){w(t,".matches").textContent=$([u("No model is chosen yet: add one above, or choose some in the table of m\
odels."),...Ue(location.search),...De(location.search)]);let e=t.querySelector(".examples");e!==null&&(e.hidden=!1)}var le=class{root;catalogue;search;models=[];renderCount=0;query="";asOf;sense;constructor(e,n){
this.root=e,this.catalogue=n,this.search=new I(n),{asOf:this.asOf,sense:this.sense}=E(new URLSearchParams(location.search))}get field(){
return w(this.root,"input[type=search]")}isReleased(e){let n=this.catalogue.row(e);if(this.asOf===""||this.sense==="publ\
ished"||n===void 0)return!0;let r=q(R(this.catalogue,n,"released"));return r!==""&&r<=this.asOf}start(){let e=this.field;
e.addEventListener("focus",()=>{se().catch(()=>{})}),e.addEventListener("input",()=>{this.showSuggestions(e.value)}),addEventListener(
"popstate",()=>{this.showModels(M(location.search).models)}),this.showModels(M(location.search).models)}setModels(e){try{
history.pushState(null,"",`${location.pathname}${Wn(e)}`)}catch{}this.showModels(e)}async showSuggestions(e){if(this.query=
e,e.trim()!==""){try{await se()}catch{w(this.root,".matches").textContent=u("The data could not be loaded.");return}if(this.
query!==e)return}let r=(this.search.find(e)?.matches.map(o=>({row:o,ref:this.catalogue.ref(o)}))??[]).filter(({ref:o})=>!this.
models.includes(o)).slice(0,this.models.length<O?Hn:0);w(this.root,".offers").replaceChildren(...r.map(({row:o,ref:s})=>{
let a=c("button",{type:"button"},l(this.catalogue.table.rows.name,o));return a.addEventListener("click",()=>{let i=this.
field;i.value="",this.setModels([...this.models,s]),i.focus()}),c("li",{},a)}))}async showModels(e){let n=this.catalogue.
currentRefs(e),r=n.filter(y=>this.catalogue.row(y)!==void 0),o=r.filter(y=>this.isReleased(y)),s=r.filter(y=>!this.isReleased(
y)),a=n.filter(y=>this.catalogue.row(y)===void 0);this.models=o.slice(0,O);let i=this.models.map(y=>this.catalogue.row(y)??
0),m=this.field;m.disabled=this.models.length>=O;let f=[i.length===0?u("No model is chosen yet: add one above, or choose\
 some in the table of models."):"",i.length===1?u("One model; add another to compare it with."):"",i.length>1?S("{n} mod\
els.","{n} models.",i.length):"",o.length>O?u("The first {shown} of {all}.",{shown:O,all:o.length}):"",a.length>0?u("Not\
 in the catalogue: {names}.",{names:b(a.map(y=>Be(y,this.allRefs())))}):"",...Ue(location.search),s.length>0?u("Not rele\
ased until {day}, or without a date: {models}.",{day:this.asOf,models:b(s.map(y=>this.modelName(y)))}):"",...De(location.
search)];w(this.root,".matches").textContent=$(f);let d=this.root.querySelector(".examples");d!==null&&(d.hidden=i.length>
0),this.showSuggestions(m.value),this.renderCount+=1;let p=this.renderCount,g=await this.loadComparisons();if(p!==this.renderCount)
return;let h=w(this.root,".compared");if(i.length===0)h.replaceChildren();else{let y=ce(location.search),x=M(location.search).
columns,T=Re(this.catalogue,i).filter(({column:N})=>(y===null||y.has(ie(N)))&&(x?.includes(N.id)??!0));h.replaceChildren(
...this.verdictList(i,Ne(this.catalogue,T,g??[])),this.factTable(i),...this.resultChart(i,T),...this.differences(i,T,g),
...this.resultTable(i,T),...this.exportSection(i,T))}}exportSection(e,n){let r=zn(n,e.length),o=r.map(({column:p})=>ye(this.
catalogue,p.id)).filter(p=>p!==void 0);if(o.length===0||this.asOf!=="")return[];let s=U({...D,models:this.models,columns:o.
map(({id:p})=>p)}),a=`${location.origin}${location.pathname}${s}`,i=c("div",{class:"panel"}),m=c("details",{class:"fold"},
c("summary",{},u("Export")),i),f=async()=>{await k("explorer-more.js");let{dataset:p}=this.root;window.catalogExplorer?.
exportPanel(i,{catalogue:this.catalogue,rows:e,columns:o,address:a,origins:null},()=>v(p.citations??"","citations"),()=>v(
p.origins??"","origins"))};m.addEventListener("toggle",()=>{!m.open||i.childElementCount>0||f().catch(()=>i.replaceChildren(
c("p",{},u("The data could not be loaded."))))});let d=b(r.map(({column:p})=>p.benchmark));return[C("export",u("Export"),
c("p",{class:"note"},u("The first leaderboard of each of these benchmarks: {names}.",{names:d})),m)]}async loadComparisons(){
if(this.models.length<2||this.asOf!==""&&this.sense==="published")return[];try{let e=await v(this.root.dataset.pairs??"",
"pairs");return e.format!==2?null:await $e(e,this.models,async n=>await v(`${this.root.dataset.root??""}${n.path}`,n.name))}catch{
return null}}verdictList(e,n){if(e.length<2)return[];if(n.length===0)return[C("verdicts",u("Who is ahead"),c("p",{class:"\
empty"},u("No benchmark has a value of two of these models, so that nothing can be said.")))];let{ahead:r,chance:o,unknown:s}=Pe(
n),i=[...[...r].map(([f,d])=>u("{model} is ahead on {times}",{model:this.rowName(f),times:d})),o>0?u("{n} not told apart",
{n:o}):"",s>0?u("{n} without intervals",{n:s}):""].filter(f=>f!=="").join(u("; ")),m=n.map(f=>c("li",{class:f.kind},c("s\
trong",{},this.verdictText(f,e.length)),c("span",{},c("a",{href:f.column.path},f.column.benchmark),` ${ae(f.column)}`),c(
"ul",{},...f.rows.map(d=>c("li",{},...this.valueText(d,f.column.id)))),f.paired===null?null:c("small",{},this.pairedText(
f))));return[C("verdicts",u("Who is ahead"),c("p",{class:"note"},$([S("Of {n} shared board: {summary}.","Of {n} shared b\
oards: {summary}.",n.length,{summary:i}),u(Bn)])),c("ul",{class:"verdicts"},...m))]}verdictText({kind:e,rows:n,first:r},o){
let s=this.rowName(l(n,0));return e==="ahead"?o>2&&n.length>2?u("{model} ahead of the others",{model:s}):u("{model} ahea\
d",{model:s}):e==="unknown"?u("{model} better, as printed; no interval is known",{model:s}):r.length===n.length?u("Not t\
old apart"):u("Not told apart: {models}",{models:b(r.map(a=>this.rowName(a)))})}pairedText({paired:e,rows:n}){if(e===null)
return"";let[r,o]=[this.rowName(l(n,0)),this.rowName(l(n,1))],{difference:s,interval:a}=te(e,r,o);return u("{text} ({not\
e})",{text:s,note:a})}allRefs(){return Array.from({length:this.catalogue.size},(e,n)=>this.catalogue.ref(n))}rowName(e){
return l(this.catalogue.table.rows.name,e)}valueText(e,n){let r=this.catalogue.scores(n),o=this.catalogue.scoreIndex(n,e);
if(r===void 0||o<0)return[];let[s,a]=[l(r.low,o),l(r.high,o)],i=s===""?"":` (${s}–${a})`;return[`${this.rowName(e)} `,
c("a",{href:Q(this.catalogue,e,n)},l(r.values,o)),i]}factTable(e){let n=Se(this.catalogue,e),r=e.map(a=>{let i=this.catalogue.
ref(a),m=l(this.catalogue.table.rows.name,a),f=c("button",{type:"button","aria-label":u("Remove {name}",{name:m})},"×");
return f.addEventListener("click",()=>{this.setModels(this.models.filter(d=>d!==i)),this.field.focus()}),c("th",{scope:"\
col"},c("a",{href:Ce(this.catalogue,a)},m)," ",f)}),o=(a,i)=>i.length===0?null:c("tbody",{},c("tr",{class:"group"},c("th",
{scope:"rowgroup",colspan:String(e.length+1)},a)),...i.map(({title:m,values:f})=>c("tr",{},c("th",{scope:"row"},m),...f.
map((d,p)=>c("td",{"data-head":this.rowName(l(e,p))},d))))),s=c("table",{class:"data side"},c("caption",{},u("Facts side\
 by side")),c("thead",{},c("tr",{},c("td"),...r)),...[o(e.length>1?u("Different"):u("Facts"),n.filter(({differs:a})=>a||
e.length===1)),o(u("The same"),n.filter(({differs:a})=>!a&&e.length>1))].filter(a=>a!==null));return C("facts",u("Facts"),
Ie(u("Facts side by side"),_e(s,e)))}resultChart(e,n){let r=n.filter(m=>m.rows.length>1).slice(0,_n);if(r.length===0)return[];
let o=this.catalogue.table.rows.name,s=r.map(({column:m,rows:f})=>c("div",{class:"plot"},c("h3",{},Un(m)),c("ul",{},...f.
map(d=>c("li",{"data-model":String(e.indexOf(d)+1)},c("span",{},l(o,d),...this.configurationNote(d,m.id)),...this.scoreCell(
d,m.id,!1)))))),a=r.filter(({column:m})=>m.unit!=="%"),i=$([a.length<r.length?u("Percent from 0 to 100: the value, and i\
ts 95 % interval as a bar. Where bars overlap the difference may be chance."):"",a.length>0?u("A unit beside a value say\
s that it is not a percentage."):""]);return[C("chart",u("Benchmarks with results of at least two of these models"),c("p",
{class:"note"},i),c("div",{class:"plots"},...s))]}differences(e,n,r){if(e.length<2||this.asOf!==""&&this.sense==="publis\
hed")return[];let o=[];r===null?o.push(c("p",{class:"empty"},u("The results by problem could not be loaded."))):r.length>
0&&o.push(c("p",{class:"note"},u(Vn)),...r.map(m=>this.pairList(m,n)));let s=n.filter(m=>m.rows.length>1),a=new Set(r?.map(
({matter:m})=>m.column)),i=s.filter(({column:m})=>!a.has(m.id)).map(({column:m})=>`${m.benchmark} ${m.what}`);return r!==
null&&i.length>0?o.push(c("p",{class:"note"},u("No results by problem for any two of these models, so that only the inte\
rvals above can be compared: {boards}.",{boards:b(i)}))):r?.length===0&&o.push(c("p",{class:"empty"},u("No two of these \
models have results for the same problems."))),[C("differences",u("Differences on the same problems"),...o)]}pairList({matter:e,
configurations:n,pairs:r},o){let s=Math.min(-.02,...r.map(({difference:h})=>h.low-.01)),a=Math.max(.1,...r.map(({difference:h})=>h.
high+.01)),i=h=>String(100*(h-s)/(a-s)),m=h=>{let y=n.get(h)??"";return y===""?this.modelName(h):`${this.modelName(h)} (${y}\
)`},f=r.map(({higher:h,lower:y,difference:x})=>{let{difference:T,interval:N}=te(x,m(h),m(y)),de=J(i(x.low),i(x.high),i(x.
value));de.style.setProperty("--none",i(0));let qe=c("strong",{},u("Not significant:")),We=_(x)?[]:[" ",...ue("{mark} it\
 may be chance.",{mark:qe})];return c("li",{},c("div",{class:"score"},de),c("p",{},u("{text}.",{text:T})," ",c("small",{},
N),...We))}),d=o.find(({column:h})=>h.id===e.column)?.rows??[],p=new Set(r.flatMap(({higher:h,lower:y})=>[h,y])),g=d.filter(
h=>!p.has(this.catalogue.ref(h))).map(h=>l(this.catalogue.table.rows.name,h));return c("div",{class:"pairs"},c("h3",{},c(
"a",{href:e.path},`${e.benchmark} ${e.what}`)),c("ul",{},...f),g.length===0?null:c("p",{class:"note"},u("No results by p\
roblem for: {models}.",{models:b(g)})))}modelName(e){let n=this.catalogue.row(e);return n===void 0?e:this.rowName(n)}resultTable(e,n){
if(n.length===0)return[C("results",u("Results"),c("p",{class:"empty"},u("These models have no results without a method; \
results with a method are on the pages of the models.")))];let r=e.map(d=>c("th",{scope:"col"},l(this.catalogue.table.rows.
name,d))),o=e.length===2,s=n.every(({column:d})=>d.unit==="%")?u("First minus second, points"):u("First minus second, po\
ints or as stated"),a=n.map(({column:d,gap:p})=>c("tr",{},c("th",{scope:"row"},c("a",{href:d.path},d.benchmark),c("small",
{},ae(d))),...e.map(g=>c("td",{class:"s","data-head":this.rowName(g)},...this.scoreCell(g,d.id,!0))),o?c("td",{class:"n",
"data-head":u("Difference")},p??""):null)),i=c("tr",{},c("td"),...r,o?c("th",{scope:"col","data-kind":"number"},s):null),
m=c("table",{class:"data side models"},c("caption",{},u("Results side by side")),c("thead",{},i),c("tbody",{},...a)),f=o?
[c("p",{class:"note"},u("The last column is the difference of two headlines, not of paired runs: settings may differ, an\
d each number links to its details."))]:[];return[C("results",u("Results"),...f,Ie(u("Results side by side"),_e(m,e)))]}configurationNote(e,n){
let r=this.catalogue.configuration(n,e)?.label??"";return r===""?[]:[" ",c("small",{},r)]}scoreCell(e,n,r){let o=this.catalogue.
scoreIndex(n,e),s=this.catalogue.scores(n);if(o<0||s===void 0)return[];let[a,i,m]=[l(s.values,o),l(s.low,o),l(s.high,o)],
f=c("a",{href:Q(this.catalogue,e,n)},a),d=i===""?[Te(this.catalogue,s.column)]:[J(i,m,a),c("small",{},`${i}–${m}`)],p=r?
Ee(this.catalogue,e,n,!0):[];return[c("div",{class:"score"},f,...d),p.length===0?null:c("div",{class:"marks"},...p.flatMap(
(g,h)=>h===0?[g]:[" ",g]))]}};function C(t,e,...n){return c("section",{},c("h2",{id:t},e),...n)}function _e(t,e){return t.
style.setProperty("--models",String(e.length)),t}function Ie(t,e){return c("div",{class:"frame",tabindex:"0",role:"regio\
n","aria-label":t},e)}async function Kn(t,e){let{asOf:n,sense:r}=E(new URLSearchParams(location.search));return n===""||
r==="released"?e:ve(e,await v(t.dataset.dated??"","dated"),n)}async function Xn(t){jn(t),M(location.search).models.length===
0&&(Gn(t),t.contains(document.activeElement)||await new Promise(e=>t.addEventListener("focusin",e,{once:!0}))),M(location.
search).models.length>1&&v(t.dataset.pairs??"","pairs").catch(()=>{});try{let[e,n]=await Promise.all([v(t.dataset.data??
"","models"),v(t.dataset.scores??"","scores")]);if(e.format!==8)throw new Error("the data is of another version than thi\
s script");let r=new H(e);r.addScores(await Kn(t,n)),new le(t,r).start()}catch(e){throw w(t,".matches").textContent=u("T\
he data could not be loaded."),e}}var Ve=document.querySelector(".compare");Ve!==null&&Xn(Ve);He();})();
