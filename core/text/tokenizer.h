// Text to token ids and back.
#pragma once

#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace quantoscope {

class Tokenizer
{
public:
    virtual ~Tokenizer() = default;

    virtual std::int64_t vocabularySize() const noexcept = 0;
    virtual std::optional<std::int64_t> bosId() const noexcept = 0;
    virtual std::optional<std::int64_t> eosId() const noexcept = 0;
    /// Whether the model expects BOS once at the start of a text (tokenizer_config's add_bos_token or its like).
    virtual bool addsBos() const noexcept = 0;

    /// Ids of UTF-8 `text`, without BOS. Special tokens spelled out in the text are recognised only if
    /// `parseSpecial`. Ill-formed UTF-8 is encoded as U+FFFD or as bytes, never refused.
    virtual std::vector<std::int64_t> encode(std::string_view text, bool parseSpecial = false) const = 0;

    /// The raw bytes a token stands for (may be part of a UTF-8 character); empty for special and unknown ids.
    virtual std::string tokenBytes(std::int64_t id) const = 0;

    /// The token as its vocabulary spells it ("Ġthe", "<s>"); for display.
    virtual std::string tokenText(std::int64_t id) const = 0;

    /// Text of `ids`; ill-formed UTF-8 is replaced by U+FFFD. A tokenizer that puts a dummy space in front of a text
    /// (LLaMA's) drops it again where `ids` start with BOS, so that a continuation keeps the space before its first
    /// word.
    virtual std::string decode(const std::vector<std::int64_t>& ids) const = 0;
};

/// Loads what `path` (a folder or a tokenizer file, see ModelSource::tokenizerPath) holds; nullptr if `path` is empty
/// or the folder has no tokenizer. Throws InputFileError for a malformed or unsupported one.
std::unique_ptr<Tokenizer> loadTokenizer(const std::filesystem::path& path);

/// Holds back bytes until they complete a UTF-8 character, so that streamed text never splits one.
class Utf8Stream
{
public:
    /// Complete characters that can be shown now.
    std::string push(std::string_view bytes);
    /// What is left, ill-formed bytes replaced by U+FFFD.
    std::string finish();

private:
    std::string m_pending;
};

} // namespace quantoscope
