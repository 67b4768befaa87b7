// The prebuilt binary of this platform, seen from dist/esm and dist/cjs. The paths are literal so that bundlers can follow them.
"use strict";

const binaries = {
  "linux-x64": () => require("../../prebuilds/linux-x64/venturi.node"),
  "linux-arm64": () => require("../../prebuilds/linux-arm64/venturi.node"),
};

/** The C library's version; empty where it is not glibc, as on Alpine. */
function glibc() {
  const { header } = process.report?.getReport() ?? {};
  return header?.glibcVersionRuntime ?? "";
}

function advice(platform, error) {
  const said = error?.message ?? "";
  if (!binaries[platform]) return `It has them for ${Object.keys(binaries).join(" and ")}: run it there, in a container for example.`;
  if (glibc() === "") return "This system's C library is musl; the binaries need glibc: use an image such as node:22-slim instead of node:22-alpine.";
  const needed = /GLIBC_[\d.]+/.exec(said)?.[0];
  if (needed) return `This system has glibc ${glibc()}, the binary needs ${needed}: use a newer system or image.`;
  if (error?.code === "MODULE_NOT_FOUND")
    return "The binary is missing beside the package: install the package again, and where a bundler is used, keep @venturi/sdk external.";
  return said;
}

function load() {
  const platform = `${process.platform}-${process.arch}`;
  try {
    if (binaries[platform]) return binaries[platform]();
  } catch (error) {
    throw unusable(platform, error);
  }
  throw unusable(platform);
}

function unusable(platform, cause) {
  const error = new Error(`@venturi/sdk has no binary that runs here (${platform}). ${advice(platform, cause)}`, { cause });
  error.code = "ERR_VENTURI_NO_BINARY";
  return error;
}

module.exports = load();
