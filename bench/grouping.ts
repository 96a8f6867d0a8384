export type Agreement = {
  readonly ga: number;
  readonly fga: number;
  readonly predicted: number;
  readonly truth: number;
};

/**
 * GA: share of lines in groups that are exactly one true group. FGA: F1 of the exactly right groups (Loghub-2.0,
 * arXiv:2308.10828). Both lists give the group of each line.
 */
export function agreement(truth: readonly string[], predicted: readonly string[]): Agreement {
  const trueSizes = sizesOf(truth);
  const predictedSizes = sizesOf(predicted);
  const pairs = sizesOf(truth.map((group, index) => `${group}\n${predicted[index] ?? ''}`));
  let lines = 0;
  let groups = 0;
  for (const [pair, size] of pairs) {
    const [group = '', match = ''] = pair.split('\n');
    if (trueSizes.get(group) !== size || predictedSizes.get(match) !== size) continue;
    lines += size;
    groups += 1;
  }
  const found = trueSizes.size + predictedSizes.size;
  return {
    ga: truth.length === 0 ? 1 : lines / truth.length,
    fga: found === 0 ? 1 : (2 * groups) / found,
    predicted: predictedSizes.size,
    truth: trueSizes.size,
  };
}

function sizesOf(groups: readonly string[]): ReadonlyMap<string, number> {
  const sizes = new Map<string, number>();
  for (const group of groups) sizes.set(group, (sizes.get(group) ?? 0) + 1);
  return sizes;
}
