#include "sample_results.h"

#include "widgets/distribution_plot.h"
#include "widgets/error_map_plot.h"
#include "widgets/number_format.h"
#include "widgets/plot_export.h"
#include "widgets/selection.h"
#include "widgets/theme.h"

#include <QClipboard>
#include <QDir>
#include <QGuiApplication>
#include <QImage>
#include <QRegularExpression>
#include <QSvgRenderer>
#include <QTemporaryDir>
#include <QTest>

using namespace quantoscope;
using namespace quantoscope::testing;

namespace {

QByteArray contents(const QString& file)
{
    QFile opened(file);
    return opened.open(QIODevice::ReadOnly) ? opened.readAll() : QByteArray();
}

} // namespace

class TestPlotExport : public QObject
{
    Q_OBJECT

    ResultsStore m_store;
    Selection m_selection;
    std::unique_ptr<DistributionPlot> m_distribution;
    std::unique_ptr<ErrorMapPlot> m_errorMap;
    QTemporaryDir m_folder;

    ExportablePlot& plot(const QByteArray& name)
    {
        if (name == "distribution")
            return *m_distribution;
        return *m_errorMap;
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_store.setSession(sampleSession(3, 2));
        m_selection.setRuns({ QStringLiteral("run-1"), QStringLiteral("run-2") });
        m_selection.setLayer(QStringLiteral("blocks.0.q"));
        m_distribution = std::make_unique<DistributionPlot>(m_store, m_selection);
        m_errorMap = std::make_unique<ErrorMapPlot>(m_store, m_selection);
    }

    void theMarkedRangeIsDrawnAndNamed()
    {
        const QByteArray before = plotSvg(*m_distribution);
        QVERIFY(!before.contains("Marked"));
        m_selection.setRange(-0.125, 0.25);
        const QByteArray marked = plotSvg(*m_distribution);
        QLocale::setDefault(QLocale(QLocale::German)); // numbers as the texts beside them
        const QByteArray german = plotSvg(*m_distribution);
        QLocale::setDefault(QLocale::c());
        QVERIFY(german.contains("Marked: −0,1250 to 0,2500"));
        QVERIFY(marked.contains("Marked: −0.1250 to 0.2500"));
        QVERIFY(marked.contains("The range from −0.1250 to 0.2500 is marked")); // the description
        m_selection.clearRange();
        QCOMPARE(plotSvg(*m_distribution), before);
    }

    void whatWasOnTheScreenLeavesNoTrace()
    {
        m_errorMap->resize(310, 900);
        m_errorMap->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_errorMap.get()));
        const QByteArray narrow = plotSvg(*m_errorMap);
        m_errorMap->resize(1400, 320);
        QCoreApplication::processEvents();
        QCOMPARE(plotSvg(*m_errorMap), narrow);
        m_errorMap->hide();
    }

    void neighboursHaveEqualDigits()
    {
        const QString drawn = QString::fromUtf8(plotSvg(*m_errorMap, { 1600, 700 }));
        for (const char* value : { "0.00100", "0.0160", "0.0320" })
            QVERIFY2(drawn.contains(u'>' + QLatin1String(value) + u'<'), value);
    }

    void formats_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<bool>("known");
        QTest::addColumn<int>("format");
        QTest::addRow("png") << QStringLiteral("a.png") << true << int(PlotFormat::Png);
        QTest::addRow("upper case") << QStringLiteral("/x.y/A.SVG") << true << int(PlotFormat::Svg);
        QTest::addRow("pdf") << QStringLiteral("a.b.pdf") << true << int(PlotFormat::Pdf);
        QTest::addRow("csv") << QStringLiteral("a.csv") << true << int(PlotFormat::Csv);
        QTest::addRow("none") << QStringLiteral("png") << false << 0;
        QTest::addRow("other") << QStringLiteral("a.jpeg") << false << 0;
    }
    void formats()
    {
        QFETCH(const QString, file);
        QFETCH(const bool, known);
        QFETCH(const int, format);
        PlotFormat found = PlotFormat::Png;
        QCOMPARE(plotFormatFromFileName(file, found), known);
        if (known)
            QCOMPARE(int(found), format);
    }

    void filesAreValid_data()
    {
        QTest::addColumn<QByteArray>("name");
        QTest::addRow("distribution") << QByteArray("distribution");
        QTest::addRow("error map") << QByteArray("errorMap");
    }
    void filesAreValid()
    {
        QFETCH(const QByteArray, name);
        ExportablePlot& exported = plot(name);
        const QSize size(600, 400);
        const QString base = m_folder.filePath(QString::fromLatin1(name));

        QCOMPARE(exportPlot(exported, base + QStringLiteral(".png"), PlotFormat::Png, { .size = size, .dpi = 192 }),
                 QString());
        const QImage image(base + QStringLiteral(".png"));
        QCOMPARE(image.size(), size * 2);
        QCOMPARE(qRound(image.dotsPerMeterX() * 0.0254), 192);
        QCOMPARE(image.pixelColor(1, 1), QColor(Qt::white)); // paper

        QCOMPARE(exportPlot(exported, base + QStringLiteral(".svg"), PlotFormat::Svg, { .size = size }), QString());
        const QSvgRenderer renderer(base + QStringLiteral(".svg"));
        QVERIFY(renderer.isValid());
        QCOMPARE(renderer.viewBox(), QRect(QPoint(0, 0), size));
        const QByteArray svg = contents(base + QStringLiteral(".svg"));
        QCOMPARE(svg.count("<image"),
                 name == "errorMap" ? 1 : 0); // the bar of the colour scale is QCustomPlot's bitmap
        QVERIFY(svg.contains("<text"));

        QCOMPARE(exportPlot(exported, base + QStringLiteral(".pdf"), PlotFormat::Pdf, { .size = size }), QString());
        const QByteArray pdf = contents(base + QStringLiteral(".pdf"));
        QVERIFY(pdf.startsWith("%PDF-1."));
        QVERIFY(pdf.trimmed().endsWith("%%EOF"));
        QVERIFY(pdf.contains("/MediaBox [0 0 450"));

        QCOMPARE(exportPlot(exported, base + QStringLiteral(".csv"), PlotFormat::Csv), QString());
        QCOMPARE(contents(base + QStringLiteral(".csv")), exported.tableTwin().csv().toUtf8());
    }

    void exportIsTheSameInBothThemes()
    {
        const QByteArray light = plotSvg(*m_errorMap);
        m_errorMap->setPalette(darkPalette());
        const QByteArray dark = plotSvg(*m_errorMap);
        m_errorMap->setPalette(lightPalette());
        QVERIFY(!light.isEmpty());
        QVERIFY(light == dark);
    }

    void sameBytesApartFromDates()
    {
        const QString one = m_folder.filePath(QStringLiteral("one.pdf"));
        const QString two = m_folder.filePath(QStringLiteral("two.pdf"));
        QCOMPARE(exportPlot(*m_distribution, one, PlotFormat::Pdf), QString());
        QCOMPARE(exportPlot(*m_distribution, two, PlotFormat::Pdf), QString());
        static const QRegularExpression date(QStringLiteral("/CreationDate \\(D:[^)]*\\)"));
        const auto undated = [](const QString& file) { return QString::fromLatin1(contents(file)).remove(date); };
        QVERIFY(undated(one) == undated(two));
        QVERIFY(plotSvg(*m_distribution) == plotSvg(*m_distribution));
    }

    void failuresAreTold_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addRow("folder that is not there") << QStringLiteral("missing/folder/plot.png");
        QTest::addRow("a folder") << QStringLiteral(".");
    }
    void failuresAreTold()
    {
        QFETCH(const QString, file);
        const QString path = m_folder.filePath(file);
        const QString error = exportPlot(*m_distribution, path, PlotFormat::Png);
        QVERIFY2(error.startsWith(QStringLiteral("Cannot write ")), qPrintable(error));
        QVERIFY(error.contains(QDir::cleanPath(m_folder.path())));
    }

    void emptyPlotIsNotExported()
    {
        ResultsStore store;
        Selection selection;
        DistributionPlot empty(store, selection);
        const QString file = m_folder.filePath(QStringLiteral("empty.png"));
        QVERIFY(!exportPlot(empty, file, PlotFormat::Png).isEmpty());
        QVERIFY(!QFile::exists(file));
        QVERIFY(plotSvg(empty).isEmpty());
    }

    void clipboard()
    {
        copyPlotToClipboard(*m_errorMap);
        QCOMPARE(QGuiApplication::clipboard()->image().size(), m_errorMap->exportSize() * 2);
    }

    void csvFields_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("field");
        QTest::addRow("plain") << QStringLiteral("a b") << QStringLiteral("a b");
        QTest::addRow("comma") << QStringLiteral("a,b") << QStringLiteral("\"a,b\"");
        QTest::addRow("quote") << QStringLiteral("a\"b") << QStringLiteral("\"a\"\"b\"");
        QTest::addRow("line break") << QStringLiteral("a\nb") << QStringLiteral("\"a\nb\"");
        QTest::addRow("empty") << QString() << QString();
    }
    void csvFields()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, field);
        QCOMPARE(csvField(text), field);
    }

    void durations_data()
    {
        QTest::addColumn<double>("seconds");
        QTest::addColumn<QString>("text");
        QTest::addRow("unknown") << -1.0 << QString();
        QTest::addRow("zero") << 0.0 << QStringLiteral("0:00");
        QTest::addRow("rounded") << 101.6 << QStringLiteral("1:42");
        QTest::addRow("hours") << 7390.0 << QStringLiteral("2:03:10");
    }
    void durations()
    {
        QFETCH(const double, seconds);
        QFETCH(const QString, text);
        QCOMPARE(formatDuration(seconds), text);
    }

    void measuredNumbersKeepTheirDigits()
    {
        QLocale::setDefault(QLocale(QLocale::English));
        QCOMPARE(formatValue(0.0266), QStringLiteral("0.02660"));
        QCOMPARE(formatValue(-0.000116), QStringLiteral("−0.0001160"));
        QCOMPARE(formatValue(1.2e-05), QStringLiteral("1.200e−05"));
        QCOMPARE(formatValue(18.0001, 3), QStringLiteral("18.0"));
        QCOMPARE(formatValue(16.0), QStringLiteral("16"));
        QCOMPARE(formatSetting(0.01), QStringLiteral("0.01"));
    }

    void sharesSayAllOfAllOnly()
    {
        QLocale::setDefault(QLocale(QLocale::English));
        QCOMPARE(formatShare(0.957), QStringLiteral("95.7\u00a0%"));
        QCOMPARE(formatShare(0.024), QStringLiteral("2.40\u00a0%"));
        QCOMPARE(formatShare(0.99971), QStringLiteral("99.97\u00a0%"));
        QCOMPARE(formatShare(1), QStringLiteral("100\u00a0%"));
        QCOMPARE(formatShare(0), QStringLiteral("0\u00a0%"));
        QCOMPARE(formatShare(12.34), QStringLiteral("1,234\u00a0%"));
    }

    void changesAddUpAsShown()
    {
        QLocale::setDefault(QLocale(QLocale::English));
        constexpr double mebibyte = 1024.0 * 1024;
        QCOMPARE(formatSeconds(24.94), QStringLiteral("24.9\u00a0s"));
        QCOMPARE(formatSeconds(130.4), QStringLiteral("130\u00a0s"));
        QCOMPARE(formatSeconds(0.0123), QStringLiteral("0.012\u00a0s"));
        QCOMPARE(formatSecondsChange(3.459, 3.2), QStringLiteral("−0.3\u00a0s"));
        QCOMPARE(formatBytes(7.284 * mebibyte), QStringLiteral("7.28\u00a0MiB"));
        QCOMPARE(formatBytes(31.24 * mebibyte), QStringLiteral("31.2\u00a0MiB"));
        QCOMPARE(formatBytesChange(7.284 * mebibyte, 2.036 * mebibyte), QStringLiteral("−5.24\u00a0MiB"));
        QCOMPARE(formatBytesChange(1.6 * mebibyte, 2.04 * mebibyte), QStringLiteral("+0.44\u00a0MiB"));
        QCOMPARE(formatBytesChange(0.5 * mebibyte, 2 * mebibyte), QStringLiteral("+1.50\u00a0MiB"));
    }
};

QTEST_MAIN(TestPlotExport)
#include "tst_plot_export.moc"
