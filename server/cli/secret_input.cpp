#include "cli/secret_input.hpp"

#include <termios.h>
#include <unistd.h>

#include <iostream>
#include <stdexcept>

namespace venturi::server::cli {
namespace {

/// Typing is not shown while this lives.
class Unseen {
 public:
  Unseen() {
    tcgetattr(STDIN_FILENO, &before_);
    termios silent = before_;
    silent.c_lflag &= ~static_cast<tcflag_t>(ECHO);
    tcsetattr(STDIN_FILENO, TCSAFLUSH, &silent);
  }
  ~Unseen() { tcsetattr(STDIN_FILENO, TCSAFLUSH, &before_); }
  Unseen(const Unseen&) = delete;
  Unseen& operator=(const Unseen&) = delete;

 private:
  termios before_{};
};

std::string read_line() {
  std::string line;
  if (!std::getline(std::cin, line)) throw std::runtime_error("no password was given: it is read from standard input");
  if (line.ends_with('\r')) line.pop_back();
  return line;
}

std::string ask(const char* question) {
  std::cerr << question << std::flush;
  const Unseen unseen;
  std::string line = read_line();
  std::cerr << '\n';
  return line;
}

}  // namespace

std::string Terminal::password() {
  if (isatty(STDIN_FILENO) == 0) return read_line();
  std::string once = ask("Password: ");
  if (ask("Once more: ") != once) throw std::runtime_error("the two passwords differ");
  return once;
}

}  // namespace venturi::server::cli
