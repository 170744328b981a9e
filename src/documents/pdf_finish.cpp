#include "documents/pdf_finish.h"

#include "documents/pdf_artifacts.h"
#include "documents/pdf_structure_tree.h"
#include "documents/report_text.h"

#include <QXmlStreamWriter>

#include <qpdf/Buffer.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>
#include <qpdf/QPDFWriter.hh>

#include <algorithm>
#include <stdexcept>

namespace lotse::documents {

namespace {

using Object = QPDFObjectHandle;

void markAllArtifacts(QPDF &pdf, const QList<PdfCanvas::Piece> &pieces)
{
    int page = 0;
    for (const Object &pageObject : pdf.getAllPages()) {
        const auto expected = std::count_if(
            pieces.cbegin(), pieces.cend(),
            [page](const PdfCanvas::Piece &piece) { return piece.page == page; });
        if (markArtifacts(pdf, pageObject) != expected)
            throw std::runtime_error("pieces are missing");
        ++page;
    }
}

/// What the document says of itself, as XMP: its title, its language, and that it follows PDF/UA-1.
std::string xmpPacket(const QString &title, base::Language language)
{
    const QString rdf = QStringLiteral("http://www.w3.org/1999/02/22-rdf-syntax-ns#");
    const QString dc = QStringLiteral("http://purl.org/dc/elements/1.1/");
    const QString pdfua = QStringLiteral("http://www.aiim.org/pdfua/ns/id/");

    QByteArray packet("<?xpacket begin=\"\xef\xbb\xbf\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n");
    QByteArray xml;
    QXmlStreamWriter writer(&xml);
    writer.setAutoFormatting(true);
    writer.writeNamespace(QStringLiteral("adobe:ns:meta/"), QStringLiteral("x"));
    writer.writeStartElement(QStringLiteral("adobe:ns:meta/"), QStringLiteral("xmpmeta"));
    writer.writeNamespace(rdf, QStringLiteral("rdf"));
    writer.writeStartElement(rdf, QStringLiteral("RDF"));
    writer.writeNamespace(dc, QStringLiteral("dc"));
    writer.writeNamespace(pdfua, QStringLiteral("pdfuaid"));
    writer.writeStartElement(rdf, QStringLiteral("Description"));
    writer.writeAttribute(rdf, QStringLiteral("about"), QString());
    writer.writeTextElement(pdfua, QStringLiteral("part"), QStringLiteral("1"));
    writer.writeStartElement(dc, QStringLiteral("title"));
    writer.writeStartElement(rdf, QStringLiteral("Alt"));
    writer.writeStartElement(rdf, QStringLiteral("li"));
    writer.writeAttribute(QStringLiteral("xml:lang"), QStringLiteral("x-default"));
    writer.writeCharacters(printable(title));
    writer.writeEndElement();
    writer.writeEndElement();
    writer.writeEndElement();
    writer.writeStartElement(dc, QStringLiteral("language"));
    writer.writeStartElement(rdf, QStringLiteral("Bag"));
    writer.writeTextElement(rdf, QStringLiteral("li"), languageTag(language));
    writer.writeEndDocument();
    packet += xml.trimmed() + "\n<?xpacket end=\"r\"?>\n";
    return packet.toStdString();
}

void describe(QPDF &pdf, const QString &title, base::Language language)
{
    Object metadata = pdf.newStream(xmpPacket(title, language));
    metadata.getDict().replaceKey("/Type", Object::newName("/Metadata"));
    metadata.getDict().replaceKey("/Subtype", Object::newName("/XML"));

    Object preferences = Object::newDictionary();
    preferences.replaceKey("/DisplayDocTitle", Object::newBool(true));
    Object marks = Object::newDictionary();
    marks.replaceKey("/Marked", Object::newBool(true));

    Object catalog = pdf.getRoot();
    catalog.replaceKey("/Metadata", metadata);
    catalog.replaceKey("/ViewerPreferences", preferences);
    catalog.replaceKey("/MarkInfo", marks);
    catalog.replaceKey("/Lang", Object::newUnicodeString(languageTag(language).toStdString()));

    Object information = Object::newDictionary();
    information.replaceKey("/Title", Object::newUnicodeString(printable(title).toStdString()));
    pdf.getTrailer().replaceKey("/Info", pdf.makeIndirectObject(information));
}

/// PDF/UA asks for it where a TrueType font is embedded; cairo leaves it out, as it says nothing new.
void mapGlyphs(QPDF &pdf)
{
    for (Object object : pdf.getAllObjects()) {
        if (object.isDictionaryOfType("/Font", "/CIDFontType2"))
            object.replaceKey("/CIDToGIDMap", Object::newName("/Identity"));
    }
}

QByteArray written(QPDF &pdf)
{
    QPDFWriter writer(pdf);
    writer.setOutputMemory();
    writer.setMinimumPDFVersion("1.7");
    writer.setObjectStreamMode(qpdf_o_generate);
    writer.setDeterministicID(true);
    writer.write();
    const auto buffer = writer.getBufferSharedPointer();
    return QByteArray(reinterpret_cast<const char *>(buffer->getBuffer()), qsizetype(buffer->getSize()));
}

} // namespace

base::Result<QByteArray> finishPdf(const QByteArray &drawn, const PdfStructure &structure,
                                   const QList<PdfCanvas::Piece> &pieces, const QString &title,
                                   base::Language language)
{
    try {
        QPDF pdf;
        pdf.setSuppressWarnings(true);
        pdf.processMemoryFile("report", drawn.constData(), size_t(drawn.size()));
        markAllArtifacts(pdf, pieces);
        writeStructureTree(pdf, structure, pieces);
        mapGlyphs(pdf);
        describe(pdf, title, language);
        return written(pdf);
    } catch (const std::exception &) { // qpdf throws; the message could hold text of the report
        return base::failure(base::ErrorCode::Internal, QStringLiteral("finishPdf"));
    }
}

} // namespace lotse::documents
