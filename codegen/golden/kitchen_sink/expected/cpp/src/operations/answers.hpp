// Generated from codegen/contract by `make generate`. Do not edit.
#pragma once

#include <string>
#include <string_view>

#include "venturi/result.hpp"

namespace venturi::inline v1::operations {

// Reads a good answer as its operation's method would, and keeps nothing of it.
using AnswerCheck = Result<void> (*)(std::string body);

// Null for an operation whose answer holds no model, or that there is not.
AnswerCheck answer_check(std::string_view operation) noexcept;

}  // namespace venturi::inline v1::operations
