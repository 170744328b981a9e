#include "records/entry_panel.h"

#include "kit/button.h"
#include "kit/field/note_edit.h"
#include "kit/flow_layout.h"
#include "kit/follow_look.h"
#include "kit/label.h"
#include "kit/panel_header.h"
#include "kit/rule.h"
#include "kit/tab_order.h"

#include <QEvent>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

namespace lotse::records {

using kit::TextRole;
using kit::Token;

namespace {

constexpr qsizetype longestLabel = 4000; ///< it is laid out anew whenever it is painted

} // namespace

EntryPanel::EntryPanel(QWidget *parent)
    : Panel(parent),
      m_scroll(new QScrollArea(this)),
      m_nothing(new kit::Label({}, TextRole::Body, Token::TextMuted)),
      m_text(new kit::Label),
      m_rule(new kit::Rule),
      m_facts(new FactGrid),
      m_foot(new QWidget(this)),
      m_row(new kit::FlowLayout)
{
    header()->setTitle({});
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    m_nothing->setWordWrap(true);
    auto *inside = new QWidget;
    auto *column = new QVBoxLayout(inside);
    for (QWidget *part : QList<QWidget *>{m_nothing, m_text, m_rule, m_facts})
        column->addWidget(part);
    column->addStretch();
    m_scroll->setWidget(inside);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    for (QWidget *clear : QList<QWidget *>{m_scroll->viewport(), inside})
        clear->setAutoFillBackground(false);

    auto *foot = new QVBoxLayout(m_foot);
    foot->setContentsMargins(0, 0, 0, 0);
    foot->setSpacing(0);
    foot->addWidget(new kit::Rule);
    foot->addLayout(m_row);
    body()->addWidget(m_scroll, 1);
    body()->addWidget(m_foot);
    kit::followLook(this, [this, column](const kit::Look &look) {
        column->setContentsMargins(look.px(16), look.px(12), look.px(16), look.px(12));
        column->setSpacing(look.px(12));
        m_row->setSpacing(look.px(8));
        m_row->setContentsMargins(look.px(16), look.px(12), look.px(16), look.px(12));
    });
    // Only what does not fit needs the focus, to be scrolled by keys.
    m_scroll->setFocusPolicy(Qt::NoFocus);
    connect(m_scroll->verticalScrollBar(), &QScrollBar::rangeChanged, this,
            [this](int, int last) { m_scroll->setFocusPolicy(last > 0 ? Qt::StrongFocus : Qt::NoFocus); });
    retranslate();
    showNothing();
}

void EntryPanel::show(const Entry &entry)
{
    m_isEmpty = false;
    header()->setTitle(entry.title);
    header()->setAside(entry.aside);
    m_nothing->hide();
    showText(entry.text);
    m_rule->setVisible(!entry.text.isEmpty() && !entry.facts.isEmpty());
    m_facts->show(entry.facts);
    m_facts->setVisible(!entry.facts.isEmpty());
    m_deeds = entry.deeds;
    showDeeds();
}

void EntryPanel::showText(const QString &text)
{
    const bool isLong = text.size() > longestLabel;
    if (isLong && !m_longText) {
        m_longText = new kit::NoteEdit;
        m_longText->setReadOnly(true);
        static_cast<QVBoxLayout *>(m_scroll->widget()->layout())->insertWidget(2, m_longText, 1); // below the label
        retranslate();
    }
    m_text->setText(isLong ? QString() : text);
    m_text->setVisible(!isLong && !text.isEmpty());
    if (m_longText) {
        m_longText->setNote(isLong ? text : QString());
        m_longText->setVisible(isLong);
    }
}

void EntryPanel::showNothing()
{
    show({});
    m_isEmpty = true;
    m_nothing->show();
    retranslate();
}

/// The buttons stay the same widgets, so that the one with the focus keeps it.
void EntryPanel::showDeeds()
{
    while (m_buttons.size() < m_deeds.size()) {
        auto *button = new kit::Button(m_foot);
        const qsizetype place = m_buttons.size();
        connect(button, &QPushButton::clicked, this, [this, place] {
            const auto run = m_deeds[place].run; // it may show another entry here
            run();
        });
        m_row->addWidget(button);
        setTabOrder(m_buttons.isEmpty() ? kit::tabStopAt(m_scroll) : m_buttons.last(), button);
        m_buttons.append(button);
    }
    for (qsizetype i = 0; i < m_buttons.size(); ++i) {
        m_buttons[i]->setVisible(i < m_deeds.size());
        if (i >= m_deeds.size())
            continue;
        m_buttons[i]->setText(m_deeds[i].text);
        m_buttons[i]->setObjectName(m_deeds[i].name);
        m_buttons[i]->setShortcutText(m_deeds[i].shortcut);
        m_buttons[i]->setKind(m_deeds[i].isQuiet ? kit::ButtonKind::Flat : kit::ButtonKind::Outline);
    }
    m_foot->setVisible(!m_deeds.isEmpty());
}

QWidget *EntryPanel::pane() const { return m_deeds.isEmpty() ? static_cast<QWidget *>(m_scroll) : m_buttons.first(); }

void EntryPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    Panel::changeEvent(event);
}

void EntryPanel::retranslate()
{
    m_nothing->setText(tr("Choose a row to see what is known of it."));
    m_scroll->setAccessibleName(tr("What is known of the chosen row"));
    if (m_longText)
        m_longText->setAccessibleName(tr("What is known of the chosen row"));
    if (m_isEmpty)
        header()->setTitle(tr("Nothing chosen"));
}

} // namespace lotse::records
