/** Checks what was typed into a field of the form. The messages are those of `catalog check`. */

import { t } from "../dom/words";
import type { Scalar } from "./yaml";

export interface Rules {
  readonly form: string;
  readonly needed: boolean;
  readonly pattern: string;
  readonly most: number;
  readonly example: string;
}

const NUMBER = /^-?[0-9]+(?:\.[0-9]+)?$/;

/** The typed values; several for a list. */
export function splitValues(form: string, typed: string): string[] {
  const pieces = form === "list" ? typed.split(/[,\n]/) : [typed];
  return pieces.map((piece) => piece.replace(/\s+/g, " ").trim()).filter((piece) => piece !== "");
}

export function findProblem(rules: Rules, typed: string): string {
  const values = splitValues(rules.form, typed);
  if (values.length === 0) return rules.needed ? t("Required.") : "";
  const { example } = rules;
  for (const text of values) {
    if (/<[a-z/!]/i.test(text)) return t("This looks like HTML; write plain text.");
    if (/[\p{Cc}\p{Cf}\p{Co}\p{Cs}]/u.test(text)) return t("The text contains an invisible character; delete it.");
    if ((rules.form === "number" || rules.form === "whole") && !NUMBER.test(text))
      return example === ""
        ? t("Write a number without other text.")
        : t("Write a number without other text; write it like {example}.", { example });
    if (rules.form === "whole" && !/^[0-9]{1,15}$/.test(text))
      return t("Write a whole number, without a decimal point.");
    if (rules.most > 0 && text.length > rules.most)
      return t("Longer than {n} characters; shorten it.", { n: rules.most });
    if (rules.pattern !== "" && !new RegExp(rules.pattern, "u").test(text))
      return example === ""
        ? t("“{text}” has the wrong format.", { text })
        : t("“{text}” has the wrong format; write it like {example}.", { text, example });
  }
  return "";
}

/** Whether a date does not exist: the pattern allows the 31st of February. */
export function isImpossibleDate(typed: string): boolean {
  const match = /^(\d{4})-(\d{2})(?:-(\d{2}))?$/.exec(typed.trim());
  if (match === null) return false;
  const month = Number(match[2]);
  const last = new Date(Date.UTC(Number(match[1]), month, 0)).getUTCDate();
  return month < 1 || month > 12 || (match[3] !== undefined && (Number(match[3]) < 1 || Number(match[3]) > last));
}

/** The value of a typed text. */
export function parseValue(form: string, piece: string): Scalar {
  if (form === "number" || form === "whole") return { number: piece };
  if (form === "flag") return piece === "true";
  return piece;
}

/** `text` as the id of a file. */
export function slug(text: string): string {
  const plain = text
    .normalize("NFKD")
    .replace(/[\u0300-\u036f]/g, "")
    .toLowerCase();
  return plain
    .replace(/\+/g, "-plus")
    .replace(/[^a-z0-9.]+/g, "-")
    .replace(/^[-.]+|[-.]+$/g, "")
    .slice(0, 80);
}
