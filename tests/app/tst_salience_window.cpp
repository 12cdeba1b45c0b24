// Salience in the real main window: the channels that matter, the threshold dragged, a way made a run.
#include "core/pipeline/layer_salience.h"

#include "app/gui/engine.h"
#include "app/gui/glossary_dialog.h"
#include "app/gui/main_window.h"
#include "app/gui/run_form.h"
#include "app/gui/salience_jobs.h"
#include "tests/app/gui_test_support.h"
#include "tests/app/layer_view_test.h"
#include "widgets/salience_controls.h"
#include "widgets/salience_view.h"

#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QJsonArray>
#include <QLabel>
#include <QListWidget>
#include <QProgressBar>
#include <QPushButton>
#include <QSlider>
#include <QSpinBox>
#include <QTableWidget>
#include <QTest>

#include <cmath>

using namespace quantoscope;

namespace {

using Kind = SalienceVariant::Kind;

} // namespace

class TestSalienceWindow : public LayerViewTest
{
    Q_OBJECT

public:
    TestSalienceWindow() : LayerViewTest(MainWindow::View::Salience) { }

private Q_SLOTS:
    void showsTheEnginesNumbers();
    void theThresholdChangesTheOutlierColumns();
    void showsAnAnswerAsItGrows();
    void explainsItsColumns();
    void aWayBecomesARun();
    void isDrivenByKeyboard();
    void itsCommandGivesTheSameNumbers();

private:
    LayerQuestionView& viewOf(MainWindow& window) const override { return *window.findChild<SalienceView*>(); }
    const LayerQuestions& questions() const override { return *m_window->findChild<SalienceJobs*>(); }
    bool isAnswered() const override;
    SalienceView& view() const { return *m_window->findChild<SalienceView*>(); }
    QTableWidget& table() { return *view().findChild<QTableWidget*>(QStringLiteral("salienceVariants")); }
};

bool TestSalienceWindow::isAnswered() const
{
    const SalienceAnswer* const answer = view().answer();
    return answer && !answer->isPartial && answer->request == view().request();
}

void TestSalienceWindow::showsTheEnginesNumbers()
{
    openView();
    const auto& layers = m_window->workbench().store().model().layers;
    m_window->workbench().selection().setLayer(QString::fromStdString(layers.at(layers.size() / 2).name));
    view().findChild<QSpinBox*>(QStringLiteral("salienceBits"))->setValue(2);
    QVERIFY(waitForAnswer());

    const RunSettings settings = m_window->runForm().settings();
    const auto model = openModel(testModel().toStdString(), {}, "cpu");
    CalibrationCache cache;
    const CalibrationRequest calibration { .source = settings.calibration,
                                           .samples = settings.samples,
                                           .sequenceLength = settings.sequenceLength,
                                           .seed = settings.seed };
    LayerSalience salience;
    const SalienceAnswer expected = salience.answer(*model, view().request(), calibration, cache, [](double) {}, {});
    const SalienceAnswer& shown = *view().answer();
    QCOMPARE(shown.meanAbs, expected.meanAbs);
    QCOMPARE(shown.weightError, expected.weightError);
    QCOMPARE(shown.exponentErrors, expected.exponentErrors);
    QCOMPARE(shown.bestExponent, expected.bestExponent);
    QCOMPARE(table().rowCount(), 7);
    for (std::size_t i = 0; i < 7; ++i) {
        QCOMPARE(shown.variants[i].relativeOutputError, expected.variants[i].relativeOutputError);
        QCOMPARE(shown.variants[i].channels, expected.variants[i].channels);
        QVERIFY(!table().item(static_cast<int>(i), 0)->text().isEmpty());
    }
    QCOMPARE(view().tableTwin().rows.size(), shown.meanAbs.size());
}

void TestSalienceWindow::theThresholdChangesTheOutlierColumns()
{
    openView();
    auto* const threshold = view().findChild<QSlider*>(QStringLiteral("salienceThreshold"));
    threshold->setValue(200);
    QVERIFY(waitForAnswer());
    const std::size_t few = view().answer()->variant(Kind::Int8)->channels.size();
    const QString sentence = view().findChild<QLabel*>(QStringLiteral("salienceSentence"))->text();
    for (int value = 190; value >= 1; value -= 9)
        threshold->setValue(value);
    threshold->setValue(1);
    QVERIFY(waitForAnswer());
    const SalienceAnswer& answer = *view().answer();
    QCOMPARE(answer.request.threshold, 0.1);
    QVERIFY(answer.variant(Kind::Int8)->channels.size() > few);
    QCOMPARE(static_cast<std::int64_t>(answer.variant(Kind::Int8)->channels.size()), answer.outlierColumns(0.1));
    QVERIFY(view().findChild<QLabel*>(QStringLiteral("salienceSentence"))->text() != sentence);
}

// What is shown on the way is part of what is shown in the end; another question ends the one before.
void TestSalienceWindow::showsAnAnswerAsItGrows()
{
    openView();
    std::vector<SalienceAnswer> shown;
    connect(&window().workbench().engine(), &Engine::jobUpdated, &view(), [&](JobId, const JobUpdate& update) {
        if (update.salience)
            shown.push_back(*view().answer());
    });
    view().findChild<QSpinBox*>(QStringLiteral("salienceBits"))->setValue(2);
    QVERIFY(waitForAnswer());
    QVERIFY(!shown.empty());
    const SalienceAnswer& whole = *view().answer();
    for (const SalienceAnswer& part : shown) {
        QCOMPARE(part.meanAbs, whole.meanAbs);
        QVERIFY(part.variants.size() < whole.variants.size());
    }
    QVERIFY(table().rowCount() == 7 && !view().findChild<QProgressBar*>()->isVisible());
}

void TestSalienceWindow::explainsItsColumns()
{
    openView();
    const QStringList terms { QStringLiteral("Salient channels"), QStringLiteral("Relative output error"),
                              QStringLiteral("Relative output error"), QStringLiteral("Output SQNR"),
                              QStringLiteral("Bits per weight") };
    for (int column = 0; column < table().columnCount(); ++column) {
        Q_EMIT table().horizontalHeader()->sectionDoubleClicked(column);
        auto* const glossary = window().findChild<GlossaryDialog*>();
        QVERIFY(glossary && glossary->isVisible());
        const QString term = glossary->findChild<QListWidget*>(QStringLiteral("glossaryTerms"))->currentItem()->text();
        QCOMPARE(term, terms.at(column));
    }
}

void TestSalienceWindow::aWayBecomesARun()
{
    openView();
    view().findChild<QSpinBox*>(QStringLiteral("salienceBits"))->setValue(4);
    QVERIFY(waitForAnswer());
    for (std::size_t i = 0; i < view().answer()->variants.size(); ++i) {
        const SalienceVariant variant = view().answer()->variants[i];
        table().selectRow(static_cast<int>(i));
        QTest::mouseClick(view().findChild<QPushButton*>(QStringLiteral("salienceRun")), Qt::LeftButton);
        const RunSettings settings = m_window->runForm().settings();
        QCOMPARE(settings.method, variant.method);
        for (const auto& [key, value] : variant.options)
            if (key != "clip" || value != "true")
                QCOMPARE(QString::fromStdString(settings.options.at(key)), QString::fromStdString(value));
        QVERIFY(!defaultRunName(settings).empty()); // options that a run takes
    }
    QVERIFY(m_window->runForm().findChild<QPushButton*>(QStringLiteral("startButton"))->isVisible());
    QTest::mouseClick(view().findChild<QPushButton*>(QStringLiteral("salienceCopy")), Qt::LeftButton);
    QCOMPARE(QGuiApplication::clipboard()->text().count(QLatin1Char('\n')), 8);
}

void TestSalienceWindow::itsCommandGivesTheSameNumbers()
{
    openView();
    view().findChild<QSpinBox*>(QStringLiteral("salienceBits"))->setValue(4);
    QVERIFY(waitForAnswer());
    const SalienceAnswer& shown = *view().answer();
    const QJsonArray variants = answerOfCommand().value(QLatin1String("variants")).toArray();
    QCOMPARE(variants.size(), qsizetype(shown.variants.size()));
    for (qsizetype i = 0; i < variants.size(); ++i) {
        const double told = variants[i].toObject().value(QLatin1String("relative_output_error")).toDouble();
        const double expected = shown.variants[std::size_t(i)].relativeOutputError.value();
        QVERIFY2(std::abs(told - expected) <= 1e-5 * expected, qPrintable(QString::number(i)));
    }
}

void TestSalienceWindow::isDrivenByKeyboard()
{
    openView();
    auto* const plot = view().findChild<QWidget*>(QStringLiteral("salience"));
    plot->setFocus();
    const QString first = plot->accessibleDescription();
    QTest::keyClick(plot, Qt::Key_Right);
    const QString second = plot->accessibleDescription();
    QVERIFY(first != second);
    QTest::keyClick(plot, Qt::Key_End);
    QVERIFY(plot->accessibleDescription().contains(
        QString::number(static_cast<qlonglong>(view().answer()->inFeatures - 1))));
    QTest::keyClick(plot, Qt::Key_Home);
    QCOMPARE(plot->accessibleDescription(), first);
    checkNames();
}

QTEST_MAIN(TestSalienceWindow)
#include "tst_salience_window.moc"
