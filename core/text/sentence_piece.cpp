#include "core/text/sentence_piece.h"

#include "core/base/errors.h"
#include "core/formats/mapped_file.h"
#include "core/text/token_spelling.h"
#include "core/text/tokenizer_settings.h"
#include "core/text/vocabulary_tokenizer.h"

#include <sentencepiece_processor.h>

namespace quantoscope {

namespace {

constexpr std::size_t kMaxFileBytes = std::size_t(64) << 20;

using Processor = sentencepiece::SentencePieceProcessor;

class SentencePiece final : public VocabularyTokenizer
{
public:
    SentencePiece(std::unique_ptr<const Processor> processor, Vocabulary vocabulary, AddedTokens added,
                  TokenRoles roles)
        : VocabularyTokenizer(std::move(vocabulary), std::move(added), roles), m_processor(std::move(processor))
    {
        std::vector<std::string> pieces;
        m_dummySpace
            = m_processor->Encode("a", &pieces).ok() && !pieces.empty() && pieces.front().starts_with(kSpaceMark);
    }

protected:
    bool putsDummySpace() const noexcept override { return m_dummySpace; }

    void encodePlain(std::string_view text, std::vector<std::int64_t>& ids) const override
    {
        std::vector<int> pieces;
        if (const auto status = m_processor->Encode(text, &pieces); !status.ok())
            throw Error("SentencePiece cannot encode this text: " + status.ToString());
        ids.insert(ids.end(), pieces.begin(), pieces.end());
    }

    std::string plainBytes(std::int64_t id, const std::string& text) const override
    {
        if (id < m_processor->GetPieceSize() && m_processor->IsByte(static_cast<int>(id))) {
            const int byte = byteOfSpelling(text);
            return byte < 0 ? std::string() : std::string(1, static_cast<char>(byte));
        }
        return replaceAll(text, kSpaceMark, " ");
    }

private:
    std::unique_ptr<const Processor> m_processor;
    bool m_dummySpace = false;
};

std::unique_ptr<Processor> readProcessor(const std::filesystem::path& file)
{
    const MappedFile mapped(file);
    if (mapped.text().size() > kMaxFileBytes) {
        throw InputFileError(file.string(), "a SentencePiece model of at most 64 MiB",
                             std::to_string(mapped.text().size()) + " bytes");
    }
    auto processor = std::make_unique<Processor>();
    std::string problem;
    try {
        if (const auto status = processor->LoadFromSerializedProto(mapped.text()); !status.ok())
            problem = status.ToString();
        else if (processor->GetPieceSize() > Vocabulary::kMaxId)
            problem = std::to_string(processor->GetPieceSize()) + " tokens";
    } catch (const std::exception& error) { // from the library's tables, which it builds from what the file says
        problem = error.what();
    }
    if (!problem.empty())
        throw InputFileError(file.string(), "a SentencePiece model", problem);
    return processor;
}

std::optional<std::int64_t> idIfAny(int id)
{
    return id < 0 ? std::nullopt : std::optional<std::int64_t>(id);
}

} // namespace

std::unique_ptr<Tokenizer> loadSentencePiece(const std::filesystem::path& file)
{
    std::unique_ptr<Processor> processor = readProcessor(file);
    const TokenizerSettings settings = readTokenizerSettings(file.parent_path());
    Vocabulary vocabulary;
    AddedTokens added;
    for (int id = 0; id < processor->GetPieceSize(); ++id) {
        const std::string& piece = processor->IdToPiece(id);
        vocabulary.add(piece, id);
        if (processor->IsControl(id) || processor->IsUnknown(id))
            added.add({ id, piece, true });
    }
    for (const AddedToken& token : settings.addedTokens)
        addToken(token, added, vocabulary, file.parent_path() / "tokenizer_config.json");
    const auto named = [&](const std::string& name, int usual) {
        const auto id = name.empty() ? std::nullopt : vocabulary.find(name);
        return id ? std::optional<std::int64_t>(*id) : idIfAny(usual);
    };
    TokenRoles roles { named(settings.bosToken, processor->bos_id()), named(settings.eosToken, processor->eos_id()),
                       false };
    roles.addsBos = settings.addBos.value_or(roles.bos.has_value());
    return std::make_unique<SentencePiece>(std::move(processor), std::move(vocabulary), std::move(added), roles);
}

} // namespace quantoscope
