// Built from site_src/frontend/src by `make bundle`: change it there.
"use strict";(()=>{function b(e){let t=/^color\(srgb\s+(\S+)\s+(\S+)\s+(\S+?)(?:\s*\/\s*(\S+))?\)$/.exec(e.trim());if(t===null)return e;let[
o,r,n]=t.slice(1,4).map(s=>{let i=Number(s);return Number.isFinite(i)?Math.round(Math.min(1,Math.max(0,i))*255):0}),a=t[4]===
void 0?1:Number(t[4]);return`rgba(${o},${r},${n},${Number.isFinite(a)?a:1})`}function x(e,t){return{...O(t),widthPx:t.clientWidth,coarsePointer:matchMedia("(pointer: coarse)").matches,background:z(
t),resolveColour:o=>S(e,o,"")}}function L(e,t,o){let r=n=>S(e,n,"light");return{...O(t),widthPx:o,coarsePointer:!1,background:r(
"var(--md-default-bg-color,#fff)"),resolveColour:r}}function O(e){let t=getComputedStyle(e);return{fontFamily:t.fontFamily,
fontSizePx:Math.max(12,Math.round(Number.parseFloat(t.fontSize)*.85))}}function S(e,t,o){let r=document.createElement("s\
pan");r.hidden=!0,r.style.colorScheme=o,r.style.color=t,e.append(r);let n=b(getComputedStyle(r).color);return r.remove(),
n}function z(e){for(let t=e;t!==null;t=t.parentElement){let o=b(getComputedStyle(t).backgroundColor);if(!/^rgba\(.*,\s*0\)$/.
test(o))return o}return"rgb(255,255,255)"}function c(e){return typeof e=="object"&&e!==null&&!Array.isArray(e)}function u(e,t){let o={...e};for(let[r,n]of Object.
entries(t)){let a=Object.hasOwn(e,r)?e[r]:void 0;o[r]=c(a)&&c(n)?u(a,n):n}return o}function C(e,t){return typeof e=="str\
ing"?t(e):Array.isArray(e)?e.map(o=>C(o,t)):c(e)?p(e,t):e}function p(e,t){return Object.fromEntries(Object.entries(e).map(
([o,r])=>[o,C(r,t)]))}var h=560;function M(e){if(!c(e))throw new Error("chart data is not an object");let{data:t,layout:o={},narrow:r={}}=e;if(!Array.
isArray(t)||!t.every(c))throw new Error("chart data has no list of traces");if(!c(o)||!c(r))throw new Error("chart layou\
t is not an object");return{data:t,layout:o,narrow:r}}function g(e,t){let o=/^var\(--.+\)$/,r=s=>o.test(s)?t.resolveColour(
s):s,n=t.widthPx<h?u(e.layout,e.narrow):e.layout,a=u(B(n,t),n);return{data:e.data.map(s=>p(s,r)),layout:p(a,r)}}function B(e,t){
let o=t.resolveColour("var(--md-default-fg-color,currentcolor)"),r=t.resolveColour("var(--catalog-grid,color-mix(in srgb\
,currentcolor 16%,transparent))"),n=t.resolveColour("var(--md-default-fg-color--light,currentcolor)"),a={color:o,family:t.
fontFamily,size:t.fontSizePx},s={automargin:!0,gridcolor:r,linecolor:r,tickcolor:r,zerolinecolor:r},i=new Set(["xaxis","\
yaxis",...Object.keys(e).filter(l=>/^[xy]axis\d*$/.test(l))]);return{autosize:!0,paper_bgcolor:t.background,plot_bgcolor:"\
rgba(0,0,0,0)",font:a,colorway:Array.from({length:N},(l,d)=>t.resolveColour(`var(--catalog-series-${d+1},${T[d]??""})`)),
dragmode:t.coarsePointer?!1:"zoom",hoverlabel:{bgcolor:t.background,bordercolor:n,font:a},legend:{bgcolor:"rgba(0,0,0,0)"},
modebar:{bgcolor:"rgba(0,0,0,0)",color:n,activecolor:o},margin:{t:16,r:16,b:48,l:56},uirevision:"page",...Object.fromEntries(
[...i].map(l=>[l,s]))}}var T=["#0072b2","#d55e00","#009e73","#cc79a7","#56b4e9","#e69f00"],N=T.length;var W=document.currentScript instanceof HTMLScriptElement?document.currentScript.src:location.href;function m(e){return new Promise(
(t,o)=>{let r=document.createElement("script");r.src=e,r.addEventListener("load",()=>t()),r.addEventListener("error",()=>{
r.remove(),o(new Error(`${e} could not be loaded`))}),document.head.append(r)})}function j(e){return m(new URL(e,W).href)}var w=new Map;function y(e,t){let o=w.get(e);return o!==void 0||(o=m(e).then(()=>{let r=window.catalogData?.[t];if(r===void 0)
throw new Error(`${e} does not register ${t}`);return r}),o.catch(()=>w.delete(e)),w.set(e,o)),o}async function X(e,t,o){let r=new URL(e.dataset[t]??"",document.baseURI).href,n=await y(r,"late-part");e.dataset[t]!==void 0&&
(delete e.dataset[t],o(n))}function K(e){return X(e,"plot",([t=""])=>{e.insertAdjacentHTML("beforeend",t)})}async function H(){await Promise.all([...document.
querySelectorAll("[data-plot]")].map(K))}var v=null;function V(e){v??=H().then(()=>j("dated-plots.js")),v.then(()=>{window.catalogDatedPlots!==void 0&&e(window.catalogDatedPlots)}).
catch(t=>{v=null,console.error(t)})}function R(){let e=document.querySelector(".plot-as-of");if(e===null||document.querySelector(
"svg.plot[data-rule], #models")===null)return;e.hidden=!1;let t=()=>{e.removeEventListener("change",t),V(r=>r.startForm())},
o=e.querySelector("[name=as-of]");new URLSearchParams(location.search).has("as-of")||o!==null&&o.value!==""?t():e.addEventListener(
"change",t)}var E=new Map;function J(e){let t=E.get(e);return t!==void 0||(t=m(e).then(()=>{if(window.Plotly===void 0)throw new Error(
`${e} does not define Plotly`);return window.Plotly}),t.catch(()=>E.delete(e)),E.set(e,t)),t}var A=["svg","png"],P=900,k=2;function D(e,t,o){let{data:r,layout:n}=g(e,t),s=Object.entries(n).filter(([i,l])=>/^[xy]axis\d*$/.
test(i)&&c(l)).flatMap(([i])=>{let l=o[i],d=c(l)?l.range:void 0;return d===void 0?[]:[[i,{range:d}]]});return{data:r,layout:u(
n,Object.fromEntries(s))}}async function F(e,t,o,r){let n={width:P,height:o},a=await e.toImage({...t,layout:{...t.layout,
...n}},{format:"svg",...n});if(r==="png")return G(a,n);let s=decodeURIComponent(a.slice(a.indexOf(",")+1));return new Blob(
[s],{type:"image/svg+xml"})}async function G(e,t){let o=new Image(t.width*k,t.height*k);o.src=e,await o.decode();let r=document.
createElement("canvas");return r.width=o.width,r.height=o.height,r.getContext("2d")?.drawImage(o,0,0,o.width,o.height),new Promise(
(n,a)=>{r.toBlob(s=>s===null?a(new Error("no picture came of it")):n(s),"image/png")})}function I(e,t){let o=document.createElement(
"a");o.href=URL.createObjectURL(e),o.download=t,o.click(),setTimeout(()=>URL.revokeObjectURL(o.href),6e4)}var Z="400px",Q={responsive:!0,displaylogo:!1,showSendToCloud:!1,plotlyServerURL:"",scrollZoom:!1,modeBarButtonsToRemove:[
"toImage","select2d","lasso2d","autoScale2d"]};function f(e,t,o){let r=e.querySelector(t);r!==null&&(r.hidden=!o)}async function $({
figure:e,canvas:t,chart:o,plotly:r}){let{data:n,layout:a}=g(o,x(e,t));await r.react(t,n,a,Q)}async function Y(e){let{chart:t,
figure:o,plotly:r}=e.dataset,n=e.querySelector(".chart-canvas");if(t===void 0||o===void 0||r===void 0||n===null)throw new Error(
"chart is incomplete");let a=_=>new URL(_,document.baseURI).href,[s,i]=await Promise.all([J(a(r)),y(a(o),t)]),l=M(i);e.classList.
contains("fitted")&&(n.style.height=`${n.offsetHeight}px`,n.replaceChildren());let d={figure:e,canvas:n,chart:l,plotly:s};
return await $(d),d}function ee(e){let t=()=>{$(e).catch(r=>console.error(r))};new MutationObserver(t).observe(document.
body,{attributes:!0,attributeFilter:["data-md-color-scheme","data-md-color-primary","data-md-color-accent"]}),matchMedia(
"(prefers-color-scheme: dark)").addEventListener("change",t);let o=e.canvas.clientWidth<h;new ResizeObserver(()=>{let r=e.
canvas.clientWidth<h;r!==o&&(o=r,t())}).observe(e.canvas)}async function te({figure:e,canvas:t,chart:o,plotly:r},n){let a=t.
layout??{},s=D(o,L(e,t,P),a),i=await F(r,s,t.clientHeight,n);I(i,`${e.id.replace(/-chart$/,"")||"chart"}.${n}`)}function oe(e){
for(let t of A){let o=e.figure.querySelector(`button.save[data-format="${t}"]`);o!==null&&(o.hidden=!1,o.addEventListener(
"click",()=>{te(e,t).catch(r=>console.error(r))}))}}async function q(e){if(e.dataset.chartState===void 0){e.dataset.chartState=
"drawing";try{let t=await Y(e);ee(t),oe(t),f(e,".chart-waiting",!1),e.dataset.chartState="drawn"}catch(t){console.error(
t),f(e,".chart-waiting",!1),f(e,".chart-failed",!0),e.dataset.chartState="failed"}}}var U=new IntersectionObserver(e=>{for(let{
isIntersecting:t,target:o}of e)t&&(U.unobserve(o),q(o))},{rootMargin:Z});function re(e,t){t.hidden=!1,t.addEventListener(
"click",()=>{t.hidden=!0;let o=e.parentElement;if(o!==null)for(let r of[".plot-key",".plot-place"])f(o,r,!1);for(let r of[
".chart-place",".caption"])f(e,r,!0);q(e)})}for(let e of document.querySelectorAll("figure[data-chart]")){let t=e.querySelector(
"button.explore");t===null?U.observe(e):re(e,t)}R();})();
