#include "sample_results.h"

#include "widgets/block_swap_view.h"
#include "widgets/selection.h"
#include "widgets/text_compare_view.h"
#include "widgets/token_column.h"
#include "widgets/token_text.h"

#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QHelpEvent>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolTip>

#include <cmath>
#include <qcustomplot.h>

using namespace quantoscope;
using namespace quantoscope::testing;

class TestTextCompare : public QObject
{
    Q_OBJECT

    static TextResult::Side tokens(const std::vector<std::string>& texts, const std::vector<std::int64_t>& ids = {})
    {
        TextResult::Side side;
        side.tokens = texts;
        side.tokenIds = ids;
        return side;
    }

private Q_SLOTS:
    void joining_data()
    {
        using Starts = std::vector<int>;
        QTest::addColumn<std::vector<std::string>>("tokens");
        QTest::addColumn<QString>("text");
        QTest::addColumn<Starts>("starts");
        using Tokens = std::vector<std::string>;
        QTest::addRow("none") << Tokens {} << QString() << Starts { 0 };
        QTest::addRow("words") << Tokens { "The", " cat" } << QStringLiteral("The cat") << Starts { 0, 3, 7 };
        QTest::addRow("an empty token") << Tokens { "a", "", "b" } << QStringLiteral("ab") << Starts { 0, 1, 1, 2 };
        QTest::addRow("é in two tokens") << Tokens { "caf\xc3", "\xa9", "!" } << QStringLiteral("café!")
                                         << Starts { 0, 3, 4, 5 };
        QTest::addRow("outside the basic plane") << Tokens { "😀", "x" } << QStringLiteral("😀x") << Starts { 0, 2, 3 };
        QTest::addRow("line breaks") << Tokens { "a\n", "\nb" } << QStringLiteral("a\n\nb") << Starts { 0, 2, 4 };
    }
    void joining()
    {
        QFETCH(const std::vector<std::string>, tokens);
        QFETCH(const QString, text);
        QFETCH(const std::vector<int>, starts);
        const TokenText joined = joinTokens(TestTextCompare::tokens(tokens));
        QCOMPARE(joined.text, text);
        QCOMPARE(joined.starts, starts);
    }

    void tokenAtAPosition()
    {
        const TokenText joined = joinTokens(tokens({ "ab", "", "c" }));
        QCOMPARE(joined.tokenAt(0), 0);
        QCOMPARE(joined.tokenAt(1), 0);
        QCOMPARE(joined.tokenAt(2), 2); // not the empty one
        QCOMPARE(joined.tokenAt(3), -1);
        QCOMPARE(joined.tokenAt(-1), -1);
    }

    void marksTheTokenThatDiffers()
    {
        ResultsStore store;
        Selection selection;
        TextCompareView view(store, selection);
        QVERIFY(view.isEmpty());
        store.setSession(sampleSession(1, 2));
        selection.setRuns({ QStringLiteral("run-1"), QStringLiteral("run-2") });
        QCOMPARE(view.columns().size(), 3U);
        QCOMPARE(view.columns()[0]->toPlainText(), QStringLiteral("The cat sat"));
        QCOMPARE(view.columns()[1]->toPlainText(), QStringLiteral("The cat ran"));
        QCOMPARE(view.columns()[0]->marks().size(), 1U); // both runs part from it at one token
        QCOMPARE(view.columns()[0]->marks()[0].label, QStringLiteral("AB"));
        QCOMPARE(view.columns()[1]->marks().size(), 1U);
        QCOMPARE(view.columns()[1]->marks()[0].token, 2);
        QVERIFY(view.description().contains(QStringLiteral("differs from token 3 on: “␣ran” instead of “␣sat”")));
    }

    void frameStandsAroundTheToken()
    {
        ResultsStore store;
        Selection selection;
        store.setSession(sampleSession(1, 1));
        selection.setRuns({ QStringLiteral("run-1") });
        TextCompareView view(store, selection);
        view.resize(900, 400);
        view.show();
        QVERIFY(QTest::qWaitForWindowExposed(&view));
        const TokenColumn* column = view.columns()[1];
        const QRect frame = column->tokenRect(2);
        QCOMPARE(column->tokens().tokenAt(column->cursorForPosition(frame.center()).position()), 2);
        QVERIFY(frame.width() > 10);
        // Drawn: the frame's edge has the run's colour, not the text's.
        const QImage drawn = column->viewport()->grab().toImage();
        int coloured = 0;
        for (int x = frame.left(); x < frame.right(); ++x)
            coloured += drawn.pixelColor(x, frame.bottom() + 1).saturation() > 100 ? 1 : 0;
        QVERIFY2(coloured > frame.width() / 2, qPrintable(QString::number(coloured)));
    }

    void factsOfAToken()
    {
        ResultsStore store;
        Selection selection;
        store.setSession(sampleSession(1, 1));
        selection.setRuns({ QStringLiteral("run-1") });
        TextCompareView view(store, selection);
        const QString facts = view.columns()[1]->tokenFacts(2);
        QCOMPARE(facts,
                 QStringLiteral("Token 3: “␣ran”\n"
                                "Probability 60.7\u00a0% (surprisal 0.5000 nats)\n"
                                "Entropy 1.250 nats\n"
                                "KL to the original 0.5000 nats\n"
                                "Likeliest:\n"
                                "   36.8\u00a0%  “The”\n"
                                "   13.5\u00a0%  “␣cat”\n"
                                "   4.98\u00a0%  “␣sat”\n"
                                "   1.83\u00a0%  “␣ran”\n"
                                "   1.01e−41\u00a0%  “#99”"));
        QVERIFY(!view.columns()[0]->tokenFacts(2).contains(QStringLiteral("KL")));
        QCOMPARE(view.columns()[1]->tokenFacts(3), QString());
    }

    void factsAppearOnHover()
    {
        ResultsStore store;
        Selection selection;
        store.setSession(sampleSession(1, 1));
        selection.setRuns({ QStringLiteral("run-1") });
        TextCompareView view(store, selection);
        view.resize(900, 400);
        view.show();
        QVERIFY(QTest::qWaitForWindowExposed(&view));
        TokenColumn* column = view.columns()[1];
        const QPoint point = column->tokenRect(1).center();
        QHelpEvent help(QEvent::ToolTip, point, column->viewport()->mapToGlobal(point));
        QCoreApplication::sendEvent(column->viewport(), &help);
        QVERIFY(QToolTip::text().startsWith(QStringLiteral("Token 2: “␣cat”")));
        // Its strip tells the same, and so does the text cursor to those who do not see it.
        const QPoint strip = column->stripRect(2).center();
        QHelpEvent below(QEvent::ToolTip, strip, column->viewport()->mapToGlobal(strip));
        QCoreApplication::sendEvent(column->viewport(), &below);
        QVERIFY2(QToolTip::text().startsWith(QStringLiteral("Token 3: “␣ran”")), qPrintable(QToolTip::text()));
        column->goToToken(2);
        QVERIFY(column->accessibleDescription().contains(QStringLiteral("KL to the original 0.5000 nats")));
    }

    void stripsTellBothMeasures()
    {
        ResultsStore store;
        Selection selection;
        store.setSession(sampleSession(1, 1));
        selection.setRuns({ QStringLiteral("run-1") });
        TextCompareView view(store, selection);
        view.resize(900, 400);
        view.show();
        QVERIFY(QTest::qWaitForWindowExposed(&view));
        TokenColumn& column = *view.columns()[1];
        const auto pixels = [](TokenColumn& shown, TokenMeasure measure, const QRect& place) {
            const QImage drawn = shown.viewport()->grab().toImage();
            const QColor colour = tokenBarColour(measure, shown.palette());
            int found = 0;
            for (int x = place.left(); x <= place.right(); ++x)
                for (int y = place.top(); y <= place.bottom(); ++y)
                    found += drawn.pixel(x, y) == colour.rgb() ? 1 : 0;
            return found;
        };
        // Token 3 has a KL of 0.5 nats, the scale's end, and as much surprisal: full bars on either side of the line.
        const QRect last = column.stripRect(2);
        QCOMPARE(column.value(TokenMeasure::Kl, 2), 0.5);
        QCOMPARE(column.value(TokenMeasure::Surprisal, 2), 0.5);
        QCOMPARE(pixels(column, TokenMeasure::Kl, last), last.width() * kTokenBarHeight);
        QCOMPARE(pixels(column, TokenMeasure::Surprisal, last), last.width() * kTokenBarHeight);
        // The original has no KL to itself.
        TokenColumn& original = *view.columns()[0];
        QVERIFY(std::isnan(original.value(TokenMeasure::Kl, 2)));
        QCOMPARE(pixels(original, TokenMeasure::Kl, original.stripRect(2)), 0);
        QVERIFY(pixels(original, TokenMeasure::Surprisal, original.stripRect(2)) > 0);
        // Strips of one line do not reach into the next.
        column.setContents(sampleText("Once").quantized, { 0.1F, 0.1F, 0.1F }, {});
        column.setFixedWidth(60);
        QVERIFY(column.stripRect(0).bottom() < column.tokenRect(2).top());

        auto* const display = view.findChild<QComboBox*>(QStringLiteral("tokenDisplay"));
        const int height = column.document()->size().toSize().height();
        display->setCurrentIndex(1); // shades of the KL divergence
        QVERIFY(column.document()->size().toSize().height() < height); // room for strips is given back
        QCOMPARE(pixels(column, TokenMeasure::Kl, column.rect()), 0);
        QVERIFY(!column.extraSelections().isEmpty());
    }

    void promptsAndNextDivergence()
    {
        ResultsStore store;
        Selection selection;
        Session session = sampleSession(1, 1);
        TextResult same = sampleText("Twice");
        same.quantized = same.original;
        session.runs[0].texts.push_back(same);
        session.runs[0].texts.push_back(sampleText("Thrice"));
        store.setSession(session);
        selection.setRuns({ QStringLiteral("run-1") });
        TextCompareView view(store, selection);
        QCOMPARE(view.prompts(),
                 QStringList({ QStringLiteral("Once"), QStringLiteral("Twice"), QStringLiteral("Thrice") }));
        view.setCurrentPrompt(QStringLiteral("Twice"));
        QVERIFY(view.description().contains(QStringLiteral("the same text")));
        QVERIFY(view.columns()[1]->marks().empty());
        view.goToNextDivergence();
        QCOMPARE(view.currentPrompt(), QStringLiteral("Thrice"));
        QCOMPARE(view.columns()[1]->textCursor().position(), 7);
        view.goToNextDivergence();
        QCOMPARE(view.currentPrompt(), QStringLiteral("Once")); // round again, past the equal ones
        store.addText(QStringLiteral("run-1"), std::make_shared<TextResult>(sampleText("Again")));
        QCOMPARE(view.currentPrompt(), QStringLiteral("Once")); // a text that comes in does not turn the page
        QCOMPARE(view.prompts().size(), 4);
    }

    void nothingDiffersAnywhere()
    {
        ResultsStore store;
        Selection selection;
        Session session = sampleSession(1, 1);
        session.runs[0].texts[0].quantized = session.runs[0].texts[0].original;
        store.setSession(session);
        selection.setRuns({ QStringLiteral("run-1") });
        TextCompareView view(store, selection);
        view.goToNextDivergence();
        QCOMPARE(view.currentPrompt(), QStringLiteral("Once"));
        Selection nothing;
        TextCompareView empty(store, nothing);
        empty.goToNextDivergence();
        QVERIFY(empty.isEmpty());
    }

    void copies()
    {
        ResultsStore store;
        Selection selection;
        store.setSession(sampleSession(1, 1));
        selection.setRuns({ QStringLiteral("run-1") });
        TextCompareView view(store, selection);
        view.copyAll();
        QCOMPARE(QGuiApplication::clipboard()->text(),
                 QStringLiteral("Once\n\n[Original]\nThe cat sat\n\n[A  name of run-1]\nThe cat ran\n"));
        const TableTwin table = view.tableTwin();
        QCOMPARE(table.rows.size(), 3U);
        QCOMPARE(table.rows[2],
                 QStringList({ QStringLiteral("3"), QStringLiteral(" sat"), QStringLiteral("-0.5"),
                               QStringLiteral(" ran"), QStringLiteral("-0.5"), QStringLiteral("0.5") }));
    }

    void blocksAreShownAsTheyCome()
    {
        ResultsStore store;
        store.setSession(sampleSession(3, 2));
        Selection selection;
        selection.setRuns({ QStringLiteral("run-1") });
        selection.setLayer(QStringLiteral("blocks.0.up"));
        BlockSwapView view(store, selection);
        view.setPrompt(QStringLiteral("The"));
        QVERIFY(view.isEmpty());
        QSignalSpy asked(&view, &BlockSwapView::measurementRequested);
        view.measure();
        QCOMPARE(asked.size(), 1);
        QCOMPARE(asked[0][0].toString(), QStringLiteral("run-1"));

        BlockSwaps swaps { .run = "run-1", .prompt = "The", .tokens = 7, .kl = 0.5, .divergence = 2, .blocks = {} };
        swaps.blocksInModel = 3;
        swaps.blocks = { { 0, 0.6, false } };
        view.setSwaps(std::make_shared<const BlockSwaps>(swaps));
        QVERIFY(view.description().contains(QStringLiteral("1 of 3 blocks")));
        swaps.blocks = { { 0, 0.6, false }, { 1, 0.1, true }, { 2, 0.45, false } };
        view.setSwaps(std::make_shared<const BlockSwaps>(swaps));
        QVERIFY(!view.description().contains(QStringLiteral("of 3 blocks")));
        QVERIFY2(
            view.description().contains(QStringLiteral("Block 1 in full precision takes the most of it away, 0.4000 "
                                                       "(80.0\u00a0%)")),
            qPrintable(view.description()));
        const TableTwin table = view.tableTwin();
        QCOMPARE(table.rows.size(), 3U);
        QCOMPARE(table.rows[0][2].toDouble(), 0.5 - 0.6); // it makes things worse
        QCOMPARE(table.rows[1],
                 QStringList({ QStringLiteral("1"), QStringLiteral("0.1"), QStringLiteral("0.4"), QStringLiteral("0.8"),
                               QStringLiteral("1") }));
        view.measure(); // all is known
        QCOMPARE(asked.size(), 1);

        // Arrow keys read the blocks, Return selects a layer of the same kind; so does a click.
        view.resize(700, 300);
        view.show();
        QVERIFY(QTest::qWaitForWindowExposed(&view));
        QCustomPlot& plot = view.plot();
        plot.replot();
        plot.setFocus();
        QTest::keyClick(&plot, Qt::Key_Right);
        QTest::keyClick(&plot, Qt::Key_Right);
        QVERIFY(plot.accessibleDescription().startsWith(QStringLiteral("Block 1 in full precision: KL 0.1")));
        QVERIFY(plot.accessibleDescription().endsWith(QStringLiteral("the original's again")));
        QTest::keyClick(&plot, Qt::Key_Return);
        QCOMPARE(selection.layer(), QStringLiteral("blocks.1.up"));
        QTest::mouseClick(&plot, Qt::LeftButton, {},
                          QPoint(qRound(plot.xAxis->coordToPixel(2)), plot.axisRect()->center().y()));
        QCOMPARE(selection.layer(), QStringLiteral("blocks.2.up"));

        // Each run and prompt has its own answer, kept while the session is open.
        view.setPrompt(QStringLiteral("A"));
        QVERIFY(view.isEmpty());
        view.setPrompt(QStringLiteral("The"));
        QVERIFY(!view.isEmpty());
        selection.setRuns({ QStringLiteral("run-2") });
        QVERIFY(view.isEmpty());
        store.removeRun(QStringLiteral("run-1"));
        view.setSwaps(std::make_shared<const BlockSwaps>(swaps)); // comes too late
        store.setSession(sampleSession(1, 1));
        selection.setRuns({ QStringLiteral("run-1") });
        QVERIFY(view.isEmpty());
    }
};

QTEST_MAIN(TestTextCompare)
#include "tst_text_compare.moc"
