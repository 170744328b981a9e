#pragma once

#include "controllers/month/month_controller.h"
#include "kit/view/cell_delegate.h"

#include <QAbstractTableModel>

namespace lotse::supervision {

/// The open referrals by how far they came.
class StageTable : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Stage, Referrals };
    /// How long the bar of a number is, from 0 to 1.
    static constexpr int ShareRole = Qt::UserRole;

    using QAbstractTableModel::QAbstractTableModel;

    void setCounts(const std::array<int, domain::referralStageCount> &counts);
    [[nodiscard]] int sum() const;
    void retranslate();

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::array<int, domain::referralStageCount> m_counts = {};
};

/// Draws the bar before its number.
class BarDelegate : public kit::CellDelegate
{
    Q_OBJECT

public:
    using kit::CellDelegate::CellDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace lotse::supervision
