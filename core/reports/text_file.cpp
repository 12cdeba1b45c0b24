#include "core/base/durable_file.h"
#include "core/reports/report.h"

namespace quantoscope {

void writeTextFile(const std::filesystem::path& file, const std::string& text)
{
    replaceFile(file, text);
}

} // namespace quantoscope
