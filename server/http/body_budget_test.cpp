#include "http/body_budget.hpp"

#include <doctest/doctest.h>

#include <vector>

using venturi::server::BodyBudget;

TEST_CASE("bodies are counted as they grow, and given back when their request ends") {
  BodyBudget budget(1000);
  {
    BodyBudget::Hold one(budget, "a");
    CHECK(one.grow_to(100));
    CHECK(one.grow_to(40));  // it never shrinks
    CHECK(one.grow_to(200));
    CHECK(budget.held() == 200);
    const BodyBudget::Hold moved = std::move(one);
    CHECK(moved);
    CHECK_FALSE(one);
    CHECK(budget.held() == 200);
  }
  CHECK(budget.held() == 0);
}

TEST_CASE("one owner has a quarter at most, however many requests, and the others their part") {
  BodyBudget budget(1000);
  std::vector<BodyBudget::Hold> greedy;
  for (int i = 0; i < 5; ++i) greedy.emplace_back(budget, "greedy");
  for (int i = 0; i < 5; ++i) CHECK(greedy[static_cast<std::size_t>(i)].grow_to(60) == (i < 4));
  CHECK(greedy[4].fits(10));
  CHECK_FALSE(greedy[4].fits(11));
  BodyBudget::Hold other(budget, "other");
  CHECK(other.grow_to(250));
  CHECK_FALSE(other.grow_to(251));
  greedy.clear();
  CHECK(budget.held() == 250);
}

TEST_CASE("all of them together have no more than there is, and a refusal changes nothing") {
  BodyBudget budget(1000);
  std::vector<BodyBudget::Hold> holds;
  for (const char* owner : {"a", "b", "c", "d", "e"}) holds.emplace_back(budget, owner);
  for (std::size_t i = 0; i < 4; ++i) CHECK(holds[i].grow_to(250));
  CHECK_FALSE(holds[4].grow_to(1));
  CHECK(budget.held() == 1000);
  holds[0] = {};
  CHECK(holds[4].grow_to(250));
}
