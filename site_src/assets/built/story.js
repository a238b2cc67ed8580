// Built from site_src/frontend/src by `make bundle`: change it there.
"use strict";(()=>{function s(t,e={},...n){let r=document.createElement(t);for(let[o,i]of Object.entries(e))i!==null&&r.setAttribute(o,i);for(let o of n)
o!==null&&r.append(N(o,t)?_(o):o);return r}var C=/[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;
function N(t,e){return typeof t=="string"&&e!=="option"&&e!=="textarea"&&C.test(t)}function _(t){let e=document.createElement(
"bdi");return e.textContent=t,e}function E(t){let e=t.replace(/^#/,"");try{return decodeURIComponent(e)}catch{return e}}var U=document.currentScript instanceof HTMLScriptElement?document.currentScript.src:location.href;function w(t){return new Promise(
(e,n)=>{let r=document.createElement("script");r.src=t,r.addEventListener("load",()=>e()),r.addEventListener("error",()=>{
r.remove(),n(new Error(`${t} could not be loaded`))}),document.head.append(r)})}var g=new Map;function M(t,e){let n=g.get(t);return n!==void 0||(n=w(t).then(()=>{let r=window.catalogData?.[e];if(r===void 0)
throw new Error(`${t} does not register ${e}`);return r}),n.catch(()=>g.delete(t)),g.set(t,n)),n}function a(t,...e){let n=x(t);return S(typeof n=="string"?n:t,e[0]??{})}function b(t,e,n,r={}){let o=x(t)??[t,e],i=typeof o==
"string"?[o]:o,l=n===1?i[0]:i.at(-1);return S(l??e,{n:n.toLocaleString("en"),...r})}function x(t){let e=typeof window>"u"?void 0:window.catalogData;return e?.words?.[t]??e?.["more-words"]?.[t]}function S(t,e){
return t.replace(/\{(\w+)\}/g,(n,r)=>r in e?String(e[r]):n)}function L(t){let e=[[a("Place"),t.place],[a("Measured by"),t.measured],[a("Read in"),t.address===""?t.read:$(t)],[a("Se\
ttings"),t.settings],[a("Cost"),t.cost],[a("Caution"),t.standing],[a("Other reports"),t.others],[a("Problems"),t.seen]];
return s("div",{id:"story-said"},s("p",{class:"title"},t.title),s("p",{class:"figure"},s("b",{},t.value),t.interval===""?
null:s("small",{},` ${t.interval}`)),s("p",{class:"basis"},t.basis),s("dl",{},...e.filter(([,n])=>n!=="").map(([n,r])=>s(
"div",{},s("dt",{},n),s("dd",{},r)))))}function T(t,e){return s("p",{class:"rest"},s("a",{href:e},t.reports>1?b("All {n}\
 reports","All {n} reports",t.reports):a("All details")))}function $(t){return s("a",{href:t.address},t.read)}function R(t,e,n,r){let o=r+8,i={left:8,right:n.width-8-e.width,top:o,bottom:n.height-8},l=Math.max(o,Math.min(t.top-4,i.
bottom-e.height)),d=i.bottom-o;if(t.right+4<=i.right)return{left:t.right+4,top:l,maxHeight:d};if(t.left-4-e.width>=i.left)
return{left:t.left-4-e.width,top:l,maxHeight:d};let c=Math.max(i.left,Math.min(t.left,i.right)),h=i.bottom-t.bottom-4,p=t.
top-4-o;return e.height<=h||h>=p?{left:c,top:t.bottom+4,maxHeight:h}:{left:c,top:t.top-4-Math.min(e.height,p),maxHeight:p}}var m=".score:has(> a)";function P(t){let e=0;for(let n of t)e=(e*31+n.charCodeAt(0))%1021;return e}function A(t,e){if(t.format!==4)throw new Error(
"the stories are of another version than this script");let n=Object.hasOwn(t.families,e)?t.families[e]??[]:[],r=t.fields.
length-1;return new Map(n.map(o=>{let i=o.map((d,c)=>c===r?d:t.texts[d]??""),l=Object.fromEntries(i.map((d,c)=>[t.fields[c],
d]));return[l.id,l]}))}var I=150,q=250,D=document.currentScript instanceof HTMLScriptElement?document.currentScript.src:location.href,O=/models\/([^/]+)\.html(?:\?[^#]*)?#(.+)$/,
v=class{card=s("div",{class:"story-card",popover:"manual"});score=null;dismissed=null;timer=0;constructor(){addEventListener(
"pointerover",e=>{e.pointerType!=="touch"&&this.pointAt(e.target)}),document.documentElement.addEventListener("pointerle\
ave",()=>this.pointAt(null)),addEventListener("focusin",({target:e})=>this.focusOn(e)),addEventListener("pointerdown",({
target:e})=>{f(e)!==this.score&&this.close()}),addEventListener("click",({target:e})=>{let n=e instanceof Element?e.closest(
".score > .ask"):null;n!==null&&this.press(n)}),addEventListener("keydown",e=>{e.key!=="Escape"||this.score===null||(e.preventDefault(),
e.stopPropagation(),this.dismissed=this.score,this.close())},{capture:!0}),addEventListener("scroll",()=>this.follow(),{
capture:!0,passive:!0}),addEventListener("resize",()=>this.follow())}pointAt(e){let n=f(e);clearTimeout(this.timer),n!==
this.dismissed&&(this.dismissed=null),n===null?this.score!==null&&(this.timer=setTimeout(()=>this.leave(),q)):n!==this.score&&
n!==this.dismissed&&(H(n).catch(()=>{}),this.timer=setTimeout(()=>{this.open(n)},I))}focusOn(e){let n=f(e);n!==this.dismissed&&
(this.dismissed=null),!(n===this.score||n===this.dismissed)&&(n===null?this.close():e instanceof Element&&e.matches("a:f\
ocus-visible")&&this.open(n))}leave(){this.score?.contains(document.activeElement)!==!0&&this.close()}press(e){let n=f(e);
n!==null&&(n===this.score?this.close():this.open(n))}async open(e){this.close(),this.score=e;let n=u(e),r=e.querySelector(
".ask");try{let o=await H(e);if(this.score!==e)return;this.card.replaceChildren(L(o),T(o,n.href))}catch{if(this.score!==
e)return;if(r===null){this.close();return}this.card.replaceChildren(s("p",{},a("The details could not be loaded.")),s("p",
{class:"rest"},s("a",{href:n.href},a("Open the page"))))}e.append(this.card),this.card.showPopover(),n.setAttribute("ari\
a-describedby","story-said"),r?.setAttribute("aria-expanded","true"),this.follow()}close(){clearTimeout(this.timer),this.
score!==null&&(u(this.score).removeAttribute("aria-describedby"),this.score.querySelector(".ask")?.setAttribute("aria-ex\
panded","false"),this.score=null,this.card.remove())}follow(){if(this.score===null||!this.card.isConnected)return;let e=this.
score.getBoundingClientRect(),n=Math.max(0,document.querySelector(".md-header")?.getBoundingClientRect().bottom??0),r={width:document.
documentElement.clientWidth,height:innerHeight};if(e.bottom<n||e.top>r.height||e.width===0){this.close();return}this.card.
style.maxHeight="";let{left:o,top:i,maxHeight:l}=R(e,{width:this.card.offsetWidth,height:this.card.offsetHeight},r,n);Object.
assign(this.card.style,{left:`${o}px`,top:`${i}px`,maxHeight:`${l}px`})}};function f(t){let e=t instanceof Element?t.closest(
m):null;return e!==null&&O.test(u(e).href)?e:null}function u(t){let e=t.querySelector(":scope > a");if(e===null)throw new Error(
"a score without a link");return e}var y=new Map;async function H(t){let e=u(t),[,n="",r=""]=O.exec(e.href)??[],o=y.get(
n);if(o===void 0){let l=`stories/${P(n)}`;o=M(new URL(`../assets/data/${l}.js`,e.href).href,l).then(d=>A(d,n)),o.catch(()=>y.
delete(n)),y.set(n,o)}let i=(await o).get(e.dataset.report??E(r));if(i===void 0)throw new Error(`no story of ${e.href}`);
return i}function j(){let t=()=>{for(let e of document.querySelectorAll(`${m}:not(:has(> .ask))`)){if(f(e)===null)continue;
let n=a("About {value}: who measured it, and how",{value:u(e).textContent??""});u(e).after(s("button",{type:"button",class:"\
ask","aria-expanded":"false","aria-label":n}))}};t();for(let e of document.querySelectorAll("main"))new MutationObserver(
t).observe(e,{childList:!0,subtree:!0})}var k=s("link",{rel:"stylesheet",href:new URL("../stylesheets/story.css",D).href});
k.addEventListener("load",()=>{matchMedia("(hover: none)").matches&&j();let t=new v;t.pointAt(document.querySelector(`${m}\
:hover`)),t.focusOn(document.activeElement)});document.head.append(k);})();
