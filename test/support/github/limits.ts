/** Characters that GitHub takes at most. */
export const LIMITS = {
  title: 256,
  body: 65_536,
  labelName: 50,
  labelDescription: 100,
} as const;
