#pragma once

#include <QTemporaryDir>

namespace lotse::documents {

/// A folder only this user can open (mode 0700), in the user's runtime folder where there is one: that is
/// memory, not disk. Removed with everything in it when the object goes.
class PrivateFolder
{
public:
    PrivateFolder();

    [[nodiscard]] bool isValid() const { return m_folder.isValid(); }
    [[nodiscard]] QString path() const { return m_folder.path(); }

private:
    QTemporaryDir m_folder;
};

} // namespace lotse::documents
