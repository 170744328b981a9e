#pragma once

#include "controllers/report/report_sections.h"
#include "kit/message_strip.h"
#include "kit/navigator.h"
#include "kit/page.h"

#include <QDate>
#include <QTimer>

#include <functional>

class QAction;
class QBoxLayout;
class QCheckBox;
class QLineEdit;
class QListView;
class QStandardItemModel;

namespace lotse::controllers {
class Desk;
class ReportController;
} // namespace lotse::controllers
namespace lotse::kit {
class Button;
class InlineIssue;
class Label;
class Panel;
class ProgressRow;
class Prompts;
class SwitchButtons;
class TableView;
} // namespace lotse::kit

namespace lotse::reports {

/// A report before it leaves: of a month or on a case file. Its sections at the left, the chosen one at the right as
/// text and table; written as PDF, workbook or HTML, or printed. Begins with the last whole month.
class ReportsPage : public kit::Page
{
    Q_OBJECT

public:
    struct Tools {
        controllers::Desk &desk;
        controllers::ReportController &reports;
        kit::Prompts &prompts;
        kit::Navigator &navigator;
    };

    explicit ReportsPage(const Tools &tools);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QWidget *firstField() const override;
    [[nodiscard]] QList<QWidget *> panes() const override;
    void refresh() override;
    /// The report of the month that begins on this day; of the last whole month where it is not valid.
    void showMonthReport(QDate firstDay = {});
    /// The report on a case file, by its number or id.
    void showCaseReport(const QString &reference, bool hasNames);

Q_SIGNALS:
    void happened(const lotse::kit::Message &message);
    /// Somebody wants to see the folder of a file that was written.
    void folderWanted(const QString &folder);

protected:
    void changeEvent(QEvent *event) override;

private:
    enum Kind { MonthReport, CaseReport };

    void layOut();
    QBoxLayout *layOutChoice();
    void layOutPreview();
    void connectSignals();
    void connectReports();
    void retranslate();
    void setKind(Kind kind);
    void make();
    void makeCase();
    void showReport();
    void showSection(int row);
    void fitColumns();
    void showDraftNote();
    /// Does it with the report that is asked for, even where that one is still being made.
    void withReport(const std::function<void()> &act);
    void save(documents::ReportFormat format, const QString &ending);
    void tellSaved(const QString &path);
    void tellFailure(const base::Error &error);

    Tools m_tools;
    Kind m_kind = MonthReport;
    QDate m_month;
    QString m_caseReference;
    QString m_folder; ///< of the file that was written last
    QList<controllers::ReportSection> m_sections;
    std::function<void()> m_whenMade;
    QTimer m_patience; ///< until something that runs is worth a word
    QAction *m_openFolder;
    QAction *m_showDrafts;
    kit::Label *m_heading;
    kit::SwitchButtons *m_kinds;
    QWidget *m_monthChoice;
    kit::Button *m_previous;
    kit::Label *m_period;
    kit::Button *m_next;
    QWidget *m_caseChoice;
    kit::Label *m_numberLabel;
    QLineEdit *m_number;
    QCheckBox *m_names;
    kit::InlineIssue *m_issue;
    kit::Button *m_pdf;
    kit::Button *m_workbook;
    kit::Button *m_html;
    kit::Button *m_print;
    kit::Label *m_subtitle;
    kit::ProgressRow *m_progress;
    kit::MessageStrip *m_drafts;
    kit::Panel *m_sectionPanel;
    QListView *m_list;
    QStandardItemModel *m_listModel;
    kit::Panel *m_preview;
    kit::Label *m_text;
    kit::TableView *m_table;
    controllers::ReportTableModel *m_tableModel;
};

} // namespace lotse::reports
