#include "http/shared_bytes.hpp"

#include <doctest/doctest.h>
#include <unistd.h>

namespace venturi::server {

TEST_CASE("bytes read the same out of memory, out of a file's map and out of the file") {
  const std::string first(100'000, 'a'), second = "and the rest";
  const SharedBytes plain(first + second);
  CHECK(plain.file() == -1);
  CHECK(plain.view() == first + second);

  const auto filed = SharedBytes::in_a_file(first, second);
  REQUIRE(filed->file() >= 0);
  CHECK(filed->view() == plain.view());
  std::string read(filed->view().size() + 1, '\0');
  CHECK(::pread(filed->file(), read.data(), read.size(), 0) == static_cast<ssize_t>(filed->view().size()));
  read.pop_back();
  CHECK(read == plain.view());
}

TEST_CASE("nothing is no file's content") {
  const auto none = SharedBytes::in_a_file({});
  CHECK(none->file() == -1);
  CHECK(none->view().empty());
}

}  // namespace venturi::server
