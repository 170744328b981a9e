#pragma once

#include <QScrollArea>

namespace lotse::kit {

/// Lets the panes of a page scroll where they do not fit, and keeps what has the focus in sight, however it came there:
/// of a list its current row.
class PaneScroll : public QScrollArea
{
    Q_OBJECT

public:
    explicit PaneScroll(QWidget *panes, QWidget *parent = nullptr);

    void bringInSight(const QWidget &inside);
};

} // namespace lotse::kit
