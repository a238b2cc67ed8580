"""Raw files of sources over https: bounded in size and time, from public addresses of one host."""

from __future__ import annotations

import http.client
import ipaddress
import socket
import ssl
import threading
import time
from contextlib import suppress
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, Protocol
from urllib.parse import quote, urljoin, urlsplit

from catalog import __version__
from catalog.entries import deadlines, web_address
from catalog.entries.diagnostics import CatalogError
from catalog.entries.text import escape_invisible

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

MAX_BYTES: Final = 64 * 1024 * 1024
UNKNOWN_HOST: Final = "the host is unknown, or this machine is offline"
_CHUNK: Final = 64 * 1024
_MOST_REDIRECTS: Final = 5
_REDIRECTS: Final = frozenset({301, 302, 303, 307, 308})
_OK, _NOT_MODIFIED, _TOO_MANY = 200, 304, 429
_GONE: Final = frozenset({404, 410})
_REFUSED: Final = frozenset({401, 403, 451})
_SERVER: Final = 500
_LONGEST_TAG: Final = 300
_PORT: Final = 443
_SAFE: Final = "!$%&'()*+,/:;=?@[]~"  # characters of a URL that stay as they are
_NAT64: Final = ipaddress.ip_network("64:ff9b::/96")  # its last 32 bits are an IPv4 address


class DownloadError(CatalogError):
    """Error: a raw file could not be fetched; its message begins with the address."""

    def __init__(self, address: str, reason: str, *, unknown_host: bool = False) -> None:
        self.unknown_host = unknown_host  # or this machine is offline
        super().__init__(f"{address}: {reason}")


@dataclass(frozen=True, slots=True)
class Tags:
    """Marks of a version of a file, which the server compares with its present one; "" without one."""

    etag: str = ""
    modified: str = ""  # Last-Modified


@dataclass(frozen=True, slots=True)
class Download:
    """Answer of a server: the content, or None if it is still the one that the tags mark."""

    data: bytes | None
    tags: Tags


class Connect(Protocol):
    """Function that makes a connection, not opened yet, to a host that is allowed."""

    def __call__(self, host: str, timeout: float) -> http.client.HTTPConnection:
        """The connection; `timeout` in seconds is for each piece of an answer."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Limits:
    """Bounds of one file: its bytes as sent, seconds for each piece of the answer and for the whole."""

    bytes: int = MAX_BYTES
    piece_seconds: float = deadlines.NETWORK
    file_seconds: float = deadlines.SOURCE_FILE


class PublicConnection(http.client.HTTPSConnection):
    """Connection over TLS to a public address of its host.

    The address that is checked is the one that is connected to, so that a name that leads elsewhere the
    next time it is asked for changes nothing. Settings for proxies are not read.
    """

    def connect(self) -> None:
        """Open the connection; OSError if no address of the host is public and answers."""
        context = ssl.create_default_context()
        error: OSError | None = None
        for address in public_addresses(self.host):
            try:
                plain = socket.create_connection((address, _PORT), timeout=self.timeout)
            except OSError as failure:
                error = failure
                continue
            self.sock = context.wrap_socket(plain, server_hostname=self.host)
            return
        raise error or OSError("its name leads to no public address")


def public_addresses(
    host: str, look_up: Callable[..., Sequence[tuple[object, ...]]] = socket.getaddrinfo
) -> list[str]:
    """Public IP addresses of `host`; OSError if one of its addresses is private, or the name is unknown."""
    found = [str(answer[4][0]) for answer in look_up(host, _PORT, type=socket.SOCK_STREAM)]  # type: ignore[index]
    for text in found:
        if not _is_public(text):
            raise OSError(f"its name leads to {text}, which is no public address")
    return list(dict.fromkeys(found))


def _is_public(text: str) -> bool:
    """True if the IP address `text` is one of the internet, and so is the IPv4 address inside it, if any."""
    try:
        address = ipaddress.ip_address(text.partition("%")[0])
    except ValueError:
        return False
    embedded = list(_embedded(address)) if isinstance(address, ipaddress.IPv6Address) else []
    return all(part.is_global and not part.is_multicast for part in (address, *embedded))


def _embedded(address: ipaddress.IPv6Address) -> Iterator[ipaddress.IPv4Address]:
    if address.ipv4_mapped is not None:
        yield address.ipv4_mapped
    if address.sixtofour is not None:
        yield address.sixtofour
    if address.teredo is not None:
        yield address.teredo[1]
    if address in _NAT64:
        yield ipaddress.IPv4Address(int(address) & 0xFFFFFFFF)


def connect_publicly(host: str, timeout: float) -> http.client.HTTPConnection:
    """A connection over TLS that opens only to public addresses."""
    return PublicConnection(host, timeout=timeout)


def download(
    address: str, tags: Tags, *, connect: Connect = connect_publicly, limits: Limits | None = None
) -> Download:
    """Content at the URL `address`, unless its version is still that of `tags`.

    Redirects lead to the same host only. Raises DownloadError with one line for people, also if the whole
    takes longer than its limit: a server that sends a byte now and then is not waited for.
    """
    bounds = limits or Limits()
    if reason := web_address.raw_file_problem(address):
        raise DownloadError(address, reason)
    request = _Request(address, tags, connect, bounds)
    worker = threading.Thread(target=request.run, daemon=True)
    worker.start()
    worker.join(bounds.file_seconds)
    if worker.is_alive():
        request.stop()
        raise DownloadError(address, request.too_late)
    if request.error is not None:
        unknown = isinstance(request.error, socket.gaierror)
        reason = escape_invisible(_reason(request.error))
        raise DownloadError(address, reason, unknown_host=unknown) from request.error
    assert request.answer is not None, "a request ends with an answer or an error"
    return request.answer


class _Request:
    """A request that runs in a thread of its own, so that its time has an end."""

    def __init__(self, address: str, tags: Tags, connect: Connect, limits: Limits) -> None:
        self._address, self._tags, self._connect, self._limits = address, tags, connect, limits
        self._connection: http.client.HTTPConnection | None = None
        self._socket: socket.socket | None = None
        self._end = time.monotonic() + limits.file_seconds
        self.too_late = f"no whole answer within {limits.file_seconds:g} seconds"
        self.answer: Download | None = None
        self.error: Exception | None = None

    def run(self) -> None:
        """Ask, follow redirects, and keep the answer or the error."""
        try:
            self.answer = self._asked()
        except TimeoutError as error:  # of a piece; or of the whole, if this thread notices it first
            self.error = error if time.monotonic() < self._end else _RefusedError(self.too_late)
        except Exception as error:  # noqa: BLE001 - it is raised again by the thread that waits
            self.error = error
        finally:
            self.stop()
            if self._connection is not None:
                self._connection.close()

    def stop(self) -> None:
        """End the connection, so that a thread that still reads from it ends too."""
        if self._socket is not None:
            with suppress(OSError):
                self._socket.shutdown(socket.SHUT_RDWR)

    def _asked(self) -> Download:
        address, host = self._address, web_address.host(self._address)
        for _ in range(_MOST_REDIRECTS + 1):
            parts = urlsplit(address)
            self._connection = self._connect(host, min(self._limits.piece_seconds, self._left()))
            path = quote(parts.path or "/", _SAFE) + (f"?{quote(parts.query, _SAFE)}" if parts.query else "")
            self._connection.request("GET", path, headers=self._headers())
            self._socket = self._connection.sock
            with self._connection.getresponse() as response:
                if response.status not in _REDIRECTS:
                    return self._answered(response)
                target = urljoin(address, response.headers.get("Location", ""))
            self._connection.close()
            reason = "that is another host" if web_address.host(target) != host else ""
            if reason := reason or web_address.raw_file_problem(target):
                raise _RefusedError(f"it redirects to {target[:200]}: {reason}")
            address = target
        raise _RefusedError(f"it redirects more than {_MOST_REDIRECTS} times")

    def _headers(self) -> dict[str, str]:
        headers = {"User-Agent": f"codellm-catalog/{__version__}", "Accept-Encoding": "identity"}
        if self._tags.etag:
            headers["If-None-Match"] = self._tags.etag
        if self._tags.modified:
            headers["If-Modified-Since"] = self._tags.modified
        return headers

    def _answered(self, response: http.client.HTTPResponse) -> Download:
        if response.status == _NOT_MODIFIED and self._tags != Tags():
            return Download(None, self._tags)
        if response.status != _OK:
            raise _RefusedError(_status_text(response.status))
        encoding = response.headers.get("Content-Encoding", "identity").lower()
        if encoding not in {"", "identity"}:
            raise _RefusedError(f"the answer is packed ({encoding[:40]}) although this was not asked for")
        tags = Tags(_tag(response.headers.get("ETag")), _tag(response.headers.get("Last-Modified")))
        return Download(self._body(response), tags)

    def _body(self, response: http.client.HTTPResponse) -> bytes:
        expected = response.length  # None if the server does not say
        most = self._limits.bytes
        if expected is not None and expected > most:
            raise _RefusedError(f"the file has {expected:,} bytes; at most {most:,} are fetched")
        data = bytearray()
        while part := response.read1(_CHUNK):
            data += part
            if len(data) > most:
                raise _RefusedError(f"the file is larger than {most:,} bytes")
            self._left()
        if expected is not None and len(data) < expected:
            raise _RefusedError(f"the answer broke off after {len(data):,} of {expected:,} bytes")
        if not data:
            raise _RefusedError("the answer is empty")
        return bytes(data)

    def _left(self) -> float:
        """Seconds that are left; TimeoutError if there are none."""
        left = self._end - time.monotonic()
        if left <= 0:
            raise TimeoutError
        return left


class _RefusedError(Exception):
    """An answer that is not taken, with the reason."""


def _status_text(status: int) -> str:
    if status in _GONE:
        return f"the file is not there (status {status}); look where it moved, and correct the address"
    if status in _REFUSED:
        return f"the server refuses it (status {status}); a source is read without an account"
    if status == _TOO_MANY:
        return "asked too often (status 429); try again later"
    if status >= _SERVER:
        return f"the server failed (status {status}); try again later"
    return f"unexpected answer (status {status})"


def _tag(value: str | None) -> str:
    """A header that is sent back the next time; "" if it is missing or is nothing that a header may hold."""
    tag = (value or "").strip()
    return tag if len(tag) <= _LONGEST_TAG and tag.isascii() and tag.isprintable() else ""


def _reason(error: Exception) -> str:
    """Text of an error of the network, in words."""
    if isinstance(error, _RefusedError):
        return str(error)
    if isinstance(error, ssl.SSLCertVerificationError):
        return f"its certificate is not valid: {error.verify_message}"
    if isinstance(error, http.client.IncompleteRead):
        return f"the answer broke off after {len(error.partial):,} bytes"
    known: tuple[tuple[type[Exception], str], ...] = (
        (TimeoutError, "no answer in time"),
        (socket.gaierror, UNKNOWN_HOST),
        (http.client.RemoteDisconnected, "the server closed the connection without an answer"),
        (http.client.HTTPException, f"no answer of HTTP ({type(error).__name__})"),
    )
    text = getattr(error, "strerror", None) or str(error) or type(error).__name__
    return next((words for kind, words in known if isinstance(error, kind)), f"{text[:1].lower()}{text[1:]}")
