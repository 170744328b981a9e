#include "kit/field/filter_bar.h"

#include "kit/button.h"
#include "kit/field/chip.h"
#include "kit/flow_layout.h"
#include "kit/follow_look.h"
#include "kit/label.h"

#include <QEvent>
#include <QHBoxLayout>

namespace lotse::kit {

FilterBar::FilterBar(QWidget *parent)
    : QWidget(parent),
      m_title(new Label({}, TextRole::Body, Token::TextMuted)),
      m_add(new Chip(ChipKind::AddFilter, {})),
      m_removeAll(new Button),
      m_aside(new Label({}, TextRole::Caption, Token::TextMuted)),
      m_flow(new FlowLayout)
{
    m_removeAll->setKind(ButtonKind::Flat);
    m_removeAll->setCompact(true);
    m_flow->addWidget(m_title);
    m_flow->addWidget(m_add);
    m_flow->addWidget(m_removeAll);
    m_removeAll->hide();
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addLayout(m_flow, 1);
    row->addWidget(m_aside);
    connect(m_add, &Chip::clicked, this, &FilterBar::addRequested);
    connect(m_removeAll, &Button::clicked, this, &FilterBar::allRemoved);
    followLook(this, [this](const Look &look) { m_title->setMinimumHeight(look.px(24)); });
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    retranslate();
}

QWidget *FilterBar::addChip() const { return m_add; }

Chip *FilterBar::makeChip(const ActiveFilter &filter)
{
    auto *chip = new Chip(ChipKind::Filter, filter.text);
    connect(chip, &Chip::clicked, this, [this, id = filter.id] { Q_EMIT filterChosen(id); });
    connect(chip, &Chip::removed, this, [this, id = filter.id] { Q_EMIT filterRemoved(id); });
    return chip;
}

void FilterBar::setFilters(const QList<ActiveFilter> &filters)
{
    const bool hadFocus = std::any_of(m_chips.begin(), m_chips.end(),
                                      [](const Chip *chip) { return chip->hasFocus(); });
    for (Chip *chip : std::as_const(m_chips)) {
        m_flow->removeWidget(chip);
        chip->hide();
        chip->deleteLater(); // it may be the one that asked
    }
    m_chips.clear();
    m_removeAll->setVisible(filters.size() > 1);
    for (const ActiveFilter &filter : filters) {
        m_chips.append(makeChip(filter));
        m_chips.last()->setParent(this);
        m_chips.last()->show(); // before it has a place: the window is laid out once, not for each chip
        m_flow->insertWidget(int(m_chips.size()), m_chips.last());
        QWidget *before = m_chips.size() > 1 ? m_chips[m_chips.size() - 2] : nullptr;
        if (before)
            setTabOrder(before, m_chips.last());
    }
    if (!m_chips.isEmpty())
        setTabOrder(m_chips.last(), m_add);
    if (hadFocus)
        (m_chips.isEmpty() ? m_add : m_chips.first())->setFocus();
}

void FilterBar::setAside(const QString &text) { m_aside->setText(text); }

void FilterBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void FilterBar::retranslate()
{
    m_title->setText(tr("Filter"));
    m_add->setText(tr("Filter"));
    m_add->setAccessibleName(tr("Add a filter"));
    m_add->updateGeometry();
    m_removeAll->setText(tr("Remove all"));
}

} // namespace lotse::kit
