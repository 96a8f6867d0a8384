import { connect } from './connect.ts';
import { previewDesk } from './publish/preview-desk.ts';
import { run } from './run.ts';
import { readActionSettings } from './settings/action-settings.ts';
import { PREVIEW_USAGE, readPreviewSettings } from './settings/preview-settings.ts';
import { UserError } from './user-error.ts';

const [, , command, ...args] = process.argv;

function print(text: string): void {
  process.stdout.write(`${text}\n`);
}

async function preview(): Promise<void> {
  const settings = readPreviewSettings(args, Date.now());
  if (settings === 'help') return print(PREVIEW_USAGE);
  await run(settings, connect(settings, previewDesk(settings.out, print)));
}

async function action(): Promise<void> {
  const settings = readActionSettings(process.env, Date.now());
  // Loaded only here: a preview starts sooner without the toolkit.
  const { actionDesk } = await import('./publish/action-desk.ts');
  await run(settings, connect(settings, actionDesk(settings.out, process.env.GITHUB_STEP_SUMMARY, print)));
}

async function fail(error: unknown): Promise<void> {
  const known = error instanceof UserError;
  const message = error instanceof Error ? error.message : String(error);
  process.exitCode = 1;
  if (command === 'preview') process.stderr.write(`Error: ${message}\n`);
  else (await import('@actions/core')).setFailed(known ? message : `This is a defect of Log Gardener: ${message}`);
}

(command === 'preview' ? preview() : action()).catch(fail);
