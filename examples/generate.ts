import { writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { oneDay } from './scenes/one-day.ts';

// Node leaves the time in the header at zero, so the file changes only with what is in it.
writeFileSync(new URL('one-day.ndjson.gz', import.meta.url), gzipSync(oneDay(), { level: 9 }));
