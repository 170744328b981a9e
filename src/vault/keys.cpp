#include "vault/keys.h"

#include <QHash>
#include <QMutex>

namespace lotse::vault {

namespace {

struct Registry {
    QMutex mutex;
    quint64 last = 0;
    QHash<quint64, std::shared_ptr<const Keys>> keys;
};

Registry &registry()
{
    static Registry registry;
    return registry;
}

} // namespace

Keys::Keys(const FileId &id, const crypto::Secret &dataKey)
    : fileId(id),
      pages(crypto::derivedKey(dataKey, quint64(Purpose::Pages))),
      log(crypto::derivedKey(dataKey, quint64(Purpose::Log)))
{
}

KeyHandle::KeyHandle(std::shared_ptr<const Keys> keys)
{
    const QMutexLocker lock(&registry().mutex);
    m_number = ++registry().last;
    registry().keys.insert(m_number, std::move(keys));
}

KeyHandle::~KeyHandle()
{
    const QMutexLocker lock(&registry().mutex);
    registry().keys.remove(m_number);
}

std::shared_ptr<const Keys> keysOf(quint64 number)
{
    const QMutexLocker lock(&registry().mutex);
    return registry().keys.value(number);
}

} // namespace lotse::vault
