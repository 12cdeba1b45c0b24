#include "core/pipeline/plain_failure.h"

#include "core/base/errors.h"

#include <c10/util/Exception.h>

#include <string_view>

namespace quantoscope {
namespace {

/// "14680064 bytes" or "2.00 GiB", as both of libtorch's allocators put it; empty where they do not.
std::string askedFor(std::string_view message)
{
    constexpr std::string_view before = "ried to allocate ";
    const std::size_t found = message.find(before);
    if (found == std::string_view::npos)
        return {};
    const std::string_view rest = message.substr(found + before.size());
    const std::size_t unit = rest.find(' ');
    if (unit == std::string_view::npos)
        return {};
    return std::string(rest.substr(0, rest.find_first_of(" .;,(\n", unit + 1)));
}

/// The host's allocator throws c10::Error itself.
bool saysOutOfMemory(std::string_view message)
{
    return message.find("can't allocate memory") != std::string_view::npos
        || message.find("not enough memory") != std::string_view::npos;
}

} // namespace

OutOfMemory::OutOfMemory(const std::string& detail)
    : m_message("out of memory" + (detail.empty() ? "" : " (" + detail + " more were asked for)")
                + "; a smaller model, fewer samples, shorter sequences or fewer layers need less")
{
}

void rethrowPlainly()
{
    try {
        throw;
    } catch (const OutOfMemory&) {
        throw;
    } catch (const std::bad_alloc&) {
        throw OutOfMemory({});
    } catch (const c10::OutOfMemoryError& error) {
        const std::string bytes = askedFor(error.what_without_backtrace());
        throw OutOfMemory(bytes.empty() ? bytes : bytes + " of the device's memory"); // the host's throws c10::Error
    } catch (const c10::Error& error) {
        if (saysOutOfMemory(error.what_without_backtrace()))
            throw OutOfMemory(askedFor(error.what_without_backtrace()));
        throw Error(error.what_without_backtrace());
    }
}

} // namespace quantoscope
