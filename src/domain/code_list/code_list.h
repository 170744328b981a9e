#pragma once

#include "base/language.h"
#include "base/result.h"
#include "domain/record/code.h"
#include "domain/record/ids.h"

#include <QDate>
#include <QHash>
#include <QList>
#include <QStringList>

namespace lotse::domain {

/// One key of a code list with its labels. Validity limits what a form offers, never what an import takes.
struct CodeEntry {
    Code key;
    QString german;
    QString english;
    QStringList synonyms;
    QDate validFrom;
    QDate validTo;

    /// True where the validity covers at least one of these days.
    [[nodiscard]] bool isValidDuring(QDate firstDay, QDate lastDay) const
    {
        return (!validFrom.isValid() || validFrom <= lastDay) && (!validTo.isValid() || firstDay <= validTo);
    }

    bool operator==(const CodeEntry &) const = default;
};

struct CodeList {
    QString name;
    QList<CodeEntry> codes;   ///< in display order

    bool operator==(const CodeList &) const = default;
};

/// Every code list of the store, in memory. `not_asked` belongs to each list without standing in it.
class CodeBook
{
public:
    CodeBook() = default;
    explicit CodeBook(const QList<CodeList> &lists);

    [[nodiscard]] bool contains(const QString &list, const Code &key) const;
    /// A list in display order, without `not_asked`; empty where there is none of this name.
    [[nodiscard]] QList<CodeEntry> entries(const QString &list) const { return m_lists.value(list).codes; }
    /// The keys of a list in display order, without `not_asked`.
    [[nodiscard]] QStringList keys(const QString &list) const;
    /// The label in this language; "nicht gefragt" / "not asked" for `not_asked`; the key itself if unknown.
    [[nodiscard]] QString label(const QString &list, const Code &key, base::Language language) const;
    [[nodiscard]] QStringList listNames() const;
    /// What a form offers on this day: the entries whose validity covers it.
    [[nodiscard]] QList<CodeEntry> offered(const QString &list, QDate day) const;

private:
    /// The entry of a key, null where there is none. Lists are short: looking through one beats another hash.
    [[nodiscard]] const CodeEntry *entry(const QString &list, const Code &key) const;

    QHash<QString, CodeList> m_lists;
};

/// Reads one shipped list from JSON ({"list", "codes": [{"key","de","en","synonyms","valid_from","valid_to"}]}).
/// Invalid where the form is wrong, a key stands twice or a label is empty.
[[nodiscard]] base::Result<CodeList> codeListFromJson(const QByteArray &json);

/// How many records of one kind carry a code.
struct CodeUse {
    RecordKind kind = RecordKind::Contact;
    qint64 records = 0;

    bool operator==(const CodeUse &) const = default;
};

class CodeListRepository
{
public:
    virtual ~CodeListRepository() = default;

    [[nodiscard]] virtual base::Result<QList<CodeList>> all() const = 0;
    /// Replaces a list, or adds it.
    [[nodiscard]] virtual base::Result<void> save(const CodeList &list) = 0;
    /// Which records carry a code, kinds without any left out. Reads every record: for a preview, not for a list.
    [[nodiscard]] virtual base::Result<QList<CodeUse>> uses(const QString &list, const Code &key) const = 0;
};

} // namespace lotse::domain
