#pragma once
// Waits for exports, and downloads: calls that tell how far they are.

#include <pybind11/pybind11.h>

#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <utility>

#include "bridge/exports.hpp"
#include "call.hpp"

namespace venturi::python {

// The latest that was told, until somebody takes it. Put by threads of the core, which touch no Python object.
template <class Told>
class Latest {
public:
    void put(Told told) {
        const std::lock_guard lock{mutex_};
        told_ = std::move(told);
    }
    std::optional<Told> take() {
        const std::lock_guard lock{mutex_};
        return std::exchange(told_, std::nullopt);
    }

private:
    std::mutex mutex_;
    std::optional<Told> told_;
};

// Takes what is new as a tuple, or None: (status, share) of a wait, (bytes, total, resumed_from) of a download.
using TakeProgress = std::function<py::object()>;

class ExportCall : public Call {
public:
    ExportCall(Call call, TakeProgress take) : Call(std::move(call)), take_(std::move(take)) {}
    py::object progress() const { return take_(); }

private:
    TakeProgress take_;
};

ExportCall wait_for_export(const std::shared_ptr<bridge::Client>& client, std::string job_id, const py::dict& options,
                           std::shared_ptr<Completions> completions);
// `job` is JSON text.
ExportCall download_export(const std::shared_ptr<bridge::Client>& client, std::string job, std::string path, const py::dict& options,
                           std::shared_ptr<Completions> completions);

void add_exports(py::module_& m);

}  // namespace venturi::python
