#pragma once

#include <QFocusFrame>

namespace lotse::kit {

/// The one focus ring of a window: it lies around whatever has the focus there, and stays away from widgets
/// that draw it themselves (marks.h). Make one for each window; the window owns it.
class FocusRing : public QFocusFrame
{
    Q_OBJECT

public:
    explicit FocusRing(QWidget *window);

private:
    void follow(QWidget *focus);

    QWidget *m_window;
};

} // namespace lotse::kit
