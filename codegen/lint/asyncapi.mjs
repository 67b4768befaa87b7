// Validates an AsyncAPI document: node asyncapi.mjs FILE. Exits 1 on any error.
import { readFile } from 'node:fs/promises';
import { Parser } from '@asyncapi/parser';

const names = ['error', 'warning', 'information', 'hint'];
const diagnostics = await new Parser().validate(await readFile(process.argv[2], 'utf8'));
for (const found of diagnostics) {
  console.log(`${names[found.severity]} ${found.code} at ${found.path.join('/') || '#'}: ${found.message}`);
}
process.exitCode = diagnostics.some((found) => found.severity <= 1) ? 1 : 0;
