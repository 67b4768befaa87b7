#pragma once
// The way of an event from JavaScript into the core's ring: memory that both see, and a function without arguments.
//
// Reading an object's members through Node-API costs some 50 ns each. So lib/event_writer.ts writes an event's fields into an
// ArrayBuffer, by numbers that the generator gives to both sides, and rings here once. Layout:
//
//   int32     how many entries there are (and four bytes that nobody reads)
//   double[]  for each entry its number, or its text's length in bytes
//   int32[]   for each entry its field
//   slots     for each field 64 bytes, where its text is as long as the next event has the same: most texts repeat
//   texts     what fits into no slot, one after the other in the entries' order; their fields are larger by `in_texts`

#include <napi.h>

#include <cstddef>
#include <cstdint>
#include <memory>
#include <vector>

#include "bridge/bridge.hpp"
#include "generated/event_fields.hpp"

namespace venturi::node {

class EventPort {
public:
    // → { buffer: ArrayBuffer, capacity, emit() }: the memory, how many entries it has room for, and the function that emits what is
    // in it: false where the event was dropped.
    static Napi::Object open(Napi::Env env, std::shared_ptr<bridge::Client> client, std::size_t text_bytes);

private:
    static constexpr std::size_t capacity = 256;
    static constexpr std::size_t slot_size = 64;
    static constexpr std::size_t numbers_at = 8;
    static constexpr std::size_t fields_at = numbers_at + capacity * sizeof(double);
    static constexpr std::size_t slots_at = fields_at + capacity * sizeof(std::int32_t);
    static constexpr std::size_t texts_at = slots_at + event_fields * slot_size;
    static constexpr std::int32_t in_texts = 1024;
    static constexpr std::int32_t label_name = 2 * in_texts - 2;
    static constexpr std::int32_t label_value = 2 * in_texts - 1;

    static napi_value emit(napi_env env, napi_callback_info info);
    bool emit() noexcept;

    std::shared_ptr<bridge::Client> client_;
    Napi::Reference<Napi::ArrayBuffer> buffer_;  // keeps the memory
    const std::byte* memory_ = nullptr;
    std::size_t size_ = 0;
    std::vector<bridge::EventLabel> labels_;
};

}  // namespace venturi::node
