#include "documents/xlsx_format.h"

#include <xlsxwriter.h>

namespace lotse::documents {

namespace {

constexpr lxw_color_t ink = 0x1d2526;
constexpr lxw_color_t quiet = 0x566164;
constexpr lxw_color_t petrol = 0x0c5a5f;

struct Style {
    double size = 11;
    lxw_color_t color = ink;
    bool bold = false;
    bool right = false;
    uint8_t indent = 0;
    uint8_t topLine = LXW_BORDER_NONE;
    uint8_t bottomLine = LXW_BORDER_NONE;
};

// clang-format off
Style styleOf(XlsxLook look)
{
    switch (look) {
    case XlsxLook::Title: return {.size = 18, .color = petrol, .bold = true};
    case XlsxLook::Notice: return {.color = petrol, .bold = true};
    case XlsxLook::Quiet: return {.color = quiet};
    case XlsxLook::Heading: return {.size = 13, .bold = true};
    case XlsxLook::Text: return {};
    case XlsxLook::Number: return {.right = true};
    case XlsxLook::Figure: return {.bold = true, .right = true};
    case XlsxLook::Comparison: return {.color = quiet, .indent = 1};
    case XlsxLook::Head: return {.bold = true, .bottomLine = LXW_BORDER_THIN};
    case XlsxLook::NumberHead: return {.bold = true, .right = true, .bottomLine = LXW_BORDER_THIN};
    case XlsxLook::Total: return {.bold = true, .topLine = LXW_BORDER_THIN};
    case XlsxLook::NumberTotal: return {.bold = true, .right = true, .topLine = LXW_BORDER_THIN};
    }
    return {};
}
// clang-format on

const char *numberFormatOf(XlsxContent content)
{
    switch (content) {
    case XlsxContent::Text:
        return "@"; // so that a text stays a text when somebody edits it
    case XlsxContent::WholeNumber:
        return "[>=10000]#,##0;[<=-10000]-#,##0;General"; // a year stays a year
    case XlsxContent::Decimal:
        break;
    }
    return "General";
}

} // namespace

lxw_format *XlsxFormats::format(XlsxLook look, XlsxContent content)
{
    lxw_format *&format = m_formats[{look, content}];
    if (format)
        return format;
    const Style style = styleOf(look);
    format = workbook_add_format(m_workbook);
    format_set_num_format(format, numberFormatOf(content));
    format_set_align(format, LXW_ALIGN_VERTICAL_TOP);
    format_set_align(format, style.right ? LXW_ALIGN_RIGHT : LXW_ALIGN_LEFT);
    format_set_font_size(format, style.size);
    format_set_font_color(format, style.color);
    format_set_top(format, style.topLine);
    format_set_bottom(format, style.bottomLine);
    if (style.bold)
        format_set_bold(format);
    if (style.indent > 0)
        format_set_indent(format, style.indent);
    // A title may run over the cells beside it; everything else stays in its column.
    if (look != XlsxLook::Title && look != XlsxLook::Heading && look != XlsxLook::Notice)
        format_set_text_wrap(format);
    return format;
}

} // namespace lotse::documents
