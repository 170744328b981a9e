#include "supervision/month_page.h"

#include "domain/case_file/case_file_states.h"
#include "domain/contact/contact_rules.h"
#include "kit/button.h"
#include "kit/field/choice_combo.h"
#include "kit/field/tile.h"
#include "kit/follow_look.h"
#include "kit/icon.h"
#include "kit/label.h"
#include "kit/panel.h"
#include "kit/panel_header.h"
#include "kit/shortcut_text.h"
#include "kit/view/empty_state.h"
#include "kit/view/pane_scroll.h"
#include "kit/view/table_view.h"
#include "supervision/load_table.h"
#include "supervision/month_chart.h"
#include "supervision/month_words.h"
#include "supervision/stage_table.h"
#include "supervision/year_table.h"
#include "words/date_text.h"
#include "words/error_text.h"
#include "words/report_text.h"

#include <QAction>
#include <QEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QVBoxLayout>

#include <algorithm>

namespace lotse::supervision {

using controllers::MonthController;
using domain::FilterKey;
using kit::ListKind;
using kit::TextRole;
using kit::Token;
using services::MonthOverview;

namespace {

constexpr double ringRoom = 4; // around what scrolls, for the focus ring
constexpr double wideFrom = 1080; // so that two panels fit side by side
constexpr int chartShare = 11;    // of the width, to 8 of the table beside it
constexpr int tableShare = 8;

const QString lastYear = QStringLiteral("last_year");
const QString monthBefore = QStringLiteral("month_before");

QAction *newAction(QWidget *page, const QKeySequence &keys)
{
    auto *action = new QAction(page);
    action->setShortcut(keys);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut); // other pages have their own
    page->addAction(action);
    return action;
}

template<class Status, class Allowed>
QStringList keysOf(Allowed isAllowed)
{
    QStringList keys;
    for (const Status status : domain::allOf<Status>()) {
        if (isAllowed(status))
            keys.append(domain::word(status));
    }
    return keys;
}

QStringList messageChannels(const domain::CodeBook &codes)
{
    QStringList channels;
    for (const domain::CodeEntry &channel : codes.entries(QStringLiteral("channel"))) {
        if (domain::isMessage(channel.key))
            channels.append(channel.key);
    }
    return channels;
}

QStringList finished() { return {domain::word(domain::ContactStatus::Finished)}; }

kit::Cell yearCell(const QModelIndex &index)
{
    const auto *year = static_cast<const YearTable *>(index.model());
    kit::Cell cell{index.data().toString()};
    const bool isStrong = year->isSum(index.row()) || index.column() == year->columnCount() - 1;
    cell.role = isStrong ? TextRole::PanelTitle : TextRole::Body;
    return cell;
}

} // namespace

MonthPage::MonthPage(const Parts &parts, kit::Actions &actions)
    : m_parts(parts),
      m_title(new kit::Label({}, TextRole::Title, Token::Text, this)),
      m_previous(newAction(this, QKeySequence(Qt::CTRL | Qt::Key_PageUp))),
      m_next(newAction(this, QKeySequence(Qt::CTRL | Qt::Key_PageDown))),
      m_previousButton(new kit::Button(this)),
      m_nextButton(new kit::Button(this)),
      m_period(new kit::Label({}, TextRole::Heading, Token::Text, this)),
      m_compareLabel(new kit::Label({}, TextRole::Body, Token::TextMuted, this)),
      m_compare(new kit::ChoiceCombo(this)),
      m_asOf(new kit::Label({}, TextRole::Caption, Token::TextMuted, this)),
      m_rule(new kit::Label({}, TextRole::Caption, Token::TextMuted, this)),
      m_chartPanel(new kit::Panel(this)),
      m_chart(new MonthChart(m_chartPanel)),
      m_yearPanel(new kit::Panel(this)),
      m_year(new YearTable(this)),
      m_yearView(new kit::TableView(m_yearPanel)),
      m_stagePanel(new kit::Panel(this)),
      m_stages(new StageTable(this)),
      m_stageView(new kit::TableView(m_stagePanel)),
      m_loadPanel(new kit::Panel(this)),
      m_loads(new LoadTable(this)),
      m_loadView(new kit::TableView(m_loadPanel)),
      m_noLoads(new kit::EmptyState(m_loadView)),
      m_head(new QBoxLayout(QBoxLayout::LeftToRight)),
      m_tileGrid(new QGridLayout),
      m_panelGrid(new QGridLayout)
{
    for (kit::Tile *&tile : m_tiles)
        tile = new kit::Tile(this);
    layOut(actions);
    connectSignals();
    retranslate();
}

void MonthPage::layOut(kit::Actions &actions)
{
    layOutHead(actions);
    layOutPanels();
    auto *content = new QWidget(this);
    auto *column = new QVBoxLayout(content);
    column->addLayout(m_head);
    column->addWidget(m_asOf, 0, Qt::AlignRight);
    column->addLayout(m_tileGrid);
    column->addLayout(m_panelGrid, 1);
    column->addWidget(m_rule);
    m_rule->setWordWrap(true);
    m_scroll = new kit::PaneScroll(content, this);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *page = new QVBoxLayout(this);
    page->setContentsMargins(0, 0, 0, 0);
    page->addWidget(m_scroll);
    kit::followLook(this, [this, column](const kit::Look &look) {
        const int ring = look.px(ringRoom);
        column->setContentsMargins(ring, ring, ring, ring);
        column->setSpacing(look.px(12));
        m_tileGrid->setSpacing(look.px(12));
        m_panelGrid->setSpacing(look.px(16));
        m_period->setMinimumWidth(look.px(140));
        arrange();
    });
}

void MonthPage::layOutHead(kit::Actions &actions)
{
    m_previousButton->setIcon(kit::icon(kit::IconName::Left));
    m_nextButton->setIcon(kit::icon(kit::IconName::Right));
    m_period->setAlignment(Qt::AlignCenter);
    m_compareLabel->setBuddy(m_compare);
    auto *when = new QHBoxLayout;
    when->addWidget(m_title);
    when->addStretch();
    for (QWidget *widget : {static_cast<QWidget *>(m_previousButton), static_cast<QWidget *>(m_period),
                            static_cast<QWidget *>(m_nextButton)})
        when->addWidget(widget);
    auto *tools = new QHBoxLayout;
    tools->addWidget(m_compareLabel);
    tools->addWidget(m_compare);
    auto *report = new kit::Button(&actions.action(kit::ActionId::MonthReport), kit::ButtonKind::Primary, this);
    tools->addWidget(report);
    m_head->addLayout(when, 1);
    m_head->addLayout(tools);
    setTabOrder(m_compare, report); // then the tiles and the tables, as they are seen
    QList<QWidget *> order{report};
    order.append(QList<QWidget *>(m_tiles.begin(), m_tiles.end()) + QList<QWidget *>{m_yearView, m_stageView, m_loadView});
    for (int i = 1; i < order.size(); ++i)
        setTabOrder(order[i - 1], order[i]);
    kit::followLook(m_title, [this, when, tools](const kit::Look &look) {
        m_head->setSpacing(look.px(16));
        when->setSpacing(look.px(8));
        tools->setSpacing(look.px(8));
        m_compare->setFixedWidth(look.px(168));
    });
}

void MonthPage::layOutPanels()
{
    m_chartPanel->body()->addWidget(m_chart, 1);
    const auto fill = [](kit::Panel *panel, kit::TableView *view, QAbstractItemModel *model, double firstWidth) {
        view->setModel(model);
        view->setFlush(true);
        view->setColumnWidths({firstWidth});
        view->spreadColumns();
        view->showWhole();
        panel->body()->addWidget(view);
        panel->body()->addStretch();
    };
    fill(m_yearPanel, m_yearView, m_year, 104);
    fill(m_stagePanel, m_stageView, m_stages, 190);
    fill(m_loadPanel, m_loadView, m_loads, 140);
    m_yearView->setItemDelegate(new kit::CellDelegate(yearCell, m_yearView));
    m_stageView->setItemDelegateForColumn(StageTable::Referrals, new BarDelegate(m_stageView));
    m_stageView->horizontalHeader()->hide();
    m_noLoads->watch(m_loads);
}

/// Side by side where there is room, else one below the other.
void MonthPage::arrange()
{
    const bool isWide = width() >= kit::lookOf(this).px(wideFrom);
    if (m_isWide == isWide)
        return;
    m_isWide = isWide;
    for (QGridLayout *grid : {m_tileGrid, m_panelGrid}) {
        while (grid->count() > 0)
            delete grid->takeAt(0);
    }
    m_head->setDirection(isWide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    const int tilesInRow = isWide ? tileCount : tileCount / 2;
    for (int i = 0; i < tileCount; ++i)
        m_tileGrid->addWidget(m_tiles[std::size_t(i)], i / tilesInRow, i % tilesInRow);
    for (int i = 0; i < tileCount; ++i)
        m_tileGrid->setColumnStretch(i, i < tilesInRow ? 1 : 0);
    const std::array panels{m_chartPanel, m_yearPanel, m_stagePanel, m_loadPanel};
    const int columns = isWide ? 2 : 1;
    for (int i = 0; i < int(panels.size()); ++i)
        m_panelGrid->addWidget(panels[std::size_t(i)], i / columns, i % columns);
    m_panelGrid->setColumnStretch(0, chartShare);
    m_panelGrid->setColumnStretch(1, isWide ? tableShare : 0);
}

void MonthPage::connectSignals()
{
    MonthController &month = m_parts.month;
    for (const auto signal : {&controllers::Desk::storeOpened, &controllers::Desk::recordsChanged}) {
        connect(&m_parts.desk, signal, this, [this] {
            if (isVisible())
                refresh();
        });
    }
    connect(&month, &MonthController::overviewChanged, this, &MonthPage::takeOverview);
    connect(&month, &MonthController::failed, this, [this](const base::Error &error) {
        Q_EMIT happened({kit::MessageKind::Danger, tr("The month could not be counted"), words::errorSentence(error), {}});
    });
    connect(m_previous, &QAction::triggered, &month, &MonthController::showPreviousMonth);
    connect(m_next, &QAction::triggered, &month, &MonthController::showNextMonth);
    connect(m_previousButton, &QPushButton::clicked, m_previous, &QAction::trigger);
    connect(m_nextButton, &QPushButton::clicked, m_next, &QAction::trigger);
    connect(m_compare, &kit::ChoiceCombo::keyChosen, this, [&month](const QString &key) {
        month.compareWith(key == monthBefore ? MonthController::Comparison::MonthBefore
                                             : MonthController::Comparison::SameMonthLastYear);
    });
    for (const kit::TableView *view : {m_yearView, m_stageView, m_loadView})
        connect(view->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this, view] {
            if (view->hasFocus())
                m_scroll->bringInSight(*view);
        });
    for (int i = 0; i < tileCount; ++i)
        connect(m_tiles[std::size_t(i)], &QAbstractButton::clicked, this, [this, i] { openTile(i); });
    connect(m_yearView, &kit::TableView::opened, this,
            [this](const QModelIndex &index) { openMonth(m_year->monthAt(index.row())); });
    connect(m_stageView, &kit::TableView::opened, this,
            [this](const QModelIndex &index) { openStage(domain::ReferralStage(index.row())); });
    connect(m_loadView, &kit::TableView::opened, this, [this](const QModelIndex &index) { openLoad(index.row()); });
    connect(m_yearView->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &row) {
                const bool isMonth = row.isValid() && !m_year->isSum(row.row());
                m_chart->outline(isMonth ? m_year->rowCount() - 2 - row.row() : -1);
            });
}

QString MonthPage::title() const { return tr("Caseload"); }

QWidget *MonthPage::firstField() const
{
    return m_isWide.value_or(true) ? static_cast<QWidget *>(m_yearView) : m_tiles.front(); // what is in sight
}

QList<QWidget *> MonthPage::panes() const { return {m_yearView, m_stageView, m_loadView, m_tiles.front(), m_compare}; }

void MonthPage::refresh() { m_parts.month.refresh(); }

void MonthPage::takeOverview()
{
    const std::optional<MonthOverview> &overview = m_parts.month.overview();
    const QDate month = m_parts.month.month();
    m_period->setText(month.isValid() ? words::month(month) : QString());
    m_previous->setEnabled(month.isValid());
    m_previousButton->setEnabled(month.isValid());
    m_next->setEnabled(month.isValid() && m_parts.month.hasNextMonth());
    m_nextButton->setEnabled(m_next->isEnabled());
    if (month.isValid()) {
        using Comparison = MonthController::Comparison;
        m_compare->setChoices({{lastYear, words::month(m_parts.month.compared(Comparison::SameMonthLastYear)), {}},
                               {monthBefore, words::month(m_parts.month.compared(Comparison::MonthBefore)), {}}},
                              {});
        m_compare->setKey(m_parts.month.comparison() == Comparison::MonthBefore ? monthBefore : lastYear);
    }
    showTiles();
    showTables();
    if (!overview) {
        m_asOf->clear();
        m_rule->clear();
        return;
    }
    const QString asOf = tr("As of %1, %2").arg(words::shortDay(overview->today, {}),
                                                words::timeOfDay(overview->asOf, m_parts.month.zone()));
    const bool isRunning = overview->month.addMonths(1) > overview->today;
    m_asOf->setText(isRunning ? tr("%1 · the month is not over yet").arg(asOf) : asOf);
    const words::CountingRule rule = words::countingRules().constFirst();
    QStringList sentences{tr("Counting rule %1, version %2: %3").arg(rule.id).arg(rule.version).arg(rule.text)};
    if (overview->withoutCallerGroup > 0)
        sentences.append(tr("%Ln contact(s) without a caller group are among the others.", nullptr,
                            int(overview->withoutCallerGroup)));
    sentences.append(tr("Help = youth and refugee help."));
    m_rule->setText(sentences.join(u' '));
}

void MonthPage::showTiles()
{
    const std::optional<MonthOverview> &overview = m_parts.month.overview();
    const domain::MonthFigures figures = overview ? overview->figures : domain::MonthFigures();
    const domain::MonthFigures compared = overview ? overview->comparedFigures : domain::MonthFigures();
    const auto show = [&](TileId id, const QString &label, qint64 figure, const QString &comparison) {
        m_tiles[id]->setFigure(label, overview ? words::number(figure) : QStringLiteral("–"),
                               overview ? comparison : QString());
    };
    const auto than = [&](qint64 figure) {
        return tr("%1: %2").arg(words::month(overview ? overview->compared : QDate()), words::number(figure));
    };
    show(Contacts, tr("Contacts"), figures.contacts.total, than(compared.contacts.total));
    show(Messages, tr("of them written"), services::messagesIn(figures), than(services::messagesIn(compared)));
    show(NewCaseFiles, tr("New case files"), figures.caseFiles.opened, than(compared.caseFiles.opened));
    show(OpenCaseFiles, tr("Open case files"), figures.caseFiles.openAtEnd,
         tr("with a partner: %1").arg(words::number(figures.caseFiles.withPartnerAtEnd)));
    const int silent = figures.referrals.overdueAtEnd;
    show(SilentReferrals, tr("Silent referrals"), silent,
         silent > 0 ? tr("feedback is overdue") : than(compared.referrals.overdueAtEnd));
    const int drafts = figures.contacts.unfinished;
    show(Drafts, tr("Drafts in the month"), drafts,
         drafts > 0 ? tr("finish them before the report") : tr("everything is finished"));
    if (silent > 0)
        m_tiles[SilentReferrals]->setStatus(kit::StatusShape::Triangle, Token::Warning);
    else
        m_tiles[SilentReferrals]->clearStatus();
    if (drafts > 0)
        m_tiles[Drafts]->setStatus(kit::StatusShape::DashedSquare, Token::Text);
    else
        m_tiles[Drafts]->clearStatus();
}

void MonthPage::showTables()
{
    const MonthOverview overview = m_parts.month.overview().value_or(MonthOverview());
    m_year->setYear(overview.year);
    m_chart->setYear(overview.year);
    m_stages->setCounts(overview.openReferrals);
    m_loads->setLoads(overview.loads);
    m_loadPanel->setVisible(overview.hasLoads);
    if (m_shown != overview.month || !m_yearView->currentIndex().isValid())
        m_yearView->selectionModel()->setCurrentIndex(m_year->index(0, 0), QItemSelectionModel::ClearAndSelect
                                                                               | QItemSelectionModel::Rows);
    m_shown = overview.month;
    if (!overview.month.isValid())
        return;
    const QString until = tr("12 months up to %1").arg(words::month(overview.month));
    m_chartPanel->header()->setAside(until);
    m_chart->setSummary(tr("Contacts by caller group"), summary());
    m_yearView->setAccessibleDescription(summary());
    m_stagePanel->header()->setAside(
        tr("%1 on %2").arg(words::number(m_stages->sum()), words::shortDay(overview.until, {})));
    m_loadPanel->header()->setTitle(tr("Caseload by counsellor today, %1").arg(words::shortDay(overview.today, {})));
    m_loadPanel->header()->setAside(tr("supervision only"));
}

QString MonthPage::summary() const
{
    const QList<services::MonthColumn> &year = m_parts.month.overview()->year;
    qint64 total = 0;
    std::array<qint64, domain::callerCircleCount> sums = {};
    for (const services::MonthColumn &month : year) {
        total += month.total;
        for (std::size_t i = 0; i < sums.size(); ++i)
            sums[i] += month.byCircle[i];
    }
    QStringList circles;
    for (const domain::CallerCircle circle : domain::allOf<domain::CallerCircle>())
        circles.append(QStringLiteral("%1 %2").arg(circleName(circle), words::number(sums[std::size_t(circle)])));
    const auto [fewest, most] = std::ranges::minmax_element(year, {}, &services::MonthColumn::total);
    return tr("%1 contacts in 12 months: %2. Most in %3 with %4, fewest in %5 with %6.")
        .arg(words::number(total), circles.join(QStringLiteral(", ")), words::month(most->month),
             words::number(most->total), words::month(fewest->month), words::number(fewest->total));
}

void MonthPage::openTile(int tile)
{
    if (!m_parts.month.overview())
        return;
    const QDate first = m_parts.month.overview()->month;
    const QDate last = first.addMonths(1).addDays(-1);
    kit::Navigator &navigator = m_parts.navigator;
    const QString until = m_parts.month.overview()->until.toString(Qt::ISODate);
    switch (TileId(tile)) {
    case Contacts:
        return openMonth(first);
    case Messages:
        return navigator.showList({ListKind::Contacts,
                                   {{FilterKey::Status, finished()}, {FilterKey::Channel, messageChannels(m_parts.desk.setting().codes)}},
                                   first, last});
    case NewCaseFiles:
        return navigator.showList({ListKind::CaseFiles, {}, first, last});
    case OpenCaseFiles:
        return navigator.showList({ListKind::CaseFiles, {{FilterKey::OpenOn, {until}}}, {}, {}});
    case SilentReferrals:
        return navigator.showList({ListKind::Referrals, {{FilterKey::SilentOn, {until}}}, {}, {}});
    case Drafts:
    case tileCount:
        return navigator.showList({ListKind::Contacts,
                                   {{FilterKey::Status, keysOf<domain::ContactStatus>(&domain::isUnfinished)}},
                                   first, last});
    }
}

void MonthPage::openMonth(QDate month)
{
    if (month.isValid())
        m_parts.navigator.showList(
            {ListKind::Contacts, {{FilterKey::Status, finished()}}, month, month.addMonths(1).addDays(-1)});
}

void MonthPage::openStage(domain::ReferralStage stage)
{
    if (const auto &overview = m_parts.month.overview())
        m_parts.navigator.showList(
            {ListKind::Referrals, {{domain::filterOf(stage), {overview->until.toString(Qt::ISODate)}}}});
}

/// The case files that the person has open today.
void MonthPage::openLoad(int row)
{
    const QString account = m_loads->loadAt(row).account;
    const QString today = m_parts.month.overview()->today.toString(Qt::ISODate);
    m_parts.navigator.showList({ListKind::CaseFiles,
                                {{FilterKey::OpenOn, {today}}, {FilterKey::Counsellor, {account}}},
                                {}, {}, {{account, m_loads->nameAt(row)}}});
}

void MonthPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    Page::changeEvent(event);
}

void MonthPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    arrange();
}

void MonthPage::retranslate()
{
    m_title->setText(title());
    const auto name = [](kit::Button *button, const QAction *action, const QString &text) {
        button->setAccessibleName(text);
        button->setAccessibleDescription(kit::shortcutText(action->shortcut()));
        button->setToolTip(QStringLiteral("%1 (%2)").arg(text, kit::shortcutText(action->shortcut())));
    };
    name(m_previousButton, m_previous, tr("Previous month"));
    name(m_nextButton, m_next, tr("Next month"));
    m_compareLabel->setText(tr("Com&pare with"));
    m_chartPanel->header()->setTitle(tr("Contacts by caller group"));
    m_yearPanel->header()->setTitle(tr("The same figures as a table"));
    m_yearPanel->header()->setAside(tr("Return opens the contacts"));
    m_yearView->setAccessibleName(tr("Contacts by month and caller group"));
    m_stagePanel->header()->setTitle(tr("Open referrals"));
    m_stageView->setAccessibleName(tr("Open referrals by stage"));
    m_loadView->setAccessibleName(tr("Caseload by counsellor"));
    m_noLoads->setWords(tr("No case file is open."), {});
    m_year->retranslate();
    m_stages->retranslate();
    m_loads->retranslate();
    takeOverview();
}

} // namespace lotse::supervision
