const BOTS: Readonly<Record<string, number>> = { 'github-actions[bot]': 41898282, 'dependabot[bot]': 49699333 };

export const isBot = (login: string): boolean => login.endsWith('[bot]');

/** The same login has the same id in every run. */
export function userId(login: string): number {
  const known = BOTS[login];
  if (known !== undefined) return known;
  let id = 7;
  for (const character of login) id = (id * 31 + (character.codePointAt(0) ?? 0)) % 99_999_999;
  return id;
}

export function simpleUser(url: string, login: string) {
  const slug = isBot(login) ? `apps/${login.replace('[bot]', '')}` : login;
  const api = `${url}/users/${encodeURIComponent(login)}`;
  return {
    login,
    id: userId(login),
    node_id: `U_${userId(login)}`,
    avatar_url: `https://avatars.githubusercontent.com/u/${userId(login)}`,
    gravatar_id: '',
    url: api,
    html_url: `https://github.com/${slug}`,
    followers_url: `${api}/followers`,
    following_url: `${api}/following{/other_user}`,
    gists_url: `${api}/gists{/gist_id}`,
    starred_url: `${api}/starred{/owner}{/repo}`,
    subscriptions_url: `${api}/subscriptions`,
    organizations_url: `${api}/orgs`,
    repos_url: `${api}/repos`,
    events_url: `${api}/events{/privacy}`,
    received_events_url: `${api}/received_events`,
    type: isBot(login) ? 'Bot' : 'User',
    user_view_type: 'public',
    site_admin: false,
  };
}
