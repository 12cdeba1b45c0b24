// tokenizer.json, the one-file form of Hugging Face's tokenizers library.
#pragma once

#include "core/text/tokenizer.h"

namespace quantoscope {

/// Understands byte-level BPE (GPT-2, LLaMA 3, Qwen2), BPE with byte fallback (LLaMA 1 and 2, Mistral) and WordPiece
/// (BERT); tokenizer_config.json and its like are looked for beside the file. Throws InputFileError naming the key and
/// value that ask for something else.
std::unique_ptr<Tokenizer> loadTokenizerJson(const std::filesystem::path& file);

} // namespace quantoscope
