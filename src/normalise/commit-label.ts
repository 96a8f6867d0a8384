import { isObject, scalarText } from './fields.ts';

/** `commit-sha` is what deploy-cloudrun and Cloud Build set; teams write it in many ways. */
const NAMES_COMMIT =
  /^(?:(?:ci|gcb|build|source|src|vcs|scm|git|github|gitlab|head|short|full)-)*(?:commit(?:-(?:short-)?(?:sha1?|id|hash))?|(?:git|github|gitlab|vcs|scm)-(?:sha1?|hash|revision|rev))$/;
const COMMIT = /^[0-9a-f]{7,40}$/i;
/** Stands for "none" where git needs a hash. */
const NO_COMMIT = /^0+$/;
const LONGEST_KEY = 100;
const MOST_KEYS = 1_000;

const judged = new Map<string, boolean>();

/** The commit that labels of an entry name; undefined when they name none, or two. */
export function commitIn(labels: unknown): string | undefined {
  if (!isObject(labels)) return undefined;
  let found: string | undefined;
  for (const key in labels) {
    if (!namesCommit(key)) continue;
    const value = scalarText(labels[key])?.toLowerCase();
    if (value === undefined || !COMMIT.test(value) || NO_COMMIT.test(value)) continue;
    if (found === undefined || value.startsWith(found)) found = value;
    else if (!found.startsWith(value)) return undefined;
  }
  return found;
}

/** Remembered, since every entry has the same few keys. */
function namesCommit(key: string): boolean {
  const known = judged.get(key);
  if (known !== undefined) return known;
  if (judged.size >= MOST_KEYS) judged.clear();
  const names = key.length <= LONGEST_KEY && NAMES_COMMIT.test(wordsOf(key));
  judged.set(key, names);
  return names;
}

/** `k8s-pod/gitCommitSha` → `git-commit-sha`. */
function wordsOf(key: string): string {
  return key
    .slice(key.lastIndexOf('/') + 1)
    .replace(/([a-z])([A-Z])/g, '$1-$2')
    .replace(/[._\s-]+/g, '-')
    .toLowerCase();
}
