#include "app/gui/memory_gauges.h"

#include "app/gui/model_host.h"
#include "core/pipeline/versions.h"
#include "widgets/number_format.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QTimer>

namespace quantoscope {

namespace {

constexpr int kIntervalMs = 1000;
constexpr int kSteps = 1000;
constexpr int kGaugeWidth = 128;
constexpr double kGigabyte = 1e9;

/// Lives on the watch's thread.
class MemorySampler : public QObject
{
public:
    MemorySampler(MemoryWatch& watch) : m_watch(watch), m_timer(this)
    {
        m_timer.setInterval(kIntervalMs);
        connect(&m_timer, &QTimer::timeout, this, &MemorySampler::sample);
        connect(&watch, &MemoryWatch::deviceChanged, this, [this](const QString& key) {
            m_device = key.toStdString();
            sample();
        });
    }
    void start()
    {
        sample();
        m_timer.start();
    }

private:
    void sample() { Q_EMIT m_watch.sampled(processMemory(), deviceMemory(m_device)); }

    MemoryWatch& m_watch;
    QTimer m_timer;
    std::string m_device = "cpu";
};

QProgressBar* makeGauge(const char* name)
{
    auto* const gauge = new QProgressBar;
    gauge->setObjectName(QLatin1String(name));
    gauge->setRange(0, kSteps);
    gauge->setFixedWidth(kGaugeWidth);
    gauge->setMaximumHeight(16);
    gauge->hide();
    return gauge;
}

void fill(QProgressBar& gauge, const std::optional<MemoryUse>& use, const QString& text, const QString& help)
{
    gauge.setVisible(use.has_value());
    if (!use)
        return;
    const auto gigabytes = [](double bytes) { return QLocale().toString(bytes / kGigabyte, 'f', 1); };
    const QString figures
        //: Memory taken of memory there is, in gigabytes: "2.1 / 16.0 GB"
        = MemoryGauges::tr("%1 / %2 GB").arg(gigabytes(use->used), gigabytes(use->total));
    gauge.setValue(static_cast<int>(kSteps * use->used / use->total));
    gauge.setFormat(QStringLiteral("%1 %2").arg(text, figures));
    gauge.setToolTip(QStringLiteral("%1\n%2").arg(help, figures));
    gauge.setAccessibleName(help);
    gauge.setAccessibleDescription(figures);
}

} // namespace

MemoryWatch::MemoryWatch(QObject* parent) : QObject(parent)
{
    auto* const sampler = new MemorySampler(*this);
    sampler->moveToThread(&m_thread);
    connect(&m_thread, &QThread::started, sampler, &MemorySampler::start);
    connect(&m_thread, &QThread::finished, sampler, &QObject::deleteLater);
    m_thread.setObjectName(QStringLiteral("gauges"));
    m_thread.start(QThread::LowPriority);
}

MemoryWatch::~MemoryWatch()
{
    m_thread.quit();
    m_thread.wait();
}

void MemoryWatch::setDevice(const QString& key)
{
    Q_EMIT deviceChanged(key);
}

MemoryGauges::MemoryGauges(QWidget* parent)
    : QWidget(parent), m_device(new QLabel), m_process(makeGauge("memoryGauge")), m_accelerator(makeGauge("gpuGauge"))
{
    m_device->setObjectName(QStringLiteral("deviceLabel"));
    auto* const layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    for (QWidget* each : std::initializer_list<QWidget*> { m_process, m_accelerator, m_device })
        layout->addWidget(each);
    setDevice(QStringLiteral("cpu"), {});
    connect(&m_watch, &MemoryWatch::sampled, this,
            qOverload<const std::optional<MemoryUse>&, const std::optional<MemoryUse>&>(&MemoryGauges::show));
}

void MemoryGauges::setDevice(const QString& key, const QString& name)
{
    const bool isCpu = key == QLatin1String("cpu");
    m_watch.setDevice(key);
    m_device->setText(isCpu ? tr("CPU, %n thread(s)", nullptr, deviceThreads()) : name.isEmpty() ? key : name);
    QStringList help;
    if (!name.isEmpty())
        help.append(QStringLiteral("%1: %2").arg(key, name));
    if (isCpu) {
        help.append(tr("Runs are computed on the CPU; big models take their time there. Run, Device tells what else "
                       "there is."));
        help.append(tr("One of %n core(s) is left to the window.", nullptr, QThread::idealThreadCount()));
    }
    help.append(QString::fromStdString(libraryVersionsLine()));
    m_device->setToolTip(help.join(QLatin1Char('\n')));
    m_device->setAccessibleName(tr("Device"));
    m_device->setAccessibleDescription(m_device->text());
}

void MemoryGauges::show(const std::optional<MemoryUse>& process, const std::optional<MemoryUse>& device)
{
    fill(*m_process, process, tr("RAM", "memory of the machine, short"),
         tr("Memory that this program takes, of what the machine has"));
    fill(*m_accelerator, device, tr("GPU", "memory of the graphics card, short"),
         tr("Memory taken on the device by all programs, of what it has"));
}

} // namespace quantoscope
