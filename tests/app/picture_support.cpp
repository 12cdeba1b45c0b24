#include "tests/app/picture_support.h"

#include <cstdio>
#include <cstdlib>

namespace quantoscope {

namespace {

constexpr int kSettleMs = 400;

} // namespace

void settle()
{
    QEventLoop loop;
    QTimer::singleShot(kSettleMs, &loop, &QEventLoop::quit);
    loop.exec();
}

void grab(QWidget& window, const QString& folder, const QString& name)
{
    settle();
    const QString file = folder + QLatin1Char('/') + name + QStringLiteral(".png");
    if (!window.grab().save(file)) {
        std::fprintf(stderr, "cannot write %s\n", qPrintable(file));
        std::exit(1);
    }
    std::printf("%s\n", qPrintable(file));
}

} // namespace quantoscope
