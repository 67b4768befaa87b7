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
#include "venturi/export_job.hpp"
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
    /// From this configuration.
    static Result<Venturi> open(Config config);

    /// The client's emitter, which sends on the client's own thread, connections and credential:
    ///
    ///     client.emitter().emit({.provider = "openai", .requested_model = "gpt-4o", .input_tokens = 1200});
    ///
    /// The first call opens it, with these options; later calls give the same one, and theirs do not count. The reference is valid
    /// as long as the client is, also where that is moved. It may be closed before the client, which goes on; the client's close()
    /// closes it first, so that what was emitted is sent or spooled. On a closed client every event is dropped and counted.
    Emitter& emitter(const EmitterOptions& options = {});

    /// Waits until an export's job is completed: reads it at once and then as often as the server asks (Retry-After), or
    /// else after waits that grow from half a second to ten, with jitter. The job that it gives has a fresh `result_url`.
    ///
    ///     auto job = client.exports().create({.format = ExportFormat::focus, .period = may}).value();
    ///     job = client.wait_for(job, {.timeout = 10min}).value();
    ///     client.download(job, *job.file_name).value();
    ///
    /// Reads that fail in passing (network, 5xx, rate limit) do not end the wait. What does: ApiError of the class that fits
    /// the job's own error code where it failed (ResidencyBlockedError, say), GoneError where its file has expired,
    /// TimeoutError, CancelledError, and any error that reading the job cannot recover from.
    Call<ExportJob> wait_for(const ExportJob& job, WaitOptions options = {}) const;

    /// Downloads the file of a completed job to `path`: it grows in `<path>.part` beside it and gets its name only when it is
    /// whole, on disk and of the SHA-256 that the job states; a file of that name is replaced. Permissions are what the
    /// umask leaves. A part that an earlier try left behind, in whatever process, is gone on with; one try at a time.
    ///
    /// A broken connection is taken up again where it broke, under the client's retry policy counted from the last byte
    /// that came; a URL that has expired is replaced by reading the job. Redirects are not followed, and the URL's host is
    /// sent no credential of the client's. Whatever the file's size, the download needs about 2 MiB of memory, and a
    /// thread of its own, on which callbacks of the call run too.
    ///
    /// Errors besides those of reading the job: FileError (the part stays), DecodeError where the bytes are not those that
    /// the job describes (the part is removed), ConfigError where the job is not completed or has no usable URL.
    Call<void> download(const ExportJob& job, const std::string& path, DownloadOptions options = {}) const;

    /// Ends the client: the emitter, if there is one, is closed, which may take its exit_timeout; calls in flight are cancelled,
    /// the thread is joined. Later calls fail. May be repeated.
    void close() noexcept;

private:
    struct Emitting;
    Venturi(std::shared_ptr<runtime::Core> core, Config config);

    std::unique_ptr<Emitting> emitting_;
};

}  // namespace venturi::inline v1
