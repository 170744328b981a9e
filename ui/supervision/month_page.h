#pragma once

#include "controllers/month/month_controller.h"
#include "kit/actions.h"
#include "kit/message_strip.h"
#include "kit/navigator.h"
#include "kit/page.h"

#include <array>
#include <optional>

class QAction;
class QBoxLayout;
class QGridLayout;

namespace lotse::kit {
class Button;
class ChoiceCombo;
class EmptyState;
class Label;
class PaneScroll;
class Panel;
class TableView;
class Tile;
} // namespace lotse::kit

namespace lotse::supervision {

class LoadTable;
class MonthChart;
class StageTable;
class YearTable;

/// A month at a glance: tiles that open the lists behind them, twelve months as chart and as table, the open
/// referrals, today's caseload. One column where the window is narrow or the text large.
class MonthPage : public kit::Page
{
    Q_OBJECT

public:
    /// All of them outlive the page.
    struct Parts {
        controllers::Desk &desk;
        controllers::MonthController &month;
        kit::Navigator &navigator;
    };

    MonthPage(const Parts &parts, kit::Actions &actions);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QWidget *firstField() const override;
    [[nodiscard]] QList<QWidget *> panes() const override;
    void refresh() override;
    /// First day of the month that is shown.
    [[nodiscard]] QDate month() const { return m_parts.month.month(); }

Q_SIGNALS:
    void happened(const lotse::kit::Message &message);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    enum TileId { Contacts, Messages, NewCaseFiles, OpenCaseFiles, SilentReferrals, Drafts, tileCount };

    void layOut(kit::Actions &actions);
    void layOutHead(kit::Actions &actions);
    void layOutPanels();
    void connectSignals();
    void arrange();
    void retranslate();
    void takeOverview();
    /// Brings what has the focus into sight: of a table its row.
    void showTiles();
    void showTables();
    void openTile(int tile);
    void openStage(domain::ReferralStage stage);
    void openLoad(int row);
    void openMonth(QDate month);
    [[nodiscard]] QString summary() const;

    Parts m_parts;
    kit::Label *m_title;
    QAction *m_previous;
    QAction *m_next;
    kit::Button *m_previousButton;
    kit::Button *m_nextButton;
    kit::Label *m_period;
    kit::Label *m_compareLabel;
    kit::ChoiceCombo *m_compare;
    kit::Label *m_asOf;
    kit::Label *m_rule;
    std::array<kit::Tile *, tileCount> m_tiles = {};
    kit::Panel *m_chartPanel;
    MonthChart *m_chart;
    kit::Panel *m_yearPanel;
    YearTable *m_year;
    kit::TableView *m_yearView;
    kit::Panel *m_stagePanel;
    StageTable *m_stages;
    kit::TableView *m_stageView;
    kit::Panel *m_loadPanel;
    LoadTable *m_loads;
    kit::TableView *m_loadView;
    kit::EmptyState *m_noLoads;
    kit::PaneScroll *m_scroll = nullptr;
    QBoxLayout *m_head;
    QGridLayout *m_tileGrid;
    QGridLayout *m_panelGrid;
    std::optional<bool> m_isWide;
    QDate m_shown; ///< the month whose row was chosen last
};

} // namespace lotse::supervision
