#pragma once

#include "controllers/case_file/case_file_controller.h"
#include "kit/panel.h"

class QAction;

namespace lotse::kit {
class EmptyState;
class TableView;
} // namespace lotse::kit
namespace lotse::records {
class ShortTable;
}

namespace lotse::case_file {

/// The next steps of a case file: its open tasks, the first one due first.
class StepsPanel : public kit::Panel
{
    Q_OBJECT

public:
    /// The desk outlives the panel; `newTask` adds a step.
    StepsPanel(controllers::Desk &desk, QAction &newTask, QWidget *parent = nullptr);

    void show(const controllers::CaseFileReport &report);
    void retranslate();
    [[nodiscard]] QWidget *list() const;
    [[nodiscard]] int count() const;

Q_SIGNALS:
    /// A task is to be looked at.
    void opened(const QString &task);

private:
    controllers::Desk &m_desk;
    kit::TableView *m_table;
    records::ShortTable *m_rows;
    kit::EmptyState *m_empty;
};

} // namespace lotse::case_file
