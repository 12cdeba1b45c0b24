// The window's views under the names that lessons give them.
#pragma once

#include <string>

namespace quantoscope {

/// The tab of a view; -1 if there is none of that name.
int viewIndex(const std::string& name);
/// The inverse; empty if there is none.
std::string viewName(int index);

} // namespace quantoscope
