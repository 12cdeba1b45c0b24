// fuzz_seeds FOLDER: one folder a fuzzer, with well-formed files for it to start from.
#include "tests/core/well_formed_files.h"

#include <cstdio>

using namespace quantoscope::tests;

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
    return 0;
}
