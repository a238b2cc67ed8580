// Built from site_src/frontend/src by `make bundle`: change it there.
"use strict";(()=>{function i(s){let o=s.replace(/^#/,"");try{return decodeURIComponent(o)}catch{return o}}function d(s){let o=[...s.querySelectorAll("select")],c=[...document.querySelectorAll("section.condition")];function u(n){
let t=c.find(e=>e.id===n);if(t===void 0)return!1;for(let e of c)e.classList.toggle("shown",e===t);return!0}function r(){
let n=i(location.hash);if(!u(n))return;let t=n.split("_");for(let[e,l]of o.entries())l.value=t[e]??l.value;for(let e of document.
querySelectorAll(".choose-work a"))e.hash=n}s.addEventListener("change",()=>{let n=o.map(t=>t.value).join("_");history.replaceState(
null,"",`#${n}`),r()}),addEventListener("hashchange",r),r()}var a=document.querySelector(".choose-questions");a!==null&&
d(a);})();
