// Generated from codegen/contract by `make generate`. Do not edit.
#pragma once

#include "http/schema.hpp"

/// One table for each schema that a routed operation takes, under the schema's name.
namespace venturi::server::schema::tables {

extern const Enumeration Band;
extern const Enumeration GrantType;
extern const Enumeration Layer;
extern const Enumeration Color;

extern const Object TokenRequest;
extern const Object WidgetEvent;
extern const Object Meter;
extern const Object WidgetCreate;
extern const Object WidgetUpdate;

extern const Pattern pattern_0;
extern const Pattern pattern_1;
extern const Pattern pattern_2;

}  // namespace venturi::server::schema::tables
