#pragma once

#include <QString>
#include <QStringList>

#include <optional>

namespace lotse::kit {

/// A kind of file a chooser offers: "Workbook", {"*.xlsx"}.
struct FileKind {
    QString name;
    QStringList patterns;
};

struct FileQuestion {
    QString title;
    QString suggested; ///< the path to begin with; may be only a file name
    QList<FileKind> kinds;
};

/// Something that cannot be undone. The sentence says what happens, the button says it in a verb.
struct ConfirmQuestion {
    QString title;
    QString consequence;
    QString verb; ///< "Delete", never "OK"
};

/// What goes on paper.
struct PrintQuestion {
    QString title; ///< what the printer calls it: never the name of a person
    QString html;
};

/// The few questions that may stop the window: files and what cannot be undone. Everything else is asked
/// within pages. The shell asks them in dialogs, a test answers from a script. Never called while a call
/// runs; absence of an answer means that somebody cancelled.
class Prompts
{
public:
    virtual ~Prompts() = default;

    [[nodiscard]] virtual std::optional<QString> fileToOpen(const FileQuestion &question) = 0;
    /// The chooser has asked already where a file would be overwritten.
    [[nodiscard]] virtual std::optional<QString> fileToSave(const FileQuestion &question) = 0;
    [[nodiscard]] virtual std::optional<QString> folder(const QString &title, const QString &suggested) = 0;
    /// Asks for a printer and prints; false where somebody cancelled.
    [[nodiscard]] virtual bool print(const PrintQuestion &question) = 0;
    [[nodiscard]] virtual bool confirm(const ConfirmQuestion &question) = 0;
    /// Before there is a window that could tell it.
    virtual void tellFailure(const QString &title, const QString &sentence) = 0;
};

} // namespace lotse::kit
