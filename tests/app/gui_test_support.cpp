#include "tests/app/gui_test_support.h"

#include <QFileInfo>

namespace quantoscope {

namespace {

QString sharedFolder()
{
    return qEnvironmentVariable("QUANTOSCOPE_SHARED", QStringLiteral(QUANTOSCOPE_SHARED_DEFAULT));
}

QString present(const QString& path)
{
    return QFileInfo::exists(path) ? path : QString();
}

} // namespace

QString testModel()
{
    const QString resources = qEnvironmentVariable("QUANTOSCOPE_RESOURCES");
    if (QFileInfo::exists(resources + QStringLiteral("/demo_model/config.json")))
        return QStringLiteral("demo");
    return fileModel();
}

QString fileModel()
{
    return present(sharedFolder() + QStringLiteral("/data/models/stories260K/stories260K.bin"));
}

RunSettings smallRun()
{
    RunSettings settings;
    settings.method = "gptq";
    settings.options = { { "bits", "3" }, { "granularity", "group" }, { "group-size", "32" } };
    settings.samples = 4;
    settings.sequenceLength = 64;
    settings.holdout = "25%";
    settings.newTokens = 12;
    return settings;
}

} // namespace quantoscope
