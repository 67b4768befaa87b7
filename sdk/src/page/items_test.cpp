#include "venturi/items.hpp"

#include <doctest/doctest.h>
#include <map>
#include <memory>
#include <ranges>
#include <string>
#include <vector>

using namespace venturi;

namespace {

static_assert(std::ranges::input_range<const Items<int>>);
static_assert(std::ranges::input_range<Pages<int>>);

using State = detail::CallState<ListPage<int>>;

// What the server would answer at a cursor ("" is the first page), and which cursors were asked for.
struct Script {
    struct Step {
        std::vector<int> data;
        std::optional<std::string> next;
        bool fails = false;
    };
    std::map<std::string, Step> steps{};
    std::vector<std::string> asked{};
    std::vector<std::shared_ptr<State>> pending{};  // filled instead of answering, while `hold`
    bool hold = false;
    int cancelled = 0;
};

Script::Step& step_of(const std::string& body) {
    // The body carries the address of its step: a test's decoder may be as simple as that.
    return *reinterpret_cast<Script::Step*>(std::stoull(body));
}

Result<ListPage<int>> decode(std::string body, const ResponseInfo&) {
    const Script::Step& step = step_of(body);
    ListPage<int> page;
    page.data = step.data;
    page.next_cursor = step.next;
    page.has_more = step.next.has_value();
    return page;
}

Error failure() {
    Error error;
    error.kind = ErrorKind::network;
    return error;
}

Items<int> items(Script& script) {
    return Items<int>([&script](std::optional<std::string> cursor) {
        script.asked.push_back(cursor.value_or(""));
        auto state = std::make_shared<State>(&decode);
        state->set_control({[&script] { ++script.cancelled; }, [] { return false; }});
        Script::Step& step = script.steps.at(cursor.value_or(""));
        if (script.hold) script.pending.push_back(state);
        else if (std::exchange(step.fails, false)) state->complete(failure());
        else state->complete(detail::RawAnswer{std::to_string(reinterpret_cast<std::uintptr_t>(&step)), {}});
        return Call<ListPage<int>>(state);
    });
}

}  // namespace

TEST_CASE("items of all pages come in order, empty pages in between included") {
    Script script{{{"", {{1, 2}, "a"}}, {"a", {{}, "b"}}, {"b", {{3}, "c"}}, {"c", {{}, std::nullopt}}}};
    CHECK(items(script).collect() == std::vector{1, 2, 3});
    CHECK(script.asked == std::vector<std::string>{"", "a", "b", "c"});
}

TEST_CASE("an empty list is an empty range") {
    Script script{{{"", {{}, std::nullopt}}}};
    for (const int item : items(script)) FAIL(item);
}

TEST_CASE("nothing is requested before the range is walked, and nothing beyond the first page while it suffices") {
    Script script{{{"", {{1, 2}, "a"}}, {"a", {{3}, std::nullopt}}}};
    const auto list = items(script);
    CHECK(script.asked.empty());
    CHECK(list.collect(2) == std::vector{1, 2});
    CHECK(script.asked.size() == 1);
}

TEST_CASE("from the second page on, one page is requested ahead, and cancelled if it is not wanted") {
    Script script{{{"", {{1}, "a"}}, {"a", {{2}, "b"}}, {"b", {{3}, "c"}}, {"c", {{4}, std::nullopt}}}};
    {
        auto pages = items(script).pages();
        (void)pages.next();
        CHECK(script.asked.size() == 1);
        script.hold = false;
        (void)pages.next();
        CHECK(script.asked == std::vector<std::string>{"", "a", "b"});
        script.hold = true;
        CHECK(pages.next().value()->data == std::vector{3});
        CHECK(script.pending.size() == 1);
    }
    CHECK(script.cancelled == 1);
}

TEST_CASE("an error leaves the reader where it was, so that it can go on") {
    Script script{{{"", {{1}, "a"}}, {"a", {{2}, std::nullopt, true}}}};
    auto pages = items(script).pages();
    (void)pages.next();
    CHECK(pages.next().error().kind == ErrorKind::network);
    CHECK(pages.cursor() == "a");
    CHECK(pages.next().value()->data == std::vector{2});
    CHECK_FALSE(pages.next().value().has_value());
}

TEST_CASE("walking items throws what went wrong") {
    Script script{{{"", {{1}, "a"}}, {"a", {{2}, std::nullopt, true}}}};
    CHECK_THROWS_AS((void)items(script).collect(), TransportError);
}

TEST_CASE("a server that repeats a cursor is an error, not an endless loop") {
    Script same{{{"", {{1}, "a"}}, {"a", {{2}, "a"}}}};
    CHECK_THROWS_AS((void)items(same).collect(), DecodeError);
    CHECK(same.asked.size() == 2);

    Script circle{{{"", {{1}, "a"}}, {"a", {{2}, "b"}}, {"b", {{3}, "c"}}, {"c", {{4}, "a"}}}};
    CHECK_THROWS_AS((void)items(circle).collect(), DecodeError);
    CHECK(circle.asked.size() < 20);
}

TEST_CASE("the first page is a call like any other") {
    Script script{{{"", {{1, 2}, "a"}}}};
    const auto page = items(script).first_page().value();
    CHECK(page.data == std::vector{1, 2});
    CHECK(page.next_cursor == "a");
    CHECK(page.has_more);
}

TEST_CASE("pages are a range too, and move") {
    Script script{{{"", {{1}, "a"}}, {"a", {{2}, "b"}}, {"b", {{3}, std::nullopt}}}};
    auto first = items(script).pages();
    (void)first.next();
    (void)first.next();
    auto moved = std::move(first);
    int pages = 0;
    for (const auto& page : moved) pages += static_cast<int>(page.data.size());
    CHECK(pages == 1);
}
