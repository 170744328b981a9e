#pragma once

#include <QHashFunctions>
#include <QString>

#include <compare>
#include <optional>

namespace lotse::base {

/// A fresh UUIDv7 (RFC 9562) as lower-case text: 48 bits of milliseconds, a counter that keeps ids of one
/// process in the order of their making, and random bits. Thread-safe.
[[nodiscard]] QString createUuidV7();
[[nodiscard]] bool isUuidV7(QStringView text);
/// A UUIDv7 of given parts (48, 12 and 62 bits are used), for ids that must come out the same each time.
[[nodiscard]] QString uuidV7Of(quint64 milliseconds, quint32 counter, quint64 random);

/// The identity of a record, made by the client. `Tag` keeps a contact's id from being taken for a person's.
template<class Tag>
class Id
{
public:
    Id() = default;
    [[nodiscard]] static Id create() { return Id(createUuidV7()); }
    /// Takes text that is known to be an id, e.g. from the store.
    [[nodiscard]] static Id fromStored(QString text) { return Id(std::move(text)); }
    [[nodiscard]] static std::optional<Id> fromText(const QString &text)
    {
        return isUuidV7(text) ? std::optional<Id>(Id(text)) : std::nullopt;
    }

    [[nodiscard]] const QString &text() const { return m_text; }
    [[nodiscard]] bool isNull() const { return m_text.isEmpty(); }

    friend bool operator==(const Id &a, const Id &b) { return a.m_text == b.m_text; }
    friend bool operator<(const Id &a, const Id &b) { return a.m_text < b.m_text; }
    friend size_t qHash(const Id &id, size_t seed = 0) { return ::qHash(id.m_text, seed); }

private:
    explicit Id(QString text) : m_text(std::move(text)) {}
    QString m_text;
};

} // namespace lotse::base
