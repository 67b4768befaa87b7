// Generated from codegen/contract by `make generate`. Do not edit.
#pragma once

#include "json/decode.hpp"
#include "json/encode.hpp"
#include "venturi/models/budgets.hpp"

namespace venturi::inline v1::json {

bool decode(const Value& value, BudgetScope& out, Failure& failure);
void encode(Writer& writer, const BudgetScope& value);
bool decode(const Value& value, BudgetCreate& out, Failure& failure);
void encode(Writer& writer, const BudgetCreate& value);
bool decode(const Value& value, BudgetUpdate& out, Failure& failure);
void encode(Writer& writer, const BudgetUpdate& value);
bool decode(const Value& value, Budget& out, Failure& failure);
void encode(Writer& writer, const Budget& value);
bool decode(const Value& value, BudgetPage& out, Failure& failure);
void encode(Writer& writer, const BudgetPage& value);

}  // namespace venturi::inline v1::json
