// Makes the text comparison exportable like a plot.
#pragma once

#include "widgets/exportable_plot.h"
#include "widgets/token_column.h"

#include <memory>
#include <optional>

namespace quantoscope {

class ResultsStore;
class Selection;
class TextCompareView;

class TextFigure : public ExportablePlot
{
public:
    /// Draws what the view shows. All of them outlive the figure.
    TextFigure(const ResultsStore& store, Selection& selection, const TextCompareView& view)
        : m_store(store), m_selection(selection), m_view(view)
    {
    }

    QString title() const override;
    QString description() const override;
    TableTwin tableTwin() const override;
    bool isEmpty() const override;
    QSize exportSize() const override;
    /// As high as the longest text.
    int heightAtWidth(int width) const override;
    void paintOnPaper(QPaintDevice& device, const QSize& size, double scale) override;

private:
    /// A view that no screen has shown, laid out; wider than asked for if its columns cannot be so narrow.
    std::unique_ptr<TextCompareView> layOut(const QSize& size) const;

    const ResultsStore& m_store;
    Selection& m_selection;
    const TextCompareView& m_view;
};

/// "kl" and "surprisal" for shades, empty for strips.
QString shadesOf(TokenDisplay display);
/// The other way round; unset for another word.
std::optional<TokenDisplay> tokenDisplayFromShades(const QString& shades);

} // namespace quantoscope
