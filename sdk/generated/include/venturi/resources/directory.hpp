// Generated from codegen/contract by `make generate`. Do not edit.
#pragma once

#include <memory>
#include <string_view>

#include "venturi/call_options.hpp"
#include "venturi/export.hpp"
#include "venturi/fwd.hpp"
#include "venturi/resources/directory_edges.hpp"
#include "venturi/resources/directory_identities.hpp"
#include "venturi/resources/directory_organizations.hpp"
#include "venturi/resources/directory_projects.hpp"
#include "venturi/resources/directory_services.hpp"
#include "venturi/types.hpp"

namespace venturi::inline v1 {

/// The methods of `directory`.
///
/// A handle: copying it is cheap. All members may be called from any number of threads.
class VENTURI_EXPORT DirectoryResource {
public:
    /// Made by the client; see Venturi.
    explicit DirectoryResource(std::shared_ptr<runtime::Core> core);

    /// The methods of `directory.edges`.
    DirectoryEdgesResource edges() const;

    /// The methods of `directory.identities`.
    DirectoryIdentitiesResource identities() const;

    /// The methods of `directory.organizations`.
    DirectoryOrganizationsResource organizations() const;

    /// The methods of `directory.projects`.
    DirectoryProjectsResource projects() const;

    /// The methods of `directory.services`.
    DirectoryServicesResource services() const;

private:
    std::shared_ptr<runtime::Core> core_;
};

}  // namespace venturi::inline v1
