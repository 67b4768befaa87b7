#include "http/validate.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <map>
#include <random>

#include <rapidjson/stringbuffer.h>
#include <rapidjson/writer.h>

#include "generated/schemas.hpp"
#include "http/json_body.hpp"
#include "http/json_text.hpp"
#include "http/text_rules.hpp"

using namespace venturi::server;
using rapidjson::Document;
using rapidjson::Value;
using schema::Kind;

namespace {

const schema::Object& event = schema::tables::InvocationEvent;

Document parsed(std::string_view text) {
  Document document;
  parse_json(text, document);
  return document;
}

std::string text_of(const Value& value) {
  rapidjson::StringBuffer buffer;
  rapidjson::Writer<rapidjson::StringBuffer> writer(buffer);
  value.Accept(writer);
  return buffer.GetString();
}

Findings check(const Value& value, const schema::Object& object = event) {
  Findings findings;
  validate(value, object, findings);
  return findings;
}

std::string why(std::string_view text, std::string_view pointer, const schema::Object& object = event) {
  for (const auto& error : check(parsed(text), object).errors)
    if (error.pointer == pointer) return error.detail;
  return "accepted";
}

/// The smallest event, with `more` put before its closing brace.
std::string event_with(std::string_view more) {
  return R"({"event_id":"019e7500-1440-7e8b-8f6f-915fe21b37ca","ingestion_layer":"application",)"
         R"("ingestion_timestamp":"2026-05-29T18:30:00Z","provider":"openai","requested_model":"gpt-4o")" +
         std::string(more.empty() ? "" : ",") + std::string(more) + "}";
}

/// Random values that fit a schema. Texts with a pattern come from a few candidates, one of which fits each.
class Generator {
 public:
  explicit Generator(unsigned seed) : random_(seed) {}

  std::size_t below(std::size_t n) { return std::uniform_int_distribution<std::size_t>(0, n - 1)(random_); }

  Value object(const schema::Object& o, Document::AllocatorType& a) {
    Value out(rapidjson::kObjectType);
    std::vector<std::uint32_t> order(o.count);
    for (std::uint32_t i = 0; i < o.count; ++i) order[i] = i;
    std::shuffle(order.begin(), order.end(), random_);
    for (const auto i : order) {
      const auto& property = o.properties[i];
      if (!property.required && below(2) == 0) continue;
      out.AddMember(text(property.name, a), value(property.type, a), a);
    }
    return out;
  }

 private:
  static Value text(std::string_view s, Document::AllocatorType& a) { return Value(s.data(), static_cast<rapidjson::SizeType>(s.size()), a); }

  Value value(const schema::Type& type, Document::AllocatorType& a) {
    if (type.nullable && below(4) == 0) return Value();
    switch (type.kind) {
      case Kind::integer: return Value(std::clamp<std::int64_t>(static_cast<std::int64_t>(below(1'000'000)), type.min_integer, type.max_integer));
      case Kind::number: return Value(std::clamp(static_cast<double>(below(1'000'000)) / 7.0, type.min_number, type.max_number));
      case Kind::boolean: return Value(below(2) == 0);
      case Kind::object: return object(*type.object, a);
      case Kind::array: return array(type, a);
      case Kind::map: return map(type, a);
      case Kind::json: return Value(1);
      default: return text(string(type), a);
    }
  }

  Value array(const schema::Type& type, Document::AllocatorType& a) {
    Value out(rapidjson::kArrayType);
    const auto size = std::min<std::int64_t>(type.max_size, type.min_size + (type.unique_items ? 0 : static_cast<std::int64_t>(below(3))));
    for (std::int64_t i = 0; i < size; ++i) out.PushBack(value(*type.item, a), a);
    return out;
  }

  Value map(const schema::Type& type, Document::AllocatorType& a) {
    Value out(rapidjson::kObjectType);
    for (std::size_t i = 0; i < below(3); ++i) out.AddMember(text("k" + std::to_string(i), a), value(*type.item, a), a);
    return out;
  }

  std::string string(const schema::Type& type) {
    if (type.kind == Kind::enumeration) return std::string(type.enumeration->members[below(type.enumeration->count)]);
    static const std::string candidates[] = {"a", "0", "0.000000000001", "12.5", "eu-central-1", "spiffe://a/b", "2026-05-29T18:30:00.5+02:00",
                                             "2026-05-29", "019e7500-1440-7e8b-8f6f-915fe21b37ca", "https://example.org/x", "\xe2\x82\xac\"\\\n\x01",
                                             "0123456789abcdef0123456789abcdef"};
    const auto first = below(std::size(candidates));
    for (std::size_t i = 0; i < std::size(candidates); ++i) {
      const auto& text = candidates[(first + i) % std::size(candidates)];
      if (refuse_text(text, type).empty()) return text;
    }
    return std::string(static_cast<std::size_t>(std::max<std::int64_t>(type.min_size, 1)), 'x');
  }

  std::mt19937 random_;
};

}  // namespace

TEST_CASE("every pattern of the contract compiles") {
  for (std::uint32_t i = 0; i < event.count; ++i) {
    const auto* pattern = event.properties[i].type.pattern;
    if (pattern != nullptr) CHECK(pattern->valid());
  }
}

TEST_CASE("what a schema can make, it accepts; its canonical text is the same value, and its own canonical text") {
  for (const auto* object : {&schema::tables::InvocationEvent, &schema::tables::ObservabilityEvent, &schema::tables::ApiKeyCreate}) {
    for (unsigned seed = 0; seed < 300; ++seed) {
      Document document;
      Generator generator(seed);
      Value value = generator.object(*object, document.GetAllocator());
      CAPTURE(text_of(value));
      Findings findings;
      std::string canonical;
      validate(value, *object, findings, &canonical);
      for (const auto& error : findings.errors) FAIL_CHECK(error.pointer << " " << error.detail);
      const auto again = parsed(canonical);
      CHECK(again == value);
      std::string twice;
      validate(again, *object, findings, &twice);
      CHECK(twice == canonical);
    }
  }
}

TEST_CASE("each required property is missed by name") {
  const auto whole = parsed(event_with(""));
  for (std::uint32_t i = 0; i < event.count; ++i) {
    if (!event.properties[i].required) continue;
    Document copy;
    copy.CopyFrom(whole, copy.GetAllocator());
    copy.RemoveMember(Value(rapidjson::StringRef(event.properties[i].name.data(), event.properties[i].name.size())));
    const auto findings = check(copy);
    REQUIRE(findings.errors.size() == 1);
    CHECK(findings.errors[0].pointer == "#/" + std::string(event.properties[i].name));
    CHECK(findings.errors[0].detail == "is required");
  }
}

TEST_CASE("all faults are reported at once, and counted") {
  auto findings = check(parsed(event_with(R"("input_tokens":"many","output_tokens":-1,"colour":"red")")));
  const auto problem = std::move(findings).problem();
  CHECK(problem.code == ErrorCode::validation_failed);
  CHECK(problem.detail == "3 properties are not valid.");
  CHECK(problem.errors.size() == 3);
}

TEST_CASE("a value of another type is refused at its pointer, whatever the property") {
  for (std::uint32_t i = 0; i < event.count; ++i) {
    const auto& property = event.properties[i];
    for (const std::string_view wrong : {"[[]]", "{\"a\":[]}", "17.5", "true", "\"\\u0000\""}) {
      const auto text = "{\"" + std::string(property.name) + "\":" + std::string(wrong) + "}";
      const bool fits = (wrong == "true" && property.type.kind == Kind::boolean) || (wrong == "17.5" && property.type.kind == Kind::number) ||
                        (wrong.front() == '"' && (property.type.kind == Kind::string || property.type.kind == Kind::enumeration));
      if (fits) continue;
      CAPTURE(text);
      const auto findings = check(parsed(text));
      const auto prefix = "#/" + std::string(property.name);
      CHECK(std::any_of(findings.errors.begin(), findings.errors.end(), [&](const auto& e) { return e.pointer.starts_with(prefix); }));
    }
  }
}

TEST_CASE("the documented faults are named as documented") {
  CHECK(why(event_with(R"("estimated_cost_usd":0.0123)"), "#/estimated_cost_usd") == "must be a string that holds a decimal number");
  CHECK(why(event_with(R"("estimated_cost_usd":"1e3")"), "#/estimated_cost_usd") != "accepted");
  CHECK(why(event_with(R"("estimated_cost_usd":"0.0123")"), "#/estimated_cost_usd") == "accepted");
  CHECK(why(event_with(R"("attribution_confidence":0.96)"), "#/attribution_confidence") == "must be at most 0.95");
  CHECK(why(event_with(R"("input_tokens":1.5)"), "#/input_tokens") == "must be an integer");
  CHECK(why(event_with(R"("input_tokens":1e300)"), "#/input_tokens") == "is too large");
  CHECK(why(event_with(R"("input_tokens":18446744073709551615)"), "#/input_tokens") == "is too large");
  CHECK(why(event_with(R"("input_tokens":-1)"), "#/input_tokens") == "must be at least 0");
  CHECK(why(event_with(R"("input_tokens":1,"input_tokens":2)"), "#/input_tokens") == "is given twice");
  CHECK(why(event_with(R"("surprise":1)"), "#/surprise") == "is not a property of InvocationEvent");
  CHECK(why("[]", "#") == "must be an object");
}

TEST_CASE("what JSON Schema calls an integer is one, however it is written, and is stored as one") {
  for (const std::string_view text : {"1200", "1200.0", "1.2e3", "12000e-1"}) {
    Findings findings;
    std::string canonical;
    validate(parsed(event_with("\"input_tokens\":" + std::string(text))), event, findings, &canonical);
    CHECK(findings.clean());
    CHECK(canonical.ends_with("\"input_tokens\":1200}"));
  }
}

TEST_CASE("content is named as content at any depth and in any letter case, and nothing of it comes back") {
  const std::pair<std::string_view, std::string_view> cases[] = {
      {R"("prompt":"SECRET TEXT")", "#/prompt"},
      {R"("Messages":[{"role":"user","content":"SECRET TEXT"}])", "#/Messages"},
      {R"("labels":{"prompt":"SECRET TEXT"})", "#/labels/prompt"},
      {R"("workflow":{"COMPLETION":"SECRET TEXT"})", "#/workflow/COMPLETION"},
      {R"("surprise":{"a":[0,{"prompt":"SECRET TEXT"}]})", "#/surprise/a/1/prompt"},
      {R"("provider":{"prompt":"SECRET TEXT"})", "#/provider/prompt"},
  };
  for (const auto& [more, pointer] : cases) {
    CAPTURE(more);
    const auto document = parsed("{" + std::string(more) + "}");
    auto findings = check(document);
    CHECK(findings.content);
    const auto problem = std::move(findings).problem();
    CHECK(problem.code == ErrorCode::content_not_accepted);
    REQUIRE(problem.errors.size() == 1);
    CHECK(problem.errors[0].pointer == pointer);
    CHECK(problem.detail == "The event carries message content in 1 property. Venturi takes metadata only.");
  }
}

TEST_CASE("a name that could be content itself is not repeated") {
  const std::string name = "Dear team, the figures are as follows and must not leave this room";
  const auto findings = check(parsed(event_with("\"" + name + "\":1")));
  REQUIRE(findings.errors.size() == 1);
  CHECK(findings.errors[0].pointer == "#");
  CHECK(findings.errors[0].detail.find("Dear") == std::string::npos);
}

TEST_CASE("behind the bound nothing is spelled, but content is found all the same, and told alone") {
  std::string many;
  for (int i = 0; i < 60; ++i) many += (i > 0 ? ",\"z" : "\"z") + std::to_string(i) + "\":0";
  auto plain = check(parsed("{" + many + "}"));
  CHECK(plain.errors.size() == max_reported_errors);
  CHECK(plain.found > max_reported_errors);
  CHECK(std::move(plain).problem().detail == "At least 50 properties are not valid.");
  for (const std::string_view hidden : {R"("prompt":"SECRET")", R"("y":[{"prompt":"SECRET"}])", R"("labels":{"prompt":"SECRET"})"}) {
    CAPTURE(hidden);
    auto findings = check(parsed("{" + many + "," + std::string(hidden) + "}"));
    CHECK(findings.content);
    const auto problem = std::move(findings).problem();
    CHECK(problem.code == ErrorCode::content_not_accepted);
    REQUIRE(problem.errors.size() == 1);
    CHECK(problem.errors[0].pointer.ends_with("/prompt"));
    CHECK(problem.detail == "The event carries message content in 1 property. Venturi takes metadata only.");
  }
  auto full = check(parsed("{\"labels\":[" + [] {
    std::string out = "{}";
    for (int i = 0; i < 60; ++i) out += R"(,{"prompt":0})";
    return out;
  }() + "]}"));
  CHECK(full.finished());
  CHECK(std::move(full).problem().detail == "The event carries message content in at least 50 properties. Venturi takes metadata only.");
}

TEST_CASE("a name that could be content is not repeated in what it holds either") {
  const auto findings = check(parsed(R"({"Dear team, this must not leave the room":{"prompt":0}})"));
  REQUIRE(findings.errors.size() == 1);
  CHECK(findings.errors[0].pointer == "#/prompt");
}

TEST_CASE("pointers escape their names, and errors are counted up to a bound") {
  Findings findings;
  for (int i = 0; i < 100; ++i) findings.add("#", "x");
  CHECK(findings.errors.size() == max_reported_errors);
  std::string json;
  append_json_string(json, "a\"\\\n\x01/\xe2\x82\xac");
  CHECK(json == "\"a\\\"\\\\\\n\\u0001/\xe2\x82\xac\"");
}

TEST_CASE("lengths count characters, not bytes") {
  schema::Type type;
  type.kind = Kind::string;
  type.min_size = 2;
  type.max_size = 3;
  CHECK(refuse_text("\xe2\x82\xac\xe2\x82\xac\xe2\x82\xac", type).empty());
  CHECK(refuse_text("\xe2\x82\xac", type) == "must have at least 2 characters");
  CHECK(refuse_text("abcd", type) == "must not be longer than 3 characters");
}
