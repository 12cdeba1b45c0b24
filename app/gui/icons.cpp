#include "app/gui/icons.h"

#include <QFile>
#include <QPainter>
#include <QPalette>
#include <QSvgRenderer>

// Resources of a static library are linked only when they are asked for; must stand outside any namespace.
static void initIconResources()
{
    Q_INIT_RESOURCE(icons);
}

namespace quantoscope {

namespace {

QByteArray readIcon(const QString& name)
{
    initIconResources();
    QFile file(QStringLiteral(":/icons/") + name + QStringLiteral(".svg"));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QPixmap draw(const QByteArray& svg, int side)
{
    QPixmap pixmap(side, side);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    QSvgRenderer(svg).render(&painter);
    return pixmap;
}

} // namespace

QIcon lineIcon(const QString& name, const QPalette& palette)
{
    const QByteArray svg = readIcon(name);
    QIcon icon;
    for (const auto& [mode, group] :
         { std::pair(QIcon::Normal, QPalette::Active), std::pair(QIcon::Disabled, QPalette::Disabled) }) {
        QByteArray coloured = svg;
        coloured.replace("currentColor", palette.color(group, QPalette::ButtonText).name().toLatin1());
        for (const int side : { 16, 20, 24, 32, 48, 64 })
            icon.addPixmap(draw(coloured, side), mode);
    }
    return icon;
}

QIcon applicationIcon()
{
    const QByteArray svg = readIcon(QStringLiteral("quantoscope"));
    QIcon icon;
    for (const int side : { 16, 24, 32, 48, 64, 128, 256 })
        icon.addPixmap(draw(svg, side));
    return icon;
}

} // namespace quantoscope
