// venturi-server: reads the command line, wires the rooms together, and serves until it is told to stop.

#include <cstdlib>
#include <exception>
#include <iostream>
#include <memory>

#include <boost/asio/co_spawn.hpp>
#include <boost/asio/detached.hpp>
#include <boost/asio/redirect_error.hpp>
#include <boost/asio/signal_set.hpp>
#include <spdlog/sinks/stdout_sinks.h>
#include <spdlog/spdlog.h>

#include "cli/command_line.hpp"
#include "cli/instance.hpp"
#include "cli/tenant_create.hpp"
#include "generated/routes.hpp"
#include "handlers/key_ring.hpp"
#include "handlers/sandbox_state.hpp"
#include "http/listener.hpp"
#include "http/sandbox.hpp"
#include "worker/worker.hpp"

namespace venturi::server {

namespace {

std::string origin(const std::string& host, std::uint16_t port) {
  const bool v6 = host.find(':') != std::string::npos;
  return "http://" + (v6 ? '[' + host + ']' : host) + ':' + std::to_string(port);
}

std::vector<std::unique_ptr<storage::Reader>> open_readers(storage::Store& store, unsigned count) {
  std::vector<std::unique_ptr<storage::Reader>> readers;
  while (readers.size() < count) readers.push_back(store.reader());
  return readers;
}

/// None in production. Its clock stands as it stood when the instance stopped, before anything else looks at it.
std::unique_ptr<Sandbox> open_sandbox(cli::Instance& instance) {
  if (!instance.sandbox()) return nullptr;
  std::unique_ptr<Sandbox> sandbox(new Sandbox{*instance.sandbox_clock, domain::FaultTable(instance.random), routes()});
  load_sandbox(*sandbox, *instance.store.reader());
  return sandbox;
}

/// How stage B behaves for a tenant; none in production, where it is up.
std::function<domain::StageB(const domain::TenantId&)> engine_of(const Sandbox* sandbox) {
  if (sandbox == nullptr) return nullptr;
  return [sandbox](const domain::TenantId& tenant) { return sandbox->engines.of(tenant); };
}

/// Makes the next signing key in time, on a thread that may wait for the database.
class Upkeep {
 public:
  Upkeep(asio::io_context& io, ReaderPool& readers, cli::Instance& instance, spdlog::logger& log)
      : timer_(io), readers_(readers), instance_(instance), log_(log) {}

  Task<void> run() {
    while (!stopped_) {
      timer_.expires_after(std::chrono::minutes(10));
      boost::system::error_code ignored;
      co_await timer_.async_wait(asio::redirect_error(use_task, ignored));
      if (!stopped_) co_await refresh();
    }
  }
  void stop() {
    stopped_ = true;
    timer_.cancel();
  }

 private:
  Task<void> refresh() {
    try {
      co_await readers_.run([&](storage::Reader&) {
        refresh_signing_keys(instance_.store, instance_.keys, instance_.clock);
        return true;
      });
    } catch (const std::exception& error) {
      log_.error("signing keys were not refreshed: {}", error.what());
    }
  }

  Timer timer_;
  ReaderPool& readers_;
  cli::Instance& instance_;
  spdlog::logger& log_;
  bool stopped_ = false;
};

int serve(const cli::Serve& options) {
  const auto log = spdlog::stderr_logger_mt("venturi");
  cli::Instance instance(options.data, options.sandbox ? storage::World::sandbox : storage::World::production);
  const auto sandbox = open_sandbox(instance);
  refresh_signing_keys(instance.store, instance.keys, instance.clock);

  asio::io_context io{1};
  auto acceptor = bind(io, options.host, options.port);
  const auto here = origin(options.host, acceptor.local_endpoint().port());
  const Config config{options.public_url.empty() ? here : options.public_url, std::string(cli::server_version()), instance.sandbox()};
  domain::RateLimiter limiter(instance.clock, options.rate_limits);
  const Services services{instance.clock, config, instance.keys, instance.cursors, limiter, instance.ids, sandbox.get()};
  domain::Authenticator authenticator(config.public_url, instance.keys.signing(), instance.clock, {config.sandbox},
                                      &instance.store.credential_epoch());
  authenticator.on_use([&](const domain::TenantId& tenant, domain::KeyKind, const domain::Ulid& id, domain::Time at) {
    // Losing one of these costs nothing but the accuracy of `last_used_at`.
    static_cast<void>(instance.store.submit([=](storage::Writer& writer) { writer.note_key_use(tenant, id, at); },
                                            [](std::exception_ptr) noexcept {}));
  });
  ReaderPool readers(open_readers(instance.store, options.readers));
  Dispatcher dispatcher(routes(), services, authenticator, readers, instance.store, *log);
  Listener listener(io, std::move(acceptor), dispatcher, *log);
  worker::Worker worker(instance.store, instance.clock,
                        {.ids = {config.sandbox}, .engine = engine_of(sandbox.get()), .warn = [&](std::string_view text) { log->warn("worker: {}", text); }});
  if (sandbox) {
    const ClockWork work{[&] { worker.catch_up(); }, [&] {
                           refresh_signing_keys(instance.store, instance.keys, instance.clock);
                           worker.sweep_now();
                         }};
    sandbox->settle = [&, work](const domain::TenantId& tenant, storage::Reader& reader) { settle_sandbox(*sandbox, tenant, reader, work); };
  }
  Upkeep upkeep(io, readers, instance, *log);
  asio::basic_signal_set<Executor> signals(io, SIGTERM, SIGINT);
  signals.async_wait([&](boost::system::error_code, int) {
    listener.stop();
    upkeep.stop();
    signals.clear();  // the next signal ends the process at once
  });

  asio::co_spawn(io, upkeep.run(), asio::detached);
  worker.start();
  listener.start();
  std::cout << "venturi-server ready at " << here << '\n' << std::flush;
  io.run();
  return EXIT_SUCCESS;
}

int run(const cli::Command& command) {
  if (const auto* done = std::get_if<cli::Done>(&command)) return done->exit_code;
  if (const auto* create = std::get_if<cli::TenantCreate>(&command)) return cli::run_tenant_create(*create, std::cout, std::cerr);
  if (const auto* grant = std::get_if<cli::PartnerGrant>(&command)) return cli::run_partner_grant(*grant, std::cout, std::cerr);
  return serve(std::get<cli::Serve>(command));
}

}  // namespace

}  // namespace venturi::server

int main(int argc, char** argv) {
  try {
    return venturi::server::run(venturi::server::cli::parse_command_line(argc, argv, std::cout, std::cerr));
  } catch (const std::exception& error) {
    std::cerr << "venturi-server: " << error.what() << '\n';
    return EXIT_FAILURE;
  }
}
