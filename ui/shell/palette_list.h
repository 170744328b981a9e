#pragma once

#include "kit/icon.h"

#include <QWidget>

class QListView;
class QStandardItemModel;

namespace lotse::shell {

/// What the palette has found, laid over the window below its field. It never takes the focus.
class PaletteList : public QWidget
{
    Q_OBJECT

public:
    PaletteList(QWidget *field, QWidget *window);

    void clear();
    void add(kit::IconName icon, const QString &text, const QString &aside);
    /// What the keys do, below the rows.
    void setFooter(const QString &footer);
    /// Shows the rows below the field.
    void place();
    [[nodiscard]] int rows() const;
    [[nodiscard]] int current() const;
    void setCurrent(int row);
    /// What stands in a row, as a screen reader hears it.
    [[nodiscard]] QString textOf(int row) const;

Q_SIGNALS:
    void clicked(int row);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] int footerHeight() const;

    QWidget *m_field;
    QListView *m_view;
    QStandardItemModel *m_model;
    QString m_footer;
};

} // namespace lotse::shell
