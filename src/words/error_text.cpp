#include "words/error_text.h"

#include "base/device_fault.h"

#include <QCoreApplication>

#include <iterator>

namespace lotse::words {

namespace {

// In the order of base::ErrorCode.
constexpr const char *sentences[] = {
    QT_TRANSLATE_NOOP("ErrorText", "The input breaks a rule. Correct what is named and try again."),
    QT_TRANSLATE_NOOP("ErrorText", "You may not do this. Ask somebody who may."),
    QT_TRANSLATE_NOOP("ErrorText", "There is no such record. Check the number or the name."),
    QT_TRANSLATE_NOOP("ErrorText",
                      "Somebody else saved in between, or the state of the record does not allow it. "
                      "Look at the record and decide again."),
    QT_TRANSLATE_NOOP("ErrorText",
                      "Another program or a running call needs the store. Try again in a moment."),
    QT_TRANSLATE_NOOP("ErrorText", "The store cannot be reached. Check the connection and try again."),
    QT_TRANSLATE_NOOP("ErrorText", "The store is locked. Unlock it and try again."),
    QT_TRANSLATE_NOOP("ErrorText",
                      "The store is damaged or is no Lotse store. Check the path, or restore a backup."),
    QT_TRANSLATE_NOOP("ErrorText", "The store was written by a newer Lotse. Update Lotse and try again."),
    QT_TRANSLATE_NOOP("ErrorText",
                      "A file or device failed. Check the path, the access rights and the free space."),
    QT_TRANSLATE_NOOP("ErrorText",
                      "Lotse made a mistake, and nothing was changed. Please report what you did."),
};
static_assert(std::size(sentences) == int(base::ErrorCode::Internal) + 1);

// In the order of base::DeviceFault.
constexpr const char *deviceSentences[] = {
    QT_TRANSLATE_NOOP("ErrorText", "The disk is full. Free some space on it."),
    QT_TRANSLATE_NOOP("ErrorText",
                      "The store can only be read. Make its file and its folder writable for you."),
    QT_TRANSLATE_NOOP("ErrorText",
                      "The store is no longer in its place. Put its file back, or connect its drive again."),
    QT_TRANSLATE_NOOP("ErrorText",
                      "Another file stands in the place of the store. Put the store or its backup back."),
};
static_assert(std::size(deviceSentences) == int(base::DeviceFault::Replaced) + 1);

} // namespace

QString errorSentence(const base::Error &error)
{
    for (const base::DeviceFault fault : base::allDeviceFaults()) {
        if (base::hasFault(error, fault))
            return QCoreApplication::translate("ErrorText", deviceSentences[int(fault)]);
    }
    return QCoreApplication::translate("ErrorText", sentences[int(error.code)]);
}

} // namespace lotse::words
