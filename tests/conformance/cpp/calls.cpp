#include "calls.hpp"

#include <map>
#include <stdexcept>
#include <string>

#include "venturi/venturi.hpp"

namespace conformance {
namespace {

using Client = venturi::ResourceAccessors;
using venturi::CallOptions;

const Value& body_of(const Value& order) { return order["body"]; }

venturi::InvocationEvent event_of(const Value& body) {
    venturi::InvocationEvent event;
    event.event_id = text(body, "event_id");
    event.ingestion_layer = venturi::Open<venturi::IngestionLayer>(text(body, "ingestion_layer"));
    event.ingestion_timestamp = maybe_time(body, "ingestion_timestamp").value();
    event.provider = text(body, "provider");
    event.requested_model = text(body, "requested_model");
    event.occurred_at = maybe_time(body, "occurred_at");
    event.input_tokens = maybe_integer(body, "input_tokens");
    event.output_tokens = maybe_integer(body, "output_tokens");
    event.estimated_cost_usd = maybe_text(body, "estimated_cost_usd");
    event.energy_wh = maybe_number(body, "energy_wh");
    event.stream = maybe_bool(body, "stream");
    event.attributed_service = maybe_text(body, "attributed_service");
    if (const Value* labels = find(body, "labels")) {
        event.labels.emplace();
        for (const auto& label : labels->GetObject()) event.labels->emplace(text(label.name), text(label.value));
    }
    return event;
}

Pending attribution_get(const Client& v, const Value& order, CallOptions options) {
    auto call = v.attribution().get(text(order, "id"), std::move(options));
    return outcome_of(std::move(call), [](const venturi::AttributionDetail& r) {
        return Object()
            .add("id", r.id)
            .add("occurred_at", r.occurred_at)
            .add("served_model", r.served_model)
            .add("service", r.service)
            .add("owner", r.owner)
            .add("input_tokens", r.input_tokens)
            .add("output_tokens", r.output_tokens)
            .add("cost_usd", r.cost_usd)
            .add("carbon_gco2e", r.carbon_gco2e)
            .add("pathway_category", r.pathway_category)
            .add("interpretation", Object()
                                       .add("confidence", r.interpretation.confidence)
                                       .add("evidence_basis", r.interpretation.evidence_basis));
    });
}

Pending invocations_create(const Client& v, const Value& order, CallOptions options) {
    return outcome_of(v.invocations().create(event_of(body_of(order)), std::move(options)),
                      [](const venturi::InvocationReceipt& r) {
                          return Object()
                              .add("event_id", r.event_id)
                              .add("status", r.status)
                              .add("invocation_id", r.invocation_id);
                      });
}

Pending invocations_create_batch(const Client& v, const Value& order, CallOptions options) {
    venturi::InvocationBatch batch;
    for (const Value& event : body_of(order)["events"].GetArray()) batch.events.push_back(event_of(event));
    return outcome_of(
        v.invocations().create_batch(batch, std::move(options)), [](const venturi::InvocationBatchReceipt& r) {
            std::vector<Json> results;
            for (const auto& item : r.results) {
                Object seen;
                seen.add("index", item.index).add("event_id", item.event_id).add("status", item.status);
                if (item.problem) seen.add("problem", Object().add("error_code", item.problem->error_code));
                results.push_back(seen.json());
            }
            return Object()
                .add("accepted", r.accepted)
                .add("duplicates", r.duplicates)
                .add("rejected", r.rejected)
                .add("results", results);
        });
}

Pending api_keys_create(const Client& v, const Value& order, CallOptions options) {
    const Value& body = body_of(order);
    venturi::ApiKeyCreate key;
    key.name = text(body, "name");
    if (find(body, "scopes") != nullptr) {
        key.scopes.emplace();
        for (const std::string& name : texts(body, "scopes"))
            if (!parse(name, key.scopes->emplace_back())) throw std::invalid_argument("no such scope: " + name);
    }
    key.expires_at = maybe_time(body, "expires_at");
    return outcome_of(v.api_keys().create(key, std::move(options)), [](const venturi::ApiKeyWithSecret& r) {
        return Object().add("id", r.id).add("scopes", r.scopes).add("expires_at", r.expires_at).add("hint", r.hint);
    });
}

Pending api_keys_delete(const Client& v, const Value& order, CallOptions options) {
    return outcome_of(v.api_keys().delete_(text(order, "id"), std::move(options)), nullptr);
}

Pending webhooks_update(const Client& v, const Value& order, CallOptions options) {
    const Value& body = body_of(order);
    venturi::WebhookUpdate change;
    change.url = maybe_text(body, "url");
    if (const Value* description = find(body, "description")) {
        if (description->IsNull()) change.description = nullptr;
        else change.description = text(*description);
    }
    change.enabled = maybe_bool(body, "enabled");
    auto call = v.webhooks().update(text(order, "id"), change, std::move(options));
    return outcome_of(std::move(call), [](const venturi::Webhook& r) {
        return Object().add("id", r.id).add("description", r.description).add("status", r.status);
    });
}

Pending settings_update(const Client& v, const Value& order, CallOptions options) {
    const Value& body = body_of(order);
    venturi::SettingsUpdate change;
    change.stage_b_enabled = maybe_bool(body, "stage_b_enabled");
    change.max_key_lifetime_days = maybe_integer(body, "max_key_lifetime_days");
    change.completeness_floor = maybe_number(body, "completeness_floor");
    return outcome_of(v.settings().update(change, std::move(options)), [](const venturi::Settings& r) {
        return Object()
            .add("stage_b_enabled", r.stage_b_enabled)
            .add("max_key_lifetime_days", r.max_key_lifetime_days)
            .add("completeness_floor", r.completeness_floor);
    });
}

Pending services_upsert(const Client& v, const Value& order, CallOptions options) {
    venturi::ServiceUpsert upsert;
    for (const Value& item : body_of(order)["items"].GetArray()) {
        venturi::ServiceInput service;
        service.key = text(item, "key");
        service.name = maybe_text(item, "name");
        upsert.items.push_back(std::move(service));
    }
    return outcome_of(v.directory().services().upsert(upsert, std::move(options)), [](const venturi::UpsertResult& r) {
        return Object().add("created", r.created).add("updated", r.updated).add("unchanged", r.unchanged);
    });
}

Pending services_delete(const Client& v, const Value& order, CallOptions options) {
    return outcome_of(v.directory().services().delete_({.id = texts(order["params"], "id")}, std::move(options)),
                      [](const venturi::DeleteResult& r) {
                          return Object().add("deleted", r.deleted).add("missing", r.missing);
                      });
}

Pending oauth_introspect(const Client& v, const Value& order, CallOptions options) {
    venturi::IntrospectionRequest request;
    request.token = text(body_of(order), "token");
    return outcome_of(v.oauth().introspect(request, std::move(options)), [](const venturi::IntrospectionResponse& r) {
        return Object().add("active", r.active).add("scope", r.scope).add("exp", r.exp);
    });
}

Pending oauth_revoke(const Client& v, const Value& order, CallOptions options) {
    venturi::RevocationRequest request;
    request.token = text(body_of(order), "token");
    return outcome_of(v.oauth().revoke(request, std::move(options)), nullptr);
}

Pending rate_limit_get(const Client& v, const Value&, CallOptions options) {
    return outcome_of(v.rate_limit().get(std::move(options)), [](const venturi::RateLimitStatus& r) {
        std::vector<Json> budgets;
        for (const auto& budget : r.budgets)
            budgets.push_back(
                Object().add("route_class", budget.route_class).add("remaining", budget.remaining).json());
        return Object().add("budgets", budgets);
    });
}

const std::map<std::string, Pending (*)(const Client&, const Value&, CallOptions)>& calls() {
    static const std::map<std::string, Pending (*)(const Client&, const Value&, CallOptions)> all = {
        {"attribution.get", attribution_get},
        {"attribution.list", start_list},
        {"reports.spend", start_list},
        {"invocations.create", invocations_create},
        {"invocations.create_batch", invocations_create_batch},
        {"api_keys.create", api_keys_create},
        {"api_keys.delete", api_keys_delete},
        {"webhooks.update", webhooks_update},
        {"settings.update", settings_update},
        {"directory.services.upsert", services_upsert},
        {"directory.services.delete", services_delete},
        {"oauth.introspect", oauth_introspect},
        {"oauth.revoke", oauth_revoke},
        {"rate_limit.get", rate_limit_get},
    };
    return all;
}

}  // namespace

Pending start_call(const Client& client, const Value& order, CallOptions options) {
    const std::string operation = text(order, "operation");
    const auto call = calls().find(operation);
    if (call == calls().end()) throw std::invalid_argument("the C++ runner has no call for " + operation);
    return call->second(client, order, std::move(options));
}

}  // namespace conformance
