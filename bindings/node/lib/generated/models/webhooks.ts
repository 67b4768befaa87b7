// Generated from codegen/contract by `make generate`. Do not edit.
import { keep } from "../../extra.js";
import type { Page } from "./common.js";
import { decodePage } from "./common.js";
import type { WebhookEventType } from "./events.js";

/**
 * Whether an endpoint receives events.
 *
 * Open: further members may come within v1.
 */
export type WebhookStatus =
  | "pending"
  | "active"
  | "disabled"
  | (string & {});

/**
 * Why an endpoint is switched off.
 *
 * Open: further members may come within v1.
 */
export type WebhookDisabledReason =
  | "by_request"
  | "gone"
  | (string & {});

/**
 * Where a delivery stands.
 *
 * Open: further members may come within v1.
 */
export type DeliveryStatus =
  | "pending"
  | "delivered"
  | "dead_lettered"
  | (string & {});

/**
 * What went wrong with an attempt.
 *
 * Open: further members may come within v1.
 */
export type DeliveryFailure =
  | "http_status"
  | "timeout"
  | "connect"
  | "tls"
  | "dns"
  | "url_rejected"
  | "endpoint_disabled"
  | (string & {});

/**
 * A new endpoint.
 */
export interface WebhookCreate {
  /**
   * Where events are sent.
   */
  url: string;
  /**
   * Which events are sent.
   */
  eventTypes: WebhookEventType[];
  /**
   * A note for people.
   */
  description?: string | null;
}

/** @internal */
export function encodeWebhookCreate(m: WebhookCreate): unknown {
  return {
    url: m.url,
    event_types: m.eventTypes,
    description: m.description,
  };
}

/**
 * What to change; what is left out stays as it is.
 */
export interface WebhookUpdate {
  /**
   * Where events are sent. A new URL makes the endpoint `pending` until it is verified.
   */
  url?: string;
  /**
   * Which events are sent. It replaces the list stated before.
   */
  eventTypes?: WebhookEventType[];
  /**
   * A note for people; null removes it.
   */
  description?: string | null;
  /**
   * Switches the endpoint off or on. One that was never verified becomes `pending`.
   */
  enabled?: boolean;
}

/** @internal */
export function encodeWebhookUpdate(m: WebhookUpdate): unknown {
  return {
    url: m.url,
    event_types: m.eventTypes,
    description: m.description,
    enabled: m.enabled,
  };
}

/**
 * An endpoint.
 */
export interface Webhook {
  /**
   * The endpoint's id, `whk_…`.
   */
  id: string;
  /**
   * Where events are sent.
   */
  url: string;
  /**
   * A note for people, if there is one.
   */
  description: string | null;
  /**
   * Which events are sent.
   */
  eventTypes: WebhookEventType[];
  /**
   * Whether it receives events.
   */
  status: WebhookStatus;
  /**
   * Why it is switched off; null unless it is.
   */
  disabledReason: WebhookDisabledReason | null;
  /**
   * When it echoed its challenge; null before that.
   */
  verifiedAt: string | null;
  /**
   * Until when deliveries are signed with the previous secret too; null when no rotation is under way.
   */
  previousSecretExpiresAt: string | null;
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

const knownWebhook = new Set<string>(["id", "url", "description", "event_types", "status", "disabled_reason", "verified_at",
  "previous_secret_expires_at", "created_at", "updated_at"]);

/** @internal */
export function decodeWebhook(w: any): Webhook {
  const model: Webhook = {
    id: w.id,
    url: w.url,
    description: w.description,
    eventTypes: w.event_types,
    status: w.status,
    disabledReason: w.disabled_reason,
    verifiedAt: w.verified_at,
    previousSecretExpiresAt: w.previous_secret_expires_at,
    createdAt: w.created_at,
    updatedAt: w.updated_at,
  };
  return keep(model, w, knownWebhook);
}

/**
 * An endpoint with its signing secret, which is shown only in the answer that creates it or rotates it.
 */
export interface WebhookWithSecret {
  /**
   * The endpoint's id, `whk_…`.
   */
  id: string;
  /**
   * Where events are sent.
   */
  url: string;
  /**
   * A note for people, if there is one.
   */
  description: string | null;
  /**
   * Which events are sent.
   */
  eventTypes: WebhookEventType[];
  /**
   * Whether it receives events.
   */
  status: WebhookStatus;
  /**
   * Why it is switched off; null unless it is.
   */
  disabledReason: WebhookDisabledReason | null;
  /**
   * When it echoed its challenge; null before that.
   */
  verifiedAt: string | null;
  /**
   * Until when deliveries are signed with the previous secret too; null when no rotation is under way.
   */
  previousSecretExpiresAt: string | null;
  /**
   * When it was created.
   */
  createdAt: string;
  /**
   * When it was last changed.
   */
  updatedAt: string;
  /**
   * The signing secret, `whsec_` and base64. Keep it; it is not shown again.
   */
  secret: string;
  /**
   * What the server sent and this version of the package does not know, by its name on the wire.
   */
  extra?: Record<string, unknown>;
}

const knownWebhookWithSecret = new Set<string>(["id", "url", "description", "event_types", "status", "disabled_reason", "verified_at",
  "previous_secret_expires_at", "created_at", "updated_at", "secret"]);

/** @internal */
export function decodeWebhookWithSecret(w: any): WebhookWithSecret {
  const model: WebhookWithSecret = {
    id: w.id,
    url: w.url,
    description: w.description,
    eventTypes: w.event_types,
    status: w.status,
    disabledReason: w.disabled_reason,
    verifiedAt: w.verified_at,
    previousSecretExpiresAt: w.previous_secret_expires_at,
    createdAt: w.created_at,
    updatedAt: w.updated_at,
    secret: w.secret,
  };
  return keep(model, w, knownWebhookWithSecret);
}

/**
 * A page of endpoints.
 */
export interface WebhookPage {
  /**
   * The page's endpoints.
   */
  data: Webhook[];
  /**
   * Where the page stands in the list.
   */
  page: Page;
  /**
   * What the server sent and this version of the package does not know, by its name on the wire.
   */
  extra?: Record<string, unknown>;
}

const knownWebhookPage = new Set<string>(["data", "page"]);

/** @internal */
export function decodeWebhookPage(w: any): WebhookPage {
  const model: WebhookPage = {
    data: w.data.map(decodeWebhook),
    page: decodePage(w.page),
  };
  return keep(model, w, knownWebhookPage);
}

/**
 * What to send as a test.
 */
export interface WebhookTest {
  /**
   * The event whose example is sent, whether or not the endpoint subscribes to it.
   */
  eventType: WebhookEventType;
}

/** @internal */
export function encodeWebhookTest(m: WebhookTest): unknown {
  return {
    event_type: m.eventType,
  };
}

/**
 * One event on its way to one endpoint. The event's id is the `webhook-id` header and stays the same over all
 * attempts.
 */
export interface Delivery {
  /**
   * The delivery's id, `dlv_…`.
   */
  id: string;
  /**
   * The endpoint.
   */
  webhookId: string;
  /**
   * The event's id, `evt_…`.
   */
  eventId: string;
  /**
   * The event's type.
   */
  eventType: WebhookEventType;
  /**
   * The event's place in the tenant's order.
   */
  sequence: number;
  /**
   * Whether it was sent by the test operation.
   */
  test: boolean;
  /**
   * Where it stands.
   */
  status: DeliveryStatus;
  /**
   * How often it was tried.
   */
  attempts: number;
  /**
   * When it is tried next; null when it is not.
   */
  nextAttemptAt: string | null;
  /**
   * When it was last tried; null before that.
   */
  lastAttemptAt: string | null;
  /**
   * The HTTP status of the last answer; null where there was none.
   */
  lastStatusCode: number | null;
  /**
   * What went wrong the last time; null where nothing did.
   */
  lastFailure: DeliveryFailure | null;
  /**
   * When the endpoint accepted it; null before that.
   */
  deliveredAt: string | null;
  /**
   * When the event happened.
   */
  createdAt: string;
  /**
   * What the server sent and this version of the package does not know, by its name on the wire.
   */
  extra?: Record<string, unknown>;
}

const knownDelivery = new Set<string>(["id", "webhook_id", "event_id", "event_type", "sequence", "test", "status", "attempts", "next_attempt_at",
  "last_attempt_at", "last_status_code", "last_failure", "delivered_at", "created_at"]);

/** @internal */
export function decodeDelivery(w: any): Delivery {
  const model: Delivery = {
    id: w.id,
    webhookId: w.webhook_id,
    eventId: w.event_id,
    eventType: w.event_type,
    sequence: w.sequence,
    test: w.test,
    status: w.status,
    attempts: w.attempts,
    nextAttemptAt: w.next_attempt_at,
    lastAttemptAt: w.last_attempt_at,
    lastStatusCode: w.last_status_code,
    lastFailure: w.last_failure,
    deliveredAt: w.delivered_at,
    createdAt: w.created_at,
  };
  return keep(model, w, knownDelivery);
}

/**
 * A page of deliveries.
 */
export interface DeliveryPage {
  /**
   * The page's deliveries.
   */
  data: Delivery[];
  /**
   * Where the page stands in the list.
   */
  page: Page;
  /**
   * What the server sent and this version of the package does not know, by its name on the wire.
   */
  extra?: Record<string, unknown>;
}

const knownDeliveryPage = new Set<string>(["data", "page"]);

/** @internal */
export function decodeDeliveryPage(w: any): DeliveryPage {
  const model: DeliveryPage = {
    data: w.data.map(decodeDelivery),
    page: decodePage(w.page),
  };
  return keep(model, w, knownDeliveryPage);
}
