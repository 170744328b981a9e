#include "reports/reports_page.h"

#include "controllers/desk.h"
#include "controllers/report/report_controller.h"
#include "domain/contact/contact_rules.h"
#include "kit/button.h"
#include "kit/field/inline_issue.h"
#include "kit/field/switch_buttons.h"
#include "kit/flow_layout.h"
#include "kit/follow_look.h"
#include "kit/icon.h"
#include "kit/label.h"
#include "kit/panel.h"
#include "kit/panel_header.h"
#include "kit/progress_row.h"
#include "kit/prompts.h"
#include "kit/view/cell_delegate.h"
#include "kit/view/table_view.h"
#include "words/date_text.h"
#include "words/error_text.h"
#include "words/issue_text.h"
#include "words/language.h"

#include <QAction>
#include <QCheckBox>
#include <QDir>
#include <QEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QListView>
#include <QStandardItemModel>
#include <QVBoxLayout>

namespace lotse::reports {

using controllers::ReportController;
using documents::ReportFormat;
using kit::MessageKind;
using kit::TextRole;
using kit::Token;

namespace {

constexpr double listWidth = 320;
constexpr double narrowListWidth = 210;
constexpr double numberWidth = 160;
constexpr double periodWidth = 140;
constexpr double widestColumn = 380;
constexpr double cellReserve = 8;
constexpr int patience = 500; // milliseconds; what ends sooner needs no word

QDate lastWholeMonth(QDate today) { return QDate(today.year(), today.month(), 1).addMonths(-1); }

/// The sum below a table stands out.
kit::Cell cellAt(const QModelIndex &index)
{
    kit::Cell cell{index.data().toString()};
    if (static_cast<const controllers::ReportTableModel *>(index.model())->isTotal(index.row()))
        cell.role = TextRole::PanelTitle;
    return cell;
}

} // namespace

ReportsPage::ReportsPage(const Tools &tools)
    : m_tools(tools),
      m_openFolder(new QAction(this)),
      m_showDrafts(new QAction(this)),
      m_heading(new kit::Label({}, TextRole::Title, Token::Text, this)),
      m_kinds(new kit::SwitchButtons(this)),
      m_monthChoice(new QWidget(this)),
      m_previous(new kit::Button(m_monthChoice)),
      m_period(new kit::Label({}, TextRole::Heading, Token::Text, m_monthChoice)),
      m_next(new kit::Button(m_monthChoice)),
      m_caseChoice(new QWidget(this)),
      m_numberLabel(new kit::Label({}, TextRole::Body, Token::TextMuted, m_caseChoice)),
      m_number(new QLineEdit(m_caseChoice)),
      m_names(new QCheckBox(m_caseChoice)),
      m_issue(new kit::InlineIssue(this)),
      m_pdf(new kit::Button(this)),
      m_workbook(new kit::Button(this)),
      m_html(new kit::Button(this)),
      m_print(new kit::Button(this)),
      m_subtitle(new kit::Label({}, TextRole::Caption, Token::TextMuted, this)),
      m_progress(new kit::ProgressRow(this)),
      m_drafts(new kit::MessageStrip(this)),
      m_sectionPanel(new kit::Panel(this)),
      m_list(new QListView(m_sectionPanel)),
      m_listModel(new QStandardItemModel(this)),
      m_preview(new kit::Panel(this)),
      m_text(new kit::Label(m_preview)),
      m_table(new kit::TableView(m_preview)),
      m_tableModel(new controllers::ReportTableModel(this))
{
    m_patience.setSingleShot(true);
    m_patience.setInterval(patience);
    layOut();
    connectSignals();
    connectReports();
    setKind(MonthReport);
    retranslate();
}

void ReportsPage::layOut()
{
    QBoxLayout *head = layOutChoice();
    auto *buttons = new kit::FlowLayout;
    for (kit::Button *button : {m_pdf, m_workbook, m_html, m_print})
        buttons->addWidget(button);
    m_pdf->setKind(kit::ButtonKind::Primary);
    m_pdf->setObjectName(QStringLiteral("write_pdf"));
    m_workbook->setObjectName(QStringLiteral("write_xlsx"));
    m_print->setIcon(kit::icon(kit::IconName::Print));
    m_subtitle->setWordWrap(true);
    m_drafts->setClosable(false);
    layOutPreview();
    auto *row = new QHBoxLayout;
    row->addWidget(m_sectionPanel);
    row->addWidget(m_preview, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(head);
    column->addWidget(m_issue);
    column->addLayout(buttons);
    column->addWidget(m_subtitle);
    column->addWidget(m_progress);
    column->addWidget(m_drafts);
    column->addLayout(row, 1);
    kit::followLook(this, [this, head, row, column](const kit::Look &look) {
        head->setSpacing(look.px(16));
        row->setSpacing(look.px(16));
        column->setSpacing(look.px(12));
        m_text->setMargin(look.px(12));
        const bool isLarge = look.isLarge();
        head->setDirection(isLarge ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
        m_sectionPanel->setFixedWidth(look.px(isLarge ? narrowListWidth : listWidth));
        m_period->setMinimumWidth(look.px(periodWidth));
        m_number->setFixedWidth(look.px(numberWidth));
        for (QWidget *choice : {m_monthChoice, m_caseChoice})
            choice->layout()->setSpacing(look.px(8));
    });
}

QBoxLayout *ReportsPage::layOutChoice()
{
    m_previous->setIcon(kit::icon(kit::IconName::Left));
    m_next->setIcon(kit::icon(kit::IconName::Right));
    m_period->setAlignment(Qt::AlignCenter);
    m_numberLabel->setBuddy(m_number);
    auto *month = new QHBoxLayout(m_monthChoice);
    for (QWidget *widget : {static_cast<QWidget *>(m_previous), static_cast<QWidget *>(m_period),
                            static_cast<QWidget *>(m_next)})
        month->addWidget(widget);
    auto *caseFile = new QHBoxLayout(m_caseChoice);
    for (QWidget *widget : {static_cast<QWidget *>(m_numberLabel), static_cast<QWidget *>(m_number),
                            static_cast<QWidget *>(m_names)})
        caseFile->addWidget(widget);
    month->setContentsMargins(0, 0, 0, 0);
    caseFile->setContentsMargins(0, 0, 0, 0);
    auto *what = new QHBoxLayout;
    what->addWidget(m_heading);
    what->addWidget(m_kinds);
    what->addStretch();
    auto *which = new QHBoxLayout;
    which->addWidget(m_monthChoice);
    which->addWidget(m_caseChoice);
    which->addStretch();
    auto *head = new QBoxLayout(QBoxLayout::LeftToRight);
    head->addLayout(what, 1);
    head->addLayout(which);
    return head;
}

void ReportsPage::layOutPreview()
{
    m_list->setModel(m_listModel);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setEditTriggers(QListView::NoEditTriggers);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setTextElideMode(Qt::ElideRight);
    m_sectionPanel->body()->addWidget(m_list, 1);
    m_table->setModel(m_tableModel);
    m_table->setFlush(true);
    m_table->setItemDelegate(new kit::CellDelegate(cellAt, m_table));
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    m_preview->body()->addWidget(m_text);
    m_preview->body()->addWidget(m_table, 1);
}

void ReportsPage::connectSignals()
{
    connect(m_kinds, &kit::SwitchButtons::currentChanged, this, [this](int kind) {
        setKind(Kind(kind));
        make();
    });
    connect(m_previous, &QPushButton::clicked, this, [this] { showMonthReport(m_month.addMonths(-1)); });
    connect(m_next, &QPushButton::clicked, this, [this] { showMonthReport(m_month.addMonths(1)); });
    connect(m_number, &QLineEdit::returnPressed, this, [this] {
        m_caseReference = m_number->text().trimmed();
        makeCase();
    });
    connect(m_number, &QLineEdit::textEdited, m_issue, &kit::InlineIssue::clear);
    connect(m_names, &QCheckBox::clicked, this, &ReportsPage::makeCase);
    const auto writes = [this](kit::Button *button, ReportFormat format, const QString &ending) {
        connect(button, &QPushButton::clicked, this,
                [this, format, ending] { withReport([this, format, ending] { save(format, ending); }); });
    };
    writes(m_pdf, ReportFormat::Pdf, QStringLiteral("pdf"));
    writes(m_workbook, ReportFormat::Xlsx, QStringLiteral("xlsx"));
    writes(m_html, ReportFormat::Html, QStringLiteral("html"));
    connect(m_print, &QPushButton::clicked, this,
            [this] { withReport([this] { m_tools.reports.preparePrint(); }); });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex &current) { showSection(current.row()); });
    connect(m_progress, &kit::ProgressRow::stopWanted, &m_tools.reports, &ReportController::stop);
    connect(&m_tools.reports, &ReportController::progressed, m_progress, &kit::ProgressRow::setDone);
    connect(m_openFolder, &QAction::triggered, this, [this] { Q_EMIT folderWanted(m_folder); });
    connect(m_showDrafts, &QAction::triggered, this, [this] {
        QStringList unfinished;
        for (const domain::ContactStatus status : domain::allOf<domain::ContactStatus>()) {
            if (domain::isUnfinished(status))
                unfinished.append(domain::word(status));
        }
        const QDate month = m_tools.reports.month();
        m_tools.navigator.showList({kit::ListKind::Contacts, {{domain::FilterKey::Status, unfinished}}, month,
                                    month.addMonths(1).addDays(-1)});
    });
    connect(&m_patience, &QTimer::timeout, this, [this] {
        m_progress->begin(m_tools.reports.isMaking() ? tr("The report is being made.") : tr("The file is being written."));
    });
}

void ReportsPage::connectReports()
{
    ReportController &reports = m_tools.reports;
    connect(&m_tools.desk, &controllers::Desk::storeOpened, this, [this] {
        m_month = {}; // of another store
        m_caseReference.clear();
        m_number->clear();
        setKind(MonthReport);
    });
    connect(&reports, &ReportController::busyChanged, this, [this](bool isBusy) {
        if (isBusy) {
            m_patience.start();
        } else {
            m_patience.stop();
            m_progress->end();
        }
    });
    connect(&reports, &ReportController::reportMade, this, &ReportsPage::showReport);
    connect(&reports, &ReportController::saved, this, &ReportsPage::tellSaved);
    connect(&reports, &ReportController::printPrepared, this, [this](const QString &title, const QString &html) {
        if (m_tools.prompts.print({title, html}))
            Q_EMIT happened({MessageKind::Success, tr("Report printed"), title, {}});
    });
    connect(&reports, &ReportController::stopped, this, [this] {
        Q_EMIT happened({MessageKind::Info, tr("Stopped"), tr("Nothing was written."), {}});
    });
    connect(&reports, &ReportController::failed, this, &ReportsPage::tellFailure);
}

QString ReportsPage::title() const { return tr("Reports"); }

QWidget *ReportsPage::firstField() const
{
    return m_kind == CaseReport ? static_cast<QWidget *>(m_number) : m_pdf;
}

QList<QWidget *> ReportsPage::panes() const { return {firstField(), m_list, m_table}; }

void ReportsPage::refresh()
{
    if (m_kind == MonthReport && !m_month.isValid())
        showMonthReport();
}

void ReportsPage::showMonthReport(QDate firstDay)
{
    m_month = firstDay.isValid() ? firstDay : lastWholeMonth(m_tools.desk.today());
    setKind(MonthReport);
    make();
}

void ReportsPage::showCaseReport(const QString &reference, bool hasNames)
{
    m_caseReference = reference;
    m_names->setChecked(hasNames);
    setKind(CaseReport);
    make();
}

void ReportsPage::setKind(Kind kind)
{
    m_kind = kind;
    m_kinds->setCurrent(kind);
    m_monthChoice->setVisible(kind == MonthReport);
    m_caseChoice->setVisible(kind == CaseReport);
    m_issue->clear();
}

void ReportsPage::make()
{
    if (m_kind == CaseReport) {
        makeCase();
        return;
    }
    if (!m_month.isValid())
        m_month = lastWholeMonth(m_tools.desk.today());
    m_period->setText(words::month(m_month));
    m_next->setEnabled(m_month.addMonths(1) <= m_tools.desk.today());
    m_tools.reports.makeMonthReport(m_month, words::language());
}

void ReportsPage::makeCase()
{
    if (!m_caseReference.isEmpty())
        m_tools.reports.makeCaseReport(m_caseReference, m_names->isChecked(), words::language());
}

void ReportsPage::showReport()
{
    const documents::Report &report = *m_tools.reports.report();
    const int before = m_list->currentIndex().row();
    m_sections = controllers::sectionsOf(report, tr("Key figures"));
    m_listModel->clear();
    for (const controllers::ReportSection &section : std::as_const(m_sections)) {
        auto *item = new QStandardItem(section.level > 2 ? QStringLiteral("    ") + section.title : section.title);
        item->setData(section.title, Qt::AccessibleTextRole);
        m_listModel->appendRow(item);
    }
    if (m_kind == CaseReport)
        m_number->setText(m_tools.reports.fileName());
    m_subtitle->setText(QStringLiteral("%1 · %2").arg(report.title, report.subtitle));
    m_list->setCurrentIndex(m_listModel->index(before >= 0 && before < m_sections.size() ? before : 0, 0));
    showDraftNote();
    if (const auto act = std::exchange(m_whenMade, {}))
        act();
}

void ReportsPage::showDraftNote()
{
    const int drafts = m_tools.reports.unfinishedContacts();
    if (drafts > 0)
        m_drafts->tell({MessageKind::Warning, tr("%Ln contact(s) of this month are not finished", nullptr, drafts),
                        tr("They count in no figure."), m_showDrafts});
    else
        m_drafts->clear();
}

void ReportsPage::showSection(int row)
{
    if (row < 0 || row >= m_sections.size() || !m_tools.reports.report())
        return;
    const controllers::ReportSection &section = m_sections[row];
    m_preview->header()->setTitle(section.title);
    m_text->setText(section.text);
    m_text->setVisible(!section.text.isEmpty());
    m_tableModel->setTable(section.table, m_tools.reports.report()->language);
    m_table->setAccessibleName(tr("Figures: %1").arg(section.title));
    m_table->horizontalHeader()->setVisible(!section.table.header.isEmpty());
    fitColumns();
    if (m_tableModel->rowCount() > 0)
        m_table->setCurrentIndex(m_tableModel->index(0, 0));
}

/// As wide as their texts, but a long one leaves room for the others: a tool tip has all of it.
void ReportsPage::fitColumns()
{
    const double zoom = kit::lookOf(this).zoom();
    m_table->resizeColumnsToContents();
    QList<double> widths;
    for (int column = 0; column < m_tableModel->columnCount(); ++column)
        widths.append(qMin(m_table->columnWidth(column) / zoom + cellReserve, widestColumn));
    m_table->setColumnWidths(widths);
}

void ReportsPage::withReport(const std::function<void()> &act)
{
    if (m_tools.reports.isMaking())
        m_whenMade = act;
    else
        act();
}

void ReportsPage::save(ReportFormat format, const QString &ending)
{
    if (!m_tools.reports.report())
        return;
    const QString name = QStringLiteral("lotse-%1.%2").arg(m_tools.reports.fileName(), ending);
    const QDir folder(m_folder.isEmpty() ? QDir::homePath() : m_folder);
    const auto path = m_tools.prompts.fileToSave({tr("Write report"),
                                                  folder.filePath(name),
                                                  {{ending.toUpper(), {QStringLiteral("*.") + ending}}}});
    if (path)
        m_tools.reports.save(*path, format);
}

void ReportsPage::tellSaved(const QString &path)
{
    m_folder = QFileInfo(path).absolutePath();
    Q_EMIT happened({MessageKind::Success, tr("Report written"), QDir::toNativeSeparators(path), m_openFolder});
}

void ReportsPage::tellFailure(const base::Error &error)
{
    m_whenMade = {};
    if (m_kind == CaseReport && error.code == base::ErrorCode::NotFound) {
        m_issue->tell(m_number, tr("There is no case file with this number."));
        return;
    }
    const QString sentence = error.issues.isEmpty() ? words::errorSentence(error)
                                                    : words::issueSentence(error.issues.first());
    Q_EMIT happened({MessageKind::Danger, tr("That did not work"), sentence, {}});
}

void ReportsPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        if (m_tools.reports.report())
            make();
    }
    Page::changeEvent(event);
}

void ReportsPage::retranslate()
{
    m_heading->setText(title());
    m_kinds->setTexts({tr("Month report"), tr("Case report")});
    m_kinds->setCurrent(m_kind);
    m_openFolder->setText(tr("Open folder"));
    m_showDrafts->setText(tr("Show them"));
    m_previous->setAccessibleName(tr("Previous month"));
    m_next->setAccessibleName(tr("Next month"));
    m_numberLabel->setText(tr("Case file n&umber"));
    m_number->setPlaceholderText(tr("Return shows it"));
    m_names->setText(tr("With na&mes"));
    m_pdf->setText(tr("Write P&DF …"));
    m_workbook->setText(tr("Write wor&kbook …"));
    m_html->setText(tr("Write HTM&L …"));
    m_print->setText(tr("Prin&t …"));
    m_sectionPanel->header()->setTitle(tr("Sections"));
    m_list->setAccessibleName(tr("Sections"));
    m_table->setAccessibleName(tr("Figures of the section"));
}

} // namespace lotse::reports
