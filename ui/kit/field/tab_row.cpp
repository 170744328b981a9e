#include "kit/field/tab_row.h"

#include "kit/icon.h"
#include "kit/look.h"
#include "kit/tab_order.h"

#include <QAbstractButton>
#include <QAccessibleWidget>
#include <QButtonGroup>
#include <QHBoxLayout>
#include <QLocale>
#include <QPainter>

namespace lotse::kit {

namespace {

constexpr double tabPadding = 12;
constexpr double tabHeight = 36;
constexpr int barHeight = 3;
constexpr double signWidth = 18;

/// "Tasks 2": the word, and in quiet letters the count; before it the sign that something is wrong there.
class TabButton : public QAbstractButton
{
public:
    TabButton()
    {
        setCheckable(true);
        setFocusPolicy(Qt::ClickFocus);
        // Tab stops at the chosen one; Qt sees to it only once one of them had the focus.
        connect(this, &QAbstractButton::toggled, this,
                [this](bool isChosen) { setFocusPolicy(isChosen ? Qt::StrongFocus : Qt::ClickFocus); });
        setAttribute(Qt::WA_Hover);
    }

    void setTab(const TabRow::Tab &tab)
    {
        m_word = tab.word;
        m_hasIssue = tab.hasIssue;
        setVisible(tab.isOffered);
        setAccessibleDescription(tab.hasIssue ? TabRow::tr("Something there needs another look.") : QString());
        m_count = tab.count > 0 ? QLocale().toString(tab.count) : QString();
        setText(m_count.isEmpty() ? m_word : QStringLiteral("%1 %2").arg(m_word, m_count));
        updateGeometry();
        update();
    }

    [[nodiscard]] QSize sizeHint() const override
    {
        const Look &look = lookOf(this);
        const QFontMetrics strong(look.font(TextRole::PanelTitle));
        return {strong.horizontalAdvance(text()) + 2 * look.px(tabPadding) + (m_hasIssue ? look.px(signWidth) : 0),
                look.px(tabHeight)};
    }
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Look &look = lookOf(this);
        QPainter painter(this);
        if (underMouse() && !isChecked())
            painter.fillRect(rect(), look.color(Token::Hover));
        const QFont font = look.font(isChecked() ? TextRole::PanelTitle : TextRole::Body);
        painter.setFont(font);
        painter.setPen(look.color(Token::Text));
        const QFontMetrics metrics(font);
        const int gap = m_count.isEmpty() ? 0 : metrics.horizontalAdvance(u' ');
        const int sign = m_hasIssue ? look.px(signWidth) : 0;
        const int left = (width() - metrics.horizontalAdvance(m_word + m_count) - gap + sign) / 2;
        if (m_hasIssue)
            drawIcon(painter, QRect(left - sign, 0, look.px(12), height()), IconName::Triangle, look.color(Token::Danger));
        painter.drawText(QRect(left, 0, width(), height()), Qt::AlignVCenter | Qt::AlignLeft, m_word);
        painter.setPen(look.color(isChecked() ? Token::Text : Token::TextMuted));
        painter.drawText(QRect(left + metrics.horizontalAdvance(m_word) + gap, 0, width(), height()),
                         Qt::AlignVCenter | Qt::AlignLeft, m_count);
        if (isChecked())
            painter.fillRect(0, height() - barHeight, width(), barHeight, look.color(Token::Accent));
    }

private:
    QString m_word;
    QString m_count;
    bool m_hasIssue = false;
};

/// Qt knows tabs as parts of a QTabBar only.
class AccessibleTab : public QAccessibleWidget
{
public:
    explicit AccessibleTab(TabButton *tab) : QAccessibleWidget(tab, QAccessible::PageTab), m_tab(*tab) {}

    [[nodiscard]] QString text(QAccessible::Text kind) const override
    {
        return kind == QAccessible::Name ? m_tab.text() : QAccessibleWidget::text(kind);
    }
    [[nodiscard]] QAccessible::State state() const override
    {
        QAccessible::State state = QAccessibleWidget::state();
        state.selectable = true;
        state.selected = m_tab.isChecked();
        return state;
    }
    [[nodiscard]] QStringList actionNames() const override { return {pressAction(), setFocusAction()}; }
    void doAction(const QString &name) override
    {
        if (name == pressAction())
            m_tab.click();
        else
            QAccessibleWidget::doAction(name);
    }

private:
    TabButton &m_tab;
};

QAccessibleInterface *makeInterface(const QString &, QObject *object)
{
    if (auto *tab = dynamic_cast<TabButton *>(object))
        return new AccessibleTab(tab);
    auto *row = qobject_cast<TabRow *>(object);
    return row ? new QAccessibleWidget(row, QAccessible::PageTabList) : nullptr;
}

} // namespace

TabRow::TabRow(QWidget *parent)
    : QWidget(parent),
      m_group(new QButtonGroup(this)),
      m_row(new QHBoxLayout(this))
{
    static const bool isInstalled = (QAccessible::installFactory(makeInterface), true);
    Q_UNUSED(isInstalled)
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(0);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(m_group, &QButtonGroup::idClicked, this, &TabRow::currentChanged);
}

void TabRow::setTabs(const QList<Tab> &tabs)
{
    for (int i = int(m_group->buttons().size()); i < tabs.size(); ++i) {
        auto *button = new TabButton;
        m_group->addButton(button, i);
        m_row->addWidget(button);
        setTabOrder(i == 0 ? tabStopAt(this) : m_group->button(i - 1), button);
    }
    for (int i = 0; i < tabs.size(); ++i)
        static_cast<TabButton *>(m_group->button(i))->setTab(tabs[i]);
    if (m_group->checkedId() < 0 && !tabs.isEmpty())
        setCurrent(0);
}

int TabRow::current() const { return m_group->checkedId(); }

void TabRow::setCurrent(int index)
{
    if (QAbstractButton *button = m_group->button(index))
        button->setChecked(true);
}

} // namespace lotse::kit
