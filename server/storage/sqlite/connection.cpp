#include "storage/sqlite/connection.hpp"

#include <cstring>

namespace venturi::server::storage {
namespace {

// Callers' filters make ever new statements: beyond this many, those at rest are let go.
constexpr std::size_t max_assembled = 256;

[[noreturn]] void fail(sqlite3* handle, const char* what) {
  // SQLite's own message may quote names of columns, never bound values.
  const int code = sqlite3_extended_errcode(handle);
  std::string text = std::string("database: ") + what + ": " + sqlite3_errmsg(handle);
  if ((code & 0xff) == SQLITE_NOTADB || (code & 0xff) == SQLITE_CORRUPT) {
    const char* const file = sqlite3_db_filename(handle, "main");
    text += std::string(" (") + (file != nullptr ? file : "") + "): the file is damaged, or another program's; restore a backup, or give another directory with --data";
  }
  if (code == SQLITE_CONSTRAINT_UNIQUE || code == SQLITE_CONSTRAINT_PRIMARYKEY) throw Conflict(text);
  throw Error(text);
}

}  // namespace

Rows::~Rows() {
  if (statement_ == nullptr) return;
  sqlite3_reset(statement_);
  sqlite3_clear_bindings(statement_);
}

bool Rows::next() {
  column_ = 0;
  const int code = sqlite3_step(statement_);
  if (code == SQLITE_ROW) return true;
  if (code != SQLITE_DONE) fail(sqlite3_db_handle(statement_), "read");
  return false;
}

std::string_view Rows::view() {
  const auto* bytes = static_cast<const char*>(sqlite3_column_blob(statement_, column_));
  const int size = sqlite3_column_bytes(statement_, column_);
  ++column_;
  return bytes == nullptr ? std::string_view{} : std::string_view(bytes, static_cast<std::size_t>(size));
}

domain::Id128 Rows::id() {
  domain::Id128 id{};
  const std::string_view bytes = view();
  if (bytes.size() != id.size()) throw Error("database: an id of the wrong length");
  std::memcpy(id.data(), bytes.data(), id.size());
  return id;
}

std::optional<std::int64_t> Rows::maybe_integer() {
  if (!null_here()) return integer();
  ++column_;
  return std::nullopt;
}

std::optional<std::string> Rows::maybe_text() {
  if (!null_here()) return text();
  ++column_;
  return std::nullopt;
}

std::optional<domain::Time> Rows::maybe_time() {
  if (!null_here()) return time();
  ++column_;
  return std::nullopt;
}

Connection::Connection(const std::filesystem::path& path, std::chrono::milliseconds busy_timeout, Use use) {
  const int flags = SQLITE_OPEN_READWRITE | SQLITE_OPEN_NOMUTEX | (use == Use::write ? SQLITE_OPEN_CREATE : 0);
  if (sqlite3_open_v2(path.c_str(), &handle_, flags, nullptr) != SQLITE_OK) {
    const std::string text = std::string("database: open: ") + (handle_ ? sqlite3_errmsg(handle_) : "out of memory");
    sqlite3_close(handle_);
    throw Error(text);
  }
  try {
    sqlite3_extended_result_codes(handle_, 1);
    sqlite3_busy_timeout(handle_, static_cast<int>(busy_timeout.count()));
    // FULL: a commit is on the disk when it returns. Checkpoints write 64 MB at a time, because each one syncs the
    // whole file; temporary sorters stay in memory.
    execute(
        "PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA wal_autocheckpoint=16384; "
        "PRAGMA journal_size_limit=134217728; PRAGMA cache_size=-65536; PRAGMA temp_store=MEMORY; PRAGMA "
        "foreign_keys=ON;");
    if (use == Use::read) execute("PRAGMA query_only=ON;");
  } catch (...) {
    sqlite3_close(handle_);
    throw;
  }
}

Connection::~Connection() {
  prepared_.clear();
  assembled_.clear();
  sqlite3_close(handle_);
}

void Connection::execute(const char* sql) {
  if (sqlite3_exec(handle_, sql, nullptr, nullptr, nullptr) != SQLITE_OK) fail(handle_, "execute");
}

sqlite3_stmt* Connection::prepared(std::string_view sql) {
  return kept(prepared_, sql);
}

sqlite3_stmt* Connection::assembled(std::string_view sql) {
  if (assembled_.size() >= max_assembled) {
    std::erase_if(assembled_, [](const auto& statement) { return sqlite3_stmt_busy(statement.second.get()) == 0; });
  }
  return kept(assembled_, sql);
}

sqlite3_stmt* Connection::kept(Statements& statements, std::string_view sql) {
  if (const auto found = statements.find(sql); found != statements.end()) return found->second.get();
  sqlite3_stmt* statement = nullptr;
  const int size = static_cast<int>(sql.size());
  if (sqlite3_prepare_v3(handle_, sql.data(), size, SQLITE_PREPARE_PERSISTENT, &statement, nullptr) != SQLITE_OK) {
    fail(handle_, "prepare");
  }
  statements.emplace(std::string(sql), std::unique_ptr<sqlite3_stmt, Finalize>(statement));
  return statement;
}

std::int64_t Connection::finish(sqlite3_stmt* statement) {
  const int code = sqlite3_step(statement);
  if (code != SQLITE_DONE && code != SQLITE_ROW) {
    try {
      fail(handle_, "write");
    } catch (...) {
      sqlite3_reset(statement);
      throw;
    }
  }
  const std::int64_t changed = sqlite3_changes64(handle_);
  sqlite3_reset(statement);
  return changed;
}

void Connection::bind(sqlite3_stmt* s, int at, std::string_view text, sqlite3_destructor_type life) {
  // A null pointer would bind NULL.
  sqlite3_bind_text64(s, at, text.data() ? text.data() : "", text.size(), life, SQLITE_UTF8);
}

void Connection::bind(sqlite3_stmt* s, int at, Blob blob, sqlite3_destructor_type life) {
  sqlite3_bind_blob64(s, at, blob.bytes.data() ? blob.bytes.data() : "", blob.bytes.size(), life);
}

void Connection::bind(sqlite3_stmt* s, int at, const domain::Id128& id, sqlite3_destructor_type life) {
  sqlite3_bind_blob64(s, at, id.data(), id.size(), life);
}

void Connection::bind(sqlite3_stmt* s, int at, domain::Time time, sqlite3_destructor_type) {
  sqlite3_bind_int64(s, at, domain::to_micros(time));
}

}  // namespace venturi::server::storage
