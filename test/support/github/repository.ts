import type { Hub } from './hub.ts';
import { simpleUser } from './users.ts';

/** With the settings of this repository, and with what emulate leaves out. */
export async function repositoryJson(hub: Hub): Promise<object> {
  const { visibility, issues, archived } = hub.settings();
  const kept = await hub.emulator.get<object>('');
  return {
    ...kept,
    id: hub.id,
    owner: { ...simpleUser(hub.url, hub.owner), type: 'Organization' },
    network_count: 0,
    subscribers_count: 0,
    private: visibility !== 'public',
    visibility,
    has_issues: issues === 'enabled',
    archived: archived === 'yes',
  };
}
