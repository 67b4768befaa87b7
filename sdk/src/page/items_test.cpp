#include "venturi/items.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <concepts>
#include <map>
#include <memory>
#include <ranges>
#include <string>
#include <vector>

using namespace venturi;

namespace {

static_assert(std::ranges::input_range<const Items<int>>);
static_assert(std::ranges::input_range<Pages<int>>);
static_assert(std::ranges::viewable_range<Items<int>>);
static_assert(std::movable<Pages<int>> && std::copyable<Items<int>>);
static_assert(std::same_as<std::ranges::range_reference_t<const Items<int>>, int&>);

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

TEST_CASE("a server that repeats the cursor at which a list was resumed is noticed on the page that does") {
    std::map<std::string, Script::Step> steps{{"a", {{1}, "a"}}};
    std::vector<std::string> asked;
    const Items<int> resumed(
        [&](std::optional<std::string> cursor) {
            asked.push_back(cursor.value_or(""));
            auto state = std::make_shared<State>(&decode);
            state->complete(detail::RawAnswer{std::to_string(reinterpret_cast<std::uintptr_t>(&steps.at(asked.back()))), {}});
            return Call<ListPage<int>>(state);
        },
        nullptr, "a");
    auto pages = resumed.pages();
    CHECK(pages.cursor() == "a");
    const auto page = pages.next();
    REQUIRE_FALSE(page.ok());
    CHECK(page.error().kind == ErrorKind::decode);
    CHECK(asked == std::vector<std::string>{"a"});
}

TEST_CASE("a cursor resumes its list in another one exactly there, after an error too") {
    const std::map<std::string, Script::Step> steps{{"", {{1, 2}, "a"}}, {"a", {{3}, "b", true}}, {"b", {{4}, std::nullopt}}};
    Script script{steps};
    auto pages = items(script).pages();
    std::vector<int> seen = pages.next().value()->data;
    CHECK_FALSE(pages.next().ok());
    REQUIRE(pages.cursor() == "a");

    // As a list method does it: the first page is the one at the cursor that the parameters have.
    Script elsewhere{steps};
    elsewhere.steps.at("a").fails = false;
    const Items<int> rest([&elsewhere, from = pages.cursor()](std::optional<std::string> cursor) {
        elsewhere.asked.push_back(cursor.value_or(*from));
        auto state = std::make_shared<State>(&decode);
        Script::Step& step = elsewhere.steps.at(cursor.value_or(*from));
        state->complete(detail::RawAnswer{std::to_string(reinterpret_cast<std::uintptr_t>(&step)), {}});
        return Call<ListPage<int>>(state);
    });
    for (const int item : rest) seen.push_back(item);
    CHECK(seen == std::vector{1, 2, 3, 4});
    CHECK(elsewhere.asked == std::vector<std::string>{"a", "b"});
}

TEST_CASE("a cursor that led to an error stays where it was while a page is requested ahead") {
    Script script{{{"", {{1}, "a"}}, {"a", {{2}, "b"}}, {"b", {{3}, std::nullopt, true}}}};
    auto pages = items(script).pages();
    (void)pages.next();
    (void)pages.next();
    CHECK(pages.cursor() == "b");
    CHECK_FALSE(pages.next().ok());
    CHECK(pages.cursor() == "b");
    CHECK(pages.next().value()->data == std::vector{3});
    CHECK(script.asked == std::vector<std::string>{"", "a", "b", "b"});
}

TEST_CASE("lists go through the standard algorithms") {
    Script script{{{"", {{1, 2, 3}, "a"}}, {"a", {{4, 5}, "b"}}, {"b", {{6}, std::nullopt}}}};
    const auto list = items(script);
    CHECK(std::ranges::count_if(list, [](int i) { return i > 2; }) == 4);
}

TEST_CASE("lists go through the standard views") {
    Script script{{{"", {{1, 2, 3}, "a"}}, {"a", {{4, 5}, "b"}}, {"b", {{6}, std::nullopt}}}};
    std::vector<int> seen;
    for (const int item : items(script) | std::views::filter([](int i) { return i % 2 == 0; }) | std::views::take(2)) seen.push_back(item);
    CHECK(seen == std::vector{2, 4});
    CHECK(script.asked == std::vector<std::string>{"", "a", "b"});
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

TEST_CASE("a page that is done with lends its memory, and nothing else") {
    // Decodes "1,2" over what it is given, and says how much room that had.
    static std::vector<std::size_t> room;
    room.clear();
    const auto over = [](std::string body, const ResponseInfo&, ListPage<int>* spare) -> Result<ListPage<int>> {
        room.push_back(spare == nullptr ? 0 : spare->data.capacity());
        ListPage<int> page;
        if (spare != nullptr) page.data = std::move(spare->data);
        page.data.assign({static_cast<int>(body.size())});
        page.has_more = body.size() < 3;
        if (page.has_more) page.next_cursor = body + "x";
        return page;
    };
    const Items<int> list([over](std::optional<std::string> cursor) {
        auto state = std::make_shared<State>(static_cast<State::DecodeOver>(over));
        state->complete(detail::RawAnswer{cursor.value_or("x"), {}});
        return Call<ListPage<int>>(state);
    });
    CHECK(list.collect() == std::vector{1, 2, 3});
    CHECK(room == std::vector<std::size_t>{0, 1, 1});

    auto pages = list.pages();
    auto first = pages.next().value();
    auto second = pages.next(std::move(*first)).value();
    CHECK(second->data == std::vector{2});
    CHECK(pages.next().value()->data == std::vector{3});
    CHECK(second->data == std::vector{2});
    CHECK(room == std::vector<std::size_t>{0, 1, 1, 0, 1, 0});
}

TEST_CASE("a walk that ended with an error goes on with the page that failed") {
    Script script{{{"", {{1, 2}, "a"}}, {"a", {{3, 4}, std::nullopt, true}}}};
    const auto list = items(script);
    auto it = list.begin();
    ++it;
    CHECK_THROWS_AS(++it, TransportError);
    ++it;
    CHECK(*it == 3);
}
