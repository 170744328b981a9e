#include "kit/button.h"

#include "kit/shortcut_text.h"

#include <QEvent>
#include <QStyleOptionButton>

namespace lotse::kit {

namespace {

/// "&Refer" without its mark; "&&" is a sign that is meant.
QString withoutMnemonic(const QString &text)
{
    QString plain;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] == u'&' && i + 1 < text.size()) {
            ++i;
            plain.append(text[i] == u'&' ? QStringLiteral("&&") : QString(text[i]));
        } else {
            plain.append(text[i]);
        }
    }
    return plain;
}

} // namespace

Button::Button(QWidget *parent) : QPushButton(parent)
{
    setAutoDefault(true); // Return presses it, as Space does
    setSizePolicy(QSizePolicy::Minimum, QSizePolicy::Fixed);
}

Button::Button(const QString &text, QWidget *parent) : Button(parent) { setText(text); }

Button::Button(QAction *action, ButtonKind kind, QWidget *parent) : Button(parent)
{
    setKind(kind);
    setAction(action);
}

void Button::setAction(QAction *action, const QString &ownText)
{
    if (m_action != action) {
        if (m_action) {
            disconnect(m_action, nullptr, this, nullptr);
            disconnect(this, nullptr, m_action, nullptr);
        }
        m_action = action;
        if (action) {
            connect(action, &QAction::changed, this, &Button::mirrorAction);
            connect(action, &QObject::destroyed, this, [this] { setEnabled(false); });
            connect(this, &QPushButton::clicked, action, &QAction::trigger);
        }
    }
    m_ownText = ownText;
    mirrorAction();
}

void Button::mirrorAction()
{
    if (!m_action)
        return;
    setText(withoutMnemonic(m_ownText.isEmpty() ? m_action->text() : m_ownText));
    setIcon(m_action->icon());
    m_shortcutText = kit::shortcutText(m_action->shortcut());
    // The tool tip of an action is its text unless somebody said more.
    setToolTip(m_action->toolTip() == m_action->iconText() ? QString() : m_action->toolTip());
    setEnabled(m_action->isEnabled());
    if (m_isHiddenByAction == m_action->isVisible()) {
        m_isHiddenByAction = !m_action->isVisible();
        setVisible(m_action->isVisible());
    }
    setCheckable(m_action->isCheckable());
    setChecked(m_action->isChecked());
    describe();
    updateGeometry();
    update();
}

void Button::setKind(ButtonKind kind)
{
    m_kind = kind;
    update();
}

void Button::setOnBar(bool onBar)
{
    m_onBar = onBar;
    update();
}

void Button::setCompact(bool compact)
{
    m_compact = compact;
    updateGeometry();
}

void Button::setShortcutText(const QString &text)
{
    m_shortcutText = text;
    describe();
    updateGeometry();
    update();
}

/// Without the memory of QPushButton, which knows nothing of the shortcut.
QSize Button::sizeHint() const
{
    QStyleOptionButton option;
    initStyleOption(&option);
    return style()->sizeFromContents(QStyle::CT_PushButton, &option, {}, this);
}

void Button::describe()
{
    QStringList parts{m_shortcutText, toolTip()};
    parts.removeAll(QString());
    setAccessibleDescription(parts.join(QStringLiteral(", ")));
}

void Button::changeEvent(QEvent *event)
{
    QPushButton::changeEvent(event);
    if (event->type() == QEvent::LanguageChange && m_action)
        mirrorAction();
}

} // namespace lotse::kit
