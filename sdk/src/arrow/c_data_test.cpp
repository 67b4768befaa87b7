#include "arrow/c_data.hpp"

#include <doctest/doctest.h>

#include <cstring>

using namespace venturi::columns;

TEST_CASE("a schema says format, name, metadata and dictionary, and is empty once it is released") {
    ArrowSchema schema;
    make_schema(schema, "cost_usd", {"i", "u"}, true, {{"unit", "USD"}});
    CHECK(std::strcmp(schema.format, "i") == 0);
    CHECK(std::strcmp(schema.name, "cost_usd") == 0);
    CHECK(schema.flags == ARROW_FLAG_NULLABLE);
    CHECK(schema.n_children == 0);
    REQUIRE(schema.dictionary != nullptr);
    CHECK(std::strcmp(schema.dictionary->format, "u") == 0);
    std::int32_t words[2];
    std::memcpy(words, schema.metadata, sizeof words);
    CHECK(words[0] == 1);
    CHECK(words[1] == 4);
    CHECK(std::memcmp(schema.metadata + 8, "unit", 4) == 0);
    CHECK(std::memcmp(schema.metadata + 12, "\3\0\0\0USD", 7) == 0);
    schema.release(&schema);
    CHECK((schema.release == nullptr));
    release(schema);  // releasing what is empty does nothing
}

TEST_CASE("children and dictionary can be moved out, and outlive their parent") {
    ArrowSchema parent;
    make_struct_schema(parent, 2, {});
    make_schema(*parent.children[0], "kept", {"l"}, false, {});
    make_schema(*parent.children[1], "gone", {"i", "u"}, false, {});
    ArrowSchema kept;
    ArrowSchema dictionary;
    move_to(*parent.children[0], &kept);
    move_to(*parent.children[1]->dictionary, &dictionary);
    release(parent);
    CHECK(std::strcmp(kept.name, "kept") == 0);
    CHECK(std::strcmp(dictionary.format, "u") == 0);
    release(kept);
    release(dictionary);
}

TEST_CASE("an array that was moved is released at its new place only") {
    ArrowArray array;
    ArrayParts& parts = make_array(array, 0);
    auto values = std::make_shared<DictionaryValues>();
    const std::weak_ptr<DictionaryValues> watch = values;
    set_dictionary(array, std::move(values));
    parts.buffers[1].append(std::int64_t{7});
    set_buffers(array, 1, 0, 2);
    ArrowArray moved;
    move_to(array, &moved);
    release(array);
    CHECK(static_cast<const std::int64_t*>(moved.buffers[1])[0] == 7);
    CHECK_FALSE(watch.expired());
    release(moved);
    CHECK(watch.expired());
}
