// Generated from codegen/contract by `make generate`. Do not edit.
#pragma once

#include "json/decode.hpp"
#include "json/encode.hpp"
#include "json/scan.hpp"
#include "venturi/models/widgets.hpp"

namespace venturi::inline v1::json {

bool decode(const Value& value, Widget& out, Failure& failure);
void encode(Writer& writer, const Widget& value);
bool decode(const Value& value, Part& out, Failure& failure);
void encode(Writer& writer, const Part& value);
bool decode(const Value& value, WidgetDetail& out, Failure& failure);
void encode(Writer& writer, const WidgetDetail& value);
bool decode(const Value& value, WidgetCreate& out, Failure& failure);
void encode(Writer& writer, const WidgetCreate& value);
bool decode(const Value& value, WidgetCreated& out, Failure& failure);
void encode(Writer& writer, const WidgetCreated& value);
bool decode(const Value& value, WidgetUpdate& out, Failure& failure);
void encode(Writer& writer, const WidgetUpdate& value);
bool decode(const Value& value, WidgetPage& out, Failure& failure);
void encode(Writer& writer, const WidgetPage& value);
bool decode(const Value& value, Receipt& out, Failure& failure);
void encode(Writer& writer, const Receipt& value);
bool decode(const Value& value, WidgetBroken& out, Failure& failure);
void encode(Writer& writer, const WidgetBroken& value);
bool decode(const Value& value, WidgetBrokenEvent& out, Failure& failure);
void encode(Writer& writer, const WidgetBrokenEvent& value);

template <>
inline constexpr bool scanned<Widget> = true;
const char* scan(const char* at, Scan& in, Widget& out);
template <>
inline constexpr bool scanned<WidgetPage> = true;
const char* scan(const char* at, Scan& in, WidgetPage& out);

}  // namespace venturi::inline v1::json
