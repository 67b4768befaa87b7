// Generated from codegen/contract by `make generate`. Do not edit.
import { LARGEST, type RowReader } from "../rows.js";
import type { AttributionPage, AttributionRecord } from "./models/attribution.js";
import { decodeAttributionRecord } from "./models/attribution.js";
import type { AuditEvent, AuditEventPage } from "./models/audit.js";
import { decodeAuditEvent } from "./models/audit.js";
import type { Page } from "./models/common.js";
import { decodePage } from "./models/common.js";
import type { SpendRow, SpendRowPage } from "./models/reports.js";
import { decodeSpendRow } from "./models/reports.js";

/** @internal How a row of cells (sdk/bridge/records.hpp) becomes an AttributionRecord: an object literal, which an engine gives one shape. */
export const attributionRecordRows: RowReader<AttributionPage, AttributionRecord> = {
  texts: [0, 1, 2],
  read(p, row) {
    const { words, integers, numbers, dictionary } = p;
    const at = row * 28;
    const n12 = numbers[at + 12] as number;
    const n14 = numbers[at + 14] as number;
    const n15 = numbers[at + 15] as number;
    const n21 = numbers[at + 21] as number;
    return {
      id: p.string(at + 0),
      invocationId: p.string(at + 1),
      occurredAt: p.string(at + 2),
      provider: dictionary[words[2 * at + 8] as number],
      requestedModel: dictionary[words[2 * at + 10] as number],
      servedModel: (words[2 * at + 13] as number) < LARGEST ? dictionary[words[2 * at + 12] as number] : p.missing(at + 6),
      service: (words[2 * at + 15] as number) < LARGEST ? dictionary[words[2 * at + 14] as number] : p.missing(at + 7),
      owner: (words[2 * at + 17] as number) < LARGEST ? dictionary[words[2 * at + 16] as number] : p.missing(at + 8),
      project: (words[2 * at + 19] as number) < LARGEST ? dictionary[words[2 * at + 18] as number] : p.missing(at + 9),
      inputTokens: integers[2 * at + 21] === 0 ? words[2 * at + 20] : p.integer(at + 10),
      outputTokens: integers[2 * at + 23] === 0 ? words[2 * at + 22] : p.integer(at + 11),
      costUsd: n12 === n12 ? n12 : p.missingNumber(at + 12),
      costMethod: dictionary[words[2 * at + 26] as number],
      energyWh: n14 === n14 ? n14 : p.missingNumber(at + 14),
      carbonGco2e: n15 === n15 ? n15 : p.missingNumber(at + 15),
      energyMethod: dictionary[words[2 * at + 32] as number],
      pathwayCategory: dictionary[words[2 * at + 34] as number],
      outputState: dictionary[words[2 * at + 36] as number],
      interpretation: {
        stageOrigin: dictionary[words[2 * at + 38] as number],
        resolution: dictionary[words[2 * at + 40] as number],
        confidence: n21,
        confidenceBand: dictionary[words[2 * at + 44] as number],
        evidenceBasis: dictionary[words[2 * at + 46] as number],
        modelVersion: dictionary[words[2 * at + 48] as number],
        degradationState: dictionary[words[2 * at + 50] as number],
        freshness: dictionary[words[2 * at + 52] as number],
        exportEligibility: dictionary[words[2 * at + 54] as number],
      },
    };
  },
  item: decodeAttributionRecord,
  envelope: (data, page) => ({ data, page: decodePage(page) }),
};

/** @internal How a row of cells (sdk/bridge/records.hpp) becomes an AuditEvent: an object literal, which an engine gives one shape. */
export const auditEventRows: RowReader<AuditEventPage, AuditEvent> = {
  texts: [0, 2, 10, 12, 13, 14, 15, 16, 17],
  read(p, row) {
    const { words, integers, numbers, dictionary } = p;
    const at = row * 18;
    return {
      id: p.string(at + 0),
      sequence: integers[2 * at + 3] === 0 ? words[2 * at + 2] : p.integer(at + 1),
      occurredAt: p.string(at + 2),
      category: dictionary[words[2 * at + 8] as number],
      action: dictionary[words[2 * at + 10] as number],
      outcome: dictionary[words[2 * at + 12] as number],
      actorKind: dictionary[words[2 * at + 14] as number],
      actorId: (words[2 * at + 17] as number) < LARGEST ? dictionary[words[2 * at + 16] as number] : p.missing(at + 8),
      resourceType: (words[2 * at + 19] as number) < LARGEST ? dictionary[words[2 * at + 18] as number] : p.missing(at + 9),
      resourceId: (words[2 * at + 21] as number) < LARGEST ? p.string(at + 10) : p.missing(at + 10),
      sourceAddress: (words[2 * at + 23] as number) < LARGEST ? dictionary[words[2 * at + 22] as number] : p.missing(at + 11),
      traceId: (words[2 * at + 25] as number) < LARGEST ? p.string(at + 12) : p.missing(at + 12),
      summary: p.string(at + 13),
      before: (words[2 * at + 29] as number) < LARGEST ? p.string(at + 14) : p.missing(at + 14),
      after: (words[2 * at + 31] as number) < LARGEST ? p.string(at + 15) : p.missing(at + 15),
      previousHash: (words[2 * at + 33] as number) < LARGEST ? p.string(at + 16) : p.missing(at + 16),
      hash: p.string(at + 17),
    };
  },
  item: decodeAuditEvent,
  envelope: (data, page) => ({ data, page: decodePage(page) }),
};

/** @internal How a row of cells (sdk/bridge/records.hpp) becomes a SpendRow: an object literal, which an engine gives one shape. */
export const spendRowRows: RowReader<SpendRowPage, SpendRow> = {
  texts: [],
  read(p, row) {
    const { words, integers, numbers, dictionary } = p;
    const at = row * 26;
    const n16 = numbers[at + 16] as number;
    const n17 = numbers[at + 17] as number;
    const n20 = numbers[at + 20] as number;
    const n21 = numbers[at + 21] as number;
    const n22 = numbers[at + 22] as number;
    const n23 = numbers[at + 23] as number;
    return {
      periodFrom: dictionary[words[2 * at + 0] as number],
      periodTo: dictionary[words[2 * at + 2] as number],
      organization: (words[2 * at + 5] as number) < LARGEST ? dictionary[words[2 * at + 4] as number] : p.missing(at + 2),
      owner: (words[2 * at + 7] as number) < LARGEST ? dictionary[words[2 * at + 6] as number] : p.missing(at + 3),
      project: (words[2 * at + 9] as number) < LARGEST ? dictionary[words[2 * at + 8] as number] : p.missing(at + 4),
      service: (words[2 * at + 11] as number) < LARGEST ? dictionary[words[2 * at + 10] as number] : p.missing(at + 5),
      provider: (words[2 * at + 13] as number) < LARGEST ? dictionary[words[2 * at + 12] as number] : p.missing(at + 6),
      requestedModel: (words[2 * at + 15] as number) < LARGEST ? dictionary[words[2 * at + 14] as number] : p.missing(at + 7),
      servedModel: (words[2 * at + 17] as number) < LARGEST ? dictionary[words[2 * at + 16] as number] : p.missing(at + 8),
      pathwayCategory: (words[2 * at + 19] as number) < LARGEST ? dictionary[words[2 * at + 18] as number] : p.missing(at + 9),
      outputState: (words[2 * at + 21] as number) < LARGEST ? dictionary[words[2 * at + 20] as number] : p.missing(at + 10),
      stageOrigin: (words[2 * at + 23] as number) < LARGEST ? dictionary[words[2 * at + 22] as number] : p.missing(at + 11),
      confidenceBand: (words[2 * at + 25] as number) < LARGEST ? dictionary[words[2 * at + 24] as number] : p.missing(at + 12),
      costMethod: (words[2 * at + 27] as number) < LARGEST ? dictionary[words[2 * at + 26] as number] : p.missing(at + 13),
      records: integers[2 * at + 29] === 0 ? words[2 * at + 28] : p.integer(at + 14),
      unpricedRecords: integers[2 * at + 31] === 0 ? words[2 * at + 30] : p.integer(at + 15),
      costUsd: n16 === n16 ? n16 : p.missingNumber(at + 16),
      eligibleCostUsd: n17 === n17 ? n17 : p.missingNumber(at + 17),
      inputTokens: integers[2 * at + 37] === 0 ? words[2 * at + 36] : p.integer(at + 18),
      outputTokens: integers[2 * at + 39] === 0 ? words[2 * at + 38] : p.integer(at + 19),
      energyWh: n20 === n20 ? n20 : p.missingNumber(at + 20),
      carbonGco2e: n21 === n21 ? n21 : p.missingNumber(at + 21),
      confidence: n22 === n22 ? n22 : p.missingNumber(at + 22),
      completeness: n23,
      costBasis: dictionary[words[2 * at + 48] as number],
      rolledUp: words[2 * at + 50] === 1,
    };
  },
  item: decodeSpendRow,
  envelope: (data, page) => ({ data, page: decodePage(page) }),
};
