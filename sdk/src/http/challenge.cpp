#include "http/challenge.hpp"

#include <algorithm>

#include "http/headers.hpp"

namespace venturi::inline v1::http {
namespace {

constexpr std::size_t most_challenges = 16;
constexpr std::size_t most_parameters = 32;  // of one challenge
constexpr std::string_view blanks = " \t";
constexpr std::string_view token = "!#$%&'*+-.^_`|~0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";
constexpr std::string_view token68 = "-._~+/0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";

std::string lower(std::string_view text) {
    std::string out{text};
    std::transform(out.begin(), out.end(), out.begin(),
                   [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; });
    return out;
}

// Reads one header. A comma separates parameters and challenges alike; what a name is shows only behind it: a parameter's
// has an equals sign there.
class Reader {
public:
    Reader(std::string_view text, std::vector<Challenge>& out) : rest_(text), out_(out) {}

    void read() {
        bool open = false;
        while (true) {
            take(" \t,");
            const std::string_view name = take(token);
            if (name.empty()) return;
            const bool spaced = !take(blanks).empty();
            if (open && rest_.starts_with('=')) {
                if (!read_parameter(name)) return;
                continue;
            }
            if (out_.size() == most_challenges) return;
            out_.push_back({lower(name), {}, {}});
            open = true;
            if (spaced) read_token68();
        }
    }

private:
    std::string_view take(std::string_view characters) {
        const std::size_t count = std::min(rest_.find_first_not_of(characters), rest_.size());
        const std::string_view taken = rest_.substr(0, count);
        rest_.remove_prefix(count);
        return taken;
    }
    bool at_separator() const { return rest_.empty() || rest_.starts_with(','); }

    // Nothing is read where parameters follow the scheme.
    void read_token68() {
        const std::string_view before = rest_;
        const std::string_view letters = take(token68);
        const std::string_view text = before.substr(0, letters.size() + take("=").size());
        take(blanks);
        if (!letters.empty() && at_separator()) {
            out_.back().token68 = text;
        } else {
            rest_ = before;
        }
    }

    bool read_parameter(std::string_view name) {
        rest_.remove_prefix(1);
        take(blanks);
        std::optional<std::string> value = rest_.starts_with('"') ? read_quoted() : std::string{take(token)};
        take(blanks);
        if (!value || !at_separator()) return false;
        auto& parameters = out_.back().parameters;
        if (parameters.size() < most_parameters) parameters.emplace_back(lower(name), *std::move(value));
        return true;
    }

    std::optional<std::string> read_quoted() {
        std::string value;
        for (std::size_t at = 1; at < rest_.size(); ++at) {
            if (rest_[at] == '"') {
                rest_.remove_prefix(at + 1);
                return value;
            }
            if (rest_[at] == '\\' && ++at == rest_.size()) break;
            value += rest_[at];
        }
        return std::nullopt;
    }

    std::string_view rest_;
    std::vector<Challenge>& out_;
};

}  // namespace

const std::string* Challenge::find(std::string_view name) const {
    const auto found =
        std::find_if(parameters.begin(), parameters.end(), [&](const auto& one) { return one.first == name; });
    return found == parameters.end() ? nullptr : &found->second;
}

std::vector<Challenge> challenges(const Headers& headers) {
    std::vector<Challenge> found;
    for (const Header& header : headers)
        if (same_name(header.name, "www-authenticate")) Reader{header.value, found}.read();
    return found;
}

}  // namespace venturi::inline v1::http
