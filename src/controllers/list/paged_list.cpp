#include "controllers/list/paged_list.h"

#include "controllers/list/row_merge.h"
#include "controllers/list/status_signs.h"
#include "words/field_text.h"

#include <algorithm>

namespace lotse::controllers {

using domain::Cursor;

namespace {

/// As many rows as a piece may grow to before the list is read anew.
constexpr int longestPiece = 5 * PagedList::pageLength;

} // namespace

PagedList::PagedList(std::unique_ptr<ListSource> source, Desk &desk, QObject *parent)
    : QAbstractTableModel(parent),
      m_source(std::move(source)),
      m_desk(desk),
      m_text(desk.setting(), desk.today()),
      m_request(m_source->firstRequest())
{
    m_load.setSingleShot(true);
    m_load.setInterval(0);
    connect(&m_load, &QTimer::timeout, this, &PagedList::loadTouched);
    connect(&desk, &Desk::storeOpened, this, &PagedList::takeStore);
    connect(&desk, &Desk::storeClosed, this, &PagedList::clear);
}

/// Another store has other labels, and other rows where some were asked for before.
void PagedList::takeStore()
{
    clear();
    m_text = ValueText(m_desk.setting(), m_desk.today());
    if (m_wasAsked)
        reload();
}

void PagedList::clear()
{
    m_question.forget();
    m_goalQuestion.forget();
    m_goal.reset();
    m_isAsked = false;
    m_isCounted = false;
    const int rows = m_table.rowCount();
    if (rows > 0)
        beginRemoveRows({}, 0, rows - 1);
    m_table.removeFirst(m_table.pieceCount());
    if (rows > 0)
        endRemoveRows();
    Q_EMIT countChanged();
}

QString PagedList::idAt(int row) const
{
    const ListRow *found = row >= 0 && row < m_table.rowCount() ? m_table.row(row) : nullptr;
    return found ? found->id : QString();
}

int PagedList::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : m_table.rowCount(); }

int PagedList::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_source->columns().size());
}

QVariant PagedList::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    touch(m_table.pieceAt(index.row()));
    if (role == Qt::TextAlignmentRole)
        return int((columns()[index.column()].isNumber ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    const ListRow *row = m_table.row(index.row());
    if (!row)
        return role == Qt::DisplayRole || role == RecordIdRole ? QVariant(QString()) : QVariant();
    const services::ShownValue &value = row->cells[index.column()];
    if (role == Qt::DisplayRole)
        return m_text.text(value);
    if (role == RecordIdRole)
        return row->id;
    if (role != StatusShapeRole && role != StatusToneRole && role != StatusKeyRole)
        return {};
    const QString *key = std::get_if<QString>(&value.value);
    const auto sign = key ? statusSign(value.list, *key) : std::nullopt;
    if (!sign)
        return {};
    return role == StatusKeyRole ? *key : QString(role == StatusShapeRole ? sign->shape : sign->tone);
}

QVariant PagedList::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    if (role == Qt::DisplayRole)
        return words::fieldLabel(columns()[section].field);
    if (role == ColumnKeyRole)
        return columns()[section].field;
    if (role == Qt::TextAlignmentRole)
        return int((columns()[section].isNumber ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    return {};
}

void PagedList::sort(int column, Qt::SortOrder order)
{
    if (column < 0 || column >= columnCount() || !columns()[column].sort)
        return;
    const domain::ListRequest before = m_request;
    m_request.sort = *columns()[column].sort;
    m_request.descending = order == Qt::DescendingOrder;
    const bool isNew = m_request.sort != before.sort || m_request.descending != before.descending;
    if (isNew && m_wasAsked)
        reload();
}

void PagedList::show(const domain::ListRequest &request)
{
    m_request = request;
    m_request.limit = pageLength;
    m_isAsked = true;
    m_wasAsked = true;
    m_isCounted = false;
    m_wantsEnd = false;
    m_goal.reset();
    const int question = m_question.ask();
    m_goalQuestion.forget();
    whenAnswered(m_source->page(m_request), this, [this, question](const base::Result<ListRows> &rows) {
        if (!m_question.isLatest(question))
            return;
        m_isAsked = false;
        if (!rows) {
            Q_EMIT failed(rows.error());
            return;
        }
        m_shownRequest = m_request;
        takeFirst(*rows);
        if (rows->next)
            survey(*rows->next, question);
        else
            finishCount();
    });
}

/// The new rows come after the old ones before these go: a view that has the focus always has a row to stand on.
void PagedList::takeFirst(const ListRows &rows)
{
    const int oldRows = m_table.rowCount();
    const int oldPieces = m_table.pieceCount();
    const int count = int(rows.rows.size());
    if (count > 0) {
        beginInsertRows({}, oldRows, oldRows + count - 1);
        m_table.append(count, rows.next);
        Piece &first = m_table.piece(oldPieces);
        first.rows = rows.rows;
        first.isLoaded = true;
        endInsertRows();
    }
    if (oldRows > 0)
        beginRemoveRows({}, 0, oldRows - 1);
    m_table.removeFirst(oldPieces);
    if (oldRows > 0)
        endRemoveRows();
    Q_EMIT shown();
}

void PagedList::survey(const Cursor &from, int question)
{
    domain::ListRequest request = m_shownRequest;
    request.after = from;
    whenAnswered(m_source->survey(request), this, [this, question](const base::Result<domain::ListSurvey> &survey) {
        if (!m_question.isLatest(question))
            return;
        if (survey)
            takeSurvey(*survey, question);
        else
            Q_EMIT failed(survey.error());
    });
}

void PagedList::takeSurvey(const domain::ListSurvey &seen, int question)
{
    int rows = 0;
    for (const domain::ListPiece &piece : seen.pieces)
        rows += piece.rows;
    if (rows > 0) {
        beginInsertRows({}, m_table.rowCount(), m_table.rowCount() + rows - 1);
        for (const domain::ListPiece &piece : seen.pieces)
            m_table.append(piece.rows, piece.end);
        endInsertRows();
    }
    seek();
    if (!seen.next) {
        finishCount();
        return;
    }
    Q_EMIT countChanged();
    survey(*seen.next, question);
}

void PagedList::finishCount()
{
    if (m_table.pieceCount() > 0)
        m_table.piece(m_table.pieceCount() - 1).end.reset();
    m_isCounted = true;
    Q_EMIT countChanged();
    seek();
    if (m_wantsEnd)
        goToEnd();
}

void PagedList::touch(int piece) const
{
    const Piece &seen = m_table.piece(piece);
    if (seen.serial == m_lastTouched && (seen.isLoaded || seen.isAsked))
        return;
    m_lastTouched = seen.serial;
    m_touched.insert(seen.serial);
    m_load.start(); // once the view has painted
}

/// Reads the pieces that were looked at and their neighbours, where the eye goes next.
void PagedList::loadTouched()
{
    const QSet<int> touched = std::exchange(m_touched, {});
    for (const int serial : touched) {
        const int index = m_table.indexOf(serial);
        if (index < 0)
            continue;
        m_table.piece(index).used = ++m_looks;
        for (int near = std::max(0, index - 1); near <= std::min(index + 1, m_table.pieceCount() - 1); ++near) {
            if (!m_table.piece(near).isLoaded && !m_table.piece(near).isAsked)
                load(near);
        }
    }
}

void PagedList::load(int piece)
{
    Piece &asked = m_table.piece(piece);
    asked.isAsked = true;
    domain::ListRequest request = m_shownRequest;
    if (piece > 0)
        request.after = m_table.piece(piece - 1).end;
    request.upTo = asked.end;
    request.limit = longestPiece;
    whenAnswered(m_source->page(request), this, [this, serial = asked.serial](const base::Result<ListRows> &rows) {
        if (rows)
            take(serial, *rows);
        else
            Q_EMIT failed(rows.error());
    });
}

void PagedList::take(int serial, const ListRows &answer)
{
    const int piece = m_table.indexOf(serial);
    if (piece < 0)
        return; // another list is shown by now
    m_table.piece(piece).isAsked = false;
    if (answer.next) { // so much was added that the pieces say nothing any more
        reload();
        return;
    }
    const int rowsBefore = m_table.rowCount();
    if (m_table.piece(piece).isLoaded)
        merge(piece, answer.rows);
    else
        fill(piece, answer.rows);
    m_table.piece(piece).used = ++m_looks;
    letGo();
    if (m_table.rowCount() != rowsBefore)
        Q_EMIT countChanged();
    seek();
}

void PagedList::fill(int piece, const QList<ListRow> &rows)
{
    const int first = m_table.piece(piece).first;
    const int known = m_table.piece(piece).count;
    const int count = int(rows.size());
    if (count > known) {
        beginInsertRows({}, first + known, first + count - 1);
        m_table.resize(piece, count);
        endInsertRows();
    } else if (count < known) {
        beginRemoveRows({}, first + count, first + known - 1);
        m_table.resize(piece, count);
        endRemoveRows();
    }
    m_table.piece(piece).rows = rows;
    m_table.piece(piece).isLoaded = true;
    if (count > 0)
        Q_EMIT dataChanged(index(first, 0), index(first + count - 1, columnCount() - 1));
}

void PagedList::merge(int piece, const QList<ListRow> &rows)
{
    const auto idsOf = [](const QList<ListRow> &each) {
        QStringList ids;
        for (const ListRow &row : each)
            ids.append(row.id);
        return ids;
    };
    mergeRows(
        idsOf(m_table.piece(piece).rows), idsOf(rows), [&](int row) { removeRow(piece, row); },
        [&](int row) { insertRow(piece, row, rows[row]); });
    for (int i = 0; i < int(rows.size()); ++i) {
        if (m_table.piece(piece).rows[i] == rows[i])
            continue;
        const int row = m_table.piece(piece).first + i;
        m_table.piece(piece).rows[i] = rows[i];
        Q_EMIT dataChanged(index(row, 0), index(row, columnCount() - 1));
    }
}

void PagedList::removeRow(int piece, int row)
{
    const int at = m_table.piece(piece).first + row;
    beginRemoveRows({}, at, at);
    m_table.piece(piece).rows.removeAt(row);
    m_table.resize(piece, m_table.piece(piece).count - 1);
    endRemoveRows();
}

void PagedList::insertRow(int piece, int row, const ListRow &added)
{
    const int at = m_table.piece(piece).first + row;
    beginInsertRows({}, at, at);
    m_table.piece(piece).rows.insert(row, added);
    m_table.resize(piece, m_table.piece(piece).count + 1);
    endInsertRows();
}

/// Forgets the rows that nobody has looked at for longest. Pieces with the current row or a selection stay.
void PagedList::letGo()
{
    QSet<int> held;
    const QModelIndexList indexes = persistentIndexList();
    for (const QModelIndex &index : indexes)
        held.insert(m_table.pieceAt(index.row()));
    for (int loaded = m_table.loadedCount(); loaded > keptPages; --loaded) {
        int oldest = -1;
        for (int i = 0; i < m_table.pieceCount(); ++i) {
            const Piece &piece = m_table.piece(i);
            if (piece.isLoaded && !held.contains(i) && (oldest < 0 || piece.used < m_table.piece(oldest).used))
                oldest = i;
        }
        if (oldest < 0)
            return;
        m_table.piece(oldest).isLoaded = false;
        m_table.piece(oldest).rows.clear();
    }
}

void PagedList::refresh()
{
    if (m_isAsked)
        return;
    if (m_table.pieceCount() == 0) {
        reload();
        return;
    }
    const int last = m_table.pieceCount() - 1;
    for (int i = 0; i <= last; ++i) {
        if (m_table.piece(i).isLoaded || i == 0 || (i == last && m_isCounted))
            load(i);
    }
}

void PagedList::goTo(const services::ListGoal &goal)
{
    m_goal.reset();
    const int question = m_goalQuestion.ask();
    whenAnswered(m_source->find(m_request, goal), this,
                 [this, question](const base::Result<std::optional<services::ListPlace>> &place) {
                     if (!m_goalQuestion.isLatest(question))
                         return;
                     if (!place) {
                         Q_EMIT failed(place.error());
                     } else if (!*place) {
                         Q_EMIT missed();
                     } else {
                         m_goal = **place;
                         seek();
                     }
                 });
}

/// Goes on with what is looked for: counts, reads or answers, whatever comes next.
void PagedList::seek()
{
    if (!m_goal || m_isAsked)
        return;
    int index = m_table.pieceOf(m_goal->place, m_shownRequest.descending);
    if (index == m_table.pieceCount() && !m_isCounted)
        return; // the count has not come so far yet
    index = std::min(index, m_table.pieceCount() - 1);
    if (index >= 0 && !m_table.piece(index).isLoaded) {
        if (!m_table.piece(index).isAsked)
            load(index);
        return;
    }
    const QString id = std::exchange(m_goal, std::nullopt)->id;
    if (index >= 0) {
        const QList<ListRow> &rows = m_table.piece(index).rows;
        const auto row = std::ranges::find(rows, id, &ListRow::id);
        if (row != rows.end()) {
            Q_EMIT found(m_table.piece(index).first + int(row - rows.begin()));
            return;
        }
    }
    Q_EMIT missed();
}

void PagedList::goToEnd()
{
    m_wantsEnd = !m_isCounted;
    if (m_isCounted && m_table.rowCount() > 0)
        Q_EMIT found(m_table.rowCount() - 1);
}

void PagedList::retranslate()
{
    m_text = ValueText(m_desk.setting(), m_desk.today());
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

} // namespace lotse::controllers
