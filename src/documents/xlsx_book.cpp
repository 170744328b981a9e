#include "documents/xlsx_book.h"

#include "documents/point_numerals.h"
#include "documents/report_text.h"
#include "words/document_text.h"

#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>

#include <filesystem>
#include <xlsxwriter.h>

namespace lotse::documents {

namespace {

constexpr int cellOverhead = 48; ///< bytes of markup around the text of a cell
constexpr qint64 spareBytes = 1024 * 1024;
constexpr time_t timeOfCreation = 946'684'800; // 2000-01-01: the same report gives the same bytes

const QString where = QStringLiteral("XlsxBook");

base::Result<void> checked(lxw_error error)
{
    using base::ErrorCode, base::FieldIssue, base::IssueCode;
    switch (error) {
    case LXW_NO_ERROR:
        return {};
    case LXW_ERROR_WORKSHEET_INDEX_OUT_OF_RANGE:
        return base::failure(ErrorCode::Invalid, where,
                             {FieldIssue{IssueCode::MalformedRow, {}, {QStringLiteral("too_many_cells")}}});
    default:
        return base::failure(ErrorCode::Device, where, {}, QStringLiteral("xlsx %1").arg(int(error)));
    }
}

/// The text in the form a workbook reads back unchanged: "_x0041_" would stand for "A" there.
QByteArray cellText(const QString &text)
{
    static const QRegularExpression escape(QStringLiteral("_(x[0-9A-Fa-f]{4}_)"));
    return printable(text).replace(escape, QStringLiteral("_x005F_\\1")).toUtf8();
}

/// Free bytes for the user in the file system of a folder, 0 where there is no such folder. QStorageInfo reads the
/// table of mounts instead and knows nothing of a folder below a changed root.
quint64 freeBytes(const QString &folder)
{
    std::error_code failed;
    const auto space = std::filesystem::space(QFile::encodeName(folder).constData(), failed);
    return failed ? 0 : space.available;
}

bool createForOwner(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly)
        && file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
}

} // namespace

base::Result<std::unique_ptr<XlsxBook>> XlsxBook::open(const QString &path, const QString &privateFolder,
                                                       Memory memory)
{
    // The library would quietly use /tmp for the folder it cannot write to.
    if (!QFileInfo(privateFolder).isDir() || !QFileInfo(privateFolder).isWritable() || !createForOwner(path))
        return base::failure(base::ErrorCode::Device, where);
    QByteArray folder = QFile::encodeName(privateFolder);
    lxw_workbook_options options{};
    options.constant_memory = memory == Memory::Constant;
    options.tmpdir = folder.data();
    lxw_workbook *workbook = workbook_new_opt(QFile::encodeName(path).constData(), &options);
    if (!workbook)
        return base::failure(base::ErrorCode::Internal, where);
    return std::unique_ptr<XlsxBook>(new XlsxBook(workbook, privateFolder));
}

XlsxBook::XlsxBook(lxw_workbook *workbook, QString privateFolder)
    : m_workbook(workbook),
      m_privateFolder(std::move(privateFolder)),
      m_formats(workbook)
{
    setTitle({});
}

XlsxBook::~XlsxBook()
{
    if (m_workbook)
        lxw_workbook_free(m_workbook);
}

void XlsxBook::setTitle(const QString &title)
{
    QByteArray text = printable(title).left(255).toUtf8();
    lxw_doc_properties properties{};
    properties.title = text.isEmpty() ? nullptr : text.data();
    properties.created = timeOfCreation;
    workbook_set_properties(m_workbook, &properties);
}

base::Result<lxw_worksheet *> XlsxBook::addSheet(const QString &name)
{
    const QByteArray freeName = m_sheetNames.take(name, words::tableNumber(++m_sheets)).toUtf8();
    lxw_worksheet *sheet = workbook_add_worksheet(m_workbook, freeName.constData());
    if (!sheet)
        return base::failure(base::ErrorCode::Device, where);
    worksheet_set_paper(sheet, 9); // A4
    worksheet_fit_to_pages(sheet, 1, 0);
    LOTSE_CHECK(checked(worksheet_set_footer(sheet, "&R&P / &N")));
    return sheet;
}

base::Result<void> XlsxBook::writeText(lxw_worksheet *sheet, qint64 row, qint64 column, const QString &text,
                                       XlsxLook look)
{
    if (text.size() > maximumCellText)
        return base::failure(base::ErrorCode::Invalid, where,
                             {{base::IssueCode::TextTooLong, {}, {QString::number(maximumCellText)}}});
    const PointNumerals pointNumerals; // in constant memory this writes the row before
    const QByteArray utf8 = cellText(text);
    m_bytes += utf8.size() + cellOverhead;
    return checked(worksheet_write_string(sheet, lxw_row_t(row), lxw_col_t(qMin<qint64>(column, LXW_COL_MAX)),
                                          utf8.constData(), m_formats.format(look, XlsxContent::Text)));
}

base::Result<void> XlsxBook::writeNumber(lxw_worksheet *sheet, qint64 row, qint64 column, const QString &text,
                                         XlsxLook look)
{
    const auto number = plainNumber(text);
    if (!number)
        return writeText(sheet, row, column, text, look);
    m_bytes += cellOverhead;
    const PointNumerals pointNumerals;
    const auto content = text.contains(u'.') ? XlsxContent::Decimal : XlsxContent::WholeNumber;
    return checked(worksheet_write_number(sheet, lxw_row_t(row), lxw_col_t(qMin<qint64>(column, LXW_COL_MAX)),
                                          *number, m_formats.format(look, content)));
}

base::Result<void> XlsxBook::close()
{
    // The library does not notice a part that a full disk cut off: see to it before.
    if (!partsAreComplete() || freeBytes(m_privateFolder) < quint64(2 * m_bytes + spareBytes))
        return base::failure(base::ErrorCode::Device, where);
    const PointNumerals pointNumerals;
    return checked(workbook_close(std::exchange(m_workbook, nullptr)));
}

bool XlsxBook::partsAreComplete() const
{
    lxw_worksheet *sheet = nullptr;
    STAILQ_FOREACH(sheet, m_workbook->worksheets, list_pointers)
    {
        FILE *part = sheet->optimize_tmpfile;
        if (part && (fflush(part) != 0 || ferror(part) != 0))
            return false;
    }
    return true;
}

} // namespace lotse::documents
