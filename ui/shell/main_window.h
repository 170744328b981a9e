#pragma once

#include "kit/message_strip.h"
#include "kit/page.h"
#include "shell/action_registry.h"

#include <QHash>
#include <QMainWindow>
#include <QPointer>

#include <functional>

class QStackedWidget;

namespace lotse::controllers {
class CallController;
}
namespace lotse::kit {
class LiveRegion;
}

namespace lotse::shell {

class AreaList;
class CallBar;

/// The window: menus, areas at the left, the bar of a running call, one page in the middle, one message at a time.
/// Owns the actions and the pages; knows no feature.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    explicit MainWindow(controllers::CallController &calls);
    ~MainWindow() override;

    [[nodiscard]] ActionRegistry &actions() { return *m_actions; }
    [[nodiscard]] kit::LiveRegion &liveRegion() { return *m_liveRegion; }

    /// An area at the left; `page` gives what it opens, which may be made only then.
    void addArea(kit::ActionId action, const std::function<kit::Page *()> &page);
    /// A page that belongs to an area, or to none.
    void addPage(kit::Page *page, std::optional<kit::ActionId> area = {});
    /// The page on which the call bar leaves out the way to the call.
    void setCallPage(kit::Page *page) { m_callPage = page; }
    void setCount(kit::ActionId area, int count);

    [[nodiscard]] kit::Page *currentPage() const;
    /// Shows a page, with that record where one is named, reads it anew and moves the focus to its first field.
    void showPage(kit::Page *page, const QString &record = {});
    /// Shows the page, and the record on it, that was left last.
    void goBack();
    /// Says in the page what came of an act, with at most one thing to do about it.
    void tell(const kit::Message &message);
    void tellUndone() { tell({kit::MessageKind::Info, tr("Undone"), {}, {}}); }
    void tellFailure(const QString &sentence)
    {
        tell({kit::MessageKind::Danger, tr("That did not work"), sentence, {}});
    }

    /// What was dropped is no e-mail.
    void tellNoMail();

Q_SIGNALS:
    /// An e-mail was dropped on the window, as mail programs save it.
    void mailDropped(const QByteArray &message);

protected:
    void changeEvent(QEvent *event) override;
    /// Asks for a second time where what was typed into a call would be lost.
    void closeEvent(QCloseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    struct Place {
        QPointer<kit::Page> page;
        QString record;
    };

    void layOut(controllers::CallController &calls);
    void connectSignals();
    void focusPane(int step);
    void retitle();
    [[nodiscard]] QList<QWidget *> panes() const;

    ActionRegistry *m_actions;
    kit::LiveRegion *m_liveRegion;
    CallBar *m_callBar = nullptr;
    AreaList *m_areas = nullptr;
    QStackedWidget *m_pages = nullptr;
    kit::MessageStrip *m_message = nullptr;
    QHash<const kit::Page *, QAction *> m_areaOfPage;
    QList<Place> m_visited;
    QPointer<kit::Page> m_callPage;
    bool m_isLossKnown = false;
};

} // namespace lotse::shell
