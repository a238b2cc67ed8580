// Built from site_src/frontend/src by `make bundle`: change it there.
"use strict";(()=>{var z=document.currentScript instanceof HTMLScriptElement?document.currentScript.src:location.href;function g(e){return new Promise(
(t,n)=>{let o=document.createElement("script");o.src=e,o.addEventListener("load",()=>t()),o.addEventListener("error",()=>{
o.remove(),n(new Error(`${e} could not be loaded`))}),document.head.append(o)})}function m(e){return g(new URL(e,z).href)}function d(e,...t){let n=J(e);return Q(typeof n=="string"?n:e,t[0]??{})}function S(e,t){return d(e).split(/\{(\w+)\}/).map((n,o)=>o%2===1?t[n]:n).filter(n=>n!==void 0&&n!=="")}function J(e){let t=typeof window>"u"?void 0:window.catalogData;return t?.words?.[e]??t?.["more-words"]?.[e]}function Q(e,t){
return e.replace(/\{(\w+)\}/g,(n,o)=>o in t?String(t[o]):n)}function c(e,t={},...n){let o=document.createElement(e);for(let[r,l]of Object.entries(t))l!==null&&o.setAttribute(r,l);for(let r of n)
r!==null&&o.append(Y(r,e)?Z(r):r);return o}var X=/[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;
function Y(e,t){return typeof e=="string"&&t!=="option"&&t!=="textarea"&&X.test(e)}function Z(e){let t=document.createElement(
"bdi");return t.textContent=e,t}var ee="Models, benchmarks, methods, organisations, tags, papers and pages.";function H(e){let t=c("input",{class:"finde\
r-field",type:"text",inputmode:"search",enterkeyhint:"go",role:"combobox","aria-label":d("Search this site"),"aria-autoc\
omplete":"list","aria-expanded":"false","aria-controls":"finder-list","aria-describedby":"finder-keys",autocomplete:"off",
autocapitalize:"off",spellcheck:"false",maxlength:"200",placeholder:d("Search")}),n=c("button",{class:"finder-close",type:"\
button"},d("Close")),o=c("p",{class:"finder-said",role:"status"},d(ee)),r=c("div",{class:"finder-list",id:"finder-list",
role:"listbox","aria-label":d("Results")});r.hidden=!0;let l=c("a",{class:"finder-all",href:e.href},d("All results"));l.
hidden=!0;let s=c("p",{class:"finder-keys",id:"finder-keys"});s.append(...S("{up}{down} choose {enter} open {escape} clo\
se",{up:p("↑"),down:p("↓"),enter:p("↵"),escape:p("Esc")}));let i=c("dialog",{class:"finder","aria-label":d("Search")},
c("div",{class:"finder-head"},t,n),o,r,c("div",{class:"finder-foot"},l,s));return n.addEventListener("click",()=>i.close()),
i.addEventListener("click",a=>{a.target===i&&i.close()}),i.addEventListener("close",()=>{let a=document.activeElement;(a===
null||a===document.body||i.contains(a))&&e.focus()}),document.body.append(i),{root:i,field:t,status:o,list:r,all:l}}function p(e){
return c("kbd",{},e)}var k="catalog.visited",A=4;function R(e,t){let n=te().filter(o=>o.address!==t);try{localStorage.setItem(k,JSON.stringify([{title:e,address:t},...n].
slice(0,A+1)))}catch{}}function te(){try{let e=JSON.parse(localStorage.getItem(k)??"[]");return Array.isArray(e)?e.filter(
t=>typeof t?.title=="string"&&/^(https?|file):/.test(String(t?.address))).slice(0,A).map(({title:t,address:n})=>({title:t,
note:d("visited"),address:n})):[]}catch{return[]}}function ne(e){let t=new URL(".",e.href),n,o,r=s=>{if(o!==void 0)return;o=(window.catalogFind===void 0?m("finder.js"):Promise.
resolve()).then(()=>window.catalogFind?.(s,t)),o.catch(()=>{o=void 0,s.status.textContent=d("The search could not be loa\
ded."),s.all.textContent=d("Try the search page"),s.all.hidden=!1})},l=()=>{n??=H(e),!n.root.open&&(n.root.showModal(),n.
field.select(),r(n))};e.setAttribute("role","button"),e.setAttribute("aria-haspopup","dialog"),e.addEventListener("click",
s=>{s.ctrlKey||s.metaKey||s.shiftKey||(s.preventDefault(),l())}),e.addEventListener("keydown",s=>{s.key===" "&&(s.preventDefault(),
l())}),document.addEventListener("keydown",s=>{s.defaultPrevented||s.isComposing||s.altKey||s.shiftKey&&s.key!=="/"||!(s.
ctrlKey||s.metaKey?s.key.toLowerCase()==="k":s.key==="/"&&!oe(s.target))||(s.preventDefault(),l())})}function oe(e){return e instanceof
HTMLElement&&(e.isContentEditable||e.matches("input, textarea, select"))&&e.closest("dialog:not([open])")===null}function P(){
let e=document.querySelector("a#search");if(e===null)return;ne(e);let t=document.querySelector("h1")?.firstChild?.textContent?.
trim()??"";t!==""&&R(t,location.href)}function f(e){let t=e.replace(/^#/,"");try{return decodeURIComponent(t)}catch{return t}}var h=new Map;function y(e,t){let n=h.get(e);return n!==void 0||(n=g(e).then(()=>{let o=window.catalogData?.[t];if(o===void 0)
throw new Error(`${e} does not register ${t}`);return o}),n.catch(()=>h.delete(e)),h.set(e,n)),n}var re=1200;async function q(e,t,n){let o=new URL(e.dataset[t]??"",document.baseURI).href,r=await y(o,"late-part");e.dataset[t]!==
void 0&&(delete e.dataset[t],n(r))}function I(e){return e.dataset.further===void 0?null:q(e,"further",([t="",n=""])=>{[...e.
tBodies].at(-1)?.insertAdjacentHTML("beforeend",t),e.insertAdjacentHTML("beforeend",n),e.closest("section, details")?.querySelector(
".rows-note")?.remove()})}function E(e){console.error(e)}function C(e){return q(e,"plot",([t=""])=>{e.insertAdjacentHTML(
"beforeend",t)})}async function v(){await Promise.all([...document.querySelectorAll("[data-plot]")].map(C))}function w(){
let[e]=L();if(e===void 0)return null;let t=new URL(e.dataset.reports??"",document.baseURI).href;return y(t,"late-part").
then(n=>{let o=n;for(let r of L()){delete r.dataset.reports;for(let l of r.parentElement?.querySelectorAll("td[id]")??[])
l.removeAttribute("id");r.querySelector(":scope > .note")?.remove(),r.insertAdjacentHTML("beforeend",o[r.dataset.group??
""]??"")}})}function L(){return document.querySelectorAll("details[data-reports]")}function se(){addEventListener("keydo\
wn",e=>{let t=(e.ctrlKey||e.metaKey)&&!e.shiftKey&&!e.altKey&&e.key==="p",n=[...document.querySelectorAll("table[data-fu\
rther]")];!t||n.length===0&&document.querySelector("[data-plot]")===null||(e.preventDefault(),Promise.all([v(),...n.map(
I)]).catch(E).finally(()=>print()))})}function D(){let e=new IntersectionObserver(t=>{for(let{isIntersecting:n,target:o}of t){
if(!n)continue;e.unobserve(o),(o instanceof HTMLTableElement?I(o):C(o))?.catch(E)}},{rootMargin:`${re}px`});for(let t of document.
querySelectorAll("[data-further], [data-plot]"))e.observe(t);for(let t of L())t.addEventListener("toggle",()=>{w()?.catch(
E)},{once:!0});document.querySelector("[data-further], [data-plot]")!==null&&se()}function O(){T(),addEventListener("hashchange",T);let e=[];addEventListener("beforeprint",()=>{e=[...document.querySelectorAll(
".md-content details:not([open])")];for(let t of e)t.open=!0}),addEventListener("afterprint",()=>{for(let t of e)t.open=
!1;e=[]})}function T(){let e=document.getElementById(f(location.hash)),n=location.hash!==""&&(e===null||e.matches("td"))?
w():null;if(n!==null&&n.then(ie,r=>console.error(r)),e===null||n!==null)return;let o=!1;for(let r=e.closest("details");r!==
null;r=r.parentElement?.closest("details")??null)o||=!r.open,r.open=!0;o&&e.scrollIntoView()}function ie(){location.replace(
location.hash),T()}function _(){let e=document.getElementById("__drawer");if(!(e instanceof HTMLInputElement))return;let t=()=>{e.checked=!1};
addEventListener("pagehide",t),document.addEventListener("keydown",({key:n})=>{n==="Escape"&&t()})}function N(){let e=document.querySelector(".md-header"),t=document.querySelector(".md-header__title"),n=document.querySelector(
"article h1"),o=document.querySelector(".md-top");return e===null||t===null?[]:(o?.addEventListener("click",()=>{scrollTo(
{top:0,behavior:matchMedia("(prefers-reduced-motion: reduce)").matches?"instant":"smooth"}),document.querySelector(".md-\
logo")?.focus({preventScroll:!0})}),[(r,l)=>{e.classList.toggle("md-header--shadow",r>0),t.classList.toggle("md-header__\
title--active",n!==null&&n.getBoundingClientRect().bottom<e.offsetHeight),o!==null&&document.activeElement!==o&&(o.hidden=
!l||r<innerHeight)}])}function F(e){for(let t of e){let{href:n}=t,o=()=>{t.href=new URL(location.search+location.hash,n).href};for(let r of["p\
ointerdown","focus","click"])t.addEventListener(r,o)}}function K(){let e=[...document.querySelectorAll("article :is(pre > code, table:not([class]))")];if(e.length===0)return;
let t=new ResizeObserver(n=>{for(let{target:o}of n)o.scrollWidth>o.clientWidth?o.setAttribute("tabindex","0"):o.removeAttribute(
"tabindex")});for(let n of e)t.observe(n)}var M="__palette",le=["scheme","primary","accent"];function $(){let e=[...document.querySelectorAll(`input[name=${M}]`)];
if(e.length===0)return;let t=matchMedia("(prefers-color-scheme: light)"),n=s=>{if(s.dataset.mdColorMedia!=="(prefers-col\
or-scheme)")return s;let i=`(prefers-color-scheme: ${t.matches?"light":"dark"})`;return e.find(a=>a.dataset.mdColorMedia===
i)??s},o=s=>Object.fromEntries(le.map(i=>[i,s.getAttribute(`data-md-color-${i}`)??""])),r=s=>{for(let[i,a]of Object.entries(
o(n(s)))){let u=`data-md-color-${i}`;document.body.getAttribute(u)!==a&&document.body.setAttribute(u,a)}for(let i of e)i.
nextElementSibling.hidden=i!==s};for(let[s,i]of e.entries())i.addEventListener("change",()=>{let a={index:s,color:{media:i.
dataset.mdColorMedia??"",...o(i)}};__md_set(M,a),r(i)});t.addEventListener("change",()=>{let s=e.find(({checked:i})=>i);
s!==void 0&&r(s)});let l=e[__md_get(M)?.index??0]??e[0];l!==void 0&&(l.checked=!0,r(l))}function B(e){let t=0,n=!1,o=()=>{n=!1;let r=scrollY;for(let l of e)l(r,r<t);t=r};addEventListener("scroll",()=>{n||(n=!0,
requestAnimationFrame(o))},{passive:!0})}var ae=4/3;function de(e,t,n){let o=0,r=e.length;for(;o<r;){let l=o+r>>>1;t(e[l])<=n?o=l+1:r=l}return o}function U(){let e=document.
querySelector(".md-nav--secondary"),t=document.querySelector(".md-header");if(e===null||t===null)return[];let n=[...e.querySelectorAll(
"a[href^='#']")].map(r=>({link:r,heading:document.getElementById(f(r.hash))})).filter(r=>r.heading!==null),o=0;return[()=>{
if(e.offsetParent===null)return;let r=de(n,({heading:l})=>l.getBoundingClientRect().top,t.offsetHeight*ae);if(r!==o){o=r;
for(let[l,{link:s}]of n.entries())s.classList.toggle("passed",l<r),l===r-1?s.setAttribute("aria-current","true"):s.removeAttribute(
"aria-current");ce(n[r-1]?.link,e.closest(".md-sidebar__scrollwrap"))}}]}function ce(e,t){if(t===null)return;let{top:n,bottom:o}=t.
getBoundingClientRect(),r=e?.getBoundingClientRect();r===void 0?t.scrollTop=0:(r.top<n||r.bottom>o)&&(t.scrollTop+=r.top-
n-t.clientHeight/2)}var b=null;function ue(e){b??=v().then(()=>m("dated-plots.js")),b.then(()=>{window.catalogDatedPlots!==void 0&&e(window.
catalogDatedPlots)}).catch(t=>{b=null,console.error(t)})}function j(){let e=document.querySelector(".plot-as-of");if(e===
null||document.querySelector("svg.plot[data-rule], #models")===null)return;e.hidden=!1;let t=()=>{e.removeEventListener(
"change",t),ue(o=>o.startForm())},n=e.querySelector("[name=as-of]");new URLSearchParams(location.search).has("as-of")||n!==
null&&n.value!==""?t():e.addEventListener("change",t)}function fe(e){return((e instanceof HTMLInputElement||e instanceof HTMLTextAreaElement?e.value:e.textContent)??"").trim()}
function me(e){let t=document.createRange();t.selectNodeContents(e);let n=getSelection();n?.removeAllRanges(),n?.addRange(
t)}async function V(e){try{return await navigator.clipboard.writeText(fe(e)),!0}catch{me(e);let t=document.execCommand("\
copy");return t&&getSelection()?.removeAllRanges(),t}}function pe(e,t){return e.find(t)??e[0]}function W(e){let t=[...e.querySelectorAll(":scope > [data-option]")];if(t.length<
2)return;let n=[...e.querySelectorAll(":scope > .choices > button")];n.forEach((i,a)=>{let u=t[a];u!==void 0&&i.addEventListener(
"click",()=>{o(u);let x=u.querySelector("[id]");x!==null&&history.replaceState(null,"",`#${x.id}`)})});let o=i=>{t.forEach(
(a,u)=>{a.hidden=a!==i,n[u]?.setAttribute("aria-pressed",String(a===i))})},r=()=>document.getElementById(f(location.hash)),
l=()=>{let i=r();i===null||!e.contains(i)||(o(t.find(a=>a.contains(i))),i.scrollIntoView())},s=r();o(pe(t,i=>s!==null&&i.
contains(s))),e.classList.remove("drawn"),s!==null&&e.contains(s)&&s.scrollIntoView(),addEventListener("hashchange",l)}function ge(){let e=document.createElement("p");return e.className="catalog-status",e.setAttribute("role","status"),Object.
assign(e.style,{position:"absolute",width:"1px",height:"1px",margin:"-1px",overflow:"hidden",clipPath:"inset(50%)",whiteSpace:"\
nowrap"}),document.body.append(e),e}var he=2e3;function ye(e){if(e.length===0)return;let t=ge(),n=0;for(let o of e){let r=document.
getElementById(o.dataset.copyTarget??"");r!==null&&(o.hidden=!1,o.addEventListener("click",()=>{V(r).then(l=>{t.textContent=
l?d("Copied"):d("Not copied: the text is selected, copy it by keyboard"),o.dataset.copyState=l?"copied":"selected",o.focus(
{preventScroll:!0}),clearTimeout(n),n=setTimeout(()=>{t.textContent="";for(let s of e)delete s.dataset.copyState},he)})}))}}
function Ee(e){e.addEventListener("submit",t=>{t.preventDefault();let n=String(new FormData(e).get("q")??""),o=/\s(?:vs\.?|versus)\s|对比|还是/i.
test(n)?"compare":"ask";location.assign(`${e.dataset[o]}?q=${encodeURIComponent(n)}`)})}function G(){ye([...document.querySelectorAll(
"button[data-copy-target]")]);for(let e of document.querySelectorAll("[data-choice]"))W(e);for(let e of document.querySelectorAll(
"form[data-ask]"))Ee(e);document.querySelector("figure[data-chart]")===null&&j()}$();B([...N(),...U()]);_();O();K();F(document.querySelectorAll("a.skin-language"));D();G();P();document.documentElement.
classList.replace("no-js","js");})();
