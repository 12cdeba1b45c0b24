#include "core/pipeline/export_tokenizer.h"

#include "core/base/errors.h"
#include "core/base/parallel.h"
#include "core/formats/gguf_file.h"
#include "core/formats/mapped_file.h"
#include "core/pipeline/export_config.h"
#include "core/text/tokenizer_json.h"
#include "core/text/tokenizer_json_writer.h"

#include <algorithm>
#include <array>
#include <atomic>
#include <tuple>

namespace quantoscope {
namespace {

namespace fs = std::filesystem;

/// What makes a folder one that has a tokenizer, for others.
constexpr std::array kTokenizerFiles { "tokenizer.json", "tokenizer.model", "vocab.json", "vocab.txt" };

bool hasTokenizer(const fs::path& folder)
{
    std::error_code error;
    return std::ranges::any_of(kTokenizerFiles, [&](const char* name) { return fs::exists(folder / name, error); });
}

/// The name under which others look for a file of this form; none where they know no such form.
const char* nameForOthers(const fs::path& file)
{
    const fs::path extension = file.extension();
    if (extension == ".json" && file.filename() != "vocab.json") // that one is half of a tokenizer
        return "tokenizer.json";
    if (extension == ".model")
        return "tokenizer.model";
    return extension == ".txt" ? "vocab.txt" : nullptr;
}

/// How a conversation is put into one text, which a GGUF file says beside its tokenizer.
std::string chatTemplateOf(const fs::path& path)
{
    std::error_code error;
    if (!fs::is_regular_file(path, error) || !GgufFile::recognises(MappedFile(path).bytes()))
        return {};
    return GgufFile(path).text("tokenizer.chat_template").value_or("");
}

Warning lacksTokenizer(const fs::path& folder, const std::string& reason)
{
    return { "export_no_tokenizer", { { "folder", folder.string() }, { "reason", reason } } };
}

/// Tokens compared by one thread at a time.
constexpr std::int64_t kGrain = 1024;

/// The id of the first token whose text the two encode differently; none if they agree on all.
std::optional<std::int64_t> firstDifference(const Tokenizer& one, const Tokenizer& other)
{
    const std::int64_t count = one.vocabularySize();
    std::atomic<std::int64_t> first = count;
    parallelFor(0, count, kGrain, [&](std::int64_t begin, std::int64_t end) {
        for (std::int64_t id = begin; id < std::min(end, first.load()); ++id) {
            const std::string text = one.decode({ id });
            if (one.encode(text) == other.encode(text) && other.decode({ id }) == text)
                continue;
            for (std::int64_t least = first; id < least && !first.compare_exchange_weak(least, id);) { }
        }
    });
    return first == count ? std::nullopt : std::optional(first.load());
}

std::vector<Warning> writeAnew(const OpenModel& model, const fs::path& folder)
{
    try {
        writeTokenizerJson(*model.tokenizer, chatTemplateOf(model.source->tokenizerPath()), folder);
    } catch (const InvalidRequest& reason) {
        return { lacksTokenizer(folder, reason.what()) };
    }
    return {};
}

bool wasWrittenAnew(const fs::path& from, const fs::path& folder)
{
    std::error_code error;
    const bool isCopy
        = fs::is_directory(from, error) ? fs::exists(from / "tokenizer.json", error) : nameForOthers(from) != nullptr;
    return !isCopy && fs::exists(folder / "tokenizer.json", error);
}

} // namespace

std::vector<Warning> exportTokenizer(const OpenModel& model, const fs::path& folder)
{
    const fs::path& from = model.source->tokenizerPath();
    if (!model.tokenizer)
        return { lacksTokenizer(folder, "the model came without one") };
    std::error_code error;
    if (fs::is_directory(from, error)) {
        copyCompanions(from, folder);
        return hasTokenizer(folder) ? std::vector<Warning>() : writeAnew(model, folder);
    }
    const char* const name = nameForOthers(from);
    if (name == nullptr)
        return writeAnew(model, folder);
    copyCompanion(from, folder / name);
    return {};
}

std::vector<Warning> compareTokenizer(const OpenModel& model, const fs::path& folder)
{
    if (!model.tokenizer || !wasWrittenAnew(model.source->tokenizerPath(), folder))
        return {};
    const std::unique_ptr<Tokenizer> read = loadTokenizerJson(folder / "tokenizer.json");
    const std::optional<std::int64_t> differs = firstDifference(*model.tokenizer, *read);
    const auto roles = [](const Tokenizer& tokenizer) {
        return std::tuple(tokenizer.bosId(), tokenizer.eosId(), tokenizer.addsBos());
    };
    if (!differs && roles(*read) == roles(*model.tokenizer))
        return {};
    return { { "export_tokenizer_differs",
               { { "folder", folder.string() }, { "token", differs ? std::to_string(*differs) : "BOS or EOS" } } } };
}

} // namespace quantoscope
