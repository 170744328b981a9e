#pragma once

#include <QAction>
#include <QPointer>
#include <QPushButton>

namespace lotse::kit {

enum class ButtonKind {
    Outline, ///< the usual button
    Primary, ///< the one thing to do in a pane; one a pane
    Flat,    ///< accent text without a box, for the rare or outward way
};

/// A push button that may mirror an action and shows its shortcut inside. It holds no shortcut itself: those
/// live on actions. The action must outlive the connection or be destroyed first; the button then goes grey.
class Button : public QPushButton
{
    Q_OBJECT
    Q_PROPERTY(lotse::kit::ButtonKind kind READ kind WRITE setKind)
    Q_PROPERTY(bool onBar READ isOnBar WRITE setOnBar)
    Q_PROPERTY(bool compact READ isCompact WRITE setCompact)
    Q_PROPERTY(QString shortcutText READ shortcutText WRITE setShortcutText)

public:
    explicit Button(QWidget *parent = nullptr);
    explicit Button(const QString &text, QWidget *parent = nullptr);
    Button(QAction *action, ButtonKind kind, QWidget *parent = nullptr);

    /// Mirrors text (without mnemonic: a shortcut and a mnemonic never stand together), icon, shortcut,
    /// tool tip, enabled, visible and checked state, and triggers it. `ownText` replaces the text at this
    /// place.
    void setAction(QAction *action, const QString &ownText = {});
    [[nodiscard]] QAction *action() const { return m_action; }

    [[nodiscard]] ButtonKind kind() const { return m_kind; }
    void setKind(ButtonKind kind);
    /// On the call bar colours and focus ring differ.
    [[nodiscard]] bool isOnBar() const { return m_onBar; }
    void setOnBar(bool onBar);
    /// 26 px high instead of 30, for the foot of a panel or a section.
    [[nodiscard]] bool isCompact() const { return m_compact; }
    void setCompact(bool compact);
    /// What stands at the right in small letters; a screen reader hears it as the description.
    [[nodiscard]] const QString &shortcutText() const { return m_shortcutText; }
    void setShortcutText(const QString &text);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void mirrorAction();
    void describe();

    QPointer<QAction> m_action;
    QString m_ownText;
    QString m_shortcutText;
    ButtonKind m_kind = ButtonKind::Outline;
    bool m_onBar = false;
    bool m_compact = false;
    bool m_isHiddenByAction = false;
};

} // namespace lotse::kit
