#pragma once

#include "base/error.h"
#include "kit/form/field_editor.h"

class QGridLayout;

namespace lotse::kit {

class InlineIssue;
class Label;

/// Fields of R in this order, as its field table has them; those in `longOnes` are texts of several lines.
template<class R>
[[nodiscard]] QList<FormField> formFields(const QStringList &names, const QStringList &longOnes = {})
{
    QList<FormField> fields;
    for (const QString &name : names) {
        for (const domain::Field<R> &field : domain::fieldsOf<R>()) {
            if (field.name == name)
                fields.append({name, field.type, field.list, longOnes.contains(name)});
        }
    }
    return fields;
}

/// Where what is wrong with a field stands: at its right on a page, below it in a narrow pane.
enum class FormShape { Page, Pane };

/// The fields of a record or of an act, one below the other: a label, an editor that fits the type, and what is wrong.
/// Which fields says the page; types, code lists and values come from the field table of the record.
class RecordForm : public QWidget
{
    Q_OBJECT

public:
    explicit RecordForm(QWidget *parent = nullptr);
    explicit RecordForm(FormShape shape, QWidget *parent = nullptr);

    template<class R>
    void addFields(const QStringList &names, const QStringList &longOnes = {})
    {
        for (const FormField &field : formFields<R>(names, longOnes))
            addField(field);
    }

    /// Adds what no record has, e.g. the reason of an act. Call `setSetting` after the last one.
    void addField(const FormField &field);
    [[nodiscard]] domain::FieldValue value(const QString &name) const;
    /// The value of a text or a code; empty for anything else.
    [[nodiscard]] QString text(const QString &name) const;
    /// The value of a day; not valid for anything else.
    [[nodiscard]] QDate day(const QString &name) const;
    /// Silent: `edited` tells of what somebody did.
    void setValue(const QString &name, const domain::FieldValue &value);

    template<class R>
    void show(const R &record)
    {
        for (const domain::Field<R> &field : domain::fieldsOf<R>())
            setValue(field.name, field.read(record));
        clearIssues();
    }

    /// The record with what stands in the form.
    template<class R>
    [[nodiscard]] R written(R record) const
    {
        for (const domain::Field<R> &field : domain::fieldsOf<R>()) {
            if (const FieldEditor *editor = editorOf(field.name))
                field.write(record, editor->value());
        }
        return record;
    }

    /// The choices that are offered, and the language of labels and choices.
    void setSetting(const FormSetting &setting);
    /// Says beside each field what is wrong with it; the sentences of fields that the form does not have come back.
    [[nodiscard]] QStringList tellIssues(const QList<base::FieldIssue> &issues);
    /// Says one sentence beside one field.
    void tell(const QString &field, const QString &sentence);
    void clearIssues();
    /// True where something is typed that no value can be made of.
    [[nodiscard]] bool hasUnreadable() const;

    [[nodiscard]] QWidget *firstField() const;
    /// What takes the focus, in order.
    [[nodiscard]] QList<QWidget *> fields() const;
    /// The widget of a field that takes the focus; null where the form does not have it.
    [[nodiscard]] QWidget *field(const QString &name) const;

Q_SIGNALS:
    /// Somebody changed a value.
    void edited();
    /// Somebody left a field: time to look at what it says.
    void fieldLeft(const QString &field);

private:
    struct Row {
        QString name;
        QString ownLabel;
        Label *label;
        FieldEditor *editor;
        InlineIssue *issue;
    };

    [[nodiscard]] const FieldEditor *editorOf(const QString &name) const;
    [[nodiscard]] const Row *rowOf(const QString &name) const;

    FormShape m_shape;
    QGridLayout *m_grid;
    QList<Row> m_rows;
};

} // namespace lotse::kit
