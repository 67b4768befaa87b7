// Generated from codegen/contract by `make generate`. Do not edit.
import type { Core } from "../../core.js";
import { AnomaliesResource } from "./anomalies.js";
import { ApiKeysResource } from "./api_keys.js";
import { AttributionResource } from "./attribution.js";
import { AuditEventsResource } from "./audit_events.js";
import { BudgetsResource } from "./budgets.js";
import { ConnectorsResource } from "./connectors.js";
import { CoverageResource } from "./coverage.js";
import { DirectoryResource } from "./directory.js";
import { DisputesResource } from "./disputes.js";
import { EventsResource } from "./events.js";
import { ExportsResource } from "./exports.js";
import { IngestionKeysResource } from "./ingestion_keys.js";
import { InvocationsResource } from "./invocations.js";
import { OauthResource } from "./oauth.js";
import { OauthClientsResource } from "./oauth_clients.js";
import { RateLimitResource } from "./rate_limit.js";
import { ReportsResource } from "./reports.js";
import { SettingsResource } from "./settings.js";
import { WebhooksResource } from "./webhooks.js";

/** The resources of a client. */
export class Resources {
  /** `anomalies` */
  readonly anomalies: AnomaliesResource;
  /** `apiKeys` */
  readonly apiKeys: ApiKeysResource;
  /** `attribution` */
  readonly attribution: AttributionResource;
  /** `auditEvents` */
  readonly auditEvents: AuditEventsResource;
  /** `budgets` */
  readonly budgets: BudgetsResource;
  /** `connectors` */
  readonly connectors: ConnectorsResource;
  /** `coverage` */
  readonly coverage: CoverageResource;
  /** `directory` */
  readonly directory: DirectoryResource;
  /** `disputes` */
  readonly disputes: DisputesResource;
  /** `events` */
  readonly events: EventsResource;
  /** `exports` */
  readonly exports: ExportsResource;
  /** `ingestionKeys` */
  readonly ingestionKeys: IngestionKeysResource;
  /** `invocations` */
  readonly invocations: InvocationsResource;
  /** `oauth` */
  readonly oauth: OauthResource;
  /** `oauthClients` */
  readonly oauthClients: OauthClientsResource;
  /** `rateLimit` */
  readonly rateLimit: RateLimitResource;
  /** `reports` */
  readonly reports: ReportsResource;
  /** `settings` */
  readonly settings: SettingsResource;
  /** `webhooks` */
  readonly webhooks: WebhooksResource;

  /** @internal */
  constructor(core: Core) {
    this.anomalies = new AnomaliesResource(core);
    this.apiKeys = new ApiKeysResource(core);
    this.attribution = new AttributionResource(core);
    this.auditEvents = new AuditEventsResource(core);
    this.budgets = new BudgetsResource(core);
    this.connectors = new ConnectorsResource(core);
    this.coverage = new CoverageResource(core);
    this.directory = new DirectoryResource(core);
    this.disputes = new DisputesResource(core);
    this.events = new EventsResource(core);
    this.exports = new ExportsResource(core);
    this.ingestionKeys = new IngestionKeysResource(core);
    this.invocations = new InvocationsResource(core);
    this.oauth = new OauthResource(core);
    this.oauthClients = new OauthClientsResource(core);
    this.rateLimit = new RateLimitResource(core);
    this.reports = new ReportsResource(core);
    this.settings = new SettingsResource(core);
    this.webhooks = new WebhooksResource(core);
  }
}
export * from "./anomalies.js";
export * from "./api_keys.js";
export * from "./attribution.js";
export * from "./audit_events.js";
export * from "./budgets.js";
export * from "./connectors.js";
export * from "./coverage.js";
export * from "./directory.js";
export * from "./disputes.js";
export * from "./events.js";
export * from "./exports.js";
export * from "./ingestion_keys.js";
export * from "./invocations.js";
export * from "./oauth.js";
export * from "./oauth_clients.js";
export * from "./rate_limit.js";
export * from "./reports.js";
export * from "./settings.js";
export * from "./webhooks.js";
