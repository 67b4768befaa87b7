// What the package weighs: the time of its import, its tarball, and the memory of a million records.
import { execFileSync } from "node:child_process";
import { existsSync, readFileSync, readdirSync, statSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { gunzipSync } from "node:zlib";
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

// As `make tarball` packs it, built anew where there is none.
const packages = fileURLToPath(new URL("../../../build/packages", import.meta.url));
const found = () => (existsSync(packages) ? readdirSync(packages) : []).filter((name) => name.endsWith(".tgz"));
if (found().length === 0) execFileSync(fileURLToPath(new URL("../../../packaging/tarball", import.meta.url)), [packages]);
const tarball = `${packages}/${found()[0]}`;
print({ what: "the tarball", figure: statSync(tarball).size / 1e6, unit: "MB" });
print({ what: "the tarball, unpacked", figure: gunzipSync(readFileSync(tarball)).length / 1e6, unit: "MB" });

function memory(way) {
  const command = ["--expose-gc", "--max-old-space-size=6000", `${here}memory.mjs`, "--port", String(port), "--pages", String(pages), way];
  return JSON.parse(execFileSync(process.execPath, command));
}
const [ours, theirs] = [memory("sdk"), memory("fetch")];
if (ours.records !== theirs.records) throw new Error("records are missing");
row({ what: `resident memory of ${ours.records.toLocaleString("en")} records`, ours: [ours.megabytes], unit: "MB", peer: "fetch", theirs: [theirs.megabytes] });
