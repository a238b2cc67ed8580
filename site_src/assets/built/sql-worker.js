// Built from site_src/frontend/src by `make bundle`: change it there.
"use strict";(()=>{var r=null;async function o(e){importScripts(e.library);let[t,s]=await Promise.all([initSqlJs({locateFile:()=>e.wasm}),fetch(
e.database)]);if(!s.ok)throw new Error(`the database did not load (status ${s.status})`);return new t.Database(new Uint8Array(
await s.arrayBuffer()))}async function l(e){r??=o(e);let s=(await r).prepare(e.sql);try{let i=s.getColumnNames(),a=[];for(;a.
length<=1e3&&s.step();)a.push(s.get().map(n=>n instanceof Uint8Array?`${n.length} bytes`:n));return{columns:i,rows:a.slice(
0,1e3),cut:a.length>1e3}}finally{s.free()}}addEventListener("message",e=>{l(e.data).then(t=>postMessage(t),t=>postMessage(
{error:t instanceof Error?t.message:String(t)}))});})();
