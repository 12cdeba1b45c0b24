#include "widgets/baseline_chooser.h"

#include "widgets/eliding_combo_box.h"
#include "widgets/results_store.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QSignalBlocker>

#include <algorithm>

namespace quantoscope {

BaselineChooser::BaselineChooser(const ResultsStore& store, QWidget* parent)
    : QWidget(parent), m_store(store), m_box(new ElidingComboBox(Qt::ElideMiddle, this))
{
    auto* const label = new QLabel(tr("&Relative to"), this);
    label->setBuddy(m_box);
    m_box->setObjectName(QStringLiteral("relativeTo"));
    m_box->setAccessibleName(tr("Run that the errors are shown relative to"));
    m_box->setToolTip(tr("Each cell as a multiple of the same layer's value in that run (of metrics in decibels and "
                         "the like: the difference): blue is better than it, red is worse"));
    m_box->setMinimumContentsLength(32);
    auto* const row = new QHBoxLayout(this);
    row->setContentsMargins(8, 2, 8, 4);
    row->addWidget(label);
    row->addWidget(m_box);
    row->addStretch(1);
    connect(m_box, &QComboBox::activated, this, [this] { Q_EMIT chosen(run()); });
    for (const auto signal : { &ResultsStore::runAdded, &ResultsStore::runRemoved })
        connect(&store, signal, this, &BaselineChooser::fill);
    connect(&store, &ResultsStore::runRenamed, this, &BaselineChooser::fill);
    connect(&store, &ResultsStore::reset, this, &BaselineChooser::fill);
    fill();
}

QString BaselineChooser::run() const
{
    return m_box->currentData().toString();
}

void BaselineChooser::setRun(const QString& id)
{
    m_box->setCurrentIndex(std::max(0, m_box->findData(id)));
}

void BaselineChooser::fill()
{
    const QString before = run();
    const QSignalBlocker blocker(m_box);
    m_box->clear();
    //: Of an error map: each run is shown with its own values
    m_box->addItem(tr("no run: the values themselves"), QString());
    for (const RunRecord& run : m_store.runs())
        m_box->addItem(run.name(), run.id());
    setRun(before);
    setVisible(m_store.runs().size() > 1);
    if (run() != before)
        Q_EMIT chosen(run());
}

} // namespace quantoscope
