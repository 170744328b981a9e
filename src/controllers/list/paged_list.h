#pragma once

#include "controllers/answer.h"
#include "controllers/list/list_source.h"
#include "controllers/list/piece_table.h"
#include "controllers/list/value_text.h"

#include <QAbstractTableModel>
#include <QSet>
#include <QTimer>

#include <memory>

namespace lotse::controllers {

/// A list of any length as a table. The first rows are there before anything is counted; the length follows in short
/// walks; rows are read when somebody looks at them, and only some pages are kept. Changes insert and remove rows and
/// never reset the model, so that the current row stays current. Lives on the thread of the window and never waits.
class PagedList : public QAbstractTableModel
{
    Q_OBJECT

public:
    static constexpr int pageLength = 100;
    static constexpr int keptPages = 20;
    /// The roles of its cells, for views that know no controllers.
    static constexpr int idRole = RecordIdRole;
    static constexpr int shapeRole = StatusShapeRole;
    static constexpr int toneRole = StatusToneRole;

    /// The desk outlives the list.
    PagedList(std::unique_ptr<ListSource> source, Desk &desk, QObject *parent = nullptr);

    [[nodiscard]] const QList<ListColumn> &columns() const { return m_source->columns(); }
    [[nodiscard]] const domain::ListRequest &request() const { return m_request; }
    /// True once the whole length is known; until then rowCount() is how far the count has come.
    [[nodiscard]] bool isCounted() const { return m_isCounted; }
    /// The id of a row's record; empty while the row is not loaded.
    [[nodiscard]] QString idAt(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;
    /// Chooses the order of a column that has one; before the list was asked for it only remembers it.
    void sort(int column, Qt::SortOrder order) override;

public Q_SLOTS:
    /// Asks for another list: filters, days, order. What is shown stays until the first rows are there.
    void show(const lotse::domain::ListRequest &request);
    /// Asks for the same list anew, as if it had never been read.
    void reload() { show(m_request); }
    /// Reads again what is loaded, after records changed.
    void refresh();
    /// Looks for a place by its key; answers with `found` or `missed`.
    void goTo(const lotse::services::ListGoal &goal);
    /// Answers with `found` and the last row, once the list is counted.
    void goToEnd();
    /// Writes everything in the language that was chosen meanwhile.
    void retranslate();

Q_SIGNALS:
    /// The first rows of the list that was asked for are there.
    void shown();
    /// The length is better known than before, or completely.
    void countChanged();
    void found(int row);
    /// What was looked for is not in this list.
    void missed();
    void failed(const lotse::base::Error &error);

private:
    using Piece = PieceTable::Piece;

    void takeStore();
    void clear();
    void takeFirst(const ListRows &rows);
    void survey(const domain::Cursor &from, int question);
    void takeSurvey(const domain::ListSurvey &survey, int question);
    void finishCount();

    void touch(int piece) const;
    void loadTouched();
    void load(int piece);
    void take(int serial, const ListRows &answer);
    void fill(int piece, const QList<ListRow> &rows);
    void merge(int piece, const QList<ListRow> &rows);
    void removeRow(int piece, int row);
    void insertRow(int piece, int row, const ListRow &added);
    void letGo();
    void seek();

    std::unique_ptr<ListSource> m_source;
    Desk &m_desk;
    ValueText m_text;
    domain::ListRequest m_request;             ///< what was asked for last
    domain::ListRequest m_shownRequest;        ///< what the rows belong to
    PieceTable m_table;
    LatestQuestion m_question;
    LatestQuestion m_goalQuestion;
    std::optional<services::ListPlace> m_goal; ///< found in the store, not yet among the rows
    bool m_isAsked = false;                    ///< the first rows of another list are on their way
    bool m_wasAsked = false;                   ///< since then the list follows every choice of an order
    bool m_isCounted = false;
    bool m_wantsEnd = false;
    mutable QTimer m_load;
    mutable QSet<int> m_touched;               ///< serials of the pieces that somebody looked at since the last load
    mutable int m_lastTouched = 0;
    int m_looks = 0;
};

} // namespace lotse::controllers
