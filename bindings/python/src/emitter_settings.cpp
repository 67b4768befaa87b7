#include "emitter_settings.hpp"

#include "convert.hpp"

namespace venturi::python {

EmitterSettings emitter_settings(const py::dict& given) {
    EmitterSettings found;
    if (!given.contains("emitter")) return found;
    const auto options = python::given<py::dict>(given["emitter"], "emitter");
    found.given = true;
    found.watched = options.contains("on_drop");
    found.spool_directory = value<std::string>(options, "spool_directory").value_or("");
    auto& plain = found.plain;
    plain.max_buffered_bytes = value<std::uint64_t>(options, "max_buffered_bytes");
    plain.max_buffered_events = value<std::uint64_t>(options, "max_buffered_events");
    plain.batch_events = value<std::uint64_t>(options, "batch_events");
    plain.batch_bytes = value<std::uint64_t>(options, "batch_bytes");
    plain.max_spool_bytes = value<std::uint64_t>(options, "max_spool_bytes");
    plain.connections = value<std::uint64_t>(options, "connections");
    if (const auto linger = milliseconds(options, "linger")) plain.linger_ms = linger->count();
    if (const auto exit_timeout = milliseconds(options, "exit_timeout")) plain.exit_timeout_ms = exit_timeout->count();
    plain.compress = value<bool>(options, "compress").value_or(true);
    return found;
}

py::dict stats_dict(const bridge::EmitStats& stats) {
    py::dict dropped;
    dropped["queue_overflow"] = stats.queue_overflow;
    dropped["spool_overflow"] = stats.spool_overflow;
    dropped["rate_limited"] = stats.rate_limited;
    dropped["network_error"] = stats.network_error;
    dropped["rejected"] = stats.rejected;
    py::dict found;
    found["emitted"] = stats.emitted;
    found["adopted"] = stats.adopted;
    found["accepted"] = stats.accepted;
    found["duplicates"] = stats.duplicates;
    found["buffered"] = stats.buffered;
    found["spooled_events"] = stats.spooled_events;
    found["spooled_bytes"] = stats.spooled_bytes;
    found["requests"] = stats.requests;
    found["spooling"] = stats.spooling;
    found["dropped"] = dropped;
    return found;
}

py::list drops_list(const std::vector<bridge::DropNote>& drops) {
    py::list found;
    for (const auto& drop : drops) found.append(py::make_tuple(drop.reason, drop.count, wire_text(drop.error_code), wire_text(drop.detail)));
    return found;
}

}  // namespace venturi::python
