#include "settings/import_page.h"

#include "kit/button.h"
#include "kit/field/choice_combo.h"
#include "kit/follow_look.h"
#include "kit/label.h"
#include "kit/panel.h"
#include "kit/panel_header.h"
#include "kit/progress_row.h"
#include "kit/prompts.h"
#include "kit/status_mark.h"
#include "kit/view/cell_delegate.h"
#include "kit/view/panes.h"
#include "kit/view/table_view.h"
#include "settings/column_mapping.h"
#include "words/error_text.h"
#include "words/field_text.h"
#include "words/issue_text.h"

#include <QCheckBox>
#include <QDir>
#include <QEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLocale>
#include <QStandardItemModel>

namespace lotse::settings {

using controllers::ImportController;
using controllers::ImportOutcome;
using kit::MessageKind;
using kit::StatusShape;
using kit::TextRole;
using kit::Token;
using services::ExchangeKind;
using Activity = ImportController::Activity;

namespace {

constexpr double columnsWidth = 500;
constexpr double previewWidth = 150;
const QList<double> problemWidths = {60, 130, 110, 440};

enum ProblemColumn { LineColumn, FieldColumn, FateColumn, SentenceColumn };

QString number(qint64 count) { return QLocale().toString(count); }

kit::Status fateOf(const QModelIndex &index)
{
    const bool isRefused = index.data(Qt::UserRole).toBool();
    return {isRefused ? StatusShape::Triangle : StatusShape::CheckRing, isRefused ? Token::Danger : Token::Text,
            index.data().toString()};
}

} // namespace

ImportPage::ImportPage(const Parts &parts)
    : m_parts(parts),
      m_heading(new kit::Label({}, TextRole::Title, Token::Text, this)),
      m_file(new kit::Label({}, TextRole::Body, Token::TextMuted, this)),
      m_choose(new kit::Button(this)),
      m_import(new kit::Button(this)),
      m_kindLabel(new kit::Label(this)),
      m_kind(new kit::ChoiceCombo(this)),
      m_explanation(new kit::Label({}, TextRole::Body, Token::TextMuted, this)),
      m_message(new kit::MessageStrip(this)),
      m_progress(new kit::ProgressRow(this)),
      m_panes(new kit::Panes(this)),
      m_columnsPanel(new kit::Panel(this)),
      m_mapping(new ColumnMapping(m_columnsPanel)),
      m_rowsPanel(new kit::Panel(this)),
      m_rows(new kit::TableView(m_rowsPanel)),
      m_rowsModel(new QStandardItemModel(this)),
      m_checkPanel(new kit::Panel(this)),
      m_verdict(new kit::StatusMark(m_checkPanel)),
      m_counts(new kit::Label(m_checkPanel)),
      m_skip(new QCheckBox(m_checkPanel)),
      m_problems(new kit::TableView(m_checkPanel)),
      m_problemsModel(new QStandardItemModel(this))
{
    layOut();
    connectSignals();
    retranslate();
}

void ImportPage::layOut()
{
    m_import->setKind(kit::ButtonKind::Primary);
    m_choose->setIcon(kit::icon(kit::IconName::OpenFolder));
    auto *head = new QHBoxLayout;
    head->addWidget(m_heading);
    head->addWidget(m_file);
    head->addStretch();
    head->addWidget(m_choose);
    head->addWidget(m_import);

    m_kindLabel->setBuddy(m_kind);
    m_explanation->setWordWrap(true);
    auto *kindRow = new QHBoxLayout;
    kindRow->addWidget(m_kindLabel);
    kindRow->addWidget(m_kind);
    kindRow->addWidget(m_explanation, 1);

    layOutPanes();
    auto *page = new QVBoxLayout(this);
    page->addLayout(head);
    page->addLayout(kindRow);
    page->addWidget(m_message);
    page->addWidget(m_progress);
    page->addWidget(m_panes, 1);
    page->addStretch();
    kit::followLook(this, [this, head, kindRow, page](const kit::Look &look) {
        page->setContentsMargins(0, 0, 0, 0);
        page->setSpacing(look.px(12));
        for (QHBoxLayout *row : {head, kindRow})
            row->setSpacing(look.px(12));
        m_kind->setMinimumWidth(look.px(220));
    });
}

void ImportPage::layOutPanes()
{
    m_columnsPanel->body()->addWidget(m_mapping, 1);
    m_rows->setFlush(true);
    m_rows->setModel(m_rowsModel);
    m_rowsPanel->body()->addWidget(m_rows, 1);
    auto *verdict = new QHBoxLayout;
    verdict->addWidget(m_verdict);
    verdict->addWidget(m_counts);
    verdict->addStretch();
    verdict->addWidget(m_skip);
    m_checkPanel->addContent(verdict);
    m_problems->setFlush(true);
    m_problems->setModel(m_problemsModel);
    m_problems->setItemDelegateForColumn(FateColumn, new kit::StatusDelegate(fateOf, m_problems));
    m_checkPanel->body()->addWidget(m_problems, 1);

    m_panes->addColumn(0, columnsWidth, columnsWidth);
    m_panes->addPane(m_columnsPanel);
    m_panes->addColumn(1);
    m_panes->addPane(m_rowsPanel, 2);
    m_panes->addPane(m_checkPanel, 3);
    kit::followLook(m_panes, [this](const kit::Look &look) {
        m_columnsPanel->setMinimumHeight(look.px(220));
        m_rowsPanel->setMinimumHeight(look.px(150));
        m_checkPanel->setMinimumHeight(look.px(190));
    });
}

void ImportPage::connectSignals()
{
    ImportController &imports = m_parts.imports;
    connect(m_choose, &QPushButton::clicked, this, &ImportPage::chooseFile);
    connect(m_import, &QPushButton::clicked, &imports, [this] { m_parts.imports.import(m_skip->isChecked()); });
    connect(m_progress, &kit::ProgressRow::stopWanted, &imports, &ImportController::stop);
    connect(m_skip, &QCheckBox::toggled, this, &ImportPage::showActivity);
    connect(m_kind, &kit::ChoiceCombo::keyChosen, this, [this](const QString &key) {
        if (const auto kind = domain::fromWord<ExchangeKind>(key))
            m_parts.imports.setKind(*kind);
    });
    connect(m_mapping, &ColumnMapping::fieldChosen, &imports, &ImportController::setField);
    connect(&imports, &ImportController::fileOpened, this, &ImportPage::showFile);
    connect(&imports, &ImportController::fieldsChanged, this, &ImportPage::showFields);
    connect(&imports, &ImportController::activityChanged, this, &ImportPage::showJudgement);
    connect(&imports, &ImportController::progressed, m_progress, &kit::ProgressRow::setDone);
    connect(&imports, &ImportController::imported, this, &ImportPage::tellImport);
    connect(&imports, &ImportController::stopped, this, [this] {
        m_message->tell({MessageKind::Info, tr("Stopped"), tr("Nothing was changed."), {}});
    });
    connect(&imports, &ImportController::failed, this, &ImportPage::tellFailure);
}

QString ImportPage::title() const { return tr("Import"); }
QWidget *ImportPage::firstField() const { return m_kind; }

QList<QWidget *> ImportPage::panes() const
{
    QList<QWidget *> panes{m_kind};
    if (QWidget *columns = m_mapping->firstField())
        panes.append(columns);
    return panes + QList<QWidget *>{m_rows, m_problems};
}

void ImportPage::setCallRunning(bool isRunning)
{
    m_isCallRunning = isRunning;
    showActivity();
}

void ImportPage::chooseFile()
{
    const QString last = m_parts.imports.path();
    const auto path = m_parts.prompts.fileToOpen(
        {tr("Choose the file to import"),
         last.isEmpty() ? QDir::homePath() : last,
         {{tr("Tables and records"), {QStringLiteral("*.csv"), QStringLiteral("*.jsonl")}}}});
    if (path)
        m_parts.imports.openFile(*path);
}

void ImportPage::showFile()
{
    const services::FilePreview &preview = m_parts.imports.preview();
    m_message->clear();
    m_file->setText(QFileInfo(m_parts.imports.path()).fileName());
    m_mapping->setColumns(preview.columns, preview.rows.value(0));
    m_rowsModel->clear();
    m_rowsModel->setHorizontalHeaderLabels(preview.columns);
    for (const QStringList &row : preview.rows) {
        QList<QStandardItem *> items;
        for (const QString &text : row)
            items.append(new QStandardItem(text));
        m_rowsModel->appendRow(items);
    }
    m_rows->setColumnWidths(QList<double>(preview.columns.size(), previewWidth));
    m_skip->setChecked(false);
    showFields();
}

void ImportPage::showFields()
{
    const ImportController &imports = m_parts.imports;
    QList<kit::Choice> choices;
    for (const QString &field : services::importableFields(imports.kind()))
        choices.append({field, words::fieldLabel(field), {}});
    m_mapping->setFields(choices, imports.fields());
    const qsizetype leftOut = imports.fields().count(QString());
    m_columnsPanel->header()->setAside(
        tr("%1 of %2 assigned").arg(number(imports.fields().size() - leftOut), number(imports.fields().size())));
    m_message->clear();
}

void ImportPage::showJudgement()
{
    const auto &judgement = m_parts.imports.judgement();
    m_problemsModel->setRowCount(0);
    m_checkPanel->header()->setAside(judgement ? tr("%Ln row(s)", nullptr, int(judgement->rows())) : QString());
    if (judgement) {
        showProblems(*judgement);
        const services::ImportSummary &summary = judgement->summary;
        m_verdict->setStatus(summary.skipped > 0
                                 ? kit::Status{StatusShape::Triangle, Token::Danger,
                                               tr("%Ln row(s) refused", nullptr, int(summary.skipped))}
                                 : kit::Status{StatusShape::CheckRing, Token::Success, tr("No row is refused")});
        m_counts->setText(tr("New: %1 · Changed: %2 · Unchanged: %3")
                              .arg(number(summary.added), number(summary.updated), number(summary.unchanged)));
    } else {
        QStringList missing;
        for (const QString &field : m_parts.imports.missing())
            missing.append(words::fieldLabel(field));
        m_counts->setText(m_parts.imports.activity() != Activity::Idle ? tr("The rows are being judged.")
                              : missing.isEmpty()
                              ? QString()
                              : tr("Say which column holds: %1").arg(missing.join(QStringLiteral(", "))));
    }
    m_verdict->setVisible(judgement.has_value());
    m_skip->setVisible(judgement && judgement->summary.skipped > 0);
    showActivity();
}

void ImportPage::showProblems(const ImportOutcome &judgement)
{
    for (const services::ImportProblem &problem : judgement.problems) {
        auto *line = new QStandardItem(number(problem.line));
        line->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
        auto *fate = new QStandardItem(problem.isRefused ? tr("refused") : tr("taken"));
        fate->setData(problem.isRefused, Qt::UserRole);
        m_problemsModel->appendRow({line, new QStandardItem(words::fieldLabel(problem.issue.field)), fate,
                                    new QStandardItem(words::issueSentence(problem.issue))});
    }
    if (judgement.problemCount > judgement.problems.size()) {
        auto *more = new QStandardItem(
            tr("%Ln more", nullptr, int(judgement.problemCount - judgement.problems.size())));
        m_problemsModel->appendRow(
            {new QStandardItem, new QStandardItem, new QStandardItem(QStringLiteral("…")), more});
    }
}

void ImportPage::showActivity()
{
    const ImportController &imports = m_parts.imports;
    const Activity activity = imports.activity();
    const bool isImporting = activity == Activity::Importing;
    const auto &judgement = imports.judgement();
    const qint64 ready = judgement ? judgement->summary.added + judgement->summary.updated : 0;
    const bool isClean = judgement && (judgement->summary.skipped == 0 || m_skip->isChecked());
    m_import->setText(judgement ? tr("&Import %Ln row(s)", nullptr, int(ready)) : tr("&Import"));
    m_import->setEnabled(activity == Activity::Idle && isClean && ready > 0);
    m_import->setToolTip(judgement && !isClean ? tr("Correct the refused rows in the file, or leave them out.")
                             : judgement && ready == 0 ? tr("The store holds all of it already.")
                                                       : QString());
    m_choose->setEnabled(!isImporting && !m_isCallRunning);
    m_choose->setToolTip(m_isCallRunning ? tr("Not while a call runs: a chooser would lie over it.") : QString());
    m_kind->setEnabled(!isImporting);
    m_mapping->setEnabled(!isImporting);
    m_skip->setEnabled(!isImporting);
    if (activity == Activity::Judging || isImporting)
        m_progress->begin(isImporting ? tr("Importing …") : tr("Judging the rows …"));
    else
        m_progress->end();
    m_panes->setVisible(!imports.path().isEmpty());
}

void ImportPage::tellImport(const ImportOutcome &outcome)
{
    const services::ImportSummary &summary = outcome.summary;
    Q_EMIT happened({MessageKind::Success, tr("%Ln row(s) imported", nullptr, int(summary.added + summary.updated)),
                     tr("New: %1 · Changed: %2 · Unchanged: %3 · Left out: %4")
                         .arg(number(summary.added), number(summary.updated), number(summary.unchanged),
                              number(summary.skipped)),
                     {}});
    m_counts->setText(tr("Everything is imported. Choose the next file."));
}

void ImportPage::tellFailure(const base::Error &error)
{
    QString sentence = error.issues.isEmpty() ? words::errorSentence(error)
                                              : words::issueSentence(error.issues.first());
    const auto &judgement = m_parts.imports.judgement();
    if (error.code == base::ErrorCode::Busy && judgement && judgement->rows() > services::rowsThatWait)
        sentence = tr("A call is running, and it comes first: a file of more than %1 rows waits until it has ended.")
                       .arg(number(services::rowsThatWait));
    m_message->tell({MessageKind::Danger, tr("Nothing was changed"), sentence, {}});
}

void ImportPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    Page::changeEvent(event);
}

void ImportPage::retranslate()
{
    const QString kind = domain::word(m_parts.imports.kind());
    m_heading->setText(tr("Import"));
    m_choose->setText(tr("Ch&oose file …"));
    m_kindLabel->setText(tr("&Kind of records"));
    m_kind->setChoices({{QStringLiteral("partners"), tr("Partners"), {}},
                        {QStringLiteral("people"), tr("People"), {}},
                        {QStringLiteral("case-files"), tr("Case files"), {}},
                        {QStringLiteral("contacts"), tr("Contacts"), {}},
                        {QStringLiteral("referrals"), tr("Referrals"), {}},
                        {QStringLiteral("tasks"), tr("Tasks"), {}},
                        {QStringLiteral("notes"), tr("Notes"), {}}},
                       {});
    m_kind->setKey(kind);
    m_explanation->setText(tr("A CSV or JSONL file in UTF-8. What a record refers to comes first: partners, people, case "
                              "files, contacts, referrals, the rest."));
    m_columnsPanel->header()->setTitle(tr("Which column is which field"));
    m_rowsPanel->header()->setTitle(tr("First rows of the file"));
    m_rows->setAccessibleName(tr("First rows of the file"));
    m_checkPanel->header()->setTitle(tr("What the import would do"));
    m_problems->setAccessibleName(tr("Problems of the rows"));
    m_problemsModel->setHorizontalHeaderLabels({tr("Line"), tr("Field"), tr("The row is"), tr("Why")});
    m_problems->setColumnWidths(problemWidths);
    m_panes->setTab(m_columnsPanel, tr("Columns"));
    m_panes->setTab(m_rowsPanel, tr("First rows"));
    m_panes->setTab(m_checkPanel, tr("Check"));
    m_skip->setText(tr("&Leave out the refused rows"));
    showFields();
    showJudgement();
}

} // namespace lotse::settings
