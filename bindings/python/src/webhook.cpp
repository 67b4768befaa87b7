#include "webhook.hpp"

#include <chrono>
#include <limits>
#include <string_view>
#include <variant>

#include "bridge/testing.hpp"
#include "bridge/webhook.hpp"
#include "convert.hpp"

namespace venturi::python {
namespace {

class Webhooks {
public:
    Webhooks(const py::object& secrets, const py::object& given_tolerance, const py::object& given_clock) {
        bridge::WebhookSettings settings;
        settings.secrets = given<std::vector<std::string>>(secrets, "secrets");
        const auto tolerance = given<double>(given_tolerance, "tolerance");
        const auto clock = given<std::shared_ptr<bridge::FakeClock>>(given_clock, "clock");
        // What lies beyond is no tolerance any more; not a number is neither.
        if (!(tolerance < 1e9 && tolerance > -1e9)) throw py::value_error("tolerance is a number of seconds");
        settings.tolerance = std::chrono::seconds{static_cast<std::int64_t>(tolerance)};
        if (clock) settings.seams = bridge::make_seams(clock, nullptr, {});
        auto opened = bridge::open_webhooks(settings);
        if (const auto* failure = std::get_if<bridge::Failure>(&opened)) raise(*failure);
        webhooks_ = std::get<std::shared_ptr<const bridge::Webhooks>>(std::move(opened));
    }

    bridge::WebhookMessage receive(const Pairs& headers, const py::bytes& body) {
        auto received = webhooks_->receive(headers, std::string_view(body));
        if (const auto* failure = std::get_if<bridge::Failure>(&received)) raise(*failure);
        return std::get<bridge::WebhookMessage>(std::move(received));
    }

private:
    std::shared_ptr<const bridge::Webhooks> webhooks_;
};

}  // namespace

void add_webhooks(py::module_& m) {
    py::class_<bridge::WebhookMessage>(m, "WebhookMessage")
        .def_readonly("id", &bridge::WebhookMessage::id)
        .def_readonly("type", &bridge::WebhookMessage::type)
        .def_readonly("known", &bridge::WebhookMessage::known)
        .def_readonly("sent_at", &bridge::WebhookMessage::sent_at)
        .def_readonly("challenge", &bridge::WebhookMessage::challenge);
    py::class_<Webhooks>(m, "Webhooks")
        .def(py::init<const py::object&, const py::object&, const py::object&>(), py::arg("secrets"), py::arg("tolerance"),
             py::arg("clock") = py::none())
        .def("receive", reading("receive", &Webhooks::receive));
}

}  // namespace venturi::python
