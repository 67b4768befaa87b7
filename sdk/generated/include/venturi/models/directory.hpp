// Generated from codegen/contract by `make generate`. Do not edit.
#pragma once

#include "venturi/types.hpp"
#include "venturi/models/common.hpp"

namespace venturi::inline v1 {

/// What kind of observed value a match key is compared with. Open: newer servers may answer with members that this SDK
/// does not know.
enum class MatchKeyKind : std::uint8_t {
    /// The event's `attributed_service`.
    service_name,
    /// The event's `attributed_identity`, for example an address or a principal name.
    identity,
    /// A SPIFFE id, `spiffe://trust-domain/path`.
    spiffe_id,
    /// A workload written as `cluster/namespace/workload`.
    kubernetes_workload,
    /// An account or organisation at a provider, written as `provider:account`.
    provider_account,
    /// The identifier (never the secret) of a provider's API key, written as `provider:key`.
    provider_key_id,
    /// A project or workspace at a provider, written as `provider:project`.
    provider_project,
};
/// As on the wire.
VENTURI_EXPORT std::string_view to_string(MatchKeyKind value) noexcept;
/// @returns false, and leaves `value` alone, for any other text.
VENTURI_EXPORT bool parse(std::string_view text, MatchKeyKind& value) noexcept;

/// What stands behind an identity.
enum class IdentityKind : std::uint8_t {
    /// A person. Only persons count towards the cohort size of five.
    person,
    /// A workload's or an application's own account.
    service_account,
    /// A build or deployment pipeline.
    ci_pipeline,
};
/// As on the wire.
VENTURI_EXPORT std::string_view to_string(IdentityKind value) noexcept;
/// @returns false, and leaves `value` alone, for any other text.
VENTURI_EXPORT bool parse(std::string_view text, IdentityKind& value) noexcept;

/// What a project stands for.
enum class ProjectKind : std::uint8_t {
    /// A source repository.
    repository,
    /// Something that is released and run on its own.
    deployable_unit,
};
/// As on the wire.
VENTURI_EXPORT std::string_view to_string(ProjectKind value) noexcept;
/// @returns false, and leaves `value` alone, for any other text.
VENTURI_EXPORT bool parse(std::string_view text, ProjectKind& value) noexcept;

/// The level of an organization node.
enum class OrganizationKind : std::uint8_t {
    /// A team; the usual owner of spend.
    team,
    /// A department or business unit, to which teams roll up.
    unit,
};
/// As on the wire.
VENTURI_EXPORT std::string_view to_string(OrganizationKind value) noexcept;
/// @returns false, and leaves `value` alone, for any other text.
VENTURI_EXPORT bool parse(std::string_view text, OrganizationKind& value) noexcept;

/// Which two node types an edge joins. Edges of invocations are derived by the pipeline and aren't declared here.
enum class EdgeKind : std::uint8_t {
    /// A service is built from a project.
    service_project,
    /// A service runs as an identity.
    service_identity,
    /// A project belongs to an organization.
    project_organization,
    /// An identity belongs to an organization.
    identity_organization,
    /// An organization's spend counts against a budget; `to_key` is the budget's id.
    budgeted_under,
    /// An organization's spend is charged to another organization.
    billed_to,
};
/// As on the wire.
VENTURI_EXPORT std::string_view to_string(EdgeKind value) noexcept;
/// @returns false, and leaves `value` alone, for any other text.
VENTURI_EXPORT bool parse(std::string_view text, EdgeKind& value) noexcept;

/// Where an edge's statement came from. Open: newer servers may answer with members that this SDK does not know.
enum class EdgeSource : std::uint8_t {
    /// Stated through this API by the customer.
    declared,
    /// Read from the customer's identity provider.
    identity_provider,
    /// Read from deployments, for example Kubernetes labels.
    deployment_metadata,
    /// Read from repositories, for example a file of code owners.
    repository_metadata,
    /// Read from billing records.
    billing,
    /// Read by some other connector.
    connector,
};
/// As on the wire.
VENTURI_EXPORT std::string_view to_string(EdgeSource value) noexcept;
/// @returns false, and leaves `value` alone, for any other text.
VENTURI_EXPORT bool parse(std::string_view text, EdgeSource& value) noexcept;

/// What an upsert did with one item.
enum class UpsertOutcome : std::uint8_t {
    /// The item was new.
    created,
    /// The item existed and differed; it now says what was sent.
    updated,
    /// The item existed and already said what was sent.
    unchanged,
};
/// As on the wire.
VENTURI_EXPORT std::string_view to_string(UpsertOutcome value) noexcept;
/// @returns false, and leaves `value` alone, for any other text.
VENTURI_EXPORT bool parse(std::string_view text, UpsertOutcome& value) noexcept;

/// An observed value by which the direct key match of Stage A recognises a node.
struct MatchKey {
    /// Which observed value is compared.
    Open<MatchKeyKind> kind{};
    /// The value, compared exactly and case-sensitively. 1 to 512 characters.
    std::string value{};

    bool operator==(const MatchKey&) const = default;
};

/// A service as the customer states it. Its key always matches an event's `attributed_service`.
struct ServiceInput {
    /// The customer's own key. Sending a known key again updates that node. 1 to 200 characters.
    std::string key{};
    /// Display name; the key where absent. 1 to 200 characters.
    std::optional<std::string> name{};
    /// Further values by which it is recognised. They replace those stated before. At most 50 items.
    std::optional<std::vector<MatchKey>> match{};

    bool operator==(const ServiceInput&) const = default;
};

/// An identity as the customer states it. Its key always matches an event's `attributed_identity`.
struct IdentityInput {
    /// The customer's own key. Sending a known key again updates that node. 1 to 200 characters.
    std::string key{};
    /// Display name; the key where absent. 1 to 200 characters.
    std::optional<std::string> name{};
    /// What stands behind the identity.
    IdentityKind kind{};
    /// Further values by which it is recognised. They replace those stated before. At most 50 items.
    std::optional<std::vector<MatchKey>> match{};

    bool operator==(const IdentityInput&) const = default;
};

/// A project as the customer states it.
struct ProjectInput {
    /// The customer's own key. Sending a known key again updates that node. 1 to 200 characters.
    std::string key{};
    /// Display name; the key where absent. 1 to 200 characters.
    std::optional<std::string> name{};
    /// What the project stands for; `repository` where absent.
    std::optional<ProjectKind> kind{};
    /// Further values by which it is recognised. They replace those stated before. At most 50 items.
    std::optional<std::vector<MatchKey>> match{};

    bool operator==(const ProjectInput&) const = default;
};

/// A team or unit as the customer states it. Its key is the `owner` on attribution records.
struct OrganizationInput {
    /// The customer's own key. Sending a known key again updates that node. 1 to 200 characters.
    std::string key{};
    /// Display name; the key where absent. 1 to 200 characters.
    std::optional<std::string> name{};
    /// The node's level; `team` where absent.
    std::optional<OrganizationKind> kind{};
    /// Key of the organization to which this one rolls up; null at the top. It may stand in the same request. Cohorts
    /// that are too small to show are folded along this line. 1 to 200 characters. Left as it is unless set; `nullptr`
    /// clears it.
    Patch<std::string> parent_key{};
    /// The customer's cost centre code. 1 to 100 characters. Left as it is unless set; `nullptr` clears it.
    Patch<std::string> cost_centre{};
    /// Further values by which it is recognised. They replace those stated before. At most 50 items.
    std::optional<std::vector<MatchKey>> match{};

    bool operator==(const OrganizationInput&) const = default;
};

/// An edge as the customer states it. One edge exists per kind, start and end; sending it again updates it.
struct EdgeInput {
    /// Which node types the edge joins.
    EdgeKind kind{};
    /// Key of the node that the kind names first. 1 to 200 characters.
    std::string from_key{};
    /// Key of the node that the kind names second; for `budgeted_under`, a budget's id. 1 to 200 characters.
    std::string to_key{};
    /// Share of the start that belongs to this end where it has several. 0 to 1. Default: 1.
    std::optional<double> weight{};
    /// How sure the statement is. A record is never surer than its weakest edge. 0 to 0.95. Default: 0.95.
    std::optional<double> confidence{};
    /// Where the statement came from; `declared` where absent.
    std::optional<Open<EdgeSource>> source{};
    /// How the statement was reached, in the customer's words. 1 to 100 characters. Left as it is unless set; `nullptr`
    /// clears it.
    Patch<std::string> method{};
    /// What the statement rests on, for example a label's name. At most 20 items.
    std::optional<std::vector<std::string>> signals{};
    /// When the edge begins to hold; the time of the first upsert where absent. To the microsecond.
    std::optional<Timestamp> valid_from{};
    /// When the edge stops holding, exclusive; null while it holds. To the microsecond. Left as it is unless set;
    /// `nullptr` clears it.
    Patch<Timestamp> valid_to{};

    bool operator==(const EdgeInput&) const = default;
};

/// A service in the directory.
struct Service {
    /// The service's id, `svc_…`. At most 40 characters.
    std::string id{};
    /// The customer's own key. 1 to 200 characters.
    std::string key{};
    /// Display name. 1 to 200 characters.
    std::string name{};
    /// Values by which it is recognised besides its key. At most 50 items.
    std::vector<MatchKey> match{};
    /// When it was first stated. To the microsecond.
    Timestamp created_at{};
    /// When it last changed. To the microsecond.
    Timestamp updated_at{};

    bool operator==(const Service&) const = default;
};

/// An identity in the directory.
struct Identity {
    /// The identity's id, `idn_…`. At most 40 characters.
    std::string id{};
    /// The customer's own key. 1 to 200 characters.
    std::string key{};
    /// Display name. 1 to 200 characters.
    std::string name{};
    /// What stands behind it.
    IdentityKind kind{};
    /// Values by which it is recognised besides its key. At most 50 items.
    std::vector<MatchKey> match{};
    /// When it was first stated. To the microsecond.
    Timestamp created_at{};
    /// When it last changed. To the microsecond.
    Timestamp updated_at{};

    bool operator==(const Identity&) const = default;
};

/// A project in the directory.
struct Project {
    /// The project's id, `prj_…`. At most 40 characters.
    std::string id{};
    /// The customer's own key. 1 to 200 characters.
    std::string key{};
    /// Display name. 1 to 200 characters.
    std::string name{};
    /// What it stands for.
    ProjectKind kind{};
    /// Values by which it is recognised besides its key. At most 50 items.
    std::vector<MatchKey> match{};
    /// When it was first stated. To the microsecond.
    Timestamp created_at{};
    /// When it last changed. To the microsecond.
    Timestamp updated_at{};

    bool operator==(const Project&) const = default;
};

/// A team or unit in the directory.
struct Organization {
    /// The organization's id, `org_…`. At most 40 characters.
    std::string id{};
    /// The customer's own key. 1 to 200 characters.
    std::string key{};
    /// Display name. 1 to 200 characters.
    std::string name{};
    /// The node's level.
    OrganizationKind kind{};
    /// Key of the organization to which it rolls up; null at the top. At most 200 characters.
    std::optional<std::string> parent_key{};
    /// Cost centre code, if it has one. At most 100 characters.
    std::optional<std::string> cost_centre{};
    /// Values by which it is recognised besides its key. At most 50 items.
    std::vector<MatchKey> match{};
    /// When it was first stated. To the microsecond.
    Timestamp created_at{};
    /// When it last changed. To the microsecond.
    Timestamp updated_at{};

    bool operator==(const Organization&) const = default;
};

/// A statement that joins two nodes of the directory for a time.
struct Edge {
    /// The edge's id, `edg_…`. At most 40 characters.
    std::string id{};
    /// Which node types it joins.
    EdgeKind kind{};
    /// Key of the node that the kind names first. 1 to 200 characters.
    std::string from_key{};
    /// Key of the node that the kind names second; for `budgeted_under`, a budget's id. 1 to 200 characters.
    std::string to_key{};
    /// Share of the start that belongs to this end. 0 to 1.
    double weight = 0;
    /// How sure the statement is. 0 to 0.95.
    double confidence = 0;
    /// Where the statement came from.
    Open<EdgeSource> source{};
    /// How the statement was reached. At most 100 characters.
    std::optional<std::string> method{};
    /// What the statement rests on. At most 20 items.
    std::vector<std::string> signals{};
    /// When it begins to hold. To the microsecond.
    Timestamp valid_from{};
    /// When it stops holding, exclusive; null while it holds. To the microsecond.
    std::optional<Timestamp> valid_to{};
    /// When it was first stated. To the microsecond.
    Timestamp created_at{};
    /// When it last changed. To the microsecond.
    Timestamp updated_at{};

    bool operator==(const Edge&) const = default;
};

/// Services to create or update, in one transaction.
struct ServiceUpsert {
    /// The services; no key twice. 1 to 1000 items.
    std::vector<ServiceInput> items{};

    bool operator==(const ServiceUpsert&) const = default;
};

/// Identities to create or update, in one transaction.
struct IdentityUpsert {
    /// The identities; no key twice. 1 to 1000 items.
    std::vector<IdentityInput> items{};

    bool operator==(const IdentityUpsert&) const = default;
};

/// Projects to create or update, in one transaction.
struct ProjectUpsert {
    /// The projects; no key twice. 1 to 1000 items.
    std::vector<ProjectInput> items{};

    bool operator==(const ProjectUpsert&) const = default;
};

/// Organizations to create or update, in one transaction.
struct OrganizationUpsert {
    /// The organizations; no key twice. 1 to 1000 items.
    std::vector<OrganizationInput> items{};

    bool operator==(const OrganizationUpsert&) const = default;
};

/// Edges to create or update, in one transaction.
struct EdgeUpsert {
    /// The edges; no kind, start and end twice. 1 to 1000 items.
    std::vector<EdgeInput> items{};

    bool operator==(const EdgeUpsert&) const = default;
};

/// What an upsert did with one item.
struct UpsertItemResult {
    /// The item's place in the request, from 0. 0 to 999.
    std::int64_t index = 0;
    /// The item's id. At most 40 characters.
    std::string id{};
    /// What was done.
    UpsertOutcome outcome{};

    bool operator==(const UpsertItemResult&) const = default;
};

/// The outcome of a bulk upsert. It is all or nothing; every item is listed in the request's order.
struct UpsertResult {
    /// How many items were new. 0 to 1000.
    std::int64_t created = 0;
    /// How many items changed. 0 to 1000.
    std::int64_t updated = 0;
    /// How many items already said what was sent. 0 to 1000.
    std::int64_t unchanged = 0;
    /// One result per item, in the request's order. At most 1000 items.
    std::vector<UpsertItemResult> results{};

    bool operator==(const UpsertResult&) const = default;
};

/// The outcome of a bulk delete.
struct DeleteResult {
    /// How many items were removed. 0 to 100.
    std::int64_t deleted = 0;
    /// Ids that named nothing in this tenant. At most 100 items.
    std::vector<std::string> missing{};

    bool operator==(const DeleteResult&) const = default;
};

/// A page of services.
struct ServicePage {
    /// The page's services. At most 200 items.
    std::vector<Service> data{};
    /// Where the page stands in the list.
    Page page{};

    bool operator==(const ServicePage&) const = default;
};

/// A page of identities.
struct IdentityPage {
    /// The page's identities. At most 200 items.
    std::vector<Identity> data{};
    /// Where the page stands in the list.
    Page page{};

    bool operator==(const IdentityPage&) const = default;
};

/// A page of projects.
struct ProjectPage {
    /// The page's projects. At most 200 items.
    std::vector<Project> data{};
    /// Where the page stands in the list.
    Page page{};

    bool operator==(const ProjectPage&) const = default;
};

/// A page of organizations.
struct OrganizationPage {
    /// The page's organizations. At most 200 items.
    std::vector<Organization> data{};
    /// Where the page stands in the list.
    Page page{};

    bool operator==(const OrganizationPage&) const = default;
};

/// A page of edges.
struct EdgePage {
    /// The page's edges. At most 200 items.
    std::vector<Edge> data{};
    /// Where the page stands in the list.
    Page page{};

    bool operator==(const EdgePage&) const = default;
};

template <>
VENTURI_EXPORT Result<MatchKey> from_json<MatchKey>(std::string_view text);
template <>
VENTURI_EXPORT std::string to_json<MatchKey>(const MatchKey& value);

template <>
VENTURI_EXPORT Result<ServiceInput> from_json<ServiceInput>(std::string_view text);
template <>
VENTURI_EXPORT std::string to_json<ServiceInput>(const ServiceInput& value);

template <>
VENTURI_EXPORT Result<IdentityInput> from_json<IdentityInput>(std::string_view text);
template <>
VENTURI_EXPORT std::string to_json<IdentityInput>(const IdentityInput& value);

template <>
VENTURI_EXPORT Result<ProjectInput> from_json<ProjectInput>(std::string_view text);
template <>
VENTURI_EXPORT std::string to_json<ProjectInput>(const ProjectInput& value);

template <>
VENTURI_EXPORT Result<OrganizationInput> from_json<OrganizationInput>(std::string_view text);
template <>
VENTURI_EXPORT std::string to_json<OrganizationInput>(const OrganizationInput& value);

template <>
VENTURI_EXPORT Result<EdgeInput> from_json<EdgeInput>(std::string_view text);
template <>
VENTURI_EXPORT std::string to_json<EdgeInput>(const EdgeInput& value);

template <>
VENTURI_EXPORT Result<Service> from_json<Service>(std::string_view text);
template <>
VENTURI_EXPORT std::string to_json<Service>(const Service& value);

template <>
VENTURI_EXPORT Result<Identity> from_json<Identity>(std::string_view text);
template <>
VENTURI_EXPORT std::string to_json<Identity>(const Identity& value);

template <>
VENTURI_EXPORT Result<Project> from_json<Project>(std::string_view text);
template <>
VENTURI_EXPORT std::string to_json<Project>(const Project& value);

template <>
VENTURI_EXPORT Result<Organization> from_json<Organization>(std::string_view text);
template <>
VENTURI_EXPORT std::string to_json<Organization>(const Organization& value);

template <>
VENTURI_EXPORT Result<Edge> from_json<Edge>(std::string_view text);
template <>
VENTURI_EXPORT std::string to_json<Edge>(const Edge& value);

template <>
VENTURI_EXPORT Result<ServiceUpsert> from_json<ServiceUpsert>(std::string_view text);
template <>
VENTURI_EXPORT std::string to_json<ServiceUpsert>(const ServiceUpsert& value);

template <>
VENTURI_EXPORT Result<IdentityUpsert> from_json<IdentityUpsert>(std::string_view text);
template <>
VENTURI_EXPORT std::string to_json<IdentityUpsert>(const IdentityUpsert& value);

template <>
VENTURI_EXPORT Result<ProjectUpsert> from_json<ProjectUpsert>(std::string_view text);
template <>
VENTURI_EXPORT std::string to_json<ProjectUpsert>(const ProjectUpsert& value);

template <>
VENTURI_EXPORT Result<OrganizationUpsert> from_json<OrganizationUpsert>(std::string_view text);
template <>
VENTURI_EXPORT std::string to_json<OrganizationUpsert>(const OrganizationUpsert& value);

template <>
VENTURI_EXPORT Result<EdgeUpsert> from_json<EdgeUpsert>(std::string_view text);
template <>
VENTURI_EXPORT std::string to_json<EdgeUpsert>(const EdgeUpsert& value);

template <>
VENTURI_EXPORT Result<UpsertItemResult> from_json<UpsertItemResult>(std::string_view text);
template <>
VENTURI_EXPORT std::string to_json<UpsertItemResult>(const UpsertItemResult& value);

template <>
VENTURI_EXPORT Result<UpsertResult> from_json<UpsertResult>(std::string_view text);
template <>
VENTURI_EXPORT std::string to_json<UpsertResult>(const UpsertResult& value);

template <>
VENTURI_EXPORT Result<DeleteResult> from_json<DeleteResult>(std::string_view text);
template <>
VENTURI_EXPORT std::string to_json<DeleteResult>(const DeleteResult& value);

template <>
VENTURI_EXPORT Result<ServicePage> from_json<ServicePage>(std::string_view text);
template <>
VENTURI_EXPORT std::string to_json<ServicePage>(const ServicePage& value);

template <>
VENTURI_EXPORT Result<IdentityPage> from_json<IdentityPage>(std::string_view text);
template <>
VENTURI_EXPORT std::string to_json<IdentityPage>(const IdentityPage& value);

template <>
VENTURI_EXPORT Result<ProjectPage> from_json<ProjectPage>(std::string_view text);
template <>
VENTURI_EXPORT std::string to_json<ProjectPage>(const ProjectPage& value);

template <>
VENTURI_EXPORT Result<OrganizationPage> from_json<OrganizationPage>(std::string_view text);
template <>
VENTURI_EXPORT std::string to_json<OrganizationPage>(const OrganizationPage& value);

template <>
VENTURI_EXPORT Result<EdgePage> from_json<EdgePage>(std::string_view text);
template <>
VENTURI_EXPORT std::string to_json<EdgePage>(const EdgePage& value);

}  // namespace venturi::inline v1
