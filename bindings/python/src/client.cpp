#include "client.hpp"

#include <pybind11/stl.h>

#include <variant>

#include "arrow.hpp"
#include "lock.hpp"

namespace venturi::python {

Client::Client(const py::dict& given) {
    auto opened = bridge::open(settings_of(given));
    if (const auto* failure = std::get_if<bridge::Failure>(&opened)) raise(*failure);
    client_ = std::get<std::shared_ptr<bridge::Client>>(std::move(opened));
}

Call Client::submit(std::string operation, Pairs path, Pairs query, std::string body, const py::dict& options, std::shared_ptr<Completions> completions) {
    auto spec = call_spec(std::move(operation), std::move(path), std::move(query), std::move(body), options);
    return Call::start(client_, std::move(completions), [&](bridge::Done done) { return client_->submit(std::move(spec), std::move(done)); });
}

Pager Client::pager(std::string operation, Pairs path, Pairs query, const py::dict& options) {
    return {client_, client_->pages(call_spec(std::move(operation), std::move(path), std::move(query), {}, options))};
}

py::object Client::arrow(std::string operation, Pairs path, Pairs query, const py::dict& options) {
    auto made = client_->arrow(call_spec(std::move(operation), std::move(path), std::move(query), {}, options));
    if (const auto* failure = std::get_if<bridge::Failure>(&made)) raise(*failure);
    return arrow_capsule(std::get<bridge::ArrowStream>(std::move(made)));
}

void Client::close() {
    without_lock([&] { client_->close(); });
}

void add_client(py::module_& m) {
    py::class_<Client>(m, "Client")
        .def(py::init<const py::dict&>())
        .def("submit", &Client::submit, py::arg("operation"), py::arg("path"), py::arg("query"), py::arg("body"), py::arg("options"), py::arg("completions").none(true))
        .def("pager", &Client::pager)
        .def("arrow", &Client::arrow)
        .def("close", &Client::close);
}

}  // namespace venturi::python
