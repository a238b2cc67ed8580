/**
 * Entry script of the page "Ask in SQL": a query, its answer as a table, and an address that holds the query.
 *
 * The worker with SQLite and the database is started by the first query, never by opening the page.
 */

import { element, find } from "./dom/element";
import { t, tn } from "./dom/words";
import type { Answer, Question, Rows } from "./sql/messages";

const MOST_SECONDS = 20;

function tableOf(answer: Rows): HTMLElement {
  const head = element("tr", {}, ...answer.columns.map((name) => element("th", { scope: "col" }, name)));
  const rows = answer.rows.map((row) =>
    element("tr", {}, ...row.map((value) => element("td", {}, value === null ? "" : String(value)))),
  );
  return element("table", {}, element("thead", {}, head), element("tbody", {}, ...rows));
}

function startBox(box: HTMLElement): void {
  const text = find<HTMLTextAreaElement>(box, "textarea");
  const status = find(box, ".sql-status");
  const result = find(box, ".sql-result");
  const files = box.dataset;
  let worker: Worker | null = null;
  let timer = 0;

  function stop(message: string): void {
    worker?.terminate();
    worker = null;
    status.textContent = message;
  }

  function show(answer: Answer): void {
    clearTimeout(timer);
    if ("error" in answer) {
      status.textContent = t("SQLite says: {message}", { message: answer.error });
      result.replaceChildren();
      return;
    }
    status.textContent = answer.cut
      ? tn(
          "The {n} first row; add a LIMIT or a WHERE to see others.",
          "The {n} first rows; add a LIMIT or a WHERE to see others.",
          answer.rows.length,
        )
      : tn("{n} row", "{n} rows", answer.rows.length);
    result.replaceChildren(tableOf(answer));
  }

  function started(): Worker {
    const created = new Worker(files["worker"] ?? "");
    created.addEventListener("message", (event: MessageEvent<Answer>) => show(event.data));
    created.addEventListener("error", (event) => {
      event.preventDefault();
      clearTimeout(timer);
      stop(t("SQLite did not start. It needs a web server: a page that was opened from disk cannot load it."));
    });
    return created;
  }

  function run(): void {
    const sql = text.value.trim();
    if (sql === "") return;
    history.replaceState(null, "", `?sql=${encodeURIComponent(sql)}`);
    status.textContent = worker === null ? t("Loading SQLite and the database …") : t("Running …");
    try {
      worker ??= started();
    } catch {
      stop(t("This browser does not start workers for a page that was opened from disk; use a web server."));
      return;
    }
    clearTimeout(timer);
    const late = tn("Stopped after {n} second; select less.", "Stopped after {n} seconds; select less.", MOST_SECONDS);
    timer = setTimeout(() => stop(late), MOST_SECONDS * 1000);
    const absolute = (path: string | undefined) => new URL(path ?? "", location.href).href;
    const question: Question = {
      sql,
      library: absolute(files["library"]),
      wasm: absolute(files["wasm"]),
      database: absolute(files["database"]),
    };
    worker.postMessage(question);
  }

  const given = new URLSearchParams(location.search).get("sql");
  if (given !== null) text.value = given;
  box.addEventListener("submit", (event) => {
    event.preventDefault();
    run();
  });
  text.addEventListener("keydown", (event) => {
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) run();
  });
  for (const link of document.querySelectorAll<HTMLAnchorElement>(".sql-examples a")) {
    link.addEventListener("click", (event) => {
      event.preventDefault();
      text.value = new URL(link.href).searchParams.get("sql") ?? "";
      box.scrollIntoView();
      run();
    });
  }
}

const form = document.querySelector<HTMLElement>(".sql-box");
if (form !== null) startBox(form);
