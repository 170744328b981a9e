#pragma once

#include "base/result.h"

#include <QString>
#include <QStringList>

#include <memory>

struct lxw_worksheet;

namespace lotse::documents {

class XlsxBook;

/// Writes one long table to an .xlsx file row by row, in constant memory. The rows wait in the private folder
/// (see PrivateFolder) until close() puts the file together; without close() there is no usable file.
/// Where a sheet is full, the next one begins with the same header. Cells follow the rules of Table.
class XlsxTableWriter
{
public:
    [[nodiscard]] static base::Result<std::unique_ptr<XlsxTableWriter>> open(const QString &path,
                                                                             const QString &privateFolder,
                                                                             const QStringList &header);
    ~XlsxTableWriter();
    Q_DISABLE_COPY_MOVE(XlsxTableWriter)

    /// `numeric` says per column which cells hold numbers. Fails with Device, and over 32,767 characters in a
    /// cell with Invalid and TextTooLong, the column in the field of the issue.
    [[nodiscard]] base::Result<void> writeRow(const QStringList &cells, const QList<bool> &numeric);
    [[nodiscard]] base::Result<void> close();

private:
    XlsxTableWriter(std::unique_ptr<XlsxBook> book, QStringList header);

    [[nodiscard]] base::Result<void> beginSheet();

    std::unique_ptr<XlsxBook> m_book;
    QStringList m_header;
    lxw_worksheet *m_sheet = nullptr;
    qint64 m_row = 0;
};

} // namespace lotse::documents
