#pragma once

#include "documents/pdf_canvas.h"

#include <QString>

namespace lotse::documents {

/// Turns drawn pages into an accessible document with qpdf: puts in the structure, marks everything else on
/// the pages as artifact, sets language and title, and takes out what tells of the program, the machine and
/// the time of writing.
[[nodiscard]] base::Result<QByteArray> finishPdf(const QByteArray &drawn, const PdfStructure &structure,
                                                 const QList<PdfCanvas::Piece> &pieces, const QString &title,
                                                 base::Language language);

} // namespace lotse::documents
