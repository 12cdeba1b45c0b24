#include "app/cli/commands.h"
#include "core/results/session_excerpt.h"
#include "core/results_io/session_file.h"

#include <nlohmann/json.hpp>

namespace quantoscope::cli {
namespace {

struct ExcerptOptions
{
    std::string session;
    std::string out;
    ExcerptLimits limits;
};

void writeExcerpt(const Context& context, const ExcerptOptions& options)
{
    const Session excerpt = sessionExcerpt(readSession(options.session), options.limits);
    writeSession(options.out, excerpt);
    const std::uintmax_t bytes = std::filesystem::file_size(options.out);
    context.result({ { "out", options.out }, { "bytes", bytes }, { "runs", excerpt.runs.size() } });
    context.print("excerpt of " + std::to_string(excerpt.runs.size()) + " runs in " + options.out + ", "
                  + std::to_string(bytes) + " bytes\n");
}

} // namespace

void addExcerptCommand(CLI::App& app, Context& context)
{
    CLI::App* const command = app.add_subcommand(
        "excerpt", "A small copy of a session, to be sent: all figures and texts, but no codes, and maps in few cells");
    const auto options = std::make_shared<ExcerptOptions>();
    command->add_option("session", options->session, "Session file")->required()->type_name("S.h5");
    command->add_option("--out", options->out, "The file to write, packed by gzip where its name ends in .gz")
        ->required()
        ->type_name("F.h5|F.h5.gz");
    command->add_option("--map-side", options->limits.mapSide, "Cells of an error map, a side (16)")
        ->check(CLI::Range(1, 256))
        ->type_name("N");
    command
        ->add_option("--significant-bits", options->limits.significantBits,
                     "Of errors by row, column and cell and of calibration statistics (10: three digits)")
        ->check(CLI::Range(4, 24))
        ->type_name("N");
    command->footer("Every command and the window read it as any session, packed or not.\n\n"
                    "Example: quantoscope-cli excerpt demo.h5 --out demo-small.h5.gz");
    command->callback(
        [&context, options] { context.action = [&context, options] { writeExcerpt(context, *options); }; });
}

} // namespace quantoscope::cli
