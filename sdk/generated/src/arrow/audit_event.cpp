// Generated from codegen/contract by `make generate`. Do not edit.
#include "arrow/dictionary_column.hpp"
#include "arrow/fixed_column.hpp"
#include "arrow/table.hpp"
#include "arrow/text_column.hpp"
#include "json/audit.hpp"
#include "venturi/arrow_schemas.hpp"

namespace venturi::inline v1 {

namespace columns {

namespace {

class AuditEventTable final : public RecordTable<AuditEvent, AuditEventPage> {
public:
    AuditEventTable() : RecordTable("AuditEvent") {
        hold({&id_, &sequence_, &occurred_at_, &category_, &action_, &outcome_, &actor_kind_, &actor_id_,
              &resource_type_, &resource_id_, &source_address_, &trace_id_, &summary_, &before_, &after_,
              &previous_hash_, &hash_});
    }

private:
    const char* scan_record(const char* at, json::Scan& in) override {
        at = field(at, in, "{\"id\":", id_);
        at = field(at, in, ",\"sequence\":", sequence_);
        at = field(at, in, ",\"occurred_at\":", occurred_at_);
        at = field(at, in, ",\"category\":", category_);
        at = field(at, in, ",\"action\":", action_);
        at = field(at, in, ",\"outcome\":", outcome_);
        at = field(at, in, ",\"actor_kind\":", actor_kind_);
        at = field(at, in, ",\"actor_id\":", actor_id_);
        at = field(at, in, ",\"resource_type\":", resource_type_);
        at = field(at, in, ",\"resource_id\":", resource_id_);
        at = field(at, in, ",\"source_address\":", source_address_);
        at = field(at, in, ",\"trace_id\":", trace_id_);
        at = field(at, in, ",\"summary\":", summary_);
        at = field(at, in, ",\"before\":", before_);
        at = field(at, in, ",\"after\":", after_);
        at = field(at, in, ",\"previous_hash\":", previous_hash_);
        at = field(at, in, ",\"hash\":", hash_);
        return json::expect(at, in.end(), "}");
    }

    bool append(const AuditEvent& record) override {
        return id_.append(record.id) &&
               sequence_.append(record.sequence) &&
               occurred_at_.append(record.occurred_at) &&
               category_.append(record.category) &&
               action_.append(record.action) &&
               outcome_.append(record.outcome) &&
               actor_kind_.append(record.actor_kind) &&
               actor_id_.append(record.actor_id) &&
               resource_type_.append(record.resource_type) &&
               resource_id_.append(record.resource_id) &&
               source_address_.append(record.source_address) &&
               trace_id_.append(record.trace_id) &&
               summary_.append(record.summary) &&
               before_.append(record.before) &&
               after_.append(record.after) &&
               previous_hash_.append(record.previous_hash) &&
               hash_.append(record.hash);
    }

    TextColumn id_{{"id"}};
    IntegerColumn sequence_{{"sequence"}};
    TimeColumn occurred_at_{{"occurred_at"}};
    OpenColumn category_{{"category"},
        {"authentication", "authorization", "identity_lifecycle", "provisioning", "governance", "data_and_exports",
        "privacy"}};
    OpenColumn action_{{"action"}};
    ClosedColumn outcome_{{"outcome"},
        {"success", "denied", "failure"}};
    OpenColumn actor_kind_{{"actor_kind"},
        {"user", "oauth_client", "api_key", "ingestion_key", "partner", "operator", "system"}};
    OpenColumn actor_id_{{"actor_id", true}};
    OpenColumn resource_type_{{"resource_type", true}};
    TextColumn resource_id_{{"resource_id", true}};
    OpenColumn source_address_{{"source_address", true}};
    TextColumn trace_id_{{"trace_id", true}};
    TextColumn summary_{{"summary"}};
    TextColumn before_{{"before", true}};
    TextColumn after_{{"after", true}};
    TextColumn previous_hash_{{"previous_hash", true}};
    TextColumn hash_{{"hash"}};
};

}  // namespace

}  // namespace columns

template <>
std::unique_ptr<columns::Table> detail::arrow_table<AuditEvent>() {
    return std::make_unique<columns::AuditEventTable>();
}

}  // namespace venturi::inline v1
