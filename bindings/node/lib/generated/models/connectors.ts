// Generated from codegen/contract by `make generate`. Do not edit.
import { keep } from "../../extra.js";
import type { Freshness, Page } from "./common.js";
import { decodePage } from "./common.js";

/**
 * What a connector reads from.
 *
 * Open: further members may come within v1.
 */
export type ConnectorKind =
  | "openai_usage"
  | "anthropic_usage"
  | "aws_cost_and_usage"
  | "google_cloud_billing"
  | "azure_cost"
  | "mistral_usage"
  | "kubernetes"
  | "github"
  | "okta"
  | "otlp"
  | (string & {});

/**
 * Whether a connector works.
 *
 * Open: further members may come within v1.
 */
export type ConnectorHealth =
  | "pending"
  | "healthy"
  | "degraded"
  | "failing"
  | "paused"
  | (string & {});

/**
 * A new connector.
 */
export interface ConnectorCreate {
  /**
   * What it reads from. It cannot be changed later.
   */
  kind: ConnectorKind;
  /**
   * A name for people, unique in the tenant.
   */
  name: string;
  /**
   * What the kind needs to know, for example `account` or `bucket`. Nothing secret belongs here; it is shown
   * again.
   */
  options?: Record<string, string>;
  /**
   * The source's read-only credential. It is stored encrypted and never returned.
   */
  credential?: string;
}

/** @internal */
export function encodeConnectorCreate(m: ConnectorCreate): unknown {
  return {
    kind: m.kind,
    name: m.name,
    options: m.options,
    credential: m.credential,
  };
}

/**
 * What to change; what is left out stays as it is.
 */
export interface ConnectorUpdate {
  /**
   * A name for people.
   */
  name?: string;
  /**
   * Whether it runs.
   */
  enabled?: boolean;
  /**
   * What the kind needs to know. It replaces all options stated before.
   */
  options?: Record<string, string>;
  /**
   * A new credential; null removes the one that is stored.
   */
  credential?: string | null;
}

/** @internal */
export function encodeConnectorUpdate(m: ConnectorUpdate): unknown {
  return {
    name: m.name,
    enabled: m.enabled,
    options: m.options,
    credential: m.credential,
  };
}

/**
 * A connector with its health and freshness.
 */
export interface Connector {
  /**
   * The connector's id, `con_…`.
   */
  id: string;
  /**
   * What it reads from.
   */
  kind: ConnectorKind;
  /**
   * A name for people.
   */
  name: string;
  /**
   * Whether it runs.
   */
  enabled: boolean;
  /**
   * What the kind needs to know.
   */
  options: Record<string, string>;
  /**
   * Whether a credential is stored.
   */
  hasCredential: boolean;
  /**
   * Whether it works.
   */
  health: ConnectorHealth;
  /**
   * Whether what it delivered is current.
   */
  freshness: Freshness;
  /**
   * When it last ran; null before the first run.
   */
  lastAttemptAt: string | null;
  /**
   * When it last succeeded; null before that.
   */
  lastSuccessAt: string | null;
  /**
   * How far behind now the newest data is that it delivered, in seconds; null before any.
   */
  lagSeconds: number | null;
  /**
   * Why it does not work; null while it does. It holds no credential.
   */
  lastError: string | null;
  /**
   * When it was created.
   */
  createdAt: string;
  /**
   * When it was last changed.
   */
  updatedAt: string;
  /**
   * What the server sent and this version of the package does not know, by its name on the wire.
   */
  extra?: Record<string, unknown>;
}

const knownConnector = new Set<string>(["id", "kind", "name", "enabled", "options", "has_credential", "health", "freshness", "last_attempt_at",
  "last_success_at", "lag_seconds", "last_error", "created_at", "updated_at"]);

/** @internal */
export function decodeConnector(w: any): Connector {
  const model: Connector = {
    id: w.id,
    kind: w.kind,
    name: w.name,
    enabled: w.enabled,
    options: w.options,
    hasCredential: w.has_credential,
    health: w.health,
    freshness: w.freshness,
    lastAttemptAt: w.last_attempt_at,
    lastSuccessAt: w.last_success_at,
    lagSeconds: w.lag_seconds,
    lastError: w.last_error,
    createdAt: w.created_at,
    updatedAt: w.updated_at,
  };
  return keep(model, w, knownConnector);
}

/**
 * A page of connectors.
 */
export interface ConnectorPage {
  /**
   * The page's connectors.
   */
  data: Connector[];
  /**
   * Where the page stands in the list.
   */
  page: Page;
  /**
   * What the server sent and this version of the package does not know, by its name on the wire.
   */
  extra?: Record<string, unknown>;
}

const knownConnectorPage = new Set<string>(["data", "page"]);

/** @internal */
export function decodeConnectorPage(w: any): ConnectorPage {
  const model: ConnectorPage = {
    data: w.data.map(decodeConnector),
    page: decodePage(w.page),
  };
  return keep(model, w, knownConnectorPage);
}
