#include "bridge/token_store.hpp"

#include <condition_variable>
#include <mutex>
#include <stdexcept>
#include <utility>

namespace venturi::bridge {
namespace {

TokenSet token_set_of(Tokens tokens) {
    return {std::move(tokens.access_token), std::move(tokens.refresh_token), Timestamp{std::chrono::microseconds{tokens.expires_at}},
            std::move(tokens.scope)};
}

// Seen by nobody: what a store throws could hold a token, so the core drops it.
struct NoAnswer : std::runtime_error {
    NoAnswer() : std::runtime_error("the host's token store gave no answer") {}
};

// One question and the wait for its answer. Whoever answers too late answers nobody.
template <class Answer>
class Question {
public:
    // Shared with the host's answer function, whose last copy says by its end that no answer will come.
    class Asked {
    public:
        explicit Asked(std::shared_ptr<Question> question) : question_(std::move(question)) {}
        ~Asked() { question_->settle(std::nullopt); }
        Asked(const Asked&) = delete;
        Asked& operator=(const Asked&) = delete;
        void answer(Answer answer) { question_->settle(std::move(answer)); }

    private:
        const std::shared_ptr<Question> question_;
    };

    // Nothing: it was given up.
    void settle(std::optional<Answer> answer) {
        const std::lock_guard lock{mutex_};
        if (settled_) return;
        settled_ = true;
        answer_ = std::move(answer);
        changed_.notify_all();
    }

    std::optional<Answer> wait(std::chrono::milliseconds patience) {
        std::unique_lock lock{mutex_};
        changed_.wait_for(lock, patience, [this] { return settled_; });
        settled_ = true;
        return std::move(answer_);
    }

private:
    std::mutex mutex_;
    std::condition_variable changed_;
    bool settled_ = false;
    std::optional<Answer> answer_;
};

class HostStore final : public venturi::TokenStore {
public:
    explicit HostStore(TokenStoreHost host) : host_(std::move(host)) {}

    void closing(bool begins) {
        const std::lock_guard lock{mutex_};
        closing_ += begins ? 1 : -1;
        if (begins && give_up_) give_up_();
    }

    // What lies underneath is another set now, so erasing it would be wrong; the revision alone is to change. A question that is open
    // is given up: this thread may be the one that would answer it.
    void changed() {
        closing(true);
        told_by_this_thread = true;
        clear();
        told_by_this_thread = false;
        closing(false);
    }

private:
    using Loaded = TokenStoreHost::Loaded;

    std::optional<TokenSet> read() override {
        const Loaded loaded = ask<Loaded>([this](auto answer) { host_.load(std::move(answer)); });
        if (std::holds_alternative<TokenStoreHost::Failed>(loaded)) throw NoAnswer{};
        const auto& tokens = std::get<std::optional<Tokens>>(loaded);
        return tokens ? std::optional(token_set_of(*tokens)) : std::nullopt;
    }

    void write(const TokenSet& tokens) override { keep(tokens_of(tokens)); }

    void erase() override {
        if (!told_by_this_thread) keep(std::nullopt);
    }

    void keep(const std::optional<Tokens>& tokens) {
        if (!ask<bool>([&](auto answer) { host_.save(tokens, std::move(answer)); })) throw NoAnswer{};
    }

    template <class Answer, class Put>
    Answer ask(Put put) {
        const auto question = std::make_shared<Question<Answer>>();
        {
            const std::lock_guard lock{mutex_};
            if (closing_ > 0) throw NoAnswer{};
            give_up_ = [question] { question->settle(std::nullopt); };
        }
        auto asked = std::make_shared<typename Question<Answer>::Asked>(question);
        put([asked = std::move(asked)](Answer answer) { asked->answer(std::move(answer)); });
        return finish(*question);
    }

    template <class Answer>
    Answer finish(Question<Answer>& question) {
        auto answer = question.wait(host_.patience);
        const std::lock_guard lock{mutex_};
        give_up_ = nullptr;
        if (!answer) throw NoAnswer{};
        return *std::move(answer);
    }

    static inline thread_local bool told_by_this_thread = false;

    const TokenStoreHost host_;
    std::mutex mutex_;  // guards what follows
    int closing_ = 0;   // who is at a point where no question may be open
    std::function<void()> give_up_;
};

class OwnStore : public TokenStore {
public:
    virtual std::shared_ptr<venturi::TokenStore> inner() = 0;
    virtual void closing(bool begins) = 0;
};

// Never destroyed: a mutex within may be held by a thread that this process does not have.
template <class Store>
void leave(std::shared_ptr<Store> store) {
    new std::shared_ptr<Store>(std::move(store));
}

class Memory final : public OwnStore {
public:
    void changed() override { store_->clear(); }
    void forked() override { leave(std::exchange(store_, std::make_shared<MemoryTokenStore>())); }
    std::shared_ptr<venturi::TokenStore> inner() override { return store_; }
    void closing(bool) override {}

private:
    std::shared_ptr<MemoryTokenStore> store_ = std::make_shared<MemoryTokenStore>();
};

class Hosted final : public OwnStore {
public:
    explicit Hosted(TokenStoreHost host) : host_(std::move(host)), store_(std::make_shared<HostStore>(host_)) {}
    void changed() override { store_->changed(); }
    void forked() override { leave(std::exchange(store_, std::make_shared<HostStore>(host_))); }
    std::shared_ptr<venturi::TokenStore> inner() override { return store_; }
    void closing(bool begins) override { store_->closing(begins); }

private:
    const TokenStoreHost host_;
    std::shared_ptr<HostStore> store_;
};

}  // namespace

std::shared_ptr<TokenStore> memory_token_store() { return std::make_shared<Memory>(); }
std::shared_ptr<TokenStore> host_token_store(TokenStoreHost host) { return std::make_shared<Hosted>(std::move(host)); }

std::shared_ptr<venturi::TokenStore> inner(TokenStore& store) { return static_cast<OwnStore&>(store).inner(); }

Closing::Closing(std::shared_ptr<TokenStore> store) : store_(std::move(store)) {
    if (store_) static_cast<OwnStore&>(*store_).closing(true);
}
Closing::~Closing() {
    if (store_) static_cast<OwnStore&>(*store_).closing(false);
}

Tokens tokens_of(TokenSet tokens) {
    const auto expires = std::chrono::duration_cast<std::chrono::microseconds>(tokens.expires_at.time_since_epoch());
    return {std::move(tokens.access_token), std::move(tokens.refresh_token), expires.count(), std::move(tokens.scope)};
}

}  // namespace venturi::bridge
