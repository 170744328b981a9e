#pragma once

#include "controllers/case_file/case_file_controller.h"
#include "controllers/person/caller_controller.h"
#include "kit/form/field_editor.h"
#include "kit/panel.h"

class QLineEdit;

namespace lotse::kit {
class ChoiceCombo;
class Label;
class RowListView;
} // namespace lotse::kit
namespace lotse::records {
class ShortTable;
}

namespace lotse::case_file {

/// Finds people while their name or number is typed, and adds one of them, or somebody new, to a case file.
class LinkPanel : public kit::Panel
{
    Q_OBJECT

public:
    /// The controller outlives the panel.
    explicit LinkPanel(controllers::CallerController &callers, QWidget *parent = nullptr);

    void setSetting(const kit::FormSetting &setting);
    [[nodiscard]] QWidget *pane() const;

Q_SIGNALS:
    void chosen(const lotse::domain::PersonId &person, lotse::controllers::CaseFileRole role);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void layOut();
    void connectSignals();
    void showFound();
    void take();
    void forget();
    void retranslate();
    [[nodiscard]] controllers::CaseFileRole role() const;

    controllers::CallerController &m_callers;
    kit::Label *m_roleLabel;
    kit::ChoiceCombo *m_role;
    kit::Label *m_nameLabel;
    QLineEdit *m_name;
    kit::RowListView *m_hits;
    records::ShortTable *m_rows;
};

} // namespace lotse::case_file
