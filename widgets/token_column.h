// One continuation as flowing text: tokens shaded by their KL divergence, divergences framed, facts on hover.
#pragma once

#include "widgets/results_store.h"
#include "widgets/token_text.h"

#include <QTextEdit>

#include <vector>

namespace quantoscope {

enum class TokenShading
{
    Kl, ///< divergence from the original's next-token distribution, while both texts agree
    Surprisal ///< −log of the probability that the model which wrote the token gave it
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
    /// What the shades behind tokens tell, and the value that gets the full one.
    void setShading(TokenShading shading, double nats);
    /// The largest finite value that such shades tell; 0 for none.
    double largest(TokenShading shading) const;
    const TokenText& tokens() const { return m_tokens; }
    const std::vector<Mark>& marks() const { return m_marks; }
    /// Where a token is drawn, in viewport coordinates.
    QRect tokenRect(int token) const;
    /// Plain text of the tooltip of a token.
    QString tokenFacts(int token) const;
    /// Brings it to the middle of the view, puts the text cursor before it, and takes the focus.
    void goToToken(int token);

    /// Background of a token of `share` (0..1) of the full shade.
    static QColor shade(const QPalette& palette, double share);

protected:
    bool viewportEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void applyShades();
    double shaded(std::size_t token) const; ///< nats; NaN where it is not known

    const ResultsStore& m_store;
    TextResult::Side m_side;
    TokenText m_tokens;
    std::vector<float> m_kl;
    std::vector<Mark> m_marks;
    TokenShading m_shading = TokenShading::Kl;
    double m_scale = 1;
};

} // namespace quantoscope
