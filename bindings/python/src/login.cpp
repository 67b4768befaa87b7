#include "login.hpp"

#include <memory>
#include <variant>

#include "bridge/login.hpp"
#include "convert.hpp"
#include "lock.hpp"
#include "questions.hpp"

namespace venturi::python {
namespace {

using bridge::Tokens;
using Host = bridge::TokenStoreHost;

// How long a waiting thread stays away from the interpreter before it looks for a signal such as Ctrl-C.
constexpr std::chrono::milliseconds kSlice{50};

// (access_token, refresh_token, expires_at, scope)
py::object plain(const std::optional<Tokens>& tokens) {
    if (!tokens) return py::none();
    return py::make_tuple(tokens->access_token, tokens->refresh_token, tokens->expires_at, tokens->scope);
}

std::optional<Tokens> tokens_of(const py::object& plain) {
    if (plain.is_none()) return std::nullopt;
    const auto tuple = py::cast<py::tuple>(plain);
    return Tokens{given<std::string>(tuple[0], "access_token"), given<std::string>(tuple[1], "refresh_token"),
                  given<std::int64_t>(tuple[2], "expires_at"), given<std::string>(tuple[3], "scope")};
}

// One question to the host's store. Unanswered, it counts as failed once it is let go of.
struct StoreQuestion {
    std::function<void(Host::Loaded)> loaded;  // empty: it is about keeping
    std::function<void(bool)> kept;
    std::optional<Tokens> tokens;
};

class HostStore {
public:
    HostStore() {
        Host host;
        host.load = [asked = asked_](auto answer) { asked->questions->put({std::move(answer), {}, {}}); };
        host.save = [asked = asked_](auto tokens, auto answer) { asked->questions->put({{}, std::move(answer), std::move(tokens)}); };
        store_ = bridge::host_token_store(std::move(host));
    }
    ~HostStore() { end(); }

    std::shared_ptr<bridge::TokenStore> store() const { return store_; }
    void end() { asked_->questions->end(); }
    bool ended() const { return asked_->questions->ended(); }
    std::optional<StoreQuestion> next() const {
        return without_lock([questions = asked_->questions] { return questions->take(kSlice); });
    }

    // In the child of a fork, before anything asks: what the parent's threads may hold locked is left alone for ever.
    void forked() {
        store_->forked();
        new std::shared_ptr(std::move(asked_->questions));
        asked_->questions = std::make_shared<Questions<StoreQuestion>>();
    }

private:
    struct Asked {
        std::shared_ptr<Questions<StoreQuestion>> questions = std::make_shared<Questions<StoreQuestion>>();
    };
    const std::shared_ptr<Asked> asked_ = std::make_shared<Asked>();
    std::shared_ptr<bridge::TokenStore> store_;
};

using Ended = std::variant<Tokens, bridge::Failure>;
using Event = std::variant<std::string, Ended>;  // the URL to show, then the end

class Login {
public:
    Login(const py::dict& settings, const py::dict& given) {
        bridge::LoginSpec spec;
        spec.acr_values = value<std::vector<std::string>>(given, "acr_values").value_or(std::vector<std::string>{});
        spec.max_age = value<std::int64_t>(given, "max_age");
        spec.timeout = milliseconds(given, "timeout");
        spec.redirect_path = value<std::string>(given, "redirect_path").value_or("");
        spec.open_browser = [events = events_](std::string url) { events->put(std::move(url)); };
        auto plain_settings = settings_of(settings);
        login_ = without_lock([&] {
            return bridge::login(plain_settings, std::move(spec), [events = events_](Ended ended) { events->put(std::move(ended)); });
        });
    }
    ~Login() {
        without_lock([&] { login_.reset(); });
    }

    // None where nothing has happened for a moment; the URL to show, as text; in the end the tokens. Raises Failure.
    py::object next() const {
        auto event = without_lock([&] { return events_->take(kSlice); });
        if (!event) return py::none();
        if (const auto* url = std::get_if<std::string>(&*event)) return py::str(*url);
        auto& ended = std::get<Ended>(*event);
        if (const auto* failure = std::get_if<bridge::Failure>(&ended)) raise(*failure);
        return plain(std::get<Tokens>(ended));
    }

    void cancel() const { login_->cancel(); }

private:
    const std::shared_ptr<Questions<Event>> events_ = std::make_shared<Questions<Event>>();
    std::shared_ptr<bridge::Login> login_;
};

}  // namespace

void add_login(py::module_& m) {
    py::class_<bridge::TokenStore, std::shared_ptr<bridge::TokenStore>>(m, "TokenStore")
        .def("changed", [](bridge::TokenStore& store) { without_lock([&] { store.changed(); }); });
    py::class_<StoreQuestion>(m, "StoreQuestion")
        .def_property_readonly("loads", [](const StoreQuestion& question) { return static_cast<bool>(question.loaded); })
        .def_property_readonly("tokens", [](const StoreQuestion& question) { return plain(question.tokens); })
        .def("loaded", [](StoreQuestion& question, const py::object& tokens) { question.loaded(tokens_of(tokens)); })
        .def("kept", [](StoreQuestion& question) { question.kept(true); });
    py::class_<HostStore>(m, "HostStore")
        .def(py::init<>())
        .def_property_readonly("store", &HostStore::store)
        .def_property_readonly("ended", &HostStore::ended)
        .def("next", &HostStore::next)
        .def("forked", &HostStore::forked)
        .def("end", &HostStore::end);
    py::class_<Login>(m, "Login")
        .def(py::init<const py::dict&, const py::dict&>())
        .def("next", &Login::next)
        .def("cancel", &Login::cancel);
}

}  // namespace venturi::python
