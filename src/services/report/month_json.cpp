#include "services/report/month_json.h"

#include "words/report_text.h"

#include <QJsonArray>

namespace lotse::services {

static QJsonObject toJson(const domain::Distribution &distribution)
{
    QJsonObject object;
    for (const domain::CodeCount &entry : distribution)
        object.insert(entry.code, entry.count);
    return object;
}

static QJsonObject totals(const domain::ContactFigures &figures)
{
    const domain::MinuteFigures &minutes = figures.minutes;
    return {
        {QStringLiteral("total"), figures.total},
        {QStringLiteral("counselling"), figures.counselling},
        {QStringLiteral("first"), figures.first},
        {QStringLiteral("repeat"), figures.repeat},
        {QStringLiteral("unfinished"), figures.unfinished},
        {QStringLiteral("entered_later"), figures.enteredLater},
        {QStringLiteral("minutes"),
         QJsonObject{{QStringLiteral("sum"), minutes.sum},
                     {QStringLiteral("median"), minutes.median ? QJsonValue(*minutes.median) : QJsonValue()},
                     {QStringLiteral("missing"), minutes.missing}}},
    };
}

static QJsonObject totals(const domain::CaseFileFigures &figures)
{
    return {
        {QStringLiteral("opened"), figures.opened},
        {QStringLiteral("closed"), figures.closed},
        {QStringLiteral("open_at_end"), figures.openAtEnd},
        {QStringLiteral("with_partner_at_end"), figures.withPartnerAtEnd},
    };
}

static QJsonObject totals(const domain::ReferralFigures &figures)
{
    return {
        {QStringLiteral("proposed"), figures.proposed},
        {QStringLiteral("sent"), figures.sent},
        {QStringLiteral("accepted"), figures.accepted},
        {QStringLiteral("declined"), figures.declined},
        {QStringLiteral("completed"), figures.completed},
        {QStringLiteral("waiting_at_end"), figures.waitingAtEnd},
        {QStringLiteral("overdue_at_end"), figures.overdueAtEnd},
    };
}

static QJsonObject totals(const domain::CountsSinceStart &counts)
{
    return {
        {QStringLiteral("contacts"), counts.contacts},
        {QStringLiteral("case_files"), counts.caseFiles},
        {QStringLiteral("referrals"), counts.referrals},
    };
}

static QJsonObject totals(const domain::MonthFigures &figures)
{
    return {
        {QStringLiteral("contacts"), totals(figures.contacts)},
        {QStringLiteral("case_files"), totals(figures.caseFiles)},
        {QStringLiteral("referrals"), totals(figures.referrals)},
        {QStringLiteral("since_start"), totals(figures.sinceStart)},
    };
}

static QJsonObject contactsJson(const MonthReport &report)
{
    QJsonObject by;
    for (const domain::ContactDimension dimension : domain::allOf<domain::ContactDimension>()) {
        if (dimension != domain::ContactDimension::Counsellor || report.hasCounsellors)
            by.insert(domain::word(dimension), toJson(report.figures.contacts.by[std::size_t(dimension)]));
    }
    QJsonObject contacts = totals(report.figures.contacts);
    contacts.insert(QStringLiteral("by"), by);
    return contacts;
}

static QJsonObject caseFilesJson(const MonthReport &report)
{
    const domain::CaseFileFigures &figures = report.figures.caseFiles;
    QJsonObject opened{{QStringLiteral("state"), toJson(figures.openedByState)}};
    QJsonObject openAtEnd{{QStringLiteral("state"), toJson(figures.openAtEndByState)}};
    if (report.hasCounsellors) {
        opened.insert(QStringLiteral("counsellor"), toJson(figures.openedByCounsellor));
        openAtEnd.insert(QStringLiteral("counsellor"), toJson(figures.openAtEndByCounsellor));
    }
    QJsonObject caseFiles = totals(figures);
    caseFiles.insert(
        QStringLiteral("by"),
        QJsonObject{{QStringLiteral("opened"), opened},
                    {QStringLiteral("closed"),
                     QJsonObject{{QStringLiteral("closing_reason"), toJson(figures.closedByReason)}}},
                    {QStringLiteral("open_at_end"), openAtEnd}});
    return caseFiles;
}

static QJsonObject referralsJson(const domain::ReferralFigures &figures)
{
    const auto byPartner = [](const domain::Distribution &distribution) {
        return QJsonObject{{QStringLiteral("partner"), toJson(distribution)}};
    };
    QJsonObject referrals = totals(figures);
    referrals.insert(
        QStringLiteral("by"),
        QJsonObject{{QStringLiteral("sent"), byPartner(figures.sentByPartner)},
                    {QStringLiteral("accepted"), byPartner(figures.acceptedByPartner)},
                    {QStringLiteral("waiting_at_end"), byPartner(figures.waitingAtEndByPartner)}});
    return referrals;
}

QJsonObject monthJson(const MonthReport &report)
{
    QJsonArray rules;
    for (const words::CountingRule &rule : words::countingRules()) {
        rules.append(QJsonObject{{QStringLiteral("id"), rule.id},
                                 {QStringLiteral("version"), rule.version},
                                 {QStringLiteral("text"), rule.text}});
    }
    return {
        {QStringLiteral("month"), report.month.toString(QStringLiteral("yyyy-MM"))},
        {QStringLiteral("organisation"), report.organisation},
        {QStringLiteral("as_of"), base::isoFromInstant(report.asOf)},
        {QStringLiteral("rules"), rules},
        {QStringLiteral("contacts"), contactsJson(report)},
        {QStringLiteral("case_files"), caseFilesJson(report)},
        {QStringLiteral("referrals"), referralsJson(report.figures.referrals)},
        {QStringLiteral("since_start"), totals(report.figures.sinceStart)},
        {QStringLiteral("comparison"),
         QJsonObject{{QStringLiteral("previous_month"), totals(report.previousMonth)},
                     {QStringLiteral("same_month_last_year"), totals(report.sameMonthLastYear)}}},
    };
}

} // namespace lotse::services
