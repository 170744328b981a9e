#include "documents/pdf_canvas.h"

#include "documents/report_text.h"

#include <cairo-pdf.h>

namespace lotse::documents {

namespace {

cairo_status_t append(void *bytes, const unsigned char *data, unsigned int length)
{
    static_cast<QByteArray *>(bytes)->append(reinterpret_cast<const char *>(data), length);
    return CAIRO_STATUS_SUCCESS;
}

/// Text is measured without regard to any screen, so that the same report breaks into the same lines.
void forgetScreen(PangoContext *context)
{
    cairo_font_options_t *options = cairo_font_options_create();
    cairo_font_options_set_hint_style(options, CAIRO_HINT_STYLE_NONE);
    cairo_font_options_set_hint_metrics(options, CAIRO_HINT_METRICS_OFF);
    cairo_font_options_set_antialias(options, CAIRO_ANTIALIAS_GRAY);
    pango_cairo_context_set_font_options(context, options);
    cairo_font_options_destroy(options);
    pango_cairo_context_set_resolution(context, 72);
    pango_context_set_round_glyph_positions(context, FALSE);
}

} // namespace

PdfCanvas::PdfCanvas(Purpose purpose, base::Language language, const PdfStructure &structure)
    : m_structure(structure),
      m_fonts(pango_cairo_font_map_new(), g_object_unref),
      m_context(pango_font_map_create_context(m_fonts.get()), g_object_unref),
      m_bytes(std::make_unique<QByteArray>())
{
    forgetScreen(m_context.get());
    pango_context_set_language(m_context.get(),
                               pango_language_from_string(languageTag(language).toLatin1().constData()));
    if (purpose == Purpose::Count)
        return;
    cairo_surface_t *surface = cairo_pdf_surface_create_for_stream(append, m_bytes.get(), width, height);
    m_cairo.reset(cairo_create(surface), cairo_destroy);
    cairo_surface_destroy(surface); // the context holds it
}

void PdfCanvas::beginPage()
{
    if (m_pages++ > 0 && m_cairo)
        cairo_show_page(m_cairo.get());
}

void PdfCanvas::drawText(const PdfText &text, qsizetype first, qsizetype end, double x, double y, int element)
{
    if (!m_cairo || text.isEmpty() || first == end)
        return;
    for (qsizetype line = first; line < end; ++line) {
        if (element == PdfStructure::artifact) {
            text.drawLine(m_cairo.get(), first, line, x, y);
            continue;
        }
        const char *tag = PdfStructure::name(m_structure.elements().at(element).role);
        cairo_tag_begin(m_cairo.get(), tag, "");
        text.drawLine(m_cairo.get(), first, line, x, y);
        cairo_tag_end(m_cairo.get(), tag);
        m_pieces.append({element, m_pages - 1});
    }
}

void PdfCanvas::drawLine(double x, double y, double length, double thickness, PdfColor color)
{
    if (!m_cairo)
        return;
    cairo_set_source_rgb(m_cairo.get(), color.red, color.green, color.blue);
    cairo_rectangle(m_cairo.get(), x, y, length, thickness);
    cairo_fill(m_cairo.get());
}

base::Result<QByteArray> PdfCanvas::finish()
{
    cairo_surface_t *surface = cairo_get_target(m_cairo.get());
    cairo_surface_finish(surface);
    if (cairo_surface_status(surface) != CAIRO_STATUS_SUCCESS
        || cairo_status(m_cairo.get()) != CAIRO_STATUS_SUCCESS)
        return base::failure(base::ErrorCode::Internal, QStringLiteral("PdfCanvas::finish"));
    return *m_bytes;
}

} // namespace lotse::documents
