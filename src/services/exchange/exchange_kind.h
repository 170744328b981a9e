#pragma once

#include "domain/store.h"

#include <array>
#include <type_traits>

namespace lotse::services {

/// The kinds of records that can be imported and exported, by the words of the command line. In this order an
/// import finds what its references name. A new kind is a word here, a line in `withRecordType` and its traits.
enum class ExchangeKind { Partners, People, CaseFiles, Contacts, Referrals, Tasks, Notes };

/// What is special to a kind of record when it is exchanged.
template<class R>
struct ExchangeTraits;

template<>
struct ExchangeTraits<domain::Partner> {
    static constexpr const char *word = "partner";
    static constexpr const char *importAction = "import_partner";
    static constexpr const char *exportAction = "export_partners";
    static constexpr domain::SortKey sort = domain::SortKey::Name;
    static constexpr bool needsExternalId = false; // its name will do
    static auto &repository(domain::Store &store) { return store.partners; }
};
template<>
struct ExchangeTraits<domain::Person> {
    static constexpr const char *word = "person";
    static constexpr const char *importAction = "import_person";
    static constexpr const char *exportAction = "export_people";
    static constexpr domain::SortKey sort = domain::SortKey::Name;
    static constexpr bool needsExternalId = true;
    static auto &repository(domain::Store &store) { return store.people; }
};
template<>
struct ExchangeTraits<domain::CaseFile> {
    static constexpr const char *word = "case_file";
    static constexpr const char *importAction = "import_case_file";
    static constexpr const char *exportAction = "export_case_files";
    static constexpr domain::SortKey sort = domain::SortKey::Day;
    static constexpr bool needsExternalId = true;
    static auto &repository(domain::Store &store) { return store.caseFiles; }
};
template<>
struct ExchangeTraits<domain::Contact> {
    static constexpr const char *word = "contact";
    static constexpr const char *importAction = "import_contact";
    static constexpr const char *exportAction = "export_contacts";
    static constexpr domain::SortKey sort = domain::SortKey::Time;
    static constexpr bool needsExternalId = false; // the row itself is its identity
    static auto &repository(domain::Store &store) { return store.contacts; }
};
template<>
struct ExchangeTraits<domain::Referral> {
    static constexpr const char *word = "referral";
    static constexpr const char *importAction = "import_referral";
    static constexpr const char *exportAction = "export_referrals";
    static constexpr domain::SortKey sort = domain::SortKey::Day;
    static constexpr bool needsExternalId = true;
    static auto &repository(domain::Store &store) { return store.referrals; }
};
template<>
struct ExchangeTraits<domain::Task> {
    static constexpr const char *word = "task";
    static constexpr const char *importAction = "import_task";
    static constexpr const char *exportAction = "export_tasks";
    static constexpr domain::SortKey sort = domain::SortKey::Day;
    static constexpr bool needsExternalId = true;
    static auto &repository(domain::Store &store) { return store.tasks; }
};
template<>
struct ExchangeTraits<domain::Note> {
    static constexpr const char *word = "note";
    static constexpr const char *importAction = "import_note";
    static constexpr const char *exportAction = "export_notes";
    static constexpr domain::SortKey sort = domain::SortKey::Time;
    static constexpr bool needsExternalId = true;
    static auto &repository(domain::Store &store) { return store.notes; }
};

/// Calls `f(std::type_identity<R>())` with the record type of a kind.
template<class F>
auto withRecordType(ExchangeKind kind, F &&f)
{
    switch (kind) {
    case ExchangeKind::Partners:
        return f(std::type_identity<domain::Partner>());
    case ExchangeKind::People:
        return f(std::type_identity<domain::Person>());
    case ExchangeKind::CaseFiles:
        return f(std::type_identity<domain::CaseFile>());
    case ExchangeKind::Contacts:
        return f(std::type_identity<domain::Contact>());
    case ExchangeKind::Referrals:
        return f(std::type_identity<domain::Referral>());
    case ExchangeKind::Tasks:
        return f(std::type_identity<domain::Task>());
    case ExchangeKind::Notes:
        break;
    }
    return f(std::type_identity<domain::Note>());
}

/// The same by what a reference names. Accounts are named by login and not among them.
template<class F>
auto withRecordType(domain::RecordKind kind, F &&f)
{
    switch (kind) {
    case domain::RecordKind::Contact:
        return f(std::type_identity<domain::Contact>());
    case domain::RecordKind::Person:
        return f(std::type_identity<domain::Person>());
    case domain::RecordKind::CaseFile:
        return f(std::type_identity<domain::CaseFile>());
    case domain::RecordKind::Referral:
        return f(std::type_identity<domain::Referral>());
    case domain::RecordKind::Task:
        return f(std::type_identity<domain::Task>());
    case domain::RecordKind::Note:
        return f(std::type_identity<domain::Note>());
    default:
        return f(std::type_identity<domain::Partner>());
    }
}

/// "contact", "case_file", …: the kind of record in messages and machine output.
[[nodiscard]] inline QString kindWord(domain::RecordKind kind)
{
    return withRecordType(
        kind, []<class R>(std::type_identity<R>) { return QString::fromLatin1(ExchangeTraits<R>::word); });
}

/// Records that stand behind the purpose wall.
template<class R>
concept Walled = requires(R record)
{
    record.fieldOfWork;
};

/// An import gives a row without an identity one made from its content; it never leaves the store.
inline constexpr QLatin1String rowIdentityPrefix("row:");

/// True where an external id was given by somebody, and is not made from the content of a row.
[[nodiscard]] inline bool isOwnName(const QString &externalId)
{
    return !externalId.isEmpty() && !externalId.startsWith(rowIdentityPrefix);
}

/// What an export writes as external id of a record and as reference to it.
template<class R>
[[nodiscard]] QString exportedId(const R &record)
{
    return isOwnName(record.externalId) ? record.externalId : record.id.text();
}

} // namespace lotse::services

namespace lotse::domain {

template<>
struct EnumWords<services::ExchangeKind> {
    static constexpr std::array words = {"partners",  "people", "case-files", "contacts",
                                         "referrals", "tasks",  "notes"};
};

} // namespace lotse::domain
