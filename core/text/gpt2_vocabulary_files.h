// Byte-level BPE from vocab.json and merges.txt, the two files GPT-2 was published with.
#pragma once

#include "core/text/byte_level_bpe.h"

#include <filesystem>

namespace quantoscope {

/// `folder` holds both. Throws InputFileError.
std::unique_ptr<Tokenizer> loadGpt2VocabularyFiles(const std::filesystem::path& folder);

/// Enters the merge of `left` and `right`. Throws InputFileError if either or their concatenation is no token.
void addMerge(MergeTable& merges, const Vocabulary& vocabulary, std::string_view left, std::string_view right,
              const std::filesystem::path& file);

} // namespace quantoscope
