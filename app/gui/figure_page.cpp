#include "app/gui/figure_page.h"

#include "app/gui/figure_preview.h"
#include "widgets/empty_hint.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QMenu>
#include <QScrollArea>
#include <QSpinBox>
#include <QVBoxLayout>

namespace quantoscope {

namespace {

constexpr int kTight = 4; // pixels

} // namespace

FigurePage::FigurePage(const ResultsStore& store, QWidget* parent)
    : QWidget(parent), m_figure(store), m_preview(new FigurePreview(m_figure)), m_hint(new EmptyHint(m_preview))
{
    setObjectName(QStringLiteral("figurePage"));
    auto* const layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    auto* const left = new QWidget;
    auto* const column = new QVBoxLayout(left);
    column->setContentsMargins(2 * kTight, 2 * kTight, 0, 2 * kTight);
    column->addWidget(makeList(), 1);
    column->addWidget(makeControls());
    auto* const scroll = new QScrollArea;
    scroll->setWidget(left);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFixedWidth(left->minimumSizeHint().width() + 20);
    layout->addWidget(scroll);
    layout->addWidget(m_preview, 1);
    m_hint->setState(true,
                     tr("“Add panel”, or “Add to figure” (Ctrl+Shift+F) at a plot, puts a plot here, as a panel of a "
                        "figure for a paper."));
    connect(&m_figure, &PaperFigure::changed, this, &FigurePage::fillList);
    connect(&m_figure, &PaperFigure::changed, this, &FigurePage::showStyle);
    connect(&m_figure, &PaperFigure::drawn, this, [this] { m_hint->setState(m_figure.isEmpty(), m_hint->text()); });
    fillList();
}

FigurePage::~FigurePage() = default;

QWidget* FigurePage::makeList()
{
    auto* const box = new QWidget;
    auto* const column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    auto* const label = new QLabel(tr("&Panels"));
    m_list = new QListWidget;
    m_list->setObjectName(QStringLiteral("figurePanels"));
    m_list->setAccessibleName(tr("Panels of the figure"));
    m_list->setMinimumHeight(70);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setWordWrap(true); // a title ends in the layer's or run's name: cut, it would be that of any other
    m_list->setResizeMode(QListView::Adjust);
    m_list->setTextElideMode(Qt::ElideMiddle);
    label->setBuddy(m_list);
    m_add = new QPushButton(tr("A&dd panel"));
    m_add->setObjectName(QStringLiteral("figureAdd"));
    m_add->setToolTip(tr("A plot as its view shows it now"));
    m_add->setMenu(new QMenu(m_add));
    m_up = new QPushButton(tr("&Earlier"));
    m_up->setObjectName(QStringLiteral("figureUp"));
    m_down = new QPushButton(tr("&Later"));
    m_down->setObjectName(QStringLiteral("figureDown"));
    m_remove = new QPushButton(tr("Remo&ve"));
    m_remove->setObjectName(QStringLiteral("figureRemove"));
    m_wide = new QCheckBox(tr("&Full width"));
    m_wide->setObjectName(QStringLiteral("figureWide"));
    m_wide->setToolTip(tr("The panel is as wide as the figure"));
    auto* const buttons = new QHBoxLayout;
    buttons->setSpacing(kTight);
    for (QPushButton* button : { m_up, m_down, m_remove }) {
        // As wide as its text is: the three would else make the column wider than all else in it, and the page smaller.
        const QString text = button->text().remove(u'&');
        button->setMinimumWidth(button->fontMetrics().horizontalAdvance(text) + 4 * kTight);
        buttons->addWidget(button);
    }
    column->addWidget(label);
    column->addWidget(m_list, 1);
    column->addWidget(m_add);
    column->addLayout(buttons);
    column->addWidget(m_wide);
    connect(m_up, &QPushButton::clicked, this, [this] { moveBy(-1); });
    connect(m_down, &QPushButton::clicked, this, [this] { moveBy(1); });
    connect(m_remove, &QPushButton::clicked, this,
            [this] { m_figure.removePanel(static_cast<std::size_t>(m_list->currentRow())); });
    connect(m_wide, &QCheckBox::clicked, this,
            [this](bool wide) { m_figure.setWide(static_cast<std::size_t>(m_list->currentRow()), wide); });
    connect(m_list, &QListWidget::currentRowChanged, this, &FigurePage::updateButtons);
    return box;
}

template <typename Box>
void FigurePage::addRow(QFormLayout& form, const char* name, const QString& label, Box* box)
{
    box->setObjectName(QLatin1String(name));
    form.addRow(label, box);
    if constexpr (std::is_same_v<Box, QComboBox>)
        connect(box, &QComboBox::currentIndexChanged, this, &FigurePage::takeStyle);
    else
        connect(box, &Box::valueChanged, this, &FigurePage::takeStyle);
}

QWidget* FigurePage::makeControls()
{
    const FigureStyle style;
    m_width = new QComboBox;
    m_width->addItem(tr("178 mm: two columns"), 178.0);
    m_width->addItem(tr("85 mm: one column"), 85.0);
    m_columns = new QSpinBox;
    m_columns->setRange(1, 4);
    m_columns->setValue(style.columns);
    m_row = new QSpinBox;
    m_row->setRange(25, 200);
    m_row->setSuffix(tr(" mm"));
    m_row->setValue(static_cast<int>(style.rowMm));
    m_font = new QDoubleSpinBox;
    m_font->setRange(4, 24);
    m_font->setDecimals(1);
    m_font->setSingleStep(0.5);
    m_font->setSuffix(tr(" pt"));
    m_font->setValue(style.fontPt);
    m_map = new QComboBox;
    m_map->addItem(QStringLiteral("Viridis"), static_cast<int>(ColourMap::Viridis));
    m_map->addItem(QStringLiteral("Cividis"), static_cast<int>(ColourMap::Cividis));
    m_letters = new QComboBox;
    for (const auto& [letters, text] : { std::pair(FigureStyle::Letters::Lower, QStringLiteral("a, b, c")),
                                         std::pair(FigureStyle::Letters::Upper, QStringLiteral("A, B, C")),
                                         std::pair(FigureStyle::Letters::Bracketed, QStringLiteral("(a), (b), (c)")),
                                         std::pair(FigureStyle::Letters::None, tr("None")) })
        m_letters->addItem(text, static_cast<int>(letters));

    auto* const box = new QWidget;
    auto* const form = new QFormLayout(box);
    form->setContentsMargins(0, 0, 0, 0);
    addRow(*form, "figureWidth", tr("&Width"), m_width);
    addRow(*form, "figureColumns", tr("Panels &a line"), m_columns);
    addRow(*form, "figureRow", tr("&Height of a line"), m_row);
    addRow(*form, "figureFont", tr("Type &size"), m_font);
    addRow(*form, "figureMap", tr("&Colour map"), m_map);
    addRow(*form, "figureLetters", tr("Le&tters"), m_letters);
    m_grey = new QCheckBox(tr("Preview in &grey"));
    m_grey->setObjectName(QStringLiteral("figureGrey"));
    m_grey->setToolTip(tr("As a printer without colours would show it; files keep their colours"));
    m_export = new QPushButton(tr("E&xport figure…"));
    m_export->setObjectName(QStringLiteral("figureExport"));
    form->addRow(m_grey);
    form->addRow(m_export);
    connect(m_grey, &QCheckBox::toggled, m_preview, &FigurePreview::setGrey);
    connect(m_export, &QPushButton::clicked, this, &FigurePage::exportRequested);
    return box;
}

void FigurePage::takeStyle()
{
    m_figure.setStyle({ .widthMm = m_width->currentData().toDouble(),
                        .rowMm = static_cast<double>(m_row->value()),
                        .columns = m_columns->value(),
                        .fontPt = m_font->value(),
                        .colourMap = static_cast<ColourMap>(m_map->currentData().toInt()),
                        .letters = static_cast<FigureStyle::Letters>(m_letters->currentData().toInt()) });
}

void FigurePage::showStyle()
{
    const FigureStyle& style = m_figure.style();
    const auto choose = [](QComboBox& box, const QVariant& value) {
        const QSignalBlocker blocker(box);
        box.setCurrentIndex(std::max(0, box.findData(value)));
    };
    const auto enter = [](auto& box, auto value) {
        const QSignalBlocker blocker(box);
        box.setValue(value);
    };
    choose(*m_width, style.widthMm);
    enter(*m_columns, style.columns);
    enter(*m_row, static_cast<int>(style.rowMm));
    enter(*m_font, style.fontPt);
    choose(*m_map, static_cast<int>(style.colourMap));
    choose(*m_letters, static_cast<int>(style.letters));
}

void FigurePage::addPanel(FigurePanel panel)
{
    m_figure.addPanel(std::move(panel));
    m_list->setCurrentRow(m_list->count() - 1);
}

void FigurePage::moveBy(int steps)
{
    const int from = m_list->currentRow();
    const int to = from + steps;
    if (from < 0 || to < 0 || to >= m_list->count())
        return;
    m_figure.movePanel(static_cast<std::size_t>(from), static_cast<std::size_t>(to));
    m_list->setCurrentRow(to);
}

void FigurePage::fillList()
{
    const int current = m_list->currentRow();
    const QSignalBlocker blocker(m_list);
    m_list->clear();
    for (std::size_t i = 0; i < m_figure.panels().size(); ++i) {
        m_list->addItem((m_figure.letter(i) + QStringLiteral("  ") + m_figure.panels()[i].title).trimmed());
        m_list->item(static_cast<int>(i))->setToolTip(m_figure.panels()[i].title);
    }
    m_list->setCurrentRow(std::min(current, m_list->count() - 1));
    m_hint->setState(m_figure.isEmpty(), m_hint->text());
    updateButtons();
}

void FigurePage::updateButtons()
{
    const int row = m_list->currentRow();
    m_up->setEnabled(row > 0);
    m_down->setEnabled(row >= 0 && row + 1 < m_list->count());
    m_remove->setEnabled(row >= 0);
    m_wide->setEnabled(row >= 0);
    m_wide->setChecked(row >= 0 && m_figure.panels()[static_cast<std::size_t>(row)].isWide);
    m_export->setEnabled(!m_figure.isEmpty());
}

void FigurePage::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::PaletteChange)
        m_preview->refresh();
    QWidget::changeEvent(event);
}

} // namespace quantoscope
