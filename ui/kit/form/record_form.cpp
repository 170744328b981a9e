#include "kit/form/record_form.h"

#include "kit/field/inline_issue.h"
#include "kit/follow_look.h"
#include "kit/label.h"
#include "words/field_text.h"
#include "words/issue_text.h"

#include <QGridLayout>
#include <QHBoxLayout>

#include <algorithm>

namespace lotse::kit {

namespace {

constexpr double labelWidth = 168;
constexpr double fieldWidth = 300;
constexpr double paneLabelWidth = 124;
constexpr int issueColumn = 2;

QLayout *valueOf(const FieldEditor &editor)
{
    auto *row = new QHBoxLayout;
    row->addWidget(editor.widget(), editor.aside() ? 0 : 1);
    if (editor.aside())
        row->addWidget(editor.aside(), 1);
    return row;
}

} // namespace

RecordForm::RecordForm(QWidget *parent) : RecordForm(FormShape::Page, parent) {}

RecordForm::RecordForm(FormShape shape, QWidget *parent)
    : QWidget(parent),
      m_shape(shape),
      m_grid(new QGridLayout(this))
{
    const bool isPane = shape == FormShape::Pane;
    m_grid->setColumnStretch(isPane ? 1 : issueColumn, 1);
    followLook(this, [this, isPane](const Look &look) {
        m_grid->setContentsMargins(look.px(16), look.px(12), look.px(16), look.px(16));
        m_grid->setHorizontalSpacing(look.px(8));
        m_grid->setVerticalSpacing(look.px(8));
        m_grid->setColumnMinimumWidth(0, look.px(isPane ? paneLabelWidth : labelWidth));
        m_grid->setColumnMinimumWidth(1, isPane ? 0 : look.px(fieldWidth));
    });
}

void RecordForm::addField(const FormField &field)
{
    const bool isPane = m_shape == FormShape::Pane;
    const int line = isPane ? 2 * int(m_rows.size()) : int(m_rows.size());
    Row row{field.name, field.label, new Label(this), FieldEditor::make(field, this), new InlineIssue(this)};
    row.label->setBuddy(row.editor->widget());
    row.label->setWordWrap(true);
    m_grid->addWidget(row.label, line, 0, field.isLong ? Qt::AlignTop : Qt::AlignVCenter);
    m_grid->addLayout(valueOf(*row.editor), line, 1);
    if (isPane)
        m_grid->addWidget(row.issue, line + 1, 1);
    else
        m_grid->addWidget(row.issue, line, issueColumn);
    row.issue->follow(row.editor);
    connect(row.editor, &FieldEditor::edited, this, [this, issue = row.issue] {
        issue->clear(); // what was told of the value before says nothing of this one
        Q_EMIT edited();
    });
    connect(row.editor, &FieldEditor::left, this, [this, name = field.name] { Q_EMIT fieldLeft(name); });
    m_rows.append(row);
}

void RecordForm::setSetting(const FormSetting &setting)
{
    for (const Row &row : std::as_const(m_rows)) {
        row.label->setText(row.ownLabel.isEmpty() ? words::fieldLabel(row.name) : row.ownLabel);
        row.editor->setSetting(setting);
    }
}

QStringList RecordForm::tellIssues(const QList<base::FieldIssue> &issues)
{
    QStringList elsewhere;
    for (const base::FieldIssue &issue : issues) {
        if (rowOf(issue.field))
            tell(issue.field, words::issueSentence(issue));
        else
            elsewhere.append(words::fieldIssueSentence(issue));
    }
    return elsewhere;
}

void RecordForm::tell(const QString &field, const QString &sentence)
{
    if (const Row *row = rowOf(field))
        row->issue->tell(row->editor->widget(), sentence);
}

void RecordForm::clearIssues()
{
    for (const Row &row : std::as_const(m_rows)) {
        if (row.editor->issue().isEmpty())
            row.issue->clear();
    }
}

bool RecordForm::hasUnreadable() const
{
    for (const Row &row : m_rows)
        row.editor->judge(); // somebody may still be in it
    return std::ranges::any_of(m_rows, [](const Row &row) { return !row.editor->issue().isEmpty(); });
}

QWidget *RecordForm::firstField() const { return m_rows.isEmpty() ? nullptr : m_rows.first().editor->widget(); }

QList<QWidget *> RecordForm::fields() const
{
    QList<QWidget *> fields;
    for (const Row &row : m_rows)
        fields.append(row.editor->widget());
    return fields;
}

QWidget *RecordForm::field(const QString &name) const
{
    const Row *row = rowOf(name);
    return row ? row->editor->widget() : nullptr;
}

void RecordForm::setValue(const QString &name, const domain::FieldValue &value)
{
    if (const Row *row = rowOf(name))
        row->editor->setValue(value);
}

domain::FieldValue RecordForm::value(const QString &name) const
{
    const FieldEditor *editor = editorOf(name);
    return editor ? editor->value() : domain::FieldValue();
}

QString RecordForm::text(const QString &name) const
{
    const domain::FieldValue held = value(name);
    const QString *text = std::get_if<QString>(&held);
    return text ? *text : QString();
}

QDate RecordForm::day(const QString &name) const { return QDate::fromString(text(name), Qt::ISODate); }

const FieldEditor *RecordForm::editorOf(const QString &name) const
{
    const Row *row = rowOf(name);
    return row ? row->editor : nullptr;
}

const RecordForm::Row *RecordForm::rowOf(const QString &name) const
{
    const auto row = std::ranges::find(m_rows, name, &Row::name);
    return row == m_rows.end() ? nullptr : &*row;
}

} // namespace lotse::kit
