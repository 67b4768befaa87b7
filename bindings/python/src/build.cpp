#include "build.hpp"


#include "bridge/build.hpp"

namespace venturi::python {

void add_build(pybind11::module_& m) {
    m.def("build", [] {
        const bridge::Build build = bridge::build();
        pybind11::dict result;
        result["version"] = build.version;
        result["compiler"] = build.compiler;
        result["flags"] = build.flags;
        result["curl"] = build.curl;
        result["openssl"] = build.openssl;
        return result;
    });
}

}  // namespace venturi::python
