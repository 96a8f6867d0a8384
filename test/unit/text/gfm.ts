import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';
import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5';

/** One element of a rendered page. */
type Element = {
  readonly tag: string;
  readonly text: string;
  readonly attributes: readonly string[];
  readonly href: string;
};

/** What a browser makes of Markdown. */
export type Page = {
  readonly elements: readonly Element[];
  readonly comments: readonly string[];
  /** Pieces of text outside code, in which GitHub looks for mentions and references. */
  readonly prose: readonly string[];
};

type Node = DefaultTreeAdapterTypes.ChildNode;

/** Renders GitHub's Markdown, raw HTML and all, and reads the page as a browser does. */
export function renderPage(markdown: string): Page {
  const html = micromark(markdown, {
    allowDangerousHtml: true,
    allowDangerousProtocol: true,
    extensions: [gfm()],
    htmlExtensions: [gfmHtml()],
  });
  return pageOf(parseFragment(html).childNodes, false);
}

/** Names of the blocks that Markdown parses to, outermost only. */
export function blockTypes(markdown: string): readonly string[] {
  const root = fromMarkdown(markdown, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] });
  return root.children.map((child) => child.type);
}

function pageOf(nodes: readonly Node[], inCode: boolean): Page {
  const pages = nodes.map((node) => pageOfNode(node, inCode));
  return {
    elements: pages.flatMap((page) => page.elements),
    comments: pages.flatMap((page) => page.comments),
    prose: pages.flatMap((page) => page.prose),
  };
}

function pageOfNode(node: Node, inCode: boolean): Page {
  if ('data' in node) return { elements: [], comments: [node.data], prose: [] };
  if ('value' in node) return { elements: [], comments: [], prose: inCode ? [] : [node.value] };
  if (!('childNodes' in node)) return { elements: [], comments: [], prose: [] };
  const inside = pageOf(node.childNodes, inCode || node.tagName === 'code' || node.tagName === 'pre');
  const href = node.attrs.find(({ name }) => name === 'href')?.value ?? '';
  const element = { tag: node.tagName, text: textOf(node), attributes: node.attrs.map(({ name }) => name), href };
  return { ...inside, elements: [element, ...inside.elements] };
}

function textOf(node: Node): string {
  if ('value' in node) return node.value;
  return 'childNodes' in node ? node.childNodes.map(textOf).join('') : '';
}
