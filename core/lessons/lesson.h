// A lesson as a file tells it: texts, what to point at, what the window does when a step begins and ends, and what has
// to be reached. Plain data; resources/lessons/README.md documents the file.
#pragma once

#include <cstddef>
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace quantoscope {

/// Settings of a run; what is absent is as the window has it for lessons (small, so that a run takes seconds).
struct LessonRun
{
    std::string name;
    std::string method;
    std::map<std::string, std::string> options; ///< option key -> printed value, as on the command line
    std::optional<std::string> calibration;
    std::optional<std::int64_t> samples;
    std::optional<std::int64_t> sequenceLength;
    std::optional<std::string> holdout;
    std::optional<std::int64_t> seed;
    std::optional<std::string> inputs; ///< "original" or "quantized"
    std::optional<std::string> layers; ///< glob
    std::optional<bool> includeHead;
    std::optional<bool> evaluate;
    std::optional<std::string> evaluateFile;
    std::vector<std::string> prompts; ///< empty: the program's own
    std::optional<std::int64_t> newTokens;
    std::optional<std::int64_t> topK; ///< given: tokens are sampled among so many
    int line = 0;
};

/// Which finished runs are meant: all that have this name, method and these options, as far as they are given.
struct RunSelector
{
    std::string name;
    std::string method;
    std::map<std::string, std::string> options;
};

/// Which values are right; at least one of the three is given.
struct Bounds
{
    std::optional<double> atLeast;
    std::optional<double> atMost;
    std::optional<double> equals;
    double tolerance = 0; ///< about `equals`

    bool hold(double value) const;
};

// --- What the window does -----------------------------------------------------------------------------------------

/// Opens the built-in model, unless it is open.
struct OpenDemo
{
};
/// The same, unless any model is open.
struct OpenAny
{
};
struct SelectLayer
{
    std::string layer; ///< glob: the first that matches
};
struct ShowView
{
    std::string view; ///< one of lessonViews()
};
struct ShowPanel
{
    std::string panel; ///< object name of a dock
};
struct ShowMetric
{
    std::string metric; ///< key of a layer metric
};
/// Sets a number, choice, text or tick of a control; a choice is named by its value.
struct SetControl
{
    std::string control; ///< object name
    std::string value; ///< printed
};
/// Fills in the form of a new run.
struct ConfigureRun
{
    LessonRun run;
};
/// Starts a run, unless one of its name is there or under way.
struct StartRun
{
    LessonRun run;
    bool waits = true; ///< for its end, before what comes next
};
/// Which runs the views show, the first as A.
struct ShowRuns
{
    std::vector<std::string> names;
};
/// Moves the stepper to a frame.
struct StepTo
{
    int frame = 0; ///< -1: the last
};

/// Turns presenter mode on.
struct Present
{
};

using LessonAction = std::variant<OpenDemo, OpenAny, SelectLayer, ShowView, ShowPanel, ShowMetric, SetControl,
                                  ConfigureRun, StartRun, ShowRuns, StepTo, Present>;

// --- What has to be reached ---------------------------------------------------------------------------------------

/// A run has come to its end.
struct RunCheck
{
    RunSelector run;
};
/// A figure of a run, or its ratio to that of another run or of the original model.
struct MetricCheck
{
    std::string metric; ///< key of a run's or a layer's metric
    bool ofLayers = false; ///< a layer's: the mean over those of `layers`
    std::string layers = "*"; ///< glob, or "selected"
    RunSelector run;
    std::optional<RunSelector> against;
    bool againstOriginal = false;
    Bounds bounds;
};
struct ViewCheck
{
    std::string view;
};
struct LayerCheck
{
    std::string layer; ///< glob
};
struct MetricShownCheck
{
    std::string metric;
};
/// A control has a value.
struct ControlCheck
{
    std::string control;
    std::string value; ///< as SetControl; empty: the bounds are meant
    Bounds bounds;
};
enum class StepperQuantity
{
    FixedShare, ///< of the tile's weights at the frame that is shown, 0..1
    OutputError, ///< relative, at the frame that is shown
    FinalError ///< relative, at the method's last frame
};
struct StepperCheck
{
    std::string method; ///< whose frames; empty: whichever is shown
    StepperQuantity quantity = StepperQuantity::FixedShare;
    std::string against; ///< a method: the ratio to its final error is meant
    Bounds bounds;
};

/// A figure of the what-if view, as its controls stand.
struct WhatIfCheck
{
    std::string metric; ///< key of a layer's metric
    Bounds bounds;
};
/// The output error of a way to quantize in the salience view, in parts of RTN's.
struct SalienceCheck
{
    std::string way; ///< one of salienceWays()
    Bounds bounds;
};

struct LessonCheck
{
    std::string text; ///< for people: what is asked for
    std::variant<RunCheck, MetricCheck, ViewCheck, LayerCheck, MetricShownCheck, ControlCheck, StepperCheck,
                 WhatIfCheck, SalienceCheck>
        what;
};

struct LessonQuiz
{
    std::vector<std::string> question; ///< paragraphs
    std::vector<std::string> answers;
    std::size_t right = 0;
    std::vector<std::string> because; ///< paragraphs, once answered rightly
};

struct LessonStep
{
    std::string title;
    std::vector<std::string> text; ///< paragraphs of Markdown
    std::vector<std::string> targets; ///< object names
    std::vector<LessonAction> enter;
    std::vector<LessonAction> leave;
    std::vector<LessonCheck> checks; ///< all of them have to be met
    std::optional<LessonQuiz> quiz; ///< as does this
    std::vector<std::string> hints; ///< one after the other
    std::vector<LessonAction> solve; ///< does what the hints say
    int line = 0;
};

struct Lesson
{
    std::string file; ///< that it was read from
    std::string id; ///< what progress is kept under
    std::string title;
    std::string summary;
    int minutes = 0; ///< 0: not told
    std::vector<LessonAction> begin; ///< before the first step, and when the lesson is taken up again
    std::vector<LessonStep> steps;
};

} // namespace quantoscope
