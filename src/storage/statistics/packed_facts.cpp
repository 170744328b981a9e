#include "storage/statistics/packed_facts.h"

namespace lotse::storage {

using domain::ContactFacts;

namespace {

constexpr uchar finishedBit = 1;
constexpr uchar enteredLaterBit = 2;
constexpr int firstContactShift = 2;
constexpr int callerShift = 4;
constexpr uchar twoBits = 3;

void append(QByteArray &bytes, quint32 number)
{
    for (; number >= 0x80; number >>= 7)
        bytes.append(char(number | 0x80));
    bytes.append(char(number));
}

/// Takes a number off the front; false where none stands there.
bool take(QByteArrayView &bytes, quint32 &number)
{
    number = 0;
    qsizetype i = 0;
    for (int shift = 0; i < bytes.size() && shift < 32; shift += 7) {
        const uchar byte = uchar(bytes[i++]);
        number |= quint32(byte & 0x7f) << shift;
        if (byte < 0x80) {
            bytes = bytes.sliced(i);
            return true;
        }
    }
    return false;
}

} // namespace

QByteArray packed(const ContactFacts &facts)
{
    QByteArray bytes;
    bytes.append(char((facts.finished ? finishedBit : 0) | (facts.enteredLater ? enteredLaterBit : 0)
                      | int(facts.firstContact) << firstContactShift | int(facts.caller) << callerShift));
    append(bytes, facts.minutes ? quint32(*facts.minutes) + 1 : 0);
    for (const domain::ValueNumber value : facts.values)
        append(bytes, value);
    return bytes;
}

bool unpack(QByteArrayView bytes, ContactFacts &facts)
{
    if (bytes.isEmpty())
        return false;
    const uchar flags = uchar(bytes.front());
    bytes = bytes.sliced(1);
    facts.finished = flags & finishedBit;
    facts.enteredLater = flags & enteredLaterBit;
    facts.firstContact = ContactFacts::FirstContact(flags >> firstContactShift & twoBits);
    facts.caller = ContactFacts::Caller(flags >> callerShift & twoBits);
    quint32 number = 0;
    if (!take(bytes, number))
        return false;
    facts.minutes = number > 0 ? std::optional(int(number - 1)) : std::nullopt;
    facts.values.clear();
    while (!bytes.isEmpty()) {
        if (!take(bytes, number))
            return false;
        facts.values.append(number);
    }
    return !facts.values.isEmpty();
}

} // namespace lotse::storage
