// Built from site_src/frontend/src by `make bundle`: change it there.
"use strict";(()=>{var le=document.currentScript instanceof HTMLScriptElement?document.currentScript.src:location.href;function Y(e){return new Promise(
(n,t)=>{let r=document.createElement("script");r.src=e,r.addEventListener("load",()=>n()),r.addEventListener("error",()=>{
r.remove(),t(new Error(`${e} could not be loaded`))}),document.head.append(r)})}function de(e){return Y(new URL(e,le).href)}
function J(e){let n=new URL(`../stylesheets/${e}`,le).href;return[...document.querySelectorAll('link[rel="stylesheet"]')].
some(r=>r.href===n)?Promise.resolve():new Promise(r=>{let s=document.createElement("link");s.rel="stylesheet",s.href=n,s.
addEventListener("load",()=>r()),s.addEventListener("error",()=>r()),document.head.append(s)})}function m(e,...n){let t=ue(e);return me(typeof t=="string"?t:e,n[0]??{})}function $(e,n,t,r={}){let s=ue(e)??[e,n],o=typeof s==
"string"?[s]:s,a=t===1?o[0]:o.at(-1);return me(a??n,{n:t.toLocaleString("en"),...r})}function C(e){return e.join(m(", "))}function ce(e){return _e(e,(n,t)=>m("{text} and {item}",{text:n,item:t}))}function _e(e,n){let[t="",...r]=e;return r.reduce(n,t)}function ue(e){let n=typeof window>"u"?void 0:window.catalogData;return n?.words?.[e]??n?.["more-words"]?.[e]}function me(e,n){
return e.replace(/\{(\w+)\}/g,(t,r)=>r in n?String(n[r]):t)}function p(e,n={},...t){let r=document.createElement(e);for(let[s,o]of Object.entries(n))o!==null&&r.setAttribute(s,o);for(let s of t)
s!==null&&r.append(Pe(s,e)?Ue(s):s);return r}var De=/[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;
function Pe(e,n){return typeof e=="string"&&n!=="option"&&n!=="textarea"&&De.test(e)}function Ue(e){let n=document.createElement(
"bdi");return n.textContent=e,n}var H=new Set("a and best by did do does for good has have how in is llm llms model models most of on reach reached real\
ly result results score scored scores say says the top under vs was well what which who with".split(" ")),D=/请问|在|上(?!海)|的|得分|分数|成绩|结果|表现|是?多少|如何|怎么样/gu,
fe=6;function N(e,n,t){let r=e.find(t),s=t.trim().split(/\s+/),o=r.corrections.some(({typed:i})=>i.includes(" "));if(s.length<
2||s.length>2*fe||r.matches.length>0&&!o)return{answer:r,query:t,without:[]};let a=s.filter(i=>!H.has(i.toLowerCase()));
for(let i=a.length;i>0&&a.length<=fe;i-=1){let c=null,l=Number.POSITIVE_INFINITY;for(let u of he(a,i)){if(u.length===s.length)
continue;let h=e.find(u.join(" "));if(h.matches.length===0||h.corrections.length>0)continue;let f=n[h.matches[0]??-1]?.names[0]?.
toLowerCase()??"",y=u.every(d=>f.includes(d.toLowerCase()))?0:h.matches.length;y<l&&(l=y,c={answer:h,query:u.join(" "),without:s.
filter(d=>!u.includes(d))})}if(c!==null)return c}return{answer:r,query:t,without:[]}}function P(e,{without:n},t){if(n.length===
0||!e.startsWith("models/"))return e;let r=n.map(o=>o.toLowerCase()),s=t.find(({address:o,names:a})=>o.startsWith(ge)&&a.
some(i=>i.toLowerCase().split(/\s+/).every(c=>r.includes(c))));return s===void 0?e:`${e.replace(/#.*$/,"")}#on-${s.address.
slice(ge.length).replace(/\.html.*$/,"")}`}var ge="benchmarks/";function he(e,n){return n===0?[[]]:e.flatMap((t,r)=>he(e.
slice(r+1),n-1).map(s=>[t,...s]))}function A(){if(globalThis.catalogSearch===void 0)throw new Error("search-engine.js is not loaded");return globalThis.catalogSearch}function Z(e,n){let{fold:t,wordsOf:r}=A(),{text:s,starts:o,origins:a}=t(e),i=[];for(let l of r(n)){let u=ye(s,o,l.text);
if(u!==null){i.push(u);continue}for(let h of l.parts){let f=ye(s,o,h);f!==null&&i.push(f)}}i.sort(([l],[u])=>l-u);let c=[];
for(let[l,u]of i){let h=c.at(-1);h!==void 0&&l<=h[1]?h[1]=Math.max(h[1],u):c.push([l,u])}return c.map(([l,u])=>[a[l]??0,
Ke(e,a[u-1]??0)])}function ye(e,n,t){let r=-1;for(let i=e.indexOf(t);i>=0;i=e.indexOf(t,i+1)){if(n[i]!==0)return[i,i+t.length];
r<0&&(r=i)}if(r>=0&&t.length>2)return[r,r+t.length];let s=new(A()).FuzzyMatcher(t);if(s.maxErrors===0)return null;let o=null,
a=s.maxErrors+1;for(let i=0;i<e.length;i+=1){if(n[i]===0)continue;let c=s.match(e,i,e.length);c===null||c.errors>=a||(a=
c.errors,o=[i,s.end(e,n,i)??e.length])}return o}function Ke(e,n){let t=e.slice(n);return n+(/^.\p{M}*/su.exec(t)?.[0]??t.
slice(0,1)).length}function U(e,{matches:n},t,r){let s=new Map;for(let o of n){let a=e.entries[o];if(a===void 0)continue;let i=s.get(a.kind);
i===void 0?s.set(a.kind,[a]):i.push(a)}return Array.from(s,([o,a])=>({title:e.kinds[o]?.title??"",results:a.slice(0,r).map(
i=>Fe(i,t)),count:a.length}))}function Fe(e,n){let[t="",...r]=e.names,s=Z(t,n),o={entry:e,marks:s,other:"",otherMarks:[]},
a=ee(s);for(let i of r){let c=Z(i,n);ee(c)>a&&(a=ee(c),o={entry:e,marks:s,other:i,otherMarks:c})}return o}function ee(e){
return e.reduce((n,[t,r])=>n+r-t,0)}function j(e,{matches:n,corrections:t,unknown:r},s=[]){if(e.trim()==="")return"";if(r.
length>0)return m("Nothing matches {words}.",{words:C(r)});if(n.length===0)return m("Nothing has all of these words.");let o=$(
"{n} result","{n} results",n.length);if(s.length>0)return m("Nothing has all of these words; without {words}: {results}.",
{words:C(s),results:o});if(t.length===0)return m("{results}.",{results:o});let a=C(t.map(c=>c.shown)),i=C(t.map(c=>c.typed));
return m("Showing {shown}; nothing matches {words}. {results}.",{shown:a,words:i,results:o})}var ne=new Map;function K(e,n){let t=ne.get(e);return t!==void 0||(t=Y(e).then(()=>{let r=window.catalogData?.[n];if(r===
void 0)throw new Error(`${e} does not register ${n}`);return r}),t.catch(()=>ne.delete(e)),ne.set(e,t)),t}var F=String.raw`\$?\d+(?:\.\d+)?\s*(?:[kmbt](?![a-z])|%)?`,q=String.raw`\s*(?:个)?\s*(?:参数|tokens?|分)?\s*`,we=[[
/(\d+(?:\.\d+)?)\s*亿/gu,(e,n="")=>`${Number(n)/10}b`],[/(\d+(?:\.\d+)?)\s*万/gu,(e,n="")=>`${Number(n)*10}k`],[/(\d+(?:\.\d+)?)\s*(?:美元|美金)/gu,
"$$$1"],[new RegExp(`(?:介于|在)?\\s*(${F})${q}(?:到|至|和|与|~|～)\\s*(${F})${q}(?:之间)?`,"giu")," over $1 u\
nder $2 "],[new RegExp(`(${F})${q}(?:以下|以内|以下の)`,"giu")," under $1 "],[new RegExp(`(${F})${q}(?:以上|以上の|起)`,
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
" best "]];var qe=/(\d)\s*[%％]/g,Qe=[[/(?<![\p{L}\p{N}.])(\d+(?:\.\d+)?[kmbt]?%?)\s*\+(?=\s|$)/giu," over $1 "],[/(\d+(?:\.\d+)?)\s+(billion|bn)\b/gi,
"$1b"],[/(\d+(?:\.\d+)?)\s*(million)\b/gi,"$1m"],[/\bbetween\s+(\S+)\s+(?:and|to)\s+(\S+)/gi," over $1 under $2 "],[/(?<!\S)(\d+(?:\.\d+)?[kmbt])\s*(?:[-–—]|to)\s*(\d+(?:\.\d+)?[kmbt])(?!\S)/gi,
" over $1 under $2 "],[/\b(?:at least|more than|higher than|greater than|better than|larger than|bigger than|no less than)\b/gi,
" over "],[/\b(?:at most|less than|lower than|fewer than|smaller than|cheaper than|no more than|up to)\b/gi," under "],[
/([<>≤≥]=?)\s+/g,"$1"],[/\bopen[- ]?source(?:d)?\b/gi," open "],[/\b(?:closed[- ]?source|proprietary)\b/gi," closed "],
[/\b(?:(?:in|over|of|from) )?(?:the )?(?:last|past) (?:\w+ )?(?:days?|weeks?|months?|years?)\b/gi," newest "]],We=["jan",
"feb","mar","apr","may","jun","jul","aug","sep","oct","nov","dec"],Ve="jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|\
may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?",ze=new RegExp(`\\b(${Ve})\\.?,?\\s+(\
(?:19|20)\\d\\d)(?![\\w-])`,"gi"),Be=/((?:19|20)\d\d)\s*年\s*(1[0-2]|0?[1-9])\s*月(?:份|底|末)?/gu,Ge=/^(?:19|20)\d\d-(?:0[1-9]|1[0-2])$/;
function be(e){return e.replace(ze,(n,t,r)=>{let s=We.indexOf(t.slice(0,3).toLowerCase())+1;return`${r}-${String(s).padStart(
2,"0")}`}).replace(Be,(n,t,r)=>` ${t}-${r.padStart(2,"0")} `).replace(/\bbefore ((?:19|20)\d\d)(?:-(\d\d))?(?![\w-])/gi,
(n,t,r)=>` until ${new Date(Date.UTC(Number(t),r===void 0?0:Number(r)-1,0)).toISOString().slice(0,r===void 0?4:7)} `).replace(
/\b(?:as of|by) (?=(?:19|20)\d\d(?:-\d\d)?(?![\w-]))/gi," until ")}function Q(e){return Xe(e).find(n=>Ge.test(n))??""}function W(e){
return be(e).replace(/(?:\b(?:as of|until|in|by|at the end of)\s+)?\b(?:19|20)\d\d-\d\d(?![\w-])/gi," ")}var Hn=new Set(
"a an and any are at be best better big by can code coder coding compare do does did end find for from give good has hav\
e highest how i in is it language leaderboard list llm llms me measured model models most my of on one or please program\
ming rank ranked ranking really recommended result results run score scored scores should show than that the there to to\
p use used came out new released value values vs was weights what which who whose with work works benchmark benchmarks p\
arameters params tokens".split(" "));function Xe(e){let n=be(e.replace(qe,"$1%"));for(let[t,r]of we)n=n.replace(t,r);for(let[t,r]of Qe)n=n.replace(t,r);return n.
toLowerCase().split(/[\s,;·?？!、，。]+/u).filter(t=>t!=="")}var Se=/^benchmarks\/([^/#]+)\.html$/,Ye=/^models\/([^/#]+)\.html(?:#v-(.+))?$/,Je=5;function xe(e,n,t){let r=t.toLowerCase().
replace(D," ").split(/[\s,;:?？!]+/u).filter(c=>c!==""&&!H.has(c)),s=te(n,r);if(s===null)return null;let{thing:o,rest:a}=s,
i=a.filter(c=>o.also.some(l=>l.toLowerCase()===c));for(let c of new Set([a.join(" "),a.filter(l=>!i.includes(l)).join(" ")])){
let{matches:l,unknown:u}=c===""?{matches:[],unknown:[]}:e.find(c),[,h,f=""]=Ye.exec(n[l[0]??-1]?.address??"")??[];if(h===
void 0||u.length>0)continue;let[,y=""]=Se.exec(o.address)??[];return{family:h,variant:f,benchmark:y,words:i}}return null}
function te(e,n){let{fold:t}=A(),r=new Map;for(let s of e)if(Se.test(s.address))for(let o of s.names)r.has(t(o).text)||r.
set(t(o).text,s);for(let s=Math.min(Je,n.length);s>0;s-=1)for(let o=0;o+s<=n.length;o+=1){let a=r.get(t(n.slice(o,o+s).join(
" ")).text);if(a!==void 0)return{thing:a,rest:[...n.slice(0,o),...n.slice(o+s)]}}return null}function Ee(e,n){let{family:t,
variant:r,benchmark:s,words:o}=e,a=r===""?`_${t}_`:`_${t}_${r}`,i=({id:l})=>l.startsWith(`${s}_`)&&(r===""?l.includes(a):
`${l}_`.includes(`${a}_`)),c=({title:l})=>o.filter(u=>l.toLowerCase().includes(u)).length;return n.filter(i).sort((l,u)=>c(
u)-c(l)||Number.parseFloat(u.value)-Number.parseFloat(l.value))}var ke=/^measurers\/([^/#]+)\.html$/,Ze=/\b(?:measured|values?|results?|scores?|by|own|itself|themselves)\b|由|测量|评测|的|得分/giu;
function Le(e,n,t){let r=Q(t),s=W(t).toLowerCase().replace(D," ").split(/[\s,;:?？!]+/u).filter(g=>g!==""&&!H.has(g)),o=te(
n,s);if(o===null)return null;let{thing:a,rest:i}=o,c=i.join(" ").replace(Ze," ").trim(),{matches:l,unknown:u}=c===""?{matches:[],
unknown:[]}:e.find(c),f=(u.length>0?[]:l.map(g=>n[g])).find(g=>ke.test(g?.address??""));if(r===""&&f===void 0)return null;
let[,y=""]=ke.exec(f?.address??"")??[],d=[y===""?"":`measured-by=${y}`,r===""?"":`as-of=${r}`];return{benchmark:a.names[0]??
"",month:r,measurer:f?.names[0]??"",address:`${a.address}?${d.filter(g=>g!=="").join("&")}`}}var en=/\s+(?:vs\.?|versus|against|or|(?:is )?(?:better|worse) than|compared (?:to|with))\s+|\s*(?:对比|相比|还是|和|与|跟)\s*/i,
re=/^models\/([^/#]+)\.html(?:#v-(.+))?$/,nn=6;function Me(e,n,t){let r=t.split(en).slice(0,nn);if(r.length<2)return[];let s=r.
map(a=>tn(e,n,a)).filter(a=>a!==null),o=new Set(s.map(({ref:a})=>a));return s.length===r.length&&o.size===s.length?s:[]}
function tn(e,n,t){let{matches:r}=N(e,n,t.replace(/\b(?:is|surely|better|worse)\b|比较|哪个|谁|更?[好强]|对比|[?？]/gi,
" ")).answer,s=r.map(d=>n[d]).find(d=>re.test(d?.address??"")),[,o,a]=re.exec(s?.address??"")??[];if(s===void 0||o===void 0)
return null;let i=s.names[0]??"",c=n.filter(({address:d})=>d.startsWith(`models/${o}.html#v-`)),l=c.filter(({names:[d=""]})=>d===
i||d.startsWith(`${i} (`)),u=l.length>0?l:c.filter(d=>d===s||a===void 0),h=Math.max(...u.map(({weight:d})=>d)),f=u.find(
({weight:d})=>d===h),[,,y=""]=re.exec(f?.address??"")??[];return f===void 0?null:{ref:`${o}/${y}`,name:f.names[0]??""}}function Re(e){let n=0;for(let t of e)n=(n*31+t.charCodeAt(0))%1021;return n}function $e(e,n){if(e.format!==4)throw new Error(
"the stories are of another version than this script");let t=Object.hasOwn(e.families,n)?e.families[n]??[]:[],r=e.fields.
length-1;return new Map(t.map(s=>{let o=s.map((i,c)=>c===r?i:e.texts[i]??""),a=Object.fromEntries(o.map((i,c)=>[e.fields[c],
i]));return[a.id,a]}))}var on=4;async function V({engine:e,site:n},t,r){let s=an({engine:e,site:n},t);if(s.length>0)return s;let o=xe(e,n.entries,
t);if(o===null)return[];let a=`stories/${Re(o.family)}`,i=await K(new URL(`assets/data/${a}.js`,r).href,a),c=`models/${o.
family}.html`;return Ee(o,[...$e(i,o.family).values()]).slice(0,on).map(({id:l,title:u,value:h,interval:f,measured:y})=>({
title:f===""?h:`${h} (${f})`,note:m("{title} · measured by {measurer}",{title:u,measurer:y}),address:`${c}#${l}`}))}function an({
engine:e,site:n},t){let r=Q(t),s=Me(e,n.entries,r===""?t:W(t));if(s.length>0){let c=ce(s.map(({name:u})=>u)),l=r===""?"":
`&as-of=${r}`;return[{title:r===""?m("Compare {models}",{models:c}):m("Compare {models} as of {month}",{models:c,month:r}),
note:m("who is ahead on which benchmark, or not told apart"),address:`compare.html?models=${s.map(({ref:u})=>u).join(",")}${l}`}]}
let o=Le(e,n.entries,t);if(o===null)return[];let{benchmark:a,measurer:i}=o;return[{title:r===""?a:m("{benchmark} as of {\
month}",{benchmark:a,month:r}),note:i===""?m("the leaderboard of then"):i,address:o.address}]}var O="Models, benchmarks, methods, organisations, tags, papers and pages.";function z({entry:e,marks:n,other:t,otherMarks:r}){let s=p("span",{class:"finder-note"});return t!==""&&s.append(`${m("a\
lso")} `,...Ae(t,r),e.note===""?"":" · "),s.append(e.note),[p("span",{class:"finder-name"},...Ae(e.names[0]??"",n)),s]}
function B({title:e,note:n}){return[p("span",{class:"finder-name"},e),p("span",{class:"finder-note"},n)]}function Ae(e,n){
let t=[],r=0;for(let[s,o]of n)t.push(e.slice(r,s),p("mark",{},e.slice(s,o))),r=o;return t.push(e.slice(r)),t}var ln="catalog.visited",dn=4;function Te(e){return e.map(n=>({title:n,note:m("a question in words"),address:`models.htm\
l?q=${encodeURIComponent(n)}`}))}function Ie(e){return cn().filter(({address:n})=>n!==e)}function cn(){try{let e=JSON.parse(localStorage.getItem(ln)??"[]");return Array.isArray(e)?e.filter(n=>typeof n?.title==
"string"&&/^(https?|file):/.test(String(n?.address))).slice(0,dn).map(({title:n,address:t})=>({title:n,note:m("visited"),
address:t})):[]}catch{return[]}}var se=6;function Ne(e,n,t){let{site:r,engine:s}=n,{field:o,status:a,list:i,all:c}=e,l=[],u=-1,h=null,f=d=>{l[u]?.setAttribute(
"aria-selected","false"),u=d;let g=l[u];if(g===void 0){o.removeAttribute("aria-activedescendant");return}g.setAttribute(
"aria-selected","true"),o.setAttribute("aria-activedescendant",g.id),u===0?i.scrollTop=0:g.scrollIntoView({block:"neares\
t"})},y=()=>{let d=o.value;if(d===h)return;h=d;let g=performance.now(),w=N(s,r.entries,d),{answer:T}=w;performance.measure(
"find",{start:g});let I=U(r,T,w.query,se),v=E=>{l=[];let M=(k,b,x)=>{let L=`finder-kind-${i.childElementCount}-${l.length}`,
_=p("div",{class:"finder-kind",id:L,role:"presentation"},k);return x>b.length&&_.append(p("span",{},` ${$("{shown} of {n\
}","{shown} of {n}",x,{shown:b.length})}`)),p("div",{role:"group","aria-labelledby":L},_,...b)},S=(k,b)=>{let x=p("a",{class:"\
finder-option",id:`finder-option-${l.length}`,role:"option","aria-selected":"false",tabindex:"-1",href:new URL(k,t).href},
...b);return l.push(x),x},R=(k,b)=>b.length===0?[]:[M(k,b.map(x=>S(x.address,B(x))),b.length)];i.replaceChildren(...d.trim()===
""?[...R(m("Ask"),Te(r.questions)),...R(m("Visited last"),Ie(location.href))]:[...R(m("Answers"),E),...I.map(({title:k,results:b,
count:x})=>M(k,b.map(L=>S(P(L.entry.address,w,r.entries),z(L))),x))]),i.hidden=l.length===0,o.setAttribute("aria-expande\
d",String(l.length>0)),f(l.length>0&&d.trim()!==""?0:-1)};v([]),V(n,d,t).catch(()=>[]).then(E=>{if(E.length===0||d!==o.value)
return;let M=u>0?l[u]?.href:void 0;v(E);let S=l.findIndex(({href:R})=>R===M);S>=0&&f(S)}),a.textContent=d.trim()===""?m(
O):j(d,T,w.without),c.hidden=T.matches.length<=l.length,c.href=`${new URL("search.html",t).href}?q=${encodeURIComponent(
d)}`,c.textContent=$("All {n} results","All {n} results",T.matches.length)};o.addEventListener("input",y),o.addEventListener(
"keydown",d=>{if(d.isComposing||d.altKey||d.shiftKey)return;let{length:g}=l;if(g!==0){if(d.key==="ArrowDown")f((u+1)%g);else if(d.
key==="ArrowUp")f((u+g-1)%g);else if(d.key==="PageDown")f(Math.min(u+se,g-1));else if(d.key==="PageUp")f(Math.max(u-se,0));else if(d.
key==="Enter")un(l[u],d.ctrlKey||d.metaKey);else return;d.preventDefault()}}),i.addEventListener("click",d=>{!d.ctrlKey&&
!d.metaKey&&!d.shiftKey&&e.root.close()}),i.addEventListener("mousedown",d=>d.preventDefault()),y(),"requestIdleCallback"in
window?requestIdleCallback(()=>s.prepare()):setTimeout(()=>s.prepare(),200)}function un(e,n){e!==void 0&&(n?window.open(
e.href,"_blank","noopener"):e.click())}var G;function ve(){return globalThis.catalogSearch!==void 0?Promise.resolve(globalThis.catalogSearch):(G??=de("search-e\
ngine.js").then(A),G.catch(()=>{G=void 0}),G)}var mn=["model","variant","benchmark","method","organisation","licence","measurer","tag","metric","language","paper","pa\
ge"];function Ce(e){if(!gn(e))throw new Error("unknown format of the search index");let n=e.kinds.find(({id:o})=>o==="mo\
del")?.rows??[],t=o=>o.map(a=>e.words[a]??""),r=n.map(([o,,,a,i])=>[o,...a,...t(i)]),s=e.kinds.flatMap(({rows:o,within:a},i)=>o.
map(([c,l,u,h,f,y],d)=>{let g=a[d];return{kind:i,address:l,note:g===void 0?u:[n[g]?.[0],n[g]?.[2]].filter(Boolean).join(
" · "),names:[c,...h],also:g===void 0?t(f):[...r[g]??[],fn(l)],weight:y}}));return{kinds:e.kinds.map(({id:o,title:a})=>({
id:o,title:a})),entries:s,questions:e.questions}}function fn(e){return e.replace(/^models\//,"").replace(".html#v-","/")}
function gn(e){return typeof e!="object"||e===null||!("kinds"in e)||!("words"in e)||!("questions"in e)||!Array.isArray(e.
questions)?!1:Array.isArray(e.kinds)&&Array.isArray(e.words)&&e.kinds.every(hn)}function hn(e){return typeof e!="object"||
e===null||!("id"in e&&"rows"in e&&"within"in e)?!1:mn.some(n=>n===e.id)&&Array.isArray(e.rows)}var X;function oe(e){let n=new URL("assets/data/search.js",e).href;return X??=Promise.all([K(n,"search"),ve()]).then(([t,
r])=>{let s=Ce(t);return{site:s,engine:new r.SearchEngine(s.entries)}}),X.catch(()=>{X=void 0}),X}function He(e,n){let t=n.pathname;return(e.pathname.startsWith(t)?e.pathname.slice(t.length):e.pathname).split("/").map(
o=>pn(o).replace(/\.(html?|md|json)$/i,"").replace(/[-_+\s]+/g," ").trim()).filter(o=>o!==""&&o!=="index").at(-1)??""}function pn(e){
try{return decodeURIComponent(e)}catch{return e}}var ie=40,yn=400;async function Oe(e,n,t){let r=p("input",{class:"finder-field",id:"finder-query",type:"search",autocomplete:"\
off",autocapitalize:"off",spellcheck:"false",maxlength:"200",enterkeyhint:"search"}),s=e.hasAttribute("data-address"),o=()=>new URLSearchParams(
location.search).get("q")??(s?He(location,t):""),a=p("p",{class:"finder-said",role:"status"},o()===""?m(O):""),i=p("div");
e.replaceChildren(p("search",{},p("label",{for:r.id},m("Words of a name; all must match")),r),a,i),r.value=o(),r.value===
""&&!s&&r.focus();let c=await n,{site:l,engine:u}=c,h=document.title.slice(document.title.lastIndexOf(" – ")),f=new Set,
y=0,d=()=>{let w=r.value;y+=1;let T=y,I=N(u,l.entries,w),{answer:v}=I;a.textContent=w.trim()===""?m(O):j(w,v,I.without),
s||(document.title=(w.trim()===""?m("Search"):m("{query}: search",{query:w.trim()}))+h),V(c,w,t).catch(()=>[]).then(E=>{
if(E.length===0||T!==y)return;let M=E.map(S=>p("li",{},p("a",{class:"finder-option",href:new URL(S.address,t).href},...B(
S))));i.prepend(p("h2",{},m("Answers")),p("ul",{class:"finder-results"},...M))}),i.replaceChildren(...U(l,v,I.query,Number.
POSITIVE_INFINITY).flatMap(({title:E,results:M,count:S})=>{let R=f.has(E)||S<=ie,k=p("ul",{class:"finder-results"},...M.
slice(0,R?S:ie).map(L=>p("li",{},p("a",{class:"finder-option",href:new URL(P(L.entry.address,I,l.entries),t).href},...z(
L))))),b=p("h2",{},E,p("span",{class:"finder-count"},` ${S.toLocaleString("en-GB")}`));if(R)return[b,k];let x=p("button",
{class:"finder-more",type:"button"},$("Show all {n}","Show all {n}",S));return x.addEventListener("click",()=>{f.add(E),
d(),[...i.querySelectorAll("h2")].find(_=>_.textContent?.startsWith(E))?.nextElementSibling?.querySelectorAll("a")[ie]?.
focus()}),[b,k,x]}))},g=0;r.addEventListener("input",()=>{f=new Set,d(),clearTimeout(g),g=setTimeout(()=>{let w=new URL(
location.href);r.value.trim()===""?w.searchParams.delete("q"):w.searchParams.set("q",r.value),history.replaceState(null,
"",w)},yn)}),window.addEventListener("popstate",()=>{r.value=o(),d()}),d()}window.catalogFind=async(e,n)=>{let[t]=await Promise.all([oe(n),J("finder.css")]);Ne(e,t,n)};var ae=document.getElementById(
"finder-page");if(ae!==null){let e=new URL(".",document.querySelector("a#search")?.href??location.href);J("finder.css").
then(()=>Oe(ae,oe(e),e)).catch(n=>{throw ae.replaceChildren(m("The search could not be loaded.")),n})}})();
