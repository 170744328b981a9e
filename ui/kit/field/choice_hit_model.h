#pragma once

#include "kit/field/choice.h"

#include <QAbstractListModel>
#include <QStyledItemDelegate>

namespace lotse::kit {

/// The rows of a code popup.
class ChoiceHitModel : public QAbstractListModel
{
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    void setHits(const ChoiceIndex &index, const QList<ChoiceHit> &hits);
    [[nodiscard]] const ChoiceHit &hit(int row) const { return m_hits[row]; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    /// The whole text of a row: "Label" or "Label = synonym".
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QString label(int row) const { return m_labels[row]; }

private:
    QList<ChoiceHit> m_hits;
    QStringList m_labels;
};

/// Draws a hit: the typed part stronger, a synonym after "=", and the key that takes the chosen row.
class ChoiceHitDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void setTakeHint(const QString &hint) { m_takeHint = hint; }
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    QString m_takeHint;
};

} // namespace lotse::kit
