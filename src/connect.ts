import path from 'node:path';
import { readExports, totalBytes } from './collect/read-export.ts';
import { readTemplates } from './collect/read-templates.ts';
import { progressOn } from './publish/progress.ts';
import type { Settings } from './settings/settings.ts';
import type { World } from './world.ts';

/** The real world: files, standard streams. `home` is the folder of the action itself, `desk` who takes the documents. */
export function connect(settings: Settings, home: string, desk: World['desk']): World {
  return {
    logs: {
      read: () => readExports(settings.logsFiles, process.stdin),
      totalBytes: () => totalBytes(settings.logsFiles),
    },
    templates: { read: () => readTemplates(path.join(home, 'templates'), settings.templates) },
    desk,
    progress: progressOn(process.stderr),
  };
}
