#include "documents/pdf_structure.h"

#include <iterator>

namespace lotse::documents {

namespace {

// in the order of Role
constexpr const char *names[] = {"Document", "H1", "H2", "H3", "P", "Table", "Caption", "TR", "TH", "TD"};
static_assert(std::size(names) == int(PdfStructure::Role::TD) + 1);

} // namespace

int PdfStructure::add(Role role, int parent, Scope scope)
{
    const int number = int(m_elements.size());
    m_elements.append({role, scope, parent, {}});
    m_elements[parent].children.append(number);
    return number;
}

const char *PdfStructure::name(Role role) { return names[int(role)]; }

} // namespace lotse::documents
