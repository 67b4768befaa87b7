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
      cursor_(cursor_of(request)) {
    if (!cursor_.empty()) trail_.advance(cursor_);
}

bool CorePager::finished() const {
    const std::lock_guard lock{mutex_};
    return finished_;
}

CallId CorePager::next(Done done) {
    runtime::EncodedRequest request = request_;
    bool ended = false;
    {
        const std::lock_guard lock{mutex_};
        ended = finished_;
        if (!cursor_.empty()) request.query.emplace_back(cursor_name, cursor_);
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
        finished_ = true;
        return broken(std::move(page), "the list's answer does not say where it goes on");
    }
    if (info->has_more && !trail_.advance(info->next_cursor)) {
        finished_ = true;
        return broken(std::move(page), "the server repeated a cursor: the list would never end");
    }
    finished_ = !info->has_more;
    cursor_ = info->next_cursor;
    return page;
}

}  // namespace venturi::bridge
