#include "kit/field/day_field.h"

#include "kit/follow_look.h"
#include "kit/marks.h"

#include <QEvent>

namespace lotse::kit {

DayField::DayField(QWidget *parent) : QLineEdit(parent), m_words(new Label({}, TextRole::BodyStrong))
{
    followLook(this, [this](const Look &) { fitWidth(); });
    followLook(m_words, [label = m_words.data()](const Look &look) {
        // As wide as any day, so that nothing beside it moves.
        const QFontMetrics metrics(look.font(TextRole::BodyStrong));
        label->setMinimumWidth(metrics.horizontalAdvance(dayInWords(QDate(2026, 5, 27))) + look.px(4));
    });
    connect(this, &QLineEdit::textEdited, this, &DayField::followText);
    connect(this, &QLineEdit::editingFinished, this, &DayField::judge);
    retranslate();
}

DayField::~DayField()
{
    if (m_words && !m_words->parent())
        delete m_words;
}

void DayField::setDay(QDate day)
{
    m_day = day;
    setText(windowLocale().toString(day, QStringLiteral("dd.MM.yyyy")));
    showWords();
    setIssue({});
}

void DayField::followText()
{
    const QDate day = readDay(text(), m_today, m_bias).value_or(QDate());
    if (!m_issue.isEmpty() && (day.isValid() || text().trimmed().isEmpty()))
        setIssue({});
    if (day == m_day)
        return;
    m_day = day;
    showWords();
    Q_EMIT dayChanged(day);
}

void DayField::judge()
{
    const QString typed = text().trimmed();
    const bool isWrong = !m_day.isValid() && !typed.isEmpty();
    setIssue(isWrong ? tr("“%1” is no day: type +3, 23.11. or 2026-11-23.").arg(typed) : QString());
}

void DayField::setIssue(const QString &issue)
{
    if (issue == m_issue)
        return;
    m_issue = issue;
    markIssue(*this, issue);
    Q_EMIT issueChanged(issue);
}

void DayField::showWords()
{
    const QString words = m_day.isValid() ? dayInWords(m_day) : QString();
    if (m_words)
        m_words->setText(words);
    describe(*this, words);
}

void DayField::changeEvent(QEvent *event)
{
    QLineEdit::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void DayField::retranslate()
{
    setPlaceholderText(tr("+3, 23.11., fri"));
    fitWidth();
    showWords();
}

/// Room for a day, and for what may be typed.
void DayField::fitWidth()
{
    const Look &look = lookOf(this);
    const QFontMetrics metrics(look.font(TextRole::Body));
    setFixedWidth(qMax(look.px(104), metrics.horizontalAdvance(placeholderText()) + look.px(24)));
}

} // namespace lotse::kit
