#include "auth/callback_page.hpp"

#include <string_view>

namespace venturi::inline v1::auth {
namespace {

struct Words {
    std::string_view status;
    std::string_view title;
    std::string_view text;
};

Words words_of(Page page) {
    switch (page) {
        case Page::signed_in: return {"200 OK", "You are signed in", "You can close this page and go back to the program."};
        case Page::refused: return {"200 OK", "You are not signed in", "The program says why. You can close this page."};
        case Page::not_this:
            return {"400 Bad Request", "Not this sign-in",
                    "This answer belongs to no sign-in that is under way here. Start again from the program."};
        case Page::nothing_here: return {"404 Not Found", "Nothing here", "There is no such page."};
        case Page::only_get: return {"405 Method Not Allowed\r\nAllow: GET", "Not like this", "Only GET works here."};
        case Page::unreadable: return {"400 Bad Request", "Not readable", "This is not a request that can be read."};
        case Page::too_large:
            return {"431 Request Header Fields Too Large", "Too large", "The request's headers are too large."};
    }
    return {"404 Not Found", "Nothing here", ""};
}

// The policy names its digest: another style, or any script, would not be carried out.
constexpr std::string_view style =
    "body{font:1.1rem/1.5 system-ui,sans-serif;max-width:32rem;margin:20vh auto;padding:0 1rem;text-align:center}";
constexpr std::string_view style_digest = "Sx3fwVgfHtXJmndZY/f6Yoc0sO6dY9ga5UCbML6+YG0=";

std::string body_of(const Words& words) {
    std::string body = "<!doctype html><html lang=\"en\"><meta charset=\"utf-8\"><meta name=\"color-scheme\" content=\"light dark\"><title>";
    body.append(words.title).append("</title><style>").append(style).append("</style><h1>");
    body.append(words.title).append("</h1><p>").append(words.text).append("</p></html>\n");
    return body;
}

}  // namespace

std::string answer_with(Page page) {
    const Words words = words_of(page);
    const std::string body = body_of(words);
    std::string answer = "HTTP/1.1 ";
    answer += words.status;
    answer += "\r\nContent-Type: text/html; charset=utf-8\r\nContent-Length: " + std::to_string(body.size());
    // The page's own URL holds the authorization code.
    answer += "\r\nCache-Control: no-store\r\nReferrer-Policy: no-referrer\r\nX-Content-Type-Options: nosniff";
    answer += "\r\nX-Frame-Options: DENY\r\nCross-Origin-Opener-Policy: same-origin";
    answer += "\r\nContent-Security-Policy: default-src 'none'; style-src 'sha256-";
    answer += style_digest;
    answer += "'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'\r\nConnection: close\r\n\r\n";
    return answer + body;
}

}  // namespace venturi::inline v1::auth
