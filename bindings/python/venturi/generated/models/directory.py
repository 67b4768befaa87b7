# Generated from codegen/contract by `make generate`. Do not edit.
"""Models of the group `directory`."""

from __future__ import annotations

from ..._model import Model, day, list_of, map_of, member_of, timestamp, to_day, to_text, to_timestamp, wire  # noqa: F401
from .common import Page


class MatchKey(Model):
    """An observed value by which the direct key match of Stage A recognises a node.

    kind: Which observed value is compared.
    value: The value, compared exactly and case-sensitively.
    """

    __slots__ = (
        "kind",
        "value",
        "_extra_",
        "_answered_",
    )
    _fields_ = (
        ("kind", "kind", None, None),
        ("value", "value", None, None),
    )
    _required_ = frozenset(("kind", "value", ))


class EdgeInput(Model):
    """An edge as the customer states it. One edge exists per kind, start and end; sending it again updates it.

    kind: Which node types the edge joins.
    from_key: Key of the node that the kind names first.
    to_key: Key of the node that the kind names second; for `budgeted_under`, a budget's id.
    weight: Share of the start that belongs to this end where it has several.
    confidence: How sure the statement is. A record is never surer than its weakest edge.
    source: Where the statement came from; `declared` where absent.
    method: How the statement was reached, in the customer's words.
    signals: What the statement rests on, for example a label's name.
    valid_from: When the edge begins to hold; the time of the first upsert where absent.
    valid_to: When the edge stops holding, exclusive; null while it holds.
    """

    __slots__ = (
        "kind",
        "from_key",
        "to_key",
        "weight",
        "confidence",
        "source",
        "method",
        "signals",
        "valid_from",
        "valid_to",
        "_extra_",
        "_answered_",
    )
    _fields_ = (
        ("kind", "kind", None, None),
        ("from_key", "from_key", None, None),
        ("to_key", "to_key", None, None),
        ("weight", "weight", float, None),
        ("confidence", "confidence", float, None),
        ("source", "source", None, None),
        ("method", "method", None, None),
        ("signals", "signals", None, None),
        ("valid_from", "valid_from", timestamp, to_timestamp),
        ("valid_to", "valid_to", timestamp, to_timestamp),
    )
    _required_ = frozenset(("kind", "from_key", "to_key", ))


class Edge(Model):
    """A statement that joins two nodes of the directory for a time.

    id: The edge's id, `edg_…`.
    kind: Which node types it joins.
    from_key: Key of the node that the kind names first.
    to_key: Key of the node that the kind names second; for `budgeted_under`, a budget's id.
    weight: Share of the start that belongs to this end.
    confidence: How sure the statement is.
    source: Where the statement came from.
    method: How the statement was reached.
    signals: What the statement rests on.
    valid_from: When it begins to hold.
    valid_to: When it stops holding, exclusive; null while it holds.
    created_at: When it was first stated.
    updated_at: When it last changed.
    """

    __slots__ = (
        "id",
        "kind",
        "from_key",
        "to_key",
        "weight",
        "confidence",
        "source",
        "method",
        "signals",
        "valid_from",
        "valid_to",
        "created_at",
        "updated_at",
        "_extra_",
        "_answered_",
    )
    _fields_ = (
        ("id", "id", None, None),
        ("kind", "kind", None, None),
        ("from_key", "from_key", None, None),
        ("to_key", "to_key", None, None),
        ("weight", "weight", float, None),
        ("confidence", "confidence", float, None),
        ("source", "source", None, None),
        ("method", "method", None, None),
        ("signals", "signals", None, None),
        ("valid_from", "valid_from", timestamp, to_timestamp),
        ("valid_to", "valid_to", timestamp, to_timestamp),
        ("created_at", "created_at", timestamp, to_timestamp),
        ("updated_at", "updated_at", timestamp, to_timestamp),
    )
    _required_ = frozenset(("id", "kind", "from_key", "to_key", "weight", "confidence", "source", "method", "signals", "valid_from", "valid_to", "created_at", "updated_at", ))


class UpsertItemResult(Model):
    """What an upsert did with one item.

    index: The item's place in the request, from 0.
    id: The item's id.
    outcome: What was done.
    """

    __slots__ = (
        "index",
        "id",
        "outcome",
        "_extra_",
        "_answered_",
    )
    _fields_ = (
        ("index", "index", None, None),
        ("id", "id", None, None),
        ("outcome", "outcome", None, None),
    )
    _required_ = frozenset(("index", "id", "outcome", ))


class DeleteResult(Model):
    """The outcome of a bulk delete.

    deleted: How many items were removed.
    missing: Ids that named nothing in this tenant.
    """

    __slots__ = (
        "deleted",
        "missing",
        "_extra_",
        "_answered_",
    )
    _fields_ = (
        ("deleted", "deleted", None, None),
        ("missing", "missing", None, None),
    )
    _required_ = frozenset(("deleted", "missing", ))


class ServiceInput(Model):
    """A service as the customer states it. Its key always matches an event's `attributed_service`.

    key: The customer's own key. Sending a known key again updates that node.
    name: Display name; the key where absent.
    match: Further values by which it is recognised. They replace those stated before.
    """

    __slots__ = (
        "key",
        "name",
        "match",
        "_extra_",
        "_answered_",
    )
    _fields_ = (
        ("key", "key", None, None),
        ("name", "name", None, None),
        ("match", "match", list_of(MatchKey.from_wire), list_of(wire)),
    )
    _required_ = frozenset(("key", ))


class IdentityInput(Model):
    """An identity as the customer states it. Its key always matches an event's `attributed_identity`.

    key: The customer's own key. Sending a known key again updates that node.
    name: Display name; the key where absent.
    kind: What stands behind the identity.
    match: Further values by which it is recognised. They replace those stated before.
    """

    __slots__ = (
        "key",
        "name",
        "kind",
        "match",
        "_extra_",
        "_answered_",
    )
    _fields_ = (
        ("key", "key", None, None),
        ("name", "name", None, None),
        ("kind", "kind", None, None),
        ("match", "match", list_of(MatchKey.from_wire), list_of(wire)),
    )
    _required_ = frozenset(("key", "kind", ))


class ProjectInput(Model):
    """A project as the customer states it.

    key: The customer's own key. Sending a known key again updates that node.
    name: Display name; the key where absent.
    kind: What the project stands for; `repository` where absent.
    match: Further values by which it is recognised. They replace those stated before.
    """

    __slots__ = (
        "key",
        "name",
        "kind",
        "match",
        "_extra_",
        "_answered_",
    )
    _fields_ = (
        ("key", "key", None, None),
        ("name", "name", None, None),
        ("kind", "kind", None, None),
        ("match", "match", list_of(MatchKey.from_wire), list_of(wire)),
    )
    _required_ = frozenset(("key", ))


class OrganizationInput(Model):
    """A team or unit as the customer states it. Its key is the `owner` on attribution records.

    key: The customer's own key. Sending a known key again updates that node.
    name: Display name; the key where absent.
    kind: The node's level; `team` where absent.
    parent_key: Key of the organization to which this one rolls up; null at the top. It may stand in the same request.
        Cohorts that are too small to show are folded along this line.
    cost_centre: The customer's cost centre code.
    match: Further values by which it is recognised. They replace those stated before.
    """

    __slots__ = (
        "key",
        "name",
        "kind",
        "parent_key",
        "cost_centre",
        "match",
        "_extra_",
        "_answered_",
    )
    _fields_ = (
        ("key", "key", None, None),
        ("name", "name", None, None),
        ("kind", "kind", None, None),
        ("parent_key", "parent_key", None, None),
        ("cost_centre", "cost_centre", None, None),
        ("match", "match", list_of(MatchKey.from_wire), list_of(wire)),
    )
    _required_ = frozenset(("key", ))


class Service(Model):
    """A service in the directory.

    id: The service's id, `svc_…`.
    key: The customer's own key.
    name: Display name.
    match: Values by which it is recognised besides its key.
    created_at: When it was first stated.
    updated_at: When it last changed.
    """

    __slots__ = (
        "id",
        "key",
        "name",
        "match",
        "created_at",
        "updated_at",
        "_extra_",
        "_answered_",
    )
    _fields_ = (
        ("id", "id", None, None),
        ("key", "key", None, None),
        ("name", "name", None, None),
        ("match", "match", list_of(MatchKey.from_wire), list_of(wire)),
        ("created_at", "created_at", timestamp, to_timestamp),
        ("updated_at", "updated_at", timestamp, to_timestamp),
    )
    _required_ = frozenset(("id", "key", "name", "match", "created_at", "updated_at", ))


class Identity(Model):
    """An identity in the directory.

    id: The identity's id, `idn_…`.
    key: The customer's own key.
    name: Display name.
    kind: What stands behind it.
    match: Values by which it is recognised besides its key.
    created_at: When it was first stated.
    updated_at: When it last changed.
    """

    __slots__ = (
        "id",
        "key",
        "name",
        "kind",
        "match",
        "created_at",
        "updated_at",
        "_extra_",
        "_answered_",
    )
    _fields_ = (
        ("id", "id", None, None),
        ("key", "key", None, None),
        ("name", "name", None, None),
        ("kind", "kind", None, None),
        ("match", "match", list_of(MatchKey.from_wire), list_of(wire)),
        ("created_at", "created_at", timestamp, to_timestamp),
        ("updated_at", "updated_at", timestamp, to_timestamp),
    )
    _required_ = frozenset(("id", "key", "name", "kind", "match", "created_at", "updated_at", ))


class Project(Model):
    """A project in the directory.

    id: The project's id, `prj_…`.
    key: The customer's own key.
    name: Display name.
    kind: What it stands for.
    match: Values by which it is recognised besides its key.
    created_at: When it was first stated.
    updated_at: When it last changed.
    """

    __slots__ = (
        "id",
        "key",
        "name",
        "kind",
        "match",
        "created_at",
        "updated_at",
        "_extra_",
        "_answered_",
    )
    _fields_ = (
        ("id", "id", None, None),
        ("key", "key", None, None),
        ("name", "name", None, None),
        ("kind", "kind", None, None),
        ("match", "match", list_of(MatchKey.from_wire), list_of(wire)),
        ("created_at", "created_at", timestamp, to_timestamp),
        ("updated_at", "updated_at", timestamp, to_timestamp),
    )
    _required_ = frozenset(("id", "key", "name", "kind", "match", "created_at", "updated_at", ))


class Organization(Model):
    """A team or unit in the directory.

    id: The organization's id, `org_…`.
    key: The customer's own key.
    name: Display name.
    kind: The node's level.
    parent_key: Key of the organization to which it rolls up; null at the top.
    cost_centre: Cost centre code, if it has one.
    match: Values by which it is recognised besides its key.
    created_at: When it was first stated.
    updated_at: When it last changed.
    """

    __slots__ = (
        "id",
        "key",
        "name",
        "kind",
        "parent_key",
        "cost_centre",
        "match",
        "created_at",
        "updated_at",
        "_extra_",
        "_answered_",
    )
    _fields_ = (
        ("id", "id", None, None),
        ("key", "key", None, None),
        ("name", "name", None, None),
        ("kind", "kind", None, None),
        ("parent_key", "parent_key", None, None),
        ("cost_centre", "cost_centre", None, None),
        ("match", "match", list_of(MatchKey.from_wire), list_of(wire)),
        ("created_at", "created_at", timestamp, to_timestamp),
        ("updated_at", "updated_at", timestamp, to_timestamp),
    )
    _required_ = frozenset(("id", "key", "name", "kind", "parent_key", "cost_centre", "match", "created_at", "updated_at", ))


class EdgeUpsert(Model):
    """Edges to create or update, in one transaction.

    items: The edges; no kind, start and end twice.
    """

    __slots__ = (
        "items",
        "_extra_",
        "_answered_",
    )
    _fields_ = (
        ("items", "items", list_of(EdgeInput.from_wire), list_of(wire)),
    )
    _required_ = frozenset(("items", ))


class UpsertResult(Model):
    """The outcome of a bulk upsert. It is all or nothing; every item is listed in the request's order.

    created: How many items were new.
    updated: How many items changed.
    unchanged: How many items already said what was sent.
    results: One result per item, in the request's order.
    """

    __slots__ = (
        "created",
        "updated",
        "unchanged",
        "results",
        "_extra_",
        "_answered_",
    )
    _fields_ = (
        ("created", "created", None, None),
        ("updated", "updated", None, None),
        ("unchanged", "unchanged", None, None),
        ("results", "results", list_of(UpsertItemResult.from_wire), list_of(wire)),
    )
    _required_ = frozenset(("created", "updated", "unchanged", "results", ))


class EdgePage(Model):
    """A page of edges.

    data: The page's edges.
    page: Where the page stands in the list.
    """

    __slots__ = (
        "data",
        "page",
        "_extra_",
        "_answered_",
    )
    _fields_ = (
        ("data", "data", list_of(Edge.from_wire), list_of(wire)),
        ("page", "page", Page.from_wire, wire),
    )
    _required_ = frozenset(("data", "page", ))


class ServiceUpsert(Model):
    """Services to create or update, in one transaction.

    items: The services; no key twice.
    """

    __slots__ = (
        "items",
        "_extra_",
        "_answered_",
    )
    _fields_ = (
        ("items", "items", list_of(ServiceInput.from_wire), list_of(wire)),
    )
    _required_ = frozenset(("items", ))


class IdentityUpsert(Model):
    """Identities to create or update, in one transaction.

    items: The identities; no key twice.
    """

    __slots__ = (
        "items",
        "_extra_",
        "_answered_",
    )
    _fields_ = (
        ("items", "items", list_of(IdentityInput.from_wire), list_of(wire)),
    )
    _required_ = frozenset(("items", ))


class ProjectUpsert(Model):
    """Projects to create or update, in one transaction.

    items: The projects; no key twice.
    """

    __slots__ = (
        "items",
        "_extra_",
        "_answered_",
    )
    _fields_ = (
        ("items", "items", list_of(ProjectInput.from_wire), list_of(wire)),
    )
    _required_ = frozenset(("items", ))


class OrganizationUpsert(Model):
    """Organizations to create or update, in one transaction.

    items: The organizations; no key twice.
    """

    __slots__ = (
        "items",
        "_extra_",
        "_answered_",
    )
    _fields_ = (
        ("items", "items", list_of(OrganizationInput.from_wire), list_of(wire)),
    )
    _required_ = frozenset(("items", ))


class ServicePage(Model):
    """A page of services.

    data: The page's services.
    page: Where the page stands in the list.
    """

    __slots__ = (
        "data",
        "page",
        "_extra_",
        "_answered_",
    )
    _fields_ = (
        ("data", "data", list_of(Service.from_wire), list_of(wire)),
        ("page", "page", Page.from_wire, wire),
    )
    _required_ = frozenset(("data", "page", ))


class IdentityPage(Model):
    """A page of identities.

    data: The page's identities.
    page: Where the page stands in the list.
    """

    __slots__ = (
        "data",
        "page",
        "_extra_",
        "_answered_",
    )
    _fields_ = (
        ("data", "data", list_of(Identity.from_wire), list_of(wire)),
        ("page", "page", Page.from_wire, wire),
    )
    _required_ = frozenset(("data", "page", ))


class ProjectPage(Model):
    """A page of projects.

    data: The page's projects.
    page: Where the page stands in the list.
    """

    __slots__ = (
        "data",
        "page",
        "_extra_",
        "_answered_",
    )
    _fields_ = (
        ("data", "data", list_of(Project.from_wire), list_of(wire)),
        ("page", "page", Page.from_wire, wire),
    )
    _required_ = frozenset(("data", "page", ))


class OrganizationPage(Model):
    """A page of organizations.

    data: The page's organizations.
    page: Where the page stands in the list.
    """

    __slots__ = (
        "data",
        "page",
        "_extra_",
        "_answered_",
    )
    _fields_ = (
        ("data", "data", list_of(Organization.from_wire), list_of(wire)),
        ("page", "page", Page.from_wire, wire),
    )
    _required_ = frozenset(("data", "page", ))


# The types of texts that are one of these; where more may come within v1, any text.
_ENUMS = {
    "MatchKeyKind": None,
    "IdentityKind": ("person", "service_account", "ci_pipeline", ),
    "ProjectKind": ("repository", "deployable_unit", ),
    "OrganizationKind": ("team", "unit", ),
    "EdgeKind": ("service_project", "service_identity", "project_organization", "identity_organization", "budgeted_under", "billed_to", ),
    "EdgeSource": None,
    "UpsertOutcome": ("created", "updated", "unchanged", ),
}


def __getattr__(name):
    return member_of(_ENUMS, name)
