#pragma once
// Events on disk, oldest first. Written where they cannot be sent now; read, sent and forgotten when they can be. Survives
// the end of the process, kill -9 included (the system has what was written); a power cut may cost the last seconds.
//
// Not thread-safe: the emitter's pump uses it, on the core's thread. Delivering twice is possible, losing what was
// written undamaged is not; the server deduplicates.

#include <chrono>
#include <cstdint>
#include <deque>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "ingest/batch.hpp"
#include "ingest/owner_lock.hpp"

namespace venturi::inline v1::ingest {

struct SpoolLimits {
    std::uint64_t bytes = 256 * 1024 * 1024;
    std::chrono::microseconds age = std::chrono::hours{20};
    std::uint64_t segment_bytes = 4 * 1024 * 1024;
};

class Spool {
public:
    // Makes the folder if need be, and adopts what dead processes left there. Null where the folder cannot be used.
    // `name` is this process's, and unique.
    static std::unique_ptr<Spool> open(const std::string& folder, const std::string& name, SpoolLimits limits);
    ~Spool();
    Spool(const Spool&) = delete;
    Spool& operator=(const Spool&) = delete;

    // False, with nothing written, where the spool is full or the disk refuses.
    bool append(const Batch& batch, Range range);

    struct Reading {
        Batch batch;                // may be empty, where everything was too old
        std::uint64_t expired = 0;  // events that were too old, and are forgotten
        std::uint64_t adopted = 0;  // events of another process, now seen for the first time
        std::uint64_t damaged = 0;  // events of our own that the disk has lost
        bool unreadable = false;    // the file cannot be read now: nothing is out, to be asked again after a while
    };
    // The oldest events, as many as make a batch. One reading is out at a time. A file that could not be read so many times is
    // given up: its events count as damaged, and it stays where it is for the next process.
    static constexpr int tries = 60;
    Reading read(const BatchLimits& limits, std::chrono::system_clock::time_point now);
    bool reading() const { return reading_; }
    // The reading was answered for: it is forgotten.
    void settle();
    // It was not: the next reading begins with the same events.
    void put_back();

    bool empty() const { return segments_.empty(); }
    std::uint64_t events() const { return events_; }
    std::uint64_t bytes() const { return bytes_; }
    // Makes what was written safe from a power cut.
    void sync();

private:
    struct Segment {
        std::string path;
        std::uint64_t bytes = 0;
        std::uint64_t events = 0;  // 0 for an adopted one that was not read
        std::shared_ptr<OwnerLock> owner;
        int failures = 0;  // to read it
    };
    // The segment that is being read, in memory.
    struct Loaded {
        std::string bytes;
        std::size_t settled = 0;  // everything before was answered for
        std::size_t next = 0;     // where the reading that is out ends
        std::uint64_t taken = 0;  // events in it, expired ones included
        bool last = false;        // nothing follows
    };

    Spool(std::string folder, OwnerLock owner, SpoolLimits limits);
    void adopt_all();
    void adopt_owner(const std::string& owner, const std::vector<std::string>& files);
    bool open_segment();
    void seal();
    bool load_front(Reading& out);
    void drop_front();

    const std::string folder_;
    const SpoolLimits limits_;
    std::shared_ptr<OwnerLock> owner_;
    std::deque<Segment> segments_;  // the last may be open for writing
    std::optional<Loaded> loaded_;
    bool reading_ = false;
    int writing_ = -1;
    std::uint64_t number_ = 0;
    std::uint64_t bytes_ = 0;
    std::uint64_t events_ = 0;
};

}  // namespace venturi::inline v1::ingest
