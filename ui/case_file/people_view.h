#pragma once

#include "case_file/case_acts.h"
#include "case_file/case_view.h"
#include "kit/navigator.h"

namespace lotse::kit {
class EmptyState;
class TableView;
} // namespace lotse::kit
namespace lotse::records {
class ShortTable;
}

namespace lotse::case_file {

/// Who belongs to a case file, and as what.
class PeopleView : public CaseView
{
    Q_OBJECT

public:
    /// All of them outlive the view.
    PeopleView(controllers::Desk &desk, CaseActs &acts, kit::Navigator &navigator, QWidget *parent = nullptr);

    void show(const controllers::CaseFileReport &report) override;
    [[nodiscard]] std::optional<records::Entry> chosen() const override;
    [[nodiscard]] QWidget *list() const override;
    void retranslate() override;

private:
    using Linked = decltype(controllers::CaseFileReport::people)::value_type;

    [[nodiscard]] const Linked *chosenPerson() const;
    [[nodiscard]] QString roleWord(const Linked &linked) const;

    controllers::Desk &m_desk;
    CaseActs &m_acts;
    kit::Navigator &m_navigator;
    QList<Linked> m_people;
    bool m_isLive = false; ///< people may still come and go
    kit::TableView *m_table;
    records::ShortTable *m_rows;
    kit::EmptyState *m_empty;
};

} // namespace lotse::case_file
