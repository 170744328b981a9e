#pragma once

#include <QTimer>
#include <QWidget>

namespace lotse::kit {
class Actions;
class Button;
class Label;
} // namespace lotse::kit
namespace lotse::controllers {
class CallController;
}

namespace lotse::shell {

/// The bar on every page while a call runs or is parked: how long, who, when it was saved, and how to end it.
/// The one place that tells what is not saved yet, and why.
class CallBar : public QWidget
{
    Q_OBJECT

public:
    CallBar(controllers::CallController &calls, kit::Actions &actions, QWidget *parent);

    /// On the page of the call itself the way to it is left out.
    void setOnCallPage(bool isOnCallPage);
    /// What was typed is not saved yet, for longer than usual.
    [[nodiscard]] bool isUnsaved() const { return m_isUnsaved; }

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void connectSignals();
    void retranslate();
    void showCall();
    void showMore();
    void showTime();
    [[nodiscard]] QString stateText() const;
    void showSaveState();
    [[nodiscard]] QString waitingSentence() const;
    void showProblem(const QString &sentence);
    void say(const QString &sentence) const;

    controllers::CallController &m_calls;
    kit::Label *m_state;
    kit::Label *m_time;
    kit::Label *m_since;
    kit::Label *m_caller;
    kit::Label *m_saved;
    kit::Label *m_problem; ///< below the rest, and only while there is one
    kit::Button *m_show;
    kit::Button *m_emergency;
    kit::Button *m_park;
    kit::Button *m_more; ///< in large text: a menu of what has no room
    kit::Button *m_finish;
    kit::Actions &m_actions;
    QTimer m_tick;
    bool m_isOnCallPage = false;
    bool m_isUnsaved = false;
};

} // namespace lotse::shell
