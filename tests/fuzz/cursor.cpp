// Page cursors: a stranger's never opens; one with a good signature opens or is refused, whatever it says.
#include "domain/base64.hpp"
#include "domain/cursor.hpp"
#include "domain/digest.hpp"
#include "input.hpp"

using namespace venturi;
using namespace venturi::server::domain;

namespace {

const auto key = sha256("key");
const ManualClock manual_clock{Timestamp(std::chrono::seconds(1'780'000'000))};
const CursorSigner cursors(key, manual_clock);
const CursorBinding binding{"tnt_A", "attribution.list", "-occurred_at", filter_hash("[]")};

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string_view text = fuzz::Input(data, size).rest();
    const auto strangers = cursors.open(text, binding);
    fuzz::require(std::holds_alternative<CursorFault>(strangers), "a cursor that we did not sign does not open");

    const std::string forged = base64url_encode(text) + "." + base64url_encode(as_text(hmac_sha256(as_text(key), text)));
    const auto opened = cursors.open(forged, binding);
    if (const auto* position = std::get_if<CursorPosition>(&opened)) {
        const auto again = cursors.open(cursors.sign(binding, *position), binding);
        fuzz::require(std::holds_alternative<CursorPosition>(again) && std::get<CursorPosition>(again) == *position,
                      "a position survives being signed and opened");
    }
    return 0;
}
