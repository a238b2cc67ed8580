"""Rows and columns of a view of the table of models, as the scripts of the page show them.

The rules are those of site_src/frontend/src/explorer: filter.ts, row-order.ts and columns.ts.
"""

from __future__ import annotations

import difflib
import re
import unicodedata
from typing import TYPE_CHECKING, Final

from catalog.core.table_request import TableRequestError
from catalog.entries.schema.types import Day, parse_size
from catalog.views import formatting

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Mapping, Sequence

    from catalog.core.table_request import ExplorerRequest, FacetChoice
    from catalog.views.explorer_data import ExplorerTable, Facet, FactColumn, RangeFilter, ScoreColumn, Scores

HAS_RESULT: Final = "has"
_ANY: Final = "any."
_DATE: Final = re.compile(r"[0-9]{4}(?:-[0-9]{2}(?:-[0-9]{2})?)?\Z")
_MOST_OF_VALUE: Final = 2  # columns of scores for a value of "has a result on"


class ExplorerView:
    """The table of models with the filters, the order and the columns of a request.

    Raises TableRequestError for a filter, a value or a column that the table does not have.
    """

    def __init__(self, table: ExplorerTable, scores: Sequence[Scores], request: ExplorerRequest) -> None:
        self.table = table
        self.request = request
        self._facets = {facet.id: facet for facet in table.facets}
        self._ranges = {one.id: one for one in table.ranges}
        self._facts = {fact.id: fact for fact in table.facts}
        self.score_columns = {column.id: number for number, column in enumerate(table.columns)}
        self._scores = {one.column: one for one in scores}
        self._places = {
            number: {row: index for index, row in enumerate(one.rows)} for number, one in self._scores.items()
        }
        self._of_benchmark: dict[str, list[ScoreColumn]] = {}
        for column in table.columns:
            self._of_benchmark.setdefault(_benchmark(column), []).append(column)
        self._refuse_unknown()

    @property
    def rows(self) -> list[int]:
        """Numbers of the rows, in the order shown."""
        if self.request.models:
            return [self._row(ref) for ref in self.request.models]
        kept = [row for row in range(len(self.table.rows.family)) if self._fits(row)]
        for id_, descending in reversed(self.request.sort):
            known = [(key, row) for row in kept if (key := self._sort_key(row, id_)) is not None]
            rest = [row for row in kept if self._sort_key(row, id_) is None]
            known.sort(key=lambda item: item[0], reverse=descending)
            kept = [*(row for _, row in known), *rest]
        return self._grouped(kept)

    @property
    def columns(self) -> list[str]:
        """Ids of the columns after the name."""
        request = self.request
        ids = list(request.columns if request.columns is not None else self.table.usual)
        asked = [id_ for id_, _ in request.sort if id_ != "name"]
        if request.columns is None:
            choice = request.facets.get(HAS_RESULT)
            values = (*(choice.values if choice else ()), *request.ranges)
            asked += [
                column.id
                for value in values
                if value not in self._ranges
                for column in self._columns_of(value)[:_MOST_OF_VALUE]
            ]
        missing = [id_ for id_ in dict.fromkeys(asked) if id_ not in ids]
        scores = [id_ for id_ in missing if id_ in self.score_columns]
        facts = [id_ for id_ in missing if id_ not in self.score_columns]
        if request.columns is None:
            return [*scores, *facts, *ids]
        first = next((i for i, id_ in enumerate(ids) if id_ == "tags" or id_ in self.score_columns), len(ids))
        return [*ids[:first], *facts, *ids[first:], *scores]

    def title(self, id_: str) -> str:
        """Title of a column."""
        if id_ in self._facts:
            return self._facts[id_].title
        column = self.table.columns[self.score_columns[id_]]
        return f"{column.benchmark} {column.what}, {column.unit}"

    def score(self, row: int, id_: str) -> tuple[Scores, int] | None:
        """(scores of a column, index of the row in them); None if the row has none."""
        number = self.score_columns[id_]
        index = self._places.get(number, {}).get(row)
        return None if index is None else (self._scores[number], index)

    def text(self, row: int, id_: str) -> str:
        """Text of a fact; "" if it is not known."""
        fact = self._facts[id_]
        if fact.kind == "name":
            return self.table.families.name[self.table.rows.family[row]]
        if fact.kind in {"tags", "places", "terms"}:
            return formatting.listed(self._several(row, fact))
        values = self._values(row, fact)
        if fact.kind == "shape":
            return " / ".join(str(value or "–") for value in values) if any(values) else ""
        first = values[0] if values else ""
        number = {"size": formatting.size, "number": formatting.count}.get(fact.kind)
        return number(int(first)) if number and first else str(first or "")

    def _several(self, row: int, fact: FactColumn) -> Iterable[str]:
        if fact.kind == "tags":
            facets = [facet for facet in self.table.facets if facet.chips]
            return [name for facet in facets for name in self._names(facet, row)]
        if fact.kind == "places":
            return [f"{board} {ends}" for board, ends, _ in self._best_places(row)]
        return self._names(self._facets[fact.id], row)

    # --- Filters -----------------------------------------------------------------------------------

    def _fits(self, row: int) -> bool:
        request = self.request
        return all(self._has(row, id_, choice) for id_, choice in request.facets.items()) and all(
            self._within(row, id_, ends) for id_, ends in request.ranges.items()
        )

    def _has(self, row: int, id_: str, choice: FacetChoice) -> bool:
        if id_ == HAS_RESULT:
            known = {
                value
                for value in (*choice.values, *choice.excluded)
                if any(self.score(row, column.id) for column in self._columns_of(value))
            }
        else:
            known = self._ids(self._facets[id_], row)
        if known.intersection(choice.excluded):
            return False
        enough = all if choice.require_all else any
        return not choice.values or enough(value in known for value in choice.values)

    def _within(self, row: int, id_: str, ends: tuple[str, str]) -> bool:
        filter_ = self._ranges.get(id_)
        if filter_ is None:
            return self._scored_within(row, id_, ends)
        value = self.table.rows.facts[filter_.list][row]
        if filter_.kind == "date":
            day = Day(str(value)) if value else None
            first, last = (Day(end) if end else None for end in ends)
            return (
                day is not None
                and (first is None or day.earliest >= first.earliest)
                and (last is None or day.latest <= last.latest)
            )
        low, high = (_number(end) for end in ends)
        number = float(value or 0)
        return number > 0 and (low is None or number >= low) and (high is None or number <= high)

    def _scored_within(self, row: int, id_: str, ends: tuple[str, str]) -> bool:
        low, high = (_number(end) for end in ends)
        of_value = self._columns_of(id_)
        for column in of_value:
            found = self.score(row, column.id) if column.unit == of_value[0].unit else None
            if found:
                scores, index = found
                number = float(scores.values[index].replace(",", ""))
                if (low is None or number >= low) and (high is None or number <= high):
                    return True
        return False

    def _columns_of(self, value: str) -> list[ScoreColumn]:
        """Columns that a value of "has a result on" means, those with most values first."""
        if value in self.score_columns:
            return [self.table.columns[self.score_columns[value]]]
        return self._of_benchmark.get(value.removeprefix(_ANY), []) if value.startswith(_ANY) else []

    def _ids(self, facet: Facet, row: int) -> set[str]:
        return {facet.values[number].id for number in self._members(facet, row)}

    def _names(self, facet: Facet, row: int) -> list[str]:
        return [facet.values[number].name for number in self._members(facet, row)]

    def _members(self, facet: Facet, row: int) -> tuple[int, ...]:
        return facet.members[row if facet.of_rows else self.table.rows.family[row]]

    # --- Order -------------------------------------------------------------------------------------

    def _grouped(self, rows: Sequence[int]) -> list[int]:
        by = self.request.group or ("none" if self.request.sort else "year")
        if by == "none":
            return list(rows)
        groups: dict[object, list[int]] = {}
        for row in rows:
            groups.setdefault(self._group(by, row), []).append(row)
        parts = list(groups.values())
        if by == "size":  # the largest first
            sizes = self._facets["size"]
            parts.sort(key=lambda part: -next(iter(self._members(sizes, part[0])), -1))
        return [row for part in parts for row in part]

    def _group(self, by: str, row: int) -> object:
        family = self.table.rows.family[row]
        if by == "family":
            return self.table.families.name[family]
        if by == "size":
            return next(iter(self._members(self._facets["size"], row)), None)
        day = str(self.table.rows.facts["released"][row] or self.table.families.released[family])
        return day[:4], self.table.rows.measured[row]

    def _sort_key(self, row: int, id_: str) -> float | str | None:
        if id_ == "name":
            family = self.table.families.name[self.table.rows.family[row]]
            return _natural(f"{family}\n{self.table.rows.name[row]}")
        fact = self._facts.get(id_)
        if fact is None:
            found = self.score(row, id_)
            return float(found[0].values[found[1]].replace(",", "")) if found else None
        if fact.kind == "places":
            return next((share for *_, share in self._best_places(row)), None)
        if fact.kind == "price":
            text = self.text(row, id_)
            return float(text) if text else None
        if fact.layout == "number":
            numbers = [float(value or 0) for value in self._values(row, fact)]
            key = numbers[0] if len(numbers) == 1 else numbers[0] * 1e9 + numbers[-1]
            return key or None
        text = self.text(row, id_)
        return None if not text else text if fact.kind == "date" else _natural(text)

    def _values(self, row: int, fact: FactColumn) -> list[str | int]:
        lists: Mapping[str, tuple[str | int, ...]]
        lists = self.table.rows.facts if fact.of_rows else self.table.families.facts
        index = row if fact.of_rows else self.table.rows.family[row]
        return [lists[name][index] for name in fact.lists]

    def _best_places(self, row: int) -> Iterable[tuple[str, str, float]]:
        """(benchmark, range of places, share of all places) of the best places of a row."""
        numbers = self.table.rows.places[row]
        for board, best, worst in zip(numbers[::3], numbers[1::3], numbers[2::3], strict=True):
            placed = self.table.boards[board]
            yield placed.name, formatting.place_range(best, worst), (best + worst) / (2 * placed.ranked)

    # --- What the address may name -------------------------------------------------------------------

    def _row(self, ref: str) -> int:
        rows = self.table.rows
        refs = {
            f"{self.table.families.id[family]}/{id_}": i
            for i, (family, id_) in enumerate(zip(rows.family, rows.id, strict=True))
        }
        known = {**self.table.former, **refs}
        if ref not in known:
            raise _unknown("model", ref, known)
        return known[ref]

    def _refuse_unknown(self) -> None:
        columns = ["name", *self._facts, *self.score_columns]
        for id_ in (*(self.request.columns or ()), *(id_ for id_, _ in self.request.sort)):
            if id_ not in columns:
                raise _unknown("column", id_, columns)
        of_scores = [*self.score_columns, *(f"{_ANY}{id_}" for id_ in self._of_benchmark)]
        for name, choice in self.request.facets.items():
            if name != HAS_RESULT and name not in self._facets:
                raise _unknown("filter", name, [HAS_RESULT, *self._facets, *self._ranges])
            values = of_scores if name == HAS_RESULT else [value.id for value in self._facets[name].values]
            for value in (*choice.values, *choice.excluded):
                if value not in values:
                    raise _unknown(f"value of {name}", value, values)
        for name, ends in self.request.ranges.items():
            if name not in self._ranges and name not in of_scores:
                raise _unknown("range", name, [*self._ranges, *of_scores])
            for end in ends:
                _check_end(name, end, self._ranges.get(name))


def _check_end(name: str, end: str, filter_: RangeFilter | None) -> None:
    if not end:
        return
    if filter_ is not None and filter_.kind == "date":
        try:
            known = bool(_DATE.match(end) and Day(end).latest)
        except ValueError:
            known = False
        if not known:
            raise TableRequestError(f"{name}: {end!r} is no date; write 2024, 2024-03 or 2024-03-25")
    elif _number(end) is None:
        raise TableRequestError(f"{name}: {end!r} is no number; write 8, 7.5 or 7B")


_MOST_NAMED: Final = 8


def _unknown(kind: str, name: str, known: Collection[str]) -> TableRequestError:
    """Error that names the nearest known one, else the first of all known ones."""
    folded = {one.casefold(): one for one in known}
    written = name.casefold()
    nearest = difflib.get_close_matches(written, folded, n=1, cutoff=0.6)
    alike = nearest or [one for one in folded if written and written in one]
    if alike:
        hint = f"; did you mean {folded[alike[0]]!r}?"
    else:
        rest = len(known) - _MOST_NAMED
        listed = ", ".join(list(known)[:_MOST_NAMED])
        hint = f"; known are {listed}{f' and {rest} more' if rest > 0 else ''}" if known else ""
    return TableRequestError(f"the table of models has no {kind} {name!r}{hint}")


def _benchmark(column: ScoreColumn) -> str:
    return column.path.removeprefix("benchmarks/").removesuffix(".html")


def _number(text: str) -> float | None:
    try:
        return float(text)
    except ValueError:
        pass
    try:
        return float(parse_size(text.upper()))
    except ValueError:
        return None


def _natural(text: str) -> str:
    """Folded text with numbers of one length: "Coder 2" stands before "Coder 10"."""
    return re.sub(r"[0-9]+", lambda digits: digits[0].rjust(8, "0"), _folded(text))


_SPOKEN: Final = {"+": "plus", "#": "sharp"}


def _folded(text: str) -> str:
    """Letters and digits without case and accents, as site_src/frontend/src/search/fold.ts folds them."""
    folded = []
    before = ""
    for char, following in zip(text, f"{text[1:]} ", strict=True):
        plain = [one for one in unicodedata.normalize("NFKD", char) if not unicodedata.combining(one)]
        spoken = _SPOKEN.get(char, "") if _is_kept(before) or before in _SPOKEN else ""
        if char == "." and before.isnumeric() and following.isnumeric():
            folded.append(char)  # a decimal point
            continue
        folded.append(spoken or "".join(one.lower() for one in plain if _is_kept(one)))
        before = char if plain else before
    return "".join(folded)


def _is_kept(char: str) -> bool:
    return bool(char) and unicodedata.category(char)[0] in "LN"
