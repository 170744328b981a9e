#pragma once

#include "documents/pdf_canvas.h"

class QPDF;

namespace lotse::documents {

/// Writes the structure into the document in place of the one it has. Piece n of a page is the one marked
/// with the number n there. Throws std::exception where the document is not as expected.
void writeStructureTree(QPDF &pdf, const PdfStructure &structure, const QList<PdfCanvas::Piece> &pieces);

} // namespace lotse::documents
