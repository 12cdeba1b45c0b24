// The error microscope in a window of its own, beside the views it follows.
#pragma once

#include "app/gui/job.h"
#include "core/pipeline/run_settings.h"

#include <QDialog>
#include <QTimer>

#include <optional>

namespace quantoscope {

class MicroscopeView;
class RunForm;
class Workbench;

class MicroscopeDialog : public QDialog
{
    Q_OBJECT

public:
    /// All outlive it. Looks at inputs of the calibration that `form` names, cut short.
    MicroscopeDialog(Workbench& workbench, const RunForm& form, QWidget* parent);
    ~MicroscopeDialog() override;

    /// Shows the one of `parent`, made where there is none; not modal.
    static MicroscopeDialog& open(Workbench& workbench, const RunForm& form, QWidget& parent);

private:
    void ask();
    void showNothing(const QString& why);
    void send();
    void takeOutcome(const JobOutcome& outcome);

    Workbench& m_workbench;
    const RunForm& m_form;
    MicroscopeView* m_view;
    QTimer m_pause; ///< for more changes to come
    QTimer m_patience; ///< before a job counts as slow enough to speak of
    std::optional<MicroscopeRequest> m_asked; ///< the last; empty: nothing
    RunSettings m_calibration;
    std::string m_model; ///< its fingerprint
    JobId m_job = 0; ///< that is answering; 0: none
};

} // namespace quantoscope
