import { fromEpochMillis } from '../../../src/types/time.ts';
import type { Issue, IssueComment, Listing, Write, WriteResult } from '../../../src/types/tracker.ts';

export const BOT = 'github-actions[bot]';

/** The issues of a repository, as people and runs change them. */
export class SimulatedGithub {
  issues: readonly Issue[] = [];
  comments: ReadonlyMap<number, readonly IssueComment[]> = new Map();
  pullRequests: ReadonlySet<number> = new Set();
  /** Milliseconds since the epoch; every change takes a second. */
  now: number;
  #next = 1;

  constructor(now: number) {
    this.now = now;
  }

  copy(): SimulatedGithub {
    const copy = new SimulatedGithub(this.now);
    copy.issues = this.issues;
    copy.comments = this.comments;
    copy.pullRequests = this.pullRequests;
    copy.#next = this.#next;
    return copy;
  }

  list(label: string): Listing {
    const isOurs = (name: string) => name.toLowerCase() === label.toLowerCase();
    return { kind: 'complete', issues: this.issues.filter(({ labels }) => labels.some(isOurs)) };
  }

  issue(number: number): Issue | undefined {
    return this.issues.find((each) => each.number === number);
  }

  commentsOn(number: number): readonly IssueComment[] {
    return this.comments.get(number) ?? [];
  }

  apply(write: Write): WriteResult {
    switch (write.do) {
      case 'create':
        return { kind: 'done', issue: this.open(BOT, write) };
      case 'change': {
        const found = this.issue(write.issue);
        if (found === undefined) return { kind: 'gone', why: 'deleted' };
        this.edit(write.issue, write.change);
        return { kind: 'done', issue: write.issue };
      }
      case 'comment': {
        const found = this.issue(write.issue);
        if (found === undefined) return { kind: 'gone', why: 'deleted' };
        if (found.locked) return { kind: 'refused', why: 'locked' };
        this.say(BOT, write.issue, write.body);
        return { kind: 'done', issue: write.issue };
      }
    }
  }

  open(login: string, issue: Pick<Issue, 'title' | 'body' | 'labels'>): number {
    const number = this.#next++;
    const at = this.#tick();
    const { title, body, labels } = issue;
    const rest = { locked: false, assigned: false, hasMilestone: false, comments: 0, closedAt: null } as const;
    const fresh: Issue = {
      number,
      title,
      body,
      labels,
      login,
      state: 'open',
      stateReason: null,
      ...rest,
      createdAt: at,
      updatedAt: at,
    };
    this.issues = [...this.issues, fresh];
    return number;
  }

  edit(number: number, change: Partial<Issue>): void {
    const at = this.#tick();
    this.issues = this.issues.map((issue) => {
      if (issue.number !== number) return issue;
      const closedAt = change.state === 'closed' ? at : change.state === 'open' ? null : issue.closedAt;
      return { ...issue, ...change, closedAt, updatedAt: at };
    });
  }

  close(number: number, stateReason: 'completed' | 'not_planned' | 'duplicate'): void {
    this.edit(number, { state: 'closed', stateReason });
  }

  say(login: string, number: number, body: string): void {
    const said = this.commentsOn(number);
    const comment: IssueComment = { id: said.length, login, byPerson: login !== BOT, body, createdAt: this.#tick() };
    this.comments = new Map([...this.comments, [number, [...said, comment]]]);
    this.issues = this.issues.map((issue) =>
      issue.number === number ? { ...issue, comments: said.length + 1 } : issue,
    );
  }

  delete(number: number): void {
    this.issues = this.issues.filter((issue) => issue.number !== number);
  }

  /** All that a reader sees, without the times at which it came to be. */
  get seen(): unknown {
    return this.issues.map(({ number, title, body, state, stateReason, labels }) => {
      const comments = this.commentsOn(number).map((comment) => `${comment.login}: ${comment.body}`);
      return { title, body, state, stateReason, labels, comments };
    });
  }

  #tick(): string {
    this.now += 1_000;
    return fromEpochMillis(this.now);
  }
}
