#pragma once

#include "kit/icon.h"

#include <QStandardItem>
#include <QStyledItemDelegate>

namespace lotse::call {

/// An event of the history: day, kind, what it was, and who or how it stands.
[[nodiscard]] QStandardItem *historyItem(const QString &day, kit::IconName kind, const QString &title,
                                         const QString &detail);

class HistoryDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
};

} // namespace lotse::call
