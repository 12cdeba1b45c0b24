#include "widgets/packed_layer_view.h"

#include "widgets/number_format.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QItemSelectionModel>
#include <QLabel>
#include <QLocale>
#include <QSplitter>
#include <QTableView>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace quantoscope {
namespace {

constexpr int kGridHeight = 260;
constexpr int kMostTensors = 5; // compressed-tensors has as many

QString shapeText(const PackedTensor& tensor)
{
    QStringList extents;
    for (const std::int64_t extent : tensor.shape)
        extents.append(QLocale().toString(static_cast<qlonglong>(extent)));
    return extents.join(QStringLiteral(" × "));
}

} // namespace

PackedLayerView::PackedLayerView(QWidget* parent)
    : QWidget(parent)
    , m_format(new QComboBox)
    , m_notation(new QComboBox)
    , m_heading(new QLabel)
    , m_message(new QLabel)
    , m_tensors(new QTableWidget(0, 4))
    , m_wordModel(new PackedWordModel(this))
    , m_fieldModel(new PackedFieldModel(this))
    , m_word(new QLabel)
{
    m_format->setObjectName(QStringLiteral("packedFormat"));
    m_format->setAccessibleName(tr("Format of the file"));
    m_notation->setObjectName(QStringLiteral("packedNotation"));
    m_notation->setAccessibleName(tr("Notation of words"));
    m_notation->addItems({ tr("hexadecimal"), tr("int32") });
    QFont bold = font();
    bold.setBold(true);
    m_heading->setFont(bold);
    m_message->setWordWrap(true);
    m_message->setObjectName(QStringLiteral("packedMessage"));
    m_word->setWordWrap(true);
    m_word->setObjectName(QStringLiteral("packedWord"));
    m_word->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_tensors->setObjectName(QStringLiteral("packedTensors"));
    m_tensors->setAccessibleName(tr("Tensors of the layer"));
    m_tensors->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_tensors->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_tensors->setSelectionMode(QAbstractItemView::SingleSelection);
    m_tensors->setTabKeyNavigation(false);
    m_tensors->verticalHeader()->hide();
    m_tensors->horizontalHeader()->setStretchLastSection(true);
    m_words = makeGrid(*m_wordModel, QStringLiteral("packedWords"));
    m_fields = makeGrid(*m_fieldModel, QStringLiteral("packedFields"));
    m_words->setAccessibleName(tr("Stored words"));
    m_fields->setAccessibleName(tr("Integers in the words"));

    auto* const top = new QHBoxLayout;
    top->addWidget(m_heading, 1);
    top->addWidget(m_format);
    top->addWidget(m_notation);
    auto* const grids = new QSplitter;
    grids->addWidget(m_words);
    grids->addWidget(m_fields);
    grids->setChildrenCollapsible(false);
    auto* const layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(top);
    layout->addWidget(m_message);
    layout->addWidget(m_tensors);
    layout->addWidget(grids);
    layout->addWidget(m_word);

    connect(m_format, &QComboBox::currentIndexChanged, this, &PackedLayerView::ask);
    connect(m_notation, &QComboBox::currentIndexChanged, this,
            [this](int index) { m_wordModel->setHexadecimal(index == 0); });
    connect(m_tensors, &QTableWidget::itemSelectionChanged, this, &PackedLayerView::showTensor);
    connect(m_words->selectionModel(), &QItemSelectionModel::currentChanged, this, &PackedLayerView::describeWord);
    connect(m_fields, &QTableView::clicked, this, &PackedLayerView::pointAtField);
    showTensors();
}

QTableView* PackedLayerView::makeGrid(QAbstractItemModel& model, const QString& name)
{
    auto* const grid = new QTableView;
    grid->setObjectName(name);
    grid->setModel(&model);
    grid->setFont(QFont(QStringLiteral("monospace")));
    grid->setMinimumHeight(kGridHeight);
    grid->setEditTriggers(QAbstractItemView::NoEditTriggers);
    grid->setTabKeyNavigation(false);
    grid->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 6);
    return grid;
}

void PackedLayerView::setFormats(const QStringList& formats)
{
    m_format->addItems(formats);
}

void PackedLayerView::setSubject(const QString& run, const QString& layer)
{
    if (run == m_run && layer == m_layer)
        return;
    m_run = run;
    m_layer = layer;
    m_packed.reset();
    m_message->clear();
    showTensors();
    ask();
}

void PackedLayerView::ask()
{
    if (!m_run.isEmpty() && !m_layer.isEmpty())
        Q_EMIT requested(m_run, m_layer, m_format->currentText());
}

void PackedLayerView::setPacked(PackedLayerPtr packed)
{
    m_packed = std::move(packed);
    m_message->clear();
    showTensors();
}

void PackedLayerView::setProblem(const QString& problem)
{
    m_packed.reset();
    m_message->setText(problem);
    showTensors();
}

void PackedLayerView::showTensors()
{
    m_message->setVisible(!m_message->text().isEmpty());
    m_heading->setText(m_packed
                           ? tr("%1 as a file of the format %2 stores it: %3")
                                 .arg(QString::fromStdString(m_packed->layer), QString::fromStdString(m_packed->format),
                                      formatBytes(static_cast<double>(m_packed->bytes())))
                           : tr("A layer as it is stored"));
    m_tensors->setHorizontalHeaderLabels({ tr("Tensor"), tr("Type"), tr("Shape"), tr("Bytes") });
    const int rows = m_packed ? static_cast<int>(m_packed->tensors.size()) : 0;
    m_tensors->setRowCount(rows);
    for (int row = 0; row < rows; ++row) {
        const PackedTensor& tensor = m_packed->tensors[static_cast<std::size_t>(row)];
        const QString cells[] { QString::fromStdString(tensor.name), QString::fromStdString(tensor.type),
                                shapeText(tensor), QLocale().toString(static_cast<qulonglong>(tensor.bytes.size())) };
        for (int column = 0; column < 4; ++column)
            m_tensors->setItem(row, column, new QTableWidgetItem(cells[column]));
    }
    m_tensors->resizeColumnsToContents();
    const int rowHeight = m_tensors->verticalHeader()->defaultSectionSize();
    m_tensors->setFixedHeight(m_tensors->horizontalHeader()->sizeHint().height()
                              + std::clamp(rows, 1, kMostTensors) * rowHeight + 2 * m_tensors->frameWidth());
    if (rows > 0)
        m_tensors->selectRow(0);
    showTensor();
}

const PackedTensor* PackedLayerView::current() const
{
    const int row = m_tensors->currentRow();
    return m_packed && row >= 0 && row < m_tensors->rowCount() ? &m_packed->tensors[static_cast<std::size_t>(row)]
                                                               : nullptr;
}

void PackedLayerView::showTensor()
{
    const PackedTensor* const tensor = current();
    const auto index = static_cast<std::size_t>(std::max(m_tensors->currentRow(), 0));
    m_wordModel->setTensor(tensor ? m_packed : nullptr, index);
    m_fieldModel->setTensor(tensor ? m_packed : nullptr, index);
    m_fields->setVisible(tensor && tensor->packing != WordPacking::None);
    m_fields->horizontalHeader()->setDefaultSectionSize(fontMetrics().horizontalAdvance(QStringLiteral("88888")));
    m_word->clear();
    if (tensor && m_wordModel->rowCount() > 0 && m_wordModel->columnCount() > 0)
        m_words->setCurrentIndex(m_wordModel->index(0, 0));
}

void PackedLayerView::describeWord(const QModelIndex& word)
{
    const PackedTensor* const tensor = current();
    if (!tensor || !word.isValid() || tensor->packing == WordPacking::None) {
        m_word->clear();
        return;
    }
    const std::int64_t string = tensor->packing == WordPacking::DownColumns ? word.column() : word.row();
    const std::vector<std::int64_t> fields = fieldsOfWord(*tensor, word.row(), word.column());
    QStringList codes;
    for (const std::int64_t field : fields)
        codes.append(QString::number(fieldAt(*tensor, field, string)));
    const std::int32_t value = wordAt(*tensor, word.row(), word.column());
    m_word->setText(tr("Word [%1, %2] is %3, as int32 %4; from its lowest bit on it holds %5.",
                       "row, column, hexadecimal, decimal, integers")
                        .arg(word.row())
                        .arg(word.column())
                        .arg(QStringLiteral("%1").arg(static_cast<quint32>(value), 8, 16, QLatin1Char('0')).toUpper())
                        .arg(value)
                        .arg(codes.join(QLatin1Char(' '))));
    m_fields->clearSelection();
    if (fields.empty())
        return;
    QItemSelection selection;
    for (const std::int64_t field : fields) {
        const QModelIndex place = m_fieldModel->indexOf(field, string);
        selection.select(place, place);
    }
    m_fields->selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
    m_fields->scrollTo(m_fieldModel->indexOf(fields.front(), string));
}

void PackedLayerView::pointAtField(const QModelIndex& field)
{
    const PackedTensor* const tensor = current();
    if (!tensor || !field.isValid())
        return;
    const auto [index, string] = m_fieldModel->fieldAtIndex(field);
    const auto [row, column] = wordOfField(*tensor, index, string);
    m_words->setCurrentIndex(m_wordModel->index(static_cast<int>(row), static_cast<int>(column)));
}

void PackedLayerView::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_notation->setItemText(0, tr("hexadecimal"));
        m_notation->setItemText(1, tr("int32"));
        const int row = m_tensors->currentRow();
        showTensors();
        m_tensors->selectRow(row);
    }
    QWidget::changeEvent(event);
}

} // namespace quantoscope
