#include "emit/emitter.hpp"

#include <new>

#include "client.hpp"
#include "emit/event_values.hpp"
#include "emit/keywords.hpp"
#include "generated/events.hpp"

namespace venturi::python {
namespace {

struct Emitter {
    PyObject_HEAD
    PyObject* owner;  // keeps the client
    Client* client;
    Keywords keywords;
};

// The members of an object within the event, given as a mapping or as the contract's model of it.
bool set_group(EventParts& parts, const char* group, PyObject* value) {
    if (PyObject_HasAttrString(value, "to_wire")) {
        value = parts.keep(PyObject_CallMethod(value, "to_wire", nullptr));
        if (value == nullptr) return false;
    }
    if (!PyObject_HasAttrString(value, "items")) return wrong_type(group, "a mapping", value);
    PyObject* const items = parts.keep(PyMapping_Items(value));
    if (items == nullptr) return false;
    for (Py_ssize_t i = 0; i < PyList_GET_SIZE(items); ++i) {
        PyObject* const name = PyTuple_GetItem(PyList_GET_ITEM(items, i), 0);
        PyObject* const member = name == nullptr ? nullptr : PyTuple_GetItem(PyList_GET_ITEM(items, i), 1);
        if (member == nullptr) return false;
        const int field = Keywords::field(group, name);
        if (field < 0) {
            PyErr_Format(PyExc_TypeError, "emit(): %s has no field %R", group, name);
            return false;
        }
        if (member != Py_None && !set_event_field(parts, static_cast<std::uint8_t>(field), member)) return false;
    }
    return true;
}

bool set_all(EventParts& parts, const Keywords::Fields& fields, PyObject* const* values, Py_ssize_t count) {
    for (Py_ssize_t i = 0; i < count; ++i) {
        if (values[i] == Py_None) continue;
        const std::uint8_t field = fields[static_cast<std::size_t>(i)];
        const bool set = field < Keywords::first_group ? set_event_field(parts, field, values[i])
                                                       : set_group(parts, event_groups[field - Keywords::first_group], values[i]);
        if (!set) return false;
    }
    if (parts.event.provider.empty() || parts.event.requested_model.empty()) {
        PyErr_SetString(PyExc_TypeError, "emit() needs provider and requested_model");
        return false;
    }
    return true;
}

PyObject* emit(PyObject* self, PyObject* const* values, Py_ssize_t positional, PyObject* names) {
    auto& emitter = *reinterpret_cast<Emitter*>(self);
    if (positional != 0) {
        PyErr_SetString(PyExc_TypeError, "emit() takes keywords only");
        return nullptr;
    }
    const Py_ssize_t count = names == nullptr ? 0 : PyTuple_GET_SIZE(names);
    Keywords::Fields fields;
    if (count != 0 && !emitter.keywords.fields(names, fields)) return nullptr;
    EventParts parts;
    if (!set_all(parts, fields, values, count)) return nullptr;
    return PyBool_FromLong(emitter.client->emit(parts.event));
}

void release(PyObject* self) {
    auto* const emitter = reinterpret_cast<Emitter*>(self);
    PyTypeObject* const type = Py_TYPE(self);
    emitter->keywords.~Keywords();
    Py_XDECREF(emitter->owner);
    type->tp_free(self);
    Py_DECREF(type);
}

PyMethodDef methods[] = {
    {"emit", reinterpret_cast<PyCFunction>(reinterpret_cast<void (*)()>(&emit)), METH_FASTCALL | METH_KEYWORDS,
     "Emits an event; see the package's documentation."},
    {nullptr, nullptr, 0, nullptr},
};

PyTypeObject* emitter_type() {
    static PyTypeObject* type = nullptr;
    if (type != nullptr) return type;
    PyType_Slot slots[] = {
        {Py_tp_dealloc, reinterpret_cast<void*>(&release)},
        {Py_tp_methods, methods},
        {0, nullptr},
    };
    PyType_Spec spec{"venturi._native.Emitter", sizeof(Emitter), 0, Py_TPFLAGS_DEFAULT, slots};
    type = reinterpret_cast<PyTypeObject*>(PyType_FromSpec(&spec));
    if (type != nullptr) type->tp_new = nullptr;  // one that a program made would have no client
    return type;
}

}  // namespace

pybind11::object make_emit(const pybind11::object& owner, Client& client) {
    PyTypeObject* const type = emitter_type();
    PyObject* const self = type == nullptr ? nullptr : type->tp_alloc(type, 0);
    if (self == nullptr) throw pybind11::error_already_set();
    auto* const emitter = reinterpret_cast<Emitter*>(self);
    new (&emitter->keywords) Keywords();
    emitter->owner = pybind11::object(owner).release().ptr();
    emitter->client = &client;
    return pybind11::reinterpret_steal<pybind11::object>(self).attr("emit");
}

}  // namespace venturi::python
