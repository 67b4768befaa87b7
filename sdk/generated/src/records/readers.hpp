// Generated from codegen/contract by `make generate`. Do not edit.
#pragma once

#include <memory>
#include <string_view>

#include "records/reader.hpp"

namespace venturi::inline v1::records {

struct Made {
    std::string_view schema;  // "AttributionRecord"
    std::unique_ptr<Reader> reader;
};

// A reader for the items of the list `operation` ("attribution.list"); none where those are not hot.
Made reader_for(std::string_view operation);

std::unique_ptr<Reader> attribution_record_reader();
std::unique_ptr<Reader> audit_event_reader();
std::unique_ptr<Reader> spend_row_reader();

}  // namespace venturi::inline v1::records
