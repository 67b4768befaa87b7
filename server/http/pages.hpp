// Pages for people in a browser, as dispatch knows them. What they show and do is server/web; wired in main.cpp.
#pragma once

#include <functional>

#include "http/context.hpp"
#include "http/problem.hpp"
#include "http/reader_pool.hpp"
#include "http/route.hpp"

namespace venturi::server {

/// One request for a page. Nothing of it has been checked.
struct PageCall {
  const Route& route;
  const RawRequest& raw;
  const Context& context;
  storage::Reader& reader;
};

struct Pages {
  /// Of their own: hashing a password takes tens of milliseconds and megabytes, and no API call shall wait for it.
  ReaderPool& threads;
  /// On one of the threads; may wait for commits.
  std::function<Response(const PageCall&)> answer;
  /// A problem, for a person.
  std::function<Response(const Problem&, const Occurrence&)> explain;
  int waiting = 0;  ///< for a thread; on the io thread alone

  static constexpr int most_waiting = 64;
};

}  // namespace venturi::server
