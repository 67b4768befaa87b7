// Generated from codegen/contract by `make generate`. Do not edit.
#include "generated/routes.hpp"

#include "generated/thunks.hpp"

namespace venturi::server {

namespace {

using domain::RateClass;
using domain::Scope;
constexpr std::nullopt_t none = std::nullopt;

const Route table[] = {
    {"partner.widgets.list", "GET", "/api/partner/v1/widgets", Form::read, Credential::bearer, Scope::read_attribution, RateClass::read,
     true, false, 65536, {"", ""}, thunks::widgets_list, nullptr, nullptr, nullptr, BodyForm::none},
    {"partner.widgets.create", "POST", "/api/partner/v1/widgets", Form::write, Credential::bearer, Scope::admin_config, RateClass::write,
     true, false, 65536, {"", ""}, nullptr, thunks::widgets_create, nullptr, nullptr, BodyForm::json},
    {"partner.widgets.get", "GET", "/api/partner/v1/widgets/{id}", Form::read, Credential::bearer, Scope::read_attribution, RateClass::read,
     true, false, 65536, {"", ""}, thunks::widgets_get, nullptr, nullptr, nullptr, BodyForm::none},
    {"oauth.token", "POST", "/api/v1/oauth/token", Form::read, Credential::client, none, RateClass::auth,
     false, true, 65536, {"", ""}, thunks::oauth_token, nullptr, nullptr, nullptr, BodyForm::form},
    {"widget_events.create", "POST", "/api/v1/widget-events", Form::ingest, Credential::ingestion, none, RateClass::ingest,
     false, false, 1048576, {"", ""}, nullptr, nullptr, &thunks::widget_events_create, nullptr, BodyForm::json},
    {"widgets.list", "GET", "/api/v1/widgets", Form::read, Credential::bearer, Scope::read_attribution, RateClass::read,
     false, false, 65536, {"", ""}, thunks::widgets_list, nullptr, nullptr, nullptr, BodyForm::none},
    {"widgets.create", "POST", "/api/v1/widgets", Form::write, Credential::bearer, Scope::admin_config, RateClass::write,
     false, false, 65536, {"", ""}, nullptr, thunks::widgets_create, nullptr, nullptr, BodyForm::json},
    {"widgets.delete", "DELETE", "/api/v1/widgets/{id}", Form::write, Credential::bearer, Scope::admin_config, RateClass::write,
     false, false, 65536, {"", ""}, nullptr, thunks::widgets_delete, nullptr, nullptr, BodyForm::none},
    {"widgets.get", "GET", "/api/v1/widgets/{id}", Form::read, Credential::bearer, Scope::read_attribution, RateClass::read,
     false, false, 65536, {"", ""}, thunks::widgets_get, nullptr, nullptr, nullptr, BodyForm::none},
    {"widgets.update", "PATCH", "/api/v1/widgets/{id}", Form::write, Credential::bearer, Scope::admin_config, RateClass::write,
     false, false, 65536, {"", ""}, nullptr, thunks::widgets_update, nullptr, nullptr, BodyForm::json},
    {"widgets.parts.get", "GET", "/api/v1/widgets/{id}/parts/{part_number}", Form::read, Credential::bearer, none, RateClass::read,
     false, false, 65536, {"", ""}, thunks::widgets_parts_get, nullptr, nullptr, nullptr, BodyForm::none},
    {"widgets.rotate", "POST", "/api/v1/widgets/{id}/rotate", Form::write, Credential::bearer, Scope::admin_config, RateClass::write,
     false, false, 65536, {"@1793491200", "Mon, 01 Nov 2027 00:00:00 GMT"}, nullptr, thunks::widgets_rotate, nullptr, nullptr, BodyForm::none},
    {"downloads.get", "GET", "/downloads/{token}", Form::read, Credential::signed_url, none, none,
     false, false, 65536, {"", ""}, thunks::downloads_get, nullptr, nullptr, nullptr, BodyForm::none},
    {"operations.health", "GET", "/healthz", Form::read, Credential::none, none, none,
     false, false, 65536, {"", ""}, thunks::operations_health, nullptr, nullptr, nullptr, BodyForm::none},
};

}  // namespace

std::span<const Route> routes() { return table; }

}  // namespace venturi::server
