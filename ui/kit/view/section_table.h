#pragma once

#include "kit/view/table_view.h"

#include <QSet>

#include <functional>
#include <optional>

namespace lotse::kit {

/// A row that heads those after it: what Today groups its work by.
struct Section {
    QString key; ///< what it is remembered by
    QString title;
    int count = 0;
};

/// A table whose rows stand in sections. The row of a section reaches over all columns; click, Space, Left
/// and Right close and open it. Whether a row is a section says a function of the page. For lists of some
/// hundred rows: it looks at every row when they change.
class SectionTable : public TableView
{
    Q_OBJECT

public:
    using Reader = std::function<std::optional<Section>(const QModelIndex &row)>;

    explicit SectionTable(Reader reader, QWidget *parent = nullptr);

    void setModel(QAbstractItemModel *rows) override;
    [[nodiscard]] bool isOpen(const QString &key) const { return !m_closed.contains(key); }
    void setOpen(const QString &key, bool isOpen);

protected:
    void drawAbove(QPainter &painter, int row) const override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] std::optional<Section> sectionAt(int row) const;
    void arrangeRows();

    Reader m_reader;
    QSet<QString> m_closed;
};

} // namespace lotse::kit
