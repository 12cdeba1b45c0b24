#include "app/gui/lesson_progress.h"

#include <QSettings>
#include <QStringList>

namespace quantoscope {

namespace {

const QString kTourKey = QStringLiteral("tour/seen");

QString keyOf(const QString& lesson, const char* what)
{
    return QStringLiteral("lessons/%1/%2").arg(lesson, QLatin1String(what));
}

} // namespace

QSet<int> passedSteps(const QString& lesson)
{
    QSet<int> steps;
    for (const QString& each : QSettings().value(keyOf(lesson, "passed")).toStringList()) {
        bool isNumber = false;
        const int step = each.toInt(&isNumber);
        if (isNumber)
            steps.insert(step);
    }
    return steps;
}

void savePassedStep(const QString& lesson, int step)
{
    QSet<int> steps = passedSteps(lesson);
    steps.insert(step);
    QStringList texts;
    for (const int each : steps)
        texts.append(QString::number(each));
    texts.sort();
    QSettings().setValue(keyOf(lesson, "passed"), texts);
}

int lastStep(const QString& lesson)
{
    return QSettings().value(keyOf(lesson, "step")).toInt();
}

void saveLastStep(const QString& lesson, int step)
{
    QSettings().setValue(keyOf(lesson, "step"), step);
}

void forgetLesson(const QString& lesson)
{
    QSettings().remove(QStringLiteral("lessons/%1").arg(lesson));
}

bool isTourSeen()
{
    return QSettings().value(kTourKey).toBool();
}

void saveTourSeen()
{
    QSettings().setValue(kTourKey, true);
}

} // namespace quantoscope
