#include "services/code_list/save_code_list.h"

#include "domain/code_list/code_list_rules.h"

namespace lotse::services {

using domain::CodeEntry;
using domain::CodeList;

namespace {

void nameNewCodes(CodeList &list)
{
    QStringList taken;
    for (const CodeEntry &entry : std::as_const(list.codes))
        taken.append(entry.key);
    for (CodeEntry &entry : list.codes) {
        if (!entry.key.isEmpty())
            continue;
        entry.key = domain::newCodeKey(entry.english, taken);
        taken.append(entry.key);
    }
}

} // namespace

base::Result<CodeList> SaveCodeList::run(const CodeList &before, CodeList after)
{
    LOTSE_CHECK(require(m_context, domain::Action::MaintainCodeLists));
    LOTSE_CHECK(requireNone(domain::checkCodeListChange(before, after), "SaveCodeList"));
    nameNewCodes(after);
    const auto changes = domain::codeListChanges(before, after);
    if (changes.isEmpty())
        return after;
    LOTSE_TRY(transaction, domain::Transaction::beginWrite(m_context.store.unitOfWork));
    LOTSE_TRY(lists, m_context.store.codeLists.all());
    if (!lists.contains(before))
        return base::failure(base::ErrorCode::Conflict, QStringLiteral("SaveCodeList"));
    LOTSE_CHECK(m_context.store.codeLists.save(after));
    QStringList fields;
    for (const domain::CodeChange &change : changes) {
        fields.append(change.field);
        LOTSE_CHECK(m_context.store.audit.keepChange({domain::RecordKind::CodeList, after.name, 0, m_context.clock.now(),
                                                      m_context.actor.id, change.field, change.before}));
    }
    LOTSE_CHECK(audit(m_context, {.action = "change_code_list",
                                  .kind = domain::RecordKind::CodeList,
                                  .recordId = after.name,
                                  .fields = fields}));
    LOTSE_CHECK(transaction.commit());
    return after;
}

base::Result<QList<domain::CodeUse>> CountCodeUses::run(const QString &list, const domain::Code &key)
{
    LOTSE_CHECK(require(m_context, domain::Action::MaintainCodeLists));
    return m_context.store.codeLists.uses(list, key);
}

} // namespace lotse::services
