// Lesson files: what is read of a whole one, and that a broken one is refused with file, line and reason.
#include "core/base/errors.h"
#include "core/lessons/lesson_reader.h"
#include "core/lessons/located_json.h"

#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <cmath>
#include <fstream>
#include <limits>
#include <random>

using namespace quantoscope;

namespace {

const std::string kWhole = R"({
 "format": 1,
 "id": "all-of-it",
 "title": "All of it",
 "summary": "Every kind of part.",
 "minutes": 5,
 "begin": [{"do": "open-demo"}, {"do": "open-any"}, {"do": "present"}],
 "steps": [
  {
   "title": "First",
   "text": ["One paragraph.", "Another with *words*."],
   "targets": ["startButton", "view:stepper"],
   "enter": [
    {"do": "select-layer", "layer": "*.1.*up_proj"},
    {"do": "show-view", "view": "stepper"},
    {"do": "show-panel", "panel": "runDock"},
    {"do": "show-metric", "metric": "output_sqnr_db"},
    {"do": "set", "control": "stepperBits", "value": 2},
    {"do": "set", "control": "stepperActOrder", "value": true},
    {"do": "step", "to": "end"},
    {"do": "step", "to": 3}
   ],
   "leave": [{"do": "show-runs", "runs": ["a", "b"]}],
   "hints": ["Look.", "Look again."],
   "solve": [
    {"do": "configure-run", "method": "rtn", "options": {"bits": 3, "step": 0.01, "grid": "absmax", "symmetric": true}},
    {"do": "start-run", "name": "a", "method": "gptq", "calibration": "demo", "samples": 8, "sequence-length": 64,
     "holdout": "25%", "seed": 3, "inputs": "original", "layers": "*.0.*", "include-head": true, "evaluate": false,
     "prompts": ["One", "Two"], "new-tokens": 10, "top-k": 5},
    {"do": "start-run", "wait": false, "name": "b", "method": "rtn"}
   ],
   "checks": [
    {"check": "run", "say": "Start it.", "run": {"method": "rtn", "options": {"bits": 3}}},
    {"check": "metric", "say": "20 dB.", "metric": "output_sqnr_db", "layers": "selected", "run": {"name": "a"},
     "at-least": 20},
    {"check": "metric", "say": "Not worse.", "metric": "perplexity", "against": "original", "equals": 1,
     "tolerance": 0.05},
    {"check": "metric", "say": "Half.", "metric": "weight_mse", "against": {"method": "rtn"}, "at-most": 0.5},
    {"check": "view", "say": "Look there.", "view": "text"},
    {"check": "layer-selected", "say": "Choose it.", "layer": "*v_proj"},
    {"check": "metric-shown", "say": "Choose it.", "metric": "weight_mse"},
    {"check": "control", "say": "Two bits.", "control": "stepperBits", "equals": 2},
    {"check": "control", "say": "GPTQ.", "control": "stepperMethod", "value": "gptq"},
    {"check": "stepper", "say": "To the end.", "method": "gptq", "quantity": "fixed-share", "at-least": 1},
    {"check": "stepper", "say": "Better.", "method": "gptq", "against": "rtn", "quantity": "final-error", "at-most": 1},
    {"check": "what-if", "say": "10 dB.", "metric": "weight_sqnr_db", "at-least": 10},
    {"check": "salience", "say": "Better.", "way": "kept-by-inputs", "at-most": 0.9}
   ]
  },
  {
   "title": "Second",
   "text": "One text is a paragraph.",
   "quiz": {"question": "Which?", "answers": ["This", "That"], "right": 2, "because": "It is."}
  }
 ]
})";

// The whole lesson with one thing in it changed.
std::string with(const std::string& before, const std::string& after)
{
    std::string text = kWhole;
    const std::size_t at = text.find(before);
    if (at == std::string::npos)
        qFatal("the lesson does not hold %s", before.c_str());
    return text.replace(at, before.size(), after);
}

int lineOf(const std::string& text, const std::string& part)
{
    const auto end = text.begin() + static_cast<std::ptrdiff_t>(text.find(part));
    return 1 + static_cast<int>(std::count(text.begin(), end, '\n'));
}

} // namespace

class TestLessons : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsAllParts();
    void remembersLines();
    void refusesWithLineAndReason_data();
    void refusesWithLineAndReason();
    void refusesTooMuch_data();
    void refusesTooMuch();
    void readsFilesAndRefusesWhatIsNone();
    void survivesDamage();
    void boundsHold();
};

void TestLessons::readsAllParts()
{
    const Lesson lesson = parseLesson(kWhole, "whole.json");
    QCOMPARE(lesson.id, std::string("all-of-it"));
    QCOMPARE(lesson.minutes, 5);
    QCOMPARE(lesson.begin.size(), std::size_t(3));
    QVERIFY(std::holds_alternative<Present>(lesson.begin[2]));
    QVERIFY(std::holds_alternative<OpenAny>(lesson.begin[1]));
    QCOMPARE(lesson.steps.size(), std::size_t(2));
    const LessonStep& first = lesson.steps[0];
    QCOMPARE(first.text.size(), std::size_t(2));
    QCOMPARE(first.targets[1], std::string("view:stepper"));
    QCOMPARE(std::get<SelectLayer>(first.enter[0]).layer, std::string("*.1.*up_proj"));
    QCOMPARE(std::get<SetControl>(first.enter[4]).value, std::string("2"));
    QCOMPARE(std::get<SetControl>(first.enter[5]).value, std::string("true"));
    QCOMPARE(std::get<StepTo>(first.enter[6]).frame, -1);
    QCOMPARE(std::get<StepTo>(first.enter[7]).frame, 3);
    QCOMPARE(std::get<ShowRuns>(first.leave[0]).names.size(), std::size_t(2));
    const LessonRun& configured = std::get<ConfigureRun>(first.solve[0]).run;
    const std::map<std::string, std::string> options {
        { "bits", "3" }, { "grid", "absmax" }, { "step", "0.01" }, { "symmetric", "true" }
    };
    QCOMPARE(configured.options, options);
    QVERIFY(!configured.samples && !configured.evaluate);
    const LessonRun& started = std::get<StartRun>(first.solve[1]).run;
    QCOMPARE(*started.samples, std::int64_t(8));
    QCOMPARE(*started.evaluate, false);
    QCOMPARE(started.prompts.size(), std::size_t(2));
    QCOMPARE(*started.topK, std::int64_t(5));
    QVERIFY(std::get<StartRun>(first.solve[1]).waits && !std::get<StartRun>(first.solve[2]).waits);
    const auto& sqnr = std::get<MetricCheck>(first.checks[1].what);
    QVERIFY(sqnr.ofLayers && sqnr.bounds.hold(20) && !sqnr.bounds.hold(19.9));
    QVERIFY(std::get<MetricCheck>(first.checks[2].what).againstOriginal);
    QCOMPARE(std::get<MetricCheck>(first.checks[3].what).against->method, std::string("rtn"));
    QCOMPARE(std::get<ControlCheck>(first.checks[8].what).value, std::string("gptq"));
    QVERIFY(std::get<StepperCheck>(first.checks[10].what).quantity == StepperQuantity::FinalError);
    QCOMPARE(std::get<WhatIfCheck>(first.checks[11].what).metric, std::string("weight_sqnr_db"));
    QCOMPARE(std::get<SalienceCheck>(first.checks[12].what).way, std::string("kept-by-inputs"));
    QCOMPARE(lesson.steps[1].quiz->right, std::size_t(1));
    QCOMPARE(lesson.steps[1].line, lineOf(kWhole, "\"title\": \"Second\"") - 1);
}

void TestLessons::remembersLines()
{
    const LocatedJson json = parseLocatedJson("{\"a\": 1\n,\n\"b\": [true,\n null, -2.5\n], \"c\":\n\"x\"}", "f", 8);
    QCOMPARE(json.find("a")->line, 1);
    QCOMPARE(json.find("b")->line, 3);
    QCOMPARE(json.find("b")->items[0].line, 3);
    QCOMPARE(json.find("b")->items[1].line, 4);
    QCOMPARE(json.find("b")->items[2].line, 4);
    QCOMPARE(json.find("b")->items[2].number, -2.5);
    QCOMPARE(json.find("c")->line, 6);
    QVERIFY(!json.find("d"));
}

void TestLessons::refusesWithLineAndReason_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::addColumn<QString>("reason"); // part of what is said
    const auto row = [](const char* name, const char* before, const char* after, const char* reason) {
        QTest::newRow(name) << QString::fromUtf8(before) << QString::fromUtf8(after) << QString::fromUtf8(reason);
    };
    row("no comma", "\"right\": 2,", "\"right\": 2", "syntax error");
    row("open quote", "\"Look.\", ", "\"Look., ", "syntax error");
    row("twice", "\"minutes\": 5", "\"id\": \"x\"", "\"id\" twice");
    row("unknown name", "\"minutes\"", "\"minuets\"", "\"minuets\"");
    row("unknown action", "\"do\": \"show-view\"", "\"do\": \"show-veiw\"", "\"show-veiw\"");
    row("unknown view", "\"view\": \"text\"", "\"view\": \"texts\"", "\"texts\"");
    row("unknown metric", "\"metric\": \"weight_mse\", \"against\"", "\"metric\": \"weight\", \"against\"",
        "\"weight\"");
    row("unknown metric shown", "\"metric\": \"output_sqnr_db\"}", "\"metric\": \"perplexity\"}", "a metric of layers");
    row("unknown check", "\"check\": \"layer-selected\"", "\"check\": \"layer\"", "\"layer\"");
    row("unknown quantity", "\"fixed-share\"", "\"share\"", "\"share\"");
    row("unknown method of the stepper", "\"method\": \"gptq\", \"against\": \"rtn\"",
        "\"method\": \"gptq\", \"against\": \"rtp\"", "\"rtp\"");
    row("unknown way", "\"kept-by-inputs\"", "\"kept\"", "\"kept\"");
    row("what-if of a run", "\"metric\": \"weight_sqnr_db\"", "\"metric\": \"kl_mean\"", "a metric of layers");
    row("no word for waiting", "\"wait\": false", "\"wait\": \"no\"", "true or false");
    row("no bounds", ",\n     \"at-least\": 20", "", "at-least");
    row("text for a number", "\"at-least\": 20", "\"at-least\": \"20\"", "a number");
    row("tolerance alone", "\"at-most\": 0.5", "\"at-most\": 0.5, \"tolerance\": 1", "tolerance");
    row("negative tolerance", "\"tolerance\": 0.05", "\"tolerance\": -0.05", "tolerance");
    row("layers of a run", "\"metric\": \"perplexity\"", "\"metric\": \"perplexity\", \"layers\": \"*\"", "no layers");
    row("original of layers", "\"against\": {\"method\": \"rtn\"}", "\"against\": \"original\"", "original");
    row("number out of range", "\"samples\": 8", "\"samples\": 0", "1 to 100000");
    row("no whole number", "\"samples\": 8", "\"samples\": 8.5", "whole number");
    row("right beyond the answers", "\"right\": 2", "\"right\": 3", "1 to 2");
    row("one answer", "[\"This\", \"That\"]", "[\"This\"]", "two answers");
    row("id with a slash", "\"all-of-it\"", "\"../it\"", "letters a-z");
    row("another format", "\"format\": 1", "\"format\": 2", "format 1");
    row("a picture", "Another with", "![](file:///etc/passwd) with", "without pictures");
    row("control characters", "Another with", "\\u0007 with", "control characters");
    row("empty text", "\"All of it\"", "\"\"", "1 to 4000 bytes");
    row("a number as text", "\"All of it\"", "7", "a text");
    row("inputs", "\"inputs\": \"original\"", "\"inputs\": \"other\"", "quantized");
    row("a list of nothing", "\"hints\": [\"Look.\", \"Look again.\"]", "\"hints\": []", "1 to 64");
    row("huge number", "\"at-least\": 20", "\"at-least\": 1e999", "ordinary size");
}

void TestLessons::refusesWithLineAndReason()
{
    QFETCH(QString, before);
    QFETCH(QString, after);
    QFETCH(QString, reason);
    const std::string text = with(before.toStdString(), after.toStdString());
    try {
        parseLesson(text, "broken.json");
        QFAIL("it was read");
    } catch (const InputFileError& error) {
        const QString said = QString::fromUtf8(error.what());
        QCOMPARE(error.file(), std::string("broken.json"));
        QVERIFY2(said.contains(reason), qPrintable(said));
        static const QRegularExpression line(QStringLiteral("in line (\\d+)$"));
        const QRegularExpressionMatch match = line.match(QString::fromStdString(error.found()));
        QVERIFY2(match.hasMatch(), qPrintable(said));
        // An object that lacks something is named by its own line, which is at most two above.
        const int distance = lineOf(kWhole, before.toStdString()) - match.captured(1).toInt();
        QVERIFY2(distance >= -1 && distance <= 2, qPrintable(said));
    }
}

void TestLessons::refusesTooMuch_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addRow("empty") << QByteArray();
    QTest::addRow("no object") << QByteArray("[]");
    QTest::addRow("no steps") << QByteArray(R"({"format":1,"id":"a","title":"a","summary":"a","steps":[]})");
    QTest::addRow("depth") << QByteArray(1000, '[');
    QTest::addRow("size") << QByteArray(300 << 10, ' ');
    QByteArray names = "{";
    for (int i = 0; i < 100; ++i)
        names += "\"" + QByteArray::number(i) + "\":1,";
    QTest::addRow("names") << names + "\"x\":1}";
    QByteArray steps;
    for (int i = 0; i < 65; ++i)
        steps += QByteArray(i ? "," : "") + R"({"title":"a","text":"b"})";
    QTest::addRow("steps") << QByteArray(R"({"format":1,"id":"a","title":"a","summary":"a","steps":[)") + steps + "]}";
    QTest::addRow("no UTF-8") << QByteArray("{\"format\":1,\"id\":\"\xff\"}");
}

void TestLessons::refusesTooMuch()
{
    QFETCH(QByteArray, text);
    QVERIFY_EXCEPTION_THROWN(parseLesson({ text.constData(), static_cast<std::size_t>(text.size()) }, "f"),
                             InputFileError);
}

void TestLessons::readsFilesAndRefusesWhatIsNone()
{
    const QTemporaryDir folder;
    const std::string file = folder.filePath(QStringLiteral("lesson.json")).toStdString();
    std::ofstream(file) << kWhole;
    QCOMPARE(readLessonFile(file).file, file);
    QVERIFY_EXCEPTION_THROWN(readLessonFile(file + ".not"), InputFileError);
    QVERIFY_EXCEPTION_THROWN(readLessonFile(folder.path().toStdString()), InputFileError);
}

// Cut short anywhere, or with bytes changed: read or refused, and nothing else.
void TestLessons::survivesDamage()
{
    std::mt19937 random(5);
    int refused = 0;
    for (int round = 0; round < 2000; ++round) {
        std::string text = kWhole;
        if (round % 4 == 0)
            text.resize(random() % text.size());
        for (int change = 0; change < 1 + round % 3; ++change)
            if (!text.empty())
                text[random() % text.size()] = static_cast<char>(random());
        try {
            parseLesson(text, "damaged.json");
        } catch (const InputFileError&) {
            ++refused;
        }
    }
    QVERIFY(refused > 1000);
}

void TestLessons::boundsHold()
{
    Bounds bounds;
    bounds.equals = 4;
    bounds.tolerance = 0.5;
    QVERIFY(bounds.hold(3.5) && bounds.hold(4.5) && !bounds.hold(3.4) && !bounds.hold(4.6));
    bounds = {};
    bounds.atLeast = 1;
    bounds.atMost = 2;
    QVERIFY(bounds.hold(1) && bounds.hold(2) && !bounds.hold(0.9) && !bounds.hold(2.1));
    QVERIFY(!bounds.hold(std::numeric_limits<double>::quiet_NaN()));
}

QTEST_GUILESS_MAIN(TestLessons)
#include "tst_lessons.moc"
