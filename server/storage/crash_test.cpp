// Kills an ingesting process without warning, several times, and looks for every event that it had acknowledged.
//
// Run without arguments; it starts itself with `child FILE` and reads the acknowledged ids from the child's output.

#include <signal.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <cstdio>
#include <cstring>
#include <unordered_set>

#include "storage/test_store.hpp"

using namespace venturi::server;
using namespace venturi::server::storage;

namespace {

const domain::TenantId tenant{1};

[[noreturn]] void ingest_forever(const char* file) {
  domain::SystemClock clock;
  domain::SystemRandom random;
  domain::IdFactory ids(clock, random);
  Store store({.path = file}, clock, ids);
  if (!store.reader()->find_tenant(tenant)) {
    store.write([&](Writer& w) { w.create_tenant({tenant, "crash", clock.now()}); });
  }
  while (true) {
    std::vector<domain::NewEvent> events(1 + random.bytes(1)[0] % 7U);
    for (auto& event : events) {
      event.event_id = ids.next();
      event.body = R"({"provider":"openai"})";
    }
    // The acknowledgement is written on the writer thread, after the commit: as soon as a server could answer 202.
    (void)store.submit([&clock, events](Writer& w) { w.append_events(tenant, clock.now(), events); },
                       [events](std::exception_ptr failure) {
                         if (failure) _exit(3);
                         for (const auto& event : events) {
                           if (write(STDOUT_FILENO, event.event_id.data(), 16) != 16) _exit(4);
                         }
                       },
                       Isolation::shared);
    while (store.queued() > 100) sched_yield();
  }
}

/// Starts a child, takes `count` acknowledgements, kills it, and takes what it had written before it died.
std::vector<domain::Uuid> acknowledged_until_killed(const char* self, const std::string& file, std::size_t count) {
  std::array<int, 2> ends{};
  if (pipe(ends.data()) != 0) std::abort();
  posix_spawn_file_actions_t actions;
  posix_spawn_file_actions_init(&actions);
  posix_spawn_file_actions_adddup2(&actions, ends[1], STDOUT_FILENO);
  posix_spawn_file_actions_addclose(&actions, ends[0]);
  posix_spawn_file_actions_addclose(&actions, ends[1]);
  std::string child = "child";
  std::string path = file;
  std::string program = self;
  char* arguments[] = {program.data(), child.data(), path.data(), nullptr};
  pid_t pid = 0;
  if (posix_spawn(&pid, self, &actions, nullptr, arguments, environ) != 0) std::abort();
  posix_spawn_file_actions_destroy(&actions);
  close(ends[1]);

  std::vector<domain::Uuid> ids;
  domain::Uuid id{};
  std::size_t have = 0;
  while (true) {
    const ssize_t got = read(ends[0], id.data() + have, id.size() - have);
    if (got <= 0) break;  // the pipe is drained and the child is gone
    have += static_cast<std::size_t>(got);
    if (have < id.size()) continue;
    have = 0;
    ids.push_back(id);
    if (ids.size() == count) kill(pid, SIGKILL);
  }
  close(ends[0]);
  int status = 0;
  waitpid(pid, &status, 0);
  if (!WIFSIGNALED(status)) {
    std::fprintf(stderr, "the child ended by itself with %d\n", WEXITSTATUS(status));
    std::exit(1);
  }
  return ids;
}

struct IdsInLog {
  std::unordered_set<domain::Uuid, domain::IdHash> ids;
  std::int64_t seq = 0;
  bool in_order = true;
};

IdsInLog read_back(const std::string& file) {
  domain::SystemClock clock;
  domain::SystemRandom random;
  domain::IdFactory factory(clock, random);
  Store store({.path = file}, clock, factory);
  auto reader = store.reader();
  IdsInLog found;
  while (true) {
    const auto piece = reader->read_log(tenant, found.seq, 1000);
    if (piece.empty()) break;
    for (const auto& event : piece) {
      found.in_order = found.in_order && event.seq > found.seq && found.ids.insert(event.event_id).second;
      found.seq = event.seq;
    }
  }
  found.in_order = found.in_order && reader->clock(tenant).seq == found.seq;
  return found;
}

}  // namespace

int main(int argc, char** argv) {
  if (argc == 3 && std::strcmp(argv[1], "child") == 0) ingest_forever(argv[2]);
  TestDirectory directory;
  const std::string file = directory.file().string();
  std::vector<domain::Uuid> acknowledged;
  for (const std::size_t count : {1U, 50U, 400U, 3000U, 20000U}) {
    const auto more = acknowledged_until_killed(argv[0], file, count);
    acknowledged.insert(acknowledged.end(), more.begin(), more.end());
    const IdsInLog found = read_back(file);
    std::size_t lost = 0;
    for (const auto& id : acknowledged) lost += !found.ids.contains(id);
    std::printf("%zu acknowledged, %zu in the log, %zu lost\n", acknowledged.size(), found.ids.size(), lost);
    if (lost != 0 || !found.in_order) return 1;
  }
  return 0;
}
