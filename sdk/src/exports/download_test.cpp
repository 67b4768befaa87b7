// Downloads, over scripted answers: every decision, without a socket.

#include <doctest/doctest.h>

#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include <stdexcept>

#include "support/downloading.hpp"

using namespace std::chrono_literals;
using namespace venturi;
using namespace venturi::tests;

TEST_CASE("a download is the file under its name, and nothing else") {
    Downloading d;
    d.wire->answer(200, content);
    CHECK(d.run().ok());
    CHECK(d.whole());
    CHECK(d.range(0).empty());
    struct stat about {};
    REQUIRE(stat(d.folder.file("may.csv").c_str(), &about) == 0);
    const mode_t mask = umask(0);
    umask(mask);
    CHECK((about.st_mode & 0777U) == (0666U & ~mask));
}

TEST_CASE("the storage host is told no credential and no header that is meant for the instance") {
    Downloading d;
    d.wire->answer(200, content);
    REQUIRE(d.run().ok());
    CHECK(d.request(0).url == url);
    CHECK(d.request(0).header("authorization").empty());
    CHECK(d.request(0).header("x-gateway").empty());
    CHECK(d.request(0).header("accept-encoding") == "identity");
}

TEST_CASE("the instance's own downloads pass its gateway, but carry no credential either") {
    Downloading d;
    d.job.result_url = "https://v.example/downloads/token-in-the-path";
    d.wire->answer(200, content);
    REQUIRE(d.run().ok());
    CHECK(d.request(0).header("authorization").empty());
    CHECK(d.request(0).header("x-gateway") == "pass");
}

TEST_CASE("a broken download goes on where it broke, on condition that the file is the same") {
    Downloading d;
    d.wire->cut_off(200, content.substr(0, 5), {{"ETag", "\"e1\""}}).answer(206, from(5), part(5));
    std::vector<std::uint64_t> seen;
    CHECK(d.run({.progress = [&](const DownloadProgress& now) {
               seen.push_back(now.bytes);
               CHECK(now.total == content.size());
               CHECK(now.resumed_from == 0);
           }}).ok());
    CHECK(d.whole());
    CHECK(d.range(1) == "bytes=5-");
    CHECK(d.request(1).header("if-range") == "\"e1\"");
    CHECK(seen.back() == content.size());
}

TEST_CASE("a download may break any number of times, as long as bytes come in between") {
    Downloading d;
    d.config.retry.max_retries = 1;
    d.wire->cut_off(200, content.substr(0, 1));
    for (std::size_t at = 1; at < content.size(); ++at) d.wire->cut_off(206, content.substr(at, 1), part(at));
    CHECK(d.run().ok());
    CHECK(d.whole());
}

TEST_CASE("a connection that brings nothing any more is given up after the policy's retries; the part stays") {
    Downloading d;
    d.wire->cut_off(200, content.substr(0, 5));
    d.wire->respond_with([](const auto&) { return TransportFailure{TransportFault::connect, false, "refused"}; });
    const auto result = d.run();
    CHECK(result.error().kind == ErrorKind::network);
    CHECK(result.error().stopped == StopReason::attempts_exhausted);
    CHECK(d.wire->requests().size() == 3);  // the cut one, and as many more as the policy has retries
    CHECK(!d.folder.has("may.csv"));
    CHECK(d.folder.read("may.csv.part") == content.substr(0, 5));
}

TEST_CASE("a later download goes on with the part that an earlier one left") {
    Downloading d;
    d.folder.write("may.csv.part", content.substr(0, 9));
    d.wire->answer(206, from(9), part(9));
    std::uint64_t resumed = 0;
    CHECK(d.run({.progress = [&](const DownloadProgress& now) { resumed = now.resumed_from; }}).ok());
    CHECK(d.whole());
    CHECK(d.range(0) == "bytes=9-");
    CHECK(d.request(0).header("if-range") == "\"" + *d.job.sha256 + "\"");
    CHECK(resumed == 9);
}

TEST_CASE("a part that is whole already needs no request") {
    Downloading d;
    d.folder.write("may.csv.part", content);
    CHECK(d.run().ok());
    CHECK(d.whole());
    CHECK(d.wire->requests().empty());
}

TEST_CASE("a server that ignores the range sends the whole file, and that is what is kept") {
    Downloading d;
    d.folder.write("may.csv.part", "something else");
    d.wire->answer(200, content);
    CHECK(d.run().ok());
    CHECK(d.whole());
}

TEST_CASE("a part of another file is found out by the checksum, and the download starts again") {
    Downloading d;
    d.folder.write("may.csv.part", "another f");
    d.wire->answer(206, from(9), part(9)).answer(200, content);
    CHECK(d.run().ok());
    CHECK(d.whole());
    CHECK(d.range(1).empty());
}

TEST_CASE("a part that is longer than the file is of another one") {
    Downloading d;
    d.folder.write("may.csv.part", content + "more");
    d.wire->answer(200, content);
    CHECK(d.run().ok());
    CHECK(d.whole());
}

TEST_CASE("a range that the server cannot satisfy starts again, once") {
    Downloading d;
    d.job.bytes.reset();
    d.folder.write("may.csv.part", content + "more");
    SUBCASE("and gets the file") {
        d.wire->answer(416, "", {{"Content-Range", "bytes */16"}}).answer(200, content);
        CHECK(d.run().ok());
        CHECK(d.whole());
    }
    SUBCASE("but not for ever") {
        d.wire->answer(416, "").answer(416, "");
        CHECK(d.run().error().http_status == 416);
        CHECK(d.wire->requests().size() == 2);
    }
}

TEST_CASE("bytes of another place than the one asked for are an error") {
    Downloading d;
    d.folder.write("may.csv.part", content.substr(0, 9));
    SUBCASE("another first byte") { d.wire->answer(206, from(8), part(8)); }
    SUBCASE("another size") { d.wire->answer(206, from(9) + "x", part(9, 17)); }
    SUBCASE("no range at all") { d.wire->answer(206, from(9)); }
    SUBCASE("another status") { d.wire->answer(204, ""); }
    const auto result = d.run();
    CHECK(result.error().kind == ErrorKind::decode);
    CHECK(!d.folder.has("may.csv"));
    CHECK(d.folder.read("may.csv.part") == content.substr(0, 9));
}

TEST_CASE("content of another checksum never gets the file's name") {
    Downloading d;
    std::string corrupted = content;
    corrupted[3] = '!';
    d.wire->answer(200, corrupted);
    const auto result = d.run();
    CHECK(result.error().kind == ErrorKind::decode);
    CHECK(result.error().message.find("SHA-256") != std::string::npos);
    CHECK(d.folder.count() == 0);
    CHECK(d.wire->requests().size() == 1);
}

TEST_CASE("a server that sends more or less than the job says is an error") {
    Downloading d;
    SUBCASE("more") { d.wire->answer(200, content + content); }
    SUBCASE("nothing, again and again") { d.wire->answer(200, "").answer(200, ""); }
    CHECK(d.run().error().kind == ErrorKind::decode);
    CHECK(!d.folder.has("may.csv"));
}

TEST_CASE("an orderly end in the middle counts as a broken connection") {
    Downloading d;
    d.wire->answer(200, content.substr(0, 5)).answer(206, from(5), part(5));
    CHECK(d.run().ok());
    CHECK(d.whole());
}

TEST_CASE("a URL that expires in the middle is replaced by reading the job, and the download goes on") {
    for (const int status : {410, 403, 400}) {
        CAPTURE(status);
        Downloading d;
        ExportJob fresh = d.job;
        fresh.result_url = "https://store.example/bucket/focus.csv?signature=planted-signature-2";
        d.wire->cut_off(200, content.substr(0, 5)).answer(status, "<Error/>", {{"Content-Type", "application/xml"}});
        d.wire->answer(200, to_json(fresh)).answer(206, from(5), part(5));
        CHECK(d.run().ok());
        CHECK(d.whole());
        CHECK(d.request(2).url == "https://v.example/api/v1/exports/" + d.job.job_id);
        CHECK(d.request(2).header("authorization") == "Bearer token_1");
        CHECK(d.request(3).url == *fresh.result_url);
        CHECK(d.request(3).header("authorization").empty());
    }
}

TEST_CASE("a fresh URL that is refused as well ends the download") {
    Downloading d;
    d.wire->answer(403, "").answer(200, to_json(d.job)).answer(403, "");
    CHECK(d.run().error().http_status == 403);
    CHECK(d.wire->requests().size() == 3);
}

TEST_CASE("a file that is gone when a fresh URL is asked for is GoneError") {
    Downloading d;
    d.wire->answer(410, "").answer(200, to_json(job_with(ExportStatus::expired)));
    CHECK_THROWS_AS(d.run().value(), GoneError);
}

TEST_CASE("a job without a file that could be downloaded is refused before anything is touched") {
    Downloading d;
    SUBCASE("not completed") { d.job = running_job(0.5); }
    SUBCASE("plain http to another machine") { d.job.result_url = "http://store.example/focus.csv?signature=s"; }
    SUBCASE("another scheme") { d.job.result_url = "file:///etc/passwd"; }
    SUBCASE("a user in the URL") { d.job.result_url = "https://v.example@store.example/focus.csv"; }
    SUBCASE("no checksum") { d.job.sha256.reset(); }
    CHECK(d.run().error().kind == ErrorKind::config);
    CHECK(d.folder.count() == 0);
    CHECK(d.wire->requests().empty());
}

TEST_CASE("a redirect is not followed") {
    Downloading d;
    d.wire->answer(302, "", {{"Location", "http://elsewhere.example/"}});
    CHECK(d.run().error().http_status == 302);
    CHECK(d.wire->requests().size() == 1);
}

TEST_CASE("nothing of a signed URL reaches an error or a log line") {
    Downloading d;
    d.wire->answer(500, R"({"title":"no","detail":"GET /bucket/focus.csv?signature=planted-signature-1 failed"})");
    d.wire->answer(302, "", {{"Location", url}});
    const auto result = d.run();
    CHECK((result.error().to_string() + d.log).find("planted-signature") == std::string::npos);
    CHECK(d.log.find("exports.download") != std::string::npos);
}

TEST_CASE("a place that cannot be written to is a FileError that names it") {
    Downloading d;
    d.client.emplace(d.config);
    SUBCASE("a directory that does not exist") {
        const auto path = d.folder.file("none/may.csv");
        const auto result = d.client->download(d.job, path).result();
        CHECK(result.error().message.find(path) != std::string::npos);
        CHECK_THROWS_AS(result.value(), FileError);
    }
    SUBCASE("a directory") {
        CHECK_THROWS_AS(d.client->download(d.job, d.folder.file(".")).value(), FileError);
    }
    SUBCASE("a link in place of the part") {
        std::filesystem::create_symlink(d.folder.file("elsewhere"), d.folder.file("may.csv.part"));
        CHECK_THROWS_AS(d.run().value(), FileError);
        CHECK(!d.folder.has("elsewhere"));
    }
    CHECK(d.wire->requests().empty());
}

TEST_CASE("a file that another download is writing is left to it") {
    Downloading d{FakeClock::Mode::manual};
    d.wire->hang();
    d.client.emplace(d.config);
    const auto first = d.client->download(d.job, d.folder.file("may.csv"));
    REQUIRE(d.wire->await_requests(1));
    const auto second = d.client->download(d.job, d.folder.file("may.csv")).result();
    CHECK(second.error().message.find("another download") != std::string::npos);
    first.cancel();
    CHECK(first.result().error().kind == ErrorKind::cancelled);
}

TEST_CASE("an older file of the same name stays until the new one is whole") {
    Downloading d;
    d.folder.write("may.csv", "april");
    d.wire->cut_off(200, content.substr(0, 5)).answer(403, "").answer(404, "");
    CHECK(!d.run().ok());
    CHECK(d.folder.read("may.csv") == "april");
    d.wire->answer(206, from(5), part(5));
    CHECK(d.run().ok());
    CHECK(d.whole());
}

TEST_CASE("a download ends with a stop, its time, its client, or a callback that throws; the part stays") {
    Downloading d{FakeClock::Mode::manual};
    d.wire->cut_off(200, content.substr(0, 5)).hang();
    std::stop_source stop;
    DownloadOptions options;
    options.stop_token = stop.get_token();
    ErrorKind kind = ErrorKind::cancelled;
    SUBCASE("a stop") { options.progress = [&](const auto&) { stop.request_stop(); }; }
    SUBCASE("its client, from the callback") { options.progress = [&](const auto&) { d.client->close(); }; }
    SUBCASE("a callback that throws") { options.progress = [](const auto&) { throw std::runtime_error("?"); }; }
    SUBCASE("its time") {
        d.config.clock = std::make_shared<FakeClock>();
        options.timeout = 5s;
        kind = ErrorKind::timeout;
    }
    CHECK(d.run(options).error().kind == kind);
    CHECK(d.folder.read("may.csv.part") == content.substr(0, 5));
}

TEST_CASE("a download that is stopped before it begins asks for nothing") {
    Downloading d;
    d.folder.write("may.csv.part", content.substr(0, 5));
    std::stop_source stop;
    stop.request_stop();
    CHECK(d.run({.stop_token = stop.get_token()}).error().kind == ErrorKind::cancelled);
    CHECK(d.wire->requests().empty());
}

TEST_CASE("a client that is closed waits for the end of its downloads, and refuses others") {
    Downloading d{FakeClock::Mode::manual};
    d.wire->hang();
    d.client.emplace(d.config);
    const auto call = d.client->download(d.job, d.folder.file("may.csv"));
    REQUIRE(d.wire->await_requests(1));
    d.client->close();
    CHECK(call.done());
    CHECK(call.result().error().stopped == StopReason::closed);
    CHECK(d.client->download(d.job, d.folder.file("may.csv")).result().error().stopped == StopReason::closed);
}
