#include "app/gui/linked_libraries.h"

#include "app/gui/library_versions.h" // made by CMake from what it finds
#include "core/pipeline/versions.h"

#include <QCoreApplication>

#include <algorithm>

namespace quantoscope {

namespace {

struct Libraries
{
    Q_DECLARE_TR_FUNCTIONS(Libraries)
};

// By its own word, while it runs.
QString runningVersion(const char* name)
{
    const auto libraries = libraryVersions();
    const auto found = std::ranges::find(libraries, name, &std::pair<std::string, std::string>::first);
    return found == libraries.end() ? QString() : QString::fromStdString(found->second);
}

} // namespace

std::vector<LinkedLibrary> linkedLibraries()
{
    const auto text = [](const char* plain) { return QString::fromLatin1(plain); };
    std::vector<LinkedLibrary> libraries {
        { text("Qt"), text(qVersion()), text("LGPL-3 or GPL-2"), Libraries::tr("Windows, drawing and threads"),
          "libqt6core6" },
        { text("QCustomPlot"), text(kQCustomPlotVersion), text("GPL-3+"), Libraries::tr("Plots"),
          "libqcustomplot-dev" },
        { text("libtorch"), runningVersion("libtorch"), text("BSD-3-Clause"), Libraries::tr("Tensors and products"),
          "libtorch-dev" },
        { text("Highway"), text(kHighwayVersion), text("Apache-2.0"), Libraries::tr("Vector instructions of the CPU"),
          "libhwy-dev" },
        { text("HDF5"), runningVersion("HDF5"), text("BSD-3-clause"), Libraries::tr("Session files"), "libhdf5-103-1" },
        { text("zlib"), text(kZlibVersion), text("Zlib"), Libraries::tr("Packed sessions"), "zlib1g" },
        { text("SentencePiece"), text(kSentencePieceVersion), text("Apache-2.0"), Libraries::tr("Tokenizers"),
          "libsentencepiece0" },
        { text("PCRE2"), text(kPcre2Version),
          text("BSD-3-clause-Cambridge with BINARY LIBRARY-LIKE PACKAGES exception"), Libraries::tr("Tokenizers"),
          "libpcre2-8-0" },
        { text("ICU"), text(kIcuVersion), text("MIT"), Libraries::tr("Unicode in tokenizers"), "libicu72" },
        { text("OpenSSL libcrypto"), text(kCryptoVersion), text("Apache-2.0"), Libraries::tr("Checksums of models"),
          "libssl3" },
        { text("JSON for Modern C++"), text(kJsonVersion), text("Expat"), Libraries::tr("Reading and writing JSON"),
          "nlohmann-json3-dev" },
        { text("CLI11"), text(kCli11Version), text("BSD-3-clause"), Libraries::tr("Arguments of quantoscope-cli"),
          "libcli11-dev" },
    };
    const QString openBlas = text("OpenBLAS");
    if (const QString blas = runningVersion("BLAS"); blas.startsWith(openBlas)) // which is chosen when it starts
        libraries.push_back({ openBlas, blas.mid(openBlas.size() + 1), text("BSD-3-clause"),
                              Libraries::tr("Matrix products of libtorch on the CPU"), "libopenblas0-pthread" });
    return libraries;
}

} // namespace quantoscope
