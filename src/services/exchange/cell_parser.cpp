#include "services/exchange/cell_parser.h"

#include "base/clock.h"
#include "base/text.h"
#include "domain/language/language_code.h"

#include <limits>

namespace lotse::services {

using base::IssueCode;
using domain::FieldType;
using domain::FieldValue;
using Shape = Cell::Shape;

namespace {

FieldValue emptyValue(FieldType type)
{
    switch (type) {
    case FieldType::Coded:
        return domain::notAsked;
    case FieldType::CodedList:
    case FieldType::Words:
    case FieldType::Languages:
    case FieldType::References:
    case FieldType::Relations:
        return QStringList();
    case FieldType::Instant:
    case FieldType::Integer:
        return {};
    case FieldType::Boolean:
        return qint64(0);
    case FieldType::Text:
    case FieldType::Day:
    case FieldType::Month:
    case FieldType::Reference:
        break;
    }
    return QString();
}

FieldValue refuse(const CellForm &form, IssueCode code, QStringList params, CellFindings &findings)
{
    findings.issues.append({code, form.field, std::move(params)});
    return emptyValue(form.type);
}

FieldValue wrongType(const CellForm &form, const Cell &cell, const char *expected, CellFindings &findings)
{
    const QString value = cell.shape == Shape::List ? cell.list.join(u';') : cell.text;
    return refuse(form, IssueCode::WrongType, {value, QString::fromLatin1(expected)}, findings);
}

bool isWritten(const Cell &cell) { return cell.shape == Shape::Raw || cell.shape == Shape::Text; }

FieldValue parseDay(const CellForm &form, const Cell &cell, CellFindings &findings)
{
    if (!isWritten(cell))
        return wrongType(form, cell, "date", findings);
    const QString text = cell.text.trimmed();
    if (text.size() != 10 || !QDate::fromString(text, Qt::ISODate).isValid())
        return refuse(form, IssueCode::ImpossibleDate, {text}, findings);
    return text;
}

FieldValue parseMonth(const CellForm &form, const Cell &cell, CellFindings &findings)
{
    if (!isWritten(cell))
        return wrongType(form, cell, "month", findings);
    const QString text = cell.text.trimmed();
    if (text.size() != 7 || !QDate::fromString(text + QLatin1String("-01"), Qt::ISODate).isValid())
        return refuse(form, IssueCode::ImpossibleDate, {text}, findings);
    return text;
}

FieldValue parseInstant(const CellForm &form, const Cell &cell, CellFindings &findings)
{
    if (!isWritten(cell))
        return wrongType(form, cell, "instant", findings);
    const QString text = cell.text.trimmed();
    if (const auto instant = base::instantFromIso(text))
        return *instant;
    const bool bareDay = text.size() == 10 && QDate::fromString(text, Qt::ISODate).isValid();
    if (bareDay || base::isInstantWithoutOffset(text))
        return refuse(form, IssueCode::InstantWithoutOffset, {text}, findings);
    return refuse(form, IssueCode::ImpossibleDate, {text}, findings);
}

FieldValue parseInteger(const CellForm &form, const Cell &cell, CellFindings &findings)
{
    if (cell.shape != Shape::Raw && cell.shape != Shape::Number)
        return wrongType(form, cell, "integer", findings);
    bool isNumber = false;
    const qint64 number = cell.text.trimmed().toLongLong(&isNumber);
    if (!isNumber || number > std::numeric_limits<int>::max())
        return wrongType(form, cell, "integer", findings);
    if (number < 0)
        return refuse(form, IssueCode::NegativeNumber, {cell.text.trimmed()}, findings);
    return number;
}

FieldValue parseBoolean(const CellForm &form, const Cell &cell, CellFindings &findings)
{
    const QString word = cell.text.trimmed().toLower();
    if (cell.shape != Shape::List && cell.shape != Shape::Other) {
        if (word == QLatin1String("true") || word == QLatin1String("yes") || word == QLatin1String("1"))
            return qint64(1);
        if (word == QLatin1String("false") || word == QLatin1String("no") || word == QLatin1String("0"))
            return qint64(0);
    }
    return wrongType(form, cell, "boolean", findings);
}

/// Why no store can carry this text, if so.
std::optional<IssueCode> faultOf(const QString &text)
{
    if (base::hasNul(text))
        return IssueCode::NulCharacter;
    if (text.size() > CellParser::maximumTextLength)
        return IssueCode::TextTooLong;
    if (!text.isValidUtf16()) // a lone surrogate escaped in JSON
        return IssueCode::NotUtf8;
    return std::nullopt;
}

std::optional<IssueCode> faultOf(const Cell &cell)
{
    for (const QString &text : cell.list) {
        if (const auto fault = faultOf(text))
            return fault;
    }
    return faultOf(cell.text);
}

} // namespace

FieldValue CellParser::parse(const CellForm &form, const Cell &cell, CellFindings &findings) const
{
    const bool isBlank = cell.shape == Shape::Raw && form.type != FieldType::Text
        && cell.text.trimmed().isEmpty();
    if (cell.isEmpty() || isBlank)
        return emptyValue(form.type);
    if (const auto fault = faultOf(cell)) {
        const bool tooLong = *fault == IssueCode::TextTooLong;
        return refuse(form, *fault, tooLong ? QStringList{QString::number(maximumTextLength)} : QStringList(),
                      findings);
    }
    switch (form.type) {
    case FieldType::Text:
        return parseText(form, cell, findings);
    case FieldType::Coded:
        return parseCode(form, cell, findings);
    case FieldType::CodedList:
    case FieldType::Words:
    case FieldType::Languages:
    case FieldType::References:
    case FieldType::Relations:
        return parseList(form, cell, findings);
    case FieldType::Day:
        return parseDay(form, cell, findings);
    case FieldType::Month:
        return parseMonth(form, cell, findings);
    case FieldType::Instant:
        return parseInstant(form, cell, findings);
    case FieldType::Integer:
        return parseInteger(form, cell, findings);
    case FieldType::Boolean:
        return parseBoolean(form, cell, findings);
    case FieldType::Reference:
        return isWritten(cell) ? FieldValue(cell.text.trimmed()) : wrongType(form, cell, "text", findings);
    }
    return {};
}

FieldValue CellParser::parseText(const CellForm &form, const Cell &cell, CellFindings &findings) const
{
    if (!isWritten(cell))
        return wrongType(form, cell, "text", findings);
    if (!form.isLanguage)
        return cell.text;
    const QString code = cell.text.trimmed().toLower();
    if (code.isEmpty() || domain::isLanguageCode(code))
        return code;
    findings.notes.append(
        {IssueCode::NotALanguage, form.field, {cell.text.trimmed(), QStringLiteral("left_out")}});
    return QString();
}

FieldValue CellParser::parseCode(const CellForm &form, const Cell &cell, CellFindings &findings) const
{
    QString code = cell.text.trimmed();
    // A question answered by yes, no or unknown also takes a truth value.
    const bool isTruth = code == QLatin1String("true") || code == QLatin1String("false");
    if (isTruth && m_codes.contains(form.list, QStringLiteral("yes")))
        code = code == QLatin1String("true") ? QStringLiteral("yes") : QStringLiteral("no");
    else if (!isWritten(cell))
        return wrongType(form, cell, "code", findings);
    if (!m_codes.contains(form.list, code))
        return refuse(form, IssueCode::UnknownCode, {code, form.list}, findings);
    return code;
}

FieldValue CellParser::parseList(const CellForm &form, const Cell &cell, CellFindings &findings) const
{
    if (cell.shape != Shape::Raw && cell.shape != Shape::List)
        return wrongType(form, cell, "list", findings);
    QStringList items;
    for (const QString &part : cell.shape == Shape::Raw ? cell.text.split(u';') : cell.list) {
        if (const QString item = part.trimmed(); !item.isEmpty())
            items.append(item);
    }
    // Said twice is said once; but a record that is linked twice is a slip.
    if (form.type == FieldType::CodedList || form.type == FieldType::Languages)
        items.removeDuplicates();
    if (form.type == FieldType::CodedList) {
        items.removeAll(domain::notAsked);
        checkCodes(form, items, findings);
    } else if (form.type == FieldType::Languages) {
        QStringList languages;
        for (const QString &item : std::as_const(items)) {
            const bool isCode = domain::isLanguageCode(item.toLower());
            (isCode ? languages : findings.otherLanguages).append(isCode ? item.toLower() : item);
            if (!isCode)
                findings.notes.append(
                    {IssueCode::NotALanguage, form.field, {item, QStringLiteral("kept_as_note")}});
        }
        return languages;
    }
    return items;
}

void CellParser::checkCodes(const CellForm &form, const QStringList &keys, CellFindings &findings) const
{
    for (const QString &key : keys) {
        if (!m_codes.contains(form.list, key))
            findings.issues.append({IssueCode::UnknownCode, form.field, {key, form.list}});
    }
}

} // namespace lotse::services
