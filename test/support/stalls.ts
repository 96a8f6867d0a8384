/**
 * Work that grows with the square of a text of 256 KB takes minutes, any other less than a second: between the two no
 * noise of a machine decides.
 */
const STALLED_MILLIS = 20_000;

export function stalls(work: () => unknown): boolean {
  const start = performance.now();
  work();
  return performance.now() - start > STALLED_MILLIS;
}
