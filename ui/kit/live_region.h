#pragma once

#include <QLabel>

namespace lotse::kit {

/// Says results, counts and errors to a screen reader; it is not seen. Qt 6.4 has no announcements, so this
/// is a label with the role of a notification that shows anew for each text. One for each window.
/// During a call only errors and the lock may speak: whoever calls `say` keeps that.
class LiveRegion : public QLabel
{
    Q_OBJECT

public:
    explicit LiveRegion(QWidget *window);
    /// The region of the window that holds this widget; null where it has none.
    [[nodiscard]] static LiveRegion *of(const QWidget *widget);

    /// Speaks a whole sentence; the same one twice is spoken twice. What is said at one stroke is spoken together, so that
    /// no sentence hides another.
    void say(const QString &sentence);

Q_SIGNALS:
    void said(const QString &sentence);

private:
    void speak();

    QStringList m_sentences;
};

} // namespace lotse::kit
