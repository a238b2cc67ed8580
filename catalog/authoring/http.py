"""HTTP requests to the two known hosts, arXiv and Hugging Face."""

from __future__ import annotations

import http.client
import urllib.error
import urllib.request
from typing import Final
from urllib.parse import urlsplit

from catalog import __version__
from catalog.entries import deadlines
from catalog.entries.diagnostics import CatalogError

HOSTS: Final = frozenset({"export.arxiv.org", "huggingface.co"})
MAX_BYTES: Final = 2 * 1024 * 1024
_NOT_FOUND: Final = 404


class FetchError(CatalogError):
    """Error: a request to a server failed."""

    def __init__(self, address: str, reason: str, instead: str) -> None:
        super().__init__(f"cannot read {address} ({reason}); {instead}")


def fetch(address: str, instead: str) -> bytes | None:
    """Body of the response from the URL `address`, at most MAX_BYTES long; None if there is no such page.

    The URL must be https, on one of HOSTS. Raises FetchError for other failures; its message says what to
    do `instead`.
    """
    parts = urlsplit(address)
    assert parts.scheme == "https", address
    assert parts.hostname in HOSTS, address
    # The scheme and the host are ours; only the last part of the path comes from a person.
    request = urllib.request.Request(  # noqa: S310
        address, headers={"User-Agent": f"codellm-catalog/{__version__}"}
    )
    try:
        with urllib.request.urlopen(request, timeout=deadlines.NETWORK) as answer:  # noqa: S310
            data: bytes = answer.read(MAX_BYTES + 1)
    except urllib.error.HTTPError as error:
        if error.code == _NOT_FOUND:
            return None
        raise FetchError(address, f"the server answered with status {error.code}", instead) from error
    except (OSError, http.client.HTTPException) as error:
        reason = getattr(error, "reason", None) or error
        message = getattr(reason, "strerror", None) or str(reason) or type(reason).__name__
        raise FetchError(address, message, instead) from error
    if len(data) > MAX_BYTES:
        raise FetchError(address, f"the answer is larger than {MAX_BYTES:,} bytes", instead)
    return data
