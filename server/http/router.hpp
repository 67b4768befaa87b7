// From method and path to a route. Literal paths are found by one binary search; templates by segment, few of them.
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "http/route.hpp"

namespace venturi::server {

struct Match {
  const Route* route = nullptr;  ///< null: nothing here, or not under this method
  PathArguments arguments;
  std::string allow;  ///< the methods that the path does have, where the method was wrong
};

class Router {
 public:
  /// `routes` is sorted by path, then method, as generated; it must outlive the router. What controls a sandbox is found in one alone.
  Router(std::span<const Route> routes, bool sandbox);

  /// HEAD finds GET. A literal segment wins over a variable one. Thread-safe.
  Match find(std::string_view method, std::string_view path) const;

 private:
  std::span<const Route> routes_;
  bool sandbox_;
  std::vector<const Route*> templates_;
};

}  // namespace venturi::server
