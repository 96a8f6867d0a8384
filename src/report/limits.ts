/** The most characters that a text of the report may have. */
export const CHARS = {
  value: 80,
  name: 120,
  id: 200,
  template: 1_000,
  sample: 4_000,
  sentence: 500,
} as const;
