#include "domain/code_list/code_list.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace lotse::domain {

CodeBook::CodeBook(const QList<CodeList> &lists)
{
    for (const CodeList &list : lists)
        m_lists.insert(list.name, list);
}

const CodeEntry *CodeBook::entry(const QString &list, const Code &key) const
{
    const auto found = m_lists.constFind(list);
    if (found == m_lists.cend())
        return nullptr;
    const auto isKey = [&key](const CodeEntry &each) { return each.key == key; };
    const auto entry = std::find_if(found->codes.cbegin(), found->codes.cend(), isKey);
    return entry == found->codes.cend() ? nullptr : &*entry;
}

bool CodeBook::contains(const QString &list, const Code &key) const
{
    return key == notAsked ? m_lists.contains(list) : entry(list, key) != nullptr;
}

QStringList CodeBook::keys(const QString &list) const
{
    QStringList keys;
    for (const CodeEntry &entry : m_lists.value(list).codes)
        keys.append(entry.key);
    return keys;
}

QString CodeBook::label(const QString &list, const Code &key, base::Language language) const
{
    const bool german = language == base::Language::German;
    if (key == notAsked)
        return german ? QStringLiteral("nicht gefragt") : QStringLiteral("not asked");
    const CodeEntry *found = entry(list, key);
    if (!found)
        return key;
    return german ? found->german : found->english;
}

QStringList CodeBook::listNames() const
{
    QStringList names = m_lists.keys();
    names.sort();
    return names;
}

QList<CodeEntry> CodeBook::offered(const QString &list, QDate day) const
{
    QList<CodeEntry> entries;
    for (const CodeEntry &entry : m_lists.value(list).codes) {
        if (entry.isValidDuring(day, day))
            entries.append(entry);
    }
    return entries;
}

base::Result<CodeList> codeListFromJson(const QByteArray &json)
{
    const auto refuse = [](const QString &detail) {
        return base::failure(base::ErrorCode::Invalid, QStringLiteral("codeListFromJson"), {}, detail);
    };
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    CodeList list{object.value(QLatin1String("list")).toString(), {}};
    QSet<QString> seen;
    for (const QJsonValue &value : object.value(QLatin1String("codes")).toArray()) {
        const QJsonObject code = value.toObject();
        CodeEntry entry{code.value(QLatin1String("key")).toString(), code.value(QLatin1String("de")).toString(),
                        code.value(QLatin1String("en")).toString(), {}, {}, {}};
        for (const QJsonValue &synonym : code.value(QLatin1String("synonyms")).toArray())
            entry.synonyms.append(synonym.toString());
        entry.validFrom = QDate::fromString(code.value(QLatin1String("valid_from")).toString(), Qt::ISODate);
        entry.validTo = QDate::fromString(code.value(QLatin1String("valid_to")).toString(), Qt::ISODate);
        if (entry.key.isEmpty() || entry.german.isEmpty() || entry.english.isEmpty())
            return refuse(QStringLiteral("empty key or label"));
        if (seen.contains(entry.key))
            return refuse(QStringLiteral("key stands twice"));
        seen.insert(entry.key);
        list.codes.append(entry);
    }
    if (list.name.isEmpty() || list.codes.isEmpty())
        return refuse(QStringLiteral("no list name or no codes"));
    return list;
}

} // namespace lotse::domain
