#include "settings/code_entry_form.h"

#include "kit/field/day_field.h"
#include "kit/field/inline_issue.h"
#include "kit/follow_look.h"
#include "kit/label.h"

#include <QEvent>
#include <QGridLayout>
#include <QLineEdit>
#include <QScopedValueRollback>

namespace lotse::settings {

using kit::TextRole;
using kit::Token;

namespace {

constexpr double labelWidth = 118;
const QString separator = QStringLiteral("; ");

QStringList wordsIn(const QString &text)
{
    QStringList words;
    for (const QString &word : text.split(u';')) {
        if (!word.trimmed().isEmpty())
            words.append(word.trimmed());
    }
    return words;
}

} // namespace

CodeEntryForm::CodeEntryForm(QWidget *parent)
    : QWidget(parent),
      m_german(new QLineEdit(this)),
      m_english(new QLineEdit(this)),
      m_synonyms(new QLineEdit(this)),
      m_from(new kit::DayField(this)),
      m_until(new kit::DayField(this)),
      m_why(new kit::Label({}, TextRole::Caption, Token::TextMuted, this)),
      m_rows{{{"german", new kit::Label(this), m_german, new kit::InlineIssue(this)},
              {"english", new kit::Label(this), m_english, new kit::InlineIssue(this)},
              {"synonyms", new kit::Label(this), m_synonyms, new kit::InlineIssue(this)},
              {"valid_from", new kit::Label(this), m_from, new kit::InlineIssue(this)},
              {"valid_to", new kit::Label(this), m_until, new kit::InlineIssue(this)}}}
{
    layOut();
    for (QLineEdit *edit : {m_german, m_english, m_synonyms})
        connect(edit, &QLineEdit::textEdited, this, &CodeEntryForm::takeEdits);
    for (kit::DayField *day : {m_from, m_until})
        connect(day, &kit::DayField::dayChanged, this, &CodeEntryForm::takeEdits);
    retranslate();
}

void CodeEntryForm::layOut()
{
    auto *grid = new QGridLayout(this);
    int line = 0;
    for (const Row &row : m_rows) {
        row.label->setBuddy(row.field);
        grid->addWidget(row.label, line, 0);
        if (auto *day = qobject_cast<kit::DayField *>(row.field)) {
            grid->addWidget(day, line, 1);
            grid->addWidget(day->words(), line, 2);
            row.issue->follow(day);
        } else {
            grid->addWidget(row.field, line, 1, 1, 2);
        }
        grid->addWidget(row.issue, line + 1, 1, 1, 2);
        line += 2;
    }
    m_why->setWordWrap(true);
    grid->addWidget(m_why, line, 0, 1, 3);
    grid->setColumnStretch(2, 1);
    kit::followLook(this, [grid](const kit::Look &look) {
        grid->setContentsMargins(0, 0, 0, 0);
        grid->setHorizontalSpacing(look.px(8));
        grid->setVerticalSpacing(look.px(6));
        grid->setColumnMinimumWidth(0, look.px(labelWidth));
    });
}

void CodeEntryForm::show(const domain::CodeEntry &entry, bool canEnd, QDate today)
{
    const QScopedValueRollback showing(m_isShowing, true);
    m_entry = entry;
    m_german->setText(entry.german);
    m_english->setText(entry.english);
    m_synonyms->setText(entry.synonyms.join(separator));
    for (kit::DayField *day : {m_from, m_until})
        day->setToday(today);
    m_from->setDay(entry.validFrom);
    m_until->setDay(entry.validTo);
    m_until->setEnabled(canEnd);
    m_why->setVisible(!canEnd);
    clearIssues();
}

void CodeEntryForm::setEditable(bool isEditable) { setEnabled(isEditable); }

void CodeEntryForm::takeEdits()
{
    if (m_isShowing)
        return;
    m_entry.german = m_german->text();
    m_entry.english = m_english->text();
    m_entry.synonyms = wordsIn(m_synonyms->text());
    m_entry.validFrom = m_from->day();
    m_entry.validTo = m_until->day();
    clearIssues(); // what was told of the values before says nothing of these
    Q_EMIT edited(m_entry);
}

void CodeEntryForm::tell(const QString &what, const QString &sentence)
{
    for (const Row &row : m_rows) {
        if (what == QLatin1String(row.what))
            row.issue->tell(row.field, sentence);
    }
}

void CodeEntryForm::clearIssues()
{
    for (const Row &row : m_rows)
        row.issue->clear();
}

bool CodeEntryForm::hasUnreadable() const { return !m_from->issue().isEmpty() || !m_until->issue().isEmpty(); }

QWidget *CodeEntryForm::firstField() const { return m_german; }

void CodeEntryForm::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void CodeEntryForm::retranslate()
{
    const QStringList labels{tr("Ger&man"), tr("E&nglish"), tr("&Other words"), tr("&Valid from"), tr("&until")};
    for (std::size_t i = 0; i < m_rows.size(); ++i)
        m_rows[i].label->setText(labels[qsizetype(i)]);
    m_synonyms->setPlaceholderText(tr("separated by semicolons"));
    m_why->setText(tr("Rules and figures of the program depend on this code. It may be called otherwise, but it "
                      "cannot end."));
}

} // namespace lotse::settings
