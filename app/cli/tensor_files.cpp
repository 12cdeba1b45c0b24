#include "app/cli/tensor_files.h"

#include "core/base/errors.h"
#include "core/formats/safetensors_reader.h"
#include "core/formats/safetensors_writer.h"

#include <ATen/ATen.h>

#include <algorithm>
#include <system_error>

namespace quantoscope::cli {
namespace {

struct TensorArgument
{
    std::string file;
    std::string name; ///< empty: not given
};

bool isFile(const std::string& name)
{
    std::error_code error;
    return std::filesystem::is_regular_file(name, error);
}

// Both file names and tensor names may hold colons: the longest file that exists wins.
TensorArgument splitArgument(const std::string& argument)
{
    if (isFile(argument))
        return { argument, {} };
    std::size_t colon = argument.rfind(':');
    for (; colon != std::string::npos && colon > 0; colon = argument.rfind(':', colon - 1)) {
        if (isFile(argument.substr(0, colon)))
            return { argument.substr(0, colon), argument.substr(colon + 1) };
    }
    return { argument.substr(0, argument.rfind(':')), {} };
}

std::string chooseTensor(const SafetensorsFile& file, const TensorArgument& argument,
                         const std::vector<std::string>& usual)
{
    if (!argument.name.empty())
        return argument.name;
    if (file.tensors().size() == 1)
        return file.tensors().front().name;
    for (const std::string& name : usual) {
        if (file.findTensor(name))
            return name;
    }
    throw InvalidRequest(argument.file + " holds " + std::to_string(file.tensors().size())
                         + " tensors: name one as FILE:NAME");
}

std::string safetensorsType(const at::Tensor& tensor)
{
    switch (tensor.scalar_type()) {
    case at::kFloat:
        return "F32";
    case at::kDouble:
        return "F64";
    case at::kHalf:
        return "F16";
    case at::kInt:
        return "I32";
    default:
        throw Error("a tensor of this type is not written");
    }
}

} // namespace

at::Tensor readMatrix(const std::string& argument, const std::vector<std::string>& usual, std::int64_t rows)
{
    const TensorArgument parts = splitArgument(argument);
    const SafetensorsFile file(parts.file);
    const std::string name = chooseTensor(file, parts, usual);
    at::Tensor matrix = toTensor(file.tensor(name)).to(at::kFloat);
    if (matrix.dim() != 2 || matrix.numel() == 0) {
        throw InputFileError(parts.file, "a matrix that is not empty",
                             "tensor " + name + " of " + std::to_string(matrix.dim()) + " dimensions and "
                                 + std::to_string(matrix.numel()) + " values");
    }
    if (rows < 0 || rows > matrix.size(0)) {
        throw InvalidRequest("rows must be within 1 .. " + std::to_string(matrix.size(0)) + " for " + argument
                             + ", got " + std::to_string(rows));
    }
    return rows > 0 ? matrix.narrow(0, 0, rows).contiguous() : matrix;
}

void writeTensors(const std::filesystem::path& file, const std::vector<std::pair<std::string, at::Tensor>>& tensors)
{
    std::vector<at::Tensor> kept;
    std::vector<TensorToWrite> written;
    for (const auto& [name, tensor] : tensors) {
        if (!tensor.defined())
            continue;
        kept.push_back(tensor.to(at::kCPU).contiguous());
        const at::Tensor& plain = kept.back();
        written.push_back({ name,
                            safetensorsType(plain),
                            plain.sizes().vec(),
                            { static_cast<const std::byte*>(plain.data_ptr()), plain.nbytes() } });
    }
    try {
        writeSafetensors(file, written);
    } catch (const std::system_error& error) {
        throw StorageError(error.what());
    }
}

} // namespace quantoscope::cli
