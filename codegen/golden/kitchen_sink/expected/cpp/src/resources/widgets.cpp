// Generated from codegen/contract by `make generate`. Do not edit.
#include "venturi/resources/widgets.hpp"

#include <utility>

#include "call/start.hpp"
#include "json/widgets.hpp"
#include "operations/widgets.hpp"
#include "page/start_list.hpp"

namespace venturi::inline v1 {

WidgetsResource::WidgetsResource(std::shared_ptr<runtime::Core> core) : core_(std::move(core)) {}

WidgetsPartsResource WidgetsResource::parts() const { return WidgetsPartsResource(core_); }

Items<Widget> WidgetsResource::list(WidgetsListParams params, CallOptions options) const {
    auto encode = [params = std::move(params)](std::optional<std::string> cursor) {
        WidgetsListParams at = params;
        if (cursor) at.cursor = std::move(cursor);
        return operations::widgets_list(at);
    };
    return page::start_list<Widget, WidgetPage>(core_, std::move(encode), std::move(options));
}

Call<WidgetCreated> WidgetsResource::create(const WidgetCreate& body, CallOptions options) const {
    return call::start<WidgetCreated>(core_, operations::widgets_create(body), std::move(options));
}

Call<WidgetDetail> WidgetsResource::get(std::string_view id, CallOptions options) const {
    return call::start<WidgetDetail>(core_, operations::widgets_get(id), std::move(options));
}

Call<Widget> WidgetsResource::update(std::string_view id, const WidgetUpdate& body, CallOptions options) const {
    return call::start<Widget>(core_, operations::widgets_update(id, body), std::move(options));
}

Call<void> WidgetsResource::delete_(std::string_view id, CallOptions options) const {
    return call::start<void>(core_, operations::widgets_delete(id), std::move(options));
}

Call<WidgetCreated> WidgetsResource::rotate(std::string_view id, CallOptions options) const {
    return call::start<WidgetCreated>(core_, operations::widgets_rotate(id), std::move(options));
}

}  // namespace venturi::inline v1
