import { setFlagsFromString } from 'node:v8';
import { readConfig } from './collect/read-config.ts';
import { readExports, totalBytes } from './collect/read-export.ts';
import { readTemplates } from './collect/read-templates.ts';
import { progressOn } from './publish/progress.ts';
import type { Settings } from './settings/settings.ts';
import type { World } from './world.ts';

/** From here on memory matters more than speed. */
const LONG_READ_BYTES = 32 * 1024 * 1024;

/**
 * Entries are garbage as soon as they are counted. A young generation that does not grow costs some speed and keeps a
 * million of them near 250 MB, where V8 by itself takes 400 and more.
 */
function keepHeapSmall(): void {
  setFlagsFromString('--semi-space-growth-factor=1');
}

/** The real world: files, standard streams. `desk` takes the documents. */
export function connect(settings: Settings, desk: World['desk']): World {
  return {
    logs: {
      read: () => readExports(settings.logsFiles, process.stdin),
      async totalBytes() {
        const total = await totalBytes(settings.logsFiles);
        if (total === undefined || total > LONG_READ_BYTES) keepHeapSmall();
        return total;
      },
    },
    config: { read: () => readConfig(settings.configFile) },
    templates: { read: () => readTemplates(settings.templates) },
    desk,
    progress: progressOn(process.stderr),
  };
}
