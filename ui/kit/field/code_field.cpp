#include "kit/field/code_field.h"

#include "kit/marks.h"

#include <QKeyEvent>

#include <algorithm>

namespace lotse::kit {

CodeField::CodeField(QWidget *parent) : QLineEdit(parent)
{
    connect(this, &QLineEdit::textEdited, this, &CodeField::followText);
}

CodeField::~CodeField() { delete m_popup; }

void CodeField::setChoices(const QList<Choice> &choices)
{
    const bool isWhole = isWholeText();
    m_index = ChoiceIndex(choices);
    if (isWhole)
        writeKeys();
}

void CodeField::setKeys(const QStringList &keys)
{
    m_keys = keys;
    writeKeys();
    setIssue({});
}

void CodeField::takeKey(const QString &key)
{
    QStringList keys = m_isMultiple ? m_keys : QStringList();
    if (!keys.contains(key))
        keys.append(key);
    const bool isNew = keys != m_keys;
    setKeys(keys);
    if (isNew)
        Q_EMIT keysChanged(m_keys);
}

QList<CodeField::Part> CodeField::parts() const
{
    const QString all = text();
    QList<Part> parts;
    qsizetype start = 0;
    for (const QString &part : m_isMultiple ? all.split(u';') : QStringList{all}) {
        if (!part.trimmed().isEmpty())
            parts.append({start, part});
        start += part.size() + 1;
    }
    return parts;
}

CodeField::Part CodeField::currentPart() const
{
    const QString all = text();
    if (!m_isMultiple)
        return {0, all};
    const qsizetype cursor = cursorPosition();
    const qsizetype start = cursor == 0 ? 0 : all.lastIndexOf(u';', cursor - 1) + 1;
    const qsizetype end = all.indexOf(u';', cursor);
    return {start, all.mid(start, end < 0 ? -1 : end - start)};
}

QString CodeField::keyOf(const QString &text) const
{
    const QString key = m_index.keyOfLabel(text);
    // A key that is no choice any more stands in the text as it is.
    return key.isEmpty() && m_keys.contains(text.trimmed()) ? text.trimmed() : key;
}

QStringList CodeField::keysInText() const
{
    QStringList keys;
    for (const Part &part : parts()) {
        const QString key = keyOf(part.text);
        if (!key.isEmpty() && !keys.contains(key))
            keys.append(key);
    }
    return keys;
}

bool CodeField::isWholeText() const
{
    const QList<Part> all = parts();
    return std::all_of(all.begin(), all.end(),
                       [this](const Part &part) { return !keyOf(part.text).isEmpty(); });
}

void CodeField::writeKeys()
{
    QStringList labels;
    for (const QString &key : m_keys)
        labels.append(m_index.labelOfKey(key));
    setText(labels.join(QStringLiteral("; ")));
    hideHits();
}

void CodeField::followText()
{
    updateKeys();
    const QString typed = currentPart().text;
    m_hits = m_index.find(typed);
    const bool isTaken = !keyOf(typed).isEmpty() && m_hits.size() == 1;
    if (m_hits.isEmpty() || isTaken || typed.trimmed().isEmpty())
        hideHits();
    else
        showHits(ChoiceIndex::onlyOf(m_hits));
    if (isWholeText())
        setIssue({});
}

void CodeField::updateKeys()
{
    const QStringList keys = keysInText();
    if (keys == m_keys)
        return;
    m_keys = keys;
    Q_EMIT keysChanged(m_keys);
}

void CodeField::showHits(qsizetype chosen)
{
    if (!m_popup) {
        m_popup = new CodePopup(this);
        connect(m_popup, &CodePopup::clicked, this,
                [this](qsizetype row) { take(currentPart(), m_hits[row]); });
    }
    const QString count = tr("%n hit(s)", nullptr, int(m_hits.size()));
    QStringList footer{count};
    if (m_isMultiple)
        footer.append(tr("; begins the next code"));
    footer.append(tr("Esc closes, text stays"));
    m_popup->setTakeHint(tr("Tab takes it"));
    m_popup->showHits(m_index, m_hits, chosen, footer.join(QStringLiteral("     ")));
    describe(*this, count);
}

void CodeField::hideHits()
{
    if (m_popup)
        m_popup->hide();
    describe(*this, QString());
}

bool CodeField::hasOpenList() const { return m_popup && m_popup->isVisible(); }

void CodeField::moveChoice(int step)
{
    if (!hasOpenList()) {
        m_hits = m_index.find(currentPart().text);
        if (m_hits.isEmpty())
            return;
        showHits(-1);
    }
    const qsizetype row = qBound(qsizetype(0), m_popup->chosen() + step, m_hits.size() - 1);
    m_popup->choose(row);
    describe(*this, m_index.choices()[m_hits[row].choice].label);
}

void CodeField::takeHit()
{
    const Part part = currentPart();
    if (!hasOpenList()) {
        if (part.text.trimmed().isEmpty() || !keyOf(part.text).isEmpty())
            return;
        m_hits = m_index.find(part.text);
    }
    const qsizetype row = hasOpenList() ? m_popup->chosen() : ChoiceIndex::onlyOf(m_hits);
    if (row >= 0)
        take(part, m_hits[row]);
}

void CodeField::take(const Part &part, const ChoiceHit &hit)
{
    const QString &label = m_index.choices()[hit.choice].label;
    const QString gap = part.start > 0 ? QStringLiteral(" ") : QString();
    setText(text().left(part.start) + gap + label + text().mid(part.start + part.text.size()));
    setCursorPosition(int(part.start + gap.size() + label.size()));
    hideHits();
    updateKeys();
    if (isWholeText())
        setIssue({});
}

void CodeField::beginNextPart()
{
    takeHit();
    insert(QStringLiteral("; "));
    followText();
}

/// What is typed in full is taken; of the rest, the first is told.
void CodeField::judge()
{
    for (qsizetype i = parts().size() - 1; i >= 0; --i) {
        const Part part = parts()[i];
        const QList<ChoiceHit> hits = m_index.find(part.text);
        const qsizetype only = ChoiceIndex::onlyOf(hits);
        if (keyOf(part.text).isEmpty() && only >= 0 && hits[only].isExact)
            take(part, hits[only]);
    }
    for (const Part &part : parts()) {
        if (!keyOf(part.text).isEmpty())
            continue;
        const int hits = int(m_index.find(part.text).size());
        const QString typed = part.text.trimmed();
        setIssue(hits == 0 ? tr("No code begins with “%1”.").arg(typed)
                           : tr("“%1” is not taken: %n code(s) begin like this.", nullptr, hits).arg(typed));
        return;
    }
    setIssue({});
}

void CodeField::setIssue(const QString &issue)
{
    if (issue == m_issue)
        return;
    m_issue = issue;
    markIssue(*this, issue);
    Q_EMIT issueChanged(issue);
}

bool CodeField::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride && hasOpenList()
        && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        event->accept();
        return true;
    }
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Tab && key->modifiers() == Qt::NoModifier)
            takeHit();
    }
    return QLineEdit::event(event);
}

void CodeField::keyPressEvent(QKeyEvent *event)
{
    const bool isPlain = event->modifiers() == Qt::NoModifier || event->modifiers() == Qt::KeypadModifier;
    const bool isReturn = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isPlain && (event->key() == Qt::Key_Down || event->key() == Qt::Key_Up))
        moveChoice(event->key() == Qt::Key_Down ? 1 : -1);
    else if (event->key() == Qt::Key_Escape && hasOpenList())
        hideHits();
    else if (isPlain && isReturn && hasOpenList() && m_popup->chosen() >= 0)
        takeHit();
    else if (m_isMultiple && event->text() == u";")
        beginNextPart();
    else
        QLineEdit::keyPressEvent(event);
}

void CodeField::focusOutEvent(QFocusEvent *event)
{
    hideHits();
    if (event->reason() != Qt::ActiveWindowFocusReason && event->reason() != Qt::PopupFocusReason)
        judge();
    QLineEdit::focusOutEvent(event);
}

} // namespace lotse::kit
