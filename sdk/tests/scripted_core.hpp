#pragma once
// A core without network or thread, put in at link time: it keeps what was submitted and answers when told to. What is
// tested with it is the typed face and the generated code above the core.

#include <deque>
#include <memory>
#include <string>
#include <vector>

#include "runtime/core.hpp"

namespace venturi::inline v1::runtime {

class Engine {
public:
    struct Submitted {
        EncodedRequest request;
        CallOptions options;
        Completion done;
    };

    std::vector<Submitted> submitted;
    std::vector<CallId> cancelled;
    // Answers given at once, in order; with none left, calls stay open until the test completes them.
    std::deque<Result<Reply>> answers;
};

// A core and the script behind it.
struct Scripted {
    std::shared_ptr<Core> core;
    std::shared_ptr<Engine> engine;

    Scripted();
    void answer(std::string body, int status = 200);
    const EncodedRequest& request(std::size_t index) const { return engine->submitted.at(index).request; }
};

}  // namespace venturi::inline v1::runtime
