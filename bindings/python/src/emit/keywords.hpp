#pragma once
// The fields that the keywords of a call mean.

#include <Python.h>

#include <algorithm>
#include <array>
#include <cstdint>
#include <vector>

namespace venturi::python {

class Keywords {
public:
    // What stands for a group (event_groups) has numbers from here on.
    static const std::uint8_t first_group;

    // Numbers of fields; there are no more names than numbers.
    using Fields = std::array<std::uint8_t, 256>;

    Keywords() = default;
    // Under the interpreter's lock.
    ~Keywords();
    Keywords(const Keywords&) = delete;
    Keywords& operator=(const Keywords&) = delete;

    // The fields' numbers in the order of `names`, a tuple; false and TypeError where a name is none. A copy: reading the values may run
    // the program's code, which may emit events of its own and so replace what is known here.
    bool fields(PyObject* names, Fields& found) {
        for (const Known& known : known_)
            if (known.names == names) return std::copy(known.fields.begin(), known.fields.end(), found.begin()), true;
        return look_up(names, found);
    }

    // A field by its name, or by its group's and its own: "kubernetes.pod". -1, without an exception, where there is none.
    static int field(PyObject* name);
    static int field(const char* group, PyObject* name);

private:
    struct Known {
        PyObject* names = nullptr;  // held, so that no other tuple has its address
        std::vector<std::uint8_t> fields;
    };

    bool look_up(PyObject* names, Fields& found);

    std::array<Known, 8> known_;
    std::size_t oldest_ = 0;
};

}  // namespace venturi::python
