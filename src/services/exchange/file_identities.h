#pragma once

#include <QHash>
#include <QSet>
#include <QString>

namespace lotse::services {

/// The identities that the rows of one file have carried so far, as 64-bit hashes: about 16 bytes a row.
/// Two different identities share a hash once in many million files of a million rows.
class FileIdentities
{
public:
    /// False where it was there already.
    bool insert(const QString &identity)
    {
        const qsizetype before = m_hashes.size();
        m_hashes.insert(hashOf(identity));
        return m_hashes.size() > before;
    }
    [[nodiscard]] bool contains(const QString &identity) const { return m_hashes.contains(hashOf(identity)); }
    /// How many rows with this content came before; counts this one.
    [[nodiscard]] int countRow(const QString &rowHash)
    {
        return insert(rowHash) ? 0 : ++m_repeats[hashOf(rowHash)];
    }
    void clear()
    {
        m_hashes.clear();
        m_repeats.clear();
    }

private:
    [[nodiscard]] static quint64 hashOf(const QString &identity) { return qHash(identity, 0x6c6f747365u); }

    QSet<quint64> m_hashes;
    QHash<quint64, int> m_repeats;
};

} // namespace lotse::services
