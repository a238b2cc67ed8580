"""Measurements of the program on catalogues of any size; nothing here is shipped."""
