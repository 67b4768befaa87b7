// Generated from codegen/contract by `make generate`. Do not edit.
#include "generated/schemas.hpp"

// Tables name only what differs from a type's defaults.
#pragma GCC diagnostic ignored "-Wmissing-field-initializers"

namespace venturi::server::schema::tables {

const Pattern pattern_0("^[A-Za-z0-9._~-]+$");
const Pattern pattern_1("^[A-Za-z0-9][A-Za-z0-9._-]*$");
const Pattern pattern_2("^(0|[1-9][0-9]{0,5})(\\.[0-9]{1,12})?$");
const Pattern pattern_3("^[A-Za-z0-9][A-Za-z0-9._:-]*$");
const Pattern pattern_4("^[A-Za-z0-9.:_-]+$");
const Pattern pattern_5("^spiffe://[A-Za-z0-9._-]+(/[A-Za-z0-9._-]+)*$");
const Pattern pattern_6("^[A-Za-z0-9._:/@+=-]*$");
const Pattern pattern_7("^[A-Za-z0-9._:/-]+$");
const Pattern pattern_8("^[a-z]{2}(-[a-z0-9]+)*$");

namespace {
constexpr std::string_view Scope_members[] = {"read:attribution", "read:reporting", "export:create", "admin:config"};
}
const Enumeration Scope = {Scope_members, 4, false};

namespace {
constexpr std::string_view ObservabilityEventType_members[] = {"deployment", "agent_step", "tool_execution", "retrieval", "workflow_run", "usage_metrics", "health", "other"};
}
const Enumeration ObservabilityEventType = {ObservabilityEventType_members, 8, true};

namespace {
constexpr std::string_view IngestionLayer_members[] = {"application", "gateway", "proxy", "otlp", "connector"};
}
const Enumeration IngestionLayer = {IngestionLayer_members, 5, true};

namespace {
constexpr std::string_view InferenceOperation_members[] = {"chat", "generate_content", "text_completion", "embeddings", "image_generation", "audio_transcription", "audio_speech", "rerank", "moderation"};
}
const Enumeration InferenceOperation = {InferenceOperation_members, 9, true};

namespace {
constexpr std::string_view InferenceStatus_members[] = {"ok", "error", "cancelled"};
}
const Enumeration InferenceStatus = {InferenceStatus_members, 3, true};

namespace {
constexpr std::string_view PathwayCategory_members[] = {"application_direct", "ai_gateway", "drop_in_proxy", "cloud_platform", "saas_embedded", "developer_tool", "agent", "unknown"};
}
const Enumeration PathwayCategory = {PathwayCategory_members, 8, true};

namespace {
constexpr std::string_view OAuthClientKind_members[] = {"service", "interactive", "partner", "ingestion"};
}
const Enumeration OAuthClientKind = {OAuthClientKind_members, 4, false};

namespace {
constexpr std::string_view GrantType_members[] = {"client_credentials", "authorization_code", "refresh_token"};
}
const Enumeration GrantType = {GrantType_members, 3, true};

namespace {
constexpr std::string_view TokenTypeHint_members[] = {"access_token", "refresh_token"};
}
const Enumeration TokenTypeHint = {TokenTypeHint_members, 2, true};

namespace {
constexpr std::string_view FaultDrop_members[] = {"before_answer", "inside_answer", "after_answer"};
}
const Enumeration FaultDrop = {FaultDrop_members, 3, false};

namespace {
constexpr std::string_view StageBState_members[] = {"up", "down", "recalled", "disabled"};
}
const Enumeration StageBState = {StageBState_members, 4, false};

namespace {
const Type InvocationBatch_events_item = {.kind = Kind::object, .object = &InvocationEvent};
const Property InvocationBatch_properties[] = {
    {"events", {.kind = Kind::array, .min_size = 1, .max_size = 1000, .item = &InvocationBatch_events_item}, true},
};
}  // namespace
const Object InvocationBatch = {"InvocationBatch", InvocationBatch_properties, 1, true,
    nullptr, 0};

namespace {
constexpr std::string_view ObservabilityEvent_content_keys[] = {
    "prompt",
    "prompts",
    "prompt_text",
    "prompt_template",
    "message",
    "messages",
    "input",
    "inputs",
    "input_text",
    "input_messages",
    "output",
    "outputs",
    "output_text",
    "output_messages",
    "completion",
    "completions",
    "completion_text",
    "content",
    "contents",
    "text",
    "texts",
    "system",
    "system_prompt",
    "system_instruction",
    "system_instructions",
    "instructions",
    "user_message",
    "assistant_message",
    "tool_message",
    "tool_call",
    "tool_calls",
    "tool_arguments",
    "tool_result",
    "tool_results",
    "function_call",
    "arguments",
    "choices",
    "delta",
    "response",
    "response_text",
    "response_body",
    "request_body",
    "body",
    "query",
    "query_text",
    "question",
    "answer",
    "documents",
    "transcript",
    "conversation",
    "chat_history",
    "history",
    "reasoning_content",
    "thinking",
    "explanation",
    "gen_ai.prompt",
    "gen_ai.completion",
    "gen_ai.input.messages",
    "gen_ai.output.messages",
    "gen_ai.system_instructions",
    "gen_ai.tool.definitions",
    "gen_ai.tool.call.arguments",
    "gen_ai.tool.call.result",
    "gen_ai.retrieval.query.text",
    "gen_ai.retrieval.documents",
    "gen_ai.evaluation.explanation",
    "gen_ai.content.prompt",
    "gen_ai.content.completion",
    "gen_ai.system.message",
    "gen_ai.user.message",
    "gen_ai.assistant.message",
    "gen_ai.tool.message",
    "gen_ai.choice",
    "input.value",
    "output.value",
    "llm.prompts",
    "llm.completions",
    "llm.input_messages",
    "llm.output_messages",
    "traceloop.entity.input",
    "traceloop.entity.output",
};
const Type ObservabilityEvent_labels_item = {.kind = Kind::string, .max_size = 128, .pattern = &pattern_6};
const Type ObservabilityEvent_measurements_item = {.kind = Kind::number, .min_number = -1e+18, .max_number = 1e+18};
const Property ObservabilityEvent_properties[] = {
    {"event_id", {.kind = Kind::uuid}, true},
    {"event_type", {.kind = Kind::enumeration, .max_size = 64, .enumeration = &ObservabilityEventType}, true},
    {"name", {.kind = Kind::string, .min_size = 1, .max_size = 128, .pattern = &pattern_7}, false},
    {"ingestion_layer", {.kind = Kind::enumeration, .max_size = 64, .enumeration = &IngestionLayer}, true},
    {"ingestion_timestamp", {.kind = Kind::timestamp}, true},
    {"occurred_at", {.kind = Kind::timestamp}, false},
    {"duration_ms", {.kind = Kind::integer, .min_integer = 0, .max_integer = 604800000}, false},
    {"status", {.kind = Kind::enumeration, .max_size = 64, .enumeration = &InferenceStatus}, false},
    {"error_type", {.kind = Kind::string, .min_size = 1, .max_size = 128, .pattern = &pattern_3}, false},
    {"provider", {.kind = Kind::string, .min_size = 1, .max_size = 64, .pattern = &pattern_1}, false},
    {"model", {.kind = Kind::string, .min_size = 1, .max_size = 256}, false},
    {"attributed_identity", {.kind = Kind::string, .min_size = 1, .max_size = 256}, false},
    {"attributed_service", {.kind = Kind::string, .min_size = 1, .max_size = 256}, false},
    {"service_version", {.kind = Kind::string, .min_size = 1, .max_size = 128}, false},
    {"project", {.kind = Kind::string, .min_size = 1, .max_size = 256}, false},
    {"environment", {.kind = Kind::string, .min_size = 1, .max_size = 64}, false},
    {"region", {.kind = Kind::string, .min_size = 1, .max_size = 64, .pattern = &pattern_1}, false},
    {"spiffe_id", {.kind = Kind::string, .min_size = 1, .max_size = 2048, .pattern = &pattern_5}, false},
    {"kubernetes", {.kind = Kind::object, .object = &KubernetesIdentity}, false},
    {"trace_id", {.kind = Kind::string, .min_size = 1, .max_size = 128}, false},
    {"span_id", {.kind = Kind::string, .min_size = 1, .max_size = 64}, false},
    {"parent_span_id", {.kind = Kind::string, .min_size = 1, .max_size = 64}, false},
    {"workflow", {.kind = Kind::object, .object = &WorkflowContext}, false},
    {"labels", {.kind = Kind::map, .max_size = 32, .item = &ObservabilityEvent_labels_item}, false},
    {"measurements", {.kind = Kind::map, .max_size = 32, .item = &ObservabilityEvent_measurements_item}, false},
};
}  // namespace
const Object ObservabilityEvent = {"ObservabilityEvent", ObservabilityEvent_properties, 25, true,
    ObservabilityEvent_content_keys, 81};

namespace {
const Type EventBatch_events_item = {.kind = Kind::object, .object = &ObservabilityEvent};
const Property EventBatch_properties[] = {
    {"events", {.kind = Kind::array, .min_size = 1, .max_size = 1000, .item = &EventBatch_events_item}, true},
};
}  // namespace
const Object EventBatch = {"EventBatch", EventBatch_properties, 1, true,
    nullptr, 0};

namespace {
constexpr std::string_view InvocationEvent_content_keys[] = {
    "prompt",
    "prompts",
    "prompt_text",
    "prompt_template",
    "message",
    "messages",
    "input",
    "inputs",
    "input_text",
    "input_messages",
    "output",
    "outputs",
    "output_text",
    "output_messages",
    "completion",
    "completions",
    "completion_text",
    "content",
    "contents",
    "text",
    "texts",
    "system",
    "system_prompt",
    "system_instruction",
    "system_instructions",
    "instructions",
    "user_message",
    "assistant_message",
    "tool_message",
    "tool_call",
    "tool_calls",
    "tool_arguments",
    "tool_result",
    "tool_results",
    "function_call",
    "arguments",
    "choices",
    "delta",
    "response",
    "response_text",
    "response_body",
    "request_body",
    "body",
    "query",
    "query_text",
    "question",
    "answer",
    "documents",
    "transcript",
    "conversation",
    "chat_history",
    "history",
    "reasoning_content",
    "thinking",
    "explanation",
    "gen_ai.prompt",
    "gen_ai.completion",
    "gen_ai.input.messages",
    "gen_ai.output.messages",
    "gen_ai.system_instructions",
    "gen_ai.tool.definitions",
    "gen_ai.tool.call.arguments",
    "gen_ai.tool.call.result",
    "gen_ai.retrieval.query.text",
    "gen_ai.retrieval.documents",
    "gen_ai.evaluation.explanation",
    "gen_ai.content.prompt",
    "gen_ai.content.completion",
    "gen_ai.system.message",
    "gen_ai.user.message",
    "gen_ai.assistant.message",
    "gen_ai.tool.message",
    "gen_ai.choice",
    "input.value",
    "output.value",
    "llm.prompts",
    "llm.completions",
    "llm.input_messages",
    "llm.output_messages",
    "traceloop.entity.input",
    "traceloop.entity.output",
};
const Type InvocationEvent_labels_item = {.kind = Kind::string, .max_size = 128, .pattern = &pattern_6};
const Property InvocationEvent_properties[] = {
    {"event_id", {.kind = Kind::uuid}, true},
    {"ingestion_layer", {.kind = Kind::enumeration, .max_size = 64, .enumeration = &IngestionLayer}, true},
    {"ingestion_timestamp", {.kind = Kind::timestamp}, true},
    {"provider", {.kind = Kind::string, .min_size = 1, .max_size = 64, .pattern = &pattern_1}, true},
    {"requested_model", {.kind = Kind::string, .min_size = 1, .max_size = 256}, true},
    {"served_model", {.kind = Kind::string, .min_size = 1, .max_size = 256}, false},
    {"occurred_at", {.kind = Kind::timestamp}, false},
    {"operation", {.kind = Kind::enumeration, .max_size = 64, .enumeration = &InferenceOperation}, false},
    {"input_tokens", {.kind = Kind::integer, .min_integer = 0, .max_integer = 1000000000}, false},
    {"output_tokens", {.kind = Kind::integer, .min_integer = 0, .max_integer = 1000000000}, false},
    {"cached_input_tokens", {.kind = Kind::integer, .min_integer = 0, .max_integer = 1000000000}, false},
    {"cache_write_tokens", {.kind = Kind::integer, .min_integer = 0, .max_integer = 1000000000}, false},
    {"cache_write_1h_tokens", {.kind = Kind::integer, .min_integer = 0, .max_integer = 1000000000}, false},
    {"reasoning_tokens", {.kind = Kind::integer, .min_integer = 0, .max_integer = 1000000000}, false},
    {"input_audio_tokens", {.kind = Kind::integer, .min_integer = 0, .max_integer = 1000000000}, false},
    {"output_audio_tokens", {.kind = Kind::integer, .min_integer = 0, .max_integer = 1000000000}, false},
    {"input_image_tokens", {.kind = Kind::integer, .min_integer = 0, .max_integer = 1000000000}, false},
    {"output_image_tokens", {.kind = Kind::integer, .min_integer = 0, .max_integer = 1000000000}, false},
    {"estimated_cost_usd", {.kind = Kind::decimal, .max_size = 19, .pattern = &pattern_2}, false},
    {"cost_breakdown", {.kind = Kind::object, .object = &CostBreakdown}, false},
    {"energy_wh", {.kind = Kind::number, .min_number = 0.0, .max_number = 1000000.0}, false},
    {"carbon_gco2e", {.kind = Kind::number, .min_number = 0.0, .max_number = 1000000.0}, false},
    {"latency_ms", {.kind = Kind::integer, .min_integer = 0, .max_integer = 604800000}, false},
    {"ttft_ms", {.kind = Kind::integer, .min_integer = 0, .max_integer = 604800000}, false},
    {"status", {.kind = Kind::enumeration, .max_size = 64, .enumeration = &InferenceStatus}, false},
    {"error_type", {.kind = Kind::string, .min_size = 1, .max_size = 128, .pattern = &pattern_3}, false},
    {"stream", {.kind = Kind::boolean}, false},
    {"batch", {.kind = Kind::boolean}, false},
    {"service_tier", {.kind = Kind::string, .min_size = 1, .max_size = 64, .pattern = &pattern_1}, false},
    {"region", {.kind = Kind::string, .min_size = 1, .max_size = 64, .pattern = &pattern_1}, false},
    {"endpoint_host", {.kind = Kind::string, .min_size = 1, .max_size = 253, .pattern = &pattern_4}, false},
    {"account_id", {.kind = Kind::string, .min_size = 1, .max_size = 128}, false},
    {"provider_project_id", {.kind = Kind::string, .min_size = 1, .max_size = 128}, false},
    {"provider_key_id", {.kind = Kind::string, .min_size = 1, .max_size = 128}, false},
    {"provider_response_id", {.kind = Kind::string, .min_size = 1, .max_size = 256}, false},
    {"attributed_identity", {.kind = Kind::string, .min_size = 1, .max_size = 256}, false},
    {"attributed_service", {.kind = Kind::string, .min_size = 1, .max_size = 256}, false},
    {"project", {.kind = Kind::string, .min_size = 1, .max_size = 256}, false},
    {"environment", {.kind = Kind::string, .min_size = 1, .max_size = 64}, false},
    {"pathway_category", {.kind = Kind::enumeration, .max_size = 64, .enumeration = &PathwayCategory}, false},
    {"attribution_confidence", {.kind = Kind::number, .min_number = 0.0, .max_number = 0.95}, false},
    {"spiffe_id", {.kind = Kind::string, .min_size = 1, .max_size = 2048, .pattern = &pattern_5}, false},
    {"kubernetes", {.kind = Kind::object, .object = &KubernetesIdentity}, false},
    {"trace_id", {.kind = Kind::string, .min_size = 1, .max_size = 128}, false},
    {"span_id", {.kind = Kind::string, .min_size = 1, .max_size = 64}, false},
    {"parent_span_id", {.kind = Kind::string, .min_size = 1, .max_size = 64}, false},
    {"workflow", {.kind = Kind::object, .object = &WorkflowContext}, false},
    {"labels", {.kind = Kind::map, .max_size = 32, .item = &InvocationEvent_labels_item}, false},
};
}  // namespace
const Object InvocationEvent = {"InvocationEvent", InvocationEvent_properties, 48, true,
    InvocationEvent_content_keys, 81};

namespace {
const Property CostBreakdown_properties[] = {
    {"input_usd", {.kind = Kind::decimal, .max_size = 19, .pattern = &pattern_2}, false},
    {"cached_input_usd", {.kind = Kind::decimal, .max_size = 19, .pattern = &pattern_2}, false},
    {"cache_write_usd", {.kind = Kind::decimal, .max_size = 19, .pattern = &pattern_2}, false},
    {"cache_write_1h_usd", {.kind = Kind::decimal, .max_size = 19, .pattern = &pattern_2}, false},
    {"input_audio_usd", {.kind = Kind::decimal, .max_size = 19, .pattern = &pattern_2}, false},
    {"input_image_usd", {.kind = Kind::decimal, .max_size = 19, .pattern = &pattern_2}, false},
    {"output_usd", {.kind = Kind::decimal, .max_size = 19, .pattern = &pattern_2}, false},
    {"reasoning_usd", {.kind = Kind::decimal, .max_size = 19, .pattern = &pattern_2}, false},
    {"output_audio_usd", {.kind = Kind::decimal, .max_size = 19, .pattern = &pattern_2}, false},
    {"output_image_usd", {.kind = Kind::decimal, .max_size = 19, .pattern = &pattern_2}, false},
    {"request_usd", {.kind = Kind::decimal, .max_size = 19, .pattern = &pattern_2}, false},
};
}  // namespace
const Object CostBreakdown = {"CostBreakdown", CostBreakdown_properties, 11, true,
    nullptr, 0};

namespace {
const Property KubernetesIdentity_properties[] = {
    {"cluster", {.kind = Kind::string, .min_size = 1, .max_size = 253}, false},
    {"namespace", {.kind = Kind::string, .min_size = 1, .max_size = 253}, false},
    {"workload", {.kind = Kind::string, .min_size = 1, .max_size = 253}, false},
    {"workload_kind", {.kind = Kind::string, .min_size = 1, .max_size = 253}, false},
    {"pod", {.kind = Kind::string, .min_size = 1, .max_size = 253}, false},
    {"container", {.kind = Kind::string, .min_size = 1, .max_size = 253}, false},
    {"service_account", {.kind = Kind::string, .min_size = 1, .max_size = 253}, false},
    {"node", {.kind = Kind::string, .min_size = 1, .max_size = 253}, false},
};
}  // namespace
const Object KubernetesIdentity = {"KubernetesIdentity", KubernetesIdentity_properties, 8, true,
    nullptr, 0};

namespace {
const Property WorkflowContext_properties[] = {
    {"workflow_id", {.kind = Kind::string, .min_size = 1, .max_size = 128}, false},
    {"workflow_name", {.kind = Kind::string, .min_size = 1, .max_size = 256}, false},
    {"run_id", {.kind = Kind::string, .min_size = 1, .max_size = 128}, false},
    {"step", {.kind = Kind::string, .min_size = 1, .max_size = 128}, false},
    {"session_id", {.kind = Kind::string, .min_size = 1, .max_size = 128}, false},
    {"agent_id", {.kind = Kind::string, .min_size = 1, .max_size = 128}, false},
    {"agent_name", {.kind = Kind::string, .min_size = 1, .max_size = 256}, false},
    {"agent_version", {.kind = Kind::string, .min_size = 1, .max_size = 64}, false},
};
}  // namespace
const Object WorkflowContext = {"WorkflowContext", WorkflowContext_properties, 8, true,
    nullptr, 0};

namespace {
const Type ApiKeyCreate_scopes_item = {.kind = Kind::enumeration, .enumeration = &Scope};
const Property ApiKeyCreate_properties[] = {
    {"name", {.kind = Kind::string, .min_size = 1, .max_size = 128}, true},
    {"scopes", {.kind = Kind::array, .unique_items = true, .max_size = 4, .item = &ApiKeyCreate_scopes_item}, false},
    {"expires_at", {.kind = Kind::timestamp}, false},
};
}  // namespace
const Object ApiKeyCreate = {"ApiKeyCreate", ApiKeyCreate_properties, 3, true,
    nullptr, 0};

namespace {
const Type ApiKeyRotate_scopes_item = {.kind = Kind::enumeration, .enumeration = &Scope};
const Property ApiKeyRotate_properties[] = {
    {"scopes", {.kind = Kind::array, .unique_items = true, .max_size = 4, .item = &ApiKeyRotate_scopes_item}, false},
    {"expires_at", {.kind = Kind::timestamp}, false},
    {"grace_seconds", {.kind = Kind::integer, .min_integer = 0, .max_integer = 86400}, false},
};
}  // namespace
const Object ApiKeyRotate = {"ApiKeyRotate", ApiKeyRotate_properties, 3, true,
    nullptr, 0};

namespace {
const Property IngestionKeyCreate_properties[] = {
    {"name", {.kind = Kind::string, .min_size = 1, .max_size = 128}, true},
    {"expires_at", {.kind = Kind::timestamp}, false},
};
}  // namespace
const Object IngestionKeyCreate = {"IngestionKeyCreate", IngestionKeyCreate_properties, 2, true,
    nullptr, 0};

namespace {
const Property IngestionKeyRotate_properties[] = {
    {"expires_at", {.kind = Kind::timestamp}, false},
    {"grace_seconds", {.kind = Kind::integer, .min_integer = 0, .max_integer = 86400}, false},
};
}  // namespace
const Object IngestionKeyRotate = {"IngestionKeyRotate", IngestionKeyRotate_properties, 2, true,
    nullptr, 0};

namespace {
const Type ClientKey_key_ops_item = {.kind = Kind::string, .max_size = 32};
const Property ClientKey_properties[] = {
    {"kty", {.kind = Kind::string, .min_size = 1, .max_size = 16}, true},
    {"use", {.kind = Kind::string, .max_size = 16}, false},
    {"key_ops", {.kind = Kind::array, .max_size = 8, .item = &ClientKey_key_ops_item}, false},
    {"alg", {.kind = Kind::string, .max_size = 16}, false},
    {"kid", {.kind = Kind::string, .min_size = 1, .max_size = 64}, false},
    {"crv", {.kind = Kind::string, .max_size = 16}, false},
    {"x", {.kind = Kind::string, .max_size = 64}, false},
    {"y", {.kind = Kind::string, .max_size = 64}, false},
    {"n", {.kind = Kind::string, .max_size = 700}, false},
    {"e", {.kind = Kind::string, .max_size = 16}, false},
    {"ext", {.kind = Kind::boolean}, false},
};
}  // namespace
const Object ClientKey = {"ClientKey", ClientKey_properties, 11, true,
    nullptr, 0};

namespace {
const Type ClientKeySet_keys_item = {.kind = Kind::object, .object = &ClientKey};
const Property ClientKeySet_properties[] = {
    {"keys", {.kind = Kind::array, .min_size = 1, .max_size = 5, .item = &ClientKeySet_keys_item}, true},
};
}  // namespace
const Object ClientKeySet = {"ClientKeySet", ClientKeySet_properties, 1, true,
    nullptr, 0};

namespace {
const Type OAuthClientCreate_scopes_item = {.kind = Kind::enumeration, .enumeration = &Scope};
const Type OAuthClientCreate_redirect_uris_item = {.kind = Kind::uri, .min_size = 1, .max_size = 2048};
const Property OAuthClientCreate_properties[] = {
    {"name", {.kind = Kind::string, .min_size = 1, .max_size = 128}, true},
    {"kind", {.kind = Kind::enumeration, .enumeration = &OAuthClientKind}, true},
    {"confidential", {.kind = Kind::boolean}, false},
    {"jwks", {.kind = Kind::object, .object = &ClientKeySet}, false},
    {"scopes", {.kind = Kind::array, .unique_items = true, .max_size = 4, .item = &OAuthClientCreate_scopes_item}, false},
    {"redirect_uris", {.kind = Kind::array, .unique_items = true, .max_size = 10, .item = &OAuthClientCreate_redirect_uris_item}, false},
};
}  // namespace
const Object OAuthClientCreate = {"OAuthClientCreate", OAuthClientCreate_properties, 6, true,
    nullptr, 0};

namespace {
const Property OAuthClientRotateSecret_properties[] = {
    {"grace_seconds", {.kind = Kind::integer, .min_integer = 0, .max_integer = 86400}, false},
    {"jwks", {.kind = Kind::object, .object = &ClientKeySet}, false},
};
}  // namespace
const Object OAuthClientRotateSecret = {"OAuthClientRotateSecret", OAuthClientRotateSecret_properties, 2, true,
    nullptr, 0};

namespace {
const Property TokenRequest_properties[] = {
    {"grant_type", {.kind = Kind::enumeration, .max_size = 64, .enumeration = &GrantType}, true},
    {"client_id", {.kind = Kind::string, .min_size = 1, .max_size = 64}, false},
    {"client_secret", {.kind = Kind::string, .min_size = 1, .max_size = 128}, false},
    {"client_assertion_type", {.kind = Kind::string, .min_size = 1, .max_size = 128}, false},
    {"client_assertion", {.kind = Kind::string, .min_size = 1, .max_size = 4096}, false},
    {"scope", {.kind = Kind::string, .max_size = 256}, false},
    {"code", {.kind = Kind::string, .min_size = 1, .max_size = 256}, false},
    {"redirect_uri", {.kind = Kind::string, .min_size = 1, .max_size = 2048}, false},
    {"code_verifier", {.kind = Kind::string, .min_size = 43, .max_size = 128, .pattern = &pattern_0}, false},
    {"refresh_token", {.kind = Kind::string, .min_size = 1, .max_size = 512}, false},
};
}  // namespace
const Object TokenRequest = {"TokenRequest", TokenRequest_properties, 10, true,
    nullptr, 0};

namespace {
const Property RevocationRequest_properties[] = {
    {"token", {.kind = Kind::string, .min_size = 1, .max_size = 4096}, true},
    {"token_type_hint", {.kind = Kind::enumeration, .max_size = 64, .enumeration = &TokenTypeHint}, false},
    {"client_id", {.kind = Kind::string, .min_size = 1, .max_size = 64}, false},
    {"client_secret", {.kind = Kind::string, .min_size = 1, .max_size = 128}, false},
    {"client_assertion_type", {.kind = Kind::string, .min_size = 1, .max_size = 128}, false},
    {"client_assertion", {.kind = Kind::string, .min_size = 1, .max_size = 4096}, false},
};
}  // namespace
const Object RevocationRequest = {"RevocationRequest", RevocationRequest_properties, 6, true,
    nullptr, 0};

namespace {
const Property IntrospectionRequest_properties[] = {
    {"token", {.kind = Kind::string, .min_size = 1, .max_size = 4096}, true},
    {"token_type_hint", {.kind = Kind::enumeration, .max_size = 64, .enumeration = &TokenTypeHint}, false},
    {"client_id", {.kind = Kind::string, .min_size = 1, .max_size = 64}, false},
    {"client_secret", {.kind = Kind::string, .min_size = 1, .max_size = 128}, false},
    {"client_assertion_type", {.kind = Kind::string, .min_size = 1, .max_size = 128}, false},
    {"client_assertion", {.kind = Kind::string, .min_size = 1, .max_size = 4096}, false},
};
}  // namespace
const Object IntrospectionRequest = {"IntrospectionRequest", IntrospectionRequest_properties, 6, true,
    nullptr, 0};

namespace {
const Property SandboxSeed_properties[] = {
    {"seed", {.kind = Kind::integer, .min_integer = 0, .max_integer = 9007199254740991}, false},
    {"days", {.kind = Kind::integer, .min_integer = 1, .max_integer = 366}, false},
    {"services", {.kind = Kind::integer, .min_integer = 1, .max_integer = 200}, false},
    {"teams", {.kind = Kind::integer, .min_integer = 1, .max_integer = 50}, false},
    {"providers", {.kind = Kind::integer, .min_integer = 1, .max_integer = 6}, false},
    {"events_per_day", {.kind = Kind::integer, .min_integer = 1, .max_integer = 100000}, false},
};
}  // namespace
const Object SandboxSeed = {"SandboxSeed", SandboxSeed_properties, 6, true,
    nullptr, 0};

namespace {
const Property SandboxClockSet_properties[] = {
    {"frozen_time", {.kind = Kind::timestamp, .nullable = true}, true},
};
}  // namespace
const Object SandboxClockSet = {"SandboxClockSet", SandboxClockSet_properties, 1, true,
    nullptr, 0};

namespace {
const Property SandboxClockAdvance_properties[] = {
    {"seconds", {.kind = Kind::number, .min_number = 0.001, .max_number = 63072000.0}, true},
};
}  // namespace
const Object SandboxClockAdvance = {"SandboxClockAdvance", SandboxClockAdvance_properties, 1, true,
    nullptr, 0};

namespace {
const Type SandboxFault_headers_item = {.kind = Kind::string, .max_size = 1024};
const Property SandboxFault_properties[] = {
    {"operation", {.kind = Kind::string, .nullable = true, .min_size = 1, .max_size = 100}, false},
    {"probability", {.kind = Kind::number, .min_number = 0.0, .max_number = 1.0}, false},
    {"times", {.kind = Kind::integer, .nullable = true, .min_integer = 1, .max_integer = 1000000}, false},
    {"status", {.kind = Kind::integer, .nullable = true, .min_integer = 400, .max_integer = 599}, false},
    {"error_code", {.kind = Kind::string, .nullable = true, .min_size = 1, .max_size = 64}, false},
    {"headers", {.kind = Kind::map, .max_size = 16, .item = &SandboxFault_headers_item}, false},
    {"body", {.kind = Kind::string, .nullable = true, .max_size = 65536}, false},
    {"latency_ms", {.kind = Kind::integer, .min_integer = 0, .max_integer = 600000}, false},
    {"drop", {.kind = Kind::enumeration, .nullable = true, .enumeration = &FaultDrop}, false},
};
}  // namespace
const Object SandboxFault = {"SandboxFault", SandboxFault_properties, 9, true,
    nullptr, 0};

namespace {
const Type SandboxFaults_faults_item = {.kind = Kind::object, .object = &SandboxFault};
const Property SandboxFaults_properties[] = {
    {"faults", {.kind = Kind::array, .max_size = 100, .item = &SandboxFaults_faults_item}, true},
};
}  // namespace
const Object SandboxFaults = {"SandboxFaults", SandboxFaults_properties, 1, true,
    nullptr, 0};

namespace {
const Property SandboxEngine_properties[] = {
    {"stage_b", {.kind = Kind::enumeration, .enumeration = &StageBState}, true},
};
}  // namespace
const Object SandboxEngine = {"SandboxEngine", SandboxEngine_properties, 1, true,
    nullptr, 0};

namespace {
const Property SettingsUpdate_properties[] = {
    {"residency_region", {.kind = Kind::string, .min_size = 2, .max_size = 40, .pattern = &pattern_8}, false},
    {"stage_b_enabled", {.kind = Kind::boolean}, false},
    {"max_key_lifetime_days", {.kind = Kind::integer, .min_integer = 1, .max_integer = 3650}, false},
    {"completeness_floor", {.kind = Kind::number, .min_number = 0.0, .max_number = 1.0}, false},
};
}  // namespace
const Object SettingsUpdate = {"SettingsUpdate", SettingsUpdate_properties, 4, true,
    nullptr, 0};

}  // namespace venturi::server::schema::tables
