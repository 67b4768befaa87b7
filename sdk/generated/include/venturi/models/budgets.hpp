// Generated from codegen/contract by `make generate`. Do not edit.
#pragma once

#include "venturi/types.hpp"
#include "venturi/models/common.hpp"

namespace venturi::inline v1 {

/// What a budget limits.
enum class BudgetScopeType : std::uint8_t {
    /// An organization with everything below it.
    organization,
    /// One team.
    team,
    /// One project.
    project,
    /// All organizations with one cost centre code.
    cost_centre,
};
/// As on the wire.
VENTURI_EXPORT std::string_view to_string(BudgetScopeType value) noexcept;
/// @returns false, and leaves `value` alone, for any other text.
VENTURI_EXPORT bool parse(std::string_view text, BudgetScopeType& value) noexcept;

/// The calendar period, in UTC, over which spend adds up.
enum class BudgetPeriod : std::uint8_t {
    /// A calendar month.
    monthly,
    /// A calendar quarter.
    quarterly,
    /// A calendar year.
    yearly,
};
/// As on the wire.
VENTURI_EXPORT std::string_view to_string(BudgetPeriod value) noexcept;
/// @returns false, and leaves `value` alone, for any other text.
VENTURI_EXPORT bool parse(std::string_view text, BudgetPeriod& value) noexcept;

/// What a budget does when a threshold is crossed. Open: newer servers may answer with members that this SDK does not
/// know.
enum class BudgetMode : std::uint8_t {
    /// It is shown, and nobody is told.
    passive,
    /// It is shown, and `budget.threshold.crossed` is sent. Advisory.
    shape,
};
/// As on the wire.
VENTURI_EXPORT std::string_view to_string(BudgetMode value) noexcept;
/// @returns false, and leaves `value` alone, for any other text.
VENTURI_EXPORT bool parse(std::string_view text, BudgetMode& value) noexcept;

/// Whose spend a budget limits.
struct BudgetScope {
    /// What kind of thing is limited.
    BudgetScopeType type{};
    /// Its key in the directory, or the cost centre code. 1 to 200 characters.
    std::string key{};

    bool operator==(const BudgetScope&) const = default;
};

/// A new budget.
struct BudgetCreate {
    /// A name for people. 1 to 200 characters.
    std::string name{};
    /// Whose spend is limited. It cannot be changed later.
    BudgetScope scope{};
    /// Over which period it adds up. It cannot be changed later.
    BudgetPeriod period{};
    /// The limit for one period, in US dollars, to the millionth of a dollar. 0.01 to 1000000000.
    double ceiling_usd = 0;
    /// What it does when a threshold is crossed; `shape` where absent.
    std::optional<Open<BudgetMode>> mode{};

    bool operator==(const BudgetCreate&) const = default;
};

/// What to change; what is left out stays as it is.
struct BudgetUpdate {
    /// A name for people. 1 to 200 characters.
    std::optional<std::string> name{};
    /// The limit for one period, in US dollars. It applies to the current period at once; thresholds that were already
    /// crossed are not announced again. 0.01 to 1000000000.
    std::optional<double> ceiling_usd{};
    /// What it does when a threshold is crossed.
    std::optional<Open<BudgetMode>> mode{};

    bool operator==(const BudgetUpdate&) const = default;
};

/// A budget and where its current period stands.
struct Budget {
    /// The budget's id, `bud_…`. At most 40 characters.
    std::string id{};
    /// A name for people. At most 200 characters.
    std::string name{};
    /// Whose spend is limited.
    BudgetScope scope{};
    /// Over which period it adds up.
    BudgetPeriod period{};
    /// The limit for one period, in US dollars. 0.01 to 1000000000.
    double ceiling_usd = 0;
    /// What it does when a threshold is crossed.
    Open<BudgetMode> mode{};
    /// The current period's first day. A calendar day, `YYYY-MM-DD`.
    std::string period_start{};
    /// The current period's last day, included. A calendar day, `YYYY-MM-DD`.
    std::string period_end{};
    /// Known cost of the scope in the current period, in US dollars; null where the data is less complete than the
    /// tenant's floor. At least 0.
    std::optional<double> period_to_date_usd{};
    /// The known cost as a percentage of the ceiling; null where the cost is. At least 0.
    std::optional<double> consumed_percent{};
    /// The cost at the period's end if it goes on as in the last 28 days; null without that much history. At least 0.
    std::optional<double> forecast_usd{};
    /// Which of 75, 100 and 150 percent were crossed in the current period. Each is announced once per period. At most
    /// 3 items.
    std::vector<std::int64_t> crossed_thresholds{};
    /// The share of the expected data that had arrived. 0 to 1.
    double completeness = 0;
    /// The state of the data that the amounts read. To the microsecond.
    Timestamp as_of{};
    /// When the budget was created. To the microsecond.
    Timestamp created_at{};
    /// When it was last changed. To the microsecond.
    Timestamp updated_at{};

    bool operator==(const Budget&) const = default;
};

/// A page of budgets.
struct BudgetPage {
    /// The page's budgets. At most 200 items.
    std::vector<Budget> data{};
    /// Where the page stands in the list.
    Page page{};

    bool operator==(const BudgetPage&) const = default;
};

template <>
VENTURI_EXPORT Result<BudgetScope> from_json<BudgetScope>(std::string_view text);
template <>
VENTURI_EXPORT std::string to_json<BudgetScope>(const BudgetScope& value);

template <>
VENTURI_EXPORT Result<BudgetCreate> from_json<BudgetCreate>(std::string_view text);
template <>
VENTURI_EXPORT std::string to_json<BudgetCreate>(const BudgetCreate& value);

template <>
VENTURI_EXPORT Result<BudgetUpdate> from_json<BudgetUpdate>(std::string_view text);
template <>
VENTURI_EXPORT std::string to_json<BudgetUpdate>(const BudgetUpdate& value);

template <>
VENTURI_EXPORT Result<Budget> from_json<Budget>(std::string_view text);
template <>
VENTURI_EXPORT std::string to_json<Budget>(const Budget& value);

template <>
VENTURI_EXPORT Result<BudgetPage> from_json<BudgetPage>(std::string_view text);
template <>
VENTURI_EXPORT std::string to_json<BudgetPage>(const BudgetPage& value);

}  // namespace venturi::inline v1
