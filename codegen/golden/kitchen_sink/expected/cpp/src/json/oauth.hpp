// Generated from codegen/contract by `make generate`. Do not edit.
#pragma once

#include "json/decode.hpp"
#include "json/encode.hpp"
#include "venturi/models/oauth.hpp"

namespace venturi::inline v1::json {

bool decode(const Value& value, TokenRequest& out, Failure& failure);
void encode(Writer& writer, const TokenRequest& value);
bool decode(const Value& value, TokenResponse& out, Failure& failure);
void encode(Writer& writer, const TokenResponse& value);
bool decode(const Value& value, OAuthError& out, Failure& failure);
void encode(Writer& writer, const OAuthError& value);

}  // namespace venturi::inline v1::json
