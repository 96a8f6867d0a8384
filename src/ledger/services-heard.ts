import type { WindowSeen } from '../types/plan.ts';
import type { Memory, RememberedService } from '../types/remembered.ts';

const MOST_SERVICES = 300;
/** Enough to know those of the last weeks where deploys are many. */
const MOST_REVISIONS = 30;

/** The services with their revisions after a window, each with when it was first heard. */
export function servicesHeard(known: Memory['services'], window: WindowSeen): Memory['services'] {
  const services = new Map(known.map((service) => [service.name, service]));
  for (const name of window.heard) {
    if (!services.has(name)) services.set(name, { name, since: window.to, revisions: [] });
  }
  for (const { service, revision, ...heard } of window.revisions) {
    const before = services.get(service) ?? { name: service, since: window.to, revisions: [] };
    services.set(service, withRevision(before, revision, heard));
  }
  const latest = [...services.values()].sort((a, b) =>
    a.since === b.since ? (a.name < b.name ? -1 : 1) : a.since < b.since ? -1 : 1,
  );
  return latest.slice(-MOST_SERVICES).sort((a, b) => (a.name < b.name ? -1 : 1));
}

function withRevision(
  service: RememberedService,
  name: string,
  heard: { readonly first: string; readonly commit?: string | undefined },
): RememberedService {
  const before = service.revisions.find((revision) => revision.name === name);
  const commit = before?.commit ?? heard.commit;
  const isOlder = before !== undefined && before.first <= heard.first;
  if (isOlder && before.commit === commit) return service;
  const first = isOlder ? before.first : heard.first;
  const others = service.revisions.filter((revision) => revision.name !== name);
  const all = [...others, { name, first, ...(commit === undefined ? {} : { commit }) }].sort((a, b) =>
    a.first === b.first ? (a.name < b.name ? -1 : 1) : a.first < b.first ? -1 : 1,
  );
  return { ...service, revisions: all.slice(-MOST_REVISIONS) };
}
