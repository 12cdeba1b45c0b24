#include "app/gui/autosave.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>
#include <QUuid>

namespace quantoscope {

namespace {

const QString kSuffix = QStringLiteral(".h5");
const QString kJournalSuffix = QStringLiteral(".h5.journal");

} // namespace

Autosave::Autosave(const QString& folder)
    : m_folder(folder.isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation)
                       + QStringLiteral("/autosave")
                                : folder)
{
}

Autosave::~Autosave() = default;

QString Autosave::lockOf(const QString& file)
{
    return file + QStringLiteral(".window");
}

QString Autosave::file()
{
    if (m_file.isEmpty()) {
        QDir().mkpath(m_folder);
        adopt(m_folder + QLatin1Char('/') + QUuid::createUuid().toString(QUuid::WithoutBraces) + kSuffix);
    }
    return m_file;
}

void Autosave::adopt(const QString& file)
{
    m_file = file;
    m_lock = std::make_unique<QLockFile>(lockOf(file));
    m_lock->setStaleLockTime(0); // held as long as the process lives
    m_lock->tryLock(0);
}

void Autosave::discard()
{
    if (m_file.isEmpty())
        return;
    remove(m_file);
    m_lock.reset();
    m_file.clear();
}

void Autosave::remove(const QString& file)
{
    QFile::remove(file);
    QFile::remove(file + QStringLiteral(".lock")); // of the session file itself
    QDir(file + QStringLiteral(".journal")).removeRecursively();
}

QStringList Autosave::leftBehind() const
{
    const QDir folder(m_folder);
    QStringList files;
    const auto entries = folder.entryInfoList({ QLatin1Char('*') + kSuffix, QLatin1Char('*') + kJournalSuffix },
                                              QDir::Files | QDir::Dirs, QDir::Time);
    for (const QFileInfo& entry : entries) {
        QString file = entry.absoluteFilePath();
        if (file.endsWith(kJournalSuffix))
            file.chop(kJournalSuffix.size() - kSuffix.size());
        if (files.contains(file) || file == m_file)
            continue;
        QLockFile lock(lockOf(file));
        lock.setStaleLockTime(0);
        if (lock.tryLock(0)) // the process that held it is gone
            files.append(file);
    }
    return files;
}

} // namespace quantoscope
