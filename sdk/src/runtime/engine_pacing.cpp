// Engine: calls that wait for their turn under the rate limit. Which one goes when is the pacer's to say.

#include "runtime/engine.hpp"

namespace venturi::inline v1::runtime {

void Engine::take_turn(Call& call) {
    const auto lane = call.flow.operation().route_class;
    if (!settings_.pacing || lane == RouteClass::none) {
        authorise(call);
        return;
    }
    const TimePoint now = clock_->now();
    if (const auto too_long = pacer_.enter(lane, {call.id, call.cost, call.flow.deadline(), now}, now)) {
        advance(call, call.flow.paced_out(*too_long));
        return;
    }
    call.in_line = true;
    run_line(lane);
}

// Lets go whoever may, and comes back when the next one may. A call that ends on the way comes here again from within.
void Engine::run_line(pipeline::Pacer::Lane lane) {
    const auto index = static_cast<std::size_t>(lane);
    if (!settings_.pacing || lane == RouteClass::none || stopping_ || running_.at(index)) return;
    running_.at(index) = true;
    while (auto admitted = pacer_.next(lane, clock_->now())) {
        Call& call = *calls_.at(admitted->call.id);
        call.in_line = false;
        call.ticket = admitted->ticket;
        const auto waited = clock_->now() - admitted->call.since;
        if (waited > waited.zero()) {
            observe::log_paced(watch_.log(), call.flow.operation(), waited);
            if (watch_.hears()) watch_.paced({call.flow.operation().id, to_string(lane), waited});
        }
        authorise(call);
    }
    running_.at(index) = false;
    timers_.remove(std::exchange(turn_timers_.at(index), 0));
    if (const auto turn = pacer_.next_turn(lane, clock_->now())) turn_timers_.at(index) = timers_.add(*turn, index, next_turn);
}

void Engine::settle_turn(Call& call, const TransportOutcome& outcome, pipeline::Moment at) {
    if (!call.ticket) return;
    const auto ticket = *std::exchange(call.ticket, std::nullopt);
    const auto lane = call.flow.operation().route_class;
    const auto* response = std::get_if<TransportResponse>(&outcome);
    if (response == nullptr) {
        pacer_.unanswered(lane, ticket);
        return;
    }
    pacer_.answered(lane, ticket, pipeline::bucket_news(*response, at.wall), at.now);
    if (response->status == 429) dismiss_hopeless(lane);
}

// For a call that ends, or begins to wait, without an answer to what it was admitted for.
void Engine::give_up_turn(Call& call, bool sent) {
    const auto lane = call.flow.operation().route_class;
    if (std::exchange(call.in_line, false)) pacer_.leave(lane, call.id);
    if (!call.ticket) return;
    const auto ticket = *std::exchange(call.ticket, std::nullopt);
    if (sent) pacer_.unanswered(lane, ticket);
    else pacer_.unsent(lane, ticket);
}

void Engine::dismiss_hopeless(pipeline::Pacer::Lane lane) {
    for (const auto& [id, wait] : pacer_.hopeless(lane, clock_->now())) {
        Call& call = *calls_.at(id);
        call.in_line = false;
        advance(call, call.flow.paced_out(wait));
    }
}

}  // namespace venturi::inline v1::runtime
