#pragma once

#include "vault/file.h"
#include "vault/keys.h"

#include <utility>

namespace lotse::vault {

/// The database: its header stands before, and each page is sealed on its own, the first one too.
class MainFile final : public File
{
public:
    MainFile(std::unique_ptr<SystemFile> file, std::shared_ptr<const Keys> keys);

    int read(unsigned char *bytes, int size, qint64 offset) override;
    int write(const unsigned char *bytes, int size, qint64 offset) override;
    int truncate(qint64 size) override;
    int size(qint64 &size) override;
    sqlite3_file *behind() override { return m_file->handle(); }
    void lockTaken(int first, int count, int flags) override;

    [[nodiscard]] const std::shared_ptr<const Keys> &keys() const { return m_keys; }
    /// True once after another connection may have begun the log anew: whoever writes looks at its header again.
    [[nodiscard]] bool takeLogNews() { return std::exchange(m_hasLogNews, false); }
    /// The engine is finding out how far the log goes: what does not belong to it is the end, not damage.
    [[nodiscard]] bool isRecovering() const { return m_isRecovering; }

private:
    int readPage(unsigned char *page, qint64 number);

    std::unique_ptr<SystemFile> m_file;
    std::shared_ptr<const Keys> m_keys;
    bool m_hasLogNews = true;
    bool m_isRecovering = false;
};

/// The first bytes of a database of SQLite that is still empty, with pages of our size and our reserve: the engine takes
/// both from here.
void writeEmptyDatabaseHeader(unsigned char *bytes, int size);

} // namespace lotse::vault
