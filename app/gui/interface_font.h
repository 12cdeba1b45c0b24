// The family of the window's type where the system's own cannot write the language of the window.
#pragma once

class QLocale;

namespace quantoscope {

/// Makes a family that has the language's script the application's, unless its own has it. Letters that come from
/// another family by fallback stand off the line, are cut where the first family was measured, and may have another
/// region's forms. Without such a family the font stays. Needs a QGuiApplication.
void useFontFor(const QLocale& language);

} // namespace quantoscope
