#include "ingest/compress.hpp"

#include <zlib.h>
#include <zstd.h>

namespace venturi::inline v1::ingest {
namespace {

// Speed matters more than the last per cent: events are repetitive, and both shrink them about tenfold at their fastest.
constexpr int level = 1;
// Below this a header costs more than it saves.
constexpr std::size_t worthwhile = 1024;

std::optional<std::string> zstd(std::string_view body) {
    std::string packed(ZSTD_compressBound(body.size()), '\0');
    const std::size_t size = ZSTD_compress(packed.data(), packed.size(), body.data(), body.size(), level);
    if (ZSTD_isError(size) != 0) return std::nullopt;
    packed.resize(size);
    return packed;
}

std::optional<std::string> gzip(std::string_view body) {
    constexpr int gzip_frame = 16;
    z_stream stream{};
    if (deflateInit2(&stream, level, Z_DEFLATED, MAX_WBITS + gzip_frame, 8, Z_DEFAULT_STRATEGY) != Z_OK) return std::nullopt;
    std::string packed(deflateBound(&stream, static_cast<uLong>(body.size())), '\0');
    stream.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(body.data()));
    stream.avail_in = static_cast<uInt>(body.size());
    stream.next_out = reinterpret_cast<Bytef*>(packed.data());
    stream.avail_out = static_cast<uInt>(packed.size());
    const int result = deflate(&stream, Z_FINISH);
    const std::size_t size = stream.total_out;
    deflateEnd(&stream);
    if (result != Z_STREAM_END) return std::nullopt;
    packed.resize(size);
    return packed;
}

}  // namespace

std::string_view to_string(Coding coding) {
    switch (coding) {
        case Coding::zstd: return "zstd";
        case Coding::gzip: return "gzip";
        case Coding::identity: return "identity";
    }
    return "identity";
}

std::optional<std::string> compress(Coding coding, std::string_view body) {
    if (coding == Coding::identity || body.size() < worthwhile) return std::nullopt;
    auto packed = coding == Coding::zstd ? zstd(body) : gzip(body);
    if (packed && packed->size() >= body.size()) return std::nullopt;
    return packed;
}

}  // namespace venturi::inline v1::ingest
