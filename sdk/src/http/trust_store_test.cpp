#include "http/trust_store.hpp"

#include <doctest/doctest.h>

#include <cstdlib>

using venturi::TlsConfig;
using venturi::http::trust_advice;
using venturi::http::trust_store;

namespace {

// Sets a variable for one test. The tests run on one thread.
class Variable {
public:
    Variable(const char* name, const char* value) : name_(name) { setenv(name, value, 1); }
    ~Variable() { unsetenv(name_); }
    Variable(const Variable&) = delete;
    Variable& operator=(const Variable&) = delete;

private:
    const char* name_;
};

}  // namespace

TEST_CASE("the configuration comes before SSL_CERT_FILE and SSL_CERT_DIR, which come before the platform's store") {
    const Variable file{"SSL_CERT_FILE", "/env/file.pem"};
    {
        const Variable directory{"SSL_CERT_DIR", "/env/dir"};
        CHECK(trust_store({}).ca_file == "/env/file.pem");
        CHECK(trust_store({}).ca_directory == "/env/dir");
        CHECK(trust_store({"/own.pem", ""}).ca_file == "/own.pem");
        CHECK(trust_store({"", "/own"}).ca_file.empty());
        CHECK(trust_store({"", "/own"}).ca_directory == "/own");
    }
    CHECK(trust_store({}).ca_directory.empty());
}

TEST_CASE("the platform's store is found and named, so that an error can tell whom one trusts") {
    const venturi::TlsConfig found = trust_store({});
    REQUIRE_FALSE(found.ca_file.empty());
    CHECK(trust_advice(found).find(found.ca_file) != std::string::npos);
    CHECK(trust_advice({"/a.pem", "/b"}).find("/a.pem and /b; ") != std::string::npos);
    CHECK(trust_advice({"", "/b"}).find("those of /b; ") != std::string::npos);
    CHECK(trust_advice({}).find("ca-certificates") != std::string::npos);
}
