// What the package weighs: the time of its import, its tarball, and the memory of a million records.
import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { pages, port, print, row } from "./report.mjs";

const folder = fileURLToPath(new URL("../../../bindings/node", import.meta.url));
const here = fileURLToPath(new URL(".", import.meta.url));
const rounds = 11;

function started(text) {
  const begin = process.hrtime.bigint();
  execFileSync(process.execPath, ["--input-type=module", "-e", text]);
  return Number(process.hrtime.bigint() - begin) / 1e6;
}

const texts = { bare: "", sdk: `import ${JSON.stringify(`${folder}/dist/esm/index.js`)}`, undici: `import ${JSON.stringify(`${folder}/node_modules/undici/index.js`)}` };
const took = { bare: [], sdk: [], undici: [] };
for (let round = 0; round < rounds; round += 1) for (const [name, text] of Object.entries(texts)) took[name].push(started(text));
const beyond = (name) => took[name].map((figure, i) => figure - took.bare[i]);
row({ what: "import, beyond bare Node.js", ours: beyond("sdk"), unit: "ms", peer: "undici", theirs: beyond("undici") });

const [packed] = JSON.parse(execFileSync("npm", ["pack", "--dry-run", "--json", "--loglevel=silent"], { cwd: folder }));
print({ what: "the tarball", figure: packed.size / 1e6, unit: "MB" });
print({ what: "the tarball, unpacked", figure: packed.unpackedSize / 1e6, unit: "MB" });

function memory(way) {
  const command = ["--expose-gc", "--max-old-space-size=6000", `${here}memory.mjs`, "--port", String(port), "--pages", String(pages), way];
  return JSON.parse(execFileSync(process.execPath, command));
}
const [ours, theirs] = [memory("sdk"), memory("fetch")];
if (ours.records !== theirs.records) throw new Error("records are missing");
row({ what: `resident memory of ${ours.records.toLocaleString("en")} records`, ours: [ours.megabytes], unit: "MB", peer: "fetch", theirs: [theirs.megabytes] });
