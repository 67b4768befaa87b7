#pragma once

#include <memory>
#include <mutex>
#include <string>

#include "bridge/bridge.hpp"
#include "runtime/core.hpp"
#include "venturi/detail/cursor_trail.hpp"

namespace venturi::bridge {

// `request` names the list; a "cursor" in its query is where reading begins.
class CorePager final : public Pager, public std::enable_shared_from_this<CorePager> {
public:
    CorePager(std::shared_ptr<runtime::Core> core, runtime::EncodedRequest request, CallOptions options);

    bool finished() const override;
    CallId next(Done done) override;

    // Where the list stands.
    struct Place {
        std::string cursor;
        detail::CursorTrail trail;
        bool finished = false;
    };
    Place place() const;
    // No page may be under way.
    void turn_back(Place place);

private:
    // Any failure to go on as the contract promises ends the reading.
    Outcome turn(Outcome page);

    const std::shared_ptr<runtime::Core> core_;
    const runtime::EncodedRequest request_;  // without its cursor
    const CallOptions options_;

    mutable std::mutex mutex_;  // guards what follows: next() is the host's thread, turn() the core's
    Place at_;
};

}  // namespace venturi::bridge
