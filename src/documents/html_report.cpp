#include "documents/html_report.h"

#include "documents/html_style.h"
#include "documents/report_text.h"
#include "words/document_text.h"

namespace lotse::documents {

namespace {

QString escaped(const QString &text) { return printable(text).toHtmlEscaped(); }

QString element(const QString &tag, const QString &text)
{
    return QStringLiteral("<%1>%2</%1>\n").arg(tag, escaped(text));
}

/// Turns blocks into the text of a page; knows how many tables went before, and the heading right before.
class HtmlBlocks
{
public:
    explicit HtmlBlocks(base::Language language) : m_language(language) {}

    QString operator()(const Heading &heading)
    {
        m_heading = heading.text;
        return element(u'h' + QString::number(qBound(1, heading.level, 3)), heading.text);
    }

    QString operator()(const Paragraph &paragraph)
    {
        m_heading.clear();
        return element(QStringLiteral("p"), paragraph.text);
    }

    QString operator()(const Figures &block)
    {
        m_heading.clear();
        QString html = QStringLiteral("<dl class=\"figures\">\n");
        for (const Figure &figure : block.figures) {
            html += QStringLiteral("<div><dt>%1</dt><dd class=\"value\">%2</dd>")
                        .arg(escaped(figure.label), escaped(shownNumber(figure.value, m_language)));
            if (!figure.comparison.isEmpty())
                html += QStringLiteral("<dd class=\"comparison\">%1</dd>").arg(escaped(figure.comparison));
            html += QStringLiteral("</div>\n");
        }
        return html + QStringLiteral("</dl>\n");
    }

    QString operator()(const Table &table)
    {
        // A wide table scrolls by itself, so it has to be reachable by keyboard and to have a name.
        const QString name = table.caption.isEmpty() ? words::tableNumber(m_tables + 1) : table.caption;
        ++m_tables;
        QString html = QStringLiteral("<div class=\"table\" role=\"region\" tabindex=\"0\" "
                                      "aria-label=\"%1\">\n<table>\n")
                           .arg(escaped(name));
        // What the heading above says already is left to the label of the region.
        if (!table.caption.isEmpty() && table.caption != m_heading)
            html += element(QStringLiteral("caption"), table.caption);
        m_heading.clear();
        html += rows(table, QStringLiteral("thead"), QStringLiteral("col"), {table.header});
        html += rows(table, QStringLiteral("tbody"), QStringLiteral("row"), table.rows);
        if (!table.totals.isEmpty())
            html += rows(table, QStringLiteral("tfoot"), QStringLiteral("row"), {table.totals});
        return html + QStringLiteral("</table>\n</div>\n");
    }

private:
    /// One part of the table. With scope "col" every cell is a head, with "row" the one that names its row.
    QString rows(const Table &table, const QString &tag, const QString &scope,
                 const QList<QStringList> &rows) const
    {
        const qsizetype columns = table.columnCount();
        QString html = QStringLiteral("<%1>\n").arg(tag);
        for (const QStringList &row : rows) {
            html += QStringLiteral("<tr>");
            for (qsizetype column = 0; column < columns; ++column) {
                const bool number = table.isNumeric(column);
                const bool head = scope == QLatin1String("col") || (column == 0 && !number);
                const QString cell = number ? shownNumber(row.value(column), m_language) : row.value(column);
                html += (head ? QStringLiteral("<th scope=\"%1\"").arg(scope) : QStringLiteral("<td"))
                    + (number ? QStringLiteral(" class=\"number\">") : QStringLiteral(">")) + escaped(cell)
                    + (head ? QStringLiteral("</th>") : QStringLiteral("</td>"));
            }
            html += QStringLiteral("</tr>\n");
        }
        return html + QStringLiteral("</%1>\n").arg(tag);
    }

    base::Language m_language;
    int m_tables = 0;
    QString m_heading;
};

} // namespace

QByteArray htmlReport(const Report &report)
{
    QString page = QStringLiteral("<!DOCTYPE html>\n"
                                  "<html lang=\"%1\">\n"
                                  "<head>\n"
                                  "<meta charset=\"utf-8\">\n"
                                  "<meta http-equiv=\"Content-Security-Policy\" "
                                  "content=\"default-src 'none'; style-src 'unsafe-inline'\">\n"
                                  "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
                                  "<title>%2</title>\n"
                                  "<style>%3</style>\n"
                                  "</head>\n"
                                  "<body>\n"
                                  "<main>\n")
                       .arg(languageTag(report.language), escaped(report.title), htmlStyle());
    if (!report.notice.isEmpty())
        page += QStringLiteral("<p class=\"notice\" role=\"note\">%1</p>\n").arg(escaped(report.notice));
    page += element(QStringLiteral("h1"), report.title);
    if (!report.subtitle.isEmpty())
        page += QStringLiteral("<p class=\"subtitle\">%1</p>\n").arg(escaped(report.subtitle));
    HtmlBlocks blocks(report.language);
    for (const Block &block : report.blocks)
        page += std::visit(blocks, block);
    page += QStringLiteral("</main>\n</body>\n</html>\n");
    return page.toUtf8();
}

} // namespace lotse::documents
