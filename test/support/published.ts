import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { blockTypes, type Page, renderPage } from '../unit/text/gfm.ts';
import { anchorOf } from './github-page.ts';

const OWN_TAGS = new Set(
  'h1 h2 h3 h4 p table thead tbody tr th td code pre ul ol li blockquote details summary strong a input hr'.split(' '),
);
const OWN_COMMENT =
  /^ log-gardener:(?:begin|end|(?:fingerprint|aliases|folds)(?: v1:[0-9a-f]{16})+|comment v1:[0-9a-f]{16} [a-z-]+ [\w:.-]+ [\w:.-]+|run(?: [a-z]+=[\w:.-]*)+) $/;
const OWN_LINKS =
  /^https:\/\/(?:console\.cloud\.google\.com\/logs\/query;|github\.com\/acme\/monorepo\/(?:(?:issues|pull|actions\/runs)\/\d+$|commit\/[0-9a-f]{40}$|blob\/[0-9a-f]{40}\/[\w.%/-]+(?:#L\d+)?$))/;
const MENTION = /(?:^|[^\w])@[a-z0-9][a-z0-9-]*/i;
const REFERENCE = /(?:^|[^\w&])(?:[\w.-]+\/[\w.-]+)?#\d+|\bGH-\d+/i;
const INVISIBLE =
  /[\u202A-\u202E\u2066-\u2069\u200E\u200F\u061C\u{E0000}-\u{E01EF}\u2060\uFEFF\u00AD\u3164\u2028\u2029\u0085]|[^\P{Cc}\n\t]/u;

/** What is wrong with Markdown of ours that holds hostile text: everything in it that is alive and not ours. */
export function wrongsOf(markdown: string): readonly string[] {
  const { elements, comments, prose } = renderPage(markdown);
  const anchors = anchorsIn(elements);
  return [
    ...elements.filter(({ tag }) => !OWN_TAGS.has(tag)).map(({ tag }) => `tag <${tag}>`),
    ...elements.flatMap(({ attributes }) => attributes.filter((name) => /^(?:on|src|style)/.test(name))),
    ...elements
      .filter(({ tag, href }) => tag === 'a' && !OWN_LINKS.test(href) && !anchors.has(href))
      .map(({ href }) => `link ${href}`),
    ...comments.filter((comment) => !OWN_COMMENT.test(comment)).map((comment) => `comment ${comment}`),
    ...prose.filter((text) => MENTION.test(text)).map((text) => `mention ${text}`),
    ...prose.filter((text) => REFERENCE.test(text)).map((text) => `reference ${text}`),
    ...(MENTION.test(markdown) ? ['a mention in the raw text, which a reply by e-mail revives'] : []),
    ...(/^[ \t]*\/(?:close|assign)\b/m.test(markdown) ? ['a slash command'] : []),
    ...(INVISIBLE.test(markdown) ? [`invisible ${JSON.stringify(INVISIBLE.exec(markdown)?.[0])}`] : []),
    ...(markdown.isWellFormed() ? [] : ['half a character']),
    ...(openFences(markdown) ? ['a fence that stays open'] : []),
    ...(blockTypes(markdown).includes('definition') ? ['a definition'] : []),
  ];
}

/** Where a link within the page may lead. */
function anchorsIn(elements: Page['elements']): ReadonlySet<string> {
  const taken = new Map<string, number>();
  const headings = elements.filter(({ tag }) => /^h[1-6]$/.test(tag));
  return new Set(headings.map(({ text }) => `#${encodeURI(anchorOf(text, taken))}`));
}

function openFences(markdown: string): boolean {
  let open: string | undefined;
  for (const line of markdown.split('\n')) {
    const [, fence = ''] = /^(`{3,}|~{3,})/.exec(line) ?? [];
    if (open === undefined && fence !== '') open = fence;
    else if (open !== undefined && fence.startsWith(open) && line.trim() === fence) open = undefined;
  }
  return open !== undefined;
}

/** What the workflow runner would execute: `::name::` where a line starts, `##[name]` anywhere. */
export function runnerCommands(output: string): readonly string[] {
  return output.split(/\r\n|\r|\n/).filter((line) => /^\s*::[^:]*::/.test(line) || /##\[[^\]]*\]/.test(line));
}

/** The Markdown of a preview, by file. */
export async function markdownIn(folder: string): Promise<ReadonlyMap<string, string>> {
  const names = (await readdir(folder, { recursive: true })).filter((name) => name.endsWith('.md')).sort();
  const texts = names.map(async (name) => [name, await readFile(path.join(folder, name), 'utf8')] as const);
  return new Map(await Promise.all(texts));
}
