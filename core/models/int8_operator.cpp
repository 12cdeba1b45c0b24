#include "core/models/int8_operator.h"

#include "core/base/errors.h"
#include "core/base/parallel.h"
#include "core/models/kernels/int8_product.h"

#include <ATen/ATen.h>

#include <algorithm>
#include <utility>
#include <vector>

namespace quantoscope {
namespace {

constexpr float kLargestCode = 127.0F;
/// What one unit of an int32 sum is worth. bitsandbytes's constant, 1.8e-5 of itself above 1/127², kept so that outputs
/// are the same.
constexpr double kUnitOfProduct = 6.200124e-05;
/// Inputs of one product on a device: so many products of codes add up to less than 2^24, below which float32 is exact.
constexpr std::int64_t kExactInputs = 1024;
/// Outputs that one thread takes at a time.
constexpr std::int64_t kOutputsAPart = 16;

/// `codes` with rows filled up with zeros, as the kernel takes them.
at::Tensor padded(const at::Tensor& codes, at::ScalarType type)
{
    const std::int64_t width = (codes.size(1) + kInt8RowStep - 1) / kInt8RowStep * kInt8RowStep;
    at::Tensor rows = at::zeros({ codes.size(0), width }, codes.options().dtype(type));
    rows.slice(1, 0, codes.size(1)).copy_(codes);
    return rows;
}

/// What products() multiplies by: on the CPU rows as its kernel takes them, on a device the codes in float32.
at::Tensor prepared(const at::Tensor& codes)
{
    return codes.is_cpu() ? padded(codes, at::kChar) : codes.to(at::kFloat);
}

class Int8Operator final : public LinearOperator
{
public:
    explicit Int8Operator(const Int8Weight& weight)
        : m_weight(weight), m_out(weight.codes.size(0)), m_in(weight.codes.size(1)), m_codes(prepared(weight.codes))
    {
        m_weight.codes.reset(); // m_codes has them
    }

    std::int64_t outFeatures() const noexcept override { return m_out; }
    std::int64_t inFeatures() const noexcept override { return m_in; }
    at::Tensor weight() const override { return m_weight.standsFor; }
    at::Device device() const override { return m_codes.device(); }
    std::shared_ptr<const LinearOperator> copyOn(at::Device device) const override
    {
        return std::make_shared<Int8Operator>(Int8Weight { .codes = m_codes.slice(1, 0, m_in).to(device, at::kChar),
                                                           .largest = m_weight.largest.to(device),
                                                           .ofOutliers = m_weight.ofOutliers.to(device),
                                                           .standsFor = m_weight.standsFor.to(device),
                                                           .threshold = m_weight.threshold });
    }

    at::Tensor apply(const at::Tensor& input) const override
    {
        const at::Tensor rows = input.reshape({ -1, m_in });
        const Int8Inputs rounded = roundInputs(rows, m_weight.threshold);
        at::Tensor output = products(rounded.codes).to(at::kFloat);
        output.mul_(at::outer(rounded.largest, m_weight.largest)).mul_(kUnitOfProduct);
        if (rounded.outlierColumns.numel() > 0)
            output.addmm_(rows.index_select(1, rounded.outlierColumns),
                          m_weight.ofOutliers.index_select(1, rounded.outlierColumns).t());
        std::vector<std::int64_t> shape = input.sizes().vec();
        shape.back() = m_out;
        return output.view(shape);
    }

private:
    /// Sums of products of whole numbers, exact.
    at::Tensor products(const at::Tensor& inputCodes) const
    {
        if (!inputCodes.is_cpu())
            return productsOnDevice(inputCodes.to(at::kFloat));
        const at::Tensor inputs = padded(inputCodes, at::kShort);
        at::Tensor sums = at::empty({ inputs.size(0), m_out }, at::kInt);
        const std::int64_t width = m_codes.size(1);
        parallelFor(0, m_out, kOutputsAPart, [&](std::int64_t first, std::int64_t last) {
            multiplyInt8({ .inputs = inputs.data_ptr<std::int16_t>(),
                           .tokens = inputs.size(0),
                           .weights = m_codes.data_ptr<std::int8_t>() + first * width,
                           .outputs = last - first,
                           .width = width,
                           .sums = sums.data_ptr<std::int32_t>() + first,
                           .sumStride = m_out });
        });
        return sums;
    }

    at::Tensor productsOnDevice(const at::Tensor& inputCodes) const
    {
        at::Tensor sums = at::zeros({ inputCodes.size(0), m_out }, inputCodes.options().dtype(at::kInt));
        for (std::int64_t begin = 0; begin < m_in; begin += kExactInputs) {
            const std::int64_t end = std::min(begin + kExactInputs, m_in);
            sums.add_(at::mm(inputCodes.slice(1, begin, end), m_codes.slice(1, begin, end).t()).to(at::kInt));
        }
        return sums;
    }

    Int8Weight m_weight;
    std::int64_t m_out;
    std::int64_t m_in;
    at::Tensor m_codes; ///< int8 [out, padded in]; on a device float32 [out, in]
};

} // namespace

Int8Inputs roundInputs(const at::Tensor& inputs, double threshold)
{
    at::Tensor magnitudes = inputs.abs();
    Int8Inputs rounded { .codes = {},
                         .largest = {},
                         .outlierColumns = at::empty({ 0 }, inputs.options().dtype(at::kLong)) };
    if (threshold > 0) {
        const at::Tensor outliers = magnitudes.ge(threshold);
        rounded.outlierColumns = outliers.any(0).nonzero().flatten();
        magnitudes.masked_fill_(outliers, 0);
    }
    rounded.largest = magnitudes.amax(1);
    // 1/largest times 127, as the reference has it: 127/largest would move codes that lie on a tie.
    const at::Tensor steps = rounded.largest.reciprocal().mul_(kLargestCode).unsqueeze(1);
    at::Tensor codes = (inputs * steps).round_().masked_fill_(rounded.largest.eq(0).unsqueeze(1), 0);
    codes.index_fill_(1, rounded.outlierColumns, 0);
    rounded.codes = codes.clamp_(-kLargestCode, kLargestCode).nan_to_num_(0).to(at::kChar);
    return rounded;
}

std::shared_ptr<const LinearOperator> makeInt8Operator(const Int8Weight& weight)
{
    if (weight.codes.size(1) > kLongestInt8Row)
        throw InvalidRequest("int8 sums of " + std::to_string(weight.codes.size(1)) + " inputs could overflow: at most "
                             + std::to_string(kLongestInt8Row) + " inputs");
    return std::make_shared<Int8Operator>(weight);
}

} // namespace quantoscope
