"""What the server's emitter prints: of a small contract made by hand, and of the kitchen sink, which server/CMakeLists.txt compiles.

`UPDATE_GOLDEN=1 pytest codegen/emit/server` writes the golden anew; read its diff before committing it.
"""

from __future__ import annotations

import os
import shutil
from dataclasses import replace
from pathlib import Path

import pytest

from codegen.emit.server import emit, pending
from codegen.ir import load_contract
from codegen.ir.model import (
    Body,
    Contract,
    Enum,
    EnumMember,
    ErrorCode,
    Field,
    FilterField,
    Limits,
    Model,
    Operation,
    Pagination,
    Parameter,
    Response,
    Source,
    Type,
)

KITCHEN_SINK = Path(__file__).resolve().parents[2] / "golden" / "kitchen_sink"
EXPECTED = KITCHEN_SINK / "expected" / "server" / "generated"
HERE = Source("contract.yaml", 1)
TEXT = Type("string", limits=Limits(min_length=1, max_length=64, pattern="^[a-z]+$"))


def field(name: str, t: Type, required: bool = True) -> Field:
    return Field(name, t, required, f"The {name}.", HERE)


def model(name: str, *fields: Field, **more: object) -> Model:
    return Model(name, "things", f"A {name}.", fields, HERE, **more)  # type: ignore[arg-type]


def operation(id: str, method: str, path: str, **more: object) -> Operation:
    settings: dict[str, object] = {
        "surface": "public",
        "tag": "things",
        "summary": id,
        "description": id,
        "credential": "bearer",
        "scope": "admin:config",
        "route_class": "read" if method == "GET" else "write",
        "idempotency": "none" if method == "GET" else "key",
        "retryable": True,
        "source": HERE,
        "responses": (Response(200, "It.", "application/json", Type("model", "Thing")),),
    }
    return Operation(id, method, path, **{**settings, **more})  # type: ignore[arg-type]


THING = model(
    "Thing",
    field("name", TEXT),
    field("colour", Type("enum", "Colour", nullable=True), required=False),
    field("parts", Type("array", item=Type("array", item=TEXT), limits=Limits(max_items=3, unique_items=True))),
    field("weights", Type("map", item=Type("number", limits=Limits(minimum=0, maximum=0.95)), limits=Limits(max_properties=2))),
    field("count", Type("integer", limits=Limits(minimum=-(2**63), maximum=10))),
    in_request=True,
    closed=True,
)
EVENT = model("Event", field("event_id", Type("uuid")), closed=True, content_keys=("Prompt", "messages"))
BATCH = model("EventBatch", field("events", Type("array", item=Type("model", "Event"), limits=Limits(min_items=1, max_items=500))))
PAGE = model("ThingPage", field("data", Type("array", item=Type("model", "Thing"))))

ID = Parameter("id", "path", TEXT, True, "The id.", HERE)
LIMIT = Parameter("limit", "query", Type("integer", limits=Limits(minimum=1, maximum=200)), False, "How many.", HERE)
FILTER = Parameter("filter", "query", Type("array", item=Type("string", limits=Limits(max_length=512))), False, "Which.", HERE, repeated=True)

LIST = operation(
    "things.list",
    "GET",
    "/api/v1/things",
    parameters=(LIMIT, FILTER),
    pagination=Pagination("ThingPage", "Thing"),
    filterable=(FilterField("cost_usd", Type("number"), ("gt", "lt")), FilterField("colour", Type("enum", "Colour"), ("eq", "in"))),
    sortable=("name", "cost_usd"),
    responses=(Response(200, "A page.", "application/json", Type("model", "ThingPage")),),
)
CREATE = operation("things.create", "POST", "/api/v1/things", body=Body("application/json", Type("model", "Thing"), True, 4096))
DELETE = operation("things.delete", "DELETE", "/api/v1/things/{id}", parameters=(ID,), responses=(Response(204, "Gone.", None, None),))
SEND = operation(
    "events.create_batch",
    "POST",
    "/api/v1/events/batch",
    credential="ingestion",
    scope=None,
    route_class="ingest",
    idempotency="event",
    body=Body("application/json", Type("model", "EventBatch"), True, 1048576),
)
DOCUMENT = operation("documents.openapi", "GET", "/openapi.json", surface="documents", tag="documents", credential="none", scope=None, route_class="none")


def contract(*operations: Operation) -> Contract:
    return Contract(
        title="Things",
        version="1.0.0",
        models={m.name: m for m in (THING, EVENT, BATCH, PAGE)},
        enums={"Colour": Enum("Colour", "things", "A colour.", (EnumMember("red"), EnumMember("blue")), True, HERE)},
        operations=operations or (LIST, CREATE, DELETE, SEND, DOCUMENT),
        errors=(ErrorCode("NOT_FOUND", 404, "no", "Not found", 'It is "not" there.', "Look elsewhere.", HERE),),
        events=(),
        document={"paths": {"/api/v1/things": {"get": {"parameters": [{"name": "limit", "in": "query", "schema": {"default": 50}}]}}}},
    )


@pytest.fixture(scope="module")
def printed() -> dict[str, str]:
    return emit(contract(), frozenset())


def test_every_file_says_that_it_is_generated(printed: dict[str, str]) -> None:
    assert all(text.startswith("// Generated from codegen/contract") for text in printed.values())


def test_a_handler_has_the_form_of_its_idempotency(printed: dict[str, str]) -> None:
    handlers = printed["handlers.hpp"]
    assert "Reply<ThingPage> things_list(const Context& context, storage::Reader& reader, const ThingsListRequest& request);" in handlers
    assert "Reply<Thing> things_create(const Context& context, storage::Writer& writer, const ThingsCreateRequest& request);" in handlers
    assert "Reply<Empty> things_delete(const Context& context, storage::Writer& writer, const ThingsDeleteRequest& request);" in handlers
    assert "events_create_batch(const Context& context, storage::Writer& writer, std::span<const domain::NewEvent> events);" in handlers
    assert "documents_openapi" not in handlers


def test_requests_are_typed_and_carry_the_documents_defaults(printed: dict[str, str]) -> None:
    requests = printed["requests.hpp"]
    assert "std::int64_t limit = 50;" in requests
    assert "std::vector<std::string> filter{};" in requests
    assert "Thing body{};" in requests
    assert "EventBatch" not in requests


def test_tables_hold_every_limit(printed: dict[str, str]) -> None:
    schemas = printed["schemas.cpp"]
    assert '{"name", {.kind = Kind::string, .min_size = 1, .max_size = 64, .pattern = &pattern_0}, true},' in schemas
    assert '{"colour", {.kind = Kind::enumeration, .nullable = true, .max_size = 64, .enumeration = &Colour}, false},' in schemas
    assert ".unique_items = true, .max_size = 3, .item = &Thing_parts_item}" in schemas
    assert "const Type Thing_parts_item = {.kind = Kind::array, .item = &Thing_parts_item_item};" in schemas
    assert ".min_number = 0.0, .max_number = 0.95" in schemas
    assert ".min_integer = INT64_MIN, .max_integer = 10" in schemas
    assert 'const Object Event = {"Event", Event_properties, 1, true,\n    Event_content_keys, 2};' in schemas
    assert '    "prompt",\n' in schemas
    assert "ThingPage" not in schemas  # what only goes out is not validated


def test_routes_stand_in_the_order_that_the_router_searches(printed: dict[str, str]) -> None:
    lines = [line.strip() for line in printed["routes.cpp"].splitlines() if line.strip().startswith('{"')]
    assert [line.split(",")[0] for line in lines] == [
        '{"events.create_batch"',
        '{"things.list"',
        '{"things.create"',
        '{"things.delete"',
        '{"documents.openapi"',
    ]
    assert '"/api/v1/things", Form::write, Credential::bearer, Scope::admin_config, RateClass::write' in printed["routes.cpp"]
    assert "&thunks::events_create_batch" in printed["routes.cpp"]


def test_a_page_is_embedded_from_where_the_build_puts_it() -> None:
    page = replace(DOCUMENT, id="documents.reference", path="/docs", responses=(Response(200, "The page.", "text/html", None),))
    files = emit(contract(DOCUMENT, page), frozenset())
    assert 'EMBED(documents_openapi, VENTURI_DOCUMENTS "/openapi.json");' in files["documents.cpp"]
    assert 'EMBED(documents_reference, VENTURI_PAGES "/docs.html");' in files["documents.cpp"]
    assert 'documents_reference = {"text/html; charset=utf-8",' in files["documents.cpp"]


def test_a_batch_says_where_its_events_are(printed: dict[str, str]) -> None:
    assert '{&tables::Event, &tables::EventBatch, "events", 500,\n    domain::EventKind::observability' in printed["operations/things.cpp"]


def test_list_parameters_are_refused_with_their_own_codes(printed: dict[str, str]) -> None:
    thunks = printed["operations/things.cpp"]
    assert '{"filter", Where::query, {.kind = Kind::string, .max_size = 512}, false, true, ErrorCode::filter_invalid},' in thunks
    assert "ErrorCode::validation_failed},\n" in thunks


def test_allowlists_know_units_and_what_can_only_be_sorted(printed: dict[str, str]) -> None:
    filters = printed["filters.hpp"]
    assert 'domain::FilterField{"cost_usd", decimal, set(gt, lt), true, 12},' in filters
    assert 'domain::FilterField{"colour", member, set(eq, in), false, 0},' in filters
    assert 'domain::FilterField{"name", text, 0, true, 0},' in filters


def test_pending_operations_leave_no_trace() -> None:
    printed = emit(contract(), frozenset({"things.create", "events.create_batch"}))
    assert all("things_create" not in text and "events_create_batch" not in text for text in printed.values())
    assert "Object Thing" not in printed["schemas.cpp"]


def test_a_partner_twin_is_answered_by_the_public_handler() -> None:
    twin = replace(DELETE, id="partner.things.delete", path="/api/partner/v1/things/{id}", surface="partner", mirrors="things.delete")
    printed = emit(contract(DELETE, twin), frozenset())
    assert printed["handlers.hpp"].count("Reply<Empty> things_delete(") == 1
    assert printed["routes.cpp"].count("thunks::things_delete") == 2
    assert "partner.things.delete" in printed["routes.cpp"]


def test_a_partner_twin_waits_with_its_public_operation() -> None:
    twin = replace(DELETE, id="partner.things.delete", path="/api/partner/v1/things/{id}", surface="partner", mirrors="things.delete")
    printed = emit(contract(DELETE, CREATE, twin), frozenset({"things.delete"}))
    assert all("things.delete" not in text and "things_delete" not in text for text in printed.values())


def test_a_partner_twin_is_not_listed_as_pending(tmp_path: Path) -> None:
    path = tmp_path / "pending.yaml"
    path.write_text("operations: [partner.things.delete]\n")
    with pytest.raises(ValueError, match="a partner twin follows its public operation"):
        pending.read(path)


def test_a_page_is_routed_and_nothing_else_of_it_is_generated() -> None:
    page = replace(DELETE, id="things.show", http_method="GET", responses=(replace(DELETE.responses[0], media_type="text/html"),), idempotency="none")
    printed = emit(contract(page), frozenset())
    assert '{"things.show", "GET", "/api/v1/things/{id}", Form::page' in printed["routes.cpp"]
    assert "things_show" not in "".join(printed.values())
    assert "ThingsShowRequest" not in printed["requests.hpp"]


def test_deprecation_is_spelled_as_the_headers_want_it() -> None:
    old = replace(DELETE, deprecated_since="2026-01-01", sunset="2027-06-30")
    assert '{"@1767225600", "Wed, 30 Jun 2027 00:00:00 GMT"}' in emit(contract(old), frozenset())["routes.cpp"]


def test_what_the_server_has_no_form_for_is_refused_with_its_place() -> None:
    odd = replace(CREATE, body=Body("application/xml", Type("model", "Thing"), True, 10))
    with pytest.raises(ValueError, match=r"contract.yaml:1.*application/xml"):
        emit(contract(odd), frozenset())
    mixed = replace(SEND, body=Body("application/json", Type("model", "Thing"), True, 10))
    with pytest.raises(ValueError, match="a batch is one bounded list"):
        emit(contract(mixed), frozenset())


def test_an_unknown_pending_operation_is_refused() -> None:
    with pytest.raises(ValueError, match="does not have: things.rename"):
        emit(contract(), frozenset({"things.rename"}))


def test_the_pending_list_is_read_as_it_stands(tmp_path: object) -> None:
    path = pending.PENDING
    assert path.name == "pending.yaml"
    assert all("." in name for name in pending.read(path))


def test_the_kitchen_sink_is_printed_as_expected() -> None:
    produced = emit(load_contract(KITCHEN_SINK), frozenset())
    if os.environ.get("UPDATE_GOLDEN"):
        shutil.rmtree(EXPECTED, ignore_errors=True)
        for path, text in produced.items():
            (EXPECTED / path).parent.mkdir(parents=True, exist_ok=True)
            (EXPECTED / path).write_text(text)
    assert produced == {str(p.relative_to(EXPECTED)): p.read_text() for p in EXPECTED.rglob("*") if p.is_file()}


def test_emitting_twice_gives_the_same_text() -> None:
    assert emit(contract(), frozenset()) == emit(contract(), frozenset())
