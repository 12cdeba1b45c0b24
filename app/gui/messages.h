// Message boxes that never stop the event loop: the answer comes through a callback.
#pragma once

#include "app/gui/job.h"

#include <functional>

class QMessageBox;
class QWidget;

namespace quantoscope {

/// Says that opening, running or saving `about` failed: file, what was expected, what was found, and that what was open
/// stays open.
void showFailure(QWidget* parent, JobKind kind, const QString& about, const JobError& error);

/// Says that a lesson file was refused, and why.
void showLessonFailure(QWidget* parent, const QString& file, const JobError& error);

/// Says that a preset could not be read or kept, and why.
void showPresetFailure(QWidget* parent, const QString& about, const JobError& error);

struct Question
{
    QString name; ///< object name of the box
    QString text;
    QString detail;
    QString yes; ///< button text
    QString no; ///< button text; empty: none
    QString cancel; ///< button text; also what Esc and closing the box mean
};
enum class Answer
{
    Yes,
    No,
    Cancel
};
/// Does nothing while a question of the same name is waiting for its answer.
void ask(QWidget* parent, const Question& question, std::function<void(Answer)> answered);

} // namespace quantoscope
