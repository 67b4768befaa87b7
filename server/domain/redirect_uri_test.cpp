#include "domain/redirect_uri.hpp"

#include <doctest/doctest.h>

using namespace venturi::server::domain;

TEST_CASE("https and loopback addresses can be registered, and nothing that a browser could read otherwise") {
  for (const char* uri : {"https://app.example.com/callback", "https://app.example.com", "https://app.example.com:8443/cb?tenant=1", "http://127.0.0.1/callback",
                          "http://127.0.0.1:53682/callback", "http://[::1]/callback", "https://[2001:db8::1]/cb"}) {
    CAPTURE(uri);
    CHECK(refuse_redirect_uri(uri) == "");
  }
  for (const char* uri : {"", "callback", "/callback", "http://app.example.com/callback", "http://127.0.0.1.example.com/cb", "javascript:alert(1)", "com.example.app:/cb",
                          "https://", "https:///cb", "https://user@app.example.com/cb", "https://app.example.com/cb#x", "https://app.example.com\\@evil.example/cb",
                          "https://app example.com/cb", "https://app.example.com:0/cb", "https://app.example.com:99999/cb", "https://*.example.com/cb", "http://[::2]/cb", "http://localhost:8080/cb",
                          "https://app.example.com:/cb", "HTTPS://app.example.com/cb", "https://[]/cb", "https://app.example.com/\x7f"}) {
    CAPTURE(uri);
    CHECK(refuse_redirect_uri(uri) != "");
  }
}
