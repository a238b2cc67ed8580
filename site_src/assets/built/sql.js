// Built from site_src/frontend/src by `make bundle`: change it there.
"use strict";(()=>{function a(e,t={},...r){let o=document.createElement(e);for(let[s,i]of Object.entries(t))i!==null&&o.setAttribute(s,i);for(let s of r)
s!==null&&o.append(b(s,e)?S(s):s);return o}var v=/[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;
function b(e,t){return typeof e=="string"&&t!=="option"&&t!=="textarea"&&v.test(e)}function S(e){let t=document.createElement(
"bdi");return t.textContent=e,t}function c(e,t){let r=e.querySelector(t);if(r===null)throw new Error(`the page has no ${t}`);
return r}function u(e,...t){let r=h(e);return w(typeof r=="string"?r:e,t[0]??{})}function f(e,t,r,o={}){let s=h(e)??[e,t],i=typeof s==
"string"?[s]:s,d=r===1?i[0]:i.at(-1);return w(d??t,{n:r.toLocaleString("en"),...o})}function h(e){let t=typeof window>"u"?void 0:window.catalogData;return t?.words?.[e]??t?.["more-words"]?.[e]}function w(e,t){
return e.replace(/\{(\w+)\}/g,(r,o)=>o in t?String(t[o]):r)}var T=20;function N(e){let t=a("tr",{},...e.columns.map(o=>a("th",{scope:"col"},o))),r=e.rows.map(o=>a("tr",{},...o.map(
s=>a("td",{},s===null?"":String(s)))));return a("table",{},a("thead",{},t),a("tbody",{},...r))}function k(e){let t=c(e,"\
textarea"),r=c(e,".sql-status"),o=c(e,".sql-result"),s=e.dataset,i=null,d=0;function g(n){i?.terminate(),i=null,r.textContent=
n}function M(n){if(clearTimeout(d),"error"in n){r.textContent=u("SQLite says: {message}",{message:n.error}),o.replaceChildren();
return}r.textContent=n.cut?f("The {n} first row; add a LIMIT or a WHERE to see others.","The {n} first rows; add a LIMIT\
 or a WHERE to see others.",n.rows.length):f("{n} row","{n} rows",n.rows.length),o.replaceChildren(N(n))}function R(){let n=new Worker(
s.worker??"");return n.addEventListener("message",l=>M(l.data)),n.addEventListener("error",l=>{l.preventDefault(),clearTimeout(
d),g(u("SQLite did not start. It needs a web server: a page that was opened from disk cannot load it."))}),n}function m(){
let n=t.value.trim();if(n==="")return;history.replaceState(null,"",`?sql=${encodeURIComponent(n)}`),r.textContent=i===null?
u("Loading SQLite and the database …"):u("Running …");try{i??=R()}catch{g(u("This browser does not start workers for\
 a page that was opened from disk; use a web server."));return}clearTimeout(d);let l=f("Stopped after {n} second; select\
 less.","Stopped after {n} seconds; select less.",T);d=setTimeout(()=>g(l),T*1e3);let p=L=>new URL(L??"",location.href).
href,E={sql:n,library:p(s.library),wasm:p(s.wasm),database:p(s.database)};i.postMessage(E)}let y=new URLSearchParams(location.
search).get("sql");y!==null&&(t.value=y),e.addEventListener("submit",n=>{n.preventDefault(),m()}),t.addEventListener("ke\
ydown",n=>{n.key==="Enter"&&(n.ctrlKey||n.metaKey)&&m()});for(let n of document.querySelectorAll(".sql-examples a"))n.addEventListener(
"click",l=>{l.preventDefault(),t.value=new URL(n.href).searchParams.get("sql")??"",e.scrollIntoView(),m()})}var x=document.
querySelector(".sql-box");x!==null&&k(x);})();
