#include "shell/dialog_prompts.h"

#include "kit/focus_ring.h"
#include "kit/look.h"
#include "shell/print_text.h"

#include <QFileDialog>
#include <QFileInfo>
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

/// Where the desktop has no dialog of its own it is one of Qt, in the look of the window and with its focus ring.
template<class Dialog>
bool isAccepted(Dialog &dialog)
{
    new kit::FocusRing(&dialog);
    return dialog.exec() == QDialog::Accepted;
}

std::optional<QString> pathFrom(QFileDialog &dialog)
{
    const kit::Look &look = kit::lookOf(&dialog);
    dialog.resize(look.px(640), look.px(400));
    return isAccepted(dialog) ? std::optional(dialog.selectedFiles().value(0)) : std::nullopt;
}

} // namespace

std::optional<QString> DialogPrompts::fileToOpen(const kit::FileQuestion &question)
{
    QFileDialog dialog(m_window, question.title, question.suggested, filterOf(question));
    dialog.setFileMode(QFileDialog::ExistingFile);
    return pathFrom(dialog);
}

std::optional<QString> DialogPrompts::fileToSave(const kit::FileQuestion &question)
{
    const QFileInfo suggested(question.suggested);
    QFileDialog dialog(m_window, question.title, suggested.path(), filterOf(question));
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.selectFile(suggested.fileName());
    return pathFrom(dialog);
}

std::optional<QString> DialogPrompts::folder(const QString &title, const QString &suggested)
{
    QFileDialog dialog(m_window, title, suggested);
    dialog.setFileMode(QFileDialog::Directory);
    dialog.setOption(QFileDialog::ShowDirsOnly);
    return pathFrom(dialog);
}

bool DialogPrompts::print(const kit::PrintQuestion &question)
{
    QPrinter printer(QPrinter::HighResolution);
    printer.setDocName(question.title);
    QPrintDialog dialog(&printer, m_window);
    if (!isAccepted(dialog))
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
    isAccepted(box);
    return box.clickedButton() == yes;
}

void DialogPrompts::tellFailure(const QString &title, const QString &sentence)
{
    QMessageBox(QMessageBox::Critical, title, sentence, QMessageBox::Close, m_window).exec();
}

} // namespace lotse::shell
