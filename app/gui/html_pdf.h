// Text to be handed out on paper.
#pragma once

#include <QString>

namespace quantoscope {

/// HTML as a PDF of A4 pages, numbered where there are several. The file is there whole or not at all: throws
/// StorageError.
void writeHtmlPdf(const QString& html, const QString& title, const QString& file);

} // namespace quantoscope
