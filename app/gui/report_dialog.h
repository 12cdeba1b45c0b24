// Asks what a report is to hold and where it goes, and writes it: with progress, and a way to stop.
#pragma once

#include "app/gui/job.h"
#include "core/reports/report_contents.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QPlainTextEdit;
class QProgressBar;
class QPushButton;

namespace quantoscope {

class ReportWriter;
class Workbench;

class ReportDialog : public QDialog
{
    Q_OBJECT

public:
    /// `session`: the file that copied commands read.
    ReportDialog(Workbench& workbench, QString session, QWidget* parent = nullptr);
    ~ReportDialog() override;

    /// Stops what is being written, else closes.
    void reject() override;

private:
    void layOut();
    QWidget* makeSections();
    void checkAll(bool checked);
    QString file() const;
    ReportFormat format() const;
    QStringList chosenRuns() const;
    ReportContents contents() const;
    void browse();
    void takeFormat();
    void refresh();
    void write();
    void copyCommand();
    void takeEnd(JobEnding ending);

    Workbench& m_workbench;
    QString m_session;
    QComboBox* m_format;
    QLineEdit* m_file;
    QLineEdit* m_title;
    QComboBox* m_runs;
    QListWidget* m_sections;
    QPlainTextEdit* m_notes;
    QLabel* m_remark;
    QProgressBar* m_progress;
    QWidget* m_form;
    QPushButton* m_write;
    QPushButton* m_copy;
    QPushButton* m_cancel;
    ReportWriter* m_writer = nullptr; ///< while it writes
};

} // namespace quantoscope
