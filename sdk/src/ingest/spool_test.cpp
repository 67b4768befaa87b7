#include "ingest/spool.hpp"

#include <doctest/doctest.h>
#include <unistd.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <random>

#include "ingest/crc32c.hpp"
#include "ingest/segment.hpp"
#include "support/full_disk.hpp"
#include "support/no_files.hpp"

namespace {

namespace fs = std::filesystem;
using namespace venturi::ingest;
using namespace std::chrono_literals;

const auto now = std::chrono::system_clock::time_point{1'780'000'000s};
const std::int64_t fresh = std::chrono::duration_cast<std::chrono::microseconds>(now.time_since_epoch()).count();
constexpr BatchLimits limits{};

struct Folder {
    std::string path = (fs::temp_directory_path() / ("venturi-spool-" + std::to_string(getpid()) + "-" + std::to_string(++made))).string();
    ~Folder() { fs::remove_all(path); }
    std::size_t files() const { return static_cast<std::size_t>(std::distance(fs::directory_iterator{path}, fs::directory_iterator{})); }
    fs::path segment() const {
        for (const auto& entry : fs::directory_iterator{path})
            if (entry.path().extension() == ".seg") return entry.path();
        return {};
    }
    static inline int made = 0;
};

std::string event(int number) { return R"({"n":)" + std::to_string(number) + "}"; }

Batch events(int first, int count, std::int64_t time = fresh) {
    Batch batch;
    for (int i = first; i < first + count; ++i) batch.add(event(i), time, {100'000, 100'000'000});
    return batch;
}

bool append(Spool& spool, const Batch& batch) { return spool.append(batch, batch.all()); }

std::vector<std::string> drain(Spool& spool) {
    std::vector<std::string> all;
    while (!spool.empty()) {
        const auto reading = spool.read(limits, now);
        for (std::size_t i = 0; i < reading.batch.size(); ++i) all.emplace_back(reading.batch.event(i));
        spool.settle();
    }
    return all;
}

TEST_CASE("the checksum is CRC-32C") {
    CHECK(crc32c("123456789") == 0xE306'9283);
    CHECK(crc32c("6789", crc32c("12345")) == 0xE306'9283);
    CHECK(crc32c(std::string(32, '\0')) == 0x8A91'36AA);
}

TEST_CASE("whatever is cut off or flipped, every record before the damage is read, and none that is wrong") {
    std::mt19937 random{11};
    for (int round = 0; round < 2'000; ++round) {
        std::string bytes{segment_magic};
        std::vector<std::size_t> ends;
        std::vector<std::string> written;
        for (std::size_t i = 0; i < 1 + random() % 20; ++i) {
            written.emplace_back(random() % 300, static_cast<char>('a' + i));
            append_record(bytes, written.back(), static_cast<std::int64_t>(i));
            ends.push_back(bytes.size());
        }
        std::size_t damage = random() % bytes.size();
        if (round % 2 == 0) bytes.resize(damage);
        else bytes[damage] = static_cast<char>(bytes[damage] ^ 1 << random() % 8);
        const bool no_file = damage < segment_magic.size();
        std::size_t intact = 0;
        while (!no_file && intact < ends.size() && ends[intact] <= damage) ++intact;

        SegmentReader reader{bytes};
        std::size_t read = 0;
        while (const auto record = reader.next()) {
            REQUIRE(read < written.size());
            REQUIRE(record->event == written[read]);
            REQUIRE(record->time == static_cast<std::int64_t>(read));
            ++read;
        }
        REQUIRE(read == intact);
    }
}

TEST_CASE("what was spooled comes back in order, and no file stays") {
    Folder folder;
    {
        const auto spool = Spool::open(folder.path, "me", {.segment_bytes = 2'000});
        REQUIRE(spool);
        std::vector<std::string> expected;
        for (int i = 0; i < 1'000; i += 10) {
            REQUIRE(append(*spool, events(i, 10)));
            for (int n = i; n < i + 10; ++n) expected.push_back(event(n));
        }
        CHECK(spool->events() == 1'000);
        CHECK(folder.files() > 5);
        CHECK(drain(*spool) == expected);
        CHECK(spool->events() == 0);
        CHECK(spool->bytes() == 0);
    }
    CHECK(folder.files() == 0);
}

TEST_CASE("a reading that was not answered for is read again; a settled one is not") {
    Folder folder;
    const auto spool = Spool::open(folder.path, "me", {});
    REQUIRE(append(*spool, events(0, 700)));
    CHECK(spool->read(limits, now).batch.size() == 500);
    spool->put_back();
    CHECK(spool->read(limits, now).batch.event(0) == event(0));
    spool->settle();
    CHECK(spool->events() == 200);
    REQUIRE(append(*spool, events(700, 1)));
    const auto rest = spool->read(limits, now);
    CHECK(rest.batch.size() == 200);
    CHECK(rest.batch.event(0) == event(500));
    spool->settle();
    CHECK(drain(*spool) == std::vector{event(700)});
}

TEST_CASE("what a process leaves is adopted by the next, once and only when it is dead") {
    Folder folder;
    auto living = Spool::open(folder.path, "a", {});
    REQUIRE(append(*living, events(0, 3)));
    {
        const auto other = Spool::open(folder.path, "b", {});
        CHECK(other->empty());
        REQUIRE(append(*other, events(10, 2)));
    }
    living.reset();
    const auto heir = Spool::open(folder.path, "c", {});
    const auto second = Spool::open(folder.path, "d", {});
    CHECK(second->empty());
    const auto reading = heir->read(limits, now);
    CHECK(reading.adopted == 3);
    heir->settle();
    CHECK(drain(*heir) == std::vector{event(10), event(11)});
    CHECK(folder.files() == 2);  // the locks of the two that live
}

TEST_CASE("a damaged file never keeps a process from starting, and gives what is before the damage") {
    Folder folder;
    { REQUIRE(append(*Spool::open(folder.path, "a", {}), events(0, 10))); }
    const fs::path file = folder.segment();
    SUBCASE("cut off") { fs::resize_file(file, fs::file_size(file) - 3); }
    SUBCASE("overwritten") {
        std::fstream open{file, std::ios::in | std::ios::out | std::ios::binary};
        open.seekp(-2, std::ios::end);
        open << 'X';
    }
    SUBCASE("garbage follows") {
        std::ofstream{file, std::ios::app | std::ios::binary} << std::string(1'000, '\xFF');
    }
    SUBCASE("strangers lie around") {
        std::ofstream{folder.path + "/notes.txt"} << "x";
        std::ofstream{folder.path + "/empty.0.seg"};
        std::ofstream{folder.path + "/b.x.seg"} << "not a segment";
    }
    const auto heir = Spool::open(folder.path, "z", {});
    REQUIRE(heir);
    CHECK(drain(*heir).size() >= 9);
    CHECK(heir->bytes() == 0);
}

TEST_CASE("a file that is torn at any byte gives every event before, and the spool goes on") {
    std::string bytes{segment_magic};
    std::vector<std::size_t> ends;
    for (int i = 0; i < 5; ++i) {
        append_record(bytes, event(i), fresh);
        ends.push_back(bytes.size());
    }
    for (std::size_t size = 0; size <= bytes.size(); ++size) {
        CAPTURE(size);
        Folder folder;
        fs::create_directories(folder.path);
        std::ofstream{folder.path + "/0-dead.0.seg", std::ios::binary} << bytes.substr(0, size);
        const auto spool = Spool::open(folder.path, "1-living", {});
        REQUIRE(spool);
        REQUIRE(append(*spool, events(5, 1)));
        const auto whole = static_cast<std::size_t>(std::count_if(ends.begin(), ends.end(), [&](std::size_t end) { return end <= size; }));
        const auto read = drain(*spool);
        REQUIRE(read.size() == whole + 1);
        for (std::size_t i = 0; i < whole; ++i) REQUIRE(read[i] == event(static_cast<int>(i)));
        REQUIRE(read.back() == event(5));
    }
}

TEST_CASE("a full disk refuses, costs nothing that was written, and is used again when it has room") {
    Folder folder;
    const auto spool = Spool::open(folder.path, "1-living", {});
    REQUIRE(spool);
    REQUIRE(append(*spool, events(0, 10)));
    const auto bytes = spool->bytes();
    {
        // The write ends in its middle.
        const venturi::tests::FullDisk full{1'000};
        CHECK_FALSE(append(*spool, events(10, 100)));
        CHECK(spool->bytes() == bytes);
    }
    REQUIRE(append(*spool, events(110, 10)));
    const auto read = drain(*spool);
    REQUIRE(read.size() == 20);
    CHECK(read.front() == event(0));
    CHECK(read[10] == event(110));
    CHECK(spool->bytes() == 0);
}

TEST_CASE("a file that cannot be opened now is not lost: it is read when it can be") {
    Folder folder;
    { REQUIRE(append(*Spool::open(folder.path, "0-dead", {}), events(0, 10))); }
    const auto spool = Spool::open(folder.path, "1-living", {});
    REQUIRE(append(*spool, events(10, 10)));
    {
        const venturi::tests::NoFiles none;
        for (int i = 0; i < 3; ++i) {
            const auto reading = spool->read(limits, now);
            CHECK(reading.unreadable);
            CHECK(reading.batch.empty());
            CHECK(reading.damaged == 0);
            CHECK_FALSE(spool->reading());
        }
    }
    const auto read = drain(*spool);
    REQUIRE(read.size() == 20);
    CHECK(read.front() == event(0));
    CHECK(spool->bytes() == 0);
}

TEST_CASE("a file that stays unreadable is given up after some time, counted, and left to the next process") {
    Folder folder;
    const auto spool = Spool::open(folder.path, "0-first", {.segment_bytes = 100});
    REQUIRE(append(*spool, events(0, 10)));
    const fs::path file = folder.segment();
    REQUIRE(append(*spool, events(10, 5)));
    // A folder in its place opens, and refuses to be read.
    fs::rename(file, file.string() + ".aside");
    fs::create_directory(file);
    Spool::Reading reading = spool->read(limits, now);
    int tries = 1;
    for (; reading.unreadable && tries < 1'000; ++tries) reading = spool->read(limits, now);
    CHECK(tries == 60);
    CHECK(reading.damaged == 10);
    CHECK(spool->reading());
    spool->settle();
    CHECK(spool->events() == 5);
    CHECK(drain(*spool).front() == event(10));
    CHECK(spool->bytes() == 0);
    CHECK(fs::exists(file));
}

TEST_CASE("bytes after what was written do not belong to it, whole records though they are") {
    // As a batch leaves them that a disk refused in its middle, and would not cut off either.
    Folder folder;
    const auto spool = Spool::open(folder.path, "me", {});
    REQUIRE(append(*spool, events(0, 10)));
    std::string more;
    append_record(more, event(10), fresh);
    std::ofstream{folder.segment(), std::ios::app | std::ios::binary} << more;
    CHECK(drain(*spool).size() == 10);
    CHECK(spool->events() == 0);
}

TEST_CASE("a full spool refuses; an old event is forgotten and counted") {
    Folder folder;
    const auto spool = Spool::open(folder.path, "me", {.bytes = 10'000, .age = 20h});
    const std::int64_t old = fresh - std::chrono::microseconds{20h}.count() - 1;
    REQUIRE(append(*spool, events(0, 5, old)));
    REQUIRE(append(*spool, events(5, 5)));
    CHECK_FALSE(append(*spool, events(0, 1'000)));
    CHECK(spool->events() == 10);
    const auto reading = spool->read(limits, now);
    CHECK(reading.expired == 5);
    CHECK(reading.batch.size() == 5);
    spool->settle();
    CHECK(spool->empty());
    CHECK(append(*spool, events(0, 10)));
}

TEST_CASE("a folder that cannot be made means no spool") {
    CHECK_FALSE(Spool::open("/proc/no/such/folder", "me", {}));
}

}  // namespace
