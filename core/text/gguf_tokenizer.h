// The tokenizer in the metadata of a GGUF file.
#pragma once

#include "core/text/tokenizer.h"

namespace quantoscope {

/// Byte-level BPE ("gpt2"), SentencePiece's BPE ("llama") and WordPiece ("bert"), by the key tokenizer.ggml.model. A
/// pre-tokenizer (tokenizer.ggml.pre) that is not known is refused by name. Throws InputFileError.
std::unique_ptr<Tokenizer> loadGgufTokenizer(const std::filesystem::path& file);

} // namespace quantoscope
