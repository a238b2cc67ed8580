"""Tables for papers as LaTeX (booktabs), Typst and Markdown; all text is escaped."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final, Literal, TypeAlias, get_args

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from catalog.views.paper_parts import PaperRow, PaperTable, PaperValue

TableFormat: TypeAlias = Literal["tex", "typ", "md", "bib"]
TABLE_FORMATS: Final[tuple[TableFormat, ...]] = get_args(TableFormat)

_TEX: Final[Mapping[str, str]] = {
    "\\": r"\textbackslash{}",
    "{": r"\{",
    "}": r"\}",
    "$": r"\$",
    "&": r"\&",
    "#": r"\#",
    "%": r"\%",
    "_": r"\_",
    "^": r"\textasciicircum{}",
    "~": r"\textasciitilde{}",
    "<": r"\textless{}",
    ">": r"\textgreater{}",
    "|": r"\textbar{}",
    '"': r"\textquotedbl{}",
    "·": r"\textperiodcentered{}",
    "–": "--",
    "×": r"$\times$",
}
_TEX_BREAK: Final = re.compile(r"([/?]|\\&)(?!/)")  # a URL may break after these signs
_TYPST: Final = re.compile(r"([\\#$*_`<>@\[\]~=/+\-'\"])")
_MARKDOWN: Final = re.compile(r"([\\`*_{}\[\]<>()#+!|~&$])")


def written(table: PaperTable, format_: TableFormat) -> str:
    """Text of a file with `table`; of its bibliography for `bib`."""
    if format_ == "bib":
        return table.bibliography
    return _WRITERS[format_](table)


def tex(text: str) -> str:
    """`text` for LaTeX, with its special characters escaped."""
    return "".join(_TEX.get(char, char) for char in " ".join(text.split()))


def _latex(table: PaperTable) -> str:
    columns = "l" + "r" * len(table.columns)
    head = " & ".join(["Model", *map(_latex_heading, table.columns)])
    rows = "".join(f"    {_latex_row(row)} \\\\\n" for row in table.rows)
    caption = " ".join(map(tex, (table.title, *table.notes)))
    fitted = len(table.columns) >= _FITTED_COLUMNS
    packages = ("booktabs", "graphicx") if fitted else ("booktabs",)
    needs = ", ".join(f"\\usepackage{{{package}}}" for package in packages)
    return (
        f"% Needs {needs} and \\usepackage[T1]{{fontenc}}.\n"
        f"\\begin{{table}}\n  \\centering\n"
        f"  \\caption{{{caption} {tex(table.version)}, {_tex_address(table.address)}.}}\n"
        f"{_FIT if fitted else ''}"
        f"  \\begin{{tabular}}{{{columns}}}\n    \\toprule\n    {head} \\\\\n    \\midrule\n"
        f"{rows}    \\bottomrule\n  \\end{{tabular}}{'}' if fitted else ''}\n\\end{{table}}\n"
    )


# As in site_src/frontend/src/explorer/paper-formats.ts. Narrow tables keep the size of their letters.
_FITTED_COLUMNS: Final = 3
_FIT: Final = "  \\resizebox{\\ifdim\\width>\\linewidth\\linewidth\\else\\width\\fi}{!}{%\n"


_LONG_HEADING: Final = 20  # letters, as wide as a value with its interval


def _latex_heading(heading: str) -> str:
    """A heading of a column; a long one is broken after its commas."""
    parts = heading.split(", ")
    if len(heading) <= _LONG_HEADING or len(parts) == 1:
        return tex(heading)
    lines = ",\\\\ ".join(map(tex, parts))
    return f"\\shortstack[r]{{{lines}}}"


def _tex_address(address: str) -> str:
    r"""A URL for a caption, where `\url` does not work."""
    return f"\\texttt{{{_TEX_BREAK.sub(lambda sign: sign[0] + chr(92) + 'allowbreak{}', tex(address))}}}"


def _latex_row(row: PaperRow) -> str:
    run = f" ({tex(row.configuration)})" if row.configuration else ""
    cite = f"~\\cite{{{row.cite}}}" if row.cite else ""
    return " & ".join([f"{tex(row.name)}{run}{cite}", *map(_latex_value, row.values)])


def _latex_value(value: PaperValue | None) -> str:
    if value is None:
        return "--"
    number = f"\\textbf{{{tex(value.text)}}}" if value.best else tex(value.text)
    ends = f" {{\\small [{value.low}, {value.high}]}}" if value.low else ""
    return f"{number}{ends}~\\cite{{{value.cite}}}" if value.cite else f"{number}{ends}"


def typst(text: str) -> str:
    """`text` for Typst, with its special characters escaped."""
    return _TYPST.sub(r"\\\1", " ".join(text.split()))


def _typst(table: PaperTable) -> str:
    align = ", ".join(["left", *["right"] * len(table.columns)])
    head = ", ".join(f"[*{typst(name)}*]" for name in ("Model", *table.columns))
    rows = "".join(f"    {_typst_row(row)},\n" for row in table.rows)
    caption = " ".join(map(typst, (table.title, *table.notes)))
    link = table.address.replace("\\", "%5C").replace('"', "%22")
    return (
        f"#figure(\n  table(\n    columns: {len(table.columns) + 1},\n    align: ({align}),\n"
        f"    table.header({head}),\n{rows}  ),\n"
        f'  caption: [{caption} {typst(table.version)}, #link("{link}").],\n)\n'
    )


def _typst_row(row: PaperRow) -> str:
    run = f" ({typst(row.configuration)})" if row.configuration else ""
    cite = f" #cite(label({_typst_text(row.cite)}))" if row.cite else ""
    return ", ".join([f"[{typst(row.name)}{run}{cite}]", *map(_typst_value, row.values)])


def _typst_text(text: str) -> str:
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"'


def _typst_value(value: PaperValue | None) -> str:
    if value is None:
        return "[–]"
    number = f"*{typst(value.text)}*" if value.best else typst(value.text)
    ends = f" #text(size: 0.8em)[\\[{value.low}, {value.high}\\]]" if value.low else ""
    cite = f" #cite(label({_typst_text(value.cite)}))" if value.cite else ""
    return f"[{number}{ends}{cite}]"


def markdown(text: str) -> str:
    """`text` for Markdown, with its special characters escaped."""
    return _MARKDOWN.sub(r"\\\1", " ".join(text.split()))


def _markdown(table: PaperTable) -> str:
    def line(cells: list[str]) -> str:
        return f"| {' | '.join(cells)} |\n"

    head = line(["Model", *map(markdown, table.columns)])
    rule = line(["---", *["---:"] * len(table.columns)])
    rows = "".join(line([_markdown_name(row), *map(_markdown_value, row.values)]) for row in table.rows)
    caption = " ".join(map(markdown, (table.title, *table.notes)))
    return (
        f"{head}{rule}{rows}\n{caption} {markdown(table.version)}, <{table.address.replace('>', '%3E')}>.\n"
    )


def _markdown_name(row: PaperRow) -> str:
    run = f" ({markdown(row.configuration)})" if row.configuration else ""
    return f"{markdown(row.name)}{run}" + (f" [@{row.cite}]" if row.cite else "")


def _markdown_value(value: PaperValue | None) -> str:
    if value is None:
        return "–"
    number = f"**{markdown(value.text)}**" if value.best else markdown(value.text)
    ends = f" ({value.low}–{value.high})" if value.low else ""
    return f"{number}{ends} [@{value.cite}]" if value.cite else f"{number}{ends}"


_WRITERS: Final[Mapping[str, Callable[[PaperTable], str]]] = {"tex": _latex, "typ": _typst, "md": _markdown}
