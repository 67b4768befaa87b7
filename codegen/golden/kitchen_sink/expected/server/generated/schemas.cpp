// Generated from codegen/contract by `make generate`. Do not edit.
#include "generated/schemas.hpp"

// Tables name only what differs from a type's defaults.
#pragma GCC diagnostic ignored "-Wmissing-field-initializers"

namespace venturi::server::schema::tables {

const Pattern pattern_0("^[a-z][a-z0-9-]*$");
const Pattern pattern_1("^[0-9]{1,12}(\\.[0-9]{1,12})?$");
const Pattern pattern_2("^wid_[0-9A-Z]+$");

namespace {
constexpr std::string_view Band_members[] = {"high", "low"};
}
const Enumeration Band = {Band_members, 2, false};

namespace {
constexpr std::string_view GrantType_members[] = {"client_credentials"};
}
const Enumeration GrantType = {GrantType_members, 1, false};

namespace {
constexpr std::string_view Layer_members[] = {"application", "gateway"};
}
const Enumeration Layer = {Layer_members, 2, true};

namespace {
constexpr std::string_view Color_members[] = {"red", "green", "default"};
}
const Enumeration Color = {Color_members, 3, true};

namespace {
const Property TokenRequest_properties[] = {
    {"grant_type", {.kind = Kind::enumeration, .enumeration = &GrantType}, true},
    {"client_id", {.kind = Kind::string, .max_size = 64}, false},
    {"client_secret", {.kind = Kind::string, .max_size = 128}, false},
};
}  // namespace
const Object TokenRequest = {"TokenRequest", TokenRequest_properties, 3, true,
    nullptr, 0};

namespace {
constexpr std::string_view WidgetEvent_content_keys[] = {
    "prompt",
    "messages",
};
const Type WidgetEvent_meters_item = {.kind = Kind::object, .object = &Meter};
const Property WidgetEvent_properties[] = {
    {"event_id", {.kind = Kind::uuid}, true},
    {"at", {.kind = Kind::timestamp}, true},
    {"layer", {.kind = Kind::enumeration, .max_size = 64, .enumeration = &Layer}, true},
    {"meters", {.kind = Kind::array, .max_size = 8, .item = &WidgetEvent_meters_item}, false},
    {"note", {.kind = Kind::string, .nullable = true, .max_size = 64}, false},
};
}  // namespace
const Object WidgetEvent = {"WidgetEvent", WidgetEvent_properties, 5, true,
    WidgetEvent_content_keys, 2};

namespace {
const Property Meter_properties[] = {
    {"name", {.kind = Kind::string, .max_size = 32}, true},
    {"quantity", {.kind = Kind::integer, .min_integer = 0, .max_integer = 1000000000}, true},
};
}  // namespace
const Object Meter = {"Meter", Meter_properties, 2, true,
    nullptr, 0};

namespace {
const Type WidgetCreate_labels_item = {.kind = Kind::string, .max_size = 64};
const Type WidgetCreate_tags_item = {.kind = Kind::string, .min_size = 1, .max_size = 16};
const Property WidgetCreate_properties[] = {
    {"name", {.kind = Kind::string, .min_size = 1, .max_size = 64, .pattern = &pattern_0}, true},
    {"color", {.kind = Kind::enumeration, .max_size = 64, .enumeration = &Color}, true},
    {"band", {.kind = Kind::enumeration, .enumeration = &Band}, false},
    {"price_usd", {.kind = Kind::decimal, .max_size = 32, .pattern = &pattern_1}, false},
    {"labels", {.kind = Kind::map, .max_size = 16, .item = &WidgetCreate_labels_item}, false},
    {"tags", {.kind = Kind::array, .unique_items = true, .min_size = 1, .max_size = 8, .item = &WidgetCreate_tags_item}, false},
    {"weight", {.kind = Kind::number, .min_number = 0.0, .max_number = 1000.0}, false},
    {"expires_at", {.kind = Kind::timestamp}, false},
};
}  // namespace
const Object WidgetCreate = {"WidgetCreate", WidgetCreate_properties, 8, true,
    nullptr, 0};

namespace {
const Property WidgetUpdate_properties[] = {
    {"name", {.kind = Kind::string, .min_size = 1, .max_size = 64}, false},
    {"note", {.kind = Kind::string, .nullable = true, .max_size = 256}, false},
    {"count", {.kind = Kind::integer, .nullable = true, .min_integer = 0, .max_integer = 1000}, false},
    {"color", {.kind = Kind::enumeration, .nullable = true, .max_size = 64, .enumeration = &Color}, false},
};
}  // namespace
const Object WidgetUpdate = {"WidgetUpdate", WidgetUpdate_properties, 4, true,
    nullptr, 0};

}  // namespace venturi::server::schema::tables
