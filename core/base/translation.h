// Marks text of the engine that people read. The engine never translates: lupdate collects these strings, the
// window looks them up in the context "core", and the command line prints them as they are.
#pragma once

#define QUANTOSCOPE_TR(text) text
