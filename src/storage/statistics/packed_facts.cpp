#include "storage/statistics/packed_facts.h"

namespace lotse::storage {

using domain::ContactFacts;

namespace {

constexpr quint32 finishedBit = 1;
constexpr quint32 enteredLaterBit = 2;
constexpr int firstContactShift = 2;

void append(QByteArray &bytes, quint32 number)
{
    for (; number >= 0x80; number >>= 7)
        bytes.append(char(number | 0x80));
    bytes.append(char(number));
}

/// Reads numbers one after the other; at the end of the bytes it gives zeros and is no longer sound.
class Reader
{
public:
    explicit Reader(QByteArrayView bytes) : m_next(bytes.begin()), m_end(bytes.end()) {}

    quint32 next()
    {
        quint32 number = 0;
        for (int shift = 0; m_next != m_end && shift < 32; shift += 7) {
            const uchar byte = uchar(*m_next++);
            number |= quint32(byte & 0x7f) << shift;
            if (byte < 0x80)
                return number;
        }
        m_isSound = false;
        return 0;
    }
    [[nodiscard]] bool isAtSoundEnd() const { return m_isSound && m_next == m_end; }

private:
    const char *m_next;
    const char *m_end;
    bool m_isSound = true;
};

} // namespace

QByteArray packed(const ContactFacts &facts)
{
    QByteArray bytes;
    append(bytes, (facts.finished ? finishedBit : 0) | (facts.enteredLater ? enteredLaterBit : 0)
                      | quint32(facts.firstContact) << firstContactShift);
    append(bytes, facts.minutes ? quint32(*facts.minutes) + 1 : 0);
    for (const auto &values : facts.values) {
        append(bytes, quint32(values.size()));
        for (const domain::ValueNumber value : values)
            append(bytes, value);
    }
    return bytes;
}

bool unpack(QByteArrayView bytes, ContactFacts &facts)
{
    Reader reader(bytes);
    const quint32 flags = reader.next();
    facts.finished = flags & finishedBit;
    facts.enteredLater = flags & enteredLaterBit;
    facts.firstContact = ContactFacts::FirstContact(flags >> firstContactShift);
    const quint32 minutes = reader.next();
    facts.minutes = minutes > 0 ? std::optional(int(minutes - 1)) : std::nullopt;
    for (auto &values : facts.values) {
        values.resize(qMin<qsizetype>(reader.next(), bytes.size()));
        for (domain::ValueNumber &value : values)
            value = reader.next();
    }
    return reader.isAtSoundEnd();
}

} // namespace lotse::storage
