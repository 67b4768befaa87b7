// Compiles the package as ES modules and as CommonJS, and the examples against it.
import { execFileSync } from "node:child_process";
import { copyFileSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const here = fileURLToPath(new URL(".", import.meta.url));
const tsc = (...options) => execFileSync(process.execPath, [`${here}node_modules/typescript/bin/tsc`, ...options], { cwd: here, stdio: "inherit" });

rmSync(`${here}dist`, { recursive: true, force: true });
for (const kind of ["esm", "cjs"]) {
  mkdirSync(`${here}dist/${kind}`, { recursive: true });
  writeFileSync(`${here}dist/${kind}/package.json`, JSON.stringify({ type: kind === "esm" ? "module" : "commonjs" }));
  for (const file of ["native.cjs", "native.d.cts"]) copyFileSync(`${here}lib/${file}`, `${here}dist/${kind}/${file}`);
}
tsc("-p", "tsconfig.json");
tsc("-p", "tsconfig.cjs.json");

// The examples import the package, and Arrow, by their names, as a user does.
const examples = `${here}../../examples/typescript/`;
mkdirSync(`${examples}node_modules/@venturi`, { recursive: true });
rmSync(`${examples}node_modules/@venturi/sdk`, { force: true });
symlinkSync("../../../../bindings/node", `${examples}node_modules/@venturi/sdk`);
rmSync(`${examples}node_modules/apache-arrow`, { force: true });
symlinkSync("../../../bindings/node/node_modules/apache-arrow", `${examples}node_modules/apache-arrow`);
tsc("-p", `${examples}tsconfig.json`);
