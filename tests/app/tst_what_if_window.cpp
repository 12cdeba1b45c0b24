// What if, in the real main window: sliders dragged, figures held against the engine's own, and made a run.
#include "core/pipeline/layer_what_if.h"

#include "app/gui/glossary_dialog.h"
#include "app/gui/main_window.h"
#include "app/gui/run_form.h"
#include "app/gui/what_if_jobs.h"
#include "tests/app/gui_test_support.h"
#include "tests/app/layer_view_test.h"
#include "widgets/what_if_controls.h"
#include "widgets/what_if_text.h"
#include "widgets/what_if_view.h"

#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDockWidget>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QSlider>
#include <QSpinBox>
#include <QTableWidget>
#include <QTest>

#include <cmath>

using namespace quantoscope;

namespace {

constexpr int kLoadLimitMs = 60'000;

} // namespace

class TestWhatIfWindow : public LayerViewTest
{
    Q_OBJECT

public:
    TestWhatIfWindow() : LayerViewTest(MainWindow::View::WhatIf) { }

private Q_SLOTS:
    void aDraggedSliderChangesTheFigures();
    void showsTheEnginesNumbers();
    void gptqSaysThatItIsAPart();
    void becomesARun();
    void itsCommandGivesTheSameNumbers();
    void isDrivenByKeyboard();
    void copiesValuesAndExplainsThem();

private:
    LayerQuestionView& viewOf(MainWindow& window) const override { return *window.findChild<WhatIfView*>(); }
    const LayerQuestions& questions() const override { return *m_window->findChild<WhatIfJobs*>(); }
    bool isAnswered() const override;
    WhatIfView& view() const { return *m_window->findChild<WhatIfView*>(); }
    QSlider& slider(const char* name) { return *m_window->findChild<QSlider*>(QLatin1String(name)); }
    QString figure(int row, const QString& key);
};

// Output errors included.
bool TestWhatIfWindow::isAnswered() const
{
    const WhatIfAnswer* const answer = view().answer();
    WhatIfRequest asked = view().request();
    if (answer)
        asked.outputs = answer->request.outputs;
    return answer && answer->request == asked && !answer->outputsToCome;
}

QString TestWhatIfWindow::figure(int row, const QString& key)
{
    const auto& figures = whatIfFigures();
    const auto found = std::find_if(figures.begin(), figures.end(), [&](const auto& each) { return each.key == key; });
    return view()
        .findChild<QTableWidget*>(QStringLiteral("whatIfFigures"))
        ->item(row, static_cast<int>(found - figures.begin()))
        ->text();
}

void TestWhatIfWindow::aDraggedSliderChangesTheFigures()
{
    openView();
    slider("whatIfBits").setValue(8);
    QVERIFY(waitForAnswer());
    const double fine = view().answer()->figures.weightSqnrDb.value();
    QSlider& bits = slider("whatIfBits");
    QTest::mousePress(&bits, Qt::LeftButton, {}, bits.rect().center());
    bits.setValue(8);
    for (int value = 7; value >= 2; --value) { // faster than answers come
        bits.setValue(value);
        QCoreApplication::processEvents();
    }
    QTest::mouseRelease(&bits, Qt::LeftButton, {}, bits.rect().center());
    QVERIFY(waitForAnswer());
    const WhatIfAnswer& coarse = *view().answer();
    QCOMPARE(coarse.request.options.at("bits"), std::to_string(bits.value()));
    QVERIFY(*coarse.figures.weightSqnrDb < fine - 15);
    QVERIFY(view().before() != nullptr);
    QVERIFY(figure(0, QStringLiteral("weight_sqnr_db")) != figure(1, QStringLiteral("weight_sqnr_db")));
    QVERIFY(!figure(2, QStringLiteral("weight_sqnr_db")).isEmpty());
    QVERIFY(!view().findChild<QLabel*>(QStringLiteral("whatIfSentence"))->text().isEmpty());
    QVERIFY(m_window->workbench().isIdle()); // its questions are nobody's jobs
}

void TestWhatIfWindow::showsTheEnginesNumbers()
{
    openView();
    const auto& layers = m_window->workbench().store().model().layers;
    const QString layer = QString::fromStdString(layers.at(layers.size() / 2).name);
    m_window->workbench().selection().setLayer(layer);
    slider("whatIfBits").setValue(3);
    slider("whatIfShrink").setValue(85);
    QVERIFY(waitForAnswer());

    const RunSettings settings = m_window->runForm().settings();
    const auto model = openModel(testModel().toStdString(), {}, "cpu");
    CalibrationCache cache;
    const CalibrationRequest calibration { .source = settings.calibration,
                                           .samples = settings.samples,
                                           .sequenceLength = settings.sequenceLength,
                                           .seed = settings.seed };
    WhatIfRequest asked = view().request();
    asked.outputs = true;
    LayerWhatIf whatIf;
    const WhatIfAnswer expected = whatIf.answer(*model, asked, calibration, cache, [](double) {}, {});
    const WhatIfAnswer& shown = *view().answer();
    QCOMPARE(shown.request.layer, layer.toStdString());
    QCOMPARE(shown.config, expected.config);
    QCOMPARE(shown.figures.weightMse, expected.figures.weightMse);
    QCOMPARE(shown.figures.weightSqnrDb, expected.figures.weightSqnrDb);
    QCOMPARE(shown.figures.relativeOutputError, expected.figures.relativeOutputError);
    QVERIFY(shown.figures.relativeOutputError.has_value());
    QCOMPARE(shown.figures.histogramQuantized, expected.figures.histogramQuantized);
    QCOMPARE(shown.tile.quantized.values, expected.tile.quantized.values);
}

void TestWhatIfWindow::gptqSaysThatItIsAPart()
{
    openView();
    auto* const scope = view().findChild<QLabel*>(QStringLiteral("whatIfScope"));
    const QString whole = scope->text();
    QVERIFY(whole.startsWith(QStringLiteral("rtn")));
    QVERIFY(!slider("whatIfDamping").isEnabled());
    view().findChild<QComboBox*>(QStringLiteral("whatIfMethod"))->setCurrentIndex(1);
    QVERIFY(waitForAnswer());
    QVERIFY(slider("whatIfDamping").isEnabled());
    QVERIFY(scope->text().startsWith(QStringLiteral("gptq")));
    const WhatIfAnswer& answer = *view().answer();
    QVERIFY(scope->text().contains(QLocale().toString(static_cast<qlonglong>(answer.range.rows))));
    QVERIFY(answer.nearest.has_value());
    QCOMPARE(view().findChild<QTableWidget*>(QStringLiteral("whatIfFigures"))->rowCount(), 4);
    QVERIFY(*answer.figures.relativeOutputError < *answer.nearest->relativeOutputError);
}

void TestWhatIfWindow::itsCommandGivesTheSameNumbers()
{
    openView();
    const LayerResult& shown = view().answer()->figures;
    const QJsonObject told = answerOfCommand();
    QCOMPARE(told.value(QLatin1String("config")).toString(), QString::fromStdString(view().answer()->config));
    const QJsonObject figures = told.value(QLatin1String("figures")).toObject();
    const double error = figures.value(QLatin1String("weight_mse")).toDouble();
    QVERIFY(std::abs(error - shown.weightMse.value()) <= 1e-6 * error);
    QVERIFY(figures.value(QLatin1String("relative_output_error")).toDouble() > 0);
}

void TestWhatIfWindow::becomesARun()
{
    openView();
    slider("whatIfBits").setValue(3);
    slider("whatIfGroupSize").setValue(1);
    view().findChild<QCheckBox*>(QStringLiteral("whatIfSymmetric"))->setChecked(true);
    slider("whatIfShrink").setValue(90);
    QVERIFY(waitForAnswer());
    const WhatIfAnswer answer = *view().answer();
    RunSettings few = m_window->runForm().settings(); // of a run that a test can wait for
    few.samples = 4;
    few.sequenceLength = 32;
    few.holdout = "25%";
    few.evaluate = false;
    few.newTokens = 4;
    few.layers = answer.request.layer;
    m_window->runForm().setSettings(few);
    QVERIFY(waitForAnswer());
    QTest::mouseClick(view().findChild<QPushButton*>(QStringLiteral("whatIfRun")), Qt::LeftButton);
    const RunSettings settings = m_window->runForm().settings();
    QCOMPARE(settings.method, std::string("rtn"));
    QCOMPARE(settings.options.at("bits"), std::string("3"));
    QCOMPARE(settings.options.at("group-size"), std::string("16"));
    QCOMPARE(settings.options.at("symmetric"), std::string("true"));
    QCOMPARE(settings.options.at("scale-shrink"), std::string("0.9"));
    QCOMPARE(defaultRunName(settings), answer.config);
    QCOMPARE(settings.layers, few.layers);
    auto* const start = m_window->runForm().findChild<QPushButton*>(QStringLiteral("startButton"));
    QVERIFY(start->isVisible());
    QTest::mouseClick(start, Qt::LeftButton);
    const auto& runs = m_window->workbench().store().runs();
    QTRY_VERIFY_WITH_TIMEOUT(!runs.empty() && m_window->workbench().isIdle(), kLoadLimitMs);
    QCOMPARE(runs.front().name(), QString::fromStdString(answer.config));
    const auto layer = runs.front().layer(QString::fromStdString(answer.request.layer));
    QVERIFY(layer);
    QCOMPARE(layer->weightMse, answer.figures.weightMse);
    QCOMPARE(layer->weightSqnrDb, answer.figures.weightSqnrDb);
    QCOMPARE(layer->bits, answer.figures.bits);
    m_window->workbench().discardChanges();
}

void TestWhatIfWindow::isDrivenByKeyboard()
{
    openView();
    QSlider& bits = slider("whatIfBits");
    const int before = bits.value();
    bits.setFocus();
    QTest::keyClick(&bits, Qt::Key_Left);
    QCOMPARE(bits.value(), before - 1);
    QVERIFY(waitForAnswer());
    QCOMPARE(view().answer()->request.options.at("bits"), std::to_string(before - 1));
    auto* const plot = view().findChild<QWidget*>(QStringLiteral("whatIf"));
    const QString marked = plot->accessibleDescription();
    plot->setFocus();
    QTest::keyClick(plot, Qt::Key_Right);
    QTest::keyClick(plot, Qt::Key_Down);
    QVERIFY(plot->accessibleDescription() != marked);
    QVERIFY(plot->accessibleDescription().contains(QStringLiteral("(1, 1)")));
    checkNames();
}

void TestWhatIfWindow::copiesValuesAndExplainsThem()
{
    openView();
    QTest::mouseClick(view().findChild<QPushButton*>(QStringLiteral("whatIfCopy")), Qt::LeftButton);
    const QString copied = QGuiApplication::clipboard()->text();
    QVERIFY(copied.contains(QStringLiteral("weight_mse\t")));
    QVERIFY(copied.contains(QStringLiteral("bits\t4")));
    QVERIFY(copied.contains(QString::fromStdString(view().answer()->request.layer)));
    auto* const table = view().findChild<QTableWidget*>(QStringLiteral("whatIfFigures"));
    Q_EMIT table->horizontalHeader()->sectionDoubleClicked(0);
    auto* const glossary = m_window->findChild<GlossaryDialog*>();
    QVERIFY(glossary && glossary->isVisible());
    glossary->close();
}

QTEST_MAIN(TestWhatIfWindow)
#include "tst_what_if_window.moc"
