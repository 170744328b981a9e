#include "documents/pdf_structure_tree.h"

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>

#include <vector>

namespace lotse::documents {

namespace {

using Object = QPDFObjectHandle;

Object name(const char *text) { return Object::newName(std::string("/") + text); }

Object attributesOf(PdfStructure::Scope scope)
{
    Object attributes = Object::newDictionary();
    attributes.replaceKey("/O", name("Table"));
    attributes.replaceKey("/Scope", name(scope == PdfStructure::Scope::Row ? "Row" : "Column"));
    return attributes;
}

/// An indirect object for each element, tied to its parent, its children still to come.
std::vector<Object> elementObjects(QPDF &pdf, const PdfStructure &structure, const Object &root)
{
    std::vector<Object> objects;
    for (const PdfStructure::Element &element : structure.elements()) {
        Object object = pdf.makeIndirectObject(Object::newDictionary());
        object.replaceKey("/Type", name("StructElem"));
        object.replaceKey("/S", name(PdfStructure::name(element.role)));
        object.replaceKey("/P", objects.empty() ? root : objects.at(size_t(element.parent)));
        object.replaceKey("/K", Object::newArray());
        if (element.scope != PdfStructure::Scope::None)
            object.replaceKey("/A", attributesOf(element.scope));
        objects.push_back(object);
    }
    for (qsizetype i = 0; i < structure.elements().size(); ++i) {
        for (const int child : structure.elements().at(i).children)
            objects.at(size_t(i)).getKey("/K").appendItem(objects.at(size_t(child)));
    }
    return objects;
}

} // namespace

void writeStructureTree(QPDF &pdf, const PdfStructure &structure, const QList<PdfCanvas::Piece> &pieces)
{
    Object root = pdf.makeIndirectObject(Object::newDictionary());
    std::vector<Object> elements = elementObjects(pdf, structure, root);
    std::vector<Object> pages = pdf.getAllPages();

    // Per page the element of each piece, by which a reader finds the way from the page back to the tree.
    std::vector<Object> piecesOfPages(pages.size(), Object::newNull());
    for (Object &ofPage : piecesOfPages)
        ofPage = pdf.makeIndirectObject(Object::newArray());
    for (const PdfCanvas::Piece &piece : pieces) {
        Object &ofPage = piecesOfPages.at(size_t(piece.page));
        Object &element = elements.at(size_t(piece.element));
        Object reference = Object::newDictionary();
        reference.replaceKey("/Type", name("MCR"));
        reference.replaceKey("/Pg", pages.at(size_t(piece.page)));
        reference.replaceKey("/MCID", Object::newInteger(ofPage.getArrayNItems()));
        element.getKey("/K").appendItem(reference);
        ofPage.appendItem(element);
    }

    Object numbers = Object::newArray();
    for (size_t page = 0; page < pages.size(); ++page) {
        pages.at(page).replaceKey("/StructParents", Object::newInteger(qint64(page)));
        numbers.appendItem(Object::newInteger(qint64(page)));
        numbers.appendItem(piecesOfPages.at(page));
    }
    Object parentTree = pdf.makeIndirectObject(Object::newDictionary());
    parentTree.replaceKey("/Nums", numbers);
    root.replaceKey("/Type", name("StructTreeRoot"));
    root.replaceKey("/K", elements.front());
    root.replaceKey("/ParentTree", parentTree);
    root.replaceKey("/ParentTreeNextKey", Object::newInteger(qint64(pages.size())));
    pdf.getRoot().replaceKey("/StructTreeRoot", root);
}

} // namespace lotse::documents
