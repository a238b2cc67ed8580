"""Reason why a text is no usable web address: its form, host, port or escapes."""

from __future__ import annotations

import ipaddress
import re
from functools import lru_cache
from typing import Final

_FORM: Final = re.compile(
    r"(?P<scheme>https?)://(?P<host>\[[^\]\s]*\]|[^\s/?#@:\[\]]+)(?::(?P<port>[^/?#\s@]*))?(?P<rest>[/?#]\S*)?\Z"
)
_FORBIDDEN: Final = re.compile(r"[<>\"'\\`\x00-\x20]")
_LABEL: Final = re.compile(r"[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9_])?\Z")
_NUMBERS: Final = re.compile(r"(?:[0-9]+|0x[0-9a-f]*)\Z")  # a last label that browsers read as a part of IPv4
_LONGEST_HOST: Final = 253
_LAST_PORT: Final = 65535
_SECRET: Final = re.compile(
    r"[?&;](?:[a-z0-9_-]*(?:token|secret|password|passwd|signature)|(?:api|access|auth|private)[_-]?key|key|sig|auth)"
    r"(?:=|%3d)|(?:gh[pousr]|glpat|hf|sk)[_-][A-Za-z0-9_-]{16,}",
    re.IGNORECASE,
)
_BAD_ESCAPE: Final = re.compile(r"%(?![0-9A-Fa-f]{2})")


def problem(url: str) -> str:
    """Reason why no browser opens `url`, and what to write instead; "" if one does."""
    match = _FORM.match(url)
    if match is None or _FORBIDDEN.search(url):
        return "not a valid link; start it with `https://` and remove spaces and quotes"
    host, port = match["host"], match["port"]
    reason = ""
    if not host.startswith("[") and "." not in host.strip("."):
        return (
            "not a link that readers can open: its host has no domain; write the address at which readers "
            "find it, or delete the field"
        )
    if not _is_host(host):
        reason = "no host has this name; copy it from the address bar of a browser"
    elif port is not None and not (re.fullmatch("[0-9]{1,5}", port) and 1 <= int(port) <= _LAST_PORT):
        reason = f"its port is not between 1 and {_LAST_PORT}; correct or remove it"
    elif _BAD_ESCAPE.search(match["rest"] or ""):
        reason = "a `%` has no two hexadecimal digits behind it; write `%25`"
    elif url[-1] in ",;":
        reason = "it ends in a comma or semicolon; delete that"
    return reason and f"not a valid link: {reason}"


def raw_file_problem(url: str) -> str:
    """Reason why files are not fetched from `url`, and what to write instead; "" if they may be.

    Such a URL is https on the usual port of a named host, without credentials and without a fragment.
    Whether the host is one of this catalogue's is checked apart.
    """
    scheme, _, rest = url.partition("://")
    authority = re.split(r"[/?#]", rest, maxsplit=1)[0]
    if scheme == "http":
        return "http can be changed on its way; write the `https://` address"
    if "@" in authority:
        return "a name or password stands before the host; delete it: a source is read without an account"
    if reason := problem(url):
        return reason
    host, _, port = authority.partition(":")
    reason = ""
    if port or host.startswith("["):
        reason = "it names a port or an IP address; write the host's name alone"
    elif _NUMBERS.match(host.rstrip(".").rpartition(".")[2]):
        reason = "an IP address can be any machine; write the host's name"
    elif _SECRET.search(url):
        reason = "a key or token stands in it; delete it: a source is read without an account"
    elif "#" in url:
        reason = "`#` and what follows is not sent; delete it"
    return reason


def host(url: str) -> str:
    """Host of `url` in lower case, without its port; "" if there is none."""
    match = _FORM.match(url)
    return match["host"].lower().rstrip(".") if match else ""


def with_escapes(url: str) -> str:
    """`url` with `%25` for each `%` that begins no escape, as browsers send it."""
    return _BAD_ESCAPE.sub("%25", url)


@lru_cache(maxsize=1024)  # most addresses are on few hosts
def _is_host(host: str) -> bool:
    """True if `host` is a domain name (also an international one) or an IP address."""
    if host.startswith("["):
        return _is_address(host[1:-1], ipaddress.IPv6Address)
    try:
        labels = host.removesuffix(".").encode("idna").decode().lower().split(".")
    except UnicodeError:  # an empty label, or one that is too long
        return False
    if _NUMBERS.match(labels[-1]):
        return _is_address(host, ipaddress.IPv4Address)
    return len(host) <= _LONGEST_HOST and all(map(_LABEL.match, labels))


def _is_address(text: str, kind: type[ipaddress.IPv4Address | ipaddress.IPv6Address]) -> bool:
    try:
        kind(text)
    except ValueError:
        return False
    return "%" not in text  # a zone, such as fe80::1%eth0, has a meaning on one machine only
