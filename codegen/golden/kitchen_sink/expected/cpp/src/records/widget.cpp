// Generated from codegen/contract by `make generate`. Do not edit.
#include "records/readers.hpp"
#include "venturi/models/widgets.hpp"

namespace venturi::inline v1::records {

namespace {

class WidgetReader final : public Reader {
public:
    WidgetReader() : Reader(10, 2) {}

private:
    const char* scan_record(const char* at, json::Scan& in, std::uint64_t* cells) override {
        at = text<required>(json::expect(at, in.end(), "{\"id\":"), in, cells + 0);
        at = text<required>(json::expect(at, in.end(), ",\"name\":"), in, cells + 1);
        at = time<required>(json::expect(at, in.end(), ",\"made_at\":"), in, cells + 2);
        at = repeated<required>(json::expect(at, in.end(), ",\"color\":"), in, cells + 4, 0);
        if (const char* value = json::expect(at, in.end(), ",\"price_usd\":")) at = number<nullable>(value, in, cells + 5);
        else cells[5] = absent_number;
        if (const char* value = json::expect(at, in.end(), ",\"count\":")) at = integer<nullable>(value, in, cells + 6);
        else cells[6] = absent_integer;
        if (const char* value = json::expect(at, in.end(), ",\"broken\":")) at = boolean<nullable>(value, in, cells + 7);
        else cells[7] = absent_cell;
        at = member<Band, required>(json::expect(at, in.end(), ",\"evidence\":{\"band\":"), in, cells + 8, 1);
        at = number<required>(json::expect(at, in.end(), ",\"confidence\":"), in, cells + 9);
        return json::expect(at, in.end(), "}}");
    }
};

}  // namespace

std::unique_ptr<Reader> widget_reader() { return std::make_unique<WidgetReader>(); }

}  // namespace venturi::inline v1::records
