import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';
import { type DefaultTreeAdapterTypes, parseFragment, serialize } from 'parse5';

type Node = DefaultTreeAdapterTypes.ChildNode;
type Element = DefaultTreeAdapterTypes.Element;

const ALERT = /^\s*\[!(NOTE|TIP|IMPORTANT|WARNING|CAUTION)\]\s*/;
const HEADING = /^h[1-6]$/;

/** A page on which documents stand one below the other, each as wide as GitHub shows it, and a script below them. */
export function githubPage(
  documents: readonly { readonly name: string; readonly markdown: string; readonly width: number }[],
  script = '',
): string {
  const articles = documents.map(
    ({ name, markdown, width }) =>
      `<article data-name="${name}" style="width:${width}px">${githubBody(markdown)}</article>`,
  );
  return `<!doctype html><html><head><meta charset="utf-8"><title>Documents</title><style>${STYLE}</style></head>
<body>${articles.join('\n')}<script>${script}</script></body></html>`;
}

/** What GitHub's renderer makes of it, inside the page's frame. */
export function githubBody(markdown: string): string {
  const html = micromark(markdown, {
    allowDangerousHtml: true,
    extensions: [gfm()],
    htmlExtensions: [gfmHtml()],
  });
  const root = parseFragment(html);
  const taken = new Map<string, number>();
  for (const element of elementsIn(root.childNodes)) {
    if (HEADING.test(element.tagName)) element.attrs.push({ name: 'id', value: anchorOf(textOf(element), taken) });
    else if (element.tagName === 'blockquote') asAlert(element);
  }
  return serialize(root);
}

/** As github/markup and github-slugger: letters, marks, digits, connectors, blanks and hyphens stay; doubles are numbered. */
export function anchorOf(text: string, taken: Map<string, number>): string {
  const slug = text
    .trim()
    .toLowerCase()
    .replace(/[^\p{Alphabetic}\p{M}\p{Nd}\p{Pc}\- ]/gu, '')
    .replaceAll(' ', '-');
  const times = taken.get(slug) ?? 0;
  taken.set(slug, times + 1);
  return times === 0 ? slug : `${slug}-${times}`;
}

function* elementsIn(nodes: readonly Node[]): Generator<Element> {
  for (const node of nodes) {
    if (!('tagName' in node)) continue;
    yield node;
    yield* elementsIn(node.childNodes);
  }
}

export function textOf(node: Node): string {
  if ('value' in node) return node.value;
  return 'childNodes' in node ? node.childNodes.map(textOf).join('') : '';
}

/** `> [!WARNING]`: the mark becomes the block's title. */
function asAlert(quote: Element): void {
  const first = quote.childNodes.find((node) => 'tagName' in node && node.tagName === 'p');
  const text = first !== undefined && 'childNodes' in first ? first.childNodes[0] : undefined;
  if (text === undefined || !('value' in text)) return;
  const [mark, kind = ''] = ALERT.exec(text.value) ?? [];
  if (mark === undefined) return;
  text.value = text.value.slice(mark.length);
  quote.attrs.push({ name: 'class', value: `alert ${kind.toLowerCase()}` });
}

/** What of GitHub's stylesheet decides where things end and what scrolls. */
const STYLE = `
* { box-sizing: border-box }
body { margin: 0; font: 15px/1.5 -apple-system, "Segoe UI", "Noto Sans", Helvetica, Arial, sans-serif; color: #1f2328; overflow-wrap: break-word }
article { padding: 16px; overflow-x: auto }
h1, h2, h3, h4, h5, h6 { margin: 24px 0 16px; font-weight: 600; line-height: 1.25 }
h1 { font-size: 2em; padding-bottom: .3em; border-bottom: 1px solid #d1d9e0; margin-top: 0 }
h2 { font-size: 1.5em; padding-bottom: .3em; border-bottom: 1px solid #d1d9e0 }
h3 { font-size: 1.25em } h4 { font-size: 1em }
p, ul, ol, table, pre, details, blockquote { margin: 0 0 16px }
ul, ol { padding-left: 2em } li + li { margin-top: .25em }
a { color: #0969da; text-decoration: none }
code { font: 85% ui-monospace, "DejaVu Sans Mono", monospace; background: #818b981f; padding: .2em .4em; border-radius: 6px; white-space: break-spaces }
pre { overflow: auto; padding: 16px; background: #f6f8fa; border-radius: 6px; font-size: 85%; line-height: 1.45 }
pre code { background: none; padding: 0; font-size: 100%; white-space: pre }
table { display: block; width: max-content; max-width: 100%; overflow: auto; border-collapse: collapse }
th, td { border: 1px solid #d1d9e0; padding: 6px 13px } th { font-weight: 600 }
tr:nth-child(2n) { background: #f6f8fa }
blockquote { padding: 0 1em; color: #59636e; border-left: .25em solid #d1d9e0 }
blockquote.alert { color: inherit; padding: 8px 16px; border-left-color: #9a6700 }
blockquote.alert.warning::before { content: "⚠ Warning"; color: #9a6700; font-weight: 500 }
blockquote.alert.note { border-left-color: #0969da } blockquote.alert.note::before { content: "ⓘ Note"; color: #0969da }
blockquote.alert.caution { border-left-color: #cf222e } blockquote.alert.caution::before { content: "Caution"; color: #cf222e }
details { display: block } summary { cursor: pointer }
li > input[type=checkbox] { margin: 0 .2em .25em -1.4em; vertical-align: middle }
li:has(> input) { list-style: none }
`;
