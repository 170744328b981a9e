#include "kit/view/section_table.h"

#include "kit/box.h"
#include "kit/icon.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>

namespace lotse::kit {

namespace {

constexpr double sectionHeight = 34;

} // namespace

SectionTable::SectionTable(Reader reader, QWidget *parent) : TableView(parent), m_reader(std::move(reader))
{
    setRowHeight(RowHeight::Comfortable);
}

void SectionTable::setModel(QAbstractItemModel *rows)
{
    if (model())
        disconnect(model(), nullptr, this, nullptr);
    TableView::setModel(rows);
    if (rows) {
        connect(rows, &QAbstractItemModel::modelReset, this, &SectionTable::arrangeRows);
        connect(rows, &QAbstractItemModel::rowsInserted, this, &SectionTable::arrangeRows);
        connect(rows, &QAbstractItemModel::rowsRemoved, this, &SectionTable::arrangeRows);
        connect(rows, &QAbstractItemModel::layoutChanged, this, &SectionTable::arrangeRows);
    }
    arrangeRows();
}

std::optional<Section> SectionTable::sectionAt(int row) const
{
    return model() && row >= 0 && row < model()->rowCount() ? m_reader(model()->index(row, 0)) : std::nullopt;
}

void SectionTable::setOpen(const QString &key, bool isOpen)
{
    if (isOpen)
        m_closed.remove(key);
    else
        m_closed.insert(key);
    arrangeRows();
}

void SectionTable::arrangeRows()
{
    const int height = lookOf(this).px(sectionHeight);
    bool isClosed = false;
    for (int row = 0; model() && row < model()->rowCount(); ++row) {
        const auto section = sectionAt(row);
        if (section)
            isClosed = m_closed.contains(section->key);
        // Heights first: a hidden row has none.
        setRowHidden(row, false);
        verticalHeader()->resizeSection(row, section ? height : verticalHeader()->defaultSectionSize());
        setRowHidden(row, !section && isClosed);
    }
    viewport()->update();
}

void SectionTable::keyPressEvent(QKeyEvent *event)
{
    const auto section = sectionAt(currentIndex().row());
    const bool isOpenNow = section && isOpen(section->key);
    switch (section ? event->key() : 0) {
    case Qt::Key_Left:
        setOpen(section->key, false);
        break;
    case Qt::Key_Right:
        setOpen(section->key, true);
        break;
    case Qt::Key_Space:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        setOpen(section->key, !isOpenNow);
        break;
    default:
        TableView::keyPressEvent(event);
    }
}

void SectionTable::mousePressEvent(QMouseEvent *event)
{
    TableView::mousePressEvent(event);
    const auto section = sectionAt(rowAt(event->position().toPoint().y()));
    if (section && event->button() == Qt::LeftButton)
        setOpen(section->key, !isOpen(section->key));
}

void SectionTable::changeEvent(QEvent *event)
{
    TableView::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        arrangeRows();
}

/// Over the cells of the row, which are drawn before and hold nothing to see.
void SectionTable::drawAbove(QPainter &painter, int row) const
{
    const auto section = sectionAt(row);
    if (!section)
        return;
    const Look &look = lookOf(this);
    const QRect rect = rowRect(row).adjusted(0, 0, 0, -1);
    const bool isSelected = selectionModel()->isRowSelected(row);
    if (isSelected)
        drawSelection(painter, rect, look, hasFocus());
    else
        painter.fillRect(rect, look.color(Token::Surface));
    const bool isInverted = isSelected && hasFocus();
    const QColor ink = look.color(isInverted ? Token::SelectionText : Token::Text);
    drawIcon(painter, QRect(rect.left() + look.px(12), rect.top(), look.px(12), rect.height()),
             isOpen(section->key) ? IconName::Down : IconName::Right, ink);
    QRect words = rect.adjusted(look.px(30), 0, -look.px(12), 0);
    painter.setFont(look.font(TextRole::PanelTitle));
    painter.setPen(ink);
    painter.drawText(words, Qt::AlignVCenter | Qt::AlignLeft, section->title);
    words.setLeft(words.left() + painter.fontMetrics().horizontalAdvance(section->title) + look.px(6));
    painter.setFont(look.font(TextRole::Body));
    painter.setPen(isInverted ? ink : look.color(Token::TextMuted));
    painter.drawText(words, Qt::AlignVCenter | Qt::AlignLeft, QString::number(section->count));
}

} // namespace lotse::kit
