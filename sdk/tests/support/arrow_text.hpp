#pragma once
// Arrow arrays as text, one line a row, so that tests can compare them. Reads them as a consumer would: by the schema's formats.

#include <cstdio>
#include <cstring>
#include <string>
#include <string_view>
#include <vector>

#include "venturi/arrow_abi.hpp"

namespace venturi::tests {

inline std::string arrow_value(const ArrowSchema& schema, const ArrowArray& array, std::int64_t row) {
    const auto* const valid = static_cast<const unsigned char*>(array.buffers[0]);
    if (valid != nullptr && (valid[row / 8] >> (row % 8) & 1) == 0) return "null";
    const std::string_view format = schema.format;
    if (schema.dictionary != nullptr) {
        const std::int64_t index = format == "c" ? static_cast<const std::int8_t*>(array.buffers[1])[row]
                                                 : static_cast<const std::int32_t*>(array.buffers[1])[row];
        return arrow_value(*schema.dictionary, *array.dictionary, index);
    }
    if (format == "u") {
        const auto* const offsets = static_cast<const std::int32_t*>(array.buffers[1]);
        const auto* const text = static_cast<const char*>(array.buffers[2]);
        return {text + offsets[row], text + offsets[row + 1]};
    }
    if (format == "g") {
        char digits[32];
        std::snprintf(digits, sizeof digits, "%.17g", static_cast<const double*>(array.buffers[1])[row]);
        return digits;
    }
    if (format == "b") return (static_cast<const unsigned char*>(array.buffers[1])[row / 8] >> (row % 8) & 1) != 0 ? "true" : "false";
    if (format == "tdD") return std::to_string(static_cast<const std::int32_t*>(array.buffers[1])[row]);
    return std::to_string(static_cast<const std::int64_t*>(array.buffers[1])[row]);  // l, tsu:UTC
}

// `column=value` of each row's columns.
inline std::vector<std::string> arrow_rows(const ArrowSchema& schema, const ArrowArray& batch) {
    std::vector<std::string> rows;
    for (std::int64_t row = 0; row < batch.length; ++row) {
        std::string line;
        for (std::int64_t i = 0; i < batch.n_children; ++i) {
            line += schema.children[i]->name;
            line += '=' + arrow_value(*schema.children[i], *batch.children[i], row) + ' ';
        }
        rows.push_back(line);
    }
    return rows;
}

}  // namespace venturi::tests
