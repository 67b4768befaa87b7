#pragma once

/// @file
/// The client. Include this one header to have everything that an application needs.

#include <memory>

#include "venturi/api_errors.hpp"
#include "venturi/call.hpp"
#include "venturi/call_options.hpp"
#include "venturi/config.hpp"
#include "venturi/emitter.hpp"
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

    /// The client's emitter, which sends on the client's own thread, connections and credential:
    ///
    ///     client.emitter().emit({.provider = "openai", .requested_model = "gpt-4o", .input_tokens = 1200});
    ///
    /// The first call opens it, with these options; later calls give the same one, and theirs do not count. The reference is valid
    /// as long as the client is, also where that is moved. It may be closed before the client, which goes on; the client's close()
    /// closes it first, so that what was emitted is sent or spooled. On a closed client every event is dropped and counted.
    Emitter& emitter(const EmitterOptions& options = {});

    /// Ends the client: the emitter, if there is one, is closed, which may take its exit_timeout; calls in flight are cancelled,
    /// the thread is joined. Later calls fail. May be repeated.
    void close() noexcept;

private:
    struct Emitting;
    Venturi(std::shared_ptr<runtime::Core> core, Config config);

    std::unique_ptr<Emitting> emitting_;
};

}  // namespace venturi::inline v1
