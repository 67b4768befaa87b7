#pragma once
/// How the lists of API keys, ingestion keys and OAuth clients are walked: by id. What was revoked before the watermark is passed over.

#include "domain/accounts.hpp"
#include "storage/walk.hpp"

namespace venturi::server::storage {

inline constexpr std::string_view not_revoked = "created_seq <= ? AND (revoked_seq IS NULL OR revoked_seq > ?)";

inline constexpr WalkColumn api_key_walk_columns[] = {{{"id", "id", Kept::id, false, domain::prefix::api_key}, "access_keys_by_kind", true}};
inline constexpr WalkColumn ingestion_key_walk_columns[] = {{{"id", "id", Kept::id, false, domain::prefix::ingestion_key}, "access_keys_by_kind", true}};
inline constexpr WalkColumn client_walk_columns[] = {
    {{"id", "id", Kept::id, false, domain::prefix::oauth_client}, "sqlite_autoindex_oauth_clients_1", true}};  // the primary key

static_assert(domain::KeyKind::api == domain::KeyKind{0} && domain::KeyKind::ingestion == domain::KeyKind{1});
inline constexpr WalkTable api_key_walk{"access_keys", not_revoked, api_key_walk_columns, {&api_key_walk_columns[0].column, 1}, "kind = 0"};
inline constexpr WalkTable ingestion_key_walk{"access_keys", not_revoked, ingestion_key_walk_columns, {&ingestion_key_walk_columns[0].column, 1}, "kind = 1"};
inline constexpr WalkTable client_walk{"oauth_clients", not_revoked, client_walk_columns, {&client_walk_columns[0].column, 1}};

}  // namespace venturi::server::storage
