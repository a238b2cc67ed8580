// Built from site_src/frontend/src by `make bundle`: change it there.
"use strict";(()=>{function m(n,e={},...t){let r=document.createElement(n);for(let[o,s]of Object.entries(e))s!==null&&r.setAttribute(o,s);for(let o of t)
o!==null&&r.append(Ie(o,n)?Pe(o):o);return r}var Ne=/[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;
function Ie(n,e){return typeof n=="string"&&e!=="option"&&e!=="textarea"&&Ne.test(n)}function Pe(n){let e=document.createElement(
"bdi");return e.textContent=n,e}function g(n,e){let t=n.querySelector(e);if(t===null)throw new Error(`the page has no ${e}`);
return t}var _e=document.currentScript instanceof HTMLScriptElement?document.currentScript.src:location.href;function q(n){return new Promise(
(e,t)=>{let r=document.createElement("script");r.src=n,r.addEventListener("load",()=>e()),r.addEventListener("error",()=>{
r.remove(),t(new Error(`${n} could not be loaded`))}),document.head.append(r)})}function L(n){return q(new URL(n,_e).href)}var j=new Map;function B(n,e){let t=j.get(n);return t!==void 0||(t=q(n).then(()=>{let r=window.catalogData?.[e];if(r===void 0)
throw new Error(`${n} does not register ${e}`);return r}),t.catch(()=>j.delete(n)),j.set(n,t)),t}function u(n,...e){let t=ne(n);return re(typeof t=="string"?t:n,e[0]??{})}function S(n,e,t,r={}){let o=ne(n)??[n,e],s=typeof o==
"string"?[o]:o,i=t===1?s[0]:s.at(-1);return re(i??e,{n:t.toLocaleString("en"),...r})}function R(n,e){return u(n).split(/\{(\w+)\}/).
map((t,r)=>r%2===1?e[t]:t).filter(t=>t!==void 0&&t!=="")}function V(n){return n.join(u(", "))}function ne(n){let e=typeof window>"u"?void 0:window.catalogData;return e?.words?.[n]??e?.["more-words"]?.[n]}function re(n,e){
return n.replace(/\{(\w+)\}/g,(t,r)=>r in e?String(e[r]):t)}function y(n,e){let t=n[e];if(t===void 0)throw new RangeError(`no item ${e} in a list of ${n.length}`);return t}var je={K:1e3,M:1e6,B:1e9,T:1e12};function H(n){let e=/^(\d+(?:\.\d+)?)\s*([KMBT]?)$/i.exec(n.trim());if(e===null)return null;
let t=je[(e[2]??"").toUpperCase()];return t===void 0?Number(e[1]):Math.round(Number(e[1])*t)}var oe=["as-of","sense"];function se(n){return{asOf:z(n.get("as-of")??""),sense:n.get("sense")==="published"?"published":
"released"}}function z(n){let[,e,t,r]=/^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(n)??[];if(e===void 0)return"";let o=new Date(
Date.UTC(Number(e),Number(t??"12"),0)).getUTCDate();return`${e}-${t??"12"}-${r??o}`}var F={weights:"",size:"",since:"",until:"",firstHand:!1,verified:!1,measuredBy:"",asOf:"",sense:"released"},T=["weights",
"size","since","until"],D="measured-by",ie=["firstHand","verified"];function M(n,e){return e.weights!==""&&n.weights!==e.
weights||e.since!==""&&(n.released===""||n.released.slice(0,4)<e.since)||e.until!==""&&(n.released===""||n.released.slice(
0,4)>e.until)||e.firstHand&&n.marks.includes("quoted")||e.verified&&n.marks.includes("unchecked")||e.measuredBy!==""&&n.
measurer!==e.measuredBy||e.asOf!==""&&!Ve(n,e)?!1:e.size===""||ze(n.size,e.size)}function Ve({released:n,published:e},{asOf:t,
sense:r}){return r==="published"?e.some(o=>o<=t):n!==""&&z(n)<=t}function ze(n,e){let t=H(n);if(e.startsWith("max-"))return t!==
null&&t<=(H(e.slice(4))??0);let[r,o]=e.split("..").map(H);return t!==null&&t>=(r??0)&&t<(o??Number.POSITIVE_INFINITY)}function U(n){
let e=new URLSearchParams(n);return{weights:e.get("weights")??"",size:e.get("size")??"",since:e.get("since")??"",until:e.
get("until")??"",firstHand:e.has("first-hand"),verified:e.has("verified"),measuredBy:e.get(D)??"",...se(e)}}function ae(n,e){
return{weights:e.weights||n.weights,size:e.size||n.size,since:e.since||n.since,until:e.until||n.until,firstHand:e.firstHand||
n.firstHand,verified:e.verified||n.verified,measuredBy:e.measuredBy||n.measuredBy,asOf:e.asOf||n.asOf,sense:e.asOf===""?
n.sense:e.sense}}function le(n){return[...T,"first-hand","verified",D,...oe].includes(n)}function v(n){let e=[...T.filter(
t=>n[t]!=="").map(t=>`${t}=${encodeURIComponent(n[t])}`),...n.firstHand?["first-hand"]:[],...n.verified?["verified"]:[],
...n.measuredBy===""?[]:[`${D}=${encodeURIComponent(n.measuredBy)}`],...n.asOf===""?[]:[`as-of=${n.asOf}`,`sense=${n.sense}`]];
return e.length===0?"":`?${e.join("&")}`}var De=/^(\d[\d.]*)–(\d[\d.]*)$/;function ce(n,e,t,r){let o=Number(e.replaceAll(",","")),[,s,i]=De.exec(t)??[],a=r.split(
" ").filter(l=>l!=="");return{index:n,value:o,low:s===void 0?o:Number(s),high:i===void 0?o:Number(i),hasInterval:s!==void 0,
ahead:new Set(a.filter(l=>!l.startsWith("-")).map(Number)),notAhead:new Set(a.filter(l=>l.startsWith("-")).map(l=>Number(
l.slice(1))))}}function de(n,e,t){return n.ahead.has(e.index)?!0:n.notAhead.has(e.index)?!1:t?n.high<e.low:n.low>e.high}
function ue(n,e){return n.map(t=>{let r=0,o=0,s=0,i=0;for(let d of n)(e?d.value<t.value:d.value>t.value)&&(r+=1),d.value===
t.value&&(o+=1),de(d,t,e)&&(s+=1),de(t,d,e)&&(i+=1);let a=Math.min(s,r)+1,l=Math.max(n.length-i,r+1);return t.hasInterval?
a===l?`${a}`:`${a}–${l}`:`${r+1}${o>1?"=":""}`})}var fe=0,Ue=2,Ke=4,We=5,he='a[href*="measurers"]',me=30,O=class{section;ranked;tables=null;contents=new Map;changed=new Map;order=null;loading=null;places=new Map;constructor(e){
this.section=e,this.ranked=e.querySelector("table.board:not(.unranked)")}get isPartial(){return"more"in this.section.dataset}get hasOtherPages(){
return!this.isPartial&&this.section.querySelector(".pages")!==null}load(){let e=this.section.dataset.more;return e===void 0?
Promise.resolve():(this.loading??=B(e,"rows").then(t=>this.add(t[this.id]??["",""])).catch(()=>{}).then(()=>{delete this.
section.dataset.more}),this.loading)}get settled(){return this.loading??Promise.resolve()}add([e,t]){if(this.ranked!==null&&
e!==""){let r=this.ranked.querySelector("tbody.more")??this.ranked.createTBody();r.classList.add("more"),r.insertAdjacentHTML(
"beforeend",e);let o=this.ranked.tBodies[0],s=()=>o?.querySelectorAll("tr:not(.cut, .alternative)").length??me;for(;s()<
me&&r.rows[0]!==void 0;)o?.append(r.rows[0]);r.rows.length===0&&this.showAllRows()}t!==""&&this.section.querySelector("t\
able.unranked tbody")?.insertAdjacentHTML("beforeend",t);for(let r of this.section.querySelectorAll(".rest, .pages"))r.remove();
this.tables=null}get id(){return this.section.querySelector("h2")?.id??""}get facts(){return(this.rows()[0]??[]).filter(
({alternative:e})=>!e).map(({facts:e})=>e)}filter(e){let t=v(e)!=="";if(!t&&this.tables===null)return this.facts.length;
t&&this.showAllRows();for(let o of this.rows())for(let{element:s,facts:i}of o)s.hidden=!M(i,e);this.ranked?.classList.toggle(
"filtered",t),this.showValues(e);let r=(this.rows()[0]??[]).filter(({element:o,alternative:s})=>!o.hidden&&!s);return this.
ranked!==null&&this.showPlaces(t?r.map(({element:o})=>o):[],e.asOf===""),r.length}changesSince(e,t){let r=(this.rows()[0]??
[]).filter(({alternative:s,facts:i})=>!s&&M(i,{...e,asOf:""})),o=s=>s?.querySelector("th > a")?.textContent?.trim()??"";
return{more:r.length-t,changed:this.changed.size,firstThen:this.shownRows()[0]?.name??"",firstToday:o(r[0]?.element)}}showValues({
asOf:e,sense:t}){for(let[r,o]of this.contents)r.replaceChildren(...o),r.closest("tr")?.classList.remove("then");this.contents.
clear(),this.changed.clear();for(let[r,o]of this.order??[])r.append(...o);if(this.order=null,!(e===""||t!=="published")){
for(let r of this.rows()[0]??[])r.element.hidden||this.showThen(r,e);this.contents.size>0&&this.sortByValue()}}showThen({
element:e,then:t,facts:r},o){let s=[...r.published].filter(p=>p<=o).sort().at(-1),i=t.find(p=>p.since===s),a=e.querySelector(
".score"),l=a?.querySelector("a");if(i===void 0||a===null||l===null||l===void 0)return;let{value:d,interval:c,note:f}=i;
this.changed.set(e,i),e.classList.add("then");let h=m("a",{href:l.getAttribute("href")??""},d);this.replace(a,h,m("small",
{},c));let w=e.querySelector("td.who");w!==null?this.replace(w,m("div",{class:"marks"},f)):this.replace(g(e,"th"),...g(e,
"th").childNodes,m("small",{},f))}replace(e,...t){this.contents.set(e,[...e.childNodes]),e.replaceChildren(...t)}sortByValue(){
let e=[...this.ranked?.tBodies??[]];this.order=e.map(i=>[i,[...i.rows]]);let t=this.lowerIsBetter?1:-1,r=[];for(let i of e.
flatMap(a=>[...a.rows]))i.matches(".alternative")?r.at(-1)?.push(i):r.push([i]);let o=([i])=>t*(i===void 0?0:Ye(i)),s=r.
filter(([i])=>i?.hidden===!1&&!i.matches(".cut"));s.sort((i,a)=>o(i)-o(a)),e[0]?.prepend(...s.flat())}get lowerIsBetter(){
return this.ranked?.querySelector("thead [data-order=rising]:not(.n)")!==null}measurerName(e){return e===this.sharedMeasurer?
this.section.dataset.measurer??e:this.rows().flat().find(({facts:r})=>r.measurer===e)?.element.querySelector(he)?.textContent??
e}get sharedMeasurer(){return this.section.dataset.measuredBy??""}get title(){return this.section.querySelector("h2")?.textContent?.
trim()??""}get heading(){return this.ranked?.tHead?.rows[0]?.cells[Ue]?.textContent?.trim()??""}shownRows(){return[...this.
ranked?.tBodies??[]].flatMap(t=>[...t.rows]).filter(t=>!t.hidden&&!t.matches(".cut, .alternative")).map(t=>{let r=t.querySelector(
".score > a"),[o="",s=""]=(t.querySelector(".score > small")?.textContent??"").split("–");return{place:t.cells[fe]?.querySelector(
"b")?.textContent?.trim()??"",name:t.querySelector("th > a")?.textContent?.trim()??"",page:(r?.getAttribute("href")??"").
replace(/^(?:\.\.\/)+/,""),value:r?.textContent?.trim()??"",low:s===""?"":o,high:s,earlier:this.changed.get(t)??null}})}showAllRows(){
this.section.classList.add("whole")}showPlaces(e,t){for(let[a,l]of this.places)a.replaceChildren(m("b",{},l));if(this.places.
clear(),e.length===0)return;let r=new Map((this.rows()[0]??[]).filter(({alternative:a})=>!a).map((a,l)=>[a.element,l])),
o=Number(this.section.dataset.start??0),s=new Set([...r].filter(([a])=>a.matches(".then")).map(([,a])=>String(o+a))),i=e.
map(a=>ce(o+(r.get(a)??0),a.querySelector(".score > a")?.textContent??"",a.querySelector(".score > small")?.textContent??
"",Xe(a,s)));ue(i,this.lowerIsBetter).forEach((a,l)=>{let d=e[l]?.cells[fe],c=d?.textContent??"";if(d===void 0||c===a)return;
this.places.set(d,c);let f=m("span",{},c),h=t?[m("small",{},...R("{place} of all",{place:f}))]:[];d.replaceChildren(m("b",
{},a),...h)})}rows(){return this.tables??=[...this.section.querySelectorAll("table.board")].map(e=>[...e.tBodies].flatMap(
t=>[...t.rows].filter(r=>!r.matches(".cut")).map(r=>{let o=Ge(r.dataset.then??"");return{element:r,then:o,facts:Ze(r,o,this.
sharedMeasurer),alternative:r.matches(".alternative")}}))),this.tables}};function Ge(n){return n.split(`
`).filter(t=>t!=="").map(t=>{let[r="",o="",s="",i="",...a]=t.split("|");return{since:r,value:o,interval:s,source:i,note:a.
join("|")}})}function Xe(n,e){return n.matches(".then")?"":(n.dataset.ahead??"").split(" ").filter(r=>!e.has(r.replace("\
-",""))).join(" ")}function Ye(n){return Number((n.querySelector(".score > a")?.textContent??"").replaceAll(",",""))}function Je(n){
let e=n.querySelector(he)?.getAttribute("href")??"";return/measurers\/(.+)\.html$|measurers\.html#m-(.+)$/.exec(e)?.slice(
1).find(Boolean)??null}function Ze(n,e,t){let r=n.classList;return{size:n.cells[We]?.textContent??"",released:n.cells[Ke]?.
textContent??"",weights:["open","closed"].find(o=>r.contains(o))??"",marks:[...r],published:[...e.map(({since:o})=>o),n.
dataset.since??""].filter(o=>o!==""),measurer:Je(n)??t}}function $(n){let e=n.replace(/^#/,"");try{return decodeURIComponent(e)}catch{return e}}var A=class{boards;controls;changed;current;answer;constructor(e,t,r,o){this.boards=e,this.controls=r,this.changed=o,this.
current=t,this.answer=document.querySelector(".answer:not(.one-board *)")}start(){let e=this.current;e.section.parentElement?.
classList.add("chosen"),this.controls.addEventListener("click",t=>{let r=t.target instanceof Element?t.target.closest(".\
seg > a"):null;r===null||t.ctrlKey||t.metaKey||t.shiftKey||(t.preventDefault(),this.choose($(r.hash)))}),this.list?.addEventListener(
"change",()=>this.choose(this.list?.value||this.boards[0]?.id||"")),addEventListener("hashchange",()=>this.follow()),this.
show(this.addressed()??e)}get list(){return this.controls.querySelector(".seg > select")}addressed(){let e=document.getElementById(
$(location.hash));return e===null?void 0:this.boards.find(({section:t})=>t.contains(e))}follow(){let e=this.addressed();
e!==void 0&&(this.show(e),document.getElementById($(location.hash))?.scrollIntoView())}choose(e){let t=this.boards.find(
r=>r.id===e);t!==void 0&&(this.show(t),history.replaceState(history.state,"",`#${e}`))}show(e){for(let{section:t}of this.
boards)t.hidden=t!==e.section;this.exchangeAnswers(e),this.current=e;for(let t of this.controls.querySelectorAll(".seg >\
 a"))$(t.hash)===e.id?t.setAttribute("aria-current","true"):t.removeAttribute("aria-current");this.list!==null&&(this.list.
value=e.id,this.list.selectedIndex<0&&(this.list.value=""),this.list.classList.toggle("set",this.list.value!=="")),this.
changed(e)}exchangeAnswers(e){e!==this.current&&(this.answer!==null&&this.current.section.querySelector("h2")?.after(this.
answer),this.answer=e.section.querySelector(":scope > .answer"),this.answer!==null&&this.controls.before(this.answer))}};function pe(n,e,t){let r=URL.createObjectURL(new Blob([t],{type:`${e};charset=utf-8`}));m("a",{href:r,download:n}).click(),
setTimeout(()=>URL.revokeObjectURL(r),1e4)}var et={open:"open",closed:"closed"};function K(n){return u(et[n]??n)}function E(n){return n.replace(/[\\`*_{}[\]<>()#+!|~&$]/g,"\\$&").replace(/\s+/g," ")}var nt={"\\":"\\textbackslash{}","{":"\\{","}":"\\}",$:"\\$","&":"\\&","#":"\\#","%":"\\%",_:"\\_","^":"\\textasciicircum\
{}","~":"\\textasciitilde{}","<":"\\textless{}",">":"\\textgreater{}","|":"\\textbar{}",'"':"\\textquotedbl{}","·":"\\te\
xtperiodcentered{}","–":"--","×":"$\\times$"};function b(n){return n.replace(/\s+/g," ").replace(/[\\{}$&#%_^~<>|"·–×]/g,e=>nt[e]??e)}function x(n){return n.replace(
/\s+/g," ").replace(/[\\#$*_`<>@[\]~=/+\-'"]/g,"\\$&")}var N=({id:n})=>n.replaceAll("/","-"),W=({name:n,configuration:e})=>e===""?n:`${n} (${e})`;function ge({title:n,notes:e,
heading:t,address:r,version:o,rows:s}){let i=s.map(d=>{let c=d.best?`\\textbf{${b(d.value)}}`:b(d.value),f=d.low===""?"":
` {\\small [${d.low}, ${d.high}]}`,h=d.source===null?"":`~\\cite{${N(d.source)}}`;return`    ${b(W(d))} & ${c}${f}${h} \\\
\\
`}),a=[n,...e].map(b).join(" "),l=b(r).replace(/(?:[/?]|\\&)(?!\/)/g,"$&\\allowbreak{}");return`% Needs \\usepackage{book\
tabs} and \\usepackage[T1]{fontenc}.
\\begin{table}
  \\centering
  \\caption{${a} ${b(o)}, \\texttt{${l}}.}
  \\begin{tabular}{lr}
    \\toprule
    Model & ${b(t)} \\\\
    \\midrule
${i.join("")}    \\bottomrule
  \\end{tabular}
\\end{table}
`}function ye({title:n,notes:e,heading:t,address:r,version:o,rows:s}){let i=s.map(l=>{let d=l.best?`*${x(l.value)}*`:x(l.
value),c=l.low===""?"":` #text(size: 0.8em)[\\[${l.low}, ${l.high}\\]]`,f=l.source===null?"":` #cite(label("${N(l.source)}\
"))`;return`    [${x(W(l))}], [${d}${c}${f}],
`}),a=[n,...e].map(x).join(" ");return`#figure(
  table(
    columns: 2,
    align: (left, right),
    table.header([*Model*], [*${x(t)}*]),
${i.join("")}  ),
  caption: [${a} ${x(o)}, #link("${r.replace(/[\\"]/g,encodeURIComponent)}").],
)
`}function be({title:n,notes:e,heading:t,address:r,version:o,rows:s}){let i=s.map(l=>{let d=l.best?`**${E(l.value)}**`:E(
l.value),c=l.low===""?"":` (${l.low}–${l.high})`,f=l.source===null?"":` [@${N(l.source)}]`;return`| ${E(W(l))} | ${d}${c}${f}\
 |
`}),a=[n,...e,`${o}, `].map(E).join(" ");return`| Model | ${E(t)} |
| --- | ---: |
${i.join("")}
${a}<${r}>.
`}function we({rows:n}){let e=["Place","Model","Configuration","Value","Low","High","Measured by","Source","Source URL"],
t=n.map(r=>[r.place,r.name,r.configuration,r.value,r.low,r.high,r.measuredBy,r.source?.title??"",r.source?.url??""]);return[
e,...t].map(r=>`${r.map(rt).join(",")}\r
`).join("")}function rt(n){let e=/^[=+\-@\t\r]/.test(n)&&Number.isNaN(Number(n))?`'${n}`:n;return/[",\r\n]/.test(e)?`"${e.
replaceAll('"','""')}"`:e}function ve({rows:n}){let t=[...new Map(n.flatMap(({source:r})=>r===null?[]:[[N(r),r]]))].sort(
([r],[o])=>r<o?-1:1).map(([r,o])=>{let s=[o.revision===void 0?"":`revision ${o.revision}`,o.retrieved===void 0?"":`read ${o.
retrieved}`].filter(a=>a!==""),i=[["title",`{${b(o.title)}}`],["author",o.measured_by===void 0||o.quoted?"":`{${b(o.measured_by)}\
}`],["year",(o.date??o.retrieved??"").slice(0,4)],["url",o.url?.replace(/[\\{}]/g,encodeURIComponent)??""],["note",b(s.join(
", "))]].filter(([,a])=>a!=="");return[`@misc{${r},`,...i.map(([a,l])=>`  ${a} = {${l}},`),"}"].join(`
`)});return t.length===0?"":`${t.join(`

`)}
`}var ot=["Ranges: 95 % intervals. Bold: not told apart from the best of these at 95 %."];function Se(n,e,t){let r=m("p",{
role:"status",class:"note"}),o=n.dataset.folder??"",s=n.dataset.benchmark??"",i=null,a=null,l=null,d=async()=>{a??=G(`${o}\
index.json`),i??=G(`${o}sources.json`),l??=G(`${o}benchmarks/${s}.json`).then(p=>p.cells);let f=new Map((await i).map(p=>[
p.id,p])),h=e();await h.load();let w=st(await l);return{title:`${n.dataset.name??""}, ${h.title}.`,notes:[...ot,t()].filter(
p=>p!==""),heading:h.heading,address:xe(h),version:`${(await a).name}, data of ${(await a).built}`,rows:h.shownRows().map(
p=>it(p,w,f))}},c=(f,h,w,p)=>{let C=m("button",{type:"button"},f);return C.addEventListener("click",()=>{r.textContent="",
d().then(Ae=>pe(w,h,p(Ae))).catch(()=>{i=null,l=null,a=null,r.textContent=u("The data could not be loaded: this needs th\
e site over http.")})}),C};n.append(m("div",{class:"acts"},c("LaTeX","application/x-tex",`${s}.tex`,ge),c("Typst","text/\
plain",`${s}.typ`,ye),c("Markdown","text/markdown",`${s}.md`,be),c("CSV","text/csv",`${s}.csv`,f=>`\uFEFF${we(f)}`),c(u(
"BibTeX of the sources"),"application/x-bibtex",`${s}.bib`,ve)),r),n.addEventListener("toggle",()=>{let f=n.querySelector(
"code");f!==null&&(f.textContent=`catalog table "${xe(e())}" -o chart.svg`)}),n.hidden=!1,g(n,"summary").setAttribute("t\
itle",u("As shown: these rows, in this order"))}function xe(n){return`${location.origin}${location.pathname}${location.search}\
#${n.id}`}function st(n){let e=new Map;for(let t of n){let r=e.get(t.page);r===void 0?e.set(t.page,[t]):r.push(t)}return e}
async function G(n){let e=await fetch(n);if(!e.ok)throw new Error(`${n}: ${e.status}`);return await e.json()}function it(n,e,t){
let r=e.get(n.page)??[],o=Number(n.value.replaceAll(",","")),s=r.find(({value:a})=>Math.abs(a-o)<.051)??r[0],i=n.earlier===
null;return{place:n.place,name:n.name,configuration:i&&s!==void 0?at(s):"",value:n.value,low:n.low,high:n.high,best:/^1(?:–|=|$)/.
test(n.place),measuredBy:i?s?.measured_by??"":n.earlier?.note??"",source:t.get(i?s?.source??"":n.earlier?.source??"")??null}}
function at(n){let{method:e,method_version:t,effort:r,thinking_tokens:o,mode:s,quantisation:i,tools:a}=n;return[e===void 0?
"":[e,t??""].join(" ").trim(),r===void 0?"":`effort ${r}`,s??"",o===void 0?"":`${o} thinking tokens`,i??"",a===void 0?"":
`with ${a}`].filter(l=>l!=="").join(", ")}function k(n,e){return n.reduce((t,r)=>t+Number(M(r,e)),0)}function Te(n,e,t){let r=[],o=(s,i)=>{let a=k(n,s);a>0&&r.push(
{filters:s,count:a,distance:i})};for(let s of T){if(e[s]==="")continue;let i=t[s],a=i.indexOf(e[s]);i.forEach((l,d)=>{let c=l===
""?i.length:Math.abs(d-a);d!==a&&o({...e,[s]:l},c)})}e.measuredBy!==""&&o({...e,measuredBy:""},3),e.asOf!==""&&o({...e,asOf:""},
3);for(let s of ie)e[s]&&o({...e,[s]:!1},2);return r.length===0&&o(F,Number.POSITIVE_INFINITY),r.sort((s,i)=>s.distance-
i.distance||i.count-s.count),r[0]??null}var lt={firstHand:"first-hand",verified:"verified"},I=class{root;measuredBy="";constructor(e){this.root=e}get filters(){
return{weights:this.radios.find(({checked:e})=>e)?.value??"",size:this.select("size").value,since:this.select("since").value,
until:this.select("until").value,firstHand:this.checkbox("firstHand")?.checked??!1,verified:this.checkbox("verified")?.checked??
!1,measuredBy:this.measuredBy,asOf:this.date.value,sense:this.sense.value==="published"?"published":"released"}}set filters(e){
let t=this.radios.some(({value:r})=>r===e.weights)?e.weights:"";for(let r of this.radios)r.checked=r.value===t;for(let r of[
"size","since","until"]){let o=this.select(r);o.value=e[r],o.selectedIndex<0&&(o.value="")}for(let r of["firstHand","ver\
ified"]){let o=this.checkbox(r);o!==null&&(o.checked=e[r])}this.measuredBy=e.measuredBy,this.date.value=e.asOf,this.sense.
value=e.sense,this.sense.hidden=e.asOf===""}get offered(){let e=t=>[...this.select(t).options].map(({value:r})=>r);return{
weights:this.radios.map(({value:t})=>t),size:e("size"),since:e("since"),until:e("until")}}describe(e){let t=T.filter(r=>e[r]!==
"").map(r=>r==="weights"?K(e.weights):this.label(this.select(r),e[r]));return e.firstHand&&t.push(u("first-hand")),e.verified&&
t.push(u("checked")),e.asOf!==""&&t.push(u("as of {day}, {sense}",{day:e.asOf,sense:this.senseText(e.sense)})),t.length===
0?u("no filter"):V(t)}count(e){let t=this.filters;this.sense.hidden=t.asOf==="";for(let r of this.radios){let o=k(e,{...t,
weights:r.value});r.disabled=o===0&&!r.checked&&r.value!=="",g(r.parentElement??this.root,"small").textContent=`${o}`}for(let r of[
"size","since","until"]){let o=this.select(r);o.classList.toggle("set",o.value!=="");for(let s of o.options){if(s.value===
"")continue;let i=k(e,{...t,[r]:s.value});s.disabled=i===0&&!s.selected;let a=this.label(o,s.value);s.textContent=s.selected?
a:`${a} (${i})`}}for(let r of["firstHand","verified"]){let o=this.checkbox(r);if(o===null)continue;let s=k(e,{...t,[r]:!0});
o.disabled=s===0&&!o.checked,g(o.parentElement??this.root,"small").textContent=`${s}`}}label(e,t){return([...e.options].
find(o=>o.value===t)?.textContent??t).replace(/ \(\d+\)$/,"")}senseText(e){return[...this.sense.options].find(({value:t})=>t===
e)?.textContent??e}get date(){return g(this.root,"[name=as-of]")}get sense(){return g(this.root,"[name=sense]")}get radios(){
return[...this.root.querySelectorAll("[name=weights]")]}select(e){return g(this.root,`[name=${e}]`)}checkbox(e){return this.
root.querySelector(`[name=${lt[e]}]`)}};async function dt(n,e,t){let r=new URL(n.dataset[e]??"",document.baseURI).href,o=await B(r,"late-part");n.dataset[e]!==void 0&&
(delete n.dataset[e],t(o))}function ct(n){return dt(n,"plot",([e=""])=>{n.insertAdjacentHTML("beforeend",e)})}async function Ee(){await Promise.all(
[...document.querySelectorAll("[data-plot]")].map(ct))}var X=null;function Re(n){X??=Ee().then(()=>L("dated-plots.js")),X.then(()=>{window.catalogDatedPlots!==void 0&&n(window.
catalogDatedPlots)}).catch(e=>{X=null,console.error(e)})}var ut=".score:has(> a)";function Me(){let n=matchMedia("(hover: none)").matches?["touchstart","scroll","focusin"]:["poi\
nterover","focusin"],e=({type:t,target:r})=>{if(!((t==="pointerover"||t==="focusin")&&!(r instanceof Element&&r.closest(
ut)!==null))){for(let s of n)removeEventListener(s,e);L("story.js").catch(()=>{})}};for(let t of n)addEventListener(t,e,
{passive:!0})}var P="sort.";function $e(n,e){return(new URLSearchParams(n).get(P+e)??"").split(",").filter(r=>r!=="").map(r=>({column:r.
replace(/^-/,""),descending:r.startsWith("-")}))}function ke(n,e){return e.length===0?[]:[`${P}${n}=${e.map(({column:t,descending:r})=>(r?
"-":"")+t).join(",")}`]}function _(n,e,t){let o=[...n.replace(/^\?/,"").split("&").filter(s=>s!==""&&!e(s.split("=")[0]??
"")),...t];return o.length===0?"":`?${o.join("&")}`}function Ce(n,e,t){let r=n.find(i=>i.column===e.id),o=t?n.filter(i=>i.column!==e.id):[];if(r!==void 0&&r.descending!==e.
descendingFirst)return o;let s={column:e.id,descending:r===void 0?e.descendingFirst:!e.descendingFirst};return!t||r===void 0?
[...o,s]:n.map(i=>i.column===e.id?s:i)}var ft=new Set(["","–","—","?","not stated","not known","unknown","未说明","未知","尚不清楚"]),mt=/^\d{4}(-\d\d){0,2}$/,
ht=/^[~≈<>≤≥]?\s*([+−-]?)\s*(\d[\d,]*(?:\.\d+)?)\s*((?:[KMGT]B|[KMBT])(?![A-Za-z]))?(?![A-Za-z])/,pt={K:3,KB:3,M:6,
MB:6,B:9,GB:9,T:12,TB:12},gt=2/3;function Le(n){let e=n.map(r=>ft.has(r.toLowerCase())?null:r),t=e.filter(r=>r!==null);for(let[
r,o]of[["date",yt],["number",bt]]){let s=e.map(i=>i===null?null:o(i));if(t.length>0&&s.filter(i=>i!==null).length>=t.length*
gt)return{kind:r,values:s}}return{kind:"words",values:e}}function yt(n){return mt.test(n)?n:null}function bt(n){let[,e="",
t,r]=ht.exec(n)??[];if(t===void 0)return null;let o=+`${t.replaceAll(",","")}e${pt[r??""]??0}`;return e===""||e==="+"?o:
-o}var wt=new Intl.Collator("en",{numeric:!0});function Be(n,e){return Array.from({length:n},(r,o)=>o).sort((r,o)=>{for(let{
values:s,descending:i}of e){let[a,l]=[s[r]??null,s[o]??null];if(a===null||l===null){if(a!==l)return a===null?1:-1;continue}
let d=typeof a=="number"&&typeof l=="number"?a-l:wt.compare(String(a),String(l));if(d!==0)return i?-d:d}return r-o})}var Z="catalog-sorted";function vt(n){let e=[];for(let t of n.tBodies){let r=[...t.rows].filter(s=>!s.matches(".group, .\
cut")),o=e.at(-1);o!==void 0&&t.matches(".more")?(o.rows.push(...r),o.original.push(...t.rows)):e.push({body:t,rows:r,original:[
...t.rows]})}return e}var Y=class{id;columns;table;cachedGroups=null;say;complete;sort=[];constructor(e,t,r,o){this.id=t,
this.complete=o,this.say=r,this.table=e;let s=[...e.tHead?.rows[0]?.cells??[]],i=s.map((d,c)=>Tt(d.textContent)||He(c)),
a=J(s.map((d,c)=>d.dataset.column||y(i,c))),l=J(i);this.columns=s.map((d,c)=>({id:y(a,c),former:y(l,c),title:d.textContent.
trim(),head:d}));for(let[d,{id:c,head:f}]of this.columns.entries()){if("fixed"in f.dataset)continue;let h=m("button",{type:"\
button",class:"sort"});h.append(...f.childNodes),f.append(h),h.addEventListener("click",({shiftKey:w})=>{let{kind:p}=this.
column(d),C=p!=="words"&&d>0&&f.dataset.order!=="rising";this.setSort(Ce(this.sort,{id:c,descendingFirst:C},w))})}this.restore()}get groups(){
return this.cachedGroups??=vt(this.table),this.cachedGroups}restore(){let e=$e(location.search,this.id).flatMap(t=>{let r=this.
columns.find(({id:o})=>o===t.column)??this.columns.find(({former:o},s)=>o===t.column||He(s)===t.column);return r===void 0?
[]:[{...t,column:r.id}]});(e.length>0||this.sort.length>0)&&this.show(e)}setSort(e){let t=_(location.search,o=>o===P+this.
id,ke(this.id,e));try{history.pushState(null,"",`${location.pathname}${t}`)}catch{}this.show(e);let r=e.map(({column:o,descending:s})=>{
let i=this.columns.find(({id:a})=>a===o)?.title??o;return s?u("{column}, falling",{column:i}):u("{column}, rising",{column:i})});
this.say(r.length===0?u("As it came"):u("Sorted by {order}",{order:r.join(u("; "))}))}show(e){let t=this.complete(this.table);
if(t!==null){t.then(()=>{this.cachedGroups=null,this.show(e)});return}this.sort=e;for(let{id:s,head:i}of this.columns){let a=e.
findIndex(({column:c})=>c===s),l=e[a];l===void 0?i.removeAttribute("aria-sort"):i.setAttribute("aria-sort",l.descending?
"descending":"ascending");let d=i.querySelector("button");d!==null&&(l===void 0||e.length<2?delete d.dataset.key:d.dataset.
key=String(a+1))}let r=e.map(({column:s,descending:i})=>({values:this.column(this.columns.findIndex(({id:a})=>a===s)).values,
descending:i}));this.table.classList.toggle("sorted",e.length>0),this.table.dispatchEvent(new Event(Z,{bubbles:!0}));let o=0;
for(let{body:s,rows:i,original:a}of this.groups){if(e.length===0){s.append(...a);continue}let l=r.map(({values:d,descending:c})=>({
values:d.slice(o,o+i.length),descending:c}));s.append(...Be(i.length,l).map(d=>y(i,d))),o+=i.length}}column(e){return Le(
this.groups.flatMap(({rows:t})=>t.map(r=>xt(r.cells[e]))))}};function xt(n){return n===void 0?"":document.createTreeWalker(
n,NodeFilter.SHOW_ELEMENT|NodeFilter.SHOW_TEXT,t=>St(t)).nextNode()?.textContent?.trim()??""}function St(n){return n instanceof
Element&&n.matches("small, abbr, details, .story-card")?NodeFilter.FILTER_REJECT:n instanceof Text&&n.data.trim()!==""?NodeFilter.
FILTER_ACCEPT:NodeFilter.FILTER_SKIP}function Tt(n){return/[a-z]/i.test(n)?n.toLowerCase().match(/[a-z0-9]+/g)?.join("-")??
"":""}function He(n){return`column-${n+1}`}function J(n){let e=new Map;return n.map(t=>{let r=(e.get(t)??0)+1;return e.set(
t,r),r===1?t:`${t}-${r}`})}function Fe(n=()=>null){let e=[...document.querySelectorAll("table.sortable")];if(e.length===
0)return;let t=m("p",{class:"aside",role:"status"});y(e,0).closest(".md-typeset")?.append(t);let r=i=>{t.textContent=i},
o=J(e.map(i=>i.closest("section")?.querySelector("h2[id], h3[id]")?.id??"table")),s=e.map((i,a)=>new Y(i,y(o,a),r,n));addEventListener(
"popstate",()=>{for(let i of s)i.restore()})}var ee=class{form;status;current;plotsAsOf="";counted=!1;constructor(e,t,r){this.form=e,this.status=t,this.current=r,e.root.
addEventListener("change",()=>{Oe(e.filters),this.apply()});for(let s of["pointerover","focusin"])e.root.addEventListener(
s,()=>{this.counted=!0,this.apply()},{once:!0});addEventListener("popstate",()=>{e.filters=U(location.search),this.apply()});
let o=e.filters;e.filters=ae(U(location.search),o),v(o)!==""&&Oe(e.filters)}apply(){let e=this.current(),{filters:t}=this.
form;if(e.isPartial){if(e.section.previousElementSibling===null&&!this.counted&&v(t)==="")return;e.load().then(()=>this.
apply());return}let r=e.filter(t),{facts:o}=e;this.form.count(o),this.status.replaceChildren(...this.message(t,r,o.length)),
this.showPlots(t)}showPlots({asOf:e,sense:t}){e===""&&this.plotsAsOf===""||(this.plotsAsOf=e,document.querySelector("svg\
.plot[data-rule]")!==null&&Re(r=>r.showRuns(e,t)))}message(e,t,r){if(v(e)==="")return[];document.body.classList.toggle("\
as-of-date",e.asOf!=="");let s=this.form.root.dataset.part!==void 0||this.current().hasOtherPages?S("{n} rows of this pa\
ge","{n} rows of this page",r):S("{n} rows","{n} rows",r),i=this.link(u("Show all"),F);if(t>0)return[...this.asOf(e),...this.
measured(e),u("{shown} of {rows}; places are among these.",{shown:t,rows:s})," ",...this.sinceThen(e,t),i];let a=e.asOf===
""?[]:[Q(e.asOf,e.sense)," "],l=[...a,...this.measured(e),u("None of {rows}.",{rows:s})," "],d=Et(e.asOf),c=Te(this.current().
facts,e,this.form.offered);if(c===null||e.measuredBy!=="")return[...l,...d,i];let f=this.link(this.form.describe(c.filters),
c.filters),h=S("{n} row","{n} rows",c.count);return[...a,...R("None of {rows}. Nearest: {filter} ({count}).",{rows:s,filter:f,
count:h})," ",...d,i]}get note(){let{asOf:e,sense:t}=this.form.filters;return e===""?"":Q(e,t)}measured({measuredBy:e}){
return e===""?[]:[u("Only values measured by {measurer}.",{measurer:this.current().measurerName(e)})," "]}asOf({asOf:e,sense:t}){
return e===""?[]:[Q(e,t)," ",u("Notes and the chart over time are of today.")," "]}sinceThen(e,t){if(e.asOf==="")return[];
let{more:r,changed:o,firstThen:s,firstToday:i}=this.current().changesSince(e,t);return[S("Since then {n} row came.","Sin\
ce then {n} rows came.",r),o===0?"":S("{n} value was another one then.","{n} values were other ones then.",o),s===i?u("F\
irst then and today: {today}.",{today:i}):u("First then: {before}; today: {today}.",{before:s,today:i})].flatMap(a=>a===
""?[]:[a," "])}link(e,t){let r=m("a",{href:`${location.pathname}${v(t)}`},e);return r.addEventListener("click",o=>{o.preventDefault(),
this.form.filters=t,this.form.root.dispatchEvent(new Event("change")),g(this.form.root,"input:checked, select").focus()}),
r}};function Et(n){let e=document.querySelector('.jumps > a[href$="as-of.html"]');if(e===null||n==="")return[];let t=n.slice(
0,7),r=location.pathname.replace(/^.*\/|\.html$/g,""),o=m("a",{href:e.href.replace(/\.html$/,`/${t}.html#${r}`)},t);return[
...R("Leaderboards with rows then: {month}.",{month:o})," "]}function Q(n,e){return e==="published"?u("As of {day}, by v\
alues published until then: what one could have known.",{day:n}):u("As of {day}, of models released until then, with the\
 values known today.",{day:n})}function Oe(n){let e=v(n).slice(1).split("&"),t=_(location.search,le,e.filter(r=>r!==""));
if(t!==location.search)try{history.pushState(null,"",`${location.pathname}${t}${location.hash}`)}catch{}}function Rt(n){
addEventListener("keydown",e=>{!((e.ctrlKey||e.metaKey)&&!e.shiftKey&&!e.altKey&&e.key==="p")||!n.some(({isPartial:r})=>r)||
(e.preventDefault(),Promise.all(n.map(r=>r.load())).then(()=>print()))})}function Mt(n){let[e]=n;if(e===void 0)return;for(let l of n)
l.section.addEventListener(Z,()=>l.showAllRows()),l.section.querySelector(".show-all")?.addEventListener("click",()=>{l.
load().then(()=>{l.showAllRows(),l.section.querySelector("tbody.more th > a")?.focus({preventScroll:!0})})});Rt(n);let t=document.
querySelector(".controls");if(t===null)return;let r=t.querySelector(".boards"),o=null,s=e;if(r!==null){o=new ee(new I(r),
g(document,".filter-status"),()=>s);let l=g(t,".show-filters");l.addEventListener("click",()=>{let d=t.classList.toggle(
"open");l.setAttribute("aria-expanded",String(d))})}let i=l=>{s=l,o?.apply()},a=document.querySelector(".offers > detail\
s.export");a!==null&&Se(a,()=>s,()=>o?.note??""),n.length>1&&t.querySelector(".seg > a, .seg > select")!==null?new A(n,e,
t,i).start():i(e)}var te=[...document.querySelectorAll(".one-board")].map(n=>new O(n));Mt(te);Fe(n=>{let e=te.find(({section:t,
isPartial:r})=>r&&t.contains(n));return e===void 0?null:e.load()});Me();Promise.all(te.map(({settled:n})=>n)).then(()=>{
document.documentElement.classList.remove("asked")});})();
