#include "support/exchange_desk.h"

#include "services/exchange/open_record_source.h"

#include <QBuffer>

namespace lotse::tests {

using services::ExchangeKind;
using services::FileFormat;

QString ExchangeDesk::import(services::ExchangeKind kind, const QByteArray &text,
                             const services::ImportOptions &options, services::FileFormat format)
{
    problems.clear();
    auto buffer = std::make_unique<QBuffer>();
    buffer->setData(text);
    buffer->open(QIODevice::ReadOnly);
    const auto source = services::openRecordSource(std::move(buffer), format);
    if (!source)
        return u'!' + base::errorCodeWord(source.error().code);
    services::ImportWatch watch;
    watch.problem = [this](const services::ImportProblem &problem) {
        problems.append(QStringLiteral("%1%2 %3 %4 %5")
                            .arg(problem.isRefused ? QString() : QStringLiteral("~"))
                            .arg(problem.line)
                            .arg(problem.issue.field, base::issueCodeWord(problem.issue.code),
                                 problem.issue.params.join(u'|'))
                            .trimmed());
    };
    watch.progress = [this](double progress) {
        atProgress(progress);
        return !stopAtOnce;
    };
    const auto summary = services::ImportRecords(m_context).run(kind, **source, options, watch);
    if (!summary)
        return u'!' + base::errorCodeWord(summary.error().code);
    if (summary->stopped)
        return QStringLiteral("stopped");
    return QStringLiteral("%1/%2/%3/%4")
        .arg(summary->added)
        .arg(summary->updated)
        .arg(summary->unchanged)
        .arg(summary->skipped);
}

QByteArray ExchangeDesk::exported(services::ExchangeKind kind, services::FileFormat format,
                                  const services::ExportRange &range)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    const auto sink = services::makeExportSink(format, buffer);
    const auto rows = services::ExportRecords(m_context).run(kind, range, *sink);
    return rows ? buffer.data() : '!' + base::errorCodeWord(rows.error().code).toLatin1();
}

void ExchangeDesk::fill()
{
    const auto take = [&](ExchangeKind kind, const QByteArray &lines) {
        if (!import(kind, lines, {}, FileFormat::Jsonl).endsWith(u"/0/0/0"))
            qFatal("a record of the test was refused: %s", qPrintable(problems.join(u'\n')));
    };
    take(
        ExchangeKind::Partners,
        R"({"name":"Nord; \"Küste\"","kind":"federal_body","languages":["de","tr"],"offers":["a, b"],"capacity_free":3})"
        "\n"
        R"({"name":"=1+1","external_id":"x-2"})");
    take(ExchangeKind::People,
         R"({"external_id":"p1","role":"caller","given_name":"-Ada","safe_contact":"line\nbreak"})"
         "\n"
         R"({"external_id":"p2","role":"person_of_concern","birth_year":2009})");
    take(ExchangeKind::CaseFiles,
         R"({"external_id":"f1","opened_on":"2026-01-02","counsellor":"anna","callers":["p1"],)"
         R"("persons":["p2"],"field_of_work":"radicalisation"})");
    // In the order of time, as an export has them, so that an import gives the same numbers again.
    take(
        ExchangeKind::Contacts,
        R"({"external_id":"c1","started_at":"2026-10-01T10:00:00Z","channel":"phone","counsellor":"anna","replies_to":"c2"})"
        "\n"
        R"({"external_id":"c2","started_at":"2026-10-20T10:00:00Z","channel":"email","counsellor":"berta",)"
        R"("follow_up_on":"2026-11-30","replies_to":"c1"})"
        "\n"
        R"({"started_at":"2026-11-20T10:00:00.250+01:00","channel":"email","counsellor":"anna","callers":["p1"],)"
        R"("persons":["p2"],"relations":["p1>p2=mother"],"case_files":["f1"],"topics":["custody","departure_planned"],)"
        R"("minor":true,"entered_later":true,"minutes":0,"note":"öffnet \"den\" Brief\t"})");
    take(ExchangeKind::Referrals,
         R"({"external_id":"v1","case_file":"f1","partner":"Nord; \"Küste\"","mode":"named",)"
         R"("proposed_on":"2026-02-01","consent_on":"2026-02-01","consent_kind":"oral",)"
         R"("sent_on":"2026-02-02"})");
    take(ExchangeKind::Tasks,
         R"({"external_id":"t1","kind":"call_back","case_file":"f1","assignee":"anna",)"
         R"("due_from":"2026-12-01T08:00:00Z","attempts":2})");
    take(ExchangeKind::Notes,
         R"({"external_id":"n1","case_file":"f1","at":"2026-02-02T08:00:00Z","text":"=x","author":"anna"})");
}

} // namespace lotse::tests
