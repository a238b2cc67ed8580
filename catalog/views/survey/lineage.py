"""The lineage of models: a tree of base models, and a table of models made with a method."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import replace
from typing import TYPE_CHECKING

from catalog.core import tags
from catalog.entries.schema.types import MethodId
from catalog.views import facts, formatting
from catalog.views.pieces import MOST_ROWS, Branch, Missing, RowGroup, Table, Tree
from catalog.wording import gettext as _
from catalog.wording import ngettext, titled

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from catalog.core.records import ModelRecord
    from catalog.entries.schema.types import ModelId
    from catalog.views.context import Context
    from catalog.views.pieces import Piece
    from catalog.views.survey.arguments import Arguments


def tree(arguments: Arguments) -> Piece:
    """Tree of families, each below its first base family; without families that have no base or offspring.

    Replaces the placeholder `[[lineage]]` of a hand-written page.
    """
    arguments.expect_none()
    context = arguments.context
    models = context.catalog.models
    children: dict[ModelId, list[ModelId]] = defaultdict(list)
    for id_, record in models.items():
        bases = _bases(record)
        if bases:
            children[bases[0]].append(id_)
    roots = [id_ for id_ in models if id_ in children and not _bases(models[id_])]
    if not roots:
        return Missing(text=_("No model names the one it was made from yet."), what=_("a model"))
    methods: dict[ModelId, dict[str, None]] = defaultdict(dict)
    for method in context.catalog.methods.values():
        for product in method.entry.made:
            methods[tags.family(product.model)][method.entry.name] = None
    branches = [_branch(context, id_, children, methods) for id_ in roots]
    branches.sort(key=lambda branch: (-_branch_size(branch), branch.link.text))
    everything = sum(map(_branch_size, branches))
    grown = everything - len(branches)
    shown = tuple(_first(branches, MOST_ROWS))
    cut = everything - sum(map(_branch_size, shown))
    return Tree(
        id="family-tree",
        title=ngettext(
            "{n} family made from {roots} others",
            "{n} families made from {roots} others",
            grown,
            roots=len(roots),
        ),
        note=formatting.paragraph(
            (
                _(
                    "A family stands below the first one it names as its base; the others are named beside "
                    "it."
                ),
                ngettext(
                    "{n} family without a recorded base or offspring are left out.",
                    "{n} families without a recorded base or offspring are left out.",
                    len(models) - grown - len(roots),
                ),
                ngettext(
                    "{n} more family of the tree is on the page of its base.",
                    "{n} more families of the tree are on the pages of their bases.",
                    cut,
                )
                if cut
                else "",
            )
        ),
        branches=shown,
    )


def _first(branches: Iterable[Branch], most: int) -> Iterator[Branch]:
    """The first `most` entries of trees, from the top; a tree of many entries loses the last of them."""
    for branch in branches:
        if most <= 0:
            return
        kept = replace(branch, below=tuple(_first(branch.below, most - 1)))
        most -= _branch_size(kept)
        yield kept


def _bases(record: ModelRecord) -> tuple[ModelId, ...]:
    return tuple(dict.fromkeys(map(tags.family, record.entry.based_on)))


def _branch(
    context: Context,
    id_: ModelId,
    children: Mapping[ModelId, list[ModelId]],
    methods: Mapping[ModelId, Mapping[str, None]],
) -> Branch:
    record = context.catalog.models[id_]
    below = sorted(children.get(id_, ()), key=lambda child: (_release_day(context, child) or "9999", child))
    sizes = sorted({variant.entry.parameters for variant in record.variants if variant.entry.parameters})
    ends = "–".join(dict.fromkeys(formatting.size(size) for size in (*sizes[:1], *sizes[-1:])))
    by = formatting.listed(methods.get(id_, ()))
    return Branch(
        link=context.model(id_),
        note=" · ".join(
            filter(None, (_release_day(context, id_), ends, _("by {methods}", methods=by) if by else ""))
        ),
        also=tuple(map(context.model, _bases(record)[1:])),
        below=tuple(_branch(context, child, children, methods) for child in below),
    )


def _release_day(context: Context, id_: ModelId) -> str:
    return formatting.day(context.catalog.models[id_].entry.released)


def _branch_size(branch: Branch) -> int:
    return 1 + sum(map(_branch_size, branch.below))


def teachers(arguments: Arguments) -> Piece:
    """Table of models trained with a method, their base models, and other models that the method names.

    Replaces the placeholder `[[teachers]]` of a hand-written page.
    """
    arguments.expect_none()
    context = arguments.context
    rows = []
    for method in context.catalog.methods.values():
        for i, product in enumerate(method.entry.made):
            own = {tags.family(product.model), *(tags.family(other.base) for other in method.entry.made)}
            others = [
                base_model for base_model in method.entry.base_models if tags.family(base_model) not in own
            ]
            rows.append(
                (
                    context.model(product.model),
                    context.method(MethodId(method.id)),
                    context.model(product.base),
                    tuple(map(context.model, others)),
                    _("base not yet checked") if facts.is_unverified(method.entry, f"made.{i}.base") else "",
                )
            )
    if not rows:
        return Missing(text=_("No model made with a method has been entered yet."), what=_("a method"))
    return Table(
        id="teachers",
        title=ngettext(
            "{n} model by the method they were made with",
            "{n} models by the method they were made with",
            len(rows),
        ),
        note=_(
            "Other models of the method: those it names besides, such as the teacher that wrote the data. "
            "The method's page has the sources."
        ),
        columns=(
            titled("Model"),
            titled("Method"),
            titled("Tuned from"),
            titled("Other models of the method"),
            titled("Check"),
        ),
        groups=(RowGroup(title="", rows=tuple(rows)),),
    )
