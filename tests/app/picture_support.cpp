#include "tests/app/picture_support.h"

#include <cstdio>
#include <cstdlib>
#include <utility>

namespace quantoscope {

namespace {

constexpr int kSettleMs = 400;
constexpr int kMostLooks = 20; // a run in progress never stands still

} // namespace

void settle()
{
    QEventLoop loop;
    QTimer::singleShot(kSettleMs, &loop, &QEventLoop::quit);
    loop.exec();
}

void grab(QWidget& window, const QString& folder, const QString& name)
{
    const QString file = folder + QLatin1Char('/') + name + QStringLiteral(".png");
    QImage picture;
    int looks = 0;
    waitUntil([&] {
        const QImage before = std::exchange(picture, window.grab().toImage());
        return picture == before || ++looks == kMostLooks;
    });
    if (!picture.save(file)) {
        std::fprintf(stderr, "cannot write %s\n", qPrintable(file));
        std::exit(1);
    }
    std::printf("%s\n", qPrintable(file));
}

} // namespace quantoscope
