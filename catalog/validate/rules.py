"""Every rule that entries are checked against: its id, severity, title, reason and remedy."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final, Literal

Severity = Literal["error", "warning"]

PROGRAM_URL: Final = "https://github.com/codellm-catalog/codellm-catalog"
"""URL of the repository of this program; rules are part of the program, not of one catalogue."""

_PAGES: Final = f"{PROGRAM_URL}/blob/main/site_src/help/rules/"


@dataclass(frozen=True, slots=True)
class Rule:
    """A rule of the check. Entries may accept its warnings, with a reason; its errors must be fixed."""

    id: str
    severity: Severity
    title: str
    why: str
    remedy: str

    @property
    def page(self) -> str:
        """URL of the page about the rule, in the repository of this program."""
        return f"{_PAGES}{self.id}.md"


_RULES: Final = (
    # The file itself.
    Rule(
        "misplaced-file",
        "error",
        "The file is in the wrong place",
        "The folder decides what kind of entry a file holds, and only plain `.yaml` files are read.",
        "Move or rename the file as the message says.",
    ),
    Rule(
        "id-form",
        "error",
        "An id has the wrong form",
        "Ids become page addresses and must work on every computer: lower-case letters, digits, dots "
        "and hyphens only.",
        "Use the id that the message suggests.",
    ),
    Rule(
        "encoding",
        "error",
        "The file is not UTF-8",
        "Text in another encoding shows wrong letters on the page.",
        "Save the file as UTF-8; every editor can do this.",
    ),
    Rule(
        "empty-file",
        "error",
        "The file is empty",
        "An empty file describes nothing, but its name would still use up an id.",
        "Write the entry, or delete the file.",
    ),
    Rule(
        "too-large",
        "error",
        "The file is too large",
        "Entries come from strangers. A file that is huge, or becomes huge once its YAML aliases are "
        "followed, must not block the check for everyone.",
        "Split results into several files in the folder of their source; write values without YAML aliases.",
    ),
    Rule(
        "too-deep",
        "error",
        "The file is nested too deeply",
        "No entry needs more than a few levels, and very deep nesting can crash a program that reads it.",
        "Look for brackets that are not closed, or for indentation that grows line by line.",
    ),
    Rule(
        "yaml-tag",
        "error",
        "The file contains a YAML tag",
        "Tags such as `!!python/object` can ask a program to run code. Entries are plain data.",
        "Delete the word that starts with `!`; put quotes around text that starts with `!`.",
    ),
    Rule(
        "yaml-syntax",
        "error",
        "The file is not valid YAML",
        "Nothing in the file can be read until its syntax is correct.",
        "Check the reported line and the line above it; quotes, brackets and indentation are the usual "
        "causes.",
    ),
    Rule(
        "duplicate-key",
        "error",
        "A field is written twice",
        "One of the two values would be lost silently.",
        "Keep one of the two.",
    ),
    Rule(
        "too-many-problems",
        "error",
        "The file has more problems than are shown",
        "Hundreds of messages usually have one cause, such as a column that shifted.",
        "Fix the first ones and run the check again.",
    ),
    # The structure of the entry.
    Rule(
        "unknown-field",
        "error",
        "The field does not exist",
        "A misspelt field would be ignored, and its value would silently be missing from the site.",
        "Use the field that the message names. Information that fits no field can go into `note`.",
    ),
    Rule(
        "missing-field",
        "error",
        "A required field is missing",
        "The entry cannot be shown or found without it.",
        "Add the field.",
    ),
    Rule(
        "wrong-type",
        "error",
        "A value has the wrong type",
        "Text in a number field cannot be sorted or drawn; a single value in a list field would be "
        "read letter by letter.",
        "Write the value as the message shows.",
    ),
    Rule(
        "invalid-value",
        "error",
        "A value is not allowed in this field",
        "Each field defines its allowed values, so that entries can be compared.",
        "Write one of the values that the message lists, or use the form that it describes.",
    ),
    Rule(
        "empty-value",
        "error",
        "A field has no value",
        "Unknown facts are left out. An empty field looks like a fact that was lost.",
        "Write the value, or delete the field.",
    ),
    Rule(
        "malformed-date",
        "error",
        "A date does not have the form YYYY-MM-DD",
        "Dates are sorted and compared; 03/04/2023 is 3 April to some readers and 4 March to others.",
        "Write `2023-04-03`, or `2023-04` or `2023` if the day or month is unknown.",
    ),
    Rule(
        "size-form",
        "error",
        "A size is not a number followed by K, M, B or T",
        "Sizes are compared and drawn in charts.",
        "Write `350M`, `16.1B` or `7000000000`.",
    ),
    Rule(
        "size-range",
        "error",
        "A size is impossibly small or large",
        "A wrong unit changes a size by a factor of a thousand in every chart.",
        "Check the unit: M is million, B is billion (10^9), T is trillion (10^12).",
    ),
    Rule(
        "percent-form",
        "error",
        "A percentage is not a plain number",
        "Values are stored as their source prints them and used in calculations.",
        "Write the number only: `32.9`, with a decimal point and without a percent sign.",
    ),
    Rule(
        "value-form",
        "error",
        "A value is not a plain number",
        "Values are stored as their source prints them and used in calculations.",
        "Write the number only: `1204` or `0.53`, with a decimal point, without its unit and without "
        "separators of thousands.",
    ),
    Rule(
        "money-form",
        "error",
        "A price is not a plain number",
        "Prices are compared and used to compute costs. The currency has its own field.",
        "Write the number only: `2.5`, with a decimal point, without a currency sign or a minus.",
    ),
    Rule(
        "arxiv-id",
        "error",
        "An arXiv id has the wrong form, or cannot exist",
        "The id makes the link and the citation. Without quotes, YAML reads it as a number and loses a final "
        "zero. Its first four digits are year and month; five digits follow, four in ids before 2015.",
        'Copy the id from the page of the paper on arXiv, and write it in quotes: `"2203.13474"`.',
    ),
    Rule(
        "doi-form",
        "error",
        "A DOI has the wrong form",
        "The DOI makes the link and the citation; anything before or behind it would break both.",
        "Write it from `10.` on, without an address and without a point behind it.",
    ),
    Rule(
        "url-form",
        "error",
        "A link is not a valid web address",
        "Only web addresses become links; anything else could run a script in a reader's browser.",
        "Copy the complete address from the browser; it starts with `https://`.",
    ),
    Rule(
        "html-in-text",
        "error",
        "A text contains HTML, LaTeX or a Markdown link",
        "Entries are data for pages, tables, JSON and charts. Readers would see the markup itself.",
        "Write plain text; links have their own fields.",
    ),
    Rule(
        "untidy-text",
        "error",
        "A text has characters that do not belong to it",
        "Names are compared letter by letter: with a curly quote, a special space or a comma at its end, one "
        "name becomes two. Such characters come from word processors, web pages and PDFs.",
        "Type the text again as the message says, or run `catalog check --fix`.",
    ),
    Rule(
        "pdf-link",
        "warning",
        "A link points to a PDF although the paper has a web page",
        "The web page has every version, the abstract and the citation, and is easy to read on a phone.",
        "Link to the page that the message names; put the section or table into `locator`.",
    ),
    # Sources that are read again.
    Rule(
        "source-address",
        "error",
        "Files must not be fetched from this address",
        "A workflow fetches sources without anybody watching. https keeps others from changing the file on "
        "its way, and a key or password in the address would be public.",
        "Write the `https://` address of the raw file, without a user, key, port or `#`. A file that only an "
        "account can read is entered by hand.",
    ),
    Rule(
        "host-not-allowed",
        "error",
        "The host of a source is not one that this catalogue fetches from",
        "Each host in entries/terms/hosts.yaml was looked at by a maintainer. Otherwise an entry could make "
        "the workflow fetch from any machine.",
        "Write the address of the file on a listed host. A maintainer can add a host to "
        "entries/terms/hosts.yaml, by its name.",
    ),
    Rule(
        "results-of-two-sources",
        "error",
        "Two sources write the same results file",
        "Each would replace the rows of the other, again and again.",
        "Give each its own results file, or delete one of the two.",
    ),
    Rule(
        "recipe-named-as-format",
        "error",
        "A recipe has the id of a format",
        "`catalog ingest NAME` would not know whether the recipe or the program's own format is meant, and "
        "a results file would not say which of the two read it.",
        "Rename the file: `leaf-board` where the format is `leaf`.",
    ),
    Rule(
        "hidden-character",
        "error",
        "A text contains invisible characters",
        "Control characters, blank characters and characters that change the direction of writing make a "
        "text look different from what it contains; many accents on one letter draw over other lines.",
        "Delete the character and type the text again; such characters usually come from copying out "
        "of a PDF.",
    ),
    Rule(
        "unverified-path",
        "error",
        "`unverified` names a field that the entry does not have",
        "The page marks the fields in `unverified` as not yet checked; a path to no field marks nothing.",
        "Write the path from the top of the entry, with a variant by its id: `variants.mono-6.1b.layers`.",
    ),
    Rule(
        "unknown-stated",
        "error",
        "`unknown` names a field that the entry states, or that does not exist",
        "`unknown` says of a missing fact that somebody looked for it, and where. It must go when the "
        "fact is found.",
        "Delete the path from `unknown` if the field has a value; otherwise correct the path, with a variant "
        "by its id: `variants.mono-6.1b.released`.",
    ),
    # References.
    Rule(
        "unknown-reference",
        "error",
        "An id refers to something that does not exist",
        "Entries refer to each other by id; a wrong reference loses a result or makes a dead link.",
        "Use the id that the message suggests, or add the missing entry or term.",
    ),
    Rule(
        "undefined-tag",
        "error",
        "A tag is not defined",
        "Readers filter by tags, so each tag needs a definition, and each meaning only one spelling.",
        "Use a tag from `entries/terms/tags.yaml`, or define a new one there with its meaning.",
    ),
    Rule(
        "derived-tag-written",
        "error",
        "A tag is written by hand although the catalogue adds it",
        "Tags for size, licence and so on follow from other fields; written by hand, they would soon "
        "contradict those fields.",
        "Delete the tag, and make sure that the field it follows from has a value.",
    ),
    Rule(
        "tag-applies",
        "error",
        "A tag is used on the wrong kind of entry",
        "Each tag category says whether it is for models, benchmarks or methods.",
        "Choose a tag from a category for this kind of entry, or add the kind to `applies_to` of the "
        "category if that makes sense.",
    ),
    Rule(
        "unused-term",
        "warning",
        "A term is defined but never used",
        "An unused term makes an empty page and an empty filter; often it is a spelling that was "
        "corrected elsewhere.",
        "Delete the term, or use it in an entry; a file of terms cannot accept warnings. For a vocabulary "
        "that was taken from another catalogue, write `unused_terms: true` in entries/catalogue.yaml.",
    ),
    Rule(
        "reference-cycle",
        "error",
        "Entries are based on each other in a cycle",
        "A model cannot be based on itself, directly or through others; the family tree would never end.",
        "Remove the reference that points the wrong way.",
    ),
    # Names.
    Rule(
        "alias-clash",
        "error",
        "Two entries have the same name",
        "Results are matched to models by the names that sources print. A name shared by two models "
        "would put numbers on the wrong one. Upper and lower case, spaces, `_` and `-` are ignored, and "
        "letters that look alike, such as the Latin and the Cyrillic `a`, count as one (skeletons of "
        "Unicode Technical Standard 39).",
        "Remove the name from the entry that is usually not meant by it.",
    ),
    Rule(
        "duplicate-id",
        "error",
        "Two parts of an entry have the same id",
        "Results refer to a variant, version or split by its id.",
        "Give each part its own id.",
    ),
    Rule(
        "setting-in-name",
        "error",
        "A model's name says how it was run",
        "A variant is one checkpoint. If its name also holds the reasoning effort, thinking budget or number "
        "format of a run, one checkpoint stands in several rows, and none of them is complete.",
        "Name the checkpoint alone. State the setting in the rows of results (`effort: high`), and list the "
        "printed name in `configured_aliases`.",
    ),
    Rule(
        "date-in-name",
        "warning",
        "The date of a snapshot is written in another form",
        "One form for all names lets readers see which snapshots are the same: `o1-mini (2024-09-12)`.",
        "Write the date in brackets at the end, as the message says; keep the printed name in `aliases`.",
    ),
    Rule(
        "decimal-comma",
        "error",
        "A number is written with a comma",
        "In brackets, YAML reads `percent: 61,6` as two fields, `percent: 61` and `6`: the value would be "
        "wrong without any sign of it.",
        "Write a decimal point, and no separator of thousands.",
    ),
    Rule(
        "repeated-item",
        "error",
        "A list contains the same item twice",
        "The item would be shown and counted twice.",
        "Delete one of the two.",
    ),
    Rule(
        "repeated-price",
        "error",
        "A variant has two prices of one date",
        "The newest price counts as today's; of two with one date and currency, nobody can tell which.",
        "Keep the price of the better source, or correct one of the dates.",
    ),
    # Dates.
    Rule(
        "future-date",
        "error",
        "A date is in the future",
        "The catalogue lists what is already public. A future date is nearly always a typing mistake.",
        "Correct the date; leave out what is only announced.",
    ),
    Rule(
        "result-before-model",
        "warning",
        "A result is older than the model",
        "One of the dates may be wrong, or the source measured an earlier model with the same name.",
        "Check both dates; if both are correct, accept the warning and say why.",
    ),
    Rule(
        "undated-model",
        "warning",
        "A model with results has no release date, and no reason why",
        "The release date says whether a model can have seen the problems of a benchmark, and places it in "
        "every chart over time. A missing date can mean that nobody looked.",
        "Add `released` to the variant or the family, with its source. If no source states it, add its path "
        "to `unknown` with what you looked at.",
    ),
    Rule(
        "release-from-name",
        "warning",
        "A release date repeats the date in a name",
        "The date in the name of an API model or of a checkpoint is often days or weeks before its release. "
        "The release date says whether the model can have seen the problems of a benchmark.",
        "Look up the announcement, and name the source in `sources` with `released` in its `locator`. Until "
        "then list the field in `unverified`.",
    ),
    # Shapes.
    Rule(
        "shape-size",
        "warning",
        "Layers and width do not match the stated size",
        "12 x layers x width^2, plus the embedding, is close to the number of parameters of a "
        "transformer. A large difference is often a wrong digit, or the shape of another variant.",
        "Compare layers, width and size with the source; if they are correct, accept the warning and "
        "say why.",
    ),
    # Plausibility.
    Rule(
        "implausible-value",
        "warning",
        "A value is possible, but nearly always a slip",
        "A lost unit (`parameters: 7`), a wrong power of ten, a price of one token or a year before the "
        "preprint passes every other check, and misleads in every chart.",
        "Compare the value with its source. If the source says so, accept the warning with a reason.",
    ),
    Rule(
        "own-field",
        "error",
        "A value of an own field is not as the catalogue declares it",
        "Tables, filters and data files show own fields by their declaration under `fields` in "
        "entries/catalogue.yaml.",
        "Correct the id or the value, or the declaration of the field.",
    ),
    Rule(
        "missing-language",
        "warning",
        "A row does not say which programming language was scored",
        "The benchmark has problems for each of several languages. Values of two languages are never ranked "
        "together; one without its language looks like the value of all.",
        "Add `language: ...` to the row. If the value is the mean over all languages, accept the warning.",
    ),
    Rule(
        "missing-scaffold",
        "warning",
        "A row does not say in which scaffold the model was run",
        "The benchmark says `needs_scaffold: true`: its values are of a model in a scaffold, and differ more "
        "between scaffolds than between models. A row without one looks like the value of the model alone.",
        "Add `method: ...` to the row. If the source names no scaffold, name a method with "
        "`placeholder: true`, or accept the warning with a reason.",
    ),
    # Scores.
    Rule(
        "percent-range",
        "error",
        "A percentage is outside the bounds of its metric",
        "A share of problems lies between 0 and 100 percent; an error rate may be higher.",
        "Compare the value with its source. If the metric can exceed these limits, correct `lowest` or "
        "`highest` in its definition.",
    ),
    Rule(
        "value-range",
        "error",
        "A value is outside the bounds of its metric",
        "A value that the metric cannot have is a slip of the pen, or is in another unit.",
        "Compare the value and its unit with the source. If the metric can exceed these limits, correct "
        "`lowest` or `highest` in its definition.",
    ),
    Rule(
        "value-unit",
        "error",
        "A value is in the field of another unit",
        "The metric decides the unit. A percentage stands in `percent`, a number in any other unit in "
        "`value`, so that nobody reads a rating as a percentage.",
        "Write the one field that the message names.",
    ),
    Rule(
        "metric-scale",
        "error",
        "The scale of a metric contradicts itself",
        "Bounds, ranks and intervals of all its values follow from the scale. Only a share of problems, in "
        "percent from 0 to 100, has an interval.",
        "Correct the unit, the bounds or `share_of_problems`, as the message says.",
    ),
    Rule(
        "percent-as-fraction",
        "warning",
        "A percentage looks like a fraction",
        "Sources print either 0.329 or 32.9; entries use percent. 0.329 would be read as a third of "
        "one percent.",
        "Write 32.9 for 0.329. If the source really means less than one percent, accept the warning "
        "and say so.",
    ),
    Rule(
        "duplicate-row",
        "error",
        "The same result is written twice",
        "One measurement must count once.",
        "Delete one of the two rows; if they are two measurements, add the setting or date that differs.",
    ),
    Rule(
        "confirmed-by-itself",
        "error",
        "A source confirms itself",
        "Only another source confirms a value. A row that somebody compared with its own source is verified "
        "instead.",
        "Name another source in `confirming_sources`, or delete it there and `verified: false` in the rows "
        "that you compared.",
    ),
    Rule(
        "quoted-as-first-hand",
        "warning",
        "Two developers report the same number for one model",
        "A model has one developer. A later source with the same number has most likely copied it, and "
        "a copy that looks like a second measurement makes a number seem confirmed.",
        "Write `quoted: true` in the copied row, and leave `measured_by` to the first source. If both "
        "names mean one developer, use the same spelling. If it was measured again, set `relationship` to "
        "`rival` if the source proposes another model or method, otherwise to `third-party`.",
    ),
    Rule(
        "relationship-contradiction",
        "warning",
        "A relationship does not match what the source proposes",
        "The source is the paper, repository or model card of a model or method in this catalogue. Its "
        "authors are the developers of what they propose, and rivals of all other models that they "
        "measure. They are not independent, even if they also wrote the benchmark.",
        "Write `developer` for what they propose and `rival` for the others. If the source studies the "
        "model or method without proposing it, accept the warning and say so.",
    ),
    Rule(
        "pass-at-k-falls",
        "warning",
        "pass@k is lower for a larger k",
        "A model cannot solve fewer problems with more samples; two columns may have been swapped.",
        "Compare both rows with the source; if the settings differ, write them down.",
    ),
    Rule(
        "plus-above-base",
        "warning",
        "The score is higher on a benchmark with more tests",
        "A benchmark that only adds tests can only reject more programs, so the two values may be "
        "swapped or come from different runs.",
        "Compare both rows with the source; if it prints these values, accept the warning and say why.",
    ),
    Rule(
        "settings-contradiction",
        "error",
        "Two facts about a result contradict each other",
        "Greedy decoding has temperature 0, the solved problems cannot exceed the total, pass@k needs "
        "at least k samples, and a version of a method needs the method. One of the two facts is wrong.",
        "Compare the row, and the settings at the top of the file, with the source.",
    ),
    Rule(
        "problems-above-size",
        "error",
        "A row counts more problems than its benchmark has",
        "The number of problems decides how wide the interval of a value is; a wrong one misleads.",
        "Compare the number with the source; write the version or split that has so many problems.",
    ),
    Rule(
        "counts-contradiction",
        "warning",
        "The solved problems do not give the percentage",
        "Of the value, the number of solved problems and the number of problems, one must be wrong.",
        "Compare all three with the source. If it prints them so, accept the warning with a reason.",
    ),
    Rule(
        "two-values",
        "warning",
        "One source has two values of one thing",
        "Where nothing tells two values apart, readers cannot know which one counts.",
        "Add the setting, date or place in the source that differs, or delete the wrong row.",
    ),
    Rule(
        "unnamed-measurer",
        "error",
        "A row does not say who measured it",
        "Every number names who measured it, or is marked as quoted.",
        "Write the name in `measured_by`, in the row or at the top of the file; write `quoted: true` "
        "for a quoted number.",
    ),
    Rule(
        "status-reason",
        "error",
        "A value is disputed, superseded or withdrawn without a reason",
        "Readers must be able to judge why a number is no longer valid.",
        "Add `status_reason`, and in `status_url` a link to the discussion.",
    ),
    # Values of single problems.
    Rule(
        "problems-without-row",
        "error",
        "Values of single problems match no result",
        "Each column of values explains one row of the results file beside it; without that row it has "
        "no meaning.",
        "Name each column as its row names the model, and the file as the results file: `board.yaml` "
        "and `board.problems.yaml`.",
    ),
    Rule(
        "problems-unfit",
        "error",
        "Values of single problems do not match their result",
        "Windows by date and intervals are computed from these values; their mean must equal the "
        "result that the source prints.",
        "Compare the values and the row with the source.",
    ),
    # Accepted warnings.
    Rule(
        "not-acceptable",
        "error",
        "`accepted` names a rule that cannot be accepted",
        "Only warnings can be accepted; an error would break the site or mislead its readers.",
        "Fix the entry instead, or correct the name of the rule.",
    ),
    Rule(
        "unused-acceptance",
        "error",
        "`accepted` names a warning that does not occur",
        "The accepted warning no longer exists; the leftover item would hide the next mistake.",
        "Delete the item, or correct its `field`.",
    ),
)

RULES: Final[dict[str, Rule]] = {rule.id: rule for rule in _RULES}
