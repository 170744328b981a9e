#pragma once

#include <map>
#include <utility>

struct lxw_format;
struct lxw_workbook;

namespace lotse::documents {

/// What a cell is for. The Number looks are aligned right.
enum class XlsxLook {
    Title,
    Notice,
    Quiet,
    Heading,
    Text,
    Number,
    Figure,
    Comparison,
    Head,
    NumberHead,
    Total,
    NumberTotal
};

enum class XlsxContent { Text, WholeNumber, Decimal };

/// The formats of one workbook, which owns them; each is made when it is first asked for.
class XlsxFormats
{
public:
    explicit XlsxFormats(lxw_workbook *workbook) : m_workbook(workbook) {}

    [[nodiscard]] lxw_format *format(XlsxLook look, XlsxContent content);

private:
    lxw_workbook *m_workbook;
    std::map<std::pair<XlsxLook, XlsxContent>, lxw_format *> m_formats;
};

} // namespace lotse::documents
