// WordPiece from vocab.txt, the file BERT was published with.
#pragma once

#include "core/text/tokenizer.h"

namespace quantoscope {

/// One token a line, the line's number its id. tokenizer_config.json is looked for beside the file; without it the
/// vocabulary counts as lower-case, as Hugging Face's library has it. Throws InputFileError.
std::unique_ptr<Tokenizer> loadWordPieceVocabulary(const std::filesystem::path& file);

} // namespace quantoscope
