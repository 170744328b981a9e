#include "kit/field/step_line.h"

#include <QEvent>
#include <QPainter>

namespace lotse::kit {

namespace {

constexpr double gap = 8;
constexpr int lineHeight = 3;

Status statusOf(const Step &step)
{
    switch (step.state) {
    case StepState::Done:
        return {StatusShape::CheckRing, Token::Text, step.name};
    case StepState::Current:
        return {StatusShape::Half, Token::Text, step.name};
    case StepState::Ahead:
        break;
    }
    return {StatusShape::Ring, Token::TextMuted, step.name};
}

Token lineOf(StepState state)
{
    return state == StepState::Done   ? Token::Accent
        : state == StepState::Current ? Token::BorderControl
                                      : Token::Border;
}

} // namespace

StepLine::StepLine(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void StepLine::setSteps(const QList<Step> &steps)
{
    m_steps = steps;
    retranslate();
    updateGeometry();
    update();
}

/// All steps are as wide as the widest.
int StepLine::stepWidth() const
{
    const Look &look = lookOf(this);
    const QFontMetrics caption(look.font(TextRole::Caption));
    int widest = 0;
    for (const Step &step : m_steps)
        widest = qMax(widest,
                      qMax(statusWidth(look, statusOf(step), TextRole::BodyStrong),
                           caption.horizontalAdvance(step.detail)));
    return widest;
}

QSize StepLine::sizeHint() const
{
    const int count = int(m_steps.size());
    return {count * stepWidth() + qMax(0, count - 1) * lookOf(this).px(gap), lookOf(this).px(44)};
}

void StepLine::paintEvent(QPaintEvent *)
{
    if (m_steps.isEmpty())
        return;
    const Look &look = lookOf(this);
    const int space = look.px(gap);
    const int count = int(m_steps.size());
    const int each = (width() - (count - 1) * space) / count;
    QPainter painter(this);
    for (int i = 0; i < count; ++i) {
        const Step &step = m_steps[i];
        const int x = i * (each + space);
        painter.fillRect(x, 0, each, lineHeight, look.color(lineOf(step.state)));
        drawStatus(painter, QRect(x, look.px(8), each, look.px(18)), look, statusOf(step),
                   look.color(step.state == StepState::Ahead ? Token::TextMuted : Token::Text),
                   step.state == StepState::Ahead ? TextRole::Body : TextRole::BodyStrong);
        painter.setFont(look.font(TextRole::Caption));
        painter.setPen(look.color(Token::TextMuted));
        painter.drawText(QRect(x, look.px(26), each, look.px(16)), Qt::AlignVCenter | Qt::AlignLeft,
                         step.detail);
    }
}

void StepLine::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void StepLine::retranslate()
{
    QStringList words;
    for (const Step &step : m_steps) {
        const QString state = step.state == StepState::Done ? tr("done")
            : step.state == StepState::Current              ? tr("next step")
                                                            : tr("ahead");
        words.append(step.detail.isEmpty() ? QStringLiteral("%1: %2").arg(step.name, state)
                                           : QStringLiteral("%1: %2, %3").arg(step.name, state, step.detail));
    }
    setAccessibleName(words.join(QStringLiteral("; ")));
}

} // namespace lotse::kit
