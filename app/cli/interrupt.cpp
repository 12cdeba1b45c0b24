#include "app/cli/interrupt.h"

#include <csignal>

namespace quantoscope::cli {
namespace {

// Set once before the handler is installed; the handler only stores to the token's lock-free flag.
const CancellationToken* g_token = nullptr;

extern "C" void onInterrupt(int)
{
    g_token->cancel();
}

} // namespace

void cancelOnInterrupt(const CancellationToken& token)
{
    static CancellationToken kept;
    kept = token;
    g_token = &kept;
    struct sigaction action = {};
    action.sa_handler = onInterrupt;
    action.sa_flags = static_cast<int>(SA_RESETHAND | SA_RESTART); // a second Ctrl-C does what it always does
    sigemptyset(&action.sa_mask);
    sigaction(SIGINT, &action, nullptr);
    sigaction(SIGTERM, &action, nullptr);
}

} // namespace quantoscope::cli
