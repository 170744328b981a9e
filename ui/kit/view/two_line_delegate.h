#pragma once

#include "kit/status.h"

#include <QStyledItemDelegate>

#include <functional>
#include <optional>

namespace lotse::kit {

/// A row of two lines: what it is, and below what there is to know about it.
struct TwoLines {
    QString first; ///< strong; in the tone of the status
    QString second;
    QString aside = {};                ///< at the right, in small letters
    std::optional<Status> status = {}; ///< its shape stands before the first line, which is its word
};

/// Draws rows of two lines in a RowListView; a check box stands before them where the model has one.
class TwoLineDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using Reader = std::function<TwoLines(const QModelIndex &index)>;

    explicit TwoLineDelegate(Reader reader, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    Reader m_reader;
};

} // namespace lotse::kit
