#pragma once

#include "kit/status.h"
#include "kit/view/line_cache.h"

#include <QStyledItemDelegate>

#include <functional>
#include <optional>

namespace lotse::kit {

/// One cell of a table, as it is drawn. In a row that is selected and has the focus all of it takes the
/// colour of the selection.
struct Cell {
    QString text; ///< empty is drawn as "–"
    TextRole role = TextRole::Body;
    Token tone = Token::Text;
    std::optional<IconName> icon = {}; ///< before the text
    QString aside = {};                ///< after it, in small letters: "in 20 min"
    Token asideTone = Token::TextMuted;
    std::optional<Status> status = {}; ///< instead of the text: shape and word
    bool wraps = false;                ///< whole and over several lines, e.g. what leaves the house
};

/// Draws the cells of a table. What a cell shows comes from a function, because models know nothing of icons
/// and tones; without one it is the text of the model. Alignment and check boxes come from the model.
class CellDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using Reader = std::function<Cell(const QModelIndex &index)>;

    explicit CellDelegate(QObject *parent = nullptr);
    explicit CellDelegate(Reader reader, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    /// Shows the whole text of a cell that is too narrow for it.
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override;

private:
    [[nodiscard]] Cell cellAt(const QModelIndex &index) const;

    Reader m_reader;
    mutable LineCache m_lines; ///< of the texts that were painted last
};

/// A column of statuses: shape and word.
class StatusDelegate : public CellDelegate
{
    Q_OBJECT

public:
    explicit StatusDelegate(std::function<Status(const QModelIndex &index)> reader,
                            QObject *parent = nullptr);
};

} // namespace lotse::kit
