#include "app/gui/device_choice.h"

#include "app/gui/engine.h"
#include "app/gui/settings.h"

#include <QAction>
#include <QActionGroup>
#include <QMenu>

#include <algorithm>

namespace quantoscope {

DeviceChoice::DeviceChoice(Engine& engine, QWidget& parent)
    : QObject(&parent), m_engine(engine), m_menu(new QMenu(tr("De&vice"), &parent)), m_group(new QActionGroup(this))
{
    m_menu->setObjectName(QStringLiteral("deviceMenu"));
    engine.setDevice(savedDevice());
    add(QStringLiteral("auto"), tr("&Automatic", "device"));
    add(QStringLiteral("cpu"), tr("&CPU"));
    select(engine.device());
    connect(&engine, &Engine::jobEnded, this, &DeviceChoice::takeOutcome);
    m_job = engine.listDevices();
}

QAction* DeviceChoice::add(const QString& key, const QString& text)
{
    if (auto* const known = m_menu->findChild<QAction*>(key)) {
        known->setText(text);
        return known;
    }
    QAction* const choice = m_menu->addAction(text);
    choice->setObjectName(key);
    choice->setCheckable(true);
    m_group->addAction(choice);
    connect(choice, &QAction::triggered, this, [this, key] {
        m_engine.setDevice(key);
        saveDevice(key);
        Q_EMIT chosen(key);
    });
    return choice;
}

// One that the machine does not have, or is not known to have yet, is shown by its key: opening a model tells.
void DeviceChoice::select(const QString& key)
{
    m_engine.setDevice(key);
    auto* const known = m_menu->findChild<QAction*>(key);
    (known ? known : add(key, key))->setChecked(true);
}

void DeviceChoice::takeOutcome(const JobOutcome& outcome)
{
    if (outcome.id != m_job || outcome.ending != JobEnding::Finished)
        return;
    m_devices = *outcome.devices;
    for (const DeviceInfo& device : m_devices) {
        const QString key = QString::fromStdString(device.key);
        const QString name = QString::fromStdString(device.name);
        if (key == QLatin1String("cpu"))
            m_menu->findChild<QAction*>(key)->setToolTip(name);
        else
            add(key, name.isEmpty() ? key : QStringLiteral("%1 (%2)").arg(name, key));
    }
    m_menu->setToolTipsVisible(true);
    Q_EMIT listed();
}

QString DeviceChoice::nameOf(const QString& key) const
{
    const auto found = std::ranges::find(m_devices, key.toStdString(), &DeviceInfo::key);
    return found == m_devices.end() ? QString() : QString::fromStdString(found->name);
}

} // namespace quantoscope
