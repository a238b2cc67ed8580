"""Every rule that entries are held to: what it is called, why it exists, how to mend."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final, Literal

Severity = Literal["error", "warning"]


@dataclass(frozen=True, slots=True)
class Rule:
    """One rule; an entry may accept a warning with a reason, never an error."""

    id: str
    severity: Severity
    title: str
    why: str
    remedy: str


_RULES: Final = (
    # The file as such.
    Rule(
        "misplaced-file",
        "error",
        "The file is not where such a file belongs",
        "The folder says what kind of thing a file describes, and only plain `.yaml` files are read.",
        "Move or rename the file as the message says.",
    ),
    Rule(
        "id-form",
        "error",
        "An id is not in the form of ids",
        "Ids become addresses of pages and must be the same on every computer: lower-case letters, "
        "digits, dots and hyphens.",
        "Write the id that the message offers.",
    ),
    Rule(
        "encoding",
        "error",
        "The file is not UTF-8",
        "Text in another encoding turns into wrong letters on the page.",
        "Save the file as UTF-8; every editor can.",
    ),
    Rule(
        "empty-file",
        "error",
        "Nothing is written in the file",
        "An empty file describes nothing, yet it would take up an id.",
        "Write the entry, or delete the file.",
    ),
    Rule(
        "too-large",
        "error",
        "The file is larger than any entry",
        "Entries come from strangers; a file that is huge, or grows huge once its aliases are followed,"
        " must not stop the check for everyone.",
        "Split results into several files in the folder of their source; write values without YAML aliases.",
    ),
    Rule(
        "too-deep",
        "error",
        "The file is nested deeper than any entry",
        "No entry needs more than a few levels; very deep nesting can exhaust a program that reads it.",
        "Look for brackets that are not closed, or for indentation that grows line by line.",
    ),
    Rule(
        "yaml-tag",
        "error",
        "A YAML tag is written",
        "Tags such as `!!python/object` can ask a reader to run code. Entries are plain data.",
        "Delete the word that starts with `!`, and put quotes around text that begins with one.",
    ),
    Rule(
        "yaml-syntax",
        "error",
        "The file is not valid YAML",
        "Nothing in the file can be read until its form is right.",
        "Look at the place and at the line above it; quotes, brackets and indentation are the usual causes.",
    ),
    Rule(
        "duplicate-key",
        "error",
        "A field is written twice",
        "Of two values one would be lost without a word.",
        "Keep one of the two.",
    ),
    Rule(
        "too-many-problems",
        "error",
        "The file has more problems than are shown",
        "Hundreds of messages usually have one cause, such as a column that slipped.",
        "Mend the first ones and run the check again.",
    ),
    # The form of the entry.
    Rule(
        "unknown-field",
        "error",
        "There is no such field",
        "A misspelt field would be ignored, and its value would be missing from the site without anyone"
        " noticing.",
        "Use the field that the message names. What has no field may go into `note`.",
    ),
    Rule(
        "missing-field",
        "error",
        "A field that every such entry needs is missing",
        "Without it the entry cannot be shown or found.",
        "Add the field.",
    ),
    Rule(
        "wrong-type",
        "error",
        "A value is of another kind than its field",
        "A text where a number belongs cannot be sorted or drawn; one value where a list belongs would "
        "be taken apart.",
        "Write the value in the form that the message shows.",
    ),
    Rule(
        "invalid-value",
        "error",
        "A value is not among those that its field allows",
        "Each field says what it may hold, so that entries can be compared.",
        "Write one of the values, or in the form, that the message names.",
    ),
    Rule(
        "empty-value",
        "error",
        "A field is there but says nothing",
        "What is not known is left out. An empty field looks like a fact that got lost.",
        "Write the value, or delete the field.",
    ),
    Rule(
        "malformed-date",
        "error",
        "A date is not in the form YYYY-MM-DD",
        "Dates are sorted and compared; 03/04/2023 means two different days to two readers.",
        "Write `2023-04-03`, or `2023-04` or `2023` where no more is known.",
    ),
    Rule(
        "size-form",
        "error",
        "A size is not a number with K, M, B or T",
        "Sizes are compared and drawn.",
        "Write `350M`, `16.1B` or `7000000000`.",
    ),
    Rule(
        "size-range",
        "error",
        "A size is outside what a model or data set can have",
        "A wrong unit moves a model by a factor of a thousand in every chart.",
        "Check the unit: M is millions, B is thousands of millions, T is millions of millions.",
    ),
    Rule(
        "percent-form",
        "error",
        "A percentage is not a plain number",
        "Values are kept as their source prints them and computed with.",
        "Write the number alone: `32.9`, without a sign of percent and without a comma.",
    ),
    Rule(
        "url-form",
        "error",
        "A link is not one that the site may show",
        "Only web addresses become links; anything else could run a script in a reader's browser.",
        "Copy the whole address from the browser; it starts with `https://`.",
    ),
    Rule(
        "html-in-text",
        "error",
        "A text holds HTML or a link in Markdown",
        "Entries are data, shown on pages, in tables, in JSON and in charts. Markup would be shown as it "
        "is written.",
        "Write plain text; links have fields of their own.",
    ),
    Rule(
        "pdf-link",
        "warning",
        "A link leads to the PDF of a paper that has a page",
        "The page has every version, the abstract and the citation, and opens on a phone.",
        "Link to the page that the message names; the place in the paper goes into `locator`.",
    ),
    Rule(
        "hidden-character",
        "error",
        "A text holds characters that cannot be seen",
        "Control characters, and characters that turn the direction of writing, make a text look "
        "different from what it says.",
        "Delete the character and type the text again; copying from a PDF is how they usually come in.",
    ),
    Rule(
        "unverified-path",
        "error",
        "`unverified` names a field that is not in the entry",
        "The page marks those fields as not yet checked; a path that leads nowhere marks nothing.",
        "Write the path from the top of the entry, with a variant by its id: `variants.mono-6.1b.layers`.",
    ),
    # References.
    Rule(
        "unknown-reference",
        "error",
        "An id refers to nothing",
        "Entries are tied together by ids; a reference that leads nowhere loses a result or makes a "
        "dead link.",
        "Write the id that the message offers, or add the thing it should refer to.",
    ),
    Rule(
        "undefined-tag",
        "error",
        "A tag has no definition",
        "Readers filter by tags, so each must say what it means, and one meaning must not have two "
        "spellings.",
        "Use a tag of `entries/terms/tags.yaml`, or define a new one there with its meaning.",
    ),
    Rule(
        "derived-tag-written",
        "error",
        "A tag is written that the catalogue gives by itself",
        "Tags such as those for size and licence follow from other fields; written by hand they would "
        "come to disagree.",
        "Delete the tag, and make sure that the field it follows from is filled in.",
    ),
    Rule(
        "tag-applies",
        "error",
        "A tag is not meant for this kind of entry",
        "Each category of tags says whether it is for models, benchmarks or methods.",
        "Choose a tag of a category for this kind, or widen `applies_to` of the category if that makes "
        "sense.",
    ),
    Rule(
        "unused-term",
        "warning",
        "A term is defined and nothing uses it",
        "A word that nothing carries makes an empty page and an empty filter; often it is a spelling "
        "that was mended elsewhere.",
        "Delete the term, or use it; a vocabulary cannot accept warnings.",
    ),
    Rule(
        "reference-cycle",
        "error",
        "Things are made from each other in a circle",
        "A model cannot be older than itself; the family tree would never end.",
        "Remove the reference that points the wrong way.",
    ),
    # Names.
    Rule(
        "alias-clash",
        "error",
        "Two things have the same name",
        "Results find their model by the names that sources print. A name on two things would put "
        "numbers on the wrong one. Case, spaces, `_` and `-` make no difference.",
        "Remove the name from the thing that is not usually meant by it.",
    ),
    Rule(
        "duplicate-id",
        "error",
        "Two parts of an entry have the same id",
        "Results point at a variant, version or split by its id.",
        "Give each its own id.",
    ),
    Rule(
        "repeated-item",
        "error",
        "A list names the same thing twice",
        "It would be shown and counted twice.",
        "Delete one of the two.",
    ),
    # Dates.
    Rule(
        "future-date",
        "error",
        "A date lies in the future",
        "The catalogue says what is public. A date to come is nearly always a slip of the keyboard.",
        "Correct the date; leave out what is only announced.",
    ),
    Rule(
        "result-before-model",
        "warning",
        "A result is older than the model",
        "Either date may be wrong, or the source measured an earlier model under the same name.",
        "Check both dates; if both hold, accept the warning and say why.",
    ),
    # Shapes.
    Rule(
        "shape-size",
        "warning",
        "Layers and width do not make up the stated size",
        "Twelve times layers times width squared, plus the embedding, comes close to the parameters of "
        "a transformer. A large gap is often a wrong digit, or the shape of another variant.",
        "Compare layers, width and size with the source; if they hold, accept the warning and say why.",
    ),
    # Scores.
    Rule(
        "percent-range",
        "error",
        "A percentage cannot be",
        "A share of problems lies between 0 and 100.",
        "Compare the value with its source. If the metric has no such bounds, say `bounded: false` "
        "where it is defined.",
    ),
    Rule(
        "percent-as-fraction",
        "warning",
        "A percentage looks like a fraction",
        "Sources print either 0.329 or 32.9; entries hold percent. A fraction would be taken for a "
        "third of one percent.",
        "Write 32.9 for 0.329. If the source means less than one percent, accept the warning and say so.",
    ),
    Rule(
        "duplicate-row",
        "error",
        "The same result is written twice",
        "One measurement must count once.",
        "Delete one of the two; if they are two measurements, write down the setting or date in which "
        "they differ.",
    ),
    Rule(
        "quoted-as-first-hand",
        "warning",
        "Two developers of one model report the same number",
        "A model has one developer. Whoever prints the same number later has most likely copied it, and "
        "a copy that looks like a second measurement makes a number seem confirmed.",
        "Say `quoted: true` in the row, and leave `measured_by` to the first source. If both are one "
        "developer, write its name alike; if it was measured again, `relationship` is `rival` where the "
        "source proposes another model or method, else `third-party`.",
    ),
    Rule(
        "relationship-contradiction",
        "warning",
        "A relationship does not fit what the source proposes",
        "The source is the paper, repository or model card of a model or method of the catalogue. Authors "
        "are the developers of what they propose, and rivals of all other models that they measure. They are "
        "not independent, even if they wrote the benchmark too.",
        "Write `developer` for what they propose and `rival` for the others. If the source studies the model "
        "or method without proposing it, accept the warning and say so.",
    ),
    Rule(
        "pass-at-k-falls",
        "warning",
        "pass@k is lower for a larger k",
        "With more tries a model cannot solve fewer problems, so two columns may have been exchanged.",
        "Compare both rows with the source; if settings differ, write them down.",
    ),
    Rule(
        "plus-above-base",
        "warning",
        "A model solves more problems with more tests",
        "A benchmark that only adds tests can only fail more programs, so the two values may be "
        "exchanged or may come from different runs.",
        "Compare both rows with the source; if it prints them so, accept the warning and say why.",
    ),
    Rule(
        "settings-contradiction",
        "error",
        "Two facts about a result exclude each other",
        "Greedy decoding has no temperature above 0, nobody solves more problems than there are, and "
        "pass@k needs at least k samples. One of the two facts is wrong.",
        "Compare the row, and the settings at the top of the file, with the source.",
    ),
    Rule(
        "unnamed-measurer",
        "error",
        "A row does not say who measured it",
        "Every number names who measured it, or is marked as quoted.",
        "Give `measured_by` a name, in the row or at the top of the file; a quotation says `quoted: true`.",
    ),
    Rule(
        "status-reason",
        "error",
        "A value is disputed or withdrawn without a reason",
        "Readers must be able to judge why a number does not stand.",
        "Add `status_reason`, and `status_url` where it is argued.",
    ),
    # Values of single problems.
    Rule(
        "problems-without-row",
        "error",
        "Values of problems belong to no result",
        "A column of values explains one row of the results file beside it, and tells nothing without it.",
        "Name the column as the row names its model, and the file as the results file: `board.yaml` and "
        "`board.problems.yaml`.",
    ),
    Rule(
        "problems-unfit",
        "error",
        "Values of problems do not add up",
        "Windows by date and intervals are computed from these values; their mean is the result that "
        "the source prints.",
        "Compare the values and the row with the source.",
    ),
    # Accepted warnings.
    Rule(
        "not-acceptable",
        "error",
        "`accepted` names a rule that cannot be accepted",
        "Only warnings can be accepted; an error would break the site or mislead its readers.",
        "Mend the entry instead, or correct the name of the rule.",
    ),
    Rule(
        "unused-acceptance",
        "error",
        "`accepted` silences nothing",
        "What it once excused is gone; left in place it would hide the next mistake.",
        "Delete it, or correct its `field`.",
    ),
)

RULES: Final[dict[str, Rule]] = {rule.id: rule for rule in _RULES}
