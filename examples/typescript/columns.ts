// Reads every attribution record into one Arrow table and adds up cost by owner; DuckDB and polars take the same bytes. Needs apache-arrow.
// Configured from the environment; prints JSON.
import { Venturi } from "@venturi/sdk";
import { tableFromIPC } from "apache-arrow";

const venturi = new Venturi();
const table = tableFromIPC(await venturi.attribution.list({ limit: 200 }).toArrow());
await venturi.close();

const [owners, costs] = [table.getChild("owner"), table.getChild("cost_usd")];
const sums: Record<string, number> = {};
for (let row = 0; row < table.numRows; row += 1) {
  const cost: number | null = costs?.get(row);
  if (cost === null) continue;
  const owner: string = owners?.get(row) ?? "unknown";
  sums[owner] = (sums[owner] ?? 0) + cost;
}
console.log(JSON.stringify(sums));
