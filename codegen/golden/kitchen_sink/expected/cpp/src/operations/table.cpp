// Generated from codegen/contract by `make generate`. Do not edit.
#include "operations/table.hpp"

#include <algorithm>

namespace venturi::inline v1::operations {

namespace {

constexpr const runtime::Operation* sorted[] = {
    &rows::widget_events_create,
    &rows::widgets_create,
    &rows::widgets_delete,
    &rows::widgets_get,
    &rows::widgets_list,
    &rows::widgets_parts_get,
    &rows::widgets_rotate,
    &rows::widgets_update,
};

}  // namespace

std::span<const runtime::Operation* const> all() noexcept { return sorted; }

const runtime::Operation* find(std::string_view id) noexcept {
    const auto row = std::ranges::lower_bound(sorted, id, {}, &runtime::Operation::id);
    return row != std::end(sorted) && (*row)->id == id ? *row : nullptr;
}

}  // namespace venturi::inline v1::operations
