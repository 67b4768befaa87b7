// Generated from codegen/contract by `make generate`. Do not edit.
import { keep } from "../../extra.js";

/**
 * The tenant's settings as they are in force.
 */
export interface Settings {
  /**
   * The region in which the tenant's data stays. Exports leave out rows of other regions and count them.
   */
  residencyRegion: string;
  /**
   * Whether trained inference may resolve what deterministic evidence left open. While it is off, records say
   * `degradation_state: disabled`.
   */
  stageBEnabled: boolean;
  /**
   * The longest lifetime that a new API or ingestion key may be given.
   */
  maxKeyLifetimeDays: number;
  /**
   * The share of expected data below which a rollup shows the gap (null) instead of an amount.
   */
  completenessFloor: number;
  /**
   * When a setting last changed.
   */
  updatedAt: string;
  /**
   * What the server sent and this version of the package does not know, by its name on the wire.
   */
  extra?: Record<string, unknown>;
}

const knownSettings = new Set<string>(["residency_region", "stage_b_enabled", "max_key_lifetime_days", "completeness_floor", "updated_at"]);

/** @internal */
export function decodeSettings(w: any): Settings {
  const model: Settings = {
    residencyRegion: w.residency_region,
    stageBEnabled: w.stage_b_enabled,
    maxKeyLifetimeDays: w.max_key_lifetime_days,
    completenessFloor: w.completeness_floor,
    updatedAt: w.updated_at,
  };
  return keep(model, w, knownSettings);
}

/**
 * The settings to change; what is left out stays as it is.
 */
export interface SettingsUpdate {
  /**
   * The region in which the tenant's data is to stay; one of those that the operator configured.
   */
  residencyRegion?: string;
  /**
   * Whether trained inference may be used. It takes effect for records that are attributed from now on.
   */
  stageBEnabled?: boolean;
  /**
   * The longest lifetime for new keys. Existing keys keep theirs.
   */
  maxKeyLifetimeDays?: number;
  /**
   * The share of expected data below which a rollup shows the gap.
   */
  completenessFloor?: number;
}

/** @internal */
export function encodeSettingsUpdate(m: SettingsUpdate): unknown {
  return {
    residency_region: m.residencyRegion,
    stage_b_enabled: m.stageBEnabled,
    max_key_lifetime_days: m.maxKeyLifetimeDays,
    completeness_floor: m.completenessFloor,
  };
}
