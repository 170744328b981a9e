#include "shell/dialog_prompts.h"

#include "shell/print_text.h"

#include <QFileDialog>
#include <QMessageBox>
#include <QPrintDialog>
#include <QPrinter>
#include <QPushButton>

namespace lotse::shell {

namespace {

QString filterOf(const kit::FileQuestion &question)
{
    QStringList filters;
    for (const kit::FileKind &kind : question.kinds)
        filters.append(QStringLiteral("%1 (%2)").arg(kind.name, kind.patterns.join(u' ')));
    return filters.join(QStringLiteral(";;"));
}

std::optional<QString> chosen(const QString &path)
{
    return path.isEmpty() ? std::nullopt : std::optional(path);
}

} // namespace

std::optional<QString> DialogPrompts::fileToOpen(const kit::FileQuestion &question)
{
    return chosen(
        QFileDialog::getOpenFileName(m_window, question.title, question.suggested, filterOf(question)));
}

std::optional<QString> DialogPrompts::fileToSave(const kit::FileQuestion &question)
{
    return chosen(
        QFileDialog::getSaveFileName(m_window, question.title, question.suggested, filterOf(question)));
}

std::optional<QString> DialogPrompts::folder(const QString &title, const QString &suggested)
{
    return chosen(QFileDialog::getExistingDirectory(m_window, title, suggested));
}

bool DialogPrompts::print(const kit::PrintQuestion &question)
{
    QPrinter printer(QPrinter::HighResolution);
    printer.setDocName(question.title);
    QPrintDialog dialog(&printer, m_window);
    if (dialog.exec() != QDialog::Accepted)
        return false;
    printText(question.html, printer);
    return true;
}

bool DialogPrompts::confirm(const kit::ConfirmQuestion &question)
{
    QMessageBox box(QMessageBox::Warning, question.title, question.consequence, QMessageBox::Cancel,
                    m_window);
    const QPushButton *yes = box.addButton(question.verb, QMessageBox::DestructiveRole);
    box.setDefaultButton(QMessageBox::Cancel);
    box.exec();
    return box.clickedButton() == yes;
}

void DialogPrompts::tellFailure(const QString &title, const QString &sentence)
{
    QMessageBox(QMessageBox::Critical, title, sentence, QMessageBox::Close, m_window).exec();
}

} // namespace lotse::shell
