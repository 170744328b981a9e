#include "kit/view/panes.h"

#include "kit/follow_look.h"
#include "kit/label.h"
#include "kit/marks.h"
#include "kit/rule.h"
#include "kit/view/pane_scroll.h"

#include <QApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QSet>
#include <QShortcut>

#include <algorithm>

namespace lotse::kit {

namespace {

bool hidesItself(const QWidget &widget)
{
    return widget.isHidden() && widget.testAttribute(Qt::WA_WState_ExplicitShowHide);
}

bool hasIssueIn(const QWidget &pane)
{
    const auto fields = pane.findChildren<QWidget *>();
    return std::ranges::any_of(fields, [](const QWidget *field) { return hasIssue(field); });
}

} // namespace

Panes::Panes(QWidget *parent)
    : QWidget(parent),
      m_head(new QWidget(this)),
      m_tabs(new TabRow(m_head)),
      m_keys(new Label({}, TextRole::Caption, Token::TextMuted, m_head))
{
    auto *panes = new QWidget;
    m_row = new QHBoxLayout(panes);
    m_row->setContentsMargins(0, 0, 0, 0);
    auto *words = new QHBoxLayout;
    words->addWidget(m_tabs);
    words->addStretch();
    words->addWidget(m_keys);
    auto *head = new QVBoxLayout(m_head);
    head->setContentsMargins(0, 0, 0, 0);
    head->setSpacing(0);
    head->addLayout(words);
    head->addWidget(new Rule);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_head);
    whole->addWidget(new PaneScroll(panes), 1);
    connect(m_tabs, &TabRow::currentChanged, this, [this](int tab) { bringForward(m_panes[tab].pane); });
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) {
        if (const int pane = indexOf(now); pane >= 0)
            bringForward(m_panes[pane].pane);
    });
    followLook(this, [this, whole](const Look &look) {
        whole->setSpacing(look.px(12));
        m_row->setSpacing(look.px(16));
        setWidths();
        arrange();
    });
    retranslate();
}

Panes *Panes::of(const QWidget &widget)
{
    for (QWidget *up = widget.parentWidget(); up; up = up->parentWidget()) {
        if (auto *panes = qobject_cast<Panes *>(up))
            return panes;
    }
    return nullptr;
}

bool Panes::reach(const QWidget &widget)
{
    const Panes *panes = of(widget);
    const int index = panes ? panes->indexOf(&widget) : -1;
    return index >= 0 ? panes->isVisible() && widget.isVisibleTo(panes->m_panes[index].holder) : widget.isVisible();
}

void Panes::addColumn(int stretch, double least, double most)
{
    auto *column = new QWidget;
    auto *layout = new QVBoxLayout(column);
    layout->setContentsMargins(0, 0, 0, 0);
    m_row->addWidget(column, stretch);
    m_columns.append({column, layout, least, most});
    setWidths();
}

void Panes::addPane(QWidget *pane, int stretch)
{
    auto *holder = new QWidget;
    auto *inside = new QVBoxLayout(holder);
    inside->setContentsMargins(0, 0, 0, 0);
    inside->addWidget(pane);
    m_columns.last().layout->addWidget(holder, stretch);
    m_panes.append({pane, holder, {}});
    pane->installEventFilter(this);
    arrange();
}

void Panes::addStretch() { m_columns.last().layout->addStretch(); }

void Panes::setTab(const QWidget *pane, const QString &word, int count)
{
    m_panes[indexOf(pane)].word = word;
    m_panes[indexOf(pane)].count = count;
    arrange();
}

bool Panes::isFolded() const { return lookOf(this).isLarge(); }

void Panes::bringForward(const QWidget *pane)
{
    if (const int before = std::exchange(m_front, indexOf(pane)); before != m_front)
        arrange();
}

void Panes::markIssues()
{
    QList<TabRow::Tab> tabs;
    for (const Pane &each : std::as_const(m_panes))
        tabs.append({each.word, each.count, hasIssueIn(*each.pane), !hidesItself(*each.pane)});
    m_tabs->setTabs(tabs);
}

void Panes::setWidths()
{
    const Look &look = lookOf(this);
    for (const Column &column : std::as_const(m_columns)) {
        column.layout->setSpacing(look.px(16));
        column.widget->setMinimumWidth(look.isLarge() ? 0 : look.px(column.least));
        column.widget->setMaximumWidth(look.isLarge() || column.most == 0 ? QWIDGETSIZE_MAX : look.px(column.most));
    }
}

/// The new pane is shown before the old one goes: what has the focus stays seen.
void Panes::arrange()
{
    if (m_panes.isEmpty())
        return;
    if (hidesItself(*m_panes[m_front].pane))
        m_front = 0;
    markIssues();
    m_tabs->setCurrent(m_front);
    const auto isOffered = [](const Pane &each) { return !hidesItself(*each.pane); };
    m_head->setVisible(isFolded() && std::ranges::count_if(m_panes, isOffered) > 1);
    QSet<QWidget *> seen;
    for (int i = 0; i < m_panes.size(); ++i) {
        if (isOffered(m_panes[i]) && (i == m_front || !isFolded()))
            seen += {m_panes[i].holder, m_panes[i].holder->parentWidget()};
    }
    QSet<QWidget *> others;
    for (const Pane &each : std::as_const(m_panes))
        others += {each.holder, each.holder->parentWidget()};
    others -= seen;
    std::ranges::for_each(seen, &QWidget::show);
    std::ranges::for_each(others, &QWidget::hide);
    listenForMnemonics();
}

/// Qt hears the mnemonics of what is seen; those behind the tabs hold as well.
void Panes::listenForMnemonics()
{
    qDeleteAll(std::exchange(m_mnemonics, {}));
    for (int i = 0; i < m_panes.size() && isFolded(); ++i) {
        for (const QLabel *label : m_panes[i].pane->findChildren<QLabel *>()) {
            const QKeySequence key = QKeySequence::mnemonic(label->text());
            if (i != m_front && label->buddy() && !key.isEmpty())
                m_mnemonics.append(new QShortcut(key, m_head, [field = label->buddy()] {
                    field->setFocus(Qt::ShortcutFocusReason);
                }));
        }
    }
}

int Panes::indexOf(const QWidget *inside) const
{
    for (int i = 0; inside && i < m_panes.size(); ++i) {
        if (m_panes[i].pane == inside || m_panes[i].pane->isAncestorOf(inside))
            return i;
    }
    return -1;
}

void Panes::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        QMetaObject::invokeMethod(this, &Panes::arrange, Qt::QueuedConnection); // once the labels have their words
    }
    QWidget::changeEvent(event);
}

void Panes::retranslate()
{
    m_keys->setText(tr("F6 changes"));
    m_tabs->setAccessibleName(tr("Panes"));
}

bool Panes::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::ShowToParent || event->type() == QEvent::HideToParent)
        arrange();
    return QWidget::eventFilter(watched, event);
}

} // namespace lotse::kit
