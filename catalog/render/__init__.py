"""Views turned into bytes: HTML pages, data for scripts, CSV, feeds, terminal text, chart files."""
