#include "sample_results.h"

#include <array>
#include <cmath>

namespace quantoscope::testing {
namespace {

const std::array<std::string, 4> kKinds { "q", "o", "up", "down" };

std::string layerName(int block, const std::string& kind)
{
    return block < 0 ? kind : "blocks." + std::to_string(block) + "." + kind;
}

TextResult::Side side(std::vector<std::int64_t> ids, std::vector<std::string> tokens)
{
    TextResult::Side made;
    made.tokenIds = std::move(ids);
    made.tokens = std::move(tokens);
    for (std::size_t i = 0; i < made.tokens.size(); ++i) {
        made.text += made.tokens[i];
        made.logprobs.push_back(-0.5F);
        made.entropy.push_back(1.25F);
        for (const std::int64_t id : { 1, 2, 3, 4, 99 }) {
            made.top5Ids.push_back(id);
            made.top5Logprobs.push_back(-static_cast<float>(id));
        }
    }
    return made;
}

} // namespace

ModelDescription sampleModel(int blocks)
{
    ModelDescription model;
    model.source = "/models/tiny";
    model.architecture = "llama";
    model.parameters = 12345;
    const auto add = [&model](int block, const std::string& kind) {
        LayerDescription layer;
        layer.name = layerName(block, kind);
        layer.block = block;
        layer.kind = kind;
        layer.outFeatures = 4;
        layer.inFeatures = 3;
        layer.kurtosis = 0.5;
        layer.outlierShare = 0.001;
        layer.minimum = -0.4;
        layer.maximum = 0.4;
        layer.mean = 0;
        layer.standardDeviation = 0.125;
        layer.histogram = { { -0.4, -0.2, 0.0, 0.2, 0.4 }, { 1, 5, 4, 2 } };
        model.layers.push_back(layer);
    };
    for (int block = 0; block < blocks; ++block) {
        for (const std::string& kind : kKinds)
            add(block, kind);
    }
    add(-1, "head");
    return model;
}

LayerResult sampleLayer(int block, const std::string& kind, double error)
{
    LayerResult layer;
    layer.name = layerName(block, kind);
    layer.block = block;
    layer.kind = kind;
    layer.outFeatures = 4;
    layer.inFeatures = 3;
    layer.relativeOutputError = error;
    layer.outputSqnrDb = -10 * std::log10(error);
    layer.bits = 2.5;
    layer.seconds = 0.25;
    layer.tokens = 1000;
    layer.histogramEdges = { -0.4, -0.2, 0.0, 0.2, 0.4 };
    layer.histogramOriginal = { 1, 5, 4, 2 };
    layer.histogramQuantized = { 0, 6, 6, 0 };
    auto codes = std::make_shared<QuantizedCodes>();
    codes->codes = { 4, 3, std::vector<std::int32_t>(12, 1) };
    codes->scales = { 1, 1, { 0.1F } };
    codes->zeros = { 1, 1, { 2.0F } };
    codes->groupIndex = { 0, 0, 0 };
    codes->minCode = 0;
    codes->maxCode = 3;
    layer.codes = codes;
    return layer;
}

Run sampleRun(const std::string& id, int blocks)
{
    Run run;
    run.id = id;
    run.name = "name of " + id;
    run.status = RunStatus::Complete;
    run.method = "rtn";
    run.commandLine = "quantoscope-cli quantize --bits 2";
    run.perplexityBefore = 10;
    run.perplexityAfter = 12.5;
    run.bitsPerWeight = 2.5;
    run.klMean = 0.125;
    double error = 0.001;
    for (int block = 0; block < blocks; ++block) {
        for (const std::string& kind : kKinds) {
            run.layers.push_back(sampleLayer(block, kind, error));
            error *= 2;
        }
    }
    run.texts.push_back(sampleText("Once"));
    return run;
}

TextResult sampleText(const std::string& prompt)
{
    TextResult text;
    text.prompt = prompt;
    text.original = side({ 1, 2, 3 }, { "The", " cat", " sat" });
    text.quantized = side({ 1, 2, 4 }, { "The", " cat", " ran" });
    text.kl = { 0.0F, 0.125F, 0.5F };
    return text;
}

Session sampleSession(int blocks, int runs)
{
    Session session;
    session.model = sampleModel(blocks);
    for (int i = 0; i < runs; ++i)
        session.runs.push_back(sampleRun("run-" + std::to_string(i + 1), blocks));
    return session;
}

} // namespace quantoscope::testing
