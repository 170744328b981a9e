#pragma once

#include "kit/form/record_form.h"
#include "kit/message_strip.h"
#include "kit/panel.h"

#include <functional>

class QAction;
class QVBoxLayout;

namespace lotse::kit {
class Button;
} // namespace lotse::kit

namespace lotse::records {

/// Something that needs a few words before it can be done: a reason, a day, an outcome.
struct Act {
    QString title;
    QString consequence = {};         ///< what will happen, in a sentence
    QList<kit::FormField> fields;
    QString verb;                     ///< on the button: "Close", never "OK"
    std::function<void(const kit::RecordForm &form)> run;
};

/// Asks for what an act needs, within the page; hidden while nothing is asked. What was typed stays until it is stored
/// or put away: no other act takes its place before.
class ActPanel : public kit::Panel
{
    Q_OBJECT

public:
    /// `confirm` stores what stands here; its shortcut stands in the button.
    explicit ActPanel(QAction &confirm, QWidget *parent = nullptr);

    void setSetting(const kit::FormSetting &setting);
    /// False where something that was typed is not stored yet; it gets the focus then.
    bool ask(const Act &act);
    /// Of the act that is asked for.
    [[nodiscard]] kit::RecordForm &form() { return *m_form; }
    [[nodiscard]] bool isAsking() const { return m_form != nullptr; }
    [[nodiscard]] bool isDirty() const { return m_isDirty; }
    /// One more field, which the act turned out to need.
    void addField(const kit::FormField &field);
    void tell(const kit::Message &message);
    /// What stood in its way, beside the fields that it is about.
    void tell(const base::Error &error);

public Q_SLOTS:
    void confirm();
    /// It is stored, or given up.
    void putAway();

Q_SIGNALS:
    /// Asking began or ended.
    void askingChanged();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void orderTabs();
    void retranslate();

    Act m_act;
    kit::FormSetting m_setting;
    kit::MessageStrip *m_message;
    kit::RecordForm *m_form = nullptr;
    QVBoxLayout *m_place;
    kit::Button *m_confirm;
    kit::Button *m_putAway;
    bool m_isDirty = false;
};

} // namespace lotse::records
