#pragma once
// The fields that the keywords of a call mean.

#include <Python.h>

#include <array>
#include <cstdint>
#include <vector>

namespace venturi::python {

class Keywords {
public:
    // What stands for a group (event_groups) has numbers from here on.
    static const std::uint8_t first_group;

    // The fields' numbers in the order of `names`, a tuple; null and TypeError where a name is none. Valid until the next call.
    const std::uint8_t* fields(PyObject* names) {
        for (Known& known : known_)
            if (known.names == names) return known.fields.data();
        return look_up(names);
    }

    // A field by its name, or by its group's and its own: "kubernetes.pod". -1, without an exception, where there is none.
    static int field(PyObject* name);
    static int field(const char* group, PyObject* name);

private:
    struct Known {
        PyObject* names = nullptr;  // held, so that no other tuple has its address; for ever, since programs have few such places
        std::vector<std::uint8_t> fields;
    };

    const std::uint8_t* look_up(PyObject* names);

    std::array<Known, 8> known_;
    std::size_t oldest_ = 0;
};

}  // namespace venturi::python
