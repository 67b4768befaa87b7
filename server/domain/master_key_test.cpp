#include "domain/master_key.hpp"

#include <doctest/doctest.h>
#include <sys/stat.h>

#include <fstream>
#include <set>
#include <thread>
#include <vector>

#include "domain/digest.hpp"

using namespace venturi::server::domain;

namespace {

struct Folder {
  SystemRandom random;
  std::filesystem::path path = std::filesystem::temp_directory_path() / ("venturi-" + random.alphanumeric(16));
  std::filesystem::path file = path / "master.key";
  Folder() { std::filesystem::create_directory(path); }
  ~Folder() { std::filesystem::remove_all(path); }
};

}  // namespace

TEST_CASE_FIXTURE(Folder, "the first start makes a file that only its owner reads, and later starts read it") {
  const std::string key = load_master_key(file, "", random);
  CHECK(key.size() == 32);
  CHECK(load_master_key(file, "", random) == key);
  struct stat status{};
  REQUIRE(::stat(file.c_str(), &status) == 0);
  CHECK((status.st_mode & 0777) == 0600);
  CHECK(std::distance(std::filesystem::directory_iterator(path), {}) == 1);
}

TEST_CASE_FIXTURE(Folder, "processes that start at once agree on one key") {
  std::vector<std::string> keys(8);
  {
    std::vector<std::jthread> threads;
    for (auto& key : keys) threads.emplace_back([&] { key = load_master_key(file, "", random); });
  }
  CHECK(std::set<std::string>(keys.begin(), keys.end()).size() == 1);
}

TEST_CASE_FIXTURE(Folder, "the environment wins and leaves no file") {
  const std::string hex_key(64, 'a');
  CHECK(hex(load_master_key(file, hex_key, random)) == hex_key);
  CHECK_FALSE(std::filesystem::exists(file));
}

TEST_CASE_FIXTURE(Folder, "a file that others can read, or that holds something else, is refused without saying what it holds") {
  static_cast<void>(load_master_key(file, "", random));
  ::chmod(file.c_str(), 0640);
  CHECK_THROWS_AS(static_cast<void>(load_master_key(file, "", random)), MasterKeyError);
  ::chmod(file.c_str(), 0600);
  std::ofstream(file) << "c2hvcnQ\n";
  try {
    static_cast<void>(load_master_key(file, "", random));
    FAIL("accepted");
  } catch (const MasterKeyError& error) {
    CHECK(std::string(error.what()).find("c2hvcnQ") == std::string::npos);
  }
  CHECK_THROWS_AS(static_cast<void>(load_master_key(file, "too short", random)), MasterKeyError);
}
