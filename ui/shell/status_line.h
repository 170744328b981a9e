#pragma once

#include <QWidget>

namespace lotse::controllers {
class CallController;
}
namespace lotse::kit {
class Actions;
class Label;
} // namespace lotse::kit

namespace lotse::shell {

/// The last line of the window: at the left, while no call runs, when one was saved last; at the right the keys that
/// work everywhere and the size of the text.
class StatusLine : public QWidget
{
    Q_OBJECT

public:
    /// Both outlive the line.
    StatusLine(const controllers::CallController &calls, kit::Actions &actions, QWidget *parent);

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void showCalls();
    void retranslate();

    const controllers::CallController &m_calls;
    kit::Actions &m_actions;
    kit::Label *m_state;
    kit::Label *m_keys;
    kit::Label *m_zoom;
};

} // namespace lotse::shell
