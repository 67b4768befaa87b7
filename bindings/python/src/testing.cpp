#include "testing.hpp"

#include <chrono>
#include <cmath>

#include "bridge/testing.hpp"
#include "convert.hpp"
#include "lock.hpp"

namespace venturi::python {
namespace {

using Seconds = std::chrono::duration<double>;

constexpr std::chrono::milliseconds patience{10'000};

void advance(bridge::FakeClock& clock, double seconds) {
    if (!(seconds >= 0 && seconds < 1e9)) throw py::value_error("a clock is moved on by some seconds, never back");
    without_lock([&] { clock.advance(std::chrono::duration_cast<std::chrono::nanoseconds>(Seconds{seconds})); });
}

std::vector<double> waits(const bridge::FakeClock& clock) {
    std::vector<double> all;
    for (const auto wait : clock.waits()) all.push_back(Seconds(wait).count());
    return all;
}

std::optional<double> await_wait(bridge::FakeClock& clock) {
    const auto wait = without_lock([&] { return clock.await_wait(patience); });
    return wait ? std::optional(Seconds(*wait).count()) : std::nullopt;
}

py::list requests(const bridge::FakeWire& wire) {
    py::list all;
    for (const auto& sent : wire.requests()) all.append(py::make_tuple(sent.method, sent.url, sent.headers, py::bytes(sent.body)));
    return all;
}

void drop(bridge::FakeWire& wire, const std::string& fault, bool request_sent) {
    if (!wire.drop(fault, request_sent))
        throw py::value_error("a connection breaks by resolve, connect, tls, closed, protocol, too_large or other");
}

std::vector<bridge::NamedText> signed_headers(const py::object& secrets, const py::object& id, const py::object& sent_at, const py::object& body) {
    auto headers = bridge::sign_webhook(given<std::vector<std::string>>(secrets, "secrets"), given<std::string>(id, "id"),
                                        given<std::int64_t>(sent_at, "sent_at"), std::string_view(given<py::bytes>(body, "body")));
    if (!headers) throw py::value_error("a webhook secret is whsec_ and base64");
    return *std::move(headers);
}

}  // namespace

void add_testing(py::module_& m) {
    py::class_<bridge::FakeClock, std::shared_ptr<bridge::FakeClock>>(m, "FakeClock")
        .def(py::init(&bridge::fake_clock), py::arg("manual"))
        .def("advance", &advance)
        .def("waits", &waits)
        .def("await_wait", &await_wait)
        .def("now", &bridge::FakeClock::now);
    py::class_<bridge::FakeWire, std::shared_ptr<bridge::FakeWire>>(m, "FakeWire")
        .def(py::init(&bridge::fake_wire))
        .def("answer", [](bridge::FakeWire& wire, int status, const py::bytes& body, Pairs headers) {
            wire.answer(status, std::string(std::string_view(body)), std::move(headers));
        })
        .def("drop", &drop)
        .def("hang", &bridge::FakeWire::hang)
        .def("requests", &requests)
        .def("await_requests", [](const bridge::FakeWire& wire, std::size_t count) {
            return without_lock([&] { return wire.await_requests(count, patience); });
        });
    m.def("sign_webhook", &signed_headers);
    m.def("webhook_test_secret", &bridge::webhook_test_secret);
}

}  // namespace venturi::python
