#include "kit/field/switch_buttons.h"

#include "kit/box.h"

#include <QAbstractButton>
#include <QButtonGroup>
#include <QHBoxLayout>
#include <QPainter>
#include <QPainterPath>

namespace lotse::kit {

namespace {

/// One of the views. The chosen one is filled and carries a bar at its foot.
class Segment : public QAbstractButton
{
public:
    Segment()
    {
        setCheckable(true);
        setFocusPolicy(Qt::ClickFocus);
        // Tab stops at the chosen one; Qt sees to it only once one of them had the focus.
        connect(this, &QAbstractButton::toggled, this,
                [this](bool isChosen) { setFocusPolicy(isChosen ? Qt::StrongFocus : Qt::ClickFocus); });
        setAttribute(Qt::WA_Hover);
    }

    [[nodiscard]] QSize sizeHint() const override
    {
        const Look &look = lookOf(this);
        const QFontMetrics chosen(look.font(TextRole::PanelTitle));
        return {chosen.horizontalAdvance(text()) + look.px(28), look.px(30)};
    }
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Look &look = lookOf(this);
        const int line = look.line();
        const bool isLast = geometry().right() == parentWidget()->width() - 1;
        QPainter painter(this);
        // The outline of all is that of one box, of which this is a part.
        const QRect whole(-x(), 0, parentWidget()->width(), height());
        drawBox(painter, whole, {look.color(underMouse() ? Token::Hover : Token::Surface)});
        if (isChecked()) {
            QPainterPath rounded;
            rounded.addRoundedRect(whole, controlRadius, controlRadius);
            painter.setClipPath(rounded);
            painter.fillRect(rect(), look.color(Token::Selection));
            const Token bar = look.isHighContrast() ? Token::SelectionText : Token::Accent;
            painter.fillRect(0, height() - 3 - line, width(), 3, look.color(bar));
            painter.setClipping(false);
        }
        if (!isLast)
            painter.fillRect(width() - line, 0, line, height(), look.color(Token::BorderControl));
        drawBox(painter, whole, {{}, look.color(Token::BorderControl), double(line)});
        painter.setFont(look.font(isChecked() ? TextRole::PanelTitle : TextRole::Body));
        painter.setPen(look.color(isChecked() ? Token::SelectionText : Token::Text));
        painter.drawText(rect(), Qt::AlignCenter, text());
    }
};

} // namespace

SwitchButtons::SwitchButtons(QWidget *parent)
    : QWidget(parent),
      m_group(new QButtonGroup(this)),
      m_row(new QHBoxLayout(this))
{
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(0);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(m_group, &QButtonGroup::idClicked, this, &SwitchButtons::currentChanged);
}

void SwitchButtons::setTexts(const QStringList &texts)
{
    for (int i = int(m_group->buttons().size()); i < texts.size(); ++i) {
        auto *segment = new Segment;
        m_group->addButton(segment, i);
        m_row->addWidget(segment);
    }
    for (int i = 0; i < texts.size(); ++i) {
        m_group->button(i)->setText(texts[i]);
        m_group->button(i)->updateGeometry();
    }
    if (m_group->checkedId() < 0 && !texts.isEmpty())
        setCurrent(0);
}

int SwitchButtons::current() const { return m_group->checkedId(); }

void SwitchButtons::setCurrent(int index)
{
    if (QAbstractButton *button = m_group->button(index))
        button->setChecked(true);
}

} // namespace lotse::kit
