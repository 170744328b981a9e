#pragma once

#include "controllers/month/month_controller.h"

#include <QAbstractTableModel>

namespace lotse::supervision {

/// Today's work by counsellor, in the order of their names. Numbers only; no order goes by them.
class LoadTable : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Name, Open, WithPartner, Overdue, Silent };

    using QAbstractTableModel::QAbstractTableModel;

    void setLoads(const QList<services::CounsellorLoad> &loads);
    void retranslate();
    [[nodiscard]] const services::CounsellorLoad &loadAt(int row) const { return m_loads[row]; }
    /// What a counsellor is called here.
    [[nodiscard]] QString nameAt(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QList<services::CounsellorLoad> m_loads;
};

} // namespace lotse::supervision
