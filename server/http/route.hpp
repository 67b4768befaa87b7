// The route table's shape: what the generator says of each operation, and how dispatch runs it.
#pragma once

#include <array>
#include <cstdint>
#include <functional>
#include <optional>
#include <span>
#include <string_view>

#include "domain/events.hpp"
#include "domain/ratelimit.hpp"
#include "domain/scopes.hpp"
#include "http/context.hpp"
#include "http/message.hpp"
#include "http/schema.hpp"

namespace venturi::server {

namespace storage {
class Reader;
class Writer;
}  // namespace storage

class Inputs;

enum class Credential : std::uint8_t { none, bearer, ingestion, client, signed_url };

/// How the operation's handler is run (the forms of context.hpp).
enum class Form : std::uint8_t { read, write, ingest, document, page };

/// What a body is; `none` where the operation takes none.
enum class BodyForm : std::uint8_t { none, json, form };

/// A handler with its request already parsed and found valid.
using ReadWork = std::function<Response(const Context&, storage::Reader&)>;
using WriteWork = std::function<Response(const Context&, storage::Writer&)>;

/// An ingestion operation: the schema of one event, and where a batch keeps its events.
struct IngestForm {
  const schema::Object* event;
  const schema::Object* batch;         ///< null where the body is one event
  std::string_view batch_property;     ///< the array's name in the batch
  std::size_t max_events;
  domain::EventKind kind;
  std::vector<domain::Receipt> (*append)(const Context&, storage::Writer&, std::span<const domain::NewEvent>);
};

/// A published document, embedded at build time.
struct Document {
  std::string_view content_type;
  std::string_view bytes;
};

struct Deprecation {
  std::string_view since;   ///< the Deprecation header's value (RFC 9745): `@` and seconds
  std::string_view sunset;  ///< an HTTP date, or empty
};

struct Route {
  std::string_view id;
  std::string_view method;
  std::string_view path;  ///< template: `/api/v1/attribution/{id}`
  Form form;
  Credential credential;
  std::optional<domain::Scope> scope;
  std::optional<domain::RateClass> rate_class;  ///< none costs nothing
  bool partner;
  bool oauth;  ///< errors are RFC 6749's JSON
  std::uint32_t max_body;
  Deprecation deprecation;
  ReadWork (*read)(Inputs&);
  WriteWork (*write)(Inputs&);
  const IngestForm* ingest;
  const Document* document;
  BodyForm body = BodyForm::none;
};

/// Control of a sandbox: there only where the instance is one, and never struck by its faults.
inline constexpr std::string_view sandbox_base = "/sandbox/";
inline bool controls_sandbox(const Route& route) noexcept { return route.path.starts_with(sandbox_base); }

/// The path's variable segments, still percent-encoded.
struct PathArguments {
  struct Argument {
    std::string_view name;
    std::string_view value;
  };
  std::array<Argument, 4> values{};
  std::size_t count = 0;
};

}  // namespace venturi::server
