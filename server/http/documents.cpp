#include "http/documents.hpp"

#include "domain/base64.hpp"
#include "domain/digest.hpp"
#include "http/page.hpp"

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

/// Its own scripts and styles, pictures inside of them, and calls of this instance.
std::vector<Header> policy_of(std::string_view page) {
  const auto scripts = inline_sources(page, "script"), styles = inline_sources(page, "style");
  return page_headers({.script = scripts, .style = styles, .image = "data:", .connect = "'self'"});
}

}  // namespace

std::string inline_sources(std::string_view page, std::string_view name) {
  const auto begin = '<' + std::string(name) + '>', end = "</" + std::string(name) + '>';
  std::string out;
  for (auto at = page.find(begin); at != std::string_view::npos; at = page.find(begin, at)) {
    at += begin.size();
    const auto content = page.substr(at, page.find(end, at) - at);
    if (!out.empty()) out += ' ';
    out += "'sha256-" + domain::base64_encode(domain::as_text(domain::sha256(content))) + '\'';
    at += content.size();
  }
  return out;
}

const std::vector<Header>& Documents::headers(const Document& document) {
  auto& known = headers_[&document];
  if (known.empty()) {
    const auto digest = domain::sha256(document.bytes);
    known = {{"ETag", '"' + domain::hex(domain::as_text(digest)).substr(0, 32) + '"'}, {"Cache-Control", "public, max-age=300"}};
    if (document.content_type.starts_with("text/html"))
      for (auto& header : policy_of(document.bytes)) known.push_back(std::move(header));
  }
  return known;
}

Response Documents::answer(const Document& document, std::string_view if_none_match) {
  Response response{200, std::string(document.content_type), {}, headers(document)};
  if (lists(if_none_match, response.headers.front().value)) {
    response.status = 304;
    response.content_type.clear();
  } else {
    response.fixed = document.bytes;
  }
  return response;
}

}  // namespace venturi::server
