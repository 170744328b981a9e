#include "kit/field/code_popup.h"

#include "kit/box.h"
#include "kit/field/choice_hit_model.h"

#include <QEvent>
#include <QListView>
#include <QPainter>

namespace lotse::kit {

namespace {

constexpr int mostRows = 8;
constexpr double distance = 5; // the focus ring of the field lies in between

} // namespace

CodePopup::CodePopup(QWidget *field)
    : QWidget(field->window()),
      m_field(field),
      m_list(new QListView(this)),
      m_model(new ChoiceHitModel(this))
{
    setFocusPolicy(Qt::NoFocus);
    setAttribute(Qt::WA_NoMousePropagation);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new ChoiceHitDelegate(m_list));
    m_list->setUniformItemSizes(true);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    connect(m_list, &QListView::clicked, this,
            [this](const QModelIndex &index) { Q_EMIT clicked(index.row()); });
    // The field moves with whatever holds it, e.g. a page that scrolls.
    for (QWidget *holder = field; holder; holder = holder->isWindow() ? nullptr : holder->parentWidget())
        holder->installEventFilter(this);
    hide();
}

void CodePopup::showHits(const ChoiceIndex &index, const QList<ChoiceHit> &hits, qsizetype chosen,
                         const QString &footer)
{
    m_footer = footer;
    m_model->setHits(index, hits);
    m_list->setAccessibleName(footer);
    place();
    show();
    raise();
    choose(chosen);
}

qsizetype CodePopup::chosen() const
{
    const QModelIndexList rows = m_list->selectionModel()->selectedIndexes();
    return isVisible() && !rows.isEmpty() ? rows.first().row() : -1;
}

void CodePopup::choose(qsizetype row)
{
    if (row < 0)
        m_list->clearSelection();
    else
        m_list->setCurrentIndex(m_model->index(int(row)));
}

void CodePopup::setTakeHint(const QString &hint)
{
    static_cast<ChoiceHitDelegate *>(m_list->itemDelegate())->setTakeHint(hint);
}

int CodePopup::footerHeight() const { return lookOf(this).px(24); }

void CodePopup::place()
{
    const Look &look = lookOf(this);
    const int line = look.line();
    const int rowHeight = look.px(28);
    const int rows = qMin(m_model->rowCount(), mostRows);
    const QWidget *window = parentWidget();
    const QPoint field = m_field->mapTo(window, QPoint(0, 0));
    const int height = rows * rowHeight + footerHeight() + 2 * line;
    const int footerWidth = QFontMetrics(look.font(TextRole::Caption)).horizontalAdvance(m_footer)
        + look.px(24);
    const int wanted = qMax(m_list->sizeHintForColumn(0) + look.px(16), footerWidth + 2 * line);
    const int width = qMin(qMax(wanted, m_field->width()), window->width() - field.x() - look.px(8));
    const int below = field.y() + m_field->height() + look.px(distance);
    const int above = field.y() - look.px(distance) - height;
    const bool fitsBelow = below + height <= window->height() || above < 0;
    setGeometry(field.x(), fitsBelow ? below : above, width, height);
    m_list->setGeometry(line, line, width - 2 * line, rows * rowHeight);
}

bool CodePopup::eventFilter(QObject *, QEvent *event)
{
    if (isVisible() && (event->type() == QEvent::Move || event->type() == QEvent::Resize))
        place();
    return false;
}

void CodePopup::paintEvent(QPaintEvent *)
{
    const Look &look = lookOf(this);
    QPainter painter(this);
    drawBox(painter, rect(),
            {look.color(Token::Surface), look.color(Token::BorderControl), double(look.line())});
    const int line = look.line();
    const QRect footer(line, height() - footerHeight() - line, width() - 2 * line, footerHeight());
    painter.fillRect(footer, look.color(Token::Sunken));
    painter.setFont(look.font(TextRole::Caption));
    painter.setPen(look.color(Token::TextMuted));
    painter.drawText(footer.adjusted(look.px(12), 0, -look.px(12), 0), Qt::AlignVCenter | Qt::AlignLeft,
                     m_footer);
}

} // namespace lotse::kit
