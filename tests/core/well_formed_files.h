// One small file of each kind that is exactly right: what mutations and fuzzers start from.
#pragma once

#include "tests/core/gguf_builder.h"
#include "tests/core/torch_builder.h"

#include <cstdio>
#include <cstring>

namespace quantoscope::testing {

inline std::string llamaGguf()
{
    GgufBuilder builder;
    builder.integer("llama.block_count", 1).integer("llama.context_length", 16).integer("llama.embedding_length", 8);
    builder.integer("llama.feed_forward_length", 12).integer("llama.attention.head_count", 2);
    builder.text("tokenizer.ggml.model", "llama").texts("tokenizer.ggml.tokens", { "<unk>", "<s>", "a", "▁", "▁a" });
    builder.numbers("tokenizer.ggml.scores", { 0, 0, -1, -2, -3 });
    builder.integers("tokenizer.ggml.token_type", { 2, 3, 1, 1, 1 });
    builder.floats("token_embd.weight", { 3, 8 }, std::vector<float>(24, 1.0F));
    builder.floats("blk.0.attn_q.weight", { 8, 8 }, std::vector<float>(64, 2.0F));
    builder.tensor("blk.0.ffn_up.weight", { 2, 256 }, 13, std::string(2 * 176, '\x3C'));
    return builder.bytes();
}

inline std::string gpt2Gguf()
{
    GgufBuilder builder("gpt2");
    builder.integer("gpt2.block_count", 1).integer("gpt2.context_length", 16).integer("gpt2.embedding_length", 8);
    builder.integer("gpt2.feed_forward_length", 32).integer("gpt2.attention.head_count", 2);
    builder.text("tokenizer.ggml.model", "gpt2").text("tokenizer.ggml.pre", "gpt-2");
    builder.texts("tokenizer.ggml.tokens", { "a", "b", "ab", "Ġ" }).texts("tokenizer.ggml.merges", { "a b" });
    builder.tensor("blk.0.ffn_up.weight", { 32, 32 }, 2, std::string(32 * 18, '\x3C'));
    return builder.bytes();
}

inline std::string stateDictionary()
{
    const std::string floats = pickle::storage("0", 12);
    return pickle::dict({ { "plain", pickle::tensor(floats, 4, { 2, 3 }, { 3, 1 }) },
                          { "transposed", pickle::tensor(floats, 0, { 3, 2 }, { 1, 3 }) } });
}

inline std::string zippedCheckpoint()
{
    return torchArchive(stateDictionary(), countingFloatBytes(12));
}

inline std::string legacyCheckpoint()
{
    return legacyTorchFile(stateDictionary(), 12, countingFloatBytes(12));
}

inline std::string twoSafetensors()
{
    return safetensorsBytes(R"({"a":{"dtype":"F32","shape":[2,2],"data_offsets":[0,16]},)"
                            R"("b":{"dtype":"I64","shape":[],"data_offsets":[16,24]},"__metadata__":{"format":"pt"}})",
                            std::string(24, 'x'));
}

inline std::string llama2cCheckpoint()
{
    std::string bytes;
    for (const std::int32_t field : { 4, 6, 1, 2, 1, 3, 2 })
        bytes += bytesOf(field);
    return bytes + countingFloatBytes(148);
}

inline std::string llama2cTokenizer()
{
    std::string bytes = bytesOf<std::int32_t>(8);
    for (int id = 0; id < 262; ++id) {
        char text[8] = "a";
        if (id >= 3 && id < 259)
            std::snprintf(text, sizeof text, "<0x%02X>", static_cast<unsigned>(id - 3));
        bytes += bytesOf(static_cast<float>(-id)) + bytesOf(static_cast<std::int32_t>(std::strlen(text))) + text;
    }
    return bytes;
}

inline const char* const kByteLevelJson
    = R"({"model":{"type":"BPE","vocab":{"a":0,"b":1,"ab":2,"Ġ":3,"</s>":4},"merges":["a b"]},
"pre_tokenizer":{"type":"Sequence","pretokenizers":[{"type":"Split","pattern":{"Regex":" ?\\p{L}+"},"behavior":"Isolated"},
{"type":"ByteLevel","add_prefix_space":false,"use_regex":false}]},"normalizer":{"type":"NFC"},
"added_tokens":[{"id":4,"content":"</s>","special":true,"lstrip":true}],
"post_processor":{"type":"TemplateProcessing","single":[{"SpecialToken":{"id":"</s>"}}]}})";

inline const char* const kWordPieceJson
    = R"({"model":{"type":"WordPiece","unk_token":"?","continuing_subword_prefix":"##","vocab":{"?":0,"a":1,"##b":2}},
"normalizer":{"type":"BertNormalizer","clean_text":true,"handle_chinese_chars":true,"lowercase":true},
"pre_tokenizer":{"type":"BertPreTokenizer"}})";

} // namespace quantoscope::testing
