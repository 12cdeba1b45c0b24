// Where runs are kept until the person saves the session: one file a window, marked as in use by a lock file.
#pragma once

#include <QLockFile>
#include <QString>
#include <QStringList>

#include <memory>

namespace quantoscope {

class Autosave
{
public:
    /// `folder`: empty for the program's own data folder.
    explicit Autosave(const QString& folder = {});
    /// Leaves the files where they are; see discard().
    ~Autosave();

    /// The file this window keeps its runs in; a new name whenever discard() was called. Nothing is made on disk until
    /// something is written there, but the name is locked.
    QString file();
    /// Whether `file` is the one that file() has given, without making up a name.
    bool owns(const QString& file) const { return !m_file.isEmpty() && m_file == file; }
    /// Removes the file and its journal: its content is saved elsewhere, or is not wanted.
    void discard();

    /// Sessions whose window ended without saving or discarding them, the newest first.
    QStringList leftBehind() const;
    /// Removes a session that leftBehind() named.
    static void remove(const QString& file);
    /// Takes over a session that leftBehind() named: file() is then that file.
    void adopt(const QString& file);

private:
    static QString lockOf(const QString& file);

    QString m_folder;
    QString m_file;
    std::unique_ptr<QLockFile> m_lock;
};

} // namespace quantoscope
