#include "case_file/case_files_page.h"

#include "controllers/list/lists.h"
#include "domain/case_file/case_file_states.h"
#include "kit/shortcut_text.h"

#include <QAction>

namespace lotse::case_file {

using domain::FilterKey;
using records::OfferedFilter;

CaseFilesPage::CaseFilesPage(controllers::Desk &desk, kit::Actions &actions, kit::Navigator &navigator)
    : ListPage(controllers::caseFileList(desk), desk),
      m_actions(actions),
      m_navigator(navigator)
{
    begin();
}

QString CaseFilesPage::title() const { return tr("Case files"); }

QList<OfferedFilter> CaseFilesPage::offeredFilters() const
{
    return {codeFilter("status", FilterKey::Status, "case_file_status"), ownFilter(), records::ListFilters::days(),
            records::ListFilters::onDay(QStringLiteral("open_on"), FilterKey::OpenOn, tr("Open")),
            codeFilter("state", FilterKey::State, "state"), fieldOfWorkFilter()};
}

void CaseFilesPage::chooseFirstFilters()
{
    QStringList live;
    for (const domain::CaseFileStatus status : domain::allOf<domain::CaseFileStatus>()) {
        if (domain::isLive(status))
            live.append(domain::word(status));
    }
    filters().setChosen(QStringLiteral("status"), live);
}

QString CaseFilesPage::countText(int rows) const { return tr("%Ln case file(s)", nullptr, rows); }

QString CaseFilesPage::emptyReason() const { return tr("No case file has been opened yet."); }

QString CaseFilesPage::emptyHint() const
{
    return tr("%1 opens one during a call.")
        .arg(kit::shortcutText(m_actions.action(kit::ActionId::NewCaseFile).shortcut()));
}

QString CaseFilesPage::findHint() const { return tr("Number or day"); }

void CaseFilesPage::openRecord(const QString &id) { m_navigator.showCaseFile(domain::CaseFileId::fromStored(id)); }

} // namespace lotse::case_file
