"""Writes the files that are made from the program: `make generate`.

TypeScript types, pages of the documentation and JSON Schemas. A test compares them
(tests/repository/test_generated.py); expected results of tests are written by `pytest --update-golden`.
"""
