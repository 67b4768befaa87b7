#include "web/html.hpp"

#include "domain/base64.hpp"
#include "domain/digest.hpp"
#include "http/page.hpp"

namespace venturi::server::web {
namespace {

constexpr std::string_view style = R"css(
:root { color-scheme: light dark; --ground: #f4f5f7; --card: #fff; --text: #1c2330; --quiet: #566073; --line: #c9cfd9; --accent: #1f5fbf;
  --on-accent: #fff; --alert: #a32018; --alert-ground: #fdecea; }
@media (prefers-color-scheme: dark) { :root { --ground: #11151c; --card: #1a2029; --text: #e8ebf0; --quiet: #a3adbd; --line: #3a4453;
  --accent: #7fb2ff; --on-accent: #0d1a2d; --alert: #ffb4ab; --alert-ground: #3a1b1a; } }
* { box-sizing: border-box; }
body { margin: 0; min-height: 100vh; display: grid; place-items: center; padding: 1.5rem 1rem; background: var(--ground); color: var(--text);
  font: 1rem/1.5 system-ui, sans-serif; }
main { width: 100%; max-width: 26rem; background: var(--card); border: 1px solid var(--line); border-radius: .75rem; padding: 2rem; }
.brand { margin: 0 0 1.25rem; font-weight: 600; letter-spacing: .02em; color: var(--quiet); }
h1 { margin: 0 0 .5rem; font-size: 1.4rem; line-height: 1.25; }
p { margin: .5rem 0; overflow-wrap: anywhere; }
.quiet { color: var(--quiet); font-size: .9rem; }
ul { margin: .75rem 0; padding-left: 1.25rem; }
li { margin: .35rem 0; }
label { display: block; margin: 1rem 0 .3rem; font-weight: 600; }
input { width: 100%; padding: .65rem .75rem; font: inherit; color: inherit; background: transparent; border: 1px solid var(--line);
  border-radius: .5rem; }
.alert { margin: 1rem 0 0; padding: .65rem .75rem; border-radius: .5rem; color: var(--alert); background: var(--alert-ground); }
.actions { display: flex; flex-wrap: wrap; gap: .75rem; margin-top: 1.5rem; }
button { flex: 1 1 8rem; padding: .65rem 1rem; font: inherit; font-weight: 600; border-radius: .5rem; border: 1px solid var(--line);
  background: transparent; color: inherit; cursor: pointer; }
button.main { background: var(--accent); border-color: var(--accent); color: var(--on-accent); }
button.link { flex: none; padding: 0; border: 0; font-weight: 400; color: var(--accent); text-decoration: underline; }
a { color: var(--accent); }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
)css";

/// The one style is allowed by its hash, so that no other is.
std::string style_source() {
  return "'sha256-" + domain::base64_encode(domain::as_text(domain::sha256(style))) + "'";
}

std::vector<Header> headers_of(const Page& page) {
  static const std::string allowed_style = style_source();
  const std::string form_action = page.form_action.empty() ? "'self'" : "'self' " + page.form_action;
  auto headers = page_headers({.style = allowed_style, .form_action = form_action});
  headers.push_back({"Cache-Control", "no-store"});
  return headers;
}

}  // namespace

std::string escape(std::string_view text) {
  std::string out;
  out.reserve(text.size());
  for (const char c : text) {
    switch (c) {
      case '&': out += "&amp;"; break;
      case '<': out += "&lt;"; break;
      case '>': out += "&gt;"; break;
      case '"': out += "&quot;"; break;
      case '\'': out += "&#39;"; break;
      default: out += c;
    }
  }
  return out;
}

Response page_response(const Page& page) {
  std::string html = "<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n<title>";
  html += escape(page.title);
  html += " · Venturi</title>\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<meta name=\"robots\" content=\"noindex\">\n<style>";
  html += style;
  html += "</style>\n</head>\n<body>\n<main>\n<p class=\"brand\">Venturi</p>\n";
  html += page.body;
  html += "</main>\n</body>\n</html>\n";
  return {page.status, "text/html; charset=utf-8", std::move(html), headers_of(page)};
}

Response redirect(int status, std::string location) {
  return {status, "", "", {{"Location", std::move(location)}, {"Cache-Control", "no-store"}, {"Referrer-Policy", "no-referrer"}}};
}

}  // namespace venturi::server::web
