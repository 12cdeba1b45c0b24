// How far a person has come in each lesson; outlasts the window.
#pragma once

#include <QSet>
#include <QString>

namespace quantoscope {

/// Steps whose checks were met, by number from 0.
QSet<int> passedSteps(const QString& lesson);
void savePassedStep(const QString& lesson, int step);

/// Where the lesson was left.
int lastStep(const QString& lesson);
void saveLastStep(const QString& lesson, int step);

/// As if it had never been taken.
void forgetLesson(const QString& lesson);

/// Whether the tour was taken or declined.
bool isTourSeen();
void saveTourSeen();

} // namespace quantoscope
