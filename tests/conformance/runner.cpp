// Runs one case in C++: an order on standard input, what came out on standard output. The order is read and the outcome written
// with RapidJSON directly, so that no codec of the SDK's can hide its own mistake.
#include <rapidjson/document.h>
#include <rapidjson/istreamwrapper.h>
#include <rapidjson/stringbuffer.h>
#include <rapidjson/writer.h>

#include <cxxabi.h>

#include <iostream>
#include <string>
#include <typeinfo>

#include "venturi/venturi.hpp"

namespace {

using Value = rapidjson::Value;

std::string text(const Value& object, const char* name) { return object.HasMember(name) ? object[name].GetString() : ""; }

venturi::Config config(const Value& client) {
    venturi::Config result;
    result.base_url = text(client, "base_url");
    if (client.HasMember("token")) result.credential = venturi::BearerToken{text(client, "token")};
    if (client.HasMember("api_key")) result.credential = venturi::ApiKeyCredential{text(client, "api_key")};
    if (client.HasMember("client_id"))
        result.credential = venturi::ClientCredentials{text(client, "client_id"), text(client, "client_secret"), {}};
    if (client.HasMember("ingestion_key")) result.ingestion_key = text(client, "ingestion_key");
    return result;
}

venturi::CallOptions options(const Value& order) {
    venturi::CallOptions result;
    if (order.HasMember("timeout")) result.timeout = std::chrono::milliseconds(static_cast<int>(order["timeout"].GetDouble() * 1000));
    if (order.HasMember("max_retries")) result.max_retries = order["max_retries"].GetInt();
    if (order.HasMember("idempotency_key")) result.idempotency_key = text(order, "idempotency_key");
    return result;
}

venturi::InvocationEvent event(const Value& order) {
    venturi::InvocationEvent result;
    result.event_id = text(order, "event_id");
    result.ingestion_layer = venturi::IngestionLayer::application;
    venturi::parse_timestamp("2026-05-29T18:30:00Z", result.ingestion_timestamp);
    result.provider = "openai";
    result.requested_model = "gpt-4o";
    result.input_tokens = 7;
    result.estimated_cost_usd = "0.000000000001";
    return result;
}

// The outcome, built member by member.
class Outcome {
public:
    Outcome() : document_(rapidjson::kObjectType) {}

    Value& object(const char* name) { return put(document_, name, Value(rapidjson::kObjectType)); }
    Value& array(const char* name) { return put(document_, name, Value(rapidjson::kArrayType)); }
    Value& put(Value& into, const char* name, Value value) {
        into.AddMember(rapidjson::StringRef(name), value, document_.GetAllocator());
        return into[name];
    }
    void put(Value& into, const char* name, const std::string& value) { put(into, name, copy(value)); }
    void put(Value& into, const char* name, const std::optional<std::string>& value) {
        put(into, name, value ? copy(*value) : Value());
    }
    void push(Value& into, const std::string& value) { into.PushBack(copy(value), document_.GetAllocator()); }

    std::string print() const {
        rapidjson::StringBuffer buffer;
        rapidjson::Writer writer(buffer);
        document_.Accept(writer);
        return {buffer.GetString(), buffer.GetSize()};
    }

private:
    Value copy(const std::string& value) {
        return Value(value.data(), static_cast<rapidjson::SizeType>(value.size()), document_.GetAllocator());
    }

    rapidjson::Document document_;
};

void run(const Value& order, Outcome& out) {
    venturi::Venturi v(config(order["client"]));
    const std::string call = text(order, "call");
    if (call == "get") {
        const auto record = v.attribution().get(text(order, "id"), options(order)).value();
        Value& result = out.object("result");
        out.put(result, "id", record.id);
        out.put(result, "occurred_at", venturi::format_timestamp(record.occurred_at));
        out.put(result, "served_model", record.served_model);
        out.put(result, "owner", record.owner);
        out.put(result, "input_tokens", record.input_tokens ? Value(*record.input_tokens) : Value());
        out.put(result, "cost_usd", record.cost_usd ? Value(*record.cost_usd) : Value());
        out.put(result, "carbon_gco2e", record.carbon_gco2e ? Value(*record.carbon_gco2e) : Value());
        out.put(result, "evidence_basis", std::string(record.interpretation.evidence_basis.text()));
    } else if (call == "list") {
        venturi::AttributionListParams params;
        if (order.HasMember("filter"))
            for (const auto& filter : order["filter"].GetArray()) params.filter.emplace_back(filter.GetString());
        if (order.HasMember("sort")) params.sort = text(order, "sort");
        if (order.HasMember("limit")) params.limit = order["limit"].GetInt64();
        std::vector<std::string> ids;
        for (const auto& record : v.attribution().list(params, options(order))) ids.push_back(record.id);
        Value& items = out.array("items");
        for (const auto& id : ids) out.push(items, id);
    } else if (call == "ingest") {
        const auto receipt = v.invocations().create(event(order), options(order)).value();
        Value& result = out.object("result");
        out.put(result, "status", std::string(to_string(receipt.status)));
        out.put(result, "invocation_id", receipt.invocation_id);
    } else if (call == "create_key") {
        venturi::ApiKeyCreate key;
        key.name = "case";
        key.scopes = {{venturi::Scope::read_attribution}};
        out.put(out.object("result"), "id", v.api_keys().create(key, options(order)).value().id);
    } else {
        throw std::invalid_argument("no such call: " + call);
    }
}

// The class of an exception as its author wrote it: without namespaces.
std::string class_name(const std::exception& exception) {
    int status = 0;
    char* name = abi::__cxa_demangle(typeid(exception).name(), nullptr, nullptr, &status);
    std::string full = name ? name : "";
    std::free(name);
    return full.substr(full.rfind(':') + 1);
}

}  // namespace

int main() try {
    rapidjson::IStreamWrapper input(std::cin);
    rapidjson::Document order;
    order.ParseStream(input);
    Outcome out;
    try {
        run(order, out);
    } catch (const venturi::VenturiError& caught) {
        out = Outcome();
        const venturi::Error& error = caught.error();
        Value& seen = out.object("error");
        out.put(seen, "code", error.code_text);
        out.put(seen, "class", class_name(caught));
        out.put(seen, "kind", std::string(to_string(error.kind)));
        out.put(seen, "http_status", Value(error.http_status));
        out.put(seen, "trace_id", error.trace_id);
        out.put(seen, "attempts", Value(error.attempts));
        out.put(seen, "stopped", std::string(to_string(error.stopped)));
        out.put(seen, "effect", std::string(to_string(error.effect)));
        Value& pointers = out.put(seen, "pointers", Value(rapidjson::kArrayType));
        if (error.problem)
            for (const auto& violation : error.problem->errors) out.push(pointers, violation.pointer);
    }
    std::cout << out.print() << '\n';
} catch (const std::exception& error) {
    std::cerr << error.what() << '\n';
    return 1;
}
