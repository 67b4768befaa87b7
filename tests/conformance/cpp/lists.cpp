#include <stdexcept>
#include <utility>

#include "calls.hpp"
#include "venturi/venturi.hpp"

namespace conformance {
namespace {

std::string name_of(const venturi::AttributionRecord& record) { return record.id; }
std::string name_of(const venturi::SpendRow& row) { return row.owner.value_or("(unknown)"); }

template <class T>
std::vector<std::string> names_of(const std::vector<T>& items) {
    std::vector<std::string> names;
    for (const T& item : items) names.push_back(name_of(item));
    return names;
}

template <class T>
Object print_page(const venturi::ListPage<T>& page) {
    return Object()
        .add("items", names_of(page.data))
        .add("next_cursor", page.next_cursor)
        .add("limit", page.limit)
        .add("has_more", page.has_more)
        .add("as_of", page.as_of);
}

template <class T>
Object read_items(const venturi::Items<T>& items) {
    std::vector<std::string> names;
    Object out;
    try {
        for (const T& item : items) names.push_back(name_of(item));
    } catch (const venturi::VenturiError& caught) {
        out.add("error", print_error(caught));
    }
    return out.add("items", names);
}

// Page by page, with errors as values. `resume` asks once more after an error, as next() allows.
template <class T>
Object read_pages(const venturi::Items<T>& items, bool resume) {
    venturi::Pages<T> pages = items.pages();
    std::vector<Json> seen;
    Object out;
    for (bool on = true; on;) {
        try {
            const auto page = pages.next().value();
            on = page.has_value();
            if (page) seen.push_back(print_page(*page).json());
        } catch (const venturi::VenturiError& caught) {
            out.add("error", print_error(caught)).add("cursor", pages.cursor());
            on = std::exchange(resume, false);
        }
    }
    return out.add("pages", seen);
}

template <class T>
Pending read_list(venturi::Items<T> items, const Value& order) {
    const std::string read = find(order, "read") ? text(order, "read") : "items";
    if (read == "items") return [items] { return read_items(items); };
    if (read == "pages") return [items] { return read_pages(items, false); };
    if (read == "pages_resumed") return [items] { return read_pages(items, true); };
    if (read == "first_page")
        return outcome_of(items.first_page(), [](const venturi::ListPage<T>& page) { return print_page(page); });
    if (read == "first_item")
        return [items] { return Object().add("items", names_of(items.collect(1))); };
    throw std::invalid_argument("no such way to read a list: " + read);
}

template <class T>
std::vector<T> members(const Value& params, const char* name) {
    std::vector<T> all;
    for (const std::string& member : texts(params, name))
        if (!parse(member, all.emplace_back())) throw std::invalid_argument(std::string(name) + ": " + member);
    return all;
}

}  // namespace

Pending start_list(const venturi::ResourceAccessors& client, const Value& order, venturi::CallOptions options) {
    static const Value none(rapidjson::kObjectType);
    const Value& params = find(order, "params") ? *find(order, "params") : none;
    if (text(order, "operation") == "reports.spend") {
        venturi::ReportsSpendParams spend;
        spend.from = text(params, "from");
        spend.to = text(params, "to");
        spend.group_by = members<venturi::ReportDimension>(params, "group_by");
        spend.measures = members<venturi::ReportMeasure>(params, "measures");
        return read_list(client.reports().spend(std::move(spend), std::move(options)), order);
    }
    venturi::AttributionListParams list;
    list.cursor = maybe_text(params, "cursor");
    list.limit = maybe_integer(params, "limit");
    list.filter = texts(params, "filter");
    list.sort = maybe_text(params, "sort");
    return read_list(client.attribution().list(std::move(list), std::move(options)), order);
}

}  // namespace conformance
