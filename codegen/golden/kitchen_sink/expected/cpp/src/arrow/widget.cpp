// Generated from codegen/contract by `make generate`. Do not edit.
#include "arrow/dictionary_column.hpp"
#include "arrow/fixed_column.hpp"
#include "arrow/table.hpp"
#include "arrow/text_column.hpp"
#include "json/widgets.hpp"
#include "venturi/arrow_schemas.hpp"

namespace venturi::inline v1 {

namespace columns {

namespace {

class WidgetTable final : public RecordTable<Widget, WidgetPage> {
public:
    WidgetTable() : RecordTable("Widget") {
        hold({&id_, &name_, &made_at_, &color_, &price_usd_, &count_, &broken_, &evidence_band_, &evidence_confidence_});
    }

private:
    const char* scan_record(const char* at, json::Scan& in) override {
        at = field(at, in, "{\"id\":", id_);
        at = field(at, in, ",\"name\":", name_);
        at = field(at, in, ",\"made_at\":", made_at_);
        at = field(at, in, ",\"color\":", color_);
        at = field_if_there(at, in, ",\"price_usd\":", price_usd_);
        at = field_if_there(at, in, ",\"count\":", count_);
        at = field_if_there(at, in, ",\"broken\":", broken_);
        at = field(at, in, ",\"evidence\":{\"band\":", evidence_band_);
        at = field(at, in, ",\"confidence\":", evidence_confidence_);
        return json::expect(at, in.end(), "}}");
    }

    bool append(const Widget& record) override {
        return id_.append(record.id) &&
               name_.append(record.name) &&
               made_at_.append(record.made_at) &&
               color_.append(record.color) &&
               price_usd_.append(record.price_usd) &&
               count_.append(record.count) &&
               broken_.append(record.broken) &&
               evidence_band_.append(record.evidence.band) &&
               evidence_confidence_.append(record.evidence.confidence);
    }

    TextColumn id_{{"id"}};
    TextColumn name_{{"name"}};
    TimeColumn made_at_{{"made_at"}};
    OpenColumn color_{{"color"},
        {"red", "green", "default"}};
    NumberColumn price_usd_{{"price_usd", true}};
    IntegerColumn count_{{"count", true}};
    TruthColumn broken_{{"broken", true}};
    ClosedColumn evidence_band_{{"evidence_band"},
        {"high", "low"}};
    NumberColumn evidence_confidence_{{"evidence_confidence"}};
};

}  // namespace

}  // namespace columns

template <>
std::unique_ptr<columns::Table> detail::arrow_table<Widget>() {
    return std::make_unique<columns::WidgetTable>();
}

}  // namespace venturi::inline v1
