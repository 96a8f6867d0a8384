// Fails when dist, or a file generated into src, is not what the sources build.
import { execFileSync } from 'node:child_process';

const BUILT = ['dist', ':(glob)src/**/*.generated.ts'];

execFileSync('node', ['scripts/build.ts'], { stdio: 'inherit' });
const changed = execFileSync('git', ['status', '--porcelain', '--', ...BUILT], { encoding: 'utf8' });
if (changed !== '') {
  console.error(`dist is not fresh: run npm run build and commit what it writes.\n${changed}`);
  process.exitCode = 1;
}
