// Whenever and however a process ends, it ends soon, with the status it chose, and without a crash.
//
//   sdk_exit_test                 runs every stage with every manner, each in a process of its own
//   sdk_exit_test STAGE MANNER …  is such a process (exit_stages.hpp)

#include <fcntl.h>
#include <netinet/in.h>
#include <signal.h>
#include <spawn.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <atomic>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <string>
#include <thread>
#include <vector>

#include "library/exit_stages.hpp"
#include "support/export_jobs.hpp"
#include "support/scripted_server.hpp"

namespace {

using namespace venturi::tests;
using namespace std::chrono_literals;

constexpr auto bound = 10s;  // generous for a busy machine under a sanitizer; the usual is some milliseconds
constexpr int arrived_in_child = 3;

// Accepts connections, tells of their first byte, and says nothing.
class SilentListener {
public:
    explicit SilentListener(std::atomic<int>& arrived) : arrived_(arrived) {
        socket_ = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
        sockaddr_in address{};
        address.sin_family = AF_INET;
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        socklen_t size = sizeof address;
        if (bind(socket_, reinterpret_cast<sockaddr*>(&address), size) != 0 || listen(socket_, 64) != 0) std::abort();
        getsockname(socket_, reinterpret_cast<sockaddr*>(&address), &size);
        port_ = ntohs(address.sin_port);
        thread_ = std::thread([this] { accept_all(); });
    }
    ~SilentListener() {
        shutdown(socket_, SHUT_RDWR);
        thread_.join();
        close(socket_);
        for (const int held : held_) close(held);
    }
    SilentListener(const SilentListener&) = delete;
    SilentListener& operator=(const SilentListener&) = delete;

    std::string url() const { return "https://127.0.0.1:" + std::to_string(port_); }

private:
    void accept_all() {
        for (;;) {
            const int client = accept4(socket_, nullptr, nullptr, SOCK_CLOEXEC);
            if (client < 0) return;
            held_.push_back(client);
            char byte = 0;
            if (recv(client, &byte, 1, 0) == 1 && write(arrived_, &byte, 1) != 1) std::abort();
        }
    }

    std::atomic<int>& arrived_;
    int socket_ = -1;
    int port_ = 0;
    std::vector<int> held_;
    std::thread thread_;
};

class Test {
public:
    int run() {
        int failures = 0;
        int processes = 0;
        for (const char* stage : stage_names()) {
            for (const char* manner : manner_names()) {
                const std::string verdict = live(stage, manner);
                processes += 1;
                if (verdict.empty()) continue;
                failures += 1;
                std::printf("%s, %s: %s\n", stage, manner, verdict.c_str());
            }
        }
        std::printf("%d of %d processes ended as they should\n", processes - failures, processes);
        return failures == 0 ? 0 : 1;
    }

private:
    Behaviour serve(const ServedRequest& request) const {
        const auto has = [&](const char* part) { return request.target.find(part) != std::string::npos; };
        const char byte = 1;
        if (write(arrived_, &byte, 1) != 1) std::abort();
        if (has("/half")) return cut_off(200, std::string(500'000, 'x'), 1'000'000, Behaviour::hang);
        if (has("/later")) return answer(503, "{}", {{"Retry-After", "30"}});
        if (has("/now")) return answer(404);
        if (has("/running")) return answer(200, venturi::to_json(running_job(0.5)));
        return hang();
    }

    // Empty where the process ended as agreed.
    std::string live(const char* stage, const char* manner) {
        std::array<int, 2> pipe_ends{};
        if (pipe2(pipe_ends.data(), O_CLOEXEC) != 0) std::abort();
        // Both ends stay open: the server's threads may tell of a request when its process is gone already.
        arrived_ = pipe_ends[1];
        const TemporaryFolder folder;
        const auto started = std::chrono::steady_clock::now();
        const pid_t child = spawn({"sdk_exit_test", stage, manner, server_.url(), silent_.url(), folder.file("")}, pipe_ends[0]);
        int status = 0;
        pid_t ended = 0;
        while (ended == 0 && std::chrono::steady_clock::now() - started < bound) {
            ended = waitpid(child, &status, WNOHANG);
            if (ended == 0) std::this_thread::sleep_for(1ms);
        }
        if (ended == 0) {
            kill(-child, SIGKILL);  // and whom it forked
            waitpid(child, &status, 0);
        }
        if (ended == 0) return "did not end";
        if (WIFSIGNALED(status)) return "killed by signal " + std::to_string(WTERMSIG(status));
        return WEXITSTATUS(status) == agreed_status ? "" : "status " + std::to_string(WEXITSTATUS(status));
    }

    static pid_t spawn(std::vector<std::string> words, int arrived) {
        std::vector<char*> arguments;
        for (std::string& word : words) arguments.push_back(word.data());
        arguments.push_back(nullptr);
        posix_spawn_file_actions_t actions;
        posix_spawn_file_actions_init(&actions);
        posix_spawn_file_actions_adddup2(&actions, arrived, arrived_in_child);
        posix_spawnattr_t attributes;
        posix_spawnattr_init(&attributes);
        posix_spawnattr_setflags(&attributes, POSIX_SPAWN_SETPGROUP);  // a group of its own, by its own id
        pid_t child = 0;
        if (posix_spawn(&child, "/proc/self/exe", &actions, &attributes, arguments.data(), environ) != 0) std::abort();
        posix_spawnattr_destroy(&attributes);
        posix_spawn_file_actions_destroy(&actions);
        return child;
    }

    std::atomic<int> arrived_ = -1;
    SilentListener silent_{arrived_};
    ScriptedServer server_{[this](const ServedRequest& request) { return serve(request); }};
};

}  // namespace

int main(int count, char** arguments) {
    if (count < 6) return Test{}.run();
    live_and_leave(arguments[1], arguments[2], {arguments[3], arguments[4], arguments[5], arrived_in_child});
}
