#pragma once

#include "controllers/report/report_sections.h"
#include "kit/page.h"

#include <QDate>

class QListView;
class QStandardItemModel;
class QTableView;

namespace lotse::controllers {
class Desk;
class ReportController;
} // namespace lotse::controllers
namespace lotse::kit {
class Actions;
class Button;
class Label;
class MessageStrip;
class Panel;
class Prompts;
} // namespace lotse::kit

namespace lotse::reports {

/// A report before it leaves: its sections at the left, the chosen one at the right as text and table; written as
/// PDF, workbook or in another format. Begins with the last whole month.
class ReportsPage : public kit::Page
{
    Q_OBJECT

public:
    struct Tools {
        controllers::Desk &desk;
        controllers::ReportController &reports;
        kit::Prompts &prompts;
    };

    explicit ReportsPage(const Tools &tools);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QWidget *firstField() const override;
    [[nodiscard]] QList<QWidget *> panes() const override;
    void refresh() override;
    /// Shows the report on a case file instead of a month's.
    void showCaseReport(const QString &number, bool hasNames);

Q_SIGNALS:
    /// A file is written there.
    void fileWritten(const QString &path);

protected:
    void changeEvent(QEvent *event) override;

private:
    void layOut();
    void connectSignals();
    void retranslate();
    void showMonth(QDate firstDay);
    void showReport();
    void showSection(int row);
    void save(documents::ReportFormat format, const QString &ending);

    Tools m_tools;
    QDate m_month;
    QList<controllers::ReportSection> m_sections;
    kit::Label *m_heading;
    kit::Label *m_period;
    kit::Button *m_previous;
    kit::Button *m_next;
    kit::Button *m_pdf;
    kit::Button *m_workbook;
    kit::Button *m_html;
    kit::MessageStrip *m_message;
    kit::Panel *m_sectionPanel;
    QListView *m_list;
    QStandardItemModel *m_listModel;
    kit::Panel *m_preview;
    kit::Label *m_text;
    QTableView *m_table;
    controllers::ReportTableModel *m_tableModel;
};

} // namespace lotse::reports
