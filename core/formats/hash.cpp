#include "core/formats/hash.h"

#include "core/base/errors.h"
#include "core/formats/mapped_file.h"

#include <array>

#include <openssl/evp.h>

namespace quantoscope {

void Sha256::Free::operator()(evp_md_ctx_st* context) const noexcept
{
    EVP_MD_CTX_free(context);
}

Sha256::Sha256() : m_context(EVP_MD_CTX_new())
{
    if (!m_context || EVP_DigestInit_ex(m_context.get(), EVP_sha256(), nullptr) != 1)
        throw Error("libcrypto offers no SHA-256");
}

Sha256::~Sha256() = default;

void Sha256::update(std::span<const std::byte> bytes)
{
    if (EVP_DigestUpdate(m_context.get(), bytes.data(), bytes.size()) != 1)
        throw Error("SHA-256 failed");
}

void Sha256::update(std::string_view text)
{
    update(std::as_bytes(std::span(text)));
}

void Sha256::update(std::uint64_t number)
{
    std::array<std::byte, 8> bytes = {};
    for (std::size_t i = 0; i < bytes.size(); ++i)
        bytes[i] = static_cast<std::byte>(number >> (8 * i));
    update(bytes);
}

std::string Sha256::hexDigest()
{
    std::array<unsigned char, EVP_MAX_MD_SIZE> digest = {};
    unsigned int size = 0;
    if (EVP_DigestFinal_ex(m_context.get(), digest.data(), &size) != 1)
        throw Error("SHA-256 failed");
    constexpr std::string_view digits = "0123456789abcdef";
    std::string hex;
    for (unsigned int i = 0; i < size; ++i) {
        hex += digits[digest[i] >> 4U];
        hex += digits[digest[i] & 0xfU];
    }
    return hex;
}

std::string sha256OfFile(const std::filesystem::path& file)
{
    const MappedFile mapped(file);
    Sha256 hash;
    hash.update(mapped.bytes());
    return hash.hexDigest();
}

} // namespace quantoscope
