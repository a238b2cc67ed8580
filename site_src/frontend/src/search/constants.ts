/** Constants that the search engine shares with scripts that do not bundle it. */

/** What begins at a position of a folded text. */
export const NOTHING = 0;
/** A piece inside a word: "Coder" in "StarCoder2", and its "2". */
export const PIECE = 1;
/** A word: what follows a space, a hyphen or another sign. */
export const WORD = 2;

/** How many characters longer or shorter than a word its closest match may be. */
export const MAX_LENGTH_DIFFERENCE = 2;
