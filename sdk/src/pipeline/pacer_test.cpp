#include "pipeline/pacer.hpp"

#include <doctest/doctest.h>

using namespace std::chrono_literals;
using namespace venturi;
using pipeline::BucketNews;
using pipeline::Pacer;

namespace {

constexpr auto lane = Pacer::Lane::read;
constexpr Pacer::TimePoint start{};

BucketNews says(std::int64_t limit, std::int64_t left, std::chrono::seconds reset, std::optional<std::chrono::seconds> window = {}) {
    BucketNews news;
    news.state = {limit, left, reset, "read"};
    news.window = window;
    return news;
}

struct Line {
    Pacer pacer{60s};
    Pacer::TimePoint now = start;
    runtime::CallId ids = 0;
    std::vector<Pacer::Ticket> out;

    std::optional<std::chrono::nanoseconds> enter(std::chrono::nanoseconds time = 30s, double cost = 1) {
        return pacer.enter(lane, {++ids, cost, now + time, now}, now);
    }
    // Lets go whoever may; returns how many did.
    int go() {
        int gone = 0;
        while (auto admitted = pacer.next(lane, now)) {
            out.push_back(admitted->ticket);
            ++gone;
        }
        return gone;
    }
    void answer(const BucketNews& news) {
        pacer.answered(lane, out.front(), news, now);
        out.erase(out.begin());
    }
    std::optional<std::chrono::nanoseconds> wait() const {
        const auto turn = pacer.next_turn(lane, now);
        return turn ? std::optional{*turn - now} : std::nullopt;
    }
};

// A line whose bucket of ten, one a second, was last seen with `left`.
Line seen(std::int64_t left) {
    Line line;
    line.enter();
    line.go();
    line.answer(says(10, left, std::chrono::seconds{10 - left}, 10s));
    return line;
}

}  // namespace

TEST_CASE("the first call of a class goes alone; its answer opens the line") {
    Line line;
    for (int i = 0; i < 20; ++i) line.enter();
    CHECK(line.go() == 1);
    CHECK_FALSE(line.wait());
    line.answer(says(100, 99, 1s, 10s));
    CHECK(line.go() == 19);
}

TEST_CASE("where nothing is told of a limit, nobody waits") {
    for (const bool answered : {true, false}) {
        Line line;
        for (int i = 0; i < 9; ++i) line.enter();
        CHECK(line.go() == 1);
        if (answered) line.answer({});
        else line.pacer.unanswered(lane, line.out.front());
        CHECK(line.go() == 8);
    }
}

TEST_CASE("who is in flight is counted, and the rest wait for the bucket to fill, in their order") {
    Line line = seen(3);
    for (int i = 0; i < 6; ++i) line.enter();
    CHECK(line.go() == 3);
    CHECK(line.wait().value() > 999ms);
    CHECK(line.wait().value() < 1002ms);  // a thousandth slower than told
    line.now += 1002ms;
    CHECK(line.go() == 1);
    line.now += 2004ms;
    CHECK(line.go() == 2);
}

TEST_CASE("an answer that was overtaken does not raise the estimate") {
    Line line = seen(5);
    for (int i = 0; i < 5; ++i) line.enter();
    CHECK(line.go() == 5);
    line.answer(says(10, 4, 6s, 10s));  // the first: four others are still on their way
    line.enter();
    CHECK(line.go() == 0);
    for (int i = 3; i >= 0; --i) line.answer(says(10, i, std::chrono::seconds{10 - i}, 10s));
    CHECK(line.go() == 0);
    line.now += 1002ms;
    CHECK(line.go() == 1);
    line.answer(says(10, 0, 10s, 10s));
}

TEST_CASE("another client of the same bucket lowers the estimate") {
    Line line = seen(8);
    line.enter();
    CHECK(line.go() == 1);
    line.answer(says(10, 1, 9s, 10s));
    for (int i = 0; i < 3; ++i) line.enter();
    CHECK(line.go() == 1);
}

TEST_CASE("429 closes the lane until its Retry-After, which is clamped") {
    Line line = seen(8);
    line.enter();
    line.enter();
    line.go();
    BucketNews refusal = says(10, 0, 10s, 10s);
    refusal.refused = true;
    refusal.retry_after = 4s;
    line.answer(refusal);
    line.enter();
    CHECK(line.go() == 0);
    CHECK(line.wait() == 4s);
    line.now += 4s;
    CHECK(line.go() == 1);
    refusal.retry_after = 3600s;
    line.answer(refusal);
    line.enter(120s);
    CHECK(line.wait() == 60s);
}

TEST_CASE("a 429 without numbers lets one call try when the lane opens") {
    Line line;
    line.enter();
    line.go();
    BucketNews refusal;
    refusal.refused = true;
    refusal.retry_after = 2s;
    line.answer(refusal);
    for (int i = 0; i < 5; ++i) line.enter();
    CHECK(line.go() == 0);
    CHECK(line.wait() == 2s);
    line.now += 2s;
    CHECK(line.go() == 1);
}

TEST_CASE("who cannot be served in time is told so at once, counting those before it") {
    Line line = seen(1);
    CHECK_FALSE(line.enter(10s));
    CHECK_FALSE(line.enter(2s));       // one second away
    const auto late = line.enter(2s);  // two seconds away
    REQUIRE(late);
    CHECK(*late >= 2s);
    CHECK(line.go() == 1);
    BucketNews refusal = says(10, 0, 10s, 10s);
    refusal.refused = true;
    refusal.retry_after = 5s;
    line.answer(refusal);
    const auto out = line.pacer.hopeless(lane, line.now);
    REQUIRE(out.size() == 1);
    CHECK(out[0].first == 3);
    CHECK_FALSE(line.wait());
}

TEST_CASE("a call that gives up makes room, sent or not") {
    Line line = seen(2);
    for (int i = 0; i < 4; ++i) line.enter();
    CHECK(line.go() == 2);
    line.pacer.leave(lane, 4);
    line.pacer.unsent(lane, line.out.back());
    line.out.pop_back();
    CHECK(line.go() == 1);
    CHECK_FALSE(line.wait());
}

TEST_CASE("a batch costs its events, and one above the burst goes when the bucket is full") {
    Line line = seen(9);
    line.enter(30s, 500);
    CHECK(line.go() == 0);
    CHECK(line.wait().value() < 1002ms);
    line.now += 1002ms;
    CHECK(line.go() == 1);
}

TEST_CASE("the classic headers alone give a rate that is not too fast") {
    Line line;
    line.enter();
    line.go();
    line.answer(says(10, 0, 5s));  // two a second, or a little more than 9 in 5 s
    line.enter();
    CHECK(line.go() == 0);
    CHECK(line.wait().value() > 500ms);
    CHECK(line.wait().value() < 600ms);
}
