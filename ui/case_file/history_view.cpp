#include "case_file/history_view.h"

#include "kit/field/day_text.h"
#include "kit/follow_look.h"
#include "kit/view/empty_state.h"
#include "kit/view/row_list_view.h"
#include "records/short_table.h"
#include "words/date_text.h"

#include <QVBoxLayout>

#include <algorithm>

namespace lotse::case_file {

using kit::IconName;
using records::OfferedFilter;
using records::ShortTable;
using Kind = HistoryEntry::Kind;

namespace {

const QString kindFilter = QStringLiteral("kind");
constexpr Kind allKinds[] = {Kind::Contact, Kind::Note,   Kind::Referral, Kind::Feedback,
                             Kind::Task,    Kind::Opened, Kind::Closed};

IconName iconOf(Kind kind)
{
    switch (kind) {
    case Kind::Opened:
        return IconName::Folder;
    case Kind::Contact:
        return IconName::Phone;
    case Kind::Note:
        return IconName::Note;
    case Kind::Referral:
        return IconName::Send;
    case Kind::Feedback:
        return IconName::CallBack;
    case Kind::Task:
        return IconName::Task;
    case Kind::Closed:
        return IconName::Done;
    }
    return IconName::Note;
}

} // namespace

HistoryView::HistoryView(controllers::Desk &desk, std::optional<Kind> onlyKind, const Deeds &deeds, QWidget *parent)
    : CaseView(parent),
      m_desk(desk),
      m_onlyKind(onlyKind),
      m_deeds(deeds),
      m_bar(new kit::FilterBar(this)),
      m_filters(new records::ListFilters(m_bar)),
      m_list(new kit::RowListView),
      m_rows(new ShortTable(this)),
      m_empty(new kit::EmptyState(m_list))
{
    layOut();
    connectSignals();
}

void HistoryView::layOut()
{
    m_list->setModel(m_rows);
    m_list->setItemDelegate(
        new kit::TimelineDelegate([this](const QModelIndex &index) { return rowOf(index); }, m_list));
    m_empty->watch(m_rows);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_bar);
    column->addWidget(m_list, 1);
    m_bar->setVisible(!m_onlyKind);
    kit::followLook(this, [column](const kit::Look &look) { column->setSpacing(look.px(12)); });
}

void HistoryView::connectSignals()
{
    connect(m_filters, &records::ListFilters::changed, this, &HistoryView::showRows);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &CaseView::chosenChanged);
    connect(m_list, &kit::RowListView::opened, this, [this] {
        if (const HistoryEntry *entry = chosenEntry())
            Q_EMIT opened(*entry);
    });
}

QWidget *HistoryView::list() const { return m_list; }

void HistoryView::show(const controllers::CaseFileReport &report)
{
    m_entries = caseHistory(report, m_desk.setting(), m_desk.today());
    if (m_filters->offered().isEmpty())
        offerFilters();
    showRows();
}

QDate HistoryView::dayOf(const HistoryEntry &entry) const
{
    return base::localDay(entry.at, m_desk.setting().organisation.zone);
}

bool HistoryView::isWanted(const HistoryEntry &entry) const
{
    if (m_onlyKind)
        return entry.kind == *m_onlyKind;
    const QStringList kinds = m_filters->chosen(kindFilter);
    const domain::ListRequest span = m_filters->applied({});
    const QDate day = dayOf(entry);
    return (kinds.isEmpty() || kinds.contains(QString::number(int(entry.kind))))
        && (!span.from.isValid() || day >= span.from) && (!span.to.isValid() || day <= span.to);
}

void HistoryView::showRows()
{
    QList<ShortTable::Row> rows;
    QString month;
    int shown = 0;
    for (const HistoryEntry &entry : std::as_const(m_entries)) {
        if (!isWanted(entry))
            continue;
        ++shown;
        const QDate day = dayOf(entry);
        const QString name = kit::windowLocale().toString(day, QStringLiteral("MMMM yyyy"));
        if (std::exchange(month, name) != name)
            rows.append({day.toString(QStringLiteral("yyyy-MM")), {}, true, name});
        QStringList spoken{words::shortDay(day, day), entry.title, entry.mark ? entry.mark->word : QString(),
                           entry.line, entry.author};
        spoken.removeAll(QString());
        rows.append({entry.id, {}, false, spoken.join(QStringLiteral(", "))});
    }
    m_rows->show(rows);
    m_bar->setAside(tr("%1 of %Ln entries", nullptr, int(m_entries.size())).arg(QLocale().toString(shown)));
    if (!chosenEntry() && rows.size() > 1)
        m_list->setCurrentIndex(m_rows->index(1, 0)); // below the first band
    Q_EMIT chosenChanged();
}

const HistoryEntry *HistoryView::entryOf(const QString &id) const
{
    const auto found = std::ranges::find(m_entries, id, &HistoryEntry::id);
    return found == m_entries.end() ? nullptr : &*found;
}

const HistoryEntry *HistoryView::chosenEntry() const
{
    const QModelIndex current = m_list->currentIndex();
    return current.isValid() ? entryOf(m_rows->idAt(current.row())) : nullptr;
}

std::optional<records::Entry> HistoryView::chosen() const
{
    const HistoryEntry *entry = chosenEntry();
    if (!entry)
        return std::nullopt;
    const QTimeZone &zone = m_desk.setting().organisation.zone;
    const QString day = kit::dayInWords(dayOf(*entry));
    const QString when = entry->isDay ? day : tr("%1, %2").arg(day, words::timeOfDay(entry->at, zone));
    return records::Entry{tr("%1 · %2").arg(entry->title, when), entry->author, entry->text, entry->facts,
                          m_deeds(*entry)};
}

kit::TimelineRow HistoryView::rowOf(const QModelIndex &index) const
{
    const ShortTable::Row *row = m_rows->rowAt(index.row());
    if (!row)
        return {};
    if (row->isBand)
        return {.band = row->spoken, .date = {}, .time = {}, .title = {}, .detail = {}, .author = {}};
    const HistoryEntry *entry = entryOf(row->id);
    if (!entry)
        return {};
    const QDate day = dayOf(*entry);
    return {.band = {},
            .date = words::shortDay(day, day), // the band says the year
            .time = entry->isDay ? QString() : words::timeOfDay(entry->at, m_desk.setting().organisation.zone),
            .icon = iconOf(entry->kind),
            .title = entry->title,
            .detail = entry->line,
            .author = entry->author,
            .note = entry->mark};
}

QString HistoryView::kindWord(Kind kind) const
{
    switch (kind) {
    case Kind::Opened:
        return tr("opening");
    case Kind::Contact:
        return tr("contacts");
    case Kind::Note:
        return tr("notes");
    case Kind::Referral:
        return tr("referrals");
    case Kind::Feedback:
        return tr("feedback");
    case Kind::Task:
        return tr("tasks");
    case Kind::Closed:
        return tr("closing");
    }
    return {};
}

void HistoryView::offerFilters()
{
    QList<kit::Choice> kinds;
    for (const Kind kind : allKinds)
        kinds.append({QString::number(int(kind)), kindWord(kind), {}});
    m_filters->setToday(m_desk.today());
    m_filters->setOffered({{kindFilter, OfferedFilter::Kind::Values, {}, tr("Kind"), kinds}, records::ListFilters::days()});
}

void HistoryView::retranslate()
{
    const bool isNotes = m_onlyKind == Kind::Note;
    m_list->setAccessibleName(isNotes ? tr("Notes") : tr("Timeline"));
    m_empty->setWords(isNotes ? tr("No note has been written yet.") : tr("Nothing matches these filters."),
                      isNotes ? tr("Write the first one at the right.") : tr("Without filters the whole timeline is seen."));
    offerFilters();
}

} // namespace lotse::case_file
