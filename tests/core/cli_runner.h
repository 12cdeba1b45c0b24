// quantoscope-cli as others meet it: a process with arguments, two streams and an exit status.
#pragma once

#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QString>
#include <QStringList>

namespace quantoscope::testing {

inline constexpr int kCliTimeout = 120'000; ///< in milliseconds

inline QString cliProgram()
{
    return QStringLiteral(QUANTOSCOPE_BINARY_FOLDER "/quantoscope-cli");
}

/// The reference data; empty if it is not there.
inline QString sharedFolder()
{
    const QString folder = qEnvironmentVariable("QUANTOSCOPE_SHARED", QStringLiteral(QUANTOSCOPE_SHARED_DEFAULT));
    return QDir(folder).exists() ? QDir(folder).absolutePath() : QString();
}

struct CliEnding
{
    int status = -1;
    QByteArray out;
    QByteArray error;

    /// stdout as the one JSON object it must be; an empty object otherwise.
    QJsonObject json() const { return QJsonDocument::fromJson(out).object(); }
};

/// Waits two minutes at most; status -1 if it crashed or took longer.
inline CliEnding runCli(const QStringList& arguments, const QProcessEnvironment& environment = {})
{
    QProcess process;
    if (!environment.isEmpty())
        process.setProcessEnvironment(environment);
    process.start(cliProgram(), arguments);
    if (!process.waitForFinished(kCliTimeout) || process.exitStatus() != QProcess::NormalExit)
        return { -1, process.readAllStandardOutput(), process.readAllStandardError() };
    return { process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError() };
}

} // namespace quantoscope::testing
