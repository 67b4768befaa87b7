#pragma once
/// A small face of one SQLite connection: prepared statements that are kept, typed binding, typed reading. Not
/// thread-safe. Everything that fails throws storage::Error (or Conflict for a violated uniqueness).

#include <sqlite3.h>

#include <chrono>
#include <concepts>
#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>
#include <unordered_map>
#include <utility>

#include "domain/typed_ids.hpp"
#include "storage/error.hpp"

namespace venturi::server::storage {

/// Bytes, where text would be a std::string_view.
struct Blob {
  std::string_view bytes;
};

/// A prepared statement in use; it is reset when this goes out of scope. Columns are read left to right.
class Rows {
 public:
  explicit Rows(sqlite3_stmt* statement) : statement_(statement) {}
  Rows(Rows&& other) noexcept : statement_(std::exchange(other.statement_, nullptr)) {}
  Rows(const Rows&) = delete;
  ~Rows();

  /// Moves to the next row, its first column; false at the end.
  bool next();

  std::int64_t integer() { return sqlite3_column_int64(statement_, column_++); }
  bool null_here() const { return sqlite3_column_type(statement_, column_) == SQLITE_NULL; }
  std::string text() { return std::string(view()); }
  std::string_view view();  ///< valid until the next row
  domain::Id128 id();
  domain::Time time() { return domain::from_micros(integer()); }
  template <class E>
  E as() {
    return static_cast<E>(integer());
  }
  std::optional<std::int64_t> maybe_integer();
  std::optional<std::string> maybe_text();
  std::optional<domain::Time> maybe_time();

 private:
  sqlite3_stmt* statement_;
  int column_ = 0;
};

class Connection {
 public:
  enum class Use : std::uint8_t { write, read };

  Connection(const std::filesystem::path& path, std::chrono::milliseconds busy_timeout, Use use);
  ~Connection();
  Connection(const Connection&) = delete;
  Connection& operator=(const Connection&) = delete;

  /// Runs statements without parameters or results.
  void execute(const char* sql);

  /// Runs one statement to its end; returns how many rows it changed. The statement is kept prepared.
  template <class... Values>
  std::int64_t run(std::string_view sql, const Values&... values) {
    return run(prepared(sql), values...);
  }
  /// The same for a statement that the caller has looked up once for many rows.
  template <class... Values>
  std::int64_t run(sqlite3_stmt* statement, const Values&... values) {
    bind_all(statement, SQLITE_STATIC, values...);
    return finish(statement);
  }

  /// Starts a query; the values are copied.
  template <class... Values>
  Rows query(std::string_view sql, const Values&... values) {
    sqlite3_stmt* statement = prepared(sql);
    bind_all(statement, SQLITE_TRANSIENT, values...);
    return Rows(statement);
  }

  /// A statement of the program's own text; it lives as long as the connection.
  sqlite3_stmt* prepared(std::string_view sql);
  /// A statement that was put together at run time. A bounded number is kept: use it before the next call.
  sqlite3_stmt* assembled(std::string_view sql);

  bool in_transaction() const { return sqlite3_get_autocommit(handle_) == 0; }

  static void bind(sqlite3_stmt* s, int at, std::string_view text, sqlite3_destructor_type life);
  static void bind(sqlite3_stmt* s, int at, const std::string& text, sqlite3_destructor_type life) {
    bind(s, at, std::string_view(text), life);
  }
  static void bind(sqlite3_stmt* s, int at, const char* text, sqlite3_destructor_type life) {
    bind(s, at, std::string_view(text), life);
  }
  static void bind(sqlite3_stmt* s, int at, Blob blob, sqlite3_destructor_type life);
  static void bind(sqlite3_stmt* s, int at, const domain::Id128& id, sqlite3_destructor_type life);
  static void bind(sqlite3_stmt* s, int at, domain::Time time, sqlite3_destructor_type life);
  template <class T>
  requires std::integral<T> || std::is_enum_v<T>
  static void bind(sqlite3_stmt* s, int at, T value, sqlite3_destructor_type) {
    sqlite3_bind_int64(s, at, static_cast<std::int64_t>(value));
  }
  template <class T>
  static void bind(sqlite3_stmt* s, int at, const std::optional<T>& value, sqlite3_destructor_type life) {
    if (value)
      bind(s, at, *value, life);
    else
      sqlite3_bind_null(s, at);
  }

 private:
  struct Finalize {
    void operator()(sqlite3_stmt* s) const { sqlite3_finalize(s); }
  };
  struct TextHash {
    using is_transparent = void;
    std::size_t operator()(std::string_view text) const { return std::hash<std::string_view>{}(text); }
  };

  using Statements =
      std::unordered_map<std::string, std::unique_ptr<sqlite3_stmt, Finalize>, TextHash, std::equal_to<>>;

  template <class... Values>
  static void bind_all([[maybe_unused]] sqlite3_stmt* s, [[maybe_unused]] sqlite3_destructor_type life,
                       const Values&... values) {
    int at = 0;
    (bind(s, ++at, values, life), ...);
  }
  std::int64_t finish(sqlite3_stmt* statement);
  sqlite3_stmt* kept(Statements& statements, std::string_view sql);

  sqlite3* handle_ = nullptr;
  Statements prepared_;
  Statements assembled_;
};

}  // namespace venturi::server::storage
