#pragma once
// The columns of one schema while they are filled, page by page. A generated class for each hot schema (generated/src/arrow)
// names the columns and how a record goes into them; this is what they have in common.

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "arrow/column.hpp"
#include "json/read.hpp"

namespace venturi::inline v1::columns {

class Table {
public:
    virtual ~Table() = default;
    Table(const Table&) = delete;
    Table& operator=(const Table&) = delete;

    std::int64_t rows() const noexcept { return rows_; }
    // The most that any column's 32-bit offsets have to reach so far.
    std::size_t text_bytes() const noexcept;

    // Adds the items of a list's answer: all of them, or none where there is an error. @throws std::bad_alloc, then none too.
    std::optional<Error> append_page(std::string body);

    // Both need an empty `out`. @throws std::bad_alloc; no row is lost then.
    void make_schema(ArrowSchema& out) const;
    // Moves all rows out.
    void take_batch(ArrowArray& out);

protected:
    explicit Table(std::string_view schema) : schema_(schema) {}
    // The derived class's members, once they are there.
    void hold(std::vector<Column*> columns) { columns_ = std::move(columns); }

    // The next record, straight from the text. Null where it is not as expected; columns may then have grown by a part of it.
    virtual const char* scan_record(const char* at, json::Scan& in) = 0;
    // The same by the general decoder, and a whole page.
    virtual const char* read_record(const char* at, json::Scan& in) = 0;
    virtual std::optional<Error> read_page(std::string body) = 0;

    // Ends a record that was appended. False where a column refused its value.
    bool record_done(bool appended) noexcept {
        rows_ += appended ? 1 : 0;
        return appended;
    }
    // Why the record after the last one was refused. `index` is its place in the page.
    json::Failure refusal(std::size_t index) const;

private:
    bool scan_page(std::string_view body);
    const char* scan_records(const char* at, json::Scan& in);
    void truncate(std::int64_t rows) noexcept;

    const std::string_view schema_;
    std::vector<Column*> columns_;
    std::int64_t rows_ = 0;
};

// How the general decoder's records go into the columns.
template <class T, class Envelope>
class RecordTable : public Table {
protected:
    using Table::Table;

    // False where a column refuses its value.
    virtual bool append(const T& record) = 0;

private:
    const char* read_record(const char* at, json::Scan& in) final {
        T record;
        at = in.fall_back(at, record);
        return at != nullptr && record_done(append(record)) ? at : nullptr;
    }

    std::optional<Error> read_page(std::string body) final {
        const Result<Envelope> page = json::read_parsed<Envelope>(std::move(body), "the answer");
        if (!page) return page.error();
        for (std::size_t i = 0; i < page->data.size(); ++i)
            if (!record_done(append(page->data[i]))) return json::decode_error(refusal(i), "the answer");
        return std::nullopt;
    }
};

}  // namespace venturi::inline v1::columns
