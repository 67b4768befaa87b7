// Records one invocation, reads the ten dearest attribution records and explains the dearest of them. Configured from
// the environment.
#include <iostream>

#include "venturi/venturi.hpp"

int main() try {
    venturi::Venturi v;
    const auto receipt = v.invocations().create({.event_id = venturi::new_uuid(),
                                                 .ingestion_layer = venturi::IngestionLayer::application,
                                                 .ingestion_timestamp = venturi::timestamp_now(),
                                                 .provider = "openai",
                                                 .requested_model = "gpt-4o",
                                                 .input_tokens = 1200,
                                                 .output_tokens = 350,
                                                 .attributed_service = "support-copilot"});
    std::cout << "recorded as " << receipt.value().invocation_id << '\n';

    const auto records = v.attribution().list({.limit = 10, .sort = "-cost_usd"}).collect(10);
    for (const auto& record : records)
        std::cout << record.owner.value_or("unknown") << ' ' << record.cost_usd.value_or(0) << ' '
                  << record.interpretation.confidence << '\n';

    if (!records.empty())
        if (const auto detail = v.attribution().get(records[0].id); detail.result())
            std::cout << detail.value().explanation.decision << '\n';
} catch (const venturi::VenturiError& error) {
    std::cerr << error.what() << '\n';
    return 1;
}
