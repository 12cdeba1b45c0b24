// The status bar's account of what computes and of how full its memory is.
#pragma once

#include "core/pipeline/device_list.h"

#include <QThread>
#include <QWidget>

class QLabel;
class QProgressBar;

namespace quantoscope {

/// Asks the system once a second, on a thread of its own: a driver may take its time while a run keeps it busy.
class MemoryWatch : public QObject
{
    Q_OBJECT

public:
    explicit MemoryWatch(QObject* parent = nullptr);
    ~MemoryWatch() override;

    /// The device whose memory is looked at beside the process's own; "cpu" for none.
    void setDevice(const QString& key);

Q_SIGNALS:
    void sampled(std::optional<quantoscope::MemoryUse> process, std::optional<quantoscope::MemoryUse> device);
    void deviceChanged(const QString& key);

private:
    QThread m_thread;
};

class MemoryGauges : public QWidget
{
    Q_OBJECT

public:
    explicit MemoryGauges(QWidget* parent = nullptr);

    /// What the open model is computed on; `name` may be empty.
    void setDevice(const QString& key, const QString& name);
    void show(const std::optional<MemoryUse>& process, const std::optional<MemoryUse>& device);
    using QWidget::show;

private:
    QLabel* m_device;
    QProgressBar* m_process;
    QProgressBar* m_accelerator;
    MemoryWatch m_watch;
};

} // namespace quantoscope
