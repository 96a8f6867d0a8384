import { CODEOWNERS_PLACES, codeOwnersOf } from './origin/code-owners.ts';
import { type FileIndex, findFile, indexFiles } from './origin/find-file.ts';
import type { Opening } from './origin/openings.ts';
import { NO_SUSPECTS, type Suspected, suspectsAmong, suspiciousFrom } from './origin/suspects.ts';
import { type Door, findSecrets } from './text/text.ts';
import type { CodeHistory, Commit, CommitsAsked, Looked } from './types/code-history.ts';
import type { Traced } from './types/traced.ts';

/** About commits, in a run. */
const MOST_QUESTIONS = 10;
/** Enough to tell what two revisions have in common. */
const COMMITS_A_QUESTION = 20;
/** The one that raised, and the one that called it. */
const MOST_FILES = 2;
/** That of a large repository has several megabytes. */
const MOST_LISTINGS = 5;
const MOST_OWNERS = 8;
const MAX_PATH_CHARS = 400;

/** Where a cluster comes from; `files` are those of its frames, the innermost first. */
type Place = Pick<Traced, 'path' | 'line' | 'commit' | 'branch'> & { readonly files: readonly string[] };
type Listing = FileIndex | 'too-many' | undefined;

/** Held while a run asks about code: what was answered already, and how much may still be asked. */
export class CodeSearch {
  readonly #history: CodeHistory;
  readonly #branch: string;
  readonly #door: Door;
  readonly #listings = new Map<string, Listing>();
  readonly #remarks = new Set<string>();
  #head: string | undefined;
  #codeowners: string | undefined;
  #questions = MOST_QUESTIONS;
  /** Why nothing more is asked. */
  #failure: string | undefined;

  /** `branch` is looked at where nobody knows which commit runs. */
  constructor(history: CodeHistory, branch: string, door: Door) {
    this.#history = history;
    this.#branch = branch;
    this.#door = door;
  }

  /** Why something is missing, a clause each. */
  get gaps(): readonly string[] {
    return [...this.#remarks, ...(this.#failure === undefined ? [] : [this.#failure])];
  }

  /** undefined when no file is surely meant. The commit that runs goes first; for any other nobody knows the line. */
  async place(opening: Opening): Promise<Place | undefined> {
    const { commit } = opening;
    const running = commit === undefined ? undefined : await this.#files(commit, opening.sourcePath);
    if (commit !== undefined && running !== undefined) return this.#placeIn(running, opening, { commit, branch: null });
    const head = await this.#headCommit();
    const files = head === undefined ? undefined : await this.#files(head, opening.sourcePath);
    if (head === undefined || files === undefined) return undefined;
    return this.#placeIn(files, opening, { commit: head, branch: this.#branch });
  }

  /** As the base branch says. */
  async owners(path: string): Promise<readonly string[]> {
    for (const place of this.#codeowners === undefined ? CODEOWNERS_PLACES : []) {
      this.#codeowners ??= await this.#ask((history) => history.text(place, this.#branch));
    }
    this.#codeowners ??= '';
    return codeOwnersOf(this.#codeowners, path)
      .filter((owner) => this.#isFit(owner))
      .slice(0, MOST_OWNERS);
  }

  async suspects({ since, commitBefore }: Opening, { commit, branch, files }: Place): Promise<Suspected> {
    if (since === '') return NO_SUSPECTS;
    if (branch !== null || commitBefore === undefined) {
      const asked = { of: commit, since: suspiciousFrom(since), until: since };
      const touched = await this.#commits(files, asked);
      return suspectsAmong(touched ?? [], { since, before: undefined }, this.#door);
    }
    const innermost = files.slice(0, 1);
    const touched = await this.#commits(innermost, { of: commit, since: undefined, until: since });
    const before = await this.#commits(innermost, { of: commitBefore, since: undefined, until: since });
    return suspectsAmong(touched ?? [], { since, before }, this.#door);
  }

  #placeIn(index: FileIndex, opening: Opening, at: Pick<Place, 'commit' | 'branch'>): Place | undefined {
    const found = opening.places.flatMap((place) => {
      const path = findFile(index, place, opening);
      return path !== undefined && this.#isFit(path) ? [{ path, line: place.line }] : [];
    });
    const [first] = found;
    if (first === undefined) return undefined;
    const files = [...new Set(found.map(({ path }) => path))].slice(0, MOST_FILES);
    return { path: first.path, line: at.branch === null ? first.line : null, ...at, files };
  }

  /** What must not be shown as it is is not linked either, and not kept. */
  #isFit(text: string): boolean {
    return this.#door.line(text, MAX_PATH_CHARS) === text && findSecrets(text).length === 0;
  }

  async #headCommit(): Promise<string | undefined> {
    this.#head ??= await this.#ask((history) => history.head(this.#branch));
    if (this.#head === undefined && this.#failure === undefined) {
      this.#remarks.add('the base branch does not exist, or the token may not see it');
    }
    return this.#head;
  }

  /** undefined for a commit that this repository does not have, and for one with more files than can be listed. */
  async #files(commit: string, folder: string | undefined): Promise<FileIndex | undefined> {
    const all = await this.#listed(commit, undefined);
    const listed = all === 'too-many' && folder !== undefined ? await this.#listed(commit, folder) : all;
    if (listed !== 'too-many') return listed;
    this.#remarks.add('the repository has more files than GitHub lists');
    return undefined;
  }

  async #listed(commit: string, folder: string | undefined): Promise<Listing> {
    const key = `${commit} ${folder ?? ''}`;
    if (this.#listings.has(key)) return this.#listings.get(key);
    if (this.#listings.size >= MOST_LISTINGS) return undefined;
    const files = await this.#ask((history) => history.files(commit, folder));
    const listing = files === undefined || files === 'too-many' ? files : indexFiles(files);
    this.#listings.set(key, listing);
    return listing;
  }

  /** undefined when not all of it could be asked. */
  async #commits(
    files: readonly string[],
    asked: Omit<CommitsAsked, 'path' | 'most'>,
  ): Promise<readonly Commit[] | undefined> {
    const found: Commit[] = [];
    for (const path of files) {
      if (this.#questions === 0) this.#remarks.add(`of commits ${MOST_QUESTIONS} questions are asked in a run`);
      if (this.#questions === 0) return undefined;
      this.#questions -= 1;
      const commits = await this.#ask((history) => history.commits({ ...asked, path, most: COMMITS_A_QUESTION }));
      if (commits === undefined) return undefined;
      found.push(...commits);
    }
    return found;
  }

  /** undefined without an answer. After one that failed nothing more is asked: others would fail as slowly. */
  async #ask<T>(question: (history: CodeHistory) => Promise<Looked<T>>): Promise<T | undefined> {
    if (this.#failure !== undefined) return undefined;
    const answer = await question(this.#history);
    if (answer.kind === 'failed') this.#failure = answer.why;
    return answer.kind === 'found' ? answer.value : undefined;
  }
}
