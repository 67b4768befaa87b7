#pragma once
// A list read page by page.

#include <memory>
#include <optional>

#include "bridge/bridge.hpp"
#include "call.hpp"

namespace venturi::python {

class Pager {
public:
    Pager(std::shared_ptr<bridge::Client> client, std::shared_ptr<bridge::Pager> pager) : client_(std::move(client)), pager_(std::move(pager)) {}

    // None after the last page.
    std::optional<Call> next(std::shared_ptr<Completions> completions) {
        if (pager_->finished()) return std::nullopt;
        return Call::start(client_, std::move(completions), [&](bridge::Done done) { return pager_->next(std::move(done)); });
    }

private:
    std::shared_ptr<bridge::Client> client_;
    std::shared_ptr<bridge::Pager> pager_;
};

void add_pager(py::module_& m);

}  // namespace venturi::python
