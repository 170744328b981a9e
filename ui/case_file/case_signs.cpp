#include "case_file/case_signs.h"

#include "records/list_cell.h"
#include "words/language.h"

#include <QCoreApplication>

namespace lotse::case_file {

using domain::CaseFileStatus;
using kit::Status;
using kit::StatusShape;
using kit::Token;

namespace {

struct Signs {
    Q_DECLARE_TR_FUNCTIONS(CaseSigns)
};

Status signOf(const domain::CodeBook &codes, const char *list, const QString &key)
{
    const QString name = QString::fromLatin1(list);
    return records::statusOf(name, key, codes.label(name, key, words::language()));
}

} // namespace

Status standOf(const controllers::CaseFileReport &report, const domain::CodeBook &codes)
{
    const domain::CaseFile &file = report.caseFile;
    if (file.withdrawnOn.isValid())
        return {StatusShape::TwoBars, Token::Text, Signs::tr("withdrawn: %1").arg(file.withdrawnReason)};
    if (!report.stage.isEmpty())
        return signOf(codes, "case_file_stage", report.stage);
    Status status = signOf(codes, "case_file_status", domain::word(file.status));
    if (file.closingReason != domain::notAsked)
        status.word = QStringLiteral("%1 · %2").arg(
            status.word, codes.label(QStringLiteral("closing_reason"), file.closingReason, words::language()));
    return status;
}

Status dangerOf(const domain::CaseFile &caseFile, const domain::CodeBook &codes)
{
    const QString &danger = caseFile.danger;
    const bool isCalm = danger == domain::notAsked || danger == QLatin1String("none_seen");
    const bool isAcute = danger == QLatin1String("immediate");
    Status status = signOf(codes, "danger", danger);
    status.shape = isCalm ? StatusShape::TwoBars : isAcute ? StatusShape::Diamond : StatusShape::Triangle;
    status.tone = isCalm ? Token::Text : isAcute ? Token::Danger : Token::Warning;
    if (danger == domain::notAsked)
        status.word = Signs::tr("Danger: %1").arg(status.word);
    return status;
}

Status securityOf(const domain::CaseFile &caseFile, const domain::CodeBook &codes)
{
    const QString &security = caseFile.securityStatus;
    Status status = signOf(codes, "security_status", security);
    if (security == domain::notAsked || security == QLatin1String("none"))
        status.shape = StatusShape::TwoBars;
    else if (security == QLatin1String("under_review"))
        status = {StatusShape::Half, Token::Info, status.word};
    else
        status.shape = StatusShape::CheckRing;
    return status;
}

Status stateOf(const domain::Task &task, QDate today)
{
    const auto sign = [](const char *key, const QString &word) {
        return records::statusOf(QStringLiteral("task_state"), QString::fromLatin1(key), word);
    };
    if (task.doneOn.isValid())
        return sign("done", Signs::tr("done"));
    if (!task.waivedReason.isEmpty())
        return sign("waived", Signs::tr("waived"));
    if (task.dueOn < today)
        return sign("overdue", Signs::tr("overdue"));
    return task.dueOn > today ? sign("waiting", Signs::tr("planned")) : sign("open", Signs::tr("open"));
}

} // namespace lotse::case_file
