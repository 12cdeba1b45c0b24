// A full disk without a disk of one's own.
#pragma once

#include <sys/resource.h>

#include <csignal>

namespace quantoscope::testing {

/// No file of this process grows past `bytes` while it lives: what a full disk looks like to who writes.
class SmallFiles
{
public:
    explicit SmallFiles(rlim_t bytes)
    {
        std::signal(SIGXFSZ, SIG_IGN);
        ::getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit limit { bytes, m_before.rlim_max };
        ::setrlimit(RLIMIT_FSIZE, &limit);
    }
    ~SmallFiles() { ::setrlimit(RLIMIT_FSIZE, &m_before); }
    SmallFiles(const SmallFiles&) = delete;
    SmallFiles& operator=(const SmallFiles&) = delete;

private:
    rlimit m_before {};
};

} // namespace quantoscope::testing
