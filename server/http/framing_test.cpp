#include <doctest/doctest.h>

#include "http/framing.hpp"

using namespace venturi::server;

namespace {

RawRequest with(std::vector<HeaderView> headers) {
  RawRequest request;
  request.headers = std::move(headers);
  return request;
}

}  // namespace

TEST_CASE("a header that everybody reads alike is taken") {
  CHECK(framing_fault(with({{"Host", "x"}, {"Content-Length", "5"}}), 11).empty());
  CHECK(framing_fault(with({{"Host", "x"}, {"Transfer-Encoding", "Chunked"}}), 11).empty());
  CHECK(framing_fault(with({{"Content-Length", "0"}}), 10).empty());
}

TEST_CASE("where two readers could differ it is refused") {
  const HeaderView host{"Host", "x"};
  for (const auto& headers : std::vector<std::vector<HeaderView>>{{},
                                                                  {host, host},
                                                                  {host, {"Content-Length", "5"}, {"content-length", "5"}},
                                                                  {host, {"Content-Length", "5"}, {"Transfer-Encoding", "chunked"}},
                                                                  {host, {"Content-Length", "5, 5"}},
                                                                  {host, {"Content-Length", "+5"}},
                                                                  {host, {"Content-Length", ""}},
                                                                  {host, {"Transfer-Encoding", "identity"}},
                                                                  {host, {"Transfer-Encoding", "gzip, chunked"}},
                                                                  {host, {"Transfer-Encoding", "chunked"}, {"Transfer-Encoding", "chunked"}},
                                                                  {host, {"X-A", {"b\0c", 3}}},
                                                                  {host, {"X-A", "b\rc"}}})
    CHECK_FALSE(framing_fault(with(headers), 11).empty());
  CHECK_FALSE(framing_fault(with({host, {"Transfer-Encoding", "chunked"}}), 10).empty());
  CHECK_FALSE(framing_fault(with({host}), 12).empty());
  CHECK_FALSE(framing_fault(with({host}), 20).empty());
}

TEST_CASE("a header beyond its size says by which limit") {
  Limits limits;
  limits.header_count = 2;
  limits.uri_bytes = 10;
  CHECK(size_fault(with({{"A", "b"}, {"C", "d"}}), 10, limits).empty());
  CHECK(size_fault(with({{"A", "b"}, {"C", "d"}, {"E", "f"}}), 10, limits).find("2 headers") != std::string::npos);
  CHECK(size_fault(with({}), 11, limits).find("10 bytes") != std::string::npos);
}
