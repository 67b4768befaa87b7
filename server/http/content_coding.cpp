#include "http/content_coding.hpp"

#include <zlib.h>
#include <zstd.h>

#include <algorithm>
#include <memory>

namespace venturi::server {

namespace {

constexpr std::size_t step = 64 * 1024;
/// A frame may ask for as much memory as its window: 8 MiB is what RFC 9659 lets a sender on the web assume.
constexpr int zstd_window_log = 23;

[[noreturn]] void broken() { throw Problem(ErrorCode::malformed_request, "The body is not what its Content-Encoding says."); }

[[noreturn]] void too_large(std::size_t most) {
  throw Problem(ErrorCode::payload_too_large, "The body is larger than the " + std::to_string(most) + " bytes that this operation takes, once unpacked.");
}

/// Room for the next piece: one byte above the limit at most, which tells that it was exceeded.
std::size_t grow(std::string& out, std::size_t most) {
  const auto room = std::min(step, most + 1 - out.size());
  out.resize(out.size() + room);
  return room;
}

void gunzip(std::string_view body, std::size_t most, std::string& out) {
  constexpr int gzip_frame = 16;
  z_stream stream{};
  if (inflateInit2(&stream, MAX_WBITS + gzip_frame) != Z_OK) throw Problem(ErrorCode::internal_error);
  const std::unique_ptr<z_stream, void (*)(z_stream*)> end(&stream, [](z_stream* s) { inflateEnd(s); });
  stream.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(body.data()));  // zlib's signature; it only reads
  stream.avail_in = static_cast<uInt>(body.size());
  int result = Z_OK;
  while (result != Z_STREAM_END) {
    const auto at = out.size(), room = grow(out, most);
    stream.next_out = reinterpret_cast<Bytef*>(out.data() + at);
    stream.avail_out = static_cast<uInt>(room);
    result = inflate(&stream, Z_NO_FLUSH);
    out.resize(at + room - stream.avail_out);
    if (out.size() > most) too_large(most);
    if (result != Z_OK && result != Z_STREAM_END) broken();  // Z_BUF_ERROR: it ends before its end
  }
  if (stream.avail_in != 0) broken();
}

void unzstd(std::string_view body, std::size_t most, std::string& out) {
  const std::unique_ptr<ZSTD_DCtx, std::size_t (*)(ZSTD_DCtx*)> context(ZSTD_createDCtx(), ZSTD_freeDCtx);
  if (!context) throw Problem(ErrorCode::internal_error);
  ZSTD_DCtx_setParameter(context.get(), ZSTD_d_windowLogMax, zstd_window_log);
  ZSTD_inBuffer in{body.data(), body.size(), 0};
  std::size_t wanted = 1;
  while (wanted != 0) {
    const auto at = out.size(), room = grow(out, most);
    ZSTD_outBuffer piece{out.data() + at, room, 0};
    const auto before = in.pos;
    wanted = ZSTD_decompressStream(context.get(), &piece, &in);
    if (ZSTD_isError(wanted)) broken();
    out.resize(at + piece.pos);
    if (out.size() > most) too_large(most);
    if (wanted != 0 && piece.pos == 0 && in.pos == before) broken();  // it ends before its end
  }
  if (in.pos != in.size) broken();
}

enum class Coding : std::uint8_t { identity, gzip, zstd };

Coding coding_of(const RawRequest& raw) {
  const auto name = raw.header("Content-Encoding");
  const auto count = raw.count("Content-Encoding");
  if (count == 0 || (count == 1 && same_name(name, "identity"))) return Coding::identity;
  if (count == 1 && (same_name(name, "gzip") || same_name(name, "x-gzip"))) return Coding::gzip;
  if (count == 1 && same_name(name, "zstd")) return Coding::zstd;
  throw Problem(ErrorCode::unsupported_media_type, "The body may be compressed with gzip or zstd, once.", {}, {{"Accept-Encoding", "gzip, zstd"}});
}

}  // namespace

void require_coding(const RawRequest& raw) { static_cast<void>(coding_of(raw)); }

bool is_packed(const RawRequest& raw) { return coding_of(raw) != Coding::identity; }

void unpack_body(const RawRequest& raw, std::size_t most, std::string& out) {
  out.clear();
  switch (coding_of(raw)) {
    case Coding::identity: out.assign(raw.body); return;
    case Coding::gzip: return gunzip(raw.body, most, out);
    case Coding::zstd: return unzstd(raw.body, most, out);
  }
}

}  // namespace venturi::server
