// Generated from codegen/contract by `make generate`. Do not edit.
#include "arrow/tables.hpp"

#include "venturi/arrow_schemas.hpp"

namespace venturi::inline v1::columns {

std::unique_ptr<Table> table_for(std::string_view operation) {
    if (operation == "widgets.list") return detail::arrow_table<Widget>();
    return nullptr;
}

}  // namespace venturi::inline v1::columns
