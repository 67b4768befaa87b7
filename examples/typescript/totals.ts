// Reads every attribution record and adds up by owner, in exact integers. Configured from the environment; prints JSON.
import { Venturi } from "@venturi/sdk";

const pico = 1e12;
const nano = 1e9;

interface Row {
  records: number;
  unpriced: number;
  cost_pico: bigint;
  energy_nano_wh: bigint;
  carbon_nano_g: bigint;
}

const totals = new Map<string, Row>();
const venturi = new Venturi();
for await (const record of venturi.attribution.list({ limit: 200 })) {
  const owner = record.owner ?? "unknown";
  const row = totals.get(owner) ?? { records: 0, unpriced: 0, cost_pico: 0n, energy_nano_wh: 0n, carbon_nano_g: 0n };
  totals.set(owner, row);
  row.records += 1;
  row.unpriced += record.costUsd === null ? 1 : 0;
  row.cost_pico += BigInt(Math.round((record.costUsd ?? 0) * pico));
  row.energy_nano_wh += BigInt(Math.round((record.energyWh ?? 0) * nano));
  row.carbon_nano_g += BigInt(Math.round((record.carbonGco2e ?? 0) * nano));
}
venturi.close();

const plain = (row: Row) =>
  `{"records":${row.records},"unpriced":${row.unpriced},"cost_pico":${row.cost_pico},` +
  `"energy_nano_wh":${row.energy_nano_wh},"carbon_nano_g":${row.carbon_nano_g}}`;
console.log(`{${[...totals].map(([owner, row]) => `${JSON.stringify(owner)}:${plain(row)}`).join(",")}}`);
