#pragma once

#include <QIODevice>

#include <cstring>

namespace lotse::tests {

/// Takes a number of bytes and then fails, as a full disk does; or gives that many and then fails.
class FailingDevice final : public QIODevice
{
public:
    explicit FailingDevice(qint64 bytes) : m_left(bytes)
    {
        open(QIODevice::ReadWrite | QIODevice::Unbuffered);
    }

protected:
    qint64 writeData(const char *, qint64 size) override { return take(size); }
    qint64 readData(char *data, qint64 size) override
    {
        const qint64 count = take(size);
        if (count > 0)
            std::memset(data, 'x', size_t(count));
        return count;
    }

private:
    qint64 take(qint64 size)
    {
        if (m_left == 0)
            return -1;
        const qint64 count = qMin(size, m_left);
        m_left -= count;
        return count;
    }

    qint64 m_left;
};

} // namespace lotse::tests
