// Generated from codegen/contract by `make generate`. Do not edit.
#pragma once

#include "json/decode.hpp"
#include "json/encode.hpp"
#include "venturi/models/keys.hpp"

namespace venturi::inline v1::json {

bool decode(const Value& value, ApiKey& out, Failure& failure);
void encode(Writer& writer, const ApiKey& value);
bool decode(const Value& value, ApiKeyWithSecret& out, Failure& failure);
void encode(Writer& writer, const ApiKeyWithSecret& value);
bool decode(const Value& value, ApiKeyPage& out, Failure& failure);
void encode(Writer& writer, const ApiKeyPage& value);
bool decode(const Value& value, ApiKeyCreate& out, Failure& failure);
void encode(Writer& writer, const ApiKeyCreate& value);
bool decode(const Value& value, ApiKeyRotate& out, Failure& failure);
void encode(Writer& writer, const ApiKeyRotate& value);
bool decode(const Value& value, IngestionKey& out, Failure& failure);
void encode(Writer& writer, const IngestionKey& value);
bool decode(const Value& value, IngestionKeyWithSecret& out, Failure& failure);
void encode(Writer& writer, const IngestionKeyWithSecret& value);
bool decode(const Value& value, IngestionKeyPage& out, Failure& failure);
void encode(Writer& writer, const IngestionKeyPage& value);
bool decode(const Value& value, IngestionKeyCreate& out, Failure& failure);
void encode(Writer& writer, const IngestionKeyCreate& value);
bool decode(const Value& value, IngestionKeyRotate& out, Failure& failure);
void encode(Writer& writer, const IngestionKeyRotate& value);
bool decode(const Value& value, ClientKey& out, Failure& failure);
void encode(Writer& writer, const ClientKey& value);
bool decode(const Value& value, ClientKeySet& out, Failure& failure);
void encode(Writer& writer, const ClientKeySet& value);
bool decode(const Value& value, OAuthClient& out, Failure& failure);
void encode(Writer& writer, const OAuthClient& value);
bool decode(const Value& value, OAuthClientWithSecret& out, Failure& failure);
void encode(Writer& writer, const OAuthClientWithSecret& value);
bool decode(const Value& value, OAuthClientPage& out, Failure& failure);
void encode(Writer& writer, const OAuthClientPage& value);
bool decode(const Value& value, OAuthClientCreate& out, Failure& failure);
void encode(Writer& writer, const OAuthClientCreate& value);
bool decode(const Value& value, OAuthClientRotateSecret& out, Failure& failure);
void encode(Writer& writer, const OAuthClientRotateSecret& value);

}  // namespace venturi::inline v1::json
