#include "app/gui/lesson_library.h"

#include "app/gui/lesson_runs.h"
#include "core/base/errors.h"
#include "core/lessons/lesson_reader.h"

#include <QFile>

// Resources of a static library are linked only when they are asked for; must stand outside any namespace.
static void initLessonResources()
{
    Q_INIT_RESOURCE(lessons);
}

namespace quantoscope {

namespace {

void checkRuns(const std::string& file, const std::vector<LessonAction>& actions)
{
    for (const LessonAction& action : actions) {
        const LessonRun* run = nullptr;
        if (const auto* const configure = std::get_if<ConfigureRun>(&action))
            run = &configure->run;
        else if (const auto* const start = std::get_if<StartRun>(&action))
            run = &start->run;
        if (!run)
            continue;
        try {
            defaultRunName(lessonSettings(*run));
        } catch (const InvalidRequest& error) {
            throw InputFileError(file, "a run that can be started",
                                 std::string(error.what()) + " in line " + std::to_string(run->line));
        }
    }
}

void checkRuns(const Lesson& lesson)
{
    checkRuns(lesson.file, lesson.begin);
    for (const LessonStep& step : lesson.steps)
        for (const auto* const actions : { &step.enter, &step.leave, &step.solve })
            checkRuns(lesson.file, *actions);
}

Lesson readShipped(const char* name)
{
    initLessonResources();
    QFile file(QStringLiteral(":/lessons/%1.json").arg(QLatin1String(name)));
    if (!file.open(QIODevice::ReadOnly))
        throw InputFileError(file.fileName().toStdString(), "a lesson in the program's resources", "none");
    const QByteArray bytes = file.readAll();
    Lesson lesson
        = parseLesson({ bytes.constData(), static_cast<std::size_t>(bytes.size()) }, file.fileName().toStdString());
    checkRuns(lesson);
    return lesson;
}

std::vector<Lesson> readAllShipped(std::initializer_list<const char*> names)
{
    std::vector<Lesson> lessons;
    for (const char* const name : names)
        lessons.push_back(readShipped(name));
    return lessons;
}

} // namespace

const std::vector<Lesson>& shippedLessons()
{
    static const std::vector<Lesson> lessons
        = readAllShipped({ "weights-to-integers", "granularity-and-outliers", "optimal-brain-quantization", "gptq",
                           "awq", "reading-a-report" });
    return lessons;
}

const Lesson& shippedDemonstration()
{
    static const Lesson demonstration = readShipped("demonstration");
    return demonstration;
}

const Lesson& shippedTour()
{
    static const Lesson tour = readShipped("tour");
    return tour;
}

Lesson openLessonFile(const QString& file)
{
    Lesson lesson = readLessonFile(file.toStdString());
    checkRuns(lesson);
    return lesson;
}

} // namespace quantoscope
