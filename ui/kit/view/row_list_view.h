#pragma once

#include <QListView>

namespace lotse::kit {

/// A list of rows that are drawn as a whole by their delegate: a timeline, a hand-over. The focus ring lies
/// inside the current row, Return and double click open, rows follow the width and the text zoom.
class RowListView : public QListView
{
    Q_OBJECT

public:
    explicit RowListView(QWidget *parent = nullptr);

    /// Without a frame of its own, for a list that fills a panel.
    void setFlush(bool isFlush) { setFrameShape(isFlush ? NoFrame : StyledPanel); }

Q_SIGNALS:
    void opened(const QModelIndex &index);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
};

} // namespace lotse::kit
