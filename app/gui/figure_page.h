// The page where plots become a figure for a paper: its panels in a list, its width, type and colours, and how it will
// look, in grey too.
#pragma once

#include "app/gui/paper_figure.h"

#include <QPushButton>
#include <QWidget>

class QCheckBox;
class QComboBox;
class QDoubleSpinBox;
class QListWidget;
class QMenu;
class QSpinBox;

namespace quantoscope {

class EmptyHint;
class FigurePreview;

class FigurePage : public QWidget
{
    Q_OBJECT

public:
    explicit FigurePage(const ResultsStore& store, QWidget* parent = nullptr);
    ~FigurePage() override;

    PaperFigure& figure() { return m_figure; }
    /// Appends it and selects it.
    void addPanel(FigurePanel panel);
    /// Of the button "Add", which owns it: what may become a panel.
    QMenu& panelMenu() { return *m_add->menu(); }

Q_SIGNALS:
    void exportRequested();

protected:
    void changeEvent(QEvent* event) override;

private:
    QWidget* makeControls();
    QWidget* makeList();
    template <typename Box>
    void addRow(class QFormLayout& form, const char* name, const QString& label, Box* box);
    void takeStyle();
    void showStyle();
    void moveBy(int steps);
    void fillList();
    void updateButtons();

    PaperFigure m_figure;
    FigurePreview* m_preview;
    EmptyHint* m_hint;
    QListWidget* m_list = nullptr;
    QPushButton* m_add = nullptr;
    QPushButton* m_up = nullptr;
    QPushButton* m_down = nullptr;
    QPushButton* m_remove = nullptr;
    QCheckBox* m_wide = nullptr;
    QComboBox* m_width = nullptr;
    QSpinBox* m_columns = nullptr;
    QSpinBox* m_row = nullptr;
    QDoubleSpinBox* m_font = nullptr;
    QComboBox* m_map = nullptr;
    QComboBox* m_letters = nullptr;
    QCheckBox* m_grey = nullptr;
    QPushButton* m_export = nullptr;
};

} // namespace quantoscope
