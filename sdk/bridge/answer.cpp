#include "bridge/answer.hpp"

#include "bridge/outcome.hpp"
#include "operations/answers.hpp"

namespace venturi::bridge {

void check_answer(Outcome& outcome) {
    if (outcome.failure || outcome.records) return;
    const auto check = operations::answer_check(outcome.operation);
    if (check == nullptr) return;
    if (const auto read = check(outcome.body); !read.ok()) outcome.failure = failure_in(outcome, read.error().message);
}

}  // namespace venturi::bridge
