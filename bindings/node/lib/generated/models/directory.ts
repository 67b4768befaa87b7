// Generated from codegen/contract by `make generate`. Do not edit.
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
}

export function decodeMatchKey(w: any): MatchKey {
  return {
    kind: w.kind,
    value: w.value,
  };
}

export function encodeMatchKey(m: MatchKey): unknown {
  return {
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
    valid_from: m.validFrom,
    valid_to: m.validTo,
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
}

export function decodeService(w: any): Service {
  return {
    id: w.id,
    key: w.key,
    name: w.name,
    match: w.match.map(decodeMatchKey),
    createdAt: w.created_at,
    updatedAt: w.updated_at,
  };
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
}

export function decodeIdentity(w: any): Identity {
  return {
    id: w.id,
    key: w.key,
    name: w.name,
    kind: w.kind,
    match: w.match.map(decodeMatchKey),
    createdAt: w.created_at,
    updatedAt: w.updated_at,
  };
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
}

export function decodeProject(w: any): Project {
  return {
    id: w.id,
    key: w.key,
    name: w.name,
    kind: w.kind,
    match: w.match.map(decodeMatchKey),
    createdAt: w.created_at,
    updatedAt: w.updated_at,
  };
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
}

export function decodeOrganization(w: any): Organization {
  return {
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
}

export function decodeEdge(w: any): Edge {
  return {
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
}

export function decodeUpsertItemResult(w: any): UpsertItemResult {
  return {
    index: w.index,
    id: w.id,
    outcome: w.outcome,
  };
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
}

export function decodeUpsertResult(w: any): UpsertResult {
  return {
    created: w.created,
    updated: w.updated,
    unchanged: w.unchanged,
    results: w.results.map(decodeUpsertItemResult),
  };
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
}

export function decodeDeleteResult(w: any): DeleteResult {
  return {
    deleted: w.deleted,
    missing: w.missing,
  };
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
}

export function decodeServicePage(w: any): ServicePage {
  return {
    data: w.data.map(decodeService),
    page: decodePage(w.page),
  };
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
}

export function decodeIdentityPage(w: any): IdentityPage {
  return {
    data: w.data.map(decodeIdentity),
    page: decodePage(w.page),
  };
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
}

export function decodeProjectPage(w: any): ProjectPage {
  return {
    data: w.data.map(decodeProject),
    page: decodePage(w.page),
  };
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
}

export function decodeOrganizationPage(w: any): OrganizationPage {
  return {
    data: w.data.map(decodeOrganization),
    page: decodePage(w.page),
  };
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
}

export function decodeEdgePage(w: any): EdgePage {
  return {
    data: w.data.map(decodeEdge),
    page: decodePage(w.page),
  };
}
