// Built from site_src/frontend/src by `make bundle`: change it there.
"use strict";(()=>{function h(n,e={},...t){let r=document.createElement(n);for(let[o,s]of Object.entries(e))s!==null&&r.setAttribute(o,s);for(let o of t)
o!==null&&r.append(On(o,n)?_n(o):o);return r}var In=/[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;
function On(n,e){return typeof n=="string"&&e!=="option"&&e!=="textarea"&&In.test(n)}function _n(n){let e=document.createElement(
"bdi");return e.textContent=n,e}function u(n,...e){let t=Te(n);return Ne(typeof t=="string"?t:n,e[0]??{})}function I(n,e,t,r={}){let o=Te(n)??[n,e],s=typeof o==
"string"?[o]:o,a=t===1?s[0]:s.at(-1);return Ne(a??e,{n:t.toLocaleString("en"),...r})}function P(n,e){return u(n).split(/\{(\w+)\}/).
map((t,r)=>r%2===1?e[t]:t).filter(t=>t!==void 0&&t!=="")}function C(n){return n.join(u(", "))}function q(n){return Bn(n,
(e,t)=>u("{text} and {item}",{text:e,item:t}))}function Bn(n,e){let[t="",...r]=n;return r.reduce(e,t)}function Te(n){let e=typeof window>"u"?void 0:window.catalogData;return e?.words?.[n]??e?.["more-words"]?.[n]}function Ne(n,e){
return n.replace(/\{(\w+)\}/g,(t,r)=>r in e?String(e[r]):t)}function g(n,e){let t=n[e];if(t===void 0)throw new RangeError(`no item ${e} in a list of ${n.length}`);return t}var k=class n{size;words;constructor(e,t){this.size=e,this.words=t??new Uint32Array(Math.ceil(e/32))}static full(e){let t=new n(
e);t.words.fill(4294967295);let r=e%32;return r>0&&(t.words[t.words.length-1]=2**r-1),t}static of(e,t){let r=new n(e);for(let o of t)
r.add(o);return r}add(e){let t=e>>>5;this.words[t]=(this.words[t]??0)|1<<(e&31)}has(e){return((this.words[e>>>5]??0)>>>(e&
31)&1)===1}and(e){return this.combine(e,(t,r)=>t&r)}or(e){return this.combine(e,(t,r)=>t|r)}without(e){return this.combine(
e,(t,r)=>t&~r)}*values(){for(let e=0;e<this.size;e+=1)this.has(e)&&(yield e)}get count(){let e=0;for(let t of this.words)
e+=Ae(t);return e}intersectionCount(e){let t=0;for(let r=0;r<this.words.length;r+=1)t+=Ae((this.words[r]??0)&(e.words[r]??
0));return t}combine(e,t){let r=new Uint32Array(this.words.length);for(let o=0;o<r.length;o+=1)r[o]=t(this.words[o]??0,e.
words[o]??0);return new n(this.size,r)}};function Ae(n){let e=n-(n>>>1&1431655765);return e=(e&858993459)+(e>>>2&858993459),
e=e+(e>>>4)&252645135,Math.imul(e,16843009)>>>24}function v(){if(globalThis.catalogSearch===void 0)throw new Error("search-engine.js is not loaded");return globalThis.catalogSearch}function x(n){return v().fold(n).text}var w="has",Fn="any.";function Ve(n){return Fn+n}var Pn={open:"open",closed:"closed"};function W(n){return u(Pn[n]??n)}var T={id:"name",get title(){return u("Model")},kind:"words",descendingFirst:!1};function ae(n){return[...n.table.facts.
map(Le),...n.table.columns.map(({id:e})=>S(n,e)).filter(e=>e!==void 0)]}function Le(n){let{layout:e}=n,t=e==="number"||e===
"tags"||e==="places"?e:"words";return{id:n.id,title:n.title,kind:t,descendingFirst:n.descending_first}}function S(n,e){if(e===
T.id)return T;let t=n.fact(e);if(t!==void 0)return Le(t);let r=n.column(e);if(r===void 0)return n.table.usual.includes(e)?
{id:e,title:e,kind:"score",descendingFirst:!0}:void 0;let o=u("{score}, {unit}",{score:`${r.benchmark} ${r.what}`,unit:r.
unit});return{id:e,title:o,kind:"score",descendingFirst:r.descending_first}}function ie(n,e){let t=[...e.columns??n.table.
usual],r=[...e.sort.map(({column:i})=>i),...(e.columns===null?[...e.facets.get(w)?.values??[],...e.ranges.keys()]:[]).flatMap(
i=>n.range(i)===void 0?Un(n,i):[])],o=[...new Set(r)].filter(i=>!t.includes(i)),s=i=>S(n,i)?.kind==="score",a=o.filter(i=>!s(
i));if(e.columns===null)t.unshift(...o.filter(s),...a);else{let i=t.findIndex(l=>l==="tags"||s(l));t.splice(i<0?t.length:
i,0,...a),t.push(...o.filter(s))}return t.map(i=>S(n,i)).filter(i=>i!==void 0&&i!==T)}function Un(n,e){return n.columnsOf(
e).slice(0,2).map(({id:t})=>t)}function Ie(n,e){let{usual:t}=n.table;return e.length===t.length&&e.every((r,o)=>r===t[o])}function E(n,e,t){if(t===T.id)return g(n.table.rows.name,e);let r=n.fact(t);if(r!==void 0)return jn(n,e,r);let o=n.scoreIndex(
t,e);return o<0?"":g(n.scores(t)?.values??[],o)}function jn(n,e,t){let r=n.factValues(t,e),o=r[0]??"";switch(t.kind){case"\
name":return g(n.table.families.name,g(n.table.rows.family,e));case"tags":return C(le(n,e).map(({name:s})=>s));case"plac\
es":return C(zn(n,e).map(({board:s,range:a})=>`${s.name} ${a}`));case"terms":return C(qn(n,e,t.id));case"shape":return r.
every(s=>s===0)?"":r.map(s=>String(s||"–")).join(" / ");case"size":return ce(Number(o));case"number":return o===0?"":Wn(
Number(o));case"access":return W(String(o));default:return String(o)}}function zn(n,e){let t=g(n.table.rows.places,e);return Array.
from({length:t.length/3},(r,o)=>{let s=g(n.table.boards,g(t,3*o)),a=g(t,3*o+1),i=g(t,3*o+2),l=g(n.table.rows.place_score,
e);return{board:s,range:Dn(a,i),score:l,share:(a+i)/(2*s.ranked)}})}function Dn(n,e){return n===e?String(n):`${n}–${e}`}
function le(n,e){let t=g(n.table.rows.family,e);return n.table.facets.filter(r=>r.chips).flatMap(r=>g(r.members,r.of_rows?
e:t).map(o=>g(r.values,o)))}function qn(n,e,t){let r=n.facet(t)?.facet;return r===void 0?[]:g(r.members,r.of_rows?e:g(n.
table.rows.family,e)).map(o=>g(r.values,o).name)}function Wn(n){return String(n).replace(/\B(?=(\d{3})+$)/g,",")}function ce(n){
for(let[e,t]of[[1e12,"T"],[1e9,"B"],[1e6,"M"],[1e3,"K"]])if(n>=e)return`${String(Math.round(n/e*100)/100)}${t}`;return n===
0?"":String(n)}function de(n){return n.group??(n.sort.length===0&&n.query.trim()===""?"year":"none")}var ue=["year","size","family","none"],U={values:[],requireAll:!1,excluded:[]},j={from:"",to:""};function Kn(n){return n.values.length===0&&n.excluded.length===0}function R(n,e,t){let r=new Map(n.facets);return Kn(t)?
r.delete(e):r.set(e,t),{...n,facets:r}}function Gn({from:n,to:e}){return n===""&&e===""}function $(n,e,t){let r=new Map(
n.ranges);return Gn(t)?r.delete(e):r.set(e,t),{...n,ranges:r}}function Oe(n){return[...n.ranges].sort(([e],[t])=>e<t?-1:
1)}function _e(n,e,t,r){let o=ie(e,t).map(({id:p})=>p),s=(p,f)=>{let y=Ie(e,p);r({...t,columns:y?null:p}),K(n,f)},a=(p,f)=>{
let y=[...o];return[y[p],y[p+f]]=[g(y,p+f),g(y,p)],y},i=o.map((p,f)=>{let y=S(e,p)?.title??p,b=(M,D,L,H)=>{let Me=h("but\
ton",{type:"button","data-act":`${M} ${p}`,"aria-label":D,disabled:H===null?"":null},L);return H!==null&&Me.addEventListener(
"click",()=>s(H,`${M} ${p}`)),Me};return h("li",{},h("span",{},y),b("up",u("Move up: {column}",{column:y}),"↑",f>0?a(f,
-1):null),b("down",u("Move down: {column}",{column:y}),"↓",f<o.length-1?a(f,1):null),b("remove",u("Remove {name}",{name:y}),
"×",o.filter(M=>M!==p)))}),l=h("input",{type:"search",class:"among",placeholder:u("Add a column"),"aria-label":u("Find \
a column to add")}),c=ae(e).filter(({id:p})=>!o.includes(p)),d=h("ul",{},...c.map(({id:p,title:f})=>{let y=e.column(p)?.
count,b=h("button",{type:"button",class:"add","data-act":`Add ${p}`},`+ ${f}`);return y!==void 0&&b.append(" ",h("span",
{class:"count"},String(y))),b.addEventListener("click",()=>s([...o,p],`Add ${p}`)),h("li",{},b)}));l.addEventListener("i\
nput",()=>{let p=x(l.value).split(/\s+/);for(let f of d.children)f instanceof HTMLElement&&(f.hidden=!p.every(y=>x(f.textContent??
"").includes(y)))});let m=h("button",{type:"button",class:"plain",disabled:t.columns===null?"":null},u("Default columns"));
m.addEventListener("click",()=>r({...t,columns:null})),Fe(n,h("fieldset",{class:"chosen"},h("legend",{},u("Shown columns\
, in order")),h("ol",{},...i),m),h("fieldset",{},h("legend",{},u("More columns")),l,d))}var Qn={year:"by year",size:"by \
size class",family:"by family",none:"not grouped"};function Be(n,e,t,r){let o=(d,m)=>{r({...t,sort:d}),K(n,m)},s=[T,...ie(
e,t)],a=d=>[...new Map([...s,...ae(e)].map(m=>[m.id,m])).values()].map(({id:m,title:p})=>h("option",{value:m,selected:m===
d?"":null},p)),i=t.sort.map((d,m)=>{let p=m===0?u("Sort by"):u("then by"),f=h("select",{"aria-label":m===0?u("Sort by co\
lumn"):u("then by column"),"data-act":`column ${m}`},...a(d.column)),y=D=>t.sort.map((L,H)=>H===m?{...L,...D}:L);f.addEventListener(
"change",()=>o(y({column:f.value,descending:S(e,f.value)?.descendingFirst??!1}),`column ${m}`));let b=h("button",{type:"\
button","data-act":`turn ${m}`},d.descending?u("falling"):u("rising"));b.addEventListener("click",()=>o(y({descending:!d.
descending}),`turn ${m}`));let M=h("button",{type:"button","aria-label":u("Do not sort by {column}",{column:S(e,d.column)?.
title??d.column})},"×");return M.addEventListener("click",()=>o(t.sort.filter((D,L)=>L!==m),"more")),h("li",{},h("span",
{},p),f,b,M)}),l=h("select",{"aria-label":t.sort.length===0?u("Sort by"):u("Then sort by"),"data-act":"more"});l.append(
h("option",{value:""},t.sort.length===0?u("Newest first; or choose a column"):u("and then by")),...a("")),l.addEventListener(
"change",()=>{l.value!==""&&o([...t.sort.filter(({column:d})=>d!==l.value),{column:l.value,descending:S(e,l.value)?.descendingFirst??
!1}],"more")});let c=h("select",{"aria-label":u("Group"),"data-act":"group"});c.append(...ue.map(d=>h("option",{value:d,
selected:d===de(t)?"":null},u(Qn[d])))),c.addEventListener("change",()=>{let d=ue.find(m=>m===c.value)??null;r({...t,group:d===
de({...t,group:null})?null:d}),K(n,"group")}),Fe(n,h("fieldset",{},h("legend",{},u("Sort")),h("ol",{class:"keys"},...i),
l),h("fieldset",{},h("legend",{},u("Group")),c))}function Fe(n,...e){let t=n.contains(document.activeElement)&&document.
activeElement instanceof HTMLElement?document.activeElement:null;n.replaceChildren(...e),t!==null&&K(n,t.dataset.act??"")}
function K(n,e){(n.querySelector(`[data-act="${CSS.escape(e)}"]:not([disabled])`)??n.querySelector(".among")??n.querySelector(
"button:not([disabled]), input, select"))?.focus({preventScroll:!0})}function N(n,e,t){let r=URL.createObjectURL(new Blob([t],{type:`${e};charset=utf-8`}));h("a",{href:r,download:n}).click(),
setTimeout(()=>URL.revokeObjectURL(r),1e4)}function Yn(n){return((n instanceof HTMLInputElement||n instanceof HTMLTextAreaElement?n.value:n.textContent)??"").trim()}
function Xn(n){let e=document.createRange();e.selectNodeContents(n);let t=getSelection();t?.removeAllRanges(),t?.addRange(
e)}async function He(n){try{return await navigator.clipboard.writeText(Yn(n)),!0}catch{Xn(n);let e=document.execCommand(
"copy");return e&&getSelection()?.removeAllRanges(),e}}var nt=1,tt="%";function ze({catalogue:n,rows:e,columns:t,origins:r}){let o=r===null?Pe:[...Pe,...rt],s=["Model","Id",...t.
flatMap(i=>i.kind==="score"?o.map(l=>(i.title+l).trim()):[i.title])],a=e.map(i=>[E(n,i,"name"),n.ref(i),...t.flatMap(l=>{
if(l.kind!=="score")return[E(n,i,l.id)];let c=O(n,i,l.id);if(c===null)return o.map(()=>"");let d=z(n,r,i,l.id);return[c.
value,c.low,c.high,c.rank,c.configuration,c.edition,c.measured_by,c.remarks.join("; "),...d===null?[]:[d.source.title,d.
source.url,d.locator,d.settings,c.status]]})]);return[s,...a].map(i=>`${i.map(ot).join(",")}\r
`).join("")}var rt=[": source",": address",": place in source",": settings",": status"],Pe=["",": low",": high",": ranks",
": configuration",": version",": measured by",": remarks"];function ot(n){let e=/^[-+]?\d+(\.\d+)?$/.test(n),t=/^(\s*[=+\-@＝＋－＠﹦﹢﹣﹫]|[\t\r\n])/.
test(n)?"'":"",r=e?n:t+n.replace(/([;|\t\r\n]\s*)(?=[=+\-@＝＋－＠﹦﹢﹣﹫])/g,"$1'");return/[",\r\n]/.test(r)?`\
"${r.replaceAll('"','""')}"`:r}function De({catalogue:n,rows:e,columns:t,address:r,origins:o}){let{families:s,rows:a}=n.
table,i=e.map(l=>{let c=g(a.family,l),d={id:n.ref(l),name:g(a.name,l),family:g(s.name,c),organisations:g(s.organisations,
c),...Ue(a.facts,l),...Ue(s.facts,c),tags:le(n,l).map(({id:f})=>f)},m=Object.fromEntries(Object.entries(d).filter(([,f])=>f!==
""&&f!==0)),p=t.filter(({kind:f})=>f==="score").map(({id:f})=>[f,O(n,l,f),z(n,o,l,f)]).filter(([,f])=>f!==null);return p.
length===0?m:{...m,scores:Object.fromEntries(p.map(([f,y,b])=>[f,st(y,b)]))}});return`${JSON.stringify({format:nt,address:r,
models:i},null,1)}
`}function Ue(n,e){return Object.fromEntries(Object.entries(n).map(([t,r])=>[t,g(r,e)]))}function st(n,e){if(n===null)return null;
let{value:t,unit:r,low:o,high:s,status:a,...i}=n,l=e===null?i:{...i,status:a,source:e.source.title,source_url:e.source.url,
locator:e.locator,settings:e.settings},c=r===tt?{percent:Number(t)}:{value:Number(t),unit:r},d=o===""?{}:{interval:[Number(
o),Number(s)]},m=Object.entries(l).filter(([,p])=>p!==""&&!(Array.isArray(p)&&p.length===0));return{...c,...d,...Object.
fromEntries(m)}}function me({catalogue:n,rows:e,columns:t}){let r=i=>`| ${i.join(" | ")} |
`,o=["Model",...t.map(({title:i})=>i)].map(je),s=["---",...t.map(({kind:i})=>i==="number"||i==="score"?"---:":"---")],a=e.
map(i=>[E(n,i,"name"),...t.map(l=>at(n,i,l))].map(je));return[o,s,...a].map(r).join("")}function at(n,e,t){let r=E(n,e,t.
id);if(t.kind!=="score")return r;let o=O(n,e,t.id);return o===null||o.low===""?r:`${r} (${o.low}–${o.high})`}function je(n){
return n.replace(/[\\`*_{}[\]<>()#+!|~&$]/g,"\\$&").replace(/\s+/g," ")}function qe({catalogue:n,rows:e}){let{families:t,
rows:r}=n.table;return[...new Set(e.map(o=>g(t.paper,g(r.family,o))))].filter(o=>o!=="")}function z(n,e,t,r){let o=n.scores(
r),s=n.scoreIndex(r,t);if(e===null||o===void 0||s<0)return null;let a=g(e.columns,o.column);return{source:g(e.sources,g(
a.source,s)),locator:g(e.texts,g(a.locator,s)),settings:g(e.texts,g(a.settings,s))}}function O(n,e,t){let r=n.scoreIndex(
t,e),o=n.scores(t);if(r<0||o===void 0)return null;let{texts:s}=n.table,a=g(o.marks,r),i=g(o.best,r),l=g(o.worst,r),c=g(o.
place,r),d=g(s,g(o.status,r)),m=[d,(a&1)!==0?"reports differ":"",(a&2)!==0?"quoted":"",(a&4)!==0?"unverified":""];return{
value:g(o.values,r),unit:g(n.table.columns,o.column).unit,low:g(o.low,r),high:g(o.high,r),rank:it(i,l,c),configuration:n.
configuration(t,e)?.label??"",edition:g(s,g(o.edition,r)),measured_by:g(s,g(o.measured_by,r)),reports:g(o.reports,r),status:d||
"valid",remarks:m.filter(p=>p!=="")}}function it(n,e,t){return n>0?n===e?String(n):`${n}–${e}`:t>0?String(t):""}var lt={"\\":"\\textbackslash{}","{":"\\{","}":"\\}",$:"\\$","&":"\\&","#":"\\#","%":"\\%",_:"\\_","^":"\\textasciicircum\
{}","~":"\\textasciitilde{}","<":"\\textless{}",">":"\\textgreater{}","|":"\\textbar{}",'"':"\\textquotedbl{}","·":"\\te\
xtperiodcentered{}","–":"--","×":"$\\times$"},ct=3,dt=`  \\resizebox{\\ifdim\\width>\\linewidth\\linewidth\\else\\width\\fi}{\
!}{%
`,We="Ranges: 95 % intervals. Bold: not told apart from the best of these at 95 %.";function A(n){return n.replace(/\s+/g,
" ").replace(/[\\{}$&#%_^~<>|"·–×]/g,e=>lt[e]??e)}function _(n){return n.replace(/\s+/g," ").replace(/[\\#$*_`<>@[\]~=/+\-'"]/g,
"\\$&")}function Ke(n){let{columns:e}=n,t=e.map(({kind:c})=>c==="score"||c==="number"?"r":"l").join(""),r=["Model",...e.
map(({title:c})=>c)].map(A).join(" & "),o=Xe(n,A,(c,d,m)=>{let p=d?`\\textbf{${A(c.value)}}`:A(c.value),f=c.low===""?"":
` {\\small [${c.low}, ${c.high}]}`;return`${p}${f}${m===""?"":`~\\cite{${m}}`}`}).map(c=>`    ${c.join(" & ")} \\\\
`),s=`${A(We)} ${A(Ye(n))}`,a=A(n.address).replace(/(?:[/?]|\\&)(?!\/)/g,"$&\\allowbreak{}"),i=e.length>=ct;return`% Nee\
ds ${i?"\\usepackage{booktabs}, \\usepackage{graphicx}":"\\usepackage{booktabs}"} and \\usepackage[T1]{fontenc}.
\\begin{table}
  \\centering
  \\caption{${s}, \\texttt{${a}}.}
`+(i?dt:"")+`  \\begin{tabular}{l${t}}
    \\toprule
    ${r} \\\\
    \\midrule
${o.join("")}    \\bottomrule
  \\end{tabular}${i?"}":""}
\\end{table}
`}function Ge(n){let{columns:e}=n,t=e.map(({kind:a})=>a==="score"||a==="number"?"right":"left"),r=["Model",...e.map(({title:a})=>a)].
map(a=>`[*${_(a)}*]`),o=Xe(n,_,(a,i,l)=>{let c=i?`*${_(a.value)}*`:_(a.value),d=a.low===""?"":` #text(size: 0.8em)[\\[${a.
low}, ${a.high}\\]]`;return`${c}${d}${l===""?"":` #cite(label("${l}"))`}`}).map(a=>`    ${a.map(i=>`[${i}]`).join(", ")}\
,
`),s=n.address.replace(/[\\"]/g,encodeURIComponent);return`#figure(
  table(
    columns: ${e.length+1},
    align: (left, ${t.join(", ")}),
    table.header(${r.join(", ")}),
${o.join("")}  ),
  caption: [${_(We)} ${_(Ye(n))}, #link("${s}").],
)
`}function Qe(n,e){let t=new Map(qe(n).map(o=>[o,e[o]??""]));for(let o of n.rows)for(let{id:s,kind:a}of n.columns){let i=a===
"score"?z(n.catalogue,n.origins,o,s)?.source:void 0;i!==void 0&&t.set(i.key,i.bibtex)}let r=[...t.values()].filter(o=>o!==
"");return r.length===0?"":`${r.join(`

`)}
`}function Ye({origins:n}){return n?.version??""}function Xe(n,e,t){let{catalogue:r,rows:o,columns:s,origins:a}=n,i=new Map(
s.filter(({kind:l})=>l==="score").map(({id:l})=>[l,ut(n,l)]));return o.map(l=>[e(E(r,l,"name")),...s.map(c=>{if(c.kind!==
"score")return e(E(r,l,c.id));let d=O(r,l,c.id);if(d===null)return e("–");let m=z(r,a,l,c.id)?.source.key??"";return t(
d,i.get(c.id)?.has(l)??!1,m)})])}function ut({catalogue:n,rows:e},t){let r=n.table.columns.find(({id:a})=>a===t)?.descending_first===
!1,o=e.map(a=>({row:a,score:O(n,a,t)})).filter(a=>a.score!==null).map(({row:a,score:i})=>{let l=Number(i.value.replaceAll(
",","")),c=i.low===""?l:Number(i.low),d=i.high===""?l:Number(i.high);return r?{row:a,low:-d,high:-c}:{row:a,low:c,high:d}}),
s=Math.max(...o.map(({low:a})=>a));return new Set(o.filter(({high:a})=>a>=s).map(({row:a})=>a))}function Je(n,e,t,r){let o=h("p",{role:"status",class:"said"}),s=(c,d)=>{let m=h("button",{type:"button"},c);return m.addEventListener(
"click",()=>{Promise.resolve(d()).catch(()=>{o.textContent=u("The data could not be loaded.")})}),m},a=async c=>{let d=h(
"textarea",{class:"aside","aria-hidden":"true",tabindex:"-1"});d.value=c,n.append(d);let m=document.activeElement,p=await He(
d);d.remove(),m instanceof HTMLElement&&m.focus({preventScroll:!0}),o.textContent=p?u("Copied"):u("The browser does not \
allow copying here")},i=async()=>({...e,origins:await r()}),l=async()=>N("models.bib","application/x-bibtex",Qe(await i(),
await t()));n.replaceChildren(h("fieldset",{},h("legend",{},I("Download {n} rows","Download {n} rows",e.rows.length)),h(
"div",{class:"acts"},s("CSV",async()=>N("models.csv","text/csv",`\uFEFF${ze(await i())}`)),s("JSON",async()=>N("models.j\
son","application/json",De(await i()))),s("Markdown",()=>N("models.md","text/markdown",me(e))),s("LaTeX",async()=>N("mod\
els.tex","application/x-tex",Ke(await i()))),s("Typst",async()=>N("models.typ","text/plain",Ge(await i()))),s(u("BibTeX \
of sources and papers"),l))),h("fieldset",{},h("legend",{},u("Copy")),h("div",{class:"acts"},s(u("Link to this view"),()=>a(
e.address)),s(u("Markdown table"),()=>a(me(e))))),h("p",{class:"note"},u("As shown: these rows, these columns, in this o\
rder. Data under CC BY 4.0.")),o)}var mt=document.currentScript instanceof HTMLScriptElement?document.currentScript.src:location.href;function fe(n){return new Promise(
(e,t)=>{let r=document.createElement("script");r.src=n,r.addEventListener("load",()=>e()),r.addEventListener("error",()=>{
r.remove(),t(new Error(`${n} could not be loaded`))}),document.head.append(r)})}function Ze(n){return fe(new URL(n,mt).href)}var ge=new Map;function pe(n,e){let t=ge.get(n);return t!==void 0||(t=fe(n).then(()=>{let r=window.catalogData?.[e];if(r===
void 0)throw new Error(`${n} does not register ${e}`);return r}),t.catch(()=>ge.delete(n)),ge.set(n,t)),t}var G=String.raw`\$?\d+(?:\.\d+)?\s*(?:[kmbt](?![a-z])|%)?`,Q=String.raw`\s*(?:个)?\s*(?:参数|tokens?|分)?\s*`,en=[[
/(\d+(?:\.\d+)?)\s*亿/gu,(n,e="")=>`${Number(e)/10}b`],[/(\d+(?:\.\d+)?)\s*万/gu,(n,e="")=>`${Number(e)*10}k`],[/(\d+(?:\.\d+)?)\s*(?:美元|美金)/gu,
"$$$1"],[new RegExp(`(?:介于|在)?\\s*(${G})${Q}(?:到|至|和|与|~|～)\\s*(${G})${Q}(?:之间)?`,"giu")," over $1 u\
nder $2 "],[new RegExp(`(${G})${Q}(?:以下|以内|以下の)`,"giu")," under $1 "],[new RegExp(`(${G})${Q}(?:以上|以上の|起)`,
"giu")," over $1 "],[/(?:不超过|不大于|不高于|不多于|(?<!不)小于|(?<!不)低于|(?<!不)少于|至多|最多|未満)\s*(?=\$?\d)/gu,
" under "],[/(?:不小于|不低于|不少于|大于|高于|超过|多于|至少)\s*(?=\$?\d)/gu," over "],[/(\d{4}-\d\d)\s*(?:以后|之后|以来|至今|以降|后|起)/gu,
" since $1 "],[/截至\s*(\d{4}(?:-\d\d)?)\s*年?/gu," until $1 "],[/(\d{4}-\d\d)\s*(?:为止|以前|之前|前)/gu," un\
til $1 "],[/(\d{4})\s*年(?:以前|之前|前)/gu,(n,e="")=>` under ${Number(e)-1} `],[/(\d{4})\s*年?(?:以后|之后|以来|至今|以降|后|起)/gu,
" since $1 "],[/(?:自|从)\s*(\d{4})\s*年?/gu," since $1 "],[/(\d{4})\s*年/gu," $1 "],[/(\d)\s*分(?!之)/gu,"$1 "],[
/开源|开放权重|开放(?:的)?(?=模型)|オープン(?:ソース)?/gu," open "],[/闭源|封闭|クローズド/gu,
" closed "],[/最便宜|便宜|价格|成本|費用|価格/gu," cheapest "],[/上下文(?:窗口|长度)?|コンテキスト/gu,
" context "],[/最长/gu," longest "],[/最新|最近/gu," newest "],[/最小/gu," smallest "],[/最大/gu," largest "],
[/参数量?|规模/gu," parameters "],[/代码生成|代码大模型|代码模型|大模型|模型|コード生成|モデル|最好|最佳|最强|最高|哪个|哪些|什么|有|评测|基准|排行榜/gu,
" best "],[/得分|分数|的|在|上(?!海)|ベンチマーク|请问|推荐|列出|支持|擅长|适合|以及|并且|发布|推出|多少|怎么样/gu,
" best "]];var ft=/(\d)\s*[%％]/g,gt=[[/(?<![\p{L}\p{N}.])(\d+(?:\.\d+)?[kmbt]?%?)\s*\+(?=\s|$)/giu," over $1 "],[/(\d+(?:\.\d+)?)\s+(billion|bn)\b/gi,
"$1b"],[/(\d+(?:\.\d+)?)\s*(million)\b/gi,"$1m"],[/\bbetween\s+(\S+)\s+(?:and|to)\s+(\S+)/gi," over $1 under $2 "],[/(?<!\S)(\d+(?:\.\d+)?[kmbt])\s*(?:[-–—]|to)\s*(\d+(?:\.\d+)?[kmbt])(?!\S)/gi,
" over $1 under $2 "],[/\b(?:at least|more than|higher than|greater than|better than|larger than|bigger than|no less than)\b/gi,
" over "],[/\b(?:at most|less than|lower than|fewer than|smaller than|cheaper than|no more than|up to)\b/gi," under "],[
/([<>≤≥]=?)\s+/g,"$1"],[/\bopen[- ]?source(?:d)?\b/gi," open "],[/\b(?:closed[- ]?source|proprietary)\b/gi," closed "],
[/\b(?:(?:in|over|of|from) )?(?:the )?(?:last|past) (?:\w+ )?(?:days?|weeks?|months?|years?)\b/gi," newest "]],pt=["jan",
"feb","mar","apr","may","jun","jul","aug","sep","oct","nov","dec"],ht="jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|\
may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?",yt=new RegExp(`\\b(${ht})\\.?,?\\s+(\
(?:19|20)\\d\\d)(?![\\w-])`,"gi"),bt=/((?:19|20)\d\d)\s*年\s*(1[0-2]|0?[1-9])\s*月(?:份|底|末)?/gu,wt=/^(?:19|20)\d\d-(?:0[1-9]|1[0-2])$/;
function nn(n){return n.replace(yt,(e,t,r)=>{let o=pt.indexOf(t.slice(0,3).toLowerCase())+1;return`${r}-${String(o).padStart(
2,"0")}`}).replace(bt,(e,t,r)=>` ${t}-${r.padStart(2,"0")} `).replace(/\bbefore ((?:19|20)\d\d)(?:-(\d\d))?(?![\w-])/gi,
(e,t,r)=>` until ${new Date(Date.UTC(Number(t),r===void 0?0:Number(r)-1,0)).toISOString().slice(0,r===void 0?4:7)} `).replace(
/\b(?:as of|by) (?=(?:19|20)\d\d(?:-\d\d)?(?![\w-]))/gi," until ")}function B(n){return he(n).find(e=>wt.test(e))??""}function Y(n){
return nn(n).replace(/(?:\b(?:as of|until|in|by|at the end of)\s+)?\b(?:19|20)\d\d-\d\d(?![\w-])/gi," ")}var xt=new Set(
"a an and any are at be best better big by can code coder coding compare do does did end find for from give good has hav\
e highest how i in is it language leaderboard list llm llms me measured model models most my of on one or please program\
ming rank ranked ranking really recommended result results run score scored scores should show than that the there to to\
p use used came out new released value values vs was weights what which who whose with work works benchmark benchmarks p\
arameters params tokens".split(" "));function V(n){return xt.has(n)}function he(n){let e=nn(n.replace(ft,"$1%"));for(let[
t,r]of en)e=e.replace(t,r);for(let[t,r]of gt)e=e.replace(t,r);return e.toLowerCase().split(/[\s,;·?？!、，。]+/u).filter(
t=>t!=="")}var X=new Set("a and best by did do does for good has have how in is llm llms model models most of on reach reached real\
ly result results score scored scores say says the top under vs was well what which who with".split(" ")),ye=/请问|在|上(?!海)|的|得分|分数|成绩|结果|表现|是?多少|如何|怎么样/gu,
tn=6;function rn(n,e,t){let r=n.find(t),o=t.trim().split(/\s+/),s=r.corrections.some(({typed:i})=>i.includes(" "));if(o.
length<2||o.length>2*tn||r.matches.length>0&&!s)return{answer:r,query:t,without:[]};let a=o.filter(i=>!X.has(i.toLowerCase()));
for(let i=a.length;i>0&&a.length<=tn;i-=1){let l=null,c=Number.POSITIVE_INFINITY;for(let d of on(a,i)){if(d.length===o.length)
continue;let m=n.find(d.join(" "));if(m.matches.length===0||m.corrections.length>0)continue;let p=e[m.matches[0]??-1]?.names[0]?.
toLowerCase()??"",f=d.every(y=>p.includes(y.toLowerCase()))?0:m.matches.length;f<c&&(c=f,l={answer:m,query:d.join(" "),without:o.
filter(y=>!d.includes(y))})}if(l!==null)return l}return{answer:r,query:t,without:[]}}function on(n,e){return e===0?[[]]:n.flatMap((t,r)=>on(n.slice(r+1),e-1).map(o=>[t,...o]))}var St=/^benchmarks\/([^/#]+)\.html$/;var Et=5;function sn(n,e){let{fold:t}=v(),r=new Map;for(let o of n)if(St.test(o.address))for(let s of o.names)r.has(t(s).text)||r.
set(t(s).text,o);for(let o=Math.min(Et,e.length);o>0;o-=1)for(let s=0;s+o<=e.length;s+=1){let a=r.get(t(e.slice(s,s+o).join(
" ")).text);if(a!==void 0)return{thing:a,rest:[...e.slice(0,s),...e.slice(s+o)]}}return null}var an=/^measurers\/([^/#]+)\.html$/,kt=/\b(?:measured|values?|results?|scores?|by|own|itself|themselves)\b|由|测量|评测|的|得分/giu;
function ln(n,e,t){let r=B(t),o=Y(t).toLowerCase().replace(ye," ").split(/[\s,;:?？!]+/u).filter(b=>b!==""&&!X.has(b)),
s=sn(e,o);if(s===null)return null;let{thing:a,rest:i}=s,l=i.join(" ").replace(kt," ").trim(),{matches:c,unknown:d}=l===""?
{matches:[],unknown:[]}:n.find(l),p=(d.length>0?[]:c.map(b=>e[b])).find(b=>an.test(b?.address??""));if(r===""&&p===void 0)
return null;let[,f=""]=an.exec(p?.address??"")??[],y=[f===""?"":`measured-by=${f}`,r===""?"":`as-of=${r}`];return{benchmark:a.
names[0]??"",month:r,measurer:p?.names[0]??"",address:`${a.address}?${y.filter(b=>b!=="").join("&")}`}}var Ct=/\s+(?:vs\.?|versus|against|or|(?:is )?(?:better|worse) than|compared (?:to|with))\s+|\s*(?:对比|相比|还是|和|与|跟)\s*/i,
be=/^models\/([^/#]+)\.html(?:#v-(.+))?$/,Rt=6;function cn(n,e,t){let r=t.split(Ct).slice(0,Rt);if(r.length<2)return[];let o=r.
map(a=>vt(n,e,a)).filter(a=>a!==null),s=new Set(o.map(({ref:a})=>a));return o.length===r.length&&s.size===o.length?o:[]}
function vt(n,e,t){let{matches:r}=rn(n,e,t.replace(/\b(?:is|surely|better|worse)\b|比较|哪个|谁|更?[好强]|对比|[?？]/gi,
" ")).answer,o=r.map(y=>e[y]).find(y=>be.test(y?.address??"")),[,s,a]=be.exec(o?.address??"")??[];if(o===void 0||s===void 0)
return null;let i=o.names[0]??"",l=e.filter(({address:y})=>y.startsWith(`models/${s}.html#v-`)),c=l.filter(({names:[y=""]})=>y===
i||y.startsWith(`${i} (`)),d=c.length>0?c:l.filter(y=>y===o||a===void 0),m=Math.max(...d.map(({weight:y})=>y)),p=d.find(
({weight:y})=>y===m),[,,f=""]=be.exec(p?.address??"")??[];return p===void 0?null:{ref:`${s}/${f}`,name:p.names[0]??""}}function dn({engine:n,site:e},t){let r=B(t),o=cn(n,e.entries,r===""?t:Y(t));if(o.length>0){let l=q(o.map(({name:d})=>d)),
c=r===""?"":`&as-of=${r}`;return[{title:r===""?u("Compare {models}",{models:l}):u("Compare {models} as of {month}",{models:l,
month:r}),note:u("who is ahead on which benchmark, or not told apart"),address:`compare.html?models=${o.map(({ref:d})=>d).
join(",")}${c}`}]}let s=ln(n,e.entries,t);if(s===null)return[];let{benchmark:a,measurer:i}=s;return[{title:r===""?a:u("{\
benchmark} as of {month}",{benchmark:a,month:r}),note:i===""?u("the leaderboard of then"):i,address:s.address}]}var J;function un(){return globalThis.catalogSearch!==void 0?Promise.resolve(globalThis.catalogSearch):(J??=Ze("search-e\
ngine.js").then(v),J.catch(()=>{J=void 0}),J)}var $t=["model","variant","benchmark","method","organisation","licence","measurer","tag","metric","language","paper","pa\
ge"];function mn(n){if(!Tt(n))throw new Error("unknown format of the search index");let e=n.kinds.find(({id:s})=>s==="mo\
del")?.rows??[],t=s=>s.map(a=>n.words[a]??""),r=e.map(([s,,,a,i])=>[s,...a,...t(i)]),o=n.kinds.flatMap(({rows:s,within:a},i)=>s.
map(([l,c,d,m,p,f],y)=>{let b=a[y];return{kind:i,address:c,note:b===void 0?d:[e[b]?.[0],e[b]?.[2]].filter(Boolean).join(
" · "),names:[l,...m],also:b===void 0?t(p):[...r[b]??[],Mt(c)],weight:f}}));return{kinds:n.kinds.map(({id:s,title:a})=>({
id:s,title:a})),entries:o,questions:n.questions}}function Mt(n){return n.replace(/^models\//,"").replace(".html#v-","/")}
function Tt(n){return typeof n!="object"||n===null||!("kinds"in n)||!("words"in n)||!("questions"in n)||!Array.isArray(n.
questions)?!1:Array.isArray(n.kinds)&&Array.isArray(n.words)&&n.kinds.every(Nt)}function Nt(n){return typeof n!="object"||
n===null||!("id"in n&&"rows"in n&&"within"in n)?!1:$t.some(e=>e===n.id)&&Array.isArray(n.rows)}var Z;function we(n){let e=new URL("assets/data/search.js",n).href;return Z??=Promise.all([pe(e,"search"),un()]).then(([
t,r])=>{let o=mn(t);return{site:o,engine:new r.SearchEngine(o.entries)}}),Z.catch(()=>{Z=void 0}),Z}var At={K:1e3,M:1e6,B:1e9,T:1e12};function F(n){let e=/^(\d+(?:\.\d+)?)\s*([KMBT]?)$/i.exec(n.trim());if(e===null)return null;
let t=At[(e[2]??"").toUpperCase()];return t===void 0?Number(e[1]):Math.round(Number(e[1])*t)}function ee(n){return/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/.
test(n)}var ne=class{catalogue;view;base;rowsByFacet=new Map;constructor(e,t,r){this.catalogue=e,this.view=t;let o=k.full(
e.size),s=r.find(t.query);s!==null&&(o=k.of(e.size,s.matches));for(let[a,i]of t.ranges){let l=e.range(a);if(l===void 0){
e.columnsOf(a).length>0&&(o=Lt(e,a,i,o));continue}let c=e.table.rows.facts[l.list]??[];o=l.kind==="date"?It(c,i,o):Vt(c,
i,o)}this.base=o;for(let[a,i]of t.facets){let l=e.facet(a);l!==void 0&&this.rowsByFacet.set(a,fn(l,i,e.size))}}get rows(){
return this.rowsExcept("")}counts(e){let t=this.catalogue.facet(e);if(t===void 0)return[];let r=this.view.facets.get(e),
o=this.rowsExcept(e);if(r===void 0)return t.rows.map(d=>d.intersectionCount(o));let{requireAll:s,values:a,excluded:i}=r,
l=s?o.and(fn(t,{values:a,requireAll:s,excluded:[]},this.catalogue.size)):o,c=l.without(xe(t,i,this.catalogue.size));return t.
rows.map((d,m)=>{let p=g(t.facet.values,m).id;if(!i.includes(p))return d.intersectionCount(c);let f=i.filter(y=>y!==p);return d.
intersectionCount(l.without(xe(t,f,this.catalogue.size)))})}rowsExcept(e){let t=this.base;for(let[r,o]of this.rowsByFacet)
r!==e&&(t=t.and(o));return t}};function fn(n,{values:e,requireAll:t,excluded:r},o){let s=e.map(i=>n.valueIndexes.get(i)),
a=k.full(o);if(e.length>0){let i=s.map(l=>l===void 0?new k(o):g(n.rows,l));a=t?i.reduce((l,c)=>l.and(c)):i.reduce((l,c)=>l.
or(c))}return a.without(xe(n,r,o))}function xe(n,e,t){let r=new k(t);for(let o of e){let s=n.valueIndexes.get(o);s!==void 0&&
(r=r.or(g(n.rows,s)))}return r}function Vt(n,e,t){let r=F(e.from),o=F(e.to);return r===null&&o===null?t:hn(t,s=>{let a=Number(
g(n,s));return a>0&&(r===null||a>=r)&&(o===null||a<=o)})}function Lt(n,e,t,r){let o=F(t.from)??Number.NEGATIVE_INFINITY,
s=F(t.to)??Number.POSITIVE_INFINITY,a=new k(r.size),[i,...l]=n.columnsOf(e);for(let c of[i,...l]){let d=c===void 0?void 0:
n.scores(c.id);if(!(d===void 0||c?.unit!==i?.unit))for(let[m,p]of d.rows.entries()){let f=Number(g(d.values,m));f>=o&&f<=
s&&a.add(p)}}return r.and(a)}function It(n,e,t){let r=ee(e.from)?e.from:"",o=ee(e.to)?e.to:"";if(r===""&&o==="")return t;
let s=r===""?"":gn(r),a=o===""?"":pn(o);return hn(t,i=>{let l=String(g(n,i));return l!==""&&(s===""||gn(l)>=s)&&(a===""||
pn(l)<=a)})}function gn(n){return n+"-01-01".slice(n.length-4)}function pn(n){if(n.length===4)return`${n}-12-31`;if(n.length===
10)return n;let[e,t]=n.split("-").map(Number);return`${n}-${String(new Date(Date.UTC(e??0,t??0,0)).getUTCDate()).padStart(
2,"0")}`}function hn(n,e){let t=new k(n.size);for(let r=0;r<n.size;r+=1)n.has(r)&&e(r)&&t.add(r);return t}function yn(n,e){let t=n.facet("language"),r=e.facets.get("language")?.values??[],o=t?.facet.values.filter(({id:i})=>r.includes(
i)).map(({name:i})=>i)??[],s=n.table.columns.find(({what:i})=>o.some(l=>i.split(" · ").includes(l)));if(s===void 0)return null;
let a=new Map(e.facets).set(w,{...U,values:[s.id]});return a.delete("language"),{...e,facets:a,sort:[{column:s.id,descending:s.
descending_first}]}}function Se(n,e){let t=[];e.query.trim()!==""&&t.push({text:u("“{words}”",{words:e.query.trim()}),without:{...e,query:""}});
for(let[r,o]of e.facets){let s=n.facet(r);if(s===void 0)continue;let a=d=>{let m=s.valueIndexes.get(d);return m===void 0?
d:g(s.facet.values,m).name},i=d=>R(e,r,{...o,...d}),l=s.facet.title,c=o.requireAll&&o.values.length>1;for(let d of o.values)
t.push({text:c?u("{filter}: all: {value}",{filter:l,value:a(d)}):u("{filter}: {value}",{filter:l,value:a(d)}),without:i(
{values:o.values.filter(m=>m!==d)})});for(let d of o.excluded)t.push({text:u("{filter}: not {value}",{filter:l,value:a(d)}),
without:i({excluded:o.excluded.filter(m=>m!==d)})})}for(let[r,o]of Oe(e)){let s=n.range(r)?.chip??te(n,r);s!==void 0&&t.
push({text:u("{filter}: {value}",{filter:s,value:re(o)}),without:$(e,r,j)})}return t}function te(n,e){let[t]=n.columnsOf(
e);if(t!==void 0)return n.column(e)===void 0?t.benchmark:`${t.benchmark} ${t.what}`}function re({from:n,to:e}){return n===
""?u("up to {to}",{to:e}):e===""?u("from {from}",{from:n}):n===e?n:u("{from} to {to}",{from:n,to:e})}function bn(n){return{
...n,query:"",facets:new Map,ranges:new Map}}var Ot=4;function xn(n,e,t){let r=d=>[...new ne(n,d,t).rows.values()],o=Se(n,e),s=o.map(d=>({label:u("Without {filter}",
{filter:d.text}),view:d.without})).concat(_t(n,e)).map(d=>({...d,count:r(d.view).length})).filter(({count:d})=>d>0).sort(
(d,m)=>d.count-m.count).slice(0,Ot),a=Bt(n,e),i=Ft(n,e);if(a.length===0||i.query.trim()!=="")return s.length===0&&o.length>
1?{text:u("No model matches these filters, nor all but one of them."),near:[{label:u("Without filters"),view:bn(e),count:n.
size}]}:{text:o.length===1&&e.query.trim()!==""?u("No model is called or tagged so."):u("No model matches all of these f\
ilters."),near:s};let l=r(i).length;if(l===0)return{text:u("There is no {model}.",{model:wn(n,i,1)}),near:s};let c=I("Th\
e one {models} has no {value} value","None of the {n} {models} has a {value} value",l,{models:wn(n,i,l),value:q(a)});return{
text:Pt(c,n,e,r),near:s}}function _t(n,e){let t=yn(n,e);return t===null?[]:[{label:u("With results in that language inst\
ead"),view:t}]}function Bt(n,e){let t=(e.facets.get(w)?.values??[]).map(o=>te(n,o)??o),r=[...e.ranges].filter(([o])=>n.columnsOf(
o).length>0).map(([o,s])=>u("{text} ({note})",{text:te(n,o)??o,note:re(s)}));return[...t,...r]}function Ft(n,e){let t=new Map(
e.facets);t.delete(w);let r=new Map([...e.ranges].filter(([o])=>n.columnsOf(o).length===0));return{...e,facets:t,ranges:r}}
function wn(n,e,t){let r=e.facets.get("access"),o=e.ranges.get("parameters"),s=r?.values.map(c=>c.replace(/-.*/,""))??[],
a=$(r===void 0||r.excluded.length>0?e:R(e,"access",{...r,values:[]}),"parameters",j),i=Se(n,a).map(({text:c})=>c),l=t===
1?u("model"):u("models");return s.length>0&&(l=u("{weights} {models}",{weights:s.map(W).join(u(" or ")),models:l})),o!==
void 0&&(l=Ht(l,o)),i.length===0?l:u("{models} ({filters})",{models:l,filters:C(i)})}function Ht(n,{from:e,to:t}){return e===
""?u("{models} up to {to}",{models:n,to:t}):t===""?u("{models} from {from}",{models:n,from:e}):u("{models} {range}",{models:n,
range:re({from:e,to:t})})}function Pt(n,e,t,r){let o=t.ranges.get("parameters");if(o===void 0)return u("{text}.",{text:n});
let s=e.table.rows.facts.parameters??[],a=r($(t,"parameters",j)).map(c=>({row:c,size:Number(g(s,c))})).filter(c=>c.size>
0).sort((c,d)=>c.size-d.size),i=o.to===""?a.at(-1):a[0];if(i===void 0)return u("{text}; nor has any other whose size is \
known.",{text:n});let l={text:n,model:E(e,i.row,"name"),size:ce(i.size)};return o.to===""?u("{text}; the largest that ha\
s one is {model} ({size}).",l):u("{text}; the smallest that has one is {model} ({size}).",l)}function Sn(n,e,t,r,o){let{text:s,near:a}=xn(e,t,r);n.replaceChildren(s,...a.map(({label:c,view:d,count:m})=>{let p=Cn(c,
d,o),f=I("{n} model","{n} models",m);return h("span",{class:"instead"},...P("{filter}: {models}",{filter:p,models:f}))}));
let i=t.query.trim();if(i==="")return;let l=h("span",{class:"instead"},zt(i));n.append(l),jt(l,i).catch(c=>console.error(
c))}var Ut=4;async function jt(n,e){let{site:t,engine:r}=await we(new URL(".",document.baseURI)),{matches:o,corrections:s}=r.
find(e);if(s.length>0||!n.isConnected)return;let a=o.slice(0,Ut).flatMap(i=>{let l=t.entries[i];if(l===void 0)return[];let c=t.
kinds[l.kind]?.title??"",d=h("a",{href:l.address},l.names[0]??l.address);return[h("span",{class:"page"},...P("{page} ({k\
ind})",{page:d,kind:c.toLowerCase()}))]});a.length>0&&n.prepend(h("span",{class:"pages"},u("On other pages:")," ",...a))}
function zt(n){return h("a",{href:`search.html?q=${encodeURIComponent(n)}`},u("Search all pages for “{words}”",{words:n}))}
function En(n,e,t,r){n.hidden=e.length===0&&t===null,n.replaceChildren(...t===null?[]:[qt(t)],...e.map(({message:o,near:s})=>h(
"span",{class:"instead"},...s===null?[o]:P("{message} Did you mean {name}?",{message:o,name:Cn(s.name,s.view,r)}))))}var Dt=/\b(?:vs|versus)\b|对比|\bmeasured\b|测量/i;
async function kn(n,e){let t=B(e);if(t===""&&!Dt.test(e))return;let r=h("span",{});n.append(r);let o=await we(new URL(".",
document.baseURI)),s=dn(o,e).map(({title:i,note:l,address:c})=>[h("a",{href:c},i),` (${l})`]),a=o.site.entries.find(({address:i})=>t!==
""&&i.endsWith(`as-of/${t}.html`));if(a!==void 0){let i=h("a",{href:a.address},a.names[0]??t);s.push(P("What was best th\
en, on each leaderboard: {page}",{page:i}))}s.length===0||!r.isConnected||(r.replaceWith(...s.map(i=>h("span",{class:"in\
stead"},...i))),n.hidden=!1)}function qt({text:n,board:e}){if(e===null)return h("span",{class:"instead"},n);let t=h("a",
{href:e.address},u("Cost of a problem of {benchmark}",{benchmark:e.name}));return h("span",{class:"instead"},`${n} `,t)}
function Cn(n,e,t){let r=h("button",{type:"button"},n);return r.addEventListener("click",()=>t(e)),r}function Rn(n,e){let[t]=e.sort;if(t===void 0||n.fact(t.column)?.kind!=="price")return null;let r=u("Sorted by list price\
 per million tokens, not by what a problem cost."),o=Wt(n,e);return{text:r,board:o===void 0?null:{name:o.benchmark,address:o.
path}}}function Wt(n,e){return[...e.ranges.keys(),...e.facets.get(w)?.values??[]].flatMap(r=>n.columnsOf(r))[0]}var Kt=new Set(["under","below","until","max","<","<=","≤"]),Gt=new Set(["over","above","from","since","after","min","\
>",">=","≥"]),vn=/^(19|20)\d\d(-\d\d)?$/,Ee=new Map([["cheap cheapest cheaper price prices cost costs",{column:"price-\
output",descending:!1}],["longest context window",{column:"window",descending:!0}],["smallest small",{column:"size",descending:!1}],
["largest biggest",{column:"size",descending:!0}],["newest recent",{column:"released",descending:!0}]].flatMap(([n,e])=>n.
split(" ").map(t=>[t,e]))),$n=3;function Mn(n,e,t){let r=he(e.query),o=new ke(r),s=Qt(n,o,e.query,t),a=e;if(s!==null){let l=Xt(
o);a=l===null?R(a,w,{...a.facets.get(w)??U,values:oe([...a.facets.get(w)?.values??[],...s.values])}):s.values.slice(0,1).
reduce((c,d)=>$(c,d,l),a)}a=Zt(n,o,a,t),a=er(n,o,a);let i=o.take(l=>Ee.has(l)).map(l=>Ee.get(l));if(e.sort.length===0){let l=i.
filter(({column:m})=>n.fact(m)!==void 0),c=s===null?[]:[s.sort],d=oe([...l.slice(0,1),...c]);d.length>0&&(a={...a,sort:d})}
if(a===e){if(!(r.length>0&&r.every(V))&&!ve.test(e.query))return null;let c=r.filter(d=>!V(d)).join(" ");return c===e.query?
null:{view:{...e,query:c},hasBenchmark:!1}}return o.take(V),{view:{...a,query:o.words.join(" ")},hasBenchmark:s!==null}}
var ke=class{words;constructor(e){this.words=[...e]}take(e){let t=this.words.filter(e);return this.words=this.words.filter(
r=>!e(r)),t}cut(e,t){this.words.splice(e,t)}};function Qt(n,e,t,r){let o=Yt(n,e,t,r);if(o.length===0)return null;let s=n.
table.columns.filter(d=>o.includes(n.benchmarkOf(d))),a=d=>{let m=new Set(Re(d.what));return e.words.filter(p=>m.has(p)&&
!V(p)).length},i=Math.max(...s.map(a)),l=s.filter(d=>a(d)===i),c=l[0];if(c===void 0)return null;if(i>0){let d=new Set(l.
flatMap(({what:m})=>Re(m)));e.take(m=>d.has(m))}return{values:i>0?l.slice(0,$n).map(({id:d})=>d):o.map(Ve),sort:{column:c.
id,descending:c.descending_first}}}function Yt(n,e,t,r){let o=n.benchmarkNames;for(let s=Math.min(5,e.words.length);s>0;s-=
1)for(let a=0;a+s<=e.words.length;a+=1){let i=x(e.words.slice(a,a+s).join(" ")),l=o.get(i);if(!(l===void 0||Ee.has(i)&&!t.
includes(n.benchmarkTitle(l))))return e.cut(a,s),[l]}for(let[s,a]of e.words.entries()){let i=x(a);if(i.length<5||V(a)||r(
a))continue;let l=oe([...o].filter(([c])=>c.startsWith(i)).map(([,c])=>c));if(l.length!==0)return e.cut(s,1),l.slice(0,$n)}
return[]}function Xt(n){for(let e=0;e<n.words.length;e+=1){let{bound:t,value:r,signed:o}=Tn(n.words,e),s=r.replace(/%$/,
"");if(!/^\d+(\.\d+)?$/.test(s)||vn.test(s)&&!r.endsWith("%"))continue;let a=Ce(t,s)??(r.endsWith("%")?{from:s,to:""}:null);
if(a===null)continue;let i=!o&&Ce(t,s)!==null;return n.cut(i?e-1:e,i?2:1),a}return null}function Tn(n,e){let t=n[e]??"",
[,r="",o=t]=/^([<>≤≥]=?)(.+)$/.exec(t)??[];return{bound:r===""?n[e-1]??"":r,value:o,signed:r!==""}}var ve=/\p{Script=Han}/u;
function Jt({id:n,name:e,search:t}){let r=ve.test(e)?[n.replaceAll("-"," ")]:[];return[e,...t.split(`
`),...r].filter(o=>o!=="")}function Zt(n,e,t,r){let o=[...n.facets()].filter(({facet:a})=>a.id!==w).flatMap(({facet:a})=>a.
values.flatMap(i=>Jt(i).map(l=>({facet:a.id,id:i.id,words:Re(l),chinese:ve.test(l)?l:""})))).sort((a,i)=>i.words.length-
a.words.length||i.chinese.length-a.chinese.length),s=t;for(let a of o){let[i=""]=a.words,c=a.facet==="access"||a.facet===
"licence-terms"&&!r(i)?[i]:a.words,d=[a.words,c].find(f=>f.length>0&&f.some(y=>y.length>1)&&f.every(y=>e.words.includes(
y))&&!f.every(V)),m=a.chinese===""?void 0:e.words.find(f=>f.includes(a.chinese));if(d===void 0&&m===void 0)continue;d!==
void 0?e.take(f=>a.words.includes(f)):m!==void 0&&(e.words=e.words.flatMap(f=>f===m?f.replace(a.chinese," ").split(" "):
[f]).filter(f=>f!==""));let p=s.facets.get(a.facet)??U;s=R(s,a.facet,{...p,values:oe([...p.values,a.id])})}return s}function er(n,e,t){
let r=t,o=e.words.some(s=>s==="context"||s==="window");for(let s=0;s<e.words.length;s+=1){let{bound:a,value:i,signed:l}=Tn(
e.words,s),c=Ce(a,i),d=(f,y)=>{let b=r.ranges.get(f);r=$(r,f,{from:y.from||(b?.from??""),to:y.to||(b?.to??"")})},m=c??{from:i,
to:i};if(vn.test(i)&&ee(i))d("released",m);else if(c===null){if(!o||!/^\d+(\.\d+)?[km]$/.test(i)||n.range("context")===void 0)
continue;d("context",{from:i.toUpperCase(),to:""})}else if(/^\$\d/.test(i)){if(n.range("price-output")===void 0)continue;
d("price-output",{from:c.from.replace("$",""),to:c.to.replace("$","")})}else if(/^\d+(\.\d+)?[kmbt]$/.test(i)&&F(i)!==null){
let f=o&&/[km]$/.test(i)?"context":"parameters";d(f,{from:c.from.toUpperCase(),to:c.to.toUpperCase()})}else continue;let p=c!==
null&&!l;e.cut(p?s-1:s,p?2:1),s-=p?2:1}return r.ranges.has("context")&&e.take(s=>s==="context"||s==="window"),r}function Ce(n,e){
return Kt.has(n)?{from:"",to:e}:Gt.has(n)?{from:e,to:""}:null}function Re(n){return n.toLowerCase().split(/[\s,;·?()/]+/).
filter(e=>e!=="")}function oe(n){return[...new Set(n)]}function Nn(n,e,t){let r={view:e,ignored:[]};if(e.query.trim()==="")return r;let o=l=>{let c=t.find(l);return c!==null&&
c.matches.length>0&&c.corrections.length===0},s=Mn(n,e,o);if(s===null||!s.hasBenchmark&&o(e.query))return r;let a=s.view.
query.split(" ").filter(l=>l!==""),i=a.filter(l=>(t.find(l)?.matches.length??0)>0);return{view:{...s.view,query:i.join("\
 ")},ignored:a.filter(l=>!i.includes(l))}}var se=class{catalogue;engine=null;last=null;constructor(e){this.catalogue=e}prepare(){return this.engine??=new(v()).SearchEngine(
Array.from({length:this.catalogue.size},(e,t)=>nr(this.catalogue,t))),this.engine}find(e){let t=e.trim();return t===""?null:
(this.last?.query!==t&&(this.last={query:t,answer:this.prepare().find(t)}),this.last.answer)}};function An(n){if(n.matches.
length===0&&n.unknown.length>0)return u("nothing matches {words}",{words:C(n.unknown)});let{corrections:e}=n;if(e.length===
0)return"";let t=C([...new Set(e.map(r=>r.shown))]);return u("showing {shown}; nothing matches {words}",{shown:t,words:C(
e.map(({typed:r})=>r))})}function nr(n,e){let{families:t,rows:r,facets:o}=n.table,s=g(r.family,e),a=o.filter(c=>c.chips&&
!c.of_rows).flatMap(c=>g(c.members,s).map(d=>g(c.values,d).name)),i=$e(g(r.search,e)),l=[g(t.name,s),...$e(g(t.search,s)),
...g(t.organisations,s).split(/, |、/u),...tr(n,s),E(n,e,"architecture"),...a];return{names:[g(r.name,e),...i],also:l.filter(
c=>c!==""),weight:0}}function tr(n,e){let t=n.facet("organisation")?.facet;return t===void 0?[]:g(t.members,e).flatMap(r=>$e(
g(t.values,r).search))}function $e(n){return n===""?[]:n.split(`
`)}function Ln(n,e){let t=[];for(let[r,o]of e.facets){let s=n.facet(r);if(s===void 0){r!==w&&t.push({message:u("No such fil\
ter: {name}.",{name:r}),near:null});continue}let a=r===w?u("board"):s.facet.title.toLowerCase();for(let i of[...o.values,
...o.excluded]){if(s.valueIndexes.has(i))continue;let l=rr(i.replace(/^any\./,""),s.facet.values),c=l===null?[]:[l.id],d=p=>p.
flatMap(f=>f===i?c:[f]),m={...o,values:d(o.values),excluded:d(o.excluded)};t.push({message:u("No such {what}: {name}.",{
what:a,name:i}),near:l===null?null:{name:l.name,view:R(e,r,m)}})}}for(let r of e.ranges.keys())n.range(r)===void 0&&n.columnsOf(
r).length===0&&t.push({message:u("No such filter: {name}.",{name:r}),near:null});for(let r of new Set([...e.columns??[],
...e.sort.map(({column:o})=>o)]))S(n,r)===void 0&&t.push({message:u("No such column: {name}.",{name:r}),near:null});return t}
function rr(n,e){let t=x(n),r=null,o=Math.floor(t.length/3)+1;for(let s of e){let a=[x(s.id.replace(/^any\./,"")),x(s.name)],
i=Math.min(...a.map(l=>Math.min(Vn(t,l),Vn(t,l.slice(0,t.length))+.5)));i<o&&([o,r]=[i,s])}return r}function Vn(n,e){let t=Array.
from({length:e.length+1},(r,o)=>o);for(let r of n){let o=t;t=[(o[0]??0)+1];for(let s=1;s<=e.length;s+=1)t.push(Math.min(
(o[s]??0)+1,(t[s-1]??0)+1,(o[s-1]??0)+(e[s-1]===r?0:1)))}return t.at(-1)??0}var or={columnsPanel:_e,exportPanel:Je,matchMessage:An,orderPanel:Be,priceNote:Rn,readView:Nn,showFallback:Sn,showOtherPages:kn,
showUnknown:En,TextSearch:se,unknownValues:Ln};window.catalogExplorer=or;})();
