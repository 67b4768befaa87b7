// Generated from codegen/contract by `make generate`. Do not edit.
#pragma once

#include "json/decode.hpp"
#include "json/encode.hpp"
#include "venturi/models/oauth.hpp"

namespace venturi::inline v1::json {

bool decode(const Value& value, OAuthError& out, Failure& failure);
void encode(Writer& writer, const OAuthError& value);
bool decode(const Value& value, TokenRequest& out, Failure& failure);
void encode(Writer& writer, const TokenRequest& value);
bool decode(const Value& value, TokenResponse& out, Failure& failure);
void encode(Writer& writer, const TokenResponse& value);
bool decode(const Value& value, RevocationRequest& out, Failure& failure);
void encode(Writer& writer, const RevocationRequest& value);
bool decode(const Value& value, IntrospectionRequest& out, Failure& failure);
void encode(Writer& writer, const IntrospectionRequest& value);
bool decode(const Value& value, IntrospectionResponse& out, Failure& failure);
void encode(Writer& writer, const IntrospectionResponse& value);
bool decode(const Value& value, AuthorizationServerMetadata& out, Failure& failure);
void encode(Writer& writer, const AuthorizationServerMetadata& value);
bool decode(const Value& value, JsonWebKey& out, Failure& failure);
void encode(Writer& writer, const JsonWebKey& value);
bool decode(const Value& value, JsonWebKeySet& out, Failure& failure);
void encode(Writer& writer, const JsonWebKeySet& value);

}  // namespace venturi::inline v1::json
