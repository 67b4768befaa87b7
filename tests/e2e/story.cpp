// The story of test_languages.py in C++.
#include <openssl/rand.h>

#include <array>
#include <chrono>
#include <cstdio>
#include <iomanip>
#include <iostream>
#include <sstream>
#include <string>
#include <thread>
#include <vector>

#include "venturi/venturi.hpp"

namespace {

std::string uuid4() {
    std::array<unsigned char, 16> bytes{};
    RAND_bytes(bytes.data(), bytes.size());
    bytes[6] = static_cast<unsigned char>((bytes[6] & 0x0f) | 0x40);
    bytes[8] = static_cast<unsigned char>((bytes[8] & 0x3f) | 0x80);
    std::ostringstream text;
    for (std::size_t i = 0; i < bytes.size(); ++i) {
        if (i == 4 || i == 6 || i == 8 || i == 10) text << '-';
        text << std::hex << std::setw(2) << std::setfill('0') << static_cast<int>(bytes[i]);
    }
    return text.str();
}

venturi::InvocationEvent event() {
    venturi::InvocationEvent result;
    result.event_id = uuid4();
    result.ingestion_layer = venturi::IngestionLayer::application;
    result.ingestion_timestamp = std::chrono::time_point_cast<std::chrono::microseconds>(std::chrono::system_clock::now());
    result.provider = "openai";
    result.requested_model = "gpt-4o";
    result.input_tokens = 1200;
    result.output_tokens = 350;
    return result;
}

void require(bool held, const char* what) {
    if (!held) throw std::runtime_error(what);
}

const char* yes(bool held) { return held ? "true" : "false"; }

std::vector<std::string> first_ids_by_page(const venturi::Items<venturi::AttributionRecord>& list, std::size_t count) {
    std::vector<std::string> ids;
    for (auto pages = list.pages(); const auto& page : pages) {
        for (const auto& record : page.data)
            if (ids.size() < count) ids.push_back(record.id);
        if (ids.size() >= count) break;
    }
    return ids;
}

}  // namespace

int main() try {
    venturi::Venturi v;
    const auto one = event();
    const auto created = v.invocations().create(one).value();
    const auto repeated = v.invocations().create(one).value();
    require(repeated.invocation_id == created.invocation_id, "a duplicate has the first one's id");

    venturi::InvocationBatch events;
    events.events = {event(), event(), event(), event()};
    events.events.back().estimated_cost_usd = "-1";
    const auto batch = v.invocations().create_batch(events).value();
    const auto& rejected = batch.results.back();

    venturi::AttributionListParams mine;
    mine.filter = {"invocation_id:eq:" + created.invocation_id};
    std::vector<venturi::AttributionRecord> listed;
    const auto end = std::chrono::steady_clock::now() + std::chrono::seconds(5);
    while (listed.empty() && std::chrono::steady_clock::now() < end) listed = v.attribution().list(mine).collect();
    require(!listed.empty(), "the event was attributed in time");
    const auto read = v.attribution().get(listed[0].id).value();

    const auto newest = v.attribution().list({.limit = 2, .sort = "-id"});
    std::vector<std::string> by_item;
    for (const auto& record : newest.collect(5)) by_item.push_back(record.id);
    const auto by_page = first_ids_by_page(newest, 5);

    const auto missing = v.attribution().get("attr_01ARZ3NDEKTSV4RRFFQ69G5FAV").result();
    require(!missing.ok() && !missing.error().trace_id.empty(), "a missing record is an error with a trace id");
    venturi::AttributionListParams wrong;
    wrong.filter = {"colour:eq:red"};
    const auto refused = v.attribution().list(wrong).first_page().result();
    require(!refused.ok(), "a wrong filter is refused");

    std::cout << "{\"created\":\"" << to_string(created.status) << "\",\"repeated\":\"" << to_string(repeated.status)
              << "\",\"batch\":[" << batch.accepted << ',' << batch.rejected << ",\"" << rejected.problem.value().error_code
              << "\"],\"attributed\":[\"" << read.requested_model << "\"," << read.cost_usd.value() << ",\""
              << to_string(read.cost_method) << "\"],\"listed_and_read_agree\":"
              << yes(listed[0].id == read.id && listed[0].cost_usd == read.cost_usd && listed[0].occurred_at == read.occurred_at)
              << ",\"items_over_pages\":" << yes(by_item.size() == 5 && by_item == by_page) << ",\"missing\":[\""
              << missing.error().code_text << "\"," << missing.error().http_status << ",\"" << to_string(missing.error().effect)
              << "\"," << missing.error().attempts << "],\"refused\":[\"" << refused.error().code_text << "\","
              << refused.error().http_status << "]}\n";
} catch (const std::exception& error) {
    std::cerr << error.what() << '\n';
    return 1;
}
