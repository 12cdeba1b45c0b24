// tokenizer.model, by the SentencePiece library (Kudo and Richardson, 2018): its BPE and unigram models alike.
#pragma once

#include "core/text/tokenizer.h"

namespace quantoscope {

/// tokenizer_config.json and its like are looked for beside the file. Throws InputFileError if the library refuses the
/// file.
std::unique_ptr<Tokenizer> loadSentencePiece(const std::filesystem::path& file);

} // namespace quantoscope
