#pragma once

#include "vault/file.h"

#include <vector>

namespace lotse::vault {

/// What the engine needs for a while, and a journal while a store is being made: in memory, so that no text can get to
/// the disk, whatever the engine was told about temporary files.
class MemoryFile final : public File
{
public:
    int read(unsigned char *bytes, int size, qint64 offset) override;
    int write(const unsigned char *bytes, int size, qint64 offset) override;
    int truncate(qint64 size) override;
    int size(qint64 &size) override;
    sqlite3_file *behind() override { return nullptr; }
    ~MemoryFile() override;

private:
    std::vector<unsigned char> m_bytes;
};

} // namespace lotse::vault
