#pragma once

#include "kit/icon.h"

#include <QStandardItem>
#include <QStyledItemDelegate>

namespace lotse::call {

/// A row of the list of people found: mark, name, what tells them apart, and at the right a number or a key.
[[nodiscard]] QStandardItem *hitItem(kit::IconName mark, const QString &name, const QString &detail,
                                     const QString &right);

class HitDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
};

} // namespace lotse::call
