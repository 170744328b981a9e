#include "supervision/stage_table.h"

#include "kit/box.h"
#include "supervision/month_words.h"
#include "words/date_text.h"

#include <QPainter>

#include <algorithm>
#include <numeric>

namespace lotse::supervision {

namespace {

constexpr double barHeight = 12;
constexpr double numberWidth = 64;

} // namespace

void StageTable::setCounts(const std::array<int, domain::referralStageCount> &counts)
{
    m_counts = counts;
    Q_EMIT dataChanged(index(0, Stage), index(rowCount() - 1, Referrals));
}

int StageTable::sum() const { return std::accumulate(m_counts.begin(), m_counts.end(), 0); }

void StageTable::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, Stage, Referrals);
    Q_EMIT dataChanged(index(0, Stage), index(rowCount() - 1, Referrals));
}

int StageTable::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_counts.size()); }

int StageTable::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : Referrals + 1; }

QVariant StageTable::data(const QModelIndex &index, int role) const
{
    const int count = m_counts[std::size_t(index.row())];
    if (role == Qt::TextAlignmentRole && index.column() == Referrals)
        return QVariant::fromValue(Qt::AlignVCenter | Qt::AlignRight);
    if (role == ShareRole)
        return double(count) / std::max(1, *std::ranges::max_element(m_counts));
    if (role != Qt::DisplayRole)
        return {};
    return index.column() == Stage ? stageName(domain::ReferralStage(index.row())) : words::number(count);
}

QVariant StageTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole && section == Referrals)
        return QVariant::fromValue(Qt::AlignVCenter | Qt::AlignRight);
    if (role != Qt::DisplayRole)
        return {};
    return section == Stage ? tr("Stage") : tr("Referrals");
}

void BarDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    CellDelegate::paint(painter, option, index);
    const double share = index.data(StageTable::ShareRole).toDouble();
    if (share <= 0)
        return;
    const kit::Look &look = kit::lookOf(option.widget);
    const double room = option.rect.width() - look.px(numberWidth);
    const QRectF bar(option.rect.left(), option.rect.center().y() - look.px(barHeight) / 2.0, std::max(share * room, 2.0),
                     look.px(barHeight));
    const bool isSelected = option.state & QStyle::State_Selected;
    const auto ink = isSelected ? kit::inkOnSelection(look, option.widget->hasFocus()) : std::nullopt;
    kit::drawBox(*painter, bar, {look.isHighContrast() && ink ? *ink : look.color(kit::Token::Chart1), {}, 1, 2});
}

} // namespace lotse::supervision
