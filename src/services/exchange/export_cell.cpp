#include "services/exchange/export_cell.h"

#include "base/clock.h"
#include "domain/record/code.h"

#include <QJsonArray>

namespace lotse::services {

using Shape = Cell::Shape;

namespace {

struct ToCell {
    domain::FieldType type;

    Cell operator()(std::monostate) const { return {}; }
    Cell operator()(const QString &text) const
    {
        const bool isEmpty = text.isEmpty() || (type == domain::FieldType::Coded && text == domain::notAsked);
        return isEmpty ? Cell() : Cell{Shape::Text, text, {}};
    }
    Cell operator()(const QStringList &list) const { return {Shape::List, {}, list}; }
    Cell operator()(qint64 number) const
    {
        if (type == domain::FieldType::Boolean)
            return {Shape::Truth, number != 0 ? QStringLiteral("true") : QStringLiteral("false"), {}};
        return {Shape::Number, QString::number(number), {}};
    }
    Cell operator()(base::Instant instant) const { return {Shape::Text, base::isoFromInstant(instant), {}}; }
};

} // namespace

Cell cellOf(domain::FieldType type, const domain::FieldValue &value)
{
    return std::visit(ToCell{type}, value);
}

QString cellText(const Cell &cell) { return cell.shape == Shape::List ? cell.list.join(u';') : cell.text; }

QJsonValue cellJson(const Cell &cell)
{
    switch (cell.shape) {
    case Shape::List:
        return QJsonArray::fromStringList(cell.list);
    case Shape::Number:
        return cell.text.toLongLong();
    case Shape::Truth:
        return cell.text == QLatin1String("true");
    case Shape::Empty:
        return QJsonValue::Null;
    default:
        return cell.text;
    }
}

QByteArray jsonString(const QString &text)
{
    QByteArray json = "\"";
    for (const char c : text.toUtf8()) {
        if (c == '"' || c == '\\') {
            json += '\\';
            json += c;
        } else if (uchar(c) < 0x20) {
            json += "\\u00" + QByteArray::number(int(c), 16).rightJustified(2, '0');
        } else {
            json += c;
        }
    }
    return json + '"';
}

} // namespace lotse::services
