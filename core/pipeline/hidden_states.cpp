#include "core/pipeline/hidden_states.h"

#include <ATen/ATen.h>

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <numeric>
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

std::int64_t weightsOfLargestBlock(const LayeredModel& model)
{
    std::vector<std::int64_t> weights(static_cast<std::size_t>(std::max<std::int64_t>(model.config().blocks, 1)), 1);
    for (const LinearInfo& linear : model.linears()) {
        if (linear.block >= 0)
            weights[static_cast<std::size_t>(linear.block)] += linear.inFeatures * linear.outFeatures;
    }
    return *std::ranges::max_element(weights);
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

HiddenStates::HiddenStates(const LayeredModel& model, const TokenBatch& texts, const CancellationToken& cancel)
    : m_states(hostTensor({ texts.ids.size(0), texts.ids.size(1), model.config().hiddenSize }))
    , m_lengths(texts.lengths)
{
    std::int64_t first = 0;
    inChunks(model.config().hiddenSize, cancel, {}, [&](const at::Tensor& states) {
        const TokenBatch part = texts.narrow(first, states.size(0));
        states.copy_(model.embed(part));
        first += states.size(0);
    });
}

std::int64_t HiddenStates::tokens() const
{
    if (m_lengths.empty())
        return m_states.size(0) * m_states.size(1);
    return std::accumulate(m_lengths.begin(), m_lengths.end(), std::int64_t(0));
}

void HiddenStates::inChunks(std::int64_t weights, const CancellationToken& cancel, const TokensDone& done,
                            const std::function<void(const at::Tensor& states)>& work) const
{
    const std::int64_t tokens = std::clamp<std::int64_t>(kChunkWork / weights, 1, kMostTokensAChunk);
    const std::int64_t chunk
        = m_lengths.empty() ? std::max<std::int64_t>(1, tokens / std::max<std::int64_t>(1, m_states.size(1))) : 1;
    for (std::int64_t first = 0; first < sequences(); first += chunk) {
        cancel.throwIfCancelled();
        at::Tensor states = m_states.narrow(0, first, std::min(chunk, sequences() - first));
        if (!m_lengths.empty())
            states = states.narrow(1, 0, m_lengths[static_cast<std::size_t>(first)]);
        work(states);
        if (done)
            done(states.size(0) * states.size(1));
    }
}

void HiddenStates::observe(const LayeredModel& model, std::int64_t block, const LinearInputObserver& observer,
                           const CancellationToken& cancel, const TokensDone& done) const
{
    inChunks(weightsOfLargestBlock(model), cancel, done, [&](const at::Tensor& states) {
        untilEnough([&] { model.runBlock(block, states.to(model.device()), cancellable(observer, cancel)); });
    });
}

void HiddenStates::advance(const LayeredModel& model, std::int64_t block, const LinearInputObserver& observer,
                           const CancellationToken& cancel, const TokensDone& done)
{
    inChunks(weightsOfLargestBlock(model), cancel, done, [&](const at::Tensor& states) {
        states.copy_(model.runBlock(block, states.to(model.device()), cancellable(observer, cancel)));
    });
}

void HiddenStates::observeHead(const LayeredModel& model, const LinearInputObserver& observer,
                               const CancellationToken& cancel, const TokensDone& done) const
{
    inChunks(model.config().hiddenSize * model.config().vocabularySize, cancel, done, [&](const at::Tensor& states) {
        untilEnough([&] { model.head(states.to(model.device()), cancellable(observer, cancel)); });
    });
}

HiddenStates HiddenStates::first(std::int64_t count) const
{
    const std::int64_t kept = std::min(count, sequences());
    std::vector<std::int64_t> lengths = m_lengths;
    if (!lengths.empty())
        lengths.resize(static_cast<std::size_t>(kept));
    return { m_states.narrow(0, 0, kept).clone(), std::move(lengths) };
}

HiddenStates HiddenStates::only(std::int64_t sequence) const
{
    const at::Tensor states = m_states.narrow(0, sequence, 1);
    if (m_lengths.empty())
        return { states, {} };
    return { states.narrow(1, 0, m_lengths[static_cast<std::size_t>(sequence)]), {} };
}

} // namespace quantoscope
