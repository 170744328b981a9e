#pragma once

#include <QAction>
#include <QPointer>
#include <QWidget>

namespace lotse::kit {

class Button;
class Label;

enum class MessageKind { Success, Warning, Danger, Info };

/// What the strip tells: the result, what more there is to say, and at most one thing to do about it.
struct Message {
    MessageKind kind = MessageKind::Success;
    QString result;           ///< in strong letters: "Call saved"
    QString detail;           ///< "Information, 11 min"; may be empty
    QPointer<QAction> action; ///< "Undo" with its shortcut; may be null
};

/// One message within the page, with an icon, an outline and a cross to put it away. It takes no focus and
/// blocks nothing; hidden while there is none. Announces itself through the live region of its window.
class MessageStrip : public QWidget
{
    Q_OBJECT

public:
    explicit MessageStrip(QWidget *parent = nullptr);

    /// False for a standing note of a form ("Safe contact: …"), which is part of it and cannot be put away.
    void setClosable(bool isClosable);
    void tell(const Message &message);
    void clear();
    [[nodiscard]] const Message &message() const { return m_message; }

Q_SIGNALS:
    void closed();

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void arrange();
    [[nodiscard]] QRect iconRect() const;

    Message m_message;
    Label *m_text;
    Button *m_action;
    Button *m_close;
};

} // namespace lotse::kit
