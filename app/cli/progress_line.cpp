#include "app/cli/progress_line.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdio>

namespace quantoscope::cli {
namespace {

constexpr int kBarWidth = 30;
constexpr std::chrono::milliseconds kDrawInterval(100);
constexpr std::chrono::seconds kLineInterval(10);
constexpr const char* kEraseLine = "\r\033[K";

} // namespace

std::string timeLeftText(double seconds)
{
    if (seconds < 0)
        return {};
    const long total = std::lround(std::min(seconds, 1e7));
    std::array<char, 48> text {};
    if (total >= 3600)
        std::snprintf(text.data(), text.size(), "%ld:%02ld:%02ld left", total / 3600, total / 60 % 60, total % 60);
    else
        std::snprintf(text.data(), text.size(), "%ld:%02ld left", total / 60, total % 60);
    return text.data();
}

void ProgressLine::show(std::string_view label, double fraction, double secondsLeft)
{
    const auto now = std::chrono::steady_clock::now();
    const bool newLabel = label != m_label;
    if (m_inPlace) {
        if (!m_drawn || now - m_shown >= kDrawInterval)
            draw(label, fraction, secondsLeft);
        else
            return;
    } else if (newLabel || now - m_shown >= kLineInterval) {
        const std::string left = timeLeftText(secondsLeft);
        m_context.note(std::string(label) + ' ' + std::to_string(std::lround(100 * fraction)) + " %"
                       + (left.empty() ? "" : ", " + left));
    } else {
        return;
    }
    m_label = label;
    m_shown = now;
}

void ProgressLine::draw(std::string_view label, double fraction, double secondsLeft)
{
    const int filled = static_cast<int>(std::lround(std::clamp(fraction, 0.0, 1.0) * kBarWidth));
    std::string bar;
    for (int i = 0; i < kBarWidth; ++i)
        bar += i < filled ? "█" : "░";
    std::fprintf(stderr, "%s%s %3ld %%  %s  %.*s", kEraseLine, bar.c_str(), std::lround(100 * fraction),
                 timeLeftText(secondsLeft).c_str(), static_cast<int>(label.size()), label.data());
    std::fflush(stderr);
    m_drawn = true;
}

void ProgressLine::line(std::string_view text)
{
    clear();
    m_context.note(text);
}

void ProgressLine::clear()
{
    if (m_drawn)
        std::fputs(kEraseLine, stderr);
    m_drawn = false;
}

} // namespace quantoscope::cli
