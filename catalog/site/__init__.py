"""The site on disk: pages in order, incremental builds, whole writes, the theme, a local server."""
