#pragma once
// A client as Python sees it.

#include <pybind11/pybind11.h>

#include <memory>
#include <string>

#include "bridge/bridge.hpp"
#include "call.hpp"
#include "convert.hpp"
#include "pager.hpp"

namespace venturi::python {

class Client {
public:
    // Throws venturi._native.Failure where the client cannot be set up like this.
    explicit Client(const py::dict& given);
    ~Client() { close(); }
    Client(const Client&) = delete;
    Client& operator=(const Client&) = delete;

    Call submit(std::string operation, Pairs path, Pairs query, std::string body, const py::dict& options, std::shared_ptr<Completions> completions);
    Pager pager(std::string operation, Pairs path, Pairs query, const py::dict& options);
    py::object arrow(std::string operation, Pairs path, Pairs query, const py::dict& options);
    void close();

private:
    std::shared_ptr<bridge::Client> client_;
};

void add_client(py::module_& m);

}  // namespace venturi::python
