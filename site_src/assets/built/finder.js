// Built from site_src/frontend/src by `make bundle`: change it there.
"use strict";(()=>{var ne=document.currentScript instanceof HTMLScriptElement?document.currentScript.src:location.href;function V(e){return new Promise(
(n,t)=>{let s=document.createElement("script");s.src=e,s.addEventListener("load",()=>n()),s.addEventListener("error",()=>{
s.remove(),t(new Error(`${e} could not be loaded`))}),document.head.append(s)})}function te(e){return V(new URL(e,ne).href)}
function re(e){let n=new URL(`../stylesheets/${e}`,ne).href;return[...document.querySelectorAll('link[rel="stylesheet"]')].
some(s=>s.href===n)?Promise.resolve():new Promise(s=>{let r=document.createElement("link");r.rel="stylesheet",r.href=n,r.
addEventListener("load",()=>s()),r.addEventListener("error",()=>s()),document.head.append(r)})}function u(e,...n){let t=oe(e);return ie(typeof t=="string"?t:e,n[0]??{})}function R(e,n,t,s={}){let r=oe(e)??[e,n],o=typeof r==
"string"?[r]:r,a=t===1?o[0]:o.at(-1);return ie(a??n,{n:t.toLocaleString("en"),...s})}function C(e){return e.join(u(", "))}function se(e){return Re(e,(n,t)=>u("{text} and {item}",{text:n,item:t}))}function Re(e,n){let[t="",...s]=e;return s.reduce(n,t)}function oe(e){let n=typeof window>"u"?void 0:window.catalogData;return n?.words?.[e]??n?.["more-words"]?.[e]}function ie(e,n){
return e.replace(/\{(\w+)\}/g,(t,s)=>s in n?String(n[s]):t)}function h(e,n={},...t){let s=document.createElement(e);for(let[r,o]of Object.entries(n))o!==null&&s.setAttribute(r,o);for(let r of t)
r!==null&&s.append(Te(r,e)?Ie(r):r);return s}var Ae=/[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;
function Te(e,n){return typeof e=="string"&&n!=="option"&&n!=="textarea"&&Ae.test(e)}function Ie(e){let n=document.createElement(
"bdi");return n.textContent=e,n}var W=new Set("a and best by did do does for good has have how in is llm llms model models most of on reach reached real\
ly result results score scored scores say says the top under vs was well what which who with".split(" ")),de=/请问|在|上(?!海)|的|得分|分数|成绩|结果|表现|是?多少|如何|怎么样/gu,
ae=6;function v(e,n,t){let s=e.find(t),r=t.trim().split(/\s+/),o=s.corrections.some(({typed:i})=>i.includes(" "));if(r.length<
2||r.length>2*ae||s.matches.length>0&&!o)return{answer:s,query:t,without:[]};let a=r.filter(i=>!W.has(i.toLowerCase()));
for(let i=a.length;i>0&&a.length<=ae;i-=1){let c=null,l=Number.POSITIVE_INFINITY;for(let f of ce(a,i)){if(f.length===r.length)
continue;let m=e.find(f.join(" "));if(m.matches.length===0||m.corrections.length>0)continue;let p=n[m.matches[0]??-1]?.names[0]?.
toLowerCase()??"",y=f.every(d=>p.includes(d.toLowerCase()))?0:m.matches.length;y<l&&(l=y,c={answer:m,query:f.join(" "),without:r.
filter(d=>!f.includes(d))})}if(c!==null)return c}return{answer:s,query:t,without:[]}}function $(e,{without:n},t){if(n.length===
0||!e.startsWith("models/"))return e;let s=n.map(o=>o.toLowerCase()),r=t.find(({address:o,names:a})=>o.startsWith(le)&&a.
some(i=>i.toLowerCase().split(/\s+/).every(c=>s.includes(c))));return r===void 0?e:`${e.replace(/#.*$/,"")}#on-${r.address.
slice(le.length).replace(/\.html.*$/,"")}`}var le="benchmarks/";function ce(e,n){return n===0?[[]]:e.flatMap((t,s)=>ce(e.
slice(s+1),n-1).map(r=>[t,...r]))}function A(){if(globalThis.catalogSearch===void 0)throw new Error("search-engine.js is not loaded");return globalThis.catalogSearch}function z(e,n){let{fold:t,wordsOf:s}=A(),{text:r,starts:o,origins:a}=t(e),i=[];for(let l of s(n)){let f=ue(r,o,l.text);
if(f!==null){i.push(f);continue}for(let m of l.parts){let p=ue(r,o,m);p!==null&&i.push(p)}}i.sort(([l],[f])=>l-f);let c=[];
for(let[l,f]of i){let m=c.at(-1);m!==void 0&&l<=m[1]?m[1]=Math.max(m[1],f):c.push([l,f])}return c.map(([l,f])=>[a[l]??0,
Ne(e,a[f-1]??0)])}function ue(e,n,t){let s=-1;for(let i=e.indexOf(t);i>=0;i=e.indexOf(t,i+1)){if(n[i]!==0)return[i,i+t.length];
s<0&&(s=i)}if(s>=0&&t.length>2)return[s,s+t.length];let r=new(A()).FuzzyMatcher(t);if(r.maxErrors===0)return null;let o=null,
a=r.maxErrors+1;for(let i=0;i<e.length;i+=1){if(n[i]===0)continue;let c=r.match(e,i,e.length);c===null||c.errors>=a||(a=
c.errors,o=[i,r.end(e,n,i)??e.length])}return o}function Ne(e,n){let t=e.slice(n);return n+(/^.\p{M}*/su.exec(t)?.[0]??t.
slice(0,1)).length}function D(e,{matches:n},t,s){let r=new Map;for(let o of n){let a=e.entries[o];if(a===void 0)continue;let i=r.get(a.kind);
i===void 0?r.set(a.kind,[a]):i.push(a)}return Array.from(r,([o,a])=>({title:e.kinds[o]?.title??"",results:a.slice(0,s).map(
i=>Ce(i,t)),count:a.length}))}function Ce(e,n){let[t="",...s]=e.names,r=z(t,n),o={entry:e,marks:r,other:"",otherMarks:[]},
a=Q(r);for(let i of s){let c=z(i,n);Q(c)>a&&(a=Q(c),o={entry:e,marks:r,other:i,otherMarks:c})}return o}function Q(e){return e.
reduce((n,[t,s])=>n+s-t,0)}function P(e,{matches:n,corrections:t,unknown:s},r=[]){if(e.trim()==="")return"";if(s.length>
0)return u("Nothing matches {words}.",{words:C(s)});if(n.length===0)return u("Nothing has all of these words.");let o=R(
"{n} result","{n} results",n.length);if(r.length>0)return u("Nothing has all of these words; without {words}: {results}.",
{words:C(r),results:o});if(t.length===0)return u("{results}.",{results:o});let a=C(t.map(c=>c.shown)),i=C(t.map(c=>c.typed));
return u("Showing {shown}; nothing matches {words}. {results}.",{shown:a,words:i,results:o})}var G=new Map;function _(e,n){let t=G.get(e);return t!==void 0||(t=V(e).then(()=>{let s=window.catalogData?.[n];if(s===void 0)
throw new Error(`${e} does not register ${n}`);return s}),t.catch(()=>G.delete(e)),G.set(e,t)),t}var He=/\s+(?:vs\.?|versus|against|or|(?:is )?(?:better|worse) than|compared (?:to|with))\s+|\s*(?:对比|相比|还是|和|与|跟)\s*/i,
X=/^models\/([^/#]+)\.html(?:#v-(.+))?$/,Oe=6;function me(e,n,t){let s=t.split(He).slice(0,Oe);if(s.length<2)return[];let r=s.
map(a=>$e(e,n,a)).filter(a=>a!==null),o=new Set(r.map(({ref:a})=>a));return r.length===s.length&&o.size===r.length?r:[]}
function $e(e,n,t){let{matches:s}=v(e,n,t.replace(/\b(?:is|surely|better|worse)\b|比较|哪个|谁|更?[好强]|对比|[?？]/gi,
" ")).answer,r=s.map(d=>n[d]).find(d=>X.test(d?.address??"")),[,o,a]=X.exec(r?.address??"")??[];if(r===void 0||o===void 0)
return null;let i=r.names[0]??"",c=n.filter(({address:d})=>d.startsWith(`models/${o}.html#v-`)),l=c.filter(({names:[d=""]})=>d===
i||d.startsWith(`${i} (`)),f=l.length>0?l:c.filter(d=>d===r||a===void 0),m=Math.max(...f.map(({weight:d})=>d)),p=f.find(
({weight:d})=>d===m),[,,y=""]=X.exec(p?.address??"")??[];return p===void 0?null:{ref:`${o}/${y}`,name:p.names[0]??""}}var ge=/^benchmarks\/([^/#]+)\.html$/,De=/^models\/([^/#]+)\.html(?:#v-(.+))?$/,Pe=5;function he(e,n,t){let s=t.toLowerCase().
replace(de," ").split(/[\s,;:?？!]+/u).filter(c=>c!==""&&!W.has(c)),r=_e(n,s);if(r===null)return null;let{thing:o,rest:a}=r,
i=a.filter(c=>o.also.some(l=>l.toLowerCase()===c));for(let c of new Set([a.join(" "),a.filter(l=>!i.includes(l)).join(" ")])){
let{matches:l,unknown:f}=c===""?{matches:[],unknown:[]}:e.find(c),[,m,p=""]=De.exec(n[l[0]??-1]?.address??"")??[];if(m===
void 0||f.length>0)continue;let[,y=""]=ge.exec(o.address)??[];return{family:m,variant:p,benchmark:y,words:i}}return null}
function _e(e,n){let{fold:t}=A(),s=new Map;for(let r of e)if(ge.test(r.address))for(let o of r.names)s.has(t(o).text)||s.
set(t(o).text,r);for(let r=Math.min(Pe,n.length);r>0;r-=1)for(let o=0;o+r<=n.length;o+=1){let a=s.get(t(n.slice(o,o+r).join(
" ")).text);if(a!==void 0)return{thing:a,rest:[...n.slice(0,o),...n.slice(o+r)]}}return null}function pe(e,n){let{family:t,
variant:s,benchmark:r,words:o}=e,a=s===""?`_${t}_`:`_${t}_${s}`,i=({id:l})=>l.startsWith(`${r}_`)&&(s===""?l.includes(a):
`${l}_`.includes(`${a}_`)),c=({title:l})=>o.filter(f=>l.toLowerCase().includes(f)).length;return n.filter(i).sort((l,f)=>c(
f)-c(l)||Number.parseFloat(f.value)-Number.parseFloat(l.value))}function ye(e){let n=0;for(let t of e)n=(n*31+t.charCodeAt(0))%1021;return n}function we(e,n){if(e.format!==4)throw new Error(
"the stories are of another version than this script");let t=Object.hasOwn(e.families,n)?e.families[n]??[]:[],s=e.fields.
length-1;return new Map(t.map(r=>{let o=r.map((i,c)=>c===s?i:e.texts[i]??""),a=Object.fromEntries(o.map((i,c)=>[e.fields[c],
i]));return[a.id,a]}))}var qe=4;async function U({engine:e,site:n},t,s){let r=me(e,n.entries,t);if(r.length>0)return[{title:u("Compare {models}",
{models:se(r.map(({name:l})=>l))}),note:u("who is ahead on which benchmark, or not told apart"),address:`compare.html?mo\
dels=${r.map(({ref:l})=>l).join(",")}`}];let o=he(e,n.entries,t);if(o===null)return[];let a=`stories/${ye(o.family)}`,i=await _(
new URL(`assets/data/${a}.js`,s).href,a),c=`models/${o.family}.html`;return pe(o,[...we(i,o.family).values()]).slice(0,qe).
map(({id:l,title:f,value:m,interval:p,measured:y})=>({title:p===""?m:`${m} (${p})`,note:u("{title} · measured by {measur\
er}",{title:f,measurer:y}),address:`${c}#${l}`}))}var H="Models, benchmarks, methods, organisations, tags, papers and pages.";function K({entry:e,marks:n,other:t,otherMarks:s}){let r=h("span",{class:"finder-note"});return t!==""&&r.append(`${u("a\
lso")} `,...Se(t,s),e.note===""?"":" · "),r.append(e.note),[h("span",{class:"finder-name"},...Se(e.names[0]??"",n)),r]}
function q({title:e,note:n}){return[h("span",{class:"finder-name"},e),h("span",{class:"finder-note"},n)]}function Se(e,n){
let t=[],s=0;for(let[r,o]of n)t.push(e.slice(s,r),h("mark",{},e.slice(r,o))),s=o;return t.push(e.slice(s)),t}var Fe="catalog.visited",je=4;function xe(e){return e.map(n=>({title:n,note:u("a question in words"),address:`models.htm\
l?q=${encodeURIComponent(n)}`}))}function be(e){return Ve().filter(({address:n})=>n!==e)}function Ve(){try{let e=JSON.parse(localStorage.getItem(Fe)??"[]");return Array.isArray(e)?e.filter(n=>typeof n?.title==
"string"&&/^(https?|file):/.test(String(n?.address))).slice(0,je).map(({title:n,address:t})=>({title:n,note:u("visited"),
address:t})):[]}catch{return[]}}var B=6;function Ee(e,n,t){let{site:s,engine:r}=n,{field:o,status:a,list:i,all:c}=e,l=[],f=-1,m=null,p=d=>{l[f]?.setAttribute(
"aria-selected","false"),f=d;let g=l[f];if(g===void 0){o.removeAttribute("aria-activedescendant");return}g.setAttribute(
"aria-selected","true"),o.setAttribute("aria-activedescendant",g.id),f===0?i.scrollTop=0:g.scrollIntoView({block:"neares\
t"})},y=()=>{let d=o.value;if(d===m)return;m=d;let g=performance.now(),T=v(r,s.entries,d),{answer:L}=T;performance.measure(
"find",{start:g});let O=D(s,L,T.query,B),x=k=>{l=[];let b=(E,w,S)=>{let M=`finder-kind-${i.childElementCount}-${l.length}`,
ee=h("div",{class:"finder-kind",id:M,role:"presentation"},E);return S>w.length&&ee.append(h("span",{},` ${R("{shown} of \
{n}","{shown} of {n}",S,{shown:w.length})}`)),h("div",{role:"group","aria-labelledby":M},ee,...w)},N=(E,w)=>{let S=h("a",
{class:"finder-option",id:`finder-option-${l.length}`,role:"option","aria-selected":"false",tabindex:"-1",href:new URL(E,
t).href},...w);return l.push(S),S},I=(E,w)=>w.length===0?[]:[b(E,w.map(S=>N(S.address,q(S))),w.length)];i.replaceChildren(
...d.trim()===""?[...I(u("Ask"),xe(s.questions)),...I(u("Visited last"),be(location.href))]:[...I(u("Answers"),k),...O.map(
({title:E,results:w,count:S})=>b(E,w.map(M=>N($(M.entry.address,T,s.entries),K(M))),S))]),i.hidden=l.length===0,o.setAttribute(
"aria-expanded",String(l.length>0)),p(l.length>0&&d.trim()!==""?0:-1)};x([]),U(n,d,t).catch(()=>[]).then(k=>{k.length>0&&
d===o.value&&x(k)}),a.textContent=d.trim()===""?u(H):P(d,L,T.without),c.hidden=L.matches.length<=l.length,c.href=`${new URL(
"search.html",t).href}?q=${encodeURIComponent(d)}`,c.textContent=R("All {n} results","All {n} results",L.matches.length)};
o.addEventListener("input",y),o.addEventListener("keydown",d=>{if(d.isComposing||d.altKey||d.shiftKey)return;let{length:g}=l;
if(g!==0){if(d.key==="ArrowDown")p((f+1)%g);else if(d.key==="ArrowUp")p((f+g-1)%g);else if(d.key==="PageDown")p(Math.min(
f+B,g-1));else if(d.key==="PageUp")p(Math.max(f-B,0));else if(d.key==="Enter")We(l[f],d.ctrlKey||d.metaKey);else return;
d.preventDefault()}}),i.addEventListener("click",d=>{!d.ctrlKey&&!d.metaKey&&!d.shiftKey&&e.root.close()}),i.addEventListener(
"mousedown",d=>d.preventDefault()),y(),"requestIdleCallback"in window?requestIdleCallback(()=>r.prepare()):setTimeout(()=>r.
prepare(),200)}function We(e,n){e!==void 0&&(n?window.open(e.href,"_blank","noopener"):e.click())}var F;function Le(){return globalThis.catalogSearch!==void 0?Promise.resolve(globalThis.catalogSearch):(F??=te("search-e\
ngine.js").then(A),F.catch(()=>{F=void 0}),F)}var ze=["model","variant","benchmark","method","organisation","licence","measurer","tag","metric","language","paper","pa\
ge"];function ke(e){if(!Ge(e))throw new Error("unknown format of the search index");let n=e.kinds.find(({id:o})=>o==="mo\
del")?.rows??[],t=o=>o.map(a=>e.words[a]??""),s=n.map(([o,,,a,i])=>[o,...a,...t(i)]),r=e.kinds.flatMap(({rows:o,within:a},i)=>o.
map(([c,l,f,m,p,y],d)=>{let g=a[d];return{kind:i,address:l,note:g===void 0?f:[n[g]?.[0],n[g]?.[2]].filter(Boolean).join(
" · "),names:[c,...m],also:g===void 0?t(p):[...s[g]??[],Qe(l)],weight:y}}));return{kinds:e.kinds.map(({id:o,title:a})=>({
id:o,title:a})),entries:r,questions:e.questions}}function Qe(e){return e.replace(/^models\//,"").replace(".html#v-","/")}
function Ge(e){return typeof e!="object"||e===null||!("kinds"in e)||!("words"in e)||!("questions"in e)||!Array.isArray(e.
questions)?!1:Array.isArray(e.kinds)&&Array.isArray(e.words)&&e.kinds.every(Xe)}function Xe(e){return typeof e!="object"||
e===null||!("id"in e&&"rows"in e&&"within"in e)?!1:ze.some(n=>n===e.id)&&Array.isArray(e.rows)}var j;function Y(e){let n=new URL("assets/data/search.js",e).href;return j??=Promise.all([_(n,"search"),Le()]).then(([t,
s])=>{let r=ke(t);return{site:r,engine:new s.SearchEngine(r.entries)}}),j.catch(()=>{j=void 0}),j}var J=40,Be=400;async function Me(e,n,t){let s=h("input",{class:"finder-field",id:"finder-query",type:"search",autocomplete:"\
off",autocapitalize:"off",spellcheck:"false",maxlength:"200",enterkeyhint:"search"}),r=()=>new URLSearchParams(location.
search).get("q")??"",o=h("p",{class:"finder-said",role:"status"},r()===""?u(H):""),a=h("div");e.replaceChildren(h("searc\
h",{},h("label",{for:s.id},u("Words of a name; all must match")),s),o,a),s.value=r(),s.value===""&&s.focus();let i=await n,
{site:c,engine:l}=i,f=document.title.slice(document.title.lastIndexOf(" – ")),m=new Set,p=0,y=()=>{let g=s.value;p+=1;
let T=p,L=v(l,c.entries,g),{answer:O}=L;o.textContent=g.trim()===""?u(H):P(g,O,L.without),document.title=(g.trim()===""?
u("Search"):u("{query}: search",{query:g.trim()}))+f,U(i,g,t).catch(()=>[]).then(x=>{if(x.length===0||T!==p)return;let k=x.
map(b=>h("li",{},h("a",{class:"finder-option",href:new URL(b.address,t).href},...q(b))));a.prepend(h("h2",{},u("Answers")),
h("ul",{class:"finder-results"},...k))}),a.replaceChildren(...D(c,O,L.query,Number.POSITIVE_INFINITY).flatMap(({title:x,
results:k,count:b})=>{let N=m.has(x)||b<=J,I=h("ul",{class:"finder-results"},...k.slice(0,N?b:J).map(S=>h("li",{},h("a",
{class:"finder-option",href:new URL($(S.entry.address,L,c.entries),t).href},...K(S))))),E=h("h2",{},x,h("span",{class:"f\
inder-count"},` ${b.toLocaleString("en-GB")}`));if(N)return[E,I];let w=h("button",{class:"finder-more",type:"button"},R(
"Show all {n}","Show all {n}",b));return w.addEventListener("click",()=>{m.add(x),y(),[...a.querySelectorAll("h2")].find(
M=>M.textContent?.startsWith(x))?.nextElementSibling?.querySelectorAll("a")[J]?.focus()}),[E,I,w]}))},d=0;s.addEventListener(
"input",()=>{m=new Set,y(),clearTimeout(d),d=setTimeout(()=>{let g=new URL(location.href);s.value.trim()===""?g.searchParams.
delete("q"):g.searchParams.set("q",s.value),history.replaceState(null,"",g)},Be)}),window.addEventListener("popstate",()=>{
s.value=r(),y()}),y()}window.catalogFind=async(e,n)=>{let[t]=await Promise.all([Y(n),re("finder.css")]);Ee(e,t,n)};var Z=document.getElementById(
"finder-page");if(Z!==null){let e=new URL(".",location.href);Me(Z,Y(e),e).catch(n=>{throw Z.replaceChildren(u("The searc\
h could not be loaded.")),n})}})();
