// What may be presented from one address before it has proved itself: a token of the address's budget is taken before a credential is
// looked at, kept where the credential proves wrong, and given back where it proves right. So there are never more verdicts on wrong
// credentials than the budget has tokens, however many requests come at once.
//
// While all tokens are out, the next request from that address waits: the first of them may come back, and often brings the proof that the
// others need too. On the io thread alone.
#pragma once

#include <deque>
#include <functional>
#include <string>
#include <unordered_map>

#include "domain/ratelimit.hpp"
#include "http/async.hpp"

namespace venturi::server {

class Guesses {
 public:
  /// `addresses`: a bucket for each address, of class `auth`; outlives this.
  explicit Guesses(domain::RateLimiter& addresses) : addresses_(addresses) {}

  /// A token that one request holds. Given back when it goes, unless it was used up.
  class Token {
   public:
    Token() = default;
    ~Token() { give_back(); }
    Token(const Token&) = delete;
    Token& operator=(const Token&) = delete;

    [[nodiscard]] bool held() const { return guesses_ != nullptr; }
    /// The credential was right, or was not judged.
    void give_back();
    /// The credential was wrong; what is left of the budget.
    domain::RateDecision use_up();

   private:
    friend class Guesses;
    void end(bool wrong);

    Guesses* guesses_ = nullptr;
    std::string address_;
  };

  /// Returns with the token, without it where `proven()` says that none is needed (any more), or with a refusal: none is left.
  template <class Proven>
  Task<domain::RateDecision> take(std::string address, Token& token, Proven proven);

  /// What somebody may expect who has yet to show a credential: a refusal only where no token is left, and none can come back.
  [[nodiscard]] domain::RateDecision peek(const std::string& address) const;

 private:
  struct Waiting {
    int out = 0;  ///< tokens that requests hold
    std::deque<std::function<void()>> queue;
  };

  bool begin(const std::string& address, Token& token, domain::RateDecision& decision);
  Task<void> wait(const std::string& address);
  /// Lets the next of an address look again, where one waits.
  void wake(const std::string& address);

  domain::RateLimiter& addresses_;
  std::unordered_map<std::string, Waiting> waiting_;  ///< addresses with tokens out, or with requests in the queue
};

template <class Proven>
Task<domain::RateDecision> Guesses::take(std::string address, Token& token, Proven proven) {
  domain::RateDecision decision;
  bool waited = false;
  while (!proven()) {
    if (begin(address, token, decision)) co_return decision;
    const auto others = waiting_.find(address);
    if (others == waiting_.end() || others->second.out == 0) {
      if (waited) wake(address);
      co_return decision;
    }
    waited = true;
    co_await wait(address);
  }
  if (waited) wake(address);  // what woke this one is for the next
  decision.allowed = true;
  co_return decision;
}

}  // namespace venturi::server
