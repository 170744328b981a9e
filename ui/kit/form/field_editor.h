#pragma once

#include "base/language.h"
#include "domain/code_list/code_list.h"
#include "domain/record/field.h"
#include "kit/field/choice.h"

#include <QObject>
#include <QTimeZone>
#include <QWidget>

namespace lotse::kit {

/// A field of a record, as a form offers it.
struct FormField {
    QString name;                               ///< in the data dictionary
    domain::FieldType type = domain::FieldType::Text;
    QString list;                               ///< code list of coded values
    bool isLong = false;                        ///< a text of several lines
    QString label = {};                         ///< instead of the one that all forms give it
    QList<Choice> choices = {};                 ///< instead of a code list; where there is no value none of them is chosen
};

/// What the editors of a form know of the store.
struct FormSetting {
    domain::CodeBook codes;
    base::Language language = base::Language::English;
    QDate today;
    QTimeZone zone;
};

/// Edits one value of a record with the widget that fits its type. The widget is a child of the form; the editor
/// belongs to it.
class FieldEditor : public QObject
{
    Q_OBJECT

public:
    /// Makes the widget as a child of `form`.
    [[nodiscard]] static FieldEditor *make(const FormField &field, QWidget *form);

    /// What takes the focus; the buddy of the label.
    [[nodiscard]] QWidget *widget() const { return m_widget; }
    /// What stands at its right in the form; null for most.
    [[nodiscard]] virtual QWidget *aside() const { return nullptr; }
    [[nodiscard]] virtual domain::FieldValue value() const = 0;
    /// Silent: `edited` tells of what somebody did.
    virtual void setValue(const domain::FieldValue &value) = 0;
    /// Offers the choices of today in this language.
    virtual void setSetting(const FormSetting &) {}
    /// What is wrong with what was typed, judged without the store; empty while nothing is.
    [[nodiscard]] virtual QString issue() const { return {}; }
    /// Looks at what stands there, as happens when it is left.
    virtual void judge() {}

Q_SIGNALS:
    void edited();
    void left();
    void issueChanged(const QString &issue);

protected:
    explicit FieldEditor(QWidget *widget);
    bool eventFilter(QObject *watched, QEvent *event) override;
    /// Tells when this widget loses the focus.
    void watch(QWidget *widget);

private:
    QWidget *m_widget;
};

} // namespace lotse::kit
