#pragma once
// Jobs as the server gives them, and the files that they made.

#include <openssl/evp.h>

#include <array>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>

#include "venturi/models/exports.hpp"

namespace venturi::tests {

inline std::string sha256_of(const std::string& bytes) {
    std::array<unsigned char, 32> digest{};
    EVP_Digest(bytes.data(), bytes.size(), digest.data(), nullptr, EVP_sha256(), nullptr);
    std::string hex;
    for (const unsigned char byte : digest) {
        std::array<char, 3> pair{};
        std::snprintf(pair.data(), pair.size(), "%02x", byte);
        hex += pair.data();
    }
    return hex;
}

inline ExportJob job_with(ExportStatus status) {
    ExportJob job;
    job.job_id = "job_01KT7AHZ70CJY9KY0E94JVSC02";
    job.status = status;
    job.period = {"2026-05-01", "2026-05-31"};
    return job;
}

inline ExportJob running_job(double progress) {
    ExportJob job = job_with(ExportStatus::running);
    job.progress = progress;
    return job;
}

inline ExportJob completed_job(const std::string& url, const std::string& content) {
    ExportJob job = job_with(ExportStatus::completed);
    job.progress = 1;
    job.result_url = url;
    job.bytes = static_cast<std::int64_t>(content.size());
    job.sha256 = sha256_of(content);
    job.file_name = "focus.csv";
    return job;
}

// Bytes in which every place differs from its neighbours, so that a shifted or doubled piece cannot go unseen.
inline std::string distinct_bytes(std::size_t size) {
    std::string bytes(size, '\0');
    for (std::size_t i = 0; i < size; ++i) bytes[i] = static_cast<char>((i * 2654435761U) >> 13U);
    return bytes;
}

// A directory that goes when the test does.
class TemporaryFolder {
public:
    TemporaryFolder() {
        std::string name = (std::filesystem::temp_directory_path() / "venturi-export-XXXXXX").string();
        path_ = mkdtemp(name.data());
    }
    ~TemporaryFolder() { std::filesystem::remove_all(path_); }
    TemporaryFolder(const TemporaryFolder&) = delete;
    TemporaryFolder& operator=(const TemporaryFolder&) = delete;

    std::string file(const std::string& name) const { return (path_ / name).string(); }
    bool has(const std::string& name) const { return std::filesystem::exists(path_ / name); }
    std::size_t count() const {
        return static_cast<std::size_t>(std::distance(std::filesystem::directory_iterator(path_), {}));
    }
    std::string read(const std::string& name) const {
        std::ifstream in(path_ / name, std::ios::binary);
        return {std::istreambuf_iterator<char>(in), {}};
    }
    void write(const std::string& name, const std::string& bytes) const {
        std::ofstream(path_ / name, std::ios::binary) << bytes;
    }

private:
    std::filesystem::path path_;
};

}  // namespace venturi::tests
