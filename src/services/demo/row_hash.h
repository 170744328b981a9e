#pragma once

#include "domain/partner/partner.h"
#include "services/demo/demo_record.h"

#include <QByteArray>
#include <QCryptographicHash>
#include <QHash>

namespace lotse::services::demo {

/// A hash over every field of every record in their order, to know the same data again. Leaves out what a
/// store gives (numbers, revisions, the ids of its partners: their names count instead).
class RowHash
{
public:
    explicit RowHash(const QList<domain::Partner> &partners);

    void add(const DemoRecord &record);
    /// Lower-case hexadecimal digits.
    [[nodiscard]] QString result();

private:
    template<class R>
    void addFields(const R &record);
    void addText(const QString &text);
    void flush();

    QHash<domain::PartnerId, QString> m_partnerNames;
    QCryptographicHash m_hash{QCryptographicHash::Blake2b_256};
    QByteArray m_buffer;
};

} // namespace lotse::services::demo
