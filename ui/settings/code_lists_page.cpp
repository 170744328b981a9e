#include "settings/code_lists_page.h"

#include "kit/button.h"
#include "kit/follow_look.h"
#include "kit/label.h"
#include "kit/panel.h"
#include "kit/panel_header.h"
#include "kit/view/cell_delegate.h"
#include "kit/view/panes.h"
#include "kit/view/row_list_view.h"
#include "kit/view/table_view.h"
#include "settings/code_entry_form.h"
#include "words/code_list_text.h"
#include "words/error_text.h"
#include "words/issue_text.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QLocale>
#include <QStandardItemModel>

#include <algorithm>

namespace lotse::settings {

using controllers::CodeListController;
using domain::CodeEntry;
using domain::RecordKind;
using kit::MessageKind;
using kit::StatusShape;
using kit::TextRole;
using kit::Token;

namespace {

constexpr double listsWidth = 230;
constexpr double entryWidth = 424;
const QList<double> columnWidths = {180, 160, 110, 60};

enum Column { GermanColumn, EnglishColumn, StateColumn, WordsColumn };
constexpr int shapeRole = Qt::UserRole;

QString dayText(QDate day) { return QLocale().toString(day, QLocale::ShortFormat); }

kit::Status stateAt(const QModelIndex &index)
{
    return {StatusShape(index.data(shapeRole).toInt()), Token::Text, index.data().toString()};
}

} // namespace

CodeListsPage::CodeListsPage(controllers::Desk &desk, CodeListController &codes, kit::Actions &actions)
    : m_desk(desk),
      m_codes(codes),
      m_actions(actions),
      m_heading(new kit::Label({}, TextRole::Title, Token::Text, this)),
      m_discard(new kit::Button(this)),
      m_message(new kit::MessageStrip(this)),
      m_panes(new kit::Panes(this)),
      m_listsPanel(new kit::Panel(this)),
      m_lists(new kit::RowListView(m_listsPanel)),
      m_listsModel(new QStandardItemModel(this)),
      m_codesPanel(new kit::Panel(this)),
      m_table(new kit::TableView(m_codesPanel)),
      m_model(new QStandardItemModel(0, 4, this)),
      m_add(new kit::Button(m_codesPanel)),
      m_entryPanel(new kit::Panel(this)),
      m_form(new CodeEntryForm(m_entryPanel)),
      m_uses(new kit::Label(m_entryPanel)),
      m_up(new QAction(this)),
      m_down(new QAction(this))
{
    layOut();
    connectSignals();
    connectCodes();
    retranslate();
}

void CodeListsPage::layOut()
{
    m_discard->setKind(kit::ButtonKind::Flat);
    auto *head = new QHBoxLayout;
    head->addWidget(m_heading);
    head->addStretch();
    head->addWidget(m_discard);
    head->addWidget(new kit::Button(&m_actions.action(kit::ActionId::SaveRecord), kit::ButtonKind::Primary, this));

    m_lists->setModel(m_listsModel);
    m_lists->setFlush(true);
    m_listsPanel->body()->addWidget(m_lists, 1);
    m_table->setFlush(true);
    m_table->setSelectionMode(QTableView::SingleSelection);
    m_table->setModel(m_model);
    m_table->setItemDelegateForColumn(StateColumn, new kit::StatusDelegate(stateAt, m_table));
    m_add->setKind(kit::ButtonKind::Flat);
    m_add->setCompact(true);
    m_add->setIcon(kit::icon(kit::IconName::Plus));
    m_codesPanel->header()->addWidget(m_add);
    m_codesPanel->body()->addWidget(m_table, 1);

    m_entryPanel->addContent(layOutEntry(), 16);
    m_panes->addColumn(0, listsWidth, listsWidth);
    m_panes->addPane(m_listsPanel);
    m_panes->addColumn(1);
    m_panes->addPane(m_codesPanel);
    m_panes->addColumn(0, entryWidth, entryWidth);
    m_panes->addPane(m_entryPanel);
    m_panes->addStretch();
    auto *page = new QVBoxLayout(this);
    page->setContentsMargins(0, 0, 0, 0);
    page->addLayout(head);
    page->addWidget(m_message);
    page->addWidget(m_panes, 1);
    kit::followLook(this, [this, head, page](const kit::Look &look) {
        page->setSpacing(look.px(12));
        head->setSpacing(look.px(12));
        m_codesPanel->setMinimumHeight(look.px(150));
    });
}

QLayout *CodeListsPage::layOutEntry()
{
    m_up->setShortcut(Qt::ALT | Qt::Key_Up);
    m_down->setShortcut(Qt::ALT | Qt::Key_Down);
    for (QAction *action : {m_up, m_down}) {
        action->setShortcutContext(Qt::WidgetShortcut);
        m_table->addAction(action);
    }
    auto *order = new QHBoxLayout;
    order->addWidget(new kit::Button(m_up, kit::ButtonKind::Outline, m_entryPanel));
    order->addWidget(new kit::Button(m_down, kit::ButtonKind::Outline, m_entryPanel));
    order->addStretch();
    m_uses->setWordWrap(true);
    auto *column = new QVBoxLayout;
    column->addWidget(m_form);
    column->addWidget(m_uses);
    column->addLayout(order);
    kit::followLook(m_entryPanel, [column, order](const kit::Look &look) {
        column->setSpacing(look.px(12));
        order->setSpacing(look.px(8));
    });
    return column;
}

void CodeListsPage::connectSignals()
{
    connect(m_lists->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex &current) { chooseList(current.row()); });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &CodeListsPage::showEntry);
    connect(m_table, &kit::TableView::opened, m_form, [this] { m_form->firstField()->setFocus(); });
    connect(m_add, &QPushButton::clicked, this, [this] {
        m_codes.add();
        m_table->selectRow(m_model->rowCount() - 1);
        m_form->firstField()->setFocus();
    });
    connect(m_form, &CodeEntryForm::edited, &m_codes,
            [this](const CodeEntry &entry) { m_codes.change(currentRow(), entry); });
    connect(m_up, &QAction::triggered, this, [this] { move(-1); });
    connect(m_down, &QAction::triggered, this, [this] { move(1); });
    connect(m_discard, &QPushButton::clicked, &m_codes, &CodeListController::discard);
    connect(&m_actions.action(kit::ActionId::SaveRecord), &QAction::triggered, this, [this] {
        if (isVisible())
            save();
    });
}

void CodeListsPage::connectCodes()
{
    connect(&m_codes, &CodeListController::listShown, this, &CodeListsPage::showList);
    connect(&m_codes, &CodeListController::changed, this, &CodeListsPage::showChanges);
    connect(&m_codes, &CodeListController::usesCounted, this, &CodeListsPage::showUses);
    connect(&m_codes, &CodeListController::issuesFound, this, &CodeListsPage::takeIssues);
    connect(&m_codes, &CodeListController::saved, this, [this] {
        Q_EMIT happened({MessageKind::Success, tr("Code list saved"),
                         tr("Forms offer it like this from now on; records keep what they carry."), {}});
    });
    connect(&m_codes, &CodeListController::failed, this, [this](const base::Error &error) {
        m_message->tell({MessageKind::Danger, tr("That did not work"), words::errorSentence(error), {}});
    });
}

QString CodeListsPage::title() const { return tr("Code lists"); }
QWidget *CodeListsPage::firstField() const { return m_lists; }
QList<QWidget *> CodeListsPage::panes() const { return {m_lists, m_table, m_form->firstField()}; }
int CodeListsPage::currentRow() const { return m_table->currentIndex().row(); }

void CodeListsPage::chooseList(int row)
{
    const QString name = m_listsModel->index(row, 0).data(Qt::UserRole).toString();
    if (name.isEmpty() || name == m_codes.list().name)
        return;
    if (m_codes.isChanged()) {
        m_message->tell({MessageKind::Warning, tr("This list is not saved yet"),
                         tr("Save it or discard the changes, then look at another one."), {}});
        showLists();
        return;
    }
    m_codes.showList(name);
}

/// The current row stands on the list that is shown, whatever was tried.
void CodeListsPage::showLists()
{
    const QSignalBlocker quiet(m_lists->selectionModel());
    const QStringList names = m_codes.lists();
    m_listsModel->setRowCount(int(names.size()));
    QList<std::pair<QString, QString>> labelled;
    for (const QString &name : names)
        labelled.append({words::codeListLabel(name), name});
    std::sort(labelled.begin(), labelled.end(), [](const auto &a, const auto &b) {
        return QString::localeAwareCompare(a.first, b.first) < 0;
    });
    for (int i = 0; i < int(labelled.size()); ++i) {
        auto *item = new QStandardItem(labelled[i].first);
        item->setData(labelled[i].second, Qt::UserRole);
        m_listsModel->setItem(i, item);
        if (labelled[i].second == m_codes.list().name)
            m_lists->setCurrentIndex(m_listsModel->index(i, 0));
    }
    m_lists->viewport()->update();
}

void CodeListsPage::showList()
{
    const int before = currentRow();
    m_message->clear();
    showLists();
    m_codesPanel->header()->setTitle(words::codeListLabel(m_codes.list().name));
    m_table->setAccessibleName(m_codesPanel->header()->title());
    m_add->setEnabled(m_codes.mayChange() && !m_codes.isSystemList());
    m_add->setToolTip(m_codes.isSystemList() ? tr("The program knows these codes: none can be added.") : QString());
    showChanges();
    m_table->selectRow(std::clamp(before, 0, std::max(0, m_model->rowCount() - 1)));
    showEntry();
}

void CodeListsPage::showChanges()
{
    const int rows = int(m_codes.list().codes.size());
    m_model->setRowCount(rows);
    for (int row = 0; row < rows; ++row)
        fillRow(row);
    m_codesPanel->header()->setAside(m_codes.isSystemList() ? tr("%Ln fixed code(s)", nullptr, rows)
                                                            : tr("%Ln code(s)", nullptr, rows));
    m_discard->setVisible(m_codes.isChanged());
    if (isVisible())
        m_actions.action(kit::ActionId::SaveRecord).setEnabled(m_codes.isChanged() && m_codes.mayChange());
}

void CodeListsPage::fillRow(int row)
{
    const CodeEntry &entry = m_codes.list().codes[row];
    const QDate today = m_desk.today();
    const auto write = [this, row](int column, const QString &text) {
        m_model->setItem(row, column, new QStandardItem(text));
    };
    write(GermanColumn, entry.german);
    write(EnglishColumn, entry.english);
    write(WordsColumn, entry.synonyms.join(QStringLiteral("; ")));
    const bool isEnded = entry.validTo.isValid() && entry.validTo < today;
    const bool isPlanned = entry.validFrom.isValid() && entry.validFrom > today;
    write(StateColumn, isEnded                 ? tr("ended %1").arg(dayText(entry.validTo))
                       : isPlanned             ? tr("from %1").arg(dayText(entry.validFrom))
                       : entry.validTo.isValid() ? tr("until %1").arg(dayText(entry.validTo))
                                               : tr("valid"));
    const StatusShape shape = isEnded ? StatusShape::CheckRing : isPlanned ? StatusShape::Ring : StatusShape::Disc;
    m_model->item(row, StateColumn)->setData(int(shape), shapeRole);
}

void CodeListsPage::showEntry()
{
    const int row = currentRow();
    const bool hasEntry = row >= 0 && row < m_codes.list().codes.size();
    const CodeEntry entry = hasEntry ? m_codes.list().codes[row] : CodeEntry();
    m_form->show(entry, !m_codes.isSystemCode(row), m_desk.today());
    m_form->setEditable(hasEntry && m_codes.mayChange());
    m_entryPanel->header()->setAside(entry.key);
    m_up->setEnabled(hasEntry && row > 0 && m_codes.mayChange());
    m_down->setEnabled(hasEntry && row + 1 < m_codes.list().codes.size() && m_codes.mayChange());
    m_uses->setText({});
    if (isVisible()) // it looks through every record
        m_codes.countUses(row);
}

void CodeListsPage::showUses(const QList<domain::CodeUse> &uses)
{
    QStringList carriers;
    for (const domain::CodeUse &use : uses) {
        const int n = int(use.records);
        switch (use.kind) {
        case RecordKind::Contact: carriers.append(tr("%Ln contact(s)", nullptr, n)); break;
        case RecordKind::CaseFile: carriers.append(tr("%Ln case file(s)", nullptr, n)); break;
        case RecordKind::Person: carriers.append(tr("%Ln person(s)", nullptr, n)); break;
        case RecordKind::Referral: carriers.append(tr("%Ln referral(s)", nullptr, n)); break;
        case RecordKind::PartnerFeedback: carriers.append(tr("%Ln feedback(s)", nullptr, n)); break;
        case RecordKind::Task: carriers.append(tr("%Ln task(s)", nullptr, n)); break;
        default: carriers.append(tr("%Ln partner(s)", nullptr, n));
        }
    }
    m_uses->setText(carriers.isEmpty() ? tr("No record carries this code.")
                                       : tr("Carried by %1. They keep it when it ends; another label shows on them, too.")
                                             .arg(carriers.join(QStringLiteral(", "))));
}

void CodeListsPage::move(int by)
{
    const int row = currentRow();
    m_codes.move(row, by);
    m_table->selectRow(row + by);
}

void CodeListsPage::save()
{
    m_message->clear();
    if (!m_form->hasUnreadable())
        m_codes.save();
}

void CodeListsPage::takeIssues(const QList<base::FieldIssue> &issues)
{
    const QStringList first = issues.first().field.split(u'.');
    m_message->tell({MessageKind::Danger, tr("Not saved yet"), words::issueSentence(issues.first()), {}});
    if (first.size() < 2)
        return;
    m_table->selectRow(first[0].toInt());
    for (const base::FieldIssue &issue : issues) {
        if (issue.field.startsWith(first[0] + u'.'))
            m_form->tell(issue.field.section(u'.', 1), words::issueSentence(issue));
    }
    m_form->firstField()->setFocus();
}

void CodeListsPage::showEvent(QShowEvent *event)
{
    showChanges();
    showEntry();
    m_actions.action(kit::ActionId::SaveRecord).setEnabled(m_codes.isChanged() && m_codes.mayChange());
    Page::showEvent(event);
}

void CodeListsPage::hideEvent(QHideEvent *event)
{
    m_actions.action(kit::ActionId::SaveRecord).setEnabled(false);
    Page::hideEvent(event);
}

void CodeListsPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    Page::changeEvent(event);
}

void CodeListsPage::retranslate()
{
    m_heading->setText(tr("Code lists"));
    m_discard->setText(tr("Discard changes"));
    m_listsPanel->header()->setTitle(tr("Lists"));
    m_lists->setAccessibleName(tr("Lists"));
    m_add->setText(tr("A&dd a code"));
    m_entryPanel->header()->setTitle(tr("The code"));
    m_panes->setTab(m_listsPanel, tr("Lists"));
    m_panes->setTab(m_codesPanel, tr("Codes"));
    m_panes->setTab(m_entryPanel, tr("The code"));
    m_up->setText(tr("Up"));
    m_down->setText(tr("Down"));
    m_model->setHorizontalHeaderLabels({tr("German"), tr("English"), tr("State"), tr("Other words")});
    m_table->setColumnWidths(columnWidths);
    showList();
}

} // namespace lotse::settings
