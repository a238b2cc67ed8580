"""`catalog chart`: charts that the site draws without scripts need no browser for their SVG."""

from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

from catalog.cli import OK, USAGE, main
from catalog.render import chart_images
from tests.support.paths import ROOT
from tests.support.projects import Project


@pytest.fixture
def here(project: Project, monkeypatch: pytest.MonkeyPatch) -> Project:
    def browser(*_: object) -> bytes:
        raise AssertionError("a browser was asked for")

    monkeypatch.chdir(project.root)
    monkeypatch.setattr(chart_images, "draw", browser)
    monkeypatch.setenv("SITE_URL", "https://example.org/sub/")
    return project


def test_a_plot_is_drawn_without_a_browser(here: Project, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["chart", "timeline", "-o", "a.svg"]) == OK
    root = ET.parse("a.svg").getroot()
    assert root.get("width") == "410"
    assert "https://example.org/sub" in "".join(root.itertext())
    assert main(["chart", "timeline", "-o", "b.svg", "--dark", "--width", "820"]) == OK
    dark = Path("b.svg").read_text(encoding="utf-8")
    assert ET.fromstring(dark).get("width") == "820"
    assert "prefers-color-scheme" not in dark
    capsys.readouterr()


def test_a_plot_without_a_figure_has_no_other_form(here: Project, capsys: pytest.CaptureFixture[str]) -> None:
    words = ["chart", "--project", str(ROOT), "best-over-time", "--benchmark", "humaneval", "-o"]
    with pytest.raises(SystemExit) as stopped:
        main([*words, str(here.root / "a.png")])
    assert stopped.value.code == USAGE
    assert "is drawn as SVG alone; name a file that ends in .svg" in capsys.readouterr().err
    assert main([*words, str(here.root / "a.svg")]) == OK
    assert "HumanEval" in "".join(ET.parse(here.root / "a.svg").getroot().itertext())
