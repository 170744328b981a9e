#pragma once

#include "kit/navigator.h"

#include <QStringList>

namespace lotse::test {

/// Writes down where one wanted to go.
class FakeNavigator : public kit::Navigator
{
public:
    void showToday() override { went.append(QStringLiteral("today")); }
    void showCall() override { went.append(QStringLiteral("call")); }
    void showContact(const domain::ContactId &id) override { went.append(QStringLiteral("contact ") + id.text()); }
    void showCaseFile(const domain::CaseFileId &id) override { went.append(QStringLiteral("case file ") + id.text()); }
    void showPerson(const domain::PersonId &id) override { went.append(QStringLiteral("person ") + id.text()); }
    void showPartner(const domain::PartnerId &id) override { went.append(QStringLiteral("partner ") + id.text()); }
    void showReferral(const domain::ReferralId &id) override { went.append(QStringLiteral("referral ") + id.text()); }
    void showList(const kit::ListTarget &target) override
    {
        went.append(QStringLiteral("list"));
        list = target;
    }
    void goBack() override { went.append(QStringLiteral("back")); }

    QStringList went;
    kit::ListTarget list; ///< the last one
};

} // namespace lotse::test
