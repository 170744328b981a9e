#pragma once

#include "services/use_case.h"

#include <QHash>

namespace lotse::services {

/// Finds the records that the rows of an import name, and the purpose each serves. Remembers a bounded number of
/// answers, so that a name that comes again costs nothing and memory does not grow with the file.
class ReferenceBook
{
public:
    explicit ReferenceBook(const Context &context) : m_context(context) {}

    /// Forgets everything and reads the accounts anew; the first call of a pass.
    [[nodiscard]] base::Result<void> open();

    /// The id of the record that a text names, nullopt where none does; Invalid where more than one does.
    [[nodiscard]] base::Result<std::optional<QString>> resolve(domain::RecordKind kind,
                                                               const QString &reference);
    /// The id of the account with this login, nullopt where there is none.
    [[nodiscard]] std::optional<QString> account(const QString &login) const;
    void addAccount(const QString &login, const QString &id) { m_accounts.insert(login, id); }

    /// The field of work of a record; `not_asked` for kinds that know none.
    [[nodiscard]] base::Result<domain::Code> purposeOf(domain::RecordKind kind, const QString &id);
    /// True where nothing speaks against linking somebody as a person of concern: no phone or e-mail is stored,
    /// or they call themselves.
    [[nodiscard]] base::Result<bool> mayBePersonOfConcern(const QString &person);
    /// Tells the book what was just stored.
    void keepPurpose(const QString &id, const domain::Code &purpose);
    /// A field of work was passed on along links: every purpose is asked for anew.
    void forgetPurposes() { m_purposes.clear(); }

private:
    const Context &m_context;
    QHash<QString, QString> m_accounts;            ///< login → id
    QHash<std::pair<int, QString>, QString> m_ids; ///< what a text names
    QHash<QString, domain::Code> m_purposes;       ///< by id
    QHash<QString, bool> m_personsOfConcern;       ///< who may be one, by id
};

} // namespace lotse::services
