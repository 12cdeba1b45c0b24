// SHA-256 by OpenSSL's libcrypto.
#pragma once

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <memory>
#include <span>
#include <string>
#include <string_view>

struct evp_md_ctx_st;

namespace quantoscope {

/// Feed it with update(), ask once with hexDigest().
class Sha256
{
public:
    Sha256();
    ~Sha256();

    void update(std::span<const std::byte> bytes);
    void update(std::string_view text);
    /// Eight bytes, little-endian: a length or a count, so that joined parts cannot be mistaken for each other.
    void update(std::uint64_t number);

    /// 64 lower-case hexadecimal digits. Ends the computation: nothing may be called afterwards.
    std::string hexDigest();

private:
    struct Free
    {
        void operator()(evp_md_ctx_st* context) const noexcept;
    };
    std::unique_ptr<evp_md_ctx_st, Free> m_context;
};

/// SHA-256 of a whole file. Throws InputFileError when it cannot be read.
std::string sha256OfFile(const std::filesystem::path& file);

} // namespace quantoscope
