#pragma once

#include "kit/status.h"

#include <QStyledItemDelegate>

#include <functional>
#include <optional>

namespace lotse::kit {

/// One row of a timeline: something that happened, or the band of a month above what happened in it.
struct TimelineRow {
    QString band; ///< the month; all else is empty then
    QString date; ///< "20.11."
    QString time; ///< "10:32"
    IconName icon = IconName::Note;
    QString title;
    QString detail;
    QString author;
    std::optional<Status> note = {}; ///< beside the title: "▲ feedback is due"
};

/// Draws a timeline in a RowListView: date and time, a line with a node, two lines of text, the author at the
/// right. What a row shows comes from a function of the page.
class TimelineDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using Reader = std::function<TimelineRow(const QModelIndex &index)>;

    explicit TimelineDelegate(Reader reader, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    Reader m_reader;
};

} // namespace lotse::kit
