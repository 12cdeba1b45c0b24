#include "app/gui/microscope_dialog.h"

#include "app/gui/run_form.h"
#include "app/gui/workbench.h"
#include "widgets/microscope_view.h"

#include <QClipboard>
#include <QDialogButtonBox>
#include <QGuiApplication>
#include <QPushButton>
#include <QVBoxLayout>

#include <utility>

namespace quantoscope {

namespace {

constexpr int kPauseMs = 80;
constexpr int kPatienceMs = 250;

} // namespace

MicroscopeDialog::MicroscopeDialog(Workbench& workbench, const RunForm& form, QWidget* parent)
    : QDialog(parent)
    , m_workbench(workbench)
    , m_form(form)
    , m_view(new MicroscopeView(workbench.store(), workbench.selection()))
{
    setObjectName(QStringLiteral("microscopeDialog"));
    setWindowTitle(tr("Error microscope"));
    auto* const buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    auto* const copy = buttons->addButton(tr("&Copy"), QDialogButtonBox::ActionRole);
    copy->setObjectName(QStringLiteral("copyMicroscope"));
    copy->setToolTip(tr("Copies the sentences and the three tables."));
    connect(copy, &QPushButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(m_view->plainText()); });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* const layout = new QVBoxLayout(this);
    layout->addWidget(m_view, 1);
    layout->addWidget(buttons);
    resize(1080, 520);

    m_pause.setSingleShot(true);
    m_pause.setInterval(kPauseMs);
    m_patience.setSingleShot(true);
    m_patience.setInterval(kPatienceMs);
    const auto later = [this] { m_pause.start(); };
    connect(&m_pause, &QTimer::timeout, this, &MicroscopeDialog::ask);
    connect(&m_patience, &QTimer::timeout, this, [this] {
        m_view->setProgress(0);
        m_view->setMessage(m_workbench.isRunInProgress()
                               ? tr("A run is in progress: the microscope's turn comes after it.")
                               : tr("The layer's inputs are gathered…"));
    });
    connect(m_view, &MicroscopeView::requestChanged, this, later);
    connect(m_view, &MicroscopeView::visibilityChanged, this, later);
    connect(&workbench, &Workbench::stateChanged, this, later);
    connect(&form, &RunForm::changed, this, later);
    connect(&workbench.engine(), &Engine::jobUpdated, this, [this](JobId id, const JobUpdate& update) {
        if (id == m_job && update.progress && !m_patience.isActive())
            m_view->setProgress(update.progress->fraction);
    });
    connect(&workbench.engine(), &Engine::jobEnded, this, &MicroscopeDialog::takeOutcome);
}

MicroscopeDialog::~MicroscopeDialog()
{
    m_view->disconnect(this); // it is hidden on its way out, when the timers are gone
}

MicroscopeDialog& MicroscopeDialog::open(Workbench& workbench, const RunForm& form, QWidget& parent)
{
    auto* dialog = parent.findChild<MicroscopeDialog*>(QStringLiteral("microscopeDialog"));
    if (!dialog)
        dialog = new MicroscopeDialog(workbench, form, &parent);
    dialog->show();
    dialog->raise();
    dialog->activateWindow();
    return *dialog;
}

void MicroscopeDialog::ask()
{
    if (!isVisible()) {
        showNothing({}); // nobody looks: nothing is computed
        return;
    }
    if (!m_workbench.hasLoadedModel()) {
        showNothing(m_workbench.store().hasModel()
                        ? tr("Rows, weights and tokens are told by the model itself, which a saved session does not "
                             "hold. Open its model: the bar in the window does.")
                        : QString());
        return;
    }
    std::optional<MicroscopeRequest> now = m_view->request();
    if (!now) {
        showNothing({});
        return;
    }
    const std::string& model = m_workbench.store().model().fingerprint;
    const RunSettings calibration = m_form.calibration();
    if (m_asked == now && m_model == model && m_calibration == calibration)
        return;
    m_asked = std::move(now);
    m_model = model;
    m_calibration = calibration;
    send();
}

void MicroscopeDialog::send()
{
    if (m_job != 0)
        m_workbench.cancel(m_job); // a newer question takes its place
    m_job = m_workbench.engine().lookIntoError(*m_asked, m_calibration);
    m_patience.start();
}

void MicroscopeDialog::showNothing(const QString& why)
{
    if (m_job != 0)
        m_workbench.cancel(std::exchange(m_job, 0));
    m_patience.stop();
    m_asked.reset();
    m_view->setProgress(-1);
    m_view->setAnswer(nullptr);
    m_view->setMessage(why);
}

void MicroscopeDialog::takeOutcome(const JobOutcome& outcome)
{
    if (m_job == 0 || outcome.id != m_job)
        return;
    m_job = 0;
    m_patience.stop();
    m_view->setProgress(-1);
    if (outcome.ending == JobEnding::Finished) {
        m_view->setMessage({});
        m_view->setAnswer(outcome.microscope);
    } else if (outcome.ending == JobEnding::Failed) {
        m_view->setAnswer(nullptr);
        m_view->setMessage(tr("The error of this layer cannot be looked into: %1").arg(outcome.error.detail));
    }
}

} // namespace quantoscope
