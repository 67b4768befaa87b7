// venturi-server: reads the command line, wires the rooms together, and serves until it is told to stop.

#include <cstdlib>
#include <exception>
#include <fstream>
#include <iostream>
#include <memory>
#include <utility>

#include <boost/asio/co_spawn.hpp>
#include <boost/asio/detached.hpp>
#include <boost/asio/redirect_error.hpp>
#include <boost/asio/signal_set.hpp>
#include <spdlog/sinks/stdout_sinks.h>
#include <spdlog/spdlog.h>

#include "cli/audit_verify.hpp"
#include "cli/command_line.hpp"
#include "cli/instance.hpp"
#include "cli/tenant_create.hpp"
#include "generated/routes.hpp"
#include "handlers/key_ring.hpp"
#include "handlers/sandbox_state.hpp"
#include "http/hot_answers.hpp"
#include "http/listener.hpp"
#include "http/metrics.hpp"
#include "http/pages.hpp"
#include "http/sandbox.hpp"
#include "http/supervisor.hpp"
#include "web/routes.hpp"
#include "web/sign_in.hpp"
#include "worker/worker.hpp"

namespace venturi::server {

namespace {

std::string origin(const std::string& host, std::uint16_t port, bool tls) {
  const bool v6 = host.find(':') != std::string::npos;
  return (tls ? "https://" : "http://") + (v6 ? '[' + host + ']' : host) + ':' + std::to_string(port);
}

std::vector<std::unique_ptr<storage::Reader>> open_readers(storage::Store& store, unsigned count) {
  std::vector<std::unique_ptr<storage::Reader>> readers;
  while (readers.size() < count) readers.push_back(store.reader());
  return readers;
}

/// Threads for people who sign in: each may hold the memory of one password's hash, so that this also bounds what logins can take.
constexpr unsigned page_threads = 2;

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

/// The file's first line. Throws where there is none that could not be guessed.
std::optional<std::string> operator_token(const std::filesystem::path& file) {
  if (file.empty()) return std::nullopt;
  constexpr std::size_t least = 16;
  std::string token;
  std::ifstream in(file);
  if (!std::getline(in, token) || token.size() < least)
    throw std::runtime_error("the operator token in " + file.string() + " must be a line of at least " + std::to_string(least) + " characters");
  return token;
}

ListenerOptions listener_options(const cli::Serve& options, Tls* tls, Metrics& metrics) {
  ListenerOptions out{options.limits, {}, false, tls, &metrics};
  for (const auto& text : options.exposure.proxies) {
    const auto network = Network::parse(text);
    if (!network) throw std::runtime_error("--behind-proxy: " + text + " is neither an address nor a network such as 10.0.0.0/8");
    out.proxies.push_back(*network);
  }
  out.only_proxies = tls == nullptr && !out.proxies.empty() && !options.exposure.plain_http;
  return out;
}

/// Descriptors for the connections that are allowed, for answers that are kept, and some for files.
void make_room_for(std::size_t connections, std::size_t answers, spdlog::logger& log) {
  constexpr std::size_t others = 100;
  const auto limit = raise_descriptor_limit();
  if (limit < connections + answers + others)
    log.warn("the system lets this process open {} files, too few for {} connections: raise it (LimitNOFILE), or lower --limit connections", limit, connections);
}

/// A renewed certificate needs no restart.
Task<void> reload_on(asio::basic_signal_set<Executor>& hangup, Tls* tls, spdlog::logger& log) {
  while (true) {
    boost::system::error_code error;
    co_await hangup.async_wait(asio::redirect_error(use_task, error));
    if (error) co_return;
    try {
      if (tls != nullptr) tls->reload();
      log.info("SIGHUP: {}", tls != nullptr ? "the certificate was read again" : "there is nothing to read again");
    } catch (const TlsError& failure) {
      log.error("SIGHUP: {}; the former certificate stays", failure.what());
    }
  }
}

int serve(const cli::Serve& options) {
  const auto log = spdlog::stderr_logger_mt("venturi");
  log->set_level(spdlog::level::from_str(options.log_level));
  make_room_for(options.limits.max_connections, HotAnswers::most_files(options.limits.answer_cache_bytes), *log);
  std::optional<Tls> tls;
  if (options.exposure.tls()) tls.emplace(options.exposure.tls_certificate, options.exposure.tls_key);
  cli::Instance instance(options.data, options.sandbox ? storage::World::sandbox : storage::World::production);
  const auto sandbox = open_sandbox(instance);
  refresh_signing_keys(instance.store, instance.keys, instance.clock);

  asio::io_context io{1};
  auto acceptor = bind(io, options.host, options.port);
  const auto here = origin(options.host, acceptor.local_endpoint().port(), tls.has_value());
  const Config config{options.public_url.empty() ? here : options.public_url, std::string(cli::server_version()), instance.sandbox(),
                      options.regions};
  domain::RateLimiter limiter(instance.clock, options.rate_limits), addresses(instance.system_clock, options.rate_limits);
  HotAnswers hot_answers(instance.store.clock_watch(), instance.clock, options.limits.answer_cache_bytes);
  Metrics metrics({instance.store, limiter, config.version, &hot_answers}, operator_token(options.operator_token));
  Services services{instance.clock, config, instance.keys, instance.cursors, limiter, instance.ids, sandbox.get(), &metrics, &instance.store};
  domain::Authenticator authenticator(config.public_url, instance.keys.signing(), instance.clock, {config.sandbox},
                                      &instance.store.credential_epoch());
  authenticator.on_use([&](const domain::TenantId& tenant, domain::KeyKind, const domain::Ulid& id, domain::Time at) {
    // Losing one of these costs nothing but the accuracy of `last_used_at`.
    static_cast<void>(instance.store.submit([=](storage::Writer& writer) { writer.note_key_use(tenant, id, at); },
                                            [](std::exception_ptr) noexcept {}));
  });
  ReaderPool readers(open_readers(instance.store, options.readers));
  ReaderPool page_readers(open_readers(instance.store, page_threads));
  web::SignIn sign_in(services, instance.store);
  Pages pages{page_readers, [&](const PageCall& call) { return sign_in.answer(call); }, web::problem_page};
  services.pages = &pages;
  if (options.limits.answer_cache_bytes > 0) services.hot_answers = &hot_answers;
  const auto all_routes = web::with_pages(routes());
  Dispatcher dispatcher(all_routes, services, authenticator, readers, instance.store, addresses, *log);
  Listener listener(io, std::move(acceptor), dispatcher, *log, listener_options(options, tls ? &*tls : nullptr, metrics));
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
  asio::basic_signal_set<Executor> signals(io, SIGTERM, SIGINT), hangup(io, SIGHUP);
  const auto stop = [&] {
    metrics.stop();  // /readyz first, so that no balancer sends more
    notify_supervisor("STOPPING=1");
    listener.stop();
    upkeep.stop();
    hangup.cancel();
    signals.cancel();
    signals.clear();  // the next signal ends the process at once
  };
  signals.async_wait([&](boost::system::error_code error, int) {
    if (!error) stop();
  });
  bool outdated = false;
  instance.store.on_schema_moved([&](const storage::SchemaError& why) {
    asio::post(io, [&, text = std::string(why.what())] {
      if (std::exchange(outdated, true)) return;
      log->critical("{}; this one stops", text);
      stop();
    });
  });

  asio::co_spawn(io, upkeep.run(), asio::detached);
  asio::co_spawn(io, reload_on(hangup, tls ? &*tls : nullptr, *log), asio::detached);
  worker.start();
  listener.start();
  std::cout << "venturi-server ready at " << here << '\n' << std::flush;
  notify_supervisor("READY=1");
  io.run();
  instance.store.on_schema_moved(nullptr);
  return outdated ? EXIT_FAILURE : EXIT_SUCCESS;
}

int run(const cli::Command& command) {
  if (const auto* done = std::get_if<cli::Done>(&command)) return done->exit_code;
  if (const auto* verify = std::get_if<cli::AuditVerify>(&command)) return cli::run_audit_verify(*verify, std::cout, std::cerr);
  if (const auto* create = std::get_if<cli::TenantCreate>(&command)) return cli::run_tenant_create(*create, std::cout, std::cerr);
  if (const auto* grant = std::get_if<cli::PartnerGrant>(&command)) return cli::run_partner_grant(*grant, std::cout, std::cerr);
  if (const auto* person = std::get_if<cli::PersonCommand>(&command)) return cli::run_person(*person, cli::Terminal{}, std::cout, std::cerr);
  if (const auto* keys = std::get_if<cli::KeyCommand>(&command)) return cli::run_keys(*keys, std::cout, std::cerr);
  if (const auto* seeding = std::get_if<cli::SandboxSeeding>(&command)) return cli::run_sandbox_seed(*seeding, std::cout, std::cerr);
  if (const auto* truth = std::get_if<cli::SandboxTruth>(&command)) return cli::run_sandbox_truth(*truth, std::cout, std::cerr);
  const auto& options = std::get<cli::Serve>(command);
  if (options.seeding) {
    if (const int code = cli::prepare_sandbox(*options.seeding, std::cout, std::cerr); code != 0) return code;
  }
  return serve(options);
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
