// What a report holds: chosen in the window's dialog and by the flags of the report command alike.
#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace quantoscope {

/// A part of a report that can be left out.
struct ReportSection
{
    std::string_view key; ///< "error-map"
    const char* title; ///< marked for translation, as is the sentence
    const char* sentence; ///< what it shows
};

/// In the order in which a report has them.
const std::vector<ReportSection>& reportSections();

enum class ReportFormat
{
    Html,
    Pdf
};

/// `name` is html, pdf or empty: then the file's suffix says it, and what is no .pdf is HTML. Throws InvalidRequest.
ReportFormat reportFormatOf(std::string_view name, const std::filesystem::path& file);

struct ReportContents
{
    std::vector<std::string> runs {}; ///< ids; empty: all
    std::string title {}; ///< empty: "Quantization report"
    std::vector<std::string> sections {}; ///< keys; empty: all
    std::optional<std::string> notes {}; ///< in place of those that the session keeps

    bool has(std::string_view section) const;
    /// Throws InvalidRequest for a section that there is not, naming those there are.
    void requireKnownSections() const;
};

/// "quantoscope-cli report SESSION --out FILE ...", quoted for a shell: writes the same report again.
std::string reportCommandLine(const std::string& session, const std::string& file, ReportFormat format,
                              const ReportContents& contents);

} // namespace quantoscope
