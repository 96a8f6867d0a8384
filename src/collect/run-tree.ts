/**
 * What stands between two values that differ from line to line: punctuation, keys, and the members whose values come
 * again and again.
 */
export type Run = {
  readonly text: string;
  /** Of the known fields in it: their places and values. */
  readonly slots: readonly number[];
  readonly values: readonly unknown[];
  /** A bit for each known field that it names, the one behind it included. */
  readonly names: number;
  /** Place of the field behind it, and what its value starts with; at the end of a line 'nothing'. */
  readonly slot: number;
  readonly before: 'text' | 'object' | 'nothing';
};

/** Where runs differ first, `offset` characters from their start; or a run, when they differ no more. */
type Node = {
  readonly run: Run | undefined;
  readonly offset: number;
  readonly codes: number[];
  readonly branches: Node[];
};

/**
 * Runs by their text. None is the start of another, so that looking at the few characters in which they differ leaves
 * one, which is then compared: where a run ends need not be known before.
 */
export class RunTree {
  #root: Node | undefined;

  /** The run that starts at an index. */
  find(json: string, at: number): Run | undefined {
    let node = this.#root;
    while (node !== undefined) {
      const { run } = node;
      if (run !== undefined) return json.substring(at, at + run.text.length) === run.text ? run : undefined;
      node = branchAt(node, json.charCodeAt(at + node.offset));
    }
    return undefined;
  }

  /** False when it is known. */
  add(run: Run): boolean {
    const leaf = nodeOf(run);
    if (this.#root === undefined) {
      this.#root = leaf;
      return true;
    }
    const offset = firstDifference(nearest(this.#root, run.text), run.text);
    if (offset < 0) return false;
    this.#root = inserted(this.#root, leaf, run.text, offset);
    return true;
  }
}

function nodeOf(run: Run): Node {
  return { run, offset: 0, codes: [], branches: [] };
}

function branchAt({ codes, branches }: Node, code: number): Node | undefined {
  for (let index = 0; index < codes.length; index++) if (codes[index] === code) return branches[index];
  return undefined;
}

/** The text of a run that has as much in common with a text as any. */
function nearest(root: Node, text: string): string {
  let node: Node | undefined = root;
  while (node !== undefined && node.run === undefined) {
    node = branchAt(node, text.charCodeAt(node.offset)) ?? node.branches[0];
  }
  return node?.run?.text ?? '';
}

function firstDifference(one: string, other: string): number {
  const length = Math.max(one.length, other.length);
  for (let at = 0; at < length; at++) if (one.charCodeAt(at) !== other.charCodeAt(at)) return at;
  return -1;
}

/** The tree below `node` with a leaf that differs from all that is there at `offset` or before. */
function inserted(node: Node, leaf: Node, text: string, offset: number): Node {
  const code = text.charCodeAt(offset);
  if (node.run !== undefined || node.offset > offset) {
    const other = nearest(node, text).charCodeAt(offset);
    return { run: undefined, offset, codes: [other, code], branches: [node, leaf] };
  }
  const index = node.codes.indexOf(text.charCodeAt(node.offset));
  const branch = node.branches[index];
  if (branch === undefined) {
    node.codes.push(code);
    node.branches.push(leaf);
  } else node.branches[index] = inserted(branch, leaf, text, offset);
  return node;
}
