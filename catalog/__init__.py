"""A survey catalogue and leaderboard website generator for code LLMs."""

__version__ = "0.1.0"
