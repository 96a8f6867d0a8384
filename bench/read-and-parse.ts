// The floor that the product is held against: reads a file line by line and parses each line, nothing else.
import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';

let parsed = 0;
for await (const line of createInterface({ input: createReadStream(process.argv[2] ?? '') })) {
  if (JSON.parse(line) !== null) parsed += 1;
}
console.log(parsed);
