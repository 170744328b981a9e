#pragma once

#include "kit/actions.h"
#include "records/list_page.h"

namespace lotse::call {

/// The list of calls and messages, the newest first.
class ContactsPage : public records::ListPage
{
    Q_OBJECT

public:
    /// Desk, actions and navigator outlive the page.
    ContactsPage(controllers::Desk &desk, kit::Actions &actions, kit::Navigator &navigator);

    [[nodiscard]] QString title() const override;

protected:
    [[nodiscard]] QList<records::OfferedFilter> offeredFilters() const override;
    [[nodiscard]] QString countText(int rows) const override;
    [[nodiscard]] QString emptyReason() const override;
    [[nodiscard]] QString emptyHint() const override;
    [[nodiscard]] QString findHint() const override;
    void openRecord(const QString &id) override;
    void retranslate() override;

private:
    kit::Actions &m_actions;
    kit::Navigator &m_navigator;
    kit::Button *m_start;
};

} // namespace lotse::call
