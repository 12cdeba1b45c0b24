#include "core/formats/mapping_guard.h"

#include <array>
#include <atomic>
#include <cerrno>
#include <csignal>
#include <cstddef>
#include <cstdint>
#include <mutex>

#include <sys/mman.h>
#include <unistd.h>

namespace quantoscope {
namespace {

/// What the signal handler reads: nothing but atomics.
struct Guarded
{
    std::atomic<std::uintptr_t> begin { 0 }; ///< 0: free
    std::atomic<std::uintptr_t> end { 0 };
    std::atomic<bool> cut { false };
    std::filesystem::path file; ///< not for the handler; under the mutex
};

std::array<Guarded, 4096> guarded;
std::atomic<std::uintptr_t> pageSize { 4096 };
std::mutex placesMutex;
struct sigaction previousHandler = {};

// Zeros take the place of everything behind the fault: the file ends before it, and one mapping will do.
bool putZeros(Guarded& mapping, std::uintptr_t fault)
{
    const std::uintptr_t page = fault / pageSize * pageSize;
    void* const address = reinterpret_cast<void*>(page); // NOLINT(performance-no-int-to-ptr)
    if (::mmap(address, mapping.end - page, PROT_READ, MAP_PRIVATE | MAP_ANONYMOUS | MAP_FIXED, -1, 0) == MAP_FAILED)
        return false;
    mapping.cut = true;
    return true;
}

void onBusError(int signal, siginfo_t* info, void* /*context*/)
{
    const int error = errno;
    const auto fault = reinterpret_cast<std::uintptr_t>(info->si_addr);
    for (Guarded& mapping : guarded) {
        if (fault >= mapping.begin && fault < mapping.end && mapping.begin != 0 && putZeros(mapping, fault)) {
            errno = error;
            return;
        }
    }
    ::sigaction(signal, &previousHandler, nullptr); // not ours: the fault is met again, by whoever was there before
}

bool installHandler()
{
    pageSize = static_cast<std::uintptr_t>(::sysconf(_SC_PAGESIZE));
    struct sigaction ours = {};
    ours.sa_sigaction = onBusError;
    ours.sa_flags = SA_SIGINFO;
    return ::sigaction(SIGBUS, &ours, &previousHandler) == 0;
}

} // namespace

std::optional<std::size_t> guardMapping(std::span<const std::byte> mapping, const std::filesystem::path& file)
{
    static const bool installed = installHandler();
    if (!installed || mapping.empty())
        return std::nullopt;
    const std::lock_guard lock(placesMutex);
    for (std::size_t place = 0; place < guarded.size(); ++place) {
        Guarded& free = guarded[place];
        if (free.begin != 0)
            continue;
        free.file = file;
        free.cut = false;
        const auto begin = reinterpret_cast<std::uintptr_t>(mapping.data());
        free.end = begin + mapping.size();
        free.begin = begin;
        return place;
    }
    return std::nullopt;
}

void unguardMapping(std::size_t place)
{
    const std::lock_guard lock(placesMutex);
    guarded.at(place).begin = 0;
    guarded.at(place).end = 0;
    guarded.at(place).cut = false;
}

std::filesystem::path cutFile(std::span<const std::byte> bytes)
{
    const std::lock_guard lock(placesMutex);
    const auto begin = reinterpret_cast<std::uintptr_t>(bytes.data());
    for (const Guarded& mapping : guarded) {
        if (mapping.cut && begin >= mapping.begin && begin < mapping.end)
            return mapping.file;
    }
    return {};
}

} // namespace quantoscope
