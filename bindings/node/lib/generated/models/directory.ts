// Generated from codegen/contract by `make generate`. Do not edit.
import { givenTime } from "../../dates.js";
import { keep } from "../../extra.js";
import type { Page } from "./common.js";
import { decodePage } from "./common.js";

/**
 * What kind of observed value a match key is compared with.
 *
 * Open: further members may come within v1.
 */
export type MatchKeyKind =
  | "service_name"
  | "identity"
  | "spiffe_id"
  | "kubernetes_workload"
  | "provider_account"
  | "provider_key_id"
  | "provider_project"
  | (string & {});

/**
 * What stands behind an identity.
 */
export type IdentityKind =
  | "person"
  | "service_account"
  | "ci_pipeline";

/**
 * What a project stands for.
 */
export type ProjectKind =
  | "repository"
  | "deployable_unit";

/**
 * The level of an organization node.
 */
export type OrganizationKind =
  | "team"
  | "unit";

/**
 * Which two node types an edge joins. Edges of invocations are derived by the pipeline and aren't declared here.
 */
export type EdgeKind =
  | "service_project"
  | "service_identity"
  | "project_organization"
  | "identity_organization"
  | "budgeted_under"
  | "billed_to";

/**
 * Where an edge's statement came from.
 *
 * Open: further members may come within v1.
 */
export type EdgeSource =
  | "declared"
  | "identity_provider"
  | "deployment_metadata"
  | "repository_metadata"
  | "billing"
  | "connector"
  | (string & {});

/**
 * What an upsert did with one item.
 */
export type UpsertOutcome =
  | "created"
  | "updated"
  | "unchanged";

/**
 * An observed value by which the direct key match of Stage A recognises a node.
 */
export interface MatchKey {
  /**
   * Which observed value is compared.
   */
  kind: MatchKeyKind;
  /**
   * The value, compared exactly and case-sensitively.
   */
  value: string;
  /**
   * What the server sent and this version of the package does not know, by its name on the wire.
   */
  extra?: Record<string, unknown>;
}

const knownMatchKey = new Set<string>(["kind", "value"]);

/** @internal */
export function decodeMatchKey(w: any): MatchKey {
  const model: MatchKey = {
    kind: w.kind,
    value: w.value,
  };
  return keep(model, w, knownMatchKey);
}

/** @internal */
export function encodeMatchKey(m: MatchKey): unknown {
  return {
    ...m.extra,
    kind: m.kind,
    value: m.value,
  };
}

/**
 * A service as the customer states it. Its key always matches an event's `attributed_service`.
 */
export interface ServiceInput {
  /**
   * The customer's own key. Sending a known key again updates that node.
   */
  key: string;
  /**
   * Display name; the key where absent.
   */
  name?: string;
  /**
   * Further values by which it is recognised. They replace those stated before.
   */
  match?: MatchKey[];
}

/** @internal */
export function encodeServiceInput(m: ServiceInput): unknown {
  return {
    key: m.key,
    name: m.name,
    match: m.match == null ? m.match : m.match.map(encodeMatchKey),
  };
}

/**
 * An identity as the customer states it. Its key always matches an event's `attributed_identity`.
 */
export interface IdentityInput {
  /**
   * The customer's own key. Sending a known key again updates that node.
   */
  key: string;
  /**
   * Display name; the key where absent.
   */
  name?: string;
  /**
   * What stands behind the identity.
   */
  kind: IdentityKind;
  /**
   * Further values by which it is recognised. They replace those stated before.
   */
  match?: MatchKey[];
}

/** @internal */
export function encodeIdentityInput(m: IdentityInput): unknown {
  return {
    key: m.key,
    name: m.name,
    kind: m.kind,
    match: m.match == null ? m.match : m.match.map(encodeMatchKey),
  };
}

/**
 * A project as the customer states it.
 */
export interface ProjectInput {
  /**
   * The customer's own key. Sending a known key again updates that node.
   */
  key: string;
  /**
   * Display name; the key where absent.
   */
  name?: string;
  /**
   * What the project stands for; `repository` where absent.
   */
  kind?: ProjectKind;
  /**
   * Further values by which it is recognised. They replace those stated before.
   */
  match?: MatchKey[];
}

/** @internal */
export function encodeProjectInput(m: ProjectInput): unknown {
  return {
    key: m.key,
    name: m.name,
    kind: m.kind,
    match: m.match == null ? m.match : m.match.map(encodeMatchKey),
  };
}

/**
 * A team or unit as the customer states it. Its key is the `owner` on attribution records.
 */
export interface OrganizationInput {
  /**
   * The customer's own key. Sending a known key again updates that node.
   */
  key: string;
  /**
   * Display name; the key where absent.
   */
  name?: string;
  /**
   * The node's level; `team` where absent.
   */
  kind?: OrganizationKind;
  /**
   * Key of the organization to which this one rolls up; null at the top. It may stand in the same request.
   * Cohorts that are too small to show are folded along this line.
   */
  parentKey?: string | null;
  /**
   * The customer's cost centre code.
   */
  costCentre?: string | null;
  /**
   * Further values by which it is recognised. They replace those stated before.
   */
  match?: MatchKey[];
}

/** @internal */
export function encodeOrganizationInput(m: OrganizationInput): unknown {
  return {
    key: m.key,
    name: m.name,
    kind: m.kind,
    parent_key: m.parentKey,
    cost_centre: m.costCentre,
    match: m.match == null ? m.match : m.match.map(encodeMatchKey),
  };
}

/**
 * An edge as the customer states it. One edge exists per kind, start and end; sending it again updates it.
 */
export interface EdgeInput {
  /**
   * Which node types the edge joins.
   */
  kind: EdgeKind;
  /**
   * Key of the node that the kind names first.
   */
  fromKey: string;
  /**
   * Key of the node that the kind names second; for `budgeted_under`, a budget's id.
   */
  toKey: string;
  /**
   * Share of the start that belongs to this end where it has several.
   */
  weight?: number;
  /**
   * How sure the statement is. A record is never surer than its weakest edge.
   */
  confidence?: number;
  /**
   * Where the statement came from; `declared` where absent.
   */
  source?: EdgeSource;
  /**
   * How the statement was reached, in the customer's words.
   */
  method?: string | null;
  /**
   * What the statement rests on, for example a label's name.
   */
  signals?: string[];
  /**
   * When the edge begins to hold; the time of the first upsert where absent.
   */
  validFrom?: string | Date;
  /**
   * When the edge stops holding, exclusive; null while it holds.
   */
  validTo?: string | Date | null;
}

/** @internal */
export function encodeEdgeInput(m: EdgeInput): unknown {
  return {
    kind: m.kind,
    from_key: m.fromKey,
    to_key: m.toKey,
    weight: m.weight,
    confidence: m.confidence,
    source: m.source,
    method: m.method,
    signals: m.signals,
    valid_from: givenTime(m.validFrom, "validFrom"),
    valid_to: givenTime(m.validTo, "validTo"),
  };
}

/**
 * A service in the directory.
 */
export interface Service {
  /**
   * The service's id, `svc_…`.
   */
  id: string;
  /**
   * The customer's own key.
   */
  key: string;
  /**
   * Display name.
   */
  name: string;
  /**
   * Values by which it is recognised besides its key.
   */
  match: MatchKey[];
  /**
   * When it was first stated.
   */
  createdAt: string;
  /**
   * When it last changed.
   */
  updatedAt: string;
  /**
   * What the server sent and this version of the package does not know, by its name on the wire.
   */
  extra?: Record<string, unknown>;
}

const knownService = new Set<string>(["id", "key", "name", "match", "created_at", "updated_at"]);

/** @internal */
export function decodeService(w: any): Service {
  const model: Service = {
    id: w.id,
    key: w.key,
    name: w.name,
    match: w.match.map(decodeMatchKey),
    createdAt: w.created_at,
    updatedAt: w.updated_at,
  };
  return keep(model, w, knownService);
}

/**
 * An identity in the directory.
 */
export interface Identity {
  /**
   * The identity's id, `idn_…`.
   */
  id: string;
  /**
   * The customer's own key.
   */
  key: string;
  /**
   * Display name.
   */
  name: string;
  /**
   * What stands behind it.
   */
  kind: IdentityKind;
  /**
   * Values by which it is recognised besides its key.
   */
  match: MatchKey[];
  /**
   * When it was first stated.
   */
  createdAt: string;
  /**
   * When it last changed.
   */
  updatedAt: string;
  /**
   * What the server sent and this version of the package does not know, by its name on the wire.
   */
  extra?: Record<string, unknown>;
}

const knownIdentity = new Set<string>(["id", "key", "name", "kind", "match", "created_at", "updated_at"]);

/** @internal */
export function decodeIdentity(w: any): Identity {
  const model: Identity = {
    id: w.id,
    key: w.key,
    name: w.name,
    kind: w.kind,
    match: w.match.map(decodeMatchKey),
    createdAt: w.created_at,
    updatedAt: w.updated_at,
  };
  return keep(model, w, knownIdentity);
}

/**
 * A project in the directory.
 */
export interface Project {
  /**
   * The project's id, `prj_…`.
   */
  id: string;
  /**
   * The customer's own key.
   */
  key: string;
  /**
   * Display name.
   */
  name: string;
  /**
   * What it stands for.
   */
  kind: ProjectKind;
  /**
   * Values by which it is recognised besides its key.
   */
  match: MatchKey[];
  /**
   * When it was first stated.
   */
  createdAt: string;
  /**
   * When it last changed.
   */
  updatedAt: string;
  /**
   * What the server sent and this version of the package does not know, by its name on the wire.
   */
  extra?: Record<string, unknown>;
}

const knownProject = new Set<string>(["id", "key", "name", "kind", "match", "created_at", "updated_at"]);

/** @internal */
export function decodeProject(w: any): Project {
  const model: Project = {
    id: w.id,
    key: w.key,
    name: w.name,
    kind: w.kind,
    match: w.match.map(decodeMatchKey),
    createdAt: w.created_at,
    updatedAt: w.updated_at,
  };
  return keep(model, w, knownProject);
}

/**
 * A team or unit in the directory.
 */
export interface Organization {
  /**
   * The organization's id, `org_…`.
   */
  id: string;
  /**
   * The customer's own key.
   */
  key: string;
  /**
   * Display name.
   */
  name: string;
  /**
   * The node's level.
   */
  kind: OrganizationKind;
  /**
   * Key of the organization to which it rolls up; null at the top.
   */
  parentKey: string | null;
  /**
   * Cost centre code, if it has one.
   */
  costCentre: string | null;
  /**
   * Values by which it is recognised besides its key.
   */
  match: MatchKey[];
  /**
   * When it was first stated.
   */
  createdAt: string;
  /**
   * When it last changed.
   */
  updatedAt: string;
  /**
   * What the server sent and this version of the package does not know, by its name on the wire.
   */
  extra?: Record<string, unknown>;
}

const knownOrganization = new Set<string>(["id", "key", "name", "kind", "parent_key", "cost_centre", "match", "created_at", "updated_at"]);

/** @internal */
export function decodeOrganization(w: any): Organization {
  const model: Organization = {
    id: w.id,
    key: w.key,
    name: w.name,
    kind: w.kind,
    parentKey: w.parent_key,
    costCentre: w.cost_centre,
    match: w.match.map(decodeMatchKey),
    createdAt: w.created_at,
    updatedAt: w.updated_at,
  };
  return keep(model, w, knownOrganization);
}

/**
 * A statement that joins two nodes of the directory for a time.
 */
export interface Edge {
  /**
   * The edge's id, `edg_…`.
   */
  id: string;
  /**
   * Which node types it joins.
   */
  kind: EdgeKind;
  /**
   * Key of the node that the kind names first.
   */
  fromKey: string;
  /**
   * Key of the node that the kind names second; for `budgeted_under`, a budget's id.
   */
  toKey: string;
  /**
   * Share of the start that belongs to this end.
   */
  weight: number;
  /**
   * How sure the statement is.
   */
  confidence: number;
  /**
   * Where the statement came from.
   */
  source: EdgeSource;
  /**
   * How the statement was reached.
   */
  method: string | null;
  /**
   * What the statement rests on.
   */
  signals: string[];
  /**
   * When it begins to hold.
   */
  validFrom: string;
  /**
   * When it stops holding, exclusive; null while it holds.
   */
  validTo: string | null;
  /**
   * When it was first stated.
   */
  createdAt: string;
  /**
   * When it last changed.
   */
  updatedAt: string;
  /**
   * What the server sent and this version of the package does not know, by its name on the wire.
   */
  extra?: Record<string, unknown>;
}

const knownEdge = new Set<string>(["id", "kind", "from_key", "to_key", "weight", "confidence", "source", "method", "signals", "valid_from",
  "valid_to", "created_at", "updated_at"]);

/** @internal */
export function decodeEdge(w: any): Edge {
  const model: Edge = {
    id: w.id,
    kind: w.kind,
    fromKey: w.from_key,
    toKey: w.to_key,
    weight: w.weight,
    confidence: w.confidence,
    source: w.source,
    method: w.method,
    signals: w.signals,
    validFrom: w.valid_from,
    validTo: w.valid_to,
    createdAt: w.created_at,
    updatedAt: w.updated_at,
  };
  return keep(model, w, knownEdge);
}

/**
 * Services to create or update, in one transaction.
 */
export interface ServiceUpsert {
  /**
   * The services; no key twice.
   */
  items: ServiceInput[];
}

/** @internal */
export function encodeServiceUpsert(m: ServiceUpsert): unknown {
  return {
    items: m.items.map(encodeServiceInput),
  };
}

/**
 * Identities to create or update, in one transaction.
 */
export interface IdentityUpsert {
  /**
   * The identities; no key twice.
   */
  items: IdentityInput[];
}

/** @internal */
export function encodeIdentityUpsert(m: IdentityUpsert): unknown {
  return {
    items: m.items.map(encodeIdentityInput),
  };
}

/**
 * Projects to create or update, in one transaction.
 */
export interface ProjectUpsert {
  /**
   * The projects; no key twice.
   */
  items: ProjectInput[];
}

/** @internal */
export function encodeProjectUpsert(m: ProjectUpsert): unknown {
  return {
    items: m.items.map(encodeProjectInput),
  };
}

/**
 * Organizations to create or update, in one transaction.
 */
export interface OrganizationUpsert {
  /**
   * The organizations; no key twice.
   */
  items: OrganizationInput[];
}

/** @internal */
export function encodeOrganizationUpsert(m: OrganizationUpsert): unknown {
  return {
    items: m.items.map(encodeOrganizationInput),
  };
}

/**
 * Edges to create or update, in one transaction.
 */
export interface EdgeUpsert {
  /**
   * The edges; no kind, start and end twice.
   */
  items: EdgeInput[];
}

/** @internal */
export function encodeEdgeUpsert(m: EdgeUpsert): unknown {
  return {
    items: m.items.map(encodeEdgeInput),
  };
}

/**
 * What an upsert did with one item.
 */
export interface UpsertItemResult {
  /**
   * The item's place in the request, from 0.
   */
  index: number;
  /**
   * The item's id.
   */
  id: string;
  /**
   * What was done.
   */
  outcome: UpsertOutcome;
  /**
   * What the server sent and this version of the package does not know, by its name on the wire.
   */
  extra?: Record<string, unknown>;
}

const knownUpsertItemResult = new Set<string>(["index", "id", "outcome"]);

/** @internal */
export function decodeUpsertItemResult(w: any): UpsertItemResult {
  const model: UpsertItemResult = {
    index: w.index,
    id: w.id,
    outcome: w.outcome,
  };
  return keep(model, w, knownUpsertItemResult);
}

/**
 * The outcome of a bulk upsert. It is all or nothing; every item is listed in the request's order.
 */
export interface UpsertResult {
  /**
   * How many items were new.
   */
  created: number;
  /**
   * How many items changed.
   */
  updated: number;
  /**
   * How many items already said what was sent.
   */
  unchanged: number;
  /**
   * One result per item, in the request's order.
   */
  results: UpsertItemResult[];
  /**
   * What the server sent and this version of the package does not know, by its name on the wire.
   */
  extra?: Record<string, unknown>;
}

const knownUpsertResult = new Set<string>(["created", "updated", "unchanged", "results"]);

/** @internal */
export function decodeUpsertResult(w: any): UpsertResult {
  const model: UpsertResult = {
    created: w.created,
    updated: w.updated,
    unchanged: w.unchanged,
    results: w.results.map(decodeUpsertItemResult),
  };
  return keep(model, w, knownUpsertResult);
}

/**
 * The outcome of a bulk delete.
 */
export interface DeleteResult {
  /**
   * How many items were removed.
   */
  deleted: number;
  /**
   * Ids that named nothing in this tenant.
   */
  missing: string[];
  /**
   * What the server sent and this version of the package does not know, by its name on the wire.
   */
  extra?: Record<string, unknown>;
}

const knownDeleteResult = new Set<string>(["deleted", "missing"]);

/** @internal */
export function decodeDeleteResult(w: any): DeleteResult {
  const model: DeleteResult = {
    deleted: w.deleted,
    missing: w.missing,
  };
  return keep(model, w, knownDeleteResult);
}

/**
 * A page of services.
 */
export interface ServicePage {
  /**
   * The page's services.
   */
  data: Service[];
  /**
   * Where the page stands in the list.
   */
  page: Page;
  /**
   * What the server sent and this version of the package does not know, by its name on the wire.
   */
  extra?: Record<string, unknown>;
}

const knownServicePage = new Set<string>(["data", "page"]);

/** @internal */
export function decodeServicePage(w: any): ServicePage {
  const model: ServicePage = {
    data: w.data.map(decodeService),
    page: decodePage(w.page),
  };
  return keep(model, w, knownServicePage);
}

/**
 * A page of identities.
 */
export interface IdentityPage {
  /**
   * The page's identities.
   */
  data: Identity[];
  /**
   * Where the page stands in the list.
   */
  page: Page;
  /**
   * What the server sent and this version of the package does not know, by its name on the wire.
   */
  extra?: Record<string, unknown>;
}

const knownIdentityPage = new Set<string>(["data", "page"]);

/** @internal */
export function decodeIdentityPage(w: any): IdentityPage {
  const model: IdentityPage = {
    data: w.data.map(decodeIdentity),
    page: decodePage(w.page),
  };
  return keep(model, w, knownIdentityPage);
}

/**
 * A page of projects.
 */
export interface ProjectPage {
  /**
   * The page's projects.
   */
  data: Project[];
  /**
   * Where the page stands in the list.
   */
  page: Page;
  /**
   * What the server sent and this version of the package does not know, by its name on the wire.
   */
  extra?: Record<string, unknown>;
}

const knownProjectPage = new Set<string>(["data", "page"]);

/** @internal */
export function decodeProjectPage(w: any): ProjectPage {
  const model: ProjectPage = {
    data: w.data.map(decodeProject),
    page: decodePage(w.page),
  };
  return keep(model, w, knownProjectPage);
}

/**
 * A page of organizations.
 */
export interface OrganizationPage {
  /**
   * The page's organizations.
   */
  data: Organization[];
  /**
   * Where the page stands in the list.
   */
  page: Page;
  /**
   * What the server sent and this version of the package does not know, by its name on the wire.
   */
  extra?: Record<string, unknown>;
}

const knownOrganizationPage = new Set<string>(["data", "page"]);

/** @internal */
export function decodeOrganizationPage(w: any): OrganizationPage {
  const model: OrganizationPage = {
    data: w.data.map(decodeOrganization),
    page: decodePage(w.page),
  };
  return keep(model, w, knownOrganizationPage);
}

/**
 * A page of edges.
 */
export interface EdgePage {
  /**
   * The page's edges.
   */
  data: Edge[];
  /**
   * Where the page stands in the list.
   */
  page: Page;
  /**
   * What the server sent and this version of the package does not know, by its name on the wire.
   */
  extra?: Record<string, unknown>;
}

const knownEdgePage = new Set<string>(["data", "page"]);

/** @internal */
export function decodeEdgePage(w: any): EdgePage {
  const model: EdgePage = {
    data: w.data.map(decodeEdge),
    page: decodePage(w.page),
  };
  return keep(model, w, knownEdgePage);
}
