// The published documents: constant bytes with a strong validator. One that is a page may run what stands in it, and nothing else.
#pragma once

#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "http/message.hpp"
#include "http/route.hpp"

namespace venturi::server {

/// Answers with documents. On the io thread alone.
class Documents {
 public:
  /// 200 with an ETag, or 304 where `if_none_match` has it already.
  Response answer(const Document& document, std::string_view if_none_match);

 private:
  const std::vector<Header>& headers(const Document& document);

  std::unordered_map<const Document*, std::vector<Header>> headers_;  ///< made on first use: the bytes never change
};

/// The digests of what stands between `<name>` and `</name>`, as a policy's source list.
[[nodiscard]] std::string inline_sources(std::string_view page, std::string_view name);

}  // namespace venturi::server
