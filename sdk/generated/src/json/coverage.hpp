// Generated from codegen/contract by `make generate`. Do not edit.
#pragma once

#include "json/decode.hpp"
#include "json/encode.hpp"
#include "venturi/models/coverage.hpp"

namespace venturi::inline v1::json {

bool decode(const Value& value, CoverageGap& out, Failure& failure);
void encode(Writer& writer, const CoverageGap& value);
bool decode(const Value& value, CoverageFigures& out, Failure& failure);
void encode(Writer& writer, const CoverageFigures& value);
bool decode(const Value& value, PathwayCoverage& out, Failure& failure);
void encode(Writer& writer, const PathwayCoverage& value);
bool decode(const Value& value, CoverageScore& out, Failure& failure);
void encode(Writer& writer, const CoverageScore& value);
bool decode(const Value& value, Coverage& out, Failure& failure);
void encode(Writer& writer, const Coverage& value);

}  // namespace venturi::inline v1::json
