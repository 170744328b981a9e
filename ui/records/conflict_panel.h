#pragma once

#include "controllers/record/record_controller.h"
#include "kit/form/record_form.h"
#include "kit/message_strip.h"
#include "kit/panel.h"

namespace lotse::records {

/// What two people changed in the same fields, each with what stood there before, what one wrote oneself and what the
/// other wrote. Whatever is chosen goes into the form. Hidden while there is nothing to choose.
class ConflictPanel : public kit::Panel
{
    Q_OBJECT

public:
    explicit ConflictPanel(QWidget *parent = nullptr);

    void show(const controllers::RecordController &controller);
    /// What the merge of the controller means for whoever wanted to save.
    [[nodiscard]] static kit::Message message(const controllers::RecordController &controller);
    /// Says beside each field of the form that both changed it.
    static void markIn(kit::RecordForm &form, const controllers::RecordController &controller);

Q_SIGNALS:
    void chosen(const QString &field, const lotse::domain::FieldValue &value);

private:
    void addField(const controllers::ContestedField &field, const controllers::RecordController &controller);

    QWidget *m_rows = nullptr; ///< one group for each field; made anew each time
};

} // namespace lotse::records
