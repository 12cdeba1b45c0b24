// What the program runs on: for --version, the session file and the warning about the reference BLAS.
#pragma once

#include <string>
#include <utility>
#include <vector>

namespace quantoscope {

/// The BLAS that libtorch's products go to in this process, told by the library that holds sgemm: "OpenBLAS 0.3.21
/// ...", "reference BLAS (/usr/lib/.../libblas.so.3)", "unknown BLAS (...)".
std::string blasName();

/// True for netlib's reference BLAS, an order of magnitude slower than the others.
bool blasIsReference();

/// Name and version of each library that takes part in results: libtorch, BLAS, HDF5, CUDA ("none" without one).
std::vector<std::pair<std::string, std::string>> libraryVersions();

/// The same on one line: "libtorch 1.13.1; BLAS OpenBLAS 0.3.21; ...".
std::string libraryVersionsLine();

} // namespace quantoscope
