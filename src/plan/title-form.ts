import { type CleanText, cleanLine, plainTitle, shorten } from '../text/text.ts';
import type { Told } from '../types/remembered.ts';

/** GitHub's limit, in the strictest reading: UTF-16 units. */
const MAX_TITLE_CHARS = 256;

/** What the words in braces of a title form stand for, in titles as they are found. */
const MATCHES: Readonly<Record<string, string>> = {
  category: '(?<category>[a-z][a-z0-9-]{0,40})',
  priority: '(?<priority>P[0-4])',
  name: '(?<name>.{1,256})',
};

export type TitleParts = { readonly category: string; readonly priority: string; readonly name: string };

const NAME = '{name}';
/** The longest of our own: a title keeps room for the category that it may get. */
const LONGEST_CATEGORY = 'active-dev'.length;

/** A title in the form; `apart` tells the name from one like it. What is too long is the name, never what is around it. */
export function titleBy(form: string, { apart = '', ...parts }: TitleParts & { readonly apart?: string }): CleanText {
  const end = apart === '' ? '' : ` ${plainTitle(cleanLine(apart, MAX_TITLE_CHARS))}`;
  const name = plainTitle(cleanLine(parts.name, MAX_TITLE_CHARS));
  const tail = end + filled(form.slice(form.indexOf(NAME) + NAME.length), parts);
  const most = MAX_TITLE_CHARS - Math.max(0, LONGEST_CATEGORY - parts.category.length);
  const around = filled(form, { ...parts, name: end }).length;
  for (let room = Math.min(name.length, most - around); ; room -= 1 + Math.floor(room / 8)) {
    const shown = filled(form, { ...parts, name: fitted(name, room) + end });
    // Where a name is cut, what is left of a link or a mention may have to be broken up once more.
    const title = plainTitle(cleanLine(shown, MAX_TITLE_CHARS));
    if ((title.length <= most && title.endsWith(tail)) || room <= 0) return title;
  }
}

/** Cut between characters, so that it is no longer than that in UTF-16 units: nobody knows which of the two GitHub counts. */
function fitted(text: CleanText, most: number): CleanText {
  let points = Math.min(text.length, most);
  while (points > 0 && shorten(text, points).length > most) points -= 1;
  return shorten(text, points);
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
  return next === title || next.length > MAX_TITLE_CHARS ? null : next;
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
