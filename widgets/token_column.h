// One continuation as flowing text: strips or shades tell of its tokens, divergences are framed, facts come on hover.
#pragma once

#include "widgets/results_store.h"
#include "widgets/token_strip.h"
#include "widgets/token_text.h"

#include <QTextEdit>

#include <optional>
#include <vector>

namespace quantoscope {

enum class TokenDisplay
{
    Strips, ///< both measures as bars under the tokens
    KlShades, ///< one of them as the shade behind a token
    SurprisalShades
};

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
    void setDisplay(TokenDisplay display, const TokenScales& scales);
    /// Nats; NaN where it is not known.
    double value(TokenMeasure measure, int token) const;
    /// The largest finite value; 0 for none.
    double largest(TokenMeasure measure) const;
    const TokenText& tokens() const { return m_tokens; }
    const std::vector<Mark>& marks() const { return m_marks; }
    /// Where a token is drawn, in viewport coordinates.
    QRect tokenRect(int token) const;
    /// Where its strip is.
    QRect stripRect(int token) const;
    /// Plain text of the tooltip of a token.
    QString tokenFacts(int token) const;
    /// Brings it to the middle of the view, puts the text cursor before it, and takes the focus.
    void goToToken(int token);

    /// Background of a token of `share` (0..1) of the full shade.
    static QColor shade(const QPalette& palette, double share);

protected:
    bool viewportEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void makeRoom();
    void applyShades();
    std::optional<TokenMeasure> shaded() const;
    int tokenUnder(const QPoint& position) const; ///< pointed at, or its strip; -1: none
    void drawStrips(QPainter& painter, const QRect& part);
    void drawMark(QPainter& painter, const Mark& mark);

    const ResultsStore& m_store;
    TextResult::Side m_side;
    TokenText m_tokens;
    std::vector<float> m_kl;
    std::vector<Mark> m_marks;
    std::vector<QRect> m_strips; ///< by token, in the document; null: not looked for since the text was laid out
    TokenDisplay m_display = TokenDisplay::Strips;
    TokenScales m_scales;
};

} // namespace quantoscope
