#include "unit/documents_sample.h"

#include <QBuffer>
#include <QJsonArray>

#include <gtest/gtest.h>

namespace lotse::tests {

using namespace documents;

QStringList row(QStringView cells)
{
    QStringList row;
    for (const QStringView cell : cells.split(u'|'))
        row.append(cell.toString());
    return row;
}

Report sampleReport()
{
    Report report;
    report.title = QStringLiteral("Monatsbericht Oktober 2026");
    report.subtitle = QStringLiteral("Beratungstelefon Beispielstadt · 1. bis 31. Oktober 2026");
    report.notice = QStringLiteral("Testbetrieb – keine echten Daten");
    report.language = base::Language::German;
    report.blocks = {
        Figures{{
            {QStringLiteral("Gespräche"), QStringLiteral("12480"), QStringLiteral("September: 11.902")},
            {QStringLiteral("davon Erstkontakte"), QStringLiteral("431"), QStringLiteral("September: 398")},
            {QStringLiteral("Neue Fallakten"), QStringLiteral("57"), QString()},
            {QStringLiteral("Mittlere Dauer in Minuten"), QStringLiteral("23.5"), QStringLiteral("Ziel: 25")},
        }},
        Heading{2, QStringLiteral("Wer angerufen hat")},
        Paragraph{QStringLiteral("Gezählt ist jedes abgeschlossene Gespräch, das im Monat begonnen hat. "
                                 "Entwürfe und zurückgenommene Gespräche zählen nicht.\n"
                                 "Ein Anrufer kann mehrmals gezählt sein.")},
        Table{QStringLiteral("Gespräche nach Beziehung zur Person"),
              row(u"Beziehung|Gespräche|Anteil|Vormonat"),
              {false, true, true, true},
              {row(u"Eltern|5210|42 %|-12"), row(u"Schule & Ausbildung|10733|27 %|25.5"),
               row(u"=1+1|3|<1 %|–"), row(u"<script>\"x\"</script>|0|0 %"), row(u"عائلة|2|0 %|1"),
               row(u"Freunde 🌊|9|1 %|9")},
              row(u"Summe|15957|100 %|23.5")},
        Heading{3, QStringLiteral("Anmerkungen")},
        Table{{}, row(u"Nr.|Text"), {true, false}, {row(u"1|Zeile eins\nZeile zwei")}, {}},
    };
    report.data = {{QStringLiteral("month"), QStringLiteral("2026-10")},
                   {QStringLiteral("contacts"), 12480},
                   {QStringLiteral("states"), QJsonArray{QStringLiteral("DE-BY"), QStringLiteral("ä")}}};
    return report;
}

Report longReport(int rows)
{
    Report report;
    report.title = QStringLiteral("A long list");
    report.language = base::Language::English;
    Table table{QStringLiteral("Everything"), row(u"Number of the row|Minutes"), {false, true}, {}, {}};
    for (int number = 1; number <= rows; ++number)
        table.rows.append({QStringLiteral("row-%1").arg(number), QString::number(number % 60)});
    report.blocks = {table};
    return report;
}

QByteArray written(const Report &report, ReportFormat format)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    EXPECT_TRUE(writeReport(report, format, buffer));
    return buffer.data();
}

} // namespace lotse::tests
