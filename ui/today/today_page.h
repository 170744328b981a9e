#pragma once

#include "controllers/today/today_table.h"
#include "kit/actions.h"
#include "kit/message_strip.h"
#include "kit/navigator.h"
#include "kit/page.h"
#include "records/list_filters.h"

namespace lotse::kit {
class Button;
class EmptyState;
class Panes;
class SectionTable;
} // namespace lotse::kit

namespace lotse::today {

class DetailPanel;

/// What waits for the person at this window: sections at the left, the chosen row at the right.
class TodayPage : public kit::Page
{
    Q_OBJECT

public:
    /// What the page works with; all of it outlives the page.
    struct Parts {
        controllers::Desk &desk;
        controllers::TodayController &today;
        kit::Navigator &navigator;
    };
    TodayPage(const Parts &parts, kit::Actions &actions);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QWidget *firstField() const override;
    [[nodiscard]] QList<QWidget *> panes() const override;
    void refresh() override;

    [[nodiscard]] QByteArray saveColumns() const;
    void restoreColumns(const QByteArray &state);

Q_SIGNALS:
    /// What came of an act, for the message strip of the window.
    void happened(const lotse::kit::Message &message);

protected:
    void changeEvent(QEvent *event) override;

private:
    void layOut(kit::Actions &actions);
    void connectSignals();
    void connectActs();
    void offerFilters();
    void ask();
    void takeToday();
    void showRow();
    void openRow(int row);
    void retranslate();
    [[nodiscard]] const services::TodayRow *chosen() const;

    Parts m_parts;
    controllers::TodayTable *m_rows;
    kit::Label *m_title;
    kit::Label *m_subtitle;
    kit::FilterBar *m_bar;
    records::ListFilters *m_filters;
    QString m_organisation; ///< of the store that is shown
    kit::Panes *m_panes;
    kit::SectionTable *m_table;
    kit::EmptyState *m_empty;
    DetailPanel *m_detail;
    kit::Button *m_start = nullptr;
};

} // namespace lotse::today
