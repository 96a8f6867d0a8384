import { type CleanText, cleanLine, plainTitle } from '../text/text.ts';
import type { Told } from '../types/remembered.ts';

/** GitHub's limit, in characters. */
const MAX_TITLE_CHARS = 256;

/** What the words in braces of a title form stand for, in titles as they are found. */
const MATCHES: Readonly<Record<string, string>> = {
  category: '(?<category>[a-z][a-z0-9-]{0,40})',
  priority: '(?<priority>P[0-4])',
  name: '(?<name>.{1,256})',
};

export type TitleParts = { readonly category: string; readonly priority: string; readonly name: string };

export function titleBy(form: string, parts: TitleParts): CleanText {
  return plainTitle(cleanLine(filled(form, parts), MAX_TITLE_CHARS));
}

/** What a title says if it still has our form; undefined once a person gave the issue a title of their own. */
export function partsOf(form: string, title: string): TitleParts | undefined {
  const { category, priority, name } = formOf(form).exec(title)?.groups ?? {};
  if (category === undefined || priority === undefined || name === undefined) return undefined;
  return { category, priority, name };
}

/**
 * The title with category and priority as they are now; null when it stays. A name that a person gave stays as it is,
 * and so does what no longer says what we wrote last.
 */
export function retitled(form: string, title: string, before: Told, after: Told): string | null {
  const parts = partsOf(form, title);
  if (parts === undefined) return null;
  const next = filled(form, {
    category: parts.category === before.category ? after.category : parts.category,
    priority: parts.priority === before.priority ? after.priority : parts.priority,
    name: parts.name,
  });
  return next === title || [...next].length > MAX_TITLE_CHARS ? null : next;
}

function filled(form: string, parts: TitleParts): string {
  return form.replace(/\{(category|priority|name)\}/g, (_, part: keyof TitleParts) => parts[part]);
}

function formOf(form: string): RegExp {
  const pieces = form.split(/\{(category|priority|name)\}/);
  return new RegExp(
    `^${pieces.map((piece, at) => (at % 2 === 0 ? escaped(piece) : (MATCHES[piece] ?? ''))).join('')}$`,
  );
}

function escaped(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/-]/g, String.raw`\$&`);
}
