#include "records/reader.hpp"

#include <algorithm>
#include <limits>

#include "json/skip.hpp"
#include "json/usual_time.hpp"
#include "json/utf8.hpp"

namespace venturi::inline v1::records {

namespace {

// Cells have 32 bits for a place in the text; what was unescaped is never longer than the body.
constexpr std::size_t longest_body = std::numeric_limits<std::int32_t>::max();

// A text that does not repeat after all must not grow a reader without end.
constexpr std::int32_t largest_dictionary = 65'536;
constexpr std::size_t largest_dictionary_text = 16u << 20;

}  // namespace

std::optional<Page> Reader::read(std::string& body) {
    if (body.size() > longest_body) return std::nullopt;
    begin_dictionary();
    begin_ = body.data();
    body_size_ = body.size();
    unescaped_.clear();
    Page page;
    page.width = width_;
    json::Scan in(body);
    const char* at = json::expect(body.data(), in.end(), "{\"data\":[");
    if (at == nullptr) return std::nullopt;
    at = at != in.end() && *at == ']' ? at + 1 : records(at, in, page);
    const char* const envelope = json::expect(at, in.end(), ",\"page\":");
    if (envelope == nullptr || envelope == in.end() || *envelope != '{') return std::nullopt;
    at = json::skip(envelope, in.end());
    if (at == nullptr || json::after_blanks(at, in.end()) == in.end()) return std::nullopt;
    page.page_begin = static_cast<std::uint32_t>(envelope - begin_);
    page.page_size = static_cast<std::uint32_t>(at - envelope);
    at = json::expect(json::after_blanks(at, in.end()), in.end(), "}");
    if (at == nullptr || json::after_blanks(at, in.end()) != in.end()) return std::nullopt;
    const bool ascii = json::is_ascii(body);
    if (!ascii && !json::is_utf8(body)) return std::nullopt;  // for the host's parser to refuse
    page.cells.resize(page.rows * width_);
    for (std::int32_t index = given_; index < dictionary_.size(); ++index) page.added.emplace_back(dictionary_[index]);
    page.first_added = static_cast<std::uint32_t>(given_);
    body.append(unescaped_);
    page.ascii = ascii && json::is_ascii(unescaped_);
    page.text = std::move(body);
    given_ = dictionary_.size();
    return page;
}

void Reader::begin_dictionary() {
    if (dictionary_.size() <= largest_dictionary && dictionary_.text_bytes() <= largest_dictionary_text) return;
    dictionary_.clear();
    for (columns::Recent& recent : recent_) recent.clear();
    given_ = 0;
}

const char* Reader::records(const char* at, json::Scan& in, Page& page) {
    const char* const first = at;
    while (true) {
        const char* const begin = json::after_blanks(at, in.end());
        // The first record's length says about how many there are.
        if (page.rows == 1) page.cells.reserve((static_cast<std::size_t>((in.end() - first) / (at - first)) + 1) * width_);
        page.cells.resize((page.rows + 1) * width_);
        at = scan_record(begin, in, page.cells.data() + page.rows * width_);
        if (at == nullptr) at = unusual_record(begin, in, page);
        if (at == nullptr) return nullptr;
        ++page.rows;
        at = json::after_blanks(at, in.end());
        if (at == in.end() || *at != ',') return json::expect(at, in.end(), "]");
        ++at;
    }
}

const char* Reader::unusual_record(const char* at, json::Scan& in, Page& page) {
    const char* const after = json::skip(at, in.end());
    if (after == nullptr) return nullptr;
    page.odd.push_back({static_cast<std::uint32_t>(page.rows), static_cast<std::uint32_t>(at - begin_),
                        static_cast<std::uint32_t>(after - at)});
    return after;
}

const char* Reader::escaped(const char* at, json::Scan& in, std::uint64_t* cell) {
    const std::size_t begin = unescaped_.size();
    at = json::unescape(at, in.end(), unescaped_);
    const std::string_view text = std::string_view(unescaped_).substr(begin);
    if (at == nullptr || !json::is_utf8(text)) return unescaped_.resize(begin), nullptr;
    *cell = text_cell(body_size_ + begin, text.size());
    return at;
}

const char* Reader::first(const char* at, json::Scan& in, std::uint64_t* cell, std::size_t column, bool null, Knows knows) {
    if (at == in.end()) return nullptr;
    if (*at != '"') return *cell = null_cell, null ? json::expect(at, in.end(), "null") : nullptr;
    std::string_view text;
    std::string unescaped;
    const char* after = json::scan(at, in, text);
    if (after == nullptr) {
        after = json::unescape(at, in.end(), unescaped);
        text = unescaped;
    }
    if (after == nullptr || !json::is_utf8(text) || (knows != nullptr && !knows(text))) return nullptr;
    const std::int32_t index = dictionary_.add(text);
    if (unescaped.empty()) recent_[column].keep(text, index, in.end());
    *cell = static_cast<std::uint32_t>(index);
    return after;
}

const char* Reader::moment(const char* begin, const char* after, json::Scan& in, std::uint64_t* cells) {
    Timestamp time;
    if (json::usual_time(begin + 1, in.end(), time) != after) return nullptr;
    cells[1] = static_cast<std::uint64_t>(time.time_since_epoch().count());
    return after;
}

}  // namespace venturi::inline v1::records
