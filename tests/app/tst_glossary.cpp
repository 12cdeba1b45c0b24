// The glossary: complete, and found by the words in it.
#include "app/gui/glossary.h"
#include "app/gui/glossary_dialog.h"
#include "core/results/metric.h"
#include "core/results/run_metric.h"

#include <QLineEdit>
#include <QListWidget>
#include <QSet>
#include <QTest>
#include <QTextBrowser>

using namespace quantoscope;

class TestGlossary : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void entriesAreWhole()
    {
        QVERIFY(glossary().size() > 30);
        QSet<QString> terms;
        for (const GlossaryEntry& entry : glossary()) {
            QVERIFY2(!entry.term.isEmpty() && !entry.text.isEmpty() && !entry.source.isEmpty(), qPrintable(entry.term));
            QVERIFY2(entry.text.endsWith(QLatin1Char('.')), qPrintable(entry.term));
            QVERIFY2(!terms.contains(entry.term), qPrintable(entry.term));
            terms.insert(entry.term);
        }
    }

    void everyMetricIsExplainedOnce()
    {
        QStringList keys;
        for (const MetricDescription& metric : layerMetrics())
            keys.append(QString::fromUtf8(metric.key.data(), static_cast<int>(metric.key.size())));
        for (const RunMetricDescription& metric : runMetrics())
            keys.append(QString::fromUtf8(metric.key.data(), static_cast<int>(metric.key.size())));
        keys.removeDuplicates();
        QStringList explained;
        for (const GlossaryEntry& entry : glossary())
            explained += entry.metrics;
        explained.sort();
        keys.sort();
        QCOMPARE(explained, keys);
    }

    void opensAtAMetric()
    {
        QWidget window;
        GlossaryDialog* const dialog = GlossaryDialog::show(window, QStringLiteral("perplexity"));
        const auto* const text = dialog->findChild<QTextBrowser*>(QStringLiteral("glossaryText"));
        QVERIFY2(text->toPlainText().startsWith(QStringLiteral("Perplexity")), qPrintable(text->toPlainText()));
        QVERIFY(text->toPlainText().contains(QStringLiteral("exp(")));
        QCOMPARE(GlossaryDialog::show(window), dialog); // no second one
    }

    void findsByWords()
    {
        QWidget window;
        GlossaryDialog* const dialog = GlossaryDialog::show(window);
        auto* const filter = dialog->findChild<QLineEdit*>(QStringLiteral("glossaryFilter"));
        const auto* const terms = dialog->findChild<QListWidget*>(QStringLiteral("glossaryTerms"));
        const auto* const text = dialog->findChild<QTextBrowser*>(QStringLiteral("glossaryText"));
        QTest::keyClicks(filter, QStringLiteral("brain rounding"));
        QCOMPARE(terms->currentItem()->text(), QStringLiteral("OBQ"));
        QVERIFY(text->toPlainText().startsWith(QStringLiteral("OBQ")));
        QTest::keyClicks(filter, QStringLiteral(" nonsense"));
        QVERIFY(!text->toPlainText().contains(QStringLiteral("OBQ")));
    }
};

QTEST_MAIN(TestGlossary)
#include "tst_glossary.moc"
