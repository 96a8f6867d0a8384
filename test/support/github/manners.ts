/** What GitHub asks of its clients and a kinder server would let pass. */
export type Manners = {
  /** What is wrong with coming now; to ask for the limits is never wrong. */
  readonly arrive: (token: string, kind: 'read' | 'write' | 'limits') => readonly string[];
  readonly leave: (token: string, kind: 'read' | 'write') => void;
  /** Remembers what the answer told the client to wait for. */
  readonly told: (token: string, status: number, headers: Readonly<Record<string, string>>) => void;
};

/** Clocks of two processes and their timers differ by this much. */
const TOLERANCE_MILLIS = 50;

export function newManners(): Manners {
  const until = new Map<string, number>();
  const writing = new Map<string, number>();
  return {
    arrive(token, kind) {
      const early = kind !== 'limits' && (until.get(token) ?? 0) - Date.now() > TOLERANCE_MILLIS;
      const busy = kind === 'write' ? (writing.get(token) ?? 0) : 0;
      if (kind === 'write') writing.set(token, busy + 1);
      return [
        ...(early ? ['came before the wait that it was told was over'] : []),
        ...(busy > 0 ? ['two writes at once, which GitHub asks not to do'] : []),
      ];
    },
    leave(token, kind) {
      if (kind === 'write') writing.set(token, (writing.get(token) ?? 1) - 1);
    },
    told(token, status, headers) {
      if (status !== 403 && status !== 429) return;
      const seconds = Number(headers['retry-after'] ?? 0);
      const spent = headers['x-ratelimit-remaining'] === '0' ? Number(headers['x-ratelimit-reset'] ?? 0) * 1000 : 0;
      until.set(token, Math.max(Date.now() + seconds * 1000, spent));
    },
  };
}
