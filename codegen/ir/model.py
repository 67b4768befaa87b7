"""One immutable model of the whole contract. Emitters print it and decide nothing.

Names are the wire's own (snake_case). A language's own spelling (camelCase, PascalCase classes) is the emitter's business,
through the helpers in `codegen.emit.names`.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any


@dataclass(frozen=True)
class Source:
    """Where in the hand-written contract a thing stands; every refusal names it."""

    file: str
    line: int

    def __str__(self) -> str:
        return f"{self.file}:{self.line}"


# What is not listed is bounded all the same, so that no field can carry a text: members of open enums that are not known yet, and
# the names in a map.
OPEN_MEMBER_LENGTH = 64
MAP_NAME_LENGTH = 64


@dataclass(frozen=True)
class Limits:
    """What bounds a value. None means unbounded, which the check stage refuses on anything that comes in."""

    min_length: int | None = None
    max_length: int | None = None
    pattern: str | None = None
    minimum: int | float | None = None
    maximum: int | float | None = None
    min_items: int | None = None
    max_items: int | None = None
    unique_items: bool = False
    max_properties: int | None = None


@dataclass(frozen=True)
class Type:
    """A value's type.

    kind: string | integer | number | boolean | decimal (money as text) | timestamp (RFC 3339 UTC) | date | uuid | uri
          | model | enum (both by `ref`) | array | map (both with `item`) | json (any JSON value).
    """

    kind: str
    ref: str | None = None
    item: Type | None = None
    nullable: bool = False
    limits: Limits = Limits()
    format: str | None = None


@dataclass(frozen=True)
class Field:
    """One property of a model. unit: of a number, where it has one ("USD"). repeats: a text that few values share among many
    records, such as a model's name; columns keep it as a dictionary."""

    name: str
    type: Type
    required: bool
    description: str
    source: Source
    secret: bool = False
    deprecated: bool = False
    default: Any = None
    const: Any = None
    example: Any = None
    unit: str = ""
    repeats: bool = False


@dataclass(frozen=True)
class Model:
    """An object schema. `group` is the stem of the file that holds it; groups never depend on each other in a circle."""

    name: str
    group: str
    description: str
    fields: tuple[Field, ...]
    source: Source
    hot: bool = False
    closed: bool = False
    content_keys: tuple[str, ...] = ()
    in_request: bool = False
    in_response: bool = False
    example: Any = None


@dataclass(frozen=True)
class EnumMember:
    value: str
    description: str = ""


@dataclass(frozen=True)
class Enum:
    """A set of strings. An open one may grow within v1, and readers must survive members that they don't know."""

    name: str
    group: str
    description: str
    members: tuple[EnumMember, ...]
    open: bool
    source: Source


@dataclass(frozen=True)
class Parameter:
    """A path, query or header parameter that the caller gives. `name` is the wire's; `repeated` means ?a=1&a=2 (an array type).

    `component` is the name under which the published document shares it, where several operations have it.
    """

    name: str
    where: str  # path | query | header
    type: Type
    required: bool
    description: str
    source: Source
    repeated: bool = False
    example: Any = None
    default: Any = None
    component: str | None = None


@dataclass(frozen=True)
class FilterField:
    """A field that `?filter=` may name, with the operators it takes. `path` leads to it in the item (`interpretation.confidence`)."""

    name: str
    type: Type
    operators: tuple[str, ...]
    path: str = ""


@dataclass(frozen=True)
class Pagination:
    """The list envelope: `envelope` is the page's model, `item` the model of its `data`."""

    envelope: str
    item: str


@dataclass(frozen=True)
class Body:
    """A request body. `max_bytes` is the largest accepted (413 above it)."""

    media_type: str
    type: Type
    required: bool
    max_bytes: int
    example: Any = None
    examples: tuple[tuple[str, Any], ...] = ()  # (name, value); `example` is the first


@dataclass(frozen=True)
class Response:
    """One success answer. `type` is None for an empty or a non-JSON body."""

    status: int
    description: str
    media_type: str | None
    type: Type | None
    example: Any = None
    examples: tuple[tuple[str, Any], ...] = ()  # (name, value); `example` is the first


@dataclass(frozen=True)
class Operation:
    """One method on one path.

    id: the SDK's method name, `resource.method` (`attribution.list`, `directory.services.list`).
    credential: bearer (user, client or API key) | ingestion | client (OAuth client authentication) | signed_url | none.
    scope: one of the closed four for `bearer`, or None where any credential of that kind does.
    route_class: read | write | ingest | export | auth | none (costs nothing).
    idempotency: key (Idempotency-Key required) | event (deduplicated by event_id) | none.
    surface: public | partner | wellknown | operations | documents | sandbox.
    error_format: problem (application/problem+json) | oauth (RFC 6749 JSON with error_code and trace_id).
    sdk: whether SDKs have it as a method. Partner operations are the public ones under another base path.
    """

    id: str
    http_method: str
    path: str
    surface: str
    tag: str
    summary: str
    description: str
    credential: str
    scope: str | None
    route_class: str
    idempotency: str
    retryable: bool
    source: Source
    parameters: tuple[Parameter, ...] = ()
    body: Body | None = None
    responses: tuple[Response, ...] = ()
    errors: tuple[str, ...] = ()
    pagination: Pagination | None = None
    filterable: tuple[FilterField, ...] = ()
    sortable: tuple[str, ...] = ()
    deprecated_since: str | None = None
    sunset: str | None = None
    sdk: bool = True
    mirrors: str | None = None  # the public operation's id, where this is its partner twin
    response_headers: tuple[tuple[str, str], ...] = ()  # (name, description), the successful answers' own
    error_format: str = "problem"

    @property
    def resource(self) -> tuple[str, ...]:
        return tuple(self.id.split(".")[:-1])

    @property
    def method(self) -> str:
        return self.id.split(".")[-1]

    @property
    def result(self) -> Type | None:
        """What the SDK's method returns: the first success answer's JSON type."""
        return next((r.type for r in self.responses if r.type is not None), None)


@dataclass(frozen=True)
class ErrorCode:
    """A row of the closed catalogue. `detail` is an example of the sentence that a problem carries."""

    code: str
    status: int
    retryable: str  # no | yes | maybe | reauthenticate
    title: str
    meaning: str
    remedy: str
    source: Source
    detail: str = ""
    surface: tuple[str, ...] = ()

    @property
    def type_uri(self) -> str:
        return "https://venturi.systems/errors/" + self.code.lower().replace("_", "-")


@dataclass(frozen=True)
class EventType:
    """A webhook event: its type, the model of its `data`, and when it is sent. `example` is a whole envelope."""

    type: str
    data: str
    summary: str
    description: str
    source: Source
    example: Any = None
    envelope: str = ""  # the model of the whole message


class CircleError(ValueError):
    """Groups of schemas that need each other, directly or through others."""

    def __init__(self, groups: frozenset[str]) -> None:
        super().__init__(f"groups of schemas depend on each other in a circle: {', '.join(sorted(groups))}")
        self.groups = groups


@dataclass(frozen=True)
class Contract:
    """Everything, resolved and checked. `document` is the published OpenAPI document (a plain dict), `event_document` the AsyncAPI one.

    `info` holds what only documents need: the source's info, servers, tags and security schemes.
    """

    title: str
    version: str
    models: dict[str, Model]
    enums: dict[str, Enum]
    operations: tuple[Operation, ...]
    errors: tuple[ErrorCode, ...]
    events: tuple[EventType, ...]
    document: dict[str, Any] = field(repr=False)
    event_document: dict[str, Any] = field(repr=False, default_factory=dict)
    info: dict[str, Any] = field(repr=False, default_factory=dict)
    changes: tuple[dict[str, Any], ...] = ()
    schema_files: tuple[tuple[str, str], ...] = ()  # (path, model): schemas that are published as files of their own

    def body_secrets(self, operation: Operation) -> tuple[str, ...]:
        """The names of all secret fields that may stand in the operation's body, at whatever depth, sorted."""
        if operation.body is None:
            return ()
        found: set[str] = set()
        seen: set[str] = set()
        ahead = [operation.body.type]
        while ahead:
            kind = ahead.pop()
            ahead += [kind.item] if kind.item else []
            if kind.ref not in self.models or kind.ref in seen:
                continue
            seen.add(kind.ref)
            for one in self.models[kind.ref].fields:
                found |= {one.name} if one.secret else set()
                ahead.append(one.type)
        return tuple(sorted(found))

    def sdk_operations(self) -> tuple[Operation, ...]:
        return tuple(o for o in self.operations if o.sdk)

    def resource_tree(self) -> dict[str, dict[tuple[str, ...], list[Operation]]]:
        """The SDK's resources by their first name: below it every resource's path with its operations, parents included."""
        tree: dict[str, dict[tuple[str, ...], list[Operation]]] = {}
        for operation in self.sdk_operations():
            top = tree.setdefault(operation.resource[0], {})
            for depth in range(1, len(operation.resource) + 1):
                top.setdefault(operation.resource[:depth], [])
            top[operation.resource].append(operation)
        return dict(sorted(tree.items()))

    def groups(self) -> tuple[str, ...]:
        """Groups of models and enums, each after those it depends on."""
        names = {name: t.group for named in (self.models, self.enums) for name, t in named.items()}
        needs: dict[str, set[str]] = {g: set() for g in names.values()}
        for model in self.models.values():
            for ref in (r for f in model.fields for r in refs(f.type)):
                if names[ref] != model.group:
                    needs[model.group].add(names[ref])
        ordered: list[str] = []
        while len(ordered) < len(needs):
            ready = sorted(g for g in needs if g not in ordered and needs[g] <= set(ordered))
            if not ready:
                raise CircleError(frozenset(set(needs) - set(ordered)))
            ordered += ready
        return tuple(ordered)


def refs(t: Type) -> tuple[str, ...]:
    """The names of the models and enums that a type mentions."""
    here = (t.ref,) if t.ref else ()
    return here + (refs(t.item) if t.item else ())
