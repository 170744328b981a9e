#pragma once

#include "domain/search/search_repository.h"
#include "storage/record/sql_record_repository.h"

namespace lotse::storage {

class SqlSearchRepository final : public domain::SearchRepository
{
public:
    explicit SqlSearchRepository(const RepositoryContext &context) : m_context(context) {}

    [[nodiscard]] base::Result<QList<domain::SearchHit>> people(const QString &text, const QStringList &fieldsOfWork,
                                                                int limit) const override;
    [[nodiscard]] base::Result<QList<domain::SearchHit>> notes(const QString &text, const QStringList &fieldsOfWork,
                                                               int limit) const override;
    [[nodiscard]] base::Result<QList<domain::SearchHit>> partners(const QString &text, int limit) const override;

private:
    /// People whose names hold a word that begins with each of these words.
    [[nodiscard]] base::Result<QList<domain::SearchHit>> peopleByName(const QStringList &words,
                                                                      const QString &fieldOfWork, int limit) const;
    [[nodiscard]] base::Result<bool> hasAllWords(const QString &personId, const QStringList &words) const;

    RepositoryContext m_context;
};

/// The words of a search as a full-text query: each quoted, so that no operator of the engine is reachable;
/// a word that ends with * stands for its beginnings. Empty where there is no word.
[[nodiscard]] QString fullTextQuery(const QString &text);

} // namespace lotse::storage
