// Generated from codegen/contract by `make generate`. Do not edit.
#pragma once

#include "http/schema.hpp"

/// One table for each schema that a routed operation takes, under the schema's name.
namespace venturi::server::schema::tables {

extern const Enumeration Scope;
extern const Enumeration ObservabilityEventType;
extern const Enumeration IngestionLayer;
extern const Enumeration InferenceOperation;
extern const Enumeration InferenceStatus;
extern const Enumeration PathwayCategory;
extern const Enumeration OAuthClientKind;
extern const Enumeration GrantType;
extern const Enumeration TokenTypeHint;
extern const Enumeration FaultDrop;
extern const Enumeration StageBState;

extern const Object InvocationBatch;
extern const Object ObservabilityEvent;
extern const Object EventBatch;
extern const Object InvocationEvent;
extern const Object CostBreakdown;
extern const Object KubernetesIdentity;
extern const Object WorkflowContext;
extern const Object ApiKeyCreate;
extern const Object ApiKeyRotate;
extern const Object IngestionKeyCreate;
extern const Object IngestionKeyRotate;
extern const Object ClientKey;
extern const Object ClientKeySet;
extern const Object OAuthClientCreate;
extern const Object OAuthClientRotateSecret;
extern const Object TokenRequest;
extern const Object RevocationRequest;
extern const Object IntrospectionRequest;
extern const Object SandboxSeed;
extern const Object SandboxClockSet;
extern const Object SandboxClockAdvance;
extern const Object SandboxFault;
extern const Object SandboxFaults;
extern const Object SandboxEngine;
extern const Object SettingsUpdate;

extern const Pattern pattern_0;
extern const Pattern pattern_1;
extern const Pattern pattern_2;
extern const Pattern pattern_3;
extern const Pattern pattern_4;
extern const Pattern pattern_5;
extern const Pattern pattern_6;
extern const Pattern pattern_7;
extern const Pattern pattern_8;

}  // namespace venturi::server::schema::tables
