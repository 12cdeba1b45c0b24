#include "core/text/sentence_piece.h"

#include "core/base/errors.h"
#include "core/formats/mapped_file.h"
#include "core/text/sentencepiece_module/model.h"
#include "core/text/token_spelling.h"
#include "core/text/tokenizer_settings.h"
#include "core/text/vocabulary_tokenizer.h"

#include <dlfcn.h>
#include <string_view>

namespace quantoscope {

namespace {

constexpr std::size_t kMaxFileBytes = std::size_t(64) << 20;

using Processor = SentencePieceModel;

// The module as built, or beside the program where it has been installed elsewhere.
void* openModule()
{
    int flags = RTLD_NOW | RTLD_LOCAL;
    if (std::string_view(QUANTOSCOPE_SANITIZE).empty()) // sanitizers do not work behind RTLD_DEEPBIND
        flags |= RTLD_DEEPBIND;
    const std::filesystem::path built = QUANTOSCOPE_SENTENCEPIECE_MODULE;
    if (void* const module = dlopen(built.c_str(), flags))
        return module;
    std::error_code ignored;
    const std::filesystem::path beside
        = std::filesystem::read_symlink("/proc/self/exe", ignored).replace_filename(built.filename());
    if (void* const module = dlopen(beside.c_str(), flags))
        return module;
    throw Error(std::string("cannot load the SentencePiece library: ") + dlerror());
}

// Loaded once and kept.
MakeSentencePieceModel& moduleFunction()
{
    static void* const function = dlsym(openModule(), kMakeSentencePieceModel);
    if (function == nullptr)
        throw Error(std::string("the SentencePiece module lacks ") + kMakeSentencePieceModel);
    return *reinterpret_cast<MakeSentencePieceModel*>(function);
}

class SentencePiece final : public VocabularyTokenizer
{
public:
    SentencePiece(std::unique_ptr<const Processor> processor, Vocabulary vocabulary, AddedTokens added,
                  TokenRoles roles)
        : VocabularyTokenizer(std::move(vocabulary), std::move(added), roles), m_processor(std::move(processor))
    {
        std::vector<int> ids;
        m_dummySpace = m_processor->encode("a", ids).empty() && !ids.empty()
            && m_processor->piece(ids.front()).starts_with(kSpaceMark);
    }

protected:
    bool putsDummySpace() const noexcept override { return m_dummySpace; }

    void encodePlain(std::string_view text, std::vector<std::int64_t>& ids) const override
    {
        std::vector<int> pieces;
        if (const std::string problem = m_processor->encode(text, pieces); !problem.empty())
            throw Error("SentencePiece cannot encode this text: " + problem);
        ids.insert(ids.end(), pieces.begin(), pieces.end());
    }

    std::string plainBytes(std::int64_t id, const std::string& text) const override
    {
        if (id < m_processor->pieceCount() && m_processor->isByte(static_cast<int>(id))) {
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
    std::string problem;
    std::unique_ptr<Processor> processor(moduleFunction()(mapped.text(), problem));
    if (processor && processor->pieceCount() > Vocabulary::kMaxId)
        problem = std::to_string(processor->pieceCount()) + " tokens";
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
    for (int id = 0; id < processor->pieceCount(); ++id) {
        const std::string& piece = processor->piece(id);
        vocabulary.add(piece, id);
        if (processor->isControl(id) || processor->isUnknown(id))
            added.add({ id, piece, true });
    }
    for (const AddedToken& token : settings.addedTokens)
        addToken(token, added, vocabulary, file.parent_path() / "tokenizer_config.json");
    const auto named = [&](const std::string& name, int usual) {
        const auto id = name.empty() ? std::nullopt : vocabulary.find(name);
        return id ? std::optional<std::int64_t>(*id) : idIfAny(usual);
    };
    TokenRoles roles { named(settings.bosToken, processor->bosId()), named(settings.eosToken, processor->eosId()),
                       false };
    roles.addsBos = settings.addBos.value_or(roles.bos.has_value());
    return std::make_unique<SentencePiece>(std::move(processor), std::move(vocabulary), std::move(added), roles);
}

} // namespace quantoscope
