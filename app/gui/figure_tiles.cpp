#include "app/gui/figure_tiles.h"

#include "app/gui/figures.h"
#include "app/gui/paper_figure.h"
#include "app/gui/ui_log.h"
#include "core/base/errors.h"

#include <algorithm>
#include <utility>

namespace quantoscope {

FigureTiles::FigureTiles(Workbench& workbench, PaperFigure& figure, QObject* parent)
    : QObject(parent), m_workbench(workbench), m_figure(figure)
{
    connect(&workbench, &Workbench::stateChanged, this, &FigureTiles::ask);
    connect(&figure, &PaperFigure::changed, this, &FigureTiles::ask);
    connect(&workbench.engine(), &Engine::jobEnded, this, &FigureTiles::takeOutcome);
    connect(&workbench.store(), &ResultsStore::reset, this, [this] { m_failed.clear(); });
}

void FigureTiles::ask()
{
    if (m_job != 0 || !m_workbench.hasLoadedModel())
        return;
    const auto wanted = std::ranges::find_if(m_figure.panels(), [this](const FigurePanel& panel) {
        return panel.plot.view == QLatin1String("tile") && !panel.tile
            && std::ranges::find(m_failed, panel.plot) == m_failed.end();
    });
    if (wanted == m_figure.panels().end())
        return;
    m_asked = wanted->plot;
    try {
        FigureSheet sheet(m_workbench.store());
        sheet.draw(m_asked, [this](const WeightTileRequest& wish) {
            m_job = m_workbench.engine().cutTile(wish);
            return std::shared_ptr<const WeightTile>();
        });
    } catch (const InvalidRequest&) {
        m_failed.push_back(m_asked); // the panel says what is wrong with it
    }
}

void FigureTiles::takeOutcome(const JobOutcome& outcome)
{
    if (m_job == 0 || outcome.id != m_job)
        return;
    m_job = 0;
    if (outcome.ending != JobEnding::Finished) {
        m_failed.push_back(m_asked);
        tellLog(tr("The weights of a figure's panel cannot be shown: %1").arg(outcome.error.detail));
        ask();
        return;
    }
    for (std::size_t i = 0; i < m_figure.panels().size(); ++i) {
        if (m_figure.panels()[i].plot == m_asked && !m_figure.panels()[i].tile)
            m_figure.setTile(i, outcome.weights); // asks for the next
    }
}

} // namespace quantoscope
