// Generated from codegen/contract by `make generate`. Do not edit.
import type { ApiPromise } from "../../api_promise.js";
import type { Core } from "../../core.js";
import type { CallOptions, MutationOptions } from "../../options.js";
import { Pages } from "../../pages.js";
import type { DeleteResult, Edge, EdgePage, EdgeUpsert, Identity, IdentityPage, IdentityUpsert, Organization, OrganizationPage, OrganizationUpsert, Project, ProjectPage, ProjectUpsert, Service, ServicePage, ServiceUpsert, UpsertResult } from "../models/directory.js";
import { decodeDeleteResult, decodeEdgePage, decodeIdentityPage, decodeOrganizationPage, decodeProjectPage, decodeServicePage, decodeUpsertResult, encodeEdgeUpsert, encodeIdentityUpsert, encodeOrganizationUpsert, encodeProjectUpsert, encodeServiceUpsert } from "../models/directory.js";

/** What `directory.edges.list` can be asked for. */
export interface DirectoryEdgesListParams {
  /**
   * The page to read: `page.next_cursor` of the page before. Opaque, signed, bound to the tenant; it expires.
   */
  cursor?: string;
  /**
   * How many items a page holds at most. It may change from page to page. Default 50.
   */
  limit?: number;
  /**
   * A condition `field:operator:value`; repeat it for more, all must hold. `in` takes a comma list; `\` escapes
   * `,` and `:`. Fields with their operators: `kind` (eq, ne, in); `from_key` (eq, in); `to_key` (eq, in);
   * `source` (eq, ne, in); `valid_from` (gt, gte, lt, lte); `valid_to` (gt, gte, lt, lte); `updated_at` (gt, gte,
   * lt, lte).
   */
  filter?: string[];
  /**
   * The field to sort by, descending with a leading `-`. One of `from_key`, `to_key`, `valid_from`, `updated_at`.
   */
  sort?: string;
}

/** What `directory.edges.delete` can be asked for. */
export interface DirectoryEdgesDeleteParams {
  /**
   * Id of an edge to remove; repeat it for several.
   */
  id: string[];
}

/** `directory.edges` */
export class DirectoryEdgesResource {

  /** @internal */
  constructor(private readonly core: Core) {}

  /**
   * Lists the tenant's edges, by default in the order in which they were first stated.
   *
   * GET /api/v1/directory/edges, scope admin:config
   *
   * Rejects with MalformedRequestError, CursorInvalidError, CursorExpiredError, FilterInvalidError,
   * SortInvalidError, InvalidCredentialsError, CredentialExpiredError, InsufficientScopeError,
   * TenantMismatchError, ValidationFailedError, RateLimitError, InternalError, ServiceUnavailableError.
   */
  list(params: DirectoryEdgesListParams = {}, options: CallOptions = {}): Pages<EdgePage, Edge> {
    return new Pages(this.core, {
      operation: "directory.edges.list",
      query: { cursor: params.cursor, limit: params.limit, filter: params.filter, sort: params.sort },
      options,
      decode: decodeEdgePage,
    });
  }

  /**
   * Creates what is new and updates what is known, up to 1,000 edges in one transaction: either all of them take
   * effect or none. An item states the whole edge; what it leaves out returns to its default. Edges that are not
   * mentioned stay as they are.
   *
   * Edges carry ownership from services and identities to projects and organizations. Both ends must exist. A
   * record's confidence is that of the weakest edge on the way to its owner.
   *
   * PUT /api/v1/directory/edges, scope admin:config
   *
   * Rejects with MalformedRequestError, IdempotencyKeyRequiredError, IdempotencyKeyInvalidError,
   * InvalidCredentialsError, CredentialExpiredError, InsufficientScopeError, IdempotencyInProgressError,
   * PayloadTooLargeError, UnsupportedMediaTypeError, ValidationFailedError, IdempotencyConflictError,
   * RateLimitError, InternalError, ServiceUnavailableError.
   */
  upsert(body: EdgeUpsert, options: MutationOptions = {}): ApiPromise<UpsertResult> {
    return this.core.call({
      operation: "directory.edges.upsert",
      body: () => encodeEdgeUpsert(body),
      options,
      decode: decodeUpsertResult,
    });
  }

  /**
   * Removes up to 100 edges by their ids, in one transaction. Ids that name nothing are reported and are no
   * error, so that a repeated clean-up ends well. A removed edge is forgotten for records that are attributed
   * from now on. To end an edge and keep its history, upsert it with `valid_to` instead.
   *
   * DELETE /api/v1/directory/edges, scope admin:config
   *
   * Rejects with MalformedRequestError, IdempotencyKeyRequiredError, IdempotencyKeyInvalidError,
   * InvalidCredentialsError, CredentialExpiredError, InsufficientScopeError, IdempotencyInProgressError,
   * ValidationFailedError, IdempotencyConflictError, RateLimitError, InternalError, ServiceUnavailableError.
   */
  delete(params: DirectoryEdgesDeleteParams, options: MutationOptions = {}): ApiPromise<DeleteResult> {
    return this.core.call({
      operation: "directory.edges.delete",
      query: { id: params.id },
      options,
      decode: decodeDeleteResult,
    });
  }
}

/** What `directory.identities.list` can be asked for. */
export interface DirectoryIdentitiesListParams {
  /**
   * The page to read: `page.next_cursor` of the page before. Opaque, signed, bound to the tenant; it expires.
   */
  cursor?: string;
  /**
   * How many items a page holds at most. It may change from page to page. Default 50.
   */
  limit?: number;
  /**
   * A condition `field:operator:value`; repeat it for more, all must hold. `in` takes a comma list; `\` escapes
   * `,` and `:`. Fields with their operators: `key` (eq, in); `name` (eq, contains); `kind` (eq, ne, in);
   * `updated_at` (gt, gte, lt, lte).
   */
  filter?: string[];
  /**
   * The field to sort by, descending with a leading `-`. One of `key`, `name`, `updated_at`.
   */
  sort?: string;
}

/** What `directory.identities.delete` can be asked for. */
export interface DirectoryIdentitiesDeleteParams {
  /**
   * Id of an identity to remove; repeat it for several.
   */
  id: string[];
}

/** `directory.identities` */
export class DirectoryIdentitiesResource {

  /** @internal */
  constructor(private readonly core: Core) {}

  /**
   * Lists the tenant's identities, by default in the order in which they were first stated.
   *
   * GET /api/v1/directory/identities, scope admin:config
   *
   * Rejects with MalformedRequestError, CursorInvalidError, CursorExpiredError, FilterInvalidError,
   * SortInvalidError, InvalidCredentialsError, CredentialExpiredError, InsufficientScopeError,
   * TenantMismatchError, ValidationFailedError, RateLimitError, InternalError, ServiceUnavailableError.
   */
  list(params: DirectoryIdentitiesListParams = {}, options: CallOptions = {}): Pages<IdentityPage, Identity> {
    return new Pages(this.core, {
      operation: "directory.identities.list",
      query: { cursor: params.cursor, limit: params.limit, filter: params.filter, sort: params.sort },
      options,
      decode: decodeIdentityPage,
    });
  }

  /**
   * Creates what is new and updates what is known, up to 1,000 identities in one transaction: either all of them
   * take effect or none. An item states the whole identity; what it leaves out returns to its default. Identities
   * that are not mentioned stay as they are.
   *
   * An identity's key matches an event's `attributed_identity`. Persons count towards the cohort size of five;
   * service accounts and pipelines do not.
   *
   * PUT /api/v1/directory/identities, scope admin:config
   *
   * Rejects with MalformedRequestError, IdempotencyKeyRequiredError, IdempotencyKeyInvalidError,
   * InvalidCredentialsError, CredentialExpiredError, InsufficientScopeError, IdempotencyInProgressError,
   * PayloadTooLargeError, UnsupportedMediaTypeError, ValidationFailedError, IdempotencyConflictError,
   * RateLimitError, InternalError, ServiceUnavailableError.
   */
  upsert(body: IdentityUpsert, options: MutationOptions = {}): ApiPromise<UpsertResult> {
    return this.core.call({
      operation: "directory.identities.upsert",
      body: () => encodeIdentityUpsert(body),
      options,
      decode: decodeUpsertResult,
    });
  }

  /**
   * Removes up to 100 identities by their ids, in one transaction. Ids that name nothing are reported and are no
   * error, so that a repeated clean-up ends well. Edges that start or end at a removed identity stop holding now;
   * what was attributed before stays as it is.
   *
   * DELETE /api/v1/directory/identities, scope admin:config
   *
   * Rejects with MalformedRequestError, IdempotencyKeyRequiredError, IdempotencyKeyInvalidError,
   * InvalidCredentialsError, CredentialExpiredError, InsufficientScopeError, IdempotencyInProgressError,
   * ValidationFailedError, IdempotencyConflictError, RateLimitError, InternalError, ServiceUnavailableError.
   */
  delete(params: DirectoryIdentitiesDeleteParams, options: MutationOptions = {}): ApiPromise<DeleteResult> {
    return this.core.call({
      operation: "directory.identities.delete",
      query: { id: params.id },
      options,
      decode: decodeDeleteResult,
    });
  }
}

/** What `directory.organizations.list` can be asked for. */
export interface DirectoryOrganizationsListParams {
  /**
   * The page to read: `page.next_cursor` of the page before. Opaque, signed, bound to the tenant; it expires.
   */
  cursor?: string;
  /**
   * How many items a page holds at most. It may change from page to page. Default 50.
   */
  limit?: number;
  /**
   * A condition `field:operator:value`; repeat it for more, all must hold. `in` takes a comma list; `\` escapes
   * `,` and `:`. Fields with their operators: `key` (eq, in); `name` (eq, contains); `kind` (eq, ne, in);
   * `parent_key` (eq, in); `cost_centre` (eq, in); `updated_at` (gt, gte, lt, lte).
   */
  filter?: string[];
  /**
   * The field to sort by, descending with a leading `-`. One of `key`, `name`, `updated_at`.
   */
  sort?: string;
}

/** What `directory.organizations.delete` can be asked for. */
export interface DirectoryOrganizationsDeleteParams {
  /**
   * Id of an organization to remove; repeat it for several.
   */
  id: string[];
}

/** `directory.organizations` */
export class DirectoryOrganizationsResource {

  /** @internal */
  constructor(private readonly core: Core) {}

  /**
   * Lists the tenant's organizations, by default in the order in which they were first stated.
   *
   * GET /api/v1/directory/organizations, scope admin:config
   *
   * Rejects with MalformedRequestError, CursorInvalidError, CursorExpiredError, FilterInvalidError,
   * SortInvalidError, InvalidCredentialsError, CredentialExpiredError, InsufficientScopeError,
   * TenantMismatchError, ValidationFailedError, RateLimitError, InternalError, ServiceUnavailableError.
   */
  list(params: DirectoryOrganizationsListParams = {}, options: CallOptions = {}): Pages<OrganizationPage, Organization> {
    return new Pages(this.core, {
      operation: "directory.organizations.list",
      query: { cursor: params.cursor, limit: params.limit, filter: params.filter, sort: params.sort },
      options,
      decode: decodeOrganizationPage,
    });
  }

  /**
   * Creates what is new and updates what is known, up to 1,000 organizations in one transaction: either all of
   * them take effect or none. An item states the whole organization; what it leaves out returns to its default.
   * Organizations that are not mentioned stay as they are.
   *
   * An organization's key is the `owner` that attribution records carry. `parent_key` builds the hierarchy along
   * which small cohorts are folded.
   *
   * PUT /api/v1/directory/organizations, scope admin:config
   *
   * Rejects with MalformedRequestError, IdempotencyKeyRequiredError, IdempotencyKeyInvalidError,
   * InvalidCredentialsError, CredentialExpiredError, InsufficientScopeError, IdempotencyInProgressError,
   * PayloadTooLargeError, UnsupportedMediaTypeError, ValidationFailedError, IdempotencyConflictError,
   * RateLimitError, InternalError, ServiceUnavailableError.
   */
  upsert(body: OrganizationUpsert, options: MutationOptions = {}): ApiPromise<UpsertResult> {
    return this.core.call({
      operation: "directory.organizations.upsert",
      body: () => encodeOrganizationUpsert(body),
      options,
      decode: decodeUpsertResult,
    });
  }

  /**
   * Removes up to 100 organizations by their ids, in one transaction. Ids that name nothing are reported and are
   * no error, so that a repeated clean-up ends well. Edges that start or end at a removed organization stop
   * holding now; its children move to its parent; what was attributed before stays as it is.
   *
   * DELETE /api/v1/directory/organizations, scope admin:config
   *
   * Rejects with MalformedRequestError, IdempotencyKeyRequiredError, IdempotencyKeyInvalidError,
   * InvalidCredentialsError, CredentialExpiredError, InsufficientScopeError, IdempotencyInProgressError,
   * ValidationFailedError, IdempotencyConflictError, RateLimitError, InternalError, ServiceUnavailableError.
   */
  delete(params: DirectoryOrganizationsDeleteParams, options: MutationOptions = {}): ApiPromise<DeleteResult> {
    return this.core.call({
      operation: "directory.organizations.delete",
      query: { id: params.id },
      options,
      decode: decodeDeleteResult,
    });
  }
}

/** What `directory.projects.list` can be asked for. */
export interface DirectoryProjectsListParams {
  /**
   * The page to read: `page.next_cursor` of the page before. Opaque, signed, bound to the tenant; it expires.
   */
  cursor?: string;
  /**
   * How many items a page holds at most. It may change from page to page. Default 50.
   */
  limit?: number;
  /**
   * A condition `field:operator:value`; repeat it for more, all must hold. `in` takes a comma list; `\` escapes
   * `,` and `:`. Fields with their operators: `key` (eq, in); `name` (eq, contains); `kind` (eq, ne, in);
   * `updated_at` (gt, gte, lt, lte).
   */
  filter?: string[];
  /**
   * The field to sort by, descending with a leading `-`. One of `key`, `name`, `updated_at`.
   */
  sort?: string;
}

/** What `directory.projects.delete` can be asked for. */
export interface DirectoryProjectsDeleteParams {
  /**
   * Id of a project to remove; repeat it for several.
   */
  id: string[];
}

/** `directory.projects` */
export class DirectoryProjectsResource {

  /** @internal */
  constructor(private readonly core: Core) {}

  /**
   * Lists the tenant's projects, by default in the order in which they were first stated.
   *
   * GET /api/v1/directory/projects, scope admin:config
   *
   * Rejects with MalformedRequestError, CursorInvalidError, CursorExpiredError, FilterInvalidError,
   * SortInvalidError, InvalidCredentialsError, CredentialExpiredError, InsufficientScopeError,
   * TenantMismatchError, ValidationFailedError, RateLimitError, InternalError, ServiceUnavailableError.
   */
  list(params: DirectoryProjectsListParams = {}, options: CallOptions = {}): Pages<ProjectPage, Project> {
    return new Pages(this.core, {
      operation: "directory.projects.list",
      query: { cursor: params.cursor, limit: params.limit, filter: params.filter, sort: params.sort },
      options,
      decode: decodeProjectPage,
    });
  }

  /**
   * Creates what is new and updates what is known, up to 1,000 projects in one transaction: either all of them
   * take effect or none. An item states the whole project; what it leaves out returns to its default. Projects
   * that are not mentioned stay as they are.
   *
   * A project is a repository or a deployable unit: what services are built from and what organizations own.
   *
   * PUT /api/v1/directory/projects, scope admin:config
   *
   * Rejects with MalformedRequestError, IdempotencyKeyRequiredError, IdempotencyKeyInvalidError,
   * InvalidCredentialsError, CredentialExpiredError, InsufficientScopeError, IdempotencyInProgressError,
   * PayloadTooLargeError, UnsupportedMediaTypeError, ValidationFailedError, IdempotencyConflictError,
   * RateLimitError, InternalError, ServiceUnavailableError.
   */
  upsert(body: ProjectUpsert, options: MutationOptions = {}): ApiPromise<UpsertResult> {
    return this.core.call({
      operation: "directory.projects.upsert",
      body: () => encodeProjectUpsert(body),
      options,
      decode: decodeUpsertResult,
    });
  }

  /**
   * Removes up to 100 projects by their ids, in one transaction. Ids that name nothing are reported and are no
   * error, so that a repeated clean-up ends well. Edges that start or end at a removed project stop holding now;
   * what was attributed before stays as it is.
   *
   * DELETE /api/v1/directory/projects, scope admin:config
   *
   * Rejects with MalformedRequestError, IdempotencyKeyRequiredError, IdempotencyKeyInvalidError,
   * InvalidCredentialsError, CredentialExpiredError, InsufficientScopeError, IdempotencyInProgressError,
   * ValidationFailedError, IdempotencyConflictError, RateLimitError, InternalError, ServiceUnavailableError.
   */
  delete(params: DirectoryProjectsDeleteParams, options: MutationOptions = {}): ApiPromise<DeleteResult> {
    return this.core.call({
      operation: "directory.projects.delete",
      query: { id: params.id },
      options,
      decode: decodeDeleteResult,
    });
  }
}

/** What `directory.services.list` can be asked for. */
export interface DirectoryServicesListParams {
  /**
   * The page to read: `page.next_cursor` of the page before. Opaque, signed, bound to the tenant; it expires.
   */
  cursor?: string;
  /**
   * How many items a page holds at most. It may change from page to page. Default 50.
   */
  limit?: number;
  /**
   * A condition `field:operator:value`; repeat it for more, all must hold. `in` takes a comma list; `\` escapes
   * `,` and `:`. Fields with their operators: `key` (eq, in); `name` (eq, contains); `updated_at` (gt, gte, lt,
   * lte).
   */
  filter?: string[];
  /**
   * The field to sort by, descending with a leading `-`. One of `key`, `name`, `updated_at`.
   */
  sort?: string;
}

/** What `directory.services.delete` can be asked for. */
export interface DirectoryServicesDeleteParams {
  /**
   * Id of a service to remove; repeat it for several.
   */
  id: string[];
}

/** `directory.services` */
export class DirectoryServicesResource {

  /** @internal */
  constructor(private readonly core: Core) {}

  /**
   * Lists the tenant's services, by default in the order in which they were first stated.
   *
   * GET /api/v1/directory/services, scope admin:config
   *
   * Rejects with MalformedRequestError, CursorInvalidError, CursorExpiredError, FilterInvalidError,
   * SortInvalidError, InvalidCredentialsError, CredentialExpiredError, InsufficientScopeError,
   * TenantMismatchError, ValidationFailedError, RateLimitError, InternalError, ServiceUnavailableError.
   */
  list(params: DirectoryServicesListParams = {}, options: CallOptions = {}): Pages<ServicePage, Service> {
    return new Pages(this.core, {
      operation: "directory.services.list",
      query: { cursor: params.cursor, limit: params.limit, filter: params.filter, sort: params.sort },
      options,
      decode: decodeServicePage,
    });
  }

  /**
   * Creates what is new and updates what is known, up to 1,000 services in one transaction: either all of them
   * take effect or none. An item states the whole service; what it leaves out returns to its default. Services
   * that are not mentioned stay as they are.
   *
   * A service's key matches an event's `attributed_service`; `match` adds further values by which Stage A
   * recognises it.
   *
   * PUT /api/v1/directory/services, scope admin:config
   *
   * Rejects with MalformedRequestError, IdempotencyKeyRequiredError, IdempotencyKeyInvalidError,
   * InvalidCredentialsError, CredentialExpiredError, InsufficientScopeError, IdempotencyInProgressError,
   * PayloadTooLargeError, UnsupportedMediaTypeError, ValidationFailedError, IdempotencyConflictError,
   * RateLimitError, InternalError, ServiceUnavailableError.
   */
  upsert(body: ServiceUpsert, options: MutationOptions = {}): ApiPromise<UpsertResult> {
    return this.core.call({
      operation: "directory.services.upsert",
      body: () => encodeServiceUpsert(body),
      options,
      decode: decodeUpsertResult,
    });
  }

  /**
   * Removes up to 100 services by their ids, in one transaction. Ids that name nothing are reported and are no
   * error, so that a repeated clean-up ends well. Edges that start or end at a removed service stop holding now;
   * what was attributed before stays as it is.
   *
   * DELETE /api/v1/directory/services, scope admin:config
   *
   * Rejects with MalformedRequestError, IdempotencyKeyRequiredError, IdempotencyKeyInvalidError,
   * InvalidCredentialsError, CredentialExpiredError, InsufficientScopeError, IdempotencyInProgressError,
   * ValidationFailedError, IdempotencyConflictError, RateLimitError, InternalError, ServiceUnavailableError.
   */
  delete(params: DirectoryServicesDeleteParams, options: MutationOptions = {}): ApiPromise<DeleteResult> {
    return this.core.call({
      operation: "directory.services.delete",
      query: { id: params.id },
      options,
      decode: decodeDeleteResult,
    });
  }
}

/** `directory` */
export class DirectoryResource {
  /** `directory.edges` */
  readonly edges: DirectoryEdgesResource;
  /** `directory.identities` */
  readonly identities: DirectoryIdentitiesResource;
  /** `directory.organizations` */
  readonly organizations: DirectoryOrganizationsResource;
  /** `directory.projects` */
  readonly projects: DirectoryProjectsResource;
  /** `directory.services` */
  readonly services: DirectoryServicesResource;

  /** @internal */
  constructor(core: Core) {
    this.edges = new DirectoryEdgesResource(core);
    this.identities = new DirectoryIdentitiesResource(core);
    this.organizations = new DirectoryOrganizationsResource(core);
    this.projects = new DirectoryProjectsResource(core);
    this.services = new DirectoryServicesResource(core);
  }
}
