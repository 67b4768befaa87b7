// Generated from codegen/contract by `make generate`. Do not edit.
#include "venturi/resources/widgets_parts.hpp"

#include <utility>

#include "call/start.hpp"
#include "json/widgets.hpp"
#include "operations/widgets_parts.hpp"

namespace venturi::inline v1 {

WidgetsPartsResource::WidgetsPartsResource(std::shared_ptr<runtime::Core> core) : core_(std::move(core)) {}

Call<Part> WidgetsPartsResource::get(std::string_view id, std::int64_t part_number, CallOptions options) const {
    return call::start<Part>(core_, operations::widgets_parts_get(id, part_number), std::move(options));
}

}  // namespace venturi::inline v1
