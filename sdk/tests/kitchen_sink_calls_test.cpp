// Generated methods over a scripted core: what they hand to it, and what they make of its answers.
#include <doctest/doctest.h>

#include <string>

#include "operations/table.hpp"
#include "scripted_core.hpp"
#include "venturi/resources/accessors.hpp"

using namespace venturi;
using runtime::NamedValue;
using runtime::Scripted;

namespace {

// As Venturi is, over any core.
class Face : public ResourceAccessors {
public:
    explicit Face(std::shared_ptr<runtime::Core> core) : ResourceAccessors(std::move(core)) {}
};

const char* const widget =
    R"({"id":"w","name":"n","made_at":"2026-05-29T18:30:00Z","color":"red","evidence":{"band":"low","confidence":0}})";

std::string page(std::string items, std::string next) {
    return "{\"data\":[" + items + "],\"page\":{\"next_cursor\":" + (next.empty() ? "null" : "\"" + next + "\"") +
           ",\"limit\":2,\"has_more\":" + (next.empty() ? "false" : "true") + "}}";
}

}  // namespace

TEST_CASE("the table has every operation of the SDK, sorted, with what the contract says of it") {
    for (std::size_t i = 1; i < operations::all().size(); ++i)
        CHECK(operations::all()[i - 1]->id < operations::all()[i]->id);
    const auto* create = operations::find("widgets.create");
    REQUIRE(create != nullptr);
    CHECK(create->method == runtime::HttpMethod::post);
    CHECK(create->path == "/api/v1/widgets");
    CHECK(create->scope == "admin:config");
    CHECK(create->idempotency == runtime::Idempotency::key);
    CHECK(create->route_class == runtime::RouteClass::write);
    CHECK(create->body_media_type == "application/json");
    CHECK(create->partner);
    CHECK(operations::find("widgets.list")->paginated);
    CHECK(operations::find("widget_events.create")->credential == runtime::CredentialKind::ingestion);
    CHECK(operations::find("widgets.delete")->method == runtime::HttpMethod::del);
    CHECK(operations::find("oauth.token") == nullptr);
    CHECK(operations::find("") == nullptr);
}

TEST_CASE("arguments become plain text in their places") {
    Scripted scripted;
    scripted.answer(R"({"number":7})");
    CHECK(Face(scripted.core).widgets().parts().get("wid/1", 7).value().number == 7);
    CHECK(scripted.request(0).op->id == "widgets.parts.get");
    CHECK(scripted.request(0).path_args == std::vector<NamedValue>{{"id", "wid/1"}, {"part_number", "7"}});
    CHECK(scripted.request(0).body.empty());
}

TEST_CASE("a body is the model's JSON, and options are passed on") {
    Scripted scripted;
    CallOptions options;
    options.idempotency_key = "key";
    const auto call = Face(scripted.core).widgets().create({.name = "gear", .color = Color::red}, options);
    CHECK(scripted.request(0).body == R"({"name":"gear","color":"red"})");
    CHECK(scripted.engine->submitted[0].options.idempotency_key == "key");
    CHECK_FALSE(call.done());
    call.cancel();
    CHECK(scripted.engine->cancelled == std::vector<runtime::CallId>{1});
}

TEST_CASE("an answer becomes the method's type, with what is known beside it") {
    Scripted scripted;
    scripted.answer(widget);
    const auto call = Face(scripted.core).widgets().update("w", {.note = nullptr});
    CHECK(call.value().color == Color::red);
    CHECK(call.info().trace_id == "trace");
    CHECK(call.info().attempts == 2);
}

TEST_CASE("a method without a value only succeeds or fails") {
    Scripted scripted;
    scripted.answer("", 204);
    CHECK(Face(scripted.core).widgets().delete_("w").result().ok());
    Error error;
    error.code = ErrorCode::not_found;
    scripted.engine->answers.emplace_back(error);
    const auto failed = Face(scripted.core).widgets().delete_("w").result();
    CHECK(failed.error().code == ErrorCode::not_found);
}

TEST_CASE("an answer that is not what the contract promises is a decoding error that says which call it was") {
    Scripted scripted;
    scripted.answer(R"({"id":"w"})");
    const auto result = Face(scripted.core).widgets().get("w").result();
    REQUIRE_FALSE(result.ok());
    CHECK(result.error().kind == ErrorKind::decode);
    CHECK(result.error().message == "cannot read the answer at /name: a required field is missing");
    CHECK(result.error().trace_id == "trace");
    CHECK(result.error().http_status == 200);
    CHECK(result.error().attempts == 2);
}

TEST_CASE("a list sends its parameters with every page, and only the cursor changes") {
    Scripted scripted;
    scripted.answer(page(widget, "c1"));
    scripted.answer(page(std::string(widget) + "," + widget, ""));
    const auto items = Face(scripted.core)
                           .widgets()
                           .list({.color = {Color::red, Color::default_},
                                  .class_ = "x",
                                  .with_parts = true,
                                  .limit = 2,
                                  .filter = {"name:eq:a,b", "price_usd:gt:0.1"},
                                  .sort = "-made_at"})
                           .collect();
    CHECK(items.size() == 3);
    const std::vector<NamedValue> first{{"color", "red"},       {"color", "default"}, {"class", "x"},
                                        {"with_parts", "true"}, {"limit", "2"},       {"filter", "name:eq:a,b"},
                                        {"filter", "price_usd:gt:0.1"}, {"sort", "-made_at"}};
    CHECK(scripted.request(0).query == first);
    auto second = first;
    second.insert(second.begin() + 4, {"cursor", "c1"});
    CHECK(scripted.request(1).query == second);
    CHECK(scripted.engine->submitted.size() == 2);
}
