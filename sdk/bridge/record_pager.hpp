#pragma once
// A pager of a hot list: decodes on the core's thread, and has the next page fetched while the host reads the one before. A page that
// breaks the contract is asked for again by the next next(), as any that failed.

#include <memory>
#include <mutex>
#include <optional>
#include <string_view>

#include "bridge/bridge.hpp"
#include "bridge/pager.hpp"
#include "records/reader.hpp"
#include "runtime/core.hpp"

namespace venturi::bridge {

class RecordPager final : public Pager, public std::enable_shared_from_this<RecordPager> {
public:
    // Null for operations whose items are not hot. `ahead`: whether pages are fetched before they are asked for, from the third on.
    static std::shared_ptr<RecordPager> open(std::shared_ptr<runtime::Core> core, runtime::EncodedRequest request, CallOptions options,
                                             bool ahead);

    RecordPager(std::shared_ptr<runtime::Core> core, std::shared_ptr<CorePager> pager, std::string_view schema,
                std::unique_ptr<records::Reader> reader, bool ahead);
    // Whoever lets go of it does not want what it fetches ahead.
    ~RecordPager() override;

    bool finished() const override;
    CallId next(Done done) override;

private:
    bool go_on_after(const Outcome& page);
    // Both let go of the lock.
    CallId fetch(std::unique_lock<std::mutex>& lock);
    void deliver(std::unique_lock<std::mutex>& lock, Outcome page, bool decoded);
    void arrived(Outcome page, std::uint64_t turn);
    // False where a page that came well breaks the contract.
    bool decode(Outcome& page) const;
    void turn_back(CorePager::Place place);

    const std::shared_ptr<runtime::Core> core_;
    const std::shared_ptr<CorePager> pager_;
    const std::string_view schema_;
    const std::unique_ptr<records::Reader> reader_;  // one page is fetched at a time, so one thread at a time reads
    const bool ahead_;

    mutable std::mutex mutex_;  // guards what follows
    bool fetching_ = false;
    bool beyond_first_ = false;  // the first page was given
    std::uint64_t turn_ = 0;  // of the last fetch
    CallId fetch_ = 0;
    CorePager::Place before_;  // where the list stood before it
    std::optional<Outcome> ready_;          // came before it was asked for
    Done waiting_;                          // asked for before it came
    bool delivering_ = false;               // nobody waits for the page ahead before it is clear that it is wanted
    std::shared_ptr<RecordPager> awaited_;  // itself, as long as somebody waits
};

}  // namespace venturi::bridge
