#include "bridge/arrow.hpp"

#include <optional>
#include <string>
#include <utility>

#include "arrow/stream.hpp"
#include "arrow/tables.hpp"
#include "bridge/outcome.hpp"
#include "call/start.hpp"

namespace venturi::bridge {
namespace {

constexpr std::int64_t rows_per_batch = 65'536;

// The page is read from the answer's text, so nothing is ever decoded here.
std::shared_ptr<detail::CallStateBase> fetch(const std::shared_ptr<runtime::Core>& core, runtime::EncodedRequest request,
                                             const CallOptions& options, std::optional<std::string> cursor) {
    if (cursor) {
        std::erase_if(request.query, [](const auto& item) { return item.first == "cursor"; });
        request.query.emplace_back("cursor", *std::move(cursor));
    }
    auto state = std::make_shared<detail::CallState<std::string>>(&call::read_answer<std::string>);
    call::submit(core, std::move(request), options, state);
    return state;
}

}  // namespace

std::variant<ArrowStream, Failure> arrow_stream(std::shared_ptr<runtime::Core> core, runtime::EncodedRequest request, CallOptions options) {
    auto table = request.op == nullptr ? nullptr : columns::table_for(request.op->id);
    if (!table) return *failed(ErrorKind::config, "this list has no Arrow columns").failure;
    auto pages = [core = std::move(core), request = std::move(request), options = std::move(options)](std::optional<std::string> cursor) {
        return fetch(core, request, options, std::move(cursor));
    };
    ArrowStream stream(new ArrowArrayStream{});
    columns::export_stream(std::make_unique<columns::Stream>(std::move(pages), std::move(table), rows_per_batch), *stream);
    return stream;
}

void FreeArrow::operator()(ArrowArrayStream* stream) const {
    if (stream->release != nullptr) stream->release(stream);
    delete stream;
}

}  // namespace venturi::bridge
