import type { Call } from './hub.ts';
import { simpleUser } from './users.ts';

type Person = { readonly name: string; readonly email: string; readonly date: string };
type Listed = { readonly commit: { readonly author: Person; readonly committer: Person } };

const FILTERS = ['sha', 'path', 'since', 'until'] as const;
/** How GitHub hides an address, and how it knows the account all the same. */
const NO_REPLY = /^(?:\d+\+)?([\w.[\]-]+)@users\.noreply\.github\.com$/;

/** The latest first, each with the accounts of its author and committer. */
export async function listedCommits({ hub, query }: Call): Promise<readonly object[]> {
  const asked = new URLSearchParams();
  for (const name of FILTERS) {
    const value = query.get(name);
    if (value !== null) asked.set(name, value);
  }
  const commits = await hub.emulator.list<Listed>(`/commits?${asked}`);
  return commits
    .toSorted((a, b) => Date.parse(b.commit.committer.date) - Date.parse(a.commit.committer.date))
    .map((each) => ({
      ...each,
      author: accountOf(hub.url, each.commit.author),
      committer: accountOf(hub.url, each.commit.committer),
    }));
}

function accountOf(url: string, { email }: Person): object | null {
  const [, login] = NO_REPLY.exec(email) ?? [];
  return login === undefined ? null : simpleUser(url, login);
}
