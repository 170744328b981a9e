#include "documents/pdf_text.h"

#include "documents/report_text.h"

#include <QtMath>

namespace lotse::documents {

namespace {

constexpr char families[] = "Inter, Noto Sans, DejaVu Sans, sans-serif";
constexpr float lineSpacing = 1.25F;

double points(int pangoUnits) { return double(pangoUnits) / PANGO_SCALE; }

/// To pango "left" is where the script begins.
PangoAlignment alignment(PdfAlign align, const QString &text)
{
    const bool atEnd = align != PdfAlign::Start && (align == PdfAlign::Right) != text.isRightToLeft();
    return atEnd ? PANGO_ALIGN_RIGHT : PANGO_ALIGN_LEFT;
}

std::shared_ptr<PangoLayout> newLayout(PangoContext *context, const QString &text, const PdfTextStyle &style)
{
    std::shared_ptr<PangoLayout> layout(pango_layout_new(context), g_object_unref);
    PangoFontDescription *font = pango_font_description_new();
    pango_font_description_set_family_static(font, families);
    pango_font_description_set_absolute_size(font, style.size * PANGO_SCALE);
    pango_font_description_set_weight(font, style.strong ? PANGO_WEIGHT_SEMIBOLD : PANGO_WEIGHT_NORMAL);
    pango_layout_set_font_description(layout.get(), font);
    pango_font_description_free(font);

    PangoAttrList *attributes = pango_attr_list_new();
    pango_attr_list_insert(attributes, pango_attr_font_features_new("tnum=1"));
    // A hyphen at the end of a line would belong to the number or name that is broken there.
    pango_attr_list_insert(attributes, pango_attr_insert_hyphens_new(FALSE));
    if (style.size > 12) // large type stands closer
        pango_attr_list_insert(attributes,
                               pango_attr_letter_spacing_new(int(-0.018 * style.size * PANGO_SCALE)));
    pango_layout_set_attributes(layout.get(), attributes);
    pango_attr_list_unref(attributes);

    const QByteArray utf8 = printable(text).toUtf8();
    pango_layout_set_text(layout.get(), utf8.constData(), int(utf8.size()));
    return layout;
}

} // namespace

PdfText::PdfText(PangoContext *context, const QString &text, const PdfTextStyle &style, double width)
    : m_layout(newLayout(context, text, style)),
      m_color(style.color),
      m_empty(text.isEmpty())
{
    pango_layout_set_width(m_layout.get(), qCeil(width * PANGO_SCALE));
    pango_layout_set_wrap(m_layout.get(), PANGO_WRAP_WORD_CHAR);
    pango_layout_set_alignment(m_layout.get(), alignment(style.align, text));
    pango_layout_set_line_spacing(m_layout.get(), lineSpacing);

    const std::unique_ptr<PangoLayoutIter, decltype(&pango_layout_iter_free)> lines(
        pango_layout_get_iter(m_layout.get()), pango_layout_iter_free);
    do {
        PangoRectangle extents;
        int top = 0;
        int bottom = 0;
        pango_layout_iter_get_line_extents(lines.get(), nullptr, &extents);
        pango_layout_iter_get_line_yrange(lines.get(), &top, &bottom);
        m_lines.append({pango_layout_iter_get_line_readonly(lines.get()), points(extents.x), points(top),
                        points(bottom), points(pango_layout_iter_get_baseline(lines.get()))});
    } while (pango_layout_iter_next_line(lines.get()));
}

double PdfText::naturalWidth(PangoContext *context, const QString &text, const PdfTextStyle &style)
{
    int width = 0;
    pango_layout_get_size(newLayout(context, text, style).get(), &width, nullptr);
    return points(width);
}

double PdfText::heightOf(qsizetype first, qsizetype end) const
{
    return first < end ? m_lines.at(end - 1).bottom - m_lines.at(first).top : 0;
}

qsizetype PdfText::endWithin(qsizetype first, double height) const
{
    qsizetype end = first;
    while (end < lineCount() && heightOf(first, end + 1) <= height)
        ++end;
    return end;
}

void PdfText::drawLine(cairo_t *cairo, qsizetype first, qsizetype number, double x, double y) const
{
    const Line &line = m_lines.at(number);
    cairo_set_source_rgb(cairo, m_color.red, m_color.green, m_color.blue);
    cairo_move_to(cairo, x + line.x, y + line.baseline - m_lines.at(first).top);
    pango_cairo_show_layout_line(cairo, line.line);
}

} // namespace lotse::documents
