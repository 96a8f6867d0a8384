// Runs the bundle given as first argument in this process and reports CPU seconds and peak memory on descriptor 3.
import { writeSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

const [node = '', , bundle = '', ...args] = process.argv;
process.on('exit', () => {
  const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
  writeSync(3, JSON.stringify({ peakMegabytes: maxRSS / 1024, cpuSeconds: (userCPUTime + systemCPUTime) / 1e6 }));
});
process.argv = [node, path.resolve(bundle), ...args];
await import(pathToFileURL(path.resolve(bundle)).href);
