#include "bridge/record_pager.hpp"

#include <new>
#include <utility>

#include "bridge/answer.hpp"
#include "bridge/outcome.hpp"
#include "bridge/records.hpp"
#include "records/readers.hpp"

namespace venturi::bridge {
namespace {

std::shared_ptr<RecordPage> plain(records::Page page, std::string_view schema) {
    auto plain = std::make_shared<RecordPage>();
    plain->schema = schema;
    plain->rows = page.rows;
    plain->width = page.width;
    plain->cells = std::move(page.cells);
    for (const auto& odd : page.odd) plain->odd.push_back({odd.row, odd.begin, odd.size});
    plain->text = std::move(page.text);
    plain->ascii = page.ascii;
    plain->page_begin = page.page_begin;
    plain->page_size = page.page_size;
    plain->first_added = page.first_added;
    plain->added = std::move(page.added);
    return plain;
}

// What the reader has put into cells keeps the contract. A record that surprises may break it, and so may the "page" object: the hosts'
// parsers read both, which know no contract. The body is the first part of the page's text.
std::string breach_in(std::string_view operation, const records::Page& page, std::size_t body_size) {
    const std::string_view body = std::string_view(page.text).substr(0, body_size);
    if (!page.odd.empty()) return breach(operation, body);
    return breach(operation, R"({"data":[],"page":)" + std::string(body.substr(page.page_begin, page.page_size)) + '}');
}

// bridge/records.hpp says it for hosts, records/cell.hpp for what writes it.
static_assert(std::uint64_t{null_size} << 32 == records::null_cell && std::uint64_t{absent_size} << 32 == records::absent_cell);
static_assert(null_integer == records::null_integer && absent_integer == records::absent_integer);
static_assert(null_number == records::null_number && absent_number == records::absent_number);

}  // namespace

std::shared_ptr<RecordPager> RecordPager::open(std::shared_ptr<runtime::Core> core, runtime::EncodedRequest request, CallOptions options,
                                               bool ahead) {
    auto made = request.op == nullptr ? records::Made{} : records::reader_for(request.op->id);
    if (!made.reader) return nullptr;
    auto pager = std::make_shared<CorePager>(core, std::move(request), std::move(options));
    return std::make_shared<RecordPager>(std::move(core), std::move(pager), made.schema, std::move(made.reader), ahead);
}

RecordPager::RecordPager(std::shared_ptr<runtime::Core> core, std::shared_ptr<CorePager> pager, std::string_view schema,
                         std::unique_ptr<records::Reader> reader, bool ahead)
    : core_(std::move(core)), pager_(std::move(pager)), schema_(schema), reader_(std::move(reader)), ahead_(ahead) {}

RecordPager::~RecordPager() {
    if (fetching_) core_->cancel(fetch_);
}

bool RecordPager::finished() const {
    const std::lock_guard lock{mutex_};
    return !fetching_ && !ready_ && pager_->finished();
}

CallId RecordPager::next(Done done) {
    std::unique_lock lock{mutex_};
    if (waiting_ || delivering_) {
        lock.unlock();
        done(failed(ErrorKind::config, "the list's next page was asked for before the one that was asked for had come"));
        return 0;
    }
    if (ready_) {
        Outcome page = *std::exchange(ready_, std::nullopt);
        if (go_on_after(page)) fetch(lock);
        else lock.unlock();
        done(std::move(page));
        return 0;
    }
    waiting_ = std::move(done);
    awaited_ = shared_from_this();
    if (fetching_) return fetch_;
    return fetch(lock);
}

// Once for each page. Who takes the first page alone asks for no second, so going ahead begins with that.
bool RecordPager::go_on_after(const Outcome& page) {
    if (page.failure) return false;
    return std::exchange(beyond_first_, true) && ahead_ && !pager_->finished();
}

// Not under the lock, since a core that is closed answers at once.
CallId RecordPager::fetch(std::unique_lock<std::mutex>& lock) {
    fetching_ = true;
    const auto turn = ++turn_;
    before_ = pager_->place();
    lock.unlock();
    const CallId id = pager_->next([weak = weak_from_this(), turn](Outcome page) {
        if (const auto self = weak.lock()) self->arrived(std::move(page), turn);
    });
    const std::lock_guard again{mutex_};
    if (turn == turn_) fetch_ = id;
    return id;
}

void RecordPager::arrived(Outcome page, std::uint64_t turn) {
    std::unique_lock lock{mutex_};
    if (turn != turn_) return;  // given up
    if (waiting_) return deliver(lock, std::move(page), false);
    lock.unlock();
    if (!decode(page)) pager_->turn_back(before_);
    lock.lock();
    if (waiting_) return deliver(lock, std::move(page), true);
    ready_ = std::move(page);
    fetching_ = false;
}

// The page after it is asked for first, so that it is on its way while this one is decoded; but never two ahead of the host.
void RecordPager::deliver(std::unique_lock<std::mutex>& lock, Outcome page, bool decoded) {
    const Done done = std::exchange(waiting_, {});
    const auto self = std::exchange(awaited_, {});
    fetching_ = false;
    delivering_ = true;
    auto before = before_;
    if (go_on_after(page)) fetch(lock);
    else lock.unlock();
    if (!decoded && !decode(page)) turn_back(std::move(before));
    lock.lock();
    delivering_ = false;
    lock.unlock();
    done(std::move(page));
}

// This is the core's thread, so the page that was asked for ahead cannot have come meanwhile.
void RecordPager::turn_back(CorePager::Place place) {
    const std::lock_guard lock{mutex_};
    if (std::exchange(fetching_, false)) {
        ++turn_;
        core_->cancel(fetch_);
    }
    pager_->turn_back(std::move(place));
}

// Leaves the body to the host where it is not what is expected.
bool RecordPager::decode(Outcome& page) const {
    if (page.failure) return true;
    try {
        const std::size_t size = page.body.size();
        auto read = reader_->read(page.body);
        if (!read) {
            check_answer(page);
            return !page.failure;
        }
        std::string wrong = breach_in(page.operation, *read, size);
        if (wrong.empty()) {
            page.records = plain(*std::move(read), schema_);
        } else {
            reader_->take_back(*read);
            page.failure = failure_in(page, std::move(wrong));
        }
    } catch (const std::bad_alloc&) {
        page.records.reset();
    }
    return !page.failure;
}

}  // namespace venturi::bridge
