// A Hugging Face tokenizer as the metadata of a GGUF file.
#pragma once

#include "core/formats/gguf_writer.h"
#include "core/pipeline/open_model.h"

namespace quantoscope {

/// The keys "tokenizer.*": those of the GGUF file that the tokenizer came from, or made from the model's
/// tokenizer.json: byte-level BPE by a rule that llama.cpp knows, or BPE with byte fallback, whose merges become
/// scores. A model without a tokenizer gets the one without a vocabulary. Throws InvalidRequest naming what llama.cpp
/// has no word for.
std::vector<GgufEntry> ggufTokenizer(const OpenModel& model);

} // namespace quantoscope
