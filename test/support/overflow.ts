import { execFile } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { githubPage } from './github-page.ts';
import { scratchFolder } from './run-dist.ts';

/** What GitHub gives a document on a desktop, and on a phone. */
const WIDTHS = [1012, 390] as const;
const MAX_DOM_BYTES = 64 * 1024 * 1024;
const FLAGS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Opens every fold, and writes down which documents are wider than their page. */
const MEASURE = `
for (const fold of document.querySelectorAll('details')) fold.open = true;
const articles = [...document.querySelectorAll('article')];
const wide = articles.filter((each) => each.scrollWidth > each.clientWidth);
const said = wide.map((each) => each.dataset.name + ' is ' + each.scrollWidth + ' wide on ' + each.clientWidth);
document.title = JSON.stringify({ measured: articles.length, said });
`;

/** The browser to measure with: the one in CHROMIUM, or a `chromium` on the PATH; undefined without. */
export function findChromium(env: NodeJS.ProcessEnv = process.env): string | undefined {
  if (env.CHROMIUM) return env.CHROMIUM;
  const folders = (env.PATH ?? '').split(path.delimiter);
  return folders.map((folder) => path.join(folder, 'chromium')).find(isProgram);
}

/** Documents that a reader would have to scroll sideways as a whole; tables and code scroll in themselves. */
export async function overflowsOf(
  documents: ReadonlyMap<string, string>,
  chromium: string,
): Promise<{ readonly measured: number; readonly said: readonly string[] }> {
  await using scratch = await scratchFolder();
  const shown = [...documents].flatMap(([name, markdown]) =>
    WIDTHS.map((width) => ({ name: path.basename(name), markdown, width })),
  );
  await writeFile(scratch.file('page.html'), githubPage(shown, MEASURE));
  const flags = [...FLAGS, `--user-data-dir=${scratch.file('profile')}`, '--dump-dom'];
  const { stdout } = await promisify(execFile)(chromium, [...flags, pathToFileURL(scratch.file('page.html')).href], {
    maxBuffer: MAX_DOM_BYTES,
  });
  const [, title = ''] = /<title>([^<]*)<\/title>/.exec(stdout) ?? [];
  return JSON.parse(title.replaceAll('&quot;', '"').replaceAll('&amp;', '&'));
}

function isProgram(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false; // not in this folder
  }
}
