#include "domain/record/check_fields.h"

#include "base/text.h"
#include "domain/language/language_code.h"

#include <QDate>

#include <algorithm>

namespace lotse::domain {

using base::FieldIssue;
using base::IssueCode;

namespace {

bool isAbsent(FieldType type, const FieldValue &value)
{
    if (const auto *text = std::get_if<QString>(&value))
        return text->isEmpty() || (type == FieldType::Coded && *text == notAsked);
    if (const auto *list = std::get_if<QStringList>(&value))
        return list->isEmpty();
    if (const auto *at = std::get_if<base::Instant>(&value))
        return *at == base::Instant(); // where nobody set it
    return std::holds_alternative<std::monostate>(value);
}

/// One code, one word, one text: what a list repeats.
std::optional<FieldIssue> checkItem(const QString &name, FieldType type, const QString &list,
                                    const QString &item, const CodeBook &codes)
{
    if (base::hasNul(item))
        return FieldIssue{IssueCode::NulCharacter, name, {}};
    // A UTF-16 unit takes at most three bytes: most texts need no conversion to be short enough.
    if (item.size() > longestText / 3 && item.toUtf8().size() > longestText)
        return FieldIssue{IssueCode::TextTooLong, name, {QString::number(longestText)}};
    switch (type) {
    case FieldType::Coded:
    case FieldType::CodedList:
        if (!codes.contains(list, item) || (type == FieldType::CodedList && item == notAsked))
            return FieldIssue{IssueCode::UnknownCode, name, {item, list}};
        break;
    case FieldType::Languages:
        if (!isLanguageCode(item))
            return FieldIssue{IssueCode::NotALanguage, name, {item, QStringLiteral("refused")}};
        break;
    case FieldType::Month:
        if (!item.isEmpty() && !QDate::fromString(item, QStringLiteral("yyyy-MM")).isValid())
            return FieldIssue{IssueCode::ImpossibleDate, name, {item}};
        break;
    default:
        break;
    }
    return std::nullopt;
}

void checkLinkedOnce(const QString &name, const QStringList &ids, QList<FieldIssue> &issues)
{
    for (qsizetype i = 1; i < ids.size(); ++i) {
        if (ids.indexOf(ids[i]) < i)
            issues.append({IssueCode::DuplicateValue, name, {ids[i]}});
    }
}

} // namespace

void checkValue(const QString &name, FieldType type, FieldUse use, const QString &list,
                const FieldValue &value, const CodeBook &codes, QList<FieldIssue> &issues)
{
    if (const auto *ids = std::get_if<QStringList>(&value); ids && type == FieldType::References)
        checkLinkedOnce(name, *ids, issues);
    if (use == FieldUse::Required && isAbsent(type, value)) {
        issues.append({IssueCode::Required, name, {}});
        return;
    }
    const auto check = [&](const QString &item) {
        if (auto issue = checkItem(name, type, list, item, codes))
            issues.append(*issue);
    };
    if (const auto *text = std::get_if<QString>(&value))
        check(*text);
    else if (const auto *many = std::get_if<QStringList>(&value))
        std::for_each(many->cbegin(), many->cend(), check);
    else if (const auto *number = std::get_if<qint64>(&value); number && *number < 0)
        issues.append({IssueCode::NegativeNumber, name, {QString::number(*number)}});
}

void checkLanguage(const QString &name, const QString &value, QList<FieldIssue> &issues)
{
    if (!value.isEmpty() && !isLanguageCode(value))
        issues.append({IssueCode::NotALanguage, name, {value, QStringLiteral("refused")}});
}

void checkPostcode2(const QString &name, const QString &value, QList<FieldIssue> &issues)
{
    const auto isDigit = [](QChar c) { return c >= u'0' && c <= u'9'; };
    if (!value.isEmpty() && !(value.size() == 2 && isDigit(value[0]) && isDigit(value[1])))
        issues.append({IssueCode::WrongType, name, {value, QStringLiteral("two_digits")}});
}

} // namespace lotse::domain
