#include "ingest/spool.hpp"

#include <fcntl.h>
#include <unistd.h>

#include <algorithm>
#include <charconv>
#include <filesystem>
#include <map>
#include <optional>
#include <system_error>
#include <utility>

#include "ingest/segment.hpp"

namespace venturi::inline v1::ingest {
namespace {

namespace fs = std::filesystem;

bool write_all(int file, std::string_view bytes) {
    while (!bytes.empty()) {
        const ssize_t written = write(file, bytes.data(), bytes.size());
        if (written < 0 && errno == EINTR) continue;
        if (written <= 0) return false;
        bytes.remove_prefix(static_cast<std::size_t>(written));
    }
    return true;
}

// The first `size` bytes of a file; fewer where it is shorter or gone. Nothing where it is there and cannot be read.
std::optional<std::string> read_file(const std::string& path, std::uint64_t size) {
    const int file = ::open(path.c_str(), O_RDONLY | O_CLOEXEC);
    if (file < 0) return errno == ENOENT ? std::optional<std::string>{""} : std::nullopt;
    std::string bytes;
    std::size_t done = 0;
    ssize_t got = 1;
    try {
        bytes.resize(size);
        while (done < size && got != 0) {
            got = ::read(file, bytes.data() + done, size - done);
            if (got < 0 && errno != EINTR) break;
            if (got > 0) done += static_cast<std::size_t>(got);
        }
    } catch (const std::exception&) {
        got = -1;  // more than there is memory for
    }
    close(file);
    if (done < size && got < 0) return std::nullopt;
    bytes.resize(done);
    return bytes;
}

std::uint64_t number_of(const std::string& file) {
    std::uint64_t number = 0;
    const std::size_t dot = file.find('.');
    std::from_chars(file.data() + dot + 1, file.data() + file.size(), number);
    return number;
}

}  // namespace

std::unique_ptr<Spool> Spool::open(const std::string& folder, const std::string& name, SpoolLimits limits) {
    std::error_code failed;
    fs::create_directories(folder, failed);
    auto owner = OwnerLock::create(folder, name);
    if (!owner) return nullptr;
    std::unique_ptr<Spool> spool{new Spool{folder, *std::move(owner), limits}};
    spool->adopt_all();
    return spool;
}

Spool::Spool(std::string folder, OwnerLock owner, SpoolLimits limits)
    : folder_(std::move(folder)), limits_(limits), owner_(std::make_shared<OwnerLock>(std::move(owner))) {}

Spool::~Spool() {
    seal();
    const bool used = std::any_of(segments_.begin(), segments_.end(), [&](const auto& s) { return s.owner == owner_; });
    if (!used) owner_->remove();
}

// -- adoption

void Spool::adopt_all() {
    std::map<std::string, std::vector<std::string>> found;  // files by owner, in order of the owners' names: of age
    std::error_code failed;
    for (fs::directory_iterator at{folder_, failed}, end; !failed && at != end; at.increment(failed)) {
        const fs::path file = at->path().filename();
        const std::string name = file.string();
        const std::string owner = name.substr(0, name.find('.'));
        if (owner == owner_->owner()) continue;
        if (file.extension() == ".seg") found[owner].push_back(name);
        else if (file.extension() == ".lock") found[owner];
    }
    for (auto& [owner, files] : found) adopt_owner(owner, files);
}

void Spool::adopt_owner(const std::string& owner, const std::vector<std::string>& files) {
    auto lock = OwnerLock::adopt(folder_, owner);
    if (!lock) return;
    if (files.empty()) return lock->remove();
    std::vector<std::string> ordered = files;
    std::sort(ordered.begin(), ordered.end(), [](const auto& a, const auto& b) { return number_of(a) < number_of(b); });
    const auto shared = std::make_shared<OwnerLock>(std::move(*lock));
    for (const std::string& file : ordered) {
        std::error_code failed;
        const std::string path = folder_ + "/" + file;
        const std::uintmax_t size = fs::file_size(path, failed);
        if (failed) continue;  // delivered by another adopter, before we had the lock
        segments_.push_back({path, size, 0, shared});
        bytes_ += size;
    }
    if (segments_.empty() || segments_.back().owner != shared) shared->remove();
}

// -- writing

bool Spool::open_segment() {
    Segment segment;
    segment.path = folder_ + "/" + owner_->owner() + "." + std::to_string(number_++) + ".seg";
    segment.owner = owner_;
    writing_ = ::open(segment.path.c_str(), O_CREAT | O_EXCL | O_WRONLY | O_APPEND | O_CLOEXEC, 0600);
    if (writing_ < 0) return false;
    if (!write_all(writing_, segment_magic)) {
        seal();
        unlink(segment.path.c_str());
        return false;
    }
    segment.bytes = segment_magic.size();
    bytes_ += segment.bytes;
    segments_.push_back(std::move(segment));
    return true;
}

void Spool::seal() {
    if (writing_ >= 0) close(std::exchange(writing_, -1));
}

bool Spool::append(const Batch& batch, Range range) {
    std::string bytes;
    for (std::size_t i = range.first; i < range.last; ++i) append_record(bytes, batch.event(i), batch.item(i).time);
    if (bytes_ + bytes.size() > limits_.bytes) return false;
    if (writing_ >= 0 && segments_.back().bytes >= limits_.segment_bytes) seal();
    if (writing_ < 0 && !open_segment()) return false;
    Segment& segment = segments_.back();
    if (!write_all(writing_, bytes)) {
        // What follows half a record would never be read. Where it cannot be cut off, the file ends here for us; whoever adopts it
        // may find whole records of this batch there.
        if (ftruncate(writing_, static_cast<off_t>(segment.bytes)) != 0) seal();
        return false;
    }
    segment.bytes += bytes.size();
    segment.events += range.size();
    bytes_ += bytes.size();
    events_ += range.size();
    return true;
}

void Spool::sync() {
    if (writing_ >= 0) fdatasync(writing_);
}

// -- reading

bool Spool::load_front(Reading& out) {
    Segment& front = segments_.front();
    if (segments_.size() == 1) seal();  // what is appended from now on goes to a file of its own
    // Bytes behind those that we know of are what is left of an append that failed.
    auto bytes = read_file(front.path, front.bytes);
    if (!bytes && ++front.failures < tries) return false;
    loaded_ = Loaded{};
    loaded_->bytes = std::move(bytes).value_or("");
    std::uint64_t events = 0;
    SegmentReader reader{loaded_->bytes};
    while (reader.next()) ++events;
    loaded_->bytes.resize(reader.offset());
    loaded_->settled = loaded_->next = std::min(segment_magic.size(), loaded_->bytes.size());
    if (front.owner != owner_) out.adopted = events;
    else out.damaged = front.events > events ? front.events - events : 0;
    events_ = events_ - front.events + events;
    front.events = events;
    return true;
}

Spool::Reading Spool::read(const BatchLimits& limits, std::chrono::system_clock::time_point now) {
    Reading out;
    out.unreadable = !loaded_ && !load_front(out);
    if (out.unreadable) return out;
    reading_ = true;
    const auto oldest = std::chrono::duration_cast<std::chrono::microseconds>(now.time_since_epoch()) - limits_.age;
    SegmentReader reader{loaded_->bytes, loaded_->settled};
    loaded_->next = loaded_->settled;
    loaded_->taken = 0;
    loaded_->last = true;
    while (const auto record = reader.next()) {
        if (record->time < oldest.count()) {
            ++out.expired;
        } else if (!out.batch.add(record->event, record->time, limits)) {
            loaded_->last = false;
            break;
        }
        loaded_->next = reader.offset();
        ++loaded_->taken;
    }
    return out;
}

void Spool::settle() {
    reading_ = false;
    loaded_->settled = loaded_->next;
    events_ -= loaded_->taken;
    segments_.front().events -= loaded_->taken;
    if (loaded_->last) drop_front();
}

void Spool::put_back() { reading_ = false; }

void Spool::drop_front() {
    const Segment front = std::move(segments_.front());
    segments_.pop_front();
    loaded_.reset();
    bytes_ -= front.bytes;
    if (front.failures < tries) unlink(front.path.c_str());
    const bool more = std::any_of(segments_.begin(), segments_.end(), [&](const auto& s) { return s.owner == front.owner; });
    if (!more && front.owner != owner_) front.owner->remove();
}

}  // namespace venturi::inline v1::ingest
