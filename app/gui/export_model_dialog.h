// Asks what a finished run is to be exported as, and says at once where its grid does not fit.
#pragma once

#include "app/gui/model_host.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace quantoscope {

class ExportModelDialog : public QDialog
{
    Q_OBJECT

public:
    /// `run`: its header.
    explicit ExportModelDialog(const Run& run, QWidget* parent = nullptr);

Q_SIGNALS:
    /// `folder` is to be made by the export.
    void exportRequested(const QString& format, const QString& folder);
    /// The run does not fit `format`; one of this method and these options would.
    void runWanted(const QString& format, const std::string& method, const std::map<std::string, std::string>& options);

private:
    QString format() const;
    void browse();
    void refresh();

    Run m_run;
    QComboBox* m_format;
    QLineEdit* m_folder;
    QLabel* m_reason;
    QPushButton* m_export;
    QPushButton* m_setUp;
};

} // namespace quantoscope
