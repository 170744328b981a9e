#include "domain/code_list/code_list_rules.h"

#include "base/text.h"

#include <algorithm>

namespace lotse::domain {

using base::FieldIssue;
using base::IssueCode;

namespace {

constexpr const char *systemLists[] = {
    "case_file_stage", "case_file_status", "contact_status", "declined_by",     "field_of_work",   "first_contact",
    "legal_basis",     "person_role",      "referral_mode",  "referral_status", "security_status", "yes_no_unknown",
};

struct SystemCode {
    const char *list;
    const char *key;
};

// What rules, counting and deadlines ask for by name.
constexpr SystemCode systemCodes[] = {
    {"channel", "phone"},
    {"channel", "in_person"},
    {"channel", "email"},
    {"channel", "web_form"},
    {"channel", "letter"},
    {"closing_reason", "answered"},
    {"closing_reason", "duplicate"},
    {"consent_kind", "written"},
    {"consent_kind", "oral"},
    {"consent_kind", "none"},
    {"contact_kind", "counselling"},
    {"contact_kind", "information"},
    {"contact_kind", "professional_advice"},
    {"contact_kind", "silent_or_hangup"},
    {"contact_kind", "wrong_number"},
    {"contact_kind", "prank_abusive"},
    {"danger", "immediate"},
    {"feedback_intensity", "active"},
    {"feedback_intensity", "low"},
    {"feedback_intensity", "dormant"},
    {"task_kind", "follow_up"},
    {"task_kind", "call_back"},
    {"task_outcome", "reached"},
    {"task_outcome", "not_reached"},
    {"task_outcome", "message_left"},
};

const CodeEntry *entryOf(const CodeList &list, const Code &key)
{
    const auto found = std::ranges::find(list.codes, key, &CodeEntry::key);
    return found == list.codes.cend() ? nullptr : &*found;
}

QStringList keysOf(const CodeList &list)
{
    QStringList keys;
    for (const CodeEntry &entry : list.codes)
        keys.append(entry.key);
    return keys;
}

QString textOf(QDate day) { return day.isValid() ? day.toString(Qt::ISODate) : QString(); }

/// What of an entry can change, with its value as text.
QList<std::pair<QString, QString>> partsOf(const CodeEntry &entry)
{
    return {{QStringLiteral("german"), entry.german},
            {QStringLiteral("english"), entry.english},
            {QStringLiteral("synonyms"), entry.synonyms.join(u';')},
            {QStringLiteral("valid_from"), textOf(entry.validFrom)},
            {QStringLiteral("valid_to"), textOf(entry.validTo)}};
}

void checkEntry(const QString &row, const CodeEntry &entry, QList<FieldIssue> &issues)
{
    for (const auto &[part, text] : partsOf(entry)) {
        const bool isLabel = part == QLatin1String("german") || part == QLatin1String("english");
        if (isLabel && text.trimmed().isEmpty())
            issues.append({IssueCode::Required, row + part, {}});
        if (base::hasNul(text))
            issues.append({IssueCode::NulCharacter, row + part, {}});
    }
    if (entry.validFrom.isValid() && entry.validTo.isValid() && entry.validTo < entry.validFrom)
        issues.append({IssueCode::EndBeforeStart, row + QLatin1String("valid_to"), {}});
}

} // namespace

bool isSystemList(const QString &list)
{
    return std::ranges::any_of(systemLists, [&list](const char *each) { return list == QLatin1String(each); });
}

bool isSystemCode(const QString &list, const Code &key)
{
    return isSystemList(list) || std::ranges::any_of(systemCodes, [&](const SystemCode &each) {
               return list == QLatin1String(each.list) && key == QLatin1String(each.key);
           });
}

QList<FieldIssue> checkCodeListChange(const CodeList &before, const CodeList &after)
{
    QList<FieldIssue> issues;
    const QStringList stored = keysOf(before);
    QStringList seen;
    for (qsizetype i = 0; i < after.codes.size(); ++i) {
        const CodeEntry &entry = after.codes[i];
        const QString row = QString::number(i) + u'.';
        checkEntry(row, entry, issues);
        if (seen.contains(entry.key) && !entry.key.isEmpty())
            issues.append({IssueCode::DuplicateValue, row + QLatin1String("key"), {entry.key}});
        seen.append(entry.key);
        if (isSystemCode(after.name, entry.key) && entry.validTo.isValid())
            issues.append({IssueCode::NeededByRules, row + QLatin1String("valid_to"), {entry.german}});
        if (isSystemList(after.name) && !stored.contains(entry.key))
            issues.append({IssueCode::NeededByRules, row + QLatin1String("key"), {entry.german}});
    }
    for (const QString &key : stored) {
        if (!seen.contains(key))
            issues.append({IssueCode::Required, QStringLiteral("key"), {key}});
    }
    return issues;
}

Code newCodeKey(const QString &englishLabel, const QStringList &taken)
{
    const QString plain = base::searchKey(englishLabel).replace(u' ', u'_').left(40);
    const QString stem = plain.isEmpty() ? QStringLiteral("code") : plain;
    Code key = stem;
    for (int n = 2; taken.contains(key) || key == notAsked; ++n)
        key = stem + u'_' + QString::number(n);
    return key;
}

QList<CodeChange> codeListChanges(const CodeList &before, const CodeList &after)
{
    QList<CodeChange> changes;
    for (const CodeEntry &entry : after.codes) {
        const CodeEntry *stored = entryOf(before, entry.key);
        const auto earlier = partsOf(stored ? *stored : CodeEntry());
        const auto later = partsOf(entry);
        for (qsizetype i = 0; i < later.size(); ++i) {
            if (earlier[i] != later[i])
                changes.append({entry.key + u'.' + later[i].first, earlier[i].second});
        }
    }
    QStringList order = keysOf(after);
    order.removeIf([&before](const QString &key) { return !entryOf(before, key); });
    if (order != keysOf(before))
        changes.append({QStringLiteral("order"), keysOf(before).join(u';')});
    return changes;
}

} // namespace lotse::domain
