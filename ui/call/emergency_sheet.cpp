#include "call/emergency_sheet.h"

#include "kit/button.h"
#include "kit/follow_look.h"
#include "kit/label.h"
#include "kit/panel_header.h"

#include <QCoreApplication>
#include <QEvent>
#include <QVBoxLayout>

#include <array>

namespace lotse::call {

namespace {

// 110 and 112 are the emergency numbers in Germany; 112 holds in all of Europe.
constexpr std::array steps{
    QT_TRANSLATE_NOOP("EmergencySheet",
                      "Stay on the line. Ask: Where is the person? What is happening now? Is anybody hurt, "
                      "is there a weapon?"),
    QT_TRANSLATE_NOOP("EmergencySheet",
                      "Danger to life: 110 police, 112 ambulance and fire. A colleague calls on a second "
                      "telephone while you go on talking, or the caller does."),
    QT_TRANSLATE_NOOP("EmergencySheet",
                      "A child is in danger: also the child protection expert of your organisation and the "
                      "youth office on duty."),
    QT_TRANSLATE_NOOP(
        "EmergencySheet",
        "You may act alone. Note the time, what was said and whom you told; put “Emergency call "
        "110” under result."),
    QT_TRANSLATE_NOOP(
        "EmergencySheet",
        "A second person looks at it within 24 hours. A task for that is made when the call ends."),
};

} // namespace

EmergencySheet::EmergencySheet(QWidget *parent) : Panel(parent), m_close(new kit::Button(this))
{
    auto *column = new QVBoxLayout;
    for (std::size_t i = 0; i < steps.size(); ++i) {
        m_steps.append(new kit::Label({}, i == 1 ? kit::TextRole::BodyStrong : kit::TextRole::Body,
                                      kit::Token::Text, this));
        m_steps.last()->setWordWrap(true);
        column->addWidget(m_steps.last());
    }
    body()->addLayout(column);
    m_close->setKind(kit::ButtonKind::Flat);
    m_close->setCompact(true);
    header()->addWidget(m_close);
    connect(m_close, &QPushButton::clicked, this, &EmergencySheet::closeWanted);
    kit::followLook(this, [column](const kit::Look &look) {
        column->setContentsMargins(look.px(12), look.px(12), look.px(12), look.px(12));
        column->setSpacing(look.px(8));
    });
    retranslate();
    hide();
}

QWidget *EmergencySheet::field() const { return m_close; }

void EmergencySheet::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    Panel::changeEvent(event);
}

void EmergencySheet::retranslate()
{
    header()->setTitle(tr("Emergency sheet"));
    m_close->setText(tr("Close"));
    m_close->setShortcutText(QStringLiteral("F9"));
    for (int i = 0; i < m_steps.size(); ++i)
        m_steps[i]->setText(QStringLiteral("%1.  %2").arg(i + 1).arg(
            QCoreApplication::translate("EmergencySheet", steps[std::size_t(i)])));
}

} // namespace lotse::call
