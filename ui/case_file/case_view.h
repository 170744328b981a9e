#pragma once

#include "controllers/case_file/case_file_controller.h"
#include "records/entry_panel.h"

#include <QWidget>

namespace lotse::case_file {

/// One view of a case file: a list of what belongs to it. The page shows the chosen row beside it.
class CaseView : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    /// Fills the list; the chosen row stays chosen.
    virtual void show(const controllers::CaseFileReport &report) = 0;
    /// Nothing where no row is chosen.
    [[nodiscard]] virtual std::optional<records::Entry> chosen() const = 0;
    /// What of it takes the focus.
    [[nodiscard]] virtual QWidget *list() const = 0;
    virtual void retranslate() = 0;

Q_SIGNALS:
    void chosenChanged();
};

} // namespace lotse::case_file
