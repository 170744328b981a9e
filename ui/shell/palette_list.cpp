#include "shell/palette_list.h"

#include "base/one_line.h"
#include "kit/box.h"

#include <QListView>
#include <QPainter>
#include <QStandardItemModel>
#include <QStyledItemDelegate>

namespace lotse::shell {

using kit::TextRole;
using kit::Token;

namespace {

enum Role { IconRole = Qt::UserRole, AsideRole };
constexpr double rowHeight = 30;
constexpr double distance = 5; ///< the focus ring of the field lies in between
constexpr int mostRows = 12;
constexpr qsizetype longestRow = 80;

class RowDelegate : public QStyledItemDelegate
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
        const bool isSelected = option.state & QStyle::State_Selected;
        if (isSelected)
            kit::drawSelection(*painter, option.rect, look, true); // the field above has the focus for it
        const auto tone = [&](Token usual) {
            return kit::inkOnSelection(look, true) && isSelected ? *kit::inkOnSelection(look, true) : look.color(usual);
        };
        const int size = look.px(14);
        const QRect row = option.rect.adjusted(look.px(12), 0, -look.px(12), 0);
        kit::drawIcon(*painter, QRect(row.left(), row.center().y() - size / 2, size, size),
                      kit::IconName(index.data(IconRole).toInt()), tone(Token::TextMuted));
        const QString aside = index.data(AsideRole).toString();
        painter->setFont(look.font(TextRole::Caption));
        painter->setPen(tone(Token::TextMuted));
        painter->drawText(row, Qt::AlignVCenter | Qt::AlignRight, aside);
        const int asideWidth = painter->fontMetrics().horizontalAdvance(aside) + look.px(12);
        const QRect text = row.adjusted(look.px(24), 0, -asideWidth, 0);
        painter->setFont(look.font(TextRole::Body));
        painter->setPen(tone(Token::Text));
        painter->drawText(text, Qt::AlignVCenter | Qt::AlignLeft,
                          painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, text.width()));
    }
};

} // namespace

PaletteList::PaletteList(QWidget *field, QWidget *window)
    : QWidget(window),
      m_field(field),
      m_view(new QListView(this)),
      m_model(new QStandardItemModel(this))
{
    setFocusPolicy(Qt::NoFocus);
    setAttribute(Qt::WA_NoMousePropagation);
    m_view->setModel(m_model);
    m_view->setItemDelegate(new RowDelegate(m_view));
    m_view->setUniformItemSizes(true);
    m_view->setFocusPolicy(Qt::NoFocus);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    connect(m_view, &QListView::clicked, this, [this](const QModelIndex &index) { Q_EMIT clicked(index.row()); });
    hide();
}

void PaletteList::clear() { m_model->setRowCount(0); }

void PaletteList::add(kit::IconName icon, const QString &text, const QString &aside)
{
    const QString line = base::shownOnOneLine(text, longestRow);
    auto *item = new QStandardItem(line);
    item->setData(int(icon), IconRole);
    item->setData(aside, AsideRole);
    item->setData(QStringLiteral("%1, %2").arg(line, aside), Qt::AccessibleTextRole);
    m_model->appendRow(item);
}

void PaletteList::setFooter(const QString &footer)
{
    m_footer = footer;
    m_view->setAccessibleName(footer);
    update();
}

int PaletteList::rows() const { return m_model->rowCount(); }

int PaletteList::current() const
{
    const QModelIndexList chosen = m_view->selectionModel()->selectedIndexes();
    return chosen.isEmpty() ? -1 : chosen.first().row();
}

void PaletteList::setCurrent(int row)
{
    if (row >= 0 && row < rows())
        m_view->setCurrentIndex(m_model->index(row, 0));
}

QString PaletteList::textOf(int row) const { return m_model->index(row, 0).data(Qt::AccessibleTextRole).toString(); }

int PaletteList::footerHeight() const { return kit::lookOf(this).px(24); }

void PaletteList::place()
{
    const kit::Look &look = kit::lookOf(this);
    const int line = look.line();
    const QWidget *window = parentWidget();
    const QPoint field = m_field->mapTo(window, QPoint(0, 0));
    const int top = field.y() + m_field->height() + look.px(distance);
    const int room = (window->height() - top - footerHeight() - look.px(8)) / look.px(rowHeight);
    const int height = look.px(rowHeight) * qMin(rows(), qMin(room, mostRows));
    setGeometry(field.x(), top, m_field->width(), height + footerHeight() + 2 * line);
    m_view->setGeometry(line, line, width() - 2 * line, height);
    show();
    raise();
}

void PaletteList::paintEvent(QPaintEvent *)
{
    const kit::Look &look = kit::lookOf(this);
    const int line = look.line();
    QPainter painter(this);
    kit::drawBox(painter, rect(), {look.color(Token::Surface), look.color(Token::BorderControl), double(line)});
    const QRect footer(line, height() - footerHeight() - line, width() - 2 * line, footerHeight());
    painter.fillRect(footer, look.color(Token::Sunken));
    painter.setFont(look.font(TextRole::Caption));
    painter.setPen(look.color(Token::TextMuted));
    painter.drawText(footer.adjusted(look.px(12), 0, -look.px(12), 0), Qt::AlignVCenter | Qt::AlignLeft, m_footer);
}

} // namespace lotse::shell
