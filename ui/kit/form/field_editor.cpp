#include "kit/form/field_editor.h"

#include "base/local_time.h"
#include "base/one_line.h"
#include "domain/record/check_fields.h"
#include "kit/field/choice_combo.h"
#include "kit/field/code_field.h"
#include "kit/field/day_field.h"
#include "kit/field/note_edit.h"
#include "kit/field/time_field.h"
#include "domain/language/language_code.h"
#include "kit/marks.h"
#include "words/language.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>

namespace lotse::kit {

using domain::FieldType;
using domain::FieldValue;

namespace {

/// "a; b": how a list of words stands in one line.
const QString separator = QStringLiteral("; ");

QString textIn(const FieldValue &value)
{
    const QString *text = std::get_if<QString>(&value);
    return text ? *text : QString();
}

QStringList listIn(const FieldValue &value)
{
    const QStringList *list = std::get_if<QStringList>(&value);
    return list ? *list : QStringList();
}

/// A text of one line, a list of words, or a whole number.
class LineEditor : public FieldEditor
{
    Q_OBJECT

public:
    LineEditor(FieldType type, QLineEdit *edit) : FieldEditor(edit), m_type(type), m_edit(edit)
    {
        connect(edit, &QLineEdit::textEdited, this, &FieldEditor::edited);
        connect(this, &FieldEditor::left, this, &LineEditor::judge);
        connect(this, &FieldEditor::edited, this, [this] {
            if (!m_issue.isEmpty())
                judge(); // gone as soon as it is corrected
        });
        edit->setMaxLength(int(domain::longestText)); // else the end of a long text is lost without a word
        watch(edit);
    }

    FieldValue value() const override
    {
        const QString text = base::oneLine(m_edit->text()).trimmed();
        if (m_type == FieldType::Integer)
            return text.isEmpty() || !isNumber(text) ? FieldValue() : FieldValue(text.toLongLong());
        if (m_type != FieldType::Words)
            return text;
        QStringList words;
        for (const QString &word : text.split(u';', Qt::SkipEmptyParts)) {
            if (!word.trimmed().isEmpty())
                words.append(word.trimmed());
        }
        return words;
    }

    void setValue(const FieldValue &value) override
    {
        if (const auto *number = std::get_if<qint64>(&value))
            m_edit->setText(QString::number(*number));
        else
            m_edit->setText(m_type == FieldType::Words ? listIn(value).join(separator) : textIn(value));
        m_edit->setCursorPosition(0);
        judge();
    }

    QString issue() const override { return m_issue; }
    void judge() override
    {
        const QString text = m_edit->text().trimmed();
        const bool isWrong = m_type == FieldType::Integer && !text.isEmpty() && !isNumber(text);
        const QString issue = isWrong ? tr("Write a whole number, or leave it empty.") : QString();
        markIssue(*m_edit, issue);
        if (std::exchange(m_issue, issue) != issue)
            Q_EMIT issueChanged(issue);
    }

private:
    static bool isNumber(const QString &text)
    {
        bool isWhole = false;
        return text.toInt(&isWhole) >= 0 && isWhole;
    }

    FieldType m_type;
    QLineEdit *m_edit;
    QString m_issue;
};

class LongTextEditor : public FieldEditor
{
    Q_OBJECT

public:
    explicit LongTextEditor(NoteEdit *edit) : FieldEditor(edit), m_edit(edit)
    {
        connect(edit, &NoteEdit::noteEdited, this, &FieldEditor::edited);
        connect(edit, &NoteEdit::issueChanged, this, &FieldEditor::issueChanged);
        watch(edit);
    }
    FieldValue value() const override { return m_edit->note().trimmed(); }
    void setValue(const FieldValue &value) override { m_edit->setNote(textIn(value)); }
    QString issue() const override { return m_edit->issue(); }
    void judge() override { m_edit->judge(); }

private:
    NoteEdit *m_edit;
};

class CodeEditor : public FieldEditor
{
    Q_OBJECT

public:
    CodeEditor(const FormField &field, ChoiceCombo *combo) : FieldEditor(combo), m_field(field), m_combo(combo)
    {
        connect(combo, &ChoiceCombo::keyChosen, this, &FieldEditor::edited);
        watch(combo);
    }
    FieldValue value() const override { return m_combo->key(); }
    void setValue(const FieldValue &value) override
    {
        const QString key = textIn(value).isEmpty() ? domain::notAsked : textIn(value);
        if (!m_field.choices.isEmpty())
            m_combo->setChoices(m_field.choices, key == domain::notAsked ? tr("nothing chosen") : QString());
        m_combo->setKey(key, m_setting.codes.label(m_field.list, key, m_setting.language));
    }
    void setSetting(const FormSetting &setting) override
    {
        m_setting = setting;
        const QString key = m_combo->key();
        if (m_field.choices.isEmpty())
            m_combo->setChoices(choicesFrom(setting.codes.offered(m_field.list, setting.today), setting.language),
                                setting.codes.label(m_field.list, domain::notAsked, setting.language));
        setValue(key);
    }

private:
    FormField m_field;
    ChoiceCombo *m_combo;
    FormSetting m_setting;
};

/// Several codes, or languages.
class CodesEditor : public FieldEditor
{
    Q_OBJECT

public:
    CodesEditor(const FormField &field, CodeField *edit) : FieldEditor(edit), m_field(field), m_edit(edit)
    {
        edit->setMultiple(isMultiple());
        connect(edit, &CodeField::keysChanged, this, &FieldEditor::edited);
        connect(edit, &QLineEdit::textEdited, this, &FieldEditor::edited); // also what is no code yet
        connect(edit, &CodeField::issueChanged, this, &FieldEditor::issueChanged);
        watch(edit);
    }
    FieldValue value() const override
    {
        return isMultiple() ? FieldValue(m_edit->keys()) : FieldValue(m_edit->keys().value(0));
    }
    void setValue(const FieldValue &value) override
    {
        const QString one = textIn(value);
        m_edit->setKeys(isMultiple() ? listIn(value) : one.isEmpty() ? QStringList() : QStringList{one});
    }
    void setSetting(const FormSetting &setting) override
    {
        if (m_field.type == FieldType::CodedList)
            m_edit->setChoices(choicesFrom(setting.codes.offered(m_field.list, setting.today), setting.language));
        else
            m_edit->setChoices(languages(setting.language));
    }
    QString issue() const override { return m_edit->issue(); }
    void judge() override { m_edit->judge(); }

private:
    [[nodiscard]] bool isMultiple() const { return m_field.type != FieldType::Text; }

    static QList<Choice> languages(base::Language language)
    {
        QList<Choice> choices;
        for (const QString &code : domain::languageCodes())
            choices.append({code, words::languageName(code, language), {}});
        return choices;
    }

    FormField m_field;
    CodeField *m_edit;
};

/// A day as it is typed, and in words beside it.
class DayEditor : public FieldEditor
{
    Q_OBJECT

public:
    DayEditor(const QString &name, DayField *day) : FieldEditor(day), m_day(day)
    {
        // What expires or falls due is to come; any other day of a record has been.
        const bool isToCome = name.contains(QLatin1String("expires")) || name.contains(QLatin1String("due"));
        day->setBias(isToCome ? DayBias::Future : DayBias::Past);
        connect(day, &QLineEdit::textEdited, this, &FieldEditor::edited); // also what is no day yet
        connect(day, &DayField::issueChanged, this, &FieldEditor::issueChanged);
        watch(day);
    }
    QWidget *aside() const override { return m_day->words(); }
    FieldValue value() const override
    {
        return m_day->day().isValid() ? m_day->day().toString(Qt::ISODate) : QString();
    }
    void setValue(const FieldValue &value) override { m_day->setDay(QDate::fromString(textIn(value), Qt::ISODate)); }
    void setSetting(const FormSetting &setting) override { m_day->setToday(setting.today); }
    QString issue() const override { return m_day->issue(); }
    void judge() override { m_day->judge(); }

private:
    DayField *m_day;
};

/// A point in time as day and time of the organisation.
class InstantEditor : public FieldEditor
{
    Q_OBJECT

public:
    explicit InstantEditor(DayField *day)
        : FieldEditor(day),
          m_day(day),
          m_aside(new QWidget(day->parentWidget())),
          m_time(new TimeField(m_aside))
    {
        auto *row = new QHBoxLayout(m_aside);
        row->setContentsMargins({});
        row->addWidget(m_time);
        row->addWidget(day->words(), 1);
        day->setBias(DayBias::Past);
        connect(day, &QLineEdit::textEdited, this, &FieldEditor::edited); // also what is no day yet
        connect(m_time, &TimeField::timeChanged, this, &FieldEditor::edited);
        connect(m_time, &QLineEdit::textEdited, this, &FieldEditor::edited);
        connect(day, &DayField::issueChanged, this, &FieldEditor::issueChanged);
        connect(m_time, &TimeField::issueChanged, this, &FieldEditor::issueChanged);
        watch(day);
        watch(m_time);
    }
    QWidget *aside() const override { return m_aside; }
    FieldValue value() const override
    {
        const auto at = base::instantAt(m_day->day(), m_time->time(), m_zone);
        return at ? FieldValue(*at) : FieldValue();
    }
    void setValue(const FieldValue &value) override
    {
        const auto *instant = std::get_if<base::Instant>(&value);
        const QDateTime at = instant ? QDateTime::fromMSecsSinceEpoch(instant->milliseconds, m_zone) : QDateTime();
        m_day->setDay(at.date());
        m_time->setTime(at.time());
    }
    void setSetting(const FormSetting &setting) override
    {
        const FieldValue shown = value();
        m_zone = setting.zone;
        m_day->setToday(setting.today);
        m_time->setAccessibleName(tr("Time"));
        setValue(shown);
    }
    QString issue() const override
    {
        const QString issue = m_day->issue() + m_time->issue();
        const bool isHalf = m_day->day().isValid() != m_time->time().isValid();
        return issue.isEmpty() && isHalf ? tr("Say the day and the time.") : issue;
    }
    void judge() override
    {
        m_day->judge();
        m_time->judge();
    }

private:
    DayField *m_day;
    QWidget *m_aside;
    TimeField *m_time;
    QTimeZone m_zone;
};

} // namespace

FieldEditor::FieldEditor(QWidget *widget) : QObject(widget), m_widget(widget) {}

void FieldEditor::watch(QWidget *widget) { widget->installEventFilter(this); }

bool FieldEditor::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusOut)
        Q_EMIT left();
    return QObject::eventFilter(watched, event);
}

FieldEditor *FieldEditor::make(const FormField &field, QWidget *form)
{
    switch (field.type) {
    case FieldType::Coded:
        return new CodeEditor(field, new ChoiceCombo(form));
    case FieldType::CodedList:
    case FieldType::Languages:
        return new CodesEditor(field, new CodeField(form));
    case FieldType::Day:
        return new DayEditor(field.name, new DayField(form));
    case FieldType::Instant:
        return new InstantEditor(new DayField(form));
    default:
        break;
    }
    if (field.name == QLatin1String("language"))
        return new CodesEditor(field, new CodeField(form));
    if (field.isLong)
        return new LongTextEditor(new NoteEdit(form));
    return new LineEditor(field.type, new QLineEdit(form));
}

} // namespace lotse::kit

#include "field_editor.moc"
