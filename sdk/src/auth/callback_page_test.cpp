#include "auth/callback_page.hpp"

#include <doctest/doctest.h>
#include <openssl/evp.h>

#include <array>

using namespace venturi;
using auth::Page;

namespace {

bool has(const std::string& text, const std::string& part) { return text.find(part) != std::string::npos; }

constexpr std::array pages{Page::signed_in, Page::refused,  Page::not_this, Page::nothing_here,
                           Page::only_get,  Page::unreadable, Page::too_large};

}  // namespace

TEST_CASE("every page is whole, forbids everything, and is stored nowhere") {
    for (const Page page : pages) {
        const std::string answer = auth::answer_with(page);
        CAPTURE(answer);
        CHECK(answer.starts_with("HTTP/1.1 "));
        CHECK(has(answer, "Content-Security-Policy: default-src 'none'; "));
        CHECK(has(answer, "frame-ancestors 'none'"));
        CHECK(has(answer, "Cache-Control: no-store\r\n"));
        CHECK(has(answer, "Referrer-Policy: no-referrer\r\n"));
        CHECK(has(answer, "X-Content-Type-Options: nosniff\r\n"));
        CHECK(has(answer, "Connection: close\r\n"));
        CHECK_FALSE(has(answer, "<script"));
        const auto body = answer.find("\r\n\r\n") + 4;
        CHECK(has(answer, "Content-Length: " + std::to_string(answer.size() - body) + "\r\n"));
    }
    CHECK(auth::answer_with(Page::signed_in).starts_with("HTTP/1.1 200 "));
    CHECK(has(auth::answer_with(Page::only_get), "\r\nAllow: GET\r\n"));
}

TEST_CASE("the policy names the digest of the style that the page has") {
    const std::string page = auth::answer_with(Page::signed_in);
    const auto begin = page.find("<style>") + 7;
    const std::string style = page.substr(begin, page.find("</style>") - begin);
    std::array<unsigned char, 32> digest{};
    EVP_Digest(style.data(), style.size(), digest.data(), nullptr, EVP_sha256(), nullptr);
    std::array<unsigned char, 45> text{};
    EVP_EncodeBlock(text.data(), digest.data(), 32);
    CHECK(has(page, "style-src 'sha256-" + std::string{reinterpret_cast<const char*>(text.data())} + "'"));
}
