// The settings that are in force for a request's tenant.
#pragma once

#include "domain/settings.hpp"
#include "http/context.hpp"
#include "storage/reader.hpp"

namespace venturi::server {

domain::TenantSettings tenant_settings(const Context& context, storage::Reader& reader);

}  // namespace venturi::server
