#pragma once

#include "domain/list/list_request.h"
#include "domain/record/ids.h"

#include <QDate>
#include <QHash>

namespace lotse::kit {

/// The lists the window has a page for.
enum class ListKind { Contacts, CaseFiles, People, Partners, Referrals, Tasks };

/// Which rows of a list to show: what a tile or a figure opens.
struct ListTarget {
    ListKind kind = ListKind::Contacts;
    QList<domain::ListFilter> filters;
    QDate from = {};
    QDate to = {};
    QHash<QString, QString> names = {}; ///< what people call values that the list does not offer by itself
};

/// The ways from one page to another. Pages know no other page: they name what should be shown.
class Navigator
{
public:
    virtual ~Navigator() = default;

    virtual void showToday() = 0;
    /// The form of the running call.
    virtual void showCall() = 0;
    virtual void showContact(const domain::ContactId &id) = 0;
    virtual void showCaseFile(const domain::CaseFileId &id) = 0;
    virtual void showPerson(const domain::PersonId &id) = 0;
    virtual void showPartner(const domain::PartnerId &id) = 0;
    virtual void showReferral(const domain::ReferralId &id) = 0;
    virtual void showList(const ListTarget &target) = 0;
    /// Back to where one came from.
    virtual void goBack() = 0;
};

} // namespace lotse::kit
