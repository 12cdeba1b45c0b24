// Texts that people bring: corpora (plain or a JSON list), tab-separated labelled texts, lists of token ids.
#include "core/base/errors.h"
#include "core/text/corpus.h"
#include "core/text/labelled_texts.h"
#include "tests/fuzz/memory_file.h"

namespace {

template <typename Read>
void attempt(Read read)
{
    try {
        read();
    } catch (const quantoscope::Error&) { // refused, as it should be
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const quantoscope::fuzz::MemoryFile file(data, size);
    attempt([&] { quantoscope::readCorpus(file.path()); });
    attempt([&] { quantoscope::readIdsFile(file.path()); });
    attempt([&] { quantoscope::readLabelledTexts(file.path(), {}, {}); });
    attempt([&] {
        quantoscope::readLabelledTexts(file.path(), { { "sentence" }, "label" }, { "negative", "positive" });
    });
    return 0;
}
