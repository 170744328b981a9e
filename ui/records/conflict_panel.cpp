#include "records/conflict_panel.h"

#include "controllers/list/value_text.h"
#include "kit/follow_look.h"
#include "kit/label.h"
#include "kit/panel_header.h"
#include "words/field_text.h"

#include <QButtonGroup>
#include <QRadioButton>
#include <QVBoxLayout>

namespace lotse::records {

using controllers::ContestedField;

ConflictPanel::ConflictPanel(QWidget *parent) : Panel(parent)
{
    header()->setTitle({});
    hide();
}

void ConflictPanel::show(const controllers::RecordController &controller)
{
    delete m_rows;
    m_rows = new QWidget(this);
    auto *column = new QVBoxLayout(m_rows);
    kit::followLook(m_rows, [column](const kit::Look &look) {
        column->setContentsMargins(look.px(12), look.px(10), look.px(12), look.px(10));
        column->setSpacing(look.px(4));
    });
    body()->addWidget(m_rows);
    header()->setTitle(tr("Which shall it be?"));
    for (const ContestedField &field : controller.contested())
        addField(field, controller);
    setVisible(!controller.contested().isEmpty());
}

kit::Message ConflictPanel::message(const controllers::RecordController &controller)
{
    return {kit::MessageKind::Warning, tr("Somebody else saved this meanwhile"),
            controller.contested().isEmpty() ? tr("Both changes stand here now. Save again.")
                                             : tr("Where both changed a field, yours stands. Look at it and save again."),
            {}};
}

void ConflictPanel::markIn(kit::RecordForm &form, const controllers::RecordController &controller)
{
    for (const ContestedField &field : controller.contested())
        form.tell(field.field, tr("Somebody else changed this, too."));
}

void ConflictPanel::addField(const ContestedField &field, const controllers::RecordController &controller)
{
    const controllers::ValueText texts(controller.desk().setting(), controller.desk().today());
    const QString label = words::fieldLabel(field.field);
    auto *group = new QButtonGroup(m_rows);
    m_rows->layout()->addWidget(new kit::Label(label, kit::TextRole::BodyStrong, kit::Token::Text, m_rows));
    const std::pair<QString, const services::ShownValue *> choices[] = {
        {tr("Before: %1"), &field.original}, {tr("Mine: %1"), &field.mine}, {tr("Theirs: %1"), &field.theirs}};
    for (const auto &[text, shown] : choices) {
        auto *choice = new QRadioButton(text.arg(texts.text(*shown)), m_rows);
        choice->setAccessibleDescription(label);
        choice->setChecked(shown == &field.mine);
        group->addButton(choice);
        m_rows->layout()->addWidget(choice);
        connect(choice, &QRadioButton::clicked, this,
                [this, name = field.field, value = shown->value] { Q_EMIT chosen(name, value); });
    }
}

} // namespace lotse::records
