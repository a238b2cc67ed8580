"""Web addresses that a browser opens, and reasons why others are none."""

import pytest

from catalog.entries import web_address

GOOD = [
    *(
        "https://example.org",
        "http://example.org/",
        "https://a.example/a_(b)?c,d=1&e=%20#f",
        "https://1.2.3.4:80/",
    ),
    *(
        "https://[2001:db8::1]/",
        "https://bücher.example/ü",
        "https://xn--bcher-kva.example/",
        "https://a.example./",
    ),
    *("https://my_host.example/", "https://a.example?x", "https://a.example#x", "https://a.example:8000/"),
]
HOST, PORT, ESCAPE, FORM = "no host has this name", "its port", "a `%` has no", "start it with"
DOMAIN, END = "no domain", "delete that"
BAD = [
    *((url, DOMAIN) for url in ("https://-/", "https://%/", "https://localhost/", "https://../")),
    *((url, END) for url in ("https://a.example/x,", "https://a.example/x;")),
    *(
        (url, HOST)
        for url in ("https://-.a/", "https://%.a/", "https://a..b/", "https://.a.b/", "https://a-.example/")
    ),
    *(
        (url, HOST)
        for url in ("https://[::1%25eth0]/", "https://[x]/", "https://1.2.3/", "https://1.2.3.999/")
    ),
    *((url, HOST) for url in (f"https://{'a' * 64}.example/", "https://a!b.example/", "https://*.a/")),
    *((url, HOST) for url in ("https://" + "a." * 130 + "example/", "https://a%2eb.c/", "https://a.0x7f/")),
    *((url, PORT) for url in ("https://a.example:99999/", "https://a.example:0/", "https://a.example:/")),
    *((url, PORT) for url in ("https://a.example:x/", "https://a.example:٣/", "https://a.example:-1")),
    *(
        (url, ESCAPE)
        for url in ("https://a.example/100%", "https://a.example/%zz", "https://a.example/?q=%1")
    ),
    *(
        (url, FORM)
        for url in ("https://[x/", "https://", "https:///x", "ftp://a.example", "javascript:alert(1)")
    ),
    *(
        (url, FORM)
        for url in ("https://user@a.example/", "https://a.example/ b", "https://a.example/'", "//a.example")
    ),
    *(
        (url, FORM)
        for url in (
            "javascript:alert(1)",
            "https://a:b@c.example/",
            "https://a.example\\b",
            "",
            "https://a.example\n",
        )
    ),
]


@pytest.mark.parametrize("url", GOOD)
def test_an_address_that_can_be_opened(url: str) -> None:
    assert web_address.problem(url) == ""


@pytest.mark.parametrize(("url", "reason"), BAD)
def test_an_address_that_cannot_be_opened(url: str, reason: str) -> None:
    assert reason in web_address.problem(url)
