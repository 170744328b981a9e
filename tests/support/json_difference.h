#pragma once

#include <QJsonDocument>
#include <QJsonObject>

#include <string>

namespace lotse::tests {

/// The first place where two JSON objects differ, for a message that helps; empty where they are equal.
[[nodiscard]] inline std::string jsonDifference(const QJsonObject &got, const QJsonObject &expected,
                                                const QString &path = {})
{
    const auto text = [](const QJsonValue &value) {
        return QJsonDocument(QJsonObject{{QStringLiteral("is"), value}})
            .toJson(QJsonDocument::Compact)
            .toStdString();
    };
    QStringList keys = got.keys() + expected.keys();
    keys.removeDuplicates();
    for (const QString &key : std::as_const(keys)) {
        const QJsonValue a = got.value(key);
        const QJsonValue b = expected.value(key);
        const QString here = path + u'/' + key;
        if (a.isObject() && b.isObject()) {
            if (const std::string inside = jsonDifference(a.toObject(), b.toObject(), here); !inside.empty())
                return inside;
        } else if (a != b) {
            return here.toStdString() + ' ' + text(a) + " expected " + text(b);
        }
    }
    return {};
}

} // namespace lotse::tests
