// Generated from codegen/contract by `make generate`. Do not edit.
import { ApiError, name } from "../errors.js";

/**
 * Malformed request (400 MALFORMED_REQUEST).
 *
 * The request is not readable: broken JSON, an unreadable query string, a header that does not parse, or an OAuth
 * request that RFC 6749 refuses. Correct the request. At an OAuth endpoint, `error` says which rule was broken.
 */
export class MalformedRequestError extends ApiError {}

/**
 * Idempotency key required (400 IDEMPOTENCY_KEY_REQUIRED).
 *
 * A mutating request came without an Idempotency-Key header. Send a UUID or ULID of yours, and the same one again
 * when you retry.
 */
export class IdempotencyKeyRequiredError extends ApiError {}

/**
 * Idempotency key invalid (400 IDEMPOTENCY_KEY_INVALID).
 *
 * The Idempotency-Key is neither a UUID nor a ULID, bare or as a quoted string. Send a UUID or a ULID.
 */
export class IdempotencyKeyInvalidError extends ApiError {}

/**
 * Cursor invalid (400 CURSOR_INVALID).
 *
 * The cursor was altered, was not issued by this instance, or belongs to another list, filter or sort than the
 * request. Start again without a cursor, and keep filter and sort the same from page to page.
 */
export class CursorInvalidError extends ApiError {}

/**
 * Cursor expired (400 CURSOR_EXPIRED).
 *
 * The cursor is authentic, but the state of the data that it reads is no longer kept. Start again without a cursor.
 */
export class CursorExpiredError extends ApiError {}

/**
 * Filter invalid (400 FILTER_INVALID).
 *
 * A filter does not parse, names a field that is not allowlisted, uses an operator that the field does not take, or
 * has a value of the wrong type. Use the fields and operators that the operation declares in `x-filterable`.
 */
export class FilterInvalidError extends ApiError {}

/**
 * Sort invalid (400 SORT_INVALID).
 *
 * The sort names a field that is not allowlisted. Use one of the fields that the operation declares in `x-sortable`,
 * with a leading `-` for descending.
 */
export class SortInvalidError extends ApiError {}

/**
 * Invalid credentials (401 INVALID_CREDENTIALS).
 *
 * The token, key or client secret is missing, malformed, revoked, of another instance, or of a kind that this
 * operation does not accept. Send a valid credential of the kind that the operation asks for.
 */
export class InvalidCredentialsError extends ApiError {}

/**
 * Credential expired (401 EXPIRED).
 *
 * The credential is authentic, and its lifetime is over. Issue a new key, or obtain a new access token. SDKs renew
 * tokens by themselves.
 */
export class CredentialExpiredError extends ApiError {}

/**
 * Step-up authentication required (401 STEP_UP_REQUIRED).
 *
 * The operation needs a user who authenticated within the last five minutes (RFC 9470). Let the user sign in again
 * with the `acr_values` and `max_age` of the WWW-Authenticate header, then repeat the request.
 */
export class StepUpRequiredError extends ApiError {}

/**
 * Insufficient scope (403 INSUFFICIENT_SCOPE).
 *
 * The credential is valid and lacks the scope that the operation requires. No scope implies another. Use a credential
 * with that scope. Scopes are fixed at creation; a key gets others only by rotation.
 */
export class InsufficientScopeError extends ApiError {}

/**
 * Tenant mismatch (403 TENANT_MISMATCH).
 *
 * The request itself names another tenant, as a cursor that was issued to one does. Use only cursors and signed URLs
 * that were issued to this tenant.
 */
export class TenantMismatchError extends ApiError {}

/**
 * Not found (404 NOT_FOUND).
 *
 * There is no such path, or no such resource in this tenant. Another tenant's resource looks the same, so that its
 * existence never shows. Check the id and the path.
 */
export class NotFoundError extends ApiError {}

/**
 * Method not allowed (405 METHOD_NOT_ALLOWED).
 *
 * The path exists and does not take this method. The Allow header lists those it takes. Use a method that the Allow
 * header lists.
 */
export class MethodNotAllowedError extends ApiError {}

/**
 * Conflict (409 CONFLICT).
 *
 * The change contradicts the current state of the resource, such as rotating a key that has expired or deciding a
 * dispute twice. Read the resource, then decide again.
 */
export class ConflictError extends ApiError {}

/**
 * Request in progress (409 IDEMPOTENCY_IN_PROGRESS).
 *
 * The first request with this Idempotency-Key is still being carried out. Repeat the same request with the same key
 * after Retry-After.
 */
export class IdempotencyInProgressError extends ApiError {}

/**
 * Residency blocked (409 RESIDENCY_BLOCKED).
 *
 * The operation would move data across the tenant's data-residency boundary. Choose a region inside the boundary, or
 * have an administrator change the residency setting.
 */
export class ResidencyBlockedError extends ApiError {}

/**
 * Webhook not verified (409 WEBHOOK_UNVERIFIED).
 *
 * The endpoint has not yet echoed its signed challenge, so nothing is delivered to it. Let the endpoint echo the
 * challenge, then call its verify operation.
 */
export class WebhookUnverifiedError extends ApiError {}

/**
 * Gone (410 GONE).
 *
 * What was asked for existed and is no longer kept, such as the file of an expired export, or an operation past its
 * sunset. Create it again, or move to the successor that the Link header names.
 */
export class GoneError extends ApiError {}

/**
 * Payload too large (413 PAYLOAD_TOO_LARGE).
 *
 * The body is larger than the operation takes, or a batch holds more events than it may. Nothing of it was stored.
 * Send less at once; split a batch in halves.
 */
export class PayloadTooLargeError extends ApiError {}

/**
 * Unsupported media type (415 UNSUPPORTED_MEDIA_TYPE).
 *
 * The Content-Type or the Content-Encoding of the body is not one that the operation takes. Send the media type that
 * the operation declares, usually application/json.
 */
export class UnsupportedMediaTypeError extends ApiError {}

/**
 * Validation failed (422 VALIDATION_FAILED).
 *
 * The request is readable and violates the schema or a rule. `errors` names every violation with a JSON pointer.
 * Correct what `errors` names.
 */
export class ValidationFailedError extends ApiError {}

/**
 * Content not accepted (422 CONTENT_NOT_ACCEPTED).
 *
 * The payload has a property that carries prompt or completion content. It was refused and not stored; the answer
 * names the property and never its value. Send metadata only. Remove the properties that `errors` names.
 */
export class ContentNotAcceptedError extends ApiError {}

/**
 * Idempotency conflict (422 IDEMPOTENCY_CONFLICT).
 *
 * The Idempotency-Key was used within the last 24 hours for a request with another body. Use a new key for a new
 * request; repeat a request byte by byte.
 */
export class IdempotencyConflictError extends ApiError {}

/**
 * No scope selected (422 NO_SCOPE).
 *
 * A key or client was to be created without any scope, and would be able to do nothing. Select at least one of the
 * four scopes.
 */
export class NoScopeError extends ApiError {}

/**
 * Scope not grantable (422 SCOPE_NOT_GRANTABLE).
 *
 * The caller asked for a scope that it may not hand out, because it does not hold it itself or because this kind of
 * client cannot carry it. Ask for scopes that your own credential carries, or let an administrator create it.
 */
export class ScopeNotGrantableError extends ApiError {}

/**
 * Webhook URL rejected (422 WEBHOOK_URL_REJECTED).
 *
 * The URL is not https, names credentials or a port that is not allowed, or resolves to an address outside the
 * operator's allowlist. Use a public https URL, or have the operator allow the address range.
 */
export class WebhookUrlRejectedError extends ApiError {}

/**
 * Rate limited (429 RATE_LIMITED).
 *
 * The caller has used up its budget in this route class. Other tenants and other classes are not affected. Wait for
 * Retry-After, then repeat. GET /api/v1/rate-limit shows every budget.
 */
export class RateLimitError extends ApiError {}

/**
 * Internal error (500 INTERNAL_ERROR).
 *
 * Something unexpected failed. The answer says nothing but the trace id. Repeat the request where it is safe to, and
 * quote trace_id to support.
 */
export class InternalError extends ApiError {}

/**
 * Service unavailable (503 SERVICE_UNAVAILABLE).
 *
 * The instance is starting, stopping or overloaded, or a store that it needs does not answer. The request took no
 * effect. Repeat after Retry-After.
 */
export class ServiceUnavailableError extends ApiError {}

/** Every code of the catalogue. */
export type ErrorCode =
  | "MALFORMED_REQUEST"
  | "IDEMPOTENCY_KEY_REQUIRED"
  | "IDEMPOTENCY_KEY_INVALID"
  | "CURSOR_INVALID"
  | "CURSOR_EXPIRED"
  | "FILTER_INVALID"
  | "SORT_INVALID"
  | "INVALID_CREDENTIALS"
  | "EXPIRED"
  | "STEP_UP_REQUIRED"
  | "INSUFFICIENT_SCOPE"
  | "TENANT_MISMATCH"
  | "NOT_FOUND"
  | "METHOD_NOT_ALLOWED"
  | "CONFLICT"
  | "IDEMPOTENCY_IN_PROGRESS"
  | "RESIDENCY_BLOCKED"
  | "WEBHOOK_UNVERIFIED"
  | "GONE"
  | "PAYLOAD_TOO_LARGE"
  | "UNSUPPORTED_MEDIA_TYPE"
  | "VALIDATION_FAILED"
  | "CONTENT_NOT_ACCEPTED"
  | "IDEMPOTENCY_CONFLICT"
  | "NO_SCOPE"
  | "SCOPE_NOT_GRANTABLE"
  | "WEBHOOK_URL_REJECTED"
  | "RATE_LIMITED"
  | "INTERNAL_ERROR"
  | "SERVICE_UNAVAILABLE";

/** @internal The class of each code. */
export const errorsByCode: Record<string, typeof ApiError> = {
  MALFORMED_REQUEST: MalformedRequestError,
  IDEMPOTENCY_KEY_REQUIRED: IdempotencyKeyRequiredError,
  IDEMPOTENCY_KEY_INVALID: IdempotencyKeyInvalidError,
  CURSOR_INVALID: CursorInvalidError,
  CURSOR_EXPIRED: CursorExpiredError,
  FILTER_INVALID: FilterInvalidError,
  SORT_INVALID: SortInvalidError,
  INVALID_CREDENTIALS: InvalidCredentialsError,
  EXPIRED: CredentialExpiredError,
  STEP_UP_REQUIRED: StepUpRequiredError,
  INSUFFICIENT_SCOPE: InsufficientScopeError,
  TENANT_MISMATCH: TenantMismatchError,
  NOT_FOUND: NotFoundError,
  METHOD_NOT_ALLOWED: MethodNotAllowedError,
  CONFLICT: ConflictError,
  IDEMPOTENCY_IN_PROGRESS: IdempotencyInProgressError,
  RESIDENCY_BLOCKED: ResidencyBlockedError,
  WEBHOOK_UNVERIFIED: WebhookUnverifiedError,
  GONE: GoneError,
  PAYLOAD_TOO_LARGE: PayloadTooLargeError,
  UNSUPPORTED_MEDIA_TYPE: UnsupportedMediaTypeError,
  VALIDATION_FAILED: ValidationFailedError,
  CONTENT_NOT_ACCEPTED: ContentNotAcceptedError,
  IDEMPOTENCY_CONFLICT: IdempotencyConflictError,
  NO_SCOPE: NoScopeError,
  SCOPE_NOT_GRANTABLE: ScopeNotGrantableError,
  WEBHOOK_URL_REJECTED: WebhookUrlRejectedError,
  RATE_LIMITED: RateLimitError,
  INTERNAL_ERROR: InternalError,
  SERVICE_UNAVAILABLE: ServiceUnavailableError,
};

name({
  MalformedRequestError,
  IdempotencyKeyRequiredError,
  IdempotencyKeyInvalidError,
  CursorInvalidError,
  CursorExpiredError,
  FilterInvalidError,
  SortInvalidError,
  InvalidCredentialsError,
  CredentialExpiredError,
  StepUpRequiredError,
  InsufficientScopeError,
  TenantMismatchError,
  NotFoundError,
  MethodNotAllowedError,
  ConflictError,
  IdempotencyInProgressError,
  ResidencyBlockedError,
  WebhookUnverifiedError,
  GoneError,
  PayloadTooLargeError,
  UnsupportedMediaTypeError,
  ValidationFailedError,
  ContentNotAcceptedError,
  IdempotencyConflictError,
  NoScopeError,
  ScopeNotGrantableError,
  WebhookUrlRejectedError,
  RateLimitError,
  InternalError,
  ServiceUnavailableError,
});
