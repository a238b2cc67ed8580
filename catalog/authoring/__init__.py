"""First versions of entries: from what people say, BibTeX, arXiv, a model card, a configuration."""
