"""`python -m bench.reader_tasks SITE`: twenty-six questions of readers, answered from the home page.

A step is a page that is opened, words that are asked, or a screen that is scrolled. A question is answered
when its answer is in sight. The routes of a question are tried in the order in which a reader would try them;
each that does not lead to the answer is an error. Needs a Chromium, as browser tests do.
"""

from __future__ import annotations

import argparse
import re
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Final, TypeAlias

from playwright.sync_api import Error, sync_playwright

from catalog.render import browsers

if TYPE_CHECKING:
    from collections.abc import Callable

    from playwright.sync_api import Page

    Step: TypeAlias = Callable[[Page], int]  # does it and returns how many steps it was

MOST_STEPS: Final = 3
_WIDTHS: Final = (1280, 390)  # of the window, px
_SCREENS: Final = 3  # most that are scrolled for an answer or a link
_WAIT_MS: Final = 2_500
_LOOKS: Final = 5

# The words that a reader sees: in the window, not hidden, and in the dialog if one is open.
_SEEN: Final = """() => {
  const root = document.querySelector("dialog[open]") ?? document.body;
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const words = [];
  while (walker.nextNode()) {
    const text = walker.currentNode.data.trim();
    const parent = walker.currentNode.parentElement;
    if (text === "" || !parent.checkVisibility({ visibilityProperty: true, opacityProperty: true })) continue;
    const range = document.createRange();
    range.selectNodeContents(walker.currentNode);
    const boxes = [...range.getClientRects()];
    if (boxes.some((box) => box.width > 1 && box.top >= 0 && box.bottom <= innerHeight)) words.push(text);
  }
  return words.join(" ").replace(/\\s+/g, " ");
}"""


def ask(words: str) -> Step:
    """Step: ask `words` in the field of the home page."""

    def step(page: Page) -> int:
        field = page.get_by_label("Ask in words")
        field.fill(words)
        field.press("Enter")
        page.wait_for_load_state("networkidle")
        return 1

    return step


def search(words: str) -> Step:
    """Step: open the search of the site and type `words`."""

    def step(page: Page) -> int:
        page.keyboard.press("/")
        page.get_by_role("combobox", name="Search this site").fill(words)
        page.get_by_role("option").first.wait_for(timeout=_WAIT_MS)
        page.wait_for_timeout(300)
        return 1

    return step


def follow(name: str) -> Step:
    """Step: press the first visible link, result or button whose name begins with the expression `name`."""
    pattern = re.compile(rf"^\s*{name}")

    def step(page: Page) -> int:
        dialog = page.locator("dialog[open]")
        within = dialog if dialog.count() else page.locator("body")
        found = (
            within.get_by_role("option", name=pattern)
            .or_(within.get_by_role("link", name=pattern))
            .or_(within.get_by_role("button", name=pattern))
            .or_(within.locator("summary").filter(has_text=pattern))
            .filter(visible=True)
        )
        target = found.first
        box = target.bounding_box(timeout=_WAIT_MS)
        if box is None:
            raise Error(f"not in sight: {name}")
        height = page.viewport_size["height"] if page.viewport_size else 1
        scrolled = max(0, int((box["y"] + box["height"] - 1) // height)) if not dialog.count() else 0
        if scrolled > _SCREENS:
            raise Error(f"{scrolled} screens below: {name}")
        target.click(timeout=_WAIT_MS)
        page.wait_for_load_state("networkidle")
        page.wait_for_timeout(150)
        return 1 + scrolled

    return step


@dataclass(frozen=True, slots=True)
class Task:
    """A question, the words that answer it, and the routes to them in the order of trying."""

    question: str
    answer: str  # regular expression
    routes: tuple[tuple[Step, ...], ...]


TASKS: Final = (
    Task(
        "Which open model under 10B is best at repairing repositories (SWE-bench)?",
        r"any scaffold.*\d\d\.\d \d\d\.\d–",
        (
            (ask("best open model under 10B for repository repair"),),
            (ask("open models under 10B on SWE-bench"),),
            (follow("choose a model"), follow("Repository repair")),
        ),
    ),
    Task(
        "How good was GPT-4o really on SWE-bench Verified, and who measured it?",
        r"GPT-4o.*\b[23]\d\.\d\d? %.{0,200}measured by",
        (
            (search("gpt-4o swe-bench verified"),),
            (search("gpt-4o swe-bench"), follow("GPT-4o")),
            (ask("gpt-4o swe-bench"),),
        ),
    ),
    Task(
        "Is the leader on SWE-bench Verified worth its price: what costs less and is nearly as good?",
        r"Cheapest from \d\d.{0,80}\$\d",
        (
            (follow(r"SWE-bench \d"),),
            (follow("choose a model"),),
        ),
    ),
    Task(
        "Which model is the cheapest above 60 % on Aider polyglot, as billed?",
        r"Cheapest from [6-9]0 %: DeepSeek",
        (
            (follow(r"Aider polyglot \d"),),
            (ask("cheapest aider polyglot over 60"),),
        ),
    ),
    Task(
        "Is GPT-4o surely better than Claude 3.5 Sonnet on HumanEval?",
        r"(Not told apart|ahead) HumanEval",
        (
            (ask("gpt-4o vs claude 3.5 sonnet humaneval"), follow("Compare GPT-4o")),
            (search("gpt-4o vs claude 3.5 sonnet"), follow("Compare GPT-4o")),
        ),
    ),
    Task(
        "Which benchmarks are saturated?",
        r"Headroom \(saturation\)",
        (
            (search("which benchmarks are saturated"), follow("Nearly solved")),
            (search("saturated"), follow("Nearly solved")),
        ),
    ),
    Task(
        "Does self-repair help?",
        r"(not shown to help|surely better in \d+ of)",
        (
            (search("self-repair"), follow("Self-repair")),
            (ask("self-repair"),),
        ),
    ),
    Task(
        "StarCoder2: which licence, and how long is its context window?",
        r"OpenRAIL.*16,384",
        (
            (search("starcoder2 licence"), follow("StarCoder2")),
            (search("starcoder2"), follow("StarCoder2")),
        ),
    ),
    Task(
        "Which reported results conflict with each other?",
        r"conflict.*\d\d\.\d.*\d\d\.\d",
        (
            (search("conflict"), follow("Reports that conflict")),
            (ask("which results are disputed"),),
        ),
    ),
    Task(
        "How do I cite StarCoder in LaTeX?",
        r"@(article|misc|inproceedings)\{",
        (
            (search("starcoder"), follow("StarCoder"), follow("Cite")),
            (search("cite starcoder"),),
        ),
    ),
    Task(
        "Which model leads on LiveCodeBench, and could others be first?",
        r"has the highest score, .*(could be first|no other)",
        (
            (search("livecodebench"), follow("LiveCodeBench")),
            (ask("best model on livecodebench"),),
        ),
    ),
    Task(
        "What did Code Llama 34B score on MBPP, and do the reports agree?",
        r"MBPP, pass@1 · measured by",
        (
            (search("code llama 34b mbpp"),),
            (ask("code llama 34b mbpp"),),
        ),
    ),
    Task(
        "Which open models up to 34B under Apache or MIT read 128K tokens or more?",
        r"Apache License 2\.0.*MIT License.*from 128K.*up to 34B",
        (
            (ask("open models up to 34B apache or mit 128k context"),),
            (follow("choose a model"),),
        ),
    ),
    Task(
        "Which models were trained on The Stack?",
        r"StarCoder.*SantaCoder",
        (
            (search("trained on the stack"),),
            (ask("trained on the stack"),),
        ),
    ),
    Task(
        "How far have models up to 7B come on HumanEval since 2022?",
        r"From \d+\.\d % in 20\d\d.*≤ 7B: \d\d\.\d %",
        (
            (search("humaneval over time"), follow("HumanEval: best over time")),
            (search("humaneval"), follow("HumanEval"), follow("Best over time")),
        ),
    ),
    Task(
        "Which temperature do papers sample with for pass@1 and for pass@100?",
        r"pass@1 in \d+ of \d+ models.*pass@100 in \d+ of \d+",
        (
            (search("temperature"), follow("Temperature")),
            (ask("temperature"), follow("Temperature")),
        ),
    ),
    Task(
        "Which benchmark tests text-to-SQL, and which model leads there?",
        r"(BIRD-\s*SQL|Spider 2\.0) 1\. .*%",
        (
            (search("text-to-sql"),),
            (follow("choose a model"), follow("SQL")),
        ),
    ),
    Task(
        "通义千问有哪些代码模型？",
        r"Qwen team, Alibaba.*Qwen\d",
        (
            (ask("通义千问有哪些代码模型？"),),
            (search("通义千问"),),
        ),
    ),
    Task(
        "Which models came out in the last three months?",
        r"Sorted by Released.*20\d\d-\d\d-\d\d",
        (
            (ask("models released in the last three months"),),
            (ask("newest models"),),
        ),
    ),
    Task(
        "Where do I download every score, and under which licence?",
        r"CC BY 4\.0.*Files",
        (
            (search("download all scores"), follow("Data")),
            (search("csv"), follow("Data")),
        ),
    ),
    Task(
        "Which HumanEval values did EvalPlus itself measure?",
        r"HumanEval .*Only values measured by EvalPlus",
        (
            (ask("humaneval values measured by evalplus"), follow(r"HumanEval$")),
            (search("humaneval measured by evalplus"), follow("HumanEval")),
        ),
    ),
    Task(
        "What has Mistral AI published, and where does it stand best?",
        r"1\d model families.*Place",
        (
            (search("mistral ai"), follow("Mistral AI")),
            (ask("mistral ai"), follow("Mistral AI")),
        ),
    ),
    Task(
        "What does the licence of Llama 2 allow, and which models have it?",
        r"restricted.*Llama",
        (
            (search("llama licence"), follow("Llama|Meta")),
            (ask("llama licence"),),
        ),
    ),
    Task(
        "What was the best model on SWE-bench at the end of 2024?",
        r"SWE-bench · Resolved · .{0,80}%",
        (
            (ask("best model on swe-bench in december 2024"), follow("SWE-bench as of"), follow("2024-12")),
            (search("best in december 2024"), follow("Best in December 2024")),
        ),
    ),
    Task(
        "Which runs on Aider polyglot are worth their cost?",
        r"surely beaten.*best for its cost",
        (
            (follow(r"Aider polyglot \d"), follow("Score and cost")),
            (search("aider polyglot cost"), follow("Aider polyglot")),
        ),
    ),
    Task(
        "GPT-4o or Claude 3.5 Sonnet, as of July 2024?",
        r"As of 2024-07",
        (
            (ask("gpt-4o vs claude 3.5 sonnet july 2024"), follow("Compare GPT-4o")),
            (search("gpt-4o vs claude 3.5 sonnet as of july 2024"), follow("Compare GPT-4o")),
        ),
    ),
)


def answered(page: Page, task: Task) -> int | None:
    """Number of screens to scroll until the answer is in sight; None if it is not within some screens."""
    for screens in range(_SCREENS):
        for _ in range(_LOOKS):  # what scripts load comes a moment later
            if re.search(task.answer, page.evaluate(_SEEN), re.IGNORECASE | re.DOTALL):
                return screens
            page.wait_for_timeout(_WAIT_MS / _LOOKS)
        if page.locator("dialog[open]").count():
            return None
        page.mouse.wheel(0, 800)
        page.wait_for_timeout(150)
    return None


def steps_of(page: Page, home: str, task: Task) -> tuple[int | None, int, int]:
    """(steps of the first route that leads to the answer, of which scrolls; errors before it)."""
    for errors, route in enumerate(task.routes):
        page.goto(home, timeout=30_000, wait_until="networkidle")
        try:
            pressed = sum(step(page) for step in route)
        except Error:
            continue
        screens = answered(page, task)
        if screens is not None:
            return pressed + screens, pressed + screens - len(route), errors
    return None, 0, len(task.routes)


def main() -> int:
    """Print steps, scrolled screens and errors for each question and width; 1 if there are too many steps."""
    parser = argparse.ArgumentParser(prog="python -m bench.reader_tasks", description=__doc__)
    parser.add_argument("site", help="folder of a built site, or its address")
    parser.add_argument("--pictures", type=Path, help="folder for a picture of the end of each route")
    options = parser.parse_args()
    home = options.site if "://" in options.site else (Path(options.site).resolve() / "index.html").as_uri()
    failed = False
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=browsers.find(""), args=["--no-sandbox"])
        for width in _WIDTHS:
            page = browser.new_context(viewport={"width": width, "height": 800}).new_page()
            page.set_default_timeout(10_000)
            for number, task in enumerate(TASKS, 1):
                steps, screens, errors = steps_of(page, home, task)
                failed |= steps is None or steps > MOST_STEPS or errors > 0
                shown = "no answer" if steps is None else f"{steps} steps ({screens} of them screens)"
                sys.stdout.write(f"{width} px, {number}. {task.question} {shown}, {errors} errors\n")
                if options.pictures:
                    page.screenshot(path=options.pictures / f"{number}-{width}.png")
        browser.close()
    return int(failed)


if __name__ == "__main__":
    sys.exit(main())
