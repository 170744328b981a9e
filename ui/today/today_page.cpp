#include "today/today_page.h"

#include "controllers/list/list_row.h"
#include "kit/button.h"
#include "kit/follow_look.h"
#include "kit/label.h"
#include "kit/view/cell_delegate.h"
#include "kit/view/empty_state.h"
#include "kit/view/panes.h"
#include "kit/view/section_table.h"
#include "records/list_cell.h"
#include "today/detail_panel.h"
#include "words/date_text.h"
#include "words/error_text.h"
#include "words/field_text.h"
#include "words/language.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QVBoxLayout>

#include <utility>

namespace lotse::today {

using controllers::TodayController;
using controllers::TodayTable;
using domain::RecordKind;
using kit::MessageKind;
using kit::TextRole;
using kit::Token;
using records::ListFilters;
using records::OfferedFilter;
using services::TodayRow;

namespace {

const QString ownId = QStringLiteral("counsellor");
const QString dueId = QStringLiteral("due");
const QString byToday = QStringLiteral("today");
const QString withinWeek = QStringLiteral("week");
const QString withinMonth = QStringLiteral("month");

constexpr double sideWidth = 424;
const QList<double> columnWidths = {232, 196, 156, 118, 128};

std::optional<kit::Section> sectionAt(const QModelIndex &row)
{
    const QModelIndex head = row.siblingAtColumn(0);
    const QString key = head.data(controllers::SectionRole).toString();
    if (key.isEmpty())
        return std::nullopt;
    return kit::Section{key, head.data().toString(), head.data(controllers::SectionCountRole).toInt()};
}

/// Titles and dates stand out; why and who is the second thing one reads.
kit::Cell cellAt(const QModelIndex &index)
{
    kit::Cell cell = records::listCell(index);
    if (index.column() == TodayTable::Who && cell.text.size() > 1) // not where nothing stands
        cell.tone = Token::TextMuted;
    return cell;
}

} // namespace

TodayPage::TodayPage(const Parts &parts, kit::Actions &actions)
    : m_parts(parts),
      m_rows(new TodayTable(parts.today, parts.desk, this)),
      m_title(new kit::Label({}, TextRole::Title, Token::Text, this)),
      m_subtitle(new kit::Label({}, TextRole::Body, Token::TextMuted, this)),
      m_bar(new kit::FilterBar(this)),
      m_filters(new ListFilters(m_bar)),
      m_panes(new kit::Panes(this)),
      m_table(new kit::SectionTable(sectionAt, this)),
      m_empty(new kit::EmptyState(m_table)),
      m_detail(new DetailPanel(this))
{
    layOut(actions);
    connectSignals();
    connectActs();
    retranslate();
}

void TodayPage::layOut(kit::Actions &actions)
{
    auto *head = new QHBoxLayout;
    head->addWidget(m_title);
    head->addWidget(m_subtitle);
    head->addStretch();
    auto *message = new kit::Button(&actions.action(kit::ActionId::RecordMessage), kit::ButtonKind::Outline, this);
    head->addWidget(message);
    m_start = new kit::Button(&actions.action(kit::ActionId::StartCall), kit::ButtonKind::Primary, this);
    head->addWidget(m_start);

    m_table->setRowHeight(kit::RowHeight::Comfortable);
    m_table->setModel(m_rows);
    m_table->setItemDelegate(new kit::CellDelegate(cellAt, m_table));
    m_table->setColumnWidths(columnWidths);
    m_empty->watch(m_rows);

    m_panes->addColumn(1);
    m_panes->addPane(m_table);
    m_panes->addColumn(0, sideWidth, sideWidth);
    m_panes->addPane(m_detail);
    m_panes->addStretch();
    auto *page = new QVBoxLayout(this);
    page->setContentsMargins({});
    page->addLayout(head);
    page->addWidget(m_bar);
    page->addWidget(m_panes, 1);
    kit::followLook(this, [head, page, message](const kit::Look &look) {
        message->setVisible(!look.isLarge()); // it stays in the menu
        page->setSpacing(look.px(12));
        head->setSpacing(look.px(12));
    });
}

void TodayPage::connectSignals()
{
    connect(&m_parts.desk, &controllers::Desk::storeOpened, this, [this] {
        offerFilters();
        const QString organisation = m_parts.desk.setting().organisation.id;
        if (std::exchange(m_organisation, organisation) != organisation) { // else only the code lists were read again
            m_filters->setChosen(ownId, {m_parts.desk.setting().actor.id.text()});
            m_filters->setChosen(dueId, {byToday});
        }
        ask();
    });
    connect(m_filters, &ListFilters::changed, this, &TodayPage::ask);
    connect(&m_parts.today, &TodayController::todayChanged, this, &TodayPage::takeToday);
    connect(&m_parts.today, &TodayController::clockMoved, this, &TodayPage::showRow);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &TodayPage::showRow);
    connect(m_table, &kit::TableView::opened, this, [this](const QModelIndex &index) { openRow(index.row()); });
    connect(m_detail, &DetailPanel::openWanted, this, [this] { openRow(m_table->currentIndex().row()); });
}

void TodayPage::connectActs()
{
    TodayController &today = m_parts.today;
    // Each act works on the row as it is at that moment: the table moves on once it is done.
    const auto withRow = [this](auto act) {
        return [this, act] {
            if (const TodayRow *row = chosen())
                act(TodayRow(*row));
        };
    };
    connect(m_detail, &DetailPanel::doneWanted, this, withRow([&today](const TodayRow &row) {
                const bool isCallBack = row.section == services::TodaySection::CallBacks;
                today.completeTask(row, isCallBack ? QStringLiteral("reached") : domain::notAsked);
            }));
    connect(m_detail, &DetailPanel::notReachedWanted, this,
            withRow([&today](const TodayRow &row) { today.recordAttempt(row); }));
    connect(m_detail, &DetailPanel::tomorrowWanted, this, withRow([this, &today](const TodayRow &row) {
                today.postponeTask(row, m_parts.desk.today().addDays(1));
            }));
    connect(m_detail, &DetailPanel::takeUpWanted, this,
            withRow([&today](const TodayRow &row) { today.takeUpMessage(row); }));

    connect(&today, &TodayController::taskCompleted, this,
            [this] { Q_EMIT happened({MessageKind::Success, tr("Done"), {}, {}}); });
    connect(&today, &TodayController::attemptRecorded, this,
            [this] { Q_EMIT happened({MessageKind::Success, tr("Attempt recorded"), {}, {}}); });
    connect(&today, &TodayController::taskPostponed, this, [this](QDate day) {
        Q_EMIT happened({MessageKind::Success, tr("Postponed to %1").arg(words::weekday(day, m_parts.desk.today())), {}, {}});
    });
    connect(&today, &TodayController::messageTakenUp, this,
            [this](const domain::ContactId &id) { m_parts.navigator.showContact(id); });
    connect(&today, &TodayController::failed, this, [this](const base::Error &error) {
        Q_EMIT happened({MessageKind::Danger, tr("That did not work"), words::errorSentence(error), {}});
    });
}

QString TodayPage::title() const { return tr("Today"); }

QWidget *TodayPage::firstField() const { return m_table; }

QList<QWidget *> TodayPage::panes() const { return {m_table, m_detail->pane(), m_bar->addChip()}; }

void TodayPage::refresh()
{
    if (!m_parts.today.isAsked())
        m_parts.today.refresh();
}

QByteArray TodayPage::saveColumns() const { return m_table->saveState(); }

void TodayPage::restoreColumns(const QByteArray &state) { m_table->restoreState(state); }

void TodayPage::offerFilters()
{
    const controllers::Setting &setting = m_parts.desk.setting();
    const QString fieldOfWork = QStringLiteral("field_of_work");
    m_filters->setOffered({
        {ownId, OfferedFilter::Kind::Values, domain::FilterKey::Counsellor, tr("Responsible"),
         {{setting.actor.id.text(), tr("me"), {}}}},
        {dueId, OfferedFilter::Kind::Days, {}, tr("Due"),
         {{byToday, tr("by today"), {}}, {withinWeek, tr("within 7 days"), {}}, {withinMonth, tr("within 30 days"), {}}}},
        {fieldOfWork, OfferedFilter::Kind::FieldsOfWork, {}, words::fieldLabel(fieldOfWork),
         kit::choicesFrom(setting.codes.entries(fieldOfWork), words::language())},
    });
}

void TodayPage::ask()
{
    services::TodayRequest request;
    request.isEverybodys = m_filters->chosen(ownId).isEmpty();
    const QString due = m_filters->chosen(dueId).value(0);
    const QDate today = m_parts.desk.today();
    if (due == withinWeek)
        request.until = today.addDays(7);
    else if (due == withinMonth)
        request.until = today.addDays(30);
    else if (due.isEmpty())
        request.until = QDate(9999, 12, 31);
    request.fieldsOfWork = m_filters->chosen(QStringLiteral("field_of_work"));
    m_parts.today.show(request);
}

void TodayPage::takeToday()
{
    const services::Today &today = m_parts.today.today();
    m_subtitle->setText(today.day.isValid()
                            ? tr("%1 · %2").arg(words::longDay(today.day), tr("%Ln matter(s)", nullptr, today.waiting()))
                            : QString());
    if (!m_table->currentIndex().isValid() && m_rows->rowCount() > 1)
        m_table->setCurrentIndex(m_rows->index(1, 0)); // below the first head
    showRow();
}

void TodayPage::showRow() { m_detail->show(*m_rows, m_table->currentIndex().row()); }

const TodayRow *TodayPage::chosen() const { return m_rows->rowAt(m_table->currentIndex().row()); }

void TodayPage::openRow(int row)
{
    const TodayRow *shown = m_rows->rowAt(row);
    if (!shown)
        return;
    kit::Navigator &navigator = m_parts.navigator;
    if (shown->kind == RecordKind::Referral)
        navigator.showReferral(domain::ReferralId::fromStored(shown->id));
    else if (shown->kind == RecordKind::Contact)
        navigator.showContact(domain::ContactId::fromStored(shown->id));
    else if (!shown->caseFile.isNull())
        navigator.showCaseFile(shown->caseFile);
    else if (!shown->contact.isNull())
        navigator.showContact(shown->contact);
}

void TodayPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    Page::changeEvent(event);
}

void TodayPage::retranslate()
{
    m_title->setText(title());
    m_start->setAction(m_start->action(), tr("Start call"));
    m_table->setAccessibleName(tr("What waits today"));
    m_empty->setWords(tr("Nothing waits for you today."), tr("Remove a filter to see what waits later or for others."));
    m_rows->retranslate();
    m_detail->retranslate();
    m_panes->setTab(m_table, tr("List"));
    m_panes->setTab(m_detail, tr("Chosen row"));
    offerFilters();
    takeToday();
}

} // namespace lotse::today
