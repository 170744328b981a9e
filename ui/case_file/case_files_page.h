#pragma once

#include "kit/actions.h"
#include "records/list_page.h"

namespace lotse::case_file {

/// The list of case files, the newest first; at first those that somebody still works on.
class CaseFilesPage : public records::ListPage
{
    Q_OBJECT

public:
    /// Desk, actions and navigator outlive the page.
    CaseFilesPage(controllers::Desk &desk, kit::Actions &actions, kit::Navigator &navigator);

    [[nodiscard]] QString title() const override;

protected:
    [[nodiscard]] QList<records::OfferedFilter> offeredFilters() const override;
    void chooseFirstFilters() override;
    [[nodiscard]] QString countText(int rows) const override;
    [[nodiscard]] QString emptyReason() const override;
    [[nodiscard]] QString emptyHint() const override;
    [[nodiscard]] QString findHint() const override;
    void openRecord(const QString &id) override;

private:
    kit::Actions &m_actions;
    kit::Navigator &m_navigator;
};

} // namespace lotse::case_file
