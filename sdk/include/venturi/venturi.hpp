#pragma once

/// @file
/// The client. Include this one header to have everything that an application needs.

#include <memory>

#include "venturi/api_errors.hpp"
#include "venturi/call.hpp"
#include "venturi/call_options.hpp"
#include "venturi/config.hpp"
#include "venturi/error.hpp"
#include "venturi/export.hpp"
#include "venturi/items.hpp"
#include "venturi/metrics.hpp"
#include "venturi/resources/accessors.hpp"
#include "venturi/result.hpp"
#include "venturi/types.hpp"
#include "venturi/uuid.hpp"

namespace venturi::inline v1 {

/// A client of one Venturi instance: one event loop on one thread, one connection pool, one token. Make one and keep it.
///
///     venturi::Venturi client;                                                   // from the environment
///     for (const auto& record : client.attribution().list({.sort = "-cost_usd"}))
///         std::cout << record.id << ' ' << record.cost_usd.value_or(0) << '\n';
///
/// The resources (`attribution()`, `budgets()`, …) are small handles; copy them freely. Destroying the client, or close(),
/// fails the calls still in flight with ErrorKind::cancelled.
///
/// Thread-safety: all members may be called from any number of threads. After a fork the child needs a client of its own.
class VENTURI_EXPORT Venturi : public ResourceAccessors {
public:
    /// From the environment, as Config::from_environment(). @throws ConfigError
    Venturi();
    /// @throws ConfigError where the configuration cannot work; the message names the field.
    explicit Venturi(Config config);
    ~Venturi();
    Venturi(Venturi&&) noexcept;
    Venturi& operator=(Venturi&&) noexcept;

    /// As the constructors, with the error as a value.
    static Result<Venturi> open();
    static Result<Venturi> open(Config config);

    /// Ends the client: calls in flight are cancelled, the thread is joined. Later calls fail. May be repeated.
    void close() noexcept;

private:
    explicit Venturi(std::shared_ptr<runtime::Core> core);
};

}  // namespace venturi::inline v1
