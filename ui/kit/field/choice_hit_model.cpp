#include "kit/field/choice_hit_model.h"

#include "kit/box.h"
#include "kit/look.h"

#include <QPainter>

namespace lotse::kit {

namespace {

/// A piece of a row in one font and colour.
struct Run {
    QString text;
    QFont font;
    QColor color;
};

void drawRuns(QPainter &painter, const QRect &area, const QList<Run> &runs)
{
    int x = area.left();
    for (const Run &run : runs) {
        const QFontMetrics metrics(run.font);
        painter.setFont(run.font);
        painter.setPen(run.color);
        const int room = area.right() - x + 1;
        painter.drawText(QRect(x, area.top(), room, area.height()), Qt::AlignVCenter | Qt::AlignLeft,
                         metrics.elidedText(run.text, Qt::ElideRight, room));
        x += metrics.horizontalAdvance(run.text);
    }
}

QList<Run> runsOf(const Look &look, const QString &label, const ChoiceHit &hit, bool isChosen)
{
    const QFont plain = look.font(TextRole::Body);
    const QFont strong = look.font(TextRole::Body, QFont::DemiBold);
    const QColor ink = look.color(isChosen ? Token::SelectionText : Token::Text);
    const QColor quiet = look.color(isChosen ? Token::SelectionText : Token::TextMuted);
    const bool isBySynonym = !hit.synonym.isEmpty();
    const QString &text = isBySynonym ? hit.synonym : label;
    const QColor color = isBySynonym ? quiet : ink;
    QList<Run> runs;
    if (isBySynonym)
        runs.append({QStringLiteral("%1 = ").arg(label), plain, ink});
    runs.append({text.left(hit.start), plain, color});
    runs.append({text.mid(hit.start, hit.length), strong, color});
    runs.append({text.mid(hit.start + hit.length), plain, color});
    return runs;
}

} // namespace

void ChoiceHitModel::setHits(const ChoiceIndex &index, const QList<ChoiceHit> &hits)
{
    beginResetModel(); // the list never has the focus
    m_hits = hits;
    m_labels.clear();
    for (const ChoiceHit &hit : hits)
        m_labels.append(index.choices()[hit.choice].label);
    endResetModel();
}

int ChoiceHitModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_hits.size());
}

QVariant ChoiceHitModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || role != Qt::DisplayRole)
        return {};
    const QString &synonym = m_hits[index.row()].synonym;
    const QString &label = m_labels[index.row()];
    return synonym.isEmpty() ? label : QStringLiteral("%1 = %2").arg(label, synonym);
}

void ChoiceHitDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const
{
    const Look &look = lookOf(option.widget);
    const auto *model = static_cast<const ChoiceHitModel *>(index.model());
    const bool isChosen = option.state & QStyle::State_Selected;
    painter->save();
    if (isChosen)
        drawSelection(*painter, option.rect, look, true); // the focus is in the field beside it
    else if (option.state & QStyle::State_MouseOver)
        painter->fillRect(option.rect, look.color(Token::Hover));
    QRect area = option.rect.adjusted(look.px(12), 0, -look.px(12), 0);
    if (isChosen) {
        painter->setFont(look.font(TextRole::Caption));
        painter->setPen(look.color(Token::SelectionText));
        painter->drawText(area, Qt::AlignVCenter | Qt::AlignRight, m_takeHint);
        area.setRight(area.right() - QFontMetrics(painter->font()).horizontalAdvance(m_takeHint)
                      - look.px(12));
    }
    drawRuns(*painter, area, runsOf(look, model->label(index.row()), model->hit(index.row()), isChosen));
    painter->restore();
}

QSize ChoiceHitDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Look &look = lookOf(option.widget);
    const QFontMetrics strong(look.font(TextRole::Body, QFont::DemiBold));
    const QFontMetrics caption(look.font(TextRole::Caption));
    return {strong.horizontalAdvance(index.data().toString()) + caption.horizontalAdvance(m_takeHint)
                + look.px(40),
            look.px(28)};
}

} // namespace lotse::kit
