#include "kit/message_strip.h"

#include "kit/box.h"
#include "kit/button.h"
#include "kit/follow_look.h"
#include "kit/icon.h"
#include "kit/label.h"
#include "kit/live_region.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>

namespace lotse::kit {

namespace {

struct KindLook {
    Token line;
    Token fill;
    IconName icon;
};

KindLook lookOfKind(MessageKind kind)
{
    constexpr KindLook looks[] = {{Token::Success, Token::SuccessBg, IconName::Done},
                                  {Token::Warning, Token::WarningBg, IconName::Warning},
                                  {Token::Danger, Token::DangerBg, IconName::Danger},
                                  {Token::Info, Token::InfoBg, IconName::Info}};
    return looks[int(kind)];
}

} // namespace

MessageStrip::MessageStrip(QWidget *parent)
    : QWidget(parent),
      m_text(new Label),
      m_action(new Button),
      m_close(new Button)
{
    m_text->setTextFormat(Qt::RichText);
    m_text->setWordWrap(true);
    m_text->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    for (Button *button : {m_action, m_close}) {
        button->setKind(ButtonKind::Flat);
        button->setCompact(true);
    }
    m_action->hide();
    m_close->setIcon(icon(IconName::Close));
    m_action->hide(); // it has no name before a message brings one
    auto *row = new QHBoxLayout(this);
    row->addWidget(m_text, 1000);
    row->addWidget(m_action, 0, Qt::AlignTop);
    row->addStretch(1);
    row->addWidget(m_close, 0, Qt::AlignTop);
    connect(m_close, &Button::clicked, this, [this] {
        clear();
        Q_EMIT closed();
    });
    followLook(this, [this](const Look &) { arrange(); });
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    retranslate();
    hide();
}

void MessageStrip::setClosable(bool isClosable) { m_close->setVisible(isClosable); }

void MessageStrip::tell(const Message &message)
{
    m_message = message;
    arrange();
    m_action->setAction(message.action);
    m_action->setVisible(message.action);
    show();
    if (LiveRegion *region = LiveRegion::of(this))
        region->say(message.detail.isEmpty() ? message.result
                                             : QStringLiteral("%1: %2").arg(message.result, message.detail));
}

void MessageStrip::clear()
{
    m_message = {};
    m_action->setAction(nullptr);
    hide();
}

void MessageStrip::arrange()
{
    const Look &look = lookOf(this);
    const QFont strong = look.font(TextRole::PanelTitle);
    const QString result = QStringLiteral("<span style=\"font-weight:%1\">%2</span>")
                               .arg(QString::number(strong.weight()), m_message.result.toHtmlEscaped());
    m_text->setText(m_message.detail.isEmpty()
                        ? result
                        : QStringLiteral("%1 · %2").arg(result, m_message.detail.toHtmlEscaped()));
    // As wide as its words, so that the button follows them; narrower it wraps.
    const QFontMetrics bold(strong);
    m_text->setMaximumWidth(
        bold.horizontalAdvance(m_message.result + QStringLiteral(" · ") + m_message.detail));
    layout()->setContentsMargins(look.px(12 + 16 + 8), look.px(2), look.px(4), look.px(2));
    layout()->setSpacing(look.px(8));
    setMinimumHeight(look.px(32));
    update();
}

QRect MessageStrip::iconRect() const
{
    const Look &look = lookOf(this);
    const int side = look.px(16);
    return {look.px(12), (qMin(height(), look.px(32)) - side) / 2, side, side};
}

void MessageStrip::paintEvent(QPaintEvent *)
{
    const Look &look = lookOf(this);
    const KindLook kind = lookOfKind(m_message.kind);
    QPainter painter(this);
    drawBox(painter, rect(), {look.color(kind.fill), look.color(kind.line), double(look.line())});
    drawIcon(painter, iconRect(), kind.icon, look.color(kind.line));
}

void MessageStrip::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void MessageStrip::retranslate()
{
    m_close->setAccessibleName(tr("Close the message"));
    m_close->setToolTip(tr("Close the message"));
}

} // namespace lotse::kit
