#include "witness/witness.hpp"

#include <errno.h>
#include <fcntl.h>
#include <unistd.h>

#include <atomic>
#include <cstdlib>
#include <mutex>
#include <string>

namespace venturi::tests {
namespace {

const char* folder() {
    return std::getenv("VENTURI_WITNESS_DIR");
}

// A process's record. Lines that a test's full disk refuses wait for the next one, or for the process's end.
class Record {
public:
    explicit Record(pid_t owner) : owner_(owner) {
        const std::string path =
            std::string{folder()} + "/" + program_invocation_short_name + "-" + std::to_string(owner) + ".witness";
        file_ = open(path.c_str(), O_WRONLY | O_APPEND | O_CREAT | O_CLOEXEC, 0600);
    }
    pid_t owner() const { return owner_; }

    void add(std::string_view line) {
        const std::lock_guard lock{mutex_};
        waiting_ += line;
        while (!waiting_.empty()) {
            const ssize_t written = write(file_, waiting_.data(), waiting_.size());
            if (written < 0 && errno != EFBIG) std::abort();
            if (written <= 0) return;
            waiting_.erase(0, static_cast<std::size_t>(written));
        }
    }
    void end() {
        add("");
        if (!waiting_.empty()) std::abort();
    }

private:
    const pid_t owner_;
    int file_ = -1;
    std::mutex mutex_;
    std::string waiting_;
};

// Made anew in a forked child, where another thread may have held the parent's lock for ever. Never freed: threads that outlive
// main may still have something to say.
std::atomic<Record*> current = nullptr;

Record& this_process() {
    Record* record = current.load();
    if (record != nullptr && record->owner() == getpid()) return *record;
    auto* fresh = new Record{getpid()};
    if (current.compare_exchange_strong(record, fresh)) {
        std::atexit([] { current.load()->end(); });
        return *fresh;
    }
    delete fresh;
    return *record;
}

}  // namespace

bool witnessing() {
    return folder() != nullptr;
}

void record(Witnessed kind, std::string_view text) {
    if (!witnessing() || text.empty()) return;
    std::string line = kind == Witnessed::log ? "log\t" : kind == Witnessed::error ? "error\t" : "secret\t";
    for (const char c : text) {
        if (c == '\n') line += "\\n";
        else if (c == '\\') line += "\\\\";
        else line += c;
    }
    line += '\n';
    this_process().add(line);
}

}  // namespace venturi::tests
