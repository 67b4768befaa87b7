#pragma once
// A client as Python sees it.

#include <pybind11/pybind11.h>

#include <functional>
#include <memory>
#include <optional>
#include <string>

#include "bridge/bridge.hpp"
#include "call.hpp"
#include "convert.hpp"
#include "drops.hpp"
#include "emitter_settings.hpp"
#include "exports.hpp"
#include "flushes.hpp"
#include "pager.hpp"
#include "records/module.hpp"

namespace venturi::python {

class Client {
public:
    // Throws venturi._native.Failure where the client cannot be set up like this.
    explicit Client(const py::dict& given);
    ~Client();
    Client(const Client&) = delete;
    Client& operator=(const Client&) = delete;

    Call submit(std::string operation, Pairs path, Pairs query, std::string body, const py::dict& options, std::shared_ptr<Completions> completions);
    Pager pager(std::string operation, Pairs path, Pairs query, const py::dict& options);
    // None where the list's items are not hot. `ahead`: the next page is fetched before it is asked for.
    std::optional<Records> records(std::string operation, Pairs path, Pairs query, const py::dict& options, bool ahead);
    py::object arrow(std::string operation, Pairs path, Pairs query, const py::dict& options);
    ExportCall wait_for_export(std::string job_id, const py::dict& options, std::shared_ptr<Completions> completions);
    ExportCall download_export(std::string job, std::string path, const py::dict& options, std::shared_ptr<Completions> completions);
    std::string metrics_text();
    // False where the event was dropped, which is counted; also where a forked child cannot open a client.
    bool emit(const bridge::Event& event) noexcept;
    // Waits on a thread of its own, so that signals, and an event loop, are heard meanwhile. Its status is 1 where the server has
    // answered for everything in time, else 0.
    Call flush(double seconds, std::shared_ptr<Completions> completions);
    py::dict emit_stats();
    // What was given up since the last time; nothing where there are drops().
    py::list take_drops();
    // Of a client that was given an on_drop, and else null: where all that this process gives up is to be had. It ends with the client.
    std::shared_ptr<Drops> drops() const { return drops_; }
    // The flushes that run are answered when it returns.
    void close();

    // In the child of a fork: what the parent opened is left alone for ever, and the next use opens a client of this process.
    void forked();

    // What exists of it in this process: null in a forked child that has not used it, where there is nothing to end.
    std::shared_ptr<bridge::Client> existing() const { return client_; }

private:
    // Throws venturi._native.Failure where a forked child cannot open its own.
    const std::shared_ptr<bridge::Client>& core();
    void open();
    // After a fork the thread that tells on_drop is started with the core, by venturi._life: within the fork Python's threads are not usable yet.
    void watch_again() noexcept;
    std::function<void()> drops_waiting() const;

    const bridge::Settings settings_;
    const EmitterSettings emitter_;
    std::shared_ptr<Drops> drops_;
    std::shared_ptr<bridge::Client> client_;
    std::shared_ptr<Flushes> flushes_ = std::make_shared<Flushes>();
    bool closed_ = false;
    bool forked_ = false;  // and the core was not opened since
};

void add_client(py::module_& m);

}  // namespace venturi::python
