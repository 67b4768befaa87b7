#include "records/page_values.hpp"
#include "records/reference.hpp"

#include <datetime.h>

#include <chrono>

namespace venturi::python {

bool ready_for_times() {
    if (PyDateTimeAPI == nullptr) PyDateTime_IMPORT;
    return PyDateTimeAPI != nullptr;
}

PyObject* PageValues::time(const std::uint64_t* cells) const {
    using namespace std::chrono;
    if (cells[0] >> 32 >= bridge::absent_size) return another(Py_None);
    const sys_time<microseconds> moment{microseconds{static_cast<std::int64_t>(cells[1])}};
    const auto midnight = floor<days>(moment);
    const year_month_day date{midnight};
    const hh_mm_ss clock{moment - midnight};
    return PyDateTimeAPI->DateTime_FromDateAndTime(
        static_cast<int>(date.year()), static_cast<int>(static_cast<unsigned>(date.month())),
        static_cast<int>(static_cast<unsigned>(date.day())), static_cast<int>(clock.hours().count()),
        static_cast<int>(clock.minutes().count()), static_cast<int>(clock.seconds().count()),
        static_cast<int>(clock.subseconds().count()), PyDateTime_TimeZone_UTC, PyDateTimeAPI->DateTimeType);
}

}  // namespace venturi::python
