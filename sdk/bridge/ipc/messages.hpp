#pragma once
// Messages of the Arrow IPC streaming format ("Serialization and Interprocess Communication", Arrow columnar format 1.4): flatbuffers
// with a body, for schemas and arrays of the C data interface that have what our columns have: no nesting, no offset.
//
// Written with flatbuffers' builder and the field numbers of Schema.fbs and Message.fbs; what flatc would generate for them is some
// thousand lines, of which a writer needs these.

#include <cstdint>
#include <string>

#include "venturi/arrow_abi.hpp"

namespace venturi::bridge::ipc {

// Each appends one message, framed and padded to eight bytes.

// The dictionary of column n has the id n. Throws std::invalid_argument for a column of a type that is not known here.
void append_schema(std::string& out, const ArrowSchema& schema);
// The dictionary of one column, which replaces the one that the column had before.
void append_dictionary(std::string& out, std::int64_t id, const ArrowSchema& column, const ArrowArray& values);
void append_batch(std::string& out, const ArrowSchema& schema, const ArrowArray& batch);
void append_end(std::string& out);

}  // namespace venturi::bridge::ipc
