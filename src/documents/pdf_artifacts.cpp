#include "documents/pdf_artifacts.h"

#include <qpdf/Pl_String.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>

#include <set>
#include <stdexcept>
#include <string>

namespace lotse::documents {

namespace {

bool paints(const std::string &operation)
{
    static const std::set<std::string> painting = {"S",  "s",  "f",  "F",  "f*", "B", "B*", "b",
                                                   "b*", "sh", "Do", "Tj", "TJ", "'", "\"", "EI"};
    return painting.count(operation) > 0;
}

/// Reads the operations of a page and writes them again: those of a marked piece as they are, what paints
/// between two pieces in the brackets of an artifact.
class ArtifactFilter final : public QPDFObjectHandle::TokenFilter
{
public:
    void handleToken(const QPDFTokenizer::Token &token) override
    {
        m_operation += token.getRawValue();
        if (token.getType() == QPDFTokenizer::tt_name && token.getValue() == "/MCID")
            m_numbered = true;
        else if (token.getType() == QPDFTokenizer::tt_integer)
            m_integer = token.getValue();
        if (token.getType() == QPDFTokenizer::tt_word)
            endOperation(token.getValue());
    }

    void handleEOF() override
    {
        m_between += m_operation;
        endBetween();
    }

    [[nodiscard]] int pieces() const { return m_pieces; }

private:
    void endOperation(const std::string &name)
    {
        const bool begins = name == "BDC" || name == "BMC";
        if (m_depth == 0 && begins && m_numbered) {
            if (m_integer != std::to_string(m_pieces++))
                throw std::runtime_error("a piece out of order");
            endBetween();
            m_depth = 1;
            write(m_operation);
        } else if (m_depth > 0) {
            m_depth += begins ? 1 : name == "EMC" ? -1 : 0;
            write(m_operation);
        } else {
            m_between += m_operation;
            m_paints = m_paints || paints(name);
        }
        m_operation.clear();
        m_numbered = false;
    }

    void endBetween()
    {
        write(m_paints ? "\n/Artifact BMC\n" + m_between + "\nEMC\n" : m_between);
        m_between.clear();
        m_paints = false;
    }

    std::string m_operation; ///< the operands read so far, and the operator
    std::string m_between;   ///< what stands outside of the pieces
    std::string m_integer;   ///< the last number read
    bool m_numbered = false; ///< an operand is /MCID
    bool m_paints = false;
    int m_depth = 0; ///< of marked content within a piece
    int m_pieces = 0;
};

} // namespace

int markArtifacts(QPDF &pdf, QPDFObjectHandle page)
{
    ArtifactFilter filter;
    std::string marked;
    Pl_String output("page", nullptr, marked);
    page.filterPageContents(&filter, &output);
    page.replaceKey("/Contents", pdf.newStream(marked));
    return filter.pieces();
}

} // namespace lotse::documents
