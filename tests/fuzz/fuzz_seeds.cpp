// fuzz_seeds FOLDER: one folder a fuzzer, with well-formed files for it to start from.
#include "tests/core/well_formed_files.h"

#include <cstdio>

using namespace quantoscope::tests;

namespace {

struct SeedTensor
{
    const char* name;
    const char* dtype;
    std::vector<int> shape;
};

/// config.json and model.safetensors as fuzz_folder takes them, of one layer "l" of 8 by 8 codes.
std::string codesFolder(const std::string& scheme, const std::vector<SeedTensor>& tensors)
{
    std::string header;
    std::string data;
    for (const SeedTensor& tensor : tensors) {
        std::string shape;
        int bytes = tensor.dtype == std::string("F16") ? 2 : tensor.dtype == std::string("I64") ? 8 : 4;
        for (const int extent : tensor.shape) {
            shape += (shape.empty() ? "" : ",") + std::to_string(extent);
            bytes *= extent;
        }
        header += (header.empty() ? "{" : ",") + ('"' + std::string(tensor.name)) + R"(":{"dtype":")" + tensor.dtype
            + R"(","shape":[)" + shape + R"(],"data_offsets":[)" + std::to_string(data.size()) + ','
            + std::to_string(data.size() + static_cast<std::size_t>(bytes)) + "]}";
        if (tensor.dtype == std::string("I64")) // weight_shape
            data += bytesOf(std::int64_t(8)) + bytesOf(std::int64_t(8));
        else
            data += std::string(static_cast<std::size_t>(bytes), '\0');
    }
    return R"({"model_type":"llama","quantization_config":)" + scheme + '}' + '\0'
        + safetensorsBytes(header + '}', data);
}

} // namespace

int main(int argc, char** argv)
{
    if (argc != 2) {
        std::fputs("usage: fuzz_seeds FOLDER\n", stderr);
        return 2;
    }
    const std::filesystem::path folder = argv[1];
    const auto seed = [&](const char* fuzzer, const char* name, const std::string& bytes) {
        std::filesystem::create_directories(folder / fuzzer);
        writeFile(folder / fuzzer / name, bytes);
    };
    for (const char* fuzzer : { "fuzz_gguf", "fuzz_tokenizer" }) {
        seed(fuzzer, "llama.gguf", llamaGguf());
        seed(fuzzer, "gpt2.gguf", gpt2Gguf());
    }
    seed("fuzz_pytorch", "zip.pt", zippedCheckpoint());
    seed("fuzz_pytorch", "legacy.pt", legacyCheckpoint());
    seed("fuzz_safetensors", "two.safetensors", twoSafetensors());
    seed("fuzz_llama2c", "v0.bin", llama2cCheckpoint());
    seed("fuzz_tokenizer", "tokenizer.bin", llama2cTokenizer());
    seed("fuzz_tokenizer", "byte-level.json", kByteLevelJson);
    seed("fuzz_tokenizer", "word-piece.json", kWordPieceJson);
    seed("fuzz_folder", "gptq",
         codesFolder(R"({"quant_method":"gptq","bits":4,"group_size":8,"sym":false})",
                     { { "l.qweight", "I32", { 1, 8 } },
                       { "l.qzeros", "I32", { 1, 1 } },
                       { "l.scales", "F16", { 1, 8 } },
                       { "l.g_idx", "I32", { 8 } } }));
    seed("fuzz_folder", "awq",
         codesFolder(
             R"({"quant_method":"awq","bits":4,"group_size":8,"version":"gemm","zero_point":true})",
             { { "l.qweight", "I32", { 8, 1 } }, { "l.qzeros", "I32", { 1, 1 } }, { "l.scales", "F16", { 1, 8 } } }));
    seed("fuzz_folder", "compressed-tensors",
         codesFolder(R"({"quant_method":"compressed-tensors","format":"pack-quantized","config_groups":{"group_0":)"
                     R"({"targets":["Linear"],"weights":{"num_bits":4,"type":"int","symmetric":false,)"
                     R"("strategy":"group","group_size":8}}}})",
                     { { "l.weight_packed", "I32", { 8, 1 } },
                       { "l.weight_scale", "F16", { 8, 1 } },
                       { "l.weight_zero_point", "I32", { 1, 1 } },
                       { "l.weight_shape", "I64", { 2 } } }));
    seed("fuzz_text", "plain.txt", "Once upon a time\nthere was a fox.\n");
    seed("fuzz_text", "list.json", R"(["one", "two \u00e9"])");
    seed("fuzz_text", "ids.txt", "1, 2,3\n4");
    seed("fuzz_text", "labelled.tsv", "sentence\tlabel\na good one\t1\na bad one\t0\n");
    return 0;
}
