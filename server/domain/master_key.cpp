#include "domain/master_key.hpp"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <charconv>
#include <cstring>
#include <fstream>
#include <optional>

#include "domain/base64.hpp"

namespace venturi::server::domain {
namespace {

constexpr std::size_t key_bytes = 32;

std::optional<std::string> from_hex(std::string_view text) {
  std::string out;
  for (std::size_t i = 0; i + 1 < text.size(); i += 2) {
    unsigned value = 0;
    if (std::from_chars(text.data() + i, text.data() + i + 2, value, 16).ptr != text.data() + i + 2) return std::nullopt;
    out += static_cast<char>(value);
  }
  return out;
}

std::string decode(std::string_view text, const std::string& origin) {
  while (!text.empty() && (text.back() == '\n' || text.back() == '\r' || text.back() == ' ')) text.remove_suffix(1);
  const auto key = text.size() == key_bytes * 2 ? from_hex(text) : base64url_decode(text);
  if (!key || key->size() != key_bytes) throw MasterKeyError(origin + " does not hold 32 bytes in base64url or hexadecimal");
  return *key;
}

[[noreturn]] void fail(const std::string& what, const std::filesystem::path& file) {
  throw MasterKeyError(what + " " + file.string() + ": " + std::strerror(errno));
}

/// Writes a whole new file and gives it its name only then; a file that another process has named first is left alone.
void create(const std::filesystem::path& file, Random& random) {
  const std::filesystem::path draft = file.string() + "." + random.alphanumeric(12);
  const int handle = ::open(draft.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, S_IRUSR | S_IWUSR);
  if (handle < 0) fail("cannot create", draft);
  const std::string text = base64url_encode(random.bytes(key_bytes)) + "\n";
  const bool written = ::write(handle, text.data(), text.size()) == static_cast<ssize_t>(text.size()) && ::fsync(handle) == 0;
  ::close(handle);
  const bool named = written && (::link(draft.c_str(), file.c_str()) == 0 || errno == EEXIST);
  const int error = errno;
  ::unlink(draft.c_str());
  errno = error;
  if (!named) fail("cannot write", file);
}

}  // namespace

std::string load_master_key(const std::filesystem::path& file, std::string_view from_environment, Random& random) {
  if (!from_environment.empty()) return decode(from_environment, std::string(master_key_variable));
  if (!std::filesystem::exists(file)) create(file, random);
  struct stat status{};
  if (::stat(file.c_str(), &status) != 0) fail("cannot read", file);
  if ((status.st_mode & (S_IRWXG | S_IRWXO)) != 0) throw MasterKeyError(file.string() + " can be read by others; its mode must be 0600");
  std::ifstream in(file);
  const std::string text((std::istreambuf_iterator<char>(in)), std::istreambuf_iterator<char>());
  if (!in) fail("cannot read", file);
  return decode(text, file.string());
}

}  // namespace venturi::server::domain
