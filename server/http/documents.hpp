// The published documents: constant bytes with a strong validator.
#pragma once

#include <string>
#include <string_view>
#include <unordered_map>

#include "http/message.hpp"
#include "http/route.hpp"

namespace venturi::server {

/// Answers with documents. On the io thread alone.
class Documents {
 public:
  /// 200 with an ETag, or 304 where `if_none_match` has it already.
  Response answer(const Document& document, std::string_view if_none_match);

 private:
  const std::string& tag(const Document& document);

  std::unordered_map<const Document*, std::string> tags_;  ///< made on first use: the bytes never change
};

}  // namespace venturi::server
