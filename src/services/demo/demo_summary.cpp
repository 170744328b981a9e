#include "services/demo/demo_summary.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace lotse::services {

QByteArray DemoSummary::toJson() const
{
    return QJsonDocument(QJsonObject{{QStringLiteral("accounts"), accounts},
                                     {QStringLiteral("people"), people},
                                     {QStringLiteral("case_files"), caseFiles},
                                     {QStringLiteral("contacts"), contacts},
                                     {QStringLiteral("referrals"), referrals},
                                     {QStringLiteral("partner_feedback"), feedback},
                                     {QStringLiteral("tasks"), tasks},
                                     {QStringLiteral("notes"), notes},
                                     {QStringLiteral("row_hash"), rowHash}})
        .toJson(QJsonDocument::Compact);
}

} // namespace lotse::services
