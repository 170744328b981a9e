#include "documents/print_html.h"

#include "documents/report_text.h"

namespace lotse::documents {

namespace {

QString escaped(const QString &text)
{
    return printable(text).toHtmlEscaped().replace(u'\n', QStringLiteral("<br>"));
}

QString element(const QString &tag, const QString &text)
{
    return QStringLiteral("<%1>%2</%1>").arg(tag, escaped(text));
}

class PrintBlocks
{
public:
    explicit PrintBlocks(base::Language language) : m_language(language) {}

    QString operator()(const Heading &heading)
    {
        m_heading = heading.text;
        return element(u'h' + QString::number(qBound(1, heading.level, 3)), heading.text);
    }

    QString operator()(const Paragraph &paragraph) { return element(QStringLiteral("p"), paragraph.text); }

    QString operator()(const Figures &block)
    {
        Table table;
        table.numeric = {false, true, false};
        for (const Figure &figure : block.figures)
            table.rows.append({figure.label, figure.value, figure.comparison});
        return (*this)(table);
    }

    QString operator()(const Table &table)
    {
        QString html;
        if (!table.caption.isEmpty() && table.caption != m_heading)
            html += element(QStringLiteral("h3"), table.caption);
        html += QStringLiteral("<table width=\"100%\" cellspacing=\"0\" cellpadding=\"3\"><thead>");
        if (!table.header.isEmpty())
            html += row(table, table.header, true);
        html += QStringLiteral("</thead>");
        for (const QStringList &cells : table.rows)
            html += row(table, cells, false);
        if (!table.totals.isEmpty())
            html += row(table, table.totals, true);
        return html + QStringLiteral("</table>");
    }

private:
    [[nodiscard]] QString row(const Table &table, const QStringList &cells, bool isStrong) const
    {
        QString html = QStringLiteral("<tr>");
        for (qsizetype column = 0; column < table.columnCount(); ++column) {
            const bool isNumber = table.isNumeric(column);
            const QString text = cells.value(column);
            html += QStringLiteral("<td align=\"%1\" style=\"%2\">%3</td>")
                        .arg(isNumber ? QStringLiteral("right") : QStringLiteral("left"),
                             isStrong ? QStringLiteral("font-weight:600") : QString(),
                             escaped(isNumber ? shownNumber(text, m_language) : text));
        }
        return html + QStringLiteral("</tr>");
    }

    base::Language m_language;
    QString m_heading; ///< the latest one, which a table of the same name does not repeat
};

} // namespace

QString printHtml(const Report &report)
{
    QString html = QStringLiteral("<html><body style=\"font-family:'Lotse Sans','Noto Sans',sans-serif;font-size:10pt\">");
    if (!report.notice.isEmpty())
        html += QStringLiteral("<p style=\"font-weight:600\">%1</p>").arg(escaped(report.notice));
    html += element(QStringLiteral("h1"), report.title);
    if (!report.subtitle.isEmpty())
        html += element(QStringLiteral("p"), report.subtitle);
    PrintBlocks blocks(report.language);
    for (const Block &block : report.blocks)
        html += std::visit(blocks, block);
    return html + QStringLiteral("</body></html>");
}

} // namespace lotse::documents
