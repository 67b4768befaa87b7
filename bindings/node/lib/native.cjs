// The prebuilt binary of this platform, seen from dist/esm and dist/cjs. The paths are literal so that bundlers can follow them.
"use strict";

const binaries = {
  "linux-x64": () => require("../../prebuilds/linux-x64/venturi.node"),
  "linux-arm64": () => require("../../prebuilds/linux-arm64/venturi.node"),
};

const platform = `${process.platform}-${process.arch}`;
const load = binaries[platform];
if (!load) {
  throw new Error(`@venturi/sdk has no binary for ${platform}; it has: ${Object.keys(binaries).join(", ")}`);
}
module.exports = load();
