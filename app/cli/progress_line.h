// Progress with an estimate of the time left: a bar drawn in place on a terminal, plain lines otherwise.
#pragma once

#include "app/cli/context.h"

#include <chrono>

namespace quantoscope::cli {

class ProgressLine
{
public:
    explicit ProgressLine(const Context& context) : m_context(context), m_inPlace(context.drawsProgress()) { }
    ~ProgressLine() { clear(); }
    ProgressLine(const ProgressLine&) = delete;
    ProgressLine& operator=(const ProgressLine&) = delete;

    /// `fraction` 0..1; `secondsLeft` negative: unknown. Draws at most ten times a second; a plain line at each new
    /// label and every ten seconds.
    void show(std::string_view label, double fraction, double secondsLeft = -1);
    /// A line of its own above the bar.
    void line(std::string_view text);
    /// Takes the bar off the terminal.
    void clear();

private:
    void draw(std::string_view label, double fraction, double secondsLeft);

    const Context& m_context;
    bool m_inPlace;
    bool m_drawn = false;
    std::string m_label;
    std::chrono::steady_clock::time_point m_shown;
};

/// "1:05 left", "2:03:10 left"; empty for a negative number.
std::string timeLeftText(double seconds);

} // namespace quantoscope::cli
