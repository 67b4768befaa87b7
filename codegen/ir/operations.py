"""Path files to operations, expanded by the house rules of `expand`."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Any

from codegen.ir import expand
from codegen.ir.lists import Lists
from codegen.ir.model import Body, Operation, Parameter, Response, Source, Type
from codegen.ir.schemas import Schemas
from codegen.ir.source import ContractError, Library, List, Map, Problems, where

METHODS = ("get", "head", "put", "post", "patch", "delete")
PATH_KEYWORDS = frozenset({"$ref", "summary", "description", "parameters", *METHODS})
OPERATION_KEYWORDS = frozenset(
    {
        "operationId", "tags", "summary", "description", "parameters", "requestBody", "responses", "deprecated",
        "x-credential", "x-scope", "x-route-class", "x-idempotent", "x-retryable", "x-errors", "x-partner", "x-sdk",
        "x-pagination", "x-filterable", "x-sortable", "x-deprecated-since", "x-sunset", "x-max-bytes",
    }
)  # fmt: skip
PARAMETER_KEYWORDS = frozenset({"name", "in", "description", "required", "schema", "example", "style", "explode", "deprecated"})
CHOICES = {
    "x-credential": ("bearer", "ingestion", "client", "signed_url", "none"),
    "x-scope": ("read:attribution", "read:reporting", "export:create", "admin:config", None),
    "x-route-class": ("read", "write", "ingest", "export", "auth", "none"),
    "x-idempotent": ("key", "event", "none"),
    "x-retryable": (True, False),
}
ID = re.compile(r"[a-z][a-z0-9_]*(\.[a-z][a-z0-9_]*)+")


class Operations:
    """Reads every path of the source document, in its order, each partner twin after the public ones."""

    def __init__(self, library: Library, schemas: Schemas, problems: Problems) -> None:
        self.library = library
        self.schemas = schemas
        self.problems = problems

    def read_all(self, paths: Map) -> tuple[Operation, ...]:
        public: list[Operation] = []
        twins: list[Operation] = []
        for path, item in paths.items():
            try:
                node = self._follow(item)
            except ContractError as error:
                self.problems.found += error.problems
                continue
            if node is None:
                self.problems.add(where(paths, path), f"`{path}` is not a path item")
                continue
            self.schemas.only(node, PATH_KEYWORDS, f"path `{path}`")
            shared = node.get("parameters", List(node.source))
            for method in METHODS:
                if method in node:
                    op, partner = self._operation(path, method, node[method], shared, where(node, method))
                    public.append(op)
                    twins += [expand.partner_twin(op)] if partner else []
        return (*public, *twins)

    def _follow(self, node: Any) -> Map | None:
        if isinstance(node, Map) and "$ref" in node:
            node = self.library.resolve(node["$ref"], node.source)
        return node if isinstance(node, Map) else None

    def _operation(self, path: str, method: str, node: Map, shared: List, source: Source) -> tuple[Operation, bool]:
        label = str(node.get("operationId", f"{method.upper()} {path}"))
        self.schemas.only(node, OPERATION_KEYWORDS, f"operation `{label}`")
        self._choices(node, label)
        if not ID.fullmatch(label):
            self.problems.add(source, f"operation id `{label}` is not `resource.method`")
        for key in ("summary", "description"):
            if not str(node.get(key, "")).strip():
                self.problems.add(source, f"operation `{label}` has no {key}")
        tags = node.get("tags", ())
        if len(tags) != 1:
            self.problems.add(source, f"operation `{label}` has {len(tags)} tags, not one")
        op = Operation(
            id=label, http_method=method.upper(), path=path, surface=expand.surface_of(path),
            tag=str(tags[0]) if tags else "", summary=str(node.get("summary", "")).strip(),
            description=str(node.get("description", "")).strip(), credential=node.get("x-credential", "none"),
            scope=node.get("x-scope"), route_class=node.get("x-route-class", "none"),
            idempotency=node.get("x-idempotent", "none"), retryable=bool(node.get("x-retryable", False)), source=source,
            parameters=self._parameters(path, label, shared, node.get("parameters", ())),
            body=self._body(node, label), sdk=bool(node.get("x-sdk", True)),
            deprecated_since=node.get("x-deprecated-since"), sunset=node.get("x-sunset"),
            error_format="oauth" if path.startswith(expand.OAUTH_BASE) else "problem",
        )  # fmt: skip
        op = self._responses(op, node, label)
        op = Lists(self.schemas, self.problems).read(op, node, label)
        own = [str(code) for code in node.get("x-errors", ())]
        return replace(op, errors=tuple(sorted({*own, *expand.standard_errors(op)}))), bool(node.get("x-partner", False))

    def _choices(self, node: Map, label: str) -> None:
        for key, allowed in CHOICES.items():
            if key == "x-scope" and key not in node:
                # Nothing is granted by default: whoever means "any credential" writes null.
                if node.get("x-credential") == "bearer":
                    self.problems.add(node.source, f"operation `{label}` takes a bearer credential and has no x-scope; null lets every one in")
            elif key not in node:
                self.problems.add(node.source, f"operation `{label}` has no {key}")
            elif node.get(key) not in allowed:
                self.problems.add(node.at(key), f"operation `{label}`: {key} is one of {', '.join(map(str, allowed))}")
        if bool(node.get("deprecated", False)) != ("x-sunset" in node and "x-deprecated-since" in node):
            self.problems.add(node.source, f"operation `{label}`: deprecated, x-deprecated-since and x-sunset go together")

    # -- parameters and bodies -----------------------------------------------------------------------------------------

    def _parameters(self, path: str, label: str, shared: List, own: Any) -> tuple[Parameter, ...]:
        found: dict[tuple[str, str], Parameter] = {}
        for entries in (shared, own):
            for index, entry in enumerate(entries):
                parameter = self._parameter(entry, label, where(entries, index))
                if parameter:
                    found[parameter.where, parameter.name] = parameter
        placeholders = re.findall(r"{([^}]+)}", path)
        given = [name for place, name in found if place == "path"]
        for name in sorted({*placeholders} ^ {*given}):
            self.problems.add(
                own.source if isinstance(own, List) else shared.source,
                f"operation `{label}`: path parameter `{name}` is not both in the path and among the parameters",
            )
        ordered = sorted(found.values(), key=lambda p: placeholders.index(p.name) if p.name in placeholders else len(placeholders))
        return tuple(ordered)

    def _parameter(self, entry: Any, label: str, source: Source) -> Parameter | None:
        component = None
        if isinstance(entry, Map) and "$ref" in entry:
            component = str(entry["$ref"]).rsplit("/", 1)[-1]
        node = self._follow(entry)
        if node is None or "name" not in node:
            self.problems.add(source, f"operation `{label}`: not a parameter")
            return None
        name = str(node["name"])
        self.schemas.only(node, PARAMETER_KEYWORDS, f"parameter `{name}`")
        if node.get("in") not in ("path", "query", "header"):
            self.problems.add(node.source, f"parameter `{name}`: `in` is path, query or header")
        if node.get("style", "form") not in ("form", "simple") or node.get("explode", True) is not True:
            self.problems.add(node.source, f"parameter `{name}`: lists are repeated (`style: form`, `explode: true`)")
        schema = node.get("schema", Map(node.source))
        kind = self.schemas.type(schema, f"parameter `{name}`")
        return Parameter(
            name=name, where=str(node.get("in")), type=kind, required=bool(node.get("required", False)),
            description=self.schemas.text(node, f"parameter `{name}`"), source=node.source, repeated=kind.kind == "array",
            example=node.get("example"), default=schema.get("default") if isinstance(schema, Map) else None, component=component,
        )  # fmt: skip

    def _body(self, node: Map, label: str) -> Body | None:
        if "requestBody" not in node:
            if "x-max-bytes" in node:
                self.problems.add(node.at("x-max-bytes"), f"operation `{label}`: x-max-bytes without a body")
            return None
        body = node["requestBody"]
        self.schemas.only(body, {"description", "required", "content"}, f"body of `{label}`")
        content = self._content(body, f"body of `{label}`")
        if content is None:
            self.problems.add(body.source, f"body of `{label}` has no content")
            return None
        media, kind, examples = content
        return Body(
            media, kind or Type("string", format="binary"), bool(body.get("required", False)),
            int(node.get("x-max-bytes", expand.DEFAULT_MAX_BYTES)), examples[0][1] if examples else None, examples,
        )  # fmt: skip

    def _content(self, node: Map, label: str) -> tuple[str, Type | None, tuple[tuple[str, Any], ...]] | None:
        """(media type, type of a structured body, examples) of a `content` with one media type."""
        content = node.get("content", {})
        if not content:
            return None
        if len(content) != 1:
            self.problems.add(node.at("content"), f"{label} has {len(content)} media types, not one")
        media, inner = next(iter(content.items()))
        self.schemas.only(inner, {"schema", "example", "examples"}, label)
        examples: tuple[tuple[str, Any], ...] = ()
        if "example" in inner:
            examples = (("example", inner["example"]),)
        elif "examples" in inner:
            examples = tuple((name, e.get("value")) for name, e in inner["examples"].items())
        structured = media.endswith("json") or media == "application/x-www-form-urlencoded"
        kind = self.schemas.type(inner.get("schema"), label) if structured else None
        return media, kind, examples

    # -- answers -------------------------------------------------------------------------------------------------------

    def _responses(self, op: Operation, node: Map, label: str) -> Operation:
        responses: list[Response] = []
        headers: dict[str, str] = {}
        listed = node.get("responses", Map(node.source))
        for status, response in listed.items():
            place = where(listed, status)
            if not status.isdigit() or not 200 <= int(status) < 400:
                self.problems.add(place, f"operation `{label}`: answer `{status}` is not a success; errors come from x-errors")
                continue
            response = self._follow(response)
            if response is None:
                self.problems.add(place, f"operation `{label}`: answer `{status}` is not a mapping")
                continue
            self.schemas.only(response, {"description", "content", "headers"}, f"answer {status} of `{label}`")
            content = self._content(response, f"answer {status} of `{label}`")
            media, kind, examples = content or (None, None, ())
            responses.append(
                Response(
                    int(status), self.schemas.text(response, f"answer {status} of `{label}`"), media, kind,
                    examples[0][1] if examples else None, examples,
                )
            )  # fmt: skip
            for name, header in response.get("headers", {}).items():
                headers[name] = self.schemas.text(self._follow(header) or Map(place), f"header {name} of `{label}`")
        if not responses:
            self.problems.add(node.source, f"operation `{label}` has no success answer")
        return replace(op, responses=tuple(responses), response_headers=tuple(headers.items()))
