import { type Problems, quoted } from './check.ts';
import type { Endpoints } from './logs-source.ts';

/** The variables by which gcloud itself is pointed at other endpoints, such as those of a private network. */
const OVERRIDES = {
  logging: ['CLOUDSDK_API_ENDPOINT_OVERRIDES_LOGGING', 'https://logging.googleapis.com'],
  sts: ['CLOUDSDK_API_ENDPOINT_OVERRIDES_STS', 'https://sts.googleapis.com'],
  iamCredentials: ['CLOUDSDK_API_ENDPOINT_OVERRIDES_IAMCREDENTIALS', 'https://iamcredentials.googleapis.com'],
} as const satisfies Readonly<Record<keyof Endpoints, readonly [string, string]>>;

/** Where to reach Google; adds to `problems` what is no https URL, over which a token must not go. */
export function readEndpoints(env: { readonly [name: string]: string | undefined }, problems: Problems): Endpoints {
  const read = (service: keyof Endpoints): string => {
    const [variable, usual] = OVERRIDES[service];
    const given = env[variable]?.trim() || usual;
    if (isUsable(given, service)) return given.replace(/\/+$/, '');
    const remedy = `Use an address such as ${usual}/`;
    problems.push({ thing: variable, reason: `${quoted(given)} is not the base of an https address`, remedy });
    return usual;
  };
  return { logging: read('logging'), sts: read('sts'), iamCredentials: read('iamCredentials') };
}

function isUsable(text: string, service: keyof Endpoints): boolean {
  if (!URL.canParse(text)) return false;
  const { protocol, username, password, search, hash, pathname } = new URL(text);
  // gRPC knows hosts and ports alone.
  if (service === 'logging' && pathname !== '/') return false;
  return protocol === 'https:' && [username, password, search, hash].every((part) => part === '');
}
