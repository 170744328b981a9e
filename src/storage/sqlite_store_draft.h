#pragma once

#include "domain/store.h"

#include <QString>

namespace lotse::storage {

/// Makes a store in a folder of its own (mode 0700) beside the path, so that the engine's companion files
/// are there too and one rename publishes it. The folder is locked while this lives; one that nobody locks
/// was left behind by a killed program, and the next draft of the same path removes it.
class SqliteStoreDraft final : public domain::StoreDraft
{
public:
    /// Conflict also where beside the path stands what the engine would take for a part of the store.
    [[nodiscard]] static base::Result<std::unique_ptr<domain::StoreDraft>> begin(const QString &path);
    SqliteStoreDraft(const SqliteStoreDraft &) = delete;
    SqliteStoreDraft &operator=(const SqliteStoreDraft &) = delete;
    ~SqliteStoreDraft() override;

    [[nodiscard]] base::Result<std::unique_ptr<domain::OpenStore>> open() override;
    [[nodiscard]] base::Result<void> keep() override;

private:
    SqliteStoreDraft(QString path, QString folder, int lock);
    [[nodiscard]] QString file() const;

    QString m_path;
    QString m_folder;
    int m_lock; ///< descriptor of the locked folder
};

} // namespace lotse::storage
