#include "widgets/experiment_results.h"

#include "widgets/number_format.h"
#include "widgets/packed_layer_view.h"
#include "widgets/parameter_histogram_plot.h"
#include "widgets/result_table_model.h"
#include "widgets/result_table_view.h"
#include "widgets/selection.h"

#include <QEvent>
#include <QLabel>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

namespace quantoscope {
namespace {

constexpr int kCoalesceMs = 100;

std::vector<RunParts> partsOf(const ResultsStore& store)
{
    std::vector<RunParts> parts;
    for (const RunRecord& record : store.runs()) {
        RunParts each { &record.header, {}, {} };
        for (const LayerResultPtr& layer : record.layers)
            each.layers.push_back(layer.get());
        for (const TextResultPtr& text : record.texts)
            each.texts.push_back(text.get());
        parts.push_back(std::move(each));
    }
    return parts;
}

} // namespace

ExperimentResults::ExperimentResults(const ResultsStore& store, const Selection& selection, QWidget* parent)
    : QWidget(parent)
    , m_store(store)
    , m_selection(selection)
    , m_experiment(&experiments().front())
    , m_column(new QVBoxLayout(this))
    , m_histogram(new ParameterHistogramPlot)
    , m_histogramTitle(new QLabel)
    , m_packed(new PackedLayerView)
    , m_look(new QLabel)
{
    QFont bold = font();
    bold.setBold(true);
    m_histogramTitle->setFont(bold);
    m_look->setWordWrap(true);
    m_look->setObjectName(QStringLiteral("experimentLook"));
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(10);
    m_column->addWidget(m_look);
    m_column->addWidget(m_histogramTitle);
    m_column->addWidget(m_histogram);
    m_column->addWidget(m_packed);
    m_column->addStretch(1);

    connect(&store, &ResultsStore::reset, this, [this] {
        m_packed->setSubject({}, {}); // ids of runs are given again in another session
        refresh();
    });
    connect(&store, &ResultsStore::runRemoved, this, &ExperimentResults::refresh);
    for (const auto signal : { &ResultsStore::runAdded, &ResultsStore::runChanged })
        connect(&store, signal, this, &ExperimentResults::scheduleRefresh);
    connect(&selection, &Selection::layerChanged, this, &ExperimentResults::scheduleRefresh);
    refresh();
}

ExperimentResults::~ExperimentResults() = default;

void ExperimentResults::setExperiment(const ExperimentDescription& experiment)
{
    m_experiment = &experiment;
    refresh();
}

void ExperimentResults::scheduleRefresh()
{
    if (m_refreshPending)
        return;
    m_refreshPending = true;
    QTimer::singleShot(kCoalesceMs, this, [this] {
        if (m_refreshPending)
            refresh();
    });
}

void ExperimentResults::refresh()
{
    m_refreshPending = false;
    const std::vector<RunParts> runs = partsOfExperiment(*m_experiment, partsOf(m_store));
    std::vector<ResultTable> tables = experimentTables(*m_experiment, m_store.model(), runs);
    if (runs.empty()) // a training alone is no result of the experiment
        std::erase_if(tables, [](const ResultTable& table) { return table.key != "training"; });
    m_look->setText(coreText(m_experiment->look));
    m_look->setVisible(!tables.empty());
    showTables(std::move(tables));
    showHistogram(runs);
    showPacked(runs);
    Q_EMIT changed();
}

void ExperimentResults::showTables(std::vector<ResultTable> tables)
{
    while (m_tables.size() > tables.size()) {
        delete m_tables.back();
        m_tables.pop_back();
    }
    while (m_tables.size() < tables.size()) {
        auto* const view = new ResultTableView;
        connect(view, &ResultTableView::explanationRequested, this, &ExperimentResults::explanationRequested);
        m_tables.push_back(view);
        m_column->insertWidget(static_cast<int>(m_tables.size()), view); // behind what to look at
        view->show(); // with the tables before it, not a turn of the event loop later
    }
    for (std::size_t i = 0; i < tables.size(); ++i)
        m_tables[i]->setTable(std::move(tables[i]));
}

void ExperimentResults::showHistogram(const std::vector<RunParts>& runs)
{
    std::vector<ParameterHistogramPlot::Curve> curves;
    if (m_experiment->showsHistogram) {
        for (const RunParts& part : runs) {
            const RunRecord* const record = m_store.run(QString::fromStdString(part.run->id));
            if (!part.run->parameterHistogram.edges.empty())
                curves.push_back({ QString::fromStdString(part.run->name), record ? record->colourIndex : 0,
                                   part.run->parameterHistogram });
        }
    }
    m_histogram->setCurves(std::move(curves));
    m_histogramTitle->setText(m_histogram->title());
    m_histogramTitle->setVisible(!m_histogram->isEmpty());
    m_histogram->setVisible(!m_histogram->isEmpty());
}

void ExperimentResults::showPacked(const std::vector<RunParts>& runs)
{
    const bool shown = m_experiment->showsPackedLayer && !runs.empty() && !runs.back().layers.empty();
    m_packed->setVisible(shown);
    if (!shown)
        return;
    const RunParts& part = runs.back();
    const std::string selected = m_selection.layer().toStdString();
    const auto layer = std::ranges::find(part.layers, selected, [](const LayerResult* each) { return each->name; });
    m_packed->setSubject(QString::fromStdString(part.run->id),
                         QString::fromStdString((layer == part.layers.end() ? part.layers.front() : *layer)->name));
}

void ExperimentResults::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        refresh();
    QWidget::changeEvent(event);
}

} // namespace quantoscope
