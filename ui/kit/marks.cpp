#include "kit/marks.h"

#include <QStringList>
#include <QVariant>
#include <QWidget>

namespace lotse::kit {

namespace {

constexpr const char *issue = "issue";
constexpr const char *words = "words";
constexpr const char *onBar = "onBar";
constexpr const char *ownRing = "ownRing";

void remember(QWidget &field, const char *what, const QString &text)
{
    field.setProperty(what, text);
    QStringList said{field.property(words).toString(), field.property(issue).toString()};
    said.removeAll(QString());
    field.setAccessibleDescription(said.join(QStringLiteral(". ")));
}

} // namespace

void markIssue(QWidget &field, const QString &sentence)
{
    remember(field, issue, sentence);
    field.update();
}
bool hasIssue(const QWidget *widget) { return widget && !widget->property(issue).toString().isEmpty(); }
void describe(QWidget &field, const QString &said) { remember(field, words, said); }

void markOnBar(QWidget &widget) { widget.setProperty(onBar, true); }
bool isOnBar(const QWidget *widget) { return widget && widget->property(onBar).toBool(); }

void markOwnRing(QWidget &widget) { widget.setProperty(ownRing, true); }
bool hasOwnRing(const QWidget *widget) { return widget && widget->property(ownRing).toBool(); }

} // namespace lotse::kit
