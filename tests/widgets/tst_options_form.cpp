#include "widgets/options_form.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>

using namespace quantoscope;

namespace {

using Values = std::map<std::string, std::string>;

OptionDescription option(const std::string& key, OptionType type, const std::string& defaultValue)
{
    OptionDescription made;
    made.key = key;
    made.type = type;
    made.label = "Label of " + key;
    made.help = "Help of " + key;
    made.defaultValue = defaultValue;
    return made;
}

OptionDescription number(const std::string& key, OptionType type, const std::string& defaultValue, double low,
                         double high)
{
    OptionDescription made = option(key, type, defaultValue);
    made.minimum = low;
    made.maximum = high;
    made.unit = "units";
    return made;
}

std::vector<MethodDescription> methods()
{
    OptionDescription grid = option("grid", OptionType::Choice, "minmax");
    grid.choices = { { "minmax", "Min and max" }, { "mse", "Least squares" } };
    OptionDescription norm = number("mse-norm", OptionType::Real, "2.4", 1, 4);
    norm.enabledWhenKey = "grid";
    norm.enabledWhenValues = { "mse" };
    OptionDescription steps = number("norm-steps", OptionType::Integer, "80", 1, 200);
    steps.enabledWhenKey = "mse-norm";
    steps.enabledWhenValues = { "3" };
    const OptionDescription bits = number("bits", OptionType::Integer, "4", 2, 8);
    MethodDescription rtn { "rtn", "RTN", "Rounds to nearest.", { bits, grid, norm, steps } };
    MethodDescription gptq { "gptq",
                             "GPTQ",
                             "Compensates.",
                             { bits, number("damping", OptionType::Real, "0.01", 0, 1),
                               option("act-order", OptionType::Flag, "false"),
                               number("seed", OptionType::Integer, "1", 0, 9007199254740992.0) } };
    return { rtn, gptq };
}

} // namespace

class TestOptionsForm : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void startsEmpty()
    {
        const OptionsForm form;
        QVERIFY(form.method().empty());
        QVERIFY(form.values().empty());
    }

    void showsDefaults()
    {
        OptionsForm form;
        form.setMethods(methods());
        QCOMPARE(form.method(), std::string("rtn"));
        QVERIFY(form.isDefault());
        // What the grid does not ask for is left out.
        QCOMPARE(form.values(), (Values { { "bits", "4" }, { "grid", "minmax" } }));
        form.setMethod("gptq");
        QCOMPARE(form.values(),
                 (Values { { "bits", "4" }, { "damping", "0.01" }, { "act-order", "false" }, { "seed", "1" } }));
    }

    void roundTrip_data()
    {
        QTest::addColumn<QByteArray>("key");
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<QByteArray>("shown");
        QTest::addRow("integer") << QByteArray("bits") << QByteArray("3") << QByteArray("3");
        QTest::addRow("integer above its range") << QByteArray("bits") << QByteArray("99") << QByteArray("8");
        QTest::addRow("integer that does not parse") << QByteArray("bits") << QByteArray("many") << QByteArray("4");
        QTest::addRow("real") << QByteArray("damping") << QByteArray("0.1") << QByteArray("0.1");
        QTest::addRow("tiny real") << QByteArray("damping") << QByteArray("1e-08") << QByteArray("1e-08");
        QTest::addRow("real below its range") << QByteArray("damping") << QByteArray("-1") << QByteArray("0");
        QTest::addRow("flag") << QByteArray("act-order") << QByteArray("true") << QByteArray("true");
        QTest::addRow("flag that does not parse")
            << QByteArray("act-order") << QByteArray("yes") << QByteArray("false");
        QTest::addRow("integer beyond int")
            << QByteArray("seed") << QByteArray("9007199254740991") << QByteArray("9007199254740991");
    }
    void roundTrip()
    {
        QFETCH(const QByteArray, key);
        QFETCH(const QByteArray, value);
        QFETCH(const QByteArray, shown);
        OptionsForm form;
        form.setMethods(methods());
        form.setMethod("gptq");
        QSignalSpy changed(&form, &OptionsForm::changed);
        form.setValues({ { key.toStdString(), value.toStdString() }, { "unknown", "1" } });
        QCOMPARE(form.values().at(key.toStdString()), shown.toStdString());
        QCOMPARE(changed.size(), 1); // one signal, however many values
        OptionsForm other;
        other.setMethods(methods());
        other.setMethod("gptq");
        other.setValues(form.values());
        QCOMPARE(other.values(), form.values());
    }

    void choiceEnablesWhatHangsOnIt()
    {
        OptionsForm form;
        form.setMethods(methods());
        auto* const norm = form.findChild<QDoubleSpinBox*>(QStringLiteral("mse-norm"));
        auto* const steps = form.findChild<QSpinBox*>(QStringLiteral("norm-steps"));
        QVERIFY(!norm->isEnabled() && !steps->isEnabled());
        form.findChild<QComboBox*>(QStringLiteral("grid"))->setCurrentIndex(1);
        QVERIFY(norm->isEnabled() && !steps->isEnabled());
        QCOMPARE(form.values(), (Values { { "bits", "4" }, { "grid", "mse" }, { "mse-norm", "2.4" } }));
        norm->setValue(3);
        QVERIFY(steps->isEnabled());
        QCOMPARE(form.values().at("norm-steps"), std::string("80"));
        form.findChild<QComboBox*>(QStringLiteral("grid"))->setCurrentIndex(0);
        QVERIFY(!steps->isEnabled()); // two links away
    }

    void methodsShareWhatWasSetByHand()
    {
        OptionsForm form;
        form.setMethods(methods());
        form.setValues({ { "bits", "3" }, { "grid", "mse" } });
        form.setMethod("gptq");
        QCOMPARE(form.values().at("bits"), std::string("3"));
        form.setMethod("rtn");
        QCOMPARE(form.values().at("grid"), std::string("mse")); // remembered although GPTQ has no such option
        form.resetToDefaults();
        QVERIFY(form.isDefault());
        form.setMethod("gptq");
        QCOMPARE(form.values().at("bits"), std::string("4"));
    }

    void resetButton()
    {
        OptionsForm form;
        form.setMethods(methods());
        auto* const reset = form.findChild<QPushButton*>();
        QVERIFY(!reset->isEnabled());
        form.findChild<QSpinBox*>(QStringLiteral("bits"))->setValue(2);
        QVERIFY(reset->isEnabled());
        reset->click();
        QCOMPARE(form.values().at("bits"), std::string("4"));
        QVERIFY(!reset->isEnabled());
    }

    void typedNumbers()
    {
        OptionsForm form;
        form.setMethods(methods());
        form.setMethod("gptq");
        auto* const damping = form.findChild<QDoubleSpinBox*>(QStringLiteral("damping"));
        damping->selectAll();
        QTest::keyClicks(damping, QStringLiteral("2.5e-3"));
        QTest::keyClick(damping, Qt::Key_Return);
        QCOMPARE(form.values().at("damping"), std::string("0.0025"));
    }

    void everyInputHasANameAndHelp()
    {
        OptionsForm form;
        form.setMethods(methods());
        form.setMethod("gptq");
        for (const char* key : { "bits", "damping", "act-order", "seed" }) {
            const auto* input = form.findChild<QWidget*>(QString::fromLatin1(key));
            QVERIFY2(input, key);
            QVERIFY2(!input->accessibleName().isEmpty() && !input->toolTip().isEmpty(), key);
        }
    }
};

QTEST_MAIN(TestOptionsForm)
#include "tst_options_form.moc"
