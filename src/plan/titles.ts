import { type CleanText, cleanLine } from '../text/text.ts';
import type { Ranked } from '../types/cluster.ts';
import { DEFAULT_RULES } from '../types/tending-rules.ts';
import { partsOf, titleBy } from './title-form.ts';

const MAX_NAME_CHARS = 120;
const MAX_PLACE_CHARS = 60;

export type Titled = {
  readonly item: Ranked;
  /** Of the issue that it has already. */
  readonly title: string | undefined;
};

/** The title of every cluster, in order; the service is added where the name alone would serve two. */
export function titlesOf(ranked: readonly Ranked[]): readonly CleanText[] {
  const titled = ranked.map((item) => ({ item, title: undefined }));
  return freeTitles(titled, DEFAULT_RULES.titleForm, []);
}

/** The same in a form of the team's own, and beside the titles of issues that are open already. */
export function freeTitles(
  titled: readonly Titled[],
  form: string,
  openTitles: readonly string[],
): readonly CleanText[] {
  const names = new Map<string, number>();
  for (const { cluster } of titled.map(({ item }) => item)) names.set(cluster.name, (names.get(cluster.name) ?? 0) + 1);
  const nameIn = (title: string) => (partsOf(form, title)?.name ?? title).toLowerCase();
  const taken = new Set([...openTitles, ...titled.flatMap(({ title }) => title ?? [])].map(nameIn));
  return titled.map(({ item, title: given }) => {
    const alone = (names.get(item.cluster.name) ?? 0) === 1;
    const choices = choicesFor(item, alone, form);
    let choice = choices.next();
    while (choice.done !== true && taken.has(nameIn(choice.value))) choice = choices.next();
    if (given === undefined) taken.add(nameIn(choice.value));
    return choice.value;
  });
}

/** Best first, and each only made when those before it are taken. */
function* choicesFor(item: Ranked, alone: boolean, form: string): Generator<CleanText, CleanText> {
  const { name: full, service, fingerprint, patterns } = item.cluster;
  const name = cleanLine(full, MAX_NAME_CHARS);
  if (alone) yield titleBy(form, { ...item, name });
  const place = cleanLine(service, MAX_PLACE_CHARS);
  yield titleBy(form, { ...item, name, apart: `(${place})` });
  const source = patterns[0]?.source;
  const code = cleanLine(source?.function ?? source?.module ?? fingerprint, MAX_PLACE_CHARS);
  yield titleBy(form, { ...item, name, apart: `(${place}, ${code})` });
  return titleBy(form, { ...item, name, apart: `(${place}, ${fingerprint})` });
}
