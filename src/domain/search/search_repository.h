#pragma once

#include "base/result.h"
#include "domain/record/ids.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace lotse::domain {

/// One hit: which record, and a piece of text that shows why (a name, or a snippet of a note).
struct SearchHit {
    RecordKind kind = RecordKind::Person;
    QString id;
    QString number;      ///< of contacts and case files; empty otherwise
    QString fieldOfWork;
    QString text;
};

/// Finds people by the beginnings of their names' words and by phone digits, notes by full text (newest first),
/// partners by words. Never by a sensitive attribute, and never across fields of work.
class SearchRepository
{
public:
    virtual ~SearchRepository() = default;

    [[nodiscard]] virtual base::Result<QList<SearchHit>> people(const QString &text, const QStringList &fieldsOfWork,
                                                               int limit) const = 0;
    [[nodiscard]] virtual base::Result<QList<SearchHit>> notes(const QString &text, const QStringList &fieldsOfWork,
                                                              int limit) const = 0;
    [[nodiscard]] virtual base::Result<QList<SearchHit>> partners(const QString &text, int limit) const = 0;
};

} // namespace lotse::domain
