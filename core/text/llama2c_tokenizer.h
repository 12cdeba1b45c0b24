// tokenizer.bin of the llama2.c project: scored SentencePiece tokens.
#pragma once

#include "core/text/tokenizer.h"

namespace quantoscope {

/// int32 longest token, then for each token float32 score, int32 length and its bytes (little-endian), to the end of
/// the file. Ids 0, 1, 2 are unknown, BOS and EOS; 3 to 258 are the bytes. Throws InputFileError.
std::unique_ptr<Tokenizer> loadLlama2cTokenizer(const std::filesystem::path& file);

} // namespace quantoscope
