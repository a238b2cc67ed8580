// Built from site_src/frontend/src by `make bundle`: change it there.
"use strict";(()=>{function c(n,...e){let t=O(n);return C(typeof t=="string"?t:n,e[0]??{})}function g(n,e,t,r={}){let o=O(n)??[n,e],s=typeof o==
"string"?[o]:o,a=t===1?s[0]:s.at(-1);return C(a??e,{n:t.toLocaleString("en"),...r})}function p(n){return re(n.filter(e=>e!==""),(e,t)=>c("{text} {sentence}",{text:e,sentence:t}))}function re(n,e){let[t="",
...r]=n;return r.reduce(e,t)}function O(n){let e=typeof window>"u"?void 0:window.catalogData;return e?.words?.[n]??e?.["more-words"]?.[n]}function C(n,e){
return n.replace(/\{(\w+)\}/g,(t,r)=>r in e?String(e[r]):t)}var H=["as-of","sense"];function k(n){return{asOf:E(n.get("as-of")??""),sense:n.get("sense")==="published"?"published":"\
released"}}function E(n){let[,e,t,r]=/^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(n)??[];if(e===void 0)return"";let o=new Date(
Date.UTC(Number(e),Number(t??"12"),0)).getUTCDate();return`${e}-${t??"12"}-${r??o}`}function m(n,e={},...t){let r=document.createElement(n);for(let[o,s]of Object.entries(e))s!==null&&r.setAttribute(o,s);for(let o of t)
o!==null&&r.append(se(o,n)?ae(o):o);return r}var oe=/[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;
function se(n,e){return typeof n=="string"&&e!=="option"&&e!=="textarea"&&oe.test(n)}function ae(n){let e=document.createElement(
"bdi");return e.textContent=n,e}function y(n,e){let t=n.querySelector(e);if(t===null)throw new Error(`the page has no ${e}`);
return t}function I(n,e,t){let o=[...n.replace(/^\?/,"").split("&").filter(s=>s!==""&&!e(s.split("=")[0]??"")),...t];return o.length===
0?"":`?${o.join("&")}`}function q(n,e){let[t=null,r=null,o=null,s=null,a=null]=n.split(",").map(i=>i===""?null:Number(i));return{released:t,published:r,
until:o,earlier:e,beaten:{released:s,published:a}}}function F(n,e){return e===null?!n.earlier:e.sense==="released"?!n.earlier&&
b(n.released,e.month):b(n.published,e.month)&&!b(n.until,e.month)}function _(n,e){return b(n.beaten[e.sense],e.month)}function b(n,e){
return n!==null&&n<=e}function x(n){let[e=0,t=1,r=1]=n.split("-").map(Number),o=(e-2e3)*12+t-1;return r===new Date(Date.
UTC(e,t,0)).getUTCDate()?o:o-1}function h(n){return new Date(Date.UTC(2e3,n,1)).toLocaleDateString(document.documentElement.lang||"en",{month:"long",year:"\
numeric",timeZone:"UTC"})}function V(n,e){let t=e?-1:1,r=[...n].sort((s,a)=>s.x-a.x||t*(s.y-a.y)),o=Number.POSITIVE_INFINITY;
return r.filter(({y:s})=>t*s>=o?!1:(o=t*s,!0))}var f=class{root;show;date;sense;status;constructor(e,t){this.root=e,this.show=t,this.date=y(e,"[name=as-of]"),this.sense=
y(e,"[name=sense]"),this.status=y(document,".plot-status")}start(){this.root.addEventListener("change",()=>{this.updateAddress(),
this.apply()}),addEventListener("popstate",()=>this.follow()),this.date.value===""?this.follow():(this.updateAddress(),this.
apply())}meaning({sense:e}){return this.root.dataset[e]??""}heading({month:e},t){return(this.root.dataset.heading??"").replace(
"{month}",h(e)).replace("{best}",t===""?"–":t)}follow(){let{asOf:e,sense:t}=k(new URLSearchParams(location.search));this.
date.value=e,this.sense.value=t,this.apply()}get at(){let e=E(this.date.value);return e===""?null:{month:x(e),sense:this.
sense.value==="published"?"published":"released"}}get parts(){return this.at===null?[]:[`as-of=${this.date.value}`,`sens\
e=${this.at.sense}`]}updateAddress(){let e=I(location.search,t=>H.includes(t),this.parts);if(e!==location.search)try{history.
pushState(null,"",`${location.pathname}${e}${location.hash}`)}catch{}}apply(){let{at:e}=this;document.body.classList.toggle(
"as-of-date",e!==null),this.sense.hidden=e===null;for(let t of document.querySelectorAll("nav.choices a, nav.choose-work\
 a"))t.search=this.parts.join("&");Promise.resolve(this.show(e)).then(t=>{(e===null||this.at?.month===e.month&&this.at.sense===
e.sense)&&(this.status.textContent=t)}).catch(t=>console.error(t))}};function U(n,e){let t=new f(n,r=>{let o=e.map(a=>{let i=a.show(r);return a.writeHeading(r===null?null:t.heading(r,i.best)),
i}),[s]=o;return r===null||s===void 0?"":ie(r,t.meaning(r),s)});t.start()}function ie({month:n},e,{shown:t,all:r,undated:o,
first:s}){let a={month:h(n),meaning:e};if(t===0&&s===null)return c("As of the end of {month}, {meaning}: no point of thi\
s chart has such a date.",a);if(t===0)return c("As of the end of {month}, {meaning}: no point yet; the first one came in\
 {first}.",{...a,first:h(s??n)});let i=g("As of the end of {month}, {meaning}: {n} point; today {all}.","As of the end o\
f {month}, {meaning}: {n} points; today {all}.",t,{...a,all:r}),l=g("{n} of today without such a date is left out.","{n}\
 of today without such a date are left out.",o),d=c("The table, the CSV file and the chart to explore are of today.");return p(
[i,o===0?"":l,d])}var M="http://www.w3.org/2000/svg",j=5,le=520,de={narrow:5,wide:14},ue=6.6,B=15,ce=2,w=class n{svg;section;original;heading;at=null;constructor(e){
this.svg=e,this.section=e.closest(".plot-section"),this.heading=this.headingText?.textContent??"",this.original=[...e.childNodes].
map(r=>r.cloneNode(!0));let t=this.isNarrow;addEventListener("resize",()=>{this.at===null||t===this.isNarrow||(t=this.isNarrow,
this.show(this.at))})}static all(e){return[...e.querySelectorAll("svg.plot[data-rule]")].map(t=>new n(t))}show(e){this.at=
e,this.svg.replaceChildren(...this.original.map(l=>l.cloneNode(!0)));let t=this.dots(),r=t.filter(({months:l})=>!l.earlier),
o=t.filter(({months:l})=>F(l,e));if(e!==null){let l=new Set(o);for(let d of t)d.link.classList.toggle("out",!l.has(d)),d.
link.classList.remove("earlier");this.redraw(o,e)}let s=e?.sense??"released",i=(s==="released"?r:t).map(({months:l})=>l[s]).
filter(l=>l!==null);return{shown:o.length,all:r.length,undated:r.filter(({months:l})=>l[s]===null).length,best:this.best(
o),first:i.length===0?null:Math.min(...i)}}writeHeading(e){let t=this.headingText;t!==null&&(t.textContent=e??this.heading)}get headingText(){
return this.section?.querySelector("h2, h3")?.firstChild??null}get rule(){return(this.svg.dataset.rule??"").split(" ")}get lowerIsBetter(){
return this.rule.includes("lower")}get isNarrow(){return this.svg.clientWidth<le}dots(){return[...this.svg.querySelectorAll(
"a[data-m]")].map(e=>{let t=e.querySelector("svg");return{link:e,months:q(e.dataset.m??"",e.matches(".earlier")),x:Number.
parseFloat(t?.getAttribute("x")??"0"),y:Number(t?.getAttribute("y"))}})}best(e){let t=e.filter(({link:s})=>!s.matches(".\
hollow")),r=this.lowerIsBetter?-1:1,[o]=[...t].sort((s,a)=>r*(s.y-a.y)||s.x-a.x);return o===void 0?"":P(o).slice(0,ce).join(
", ")}redraw(e,t){let r=V(e.filter(({link:s})=>!s.matches(".off-line")),this.lowerIsBetter),o=this.rule.includes("unbeat\
en")?e.filter(({months:s})=>!_(s,t)):r;this.highlight(e,new Set(o)),this.drawStairs(r,e),this.drawLabels([...r].reverse())}highlight(e,t){
let r=this.svg.querySelector(".dots"),o=this.svg.querySelector(".dots ~ g:not([class])"),s=Number(this.rule.find(a=>/^\d+$/.
test(a))??"0");for(let a of e){let{link:i,months:l}=a,d=t.has(a);i.classList.toggle("highlighted",d);for(let u=1;u<=j;u+=
1)i.classList.remove(`shade-${u}`);d?(i.removeAttribute("tabindex"),i.setAttribute("aria-label",P(a).join(", ")),s>0&&l.
released!==null&&i.classList.add(`shade-${pe(l.released,s)}`),o?.append(i)):(i.setAttribute("tabindex","-1"),i.removeAttribute(
"aria-label"),r?.append(i))}}drawStairs(e,t){let r=this.svg.querySelector(".stairs > g")??this.svg.querySelector(".stair\
s");if(r===null)return;let o=[...r.querySelectorAll("line")].map(i=>Number.parseFloat(i.getAttribute("x2")??"0")),s=Math.
max(...o,0)||100,a=this.rule.includes("time")?Math.max(...t.map(({x:i})=>i),0):s;r.replaceChildren(),e.forEach((i,l)=>{let d=e[l+
1];r.append(G(i.x,i.y,d?.x??a,i.y)),d!==void 0&&r.append(G(d.x,i.y,d.x,d.y))})}drawLabels(e){let t=this.svg.querySelectorAll(
".labels");for(let i of t)i.replaceChildren();let r=this.svg.clientWidth,o=e.map(({x:i,y:l})=>({left:i/100*r-5,right:i/100*
r+5,top:l-5,bottom:l+5})),s=de[this.isNarrow?"narrow":"wide"],a=0;for(let i of e){if(a===s)break;let l=P(i)[0]??"",d=he.
map(u=>({...u,box:fe(u,i.x/100*r,i.y,l)})).find(({box:u})=>u.left>=0&&u.right<=r&&u.top>=-B&&o.every(v=>!ge(u,v)));if(d!==
void 0){o.push(d.box),a+=1;for(let u of t)u.append(ye(i,d,l))}}}},he=[{anchor:"end",dx:-4,dy:-8},{anchor:"middle",dx:0,dy:-9},
{anchor:"start",dx:4,dy:18},{anchor:"end",dx:-9,dy:4}],me={start:0,middle:.5,end:1};function fe({anchor:n,dx:e,dy:t},r,o,s){
let a=s.length*ue,i=a*me[n],l=r+e-i;return{left:l,right:l+a,top:o+t-B+3,bottom:o+t+3}}function ge(n,e){return n.left<e.right&&
e.left<n.right&&n.top<e.bottom&&e.top<n.bottom}function P({link:n}){return(n.querySelector("title")?.textContent??"").split(
`
`)}function pe(n,e){return Math.min(j,Math.max(1,2e3+Math.floor(n/12)-e+1))}function G(n,e,t,r){let o=document.createElementNS(
M,"line");for(let[s,a]of Object.entries({x1:`${n}%`,y1:`${e}`,x2:`${t}%`,y2:`${r}`}))o.setAttribute(s,a);return o}function ye({
x:n,y:e},{anchor:t,dx:r,dy:o},s){let a=document.createElementNS(M,"svg");for(let[l,d]of Object.entries({x:`${n}%`,y:`${e}`,
overflow:"visible"}))a.setAttribute(l,d);let i=document.createElementNS(M,"text");for(let[l,d]of Object.entries({x:`${r}`,
y:`${o}`,"text-anchor":t}))i.setAttribute(l,d);return i.textContent=s,a.append(i),a}var be=/^(\d[\d.]*)–(\d[\d.]*)$/;function T(n,e,t,r){let o=Number(e.replaceAll(",","")),[,s,a]=be.exec(t)??[],i=r.split(
" ").filter(l=>l!=="");return{index:n,value:o,low:s===void 0?o:Number(s),high:a===void 0?o:Number(a),hasInterval:s!==void 0,
ahead:new Set(i.filter(l=>!l.startsWith("-")).map(Number)),notAhead:new Set(i.filter(l=>l.startsWith("-")).map(l=>Number(
l.slice(1))))}}function W(n,e,t){return n.ahead.has(e.index)?!0:n.notAhead.has(e.index)?!1:t?n.high<e.low:n.low>e.high}function R(n,e){
return n.map(t=>{let r=0,o=0,s=0,a=0;for(let d of n)(e?d.value<t.value:d.value>t.value)&&(r+=1),d.value===t.value&&(o+=1),
W(d,t,e)&&(s+=1),W(t,d,e)&&(a+=1);let i=Math.min(s,r)+1,l=Math.max(n.length-a,r+1);return t.hasInterval?i===l?`${i}`:`${i}\
–${l}`:`${r+1}${o>1?"=":""}`})}var _e=document.currentScript instanceof HTMLScriptElement?document.currentScript.src:location.href;function K(n){return new Promise(
(e,t)=>{let r=document.createElement("script");r.src=n,r.addEventListener("load",()=>e()),r.addEventListener("error",()=>{
r.remove(),t(new Error(`${n} could not be loaded`))}),document.head.append(r)})}var A=new Map;function Y(n,e){let t=A.get(n);return t!==void 0||(t=K(n).then(()=>{let r=window.catalogData?.[e];if(r===void 0)
throw new Error(`${n} does not register ${e}`);return r}),t.catch(()=>A.delete(n)),A.set(n,t)),t}var L=1,X=2,N=class{body;today;places;root;constructor(e){this.body=e,this.today=[...e.rows],this.places=this.today.map(
r=>r.cells[L]?.textContent??"");let t=e.querySelector("th > a")?.getAttribute("href")??"";this.root=t.slice(0,Math.max(0,
t.indexOf("models/")))}restore(){this.body.replaceChildren(...this.today),this.today.forEach((e,t)=>{e.hidden=!1,e.cells[L]?.
replaceChildren(this.places[t]??"")})}showReleased(e){this.restore();let t=this.today.filter(o=>o.dataset.m!==void 0&&Number(
o.dataset.m)<=e);for(let o of this.today)o.hidden=!t.includes(o);let r=t.map((o,s)=>{let a=o.cells[X];return T(s,a?.firstChild?.
textContent??"",a?.querySelector("small")?.textContent??"","")});return R(r,!1).forEach((o,s)=>{t[s]?.cells[L]?.replaceChildren(
o)}),t.length}showPublished({rows:e},{models:t}){let r=e.map(([,,i,l])=>`${i.toFixed(1)}–${l.toFixed(1)}`),o=e.map(([,
i],l)=>T(l,i.toFixed(1),r[l]??"","")),s=R(o,!1),a=new Map(this.today.map(i=>[z(i),i]));this.body.replaceChildren(...e.map(
([i,l,,,d],u)=>{let[v="",$="",S=""]=t[i]??[],J=m("a",{href:`${this.root}${v}`},$),Q=S===""?[]:[m("small",{},S)],ee=a.get(
`${$}
${S}`),te=[5,6,7].map(ne=>ee?.cells[ne]?.cloneNode(!0)??m("td"));return m("tr",{},m("th",{scope:"row"},J,...Q),m("td",{},
s[u]??""),m("td",{class:"n"},l.toFixed(1),m("small",{},r[u]??"")),m("td",{},`${d}`),m("td"),...te)}))}get best(){let e=[
...this.body.rows].find(({hidden:r})=>!r);return e===void 0?"":`${z(e).split(`
`).filter(r=>r!=="").join(", ")}, ${e.cells[X]?.firstChild?.textContent??""}`}};function z(n){return`${n.querySelector("\
th > a")?.textContent??""}
${n.querySelector("th > small")?.textContent??""}`}function Z(n,e,t){let r=new N(e),o=a=>{for(let i of t){let{best:l}=i.
show(a);i.writeHeading(a===null?null:s.heading(a,l))}},s=new f(n,async a=>{if(a===null||a.sense==="released")return o(a),
a!==null?xe(a,s.meaning(a),r.showReleased(a.month),r.best):(r.restore(),"");o(null);let i=n.dataset.history;if(i===void 0)
return r.restore(),c("An index of its own, of values published until a date, is made for all work together only.");let l=await Y(
new URL(i,document.baseURI).href,"index-months"),d=[...l.months].reverse().find(({month:u})=>u<=a.month);return d===void 0?
(e.replaceChildren(),c("As of the end of {month} there is no index yet: too few models had values on linked benchmarks. \
The first is of {first}.",{month:h(a.month),first:h(l.months[0]?.month??a.month)})):(r.showPublished(d,l),we(a,s.meaning(
a),d,r.best))});s.start()}function xe({month:n},e,t,r){let o={month:h(n),meaning:e};return t===0?c("As of the end of {mo\
nth}, {meaning}: no model of the index.",o):g("As of the end of {month}, {meaning}: {n} model configuration; the highest\
 is {best}. Places are among these.","As of the end of {month}, {meaning}: {n} model configurations; the highest is {bes\
t}. Places are among these.",t,{...o,best:r})}function we({month:n},e,t,r){let{models:o,scores:s,rows:a}=t,i=c("As of th\
e end of {month}, {meaning}: {models} model configurations by {scores} scores; the highest is {best}. Points have a scal\
e of their own. Charts and notes are of today.",{month:h(n),meaning:e,models:o,scores:s,best:r}),l=c("The {rows} highest\
 are shown.",{rows:a.length});return p([i,a.length<o?l:""])}var D=w.all(document);function ve(n,e,t,r){return e===0?c("At the end of {month}: none of today’s {all} runs",{month:n,
all:t}):c("At the end of {month}: {shown} of today’s {all} runs; the best: {best}",{month:n,shown:e,all:t,best:r===""?
"–":r})}var Se={startForm(){let n=document.querySelector(".plot-as-of"),e=document.querySelector("#models > tbody");n!==
null&&(e===null?U(n,D):Z(n,e,D))},showRuns(n,e){let t=n===""?null:{month:x(n),sense:e};for(let r of D){let{shown:o,all:s,
best:a}=r.show(t);r.section?.classList.toggle("no-points",o===0),r.writeHeading(t===null?null:ve(h(t.month),o,s,a))}}};window.
catalogDatedPlots=Se;})();
