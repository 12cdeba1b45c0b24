// The arrows of the architecture hold: CMake's own graph of targets has no edge that the table below does not allow.
#include <QtTest>

#include <map>
#include <set>

namespace {

using Edges = std::map<QString, std::set<QString>>;

/// What each room may link. Third-party targets are judged by forbiddenLibrary().
const Edges& allowedRooms()
{
    static const std::set<QString> allButReports { "core_base",         "core_results",    "core_formats",
                                                   "core_text",         "core_models",     "core_calibration",
                                                   "core_quantization", "core_evaluation", "core_results_io" };
    static const Edges allowed {
        { "core_base", {} },
        { "core_results", { "core_base" } },
        { "core_formats", { "core_base" } },
        { "core_lessons", { "core_base", "core_formats", "core_results" } },
        { "core_text", { "core_base", "core_formats" } },
        { "core_models", { "core_base", "core_formats", "core_text" } },
        { "core_calibration", { "core_base", "core_models" } },
        { "core_quantization", { "core_base", "core_results" } },
        { "core_evaluation", { "core_base", "core_models", "core_text", "core_quantization", "core_results" } },
        { "core_results_io", { "core_base", "core_results" } },
        { "core_reports", { "core_base", "core_results" } },
        { "core_pipeline", allButReports },
        { "widgets", { "core_results" } },
        { "app_gui", { "widgets", "core_pipeline", "core_reports", "core_results_io", "core_lessons" } },
        { "quantoscope", { "app_gui" } },
        { "quantoscope-cli", { "core_pipeline", "core_reports", "core_results_io" } },
    };
    return allowed;
}

/// Rooms that know tensors; all others must not link libtorch themselves.
const std::set<QString> kTorchRooms { "core_models", "core_calibration", "core_quantization", "core_evaluation",
                                      "core_pipeline" };

bool forbiddenLibrary(const QString& room, const QString& library)
{
    const bool isCore = room.startsWith("core_");
    if (library.contains("Qt6") || library.contains("QCustomPlot"))
        return isCore || room == "quantoscope-cli";
    if (library.contains("torch") || library.contains("c10"))
        return !kTorchRooms.contains(room) && (isCore || room == "widgets");
    return false;
}

/// Edges of a graphviz file as CMake writes it: each ends in a comment "// from -> to".
Edges readGraph(const QString& path)
{
    QFile file(path);
    Edges edges;
    if (!file.open(QIODevice::ReadOnly))
        return edges;
    static const QRegularExpression edge("->.*// (\\S+) -> (\\S+)");
    while (!file.atEnd()) {
        const QRegularExpressionMatch match = edge.match(QString::fromUtf8(file.readLine()));
        if (match.hasMatch())
            edges[match.captured(1)].insert(match.captured(2));
    }
    return edges;
}

} // namespace

class tst_Arrows : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_folder.isValid());
        QProcess cmake;
        cmake.setProcessChannelMode(QProcess::MergedChannels);
        const QString dot = m_folder.filePath("graph.dot");
        cmake.start(
            "cmake",
            { "-G", "Ninja", "-S", QUANTOSCOPE_SOURCE_DIR, "-B", m_folder.filePath("build"), "--graphviz=" + dot });
        QVERIFY(cmake.waitForFinished(240000));
        QVERIFY2(cmake.exitCode() == 0, cmake.readAll().constData());
        m_edges = readGraph(dot);
        QVERIFY(m_edges.contains("core_pipeline"));
    }

    void everyRoomIsKnown()
    {
        for (const auto& [target, links] : m_edges) {
            if (target.contains("_resources_")) // Qt's, of a room that is known
                continue;
            if (target.startsWith("core_") || target.startsWith("widgets") || target.startsWith("app"))
                QVERIFY2(allowedRooms().contains(target), qPrintable(target));
        }
    }

    void roomsLinkOnlyWhatTheyMaySee_data()
    {
        QTest::addColumn<QString>("room");
        for (const auto& [room, allowed] : allowedRooms())
            QTest::addRow("%s", qPrintable(room)) << room;
    }

    void roomsLinkOnlyWhatTheyMaySee()
    {
        QFETCH(QString, room);
        const std::set<QString>& allowed = allowedRooms().at(room);
        for (const QString& target : m_edges[room]) {
            if (allowedRooms().contains(target))
                QVERIFY2(allowed.contains(target), qPrintable(room + " -> " + target));
            else
                QVERIFY2(!forbiddenLibrary(room, target), qPrintable(room + " -> " + target));
        }
    }

    void sourcesIncludeOnlyWhatTheirRoomMaySee()
    {
        // Static libraries would let an include of another room's header pass as long as nothing of it is linked.
        static const QRegularExpression include("^\\s*#\\s*include\\s*[<\"](?:core/(\\w+)/|(widgets|app)/)");
        QDirIterator files(QStringLiteral(QUANTOSCOPE_SOURCE_DIR "/core"), { "*.h", "*.cpp" }, QDir::Files,
                           QDirIterator::Subdirectories);
        int checked = 0;
        while (files.hasNext()) {
            QFile file(files.next());
            const QString relative = QDir(QUANTOSCOPE_SOURCE_DIR "/core").relativeFilePath(file.fileName());
            const QString room = "core_" + relative.section('/', 0, 0);
            QVERIFY2(allowedRooms().contains(room), qPrintable(relative));
            QVERIFY(file.open(QIODevice::ReadOnly));
            while (!file.atEnd()) {
                const QString line = QString::fromUtf8(file.readLine());
                const QRegularExpressionMatch match = include.match(line);
                const QString what = qPrintable(relative + ": " + line.trimmed());
                QVERIFY2(!line.contains("#include <Q"), qPrintable(what));
                if (!match.hasMatch())
                    continue;
                QVERIFY2(match.captured(2).isEmpty(), qPrintable(what));
                const QString included = "core_" + match.captured(1);
                QVERIFY2(included == room || allowedRooms().at(room).contains(included), qPrintable(what));
                ++checked;
            }
        }
        QVERIFY(checked > 50);
    }

private:
    QTemporaryDir m_folder;
    Edges m_edges;
};

QTEST_GUILESS_MAIN(tst_Arrows)
#include "tst_arrows.moc"
