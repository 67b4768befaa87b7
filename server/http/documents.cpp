#include "http/documents.hpp"

#include "domain/digest.hpp"

namespace venturi::server {

namespace {

/// RFC 9110, 13.1.2: a list of tags, weak ones compare equal to strong ones, `*` is any.
bool lists(std::string_view header, std::string_view tag) {
  while (!header.empty()) {
    const auto end = header.find(',');
    auto one = header.substr(0, end);
    header = end == std::string_view::npos ? std::string_view{} : header.substr(end + 1);
    const auto first = one.find_first_not_of(" \t");
    if (first == std::string_view::npos) continue;
    one = one.substr(first, one.find_last_not_of(" \t") - first + 1);
    if (one.starts_with("W/")) one.remove_prefix(2);
    if (one == tag || one == "*") return true;
  }
  return false;
}

}  // namespace

const std::string& Documents::tag(const Document& document) {
  auto& known = tags_[&document];
  if (known.empty()) {
    const auto digest = domain::sha256(document.bytes);
    known = '"' + domain::hex(domain::as_text(digest)).substr(0, 32) + '"';
  }
  return known;
}

Response Documents::answer(const Document& document, std::string_view if_none_match) {
  const auto& entity = tag(document);
  Response response{200, std::string(document.content_type), {}, {{"ETag", entity}, {"Cache-Control", "public, max-age=300"}}};
  if (lists(if_none_match, entity)) {
    response.status = 304;
    response.content_type.clear();
  } else {
    response.body = document.bytes;
  }
  return response;
}

}  // namespace venturi::server
