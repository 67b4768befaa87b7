// The server of the delivery benchmarks: takes events over HTTP/1.1, counts them, and answers each request with the receipt that
// the contract asks for, one result for each event. One thread, so that it can be pinned to a core of its own.
//
//   event_sink                  prints its port; GET /count answers how many events came; ends with its standard input
//   event_sink --no-batches     answers 404 on the batch path, as a server that has none

#include <netinet/in.h>
#include <netinet/tcp.h>
#include <poll.h>
#include <sys/epoll.h>
#include <sys/socket.h>
#include <unistd.h>
#include <zlib.h>
#include <zstd.h>

#include <array>
#include <charconv>
#include <cstdint>
#include <cstdio>
#include <cstring>
#include <map>
#include <string>
#include <string_view>

namespace {

constexpr std::string_view id_field = R"("event_id":")";
constexpr std::size_t id_size = 36;

std::string unpack(std::string_view coding, std::string_view body) {
    std::string plain(4 * 1024 * 1024, '\0');
    if (coding == "zstd") {
        const std::size_t size = ZSTD_decompress(plain.data(), plain.size(), body.data(), body.size());
        plain.resize(ZSTD_isError(size) != 0 ? 0 : size);
        return plain;
    }
    z_stream stream{};
    inflateInit2(&stream, MAX_WBITS + 16);
    stream.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(body.data()));
    stream.avail_in = static_cast<uInt>(body.size());
    stream.next_out = reinterpret_cast<Bytef*>(plain.data());
    stream.avail_out = static_cast<uInt>(plain.size());
    inflate(&stream, Z_FINISH);
    plain.resize(stream.total_out);
    inflateEnd(&stream);
    return plain;
}

struct Request {
    std::string_view path;
    std::string_view coding;
    std::string_view body;
    std::size_t size = 0;  // on the wire
};

std::string_view header(std::string_view head, std::string_view name) {
    const std::size_t at = head.find(name);
    if (at == std::string_view::npos) return {};
    const std::string_view rest = head.substr(at + name.size());
    return rest.substr(0, rest.find("\r\n"));
}

// False while more bytes are needed.
bool parse(std::string_view bytes, Request& out) {
    const std::size_t end = bytes.find("\r\n\r\n");
    if (end == std::string_view::npos) return false;
    const std::string_view head = bytes.substr(0, end + 2);
    const std::size_t space = head.find(' ') + 1;
    out.path = head.substr(space, head.find(' ', space) - space);
    out.coding = header(head, "\r\nContent-Encoding: ");
    const std::string_view length = header(head, "\r\nContent-Length: ");
    std::size_t body = 0;
    std::from_chars(length.data(), length.data() + length.size(), body);
    out.size = end + 4 + body;
    if (bytes.size() < out.size) return false;
    out.body = bytes.substr(end + 4, body);
    return true;
}

// Where the next event's id begins; 0: there is none.
std::size_t next_id(std::string_view body, std::size_t from) {
    const void* found = memmem(body.data() + from, body.size() - from, id_field.data(), id_field.size());
    if (found == nullptr) return 0;
    return static_cast<std::size_t>(static_cast<const char*>(found) - body.data()) + id_field.size();
}

class Sink {
public:
    explicit Sink(bool batches) : batches_(batches) {}

    int run() {
        const int listener = listen_here();
        watch(listener);
        watch(STDIN_FILENO);
        std::array<epoll_event, 64> ready;
        for (;;) {
            const int count = epoll_wait(epoll_, ready.data(), static_cast<int>(ready.size()), -1);
            for (int i = 0; i < count; ++i) {
                const int file = ready[static_cast<std::size_t>(i)].data.fd;
                if (file == STDIN_FILENO) return 0;
                if (file == listener) accept_one(listener);
                else read_from(file);
            }
        }
    }

private:
    int listen_here() const {
        const int listener = socket(AF_INET, SOCK_STREAM, 0);
        sockaddr_in address{};
        address.sin_family = AF_INET;
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        socklen_t size = sizeof address;
        if (bind(listener, reinterpret_cast<sockaddr*>(&address), size) != 0 || listen(listener, 64) != 0) std::abort();
        getsockname(listener, reinterpret_cast<sockaddr*>(&address), &size);
        std::printf("%d\n", ntohs(address.sin_port));
        std::fflush(stdout);
        return listener;
    }
    void watch(int file) const {
        epoll_event event{};
        event.events = EPOLLIN;
        event.data.fd = file;
        epoll_ctl(epoll_, EPOLL_CTL_ADD, file, &event);
    }
    void accept_one(int listener) const {
        const int file = accept(listener, nullptr, nullptr);
        const int yes = 1;
        setsockopt(file, IPPROTO_TCP, TCP_NODELAY, &yes, sizeof yes);
        watch(file);
    }
    void read_from(int file) {
        std::string& bytes = input_[file];
        const ssize_t got = recv(file, buffer_.data(), buffer_.size(), 0);
        if (got <= 0) {
            input_.erase(file);
            close(file);
            return;
        }
        bytes.append(buffer_.data(), static_cast<std::size_t>(got));
        Request request;
        while (parse(bytes, request)) {
            answer(file, request);
            bytes.erase(0, request.size);
        }
    }
    void answer(int file, const Request& request) {
        if (request.path == "/count") return send_all(file, 200, std::to_string(events_));
        const bool batch = request.path.ends_with("/batch");
        if (batch && !batches_) return send_all(file, 404, R"({"error_code":"NOT_FOUND","title":"","detail":"","status":404})");
        std::string plain;
        if (!request.coding.empty()) plain = unpack(request.coding, request.body);
        const std::string_view body = request.coding.empty() ? request.body : std::string_view{plain};
        if (batch) batch_receipt(body);
        else single_receipt(body);
        send_all(file, 202, receipt_);
    }
    void batch_receipt(std::string_view body) {
        results_.clear();
        std::size_t count = 0;
        for (std::size_t at = 0; (at = next_id(body, at)) != 0; ++count) {
            results_ += count == 0 ? R"({"index":)" : R"(,{"index":)";
            std::array<char, 8> digits;
            results_.append(digits.data(), std::to_chars(digits.data(), digits.data() + digits.size(), count).ptr);
            results_ += R"(,"event_id":")";
            results_ += body.substr(at, id_size);
            results_ += R"(","status":"accepted","invocation_id":"inv_01J8Z4XHCV5N6T7Q8R9S0A1B2C","problem":null})";
        }
        events_ += count;
        receipt_ = R"({"accepted":)" + std::to_string(count) + R"(,"duplicates":0,"rejected":0,"results":[)" + results_ + "]}";
    }
    void single_receipt(std::string_view body) {
        ++events_;
        receipt_ = R"({"event_id":")";
        receipt_ += body.substr(next_id(body, 0), id_size);
        receipt_ += R"(","invocation_id":"inv_01J8Z4XHCV5N6T7Q8R9S0A1B2C","status":"accepted"})";
    }
    void send_all(int file, int status, std::string_view body) {
        answer_ = "HTTP/1.1 " + std::to_string(status) + " X\r\nContent-Type: application/json\r\nContent-Length: " + std::to_string(body.size()) + "\r\n\r\n";
        answer_ += body;
        for (std::string_view left = answer_; !left.empty();) {
            const ssize_t sent = send(file, left.data(), left.size(), MSG_NOSIGNAL);
            if (sent <= 0) return;
            left.remove_prefix(static_cast<std::size_t>(sent));
        }
    }

    const bool batches_;
    const int epoll_ = epoll_create1(0);
    std::map<int, std::string> input_;
    std::string buffer_ = std::string(1024 * 1024, '\0');
    std::string results_, receipt_, answer_;
    std::uint64_t events_ = 0;
};

}  // namespace

int main(int count, char** arguments) {
    const bool batches = !(count > 1 && std::string_view{arguments[1]} == "--no-batches");
    return Sink{batches}.run();
}
