// Reads every attribution record as Arrow columns, without any Arrow library, and adds up cost by owner. Configured from the
// environment; prints JSON. With a library it is less: nanoarrow, Arrow C++, DuckDB and the like take the ArrowArrayStream whole.
#include <cstdint>
#include <cstring>
#include <iostream>
#include <map>
#include <string>

#include "venturi/arrow.hpp"
#include "venturi/venturi.hpp"

namespace {

std::int64_t column_named(const ArrowSchema& schema, const char* name) {
    for (std::int64_t i = 0; i < schema.n_children; ++i)
        if (std::strcmp(schema.children[i]->name, name) == 0) return i;
    throw std::out_of_range(name);
}

bool is_null(const ArrowArray& column, std::int64_t row) {
    const auto* const valid = static_cast<const std::uint8_t*>(column.buffers[0]);
    return valid != nullptr && (valid[row / 8] >> (row % 8) & 1) == 0;
}

// A row of a column that holds indices into a dictionary of texts.
std::string text(const ArrowArray& column, std::int64_t row) {
    const auto index = static_cast<const std::int32_t*>(column.buffers[1])[row];
    const auto* const offsets = static_cast<const std::int32_t*>(column.dictionary->buffers[1]);
    const auto* const bytes = static_cast<const char*>(column.dictionary->buffers[2]);
    return {bytes + offsets[index], bytes + offsets[index + 1]};
}

}  // namespace

int main() try {
    venturi::Venturi venturi;
    venturi::ArrowStream stream = venturi.attribution().list({.limit = 200}).to_arrow();
    ArrowSchema schema;
    stream.schema(&schema);
    const std::int64_t owner = column_named(schema, "owner");
    const std::int64_t cost = column_named(schema, "cost_usd");
    schema.release(&schema);

    std::map<std::string, double> cost_by_owner;
    ArrowArray batch;
    while (stream.next(&batch).value()) {
        const ArrowArray& owners = *batch.children[owner];
        const ArrowArray& costs = *batch.children[cost];
        for (std::int64_t row = 0; row < batch.length; ++row)
            if (!is_null(costs, row))
                cost_by_owner[is_null(owners, row) ? "unknown" : text(owners, row)] += static_cast<const double*>(costs.buffers[1])[row];
        batch.release(&batch);
    }
    const char* separator = "{";
    for (const auto& [name, usd] : cost_by_owner) {
        std::cout << separator << '"' << name << "\":" << usd;
        separator = ",";
    }
    std::cout << (cost_by_owner.empty() ? "{}\n" : "}\n");
} catch (const std::exception& error) {
    std::cerr << error.what() << '\n';
    return 1;
}
