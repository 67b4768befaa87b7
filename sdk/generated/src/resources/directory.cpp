// Generated from codegen/contract by `make generate`. Do not edit.
#include "venturi/resources/directory.hpp"

#include <utility>


namespace venturi::inline v1 {

DirectoryResource::DirectoryResource(std::shared_ptr<runtime::Core> core) : core_(std::move(core)) {}

DirectoryEdgesResource DirectoryResource::edges() const { return DirectoryEdgesResource(core_); }

DirectoryIdentitiesResource DirectoryResource::identities() const { return DirectoryIdentitiesResource(core_); }

DirectoryOrganizationsResource DirectoryResource::organizations() const { return DirectoryOrganizationsResource(core_); }

DirectoryProjectsResource DirectoryResource::projects() const { return DirectoryProjectsResource(core_); }

DirectoryServicesResource DirectoryResource::services() const { return DirectoryServicesResource(core_); }

}  // namespace venturi::inline v1
