// Generated from codegen/contract by `make generate`. Do not edit.
#include "venturi/models/exports.hpp"

#include "json/names.hpp"

namespace venturi::inline v1 {

namespace {

// Each in the order of its enumeration.
constexpr std::string_view names_of_ExportFormat[] = {
    "focus",
};
constexpr std::string_view names_of_ExportCompression[] = {
    "none",
    "gzip",
    "zstd",
};
constexpr std::string_view names_of_ExportStatus[] = {
    "queued",
    "running",
    "completed",
    "failed",
    "expired",
};

}  // namespace

std::string_view to_string(ExportFormat value) noexcept { return json::name_of(names_of_ExportFormat, value); }

bool parse(std::string_view text, ExportFormat& value) noexcept {
    return json::find_name<names_of_ExportFormat>(text, value);
}

std::string_view to_string(ExportCompression value) noexcept { return json::name_of(names_of_ExportCompression, value); }

bool parse(std::string_view text, ExportCompression& value) noexcept {
    return json::find_name<names_of_ExportCompression>(text, value);
}

std::string_view to_string(ExportStatus value) noexcept { return json::name_of(names_of_ExportStatus, value); }

bool parse(std::string_view text, ExportStatus& value) noexcept {
    return json::find_name<names_of_ExportStatus>(text, value);
}

}  // namespace venturi::inline v1
