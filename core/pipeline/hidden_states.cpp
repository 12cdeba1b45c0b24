#include "core/pipeline/hidden_states.h"

#include <ATen/ATen.h>

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <system_error>

#include <unistd.h>

namespace quantoscope {
namespace {

constexpr std::int64_t kMappedBytes = std::int64_t(4) << 30;
/// Multiply-adds of one chunk: under half a second on two cores, so that a cancel is heard between chunks.
constexpr std::int64_t kChunkWork = 4'000'000'000;
constexpr std::int64_t kMostTokensAChunk = 8192;

// A mapped file without a name: it goes when the tensor goes, however the process ends.
at::Tensor mappedTensor(const at::IntArrayRef& shape, std::int64_t elements)
{
    std::string name = (std::filesystem::temp_directory_path() / "quantoscope-states-XXXXXX").string();
    const int descriptor = ::mkstemp(name.data());
    if (descriptor < 0)
        throw StorageError("cannot create " + name + " for hidden states past 4 GiB");
    ::close(descriptor);
    at::Tensor states = at::from_file(name, true, elements, at::kFloat).view(shape);
    ::unlink(name.c_str());
    return states;
}

at::Tensor hostTensor(const at::IntArrayRef& shape)
{
    std::int64_t elements = 1;
    for (const std::int64_t extent : shape)
        elements *= extent;
    if (elements * static_cast<std::int64_t>(sizeof(float)) > kMappedBytes)
        return mappedTensor(shape, elements);
    return at::empty(shape, at::kFloat);
}

std::int64_t weightsOfLargestBlock(const LanguageModel& model)
{
    std::vector<std::int64_t> weights(static_cast<std::size_t>(std::max<std::int64_t>(model.config().blocks, 1)), 1);
    for (const LinearInfo& linear : model.linears()) {
        if (linear.block >= 0)
            weights[static_cast<std::size_t>(linear.block)] += linear.inFeatures * linear.outFeatures;
    }
    return *std::ranges::max_element(weights);
}

// Calls `work` with [first, count) of whole sequences of `length` tokens, each worth `weights` multiply-adds a token.
template <typename Work>
void inChunks(std::int64_t sequences, std::int64_t length, std::int64_t weights, const CancellationToken& cancel,
              const TokensDone& done, const Work& work)
{
    const std::int64_t tokens = std::clamp<std::int64_t>(kChunkWork / weights, 1, kMostTokensAChunk);
    const std::int64_t chunk = std::max<std::int64_t>(1, tokens / length);
    for (std::int64_t first = 0; first < sequences; first += chunk) {
        cancel.throwIfCancelled();
        const std::int64_t count = std::min(chunk, sequences - first);
        work(first, count);
        if (done)
            done(count * length);
    }
}

// A cancel is heard before each product too, which matters where one block takes seconds.
LinearInputObserver cancellable(const LinearInputObserver& observer, const CancellationToken& cancel)
{
    return [&observer, &cancel](std::size_t linear, const at::Tensor& input) {
        cancel.throwIfCancelled();
        if (observer)
            observer(linear, input);
    };
}

template <typename Pass>
void untilEnough(const Pass& pass)
{
    try {
        pass();
    } catch (const EnoughSeen&) {
    }
}

} // namespace

HiddenStates::HiddenStates(const LanguageModel& model, const at::Tensor& ids, const CancellationToken& cancel)
    : m_states(hostTensor({ ids.size(0), ids.size(1), model.config().hiddenSize }))
{
    inChunks(ids.size(0), ids.size(1), model.config().hiddenSize, cancel, {}, [&](std::int64_t at, std::int64_t count) {
        m_states.narrow(0, at, count).copy_(model.embed(ids.narrow(0, at, count).to(model.device())));
    });
}

void HiddenStates::observe(const LanguageModel& model, std::int64_t block, const LinearInputObserver& observer,
                           const CancellationToken& cancel, const TokensDone& done) const
{
    inChunks(sequences(), m_states.size(1), weightsOfLargestBlock(model), cancel, done,
             [&](std::int64_t at, std::int64_t count) {
                 untilEnough([&] {
                     model.runBlock(block, m_states.narrow(0, at, count).to(model.device()),
                                    cancellable(observer, cancel));
                 });
             });
}

void HiddenStates::advance(const LanguageModel& model, std::int64_t block, const LinearInputObserver& observer,
                           const CancellationToken& cancel, const TokensDone& done)
{
    inChunks(sequences(), m_states.size(1), weightsOfLargestBlock(model), cancel, done,
             [&](std::int64_t at, std::int64_t count) {
                 const at::Tensor chunk = m_states.narrow(0, at, count);
                 chunk.copy_(model.runBlock(block, chunk.to(model.device()), cancellable(observer, cancel)));
             });
}

void HiddenStates::observeHead(const LanguageModel& model, const LinearInputObserver& observer,
                               const CancellationToken& cancel, const TokensDone& done) const
{
    const std::int64_t weights = model.config().hiddenSize * model.config().vocabularySize;
    inChunks(sequences(), m_states.size(1), weights, cancel, done, [&](std::int64_t at, std::int64_t count) {
        untilEnough(
            [&] { model.head(m_states.narrow(0, at, count).to(model.device()), cancellable(observer, cancel)); });
    });
}

HiddenStates HiddenStates::first(std::int64_t count) const
{
    return HiddenStates(m_states.narrow(0, 0, std::min(count, sequences())).clone());
}

} // namespace quantoscope
