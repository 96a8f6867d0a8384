/**
 * Values are Markdown already, so nothing is escaped again; a name that a view lacks is an error; `log` (it prints)
 * and `lookup` (it reaches for names that a value holds) are no helpers.
 */
export const TEMPLATE_OPTIONS = {
  noEscape: true,
  strict: true,
  knownHelpersOnly: true,
  knownHelpers: { each: true, if: true, unless: true, with: true, log: false, lookup: false },
} as const;
