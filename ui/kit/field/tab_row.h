#pragma once

#include <QWidget>

class QButtonGroup;
class QHBoxLayout;

namespace lotse::kit {

/// Tabs: one word each, with how many things stand behind it, and a triangle where something there is wrong. The chosen
/// one has a bar at its foot. Arrows move between them, Tab leaves.
class TabRow : public QWidget
{
    Q_OBJECT

public:
    struct Tab {
        QString word;
        int count = 0; ///< 0 is not shown
        bool hasIssue = false;
        bool isOffered = true;

        bool operator==(const Tab &) const = default;
    };

    explicit TabRow(QWidget *parent = nullptr);

    /// In order; call again with as many for other words, counts and signs.
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
