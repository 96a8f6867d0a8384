// Reads a file into normalised entries, as a preview does before it clusters them.
import { skimExports } from '../src/collect/read-export.ts';
import { Intake } from '../src/normalise/intake.ts';

const everything = { window: undefined, services: [], maxEntries: Number.POSITIVE_INFINITY, isIgnored: () => false };
const intake = new Intake({ ...everything, minSeverity: 'NOTICE' });
let taken = 0;
for await (const batch of skimExports([process.argv[2] ?? ''], process.stdin)) taken += intake.take(batch).length;
taken += intake.finish().length;
console.log(taken);
