import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5';
import { githubBody, textOf } from './github-page.ts';

type Node = DefaultTreeAdapterTypes.ChildNode;
type Element = DefaultTreeAdapterTypes.Element;

/** Left behind by a template or by code, never written on purpose. */
const LEFTOVERS = /\{\{|\}\}|\bundefined\b|\bNaN\b|\[object |\bnull\b/;
const HEADING = /^h([1-6])$/;

/**
 * What a reader would trip over in a document of ours, as GitHub renders it: `code` is what logs said, and not judged, and
 * neither are the names of clusters, `said`, which stand as running text: `Cannot read properties of undefined`.
 */
export function wrongFormsOf(markdown: string, said: readonly string[] = []): readonly string[] {
  const html = githubBody(markdown);
  const root = parseFragment(html);
  const elements = [...elementsIn(root.childNodes)];
  return [
    ...foldsIn(markdown, elements),
    ...elements.filter(({ tagName }) => tagName === 'table').flatMap(cellsIn),
    ...elements.filter(({ tagName }) => /^(?:p|li|td|th|summary)$/.test(tagName)).flatMap(emptiesIn),
    ...emptyHeadings(root.childNodes),
    ...deadLinks(elements),
    ...leftOversIn(said.reduce((text, name) => text.replaceAll(name, ' '), ownTextOf(root.childNodes))),
    ...(fencesBalance(markdown) ? [] : ['a fence that stays open']),
  ];
}

function leftOversIn(text: string): readonly string[] {
  const [found] = LEFTOVERS.exec(text) ?? [];
  return found === undefined ? [] : [`left over: ${found}`];
}

function* elementsIn(nodes: readonly Node[]): Generator<Element> {
  for (const node of nodes) {
    if (!('tagName' in node)) continue;
    yield node;
    yield* elementsIn(node.childNodes);
  }
}

/** Every fold is closed, has its title first, and holds something. */
function foldsIn(markdown: string, elements: readonly Element[]): readonly string[] {
  const lines = markdown.split('\n');
  const opened = lines.filter((line) => line.startsWith('<details>')).length;
  const closed = lines.filter((line) => line === '</details>').length;
  const folds = elements.filter(({ tagName }) => tagName === 'details');
  const wrong = folds.flatMap((fold) => {
    const inside = fold.childNodes.filter((node) => 'tagName' in node);
    const isNested = [...elementsIn(fold.childNodes)].some(({ tagName }) => tagName === 'details');
    const hasTitle = inside[0]?.nodeName === 'summary';
    return hasTitle && inside.length > 1 && !isNested ? [] : [`a fold without title or content: ${textOf(fold)}`];
  });
  return opened === closed && folds.length === opened ? wrong : [...wrong, `${opened} folds opened, ${closed} closed`];
}

function cellsIn(table: Element): readonly string[] {
  const rows = [...elementsIn([table])].filter(({ tagName }) => tagName === 'tr');
  const widths = rows.map(
    ({ childNodes }) => childNodes.filter(({ nodeName }) => nodeName === 'td' || nodeName === 'th').length,
  );
  const uneven = widths.some((width) => width !== widths[0])
    ? [`a table with rows of ${[...new Set(widths)]} cells`]
    : [];
  return rows.length > 1 ? uneven : [...uneven, 'a table without rows'];
}

function emptiesIn(element: Element): readonly string[] {
  const isHeaderOfFacts = element.tagName === 'th';
  return textOf(element).trim() === '' && !isHeaderOfFacts ? [`an empty <${element.tagName}>`] : [];
}

/** A heading that another of its level or above follows, or nothing. */
function emptyHeadings(nodes: readonly Node[]): readonly string[] {
  const blocks = nodes.filter((node) => 'tagName' in node);
  return blocks.flatMap((block, at) => {
    const level = levelOf(block);
    const next = blocks[at + 1];
    if (level === undefined) return [];
    const following = next === undefined ? 0 : levelOf(next);
    return following !== undefined && following <= level ? [`an empty heading: ${textOf(block)}`] : [];
  });
}

function levelOf({ nodeName }: Node): number | undefined {
  const [, digit] = HEADING.exec(nodeName) ?? [];
  return digit === undefined ? undefined : Number(digit);
}

function deadLinks(elements: readonly Element[]): readonly string[] {
  const anchors = new Set(elements.flatMap((element) => attributeOf(element, 'id') ?? []));
  return elements.flatMap((element) => {
    const href = element.tagName === 'a' ? (attributeOf(element, 'href') ?? '') : '';
    return href.startsWith('#') && !anchors.has(decodeURIComponent(href.slice(1)))
      ? [`a link to nowhere: ${href}`]
      : [];
  });
}

function attributeOf({ attrs }: Element, name: string): string | undefined {
  return attrs.find((each) => each.name === name)?.value;
}

function ownTextOf(nodes: readonly Node[]): string {
  const own = nodes.map((node) => {
    if (node.nodeName === 'code' || node.nodeName === 'pre') return '';
    return 'childNodes' in node ? ownTextOf(node.childNodes) : textOf(node);
  });
  return own.join(' ');
}

function fencesBalance(markdown: string): boolean {
  let open: string | undefined;
  for (const line of markdown.split('\n')) {
    const [, fence = ''] = /^(`{3,}|~{3,})/.exec(line) ?? [];
    if (open === undefined && fence !== '') open = fence;
    else if (open !== undefined && line.trim() === open) open = undefined;
  }
  return open === undefined;
}
