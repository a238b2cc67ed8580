"""Keeps the translations beside the program: `python -m tools.messages`.

Messages are read from the Python of the program, from its templates and from the scripts of the pages. Each
.po file under catalog/wording then has exactly the messages of its part; translations of messages that are
no longer there are dropped, new ones wait for a translation. A test compares (tests/wording).
"""
