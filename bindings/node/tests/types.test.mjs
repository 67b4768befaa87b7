// The declarations: that users' programs compile against them, in both module systems, and that everything in them is explained.
import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { cpSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import ts from "typescript";

const home = fileURLToPath(new URL("..", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "venturi-node-"));
after(() => rmSync(folder, { recursive: true, force: true }));
const run = (program, given, options) =>
  promisify(execFile)(process.execPath, [program, ...given], { timeout: 60_000, ...options }).catch((error) => assert.fail(`${error.stdout}\n${error.stderr}`));

for (const [module, moduleResolution, type] of [
  ["NodeNext", "NodeNext", "module"],
  ["NodeNext", "NodeNext", "commonjs"],
  ["ESNext", "Bundler", "module"],
]) {
  test(`a strict program compiles, and mistakes do not: ${module}, ${moduleResolution}, ${type}`, async () => {
    const project = mkdtempSync(join(folder, "project-"));
    cpSync(join(home, "tests/types/used.ts"), join(project, "used.ts"));
    writeFileSync(join(project, "package.json"), JSON.stringify({ type }));
    const scope = join(project, "node_modules/@venturi");
    cpSync(join(home, "package.json"), join(scope, "sdk/package.json"), { recursive: true });
    symlinkSync(join(home, "dist"), join(scope, "sdk/dist"));
    const compilerOptions = {
      strict: true, exactOptionalPropertyTypes: true, noUncheckedIndexedAccess: true, skipLibCheck: false, noEmit: true, target: "ES2022", module,
      moduleResolution, lib: ["ES2022", "DOM", "ESNext.Disposable"], types: ["node"], typeRoots: [join(home, "node_modules/@types")],
    };
    writeFileSync(join(project, "tsconfig.json"), JSON.stringify({ compilerOptions, include: ["used.ts"] }));
    await run(join(home, "node_modules/typescript/bin/tsc"), ["-p", project]);
  });
}

test("are the types wrong? They are not", async () => {
  const packed = await promisify(execFile)("npm", ["pack", "--json", "--loglevel=silent", "--pack-destination", folder], { cwd: home });
  const [{ filename }] = JSON.parse(packed.stdout);
  await run(join(home, "node_modules/@arethetypeswrong/cli/dist/index.js"), [join(folder, filename), "--profile", "node16"]);
});

/** What a user sees, by its path from the entry: each export, and each member of what it declares. */
function* shown() {
  const program = ts.createProgram([join(home, "dist/esm/index.d.ts")], { module: ts.ModuleKind.NodeNext, moduleResolution: ts.ModuleResolutionKind.NodeNext });
  const checker = program.getTypeChecker();
  const file = program.getSourceFile(join(home, "dist/esm/index.d.ts"));
  for (const exported of checker.getExportsOfModule(checker.getSymbolAtLocation(file))) {
    const symbol = exported.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(exported) : exported;
    yield [exported.name, symbol];
    for (const member of [...(symbol.members?.values() ?? []), ...(symbol.flags & ts.SymbolFlags.Class ? symbol.exports.values() : [])]) {
      const [declared] = member.declarations ?? [];
      if (!declared || member.flags & (ts.SymbolFlags.TypeParameter | ts.SymbolFlags.Prototype)) continue;
      if (ts.getCombinedModifierFlags(declared) & ts.ModifierFlags.Private || (declared.name && ts.isPrivateIdentifier(declared.name))) continue;
      yield [`${exported.name}.${member.name}`, member];
    }
  }
}

test("everything public is explained", () => {
  const all = [...shown()];
  assert.ok(all.length > 1000, `${all.length} declarations`);
  // A constructor without arguments of the user's own says no more than its class.
  const bare = all.filter(([name, symbol]) => !/__constructor$/.test(name) && symbol.getDocumentationComment(undefined).length === 0).map(([name]) => name);
  assert.deepEqual(bare, []);
});
