#pragma once

#include <QWidget>

class QButtonGroup;
class QHBoxLayout;

namespace lotse::kit {

/// The tabs of a record: one word each, with how many things stand behind it. The chosen one has a bar at its foot.
/// Arrows move between them, Tab leaves.
class TabRow : public QWidget
{
    Q_OBJECT

public:
    struct Tab {
        QString word;
        int count = 0; ///< 0 is not shown
    };

    explicit TabRow(QWidget *parent = nullptr);

    /// In order; call again with as many for other words or counts.
    void setTabs(const QList<Tab> &tabs);
    [[nodiscard]] int current() const;
    /// Silent; `currentChanged` tells of what somebody chose.
    void setCurrent(int index);

Q_SIGNALS:
    void currentChanged(int index);

private:
    QButtonGroup *m_group;
    QHBoxLayout *m_row;
};

} // namespace lotse::kit
