// Asks for what a view is exported: kind of file, size on paper, resolution, and where it goes.
#pragma once

#include "widgets/plot_export.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace quantoscope {

/// Accepted with a file whose folder is there. Kind, size and resolution are as they were the last time.
class PlotExportDialog : public QDialog
{
    Q_OBJECT

public:
    /// `proposed`: the file without a suffix.
    PlotExportDialog(const QString& title, const QString& proposed, const ExportablePlot& plot,
                     QWidget* parent = nullptr);
    ~PlotExportDialog() override;

    QString file() const;
    /// Size and resolution; as on screen where no size on paper is chosen.
    PlotExportOptions options() const;

    void accept() override;

private:
    void layOut();
    void browse();
    void takeFormat();
    void refresh();

    QComboBox* m_format;
    QLineEdit* m_file;
    QComboBox* m_size;
    QSpinBox* m_dpi;
    QLabel* m_dpiLabel;
    QLabel* m_remark;
    QPushButton* m_export;
};

} // namespace quantoscope
