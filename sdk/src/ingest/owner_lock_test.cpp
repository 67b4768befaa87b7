#include "ingest/owner_lock.hpp"

#include <doctest/doctest.h>
#include <sys/wait.h>
#include <unistd.h>

#include <atomic>
#include <csignal>
#include <filesystem>
#include <thread>

namespace {

namespace fs = std::filesystem;
using venturi::ingest::OwnerLock;

struct Folder {
    std::string path = (fs::temp_directory_path() / ("venturi-lock-" + std::to_string(getpid()))).string();
    Folder() { fs::create_directories(path); }
    ~Folder() { fs::remove_all(path); }
};

TEST_CASE("whoever looks for dead owners does not cost a new one its lock") {
    const Folder folder;
    constexpr int rounds = 3'000;
    std::atomic<int> round{0};
    std::thread other{[&] {
        for (int i = round; i < rounds; i = round) {
            const std::string name = "new" + std::to_string(i);
            if (!fs::exists(folder.path + "/" + name + ".lock")) continue;
            if (auto found = OwnerLock::adopt(folder.path, name)) found->remove();
        }
    }};
    int locked = 0;
    for (; round < rounds; ++round) {
        const std::string name = "new" + std::to_string(round);
        const auto mine = OwnerLock::create(folder.path, name);
        locked += mine && fs::exists(folder.path + "/" + name + ".lock") && !OwnerLock::adopt(folder.path, name);
    }
    other.join();
    CHECK(locked == rounds);
}

TEST_CASE("an owner that ends gives its lock up, though a forked child has the file open") {
    const Folder folder;
    auto owner = OwnerLock::create(folder.path, "parent");
    REQUIRE(owner);
    const pid_t child = fork();
    if (child == 0) {
        pause();
        _exit(0);
    }
    CHECK_FALSE(OwnerLock::adopt(folder.path, "parent"));
    owner.reset();
    CHECK(OwnerLock::adopt(folder.path, "parent"));
    kill(child, SIGKILL);
    waitpid(child, nullptr, 0);
}

TEST_CASE("a child that ends leaves its parent's lock alone") {
    const Folder folder;
    auto owner = OwnerLock::create(folder.path, "parent");
    const pid_t child = fork();
    if (child == 0) {
        owner.reset();
        _exit(0);
    }
    waitpid(child, nullptr, 0);
    CHECK_FALSE(OwnerLock::adopt(folder.path, "parent"));
}

}  // namespace
