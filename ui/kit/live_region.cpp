#include "kit/live_region.h"

#include <QAccessible>
#include <QAccessibleWidget>

namespace lotse::kit {

namespace {

class AccessibleLiveRegion : public QAccessibleWidget
{
public:
    explicit AccessibleLiveRegion(QWidget *region) : QAccessibleWidget(region, QAccessible::Notification) {}

    [[nodiscard]] QString text(QAccessible::Text kind) const override
    {
        return kind == QAccessible::Name ? static_cast<QLabel *>(widget())->text()
                                         : QAccessibleWidget::text(kind);
    }
};

QAccessibleInterface *makeInterface(const QString &, QObject *object)
{
    auto *region = qobject_cast<LiveRegion *>(object);
    return region ? new AccessibleLiveRegion(region) : nullptr;
}

} // namespace

LiveRegion::LiveRegion(QWidget *window) : QLabel(window)
{
    static const bool isInstalled = (QAccessible::installFactory(makeInterface), true);
    Q_UNUSED(isInstalled)
    setFocusPolicy(Qt::NoFocus);
    setTextFormat(Qt::PlainText);
    setGeometry(0, 0, 1, 1);
    lower();
}

LiveRegion *LiveRegion::of(const QWidget *widget)
{
    return widget->window()->findChild<LiveRegion *>({}, Qt::FindDirectChildrenOnly);
}

void LiveRegion::say(const QString &sentence)
{
    m_sentences.append(sentence);
    if (m_sentences.size() == 1)
        QMetaObject::invokeMethod(this, &LiveRegion::speak, Qt::QueuedConnection);
    Q_EMIT said(sentence);
}

void LiveRegion::speak()
{
    hide();
    setText(m_sentences.join(u' '));
    m_sentences.clear();
    show();
    QAccessibleEvent shown(this, QAccessible::ObjectShow);
    QAccessible::updateAccessibility(&shown);
}

} // namespace lotse::kit
