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
    const titles = choicesFor(item, alone).map((choice) => titleBy(form, { ...item, ...choice }));
    const title = titles.find((each) => !taken.has(nameIn(each))) ?? titles.at(-1);
    if (title !== undefined && given === undefined) taken.add(nameIn(title));
    return title ?? titleBy(form, { ...item, name: item.cluster.fingerprint });
  });
}

function choicesFor(
  { cluster }: Ranked,
  alone: boolean,
): readonly { readonly name: string; readonly apart?: string }[] {
  const { name: full, service, fingerprint } = cluster;
  const name = cleanLine(full, MAX_NAME_CHARS);
  const place = cleanLine(service, MAX_PLACE_CHARS);
  const source = cluster.patterns[0]?.source;
  const code = cleanLine(source?.function ?? source?.module ?? fingerprint, MAX_PLACE_CHARS);
  const further = [`(${place})`, `(${place}, ${code})`, `(${place}, ${fingerprint})`].map((apart) => ({ name, apart }));
  return alone ? [{ name }, ...further] : further;
}
