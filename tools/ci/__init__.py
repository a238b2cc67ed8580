"""Steps of the workflows in .github/: each is a module here, and tests run them too.

Whatever comes from a stranger (titles, branches, names of files, texts, artifacts) is read from
files and answers of the host, never from an expression in a workflow, and is told to no shell.
"""
