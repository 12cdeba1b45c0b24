#include "tests/app/picture_support.h"

#include <cstdio>
#include <cstdlib>
#include <utility>

namespace quantoscope {

namespace {

constexpr int kSettleMs = 400;
constexpr int kAlike = 3;
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
    int alike = 0; // one after the other: views refresh themselves a little after what they show has changed
    waitUntil([&] {
        const QImage before = std::exchange(picture, window.grab().toImage());
        alike = picture == before ? alike + 1 : 0;
        return alike == kAlike || ++looks == kMostLooks;
    });
    if (!picture.save(file)) {
        std::fprintf(stderr, "cannot write %s\n", qPrintable(file));
        std::exit(1);
    }
    std::printf("%s\n", qPrintable(file));
}

} // namespace quantoscope
