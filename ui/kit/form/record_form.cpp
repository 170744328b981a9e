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

QLayout *valueOf(const FieldEditor &editor)
{
    auto *row = new QHBoxLayout;
    row->addWidget(editor.widget(), editor.aside() ? 0 : 1);
    if (editor.aside())
        row->addWidget(editor.aside(), 1);
    return row;
}

} // namespace

RecordForm::RecordForm(QWidget *parent) : QWidget(parent), m_grid(new QGridLayout(this))
{
    m_grid->setColumnStretch(2, 1);
    followLook(this, [this](const Look &look) {
        m_grid->setContentsMargins(look.px(16), look.px(12), look.px(16), look.px(16));
        m_grid->setHorizontalSpacing(look.px(8));
        m_grid->setVerticalSpacing(look.px(8));
        m_grid->setColumnMinimumWidth(0, look.px(labelWidth));
        m_grid->setColumnMinimumWidth(1, look.px(fieldWidth));
    });
}

void RecordForm::addField(const FormField &field)
{
    const int line = int(m_rows.size());
    Row row{field.name, new Label(this), FieldEditor::make(field, this), new InlineIssue(this)};
    row.label->setBuddy(row.editor->widget());
    row.label->setWordWrap(true);
    m_grid->addWidget(row.label, line, 0, field.isLong ? Qt::AlignTop : Qt::AlignVCenter);
    m_grid->addLayout(valueOf(*row.editor), line, 1);
    m_grid->addWidget(row.issue, line, 2);
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
        row.label->setText(words::fieldLabel(row.name));
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
    return std::ranges::any_of(m_rows, [](const Row &row) { return !row.editor->issue().isEmpty(); });
}

QWidget *RecordForm::firstField() const { return m_rows.isEmpty() ? nullptr : m_rows.first().editor->widget(); }

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
