import { prose } from '../text/text.ts';
import type { Report } from '../types/report.ts';
import { count, counted } from './format.ts';
import { readingNotes } from './reading-notes.ts';

/** What was not seen or not done, and why, a sentence each. */
export function omissionsOf(report: Report, leftOut: readonly string[] = []): readonly string[] {
  const said: string[] = report.coverage.gaps.map((gap) => prose(gap));
  const duplicates = report.coverage.duplicates;
  if (duplicates > 0)
    said.push(
      `${counted(duplicates, 'entry', 'entries')} came more than once and ${duplicates === 1 ? 'was' : 'were'} counted once.`,
    );
  for (const [reason, n] of Object.entries(report.coverage.ignoredBy)) {
    said.push(
      `${counted(n, 'entry', 'entries')} ${n === 1 ? 'was' : 'were'} only counted: ${IGNORED_WORDS[reason] ?? reason}.`,
    );
  }
  said.push(...readingNotes(report));
  said.push(...keptBack(report));
  said.push(...writingNotes(report));
  if (leftOut.length > 0) {
    said.push(
      `To keep this file short, it leaves out: ${leftOut.join('; ')}. All of it stands in the report beside it.`,
    );
  }
  return said;
}

/** What the entries say and this worklog does not. */
function keptBack({ publishing, withheld, redactions }: Report): readonly string[] {
  const said: string[] = [];
  if (publishing.samples === 'left-out') {
    said.push(
      `Samples and values of entries are left out: the configuration does not let a ${publishing.visibility} repository hold them.`,
    );
  }
  for (const { what, kinds } of withheld) {
    const found = `it still held what looks like a secret (${kinds.join(', ')})`;
    said.push(
      what.endsWith('.hbs')
        ? `The template ${what} was not used, since ${found}.`
        : `The text of \`${what}\` is withheld, since after redaction ${found}. Its entries can be looked up by insertId.`,
    );
  }
  const counts = Object.entries(redactions).map(([kind, n]) => `${kind} ${count(n)}`);
  if (counts.length > 0) said.push(`Redacted in the texts of this report: ${counts.join(', ')}.`);
  return said;
}

const IGNORED_WORDS: Readonly<Record<string, string>> = {
  'outside-window': 'received outside the window',
  'below-min-severity': 'their level is below the threshold',
  'ignore-rule': 'an ignore rule of the configuration fits',
  'other-service': 'of services that this run does not look at',
  'no-payload': 'without payload, in an export that lost them',
  'counted-before': 'an earlier run counted them already, and this one read them again to find what came late',
};

/** What became of the plan, where it is not plain from its results. */
function writingNotes({ notes, processing = [], mode }: Report): readonly string[] {
  if (notes === undefined) {
    return [
      'Planned against no ledger and no existing issues: nothing was written to GitHub, and every cluster counts as untracked.',
    ];
  }
  const said = notes.map((note): string => prose(note));
  const failed = processing.filter(({ did }) => did === 'failed').length;
  const waits = processing.filter(({ did }) => did === 'waits').length;
  if (failed > 0) said.push(`${counted(failed, 'step')} could not be carried out; the processing results say why.`);
  if (waits > 0) said.push(`${counted(waits, 'step')} ${waits === 1 ? 'waits' : 'wait'} for the next run.`);
  if (mode === 'plan') said.push('This is a plan: nothing was written to GitHub.');
  return said;
}
