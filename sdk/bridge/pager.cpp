#include "bridge/pager.hpp"

#include "bridge/outcome.hpp"
#include "page/page_info.hpp"

namespace venturi::bridge {
namespace {

constexpr std::string_view cursor_name = "cursor";

std::string cursor_of(const runtime::EncodedRequest& request) {
    for (const auto& [name, value] : request.query)
        if (name == cursor_name) return value;
    return {};
}

runtime::EncodedRequest without_cursor(runtime::EncodedRequest request) {
    std::erase_if(request.query, [](const auto& item) { return item.first == cursor_name; });
    return request;
}

Outcome broken(Outcome page, std::string message) {
    page.failure = failure_in(page, std::move(message));
    page.body.clear();
    return page;
}

}  // namespace

CorePager::CorePager(std::shared_ptr<runtime::Core> core, runtime::EncodedRequest request, CallOptions options)
    : core_(std::move(core)),
      request_(without_cursor(request)),
      options_(std::move(options)),
      at_{cursor_of(request), {}, false} {
    if (!at_.cursor.empty()) at_.trail.advance(at_.cursor);
}

bool CorePager::finished() const {
    const std::lock_guard lock{mutex_};
    return at_.finished;
}

CorePager::Place CorePager::place() const {
    const std::lock_guard lock{mutex_};
    return at_;
}

void CorePager::turn_back(Place place) {
    const std::lock_guard lock{mutex_};
    at_ = std::move(place);
}

CallId CorePager::next(Done done) {
    runtime::EncodedRequest request = request_;
    bool ended = false;
    {
        const std::lock_guard lock{mutex_};
        ended = at_.finished;
        if (!at_.cursor.empty()) request.query.emplace_back(cursor_name, at_.cursor);
    }
    if (ended) {
        done(failed(ErrorKind::config, "the list was read to its end"));
        return 0;
    }
    return core_->submit(std::move(request), options_, [self = shared_from_this(), done = std::move(done)](auto reply) {
        done(self->turn(outcome_of(std::move(reply), operation_of(self->request_))));
    });
}

Outcome CorePager::turn(Outcome page) {
    if (page.failure) return page;  // the same page may be asked for again
    const auto info = page::page_info(page.body);
    const std::lock_guard lock{mutex_};
    if (!info || (info->has_more && info->next_cursor.empty())) {
        at_.finished = true;
        return broken(std::move(page), "the list's answer does not say where it goes on");
    }
    if (info->has_more && !at_.trail.advance(info->next_cursor)) {
        at_.finished = true;
        return broken(std::move(page), "the server repeated a cursor: the list would never end");
    }
    at_.finished = !info->has_more;
    at_.cursor = info->next_cursor;
    return page;
}

}  // namespace venturi::bridge
