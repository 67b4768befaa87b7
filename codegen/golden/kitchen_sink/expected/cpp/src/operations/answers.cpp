// Generated from codegen/contract by `make generate`. Do not edit.
#include "operations/answers.hpp"

#include <algorithm>
#include <iterator>
#include <utility>

#include "json/widgetevent.hpp"
#include "json/widgets.hpp"
#include "json/read.hpp"

namespace venturi::inline v1::operations {

namespace {

template <class T>
Result<void> check(std::string body) {
    auto read = json::read<T>(std::move(body), "the answer");
    if (!read) return std::move(read).error();
    return {};
}

struct Row {
    std::string_view operation;
    AnswerCheck check;
};

constexpr Row sorted[] = {
    {"", nullptr},
    {"widget_events.create", &check<Receipt>},
    {"widgets.create", &check<WidgetCreated>},
    {"widgets.get", &check<WidgetDetail>},
    {"widgets.list", &check<WidgetPage>},
    {"widgets.parts.get", &check<Part>},
    {"widgets.rotate", &check<WidgetCreated>},
    {"widgets.update", &check<Widget>},
};

}  // namespace

AnswerCheck answer_check(std::string_view operation) noexcept {
    const auto row = std::ranges::lower_bound(sorted, operation, {}, &Row::operation);
    return row != std::end(sorted) && row->operation == operation ? row->check : nullptr;
}

}  // namespace venturi::inline v1::operations
