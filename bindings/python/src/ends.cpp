#include "ends.hpp"

#include <pybind11/stl.h>

#include <memory>
#include <system_error>
#include <thread>
#include <vector>

#include "client.hpp"
#include "lock.hpp"

namespace venturi::python {
namespace {

void end_emitters(const std::vector<Client*>& clients) {
    std::vector<std::shared_ptr<bridge::Client>> existing;
    for (const Client* client : clients)
        if (auto held = client->existing()) existing.push_back(std::move(held));
    without_lock([&] {
        std::vector<std::thread> ending;
        for (const auto& client : existing) {
            try {
                // Python's own threads cannot be started any more when an interpreter ends.
                ending.emplace_back([client] { client->end_emitter(); });
            } catch (const std::system_error&) {
                client->end_emitter();  // no further thread: one after the other
            }
        }
        for (auto& thread : ending) thread.join();
    });
}

}  // namespace

void add_ends(py::module_& m) { m.def("end_emitters", &end_emitters); }

}  // namespace venturi::python
