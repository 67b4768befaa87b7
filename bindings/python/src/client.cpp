#include "client.hpp"

#include <pybind11/stl.h>

#include <algorithm>
#include <chrono>
#include <stdexcept>
#include <stop_token>
#include <system_error>
#include <utility>
#include <variant>

#include "arrow.hpp"
#include "emit/emitter.hpp"
#include "lock.hpp"

namespace venturi::python {

Client::Client(const py::dict& given) : settings_(settings_of(given)), emitter_(emitter_settings(given)) {
    if (emitter_.watched) drops_ = std::make_shared<Drops>();
    open();
}

Client::~Client() {
    close();
    if (drops_) drops_->end();
}

void Client::open() {
    auto opened = bridge::open(settings_);
    if (const auto* failure = std::get_if<bridge::Failure>(&opened)) raise(*failure);
    client_ = std::get<std::shared_ptr<bridge::Client>>(std::move(opened));
    // Now and not with the first event, so that what an earlier process left in the spool is sent.
    if (emitter_.given) client_->open_emitter(emitter_.settings(), drops_waiting());
    if (closed_) client_->close();
    if (std::exchange(forked_, false) && drops_) watch_again();
}

void Client::watch_again() noexcept {
    try {
        py::module_::import("venturi._life").attr("watch_again")(py::cast(this, py::return_value_policy::reference));
    } catch (py::error_already_set& problem) {
        problem.discard_as_unraisable("venturi: on_drop in a forked child");
    }
}

std::function<void()> Client::drops_waiting() const {
    if (!drops_) return {};
    return [weak = std::weak_ptr(client_), drops = drops_] {
        if (const auto client = weak.lock()) drops->add(client->take_drops());
    };
}

const std::shared_ptr<bridge::Client>& Client::core() {
    if (client_ == nullptr) [[unlikely]] open();
    return client_;
}

void Client::forked() {
    // Never destroyed: its locks and files belong to threads that this process does not have.
    if (client_ != nullptr) new std::shared_ptr<bridge::Client>(std::move(client_));
    client_ = nullptr;
    new std::shared_ptr<Flushes>(std::exchange(flushes_, std::make_shared<Flushes>()));  // their threads are the parent's
    forked_ = true;
    if (drops_) new std::shared_ptr<Drops>(std::exchange(drops_, std::make_shared<Drops>()));
}

Call Client::submit(std::string operation, Pairs path, Pairs query, std::string body, const py::dict& options, std::shared_ptr<Completions> completions) {
    auto spec = call_spec(std::move(operation), std::move(path), std::move(query), std::move(body), options);
    const auto& client = core();
    return Call::start(client, std::move(completions), [&](bridge::Done done) { return client->submit(std::move(spec), std::move(done)); });
}

Pager Client::pager(std::string operation, Pairs path, Pairs query, const py::dict& options) {
    const auto& client = core();
    return {client, client->pages(call_spec(std::move(operation), std::move(path), std::move(query), {}, options))};
}

std::optional<Records> Client::records(std::string operation, Pairs path, Pairs query, const py::dict& options, bool ahead) {
    const auto& client = core();
    auto pager = client->records(call_spec(std::move(operation), std::move(path), std::move(query), {}, options), ahead);
    if (!pager) return std::nullopt;
    return Records(client, std::move(pager));
}

py::object Client::arrow(std::string operation, Pairs path, Pairs query, const py::dict& options) {
    std::stop_source stop;
    auto made = core()->arrow(call_spec(std::move(operation), std::move(path), std::move(query), {}, options), stop.get_token());
    if (const auto* failure = std::get_if<bridge::Failure>(&made)) raise(*failure);
    return arrow_capsule(std::get<bridge::ArrowStream>(std::move(made)), std::move(stop));
}

ExportCall Client::wait_for_export(std::string job_id, const py::dict& options, std::shared_ptr<Completions> completions) {
    return python::wait_for_export(core(), std::move(job_id), options, std::move(completions));
}

ExportCall Client::download_export(std::string job, std::string path, const py::dict& options, std::shared_ptr<Completions> completions) {
    return python::download_export(core(), std::move(job), std::move(path), options, std::move(completions));
}

std::string Client::metrics_text() { return client_ == nullptr ? std::string{} : client_->metrics_text(); }

Call Client::flush(double seconds, std::shared_ptr<Completions> completions) {
    const auto limit = std::chrono::ceil<std::chrono::milliseconds>(std::chrono::duration<double>(std::min(seconds, 1e9)));
    const auto client = core();
    try {
        return Call::start(client, std::move(completions), [&](bridge::Done done) {
            flushes_->start([client, limit, done = std::move(done)] {
                bridge::Outcome outcome;
                outcome.status = client->flush(limit) ? 1 : 0;
                done(std::move(outcome));
            });
            return bridge::CallId{0};
        });
    } catch (const std::system_error& refused) {
        throw std::runtime_error(std::string("flush() cannot start a thread: ") + refused.what());
    }
}

bool Client::emit(const bridge::Event& event) noexcept {
    if (client_ == nullptr) [[unlikely]] {
        try {
            open();
        } catch (...) {
            return false;
        }
    }
    return client_->emit(event);
}

py::dict Client::emit_stats() { return stats_dict(client_ == nullptr ? bridge::EmitStats{} : client_->emit_stats()); }

py::list Client::take_drops() {
    return drops_list(client_ == nullptr ? std::vector<bridge::DropNote>{} : client_->take_drops());
}

void Client::close() {
    closed_ = true;
    const auto client = client_;
    if (client == nullptr) return;
    without_lock([&client, flushes = flushes_] {
        client->close();
        flushes->wait();
    });
}

void add_client(py::module_& m) {
    py::class_<Client>(m, "Client")
        .def(py::init<const py::dict&>())
        .def("submit", reading("submit", &Client::submit), py::arg("operation"), py::arg("path"), py::arg("query"), py::arg("body"), py::arg("options"), py::arg("completions").none(true))
        .def("pager", reading("pager", &Client::pager))
        .def("records", reading("records", &Client::records))
        .def("arrow", reading("arrow", &Client::arrow))
        .def("wait_for_export", reading("wait_for_export", &Client::wait_for_export), py::arg("job_id"), py::arg("options"), py::arg("completions").none(true))
        .def("download_export", reading("download_export", &Client::download_export), py::arg("job"), py::arg("path"), py::arg("options"), py::arg("completions").none(true))
        .def("metrics_text", &Client::metrics_text)
        .def_property_readonly("emit", [](const py::object& self) { return make_emit(self, self.cast<Client&>()); })
        .def("flush", reading("flush", &Client::flush), py::arg("seconds"), py::arg("completions").none(true))
        .def("emit_stats", &Client::emit_stats)
        .def("take_drops", &Client::take_drops)
        .def_property_readonly("drops", &Client::drops)
        .def("forked", &Client::forked)
        .def("close", &Client::close);
}

}  // namespace venturi::python
