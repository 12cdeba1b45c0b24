// Reports: what stands in them, that nothing outside them is needed, and that no text of a person breaks them.
#include "core/base/errors.h"
#include "core/reports/comparison.h"
#include "core/reports/config_text.h"
#include "core/reports/html_text.h"
#include "core/reports/number_text.h"
#include "core/reports/report.h"
#include "tests/core/sample_session.h"

#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>
#include <clocale>
#include <limits>

using namespace quantoscope;
using quantoscope::testing::sampleSession;

namespace {

QString text(const std::string& utf8)
{
    return QString::fromStdString(utf8);
}

QString sampleHtml(const std::vector<ReportFigure>& figures = {})
{
    return text(htmlReport(sampleSession(), {}, figures));
}

/// The cells of CSV text without quoted commas or line ends.
QStringList rows(const std::string& csv)
{
    return text(csv).split(QStringLiteral("\r\n"), Qt::SkipEmptyParts);
}

} // namespace

class TestReport : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void numbersAreShort_data();
    void numbersAreShort();
    void errorsSetTheDecimals_data();
    void errorsSetTheDecimals();
    void numbersIgnoreTheLocale();
    void base64MatchesTheStandard_data();
    void base64MatchesTheStandard();
    void configurationIsSummed_data();
    void configurationIsSummed();
    void htmlIsWellFormed();
    void htmlNeedsNothingOutsideItself();
    void htmlEscapesWhatPeopleWrote();
    void htmlShowsTheFigures();
    void htmlMarksTheFirstDifferingToken();
    void htmlOfAnEmptySession();
    void htmlHoldsTheChosenSections_data();
    void htmlHoldsTheChosenSections();
    void unknownSectionsAreRefused();
    void reportCommandIsQuoted();
    void csvHasOneRowForEachRun();
    void csvHasOneRowForEachLayer();
    void csvHasOneRowForEachBin();
    void csvQuotes();
    void latexIsEscaped();
    void comparisonSubtractsTheBaseline();
    void comparisonKnowsItsRuns();
    void textFilesAreReplacedWhole();
};

void TestReport::numbersAreShort_data()
{
    QTest::addColumn<QString>("found");
    QTest::addColumn<QString>("expected");
    const double nan = std::numeric_limits<double>::quiet_NaN();
    QTest::newRow("not a number") << text(shortNumber(nan)) << "nan";
    QTest::newRow("infinite") << text(shortNumber(-HUGE_VAL)) << "-inf";
    QTest::newRow("zero") << text(shortNumber(0)) << "0";
    QTest::newRow("small") << text(shortNumber(1.23456e-7)) << "1.235e-07";
    QTest::newRow("large") << text(shortNumber(123456)) << "1.235e+05";
    QTest::newRow("exact") << text(exactNumber(0.1)) << "0.1";
    QTest::newRow("bytes") << text(sizeText(999)) << "999 B";
    QTest::newRow("kilobytes") << text(sizeText(1040128)) << "1.04 MB";
    QTest::newRow("rounded up to the next unit") << text(sizeText(999900)) << "1 MB";
    QTest::newRow("seconds") << text(durationText(0.0123)) << "0.0123 s";
    QTest::newRow("minutes") << text(durationText(245.4)) << "4 min 5 s";
    QTest::newRow("hours") << text(durationText(7384)) << "2 h 3 min";
    QTest::newRow("never") << text(durationText(HUGE_VAL)) << "inf s";
    QTest::newRow("share") << text(quantityText(0.875, RunQuantity::Share)) << "87.5 %";
    QTest::newRow("not measured") << text(quantityText({}, RunQuantity::Bytes)) << "";
}

void TestReport::numbersAreShort()
{
    QFETCH(QString, found);
    QTEST(found, "expected");
}

void TestReport::errorsSetTheDecimals_data()
{
    QTest::addColumn<double>("value");
    QTest::addColumn<double>("error");
    QTest::addColumn<QString>("expected");
    QTest::newRow("no error") << 3.875 << 0.0 << "3.875 ± 0";
    QTest::newRow("two digits") << 3.8754321 << 0.0625 << "3.875 ± 0.062";
    QTest::newRow("above ten") << 1234.56 << 12.3 << "1235 ± 12";
    QTest::newRow("huge") << 1.5e9 << 2.5e8 << "1.5e+09 ± 2.5e+08";
    QTest::newRow("infinite") << HUGE_VAL << std::numeric_limits<double>::quiet_NaN() << "inf ± nan";
}

void TestReport::errorsSetTheDecimals()
{
    QFETCH(double, value);
    QFETCH(double, error);
    QTEST(text(textWithError(value, error, RunQuantity::Number)), "expected");
}

void TestReport::numbersIgnoreTheLocale()
{
    const std::string before = std::setlocale(LC_NUMERIC, nullptr);
    const bool commas = std::setlocale(LC_NUMERIC, "de_DE.UTF-8") != nullptr;
    const std::string number = shortNumber(1.5);
    std::setlocale(LC_NUMERIC, before.c_str());
    QCOMPARE(text(number), QStringLiteral("1.5"));
    if (!commas)
        QSKIP("the locale de_DE.UTF-8 is not installed");
}

void TestReport::base64MatchesTheStandard_data()
{
    // The test vectors of RFC 4648.
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("expected");
    QTest::newRow("none") << QByteArray() << "";
    QTest::newRow("one") << QByteArray("f") << "Zg==";
    QTest::newRow("two") << QByteArray("fo") << "Zm8=";
    QTest::newRow("three") << QByteArray("foo") << "Zm9v";
    QTest::newRow("four") << QByteArray("foob") << "Zm9vYg==";
    QTest::newRow("high bytes") << QByteArray("\xFF\xFE\x00", 3) << "//4A";
}

void TestReport::base64MatchesTheStandard()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, expected);
    QCOMPARE(text(dataUri("image/png", bytes.toStdString())), QStringLiteral("data:image/png;base64,") + expected);
}

void TestReport::configurationIsSummed_data()
{
    QTest::addColumn<QString>("json");
    QTest::addColumn<QString>("summary");
    QTest::newRow("nothing") << ""
                             << "";
    QTest::newRow("not an object") << "[3]"
                                   << "";
    QTest::newRow("group") << R"({"method":"gptq","bits":3,"group-size":32,"act-order":true,"symmetric":false})"
                           << "3 bits, group 32, act-order";
    QTest::newRow("channel") << R"({"bits":8,"granularity":"channel","group-size":128,"symmetric":true})"
                             << "8 bits, per channel, symmetric";
}

void TestReport::configurationIsSummed()
{
    QFETCH(QString, json);
    QTEST(text(configSummary(json.toStdString())), "summary");
}

void TestReport::htmlIsWellFormed()
{
    // HTML in XML's syntax but for the void elements and the doctype.
    QString html = sampleHtml({ { "Figure", "Caption", "image/svg+xml", "<svg/>" } });
    html.remove(QStringLiteral("<!doctype html>\n"));
    html.replace(QRegularExpression(QStringLiteral("<(meta|img)([^>]*)>")), QStringLiteral("<\\1\\2/>"));
    QXmlStreamReader reader(html);
    while (!reader.atEnd())
        reader.readNext();
    QVERIFY2(!reader.hasError(),
             qPrintable(QStringLiteral("%1 at line %2").arg(reader.errorString()).arg(reader.lineNumber())));
}

void TestReport::htmlNeedsNothingOutsideItself()
{
    const QString html = sampleHtml({ { "Figure", "Caption", "image/png", "\x89PNG" } });
    for (const char* reference : { "http", "<link", "<script", "@import", "url(", "href=", "<iframe" })
        QVERIFY2(!html.contains(QLatin1String(reference)), reference);
    QCOMPARE(html.count(QStringLiteral("src=")), 1);
    QVERIFY(html.contains(QStringLiteral("src=\"data:image/png;base64,iVBORw==\"")));
}

void TestReport::htmlEscapesWhatPeopleWrote()
{
    Session session = sampleSession();
    session.model.source = "<script>alert(1)</script>";
    session.runs[0].name = "\"><img src=x onerror='a'>";
    session.runs[0].notes = std::string("nul \0 bell \a stray \xFF", 20);
    session.runs[0].layers[0].name = "</table>&amp;";
    const QString html = text(htmlReport(session, {}, { { "<b>", "\" onload=\"x", "image/png", "" } }));
    for (const char* markup : { "<script", "<img src=x", "</table>&amp;<", "onload=\"x", "<b>" })
        QVERIFY2(!html.contains(QLatin1String(markup)), markup);
    QVERIFY(html.contains(QStringLiteral("&lt;script&gt;alert(1)&lt;/script&gt;")));
    QVERIFY(html.contains(QStringLiteral("&lt;/table&gt;&amp;amp;")));
    QVERIFY(html.contains(QStringLiteral("nul \uFFFD bell \uFFFD stray \uFFFD")));
    QVERIFY(html.contains(QStringLiteral("Notes with &lt;markup&gt; &amp; “quotes”, 日本語 🙂")));
}

void TestReport::htmlShowsTheFigures()
{
    const QString html = sampleHtml();
    for (const char* fact :
         { "GPTQ &quot;3 bit&quot; &lt;&amp;&gt; ünï",
           "3 bits, group 32",
           "3.875 ± 0.062",
           "0.01235",
           "87.5 %",
           "90.0 ± 1.3 %",
           "151 kB",
           "3.594",
           "out of memory",
           "300 × 257",
           "0.012",
           "--share: 4%",
           "--share: 100%",
           "128 samples of 256 tokens of text sampled from the model itself",
           "--prompt &#39;a &quot;b&quot;&#39;",
           "2 input channels were zero on every calibration token",
           "libtorch 1.13.0",
           "gptq_v2 to /tmp/&lt;exported&gt;, 151 kB. Read back: 2 of 2 layers equal",
           "token by token",
           "1 of 2 layers equal the run&#39;s codes bit by bit; first difference: a/b: code [0, 1] is 3" })
        QVERIFY2(html.contains(QString::fromUtf8(fact)), fact);
    // Both runs, and nothing of a run that was not asked for.
    QVERIFY(html.contains(QStringLiteral("run-0002")));
    QVERIFY(!text(htmlReport(sampleSession(), { .runs = { "run-0001" } }, {})).contains(QStringLiteral("run-0002")));
}

void TestReport::htmlMarksTheFirstDifferingToken()
{
    const QString html = sampleHtml();
    QVERIFY(html.contains(QStringLiteral(" there was<mark> a</mark> cat")));
    QVERIFY(html.contains(QStringLiteral(" there was<mark> the</mark> dog")));
    QCOMPARE(html.count(QStringLiteral("<mark>")), 2);
}

void TestReport::htmlOfAnEmptySession()
{
    const QString html = text(htmlReport({}, {}, {}));
    QVERIFY(html.contains(QStringLiteral("The session has no runs.")));
    QVERIFY(html.endsWith(QStringLiteral("</html>\n")));
}

void TestReport::htmlHoldsTheChosenSections_data()
{
    QTest::addColumn<QString>("section");
    QTest::addColumn<QString>("mark"); // stands in this section and in no other
    QTest::newRow("model") << "model"
                           << "<dt>Architecture</dt>";
    QTest::newRow("notes") << "notes"
                           << "of mine";
    QTest::newRow("runs") << "runs"
                          << "<h2>Runs</h2>";
    QTest::newRow("texts") << "texts"
                           << "<h2>Texts</h2>";
    QTest::newRow("settings") << "settings"
                              << "<dt>Method</dt>";
    QTest::newRow("layers") << "layers"
                            << "<h3>Layers, in the order";
}

void TestReport::htmlHoldsTheChosenSections()
{
    QFETCH(QString, section);
    QFETCH(QString, mark);
    ReportContents chosen { .title = "A <title>", .notes = "of mine" };
    QVERIFY(text(htmlReport(sampleSession(), chosen, {})).contains(mark)); // all of them
    chosen.sections = { section.toStdString() };
    const QString html = text(htmlReport(sampleSession(), chosen, {}));
    QVERIFY(html.contains(mark));
    QVERIFY(html.contains(QStringLiteral("<h1>A &lt;title&gt;</h1>")));
    chosen.sections.clear();
    for (const ReportSection& each : reportSections())
        if (each.key != section.toStdString())
            chosen.sections.emplace_back(each.key);
    QVERIFY(!text(htmlReport(sampleSession(), chosen, {})).contains(mark));
}

void TestReport::unknownSectionsAreRefused()
{
    QVERIFY_EXCEPTION_THROWN(htmlReport(sampleSession(), { .sections = { "runs", "weather" } }, {}), InvalidRequest);
    QVERIFY_EXCEPTION_THROWN(reportFormatOf("docx", "a.html"), InvalidRequest);
    QVERIFY(reportFormatOf("", "a.PDF") == ReportFormat::Pdf);
    QVERIFY(reportFormatOf("html", "a.pdf") == ReportFormat::Html);
}

void TestReport::reportCommandIsQuoted()
{
    const ReportContents all;
    QCOMPARE(text(reportCommandLine("my session.h5", "r.html", ReportFormat::Html, all)),
             QStringLiteral("quantoscope-cli report 'my session.h5' --out r.html"));
    const ReportContents chosen {
        .runs = { "run-0001" }, .title = "A b", .sections = { "runs", "texts" }, .notes = ""
    };
    QCOMPARE(text(reportCommandLine("s.h5", "r", ReportFormat::Pdf, chosen)),
             QStringLiteral("quantoscope-cli report s.h5 --runs run-0001 '--title=A b' --panels runs,texts --notes= "
                            "--format pdf --out r"));
}

void TestReport::csvHasOneRowForEachRun()
{
    Session session = sampleSession();
    session.runs[0].commandLine = "quantoscope-cli";
    const QStringList table = rows(runsCsv(session));
    QCOMPARE(table.size(), 3);
    const QStringList names = table[0].split(QLatin1Char(','));
    const QStringList second = table[2].split(QLatin1Char(','));
    QCOMPARE(second.size(), names.size());
    QCOMPARE(names.mid(0, 6), QStringList({ "run", "name", "status", "method", "bits", "group-size" }));
    QCOMPARE(second.mid(0, 6), QStringList({ "run-0002", "", "failed", "rtn", "", "" }));
    QVERIFY(names.contains(QStringLiteral("perplexity_standard_error")));
    QVERIFY(names.contains(QStringLiteral("perplexity_original")));
    QVERIFY(table[1].contains(QStringLiteral(",3.875,0.0625,3.25,0.0123456,0.875,")));
}

void TestReport::csvHasOneRowForEachLayer()
{
    const QStringList table = rows(layersCsv(sampleSession(), { "run-0001" }));
    QCOMPARE(table.size(), 3);
    QVERIFY(
        table[0].startsWith(QStringLiteral("run,layer,block,kind,out_features,in_features,relative_output_error,")));
    QVERIFY(table[1].startsWith(
        QStringLiteral("run-0001,model.layers.0.self_attn.q_proj,3,q,4,6,0.012,,nan,,inf,,1e-300,")));
    QCOMPARE(rows(layersCsv(sampleSession(), {})).size(), 4);
}

void TestReport::csvHasOneRowForEachBin()
{
    QCOMPARE(rows(histogramCsv(sampleSession(), "model.layers.0.self_attn.q_proj", {})),
             QStringList({ "run,from,to,original,quantized", "run-0001,-1,0,5,4", "run-0001,0,1,6,7" }));
    QCOMPARE(rows(histogramCsv(sampleSession(), "no such layer", {})).size(), 1);
}

void TestReport::csvQuotes()
{
    Session session;
    session.runs.resize(1);
    session.runs[0].id = "a";
    session.runs[0].name = "say \"x\", then\nstop";
    QVERIFY(text(runsCsv(session)).contains(QStringLiteral("\r\na,\"say \"\"x\"\", then\nstop\",running,")));
}

void TestReport::latexIsEscaped()
{
    Session session = sampleSession();
    session.runs[0].name = "100% a_b {c} \\ & $";
    const QString latex = text(runsLatex(session, { "run-0001" }));
    QVERIFY(
        latex.contains(QStringLiteral("100\\% a\\_b \\{c\\} \\textbackslash{} \\& \\$ & 3 bits, group 32 & 3.594 &")));
    QVERIFY(latex.contains(QStringLiteral("3.875 $\\pm$ 0.062")));
    QVERIFY_THROWS_EXCEPTION(InvalidRequest, runsLatex(Session {}, {}));
}

void TestReport::comparisonSubtractsTheBaseline()
{
    Session session = sampleSession();
    Run& other = session.runs[1];
    other.layers = { session.runs[0].layers[0], other.layers[0] };
    other.layers[0].relativeOutputError = 0.5;
    other.perplexityAfter = 4.875;
    const RunComparison comparison
        = compareRuns(session, findRuns(session, {}), 0, *findLayerMetric("relative_output_error"));
    // In the model's order, then what the model does not name.
    QCOMPARE(comparison.layers.size(), std::size_t(3));
    QCOMPARE(text(comparison.layers[0].name), QStringLiteral("model.layers.0.self_attn.q_proj"));
    QCOMPARE(text(comparison.layers[1].name), QStringLiteral("a/b%2Fc."));
    QCOMPARE(*comparison.layers[0].values[1], 0.5);
    QCOMPARE(*comparison.layers[0].differences[1], 0.5 - 0.012);
    QCOMPARE(*comparison.layers[0].differences[0], 0.0);
    QVERIFY(!comparison.layers[1].values[1] && !comparison.layers[1].differences[1]);
    const auto perplexity = std::ranges::find(comparison.model, findRunMetric("perplexity"), &ModelComparison::metric);
    QVERIFY(perplexity != comparison.model.end());
    QCOMPARE(*perplexity->original, 3.25);
    QCOMPARE(*perplexity->differences[1], 1.0);
}

void TestReport::comparisonKnowsItsRuns()
{
    const Session session = sampleSession();
    QCOMPARE(findRuns(session, {}).size(), std::size_t(2));
    QCOMPARE(findRuns(session, { "run-0002" }).front(), &session.runs[1]);
    QCOMPARE(findRuns(session, { session.runs[0].name }).front(), &session.runs[0]);
    QVERIFY_THROWS_EXCEPTION(InvalidRequest, findRuns(session, { "run-9" }));
    QVERIFY_THROWS_EXCEPTION(InvalidRequest, findRuns(Session {}, {}));
    QVERIFY_THROWS_EXCEPTION(InvalidRequest, compareRuns(session, {}, 0, layerMetrics().front()));
}

void TestReport::textFilesAreReplacedWhole()
{
    const QTemporaryDir folder;
    const QString name = folder.filePath(QStringLiteral("r.html"));
    writeTextFile(name.toStdString(), "first and longer");
    writeTextFile(name.toStdString(), "second");
    QFile file(name);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), QByteArray("second"));
    QVERIFY(!QFile::exists(name + QStringLiteral(".part")));
    QVERIFY_THROWS_EXCEPTION(StorageError, writeTextFile(folder.path().toStdString(), "a folder"));
    QVERIFY_THROWS_EXCEPTION(StorageError, writeTextFile("/no/such/folder/r.html", ""));
}

QTEST_GUILESS_MAIN(TestReport)
#include "tst_report.moc"
