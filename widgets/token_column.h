// One continuation as flowing text: tokens shaded by their KL divergence, divergences framed, facts on hover.
#pragma once

#include "widgets/results_store.h"
#include "widgets/token_text.h"

#include <QTextEdit>

#include <vector>

namespace quantoscope {

class TokenColumn : public QTextEdit
{
    Q_OBJECT

public:
    /// A framed token. `label` is written above the frame where several runs mark one text.
    struct Mark
    {
        int token = 0; ///< may be one past the last: the text ends here while the other goes on
        QString label;
        int colourIndex = -1; ///< of the run, for the frame
    };

    /// The store outlives the column.
    explicit TokenColumn(const ResultsStore& store, QWidget* parent = nullptr);
    ~TokenColumn() override;

    /// `kl` holds nats per token from the first on, and may be shorter than the text; it is empty for the original.
    void setContents(const TextResult::Side& side, std::vector<float> kl, std::vector<Mark> marks);
    /// KL divergence that gets the full shade.
    void setKlScale(double nats);
    const TokenText& tokens() const { return m_tokens; }
    const std::vector<Mark>& marks() const { return m_marks; }
    /// Where a token is drawn, in viewport coordinates.
    QRect tokenRect(int token) const;
    /// Plain text of the tooltip of a token.
    QString tokenFacts(int token) const;
    /// Brings it to the middle of the view, puts the text cursor before it, and takes the focus.
    void goToToken(int token);

    /// Background of a token of `share` (0..1) of the full KL shade.
    static QColor shade(const QPalette& palette, double share);

protected:
    bool viewportEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void applyShades();

    const ResultsStore& m_store;
    TextResult::Side m_side;
    TokenText m_tokens;
    std::vector<float> m_kl;
    std::vector<Mark> m_marks;
    double m_klScale = 1;
};

} // namespace quantoscope
