// fuzz_seeds FOLDER: one folder a fuzzer, with well-formed files for it to start from.
#include "core/results_io/session_file.h"
#include "tests/core/sample_session.h"
#include "tests/core/well_formed_files.h"

#include <cstdio>

using namespace quantoscope::testing;

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

constexpr const char* kLlamaConfig
    = R"({"model_type":"llama","vocab_size":64,"hidden_size":16,"intermediate_size":32,"num_hidden_layers":2,)"
      R"("num_attention_heads":4,"num_key_value_heads":2,"head_dim":4,"hidden_act":"silu","rms_norm_eps":1e-5,)"
      R"("max_position_embeddings":128,"rope_theta":10000.0,"tie_word_embeddings":true,"torch_dtype":"float16",)"
      R"("rope_scaling":{"rope_type":"llama3","factor":8.0,"low_freq_factor":1.0,"high_freq_factor":4.0,)"
      R"("original_max_position_embeddings":64}})";
constexpr const char* kGpt2Config = R"({"model_type":"gpt2","vocab_size":64,"n_embd":16,"n_layer":2,"n_head":4,)"
                                    R"("n_positions":32,"activation_function":"gelu_new"})";
constexpr const char* kOptConfig
    = R"({"model_type":"opt","vocab_size":64,"hidden_size":16,"num_hidden_layers":2,"num_attention_heads":4,)"
      R"("ffn_dim":32,"max_position_embeddings":32,"word_embed_proj_dim":16,"do_layer_norm_before":true,)"
      R"("activation_function":"relu"})";
constexpr const char* kBertConfig
    = R"({"model_type":"bert","architectures":["BertForSequenceClassification"],"vocab_size":64,"hidden_size":16,)"
      R"("num_hidden_layers":2,"num_attention_heads":4,"intermediate_size":32,"max_position_embeddings":32,)"
      R"("type_vocab_size":2,"layer_norm_eps":1e-12,"hidden_act":"gelu","id2label":{"0":"no","1":"yes"}})";
constexpr const char* kGptqPreset
    = R"({"method":"gptq","bits":3,"group-size":32,"granularity":"group","symmetric":true,"act-order":true,)"
      R"("damping":0.05,"block-size":64,"scale-search":"mse"})";
constexpr const char* kAwqPreset = R"({"method":"awq","bits":4,"clip":true,"scale-grid":20,"objective":"gram"})";
constexpr const char* kRunPreset
    = R"({"format":"quantoscope-preset","version":1,"name":"GPTQ 4-bit","quantizer":{"method":"gptq","bits":4},)"
      R"("run":{"samples":64,"prompts":["One day"]}})";
constexpr const char* kRequest
    = R"({"config":{"method":"rtn","bits":4},"calibration":{"source":"self","samples":8,"sequence_length":32,)"
      R"("seed":1,"holdout":"10%","text_columns":["a"],"label_column":""},"inputs":"default","layers":"*",)"
      R"("include_head":false,"evaluate":true,"evaluate_file":"","evaluate_windows":0,"evaluate_context":0,)"
      R"("prompts":["One day"],"sampler":{"greedy":true,"temperature":1.0,"top_k":0,"top_p":1.0,)"
      R"("repetition_penalty":1.0,"seed":0,"max_new_tokens":32},"run_name":"","consistency_stories":0,)"
      R"("export":{"folder":"somewhere","format":"gptq"}})";

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
    seed("fuzz_config", "llama.json", kLlamaConfig);
    seed("fuzz_config", "gpt2.json", kGpt2Config);
    seed("fuzz_config", "opt.json", kOptConfig);
    seed("fuzz_config", "bert.json", kBertConfig);
    seed("fuzz_preset", "gptq.json", kGptqPreset);
    seed("fuzz_preset", "awq.json", kAwqPreset);
    seed("fuzz_preset", "preset.json", kRunPreset);
    seed("fuzz_preset", "request.json", kRequest);
    std::filesystem::create_directories(folder / "fuzz_session");
    quantoscope::Session session = quantoscope::testing::sampleSession();
    session.runs.front().layers.pop_back(); // the large one: the file shall be small
    quantoscope::writeSession(folder / "fuzz_session" / "sample.h5", session);
    session.runs.clear();
    session.model.layers.clear();
    quantoscope::writeSession(folder / "fuzz_session" / "empty.h5", session);
    seed("fuzz_lesson", "lesson.json",
         R"({"format":1,"id":"a","title":"t","summary":"s","begin":[{"do":"open-demo"}],"steps":[{"title":"t",)"
         R"("text":["p"],"targets":["x"],"enter":[{"do":"set","control":"bits","value":3}],"hints":["h"],"checks":[)"
         R"({"check":"metric","say":"s","metric":"output_sqnr_db","run":{"options":{"bits":3}},"at-least":20}],)"
         R"("solve":[{"do":"start-run","name":"n","method":"gptq","samples":8}],)"
         R"("quiz":{"question":"q","answers":["a","b"],"right":1}}]})");
    return 0;
}
