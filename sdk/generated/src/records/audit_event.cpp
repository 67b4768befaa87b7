// Generated from codegen/contract by `make generate`. Do not edit.
#include "records/readers.hpp"
#include "venturi/models/audit.hpp"

namespace venturi::inline v1::records {

namespace {

class AuditEventReader final : public Reader {
public:
    AuditEventReader() : Reader(18, 7) {}

private:
    const char* scan_record(const char* at, json::Scan& in, std::uint64_t* cells) override {
        at = text<required>(json::expect(at, in.end(), "{\"id\":"), in, cells + 0);
        at = integer<required>(json::expect(at, in.end(), ",\"sequence\":"), in, cells + 1);
        at = time<required>(json::expect(at, in.end(), ",\"occurred_at\":"), in, cells + 2);
        at = repeated<required>(json::expect(at, in.end(), ",\"category\":"), in, cells + 4, 0);
        at = repeated<required>(json::expect(at, in.end(), ",\"action\":"), in, cells + 5, 1);
        at = member<AuditOutcome, required>(json::expect(at, in.end(), ",\"outcome\":"), in, cells + 6, 2);
        at = repeated<required>(json::expect(at, in.end(), ",\"actor_kind\":"), in, cells + 7, 3);
        at = repeated<nullable>(json::expect(at, in.end(), ",\"actor_id\":"), in, cells + 8, 4);
        at = repeated<nullable>(json::expect(at, in.end(), ",\"resource_type\":"), in, cells + 9, 5);
        at = text<nullable>(json::expect(at, in.end(), ",\"resource_id\":"), in, cells + 10);
        at = repeated<nullable>(json::expect(at, in.end(), ",\"source_address\":"), in, cells + 11, 6);
        at = text<nullable>(json::expect(at, in.end(), ",\"trace_id\":"), in, cells + 12);
        at = text<required>(json::expect(at, in.end(), ",\"summary\":"), in, cells + 13);
        at = text<nullable>(json::expect(at, in.end(), ",\"before\":"), in, cells + 14);
        at = text<nullable>(json::expect(at, in.end(), ",\"after\":"), in, cells + 15);
        at = text<nullable>(json::expect(at, in.end(), ",\"previous_hash\":"), in, cells + 16);
        at = text<required>(json::expect(at, in.end(), ",\"hash\":"), in, cells + 17);
        return json::expect(at, in.end(), "}");
    }
};

}  // namespace

std::unique_ptr<Reader> audit_event_reader() { return std::make_unique<AuditEventReader>(); }

}  // namespace venturi::inline v1::records
