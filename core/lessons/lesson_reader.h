// Reads lesson files, which teachers write by hand.
#pragma once

#include "core/lessons/lesson.h"

#include <filesystem>
#include <span>
#include <string>
#include <string_view>

namespace quantoscope {

inline constexpr std::size_t kMostLessonBytes = std::size_t(256) << 10; ///< parsed within a few milliseconds

/// The views a lesson can name.
std::span<const std::string_view> lessonViews();

/// The ways to quantize of the salience view, by the order of SalienceVariant::Kind.
std::span<const std::string_view> salienceWays();

/// Throws InputFileError, naming the line and the reason, for what is no lesson: a syntax error, a name that is not
/// known or missing, a value out of range, too much of something. Methods and their options are not looked into.
Lesson parseLesson(std::string_view text, const std::string& file);

/// The same for a file of at most kMostLessonBytes.
Lesson readLessonFile(const std::filesystem::path& file);

} // namespace quantoscope
