#pragma once

#include "case_file/case_acts.h"
#include "case_file/case_view.h"

namespace lotse::kit {
class EmptyState;
class TableView;
} // namespace lotse::kit
namespace lotse::records {
class ShortTable;
}

namespace lotse::case_file {

/// The tasks of a case file: the open ones first, by the day they are due.
class TasksView : public CaseView
{
    Q_OBJECT

public:
    /// All of them outlive the view.
    TasksView(controllers::Desk &desk, CaseActs &acts, QWidget *parent = nullptr);

    void show(const controllers::CaseFileReport &report) override;
    [[nodiscard]] std::optional<records::Entry> chosen() const override;
    [[nodiscard]] QWidget *list() const override;
    void retranslate() override;
    void choose(const QString &task);

private:
    [[nodiscard]] const domain::Task *chosenTask() const;
    [[nodiscard]] QList<records::Deed> deedsOf(const domain::Task &task) const;
    [[nodiscard]] QString label(const char *list, const QString &key) const;

    controllers::Desk &m_desk;
    CaseActs &m_acts;
    QList<domain::Task> m_tasks;
    QHash<domain::AccountId, QString> m_logins;
    kit::TableView *m_table;
    records::ShortTable *m_rows;
    kit::EmptyState *m_empty;
};

/// Those that are neither done nor waived before the others, each by the day it is due.
[[nodiscard]] QList<domain::Task> inOrder(QList<domain::Task> tasks);

} // namespace lotse::case_file
