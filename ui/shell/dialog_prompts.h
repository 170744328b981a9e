#pragma once

#include "kit/prompts.h"

#include <QPointer>
#include <QWidget>

namespace lotse::shell {

/// Asks in the dialogs of the desktop.
class DialogPrompts : public kit::Prompts
{
public:
    /// The dialogs stand before this window; null before there is one.
    void setWindow(QWidget *window) { m_window = window; }

    [[nodiscard]] std::optional<QString> fileToOpen(const kit::FileQuestion &question) override;
    [[nodiscard]] std::optional<QString> fileToSave(const kit::FileQuestion &question) override;
    [[nodiscard]] std::optional<QString> folder(const QString &title, const QString &suggested) override;
    [[nodiscard]] bool print(const kit::PrintQuestion &question) override;
    [[nodiscard]] bool confirm(const kit::ConfirmQuestion &question) override;
    void tellFailure(const QString &title, const QString &sentence) override;

private:
    QPointer<QWidget> m_window;
};

} // namespace lotse::shell
