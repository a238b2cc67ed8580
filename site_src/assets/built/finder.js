// Built from site_src/frontend/src by `make bundle`: change it there.
"use strict";(()=>{var le=document.currentScript instanceof HTMLScriptElement?document.currentScript.src:location.href;function Y(e){return new Promise(
(n,t)=>{let r=document.createElement("script");r.src=e,r.addEventListener("load",()=>n()),r.addEventListener("error",()=>{
r.remove(),t(new Error(`${e} could not be loaded`))}),document.head.append(r)})}function de(e){return Y(new URL(e,le).href)}
function J(e){let n=new URL(`../stylesheets/${e}`,le).href;return[...document.querySelectorAll('link[rel="stylesheet"]')].
some(r=>r.href===n)?Promise.resolve():new Promise(r=>{let s=document.createElement("link");s.rel="stylesheet",s.href=n,s.
addEventListener("load",()=>r()),s.addEventListener("error",()=>r()),document.head.append(s)})}function m(e,...n){let t=ue(e);return me(typeof t=="string"?t:e,n[0]??{})}function M(e,n,t,r={}){let s=ue(e)??[e,n],o=typeof s==
"string"?[s]:s,a=t===1?o[0]:o.at(-1);return me(a??n,{n:t.toLocaleString("en"),...r})}function C(e){return e.join(m(", "))}function ce(e){return _e(e,(n,t)=>m("{text} and {item}",{text:n,item:t}))}function _e(e,n){let[t="",...r]=e;return r.reduce(n,t)}function ue(e){let n=typeof window>"u"?void 0:window.catalogData;return n?.words?.[e]??n?.["more-words"]?.[e]}function me(e,n){
return e.replace(/\{(\w+)\}/g,(t,r)=>r in n?String(n[r]):t)}function p(e,n={},...t){let r=document.createElement(e);for(let[s,o]of Object.entries(n))o!==null&&r.setAttribute(s,o);for(let s of t)
s!==null&&r.append(Pe(s,e)?Ue(s):s);return r}var De=/[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;
function Pe(e,n){return typeof e=="string"&&n!=="option"&&n!=="textarea"&&De.test(e)}function Ue(e){let n=document.createElement(
"bdi");return n.textContent=e,n}var H=new Set("a and best by did do does for good has have how in is llm llms model models most of on reach reached real\
ly result results score scored scores say says the top under vs was well what which who with".split(" ")),D=/请问|在|上(?!海)|的|得分|分数|成绩|结果|表现|是?多少|如何|怎么样/gu,
fe=6;function v(e,n,t){let r=e.find(t),s=t.trim().split(/\s+/),o=r.corrections.some(({typed:i})=>i.includes(" "));if(s.length<
2||s.length>2*fe||r.matches.length>0&&!o)return{answer:r,query:t,without:[]};let a=s.filter(i=>!H.has(i.toLowerCase()));
for(let i=a.length;i>0&&a.length<=fe;i-=1){let d=null,c=Number.POSITIVE_INFINITY;for(let u of he(a,i)){if(u.length===s.length)
continue;let h=e.find(u.join(" "));if(h.matches.length===0||h.corrections.length>0)continue;let g=n[h.matches[0]??-1]?.names[0]?.
toLowerCase()??"",y=u.every(l=>g.includes(l.toLowerCase()))?0:h.matches.length;y<c&&(c=y,d={answer:h,query:u.join(" "),without:s.
filter(l=>!u.includes(l))})}if(d!==null)return d}return{answer:r,query:t,without:[]}}function P(e,{without:n},t){if(n.length===
0||!e.startsWith("models/"))return e;let r=n.map(o=>o.toLowerCase()),s=t.find(({address:o,names:a})=>o.startsWith(ge)&&a.
some(i=>i.toLowerCase().split(/\s+/).every(d=>r.includes(d))));return s===void 0?e:`${e.replace(/#.*$/,"")}#on-${s.address.
slice(ge.length).replace(/\.html.*$/,"")}`}var ge="benchmarks/";function he(e,n){return n===0?[[]]:e.flatMap((t,r)=>he(e.
slice(r+1),n-1).map(s=>[t,...s]))}function R(){if(globalThis.catalogSearch===void 0)throw new Error("search-engine.js is not loaded");return globalThis.catalogSearch}function Z(e,n){let{fold:t,wordsOf:r}=R(),{text:s,starts:o,origins:a}=t(e),i=[];for(let c of r(n)){let u=ye(s,o,c.text);
if(u!==null){i.push(u);continue}for(let h of c.parts){let g=ye(s,o,h);g!==null&&i.push(g)}}i.sort(([c],[u])=>c-u);let d=[];
for(let[c,u]of i){let h=d.at(-1);h!==void 0&&c<=h[1]?h[1]=Math.max(h[1],u):d.push([c,u])}return d.map(([c,u])=>[a[c]??0,
Ke(e,a[u-1]??0)])}function ye(e,n,t){let r=-1;for(let i=e.indexOf(t);i>=0;i=e.indexOf(t,i+1)){if(n[i]!==0)return[i,i+t.length];
r<0&&(r=i)}if(r>=0&&t.length>2)return[r,r+t.length];let s=new(R()).FuzzyMatcher(t);if(s.maxErrors===0)return null;let o=null,
a=s.maxErrors+1;for(let i=0;i<e.length;i+=1){if(n[i]===0)continue;let d=s.match(e,i,e.length);d===null||d.errors>=a||(a=
d.errors,o=[i,s.end(e,n,i)??e.length])}return o}function Ke(e,n){let t=e.slice(n);return n+(/^.\p{M}*/su.exec(t)?.[0]??t.
slice(0,1)).length}function U(e,{matches:n},t,r){let s=new Map;for(let o of n){let a=e.entries[o];if(a===void 0)continue;let i=s.get(a.kind);
i===void 0?s.set(a.kind,[a]):i.push(a)}return Array.from(s,([o,a])=>({title:e.kinds[o]?.title??"",results:a.slice(0,r).map(
i=>Fe(i,t)),count:a.length}))}function Fe(e,n){let[t="",...r]=e.names,s=Z(t,n),o={entry:e,marks:s,other:"",otherMarks:[]},
a=ee(s);for(let i of r){let d=Z(i,n);ee(d)>a&&(a=ee(d),o={entry:e,marks:s,other:i,otherMarks:d})}return o}function ee(e){
return e.reduce((n,[t,r])=>n+r-t,0)}function j(e,{matches:n,corrections:t,unknown:r},s=[]){if(e.trim()==="")return"";if(r.
length>0)return m("Nothing matches {words}.",{words:C(r)});if(n.length===0)return m("Nothing has all of these words.");let o=M(
"{n} result","{n} results",n.length);if(s.length>0)return m("Nothing has all of these words; without {words}: {results}.",
{words:C(s),results:o});if(t.length===0)return m("{results}.",{results:o});let a=C(t.map(d=>d.shown)),i=C(t.map(d=>d.typed));
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
replace(D," ").split(/[\s,;:?？!]+/u).filter(d=>d!==""&&!H.has(d)),s=te(n,r);if(s===null)return null;let{thing:o,rest:a}=s,
i=a.filter(d=>o.also.some(c=>c.toLowerCase()===d));for(let d of new Set([a.join(" "),a.filter(c=>!i.includes(c)).join(" ")])){
let{matches:c,unknown:u}=d===""?{matches:[],unknown:[]}:e.find(d),[,h,g=""]=Ye.exec(n[c[0]??-1]?.address??"")??[];if(h===
void 0||u.length>0)continue;let[,y=""]=Se.exec(o.address)??[];return{family:h,variant:g,benchmark:y,words:i}}return null}
function te(e,n){let{fold:t}=R(),r=new Map;for(let s of e)if(Se.test(s.address))for(let o of s.names)r.has(t(o).text)||r.
set(t(o).text,s);for(let s=Math.min(Je,n.length);s>0;s-=1)for(let o=0;o+s<=n.length;o+=1){let a=r.get(t(n.slice(o,o+s).join(
" ")).text);if(a!==void 0)return{thing:a,rest:[...n.slice(0,o),...n.slice(o+s)]}}return null}function Ee(e,n){let{family:t,
variant:r,benchmark:s,words:o}=e,a=r===""?`_${t}_`:`_${t}_${r}`,i=({id:c})=>c.startsWith(`${s}_`)&&(r===""?c.includes(a):
`${c}_`.includes(`${a}_`)),d=({title:c})=>o.filter(u=>c.toLowerCase().includes(u)).length;return n.filter(i).sort((c,u)=>d(
u)-d(c)||Number.parseFloat(u.value)-Number.parseFloat(c.value))}var ke=/^measurers\/([^/#]+)\.html$/,Ze=/\b(?:measured|values?|results?|scores?|by|own|itself|themselves)\b|由|测量|评测|的|得分/giu;
function Le(e,n,t){let r=Q(t),s=W(t).toLowerCase().replace(D," ").split(/[\s,;:?？!]+/u).filter(f=>f!==""&&!H.has(f)),o=te(
n,s);if(o===null)return null;let{thing:a,rest:i}=o,d=i.join(" ").replace(Ze," ").trim(),{matches:c,unknown:u}=d===""?{matches:[],
unknown:[]}:e.find(d),g=(u.length>0?[]:c.map(f=>n[f])).find(f=>ke.test(f?.address??""));if(r===""&&g===void 0)return null;
let[,y=""]=ke.exec(g?.address??"")??[],l=[y===""?"":`measured-by=${y}`,r===""?"":`as-of=${r}`];return{benchmark:a.names[0]??
"",month:r,measurer:g?.names[0]??"",address:`${a.address}?${l.filter(f=>f!=="").join("&")}`}}var en=/\s+(?:vs\.?|versus|against|or|(?:is )?(?:better|worse) than|compared (?:to|with))\s+|\s*(?:对比|相比|还是|和|与|跟)\s*/i,
re=/^models\/([^/#]+)\.html(?:#v-(.+))?$/,nn=6;function Me(e,n,t){let r=t.split(en).slice(0,nn);if(r.length<2)return[];let s=r.
map(a=>tn(e,n,a)).filter(a=>a!==null),o=new Set(s.map(({ref:a})=>a));return s.length===r.length&&o.size===s.length?s:[]}
function tn(e,n,t){let{matches:r}=v(e,n,t.replace(/\b(?:is|surely|better|worse)\b|比较|哪个|谁|更?[好强]|对比|[?？]/gi,
" ")).answer,s=r.map(l=>n[l]).find(l=>re.test(l?.address??"")),[,o,a]=re.exec(s?.address??"")??[];if(s===void 0||o===void 0)
return null;let i=s.names[0]??"",d=n.filter(({address:l})=>l.startsWith(`models/${o}.html#v-`)),c=d.filter(({names:[l=""]})=>l===
i||l.startsWith(`${i} (`)),u=c.length>0?c:d.filter(l=>l===s||a===void 0),h=Math.max(...u.map(({weight:l})=>l)),g=u.find(
({weight:l})=>l===h),[,,y=""]=re.exec(g?.address??"")??[];return g===void 0?null:{ref:`${o}/${y}`,name:g.names[0]??""}}function Re(e){let n=0;for(let t of e)n=(n*31+t.charCodeAt(0))%1021;return n}function $e(e,n){if(e.format!==4)throw new Error(
"the stories are of another version than this script");let t=Object.hasOwn(e.families,n)?e.families[n]??[]:[],r=e.fields.
length-1;return new Map(t.map(s=>{let o=s.map((i,d)=>d===r?i:e.texts[i]??""),a=Object.fromEntries(o.map((i,d)=>[e.fields[d],
i]));return[a.id,a]}))}var on=4;async function V({engine:e,site:n},t,r){let s=an({engine:e,site:n},t);if(s.length>0)return s;let o=xe(e,n.entries,
t);if(o===null)return[];let a=`stories/${Re(o.family)}`,i=await K(new URL(`assets/data/${a}.js`,r).href,a),d=`models/${o.
family}.html`;return Ee(o,[...$e(i,o.family).values()]).slice(0,on).map(({id:c,title:u,value:h,interval:g,measured:y})=>({
title:g===""?h:`${h} (${g})`,note:m("{title} · measured by {measurer}",{title:u,measurer:y}),address:`${d}#${c}`}))}function an({
engine:e,site:n},t){let r=Q(t),s=Me(e,n.entries,r===""?t:W(t));if(s.length>0){let d=ce(s.map(({name:u})=>u)),c=r===""?"":
`&as-of=${r}`;return[{title:r===""?m("Compare {models}",{models:d}):m("Compare {models} as of {month}",{models:d,month:r}),
note:m("who is ahead on which benchmark, or not told apart"),address:`compare.html?models=${s.map(({ref:u})=>u).join(",")}${c}`}]}
let o=Le(e,n.entries,t);if(o===null)return[];let{benchmark:a,measurer:i}=o;return[{title:r===""?a:m("{benchmark} as of {\
month}",{benchmark:a,month:r}),note:i===""?m("the leaderboard of then"):i,address:o.address}]}var O="Models, benchmarks, methods, organisations, tags, papers and pages.";function z({entry:e,marks:n,other:t,otherMarks:r}){let s=p("span",{class:"finder-note"});return t!==""&&s.append(`${m("a\
lso")} `,...Ae(t,r),e.note===""?"":" · "),s.append(e.note),[p("span",{class:"finder-name"},...Ae(e.names[0]??"",n)),s]}
function B({title:e,note:n}){return[p("span",{class:"finder-name"},e),p("span",{class:"finder-note"},n)]}function Ae(e,n){
let t=[],r=0;for(let[s,o]of n)t.push(e.slice(r,s),p("mark",{},e.slice(s,o))),r=o;return t.push(e.slice(r)),t}var ln="catalog.visited",dn=4;function Te(e){return e.map(n=>({title:n,note:m("a question in words"),address:`models.htm\
l?q=${encodeURIComponent(n)}`}))}function Ne(e){return cn().filter(({address:n})=>n!==e)}function cn(){try{let e=JSON.parse(localStorage.getItem(ln)??"[]");return Array.isArray(e)?e.filter(n=>typeof n?.title==
"string"&&/^(https?|file):/.test(String(n?.address))).slice(0,dn).map(({title:n,address:t})=>({title:n,note:m("visited"),
address:t})):[]}catch{return[]}}var se=6;function ve(e,n,t){let{site:r,engine:s}=n,{field:o,status:a,list:i,all:d}=e,c=[],u=-1,h=null,g=l=>{c[u]?.setAttribute(
"aria-selected","false"),u=l;let f=c[u];if(f===void 0){o.removeAttribute("aria-activedescendant");return}f.setAttribute(
"aria-selected","true"),o.setAttribute("aria-activedescendant",f.id),u===0?i.scrollTop=0:f.scrollIntoView({block:"neares\
t"})},y=()=>{let l=o.value;if(l===h)return;h=l;let f=performance.now(),w=v(s,r.entries,l),{answer:$}=w;performance.measure(
"find",{start:f});let A=U(r,$,w.query,se),I=x=>{c=[];let T=(k,b,S)=>{let L=`finder-kind-${i.childElementCount}-${c.length}`,
_=p("div",{class:"finder-kind",id:L,role:"presentation"},k);return S>b.length&&_.append(p("span",{},` ${M("{shown} of {n\
}","{shown} of {n}",S,{shown:b.length})}`)),p("div",{role:"group","aria-labelledby":L},_,...b)},E=(k,b)=>{let S=p("a",{class:"\
finder-option",id:`finder-option-${c.length}`,role:"option","aria-selected":"false",tabindex:"-1",href:new URL(k,t).href},
...b);return c.push(S),S},N=(k,b)=>b.length===0?[]:[T(k,b.map(S=>E(S.address,B(S))),b.length)];i.replaceChildren(...l.trim()===
""?[...N(m("Ask"),Te(r.questions)),...N(m("Visited last"),Ne(location.href))]:[...N(m("Answers"),x),...A.map(({title:k,results:b,
count:S})=>T(k,b.map(L=>E(P(L.entry.address,w,r.entries),z(L))),S))]),i.hidden=c.length===0,o.setAttribute("aria-expande\
d",String(c.length>0)),g(c.length>0&&l.trim()!==""?0:-1)};I([]),V(n,l,t).catch(()=>[]).then(x=>{x.length>0&&l===o.value&&
I(x)}),a.textContent=l.trim()===""?m(O):j(l,$,w.without),d.hidden=$.matches.length<=c.length,d.href=`${new URL("search.h\
tml",t).href}?q=${encodeURIComponent(l)}`,d.textContent=M("All {n} results","All {n} results",$.matches.length)};o.addEventListener(
"input",y),o.addEventListener("keydown",l=>{if(l.isComposing||l.altKey||l.shiftKey)return;let{length:f}=c;if(f!==0){if(l.
key==="ArrowDown")g((u+1)%f);else if(l.key==="ArrowUp")g((u+f-1)%f);else if(l.key==="PageDown")g(Math.min(u+se,f-1));else if(l.
key==="PageUp")g(Math.max(u-se,0));else if(l.key==="Enter")un(c[u],l.ctrlKey||l.metaKey);else return;l.preventDefault()}}),
i.addEventListener("click",l=>{!l.ctrlKey&&!l.metaKey&&!l.shiftKey&&e.root.close()}),i.addEventListener("mousedown",l=>l.
preventDefault()),y(),"requestIdleCallback"in window?requestIdleCallback(()=>s.prepare()):setTimeout(()=>s.prepare(),200)}
function un(e,n){e!==void 0&&(n?window.open(e.href,"_blank","noopener"):e.click())}var G;function Ie(){return globalThis.catalogSearch!==void 0?Promise.resolve(globalThis.catalogSearch):(G??=de("search-e\
ngine.js").then(R),G.catch(()=>{G=void 0}),G)}var mn=["model","variant","benchmark","method","organisation","licence","measurer","tag","metric","language","paper","pa\
ge"];function Ce(e){if(!gn(e))throw new Error("unknown format of the search index");let n=e.kinds.find(({id:o})=>o==="mo\
del")?.rows??[],t=o=>o.map(a=>e.words[a]??""),r=n.map(([o,,,a,i])=>[o,...a,...t(i)]),s=e.kinds.flatMap(({rows:o,within:a},i)=>o.
map(([d,c,u,h,g,y],l)=>{let f=a[l];return{kind:i,address:c,note:f===void 0?u:[n[f]?.[0],n[f]?.[2]].filter(Boolean).join(
" · "),names:[d,...h],also:f===void 0?t(g):[...r[f]??[],fn(c)],weight:y}}));return{kinds:e.kinds.map(({id:o,title:a})=>({
id:o,title:a})),entries:s,questions:e.questions}}function fn(e){return e.replace(/^models\//,"").replace(".html#v-","/")}
function gn(e){return typeof e!="object"||e===null||!("kinds"in e)||!("words"in e)||!("questions"in e)||!Array.isArray(e.
questions)?!1:Array.isArray(e.kinds)&&Array.isArray(e.words)&&e.kinds.every(hn)}function hn(e){return typeof e!="object"||
e===null||!("id"in e&&"rows"in e&&"within"in e)?!1:mn.some(n=>n===e.id)&&Array.isArray(e.rows)}var X;function oe(e){let n=new URL("assets/data/search.js",e).href;return X??=Promise.all([K(n,"search"),Ie()]).then(([t,
r])=>{let s=Ce(t);return{site:s,engine:new r.SearchEngine(s.entries)}}),X.catch(()=>{X=void 0}),X}function He(e,n){let t=n.pathname;return(e.pathname.startsWith(t)?e.pathname.slice(t.length):e.pathname).split("/").map(
o=>pn(o).replace(/\.(html?|md|json)$/i,"").replace(/[-_+\s]+/g," ").trim()).filter(o=>o!==""&&o!=="index").at(-1)??""}function pn(e){
try{return decodeURIComponent(e)}catch{return e}}var ie=40,yn=400;async function Oe(e,n,t){let r=p("input",{class:"finder-field",id:"finder-query",type:"search",autocomplete:"\
off",autocapitalize:"off",spellcheck:"false",maxlength:"200",enterkeyhint:"search"}),s=e.hasAttribute("data-address"),o=()=>new URLSearchParams(
location.search).get("q")??(s?He(location,t):""),a=p("p",{class:"finder-said",role:"status"},o()===""?m(O):""),i=p("div");
e.replaceChildren(p("search",{},p("label",{for:r.id},m("Words of a name; all must match")),r),a,i),r.value=o(),r.value===
""&&!s&&r.focus();let d=await n,{site:c,engine:u}=d,h=document.title.slice(document.title.lastIndexOf(" – ")),g=new Set,
y=0,l=()=>{let w=r.value;y+=1;let $=y,A=v(u,c.entries,w),{answer:I}=A;a.textContent=w.trim()===""?m(O):j(w,I,A.without),
s||(document.title=(w.trim()===""?m("Search"):m("{query}: search",{query:w.trim()}))+h),V(d,w,t).catch(()=>[]).then(x=>{
if(x.length===0||$!==y)return;let T=x.map(E=>p("li",{},p("a",{class:"finder-option",href:new URL(E.address,t).href},...B(
E))));i.prepend(p("h2",{},m("Answers")),p("ul",{class:"finder-results"},...T))}),i.replaceChildren(...U(c,I,A.query,Number.
POSITIVE_INFINITY).flatMap(({title:x,results:T,count:E})=>{let N=g.has(x)||E<=ie,k=p("ul",{class:"finder-results"},...T.
slice(0,N?E:ie).map(L=>p("li",{},p("a",{class:"finder-option",href:new URL(P(L.entry.address,A,c.entries),t).href},...z(
L))))),b=p("h2",{},x,p("span",{class:"finder-count"},` ${E.toLocaleString("en-GB")}`));if(N)return[b,k];let S=p("button",
{class:"finder-more",type:"button"},M("Show all {n}","Show all {n}",E));return S.addEventListener("click",()=>{g.add(x),
l(),[...i.querySelectorAll("h2")].find(_=>_.textContent?.startsWith(x))?.nextElementSibling?.querySelectorAll("a")[ie]?.
focus()}),[b,k,S]}))},f=0;r.addEventListener("input",()=>{g=new Set,l(),clearTimeout(f),f=setTimeout(()=>{let w=new URL(
location.href);r.value.trim()===""?w.searchParams.delete("q"):w.searchParams.set("q",r.value),history.replaceState(null,
"",w)},yn)}),window.addEventListener("popstate",()=>{r.value=o(),l()}),l()}window.catalogFind=async(e,n)=>{let[t]=await Promise.all([oe(n),J("finder.css")]);ve(e,t,n)};var ae=document.getElementById(
"finder-page");if(ae!==null){let e=new URL(".",document.querySelector("a#search")?.href??location.href);J("finder.css").
then(()=>Oe(ae,oe(e),e)).catch(n=>{throw ae.replaceChildren(m("The search could not be loaded.")),n})}})();
