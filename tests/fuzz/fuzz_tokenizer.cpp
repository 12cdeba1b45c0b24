// Tokenizers in one file: tokenizer.json, GGUF, llama2.c and SentencePiece, told by content.
#include "core/base/errors.h"
#include "core/text/tokenizer.h"
#include "tests/fuzz/memory_file.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const quantoscope::fuzz::MemoryFile file(data, size);
    try {
        const auto tokenizer = quantoscope::loadTokenizer(file.path());
        const auto ids = tokenizer->encode("Once upon a time, 12 Äpfel\n\n<s>🦙", true);
        tokenizer->decode(ids);
        for (std::int64_t id = -1; id <= tokenizer->vocabularySize(); ++id)
            tokenizer->tokenBytes(id);
    } catch (const quantoscope::Error&) { // refused, as it should be
    }
    return 0;
}
