#pragma once

#include "base/result.h"
#include "documents/xlsx_format.h"
#include "documents/xlsx_sheet_names.h"

#include <QString>

#include <memory>

struct lxw_workbook;
struct lxw_worksheet;

namespace lotse::documents {

/// An .xlsx file being written by libxlsxwriter: owns the workbook, frees it on every path, and turns the
/// library's codes into errors. Texts are written as texts, never as formulas. The file names no author, no
/// machine and no time of writing.
class XlsxBook
{
public:
    /// The most characters that a cell of a workbook holds.
    static constexpr qsizetype maximumCellText = 32'767;

    /// In constant memory rows go to the private folder as they are written, top to bottom.
    enum class Memory { Whole, Constant };

    /// The file is made readable for this user only. Its parts are kept in the private folder until close().
    [[nodiscard]] static base::Result<std::unique_ptr<XlsxBook>> open(const QString &path,
                                                                      const QString &privateFolder,
                                                                      Memory memory);
    ~XlsxBook();
    Q_DISABLE_COPY_MOVE(XlsxBook)

    void setTitle(const QString &title);

    /// Adds a sheet under this name, changed as far as workbooks require.
    [[nodiscard]] base::Result<lxw_worksheet *> addSheet(const QString &name);

    /// Fails with Invalid and TextTooLong over maximumCellText characters, with MalformedRow and the param
    /// too_many_cells beyond the last row or column a sheet has.
    [[nodiscard]] base::Result<void> writeText(lxw_worksheet *sheet, qint64 row, qint64 column,
                                               const QString &text, XlsxLook look);
    /// A plain number as a number, any other text as a text.
    [[nodiscard]] base::Result<void> writeNumber(lxw_worksheet *sheet, qint64 row, qint64 column,
                                                 const QString &text, XlsxLook look);

    /// Writes the file. Nothing may be written afterwards.
    [[nodiscard]] base::Result<void> close();

private:
    XlsxBook(lxw_workbook *workbook, QString privateFolder);

    [[nodiscard]] bool partsAreComplete() const;

    lxw_workbook *m_workbook;
    QString m_privateFolder;
    XlsxFormats m_formats;
    XlsxSheetNames m_sheetNames;
    int m_sheets = 0;
    qint64 m_bytes = 0; ///< roughly what the sheets take on disk
};

} // namespace lotse::documents
