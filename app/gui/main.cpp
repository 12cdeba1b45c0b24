// quantoscope: the workbench.
#include "app/gui/application.h"
#include "app/gui/batch.h"
#include "core/base/program_version.h"

#include <QApplication>

#include <cstdio>

namespace {

void setNames()
{
    QCoreApplication::setOrganizationName(QStringLiteral("Quantoscope"));
    QCoreApplication::setApplicationName(QStringLiteral("quantoscope"));
    QCoreApplication::setApplicationVersion(QString::fromStdString(quantoscope::programVersion()));
}

// The platform is chosen by what is asked for, so the command line is read before there is a QApplication.
quantoscope::CommandLine parse(int argc, char** argv)
{
    const QCoreApplication forParsing(argc, argv);
    setNames();
    quantoscope::installTranslations({}); // what the command line answers is in the system's language
    return quantoscope::parseCommandLine(QCoreApplication::arguments());
}

} // namespace

int main(int argc, char** argv)
{
    using quantoscope::CommandLine;

    const CommandLine commandLine = parse(argc, argv);
    switch (commandLine.action) {
    case CommandLine::Action::PrintAndExit:
        std::fputs(qPrintable(commandLine.message), stdout);
        return 0;
    case CommandLine::Action::Refuse:
        std::fprintf(stderr, "quantoscope: %s\n", qPrintable(commandLine.message));
        return 2;
    case CommandLine::Action::Batch:
        qputenv("QT_QPA_PLATFORM", "offscreen"); // figures need no display
        break;
    case CommandLine::Action::Window:
        break;
    }

    QApplication application(argc, argv);
    setNames();
    QGuiApplication::setApplicationDisplayName(QStringLiteral("Quantoscope"));
    QGuiApplication::setDesktopFileName(QStringLiteral("org.quantoscope.Quantoscope"));
    if (commandLine.action == CommandLine::Action::Window)
        return quantoscope::runWindow(commandLine);
    // A script's figures are the same on every machine unless it asks for a language.
    quantoscope::installTranslations(commandLine.language.isEmpty() ? QStringLiteral("C") : commandLine.language);
    return quantoscope::runBatch(commandLine.batch);
}
