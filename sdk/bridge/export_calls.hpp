#pragma once

#include <map>
#include <memory>
#include <mutex>
#include <stop_token>

#include "bridge/bridge.hpp"
#include "bridge/exports.hpp"
#include "runtime/core.hpp"

namespace venturi::bridge {

// Waits for exports and their downloads. They are more than one call of the core, so they have ids of their own, beyond the core's.
class ExportCalls {
public:
    CallId wait(const std::shared_ptr<runtime::Core>& core, ExportWait wait, Done done);
    CallId download(const std::shared_ptr<runtime::Core>& core, ExportDownload download, Done done);

    static bool has(CallId id) { return (id & mark) != 0; }
    void cancel(CallId id);

private:
    static constexpr CallId mark = CallId{1} << 52U;  // a double, as some hosts hold ids, is exact there

    // Those that are under way. A completion may outlive the client.
    struct Open {
        std::mutex mutex;
        CallId last = mark;
        std::map<CallId, std::stop_source> stops;
    };
    CallId open(const std::stop_source& stop);
    // `done`, which then forgets the id.
    template <class Call>
    void finish(CallId id, Call call, Done done);

    const std::shared_ptr<Open> open_ = std::make_shared<Open>();
};

}  // namespace venturi::bridge
