// What the programs here have in common: arguments, medians, and rows as tests/bench/table.py reads them.
import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";

const options = { port: { type: "string", default: "0" }, pages: { type: "string", default: "0" }, "server-core": { type: "string", default: "0" }, page: { type: "string", default: "" } };
const { values } = parseArgs({ options, strict: false });
export const port = Number(values.port);
export const pages = Number(values.pages);
export const serverCore = values["server-core"];
export const pageFile = values.page;

export function median(figures) {
  const sorted = [...figures].sort((a, b) => a - b);
  const half = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
}

export function row({ what, ours, unit, peer, theirs, target, over = false }) {
  const figure = median(ours);
  if (theirs === undefined) return print({ what, figure, unit, target });
  const peerFigure = median(theirs);
  print({ what, figure, unit, peer: `${unit}, ${peer}`, peer_figure: peerFigure, ratio: over ? figure / peerFigure : peerFigure / figure, target });
}

export const print = (fields) => console.log(JSON.stringify(fields));

export async function seconds(work) {
  const begin = process.hrtime.bigint();
  await work();
  return Number(process.hrtime.bigint() - begin) / 1e9;
}

/** A program of this folder on the server's core; resolves to the port that it prints, and how to end it. */
export async function beside(name, ...args) {
  const program = fileURLToPath(new URL(name, import.meta.url));
  const child = spawn("taskset", ["--cpu-list", serverCore, process.execPath, program, ...args], { stdio: ["ignore", "pipe", "inherit"] });
  const said = await new Promise((resolve) => child.stdout.once("data", resolve));
  return { port: Number(said), end: () => child.kill() };
}
