"""Parts of views -> HTML: the pieces that a large catalogue repeats a hundred thousand times.

A template's macro takes ten times as long as a function here, and on the rows of tables most of
a build would go. So templates keep the pages and ask for what is repeated:

    {{ show.link(page.edit) }}

Nothing is decided here, as nothing is in templates. Every text goes through `_text`, and every
address through `_address`; a test goes through all that a page can hold to see that it does.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from markupsafe import Markup, escape

from catalog.views.components import Link

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from catalog.views.components import Fact, FactGroup, Member, Source, Unverified
    from catalog.views.disagreements import DisagreementRow
    from catalog.views.entry_form import FormField
    from catalog.views.history import ChangeLine, Deed, Past
    from catalog.views.leaderboard import BoardRow
    from catalog.views.model_page import VariantRow
    from catalog.views.models import ModelRow
    from catalog.views.pieces import Branch, Cell
    from catalog.views.scores import Report, Result, ResultGroup, Score
    from catalog.views.sources import SourceLine
    from catalog.views.time_windows import WindowScore

_UNSURE_DATE: Final = ' <abbr class="unsure" title="The date is not checked yet">date unverified</abbr>'
_UNSURE: Final = ' <abbr class="unsure" title="Not checked against its source yet">unverified</abbr>'
_UNSURE_ROW: Final = (
    ' <abbr title="A field of this row is not checked against its source yet">unverified</abbr>'
)
_PLEASE: Final = (
    "Nobody has checked these against their source yet. If one is right, take its line out of "
    "<code>unverified</code>; if not, mend it."
)
_RESULTS_HEAD: Final = (
    '<thead><tr><th scope="col">Model</th><th scope="col">Metric</th>'
    '<th scope="col">Score, %</th><th scope="col">Measured by</th></tr></thead>\n'
)


class Pieces:
    """The pieces for pages from which the site's root is `root`: "" or "../"."""

    __slots__ = ("_root",)

    def __init__(self, root: str) -> None:
        self._root = root

    def address(self, to: Link) -> Markup:
        """The value of a `href`."""
        return _html(_address(to, self._root))

    def link(self, to: Link) -> Markup:
        """A link with its text."""
        return _html(_link(to, self._root))

    def links(self, all_: Iterable[Link]) -> Markup:
        """Links with commas between them."""
        return _html(_links(all_, self._root))

    def chips(self, tags: Iterable[Link], label: str = "Tags") -> Markup:
        """A list of tags; nothing for none."""
        items = "".join([f"<li>{_link(tag, self._root)}</li>\n" for tag in tags])
        return _html(f'<ul class="chips" aria-label="{_text(label)}">\n{items}</ul>\n' if items else "")

    def words(self, tags: Iterable[Link]) -> Markup:
        """The same without a list, for a table's cell."""
        return _html(_words(tags, self._root))

    def facts(self, all_: Iterable[Fact]) -> Markup:
        """A list of facts; nothing for none."""
        return _html(_facts(all_, self._root))

    def fact_groups(self, groups: Iterable[FactGroup]) -> Markup:
        """A section for each group."""
        return _html("".join([_fact_group(group, self._root) for group in groups]))

    def members(self, all_: Iterable[Member]) -> Markup:
        """List items: what carries a tag, or is new."""
        return _html("".join([_member(each, self._root) for each in all_]))

    def number(self, score: Score) -> Markup:
        """A number that leads to its story, and its interval as a bar and in figures."""
        return _html(_number(score, self._root))

    def score(self, score: Score) -> Markup:
        """The number with its marks, where a column for each is too much."""
        return _html(_score(score, self._root))

    def window(self, score: WindowScore) -> Markup:
        """A number on the problems of a window, with its interval, place, and what dates tell."""
        within = f" ({_text(score.range)})" if score.range else ""
        return _html(
            f"<b>{_text(score.percent)}</b> <span>{_text(score.interval)}</span>"
            f"<small>place {_text(score.place)}{within}</small>"
            f"<small>{_text(score.seen)}</small>"
        )

    def provenance(self, score: Score) -> Markup:
        """Who measured the number, then its marks; its edition is said elsewhere."""
        return _html(_provenance(score, "", edition=False))

    def model_rows(self, rows: Iterable[ModelRow]) -> Markup:
        """Rows of a table of models."""
        return _html("".join([_model_row(row, self._root) for row in rows]))

    def variant_rows(self, rows: Iterable[VariantRow]) -> Markup:
        """Rows of a model's table of variants."""
        return _html("".join([_variant_row(row, self._root) for row in rows]))

    def board_rows(self, rows: Iterable[BoardRow]) -> Markup:
        """Rows of a leaderboard, with places."""
        root = self._root
        return _html("".join([_board_row(row, _place(row), root) for row in rows]))

    def unranked_rows(self, rows: Iterable[BoardRow]) -> Markup:
        """Rows of a leaderboard, with methods in place of places."""
        root = self._root
        return _html("".join([_board_row(row, _text(row.method), root) for row in rows]))

    def top_rows(self, rows: Iterable[BoardRow]) -> Markup:
        """The same as `board_rows`, short."""
        return _html("".join([_top_row(row, self._root) for row in rows]))

    def result_groups(self, groups: Iterable[ResultGroup]) -> Markup:
        """A section with a table for the results on each benchmark."""
        return _html("".join([_result_group(group, self._root) for group in groups]))

    def sources(self, sources: Iterable[Source]) -> Markup:
        """A section of what an entry was read from; nothing for nothing."""
        items = "".join([f"<li>{_source(each, self._root)}</li>\n" for each in sources])
        if not items:
            return _html("")
        return _html(
            f'<section>\n<h2 id="sources">Sources</h2>\n<ol class="sources">\n{items}</ol>\n</section>\n'
        )

    def source(self, source: Source) -> Markup:
        """One thing that an entry was read from."""
        return _html(_source(source, self._root))

    def unchecked(self, fields: Iterable[Unverified]) -> Markup:
        """A list of fields that nobody has checked; nothing for none."""
        return _html(_unchecked(fields))

    def unverified(self, fields: Iterable[Unverified], edit: Link | None) -> Markup:
        """A section with them, and where to mend them; nothing for none."""
        listed = _unchecked(fields)
        if not listed:
            return _html("")
        return _html(
            f'<section>\n<h2 id="unverified">Help verify</h2>\n<p>{_PLEASE}</p>\n{listed}'
            + (f"<p>{_link(edit, self._root)}</p>\n" if edit else "")
            + "</section>\n"
        )

    def form_fields(self, fields: Iterable[FormField]) -> Markup:
        """A line for each field: its name, where it is filled, what it is, and what is wrong."""
        return _html("".join([_form_field(each) for each in fields]))

    def past(self, past: Past | None) -> Markup:
        """A section with the newest changes; nothing where the history is not known."""
        return _html(_past(past, self._root) if past else "")

    def changes(self, lines: Iterable[ChangeLine]) -> Markup:
        """List items for changes of one day."""
        return _html("".join([_change(each, self._root, date=False) for each in lines]))

    def values_to_check(self, rows: Iterable[tuple[Link, str, str]]) -> Markup:
        """Rows of a table: what, value, place."""
        root = self._root
        return _html(
            "".join(
                [
                    f'<tr><th scope="row">{_link(what, root)}</th><td>{_text(value)}</td>'
                    f"<td>{_text(place)}</td></tr>\n"
                    for what, value, place in rows
                ]
            )
        )

    def disagreements(self, rows: Iterable[DisagreementRow]) -> Markup:
        """Rows of a table: result, headline, other report, distance, reason."""
        return _html("".join([_disagreement(row, self._root) for row in rows]))

    def source_lines(self, lines: Iterable[SourceLine]) -> Markup:
        """Rows of the table of sources."""
        return _html("".join([_source_line(line, self._root) for line in lines]))

    def rows(self, rows: Iterable[Iterable[Cell]]) -> Markup:
        """Rows of a table of texts, links and scores, headed by their first cell."""
        return _html("".join([_row(row, self._root) for row in rows]))

    def piece_rows(self, rows: Iterable[Iterable[Cell]]) -> Markup:
        """The same for tables of many columns: short texts stay on one line, long ones get room."""
        return _html("".join([_piece_row(row, self._root) for row in rows]))

    def branches(self, branches: Iterable[Branch]) -> Markup:
        """Items of nested lists."""
        return _html(_branches(branches, self._root))


# --- Text becomes HTML here and nowhere else ---


def _html(made: str) -> Markup:
    return Markup(made)  # noqa: S704 - made of constants, `_text` and numbers


# Nineteen of twenty texts of a page stand on others too, and `escape` costs ten times a look-up.
class _Escaped(dict[str, str]):
    """Texts as HTML by text; some are forgotten before they are too many."""

    def __missing__(self, text: str) -> str:
        if len(self) >= _MOST_TEXTS:
            self.clear()
        html = self[text] = str(escape(text))
        return html


_MOST_TEXTS: Final = 1 << 17
_text: Final[Callable[[str], str]] = _Escaped().__getitem__


def _address(to: Link, root: str) -> str:
    return _text(to.path) if to.external else root + _text(to.path)


# --- Links ---


def _link(to: Link, root: str) -> str:
    title = f' title="{_text(to.hint)}"' if to.hint else ""
    if to.external:
        return f'<a href="{_text(to.path)}"{title} rel="noopener noreferrer">{_text(to.text)}</a>'
    return f'<a href="{root}{_text(to.path)}"{title}>{_text(to.text)}</a>'


def _links(all_: Iterable[Link], root: str) -> str:
    return ", ".join([_link(each, root) for each in all_])


def _words(tags: Iterable[Link], root: str) -> str:
    return " ".join([f'<a class="tag" href="{root}{_text(tag.path)}">{_text(tag.text)}</a>' for tag in tags])


# --- Facts ---


def _fact_group(group: FactGroup, root: str) -> str:
    note = f'<p class="note">{_text(group.note)}</p>\n' if group.note else ""
    return (
        f'<section>\n<h2 id="{_text(group.id)}">{_text(group.title)}</h2>\n'
        f"{_facts(group.facts, root)}{note}</section>\n"
    )


def _facts(facts: Iterable[Fact], root: str) -> str:
    items = "".join([_fact(each, root) for each in facts])
    return f'<dl class="facts">\n{items}</dl>\n' if items else ""


def _fact(fact: Fact, root: str) -> str:
    between = " · " if fact.text and fact.links else ""
    links = _links(fact.links, root) if fact.links else ""
    unsure = _UNSURE if fact.unverified else ""
    note = f"<small>{_text(fact.note)}</small>" if fact.note else ""
    return (
        f"<div>\n<dt>{_text(fact.label)}</dt>\n"
        f"<dd>{_text(fact.text)}{between}{links}{unsure}{note}</dd>\n</div>\n"
    )


def _member(member: Member, root: str) -> str:
    by = f' <span class="by">{_text(member.by)}</span>' if member.by else ""
    unsure = _UNSURE_DATE if member.unverified else ""
    summary = f'<p class="summary">{_text(member.summary)}</p>\n' if member.summary else ""
    return (
        f'<li>\n<span class="date">{_text(member.date)}</span>\n'
        f"<div><p>{_link(member.link, root)}{by}{unsure}</p>\n{summary}</div>\n</li>\n"
    )


def _source(source: Source, root: str) -> str:
    named = _link(source.link, root) if source.link else _text(source.text)
    return f"{named}, {_text(source.locator)}" if source.locator else named


def _unchecked(fields: Iterable[Unverified]) -> str:
    items = "".join([_field(each) for each in fields])
    return f'<ul class="unchecked">\n{items}</ul>\n' if items else ""


def _field(field: Unverified) -> str:
    value = f": <b>{_text(field.value)}</b>" if field.value else ""
    return f"<li>{_text(field.label)}{value} <code>{_text(field.path)}</code></li>\n"


# --- The form ---


def _form_field(field: FormField) -> str:
    id_ = _text(field.id)
    about = (
        f'id="{id_}" aria-describedby="{id_}-help {id_}-error" data-form="{_text(field.form)}"'
        f' data-name="{_text(field.name)}" data-pattern="{_text(field.pattern)}"'
        f' data-most="{_text(field.most)}" data-example="{_text(field.example)}"'
        + (' data-needed aria-required="true"' if field.needed else "")
    )
    if field.form in {"choice", "flag"}:
        said = (
            {"true": "yes", "false": "no"} if field.form == "flag" else {each: each for each in field.choices}
        )
        options = "".join(
            [f'<option value="{_text(value)}">{_text(name)}</option>' for value, name in said.items()]
        )
        box = f'<select {about}><option value=""></option>{options}</select>'
    else:
        offers = f' list="offers-{_text(field.offers)}"' if field.offers and field.form != "list" else ""
        box = f'<input type="text" autocomplete="off" {about}{offers} placeholder="{_text(field.example)}">'
    many = " Several with commas between." if field.form == "list" else ""
    return (
        f'<div class="field"><label for="{id_}">{_text(field.label)}</label>{box}'
        f'<small id="{id_}-help">{_text(field.help)}.{many}</small>'
        f'<p id="{id_}-error" class="field-error"></p></div>\n'
    )


# --- History ---


def _past(past: Past, root: str) -> str:
    lines = "".join([_change(each, root) for each in past.lines])
    note = f" {_text(past.note)}" if past.note else ""
    return (
        f'<section>\n<h2 id="history">History</h2>\n<ol class="past">\n{lines}</ol>\n'
        f'<p class="edit">{_links(past.more, root)}.{note}</p>\n</section>\n'
    )


def _change(line: ChangeLine, root: str, *, date: bool = True) -> str:
    day = f'<time datetime="{_text(line.date)}">{_text(line.date)}</time> ' if date else ""
    what = "; ".join([_deed(deed, root) for deed in line.what])
    return (
        f"<li>{day}<div>{what}<small>“{_text(line.subject)}”, {_link(line.link, root)}</small></div></li>\n"
    )


def _deed(deed: Deed, root: str) -> str:
    return f"{_link(deed.about, root)}: {_text(deed.text)}" if deed.about else _text(deed.text)


# --- Scores ---


def _interval(score: Score) -> str:
    """The bar and the figures; nothing where there is no interval."""
    if not score.interval:
        return ""
    return (
        f'<i style="--low:{_text(score.low)};--high:{_text(score.high)};--at:{_text(score.percent)}"></i>'
        f"<small>{_text(score.interval)}</small>"
    )


def _number(score: Score, root: str) -> str:
    story = root + _text(score.story.path)
    # For the card beside the number: a cell's headline is known by the link alone.
    report = f' data-report="{_text(score.report)}"' if score.report else ""
    return f'<div class="score"><a href="{story}"{report}>{_text(score.percent)}</a>{_interval(score)}</div>'


def _marks(score: Score, *, edition: bool = True, reports: bool = True, standing: bool = True) -> str:
    """What a reader must know before trusting the number; words, not colours."""
    said = []
    if edition and score.edition:
        said.append(f"<span>{_text(score.edition)}</span>")
    if score.status and standing:
        said.append(f"<strong>{_text(score.status)}</strong>")
    if score.disagrees:
        said.append(
            '<abbr class="differ" title="Another report lies outside the interval">reports differ</abbr>'
        )
    if not score.first_hand:
        said.append('<abbr title="Repeated by somebody who did not measure it">quoted</abbr>')
    if score.unverified:
        said.append('<abbr title="Not checked against its source yet">unverified</abbr>')
    if reports and score.values > 1:
        said.append(f"<span>{score.values:d} reports</span>")
    return " ".join(said)


def _score(score: Score, root: str, *, edition: bool = True) -> str:
    said = _marks(score, edition=edition)
    return _number(score, root) + (f'<div class="marks">{said}</div>' if said else "")


def _provenance(
    score: Score, settings: str, *, edition: bool = True, reports: bool = True, standing: bool = True
) -> str:
    said = _marks(score, edition=edition, reports=reports, standing=standing)
    if settings:
        said = f"<span>{_text(settings)}</span> {said}"
    return _text(score.measured_by) + (f'<div class="marks">{said}</div>' if said else "")


# --- Rows of tables ---


def _row(row: Iterable[Cell], root: str) -> str:
    first, *others = [_text(cell) if isinstance(cell, str) else _cell(cell, root) for cell in row]
    cells = "".join([f"<td>{cell}</td>" for cell in others])
    return f'<tr><th scope="row">{first}</th>{cells}</tr>\n'


_SHORT: Final = 14  # letters that stay on one line
_LONG: Final = 44  # letters that want a wide column


def _piece_row(row: Iterable[Cell], root: str) -> str:
    first, *others = row
    head = _text(first) if isinstance(first, str) else _cell(first, root)
    return f'<tr><th scope="row">{head}</th>{"".join([_sized(cell, root) for cell in others])}</tr>\n'


def _sized(cell: Cell, root: str) -> str:
    if not isinstance(cell, str):
        return f"<td>{_cell(cell, root)}</td>"
    kind = ' class="short"' if 0 < len(cell) <= _SHORT else ' class="long"' if len(cell) > _LONG else ""
    return f"<td{kind}>{_text(cell)}</td>"


def _cell(cell: Link | Score | tuple[Link, ...], root: str) -> str:
    if isinstance(cell, tuple):
        return _links(cell, root)
    return _link(cell, root) if isinstance(cell, Link) else _score(cell, root)


def _branches(branches: Iterable[Branch], root: str) -> str:
    return "".join([_branch(each, root) for each in branches])


def _branch(branch: Branch, root: str) -> str:
    note = f" <small>{_text(branch.note)}</small>" if branch.note else ""
    also = f" <small>· also from {_links(branch.also, root)}</small>" if branch.also else ""
    below = f"\n<ul>\n{_branches(branch.below, root)}</ul>\n" if branch.below else ""
    return f"<li>{_link(branch.link, root)}{note}{also}{below}</li>\n"


def _model_row(row: ModelRow, root: str) -> str:
    humaneval = _score(row.humaneval, root) if row.humaneval else ""
    mbpp = _score(row.mbpp, root) if row.mbpp else ""
    return (
        f'<tr><th scope="row"><a href="{root}{_text(row.name.path)}">{_text(row.name.text)}</a>'
        f"<small>{_text(row.organisations)}{_UNSURE_ROW if row.unverified else ''}</small></th>"
        f'<td>{_text(row.date)}</td><td class="n">{_text(row.size)}</td>'
        f'<td class="n" data-head="Layers / heads / width">{_text(row.shape)}</td>'
        f'<td class="n" data-head="Window, tokens">{_text(row.window)}</td>'
        f"<td>{_text(row.architecture)}</td><td>{_text(row.weights)}</td>"
        f'<td class="s" data-head="HumanEval pass@1, %">{humaneval}</td>'
        f'<td class="s" data-head="MBPP pass@1, %">{mbpp}</td>'
        f'<td class="t">{_words(row.tags, root)}</td></tr>\n'
    )


def _variant_row(row: VariantRow, root: str) -> str:
    link = f" {_link(row.link, root)}" if row.link else ""
    aliases = f"<small>{_text(row.aliases)}</small>" if row.aliases else ""
    note = f"<small>{_text(row.note)}</small>" if row.note else ""
    cells = "".join(
        [
            f"<td>{_text(cell)}{_UNSURE if unsure else ''}</td>"
            for cell, unsure in zip(row.cells, row.unverified, strict=True)
        ]
    )
    return (
        f'<tr id="{_text(row.id)}"><th scope="row">{_text(row.name)}{link}{aliases}{note}</th>{cells}</tr>\n'
    )


def _place(row: BoardRow) -> str:
    return f"{_text(row.place)} <small>{_text(row.range)}</small>" if row.range else _text(row.place)


def _board_row(row: BoardRow, first: str, root: str) -> str:
    """A row that starts with the HTML `first`."""
    score = row.score
    # What filters look at besides what columns say.
    said = ("" if score.first_hand else " quoted") + (" unverified" if score.unverified else "")
    marked = f' data-marks="{said[1:]}"' if said else ""
    return (
        f'<tr{marked}><td>{first}</td><th scope="row"><a href="{root}{_text(row.variant.path)}">'
        f"{_text(row.variant.text)}</a></th><td>{_text(row.size)}</td><td>{_text(row.date)}"
        f"<small>{_text(row.seen)}</small></td>"
        f"<td>{_text(row.open_weights)}</td><td>{_number(row.score, root)}</td>"
        f"<td>{_provenance(row.score, row.settings, edition=False, standing=False)}"
        f"{_standing(row.score, root)}</td></tr>\n"
    )


def _top_row(row: BoardRow, root: str) -> str:
    return (
        f'<tr><td>{_place(row)}</td><th scope="row">{_link(row.variant, root)}</th>'
        f"<td>{_score(row.score, root, edition=False)}</td></tr>\n"
    )


# --- Disagreements and sources ---


def _disagreement(row: DisagreementRow, root: str) -> str:
    interval = f" <small>{_text(row.interval)}</small>" if row.interval else ""
    beyond = f"<small>{_text(row.beyond)} beyond the interval</small>" if row.beyond else ""
    by = f"<small>{_text(row.headline_by)}, in {_link(row.headline_source, root)}</small>"
    other_by = f"<small>{_text(row.other_by)}, in {_link(row.other_source, root)}</small>"
    return (
        f'<tr><th scope="row">{_link(row.model, root)}<small>{_text(row.what)}</small></th>'
        f"<td><b>{_text(row.headline)}</b>{interval}{by}</td><td><b>{_text(row.other)}</b>{other_by}</td>"
        f"<td>{_text(row.distance)}{beyond}</td><td>{_text(row.reason)}</td></tr>\n"
    )


def _source_line(line: SourceLine, root: str) -> str:
    title = _link(line.link, root) if line.link else _text(line.title)
    harness = f"<small>run with {_text(line.harness)}</small>" if line.harness else ""
    note = f"<small>{_text(line.note)}</small>" if line.note else ""
    left_out = "".join([f"<li>{_text(each)}</li>\n" for each in line.left_out])
    folds = _fold("Left out", line.title, f"<ul>\n{left_out}</ul>\n") if left_out else ""
    bibtex = f'<div class="bibtex"><pre>{_text(line.bibtex)}</pre></div>\n'
    folds += _fold("Cite", line.title, bibtex, id_=f' id="{_text(line.id)}-cite"')
    return (
        f'<tr id="{_text(line.id)}"><th scope="row">{title}<small>{_text(line.kind)}</small></th>'
        f"<td>{_text(line.measured_by)}{harness}</td><td>{_text(line.date)}</td><td>{_text(line.retrieved)}</td>"
        f"<td>{_text(line.rows)}<small>{_text(line.entered)}</small>{note}{folds}</td>"
        f"<td>{_link(line.edit, root)}</td></tr>\n"
    )


def _fold(label: str, of: str, html: str, id_: str = "") -> str:
    """What opens by a press; who hears only the label hears what it is of."""
    aside = f'<span class="aside">: {_text(of)}</span>'
    return f'<details class="fold"{id_}><summary>{label}{aside}</summary>\n{html}</details>\n'


# --- Results and their reports ---


def _result_group(group: ResultGroup, root: str) -> str:
    title = _text(group.title)
    results = "".join([_result(each, root) for each in group.results])
    return (
        f'<section>\n<h3 id="{_text(group.id)}"><a href="{_address(group.link, root)}">{title}</a></h3>\n'
        f'<div class="frame cards" tabindex="0" role="region" aria-label="Results on {title}">\n'
        f'<table class="data results">\n<caption>Results on {title}</caption>\n{_RESULTS_HEAD}'
        f"{results}</table>\n</div>\n</section>\n"
    )


def _result(result: Result, root: str) -> str:
    score = result.score
    what = _text(result.what)
    method = ""
    if result.method:
        setup = f", {_text(result.method_setup)}" if result.method_setup else ""
        method = f'<div class="marks">with {_link(result.method, root)}{setup}</div>'
    differing = f"Settings that differ: {_text(result.differing)}. " if result.differing else ""
    basis = f"{_text(score.basis)}. " if score.basis else ""
    said = f"<p>{differing}{basis}{_text(result.seen)}</p>\n"
    return (
        f'<tbody id="{_text(result.id)}">\n<tr><th scope="row">{_link(result.subject, root)}</th>'
        f'<td>{what}{method}</td><td><div class="score"><b>{_text(score.percent)}</b>{_interval(score)}</div>'
        f"</td><td>{_provenance(score, result.spread, reports=False)}</td></tr>\n"
        '<tr class="story"><td colspan="4"><details class="fold"><summary>'
        f"{score.values:d} {'report' if score.values == 1 else 'reports'}"
        f'<span class="aside"> of {_text(result.subject.text)}, {what}</span></summary>\n'
        f'<div class="stories">\n{said}<ul class="reports">\n'
        f"{''.join([_report(each, root) for each in result.reports])}"
        "</ul>\n</div>\n</details></td></tr>\n</tbody>\n"
    )


def _report(report: Report, root: str) -> str:
    key = _text(report.key)
    percent = _text(report.percent)
    interval = f" <small>{_text(report.interval)}</small>" if report.interval else ""
    note = f"<p>{_text(report.note)}</p>\n" if report.note else ""
    apart = f"<p>{_text(report.apart)}.</p>\n" if report.apart else ""
    cite = f"{root}{_text(report.source.path)}-cite"
    return (
        f'<li id="r-{key}">\n<p class="figure"><b>{percent}</b>{interval}</p>\n<div>\n'
        f"<p>{_measured(report)}</p>\n{apart}{_standing(report, root)}<p>{_read_in(report, root)}"
        f' <a href="{cite}" aria-label="Cite {_text(report.source.text)}">cite</a>'
        f' <a class="here" href="#r-{key}" aria-label="Link to this report of {percent}">#</a></p>\n'
        f"{note}</div>\n</li>\n"
    )


def _measured(report: Report) -> str:
    """Who measured it, and how."""
    headline = '<strong class="headline">headline</strong> ' if report.headline else ""
    relationship = f" ({_text(report.relationship)})" if report.relationship else ""
    by = _text(report.measured_by)
    if report.first_hand:
        who = f"Measured by {by}{relationship}"
    else:
        who = f"Quoted; measured by: {by}{relationship}" if by else "Quoted"
    settings = _text(report.settings) or "not stated"
    harness = f" Run with {_text(report.harness)}." if report.harness else ""
    edition = f" Version: {_text(report.edition)}." if report.edition else ""
    unsure = _UNSURE if report.unverified else ""
    return f"{headline}{who}. Settings: {settings}.{harness}{edition}{unsure}"


def _standing(value: Report | Score, root: str) -> str:
    """Why a value no longer stands, and where that is argued; nothing for one that does."""
    if not value.status:
        return ""
    reason = f": {_text(value.status_reason)}" if value.status_reason else ""
    argued = f" ({_link(value.status_link, root)})" if value.status_link else ""
    return f'<p class="standing"><strong>{_text(value.status)}</strong>{reason}{argued}</p>\n'


def _read_in(report: Report, root: str) -> str:
    """Where the value was read, and who repeats it."""
    locator = f", {_text(report.locator)}" if report.locator else ""
    day = f", {_text(report.date)}" if report.date else ""
    original = f" ({_original(report.address, root)})" if report.address else ""
    called = f", there called “{_text(report.as_reported)}”" if report.as_reported else ""
    repeated = f" Repeated by {_links(report.repeated_by, root)}." if report.repeated_by else ""
    return f"Read in {_link(report.source, root)}{locator}{day}{original}{called}.{repeated}"


def _original(to: Link, root: str) -> str:
    apart = ' rel="noopener noreferrer"' if to.external else ""
    label = f"{_text(to.text)}, the original"
    return f'<a href="{_address(to, root)}"{apart} aria-label="{label}">original</a>'
