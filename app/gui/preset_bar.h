// The line above the run form that fills it from a preset, keeps its settings as one, and tells which preset they are.
#pragma once

#include "app/gui/job.h"
#include "core/pipeline/preset_library.h"

#include <QWidget>

#include <functional>
#include <map>

class QAction;
class QComboBox;
class QMenu;

namespace quantoscope {

class Engine;
class RunForm;

class PresetBar : public QWidget
{
    Q_OBJECT

public:
    /// `form` is filled and listened to. Own presets are kept in the program's data folder.
    explicit PresetBar(RunForm& form, QWidget* parent = nullptr);

    QMenu* menu() const { return m_menu; }
    /// Files are written and read by its I/O thread from now on, so that a slow disk holds nobody up; without an engine
    /// at once. It outlives the bar.
    void useWorkerOf(Engine& engine);

    // What the menu's entries do once they know a name or a file. What cannot be done is told in a box.
    /// Keeps the form's settings; asks before an own preset of that name is replaced.
    void saveAs(const QString& name);
    void rename(const QString& name);
    void importFrom(const QString& file);
    void exportTo(const QString& file);

private:
    void fill();
    void addEntries(const std::vector<PresetEntry>& entries, bool own);
    void choose(int index);
    void fillForm(const RunPreset& preset);
    void follow();
    void askForName(const QString& title, const QString& name, void (PresetBar::*named)(const QString&));
    void askToRemove();
    void importDialog();
    void exportDialog();
    /// The one that the form's settings are; nullptr if none is, and for the program's own where `own` is asked for.
    const PresetEntry* current(bool own) const;
    template <typename Work>
    void contained(const QString& about, Work work);
    using FilesDone = std::function<void(const JobError*)>; ///< nullptr: it went well
    /// Does `work` with files, then calls `done` on this thread.
    void withFiles(const std::function<void()>& work, const FilesDone& done);
    /// The same for a change of the own ones, which are then read again; a failure is told, after `undone`.
    void change(const QString& about, const std::function<void()>& work, const std::function<void()>& undone = {});

    RunForm& m_form;
    Engine* m_engine = nullptr;
    std::map<JobId, FilesDone> m_waiting; ///< for the engine
    QComboBox* m_box;
    QMenu* m_menu;
    QAction* m_rename;
    QAction* m_remove;
    QAction* m_export;
    std::vector<PresetEntry> m_shipped;
    std::vector<PresetEntry> m_own;
    std::vector<const PresetEntry*> m_items; ///< by index of the box; nullptr: a line between
};

} // namespace quantoscope
