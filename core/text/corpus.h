// Texts as token streams: calibration, hold-out and perplexity input.
#pragma once

#include "core/text/tokenizer.h"

#include <string>
#include <vector>

namespace quantoscope {

/// A text file (one document) or a JSON list of strings (one document each), told by content.
/// Throws InputFileError (missing, not UTF-8 text, JSON that is no list of strings).
std::vector<std::string> readCorpus(const std::filesystem::path& file);

/// All documents as one stream; BOS once at the start if the tokenizer adds one and `bos` allows. Documents of a JSON
/// list are separated by the tokenizer's EOS where it has one, else by a newline.
std::vector<std::int64_t> tokenStream(const std::vector<std::string>& documents, const Tokenizer& tokenizer,
                                      bool bos = true);

/// "1,2,3" or a file of integers separated by commas or white space (or a JSON list). Throws InvalidRequest /
/// InputFileError.
std::vector<std::int64_t> parseIds(std::string_view text);
std::vector<std::int64_t> readIdsFile(const std::filesystem::path& file);

} // namespace quantoscope
