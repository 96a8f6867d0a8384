/** UTF-16 units. A GitHub issue body holds 65 536 characters, so of a longer text nothing more can be shown. */
export const LONGEST_READ = 65_536 + 8_192;

/** UTF-16 units before a cut in which the start of the cut word is looked for. */
export const PARTIAL_TOKEN_REACH = 4_096;

/** Code points of an issue title; GitHub's limit. */
export const LONGEST_TITLE = 256;
