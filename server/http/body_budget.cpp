#include "http/body_budget.hpp"

namespace venturi::server {

BodyBudget::Hold::Hold(BodyBudget& budget, const std::string& owner) : budget_(&budget), share_(&*budget.shares_.try_emplace(owner).first) {
  ++share_->second.holds;
}

BodyBudget::Hold& BodyBudget::Hold::operator=(Hold&& other) noexcept {
  if (this == &other) return *this;
  end();
  budget_ = std::exchange(other.budget_, nullptr);
  share_ = other.share_;
  bytes_ = std::exchange(other.bytes_, 0);
  return *this;
}

bool BodyBudget::Hold::fits(std::size_t bytes) const noexcept {
  if (bytes <= bytes_) return true;
  const auto more = bytes - bytes_;
  return more <= budget_->most_ - budget_->held_ && share_->second.bytes + more <= budget_->most_each_;
}

bool BodyBudget::Hold::grow_to(std::size_t bytes) noexcept {
  if (bytes <= bytes_) return true;
  if (!fits(bytes)) return false;
  budget_->held_ += bytes - bytes_;
  share_->second.bytes += bytes - bytes_;
  bytes_ = bytes;
  return true;
}

void BodyBudget::Hold::end() noexcept {
  if (budget_ == nullptr) return;
  budget_->held_ -= bytes_;
  share_->second.bytes -= bytes_;
  if (--share_->second.holds == 0) budget_->shares_.erase(budget_->shares_.find(share_->first));
  budget_ = nullptr;
}

}  // namespace venturi::server
