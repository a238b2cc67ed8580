// Built from site_src/frontend/src by `make bundle`: change it there.
"use strict";(()=>{function u(e,...n){let t=te(e);return re(typeof t=="string"?t:e,n[0]??{})}function R(e,n,t,r={}){let s=te(e)??[e,n],o=typeof s==
"string"?[s]:s,a=t===1?o[0]:o.at(-1);return re(a??n,{n:t.toLocaleString("en"),...r})}function C(e){return e.join(u(", "))}function ne(e){return Me(e,(n,t)=>u("{text} and {item}",{text:n,item:t}))}function Me(e,n){let[t="",...r]=e;return r.reduce(n,t)}function te(e){let n=typeof window>"u"?void 0:window.catalogData;return n?.words?.[e]??n?.["more-words"]?.[e]}function re(e,n){
return e.replace(/\{(\w+)\}/g,(t,r)=>r in n?String(n[r]):t)}function h(e,n={},...t){let r=document.createElement(e);for(let[s,o]of Object.entries(n))o!==null&&r.setAttribute(s,o);for(let s of t)
s!==null&&r.append(Re(s,e)?Ae(s):s);return r}var ke=/[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;
function Re(e,n){return typeof e=="string"&&n!=="option"&&n!=="textarea"&&ke.test(e)}function Ae(e){let n=document.createElement(
"bdi");return n.textContent=e,n}var V=new Set("a and best by did do does for good has have how in is llm llms model models most of on reach reached real\
ly result results score scored scores say says the top under vs was well what which who with".split(" ")),ie=/请问|在|上(?!海)|的|得分|分数|成绩|结果|表现|是?多少|如何|怎么样/gu,
se=6;function v(e,n,t){let r=e.find(t),s=t.trim().split(/\s+/),o=r.corrections.some(({typed:i})=>i.includes(" "));if(s.length<
2||s.length>2*se||r.matches.length>0&&!o)return{answer:r,query:t,without:[]};let a=s.filter(i=>!V.has(i.toLowerCase()));
for(let i=a.length;i>0&&a.length<=se;i-=1){let c=null,l=Number.POSITIVE_INFINITY;for(let f of ae(a,i)){if(f.length===s.length)
continue;let m=e.find(f.join(" "));if(m.matches.length===0||m.corrections.length>0)continue;let p=n[m.matches[0]??-1]?.names[0]?.
toLowerCase()??"",y=f.every(d=>p.includes(d.toLowerCase()))?0:m.matches.length;y<l&&(l=y,c={answer:m,query:f.join(" "),without:s.
filter(d=>!f.includes(d))})}if(c!==null)return c}return{answer:r,query:t,without:[]}}function $(e,{without:n},t){if(n.length===
0||!e.startsWith("models/"))return e;let r=n.map(o=>o.toLowerCase()),s=t.find(({address:o,names:a})=>o.startsWith(oe)&&a.
some(i=>i.toLowerCase().split(/\s+/).every(c=>r.includes(c))));return s===void 0?e:`${e.replace(/#.*$/,"")}#on-${s.address.
slice(oe.length).replace(/\.html.*$/,"")}`}var oe="benchmarks/";function ae(e,n){return n===0?[[]]:e.flatMap((t,r)=>ae(e.
slice(r+1),n-1).map(s=>[t,...s]))}function A(){if(globalThis.catalogSearch===void 0)throw new Error("search-engine.js is not loaded");return globalThis.catalogSearch}function W(e,n){let{fold:t,wordsOf:r}=A(),{text:s,starts:o,origins:a}=t(e),i=[];for(let l of r(n)){let f=de(s,o,l.text);
if(f!==null){i.push(f);continue}for(let m of l.parts){let p=de(s,o,m);p!==null&&i.push(p)}}i.sort(([l],[f])=>l-f);let c=[];
for(let[l,f]of i){let m=c.at(-1);m!==void 0&&l<=m[1]?m[1]=Math.max(m[1],f):c.push([l,f])}return c.map(([l,f])=>[a[l]??0,
Ie(e,a[f-1]??0)])}function de(e,n,t){let r=-1;for(let i=e.indexOf(t);i>=0;i=e.indexOf(t,i+1)){if(n[i]!==0)return[i,i+t.length];
r<0&&(r=i)}if(r>=0&&t.length>2)return[r,r+t.length];let s=new(A()).FuzzyMatcher(t);if(s.maxErrors===0)return null;let o=null,
a=s.maxErrors+1;for(let i=0;i<e.length;i+=1){if(n[i]===0)continue;let c=s.match(e,i,e.length);c===null||c.errors>=a||(a=
c.errors,o=[i,s.end(e,n,i)??e.length])}return o}function Ie(e,n){let t=e.slice(n);return n+(/^.\p{M}*/su.exec(t)?.[0]??t.
slice(0,1)).length}function D(e,{matches:n},t,r){let s=new Map;for(let o of n){let a=e.entries[o];if(a===void 0)continue;let i=s.get(a.kind);
i===void 0?s.set(a.kind,[a]):i.push(a)}return Array.from(s,([o,a])=>({title:e.kinds[o]?.title??"",results:a.slice(0,r).map(
i=>ve(i,t)),count:a.length}))}function ve(e,n){let[t="",...r]=e.names,s=W(t,n),o={entry:e,marks:s,other:"",otherMarks:[]},
a=z(s);for(let i of r){let c=W(i,n);z(c)>a&&(a=z(c),o={entry:e,marks:s,other:i,otherMarks:c})}return o}function z(e){return e.
reduce((n,[t,r])=>n+r-t,0)}function _(e,{matches:n,corrections:t,unknown:r},s=[]){if(e.trim()==="")return"";if(r.length>
0)return u("Nothing matches {words}.",{words:C(r)});if(n.length===0)return u("Nothing has all of these words.");let o=R(
"{n} result","{n} results",n.length);if(s.length>0)return u("Nothing has all of these words; without {words}: {results}.",
{words:C(s),results:o});if(t.length===0)return u("{results}.",{results:o});let a=C(t.map(c=>c.shown)),i=C(t.map(c=>c.typed));
return u("Showing {shown}; nothing matches {words}. {results}.",{shown:a,words:i,results:o})}var Ne=document.currentScript instanceof HTMLScriptElement?document.currentScript.src:location.href;function Q(e){return new Promise(
(n,t)=>{let r=document.createElement("script");r.src=e,r.addEventListener("load",()=>n()),r.addEventListener("error",()=>{
r.remove(),t(new Error(`${e} could not be loaded`))}),document.head.append(r)})}function ce(e){return Q(new URL(e,Ne).href)}var G=new Map;function P(e,n){let t=G.get(e);return t!==void 0||(t=Q(e).then(()=>{let r=window.catalogData?.[n];if(r===void 0)
throw new Error(`${e} does not register ${n}`);return r}),t.catch(()=>G.delete(e)),G.set(e,t)),t}var Ce=/\s+(?:vs\.?|versus|against|or|(?:is )?(?:better|worse) than|compared (?:to|with))\s+|\s*(?:对比|相比|还是|和|与|跟)\s*/i,
X=/^models\/([^/#]+)\.html(?:#v-(.+))?$/,He=6;function fe(e,n,t){let r=t.split(Ce).slice(0,He);if(r.length<2)return[];let s=r.
map(a=>Oe(e,n,a)).filter(a=>a!==null),o=new Set(s.map(({ref:a})=>a));return s.length===r.length&&o.size===s.length?s:[]}
function Oe(e,n,t){let{matches:r}=v(e,n,t.replace(/\b(?:is|surely|better|worse)\b|比较|哪个|谁|更?[好强]|对比|[?？]/gi,
" ")).answer,s=r.map(d=>n[d]).find(d=>X.test(d?.address??"")),[,o,a]=X.exec(s?.address??"")??[];if(s===void 0||o===void 0)
return null;let i=s.names[0]??"",c=n.filter(({address:d})=>d.startsWith(`models/${o}.html#v-`)),l=c.filter(({names:[d=""]})=>d===
i||d.startsWith(`${i} (`)),f=l.length>0?l:c.filter(d=>d===s||a===void 0),m=Math.max(...f.map(({weight:d})=>d)),p=f.find(
({weight:d})=>d===m),[,,y=""]=X.exec(p?.address??"")??[];return p===void 0?null:{ref:`${o}/${y}`,name:p.names[0]??""}}var ue=/^benchmarks\/([^/#]+)\.html$/,$e=/^models\/([^/#]+)\.html(?:#v-(.+))?$/,De=5;function me(e,n,t){let r=t.toLowerCase().
replace(ie," ").split(/[\s,;:?？!]+/u).filter(c=>c!==""&&!V.has(c)),s=_e(n,r);if(s===null)return null;let{thing:o,rest:a}=s,
i=a.filter(c=>o.also.some(l=>l.toLowerCase()===c));for(let c of new Set([a.join(" "),a.filter(l=>!i.includes(l)).join(" ")])){
let{matches:l,unknown:f}=c===""?{matches:[],unknown:[]}:e.find(c),[,m,p=""]=$e.exec(n[l[0]??-1]?.address??"")??[];if(m===
void 0||f.length>0)continue;let[,y=""]=ue.exec(o.address)??[];return{family:m,variant:p,benchmark:y,words:i}}return null}
function _e(e,n){let{fold:t}=A(),r=new Map;for(let s of e)if(ue.test(s.address))for(let o of s.names)r.has(t(o).text)||r.
set(t(o).text,s);for(let s=Math.min(De,n.length);s>0;s-=1)for(let o=0;o+s<=n.length;o+=1){let a=r.get(t(n.slice(o,o+s).join(
" ")).text);if(a!==void 0)return{thing:a,rest:[...n.slice(0,o),...n.slice(o+s)]}}return null}function ge(e,n){let{family:t,
variant:r,benchmark:s,words:o}=e,a=r===""?`_${t}_`:`_${t}_${r}`,i=({id:l})=>l.startsWith(`${s}_`)&&(r===""?l.includes(a):
`${l}_`.includes(`${a}_`)),c=({title:l})=>o.filter(f=>l.toLowerCase().includes(f)).length;return n.filter(i).sort((l,f)=>c(
f)-c(l)||Number.parseFloat(f.value)-Number.parseFloat(l.value))}function he(e){let n=0;for(let t of e)n=(n*31+t.charCodeAt(0))%1021;return n}function pe(e,n){if(e.format!==4)throw new Error(
"the stories are of another version than this script");let t=Object.hasOwn(e.families,n)?e.families[n]??[]:[],r=e.fields.
length-1;return new Map(t.map(s=>{let o=s.map((i,c)=>c===r?i:e.texts[i]??""),a=Object.fromEntries(o.map((i,c)=>[e.fields[c],
i]));return[a.id,a]}))}var Ke=4;async function U({engine:e,site:n},t,r){let s=fe(e,n.entries,t);if(s.length>0)return[{title:u("Compare {models}",
{models:ne(s.map(({name:l})=>l))}),note:u("who is ahead on which benchmark, or not told apart"),address:`compare.html?mo\
dels=${s.map(({ref:l})=>l).join(",")}`}];let o=me(e,n.entries,t);if(o===null)return[];let a=`stories/${he(o.family)}`,i=await P(
new URL(`assets/data/${a}.js`,r).href,a),c=`models/${o.family}.html`;return ge(o,[...pe(i,o.family).values()]).slice(0,Ke).
map(({id:l,title:f,value:m,interval:p,measured:y})=>({title:p===""?m:`${m} (${p})`,note:u("{title} · measured by {measur\
er}",{title:f,measurer:y}),address:`${c}#${l}`}))}var H="Models, benchmarks, methods, organisations, tags, papers and pages.";function K({entry:e,marks:n,other:t,otherMarks:r}){let s=h("span",{class:"finder-note"});return t!==""&&s.append(`${u("a\
lso")} `,...ye(t,r),e.note===""?"":" · "),s.append(e.note),[h("span",{class:"finder-name"},...ye(e.names[0]??"",n)),s]}
function q({title:e,note:n}){return[h("span",{class:"finder-name"},e),h("span",{class:"finder-note"},n)]}function ye(e,n){
let t=[],r=0;for(let[s,o]of n)t.push(e.slice(r,s),h("mark",{},e.slice(s,o))),r=o;return t.push(e.slice(r)),t}var qe="catalog.visited",Fe=4;function we(e){return e.map(n=>({title:n,note:u("a question in words"),address:`models.htm\
l?q=${encodeURIComponent(n)}`}))}function Se(e){return je().filter(({address:n})=>n!==e)}function je(){try{let e=JSON.parse(localStorage.getItem(qe)??"[]");return Array.isArray(e)?e.filter(n=>typeof n?.title==
"string"&&/^(https?|file):/.test(String(n?.address))).slice(0,Fe).map(({title:n,address:t})=>({title:n,note:u("visited"),
address:t})):[]}catch{return[]}}var B=6;function xe(e,n,t){let{site:r,engine:s}=n,{field:o,status:a,list:i,all:c}=e,l=[],f=-1,m=null,p=d=>{l[f]?.setAttribute(
"aria-selected","false"),f=d;let g=l[f];if(g===void 0){o.removeAttribute("aria-activedescendant");return}g.setAttribute(
"aria-selected","true"),o.setAttribute("aria-activedescendant",g.id),f===0?i.scrollTop=0:g.scrollIntoView({block:"neares\
t"})},y=()=>{let d=o.value;if(d===m)return;m=d;let g=performance.now(),T=v(s,r.entries,d),{answer:L}=T;performance.measure(
"find",{start:g});let O=D(r,L,T.query,B),x=M=>{l=[];let b=(E,w,S)=>{let k=`finder-kind-${i.childElementCount}-${l.length}`,
ee=h("div",{class:"finder-kind",id:k,role:"presentation"},E);return S>w.length&&ee.append(h("span",{},` ${R("{shown} of \
{n}","{shown} of {n}",S,{shown:w.length})}`)),h("div",{role:"group","aria-labelledby":k},ee,...w)},N=(E,w)=>{let S=h("a",
{class:"finder-option",id:`finder-option-${l.length}`,role:"option","aria-selected":"false",tabindex:"-1",href:new URL(E,
t).href},...w);return l.push(S),S},I=(E,w)=>w.length===0?[]:[b(E,w.map(S=>N(S.address,q(S))),w.length)];i.replaceChildren(
...d.trim()===""?[...I(u("Ask"),we(r.questions)),...I(u("Visited last"),Se(location.href))]:[...I(u("Answers"),M),...O.map(
({title:E,results:w,count:S})=>b(E,w.map(k=>N($(k.entry.address,T,r.entries),K(k))),S))]),i.hidden=l.length===0,o.setAttribute(
"aria-expanded",String(l.length>0)),p(l.length>0&&d.trim()!==""?0:-1)};x([]),U(n,d,t).catch(()=>[]).then(M=>{M.length>0&&
d===o.value&&x(M)}),a.textContent=d.trim()===""?u(H):_(d,L,T.without),c.hidden=L.matches.length<=l.length,c.href=`${new URL(
"search.html",t).href}?q=${encodeURIComponent(d)}`,c.textContent=R("All {n} results","All {n} results",L.matches.length)};
o.addEventListener("input",y),o.addEventListener("keydown",d=>{if(d.isComposing||d.altKey||d.shiftKey)return;let{length:g}=l;
if(g!==0){if(d.key==="ArrowDown")p((f+1)%g);else if(d.key==="ArrowUp")p((f+g-1)%g);else if(d.key==="PageDown")p(Math.min(
f+B,g-1));else if(d.key==="PageUp")p(Math.max(f-B,0));else if(d.key==="Enter")Ve(l[f],d.ctrlKey||d.metaKey);else return;
d.preventDefault()}}),i.addEventListener("click",d=>{!d.ctrlKey&&!d.metaKey&&!d.shiftKey&&e.root.close()}),i.addEventListener(
"mousedown",d=>d.preventDefault()),y(),"requestIdleCallback"in window?requestIdleCallback(()=>s.prepare()):setTimeout(()=>s.
prepare(),200)}function Ve(e,n){e!==void 0&&(n?window.open(e.href,"_blank","noopener"):e.click())}var F;function be(){return globalThis.catalogSearch!==void 0?Promise.resolve(globalThis.catalogSearch):(F??=ce("search-e\
ngine.js").then(A),F.catch(()=>{F=void 0}),F)}var We=["model","variant","benchmark","method","organisation","licence","measurer","tag","metric","language","paper","pa\
ge"];function Ee(e){if(!Qe(e))throw new Error("unknown format of the search index");let n=e.kinds.find(({id:o})=>o==="mo\
del")?.rows??[],t=o=>o.map(a=>e.words[a]??""),r=n.map(([o,,,a,i])=>[o,...a,...t(i)]),s=e.kinds.flatMap(({rows:o,within:a},i)=>o.
map(([c,l,f,m,p,y],d)=>{let g=a[d];return{kind:i,address:l,note:g===void 0?f:[n[g]?.[0],n[g]?.[2]].filter(Boolean).join(
" · "),names:[c,...m],also:g===void 0?t(p):[...r[g]??[],ze(l)],weight:y}}));return{kinds:e.kinds.map(({id:o,title:a})=>({
id:o,title:a})),entries:s,questions:e.questions}}function ze(e){return e.replace(/^models\//,"").replace(".html#v-","/")}
function Qe(e){return typeof e!="object"||e===null||!("kinds"in e)||!("words"in e)||!("questions"in e)||!Array.isArray(e.
questions)?!1:Array.isArray(e.kinds)&&Array.isArray(e.words)&&e.kinds.every(Ge)}function Ge(e){return typeof e!="object"||
e===null||!("id"in e&&"rows"in e&&"within"in e)?!1:We.some(n=>n===e.id)&&Array.isArray(e.rows)}var j;function Y(e){let n=new URL("assets/data/search.js",e).href;return j??=Promise.all([P(n,"search"),be()]).then(([t,
r])=>{let s=Ee(t);return{site:s,engine:new r.SearchEngine(s.entries)}}),j.catch(()=>{j=void 0}),j}var J=40,Xe=400;async function Le(e,n,t){let r=h("input",{class:"finder-field",id:"finder-query",type:"search",autocomplete:"\
off",autocapitalize:"off",spellcheck:"false",maxlength:"200",enterkeyhint:"search"}),s=()=>new URLSearchParams(location.
search).get("q")??"",o=h("p",{class:"finder-said",role:"status"},s()===""?u(H):""),a=h("div");e.replaceChildren(h("searc\
h",{},h("label",{for:r.id},u("Words of a name; all must match")),r),o,a),r.value=s(),r.value===""&&r.focus();let i=await n,
{site:c,engine:l}=i,f=document.title.slice(document.title.lastIndexOf(" – ")),m=new Set,p=0,y=()=>{let g=r.value;p+=1;
let T=p,L=v(l,c.entries,g),{answer:O}=L;o.textContent=g.trim()===""?u(H):_(g,O,L.without),document.title=(g.trim()===""?
u("Search"):u("{query}: search",{query:g.trim()}))+f,U(i,g,t).catch(()=>[]).then(x=>{if(x.length===0||T!==p)return;let M=x.
map(b=>h("li",{},h("a",{class:"finder-option",href:new URL(b.address,t).href},...q(b))));a.prepend(h("h2",{},u("Answers")),
h("ul",{class:"finder-results"},...M))}),a.replaceChildren(...D(c,O,L.query,Number.POSITIVE_INFINITY).flatMap(({title:x,
results:M,count:b})=>{let N=m.has(x)||b<=J,I=h("ul",{class:"finder-results"},...M.slice(0,N?b:J).map(S=>h("li",{},h("a",
{class:"finder-option",href:new URL($(S.entry.address,L,c.entries),t).href},...K(S))))),E=h("h2",{},x,h("span",{class:"f\
inder-count"},` ${b.toLocaleString("en-GB")}`));if(N)return[E,I];let w=h("button",{class:"finder-more",type:"button"},R(
"Show all {n}","Show all {n}",b));return w.addEventListener("click",()=>{m.add(x),y(),[...a.querySelectorAll("h2")].find(
k=>k.textContent?.startsWith(x))?.nextElementSibling?.querySelectorAll("a")[J]?.focus()}),[E,I,w]}))},d=0;r.addEventListener(
"input",()=>{m=new Set,y(),clearTimeout(d),d=setTimeout(()=>{let g=new URL(location.href);r.value.trim()===""?g.searchParams.
delete("q"):g.searchParams.set("q",r.value),history.replaceState(null,"",g)},Xe)}),window.addEventListener("popstate",()=>{
r.value=s(),y()}),y()}window.catalogFind=async(e,n)=>xe(e,await Y(n),n);var Z=document.getElementById("finder-page");if(Z!==null){let e=new URL(
".",location.href);Le(Z,Y(e),e).catch(n=>{throw Z.replaceChildren(u("The search could not be loaded.")),n})}})();
