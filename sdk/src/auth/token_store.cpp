#include "venturi/token_store.hpp"

namespace venturi::inline v1 {

TokenStore::~TokenStore() = default;

std::optional<TokenSet> TokenStore::load() {
    const std::lock_guard lock{mutex_};
    return read();
}

// The revision changes under the lock: whoever sees the new one loads the new set.
void TokenStore::save(const TokenSet& tokens) {
    const std::lock_guard lock{mutex_};
    write(tokens);
    revision_.fetch_add(1, std::memory_order_release);
}

void TokenStore::clear() {
    const std::lock_guard lock{mutex_};
    erase();
    revision_.fetch_add(1, std::memory_order_release);
}

bool TokenStore::save_if(std::uint64_t revision, const TokenSet& tokens) {
    const std::lock_guard lock{mutex_};
    if (revision_.load(std::memory_order_relaxed) != revision) return false;
    write(tokens);
    revision_.fetch_add(1, std::memory_order_release);
    return true;
}

bool TokenStore::clear_if(std::uint64_t revision) {
    const std::lock_guard lock{mutex_};
    if (revision_.load(std::memory_order_relaxed) != revision) return false;
    erase();
    revision_.fetch_add(1, std::memory_order_release);
    return true;
}

std::uint64_t TokenStore::revision() const noexcept {
    return revision_.load(std::memory_order_acquire);
}

MemoryTokenStore::~MemoryTokenStore() = default;

std::optional<TokenSet> MemoryTokenStore::read() { return tokens_; }
void MemoryTokenStore::write(const TokenSet& tokens) { tokens_ = tokens; }
void MemoryTokenStore::erase() { tokens_.reset(); }

}  // namespace venturi::inline v1
