#pragma once
/// What storage throws. The texts name the operation, never a value.

#include <stdexcept>

namespace venturi::server::storage {

/// The database refused or failed.
class Error : public std::runtime_error {
 public:
  using std::runtime_error::runtime_error;
};

/// The change contradicts what is stored (a name taken, an end of an edge missing).
class Conflict : public Error {
 public:
  using Error::Error;
};

/// What is stored contradicts a seal: somebody else has changed it, or the master key is another one.
class IntegrityError : public Error {
 public:
  using Error::Error;
};

/// The file was written by a newer release, or is not a database of this server.
class SchemaError : public Error {
 public:
  using Error::Error;
};

}  // namespace venturi::server::storage
