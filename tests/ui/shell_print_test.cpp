#include "shell/print_text.h"

#include <QFile>
#include <QPrinter>
#include <QTemporaryDir>

#include <gtest/gtest.h>

using namespace lotse;

TEST(PrintText, FillsAsManyPagesAsItNeeds)
{
    const QTemporaryDir folder;
    const auto pagesOf = [&folder](int paragraphs) {
        QPrinter printer;
        printer.setOutputFormat(QPrinter::PdfFormat);
        printer.setOutputFileName(folder.filePath(QStringLiteral("%1.pdf").arg(paragraphs)));
        shell::printText(QStringLiteral("<p>Zeile</p>").repeated(paragraphs), printer);
        QFile file(printer.outputFileName());
        EXPECT_TRUE(file.open(QIODevice::ReadOnly));
        const QByteArray pdf = file.readAll();
        EXPECT_TRUE(pdf.startsWith("%PDF"));
        return pdf.count("/Type /Page\n");
    };
    EXPECT_EQ(pagesOf(1), 1);
    EXPECT_GT(pagesOf(200), 2);
}
