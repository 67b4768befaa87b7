#include "venturi/arrow.hpp"

#include <doctest/doctest.h>

#include <cerrno>
#include <map>
#include <memory>
#include <string>
#include <vector>

#include "arrow/c_data.hpp"
#include "arrow/stream.hpp"
#include "support/arrow_text.hpp"
#include "venturi/models/attribution.hpp"

using namespace venturi;
using columns::release;

namespace {

using State = detail::CallState<ListPage<AttributionRecord>>;

// Pages by cursor ("" is the first), and what was asked for.
struct Script {
    std::map<std::string, std::string> bodies{};
    std::map<std::string, Error> fails{};  // once
    std::vector<std::string> asked{};
    std::string silent = "none";  // the cursor that is not answered
    std::vector<std::shared_ptr<State>> pending{};
    int cancelled = 0;
};

std::string page(int from, int records, const std::string& next) {
    AttributionPage page;
    for (int i = from; i < from + records; ++i) page.data.emplace_back().id = "attr_" + std::to_string(i);
    page.page.has_more = !next.empty();
    if (!next.empty()) page.page.next_cursor = next;
    return to_json(page);
}

auto call_from(Script& script) {
    return [&script](std::optional<std::string> cursor) {
        const std::string at = cursor.value_or("");
        script.asked.push_back(at);
        auto state = std::make_shared<State>(State::Decode{});
        state->set_control({[&script] { ++script.cancelled; }, [] { return false; }});
        if (at == script.silent) script.pending.push_back(state);
        else if (const auto failing = script.fails.find(at); failing != script.fails.end()) {
            state->complete(failing->second);
            script.fails.erase(failing);
        } else {
            state->complete(detail::RawAnswer{script.bodies.at(at), {}});
        }
        return Call<ListPage<AttributionRecord>>(state);
    };
}

Items<AttributionRecord> items(Script& script) { return Items<AttributionRecord>(call_from(script)); }

Script three_pages() {
    return {.bodies = {{"", page(0, 2, "a")}, {"a", page(2, 2, "b")}, {"b", page(4, 1, "")}}};
}

// The ids of a batch, which is released.
std::string ids(const ArrowStream& stream, ArrowArray& batch) {
    ArrowSchema schema;
    stream.schema(&schema);
    std::string out;
    for (std::int64_t row = 0; row < batch.length; ++row)
        out += tests::arrow_value(*schema.children[0], *batch.children[0], row).substr(5) + ' ';
    release(schema);
    release(batch);
    return out;
}

Error failure(ErrorKind kind, int status = 0) {
    Error error;
    error.kind = kind;
    error.http_status = status;
    error.message = "made up";
    return error;
}

}  // namespace

TEST_CASE("a batch ends with the first page that brings it to its size, the last one holds the rest") {
    Script script = three_pages();
    ArrowStream stream = items(script).to_arrow(3);
    CHECK(script.asked.empty());
    ArrowArray batch;
    CHECK(stream.next(&batch).value());
    CHECK(ids(stream, batch) == "0 1 2 3 ");
    CHECK(stream.cursor() == "b");
    CHECK(stream.next(&batch).value());
    CHECK(ids(stream, batch) == "4 ");
    CHECK_FALSE(stream.cursor());
    CHECK_FALSE(stream.next(&batch).value());
    CHECK((batch.release == nullptr));
    CHECK(script.asked == std::vector<std::string>{"", "a", "b"});
}

TEST_CASE("an empty list has a schema and no batch") {
    Script script{.bodies = {{"", page(0, 0, "")}}};
    ArrowStream stream = items(script).to_arrow();
    ArrowArray batch;
    CHECK_FALSE(stream.next(&batch).value());
    CHECK((batch.release == nullptr));
    CHECK_FALSE(stream.next(&batch).value());
}

TEST_CASE("after an error the rows before it are kept, and the same page is asked for again") {
    Script script = three_pages();
    script.fails.emplace("b", failure(ErrorKind::network));
    ArrowStream stream = items(script).to_arrow();
    ArrowArray batch;
    const Result<bool> failed = stream.next(&batch);
    REQUIRE_FALSE(failed);
    CHECK(failed.error().kind == ErrorKind::network);
    CHECK((batch.release == nullptr));
    CHECK(stream.next(&batch).value());
    CHECK(ids(stream, batch) == "0 1 2 3 4 ");
    CHECK(script.asked == std::vector<std::string>{"", "a", "b", "b"});
}

TEST_CASE("a page that cannot be read is an error with its place, and what was asked ahead is cancelled") {
    Script script = three_pages();
    script.bodies["a"].replace(script.bodies["a"].find("\"attr_3\""), 8, "3");
    script.silent = "b";
    ArrowStream stream = items(script).to_arrow();
    ArrowArray batch;
    const Result<bool> failed = stream.next(&batch);
    REQUIRE_FALSE(failed);
    CHECK(failed.error().kind == ErrorKind::decode);
    CHECK(failed.error().message.find("/data/1/id") != std::string::npos);
    CHECK(failed.error().effect == Effect::unknown);
    CHECK(script.cancelled == 1);
    script.bodies["a"] = page(2, 2, "b");
    script.silent = "none";
    CHECK(stream.next(&batch).value());
    CHECK(ids(stream, batch) == "0 1 2 3 4 ");
}

TEST_CASE("a server that leads round in a circle, or forgets where the list goes on, is an error") {
    Script circle{.bodies = {{"", page(0, 1, "a")}, {"a", page(1, 1, "a")}}};
    ArrowStream stream = items(circle).to_arrow();
    ArrowArray batch;
    Result<bool> failed = stream.next(&batch);
    REQUIRE_FALSE(failed);
    CHECK(failed.error().message.find("repeated a cursor") != std::string::npos);

    Script lost{.bodies = {{"", R"({"data":[],"page":{"next_cursor":null,"limit":50,"has_more":true}})"}}};
    ArrowStream other = items(lost).to_arrow();
    failed = other.next(&batch);
    REQUIRE_FALSE(failed);
    CHECK(failed.error().message.find("does not say where it goes on") != std::string::npos);
}

TEST_CASE("a batch ends before a column's text outgrows what its offsets reach, and a page that alone does is refused") {
    Script script = three_pages();
    const std::string padding(500, 'x');
    for (auto& [cursor, body] : script.bodies) body.insert(body.find("attr_"), padding);
    const std::size_t one = script.bodies[""].size();
    const auto stream = [&](std::size_t reach) {
        return columns::Stream([call = call_from(script)](auto cursor) { return call(std::move(cursor)).state(); },
                               detail::arrow_table<AttributionRecord>(), 1000, reach);
    };
    ArrowArray batch;
    columns::Stream tight = stream(one + 400);
    std::string lengths;
    while (tight.next(batch).value()) {
        lengths += std::to_string(batch.length) + ' ';
        release(batch);
    }
    CHECK(lengths == "2 3 ");
    columns::Stream hopeless = stream(one - 1);
    CHECK(hopeless.next(batch).error().message.find("too large") != std::string::npos);
}

TEST_CASE("what was asked ahead is cancelled with the stream") {
    Script script = three_pages();
    script.silent = "a";
    {
        ArrowStream stream = items(script).to_arrow(1);
        ArrowArray batch;
        REQUIRE(stream.next(&batch).value());
        release(batch);
        CHECK(script.asked == std::vector<std::string>{"", "a"});
    }
    CHECK(script.cancelled == 1);
}

TEST_CASE("batches outlive their stream") {
    Script script = three_pages();
    ArrowArray batch;
    {
        ArrowStream stream = items(script).to_arrow(1);
        REQUIRE(stream.next(&batch).value());
    }
    ArrowStream other = items(script).to_arrow();
    CHECK(ids(other, batch) == "0 1 ");
    CHECK((batch.release == nullptr));
}

TEST_CASE("an exported stream is read and released through the C interface alone") {
    Script script = three_pages();
    ArrowArrayStream stream;
    items(script).to_arrow(3).export_to(&stream);
    ArrowSchema schema;
    REQUIRE(stream.get_schema(&stream, &schema) == 0);
    CHECK(std::string(schema.children[0]->name) == "id");
    ArrowArray batch;
    REQUIRE(stream.get_next(&stream, &batch) == 0);
    ArrowArrayStream moved = stream;
    stream.release = nullptr;
    ArrowArray last;
    REQUIRE(moved.get_next(&moved, &last) == 0);
    ArrowArray end;
    CHECK(moved.get_next(&moved, &end) == 0);
    CHECK((end.release == nullptr));
    CHECK(moved.get_last_error(&moved) == nullptr);
    moved.release(&moved);
    CHECK((moved.release == nullptr));
    CHECK(tests::arrow_rows(schema, batch).size() == 4);
    CHECK(tests::arrow_rows(schema, last).at(0).starts_with("id=attr_4 "));
    for (ArrowArray* array : {&batch, &last}) array->release(array);
    schema.release(&schema);
}

TEST_CASE("errors cross the C interface as codes, with their text, and whole for those who know the SDK") {
    struct Case {
        Error error;
        int code;
    };
    for (const Case& c : {Case{failure(ErrorKind::cancelled), ECANCELED}, Case{failure(ErrorKind::timeout), ETIMEDOUT},
                          Case{failure(ErrorKind::config), EINVAL}, Case{failure(ErrorKind::api, 400), EINVAL},
                          Case{failure(ErrorKind::api, 503), EIO}, Case{failure(ErrorKind::network), EIO}}) {
        Script script = three_pages();
        script.fails.emplace("", c.error);
        ArrowArrayStream stream;
        items(script).to_arrow().export_to(&stream);
        CHECK(ArrowStream::last_error(&stream) == nullptr);
        ArrowArray batch;
        CHECK(stream.get_next(&stream, &batch) == c.code);
        CHECK((batch.release == nullptr));
        CHECK(std::string(stream.get_last_error(&stream)).find("made up") != std::string::npos);
        REQUIRE(ArrowStream::last_error(&stream) != nullptr);
        CHECK(ArrowStream::last_error(&stream)->kind == c.error.kind);
        CHECK(stream.get_next(&stream, &batch) == 0);
        CHECK(ArrowStream::last_error(&stream) == nullptr);
        CHECK(stream.get_last_error(&stream) == nullptr);
        batch.release(&batch);
        stream.release(&stream);
    }
    ArrowArrayStream foreign{};
    CHECK(ArrowStream::last_error(&foreign) == nullptr);
}

TEST_CASE("waiting on the client's own thread is refused, not endless") {
    Items<AttributionRecord> on_its_thread([](std::optional<std::string>) {
        auto state = std::make_shared<State>(State::Decode{});
        state->set_control({[] {}, [] { return true; }});
        return Call<ListPage<AttributionRecord>>(state);
    });
    ArrowStream stream = on_its_thread.to_arrow();
    ArrowArray batch;
    const Result<bool> refused = stream.next(&batch);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().kind == ErrorKind::config);
}
