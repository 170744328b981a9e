#pragma once

class QPDF;
class QPDFObjectHandle;

namespace lotse::documents {

/// Marks everything on the page that belongs to no element of the structure as an artifact, so that a screen
/// reader passes over it. Returns the number of marked pieces; they are numbered from 0 in the order of the
/// page, or it throws std::runtime_error, as it does for a page that cannot be read.
int markArtifacts(QPDF &pdf, QPDFObjectHandle page);

} // namespace lotse::documents
