#include "core/results_io/memory_limit.h"

#include <algorithm>
#include <cstdio>
#include <sys/resource.h>
#include <unistd.h>

namespace quantoscope {

void limitMemory(std::uint64_t bytes)
{
    std::FILE* const file = std::fopen("/proc/self/statm", "re");
    if (!file)
        return;
    unsigned long long pages = 0;
    const bool known = std::fscanf(file, "%llu", &pages) == 1;
    std::fclose(file);
    rlimit memory {};
    if (!known || ::getrlimit(RLIMIT_AS, &memory) != 0)
        return;
    memory.rlim_cur
        = std::min<rlim_t>(memory.rlim_max, pages * static_cast<std::uint64_t>(::sysconf(_SC_PAGESIZE)) + bytes);
    ::setrlimit(RLIMIT_AS, &memory);
}

} // namespace quantoscope
