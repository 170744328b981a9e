#pragma once

#include <QByteArray>
#include <QList>

namespace lotse::documents {

/// What a report says, apart from how it looks on pages: the tree that a screen reader walks.
/// Element 0 is the document. Built while the pages are drawn; PdfFinish writes it into the file.
class PdfStructure
{
public:
    enum class Role { Document, H1, H2, H3, P, Table, Caption, TR, TH, TD };
    enum class Scope { None, Row, Column };

    static constexpr int document = 0;
    static constexpr int artifact = -1; ///< stands for "no element": lines, page numbers, repeated heads

    struct Element {
        Role role = Role::Document;
        Scope scope = Scope::None; ///< of a TH: what it is the head of
        int parent = artifact;
        QList<int> children;
    };

    PdfStructure() : m_elements{Element()} {}

    /// Appends an element below its parent and returns its number.
    int add(Role role, int parent = document, Scope scope = Scope::None);

    [[nodiscard]] const QList<Element> &elements() const { return m_elements; }

    /// The name of the role in a PDF: "H1", "TD", …
    [[nodiscard]] static const char *name(Role role);

private:
    QList<Element> m_elements;
};

} // namespace lotse::documents
