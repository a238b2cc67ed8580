"""Sentences on the difference between two reported values, and the settings that may explain it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from catalog.entries.schema.results import SETTING_FIELDS
from catalog.views import formatting
from catalog.wording import gettext as _
from catalog.wording import noted

if TYPE_CHECKING:
    from catalog.core.records import Observation

# What a run spent follows from how it was run; what a cell is about is the same for both.
_OUTCOMES: Final = frozenset({"tokens", "input_tokens", "output_tokens", "cost_usd", "token_budget"})
_FIELDS: Final = tuple(name for name in SETTING_FIELDS if name not in _OUTCOMES)


def from_headline(value: Observation, headline: Observation) -> str:
    """Text `12.1 points below the headline: temperature 0.2 against 0.8`; "" if the values are equal."""
    scale, difference = value.scale, value.value - headline.value
    if scale.unit == "percent":
        difference = round(difference, 4)  # sources print at most two decimals of percent
    if not difference:
        return ""
    message = (
        noted("{difference} above the headline: {reason}")
        if difference > 0
        else noted("{difference} below the headline: {reason}")
    )
    return _(
        message,
        difference=formatting.difference(difference, scale),
        reason=reason(value, headline, _("this report"), _("the headline")),
    )


def reason(one: Observation, other: Observation, name: str, other_name: str) -> str:
    """Text: settings with different values in two reports.

    If there are none: "unexplained", with the settings that only one of the two states.
    """
    different = [
        (setting, ours, theirs)
        for setting, ours, theirs in _settings(one, other)
        if ours is not None and theirs is not None and ours != theirs
    ]
    if different:
        return formatting.clauses(
            _(
                "{setting} {value} against {other}",
                setting=setting,
                value=_setting_text(ours),
                other=_setting_text(theirs),
            )
            for setting, ours, theirs in different
        )
    alone = [
        (
            name,
            [
                _("{setting} {value}", setting=setting, value=_setting_text(ours))
                for setting, ours, theirs in _settings(one, other)
                if theirs is None
            ],
        ),
        (
            other_name,
            [
                _("{setting} {value}", setting=setting, value=_setting_text(theirs))
                for setting, ours, theirs in _settings(one, other)
                if ours is None
            ],
        ),
    ]
    reasons = [
        _("only {report} states {settings}", report=report, settings=formatting.listed(settings))
        for report, settings in alone
        if settings
    ]
    return formatting.clauses([_("unexplained"), *reasons])


def _settings(one: Observation, other: Observation) -> list[tuple[str, object, object]]:
    """(name, value of `one`, value of `other`) of each setting that at least one report states."""
    pairs: list[tuple[str, object, object]] = [
        (formatting.setting_name(field), one.settings.get(field), other.settings.get(field))
        for field in _FIELDS
    ]
    pairs.append((_("harness"), _harness(one), _harness(other)))
    return [pair for pair in pairs if pair[1:] != (None, None)]


def _setting_text(value: object) -> str:
    return formatting.setting_value(value)


def _harness(observation: Observation) -> str | None:
    return observation.file.harness.name if observation.file.harness else None


def harness(observation: Observation) -> str:
    """Program that ran and judged the samples, with version and command; "" if not stated.

    Also the share of answers in the required format, if stated.
    """
    row = observation.row
    parts = (
        harness_version(observation),
        _("as “{command}”", command=row.command) if row.command else "",
        _("{percent}\u00a0% of answers well-formed", percent=row.well_formed) if row.well_formed else "",
    )
    return formatting.phrases(parts)


def harness_version(observation: Observation) -> str:
    """Program that ran and judged the samples, with its version; "" if not stated."""
    stated, row = observation.file.harness, observation.row
    version = row.harness_version or (stated.version if stated else None)
    # `aider 0.86.1`, but `Issues, mini-agent 1.16.0`: a version that names its own program.
    joint = ", " if row.harness_version and row.harness_version[0].isalpha() else " "
    return joint.join(part for part in (stated.name if stated else "", version) if part)
