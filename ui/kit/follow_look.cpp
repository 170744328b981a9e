#include "kit/follow_look.h"

#include <QEvent>
#include <QWidget>

namespace lotse::kit {

namespace {

class Follower : public QObject
{
public:
    Follower(QWidget *widget, std::function<void(const Look &)> apply)
        : QObject(widget),
          m_apply(std::move(apply))
    {
        widget->installEventFilter(this);
    }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::StyleChange)
            m_apply(lookOf(static_cast<QWidget *>(watched)));
        return false;
    }

private:
    std::function<void(const Look &)> m_apply;
};

} // namespace

void followLook(QWidget *widget, const std::function<void(const Look &look)> &apply)
{
    new Follower(widget, apply); // its parent is the widget
    apply(lookOf(widget));
}

} // namespace lotse::kit
