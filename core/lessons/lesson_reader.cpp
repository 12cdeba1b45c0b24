#include "core/lessons/lesson_reader.h"

#include "core/base/errors.h"
#include "core/formats/mapped_file.h"
#include "core/lessons/lesson_parts.h"
#include "core/lessons/object_reader.h"

#include <algorithm>
#include <array>

namespace quantoscope {
namespace {

constexpr std::size_t kMaxDepth = 16;
constexpr std::size_t kMostIdLetters = 64;
constexpr std::int64_t kMostMinutes = 600;
constexpr std::int64_t kFormat = 1;
constexpr std::array<std::string_view, 10> kViews { "overview", "error-map", "distribution", "compare",  "text",
                                                    "layers",   "stepper",   "what-if",      "salience", "experiment" };

// In the order of SalienceVariant::Kind.
constexpr std::array<std::string_view, 7> kWays {
    "rtn", "kept-by-inputs", "kept-by-weights", "kept-by-chance", "scaled-by-inputs", "awq-scales", "llm-int8"
};

std::vector<LessonAction> readActions(ObjectReader& reader, std::string_view name)
{
    std::vector<LessonAction> actions;
    for (const LocatedJson& json : reader.list(name))
        actions.push_back(readAction(json, reader.file()));
    return actions;
}

LessonQuiz readQuiz(const LocatedJson& json, const std::string& file)
{
    ObjectReader reader(json, file, "a quiz");
    LessonQuiz quiz;
    reader.required("question");
    quiz.question = reader.texts("question");
    const LocatedJson& answers = reader.required("answers");
    quiz.answers = reader.texts("answers");
    if (quiz.answers.size() < 2)
        refuseJson(file, "two answers or more", answers);
    reader.required("right");
    quiz.right = static_cast<std::size_t>(
        reader.optionalInteger("right", 1, static_cast<std::int64_t>(quiz.answers.size())).value_or(1) - 1);
    quiz.because = reader.texts("because");
    reader.finish();
    return quiz;
}

LessonStep readStep(const LocatedJson& json, const std::string& file)
{
    ObjectReader reader(json, file, "a step");
    LessonStep step;
    step.line = json.line;
    step.title = reader.text("title");
    reader.required("text");
    step.text = reader.texts("text");
    step.targets = reader.texts("targets");
    step.enter = readActions(reader, "enter");
    step.leave = readActions(reader, "leave");
    for (const LocatedJson& check : reader.list("checks"))
        step.checks.push_back(readCheck(check, file));
    if (const LocatedJson* const quiz = reader.optional("quiz"))
        step.quiz = readQuiz(*quiz, file);
    step.hints = reader.texts("hints");
    step.solve = readActions(reader, "solve");
    reader.finish();
    return step;
}

// It becomes part of a settings key.
std::string readId(ObjectReader& reader)
{
    const LocatedJson& json = reader.required("id");
    const bool isPlain = std::ranges::all_of(
        json.text, [](char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-'; });
    if (json.kind != LocatedJson::Kind::Text || json.text.empty() || json.text.size() > kMostIdLetters || !isPlain)
        refuseJson(reader.file(), "an id of the letters a-z, 0-9 and -", json);
    return json.text;
}

} // namespace

bool Bounds::hold(double value) const
{
    return (!atLeast || value >= *atLeast) && (!atMost || value <= *atMost)
        && (!equals || (value >= *equals - tolerance && value <= *equals + tolerance));
}

std::span<const std::string_view> lessonViews()
{
    return kViews;
}

std::span<const std::string_view> salienceWays()
{
    return kWays;
}

Lesson parseLesson(std::string_view text, const std::string& file)
{
    if (text.size() > kMostLessonBytes)
        throw InputFileError(file, "a lesson of at most " + std::to_string(kMostLessonBytes) + " bytes",
                             std::to_string(text.size()) + " bytes");
    const LocatedJson json = parseLocatedJson(text, file, kMaxDepth);
    ObjectReader reader(json, file, "a lesson");
    Lesson lesson;
    lesson.file = file;
    if (reader.required("format"); reader.optionalInteger("format", 0, 1'000'000) != kFormat)
        refuseJson(file, "lesson format " + std::to_string(kFormat), *json.find("format"));
    lesson.id = readId(reader);
    lesson.title = reader.text("title");
    lesson.summary = reader.text("summary");
    lesson.minutes = static_cast<int>(reader.optionalInteger("minutes", 1, kMostMinutes).value_or(0));
    lesson.begin = readActions(reader, "begin");
    const LocatedJson& steps = reader.required("steps");
    for (const LocatedJson& step : reader.list("steps"))
        lesson.steps.push_back(readStep(step, file));
    if (lesson.steps.empty())
        refuseJson(file, "a step or more", steps);
    reader.finish();
    return lesson;
}

Lesson readLessonFile(const std::filesystem::path& file)
{
    const MappedFile mapped(file);
    Lesson lesson = parseLesson(mapped.text(), file.string());
    MappedFile::requireIntact(mapped.bytes());
    return lesson;
}

} // namespace quantoscope
