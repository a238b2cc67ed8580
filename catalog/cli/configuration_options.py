"""Options that state a configuration: --effort, --mode and the like."""

from __future__ import annotations

from typing import TYPE_CHECKING, get_args

from catalog.entries.schema.configuration import CONFIGURATION_FIELDS, Configuration, Effort, Mode

if TYPE_CHECKING:
    import argparse

    from catalog.core.configurations import RunConfiguration


def add_configuration_options(parser: argparse.ArgumentParser) -> None:
    """Add one option for each field of a configuration."""
    group = parser.add_argument_group("configuration of a model")
    help_of = {name: field.description for name, field in Configuration.model_fields.items()}
    group.add_argument("--effort", choices=get_args(Effort), help=help_of["effort"])
    group.add_argument("--thinking-tokens", type=int, metavar="N", help=help_of["thinking_tokens"])
    group.add_argument("--mode", choices=get_args(Mode), help=help_of["mode"])
    group.add_argument("--quantisation", metavar="ID", help=help_of["quantisation"])
    group.add_argument("--tools", metavar="TEXT", help=help_of["tools"])


def configuration_of(options: argparse.Namespace) -> RunConfiguration:
    """Configuration made of the options that are given."""
    from catalog.core.configurations import from_fields

    fields = {name: getattr(options, name) for name in CONFIGURATION_FIELDS}
    return from_fields({name: value for name, value in fields.items() if value is not None})
