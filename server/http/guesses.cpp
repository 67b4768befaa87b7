#include "http/guesses.hpp"

#include <utility>

namespace venturi::server {

void Guesses::Token::give_back() {
  if (!held()) return;
  guesses_->addresses_.give_back({}, address_, domain::RateClass::auth);
  end(false);
}

domain::RateDecision Guesses::Token::use_up() {
  const auto left = guesses_->addresses_.peek({}, address_, domain::RateClass::auth);
  end(true);
  return left;
}

void Guesses::Token::end(bool wrong) {
  Guesses& guesses = *std::exchange(guesses_, nullptr);
  const auto at = guesses.waiting_.find(address_);
  const int out = --at->second.out;
  if (out == 0 && at->second.queue.empty()) guesses.waiting_.erase(at);
  // One that came back is the next one's. Where the last did not, the first that waits is told that there is none, and tells the next.
  else if (!wrong || out == 0) guesses.wake(address_);
}

domain::RateDecision Guesses::peek(const std::string& address) const {
  auto decision = addresses_.peek({}, address, domain::RateClass::auth);
  const auto others = waiting_.find(address);
  decision.allowed = decision.allowed || (others != waiting_.end() && others->second.out > 0);
  return decision;
}

bool Guesses::begin(const std::string& address, Token& token, domain::RateDecision& decision) {
  decision = addresses_.take({}, address, domain::RateClass::auth);
  if (!decision.allowed) return false;
  ++waiting_[address].out;
  token.guesses_ = this;
  token.address_ = address;
  return true;
}

Task<void> Guesses::wait(const std::string& address) {
  co_await suspend([&](std::function<void()> done) { waiting_[address].queue.push_back(std::move(done)); });
}

void Guesses::wake(const std::string& address) {
  const auto at = waiting_.find(address);
  if (at == waiting_.end()) return;
  if (!at->second.queue.empty()) {
    auto next = std::move(at->second.queue.front());
    at->second.queue.pop_front();
    next();
  } else if (at->second.out == 0) {
    waiting_.erase(at);
  }
}

}  // namespace venturi::server
