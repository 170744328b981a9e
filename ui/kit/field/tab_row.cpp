#include "kit/field/tab_row.h"

#include "kit/look.h"

#include <QAbstractButton>
#include <QButtonGroup>
#include <QHBoxLayout>
#include <QLocale>
#include <QPainter>

namespace lotse::kit {

namespace {

constexpr double tabPadding = 12;
constexpr double tabHeight = 36;
constexpr int barHeight = 3;

/// "Tasks 2": the word, and in quiet letters the count.
class TabButton : public QAbstractButton
{
public:
    TabButton()
    {
        setCheckable(true);
        setFocusPolicy(Qt::StrongFocus);
        setAttribute(Qt::WA_Hover);
    }

    void setTab(const TabRow::Tab &tab)
    {
        m_word = tab.word;
        m_count = tab.count > 0 ? QLocale().toString(tab.count) : QString();
        setText(m_count.isEmpty() ? m_word : QStringLiteral("%1 %2").arg(m_word, m_count));
        updateGeometry();
    }

    [[nodiscard]] QSize sizeHint() const override
    {
        const Look &look = lookOf(this);
        const QFontMetrics strong(look.font(TextRole::PanelTitle));
        return {strong.horizontalAdvance(text()) + 2 * look.px(tabPadding), look.px(tabHeight)};
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
        const int left = (width() - metrics.horizontalAdvance(m_word + m_count) - gap) / 2;
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
};

} // namespace

TabRow::TabRow(QWidget *parent)
    : QWidget(parent),
      m_group(new QButtonGroup(this)),
      m_row(new QHBoxLayout(this))
{
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
