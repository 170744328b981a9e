#include "kit/field/inline_issue.h"

#include "kit/follow_look.h"
#include "kit/icon.h"
#include "kit/label.h"
#include "kit/live_region.h"
#include "kit/marks.h"
#include "kit/view/panes.h"

#include <QHBoxLayout>
#include <QPainter>

namespace lotse::kit {

InlineIssue::InlineIssue(QWidget *parent)
    : QWidget(parent),
      m_sentence(new Label({}, TextRole::Body, Token::Danger))
{
    m_sentence->setWordWrap(true);
    QSizePolicy beside(QSizePolicy::Expanding, QSizePolicy::Preferred);
    beside.setHorizontalStretch(1); // all the room beside its field, so that it wraps late
    setSizePolicy(beside);
    auto *row = new QHBoxLayout(this);
    row->addWidget(m_sentence);
    followLook(this, [row](const Look &look) { row->setContentsMargins(look.px(12 + 6), 0, 0, 0); });
    hide();
}

QString InlineIssue::sentence() const { return isHidden() ? QString() : m_sentence->text(); }

void InlineIssue::tell(QWidget *field, const QString &sentence)
{
    clear();
    m_field = field;
    markIssue(*field, sentence);
    display(sentence);
}

void InlineIssue::clear()
{
    if (m_field)
        markIssue(*m_field, {});
    m_field = nullptr;
    display({});
}

void InlineIssue::display(const QString &sentence)
{
    m_sentence->setText(sentence);
    setVisible(!sentence.isEmpty());
    if (Panes *panes = Panes::of(*this))
        panes->markIssues();
    if (sentence.isEmpty())
        return;
    if (LiveRegion *region = LiveRegion::of(this))
        region->say(sentence);
}

void InlineIssue::paintEvent(QPaintEvent *)
{
    const Look &look = lookOf(this);
    const int lineHeight = QFontMetrics(m_sentence->font()).height();
    const int top = m_sentence->y()
        + (m_sentence->height() - m_sentence->heightForWidth(m_sentence->width())) / 2;
    QPainter painter(this);
    drawIcon(painter, QRect(0, top, look.px(12), lineHeight), IconName::Triangle, look.color(Token::Danger));
}

} // namespace lotse::kit
