#include "base/id.h"

#include <QDateTime>
#include <QRandomGenerator>

#include <mutex>

namespace lotse::base {

namespace {

constexpr char hexDigits[] = "0123456789abcdef";

struct Stamp {
    quint64 milliseconds = 0;
    quint32 counter = 0; // 12 bits: order within one millisecond
};

Stamp nextStamp()
{
    static std::mutex mutex;
    static Stamp last;
    const std::lock_guard lock(mutex);
    const auto now = quint64(QDateTime::currentMSecsSinceEpoch());
    if (now > last.milliseconds) {
        last = {now, 0};
    } else if (++last.counter > 0xfff) { // the clock stood still or went back: borrow the next millisecond
        last = {last.milliseconds + 1, 0};
    }
    return last;
}

} // namespace

QString createUuidV7()
{
    const Stamp stamp = nextStamp();
    return uuidV7Of(stamp.milliseconds, stamp.counter, QRandomGenerator::system()->generate64());
}

QString uuidV7Of(quint64 milliseconds, quint32 counter, quint64 random)
{
    const quint64 high = (milliseconds << 16) | 0x7000 | (counter & 0xfff);
    const quint64 low = (random >> 2) | (quint64(1) << 63);

    QString text(36, Qt::Uninitialized);
    QChar *out = text.data();
    int written = 0;
    const auto writeHex = [&](quint64 bits) {
        for (int shift = 60; shift >= 0; shift -= 4) {
            if (written == 8 || written == 13 || written == 18 || written == 23)
                out[written++] = QLatin1Char('-');
            out[written++] = QLatin1Char(hexDigits[(bits >> shift) & 0xf]);
        }
    };
    writeHex(high);
    writeHex(low);
    return text;
}

bool isUuidV7(QStringView text)
{
    if (text.size() != 36 || text[14] != u'7' || !QStringView(u"89ab").contains(text[19]))
        return false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool dash = i == 8 || i == 13 || i == 18 || i == 23;
        const char16_t c = text[i].unicode();
        const bool hex = (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f');
        if (dash ? c != u'-' : !hex)
            return false;
    }
    return true;
}

} // namespace lotse::base
