#pragma once

#include "kit/icon.h"

#include <QListView>

class QAction;
class QStandardItemModel;

namespace lotse::shell {

/// The areas of the window at its left: icon, name, number waiting, keys. From 150 % text on icons and digits only;
/// the names stay for a screen reader. Choosing one triggers its action.
class AreaList : public QListView
{
    Q_OBJECT

public:
    explicit AreaList(QWidget *parent);

    /// Appends an area that its action opens.
    void addArea(QAction *action);
    void setCurrent(const QAction *action);
    /// How much waits there; 0 shows nothing.
    void setCount(const QAction *action, int count);

protected:
    void focusInEvent(QFocusEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void open(const QModelIndex &index);
    [[nodiscard]] int rowOf(const QAction *action) const;

    QStandardItemModel *m_model;
    QList<QAction *> m_actions;
};

} // namespace lotse::shell
