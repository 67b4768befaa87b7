#pragma once

#include <pybind11/pybind11.h>

#include <memory>
#include <optional>

#include "call.hpp"
#include "pager.hpp"
#include "records/dictionary.hpp"

namespace venturi::python {

// A hot list as Python sees it: its pages, and the dictionary that they share.
class Records {
public:
    Records(std::shared_ptr<bridge::Client> client, std::shared_ptr<bridge::Pager> pager) : pager_(std::move(client), std::move(pager)) {}

    // None after the last page.
    std::optional<Call> next(std::shared_ptr<Completions> completions) { return pager_.next(std::move(completions)); }

    // The records of a page, in the order of the pages; None where the answer is to be read from its body.
    py::object rows(const Call& call, const py::object& failed);

    // The page's "page" object as JSON.
    py::bytes envelope(const Call& call) const;

private:
    Pager pager_;
    std::shared_ptr<Dictionary> dictionary_ = std::make_shared<Dictionary>();
};

void add_records(py::module_& m);

}  // namespace venturi::python
