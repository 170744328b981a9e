#pragma once

#include "controllers/contact/contact_controller.h"
#include "kit/navigator.h"
#include "records/record_page.h"

namespace lotse::kit {
class ReasonPanel;
}
namespace lotse::records {
class LinksPanel;
}

namespace lotse::call {

/// A contact that is over: corrected here, withdrawn with a reason, or entered later than it was.
class ContactPage : public records::RecordPage
{
    Q_OBJECT

public:
    /// All three outlive the page.
    ContactPage(controllers::ContactController &contacts, kit::Actions &actions, kit::Navigator &navigator);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString record() const override;
    /// Opens a contact, unless changes to another one are not saved yet; false then.
    bool open(const domain::ContactId &id);
    /// Begins one that was not recorded when it happened.
    void begin();

protected:
    void openStored(const QString &id) override { open(domain::ContactId::fromStored(id)); }
    void showRecord() override;
    void storeForm() override;
    [[nodiscard]] QList<base::FieldIssue> judge() const override;
    [[nodiscard]] QString heading() const override;
    void retranslate() override;

private:
    void showLinks();
    [[nodiscard]] domain::Contact written() const;

    controllers::ContactController &m_contacts;
    kit::Navigator &m_navigator;
    records::LinksPanel *m_people;
    records::LinksPanel *m_caseFiles;
    kit::ReasonPanel *m_withdraw;
};

} // namespace lotse::call
