// Reads every attribution record and adds up by owner, in exact integers. Configured from the environment; prints JSON.
#include <cmath>
#include <cstdint>
#include <cstdio>
#include <iostream>
#include <map>
#include <string>

#include "venturi/venturi.hpp"

namespace {

struct Totals {
    std::int64_t records = 0, unpriced = 0, cost_pico = 0, energy_nano_wh = 0, carbon_nano_g = 0;
};

}  // namespace

int main() try {
    constexpr double pico = 1e12, nano = 1e9;
    std::map<std::string, Totals> totals;
    venturi::Venturi venturi;
    for (const auto& record : venturi.attribution().list({.limit = 200})) {
        Totals& row = totals[record.owner.value_or("unknown")];
        ++row.records;
        row.unpriced += record.cost_usd ? 0 : 1;
        row.cost_pico += std::llround(record.cost_usd.value_or(0) * pico);
        row.energy_nano_wh += std::llround(record.energy_wh.value_or(0) * nano);
        row.carbon_nano_g += std::llround(record.carbon_gco2e.value_or(0) * nano);
    }
    const char* separator = "{";
    for (const auto& [owner, row] : totals) {
        std::cout << separator << '"' << owner << "\":{\"records\":" << row.records << ",\"unpriced\":" << row.unpriced
                  << ",\"cost_pico\":" << row.cost_pico << ",\"energy_nano_wh\":" << row.energy_nano_wh
                  << ",\"carbon_nano_g\":" << row.carbon_nano_g << '}';
        separator = ",";
    }
    std::cout << (totals.empty() ? "{}\n" : "}\n");
} catch (const venturi::VenturiError& error) {
    std::cerr << error.what() << '\n';
    return 1;
}
