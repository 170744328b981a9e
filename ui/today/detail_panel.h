#pragma once

#include "controllers/today/today_table.h"
#include "kit/panel.h"

class QGridLayout;

namespace lotse::kit {
class Button;
class Label;
class StatusMark;
} // namespace lotse::kit

namespace lotse::today {

/// What is known of the chosen row, and what can be done with it at once.
class DetailPanel : public kit::Panel
{
    Q_OBJECT

public:
    explicit DetailPanel(QWidget *parent = nullptr);

    /// Shows a row of the table; nothing where the row is the head of a section or none.
    void show(const controllers::TodayTable &table, int row);
    void retranslate();
    /// Where F6 goes.
    [[nodiscard]] QWidget *pane() const;

Q_SIGNALS:
    void openWanted();
    /// The task is done; a call back reached somebody.
    void doneWanted();
    void notReachedWanted();
    void tomorrowWanted();
    void takeUpWanted();

private:
    void addFact(const QString &label, QWidget *value);
    void clearFacts();

    QGridLayout *m_facts;
    int m_lines = 0;
    kit::Label *m_nothing;
    kit::Button *m_open;
    kit::Button *m_done;
    kit::Button *m_notReached;
    kit::Button *m_tomorrow;
    kit::Button *m_takeUp;
};

} // namespace lotse::today
