#include "documents/private_folder.h"

#include <QDir>

namespace lotse::documents {

namespace {

QString parentFolder()
{
    const QString runtime = qEnvironmentVariable("XDG_RUNTIME_DIR");
    return QFileInfo(runtime).isWritable() ? runtime : QDir::tempPath();
}

} // namespace

PrivateFolder::PrivateFolder() : m_folder(parentFolder() + QStringLiteral("/lotse-XXXXXX")) {}

} // namespace lotse::documents
