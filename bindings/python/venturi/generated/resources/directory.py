# Generated from codegen/contract by `make generate`. Do not edit.
from __future__ import annotations

from ..._model import UNSET
from ..models.directory import DeleteResult, EdgePage, IdentityPage, OrganizationPage, ProjectPage, ServicePage, UpsertResult


class DirectoryEdgesResource:
    """`directory.edges`: The services, identities, projects and organizations that spend is attributed to, and the edges between them.
    Methods: `list`, `upsert`, `delete`."""

    __slots__ = ("_calls",)

    def __init__(self, calls):
        self._calls = calls

    @property
    def with_raw_response(self):
        """The same methods, answering with `RawResponse`: status, headers, trace id, attempts, the body, and `.parse()`."""
        return type(self)(self._calls.raw())

    def list(
        self,
        *,
        cursor=None,
        limit=None,
        filter=None,
        sort=None,
        timeout=None,
        max_retries=None,
        extra_headers=None,
    ):
        """Lists the tenant's edges, by default in the order in which they were first stated.

        cursor: The page to read: `page.next_cursor` of the page before. Opaque, signed, bound to the
            tenant; it expires.
        limit: How many items a page holds at most. It may change from page to page. Default 50.
        filter: A condition `field:operator:value`; repeat it for more, all must hold. `in` takes a comma
            list; `\\` escapes `,` and `:`. Fields with their operators: `kind` (eq, ne, in); `from_key` (eq,
            in); `to_key` (eq, in); `source` (eq, ne, in); `valid_from` (gt, gte, lt, lte); `valid_to` (gt, gte,
            lt, lte); `updated_at` (gt, gte, lt, lte).
        sort: The field to sort by, descending with a leading `-`. One of `from_key`, `to_key`,
            `valid_from`, `updated_at`.
        timeout: Seconds for the whole call, retries included; the client's where left out.
        max_retries: Further attempts after the first; the client's where left out.
        extra_headers: Headers for this call, over the client's.

        GET /api/v1/directory/edges, scope admin:config

        Raises: MalformedRequestError, CursorInvalidError, CursorExpiredError, FilterInvalidError,
        SortInvalidError, InvalidCredentialsError, CredentialExpiredError, InsufficientScopeError,
        TenantMismatchError, ValidationFailedError, RateLimitError, InternalError, ServiceUnavailableError.
        """
        return self._calls.pages(
            "directory.edges.list",
            EdgePage,
            query={"cursor": cursor, "limit": limit, "filter": filter, "sort": sort},
            options={"timeout": timeout, "max_retries": max_retries, "extra_headers": extra_headers},
        )

    def upsert(
        self,
        *,
        items,
        timeout=None,
        max_retries=None,
        extra_headers=None,
        idempotency_key=None,
    ):
        """Creates what is new and updates what is known, up to 1,000 edges in one transaction: either all of
        them take effect or none. An item states the whole edge; what it leaves out returns to its default.
        Edges that are not mentioned stay as they are.

        Edges carry ownership from services and identities to projects and organizations. Both ends must
        exist. A record's confidence is that of the weakest edge on the way to its owner.

        items: The edges; no kind, start and end twice.
        timeout: Seconds for the whole call, retries included; the client's where left out.
        max_retries: Further attempts after the first; the client's where left out.
        extra_headers: Headers for this call, over the client's.
        idempotency_key: Makes a repetition of the call harmless, also after a restart; a fresh one where
            left out.

        PUT /api/v1/directory/edges, scope admin:config

        Raises: MalformedRequestError, IdempotencyKeyRequiredError, IdempotencyKeyInvalidError,
        InvalidCredentialsError, CredentialExpiredError, InsufficientScopeError, IdempotencyInProgressError,
        PayloadTooLargeError, UnsupportedMediaTypeError, ValidationFailedError, IdempotencyConflictError,
        RateLimitError, InternalError, ServiceUnavailableError.
        """
        return self._calls.call(
            "directory.edges.upsert",
            UpsertResult,
            body={
                "items": items,
            },
            options={"timeout": timeout, "max_retries": max_retries, "extra_headers": extra_headers, "idempotency_key": idempotency_key},
        )

    def delete(
        self,
        *,
        id,
        timeout=None,
        max_retries=None,
        extra_headers=None,
        idempotency_key=None,
    ):
        """Removes up to 100 edges by their ids, in one transaction. Ids that name nothing are reported and are
        no error, so that a repeated clean-up ends well. A removed edge is forgotten for records that are
        attributed from now on. To end an edge and keep its history, upsert it with `valid_to` instead.

        id: Id of an edge to remove; repeat it for several.
        timeout: Seconds for the whole call, retries included; the client's where left out.
        max_retries: Further attempts after the first; the client's where left out.
        extra_headers: Headers for this call, over the client's.
        idempotency_key: Makes a repetition of the call harmless, also after a restart; a fresh one where
            left out.

        DELETE /api/v1/directory/edges, scope admin:config

        Raises: MalformedRequestError, IdempotencyKeyRequiredError, IdempotencyKeyInvalidError,
        InvalidCredentialsError, CredentialExpiredError, InsufficientScopeError, IdempotencyInProgressError,
        ValidationFailedError, IdempotencyConflictError, RateLimitError, InternalError,
        ServiceUnavailableError.
        """
        return self._calls.call(
            "directory.edges.delete",
            DeleteResult,
            query={"id": id},
            options={"timeout": timeout, "max_retries": max_retries, "extra_headers": extra_headers, "idempotency_key": idempotency_key},
        )


class DirectoryIdentitiesResource:
    """`directory.identities`: The services, identities, projects and organizations that spend is attributed to, and the edges between them.
    Methods: `list`, `upsert`, `delete`."""

    __slots__ = ("_calls",)

    def __init__(self, calls):
        self._calls = calls

    @property
    def with_raw_response(self):
        """The same methods, answering with `RawResponse`: status, headers, trace id, attempts, the body, and `.parse()`."""
        return type(self)(self._calls.raw())

    def list(
        self,
        *,
        cursor=None,
        limit=None,
        filter=None,
        sort=None,
        timeout=None,
        max_retries=None,
        extra_headers=None,
    ):
        """Lists the tenant's identities, by default in the order in which they were first stated.

        cursor: The page to read: `page.next_cursor` of the page before. Opaque, signed, bound to the
            tenant; it expires.
        limit: How many items a page holds at most. It may change from page to page. Default 50.
        filter: A condition `field:operator:value`; repeat it for more, all must hold. `in` takes a comma
            list; `\\` escapes `,` and `:`. Fields with their operators: `key` (eq, in); `name` (eq, contains);
            `kind` (eq, ne, in); `updated_at` (gt, gte, lt, lte).
        sort: The field to sort by, descending with a leading `-`. One of `key`, `name`, `updated_at`.
        timeout: Seconds for the whole call, retries included; the client's where left out.
        max_retries: Further attempts after the first; the client's where left out.
        extra_headers: Headers for this call, over the client's.

        GET /api/v1/directory/identities, scope admin:config

        Raises: MalformedRequestError, CursorInvalidError, CursorExpiredError, FilterInvalidError,
        SortInvalidError, InvalidCredentialsError, CredentialExpiredError, InsufficientScopeError,
        TenantMismatchError, ValidationFailedError, RateLimitError, InternalError, ServiceUnavailableError.
        """
        return self._calls.pages(
            "directory.identities.list",
            IdentityPage,
            query={"cursor": cursor, "limit": limit, "filter": filter, "sort": sort},
            options={"timeout": timeout, "max_retries": max_retries, "extra_headers": extra_headers},
        )

    def upsert(
        self,
        *,
        items,
        timeout=None,
        max_retries=None,
        extra_headers=None,
        idempotency_key=None,
    ):
        """Creates what is new and updates what is known, up to 1,000 identities in one transaction: either all
        of them take effect or none. An item states the whole identity; what it leaves out returns to its
        default. Identities that are not mentioned stay as they are.

        An identity's key matches an event's `attributed_identity`. Persons count towards the cohort size of
        five; service accounts and pipelines do not.

        items: The identities; no key twice.
        timeout: Seconds for the whole call, retries included; the client's where left out.
        max_retries: Further attempts after the first; the client's where left out.
        extra_headers: Headers for this call, over the client's.
        idempotency_key: Makes a repetition of the call harmless, also after a restart; a fresh one where
            left out.

        PUT /api/v1/directory/identities, scope admin:config

        Raises: MalformedRequestError, IdempotencyKeyRequiredError, IdempotencyKeyInvalidError,
        InvalidCredentialsError, CredentialExpiredError, InsufficientScopeError, IdempotencyInProgressError,
        PayloadTooLargeError, UnsupportedMediaTypeError, ValidationFailedError, IdempotencyConflictError,
        RateLimitError, InternalError, ServiceUnavailableError.
        """
        return self._calls.call(
            "directory.identities.upsert",
            UpsertResult,
            body={
                "items": items,
            },
            options={"timeout": timeout, "max_retries": max_retries, "extra_headers": extra_headers, "idempotency_key": idempotency_key},
        )

    def delete(
        self,
        *,
        id,
        timeout=None,
        max_retries=None,
        extra_headers=None,
        idempotency_key=None,
    ):
        """Removes up to 100 identities by their ids, in one transaction. Ids that name nothing are reported
        and are no error, so that a repeated clean-up ends well. Edges that start or end at a removed
        identity stop holding now; what was attributed before stays as it is.

        id: Id of an identity to remove; repeat it for several.
        timeout: Seconds for the whole call, retries included; the client's where left out.
        max_retries: Further attempts after the first; the client's where left out.
        extra_headers: Headers for this call, over the client's.
        idempotency_key: Makes a repetition of the call harmless, also after a restart; a fresh one where
            left out.

        DELETE /api/v1/directory/identities, scope admin:config

        Raises: MalformedRequestError, IdempotencyKeyRequiredError, IdempotencyKeyInvalidError,
        InvalidCredentialsError, CredentialExpiredError, InsufficientScopeError, IdempotencyInProgressError,
        ValidationFailedError, IdempotencyConflictError, RateLimitError, InternalError,
        ServiceUnavailableError.
        """
        return self._calls.call(
            "directory.identities.delete",
            DeleteResult,
            query={"id": id},
            options={"timeout": timeout, "max_retries": max_retries, "extra_headers": extra_headers, "idempotency_key": idempotency_key},
        )


class DirectoryOrganizationsResource:
    """`directory.organizations`: The services, identities, projects and organizations that spend is attributed to, and the edges between them.
    Methods: `list`, `upsert`, `delete`."""

    __slots__ = ("_calls",)

    def __init__(self, calls):
        self._calls = calls

    @property
    def with_raw_response(self):
        """The same methods, answering with `RawResponse`: status, headers, trace id, attempts, the body, and `.parse()`."""
        return type(self)(self._calls.raw())

    def list(
        self,
        *,
        cursor=None,
        limit=None,
        filter=None,
        sort=None,
        timeout=None,
        max_retries=None,
        extra_headers=None,
    ):
        """Lists the tenant's organizations, by default in the order in which they were first stated.

        cursor: The page to read: `page.next_cursor` of the page before. Opaque, signed, bound to the
            tenant; it expires.
        limit: How many items a page holds at most. It may change from page to page. Default 50.
        filter: A condition `field:operator:value`; repeat it for more, all must hold. `in` takes a comma
            list; `\\` escapes `,` and `:`. Fields with their operators: `key` (eq, in); `name` (eq, contains);
            `kind` (eq, ne, in); `parent_key` (eq, in); `cost_centre` (eq, in); `updated_at` (gt, gte, lt, lte).
        sort: The field to sort by, descending with a leading `-`. One of `key`, `name`, `updated_at`.
        timeout: Seconds for the whole call, retries included; the client's where left out.
        max_retries: Further attempts after the first; the client's where left out.
        extra_headers: Headers for this call, over the client's.

        GET /api/v1/directory/organizations, scope admin:config

        Raises: MalformedRequestError, CursorInvalidError, CursorExpiredError, FilterInvalidError,
        SortInvalidError, InvalidCredentialsError, CredentialExpiredError, InsufficientScopeError,
        TenantMismatchError, ValidationFailedError, RateLimitError, InternalError, ServiceUnavailableError.
        """
        return self._calls.pages(
            "directory.organizations.list",
            OrganizationPage,
            query={"cursor": cursor, "limit": limit, "filter": filter, "sort": sort},
            options={"timeout": timeout, "max_retries": max_retries, "extra_headers": extra_headers},
        )

    def upsert(
        self,
        *,
        items,
        timeout=None,
        max_retries=None,
        extra_headers=None,
        idempotency_key=None,
    ):
        """Creates what is new and updates what is known, up to 1,000 organizations in one transaction: either
        all of them take effect or none. An item states the whole organization; what it leaves out returns
        to its default. Organizations that are not mentioned stay as they are.

        An organization's key is the `owner` that attribution records carry. `parent_key` builds the
        hierarchy along which small cohorts are folded.

        items: The organizations; no key twice.
        timeout: Seconds for the whole call, retries included; the client's where left out.
        max_retries: Further attempts after the first; the client's where left out.
        extra_headers: Headers for this call, over the client's.
        idempotency_key: Makes a repetition of the call harmless, also after a restart; a fresh one where
            left out.

        PUT /api/v1/directory/organizations, scope admin:config

        Raises: MalformedRequestError, IdempotencyKeyRequiredError, IdempotencyKeyInvalidError,
        InvalidCredentialsError, CredentialExpiredError, InsufficientScopeError, IdempotencyInProgressError,
        PayloadTooLargeError, UnsupportedMediaTypeError, ValidationFailedError, IdempotencyConflictError,
        RateLimitError, InternalError, ServiceUnavailableError.
        """
        return self._calls.call(
            "directory.organizations.upsert",
            UpsertResult,
            body={
                "items": items,
            },
            options={"timeout": timeout, "max_retries": max_retries, "extra_headers": extra_headers, "idempotency_key": idempotency_key},
        )

    def delete(
        self,
        *,
        id,
        timeout=None,
        max_retries=None,
        extra_headers=None,
        idempotency_key=None,
    ):
        """Removes up to 100 organizations by their ids, in one transaction. Ids that name nothing are reported
        and are no error, so that a repeated clean-up ends well. Edges that start or end at a removed
        organization stop holding now; its children move to its parent; what was attributed before stays as
        it is.

        id: Id of an organization to remove; repeat it for several.
        timeout: Seconds for the whole call, retries included; the client's where left out.
        max_retries: Further attempts after the first; the client's where left out.
        extra_headers: Headers for this call, over the client's.
        idempotency_key: Makes a repetition of the call harmless, also after a restart; a fresh one where
            left out.

        DELETE /api/v1/directory/organizations, scope admin:config

        Raises: MalformedRequestError, IdempotencyKeyRequiredError, IdempotencyKeyInvalidError,
        InvalidCredentialsError, CredentialExpiredError, InsufficientScopeError, IdempotencyInProgressError,
        ValidationFailedError, IdempotencyConflictError, RateLimitError, InternalError,
        ServiceUnavailableError.
        """
        return self._calls.call(
            "directory.organizations.delete",
            DeleteResult,
            query={"id": id},
            options={"timeout": timeout, "max_retries": max_retries, "extra_headers": extra_headers, "idempotency_key": idempotency_key},
        )


class DirectoryProjectsResource:
    """`directory.projects`: The services, identities, projects and organizations that spend is attributed to, and the edges between them.
    Methods: `list`, `upsert`, `delete`."""

    __slots__ = ("_calls",)

    def __init__(self, calls):
        self._calls = calls

    @property
    def with_raw_response(self):
        """The same methods, answering with `RawResponse`: status, headers, trace id, attempts, the body, and `.parse()`."""
        return type(self)(self._calls.raw())

    def list(
        self,
        *,
        cursor=None,
        limit=None,
        filter=None,
        sort=None,
        timeout=None,
        max_retries=None,
        extra_headers=None,
    ):
        """Lists the tenant's projects, by default in the order in which they were first stated.

        cursor: The page to read: `page.next_cursor` of the page before. Opaque, signed, bound to the
            tenant; it expires.
        limit: How many items a page holds at most. It may change from page to page. Default 50.
        filter: A condition `field:operator:value`; repeat it for more, all must hold. `in` takes a comma
            list; `\\` escapes `,` and `:`. Fields with their operators: `key` (eq, in); `name` (eq, contains);
            `kind` (eq, ne, in); `updated_at` (gt, gte, lt, lte).
        sort: The field to sort by, descending with a leading `-`. One of `key`, `name`, `updated_at`.
        timeout: Seconds for the whole call, retries included; the client's where left out.
        max_retries: Further attempts after the first; the client's where left out.
        extra_headers: Headers for this call, over the client's.

        GET /api/v1/directory/projects, scope admin:config

        Raises: MalformedRequestError, CursorInvalidError, CursorExpiredError, FilterInvalidError,
        SortInvalidError, InvalidCredentialsError, CredentialExpiredError, InsufficientScopeError,
        TenantMismatchError, ValidationFailedError, RateLimitError, InternalError, ServiceUnavailableError.
        """
        return self._calls.pages(
            "directory.projects.list",
            ProjectPage,
            query={"cursor": cursor, "limit": limit, "filter": filter, "sort": sort},
            options={"timeout": timeout, "max_retries": max_retries, "extra_headers": extra_headers},
        )

    def upsert(
        self,
        *,
        items,
        timeout=None,
        max_retries=None,
        extra_headers=None,
        idempotency_key=None,
    ):
        """Creates what is new and updates what is known, up to 1,000 projects in one transaction: either all
        of them take effect or none. An item states the whole project; what it leaves out returns to its
        default. Projects that are not mentioned stay as they are.

        A project is a repository or a deployable unit: what services are built from and what organizations
        own.

        items: The projects; no key twice.
        timeout: Seconds for the whole call, retries included; the client's where left out.
        max_retries: Further attempts after the first; the client's where left out.
        extra_headers: Headers for this call, over the client's.
        idempotency_key: Makes a repetition of the call harmless, also after a restart; a fresh one where
            left out.

        PUT /api/v1/directory/projects, scope admin:config

        Raises: MalformedRequestError, IdempotencyKeyRequiredError, IdempotencyKeyInvalidError,
        InvalidCredentialsError, CredentialExpiredError, InsufficientScopeError, IdempotencyInProgressError,
        PayloadTooLargeError, UnsupportedMediaTypeError, ValidationFailedError, IdempotencyConflictError,
        RateLimitError, InternalError, ServiceUnavailableError.
        """
        return self._calls.call(
            "directory.projects.upsert",
            UpsertResult,
            body={
                "items": items,
            },
            options={"timeout": timeout, "max_retries": max_retries, "extra_headers": extra_headers, "idempotency_key": idempotency_key},
        )

    def delete(
        self,
        *,
        id,
        timeout=None,
        max_retries=None,
        extra_headers=None,
        idempotency_key=None,
    ):
        """Removes up to 100 projects by their ids, in one transaction. Ids that name nothing are reported and
        are no error, so that a repeated clean-up ends well. Edges that start or end at a removed project
        stop holding now; what was attributed before stays as it is.

        id: Id of a project to remove; repeat it for several.
        timeout: Seconds for the whole call, retries included; the client's where left out.
        max_retries: Further attempts after the first; the client's where left out.
        extra_headers: Headers for this call, over the client's.
        idempotency_key: Makes a repetition of the call harmless, also after a restart; a fresh one where
            left out.

        DELETE /api/v1/directory/projects, scope admin:config

        Raises: MalformedRequestError, IdempotencyKeyRequiredError, IdempotencyKeyInvalidError,
        InvalidCredentialsError, CredentialExpiredError, InsufficientScopeError, IdempotencyInProgressError,
        ValidationFailedError, IdempotencyConflictError, RateLimitError, InternalError,
        ServiceUnavailableError.
        """
        return self._calls.call(
            "directory.projects.delete",
            DeleteResult,
            query={"id": id},
            options={"timeout": timeout, "max_retries": max_retries, "extra_headers": extra_headers, "idempotency_key": idempotency_key},
        )


class DirectoryServicesResource:
    """`directory.services`: The services, identities, projects and organizations that spend is attributed to, and the edges between them.
    Methods: `list`, `upsert`, `delete`."""

    __slots__ = ("_calls",)

    def __init__(self, calls):
        self._calls = calls

    @property
    def with_raw_response(self):
        """The same methods, answering with `RawResponse`: status, headers, trace id, attempts, the body, and `.parse()`."""
        return type(self)(self._calls.raw())

    def list(
        self,
        *,
        cursor=None,
        limit=None,
        filter=None,
        sort=None,
        timeout=None,
        max_retries=None,
        extra_headers=None,
    ):
        """Lists the tenant's services, by default in the order in which they were first stated.

        cursor: The page to read: `page.next_cursor` of the page before. Opaque, signed, bound to the
            tenant; it expires.
        limit: How many items a page holds at most. It may change from page to page. Default 50.
        filter: A condition `field:operator:value`; repeat it for more, all must hold. `in` takes a comma
            list; `\\` escapes `,` and `:`. Fields with their operators: `key` (eq, in); `name` (eq, contains);
            `updated_at` (gt, gte, lt, lte).
        sort: The field to sort by, descending with a leading `-`. One of `key`, `name`, `updated_at`.
        timeout: Seconds for the whole call, retries included; the client's where left out.
        max_retries: Further attempts after the first; the client's where left out.
        extra_headers: Headers for this call, over the client's.

        GET /api/v1/directory/services, scope admin:config

        Raises: MalformedRequestError, CursorInvalidError, CursorExpiredError, FilterInvalidError,
        SortInvalidError, InvalidCredentialsError, CredentialExpiredError, InsufficientScopeError,
        TenantMismatchError, ValidationFailedError, RateLimitError, InternalError, ServiceUnavailableError.
        """
        return self._calls.pages(
            "directory.services.list",
            ServicePage,
            query={"cursor": cursor, "limit": limit, "filter": filter, "sort": sort},
            options={"timeout": timeout, "max_retries": max_retries, "extra_headers": extra_headers},
        )

    def upsert(
        self,
        *,
        items,
        timeout=None,
        max_retries=None,
        extra_headers=None,
        idempotency_key=None,
    ):
        """Creates what is new and updates what is known, up to 1,000 services in one transaction: either all
        of them take effect or none. An item states the whole service; what it leaves out returns to its
        default. Services that are not mentioned stay as they are.

        A service's key matches an event's `attributed_service`; `match` adds further values by which Stage
        A recognises it.

        items: The services; no key twice.
        timeout: Seconds for the whole call, retries included; the client's where left out.
        max_retries: Further attempts after the first; the client's where left out.
        extra_headers: Headers for this call, over the client's.
        idempotency_key: Makes a repetition of the call harmless, also after a restart; a fresh one where
            left out.

        PUT /api/v1/directory/services, scope admin:config

        Raises: MalformedRequestError, IdempotencyKeyRequiredError, IdempotencyKeyInvalidError,
        InvalidCredentialsError, CredentialExpiredError, InsufficientScopeError, IdempotencyInProgressError,
        PayloadTooLargeError, UnsupportedMediaTypeError, ValidationFailedError, IdempotencyConflictError,
        RateLimitError, InternalError, ServiceUnavailableError.
        """
        return self._calls.call(
            "directory.services.upsert",
            UpsertResult,
            body={
                "items": items,
            },
            options={"timeout": timeout, "max_retries": max_retries, "extra_headers": extra_headers, "idempotency_key": idempotency_key},
        )

    def delete(
        self,
        *,
        id,
        timeout=None,
        max_retries=None,
        extra_headers=None,
        idempotency_key=None,
    ):
        """Removes up to 100 services by their ids, in one transaction. Ids that name nothing are reported and
        are no error, so that a repeated clean-up ends well. Edges that start or end at a removed service
        stop holding now; what was attributed before stays as it is.

        id: Id of a service to remove; repeat it for several.
        timeout: Seconds for the whole call, retries included; the client's where left out.
        max_retries: Further attempts after the first; the client's where left out.
        extra_headers: Headers for this call, over the client's.
        idempotency_key: Makes a repetition of the call harmless, also after a restart; a fresh one where
            left out.

        DELETE /api/v1/directory/services, scope admin:config

        Raises: MalformedRequestError, IdempotencyKeyRequiredError, IdempotencyKeyInvalidError,
        InvalidCredentialsError, CredentialExpiredError, InsufficientScopeError, IdempotencyInProgressError,
        ValidationFailedError, IdempotencyConflictError, RateLimitError, InternalError,
        ServiceUnavailableError.
        """
        return self._calls.call(
            "directory.services.delete",
            DeleteResult,
            query={"id": id},
            options={"timeout": timeout, "max_retries": max_retries, "extra_headers": extra_headers, "idempotency_key": idempotency_key},
        )


class DirectoryResource:
    """`directory`: Resources within."""

    __slots__ = ("_calls",)

    def __init__(self, calls):
        self._calls = calls

    @property
    def edges(self):
        """`directory.edges`"""
        return DirectoryEdgesResource(self._calls)

    @property
    def identities(self):
        """`directory.identities`"""
        return DirectoryIdentitiesResource(self._calls)

    @property
    def organizations(self):
        """`directory.organizations`"""
        return DirectoryOrganizationsResource(self._calls)

    @property
    def projects(self):
        """`directory.projects`"""
        return DirectoryProjectsResource(self._calls)

    @property
    def services(self):
        """`directory.services`"""
        return DirectoryServicesResource(self._calls)
