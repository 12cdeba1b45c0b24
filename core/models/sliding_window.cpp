#include "core/models/sliding_window.h"

#include <algorithm>

namespace quantoscope {
namespace {

// One flag a block; none where the key is absent.
std::vector<bool> readLayerTypes(const ConfigReader& config, std::int64_t blocks)
{
    std::vector<bool> slides;
    const nlohmann::json* types = config.find("layer_types");
    if (!types)
        return slides;
    if (!types->is_array() || types->size() != static_cast<std::size_t>(blocks))
        config.refuse("layer_types", "as a list of " + std::to_string(blocks) + " words, one a block");
    for (const nlohmann::json& type : *types) {
        if (type != "full_attention" && type != "sliding_attention")
            config.refuse("layer_types", "of \"full_attention\" and \"sliding_attention\" only");
        slides.push_back(type == "sliding_attention");
    }
    return slides;
}

} // namespace

std::int64_t SlidingWindow::widthOf(std::int64_t block) const
{
    const bool inside = slides.empty() ? block >= firstBlock : slides[static_cast<std::size_t>(block)];
    return inside ? width : 0;
}

SlidingWindow readUniformWindow(const ConfigReader& config, std::int64_t fallback, std::int64_t blocks)
{
    SlidingWindow window;
    if (config.find("sliding_window"))
        window.width = config.size("sliding_window");
    else if (!config.isNull("sliding_window"))
        window.width = fallback;
    const std::vector<bool> slides = readLayerTypes(config, blocks);
    const bool expected = window.width > 0;
    if (std::find(slides.begin(), slides.end(), !expected) != slides.end())
        config.refuse("layer_types",
                      expected ? "of \"sliding_attention\" only, as \"sliding_window\" says"
                               : "of \"full_attention\" only, there being no \"sliding_window\"");
    return window;
}

SlidingWindow readOptionalWindow(const ConfigReader& config, std::int64_t blocks)
{
    // What the reference implementation takes where a configuration is silent; a null window is none.
    constexpr std::int64_t kDefaultWindow = 4096;
    constexpr std::int64_t kDefaultFirstBlock = 28;
    SlidingWindow window;
    if (config.flag("use_sliding_window", false) && !config.isNull("sliding_window"))
        window.width = config.size("sliding_window", kDefaultWindow);
    window.firstBlock = kDefaultFirstBlock;
    if (const nlohmann::json* first = config.find("max_window_layers")) {
        if (!first->is_number_integer() || *first < 0)
            config.refuse("max_window_layers", "as a whole number of 0 or more");
        window.firstBlock = *first > blocks ? blocks : first->get<std::int64_t>();
    }
    window.slides = readLayerTypes(config, blocks);
    if (window.width == 0 && std::find(window.slides.begin(), window.slides.end(), true) != window.slides.end())
        config.refuse("layer_types", "of \"full_attention\" only, there being no sliding window in use");
    return window;
}

} // namespace quantoscope
