// What a configuration asks of a checkpoint: its tensors and linears, checked against the headers; and their loading.
#pragma once

#include "core/models/block_residency.h"
#include "core/models/language_model.h"

#include <map>
#include <set>

namespace quantoscope {

/// How a checkpoint stores a weight.
enum class WeightLayout
{
    OutIn, ///< as torch.nn.Linear: [out, in]
    InOut ///< as GPT-2's Conv1D: [in, out]; transposed once when loaded
};

struct PlannedTensor
{
    std::string name;
    std::vector<std::int64_t> shape;
};

struct PlannedLinear
{
    LinearInfo info;
    std::string weight; ///< tensor name; the embedding's if tied
    std::string bias; ///< empty: none
    WeightLayout layout = WeightLayout::OutIn;
};

/// An architecture names what it needs, block by block; each name is checked at once, so that a lying number of blocks
/// ends at the first missing tensor. A source without weights (a bare configuration) has nothing to check; there the
/// number of tensors and their sizes are bounded instead. The source must outlive it.
class Blueprint
{
public:
    explicit Blueprint(const ModelSource& source);

    ModelConfig config; ///< `parameters` is counted here as tensors are named

    /// A tensor that is no linear's. Throws InputFileError if it is missing or has another shape.
    void addTensor(const std::string& name, std::vector<std::int64_t> shape);

    /// `info.name` with ".weight" and, if `bias`, ".bias".
    void addLinear(LinearInfo info, bool bias, WeightLayout layout = WeightLayout::OutIn);

    /// The head, last of all: its own tensor [vocabulary, width], or the embedding's (already named) if `tied`. `width`
    /// 0: the hidden states'.
    void addHead(const std::string& name, const std::string& embedding, bool tied, std::int64_t width = 0);

    /// What the reference implementation keeps beside the parameters.
    void addBuffer(BufferInfo buffer) { m_buffers.push_back(buffer); }

    /// The readers must have been added, and the maker if it is a linear: `makerLinear` is set from its name. `maker`
    /// is the name of the norm or linear without ".weight"; nobody needs that of another.
    void addScaleGroup(ScaleGroup group, const std::string& maker);

    /// Throws InputFileError for a tensor that nothing above named: a weight left out would be a silent difference.
    /// `bufferSuffixes`: endings of names that hold no parameters (masks, rotary frequencies).
    void refuseOtherTensors(std::initializer_list<std::string_view> bufferSuffixes) const;

    const ModelSource& source() const noexcept { return m_source; }
    const std::vector<PlannedTensor>& tensors() const noexcept { return m_tensors; }
    const std::vector<PlannedLinear>& linears() const noexcept { return m_linears; }
    const std::vector<BufferInfo>& buffers() const noexcept { return m_buffers; }
    const std::vector<ScaleGroup>& scaleGroups() const noexcept { return m_scaleGroups; }
    /// The name of each scale group's maker.
    const std::vector<std::string>& scaleMakers() const noexcept { return m_scaleMakers; }

private:
    void checkTensor(const std::string& name, const std::vector<std::int64_t>& shape);
    void checkBareTensor(const std::vector<std::int64_t>& shape);

    const ModelSource& m_source;
    std::vector<PlannedTensor> m_tensors;
    std::vector<PlannedLinear> m_linears;
    std::vector<BufferInfo> m_buffers;
    std::vector<ScaleGroup> m_scaleGroups;
    std::vector<std::string> m_scaleMakers;
    std::set<std::string, std::less<>> m_named;
};

/// One loaded linear: y = operator(x) + bias.
struct Linear
{
    std::shared_ptr<const LinearOperator> op;
    at::Tensor bias; ///< float32 [out]; undefined if none
};

/// Everything a blueprint names, as float32 on one device, or as its residency has it.
struct Weights
{
    std::map<std::string, at::Tensor, std::less<>> tensors;
    std::vector<Linear> linears; ///< in the blueprint's order
};

/// Throws InputFileError; Cancelled. Progress runs over the bytes read.
Weights loadWeights(const Blueprint& blueprint, at::Device device, const LoadProgress& progress,
                    const CancellationToken& cancel, Residency residency = Residency::Whole);

} // namespace quantoscope
