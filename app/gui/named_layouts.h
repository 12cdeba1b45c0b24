// Arrangements of the window's panels that a person has given names to.
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace quantoscope::NamedLayouts {

/// In alphabetical order.
QStringList names();
/// As QMainWindow::saveState() gives it; empty if there is none of that name.
QByteArray state(const QString& name);
/// Replaces one of the same name.
void save(const QString& name, const QByteArray& state);
void remove(const QString& name);

} // namespace quantoscope::NamedLayouts
