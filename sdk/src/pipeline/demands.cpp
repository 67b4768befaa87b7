#include "pipeline/demands.hpp"

#include <algorithm>
#include <charconv>

#include "http/challenge.hpp"
#include "observe/scrub.hpp"

namespace venturi::inline v1::pipeline {
namespace {

using http::Challenge;

constexpr std::size_t most_words = 32;
constexpr std::size_t longest_word = 200;

std::vector<std::string> words(const std::string* list, std::span<const std::string> secrets) {
    std::vector<std::string> found;
    if (list == nullptr) return found;
    std::string_view rest = *list;
    while (!rest.empty() && found.size() < most_words) {
        const std::size_t end = std::min(rest.find(' '), rest.size());
        if (end > 0)
            found.push_back(observe::printable(observe::scrub(std::string{rest.substr(0, end)}, secrets), longest_word));
        rest.remove_prefix(std::min(end + 1, rest.size()));
    }
    return found;
}

std::optional<std::chrono::seconds> seconds(const std::string* text) {
    std::uint32_t count = 0;
    if (text == nullptr) return std::nullopt;
    const auto [end, status] = std::from_chars(text->data(), text->data() + text->size(), count);
    if (status != std::errc{} || end != text->data() + text->size()) return std::nullopt;
    return std::chrono::seconds{count};
}

bool says(const Challenge& challenge, std::string_view error) {
    const std::string* said = challenge.find("error");
    return said != nullptr && *said == error;
}

template <class Condition>
const Challenge* first(const std::vector<Challenge>& list, Condition condition) {
    const auto found = std::find_if(list.begin(), list.end(), condition);
    return found == list.end() ? nullptr : &*found;
}

}  // namespace

void read_demands(Error& error, const Headers& headers, std::span<const std::string> secrets) {
    if (error.http_status != 401 && error.http_status != 403) return;
    const auto list = http::challenges(headers);
    const auto* step_up = first(list, [](const auto& one) { return says(one, "insufficient_user_authentication"); });
    const auto* scope = first(list, [](const auto& one) { return says(one, "insufficient_scope"); });
    if (error.http_status == 401 && step_up != nullptr) error.code = ErrorCode::step_up_required;
    if (error.http_status == 403 && scope != nullptr && error.code == ErrorCode::unknown && error.code_text.empty())
        error.code = ErrorCode::insufficient_scope;

    if (error.code == ErrorCode::step_up_required) {
        // The catalogue's code is enough; a gateway in between may have reworded the challenge.
        if (step_up == nullptr)
            step_up = first(list, [](const auto& one) { return one.find("max_age") || one.find("acr_values"); });
        if (step_up == nullptr) return;
        error.acr_values = words(step_up->find("acr_values"), secrets);
        error.max_age = seconds(step_up->find("max_age"));
        error.scopes = words(step_up->find("scope"), secrets);
    } else if (error.code == ErrorCode::insufficient_scope) {
        if (scope == nullptr) scope = first(list, [](const auto& one) { return one.find("scope"); });
        if (scope != nullptr) error.scopes = words(scope->find("scope"), secrets);
    }
}

}  // namespace venturi::inline v1::pipeline
