// Built from site_src/frontend/src by `make bundle`: change it there.
"use strict";(()=>{function h(n,e={},...t){let r=document.createElement(n);for(let[o,s]of Object.entries(e))s!==null&&r.setAttribute(o,s);for(let o of t)
o!==null&&r.append(kn(o,n)?Cn(o):o);return r}var Sn=/[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;
function kn(n,e){return typeof n=="string"&&e!=="option"&&e!=="textarea"&&Sn.test(n)}function Cn(n){let e=document.createElement(
"bdi");return e.textContent=n,e}function d(n,...e){let t=Ce(n);return Ee(typeof t=="string"?t:n,e[0]??{})}function A(n,e,t,r={}){let o=Ce(n)??[n,e],s=typeof o==
"string"?[o]:o,a=t===1?s[0]:s.at(-1);return Ee(a??e,{n:t.toLocaleString("en"),...r})}function H(n,e){return d(n).split(/\{(\w+)\}/).
map((t,r)=>r%2===1?e[t]:t).filter(t=>t!==void 0&&t!=="")}function E(n){return n.join(d(", "))}function ke(n){return En(n,
(e,t)=>d("{text} and {item}",{text:e,item:t}))}function En(n,e){let[t="",...r]=n;return r.reduce(e,t)}function Ce(n){let e=typeof window>"u"?void 0:window.catalogData;return e?.words?.[n]??e?.["more-words"]?.[n]}function Ee(n,e){
return n.replace(/\{(\w+)\}/g,(t,r)=>r in e?String(e[r]):t)}function m(n,e){let t=n[e];if(t===void 0)throw new RangeError(`no item ${e} in a list of ${n.length}`);return t}var C=class n{size;words;constructor(e,t){this.size=e,this.words=t??new Uint32Array(Math.ceil(e/32))}static full(e){let t=new n(
e);t.words.fill(4294967295);let r=e%32;return r>0&&(t.words[t.words.length-1]=2**r-1),t}static of(e,t){let r=new n(e);for(let o of t)
r.add(o);return r}add(e){let t=e>>>5;this.words[t]=(this.words[t]??0)|1<<(e&31)}has(e){return((this.words[e>>>5]??0)>>>(e&
31)&1)===1}and(e){return this.combine(e,(t,r)=>t&r)}or(e){return this.combine(e,(t,r)=>t|r)}without(e){return this.combine(
e,(t,r)=>t&~r)}*values(){for(let e=0;e<this.size;e+=1)this.has(e)&&(yield e)}get count(){let e=0;for(let t of this.words)
e+=Re(t);return e}intersectionCount(e){let t=0;for(let r=0;r<this.words.length;r+=1)t+=Re((this.words[r]??0)&(e.words[r]??
0));return t}combine(e,t){let r=new Uint32Array(this.words.length);for(let o=0;o<r.length;o+=1)r[o]=t(this.words[o]??0,e.
words[o]??0);return new n(this.size,r)}};function Re(n){let e=n-(n>>>1&1431655765);return e=(e&858993459)+(e>>>2&858993459),
e=e+(e>>>4)&252645135,Math.imul(e,16843009)>>>24}function I(){if(globalThis.catalogSearch===void 0)throw new Error("search-engine.js is not loaded");return globalThis.catalogSearch}function x(n){return I().fold(n).text}var w="has",Rn="any.";function ve(n){return Rn+n}var Tn={open:"open",closed:"closed"};function j(n){return d(Tn[n]??n)}var M={id:"name",get title(){return d("Model")},kind:"words",descendingFirst:!1};function te(n){return[...n.table.facts.
map(Te),...n.table.columns.map(({id:e})=>S(n,e)).filter(e=>e!==void 0)]}function Te(n){let{layout:e}=n,t=e==="number"||e===
"tags"||e==="places"?e:"words";return{id:n.id,title:n.title,kind:t,descendingFirst:n.descending_first}}function S(n,e){if(e===
M.id)return M;let t=n.fact(e);if(t!==void 0)return Te(t);let r=n.column(e);if(r===void 0)return n.table.usual.includes(e)?
{id:e,title:e,kind:"score",descendingFirst:!0}:void 0;let o=d("{score}, {unit}",{score:`${r.benchmark} ${r.what}`,unit:r.
unit});return{id:e,title:o,kind:"score",descendingFirst:r.descending_first}}function re(n,e){let t=[...e.columns??n.table.
usual],r=[...e.sort.map(({column:i})=>i),...(e.columns===null?[...e.facets.get(w)?.values??[],...e.ranges.keys()]:[]).flatMap(
i=>n.range(i)===void 0?Mn(n,i):[])],o=[...new Set(r)].filter(i=>!t.includes(i)),s=i=>S(n,i)?.kind==="score",a=o.filter(i=>!s(
i));if(e.columns===null)t.unshift(...o.filter(s),...a);else{let i=t.findIndex(l=>l==="tags"||s(l));t.splice(i<0?t.length:
i,0,...a),t.push(...o.filter(s))}return t.map(i=>S(n,i)).filter(i=>i!==void 0&&i!==M)}function Mn(n,e){return n.columnsOf(
e).slice(0,2).map(({id:t})=>t)}function Me(n,e){let{usual:t}=n.table;return e.length===t.length&&e.every((r,o)=>r===t[o])}function k(n,e,t){if(t===M.id)return m(n.table.rows.name,e);let r=n.fact(t);if(r!==void 0)return $n(n,e,r);let o=n.scoreIndex(
t,e);return o<0?"":m(n.scores(t)?.values??[],o)}function $n(n,e,t){let r=n.factValues(t,e),o=r[0]??"";switch(t.kind){case"\
name":return m(n.table.families.name,m(n.table.rows.family,e));case"tags":return E(oe(n,e).map(({name:s})=>s));case"plac\
es":return E(Vn(n,e).map(({board:s,range:a})=>`${s.name} ${a}`));case"terms":return E(Ln(n,e,t.id));case"shape":return r.
every(s=>s===0)?"":r.map(s=>String(s||"–")).join(" / ");case"size":return se(Number(o));case"number":return o===0?"":An(
Number(o));case"access":return j(String(o));default:return String(o)}}function Vn(n,e){let t=m(n.table.rows.places,e);return Array.
from({length:t.length/3},(r,o)=>{let s=m(n.table.boards,m(t,3*o)),a=m(t,3*o+1),i=m(t,3*o+2),l=2*(i-a+1)>s.ranked;return{
board:s,range:Nn(a,i),isWide:l,share:(a+i)/(2*s.ranked)}})}function Nn(n,e){return n===e?String(n):`${n}–${e}`}function oe(n,e){
let t=m(n.table.rows.family,e);return n.table.facets.filter(r=>r.chips).flatMap(r=>m(r.members,r.of_rows?e:t).map(o=>m(r.
values,o)))}function Ln(n,e,t){let r=n.facet(t)?.facet;return r===void 0?[]:m(r.members,r.of_rows?e:m(n.table.rows.family,
e)).map(o=>m(r.values,o).name)}function An(n){return String(n).replace(/\B(?=(\d{3})+$)/g,",")}function se(n){for(let[e,
t]of[[1e12,"T"],[1e9,"B"],[1e6,"M"],[1e3,"K"]])if(n>=e)return`${String(Math.round(n/e*100)/100)}${t}`;return n===0?"":String(
n)}function ae(n){return n.group??(n.sort.length===0&&n.query.trim()===""?"year":"none")}var ie=["year","size","family","none"],P={values:[],requireAll:!1,excluded:[]},z={from:"",to:""};function In(n){return n.values.length===0&&n.excluded.length===0}function R(n,e,t){let r=new Map(n.facets);return In(t)?
r.delete(e):r.set(e,t),{...n,facets:r}}function Bn({from:n,to:e}){return n===""&&e===""}function v(n,e,t){let r=new Map(
n.ranges);return Bn(t)?r.delete(e):r.set(e,t),{...n,ranges:r}}function $e(n){return[...n.ranges].sort(([e],[t])=>e<t?-1:
1)}function Ve(n,e,t,r){let o=re(e,t).map(({id:p})=>p),s=(p,g)=>{let y=Me(e,p);r({...t,columns:y?null:p}),D(n,g)},a=(p,g)=>{
let y=[...o];return[y[p],y[p+g]]=[m(y,p+g),m(y,p)],y},i=o.map((p,g)=>{let y=S(e,p)?.title??p,b=(T,U,L,F)=>{let Se=h("but\
ton",{type:"button","data-act":`${T} ${p}`,"aria-label":U,disabled:F===null?"":null},L);return F!==null&&Se.addEventListener(
"click",()=>s(F,`${T} ${p}`)),Se};return h("li",{},h("span",{},y),b("up",d("Move up: {column}",{column:y}),"↑",g>0?a(g,
-1):null),b("down",d("Move down: {column}",{column:y}),"↓",g<o.length-1?a(g,1):null),b("remove",d("Remove {name}",{name:y}),
"×",o.filter(T=>T!==p)))}),l=h("input",{type:"search",class:"among",placeholder:d("Add a column"),"aria-label":d("Find \
a column to add")}),c=te(e).filter(({id:p})=>!o.includes(p)),u=h("ul",{},...c.map(({id:p,title:g})=>{let y=e.column(p)?.
count,b=h("button",{type:"button",class:"add","data-act":`Add ${p}`},`+ ${g}`);return y!==void 0&&b.append(" ",h("span",
{class:"count"},String(y))),b.addEventListener("click",()=>s([...o,p],`Add ${p}`)),h("li",{},b)}));l.addEventListener("i\
nput",()=>{let p=x(l.value).split(/\s+/);for(let g of u.children)g instanceof HTMLElement&&(g.hidden=!p.every(y=>x(g.textContent??
"").includes(y)))});let f=h("button",{type:"button",class:"plain",disabled:t.columns===null?"":null},d("Default columns"));
f.addEventListener("click",()=>r({...t,columns:null})),Le(n,h("fieldset",{class:"chosen"},h("legend",{},d("Shown columns\
, in order")),h("ol",{},...i),f),h("fieldset",{},h("legend",{},d("More columns")),l,u))}var On={year:"by year",size:"by \
size class",family:"by family",none:"not grouped"};function Ne(n,e,t,r){let o=(u,f)=>{r({...t,sort:u}),D(n,f)},s=[M,...re(
e,t)],a=u=>[...new Map([...s,...te(e)].map(f=>[f.id,f])).values()].map(({id:f,title:p})=>h("option",{value:f,selected:f===
u?"":null},p)),i=t.sort.map((u,f)=>{let p=f===0?d("Sort by"):d("then by"),g=h("select",{"aria-label":f===0?d("Sort by co\
lumn"):d("then by column"),"data-act":`column ${f}`},...a(u.column)),y=U=>t.sort.map((L,F)=>F===f?{...L,...U}:L);g.addEventListener(
"change",()=>o(y({column:g.value,descending:S(e,g.value)?.descendingFirst??!1}),`column ${f}`));let b=h("button",{type:"\
button","data-act":`turn ${f}`},u.descending?d("falling"):d("rising"));b.addEventListener("click",()=>o(y({descending:!u.
descending}),`turn ${f}`));let T=h("button",{type:"button","aria-label":d("Do not sort by {column}",{column:S(e,u.column)?.
title??u.column})},"×");return T.addEventListener("click",()=>o(t.sort.filter((U,L)=>L!==f),"more")),h("li",{},h("span",
{},p),g,b,T)}),l=h("select",{"aria-label":t.sort.length===0?d("Sort by"):d("Then sort by"),"data-act":"more"});l.append(
h("option",{value:""},t.sort.length===0?d("Newest first; or choose a column"):d("and then by")),...a("")),l.addEventListener(
"change",()=>{l.value!==""&&o([...t.sort.filter(({column:u})=>u!==l.value),{column:l.value,descending:S(e,l.value)?.descendingFirst??
!1}],"more")});let c=h("select",{"aria-label":d("Group"),"data-act":"group"});c.append(...ie.map(u=>h("option",{value:u,
selected:u===ae(t)?"":null},d(On[u])))),c.addEventListener("change",()=>{let u=ie.find(f=>f===c.value)??null;r({...t,group:u===
ae({...t,group:null})?null:u}),D(n,"group")}),Le(n,h("fieldset",{},h("legend",{},d("Sort")),h("ol",{class:"keys"},...i),
l),h("fieldset",{},h("legend",{},d("Group")),c))}function Le(n,...e){let t=n.contains(document.activeElement)&&document.
activeElement instanceof HTMLElement?document.activeElement:null;n.replaceChildren(...e),t!==null&&D(n,t.dataset.act??"")}
function D(n,e){(n.querySelector(`[data-act="${CSS.escape(e)}"]:not([disabled])`)??n.querySelector(".among")??n.querySelector(
"button:not([disabled]), input, select"))?.focus({preventScroll:!0})}function $(n,e,t){let r=URL.createObjectURL(new Blob([t],{type:`${e};charset=utf-8`}));h("a",{href:r,download:n}).click(),
setTimeout(()=>URL.revokeObjectURL(r),1e4)}function _n(n){return((n instanceof HTMLInputElement||n instanceof HTMLTextAreaElement?n.value:n.textContent)??"").trim()}
function Fn(n){let e=document.createRange();e.selectNodeContents(n);let t=getSelection();t?.removeAllRanges(),t?.addRange(
e)}async function Ae(n){try{return await navigator.clipboard.writeText(_n(n)),!0}catch{Fn(n);let e=document.execCommand(
"copy");return e&&getSelection()?.removeAllRanges(),e}}var qn=1,Un="%";function _e({catalogue:n,rows:e,columns:t,origins:r}){let o=r===null?Ie:[...Ie,...jn],s=["Model","Id",...t.
flatMap(i=>i.kind==="score"?o.map(l=>(i.title+l).trim()):[i.title])],a=e.map(i=>[k(n,i,"name"),n.ref(i),...t.flatMap(l=>{
if(l.kind!=="score")return[k(n,i,l.id)];let c=B(n,i,l.id);if(c===null)return o.map(()=>"");let u=q(n,r,i,l.id);return[c.
value,c.low,c.high,c.rank,c.configuration,c.edition,c.measured_by,c.remarks.join("; "),...u===null?[]:[u.source.title,u.
source.url,u.locator,u.settings,c.status]]})]);return[s,...a].map(i=>`${i.map(Dn).join(",")}\r
`).join("")}var jn=[": source",": address",": place in source",": settings",": status"],Ie=["",": low",": high",": ranks",
": configuration",": version",": measured by",": remarks"];function Dn(n){let e=/^[-+]?\d+(\.\d+)?$/.test(n),t=/^(\s*[=+\-@＝＋－＠﹦﹢﹣﹫]|[\t\r\n])/.
test(n)?"'":"",r=e?n:t+n.replace(/([;|\t\r\n]\s*)(?=[=+\-@＝＋－＠﹦﹢﹣﹫])/g,"$1'");return/[",\r\n]/.test(r)?`\
"${r.replaceAll('"','""')}"`:r}function Fe({catalogue:n,rows:e,columns:t,address:r,origins:o}){let{families:s,rows:a}=n.
table,i=e.map(l=>{let c=m(a.family,l),u={id:n.ref(l),name:m(a.name,l),family:m(s.name,c),organisations:m(s.organisations,
c),...Be(a.facts,l),...Be(s.facts,c),tags:oe(n,l).map(({id:g})=>g)},f=Object.fromEntries(Object.entries(u).filter(([,g])=>g!==
""&&g!==0)),p=t.filter(({kind:g})=>g==="score").map(({id:g})=>[g,B(n,l,g),q(n,o,l,g)]).filter(([,g])=>g!==null);return p.
length===0?f:{...f,scores:Object.fromEntries(p.map(([g,y,b])=>[g,Kn(y,b)]))}});return`${JSON.stringify({format:qn,address:r,
models:i},null,1)}
`}function Be(n,e){return Object.fromEntries(Object.entries(n).map(([t,r])=>[t,m(r,e)]))}function Kn(n,e){if(n===null)return null;
let{value:t,unit:r,low:o,high:s,status:a,...i}=n,l=e===null?i:{...i,status:a,source:e.source.title,source_url:e.source.url,
locator:e.locator,settings:e.settings},c=r===Un?{percent:Number(t)}:{value:Number(t),unit:r},u=o===""?{}:{interval:[Number(
o),Number(s)]},f=Object.entries(l).filter(([,p])=>p!==""&&!(Array.isArray(p)&&p.length===0));return{...c,...u,...Object.
fromEntries(f)}}function le({catalogue:n,rows:e,columns:t}){let r=i=>`| ${i.join(" | ")} |
`,o=["Model",...t.map(({title:i})=>i)].map(Oe),s=["---",...t.map(({kind:i})=>i==="number"||i==="score"?"---:":"---")],a=e.
map(i=>[k(n,i,"name"),...t.map(l=>Wn(n,i,l))].map(Oe));return[o,s,...a].map(r).join("")}function Wn(n,e,t){let r=k(n,e,t.
id);if(t.kind!=="score")return r;let o=B(n,e,t.id);return o===null||o.low===""?r:`${r} (${o.low}–${o.high})`}function Oe(n){
return n.replace(/[\\`*_{}[\]<>()#+!|~&$]/g,"\\$&").replace(/\s+/g," ")}function He({catalogue:n,rows:e}){let{families:t,
rows:r}=n.table;return[...new Set(e.map(o=>m(t.paper,m(r.family,o))))].filter(o=>o!=="")}function q(n,e,t,r){let o=n.scores(
r),s=n.scoreIndex(r,t);if(e===null||o===void 0||s<0)return null;let a=m(e.columns,o.column);return{source:m(e.sources,m(
a.source,s)),locator:m(e.texts,m(a.locator,s)),settings:m(e.texts,m(a.settings,s))}}function B(n,e,t){let r=n.scoreIndex(
t,e),o=n.scores(t);if(r<0||o===void 0)return null;let{texts:s}=n.table,a=m(o.marks,r),i=m(o.best,r),l=m(o.worst,r),c=m(o.
place,r),u=m(s,m(o.status,r)),f=[u,(a&1)!==0?"reports differ":"",(a&2)!==0?"quoted":"",(a&4)!==0?"unverified":""];return{
value:m(o.values,r),unit:m(n.table.columns,o.column).unit,low:m(o.low,r),high:m(o.high,r),rank:Gn(i,l,c),configuration:n.
configuration(t,e)?.label??"",edition:m(s,m(o.edition,r)),measured_by:m(s,m(o.measured_by,r)),reports:m(o.reports,r),status:u||
"valid",remarks:f.filter(p=>p!=="")}}function Gn(n,e,t){return n>0?n===e?String(n):`${n}–${e}`:t>0?String(t):""}var Yn={"\\":"\\textbackslash{}","{":"\\{","}":"\\}",$:"\\$","&":"\\&","#":"\\#","%":"\\%",_:"\\_","^":"\\textasciicircum\
{}","~":"\\textasciitilde{}","<":"\\textless{}",">":"\\textgreater{}","|":"\\textbar{}",'"':"\\textquotedbl{}","·":"\\te\
xtperiodcentered{}","–":"--","×":"$\\times$"},Qn=3,Xn=`  \\resizebox{\\ifdim\\width>\\linewidth\\linewidth\\else\\width\\fi}{\
!}{%
`,Pe="Ranges: 95 % intervals. Bold: not told apart from the best of these at 95 %.";function V(n){return n.replace(/\s+/g,
" ").replace(/[\\{}$&#%_^~<>|"·–×]/g,e=>Yn[e]??e)}function O(n){return n.replace(/\s+/g," ").replace(/[\\#$*_`<>@[\]~=/+\-'"]/g,
"\\$&")}function ze(n){let{columns:e}=n,t=e.map(({kind:c})=>c==="score"||c==="number"?"r":"l").join(""),r=["Model",...e.
map(({title:c})=>c)].map(V).join(" & "),o=De(n,V,(c,u,f)=>{let p=u?`\\textbf{${V(c.value)}}`:V(c.value),g=c.low===""?"":
` {\\small [${c.low}, ${c.high}]}`;return`${p}${g}${f===""?"":`~\\cite{${f}}`}`}).map(c=>`    ${c.join(" & ")} \\\\
`),s=`${V(Pe)} ${V(je(n))}`,a=V(n.address).replace(/(?:[/?]|\\&)(?!\/)/g,"$&\\allowbreak{}"),i=e.length>=Qn;return`% Nee\
ds ${i?"\\usepackage{booktabs}, \\usepackage{graphicx}":"\\usepackage{booktabs}"} and \\usepackage[T1]{fontenc}.
\\begin{table}
  \\centering
  \\caption{${s}, \\texttt{${a}}.}
`+(i?Xn:"")+`  \\begin{tabular}{l${t}}
    \\toprule
    ${r} \\\\
    \\midrule
${o.join("")}    \\bottomrule
  \\end{tabular}${i?"}":""}
\\end{table}
`}function qe(n){let{columns:e}=n,t=e.map(({kind:a})=>a==="score"||a==="number"?"right":"left"),r=["Model",...e.map(({title:a})=>a)].
map(a=>`[*${O(a)}*]`),o=De(n,O,(a,i,l)=>{let c=i?`*${O(a.value)}*`:O(a.value),u=a.low===""?"":` #text(size: 0.8em)[\\[${a.
low}, ${a.high}\\]]`;return`${c}${u}${l===""?"":` #cite(label("${l}"))`}`}).map(a=>`    ${a.map(i=>`[${i}]`).join(", ")}\
,
`),s=n.address.replace(/[\\"]/g,encodeURIComponent);return`#figure(
  table(
    columns: ${e.length+1},
    align: (left, ${t.join(", ")}),
    table.header(${r.join(", ")}),
${o.join("")}  ),
  caption: [${O(Pe)} ${O(je(n))}, #link("${s}").],
)
`}function Ue(n,e){let t=new Map(He(n).map(o=>[o,e[o]??""]));for(let o of n.rows)for(let{id:s,kind:a}of n.columns){let i=a===
"score"?q(n.catalogue,n.origins,o,s)?.source:void 0;i!==void 0&&t.set(i.key,i.bibtex)}let r=[...t.values()].filter(o=>o!==
"");return r.length===0?"":`${r.join(`

`)}
`}function je({origins:n}){return n?.version??""}function De(n,e,t){let{catalogue:r,rows:o,columns:s,origins:a}=n,i=new Map(
s.filter(({kind:l})=>l==="score").map(({id:l})=>[l,Jn(n,l)]));return o.map(l=>[e(k(r,l,"name")),...s.map(c=>{if(c.kind!==
"score")return e(k(r,l,c.id));let u=B(r,l,c.id);if(u===null)return e("–");let f=q(r,a,l,c.id)?.source.key??"";return t(
u,i.get(c.id)?.has(l)??!1,f)})])}function Jn({catalogue:n,rows:e},t){let r=n.table.columns.find(({id:a})=>a===t)?.descending_first===
!1,o=e.map(a=>({row:a,score:B(n,a,t)})).filter(a=>a.score!==null).map(({row:a,score:i})=>{let l=Number(i.value.replaceAll(
",","")),c=i.low===""?l:Number(i.low),u=i.high===""?l:Number(i.high);return r?{row:a,low:-u,high:-c}:{row:a,low:c,high:u}}),
s=Math.max(...o.map(({low:a})=>a));return new Set(o.filter(({high:a})=>a>=s).map(({row:a})=>a))}function Ke(n,e,t,r){let o=h("p",{role:"status",class:"said"}),s=(c,u)=>{let f=h("button",{type:"button"},c);return f.addEventListener(
"click",()=>{Promise.resolve(u()).catch(()=>{o.textContent=d("The data could not be loaded.")})}),f},a=async c=>{let u=h(
"textarea",{class:"aside","aria-hidden":"true",tabindex:"-1"});u.value=c,n.append(u);let f=document.activeElement,p=await Ae(
u);u.remove(),f instanceof HTMLElement&&f.focus({preventScroll:!0}),o.textContent=p?d("Copied"):d("The browser does not \
allow copying here")},i=async()=>({...e,origins:await r()}),l=async()=>$("models.bib","application/x-bibtex",Ue(await i(),
await t()));n.replaceChildren(h("fieldset",{},h("legend",{},A("Download {n} rows","Download {n} rows",e.rows.length)),h(
"div",{class:"acts"},s("CSV",async()=>$("models.csv","text/csv",`\uFEFF${_e(await i())}`)),s("JSON",async()=>$("models.j\
son","application/json",Fe(await i()))),s("Markdown",()=>$("models.md","text/markdown",le(e))),s("LaTeX",async()=>$("mod\
els.tex","application/x-tex",ze(await i()))),s("Typst",async()=>$("models.typ","text/plain",qe(await i()))),s(d("BibTeX \
of sources and papers"),l))),h("fieldset",{},h("legend",{},d("Copy")),h("div",{class:"acts"},s(d("Link to this view"),()=>a(
e.address)),s(d("Markdown table"),()=>a(le(e))))),h("p",{class:"note"},d("As shown: these rows, these columns, in this o\
rder. Data under CC BY 4.0.")),o)}var Zn=document.currentScript instanceof HTMLScriptElement?document.currentScript.src:location.href;function ce(n){return new Promise(
(e,t)=>{let r=document.createElement("script");r.src=n,r.addEventListener("load",()=>e()),r.addEventListener("error",()=>{
r.remove(),t(new Error(`${n} could not be loaded`))}),document.head.append(r)})}function We(n){return ce(new URL(n,Zn).href)}var ue=new Map;function Ge(n,e){let t=ue.get(n);return t!==void 0||(t=ce(n).then(()=>{let r=window.catalogData?.[e];if(r===
void 0)throw new Error(`${n} does not register ${e}`);return r}),t.catch(()=>ue.delete(n)),ue.set(n,t)),t}var K;function Ye(){return globalThis.catalogSearch!==void 0?Promise.resolve(globalThis.catalogSearch):(K??=We("search-e\
ngine.js").then(I),K.catch(()=>{K=void 0}),K)}var et=["model","variant","benchmark","method","organisation","licence","measurer","tag","metric","language","paper","pa\
ge"];function Qe(n){if(!tt(n))throw new Error("unknown format of the search index");let e=n.kinds.find(({id:s})=>s==="mo\
del")?.rows??[],t=s=>s.map(a=>n.words[a]??""),r=e.map(([s,,,a,i])=>[s,...a,...t(i)]),o=n.kinds.flatMap(({rows:s,within:a},i)=>s.
map(([l,c,u,f,p,g],y)=>{let b=a[y];return{kind:i,address:c,note:b===void 0?u:[e[b]?.[0],e[b]?.[2]].filter(Boolean).join(
" · "),names:[l,...f],also:b===void 0?t(p):[...r[b]??[],nt(c)],weight:g}}));return{kinds:n.kinds.map(({id:s,title:a})=>({
id:s,title:a})),entries:o,questions:n.questions}}function nt(n){return n.replace(/^models\//,"").replace(".html#v-","/")}
function tt(n){return typeof n!="object"||n===null||!("kinds"in n)||!("words"in n)||!("questions"in n)||!Array.isArray(n.
questions)?!1:Array.isArray(n.kinds)&&Array.isArray(n.words)&&n.kinds.every(rt)}function rt(n){return typeof n!="object"||
n===null||!("id"in n&&"rows"in n&&"within"in n)?!1:et.some(e=>e===n.id)&&Array.isArray(n.rows)}var W;function de(n){let e=new URL("assets/data/search.js",n).href;return W??=Promise.all([Ge(e,"search"),Ye()]).then(([
t,r])=>{let o=Qe(t);return{site:o,engine:new r.SearchEngine(o.entries)}}),W.catch(()=>{W=void 0}),W}var G=String.raw`\$?\d+(?:\.\d+)?\s*(?:[kmbt](?![a-z])|%)?`,Y=String.raw`\s*(?:个)?\s*(?:参数|tokens?|分)?\s*`,Xe=[[
/(\d+(?:\.\d+)?)\s*亿/gu,(n,e="")=>`${Number(e)/10}b`],[/(\d+(?:\.\d+)?)\s*万/gu,(n,e="")=>`${Number(e)*10}k`],[/(\d+(?:\.\d+)?)\s*(?:美元|美金)/gu,
"$$$1"],[new RegExp(`(?:介于|在)?\\s*(${G})${Y}(?:到|至|和|与|~|～)\\s*(${G})${Y}(?:之间)?`,"giu")," over $1 u\
nder $2 "],[new RegExp(`(${G})${Y}(?:以下|以内|以下の)`,"giu")," under $1 "],[new RegExp(`(${G})${Y}(?:以上|以上の|起)`,
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
" best "]];var ot=/(\d)\s*[%％]/g,st=[[/(?<![\p{L}\p{N}.])(\d+(?:\.\d+)?[kmbt]?%?)\s*\+(?=\s|$)/giu," over $1 "],[/(\d+(?:\.\d+)?)\s+(billion|bn)\b/gi,
"$1b"],[/(\d+(?:\.\d+)?)\s*(million)\b/gi,"$1m"],[/\bbetween\s+(\S+)\s+(?:and|to)\s+(\S+)/gi," over $1 under $2 "],[/(?<!\S)(\d+(?:\.\d+)?[kmbt])\s*(?:[-–—]|to)\s*(\d+(?:\.\d+)?[kmbt])(?!\S)/gi,
" over $1 under $2 "],[/\b(?:at least|more than|higher than|greater than|better than|larger than|bigger than|no less than)\b/gi,
" over "],[/\b(?:at most|less than|lower than|fewer than|smaller than|cheaper than|no more than|up to)\b/gi," under "],[
/([<>≤≥]=?)\s+/g,"$1"],[/\bopen[- ]?source(?:d)?\b/gi," open "],[/\b(?:closed[- ]?source|proprietary)\b/gi," closed "],
[/\b(?:(?:in|over|of|from) )?(?:the )?(?:last|past) (?:\w+ )?(?:days?|weeks?|months?|years?)\b/gi," newest "]],at=["jan",
"feb","mar","apr","may","jun","jul","aug","sep","oct","nov","dec"],it=/\b(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\.?,?\s+((?:19|20)\d\d)(?![\w-])/gi,
lt=/((?:19|20)\d\d)\s*年\s*(1[0-2]|0?[1-9])\s*月(?:份|底|末)?/gu,ct=/^(?:19|20)\d\d-(?:0[1-9]|1[0-2])$/;function ut(n){
return n.replace(it,(e,t,r)=>{let o=at.indexOf(t.slice(0,3).toLowerCase())+1;return`${r}-${String(o).padStart(2,"0")}`}).
replace(lt,(e,t,r)=>` ${t}-${r.padStart(2,"0")} `).replace(/\bbefore ((?:19|20)\d\d)(?:-(\d\d))?(?![\w-])/gi,(e,t,r)=>` \
until ${new Date(Date.UTC(Number(t),r===void 0?0:Number(r)-1,0)).toISOString().slice(0,r===void 0?4:7)} `).replace(/\b(?:as of|by) (?=(?:19|20)\d\d(?:-\d\d)?(?![\w-]))/gi,
" until ")}function Je(n){return me(n).find(e=>ct.test(e))??""}var dt=new Set("a an and any are at be best better big by\
 can code coder coding compare do does did end find for from give good has have highest how i in is it language leaderbo\
ard list llm llms me measured model models most my of on one or please programming rank ranked ranking really recommende\
d result results run score scored scores should show than that the there to top use used came out new released value val\
ues vs was weights what which who whose with work works benchmark benchmarks parameters params tokens".split(" "));function N(n){
return dt.has(n)}function me(n){let e=ut(n.replace(ot,"$1%"));for(let[t,r]of Xe)e=e.replace(t,r);for(let[t,r]of st)e=e.replace(
t,r);return e.toLowerCase().split(/[\s,;·?？!、，。]+/u).filter(t=>t!=="")}var mt={K:1e3,M:1e6,B:1e9,T:1e12};function _(n){let e=/^(\d+(?:\.\d+)?)\s*([KMBT]?)$/i.exec(n.trim());if(e===null)return null;
let t=mt[(e[2]??"").toUpperCase()];return t===void 0?Number(e[1]):Math.round(Number(e[1])*t)}function Q(n){return/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/.
test(n)}var X=class{catalogue;view;base;rowsByFacet=new Map;constructor(e,t,r){this.catalogue=e,this.view=t;let o=C.full(
e.size),s=r.find(t.query);s!==null&&(o=C.of(e.size,s.matches));for(let[a,i]of t.ranges){let l=e.range(a);if(l===void 0){
e.columnsOf(a).length>0&&(o=gt(e,a,i,o));continue}let c=e.table.rows.facts[l.list]??[];o=l.kind==="date"?pt(c,i,o):ft(c,
i,o)}this.base=o;for(let[a,i]of t.facets){let l=e.facet(a);l!==void 0&&this.rowsByFacet.set(a,Ze(l,i,e.size))}}get rows(){
return this.rowsExcept("")}counts(e){let t=this.catalogue.facet(e);if(t===void 0)return[];let r=this.view.facets.get(e),
o=this.rowsExcept(e);if(r===void 0)return t.rows.map(u=>u.intersectionCount(o));let{requireAll:s,values:a,excluded:i}=r,
l=s?o.and(Ze(t,{values:a,requireAll:s,excluded:[]},this.catalogue.size)):o,c=l.without(fe(t,i,this.catalogue.size));return t.
rows.map((u,f)=>{let p=m(t.facet.values,f).id;if(!i.includes(p))return u.intersectionCount(c);let g=i.filter(y=>y!==p);return u.
intersectionCount(l.without(fe(t,g,this.catalogue.size)))})}rowsExcept(e){let t=this.base;for(let[r,o]of this.rowsByFacet)
r!==e&&(t=t.and(o));return t}};function Ze(n,{values:e,requireAll:t,excluded:r},o){let s=e.map(i=>n.valueIndexes.get(i)),
a=C.full(o);if(e.length>0){let i=s.map(l=>l===void 0?new C(o):m(n.rows,l));a=t?i.reduce((l,c)=>l.and(c)):i.reduce((l,c)=>l.
or(c))}return a.without(fe(n,r,o))}function fe(n,e,t){let r=new C(t);for(let o of e){let s=n.valueIndexes.get(o);s!==void 0&&
(r=r.or(m(n.rows,s)))}return r}function ft(n,e,t){let r=_(e.from),o=_(e.to);return r===null&&o===null?t:tn(t,s=>{let a=Number(
m(n,s));return a>0&&(r===null||a>=r)&&(o===null||a<=o)})}function gt(n,e,t,r){let o=_(t.from)??Number.NEGATIVE_INFINITY,
s=_(t.to)??Number.POSITIVE_INFINITY,a=new C(r.size),[i,...l]=n.columnsOf(e);for(let c of[i,...l]){let u=c===void 0?void 0:
n.scores(c.id);if(!(u===void 0||c?.unit!==i?.unit))for(let[f,p]of u.rows.entries()){let g=Number(m(u.values,f));g>=o&&g<=
s&&a.add(p)}}return r.and(a)}function pt(n,e,t){let r=Q(e.from)?e.from:"",o=Q(e.to)?e.to:"";if(r===""&&o==="")return t;let s=r===
""?"":en(r),a=o===""?"":nn(o);return tn(t,i=>{let l=String(m(n,i));return l!==""&&(s===""||en(l)>=s)&&(a===""||nn(l)<=a)})}
function en(n){return n+"-01-01".slice(n.length-4)}function nn(n){if(n.length===4)return`${n}-12-31`;if(n.length===10)return n;
let[e,t]=n.split("-").map(Number);return`${n}-${String(new Date(Date.UTC(e??0,t??0,0)).getUTCDate()).padStart(2,"0")}`}function tn(n,e){
let t=new C(n.size);for(let r=0;r<n.size;r+=1)n.has(r)&&e(r)&&t.add(r);return t}function rn(n,e){let t=n.facet("language"),r=e.facets.get("language")?.values??[],o=t?.facet.values.filter(({id:i})=>r.includes(
i)).map(({name:i})=>i)??[],s=n.table.columns.find(({what:i})=>o.some(l=>i.split(" · ").includes(l)));if(s===void 0)return null;
let a=new Map(e.facets).set(w,{...P,values:[s.id]});return a.delete("language"),{...e,facets:a,sort:[{column:s.id,descending:s.
descending_first}]}}function ge(n,e){let t=[];e.query.trim()!==""&&t.push({text:d("“{words}”",{words:e.query.trim()}),without:{...e,query:""}});
for(let[r,o]of e.facets){let s=n.facet(r);if(s===void 0)continue;let a=u=>{let f=s.valueIndexes.get(u);return f===void 0?
u:m(s.facet.values,f).name},i=u=>R(e,r,{...o,...u}),l=s.facet.title,c=o.requireAll&&o.values.length>1;for(let u of o.values)
t.push({text:c?d("{filter}: all: {value}",{filter:l,value:a(u)}):d("{filter}: {value}",{filter:l,value:a(u)}),without:i(
{values:o.values.filter(f=>f!==u)})});for(let u of o.excluded)t.push({text:d("{filter}: not {value}",{filter:l,value:a(u)}),
without:i({excluded:o.excluded.filter(f=>f!==u)})})}for(let[r,o]of $e(e)){let s=n.range(r)?.chip??J(n,r);s!==void 0&&t.push(
{text:d("{filter}: {value}",{filter:s,value:Z(o)}),without:v(e,r,z)})}return t}function J(n,e){let[t]=n.columnsOf(e);if(t!==
void 0)return n.column(e)===void 0?t.benchmark:`${t.benchmark} ${t.what}`}function Z({from:n,to:e}){return n===""?d("up \
to {to}",{to:e}):e===""?d("from {from}",{from:n}):n===e?n:d("{from} to {to}",{from:n,to:e})}function on(n){return{...n,query:"",
facets:new Map,ranges:new Map}}var ht=4;function an(n,e,t){let r=u=>[...new X(n,u,t).rows.values()],o=ge(n,e),s=o.map(u=>({label:d("Without {filter}",{
filter:u.text}),view:u.without})).concat(yt(n,e)).map(u=>({...u,count:r(u.view).length})).filter(({count:u})=>u>0).sort(
(u,f)=>u.count-f.count).slice(0,ht),a=bt(n,e),i=wt(n,e);if(a.length===0||i.query.trim()!=="")return s.length===0&&o.length>
1?{text:d("No model matches these filters, nor all but one of them."),near:[{label:d("Without filters"),view:on(e),count:n.
size}]}:{text:o.length===1&&e.query.trim()!==""?d("No model is called or tagged so."):d("No model matches all of these f\
ilters."),near:s};let l=r(i).length;if(l===0)return{text:d("There is no {model}.",{model:sn(n,i,1)}),near:s};let c=A("Th\
e one {models} has no {value} value","None of the {n} {models} has a {value} value",l,{models:sn(n,i,l),value:ke(a)});return{
text:St(c,n,e,r),near:s}}function yt(n,e){let t=rn(n,e);return t===null?[]:[{label:d("With results in that language inst\
ead"),view:t}]}function bt(n,e){let t=(e.facets.get(w)?.values??[]).map(o=>J(n,o)??o),r=[...e.ranges].filter(([o])=>n.columnsOf(
o).length>0).map(([o,s])=>d("{text} ({note})",{text:J(n,o)??o,note:Z(s)}));return[...t,...r]}function wt(n,e){let t=new Map(
e.facets);t.delete(w);let r=new Map([...e.ranges].filter(([o])=>n.columnsOf(o).length===0));return{...e,facets:t,ranges:r}}
function sn(n,e,t){let r=e.facets.get("access"),o=e.ranges.get("parameters"),s=r?.values.map(c=>c.replace(/-.*/,""))??[],
a=v(r===void 0||r.excluded.length>0?e:R(e,"access",{...r,values:[]}),"parameters",z),i=ge(n,a).map(({text:c})=>c),l=t===
1?d("model"):d("models");return s.length>0&&(l=d("{weights} {models}",{weights:s.map(j).join(d(" or ")),models:l})),o!==
void 0&&(l=xt(l,o)),i.length===0?l:d("{models} ({filters})",{models:l,filters:E(i)})}function xt(n,{from:e,to:t}){return e===
""?d("{models} up to {to}",{models:n,to:t}):t===""?d("{models} from {from}",{models:n,from:e}):d("{models} {range}",{models:n,
range:Z({from:e,to:t})})}function St(n,e,t,r){let o=t.ranges.get("parameters");if(o===void 0)return d("{text}.",{text:n});
let s=e.table.rows.facts.parameters??[],a=r(v(t,"parameters",z)).map(c=>({row:c,size:Number(m(s,c))})).filter(c=>c.size>
0).sort((c,u)=>c.size-u.size),i=o.to===""?a.at(-1):a[0];if(i===void 0)return d("{text}; nor has any other whose size is \
known.",{text:n});let l={text:n,model:k(e,i.row,"name"),size:se(i.size)};return o.to===""?d("{text}; the largest that ha\
s one is {model} ({size}).",l):d("{text}; the smallest that has one is {model} ({size}).",l)}function ln(n,e,t,r,o){let{text:s,near:a}=an(e,t,r);n.replaceChildren(s,...a.map(({label:c,view:u,count:f})=>{let p=dn(c,
u,o),g=A("{n} model","{n} models",f);return h("span",{class:"instead"},...H("{filter}: {models}",{filter:p,models:g}))}));
let i=t.query.trim();if(i==="")return;let l=h("span",{class:"instead"},Et(i));n.append(l),Ct(l,i).catch(c=>console.error(
c))}var kt=4;async function Ct(n,e){let{site:t,engine:r}=await de(new URL(".",document.baseURI)),{matches:o,corrections:s}=r.
find(e);if(s.length>0||!n.isConnected)return;let a=o.slice(0,kt).flatMap(i=>{let l=t.entries[i];if(l===void 0)return[];let c=t.
kinds[l.kind]?.title??"",u=h("a",{href:l.address},l.names[0]??l.address);return[h("span",{class:"page"},...H("{page} ({k\
ind})",{page:u,kind:c.toLowerCase()}))]});a.length>0&&n.prepend(h("span",{class:"pages"},d("On other pages:")," ",...a))}
function Et(n){return h("a",{href:`search.html?q=${encodeURIComponent(n)}`},d("Search all pages for “{words}”",{words:n}))}
function cn(n,e,t,r){n.hidden=e.length===0&&t===null,n.replaceChildren(...t===null?[]:[Rt(t)],...e.map(({message:o,near:s})=>h(
"span",{class:"instead"},...s===null?[o]:H("{message} Did you mean {name}?",{message:o,name:dn(s.name,s.view,r)}))))}async function un(n,e){
let t=Je(e);if(t==="")return;let r=h("span",{class:"instead"});n.append(r);let{site:o}=await de(new URL(".",document.baseURI)),
s=o.entries.find(({address:i})=>i.endsWith(`as-of/${t}.html`));if(s===void 0||!r.isConnected)return;let a=h("a",{href:s.
address},s.names[0]??t);r.append(...H("What was best then, on each leaderboard: {page}",{page:a})),n.hidden=!1}function Rt({
text:n,board:e}){if(e===null)return h("span",{class:"instead"},n);let t=h("a",{href:e.address},d("Cost of a problem of {\
benchmark}",{benchmark:e.name}));return h("span",{class:"instead"},`${n} `,t)}function dn(n,e,t){let r=h("button",{type:"\
button"},n);return r.addEventListener("click",()=>t(e)),r}function mn(n,e){let[t]=e.sort;if(t===void 0||n.fact(t.column)?.kind!=="price")return null;let r=d("Sorted by list price\
 per million tokens, not by what a problem cost."),o=vt(n,e);return{text:r,board:o===void 0?null:{name:o.benchmark,address:o.
path}}}function vt(n,e){return[...e.ranges.keys(),...e.facets.get(w)?.values??[]].flatMap(r=>n.columnsOf(r))[0]}var Tt=new Set(["under","below","until","max","<","<=","≤"]),Mt=new Set(["over","above","from","since","after","min","\
>",">=","≥"]),fn=/^(19|20)\d\d(-\d\d)?$/,pe=new Map([["cheap cheapest cheaper price prices cost costs",{column:"price-\
output",descending:!1}],["longest context window",{column:"window",descending:!0}],["smallest small",{column:"size",descending:!1}],
["largest biggest",{column:"size",descending:!0}],["newest recent",{column:"released",descending:!0}]].flatMap(([n,e])=>n.
split(" ").map(t=>[t,e]))),gn=3;function pn(n,e,t){let r=me(e.query),o=new he(r),s=$t(n,o,e.query,t),a=e;if(s!==null){let l=Nt(
o);a=l===null?R(a,w,{...a.facets.get(w)??P,values:ee([...a.facets.get(w)?.values??[],...s.values])}):s.values.slice(0,1).
reduce((c,u)=>v(c,u,l),a)}a=At(n,o,a,t),a=It(n,o,a);let i=o.take(l=>pe.has(l)).map(l=>pe.get(l));if(e.sort.length===0){let l=i.
filter(({column:f})=>n.fact(f)!==void 0),c=s===null?[]:[s.sort],u=ee([...l.slice(0,1),...c]);u.length>0&&(a={...a,sort:u})}
if(a===e){if(!(r.length>0&&r.every(N))&&!we.test(e.query))return null;let c=r.filter(u=>!N(u)).join(" ");return c===e.query?
null:{view:{...e,query:c},hasBenchmark:!1}}return o.take(N),{view:{...a,query:o.words.join(" ")},hasBenchmark:s!==null}}
var he=class{words;constructor(e){this.words=[...e]}take(e){let t=this.words.filter(e);return this.words=this.words.filter(
r=>!e(r)),t}cut(e,t){this.words.splice(e,t)}};function $t(n,e,t,r){let o=Vt(n,e,t,r);if(o.length===0)return null;let s=n.
table.columns.filter(u=>o.includes(n.benchmarkOf(u))),a=u=>{let f=new Set(be(u.what));return e.words.filter(p=>f.has(p)&&
!N(p)).length},i=Math.max(...s.map(a)),l=s.filter(u=>a(u)===i),c=l[0];if(c===void 0)return null;if(i>0){let u=new Set(l.
flatMap(({what:f})=>be(f)));e.take(f=>u.has(f))}return{values:i>0?l.slice(0,gn).map(({id:u})=>u):o.map(ve),sort:{column:c.
id,descending:c.descending_first}}}function Vt(n,e,t,r){let o=n.benchmarkNames;for(let s=Math.min(5,e.words.length);s>0;s-=
1)for(let a=0;a+s<=e.words.length;a+=1){let i=x(e.words.slice(a,a+s).join(" ")),l=o.get(i);if(!(l===void 0||pe.has(i)&&!t.
includes(n.benchmarkTitle(l))))return e.cut(a,s),[l]}for(let[s,a]of e.words.entries()){let i=x(a);if(i.length<5||N(a)||r(
a))continue;let l=ee([...o].filter(([c])=>c.startsWith(i)).map(([,c])=>c));if(l.length!==0)return e.cut(s,1),l.slice(0,gn)}
return[]}function Nt(n){for(let e=0;e<n.words.length;e+=1){let{bound:t,value:r,signed:o}=hn(n.words,e),s=r.replace(/%$/,
"");if(!/^\d+(\.\d+)?$/.test(s)||fn.test(s)&&!r.endsWith("%"))continue;let a=ye(t,s)??(r.endsWith("%")?{from:s,to:""}:null);
if(a===null)continue;let i=!o&&ye(t,s)!==null;return n.cut(i?e-1:e,i?2:1),a}return null}function hn(n,e){let t=n[e]??"",
[,r="",o=t]=/^([<>≤≥]=?)(.+)$/.exec(t)??[];return{bound:r===""?n[e-1]??"":r,value:o,signed:r!==""}}var we=/\p{Script=Han}/u;
function Lt({id:n,name:e,search:t}){let r=we.test(e)?[n.replaceAll("-"," ")]:[];return[e,...t.split(`
`),...r].filter(o=>o!=="")}function At(n,e,t,r){let o=[...n.facets()].filter(({facet:a})=>a.id!==w).flatMap(({facet:a})=>a.
values.flatMap(i=>Lt(i).map(l=>({facet:a.id,id:i.id,words:be(l),chinese:we.test(l)?l:""})))).sort((a,i)=>i.words.length-
a.words.length||i.chinese.length-a.chinese.length),s=t;for(let a of o){let[i=""]=a.words,c=a.facet==="access"||a.facet===
"licence-terms"&&!r(i)?[i]:a.words,u=[a.words,c].find(g=>g.length>0&&g.some(y=>y.length>1)&&g.every(y=>e.words.includes(
y))&&!g.every(N)),f=a.chinese===""?void 0:e.words.find(g=>g.includes(a.chinese));if(u===void 0&&f===void 0)continue;u!==
void 0?e.take(g=>a.words.includes(g)):f!==void 0&&(e.words=e.words.flatMap(g=>g===f?g.replace(a.chinese," ").split(" "):
[g]).filter(g=>g!==""));let p=s.facets.get(a.facet)??P;s=R(s,a.facet,{...p,values:ee([...p.values,a.id])})}return s}function It(n,e,t){
let r=t,o=e.words.some(s=>s==="context"||s==="window");for(let s=0;s<e.words.length;s+=1){let{bound:a,value:i,signed:l}=hn(
e.words,s),c=ye(a,i),u=(g,y)=>{let b=r.ranges.get(g);r=v(r,g,{from:y.from||(b?.from??""),to:y.to||(b?.to??"")})},f=c??{from:i,
to:i};if(fn.test(i)&&Q(i))u("released",f);else if(c===null){if(!o||!/^\d+(\.\d+)?[km]$/.test(i)||n.range("context")===void 0)
continue;u("context",{from:i.toUpperCase(),to:""})}else if(/^\$\d/.test(i)){if(n.range("price-output")===void 0)continue;
u("price-output",{from:c.from.replace("$",""),to:c.to.replace("$","")})}else if(/^\d+(\.\d+)?[kmbt]$/.test(i)&&_(i)!==null){
let g=o&&/[km]$/.test(i)?"context":"parameters";u(g,{from:c.from.toUpperCase(),to:c.to.toUpperCase()})}else continue;let p=c!==
null&&!l;e.cut(p?s-1:s,p?2:1),s-=p?2:1}return r.ranges.has("context")&&e.take(s=>s==="context"||s==="window"),r}function ye(n,e){
return Tt.has(n)?{from:"",to:e}:Mt.has(n)?{from:e,to:""}:null}function be(n){return n.toLowerCase().split(/[\s,;·?()/]+/).
filter(e=>e!=="")}function ee(n){return[...new Set(n)]}function yn(n,e,t){let r={view:e,ignored:[]};if(e.query.trim()==="")return r;let o=l=>{let c=t.find(l);return c!==null&&
c.matches.length>0&&c.corrections.length===0},s=pn(n,e,o);if(s===null||!s.hasBenchmark&&o(e.query))return r;let a=s.view.
query.split(" ").filter(l=>l!==""),i=a.filter(l=>(t.find(l)?.matches.length??0)>0);return{view:{...s.view,query:i.join("\
 ")},ignored:a.filter(l=>!i.includes(l))}}var ne=class{catalogue;engine=null;last=null;constructor(e){this.catalogue=e}prepare(){return this.engine??=new(I()).SearchEngine(
Array.from({length:this.catalogue.size},(e,t)=>Bt(this.catalogue,t))),this.engine}find(e){let t=e.trim();return t===""?null:
(this.last?.query!==t&&(this.last={query:t,answer:this.prepare().find(t)}),this.last.answer)}};function bn(n){if(n.matches.
length===0&&n.unknown.length>0)return d("nothing matches {words}",{words:E(n.unknown)});let{corrections:e}=n;if(e.length===
0)return"";let t=E([...new Set(e.map(r=>r.shown))]);return d("showing {shown}; nothing matches {words}",{shown:t,words:E(
e.map(({typed:r})=>r))})}function Bt(n,e){let{families:t,rows:r,facets:o}=n.table,s=m(r.family,e),a=o.filter(c=>c.chips&&
!c.of_rows).flatMap(c=>m(c.members,s).map(u=>m(c.values,u).name)),i=xe(m(r.search,e)),l=[m(t.name,s),...xe(m(t.search,s)),
...m(t.organisations,s).split(/, |、/u),...Ot(n,s),k(n,e,"architecture"),...a];return{names:[m(r.name,e),...i],also:l.filter(
c=>c!==""),weight:0}}function Ot(n,e){let t=n.facet("organisation")?.facet;return t===void 0?[]:m(t.members,e).flatMap(r=>xe(
m(t.values,r).search))}function xe(n){return n===""?[]:n.split(`
`)}function xn(n,e){let t=[];for(let[r,o]of e.facets){let s=n.facet(r);if(s===void 0){r!==w&&t.push({message:d("No such fil\
ter: {name}.",{name:r}),near:null});continue}let a=r===w?d("board"):s.facet.title.toLowerCase();for(let i of[...o.values,
...o.excluded]){if(s.valueIndexes.has(i))continue;let l=_t(i.replace(/^any\./,""),s.facet.values),c=l===null?[]:[l.id],u=p=>p.
flatMap(g=>g===i?c:[g]),f={...o,values:u(o.values),excluded:u(o.excluded)};t.push({message:d("No such {what}: {name}.",{
what:a,name:i}),near:l===null?null:{name:l.name,view:R(e,r,f)}})}}for(let r of e.ranges.keys())n.range(r)===void 0&&n.columnsOf(
r).length===0&&t.push({message:d("No such filter: {name}.",{name:r}),near:null});for(let r of new Set([...e.columns??[],
...e.sort.map(({column:o})=>o)]))S(n,r)===void 0&&t.push({message:d("No such column: {name}.",{name:r}),near:null});return t}
function _t(n,e){let t=x(n),r=null,o=Math.floor(t.length/3)+1;for(let s of e){let a=[x(s.id.replace(/^any\./,"")),x(s.name)],
i=Math.min(...a.map(l=>Math.min(wn(t,l),wn(t,l.slice(0,t.length))+.5)));i<o&&([o,r]=[i,s])}return r}function wn(n,e){let t=Array.
from({length:e.length+1},(r,o)=>o);for(let r of n){let o=t;t=[(o[0]??0)+1];for(let s=1;s<=e.length;s+=1)t.push(Math.min(
(o[s]??0)+1,(t[s-1]??0)+1,(o[s-1]??0)+(e[s-1]===r?0:1)))}return t.at(-1)??0}var Ft={columnsPanel:Ve,exportPanel:Ke,matchMessage:bn,orderPanel:Ne,priceNote:mn,readView:yn,showFallback:ln,showMonth:un,
showUnknown:cn,TextSearch:ne,unknownValues:xn};window.catalogExplorer=Ft;})();
