// Generated from codegen/contract by `make generate`. Do not edit.
#pragma once

#include <memory>

#include "venturi/export.hpp"
#include "venturi/fwd.hpp"
#include "venturi/resources/widget_events.hpp"
#include "venturi/resources/widgets.hpp"

namespace venturi::inline v1 {

/// What a client has: one accessor for each resource of the contract. See Venturi.
class VENTURI_EXPORT ResourceAccessors {
public:
    /// Events that come in.
    WidgetEventsResource widget_events() const;
    /// The methods of `widgets`.
    WidgetsResource widgets() const;

protected:
    explicit ResourceAccessors(std::shared_ptr<runtime::Core> core);
    ~ResourceAccessors();
    ResourceAccessors(ResourceAccessors&&) noexcept;
    ResourceAccessors& operator=(ResourceAccessors&&) noexcept;

    std::shared_ptr<runtime::Core> core_;
};

}  // namespace venturi::inline v1
