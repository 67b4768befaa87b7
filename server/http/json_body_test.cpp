#include "http/json_body.hpp"

#include <doctest/doctest.h>

#include <string>

#include "http/message.hpp"

using namespace venturi::server;

namespace {

/// What is said of a body; empty where it is taken, from a copy and in place alike.
std::string said_of(const std::string& body) {
  std::string said[2];
  for (const bool in_place : {false, true}) {
    rapidjson::Document document;
    std::string text = body;
    try {
      if (in_place) parse_json_in_place(text, document);
      else parse_json(text, document);
    } catch (const Problem& problem) {
      CHECK(problem.code == ErrorCode::malformed_request);
      said[in_place] = problem.detail;
    }
  }
  CHECK(said[0] == said[1]);
  return said[0];
}

}  // namespace

TEST_CASE("half of a surrogate pair is no text, wherever it stands") {
  for (const char* half : {R"("\udc00")", R"("\uDfff")", R"("\\\udddd")", R"("\ud83d\ude00\ude00")", R"({"\udead":1})", R"(["\n","x\udc01y"])"}) {
    CAPTURE(half);
    CHECK(said_of(half).starts_with("The body has half of a surrogate pair at byte "));
  }
  for (const char* half : {R"("\ud83d")", R"("\ud83dx")", R"("\ud83d\n\ude00")", R"("\ud83d\ud83d\ude00")"}) {
    CAPTURE(half);
    CHECK_FALSE(said_of(half).empty());
  }
  CHECK(said_of(R"("\udc00")").ends_with("at byte 1."));
}

TEST_CASE("whole pairs, and what only looks like a half, are text") {
  for (const char* whole : {R"("\ud83d\ude00")", R"("\uDBFF\uDFFF")", R"("\\udc00")", R"("\\\\udc00")", R"("\u00dc\ud7ff\ue000")", R"("udc00")"}) {
    CAPTURE(whole);
    CHECK(said_of(whole).empty());
  }
}
