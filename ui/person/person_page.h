#pragma once

#include "controllers/person/person_controller.h"
#include "kit/navigator.h"
#include "records/record_page.h"

namespace lotse::records {
class ListPanel;
}

namespace lotse::person {

class SimilarPanel;

/// One person: what is known of them, their contacts and case files, and others who may be the same.
class PersonPage : public records::RecordPage
{
    Q_OBJECT

public:
    /// All three outlive the page.
    PersonPage(controllers::PersonController &people, kit::Actions &actions, kit::Navigator &navigator);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString record() const override;
    /// Opens a person, unless changes to another one are not saved yet.
    void open(const domain::PersonId &id);
    /// Begins a new one.
    void begin();

protected:
    void openStored(const QString &id) override { open(domain::PersonId::fromStored(id)); }
    void showRecord() override;
    void storeForm() override;
    [[nodiscard]] QList<base::FieldIssue> judge() const override;
    [[nodiscard]] QString heading() const override;
    void retranslate() override;

private:
    void lookForSimilar(const QString &field);
    [[nodiscard]] domain::Person written() const;

    controllers::PersonController &m_people;
    SimilarPanel *m_similar;
    records::ListPanel *m_contacts;
    records::ListPanel *m_caseFiles;
};

} // namespace lotse::person
