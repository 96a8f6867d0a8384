import { createRequire } from 'node:module';

// The bundle is an ES module, while Google's libraries ask for these two when they are loaded: to be imported first.
Object.assign(globalThis, { __dirname: import.meta.dirname, require: createRequire(import.meta.url) });
