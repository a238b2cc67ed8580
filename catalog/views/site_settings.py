"""Settings of a site that its catalogue states about itself in mkdocs.yml."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class SiteSettings:
    """Name, description, and who is cited; what the catalogue is about is in entries/catalogue.yaml."""

    name: str = "Catalogue"
    description: str = ""  # one sentence, for search engines
    authors: str = ""  # who made the catalogue, as `copyright` of mkdocs.yml says
    # What the BibTeX of the catalogue says, the same in every language unless mkdocs.yml gives another;
    # "" for the name, for the authors, and for a key made from the title.
    cited_title: str = ""
    cited_authors: str = ""
    cited_key: str = ""
