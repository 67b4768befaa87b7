#pragma once
/// Stage A, rule R1: direct key match. Values of the event are compared with the directory's keys; from every node that
/// they name, the edges that held at the event's time are followed to the organizations that may answer for the spend.
///
/// - A path's confidence is that of its weakest edge, the observation included, and never above 0.95. Several paths to
/// one
///   organization don't add up: the strongest counts.
/// - What was run (service, project, account) outranks who ran it (identity): the spend of a service that a person of
/// another team
///   called is the service's.
/// - Among equals in rank, an organization whose path is stronger by 0.15 or more wins. Else the state is `bounded`
/// where the edges
///   share the spend out, `ambiguous` where they contradict each other; then no owner is named and the confidence is
///   divided by the number of candidates.
/// - Every organization that was found stays among the candidates, with the reason why it won or lost.

#include "domain/directory_index.hpp"
#include "domain/evidence.hpp"
#include "domain/invocation.hpp"

namespace venturi::server::domain {

/// Recorded with each result; changes when the rules do.
inline constexpr std::string_view stage_a_version = "stage-a-1";

[[nodiscard]] Attribution attribute(const Invocation& invocation, const DirectoryIndex& directory);

}  // namespace venturi::server::domain
