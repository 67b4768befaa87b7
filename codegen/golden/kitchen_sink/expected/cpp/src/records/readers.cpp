// Generated from codegen/contract by `make generate`. Do not edit.
#include "records/readers.hpp"

namespace venturi::inline v1::records {

Made reader_for(std::string_view operation) {
    if (operation == "widgets.list") return {"Widget", widget_reader()};
    return {};
}

}  // namespace venturi::inline v1::records
