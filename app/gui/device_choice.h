// The menu of devices: found on the device thread, chosen here, kept for the next time.
#pragma once

#include "app/gui/job.h"

#include <QObject>

class QAction;
class QActionGroup;
class QMenu;
class QWidget;

namespace quantoscope {

class Engine;

class DeviceChoice : public QObject
{
    Q_OBJECT

public:
    /// Asks `engine` what there is; until it has answered, automatic and the CPU can be chosen.
    DeviceChoice(Engine& engine, QWidget& parent);

    QMenu* menu() const { return m_menu; }
    /// The same as a person's choice, but for this window only.
    void select(const QString& key);
    /// The device's name by its key; empty while it is not known.
    QString nameOf(const QString& key) const;

Q_SIGNALS:
    /// The person wants runs to be computed there; it is kept in the settings already.
    void chosen(const QString& key);
    /// The machine's devices are known now.
    void listed();

private:
    QAction* add(const QString& key, const QString& text);
    void takeOutcome(const JobOutcome& outcome);

    Engine& m_engine;
    QMenu* m_menu;
    QActionGroup* m_group;
    std::vector<DeviceInfo> m_devices;
    JobId m_job = 0;
};

} // namespace quantoscope
