/** Marks what varied in a template. */
export const WILDCARD = '<*>';
