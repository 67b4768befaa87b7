#pragma once
// The body of a call that may be as large as a disk. Unlike a BodySink, which is one attempt's, it lives as long as the
// call and goes on where the attempt before was cut off.
//
// Threads: these members are called on the core's thread.

#include <cstdint>

#include "venturi/transport.hpp"

namespace venturi::inline v1::runtime {

class BodyStream : public BodySink {
public:
    // What the next attempt asks for: Range and If-Range, or nothing for the whole body.
    virtual Headers range() const = 0;

    // How many bytes of the body write() was given so far.
    virtual std::uint64_t received() const = 0;

    // The furthest place of the body that write() came to. A server that begins anew each time does not move it.
    virtual std::uint64_t furthest() const = 0;

    // Whether that was all, so that it does not matter if the connection breaks now.
    virtual bool complete() const = 0;
};

}  // namespace venturi::inline v1::runtime
