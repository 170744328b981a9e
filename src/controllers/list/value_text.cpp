#include "controllers/list/value_text.h"

#include "words/date_text.h"
#include "words/language.h"
#include "words/list_text.h"

#include <QLocale>

namespace lotse::controllers {

using domain::FieldType;
using services::ShownValue;

ValueText::ValueText(const Setting &setting, QDate today)
    : m_codes(setting.codes),
      m_zone(setting.organisation.zone),
      m_today(today),
      m_language(words::language())
{}

QString ValueText::text(const ShownValue &value) const
{
    return services::isUnsaid(value.value) ? QStringLiteral("–") : said(value);
}

QString ValueText::code(const QString &list, const domain::Code &key) const
{
    return m_codes.contains(list, key) ? m_codes.label(list, key, m_language) : words::stateWord(key);
}

QString ValueText::said(const ShownValue &value) const
{
    if (const auto *instant = std::get_if<base::Instant>(&value.value))
        return words::shortTime(*instant, m_zone, m_today);
    if (const auto *number = std::get_if<qint64>(&value.value)) {
        if (value.type == FieldType::Boolean)
            return code(QStringLiteral("yes_no_unknown"), *number ? QStringLiteral("yes") : QStringLiteral("no"));
        return QLocale().toString(*number);
    }
    if (const auto *list = std::get_if<QStringList>(&value.value)) {
        QStringList texts;
        for (const QString &each : *list) {
            texts.append(value.type == FieldType::CodedList       ? code(value.list, each)
                             : value.type == FieldType::Languages ? words::languageName(each, m_language)
                                                                  : each);
        }
        return texts.join(QLatin1String(", "));
    }
    const QString &text = std::get<QString>(value.value);
    if (value.type == FieldType::Coded)
        return code(value.list, text);
    if (value.type == FieldType::Day)
        return words::shortDay(QDate::fromString(text, Qt::ISODate), m_today);
    return value.list == QLatin1String("code_word") ? words::codeWordText(text) : text;
}

} // namespace lotse::controllers
