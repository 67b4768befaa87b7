#pragma once

/// @file
/// The Arrow C data and stream interfaces, as the Arrow specification defines them ("The Arrow C data interface", "The Arrow C
/// stream interface"): plain C structs that any number of libraries may declare. The specification's own two macros see to it
/// that a translation unit has them once, so this header gets along with Arrow's, nanoarrow's and anybody else's.
///
/// Release callbacks: whoever holds a struct calls its `release` exactly once, or copies the struct bit by bit and sets the
/// source's `release` to null (a move). A struct whose `release` is null is empty. Children and dictionaries may be moved out
/// of their parent.

#include <stdint.h>

#ifndef ARROW_C_DATA_INTERFACE
#define ARROW_C_DATA_INTERFACE

#define ARROW_FLAG_DICTIONARY_ORDERED 1
#define ARROW_FLAG_NULLABLE 2
#define ARROW_FLAG_MAP_KEYS_SORTED 4

extern "C" {

/// The type of an array, its name and its metadata.
struct ArrowSchema {
    const char* format;
    const char* name;
    const char* metadata;
    int64_t flags;
    int64_t n_children;
    ArrowSchema** children;
    ArrowSchema* dictionary;
    void (*release)(ArrowSchema*);
    void* private_data;
};

/// The data of an array.
struct ArrowArray {
    int64_t length;
    int64_t null_count;
    int64_t offset;
    int64_t n_buffers;
    int64_t n_children;
    const void** buffers;
    ArrowArray** children;
    ArrowArray* dictionary;
    void (*release)(ArrowArray*);
    void* private_data;
};
}

#endif

#ifndef ARROW_C_STREAM_INTERFACE
#define ARROW_C_STREAM_INTERFACE

extern "C" {

/// Arrays of one type, one after the other. The functions return 0 or an errno code.
struct ArrowArrayStream {
    int (*get_schema)(ArrowArrayStream*, ArrowSchema* out);
    /// At the end `out->release` is null.
    int (*get_next)(ArrowArrayStream*, ArrowArray* out);
    /// Text for the last error, valid until the next call; null where there was none.
    const char* (*get_last_error)(ArrowArrayStream*);
    void (*release)(ArrowArrayStream*);
    void* private_data;
};
}

#endif
