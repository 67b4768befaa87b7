#include "event_port.hpp"

#include <algorithm>
#include <cstring>
#include <string_view>

namespace venturi::node {

Napi::Object EventPort::open(Napi::Env env, std::shared_ptr<bridge::Client> client, std::size_t text_bytes) {
    auto port = std::make_unique<EventPort>();
    auto buffer = Napi::ArrayBuffer::New(env, texts_at + text_bytes);
    port->client_ = std::move(client);
    port->buffer_ = Napi::Persistent(buffer);
    port->memory_ = static_cast<const std::byte*>(buffer.Data());
    port->size_ = buffer.ByteLength();
    port->labels_.reserve(capacity);

    napi_value function = nullptr;
    NAPI_THROW_IF_FAILED(env, napi_create_function(env, "emit", NAPI_AUTO_LENGTH, &EventPort::emit, port.get(), &function), Napi::Object());
    auto release = [](napi_env, void* data, void*) { delete static_cast<EventPort*>(data); };
    NAPI_THROW_IF_FAILED(env, napi_add_finalizer(env, function, port.get(), release, nullptr, nullptr), Napi::Object());
    port.release();

    auto opened = Napi::Object::New(env);
    opened["buffer"] = buffer;
    opened["capacity"] = Napi::Number::New(env, static_cast<double>(capacity));
    opened["slots"] = Napi::Number::New(env, static_cast<double>(event_fields));
    opened["emit"] = Napi::Function(env, function);
    return opened;
}

// Without node-addon-api: its wrapper would cost as much again.
napi_value EventPort::emit(napi_env env, napi_callback_info info) {
    void* data = nullptr;
    napi_value taken = nullptr;
    napi_get_cb_info(env, info, nullptr, nullptr, nullptr, &data);
    napi_get_boolean(env, static_cast<EventPort*>(data)->emit(), &taken);
    return taken;
}

bool EventPort::emit() noexcept {
    std::int32_t count = 0;
    std::memcpy(&count, memory_, sizeof count);
    count = std::clamp(count, 0, static_cast<std::int32_t>(capacity));
    const auto* numbers = reinterpret_cast<const double*>(memory_ + numbers_at);
    const auto* fields = reinterpret_cast<const std::int32_t*>(memory_ + fields_at);
    const auto* slots = reinterpret_cast<const char*>(memory_ + slots_at);
    const auto* text = reinterpret_cast<const char*>(memory_ + texts_at);
    std::size_t left = size_ - texts_at;

    EventParts parts;
    labels_.clear();
    for (std::int32_t i = 0; i < count; ++i) {
        const std::int32_t field = fields[i];
        if (field < in_texts) {
            // Of a number this is no text, and nobody takes it for one.
            const auto size = numbers[i] >= 0 && numbers[i] <= slot_size ? static_cast<std::size_t>(numbers[i]) : 0;
            set_field(parts, field, numbers[i], {slots + static_cast<std::size_t>(field) * slot_size, size});
            continue;
        }
        const auto size = std::min(static_cast<std::size_t>(numbers[i]), left);
        const std::string_view value(text, size);
        text += size;
        left -= size;
        if (field == label_name) labels_.push_back({value, {}});
        else if (field == label_value && !labels_.empty()) labels_.back().value = value;
        else set_field(parts, field - in_texts, 0, value);
    }
    parts.event.labels = labels_;
    return client_->emit(parts.event);
}

}  // namespace venturi::node
