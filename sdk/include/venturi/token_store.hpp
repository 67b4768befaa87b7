#pragma once

/// @file
/// Where a user's tokens live between a login and the calls made with them, and over the end of the process. The SDK
/// brings a store in memory. One that lasts is the program's to write, because only it knows a place that is safe: the
/// system's keychain, a secret service, an encrypted file. Tokens must never be written to a disk in clear.

#include <atomic>
#include <cstdint>
#include <mutex>
#include <optional>
#include <string>

#include "venturi/export.hpp"
#include "venturi/timestamp.hpp"

namespace venturi::inline v1 {

namespace auth {
/// Held by the one client that is renewing. Not part of the API.
class RenewalLease;
/// What the clients of a store keep of it. Not part of the API.
class UserTokens;
}  // namespace auth

/// What a login or a renewal gave. The two tokens are secrets: neither log nor show them.
struct TokenSet {
    std::string access_token{};  ///< sent as the bearer token
    /// Obtains the next set without the user, once. Empty where the server gives none: the user logs in again when the
    /// access token has expired.
    std::string refresh_token{};
    /// When the access token ends.
    Timestamp expires_at{};
    /// The scopes that the server granted, separated by spaces; empty where it did not say.
    std::string scope{};

    bool operator==(const TokenSet&) const = default;
};

/// One user's tokens. Derive from it and implement read(), write() and erase().
///
///     class KeychainStore final : public venturi::TokenStore {
///         std::optional<venturi::TokenSet> read() override { … }
///         void write(const venturi::TokenSet& tokens) override { … }
///         void erase() override { … }
///     };
///
/// Thread-safety: load(), save(), clear() and revision() may be called from any thread. They run one after another, so
/// an implementation of the three needs no lock of its own; it must not call them back. Clients call them on their own
/// threads, where a wait holds up every call: a store should answer within milliseconds.
///
/// Atomicity: what write() was given must be there as a whole or not at all, and still be there after a crash once write()
/// has returned: a refresh token works once, so one that is lost costs the user a login.
///
/// Sharing: clients that share one object renew one at a time. Several processes may share what lies underneath: a client
/// reads again before it renews and follows what another process has renewed. Two processes that renew in the same moment
/// use one refresh token twice, which a server may take for theft and answer with the end of the login.
///
/// Errors: the three may throw. What they threw is not shown: it could hold a token. A client then fails calls with
/// ErrorKind::auth and tries again 5 s later; while its access token is valid, calls go on.
class VENTURI_EXPORT TokenStore {
public:
    TokenStore() = default;
    virtual ~TokenStore();
    TokenStore(const TokenStore&) = delete;
    TokenStore& operator=(const TokenStore&) = delete;

    /// The set that was saved last; nothing before the first, and after clear().
    std::optional<TokenSet> load();

    /// Replaces the set. Clients that share this store use it from their next call on.
    void save(const TokenSet& tokens);

    /// Forgets the set: a logout. Calls of clients that share this store then fail with Error::login_required. To end the
    /// login on the server too, call oauth().revoke() with the refresh token first.
    void clear();

    /// Differs after every save() and clear() made through this object.
    std::uint64_t revision() const noexcept;

protected:
    virtual std::optional<TokenSet> read() = 0;
    virtual void write(const TokenSet& tokens) = 0;
    virtual void erase() = 0;

private:
    friend class auth::RenewalLease;
    friend class auth::UserTokens;

    // save() and clear() of a client that asked with the set of that revision. False, with nothing done, where somebody else was
    // faster: a login or a logout in between must not be undone.
    bool save_if(std::uint64_t revision, const TokenSet& tokens);
    bool clear_if(std::uint64_t revision);

    std::mutex mutex_;
    std::atomic<std::uint64_t> revision_{1};
    std::atomic<int> renewing_{0};  // the process whose client is renewing; a forked child inherits the number
};

/// Keeps the tokens as long as the object lives.
class VENTURI_EXPORT MemoryTokenStore final : public TokenStore {
public:
    MemoryTokenStore() = default;
    ~MemoryTokenStore() override;

private:
    std::optional<TokenSet> read() override;
    void write(const TokenSet& tokens) override;
    void erase() override;

    std::optional<TokenSet> tokens_;
};

}  // namespace venturi::inline v1
