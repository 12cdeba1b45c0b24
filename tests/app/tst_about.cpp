// About: every library with its version, and with the licence that Debian knows it by.
#include "app/gui/about_dialog.h"
#include "app/gui/linked_libraries.h"

#include <QClipboard>
#include <QFile>
#include <QGuiApplication>
#include <QPushButton>
#include <QRegularExpression>
#include <QTest>
#include <QTextBrowser>

using namespace quantoscope;

class TestAbout : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void librariesHaveVersions();
    void licencesAreThoseOfDebian_data();
    void licencesAreThoseOfDebian();
    void everythingCanBeReadAndCopied();
};

void TestAbout::librariesHaveVersions()
{
    static const QRegularExpression number(QStringLiteral("\\A\\d+(\\.\\d+)+"));
    for (const LinkedLibrary& library : linkedLibraries())
        QVERIFY2(number.match(library.version).hasMatch(), qPrintable(library.name + u' ' + library.version));
}

void TestAbout::licencesAreThoseOfDebian_data()
{
    QTest::addColumn<QString>("package");
    QTest::addColumn<QString>("licence");
    for (const LinkedLibrary& library : linkedLibraries())
        QTest::newRow(qPrintable(library.name)) << QString::fromLatin1(library.package) << library.licence;
}

void TestAbout::licencesAreThoseOfDebian()
{
    QFETCH(QString, package);
    QFETCH(QString, licence);
    QFile copyright(QStringLiteral("/usr/share/doc/%1/copyright").arg(package));
    if (!copyright.open(QIODevice::ReadOnly))
        QSKIP("the package is not installed here");
    const QStringList lines = QString::fromUtf8(copyright.readAll()).split(QLatin1Char('\n'));
    QVERIFY2(lines.contains(QStringLiteral("License: ") + licence), qPrintable(licence));
}

void TestAbout::everythingCanBeReadAndCopied()
{
    QWidget parent;
    parent.show();
    AboutDialog::show(parent);
    auto* const dialog = parent.findChild<AboutDialog*>();
    QVERIFY(dialog);
    const QString shown = dialog->findChild<QTextBrowser*>()->toPlainText();
    QTest::mouseClick(dialog->findChild<QPushButton*>(QStringLiteral("copyVersions")), Qt::LeftButton);
    const QString copied = QGuiApplication::clipboard()->text();
    QVERIFY(copied.startsWith(AboutDialog::versionText()));
    for (const LinkedLibrary& library : linkedLibraries()) {
        QVERIFY2(shown.contains(library.licence), qPrintable(library.name));
        QVERIFY2(copied.contains(library.name + u' ' + library.version + QStringLiteral(": ") + library.licence),
                 qPrintable(library.name));
    }
}

QTEST_MAIN(TestAbout)
#include "tst_about.moc"
