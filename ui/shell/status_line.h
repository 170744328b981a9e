#pragma once

#include <QWidget>

namespace lotse::kit {
class Actions;
class Label;
} // namespace lotse::kit

namespace lotse::shell {

/// The last line of the window: at the left what is the matter with the store, at the right the keys that work
/// everywhere and the size of the text.
class StatusLine : public QWidget
{
    Q_OBJECT

public:
    StatusLine(kit::Actions &actions, QWidget *parent);

    /// Stays until it is said anew.
    void setStoreText(const QString &text);

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    kit::Actions &m_actions;
    kit::Label *m_store;
    kit::Label *m_keys;
    kit::Label *m_zoom;
};

} // namespace lotse::shell
