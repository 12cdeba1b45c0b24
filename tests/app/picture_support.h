// What the programs share that draw the window to be looked at: waiting, and pictures in two sizes and both themes.
#pragma once

#include "widgets/theme.h"

#include <QEventLoop>
#include <QSize>
#include <QString>
#include <QTimer>
#include <QWidget>

#include <array>
#include <utility>

namespace quantoscope {

inline const std::array<std::pair<QSize, QString>, 2> kPictureSizes {
    { { QSize(1280, 800), QStringLiteral("-1280") }, { QSize(1920, 1080), QStringLiteral("-1920") } }
};
inline const std::array<std::pair<ThemeMode, QString>, 2> kPictureThemes {
    { { ThemeMode::Light, QStringLiteral("-light") }, { ThemeMode::Dark, QStringLiteral("-dark") } }
};

template <typename Done>
void waitUntil(Done done)
{
    QEventLoop loop;
    QTimer poll;
    QObject::connect(&poll, &QTimer::timeout, &loop, [&] {
        if (done())
            loop.quit();
    });
    poll.start(50);
    loop.exec();
}

/// Plots are drawn in a later turn of the event loop.
void settle();
/// FOLDER/NAME.png of the window as it is in a moment; ends the program if that cannot be written.
void grab(QWidget& window, const QString& folder, const QString& name);

/// Every stop of the demonstration and the tour, of each lesson a step failed and passed and a quiz, and the menus that
/// lead to them. FOLDER/NAME-SIZE-THEME.png.
void takeLessonPictures(const QString& folder);

/// Every page of the user guide. FOLDER/guide-PAGE-THEME.png.
void takeGuidePictures(const QString& folder);

} // namespace quantoscope
