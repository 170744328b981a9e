#include "records/list_page.h"

#include "base/one_line.h"
#include "kit/button.h"
#include "kit/field/day_text.h"
#include "kit/field/inline_issue.h"
#include "kit/follow_look.h"
#include "kit/label.h"
#include "kit/live_region.h"
#include "kit/view/column_state.h"
#include "kit/view/empty_state.h"
#include "kit/view/table_view.h"
#include "records/list_cell.h"
#include "records/named_filters.h"
#include "words/error_text.h"
#include "words/field_text.h"
#include "words/language.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QJsonDocument>
#include <QKeyEvent>
#include <QLineEdit>
#include <QVBoxLayout>

#include <utility>

namespace lotse::records {

using controllers::PagedList;
using kit::TextRole;
using kit::Token;

static_assert(int(controllers::ColumnKeyRole) == kit::ColumnKeyRole);

namespace {

constexpr int mostCopied = 1000;
const QString filtersKey = QStringLiteral("filters");
const QString columnsKey = QStringLiteral("columns");

} // namespace

ListPage::ListPage(std::unique_ptr<controllers::ListSource> source, controllers::Desk &desk, QWidget *parent)
    : Page(parent),
      m_desk(desk),
      m_list(new PagedList(std::move(source), desk, this)),
      m_title(new kit::Label({}, TextRole::Title, Token::Text, this)),
      m_count(new kit::Label({}, TextRole::Body, Token::TextMuted, this)),
      m_head(new QHBoxLayout),
      m_findLabel(new kit::Label({}, TextRole::Body, Token::TextMuted, this)),
      m_find(new QLineEdit(this)),
      m_findIssue(new kit::InlineIssue(this)),
      m_bar(new kit::FilterBar(this)),
      m_filters(new ListFilters(m_bar)),
      m_named(new NamedFilters(this)),
      m_table(new kit::TableView(this)),
      m_empty(new kit::EmptyState(m_table))
{
    layOut();
    arrangeColumns();
    connectSignals();
}

void ListPage::layOut()
{
    m_head->addWidget(m_title);
    m_head->addWidget(m_count);
    m_head->addStretch();
    m_findLabel->setBuddy(m_find);
    auto *tools = new QHBoxLayout;
    tools->addWidget(m_bar, 1);
    tools->addWidget(m_named);
    tools->addWidget(m_findIssue);
    tools->addWidget(m_findLabel);
    tools->addWidget(m_find);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addLayout(m_head);
    column->addLayout(tools);
    column->addWidget(m_table, 1);
    kit::followLook(this, [this, column, tools](const kit::Look &look) {
        column->setSpacing(look.px(12));
        m_head->setSpacing(look.px(12));
        tools->setSpacing(look.px(8));
        m_find->setFixedWidth(look.px(220));
    });
}

void ListPage::arrangeColumns()
{
    m_table->setModel(m_list);
    m_empty->watch(m_list);
    m_table->setItemDelegate(new kit::CellDelegate(listCell, m_table));
    m_table->setColumnWidths(columnWidths(m_list->columns()));
    QList<int> sortable;
    for (int i = 0; i < int(m_list->columns().size()); ++i) {
        const controllers::ListColumn &column = m_list->columns()[i];
        if (column.sort)
            sortable.append(i);
        m_table->setColumnHidden(i, !column.isShown);
    }
    m_table->setSortableColumns(sortable);
    m_table->sortBy(sortable.value(0), m_list->request().descending ? Qt::DescendingOrder : Qt::AscendingOrder);
}

void ListPage::connectSignals()
{
    connect(&m_desk, &controllers::Desk::storeOpened, this, &ListPage::takeStore);
    connect(&m_desk, &controllers::Desk::recordsChanged, this, [this] {
        if (isVisible())
            m_list->refresh();
    });
    connect(m_filters, &ListFilters::changed, this, &ListPage::ask);
    connect(m_named, &NamedFilters::keepWanted, this, &ListPage::keepAs);
    connect(m_named, &NamedFilters::chosen, this, &ListPage::showKept);
    connect(m_named, &NamedFilters::changed, this, &ListPage::namedFiltersChanged);
    connect(m_list, &PagedList::shown, this, &ListPage::takeShown);
    connect(m_list, &PagedList::countChanged, this, &ListPage::showCount);
    connect(m_list, &PagedList::found, this, &ListPage::goToRow);
    connect(m_list, &PagedList::missed, this, &ListPage::tellMissed);
    connect(m_list, &PagedList::failed, this, [this](const base::Error &error) {
        m_empty->setLoading(false);
        m_empty->setWords(words::errorSentence(error), {});
        Q_EMIT happened({kit::MessageKind::Danger, tr("That did not work"), words::errorSentence(error), {}});
    });
    connect(m_list, &PagedList::dataChanged, this, [this] {
        if (m_isCopying)
            copy();
    });
    m_table->installEventFilter(this);
    connect(m_find, &QLineEdit::returnPressed, this, &ListPage::find);
    connect(m_find, &QLineEdit::textEdited, m_findIssue, &kit::InlineIssue::clear);
    connect(m_table, &kit::TableView::opened, this, [this](const QModelIndex &index) {
        if (const QString id = m_list->idAt(index.row()); !id.isEmpty())
            openRecord(id);
    });
}

QWidget *ListPage::firstField() const { return m_table; }

QList<QWidget *> ListPage::panes() const { return {m_table, m_find, m_bar->addChip()}; }

void ListPage::refresh()
{
    if (!m_desk.isOpen())
        return;
    if (m_isAsked)
        m_list->refresh();
    else
        ask();
}

void ListPage::showTarget(const kit::ListTarget &target)
{
    m_filters->setAll(target.filters, {target.from, target.to}, target.names);
    if (m_desk.isOpen())
        ask();
}

QByteArray ListPage::saveColumns() const { return m_table->saveState(); }

void ListPage::restoreColumns(const QByteArray &state) { m_table->restoreState(state); }

QByteArray ListPage::saveNamedFilters() const { return m_named->save(); }

void ListPage::restoreNamedFilters(const QByteArray &bytes) { m_named->restore(bytes); }

/// Filters, columns and order as they are now.
void ListPage::keepAs(const QString &name)
{
    const QJsonObject view{{filtersKey, m_filters->save()}, {columnsKey, QString::fromLatin1(saveColumns().toBase64())}};
    m_named->keep(name, QJsonDocument(view).toJson(QJsonDocument::Compact));
    Q_EMIT happened({kit::MessageKind::Success, tr("Filters kept as “%1”").arg(base::shownOnOneLine(name, name.size())), {}, {}});
}

void ListPage::showKept(const QByteArray &view)
{
    const QJsonObject kept = QJsonDocument::fromJson(view).object();
    m_filters->restore(kept.value(filtersKey).toObject());
    restoreColumns(QByteArray::fromBase64(kept.value(columnsKey).toString().toLatin1()));
    ask();
    m_table->setFocus(); // who chose it reads on there
}

void ListPage::addButton(kit::Button *button) { m_head->addWidget(button); }

OfferedFilter ListPage::codeFilter(const char *field, domain::FilterKey key, const char *codeList) const
{
    const QString name = QString::fromLatin1(field);
    return {name, OfferedFilter::Kind::Values, key, words::fieldLabel(name),
            kit::choicesFrom(setting().codes.entries(QString::fromLatin1(codeList)), words::language())};
}

OfferedFilter ListPage::ownFilter() const
{
    return {QStringLiteral("counsellor"), OfferedFilter::Kind::Values, domain::FilterKey::Counsellor, tr("Responsible"),
            {{setting().actor.id.text(), tr("me"), {}}}};
}

OfferedFilter ListPage::fieldOfWorkFilter() const
{
    const QString name = QStringLiteral("field_of_work");
    return {name, OfferedFilter::Kind::FieldsOfWork, {}, words::fieldLabel(name),
            kit::choicesFrom(setting().codes.entries(name), words::language())};
}

void ListPage::begin()
{
    retranslate();
    if (m_desk.isOpen())
        takeStore();
}

/// Another store has other code lists and other people.
void ListPage::takeStore()
{
    m_filters->setToday(m_desk.today());
    m_filters->setOwn(setting().actor.id.text());
    m_filters->setOffered(offeredFilters());
    const QString organisation = m_desk.setting().organisation.id;
    if (std::exchange(m_organisation, organisation) != organisation) // else only the code lists were read again
        chooseFirstFilters();
    m_isAsked = false;
    if (isVisible())
        ask();
}

void ListPage::ask()
{
    m_isAsked = true;
    m_filters->setToday(m_desk.today());
    m_empty->setLoading(m_list->rowCount() == 0);
    m_list->show(m_filters->applied(m_list->request()));
}

void ListPage::takeShown()
{
    m_empty->setLoading(false);
    sayEmpty();
    if (!m_table->currentIndex().isValid() && m_list->rowCount() > 0)
        m_table->setCurrentIndex(m_list->index(0, 0));
    m_table->scrollTo(m_table->currentIndex());
}

void ListPage::sayEmpty()
{
    if (m_filters->isAnyOn())
        m_empty->setWords(tr("Nothing matches these filters."), tr("Without filters the whole list is seen."));
    else
        m_empty->setWords(emptyReason(), emptyHint());
}

void ListPage::showCount()
{
    const int rows = m_list->rowCount();
    if (rows == 0 && !m_list->isCounted())
        return m_count->clear();
    m_count->setText(m_list->isCounted() ? countText(rows) : tr("more than %1").arg(countText(rows)));
}

void ListPage::find()
{
    const QString typed = m_find->text().trimmed();
    if (typed.isEmpty())
        return;
    if (m_list->request().sort == domain::SortKey::Name)
        m_list->goTo({.name = typed});
    else if (const auto day = kit::readDay(typed, m_desk.today(), kit::DayBias::Past))
        m_list->goTo({.day = *day});
    else
        m_list->goTo({.reference = typed});
}

void ListPage::goToRow(int row)
{
    const QModelIndex found = m_list->index(row, m_table->currentIndex().isValid() ? m_table->currentIndex().column() : 0);
    m_table->setCurrentIndex(found);
    m_table->scrollTo(found, QAbstractItemView::PositionAtCenter);
    if (m_find->hasFocus()) // whoever jumped there goes on there
        m_table->setFocus();
}

void ListPage::tellMissed()
{
    m_findIssue->tell(m_find, m_filters->isAnyOn() ? tr("Not in this list. The filters may hide it.")
                                                   : tr("Not in this list."));
}

/// Of a long list only some pages are loaded: what is selected is read first, and then copied.
bool ListPage::eventFilter(QObject *watched, QEvent *event)
{
    const bool isCopy = event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->matches(QKeySequence::Copy);
    if (watched != m_table || !isCopy)
        return Page::eventFilter(watched, event);
    copy();
    return true;
}

void ListPage::copy()
{
    m_isCopying = false;
    if (selectedRows() > mostCopied) {
        Q_EMIT happened({kit::MessageKind::Warning, tr("Nothing copied"),
                         tr("At most %Ln row(s) can be copied. An export takes the whole list.", nullptr, mostCopied), {}});
        return;
    }
    m_isCopying = !isSelectionLoaded();
    if (!m_isCopying)
        m_table->copySelection();
}

int ListPage::selectedRows() const
{
    int rows = 0;
    for (const QItemSelectionRange &range : m_table->selectionModel()->selection())
        rows += range.height();
    return rows;
}

/// Looking at a row lets it be read.
bool ListPage::isSelectionLoaded() const
{
    bool isLoaded = true;
    for (const QItemSelectionRange &range : m_table->selectionModel()->selection()) {
        for (int row = range.top(); row <= range.bottom(); ++row)
            isLoaded &= !m_list->index(row, 0).data(controllers::RecordIdRole).toString().isEmpty();
    }
    return isLoaded;
}

void ListPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_list->retranslate();
        retranslate();
    }
    Page::changeEvent(event);
}

void ListPage::retranslate()
{
    m_title->setText(title());
    m_findLabel->setText(tr("&Jump to"));
    m_find->setPlaceholderText(findHint());
    m_table->setAccessibleName(title());
    m_filters->setOffered(offeredFilters());
    m_named->retranslate();
    sayEmpty();
    showCount();
}

} // namespace lotse::records
