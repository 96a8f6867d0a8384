import { readConfig } from './collect/read-config.ts';
import { readExports, totalBytes } from './collect/read-export.ts';
import { readTemplates } from './collect/read-templates.ts';
import { progressOn } from './publish/progress.ts';
import type { Settings } from './settings/settings.ts';
import type { World } from './world.ts';

/** The real world: files, standard streams. `desk` takes the documents. */
export function connect(settings: Settings, desk: World['desk']): World {
  return {
    logs: {
      read: () => readExports(settings.logsFiles, process.stdin),
      totalBytes: () => totalBytes(settings.logsFiles),
    },
    config: { read: () => readConfig(settings.configFile) },
    templates: { read: () => readTemplates(settings.templates) },
    desk,
    progress: progressOn(process.stderr),
  };
}
