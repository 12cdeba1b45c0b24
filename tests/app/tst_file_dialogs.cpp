// What asks for files: the export of a view with its size on paper, and models that are folders.
#include "app/gui/file_dialogs.h"
#include "app/gui/plot_export_dialog.h"
#include "sample_results.h"
#include "widgets/pareto_plot.h"
#include "widgets/results_store.h"
#include "widgets/selection.h"

#include <QApplication>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QFile>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

using namespace quantoscope;

class TestFileDialogs : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void plotsHaveAPapersWidth();
    void theNameSaysTheKind();
    void enterExports();
    void aTypedModelFolderIsOpened();

private:
    template <typename Widget>
    static Widget& child(QWidget& window, const char* name)
    {
        return *window.findChild<Widget*>(QLatin1String(name));
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    ResultsStore m_store;
    Selection m_selection;
    ParetoPlot m_plot { m_store, m_selection };
};

void TestFileDialogs::initTestCase()
{
    QCoreApplication::setOrganizationName(QStringLiteral("QuantoscopeTests"));
    QCoreApplication::setApplicationName(QStringLiteral("tst_file_dialogs"));
    m_store.setSession(testing::sampleSession(2, 2));
}

void TestFileDialogs::init()
{
    QSettings().clear();
    m_folder = std::make_unique<QTemporaryDir>();
}

void TestFileDialogs::plotsHaveAPapersWidth()
{
    PlotExportDialog dialog(QStringLiteral("Export"), m_folder->filePath(QStringLiteral("map")), m_plot);
    QCOMPARE(dialog.options().widthMm, 0); // as on a screen
    QCOMPARE(dialog.options().dpi, 300);
    auto& size = child<QComboBox>(dialog, "plotSize");
    for (const double width : { 85.0, 178.0 }) {
        size.setCurrentIndex(size.findData(width));
        const QImage drawn = plotImage(m_plot, dialog.options());
        QVERIFY(std::abs(drawn.width() * 25.4 / 300 - width) < 0.3);
        QVERIFY(drawn.height() * 25.4 / 300 >= 59.7 && drawn.height() <= drawn.width());
    }
    child<QSpinBox>(dialog, "plotDpi").setValue(600);
    dialog.accept();

    PlotExportDialog next(QStringLiteral("Export"), m_folder->filePath(QStringLiteral("map")), m_plot);
    QCOMPARE(child<QComboBox>(next, "plotSize").currentData().toDouble(), 178.0); // as the last time
    QCOMPARE(next.options().dpi, 600);

    const QString file = m_folder->filePath(QStringLiteral("plot.png"));
    QCOMPARE(exportPlot(m_plot, file, PlotFormat::Png, next.options()), QString());
    QVERIFY(std::abs(QImage(file).width() - 178 / 25.4 * 600) <= 6);
}

void TestFileDialogs::theNameSaysTheKind()
{
    PlotExportDialog dialog(QStringLiteral("Export"), m_folder->filePath(QStringLiteral("map")), m_plot);
    auto& kind = child<QComboBox>(dialog, "plotFormat");
    auto& name = child<QLineEdit>(dialog, "plotFile");
    const auto& button = child<QPushButton>(dialog, "exportPlot");
    const auto& remark = child<QLabel>(dialog, "plotExportRemark");
    QVERIFY(name.text().endsWith(QStringLiteral("map.pdf")));
    kind.setCurrentIndex(kind.findData(QStringLiteral(".svg")));
    QVERIFY(name.text().endsWith(QStringLiteral("map.svg")));
    QVERIFY(!child<QSpinBox>(dialog, "plotDpi").isEnabled());
    name.setText(m_folder->filePath(QStringLiteral("map.PNG")));
    QCOMPARE(kind.currentData().toString(), QStringLiteral(".png"));
    QVERIFY(child<QSpinBox>(dialog, "plotDpi").isEnabled());
    QVERIFY(button.isEnabled());
    name.setText(m_folder->filePath(QStringLiteral("map.doc")));
    QVERIFY(!button.isEnabled());
    QVERIFY(remark.text().contains(QStringLiteral(".svg")));
    name.setText(m_folder->filePath(QStringLiteral("nowhere/map.pdf")));
    QVERIFY(!button.isEnabled());
    QVERIFY(remark.text().contains(QStringLiteral("nowhere")));
    name.setText(m_folder->filePath(QStringLiteral("map.csv")));
    QVERIFY(button.isEnabled() && !child<QComboBox>(dialog, "plotSize").isEnabled());
    QFile there(dialog.file());
    QVERIFY(there.open(QIODevice::WriteOnly));
    name.setText(m_folder->filePath(QStringLiteral("map.cs")));
    name.setText(m_folder->filePath(QStringLiteral("map.csv")));
    QVERIFY(remark.text().contains(QStringLiteral("replaced")));
}

void TestFileDialogs::enterExports()
{
    PlotExportDialog dialog(QStringLiteral("Export"), m_folder->filePath(QStringLiteral("map")), m_plot);
    dialog.open();
    auto& name = child<QLineEdit>(dialog, "plotFile");
    name.selectAll();
    QTest::keyClicks(&name, m_folder->filePath(QStringLiteral("other.svg")));
    QTest::keyClick(&name, Qt::Key_Return);
    QCOMPARE(dialog.result(), int(QDialog::Accepted));
    QCOMPARE(dialog.file(), m_folder->filePath(QStringLiteral("other.svg")));
    QCOMPARE(QDir(lastFolder()), QDir(m_folder->path()));
}

void TestFileDialogs::aTypedModelFolderIsOpened()
{
    QVERIFY(QDir(m_folder->path()).mkpath(QStringLiteral("models/mine")));
    rememberFolder(m_folder->filePath(QStringLiteral("any")));
    const auto ask = [this](const QString& typed) {
        QTimer answer;
        connect(&answer, &QTimer::timeout, this, [typed] {
            auto* const dialog = qobject_cast<QFileDialog*>(QApplication::activeModalWidget());
            if (!dialog)
                return;
            auto& name = child<QLineEdit>(*dialog, "fileNameEdit");
            if (name.text() != typed && !dialog->directory().path().endsWith(typed))
                name.setText(typed); // a folder that is read meanwhile may have emptied it
            else if (name.text() == typed)
                QTest::keyClick(&name, Qt::Key_Return);
            else
                dialog->reject(); // it has walked into the folder
        });
        answer.start(20);
        return askForModel(nullptr, QStringLiteral("Open model"));
    };
    QCOMPARE(ask(QStringLiteral("models/mine")), QString()); // no model: a folder like any other
    QFile config(m_folder->filePath(QStringLiteral("models/mine/config.json")));
    QVERIFY(config.open(QIODevice::WriteOnly));
    QCOMPARE(QDir(ask(QStringLiteral("models/mine"))), QDir(m_folder->filePath(QStringLiteral("models/mine"))));
}

QTEST_MAIN(TestFileDialogs)
#include "tst_file_dialogs.moc"
