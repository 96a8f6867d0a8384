/** The gRPC status codes that reading tells apart: https://grpc.io/docs/guides/status-codes/ */
const NAMES: ReadonlyMap<unknown, Status> = new Map([
  [3, 'INVALID_ARGUMENT'],
  [4, 'DEADLINE_EXCEEDED'],
  [5, 'NOT_FOUND'],
  [7, 'PERMISSION_DENIED'],
  [8, 'RESOURCE_EXHAUSTED'],
  [10, 'ABORTED'],
  [13, 'INTERNAL'],
  [14, 'UNAVAILABLE'],
  [16, 'UNAUTHENTICATED'],
]);

export type Status =
  | 'INVALID_ARGUMENT'
  | 'DEADLINE_EXCEEDED'
  | 'NOT_FOUND'
  | 'PERMISSION_DENIED'
  | 'RESOURCE_EXHAUSTED'
  | 'ABORTED'
  | 'INTERNAL'
  | 'UNAVAILABLE'
  | 'UNAUTHENTICATED'
  | 'UNKNOWN';

/** Of what the client threw; anything that is no answer of Cloud Logging is UNKNOWN. */
export function statusOf(error: unknown): Status {
  return NAMES.get(error instanceof Error && 'code' in error ? error.code : undefined) ?? 'UNKNOWN';
}

/** What another try may mend, and what it is a matter of. */
export function passingTrouble(status: Status): 'quota' | 'outage' | undefined {
  if (status === 'RESOURCE_EXHAUSTED') return 'quota';
  return ['UNAVAILABLE', 'DEADLINE_EXCEEDED', 'INTERNAL', 'ABORTED'].includes(status) ? 'outage' : undefined;
}
