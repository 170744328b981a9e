#include "reports/reports_page.h"

#include "controllers/desk.h"
#include "controllers/report/report_controller.h"
#include "kit/button.h"
#include "kit/icon.h"
#include "kit/follow_look.h"
#include "kit/label.h"
#include "kit/message_strip.h"
#include "kit/panel.h"
#include "kit/panel_header.h"
#include "kit/prompts.h"
#include "kit/window_language.h"
#include "words/error_text.h"
#include "words/issue_text.h"

#include <QDir>
#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QListView>
#include <QLocale>
#include <QStandardItemModel>
#include <QTableView>
#include <QVBoxLayout>

namespace lotse::reports {

using controllers::ReportController;
using documents::ReportFormat;
using kit::TextRole;
using kit::Token;

namespace {

constexpr double listWidth = 400;

QDate lastWholeMonth(QDate today) { return QDate(today.year(), today.month(), 1).addMonths(-1); }

} // namespace

ReportsPage::ReportsPage(const Tools &tools)
    : m_tools(tools),
      m_heading(new kit::Label({}, TextRole::Title, Token::Text, this)),
      m_period(new kit::Label({}, TextRole::Heading, Token::Text, this)),
      m_previous(new kit::Button(this)),
      m_next(new kit::Button(this)),
      m_pdf(new kit::Button(this)),
      m_workbook(new kit::Button(this)),
      m_html(new kit::Button(this)),
      m_message(new kit::MessageStrip(this)),
      m_sectionPanel(new kit::Panel(this)),
      m_list(new QListView(m_sectionPanel)),
      m_listModel(new QStandardItemModel(this)),
      m_preview(new kit::Panel(this)),
      m_text(new kit::Label(m_preview)),
      m_table(new QTableView(m_preview)),
      m_tableModel(new controllers::ReportTableModel(this))
{
    layOut();
    connectSignals();
    retranslate();
}

void ReportsPage::layOut()
{
    m_pdf->setKind(kit::ButtonKind::Primary);
    m_previous->setIcon(kit::icon(kit::IconName::Left));
    m_next->setIcon(kit::icon(kit::IconName::Right));
    auto *head = new QHBoxLayout;
    for (QWidget *widget : {static_cast<QWidget *>(m_heading), static_cast<QWidget *>(m_previous),
                            static_cast<QWidget *>(m_period), static_cast<QWidget *>(m_next)})
        head->addWidget(widget);
    head->addStretch();
    for (kit::Button *button : {m_html, m_workbook, m_pdf})
        head->addWidget(button);

    m_list->setModel(m_listModel);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setEditTriggers(QListView::NoEditTriggers);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setTextElideMode(Qt::ElideRight);
    m_sectionPanel->body()->addWidget(m_list, 1);
    m_table->setModel(m_tableModel);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setShowGrid(false);
    m_table->setTabKeyNavigation(false);
    m_table->setSelectionBehavior(QTableView::SelectRows);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->setEditTriggers(QTableView::NoEditTriggers);
    m_text->setWordWrap(true);
    m_preview->body()->addWidget(m_text);
    m_preview->body()->addWidget(m_table, 1);

    auto *row = new QHBoxLayout;
    row->addWidget(m_sectionPanel);
    row->addWidget(m_preview, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(head);
    column->addWidget(m_message);
    column->addLayout(row, 1);
    kit::followLook(this, [this, head, row, column](const kit::Look &look) {
        head->setSpacing(look.px(8));
        row->setSpacing(look.px(16));
        column->setSpacing(look.px(12));
        m_text->setMargin(look.px(12));
        m_sectionPanel->setFixedWidth(look.px(listWidth));
        m_table->verticalHeader()->setMinimumSectionSize(look.px(28));
        m_table->verticalHeader()->setDefaultSectionSize(look.px(28));
        m_period->setMinimumWidth(look.px(130));
    });
}

void ReportsPage::connectSignals()
{
    connect(m_previous, &QPushButton::clicked, this, [this] { showMonth(m_month.addMonths(-1)); });
    connect(m_next, &QPushButton::clicked, this, [this] { showMonth(m_month.addMonths(1)); });
    connect(m_pdf, &QPushButton::clicked, this, [this] { save(ReportFormat::Pdf, QStringLiteral("pdf")); });
    connect(m_workbook, &QPushButton::clicked, this,
            [this] { save(ReportFormat::Xlsx, QStringLiteral("xlsx")); });
    connect(m_html, &QPushButton::clicked, this,
            [this] { save(ReportFormat::Html, QStringLiteral("html")); });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex &current) { showSection(current.row()); });
    connect(&m_tools.desk, &controllers::Desk::storeOpened, this,
            [this] { m_month = {}; }); // of another store
    connect(&m_tools.reports, &ReportController::reportMade, this, &ReportsPage::showReport);
    connect(&m_tools.reports, &ReportController::saved, this, [this](const QString &path) {
        m_message->tell(
            {kit::MessageKind::Success, tr("Report written"), QDir::toNativeSeparators(path), {}});
        Q_EMIT fileWritten(path);
    });
    connect(&m_tools.reports, &ReportController::failed, this, [this](const base::Error &error) {
        const QString sentence = error.issues.isEmpty() ? words::errorSentence(error)
                                                        : words::issueSentence(error.issues.first());
        m_message->tell({kit::MessageKind::Danger, sentence, {}, {}});
    });
}

QString ReportsPage::title() const { return tr("Reports"); }
QWidget *ReportsPage::firstField() const { return m_pdf; }
QList<QWidget *> ReportsPage::panes() const { return {m_pdf, m_list, m_table}; }

void ReportsPage::refresh()
{
    if (!m_month.isValid())
        showMonth(lastWholeMonth(m_tools.desk.today()));
}

void ReportsPage::showMonth(QDate firstDay)
{
    m_month = firstDay;
    m_message->clear();
    m_period->setText(QLocale().toString(firstDay, QStringLiteral("MMMM yyyy")));
    m_next->setEnabled(firstDay.addMonths(1) <= m_tools.desk.today());
    m_tools.reports.makeMonthReport(firstDay, kit::windowLanguage());
}

void ReportsPage::showCaseReport(const QString &number, bool hasNames)
{
    m_message->clear();
    m_period->setText(number);
    m_tools.reports.makeCaseReport(number, hasNames, kit::windowLanguage());
}

void ReportsPage::showReport()
{
    const int before = m_list->currentIndex().row();
    m_sections = controllers::sectionsOf(*m_tools.reports.report(), tr("Key figures"));
    m_listModel->clear();
    for (const controllers::ReportSection &section : std::as_const(m_sections)) {
        auto *item = new QStandardItem(section.level > 2 ? QStringLiteral("    ") + section.title
                                                         : section.title);
        item->setData(section.title, Qt::AccessibleTextRole);
        m_listModel->appendRow(item);
    }
    m_preview->header()->setAside(m_tools.reports.report()->subtitle);
    m_list->setCurrentIndex(m_listModel->index(before >= 0 && before < m_sections.size() ? before : 0, 0));
}

void ReportsPage::showSection(int row)
{
    if (row < 0 || row >= m_sections.size())
        return;
    const controllers::ReportSection &section = m_sections[row];
    m_preview->header()->setTitle(section.title);
    m_text->setText(section.text);
    m_text->setVisible(!section.text.isEmpty());
    m_tableModel->setTable(section.table, m_tools.reports.report()->language);
    m_table->resizeColumnsToContents();
}

void ReportsPage::save(ReportFormat format, const QString &ending)
{
    if (!m_tools.reports.report())
        return;
    const QString name = QStringLiteral("lotse-%1.%2").arg(m_tools.reports.fileName(), ending);
    const auto path = m_tools.prompts.fileToSave({tr("Write report"),
                                                  QDir::home().filePath(name),
                                                  {{ending.toUpper(), {QStringLiteral("*.") + ending}}}});
    if (path)
        m_tools.reports.save(*path, format);
}

void ReportsPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        if (m_month.isValid())
            showMonth(m_month);
    }
    Page::changeEvent(event);
}

void ReportsPage::retranslate()
{
    m_heading->setText(tr("Month report"));
    m_previous->setAccessibleName(tr("Previous month"));
    m_next->setAccessibleName(tr("Next month"));
    m_pdf->setText(tr("Write P&DF …"));
    m_workbook->setText(tr("Write wor&kbook …"));
    m_html->setText(tr("Write HT&ML …"));
    m_sectionPanel->header()->setTitle(tr("Sections"));
    m_list->setAccessibleName(tr("Sections"));
    m_table->setAccessibleName(tr("Figures of the section"));
}

} // namespace lotse::reports
