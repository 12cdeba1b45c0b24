// Figures for papers in the real main window: panels from its views, their exact sizes, and the files with all numbers.
#include "app/gui/figure_page.h"
#include "app/gui/figure_preview.h"
#include "app/gui/main_window.h"
#include "sample_results.h"
#include "widgets/distribution_plot.h"
#include "widgets/selection.h"

#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QContextMenuEvent>
#include <QDoubleSpinBox>
#include <QFile>
#include <QImage>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QRegularExpression>
#include <QSpinBox>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#include <cmath>

using namespace quantoscope;

namespace {

QByteArray contents(const QString& file)
{
    QFile opened(file);
    return opened.open(QIODevice::ReadOnly) ? opened.readAll() : QByteArray();
}

/// Pixels that differ from white.
int ink(const QImage& image, const QRect& part)
{
    int count = 0;
    for (int y = part.top(); y <= part.bottom(); ++y)
        for (int x = part.left(); x <= part.right(); ++x)
            count += (image.pixel(x, y) & 0xffffff) != 0xffffff;
    return count;
}

} // namespace

class TestFigurePage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();

    void panelsComeFromTheViews();
    void panelsComeFromTheButton();
    void plotsHaveAMenu();
    void filesHaveTheAskedSizes();
    void keyNamesEveryRun();
    void numbersAndOriginAreBeside();
    void typeHasTheAskedSize();
    void listOrdersPanels();
    void greyIsOnlyShown();
    void frozenPlotsStayAsTheyWere();
    void emptiedByAnotherSession();

private:
    FigurePage& page() { return *m_window->findChild<FigurePage*>(); }
    PaperFigure& figure() { return page().figure(); }
    void add(MainWindow::View view);
    template <typename Box>
    Box& box(const char* name)
    {
        return *page().findChild<Box*>(QLatin1String(name));
    }

    QTemporaryDir m_folder;
    std::unique_ptr<MainWindow> m_window;
};

void TestFigurePage::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setOrganizationName(QStringLiteral("QuantoscopeTests"));
    QCoreApplication::setApplicationName(QStringLiteral("tst_figure_page"));
}

void TestFigurePage::init()
{
    m_window = std::make_unique<MainWindow>(m_folder.filePath(QStringLiteral("autosave")));
    m_window->workbench().store().setSession(testing::sampleSession(4, 2));
    m_window->workbench().selection().setRuns({ QStringLiteral("run-1"), QStringLiteral("run-2") });
    m_window->workbench().selection().setLayer(QStringLiteral("blocks.0.q"));
}

void TestFigurePage::add(MainWindow::View view)
{
    m_window->showView(view);
    m_window->findChild<QAction*>(QStringLiteral("addToFigure"))->trigger();
}

void TestFigurePage::panelsComeFromTheViews()
{
    add(MainWindow::View::ErrorMap);
    add(MainWindow::View::Distribution);
    add(MainWindow::View::Compare);
    add(MainWindow::View::Text);
    QCOMPARE(figure().panels().size(), std::size_t(4));
    add(MainWindow::View::Figure); // not itself
    QCOMPARE(figure().panels().size(), std::size_t(4));
    QTRY_VERIFY(figure().isReady()); // one panel a turn
    QCOMPARE(figure().panels()[1].plot.view, QStringLiteral("distribution"));
    QCOMPARE(figure().runs().size(), 2);
    QVERIFY(figure().description().contains(QStringLiteral("blocks.0.q")));
    QVERIFY(!figure().table(0).rows.empty());
    QVERIFY(!figure().tableTwin().rows.empty());
}

void TestFigurePage::panelsComeFromTheButton()
{
    m_window->showView(MainWindow::View::Figure);
    QMenu& menu = page().panelMenu();
    Q_EMIT menu.aboutToShow();
    const auto offered = [&](const QString& view) {
        for (QAction* each : menu.actions())
            if (each->text() == view)
                return each;
        return static_cast<QAction*>(nullptr);
    };
    QVERIFY(offered(QStringLiteral("Error map")) && offered(QStringLiteral("Distribution")));
    QVERIFY(!offered(QStringLiteral("Figure")));
    QVERIFY(!offered(QStringLiteral("What-if"))->isEnabled()); // nothing was asked there
    offered(QStringLiteral("Error map"))->trigger();
    QCOMPARE(figure().panels().size(), std::size_t(1));
    QCOMPARE(figure().panels()[0].plot.view, QStringLiteral("error-map"));
    QVERIFY(figure().places()[0].width() > 0.97 * figure().pageSize().width()); // alone it has all but the edges
    offered(QStringLiteral("Distribution"))->trigger();
    QVERIFY(figure().places()[0].width() < 0.5 * figure().pageSize().width());
}

void TestFigurePage::plotsHaveAMenu()
{
    m_window->resize(1280, 800);
    m_window->show();
    m_window->showView(MainWindow::View::ErrorMap);
    QStringList entries;
    QTimer::singleShot(0, this, [&] {
        auto* const menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
        if (!menu)
            return;
        for (QAction* each : menu->actions())
            entries.append(each->objectName());
        menu->close();
    });
    auto* const plot = m_window->findChild<QWidget*>(QStringLiteral("errorMap"));
    const QPoint place = plot->rect().center();
    QContextMenuEvent asked(QContextMenuEvent::Mouse, place, plot->mapToGlobal(place));
    QApplication::sendEvent(plot, &asked);
    QVERIFY(entries.contains(QStringLiteral("exportView")) && entries.contains(QStringLiteral("addToFigure")));
}

void TestFigurePage::filesHaveTheAskedSizes()
{
    add(MainWindow::View::ErrorMap);
    add(MainWindow::View::Distribution);
    add(MainWindow::View::Distribution);
    const QString png = m_folder.filePath(QStringLiteral("two.png"));
    m_window->exportFigureTo(png);
    const QImage image(png);
    QVERIFY(std::abs(image.width() - 178 / 25.4 * 600) <= 6);
    QVERIFY(std::abs(image.dotsPerMeterX() * 0.0254 - 600) < 0.1);
    const double rows = 2 * 60 / 25.4 * 600;
    QVERIFY(image.height() > rows && image.height() < 1.15 * rows); // with a gap, the key and edges
    for (const QRectF& place : figure().places()) { // every panel is where it belongs, the fourth place is free
        const QRectF pixels(place.topLeft() * 6.25, place.size() * 6.25);
        QVERIFY(ink(image, pixels.toRect().adjusted(20, 20, -20, -20)) > 20000);
    }
    const QRect free(image.width() / 2 + 100, image.height() / 2 + 150, image.width() / 2 - 120,
                     image.height() / 2 - 180);
    QCOMPARE(ink(image, free), 0);

    const int trim = int(2 / 25.4 * 600) - 2; // nothing where paper is cut
    QCOMPARE(ink(image, QRect(0, 0, trim, image.height())), 0);
    QCOMPARE(ink(image, QRect(0, 0, image.width(), trim)), 0);

    box<QComboBox>("figureWidth").setCurrentIndex(1);
    box<QSpinBox>("figureColumns").setValue(1);
    const QString svg = m_folder.filePath(QStringLiteral("one.svg"));
    m_window->exportFigureTo(svg);
    QVERIFY(contents(svg).contains("width=\"84.") || contents(svg).contains("width=\"85"));
    const QString pdf = m_folder.filePath(QStringLiteral("one.pdf"));
    m_window->exportFigureTo(pdf);
    QVERIFY(contents(pdf).startsWith("%PDF"));
    static const QRegularExpression box85(QStringLiteral("MediaBox \\[0 0 24[01]")); // 85 mm are 240.9 points
    QVERIFY2(QString::fromLatin1(contents(pdf)).contains(box85), contents(pdf).mid(0, 600).constData());
}

// Once each and in full, at either width, under the panels; letters are the same in all panels.
void TestFigurePage::keyNamesEveryRun()
{
    m_window->workbench().store().setSession(testing::sampleSession(4, 7));
    QStringList ids;
    for (const RunRecord& run : m_window->workbench().store().runs())
        ids.append(run.id());
    m_window->workbench().selection().setRuns(ids);
    m_window->workbench().selection().setLayer(QStringLiteral("blocks.0.q"));
    add(MainWindow::View::ErrorMap);
    add(MainWindow::View::Distribution);
    QVERIFY(figure().panels()[0].isWide); // seven maps have no room in half of a figure
    m_window->workbench().selection().setRuns({ ids[6] });
    add(MainWindow::View::Distribution);
    for (const int width : { 0, 1 }) {
        box<QComboBox>("figureWidth").setCurrentIndex(width);
        figure().finish();
        const std::vector<PaperFigure::KeyEntry> key = figure().key();
        QCOMPARE(key.size(), std::size_t(7));
        QRectF page(QPointF(), figure().pageSize());
        QImage image((page.size() * 2).toSize(), QImage::Format_RGB32);
        image.fill(Qt::white);
        figure().paintOnPaper(image, figure().exportSize(), 2);
        for (std::size_t i = 0; i < key.size(); ++i) {
            QCOMPARE(key[i].name, QStringLiteral("name of run-%1").arg(i + 1));
            QVERIFY(page.adjusted(-0.1, -0.1, 0.1, 0.1).contains(key[i].place));
            QVERIFY(key[i].place.top() >= figure().places().back().bottom());
            QVERIFY(i == 0 || !key[i].place.intersects(key[i - 1].place));
            const QRectF pixels(key[i].place.topLeft() * 2, key[i].place.size() * 2);
            QVERIFY(ink(image, pixels.toRect().adjusted(0, 0, -1, -1)) > 100);
        }
    }
    QCOMPARE(figure().table(2).headers.last().contains(QStringLiteral("A name")), false); // it is G there, too
    QVERIFY2(figure().panelDescription(2).contains(QStringLiteral("G name of run-7")),
             qPrintable(figure().panelDescription(2)));
}

void TestFigurePage::numbersAndOriginAreBeside()
{
    add(MainWindow::View::ErrorMap);
    add(MainWindow::View::Distribution);
    m_window->exportFigureTo(m_folder.filePath(QStringLiteral("figure.pdf")));
    QCOMPARE(contents(m_folder.filePath(QStringLiteral("figure.a.csv"))), figure().table(0).csv().toUtf8());
    QCOMPARE(contents(m_folder.filePath(QStringLiteral("figure.b.csv"))), figure().table(1).csv().toUtf8());
    const QJsonObject facts
        = QJsonDocument::fromJson(contents(m_folder.filePath(QStringLiteral("figure.data.json")))).object();
    QCOMPARE(facts[QStringLiteral("runs")].toArray().size(), 2);
    const QJsonObject style = facts[QStringLiteral("figure")].toObject();
    QCOMPARE(style[QStringLiteral("width_mm")].toDouble(), 178.0);
    const QJsonArray panels = facts[QStringLiteral("panels")].toArray();
    QCOMPARE(panels.size(), 2);
    QCOMPARE(panels[1].toObject()[QStringLiteral("letter")].toString(), QStringLiteral("b"));
    QVERIFY(panels[1].toObject()[QStringLiteral("command")].toString().contains(
        QStringLiteral("--view distribution --runs run-1,run-2 --layer blocks.0.q")));
    for (const char* key : { "program", "library_versions", "model", "session" })
        QVERIFY2(facts.contains(QLatin1String(key)), key);
}

// A letter of twice the type is twice as high, to within a pixel or two at 600 dots per inch.
void TestFigurePage::typeHasTheAskedSize()
{
    add(MainWindow::View::ErrorMap);
    const auto letterHeight = [&](double points) {
        box<QDoubleSpinBox>("figureFont").setValue(points);
        QImage image((figure().pageSize() * 6.25).toSize(), QImage::Format_RGB32);
        image.fill(Qt::white);
        figure().paintOnPaper(image, figure().exportSize(), 6.25);
        int top = -1;
        int bottom = -1;
        const QPoint corner = (figure().places()[0].topLeft() * 6.25).toPoint();
        for (int y = corner.y(); y < corner.y() + 1.3 * points * 600 / 72; ++y)
            if (ink(image, QRect(corner.x(), y, int(points * 600 / 72), 1)) > 0) {
                top = top < 0 ? y : top;
                bottom = y;
            }
        return bottom - top + 1;
    };
    const int small = letterHeight(6);
    QVERIFY(small > 10);
    QVERIFY(std::abs(letterHeight(12) - 2 * small) <= 3);
}

void TestFigurePage::listOrdersPanels()
{
    add(MainWindow::View::ErrorMap);
    add(MainWindow::View::Distribution);
    const QString first = figure().panels()[0].title;
    auto& list = box<QListWidget>("figurePanels");
    QCOMPARE(list.count(), 2);
    QCOMPARE(list.currentRow(), 1);
    QTest::mouseClick(&box<QPushButton>("figureUp"), Qt::LeftButton);
    QCOMPARE(figure().panels()[1].title, first);
    box<QCheckBox>("figureWide").click();
    QVERIFY(figure().panels()[0].isWide);
    QVERIFY(figure().places()[0].width() > 1.9 * figure().places()[1].width());
    box<QPushButton>("figureRemove").click();
    QCOMPARE(figure().panels().size(), std::size_t(1));
    box<QPushButton>("figureRemove").click();
    QVERIFY(figure().isEmpty());
    QVERIFY(!box<QPushButton>("figureExport").isEnabled());
}

void TestFigurePage::greyIsOnlyShown()
{
    add(MainWindow::View::ErrorMap);
    m_window->showView(MainWindow::View::Figure);
    m_window->resize(1280, 800);
    m_window->show();
    auto* const preview = page().findChild<FigurePreview*>();
    const auto isGrey = [](const QImage& image) { return image.allGray(); };
    QTRY_VERIFY(!preview->image().isNull() && !isGrey(preview->image()));
    box<QCheckBox>("figureGrey").click();
    QVERIFY(isGrey(preview->image()));
    const QString png = m_folder.filePath(QStringLiteral("colour.png"));
    m_window->exportFigureTo(png);
    QVERIFY(!isGrey(QImage(png)));
}

void TestFigurePage::frozenPlotsStayAsTheyWere()
{
    DistributionPlot plot(m_window->workbench().store(), m_window->workbench().selection());
    const QString title = plot.title();
    FigurePanel panel;
    panel.title = title;
    panel.frozen = std::make_shared<FrozenPlot>(plot);
    m_window->workbench().selection().setLayer(QStringLiteral("blocks.1.q"));
    QVERIFY(plot.title() != title);
    figure().addPanel(panel);
    figure().finish();
    QCOMPARE(panel.frozen->title(), title);
    QImage image((figure().pageSize() * 2).toSize(), QImage::Format_RGB32);
    image.fill(Qt::white);
    figure().paintOnPaper(image, figure().exportSize(), 2);
    QVERIFY(ink(image, QRect(20, 60, image.width() / 2 - 40, image.height() - 80)) > 2000);
}

void TestFigurePage::emptiedByAnotherSession()
{
    add(MainWindow::View::ErrorMap);
    m_window->workbench().store().setSession(testing::sampleSession(1, 1));
    QVERIFY(figure().isEmpty());
    QVERIFY(!m_window->findChild<QAction*>(QStringLiteral("exportFigure"))->isEnabled());
}

QTEST_MAIN(TestFigurePage)
#include "tst_figure_page.moc"
