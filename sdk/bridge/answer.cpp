#include "bridge/answer.hpp"

#include "bridge/outcome.hpp"
#include "json/utf8.hpp"
#include "operations/answers.hpp"

namespace venturi::bridge {

std::string breach(std::string_view operation, std::string_view body) {
    const auto check = operations::answer_check(operation);
    if (check == nullptr) return {};
    if (!json::is_utf8(body)) return "cannot read the answer: it is not UTF-8";
    const auto read = check(std::string{body});
    return read.ok() ? std::string{} : read.error().message;
}

void check_answer(Outcome& outcome) {
    if (outcome.failure || outcome.records) return;
    if (auto wrong = breach(outcome.operation, outcome.body); !wrong.empty()) outcome.failure = failure_in(outcome, std::move(wrong));
}

}  // namespace venturi::bridge
