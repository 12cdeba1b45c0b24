#include "core/pipeline/run_preset.h"

#include "core/base/errors.h"
#include "core/formats/json_text.h"
#include "core/formats/mapped_file.h"

#include <algorithm>
#include <array>
#include <limits>
#include <nlohmann/json.hpp>
#include <variant>

namespace quantoscope {
namespace {

constexpr auto kFormat = "quantoscope-preset";
constexpr int kVersion = 1;
constexpr std::size_t kMostTextBytes = 4096; ///< of a path or glob
constexpr std::size_t kMostPrompts = 64;
constexpr double kLargestSeed = std::numeric_limits<std::int32_t>::max();

/// One setting of a run: its key in a file, and where it is kept.
struct Field
{
    const char* key;
    std::variant<std::string RunSettings::*, std::int64_t RunSettings::*, std::uint64_t RunSettings::*,
                 bool RunSettings::*, double RunSettings::*, std::vector<std::string> RunSettings::*>
        member;
    double least = 0;
    double most = 0;
};

const std::array<Field, 19>& fields()
{
    static const std::array<Field, 19> all { {
        { "calibration", &RunSettings::calibration },
        { "samples", &RunSettings::samples, 1, 100'000 },
        { "sequence-length", &RunSettings::sequenceLength, 0, 1'000'000 },
        { "seed", &RunSettings::seed, 0, kLargestSeed },
        { "holdout", &RunSettings::holdout },
        { "inputs", &RunSettings::inputs },
        { "layers", &RunSettings::layers },
        { "include-head", &RunSettings::includeHead },
        { "all-parameters", &RunSettings::allParameters },
        { "evaluate", &RunSettings::evaluate },
        { "evaluate-file", &RunSettings::evaluateFile },
        { "evaluate-windows", &RunSettings::evaluateWindows, 0, 1'000'000'000 },
        { "consistency", &RunSettings::consistencyStories, 0, 10'000 },
        { "prompts", &RunSettings::prompts },
        { "max-new-tokens", &RunSettings::newTokens, 1, 4096 },
        { "greedy", &RunSettings::greedy },
        { "temperature", &RunSettings::temperature, 0.05, 5 },
        { "top-k", &RunSettings::topK, 0, 1000 },
        { "top-p", &RunSettings::topP, 0.05, 1 },
    } };
    return all;
}

/// Reads one value of a file and says what was expected where it is none.
class ValueReader
{
public:
    ValueReader(const std::filesystem::path& file, const Field& field, const nlohmann::json& value)
        : m_file(file), m_field(field), m_value(value)
    {
    }

    void operator()(std::string RunSettings::*member, RunSettings& settings) const
    {
        if (!m_value.is_string())
            refuse("a text");
        settings.*member = checked(m_value.get<std::string>());
        if (member == &RunSettings::inputs && !settings.inputs.empty() && settings.inputs != "original"
            && settings.inputs != "quantized")
            refuse("original, quantized or an empty text");
    }
    void operator()(std::int64_t RunSettings::*member, RunSettings& settings) const { settings.*member = whole(); }
    void operator()(std::uint64_t RunSettings::*member, RunSettings& settings) const
    {
        settings.*member = static_cast<std::uint64_t>(whole());
    }
    void operator()(bool RunSettings::*member, RunSettings& settings) const
    {
        if (!m_value.is_boolean())
            refuse("true or false");
        settings.*member = m_value.get<bool>();
    }
    void operator()(double RunSettings::*member, RunSettings& settings) const
    {
        if (!m_value.is_number() || !inRange(m_value.get<double>()))
            refuse("a number" + range());
        settings.*member = m_value.get<double>();
    }
    void operator()(std::vector<std::string> RunSettings::*member, RunSettings& settings) const
    {
        if (!m_value.is_array() || m_value.size() > kMostPrompts)
            refuse("a list of at most " + std::to_string(kMostPrompts) + " texts");
        std::vector<std::string> texts;
        for (const nlohmann::json& text : m_value) {
            if (!text.is_string())
                refuse("a list of texts");
            texts.push_back(checked(text.get<std::string>()));
        }
        settings.*member = std::move(texts);
    }

private:
    [[noreturn]] void refuse(const std::string& expected) const
    {
        throw InputFileError(m_file.string(), expected + " as \"run\" / \"" + m_field.key + '"',
                             shortened(m_value.dump(-1, ' ', false, nlohmann::json::error_handler_t::replace)));
    }
    bool inRange(double value) const { return value >= m_field.least && value <= m_field.most; }
    std::string range() const
    {
        const auto print = [](double value) { return nlohmann::json(value).dump(); };
        return " from " + print(m_field.least) + " to " + print(m_field.most);
    }
    std::int64_t whole() const
    {
        if (!m_value.is_number_integer() || !inRange(m_value.get<double>()))
            refuse("a whole number" + range());
        return m_value.get<std::int64_t>();
    }
    std::string checked(std::string text) const
    {
        if (text.size() > kMostTextBytes || text.find('\0') != std::string::npos)
            refuse("a text of at most " + std::to_string(kMostTextBytes) + " bytes");
        return text;
    }

    const std::filesystem::path& m_file;
    const Field& m_field;
    const nlohmann::json& m_value;
};

void requireKnown(const nlohmann::json& object, const std::set<std::string>& known, const std::string& where,
                  const std::filesystem::path& file)
{
    for (const auto& [key, value] : object.items()) {
        if (!known.contains(key))
            throw InputFileError(file.string(), "only known settings" + where, inQuotes(key));
    }
}

const nlohmann::json& member(const nlohmann::json& object, const char* key, const std::filesystem::path& file)
{
    const auto found = object.find(key);
    if (found == object.end())
        throw InputFileError(file.string(), std::string("a preset with \"") + key + '"', "none");
    return *found;
}

std::string readName(const nlohmann::json& json, const std::filesystem::path& file)
{
    const nlohmann::json& name = member(json, "name", file);
    const std::string text = name.is_string() ? name.get<std::string>() : std::string();
    if (text.empty() || text.size() > kMostPresetNameBytes || text.find_first_of("\n\r\t") != std::string::npos)
        throw InputFileError(file.string(),
                             "a name of one line and at most " + std::to_string(kMostPresetNameBytes) + " bytes",
                             shortened(name.dump(-1, ' ', false, nlohmann::json::error_handler_t::replace)));
    return text;
}

void readRun(const nlohmann::json& run, RunPreset& preset, const std::filesystem::path& file)
{
    if (!run.is_object())
        throw InputFileError(file.string(), "an object as \"run\"", run.type_name());
    std::set<std::string> known;
    for (const Field& field : fields()) {
        known.insert(field.key);
        const auto value = run.find(field.key);
        if (value == run.end())
            continue;
        const ValueReader reader(file, field, *value);
        std::visit([&](auto member) { reader(member, preset.run); }, field.member);
        preset.given.insert(field.key);
    }
    requireKnown(run, known, " in \"run\"", file);
}

QuantizerConfig readConfig(const nlohmann::json& json, const std::filesystem::path& file)
{
    try {
        return QuantizerConfig::fromJson(member(json, "quantizer", file));
    } catch (const InvalidRequest& error) {
        throw InputFileError(file.string(), "a \"quantizer\" that this program has", error.what());
    }
}

std::string printed(const nlohmann::json& value)
{
    return value.is_string() ? value.get<std::string>() : value.dump();
}

nlohmann::json valueOf(const Field& field, const RunSettings& settings)
{
    return std::visit([&](auto member) { return nlohmann::json(settings.*member); }, field.member);
}

} // namespace

bool RunPreset::operator==(const RunPreset& other) const
{
    return name == other.name && config.toJson() == other.config.toJson() && given == other.given && run == other.run;
}

RunPreset presetOf(const std::string& name, const RunSettings& settings)
{
    RunPreset preset { name, QuantizerConfig(settings.method, settings.options) };
    for (const Field& field : fields()) {
        std::visit([&](auto member) { preset.run.*member = settings.*member; }, field.member);
        preset.given.insert(field.key);
    }
    return preset;
}

RunSettings applied(const RunPreset& preset, RunSettings base)
{
    base.method = preset.config.method();
    base.options.clear();
    const nlohmann::json config = preset.config.toJson(); // items() refers to it
    for (const auto& [key, value] : config.items()) {
        if (key != "method")
            base.options[key] = preset.config.text(key);
    }
    for (const Field& field : fields()) {
        if (preset.given.contains(field.key))
            std::visit([&](auto member) { base.*member = preset.run.*member; }, field.member);
    }
    return base;
}

bool isApplied(const RunPreset& preset, const RunSettings& settings)
{
    RunSettings wanted = applied(preset, settings);
    try {
        if (QuantizerConfig(settings.method, settings.options).toJson() != preset.config.toJson())
            return false;
    } catch (const InvalidRequest&) {
        return false; // at odds, which no preset is
    }
    wanted.options = settings.options; // which may say the same in another way
    return wanted == settings;
}

std::vector<std::pair<std::string, std::vector<std::string>>> printedRun(const RunPreset& preset)
{
    std::vector<std::pair<std::string, std::vector<std::string>>> all;
    for (const Field& field : fields()) {
        if (!preset.given.contains(field.key))
            continue;
        std::vector<std::string> values;
        const nlohmann::json value = valueOf(field, preset.run);
        if (value.is_array())
            std::ranges::transform(value, std::back_inserter(values), printed);
        else
            values.push_back(printed(value));
        all.emplace_back(field.key, std::move(values));
    }
    return all;
}

RunPreset parsePreset(std::string_view text, const std::filesystem::path& file)
{
    const nlohmann::json json = parseJson(text, file, 0, DuplicateKeys::Refused);
    if (!json.is_object())
        throw InputFileError(file.string(), "a JSON object", json.type_name());
    if (member(json, "format", file) != kFormat)
        throw InputFileError(file.string(), std::string("\"format\": \"") + kFormat + '"',
                             shortened(json["format"].dump(-1, ' ', false, nlohmann::json::error_handler_t::replace)));
    if (member(json, "version", file) != kVersion)
        throw InputFileError(file.string(), "\"version\": " + std::to_string(kVersion),
                             shortened(json["version"].dump(-1, ' ', false, nlohmann::json::error_handler_t::replace)));
    RunPreset preset { readName(json, file), readConfig(json, file) };
    if (const auto run = json.find("run"); run != json.end())
        readRun(*run, preset, file);
    requireKnown(json, { "format", "version", "name", "quantizer", "run" }, "", file);
    return preset;
}

RunPreset readPreset(const std::filesystem::path& file)
{
    std::error_code error;
    const auto size = std::filesystem::file_size(file, error);
    if (error)
        throw InputFileError(file.string(), "a preset file", error.message());
    if (size > kMostPresetBytes)
        throw InputFileError(file.string(), "a preset of at most " + std::to_string(kMostPresetBytes) + " bytes",
                             std::to_string(size) + " bytes");
    const MappedFile mapped(file);
    RunPreset preset = parsePreset(mapped.text().substr(0, kMostPresetBytes), file);
    MappedFile::requireIntact(mapped.bytes());
    return preset;
}

std::string printPreset(const RunPreset& preset)
{
    nlohmann::ordered_json json { { "format", kFormat }, { "version", kVersion }, { "name", preset.name } };
    json["quantizer"] = nlohmann::ordered_json(preset.config.toJson());
    for (const Field& field : fields()) {
        if (preset.given.contains(field.key))
            json["run"][field.key] = nlohmann::ordered_json(valueOf(field, preset.run));
    }
    return json.dump(2) + '\n';
}

} // namespace quantoscope
