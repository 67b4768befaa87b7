#include "ingest/ring.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <cstring>
#include <random>
#include <thread>
#include <vector>

namespace {

using venturi::ingest::Chunk;
using venturi::ingest::ChunkPool;
using venturi::ingest::Ring;

// A record of `size` bytes whose content follows from `number`.
bool put(Ring& ring, std::uint32_t size, std::uint32_t number) {
    if (ring.room().size() < size && !ring.next_chunk()) return false;
    const auto room = ring.room();
    std::memcpy(room.data(), &size, 4);
    std::memcpy(room.data() + 4, &number, 4);
    std::memset(room.data() + 8, static_cast<int>(number & 0xFF), size - 8);
    ring.publish(size);
    return true;
}

bool is_record(std::span<const std::byte> record, std::uint32_t number) {
    std::uint32_t found = 0;
    std::memcpy(&found, record.data() + 4, 4);
    const auto rest = record.subspan(8);
    return found == number &&
           std::all_of(rest.begin(), rest.end(), [&](std::byte b) { return b == static_cast<std::byte>(number & 0xFF); });
}

TEST_CASE("records of any size come out as they went in, in order, whatever the two sides' pace") {
    std::mt19937 random{7};
    for (int round = 0; round < 200; ++round) {
        const auto pool = std::make_shared<ChunkPool>(4 * Chunk::size, 1'000);
        Ring ring{pool};
        std::uniform_int_distribution<std::uint32_t> sizes{8, round % 2 == 0 ? 200U : static_cast<std::uint32_t>(Chunk::capacity)};
        std::uint32_t written = 0;
        std::uint32_t read = 0;
        for (int step = 0; step < 500; ++step) {
            if (random() % 2 == 0) {
                if (put(ring, sizes(random), written)) ++written;
            } else if (const auto record = ring.front(); !record.empty()) {
                REQUIRE(is_record(record, read++));
                ring.pop();
            }
        }
        for (auto record = ring.front(); !record.empty(); record = ring.front(), ++read) {
            REQUIRE(is_record(record, read));
            ring.pop();
        }
        REQUIRE(read == written);
        REQUIRE(ring.consumed() == ring.published.get());
        REQUIRE(pool->in_use() <= 1);
    }
}

TEST_CASE("a ring is bounded by events and by bytes, and usable again once it is read") {
    const auto pool = std::make_shared<ChunkPool>(4 * Chunk::size, 40);
    Ring ring{pool};
    SUBCASE("events") {
        for (std::uint32_t i = 0; i < 40; ++i) REQUIRE(put(ring, 8, i));
        CHECK_FALSE(ring.next_chunk());
    }
    SUBCASE("bytes") {
        for (std::uint32_t i = 0; i < 4; ++i) REQUIRE(put(ring, Chunk::capacity, i));
        CHECK_FALSE(ring.next_chunk());
    }
    while (!ring.front().empty()) ring.pop();
    CHECK(pool->in_use() == 1);
    CHECK(put(ring, 8, 1));
}

TEST_CASE("a ring that goes gives its chunks back, read or not") {
    const auto pool = std::make_shared<ChunkPool>(8 * Chunk::size, 80);
    {
        Ring ring{pool};
        for (std::uint32_t i = 0; i < 60; ++i) REQUIRE(put(ring, 8, i));
        CHECK(pool->in_use() == 6);
        for (int i = 0; i < 25; ++i) {
            REQUIRE_FALSE(ring.front().empty());
            ring.pop();
        }
    }
    CHECK(pool->in_use() == 0);
}

TEST_CASE("one thread writes while another reads") {
    const auto pool = std::make_shared<ChunkPool>(4 * Chunk::size, 400);
    Ring ring{pool};
    constexpr std::uint32_t count = 100'000;
    std::thread producer{[&] {
        for (std::uint32_t i = 0; i < count;)
            if (put(ring, 8 + i % 97, i)) ++i;
            else std::this_thread::yield();
        ring.end();
    }};
    std::uint32_t read = 0;
    bool right = true;
    while (read < count) {
        const auto record = ring.front();
        if (record.empty()) {
            std::this_thread::yield();
            continue;
        }
        right = right && is_record(record, read++);
        ring.pop();
    }
    producer.join();
    CHECK(right);
    CHECK(ring.ended());
    CHECK(ring.front().empty());
}

TEST_CASE("threads that share a pool never get the same chunk") {
    ChunkPool pool{64 * Chunk::size, 64};
    std::atomic<bool> shared{false};
    std::vector<std::thread> threads;
    for (std::uint32_t t = 1; t <= 4; ++t) {
        threads.emplace_back([&, t] {
            std::mt19937 random{t};
            std::vector<Chunk*> mine;
            for (int i = 0; i < 20'000; ++i) {
                Chunk* chunk = mine.size() < 16 && random() % 2 == 0 ? pool.take() : nullptr;
                if (chunk != nullptr) {
                    chunk->read = t;
                    mine.push_back(chunk);
                } else if (!mine.empty()) {
                    if (mine.back()->read != t) shared = true;
                    pool.give(mine.back());
                    mine.pop_back();
                }
            }
            for (Chunk* chunk : mine) pool.give(chunk);
        });
    }
    for (std::thread& thread : threads) thread.join();
    CHECK_FALSE(shared);
    CHECK(pool.in_use() == 0);
}

}  // namespace
