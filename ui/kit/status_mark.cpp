#include "kit/status_mark.h"

#include <QFontMetrics>
#include <QPainter>

namespace lotse::kit {

StatusMark::StatusMark(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

StatusMark::StatusMark(const Status &status, QWidget *parent) : StatusMark(parent) { setStatus(status); }

void StatusMark::setStatus(const Status &status)
{
    m_status = status;
    setAccessibleName(status.word);
    updateGeometry();
    update();
}

void StatusMark::setRole(TextRole role)
{
    m_role = role;
    updateGeometry();
    update();
}

QSize StatusMark::sizeHint() const
{
    const Look &look = lookOf(this);
    return {statusWidth(look, m_status, m_role), QFontMetrics(look.font(m_role)).height() + look.px(2)};
}

void StatusMark::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    drawStatus(painter, rect(), lookOf(this), m_status, {}, m_role);
}

} // namespace lotse::kit
