#include "core/text/gpt2_vocabulary_files.h"

#include "core/base/errors.h"
#include "core/formats/json_text.h"
#include "core/formats/mapped_file.h"
#include "core/text/tokenizer_settings.h"
#include "core/text/utf8.h"

namespace quantoscope {

namespace {

MergeTable readMerges(const std::filesystem::path& file, const Vocabulary& vocabulary)
{
    const MappedFile mapped(file);
    std::string_view rest = mapped.text();
    if (const std::size_t bad = findIllFormedUtf8(rest); bad != std::string_view::npos)
        throw InputFileError(file.string(), "UTF-8 text", "another byte at " + std::to_string(bad));

    MergeTable merges;
    for (std::size_t number = 1; !rest.empty(); ++number) {
        std::string_view line = rest.substr(0, rest.find('\n'));
        rest.remove_prefix(std::min(line.size() + 1, rest.size()));
        if (line.ends_with('\r'))
            line.remove_suffix(1);
        if (line.empty() || (number == 1 && line.starts_with("#version")))
            continue;
        const std::size_t space = line.find(' ');
        if (space == std::string_view::npos || line.find(' ', space + 1) != std::string_view::npos) {
            throw InputFileError(file.string(), "two tokens on line " + std::to_string(number), inQuotes(line));
        }
        addMerge(merges, vocabulary, line.substr(0, space), line.substr(space + 1), file);
    }
    return merges;
}

// The files themselves do not mark special tokens. GPT-2 has one; RoBERTa and OPT begin with four more.
std::vector<std::string> usualSpecialTokens(const Vocabulary& vocabulary)
{
    std::vector<std::string> specials { "<|endoftext|>" };
    const std::vector<std::string> firstFour { "<s>", "<pad>", "</s>", "<unk>" };
    bool allThere = true;
    for (std::size_t id = 0; id < firstFour.size(); ++id) {
        const std::string* text = vocabulary.text(static_cast<std::int64_t>(id));
        allThere = allThere && text != nullptr && *text == firstFour[id];
    }
    if (allThere)
        specials.insert(specials.end(), firstFour.begin(), firstFour.end());
    return specials;
}

} // namespace

void addMerge(MergeTable& merges, const Vocabulary& vocabulary, std::string_view left, std::string_view right,
              const std::filesystem::path& file)
{
    const auto token = [&](const std::string& text) {
        const auto id = vocabulary.find(text);
        if (!id) {
            throw InputFileError(file.string(), "merges of tokens that are in the vocabulary",
                                 inQuotes(text) + " in merge "
                                     + inQuotes(std::string(left) + ' ' + std::string(right)));
        }
        return *id;
    };
    const std::uint64_t key = mergeKey(token(std::string(left)), token(std::string(right)));
    const auto rank = static_cast<std::uint32_t>(merges.size());
    merges.emplace(key, BpeMerge { rank, token(std::string(left) + std::string(right)) });
}

std::unique_ptr<Tokenizer> loadGpt2VocabularyFiles(const std::filesystem::path& folder)
{
    const std::filesystem::path vocabularyFile = folder / "vocab.json";
    const TokenizerSettings settings = readTokenizerSettings(folder);
    ByteLevelBpe::Parts parts;
    parts.vocabulary = readVocabulary(readJsonFile(vocabularyFile), vocabularyFile);
    parts.merges = readMerges(folder / "merges.txt", parts.vocabulary);
    parts.preTokenizer.addSplit(Regex(PreTokenizer::kGpt2Pattern, vocabularyFile.string()), PreTokenizer::Gaps::Kept);

    for (const AddedToken& token : settings.addedTokens)
        addToken(token, parts.added, parts.vocabulary, folder / "tokenizer_config.json");
    std::vector<std::string> specials = usualSpecialTokens(parts.vocabulary);
    specials.insert(specials.end(), settings.specialTokens.begin(), settings.specialTokens.end());
    for (const std::string& name : specials) {
        const auto id = parts.vocabulary.find(name);
        if (id && parts.added.find(*id) == nullptr)
            parts.added.add({ *id, name, true });
    }
    if (const auto unknown = parts.vocabulary.find("<unk>"); unknown && parts.added.isSpecial(*unknown))
        parts.unknown = unknown;
    parts.roles = rolesFor(parts.vocabulary, parts.added, settings);
    return std::make_unique<ByteLevelBpe>(std::move(parts));
}

} // namespace quantoscope
