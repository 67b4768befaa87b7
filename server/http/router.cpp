#include "http/router.hpp"

#include <algorithm>
#include <optional>

namespace venturi::server {

namespace {

std::string_view take_segment(std::string_view& path) {
  path.remove_prefix(1);  // the slash
  const auto end = std::min(path.find('/'), path.size());
  const auto segment = path.substr(0, end);
  path.remove_prefix(end);
  return segment;
}

/// A variable takes exactly one segment, and never an empty one.
std::optional<PathArguments> match(std::string_view pattern, std::string_view path) {
  PathArguments arguments;
  while (!pattern.empty() && !path.empty()) {
    if (path.front() != '/') return std::nullopt;
    const auto want = take_segment(pattern), have = take_segment(path);
    if (!want.starts_with('{')) {
      if (want != have) return std::nullopt;
      continue;
    }
    if (have.empty() || arguments.count == arguments.values.size()) return std::nullopt;
    arguments.values[arguments.count++] = {want.substr(1, want.size() - 2), have};
  }
  if (!pattern.empty() || !path.empty()) return std::nullopt;
  return arguments;
}

bool answers(const Route& route, std::string_view method) {
  return route.method == method || (method == "HEAD" && route.method == "GET");
}

void allow(std::string& list, const Route& route) {
  if (!list.empty()) list += ", ";
  list += route.method;
  if (route.method == "GET") list += ", HEAD";
}

}  // namespace

Router::Router(std::span<const Route> routes, bool sandbox) : routes_(routes), sandbox_(sandbox) {
  for (const auto& route : routes_)
    if (route.path.find('{') != std::string_view::npos) templates_.push_back(&route);
}

Match Router::find(std::string_view method, std::string_view path) const {
  Match found;
  if (!sandbox_ && path.starts_with(sandbox_base)) return found;
  const auto literal = std::ranges::equal_range(routes_, path, {}, &Route::path);
  for (const auto& route : literal) {
    if (answers(route, method)) return {&route, {}, {}};
    allow(found.allow, route);
  }
  if (!literal.empty()) return found;
  std::string_view tried;  // routes of one template stand side by side
  std::optional<PathArguments> arguments;
  for (const auto* route : templates_) {
    if (route->path != tried) {
      arguments = match(route->path, path);
      tried = route->path;
    }
    if (!arguments) continue;
    if (answers(*route, method)) return {route, *arguments, {}};
    allow(found.allow, *route);
  }
  return found;
}

}  // namespace venturi::server
