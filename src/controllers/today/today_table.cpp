#include "controllers/today/today_table.h"

#include "controllers/list/list_row.h"
#include "controllers/list/row_merge.h"
#include "controllers/list/status_signs.h"
#include "controllers/today/today_row_text.h"
#include "words/field_text.h"
#include "words/today_text.h"

namespace lotse::controllers {

using domain::RecordKind;
using services::TodayGroup;
using services::TodayRow;
using services::TodaySection;

namespace {

const QString todayState = QStringLiteral("today_state");

/// The field whose label stands over a column.
constexpr const char *titles[] = {"due_on", "matter", "occasion", "case_file", "status"};
static_assert(std::size(titles) == TodayTable::columns);

QString iconOf(const TodayRow &row)
{
    switch (row.section) {
    case TodaySection::CallBacks:
        return QStringLiteral("call_back");
    case TodaySection::FollowUps:
        return QStringLiteral("task");
    case TodaySection::Messages:
        return QStringLiteral("mail");
    case TodaySection::Referrals:
        return QStringLiteral("send");
    case TodaySection::Closings:
        return QStringLiteral("sign");
    case TodaySection::Drafts:
    case TodaySection::Calls:
        break;
    }
    return row.code == QLatin1String("email") ? QStringLiteral("mail") : QStringLiteral("phone");
}

} // namespace

TodayTable::TodayTable(TodayController &today, Desk &desk, QObject *parent)
    : QAbstractTableModel(parent),
      m_controller(today),
      m_desk(desk),
      m_text(desk.setting(), desk.today())
{
    connect(&today, &TodayController::todayChanged, this, &TodayTable::take);
    connect(&today, &TodayController::clockMoved, this, &TodayTable::announceChange);
    take();
}

const TodayRow *TodayTable::rowAt(int row) const
{
    if (row < 0 || row >= m_entries.size() || m_entries[row].isSection)
        return nullptr;
    return &m_entries[row].row;
}

QList<TodayTable::Fact> TodayTable::factsOf(int row) const
{
    QList<Fact> facts;
    if (const TodayRow *found = rowAt(row)) {
        for (const services::ShownField &fact : found->facts)
            facts.append({words::fieldLabel(fact.field), m_text.text(fact.value)});
    }
    return facts;
}

int TodayTable::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_entries.size()); }

int TodayTable::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : columns; }

QVariant TodayTable::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Entry &entry = m_entries[index.row()];
    return entry.isSection ? sectionData(entry, index.column(), role) : rowData(entry.row, index.column(), role);
}

QVariant TodayTable::sectionData(const Entry &entry, int column, int role) const
{
    if (role == SectionRole)
        return entry.key;
    if (role == SectionCountRole)
        return entry.count;
    const QString title = entry.isMore ? words::latestOnly(words::todaySection(entry.key)) : words::todaySection(entry.key);
    if (role == Qt::DisplayRole)
        return column == Due ? title : QString();
    if (role == Qt::AccessibleTextRole)
        return column == Due ? title + u' ' + QString::number(entry.count) : QString();
    return {};
}

QVariant TodayTable::rowData(const TodayRow &row, int column, int role) const
{
    const TodayRowText text(row, m_text, m_desk.clock().now());
    const QString state = domain::word(row.state);
    switch (role) {
    case Qt::DisplayRole:
        switch (column) {
        case Due:
            return text.due();
        case What:
            return text.what();
        case Who:
            return text.who();
        case CaseFileNumber:
            return row.caseFileNumber.isEmpty() ? QStringLiteral("–") : row.caseFileNumber;
        default:
            return m_text.code(todayState, state);
        }
    case RecordIdRole:
        return row.id;
    case SectionRole:
        return QString();
    case IconNameRole:
        return column == Due ? iconOf(row) : QVariant();
    case HintRole:
        return column == Due ? text.dueHint() : QVariant();
    case HintToneRole:
        return column == Due ? QVariant(row.daysOverdue > 0 ? QStringLiteral("danger") : QStringLiteral("muted")) : QVariant();
    case StatusKeyRole:
        return column == State ? QVariant(state) : QVariant();
    case StatusShapeRole:
        return column == State ? QVariant(QString(statusSign(todayState, state)->shape)) : QVariant();
    case StatusToneRole:
        return column == State ? QVariant(QString(statusSign(todayState, state)->tone)) : QVariant();
    default:
        return {};
    }
}

QVariant TodayTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columns)
        return {};
    const QString field = QString::fromLatin1(titles[section]);
    if (role == Qt::DisplayRole)
        return words::fieldLabel(field);
    return role == ColumnKeyRole ? QVariant(field) : QVariant();
}

QList<TodayTable::Entry> TodayTable::wantedEntries() const
{
    QList<Entry> wanted;
    for (const TodayGroup &group : m_controller.today().groups) {
        const QString section = domain::word(group.section);
        wanted.append({true, section, {}, int(group.rows.size()), group.isMore});
        for (const TodayRow &row : group.rows)
            wanted.append({false, section + u'/' + row.id, row});
    }
    return wanted;
}

void TodayTable::take()
{
    m_text = ValueText(m_desk.setting(), m_desk.today());
    const QList<Entry> wanted = wantedEntries();
    const auto keysOf = [](const QList<Entry> &entries) {
        QStringList keys;
        for (const Entry &entry : entries)
            keys.append(entry.key);
        return keys;
    };
    const auto remove = [this](int row) {
        beginRemoveRows({}, row, row);
        m_entries.removeAt(row);
        endRemoveRows();
    };
    const auto insert = [this, &wanted](int row) {
        beginInsertRows({}, row, row);
        m_entries.insert(row, wanted[row]);
        endInsertRows();
    };
    mergeRows(keysOf(m_entries), keysOf(wanted), remove, insert);
    m_entries = wanted;
    announceChange();
}

void TodayTable::announceChange()
{
    if (!m_entries.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columns - 1));
}

void TodayTable::retranslate()
{
    m_text = ValueText(m_desk.setting(), m_desk.today());
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columns - 1);
    announceChange();
}

} // namespace lotse::controllers
