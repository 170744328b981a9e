#include "services/exchange/show_record.h"

#include "domain/case_file/case_file_stage.h"
#include "domain/case_file/case_file_states.h"
#include "services/exchange/exchange_kind.h"
#include "services/exchange/export_cell.h"
#include "services/exchange/reference_names.h"

#include <QJsonArray>

#include <algorithm>

namespace lotse::services {

namespace {

const QString idKey = QStringLiteral("id");
const QString numberKey = QStringLiteral("number");

QJsonValue textOrNull(const QString &text) { return text.isEmpty() ? QJsonValue() : QJsonValue(text); }

/// What people quote of a record: its number, its id where it has none.
template<class R>
QJsonArray quoted(const QList<R> &records)
{
    QJsonArray names;
    for (const R &record : records)
        names.append(record.number.isEmpty() ? record.id.text() : record.number);
    return names;
}

bool isCounselling(const domain::Contact &contact)
{
    return contact.status == domain::ContactStatus::Finished
        && (contact.kind == domain::notAsked || contact.kind == QLatin1String("counselling")
            || contact.kind == QLatin1String("information")
            || contact.kind == QLatin1String("professional_advice"));
}

template<class R>
base::Result<void> addSurroundings(const Context &, const R &, QJsonObject &)
{
    return {};
}

base::Result<void> addSurroundings(const Context &, const domain::Contact &contact, QJsonObject &object)
{
    object.insert(QStringLiteral("status"), domain::word(contact.status));
    return {};
}

base::Result<void> addSurroundings(const Context &context, const domain::CaseFile &caseFile,
                                   QJsonObject &object)
{
    LOTSE_TRY(contacts, context.store.contacts.ofCaseFile(caseFile.id));
    LOTSE_TRY(referrals, context.store.referrals.ofCaseFile(caseFile.id));
    LOTSE_TRY(tasks, context.store.tasks.ofCaseFile(caseFile.id));
    LOTSE_TRY(notes, context.store.notes.ofCaseFile(caseFile.id));
    object.insert(QStringLiteral("contacts"), quoted(contacts));
    object.insert(QStringLiteral("referrals"), quoted(referrals));
    object.insert(QStringLiteral("tasks"), quoted(tasks));
    object.insert(QStringLiteral("notes"), quoted(notes));
    const auto counselled = std::count_if(contacts.cbegin(), contacts.cend(), isCounselling);
    QJsonValue stage; // a file that is closed has none
    if (domain::isLive(caseFile.status))
        stage = domain::word(domain::caseFileStage(referrals, int(counselled)));
    object.insert(QStringLiteral("stage"), stage);
    return {};
}

} // namespace

base::Result<QJsonObject> ShowRecord::run(ShownKind kind, const QString &reference)
{
    LOTSE_CHECK(require(m_context, domain::Action::ReadRecord));
    switch (kind) {
    case ShownKind::Contact:
        return show<domain::Contact>(reference, "view_contact");
    case ShownKind::CaseFile:
        return show<domain::CaseFile>(reference, "view_case_file");
    case ShownKind::Referral:
        return show<domain::Referral>(reference, "view_referral");
    case ShownKind::Partner:
        break;
    }
    return show<domain::Partner>(reference, "view_partner");
}

template<class R>
base::Result<QJsonObject> ShowRecord::show(const QString &reference, const char *action)
{
    LOTSE_TRY(transaction, domain::Transaction::beginWrite(m_context.store.unitOfWork));
    auto &repository = ExchangeTraits<R>::repository(m_context.store);
    LOTSE_TRY(id, repository.resolve(reference));
    if (!id)
        return base::failure(base::ErrorCode::NotFound, QStringLiteral("ShowRecord"));
    LOTSE_TRY(record, repository.find(*id));
    domain::Code purpose = domain::notAsked;
    if constexpr (Walled<R>)
        purpose = record.fieldOfWork;
    LOTSE_CHECK(requirePurpose(m_context, purpose));

    QJsonObject object{{idKey, record.id.text()},
                       {numberKey, textOrNull(record.number)},
                       {QStringLiteral("external_id"), exportedId(record)}};
    ReferenceNames names(m_context);
    LOTSE_CHECK(names.learn(QList<R>{record}));
    for (const domain::Field<R> &field : domain::fieldsOf<R>()) {
        if (field.use == domain::FieldUse::Internal)
            continue;
        object.insert(field.name, cellJson(cellOf(field.type, names.named(field, field.read(record)))));
    }
    LOTSE_CHECK(addSurroundings(m_context, record, object));
    LOTSE_CHECK(audit(m_context, {.action = action,
                                  .kind = domain::RecordTraits<R>::kind,
                                  .recordId = record.id.text(),
                                  .fieldOfWork = purpose}));
    LOTSE_CHECK(transaction.commit());
    return object;
}

} // namespace lotse::services
