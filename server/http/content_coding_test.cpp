#include <doctest/doctest.h>

#include <zlib.h>
#include <zstd.h>

#include "http/content_coding.hpp"

using namespace venturi::server;

namespace {

std::string gzip(const std::string& text) {
  z_stream stream{};
  REQUIRE(deflateInit2(&stream, 9, Z_DEFLATED, MAX_WBITS + 16, 8, Z_DEFAULT_STRATEGY) == Z_OK);
  std::string out(deflateBound(&stream, text.size()), '\0');
  stream.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(text.data()));
  stream.avail_in = static_cast<uInt>(text.size());
  stream.next_out = reinterpret_cast<Bytef*>(out.data());
  stream.avail_out = static_cast<uInt>(out.size());
  REQUIRE(deflate(&stream, Z_FINISH) == Z_STREAM_END);
  out.resize(stream.total_out);
  deflateEnd(&stream);
  return out;
}

std::string zstd(const std::string& text, int window_log = 0) {
  const auto context = ZSTD_createCCtx();
  if (window_log != 0) ZSTD_CCtx_setParameter(context, ZSTD_c_windowLog, window_log);
  // A stream that does not say how long it will be, as a bomb would.
  std::string out(ZSTD_compressBound(text.size()) + 1024, '\0');
  ZSTD_inBuffer in{text.data(), text.size(), 0};
  ZSTD_outBuffer packed{out.data(), out.size(), 0};
  while (in.pos < in.size) REQUIRE_FALSE(ZSTD_isError(ZSTD_compressStream2(context, &packed, &in, ZSTD_e_continue)));
  while (ZSTD_compressStream2(context, &packed, &in, ZSTD_e_end) != 0) {
  }
  ZSTD_freeCCtx(context);
  out.resize(packed.pos);
  return out;
}

std::string unpacked(const std::string& body, std::vector<HeaderView> headers, std::size_t most = 1000) {
  RawRequest raw;
  raw.headers = std::move(headers);
  raw.body = body;
  std::string out;
  unpack_body(raw, most, out);
  return out;
}

ErrorCode refusal(const std::string& body, std::vector<HeaderView> headers, std::size_t most = 1000) {
  try {
    static_cast<void>(unpacked(body, std::move(headers), most));
  } catch (const Problem& problem) {
    return problem.code;
  }
  FAIL("nothing was refused");
  return ErrorCode::internal_error;
}

const std::vector<HeaderView> as_gzip = {{"Content-Encoding", "gzip"}};
const std::vector<HeaderView> as_zstd = {{"content-encoding", "ZSTD"}};

}  // namespace

TEST_CASE("a packed body comes out as it went in, up to the last byte that is allowed") {
  for (const std::size_t size : {std::size_t{0}, std::size_t{1}, std::size_t{999}, std::size_t{1000}}) {
    const std::string text(size, 'x');
    CHECK(unpacked(gzip(text), as_gzip) == text);
    CHECK(unpacked(zstd(text), as_zstd) == text);
    CHECK(unpacked(text, {}) == text);
    CHECK(unpacked(text, {{"Content-Encoding", "identity"}}) == text);
  }
  const std::string large(700'000, 'y');
  CHECK(unpacked(gzip(large), as_gzip, 1 << 20) == large);
  CHECK(unpacked(zstd(large), as_zstd, 1 << 20) == large);
}

TEST_CASE("a bomb is put out at the limit") {
  const std::string bomb(50'000'000, '\0');
  CHECK(refusal(gzip(bomb), as_gzip) == ErrorCode::payload_too_large);
  CHECK(refusal(zstd(bomb), as_zstd) == ErrorCode::payload_too_large);
  CHECK(refusal(gzip(std::string(1001, 'x')), as_gzip) == ErrorCode::payload_too_large);
  CHECK(refusal(zstd(std::string(1001, 'x')), as_zstd) == ErrorCode::payload_too_large);
}

TEST_CASE("a frame that asks for more memory than it may is refused before it gets any") {
  CHECK(refusal(zstd(std::string(100, 'x'), 27), as_zstd) == ErrorCode::malformed_request);
}

TEST_CASE("what is broken, cut or followed by something else is malformed") {
  const std::string text = "a text that is long enough to be cut somewhere in its middle";
  for (const auto& [packed, headers] : {std::pair(gzip(text), as_gzip), std::pair(zstd(text), as_zstd)}) {
    CHECK(refusal(text, headers) == ErrorCode::malformed_request);
    CHECK(refusal("", headers) == ErrorCode::malformed_request);
    CHECK(refusal(packed.substr(0, packed.size() - 1), headers) == ErrorCode::malformed_request);
    CHECK(refusal(packed.substr(0, packed.size() / 2), headers) == ErrorCode::malformed_request);
    CHECK(refusal(packed + "x", headers) == ErrorCode::malformed_request);
    auto wrong = packed;
    wrong[wrong.size() - 6] = static_cast<char>(wrong[wrong.size() - 6] ^ 0x55);
    if (headers.front().value == "gzip") CHECK(refusal(wrong, headers) == ErrorCode::malformed_request);  // its checksum
  }
}

TEST_CASE("other codings, and several, are not supported") {
  for (const std::string_view coding : {"br", "deflate", "gzip, gzip", "gzip,zstd", "zip"})
    CHECK(refusal("x", {{"Content-Encoding", coding}}) == ErrorCode::unsupported_media_type);
  CHECK(refusal("x", {{"Content-Encoding", "gzip"}, {"Content-Encoding", "gzip"}}) == ErrorCode::unsupported_media_type);
}
