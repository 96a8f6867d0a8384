// src → lib (tsc) → dist (ncc). ncc cannot compile TypeScript 7 itself.
import { execFileSync } from 'node:child_process';
import { copyFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { compileConfigSchema, compileSchemas, GENERATED, GENERATED_CONFIG } from './compile-schemas.ts';
import { compileBundledTemplates, GENERATED_TEMPLATES } from './compile-templates.ts';

function run(command: string, ...args: readonly string[]): void {
  execFileSync(command, args, { stdio: 'inherit' });
}

writeFileSync(GENERATED, compileSchemas());
writeFileSync(GENERATED_CONFIG, compileConfigSchema());
writeFileSync(GENERATED_TEMPLATES, compileBundledTemplates());
rmSync('lib', { recursive: true, force: true });
run('tsc', '-p', 'tsconfig.build.json');
// Every start reads all of this code, and tsc breaks and indents it to twice its size; it holds no types.
for (const generated of [GENERATED, GENERATED_CONFIG]) {
  copyFileSync(generated, generated.replace(/^src/, 'lib').replace(/ts$/, 'js'));
}
rmSync('dist', { recursive: true, force: true });
run('ncc', 'build', 'lib/main.js', '--out', 'dist', '--license', 'licenses.txt', '--quiet');
// Proto files of gRPC features that are not used; what is used stands in the code.
for (const entry of readdirSync('dist', { withFileTypes: true })) {
  if (entry.isDirectory()) rmSync(`dist/${entry.name}`, { recursive: true });
}
