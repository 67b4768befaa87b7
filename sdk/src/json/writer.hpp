#pragma once
// Compact JSON, appended to one string. No DOM, no library: commas, escapes and numbers are all there is to it.
// Not thread-safe; one writer writes one document.

#include <cstdint>
#include <string>
#include <string_view>

namespace venturi::inline v1::json {

class Writer {
public:
    // Appends to `out`, which must outlive the writer.
    explicit Writer(std::string& out) : out_(out) {}

    void begin_object() { open('{'); }
    void end_object() { close('}'); }
    void begin_array() { open('['); }
    void end_array() { close(']'); }

    // The next value's name. `name` is escaped.
    void key(std::string_view name);
    // The next value's name, known to need no escaping.
    void plain_key(std::string_view name);

    void string(std::string_view value);
    void integer(std::int64_t value);
    // Shortest text that reads back as the same double. JSON has no infinities and no NaN: they become null.
    void number(double value);
    void boolean(bool value);
    void null();
    // Text that is JSON already.
    void raw(std::string_view json);

private:
    void open(char bracket);
    void close(char bracket);
    void separate();

    std::string& out_;
    bool needs_comma_ = false;
};

// Appends `text` with JSON's escapes, without the quotes. Bytes above ASCII pass as they are (the text is UTF-8).
void append_escaped(std::string& out, std::string_view text);

}  // namespace venturi::inline v1::json
