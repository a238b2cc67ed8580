"""Charts of scores over the number of parameters, one for each benchmark."""

from __future__ import annotations

from typing import TYPE_CHECKING

from catalog.views.pieces import Choice, Missing
from catalog.views.score_chart import count, size_vs_score
from catalog.wording import gettext as _

if TYPE_CHECKING:
    from catalog.views.pieces import Piece
    from catalog.views.survey.arguments import Arguments


def charts(arguments: Arguments) -> Piece:
    """Charts of score over model size: one per benchmark, and on the first one also of each survey's models.

    Replaces the placeholder `[[size ten-tasks nine-tasks]]` of a hand-written page.
    """
    catalog = arguments.catalog
    counted = [(id_, number) for id_ in arguments.benchmarks() if (number := count(catalog, id_))]
    if not counted:
        return Missing(text=_("No benchmark named here has values yet."), what=_("a result"))
    options = [(arguments.context.benchmark(id_).text, size_vs_score(catalog, id_)) for id_, __ in counted]
    id_, number = counted[0]
    for survey in catalog.entries.vocabulary.surveys:
        listed = count(catalog, id_, survey=survey)
        if 1 < listed < number:
            label = _(
                "{benchmark}, models of the survey ({number})",
                benchmark=arguments.context.benchmark(id_).text,
                number=listed,
            )
            options.append((label, size_vs_score(catalog, id_, survey=survey)))
    return Choice(label=_("Which benchmark"), options=tuple(options)) if len(options) > 1 else options[0][1]
