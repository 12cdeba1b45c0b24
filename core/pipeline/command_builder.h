// Commands that people copy: quantoscope-cli with what differs from the defaults.
#pragma once

#include "core/base/shell_quoting.h"
#include "core/pipeline/quantize_run.h"

#include <nlohmann/json.hpp>
#include <string>
#include <string_view>
#include <utility>

namespace quantoscope {

class CommandBuilder
{
public:
    explicit CommandBuilder(std::string start) : m_command(std::move(start)) { }

    void flag(const char* name) { m_command += ' ' + std::string(name); }
    void option(const char* name, std::string_view value)
    {
        flag(name);
        m_command += ' ' + shellQuoted(value);
    }
    template <typename Number>
    void number(const char* name, Number value, Number defaultValue)
    {
        if (value != defaultValue)
            option(name, nlohmann::json(value).dump());
    }
    /// The source always, as it has no default that suits every command.
    void calibration(const CalibrationRequest& calibration)
    {
        const CalibrationRequest defaults;
        option("--calibration", calibration.source);
        number("--samples", calibration.samples, defaults.samples);
        number("--sequence-length", calibration.sequenceLength, defaults.sequenceLength);
        number("--seed", calibration.seed, defaults.seed);
        if (calibration.holdout != defaults.holdout)
            option("--holdout", calibration.holdout);
    }
    const std::string& command() const noexcept { return m_command; }

private:
    std::string m_command;
};

} // namespace quantoscope
