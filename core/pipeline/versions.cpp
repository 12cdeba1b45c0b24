#include "core/pipeline/versions.h"

#include <ATen/Context.h>
#include <torch/version.h>

#include <cstdlib>
#include <filesystem>
#include <memory>
#include <system_error>

#include <dlfcn.h>

namespace quantoscope {
namespace {

template <typename Function>
Function* loadedFunction(const char* name)
{
    return reinterpret_cast<Function*>(dlsym(RTLD_DEFAULT, name));
}

// The file that holds the sgemm_ in use, links followed: Debian's alternatives hide the true library behind
// libblas.so.3.
std::string sgemmLibrary()
{
    Dl_info info {};
    void* sgemm = dlsym(RTLD_DEFAULT, "sgemm_");
    if (!sgemm || dladdr(sgemm, &info) == 0 || !info.dli_fname)
        return {};
    std::error_code error;
    const std::filesystem::path file = std::filesystem::canonical(info.dli_fname, error);
    return error ? std::string(info.dli_fname) : file.string();
}

// "OpenBLAS 0.3.21 NO_LAPACKE DYNAMIC_ARCH ... Haswell MAX_THREADS=64" -> "OpenBLAS 0.3.21 (Haswell)"
std::string openBlasName(const std::string& configuration, const char* core)
{
    const std::size_t name = configuration.find(' ');
    const std::size_t version = name == std::string::npos ? name : configuration.find(' ', name + 1);
    return configuration.substr(0, version) + (core ? " (" + std::string(core) + ")" : "");
}

bool isReferenceLibrary(const std::string& library)
{
    // Netlib's own build exports nothing that names a vendor, so it is told by what it is not.
    for (const char* vendorSymbol : { "openblas_get_config", "MKL_Get_Version", "bli_info_get_version_str",
                                      "ATL_buildinfo", "armpl_get_version" }) {
        if (dlsym(RTLD_DEFAULT, vendorSymbol))
            return false;
    }
    return library.find("/libblas.so") != std::string::npos;
}

std::string hdf5Version()
{
    using GetVersion = int(unsigned*, unsigned*, unsigned*);
    unsigned major = 0;
    unsigned minor = 0;
    unsigned release = 0;
    auto* const get = loadedFunction<GetVersion>("H5get_libversion");
    if (!get || get(&major, &minor, &release) < 0)
        return "not loaded";
    return std::to_string(major) + '.' + std::to_string(minor) + '.' + std::to_string(release);
}

} // namespace

std::string blasName()
{
    const std::string library = sgemmLibrary();
    if (auto* const configuration = loadedFunction<char*()>("openblas_get_config")) {
        auto* const core = loadedFunction<char*()>("openblas_get_corename");
        return openBlasName(configuration(), core ? core() : nullptr);
    }
    return (isReferenceLibrary(library) ? "reference BLAS (" : "unknown BLAS (") + library + ')';
}

bool blasIsReference()
{
    return isReferenceLibrary(sgemmLibrary());
}

std::vector<std::pair<std::string, std::string>> libraryVersions()
{
    return { { "libtorch", TORCH_VERSION },
             { "BLAS", blasName() },
             { "HDF5", hdf5Version() },
             { "CUDA", at::hasCUDA() ? at::detail::getCUDAHooks().showConfig() : "none" } };
}

std::string libraryVersionsLine()
{
    std::string line;
    for (const auto& [name, version] : libraryVersions())
        line += (line.empty() ? "" : "; ") + name + ' ' + version;
    return line;
}

} // namespace quantoscope
