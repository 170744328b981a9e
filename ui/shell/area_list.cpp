#include "shell/area_list.h"

#include "kit/box.h"
#include "kit/follow_look.h"
#include "kit/marks.h"
#include "kit/shortcut_text.h"

#include <QAction>
#include <QEvent>
#include <QPainter>
#include <QStandardItemModel>
#include <QStyledItemDelegate>

#include <algorithm>

namespace lotse::shell {

using kit::TextRole;
using kit::Token;

namespace {

constexpr double rowHeight = 36;
constexpr double wideList = 216;
constexpr double narrowList = 66;
enum Role { CountRole = Qt::UserRole, KeysRole };

class AreaDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const override
    {
        return {0, kit::lookOf(option.widget).px(rowHeight)};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const kit::Look &look = kit::lookOf(option.widget);
        const QRect row = option.rect.adjusted(look.px(8), 0, -look.px(8), -look.px(2));
        const bool isSelected = option.state & QStyle::State_Selected;
        if (isSelected) {
            kit::drawBox(*painter, row, {look.color(Token::Selection), {}});
            const QRectF mark(row.left(), row.top() + look.px(7), 3, row.height() - look.px(14));
            kit::drawBox(
                *painter, mark,
                {look.color(look.isHighContrast() ? Token::SelectionText : Token::Accent), {}, 1, 1.5});
        } else if (option.state & QStyle::State_MouseOver) {
            kit::drawBox(*painter, row, {look.color(Token::Hover), {}});
        }
        if (option.state & QStyle::State_HasFocus)
            kit::drawRowRing(*painter, row, look);
        paintWords(*painter, row, look, index, isSelected);
    }

private:
    static void paintWords(QPainter &painter, const QRect &row, const kit::Look &look,
                           const QModelIndex &index, bool isSelected)
    {
        const QColor color = look.color(isSelected ? Token::SelectionText : Token::Text);
        const int size = look.px(16);
        const QRect icon(row.left() + look.px(10), row.center().y() - size / 2 + 1, size, size);
        kit::drawTinted(painter, icon, index.data(Qt::DecorationRole).value<QIcon>(), color);
        const QRect words = row.adjusted(look.px(look.isLarge() ? 32 : 36), 0,
                                         -look.px(look.isLarge() ? 0 : 10), 0);
        const QString keys = index.data(KeysRole).toString();
        painter.setPen(isSelected ? color : look.color(Token::TextMuted));
        painter.setFont(look.font(TextRole::Caption));
        if (look.isLarge()) {
            painter.drawText(words, Qt::AlignVCenter | Qt::AlignLeft, keys.right(1));
            return;
        }
        painter.drawText(words, Qt::AlignVCenter | Qt::AlignRight, keys);
        painter.setPen(color);
        painter.setFont(look.font(TextRole::Body, isSelected ? QFont::DemiBold : QFont::Normal));
        QRect name;
        painter.drawText(words, Qt::AlignVCenter | Qt::AlignLeft, index.data().toString(), &name);
        if (const int count = index.data(CountRole).toInt(); count > 0) {
            painter.setPen(isSelected ? color : look.color(Token::Accent));
            painter.setFont(look.font(TextRole::Caption, QFont::DemiBold));
            painter.drawText(words.adjusted(name.width() + look.px(10), 0, 0, 0),
                             Qt::AlignVCenter | Qt::AlignLeft, QString::number(count));
        }
    }
};

} // namespace

AreaList::AreaList(QWidget *parent) : QListView(parent), m_model(new QStandardItemModel(this))
{
    setModel(m_model);
    setItemDelegate(new AreaDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setEditTriggers(NoEditTriggers);
    viewport()->setAutoFillBackground(false);
    viewport()->setAttribute(Qt::WA_Hover);
    kit::markOwnRing(*this);
    kit::followLook(this, [this](const kit::Look &look) {
        setFixedWidth(look.px(look.isLarge() ? narrowList : wideList));
        setViewportMargins(0, look.px(8), 0, 0);
        scheduleDelayedItemsLayout();
    });
    connect(this, &QListView::clicked, this, &AreaList::open);
    connect(this, &QListView::activated, this, &AreaList::open);
    retranslate();
}

void AreaList::addArea(QAction *action)
{
    auto *item = new QStandardItem(action->icon(), QString());
    item->setEditable(false);
    m_model->appendRow(item);
    m_actions.append(action);
    retranslate();
}

void AreaList::setCurrent(const QAction *action)
{
    setCurrentIndex(m_model->index(rowOf(action), 0)); // none where it is no area
}

void AreaList::setCount(const QAction *action, int count)
{
    if (QStandardItem *item = m_model->item(rowOf(action)))
        item->setData(count, CountRole);
}

void AreaList::focusInEvent(QFocusEvent *event)
{
    // The keyboard has to stand somewhere, also on a page that is no area; nothing is opened by it.
    if (!currentIndex().isValid())
        selectionModel()->setCurrentIndex(m_model->index(0, 0), QItemSelectionModel::NoUpdate);
    QListView::focusInEvent(event);
}

void AreaList::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QListView::changeEvent(event);
}

void AreaList::retranslate()
{
    setAccessibleName(tr("Areas"));
    for (int row = 0; row < m_actions.size(); ++row) {
        QStandardItem *item = m_model->item(row);
        item->setText(m_actions[row]->text().remove(u'&'));
        item->setData(kit::shortcutText(m_actions[row]->shortcut()), KeysRole);
    }
}

void AreaList::open(const QModelIndex &index)
{
    if (index.isValid())
        m_actions[index.row()]->trigger();
}

int AreaList::rowOf(const QAction *action) const
{
    return int(std::ranges::find(m_actions, action) - m_actions.begin());
}

} // namespace lotse::shell
