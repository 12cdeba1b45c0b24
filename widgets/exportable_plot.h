// What a plot must be able to do to be exported, read aloud, or shown as a table.
#pragma once

#include <QSize>
#include <QString>
#include <QStringList>

#include <vector>

class QPaintDevice;

namespace quantoscope {

/// The numbers of a plot as a table.
struct TableTwin
{
    QStringList headers;
    std::vector<QStringList> rows; ///< numbers in the C locale

    /// RFC 4180 with a header line.
    QString csv() const;
};

class ExportablePlot
{
public:
    virtual ~ExportablePlot() = default;

    virtual QString title() const = 0;
    /// One or two sentences that say what the plot shows, with its telling numbers.
    virtual QString description() const = 0;
    virtual TableTwin tableTwin() const = 0;
    virtual bool isEmpty() const = 0;

    /// In device-independent pixels.
    virtual QSize exportSize() const = 0;
    /// That suits another width, both in device-independent pixels.
    virtual int heightAtWidth(int width) const;
    /// Draws at `size` device-independent pixels in the light paper theme, whatever the window has, with numbers as the
    /// user's locale writes them, as its texts are in their language. The device may be an image, QSvgGenerator,
    /// QPdfWriter; `scale` is its pixels per device-independent pixel.
    virtual void paintOnPaper(QPaintDevice& device, const QSize& size, double scale) = 0;
};

} // namespace quantoscope
