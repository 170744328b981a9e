#include "controllers/code_list/code_list_controller.h"

#include "domain/code_list/code_list_rules.h"
#include "services/code_list/save_code_list.h"

namespace lotse::controllers {

using domain::CodeEntry;
using domain::CodeList;
using domain::CodeUse;
using services::Context;

CodeListController::CodeListController(Desk &desk) : m_desk(desk)
{
    connect(&m_desk, &Desk::storeOpened, this, [this] {
        const QStringList names = lists();
        showList(names.contains(m_stored.name) ? m_stored.name : names.value(0));
    });
}

bool CodeListController::mayChange() const
{
    return domain::permits(m_desk.setting().actor, domain::Action::MaintainCodeLists);
}

bool CodeListController::isSystemList() const { return domain::isSystemList(m_list.name); }

bool CodeListController::isSystemCode(int row) const
{
    return row >= 0 && row < m_list.codes.size() && domain::isSystemCode(m_list.name, m_list.codes[row].key);
}

void CodeListController::showList(const QString &name)
{
    m_stored = {name, m_desk.setting().codes.entries(name)};
    m_list = m_stored;
    m_usesQuestion.forget();
    Q_EMIT listShown();
}

void CodeListController::change(int row, const CodeEntry &entry)
{
    if (row < 0 || row >= m_list.codes.size() || m_list.codes[row] == entry)
        return;
    m_list.codes[row] = entry;
    Q_EMIT changed();
}

void CodeListController::add()
{
    if (isSystemList())
        return;
    CodeEntry entry;
    entry.validFrom = m_desk.today();
    m_list.codes.append(entry);
    Q_EMIT changed();
}

void CodeListController::move(int row, int by)
{
    const int to = row + by;
    if (row < 0 || to < 0 || row >= m_list.codes.size() || to >= m_list.codes.size())
        return;
    m_list.codes.move(row, to);
    Q_EMIT changed();
}

void CodeListController::save()
{
    const auto store = [before = m_stored, after = m_list](const Context &context) {
        return services::SaveCodeList(context).run(before, after);
    };
    whenAnswered(m_desk.write(store), this, [this](const base::Result<CodeList> &list) {
        if (list) {
            m_stored = *list;
            m_list = *list;
            Q_EMIT saved();
            m_desk.reopenStore();
        } else if (!list.error().issues.isEmpty()) {
            Q_EMIT issuesFound(list.error().issues);
        } else {
            Q_EMIT failed(list.error());
        }
    });
}

void CodeListController::countUses(int row)
{
    const int question = m_usesQuestion.ask();
    if (row < 0 || row >= m_list.codes.size() || m_list.codes[row].key.isEmpty()) {
        Q_EMIT usesCounted({});
        return;
    }
    const auto count = [list = m_list.name, key = m_list.codes[row].key](const Context &context) {
        return services::CountCodeUses(context).run(list, key);
    };
    whenAnswered(m_desk.read(count), this, [this, question](const base::Result<QList<CodeUse>> &uses) {
        if (!m_usesQuestion.isLatest(question))
            return;
        if (uses)
            Q_EMIT usesCounted(*uses);
        else
            Q_EMIT failed(uses.error());
    });
}

} // namespace lotse::controllers
