// Between the process and what runs it: the service manager's notifications, and how many descriptors there may be.
#pragma once

#include <cstddef>
#include <string_view>

namespace venturi::server {

/// Tells systemd about a change of state (sd_notify(3)): `READY=1`, `STOPPING=1`, `STATUS=…`. Does nothing where no service manager
/// listens, that is without NOTIFY_SOCKET. What cannot be told is not worth failing for.
void notify_supervisor(std::string_view state) noexcept;

/// Raises the limit of open descriptors as far as the system lets this process; gives what it is then.
std::size_t raise_descriptor_limit() noexcept;

}  // namespace venturi::server
