import { givenTime } from "./dates.js";
import type { VenturiOptions } from "./options.js";

/** A client's options as the native side takes them. */
export function settingsOf({ headers, clock, wire, tokenStore, ...settings }: VenturiOptions): object {
  const seams = { clock: clock?.native, jitter: clock?.jitter, wire: wire?.native };
  return { ...settings, ...seams, headers: pairs(headers), tokenStore: tokenStore?.store() };
}

/** Named values as a flat list of texts; a list repeats its name, what was not given is left out. */
export function pairs(values: Record<string, unknown> | undefined): string[] {
  const flat: string[] = [];
  for (const [name, value] of Object.entries(values ?? {})) {
    if (value === undefined || value === null) continue;
    for (const item of Array.isArray(value) ? value : [value]) flat.push(name, item instanceof Date ? givenTime(item, name).toISOString() : String(item));
  }
  return flat;
}
