#include "drops.hpp"

#include <algorithm>
#include <memory>

#include "emitter_settings.hpp"
#include "lock.hpp"
#include "only_core.hpp"

namespace venturi::python {

namespace py = pybind11;

void Drops::add(std::vector<bridge::DropNote> notes) {
    const std::lock_guard lock{mutex_};
    for (bridge::DropNote& note : notes) {
        const auto known = std::find_if(notes_.begin(), notes_.end(), [&](const auto& other) { return other.reason == note.reason; });
        if (known == notes_.end()) {
            notes_.push_back(std::move(note));
            continue;
        }
        known->count += note.count;
        if (!note.error_code.empty()) known->error_code = std::move(note.error_code);
        if (!note.detail.empty()) known->detail = std::move(note.detail);
    }
    changed_.notify_all();
}

std::vector<bridge::DropNote> Drops::take() {
    const std::lock_guard lock{mutex_};
    return std::exchange(notes_, {});
}

bool Drops::wait() {
    std::unique_lock lock{mutex_};
    changed_.wait(lock, [this] { return ended_ || !notes_.empty(); });
    return !ended_;
}

void Drops::end() {
    const std::lock_guard lock{mutex_};
    ended_ = true;
    changed_.notify_all();
}

void add_drops(py::module_& m) {
    py::class_<Drops, std::shared_ptr<Drops>> kind(m, "Drops");
    kind.def("wait", [](const std::shared_ptr<Drops>& drops) { return without_lock([&] { return drops->wait(); }); })
        .def("take", [](Drops& drops) { return drops_list(drops.take()); })
        .def("end", &Drops::end);
    only_core_makes(kind);

    m.def("unraisable", [](const py::object& problem, const py::object& where) {
        PyErr_SetObject(reinterpret_cast<PyObject*>(Py_TYPE(problem.ptr())), problem.ptr());
        PyErr_WriteUnraisable(where.ptr());
    });
}

}  // namespace venturi::python
