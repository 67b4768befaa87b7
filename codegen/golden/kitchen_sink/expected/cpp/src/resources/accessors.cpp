// Generated from codegen/contract by `make generate`. Do not edit.
#include "venturi/resources/accessors.hpp"

#include <utility>

namespace venturi::inline v1 {

ResourceAccessors::ResourceAccessors(std::shared_ptr<runtime::Core> core) : core_(std::move(core)) {}
ResourceAccessors::~ResourceAccessors() = default;
ResourceAccessors::ResourceAccessors(ResourceAccessors&&) noexcept = default;
ResourceAccessors& ResourceAccessors::operator=(ResourceAccessors&&) noexcept = default;

WidgetEventsResource ResourceAccessors::widget_events() const { return WidgetEventsResource(core_); }
WidgetsResource ResourceAccessors::widgets() const { return WidgetsResource(core_); }

}  // namespace venturi::inline v1
