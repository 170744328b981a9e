#include "records/list_cell.h"

#include "controllers/list/status_signs.h"

#include <algorithm>

namespace lotse::records {

using kit::IconName;
using kit::StatusShape;
using kit::Token;

namespace {

constexpr double characterWidth = 7.2; // of body text, on average
constexpr double cellPadding = 24;

template<class Value>
struct Named {
    const char *name;
    Value value;
};

constexpr Named<StatusShape> shapes[] = {
    {"ring", StatusShape::Ring},
    {"disc", StatusShape::Disc},
    {"half", StatusShape::Half},
    {"check_ring", StatusShape::CheckRing},
    {"triangle", StatusShape::Triangle},
    {"diamond", StatusShape::Diamond},
    {"dashed_square", StatusShape::DashedSquare},
    {"two_bars", StatusShape::TwoBars},
    {"lock", StatusShape::Lock},
};

constexpr Named<Token> tones[] = {
    {"text", Token::Text},       {"muted", Token::TextMuted}, {"info", Token::Info},
    {"success", Token::Success}, {"warning", Token::Warning}, {"danger", Token::Danger},
};

constexpr Named<IconName> icons[] = {
    {"call_back", IconName::CallBack}, {"task", IconName::Task},   {"mail", IconName::Mail},
    {"send", IconName::Send},          {"phone", IconName::Phone}, {"sign", IconName::Sign},
};

/// The value of a name; the first one where the name is unknown, which the tests rule out.
template<class Value, std::size_t count>
Value valueOf(const Named<Value> (&names)[count], const QString &name)
{
    const auto found = std::ranges::find_if(
        names, [&name](const Named<Value> &each) { return name == QLatin1String(each.name); });
    return found == std::end(names) ? names[0].value : found->value;
}

} // namespace

kit::Cell listCell(const QModelIndex &index)
{
    kit::Cell cell{index.data().toString()};
    const auto named = [&index](int role) { return index.data(role).toString(); };
    if (const QString shape = named(controllers::StatusShapeRole); !shape.isEmpty())
        cell.status = kit::Status{valueOf(shapes, shape), valueOf(tones, named(controllers::StatusToneRole)), cell.text};
    if (const QString icon = named(controllers::IconNameRole); !icon.isEmpty())
        cell.icon = valueOf(icons, icon);
    cell.aside = named(controllers::HintRole);
    if (!cell.aside.isEmpty())
        cell.asideTone = valueOf(tones, named(controllers::HintToneRole));
    return cell;
}

kit::Status statusOf(const QString &list, const QString &key, const QString &word)
{
    const auto sign = controllers::statusSign(list, key);
    if (!sign)
        return {StatusShape::Disc, Token::Text, word};
    return {valueOf(shapes, sign->shape), valueOf(tones, sign->tone), word};
}

QList<double> columnWidths(const QList<controllers::ListColumn> &columns)
{
    QList<double> widths;
    for (const controllers::ListColumn &column : columns)
        widths.append(column.characters * characterWidth + cellPadding);
    return widths;
}

} // namespace lotse::records
