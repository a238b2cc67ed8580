// Built from site_src/frontend/src by `make bundle`: change it there.
"use strict";(()=>{var ae=document.currentScript instanceof HTMLScriptElement?document.currentScript.src:location.href;function X(e){return new Promise(
(n,r)=>{let t=document.createElement("script");t.src=e,t.addEventListener("load",()=>n()),t.addEventListener("error",()=>{
t.remove(),r(new Error(`${e} could not be loaded`))}),document.head.append(t)})}function le(e){return X(new URL(e,ae).href)}
function de(e){let n=new URL(`../stylesheets/${e}`,ae).href;return[...document.querySelectorAll('link[rel="stylesheet"]')].
some(t=>t.href===n)?Promise.resolve():new Promise(t=>{let s=document.createElement("link");s.rel="stylesheet",s.href=n,s.
addEventListener("load",()=>t()),s.addEventListener("error",()=>t()),document.head.append(s)})}function m(e,...n){let r=ue(e);return fe(typeof r=="string"?r:e,n[0]??{})}function R(e,n,r,t={}){let s=ue(e)??[e,n],o=typeof s==
"string"?[s]:s,a=r===1?o[0]:o.at(-1);return fe(a??n,{n:r.toLocaleString("en"),...t})}function I(e){return e.join(m(", "))}function ce(e){return Oe(e,(n,r)=>m("{text} and {item}",{text:n,item:r}))}function Oe(e,n){let[r="",...t]=e;return t.reduce(n,r)}function ue(e){let n=typeof window>"u"?void 0:window.catalogData;return n?.words?.[e]??n?.["more-words"]?.[e]}function fe(e,n){
return e.replace(/\{(\w+)\}/g,(r,t)=>t in n?String(n[t]):r)}function p(e,n={},...r){let t=document.createElement(e);for(let[s,o]of Object.entries(n))o!==null&&t.setAttribute(s,o);for(let s of r)
s!==null&&t.append(De(s,e)?Pe(s):s);return t}var _e=/[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;
function De(e,n){return typeof e=="string"&&n!=="option"&&n!=="textarea"&&_e.test(e)}function Pe(e){let n=document.createElement(
"bdi");return n.textContent=e,n}var C=new Set("a and best by did do does for good has have how in is llm llms model models most of on reach reached real\
ly result results score scored scores say says the top under vs was well what which who with".split(" ")),_=/请问|在|上(?!海)|的|得分|分数|成绩|结果|表现|是?多少|如何|怎么样/gu,
me=6;function N(e,n,r){let t=e.find(r),s=r.trim().split(/\s+/),o=t.corrections.some(({typed:i})=>i.includes(" "));if(s.length<
2||s.length>2*me||t.matches.length>0&&!o)return{answer:t,query:r,without:[]};let a=s.filter(i=>!C.has(i.toLowerCase()));
for(let i=a.length;i>0&&a.length<=me;i-=1){let l=null,c=Number.POSITIVE_INFINITY;for(let u of he(a,i)){if(u.length===s.length)
continue;let g=e.find(u.join(" "));if(g.matches.length===0||g.corrections.length>0)continue;let h=n[g.matches[0]??-1]?.names[0]?.
toLowerCase()??"",y=u.every(d=>h.includes(d.toLowerCase()))?0:g.matches.length;y<c&&(c=y,l={answer:g,query:u.join(" "),without:s.
filter(d=>!u.includes(d))})}if(l!==null)return l}return{answer:t,query:r,without:[]}}function D(e,{without:n},r){if(n.length===
0||!e.startsWith("models/"))return e;let t=n.map(o=>o.toLowerCase()),s=r.find(({address:o,names:a})=>o.startsWith(ge)&&a.
some(i=>i.toLowerCase().split(/\s+/).every(l=>t.includes(l))));return s===void 0?e:`${e.replace(/#.*$/,"")}#on-${s.address.
slice(ge.length).replace(/\.html.*$/,"")}`}var ge="benchmarks/";function he(e,n){return n===0?[[]]:e.flatMap((r,t)=>he(e.
slice(t+1),n-1).map(s=>[r,...s]))}function $(){if(globalThis.catalogSearch===void 0)throw new Error("search-engine.js is not loaded");return globalThis.catalogSearch}function Y(e,n){let{fold:r,wordsOf:t}=$(),{text:s,starts:o,origins:a}=r(e),i=[];for(let c of t(n)){let u=ye(s,o,c.text);
if(u!==null){i.push(u);continue}for(let g of c.parts){let h=ye(s,o,g);h!==null&&i.push(h)}}i.sort(([c],[u])=>c-u);let l=[];
for(let[c,u]of i){let g=l.at(-1);g!==void 0&&c<=g[1]?g[1]=Math.max(g[1],u):l.push([c,u])}return l.map(([c,u])=>[a[c]??0,
je(e,a[u-1]??0)])}function ye(e,n,r){let t=-1;for(let i=e.indexOf(r);i>=0;i=e.indexOf(r,i+1)){if(n[i]!==0)return[i,i+r.length];
t<0&&(t=i)}if(t>=0&&r.length>2)return[t,t+r.length];let s=new($()).FuzzyMatcher(r);if(s.maxErrors===0)return null;let o=null,
a=s.maxErrors+1;for(let i=0;i<e.length;i+=1){if(n[i]===0)continue;let l=s.match(e,i,e.length);l===null||l.errors>=a||(a=
l.errors,o=[i,s.end(e,n,i)??e.length])}return o}function je(e,n){let r=e.slice(n);return n+(/^.\p{M}*/su.exec(r)?.[0]??r.
slice(0,1)).length}function P(e,{matches:n},r,t){let s=new Map;for(let o of n){let a=e.entries[o];if(a===void 0)continue;let i=s.get(a.kind);
i===void 0?s.set(a.kind,[a]):i.push(a)}return Array.from(s,([o,a])=>({title:e.kinds[o]?.title??"",results:a.slice(0,t).map(
i=>Ke(i,r)),count:a.length}))}function Ke(e,n){let[r="",...t]=e.names,s=Y(r,n),o={entry:e,marks:s,other:"",otherMarks:[]},
a=J(s);for(let i of t){let l=Y(i,n);J(l)>a&&(a=J(l),o={entry:e,marks:s,other:i,otherMarks:l})}return o}function J(e){return e.
reduce((n,[r,t])=>n+t-r,0)}function U(e,{matches:n,corrections:r,unknown:t},s=[]){if(e.trim()==="")return"";if(t.length>
0)return m("Nothing matches {words}.",{words:I(t)});if(n.length===0)return m("Nothing has all of these words.");let o=R(
"{n} result","{n} results",n.length);if(s.length>0)return m("Nothing has all of these words; without {words}: {results}.",
{words:I(s),results:o});if(r.length===0)return m("{results}.",{results:o});let a=I(r.map(l=>l.shown)),i=I(r.map(l=>l.typed));
return m("Showing {shown}; nothing matches {words}. {results}.",{shown:a,words:i,results:o})}var Z=new Map;function j(e,n){let r=Z.get(e);return r!==void 0||(r=X(e).then(()=>{let t=window.catalogData?.[n];if(t===void 0)
throw new Error(`${e} does not register ${n}`);return t}),r.catch(()=>Z.delete(e)),Z.set(e,r)),r}var K=String.raw`\$?\d+(?:\.\d+)?\s*(?:[kmbt](?![a-z])|%)?`,F=String.raw`\s*(?:个)?\s*(?:参数|tokens?|分)?\s*`,we=[[
/(\d+(?:\.\d+)?)\s*亿/gu,(e,n="")=>`${Number(n)/10}b`],[/(\d+(?:\.\d+)?)\s*万/gu,(e,n="")=>`${Number(n)*10}k`],[/(\d+(?:\.\d+)?)\s*(?:美元|美金)/gu,
"$$$1"],[new RegExp(`(?:介于|在)?\\s*(${K})${F}(?:到|至|和|与|~|～)\\s*(${K})${F}(?:之间)?`,"giu")," over $1 u\
nder $2 "],[new RegExp(`(${K})${F}(?:以下|以内|以下の)`,"giu")," under $1 "],[new RegExp(`(${K})${F}(?:以上|以上の|起)`,
"giu")," over $1 "],[/(?:不超过|不大于|不高于|不多于|(?<!不)小于|(?<!不)低于|(?<!不)少于|至多|最多|未満)\s*(?=\$?\d)/gu,
" under "],[/(?:不小于|不低于|不少于|大于|高于|超过|多于|至少)\s*(?=\$?\d)/gu," over "],[/(\d{4}-\d\d)\s*(?:以后|之后|以来|至今|以降|后|起)/gu,
" since $1 "],[/截至\s*(\d{4}(?:-\d\d)?)\s*年?/gu," until $1 "],[/(\d{4}-\d\d)\s*(?:为止|以前|之前|前)/gu," un\
til $1 "],[/(\d{4})\s*年(?:以前|之前|前)/gu,(e,n="")=>` under ${Number(n)-1} `],[/(\d{4})\s*年?(?:以后|之后|以来|至今|以降|后|起)/gu,
" since $1 "],[/(?:自|从)\s*(\d{4})\s*年?/gu," since $1 "],[/(\d{4})\s*年/gu," $1 "],[/(\d)\s*分(?!之)/gu,"$1 "],[
/开源|开放权重|开放(?:的)?(?=模型)|オープン(?:ソース)?/gu," open "],[/闭源|封闭|クローズド/gu,
" closed "],[/最便宜|便宜|价格|成本|費用|価格/gu," cheapest "],[/上下文(?:窗口|长度)?|コンテキスト/gu,
" context "],[/最长/gu," longest "],[/最新|最近/gu," newest "],[/最小/gu," smallest "],[/最大/gu," largest "],
[/参数量?|规模/gu," parameters "],[/代码生成|代码大模型|代码模型|大模型|模型|コード生成|モデル|最好|最佳|最强|最高|哪个|哪些|什么|有|评测|基准|排行榜/gu,
" best "],[/得分|分数|的|在|上(?!海)|ベンチマーク|请问|推荐|列出|支持|擅长|适合|以及|并且|发布|推出|多少|怎么样/gu,
" best "]];var Fe=/(\d)\s*[%％]/g,qe=[[/(?<![\p{L}\p{N}.])(\d+(?:\.\d+)?[kmbt]?%?)\s*\+(?=\s|$)/giu," over $1 "],[/(\d+(?:\.\d+)?)\s+(billion|bn)\b/gi,
"$1b"],[/(\d+(?:\.\d+)?)\s*(million)\b/gi,"$1m"],[/\bbetween\s+(\S+)\s+(?:and|to)\s+(\S+)/gi," over $1 under $2 "],[/(?<!\S)(\d+(?:\.\d+)?[kmbt])\s*(?:[-–—]|to)\s*(\d+(?:\.\d+)?[kmbt])(?!\S)/gi,
" over $1 under $2 "],[/\b(?:at least|more than|higher than|greater than|better than|larger than|bigger than|no less than)\b/gi,
" over "],[/\b(?:at most|less than|lower than|fewer than|smaller than|cheaper than|no more than|up to)\b/gi," under "],[
/([<>≤≥]=?)\s+/g,"$1"],[/\bopen[- ]?source(?:d)?\b/gi," open "],[/\b(?:closed[- ]?source|proprietary)\b/gi," closed "],
[/\b(?:(?:in|over|of|from) )?(?:the )?(?:last|past) (?:\w+ )?(?:days?|weeks?|months?|years?)\b/gi," newest "]],Ve=["jan",
"feb","mar","apr","may","jun","jul","aug","sep","oct","nov","dec"],We="jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|\
may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?",Qe=new RegExp(`\\b(${We})\\.?,?\\s+(\
(?:19|20)\\d\\d)(?![\\w-])`,"gi"),ze=/((?:19|20)\d\d)\s*年\s*(1[0-2]|0?[1-9])\s*月(?:份|底|末)?/gu,Be=/^(?:19|20)\d\d-(?:0[1-9]|1[0-2])$/;
function be(e){return e.replace(Qe,(n,r,t)=>{let s=Ve.indexOf(r.slice(0,3).toLowerCase())+1;return`${t}-${String(s).padStart(
2,"0")}`}).replace(ze,(n,r,t)=>` ${r}-${t.padStart(2,"0")} `).replace(/\bbefore ((?:19|20)\d\d)(?:-(\d\d))?(?![\w-])/gi,
(n,r,t)=>` until ${new Date(Date.UTC(Number(r),t===void 0?0:Number(t)-1,0)).toISOString().slice(0,t===void 0?4:7)} `).replace(
/\b(?:as of|by) (?=(?:19|20)\d\d(?:-\d\d)?(?![\w-]))/gi," until ")}function q(e){return Ge(e).find(n=>Be.test(n))??""}function V(e){
return be(e).replace(/(?:\b(?:as of|until|in|by|at the end of)\s+)?\b(?:19|20)\d\d-\d\d(?![\w-])/gi," ")}var In=new Set(
"a an and any are at be best better big by can code coder coding compare do does did end find for from give good has hav\
e highest how i in is it language leaderboard list llm llms me measured model models most my of on one or please program\
ming rank ranked ranking really recommended result results run score scored scores should show than that the there to to\
p use used came out new released value values vs was weights what which who whose with work works benchmark benchmarks p\
arameters params tokens".split(" "));function Ge(e){let n=be(e.replace(Fe,"$1%"));for(let[r,t]of we)n=n.replace(r,t);for(let[r,t]of qe)n=n.replace(r,t);return n.
toLowerCase().split(/[\s,;·?？!、，。]+/u).filter(r=>r!=="")}var Se=/^benchmarks\/([^/#]+)\.html$/,Xe=/^models\/([^/#]+)\.html(?:#v-(.+))?$/,Ye=5;function xe(e,n,r){let t=r.toLowerCase().
replace(_," ").split(/[\s,;:?？!]+/u).filter(l=>l!==""&&!C.has(l)),s=ee(n,t);if(s===null)return null;let{thing:o,rest:a}=s,
i=a.filter(l=>o.also.some(c=>c.toLowerCase()===l));for(let l of new Set([a.join(" "),a.filter(c=>!i.includes(c)).join(" ")])){
let{matches:c,unknown:u}=l===""?{matches:[],unknown:[]}:e.find(l),[,g,h=""]=Xe.exec(n[c[0]??-1]?.address??"")??[];if(g===
void 0||u.length>0)continue;let[,y=""]=Se.exec(o.address)??[];return{family:g,variant:h,benchmark:y,words:i}}return null}
function ee(e,n){let{fold:r}=$(),t=new Map;for(let s of e)if(Se.test(s.address))for(let o of s.names)t.has(r(o).text)||t.
set(r(o).text,s);for(let s=Math.min(Ye,n.length);s>0;s-=1)for(let o=0;o+s<=n.length;o+=1){let a=t.get(r(n.slice(o,o+s).join(
" ")).text);if(a!==void 0)return{thing:a,rest:[...n.slice(0,o),...n.slice(o+s)]}}return null}function Ee(e,n){let{family:r,
variant:t,benchmark:s,words:o}=e,a=t===""?`_${r}_`:`_${r}_${t}`,i=({id:c})=>c.startsWith(`${s}_`)&&(t===""?c.includes(a):
`${c}_`.includes(`${a}_`)),l=({title:c})=>o.filter(u=>c.toLowerCase().includes(u)).length;return n.filter(i).sort((c,u)=>l(
u)-l(c)||Number.parseFloat(u.value)-Number.parseFloat(c.value))}var ke=/^measurers\/([^/#]+)\.html$/,Je=/\b(?:measured|values?|results?|scores?|by|own|itself|themselves)\b|由|测量|评测|的|得分/giu;
function Le(e,n,r){let t=q(r),s=V(r).toLowerCase().replace(_," ").split(/[\s,;:?？!]+/u).filter(f=>f!==""&&!C.has(f)),o=ee(
n,s);if(o===null)return null;let{thing:a,rest:i}=o,l=i.join(" ").replace(Je," ").trim(),{matches:c,unknown:u}=l===""?{matches:[],
unknown:[]}:e.find(l),h=(u.length>0?[]:c.map(f=>n[f])).find(f=>ke.test(f?.address??""));if(t===""&&h===void 0)return null;
let[,y=""]=ke.exec(h?.address??"")??[],d=[y===""?"":`measured-by=${y}`,t===""?"":`as-of=${t}`];return{benchmark:a.names[0]??
"",month:t,measurer:h?.names[0]??"",address:`${a.address}?${d.filter(f=>f!=="").join("&")}`}}var Ze=/\s+(?:vs\.?|versus|against|or|(?:is )?(?:better|worse) than|compared (?:to|with))\s+|\s*(?:对比|相比|还是|和|与|跟)\s*/i,
ne=/^models\/([^/#]+)\.html(?:#v-(.+))?$/,en=6;function Me(e,n,r){let t=r.split(Ze).slice(0,en);if(t.length<2)return[];let s=t.
map(a=>nn(e,n,a)).filter(a=>a!==null),o=new Set(s.map(({ref:a})=>a));return s.length===t.length&&o.size===s.length?s:[]}
function nn(e,n,r){let{matches:t}=N(e,n,r.replace(/\b(?:is|surely|better|worse)\b|比较|哪个|谁|更?[好强]|对比|[?？]/gi,
" ")).answer,s=t.map(d=>n[d]).find(d=>ne.test(d?.address??"")),[,o,a]=ne.exec(s?.address??"")??[];if(s===void 0||o===void 0)
return null;let i=s.names[0]??"",l=n.filter(({address:d})=>d.startsWith(`models/${o}.html#v-`)),c=l.filter(({names:[d=""]})=>d===
i||d.startsWith(`${i} (`)),u=c.length>0?c:l.filter(d=>d===s||a===void 0),g=Math.max(...u.map(({weight:d})=>d)),h=u.find(
({weight:d})=>d===g),[,,y=""]=ne.exec(h?.address??"")??[];return h===void 0?null:{ref:`${o}/${y}`,name:h.names[0]??""}}function Re(e){let n=0;for(let r of e)n=(n*31+r.charCodeAt(0))%1021;return n}function $e(e,n){if(e.format!==4)throw new Error(
"the stories are of another version than this script");let r=Object.hasOwn(e.families,n)?e.families[n]??[]:[],t=e.fields.
length-1;return new Map(r.map(s=>{let o=s.map((i,l)=>l===t?i:e.texts[i]??""),a=Object.fromEntries(o.map((i,l)=>[e.fields[l],
i]));return[a.id,a]}))}var sn=4;async function W({engine:e,site:n},r,t){let s=on({engine:e,site:n},r);if(s.length>0)return s;let o=xe(e,n.entries,
r);if(o===null)return[];let a=`stories/${Re(o.family)}`,i=await j(new URL(`assets/data/${a}.js`,t).href,a),l=`models/${o.
family}.html`;return Ee(o,[...$e(i,o.family).values()]).slice(0,sn).map(({id:c,title:u,value:g,interval:h,measured:y})=>({
title:h===""?g:`${g} (${h})`,note:m("{title} · measured by {measurer}",{title:u,measurer:y}),address:`${l}#${c}`}))}function on({
engine:e,site:n},r){let t=q(r),s=Me(e,n.entries,t===""?r:V(r));if(s.length>0){let l=ce(s.map(({name:u})=>u)),c=t===""?"":
`&as-of=${t}`;return[{title:t===""?m("Compare {models}",{models:l}):m("Compare {models} as of {month}",{models:l,month:t}),
note:m("who is ahead on which benchmark, or not told apart"),address:`compare.html?models=${s.map(({ref:u})=>u).join(",")}${c}`}]}
let o=Le(e,n.entries,r);if(o===null)return[];let{benchmark:a,measurer:i}=o;return[{title:t===""?a:m("{benchmark} as of {\
month}",{benchmark:a,month:t}),note:i===""?m("the leaderboard of then"):i,address:o.address}]}var H="Models, benchmarks, methods, organisations, tags, papers and pages.";function Q({entry:e,marks:n,other:r,otherMarks:t}){let s=p("span",{class:"finder-note"});return r!==""&&s.append(`${m("a\
lso")} `,...Ae(r,t),e.note===""?"":" · "),s.append(e.note),[p("span",{class:"finder-name"},...Ae(e.names[0]??"",n)),s]}
function z({title:e,note:n}){return[p("span",{class:"finder-name"},e),p("span",{class:"finder-note"},n)]}function Ae(e,n){
let r=[],t=0;for(let[s,o]of n)r.push(e.slice(t,s),p("mark",{},e.slice(s,o))),t=o;return r.push(e.slice(t)),r}var an="catalog.visited",ln=4;function Te(e){return e.map(n=>({title:n,note:m("a question in words"),address:`models.htm\
l?q=${encodeURIComponent(n)}`}))}function Ne(e){return dn().filter(({address:n})=>n!==e)}function dn(){try{let e=JSON.parse(localStorage.getItem(an)??"[]");return Array.isArray(e)?e.filter(n=>typeof n?.title==
"string"&&/^(https?|file):/.test(String(n?.address))).slice(0,ln).map(({title:n,address:r})=>({title:n,note:m("visited"),
address:r})):[]}catch{return[]}}var te=6;function ve(e,n,r){let{site:t,engine:s}=n,{field:o,status:a,list:i,all:l}=e,c=[],u=-1,g=null,h=d=>{c[u]?.setAttribute(
"aria-selected","false"),u=d;let f=c[u];if(f===void 0){o.removeAttribute("aria-activedescendant");return}f.setAttribute(
"aria-selected","true"),o.setAttribute("aria-activedescendant",f.id),u===0?i.scrollTop=0:f.scrollIntoView({block:"neares\
t"})},y=()=>{let d=o.value;if(d===g)return;g=d;let f=performance.now(),A=N(s,t.entries,d),{answer:k}=A;performance.measure(
"find",{start:f});let O=P(t,k,A.query,te),S=L=>{c=[];let x=(E,w,b)=>{let M=`finder-kind-${i.childElementCount}-${c.length}`,
ie=p("div",{class:"finder-kind",id:M,role:"presentation"},E);return b>w.length&&ie.append(p("span",{},` ${R("{shown} of \
{n}","{shown} of {n}",b,{shown:w.length})}`)),p("div",{role:"group","aria-labelledby":M},ie,...w)},v=(E,w)=>{let b=p("a",
{class:"finder-option",id:`finder-option-${c.length}`,role:"option","aria-selected":"false",tabindex:"-1",href:new URL(E,
r).href},...w);return c.push(b),b},T=(E,w)=>w.length===0?[]:[x(E,w.map(b=>v(b.address,z(b))),w.length)];i.replaceChildren(
...d.trim()===""?[...T(m("Ask"),Te(t.questions)),...T(m("Visited last"),Ne(location.href))]:[...T(m("Answers"),L),...O.map(
({title:E,results:w,count:b})=>x(E,w.map(M=>v(D(M.entry.address,A,t.entries),Q(M))),b))]),i.hidden=c.length===0,o.setAttribute(
"aria-expanded",String(c.length>0)),h(c.length>0&&d.trim()!==""?0:-1)};S([]),W(n,d,r).catch(()=>[]).then(L=>{L.length>0&&
d===o.value&&S(L)}),a.textContent=d.trim()===""?m(H):U(d,k,A.without),l.hidden=k.matches.length<=c.length,l.href=`${new URL(
"search.html",r).href}?q=${encodeURIComponent(d)}`,l.textContent=R("All {n} results","All {n} results",k.matches.length)};
o.addEventListener("input",y),o.addEventListener("keydown",d=>{if(d.isComposing||d.altKey||d.shiftKey)return;let{length:f}=c;
if(f!==0){if(d.key==="ArrowDown")h((u+1)%f);else if(d.key==="ArrowUp")h((u+f-1)%f);else if(d.key==="PageDown")h(Math.min(
u+te,f-1));else if(d.key==="PageUp")h(Math.max(u-te,0));else if(d.key==="Enter")cn(c[u],d.ctrlKey||d.metaKey);else return;
d.preventDefault()}}),i.addEventListener("click",d=>{!d.ctrlKey&&!d.metaKey&&!d.shiftKey&&e.root.close()}),i.addEventListener(
"mousedown",d=>d.preventDefault()),y(),"requestIdleCallback"in window?requestIdleCallback(()=>s.prepare()):setTimeout(()=>s.
prepare(),200)}function cn(e,n){e!==void 0&&(n?window.open(e.href,"_blank","noopener"):e.click())}var B;function Ie(){return globalThis.catalogSearch!==void 0?Promise.resolve(globalThis.catalogSearch):(B??=le("search-e\
ngine.js").then($),B.catch(()=>{B=void 0}),B)}var un=["model","variant","benchmark","method","organisation","licence","measurer","tag","metric","language","paper","pa\
ge"];function Ce(e){if(!mn(e))throw new Error("unknown format of the search index");let n=e.kinds.find(({id:o})=>o==="mo\
del")?.rows??[],r=o=>o.map(a=>e.words[a]??""),t=n.map(([o,,,a,i])=>[o,...a,...r(i)]),s=e.kinds.flatMap(({rows:o,within:a},i)=>o.
map(([l,c,u,g,h,y],d)=>{let f=a[d];return{kind:i,address:c,note:f===void 0?u:[n[f]?.[0],n[f]?.[2]].filter(Boolean).join(
" · "),names:[l,...g],also:f===void 0?r(h):[...t[f]??[],fn(c)],weight:y}}));return{kinds:e.kinds.map(({id:o,title:a})=>({
id:o,title:a})),entries:s,questions:e.questions}}function fn(e){return e.replace(/^models\//,"").replace(".html#v-","/")}
function mn(e){return typeof e!="object"||e===null||!("kinds"in e)||!("words"in e)||!("questions"in e)||!Array.isArray(e.
questions)?!1:Array.isArray(e.kinds)&&Array.isArray(e.words)&&e.kinds.every(gn)}function gn(e){return typeof e!="object"||
e===null||!("id"in e&&"rows"in e&&"within"in e)?!1:un.some(n=>n===e.id)&&Array.isArray(e.rows)}var G;function re(e){let n=new URL("assets/data/search.js",e).href;return G??=Promise.all([j(n,"search"),Ie()]).then(([r,
t])=>{let s=Ce(r);return{site:s,engine:new t.SearchEngine(s.entries)}}),G.catch(()=>{G=void 0}),G}var se=40,hn=400;async function He(e,n,r){let t=p("input",{class:"finder-field",id:"finder-query",type:"search",autocomplete:"\
off",autocapitalize:"off",spellcheck:"false",maxlength:"200",enterkeyhint:"search"}),s=()=>new URLSearchParams(location.
search).get("q")??"",o=p("p",{class:"finder-said",role:"status"},s()===""?m(H):""),a=p("div");e.replaceChildren(p("searc\
h",{},p("label",{for:t.id},m("Words of a name; all must match")),t),o,a),t.value=s(),t.value===""&&t.focus();let i=await n,
{site:l,engine:c}=i,u=document.title.slice(document.title.lastIndexOf(" – ")),g=new Set,h=0,y=()=>{let f=t.value;h+=1;
let A=h,k=N(c,l.entries,f),{answer:O}=k;o.textContent=f.trim()===""?m(H):U(f,O,k.without),document.title=(f.trim()===""?
m("Search"):m("{query}: search",{query:f.trim()}))+u,W(i,f,r).catch(()=>[]).then(S=>{if(S.length===0||A!==h)return;let L=S.
map(x=>p("li",{},p("a",{class:"finder-option",href:new URL(x.address,r).href},...z(x))));a.prepend(p("h2",{},m("Answers")),
p("ul",{class:"finder-results"},...L))}),a.replaceChildren(...P(l,O,k.query,Number.POSITIVE_INFINITY).flatMap(({title:S,
results:L,count:x})=>{let v=g.has(S)||x<=se,T=p("ul",{class:"finder-results"},...L.slice(0,v?x:se).map(b=>p("li",{},p("a",
{class:"finder-option",href:new URL(D(b.entry.address,k,l.entries),r).href},...Q(b))))),E=p("h2",{},S,p("span",{class:"f\
inder-count"},` ${x.toLocaleString("en-GB")}`));if(v)return[E,T];let w=p("button",{class:"finder-more",type:"button"},R(
"Show all {n}","Show all {n}",x));return w.addEventListener("click",()=>{g.add(S),y(),[...a.querySelectorAll("h2")].find(
M=>M.textContent?.startsWith(S))?.nextElementSibling?.querySelectorAll("a")[se]?.focus()}),[E,T,w]}))},d=0;t.addEventListener(
"input",()=>{g=new Set,y(),clearTimeout(d),d=setTimeout(()=>{let f=new URL(location.href);t.value.trim()===""?f.searchParams.
delete("q"):f.searchParams.set("q",t.value),history.replaceState(null,"",f)},hn)}),window.addEventListener("popstate",()=>{
t.value=s(),y()}),y()}window.catalogFind=async(e,n)=>{let[r]=await Promise.all([re(n),de("finder.css")]);ve(e,r,n)};var oe=document.getElementById(
"finder-page");if(oe!==null){let e=new URL(".",location.href);He(oe,re(e),e).catch(n=>{throw oe.replaceChildren(m("The s\
earch could not be loaded.")),n})}})();
