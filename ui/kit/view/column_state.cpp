#include "kit/view/column_state.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace lotse::kit {

namespace {

constexpr int version = 1;

const QString versionKey = QStringLiteral("version");
const QString columnsKey = QStringLiteral("columns");
const QString nameKey = QStringLiteral("key");
const QString widthKey = QStringLiteral("width");
const QString hiddenKey = QStringLiteral("hidden");
const QString sortKey = QStringLiteral("sort");
const QString descendingKey = QStringLiteral("descending");

} // namespace

QByteArray ColumnState::toBytes() const
{
    QJsonArray list;
    for (const Column &column : columns)
        list.append(
            QJsonObject{{nameKey, column.key}, {widthKey, column.width}, {hiddenKey, column.isHidden}});
    const QJsonObject state{
        {versionKey, version}, {columnsKey, list}, {sortKey, sortedBy}, {descendingKey, isDescending}};
    return QJsonDocument(state).toJson(QJsonDocument::Compact);
}

std::optional<ColumnState> ColumnState::fromBytes(const QByteArray &bytes)
{
    const QJsonObject saved = QJsonDocument::fromJson(bytes).object();
    if (saved[versionKey].toInt() != version)
        return std::nullopt;
    ColumnState state;
    const QJsonArray list = saved[columnsKey].toArray();
    for (const QJsonValue &value : list) {
        const QJsonObject column = value.toObject();
        state.columns.append(
            {column[nameKey].toString(), column[widthKey].toDouble(), column[hiddenKey].toBool()});
    }
    state.sortedBy = saved[sortKey].toString();
    state.isDescending = saved[descendingKey].toBool();
    return state;
}

} // namespace lotse::kit
