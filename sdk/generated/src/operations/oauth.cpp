// Generated from codegen/contract by `make generate`. Do not edit.
#include "operations/oauth.hpp"

#include "json/oauth.hpp"
#include "json/text.hpp"
#include "operations/table.hpp"

namespace venturi::inline v1::operations {

runtime::EncodedRequest oauth_token(const TokenRequest& body) {
    runtime::EncodedRequest request;
    request.op = &rows::oauth_token;
    json::add_form_field(request.body, "grant_type", body.grant_type);
    json::add_form_field(request.body, "client_id", body.client_id);
    json::add_form_field(request.body, "client_secret", body.client_secret);
    json::add_form_field(request.body, "client_assertion_type", body.client_assertion_type);
    json::add_form_field(request.body, "client_assertion", body.client_assertion);
    json::add_form_field(request.body, "scope", body.scope);
    json::add_form_field(request.body, "code", body.code);
    json::add_form_field(request.body, "redirect_uri", body.redirect_uri);
    json::add_form_field(request.body, "code_verifier", body.code_verifier);
    json::add_form_field(request.body, "refresh_token", body.refresh_token);
    return request;
}

runtime::EncodedRequest oauth_revoke(const RevocationRequest& body) {
    runtime::EncodedRequest request;
    request.op = &rows::oauth_revoke;
    json::add_form_field(request.body, "token", body.token);
    json::add_form_field(request.body, "token_type_hint", body.token_type_hint);
    json::add_form_field(request.body, "client_id", body.client_id);
    json::add_form_field(request.body, "client_secret", body.client_secret);
    json::add_form_field(request.body, "client_assertion_type", body.client_assertion_type);
    json::add_form_field(request.body, "client_assertion", body.client_assertion);
    return request;
}

runtime::EncodedRequest oauth_introspect(const IntrospectionRequest& body) {
    runtime::EncodedRequest request;
    request.op = &rows::oauth_introspect;
    json::add_form_field(request.body, "token", body.token);
    json::add_form_field(request.body, "token_type_hint", body.token_type_hint);
    json::add_form_field(request.body, "client_id", body.client_id);
    json::add_form_field(request.body, "client_secret", body.client_secret);
    json::add_form_field(request.body, "client_assertion_type", body.client_assertion_type);
    json::add_form_field(request.body, "client_assertion", body.client_assertion);
    return request;
}

}  // namespace venturi::inline v1::operations
