// Built from site_src/frontend/src by `make bundle`: change it there.
"use strict";(()=>{function b(t){let e=/^color\(srgb\s+(\S+)\s+(\S+)\s+(\S+?)(?:\s*\/\s*(\S+))?\)$/.exec(t.trim());if(e===null)return t;let[
o,r,n]=e.slice(1,4).map(s=>{let i=Number(s);return Number.isFinite(i)?Math.round(Math.min(1,Math.max(0,i))*255):0}),a=e[4]===
void 0?1:Number(e[4]);return`rgba(${o},${r},${n},${Number.isFinite(a)?a:1})`}function E(t,e){return{...L(e),widthPx:e.clientWidth,coarsePointer:matchMedia("(pointer: coarse)").matches,background:z(
e),resolveColour:o=>S(t,o,"")}}function O(t,e,o){let r=n=>S(t,n,"light");return{...L(e),widthPx:o,coarsePointer:!1,background:r(
"var(--md-default-bg-color,#fff)"),resolveColour:r}}function L(t){let e=getComputedStyle(t);return{fontFamily:e.fontFamily,
fontSizePx:Math.max(12,Math.round(Number.parseFloat(e.fontSize)*.85))}}function S(t,e,o){let r=document.createElement("s\
pan");r.hidden=!0,r.style.colorScheme=o,r.style.color=e,t.append(r);let n=b(getComputedStyle(r).color);return r.remove(),
n}function z(t){for(let e=t;e!==null;e=e.parentElement){let o=b(getComputedStyle(e).backgroundColor);if(!/^rgba\(.*,\s*0\)$/.
test(o))return o}return"rgb(255,255,255)"}function c(t){return typeof t=="object"&&t!==null&&!Array.isArray(t)}function u(t,e){let o={...t};for(let[r,n]of Object.
entries(e)){let a=Object.hasOwn(t,r)?t[r]:void 0;o[r]=c(a)&&c(n)?u(a,n):n}return o}function C(t,e){return typeof t=="str\
ing"?e(t):Array.isArray(t)?t.map(o=>C(o,e)):c(t)?p(t,e):t}function p(t,e){return Object.fromEntries(Object.entries(t).map(
([o,r])=>[o,C(r,e)]))}var g=560;function M(t){if(!c(t))throw new Error("chart data is not an object");let{data:e,layout:o={},narrow:r={}}=t;if(!Array.
isArray(e)||!e.every(c))throw new Error("chart data has no list of traces");if(!c(o)||!c(r))throw new Error("chart layou\
t is not an object");return{data:e,layout:o,narrow:r}}function h(t,e){let o=/^var\(--.+\)$/,r=s=>o.test(s)?e.resolveColour(
s):s,n=e.widthPx<g?u(t.layout,t.narrow):t.layout,a=u(B(n,e),n);return{data:t.data.map(s=>p(s,r)),layout:p(a,r)}}function B(t,e){
let o=e.resolveColour("var(--md-default-fg-color,currentcolor)"),r=e.resolveColour("var(--catalog-grid,color-mix(in srgb\
,currentcolor 16%,transparent))"),n=e.resolveColour("var(--md-default-fg-color--light,currentcolor)"),a={color:o,family:e.
fontFamily,size:e.fontSizePx},s={automargin:!0,gridcolor:r,linecolor:r,tickcolor:r,zerolinecolor:r},i=new Set(["xaxis","\
yaxis",...Object.keys(t).filter(l=>/^[xy]axis\d*$/.test(l))]);return{autosize:!0,paper_bgcolor:e.background,plot_bgcolor:"\
rgba(0,0,0,0)",font:a,colorway:Array.from({length:N},(l,d)=>e.resolveColour(`var(--catalog-series-${d+1},${T[d]??""})`)),
dragmode:e.coarsePointer?!1:"zoom",hoverlabel:{bgcolor:e.background,bordercolor:n,font:a},legend:{bgcolor:"rgba(0,0,0,0)"},
modebar:{bgcolor:"rgba(0,0,0,0)",color:n,activecolor:o},margin:{t:16,r:16,b:48,l:56},uirevision:"page",...Object.fromEntries(
[...i].map(l=>[l,s]))}}var T=["#0072b2","#d55e00","#009e73","#cc79a7","#56b4e9","#e69f00"],N=T.length;var W=document.currentScript instanceof HTMLScriptElement?document.currentScript.src:location.href;function m(t){return new Promise(
(e,o)=>{let r=document.createElement("script");r.src=t,r.addEventListener("load",()=>e()),r.addEventListener("error",()=>{
r.remove(),o(new Error(`${t} could not be loaded`))}),document.head.append(r)})}function j(t){return m(new URL(t,W).href)}var w=new Map;function y(t,e){let o=w.get(t);return o!==void 0||(o=m(t).then(()=>{let r=window.catalogData?.[e];if(r===void 0)
throw new Error(`${t} does not register ${e}`);return r}),o.catch(()=>w.delete(t)),w.set(t,o)),o}async function X(t,e,o){let r=new URL(t.dataset[e]??"",document.baseURI).href,n=await y(r,"late-part");t.dataset[e]!==void 0&&
(delete t.dataset[e],o(n))}function K(t){return X(t,"plot",([e=""])=>{t.insertAdjacentHTML("beforeend",e)})}async function H(){await Promise.all([...document.
querySelectorAll("[data-plot]")].map(K))}var v=null;function V(t){v??=H().then(()=>j("dated-plots.js")),v.then(()=>{window.catalogDatedPlots!==void 0&&t(window.catalogDatedPlots)}).
catch(e=>{v=null,console.error(e)})}function R(){let t=document.querySelector(".plot-as-of");if(t===null||document.querySelector(
"svg.plot[data-rule], #models")===null)return;t.hidden=!1;let e=()=>{t.removeEventListener("change",e),V(r=>r.startForm())},
o=t.querySelector("[name=as-of]");new URLSearchParams(location.search).has("as-of")||o!==null&&o.value!==""?e():t.addEventListener(
"change",e)}var x=new Map;function J(t){let e=x.get(t);return e!==void 0||(e=m(t).then(()=>{if(window.Plotly===void 0)throw new Error(
`${t} does not define Plotly`);return window.Plotly}),e.catch(()=>x.delete(t)),x.set(t,e)),e}var D=["svg","png"],P=900,A=2;function F(t,e,o){let{data:r,layout:n}=h(t,e),s=Object.entries(n).filter(([i,l])=>/^[xy]axis\d*$/.
test(i)&&c(l)).flatMap(([i])=>{let l=o[i],d=c(l)?l.range:void 0;return d===void 0?[]:[[i,{range:d}]]});return{data:r,layout:u(
n,Object.fromEntries(s))}}async function k(t,e,o,r){let n={width:P,height:o},a=await t.toImage({...e,layout:{...e.layout,
...n}},{format:"svg",...n});if(r==="png")return G(a,n);let s=decodeURIComponent(a.slice(a.indexOf(",")+1));return new Blob(
[s],{type:"image/svg+xml"})}async function G(t,e){let o=new Image(e.width*A,e.height*A);o.src=t,await o.decode();let r=document.
createElement("canvas");return r.width=o.width,r.height=o.height,r.getContext("2d")?.drawImage(o,0,0,o.width,o.height),new Promise(
(n,a)=>{r.toBlob(s=>s===null?a(new Error("no picture came of it")):n(s),"image/png")})}function I(t,e){let o=document.createElement(
"a");o.href=URL.createObjectURL(t),o.download=e,o.click(),setTimeout(()=>URL.revokeObjectURL(o.href),6e4)}var Z="400px",Q={responsive:!0,displaylogo:!1,showSendToCloud:!1,plotlyServerURL:"",scrollZoom:!1,modeBarButtonsToRemove:[
"toImage","select2d","lasso2d","autoScale2d"]};function f(t,e,o){let r=t.querySelector(e);r!==null&&(r.hidden=!o)}async function $({
figure:t,canvas:e,chart:o,plotly:r}){let{data:n,layout:a}=h(o,E(t,e));await r.react(e,n,a,Q)}async function Y(t){let{chart:e,
figure:o,plotly:r}=t.dataset,n=t.querySelector(".chart-canvas");if(e===void 0||o===void 0||r===void 0||n===null)throw new Error(
"chart is incomplete");let a=_=>new URL(_,document.baseURI).href,[s,i]=await Promise.all([J(a(r)),y(a(o),e)]),l=M(i);t.classList.
contains("fitted")&&(n.style.height=`${n.offsetHeight}px`,n.replaceChildren());let d={figure:t,canvas:n,chart:l,plotly:s};
return await $(d),d}function tt(t){let e=()=>{$(t).catch(r=>console.error(r))};new MutationObserver(e).observe(document.
body,{attributes:!0,attributeFilter:["data-md-color-scheme","data-md-color-primary","data-md-color-accent"]}),matchMedia(
"(prefers-color-scheme: dark)").addEventListener("change",e);let o=t.canvas.clientWidth<g;new ResizeObserver(()=>{let r=t.
canvas.clientWidth<g;r!==o&&(o=r,e())}).observe(t.canvas)}async function et({figure:t,canvas:e,chart:o,plotly:r},n){let a=e.
layout??{},s=F(o,O(t,e,P),a),i=await k(r,s,e.clientHeight,n);I(i,`${t.id.replace(/-chart$/,"")||"chart"}.${n}`)}function ot(t){
for(let e of D){let o=t.figure.querySelector(`button.save[data-format="${e}"]`);o!==null&&(o.hidden=!1,o.addEventListener(
"click",()=>{et(t,e).catch(r=>console.error(r))}))}}async function q(t){if(t.dataset.chartState===void 0){t.dataset.chartState=
"drawing";try{let e=await Y(t);tt(e),ot(e),f(t,".chart-waiting",!1),t.dataset.chartState="drawn"}catch(e){console.error(
e),f(t,".chart-waiting",!1),f(t,".chart-failed",!0),t.dataset.chartState="failed"}}}var U=new IntersectionObserver(t=>{for(let{
isIntersecting:e,target:o}of t)e&&(U.unobserve(o),q(o))},{rootMargin:Z});function rt(t,e){e.hidden=!1,e.addEventListener(
"click",()=>{e.hidden=!0;let o=t.parentElement;if(o!==null)for(let r of[".plot-key",".plot-place"])f(o,r,!1);for(let r of[
".chart-place",".caption"])f(t,r,!0);q(t)})}for(let t of document.querySelectorAll("figure[data-chart]")){let e=t.querySelector(
"button.explore");e===null?U.observe(t):rt(t,e)}R();})();
